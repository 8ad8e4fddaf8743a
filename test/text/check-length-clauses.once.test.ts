// What the words around a length make of it: denied, to come, told from the start, short of a mark, told twice, and how
// its number is written. The strike began on Monday 21 October 2024: 13 December is day 54, 25 December day 66.

import type { LengthVerdict, WorkStoppage } from "picketline";
import { checkLength, stoppageFromSpan } from "picketline";
import { describe, expect, test } from "vitest";
import { stoppageOf } from "../records/read-records.js";
import { inShort } from "./read-in-short.ts";

const kaiser = stoppageOf("nuhw-kaiser-2024");

const check = (phrase: string, asOf = "2024-12-13") => checkLength(phrase, kaiser, asOf);

const read = (phrase: string): string =>
  check(phrase)
    .lengths.map((length) => inShort(length.read))
    .join("; ");

describe("what is denied is not judged", () => {
  test.each([
    ["The strike has not lasted two months", "two months"],
    ["The strike hasn't lasted two months", "two months"],
    ["The strike hasn’t yet reached two months", "two months"],
    ["has yet to reach the two-month mark", "two-month"],
    ["has yet to hit day 60", "day 60"],
    ["never reached two months", "two months"],
    ["the strike isn't two months old", "two months"],
    ["is not in its third month", "third month"],
    ["has not lasted more than two months", "more than two months"],
    ["cannot last a year", undefined],
    ["far from two months", "two months"],
    ["not since October", "since October"],
    ["not two months but three", "two months"],
  ])("%s", (phrase, text) => {
    for (const asOf of ["2024-12-13", "2024-12-25"]) {
      expect(check(phrase, asOf)).toMatchObject({
        verdict: "unreadable",
        lengths: [],
        setAside: text === undefined ? [] : [text],
      });
    }
  });

  test("and that is told", () => {
    expect(check("The strike has not lasted two months").message).toBe(
      'No length of a stoppage was found in the phrase: "two months" is denied, and only what is claimed is judged.',
    );
  });

  test.each<[phrase: string, short: string]>([
    ["not yet two months", "lessThan 2 month"],
    ["not even two months", "lessThan 2 month"],
    ["no fewer than 50 days", "atLeast 50 day"],
    ["not more than 60 days", "atMost 60 day"],
    ["talks have not resumed after 54 days", "exactly 54 day"],
    ["It is not over, on day 54", "in day 54"],
    ["have not given up on day 54", "in day 54"],
  ])("%s is a claim", (phrase, short) => {
    expect(read(phrase)).toBe(short);
    expect(check(phrase).verdict).toBe("right");
  });
});

describe("what is to come is not judged", () => {
  test.each([
    ["54 days left", "54 days"],
    ["54 days to go", "54 days"],
    ["54 days remaining", "54 days"],
    ["54 days' time", "54 days"],
    ["with 54 days left before the deadline", "54 days"],
    ["will enter its third month on Dec. 21", "enter its third month"],
    ["Next week, the strike will enter its ninth week", "enter its ninth week"],
    ["The strike will be two months old on Dec. 21", "two months"],
    ["By Christmas it will have lasted 66 days", "66 days"],
    ["will reach day 60 on Thursday", "day 60"],
    ["could last six months", "six months"],
    ["may last six months", "six months"],
    ["could stretch into its third month", "third month"],
  ])("%s", (phrase, text) => {
    expect(check(phrase)).toMatchObject({ verdict: "unreadable", lengths: [], setAside: [text] });
  });

  test("and that is told", () => {
    expect(check("54 days left").message).toBe(
      'No length of a stoppage was found in the phrase: "54 days" is told of a time to come.',
    );
  });

  test.each<[phrase: string, short: string]>([
    ["54 days left nurses tired", "exactly 54 day"],
    ["On May 5 it entered its third week", "in week 3"],
    ["about to enter its third month", "approaching month 3"],
    ["will begin a three-day strike", "exactly 3 day"],
    ["nobody knows how it will end, 54 days in", "exactly 54 day"],
    ["will go on. Day 54", "in day 54"],
  ])("%s is not of a time to come", (phrase, short) => {
    expect(read(phrase)).toBe(short);
  });
});

