/** Where does a stoppage stand on a day, and why? */

import { unreadable } from "../../core/unreadable.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { datedEvents } from "../who-is-out/dated-events.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import { workStretches } from "../who-is-out/work-stretches.js";
import { never } from "./held-on-days.js";
import type { AxisStatus, Status, StatusLabel, WorkState } from "./status.js";
import { bargainingAxis } from "./status-bargaining.js";
import type { ContractOnDay } from "./status-contract.js";
import { contractAxis } from "./status-contract.js";
import { legalAxis } from "./status-legal.js";
import { type StretchesOnDay, stretchesOnDays, workAxis } from "./status-work.js";

/**
 * Where a stoppage stands at the end of `asOf` on four axes (work, contract, bargaining, legal), each with the date since
 * when and the events that it rests on, and in one label. An event counts from the last day that it can have happened
 * on; between the first and the last day that a start or an end can mean, the work state is `unknown`. So it is after
 * the last day on which something shows that the stoppage was on, where no end is recorded. On its last day out a
 * stoppage is still `ongoing`.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { statusOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "wga", title: "Writers", kind: "strike", from: "2023-05-02", to: "2023-09-26" });
 * statusOn(strike, "2023-09-26").work; // => { state: "ongoing", since: "2023-05-02", because: ["began"] }
 * statusOn(strike, "2023-09-27").label; // => "ended"
 * statusOn(strike, "2023-05-01").label; // => "none"
 * ```
 *
 * @example
 * ```ts
 * import { statusOn, stoppageFromSpan } from "picketline";
 * // The cell of the end was blank: that it ended is not known, and that it goes on is not known either.
 * const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "1990-01-02" });
 * statusOn(blank, "2024-12-13").work.state; // => "unknown"
 * ```
 */
export function statusOn(stoppage: WorkStoppage, asOf: IsoDate): Status {
  try {
    const day = dayNumberOf(asOf);
    const events = datedEvents(stoppage);
    const [status] = statusOnEach(stoppage, events, workStretches(stoppage, events), [day]);
    return status as Status;
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link statusOn} for each of some days in order, of events and spells that have been worked out already. */
export function statusOnEach(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  days: readonly DayNumber[],
): readonly Status[] {
  const stretchesOn = stretchesOnDays(spells);
  const workOn = workAxis(stoppage, events, spells, days);
  const contractOn = contractAxis(stoppage, events, days);
  const bargainingOn = bargainingAxis(events, days);
  const legalOn = legalAxis(stoppage, events, spells, days);
  return days.map((day, place) => {
    const stretches = stretchesOn(day);
    const work = workOn(day, place, stretches);
    const contract = contractOn(day, place);
    return {
      asOf: isoDateOf(day),
      work,
      contract: contract.status,
      bargaining: bargainingOn(day, place, contract),
      legal: legalOn(day, place, work),
      label: labelOf(work, contract, stretches, day, stoppage.kind),
    };
  });
}

function labelOf(
  work: AxisStatus<WorkState>,
  { status, settlement, agreement, before }: ContractOnDay,
  { last, start }: StretchesOnDay,
  day: DayNumber,
  kind: StoppageKind,
): StatusLabel {
  const { earliest = never, latest = never } = start?.from ?? {};
  // What was ratified before anybody went out settled something else.
  const isSettled = [settlement, agreement, before].some(
    (dated) => dated?.event.type === "ratificationVote" && dated.latest >= earliest,
  );
  if (work.state === "ended" && isSettled) return "settled";
  const hasBegun = ["ongoing", "partlyOut", "suspended", "ended"].includes(work.state) || latest <= day;
  if (hasBegun && status.state === "tentative") return "tentativeAgreement";
  if (work.state !== "ongoing") return work.state;
  return (last?.membership.action ?? kind) === "lockout" ? "lockedOut" : "onStrike";
}
