/** Can the terms of a position be as they are written? */

import type { OpenBounds } from "../../core/bounds.js";
import { showValue } from "../../core/show-value.js";
import { timesBounds } from "../demands/checked-numbers.js";
import { timeUnitOf } from "../demands/time-unit.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Path } from "./readable.js";
import { isObject, itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import { sureCount } from "./sure-counts.js";
import { sureDays, surelyBefore } from "./sure-days.js";

export const protectedOverHours: LintRule = {
  code: "protected-over-hours",
  severity: "error",
  meaning: "More hours are protected than are guaranteed in all.",
};

export const moreHoursThanTime: LintRule = {
  code: "more-hours-than-time",
  severity: "error",
  meaning: "More hours are guaranteed than the day, the week or the pay period has.",
};

export const timeInUnknownUnit: LintRule = {
  code: "time-in-unknown-unit",
  severity: "warning",
  meaning:
    "Guaranteed time is in a unit that is neither hours, minutes nor percent, or is per another stretch of time than its terms.",
};

export const raiseOutOfRange: LintRule = {
  code: "raise-out-of-range",
  severity: "error",
  meaning: "A raise is over 1,000 percent, or a cut is over 100: a slip of the decimal point.",
};

export const stepBeforeContract: LintRule = {
  code: "step-before-contract",
  severity: "warning",
  meaning: "A step of pay takes effect before the first day of the contract that it belongs to.",
};

/** Finds terms that no contract can have. */
export function terms({ stoppages }: RecordIndex): Finding[] {
  return stoppages
    .flatMap(({ found }) => itemsIn(found, "demands"))
    .flatMap((demand) => itemsIn(demand, "positions"))
    .flatMap(({ path, fields }) => {
      if (!isObject(fields.terms)) return [];
      const at = [...path, "terms"];
      return [...hoursFindings(at, fields.terms), ...payFindings(at, fields.terms)];
    });
}

type Terms = { readonly [key: string]: unknown };

const hoursIn: Readonly<Record<string, number>> = { day: 24, week: 168 };

function hoursFindings(path: Path, given: Terms): readonly Finding[] {
  const findings: Finding[] = (["hours", "protectedHours"] as const).flatMap((field) =>
    unitFindings([...path, field], given[field], given["per"]),
  );
  const [hours, guarded] = [sureHours(given, "hours"), sureHours(given, "protectedHours")];
  if (hours !== undefined && guarded !== undefined && hours.max !== null && guarded.min > hours.max) {
    findings.push({
      rule: protectedOverHours,
      path: [...path, "protectedHours"],
      message: `${guarded.min} hours are protected, but only ${hours.max} are guaranteed in all.`,
      received: given["protectedHours"],
      expected: "no more than the hours in all",
    });
  }
  const most = hoursInStretch(given);
  if (hours !== undefined && most !== undefined && hours.min > most) {
    findings.push({
      rule: moreHoursThanTime,
      path: [...path, "hours"],
      message: `${hours.min} hours are guaranteed per ${showValue(given["per"])}, which has ${most}.`,
      received: given["hours"],
      expected: `${most} hours at most`,
    });
  }
  return findings;
}

function unitFindings(path: Path, quantity: unknown, per: unknown): readonly Finding[] {
  if (!isObject(quantity) || typeof quantity["unit"] !== "string") return [];
  const numbers = [quantity["value"], quantity["min"], quantity["max"]];
  if (numbers.every((number) => number === undefined) || timeUnitOf(quantity["unit"], per) !== null)
    return [];
  const received = quantity["unit"];
  const message = `Guaranteed time is given in ${showValue(received)} per ${showValue(per)}: nobody can tell how many hours that is.`;
  const expected = "hours, minutes or percent, and per no other stretch of time than the terms";
  return [{ rule: timeInUnknownUnit, path: [...path, "unit"], message, received, expected }];
}

/** The bounds of a number of the terms in hours; `undefined` where nothing is certain, and for a share of the week. */
function sureHours(given: Terms, field: "hours" | "protectedHours"): OpenBounds | undefined {
  const quantity = given[field];
  const sure = sureCount(quantity);
  const written = isObject(quantity) && typeof quantity["unit"] === "string" ? quantity["unit"] : undefined;
  const unit = timeUnitOf(written, given["per"]);
  if (sure === undefined || unit === "percent" || unit === null) return undefined;
  const { min, max } = sure;
  return unit === "hours" ? { min, max } : timesBounds({ min, max }, 1 / 60);
}

function hoursInStretch({ per, payPeriodDays }: Terms): number | undefined {
  if (per === "payPeriod") return typeof payPeriodDays === "number" ? payPeriodDays * 24 : undefined;
  return typeof per === "string" && Object.hasOwn(hoursIn, per) ? hoursIn[per] : undefined;
}

function payFindings(path: Path, given: Terms): readonly Finding[] {
  const { steps, contractTerm } = given;
  if (!Array.isArray(steps)) return [];
  const start = isObject(contractTerm) ? contractTerm["startsOn"] : undefined;
  return steps.flatMap((step: unknown, index): readonly Finding[] => {
    if (!isObject(step)) return [];
    const at = [...path, "steps", index];
    const { percent, effective } = step;
    const findings: Finding[] = [];
    if (typeof percent === "number" && (percent > 1000 || percent < -100)) {
      findings.push({
        rule: raiseOutOfRange,
        path: [...at, "percent"],
        message: `A raise of ${percent} percent is out of range.`,
        received: percent,
        expected: "-100 to 1,000 percent",
      });
    }
    if (
      typeof effective === "string" &&
      typeof start === "string" &&
      surelyBefore(sureDays(effective), sureDays(start))
    ) {
      findings.push({
        rule: stepBeforeContract,
        path: [...at, "effective"],
        message: `A step takes effect on ${showValue(effective)}, before the contract starts on ${showValue(start)}.`,
        received: effective,
        expected: `a day from ${start} on`,
      });
    }
    return findings;
  });
}
