// Every class of hostile input, small, through every public door. `npm run reliability` tries the large ones, with their
// cost; docs/reliability.md has its table.

import { writeFileSync } from "node:fs";
import { type Dataset, stoppageFromSpan } from "picketline";
import { describe, expect, test } from "vitest";
import { picketline, temporaryFolder } from "../cli/call-command.ts";
import { noDaysThroughDoors, recordThroughDoors, textThroughDoors } from "./hostile-calls.ts";
import { datasetWith, hostileRecords, hostileTexts } from "./hostile-values.ts";

describe("hostile records", () => {
  test.each(hostileRecords)("$name", async ({ make, sizes }) => {
    const { faults, calls } = await recordThroughDoors(() => make(sizes.small));
    expect(faults).toEqual([]);
    expect(calls).toBeGreaterThan(10);
  });
});

describe("hostile texts", () => {
  test.each(hostileTexts)("$name", async ({ make, sizes }) => {
    const { faults } = await textThroughDoors(() => make(sizes.small));
    expect(faults).toEqual([]);
  });
});

test("whatever is no day is refused by name wherever a day is asked for", async () => {
  const strike = stoppageFromSpan({
    id: "s",
    title: "S",
    kind: "strike",
    from: "2024-10-21",
    to: "2024-11-01",
  });
  const { faults, calls } = await noDaysThroughDoors(
    datasetWith({ stoppages: [strike] }) as unknown as Dataset,
  );
  expect(faults).toEqual([]);
  expect(calls).toBeGreaterThan(500);
});

describe("the command", () => {
  const folder = temporaryFolder();
  const calls = (path: string) => [
    ["check", path],
    ["report", path, "--as-of", "2024-12-31"],
    ["import", path],
    ["measure", path, "--as-of", "2024-12-31"],
  ];

  async function tried(content: string | Uint8Array): Promise<void> {
    for (const ending of ["json", "yaml", "csv"]) {
      const path = folder.path(`hostile.${ending}`);
      writeFileSync(path, content);
      for (const words of calls(path)) {
        const { code, out, err } = await picketline(...words);
        expect([0, 1, 2]).toContain(code);
        expect(out + err).not.toBe("");
        expect(out + err).not.toMatch(/TypeError|RangeError|node_modules|\n {4}at /);
      }
    }
  }

  test.each(hostileTexts.filter(({ make, sizes }) => String(make(sizes.small)).length < 250_000))(
    "reads or refuses a file of $name",
    async ({ make, sizes }) => {
      await tried(String(make(Math.ceil(sizes.small / 10))));
    },
  );

  test("tells a file in UTF-16 from one in UTF-8, whichever way round its bytes are", async () => {
    const text =
      "\uFEFFEmployer,Union,Case Number,Start Date,End Date\r\nMill,USA 7,A1,1984-07-16,1984-08-11\r\n";
    const little = Buffer.from(text, "utf16le");
    for (const bytes of [
      little,
      Buffer.from(little).swap16(),
      Buffer.from([0xff, 0xfe]),
      Buffer.from([0xc3, 0x28]),
    ]) {
      await tried(bytes);
    }
  });
});
