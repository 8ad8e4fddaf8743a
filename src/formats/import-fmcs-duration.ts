/** How long does the Service's own file say that a stoppage lasted, and to which day does it count those that go on? */

import type { Id } from "../core/id.js";
import { addDays, dayNumberOf, type IsoDate, lastYear } from "../time/iso-date.js";
import type { FmcsColumn } from "./import-fmcs-columns.js";
import type { FmcsGroups } from "./import-fmcs-groups.js";
import { cellCount } from "./tables/cell-count.js";
import { cellDate } from "./tables/cell-date.js";
import type { ImportCollector } from "./tables/import-collector.js";
import { RowReader, type Table } from "./tables/read-table.js";

/** The duration that a file of the Service gives for a stoppage: its own figure, to be compared with. */
export interface PublishedDuration {
  /** The id, in the imported dataset, of the stoppage that it is given for. */
  readonly stoppageId: Id;
  /** Calendar days, both ends counted; of an ongoing one, up to the day on which the file was made. */
  readonly duration: number;
  /** Whether the file has it among the ongoing cases. */
  readonly ongoing: boolean;
}

/** The duration in a row, and the day on which it ends by that, where the row has a start. */
export function publishedDuration(
  reader: RowReader<FmcsColumn>,
): { readonly days: number; readonly lastDay: IsoDate | undefined } | undefined {
  const read = cellCount(reader.cell("duration"));
  if (read.kind === "blank") return undefined;
  if (read.kind === "unreadable" || read.value > longestDuration) {
    reader.reportCell("unreadable-number", "duration", "a whole number of days");
    return undefined;
  }
  const start = cellDate(reader.cell("start"), "mdy");
  return { days: read.value, lastDay: start.kind === "day" ? lastDayOf(start.date, read.value) : undefined };
}

/** The last of so many days; none where it is after the last day that is read. */
function lastDayOf(start: IsoDate, days: number): IsoDate | undefined {
  const isRead = days > 0 && dayNumberOf(start) + days - 1 <= dayNumberOf(`${lastYear}-12-31`);
  return isRead ? addDays(start, days - 1) : undefined;
}

/** A hundred years: what is longer is no duration in days, but a day number or a count that has shifted here. */
const longestDuration = 36_525;

/** The day to which the durations of the ongoing cases run; an issue where they do not all run to one day. */
export function countedTo(
  table: Table<FmcsColumn>,
  groups: FmcsGroups,
  collector: ImportCollector,
): IsoDate | undefined {
  const rowsByDay = new Map<IsoDate, number[]>();
  for (const row of groups.ongoing) {
    const reader = new RowReader(table, row);
    const lastDay = reader.text("end") === "" ? publishedDuration(reader)?.lastDay : undefined;
    if (lastDay !== undefined) rowsByDay.set(lastDay, [...(rowsByDay.get(lastDay) ?? []), row.row]);
  }
  const days = [...rowsByDay].sort(([, a], [, b]) => b.length - a.length);
  if (days.length > 1) {
    const told = days
      .slice(0, 5)
      .map(([day, rows]) => `${day} (row ${rows.slice(0, 3).join(", ")})`)
      .join("; ");
    collector.report(
      "as-of-days-differ",
      `The durations of the ongoing cases run to different days: ${told}. Each is taken as it is.`,
    );
  }
  return days[0]?.[0];
}
