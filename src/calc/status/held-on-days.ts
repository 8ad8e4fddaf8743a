/** Of things that each hold from a day on, or for a stretch of days, which hold on each of some days? */

import type { DayNumber } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { type DatedEvent, daySpanOf } from "../who-is-out/dated-events.js";

/** The day of what never comes, or never ends: past every calendar day. */
export const never: DayNumber = 1e9;

/** The last day that a date can mean; never, where there is none. */
export function lastDayOf(date: PartialDate | undefined): DayNumber {
  return daySpanOf(date)?.latest ?? never;
}

/** The day from which on an event has surely happened. */
function happenedFrom({ latest }: DatedEvent): DayNumber {
  return latest;
}

/** How many of some days, which are in order, lie before a day. */
export function countBefore(days: readonly DayNumber[], day: DayNumber): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? never) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** For each of some days, which are in order, the last in line of the events that hold on it, each `from` a day on. */
export function lastOnEach(
  days: readonly DayNumber[],
  events: readonly DatedEvent[],
  from: (dated: DatedEvent) => DayNumber = happenedFrom,
): readonly (DatedEvent | undefined)[] {
  const found = days.map((): DatedEvent | undefined => undefined);
  let free = days.length - 1;
  for (let line = events.length - 1; line >= 0 && free >= 0; line -= 1) {
    const dated = events[line] as DatedEvent;
    for (const first = from(dated); (days[free] ?? -never) >= first; free -= 1) found[free] = dated;
  }
  return found;
}

/** Something that holds for a stretch of days, both ends included. */
export interface Holding {
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** The places among some days, which are in order, of those on which something holds: the first, and that after the last. */
export function placesOf(days: readonly DayNumber[], { from, until }: Holding): readonly [number, number] {
  return [countBefore(days, from), countBefore(days, until + 1)];
}

/** For each of some days, which are in order, the first in line of those that hold on it. */
export function firstOnEach<Held extends Holding>(
  days: readonly DayNumber[],
  inLine: readonly Held[],
): readonly (Held | undefined)[] {
  const found = days.map((): Held | undefined => undefined);
  // From each place, a later one before which all are taken: what is taken is not gone through again and again.
  const ahead = days.map((_, place) => place + 1);
  for (const held of inLine) {
    const [first, end] = placesOf(days, held);
    for (let place = first; place < end; ) {
      found[place] ??= held;
      const next = ahead[place] ?? end;
      ahead[place] = Math.max(next, end);
      place = next;
    }
  }
  return found;
}
