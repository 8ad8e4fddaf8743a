// How outlets named the length of the strike on given days: every row of facts/length-phrases.json, with the verdict
// that was written there and the one that `checkLength` gives on the real record.

import { existsSync, readFileSync } from "node:fs";
import type { LengthVerdict } from "picketline";
import { checkLength } from "picketline";
import { describe, expect, test } from "vitest";
import { stoppageOf } from "../records/read-records.js";

const facts = `${import.meta.dirname}/../../../shared/facts/length-phrases.json`;
const strike = stoppageOf("nuhw-kaiser-2024");

interface Row {
  readonly phrase: string;
  readonly asOf: string;
  /** The verdict as it is written in the facts. */
  readonly written: string;
  /** The verdict of each length in the phrase. */
  readonly ours: readonly LengthVerdict[];
  /** What the message says beside the verdict. */
  readonly says: string;
  /** Why that is the same verdict. */
  readonly because: string;
}

const rows: readonly Row[] = [
  {
    phrase: "Day 1",
    asOf: "2024-10-21",
    written: "exact (inclusive)",
    ours: ["right"],
    says: "it is day 1",
    because: "the first day out is day 1",
  },
  {
    phrase: "32 days (quoted 21 Nov)",
    asOf: "2024-11-21",
    written: "exact (inclusive)",
    ours: ["right"],
    says: "it has lasted 32 days",
    because: "both ends counted",
  },
  {
    phrase: "Week Six ... is off to a festive start",
    asOf: "2024-11-25",
    written: "exact (week 6)",
    ours: ["right"],
    says: "it is in its sixth week",
    because: "25 November is the first day of the sixth week",
  },
  {
    phrase: "nears two months / approaches two months",
    asOf: "2024-12-13",
    written: "8 days before the two-month mark",
    ours: ["right", "right"],
    says: "it has lasted nearly two months",
    because: "8 days are less than half of a month",
  },
  {
    phrase: "entering third month",
    asOf: "2024-12-16",
    written: "5 days early (third month begins 21 Dec)",
    ours: ["wrong"],
    says: "it is in its second month; \"entering third month\" is right from 21 December 2024",
    because: "early is not yet right: the day from which it is, is named",
  },
  {
    phrase: "It's been three months and Kaiser is finally meeting us",
    asOf: "2025-01-07",
    written: "overstated (2 complete months; 74 days since last session)",
    ours: ["wrong"],
    says: "it has lasted nearly three months",
    because: "a bare number of months needs them complete",
  },
  {
    phrase: "3-month hiatus (25 Oct - 16 Jan)",
    asOf: "2025-01-16",
    written: "83 days = 2 months 22 days",
    ours: ["wrong"],
    says: 'The word "hiatus" may mean something else than the stoppage.',
    because: "it is no length of the strike, which was 2 months and 26 days old; the gap was not 3 months either",
  },
  {
    phrase: "nearly four-month strike",
    asOf: "2025-02-07",
    written: "14 days before",
    ours: ["right"],
    says: "it has lasted nearly four months",
    because: "14 of 31 days are less than half of a month",
  },
  {
    phrase: "Four months after ... went on strike",
    asOf: "2025-02-10",
    written: "rounded up (3 complete months)",
    ours: ["wrong"],
    says: "it has lasted nearly four months",
    because: "a bare number of months needs them complete",
  },
  {
    phrase: "heading into fifth month",
    asOf: "2025-02-19",
    written: "2 days before fifth month begins",
    ours: ["right"],
    says: "it is in its fourth month",
    because: "who heads into a month has not reached it; 2 days before it is near",
  },
  {
    phrase: "now in its fifth month",
    asOf: "2025-03-03",
    written: "exact",
    ours: ["right"],
    says: "it is in its fifth month",
    because: "from 21 February to 20 March",
  },
  {
    phrase: "now in the sixth month",
    asOf: "2025-03-24",
    written: "exact",
    ours: ["right"],
    says: "it is in its sixth month",
    because: "from 21 March to 20 April",
  },
  {
    phrase: "nearly six months",
    asOf: "2025-04-12",
    written: "9 days before",
    ours: ["right"],
    says: "it has lasted nearly six months",
    because: "9 days are less than half of a month",
  },
  {
    phrase: "now in its seventh month",
    asOf: "2025-04-22",
    written: "exact",
    ours: ["right"],
    says: "it is in its seventh month",
    because: "from 21 April on",
  },
  {
    phrase: "nearly 200-day strike",
    asOf: "2025-05-05",
    written: "fair (196 inclusive)",
    ours: ["right"],
    says: "it lasted 196 days",
    because: "within 10 days before a multiple of 100",
  },
  {
    phrase: "196 days / 196-day strike",
    asOf: "2025-05-04",
    written: "exact: inclusive, Oct 21 to the tentative agreement of May 4",
    ours: ["right", "right"],
    says: "it has lasted 196 days",
    because: "both ends counted, on the day of the agreement",
  },
];

describe("phrases by which outlets named the length of the strike", () => {
  test.each(rows)("$asOf: $phrase ($written)", ({ phrase, asOf, ours, says }) => {
    const found = checkLength(phrase, strike, asOf);
    expect(found.lengths.map(({ verdict }) => verdict)).toEqual(ours);
    expect(found.message).toContain(says);
  });

  test("196 days fit the tentative agreement with both ends counted, on the day of the ratification, too", () => {
    for (const asOf of ["2025-05-04", "2025-05-08"]) {
      expect(checkLength("196-day strike", strike, asOf)).toMatchObject({ verdict: "right" });
      expect(checkLength("196-day strike", strike, asOf).explainedBy).toContainEqual(
        expect.objectContaining({ endEvent: "tentativeAgreement", ends: "inclusive", counted: "calendar days" }),
      );
    }
  });

  test("a headline is accepted on the day it was printed and refused three weeks earlier", () => {
    const headline = "Kaiser mental health worker strike nears two months";
    expect(checkLength(headline, strike, "2024-12-13").verdict).toBe("right");
    expect(checkLength(headline, strike, "2024-11-25")).toMatchObject({
      verdict: "wrong",
      wouldBeRight: "more than one month",
      // Half of the 30 days from 21 November to 21 December are 15.
      rightOn: { first: "2024-12-06", last: "2024-12-20" },
    });
  });
});

describe.skipIf(!existsSync(facts))("the rows are those of the facts (needs ../shared)", () => {
  test("every row, with the verdict as it is written there", () => {
    const { phrases } = JSON.parse(readFileSync(facts, "utf8")) as {
      phrases: readonly { phrase: string; asOf: string; verdict: string }[];
    };
    expect(rows.map(({ phrase, asOf, written }) => ({ phrase, asOf, written }))).toEqual(
      phrases.map(({ phrase, asOf, verdict }) => ({ phrase, asOf, written: verdict })),
    );
  });
});
