/** Were enough workers out for an agency to count a day, or a stoppage? */

import type { OpenBounds } from "../../core/bounds.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import type { MeasureProfile } from "./measure-profile.js";

/** Yes, no, or that the bounds lie on both sides. */
export type Answer = true | false | "unknown";

/** Whether a number surely reaches a mark, surely does not, or may. An unknown number may. */
export function reaches(value: OpenBounds | null, mark: number): Answer {
  if (value === null) return "unknown";
  if (value.min >= mark) return true;
  return value.max === null || value.max >= mark ? "unknown" : false;
}

/** Whether so many were out in a spell that its days can count. */
export function areEnoughOut(spell: DaySpell, { minimumWorkersOut }: MeasureProfile): Answer {
  return minimumWorkersOut === 0 || reaches(spell.workers, minimumWorkersOut);
}

/** Whether one of several answers is yes. */
export function anyOf(answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes("unknown") ? "unknown" : false;
}
