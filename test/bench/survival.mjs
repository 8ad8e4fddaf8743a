// What does a survival curve of up to a million lengths cost beside a database with the data loaded? And the medians by
// group, which the library leaves to a database?

import { survivalOf } from "picketline";
import { drawFrom } from "./made-records.mjs";
import { databaseOf, madeColumns, queryOf, sameColumns } from "./made-rows.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

/**
 * Lengths in days, a fifth of them not over yet. Short ones are many, as among real strikes.
 * @param {number} count
 */
function madeLengths(count) {
  const draw = drawFrom(3);
  const days = new Int32Array(count);
  const ended = new Uint8Array(count);
  for (let row = 0; row < count; row += 1) {
    days[row] = 1 + draw(1 + draw(draw(10) === 0 ? 1_000 : 60));
    ended[row] = draw(5) === 0 ? 0 : 1;
  }
  return { days, ended };
}

/** Kaplan and Meier: of those at risk, the share that did not end, multiplied up. */
const curve = `
  WITH counts AS (SELECT days, count(*) AS n, sum(ended) AS ended FROM stoppages GROUP BY days)
  SELECT days, atRisk, ended::DOUBLE AS ended,
    product(1 - ended / atRisk) OVER (ORDER BY days) AS survival
  FROM (SELECT *, sum(n) OVER (ORDER BY days DESC)::DOUBLE AS atRisk FROM counts) ORDER BY days`;

/**
 * Workers by year of the start, as columns of the year and the median.
 * @param {ReturnType<typeof madeColumns>} columns
 */
function mediansInJavaScript({ from, workers }) {
  /** @type {Map<number, number[]>} */
  const byYear = new Map();
  for (let row = 0; row < from.length; row += 1) {
    const year = new Date((from[row] ?? 0) * 86_400_000).getUTCFullYear();
    const group = byYear.get(year);
    if (group === undefined) byYear.set(year, [workers[row] ?? 0]);
    else group.push(workers[row] ?? 0);
  }
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const medians = years.map((year) => {
    const sorted = Float64Array.from(byYear.get(year) ?? []).sort();
    const middle = (sorted.length - 1) / 2;
    return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
  });
  return [years, medians];
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "survival curve",
    unit: "lengths",
    note: "of DuckDB the curve alone, ours with variance and band",
    sizes: [1_000, 100_000, 1_000_000],
    baseline: "DuckDB, data loaded",
    target: (size) => (size < 1_000_000 ? null : { ratio: 1 / 3, text: "at most 1/3" }),
    setup: async (size) => {
      const lengths = madeLengths(size);
      return {
        contenders: {
          "DuckDB, data loaded": await queryOf(await databaseOf(lengths), curve),
          "picketline survivalOf, columns": () => {
            const { steps } = survivalOf(lengths);
            return [
              steps.map(({ days }) => days),
              steps.map(({ atRisk }) => atRisk),
              steps.map(({ ended }) => ended),
              steps.map(({ survival }) => survival),
            ];
          },
        },
        same: sameColumns,
      };
    },
  },
  {
    name: "median workers by year",
    unit: "stoppages",
    note: "the library has none: a plain loop, to show where a database is the better tool",
    sizes: [100_000, 1_000_000],
    baseline: "DuckDB, data loaded",
    setup: async (size) => {
      const made = madeColumns(size);
      const sql = `SELECT year(DATE '1970-01-01' + "from") AS year, median(workers) AS median FROM stoppages GROUP BY year ORDER BY year`;
      return {
        contenders: {
          "DuckDB, data loaded": await queryOf(await databaseOf(made), sql),
          "a loop in JavaScript": () => mediansInJavaScript(made),
        },
        same: sameColumns,
      };
    },
  },
];
