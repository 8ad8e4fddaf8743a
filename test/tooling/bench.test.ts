import { describe, expect, test } from "vitest";
import {
  agreementOf,
  contenderTable,
  exponentOf,
  figuresOf,
  growthTable,
  markdownTable,
  quantileOf,
  ratioText,
  replaceBetween,
  spreadOf,
  targetTable,
  timeText,
  verdictsOf,
} from "../bench/table.mjs";

const spread = (median: number, low = median, high = median) => ({ median, low, high });

/** A suite with one peer, in which ours takes the given share of its time. */
const figure = (ratio: ReturnType<typeof spread>, target: { ratio: number; text: string } | null) => ({
  suite: "count days",
  unit: "",
  note: "",
  size: 10_000,
  gc: false,
  rounds: 9,
  baseline: "peer",
  contenders: [
    { name: "picketline", nanoseconds: spread(1_500), ratio },
    { name: "peer", nanoseconds: spread(3_000), ratio: spread(1) },
  ],
  targets: target === null ? [] : [{ name: "picketline", ...target }],
});

describe("statistics", () => {
  test("quantiles lie on a straight line between two values, in whatever order they come", () => {
    expect(quantileOf([40, 10, 30, 20], 0.5)).toBe(25);
    expect(quantileOf([40, 10, 30, 20], 0.25)).toBe(17.5);
    expect(quantileOf([7], 0.75)).toBe(7);
    expect(spreadOf([5, 1, 3, 2, 4])).toEqual({ median: 3, low: 2, high: 4 });
  });

  test("values are left in their order", () => {
    const values = [3, 1, 2];
    spreadOf(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test("ratios are taken round by round: what slows a round slows both", () => {
    const [ours, peer] = figuresOf({ ours: [10, 100, 20], peer: [20, 200, 40] }, "peer");
    expect(ours?.ratio).toEqual(spread(0.5));
    expect(ours?.nanoseconds).toEqual({ median: 20, low: 15, high: 60 });
    expect(peer?.ratio).toEqual(spread(1));
    expect(() => figuresOf({ ours: [1] }, "peer")).toThrow("no contender is called peer");
  });

  test("the exponent of a power is that power", () => {
    const points = (cost: (size: number) => number) =>
      [100, 400, 1_600].map((size) => ({ size, nanoseconds: cost(size) }));
    expect(exponentOf(points((size) => 7 * size))).toBeCloseTo(1, 12);
    expect(exponentOf(points((size) => 3 * size ** 2))).toBeCloseTo(2, 12);
    expect(exponentOf(points(() => 5))).toBeCloseTo(0, 12);
    // One, e and e² cost 1, e and e⁴: by hand, the slope through (0, 0), (1, 1), (2, 4) is 2.
    expect(
      exponentOf([0, 1, 2].map((x) => ({ size: Math.exp(x), nanoseconds: Math.exp(x * x) }))),
    ).toBeCloseTo(2);
  });
});

describe("verdicts", () => {
  test("a target is met by the median, and only ours are held against it", () => {
    const target = { ratio: 0.5, text: "half" };
    expect(verdictsOf(figure(spread(0.5, 0.4, 0.6), target))).toEqual([
      { name: "picketline", ratio: spread(0.5, 0.4, 0.6), text: "half", met: true },
    ]);
    expect(verdictsOf(figure(spread(0.51, 0.4, 0.6), target))[0]?.met).toBe(false);
    expect(verdictsOf(figure(spread(2), null))).toEqual([]);
  });

  test("two runs agree where their quartiles meet", () => {
    const first = [figure(spread(0.5, 0.45, 0.55), null)];
    expect(agreementOf(first, [figure(spread(0.6, 0.55, 0.65), null)])).toEqual({ compared: 1, apart: [] });
    expect(agreementOf(first, [figure(spread(0.6, 0.56, 0.65), null)])).toEqual({
      compared: 1,
      apart: ["count days, 10,000, picketline: 0.50 (0.45–0.55) and then 0.60 (0.56–0.65)"],
    });
    expect(agreementOf([], first)).toEqual({ compared: 0, apart: [] });
  });
});

describe("tables", () => {
  test("times and ratios are short and have no powers of ten", () => {
    expect([0.5, 54, 999, 1_000, 46_400, 9.7e6, 2.35e9, 61e9].map(timeText)).toEqual([
      ...["0.5 ns", "54 ns", "999 ns", "1 µs", "46.4 µs", "9.7 ms", "2.35 s", "61 s"],
    ]);
    expect(ratioText(spread(0.00172, 0.0016, 0.0181))).toBe("0.0017 (0.0016–0.018)");
    expect(ratioText(spread(1.26, 1, 3_400.4))).toBe("1.3 (1.0–3,400)");
    expect(ratioText(spread(0))).toBe("0 (0–0)");
  });

  test("each target stands beside its figure, a missed one in bold", () => {
    const rows = targetTable([
      figure(spread(0.5), { ratio: 0.5, text: "at most half" }),
      { ...figure(spread(0.7), { ratio: 0.5, text: "at most half" }), gc: true },
    ]).split("\n");
    expect(rows).toHaveLength(4);
    expect(rows[2]).toBe(
      "| count days | 10,000 | picketline | peer | 0.50 (0.50–0.50) | at most half | met |",
    );
    expect(rows[3]).toContain("all garbage collected before each sample");
    expect(rows[3]).toContain("| **missed** |");
  });

  test("every contender has a row, the baseline with 1", () => {
    expect(
      contenderTable([figure(spread(0.5), null)])
        .split("\n")
        .slice(2),
    ).toEqual([
      "| count days | 10,000 | picketline | 1.5 µs | 0.50 (0.50–0.50) |",
      "| count days | 10,000 | peer | 3 µs | 1 |",
    ]);
  });

  test("growth worse than n log n is said, or explained", () => {
    const square = {
      job: "compare",
      of: "claims",
      points: [10, 100].map((size) => ({ size, nanoseconds: size ** 2 })),
    };
    expect(growthTable([{ ...square, note: "" }])).toContain("| 2.00 | 2.00 | **worse than n log n** |");
    expect(growthTable([{ ...square, note: "each with each" }])).toContain(
      "| 2.00 | 2.00 | each with each |",
    );
    const straight = { ...square, note: "", points: [10, 100].map((size) => ({ size, nanoseconds: size })) };
    expect(growthTable([straight])).toContain("| 1.00 | 1.00 |  |");
    // The last step alone tells of what shows at large sizes only.
    const late = [10, 100, 1_000].map((size) => ({ size, nanoseconds: size < 1_000 ? 100 : 10_000 }));
    expect(growthTable([{ ...square, note: "", points: late }])).toContain("**worse than n log n**");
    const early = [10, 100, 1_000].map((size) => ({ size, nanoseconds: size < 100 ? 10 : size * 5 }));
    expect(growthTable([{ ...square, note: "", points: early }])).toContain("| 1.00 | levels off |");
  });

  test("a bar in a cell does not end it", () => {
    expect(markdownTable(["a"], [["x | y"]], [])).toBe("| a |\n| --- |\n| x \\| y |");
  });

  test("only what is between the markers is replaced", () => {
    const text = "Before\n\n<!-- figures -->\nold\n<!-- /figures -->\n\nAfter\n";
    const replaced = "Before\n\n<!-- figures -->\n\nnew\n\n<!-- /figures -->\n\nAfter\n";
    expect(replaceBetween(text, "figures", "new\n")).toBe(replaced);
    expect(replaceBetween(replaced, "figures", "new")).toBe(replaced);
    expect(() => replaceBetween(text, "others", "new")).toThrow("<!-- others -->");
    expect(() => replaceBetween("<!-- /a --> <!-- a -->", "a", "new")).toThrow("<!-- a -->");
  });
});
