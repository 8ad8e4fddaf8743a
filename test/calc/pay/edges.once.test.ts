// Where each rule of pay begins and ends: the last value that is taken, the first that is not. Worked by hand.

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
import { describe, expect, it, test } from "vitest";
import { usd } from "../builders.js";
import { clause, flat, hourly, lumpSum, owed, payroll, percent } from "./builders.js";

describe("the largest and the smallest that is reckoned with", () => {
  it("a cut takes all at most, a raise is at most ten times the pay", () => {
    expect(annualisedRaise({ percent: -100, monthsInEffect: 12 }).annualisedPercent).toBe(-100);
    expect(annualisedRaise({ percent: 1000, monthsInEffect: 12 }).annualisedPercent).toBe(1000);
    expect(annualisedRaise({ percent: 6, monthsInEffect: 0 }).annualisedPercent).toBe(0);
  });

  it("a part is from nothing to ten times the wages", () => {
    expect(rollUp([0, 1000]).totalPercent).toBe(1000);
    expect(() => rollUp([1000.1])).toThrow('"parts[0]" is 1000.1; it must be a number from 0 to 1000.');
  });

  it("an index is from a quadrillionth to a quadrillion, years from none on", () => {
    const same = (index: number) =>
      realRaise({ wageThen: usd("20"), wageNow: usd("21"), indexThen: index, indexNow: index });
    for (const index of [1e-15, 1, 1e15]) {
      expect(same(index)).toMatchObject({ pricePercent: 0, nominalPercent: 5, realPercent: 5 });
    }
    const finalFor = (yearsOfService: number) =>
      payPath({ steps: [percent(5, { afterYearsOfService: 0 })] }, { ...hourly, yearsOfService }).final;
    expect(finalFor(0)).toEqual(usd("21.00"));
    expect(finalFor(1e15)).toEqual(usd("21.00"));
    expect(() => finalFor(2e15)).toThrow('"yearsOfService" is 2000000000000000; it must be');
  });

  it("a schedule has 100 steps at most, and 100 years are costed at most", () => {
    const hundred = Array.from({ length: 100 }, () => 0);
    expect(compoundRaise(hundred).sumPercent).toBe(0);
    expect(payrollCost([3], { ...payroll, years: 100 }).byYear).toHaveLength(100);
    expect(() => payrollCost([3], { ...payroll, years: 101 })).toThrow(
      '"years" is 101; it must be a whole number from 1 to 100.',
    );
    const long = payrollCost(
      { steps: [percent(3, { contractYear: 1 })], contractTerm: { years: 101 } },
      payroll,
    );
    expect(long).toMatchObject({ years: null, byYear: [], missing: ["years: how many are costed"] });
  });
});

describe("rounding of what is below 0, by its distance from it", () => {
  test.each<[Rounding, change: number, rounded: number]>([
    ["halfUp", -3.125, -3.13],
    ["halfUp", -3.1249, -3.12],
    ["halfUp", -3.1251, -3.13],
    ["halfEven", -3.125, -3.12],
    ["halfEven", -3.135, -3.14],
    ["halfEven", -3.1251, -3.13],
    ["down", -3.129, -3.12],
    ["up", -3.121, -3.13],
    ["halfEven", 3.135, 3.14],
    ["up", 3.121, 3.13],
    ["up", 3.12, 3.12],
  ])("%s: %d is %d", (rounding, change, rounded) => {
    expect(payPath([change], { ...hourly, rounding, places: 6 }).sumPercent).toBe(rounded);
  });

  it("a third has no exact decimals", () => {
    expect(annualisedRaise({ percent: 1, monthsInEffect: 4 })).toMatchObject({
      annualisedPercent: 0.33,
      exactAnnualised: null,
    });
  });

  it("a percentage so small that it is written with a power of ten is exact", () => {
    expect(compoundRaise([1e-7]).exactSum).toBe("0.0000001");
  });
});

