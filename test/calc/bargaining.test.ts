import { existsSync, readFileSync } from "node:fs";
import { bargainingOn, type TimelineEvent, type WorkStoppage } from "picketline";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../time/thrown-by.js";
import { exactly, strike } from "./builders.js";
import { kaiser2024 } from "./kaiser-2024.js";

const facts = `${import.meta.dirname}/../../../shared/facts/nuhw-kaiser-2024.json`;

const talks = (...events: TimelineEvent[]): WorkStoppage => strike(events);
const held = (date: string, rest: object = {}): TimelineEvent => ({
  id: `held-${date}`,
  type: "sessionHeld",
  date,
  ...rest,
});

describe("sessions held", () => {
  test("the number that the parties give counts those that the record lacks", () => {
    expect(bargainingOn(kaiser2024, "2024-07-31").sessionsHeld).toBe(1);
    expect(bargainingOn(kaiser2024, "2024-10-24")).toMatchObject({ sessionsHeld: 19 });
    expect(bargainingOn(kaiser2024, "2024-12-13").held).toHaveLength(3);
    expect(bargainingOn(kaiser2024, "2025-01-16").sessionsHeld).toBe(21); // one more, with no number
  });

  test("83 days lay between 25 October and 16 January, as Kaiser's three-month hiatus had it", () => {
    const clock = bargainingOn(kaiser2024, "2025-01-16");
    expect(clock.daysSinceLast).toEqual(exactly(0));
    expect(bargainingOn(kaiser2024, "2025-01-15").daysSinceLast).toEqual(exactly(82));
    // Sessions 2 to 18 are not in this record: the 84 days from the first to the 19th are no gap.
    expect(bargainingOn(kaiser2024, "2025-05-01").longestGap).toMatchObject({
      from: { eventId: "session-20" },
      to: { eventId: "session-21" },
      days: exactly(83),
    });
    expect(bargainingOn(kaiser2024, "2024-10-25").longestGap).toMatchObject({ days: exactly(2) });
  });

  test("two sessions of one day come by their clock times, else by their ids, in whatever order they are listed", () => {
    const morning: TimelineEvent = { id: "z", type: "sessionHeld", date: "2024-03-10", time: "09:00" };
    const evening: TimelineEvent = { id: "a", type: "sessionHeld", date: "2024-03-10", time: "18:00" };
    const first: TimelineEvent = { id: "a", type: "sessionHeld", date: "2024-03-10" };
    const second: TimelineEvent = { id: "b", type: "sessionHeld", date: "2024-03-10" };
    const last = (...events: TimelineEvent[]) => bargainingOn(talks(...events), "2024-03-11").last?.eventId;
    expect([last(morning, evening), last(evening, morning)]).toEqual(["a", "a"]);
    expect([last(first, second), last(second, first)]).toEqual(["b", "b"]);
  });

  test("before the first session nothing is known", () => {
    expect(bargainingOn(talks(held("2024-03-10")), "2024-03-09")).toEqual({
      sessionsHeld: 0,
      held: [],
      last: null,
      daysSinceLast: null,
      scheduled: [],
      cancelled: [],
      longestGap: null,
      noneScheduled: null,
    });
  });

  test("a session of two days counts from its last; one of a vague date from the last that it can mean, with bounds", () => {
    const twoDays = talks(held("2024-03-10", { lastDay: "2024-03-11" }));
    expect(bargainingOn(twoDays, "2024-03-10").sessionsHeld).toBe(0);
    expect(bargainingOn(twoDays, "2024-03-15").daysSinceLast).toEqual(exactly(4));
    const vague = talks(held("2024-03"));
    expect(bargainingOn(vague, "2024-03-30").sessionsHeld).toBe(0);
    expect(bargainingOn(vague, "2024-04-10").daysSinceLast).toEqual({ min: 10, max: 40 });
  });
});

