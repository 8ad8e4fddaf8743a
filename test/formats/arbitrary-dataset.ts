import fc from "fast-check";
import type { Dataset, JsonValue } from "picketline";
import { fixture } from "../schemas/fixture.js";

/**
 * Any dataset that can be written down: parts of the one that has every field of every entity, some of them left out, with
 * texts of all kinds in place of its own.
 */

/** Texts that a format can stumble over. */
export const awkwardTexts = [
  "quotes \" and ' and “”",
  "commas, semicolons; tabs\t| pipes",
  "lines\nof\r\nthree\rkinds",
  "👩‍🔧🪧 emoji, 🇺🇸 flags",
  "مضربون عن العمل, שביתה",
  '=HYPERLINK("http://evil.example")',
  "-1+1",
  "@SUM(A1)",
  "'apostrophe",
  "''=two",
  "＝full width",
  "  blanks before and after  ",
  "\u0000NUL",
  "half \uD83D a character",
  "\uFEFFa mark",
  "Local 0123",
  "0123",
  "true",
  "null",
  "NaN",
  "[1]",
  "<script>alert(1)</script> | *Markdown* _too_",
  "a\u2028b\u2029c\u0085d",
  "very long: ".padEnd(70_000, "x y\n"),
];

const someText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkwardTexts.filter(({ length }) => length < 100)) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }).map((text) => `${text}.`),
  },
);

const someJson: fc.Arbitrary<JsonValue> = fc
  .jsonValue({ maxDepth: 2, stringUnit: "binary" })
  // JSON has one zero, and no record may have a key that is a trap.
  .map((value) =>
    JSON.parse(JSON.stringify(value).replaceAll('"__proto__"', '"proto"')),
  ) as fc.Arbitrary<JsonValue>;

/** The keys whose texts may say anything. */
const freeKeys = new Set([
  "title",
  "name",
  "shortName",
  "aliases",
  "designation",
  "address",
  "city",
  "postalCode",
  "publisher",
  "authors",
  "note",
  "description",
  "quote",
  "paraphrase",
  "text",
  "verbatim",
  "finding",
  "article",
  "caseNumber",
  "law",
  "label",
]);

/** Whether a field of a part of the record may be left out. */
function isOptional(holder: { readonly [key: string]: unknown }, key: string): boolean {
  switch (key) {
    case "note":
    case "extensions":
    case "saidBy":
    case "lastDay":
    case "zone":
    case "scope":
    case "claims":
    case "assessments":
    case "workers":
    case "attendance":
    case "annotations":
    case "size":
    case "address":
    case "aliases":
    case "about":
      return true;
    case "rank":
      return !("value" in holder);
    case "title":
      return "type" in holder && holder["type"] !== "other";
    default:
      return false;
  }
}

function changed(
  value: unknown,
  key: string,
  dice: (most: number) => number,
  texts: () => string,
  data: () => JsonValue,
): unknown {
  if (typeof value === "string") return freeKeys.has(key) && dice(2) === 0 ? texts() : value;
  if (Array.isArray(value)) return value.map((item) => changed(item, key, dice, texts, data));
  if (typeof value !== "object" || value === null) return value;
  const holder = value as { readonly [key: string]: unknown };
  return Object.fromEntries(
    Object.entries(holder).flatMap(([name, inner]) => {
      if (name === "was") return dice(2) === 0 ? [] : [[name, data()]];
      if (name === "extensions")
        return dice(2) === 0 ? [] : [[name, { [texts().slice(0, 40)]: data(), desk: texts() }]];
      if (isOptional(holder, name) && dice(4) === 0) return [];
      return [[name, changed(inner, name, dice, texts, data)]];
    }),
  );
}

/** Any dataset. */
export const someDataset: fc.Arbitrary<Dataset> = fc
  .tuple(
    fc.infiniteStream(fc.nat(1_000)),
    fc.infiniteStream(someText),
    fc.infiniteStream(someJson),
    fc.nat(3),
  )
  .map(([numbers, texts, data, copies]) => {
    const next = <T>(stream: IterableIterator<T>): T => stream.next().value as T;
    const dice = (most: number) => next(numbers) % (most + 1);
    const make = () =>
      changed(
        fixture,
        "",
        dice,
        () => next(texts),
        () => next(data),
      ) as Dataset;
    const first = make();
    const others = Array.from({ length: copies }, (_, index) =>
      // Two stoppages with one id are a fault that lint tells of, and nothing of them may be lost.
      make().stoppages.map((stoppage) => (index === 1 ? stoppage : { ...stoppage, id: `copy-${index}` })),
    );
    return { ...first, stoppages: [...first.stoppages, ...others.flat()] };
  });
