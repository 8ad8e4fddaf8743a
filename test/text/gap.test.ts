// The gap between two positions, in sentences.

import { comparePositions, describeGap, type PayTerms } from "picketline";
import { describe, expect, test } from "vitest";

type Terms = Parameters<typeof comparePositions>[0];

const raises = (...percents: readonly number[]): PayTerms => ({
  steps: percents.map((percent, at) => ({ kind: "percent", percent, contractYear: at + 1 })),
  contractTerm: { years: percents.length },
});
const gap = (a: Terms, b: Terms) => describeGap(comparePositions(a, b));

describe("describeGap", () => {
  test("tells each difference, then what is the same, then what cannot be compared", () => {
    expect(gap(raises(4, 3, 3, 3), raises(5, 5, 4, 4))).toBe(
      "Raises in sum: 13% against 18%, 5 percentage points apart. Raises compounded: 13.64% against 19.25%, 5.6 percentage points apart. " +
        "Raise of the first year: 4% against 5%, 1 percentage point apart. The same on term of the contract (4 years).",
    );
    expect(gap(raises(5, 5, 4, 4), { steps: [], statedTotalPercent: 19 })).toBe(
      "Not comparable on raises in sum (18%), raises compounded (19.25%), raise of the first year (5%) and published total (19%): " +
        "one has a schedule, the other only a total. Not comparable on term of the contract (4 years): stated by one only.",
    );
  });

  test("vague numbers with both ends", () => {
    const hours = (min: number, max?: number): Terms => ({
      hours: max === undefined ? { min } : { min, max },
      per: "week",
    });
    expect(gap(hours(7, 8), hours(5, 5))).toBe(
      "Stated hours: between 7 and 8 against 5 hours a week, between 2 and 3 apart.",
    );
    expect(gap(hours(4, 6), hours(5, 5))).toBe(
      "Stated hours: between 4 and 6 against 5 hours a week, up to 1 apart.",
    );
    expect(gap(hours(7), hours(5, 5))).toBe(
      "Stated hours: at least 7 against 5 hours a week, at least 2 apart.",
    );
    expect(gap(hours(4), hours(5, 5))).toBe(
      "Stated hours: at least 4 against 5 hours a week, it is not known how far apart.",
    );
  });

  test("words, other topics, and nothing at all", () => {
    const booked = (bookable: boolean): Terms => ({ hours: { value: 5 }, per: "week", bookable });
    expect(gap(booked(false), booked(true))).toBe(
      "Booking by management: not bookable against bookable. The same on stated hours (5 hours a week).",
    );
    expect(gap({ text: "More staff" }, { text: "A study" })).toBe(
      "Not comparable on text: one is in words only.",
    );
    expect(gap({ steps: [] }, { steps: [] })).toBe("Nothing is stated that could be compared.");
    expect(gap("unknown", "unknown")).toBe("Not comparable on terms: not published.");
  });
});
