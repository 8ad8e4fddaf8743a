/** Which versions of a rule held on a day? */

import { tryDayNumber } from "../../time/iso-date.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import type { DatedRule } from "./notice-rule.js";

/** The versions that held on some day of a span, the earliest first: one, where that is known. */
export function versionsFor<V extends DatedRule>(versions: readonly V[], days: DaySpan): readonly V[] {
  return versions.filter(({ effectiveFrom, effectiveTo }) => {
    const from = tryDayNumber(effectiveFrom) ?? Number.NEGATIVE_INFINITY;
    const to = tryDayNumber(effectiveTo) ?? Number.POSITIVE_INFINITY;
    return from <= days.latest && to >= days.earliest;
  });
}
