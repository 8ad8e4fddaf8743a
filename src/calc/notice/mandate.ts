/** Until which day does a vote to strike hold good? */

import type { Id } from "../../core/id.js";
import { addCalendarMonths } from "../../time/calendar-arithmetic.js";
import { type DayNumber, partsOfDay } from "../../time/iso-date.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { eventsOfType, lastDaysOf } from "../who-is-out/dated-events.js";
import type { MandateVersion, NoticeRule } from "./notice-rule.js";
import { versionsFor } from "./rule-versions.js";

/** The last day of a mandate, with the vote that gave it. */
export interface Mandate {
  /** The last day on which action can begin; `undefined` where no vote is recorded or no version holds. */
  readonly lastDay: DaySpan | undefined;
  /** The vote; `undefined` where none is recorded. */
  readonly voteId: Id | undefined;
  /** The version of the rule; `undefined` where the vote's day does not tell one. */
  readonly version: MandateVersion | undefined;
}

/** The mandate of the last vote for a strike that does not surely come after a day. */
export function mandateOf(
  { mandates = [] }: NoticeRule,
  events: readonly DatedEvent[],
  start: DaySpan | undefined,
  longer: boolean,
): Mandate {
  const vote = eventsOfType(events, "strikeVote")
    .filter(({ event, earliest }) => event.result === "authorized" && earliest <= (start?.latest ?? earliest))
    .at(-1);
  if (vote === undefined) return { lastDay: undefined, voteId: undefined, version: undefined };
  const ballot = lastDaysOf(vote);
  const versions = versionsFor(mandates, vote);
  const ends = versions.map((version) => {
    const end = (day: DayNumber): DayNumber => endOf(version, day, longer);
    return { earliest: end(ballot.earliest), latest: end(ballot.latest) };
  });
  const lastDay =
    ends.length === 0
      ? undefined
      : {
          earliest: Math.min(...ends.map(({ earliest }) => earliest)),
          latest: Math.max(...ends.map(({ latest }) => latest)),
        };
  return { lastDay, voteId: vote.event.id, version: versions.length === 1 ? versions[0] : undefined };
}

/**
 * The last day of a term. Months go by the corresponding date (Dodds v Walker [1981] 1 WLR 1027): six months that begin
 * with 28 August end with 27 February; with the 29th to the 31st, of which February has none, with its last day.
 */
function endOf(version: MandateVersion, ballot: DayNumber, longer: boolean): DayNumber {
  const length = longer ? (version.byAgreement ?? version.length) : version.length;
  const end = version.unit === "months" ? addCalendarMonths(ballot, length) : ballot + length;
  const isShortMonth = version.unit === "months" && partsOfDay(end).day < partsOfDay(ballot).day;
  return version.beginsOn === "dayAfter" || isShortMonth ? end : end - 1;
}
