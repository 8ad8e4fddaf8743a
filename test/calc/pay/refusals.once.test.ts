// In which words an argument on pay is refused: the field as it was given, its value, and what it can be.

import {
  annualisedRaise,
  backPay,
  type CostOfLivingStep,
  compoundRaise,
  costOfLivingRaise,
  type PayStep,
  type PayTerms,
  payPath,
  payrollCost,
  type Rounding,
  realPath,
  realRaise,
  rollUp,
} from "picketline";
import { expect, it, test } from "vitest";
import { usd } from "../builders.js";
import { clause, flat, hourly, lumpSum, owed, payroll, percent } from "./builders.js";

const cad = { amount: "1", currency: "CAD" };
const real = { wageThen: usd("20"), wageNow: usd("21"), indexThen: 100, indexNow: 105 };
const prices = { indexThen: 100, indexNow: 105, rounding: "halfUp" } as const;

const terms =
  (steps: readonly unknown[], more: Partial<PayTerms> = {}) =>
  () =>
    compoundRaise({ steps: steps as readonly PayStep[], ...more });
const onPath = (more: object, percents: readonly number[] = [4]) => {
  return () => payPath(percents, { ...hourly, ...more });
};
const pathOf = (step: PayStep) => () => payPath({ steps: [step] }, hourly);
const onPayroll = (more: object, steps: PayTerms | readonly number[] = [3]) => {
  return () => payrollCost(steps, { ...payroll, ...more });
};
const backPaid = (more: object) => () => backPay({ ...owed, ...more });
const realOf = (more: object) => () => realRaise({ ...real, ...more });
const periods = (daysInPeriod: number, hoursPerPeriod: number) =>
  backPaid({ calendar: { by: "payPeriods", daysInPeriod, hoursPerPeriod } });
const cola = (step: Partial<CostOfLivingStep>, more: object = {}) => {
  return () => costOfLivingRaise(clause(step), { ...prices, ...more });
};
const clauseOf = (step: Partial<CostOfLivingStep>) => terms([clause(step)]);
const early = { contractTerm: { startsOn: "2024-10-01" }, retroactiveTo: "2024-09-15" };

const money = 'an amount and a currency, such as { amount: "22.25", currency: "USD" }';
const decimal = 'a decimal number as text, such as "22.25"';
const code = 'a code of ISO 4217, such as "USD"';
const change = "a number from -100 to 1000";
const share = "a number from 0 to 1000";
const positive = "a number above 0, up to 1000000000000000";
const notNegative = "a number from 0 to 1000000000000000";
const noOther = "USD, as the rest is: nothing is converted";

