import { existsSync, readFileSync } from "node:fs";
import { bargainingOn, durationOf, lengthsOf, statusOn } from "picketline";
import { describe, expect, test } from "vitest";
import { exactly } from "./builders.js";
import { kaiser2024, kaiserWithoutEnd, startingOn } from "./kaiser-2024.js";

const facts = `${import.meta.dirname}/../../../shared/facts`;

describe("LAist, 13 December 2024: the strike nears two months, no sessions scheduled", () => {
  const duration = durationOf(kaiser2024, { asOf: "2024-12-13" });

  test("day 54, in its eighth week and second month, one month complete", () => {
    // 11 days of October from the 21st on, 30 of November, 13 of December: 54. 53 nights are seven weeks and four days.
    expect(duration).toMatchObject({
      days: exactly(54),
      dayNumber: exactly(54),
      weeks: exactly(7),
      weekNumber: exactly(8),
      months: exactly(1),
      monthNumber: exactly(2),
      ongoing: true,
      until: null,
      counted: "calendar days",
      ends: "inclusive",
    });
    expect(duration.because).toContain("start");
    expect(durationOf(kaiser2024, { asOf: "2024-12-13", ends: "elapsed" }).days).toEqual(exactly(53));
  });

  test("on strike, the contract expired, no sessions set, the last one 49 days ago, an investigation open", () => {
    expect(statusOn(kaiser2024, "2024-12-13")).toMatchObject({
      work: { state: "ongoing", since: "2024-10-21", because: ["start"] },
      contract: { state: "expired", since: "2024-09-30", because: ["expiry"] },
      bargaining: { state: "noneScheduled", because: ["none-scheduled", "session-20"] },
      legal: { state: "investigationOpen" },
      label: "onStrike",
    });
    expect(bargainingOn(kaiser2024, "2024-12-13")).toMatchObject({
      sessionsHeld: 20,
      daysSinceLast: exactly(49),
      last: { date: "2024-10-25", number: 20 },
      noneScheduled: { period: { earliest: "2024-12-16", latest: "2024-12-22" } },
    });
  });

  test("the day before the start it is announced and no length is counted", () => {
    expect(statusOn(kaiser2024, "2024-10-20")).toMatchObject({
      work: { state: "announced", because: ["notice"] },
      legal: { state: "noticeRunning" },
      label: "announced",
    });
    expect(durationOf(kaiser2024, { asOf: "2024-10-20" })).toMatchObject({
      days: exactly(0),
      dayNumber: null,
      ongoing: false,
      from: null,
      to: null,
    });
    expect(lengthsOf(kaiser2024, { asOf: "2024-10-20" })).toEqual([]);
  });

  test("before the notice it is authorized, before the vote nothing", () => {
    expect(statusOn(kaiser2024, "2024-10-08").work.state).toBe("authorized");
    // The notice was served on some day from the 9th to the 11th: it is known to have been on the 11th.
    expect(statusOn(kaiser2024, "2024-10-10").work.state).toBe("authorized");
    expect(statusOn(kaiser2024, "2024-10-11").work.state).toBe("announced");
    expect(statusOn(kaiser2024, "2024-09-29").work.state).toBe("none");
    expect(statusOn(kaiser2024, "2024-09-30").contract.state).toBe("inForce"); // it ran out at midnight
    expect(statusOn(kaiser2024, "2024-10-01").contract.state).toBe("expired");
  });

  test("4 May 2025 is day 196, with a tentative agreement", () => {
    expect(durationOf(kaiser2024, { asOf: "2025-05-04" }).dayNumber).toEqual(exactly(196));
    expect(statusOn(kaiser2024, "2025-05-04")).toMatchObject({
      work: { state: "ongoing" },
      contract: { state: "tentative", because: ["ta"] },
      bargaining: { state: "settled" },
      label: "tentativeAgreement",
    });
    expect(statusOn(kaiser2024, "2025-05-05")).toMatchObject({
      work: { state: "ended", because: ["pickets-down"] },
      label: "tentativeAgreement",
    });
  });

  test("on 8 May 2025 it is settled: 196 days to the agreement, 200 to ratification", () => {
    expect(statusOn(kaiser2024, "2025-05-08")).toMatchObject({
      work: { state: "ended" },
      contract: { state: "ratified", since: "2025-05-08" },
      label: "settled",
    });
    const to = (until: "tentativeAgreement" | "ended" | "ratified" | "returnBegun") =>
      durationOf(kaiser2024, { asOf: "2025-05-08", until });
    expect(to("tentativeAgreement")).toMatchObject({ days: exactly(196), until: "tentativeAgreement" });
    expect(to("tentativeAgreement").because).toEqual(["start", "ta"]);
    expect(to("ended").days).toEqual(exactly(196));
    expect(to("ratified")).toMatchObject({ days: exactly(200), because: ["start", "ratified"] });
    // The first were back on the 8th: the last day on which nobody was is the 7th.
    expect(to("returnBegun").days).toEqual(exactly(199));
    expect(durationOf(kaiser2024, { asOf: "2026-11-24" })).toMatchObject({
      days: exactly(196),
      dayNumber: null,
      ongoing: false,
    });
  });

  test("with no end recorded, today's answer is unknown, though 13 December 2024 is known", () => {
    const today = durationOf(kaiserWithoutEnd, { asOf: "2026-11-24" });
    expect(today).toMatchObject({ ongoing: "unknown", dayNumber: null, weekNumber: null, monthNumber: null });
    // Known to have been on until 7 February 2025, day 110 (NUHW); at most until today, 765 days from 21 October 2024.
    expect(today.days).toEqual({ min: 110, max: 765 });
    expect(statusOn(kaiserWithoutEnd, "2026-11-24")).toMatchObject({
      work: { state: "unknown" },
      label: "unknown",
    });
    expect(durationOf(kaiserWithoutEnd, { asOf: "2024-12-13" })).toMatchObject({
      ongoing: true,
      dayNumber: exactly(54),
    });
    expect(statusOn(kaiserWithoutEnd, "2024-12-13").label).toBe("onStrike");
  });

  test("with only the month of the start known, 13 December 2024 is day 44 to 74", () => {
    // From 31 October: 1 + 30 + 13. From 1 October: 31 + 30 + 13.
    const vague = durationOf(startingOn(kaiser2024, "2024-10"), { asOf: "2024-12-13" });
    expect(vague).toMatchObject({
      days: { min: 44, max: 74 },
      dayNumber: { min: 44, max: 74 },
      weeks: { min: 6, max: 10 }, // 43 and 73 nights
      months: { min: 1, max: 2 },
      from: { earliest: "2024-10-01", latest: "2024-10-31" },
      ongoing: true,
    });
  });
});

