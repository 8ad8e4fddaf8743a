/** Do the events by which work stops, pauses and ends follow one another in an order that is possible? */

import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { about, areAccounts, byEarliestDay, canLieWithin, eventsOf, nameOf } from "./stoppage-view.js";
import { surelyBefore } from "./sure-days.js";

export const endBeforeStart: LintRule = {
  code: "end-before-start",
  severity: "error",
  meaning: "Workers left, paused, returned or ended the stoppage before anybody was out.",
};

export const calledOffYetBegan: LintRule = {
  code: "called-off-yet-began",
  severity: "info",
  meaning: "A stoppage that was called off, or averted, began later all the same.",
};

export const joinedBeforeBegan: LintRule = {
  code: "joined-before-began",
  severity: "error",
  meaning: "Workers joined a stoppage before it began.",
};

export const noBeginning: LintRule = {
  code: "no-beginning",
  severity: "warning",
  meaning: "The timeline has events of a stoppage under way but none by which it began.",
};

export const beganTwice: LintRule = {
  code: "began-twice",
  severity: "warning",
  meaning: "A stoppage, or the same part of it, began twice with no pause or end between.",
};

export const endedTwice: LintRule = {
  code: "ended-twice",
  severity: "warning",
  meaning: "A stoppage ended twice with nothing between that set it going again.",
};

export const suspendedWhenNotOut: LintRule = {
  code: "suspended-when-not-out",
  severity: "warning",
  meaning: "A stoppage was suspended when it had already been suspended or had ended.",
};

export const resumedWithoutPause: LintRule = {
  code: "resumed-without-pause",
  severity: "warning",
  meaning: "A stoppage resumed though no suspension, end or last day of a round comes before.",
};

/** Checks the order of the events by which work stops and starts again. */
export function walkouts({ stoppages, newer }: RecordIndex): Finding[] {
  return stoppages.flatMap((view) => [
    ...beforeBeginning(view),
    ...beginnings(view),
    ...endings(view),
    ...(newer ? [] : [...missingBeginning(view), ...resumptions(view)]),
  ]);
}

function beforeBeginning(view: StoppageView): Finding[] {
  const { firstOut } = view;
  if (firstOut === undefined) return [];
  const [threat] = byEarliestDay(eventsOf(view, "noticeServed", "strikeVote"));
  const threatened = threat?.date.earliest ?? Number.POSITIVE_INFINITY;
  return eventsOf(view, "left", "suspended", "returnedToWork", "ended", "joined")
    .filter(({ date }) => surelyBefore(date, firstOut.date))
    .map((event) => {
      const rule = event.type === "joined" ? joinedBeforeBegan : endRule(event, threatened);
      return about(rule, event, `${nameOf(event)} lies before ${nameOf(firstOut)}, the first day out.`);
    });
}

/** Ends that can only come of a stoppage; all others may also avert one. */
const endsOfStoppagesOnly: readonly unknown[] = ["termOver", "unconditionalReturn", "lockoutLifted"];

function endRule({ type, found, date }: SureEvent, threatened: number): LintRule {
  const { reason } = found.fields;
  if (type !== "ended" || endsOfStoppagesOnly.includes(reason)) return endBeforeStart;
  return reason === "calledOff" || threatened <= date.latest ? calledOffYetBegan : endBeforeStart;
}

function missingBeginning(view: StoppageView): Finding[] {
  if (eventsOf(view, "began").length > 0) return [];
  const underWay = eventsOf(
    view,
    "joined",
    "left",
    "headcountReported",
    "continued",
    "suspended",
    "resumed",
    "returnedToWork",
  );
  const [first] = byEarliestDay(underWay);
  if (first === undefined) return [];
  const path = [...view.found.path, "timeline"];
  const message = `The timeline has ${nameOf(first)} but no event of the type began.`;
  return [
    { rule: noBeginning, path, message, expected: "an event of the type began, however vague its date" },
  ];
}