describe("sessions ahead", () => {
  const set: TimelineEvent = {
    id: "set",
    type: "sessionScheduled",
    date: "2025-01-02",
    sessionDates: ["2025-01-16", "2025-01-09"],
  };
  const cancelled: TimelineEvent = {
    id: "fires",
    type: "sessionCancelled",
    date: "2025-01-08",
    sessionDate: "2025-01-09",
    byId: "kaiser",
    reason: "wildfires",
  };

  test("they are ahead from the day on which they were set until their day has passed, they were held or cancelled", () => {
    const ahead = (day: string) =>
      bargainingOn(talks(set, cancelled, held("2025-01-16")), day).scheduled.map(({ date }) => date);
    expect(ahead("2025-01-01")).toEqual([]);
    expect(ahead("2025-01-02")).toEqual(["2025-01-09", "2025-01-16"]);
    expect(ahead("2025-01-08")).toEqual(["2025-01-16"]);
    expect(ahead("2025-01-15")).toEqual(["2025-01-16"]);
    expect(ahead("2025-01-16")).toEqual([]);
  });

  test("on its own day a session of which nobody has said that it was held is still ahead", () => {
    const ahead = (day: string) => bargainingOn(talks(set), day).scheduled.map(({ date }) => date);
    expect(ahead("2025-01-09")).toEqual(["2025-01-09", "2025-01-16"]);
    expect(ahead("2025-01-10")).toEqual(["2025-01-16"]);
  });

  test("a cancelled one is told with who cancelled it and why", () => {
    expect(bargainingOn(talks(set, cancelled), "2025-01-08").cancelled).toEqual([
      { eventId: "fires", date: "2025-01-09", byId: "kaiser", reason: "wildfires" },
    ]);
    expect(bargainingOn(talks(set, cancelled), "2025-01-07").cancelled).toEqual([]);
  });
});

describe("none scheduled", () => {
  const none: TimelineEvent = {
    id: "none",
    type: "noSessionsScheduled",
    date: "2024-12-13",
    period: "2024-12-16/2024-12-22",
  };

  test("holds to the end of the stretch that was named, and until a session is held or set", () => {
    const standing = (day: string, ...events: TimelineEvent[]) =>
      bargainingOn(talks(none, ...events), day).noneScheduled?.eventId;
    expect(standing("2024-12-12")).toBeUndefined();
    expect(standing("2024-12-13")).toBe("none");
    expect(standing("2024-12-22")).toBe("none");
    expect(standing("2024-12-23")).toBeUndefined();
    const set: TimelineEvent = {
      id: "set",
      type: "sessionScheduled",
      date: "2024-12-20",
      sessionDates: ["2025-01-09"],
    };
    expect(standing("2024-12-19", set)).toBe("none");
    expect(standing("2024-12-20", set)).toBeUndefined();
  });

  test("with no stretch named it holds until then", () => {
    const open = talks({ id: "none", type: "noSessionsScheduled", date: "2024-12-13" });
    expect(bargainingOn(open, "2026-01-01").noneScheduled).toMatchObject({ eventId: "none", period: null });
  });
});

test("a day that is none, and what is neither counted nor not, are refused", () => {
  expect(thrownBy(() => bargainingOn(kaiser2024, "2024-12")).code).toBe("invalid-date");
  expect(thrownBy(() => bargainingOn(kaiser2024, "2024-12-13", { mediation: "no" as never }))).toMatchObject({
    code: "invalid-argument",
    message: '"mediation" is "no"; it must be counted or notCounted.',
  });
});

describe.skipIf(!existsSync(facts))("the sessions of the strike at Kaiser (needs ../shared)", () => {
  interface Fact {
    readonly id: string;
    readonly type: string;
    readonly date: string;
    readonly endDate?: string;
    readonly session?: number;
    readonly derived?: { readonly daysSinceLastSession: number };
  }

  test("20 held and 49 days since the last on 13 December 2024", () => {
    const { events } = JSON.parse(readFileSync(facts, "utf8")) as { events: readonly Fact[] };
    const sessions = events
      .filter(({ type }) => type === "bargaining_session")
      .map(({ date, endDate, session }) =>
        held(date, {
          ...(endDate === undefined ? {} : { lastDay: endDate }),
          ...(session === undefined ? {} : { number: session }),
        }),
      );
    const article = events.find(({ id }) => id === "laist-article");
    const clock = bargainingOn(talks(...sessions), "2024-12-13");
    expect(clock.sessionsHeld).toBe(20);
    expect(clock.daysSinceLast).toEqual(exactly(article?.derived?.daysSinceLastSession ?? Number.NaN));
    expect(bargainingOn(talks(...sessions), "2025-03-01").longestGap?.days).toEqual(exactly(83));
  });
});
