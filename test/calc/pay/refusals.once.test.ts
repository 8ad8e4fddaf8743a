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

const usd = (amount: string) => ({ amount, currency: "USD" });
const cad = { amount: "1", currency: "CAD" };
const hourly = { base: usd("20"), per: "hour", rounding: "halfUp" } as const;
const payroll = { payroll: usd("1000"), rounding: "halfUp", years: 1 } as const;
const owed = {
  retroactiveTo: "2024-10-01",
  paidOn: "2024-12-09",
  wageBefore: usd("40"),
  wageAfter: usd("42"),
  calendar: { by: "days", hoursPerWeek: 40 },
  rounding: "halfUp",
} as const;
const real = { wageThen: usd("20"), wageNow: usd("21"), indexThen: 100, indexNow: 105 };
const prices = { indexThen: 100, indexNow: 105, rounding: "halfUp" } as const;

const terms =
  (steps: readonly unknown[], more: Partial<PayTerms> = {}) =>
  () =>
    compoundRaise({ steps: steps as readonly PayStep[], ...more });
const onPath = (base: unknown, more: object = {}) => {
  const given = { ...hourly, base, ...more } as unknown as typeof hourly;
  return () => payPath([4], given);
};
const pathOf = (step: object) => () => payPath({ steps: [step as PayStep] }, hourly);
const periods = (daysInPeriod: number, hoursPerPeriod: number) => () =>
  backPay({ ...owed, calendar: { by: "payPeriods", daysInPeriod, hoursPerPeriod } });
const cola = (step: Partial<CostOfLivingStep>, more: object = {}) => {
  return () => costOfLivingRaise({ kind: "costOfLiving", ...step }, { ...prices, ...more });
};
const clause = (step: object) => terms([{ kind: "costOfLiving", ...step }]);
const early = { contractTerm: { startsOn: "2024-10-01" }, retroactiveTo: "2024-09-15" };

const money = 'an amount and a currency, such as { amount: "22.25", currency: "USD" }';
const decimal = 'a decimal number as text, such as "22.25"';
const code = 'a code of ISO 4217, such as "USD"';
const share = "a number from 0 to 1000";
const positive = "a number above 0, up to 1000000000000000";
const notNegative = "a number from 0 to 1000000000000000";
const noOther = "USD, as the rest is: nothing is converted";

