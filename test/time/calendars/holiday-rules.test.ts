import Holidays from "date-holidays";
import {
  countWorkingDays,
  englandAndWales,
  type Holiday,
  type HolidayDate,
  type HolidayRules,
  holidaysIn,
  isoDateOf,
  type Observance,
  observedHolidays,
  type WorkCalendar,
} from "picketline";
import { describe, expect, test } from "vitest";
import { canadaFederalRules } from "../../../src/time/calendars/canada-federal.js";
import { englandAndWalesRules } from "../../../src/time/calendars/england-and-wales.js";
import { northernIrelandRules } from "../../../src/time/calendars/northern-ireland.js";
import { quebecRules } from "../../../src/time/calendars/quebec.js";
import { scotlandRules } from "../../../src/time/calendars/scotland.js";
import { usFederalRules } from "../../../src/time/calendars/us-federal.js";
import { easterSunday } from "../../../src/time/holiday-dates.js";
import { thrownBy } from "../thrown-by.js";

/** Rules of one holiday and no day off besides. */
const onlyRule = (holiday: Omit<Holiday, "name">): HolidayRules => ({
  weekend: [],
  observed: "none",
  holidays: [{ name: "The holiday", ...holiday }],
});

/** A calendar of rules. */
const calendarOf = (rules: HolidayRules): WorkCalendar => ({
  name: "by rules",
  weekend: rules.weekend,
  holidays: observedHolidays(rules),
});

/** A calendar of one holiday and no day off besides. */
const only = (holiday: Omit<Holiday, "name">): WorkCalendar => calendarOf(onlyRule(holiday));

describe("Easter Sunday", () => {
  // Church tables: the earliest and the latest in each century among them.
  test.each([
    "1583-04-10",
    "1598-03-22",
    "1666-04-25",
    "1818-03-22",
    "1886-04-25",
    "1900-04-15",
    "1913-03-23",
    "1943-04-25",
    "1954-04-18",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2011-04-24",
    "2024-03-31",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
    "2285-03-22",
  ])("%s", (day) => {
    expect(isoDateOf(easterSunday(Number(day.slice(0, 4))))).toBe(day);
  });

  test("is that of date-holidays from 1881 to 2100", () => {
    const oracle = new Holidays("US");
    for (let year = 1881; year <= 2100; year += 1) {
      const easter = oracle.getHolidays(year).find(({ rule }) => rule === "easter");
      expect(isoDateOf(easterSunday(year))).toBe(easter?.date.slice(0, 10));
    }
  });
});

describe("on which day a holiday falls", () => {
  test("a fixed day, 29 February only in leap years", () => {
    const calendar = only({ date: { kind: "fixed", month: 2, day: 29 } });
    expect(holidaysIn("1896-01-01", "1904-12-31", calendar)).toEqual(["1896-02-29", "1904-02-29"]);
  });

  test("the nth weekday of a month, the fifth only where there is one, the last always", () => {
    const fifth = only({ date: { kind: "nthWeekday", nth: 5, weekday: 1, month: 9 } });
    const last = only({ date: { kind: "nthWeekday", nth: -1, weekday: 1, month: 9 } });
    expect(holidaysIn("2023-01-01", "2024-12-31", fifth)).toEqual(["2024-09-30"]);
    expect(holidaysIn("2023-01-01", "2024-12-31", last)).toEqual(["2023-09-25", "2024-09-30"]);
  });

  test("days before and after Easter", () => {
    const ascension = only({ date: { kind: "easter", daysAfter: 39 } });
    const ashWednesday = only({ date: { kind: "easter", daysAfter: -46 } });
    expect(holidaysIn("2024-01-01", "2024-12-31", ascension)).toEqual(["2024-05-09"]);
    expect(holidaysIn("2024-01-01", "2024-12-31", ashWednesday)).toEqual(["2024-02-14"]);
  });

  test("a weekday on or before a day, and on or after it", () => {
    const before = only({ date: { kind: "weekdayOnOrBefore", weekday: 1, month: 5, day: 24 } });
    expect(holidaysIn("2020-01-01", "2022-12-31", before)).toEqual([
      "2020-05-18",
      "2021-05-24",
      "2022-05-23",
    ]);
    // Saint John's Day in Sweden: the Saturday from 20 to 26 June.
    const after = only({ date: { kind: "weekdayOnOrAfter", weekday: 6, month: 6, day: 20 } });
    expect(holidaysIn("2020-01-01", "2022-12-31", after)).toEqual(["2020-06-20", "2021-06-26", "2022-06-25"]);
    const leap = only({ date: { kind: "weekdayOnOrAfter", weekday: 4, month: 2, day: 29 } });
    expect(holidaysIn("2023-01-01", "2024-12-31", leap)).toEqual(["2024-02-29"]);
  });

  test("a single day", () => {
    const calendar = only({ date: { kind: "single", on: "2022-09-19" } });
    expect(holidaysIn("2000-01-01", "2050-12-31", calendar)).toEqual(["2022-09-19"]);
  });

  test("only in its years, and elsewhere or not at all in the years that are exceptions", () => {
    const calendar = only({
      date: { kind: "fixed", month: 5, day: 1 },
      firstYear: 2001,
      lastYear: 2004,
      exceptions: { 2000: "2000-05-09", 2002: "2002-05-08", 2003: null },
    });
    expect(holidaysIn("1990-01-01", "2010-12-31", calendar)).toEqual([
      "2001-05-01",
      "2002-05-08",
      "2004-05-01",
    ]);
  });
});

