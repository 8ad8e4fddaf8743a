// What is read in a phrase at the edges of its grammar, and which words of it are named as the length.

import type { ReadLength, WorkStoppage } from "picketline";
import { checkLength, stoppageFromSpan } from "picketline";
import { describe, expect, test } from "vitest";
import { inShort } from "./read-in-short.ts";

/** On since Monday 1 January 2024, and asked about on Thursday 1 February. */
const on: WorkStoppage = stoppageFromSpan({
  id: "case",
  title: "Case",
  kind: "strike",
  from: "2024-01-01",
  to: "..",
});

const check = (phrase: string) => checkLength(phrase, on, "2024-02-01");

const read = (phrase: string): readonly ReadLength[] => check(phrase).lengths.map((length) => length.read);

describe("reads", () => {
  test.each([
    // Units without a number.
    ["a half-year strike", "exactly 0.5 year"],
    ["half a fortnight", "exactly 1 week"],
    ["the strike is now a week old", "exactly 1 week"],
    ["called a week strike", "exactly 1 week"],
    ["a weeklong strike", "exactly 1 week"],
    ["the fortnight-long strike", "exactly 2 week"],
    ["after fortnights on the picket line", "atLeast 4 week"],
    ["a day’s strike", "exactly 1 day"],
    // Fortnights are told in weeks.
    ["two fortnights", "exactly 4 week"],
    ["two to three fortnights", "between 4-6 week"],
    ["one year and a fortnight", "exactly 1 year + 14"],
    // What is added to a number, and what is not.
    ["two weeks, three weeks", "exactly 2 week; exactly 3 week"],
    ["two months and third day", "exactly 2 month; in day 3"],
    ["two to three months and four days", "between 2-3 month; exactly 4 day"],
    ["between two weeks of strike and the talks", "exactly 2 week"],
    ["eight days short of the two-month mark", "exactly 2 month + -8"],
    ["two months short of two years", "exactly 2 month; nearly 2 year"],
    ["1.5 days short of two months", "exactly 1.5 day; nearly 2 month"],
    ["two days short, four weeks", "exactly 2 day; exactly 4 week"],
    ["two months brand four days", "exactly 2 month; exactly 4 day"],
    ["two months Andean four days", "exactly 2 month; exactly 4 day"],
    ["two months and any days", "exactly 2 month"],
    ["two months and urban days", "exactly 2 month"],
    ["38 working days shy of 200 days", "exactly 38 day workdays; nearly 200 day"],
    ["50 days plus", "atLeast 50 day"],
    ["two weeks or longer", "atLeast 2 week"],
    ["two weeks or fewer", "exactly 2 week"],
    ["two weeks and more strikes", "exactly 2 week"],
    // Only days are days out.
    ["three weeks out", "exactly 3 week"],
    ["18 days of rain", "exactly 18 day"],
    ["18 days since strikes began", "exactly 18 day"],
    ["one workday", "exactly 1 day workdays"],
    // Places in the count.
    ["day 54 weeks", "exactly 54 week"],
    ["Day No 54", "in day 54"],
    ["month 2 day 5", "in month 2; in day 5"],
    ["week 8 month 2", "in week 8; in month 2"],
    ["week 8 day 1", "in day 50"],
    ["week 8 day 7", "in day 56"],
    ["week 8 day 9", "in week 8; in day 9"],
    ["week 8 day 0", "in week 8; in day 0"],
    ["week 8 day 1.5", "in week 8"],
    ["its third working week", "in week 3"],
    ["two working weeks and three days", "exactly 2 week + 3"],
    ["entered its third week", "in week 3"],
    // Two numbers.
    ["two-three months", "between 2-3 month"],
    ["about two – three weeks", "between 2-3 week"],
    ["eleven-twelve-day strike", "between 11-12 day"],
    ["twenty-one-twenty-two days", "between 21-22 day"],
    ["second-third week", "in week 2-3"],
    ["twenty-three months", "exactly 23 month"],
    ["two-hundred days", "exactly 200 day"],
    ["2–3 weeks", "between 2-3 week"],
    ["two-to-three months", "between 2-3 month"],
    ["two or three months", "between 2-3 month"],
    ["two to three and a half months", "between 2-3.5 month"],
    ["two and three months", "exactly 3 month"],
    ["between two, three months", "exactly 3 month"],
    ["54 100 days", "exactly 100 day"],
    ["a well-known 6 7 months", "exactly 7 month"],
    ["Local 2 three weeks", "exactly 3 week"],
    ["two to third month", "in month 3"],
    ["three to two months", "exactly 2 month"],
    ["two to two months", "exactly 2 month"],
    ["44 to 50-odd days", "moreThan 50 day"],
    // Numbers in words.
    ["two hundred three days", "exactly 203 day"],
    ["one hundred days", "exactly 100 day"],
    ["nine hundred days", "exactly 900 day"],
    ["a hundred and three days", "exactly 103 day"],
    ["nineteen hundred days", "exactly 1900 day"],
    ["eleven hundred and two days", "exactly 1102 day"],
    ["nearly hundred days", "nearly 100 day"],
    ["two hundred and zero days", "exactly 200 day"],
    ["ZERO DAYS", "exactly 0 day"],
    ["twenty days", "exactly 20 day"],
    ["twenty zero days", "exactly 0 day"],
    ["twenty twelve days", "exactly 12 day"],
    ["twenty twelfth day", "in day 12"],
    ["twenty-one days", "exactly 21 day"],
    ["twenty-nine days", "exactly 29 day"],
    ["twenty-ninth day", "in day 29"],
    ["100000000000000 days", "exactly 100000000000000 day"],
    // Days and months after "since".
    ["since Sept", "since 2023-09-01 to 2023-09-30"],
    ["since Oct. 21, 2022", "since 2022-10-21 to 2022-10-21"],
    ["since Oct. 21st, 2022", "since 2022-10-21 to 2022-10-21"],
    ["since 21 October, 2022", "since 2022-10-21 to 2022-10-21"],
    ["since 21 August", "since 2023-08-21 to 2023-08-21"],
    ["since 1 February", "since 2024-02-01 to 2024-02-01"],
    ["since 2 February", "since 2023-02-02 to 2023-02-02"],
    ["since late February 2024", "since 2024-02-21 to 2024-02-29"],
    // The day of the week and the time of day beside a date. 21 October 2023 was a Saturday.
    ["since Saturday, Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since Saturday, 21 October", "since 2023-10-21 to 2023-10-21"],
    ["since Sat., Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since Sat Oct 21", "since 2023-10-21 to 2023-10-21"],
    ["since Saturday morning, Oct. 21, 2023", "since 2023-10-21 to 2023-10-21"],
    ["since early Saturday, Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since 6 a.m. Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since 6 a.m. on Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since 12:01 a.m. PT Saturday, Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since 6am, 21 October", "since 2023-10-21 to 2023-10-21"],
    ["since 6 o’clock on 21 October", "since 2023-10-21 to 2023-10-21"],
    ["since noon Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since the morning of Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since the early hours of Saturday, Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since late on Oct. 21", "since 2023-10-21 to 2023-10-21"],
    ["since on Oct. 21", "since 2023-10-21 to 2023-10-21"],
    // 27 January 2024 was the Saturday before 1 February.
    ["since Saturday morning", "since 2024-01-27 to 2024-01-27"],
    ["since early Saturday", "since 2024-01-27 to 2024-01-27"],
    ["since Thurs. they are out", "since 2024-02-01 to 2024-02-01"],
    ["since 6 a.m. Saturday", "since 2024-01-27 to 2024-01-27"],
    ["since Sat.", "since 2024-01-27 to 2024-01-27"],
    ["since Saturday, 2,400 nurses are out", "since 2024-01-27 to 2024-01-27"],
    ["since Saturday, March organizers say", "since 2024-01-27 to 2024-01-27"],
    // Words that name something else only at a greater distance.
    ["two years on nurses are out", "exactly 2 year"],
    ["a two-year-old nurses strike", "exactly 2 year"],
    ["the strike is two years old", "exactly 2 year"],
    ["a yearlong old feud", "exactly 1 year"],
    ["nurses out in theaters 20 days now", "exactly 20 day"],
    ["nurses out in Blythe 20 days now", "exactly 20 day"],
    ["two weeks after the two sides first held talks", "exactly 2 week"],
    ["no talks are held on now since 1 January", "since 2024-01-01 to 2024-01-01"],
    ["no talks; out since 1 January", "since 2024-01-01 to 2024-01-01"],
    ["talks on the strike since 1 January", "since 2024-01-01 to 2024-01-01"],
    ["the nurses have all been out since 1 January", "since 2024-01-01 to 2024-01-01"],
    ["two weeks after nurses at five hospitals left", "exactly 2 week"],
  ])("%s", (phrase, short) => {
    expect(read(phrase).map(inShort).join("; ")).toBe(short);
  });

  test.each([
    "a half-day",
    "the half-day",
    "for weeks on end",
    "weeks without strikes",
    "the week the strike began",
    "the 8 th week",
    "a 48-hourly strike",
    "48 manhours of strike",
    "a multiweeklong strike",
    "a weeklonger strike",
    "three nonworkdays",
    "three workdayslong",
    "the threehundred days",
    "the two hundreds days",
    "fortnight 8",
    "the third fortnight",
    "the eighth odd week",
    "since Ja",
    "since Janua",
    "since early 2023",
    "since that month",
    "since 12023",
    "since 20234",
    "since Sun Valley nurses walked out",
    "since noon",
    "since their morning of Oct. 21",
    "since Radio am Oct. 21",
    "since 601 am Oct. 21",
    "since 6:300 am Oct. 21",
    "since 6 at 30 am Oct. 21",
    "since 6 q.m. Oct. 21",
    "since 6 a big m Oct. 21",
    "since We. They are out",
    "since Wednes. they are out",
    "since 6 a.m.",
    "since the morning",
    "since the morning of October",
    "since the evening before 21 October",
    "since 6 p.o. 21 October",
    "since on October",
    "1234567890123456 days",
  ])("no length in %s", (phrase) => {
    expect(check(phrase)).toMatchObject({
      verdict: "unreadable",
      lengths: [],
      explainedBy: [],
      setAside: [],
      message: "No length of a stoppage was found in the phrase.",
    });
  });

  test("what was set aside is told, hours apart from the rest", () => {
    expect(check("a four-year contract and a three-year lease").message).toBe(
      'No length of a stoppage was found in the phrase: "four-year" and "three-year" are taken for that of something else.',
    );
    expect(check("a four-year contract after a 48-hour strike").message).toBe(
      'No length of a stoppage was found in the phrase: "four-year" is taken for that of something else; "48-hour" is told in hours, and a record counts days.',
    );
  });

  test.each([
    ["three days out over 32 days", ["three days", "32 days"]],
    ["entered its third month Monday", ["third month"]],
    ["between its seventh and its 11th week", ["between its seventh and its 11th week"]],
    ["after a hundred days", ["a hundred days"]],
    ["a monthlong long strike", ["monthlong"]],
    ["after 50 days plus", ["50 days plus"]],
    ["after 50 days or so", ["50 days or so"]],
    ["after 50 days or more", ["50 days or more"]],
    ["after one hundred days", ["one hundred days"]],
    ["since 21 October 12 nurses are out", ["since 21 October"]],
    ["since October 21 strikers are out", ["since October 21"]],
    ["since Oct. 21, 2022, they are out", ["since Oct. 21, 2022"]],
    ["since October they are out", ["since October"]],
    ["out since Sat., Oct. 21, 2023, they say", ["since Sat., Oct. 21, 2023"]],
    ["out since 6 a.m. PT Oct. 21, they say", ["since 6 a.m. PT Oct. 21"]],
    ["nearly  two\nmonths", ["nearly two months"]],
  ])("the words of %s", (phrase, texts) => {
    expect(read(phrase).map(({ text }) => text)).toEqual(texts);
  });

  test("a word that may mean something else is told after long, too", () => {
    const found = check("a month-long standoff");
    expect(found.read).toMatchObject({ maybeOf: "standoff" });
    expect(check("a month long standoff").message).toContain(
      ' The word "standoff" may mean something else than the stoppage.',
    );
  });

  test("the first day that is counted can be yesterday", () => {
    const found = checkLength("since yesterday", on, "1583-01-02");
    expect(found.read).toMatchObject({
      since: { earliest: "1583-01-01", latest: "1583-01-01" },
    });
  });

  test("a phrase of 10,000 characters is read, and faults are named", () => {
    expect(check("day 32".padEnd(10_000)).verdict).toBe("right");
    expect(() => check("day 32".padEnd(10_001))).toThrow(/"?phrase"?.*a text of at most 10000 characters/s);
    expect(() => checkLength("day 1", on, "2024-02-01", { nearlyWithin: 2 })).toThrow(
      /nearlyWithin.*above 0 and up to 1/s,
    );
  });
});
