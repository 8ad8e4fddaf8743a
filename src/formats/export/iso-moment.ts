/** Which date or time of ISO 8601 says as much as a date of the record, and no more? */

import { describeDate, whenWords } from "../../text/dates.js";
import { capitalized } from "../../text/lists.js";
import type { ClockMoment } from "../../time/clock-time.js";
import { clockTimePattern, isTimeZone } from "../../time/clock-time.js";
import { digits, tryDayNumber } from "../../time/iso-date.js";
import { wallSpan } from "../../time/local-time.js";
import type { PartialDate } from "../../time/partial-date.js";
import { tryPartialDate } from "../../time/partial-date.js";

/**
 * A date of ISO 8601 that is true of a partial date: a day, a month or a year, the narrowest in which all of its days
 * lie. `2024-10-09/2024-10-11`, some day between, gives `2024-10`. There is none for a date that is doubted or only near
 * (`?`, `~`), for one with an open or unknown end, and where no one year holds it: ISO 8601 cannot say those.
 */
export function isoDateFor(date: PartialDate): string | undefined {
  const parsed = tryPartialDate(date);
  if (parsed === undefined) return undefined;
  const [first, last] = parsed.kind === "date" ? [parsed.date, parsed.date] : [parsed.start, parsed.end];
  if (typeof first === "string" || typeof last === "string") return undefined;
  if ([first, last].some((point) => point.uncertain || point.approximate)) return undefined;
  const { earliest } = first;
  const { latest } = last;
  const length = [10, 7, 4].find((end) => earliest.slice(0, end) === latest.slice(0, end));
  return length === undefined ? undefined : earliest.slice(0, length);
}

/**
 * The same with the time of day and its offset from UTC (`2024-10-21T06:00:00-07:00`), where the record has the day, the
 * time and the zone. A time that a change of the clock skips or repeats is left out, as is one without a zone.
 */
export function isoMomentFor({ date, time, zone }: ClockMoment): string | undefined {
  const day = tryDayNumber(date);
  if (day === undefined || time === undefined || zone === undefined) return isoDateFor(date);
  if (!clockTimePattern.test(time) || !isTimeZone(zone)) return isoDateFor(date);
  const { earliest, latest } = wallSpan({ earliest: day, latest: day }, time, zone);
  const wall = day * 86_400 + digits(time, 0, 2) * 3600 + digits(time, 3, 5) * 60;
  const offset = (wall - earliest) / 60;
  if (earliest !== latest || !Number.isInteger(offset)) return isoDateFor(date);
  return `${date}T${time}:00${offsetText(offset)}`;
}

/**
 * A date in words, as a sentence, where a date of ISO 8601 does not say all of it: "Between 9 and 11 October 2024." So is
 * the last day of what went on: "On 9 October 2024, last day about 11 October 2024."
 */
export function vagueDateWords(
  date: PartialDate,
  written: string | undefined,
  lastDay: PartialDate | null = null,
): string | undefined {
  const isLastSaid = lastDay === null || isoDateFor(lastDay) === lastDay;
  if (written?.startsWith(date) === true && isLastSaid) return undefined;
  return `${capitalized(whenWords(date))}${isLastSaid ? "" : `, last day ${describeDate(lastDay)}`}.`;
}

/** Minutes ahead of UTC as `+HH:MM` or `-HH:MM`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const [hours, rest] = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${hours}:${rest}`;
}
