/** By which day had every stoppage ended? */

import type { Id, IsoDate, WorkStoppage } from "../index.js";
import { spellsOf } from "../index.js";

/** A day that comes after everything: what lasts until then has no end in the record. */
const endOfTime = "9999-12-31";

/** When the stoppages of a record end. */
export interface LastDay {
  /** The last day on which any of those that end can have been on; `undefined` where none was. */
  readonly lastDay: IsoDate | undefined;
  /** The stoppages that have no end in the record. */
  readonly withoutEnd: readonly Id[];
}

/** The last day out of all stoppages, and those that have none. */
export function lastDayOf(stoppages: readonly WorkStoppage[]): LastDay {
  let last = "";
  const withoutEnd: Id[] = [];
  for (const stoppage of stoppages) {
    const ends = spellsOf(stoppage, { asOf: endOfTime }).map(({ to }) => to.latest ?? endOfTime);
    if (ends.includes(endOfTime)) withoutEnd.push(stoppage.id);
    else for (const end of ends) if (end > last) last = end;
  }
  return { lastDay: last === "" ? undefined : last, withoutEnd };
}

/** How many stoppages there are of which it is not known whether they were still on at the end of a day. */
export function countUnknownEnds(stoppages: readonly WorkStoppage[], asOf: IsoDate): number {
  const isUnknown = (stoppage: WorkStoppage): boolean =>
    spellsOf(stoppage, { asOf }).some(({ ongoing }) => ongoing === "unknown");
  return stoppages.filter(isUnknown).length;
}
