// Every worked formula of pay in ../shared/facts/worked-formulas.json, read from that file.

import { existsSync, readFileSync } from "node:fs";
import {
  annualisedRaise,
  compoundRaise,
  costOfLivingRaise,
  type FlatStep,
  payPath,
  payrollCost,
  realRaise,
  rollUp,
} from "picketline";
import { describe, expect, it } from "vitest";

const facts = `${import.meta.dirname}/../../../shared/facts/worked-formulas.json`;

interface Row {
  readonly id: string;
  readonly input: unknown;
  readonly expect: unknown;
}

const usd = (amount: number) => ({ amount: String(amount), currency: "USD" });
const numbers = (amounts: readonly { readonly amount: string }[]) => amounts.map(({ amount }) => Number(amount));
const toFourDecimals = (value: number) => Number(value.toFixed(4));

function compound(input: { schedule: number[] }) {
  const { sumPercent, compoundPercent } = compoundRaise(input.schedule);
  return { sumPct: sumPercent, compoundPct: toFourDecimals(compoundPercent) };
}

/** What the library gives for each row, in the row's own words. */
const answers: Readonly<Record<string, (input: never) => unknown>> = {
  "compound-kaiser-2024-09-04": compound,
  "compound-kaiser-2024-10-05": compound,
  "compound-final-2025": compound,
  "ila-62": ({ base, stepPerYear, years }: { base: number; stepPerYear: number; years: number }) => {
    const steps = Array.from({ length: years }, (_, at): FlatStep => {
      return { kind: "flat", amount: usd(stepPerYear), per: "hour", contractYear: at + 1 };
    });
    const path = payPath({ steps }, { base: usd(base), per: "hour", rounding: "halfUp" });
    return { final: Number(path.final?.amount), totalPct: path.risePercent };
  },
  "afscme-multiyear": ({ payroll, schedule }: { payroll: number; schedule: number[] }) => {
    const { byYear, totalOverBase } = payrollCost(schedule, { payroll: usd(payroll), rounding: "halfUp" });
    return {
      costOverBaseByYear: numbers(byYear.map(({ costOverBase }) => costOverBase)),
      newPayroll: numbers(byYear.map(({ newPayroll }) => newPayroll)),
      threeYearTotalOverBase: Number(totalOverBase?.amount),
    };
  },
  "afscme-rollup": ({ parts }: { parts: number[] }) => ({ total: rollUp(parts).totalPercent }),
  annualise: ({ pct, monthsInEffect }: { pct: number; monthsInEffect: number }) => ({
    annualisedPct: annualisedRaise({ percent: pct, monthsInEffect }).annualisedPercent,
  }),
  "ups-cola-2021": (input: Readonly<Record<"cpiPrev" | "cpiNow" | "thresholdPct" | "pointsPerCent" | "minCents", number>>) => {
    const { rawCents, cents } = costOfLivingRaise(
      {
        kind: "costOfLiving",
        indexPointsPerCent: input.pointsPerCent,
        thresholdPercent: input.thresholdPct,
        minimumCents: input.minCents,
      },
      { indexThen: input.cpiPrev, indexNow: input.cpiNow, rounding: "down" },
    );
    return { rawCents, cents };
  },
  // The row's other figure, the wage of 2016 as it was paid (28.24), is no result of the formula.
  "real-wage-cpwr": ({ wage, cpiThen, cpiNow }: { wage: number; cpiThen: number; cpiNow: number }) => ({
    converted: Number(
      realRaise({ wageThen: usd(wage), wageNow: "unknown", indexThen: cpiThen, indexNow: cpiNow })
        .wageThenInMoneyOfNow?.amount,
    ),
    nominalThen: 28.24,
  }),
};

const rows = existsSync(facts) ? (JSON.parse(readFileSync(facts, "utf8")) as Row[]) : [];

describe.skipIf(!existsSync(facts))("the worked formulas of pay (needs ../shared)", () => {
  it.each(Object.entries(answers))("%s", (id, answer) => {
    const row = rows.find((candidate) => candidate.id === id);
    expect(row, id).toBeDefined();
    expect(answer(row?.input as never)).toEqual(row?.expect);
  });
});
