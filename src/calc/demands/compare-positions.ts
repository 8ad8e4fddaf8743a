/** How do two positions compare, attribute by attribute? */

import type { OpenBounds } from "../../core/bounds.js";
import { unreadable } from "../../core/unreadable.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { AttributeGroup, AttributeReading, IncomparableReason } from "./attribute-reading.js";
import { conflictBetween } from "./attribute-reading.js";
import { tidy } from "./checked-numbers.js";
import { orderOfDays } from "./order-of-days.js";
import { attributeRows } from "./terms-attributes.js";

/** A number that both positions give, on the same basis. */
export interface ComparedNumber {
  /** Both give a number. */
  readonly kind: "number";
  /** Which attribute: `statedHours`, `sumPercent` …, or the name of a measure. */
  readonly attribute: string;
  /** The workers whom it is for, where it is not for all. */
  readonly group?: AttributeGroup;
  /** The unit of both numbers. */
  readonly unit: string;
  /** What the first position gives. */
  readonly a: OpenBounds;
  /** What the second position gives. */
  readonly b: OpenBounds;
  /** The second less the first; an end is `null` where nothing limits it. */
  readonly difference: DifferenceBounds;
  /** Which is better for the workers. */
  readonly better: BetterPosition;
}

/** Between which numbers a difference lies, both included. */
export interface DifferenceBounds {
  /** The least that it can be; `null` where nothing limits it. */
  readonly min: number | null;
  /** The most that it can be; `null` where nothing limits it. */
  readonly max: number | null;
}

/**
 * Which of two positions is better for the workers on an attribute: `unknown` where the bounds overlap, and where
 * neither way is better by itself, as with the years of a contract.
 */
export type BetterPosition = "a" | "b" | "same" | "unknown";

/** A word that both positions give. */
export interface ComparedWord {
  /** Both give a word. */
  readonly kind: "word";
  /** Which attribute: `bookable`, `plan`, `effective` …; days are the record's dates, with ", " between them. */
  readonly attribute: string;
  /** The workers whom it is for, where it is not for all. */
  readonly group?: AttributeGroup;
  /** What the first position has. */
  readonly a: string;
  /** What the second position has. */
  readonly b: string;
  /** Which is better for the workers. */
  readonly better: BetterPosition;
}

/** An attribute on which the two cannot be compared. */
export interface IncomparableAttribute {
  /** There is no common measure. */
  readonly kind: "notComparable";
  /** Which attribute; `terms` where neither position was published. */
  readonly attribute: string;
  /** The workers whom it is for, where it is not for all. */
  readonly group?: AttributeGroup;
  /** Why they cannot be compared. */
  readonly reason: IncomparableReason;
  /** What the first position has; `null` where it says nothing. */
  readonly a: OpenBounds | string | null;
  /** The unit of the first position's number; `null` where it has none. */
  readonly unitOfA: string | null;
  /** What the second position has; `null` where it says nothing. */
  readonly b: OpenBounds | string | null;
  /** The unit of the second position's number; `null` where it has none. */
  readonly unitOfB: string | null;
}

/** One attribute of two positions. */
export type ComparedAttribute = ComparedNumber | ComparedWord | IncomparableAttribute;

/** Two positions, attribute by attribute. */
export interface PositionComparison {
  /** The attributes of which at least one of the two says something. */
  readonly attributes: readonly ComparedAttribute[];
  /**
   * Whether nothing lies between them: `true` where they agree on every attribute, or say the same; `false` where they
   * surely differ on one; else `unknown`. What is in words only (permitted uses, conditions, notes) is not looked at, unless there is nothing else.
   */
  readonly same: true | false | "unknown";
}

/**
 * Two positions on the same topic, compared attribute by attribute: of each attribute both values with their bounds, the
 * difference (the second less the first) and which is better for the workers, or the reason why there is no comparing.
 * There is no number for the whole.
 *
 * Guaranteed time: `statedHours` and `protectedHours` of a full-time worker (hours a week; a day where both are per day),
 * `bookable`, `appliesTo` and `partTimeShare`. Pay: `sumPercent`, `compoundPercent` and `firstYearPercent` of the raises for
 * all workers, `statedTotalPercent` where only a total was published, `flatRaise` and `minimumRate` (in their currency and
 * per the same stretch of time), `lumpSum`, `costOfLivingFloor`, `…Cap`, `…Threshold`, `…Minimum`, `…Points` and `…Index`;
 * `effective`, `retroactiveTo`, `startsOn`, `expiresOn`, `termYears`; and for each group that has steps of its own the same
 * as `sumPercentOfGroup`, `flatRaiseOfGroup` …, with the `group`. Where all of these are the same and single steps are not,
 * `raises` and `contractYears` tell them. Pension: `plan`, `action`, `multiplier`, `averagePay`, `averagingYears`,
 * `maximumYears`, `contributionMaximum`, `…Automatic`, `…Match`, `…MatchUpTo`, `payCredit`, `interestCredit`,
 * `interestIndex`, `vestingYears`, `hiredOnOrAfter`, `hiredBefore`; those of different plans are never compared. Every other
 * topic: its measures, by name and unit. Days and for whom it is are told only where they are not the same.
 *
 * Totals of raises are compared where they go over as many years: those of the contract, or up to the last contract year
 * of the raises where its term is not stated; else the reason is `contractYearsDiffer`. Not compared, since only a reader
 * can tell what they mean: permitted and excluded uses, a formula in words, the condition of a lump sum, and texts.
 *
 * Terms that are `"unknown"` give the reason `notPublished`; what one of the two does not state gives `notStated`, never 0.
 *
 * @throws `LabourError` with code `invalid-argument` where the topics differ, and where a number in the terms cannot be
 * counted with: negative hours, a full-time week of 0 hours, more protected hours than hours, a raise over 1,000 percent.
 *
 * @example
 * ```ts
 * import { comparePositions } from "picketline";
 * const demanded = { hours: { value: 7 }, per: "week" as const, protectedHours: { value: 7 } };
 * const offered = { hours: { value: 6 }, per: "week" as const };
 * const [stated, guarded] = comparePositions(demanded, offered).attributes;
 * stated;
 * // => {
 * //     kind: "number", attribute: "statedHours", unit: "hours a week", better: "a",
 * //     a: { min: 7, max: 7 }, b: { min: 6, max: 6 }, difference: { min: -1, max: -1 },
 * //   }
 * guarded; // => { kind: "notComparable", attribute: "protectedHours", reason: "statedAgainstProtected", … }
 * ```
 *
 * @example
 * ```ts
 * import { comparePositions } from "picketline";
 * const raise = (percent: number) => ({ kind: "percent" as const, percent });
 * comparePositions({ steps: [5, 5].map(raise) }, { steps: [5, 5].map(raise) }).same; // => true
 * comparePositions("unknown", { steps: [5, 5].map(raise) }).same; // => "unknown"
 * ```
 */
