/** Builders of small datasets for the linter: whole, with nothing to find, but for what a test puts in. */

import type { LintOptions } from "../../src/calc/lint/lint-options.js";
import type { Attributed } from "../../src/model/attributed.js";
import type { BargainingDemand, MeasuredTerms, Position } from "../../src/model/bargaining-demand.js";
import type { BargainingUnit } from "../../src/model/bargaining-unit.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { EventBase } from "../../src/model/event-base.js";
import type { Employer, NewsOutlet, Union } from "../../src/model/organization.js";
import type { Quantity } from "../../src/model/quantity.js";
import type { Source } from "../../src/model/source.js";
import type { Claim, Statement } from "../../src/model/statement.js";
import type { BeganEvent, EndedEvent } from "../../src/model/stoppage-events.js";
import type { EventType, TimelineEvent } from "../../src/model/timeline-event.js";
import type { WorkStoppage } from "../../src/model/work-stoppage.js";

/** A rule with a dataset in which it finds one thing, and neighbours of it in which nothing is found. */
export interface LintCase {
  readonly code: string;
  /** The place that it points to. */
  readonly path: string;
  readonly fires: Dataset;
  /** By what makes the difference. */
  readonly rests: Readonly<Record<string, Dataset>>;
  /** What lint is told besides each of these datasets. */
  readonly options?: LintOptions;
  /** Of what else lint may be told besides the first dataset, so that nothing is found in it. */
  readonly otherOptions?: Readonly<Record<string, LintOptions>>;
}

export const union: Union = { id: "nuhw", kind: "union", level: "independent", name: "NUHW" };
export const employer: Employer = { id: "kaiser", kind: "employer", name: "Kaiser Permanente" };
export const outlet: NewsOutlet = { id: "laist", kind: "newsOutlet", name: "LAist" };

/** A dataset with a union, an employer and a news outlet, and no stoppage. */
export function dataset(parts: Partial<Dataset> = {}): Dataset {
  return {
    formatVersion: 1,
    organizations: [union, employer, outlet],
    people: [{ id: "sal-rosselli", name: "Sal Rosselli" }],
    bargainingUnits: [],
    places: [],
    sources: [],
    stoppages: [],
    ...parts,
  };
}

/** A strike of the union against the employer. */
export function strike(parts: Partial<WorkStoppage> = {}): WorkStoppage {
  return {
    id: "strike",
    title: "Strike at Kaiser",
    kind: "strike",
    unionIds: ["nuhw"],
    employerIds: ["kaiser"],
    demands: [],
    timeline: [],
    statements: [],
    ...parts,
  };
}

/** A dataset with one strike of this timeline. */
export function timeline(...events: readonly TimelineEvent[]): Dataset {
  return dataset({ stoppages: [strike({ timeline: events })] });
}

/** An event of one type. */
export function event<Type extends EventType>(
  type: Type,
  date: string,
  parts: Omit<Extract<TimelineEvent, { type: Type }>, "type" | keyof EventBase> & Partial<EventBase>,
): TimelineEvent {
  return { id: `${type.toLowerCase()}-${date}`, type, date, ...parts } as unknown as TimelineEvent;
}

/** Work stopped. */
export function began(date: string, parts: Partial<BeganEvent> = {}): TimelineEvent {
  return { id: `began-${date}`, type: "began", date, ...parts };
}

/** The strike was over. */
export function ended(
  date: string,
  reason: EndedEvent["reason"],
  parts: Partial<EndedEvent> = {},
): TimelineEvent {
  return { id: `ended-${date}`, type: "ended", date, reason, ...parts };
}

/** A number that somebody gives, of the record keeper's own count. */
export function counted(value: Quantity, parts: Partial<Attributed<Quantity>> = {}): Attributed<Quantity> {
  return { value, sourceIds: [], rank: "normal", ...parts };
}

/** A bargaining unit of the union at the employer. */
export function unit(id: string, ...size: readonly Attributed<Quantity>[]): BargainingUnit {
  return { id, name: id, unionIds: ["nuhw"], employerIds: ["kaiser"], size };
}

/** A news story. */
export function source(id: string, parts: Partial<Source> = {}): Source {
  return { id, kind: "newsStory", title: id, ...parts };
}

/** A statement of the union. */
export function statement(id: string, parts: Partial<Statement> = {}): Statement {
  return {
    id,
    date: "2024-12-13",
    speaker: { organizationId: "nuhw" },
    channel: "statement",
    attribution: "onRecord",
    quote: "We are ready to talk.",
    ...parts,
  };
}

/** A claim. */
export function claim(id: string, parts: Partial<Claim> = {}): Claim {
  return { id, text: "care is delayed", ...parts };
}

/** A position, held by the union. */
export function position(id: string, parts: Partial<Position<MeasuredTerms>> = {}): Position<MeasuredTerms> {
  return { id, date: "2024-09-04", heldByIds: ["nuhw"], standing: "demand", terms: "unknown", ...parts };
}

/** A demand on staffing. */
export function demand(id: string, ...positions: readonly Position<MeasuredTerms>[]): BargainingDemand {
  return { id, title: id, topic: "staffing", positions };
}
