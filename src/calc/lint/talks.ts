/** Do sessions, agreements and votes on them fit together? */

import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { about, byEarliestDay, eventsOf, nameOf } from "./stoppage-view.js";
import { isOneDay, sureDays } from "./sure-days.js";

export const ratifiedWithoutAgreement: LintRule = {
  code: "ratified-without-agreement",
  severity: "warning",
  meaning:
    "Members ratified a tentative agreement, but none on the contract as a whole that was not voted down comes before the vote.",
};

export const heldAndCancelled: LintRule = {
  code: "session-held-and-cancelled",
  severity: "warning",
  meaning: "A session was both held and cancelled on the same day.",
};

export const sessionNumberTwice: LintRule = {
  code: "session-number-twice",
  severity: "warning",
  meaning: "Two sessions have the same number.",
};

export const sessionNumbersOutOfOrder: LintRule = {
  code: "session-numbers-out-of-order",
  severity: "warning",
  meaning: "A session took place before one with a lower number.",
};

/** Checks sessions, agreements and ratification. */
export function talks({ stoppages, newer }: RecordIndex): Finding[] {
  return stoppages.flatMap((view) => [
    ...(newer ? [] : ratifications(view)),
    ...cancellations(view),
    ...sessionNumbers(view),
  ]);
}

function ratifications(view: StoppageView): Finding[] {
  const agreements = byEarliestDay(
    eventsOf(view, "tentativeAgreement").filter(({ found }) => found.fields.covers !== "article"),
  );
  const votes = eventsOf(view, "ratificationVote").filter(
    ({ found }) => found.fields.on === "tentativeAgreement",
  );
  return votes
    .filter(({ found }) => found.fields.result === "ratified")
    .flatMap((vote) => {
      const before = agreements.filter(({ date }) => !(date.earliest > (vote.lastDay ?? vote.date).latest));
      // Members may vote a second time on the agreement that the vote names.
      const named = before.some(({ found }) => found.fields.id === vote.found.fields.onEventId);
      const rejections = votes.filter(
        (one) =>
          one.found.fields.result === "rejected" && (one.lastDay ?? one.date).latest < vote.date.earliest,
      );
      const stands = before.some((agreement) => !rejections.some((one) => rejects(one, agreement, vote)));
      if (named || stands) return [];
      return about(
        ratifiedWithoutAgreement,
        vote,
        `${nameOf(vote)} ratified a tentative agreement, but ${missing(agreements[0], before.at(-1))}.`,
      );
    });
}

/** Whether a vote has surely rejected the agreement that a later vote would ratify. */
function rejects(rejection: SureEvent, agreement: SureEvent, vote: SureEvent): boolean {
  if (rejection.scope !== vote.scope) return false;
  const { onEventId } = rejection.found.fields;
  return onEventId === undefined
    ? agreement.date.latest < rejection.date.earliest
    : onEventId === agreement.found.fields.id;
}

function missing(first: SureEvent | undefined, rejected: SureEvent | undefined): string {
  if (first === undefined) return "the timeline has none on the whole contract";
  return rejected === undefined
    ? `the first on the whole contract is ${nameOf(first)}`
    : `${nameOf(rejected)} had been voted down, and the timeline has none after it`;
}

function cancellations(view: StoppageView): Finding[] {
  const held = new Map<string, SureEvent>();
  for (const session of eventsOf(view, "sessionHeld")) {
    if (isOneDay(session.date)) held.set(dayAndScope(session.date.earliest, session), session);
  }
  return eventsOf(view, "sessionCancelled").flatMap((cancelled) => {
    const { sessionDate } = cancelled.found.fields;
    const day = sureDays(sessionDate);
    const session = isOneDay(day) ? held.get(dayAndScope(day.earliest, cancelled)) : undefined;
    if (session === undefined) return [];
    return [
      {
        rule: heldAndCancelled,
        path: [...cancelled.found.path, "sessionDate"],
        message: `The session of ${showValue(sessionDate)} was cancelled by ${nameOf(cancelled)} and held by ${nameOf(session)}.`,
        received: sessionDate,
      },
    ];
  });
}

/** Units that talk at tables of their own have sessions of their own. */
function dayAndScope(day: number, { scope }: SureEvent): string {
  return `${day} ${scope}`;
}

function sessionNumbers(view: StoppageView): Finding[] {
  const tables = new Map<string, Session[]>();
  for (const event of eventsOf(view, "sessionHeld")) {
    const { number } = event.found.fields;
    if (typeof number !== "number" || Number.isNaN(number)) continue;
    const table = tables.get(event.scope) ?? [];
    table.push({ event, number });
    tables.set(event.scope, table);
  }
  return [...tables.values()].flatMap(numbersAtOneTable);
}

interface Session {
  readonly event: SureEvent;
  readonly number: number;
}

function numbersAtOneTable(sessions: readonly Session[]): Finding[] {
  const byNumber = [...sessions].sort((a, b) => a.number - b.number);
  const findings: Finding[] = [];
  let before: Session | undefined;
  /** Of the sessions with lower numbers, the one that cannot have been earlier than all others. */
  let latest: SureEvent | undefined;
  for (const session of byNumber) {
    const { event, number } = session;
    const at = { path: [...event.found.path, "number"], received: number };
    if (before?.number === number) {
      const message = `${nameOf(event)} and ${nameOf(before.event)} are both session ${number}.`;
      findings.push({ ...at, rule: sessionNumberTwice, message });
    } else if (latest !== undefined && event.date.latest < latest.date.earliest) {
      const message = `${nameOf(event)} is session ${number}, but ${nameOf(latest)}, with a lower number, came later.`;
      findings.push({ ...at, rule: sessionNumbersOutOfOrder, message });
    }
    if (latest === undefined || event.date.earliest > latest.date.earliest) latest = event;
    before = session;
  }
  return findings;
}
