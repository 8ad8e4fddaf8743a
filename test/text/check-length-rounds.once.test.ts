// Lengths of a stoppage that was paused, that came in rounds, or that was only announced: counted by hand.

import type { LengthVerdict, TimelineEvent } from "picketline";
import { checkLength } from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../calc/builders.js";

describe("an end that was undone is none", () => {
  const paused: readonly TimelineEvent[] = [
    { id: "began", type: "began", date: "2024-09-02" },
    { id: "paused", type: "suspended", date: "2024-09-15" },
    { id: "again", type: "resumed", date: "2024-10-01" },
    { id: "goes-on", type: "continued", date: "2024-10-10", openEnded: true },
  ];
  const resumed = strike(paused);

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    // From 2 to 15 September are 14 days, to 11 October 40, of which 25 were out.
    ["14-day strike", "2024-10-11", "stale"],
    ["14-day strike", "2024-09-30", "right"],
    ["13-day strike", "2024-09-30", "rightByAnotherRule"],
    ["13-day strike", "2024-10-11", "stale"],
    ["40 days", "2024-10-11", "right"],
    ["25 days on strike", "2024-10-11", "rightByAnotherRule"],
    ["11 days since it resumed", "2024-10-11", "rightByAnotherRule"],
    ["resumed 10 days ago", "2024-10-11", "rightByAnotherRule"],
    ["resumed 11 days ago", "2024-10-11", "stale"],
    // A day of the count is told of the whole.
    ["day 11", "2024-10-11", "stale"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, resumed, asOf).verdict).toBe(verdict);
  });

  test("the time since it resumed is named", () => {
    expect(checkLength("10 days since it resumed", resumed, "2024-10-11").message).toBe(
      'Right by another rule on 11 October 2024: by the default rule it has lasted 40 days; "10 days" fits 10 days of the round that began on 1 October 2024, to 11 October 2024, the first day not counted.',
    );
  });

  test("in the pause nothing is over", () => {
    const message = (phrase: string) => checkLength(phrase, resumed, "2024-09-21").message;
    expect(message("20 days")).toBe("Wrong on 21 September 2024: so far it has lasted 14 days.");
    expect(message("14 days")).toBe(
      "Right on 21 September 2024: so far it has lasted 14 days, both ends counted to the suspension on 15 September 2024.",
    );
    const over = strike([
      ...paused.slice(0, 2),
      { id: "end", type: "ended", date: "2024-09-20", reason: "agreement" },
    ]);
    expect(checkLength("20 days", over, "2024-09-21").message).toContain("it lasted 14 days");
  });

  test("an end after which it may not have begun again stays one", () => {
    const vague = strike([...paused.slice(0, 2), { id: "again", type: "resumed", date: "2024-10" }]);
    expect(checkLength("14-day strike", vague, "2024-10-11").explainedBy).not.toEqual([]);
    expect(checkLength("14-day strike", vague, "2024-11-11").explainedBy).toEqual([]);
  });
});

describe("rounds with a last day each", () => {
  const doctors = strike([
    { id: "one", type: "began", date: "2023-03-13", lastDay: "2023-03-15" },
    { id: "two", type: "resumed", date: "2023-04-11", lastDay: "2023-04-14" },
  ]);

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    ["a three-day strike", "2023-03-13", "rightByAnotherRule"],
    ["a three-day strike", "2023-03-16", "right"],
    ["a four-day strike", "2023-04-10", "wrong"],
    ["a four-day strike", "2023-04-11", "rightByAnotherRule"],
    ["a four-day strike", "2023-04-12", "rightByAnotherRule"],
    ["a four-day strike", "2023-04-14", "rightByAnotherRule"],
    ["a four-day strike", "2023-04-20", "rightByAnotherRule"],
    ["day two of the strike", "2023-04-12", "rightByAnotherRule"],
    ["enters second day", "2023-04-12", "rightByAnotherRule"],
    ["day two of the strike", "2023-03-14", "right"],
    ["day three of the strike", "2023-04-12", "stale"],
    ["day two of the strike", "2023-04-15", "stale"],
    // From 13 March to 14 April are 33 days, seven of them out.
    ["33 days", "2023-04-14", "right"],
    ["seven strike days", "2023-04-14", "right"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, doctors, asOf).verdict).toBe(verdict);
  });

  test("the first round is no length of the second", () => {
    for (const day of ["11", "12", "13", "14", "15"]) {
      const { verdict, explainedBy } = checkLength("a three-day strike", doctors, `2023-04-${day}`);
      expect([verdict, explainedBy]).toEqual(["stale", []]);
    }
  });

  test("the round is named", () => {
    expect(checkLength("a four-day strike", doctors, "2023-04-12").message).toBe(
      'Right by another rule on 12 April 2023: by the default rule it has lasted 31 days; "four-day" fits four days of the round that began on 11 April 2023, to the last day set beforehand on 14 April 2023, both ends counted.',
    );
    expect(checkLength("day two of the strike", doctors, "2023-04-12").message).toBe(
      'Right by another rule on 12 April 2023: by the default rule it is day 31; "day two" fits two days of the round that began on 11 April 2023, to 12 April 2023, both ends counted.',
    );
  });

  test("a round of a part only is none of the whole", () => {
    const parts = strike(
      [
        { id: "one", type: "began", date: "2023-03-13", lastDay: "2023-03-15" },
        {
          id: "two",
          type: "resumed",
          date: "2023-04-11",
          lastDay: "2023-04-14",
          scope: { placeIds: ["north"] },
        },
      ],
      { placeIds: ["north", "south"] },
    );
    expect(checkLength("a four-day strike", parts, "2023-04-12").verdict).toBe("wrong");
  });
});

