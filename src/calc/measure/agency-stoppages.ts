/** Which stoppages does an agency make of a record, and which of them does it count? */

import type { OpenBounds } from "../../core/bounds.js";
import { type DayNumber, partsOfDay } from "../../time/iso-date.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { type Answer, areEnoughOut } from "./enough-workers.js";
import type { MeasureProfile } from "./measure-profile.js";
import { peakOf } from "./measure-spells.js";
import { meetsThreshold } from "./measure-threshold.js";

/** A stoppage as an agency sees it: all of a record, or what lies between two pauses that are long enough. */
export interface AgencyStoppage {
  readonly spells: readonly DaySpell[];
  /** Whether the pause before it surely is long enough; that before the first is. */
  readonly isApart: boolean;
  /** Whether it is counted where each pause that may be long enough is. */
  readonly alone: Answer;
  /** Whether it is counted, by itself or with those from which it may not be parted. */
  readonly counted: Answer;
  /** The head-count at its peak, at the most with those from which it may not be parted. */
  readonly peak: OpenBounds | null;
}

/**
 * The stoppages that an agency makes of spells: another one begins after a pause of as many full calendar months as its
 * profile names. Where it is known already whether all of them as one are counted, that can be given.
 */
export function agencyStoppages(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  asOf: DayNumber,
  known?: Answer,
): readonly AgencyStoppage[] {
  return runsOf(spells, profile).flatMap((runs) => {
    const together = runs.flat();
    const isCounted = known ?? meetsThreshold(together, profile, asOf);
    const peak = peakOf(together, profile, asOf);
    if (runs.length === 1)
      return [{ spells: together, isApart: true, alone: isCounted, counted: isCounted, peak }];
    return runs.map((run, at) => {
      const alone = meetsThreshold(run, profile, asOf);
      const counted = alone === true || (isCounted === true ? "unknown" : isCounted);
      const own = peakOf(run, profile, asOf);
      const most = peak === null ? null : { min: own?.min ?? 0, max: peak.max };
      return { spells: run, isApart: at === 0, alone, counted, peak: most };
    });
  });
}

/** Spells between pauses that may be long enough, by what lies between pauses that surely are. */
export function runsOf(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
): readonly (readonly (readonly DaySpell[])[])[] {
  const { newAfterMonths } = profile;
  if (newAfterMonths === null || spells.length < 2) return spells.length === 0 ? [] : [[spells]];
  const groups: DaySpell[][][] = [];
  // The last day on which enough may have been out, and the last on which they surely were.
  let last = Number.NaN;
  let sureLast = Number.NaN;
  for (const spell of spells) {
    const { from, to } = spell;
    const enough = areEnoughOut(spell, profile);
    const isPause = (lastDayOut: DayNumber, nextDayOut: DayNumber): boolean =>
      enough !== false && fullMonthsBetween(lastDayOut, nextDayOut) >= newAfterMonths;
    if (groups.length === 0 || isPause(last, from.earliest)) groups.push([[]]);
    else if (isPause(sureLast, from.latest)) groups.at(-1)?.push([]);
    groups.at(-1)?.at(-1)?.push(spell);
    if (enough === false) continue;
    last = Number.isNaN(last) ? to.latest : Math.max(last, to.latest);
    const isSure = enough === true && from.latest <= to.latest;
    if (Number.isNaN(sureLast)) sureLast = to.earliest;
    else if (isSure) sureLast = Math.max(sureLast, to.earliest);
  }
  return groups;
}

/** The calendar months of which every day lies between two days: those between the months in which the two lie. */
function fullMonthsBetween(lastDayOut: DayNumber, nextDayOut: DayNumber): number {
  const [last, next] = [partsOfDay(lastDayOut), partsOfDay(nextDayOut)];
  return Math.max(0, (next.year - last.year) * 12 + next.month - last.month - 1);
}

/**
 * The days on which enough workers can first have been out, and whether they surely were on some day: an agency's stoppage
 * begins then, not with the first few.
 */
export function startOf(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
): (DaySpan & { readonly isSure: boolean }) | undefined {
  let start: DaySpan | undefined;
  for (const spell of spells) {
    const enough = areEnoughOut(spell, profile);
    if (enough === false) continue;
    start = { earliest: start?.earliest ?? spell.from.earliest, latest: spell.from.latest };
    if (enough === true) return { ...start, isSure: true };
  }
  return start && { ...start, isSure: false };
}
