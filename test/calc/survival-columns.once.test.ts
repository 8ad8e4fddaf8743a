// Observations by column: the same curve as by row, whatever their lengths and number, and the same refusals.

import { chanceOfLasting, type Observation, survivalOf, survivalQuantile } from "picketline";
import { describe, expect, it } from "vitest";

const columns = (days: readonly number[], ended: readonly number[]) => ({ days, ended }) as never;
const longest = 3_074_246;

/** Lengths around the places at which room is made, and more rows than are tallied at a time. */
const lengths = [0, 1, 2, 1023, 1024, 1025, 2047, 2048, 4096, 5000, longest];
const many: readonly Observation[] = [
  ...lengths.flatMap((days) => [
    { days, ended: true },
    { days, ended: false },
  ]),
  ...Array.from({ length: 18_000 }, (_, row) => ({ days: (row * 7) % 1500, ended: row % 3 > 0 })),
];

it("by column as by row, in either order", () => {
  for (const rows of [many, [...many].reverse()]) {
    const byRow = survivalOf(rows);
    const byColumn = survivalOf({
      days: Int32Array.from(rows, ({ days }) => days),
      ended: Uint8Array.from(rows, ({ ended }) => Number(ended)),
    });
    expect(byColumn).toEqual(byRow);
    expect(byRow.observations).toBe(18_022);
    expect(byRow.ended).toBe(11 + 12_000); // two of three of the 18,000
    expect(byRow.steps.at(-1)).toMatchObject({ days: longest, atRisk: 2, survival: expect.any(Number) });
    expect(byRow.steps[0]).toMatchObject({ days: 0, atRisk: 18_022 });
  }
});

it.each(lengths)("one of %d days", (days) => {
  for (const made of [survivalOf([{ days, ended: true }]), survivalOf(columns([days], [1]))]) {
    expect(made).toMatchObject({ observations: 1, ended: 1, censored: 0 });
    expect(made.steps.map((step) => [step.days, step.atRisk, step.survival])).toEqual([[days, 1, 0]]);
  }
  for (const made of [survivalOf([{ days, ended: false }]), survivalOf(columns([days], [0]))]) {
    expect(made).toMatchObject({ observations: 1, ended: 0, censored: 1 });
    expect(made.steps.map((step) => [step.days, step.atRisk, step.survival])).toEqual([[days, 1, 1]]);
  }
  // Four rows have one test in common.
  const four = survivalOf({ days: new Int32Array(4).fill(days), ended: Uint8Array.of(0, 1, 0, 1) });
  expect(four).toMatchObject({ observations: 4, ended: 2, censored: 2 });
  expect(four.steps.map((step) => [step.days, step.atRisk, step.survival])).toEqual([[days, 4, 0.5]]);
});

describe("refuses", () => {
  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, longest + 1, undefined as never])(
    "%s days, and names the row",
    (days) => {
      const message = /^"days" of observation 2 is .*; it must be a whole number from 0 to 3074246\.$/;
      expect(() => survivalOf(columns([3, 5, days], [1, 0, 1]))).toThrow(message);
      const row = { days, ended: true };
      expect(() => survivalOf([{ days: 3, ended: true }, { days: 5, ended: false }, row])).toThrow(message);
    },
  );

  it.each([2, -1, 0.5, Number.NaN])("%s for whether it has ended, and names the row", (ended) => {
    expect(() => survivalOf(columns([3, 5], [1, ended]))).toThrow(
      '"ended" of observation 1 must be a boolean, or in a column 0 or 1.',
    );
  });

  it("a fraction among rows of lists, which can hold it", () => {
    const ended = Uint8Array.of(1, 1, 1, 1, 1);
    for (const days of [Float64Array.of(3, 4, 1.5, 2, 1), [3, 4, 1.5, 2, 1]]) {
      expect(() => survivalOf({ days, ended } as never)).toThrow('"days" of observation 2 is 1.5;');
    }
    const days = Int32Array.of(3, 4, 1, 2, 1);
    expect(() => survivalOf({ days, ended: [1, 1, 1, 0.5, 1] })).toThrow('"ended" of observation 3');
  });

  it("a row of arrays that are tallied several at a time, wherever it stands", () => {
    for (let wrong = 0; wrong < 9; wrong += 1) {
      const days = Int32Array.from({ length: 9 }, (_, row) => row);
      const ended = Uint8Array.from(days, (row) => row % 2);
      const negative = Int32Array.from(days, (length, row) => (row === wrong ? -1 : length));
      expect(() => survivalOf({ days: negative, ended })).toThrow(`"days" of observation ${wrong} is -1;`);
      const neither = Uint8Array.from(ended, (over, row) => (row === wrong ? 2 : over));
      expect(() => survivalOf({ days, ended: neither })).toThrow(`"ended" of observation ${wrong} must be`);
    }
  });

  it("columns of different length", () => {
    expect(() => survivalOf(columns([3, 5], [1]))).toThrow(
      'The columns differ in length: 2 of "days" and 1 of "ended".',
    );
    expect(() => survivalOf(columns([3], [1, 0]))).toThrow('1 of "days" and 2 of "ended"');
  });

  it("a confidence that is none", () => {
    for (const confidence of [0, 1, -1, 2, Number.NaN]) {
      expect(() => survivalOf([], { confidence })).toThrow(
        /^"confidence" is .*; it must lie between 0 and 1\.$/,
      );
    }
  });
});

it("what cannot be asked of a curve is named", () => {
  const survival = survivalOf({ days: [3, 5], ended: [1, 1] });
  expect(() => chanceOfLasting(survival, { day: 1.5 })).toThrow(
    '"day" is 1.5; it must be a whole number of days, 0 or more.',
  );
  expect(() => chanceOfLasting(survival, { day: 3, given: -1 })).toThrow(
    '"given" is -1; it must be a whole number of days, 0 or more.',
  );
  expect(() => chanceOfLasting(survival, { day: 2, given: 3 })).toThrow(
    '"day" (2) is less than "given" (3).',
  );
  for (const share of [0, 1, Number.NaN]) {
    expect(() => survivalQuantile(survival, share)).toThrow(
      `"share" is ${share}; it must lie between 0 and 1.`,
    );
  }
});
