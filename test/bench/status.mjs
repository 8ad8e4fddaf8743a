// What does it cost to know where one strike stood on many days: by asking anew, or by a search in its history?

import { isAfter, parseISO } from "date-fns";
import {
  addDays,
  dayNumberOf,
  isoDateOf,
  statusHistory,
  statusOn,
  statusRunOn,
  stoppageFromSpan,
} from "picketline";

/** @typedef {import("./run.mjs").Suite} Suite */

/** How many events the strike has. */
const events = 24;
const firstDay = "2024-01-08";

/**
 * A strike that pauses and goes on again every few days, and ends.
 * @returns {import("picketline").WorkStoppage}
 */
function madeStrike() {
  const plain = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: firstDay });
  /** @type {readonly import("picketline").TimelineEvent[]} */
  const timeline = Array.from({ length: events }, (_, at) => {
    const date = addDays(firstDay, at * 8);
    if (at === 0) return { id: "began", type: "began", date };
    if (at === events - 1) return { id: "ended", type: "ended", date, reason: "agreement" };
    if (at % 2 === 1) return { id: `event-${at}`, type: "suspended", date };
    return { id: `event-${at}`, type: "resumed", date };
  });
  return { ...plain, timeline };
}

/** What each type of event makes of the state of work, from its day on or, for an end, from the day after. */
const after = /** @type {const} */ ({
  began: "ongoing",
  resumed: "ongoing",
  suspended: "suspended",
  ended: "ended",
});

/**
 * The state of work as a page of one's own has it: all events up to a day, reduced.
 * @param {import("picketline").WorkStoppage} strike
 * @param {string} asOf
 */
function reduced(strike, asOf) {
  const day = parseISO(asOf);
  return strike.timeline.reduce((/** @type {string} */ state, { type, date }) => {
    const event = parseISO(date);
    const isLastDayOut = type === "suspended" || type === "ended";
    if (isAfter(event, day) || (isLastDayOut && !isAfter(day, event))) return state;
    return after[/** @type {keyof typeof after} */ (type)];
  }, "none");
}

/** @param {readonly unknown[]} one @param {readonly unknown[]} other */
const sameTexts = (one, other) => one.length > 0 && one.join() === other.join();

/** @param {number} count */
function daysOf(count) {
  const first = dayNumberOf(firstDay);
  return Array.from({ length: count }, (_, at) => isoDateOf(first + (at % (events * 8 + 8))));
}

const anew = "picketline statusOn, each day anew";

/** @type {readonly Suite[]} */
export const suites = [
  {
    name: "status of one strike on many days",
    unit: "days",
    note: "24 events; date-fns gives the state of work only, the others four axes with their reasons",
    sizes: [1, 200, 10_000],
    baseline: anew,
    setup: (size) => {
      const strike = madeStrike();
      const days = daysOf(size);
      const asOf = addDays(firstDay, events * 8 + 8);
      const kept = statusHistory(strike, { asOf });
      const stateIn = (/** @type {typeof kept} */ runs, /** @type {string} */ day) =>
        statusRunOn(runs, day)?.status.work.state;
      return {
        contenders: {
          [anew]: () => days.map((day) => statusOn(strike, day).work.state),
          "picketline statusHistory, then statusRunOn": () => {
            const runs = statusHistory(strike, { asOf });
            return days.map((day) => stateIn(runs, day));
          },
          "picketline statusRunOn, history at hand": () => days.map((day) => stateIn(kept, day)),
          "date-fns, events reduced for each day": () => days.map((day) => reduced(strike, day)),
        },
        same: sameTexts,
      };
    },
  },
];
