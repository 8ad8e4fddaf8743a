// Verdicts on lengths at the edges of the rule, when they are right, and what would be: counted by hand.

import type { LengthVerdict, TimelineEvent, WorkStoppage } from "picketline";
import { checkLength, describeDuration, stoppageFromSpan } from "picketline";
import { describe, expect, test } from "vitest";
import { agreementVote, strike, wholeAgreement } from "../calc/builders.js";

const span = (from: string, to?: string): WorkStoppage =>
  stoppageFromSpan({
    id: "case",
    title: "Case",
    kind: "strike",
    from,
    ...(to === undefined ? {} : { to }),
  });

/** On since Monday 1 January 2024. */
const on = span("2024-01-01", "..");
/** On since a day in October 2024. */
const vague = span("2024-10", "..");
/** 29 days to the end, 33 to the ratification. */
const ended = strike([
  { id: "began", type: "began", date: "2024-01-01" },
  wholeAgreement("ta", "2024-01-29"),
  { id: "ended", type: "ended", date: "2024-01-29", reason: "agreement" },
  agreementVote("ratified", "2024-02-02", "ratified"),
]);
const rounds: readonly TimelineEvent[] = [
  { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-02" },
  { id: "two", type: "resumed", date: "2024-06-01", lastDay: "2024-06-01" },
];
/** Three days out over 32. */
const twice = strike(rounds);
/** Out on 1 and 2 May, and from 1 June on. */
const again = strike([
  ...rounds.slice(0, 1),
  { id: "two", type: "resumed", date: "2024-06-01" },
  { id: "goes-on", type: "continued", date: "2024-06-01", openEnded: true },
]);

describe("while it is on, it is right from one day to another", () => {
  test.each<[phrase: string, asOf: string, verdict: LengthVerdict, first: string, last: string | null]>([
    // Day 45 is 14 February, day 60 is 29 February, day 100 is 9 April.
    ["nearly 50 days", "2024-02-14", "right", "2024-02-14", "2024-02-18"],
    ["nearly 60 days", "2024-02-24", "right", "2024-02-24", "2024-02-28"],
    ["nearly 40 days", "2024-02-06", "wrong", "2024-02-07", "2024-02-08"],
    ["about 50 days", "2024-02-20", "right", "2024-02-14", "2024-02-24"],
    ["less than 40 days", "2024-02-01", "right", "2024-01-01", "2024-02-08"],
    ["up to 40 days", "2024-02-01", "right", "2024-01-01", "2024-02-09"],
    ["more than 60 days", "2024-03-15", "stale", "2024-03-01", "2024-03-09"],
    ["nears 100th day", "2024-03-30", "right", "2024-03-30", "2024-04-09"],
    ["up to five weeks", "2024-02-01", "right", "2024-01-01", "2024-02-05"],
    ["two to six weeks", "2024-02-01", "right", "2024-01-15", "2024-02-12"],
    // Between 1 March and 1 April lie 31 days; half a month after 17 March is 31 March.
    ["two and a half months", "2024-02-01", "wrong", "2024-03-17", "2024-03-31"],
    // Two years are told in quarters; the last quarter has 92 days.
    ["nearly two years", "2025-12-01", "right", "2025-11-16", "2025-12-31"],
    ["since 1 January", "2024-02-01", "right", "2024-01-01", null],
  ])("%s on %s: %s", (phrase, asOf, verdict, first, last) => {
    expect(checkLength(phrase, on, asOf)).toMatchObject({
      verdict,
      rightOn: { first, last },
    });
  });

  test.each([
    // Longer than any stoppage.
    ["200,000 weeks", "2024-02-01"],
    ["up to 200,000 weeks", "2024-02-01"],
    ["2 to 200,000 weeks", "2024-02-01"],
    ["the 200,000th week", "2024-02-01"],
    // 142,857 weeks are 999,999 days.
    ["142,857 weeks and two days", "2024-02-01"],
    ["between its second and its 200,000th week", "2024-02-01"],
    // There is no such day.
    ["day 0", "2023-12-20"],
  ])("%s is never right", (phrase, asOf) => {
    expect(checkLength(phrase, on, asOf)).toMatchObject({
      verdict: "wrong",
      rightOn: null,
    });
  });

  test("a million days are still counted", () => {
    const last = new Date(Date.UTC(2024, 0, 1) + 999_999 * 86_400_000).toISOString().slice(0, 10);
    for (const phrase of ["1,000,000 days", "day 1,000,000"]) {
      expect(checkLength(phrase, on, "2024-02-01").rightOn).toEqual({ first: last, last });
    }
  });

  test("what is right on the last day of the calendar is told, and nothing beyond it", () => {
    const late = span("9999-12-01", "..");
    const rightOn = (phrase: string) => checkLength(phrase, late, "9999-12-05").rightOn;
    expect(rightOn("day 31")).toEqual({ first: "9999-12-31", last: "9999-12-31" });
    expect(rightOn("day 32")).toBeNull();
    expect(rightOn("at least 31 days")).toEqual({ first: "9999-12-31", last: null });
  });

  test("a share of a unit is taken to the day", () => {
    // From 1 December 2022 to 1 March 2023 there are 90 days; 0.7 of them are 63, though 90 × 0.7 comes out as 62.99….
    const year = (asOf: string) =>
      checkLength("nearly a year", span("2022-03-01", ".."), asOf, { nearlyWithin: 0.7 });
    expect(year("2022-12-28")).toMatchObject({
      verdict: "right",
      rightOn: { first: "2022-12-28", last: "2023-02-28" },
    });
    expect(year("2022-12-27").verdict).toBe("rightByAnotherRule"); // by the day after
    // Less than a day of a week is none: no day is nearly two weeks.
    expect(checkLength("nearly two weeks", on, "2024-01-02", { nearlyWithin: 0.1 }).rightOn).toBeNull();
  });

  test("more than a number that reaches past the next unit holds for a day", () => {
    // A week and ten days are complete on 18 January.
    expect(checkLength("more than one week and 10 days", on, "2024-01-19")).toMatchObject({
      verdict: "right",
      rightOn: { first: "2024-01-19", last: "2024-01-19" },
    });
  });

  test("days that touch are one run", () => {
    const touching = strike([
      { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-02" },
      { id: "two", type: "resumed", date: "2024-05-03" },
      { id: "goes-on", type: "continued", date: "2024-05-03", openEnded: true },
    ]);
    expect(checkLength("in its first week", touching, "2024-05-10")).toMatchObject({
      verdict: "stale",
      rightOn: { first: "2024-05-01", last: "2024-05-07" },
    });
    const fourDays = strike([
      { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-02" },
      { id: "two", type: "resumed", date: "2024-05-03", lastDay: "2024-05-04" },
    ]);
    // Without the first day, as there is no pause to be left out.
    for (const record of [fourDays, span("2024-05-01", "2024-05-04")]) {
      expect(checkLength("three strike days", record, "2024-06-01").verdict).toBe("rightByAnotherRule");
    }
  });

  test("days on which one part may have been out are none on which it was surely on", () => {
    const parts = strike([
      { id: "north", type: "began", date: "2024-03-04/2024-03-20", scope: { placeIds: ["north"] } },
      { id: "south", type: "joined", date: "2024-03-06", scope: { placeIds: ["south"] } },
      { id: "goes-on", type: "continued", date: "2024-03-22", openEnded: true },
    ]);
    // It began on 4, 5 or 6 March; from the 6th on somebody was surely out.
    expect(checkLength("day 10", parts, "2024-03-25")).toMatchObject({
      verdict: "stale",
      rightOn: { first: "2024-03-13", last: "2024-03-15" },
    });
  });
});

describe("what the record leaves open", () => {
  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    // On 13 December, between 44 and 74 days; 43 to 73 nights.
    ["less than 50 days", "2024-12-13", "notSure"],
    ["two to eight weeks", "2024-12-13", "notSure"],
    ["at least eight weeks", "2024-12-13", "notSure"],
    ["at least six weeks", "2024-12-13", "right"],
    ["since 1 October", "2024-12-13", "notSure"],
    ["since 31 October", "2024-12-13", "notSure"],
    // 32 from Monday to Friday since 31 October, 54 since the first.
    ["40 working days", "2024-12-13", "notSure"],
    ["60 working days", "2024-12-13", "wrong"],
    // It may not have begun.
    ["less than three weeks", "2024-10-15", "notSure"],
    ["less than three weeks", "2024-10-01", "notSure"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, vague, asOf).verdict).toBe(verdict);
  });

  test("an agreement within the days of a vague start explains no length: it may not have begun", () => {
    const agreed = strike([
      { id: "began", type: "began", date: "2024-10" },
      wholeAgreement("ta", "2024-10-15"),
    ]);
    expect(checkLength("up to 20 days", agreed, "2024-10-15")).toMatchObject({
      verdict: "notSure",
      explainedBy: [],
    });
  });

  test("where nobody knows whether it is on, a start is still wrong, and today is no day to come", () => {
    const blank = span("2024-10-21");
    expect(checkLength("since December", blank, "2024-12-13").verdict).toBe("wrong");
    expect(checkLength("day 12", blank, "2024-11-01")).toMatchObject({ verdict: "notSure", rightOn: null });
    expect(checkLength("day 13", blank, "2024-11-01")).toMatchObject({
      verdict: "wrong",
      rightOn: { first: "2024-11-02", last: "2024-11-02" },
    });
  });

  test("it is right from the first to the last day on which it can be", () => {
    // Begun on 1 October it is more than one month from 2 November on; begun on the 31st, up to 30 December.
    expect(checkLength("more than one month", vague, "2024-12-13").rightOn).toEqual({
      first: "2024-11-02",
      last: "2024-12-30",
    });
    expect(checkLength("day 54", vague, "2024-12-13").rightOn?.first).toBe("2024-11-23");
    expect(checkLength("at least one day", span("2024-10-21"), "2024-12-13").rightOn).toEqual({
      first: "2024-12-13",
      last: "2024-12-13",
    });
  });
});

