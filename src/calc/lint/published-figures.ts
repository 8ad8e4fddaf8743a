/** Are the figures that an agency published those that the record gives? */

import type { Attributed } from "../../model/attributed.js";
import type { Quantity } from "../../model/quantity.js";
import { usFederal } from "../../time/calendars/us-federal.js";
import { workingDaysBetween } from "../../time/work-calendar.js";
import type { PublishedFigures, ReadOptions } from "./lint-options.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { DayCount, PlainSpan } from "./plain-span.js";
import { boundsText, countBetween, plainSpan, shifted } from "./plain-span.js";
import type { Found, Unsure } from "./readable.js";
import { itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";
import { eventsOf } from "./stoppage-view.js";
import { standing, sureCount } from "./sure-counts.js";

export const durationDisagrees: LintRule = {
  code: "published-duration-disagrees",
  severity: "warning",
  meaning:
    "A published duration is not the number of calendar days from the first day out to the last, both counted.",
};

export const daysIdleDisagree: LintRule = {
  code: "published-days-idle-disagrees",
  severity: "warning",
  meaning:
    "Published days idle are not workers × workdays (Monday to Friday less US federal holidays, both ends counted).",
};

export const weekendOnly: LintRule = {
  code: "weekend-only-days-idle",
  severity: "warning",
  meaning: "Days idle were published of a stoppage within which no workday lies.",
};

/**
 * Compares what was published of stoppages that went out once and came back once. Those whose timeline tells more, of
 * pauses or of some who joined or left, are passed over: `measure` counts them.
 */
export function publishedFigures({ stoppages, things }: RecordIndex, options: ReadOptions): Finding[] {
  if (options.published.size === 0) return [];
  const byId = things.get("stoppage");
  return stoppages.flatMap((view) => {
    const { id } = view.found.fields;
    const figures = typeof id === "string" ? options.published.get(id) : undefined;
    // Of two stoppages with one id, nobody knows which is meant.
    if (figures === undefined || typeof id !== "string" || byId?.get(id)?.length !== 1) return [];
    const span = plainSpan(view, options);
    if (span === undefined) return [];
    return figures.flatMap((published) => [
      ...checkDuration(published, span),
      ...checkDaysIdle(published, span, view),
    ]);
  });
}

function checkDuration(published: Unsure<PublishedFigures>, span: PlainSpan): Finding[] {
  const duration = durationIn(published);
  const days = countBetween(span, (from, to) => Math.max(0, to - from + 1));
  if (duration === undefined || isWithin(Math.ceil(duration), days)) return [];
  const message = `The published duration is ${duration} days, but from ${span.from.text} to ${span.to.text}, both counted, there are ${boundsText(days)}.`;
  const expected = `a last day by which it lasted ${duration} days`;
  return [{ rule: durationDisagrees, ...span.end, message, expected }];
}

function durationIn({ duration, ongoing, amount, unit }: Unsure<PublishedFigures>): number | undefined {
  if (isNumber(duration)) return ongoing === true ? undefined : duration;
  return isNumber(amount) && unit === "days" ? amount : undefined;
}

function checkDaysIdle(
  { daysIdle, workdays: theirs }: Unsure<PublishedFigures>,
  span: PlainSpan,
  view: StoppageView,
): Finding[] {
  const { firstDay, hoursADay } = span.began.fields;
  if (!isNumber(daysIdle) || hoursADay !== undefined) return [];
  const dates = `from ${span.from.text} to ${span.to.text}`;
  if (workdays(span).max === 0) {
    if (daysIdle <= 0) return [];
    const message = `${daysIdle} days idle are published, but ${dates} there are 0 workdays.`;
    return [{ rule: weekendOnly, ...span.end, message, expected: "a last day by which it had a workday" }];
  }
  // A first part-shift is not counted.
  const days = workdays(firstDay === "partShift" ? { ...span, from: shifted(span.from, 1) } : span);
  const accounts = workersIn(view, span);
  const [first] = accounts;
  const isOther = accounts.every(({ workers }) => workers !== undefined && !canBe(daysIdle, days, workers));
  if (first?.workers === undefined || !isOther) return [];
  const { found, workers } = first;
  const told = isNumber(theirs) ? ` (published: ${theirs})` : "";
  const message = `${daysIdle} days idle are published, ${ratio(daysIdle, workers)} for each of ${boundsText(workers)} workers, but ${dates} the workdays are ${boundsText(days)}${told}: ${boundsText(product(days, workers))} days idle.`;
  return [{ rule: daysIdleDisagree, path: [...found.path, "value"], message, received: found.fields.value }];
}

function workdays(span: Pick<PlainSpan, "from" | "to">): DayCount {
  return countBetween(span, (from, to) => workingDaysBetween(from, to, usFederal));
}

interface Account {
  readonly found: Found<Attributed<Quantity>>;
  /** `undefined` where it is not certain, or open above. */
  readonly workers: DayCount | undefined;
}

/** The accounts of how many were out all the time; none where a head-count of a day says that this changed. */
function workersIn(view: StoppageView, { began }: PlainSpan): readonly Account[] {
  const isPart = eventsOf(view, "headcountReported").length > 0;
  const all = isPart ? [] : standing([...itemsIn(view.found, "workers"), ...itemsIn(began, "workers")]);
  return all.map((found) => {
    const count = sureCount(found.fields.value);
    const isKnown = count !== undefined && count.max !== null && count.min > 0 && count.unit === "workers";
    return { found, workers: isKnown ? { min: count.min, max: count.max ?? count.min } : undefined };
  });
}

/** The Bureau counts with head-counts to the nearest hundred. */
const roundedTo = 100;

function canBe(daysIdle: number, days: DayCount, workers: DayCount): boolean {
  const round = (count: number): number => Math.round(count / roundedTo) * roundedTo;
  const rounded = { min: round(workers.min), max: round(workers.max) };
  return [workers, rounded].some((counted) => isWithin(daysIdle, product(days, counted)));
}

function product(days: DayCount, workers: DayCount): DayCount {
  return { min: days.min * workers.min, max: days.max * workers.max };
}

function ratio(daysIdle: number, { min, max }: DayCount): string {
  const per = (workers: number): number => Number((daysIdle / workers).toFixed(2));
  return boundsText({ min: per(max), max: per(min) });
}

function isWithin(value: number, { min, max }: DayCount): boolean {
  return value >= min && value <= max;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
