/** What do the words around a number of units add to it? */

import type { LengthUnit } from "../wording/lengths.js";
import type { Found } from "./found-length.js";
import { unitWordAt } from "./found-length.js";
import { endsTold } from "./from-the-start.js";
import { readNumber, wordAt } from "./numbers-in-words.js";
import { amountQualifier, laterQualifier } from "./qualifiers.js";
import type { AmountClaim, ReadAmount } from "./read-length.js";
import { doubtfulThing } from "./something-else.js";
import type { Token } from "./tokens.js";
import { isAmong } from "./word-lists.js";

/** A number of units, and the token after it. */
interface Amount {
  readonly unit: LengthUnit;
  readonly number: number;
  readonly upTo: number | null;
  readonly next: number;
  /** What the words within it say of the number. */
  readonly claim?: AmountClaim;
  readonly measure?: Exclude<ReadAmount["measure"], "span">;
}

/** An amount that begins at a token, with what is said before and after it. */
export function foundAmount(tokens: readonly Token[], at: number, read: Amount): Found {
  const before = amountQualifier(tokens, at);
  const full = withExtra(tokens, read);
  const { unit, number, next, extraDays } = full;
  const later = laterQualifier(tokens, next);
  const claim = read.upTo === null ? withoutRange(before.claim) : "between";
  const measure = read.measure ?? (areDaysOut(tokens, next) ? "daysOut" : "span");
  return {
    kind: "amount",
    claim: later?.claim ?? read.claim ?? claim,
    unit,
    number,
    upTo: read.upTo,
    extraDays,
    measure: unit === "day" ? measure : "span",
    ends: endsTold(tokens, next),
    maybeOf: doubtfulThing(tokens, next),
    start: before.claim === "exactly" ? at : before.start,
    next: later?.next ?? next,
  };
}

function withoutRange(claim: AmountClaim): AmountClaim {
  return claim === "between" ? "exactly" : claim;
}

type FullAmount = Pick<ReadAmount, "unit" | "number" | "extraDays"> & { readonly next: number };

/** With smaller units that are added, or taken off: "two months, three weeks and a day", "eight days short of two months". */
function withExtra(tokens: readonly Token[], { unit, number, upTo, next, measure }: Amount): FullAmount {
  let full: FullAmount = { unit, number, extraDays: 0, next };
  if (upTo !== null || measure !== undefined) return full;
  const lacking = shortOf(tokens, full);
  if (lacking !== undefined) return lacking;
  for (let smaller = unit; ; ) {
    const joint = wordAt(tokens, full.next);
    const extra = countAt(tokens, joint === "and" || joint === "," ? full.next + 1 : full.next);
    if (extra === undefined || !Number.isInteger(extra.number)) return full;
    if (!isPartOf(extra, smaller, joint === "and")) return full;
    smaller = extra.unit;
    full = added(full, extra);
  }
}

/** The most days of a unit. */
const mostDays: Readonly<Record<LengthUnit, number>> = { day: 1, week: 7, month: 31, year: 365 };

/** Whether it is added to a larger unit. Without "and" it is less than one of it: "two months, 54 days" tells one length twice. */
function isPartOf({ unit, number }: Count, larger: LengthUnit, isAnd: boolean): boolean {
  return mostDays[unit] < mostDays[larger] && (isAnd || number * mostDays[unit] < mostDays[larger]);
}

function added(full: FullAmount, { unit, number, next }: Count): FullAmount {
  switch (unit) {
    case "day":
      return { ...full, extraDays: full.extraDays + number, next };
    case "week":
      return { ...full, extraDays: full.extraDays + 7 * number, next };
    // Only a year has months beside it.
    case "month":
    case "year":
      return { ...full, unit: "month", number: full.number * 12 + number, next };
  }
}

interface Count {
  readonly unit: LengthUnit;
  readonly number: number;
  readonly next: number;
}

/** "three weeks", "a day". */
function countAt(tokens: readonly Token[], at: number): Count | undefined {
  const isOne = /^an?$/.test(wordAt(tokens, at) ?? "");
  const number = isOne ? { value: 1, isOrdinal: false, next: at + 1 } : readNumber(tokens, at);
  const found = number === undefined ? undefined : unitWordAt(tokens, number.next);
  if (number === undefined || number.isOrdinal || found === undefined) return undefined;
  return { unit: found.unit, number: number.value * found.times, next: number.next + 1 };
}

/** "eight days short of two months", "a day shy of 200 days", "a week away from its two-month mark". */
export function shortOf(
  tokens: readonly Token[],
  { unit, number, next }: FullAmount,
): FullAmount | undefined {
  const isCounted = (unit === "day" || unit === "week") && Number.isInteger(number);
  const [word, after] = [wordAt(tokens, next) ?? "", wordAt(tokens, next + 1) ?? ""];
  const isShort = (isAmong("short shy", word) && after === "of") || (word === "away" && after === "from");
  const isToMark = isAmong("from before", word);
  if (!isCounted || !(isShort || isToMark)) return undefined;
  const from = isShort ? next + 2 : next + 1;
  const whole = countAt(tokens, isAmong("the its their", wordAt(tokens, from) ?? "") ? from + 1 : from);
  if (whole === undefined) return undefined;
  if (isToMark && !isAmong("mark anniversary milestone", wordAt(tokens, whole.next) ?? "")) return undefined;
  const days = number * (unit === "week" ? 7 : 1);
  return whole.unit === "day"
    ? { unit: "day", number: whole.number - days, extraDays: 0, next: whole.next }
    : { unit: whole.unit, number: whole.number, extraDays: -days, next: whole.next };
}

const outWords = "strike strikes striking walkouts picketing pickets stoppages action industrial";

/** "18 days of strikes", "three days out". */
function areDaysOut(tokens: readonly Token[], next: number): boolean {
  const word = wordAt(tokens, next);
  return word === "out" || (word === "of" && isAmong(outWords, wordAt(tokens, next + 1) ?? ""));
}
