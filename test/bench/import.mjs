// What does it cost to import a table of 100 MB beside the reader of CSV that the library itself uses, which makes no
// records of it?

import papaparse from "papaparse";
import { importFmcs, importFmcsStream, importSpreadsheetStream } from "picketline/formats";
import { madeColumns, rowsOf } from "./made-rows.mjs";

/** @typedef {import("./run.mjs").Suite} Suite */

/** The library declares of papaparse what it uses itself. @type {{ parse: (text: string, options?: object) => { data: any[] } }} */
const { parse } = /** @type {any} */ (papaparse);

/** How many characters are read at a time. */
const chunkLength = 65_536;

const header =
  'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration';
const headers = parse(header).data[0];

/**
 * The Service's file, its cities in quotes as it has them.
 * @param {number} megabytes about
 */
export function fmcsText(megabytes) {
  const rows = rowsOf(madeColumns(Math.round(megabytes * 11_000)));
  const lines = rows.map(
    ({ from, to, workers }, at) =>
      `Works ${at % 997},USA ${at % 89},,CASE${at},,,Manufacturing,"Town ${at % 211}, PA",${workers},${from},${to},`,
  );
  return [header, ...lines].join("\n");
}

const columns = { employer: "Employer", start: "Start Date", end: "End Date", workers: "# Idled" };

/** @param {string} text */
function* chunksOf(text) {
  for (let at = 0; at < text.length; at += chunkLength) yield text.slice(at, at + chunkLength);
}

/** @param {AsyncIterable<{ rows: readonly unknown[] }>} batches */
async function countRows(batches) {
  let count = 0;
  for await (const { rows } of batches) count += rows.length;
  return count;
}

/**
 * How many rows papaparse reads: a chunk at a time, none of which is kept.
 * @param {string} text
 * @param {object} [options]
 * @param {(rows: any[]) => void} [take]
 */
function readRows(text, options = {}, take = () => undefined) {
  let count = 0;
  const chunk = (/** @type {{ data: any[] }} */ { data }) => {
    count += data.length;
    take(data);
  };
  parse(text, { ...options, chunkSize: chunkLength, chunk });
  return count;
}

/**
 * What is left where nothing is checked: for each row of papaparse the objects of its record, written out by hand.
 * @param {string} text
 */
function bareRecords(text) {
  return readRows(text, {}, (rows) => recordsOf(rows, headers)) - 1;
}

/**
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly string[]} names
 */
function recordsOf(rows, names) {
  return rows.map((cells) => {
    /** @type {Record<string, string>} */
    const originals = {};
    for (let at = 0; at < cells.length; at += 1) {
      if (cells[at]) originals[names[at] ?? ""] = cells[at] ?? "";
    }
    const [employer, union, , number, , , , place, workers, from, to] = cells;
    const sourceIds = ["fmcs"];
    return {
      id: number,
      title: employer,
      kind: "strike",
      unionIds: [union],
      employerIds: [employer],
      placeIds: [place],
      demands: [],
      statements: [],
      timeline: [
        { id: "began", type: "began", date: from, sourceIds },
        { id: "ended", type: "ended", date: to, reason: "unknown", sourceIds },
      ],
      sourceIds,
      workers: [{ value: { value: Number(workers), unit: "workers" }, sourceIds, rank: "normal" }],
      extensions: { import: originals },
    };
  });
}

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "import a CSV",
    unit: "MB",
    note: "papaparse gives lists of texts; ours gives checked records with their organisations, places and original cells",
    sizes: [10, 100],
    baseline: "papaparse alone",
    target: (_size, _collected, name) =>
      name === "picketline importSpreadsheetStream" ? { ratio: 1.5, text: "at most 1.5" } : null,
    setup: (size) => {
      const text = fmcsText(size);
      const more =
        size > 20
          ? {} // each call takes many seconds
          : {
              "papaparse alone, rows as objects": () => readRows(text, { header: true }),
              "picketline importFmcsStream": () => countRows(importFmcsStream(chunksOf(text))),
              "picketline importFmcs": () => importFmcs(text).rows.length,
            };
      return {
        contenders: {
          "papaparse alone": () => readRows(text) - 1,
          "papaparse, and a bare record for each row": () => bareRecords(text),
          "picketline importSpreadsheetStream": () =>
            countRows(importSpreadsheetStream(chunksOf(text), columns)),
          ...more,
        },
        same: (one, other) => one > 0 && one === other,
      };
    },
  },
];
