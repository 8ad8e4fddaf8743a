/** How are notes on a record told in schema.org: what was wrong apart from what changed? */

import { surelyBy } from "../../calc/report/known-by.js";
import type { Id } from "../../core/id.js";
import type { Annotation, AnnotationKind } from "../../model/annotation.js";
import type { JsonLdContext, NodeKind } from "./context.js";
import { workDates } from "./context.js";
import type { JsonLdComment } from "./nodes.js";

/** A part of the record. */
interface NotedPart {
  /** What it is. */
  readonly kind: NodeKind;
  /** Its id in the record. */
  readonly id: Id;
}

/**
 * The notes on the stoppage and on the dataset that had been made by the day. `told` holds the ids of the document's
 * nodes: only to those is there a link.
 */
export function notesOnRecord(context: JsonLdContext, told: ReadonlySet<string>): readonly JsonLdComment[] {
  const { dataset, stoppage, nodeId } = context;
  const self: NotedPart = { kind: "stoppage", id: stoppage.id };
  const own = (stoppage.annotations ?? []).map((annotation) => ({
    annotation,
    part: partAt(stoppage, segmentsOf(annotation.target), self),
  }));
  const shared = (dataset.annotations ?? []).flatMap((annotation) => {
    const [list, index, ...rest] = segmentsOf(annotation.target);
    if (list !== "stoppages") return [{ annotation, part: partAt(dataset, segmentsOf(annotation.target)) }];
    // A note on another stoppage of the dataset is no business of this one.
    if (dataset.stoppages[Number(index)]?.id !== stoppage.id) return [];
    return [{ annotation, part: partAt(stoppage, rest, self) }];
  });
  return [...own, ...shared]
    .filter(({ annotation }) => surelyBy(annotation.date, context.day))
    .flatMap(({ annotation, part }) => {
      const about = part === undefined ? undefined : nodeId(part.kind, part.id);
      if (about !== undefined && told.has(about)) return [commentNode(context, annotation, about)];
      // A note on an organisation, place or source that has no part in this stoppage is left out.
      if (part !== undefined && sharedKinds.includes(part.kind)) return [];
      return [commentNode(context, annotation, undefined)];
    });
}

const sharedKinds: readonly NodeKind[] = ["organization", "person", "place", "source"];

const kinds: Readonly<Record<AnnotationKind, readonly [JsonLdComment["@type"], string]>> = {
  correction: ["CorrectionComment", "Correction"],
  retraction: ["CorrectionComment", "Retraction"],
  clarification: ["Comment", "Clarification"],
  update: ["Comment", "Update"],
  editorsNote: ["Comment", "Editor's note"],
};

function commentNode(
  { nodeId }: JsonLdContext,
  { id, kind, text, date }: Annotation,
  about: string | undefined,
): JsonLdComment {
  const [type, name] = kinds[kind];
  return {
    "@type": type,
    "@id": nodeId("annotation", id),
    name,
    text,
    ...workDates(date),
    ...(about === undefined ? {} : { about: { "@id": about } }),
  };
}

const kindsOfLists: Readonly<Record<string, NodeKind>> = {
  timeline: "event",
  statements: "statement",
  claims: "claim",
  organizations: "organization",
  people: "person",
  places: "place",
  sources: "source",
};

function segmentsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The innermost part with an id on the way that a pointer takes, of those that nodes can tell. */
function partAt(carrier: unknown, segments: readonly string[], start?: NotedPart): NotedPart | undefined {
  let value: unknown = carrier;
  let found = start;
  let list = "";
  for (const segment of segments) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, segment)) break;
    value = Object.entries(value).find(([key]) => key === segment)?.[1];
    const kind = Object.hasOwn(kindsOfLists, list) ? kindsOfLists[list] : undefined;
    if (kind !== undefined && typeof value === "object" && value !== null && "id" in value) {
      if (typeof value.id === "string") found = { kind, id: value.id };
    }
    list = segment;
  }
  return found;
}
