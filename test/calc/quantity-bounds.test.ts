import fc from "fast-check";
import { attributedBounds, type Quantity, quantityBounds, type Rank } from "picketline";
import { describe, expect, test } from "vitest";

describe("quantityBounds", () => {
  test.each<[Quantity, ReturnType<typeof quantityBounds>]>([
    [{ value: 2400 }, { min: 2400, max: 2400 }],
    [
      { value: 2400, modifier: "exactly" },
      { min: 2400, max: 2400 },
    ],
    [
      { value: 2400, modifier: "about" },
      { min: 2350, max: 2450 },
    ],
    [
      { value: 2400, modifier: "nearly" },
      { min: 2350, max: 2400 },
    ],
    [
      { value: 2400, modifier: "moreThan" },
      { min: 2400, max: null },
    ],
    [
      { value: 2400, modifier: "atLeast" },
      { min: 2400, max: null },
    ],
    [
      { value: 2400, modifier: "upTo" },
      { min: 0, max: 2400 },
    ],
    [
      { value: 2400, modifier: "fewerThan" },
      { min: 0, max: 2400 },
    ],
    [
      { value: 1349, modifier: "about" },
      { min: 1348.5, max: 1349.5 },
    ],
    [
      { value: 1000, modifier: "about" },
      { min: 500, max: 1500 },
    ],
    [
      { value: 5.5, modifier: "about" },
      { min: 5.45, max: 5.55 },
    ],
    [
      { value: 0, modifier: "about" },
      { min: 0, max: 0 },
    ],
    [
      { min: 4000, max: 5000 },
      { min: 4000, max: 5000 },
    ],
    [{ min: 4000 }, { min: 4000, max: null }],
    [{ max: 5000 }, { min: 0, max: 5000 }],
    [{ verbatim: "dozens" }, null],
    [{}, null],
  ])("%j", (quantity, bounds) => {
    const found = quantityBounds(quantity);
    if (bounds === null || found === null) expect(found).toBe(bounds);
    else {
      expect(found.min).toBeCloseTo(bounds.min, 9);
      if (bounds.max === null) expect(found.max).toBeNull();
      else expect(found.max).toBeCloseTo(bounds.max, 9);
    }
  });

  test("law: the number that was given lies within its bounds, and they are in order", () => {
    const modifier = fc.constantFrom(
      "exactly",
      "about",
      "nearly",
      "moreThan",
      "atLeast",
      "upTo",
      "fewerThan",
    );
    fc.assert(
      fc.property(fc.nat(2_000_000), modifier, (value, said) => {
        const bounds = quantityBounds({ value, modifier: said });
        if (bounds === null) return false;
        return 0 <= bounds.min && bounds.min <= value && (bounds.max === null || value <= bounds.max);
      }),
    );
  });
});

describe("attributedBounds", () => {
  const said = (value: Quantity, rank: Rank = "normal") => ({ value, sourceIds: [], rank });

  test("values that conflict are spanned; those preferred stand alone; deprecated ones never count", () => {
    // NUHW, LAist and CNN of the first day of the strike at Kaiser.
    const nearly = said({ value: 2400, modifier: "nearly" });
    const some = said({ value: 2400, modifier: "about" });
    expect(attributedBounds([nearly, some])).toEqual({ min: 2350, max: 2450 });
    expect(attributedBounds([nearly, said({ value: 2000, modifier: "moreThan" })])).toEqual({
      min: 2000,
      max: null,
    });
    expect(attributedBounds([some, said({ value: 2300 }, "preferred")])).toEqual({ min: 2300, max: 2300 });
    expect(attributedBounds([some, said({ value: 1 }, "deprecated")])).toEqual({ min: 2350, max: 2450 });
    expect(attributedBounds([said({ value: 1 }, "deprecated")])).toBeNull();
    expect(attributedBounds([said({ verbatim: "hundreds" }), some])).toEqual({ min: 2350, max: 2450 });
    expect(attributedBounds([])).toBeNull();
    expect(attributedBounds(undefined)).toBeNull();
  });
});
