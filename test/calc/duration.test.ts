import {
  type DurationOptions,
  durationOf,
  everyDay,
  lengthsOf,
  mondayToFriday,
  stoppageFromSpan,
  usFederal,
} from "picketline";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../time/thrown-by.js";
import { exactly, strike, wholeAgreement } from "./builders.js";

const norcal = stoppageFromSpan({
  id: "norcal",
  title: "Kaiser 2022",
  kind: "strike",
  from: "2022-08-15",
  to: "2022-10-18",
});

describe("durationOf", () => {
  test("the rule of the count is in the answer", () => {
    expect(durationOf(norcal, { asOf: "2022-12-01", count: usFederal, ends: "inclusive" })).toMatchObject({
      days: exactly(45), // as the Bureau of Labor Statistics lists it
      counted: "US federal working days",
      ends: "inclusive",
      until: null,
      because: ["began", "ended"],
    });
    // 65 days from 15 August to 18 October: nine weeks (45 weekdays), a Monday and a Tuesday.
    expect(durationOf(norcal, { asOf: "2022-12-01", count: mondayToFriday }).days).toEqual(exactly(47));
    expect(durationOf(norcal, { asOf: "2022-12-01", count: mondayToFriday, ends: "elapsed" }).days).toEqual(
      exactly(46),
    );
    expect(durationOf(norcal, { asOf: "2022-12-01" }).days).toEqual(exactly(65)); // 17 + 30 + 18
    expect(durationOf(norcal, { asOf: "2022-12-01", ends: "elapsed" }).days).toEqual(exactly(64));
  });

  test("day, week and month numbers do not depend on the rule of the count", () => {
    const numbers = (options: Partial<DurationOptions>) => {
      const { dayNumber, weekNumber, monthNumber } = durationOf(norcal, { asOf: "2022-09-15", ...options });
      return { dayNumber, weekNumber, monthNumber };
    };
    // 15 September is a month after 15 August, and 31 nights: day 32, in the fifth week and the second month.
    const expected = { dayNumber: exactly(32), weekNumber: exactly(5), monthNumber: exactly(2) };
    expect(numbers({})).toEqual(expected);
    expect(numbers({ count: usFederal, ends: "elapsed", until: "ratified" })).toEqual(expected);
  });

  test("to an event that has not come, the count runs on; to one that has, it stops there", () => {
    const agreed = strike([...norcal.timeline, wholeAgreement("ta", "2022-10-10")]);
    const days = (asOf: string) => durationOf(agreed, { asOf, until: "tentativeAgreement" }).days.max;
    expect(["2022-10-09", "2022-10-10", "2022-10-11", "2022-12-01"].map(days)).toEqual([56, 57, 57, 57]);
  });

  test("a weekend strike has no working days, and surely one calendar day", () => {
    const weekend = stoppageFromSpan({
      id: "w",
      title: "W",
      kind: "strike",
      from: "2024-10-19",
      to: "2024-10-20",
    });
    expect(durationOf(weekend, { asOf: "2024-10-25", count: mondayToFriday }).days).toEqual(exactly(0));
    expect(durationOf(weekend, { asOf: "2024-10-25" }).days).toEqual(exactly(2));
  });

  test("a start and an end of one vague month lie at least a day apart, both ends counted", () => {
    const vague = stoppageFromSpan({ id: "v", title: "V", kind: "strike", from: "2024-02", to: "2024-02" });
    expect(durationOf(vague, { asOf: "2024-06-01" }).days).toEqual({ min: 1, max: 29 });
    expect(durationOf(vague, { asOf: "2024-06-01", ends: "elapsed" }).days).toEqual({ min: 0, max: 28 });
    // Within the month it may not have begun.
    expect(durationOf(vague, { asOf: "2024-02-10" })).toMatchObject({
      days: { min: 0, max: 10 },
      ongoing: "unknown",
      dayNumber: null,
    });
  });

  test("the first back on the very first day is no end before the start", () => {
    const odd = strike([
      { id: "start", type: "began", date: "2024-03-04" },
      { id: "first", type: "returnedToWork", date: "2024-03-04", extent: "first" },
      { id: "end", type: "ended", date: "2024-03-06", reason: "calledOff" },
    ]);
    const { days } = durationOf(odd, { asOf: "2024-04-01", until: "returnBegun" });
    expect(days.min).toBeLessThanOrEqual(days.max);
  });

  test("an evening start and a reader far away make no other first day", () => {
    const evening = stoppageFromSpan({
      id: "e",
      title: "E",
      kind: "strike",
      from: "2023-10-11",
      fromTime: "18:00",
      to: "2023-10-12",
      toTime: "00:01",
    });
    expect(durationOf(evening, { asOf: "2023-11-01" })).toMatchObject({
      days: exactly(1),
      to: { earliest: "2023-10-11", latest: "2023-10-11" },
    });
  });

  test.each([
    ["Apia, which had no 30 December 2011", "2011-12-29", "2012-01-02", 5],
    ["London, summer time from 31 March 2024", "2024-03-30", "2024-04-01", 3],
    ["London, winter time from 27 October 2024", "2024-10-26", "2024-10-28", 3],
    ["Los Angeles, summer time from 10 March 2024", "2024-03-09", "2024-03-11", 3],
    ["Los Angeles, winter time from 3 November 2024", "2024-11-02", "2024-11-04", 3],
  ])("%s: a count over that night is right", (_, from, to, days) => {
    const span = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from, to });
    expect(durationOf(span, { asOf: "2025-01-01" })).toMatchObject({
      days: exactly(days),
      daysOut: exactly(days),
    });
    expect(durationOf(span, { asOf: "2025-01-01", count: everyDay }).days).toEqual(exactly(days));
  });

  test.each<[string, object]>([
    ["invalid-date", { asOf: "2024-10" }],
    ["invalid-date", { asOf: "tomorrow" }],
    ["invalid-argument", { asOf: "2024-10-21", until: "settled" }],
    ["invalid-argument", { asOf: "2024-10-21", ends: "both" }],
    ["invalid-argument", { asOf: "2024-10-21", count: "business" }],
  ])("%s: %j", (code, options) => {
    expect(thrownBy(() => durationOf(norcal, options as DurationOptions)).code).toBe(code);
  });
});

