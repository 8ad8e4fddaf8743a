/** Which stoppages do files hold, records and tables of agencies, taken together? */

import { extname } from "node:path";
import type { Dataset, WorkStoppage } from "../index.js";
import { lint } from "../index.js";
import { rowsLine } from "./import-summary.js";
import { CallFault, DataFault, type Io, oneLine } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { plainNumber } from "./plain-number.js";
import { progressOn } from "./progress.js";
import { readAgencyFile, tableEndings } from "./read-agency-file.js";
import { tellRecord } from "./tell-record.js";

/** What the caller says of tables. */
export interface TableChoice {
  readonly format: string | undefined;
  readonly sheet: string | undefined;
}

/** A file and what it holds. */
interface ReadFile {
  readonly file: string;
  readonly dataset: Dataset;
  readonly isTable: boolean;
}

/**
 * The stoppages of some files in one dataset: of the first with those of the others, enough to be counted. What is wrong
 * with the files is told on standard error; `undefined` where one of them cannot be used.
 */
export async function readStoppages(
  files: readonly string[],
  tables: TableChoice,
  io: Io,
): Promise<Dataset | undefined> {
  const read: ReadFile[] = [];
  let isWhole = true;
  for (const file of files) {
    const one = await readOne(file, tables, io);
    if (one === undefined) isWhole = false;
    else read.push(one);
  }
  const [first] = read;
  if (!isWhole || first === undefined) return undefined;
  checkOnce(read);
  return { ...first.dataset, stoppages: read.flatMap(({ dataset }) => dataset.stoppages) };
}

/** Refuses two records that hold the same stoppage. The ids of tables are made of their rows, so they tell nothing. */
function checkOnce(read: readonly ReadFile[]): void {
  const holders = new Map<WorkStoppage["id"], string>();
  for (const { file, dataset, isTable } of read) {
    for (const { id } of isTable ? [] : dataset.stoppages) {
      const other = holders.get(id);
      if (other !== undefined && other !== file) {
        throw new DataFault(`${other} and ${file} both hold the stoppage ${id}: it would be counted twice.`);
      }
      holders.set(id, file);
    }
  }
}

async function readOne(file: string, { format, sheet }: TableChoice, io: Io): Promise<ReadFile | undefined> {
  const isTable = format !== undefined || tableEndings.includes(extname(file).toLowerCase());
  if (isTable) return { file, isTable, dataset: await tableOf(file, { format, sheet }, io) };
  if (sheet !== undefined) throw new CallFault(`--sheet is for workbooks: ${file} is none.`);
  const dataset = recordOf(file, io);
  return dataset === undefined ? undefined : { file, isTable, dataset };
}

async function tableOf(file: string, tables: TableChoice, io: Io): Promise<Dataset> {
  const progress = progressOn(io);
  const { how, read } = await readAgencyFile(file, { ...tables, tell: progress.tell }).finally(progress.done);
  io.err(`picketline: ${oneLine(`${file} was read ${how}`)}. ${rowsLine(read)}: see picketline import.\n`);
  if (read.kind === "series") {
    throw new DataFault(
      `${file} holds totals that an agency published, not stoppages: there is nothing to measure.`,
    );
  }
  if (read.dataset.stoppages.length > 0) return read.dataset;
  for (const issue of read.issues.filter(({ severity }) => severity === "error").slice(0, 20)) {
    io.err(issueLine(file, issue));
  }
  throw new DataFault(`${file} holds no stoppage that could be read.`);
}

function recordOf(file: string, io: Io): Dataset | undefined {
  const { dataset } = tellRecord(file, io);
  const faults = dataset === undefined ? [] : lint(dataset).filter(({ severity }) => severity === "error");
  if (faults.length > 0) {
    const count = faults.length === 1 ? "one error" : `${plainNumber(faults.length)} errors`;
    io.err(`picketline: the record has ${count}, so the numbers may be wrong: see picketline check.\n`);
  }
  return dataset;
}
