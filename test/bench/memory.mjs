// How much memory does a job need beyond its input? Measured in processes of its own, with garbage collected by hand.

import { execFileSync } from "node:child_process";
import { columnsOf, measureDataset, measureProfiles, seriesOf, stoppageFromSpan } from "picketline";
import { importSpreadsheetStream } from "picketline/formats";
import { asOf, madeColumns, rowsOf } from "./made-rows.mjs";
import { markdownTable } from "./table.mjs";

/**
 * What a job keeps of memory at its end, its result included, or, of records, when it has looked at all of them, in bytes
 * for each of its things; of a stream, the most that is in use between two batches, in all.
 * @typedef {{ job: string, size: number, of: string, bytes: number, text: string, limit: number | null, target: string }} MemoryFigure
 */

const columns = { employer: "Employer", start: "Start Date", end: "End Date", workers: "# Idled" };

/** @type {readonly { job: string, of: string, sizes: readonly number[], each: boolean, limit: number | null, target: string, run: (size: number) => Promise<number> }[]} */
const jobs = [
  {
    job: "columnsOf and seriesOf by day, from row objects",
    of: "stoppages",
    sizes: [100_000, 1_000_000],
    each: true,
    limit: 300,
    target: "under 300 bytes a stoppage",
    run: async (size) => {
      const rows = rowsOf(madeColumns(size));
      return keptBy(() => {
        const made = columnsOf(rows, { asOf });
        return [made, seriesOf(made, { by: "day" })];
      }, rows);
    },
  },
  {
    job: "measureDataset by year, from records",
    of: "stoppages",
    sizes: [100_000],
    each: true,
    limit: 300,
    target: "under 300 bytes a stoppage",
    run: async (size) => {
      const stoppages = madeStoppages(size);
      // Until this function goes on later, the engine may still hold what the records were made of.
      await new Promise((resolve) => setTimeout(resolve, 10));
      // The last stoppage is asked for when all before it have been looked at: what is kept of them is in use then.
      const before = inUse();
      let most = 0;
      const last = { ...stoppages[size - 1] };
      const { timeline } = last;
      Object.defineProperty(last, "timeline", {
        get: () => {
          most = Math.max(most, inUse() - before);
          return timeline;
        },
      });
      stoppages[size - 1] = /** @type {import("picketline").WorkStoppage} */ (last);
      const measured = measureDataset({ stoppages }, measureProfiles.bls, { asOf, by: "year" });
      return Math.max(measured.periods.length === 0 ? 0 : most, inUse() - before);
    },
  },
  {
    job: "importSpreadsheetStream",
    of: "rows read",
    sizes: [100_000, 1_000_000],
    each: false,
    limit: null,
    target: "constant but for what ids need: at most 8 bytes a row more than for the first",
    run: async (size) => {
      const before = inUse();
      let most = 0;
      for await (const batch of importSpreadsheetStream(madeChunks(size), columns)) {
        most = Math.max(most, inUse() - before);
        if (batch.rows.length === 0) throw new Error("a batch is empty");
      }
      return most;
    },
  },
];

/** @param {number} size */
function madeStoppages(size) {
  return rowsOf(madeColumns(size)).map((row, at) =>
    stoppageFromSpan({ id: `strike-${at}`, title: "Strike", kind: "strike", ...row }),
  );
}

/** A table that is made as it is read, and is nowhere whole. @param {number} size */
function* madeChunks(size) {
  yield "Employer,Start Date,End Date,# Idled\n";
  const draw = madeColumns(1_000);
  const rows = rowsOf(draw);
  for (let at = 0; at < size; at += rows.length) {
    yield rows.map(({ from, to, workers }, row) => `Works ${row},${from},${to},${workers}\n`).join("");
  }
}

/** The bytes in use once garbage is collected. */
function inUse() {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The bytes that a job leaves in use, its result included. @param {() => unknown} job @param {unknown} input */
function keptBy(job, input) {
  const before = inUse();
  const result = job();
  const kept = inUse() - before;
  return result === input ? 0 : kept;
}

/**
 * @param {(name: string) => boolean} isAskedFor
 * @returns {MemoryFigure[]}
 */
export function memoryFigures(isAskedFor) {
  return jobs
    .filter(({ job }) => isAskedFor(job))
    .flatMap(({ job, of, sizes, each, limit, target }) =>
      sizes.map((size) => {
        const args = ["--expose-gc", "--max-old-space-size=8192", import.meta.filename, job, String(size)];
        const bytes = Number(execFileSync(process.execPath, args, { encoding: "utf8" })) / (each ? size : 1);
        const text = each ? `${Math.round(bytes)} bytes each` : `${(bytes / 1e6).toFixed(1)} MB in all`;
        return { job, size, of, bytes, text, limit, target };
      }),
    );
}

/** @param {readonly MemoryFigure[]} figures */
export function memoryTable(figures) {
  const rows = figures.map((figure) => [
    figure.job,
    figure.of,
    String(figure.size).replaceAll(/\B(?=(\d{3})+$)/g, ","),
    figure.text,
    targetText(figure, figures),
  ]);
  return markdownTable(["job", "n counts", "n", "beyond the input", "target"], rows, [2, 3]);
}

/** @param {MemoryFigure} figure @param {readonly MemoryFigure[]} figures */
function targetText({ job, size, bytes, limit, target }, figures) {
  if (limit !== null) return `${target}: ${bytes < limit ? "met" : "**missed**"}`;
  const first = figures.find((figure) => figure.job === job);
  if (first === undefined || first.size === size) return "";
  const more = (bytes - first.bytes) / (size - first.size);
  return `${target}: ${more.toFixed(1)}, ${more <= 8 ? "met" : "**missed**"}`;
}

if (process.argv[1] === import.meta.filename) {
  const [, , name, size] = process.argv;
  const found = jobs.find(({ job }) => job === name);
  if (found === undefined) throw new Error(`no job is called ${name}`);
  process.stdout.write(String(await found.run(Number(size))));
}
