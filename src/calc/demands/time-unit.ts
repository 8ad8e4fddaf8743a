/** In what is guaranteed time given: in hours, in minutes, as a share of the week, or in a unit that is not known? */

import type { GuaranteedTimeTerms } from "../../model/guaranteed-time-terms.js";
import { isPercent } from "../worker-bounds.js";

/** What guaranteed time is given in. */
export type TimeUnit = "hours" | "minutes" | "percent";

const periods: Readonly<Record<string, GuaranteedTimeTerms["per"]>> = {
  day: "day",
  week: "week",
  "pay period": "payPeriod",
};

const timeUnit =
  /^(?:(?:hours?|hrs?|h|horas?)|(minutes?|mins?|minutos?))\.?(?:\s+(?:an?|per|each)\s+(?:[\w.]+[\s-]hour\s+)?(day|week|pay period))?(?:\s+(?:of|for|in)\s.*|\s*\(.*\))?$/i;

/**
 * What a unit says of guaranteed time: hours where there is none; `null` where it is not known, and where it is per
 * another stretch of time than the terms, since nobody can tell which of the two is meant.
 */
export function timeUnitOf(unit: string | undefined, per: unknown): TimeUnit | null {
  const written = unit?.trim() ?? "";
  if (written === "") return "hours";
  const found = timeUnit.exec(written);
  if (found === null) return isPercent(written) ? "percent" : null;
  const [, minutes, period] = found;
  if (period !== undefined && periods[period.toLowerCase()] !== per) return null;
  return minutes === undefined ? "hours" : "minutes";
}
