import type { StoppageColumns, TimelineEvent, WorkStoppage } from "picketline";

/** A strike with a timeline, for tests: everything that does not matter to the case is left empty. */
export function strike(timeline: readonly TimelineEvent[], rest: Partial<WorkStoppage> = {}): WorkStoppage {
  return {
    id: "case",
    title: "Case",
    kind: "strike",
    unionIds: ["union"],
    employerIds: ["employer"],
    demands: [],
    statements: [],
    timeline,
    ...rest,
  };
}

/** Head-counts with one exact number, from nobody in particular. */
export function heads(value: number): NonNullable<WorkStoppage["workers"]> {
  return [{ value: { value, unit: "workers" }, sourceIds: [], rank: "normal" }];
}

/** An agreement on the whole contract. */
export function wholeAgreement(id: string, date: string): TimelineEvent {
  return { id, type: "tentativeAgreement", date, covers: "whole" };
}

/** A vote on an agreement that both sides had signed. */
export function agreementVote(id: string, date: string, result: "ratified" | "rejected"): TimelineEvent {
  return { id, type: "ratificationVote", date, result, on: "tentativeAgreement" };
}

/** An amount in US dollars. */
export function usd(amount: string): { readonly amount: string; readonly currency: string } {
  return { amount, currency: "USD" };
}

/** Both bounds of a number that is known exactly. */
export function exactly(value: number): { readonly min: number; readonly max: number } {
  return { min: value, max: value };
}

type EventOf<Type extends TimelineEvent["type"]> = Extract<TimelineEvent, { type: Type }>;

/** An event of March 2024, its id made of type and day. */
export function on<Type extends TimelineEvent["type"]>(
  day: number,
  type: Type,
  more: object = {},
): EventOf<Type> {
  const date = `2024-03-${String(day).padStart(2, "0")}`;
  return { id: `${type}-${day}`, type, date, ...more } as unknown as EventOf<Type>;
}

/** Columns in which nothing is vague, for tests. */
export function sharpColumns(
  asOf: number,
  from: Int32Array,
  to: Int32Array,
  workers: Float64Array,
): StoppageColumns {
  return {
    length: from.length,
    asOf,
    fromEarliest: from,
    fromLatest: from,
    toEarliest: to,
    toLatest: to,
    workersMin: workers,
    workersMax: workers,
  };
}
