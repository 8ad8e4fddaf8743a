import fc from "fast-check";
import { dayNumberOf, isoDateOf } from "picketline";
import { describe, expect, test } from "vitest";
import { addCalendarMonths } from "../../src/time/calendar-arithmetic.js";
import { completeMonthsBetween } from "../../src/time/complete-months.js";

const addMonths = (date: string, months: number): string =>
  isoDateOf(addCalendarMonths(dayNumberOf(date), months));
const months = (from: string, to: string): number =>
  completeMonthsBetween(dayNumberOf(from), dayNumberOf(to));

describe("a number of months after a day", () => {
  test.each([
    ["2024-10-21", 1, "2024-11-21"],
    ["2024-10-21", 3, "2025-01-21"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2023-01-31", 2, "2023-03-31"],
    ["2023-01-31", 3, "2023-04-30"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-02-29", 48, "2028-02-29"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-12-31", 0, "2024-12-31"],
    ["2011-11-30", 1, "2011-12-30"], // a day that Apia never had
    ["2024-02-10", 1, "2024-03-10"], // the night of summer time in Los Angeles
  ])("%s and %i months is %s", (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });
});

describe("complete months between two days", () => {
  test.each([
    ["2024-10-21", "2024-11-20", 0],
    ["2024-10-21", "2024-11-21", 1],
    ["2024-10-21", "2024-12-13", 1],
    ["2024-10-21", "2025-05-04", 6],
    ["2024-10-21", "2024-10-21", 0],
    ["2024-01-31", "2024-02-28", 0],
    ["2024-01-31", "2024-02-29", 1],
    ["2023-01-31", "2023-02-27", 0],
    ["2023-01-31", "2023-02-28", 1],
    ["2023-01-29", "2023-02-28", 1],
    ["2023-12-29", "2024-02-28", 1], // 29 February is two months after 29 December: the 28th is not there yet
    ["2023-12-31", "2024-02-28", 1],
    ["2023-12-31", "2024-02-29", 2],
    ["2024-02-29", "2025-02-28", 12],
    ["2022-06-21", "2023-11-30", 17],
  ])("from %s to %s there are %i", (from, to, count) => {
    expect(months(from, to)).toBe(count);
  });

  const day = fc.integer({ min: dayNumberOf("1583-01-01"), max: dayNumberOf("2500-12-31") });

  test("law: between a day and the day that lies n months after it there are n", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 500 }), (from, count) => {
        return completeMonthsBetween(from, addCalendarMonths(from, count)) === count;
      }),
      { numRuns: 2000 },
    );
  });

  test("law: the day lies from that many months after the first one to the day before one more", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 2000 }), (from, later) => {
        const to = from + later;
        const count = completeMonthsBetween(from, to);
        return addCalendarMonths(from, count) <= to && to < addCalendarMonths(from, count + 1);
      }),
      { numRuns: 3000 },
    );
  });

  test("the same, for each day of four years and 100 days after it", () => {
    for (let from = dayNumberOf("2023-01-01"); from <= dayNumberOf("2026-12-31"); from += 1) {
      for (let to = from; to <= from + 100; to += 1) {
        const count = completeMonthsBetween(from, to);
        if (addCalendarMonths(from, count) > to || to >= addCalendarMonths(from, count + 1)) {
          expect.fail(`${isoDateOf(from)} to ${isoDateOf(to)} is said to have ${count} complete months`);
        }
      }
    }
  });
});
