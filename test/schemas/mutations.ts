// How can a record be spoilt? One change at a place, drawn from a list of those that people and programs make.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { fixture } from "./fixture.ts";

/** Data that may be changed at will. */
type Place = { owner: Record<string, unknown>; key: string };

const texts: readonly string[] = [
  JSON.stringify(fixture),
  readFileSync(new URL("../../docs/records/nuhw-kaiser-2024.json", import.meta.url), "utf8"),
];

const records: readonly unknown[] = texts.map((text) => JSON.parse(text) as unknown);

/** How many records there are to start from. */
export const recordCount = texts.length;

/** A record that keeps all rules, made anew. */
export function validRecord(index: number): unknown {
  return JSON.parse(texts[index] ?? "null");
}

/**
 * A record that keeps all rules, with two items of each longer list, so that zod has read it soon. Which two is drawn
 * from a number: all kinds of items have their turn.
 */
export function thinRecord(index: number, number: number): unknown {
  let state = number >>> 0;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state >>> 8) % below;
  };
  const thin = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (!Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, thin(it)]));
    const items: readonly unknown[] = value;
    if (items.length <= 2) return items.map(thin);
    const first = draw(items.length - 1);
    return [items[first], items[first + 1 + draw(items.length - first - 1)]].map(thin);
  };
  return thin(records[index]);
}

/** Every key and index in data, with the list or object that it is in. */
function placesIn(value: unknown, places: Place[] = [], seen = new Set<unknown>()): Place[] {
  // A change may have put data into itself.
  if (typeof value !== "object" || value === null || seen.has(value)) return places;
  seen.add(value);
  for (const [key, inner] of Object.entries(value)) {
    places.push({ owner: value as Record<string, unknown>, key });
    placesIn(inner, places, seen);
  }
  return places;
}

const words = [
  ...[
    "began",
    "ended",
    "other",
    "strike",
    "union",
    "pay",
    "pension",
    "percent",
    "unknown",
    "Began",
    "onRecord",
  ],
  ...[
    "2024-02-30",
    "2024-02",
    "2024-13",
    "2024-10-21/..",
    "2024-10-21/",
    "1066-10-14",
    "2024-1-1",
    "20241021",
  ],
  ...[
    "",
    " ",
    "x",
    "A b",
    "a--b",
    "24:00",
    "06:00",
    "Mars/Olympus",
    "UTC",
    "1e3",
    "0.50",
    "usd",
    "http://",
    "ftp://x",
  ],
  ...["/a/~2", "\ud800", "__proto__", "constructor"],
];
const numbers = [0, -0, -1, 0.5, 1, 24, 25, 90, 100, 180, 2 ** 53, 1e308, -1e308, NaN, Infinity, -Infinity];

/** A value of any type. Each is made anew, so that what is put in two places is not shared. */
const anyValue = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(...numbers),
  fc.constantFrom<unknown>(null, undefined, true, false, 5n, Symbol.iterator),
  fc.constantFrom(
    () => [],
    () => ({}),
    () => [[]],
    () => [{}],
    () => [null],
    () => new Array(2),
    () => ["x", "x"],
    () => ({ value: 1 }),
    () => ({ value: undefined }),
    () => ({ value: 1, min: 1 }),
    () => ({ min: 2, max: 1 }),
    () => new Date(0),
    () => new Map(),
    () => Object.create({ value: 1 }) as unknown,
    () => Object.assign(Object.create(null), { value: 3 }) as unknown,
    () => JSON.parse('{ "__proto__": { "value": 1 } }') as unknown,
  ),
);

/** A change, told by numbers, so that it can be made again in a copy of the record. */
const change = fc.record({
  kind: fc.constantFrom("delete", "put", "add", "swap", "twice", "empty", "wrap", "proto", "class", "again"),
  place: fc.nat(),
  other: fc.nat(),
  value: anyValue,
});

/** A few changes. */
export const changes = fc.array(change, { minLength: 1, maxLength: 3 });
type Change = (typeof changes extends fc.Arbitrary<infer Value> ? Value : never)[number];

/** Makes changes in a record, which is given back. */
export function spoil(record: unknown, made: readonly Change[]): unknown {
  for (const { kind, place, other, value } of made) {
    const places = placesIn(record);
    const here = places[place % places.length];
    const there = places[other % places.length];
    if (here === undefined || there === undefined) continue;
    const put = (key: string, inner: unknown) =>
      Object.defineProperty(here.owner, key, {
        value: inner,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    const fresh = typeof value === "function" ? value() : value;
    const old = here.owner[here.key];
    switch (kind) {
      case "delete":
        Reflect.deleteProperty(here.owner, here.key);
        break;
      case "put":
        put(here.key, fresh);
        break;
      case "add":
        // "20241021" as the index of a list would make one of twenty million holes, each an issue.
        put(typeof fresh === "string" && fresh !== "20241021" ? fresh : there.key, fresh);
        break;
      case "swap":
        put(here.key, copyOf(there.owner[there.key]));
        break;
      case "twice":
        if (Array.isArray(old)) for (const item of Array.from(old)) old[old.length] = item;
        break;
      case "empty":
        put(here.key, Array.isArray(old) ? [] : typeof old === "object" ? {} : "");
        break;
      case "wrap":
        put(here.key, [old]);
        break;
      case "proto":
        if (typeof old === "object" && old !== null)
          Object.setPrototypeOf(old, Array.isArray(old) ? null : { note: 5 });
        break;
      case "class":
        if (typeof old === "object" && old !== null && !Array.isArray(old)) {
          put(here.key, Object.assign(new (class Part {})(), old));
        }
        break;
      case "again":
        put(here.key, there.owner);
        break;
    }
  }
  return record;
}

/** A copy of plain data; anything else, and what contains itself, is left out. */
function copyOf<Value>(value: Value): Value {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null") as Value;
  } catch {
    return null as Value;
  }
}
