/** Is anything its own ancestor: part of itself, a reply to itself, merged into itself? */

import type { Id } from "../../core/id.js";
import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Path } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { Reference } from "./reference-fields.js";

export const circularReference: LintRule = {
  code: "circular-reference",
  severity: "error",
  meaning:
    "Something leads back to itself: an organisation that owns itself, a place within itself, a reply to itself.",
};

export const claimDisputesItself: LintRule = {
  code: "claim-disputes-itself",
  severity: "error",
  meaning: "A claim disputes or answers itself.",
};

type Field = Reference["field"];

/** The fields whose references may not lead back to where they started, however long the way. */
const lineages: readonly Field[] = [
  "parentId",
  "affiliationId",
  "mergedIntoId",
  "memberIds",
  "partOfId",
  "inReplyToIds",
];

/** The fields that may go back and forth between two things, but not from a thing to itself. */
const mutual: readonly Field[] = [
  "onEventId",
  "concludesIds",
  "disputesIds",
  "contradictsIds",
  "answersIds",
  "stoppageId",
];

interface Edge {
  readonly from: Id;
  readonly to: Id;
  readonly path: Path;
}

/** Finds what leads back to itself. */
export function loops({ references, stoppages }: RecordIndex): Finding[] {
  const stoppageIds = new Map(stoppages.map(({ found }) => [found.path[1], found.fields.id]));
  const edges = new Map<Field, Edge[]>();
  for (const { field, id, holder, path } of references) {
    const from = field === "stoppageId" ? stoppageIds.get(path[1]) : holder["id"];
    if (typeof from !== "string") continue;
    const alike = edges.get(field) ?? [];
    alike.push({ from, to: id, path });
    edges.set(field, alike);
  }
  return [
    ...lineages.flatMap((field) => loopsAmong(edges.get(field) ?? []).map((loop) => leadsBack(field, loop))),
    ...mutual.flatMap((field) =>
      (edges.get(field) ?? []).filter(({ from, to }) => from === to).map((edge) => leadsBack(field, [edge])),
    ),
  ];
}

/** The most that a message names of a loop. */
const longestWay = 5;

function leadsBack(field: Field, loop: readonly Edge[]): Finding {
  const [first] = loop;
  const names = loop.slice(0, longestWay).map(({ to }) => showValue(to));
  const way = loop.length > longestWay ? [...names, "…"] : names;
  const message = `By ${field}, ${showValue(first?.from)} leads back to itself: ${[showValue(first?.from), ...way].join(" → ")}.`;
  const isClaim = field === "disputesIds" || field === "contradictsIds" || field === "answersIds";
  return {
    rule: isClaim ? claimDisputesItself : circularReference,
    path: first?.path ?? [],
    message,
    received: first?.to,
  };
}

interface Step {
  readonly id: Id;
  /** The edge by which it was reached. */
  readonly via: Edge | undefined;
  /** How many of its own edges have been followed. */
  followed: number;
}

/** The loops that a walk along the edges meets, each from where the walk came into it. */
function loopsAmong(edges: readonly Edge[]): Edge[][] {
  const onward = new Map<Id, Edge[]>();
  for (const edge of edges) {
    const same = onward.get(edge.from);
    if (same === undefined) onward.set(edge.from, [edge]);
    else same.push(edge);
  }
  const found: Edge[][] = [];
  const done = new Set<Id>();
  for (const start of onward.keys()) {
    const trail: Step[] = done.has(start) ? [] : [{ id: start, via: undefined, followed: 0 }];
    const places = new Map<Id, number>([[start, 0]]);
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const edge = onward.get(step.id)?.[step.followed];
      step.followed += 1;
      const place = edge === undefined ? undefined : places.get(edge.to);
      if (edge === undefined) {
        done.add(step.id);
        places.delete(step.id);
        trail.pop();
      } else if (place !== undefined) {
        found.push([...trail.slice(place + 1).flatMap(({ via }) => via ?? []), edge]);
      } else if (!done.has(edge.to)) {
        places.set(edge.to, trail.length);
        trail.push({ id: edge.to, via: edge, followed: 0 });
      }
    }
  }
  return found;
}
