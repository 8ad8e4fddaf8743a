/** Which rows do the sheets of a workbook (.xlsx) hold? The one file that loads the reader of workbooks, when it is needed. */

import type { TableCell, TableRows } from "../formats.js";
import { DataFault } from "./io.js";
import { workbookFault } from "./workbook-size.js";

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: TableRows;
}

/** The sheets of a workbook in their order; dates are text, `2024-10-21`. Throws a {@link DataFault} where it is none. */
export async function readWorkbook(path: string, bytes: Uint8Array): Promise<readonly Sheet[]> {
  if (bytes.length === 0) throw new DataFault(`${path} is empty.`);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new DataFault(`${path} is a workbook of the old kind (.xls): save it as .xlsx.`);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new DataFault(
      `${path} is no workbook, whatever its name says: a table as text is named .csv or .txt.`,
    );
  }
  const fault = workbookFault(bytes);
  if (fault !== undefined) throw new DataFault(`${path} cannot be read as a workbook: ${fault}.`);
  const { default: read } = await import("read-excel-file/universal");
  try {
    const sheets = await inUtc(() => read(new Uint8Array(bytes).buffer, { trim: false }));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataFault(`${path} cannot be read as a workbook: it may be cut off or damaged (${reason}).`);
  }
}

/** A cell as an importer takes it. The reader makes of a date the midnight of that day in UTC. */
function cellOf(cell: unknown): TableCell {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? "invalid date" : cell.toISOString().slice(0, 10);
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? cell : null;
}

/**
 * Does something in UTC. A workbook may hold dates as text without a zone, which the reader takes for local time: in
 * Apia that would be the day before.
 */
async function inUtc<Value>(act: () => Promise<Value>): Promise<Value> {
  const zone = process.env["TZ"];
  process.env["TZ"] = "UTC";
  try {
    return await act();
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
}