test.each<[field: string, value: string, expected: string, call: () => unknown]>([
  ["percent", "1000.5", change, () => annualisedRaise({ percent: 1000.5, monthsInEffect: 1 })],
  ["steps[1].percent", "1000.5", change, () => compoundRaise([4, 1000.5])],
  ["steps[0].percent", "NaN", change, () => compoundRaise([Number.NaN])],
  ["steps[0].percent", "Infinity", change, onPath({}, [Number.POSITIVE_INFINITY])],
  ["steps[0].percent", "-101", change, onPayroll({}, [-101])],
  ["monthsInEffect", "13", "from 0 to 12", () => annualisedRaise({ percent: 6, monthsInEffect: 13 })],
  ["monthsInEffect", "-1", notNegative, () => annualisedRaise({ percent: 6, monthsInEffect: -1 })],
  ["parts", "6", "a list of percentages", () => rollUp(6 as never)],
  ["parts[1]", "NaN", share, () => rollUp([6.2, Number.NaN])],
  ["parts[0].percent", "-6", share, () => rollUp([{ name: "pension", percent: -6 }])],
  ["rounding", '"nearest"', "one of halfUp, halfEven, down, up", onPath({ rounding: "nearest" as Rounding })],
  ["places", "-1", "a whole number from 0 to 6", onPath({ places: -1 })],
  ["places", "2.5", "a whole number from 0 to 6", onPath({ places: 2.5 })],
  ["percentPlaces", "7", "a whole number from 0 to 6", onPath({ percentPlaces: 7 })],
  ["yearsOfService", "-1", notNegative, onPath({ yearsOfService: -1 })],
  ["per", '"shift"', "one of hour, day, week, month, year", onPath({ per: "shift" })],
  ["base", "null", money, onPath({ base: null })],
  ["base", '"20"', money, onPath({ base: "20" })],
  ["base.amount", "20", decimal, onPath({ base: { amount: 20, currency: "USD" } })],
  ["base.amount", '"20,00"', decimal, onPath({ base: usd("20,00") })],
  ["base.amount", '"0"', "an amount above 0", onPath({ base: usd("0") })],
  ["base.currency", '"USDX"', code, onPath({ base: { amount: "20", currency: "USDX" } })],
  ["base.currency", '"XUSD"', code, onPath({ base: { amount: "20", currency: "XUSD" } })],
  ["base.currency", "a list of 1", code, onPath({ base: { amount: "20", currency: ["USD"] } })],
  [
    "terms",
    "undefined",
    'terms on pay, a list of percentages, or "unknown"',
    () => compoundRaise(undefined as never),
  ],
  ["terms", "5", 'terms on pay, a list of percentages, or "unknown"', () => compoundRaise(5 as never)],
  ["steps", "101", "at most 100 steps", () => compoundRaise(Array.from({ length: 101 }, () => 1))],
  ["statedTotalPercent", "1001", change, terms([], { statedTotalPercent: 1001 })],
  ["steps[0]", "5", "a step", terms([5])],
  ["steps[0]", "null", "a step", terms([null])],
  ["steps[0].kind", '"bonus"', "a kind of step that is known", terms([{ kind: "bonus" }])],
  [
    "steps[0].contractYear",
    "0",
    "a whole number from 1 on: no step is before the contract",
    terms([percent(4, { contractYear: 0 })]),
  ],
  ["steps[0].afterYearsOfService", "-1", notNegative, terms([percent(4, { afterYearsOfService: -1 })])],
  [
    "steps[0].effective",
    '"2024-09-10"',
    "on or after the start of the contract, 2024-10-01",
    terms([percent(4, { effective: "2024-09-10" })], early),
  ],
  [
    "steps[0].effective",
    '"2024-09-30"',
    "on or after the start of the contract, 2024-10-01",
    onPayroll({}, { steps: [percent(4, { effective: "2024-09-30" })], contractTerm: early.contractTerm }),
  ],
  ["steps[0].amount.amount", '"x"', decimal, terms([flat("x")])],
  ["steps[0].amount.amount", '"-1"', "an amount of 0 or more", terms([lumpSum("-1")])],
  ["steps[0].indexPointsPerCent", "0", positive, clauseOf({ indexPointsPerCent: 0 })],
  ["steps[0].minimumCents", "-1", notNegative, clauseOf({ minimumCents: -1 })],
  ["steps[0].thresholdPercent", "-1", share, clauseOf({ thresholdPercent: -1 })],
  ["steps[0].floorPercent", "-1", share, clauseOf({ floorPercent: -1 })],
  ["steps[0].capPercent", "-1", share, clauseOf({ capPercent: -1 })],
  [
    "steps[0].per",
    '"year"',
    '"hour", as the base is: nothing is converted',
    pathOf(flat("4", { per: "year" })),
  ],
  [
    "steps[0].per",
    '"year"',
    '"hour", as the base is: nothing is converted',
    pathOf({ kind: "toMinimum", amount: usd("4"), per: "year" }),
  ],
  ["steps[0].amount.currency", '"CAD"', noOther, pathOf(flat("4", { amount: cad }))],
  ["steps[0].amount.currency", '"CAD"', noOther, pathOf({ kind: "toMinimum", amount: cad, per: "hour" })],
  ["steps[0].amount.currency", '"CAD"', noOther, pathOf(lumpSum("4", { amount: cad }))],
  ["steps[0].amount", '"a cut of more than the rate"', "at most the rate", pathOf(flat("-20.01"))],
  [
    "per",
    '"day"',
    '"hour": steps[0] is in cents an hour',
    () =>
      payPath(
        { steps: [clause({ indexPointsPerCent: 0.5 })] },
        { ...hourly, per: "day", indexes: [{ step: 0, indexThen: 100, indexNow: 105 }] },
      ),
  ],
  ["payroll.amount", '"-1"', "an amount of 0 or more", onPayroll({ payroll: usd("-1") })],
  ["years", "2.5", "a whole number from 1 to 100", onPayroll({ years: 2.5 })],
  ["workers", "0", "a whole number above 0", onPayroll({ workers: 0 })],
  ["rollUpPercent", "-1", share, onPayroll({ rollUpPercent: -1 })],
  ["years", "0", "a whole number from 1 to 100", onPayroll({ years: 0 })],
  ["workers", "2.5", "a whole number above 0", onPayroll({ workers: 2.5 })],
  ["rollUpPercent", "1001", share, onPayroll({ rollUpPercent: 1001 })],
  ["steps[0].amount.currency", '"CAD"', noOther, onPayroll({}, { steps: [flat("1", { amount: cad })] })],
  ["steps[0].amount.currency", '"CAD"', noOther, onPayroll({}, { steps: [lumpSum("1", { amount: cad })] })],
  ["paidUnits.hour", "-1", notNegative, onPayroll({ paidUnits: { hour: -1 } }, { steps: [flat("1")] })],
  ["wageBefore.amount", '"-1"', "an amount of 0 or more", backPaid({ wageBefore: usd("-1") })],
  ["wageAfter.amount", '"-1"', "an amount of 0 or more", backPaid({ wageAfter: usd("-1") })],
  ["wageAfter.amount", '"39"', "at least 40", backPaid({ wageAfter: usd("39") })],
  ["wageAfter.currency", '"CAD"', noOther, backPaid({ wageAfter: { amount: "42", currency: "CAD" } })],
  ["ends", '"both"', "inclusive or elapsed", backPaid({ ends: "both" as never })],
  ["calendar.by", '"hours"', "days or payPeriods", backPaid({ calendar: { by: "hours" } as never })],
  ["calendar.hoursPerWeek", "0", positive, backPaid({ calendar: { by: "days", hoursPerWeek: 0 } })],
  ["calendar.hoursPerWeek", "169", "at most 168", backPaid({ calendar: { by: "days", hoursPerWeek: 169 } })],
  ["calendar.daysInPeriod", "0", "a whole number above 0", periods(0, 80)],
  ["calendar.daysInPeriod", "1.5", "a whole number above 0", periods(1.5, 8)],
  ["calendar.hoursPerPeriod", "0", positive, periods(14, 0)],
  ["calendar.hoursPerPeriod", "337", "at most 336", periods(14, 337)],
  ["indexThen", "0", positive, realOf({ indexThen: 0 })],
  ["indexNow", "Infinity", positive, realOf({ indexNow: Number.POSITIVE_INFINITY })],
  ["wageThen.amount", '"0"', "an amount above 0", realOf({ wageThen: usd("0") })],
  ["indexNow", "NaN", positive, realOf({ indexNow: Number.NaN })],
  ["wageNow.amount", '"0"', "an amount above 0", realOf({ wageNow: usd("0") })],
  ["wageNow.currency", '"CAD"', noOther, realOf({ wageNow: cad })],
  [
    "prices",
    "a list of 1",
    "a list of the index of the base and of each year",
    () => realPath([4], { ...hourly, prices: [100] }),
  ],
  ["prices[1]", "0", positive, () => realPath([4], { ...hourly, prices: [100, 0] })],
  ["indexNow", "0", positive, cola({}, { indexNow: 0 })],
  ["indexThen", "0", positive, cola({}, { indexThen: 0 })],
  ["wage.amount", '"0"', "an amount above 0", cola({}, { wage: usd("0") })],
  ["floorPercent", "3", "at most the cap, 2", cola({ floorPercent: 3, capPercent: 2 })],
])("%s is %s; it must be %s", (field, value, expected, call) => {
  expect(call).toThrow(
    expect.objectContaining({
      name: "LabourError",
      code: "invalid-argument",
      message: `"${field}" is ${value}; it must be ${expected}.`,
    }),
  );
});

it("a step before a contract whose start is not told is none too early", () => {
  expect(terms([percent(4, { effective: "2024-09-10" })])()).toMatchObject({
    sumPercent: 4,
  });
});

it("a step that reaches back as far as the terms say is none too early", () => {
  const steps = [percent(4, { effective: "2024-09-30" })];
  expect(terms(steps, { ...early, retroactiveTo: "2024-09" })()).toMatchObject({ sumPercent: 4 });
});

test.each<[what: string, code: string, call: () => unknown]>([
  ["words for a date", "invalid-partial-date", terms([percent(4, { effective: "1 October" })])],
  ["a day that is none", "invalid-date", backPaid({ paidOn: "2024-13-01" })],
  ["a month after the payment", "invalid-argument", backPaid({ retroactiveTo: "2025-01" })],
  [
    "what is too large to be written",
    "invalid-argument",
    onPayroll({ payroll: usd("999999999999999") }, [1000]),
  ],
])("%s: %s", (_, code, call) => {
  expect(call).toThrow(expect.objectContaining({ name: "LabourError", code }));
});
