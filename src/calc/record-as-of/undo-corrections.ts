/** What stood in a record before the changes that its annotations tell of? */

import type { Id } from "../../core/id.js";
import { jsonPointer, listIndex, pointerParts, standingAt } from "../../core/json-pointer.js";
import type { Annotation } from "../../model/annotation.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { surelyBy } from "../report/known-by.js";
import { daySpanOf } from "../who-is-out/dated-events.js";

/** A change that was not yet made on a day, and whether what stood there before can be told. */
export interface UndoneCorrection {
  /** The id of the annotation that tells of it. */
  readonly annotationId: Id;
  /** The stoppage that carries the annotation; `null` where the dataset does. */
  readonly stoppageId: Id | null;
  /** What it is about: a JSON Pointer from what carries the annotation. */
  readonly target: string;
  /**
   * `putBack`: the value before is there again. `nothingChanged`: an update, clarification or note that names no value
   * before. `notPutBack`: the value of today is left there, because that before cannot be told or put there.
   */
  readonly outcome: "putBack" | "nothingChanged" | "notPutBack";
  /** Why it was not put back; `null` where it was, or where nothing had changed. */
  readonly why: NotPutBackReason | null;
}

/**
 * Why a value was not put back. `notRecorded`: the annotation does not say what stood there. `noSuchPlace`: what would
 * hold it is not there. `otherKind`: a number, text, list or object stands where the value before is something else, or
 * the value is `null`. `notAFact`: it is the whole record, an id, the type of an event or topic of a demand, the version
 * of the format, or another annotation.
 */
export type NotPutBackReason = "notRecorded" | "noSuchPlace" | "otherKind" | "notAFact";

/** A dataset as it stood, and each change that was taken back, the latest first. */
export interface UndoneRecord {
  /** The dataset; annotations that were made later are still in it, those made before point to where things are now. */
  readonly dataset: Dataset;
  /** The changes. */
  readonly undone: readonly UndoneCorrection[];
}

/** An annotation on its way: where it is about, from the dataset, as the lists change. */
interface Placed {
  readonly annotation: Annotation;
  readonly stoppage: WorkStoppage | null;
  /** How much of the path leads to what carries it. */
  readonly carrierDepth: number;
  /** Whether its target can be read. */
  readonly isPointer: boolean;
  /** The way to what it is about; to what carries it, where its target cannot be read. */
  path: readonly string[];
}

/** A dataset before each change that was not surely made by the end of a day. */
export function undoCorrections(dataset: Dataset, day: DayNumber): UndoneRecord {
  const placed = placedAnnotations(dataset);
  const later = placed.filter(({ annotation }) => !surelyBy(annotation.date, day));
  // The latest comes first; of one day, the one that stands last in the record.
  const order = [...later].reverse().sort((a, b) => lastDayOf(b) - lastDayOf(a));
  const copies: Copies = new WeakSet();
  let root: unknown = dataset;
  const undone = order.map((each): UndoneCorrection => {
    const { annotation, stoppage } = each;
    const { id: annotationId, target } = annotation;
    const told = { annotationId, stoppageId: stoppage?.id ?? null, target };
    const change = changeOf(root, each, copies);
    if (typeof change === "string") return { ...told, outcome: "notPutBack", why: change };
    if (change === null) return { ...told, outcome: "nothingChanged", why: null };
    root = change.root;
    if (change.movedFrom !== undefined) makeRoom(change.movedFrom, each, placed);
    return { ...told, outcome: "putBack", why: null };
  });
  // What was put in is what stood there, where something of the same kind stands; so it is a dataset still.
  return { dataset: withTargets(root as Dataset, placed), undone };
}

function lastDayOf({ annotation }: Placed): DayNumber {
  return daySpanOf(annotation.date)?.latest ?? Number.MAX_SAFE_INTEGER;
}

function placedAnnotations(dataset: Dataset): readonly Placed[] {
  const place = (stoppage: WorkStoppage | null, carrier: readonly string[]) => (annotation: Annotation) => {
    const parts = pointerParts(annotation.target);
    const path = [...carrier, ...(parts ?? [])];
    return { annotation, stoppage, carrierDepth: carrier.length, isPointer: parts !== undefined, path };
  };
  return [
    ...(dataset.annotations ?? []).map(place(null, [])),
    ...dataset.stoppages.flatMap((stoppage, index) =>
      (stoppage.annotations ?? []).map(place(stoppage, ["stoppages", String(index)])),
    ),
  ];
}

/** What putting a value back makes of the dataset. */
interface Change {
  readonly root: unknown;
  /** The way to an entry that was put into a list: it and those after it moved up. */
  readonly movedFrom: readonly string[] | undefined;
}

