/** How many workers does a row give? */

import type { Quantity } from "../../model/quantity.js";
import { cellWorkers } from "./cell-count.js";
import type { RowReader } from "./read-table.js";

/** The workers in a cell; `undefined` where they are not known. 0 is not known, and an issue unless it is this file's way. */
export function rowWorkers<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
  zero: "issue" | "usual" = "issue",
): Quantity | undefined {
  const read = cellWorkers(reader.cell(key));
  if (read.kind === "quantity") return read.quantity;
  if (read.kind === "zero" && zero === "issue") {
    reader.report("zero-workers", key, "0 workers is no stoppage: the number is not known.");
  }
  if (read.kind === "unreadable") {
    reader.reportCell(
      "unreadable-number",
      key,
      'a number of workers, such as "500", "about 500" or "500-600"',
    );
  }
  return undefined;
}
