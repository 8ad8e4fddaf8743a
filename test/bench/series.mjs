// What does it cost to count up to a million stoppages over 75 years by day, month and year, beside an in-process
// database and a library of tables, both with the data loaded?

import { op, rolling, table } from "arquero";
import { columnsOf, seriesOf } from "picketline";
import { asOf, databaseOf, madeColumns, queryOf, rowsOf, sameColumns } from "./made-rows.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

/** By day: how many begin, how many are in effect, the workers out. Each stoppage is noted at its two ends. */
const byDay = `
  WITH starts AS (SELECT "from" AS day, count(*) AS n, sum(workers) AS w FROM stoppages GROUP BY day),
    ends AS (SELECT "to" + 1 AS day, count(*) AS n, sum(workers) AS w FROM stoppages GROUP BY day),
    days AS (SELECT unnest(range(min("from"), max("to") + 1))::INTEGER AS day FROM stoppages)
  SELECT day, coalesce(starts.n, 0)::DOUBLE AS beginning,
    sum(coalesce(starts.n, 0) - coalesce(ends.n, 0)) OVER (ORDER BY day)::DOUBLE AS inEffect,
    sum(coalesce(starts.w, 0) - coalesce(ends.w, 0)) OVER (ORDER BY day)::DOUBLE AS workersOut
  FROM days LEFT JOIN starts USING (day) LEFT JOIN ends USING (day)`;

/** @type {Readonly<Record<"day" | "month" | "year", string>>} */
export const queries = {
  day: `SELECT beginning, inEffect, workersOut, workersOut AS daysIdle FROM (${byDay}) ORDER BY day`,
  month: byPeriod("12 * year(DATE '1970-01-01' + day) + month(DATE '1970-01-01' + day)"),
  year: byPeriod("year(DATE '1970-01-01' + day)"),
};

/**
 * In a period are in effect those that were before its first day and did not end there, and those that begin in it.
 * @param {string} period of a day
 */
function byPeriod(period) {
  return `SELECT sum(beginning) AS beginning, arg_min(inEffect - beginning, day) + sum(beginning) AS inEffect,
      max(workersOut) AS workersOut, sum(workersOut) AS daysIdle
    FROM (SELECT *, ${period} AS period FROM (${byDay})) GROUP BY period ORDER BY period`;
}

/**
 * The same by day with arquero, which gives the days on which something changes; a loop fills in those between.
 * @param {ReturnType<typeof madeColumns>} columns
 */
function arqueroJob({ from, to, workers }) {
  const after = to.map((day) => day + 1);
  const loaded = table({ from, after, workers });
  const first = from.reduce((least, day) => Math.min(least, day));
  const days = after.reduce((most, day) => Math.max(most, day)) - first;
  const sums = { n: op.count(), w: op.sum("workers") };
  return () => {
    const starts = loaded.groupby({ day: "d => d.from" }).rollup({ b: op.count(), ...sums });
    const ends = loaded.groupby({ day: "d => d.after" }).rollup(sums);
    const changes = starts
      .concat(ends.derive({ b: () => 0, n: "d => -d.n", w: "d => -d.w" }))
      .groupby("day")
      .rollup({ b: op.sum("b"), n: op.sum("n"), w: op.sum("w") })
      .orderby("day")
      .derive({
        n: rolling((/** @type {any} */ d) => op.sum(d.n)),
        w: rolling((/** @type {any} */ d) => op.sum(d.w)),
      });
    const column = (/** @type {string} */ name) => /** @type {any} */ (changes.array(name));
    const [day, b, n, w] = [column("day"), column("b"), column("n"), column("w")];
    const beginning = new Float64Array(days);
    const inEffect = new Float64Array(days);
    const workersOut = new Float64Array(days);
    for (let place = 0; place < day.length; place += 1) {
      const [at, end] = [day[place] - first, (day[place + 1] ?? 0) - first];
      if (at < days) beginning[at] = b[place];
      if (end > at) inEffect.fill(n[place], at, end);
      if (end > at) workersOut.fill(w[place], at, end);
    }
    return [beginning, inEffect, workersOut, workersOut];
  };
}

/**
 * @param {import("picketline").StoppageColumns} columns
 * @param {"day" | "month" | "year"} by
 */