describe("back pay", () => {
  const day = {
    ...owed,
    retroactiveTo: "2024-12-09",
    wageAfter: usd("41.40"),
    calendar: { by: "days", hoursPerWeek: 168 },
  } as const;

  it("is owed for the very day, of a week in which every hour is paid", () => {
    // A seventh of 168 hours is 24, at 1.40 each.
    expect(backPay(day)).toEqual({
      least: usd("33.60"),
      most: usd("33.60"),
      days: { min: 1, max: 1 },
      payPeriods: null,
      difference: usd("1.400000"),
      retroactiveTo: "2024-12-09",
      paidOn: "2024-12-09",
      calendar: { by: "days", hoursPerWeek: 168 },
      ends: "inclusive",
      rounding: { rounding: "halfUp", places: 2 },
      missing: [],
      rules: [
        "each calendar day is a seventh of a week's hours",
        "the first day and the day of payment both count",
        "before tax, without overtime and interest; rounded once",
      ],
    });
    expect(backPay({ ...day, ends: "elapsed" }).most).toEqual(usd("0.00"));
  });

  it("is nothing where the wage did not rise", () => {
    expect(backPay({ ...day, wageAfter: usd("40") }).most).toEqual(usd("0.00"));
  });

  it("by pay periods of one day, each with all its hours", () => {
    const daily = backPay({ ...day, calendar: { by: "payPeriods", daysInPeriod: 1, hoursPerPeriod: 24 } });
    expect(daily).toMatchObject({ payPeriods: { min: 1, max: 1 }, most: usd("33.60") });
    expect(daily.rules[0]).toBe(
      "complete pay periods from the first day on; days after the last one are left out",
    );
  });
});

describe("a step and whom it is for", () => {
  const senior = percent(5, { afterYearsOfService: 25, contractYear: 1 });
  const path = (step: PayStep, more: object = {}) => payPath({ steps: [step] }, { ...hourly, ...more });
  const why = (step: PayStep, more: object = {}) => path(step, more).notIncluded.map((one) => one.why);

  it("after years of service, from the last of them on", () => {
    expect(why(senior)).toEqual(["only after 25 years of service, which are not given"]);
    expect(why(senior, { yearsOfService: 24.5 })).toEqual([
      "only after 25 years of service, and there are 24.5",
    ]);
    expect(path(senior, { yearsOfService: 25 }).final).toEqual(usd("21.00"));
  });

  it("a group that is told by the same years needs no other name, one of another kind does", () => {
    const group = (appliesTo: string) => ({ ...senior, appliesTo });
    expect(why(group("workers with 25 years of service"), { yearsOfService: 25 })).toEqual([]);
    expect(why(group("All employees with 25 or more years of service"), { yearsOfService: 25 })).toEqual([]);
    expect(why(group("cooks"), { yearsOfService: 30 })).toEqual(["only for cooks"]);
    expect(why(group("cooks"), { yearsOfService: 30, appliesTo: ["cooks"] })).toEqual([]);
    expect(why(group("cooks"), { yearsOfService: 30, appliesTo: ["clerks"] })).toEqual(["only for cooks"]);
  });

  it("a number in the words of a group does not make a worker one of it", () => {
    // Each has the years that the step asks for; none is said to be in the group.
    const left: readonly (readonly [years: number, group: string, worked: number])[] = [
      [10, "hired before 2010", 12],
      [5, "workers with 25 years of service", 12],
      [5, "grade 15 technicians", 12],
      [2, "Tier 2 workers", 12],
      [25, "nurses with 25 years of service", 30],
      [25, "workers with 25 years of service at the mill", 30],
    ];
    for (const [afterYearsOfService, appliesTo, yearsOfService] of left) {
      const step = percent(10, { contractYear: 1, afterYearsOfService, appliesTo });
      expect(why(step, { yearsOfService })).toEqual([`only for ${appliesTo}`]);
      expect(path(step, { yearsOfService }).final).toEqual(usd("20.00"));
      expect(why(step, { yearsOfService, appliesTo: [appliesTo] })).toEqual([]);
    }
  });

  it("who the worker is comes back as it was given", () => {
    expect(payPath([5], hourly).holder).toStrictEqual({});
    const worker = { appliesTo: ["cooks"], yearsOfService: 3 };
    expect(payPath([5], { ...hourly, ...worker }).holder).toEqual(worker);
  });
});

