/** What is worked out for analysts from a dataset on a day: spells and lengths as flat tables. */

import { durationOf } from "../../calc/length/duration.js";
import { daySpellsOfMany } from "../../calc/measure/plain-stretch.js";
import { areOnPartShift, areShiftsMixed } from "../../calc/measure/whole-shifts.js";
import { statusOn } from "../../calc/status/status-on.js";
import type { DaySpell } from "../../calc/who-is-out/day-spells.js";
import { spellBy } from "../../calc/who-is-out/spells.js";
import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { type DayNumber, dayNumberOf, type IsoDate } from "../../time/iso-date.js";
import { lengthColumns, spellColumns } from "./flat-derived-columns.js";
import type { FlatTable } from "./flat-table.js";

/** Spells and lengths of all stoppages by a day. */
export function derivedTablesOf(dataset: Dataset, asOf: IsoDate): readonly FlatTable[] {
  return [spellTable(dataset, asOf), lengthTable(dataset, asOf)];
}

function spellTable(dataset: Dataset, asOf: IsoDate): FlatTable {
  const day = dayNumberOf(asOf);
  const rows = dataset.stoppages.flatMap((stoppage) =>
    spellsBegunBy(stoppage, day).map((counted, index) => {
      const spell = spellBy(counted, day);
      return {
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
        firstDay: areOnPartShift(counted) ? "partShift" : "fullShift",
        hoursADay: spell.hoursADay,
        mixedShifts: areShiftsMixed(counted),
        eventIds: JSON.stringify(spell.because),
      };
    }),
  );
  return { name: "spells", columns: spellColumns, rows };
}

/** The spells that are counted: no day of one is another's as well. */
function spellsBegunBy(stoppage: WorkStoppage, day: DayNumber): readonly DaySpell[] {
  try {
    return daySpellsOfMany(stoppage).filter(({ from }) => from.earliest <= day);
  } catch (error) {
    throw unreadable(error);
  }
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