test.each<[field: string, value: string, expected: string, call: () => unknown]>([
  [
    "percent",
    "1000.5",
    "a number from -100 to 1000",
    () => annualisedRaise({ percent: 1000.5, monthsInEffect: 1 }),
  ],
  ["monthsInEffect", "13", "from 0 to 12", () => annualisedRaise({ percent: 6, monthsInEffect: 13 })],
  ["monthsInEffect", "-1", notNegative, () => annualisedRaise({ percent: 6, monthsInEffect: -1 })],
  ["parts", "6", "a list of percentages", () => rollUp(6 as never)],
  [
    "rounding",
    '"nearest"',
    "one of halfUp, halfEven, down, up",
    onPath(usd("20"), { rounding: "nearest" as Rounding }),
  ],
  ["places", "-1", "a whole number from 0 to 6", onPath(usd("20"), { places: -1 })],
  ["per", '"shift"', "one of hour, day, week, month, year", onPath(usd("20"), { per: "shift" })],
  ["base", "null", money, onPath(null)],
  ["base", '"20"', money, onPath("20")],
  ["base.amount", "20", decimal, onPath({ amount: 20, currency: "USD" })],
  ["base.amount", '"20,00"', decimal, onPath(usd("20,00"))],
  ["base.amount", '"0"', "an amount above 0", onPath(usd("0"))],
  ["base.currency", '"USDX"', code, onPath({ amount: "20", currency: "USDX" })],
  ["base.currency", '"XUSD"', code, onPath({ amount: "20", currency: "XUSD" })],
  ["base.currency", "a list of 1", code, onPath({ amount: "20", currency: ["USD"] })],
  [
    "terms",
    "undefined",
    'terms on pay, a list of percentages, or "unknown"',
    () => compoundRaise(undefined as never),
  ],
  ["terms", "5", 'terms on pay, a list of percentages, or "unknown"', () => compoundRaise(5 as never)],
  ["steps", "101", "at most 100 steps", () => compoundRaise(Array.from({ length: 101 }, () => 1))],
  ["statedTotalPercent", "1001", "a number from -100 to 1000", terms([], { statedTotalPercent: 1001 })],
  ["steps[0]", "5", "a step", terms([5])],
  ["steps[0]", "null", "a step", terms([null])],
  ["steps[0].kind", '"bonus"', "a kind of step that is known", terms([{ kind: "bonus" }])],
  [
    "steps[0].contractYear",
    "0",
    "a whole number from 1 on: no step is before the contract",
    terms([{ kind: "percent", percent: 4, contractYear: 0 }]),
  ],
  [
    "steps[0].afterYearsOfService",
    "-1",
    notNegative,
    terms([{ kind: "percent", percent: 4, afterYearsOfService: -1 }]),
  ],
  [
    "steps[0].effective",
    '"2024-09-10"',
    "on or after the start of the contract, 2024-10-01",
    terms([{ kind: "percent", percent: 4, effective: "2024-09-10" }], early),
  ],
  ["steps[0].amount.amount", '"x"', decimal, terms([{ kind: "flat", amount: usd("x"), per: "hour" }])],
  [
    "steps[0].amount.amount",
    '"-1"',
    "an amount of 0 or more",
    terms([{ kind: "lumpSum", amount: usd("-1") }]),
  ],
  ["steps[0].indexPointsPerCent", "0", positive, clause({ indexPointsPerCent: 0 })],
  ["steps[0].minimumCents", "-1", notNegative, clause({ minimumCents: -1 })],
  ["steps[0].thresholdPercent", "-1", share, clause({ thresholdPercent: -1 })],
  ["steps[0].floorPercent", "-1", share, clause({ floorPercent: -1 })],
  ["steps[0].capPercent", "-1", share, clause({ capPercent: -1 })],
  [
    "steps[0].per",
    '"year"',
    '"hour", as the base is: nothing is converted',
    pathOf({ kind: "flat", amount: usd("4"), per: "year" }),
  ],
  [
    "steps[0].per",
    '"year"',
    '"hour", as the base is: nothing is converted',
    pathOf({ kind: "toMinimum", amount: usd("4"), per: "year" }),
  ],
  ["steps[0].amount.currency", '"CAD"', noOther, pathOf({ kind: "flat", amount: cad, per: "hour" })],
  ["steps[0].amount.currency", '"CAD"', noOther, pathOf({ kind: "toMinimum", amount: cad, per: "hour" })],
  ["steps[0].amount.currency", '"CAD"', noOther, pathOf({ kind: "lumpSum", amount: cad })],
  [
    "steps[0].amount",
    '"a cut of more than the rate"',
    "at most the rate",
    pathOf({ kind: "flat", amount: usd("-20.01"), per: "hour" }),
  ],
  [
    "per",
    '"day"',
    '"hour": steps[0] is in cents an hour',
    () =>
      payPath(
        { steps: [{ kind: "costOfLiving", indexPointsPerCent: 0.5 }] },
        { ...hourly, per: "day", indexes: [{ step: 0, indexThen: 100, indexNow: 105 }] },
      ),
  ],
  ["years", "0", "a whole number from 1 to 100", () => payrollCost([3], { ...payroll, years: 0 })],
  ["workers", "2.5", "a whole number above 0", () => payrollCost([3], { ...payroll, workers: 2.5 })],
  ["rollUpPercent", "1001", share, () => payrollCost([3], { ...payroll, rollUpPercent: 1001 })],
  [
    "steps[0].amount.currency",
    '"CAD"',
    noOther,
    () => payrollCost({ steps: [{ kind: "flat", amount: cad, per: "hour" }] }, payroll),
  ],
  [
    "steps[0].amount.currency",
    '"CAD"',
    noOther,
    () => payrollCost({ steps: [{ kind: "lumpSum", amount: cad }] }, payroll),
  ],
  [
    "paidUnits.hour",
    "-1",
    notNegative,
    () =>
      payrollCost(
        { steps: [{ kind: "flat", amount: usd("1"), per: "hour" }] },
        { ...payroll, paidUnits: { hour: -1 } },
      ),
  ],
  ["wageBefore.amount", '"-1"', "an amount of 0 or more", () => backPay({ ...owed, wageBefore: usd("-1") })],
  ["wageAfter.amount", '"-1"', "an amount of 0 or more", () => backPay({ ...owed, wageAfter: usd("-1") })],
  ["wageAfter.amount", '"39"', "at least 40", () => backPay({ ...owed, wageAfter: usd("39") })],
  [
    "wageAfter.currency",
    '"CAD"',
    noOther,
    () => backPay({ ...owed, wageAfter: { amount: "42", currency: "CAD" } }),
  ],
  ["ends", '"both"', "inclusive or elapsed", () => backPay({ ...owed, ends: "both" as never })],
  [
    "calendar.by",
    '"hours"',
    "days or payPeriods",
    () => backPay({ ...owed, calendar: { by: "hours" } as never }),
  ],
  [
    "calendar.hoursPerWeek",
    "0",
    positive,
    () => backPay({ ...owed, calendar: { by: "days", hoursPerWeek: 0 } }),
  ],
  [
    "calendar.hoursPerWeek",
    "169",
    "at most 168",
    () => backPay({ ...owed, calendar: { by: "days", hoursPerWeek: 169 } }),
  ],
  ["calendar.daysInPeriod", "1.5", "a whole number above 0", periods(1.5, 8)],
  ["calendar.hoursPerPeriod", "0", positive, periods(14, 0)],
  ["calendar.hoursPerPeriod", "337", "at most 336", periods(14, 337)],
  ["indexThen", "0", positive, () => realRaise({ ...real, indexThen: 0 })],
  ["indexNow", "NaN", positive, () => realRaise({ ...real, indexNow: Number.NaN })],
  ["wageNow.amount", '"0"', "an amount above 0", () => realRaise({ ...real, wageNow: usd("0") })],
  ["wageNow.currency", '"CAD"', noOther, () => realRaise({ ...real, wageNow: cad })],
  [
    "prices",
    "a list of 1",
    "a list of the index of the base and of each year",
    () => realPath([4], { ...hourly, prices: [100] }),
  ],
  ["indexNow", "0", positive, cola({}, { indexNow: 0 })],
  ["wage.amount", '"0"', "an amount above 0", cola({}, { wage: usd("0") })],
  ["floorPercent", "3", "at most the cap, 2", cola({ floorPercent: 3, capPercent: 2 })],
])("%s is %s; it must be %s", (field, value, expected, call) => {
  expect(call).toThrow(
    expect.objectContaining({
      code: "invalid-argument",
      message: `"${field}" is ${value}; it must be ${expected}.`,
    }),
  );
});

it("a step before a contract whose start is not told is none too early", () => {
  expect(terms([{ kind: "percent", percent: 4, effective: "2024-09-10" }])()).toMatchObject({
    sumPercent: 4,
  });
});