describe("what was announced", () => {
  const notice = (days: readonly string[]): TimelineEvent => ({
    id: "notice",
    type: "noticeServed",
    date: "2025-01-02",
    announces: "strike",
    days,
  });
  const began: TimelineEvent = { id: "began", type: "began", date: "2025-01-10", lastDay: "2025-01-12" };
  const three = strike([notice(["2025-01-10", "2025-01-11", "2025-01-12"]), began]);

  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    ["will begin a three-day strike on Friday", "2025-01-03", "rightByAnotherRule"],
    ["announced a three-day strike", "2025-01-02", "rightByAnotherRule"],
    ["announced a three-day strike", "2025-01-01", "wrong"],
    ["announced a four-day strike", "2025-01-03", "wrong"],
    ["announced a strike of more than two days", "2025-01-03", "wrong"],
    ["day three", "2025-01-03", "wrong"],
    ["three-day strike", "2025-01-10", "rightByAnotherRule"],
    ["three-day strike", "2025-01-13", "right"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, three, asOf).verdict).toBe(verdict);
  });

  test("the days are named", () => {
    expect(checkLength("announced a three-day strike", three, "2025-01-03").message).toBe(
      'Right by another rule on 3 January 2025: by the default rule it had not begun; "three-day" fits the three days that were announced, from 10 to 12 January 2025.',
    );
    const one = strike([notice(["2025-01-10"])]);
    expect(checkLength("a one-day strike", one, "2025-01-03").message).toContain(
      '"one-day" fits the one day that was announced, on 10 January 2025.',
    );
  });

  test("days with others between are told by their number and by the whole", () => {
    const apart = strike([notice(["2025-01-10", "2025-01-14", "2025-01-17"])]);
    for (const phrase of ["three-day strike", "three strike days", "eight-day strike"]) {
      expect(checkLength(phrase, apart, "2025-01-03").verdict).toBe("rightByAnotherRule");
    }
    expect(checkLength("two-day strike", apart, "2025-01-03").verdict).toBe("wrong");
  });

  test("a strike that was called off is announced no more, and a notice of one day says nothing of its length", () => {
    const off = strike([
      notice(["2025-01-10", "2025-01-11", "2025-01-12"]),
      { id: "off", type: "ended", date: "2025-01-05", reason: "calledOff" },
    ]);
    expect(checkLength("three-day strike", off, "2025-01-04").verdict).toBe("rightByAnotherRule");
    expect(checkLength("three-day strike", off, "2025-01-06").verdict).toBe("wrong");
    const open = strike([
      {
        id: "notice",
        type: "noticeServed",
        date: "2025-01-02",
        announces: "strike",
        startsAt: { date: "2025-01-10" },
      },
    ]);
    expect(checkLength("one-day strike", open, "2025-01-03").verdict).toBe("wrong");
  });

  test("the last notice counts", () => {
    const longer: TimelineEvent = {
      id: "longer",
      type: "noticeServed",
      date: "2025-01-04",
      announces: "strike",
      days: ["2025-01-10", "2025-01-11", "2025-01-12", "2025-01-13"],
    };
    const both = strike([notice(["2025-01-10", "2025-01-11", "2025-01-12"]), longer]);
    expect(checkLength("four-day strike", both, "2025-01-05").verdict).toBe("rightByAnotherRule");
    expect(checkLength("three-day strike", both, "2025-01-05").verdict).toBe("wrong");
    expect(checkLength("three-day strike", both, "2025-01-03").verdict).toBe("rightByAnotherRule");
  });

  test("days that are not known to the day tell no length", () => {
    const vague = strike([notice(["2025-01-10", "2025-02"])]);
    expect(checkLength("two-day strike", vague, "2025-01-03").verdict).toBe("wrong");
  });
});

describe("a strike, and a lockout from the day after", () => {
  const mill = strike([
    { id: "out", type: "began", date: "2024-03-01" },
    { id: "back", type: "ended", date: "2024-03-20", reason: "unconditionalReturn" },
    { id: "locked", type: "began", date: "2024-03-21", action: "lockout" },
    { id: "lifted", type: "ended", date: "2024-04-15", reason: "lockoutLifted" },
  ]);

  // 20 days of March, then eleven of March and 15 of April.
  test.each<[phrase: string, asOf: string, verdict: LengthVerdict]>([
    ["26-day lockout", "2024-05-01", "right"],
    ["46-day lockout", "2024-05-01", "wrong"],
    ["20-day strike", "2024-05-01", "right"],
    ["a strike and lockout of 46 days", "2024-05-01", "right"],
    ["it lasted 46 days", "2024-05-01", "right"],
    ["locked out since 21 March", "2024-04-15", "right"],
    ["locked out since 1 March", "2024-04-15", "wrong"],
    ["day 26 of the lockout", "2024-04-15", "right"],
    ["day 46 of the lockout", "2024-04-15", "wrong"],
    ["it has lasted 46 days", "2024-04-15", "right"],
  ])("%s on %s: %s", (phrase, asOf, verdict) => {
    expect(checkLength(phrase, mill, asOf).verdict).toBe(verdict);
  });

  test("where there was a strike only, the other word changes nothing", () => {
    const only = strike([{ id: "out", type: "began", date: "2024-03-01", lastDay: "2024-03-05" }]);
    expect(checkLength("a five-day lockout", only, "2024-05-01").verdict).toBe("right");
  });
});