function beginnings(view: StoppageView): Finding[] {
  const isStopBetween = canLieWithin(eventsOf(view, "suspended", "ended", "left", "returnedToWork"));
  const parts = new Map<string, SureEvent[]>();
  for (const event of eventsOf(view, "began")) {
    const part = `${showValue(actionOf(event, view))} ${event.scope}`;
    const alike = parts.get(part) ?? [];
    alike.push(event);
    parts.set(part, alike);
  }
  return [...parts.values()].flatMap((events) =>
    pairs(events)
      .filter(([first, second]) => !areAccounts(first, second) && !hasRound(first, second))
      .filter((pair) => !isBetween(isStopBetween, pair))
      .map(([first, second]) =>
        about(beganTwice, second, `${nameOf(second)} follows ${nameOf(first)} with no pause or end between.`),
      ),
  );
}

function actionOf({ found }: SureEvent, view: StoppageView): unknown {
  return found.fields.action ?? view.found.fields.kind;
}

/** Whether the first of two events, which may be either, is a round that ended by itself. */
function hasRound(first: SureEvent, second: SureEvent): boolean {
  if (first.lastDay !== undefined) return true;
  return second.lastDay !== undefined && !surelyBefore(first.date, second.date);
}

function endings(view: StoppageView): Finding[] {
  const walkouts = eventsOf(view, "began", "joined", "resumed");
  // A lockout that answers a strike ends by itself, and so does the strike. Who joins is in what the others are in.
  const apart = walkouts.filter(({ type, found }) => type !== "joined" || found.fields.action !== undefined);
  if (new Set(apart.map((event) => actionOf(event, view))).size > 1) return [];
  const isOutBetween = canLieWithin(walkouts);
  const isSetGoingBetween = canLieWithin([...walkouts, ...eventsOf(view, "noticeServed", "strikeVote")]);
  const stops = eventsOf(view, "ended", "suspended").filter(({ scope }) => scope === "");
  return pairs(stops).flatMap(([first, second]) => {
    if (areAccounts(first, second) || first.lastDay !== undefined) return [];
    const pair = [first, second] as const;
    if (second.type === "suspended") {
      if (isBetween(isOutBetween, pair) || !surelyBefore(first.date, second.date)) return [];
      return [
        about(
          suspendedWhenNotOut,
          second,
          `${nameOf(second)} follows ${nameOf(first)} with nobody out between.`,
        ),
      ];
    }
    if (first.type !== "ended" || isBetween(isSetGoingBetween, pair)) return [];
    return [
      about(
        endedTwice,
        second,
        `${nameOf(second)} follows ${nameOf(first)} with nothing between that set it going again.`,
      ),
    ];
  });
}

function resumptions(view: StoppageView): Finding[] {
  const [first, second] = byEarliestDay([
    ...eventsOf(view, "suspended", "ended", "left", "returnedToWork"),
    ...eventsOf(view, "began", "joined", "resumed").filter(({ lastDay }) => lastDay !== undefined),
  ]);
  return eventsOf(view, "resumed").flatMap((event) => {
    const pause = first === event ? second : first; // a round that is resumed is no pause of its own
    if (pause !== undefined && pause.date.earliest <= event.date.latest) return [];
    return [
      about(
        resumedWithoutPause,
        event,
        `${nameOf(event)} has no suspension, end or last day of a round before it.`,
      ),
    ];
  });
}

type Pair = readonly [first: SureEvent, second: SureEvent];

/** The events whose days are known at both ends, each with the one after it. */
function pairs(events: readonly SureEvent[]): Pair[] {
  const sure = byEarliestDay(events.filter(({ date }) => Number.isFinite(date.latest - date.earliest)));
  return sure.flatMap((first, index) => {
    const second = sure[index + 1];
    return second === undefined ? [] : [[first, second] as const];
  });
}

function isBetween(canLie: (from: number, to: number) => boolean, [first, second]: Pair): boolean {
  return canLie(first.date.earliest, Math.max(first.date.latest, second.date.latest));
}