describe("lengthsOf", () => {
  test("by event, ends and count: six lengths an event", () => {
    const lengths = lengthsOf(norcal, { asOf: "2022-12-01" });
    expect(lengths.map(({ counted, ends, days }) => [counted, ends, days.min, days.max])).toEqual([
      ["calendar days", "inclusive", 65, 65],
      ["calendar days", "elapsed", 64, 64],
      ["Monday to Friday", "inclusive", 47, 47],
      ["Monday to Friday", "elapsed", 46, 46],
      ["US federal working days", "inclusive", 45, 45], // less Labor Day and Columbus Day
      ["US federal working days", "elapsed", 44, 44],
    ]);
    expect(
      new Set(lengths.map(({ endEvent, eventId, measure }) => `${endEvent} ${eventId} ${measure}`)),
    ).toEqual(new Set(["ended ended span"]));
    expect(lengths[0]).toMatchObject({ weeks: exactly(9), months: exactly(2) }); // 64 nights
  });

  test("while it goes on the count runs to the day that is asked about, under no event", () => {
    const lengths = lengthsOf(norcal, { asOf: "2022-09-15" });
    expect(lengths).toHaveLength(6);
    expect(lengths[0]).toMatchObject({
      endEvent: null,
      eventId: null,
      days: exactly(32),
      to: { latest: "2022-09-15" },
    });
  });

  test("before the start, and of a timeline with no start, there are none", () => {
    expect(lengthsOf(norcal, { asOf: "2022-08-14" })).toEqual([]);
    expect(lengthsOf(strike([]), { asOf: "2022-08-14" })).toEqual([]);
    expect(thrownBy(() => lengthsOf(norcal, { asOf: "2022" })).code).toBe("invalid-date");
  });
});

test("a later day takes no days out back, where two vague stretches overlap", () => {
  // The first part may have been out up to 30 January; that everybody else began and ended on the 1st says nothing of it.
  const stoppage = strike([
    { id: "all", type: "began", date: "2024-01" },
    { id: "part", type: "resumed", date: "2024-01-01", lastDay: "2024-01", scope: { placeIds: ["place-b"] } },
    { id: "end", type: "ended", date: "2024-01-01", reason: "agreement" },
  ]);
  expect(durationOf(stoppage, { asOf: "2024-01-13" }).daysOut).toEqual({ min: 1, max: 13 });
  expect(durationOf(stoppage, { asOf: "2024-03-22" }).daysOut).toEqual({ min: 1, max: 30 });
});
