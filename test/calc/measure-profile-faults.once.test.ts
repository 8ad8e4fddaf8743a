// Is a profile that somebody wrote looked at before it is measured by?

import {
  type MeasureProfile,
  measure,
  measureDataset,
  measureProfiles,
  type StoppageCause,
  stoppageFromSpan,
} from "picketline";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../time/thrown-by.js";

const { bls } = measureProfiles;
const asOf = "2024-12-31";
const mill = stoppageFromSpan({
  id: "mill",
  title: "Mill",
  kind: "strike",
  from: "2024-07-01",
  to: "2024-07-05",
  workers: 1200,
});

const faultOf = (change: object) => {
  const profile = { ...bls, ...change } as MeasureProfile;
  const error = thrownBy(() => measure(mill, profile, { asOf }));
  const ofMany = thrownBy(() => measureDataset({ stoppages: [mill] }, profile, { asOf, by: "year" }));
  expect(ofMany.message).toBe(error.message);
  expect(error.code).toBe("invalid-argument");
  expect(error.message).toBe(error.issues.map(({ message }) => message).join(" "));
  return error;
};

const aboveZero = "a number above 0, up to 1000000000000000";
const notNegative = "a number, 0 or more, up to 1000000000000000";

describe("of a profile is refused, with the field, the value and what was expected,", () => {
  test.each<[change: object, field: string, code: string, value: string, expected: string]>([
    [{ name: 7 }, "name", "wrong-type", "7", "a text"],
    [{ source: null }, "source", "wrong-type", "null", "a text"],
    [{ unit: undefined }, "unit", "wrong-type", "undefined", "a text"],
    [
      { total: "personDay" },
      "total",
      "unknown-word",
      '"personDay"',
      "one of personDays, days, span, personDaysPer1000",
    ],
    [
      { total: "toString" },
      "total",
      "unknown-word",
      '"toString"',
      "one of personDays, days, span, personDaysPer1000",
    ],
    [{ headcount: "peak" }, "headcount", "unknown-word", '"peak"', "one of dated, maximum, average"],
    [{ firstPartShift: true }, "firstPartShift", "unknown-word", "true", "one of counted, leftOut"],
    [{ hoursPerDay: 0 }, "hoursPerDay", "invalid-number", "0", `${aboveZero}, or null`],
    [{ hoursPerDay: undefined }, "hoursPerDay", "invalid-number", "undefined", `${aboveZero}, or null`],
    [{ minimumWorkersOut: -1 }, "minimumWorkersOut", "invalid-number", "-1", notNegative],
    [{ minimumWorkersOut: "1000" }, "minimumWorkersOut", "invalid-number", '"1000"', notNegative],
    [{ newAfterMonths: Number.NaN }, "newAfterMonths", "invalid-number", "NaN", `${notNegative}, or null`],
    [{ roundWorkersTo: 0 }, "roundWorkersTo", "invalid-number", "0", aboveZero],
    [{ roundWorkersTo: Number.POSITIVE_INFINITY }, "roundWorkersTo", "invalid-number", "Infinity", aboveZero],
    [{ roundWorkersTo: 1e-320 }, "roundWorkersTo", "invalid-number", "1e-320", aboveZero],
    [{ dayFactor: 5 / 7 }, "dayFactor", "wrong-type", String(5 / 7), "two numbers, times and over"],
    [{ dayFactor: { times: 5, over: 0 } }, "dayFactor.over", "invalid-number", "0", aboveZero],
    [{ thresholds: { workers: 10 } }, "thresholds", "wrong-type", "an object", "a list of thresholds"],
    [{ thresholds: [10] }, "thresholds", "wrong-type", "a list of 1", "a list of thresholds"],
    [
      { thresholds: [{ days: 1 }, { workers: "10" }] },
      "thresholds[1].workers",
      "invalid-number",
      '"10"',
      `${notNegative}, or left out`,
    ],
    [
      { thresholds: [{ fullShift: false }] },
      "thresholds[0].fullShift",
      "wrong-type",
      "false",
      "true, or left out",
    ],
    [{ calendar: null }, "calendar", "wrong-type", "null", "a work calendar"],
  ])("%j", (change, field, code, value, expected) => {
    const error = faultOf(change);
    expect(error.message).toBe(`"profile.${field}" is ${value}; it must be ${expected}.`);
    const path = `/${field.replace("[", "/").replace("]", "").replace(".", "/")}`;
    expect(error.issues).toMatchObject([{ code, path, expected, severity: "error" }]);
  });

  test("a cause that is none: stoppages of it would not be left out", () => {
    const { message, issues } = faultOf({ excludedCauses: ["political", "politcal"] });
    expect(message).toBe(
      '"profile.excludedCauses" is a list of 2; it must be a list of causes, each one of economic, unfairLaborPractice, recognition, firstContract, sympathy, jurisdictional, safety, grievance, political.',
    );
    expect(issues[0]?.received).toEqual(["political", "politcal"]);
  });

  test("a key that no profile has: the rule that was meant would stay as it was", () => {
    const { message, issues } = faultOf({ roundWorkerTo: 10, thresholds: [{ worker: 10 }] });
    expect(issues.map(({ code, path, received }) => [code, path, received])).toEqual([
      ["unknown-key", "/roundWorkerTo", "roundWorkerTo"],
      ["unknown-key", "/thresholds/0/worker", "worker"],
    ]);
    expect(message).toContain(
      '"profile.thresholds[0].worker" is a key that is not known; it must be one of workers, fullShift, days, personDays, personDaysInMonth.',
    );
  });

  test("all at once, the calendar among them", () => {
    const calendar = { ...bls.calendar, weekend: [0] };
    const { message, issues } = faultOf({ headcount: "peak", roundWorkersTo: 0, calendar });
    expect(issues.map(({ path }) => path)).toEqual(["/headcount", "/roundWorkersTo", "/calendar"]);
    expect(message).toMatch(
      /The weekend of ".*" must list days from 1 \(Monday\) to 7 \(Sunday\), each once\.$/,
    );
  });

  test.each([undefined, null, "bls"])("%j, which is none", (profile) => {
    const { code, message } = thrownBy(() => measure(mill, profile as unknown as MeasureProfile, { asOf }));
    expect(code).toBe("invalid-argument");
    expect(message).toContain("it must be a profile, such as measureProfiles.bls.");
  });
});

test("a profile of each rule is measured by: five days, of 1,200 workers", () => {
  const causes: readonly StoppageCause[] = [
    "economic",
    "unfairLaborPractice",
    "recognition",
    "firstContract",
    "sympathy",
    "jurisdictional",
    "safety",
    "grievance",
    "political",
  ];
  const own: MeasureProfile = {
    ...measureProfiles.lat,
    name: "ours",
    headcount: "average",
    hoursPerDay: 7.5,
    minimumWorkersOut: 1,
    newAfterMonths: 0,
    roundWorkersTo: 0.5,
    dayFactor: { times: 5, over: 7 },
    thresholds: [{ workers: 0, fullShift: true, days: 0.5, personDays: 1, personDaysInMonth: 1 }, {}],
    excludedCauses: causes,
  };
  // 6,000 × 5 ÷ 7
  expect(measure(mill, own, { asOf }).total.max).toBeCloseTo(4285.714, 3);
  expect(measure({ ...mill, causes: ["safety"] }, own, { asOf }).counted).toBe(false);
});
