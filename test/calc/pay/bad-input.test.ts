// What is refused, by the name of the field and with its value: no NaN, no Infinity comes out of anything.

import {
  annualisedRaise,
  backPay,
  type CostOfLivingStep,
  compoundRaise,
  costOfLivingRaise,
  type PayTerms,
  payPath,
  payrollCost,
  type Rounding,
  realPath,
  realRaise,
  rollUp,
} from "picketline";
import { describe, expect, it } from "vitest";

const usd = (amount: string) => ({ amount, currency: "USD" });
const base = { base: usd("39"), per: "hour", rounding: "halfUp" } as const;
const payroll = { payroll: usd("1000000"), rounding: "halfUp" } as const;
const owed = {
  retroactiveTo: "2024-10-01",
  paidOn: "2024-12-09",
  wageBefore: usd("40"),
  wageAfter: usd("42"),
  calendar: { by: "days", hoursPerWeek: 40 },
  rounding: "halfUp",
} as const;
const real = { wageThen: usd("22.25"), wageNow: usd("28.24"), indexThen: 197.11, indexNow: 234.1 };
const prices = { indexThen: 100, indexNow: 104, rounding: "halfUp" } as const;
const cola = (step: Partial<CostOfLivingStep>): CostOfLivingStep => ({ kind: "costOfLiving", ...step });
const oneStep = (step: PayTerms["steps"][number], contractTerm?: PayTerms["contractTerm"]): PayTerms => ({
  steps: [step],
  ...(contractTerm === undefined ? {} : { contractTerm }),
});
const early = oneStep(
  { kind: "percent", percent: 4, effective: "2024-09-30" },
  { startsOn: "2024-10-01", years: 4 },
);

