/** Which annotations may be published, and where do they point when parts of the record are gone? */

import { jsonPointer } from "../../core/json-pointer.js";
import type { Annotation } from "../../model/annotation.js";
import type { Dataset } from "../../model/dataset.js";
import { isObject } from "../lint/readable.js";
import type { Cover } from "./cover.js";
import type { HeldBack, HeldBackReason } from "./held-back.js";
import type { Rebuilt } from "./rebuild.js";
import type { Terms } from "./terms.js";
import type { Withheld } from "./withheld.js";

/** An annotation in the dataset as it was given. */
interface PlacedAnnotation {
  readonly annotation: Annotation;
  readonly path: string;
  /** What its target is, from the dataset on. */
  readonly target: string;
}

/** The rebuilt dataset without the annotations that would tell what is withheld, the others pointing to what they did. */
export function withAnnotations(given: Dataset, rebuilt: Rebuilt, withheld: Withheld): Rebuilt {
  const placed = [
    ...placedIn(given.annotations, ""),
    ...given.stoppages.flatMap(({ annotations }, index) => placedIn(annotations, `/stoppages/${index}`)),
  ];
  if (placed.length === 0) return rebuilt;
  const dropped = new Map<string, HeldBackReason>();
  for (let before = -1; before < dropped.size; ) {
    before = dropped.size;
    for (const one of placed) {
      const why = dropped.has(one.path) ? undefined : whyWithheld(one, rebuilt, withheld, dropped);
      if (why !== undefined) dropped.set(one.path, why);
    }
  }
  const lost = new Map(rebuilt.lost);
  for (const path of dropped.keys()) {
    const list = path.slice(0, path.lastIndexOf("/"));
    lost.set(list, [...(lost.get(list) ?? []), Number(path.slice(list.length + 1))]);
  }
  const stays = ({ path }: HeldBack) => ![...dropped.keys()].some((gone) => path.startsWith(`${gone}/`));
  const heldBack: HeldBack[] = [
    ...rebuilt.heldBack.filter(stays),
    ...[...dropped].map(([path, why]) => ({ what: "annotation" as const, path, why })),
  ];
  const leftOf = <Carrier extends { readonly annotations?: readonly Annotation[] }>(
    carrier: Carrier,
    from: string,
    original: unknown,
  ): Carrier => {
    if (carrier.annotations === undefined) return carrier;
    const annotations = carrier.annotations.flatMap((annotation, index) => {
      if (dropped.has(`${from}/annotations/${index}`)) return [];
      return [{ ...annotation, target: movedTarget(annotation.target, original, from, lost) }];
    });
    return { ...carrier, annotations };
  };
  const dataset = leftOf(
    {
      ...rebuilt.dataset,
      stoppages: rebuilt.dataset.stoppages.map((stoppage, index) =>
        leftOf(stoppage, `/stoppages/${index}`, given.stoppages[index]),
      ),
    },
    "",
    given,
  );
  return { ...rebuilt, dataset, heldBack, lost };
}

function placedIn(annotations: readonly Annotation[] | undefined, from: string): PlacedAnnotation[] {
  return (annotations ?? []).map((annotation, index) => ({
    annotation,
    path: `${from}/annotations/${index}`,
    target: from + annotation.target,
  }));
}

/** Why an annotation may not be published; `undefined` where it may. */
function whyWithheld(
  { annotation, target }: PlacedAnnotation,
  { gonePaths }: Rebuilt,
  withheld: Withheld,
  dropped: ReadonlyMap<string, HeldBackReason>,
): HeldBackReason | undefined {
  const ways = [target, ...waysAbove(target)];
  const whyGone = ways
    .map((path) => gonePaths.get(path) ?? dropped.get(path))
    .find((why) => why !== undefined);
  if (whyGone !== undefined) return whyGone;
  const statement = ways.map((path) => withheld.within.get(path)).find((within) => within !== undefined);
  const statementPath = ways.find((path) => withheld.within.has(path) && /\/statements\/\d+$/.test(path));
  if (statement !== undefined && statementPath !== undefined) {
    const field = target.slice(statementPath.length + 1).split("/")[0] ?? "";
    const isWhole = field === "" && annotation.was !== undefined;
    if (statement.why === "deepBackground" || isWhole || field === "speaker" || field === "onBehalfOfId") {
      return statement.why;
    }
    if (isHiddenBy(statement.cover, annotation)) return statement.why;
  }
  if (isHiddenBy(withheld.everywhere, annotation)) return withheld.everywhereWhy;
  if (annotation.was === undefined) return undefined;
  return restrictedIn(annotation.was) ?? reasonBelow(target, withheld);
}

/** The paths of all that a value lies in. */
function waysAbove(path: string): string[] {
  const parts = path.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, parts.length - 1 - index).join("/"));
}

/** A value that stood for all of something may hold what has been taken out of it. */
function reasonBelow(target: string, { gone, replaced }: Withheld): HeldBackReason | undefined {
  for (const [path, { why }] of [...gone, ...replaced]) if (path.startsWith(`${target}/`)) return why;
  return undefined;
}

function isHiddenBy({ text, key }: Cover, annotation: Annotation): boolean {
  const strings = [annotation.text, ...stringsAndKeysIn(annotation.was)];
  return (
    strings.some((one) => text(one) !== one || key(one) !== one) ||
    key(annotation.target) !== annotation.target
  );
}

function stringsAndKeysIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(stringsAndKeysIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...stringsAndKeysIn(inner)]);
}

/** The terms of a statement in a value that stood there before. */
function restrictedIn(value: unknown): Terms | undefined {
  if (Array.isArray(value)) return value.map(restrictedIn).find((terms) => terms !== undefined);
  if (!isObject(value)) return undefined;
  const { attribution } = value;
  if (attribution === "offRecord" || attribution === "background" || attribution === "deepBackground") {
    return attribution;
  }
  return restrictedIn(Object.values(value));
}

/** A JSON Pointer to what it pointed to before lists lost entries; what it does not find stays as it is. */
function movedTarget(
  target: string,
  carrier: unknown,
  from: string,
  lost: ReadonlyMap<string, readonly number[]>,
): string {
  let value = carrier;
  let path = from;
  const parts = target
    .split("/")
    .slice(1)
    .map((part) => {
      const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
      const before = lost.get(path)?.filter((index) => index < Number(key)).length ?? 0;
      path += jsonPointer([key]);
      const moved = Array.isArray(value) && before > 0 ? String(Number(key) - before) : key;
      value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
      return moved;
    });
  return jsonPointer(parts);
}
