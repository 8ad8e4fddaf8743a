// Phrases about the length of a stoppage, held against calendars counted by hand.

import type { LengthVerdict, ReadLength, TimelineEvent, WorkStoppage } from "picketline";
import { checkLength, stoppageFromSpan } from "picketline";
import { describe, expect, test } from "vitest";
import { agreementVote, strike, wholeAgreement } from "../calc/builders.js";
import { stoppageOf } from "../records/read-records.js";
import { inShort } from "./read-in-short.ts";

const kaiser = stoppageOf("nuhw-kaiser-2024");

const span = (from: string, to?: string): WorkStoppage =>
  stoppageFromSpan({ id: "case", title: "Case", kind: "strike", from, ...(to === undefined ? {} : { to }) });

/** On since Monday 1 January 2024. */
const on = span("2024-01-01", "..");

const read = (phrase: string): readonly ReadLength[] =>
  checkLength(phrase, on, "2024-02-01").lengths.map((length) => length.read);

describe("reads", () => {
  test.each([
    ["day 174", "in day 174"],
    ["DAY 1", "in day 1"],
    ["Day One", "in day 1"],
    ["day number 54", "in day 54"],
    ["the strike has hit day 174", "in day 174"],
    ["100th day", "in day 100"],
    ["on the one hundred and seventy-fourth day", "in day 174"],
    ["hundredth day", "in day 100"],
    ["Week Six", "in week 6"],
    ["17th week", "in week 17"],
    ["in its eighth week", "in week 8"],
    ["in its twenty-first week", "in week 21"],
    ["now in its 5th month", "in month 5"],
    ["for a third straight week", "in week 3"],
    ["between its seventh and its 11th week", "in week 7-11"],
    ["entering third month", "entering month 3"],
    ["Kaiser strike enters second month with passionate rallies", "entering month 2"],
    ["begins its third week", "entering week 3"],
    ["goes into its third week", "entering week 3"],
    ["heading into fifth month", "approaching month 5"],
    ["about to enter its fifth month", "approaching month 5"],
    ["nears 100th day", "approaching day 100"],
    ["148 days", "exactly 148 day"],
    ["196-day strike", "exactly 196 day"],
    ["196–day strike", "exactly 196 day"],
    ["a 1,500-day strike", "exactly 1500 day"],
    ["ninety-nine days", "exactly 99 day"],
    ["two hundred and three days", "exactly 203 day"],
    ["a hundred days", "exactly 100 day"],
    ["nearly 200-day strike", "nearly 200 day"],
    ["a nearly 200-day strike", "nearly 200 day"],
    ["over 100 days", "moreThan 100 day"],
    ["nears two months / approaches two months", "nearly 2 month; nearly 2 month"],
    ["Strike nears two months; no bargaining sessions scheduled", "nearly 2 month"],
    ["six-month", "exactly 6 month"],
    ["6-month strike", "exactly 6 month"],
    ["for nearly seven months", "nearly 7 month"],
    ["close to seven months", "nearly 7 month"],
    ["just shy of seven months", "nearly 7 month"],
    ["almost three months", "nearly 3 month"],
    ["nearing the three-month mark", "nearly 3 month"],
    ["14-week", "exactly 14 week"],
    ["more than six months", "moreThan 6 month"],
    ["about two weeks", "about 2 week"],
    ["two weeks or so", "about 2 week"],
    ["at least two weeks", "atLeast 2 week"],
    ["two weeks or more", "atLeast 2 week"],
    ["no less than two weeks", "atLeast 2 week"],
    ["less than two weeks", "lessThan 2 week"],
    ["no more than two weeks", "atMost 2 week"],
    ["Four months after ... went on strike", "exactly 4 month"],
    ["It’s been three months", "exactly 3 month"],
    ["a week", "exactly 1 week"],
    ["for more than a week", "moreThan 1 week"],
    ["a week-long strike", "exactly 1 week"],
    ["two-week-old", "exactly 2 week"],
    ["half a year", "exactly 0.5 year"],
    ["a year and a half", "exactly 1.5 year"],
    ["two and a half months", "exactly 2.5 month"],
    ["1.5 years", "exactly 1.5 year"],
    ["for the past two months", "exactly 2 month"],
    ["two months and 22 days", "exactly 2 month + 22"],
    ["one year and two months", "exactly 14 month"],
    ["two to three months", "between 2-3 month"],
    ["6-7 months", "between 6-7 month"],
    ["between 44 and 74 days", "between 44-74 day"],
    ["28 strike days", "exactly 28 day out"],
    ["18 days of strikes", "exactly 18 day out"],
    ["three days out over 32 days", "exactly 3 day out; exactly 32 day"],
    ["since October", "since 2023-10-01 to 2023-10-31"],
    ["since January", "since 2024-01-01 to 2024-01-31"],
    ["on strike since Oct. 21, 2023", "since 2023-10-21 to 2023-10-21"],
    ["since 21st October", "since 2023-10-21 to 2023-10-21"],
    ["since 2023", "since 2023-01-01 to 2023-12-31"],
    ["54 days, 2,400 workers", "exactly 54 day"],
    ["Day No. 54", "in day 54"],
    ["Day #54", "in day 54"],
    ["on its 53d day", "in day 53"],
    ["Wk 8", "in week 8"],
    ["8 wks", "exactly 8 week"],
    ["week 8 day 5", "in day 54"],
    ["month 2 day 54", "in month 2; in day 54"],
    ["week 8, day 54", "in week 8; in day 54"],
    ["entered its third month Monday", "in month 3"],
    ["completed its seventh week", "completing week 7"],
    ["wraps up seventh week", "completing week 7"],
    ["going on two months", "nearly 2 month"],
    ["coming up on two months", "nearly 2 month"],
    ["within a week of two months", "nearly 2 month"],
    ["not yet two months", "lessThan 2 month"],
    ["as many as 54 days", "atMost 54 day"],
    ["50-plus days", "atLeast 50 day"],
    ["50+ days", "atLeast 50 day"],
    ["50-some days", "moreThan 50 day"],
    ["7½ weeks", "exactly 7.5 week"],
    ["7 1/2 weeks", "exactly 7.5 week"],
    ["a six-and-a-half-month strike", "exactly 6.5 month"],
    ["a fortnight", "exactly 2 week"],
    ["nearly a fortnight", "nearly 2 week"],
    ["a monthlong strike", "exactly 1 month"],
    ["month-long strike", "exactly 1 month"],
    ["a yearlong strike", "exactly 1 year"],
    ["a weekslong strike", "atLeast 2 week"],
    ["months-long strike", "atLeast 2 month"],
    ["after weeks on the picket line", "atLeast 2 week"],
    ["7 weeks, 4 days", "exactly 7 week + 4"],
    ["one month, three weeks and two days", "exactly 1 month + 23"],
    ["one year, two months and a day", "exactly 14 month + 1"],
    ["eight days short of two months", "exactly 2 month + -8"],
    ["a week shy of two months", "exactly 2 month + -7"],
    ["two days shy of 200 days", "exactly 198 day"],
    ["38 working days", "exactly 38 day workdays"],
    ["38 business days", "exactly 38 day workdays"],
    ["for 38 workdays", "exactly 38 day workdays"],
    ["two calendar months", "exactly 2 month"],
    ["since last month", "since 2024-01-01 to 2024-01-31"],
    ["since last year", "since 2023-01-01 to 2023-12-31"],
    ["since yesterday", "since 2024-01-31 to 2024-01-31"],
    // 1 February 2024 was a Thursday.
    ["since Thursday", "since 2024-02-01 to 2024-02-01"],
    ["since Friday", "since 2024-01-26 to 2024-01-26"],
    ["since early October", "since 2023-10-01 to 2023-10-10"],
    ["since mid-October", "since 2023-10-11 to 2023-10-20"],
    ["since late February 2023", "since 2023-02-21 to 2023-02-28"],
  ])("%s", (phrase, short) => {
    expect(read(phrase).map(inShort).join("; ")).toBe(short);
  });

  test.each([
    "",
    "a long strike",
    "2,400 workers",
    "40 hours a week",
    "seven hours a week",
    "no talks this week",
    "every day",
    "since the strike began",
    "day",
    "174",
    "二か月",
    "Día 54",
    "the third calendar month",
    "the 38th working day",
    "two monthlong strikes",
    "for months",
    "that day. 54 people came",
    "since early 21 October",
    "late in October",
    "day ".repeat(2000),
    "9".repeat(9000),
  ])("no length in %s", (phrase) => {
    const found = checkLength(phrase, on, "2024-02-01");
    expect(found).toMatchObject({ verdict: "unreadable", read: null, rightOn: null, lengths: [] });
    expect(found.wouldBeRight).toBe("day 32");
  });

  test("hours are no length that days can settle, and are told so", () => {
    for (const phrase of ["48-hour strike", "a 24-hour walkout", "for 48 hours of strike action"]) {
      expect(checkLength(phrase, on, "2024-01-02")).toMatchObject({ verdict: "unreadable", lengths: [] });
    }
    expect(checkLength("48-hour strike; four-year contract", on, "2024-01-02").message).toBe(
      'No length of a stoppage was found in the phrase: "four-year" is taken for that of something else; "48-hour" is told in hours, and a record counts days.',
    );
    expect(checkLength("40 hours a week", on, "2024-01-02").setAside).toEqual([]);
  });

  test("a length that may be that of something else is judged, with a word on it", () => {
    const { message } = checkLength(
      "month-long hiatus of one month; three-month hiatus",
      kaiser,
      "2025-01-16",
    );
    expect(message).toContain('The word "hiatus" may mean something else than the stoppage.');
  });

  test("the words that were read are given as they stand, in one line", () => {
    expect(checkLength("It\thas NEARED \n Two—Months", on, "2024-02-01").read?.text).toBe(
      "NEARED Two—Months",
    );
  });
});