const refusals: readonly (readonly [field: string, value: string, call: () => unknown])[] = [
  ["steps[1].percent", "1000.5", () => compoundRaise([4, 1000.5])],
  ["steps[0].percent", "NaN", () => compoundRaise([Number.NaN])],
  ["steps[0].percent", "Infinity", () => payPath([Number.POSITIVE_INFINITY], base)],
  ["steps[0].percent", "-101", () => payrollCost([-101], payroll)],
  ["steps", "101", () => compoundRaise(Array.from({ length: 101 }, () => 1))],
  ["terms", "null", () => compoundRaise(null as never)],
  ["steps[0]", "null", () => compoundRaise({ steps: [null as never] })],
  ["steps[0].kind", '"bonus"', () => compoundRaise({ steps: [{ kind: "bonus" } as never] })],
  ["steps[0].effective", '"2024-09-30"', () => compoundRaise(early)],
  ["steps[0].effective", '"2024-09-30"', () => payrollCost(early, payroll)],
  [
    "steps[0].contractYear",
    "0",
    () => payPath(oneStep({ kind: "percent", percent: 4, contractYear: 0 }), base),
  ],
  ["base.amount", '"0"', () => payPath([4], { ...base, base: usd("0") })],
  ["base.amount", '"39,00"', () => payPath([4], { ...base, base: usd("39,00") })],
  ["base.currency", '"$"', () => payPath([4], { ...base, base: { amount: "39", currency: "$" } })],
  ["base", "39", () => payPath([4], { ...base, base: 39 as never })],
  ["per", '"shift"', () => payPath([4], { ...base, per: "shift" as never })],
  ["rounding", '"nearest"', () => payPath([4], { ...base, rounding: "nearest" as Rounding })],
  ["places", "2.5", () => payPath([4], { ...base, places: 2.5 })],
  ["percentPlaces", "7", () => payPath([4], { ...base, percentPlaces: 7 })],
  ["yearsOfService", "-1", () => payPath([4], { ...base, yearsOfService: -1 })],
  ["steps[0].per", '"year"', () => payPath(oneStep({ kind: "flat", amount: usd("4"), per: "year" }), base)],
  [
    "steps[0].amount.currency",
    '"CAD"',
    () => payPath(oneStep({ kind: "flat", amount: { amount: "4", currency: "CAD" }, per: "hour" }), base),
  ],
  ["steps[0].amount.amount", '"-1"', () => payPath(oneStep({ kind: "lumpSum", amount: usd("-1") }), base)],
  ["payroll.amount", '"-1"', () => payrollCost([3], { ...payroll, payroll: usd("-1") })],
  ["years", "0", () => payrollCost([3], { ...payroll, years: 0 })],
  ["years", "2.5", () => payrollCost([3], { ...payroll, years: 2.5 })],
  ["workers", "0", () => payrollCost([3], { ...payroll, workers: 0 })],
  ["rollUpPercent", "-1", () => payrollCost([3], { ...payroll, rollUpPercent: -1 })],
  ["monthsInEffect", "13", () => annualisedRaise({ percent: 6, monthsInEffect: 13 })],
  ["monthsInEffect", "-1", () => annualisedRaise({ percent: 6, monthsInEffect: -1 })],
  ["parts[1]", "NaN", () => rollUp([6.2, Number.NaN])],
  ["parts[0].percent", "-6", () => rollUp([{ name: "pension", percent: -6 }])],
  ["indexThen", "0", () => realRaise({ ...real, indexThen: 0 })],
  ["indexNow", "Infinity", () => realRaise({ ...real, indexNow: Number.POSITIVE_INFINITY })],
  ["wageNow.currency", '"CAD"', () => realRaise({ ...real, wageNow: { amount: "1", currency: "CAD" } })],
  ["wageThen.amount", '"0"', () => realRaise({ ...real, wageThen: usd("0") })],
  ["prices", "a list of 1", () => realPath([4], { ...base, prices: [100] })],
  ["prices[1]", "0", () => realPath([4], { ...base, prices: [100, 0] })],
  ["indexThen", "0", () => costOfLivingRaise(cola({}), { ...prices, indexThen: 0 })],
  ["steps[0].indexPointsPerCent", "0", () => costOfLivingRaise(cola({ indexPointsPerCent: 0 }), prices)],
  ["floorPercent", "3", () => costOfLivingRaise(cola({ floorPercent: 3, capPercent: 2 }), prices)],
  ["wageAfter.amount", '"39"', () => backPay({ ...owed, wageAfter: usd("39") })],
  ["retroactiveTo", "2025-01", () => backPay({ ...owed, retroactiveTo: "2025-01" })],
  ["ends", '"both"', () => backPay({ ...owed, ends: "both" as never })],
  ["calendar.by", '"hours"', () => backPay({ ...owed, calendar: { by: "hours" } as never })],
  ["calendar.hoursPerWeek", "169", () => backPay({ ...owed, calendar: { by: "days", hoursPerWeek: 169 } })],
  [
    "calendar.daysInPeriod",
    "0",
    () => backPay({ ...owed, calendar: { by: "payPeriods", daysInPeriod: 0, hoursPerPeriod: 80 } }),
  ],
];

describe("a LabourError names the field and the value", () => {
  it.each(refusals)("%s is %s", (field, value, call) => {
    expect(call).toThrow(
      expect.objectContaining({
        name: "LabourError",
        code: "invalid-argument",
        message: expect.stringContaining(`"${field}" is ${value}`),
      }),
    );
  });

  it("says that a date is none", () => {
    const terms = oneStep({ kind: "percent", percent: 4, effective: "1 October" });
    expect(() => compoundRaise(terms)).toThrow(expect.objectContaining({ code: "invalid-partial-date" }));
    expect(() => backPay({ ...owed, paidOn: "2024-13-01" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });

  it("says that an amount is too large to be written", () => {
    const most = { ...payroll, payroll: usd("999999999999999") };
    expect(() => payrollCost([1000], most)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });
});

it("takes a step that reaches back as far as the terms say", () => {
  expect(compoundRaise({ ...early, retroactiveTo: "2024-09" }).sumPercent).toBe(4);
});
