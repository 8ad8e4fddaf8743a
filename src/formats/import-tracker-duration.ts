/** How long did an action last by the Labor Action Tracker, in days or in hours of one day? */

import type { TrackerColumn } from "./import-tracker-columns.js";
import { cellNumber } from "./tables/cell-count.js";
import type { RowReader } from "./tables/read-table.js";
import { daysOf, type RowDates } from "./tables/row-dates.js";

/** A duration as the Tracker gives it. */
export interface TrackerDuration {
  /** The number, in its unit. */
  readonly amount: number;
  /** The unit; `null` where the file does not give one. */
  readonly unit: "days" | "hours" | "minutes" | null;
  /** The hours, of one in hours or minutes. */
  readonly hours?: number;
}

/** The duration of a row; none where it is blank, or cannot be read, which is an issue. */
export function trackerDuration(reader: RowReader<TrackerColumn>): TrackerDuration | undefined {
  const read = cellNumber(reader.cell("amount"));
  if (read.kind === "blank") return undefined;
  if (read.kind === "unreadable" || read.value < 0) {
    reader.reportCell("unreadable-number", "amount", "a number of days, hours or minutes");
    return undefined;
  }
  // 0 stands for a duration that is not known, as it does of participants.
  if (read.value === 0) return undefined;
  const [, unit] = /^(day|hour|minute)s?$/i.exec(reader.text("durationUnit")) ?? [];
  switch (unit?.toLowerCase()) {
    case "day":
      return { amount: read.value, unit: "days" };
    case "hour":
      return { amount: read.value, unit: "hours", hours: read.value };
    case "minute":
      return { amount: read.value, unit: "minutes", hours: read.value / 60 };
  }
  if (reader.text("durationUnit") !== "")
    reader.reportCell("unreadable-number", "durationUnit", "Days, Hours or Minutes");
  return { amount: read.value, unit: null };
}

/** The hours out on the one day that an action lasted, if less than the whole; issues where dates and duration differ. */
export function hoursOf(
  reader: RowReader<TrackerColumn>,
  duration: TrackerDuration | undefined,
  { from, to }: RowDates,
): number | undefined {
  if (duration === undefined || to === undefined) return undefined;
  const days = daysOf(from, to).max;
  const { amount, unit, hours } = duration;
  if (unit === "days" && amount !== days) {
    reader.report(
      "duration-differs",
      "amount",
      `The duration is ${amount} days; from ${from} to ${to}, both counted, there are ${days}.`,
    );
  }
  if (hours === undefined) return undefined;
  if (days === 1 && hours < 24) return hours;
  reader.report(
    "hours-not-used",
    "amount",
    `${amount} ${unit} from ${from} to ${to} are not hours out within one day: they are kept as published.`,
  );
  return undefined;
}
