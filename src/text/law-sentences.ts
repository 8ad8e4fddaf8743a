/** How is it told what the law has to do with a stoppage, and what was ordered before? */

import { isDueBack } from "../calc/status/back-to-work.js";
import type { AxisStatus, LegalState, PastOrder } from "../calc/status/status.js";
import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import { dayNumberOf } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import { listIn } from "./lists.js";
import { eventOf, kindOf, organizationName, partWords, type Told, tell, tellOf } from "./told-status.js";
import type { LegalFacts, PastOrderType } from "./wording/status.js";

/** What is in effect. */
export function legalSentence(told: Told, { state, since, because }: AxisStatus<LegalState>): string {
  const facts = legalFacts(told, eventOf(told, because[0]), since);
  return told.wording.status.legal[state]({ ...facts, isAnew: because.length > 1 });
}

/** What was ordered or declared and holds no longer. */
export function pastLegalSentence(told: Told, { eventId, over }: PastOrder): string {
  const { pastLegal, pastLegalOver } = told.wording.status;
  // Where nobody validated the record, an event of another type may have the same id.
  const isOrder = (event: TimelineEvent): event is Extract<TimelineEvent, { type: PastOrderType }> =>
    event.id === eventId && Object.hasOwn(pastLegal, event.type);
  const event = told.stoppage.timeline.find(isOrder);
  if (event === undefined)
    throw new LabourError("not-in-record", `The record has no order ${showValue(eventId)}.`);
  return `${pastLegal[event.type](legalFacts(told, event, event.date))}${pastLegalOver[over]}.`;
}

function legalFacts(told: Told, event: TimelineEvent | undefined, since: PartialDate | null): LegalFacts {
  return {
    kind: kindOf(told),
    since: tellOf(event?.id, since, told),
    until: tell(event === undefined ? undefined : lastDayInLaw(event), told),
    by: actorOf(told, event),
    parts: partWords(told, event?.scope),
    isDue: event?.type === "backToWorkOrder" && isDueBack(event, dayNumberOf(told.asOf)),
    isAnew: false,
  };
}

function lastDayInLaw(event: TimelineEvent): PartialDate | undefined {
  if (event.type === "backToWorkOrder") return event.returnBy?.date;
  // Of a list of days, some may have passed.
  if (event.type === "noticeServed") return [...(event.days ?? [])].sort().at(-1);
  return event.type === "injunction" || event.type === "intervention" ? event.until : undefined;
}

/** Who issued, opened or served it; several are named in a row. */
function actorOf(told: Told, event: TimelineEvent | undefined): string | null {
  if (event === undefined) return null;
  const ids =
    "byIds" in event ? event.byIds : "byId" in event && event.byId !== undefined ? [event.byId] : [];
  const names = ids.flatMap((id) => organizationName(told, id) ?? []);
  return names.length === 0 ? null : listIn(names, told.wording);
}
