// The length of a stoppage in words, against what outlets printed and against calendars counted by hand.

import fc from "fast-check";
import {
  addDays,
  describeDuration,
  type LengthStyle,
  lengthStyles,
  stoppageFromSpan,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";

const span = (from: string, to?: string): WorkStoppage =>
  stoppageFromSpan({
    id: "strike",
    title: "Strike",
    kind: "strike",
    from,
    ...(to === undefined ? {} : { to }),
  });

/** The strike at Kaiser Permanente in Southern California: 21 October 2024 to the agreement of 4 May 2025. */
const kaiser = span("2024-10-21", "2025-05-04");

// Rows of facts/length-phrases.json. For those that were judged exact or "nearly", ours is the outlet's phrase.
describe("agrees with what outlets printed and what was right", () => {
  test.each<[outlet: string, printed: string, asOf: string, style: LengthStyle, ours: string]>([
    ["NUHW", "Day 1", "2024-10-21", "day", "day 1"],
    ["NUHW", "32 days", "2024-11-21", "day", "day 32"],
    ["NUHW", "Week Six", "2024-11-25", "week", "in its sixth week"],
    ["LAist", "nears two months", "2024-12-13", "rounded", "nearly two months"],
    ["Becker's", "nearly four-month strike", "2025-02-07", "rounded", "nearly four months"],
    ["NUHW", "now in its fifth month", "2025-03-03", "month", "in its fifth month"],
    ["NUHW", "now in the sixth month", "2025-03-24", "month", "in its sixth month"],
    ["NPR", "nearly six months", "2025-04-12", "rounded", "nearly six months"],
    ["NUHW", "now in its seventh month", "2025-04-22", "month", "in its seventh month"],
    ["NUHW and others", "196-day strike", "2025-05-08", "day", "196 days"],
  ])("%s: %s", (_outlet, _printed, asOf, style, ours) => {
    expect(describeDuration(kaiser, asOf, { style })).toBe(ours);
  });
});

describe("differs from what outlets printed and what was off", () => {
  test.each<[outlet: string, printed: string, asOf: string, style: LengthStyle, ours: string]>([
    ["NUHW", "entering third month", "2024-12-16", "month", "in its second month"],
    ["NUHW", "It's been three months", "2025-01-07", "rounded", "nearly three months"],
    ["LAist", "Four months after", "2025-02-10", "rounded", "nearly four months"],
    ["NUHW", "heading into fifth month", "2025-02-19", "month", "in its fourth month"],
  ])("%s: %s", (_outlet, _printed, asOf, style, ours) => {
    expect(describeDuration(kaiser, asOf, { style })).toBe(ours);
  });
});

describe("on the way", () => {
  test.each([
    // Day 12 (1 November) is the first to be told in weeks; the marks are 4, 11 and 18 November.
    ["2024-10-21", "one day"],
    ["2024-10-23", "three days"],
    ["2024-10-31", "11 days"],
    ["2024-11-01", "nearly two weeks"],
    ["2024-11-04", "two weeks"],
    ["2024-11-07", "more than two weeks"],
    ["2024-11-08", "nearly three weeks"],
    ["2024-11-20", "more than four weeks"],
    // One month is complete on 21 November; half of the next one is over on 6 December.
    ["2024-11-21", "one month"],
    ["2024-11-25", "more than one month"],
    ["2024-12-05", "more than one month"],
    ["2024-12-06", "nearly two months"],
    ["2024-12-20", "nearly two months"],
    ["2024-12-21", "two months"],
    ["2024-12-22", "more than two months"],
    ["2025-05-04", "more than six months"],
  ])("on %s it has lasted %s", (asOf, words) => {
    expect(describeDuration(kaiser, asOf, { style: "rounded" })).toBe(words);
  });

  test("the week changes with the weekday of the start", () => {
    expect(describeDuration(kaiser, "2024-10-27", { style: "week" })).toBe("in its first week");
    expect(describeDuration(kaiser, "2024-10-28", { style: "week" })).toBe("in its second week");
    expect(describeDuration(kaiser, "2024-12-13", { style: "week" })).toBe("in its eighth week");
    expect(describeDuration(kaiser, "2025-01-10", { style: "week" })).toBe("in its 12th week");
  });

  test("month ends are clamped: a month after 31 January is 28 February", () => {
    const strike = span("2025-01-31", "..");
    expect(describeDuration(strike, "2025-02-27", { style: "rounded" })).toBe("nearly four weeks");
    expect(describeDuration(strike, "2025-02-28", { style: "rounded" })).toBe("one month");
  });

  test("years from two complete years on", () => {
    const strike = span("2021-03-08", "..");
    expect(describeDuration(strike, "2023-03-07", { style: "rounded" })).toBe("nearly 24 months");
    expect(describeDuration(strike, "2023-03-08", { style: "rounded" })).toBe("two years");
    expect(describeDuration(strike, "2023-10-08", { style: "rounded" })).toBe("nearly three years");
  });
});

describe("afterwards", () => {
  test("both ends count, so that 196 days are 28 weeks", () => {
    expect(describeDuration(kaiser, "2025-05-05")).toBe("196 days");
    expect(describeDuration(kaiser, "2025-05-05", { style: "week" })).toBe("28 weeks");
    expect(describeDuration(kaiser, "2025-05-05", { style: "month" })).toBe("more than six months");
    expect(describeDuration(kaiser, "2025-05-05", { style: "rounded" })).toBe("more than six months");
  });

  test.each<[from: string, to: string, style: LengthStyle, words: string]>([
    ["2024-05-01", "2024-05-01", "day", "one day"],
    ["2024-05-01", "2024-05-01", "week", "one day"],
    ["2024-05-01", "2024-05-01", "rounded", "one day"],
    ["2024-05-01", "2024-05-05", "rounded", "five days"],
    ["2024-05-01", "2024-05-07", "week", "one week"],
    ["2024-05-01", "2024-05-10", "week", "more than one week"],
    ["2024-05-01", "2024-05-14", "rounded", "two weeks"],
    ["2024-05-01", "2024-05-20", "rounded", "nearly three weeks"],
    ["2024-05-01", "2024-05-31", "rounded", "one month"],
    ["2024-05-01", "2024-05-31", "month", "one month"],
    ["2024-05-01", "2024-05-30", "month", "30 days"],
  ])("%s to %s, %s: %s", (from, to, style, words) => {
    expect(describeDuration(span(from, to), "2024-12-31", { style })).toBe(words);
  });

  test("one that was interrupted is told by its days out, whatever the style", () => {
    const first = span("2024-05-01", "2024-05-02");
    const twice: WorkStoppage = {
      ...first,
      timeline: [
        { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-02" },
        { id: "two", type: "resumed", date: "2024-06-01", lastDay: "2024-06-01" },
      ],
    };
    for (const style of lengthStyles) {
      expect(describeDuration(twice, "2024-07-01", { style })).toBe("three days out over 32 days");
    }
    expect(describeDuration(twice, "2024-06-01")).toBe("day 32");
  });
});

describe("what is not known", () => {
  test("a start of which only the month is known gives a range, or the weaker phrase", () => {
    const vague = span("2024-10", "..");
    expect(describeDuration(vague, "2024-12-13")).toBe("between 44 and 74 days");
    expect(describeDuration(vague, "2024-12-13", { style: "rounded" })).toBe("more than one month");
    // From 31 October, 43 nights: week 7; from 1 October, 73: week 11.
    expect(describeDuration(vague, "2024-12-13", { style: "week" })).toBe(
      "between its seventh and its 11th week",
    );
    expect(describeDuration(vague, "2024-12-13", { style: "month" })).toBe(
      "between its second and its third month",
    );
    // From 31 October a month is complete on 30 November (clamped): surely one, maybe two all but a day.
    expect(describeDuration(vague, "2024-11-30", { style: "rounded" })).toBe("at least one month");
  });

  test("within the month of its start it may not have begun", () => {
    const words = "not known: it may not have begun by 15 October 2024";
    expect(describeDuration(span("2024-10", ".."), "2024-10-15")).toBe(words);
    expect(describeDuration(span("2024-10", ".."), "2024-10-31")).toBe("between one and 31 days");
  });

  test("a vague end gives a range", () => {
    expect(describeDuration(span("2024-10-21", "2024-11"), "2025-01-01")).toBe("between 12 and 41 days");
    expect(describeDuration(span("2024-10-21", "2024-11"), "2025-01-01", { style: "week" })).toBe(
      "more than one week",
    );
  });

  test("without an end, it lasted at least as long as the record shows", () => {
    const blank = span("2024-10-21");
    for (const style of lengthStyles) {
      expect(describeDuration(blank, "2026-11-24", { style })).toBe(
        "at least one day: the record does not say whether it went on after 21 October 2024",
      );
    }
    const shown: WorkStoppage = {
      ...blank,
      timeline: [...blank.timeline, { id: "picket", type: "picket", date: "2024-11-01" }],
    };
    expect(describeDuration(shown, "2026-11-24")).toBe(
      "at least 12 days: the record does not say whether it went on after 1 November 2024",
    );
    expect(describeDuration(span("2024-10"), "2026-11-24")).toBe(
      "at least one day: the record does not say how long it went on",
    );
  });

  test("before the start, and without any", () => {
    for (const style of lengthStyles)
      expect(describeDuration(kaiser, "2024-10-20", { style })).toBe("not begun");
    expect(describeDuration({ ...kaiser, timeline: [] }, "2024-10-20")).toBe("not begun");
  });
});

test("faults of the call are refused", () => {
  expect(() => describeDuration(kaiser, "2024-13-01")).toThrow(
    expect.objectContaining({ code: "invalid-date" }),
  );
  expect(() => describeDuration(kaiser, "2024-12-13", { style: "hours" as LengthStyle })).toThrow(
    expect.objectContaining({ code: "invalid-argument" }),
  );
});

test("law: a stoppage without an end is never on its Nth day, in no style", () => {
  const offsets = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(offsets, fc.constantFrom(...lengthStyles), (days, style) => {
      const words = describeDuration(span("2010-03-15"), addDays("2010-03-15", days), { style });
      expect(words).toMatch(/^at least one day: /);
    }),
  );
});

test("law: 'nearly' is said only within half a unit before the mark, and the bare number only on it", () => {
  const strike = span("2024-01-15", "..");
  fc.assert(
    fc.property(fc.integer({ min: 31, max: 700 }), (nights) => {
      const asOf = addDays("2024-01-15", nights);
      const words = describeDuration(strike, asOf, { style: "rounded" });
      const dayOfMonth = Number(asOf.slice(8));
      if (dayOfMonth === 15) expect(words).toMatch(/^\w+ months?$/);
      // The marks are the 15ths: from the 16th to the 29th more has passed than is left, in months of 28 to 31 days.
      else if (dayOfMonth > 15 && dayOfMonth < 29) expect(words).toMatch(/^more than /);
      else if (dayOfMonth >= 1 && dayOfMonth < 15) expect(words).toMatch(/^nearly /);
    }),
  );
});
