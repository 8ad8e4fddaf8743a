// Can a program that walks over a value reach its end, and what does an exporter say where it cannot?

import { describe, expect, test } from "vitest";
import { LabourError } from "../../src/core/labour-error.ts";
import { walkFault } from "../../src/core/walkable.ts";
import { guarded } from "../../src/formats/export/guarded.ts";

/** Lists of two that are the same list, one in another. */
function twice(levels: number): readonly unknown[] {
  let list: readonly unknown[] = [];
  for (let level = 0; level < levels; level += 1) list = [list, list];
  return list;
}

describe("parts that stand in more than one place", () => {
  test("are no fault in rows of a large table that share the lists of their sources", () => {
    const sources = ["fmcs"];
    const rows = Array.from({ length: 300_000 }, () => ({ a: sources, b: sources, c: sources, d: sources }));
    expect(walkFault(rows)).toBeUndefined();
  });

  test("are a fault where they repeat one another without end", () => {
    expect(walkFault(twice(18))).toBeUndefined(); // 524,287 lists on paper
    expect(walkFault(twice(20))).toBe("repeated-without-end"); // 2,097,151
    expect(walkFault({ rows: Array.from({ length: 1_000 }, () => ({})), laughs: twice(60) })).toBe(
      "repeated-without-end",
    );
  });
});

test("a dataset that is longer than a text can be is not called invalid", () => {
  const write = (): string => "x".repeat(2 ** 20).repeat(2 ** 12);
  const thrown = (): unknown => {
    try {
      return guarded({}, write);
    } catch (error) {
      return error;
    }
  };
  const error = thrown();
  expect(error).toBeInstanceOf(LabourError);
  expect((error as LabourError).message).toMatch(/^The dataset is too large to be written as one text/);
});