/** What facts/ says of days of this strike: [day, day of the strike], from nuhw-kaiser-2024.json. */
const daysOfStrike: readonly (readonly [string, number])[] = [
  ["2024-10-21", 1],
  ["2024-10-25", 5],
  ["2024-11-21", 32],
  ["2024-12-13", 54],
  ["2025-01-16", 88],
  ["2025-02-07", 110],
  ["2025-03-12", 143],
  ["2025-04-07", 169],
  ["2025-05-04", 196],
];

/** A length as an outlet named it, with what is right: a row of length-phrases.json. */
interface Phrase {
  readonly phrase: string;
  readonly asOf: string;
  readonly elapsedDays: number;
  readonly dayOfStrike: number;
  readonly weekOfStrike: number;
  readonly completeCalendarMonths: number;
  readonly monthOfStrike: number;
}

const phrases: readonly Phrase[] = [
  ["32 days (quoted 21 Nov)", "2024-11-21", 31, 32, 5, 1, 2],
  ["Week Six ... is off to a festive start", "2024-11-25", 35, 36, 6, 1, 2],
  ["nears two months / approaches two months", "2024-12-13", 53, 54, 8, 1, 2],
  ["now in its fifth month", "2025-03-03", 133, 134, 20, 4, 5],
  ["nearly six months", "2025-04-12", 173, 174, 25, 5, 6],
  ["now in its seventh month", "2025-04-22", 183, 184, 27, 6, 7],
  ["196 days / 196-day strike", "2025-05-04", 195, 196, 28, 6, 7],
].map(([phrase, asOf, elapsedDays, dayOfStrike, weekOfStrike, completeCalendarMonths, monthOfStrike]) => {
  return {
    phrase,
    asOf,
    elapsedDays,
    dayOfStrike,
    weekOfStrike,
    completeCalendarMonths,
    monthOfStrike,
  } as Phrase;
});

/**
 * Some rows count past 4 May 2025, when pickets came down. What they count is the strike had it gone on, so the days
 * are asked of a record that says so.
 */
const goingOn = {
  ...kaiserWithoutEnd,
  timeline: [
    ...kaiserWithoutEnd.timeline,
    { id: "goes-on", type: "continued", date: "2024-10-21", openEnded: true } as const,
  ],
};

function expectPhrase(row: Phrase): void {
  expect(durationOf(goingOn, { asOf: row.asOf })).toMatchObject({
    dayNumber: exactly(row.dayOfStrike),
    weekNumber: exactly(row.weekOfStrike),
    months: exactly(row.completeCalendarMonths),
    monthNumber: exactly(row.monthOfStrike),
  });
  expect(durationOf(goingOn, { asOf: row.asOf, ends: "elapsed" }).days).toEqual(exactly(row.elapsedDays));
}

describe("days of the strike", () => {
  test.each(daysOfStrike)("%s was day %i", (asOf, day) => {
    expect(durationOf(kaiser2024, { asOf }).dayNumber).toEqual(exactly(day));
  });

  test("the strike had not hit day 174 on 16 April 2025, as a story had it: that was day 178", () => {
    expect(durationOf(kaiser2024, { asOf: "2025-04-16" }).dayNumber).toEqual(exactly(178));
  });

  test.each(phrases)('"$phrase" on $asOf', (row) => expectPhrase(row));
});

describe.skipIf(!existsSync(facts))("days of the strike, all that facts/ has (needs ../shared)", () => {
  const read = (name: string): unknown =>
    existsSync(facts) ? JSON.parse(readFileSync(`${facts}/${name}`, "utf8")) : { events: [], phrases: [] };
  const { events } = read("nuhw-kaiser-2024.json") as {
    events: readonly { id: string; date: string; dayOfStrike?: number }[];
  };
  const numbered = events.filter(({ dayOfStrike }) => dayOfStrike !== undefined);

  test("each event that has a day of the strike", () => {
    expect(numbered.length).toBeGreaterThan(25);
    for (const { id, date, dayOfStrike } of numbered) {
      expect([id, durationOf(goingOn, { asOf: date }).dayNumber?.min]).toEqual([id, dayOfStrike]);
    }
  });

  test("the days carried in this file are those of the facts", () => {
    for (const [date, day] of daysOfStrike) {
      const fact = numbered.find((event) => event.date === date);
      expect([date, fact?.dayOfStrike]).toEqual([date, day]);
    }
  });

  test("each phrase by which an outlet named the length", () => {
    const { phrases: all } = read("length-phrases.json") as { phrases: readonly Phrase[] };
    expect(all.length).toBeGreaterThan(10);
    for (const row of all) expectPhrase(row);
    for (const row of phrases) expect(all.find(({ phrase }) => phrase === row.phrase)).toMatchObject(row);
  });
});
