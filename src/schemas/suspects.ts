/** Which items of the lists in a value have to be looked at by zod? Those that are not certain to be right. */

import type * as z from "zod";
import { holesIn } from "../core/list-holes.js";
import type { Stand } from "./issues-from-zod.js";
import type { QuickTest } from "./quick-test.js";
import { definitionOf, isPlainObject, optionFor, presentField, quickTest } from "./quick-test.js";

type Path = readonly PropertyKey[];

/** The lists of an object that were shortened, by their keys. */
type Shortened = ReadonlyMap<PropertyKey, readonly Suspect[]>;

/** An item that was left in a list. */
interface Suspect {
  /** Where it stood. */
  readonly index: number;
  /** Its lists that were shortened in turn. */
  readonly lists: Shortened | undefined;
}

/** A list that an object can have. */
interface ListField {
  readonly key: string;
  readonly element: z.core.$ZodType;
  readonly isCertain: QuickTest;
}

// A dataset has many objects of few schemas.
const listFields = new WeakMap<z.core.$ZodObjectDef, readonly ListField[]>();

/**
 * A value whose lists have lost all items that keep their rules for certain. zod finds in it what it would find in the
 * whole, as the rules of a list are those of its items.
 */
export function suspectsIn(schema: z.core.$ZodType, value: unknown): Stand {
  const { lists, ...left } = shorten(schema, value);
  return { value: left.value, pathOf: (path) => pathInWhole(path, lists) };
}

function pathInWhole(path: Path, shortened: Shortened | undefined): Path {
  const whole = [...path];
  let lists = shortened;
  for (let at = 0; lists !== undefined && at + 1 < path.length; at += 2) {
    const suspect: Suspect | undefined = lists.get(path[at] ?? "")?.[Number(path[at + 1])];
    if (suspect !== undefined) whole[at + 1] = suspect.index;
    lists = suspect?.lists;
  }
  return whole;
}

function shorten(
  schema: z.core.$ZodType,
  value: unknown,
): { readonly value: unknown; readonly lists: Shortened | undefined } {
  const whole = { value, lists: undefined };
  if (!isPlainObject(value) || hasHiddenKey(value)) return whole;
  const definition = definitionOf(schema);
  if (definition.type === "union") {
    const option = optionFor(definition, value);
    return option === undefined ? whole : shorten(option, value);
  }
  // A rule of the object's own could ask how long a list is.
  if (definition.type !== "object" || (definition.checks ?? []).length > 0) return whole;
  const left: Record<string, unknown> = { ...value };
  const lists = new Map<PropertyKey, readonly Suspect[]>();
  for (const { key, element, isCertain } of listsIn(definition)) {
    const list: unknown = Object.hasOwn(value, key) ? value[key] : undefined;
    // A list that is mostly holes stays whole: to walk over it could take for ever.
    if (!Array.isArray(list) || holesIn(list) !== undefined) continue;
    const kept: unknown[] = [];
    const suspects: Suspect[] = [];
    for (let index = 0; index < list.length; index += 1) {
      if (isCertain(list[index])) continue;
      const item = shorten(element, list[index]);
      kept.push(item.value);
      suspects.push({ index, lists: item.lists });
    }
    left[key] = kept;
    lists.set(key, suspects);
  }
  return { value: left, lists };
}

/** The lists that an object can have whose rules are those of their items. */
function listsIn(definition: z.core.$ZodObjectDef): readonly ListField[] {
  const known = listFields.get(definition);
  if (known !== undefined) return known;
  const fields = Object.entries(definition.shape).flatMap(([key, field]) => {
    const { type, element, checks } = definitionOf(presentField(field)) as Partial<z.core.$ZodArrayDef>;
    if (type !== "array" || element === undefined || checks !== undefined) return [];
    return [{ key, element, isCertain: quickTest(element) }];
  });
  listFields.set(definition, fields);
  return fields;
}

/** Whether an object has a key that would be lost in a copy, though zod could read it. */
function hasHiddenKey(value: object): boolean {
  return Object.getOwnPropertyNames(value).length !== Object.keys(value).length;
}
