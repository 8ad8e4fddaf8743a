// What becomes of real records when they are changed by hand? Dates, ids, words and numbers are exchanged for others that
// stand under the same key somewhere in the records, parts are left out, doubled and moved: much of it stays valid.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Dataset, tryPartialDate } from "picketline";
import { safeParseDataset } from "picketline/schema";
import { someBoundedDate, someDate } from "./arbitrary-record.ts";

/** The small ones first: they are drawn more often than the large one. */
const names = ["mlb-lockout-2021", "rmt-rail-2022", "nuhw-kaiser-2024"];
const texts = names.map((name) => readFileSync(join(process.cwd(), `docs/records/${name}.json`), "utf8"));

/** A record of a real dispute, made anew. */
function realRecord(index: number): Dataset {
  return JSON.parse(texts[index % texts.length] ?? "null");
}

type Holder = Record<string, unknown>;
type Place = { readonly holder: Holder; readonly key: string };

function placesIn(value: unknown, places: Place[] = []): Place[] {
  if (typeof value !== "object" || value === null) return places;
  for (const [key, inner] of Object.entries(value)) {
    places.push({ holder: value as Holder, key });
    placesIn(inner, places);
  }
  return places;
}

/** What stands under each key anywhere in the real records. */
const valuesUnder = new Map<string, unknown[]>();
for (const text of texts) {
  for (const { holder, key } of placesIn(JSON.parse(text))) {
    if (/^\d+$/.test(key)) continue;
    const value = holder[key];
    if (typeof value === "object" && JSON.stringify(value).length > 2_000) continue;
    const known = valuesUnder.get(key);
    if (known === undefined) valuesUnder.set(key, [value]);
    else if (known.length < 500) known.push(value);
  }
}

const someChange = fc.record({
  kind: fc.constantFrom("exchange", "date", "date", "number", "leaveOut", "twice", "move", "drop"),
  place: fc.nat(),
  pick: fc.nat(),
  date: someDate,
  bounded: someBoundedDate,
});
type Change = typeof someChange extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes a change in a record that may be changed. */
function change(record: Dataset, { kind, place, pick, date, bounded }: Change): void {
  const places = placesIn(record);
  if (places.length === 0) return;
  const dates = kind === "date" ? places.filter(({ holder, key }) => isDate(holder[key])) : places;
  const here = dates[place % Math.max(1, dates.length)];
  if (here === undefined) return;
  const { holder, key } = here;
  const old = holder[key];
  const known = valuesUnder.get(key) ?? [];
  if (kind === "exchange" && known.length > 0) holder[key] = structuredClone(known[pick % known.length]);
  if (kind === "date") holder[key] = pick % 3 === 0 ? date : bounded;
  if (kind === "number" && typeof old === "number")
    holder[key] = [0, 1, old / 2, old * 10, old + 1][pick % 5];
  if (Array.isArray(holder)) {
    if (kind === "drop") holder.splice(Number(key), 1);
    if (kind === "twice") holder.splice(Number(key), 0, structuredClone(old));
    if (kind === "move") holder.push(...holder.splice(Number(key), 1));
  } else if (kind === "leaveOut" && !["id", "type", "kind", "formatVersion"].includes(key)) {
    delete holder[key];
  }
}

function isDate(value: unknown): boolean {
  return typeof value === "string" && value.length >= 7 && tryPartialDate(value) !== undefined;
}

/** A real record with some changes, most of them such that it stays valid; those that do not are taken back. */
export const changedRecord: fc.Arbitrary<Dataset> = fc
  .tuple(fc.constantFrom(0, 0, 1, 1, 2), fc.array(someChange, { minLength: 1, maxLength: 5 }))
  .map(([index, changes]) => {
    const record = realRecord(index);
    for (const each of changes) change(record, each);
    return record;
  })
  .filter((record) => safeParseDataset(record).ok);
