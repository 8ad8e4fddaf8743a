// A length that was read, in a few words: what the tests of reading compare.

import type { ReadLength } from "picketline";

/** What was read, in short. */
export function inShort(length: ReadLength): string {
  if (length.kind === "start") return `since ${length.since.earliest} to ${length.since.latest}`;
  const number = length.upTo === null ? `${length.number}` : `${length.number}-${length.upTo}`;
  if (length.kind === "position") return `${length.claim} ${length.unit} ${number}`;
  const extra = length.extraDays === 0 ? "" : ` + ${length.extraDays}`;
  const measures = {
    span: "",
    daysOut: " out",
    workdays: " workdays",
    weekdays: " weekdays",
    usFederalWorkdays: " federal workdays",
  };
  return `${length.claim} ${number} ${length.unit}${extra}${measures[length.measure]}${length.ends === "elapsed" ? " elapsed" : ""}`;
}
