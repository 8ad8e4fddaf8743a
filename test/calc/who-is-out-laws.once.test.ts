// Who is out on each day, worked out again by hand-made rules for small records, day by day and unit by unit: for every day that
// each vague date can mean. What spells call sure has to be so in each of these, and what they rule out in none.

import fc from "fast-check";
import { addDays, type IsoDate, spellsOf, type TimelineEvent, type WorkStoppage } from "picketline";
import { expect, it } from "vitest";
import { strike } from "./builders.js";

const units = ["a", "b", "c"] as const;
type Unit = (typeof units)[number];

/** An event in short: its days are counted from the first of the record, `until` is the last of a vague date. */
interface Told {
  readonly type: "began" | "joined" | "resumed" | "left" | "suspended" | "ended" | "returnedToWork";
  readonly day: number;
  readonly until: number;
  readonly lastDay?: number | undefined;
  readonly units: readonly Unit[] | undefined;
}

const days = 40;
const isOut = ({ type }: Told): boolean => type === "began" || type === "joined" || type === "resumed";

/** The units out on each day where every event was on its first day, and how many events changed nothing. */
function dayByDay(told: readonly Told[]): { out: readonly ReadonlySet<Unit>[]; idle: number } {
  const out: ReadonlySet<Unit>[] = [];
  // Of each walkout: who is out by it, and its last day.
  let walkouts: { told: Told; units: Set<Unit>; from: number }[] = [];
  let idle = 0;
  let since = -1;
  const now = (): Set<Unit> => new Set(walkouts.flatMap((walkout) => [...walkout.units]));
  const goOut = (event: Told): void => {
    const before = now().size;
    // Nobody resumes what had not begun.
    if (since < 0 && event.type === "resumed") idle += 1;
    if (before === 0) since = event.day;
    walkouts.push({ told: event, units: new Set(event.units ?? units), from: event.day });
    if (now().size === before && event.lastDay === undefined) idle += 1;
  };
  const comeBack = (event: Told): void => {
    const before = now().size;
    for (const unit of event.units ?? units) for (const walkout of walkouts) walkout.units.delete(unit);
    walkouts = walkouts.filter((walkout) => walkout.units.size > 0);
    if (now().size === before) idle += 1;
  };
  for (let day = 0; day < days; day += 1) {
    const today = told.filter((event) => event.day === day);
    for (const event of today) if (event.type === "returnedToWork") comeBack(event);
    for (const event of today) if (isOut(event)) goOut(event);
    out.push(now());
    // In the evening: the ends of the day, and rounds that are over. A walkout of everybody on the last day of the one before,
    // which changed nothing by then, came after it.
    const again = walkouts.filter(
      (walkout) =>
        walkout.from === day &&
        day > since &&
        walkout.told.units === undefined &&
        walkout.told.type !== "joined",
    );
    const isWholeEnd = today.some(
      (event) =>
        !isOut(event) &&
        event.type !== "returnedToWork" &&
        event.units === undefined &&
        event.type !== "left",
    );
    for (const event of today) {
      if (
        !isOut(event) &&
        event.type !== "returnedToWork" &&
        !(event.type === "left" && event.units === undefined)
      )
        comeBack(event);
    }
    if (isWholeEnd) {
      for (const walkout of again) {
        idle -= 1;
        walkouts.push({ ...walkout, units: new Set(units) });
      }
      if (again.length > 0) since = day;
    }
    walkouts = walkouts.filter((walkout) => walkout.told.lastDay !== day);
  }
  return { out, idle };
}

interface Read {
  /** The readings: the units out on each day. */
  readonly all: readonly (readonly ReadonlySet<Unit>[])[];
  /** Whether it was on at the end in any of them; then the record says so, and in all of them it was. */
  readonly goesOn: boolean;
}

/** Whether events happened in the order in which they are told, that of the first days that they can mean. */
function isInOrder(told: readonly Told[]): boolean {
  // Who is back on a day is so in its morning: before somebody walks out.
  return told.every(({ day, type }, place) => {
    const before = told[place - 1]?.day ?? -1;
    return type === "returnedToWork" ? day > before : day >= before;
  });
}

/** Every record that a vague one can mean, of which as few events as can be changed nothing. */
function readings(told: readonly Told[]): Read {
  const sharp = told.reduce<readonly (readonly Told[])[]>(
    (before, event) =>
      before.flatMap((events) =>
        Array.from({ length: event.until - event.day + 1 }, (_, later) => [
          ...events,
          { ...event, day: event.day + later, until: event.day + later },
        ]),
      ),
    [[]],
  );
  const read = sharp.filter(isInOrder).map(dayByDay);
  const least = Math.min(...read.map(({ idle }) => idle));
  const all = read.filter(({ idle }) => idle === least).map(({ out }) => out);
  const on = all.filter((out) => out.at(-1)?.size !== 0);
  return on.length > 0 ? { all: on, goesOn: true } : { all, goesOn: false };
}

const dayOf = (day: number): IsoDate => addDays("2024-01-01", day);

