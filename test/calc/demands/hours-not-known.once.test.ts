// Guaranteed hours of which something is not known, and what can still be said. Worked out by hand.

import { type GuaranteedTimeTerms, guaranteedHours } from "picketline";
import { expect, it } from "vitest";

const exactly = (value: number) => ({ min: value, max: value });
const terms = (more: object): GuaranteedTimeTerms =>
  ({ hours: { value: 7 }, per: "week", ...more }) as GuaranteedTimeTerms;
const one = { workerHoursPerWeek: 20 };

it("hours in words only are none, for nobody", () => {
  const told = guaranteedHours(terms({ hours: { verbatim: "some" }, appliesTo: "everyWorker" }), {
    ...one,
    workers: { value: 100 },
  });
  expect(told).toMatchObject({ hours: null, worker: null, unit: null });
});

it("hours that apply to every worker are no more than a worker works", () => {
  const told = (hours: object) => guaranteedHours(terms({ hours, appliesTo: "everyWorker" }), one).worker;
  expect(told({ value: 7 })).toEqual({ hours: exactly(7), protectedHours: null, rule: "sameForAll" });
  expect(told({ value: 25 })?.hours).toEqual(exactly(20));
  expect(told({ min: 3 })?.hours).toEqual({ min: 3, max: 20 });
});

it("per a pay period of unknown length they are not cut", () => {
  const perPeriod = terms({ hours: { value: 90 }, per: "payPeriod", appliesTo: "everyWorker" });
  expect(guaranteedHours(perPeriod, { ...one, per: "payPeriod" }).worker?.hours).toEqual(exactly(90));
  const open = terms({ hours: { min: 90 }, per: "payPeriod", appliesTo: "everyWorker" });
  expect(guaranteedHours(open, { ...one, per: "payPeriod" }).worker?.hours).toEqual({ min: 90, max: null });
});

it("no hours for an unknown number of workers are none; some hours for it have no upper end", () => {
  const unit = (hours: object, workers: object) =>
    guaranteedHours(terms({ hours, appliesTo: "everyWorker" }), { workers }).unit?.hours;
  expect(unit({ value: 0 }, { min: 10 })).toEqual(exactly(0));
  expect(unit({ value: 7 }, { min: 10 })).toEqual({ min: 70, max: null });
  expect(unit({ min: 7 }, { value: 10 })).toEqual({ min: 70, max: null });
  expect(unit({ value: 7 }, { value: 10 })).toEqual(exactly(70));
});
