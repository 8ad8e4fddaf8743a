// The chance of lasting to one day given another: by hand, at the edges, and as a law.

import fc from "fast-check";
import { chanceOfLasting, survivalOf } from "picketline";
import { describe, expect, it } from "vitest";

const leukaemia = survivalOf(
  [6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35].map((time) => ({
    days: Math.abs(time),
    ended: time > 0,
  })),
);

describe("chanceOfLasting", () => {
  it("multiplies the steps between the two lengths, by hand", () => {
    // From 12 on, 12 are at risk: 11/12 at 13 and 10/11 at 16. Lasting to 17 is 10/12.
    const answer = chanceOfLasting(leukaemia, { day: 17, given: 12 });
    expect(answer.chance).toBeCloseTo(10 / 12, 14);
    expect(answer.atRisk).toBe(12);
    // Greenwood: 1/(12·11) + 1/(11·10) = 1/60. The band: (5/6) to the power of exp(±1.96 √(1/60) / ln 1.2).
    const spread = (1.959963984540054 * Math.sqrt(1 / 60)) / Math.log(1.2);
    expect(answer.lower).toBeCloseTo((5 / 6) ** Math.exp(spread), 12);
    expect(answer.upper).toBeCloseTo((5 / 6) ** Math.exp(-spread), 12);
  });

  it("counts an end on the day to be reached as having reached it, and one on the given day as at risk", () => {
    const survival = survivalOf({ days: [5, 5, 8, 8], ended: [1, 1, 1, 1] });
    expect(chanceOfLasting(survival, { day: 5 }).chance).toBe(1);
    expect(chanceOfLasting(survival, { day: 6 }).chance).toBe(0.5);
    expect(chanceOfLasting(survival, { day: 8, given: 5 })).toMatchObject({ chance: 0.5, atRisk: 4 });
    expect(chanceOfLasting(survival, { day: 8, given: 6 })).toMatchObject({ chance: 1, atRisk: 2 });
  });

  it("is 0 beyond a curve that has come down to 0", () => {
    const survival = survivalOf({ days: [5, 8], ended: [1, 1] });
    const answer = chanceOfLasting(survival, { day: 100, given: 6 });
    expect(answer).toMatchObject({ chance: 0, lower: null, upper: null, unknown: null });
  });

  it("tells nothing where nobody is at risk", () => {
    const none = { chance: null, lower: null, upper: null, atRisk: 0, unknown: "nobodyAtRisk" };
    expect(chanceOfLasting(survivalOf([]), { day: 1 })).toMatchObject(none);
    expect(chanceOfLasting(leukaemia, { day: 40, given: 36 })).toMatchObject(none);
  });

  it("tells nothing beyond the longest length that was watched", () => {
    // The last was seen on day 35; that it was on then is all that is known.
    expect(chanceOfLasting(leukaemia, { day: 37 })).toMatchObject({
      chance: null,
      atRisk: 21,
      unknown: "beyondTheData",
    });
    expect(chanceOfLasting(leukaemia, { day: 36, given: 30 }).chance).toBe(1);
  });

  it("passes the rule and the confidence on", () => {
    const rule = { counted: "calendar days", ends: "inclusive" } as const;
    const survival = survivalOf([{ days: 3, ended: true }], { rule, confidence: 0.8 });
    expect(chanceOfLasting(survival, { day: 3 })).toMatchObject({ rule, confidence: 0.8, day: 3, given: 0 });
  });

  it("refuses lengths that are none", () => {
    for (const options of [{ day: -1 }, { day: 1.5 }, { day: 3, given: -1 }, { day: 3, given: 4 }]) {
      expect(() => chanceOfLasting(leukaemia, options)).toThrowError(
        expect.objectContaining({ name: "LabourError", code: "invalid-argument" }),
      );
    }
  });

  it("is a product: to a day by way of another", () => {
    const observation = fc.record({ days: fc.integer({ min: 0, max: 30 }), ended: fc.boolean() });
    const day = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(observation, { maxLength: 40 }), fc.tuple(day, day, day), (given, days) => {
        const survival = survivalOf(given);
        const [first, middle, last] = [...days].sort((a, b) => a - b) as [number, number, number];
        const direct = chanceOfLasting(survival, { day: last, given: first }).chance;
        const one = chanceOfLasting(survival, { day: middle, given: first }).chance;
        const two = chanceOfLasting(survival, { day: last, given: middle }).chance;
        if (direct !== null && one !== null && two !== null) expect(direct).toBeCloseTo(one * two, 12);
      }),
    );
  });
});