describe("judges", () => {
  test.each<
    [phrase: string, asOf: string, verdict: LengthVerdict, rightOn: readonly [string, string | null] | null]
  >([
    // Day 1 is 1 January; months are complete on the 1sts, weeks on Mondays.
    ["day 32", "2024-02-01", "right", ["2024-02-01", "2024-02-01"]],
    ["day 31", "2024-02-01", "stale", ["2024-01-31", "2024-01-31"]],
    ["day 33", "2024-02-01", "wrong", ["2024-02-02", "2024-02-02"]],
    ["day 0", "2024-02-01", "wrong", null],
    ["day 99999999", "2024-02-01", "wrong", null],
    ["999999 months", "2024-02-01", "wrong", null],
    ["100,000 weeks", "2024-02-01", "wrong", ["3940-07-15", "3940-07-18"]],
    ["31 days", "2024-02-01", "rightByAnotherRule", ["2024-01-31", "2024-01-31"]],
    // Monday to Friday from 1 January to 1 February are 24 days; two of them are US federal holidays.
    ["24 days", "2024-02-01", "rightByAnotherRule", ["2024-01-24", "2024-01-24"]],
    ["22 days", "2024-02-01", "rightByAnotherRule", ["2024-01-22", "2024-01-22"]],
    ["fifth week", "2024-02-01", "right", ["2024-01-29", "2024-02-04"]],
    ["fourth week", "2024-02-01", "stale", ["2024-01-22", "2024-01-28"]],
    ["second month", "2024-02-01", "right", ["2024-02-01", "2024-02-29"]],
    ["second year", "2024-02-01", "wrong", ["2025-01-01", "2025-12-31"]],
    ["one month", "2024-02-01", "right", ["2024-02-01", "2024-02-15"]],
    ["one month", "2024-02-15", "right", ["2024-02-01", "2024-02-15"]],
    // 15 February has 14 of 29 days behind it; on the 16th, 15 are more than the half.
    ["one month", "2024-02-16", "stale", ["2024-02-01", "2024-02-15"]],
    ["nearly two months", "2024-02-16", "right", ["2024-02-16", "2024-02-29"]],
    ["nearly two months", "2024-02-15", "rightByAnotherRule", ["2024-02-16", "2024-02-29"]],
    ["nearly two months", "2024-02-14", "wrong", ["2024-02-16", "2024-02-29"]],
    ["nearly two months", "2024-03-01", "stale", ["2024-02-16", "2024-02-29"]],
    ["more than one month", "2024-02-02", "right", ["2024-02-02", "2024-02-29"]],
    ["more than one month", "2024-03-01", "stale", ["2024-02-02", "2024-02-29"]],
    ["at least one month", "2024-03-01", "right", ["2024-02-01", null]],
    ["less than one month", "2024-01-31", "right", ["2024-01-01", "2024-01-31"]],
    ["about a month", "2024-01-17", "right", ["2024-01-17", "2024-02-15"]],
    ["nearly 30 days", "2024-01-28", "right", ["2024-01-28", "2024-01-29"]],
    ["nearly 100 days", "2024-03-30", "right", ["2024-03-30", "2024-04-08"]],
    ["nearly 100 days", "2024-03-28", "wrong", ["2024-03-30", "2024-04-08"]],
    ["nearly 45 days", "2024-02-13", "right", ["2024-02-13", "2024-02-13"]],
    ["over 100 days", "2024-04-09", "wrong", ["2024-04-10", "2024-07-17"]],
    ["over 100 days", "2024-04-10", "right", ["2024-04-10", "2024-07-17"]],
    ["nearly a year", "2024-06-30", "wrong", ["2024-11-16", "2024-12-31"]],
    ["nearly a year", "2024-12-01", "right", ["2024-11-16", "2024-12-31"]],
    ["nearly three years", "2026-07-01", "wrong", ["2026-07-03", "2026-12-31"]],
    ["half a year", "2024-07-01", "right", ["2024-07-01", "2024-08-15"]],
    ["entering second month", "2024-02-15", "right", ["2024-02-01", "2024-02-15"]],
    ["entering second month", "2024-02-16", "stale", ["2024-02-01", "2024-02-15"]],
    ["heading into third month", "2024-02-16", "right", ["2024-02-16", "2024-03-01"]],
    ["two months and 22 days", "2024-03-23", "right", ["2024-03-23", "2024-03-23"]],
    ["eight days short of two months", "2024-02-22", "right", ["2024-02-22", "2024-02-22"]],
    ["eight days short of two months", "2024-02-23", "stale", ["2024-02-22", "2024-02-22"]],
    // The fifth week is from 29 January to 4 February.
    ["completes its fifth week", "2024-02-03", "wrong", ["2024-02-04", "2024-02-08"]],
    ["completes its fifth week", "2024-02-04", "right", ["2024-02-04", "2024-02-08"]],
    ["completed its fifth week", "2024-02-09", "stale", ["2024-02-04", "2024-02-08"]],
    ["weekslong strike", "2024-01-13", "wrong", ["2024-01-15", null]],
    ["weekslong strike", "2024-01-15", "right", ["2024-01-15", null]],
    ["monthlong strike", "2024-02-01", "right", ["2024-02-01", "2024-02-15"]],
    // 24 days are Monday to Friday up to 1 February, 22 of them US federal working days.
    ["24 working days", "2024-02-01", "right", null],
    ["22 working days", "2024-02-01", "right", null],
    ["32 working days", "2024-02-01", "wrong", null],
    ["since late December", "2024-02-01", "wrong", null],
    ["since last month", "2024-02-01", "right", ["2024-01-01", null]],
    ["since January", "2024-02-01", "right", ["2024-01-01", null]],
    ["since December", "2024-02-01", "wrong", null],
    ["day 20", "2023-12-24", "wrong", ["2024-01-20", "2024-01-20"]],
  ])("%s on %s: %s", (phrase, asOf, verdict, rightOn) => {
    const found = checkLength(phrase, on, asOf);
    expect(found.verdict).toBe(verdict);
    expect(found.rightOn).toEqual(rightOn === null ? null : { first: rightOn[0], last: rightOn[1] });
  });

  test.each([
    // 21 October 2024 was a Monday.
    ["since Monday, Oct. 21", "right"],
    ["since Mon., Oct. 21", "right"],
    ["since 6 a.m. Oct. 21", "right"],
    ["since Monday, Oct. 21, 2024", "right"],
    ["since Tuesday, Oct. 21", "wrong"],
    ["since Monday, Oct. 22", "wrong"],
    ["since Tuesday, Oct. 22", "wrong"],
  ])("a day of the week belongs to the date after it: %s is %s", (phrase, verdict) => {
    expect(checkLength(`on strike ${phrase}`, kaiser, "2024-12-13").verdict).toBe(verdict);
  });

  test("a day of the week that does not fit its date is told", () => {
    expect(checkLength("since Tuesday, Oct. 21", kaiser, "2024-12-13")).toMatchObject({
      read: { otherWeekday: "Tuesday", since: { earliest: "2024-10-21", latest: "2024-10-21" } },
      rightOn: null,
      message:
        "Wrong on 13 December 2024: it has been on since 21 October 2024. The day of the week does not fit: 21 October 2024 is a Monday, not a Tuesday.",
    });
    expect(checkLength("since Monday, Oct. 21", kaiser, "2024-12-13").read).toMatchObject({
      otherWeekday: null,
    });
  });

  test("the worst verdict leads, and each length is told", () => {
    const found = checkLength("in its fifth week, on day 30, after one month", on, "2024-02-01");
    expect(found.lengths.map(({ verdict }) => verdict)).toEqual(["right", "stale", "right"]);
    expect(found).toMatchObject({ verdict: "stale", read: { text: "day 30" } });
    expect(found.message).toBe(
      '"fifth week" is right on 1 February 2024: it is in its fifth week. "day 30" is wrong on 1 February 2024: it is day 32; day 30 was 30 January 2024. "one month" is right on 1 February 2024: it has lasted one month.',
    );
  });

  test("where a phrase has several lengths, the message names each that it judges", () => {
    const message = (phrase: string) => checkLength(phrase, kaiser, "2025-05-08").message;
    const ends = "both ends counted to the tentative agreement and the end on 4 May 2025";
    expect(
      message(
        "Kaiser workers end strike after six months, ratify four-year deal with 20% raises over four years",
      ),
    ).toBe(`"six months" is right on 8 May 2025: it lasted more than six months, ${ends}.`);
    expect(message("195-day strike; 10-week walkout")).toBe(
      '"195-day" is right by another rule on 8 May 2025: by the default rule it lasted 196 days; "195-day" fits 195 days to the tentative agreement on 4 May 2025, the first day not counted. ' +
        '"10-week" is wrong on 8 May 2025: it lasted 28 weeks; "10-week" was right from 30 December 2024 to 2 January 2025.',
    );
    // Begun on a day in October: 44 to 74 days.
    expect(checkLength("50 days, or day 60", span("2024-10", ".."), "2024-12-13").message).toContain(
      'Not sure whether "day 60" is right on 13 December 2024: by the record it has lasted between 44 and 74 days',
    );
  });

  test("how near is near is a setting, and what would be right keeps to it", () => {
    // On 20 February, 10 of 29 days are left.
    const ask = (nearlyWithin: number) =>
      checkLength("nearly two months", on, "2024-02-20", { nearlyWithin });
    expect(ask(0.5).verdict).toBe("right");
    expect(ask(10 / 29).verdict).toBe("right");
    expect(ask(0.3)).toMatchObject({
      verdict: "wrong",
      wouldBeRight: "more than one month",
      rightOn: { first: "2024-02-22", last: "2024-02-29" },
    });
  });
});

