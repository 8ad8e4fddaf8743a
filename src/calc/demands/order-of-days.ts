/** How do the days of two positions lie to each other? */

import type { DaySpan } from "../who-is-out/dated-events.js";

type Days = readonly (DaySpan | undefined)[];

/** How two rows of days lie to each other: the first earlier or later throughout, now this now that, or too vague to tell. */
export function orderOfDays(a: Days, b: Days): "before" | "after" | "differs" | "vague" {
  if (a.length !== b.length) return "differs";
  const orders = a.map((day, at) => orderOf(day, b[at]));
  const [before, after] = [orders.includes("before"), orders.includes("after")];
  if (before && after) return "differs";
  const isVague = orders.includes("vague");
  if (before || after) return isVague ? "differs" : before ? "before" : "after";
  return "vague";
}

function orderOf(a: DaySpan | undefined, b: DaySpan | undefined): "before" | "after" | "same" | "vague" {
  if (a === undefined || b === undefined) return "vague";
  if (a.latest < b.earliest) return "before";
  if (a.earliest > b.latest) return "after";
  return a.earliest === a.latest && b.earliest === b.latest ? "same" : "vague";
}