function recordOf(told: readonly Told[], goesOn: boolean): WorkStoppage {
  const timeline = told.map((event, place): TimelineEvent => {
    const { type, day, until, lastDay } = event;
    return {
      id: `e${place}`,
      type,
      date: day === until ? dayOf(day) : `${dayOf(day)}/${dayOf(until)}`,
      ...(event.units === undefined ? {} : { scope: { bargainingUnitIds: event.units } }),
      ...(lastDay === undefined ? {} : { lastDay: dayOf(lastDay) }),
      ...(type === "returnedToWork" ? { extent: "all" } : {}),
      ...(type === "ended" ? { reason: "unknown" } : {}),
    } as TimelineEvent;
  });
  const on: TimelineEvent = { id: "on", type: "continued", date: dayOf(days - 1), openEnded: true };
  return strike(goesOn ? [...timeline, on] : timeline, { bargainingUnitIds: units, pattern: "rolling" });
}

/** What spells say of a unit on a day. */
function said(stoppage: WorkStoppage): (unit: Unit, day: number) => true | false | "unknown" {
  const spells = spellsOf(stoppage, { asOf: dayOf(days - 1) }).map(({ from, to, scope, without }) => {
    const gone = new Set(without.flatMap(({ bargainingUnitIds }) => bargainingUnitIds ?? []));
    const all = scope === "whole" ? units : scope.flatMap(({ bargainingUnitIds }) => bargainingUnitIds ?? []);
    return { from, to, units: new Set<string>(all.filter((unit) => !gone.has(unit))) };
  });
  return (unit, day) => {
    const date = dayOf(day);
    const may = spells.filter(({ from, to }) => (from.earliest ?? "") <= date && date <= (to.latest ?? ""));
    const isSure = may.some(({ from, to }) => (from.latest ?? "") <= date && date <= (to.earliest ?? ""));
    if (!may.some((spell) => spell.units.has(unit))) return false;
    return isSure && may.every((spell) => spell.units.has(unit)) ? true : "unknown";
  };
}

/** Where spells say what is not so in every reading: the first such day and unit. */
function wrong(told: readonly Told[]): string | undefined {
  const { all: read, goesOn } = readings(told);
  const says = said(recordOf(told, goesOn));
  for (let day = 0; day < days; day += 1) {
    for (const unit of units) {
      const answer = says(unit, day);
      const outs = read.filter((out) => out[day]?.has(unit)).length;
      if ((answer === true && outs < read.length) || (answer === false && outs > 0)) {
        return `day ${day}, ${unit}: ${answer}, out in ${outs} of ${read.length}`;
      }
    }
  }
  return undefined;
}

const scopes = fc.option(fc.subarray([...units], { minLength: 1 }), { nil: undefined });
const types = fc.constantFrom<Told["type"]>(
  "joined",
  "resumed",
  "began",
  "left",
  "suspended",
  "ended",
  "returnedToWork",
);

/** Events of exact days, some of one day. */
const sharp = fc
  .array(
    fc.record({
      type: types,
      gap: fc.integer({ min: 1, max: 4 }),
      units: scopes,
      round: fc.option(fc.nat(6), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((rows): readonly Told[] => {
    let day = 0;
    return rows.map(({ type, gap, units: of, round }, place) => {
      day += gap;
      const first = place === 0 ? "began" : type;
      const told = { type: first, day, until: day, units: of };
      return isOut(told) && round !== undefined ? { ...told, lastDay: day + round } : told;
    });
  });

it("units that go out and come back, in rounds or not", () => {
  fc.assert(
    fc.property(sharp, (told) => {
      expect(wrong(told)).toBeUndefined();
    }),
    { numRuns: 400 },
  );
});

/** Walkouts of all and their ends by turns, of which some days are vague; each can have been first on a later day than the one before. */
const vague = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 5 }),
      width: fc.constantFrom(0, 0, 1, 3, 5),
      before: fc.nat(3),
      end: fc.constantFrom<Told["type"]>("suspended", "ended", "returnedToWork"),
    }),
    { maxLength: 5 },
  )
  .map((rows): readonly Told[] => {
    let [day, least] = [3, 0];
    return rows.map(({ gap, width, before, end }, place) => {
      day += gap;
      const type = place % 2 === 1 ? end : place === 0 ? "began" : "resumed";
      const first = Math.max(day - Math.min(width, before), least);
      least = first + 1;
      return { type, day: first, until: first + width, units: undefined };
    });
  });

it("walkouts and their ends on vague days", () => {
  fc.assert(
    fc.property(vague, (told) => {
      expect(wrong(told)).toBeUndefined();
    }),
    { numRuns: 250 },
  );
});

/** All walk out, and parts leave and come back: each part by turns, on days of its own that may be vague. */
const vagueParts = fc
  .array(
    fc.record({
      unit: fc.constantFrom(...units),
      gap: fc.integer({ min: 1, max: 4 }),
      width: fc.constantFrom(0, 0, 2, 6),
    }),
    { maxLength: 5 },
  )
  .map((rows): readonly Told[] => {
    let day = 3;
    const away = new Set<Unit>();
    const told: Told[] = [{ type: "began", day, until: day, units: undefined }];
    for (const { unit, gap, width } of rows) {
      day += gap;
      const type = away.has(unit) ? "resumed" : "left";
      if (away.has(unit)) away.delete(unit);
      else away.add(unit);
      told.push({ type, day, until: day + width, units: [unit] });
    }
    return told;
  });

it("parts that leave and come back on vague days", () => {
  fc.assert(
    fc.property(vagueParts, (told) => {
      expect(wrong(told)).toBeUndefined();
    }),
    { numRuns: 250 },
  );
});
