import fc from "fast-check";
import { addDays, dayNumberOf, isoDateOf, statusHistory, statusOn, statusRunOn } from "picketline";
import { expect, test } from "vitest";
import { someDay, someStoppage } from "./arbitrary-stoppage.js";

test("the run of a day has the status of the day; outside the history there is none", () => {
  fc.assert(
    fc.property(someStoppage, someDay, fc.integer({ min: -40, max: 240 }), (stoppage, asOf, offset) => {
      const runs = statusHistory(stoppage, { asOf });
      const day = addDays("2024-01-01", offset);
      const run = statusRunOn(runs, day);
      const isTold = runs.some(({ from, to }) => from <= day && day <= to);
      expect(run !== null).toBe(isTold);
      if (run === null) return;
      expect(run.from <= day && day <= run.to).toBe(true);
      expect({ ...run.status, asOf: day }).toEqual(statusOn(stoppage, day));
    }),
    { numRuns: 300 },
  );
});

test("the search looks at a few runs of very many, and finds each", () => {
  const first = dayNumberOf("2000-01-01");
  const { status } = statusHistory(
    {
      id: "strike",
      title: "Strike",
      kind: "strike",
      unionIds: [],
      employerIds: [],
      demands: [],
      statements: [],
      timeline: [{ id: "began", type: "began", date: "2000-01-01" }],
    },
    { asOf: "2000-01-01" },
  )[0] ?? { status: undefined };
  if (status === undefined) throw new Error("there is no run");
  let looks = 0;
  const runs = Array.from({ length: 4096 }, (_, index) => ({
    from: isoDateOf(first + index),
    to: isoDateOf(first + index),
    status,
  }));
  const watched = new Proxy(runs, {
    get: (target, key, receiver) => {
      if (typeof key === "string" && /^\d+$/.test(key)) looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  for (const index of [0, 1, 2047, 4095]) {
    expect(statusRunOn(watched, isoDateOf(first + index))?.from).toBe(isoDateOf(first + index));
  }
  expect(looks).toBeLessThanOrEqual(4 * 14);
  expect(statusRunOn(runs, "1999-12-31")).toBeNull();
  expect(statusRunOn([], "2000-01-01")).toBeNull();
});