export function comparePositions(
  a: BargainingDemand["positions"][number]["terms"],
  b: BargainingDemand["positions"][number]["terms"],
): PositionComparison {
  try {
    const attributes = attributeRows([a, b]).map(([readA, readB]) => compareReadings(readA, readB));
    const published = a !== "unknown" && b !== "unknown";
    return { attributes, same: published && saysTheSame(a, b) ? true : sameOnAll(attributes) };
  } catch (error) {
    throw unreadable(error);
  }
}

function compareReadings(
  a: AttributeReading | undefined,
  b: AttributeReading | undefined,
): ComparedAttribute {
  if (a === undefined || b === undefined) throw new Error("A row of two terms has two readings.");
  const { attribute } = a;
  const group = a.group ?? b.group;
  const forWhom = group === undefined ? {} : { group };
  const reason = conflictBetween(a, b);
  if (reason === null) {
    if (typeof a.value === "string" && typeof b.value === "string") {
      return { kind: "word", attribute, ...forWhom, a: a.value, b: b.value, better: betterWord(a, b) };
    }
    if (isNumber(a.value) && isNumber(b.value)) {
      const difference = differenceOf(a.value, b.value);
      const better = betterNumber(difference, a.better);
      return {
        kind: "number",
        attribute,
        ...forWhom,
        unit: a.unit ?? "",
        a: a.value,
        b: b.value,
        difference,
        better,
      };
    }
  }
  return {
    kind: "notComparable",
    attribute,
    ...forWhom,
    reason: reason ?? "unitsDiffer",
    a: a.value,
    unitOfA: a.unit,
    b: b.value,
    unitOfB: b.unit,
  };
}

function isNumber(value: OpenBounds | string | null): value is OpenBounds {
  return value !== null && typeof value !== "string";
}

function differenceOf(a: OpenBounds, b: OpenBounds): DifferenceBounds {
  return {
    min: a.max === null ? null : tidy(b.min - a.max),
    max: b.max === null ? null : tidy(b.max - a.min),
  };
}

function betterNumber({ min, max }: DifferenceBounds, better: "higher" | "lower" | null): BetterPosition {
  if (min === 0 && max === 0) return "same";
  if (better === null) return "unknown";
  if (min !== null && min > 0) return better === "higher" ? "b" : "a";
  if (max !== null && max < 0) return better === "higher" ? "a" : "b";
  return "unknown";
}

function betterWord(a: AttributeReading, b: AttributeReading): BetterPosition {
  if (a.value === b.value) return "same";
  if (a.days !== undefined && b.days !== undefined) {
    const order = a.better === "lower" ? orderOfDays(a.days, b.days) : "differs";
    return order === "before" ? "a" : order === "after" ? "b" : "unknown";
  }
  if (a.rank === undefined || b.rank === undefined || a.rank === b.rank) return "unknown";
  return a.rank > b.rank ? "a" : "b";
}

function sameOnAll(attributes: readonly ComparedAttribute[]): true | false | "unknown" {
  if (attributes.some(surelyDiffers)) return false;
  return attributes.every((one) => one.kind !== "notComparable" && one.better === "same") || "unknown";
}

/** The reasons by which two positions are different, though nothing measures how far. */
const surelyDifferent: readonly IncomparableReason[] = [
  "plansDiffer",
  "actionsDiffer",
  "workersDiffer",
  "averagePayDiffers",
];

function surelyDiffers(compared: ComparedAttribute): boolean {
  switch (compared.kind) {
    case "number": {
      const { min, max } = compared.difference;
      return (min !== null && min > 0) || (max !== null && max < 0);
    }
    case "word":
      return compared.a !== compared.b;
    case "notComparable":
      return surelyDifferent.includes(compared.reason);
  }
}

function saysTheSame(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = Object.keys(a);
  const others: Readonly<Record<string, unknown>> = { ...b };
  return (
    keys.length === Object.keys(b).length &&
    Object.entries(a).every(([key, value]) => key in others && saysTheSame(value, others[key]))
  );
}
