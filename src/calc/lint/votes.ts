/** Do the figures of a vote fit one another? */

import { showValue } from "../../core/show-value.js";
import type { Tally } from "../../model/contract-events.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Found } from "./readable.js";
import { itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import { eventsOf } from "./stoppage-view.js";
import { sureCount } from "./sure-counts.js";

export const percentOutOfRange: LintRule = {
  code: "vote-percent-out-of-range",
  severity: "error",
  meaning: "A share of votes or of voters is below 0 or over 100 percent.",
};

export const percentDisagrees: LintRule = {
  code: "vote-percent-disagrees",
  severity: "warning",
  meaning: "The share in favour of the votes cast is not what the votes for and against give.",
};

export const moreVotesThanEligible: LintRule = {
  code: "more-votes-than-eligible",
  severity: "warning",
  meaning: "More votes were counted than there were people who could vote.",
};

/** Checks the tallies of votes. */
export function votes({ stoppages }: RecordIndex): Finding[] {
  return stoppages
    .flatMap((view) => eventsOf(view, "strikeVote", "ratificationVote"))
    .flatMap(({ found }) => itemsIn(found, "tallies"))
    .flatMap((tally) => [...ranges(tally), ...share(tally), ...turnout(tally)]);
}

function ranges({ path, fields }: Found<Tally>): Finding[] {
  return (["yesPercent", "turnoutPercent"] as const).flatMap((key) => {
    const received = fields[key];
    if (typeof received !== "number" || !(received < 0 || received > 100)) return [];
    const message = `${key} is ${received}; no share of a vote lies below 0 or over 100 percent.`;
    return [
      {
        rule: percentOutOfRange,
        path: [...path, key],
        message,
        received,
        expected: "a number from 0 to 100",
      },
    ];
  });
}

/** Differences that come of reckoning with fractions are none: 91.96 less 91.95 is one unit of the last digit. */
const tolerance = 1e-9;

function share({ path, fields }: Found<Tally>): Finding[] {
  const { yes, no, yesPercent, denominator } = fields;
  if (denominator !== "votesCast" || !isNumber(yes) || !isNumber(no) || !isNumber(yesPercent)) return [];
  if (!(yes + no > 0) || yesPercent < 0 || yesPercent > 100) return [];
  const counted = (100 * yes) / (yes + no);
  // 91.96 is published as 92, but also cut to 91: anything under one unit of the last digit is rounding.
  if (Math.abs(counted - yesPercent) < 10 ** -decimalsOf(yesPercent) - tolerance) return [];
  const message = `yesPercent is ${yesPercent}, but ${yes} for and ${no} against is ${Number(counted.toFixed(2))} percent.`;
  return [{ rule: percentDisagrees, path: [...path, "yesPercent"], message, received: yesPercent }];
}

function decimalsOf(value: number): number {
  return /^-?[0-9]+\.([0-9]+)$/.exec(String(value))?.[1]?.length ?? 0;
}

function turnout({ path, fields }: Found<Tally>): Finding[] {
  const { yes, no, eligible } = fields;
  const most = sureCount(eligible)?.max;
  const votes = (isNumber(yes) ? yes : 0) + (isNumber(no) ? no : 0);
  if (most === undefined || most === null || votes <= most) return [];
  const message = `${votes} votes were counted, but ${showValue(most)} people at most could vote.`;
  return [{ rule: moreVotesThanEligible, path: [...path, "eligible"], message, received: eligible }];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