describe("once it is over", () => {
  test.each<[phrase: string, verdict: LengthVerdict]>([
    // 21 days are Monday to Friday up to 29 January, 19 of them US federal working days; 25 up to the ratification.
    ["21 working days", "right"],
    ["20 working days", "rightByAnotherRule"],
    ["25 working days", "rightByAnotherRule"],
    // Working days explain plain numbers only.
    ["nearly 22 days", "stale"],
    ["28 strike days", "rightByAnotherRule"],
  ])("%s: %s", (phrase, verdict) => {
    expect(checkLength(phrase, ended, "2024-03-01").verdict).toBe(verdict);
  });

  test.each<[phrase: string, verdict: LengthVerdict]>([
    ["31 days", "rightByAnotherRule"],
    // The two in May; from the first to the last day there were 23.
    ["two working days", "rightByAnotherRule"],
    ["23 working days", "right"],
  ])("with a pause, %s: %s", (phrase, verdict) => {
    expect(checkLength(phrase, twice, "2024-07-01").verdict).toBe(verdict);
  });

  test("weeks are explained by calendar days and the whole", () => {
    for (const record of [ended, twice]) {
      for (const phrase of ["four weeks", "at least two weeks", "less than six weeks"]) {
        for (const { counted, measure } of checkLength(phrase, record, "2024-07-01").explainedBy) {
          expect([counted, measure]).toEqual(["calendar days", "span"]);
        }
      }
    }
  });

  test("the plainest rule comes first", () => {
    const rules = (record: WorkStoppage, phrase: string) =>
      checkLength(phrase, record, "2024-07-01").explainedBy.map(
        ({ counted, measure, ends }) =>
          `${counted === "calendar days" ? "a" : "b"} ${measure === "span" ? "a" : "b"} ${ends === "inclusive" ? "a" : "b"}`,
      );
    for (const record of [ended, twice]) {
      for (const phrase of [
        "at least one day",
        "one day",
        "two days",
        "three days",
        "21 days",
        "about 20 days",
      ]) {
        const found = rules(record, phrase);
        expect(found).toEqual([...found].sort());
      }
    }
    expect(new Set(rules(twice, "at least one day")).size).toBeGreaterThan(1);
  });

  test("a length that was reached with the last day is right from the day after", () => {
    expect(checkLength("four weeks", span("2024-01-01", "2024-01-28"), "2024-03-01")).toMatchObject({
      verdict: "right",
      rightOn: { first: "2024-01-29", last: null },
    });
  });

  test("what was reached before a vague end is right from the day on which that is over", () => {
    expect(
      checkLength("at least four weeks", span("2024-01-01", "2024-01-29/2024-02-02"), "2024-03-01"),
    ).toMatchObject({ verdict: "right", rightOn: { first: "2024-02-03", last: null } });
  });

  test("working days are right to the last day itself, whatever else ends on its first or last possible day", () => {
    const vague = { id: "ended", type: "ended", date: "2024-01-29/2024-02-02", reason: "agreement" } as const;
    const [began] = ended.timeline;
    if (began === undefined) throw new Error("The record has no start.");
    const agreed = strike([began, wholeAgreement("ta", "2024-01-29"), vague]);
    const ratified = strike([began, vague, agreementVote("ratified", "2024-02-02", "ratified")]);
    // 21 to 25 days are Monday to Friday: 21 up to the agreement, 25 up to the ratification.
    expect(checkLength("21 working days", agreed, "2024-03-01").verdict).toBe("rightByAnotherRule");
    expect(checkLength("25 working days", ratified, "2024-03-01").verdict).toBe("rightByAnotherRule");
    expect(checkLength("at least 21 working days", agreed, "2024-03-01").verdict).toBe("right");
  });

  test("what was not reached is not to come", () => {
    expect(checkLength("six weeks", ended, "2024-01-31")).toMatchObject({
      verdict: "wrong",
      rightOn: null,
    });
  });
});