describe("a holiday on a day off", () => {
  // 25 December 2021 was a Saturday, 26 December 2021 a Sunday.
  const christmas = (observed: Observance): readonly string[] =>
    holidaysIn(
      "2021-12-20",
      "2022-01-02",
      calendarOf({
        weekend: [6, 7],
        observed,
        holidays: [
          { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 } },
          { name: "Boxing Day", date: { kind: "fixed", month: 12, day: 26 } },
        ],
      }),
    );

  test("is lost, moved by its day of the week, or moved to the next day that is free", () => {
    expect(christmas("none")).toEqual([]);
    expect(christmas("sundayToMonday")).toEqual(["2021-12-27"]);
    expect(christmas("usFederal")).toEqual(["2021-12-24", "2021-12-27"]);
    expect(christmas("nextWorkingDay")).toEqual(["2021-12-27", "2021-12-28"]);
  });

  test("does not take the day of a holiday that falls on a working day", () => {
    // In 2022 Christmas Day was a Sunday and Boxing Day a Monday.
    expect(holidaysIn("2022-12-20", "2022-12-31", englandAndWales)).toEqual(["2022-12-26", "2022-12-27"]);
  });

  test("can say for itself what becomes of it", () => {
    const calendar = calendarOf({
      weekend: [6, 7],
      observed: "nextWorkingDay",
      holidays: [
        { name: "Lost", date: { kind: "fixed", month: 12, day: 25 }, observed: "none" },
        { name: "Moved", date: { kind: "fixed", month: 12, day: 26 } },
      ],
    });
    expect(holidaysIn("2021-12-20", "2021-12-31", calendar)).toEqual(["2021-12-27"]);
  });

  test("is moved by the weekend of its calendar: Friday and Saturday give Sunday", () => {
    const calendar = calendarOf({
      weekend: [5, 6],
      observed: "nextWorkingDay",
      holidays: [{ name: "Holiday", date: { kind: "single", on: "2024-11-01" } }],
    });
    expect(holidaysIn("2024-10-28", "2024-11-10", calendar)).toEqual(["2024-11-03"]);
  });

  test("is no question where every day is off", () => {
    const calendar: WorkCalendar = { ...englandAndWales, weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(countWorkingDays("1881-01-01", "2100-12-31", calendar)).toBe(0);
    expect(holidaysIn("1881-01-01", "2100-12-31", calendar)).toEqual([]);
    const rules: HolidayRules = {
      weekend: [1, 2, 3, 4, 5, 6, 7],
      observed: "nextWorkingDay",
      holidays: [{ name: "May Day", date: { kind: "fixed", month: 5, day: 1 } }],
    };
    expect(observedHolidays(rules)).toEqual([]);
  });
});

