/** How many articles had been agreed by a day, and had the whole contract? */

import type { Id } from "../../core/id.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType, lastDaysOf } from "../who-is-out/dated-events.js";

/** What had been agreed by a day. */
export interface AgreedArticles {
  /**
   * How many articles: the total that was stated, and one for each article agreed after that. It is the least that there
   * were where the record lacks some; `null` where it has none.
   */
  readonly articles: number | null;
  /** The id of the last tentative agreement on the whole contract; `null` where only articles had been agreed. */
  readonly wholeId: Id | null;
}

/** What had been agreed by the end of a day; a total that was stated takes in everything agreed up to its own day. */
export function agreedBy(events: readonly DatedEvent[], day: DayNumber): AgreedArticles | undefined {
  let [stated, statedBy, after] = [0, Number.NEGATIVE_INFINITY, 0];
  let wholeId: Id | null = null;
  for (const dated of eventsOfType(events, "sessionHeld", "tentativeAgreement")) {
    const { event } = dated;
    const { latest } = lastDaysOf(dated);
    if (latest > day) continue;
    if (event.articlesAgreed !== undefined) {
      const total = latest > statedBy ? event.articlesAgreed : Math.max(stated, event.articlesAgreed);
      [stated, statedBy, after] = [total, Math.max(latest, statedBy), 0];
    } else if (
      event.type === "tentativeAgreement" &&
      event.covers === "article" &&
      dated.earliest > statedBy
    ) {
      after += 1;
    }
    if (event.type === "tentativeAgreement" && event.covers === "whole") wholeId = event.id;
  }
  const articles = stated + after;
  return articles === 0 && wholeId === null ? undefined : { articles: articles || null, wholeId };
}
