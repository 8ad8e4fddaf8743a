import { bargainingOn } from "picketline";
import kaiser from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import { parseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { exactly, strike } from "./builders.js";

describe("the record of the strike at Kaiser", () => {
  const [stoppage = expect.fail("no stoppage")] = parseDataset(kaiser).stoppages;
  const on = (asOf: string) => bargainingOn(stoppage, asOf);

  test("20 sessions by 25 October; 49 days later none scheduled; the gap of 83 days ends on 16 January", () => {
    expect(on("2024-10-25").sessionsHeld).toBe(20);
    expect(on("2024-12-13")).toMatchObject({ sessionsHeld: 20, daysSinceLast: exactly(49), scheduled: [] });
    expect(on("2024-12-13").noneScheduled?.eventId).toBe("laist-article");
    expect(on("2025-01-16").longestGap).toMatchObject({ days: exactly(83), to: { date: "2025-01-16" } });
    expect(on("2025-01-09").cancelled).toMatchObject([{ date: "2025-01-09", byId: "kaiser-permanente" }]);
  });

  test.each([
    ["2024-08-28", undefined],
    ["2024-08-29", { articles: 5, wholeId: null }],
    ["2024-09-04", { articles: 7, wholeId: null }],
    ["2024-09-16", { articles: 8, wholeId: null }],
    ["2024-10-25", { articles: 13, wholeId: null }],
    ["2025-05-03", { articles: 13, wholeId: null }],
    ["2025-05-04", { articles: 13, wholeId: "ta" }],
  ])("by %s agreed: %o", (asOf, agreed) => {
    expect(on(asOf).agreed).toEqual(agreed);
  });

  test("mediation counts only where the caller says so", () => {
    const counted = bargainingOn(stoppage, "2025-03-25", { mediation: "counted" });
    expect(counted.sessionsHeld - on("2025-03-25").sessionsHeld).toBe(1);
    expect(counted.last).toEqual({
      eventId: "mediation",
      date: "2025-03-10",
      lastDay: "2025-03-11",
      number: null,
    });
    expect(counted.daysSinceLast).toEqual(exactly(14)); // from the second day, 11 March
    expect(bargainingOn(stoppage, "2025-03-25", { mediation: "notCounted" })).toEqual(on("2025-03-25"));
  });
});

test("mediation between numbered sessions adds to the parties' own number", () => {
  const talks = strike([
    { id: "five", type: "sessionHeld", date: "2024-03-01", number: 5 },
    { id: "mediator", type: "mediationHeld", date: "2024-03-02" },
    { id: "twenty", type: "sessionHeld", date: "2024-03-03", number: 20 },
  ]);
  expect(bargainingOn(talks, "2024-03-03", { mediation: "counted" }).sessionsHeld).toBe(21);
});

test("of a contract agreed as a whole with no article on record, the articles are not known", () => {
  const talks = strike([{ id: "deal", type: "tentativeAgreement", date: "2024-03-01", covers: "whole" }]);
  expect(bargainingOn(talks, "2024-03-01").agreed).toEqual({ articles: null, wholeId: "deal" });
});