describe("the days that rules give", () => {
  const mayDay: Holiday = { name: "May Day", date: { kind: "fixed", month: 5, day: 1 } };

  test("are those of 1881 to 2100, days observed in another year than their own among them", () => {
    const days = observedHolidays({ weekend: [], observed: "none", holidays: [mayDay] });
    expect([days.length, days[0], days.at(-1)]).toEqual([220, "1881-05-01", "2100-05-01"]);
    // 1 January 2101 and 1 January 1881 are Saturdays.
    const newYear = observedHolidays({
      weekend: [6, 7],
      observed: "usFederal",
      holidays: [{ name: "New Year's Day", date: { kind: "fixed", month: 1, day: 1 } }],
    });
    expect([newYear[0], newYear.at(-1)]).toEqual(["1882-01-02", "2100-12-31"]);
  });

  test("are in order, each once, without those lost to the weekend", () => {
    const days = observedHolidays({
      weekend: [6, 7],
      observed: "none",
      holidays: [
        { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 } },
        mayDay,
        { ...mayDay, name: "Spring Day" },
      ],
    });
    // Two a year, but for 2021, 2022 and 2027, when both fell on a weekend.
    expect(days.filter((day) => day.startsWith("202")).map((day) => day.slice(2))).toEqual(
      [20, 23, 24, 25, 26, 28, 29].flatMap((year) => [`${year}-05-01`, `${year}-12-25`]),
    );
  });

  test("are worked out once for a rules object, and frozen", () => {
    let reads = 0;
    const rules: HolidayRules = {
      weekend: [],
      observed: "none",
      get holidays() {
        reads += 1;
        return [mayDay];
      },
    };
    const days = observedHolidays(rules);
    const once = reads;
    expect(observedHolidays(rules)).toBe(days);
    expect(reads).toBe(once);
    expect(Object.isFrozen(days)).toBe(true);
    expect(englandAndWales.holidays).toBe(englandAndWales.holidays);
  });
});

describe("holidays that no days can be worked out of", () => {
  test.each<[string, Holiday["date"], string]>([
    ["a month 0", { kind: "nthWeekday", nth: 1, weekday: 1, month: 0 }, "no month from 1 to 12"],
    [
      "a weekday 8",
      { kind: "weekdayOnOrAfter", weekday: 8 as 7, month: 1, day: 1 },
      "no weekday from 1 to 7",
    ],
    ["30 February", { kind: "fixed", month: 2, day: 30 }, "a day that its month never has"],
    ["half a day after Easter", { kind: "easter", daysAfter: 0.5 }, "no whole number of days after Easter"],
    [
      "a sixth Monday",
      { kind: "nthWeekday", nth: 6 as 5, weekday: 1, month: 1 },
      "no nth from 1 to 5, or -1 for the last",
    ],
    ["a kind that is none", { kind: "lunar" } as unknown as HolidayDate, "a date of no kind that is known"],
    ["no date", undefined as unknown as HolidayDate, "a date of no kind that is known"],
    ["a date that is none", { kind: "single", on: "2023-02-29" }, "a date that is no calendar day"],
  ])("%s", (_, date, fault) => {
    const error = thrownBy(() => observedHolidays(onlyRule({ date })));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toBe(`The holiday "The holiday" has ${fault}.`);
  });

  test("an exception that is no calendar day", () => {
    const rules = onlyRule({
      date: { kind: "fixed", month: 5, day: 1 },
      exceptions: { 2020: "8 May 2020" },
    });
    expect(thrownBy(() => observedHolidays(rules)).message).toContain("an exception that is no calendar day");
  });

  test("an observance that is none, of all or of one", () => {
    const observed = "moved" as Observance;
    const date: HolidayDate = { kind: "fixed", month: 5, day: 1 };
    for (const rules of [{ ...onlyRule({ date }), observed }, onlyRule({ date, observed })]) {
      expect(thrownBy(() => observedHolidays(rules)).message).toContain('has the observance "moved"');
    }
  });

  test.each<[string, HolidayRules]>([
    ["a weekday 8", { ...onlyRule({ date: { kind: "easter", daysAfter: 1 } }), weekend: [8 as 7] }],
    ["no lists", {} as unknown as HolidayRules],
    ["nothing", undefined as unknown as HolidayRules],
    ["a holiday that is none", { weekend: [], observed: "none", holidays: [null as unknown as Holiday] }],
  ])("rules with %s", (_, rules) => {
    expect(thrownBy(() => observedHolidays(rules)).code).toBe("invalid-argument");
  });

  // The library's calendars do not check their own rules, so that counting with them does not carry these words.
  test.each([
    ["Canada", canadaFederalRules],
    ["England and Wales", englandAndWalesRules],
    ["Northern Ireland", northernIrelandRules],
    ["Quebec", quebecRules],
    ["Scotland", scotlandRules],
    ["the United States", usFederalRules],
  ])("none in the rules of %s", (_, rules) => {
    expect(observedHolidays(rules).length).toBeGreaterThan(0);
  });
});
