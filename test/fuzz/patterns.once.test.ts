// Can a text make a regular expression of the sources backtrack without end? Each was checked by recheck; those that it does
// not call safe are listed here with the reason why they are.

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { nameOf, patternsInSources, verdictFile, verdictOf } from "./patterns.mjs";

const patterns = patternsInSources();
const checked: Readonly<Record<string, string>> = JSON.parse(readFileSync(verdictFile, "utf8"));

/** Where it stands, what it begins with, and why no text can hold it up. */
const proofs: readonly (readonly [file: string, start: string, proof: string])[] = [
  [
    "src/calc/quantity-bounds.ts",
    "/0+$/",
    "Quadratic in a run of zeros. The text is what toFixed(6) gives of a number below 2^53: 6 decimals at most.",
  ],
  [
    "src/calc/quantity-bounds.ts",
    "/0*$/",
    "Quadratic in a run of zeros. The text is the whole part of a number below 2^53: 16 digits at most.",
  ],
  [
    "src/formats/icalendar/entry-places.ts",
    "/\\.?0+$/",
    "Quadratic in a run of zeros. The text is what toFixed(6) gives of a number of degrees: 10 characters at most.",
  ],
  [
    "src/formats/tables/cell-date.ts",
    "/^(\\S.*?)(?:[ T]+",
    "Quadratic in a run of spaces. Cells of more than 40 characters are called unreadable before.",
  ],
  [
    "src/text/numbers.ts",
    "/\\B(?=(?:\\d{3})+$)/",
    "Quadratic in the digits. They are those of one number: 309 at most.",
  ],
  [
    "src/cli/workbook-size.ts",
    "/\\sr\\s*=",
    "Not decided. Each part is followed by what it cannot match itself, so that there is one way to match; a try starts at a space before an r, and two tries share no spaces after it.",
  ],
  [
    "src/calc/publishable/cover.ts",
    "/made of",
    "Names letter by letter, with stretches of up to four other characters between words. What may be left out is one letter, and a run of such letters has none: written-name.once.test.ts tries the worst.",
  ],
  [
    "src/formats/markdown/escape.ts",
    "/made of",
    "Alternatives of one character each, with looks at two characters around it: nothing in it repeats.",
  ],
];

test("every regular expression of the sources has been checked; node test/fuzz/patterns.mjs checks new ones", () => {
  const names = new Set(patterns.map(nameOf));
  expect(names.size).toBeGreaterThan(200);
  expect(new Set(Object.keys(checked))).toEqual(names);
});

test("those that are not called safe are listed, with the reason why they are", () => {
  const unsafe = patterns
    .filter((pattern) => checked[nameOf(pattern)] !== "safe")
    .map((pattern) => ({ file: pattern.file, name: nameOf(pattern) }));
  const isListed = ({ file, name }: { file: string; name: string }) =>
    proofs.some(([where, start]) => where === file && name.startsWith(start));
  expect(unsafe.filter((pattern) => !isListed(pattern))).toEqual([]);
  const isThere = ([file, start]: (typeof proofs)[number]) =>
    unsafe.some((pattern) => pattern.file === file && pattern.name.startsWith(start));
  expect(proofs.filter((proof) => !isThere(proof))).toEqual([]);
});

test("the checker tells a pattern that runs away from one that does not", async () => {
  const at = { file: "", line: 0, flags: "" };
  expect((await verdictOf({ ...at, source: "^(a+)+$" })).status).toBe("vulnerable");
  expect((await verdictOf({ ...at, source: "[,.)]+$" })).status).toBe("vulnerable");
  expect((await verdictOf({ ...at, source: "^[,.)]+$" })).status).toBe("safe");
});