describe("the path of a wage", () => {
  it("tells by how much each step raised it, and the indexes that it was given", () => {
    const path = payPath(
      { steps: [flat("1", { contractYear: 1 }), percent(10, { contractYear: 2 })] },
      hourly,
    );
    expect(path.steps.map(({ increase, raisePercent }) => [increase?.amount, raisePercent])).toEqual([
      ["1.00", 5],
      ["2.10", 10],
    ]);
    expect(path.indexes).toEqual([]);
  });

  it("a step with a day needs no year of the contract", () => {
    expect(payPath({ steps: [percent(5, { effective: "2025-01-01" })] }, hourly).missing).toEqual([]);
  });

  it("a step without day or year, listed first, stays before one of the first year", () => {
    const path = payPath({ steps: [flat("1"), percent(10, { contractYear: 1 })] }, hourly);
    expect(path.steps.map(({ step, rate }) => [step, rate?.amount])).toEqual([
      [0, "21.00"],
      [1, "23.10"],
    ]);
  });

  it("terms without any step are not known; those with a payment made once raise nothing", () => {
    expect(payPath({ steps: [] }, hourly)).toMatchObject({
      final: null,
      missing: ["steps: the raises of each year"],
    });
    expect(payPath({ steps: [lumpSum("500")] }, hourly)).toMatchObject({ final: usd("20.00"), missing: [] });
  });

  it("a published total beside a raise for some only is not in steps", () => {
    const terms: PayTerms = { steps: [percent(5, { appliesTo: "cooks" })], statedTotalPercent: 19 };
    expect(payPath(terms, hourly)).toMatchObject({
      final: null,
      missing: ["steps: the raises of each year"],
    });
    expect(payPath({ ...terms, steps: [percent(5)] }, hourly).final).toEqual(usd("21.00"));
  });

  it("takes the values of the index that are of the step", () => {
    const indexes = [
      { step: 1, indexThen: 100, indexNow: 110 },
      { step: 0, indexThen: 100, indexNow: 105 },
    ];
    const path = payPath(
      { steps: [clause({ contractYear: 1 }), clause({ contractYear: 2 })] },
      { ...hourly, indexes },
    );
    expect(path.steps.map(({ rate }) => rate?.amount)).toEqual(["21.00", "23.10"]); // 5 %, then 10 %
  });

  it("a cap in percent of a clause in cents is of the hourly wage", () => {
    const step = clause({ indexPointsPerCent: 0.1, capPercent: 1, contractYear: 1 });
    // 5 points are 50 cents; 1 % of 20.00 is 20.
    const indexes = [{ step: 0, indexThen: 100, indexNow: 105 }];
    expect(payPath({ steps: [step] }, { ...hourly, indexes }).final).toEqual(usd("20.20"));
  });

  it("a raise by an index in percent is rounded as percentages are", () => {
    const indexes = [{ step: 0, indexThen: 200, indexNow: 205 }]; // 2.5 %
    const yearly = { base: usd("40000"), per: "year", rounding: "halfUp", indexes } as const;
    const steps = [clause({ contractYear: 1 })];
    expect(payPath({ steps }, { ...yearly, percentPlaces: 0 }).final).toEqual(usd("41200.00"));
    expect(payPath({ steps }, { ...yearly, percentPlaces: 1 }).final).toEqual(usd("41000.00"));
  });
});

