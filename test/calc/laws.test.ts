import fc from "fast-check";
import {
  addDays,
  type Bounds,
  bargainingOn,
  dayNumberOf,
  durationOf,
  endEvents,
  type IsoDate,
  isoDateOf,
  lengthsOf,
  type PartialDate,
  spellsOf,
  statusHistory,
  statusOn,
  usFederal,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { someDay, someStoppage } from "./arbitrary-stoppage.js";
import { strike } from "./builders.js";

/** Every answer that the calculators give of a stoppage on a day. */
function allAnswers(stoppage: WorkStoppage, asOf: IsoDate) {
  return {
    duration: durationOf(stoppage, { asOf }),
    working: durationOf(stoppage, { asOf, count: usFederal, ends: "elapsed" }),
    until: endEvents.map((until) => durationOf(stoppage, { asOf, until })),
    lengths: lengthsOf(stoppage, { asOf }),
    spells: spellsOf(stoppage, { asOf }),
    status: statusOn(stoppage, asOf),
    history: statusHistory(stoppage, { asOf }),
    talks: bargainingOn(stoppage, asOf),
  };
}

/** Calls back with every value within a value. */
function eachWithin(value: unknown, visit: (value: unknown, path: string) => void, path = ""): void {
  visit(value, path);
  if (typeof value === "object" && value !== null) {
    for (const [key, inner] of Object.entries(value)) eachWithin(inner, visit, `${path}/${key}`);
  }
}

function deepFreeze<T>(value: T): T {
  eachWithin(value, (inner) => {
    if (typeof inner === "object" && inner !== null) Object.freeze(inner);
  });
  return value;
}

const isBounds = (value: unknown): value is Bounds =>
  typeof value === "object" && value !== null && "min" in value && "max" in value;

describe("laws of every stoppage that can be written down", () => {
  test("every number is finite, no bound lies over its upper end, and no day lies after the one that is asked about", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        eachWithin(allAnswers(stoppage, asOf), (value, path) => {
          if (typeof value === "number" && !Number.isFinite(value)) expect.fail(`${path} is ${value}`);
          if (isBounds(value) && value.max !== null && value.min > value.max) {
            expect.fail(`${path} is from ${value.min} to ${value.max}`);
          }
        });
        for (const { from, to } of spellsOf(stoppage, { asOf })) {
          for (const day of [from.earliest, from.latest, to.earliest, to.latest]) {
            if (day === null || day > asOf) expect.fail(`A spell by ${asOf} has the day ${day}`);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test("what is passed in is left as it is, frozen or not", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const copy = structuredClone(stoppage);
        expect(allAnswers(deepFreeze(stoppage), asOf)).toEqual(allAnswers(copy, asOf));
        expect(copy).toEqual(stoppage);
      }),
      { numRuns: 50 },
    );
  });

  test("the order in which the record lists its events has no say", () => {
    const shuffled = someStoppage.chain((stoppage) =>
      fc
        .shuffledSubarray([...stoppage.timeline], { minLength: stoppage.timeline.length })
        .map((timeline) => [stoppage, { ...stoppage, timeline }] as const),
    );
    fc.assert(
      fc.property(shuffled, someDay, ([stoppage, other], asOf) => {
        expect(allAnswers(other, asOf)).toEqual(allAnswers(stoppage, asOf));
      }),
      { numRuns: 60 },
    );
  });

  test("an event of rank deprecated is as good as none", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const kept = stoppage.timeline.filter(({ rank }) => rank !== "deprecated");
        expect(allAnswers(stoppage, asOf)).toEqual(allAnswers({ ...stoppage, timeline: kept }, asOf));
      }),
      { numRuns: 60 },
    );
  });

  test("history covers each day once, and agrees with the status of every day", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const history = statusHistory(stoppage, { asOf });
        const first = history[0];
        if (first === undefined) return;
        let next = first.from;
        for (const { from, to, status } of history) {
          expect(from).toBe(next);
          expect(status.asOf).toBe(from);
          for (let day = dayNumberOf(from); day <= dayNumberOf(to); day += 1) {
            const here = statusOn(stoppage, isoDateOf(day));
            if (JSON.stringify({ ...here, asOf: from }) !== JSON.stringify(status)) {
              expect({ day: isoDateOf(day), ...here, asOf: from }).toEqual({
                day: isoDateOf(day),
                ...status,
              });
            }
          }
          next = addDays(to, 1);
        }
        expect(next).toBe(addDays(asOf, 1));
      }),
      { numRuns: 50 },
    );
  });

  test("two runs in a row differ in their status", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const history = statusHistory(stoppage, { asOf });
        return history.every(({ status }, index) => {
          const before = history[index - 1]?.status;
          return (
            before === undefined ||
            JSON.stringify({ ...before, asOf: status.asOf }) !== JSON.stringify(status)
          );
        });
      }),
    );
  });

  test("a later day takes nothing back: sessions held, length, spells begun", () => {
    const twoDays = fc.tuple(someDay, someDay).map((days) => days.sort());
    fc.assert(
      fc.property(someStoppage, twoDays, (stoppage, [earlier = "", later = ""]) => {
        const [before, after] = [allAnswers(stoppage, earlier), allAnswers(stoppage, later)];
        expect(after.talks.sessionsHeld).toBeGreaterThanOrEqual(before.talks.sessionsHeld);
        const heldLater = new Set(after.talks.held.map(({ eventId }) => eventId));
        expect(before.talks.held.every(({ eventId }) => heldLater.has(eventId))).toBe(true);
        expect(after.talks.cancelled.length).toBeGreaterThanOrEqual(before.talks.cancelled.length);
        expect(after.spells.length).toBeGreaterThanOrEqual(before.spells.length);
        for (const key of ["days", "daysOut"] as const) {
          expect(after.duration[key].min).toBeGreaterThanOrEqual(before.duration[key].min);
          expect(after.duration[key].max).toBeGreaterThanOrEqual(before.duration[key].max);
        }
      }),
      { numRuns: 100 },
    );
  });

  test("the axis of work and the length say the same of whether it goes on", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const { ongoing } = durationOf(stoppage, { asOf });
        const { state } = statusOn(stoppage, asOf).work;
        if (ongoing === true) expect(["ongoing", "partlyOut"]).toContain(state);
        else if (ongoing === "unknown") expect(state).toBe("unknown");
        else expect(["ongoing", "partlyOut"]).not.toContain(state);
      }),
      { numRuns: 400 },
    );
  });

  test("spells come in order and do not overlap on days that are known", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const spells = spellsOf(stoppage, { asOf });
        return spells.every(({ from, to }, index) => {
          const next = spells[index + 1];
          if (next === undefined || from.earliest === null || to.earliest === null) return true;
          return (
            next.from.earliest !== null &&
            from.earliest <= next.from.earliest &&
            to.earliest < (next.from.latest ?? "")
          );
        });
      }),
      { numRuns: 300 },
    );
  });

  test("days out are not more than days from the first to the last, and elapsed not more than inclusive", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const both = durationOf(stoppage, { asOf });
        const elapsed = durationOf(stoppage, { asOf, ends: "elapsed" });
        expect(both.daysOut.max).toBeLessThanOrEqual(both.days.max);
        expect(elapsed.days.max).toBeLessThanOrEqual(both.days.max);
        expect(elapsed.days.min).toBeLessThanOrEqual(both.days.min);
      }),
      { numRuns: 300 },
    );
  });

  test("what an answer rests on is in the record", () => {
    fc.assert(
      fc.property(someStoppage, someDay, (stoppage, asOf) => {
        const ids = new Set(stoppage.timeline.map(({ id }) => id));
        eachWithin(allAnswers(stoppage, asOf), (value, path) => {
          if (path.endsWith("/because")) for (const id of value as string[]) expect(ids.has(id)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe("laws of dates that get more precise", () => {
  /** The ways in which a day can be told less precisely: the day itself first. */
  const told = (day: IsoDate): fc.Arbitrary<PartialDate> =>
    fc.oneof(
      fc.constantFrom(day, day.slice(0, 7), day.slice(0, 4)),
      fc
        .tuple(fc.nat(9), fc.nat(9))
        .map(([before, after]) => `${addDays(day, -before)}/${addDays(day, after)}`),
    );
  const facts = fc
    .tuple(someDay, fc.nat(60), fc.nat(60))
    .map(
      ([start, length, agreed]) =>
        [start, addDays(start, length), addDays(start, Math.min(agreed, length))] as const,
    );
  const twice = facts.chain(([start, end, agreed]) =>
    fc
      .tuple(told(start), told(end), told(agreed))
      .map((vague) => ({ exact: [start, end, agreed] as const, vague })),
  );
  const record = ([start, end, agreed]: readonly [PartialDate, PartialDate, PartialDate]) =>
    strike([
      { id: "start", type: "began", date: start },
      { id: "ta", type: "tentativeAgreement", date: agreed, covers: "whole" },
      { id: "end", type: "ended", date: end, reason: "agreement" },
    ]);

  test("the bounds of a vague record hold those of the exact one", () => {
    const contains = (outer: Bounds, inner: Bounds) => outer.min <= inner.min && inner.max <= outer.max;
    fc.assert(
      fc.property(twice, fc.nat(200), ({ exact, vague }, later) => {
        const asOf = addDays(exact[0], later);
        for (const options of [{ asOf }, { asOf, ends: "elapsed" as const }, { asOf, count: usFederal }]) {
          const outer = durationOf(record(vague), options);
          const inner = durationOf(record(exact), options);
          for (const key of ["days", "daysOut", "weeks", "months"] as const) {
            if (!contains(outer[key], inner[key])) {
              expect.fail(
                `${key} of ${vague.join(", ")} on ${asOf}: ${JSON.stringify(outer[key])}, exactly ${JSON.stringify(inner[key])}`,
              );
            }
          }
          if (outer.ongoing !== "unknown") expect(outer.ongoing).toBe(inner.ongoing);
          if (outer.dayNumber !== null && inner.dayNumber !== null) {
            expect(contains(outer.dayNumber, inner.dayNumber)).toBe(true);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test("what the status of a vague record tells of work is what the exact one tells, or unknown", () => {
    fc.assert(
      fc.property(twice, fc.nat(200), ({ exact, vague }, later) => {
        const asOf = addDays(exact[0], later);
        const outer = statusOn(record(vague), asOf).work.state;
        const inner = statusOn(record(exact), asOf).work.state;
        if (outer !== "unknown") expect(outer).toBe(inner);
      }),
      { numRuns: 500 },
    );
  });
});
