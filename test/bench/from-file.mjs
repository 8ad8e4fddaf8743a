// What does a series cost where a million stoppages have to be read out of a file first? There a database is ahead.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import papaparse from "papaparse";
import { columnsOf } from "picketline";
import { asOf, madeColumns, queryOf, rowsOf, sameColumns } from "./made-rows.mjs";
import { queries, seriesColumns } from "./series.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

/** The library declares of papaparse what it uses itself. @type {{ parse: (text: string, options?: object) => { data: any[] } }} */
const { parse } = /** @type {any} */ (papaparse);

/** @param {string} file */
function readFile(file) {
  /** @type {{ from: string, to: string, workers: number }[]} */
  const rows = [];
  parse(readFileSync(file, "utf8"), {
    chunkSize: 65_536,
    chunk: (/** @type {{ data: [string, string, string][] }} */ { data }) => {
      for (const [from, to, workers] of data)
        if (from !== "from") rows.push({ from, to, workers: Number(workers) });
    },
  });
  return rows;
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "series by month out of a CSV file",
    unit: "stoppages",
    note: "the file is read each time: by the database with all cores, here by papaparse",
    sizes: [100_000, 1_000_000],
    baseline: "DuckDB read_csv",
    setup: async (size) => {
      const folder = mkdtempSync(join(tmpdir(), "picketline-bench-file-"));
      const file = join(folder, "stoppages.csv");
      const lines = rowsOf(madeColumns(size)).map(({ from, to, workers }) => `${from},${to},${workers}`);
      writeFileSync(file, ["from,to,workers", ...lines].join("\n"));
      const day = (/** @type {string} */ name) =>
        `("${name}"::DATE - DATE '1970-01-01')::INTEGER AS "${name}"`;
      const read = `SELECT ${day("from")}, ${day("to")}, workers::DOUBLE AS workers FROM read_csv('${file}')`;
      const database = await (await DuckDBInstance.create(":memory:")).connect();
      const query = await queryOf(database, `WITH stoppages AS MATERIALIZED (${read}) ${queries.month}`);
      return {
        contenders: {
          "DuckDB read_csv": query,
          "papaparse, then picketline columnsOf and seriesOf": () =>
            seriesColumns(columnsOf(readFile(file), { asOf }), "month"),
        },
        same: sameColumns,
        close: () => rmSync(folder, { recursive: true }),
      };
    },
  },
];
