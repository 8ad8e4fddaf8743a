/** At which days and times does a calendar entry stand: a moment in UTC, whole days, or nowhere? */

import { daySpanOf } from "../../calc/who-is-out/dated-events.js";
import { describeDate } from "../../text/dates.js";
import type { ClockMoment, TimeZone } from "../../time/clock-time.js";
import { clockTimePattern, isTimeZone } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import { dayNumberFromParts, isoDateOf, lastYear } from "../../time/iso-date.js";
import { momentAt, wallSpan } from "../../time/local-time.js";
import type { PartialDate } from "../../time/partial-date.js";
import { tryPartialDate } from "../../time/partial-date.js";
import { plainLine } from "./content-line.js";

/** When an entry stands, as lines of a calendar file. */
export interface EntryTimes {
  /** `DTSTART` and, for more than one day, `DTEND`. */
  readonly lines: string;
  /** What the lines cannot tell, in words: that the date is vague, or the local time. */
  readonly remark: string | null;
  /** Whether the day is only known to be one of several. */
  readonly isVague: boolean;
}

/** A day before which both a day's end and its moments in every zone have a year of four digits. */
const lastSafeDay: DayNumber = dayNumberFromParts(lastYear, 12, 30);

/**
 * The times of an entry; `undefined` where its date has no first or last day. A time is written in UTC where its zone is
 * known; where it is not, the entry is for the whole day and the time is told in words. What went on for several days is
 * written in whole days, up to `asOf` where its last day lies later.
 */
export function entryTimes(
  when: ClockMoment,
  zone: TimeZone | undefined,
  lastDay: PartialDate | undefined,
  asOf: DayNumber,
): EntryTimes | undefined {
  const first = daySpanOf(when.date);
  if (first === undefined) return undefined;
  const last = lastDay === undefined ? first : daySpanOf(lastDay);
  if (last === undefined) return undefined;
  const isVague = ![when.date, lastDay].every((date) => date === undefined || isOneDay(date));
  const end = lastDay === undefined ? last.latest : Math.max(first.latest, Math.min(last.latest, asOf));
  const { time } = when;
  const hasTime = time !== undefined && clockTimePattern.test(time) && !isVague;
  if (hasTime && end === first.latest && isTimeZone(zone) && end <= lastSafeDay) {
    return { lines: plainLine("DTSTART", momentInUtc(first.latest, time, zone)), remark: null, isVague };
  }
  const remarks = [
    ...(isVague
      ? [`Date: ${vagueWords(when.date, lastDay)}. The entry spans every day that it can be.`]
      : []),
    ...(time === undefined ? [] : [`At ${time} local time${zone === undefined ? "" : ` (${zone})`}.`]),
  ];
  return {
    lines: dayLines(first.earliest, end),
    remark: remarks.length === 0 ? null : remarks.join(" "),
    isVague,
  };
}

/** Whether a date is one day, and surely so. */
function isOneDay(date: PartialDate): boolean {
  const parsed = tryPartialDate(date);
  if (parsed === undefined) return false;
  const points = parsed.kind === "date" ? [parsed.date] : [parsed.start, parsed.end];
  const span = daySpanOf(date);
  return (
    span !== undefined &&
    span.earliest === span.latest &&
    points.every((point) => typeof point !== "string" && !point.uncertain && !point.approximate)
  );
}

function vagueWords(date: PartialDate, lastDay: PartialDate | undefined): string {
  const first = describeDate(date);
  return lastDay === undefined ? first : `${first}, last day ${describeDate(lastDay)}`;
}

/** Whole days: the end of a calendar entry is the day after its last one. */
function dayLines(first: DayNumber, last: DayNumber): string {
  const start = plainLine("DTSTART;VALUE=DATE", compact(isoDateOf(first)));
  // Without an end an entry is one day long, which is right for the last day that can be written, too.
  return last > lastSafeDay
    ? start
    : `${start}${plainLine("DTEND;VALUE=DATE", compact(isoDateOf(last + 1)))}`;
}

/**
 * The moment of a local time. One that comes twice, when clocks are put back, is the first of the two; one that clocks
 * put forward skip is read by the clock before the change (RFC 5545, 3.3.5).
 */
function momentInUtc(day: DayNumber, time: string, zone: TimeZone): string {
  const { earliest, latest } = wallSpan({ earliest: day, latest: day }, time, zone);
  const isShown = momentAt(earliest, zone).time === time;
  const { date, time: clock = "00:00" } = momentAt(isShown ? earliest : latest, undefined);
  return `${compact(date)}T${clock.replace(":", "")}00Z`;
}

/** A date or moment without its hyphens and colons. */
export function compact(text: string): string {
  return text.replace(/[-:]/g, "");
}
