/** Which columns do the flat tables have that are worked out for a day? */

import { derived, link } from "./flat-columns.js";
import type { FlatColumn } from "./flat-table.js";

const stoppageColumn: FlatColumn = { ...link("stoppageId", "stoppages"), derived: true };
const asOfColumn = derived("date", "asOf", "The day that was asked about.");

/** The columns of the table of spells. */
export const spellColumns: readonly FlatColumn[] = [
  stoppageColumn,
  asOfColumn,
  derived("number", "rowNumber", "Which spell of the stoppage it is, counted from 1."),
  derived("date", "fromEarliest", "The first day out, at the earliest."),
  derived("date", "fromLatest", "The first day out, at the latest."),
  derived("date", "toEarliest", "The last day out by asOf, included, at the earliest."),
  derived("date", "toLatest", "The last day out by asOf, included, at the latest."),
  derived("text", "ongoing", "Whether they were out on asOf: true, false or unknown."),
  derived("number", "workersMin", "How many were out, at least; empty where no number is known.", "workers"),
  derived(
    "number",
    "workersMax",
    "How many were out, at most; empty where no number or no upper end is known.",
    "workers",
  ),
  derived("boolean", "whole", "Whether everybody in the stoppage was out."),
  derived(
    "json",
    "scope",
    "The parts that were out, where not everybody: list of bargainingUnitIds, placeIds, employerIds.",
  ),
  derived("json", "without", "The parts that had left: list of the same."),
  derived("text", "action", "strike or lockout."),
  derived(
    "text",
    "firstDay",
    "partShift where all struck only a part of a shift on the first day, or fullShift.",
  ),
  derived("number", "hoursADay", "The hours out on each day; empty for whole days.", "hours a day"),
  derived(
    "boolean",
    "mixedShifts",
    "Whether some struck whole shifts and others only part of one, on the first day or on each.",
  ),
  derived("json", "eventIds", "The events that it rests on: list of ids."),
];

/** The columns of the table of lengths. */
export const lengthColumns: readonly FlatColumn[] = [
  stoppageColumn,
  asOfColumn,
  derived("text", "status", "Where the stoppage stood on asOf, in one word."),
  derived("text", "ongoing", "Whether workers were out on asOf: true, false or unknown."),
  derived("date", "fromEarliest", "The first day out, at the earliest; empty where it had not begun."),
  derived("date", "fromLatest", "The first day out, at the latest."),
  derived("date", "toEarliest", "The last day that is counted, at the earliest."),
  derived("date", "toLatest", "The last day that is counted, at the latest."),
  derived("number", "daysMin", "Calendar days from first to last, both counted, at least.", "days"),
  derived("number", "daysMax", "Calendar days from first to last, both counted, at most.", "days"),
  derived("number", "daysOutMin", "The days of those on which workers were out, at least.", "days"),
  derived("number", "daysOutMax", "The days of those on which workers were out, at most.", "days"),
];

/** The tables that are worked out, by name, with what a row of each is. */
export const derivedTables = [
  {
    name: "spells",
    meaning:
      "A stretch of days during which as many workers were out, by asOf, each day once: what days idle are counted from.",
    columns: spellColumns,
  },
  {
    name: "lengths",
    meaning: "How long a stoppage had lasted by asOf, and where it stood.",
    columns: lengthColumns,
  },
] as const;
