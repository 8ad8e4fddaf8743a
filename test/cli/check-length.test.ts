import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { picketline } from "./call-command.js";

const records = join(import.meta.dirname, "../../docs/records");
const record = join(records, "nuhw-kaiser-2024.json");

describe("picketline check-length on the real record", () => {
  it("says: wrong, it is day 178; day 174 was 12 April", async () => {
    expect(await picketline("check-length", record, "day 174", "--as-of", "2025-04-16")).toEqual({
      code: 1,
      out: "Wrong on 16 April 2025: it is day 178; day 174 was 12 April 2025.\nRight would be: day 178\n",
      err: "",
    });
  });

  it.each([
    ["day 178", "2025-04-16", 0, "Right on 16 April 2025: it is day 178."],
    ["196-day strike", "2025-05-08", 0, "both ends counted to the tentative agreement"],
    ["200 days", "2025-05-08", 0, "to the ratification on 8 May 2025"],
    ["entering third month", "2024-12-16", 1, "is right from 21 December 2024"],
    ["a long strike", "2024-12-16", 1, "No length of a stoppage was found"],
  ])("%s on %s: ends with %i", async (phrase, asOf, code, says) => {
    const found = await picketline(
      "check-length",
      record,
      phrase,
      "--as-of",
      asOf,
      "--stoppage",
      "nuhw-kaiser-socal-2024",
    );
    expect([found.code, found.err]).toEqual([code, ""]);
    expect(found.out).toContain(says);
  });

  it("gives the same as data", async () => {
    const { code, out } = await picketline(
      "check-length",
      record,
      "day 174",
      "--as-of",
      "2025-04-16",
      "--json",
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      verdict: "stale",
      phrase: "day 174",
      read: { kind: "position", unit: "day", number: 174 },
      rightOn: { first: "2025-04-12", last: "2025-04-12" },
      wouldBeRight: "day 178",
    });
  });

  it.each([
    ["no phrase", [record, "--as-of", "2025-04-16"], "Which file and which phrase?"],
    [
      "a phrase without its quotation marks",
      [record, "day", "174", "--as-of", "2025-04-16"],
      "174 is too many",
    ],
    ["no day", [record, "day 174"], "--as-of 2024-12-13"],
    [
      "no such stoppage",
      [record, "day 174", "--as-of", "2025-04-16", "--stoppage", "x"],
      "has no stoppage x",
    ],
    ["a phrase without an end", [record, "day ".repeat(5000), "--as-of", "2025-04-16"], "20000 characters"],
  ])("%s: ends with 2 and says so", async (_what, words, says) => {
    const { code, out, err } = await picketline("check-length", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  it("teaches, in lines of 80 characters", async () => {
    const { code, out } = await picketline("check-length", "--help");
    expect(code).toBe(0);
    expect(out).toContain("day 174");
    expect(out.split("\n").every((line) => line.length <= 80)).toBe(true);
  });
});
