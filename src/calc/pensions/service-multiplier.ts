/** Which share of average pay do so many years of service earn, where the multiplier rises with service? */

import { refuse } from "../../core/refuse-argument.js";
import type { Exact } from "../pay/exact-decimal.js";
import { exactOf, minus, plus, times, whole } from "../pay/exact-decimal.js";
import { assertNumber, assertWord, serviceYears, shareOfPay } from "./pension-basis.js";

/** One tier of a multiplier. */
export interface MultiplierTier {
  /** The years of service from which it holds; 0 for the first tier. */
  readonly fromYears: number;
  /** The share of average pay for each year of service, in percent: 1.7 is 1.7 %. */
  readonly multiplierPercent: number;
}

/** A multiplier that changes with years of service. */
export interface MultiplierTiers {
  /** Whether each year earns the multiplier of the tier it lies in, or all years that of the tier reached. */
  readonly apply: "eachYear" | "allYears";
  /** The tiers, by rising years; the first is from 0. */
  readonly tiers: readonly MultiplierTier[];
}

/** The percent of average pay that the counted years earn. With `allYears`, all years of service choose the tier. */
export function tieredPercent(tiers: MultiplierTiers, yearsOfService: number, yearsCounted: number): Exact {
  assertTiers(tiers);
  switch (tiers.apply) {
    case "allYears": {
      const reached = tiers.tiers.filter((tier) => tier.fromYears <= yearsOfService).at(-1);
      return times(exactOf(reached?.multiplierPercent ?? 0), exactOf(yearsCounted));
    }
    case "eachYear":
      return tiers.tiers.reduce((percent, { fromYears, multiplierPercent }, at) => {
        const to = Math.min(yearsCounted, tiers.tiers[at + 1]?.fromYears ?? yearsCounted);
        if (to <= fromYears) return percent;
        const within = minus(exactOf(to), exactOf(fromYears));
        return plus(percent, times(exactOf(multiplierPercent), within));
      }, whole(0));
  }
}

/** The tiers in words, for the answer. */
export function tiersInWords({ apply, tiers }: MultiplierTiers): string {
  const steps = tiers.map(
    ({ fromYears, multiplierPercent }) => `${multiplierPercent} from year ${fromYears}`,
  );
  return `${steps.join(", ")}; ${apply === "eachYear" ? "each year by its own tier" : "all years by the tier reached"}`;
}

export function assertTiers({ apply, tiers }: MultiplierTiers): void {
  const field = "facts.multiplierTiers";
  assertWord(`${field}.apply`, apply, ["eachYear", "allYears"]);
  if (!Array.isArray(tiers) || tiers.length === 0)
    refuse(`${field}.tiers`, tiers, "a list of at least 1 tier");
  tiers.forEach((tier: MultiplierTier, at) => {
    assertNumber(`${field}.tiers[${at}].fromYears`, tier.fromYears, serviceYears);
    assertNumber(`${field}.tiers[${at}].multiplierPercent`, tier.multiplierPercent, shareOfPay);
    const before: MultiplierTier | undefined = tiers[at - 1];
    if (before === undefined ? tier.fromYears !== 0 : tier.fromYears <= before.fromYears) {
      const expected = before === undefined ? "0 for the first tier" : `more than ${before.fromYears}`;
      refuse(`${field}.tiers[${at}].fromYears`, tier.fromYears, expected);
    }
  });
}