describe("a last day set for a later round", () => {
  const planned = strike([
    ...rounds.slice(0, 1),
    { id: "two", type: "resumed", date: "2024-06-01", lastDay: "2024-06-05" },
  ]);

  test.each<[asOf: string, verdict: LengthVerdict]>([
    // From 1 May to 5 June there are 36 days.
    ["2024-06-01", "rightByAnotherRule"],
    ["2024-06-05", "right"],
    ["2024-05-02", "wrong"],
  ])("on %s: %s", (asOf, verdict) => {
    expect(checkLength("36-day strike", planned, asOf).verdict).toBe(verdict);
  });

  test("only the whole up to it is foreseen, and no more than once", () => {
    // Two days of May and five of June are seven; nobody foresaw that they would be called that.
    expect(checkLength("seven-day strike", planned, "2024-06-01").verdict).toBe("wrong");
    const ends = (phrase: string, record: WorkStoppage, asOf: string) =>
      checkLength(phrase, record, asOf)
        .explainedBy.filter(({ counted, ends: both }) => counted === "calendar days" && both === "inclusive")
        .map(({ endEvent, measure }) => [endEvent, measure]);
    // The last day of the first round is the end of no strike that is on again.
    expect(ends("two-day strike", planned, "2024-06-01")).toEqual([]);
    expect(ends("36-day strike", planned, "2024-06-01")).toEqual([["lastDay", "span"]]);
    const longer = strike([
      { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-05" },
      { id: "two", type: "resumed", date: "2024-05-03", lastDay: "2024-05-09" },
    ]);
    expect(ends("five-day strike", longer, "2024-05-05")).toEqual([
      ["lastDay", "span"],
      [null, "span"],
    ]);
  });
});

describe("what would be right", () => {
  test.each<[phrase: string, record: WorkStoppage, asOf: string, words: string]>([
    ["three weeks", on, "2024-01-06", "nearly one week"],
    ["three weeks", on, "2024-01-03", "three days"],
    ["three weeks", on, "2023-12-24", "not begun"],
    ["50 days", on, "2024-02-01", "32 days"],
    ["since October", on, "2024-02-01", "since 1 January 2024"],
    // 1 and 15 January were holidays.
    ["32 working days", on, "2024-02-01", "22 US federal working days"],
    ["32 working days", on, "2024-01-02", "one US federal working day"],
    // 15 of 30 days are left.
    ["two months", span("2024-04-01", ".."), "2024-04-16", "nearly one month"],
    ["five years", span("2020-01-01", ".."), "2023-06-01", "more than three years"],
    ["five years", span("2020-01-01", ".."), "2022-01-01", "two years"],
    ["five years", span("2020-01-01", ".."), "2021-12-31", "nearly 24 months"],
    // Since 1 or 31 October, what has surely passed.
    ["three months", vague, "2024-12-13", "more than one month"],
    ["three weeks", vague, "2024-12-13", "more than six weeks"],
    ["three weeks", vague, "2024-12-12", "at least six weeks"],
    ["three weeks", vague, "2024-12-16", "more than six weeks"],
    ["three months", vague, "2024-11-30", "at least one month"],
    ["three weeks", vague, "2024-11-05", "at least six days"],
    ["since November", vague, "2024-12-13", "between 44 and 74 days"],
    ["18 strike days", vague, "2024-12-13", "between 44 and 74 days"],
    ["60 working days", vague, "2024-12-13", "between 44 and 74 days"],
    ["six weeks", span("2024-01-01", "2024-01-28"), "2024-03-01", "four weeks"],
    ["since May", ended, "2024-03-01", "29 days"],
    ["five weeks", twice, "2024-07-01", describeDuration(twice, "2024-07-01")],
    ["three months", again, "2024-06-10", "more than one month"],
    ["18 strike days", again, "2024-06-10", "12 days"],
  ])("for %s", (phrase, record, asOf, words) => {
    expect(checkLength(phrase, record, asOf).wouldBeRight).toBe(words);
  });

  test("where it may not have begun, that is said in any style", () => {
    const words = describeDuration(vague, "2024-10-15");
    expect(words).not.toMatch(/^(?:between|day)/);
    expect(checkLength("three weeks", vague, "2024-10-15").wouldBeRight).toBe(words);
  });

  test.each<[from: string, to: string, style: "week" | "rounded", asOf: string, words: string]>([
    // 28 days lie between the first and the last day of February: seven or 35 in all.
    ["2024-01-26", "2024-02", "week", "2024-04-01", "at least one week"],
    // Since 31 October nearly two months, since the first of it nearly three.
    ["2024-10", "..", "rounded", "2024-12-20", "more than one month"],
    ["2024-10", "..", "rounded", "2024-11-14", "at least two weeks"],
    // Two days, or two weeks.
    ["2024-01-01/2024-01-13", "2024-01-14", "rounded", "2024-04-01", "at least two days"],
  ])("from %s to %s by %s", (from, to, style, asOf, words) => {
    expect(describeDuration(span(from, to), asOf, { style })).toBe(words);
  });
});

test("a vague pause is told as one, whatever is asked for", () => {
  const vague = strike([
    { id: "began", type: "began", date: "2024-03-04" },
    { id: "paused", type: "suspended", date: "2024-03-05/2024-03-07" },
    { id: "again", type: "resumed", date: "2024-03-08" },
    { id: "ended", type: "ended", date: "2024-03-10", reason: "agreement" },
  ]);
  const words = "between five and seven days out over seven days";
  expect(describeDuration(vague, "2024-04-01")).toBe(words);
  expect(checkLength("three weeks", vague, "2024-04-01").wouldBeRight).toBe(words);
});

test("the last sign of it is named from the last day on which it can have begun", () => {
  const seen = (day: string) =>
    describeDuration(
      strike([
        { id: "began", type: "began", date: "2024-10" },
        { id: "picket", type: "picket", date: day },
      ]),
      "2024-12-13",
    );
  const after = (date: string) => `the record does not say whether it went on after ${date}`;
  expect(seen("2024-11-15")).toBe(`at least 16 days: ${after("15 November 2024")}`);
  expect(seen("2024-10-31")).toBe(`at least one day: ${after("31 October 2024")}`);
  expect(seen("2024-10-30")).not.toContain("after");
});

test.each<[phrase: string, record: WorkStoppage, asOf: string, message: string]>([
  [
    "at least 20 days",
    strike([
      { id: "began", type: "began", date: "2024-01-01" },
      wholeAgreement("ta", "2024-01-20"),
      { id: "ended", type: "ended", date: "2024-01-29", reason: "agreement" },
    ]),
    "2024-03-01",
    "Right on 1 March 2024: it lasted 29 days, both ends counted to the end on 29 January 2024.",
  ],
  [
    "at least 20 days",
    strike([
      { id: "began", type: "began", date: "2024-01-01" },
      wholeAgreement("ta", "2024-01-29"),
      { id: "ended", type: "ended", date: "2024-01-29/2024-02-02", reason: "agreement" },
    ]),
    "2024-03-01",
    "Right on 1 March 2024: it lasted between 29 and 33 days, both ends counted to the end between 29 January and 2 February 2024.",
  ],
  [
    // Nobody says by which event the last part came back.
    "29 days",
    strike(
      [
        { id: "began", type: "began", date: "2024-01-01" },
        { id: "left", type: "left", date: "2024-01-29", scope: { placeIds: ["north"] } },
      ],
      { placeIds: ["north"] },
    ),
    "2024-03-01",
    "Right on 1 March 2024: it lasted 29 days.",
  ],
  [
    "less than 28 days",
    strike([
      { id: "began", type: "began", date: "2024-01-01" },
      wholeAgreement("ta", "2024-01-20/2024-01-25"),
      { id: "ended", type: "ended", date: "2024-01-29", reason: "agreement" },
    ]),
    "2024-03-01",
    'Right by another rule on 1 March 2024: by the default rule it lasted 29 days; "less than 28 days" fits 20 to 25 days to the tentative agreement between 20 and 25 January 2024, both ends counted.',
  ],
  [
    "between its fifth and its seventh day",
    span("2024-01-01", "2024-01-05"),
    "2024-02-01",
    'Wrong on 1 February 2024: it lasted five days; "between its fifth and its seventh day" was right on 5 January 2024.',
  ],
  [
    "31 days",
    on,
    "2024-02-01",
    'Right by another rule on 1 February 2024: by the default rule it has lasted 32 days; "31 days" fits 31 days to 1 February 2024, the first day not counted.',
  ],
  [
    "one day",
    on,
    "2024-01-02",
    'Right by another rule on 2 January 2024: by the default rule it has lasted two days; "one day" fits one day to 2 January 2024, the first day not counted.',
  ],
  ["since December", on, "2024-02-01", "Wrong on 1 February 2024: it has been on since 1 January 2024."],
  [
    "weekslong strike",
    on,
    "2024-01-13",
    'Wrong on 13 January 2024: it has lasted nearly two weeks; "weekslong" is right from 15 January 2024 on, if it is on then.',
  ],
  [
    "entering day 30",
    on,
    "2024-02-01",
    'Wrong on 1 February 2024: it is day 32; "entering day 30" was right on 30 January 2024.',
  ],
  [
    "at least 20 days",
    ended,
    "2024-03-01",
    "Right on 1 March 2024: it lasted 29 days, both ends counted to the tentative agreement and the end on 29 January 2024.",
  ],
  [
    "two months",
    span("2024-10-21"),
    "2024-12-13",
    'Wrong on 13 December 2024: the length is at least one day: the record does not say whether it went on after 21 October 2024; "two months" is right from 21 December 2024 to 5 January 2025, if it is on then.',
  ],
])("the message on %s", (phrase, record, asOf, message) => {
  expect(checkLength(phrase, record, asOf).message).toBe(message);
});

test("of ends that can be several days, only those of the same days are named", () => {
  const vague = strike([
    { id: "began", type: "began", date: "2024-01-01" },
    { id: "ended", type: "ended", date: "2024-01-29/2024-02-02", reason: "agreement" },
    agreementVote("ratified", "2024-02-02", "ratified"),
  ]);
  expect(checkLength("at least 20 days", vague, "2024-03-01").message).toBe(
    "Right on 1 March 2024: it lasted between 29 and 33 days, both ends counted to the end between 29 January and 2 February 2024.",
  );
});

test("a message names a pause that was left out, days that are not known, and what may not have begun", () => {
  expect(checkLength("three days", twice, "2024-07-01").message).toContain(
    "both ends counted, pauses left out",
  );
  expect(checkLength("day 43", vague, "2024-12-13").message).toContain('"day 43" was right from ');
  expect(checkLength("day 16", vague, "2024-10-15").message).toContain("the length is ");
});

test("a style that is not known is named with those that are", () => {
  const ask = (options: object) => () => describeDuration(on, "2024-02-01", options);
  expect(ask({ style: "year" })).toThrow('"style" is "year"; it can be day, week, month, rounded, nears.');
  expect(ask({ nearlyWithin: 0 })).toThrow(/nearlyWithin.*above 0 and up to 1/s);
});

describe("where it began about a day, nobody can say that a number of days is right", () => {
  /** On since about 1 January 2024: 14 February would be day 45. */
  const about = span("2024-01-01~", "..");

  test.each<[phrase: string, verdict: LengthVerdict]>([
    ["day 45", "notSure"],
    ["45 days", "notSure"],
    ["44 days", "notSure"],
    ["since Jan. 1", "notSure"],
    ["about 45 days", "right"],
    ["more than 40 days", "right"],
    ["nearly 50 days", "right"],
    ["in its seventh week", "right"],
    ["six weeks", "right"],
    ["since January", "right"],
    ["day 90", "wrong"],
  ])("%s: %s", (phrase, verdict) => {
    expect(checkLength(phrase, about, "2024-02-14").verdict).toBe(verdict);
  });

  test("and after its end", () => {
    const over = span("2024-01-01~", "2024-02-14");
    expect(checkLength("a 45-day strike", over, "2024-03-01")).toMatchObject({
      verdict: "notSure",
      message:
        'Not sure on 1 March 2024: by the record it lasted about 45 days, and "45-day" holds for a part of what that allows.',
    });
  });
});
