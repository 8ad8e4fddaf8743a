// Sessions are set no later than on their own day, and are no news after it.

import { bargainingOn, describeStatus, ledeFacts, stoppageFromSpan, type TimelineEvent } from "picketline";
import { describe, expect, it, test } from "vitest";
import { readRecord } from "../records/read-records.js";

const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2025-03-01", to: ".." });

function stoppageWith(date: string, ...sessionDates: readonly string[]) {
  const set: TimelineEvent = { id: "set", type: "sessionScheduled", date, sessionDates };
  return { ...strike, timeline: [...strike.timeline, set] };
}

/** On which of some days of April 2025 sessions are known to lie ahead. */
function daysAhead(stoppage: typeof strike, ...days: readonly number[]): readonly number[] {
  return days.filter((day) => bargainingOn(stoppage, `2025-04-${day}`).scheduled.length > 0);
}

describe("a session set on a day that is vague", () => {
  it("was set by its own day", () => {
    expect(daysAhead(stoppageWith("2025-04", "2025-04-14"), 12, 13, 14, 15, 30)).toEqual([14]);
    expect(daysAhead(stoppageWith("2025-04", "2025-04-14/2025-04-17"), 13, 16, 17, 18)).toEqual([17]);
  });

  it("and so by the day of the first of several", () => {
    const stoppage = stoppageWith("2025-04", "2025-04-20", "2025-04-14");
    expect(daysAhead(stoppage, 13, 14, 19, 20, 21)).toEqual([14, 19, 20]);
  });

  it("is no narrower where the session comes later, or before anything that the date can mean", () => {
    expect(daysAhead(stoppageWith("2025-04-10/2025-04-12", "2025-04-20"), 11, 12, 20)).toEqual([12, 20]);
    expect(daysAhead(stoppageWith("2025-04", "2025-03-20"), 10, 30)).toEqual([]);
    expect(daysAhead(stoppageWith("2025-04"), 10, 30)).toEqual([]);
  });
});

describe("ledeFacts", () => {
  const none = {
    formatVersion: 1,
    organizations: [],
    people: [],
    bargainingUnits: [],
    places: [],
    sources: [],
  };
  const latest = (asOf: string, ...set: [string, ...string[]]) =>
    ledeFacts({ ...none, stoppages: [stoppageWith(...set)] }, "mill", asOf).latest.flatMap(
      ({ because }) => because,
    );

  it("tells sessions that are set until the last of them has passed", () => {
    expect(latest("2025-04-12", "2025-04-12", "2025-04-14")).toEqual(["set"]);
    expect(latest("2025-04-14", "2025-04-12", "2025-04-14")).toEqual(["set"]);
    expect(latest("2025-04-15", "2025-04-12", "2025-04-14")).toEqual([]);
    expect(latest("2025-04-15", "2025-04-12", "2025-04-14", "2025-04-16")).toEqual(["set"]);
    // Of sessions whose days are not known none has passed.
    expect(latest("2025-04-15", "2025-04-12")).toEqual(["set"]);
  });
});

test("the real record does not tell at the end of April that talks are to resume in the middle of it", () => {
  const dataset = readRecord("nuhw-kaiser-2024");
  const [kaiser] = dataset.stoppages;
  const bargaining = (asOf: string) => (kaiser === undefined ? "" : describeStatus(kaiser, asOf).bargaining);
  for (const asOf of ["2025-04-18", "2025-04-29", "2025-04-30", "2025-05-01", "2025-05-03"]) {
    const { latest } = ledeFacts(dataset, "nuhw-kaiser-socal-2024", asOf);
    expect(latest.map(({ text }) => text).join()).not.toMatch(/set to resume/);
    // What was said on 25 March, that none are scheduled, held no longer when some were.
    expect(bargaining(asOf)).not.toMatch(/No talks are scheduled/);
  }
  expect(bargaining("2025-04-17")).toMatch(/^Bargaining is set for between 14 and 17 April 2025;/);
});
