import { UTCDate } from "@date-fns/utc";
import { addDays as addDaysToDate, getISODay, lightFormat } from "date-fns";
import fc from "fast-check";
import { addDays, dayNumberOf, daysInRange, isIsoDate, isoDateOf, LabourError } from "picketline";
import { describe, expect, test } from "vitest";
import { daysInMonth, isLeapYear, partsOfDay, weekdayOf } from "../../src/time/iso-date.js";
import { thrownBy } from "./thrown-by.js";

const first = dayNumberOf("1583-01-01");
const last = dayNumberOf("9999-12-31");
const anyDay = fc.integer({ min: first, max: last });

describe("calendar days", () => {
  test.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["1970-02-01", 31],
    ["1972-02-29", 789], // 365 + 365 + 31 + 28
    ["2000-03-01", 11_017], // 30 * 365 + 7 leap days (1972 … 1996) + 31 + 29
    ["2024-10-21", 20_017], // 54 * 365 + 13 leap days (1972 … 2020) + 294 days of 2024 before it, 29 February included
    ["2100-03-01", 47_541], // 130 * 365 + 32 leap days (1972 … 2096) + 31 + 28: 2100 has no leap day
  ])("%s is day %i", (date, day) => {
    expect(dayNumberOf(date)).toBe(day);
    expect(isoDateOf(day)).toBe(date);
  });

  test.each([
    "2024-10-21T00:00:00",
    "2024-10-21Z",
    " 2024-10-21",
    "2024-10-21 ",
    "2024-10",
    "2024",
    "",
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "2024-04-31",
    "2024-13-01",
    "2024-00-10",
    "2024-10-00",
    "2024-10-32",
    "1582-12-31",
    "0000-01-01",
    "24-10-2021",
    "21/10/2024",
    "2024/10/21",
    "20241021",
    "2024-1-21",
    "2024-10-1 ",
    "-024-10-21",
    "+2024-10-1",
    "２０２４-10-21",
    "2024‐10‐21",
    "2024-1e-21",
    "2024-10-21\n",
  ])("%j is no calendar day", (text) => {
    expect(isIsoDate(text)).toBe(false);
    const error = thrownBy(() => dayNumberOf(text));
    expect(error.code).toBe("invalid-date");
    expect(error.message).toContain("is not a calendar day");
  });

  test.each([20241021, null, undefined, new Date(0), ["2024-10-21"], { date: "2024-10-21" }])(
    "%j is no calendar day either",
    (value) => {
      expect(isIsoDate(value)).toBe(false);
      expect(thrownBy(() => dayNumberOf(value as unknown as string)).code).toBe("invalid-date");
    },
  );

  test("29 February exists every fourth year, but not in 1900 and 2100, and does in 2000", () => {
    expect([1600, 1900, 2000, 2023, 2024, 2100, 2400].map(isLeapYear)).toEqual([
      true,
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29]);
    expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => daysInMonth(2023, month))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
  });

  test("days before 1583 and after 9999 and parts of days have no date", () => {
    expect(isoDateOf(first)).toBe("1583-01-01");
    expect(isoDateOf(last)).toBe("9999-12-31");
    for (const day of [first - 1, last + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(thrownBy(() => isoDateOf(day)).code).toBe("invalid-date");
    }
    for (const part of [0.5, 20_017.25]) expect(thrownBy(() => isoDateOf(part)).code).toBe("invalid-date");
    expect(() => addDays("9999-12-31", 1)).toThrow(LabourError);
  });

  test("a Monday is 1, a Sunday 7, before 1970 too", () => {
    // LAist has Friday 13 December 2024, the UAW-GM agreement was Monday 30 October 2023; 15 October 1582 was a Friday.
    expect(weekdayOf(dayNumberOf("2024-12-13"))).toBe(5);
    expect(weekdayOf(dayNumberOf("2023-10-30"))).toBe(1);
    expect(weekdayOf(dayNumberOf("2025-05-04"))).toBe(7);
    expect(weekdayOf(dayNumberOf("1969-12-28"))).toBe(7);
    expect(weekdayOf(dayNumberOf("1969-12-29"))).toBe(1);
  });

  test("law: every day number of the years 1583 to 9999 is the day number of its date", () => {
    fc.assert(
      fc.property(anyDay, (day) => dayNumberOf(isoDateOf(day)) === day),
      { numRuns: 5000 },
    );
  });

  test("law: the dates of days in a row differ, and their parts follow one another", () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last - 1 }), (day) => {
        const [a, b] = [partsOfDay(day), partsOfDay(day + 1)];
        const sameMonth = a.year === b.year && a.month === b.month && b.day === a.day + 1;
        const isMonthEnd = a.day === daysInMonth(a.year, a.month) && b.day === 1;
        const nextMonth = a.month === 12 ? b.year === a.year + 1 && b.month === 1 : b.month === a.month + 1;
        return sameMonth || (isMonthEnd && nextMonth);
      }),
      { numRuns: 3000 },
    );
  });

  test("law: dates as strings are ordered as their day numbers", () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        (a, b) => Math.sign(a - b) === Math.sign(order(isoDateOf(a), isoDateOf(b))),
      ),
      { numRuns: 2000 },
    );
  });

  test("authority: each month of 1600 to 2400 starts and ends as date-fns has it in UTC", () => {
    for (let year = 1600; year <= 2400; year += 1) {
      for (let month = 0; month < 12; month += 1) {
        for (const date of [new UTCDate(year, month, 1), new UTCDate(year, month + 1, 0)]) {
          const text = lightFormat(date, "yyyy-MM-dd");
          const day = dayNumberOf(text);
          if (
            day * 86_400_000 !== date.getTime() ||
            isoDateOf(day) !== text ||
            weekdayOf(day) !== getISODay(date)
          ) {
            expect.fail(`${text} is day ${day} here, weekday ${weekdayOf(day)}`);
          }
        }
      }
    }
  });

  test("authority: adding days agrees with date-fns in UTC", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayNumberOf("1600-01-01"), max: dayNumberOf("2400-12-31") }),
        fc.integer({ min: -1000, max: 1000 }),
        (day, days) => {
          const moved = addDaysToDate(new UTCDate(day * 86_400_000), days);
          return addDays(isoDateOf(day), days) === lightFormat(moved, "yyyy-MM-dd");
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("ranges", () => {
  test("both ends count", () => {
    // NUHW counts 196 days from 21 October 2024 to the agreement of 4 May 2025: 11 + 30 + 31 + 31 + 28 + 31 + 30 + 4.
    expect(daysInRange({ from: "2024-10-21", to: "2025-05-04" })).toBe(196);
    expect(daysInRange({ from: "2024-10-21", to: "2024-10-21" })).toBe(1);
  });

  test("a range that ends before it starts is refused, and so is one of no days", () => {
    expect(thrownBy(() => daysInRange({ from: "2024-10-21", to: "2024-10-20" })).code).toBe(
      "invalid-argument",
    );
    expect(thrownBy(() => daysInRange({ from: "2024-10", to: "2024-10-20" })).code).toBe("invalid-date");
  });

  test("30 December 2011, which Apia never had, is a day like any other", () => {
    expect(daysInRange({ from: "2011-12-29", to: "2011-12-31" })).toBe(3);
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
  });

  test.each([
    ["London, clocks forward on 31 March 2024", "2024-03-30", "2024-04-01", 3],
    ["London, clocks back on 27 October 2024", "2024-10-26", "2024-10-28", 3],
    ["Los Angeles, clocks forward on 10 March 2024", "2024-03-09", "2024-03-11", 3],
    ["Los Angeles, clocks back on 3 November 2024", "2024-11-02", "2024-11-04", 3],
  ])("%s: the night does not change a count", (_, from, to, days) => {
    expect(daysInRange({ from, to })).toBe(days);
  });
});

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
