import { importFmcs, importSpreadsheet } from "picketline/formats";
import { expect, test } from "vitest";
import { rowIssues } from "./import-helpers.js";

const start = "Start Date,End Date\n2024-04-03,2024-04-05\n";

/** @returns the milliseconds that the import of a text of about so many characters takes */
function timeOf(text: string): number {
  const before = performance.now();
  importSpreadsheet(text, { start: "Start Date", end: "End Date" });
  return performance.now() - before;
}

test("a line of 200 MB is refused, with its number", () => {
  const imported = importSpreadsheet(start + "x".repeat(200_000_000), { start: "Start Date" });
  expect(rowIssues(imported)).toEqual(["row-too-long /rows/3"]);
  expect(importFmcs("x,".repeat(100_000_000)).issues.map(({ code }) => code)).toEqual(["row-too-long"]);
});

// What made papaparse go over the same text again and again: stray quotes before long blanks, a quote left open.
test.each([
  ["stray quotes", (length: number) => `${start}"${'"x'.repeat(length / 2)}`],
  [
    "stray quotes before blanks",
    (length: number) => `${start}${`"a${'"x'.repeat(500)}${" ".repeat(1000)},b\n`.repeat(length / 2000)}`,
  ],
  ["a quote left open", (length: number) => `${start}"${"2024-04-03,\n".repeat(length / 12)}`],
  ["blanks", (length: number) => `${start}${" ".repeat(length)}`],
])("%s: sixteen times the text costs no more than some sixteen times the time", (_, textOf) => {
  timeOf(textOf(200_000)); // warm
  const few = Math.max(20, timeOf(textOf(500_000)));
  expect(timeOf(textOf(8_000_000))).toBeLessThan(few * 16 * 4);
});