describe("the order of steps", () => {
  // 10 % of $20 and then $5 are 27.00; $5 and then 10 % are 27.50.
  const path = (steps: readonly PayStep[], startsOn?: string) => {
    const terms = { steps, ...(startsOn === undefined ? {} : { contractTerm: { startsOn } }) };
    const { final, steps: taken, missing } = payPath(terms, hourly);
    return [final?.amount, taken.map(({ step }) => step), missing];
  };
  const tenth = (more: Partial<PayStep>) => percent(10, more);
  const five = (more: Partial<PayStep>) => flat("5", more);

  it.each([undefined, "2024-01-01"])("is by their days, of a contract that starts %s", (startsOn) => {
    const steps = [tenth({ effective: "2026-01-01" }), five({ effective: "2024-01-01" })];
    expect(path(steps, startsOn)).toEqual(["27.50", [1, 0], []]);
  });

  it("is by days that are vague, where they tell it", () => {
    const steps = [tenth({ effective: "2026" }), five({ effective: "2025-12-31" })];
    expect(path(steps)).toEqual(["27.50", [1, 0], []]);
  });

  it("is by days before years of the contract that gainsay them", () => {
    const steps = [
      tenth({ effective: "2026-01-01", contractYear: 1 }),
      five({ effective: "2024-01-01", contractYear: 2 }),
    ];
    expect(path(steps)).toEqual(["27.50", [1, 0], []]);
  });

  it("is by days before the contract, too", () => {
    const terms: PayTerms = {
      steps: [tenth({ effective: "2023-10-01" }), five({ effective: "2023-07-01" })],
      contractTerm: { startsOn: "2024-01-01" },
      retroactiveTo: "2023-07-01",
    };
    expect(payPath(terms, hourly).final).toEqual(usd("27.50"));
  });

  it("is as listed where it is not known, and says so", () => {
    const aDayAndAYear = [tenth({ effective: "2025-01-01" }), five({ contractYear: 1 })];
    const message = "steps[1]: whether it takes effect after steps[0]";
    expect(path(aDayAndAYear)).toEqual(["27.00", [0, 1], [message]]);
    expect(path(aDayAndAYear, "2024-01-01")).toEqual(["27.50", [1, 0], []]);
    const vague = [five({ effective: "2024" }), tenth({ effective: "2024-06-01" })];
    expect(path(vague)).toEqual(["27.50", [0, 1], [message]]);
    const sameDay = [five({ effective: "2024-06-01" }), tenth({ effective: "2024-06-01" })];
    expect(path(sameDay)).toEqual(["27.50", [0, 1], []]);
  });

  it("comes to an end where days and years make a ring", () => {
    const steps = [
      tenth({ effective: "2025-01-01", contractYear: 1 }), // before the third by years
      five({ effective: "2024-01-01", contractYear: 3 }), // before the first by days
      tenth({ contractYear: 2 }), // before the second by years
    ];
    expect(path(steps)[1]).toEqual([0, 2, 1]);
  });
});

