// What does it cost to count working days in spans of a week to sixteen years, and to read and write days, beside
// date-fns?

import {
  addDays,
  differenceInBusinessDays,
  differenceInCalendarDays,
  eachDayOfInterval,
  formatISO,
  isWeekend,
  isWithinInterval,
  parseISO,
} from "date-fns";
import edtf from "edtf";
import { countWorkingDays, dayNumberOf, isoDateOf, usFederal } from "picketline";
import { drawFrom } from "./made-records.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

/** How many spans, or days, are counted in turn, so that no contender has the answer at hand. */
const many = 128;

/**
 * Spans of so many days as records have them, as texts, with the holidays as each peer wants them.
 * @param {number} days
 */
function spansOf(days) {
  const draw = drawFrom(days);
  const first = dayNumberOf("1990-01-01");
  const spans = Array.from({ length: many }, () => {
    const from = first + draw(9_000);
    return { from: isoDateOf(from), to: isoDateOf(from + days - 1) };
  });
  const holidays = usFederal.holidays.map((day) => parseISO(day)).filter((day) => !isWeekend(day));
  return { spans, holidays, times: holidays.map((day) => day.getTime()) };
}

/** Calls a job with one of some things after the other. @template Thing @param {readonly Thing[]} things @param {(thing: Thing) => unknown} job */
function inTurn(things, job) {
  let at = 0;
  return () => {
    at = at + 1 < things.length ? at + 1 : 0;
    return job(/** @type {Thing} */ (things[at]));
  };
}

/** @typedef {ReturnType<typeof spansOf>["spans"][number]} Span */

/**
 * A count in spans of so many days beside ways to do it with date-fns, which must agree on every span.
 * @param {(given: ReturnType<typeof spansOf>) => Record<string, (span: Span) => number>} peersOf
 * @returns {Suite["setup"]}
 */
function spanSetup(peersOf) {
  return (size) => {
    const given = spansOf(size);
    const jobs = {
      ...peersOf(given),
      "picketline countWorkingDays": (/** @type {Span} */ { from, to }) =>
        countWorkingDays(from, to, usFederal),
    };
    for (const span of given.spans) {
      const counts = new Set(Object.values(jobs).map((job) => job(span)));
      if (counts.size !== 1)
        throw new Error(`${span.from} to ${span.to} has ${[...counts].join(" or ")} days`);
    }
    const contenders = Object.entries(jobs).map(([name, job]) => [name, inTurn(given.spans, job)]);
    return { contenders: Object.fromEntries(contenders), same: () => true }; // each span was compared above
  };
}

/** A span as date-fns reads it. @param {Span} span */
const datesOf = ({ from, to }) => ({ start: parseISO(from), end: parseISO(to) });

/** differenceInBusinessDays leaves one end out. @param {ReturnType<typeof datesOf>} dates @param {number} holidays */
const lessHolidays = ({ start, end }, holidays) =>
  differenceInBusinessDays(addDays(end, 1), start) - holidays;

const businessDays = "date-fns differenceInBusinessDays, holidays compared as numbers";
const eachDay = "date-fns eachDayOfInterval, each day looked up as text";

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "working days of a span, by business days",
    unit: "days in the span",
    note: "US federal holidays of 1881 to 2100; all read the two days from text",
    sizes: [7, 60, 600, 6_000],
    baseline: businessDays,
    target: { ratio: 1 / 100, text: "at most 1/100" },
    setup: spanSetup(({ holidays, times }) => ({
      [businessDays]: (span) => {
        const dates = datesOf(span);
        const [start, end] = [dates.start.getTime(), dates.end.getTime()];
        return lessHolidays(dates, times.filter((time) => time >= start && time <= end).length);
      },
      "date-fns differenceInBusinessDays, isWithinInterval": (span) => {
        const dates = datesOf(span);
        return lessHolidays(dates, holidays.filter((day) => isWithinInterval(day, dates)).length);
      },
    })),
  },
  {
    name: "working days of a span, day by day",
    unit: "days in the span",
    note: "a filter of all days costs what the span has of them, so that in a week there is not much to save",
    sizes: [7, 60, 600, 6_000],
    baseline: eachDay,
    target: (size) => (size < 60 ? null : { ratio: 1 / 1_000, text: "at most 1/1,000" }),
    setup: spanSetup(({ times }) => {
      const days = new Set(usFederal.holidays);
      const off = new Set(times);
      return {
        [eachDay]: (span) =>
          eachDayOfInterval(datesOf(span)).filter(
            (day) => !isWeekend(day) && !days.has(formatISO(day, { representation: "date" })),
          ).length,
        "date-fns eachDayOfInterval, each day looked up as a number": (span) =>
          eachDayOfInterval(datesOf(span)).filter((day) => !isWeekend(day) && !off.has(day.getTime())).length,
      };
    }),
  },
  {
    name: "read a day",
    unit: "days in turn",
    note: "each a text of its own; Date.parse and parseISO read more forms than a day",
    sizes: [many],
    baseline: "date-fns parseISO",
    setup: (size) => {
      const texts = spansOf(size).spans.map(({ from }) => from);
      const epoch = parseISO("1970-01-01");
      const jobs = {
        "date-fns parseISO": (/** @type {string} */ text) => parseISO(text),
        "Date.parse": (/** @type {string} */ text) => Date.parse(text),
        edtf: (/** @type {string} */ text) => edtf(text),
        "picketline dayNumberOf": dayNumberOf,
      };
      /** @type {Record<keyof typeof jobs, (read: any) => number>} */
      const dayOf = {
        "date-fns parseISO": (date) => differenceInCalendarDays(date, epoch),
        "Date.parse": (time) => time / 86_400_000,
        edtf: (date) => date.min / 86_400_000,
        "picketline dayNumberOf": (day) => day,
      };
      for (const text of texts) {
        for (const [name, job] of Object.entries(jobs)) {
          const day = dayOf[/** @type {keyof typeof jobs} */ (name)](job(text));
          if (isoDateOf(day) !== text) throw new Error(`${name} reads ${text} as another day`);
        }
      }
      const contenders = Object.entries(jobs).map(([name, job]) => [name, inTurn(texts, job)]);
      return { contenders: Object.fromEntries(contenders), same: () => true };
    },
  },
  {
    name: "write a day",
    unit: "days in turn",
    sizes: [many],
    baseline: "date-fns formatISO",
    setup: (size) => {
      const days = spansOf(size).spans.map(({ from }) => ({
        start: parseISO(from),
        utc: new Date(from),
        day: dayNumberOf(from),
      }));
      const contenders = {
        "date-fns formatISO": inTurn(days, ({ start }) => formatISO(start, { representation: "date" })),
        "Date toISOString, cut": inTurn(days, ({ utc }) => utc.toISOString().slice(0, 10)),
        "picketline isoDateOf": inTurn(days, ({ day }) => isoDateOf(day)),
      };
      return { contenders, same: () => true };
    },
  },
];
