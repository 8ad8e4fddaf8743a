/** Which stoppages were settled, while nothing says that work was taken up again? */

import type { Finding, LintRule } from "./lint-rule.js";
import { openWalkout } from "./open-walkout.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { about, byEarliestDay, eventsOf, nameOf } from "./stoppage-view.js";

export const settledYetOpen: LintRule = {
  code: "settled-yet-open",
  severity: "info",
  meaning:
    "A whole agreement or a ratification stands, but nothing says that the stoppage ended or that work was taken up again: its work state stays unknown.",
};

/** Finds stoppages that were settled and are open. */
export function settledStoppages({ stoppages, newer }: RecordIndex): Finding[] {
  // In a newer format, the end may be there under a name that is not known.
  if (newer) return [];
  return stoppages.flatMap((view) => {
    const settlement = lastSettlement(view);
    const walkout = openWalkout(view);
    if (settlement === undefined || walkout === undefined) return [];
    // One that was settled and went out again is for its later events to tell.
    if (!(walkout.date.latest <= settlement.date.earliest) || isTold(view, settlement)) return [];
    const message = `${nameOf(settlement)} settled the stoppage, but after ${nameOf(walkout)} nothing says that it ended or that work was taken up again.`;
    const expected = "an event of the type ended or returnedToWork, or a sign that it went on";
    return [{ ...about(settledYetOpen, settlement, message), expected }];
  });
}

/** The last event that settled the whole: a ratification, or an agreement that no later vote rejected. */
function lastSettlement(view: StoppageView): SureEvent | undefined {
  const votes = eventsOf(view, "ratificationVote").filter(({ scope }) => scope === "");
  const isRejected = ({ date }: SureEvent): boolean =>
    votes.some(
      ({ found, date: voted, lastDay }) =>
        found.fields.result === "rejected" && (lastDay ?? voted).latest >= date.earliest,
    );
  const agreements = eventsOf(view, "tentativeAgreement")
    .filter(({ scope, found }) => scope === "" && found.fields.covers !== "article")
    .filter((agreement) => !isRejected(agreement));
  const ratified = votes.filter(({ found }) => found.fields.result === "ratified");
  return byEarliestDay([...agreements, ...ratified]).at(-1);
}

/** Whether something that can lie after the settlement tells of those who were out: some went back, or pickets stayed. */
function isTold(view: StoppageView, { date }: SureEvent): boolean {
  return eventsOf(view, "returnedToWork", "left", "continued", "picket", "headcountReported").some(
    (event) => (event.lastDay ?? event.date).latest > date.earliest,
  );
}
