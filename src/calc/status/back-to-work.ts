/** Is a back-to-work order obeyed or defied on each day, by those whom it concerns? */

import type { BackToWorkOrderEvent } from "../../model/third-party-events.js";
import { isMidnight } from "../../time/clock-time.js";
import type { DayNumber } from "../../time/iso-date.js";
import { type DatedEvent, daySpanOf } from "../who-is-out/dated-events.js";
import type { DaysOut, SurelyOut } from "./days-out.js";
import { type Holding, never } from "./held-on-days.js";

/** Days on which an order stands in one way: `over` where they are back who defied it, or where they went out anew. */
export interface OrderOnDays extends Holding {
  readonly state: "orderedBack" | "orderDefied" | "orderObeyed" | "over";
  /** The walkout that defies it, where they had been back before. */
  readonly anew?: SurelyOut | undefined;
}

/**
 * How an order stands from its day on, if nothing else puts an end to it. It is defied while somebody is surely out after
 * the day that it sets, in a walkout without a break. Once all are back, it is obeyed, or over where it was defied. A new
 * walkout after that defies it only where its last day is named: else it is one of another time, and the order is over.
 */
export function orderOnDays(
  { event, latest }: DatedEvent<BackToWorkOrderEvent>,
  { maybe, surely }: DaysOut,
): readonly OrderOnDays[] {
  const due = dueBack(event);
  const binds = event.until !== undefined;
  const found: OrderOnDays[] = [];
  let day = latest;
  const holdTo = (until: DayNumber, state: OrderOnDays["state"], anew?: SurelyOut): void => {
    if (day <= until) found.push({ from: day, until, state, anew });
    day = Math.max(day, until + 1);
  };
  holdTo((due ?? latest) - 1, "orderedBack");
  // Whether all were back on some day, and whether somebody had defied it before.
  let [areBack, isSpent] = [false, false];
  const whileBack = () => (isSpent ? "over" : "orderObeyed");
  // Where they can be out and need not be, nobody knows.
  const whileUnknown = () => (areBack && isSpent && !binds ? "over" : "orderedBack");
  let place = 0;
  for (const stretch of maybe) {
    if (stretch.until < day) continue;
    areBack ||= day < stretch.from;
    holdTo(stretch.from - 1, whileBack());
    for (let out = surely[place]; out !== undefined && out.from <= stretch.until; out = surely[place]) {
      place += 1;
      if (out.until < day) continue;
      holdTo(out.from - 1, whileUnknown());
      if (areBack && !binds) {
        holdTo(never, "over");
        return found;
      }
      // An order that sets no day is not defied by who has not gone back.
      const isDefied = areBack || due !== undefined;
      holdTo(out.until, isDefied ? "orderDefied" : "orderedBack", areBack ? out : undefined);
      isSpent ||= isDefied;
    }
    holdTo(stretch.until, whileUnknown());
  }
  holdTo(never, whileBack());
  return found;
}

/** The first day on which whoever is out defies an order; `undefined` where it sets no day. */
function dueBack({ returnBy }: BackToWorkOrderEvent): DayNumber | undefined {
  const set = daySpanOf(returnBy?.date);
  // With a time within the day, being out on that day may still be obeying: the next day tells.
  const withinTheDay = returnBy?.time !== undefined && !isMidnight(returnBy.time);
  return set === undefined ? undefined : set.latest + (withinTheDay ? 1 : 0);
}

/** Whether the day has come by which an order has them back; not, where it sets none. */
export function isDueBack(order: BackToWorkOrderEvent, day: DayNumber): boolean {
  return (dueBack(order) ?? never) <= day;
}
