/** Do events that belong to the days of a stoppage lie outside of them? */

import type { Finding, LintRule } from "./lint-rule.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { about, eventsOf, nameOf } from "./stoppage-view.js";
import { surelyBefore } from "./sure-days.js";

export const outsideStoppage: LintRule = {
  code: "outside-stoppage",
  severity: "warning",
  meaning:
    "A head-count, a sign that the stoppage was on, or a change of who was out lies before its first day or after its last.",
};

export const picketOutsideStoppage: LintRule = {
  code: "picket-outside-stoppage",
  severity: "info",
  meaning:
    "A picket lies before the first day of the stoppage or after its last, as informational pickets do.",
};

export const longBeforeStart: LintRule = {
  code: "long-before-start",
  severity: "warning",
  meaning: "An event lies more than ten years before the stoppage began.",
};

const daysInTenYears = 3653;

/** Finds events that lie outside the stoppage. */
export function outsideOfStoppages({ stoppages }: RecordIndex): Finding[] {
  return stoppages.flatMap((view) => [...before(view), ...after(view)]);
}

function before(view: StoppageView): Finding[] {
  const { firstOut, events } = view;
  if (firstOut === undefined) return [];
  const longBefore = events
    .filter(({ date }) => date.latest < firstOut.date.earliest - daysInTenYears)
    .map((event) =>
      about(longBeforeStart, event, `${nameOf(event)} lies more than ten years before ${nameOf(firstOut)}.`),
    );
  const early = eventsOf(view, "headcountReported", "continued", "picket").filter(({ date, lastDay }) =>
    surelyBefore(lastDay ?? date, firstOut.date),
  );
  return [...longBefore, ...early.map((event) => outside(event, "before", firstOut, "the first day out"))];
}

function after(view: StoppageView): Finding[] {
  const last = lastOut(view);
  if (last === undefined) return [];
  return eventsOf(view, "headcountReported", "continued", "joined", "left", "picket")
    .filter(({ found, date }) => last.day < date.earliest && !countsThoseAtWork(found.fields.counted))
    .map((event) => outside(event, "after", last.event, "after which nobody was out"));
}

function countsThoseAtWork(counted: unknown): boolean {
  return counted === "returned" || counted === "returnedOrNeverOut";
}

function outside(event: SureEvent, where: "before" | "after", end: SureEvent, role: string): Finding {
  const rule = event.type === "picket" ? picketOutsideStoppage : outsideStoppage;
  return about(rule, event, `${nameOf(event)} lies ${where} ${nameOf(end)}, ${role}.`);
}

interface LastOut {
  readonly event: SureEvent;
  /** The latest day that it can mean. */
  readonly day: number;
}

/** The event after which nobody was out any more; `undefined` where the record does not say so for certain. */
function lastOut(view: StoppageView): LastOut | undefined {
  if (view.firstOut === undefined) return undefined;
  const walkouts = eventsOf(view, "began", "resumed");
  if (new Set(walkouts.map(({ found }) => found.fields.action ?? view.found.fields.kind)).size > 1)
    return undefined;
  const last = latest([
    ...eventsOf(view, "ended").filter(({ scope }) => scope === ""),
    ...eventsOf(view, "returnedToWork").filter(
      ({ scope, found }) => scope === "" && found.fields.extent === "all",
    ),
  ]);
  if (last !== undefined) {
    const { earliest } = last.event.date;
    const goesOn = walkouts.some(
      ({ date, lastDay }) => date.latest > earliest || (lastDay?.latest ?? earliest) > earliest,
    );
    return goesOn ? undefined : last;
  }
  const rounds = [...walkouts, ...eventsOf(view, "joined")];
  return rounds.every(({ lastDay }) => lastDay !== undefined) ? latest(rounds) : undefined;
}

function latest(events: readonly SureEvent[]): LastOut | undefined {
  return events.reduce<LastOut | undefined>((last, event) => {
    const day = (event.lastDay ?? event.date).latest;
    return last === undefined || day > last.day ? { event, day } : last;
  }, undefined);
}