export function seriesColumns(columns, by) {
  const { beginning, inEffect, workersOut, daysIdle } = seriesOf(columns, { by });
  return [beginning.max, inEffect.max, workersOut.max, daysIdle.max];
}

const fromColumns = "picketline, columns";
const fromRows = "picketline, row objects";
const onlyTexts = "the days of row objects looked at letter by letter, and nothing else";

/**
 * @param {number} size
 * @param {string} name
 */
function targetOf(size, name) {
  if (name === fromRows) return { ratio: 1, text: "never slower" };
  if (size === 100_000) return { ratio: 1 / 20, text: "at most 1/20" };
  return size === 1_000_000 ? { ratio: 1 / 5, text: "at most 1/5" } : null;
}

/**
 * The least that a series of row objects can cost: each letter of its two days is looked at once, and nothing is made of
 * it.
 * @param {readonly { from: string, to: string, workers: number }[]} rows
 */
function lookAtTexts(rows) {
  let seen = 0;
  for (const { from, to, workers } of rows) {
    for (let at = 0; at < 10; at += 1) seen += from.charCodeAt(at) + to.charCodeAt(at);
    seen += workers;
  }
  return seen;
}

/** @type {Suite} */
const tenfold = {
  name: "series by month, ten times as many",
  unit: "stoppages",
  note: "the larger one beside the smaller one",
  sizes: [1_000_000],
  baseline: "a tenth of them, columns",
  ours: ["all of them, columns"],
  target: { ratio: 12, text: "linear: at most 12" },
  setup: (size) => {
    const [fewColumns, allColumns] = [size / 10, size].map((count) =>
      columnsOf(rowsOf(madeColumns(count)), { asOf }),
    );
    const begun = (/** @type {any} */ columns) =>
      seriesOf(columns, { by: "month" }).beginning.min.reduce((sum, count) => sum + count, 0);
    return {
      contenders: {
        "a tenth of them, columns": () => begun(fewColumns),
        "all of them, columns": () => begun(allColumns) / 10,
      },
      same: (one, other) => one === size / 10 && one === other,
    };
  },
};

/** @type {Suite} */
const tenfoldRows = {
  ...tenfold,
  name: "series by month, ten times as many row objects",
  baseline: "a tenth of them, row objects",
  ours: ["all of them, row objects"],
  setup: (size) => {
    const few = rowsOf(madeColumns(size / 10));
    const all = rowsOf(madeColumns(size));
    const begun = (/** @type {typeof all} */ rows) =>
      seriesOf(columnsOf(rows, { asOf }), { by: "month" }).beginning.min.reduce(
        (sum, count) => sum + count,
        0,
      );
    return {
      contenders: {
        "a tenth of them, row objects": () => begun(few),
        "all of them, row objects": () => begun(all) / 10,
      },
      same: (one, other) => one === size / 10 && one === other,
    };
  },
};

/** @type {readonly Suite[]} */
const byPeriodSuites = /** @type {const} */ (["day", "month", "year"]).map((by) => ({
  name: `series by ${by} over 75 years`,
  unit: "stoppages",
  note: "beginning, in effect, workers out and days idle; of row objects with reading their dates",
  sizes: [1_000, 10_000, 100_000, 1_000_000],
  baseline: "DuckDB, data loaded",
  target: (size, _collected, name) => (by === "year" && name === fromColumns ? null : targetOf(size, name)),
  setup: async (size) => {
    const made = madeColumns(size);
    const query = await queryOf(await databaseOf(made), queries[by]);
    const rows = rowsOf(made);
    const columns = columnsOf(rows, { asOf });
    const texts = by === "day" && size === 1_000_000 ? { [onlyTexts]: () => lookAtTexts(rows) } : {};
    const arquero = by === "day" && size <= 100_000 ? { "arquero, data loaded": arqueroJob(made) } : {};
    return {
      contenders: {
        "DuckDB, data loaded": query,
        [fromColumns]: () => seriesColumns(columns, by),
        [fromRows]: () => seriesColumns(columnsOf(rows, { asOf }), by),
        ...texts,
        ...arquero,
      },
      same: (one, other) => typeof other === "number" || sameColumns(one, other),
    };
  },
}));

/** @type {readonly Suite[]} */
export const suites = [...byPeriodSuites, tenfold, tenfoldRows];
