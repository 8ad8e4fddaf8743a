// Files that are larger than they should be, or become so: each is refused, and nothing runs out of memory.

import { expect, test } from "vitest";
import { picketline, temporaryFolder } from "./call-command.js";
import { makeWorkbook } from "./make-workbook.js";

const { write } = temporaryFolder();

// 200 MB take the same way; 20 MB are enough to show it.
test("a line of 20 MB, at the start or after good rows", async () => {
  const line = "x,".repeat(10_000_000);
  const alone = await picketline("import", write("line.csv", line), "--to", "json");
  expect(alone).toMatchObject({ code: 1, out: "" });
  expect(alone.err).toContain("The row of line 1 is over a million characters long");
  const rows = "Employer,Case Number,# Idled,Start Date,End Date\nMill,A1,5,1984-07-16,1984-07-17\n";
  const after = await picketline("import", write("after.csv", rows + line), "--to", "json");
  expect(after.code).toBe(0);
  expect(after.err).toContain("1 row: 1 imported");
  expect(after.err).toContain("/rows/3: The row of line 3 is over a million characters long");
});

test("a workbook of some hundred kilobytes that unfolds into 400 MB", async () => {
  const file = write("bomb.xlsx", makeWorkbook({ A: " ".repeat(400_000_000) }));
  const { code, out, err } = await picketline("import", file, "--to", "json");
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("its parts are over 300 MB when unpacked");
});
