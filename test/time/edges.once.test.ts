// Dates, clocks and holidays at their edges, where one sign more or less changes the answer.

import {
  comparePartialDates,
  countWorkingDays,
  type Holiday,
  type HolidayRules,
  hoursBetween,
  isIsoDate,
  mondayToFriday,
  observedHolidays,
  tryPartialDate,
} from "picketline";
import { describe, expect, it } from "vitest";
import { daysInRange } from "../../src/time/date-range.js";
import { dayNumberOf, isoDateOf } from "../../src/time/iso-date.js";
import { momentAt } from "../../src/time/local-time.js";
import { thrownBy } from "./thrown-by.js";

describe("what is no day", () => {
  it.each([
    "2024/03-01",
    "2024-03/01",
    "2024x03x01",
    "202/-03-01", // "/" comes just before "0"
    "2024-0/-01",
    "2024-03-0/",
    "202:-03-01", // ":" comes just after "9"
    "2024-03-0:",
    "2024-00-10",
    "2024-13-10",
    "2024-03-00",
    "2024-02-30",
    "2023-02-29",
    "1582-12-31",
    "2024-3-001",
    "２024-03-01",
  ])("%s", (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(tryPartialDate(text)).toBeUndefined();
  });

  it.each([
    "2024-03x01",
    "2024-03 01",
    "2024-99/2024-10",
    "2024-10/2024-99",
    "x/2024",
    "2024/x",
    "/",
    "-024",
  ])("%s is no partial date either", (text) => {
    expect(tryPartialDate(text)).toBeUndefined();
  });
});

describe("the order of vague days", () => {
  it.each([
    ["2024-03", "2024-03-01", "maybe"],
    ["2024-03-01", "2024-03", "maybe"],
    ["2024-03", "2024-03", "maybe"],
    ["2024-03-01", "2024-03-01", "same"],
    ["2024-03-01", "2024-03-02", "before"],
    ["2024-03-31", "2024-03", "maybe"],
    ["2024-04-01", "2024-03", "after"],
    ["2024-03-01/..", "2024-03-01", "maybe"],
    ["../2024-03-01", "../2024-03-01", "maybe"],
  ])("%s and %s: %s", (a, b, order) => {
    expect(comparePartialDates(a, b)).toBe(order);
  });
});

describe("clocks", () => {
  it("an instant is told by the zone's clock, cut to the minute, a day before 1970 too", () => {
    // 2024-03-10T09:59:59Z is a second before Los Angeles puts its clocks forward from 01:59:59.
    const before = Date.UTC(2024, 2, 10, 9, 59, 59) / 1000;
    expect(momentAt(before, "America/Los_Angeles")).toEqual({
      date: "2024-03-10",
      time: "01:59",
      zone: "America/Los_Angeles",
    });
    expect(momentAt(before + 1, "America/Los_Angeles")).toMatchObject({ time: "03:00" });
    expect(momentAt(before, undefined)).toStrictEqual({ date: "2024-03-10", time: "09:59" });
    expect(momentAt(0, undefined)).toEqual({ date: "1970-01-01", time: "00:00" });
    expect(momentAt(-60, undefined)).toEqual({ date: "1969-12-31", time: "23:59" });
    expect(momentAt(-1, "America/Los_Angeles")).toMatchObject({ date: "1969-12-31", time: "15:59" });
  });

  it("names what it refuses, and shows it", () => {
    const noon = { date: "2024-03-10", time: "12:00", zone: "Europe/London" };
    expect(thrownBy(() => hoursBetween({ ...noon, time: "24:00" }, noon)).message).toBe(
      '"time" is "24:00"; it must be a time of day such as "18:00".',
    );
    expect(thrownBy(() => hoursBetween(noon, { ...noon, zone: "Mars/Crater" })).message).toBe(
      '"zone" is "Mars/Crater"; it must be a time zone such as "America/Toronto".',
    );
  });

  it("without a zone there is an hour's doubt between two days, and with no end no number", () => {
    const [a, b] = [
      { date: "2024-03-10", time: "12:00" },
      { date: "2024-03-11", time: "12:00" },
    ];
    expect(hoursBetween(a, b)).toEqual({ min: 23, max: 25 });
    expect(hoursBetween(a, { ...a, time: "13:00" })).toEqual({ min: 1, max: 1 });
    expect(hoursBetween(a, { date: "2024-03-11/..", time: "12:00" }).max).toBeNull();
  });
});

describe("days between", () => {
  it("none are worked from a day to an earlier one, however much earlier", () => {
    expect(countWorkingDays("2024-03-11", "2024-03-10", mondayToFriday)).toBe(0);
    expect(countWorkingDays("2024-03-11", "2024-03-01", mondayToFriday)).toBe(0);
    expect(countWorkingDays("2024-03-11", "2024-03-11", mondayToFriday)).toBe(1);
  });

  it("a number of no day is refused with the years that there are", () => {
    const none = "is no day of the years 1583 to 9999, given or led to by one in the record.";
    for (const number of [1.5, Number.NaN, 1e300]) {
      expect(thrownBy(() => isoDateOf(number)).message).toBe(`${number} ${none}`);
    }
    expect(thrownBy(() => isoDateOf(dayNumberOf("1583-01-01") - 1)).message).toBe(`1582-12-31 ${none}`);
    expect(thrownBy(() => isoDateOf(dayNumberOf("9999-12-31") + 4)).message).toBe(`10000-01-04 ${none}`);
  });

  it("a range that ends before it starts is refused with both of its days", () => {
    expect(thrownBy(() => daysInRange({ from: "2024-03-02", to: "2024-03-01" })).message).toBe(
      "A range cannot end (2024-03-01) before it starts (2024-03-02).",
    );
  });
});

