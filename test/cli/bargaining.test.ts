import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { picketline, temporaryFolder } from "./call-command.js";

const record = join(import.meta.dirname, "../../docs/records/nuhw-kaiser-2024.json");

const folder = temporaryFolder();

/** What the command prints, its lines joined so that where they break does not matter. */
async function told(asOf: string): Promise<string> {
  const { code, out } = await picketline("bargaining", record, "--as-of", asOf);
  expect(code).toBe(0);
  return out.replace(/\s+/g, " ");
}

describe("picketline bargaining on the real record", () => {
  it("says both shares of guaranteed time, and gives no number for pensions", async () => {
    const text = await told("2025-05-08");
    expect(text).toContain("0% on stated hours and 71% on protected hours");
    expect(text).toContain("No share on plan and action: plans differ.");
    expect(text).toContain("raises of 5.5%, 5.5%, 5% and 4% (20% in sum, 21.5% compounded); $2,500 once");
    expect(text).toContain("raises of 4%, 3%, 3% and 3% (13% in sum, 13.6% compounded)");
  });

  it("on 13 December 2024 compares what was published last, and tells of the silence at the table", async () => {
    const text = await told("2024-12-13");
    expect(text).toContain("Bargaining sessions held: 20, the last on 25 October 2024, 49 days ago.");
    expect(text).toContain("No sessions scheduled for 16 to 22 December 2024");
    expect(text).toContain("Protected hours: 7 against 4 hours a week, 3 apart.");
    expect(text).toContain("plans differ: defined benefit against defined contribution");
    expect(text).toContain("Not settled by this day.");
    expect(text).not.toContain("2025");
  });

  it("gives the same as data", async () => {
    const { code, out } = await picketline("bargaining", record, "--as-of", "2025-05-04", "--json");
    expect(code).toBe(0);
    const { demands } = JSON.parse(out) as { demands: { topic: string; outcome: { settled: boolean } }[] };
    expect(demands.map(({ topic, outcome }) => [topic, outcome.settled])).toEqual([
      ["guaranteedTime", true],
      ["pension", true],
      ["pay", true],
    ]);
  });

  it("before any demand says that there is none", async () => {
    expect(await told("2024-07-31")).toContain("No demands are in the record by this day.");
  });

  it("tells of terms that cannot be counted with, and does not crash", async () => {
    const slip = readFileSync(record, "utf8").replace('"percent": 5.5', '"percent": 5500');
    const { code, err } = await picketline(
      "bargaining",
      folder.write("slip.json", slip),
      "--as-of",
      "2025-05-08",
    );
    expect(code).toBe(1);
    expect(err).toContain('"percent" is 5500');
    expect(err).toContain("See picketline check.");
  });

  it("asks for the day, and teaches", async () => {
    const { code, err } = await picketline("bargaining", record);
    expect([code, err.includes("--as-of 2024-12-13")]).toEqual([2, true]);
    expect((await picketline("bargaining", "--help")).out).toContain("attribute by attribute");
  });
});