describe("after the end", () => {
  const ended = strike([
    { id: "began", type: "began", date: "2024-01-01" },
    wholeAgreement("ta", "2024-01-29"),
    { id: "ended", type: "ended", date: "2024-01-29", reason: "agreement" },
    agreementVote("ratified", "2024-02-02", "ratified"),
  ]);

  test.each<[phrase: string, verdict: LengthVerdict, says: string]>([
    ["29 days", "right", "both ends counted to the tentative agreement and the end on 29 January 2024"],
    [
      "28 days",
      "rightByAnotherRule",
      "28 days to the tentative agreement on 29 January 2024, the first day not counted",
    ],
    ["33 days", "rightByAnotherRule", "33 days to the ratification on 2 February 2024, both ends counted"],
    ["21 days", "rightByAnotherRule", "21 weekdays to the tentative agreement"],
    ["23 days", "rightByAnotherRule", "23 US federal working days to the ratification on 2 February 2024"],
    ["four weeks", "right", "it lasted more than four weeks"],
    ["day 29", "stale", "day 29 was 29 January 2024"],
    ["in its fifth week", "stale", '"fifth week" was right on 29 January 2024'],
    ["day 30", "wrong", "it lasted 29 days."],
    ["14 days", "stale", '"14 days" was right on 14 January 2024'],
    ["six weeks", "wrong", "it lasted more than four weeks."],
    ["since January", "stale", "from 1 to 29 January 2024"],
  ])("%s: %s", (phrase, verdict, says) => {
    const found = checkLength(phrase, ended, "2024-03-01");
    expect(found.message).toContain(says);
    expect(found.verdict).toBe(verdict);
  });

  test("what is right stays right", () => {
    expect(checkLength("29 days", ended, "2024-03-01").rightOn).toEqual({ first: "2024-01-29", last: null });
  });

  test("nothing that came later than the day has a say", () => {
    expect(checkLength("33 days", ended, "2024-01-30").verdict).toBe("wrong");
  });
});

