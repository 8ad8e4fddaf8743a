// What do the files of agencies cost to import, and the series of their cases? Left out where the files are not at hand.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import papaparse from "papaparse";
import { columnsOfDataset } from "picketline";
import { importBlsListing, importFmcs } from "picketline/formats";
import { databaseOf, queryOf, sameColumns } from "./made-rows.mjs";
import { queries, seriesColumns } from "./series.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

const files = join(import.meta.dirname, "../../../shared/data");
const service = join(files, "fmcs/work-stoppages-1984-1997.csv");
const bureau = join(files, "bls/listing-1993-2009.csv");

/** The library declares of papaparse what it uses itself. @type {{ parse: (text: string) => { data: unknown[] } }} */
const { parse } = /** @type {any} */ (papaparse);

/**
 * @param {string} name
 * @param {string} file
 * @param {(text: string) => { rows: readonly unknown[] }} importer
 * @returns {Suite}
 */
function importSuite(name, file, importer) {
  const text = readFileSync(file, "utf8");
  return {
    name,
    unit: "rows",
    note: "the file as the agency publishes it, its notes and footnotes included",
    sizes: [importer(text).rows.length],
    baseline: "papaparse alone",
    setup: (size) => ({
      contenders: {
        "papaparse alone": () => parse(text).data.length,
        picketline: () => importer(text).rows.length,
      },
      // Notes and headings are rows to papaparse.
      same: (_, other) => other >= size,
    }),
  };
}

/**
 * The Service's cases whose days and head-count are sharp, as columns.
 * @param {string} text
 */
function sharpColumns(text) {
  const all = columnsOfDataset(importFmcs(text).dataset, { asOf: "2024-12-31" });
  const rows = Array.from({ length: all.length }, (_, row) => row).filter(
    (row) =>
      all.fromEarliest[row] === all.fromLatest[row] &&
      all.toEarliest[row] === all.toLatest[row] &&
      all.workersMin[row] === all.workersMax[row] &&
      all.stoppage?.[row] !== all.stoppage?.[row - 1],
  );
  const from = Int32Array.from(rows, (row) => all.fromEarliest[row] ?? 0);
  const to = Int32Array.from(rows, (row) => all.toEarliest[row] ?? 0);
  const workers = Float64Array.from(rows, (row) => all.workersMin[row] ?? 0);
  return { asOf: all.asOf, length: rows.length, from, to, workers };
}

/** @returns {Suite} */
function seriesSuite() {
  const { asOf, length, from, to, workers } = sharpColumns(readFileSync(service, "utf8"));
  const columns = {
    asOf,
    length,
    ...{ fromEarliest: from, fromLatest: from, toEarliest: to, toLatest: to },
    ...{ workersMin: workers, workersMax: workers },
  };
  return {
    name: "series by month of the Service's cases",
    unit: "cases",
    note: "beginning, in effect, workers out and days idle, of cases whose days and head-count are sharp",
    sizes: [length],
    baseline: "DuckDB, data loaded",
    target: { ratio: 1 / 20, text: "at most 1/20" },
    setup: async () => ({
      contenders: {
        "DuckDB, data loaded": await queryOf(await databaseOf({ from, to, workers }), queries.month),
        "picketline, columns": () => seriesColumns(columns, "month"),
      },
      same: sameColumns,
    }),
  };
}

/** @type {readonly Suite[]} */
export const suites = [
  ...(existsSync(service)
    ? [importSuite("import the Service's cases of 1984 to 1997", service, importFmcs), seriesSuite()]
    : []),
  ...(existsSync(bureau) ? [importSuite("import the Bureau's listing", bureau, importBlsListing)] : []),
];
