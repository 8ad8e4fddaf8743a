/** What does an agency's file hold, and of which kind is it? */

import { extname } from "node:path";
import type { ImportOptions, TableRows } from "../formats.js";
import { nearestWord } from "../index.js";
import { CallFault, DataFault } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { oneOf } from "./one-of.js";
import { decode, readBytes } from "./read-file.js";
import { readWorkbook, type Sheet } from "./read-workbook.js";
import { fits, recogniseTable } from "./recognise-table.js";
import { columnsSought, type ReadTable, type TableFormat, tableFormats } from "./table-formats.js";

/** The endings of the names of workbooks. */
const workbooks = [".xlsx", ".xlsm"];

/** The endings of the names of files that hold tables. */
export const tableEndings = [".csv", ".tsv", ".txt", ...workbooks];

/** What the caller says of a file. */
export interface AgencyFileOptions extends ImportOptions {
  /** The name of the format; recognised by the header where left out. */
  readonly format?: string | undefined;
  /** The sheet of a workbook; the first one that fits where left out. */
  readonly sheet?: string | undefined;
  /** Is told of each step before it is taken, with the number of bytes of the file. */
  readonly tell?: (step: string, bytes: number) => void;
}

/** What was read. */
export interface AgencyFile {
  readonly format: string;
  /** How the file was read, in words: "as fmcs, recognised by its header, from sheet \"Table_1\"". */
  readonly how: string;
  readonly read: ReadTable;
}

/**
 * Reads a file of an agency: text, or one sheet of a workbook. Throws a {@link CallFault} where the call is at fault, and
 * a {@link DataFault} where the file is of no kind that is known; faults in its rows are issues.
 */
export async function readAgencyFile(
  path: string,
  { format: name, sheet, tell, ...options }: AgencyFileOptions,
): Promise<AgencyFile> {
  const format = name === undefined ? undefined : formatOf(name);
  const isWorkbook = workbooks.includes(extname(path).toLowerCase());
  if (sheet !== undefined && !isWorkbook) throw new CallFault(`--sheet is for workbooks: ${path} is none.`);
  const bytes = readBytes(path);
  tell?.(`reading ${path}`, bytes.length);
  const { input, place } = isWorkbook
    ? sheetOf(path, await readWorkbook(path, bytes), sheet, format)
    : { input: textOf(path, bytes), place: "" };
  const found = format ?? recogniseTable(input) ?? refuse(path, input);
  tell?.(`making records of ${path}`, bytes.length);
  const known = format === undefined ? ", recognised by its header" : "";
  return { format: found.name, how: `as ${found.name}${known}${place}`, read: found.read(input, options) };
}

function formatOf(name: string): TableFormat {
  const known = oneOf(
    "--format",
    name,
    tableFormats.map((format) => format.name),
  );
  return tableFormats.find((format) => format.name === known) as TableFormat;
}

function textOf(path: string, bytes: Uint8Array): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3) {
    throw new DataFault(`${path} is a workbook, whatever its name says: name it .xlsx, and it is read.`);
  }
  const text = decode(bytes);
  if (typeof text !== "string") throw new DataFault(issueLine(path, text).trimEnd());
  return text;
}

/** The sheet to read: the one that is named, else the first that fits. */
function sheetOf(
  path: string,
  sheets: readonly Sheet[],
  name: string | undefined,
  format: TableFormat | undefined,
): { readonly input: TableRows; readonly place: string } {
  const names = sheets.map((each) => each.name);
  if (name !== undefined && !names.includes(name)) {
    const nearest = nearestWord(name, names);
    const hint =
      nearest === undefined ? `it has ${names.map(quoted).join(", ")}.` : `did you mean ${nearest}?`;
    throw new CallFault(`${path} has no sheet ${name}: ${hint}`);
  }
  const isFit = ({ rows }: Sheet): boolean =>
    format === undefined ? recogniseTable(rows) !== undefined : fits(format, rows, "partly");
  const sheet = sheets.find(name === undefined ? isFit : (each) => each.name === name);
  if (sheet === undefined) {
    const sought = format === undefined ? tableFormats : [format];
    const looked = names.length === 0 ? "It has no sheets." : `Its sheets: ${names.map(quoted).join(", ")}.`;
    throw new DataFault(
      `${path} has no sheet with a header that is known. ${looked}`,
      ...sought.map(columnsLine),
    );
  }
  return { input: sheet.rows, place: `, from sheet ${quoted(sheet.name)}` };
}

/** Tells why a table is of no kind that is known: for a reason of its own, or by the columns that were looked for. */
function refuse(path: string, input: string | TableRows): never {
  if (typeof input === "string" && /^[\s\uFEFF]*\{/.test(input) && input.includes('"formatVersion"')) {
    throw new DataFault(`${path} is a record already: see picketline check.`);
  }
  // Only the Tracker has JSON; a fault of a table as a whole is the same to every importer.
  const isJson = typeof input === "string" && /^[\s\uFEFF]*[[{]/.test(input);
  const importer = tableFormats.find(
    ({ name }) => name === (isJson ? "labor-action-tracker" : "bls-listing"),
  );
  const fault = importer?.read(input).issues.find(({ code }) => whole.includes(code));
  if (fault !== undefined) throw new DataFault(issueLine(path, fault).trimEnd());
  throw new DataFault(
    `${path} has no header that is known: say which file it is with --format, or see whether its first rows are missing.`,
    ...tableFormats.map(columnsLine),
  );
}

/** The codes of faults of a file as a whole for which its columns do not matter. */
const whole = ["empty-table", "wrong-encoding", "invalid-json", "row-too-long"];

function columnsLine(format: TableFormat): string {
  return `looked for ${format.name}: ${columnsSought(format)}`;
}

function quoted(name: string): string {
  return JSON.stringify(name);
}
