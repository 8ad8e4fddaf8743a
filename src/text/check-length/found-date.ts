/** Which days does a date mean that was read in a phrase? */

import type { IsoDate } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { boundsOfDate, tryPartialDate } from "../../time/partial-date.js";

/** A date as it was read. */
export interface DateRead {
  /** The days that it can mean; `null` where it can be read in two ways. */
  readonly since: DateBounds;
  /** The index of the token after it. */
  readonly next: number;
}

/** A partial date as it was read; `undefined` where there is no such date. */
export function found(date: string, next: number): DateRead | undefined {
  return tryPartialDate(date) === undefined ? undefined : { since: boundsOfDate(date), next };
}

/** The last time by `asOf` of a month or a day of one: of "-10" or "-10-21". */
export function lastBy(rest: string, asOf: IsoDate): string {
  const thisYear = asOf.slice(0, 4);
  return `${`${thisYear}${rest}` <= asOf ? thisYear : yearBefore(asOf)}${rest}`;
}

/** The year before that of a day. */
export function yearBefore(asOf: IsoDate): string {
  return String(Number(asOf.slice(0, 4)) - 1).padStart(4, "0");
}

/** A number in two figures. */
export function two(value: number): string {
  return String(value).padStart(2, "0");
}
