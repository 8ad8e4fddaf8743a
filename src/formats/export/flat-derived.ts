/** What is worked out for analysts from a dataset on a day: spells and lengths as flat tables. */

import { durationOf } from "../../calc/duration.js";
import { spellsOf } from "../../calc/spells.js";
import { statusOn } from "../../calc/status-on.js";
import type { Dataset } from "../../model/dataset.js";
import type { IsoDate } from "../../time/iso-date.js";
import { derived, link } from "./flat-columns.js";
import type { FlatColumn, FlatTable } from "./flat-table.js";

const stoppageColumn: FlatColumn = { ...link("stoppageId", "stoppages"), derived: true };
const asOfColumn = derived("date", "asOf", "The day that was asked about.");

/** The columns of the table of spells. */
const spellColumns: readonly FlatColumn[] = [
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
  derived("text", "firstDay", "fullShift or partShift."),
  derived("number", "hoursADay", "The hours out on each day; empty for whole days.", "hours a day"),
  derived("json", "eventIds", "The events that it rests on: list of ids."),
];

/** The columns of the table of lengths. */
const lengthColumns: readonly FlatColumn[] = [
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
      "A stretch of days during which the same workers were out, by asOf: what days idle are counted from.",
    columns: spellColumns,
  },
  {
    name: "lengths",
    meaning: "How long a stoppage had lasted by asOf, and where it stood.",
    columns: lengthColumns,
  },
] as const;

/** Spells and lengths of all stoppages by a day. */
export function derivedTablesOf(dataset: Dataset, asOf: IsoDate): readonly FlatTable[] {
  return [spellTable(dataset, asOf), lengthTable(dataset, asOf)];
}

function spellTable(dataset: Dataset, asOf: IsoDate): FlatTable {
  const rows = dataset.stoppages.flatMap((stoppage) =>
    spellsOf(stoppage, { asOf }).map((spell, index) => ({
      stoppageId: stoppage.id,
      asOf,
      rowNumber: index + 1,
      fromEarliest: spell.from.earliest,
      fromLatest: spell.from.latest,
      toEarliest: spell.to.earliest,
      toLatest: spell.to.latest,
      ongoing: String(spell.ongoing),
      workersMin: spell.workers?.min ?? null,
      workersMax: spell.workers?.max ?? null,
      whole: spell.scope === "whole",
      scope: spell.scope === "whole" ? null : JSON.stringify(spell.scope),
      without: spell.without.length === 0 ? null : JSON.stringify(spell.without),
      action: spell.action,
      firstDay: spell.firstDay,
      hoursADay: spell.hoursADay,
      eventIds: JSON.stringify(spell.because),
    })),
  );
  return { name: "spells", columns: spellColumns, rows };
}

function lengthTable(dataset: Dataset, asOf: IsoDate): FlatTable {
  const rows = dataset.stoppages.map((stoppage) => {
    const { from, to, days, daysOut, ongoing } = durationOf(stoppage, { asOf });
    return {
      stoppageId: stoppage.id,
      asOf,
      status: statusOn(stoppage, asOf).label,
      ongoing: String(ongoing),
      fromEarliest: from?.earliest ?? null,
      fromLatest: from?.latest ?? null,
      toEarliest: to?.earliest ?? null,
      toLatest: to?.latest ?? null,
      daysMin: days.min,
      daysMax: days.max,
      daysOutMin: daysOut.min,
      daysOutMax: daysOut.max,
    };
  });
  return { name: "lengths", columns: lengthColumns, rows };
}
