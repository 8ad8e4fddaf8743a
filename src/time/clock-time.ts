/** At what time of day did something happen, by whose clock? */

import type { PartialDate } from "./partial-date.js";

/** A time of day on the 24-hour clock as `HH:MM`, from `00:00` to `23:59`, in local time. */
export type ClockTime = string;

/** A time zone by its name in the IANA database, such as `America/Los_Angeles`. */
export type TimeZone = string;

/** The form of a {@link ClockTime}. */
export const clockTimePattern = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;

/** When something happened or is to happen, as the people there would say it: never converted to another zone. */
export interface ClockMoment {
  /** The local calendar day. */
  readonly date: PartialDate;
  /** The local time of day, where it is known. */
  readonly time?: ClockTime;
  /** The zone whose clock is meant. */
  readonly zone?: TimeZone;
  /** What the source says of the time, where that is less plain. */
  readonly note?: string;
}

/**
 * Whether a value names a time zone of the IANA database, as far as the JavaScript engine at hand knows them.
 *
 * @example
 * ```ts
 * import { isTimeZone } from "picketline";
 * isTimeZone("America/Los_Angeles"); // => true
 * isTimeZone("Pacific time"); // => false
 * isTimeZone("+08:00"); // => false
 * ```
 */
export function isTimeZone(value: unknown): value is TimeZone {
  // Offsets such as "+08:00" are accepted by some engines, but they are not places: they know no summer time.
  if (typeof value !== "string" || !/^[A-Za-z]/.test(value)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether a time of day stands for the end of the day before: `00:00` or `00:01`. "12:01 a.m. on the 27th" is how
 * contracts and unions write the midnight that ends the 26th without being misread, so a strike that is called off
 * then has the 26th for its last day.
 */
export function isMidnight(time: ClockTime | undefined): boolean {
  return time === "00:00" || time === "00:01";
}
