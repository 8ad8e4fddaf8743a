import { importFmcs, importSpreadsheet } from "picketline/formats";
import { expect, test, vi } from "vitest";
import { rowIssues } from "./import-helpers.js";

const start = "Start Date,End Date\n2024-04-03,2024-04-05\n";

/**
 * How many characters are gone over while a text is imported: those between where each search of a text begins and where
 * it ends, and those of each part that is cut out. That is where papaparse spends its time, and how it gets lost.
 */
function charactersGoneOver(text: string): number {
  const { indexOf, substring } = String.prototype;
  let walked = 0;
  vi.spyOn(String.prototype, "indexOf").mockImplementation(function (this: string, part, from = 0) {
    const found = indexOf.call(this, part, from);
    walked += Math.max(0, (found === -1 ? this.length : found) - from);
    return found;
  });
  vi.spyOn(String.prototype, "substring").mockImplementation(function (this: string, start, end) {
    const cut = substring.call(this, start, end);
    walked += cut.length;
    return cut;
  });
  try {
    importSpreadsheet(text, { start: "Start Date", end: "End Date" });
  } finally {
    vi.restoreAllMocks();
  }
  return walked;
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
])("%s: a character of a long text is gone over no more often than one of a short text", (_, textOf) => {
  const [short, long] = [textOf(50_000), textOf(400_000)];
  const each = charactersGoneOver(short) / short.length;
  expect(each).toBeLessThan(4000); // a blank of up to 1,000 is gone over for each of the stray quotes before it
  expect(charactersGoneOver(long) / long.length).toBeLessThan(1.2 * each);
});
