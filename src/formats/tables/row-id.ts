/** By which id does the stoppage of a row go, where the file numbers its rows itself? */

import type { Id } from "../../core/id.js";
import type { ImportCollector } from "./import-collector.js";
import type { RowReader } from "./read-table.js";
import type { SeenRows } from "./seen-rows.js";

/**
 * The id of a row, made of a prefix and its own number in `key`, or of the number of the row where it has none. A number
 * that another row had before gets a suffix and an issue; `seen` keeps the row in which each was first found.
 */
export function rowId<Key extends string>(
  reader: RowReader<Key>,
  key: Key,
  prefix: string,
  collector: ImportCollector,
  seen: SeenRows,
): Id {
  const number = reader.text(key);
  if (number === "") return collector.rowStoppageId(prefix, reader.row);
  const before = seen.first(number, reader.row);
  if (before !== undefined)
    reader.reportCell("repeated-case-number", key, `a number of its own: row ${before} has it too`);
  return collector.stoppageId(`${prefix}${number}`);
}