describe("cost of living", () => {
  const paid = (step: Partial<CostOfLivingStep>, indexNow: number, more: object = {}) =>
    costOfLivingRaise(clause(step), { indexThen: 100, indexNow, rounding: "halfUp", ...more });

  it("a raise that is the floor or the cap already is limited by neither", () => {
    expect(paid({ floorPercent: 1, capPercent: 3 }, 101)).toMatchObject({ percent: 1, limitedBy: null });
    expect(paid({ floorPercent: 1, capPercent: 3 }, 103)).toMatchObject({ percent: 3, limitedBy: null });
    expect(paid({ floorPercent: 2, capPercent: 2 }, 101)).toMatchObject({
      percent: 2,
      limitedBy: "floorPercent",
    });
    expect(paid({ floorPercent: 2 }, 101)).toMatchObject({ percent: 2 });
    expect(paid({ capPercent: 2 }, 104)).toMatchObject({ percent: 2 });
  });

  it("an index that stood still gives nothing, and no limit made it so", () => {
    expect(paid({}, 100)).toMatchObject({ unit: "percent", percent: 0, cents: null, limitedBy: null });
    expect(paid({ indexPointsPerCent: 0.5, minimumCents: 5 }, 100)).toMatchObject({
      unit: "centsPerHour",
      cents: 0,
      percent: null,
      limitedBy: null,
    });
  });

  it("a floor alone makes a clause in cents ask for the wage", () => {
    const floor = { indexPointsPerCent: 0.1, floorPercent: 1 };
    expect(paid(floor, 100)).toMatchObject({
      cents: null,
      missing: ["wage: the floor or the cap is in percent of it"],
    });
    expect(paid(floor, 100, { wage: usd("20") })).toMatchObject({ cents: 20, limitedBy: "floorPercent" });
  });

  // The index rises by 10 % of 100 to 110, or stays.
  it.each<[limits: Partial<CostOfLivingStep>, indexNow: number, more: object, raise: number, by: string]>([
    [{ capPercent: 4.5 }, 110, { places: 0 }, 4, "capPercent"],
    [{ capPercent: 4.555 }, 110, {}, 4.55, "capPercent"],
    [{ capPercent: 4.5 }, 104.2, { places: 0, rounding: "up" }, 4, "capPercent"], // not 5
    [{ floorPercent: 1.5 }, 100, { places: 0, rounding: "down" }, 2, "floorPercent"],
    [{ floorPercent: 1.5 }, 101.9, { places: 0, rounding: "down" }, 2, "floorPercent"], // not 1
    [{ floorPercent: 1.255 }, 97, { rounding: "halfEven" }, 1.26, "floorPercent"],
  ])("rounding does not pass a limit: %j, index at %d, %j", (limits, indexNow, more, raise, by) => {
    expect(paid(limits, indexNow, more)).toMatchObject({ raise, limitedBy: by, missing: [] });
  });

  const cents = { indexPointsPerCent: 0.1 }; // 100 cents for 10 points
  const of = (wage: string, more: object = {}) => ({ wage: usd(wage), ...more });

  it("nor does it in cents: 3 % of $20.55 are 61.65 cents", () => {
    const capped = paid({ ...cents, capPercent: 3 }, 110, of("20.55", { rounding: "up" }));
    expect(capped).toMatchObject({ cents: 61, limitedBy: "capPercent" });
    const least = paid({ ...cents, floorPercent: 3 }, 100, of("20.55", { rounding: "down" }));
    expect(least).toMatchObject({ cents: 62, limitedBy: "floorPercent" });
  });

  it("where no rounded raise lies between floor and cap, none is given", () => {
    const both = { ...cents, floorPercent: 3, capPercent: 3 };
    expect(paid(both, 110, of("20.55"))).toMatchObject({
      cents: null,
      limitedBy: null,
      missing: ["places: no raise with 0 decimals lies between the floor and the cap"],
    });
    expect(paid(both, 110, of("20.55", { places: 2 }))).toMatchObject({ cents: 61.65, missing: [] });
    const steps = [clause({ ...both, contractYear: 1 })];
    const indexes = [{ step: 0, indexThen: 100, indexNow: 110 }];
    expect(payPath({ steps }, { ...hourly, base: usd("20.55"), indexes })).toMatchObject({
      final: null,
      missing: ["steps[0]: places: no raise with 0 decimals lies between the floor and the cap"],
    });
  });

  it("a cap below the minimum pays nothing; a floor below it is paid in any case", () => {
    // 0.1 % of $20 are 2 cents.
    const capped = { ...cents, minimumCents: 5, capPercent: 0.1 };
    expect(paid(capped, 110, of("20"))).toMatchObject({ cents: 0, limitedBy: "minimumCents" });
    const least = { ...cents, minimumCents: 5, floorPercent: 0.1 };
    expect(paid(least, 100, of("20"))).toMatchObject({ cents: 2, limitedBy: "floorPercent" });
    expect(paid(least, 100.4, of("20"))).toMatchObject({ cents: 2, limitedBy: "floorPercent" });
    expect(paid(least, 100.5, of("20"))).toMatchObject({ cents: 5, limitedBy: null });
    const both = { ...capped, floorPercent: 0.05 };
    expect(paid(both, 110, of("20"))).toMatchObject({ cents: 1, limitedBy: "floorPercent" });
  });

  it("says by which rule", () => {
    const last =
      "rounded, then held between floor and cap, which no rounding passes; less than the minimum is not paid, the floor in any case; never below 0";
    expect(paid({ thresholdPercent: 3 }, 105).rules).toEqual([
      "the rise of the index above 3 % is the raise in percent",
      last,
    ]);
    expect(paid({ indexPointsPerCent: 0.2, thresholdPercent: 3 }, 105).rules).toEqual([
      "0.2 points of the index above a rise of 3 % are a cent an hour",
      last,
    ]);
  });
});