describe("from the start on, the first day is not counted", () => {
  /** On since Monday 4 November 2024. */
  const on: WorkStoppage = stoppageFromSpan({
    id: "case",
    title: "Case",
    kind: "strike",
    from: "2024-11-04",
    to: "..",
  });

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    ["walked out two days ago", "2024-11-05", "wrong"],
    ["walked out one day ago", "2024-11-05", "right"],
    ["walked off the job a day ago", "2024-11-05", "right"],
    ["began one day ago", "2024-11-04", "wrong"],
    ["began two days ago", "2024-11-06", "right"],
    ["began two days ago", "2024-11-07", "stale"],
    ["two days after nurses walked out", "2024-11-05", "wrong"],
    ["one day after nurses walked out", "2024-11-05", "right"],
    ["a day after the strike began", "2024-11-05", "right"],
    ["began two weeks ago", "2024-11-18", "right"],
    ["began two weeks ago", "2024-11-17", "wrong"],
    ["began more than a week ago", "2024-11-12", "right"],
    // Who is still out counts the first day.
    ["two days after walking out", "2024-11-05", "right"],
    ["two days on strike", "2024-11-05", "right"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, on, asOf).verdict).toBe(verdict);
  });

  test("what would be right is told from the start, too, and can be read", () => {
    const found = checkLength("walked out two days ago", on, "2024-11-05");
    expect(found.wouldBeRight).toBe("one day ago");
    expect(found.message).toContain("Wrong on 5 November 2024: it began one day ago;");
    expect(checkLength("two days after it began", on, "2024-11-05")).toMatchObject({
      wouldBeRight: "one day after the start",
      message:
        'Wrong on 5 November 2024: it is one day after the start; "two days" is right on 6 November 2024, if it is on then.',
    });
    expect(checkLength("began three weeks ago", on, "2024-11-19").wouldBeRight).toBe(
      "more than two weeks ago",
    );
    for (const words of ["one day ago", "one day after the start"]) {
      expect(checkLength(words, on, "2024-11-05").verdict).toBe("right");
    }
  });

  test("after the end, a time ago runs on, and a time after the start does not", () => {
    // From 21 October 2024 to 8 May 2025 are 199 nights, to the last day on 4 May 195.
    expect(check("walked out 199 days ago", "2025-05-08").verdict).toBe("right");
    expect(check("walked out 196 days ago", "2025-05-08")).toMatchObject({
      verdict: "stale",
      rightOn: { first: "2025-05-05", last: "2025-05-05" },
      wouldBeRight: "199 days ago",
    });
    expect(check("a deal came 195 days after they walked out", "2025-05-08").verdict).toBe("right");
    expect(check("a deal came 197 days after they walked out", "2025-05-08").message).toBe(
      "Wrong on 8 May 2025: its last day was 195 days after the start.",
    );
    // The end was four days before.
    expect(check("ended a 196-day strike four days ago", "2025-05-08")).toMatchObject({
      verdict: "right",
      setAside: ["four days"],
    });
  });
});

describe("numbers are read in full", () => {
  test.each<[phrase: string, short: string, verdict: LengthVerdict]>([
    ["one thousand fifty-four days", "exactly 1054 day", "wrong"],
    ["a thousand and fifty-four days", "exactly 1054 day", "wrong"],
    ["two thousand three hundred and four days", "exactly 2304 day", "wrong"],
    ["a thousand days", "exactly 1000 day", "wrong"],
    ["the thousandth day", "in day 1000", "wrong"],
    ["the one thousand and fifty-fourth day", "in day 1054", "wrong"],
    ["a hundred and 54 days", "exactly 154 day", "wrong"],
    ["2 054 days", "exactly 2054 day", "wrong"],
    ["2\u00a0154 days", "exactly 2154 day", "wrong"],
    ["2\u202f154 days", "exactly 2154 day", "wrong"],
    ["between one hundred and 200 days", "between 100-200 day", "wrong"],
    // Two thirds of seven days after seven weeks are 53 2/3 days, so the 54th night; 13 December has 53.
    ["7 2/3 weeks", `exactly ${7 + 2 / 3} week`, "rightByAnotherRule"],
    ["7⅓ weeks", `exactly ${7 + 1 / 3} week`, "right"],
    ["seven and 1/2 weeks", "exactly 7.5 week", "right"],
    // Between 21 November and 21 December are 30 days: 7.5 of them to 29 November, 22.5 to 14 December.
    ["1 1/4 months", "exactly 1.25 month", "stale"],
    ["1¼ months", "exactly 1.25 month", "stale"],
    ["1¾ months", "exactly 1.75 month", "rightByAnotherRule"],
    ["one and three-quarter months", "exactly 1.75 month", "rightByAnotherRule"],
    ["2 3/4 months", "exactly 2.75 month", "wrong"],
    ["two and a quarter months", "exactly 2.25 month", "wrong"],
    ["a month and three-quarters", "exactly 1.75 month", "rightByAnotherRule"],
    ["one and a half to two and a half months", "between 1.5-2.5 month", "right"],
    ["1/2 months", "exactly 0.5 month", "stale"],
    // A tenth of those 30 days are three: 1.7 months from 12 to 14 December.
    ["1.1 months", "exactly 1.1 month", "stale"],
    ["1.7 months", "exactly 1.7 month", "right"],
    ["1.8 months", "exactly 1.8 month", "wrong"],
    ["1.9 months", "exactly 1.9 month", "wrong"],
    ["1.5 months", "exactly 1.5 month", "right"],
  ])("%s", (phrase, short, verdict) => {
    expect(read(phrase)).toBe(short);
    expect(check(phrase).verdict).toBe(verdict);
  });

  test("a part of a unit holds up to the next quarter, third or tenth", () => {
    expect(check("1 1/4 months").rightOn).toEqual({ first: "2024-11-29", last: "2024-12-05" });
    expect(check("1.7 months").rightOn).toEqual({ first: "2024-12-12", last: "2024-12-14" });
    // A third of seven days after seven weeks are 51 1/3 days: 52 nights after 21 October is 12 December.
    expect(check("7⅓ weeks").rightOn).toEqual({ first: "2024-12-12", last: "2024-12-13" });
    // A quarter of 12 months after a year are 15 months.
    expect(check("1¼ years").rightOn).toEqual({ first: "2026-01-21", last: "2026-04-20" });
  });

  test.each([
    "two million and 54 days",
    "54 thousand days",
    "twenty thousand fifty-four days",
    "several hundred days",
    "1 3/18 months",
    "1,5 months",
    "54/55 days",
    "1.234.54 days",
  ])("none is cut out of %s", (phrase) => {
    expect(check(phrase)).toMatchObject({ verdict: "unreadable", lengths: [] });
  });
});

