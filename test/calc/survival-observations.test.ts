// What stoppages say of how long stoppages last: each state of the record, and the way into a curve.

import { mondayToFriday, observationsOf, stoppageFromSpan, survivalOf, type WorkStoppage } from "picketline";
import { describe, expect, it } from "vitest";

const strike = (id: string, from: string, to?: string): WorkStoppage =>
  stoppageFromSpan({ id, title: id, kind: "strike", from, ...(to === undefined ? {} : { to }) });

const asOf = "2024-12-13";

describe("observationsOf", () => {
  it("takes the length of what ended, and censors what goes on", () => {
    const { observations, leftOut, rule } = observationsOf(
      [strike("boeing", "2024-09-13", "2024-11-04"), strike("kaiser", "2024-10-21", "..")],
      { asOf },
    );
    // 18 days of September, 31 of October, 4 of November; 11 of October, 30 of November, 13 of December.
    expect(observations).toEqual([
      { id: "boeing", days: 53, ended: true, state: "ended" },
      { id: "kaiser", days: 54, ended: false, state: "ongoing" },
    ]);
    expect(leftOut).toEqual([]);
    expect(rule).toEqual({ counted: "calendar days", ends: "inclusive" });
  });

  it("sees nothing that came after asOf", () => {
    const boeing = strike("boeing", "2024-09-13", "2024-11-04");
    expect(observationsOf([boeing], { asOf: "2024-11-03" }).observations).toEqual([
      { id: "boeing", days: 52, ended: false, state: "ongoing" },
    ]);
  });

  it("censors a blank end at the last day that is known", () => {
    const blank = strike("blank", "2024-10-21");
    const seen: WorkStoppage = {
      ...blank,
      id: "seen",
      timeline: [...blank.timeline, { id: "seen-on", type: "continued", date: "2024-10-30" }],
    };
    expect(observationsOf([blank, seen], { asOf }).observations).toEqual([
      { id: "blank", days: 1, ended: false, state: "endUnknown" },
      { id: "seen", days: 10, ended: false, state: "endUnknown" },
    ]);
  });

  it("censors one with a vague start that goes on at what it has surely lasted", () => {
    // At the latest it began on 31 October: 1 + 30 + 13 days.
    expect(observationsOf([strike("vague", "2024-10", "..")], { asOf }).observations).toEqual([
      { id: "vague", days: 44, ended: false, state: "ongoing" },
    ]);
  });

  it("lists what it cannot use", () => {
    const { observations, leftOut } = observationsOf(
      [
        strike("later", "2025-01-01", ".."),
        strike("some-day-in-december", "2024-12", ".."),
        strike("ended-in-november", "2024-10-21", "2024-11"),
      ],
      { asOf },
    );
    expect(observations).toEqual([]);
    expect(leftOut).toEqual([
      { id: "later", reason: "notBegun", days: { min: 0, max: 0 } },
      { id: "some-day-in-december", reason: "maybeNotBegun", days: { min: 0, max: 13 } },
      { id: "ended-in-november", reason: "vagueLength", days: { min: 12, max: 41 } },
    ]);
  });

  it("counts by the rule that is asked for", () => {
    const week = strike("week", "2024-09-09", "2024-09-16"); // Monday to Monday
    const working = observationsOf([week], { asOf, count: mondayToFriday });
    expect(working.observations[0]?.days).toBe(6);
    expect(working.rule).toEqual({ counted: "Monday to Friday", ends: "inclusive" });
    expect(observationsOf([week], { asOf, ends: "elapsed" }).observations[0]?.days).toBe(7);
    const oneDay = strike("one-day", "2024-09-09", "2024-09-09");
    expect(observationsOf([oneDay], { asOf, ends: "elapsed" }).observations[0]?.days).toBe(0);
  });

  it("goes straight into a curve, with its rule and what was left out", () => {
    const made = observationsOf(
      [
        strike("three", "2024-10-01", "2024-10-03"),
        strike("on", "2024-12-10", ".."),
        strike("five", "2024-12-01", "2024-12-05"),
        strike("later", "2025-01-01", ".."),
      ],
      { asOf },
    );
    const survival = survivalOf(made);
    // 3 ended (2/3 go on), 4 still on, 5 ended (none goes on).
    expect(survival.steps.map((step) => [step.days, step.survival])).toEqual([
      [3, 2 / 3],
      [4, 2 / 3],
      [5, 0],
    ]);
    expect(survival.rule).toEqual({ counted: "calendar days", ends: "inclusive" });
    expect(survival.leftOut.map((one) => one.id)).toEqual(["later"]);
  });

  it("refuses what is no day or no rule, even with nothing to count", () => {
    const fails = (call: () => unknown, code: string): void => {
      expect(call).toThrowError(expect.objectContaining({ name: "LabourError", code }));
    };
    fails(() => observationsOf([], { asOf: "2024-12" }), "invalid-date");
    fails(() => observationsOf([], { asOf, ends: "both" as "elapsed" }), "invalid-argument");
    fails(
      () => observationsOf([], { asOf, count: { ...mondayToFriday, weekend: [6, 6] } }),
      "invalid-argument",
    );
  });
});
