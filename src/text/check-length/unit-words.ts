/** How is a length told in a unit that is given? */

import { completeMonthsBetween } from "../../time/complete-months.js";
import type { DayNumber } from "../../time/iso-date.js";
import { englishLengths, plainEnglish } from "../english/plain.js";
import type { Stretch } from "../rounded-length.js";
import { unitWords } from "../rounded-length.js";
import type { LengthUnit } from "../wording/lengths.js";
import { mark } from "./windows.js";

/** A length against the marks of its unit. */
interface Marked {
  readonly complete: number;
  readonly place: "exactly" | "nearly" | "moreThan";
}

const smallerUnit = { year: "month", month: "week", week: "day" } as const;

/**
 * "nearly two months", "more than seven weeks": in the unit, or in a smaller one where not one of it is complete or
 * near. Where the shortest and the longest that it can be differ, what has surely passed.
 */
export function wordsInUnit(unit: LengthUnit, shortest: Stretch, longest: Stretch, within: number): string {
  const [least, most] = [marked(unit, shortest, within), marked(unit, longest, within)];
  const isSame = least.complete === most.complete && least.place === most.place;
  const isSaid = least.complete > 0 || (least.place === "nearly" && isSame);
  if (unit !== "day" && !isSaid) return wordsInUnit(smallerUnit[unit], shortest, longest, within);
  const passed = unitWords(least.complete, unit, plainEnglish);
  if (!isSame)
    return least.place === "exactly" ? englishLengths.atLeast(passed) : englishLengths.moreThan(passed);
  switch (least.place) {
    case "exactly":
      return passed;
    case "nearly":
      return englishLengths.nearly(unitWords(least.complete + 1, unit, plainEnglish));
    case "moreThan":
      return englishLengths.moreThan(passed);
  }
}

function marked(unit: LengthUnit, { from, to, days }: Stretch, within: number): Marked {
  if (unit === "day") return { complete: days, place: "exactly" };
  const complete = completeUnits(unit, from, to);
  const [last, next] = [mark(from, unit, complete), mark(from, unit, complete + 1)];
  if (to === last) return { complete, place: "exactly" };
  return { complete, place: (next - to) / (next - last) <= within ? "nearly" : "moreThan" };
}

function completeUnits(unit: "week" | "month" | "year", from: DayNumber, to: DayNumber): number {
  switch (unit) {
    case "week":
      return Math.floor((to - from) / 7);
    case "month":
      return completeMonthsBetween(from, to);
    case "year":
      return Math.floor(completeMonthsBetween(from, to) / 12);
  }
}
