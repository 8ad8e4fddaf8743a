/** Which references are left of a record once parts of it have gone? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { KeptItems } from "./kept-items.js";
import { keepItems } from "./kept-items.js";
import type { Knowledge } from "./known-by-day.js";
import { isLaterSource } from "./known-by-day.js";

/** What can go from a record. */
type GoingKind = "source" | "stoppage" | "event" | "demand" | "statement" | "claim";

/** Which fields refer to what can go. All of them may be left out, but that of a related stoppage. */
const kindsOfFields: ReadonlyMap<string, GoingKind> = new Map([
  ["sourceIds", "source"],
  ["stoppageId", "stoppage"],
  ["eventId", "event"],
  ["eventIds", "event"],
  ["onEventId", "event"],
  ["concludesIds", "event"],
  ["demandIds", "demand"],
  ["inReplyToIds", "statement"],
  ["claimIds", "claim"],
  ["answersIds", "claim"],
  ["disputesIds", "claim"],
  ["contradictsIds", "claim"],
]);

/** Tells whether an id names something; events are those of one stoppage, by its id. */
type Names = (kind: GoingKind, id: Id, stoppageId: Id | undefined) => boolean;

/**
 * A dataset without references to what it does not hold. Those that `original` could not follow either stay as they
 * are. A list of sources loses those that are later than the day, unless all of them are; later sources that nothing
 * refers to then go.
 */
export function trimReferences(
  dataset: Dataset,
  original: Dataset,
  known: Knowledge,
  kept: KeptItems,
): Dataset {
  const open = openReferences(original);
  const names = namesIn(dataset);
  const trimmed = trimNode(dataset, {
    names: (kind, id, stoppageId) => names(kind, id, stoppageId) || open.has(keyOf(kind, id, stoppageId)),
    isLater: (id) => isLaterSource(id, known),
    kept,
    stoppageId: undefined,
  });
  const used = usedSources(trimmed, known);
  const sources = keepItems(trimmed.sources, ({ id }) => !isLaterSource(id, known) || used.has(id), kept);
  if (sources === trimmed.sources) return trimmed;
  // The list was changed by now where a source refers to a later one; the path to it starts from the list before.
  const indexes = kept.get(trimmed.sources);
  if (indexes !== undefined) kept.set(dataset.sources, indexes);
  return { ...trimmed, sources };
}

function keyOf(kind: GoingKind, id: Id, stoppageId: Id | undefined): string {
  return JSON.stringify(kind === "event" ? [kind, id, stoppageId] : [kind, id]);
}

function namesIn(dataset: Dataset): Names {
  const keys = new Set(dataset.sources.map(({ id }) => keyOf("source", id, undefined)));
  for (const { id: stoppageId, timeline, demands, statements } of dataset.stoppages) {
    const add = (kind: GoingKind) => (node: { readonly id: Id }) =>
      keys.add(keyOf(kind, node.id, stoppageId));
    keys.add(keyOf("stoppage", stoppageId, undefined));
    timeline.forEach(add("event"));
    demands.forEach(add("demand"));
    statements.forEach(add("statement"));
    statements.flatMap(({ claims = [] }) => claims).forEach(add("claim"));
  }
  return (kind, id, stoppageId) => keys.has(keyOf(kind, id, stoppageId));
}

/** The references of a dataset that lead to nothing. */
function openReferences(dataset: Dataset): ReadonlySet<string> {
  const names = namesIn(dataset);
  const open = new Set<string>();
  trimNode(dataset, {
    names: (kind, id, stoppageId) => {
      if (!names(kind, id, stoppageId)) open.add(keyOf(kind, id, stoppageId));
      return true;
    },
    isLater: () => false,
    kept: new Map(),
    stoppageId: undefined,
  });
  return open;
}

/** How references are trimmed at one place. */
interface Trimming {
  readonly names: Names;
  readonly isLater: (sourceId: Id) => boolean;
  readonly kept: KeptItems;
  readonly stoppageId: Id | undefined;
}

/** A part of the dataset with its references trimmed: it is of the same type, as all that goes may be left out. */
function trimNode<Node extends object>(node: Node, trimming: Trimming): Node {
  if (Array.isArray(node)) return trimList(node, trimming) as Node;
  const changed = new Map<string, unknown>();
  for (const [key, value] of Object.entries(node)) {
    const trimmed = trimField(key, value, trimming);
    if (trimmed !== value) changed.set(key, trimmed);
  }
  if (changed.size === 0) return node;
  const entries = Object.entries({ ...node, ...Object.fromEntries(changed) });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as Node;
}

function trimField(key: string, value: unknown, trimming: Trimming): unknown {
  if (key === "extensions" || key === "was" || value === null) return value;
  const kind = kindsOfFields.get(key);
  if (kind === undefined) {
    if (typeof value !== "object") return value;
    if (key === "stoppages" && Array.isArray(value)) return trimStoppages(value, trimming);
    const trimmed = trimNode(value, trimming);
    const isEmptied = trimmed !== value && Object.keys(trimmed).length === 0;
    return isEmptied ? undefined : trimmed;
  }
  const { names, stoppageId, isLater, kept } = trimming;
  const stays = (id: unknown): boolean => typeof id !== "string" || names(kind, id, stoppageId);
  if (!Array.isArray(value)) return stays(value) ? value : undefined;
  const hasEarlier = kind === "source" && value.some((id) => !isLater(id));
  const trimmed = keepItems(value, (id) => stays(id) && !(hasEarlier && isLater(id)), kept);
  return trimmed.length === 0 && trimmed !== value ? undefined : trimmed;
}

function trimStoppages(stoppages: readonly unknown[], trimming: Trimming): readonly unknown[] {
  const trimmed = stoppages.map((stoppage) => {
    if (typeof stoppage !== "object" || stoppage === null) return stoppage;
    const id: unknown = Reflect.get(stoppage, "id");
    return trimNode(stoppage, { ...trimming, stoppageId: typeof id === "string" ? id : undefined });
  });
  return trimmed.every((item, index) => item === stoppages[index]) ? stoppages : trimmed;
}

function trimList(list: readonly unknown[], trimming: Trimming): readonly unknown[] {
  // A related stoppage that is not there any more goes with what was said of it.
  const isLost = (item: unknown): boolean =>
    typeof item === "object" &&
    item !== null &&
    "stoppageId" in item &&
    typeof item.stoppageId === "string" &&
    !trimming.names("stoppage", item.stoppageId, undefined);
  const staying = keepItems(list, (item) => !isLost(item), trimming.kept);
  const trimmed = staying.map((item) =>
    typeof item === "object" && item !== null ? trimNode(item, trimming) : item,
  );
  return trimmed.every((item, index) => item === staying[index]) ? staying : trimmed;
}

/** The sources that something refers to which is there on the day: later ones only where nothing else is left. */
function usedSources(dataset: Dataset, known: Knowledge): ReadonlySet<Id> {
  const used = new Set<Id>();
  const collect = (node: object): void => {
    trimNode(node, {
      names: (kind, id) => {
        if (kind === "source") used.add(id);
        return true;
      },
      isLater: () => false,
      kept: new Map(),
      stoppageId: undefined,
    });
  };
  collect({ ...dataset, sources: dataset.sources.filter(({ id }) => !isLaterSource(id, known)) });
  const waiting = new Map(
    dataset.sources.filter(({ id }) => isLaterSource(id, known)).map((source) => [source.id, source]),
  );
  for (const id of used) {
    const source = waiting.get(id);
    if (source !== undefined) collect(source);
  }
  return used;
}
