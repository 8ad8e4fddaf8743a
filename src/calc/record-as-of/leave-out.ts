/** Which parts of a record did not exist yet on a day? */

import type { Annotation } from "../../model/annotation.js";
import type { Attributed } from "../../model/attributed.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { BargainingUnit } from "../../model/bargaining-unit.js";
import type { Tally } from "../../model/contract-events.js";
import type { Dataset } from "../../model/dataset.js";
import type { Person } from "../../model/person.js";
import type { Claim, Statement } from "../../model/statement.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { surelyBy } from "../report/known-by.js";
import type { KeptItems } from "./kept-items.js";
import { changeItems, keepItems } from "./kept-items.js";
import type { Knowledge } from "./known-by-day.js";
import { isInEarlierSource, isLater, isNotYetKnown, isOnlyInLaterSources } from "./known-by-day.js";

/**
 * A dataset less the annotations that were not surely made by the day, the events, positions, statements, claims, findings and numbers that were not known by the day, the
 * roles that people had not taken up, and the demands and stoppages of which nothing is left. Organisations, people,
 * units and places stay. What is not touched is shared with the dataset.
 */
export function leaveOut(dataset: Dataset, known: Knowledge, kept: KeptItems): Dataset {
  const stoppages = keepItems(dataset.stoppages, (stoppage) => isStoppageKnown(stoppage, known), kept);
  return withFields(dataset, {
    annotations: annotationsThen(dataset, known, kept),
    people: changeItems(dataset.people, (person) => personThen(person, known, kept)),
    bargainingUnits: changeItems(dataset.bargainingUnits, (unit) => unitThen(unit, known, kept)),
    stoppages: changeItems(stoppages, (stoppage) => stoppageThen(stoppage, known, kept)),
  });
}

/** A stoppage was known once anything in it was, or once a source of its own was published. */
function isStoppageKnown(stoppage: WorkStoppage, known: Knowledge): boolean {
  const { timeline, statements } = stoppage;
  const positions = stoppage.demands.flatMap((demand): readonly DatedNode[] => demand.positions);
  const dated: readonly DatedNode[] = [...timeline, ...statements, ...positions];
  return isHolderKnown(stoppage, dated, known);
}

interface DatedNode {
  readonly date: string;
  readonly sourceIds?: readonly string[];
}

function isHolderKnown(
  holder: Pick<WorkStoppage, "sourceIds">,
  held: readonly DatedNode[],
  known: Knowledge,
): boolean {
  if (held.some((node) => isNodeKnown(node, known)) || isInEarlierSource(holder, known)) return true;
  return held.length === 0 && !isOnlyInLaterSources(holder, known);
}

function isNodeKnown(node: DatedNode, known: Knowledge): boolean {
  return !isNotYetKnown(node, node.date, known);
}

function stoppageThen(stoppage: WorkStoppage, known: Knowledge, kept: KeptItems): WorkStoppage {
  const { workers } = stoppage;
  const stays = (node: DatedNode): boolean => isNodeKnown(node, known);
  const demands = keepItems(
    stoppage.demands,
    (demand) => isHolderKnown(demand, demand.positions, known),
    kept,
  );
  return withFields(stoppage, {
    annotations: annotationsThen(stoppage, known, kept),
    workers: workers && valuesThen(workers, known, kept),
    demands: changeItems(demands, (demand) => demandThen(demand, stays, kept)),
    timeline: changeItems(keepItems(stoppage.timeline, stays, kept), (event) =>
      eventThen(event, known, kept),
    ),
    statements: changeItems(keepItems(stoppage.statements, stays, kept), (statement) =>
      statementThen(statement, known, kept),
    ),
  });
}

function annotationsThen(
  { annotations }: Pick<Dataset, "annotations">,
  { day }: Knowledge,
  kept: KeptItems,
): readonly Annotation[] | undefined {
  return annotations && keepItems(annotations, ({ date }) => surelyBy(date, day), kept);
}

function demandThen(
  demand: BargainingDemand,
  stays: (node: DatedNode) => boolean,
  kept: KeptItems,
): BargainingDemand {
  const positions: readonly DatedNode[] = keepItems<DatedNode>(demand.positions, stays, kept);
  return withFields(demand, { positions });
}

/** The lists of an event whose entries have a day of their own. */
interface DatedLists {
  readonly workers?: readonly Attributed<unknown>[];
  readonly attendance?: readonly Attributed<unknown>[];
  readonly arrests?: readonly Attributed<unknown>[];
  readonly participants?: readonly Attributed<unknown>[];
  readonly count?: readonly Attributed<unknown>[] | object;
  readonly tallies?: readonly Tally[];
}

function eventThen(event: TimelineEvent, known: Knowledge, kept: KeptItems): TimelineEvent {
  // Each of these fields is of this type in whatever event has it.
  const { workers, attendance, arrests, participants, count, tallies } = event as DatedLists;
  return withFields(event, {
    workers: workers && valuesThen(workers, known, kept),
    attendance: attendance && valuesThen(attendance, known, kept),
    arrests: arrests && valuesThen(arrests, known, kept),
    participants: participants && valuesThen(participants, known, kept),
    count: Array.isArray(count) ? valuesThen(count, known, kept) : count,
    tallies: tallies && keepItems(tallies, ({ asOf }) => !isLater(asOf?.date, known), kept),
  });
}

function statementThen(statement: Statement, known: Knowledge, kept: KeptItems): Statement {
  if (statement.claims === undefined) return statement;
  const claims = keepItems(statement.claims, (claim) => !isOnlyInLaterSources(claim, known), kept);
  return withFields(statement, { claims: changeItems(claims, (claim) => claimThen(claim, known, kept)) });
}

function claimThen(claim: Claim, known: Knowledge, kept: KeptItems): Claim {
  const assessments =
    claim.assessments &&
    keepItems(claim.assessments, (found) => !isNotYetKnown(found, found.date, known), kept);
  return withFields(claim, { assessments });
}

function unitThen(unit: BargainingUnit, known: Knowledge, kept: KeptItems): BargainingUnit {
  return withFields(unit, { size: unit.size && valuesThen(unit.size, known, kept) });
}

function personThen(person: Person, known: Knowledge, kept: KeptItems): Person {
  const roles = person.roles && keepItems(person.roles, ({ period }) => !isLater(period, known), kept);
  return withFields(person, { roles });
}

function valuesThen(
  values: readonly Attributed<unknown>[],
  known: Knowledge,
  kept: KeptItems,
): readonly Attributed<unknown>[] {
  return keepItems(values, (value) => !isNotYetKnown(value, value.asOf, known), kept);
}

const requiredLists: readonly string[] = [
  "people",
  "bargainingUnits",
  "stoppages",
  "demands",
  "positions",
  "timeline",
  "statements",
];

/**
 * A node with some of its fields changed; the node itself where none is. A list that has lost all its entries is left
 * out where the format lets it be.
 */
function withFields<Node extends object>(
  node: Node,
  fields: { readonly [Key in string]?: object | undefined },
): Node {
  const changed = Object.entries(fields).filter(
    ([key, value]) => value !== undefined && value !== Reflect.get(node, key),
  );
  if (changed.length === 0) return node;
  const emptied = new Set(
    changed
      .filter(([key, value]) => Array.isArray(value) && value.length === 0 && !requiredLists.includes(key))
      .map(([key]) => key),
  );
  const all = Object.entries({ ...node, ...Object.fromEntries(changed) });
  // The entries of a node with some of its lists made shorter are a node of the same type.
  return Object.fromEntries(all.filter(([key]) => !emptied.has(key))) as Node;
}