describe("the cost on a payroll", () => {
  const costs = (terms: PayTerms) =>
    payrollCost(terms, payroll).byYear.map(({ costOverBase }) => costOverBase.amount);

  it("is front-loaded where the larger raise comes first", () => {
    // 6,000 of 6,000 and 7,260; with 3 % twice 3,600 of 10,908.
    const { loading, byYear } = payrollCost([5, 1], payroll);
    expect(byYear.map(({ year }) => year)).toEqual([1, 2]);
    expect(loading).toEqual({
      firstHalfPercent: 45.25,
      evenFirstHalfPercent: 33,
      loading: "front",
      rule: "the cost over base of the first half of the years, over that of all; of an odd number of years, half of the middle one; beside it the same sum in equal yearly raises",
    });
  });

  it("is complete where each lump sum has its number of workers", () => {
    const steps = [percent(3, { contractYear: 1 }), lumpSum("2500", { contractYear: 1 })];
    const cost = payrollCost({ steps }, { ...payroll, years: 1, workers: 2 });
    expect(cost).toMatchObject({
      complete: true,
      missing: [],
      notIncluded: [],
      totalRollUp: null,
      workers: 2,
    });
    expect(cost.lumpSums).toEqual([
      { step: 1, perWorker: usd("2500"), condition: null, total: usd("5000.00") },
    ]);
    expect(cost).toMatchObject({ paidUnits: null, rollUpPercent: null });
  });

  it("a lump sum for some only has no total, whatever the number of workers", () => {
    const steps = [percent(3, { contractYear: 1 }), lumpSum("2500", { appliesTo: "cooks" })];
    const cost = payrollCost({ steps }, { ...payroll, years: 1, workers: 2 });
    expect(cost.lumpSums[0]?.total).toBeNull();
    expect(cost).toMatchObject({ complete: false, missing: ["workers: how many lump sums are paid"] });
  });

  it("gives back the units and the roll-up that it was given", () => {
    const given = { paidUnits: { hour: 4160 }, rollUpPercent: 10, years: 1 };
    expect(payrollCost([3], { ...payroll, ...given })).toMatchObject({
      ...given,
      workers: null,
      totalRollUp: usd("360.00"),
    });
  });

  it("without a number of years nothing is left out yet", () => {
    const cost = payrollCost({ steps: [percent(3, { contractYear: 1 })] }, payroll);
    expect(cost).toMatchObject({ notIncluded: [], missing: ["years: how many are costed"] });
  });

  it("of exact days, or of contract years, nothing is taken for granted", () => {
    const contractTerm = { startsOn: "2025-01-01", years: 2 };
    const byDay = payrollCost({ steps: [percent(10, { effective: "2025-07-01" })], contractTerm }, payroll);
    expect(byDay.assumptions).toEqual([]);
    const byYear = payrollCost({ steps: [percent(10, { contractYear: 2 })], contractTerm }, payroll);
    expect(byYear).toMatchObject({ assumptions: [], totalOverBase: usd("12000.00") });
    expect(costs({ steps: [percent(10, { contractYear: 2 })], contractTerm })).toEqual(["0.00", "12000.00"]);
  });

  test.each(["2025", "2025-03-10/2025-04-10", "2025-03-10/2026-03-10", "2025-03-10/.."])(
    "a step of %s is taken by its contract year, as from the year's first day",
    (effective) => {
      const terms: PayTerms = {
        steps: [percent(10, { effective, contractYear: 1 })],
        contractTerm: { startsOn: "2025-01-01", years: 1 },
      };
      const cost = payrollCost(terms, payroll);
      expect(cost.totalOverBase).toEqual(usd("12000.00"));
      expect(cost.assumptions).toEqual([
        `steps[0]: taken from the first day of contract year 1: where ${effective} lies in the contract is not known to the month`,
      ]);
    },
  );

  it("a step that reaches back is costed from the first day of the contract, and says so", () => {
    const back = (effective: string, startsOn: string, retroactiveTo: string) =>
      payrollCost(
        { steps: [percent(10, { effective })], contractTerm: { startsOn, years: 1 }, retroactiveTo },
        payroll,
      );
    const early = "it reaches back before the contract: that stretch is back pay, not in the years";
    const exact = back("2024-09-15", "2024-10-01", "2024-09-01");
    expect(exact.totalOverBase).toEqual(usd("12000.00"));
    expect(exact.assumptions).toEqual([`steps[0]: ${early}`]);
    expect(back("2024-09-15", "2024-10", "2024-09").assumptions).toEqual([
      `steps[0]: a date known to the month is taken for its first day; ${early}`,
    ]);
    const onTheDay = back("2024-10-01", "2024-10-01", "2024-10-01");
    expect(onTheDay).toMatchObject({ assumptions: [], totalOverBase: usd("12000.00") });
  });
});

