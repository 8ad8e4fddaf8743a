/** Which spells of a stoppage does a profile count by a day: those in which anybody was out, or from the first to the last? */

import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { lastDayOut } from "../length/last-day-out.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { daySpells } from "../who-is-out/day-spells.js";
import { firstDayOut } from "../who-is-out/work-stretches.js";
import { runsOf } from "./agency-stoppages.js";
import type { MeasureProfile } from "./measure-profile.js";
import { peakOf } from "./measure-spells.js";
import { plainStretch } from "./plain-stretch.js";
import { spellsCountedBy } from "./whole-shifts.js";

/**
 * The spells of a stoppage that had begun by a day. Where the total of the profile is a span, there is one for each stoppage
 * that the agency makes of it, from the first day out to the last by that day, with the pauses in it.
 */
export function profileSpells(
  stoppage: WorkStoppage,
  profile: MeasureProfile,
  asOf: DayNumber,
): readonly DaySpell[] {
  const isSpan = profile.total === "span" && plainStretch(stoppage) === undefined;
  const all = isSpan ? daySpells(stoppage) : spellsCountedBy(profile, stoppage);
  const hasBegun = ({ from }: DaySpell): boolean => from.earliest <= asOf;
  const begun = all.every(hasBegun) ? all : all.filter(hasBegun);
  if (!isSpan) return begun;
  return runsOf(begun, profile).flatMap((runs) => spanOf(runs.flat(), profile, asOf));
}

/** Spells as one, from the first day out to the last by a day. */
function spanOf(spells: readonly DaySpell[], profile: MeasureProfile, asOf: DayNumber): readonly DaySpell[] {
  const [first] = spells;
  if (first === undefined) return [];
  const isKnown = spells.every(({ workers }) => workers !== null);
  return [
    {
      ...first,
      from: firstDayOut(first, spells),
      to: lastDayOut(spells, asOf),
      closed: spells.at(-1)?.closed,
      workers: isKnown ? peakOf(spells, { ...profile, roundWorkersTo: 1 }, asOf) : null,
      because: [...new Set(spells.flatMap(({ because }) => because))],
    },
  ];
}
