/** Which positions on a stoppage's demands still stand on a day: which agreements had not been voted down by then? */

import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { Scope } from "../../model/event-base.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { datedEvents, happenedBy, lastDaysOf } from "../who-is-out/dated-events.js";
import { cellsOf, isCellWithin } from "../who-is-out/scope-cells.js";

/**
 * The demands of a stoppage, each with only those of its positions that still stand at the end of `asOf`. A position that
 * is `agreed` and was put at a tentative agreement (`eventId`) falls on the last day of a vote by which that agreement was
 * rejected, unless a later vote ratified it: each side is then back at what it held before. All other positions stay, those
 * of later days too. A vote that names no agreement (`onEventId`) is on the last one before it; one of a part of those
 * whom the agreement is for rejects it for nobody else, and leaves it.
 *
 * `positionsOn`, `gapHistory` and `outcomeOf` see a demand alone and know of no votes: hand them a demand of these.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, `invalid-argument` where the date of
 * an event is no partial date.
 *
 * @example
 * ```ts
 * import { outcomeOf, standingDemandsOn, type WorkStoppage } from "picketline";
 * // Boeing, 2024: 25 percent were agreed on 8 September, and voted down on 12 September.
 * const raise = (percent: number) => ({ steps: [{ kind: "percent" as const, percent }] });
 * const strike: WorkStoppage = {
 *   id: "boeing", title: "Boeing", kind: "strike", unionIds: ["iam"], employerIds: ["boeing"], statements: [],
 *   demands: [{ id: "pay", title: "Pay", topic: "pay", positions: [
 *     { id: "demand", date: "2024-07-17", heldByIds: ["iam"], standing: "demand", terms: raise(40) },
 *     { id: "deal", date: "2024-09-08", heldByIds: ["iam", "boeing"], standing: "agreed", eventId: "ta", terms: raise(25) },
 *   ] }],
 *   timeline: [
 *     { id: "ta", type: "tentativeAgreement", date: "2024-09-08", covers: "whole" },
 *     { id: "no", type: "ratificationVote", date: "2024-09-12", on: "tentativeAgreement", onEventId: "ta", result: "rejected" },
 *   ],
 * };
 * const positions = (asOf: string) =>
 *   standingDemandsOn(strike, asOf).flatMap((demand) => demand.positions.map(({ id }) => id));
 * positions("2024-09-11"); // => ["demand", "deal"]
 * positions("2024-09-12"); // => ["demand"]
 * ```
 *
 * @example
 * ```ts
 * import { standingDemandsOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2024-10-21" });
 * standingDemandsOn(strike, "2024-12-13"); // => []
 * ```
 */
export function standingDemandsOn(stoppage: WorkStoppage, asOf: IsoDate): readonly BargainingDemand[] {
  try {
    const fallen = rejectedBy(datedEvents(stoppage), dayNumberOf(asOf));
    if (fallen.size === 0) return stoppage.demands;
    return stoppage.demands.map((demand) => {
      const positions = demand.positions.filter(
        ({ standing, eventId }) => standing !== "agreed" || eventId === undefined || !fallen.has(eventId),
      );
      // The topic and the terms still belong together: positions were only left out.
      return { ...demand, positions } as BargainingDemand;
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/** The agreements that had been voted down by a day. */
function rejectedBy(events: readonly DatedEvent[], day: number): ReadonlySet<Id> {
  const rejected = new Set<Id>();
  const before: DatedEvent[] = [];
  for (const dated of events) {
    const { event } = dated;
    if (event.type === "tentativeAgreement") before.push(dated);
    if (event.type !== "ratificationVote" || event.on !== "tentativeAgreement") continue;
    if (event.result === "called" || !happenedBy(lastDaysOf(dated), day)) continue;
    const { onEventId, scope } = event;
    const agreement =
      onEventId === undefined
        ? before.filter((one) => covers(scope, one)).at(-1)
        : events.find((one) => one.event.id === onEventId);
    if (agreement === undefined) continue;
    if (event.result === "ratified") rejected.delete(agreement.event.id);
    else if (covers(scope, agreement)) rejected.add(agreement.event.id);
  }
  return rejected;
}

/** Whether those who voted are all those whom an agreement is for. */
function covers(voted: Scope | undefined, { event }: DatedEvent): boolean {
  if (voted === undefined) return true;
  if (event.scope === undefined) return false;
  const cells = new Set(cellsOf(voted));
  return cellsOf(event.scope).every((cell) => isCellWithin(cell, cells));
}
