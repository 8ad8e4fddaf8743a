/** Had the contract expired when work stopped? */

import type { Id } from "../../core/id.js";
import { isoDateOf } from "../../time/iso-date.js";
import { dayBoundsOf } from "../../time/partial-date.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { daySpanOf, eventsOfType } from "../who-is-out/dated-events.js";
import type { MomentBounds } from "./notice-span.js";

/** The last day of the contract, as far as the record tells it. */
export interface ContractExpiry {
  /** The last day on which it was in force; `undefined` where that is not told. */
  readonly lastDay: DaySpan | undefined;
  /** The event that tells it. */
  readonly eventId: Id | undefined;
  /** Whether work surely stopped after that day. */
  readonly isAfter: true | false | "unknown";
}

/** What the last expiry or extension that is recorded says of the last day. */
export function expiryOf(events: readonly DatedEvent[], start: DaySpan | undefined): ContractExpiry {
  const last = eventsOfType(events, "expired", "extended").at(-1);
  const eventId = last?.event.id;
  const lastDay = last?.event.type === "extended" ? daySpanOf(last.event.until) : last;
  if (lastDay === undefined || start === undefined) return { lastDay, eventId, isAfter: "unknown" };
  if (start.earliest > lastDay.latest) return { lastDay, eventId, isAfter: true };
  return { lastDay, eventId, isAfter: start.latest <= lastDay.earliest ? false : "unknown" };
}

/** The earliest start, moved to the day after the contract's last where that is later; `null` where one is not known. */
export function earliestAfter(start: MomentBounds | null, lastDay: DaySpan | undefined): MomentBounds | null {
  if (start === null || lastDay === undefined) return null;
  const later = (moment: MomentBounds["earliest"], last: number): MomentBounds["earliest"] =>
    dayBoundsOf(moment.date).earliest > last ? moment : { date: isoDateOf(last + 1) };
  return { earliest: later(start.earliest, lastDay.earliest), latest: later(start.latest, lastDay.latest) };
}