describe("in real terms", () => {
  const real = (schedule: Parameters<typeof realPath>[0], base: string, prices: readonly number[]) =>
    realPath(schedule, { ...hourly, base: usd(base), prices });

  it("the base year is measured against itself, not against its rounding", () => {
    const { years, rules } = real([4], "22.255", [100, 104]);
    expect(years).toEqual([
      {
        year: 0,
        wage: usd("22.26"),
        index: 100,
        wageInBaseMoney: usd("22.26"),
        nominalPercent: 0,
        realPercent: 0,
      },
      // 22.255 × 1.04 is 23.1452; 23.15 over 22.255 is 4.0216 %, over prices that rose as much 0.0207 %.
      {
        year: 1,
        wage: usd("23.15"),
        index: 104,
        wageInBaseMoney: usd("22.26"),
        nominalPercent: 4.02,
        realPercent: 0.02,
      },
    ]);
    expect(rules).toEqual([
      "the wage at the end of each year, times the index of the base, over that of the year",
    ]);
  });

  it("the base is told whatever is not known of the steps", () => {
    const { years } = real("unknown", "20", [100, 104]);
    expect(years.map(({ wage }) => wage?.amount ?? null)).toEqual(["20.00", null]);
  });

  it("where there is only a payment made once, the wage stays and buys less", () => {
    const { years } = real({ steps: [lumpSum("500")] }, "20", [100, 125]);
    expect(years[1]).toMatchObject({ wage: usd("20.00"), nominalPercent: 0, realPercent: -20 });
  });

  it("a wage before the first raise is that of the base", () => {
    const { years } = real({ steps: [percent(5, { contractYear: 2 })] }, "20", [100, 100, 100]);
    expect(years.map(({ wage }) => wage?.amount)).toEqual(["20.00", "20.00", "21.00"]);
  });

  it("says by which rule", () => {
    const raise = realRaise({ wageThen: usd("20"), wageNow: usd("21"), indexThen: 100, indexNow: 105 });
    expect(raise).toMatchObject({ realPercent: 0, missing: [] });
    expect(raise.rules).toEqual([
      "money of now: the wage, times the index now, over the index then",
      "the real raise is how far the wage now is above that, not rounded on the way",
    ]);
  });
});

describe("the rules in words", () => {
  it("of a raise over the year, of a roll-up, and of a total as published", () => {
    expect(annualisedRaise({ percent: 6, monthsInEffect: 6 }).rules).toEqual([
      "the raise, times the months in effect, over 12",
    ]);
    expect(rollUp([6]).rules).toEqual([
      "each part is a percentage of wages, without a ceiling; the parts are added up",
    ]);
    const total = compoundRaise({ steps: [], statedTotalPercent: 20, statedTotalIs: "sum" });
    expect(total.rules.slice(0, -1)).toEqual(compoundRaise([20]).rules);
    expect(total.rules.at(-1)).toBe("the total as published, where the terms say how it was added up");
  });
});
