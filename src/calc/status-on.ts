/** Where does a stoppage stand on a day, and why? */

import { unreadable } from "../core/unreadable.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../time/iso-date.js";
import type { DatedEvent } from "./dated-events.js";
import { datedEvents } from "./dated-events.js";
import type { AxisStatus, ContractState, Status, StatusLabel, WorkState } from "./status.js";
import { agreementInForce, bargainingStatusOn } from "./status-bargaining.js";
import { contractStatusOn } from "./status-contract.js";
import { legalStatusOn } from "./status-legal.js";
import { workStatusOn } from "./status-work.js";
import type { WorkStretch } from "./work-stretches.js";
import { isOutOn, workStretches } from "./work-stretches.js";

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
    return statusOfDay(stoppage, events, workStretches(stoppage, events), day);
  } catch (error) {
    throw unreadable(error);
  }
}

/** {@link statusOn} for events and spells that have been worked out already. */
export function statusOfDay(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  day: DayNumber,
): Status {
  const work = workStatusOn(stoppage, events, spells, day);
  const contract = contractStatusOn(stoppage, events, day);
  return {
    asOf: isoDateOf(day),
    work,
    contract,
    bargaining: bargainingStatusOn(events, contract, day),
    legal: legalStatusOn(events, spells, contract, day),
    label: labelOf(stoppage, events, spells, work, contract, day),
  };
}

function labelOf(
  stoppage: WorkStoppage,
  events: readonly DatedEvent[],
  spells: readonly WorkStretch[],
  work: AxisStatus<WorkState>,
  contract: AxisStatus<ContractState>,
  day: DayNumber,
): StatusLabel {
  const isSettled =
    contract.state === "ratified" ||
    agreementInForce(events, contract)?.agreement.event.type === "ratificationVote";
  if (work.state === "ended" && isSettled) return "settled";
  const hasBegun = ["ongoing", "partlyOut", "suspended", "ended"].includes(work.state);
  if (hasBegun && contract.state === "tentative") return "tentativeAgreement";
  if (work.state !== "ongoing") return work.state;
  const action = spells.find((spell) => isOutOn(spell, day) === true)?.action ?? stoppage.kind;
  return action === "lockout" ? "lockedOut" : "onStrike";
}