const rules = (
  date: Holiday["date"],
  observed: HolidayRules["observed"],
  more: Partial<Holiday> = {},
  weekend: HolidayRules["weekend"] = [6, 7],
): HolidayRules => ({ weekend, observed, holidays: [{ name: "h", date, ...more }] });

const in2024 = (of: HolidayRules) => observedHolidays(of).filter((day) => day.startsWith("2024"));

describe("holidays", () => {
  const independence = { kind: "fixed", month: 7, day: 4 } as const;

  it("an exception is not moved again: one on a Saturday is lost, whatever is done with others", () => {
    const onSaturday = { exceptions: { 2024: "2024-07-06" } };
    for (const observed of ["usFederal", "nextWorkingDay", "sundayToMonday"] as const) {
      expect(in2024(rules(independence, observed, onSaturday))).toEqual([]);
    }
    expect(in2024(rules(independence, "usFederal", { exceptions: { 2024: "2024-07-08" } }))).toEqual([
      "2024-07-08",
    ]);
    expect(in2024(rules(independence, "usFederal", { exceptions: { 2024: null } }))).toEqual([]);
  });

  it("only a Sunday is moved to Monday, and only a weekend to a day beside it", () => {
    // 6 July 2024 was a Saturday, 7 July a Sunday, 5 July a Friday.
    const on = (day: number) => ({ kind: "fixed", month: 7, day }) as const;
    expect(in2024(rules(on(6), "sundayToMonday", {}, [6]))).toEqual([]);
    expect(in2024(rules(on(7), "sundayToMonday", {}, [7]))).toEqual(["2024-07-08"]);
    expect(in2024(rules(on(6), "usFederal"))).toEqual(["2024-07-05"]);
    expect(in2024(rules(on(7), "usFederal"))).toEqual(["2024-07-08"]);
    expect(in2024(rules(on(5), "usFederal", {}, [5]))).toEqual([]);
    expect(in2024(rules(on(6), "none"))).toEqual([]);
  });

  it("the first day of the years that are worked out is among them, and the last", () => {
    const newYear = observedHolidays(rules({ kind: "fixed", month: 1, day: 1 }, "none", {}, []));
    expect([newYear[0], newYear.at(-1), newYear.length]).toEqual(["1881-01-01", "2100-01-01", 220]);
    const lastDay = observedHolidays(rules({ kind: "fixed", month: 12, day: 31 }, "none", {}, []));
    expect([lastDay[0], lastDay.at(-1)]).toEqual(["1881-12-31", "2100-12-31"]);
  });

  it("a month that has no fifth Monday has none, though the next begins with one", () => {
    // February 2021 had 28 days and began on a Monday; March 2021 had a fifth, on the 29th.
    const fifth = (month: number) =>
      observedHolidays(rules({ kind: "nthWeekday", month, weekday: 1, nth: 5 } as never, "none")).filter(
        (day) => day.startsWith("2021"),
      );
    expect(fifth(2)).toEqual([]);
    expect(fifth(3)).toEqual(["2021-03-29"]);
  });

  it("a day that only leap years have is none in others, and so is what is counted from it", () => {
    const leap = observedHolidays(rules({ kind: "fixed", month: 2, day: 29 }, "none", {}, []));
    expect(leap.filter((day) => day > "2019")[0]).toBe("2020-02-29");
    for (const kind of ["weekdayOnOrBefore", "weekdayOnOrAfter"] as const) {
      const counted = observedHolidays(rules({ kind, weekday: 1, month: 2, day: 29 }, "none"));
      expect(counted.filter((day) => day.startsWith("2023"))).toEqual([]);
      expect(counted.filter((day) => day.startsWith("2024"))).toEqual([
        kind === "weekdayOnOrBefore" ? "2024-02-26" : "2024-03-04",
      ]);
    }
  });

  it.each<[HolidayRules, RegExp]>([
    [undefined as never, /is no set of holiday rules: it needs a weekend and holidays, each a list\.$/],
    [{ weekend: [6, 7] } as never, /is no set of holiday rules/],
    [{ holidays: [] } as never, /is no set of holiday rules/],
    [
      { ...rules(independence, "none"), weekend: [0 as never] },
      /The weekend of holiday rules must list days from 1/,
    ],
    [
      rules(independence, "moved" as never),
      /"moved"; it can be none, sundayToMonday, usFederal, nextWorkingDay/,
    ],
    [rules({ kind: "fixed", month: 13, day: 1 }, "none"), /month/],
    [rules({ kind: "fixed", month: 0, day: 1 }, "none"), /month/],
    [rules({ kind: "fixed", month: 1.5, day: 1 }, "none"), /month/],
    [rules({ kind: "fixed", month: 1, day: 0 }, "none"), /day/],
    [rules({ kind: "fixed", month: 1, day: 1.5 }, "none"), /day/],
    [rules({ kind: "fixed", month: 2, day: 30 }, "none"), /day/],
    [rules({ kind: "weekdayOnOrAfter", weekday: 1, month: 13, day: 1 }, "none"), /month/],
  ])("refuses %j and says why", (wrong, why) => {
    const error = thrownBy(() => observedHolidays(wrong));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toMatch(why);
  });

  it("a calendar that is none is refused with what it needs", () => {
    expect(thrownBy(() => countWorkingDays("2024-03-01", "2024-03-02", null as never)).message).toMatch(
      /is not a work calendar: it needs a weekend and holidays/,
    );
  });
});