describe("a last day that was set beforehand", () => {
  const fiveDays = strike([{ id: "began", type: "began", date: "2018-12-10", lastDay: "2018-12-14" }]);

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    ["begin five-day strike", "2018-12-10", "rightByAnotherRule"],
    ["five-day strike", "2018-12-13", "rightByAnotherRule"],
    ["five-day strike", "2018-12-14", "right"],
    ["five-day strike", "2018-12-20", "right"],
    ["six-day strike", "2018-12-10", "wrong"],
    // Of what is said to be over already the plan says nothing.
    ["more than four days", "2018-12-10", "wrong"],
    ["day 5", "2018-12-10", "wrong"],
    // What has not begun was only announced.
    ["five-day strike", "2018-12-09", "wrong"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, fiveDays, asOf).verdict).toBe(verdict);
  });

  test("it is named, and nothing that came later has a say", () => {
    const [began] = fiveDays.timeline;
    if (began === undefined) return expect.fail("The record has no start.");
    const broken = strike([began, { id: "ended", type: "ended", date: "2018-12-12", reason: "agreement" }]);
    expect(checkLength("five-day strike", broken, "2018-12-10").message).toBe(
      'Right by another rule on 10 December 2018: by the default rule it has lasted one day; "five-day" fits five days to the last day set beforehand on 14 December 2018, both ends counted.',
    );
    expect(checkLength("five-day strike", broken, "2018-12-20").verdict).not.toBe("right");
  });
});

