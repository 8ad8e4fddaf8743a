// Laws of dates by themselves: what is read is printed again, and a more precise date can mean no other day.

import fc from "fast-check";
import {
  addDays,
  boundsOfDate,
  comparePartialDates,
  type DateBounds,
  dayNumberOf,
  type IsoDate,
  isoDateOf,
  type PartialDate,
  parsePartialDate,
  printPartialDate,
  tryPartialDate,
} from "picketline";
import { someDate } from "./arbitrary-record.ts";
import { someShortText } from "./arbitrary-text.ts";
import type { Law } from "./laws.ts";

const first = dayNumberOf("1583-01-01");
const last = dayNumberOf("9999-12-31");
const anyDay = fc.integer({ min: first, max: last }).map(isoDateOf);

/** The ways in which a day can be told: exactly, or so that it is one of several. */
export function toldOf(day: IsoDate, before: number, after: number): readonly PartialDate[] {
  const number = dayNumberOf(day);
  const from = isoDateOf(Math.max(first, number - before));
  const to = isoDateOf(Math.min(last, number + after));
  const century = `${day.slice(0, 2)}XX`;
  return [
    day,
    `${day}~`,
    `${from}/${to}`,
    `${from}/${to.slice(0, 7)}`,
    `${day.slice(0, 7)}-XX`,
    day.slice(0, 7),
    `${day.slice(0, 4)}-XX-XX`,
    day.slice(0, 4),
    `${day.slice(0, 3)}X`,
    `${from}/..`,
    `/${to}`,
    century,
  ].filter((text) => tryPartialDate(text) !== undefined);
}

const holds = (outer: DateBounds, inner: DateBounds): boolean =>
  (outer.earliest === null || (inner.earliest !== null && outer.earliest <= inner.earliest)) &&
  (outer.latest === null || (inner.latest !== null && inner.latest <= outer.latest));

/** The laws. */
export const dateLaws: readonly Law[] = [
  {
    name: "reading what was written gives the same",
    on: "partial dates, and texts that may be some",
    share: 20,
    property: () =>
      fc.property(fc.oneof(someDate, someShortText), (text) => {
        const parsed = tryPartialDate(text);
        if (parsed === undefined) return;
        if (printPartialDate(parsed) !== text)
          throw new Error(`${text} is printed ${printPartialDate(parsed)}`);
        const again = JSON.stringify(parsePartialDate(printPartialDate(parsed)));
        if (again !== JSON.stringify(parsed)) throw new Error(`${text} is read in two ways`);
      }),
  },
  {
    name: "reading what was written gives the same",
    on: "days by their number, from 1583 to 9999",
    share: 15,
    property: () =>
      fc.property(anyDay, fc.integer({ min: -50_000, max: 50_000 }), (day, step) => {
        if (isoDateOf(dayNumberOf(day)) !== day) throw new Error(`${day} is another day by its number`);
        const there = dayNumberOf(day) + step;
        if (there < first || there > last) return;
        if (addDays(addDays(day, step), -step) !== day) throw new Error(`${day} and ${step} days`);
      }),
  },
  {
    name: "bounds nest when a date gets more precise",
    on: "dates told in two ways",
    share: 20,
    property: () =>
      fc.property(anyDay, fc.nat(40), fc.nat(40), fc.nat(), (day, before, after, pick) => {
        const told = toldOf(day, before, after);
        const vague = told[pick % told.length] ?? day;
        const [outer, inner] = [boundsOfDate(vague), boundsOfDate(day)];
        if (!holds(outer, inner)) throw new Error(`${vague} does not hold ${day}: ${JSON.stringify(outer)}`);
        const [vaguely, exactly] = [vague, day].map((date) => comparePartialDates(date, "2024-02-29"));
        if (vaguely !== "maybe" && vaguely !== exactly)
          throw new Error(`${vague} is ${vaguely}, ${day} ${exactly}`);
      }),
  },
];