function changeOf(root: unknown, placed: Placed, copies: Copies): Change | NotPutBackReason | null {
  const { annotation, path, carrierDepth, isPointer } = placed;
  const { kind, was } = annotation;
  if (was === undefined) return kind === "correction" || kind === "retraction" ? "notRecorded" : null;
  if (!isPointer) return "noSuchPlace";
  const parts = path.slice(carrierDepth);
  const last = parts.at(-1);
  if (last === undefined || isForm(parts)) return "notAFact";
  if (was === null) return "otherKind";
  const holder = standingAt(root, path.slice(0, -1))?.value;
  if (Array.isArray(holder)) return changeInList(root, path, holder, annotation, copies);
  // A key of that name would change the object itself in many a program that copies it.
  if (typeof holder !== "object" || holder === null || last === "__proto__") return "noSuchPlace";
  const standing = standingAt(holder, [last]);
  const isAnyKind = last === "terms" || parts.includes("extensions");
  if (standing !== undefined && !isAnyKind && kindOf(standing.value) !== kindOf(was)) return "otherKind";
  return { root: withValue(root, path, was, copies), movedFrom: undefined };
}

/** What a record is made of and not what it says: with another value there, it would no longer be a record. */
function isForm(parts: readonly string[]): boolean {
  if (parts.includes("extensions")) return false;
  return parts.includes("annotations") || /^(?:id|type|topic|formatVersion)$/.test(parts.at(-1) ?? "");
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : value === null ? "null" : typeof value;
}

function changeInList(
  root: unknown,
  path: readonly string[],
  list: readonly unknown[],
  { kind, was }: Annotation,
  copies: Copies,
): Change | NotPutBackReason {
  const named = listIndex(path.at(-1) ?? "");
  if (named === undefined) return "noSuchPlace";
  const before = path.slice(0, -1);
  const id = idOf(was);
  const sameId = id === undefined ? -1 : list.findIndex((item) => idOf(item) === id);
  const index = sameId >= 0 ? sameId : Math.min(named, list.length);
  // What was taken out of a list left no gap: what stands there now is something else, unless it has the same id.
  const isPutIn = index === list.length || (kind === "retraction" && sameId < 0 && list[index] !== was);
  const standing = list[index] ?? list[0];
  if (standing !== undefined && kindOf(standing) !== kindOf(was)) return "otherKind";
  const place = [...before, String(index)];
  if (!isPutIn) return { root: withValue(root, place, was, copies), movedFrom: undefined };
  const longer = [...list.slice(0, index), was, ...list.slice(index)];
  return { root: withValue(root, before, longer, copies), movedFrom: place };
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "id")
    ? Reflect.get(value, "id")
    : undefined;
}

/** What was copied from the dataset so far, which may be changed in place: a list is not copied for each of its changes. */
type Copies = WeakSet<object>;

/** A document with another value at a path; only what leads there is copied, once. What holds it is there. */
function withValue(root: unknown, path: readonly string[], value: unknown, copies: Copies): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  const inner = withValue(standingAt(root, [part])?.value, rest, value, copies);
  const copy = copyOf(root as object, copies);
  // Whatever the key is called, it is one of the copy itself.
  Object.defineProperty(copy, part, { value: inner, writable: true, enumerable: true, configurable: true });
  return copy;
}

function copyOf(whole: object, copies: Copies): object {
  if (copies.has(whole)) return whole;
  const copy: object = Array.isArray(whole) ? [...whole] : { ...whole };
  copies.add(copy);
  return copy;
}

/** Moves up what other annotations are about, where an entry was put in before it. */
function makeRoom(from: readonly string[], added: Placed, placed: readonly Placed[]): void {
  const depth = from.length - 1;
  for (const each of placed) {
    if (each === added) continue;
    const path = [...each.path];
    const [index, first] = [listIndex(path[depth] ?? ""), Number(from[depth])];
    if (index === undefined || !from.slice(0, depth).every((part, place) => part === path[place])) continue;
    // Two that were taken out of one place go back in the order in which they stood.
    const isTakenOut = path.length === from.length && each.annotation.kind === "retraction";
    if (index < first || (index === first && isTakenOut)) continue;
    path[depth] = String(index + 1);
    each.path = path;
  }
}

function withTargets(dataset: Dataset, placed: readonly Placed[]): Dataset {
  const moved = new Map<Annotation, Annotation>();
  for (const { annotation, path, carrierDepth, isPointer } of placed) {
    const target = jsonPointer(path.slice(carrierDepth));
    if (isPointer && target !== annotation.target) moved.set(annotation, { ...annotation, target });
  }
  if (moved.size === 0) return dataset;
  const follow = <Carrier extends Dataset | WorkStoppage>(carrier: Carrier): Carrier =>
    carrier.annotations?.some((annotation) => moved.has(annotation)) === true
      ? { ...carrier, annotations: carrier.annotations.map((each) => moved.get(each) ?? each) }
      : carrier;
  return follow({ ...dataset, stoppages: dataset.stoppages.map(follow) });
}
