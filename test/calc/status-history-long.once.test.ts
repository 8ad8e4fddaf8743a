// The history of stoppages with hundreds of events, beside a look at each day; and how often it looks at an event.

import fc from "fast-check";
import {
  addDays,
  dayNumberOf,
  isoDateOf,
  type Status,
  statusHistory,
  statusOn,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { someStoppageOf } from "./arbitrary-stoppage.js";
import { on, strike } from "./builders.js";

const text = (status: Status): string => JSON.stringify({ ...status, asOf: "" });

/** Holds a history against the status of every day from its first to the last. */
function expectEachDay(stoppage: WorkStoppage, asOf: string): void {
  const runs = statusHistory(stoppage, { asOf });
  const first = runs[0]?.from;
  if (first === undefined) throw new Error("Something had happened by then.");
  const byDay: [string, string][] = [];
  for (let day = dayNumberOf(first); day <= dayNumberOf(asOf); day += 1) {
    const status = text(statusOn(stoppage, isoDateOf(day)));
    if (byDay.at(-1)?.[1] !== status) byDay.push([isoDateOf(day), status]);
  }
  expect(runs.map(({ from, status }) => [from, text(status)])).toEqual(byDay);
}

describe("the history of a stoppage of hundreds of events is what a look at each day gives", () => {
  test("whatever the events", () => {
    fc.assert(
      fc.property(someStoppageOf(60, 160), (stoppage) => expectEachDay(stoppage, "2024-07-15")),
      { numRuns: 3 },
    );
  });

  test("where many of a kind are in question at the same time", () => {
    const each = <Item>(count: number, make: (at: number) => Item) =>
      Array.from({ length: count }, (_, at) => make(at));
    const days = (at: number, length: number) =>
      `${addDays("2024-03-01", at)}/${addDays("2024-03-01", at + length)}`;
    const at = (id: string, type: TimelineEvent["type"], date: string, more: object = {}) =>
      ({ id, type, date, ...more }) as TimelineEvent;
    const cases: readonly (readonly TimelineEvent[])[] = [
      // Sessions set far ahead, one within the other, and cancelled in another order.
      [
        ...each(40, (n) =>
          at(`set-${n}`, "sessionScheduled", addDays("2024-03-01", n), {
            sessionDates: [days(60 - n, 3 * (n % 5)), addDays("2024-04-20", (n * 7) % 40)],
          }),
        ),
        ...each(20, (n) =>
          at(`off-${n}`, "sessionCancelled", addDays("2024-03-20", n * 2), {
            sessionDate: addDays("2024-04-20", (n * 3) % 40),
          }),
        ),
        ...each(10, (n) => at(`held-${n}`, "sessionHeld", addDays("2024-04-20", (n * 4) % 40))),
      ],
      // Vague ends, one within the other, between rounds.
      [
        ...each(30, (n) =>
          at(`out-${n}`, "began", addDays("2024-03-01", n * 3), { lastDay: days(n * 3, n % 3) }),
        ),
        ...each(30, (n) => at(`end-${n}`, "returnedToWork", days(90 - n * 3, n * 4), { extent: "all" })),
        ...each(10, (n) => at(`over-${n}`, "ended", days(n * 9, 12 - n), { reason: "calledOff" })),
      ],
      // Vague starts and ends of stretches that overlap.
      [
        ...each(25, (n) => at(`began-${n}`, n % 2 === 0 ? "began" : "resumed", days(n * 4, (n * 5) % 17))),
        ...each(25, (n) => at(`pause-${n}`, "suspended", days(n * 4 + 1, (n * 7) % 19))),
      ],
      // Orders, injunctions and inquiries that hold together, are concluded, and are put an end to by agreements.
      [
        on(1, "began"),
        ...each(20, (n) =>
          at(`order-${n}`, "backToWorkOrder", days(n * 3, n % 4), {
            byId: "board",
            returnBy: { date: days(n * 5, n) },
          }),
        ),
        ...each(20, (n) =>
          at(`ban-${n}`, "injunction", addDays("2024-03-01", n * 4), {
            byId: "court",
            forbids: "stoppage",
            until: days(n * 5, 30),
          }),
        ),
        ...each(20, (n) =>
          at(`inquiry-${n}`, "investigationOpened", addDays("2024-03-01", n), { byId: "board" }),
        ),
        ...each(10, (n) =>
          at(`ruling-${n}`, "ruling", days(n * 8, n), {
            byId: "board",
            finding: "so",
            declares: n % 2 === 0 ? "unlawful" : "lawful",
            concludesIds: [`inquiry-${n}`, `ban-${n * 2}`, `ruling-${n - 1}`],
          }),
        ),
        ...each(6, (n) =>
          at(`deal-${n}`, "tentativeAgreement", addDays("2024-03-10", n * 15), { covers: "whole" }),
        ),
        ...each(6, (n) =>
          at(`vote-${n}`, "ratificationVote", days(16 + n * 15, n), {
            on: "tentativeAgreement",
            result: n === 3 ? "ratified" : "rejected",
          }),
        ),
        ...each(6, (n) =>
          at(`effect-${n}`, "tookEffect", days(20 + n * 15, 9 - n), { expiresOn: days(24 + n * 15, 3) }),
        ),
        ...each(10, (n) =>
          at(`pause-${n}`, n % 2 === 0 ? "suspended" : "resumed", addDays("2024-03-05", n * 8)),
        ),
      ],
    ];
    for (const timeline of cases) expectEachDay(strike(timeline), "2024-07-31");
  });
});

test("the last day out of those who were left out is a day on which the reasons change", () => {
  const scope = { bargainingUnitIds: ["unit-a"] };
  expectEachDay(
    strike([on(4, "began"), on(6, "left", { scope }), on(12, "returnedToWork", { extent: "all" })]),
    "2024-03-31",
  );
});

test("an event is looked at a number of times that does not grow with the number of events", () => {
  const types = [
    "picket",
    "suspended",
    "sessionHeld",
    "resumed",
    "extended",
    "noticeServed",
    "strikeVote",
  ] as const;
  const looksAtEach = (count: number): number => {
    let looks = 0;
    const timeline = Array.from({ length: count }, (_, at) => {
      const type = at === 0 ? "began" : types[at % types.length];
      return Object.defineProperty({ id: `event-${at}`, date: addDays("2000-01-01", at) }, "type", {
        enumerable: true,
        get: () => {
          looks += 1;
          return type;
        },
      }) as unknown as TimelineEvent;
    });
    statusHistory(strike(timeline), { asOf: "2024-12-31" });
    return looks / count;
  };
  expect(looksAtEach(800)).toBeLessThan(1.5 * looksAtEach(200));
});