describe("what is not known", () => {
  const vague = span("2024-10", "..");

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    // On 13 December, between day 44 and day 74.
    ["more than one month", "2024-12-13", "right"],
    ["since October", "2024-12-13", "right"],
    ["since 21 October", "2024-12-13", "notSure"],
    ["since November", "2024-12-13", "wrong"],
    ["day 54", "2024-12-13", "notSure"],
    ["nearly two months", "2024-12-13", "notSure"],
    ["day 43", "2024-12-13", "stale"],
    ["day 75", "2024-12-13", "wrong"],
    ["three months", "2024-12-13", "wrong"],
    // It may not have begun.
    ["day 1", "2024-10-15", "notSure"],
    ["at most 15 days", "2024-10-15", "notSure"],
    ["day 16", "2024-10-15", "wrong"],
  ])("a start of which the month is known: %s on %s is %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, vague, asOf).verdict).toBe(verdict);
  });

  test("a reason is given for what is not sure", () => {
    expect(checkLength("day 54", vague, "2024-12-13").message).toBe(
      'Not sure on 13 December 2024: by the record it has lasted between 44 and 74 days, and "day 54" holds for a part of what that allows.',
    );
  });

  test.each<[phrase: string, verdict: LengthVerdict]>([
    ["day 54", "notSure"],
    ["54 days", "notSure"],
    ["50 days", "notSure"],
    ["day 50", "notSure"],
    ["two months", "wrong"],
    ["day 55", "wrong"],
    ["at least one day", "right"],
    ["day 1", "stale"],
    ["since October", "notSure"],
  ])("an end that the record leaves out: %s is %s", (phrase, verdict) => {
    // It may have ended on any day, or still be on.
    expect(checkLength(phrase, span("2024-10-21"), "2024-12-13").verdict).toBe(verdict);
  });

  test("a vague end: between 12 and 41 days", () => {
    const ended = span("2024-10-21", "2024-11");
    const verdictOf = (phrase: string) => checkLength(phrase, ended, "2025-01-01").verdict;
    expect(verdictOf("20 days")).toBe("notSure");
    expect(verdictOf("day 20")).toBe("notSure");
    expect(verdictOf("day 10")).toBe("stale");
    expect(verdictOf("day 42")).toBe("wrong");
    expect(verdictOf("at least 12 days")).toBe("right");
    expect(verdictOf("more than a week")).toBe("right");
  });

  test("a stoppage without a start has no length", () => {
    expect(checkLength("two months", { ...on, timeline: [] }, "2024-02-01")).toMatchObject({
      verdict: "wrong",
      rightOn: null,
      wouldBeRight: "not begun",
      message: "Wrong on 1 February 2024: it had not begun.",
    });
  });
});

