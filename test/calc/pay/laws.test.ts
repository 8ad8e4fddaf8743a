// What holds of every schedule.

import fc from "fast-check";
import {
  backPay,
  compoundRaise,
  costOfLivingRaise,
  payPath,
  payrollCost,
  type Rounding,
  realRaise,
} from "picketline";
import { describe, expect, it } from "vitest";
import { usd } from "../builders.js";

const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
const raises = fc.array(hundredths(0, 2000), { minLength: 1, maxLength: 8 });
const changes = fc.array(hundredths(-5000, 5000), { minLength: 1, maxLength: 8 });
const cents = fc.integer({ min: 1, max: 10 ** 12 }).map((value) => usd((value / 100).toFixed(2)));
const roundings = fc.constantFrom<Rounding>("halfUp", "halfEven", "down", "up");
const places = fc.integer({ min: 0, max: 4 });
/** An amount in millionths, for sums without floating point. */
const millionths = (money: { readonly amount: string } | null | undefined) => {
  const [whole = "", fraction = ""] = (money?.amount ?? "").split(".");
  return BigInt(whole + fraction.padEnd(6, "0"));
};

describe("sum and compound", () => {
  it("are nothing for a schedule of zeros", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), (length) => {
        const zeros = Array.from({ length }, () => 0);
        expect(compoundRaise(zeros)).toMatchObject({ exactSum: "0", exactCompound: "0", compoundPercent: 0 });
      }),
    );
  });

  it("come to at least the sum where nothing is cut", () => {
    fc.assert(
      fc.property(raises, (percents) => {
        const { sumPercent, compoundPercent } = compoundRaise(percents);
        expect(compoundPercent).toBeGreaterThanOrEqual(sumPercent);
      }),
    );
  });

  it("do not depend on the order", () => {
    fc.assert(
      fc.property(changes, fc.infiniteStream(fc.nat()), (percents, order) => {
        const shuffled = percents
          .map((percent) => ({ percent, at: order.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ percent }) => percent);
        const { exactSum, exactCompound } = compoundRaise(percents);
        expect(compoundRaise(shuffled)).toMatchObject({ exactSum, exactCompound });
      }),
    );
  });

  it("are finite whatever percentages are accepted", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -100, max: 1000, noNaN: true }), { maxLength: 100 }),
        (percents) => {
          const { sumPercent, compoundPercent } = compoundRaise(percents);
          expect(Number.isFinite(sumPercent) && Number.isFinite(compoundPercent)).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the cost on a payroll", () => {
  it("is what its years add up to, and each new payroll is the base and the cost over it", () => {
    fc.assert(
      fc.property(changes, cents, roundings, places, (percents, payroll, rounding, kept) => {
        const cost = payrollCost(percents, { payroll, rounding, places: kept, rollUpPercent: 17.15 });
        const sum = cost.byYear.reduce((total, { costOverBase }) => total + millionths(costOverBase), 0n);
        expect(millionths(cost.totalOverBase)).toBe(sum);
        const rolledUp = cost.byYear.reduce((total, { rollUpCost }) => total + millionths(rollUpCost), 0n);
        expect(millionths(cost.totalRollUp)).toBe(rolledUp);
        if (kept < 2) return; // the base has cents
        for (const { newPayroll, costOverBase } of cost.byYear) {
          expect(millionths(newPayroll)).toBe(millionths(payroll) + millionths(costOverBase));
        }
      }),
    );
  });

  it("is nothing for a schedule of zeros, and has no share in a half then", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), cents, roundings, (length, payroll, rounding) => {
        const cost = payrollCost(
          Array.from({ length }, () => 0),
          { payroll, rounding },
        );
        expect(cost.totalOverBase).toEqual(usd("0.00"));
        expect(cost.loading).toBeNull();
      }),
    );
  });

  it("is even for equal raises", () => {
    fc.assert(
      fc.property(hundredths(1, 2000), fc.integer({ min: 1, max: 12 }), (percent, length) => {
        const percents = Array.from({ length }, () => percent);
        const { loading } = payrollCost(percents, { payroll: usd("1000000"), rounding: "halfUp" });
        expect(loading?.loading).toBe("even");
      }),
    );
  });
});

describe("the path of a wage", () => {
  it("ends within a cent a step of the exact compound", () => {
    fc.assert(
      fc.property(raises, fc.integer({ min: 1000, max: 20_000 }), (percents, base) => {
        const path = payPath(percents, {
          base: usd((base / 100).toFixed(2)),
          per: "hour",
          rounding: "halfUp",
        });
        const exact = (base / 100) * (1 + compoundRaise(percents).compoundPercent / 100);
        const largest = percents.reduce((factor, percent) => factor * (1 + percent / 100), 1);
        expect(Math.abs(Number(path.final?.amount) - exact)).toBeLessThanOrEqual(
          0.005 * percents.length * largest + 1e-6,
        );
      }),
    );
  });
});

describe("prices", () => {
  const index = hundredths(1, 100_000);

  it("never take a cost-of-living raise below nothing", () => {
    fc.assert(
      fc.property(index, index, roundings, (indexThen, indexNow, rounding) => {
        const inPercent = costOfLivingRaise({ kind: "costOfLiving" }, { indexThen, indexNow, rounding });
        const clause = { kind: "costOfLiving", indexPointsPerCent: 0.2, minimumCents: 5 } as const;
        const { cents: paid } = costOfLivingRaise(clause, { indexThen, indexNow, rounding });
        expect(inPercent.percent).toBeGreaterThanOrEqual(0);
        expect(paid === 0 || (paid !== null && paid >= 5)).toBe(true);
      }),
    );
  });

  it("that stay leave the real raise as the one in money", () => {
    fc.assert(
      fc.property(cents, cents, index, (wageThen, wageNow, price) => {
        const raise = realRaise({ wageThen, wageNow, indexThen: price, indexNow: price });
        expect(raise.realPercent).toBe(raise.nominalPercent);
        expect(raise.pricePercent).toBe(0);
      }),
    );
  });
});

it("the least back pay is never above the most, and exact days lie between", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 100, max: 6000 }), (day, hours) => {
      const rest = {
        paidOn: "2024-12-31",
        wageBefore: usd("20"),
        wageAfter: usd("21.17"),
        calendar: { by: "days", hoursPerWeek: hours / 100 },
        rounding: "halfEven",
      } as const;
      const vague = backPay({ ...rest, retroactiveTo: "2024-10" });
      const exact = backPay({ ...rest, retroactiveTo: `2024-10-${String(day).padStart(2, "0")}` });
      expect(exact.least).toEqual(exact.most);
      expect(millionths(vague.least) <= millionths(exact.least)).toBe(true);
      expect(millionths(exact.most) <= millionths(vague.most)).toBe(true);
    }),
  );
});
