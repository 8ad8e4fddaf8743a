/** Did work stop in a stoppage with no end that the record knows? */

import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { byEarliestDay, eventsOf } from "./stoppage-view.js";

/** The last walkout with no last day set, where nothing that can lie later says that some or all went back. */
export function openWalkout(view: StoppageView): SureEvent | undefined {
  const walkouts = eventsOf(view, "began", "joined", "resumed").filter(
    ({ lastDay }) => lastDay === undefined,
  );
  const last = byEarliestDay(walkouts).at(-1);
  if (last === undefined) return undefined;
  const isClosed = eventsOf(view, "ended", "suspended", "left", "returnedToWork").some(
    ({ type, scope, date, found }) =>
      date.latest >= last.date.earliest &&
      (type !== "returnedToWork" || found.fields.extent === "all") &&
      (type !== "left" || scope !== ""),
  );
  return isClosed ? undefined : last;
}
