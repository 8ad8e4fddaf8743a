/** What is told of the rounds of a stoppage: their plans, their lengths, and which ends were undone by another one? */

import type { CandidateLength } from "../../calc/length/lengths.js";
import { lengthsOf } from "../../calc/length/lengths.js";
import { daySpanOf } from "../../calc/who-is-out/dated-events.js";
import type { WorkStretch } from "../../calc/who-is-out/work-stretches.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";

/** What calendar days are called by a count. */
export const calendarDays = "calendar days";

/** The lengths of the round that is on, or was the last, where nobody was out before it and somebody had been. */
export interface RoundLengths {
  /** Those that can be called its length by now: to its end, and to the day where no last day was set. */
  readonly told: readonly CandidateLength[];
  /** Those to a last day that was set beforehand and has not come. */
  readonly planned: readonly CandidateLength[];
  /** Those to the day itself, of a round that set its own end: "day two of the strike" can be told of it. */
  readonly soFar: readonly CandidateLength[];
  /** Whether it set its own end. */
  readonly isSet: boolean;
}

const none: RoundLengths = { told: [], planned: [], soFar: [], isSet: false };

/** The lengths of the last round that has surely begun by a day; none where it is the first, or that of a part only. */
export function roundLengths(
  stoppage: WorkStoppage,
  stretches: readonly WorkStretch[],
  day: DayNumber,
): RoundLengths {
  const [round, before] = begunRounds(stretches, day).reverse();
  const event = round?.opened.event;
  const isRound = event?.type === "began" || event?.type === "resumed";
  if (round === undefined || before === undefined || !isRound || event.scope !== undefined) return none;
  const alone: WorkStoppage = {
    ...stoppage,
    timeline: stoppage.timeline.flatMap((one) => {
      if (one.id === event.id) return [{ ...event, type: "began" as const }];
      return (daySpanOf(one.date)?.earliest ?? -1 / 0) < round.from.earliest ? [] : [one];
    }),
  };
  const all = lengthsOf(alone, { asOf: isoDateOf(day) }).filter(
    ({ counted, measure }) => counted === calendarDays && measure === "span",
  );
  if (event.lastDay === undefined) return { ...none, told: all };
  // A round that set its own end is called by its whole length, both ends counted.
  const whole = all.filter(({ ends }) => ends === "inclusive");
  return {
    told: whole.filter(({ endEvent }) => endEvent !== null),
    planned: plannedLengths(alone, day).filter(
      ({ counted, ends }) => counted === calendarDays && ends === "inclusive",
    ),
    soFar: whole.filter(({ endEvent }) => endEvent === null),
    isSet: true,
  };
}

/** The stretches before which nobody was out, of those that have surely begun by a day. */
function begunRounds(stretches: readonly WorkStretch[], day: DayNumber): WorkStretch[] {
  return stretches.filter(({ isFirst, from }) => isFirst && from.latest <= day);
}

/** Whether a length runs to a day on which the stoppage was only paused: work surely stopped again after it, by a day. */
export function isUndone(
  { endEvent, to }: CandidateLength,
  stretches: readonly WorkStretch[],
  day: DayNumber,
): boolean {
  // An agreement can be called the end, whatever came of it.
  if (endEvent === null || endEvent === "tentativeAgreement" || endEvent === "ratified") return false;
  const last = to.latest === null ? 1 / 0 : dayNumberOf(to.latest);
  return begunRounds(stretches, day).some(({ from }) => from.earliest > last);
}

/** What was set when it began is known from then on; nothing that happens later has a say. */
export function plannedLengths(stoppage: WorkStoppage, day: DayNumber): readonly CandidateLength[] {
  const timeline = stoppage.timeline.filter((event) => {
    const date = daySpanOf(event.date);
    return date !== undefined && date.latest <= day;
  });
  const last = timeline.reduce(
    (latest, event) => Math.max(latest, daySpanOf(event.lastDay)?.latest ?? day),
    day,
  );
  if (last === day) return [];
  return lengthsOf({ ...stoppage, timeline }, { asOf: isoDateOf(last) }).filter(
    ({ endEvent, measure, to }) =>
      endEvent === "lastDay" && measure === "span" && to.latest !== null && dayNumberOf(to.latest) > day,
  );
}
