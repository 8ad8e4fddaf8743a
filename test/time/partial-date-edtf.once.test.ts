import fc from "fast-check";
import { tryPartialDate } from "picketline";
import { expect, test } from "vitest";
import { anyPartialDate } from "./arbitrary-partial-date.js";
import { candidates, differenceOn, knownDifferences, readByEdtf, readHere } from "./edtf-oracle.js";

function compare(text: string): boolean {
  const difference = differenceOn(text);
  return difference === undefined || difference === "known" || expect.fail(difference);
}

test("edtf.js agrees on some thousand texts that are partial dates", () => {
  fc.assert(
    fc.property(anyPartialDate, (text) => compare(text)),
    { numRuns: 3000, seed: 1 },
  );
});

test("edtf.js agrees on some thousand texts that may be partial dates or not", () => {
  expect(candidates.length).toBe(4950);
  expect(candidates.filter((text) => tryPartialDate(text) !== undefined).length).toBeGreaterThan(300);
  for (const text of candidates) compare(text);
});

test("edtf.js agrees on intervals of them", () => {
  const end = fc.constantFrom("", "..", ...candidates.filter((text) => readHere(text) ?? readByEdtf(text)));
  fc.assert(
    fc.property(end, end, (a, b) => compare(`${a}/${b}`)),
    { numRuns: 3000, seed: 1 },
  );
});

test.each(knownDifferences)("known difference: $example", ({ example, covers }) => {
  expect(covers(example)).toBe(true);
  // A difference that is one no longer must be struck from the list.
  expect(readHere(example)).not.toEqual(readByEdtf(example));
});