test.each<[phrase: string, short: string, verdict: LengthVerdict]>([
  // Monday to Friday are 40 days, two of them US federal holidays: 11 and 28 November.
  ["40 weekdays", "exactly 40 day weekdays", "right"],
  ["38 weekdays", "exactly 38 day weekdays", "wrong"],
  ["39 weekdays", "exactly 39 day weekdays", "rightByAnotherRule"],
  ["38 workdays", "exactly 38 day workdays", "right"],
  ["40 working days", "exactly 40 day workdays", "right"],
  ["38 US federal working days", "exactly 38 day federal workdays", "right"],
  ["40 US federal working days", "exactly 40 day federal workdays", "wrong"],
  // A second figure that is no part of the first unit tells the same length again.
  ["nearly two months, 54 days", "nearly 2 month; exactly 54 day", "right"],
  ["nearly two months — 54 days —", "nearly 2 month; exactly 54 day", "right"],
  ["nearly two months, 53 days,", "nearly 2 month; exactly 53 day", "rightByAnotherRule"],
  ["one month, 22 days", "exactly 1 month + 22", "right"],
  ["seven weeks, four days", "exactly 7 week + 4", "right"],
  ["nearly eight weeks, eight days", "nearly 8 week; exactly 8 day", "stale"],
  // Two months are complete on 21 December.
  ["eight days shy of its two-month mark", "exactly 2 month + -8", "right"],
  ["eight days shy of their two-month mark", "exactly 2 month + -8", "right"],
  ["8 days from the two-month mark", "exactly 2 month + -8", "right"],
  ["eight days before the two-month mark", "exactly 2 month + -8", "right"],
  ["eight days away from two months", "exactly 2 month + -8", "right"],
  ["a week away from its two-month anniversary", "exactly 2 month + -7", "rightByAnotherRule"],
  ["12 days shy of its two-month mark", "exactly 2 month + -12", "stale"],
  // The eighth week began on 9 December.
  ["Week 8, day 5", "in day 54", "right"],
  ["Week 8, day 6", "in day 55", "wrong"],
  ["Week 8, day one", "in day 50", "stale"],
  ["week 8, days 2 to 5", "in week 8", "right"],
  // Other words for what is said of a number.
  ["in excess of 50 days", "moreThan 50 day", "right"],
  [">50 days", "moreThan 50 day", "right"],
  ["<60 days", "lessThan 60 day", "right"],
  ["News > 54 days", "exactly 54 day", "right"],
  ["for the better part of two months", "nearly 2 month", "right"],
  ["stretches toward two months", "nearly 2 month", "right"],
  ["on the verge of two months", "nearly 2 month", "right"],
  ["stretches into eighth week", "in week 8", "right"],
])("%s", (phrase, short, verdict) => {
  expect(read(phrase)).toBe(short);
  expect(check(phrase).verdict).toBe(verdict);
});

test.each([
  ["hunger strike enters third day", "enters third day"],
  ["the hunger strikers' third day", "third day"],
  ["the hunger strike’s third day", "third day"],
  ["hunger strikers enter day 9", "enter day 9"],
  ["hunger strikers have reached day nine", "day nine"],
  ["the hunger strike has lasted nine days", "nine days"],
  ["since day one", "day one"],
  ["from day one", "day one"],
  ["since the first week of October", "first week"],
  ["a week away from Christmas", "a week"],
])("%s is of something else", (phrase, text) => {
  expect(check(phrase, "2025-04-16")).toMatchObject({ lengths: [], setAside: [text] });
});

test("a hunger strike and the strike are told apart", () => {
  expect(check("Day 9 of the hunger strike, day 178 of the strike", "2025-04-16")).toMatchObject({
    verdict: "right",
    read: { text: "day 178" },
    setAside: ["Day 9"],
  });
});

test("a place between two is told as one", () => {
  const vague = stoppageFromSpan({ id: "v", title: "V", kind: "strike", from: "2024-10", to: ".." });
  expect(checkLength("month 7", vague, "2024-12-13").message).toContain(
    "it is between its second and its third month",
  );
});

test("what would be right of working days can be read", () => {
  const { wouldBeRight } = check("60 working days", "2025-05-08");
  expect(wouldBeRight).toMatch(/^\d+ US federal working days$/);
  expect(check(wouldBeRight, "2025-05-08").verdict).toBe("right");
  expect(check("60 weekdays")).toMatchObject({ wouldBeRight: "40 weekdays" });
});