describe("one that was interrupted", () => {
  const rounds: readonly TimelineEvent[] = [
    { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-02" },
    { id: "two", type: "resumed", date: "2024-06-01", lastDay: "2024-06-01" },
  ];
  const twice = strike(rounds);

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    ["three days out over 32 days", "2024-07-01", "right"],
    ["three strike days", "2024-07-01", "right"],
    // To the end of the first round there were two.
    ["two strike days", "2024-07-01", "rightByAnotherRule"],
    ["32 strike days", "2024-07-01", "stale"],
    ["32 days", "2024-07-01", "right"],
    ["three days", "2024-07-01", "rightByAnotherRule"],
    ["day 32", "2024-06-01", "right"],
    // In the pause nobody was out.
    ["day 10", "2024-05-10", "wrong"],
    ["day 10", "2024-07-01", "wrong"],
    ["day 2", "2024-05-10", "stale"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, twice, asOf).verdict).toBe(verdict);
  });
});

test("what would have been right in a pause is not promised once the stoppage is on again", () => {
  const again = strike([
    { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-02" },
    { id: "two", type: "resumed", date: "2024-06-01" },
    { id: "goes-on", type: "continued", date: "2024-06-01", openEnded: true },
  ]);
  expect(checkLength("day 10", again, "2024-06-10")).toMatchObject({ verdict: "wrong", rightOn: null });
  expect(checkLength("day 50", again, "2024-06-10")).toMatchObject({
    verdict: "wrong",
    rightOn: { first: "2024-06-19", last: "2024-06-19" },
  });
});

test("the examples of the documentation", () => {
  const vincent = span("2021-03-08", "2022-01-03");
  expect(checkLength("301-day strike", vincent, "2022-02-01")).toMatchObject({
    verdict: "rightByAnotherRule",
    wouldBeRight: "302 days",
  });
  expect(checkLength("301-day strike", vincent, "2022-02-01").explainedBy[0]?.ends).toBe("elapsed");
});

test("a day of the week before the first year that is counted is none", () => {
  for (const phrase of ["since Sunday", "since yesterday", "since last month", "since last year"]) {
    expect(checkLength(phrase, on, "1583-01-01").verdict).not.toBe("right");
  }
});

test("faults of the call are refused", () => {
  const thrown = (code: string) => expect.objectContaining({ code });
  expect(() => checkLength("day 1", on, "2024-13-01")).toThrow(thrown("invalid-date"));
  expect(() => checkLength(7 as unknown as string, on, "2024-02-01")).toThrow(
    expect.objectContaining({
      code: "invalid-argument",
      message: '"phrase" is 7; it must be a text of at most 10000 characters.',
    }),
  );
  expect(() => checkLength("day ".repeat(250_000), on, "2024-02-01")).toThrow(thrown("invalid-argument"));
  for (const nearlyWithin of [0, -1, 1.1, Number.NaN]) {
    expect(() => checkLength("day 1", on, "2024-02-01", { nearlyWithin })).toThrow(
      thrown("invalid-argument"),
    );
  }
});
