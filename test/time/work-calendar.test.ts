import fc from "fast-check";
import {
  countWorkingDays,
  dayNumberOf,
  everyDay,
  holidaysIn,
  type IsoDate,
  isoDateOf,
  mondayToFriday,
  observedHolidays,
  usFederal,
  type WorkCalendar,
} from "picketline";
import { describe, expect, test } from "vitest";
import { weekdayOf } from "../../src/time/iso-date.js";
import { isWorkingDay } from "../../src/time/work-calendar.js";
import { assertWorkCalendar } from "../../src/time/work-calendar-faults.js";
import { thrownBy } from "./thrown-by.js";

/**
 * The days on which US federal offices were closed, by the holiday tables of the Office of Personnel Management
 * (opm.gov/policy-data-oversight/pay-leave/federal-holidays): legal public holidays on the days on which they were
 * observed. Days that a President gave off for once are not holidays of the law, and are not here. A New Year's Day
 * observed on 31 December stands in the year in which it was observed.
 */
const listedByOpm: Record<number, readonly string[]> = {
  1993: "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31".split(" "),
  1994: "01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26".split(" "),
  1995: "01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25".split(" "),
  1999: "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31".split(" "),
  2000: "01-17 02-21 05-29 07-04 09-04 10-09 11-10 11-23 12-25".split(" "),
  2004: "01-01 01-19 02-16 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31".split(" "),
  2006: "01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25".split(" "),
  2010: "01-01 01-18 02-15 05-31 07-05 09-06 10-11 11-11 11-25 12-24 12-31".split(" "),
  2011: "01-17 02-21 05-30 07-04 09-05 10-10 11-11 11-24 12-26".split(" "),
  2016: "01-01 01-18 02-15 05-30 07-04 09-05 10-10 11-11 11-24 12-26".split(" "),
  2017: "01-02 01-16 02-20 05-29 07-04 09-04 10-09 11-10 11-23 12-25".split(" "),
  2020: "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25".split(" "),
  2021: "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31".split(" "),
  2022: "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26".split(" "),
  2023: "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25".split(" "),
  2024: "01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25".split(" "),
};

describe("US federal holidays", () => {
  test.each(Object.entries(listedByOpm))("%s has the holidays that OPM lists", (year, days) => {
    expect(holidaysIn(`${year}-01-01`, `${year}-12-31`, usFederal)).toEqual(
      days.map((day) => `${year}-${day}`),
    );
  });

  test("Juneteenth is a holiday from 2021 on, when it was observed on Friday the 18th", () => {
    expect(holidaysIn("2020-06-15", "2020-06-22", usFederal)).toEqual([]);
    expect(holidaysIn("2021-06-15", "2021-06-22", usFederal)).toEqual(["2021-06-18"]);
    expect(holidaysIn("2022-06-15", "2022-06-22", usFederal)).toEqual(["2022-06-20"]);
  });

  test("31 December is a day off where the New Year starts on a Saturday, and only the year that ends knows it", () => {
    const observed = [1993, 1999, 2004, 2010, 2021].map((year) => `${year}-12-31`);
    for (const day of observed) expect(countWorkingDays(day, day, usFederal)).toBe(0);
    expect(countWorkingDays("2022-12-31", "2023-01-02", usFederal)).toBe(0); // Saturday, Sunday, observed Monday
    expect(countWorkingDays("2020-12-31", "2020-12-31", usFederal)).toBe(1);
  });

  test("Veterans Day was the fourth Monday of October from 1971 to 1977", () => {
    expect(holidaysIn("1977-10-20", "1977-11-15", usFederal)).toEqual(["1977-10-24"]);
    expect(holidaysIn("1978-10-20", "1978-11-15", usFederal)).toEqual(["1978-11-10"]); // 11 November was a Saturday
    expect(holidaysIn("1970-11-01", "1970-11-15", usFederal)).toEqual(["1970-11-11"]);
  });

  test("Thanksgiving was moved in 1939, 1940 and 1941", () => {
    const thanksgiving = [1938, 1939, 1940, 1941, 1942].map(
      (year) => holidaysIn(`${year}-11-15`, `${year}-11-30`, usFederal)[0],
    );
    expect(thanksgiving).toEqual(["1938-11-24", "1939-11-23", "1940-11-21", "1941-11-20", "1942-11-26"]);
  });
});

describe("working days", () => {
  // Workdays that the Bureau of Labor Statistics lists, from facts/published-lengths.json.
  test.each<[string, IsoDate, IsoDate, number]>([
    ["NUHW - Kaiser Northern California 2022", "2022-08-15", "2022-10-18", 45],
    ["Writers Guild 2023", "2023-05-02", "2023-09-26", 102],
    ["SAG-AFTRA 2023", "2023-07-14", "2023-11-08", 82],
    ["University of California 2022", "2022-11-14", "2022-12-23", 29],
  ])("%s", (_, from, to, days) => {
    expect(countWorkingDays(from, to, usFederal)).toBe(days);
  });

  test("both ends count where they are worked, a day off counts nothing, and an end before the start neither", () => {
    expect(countWorkingDays("2024-10-21", "2024-10-21", mondayToFriday)).toBe(1);
    expect(countWorkingDays("2024-10-18", "2024-10-21", mondayToFriday)).toBe(2); // Friday to Monday
    expect(countWorkingDays("2024-10-19", "2024-10-20", mondayToFriday)).toBe(0);
    expect(countWorkingDays("2024-12-25", "2024-12-25", mondayToFriday)).toBe(1);
    expect(countWorkingDays("2024-12-25", "2024-12-25", usFederal)).toBe(0);
    expect(countWorkingDays("2024-10-21", "2024-10-20", usFederal)).toBe(0);
    expect(countWorkingDays("2024-10-21", "2025-05-04", everyDay)).toBe(196);
  });

  test("a calendar of one's own: seven days a week, a holiday that falls on no day of most years", () => {
    const hospital: WorkCalendar = {
      ...everyDay,
      name: "hospital",
      holidays: observedHolidays({
        weekend: [],
        observed: "none",
        holidays: [
          { name: "Leap day", date: { kind: "fixed", month: 2, day: 29 } },
          { name: "Fifth Friday of March", date: { kind: "nthWeekday", month: 3, weekday: 5, nth: 5 } },
        ],
      }),
    };
    expect(countWorkingDays("2024-02-26", "2024-03-03", hospital)).toBe(6);
    expect(countWorkingDays("2023-02-26", "2023-03-03", hospital)).toBe(6);
    expect(holidaysIn("2023-01-01", "2025-12-31", hospital)).toEqual([
      "2023-03-31",
      "2024-02-29",
      "2024-03-29",
    ]);
  });

  test("a holiday listed twice counts once", () => {
    const twice: WorkCalendar = { ...usFederal, holidays: [...usFederal.holidays, ...usFederal.holidays] };
    expect(countWorkingDays("2024-01-01", "2024-12-31", twice)).toBe(
      countWorkingDays("2024-01-01", "2024-12-31", usFederal),
    );
    const named: WorkCalendar = {
      ...mondayToFriday,
      holidays: ["2024-11-29", "2024-11-28", "2024-11-29", "2024-11-29"],
    };
    expect(countWorkingDays("2024-11-25", "2024-11-29", named)).toBe(3);
    expect(holidaysIn("2024-11-25", "2024-11-29", named)).toEqual(["2024-11-28", "2024-11-29"]);
  });

  test("holidays can be listed in any order, and the list that was given stays as it is", () => {
    const holidays = ["2024-12-25", "1999-01-01", "2024-07-04", "9999-12-31", "1583-01-03"];
    const unsorted: WorkCalendar = { ...mondayToFriday, holidays };
    expect(holidaysIn("1583-01-01", "9999-12-31", unsorted)).toEqual([
      "1583-01-03",
      "1999-01-01",
      "2024-07-04",
      "2024-12-25",
      "9999-12-31",
    ]);
    expect(countWorkingDays("2024-07-01", "2024-07-05", unsorted)).toBe(4);
    expect(holidays[0]).toBe("2024-12-25");
    const backwards: WorkCalendar = { ...usFederal, holidays: [...usFederal.holidays].reverse() };
    expect(countWorkingDays("1881-01-01", "2100-12-31", backwards)).toBe(
      countWorkingDays("1881-01-01", "2100-12-31", usFederal),
    );
  });

  test("a holiday on the weekend changes nothing", () => {
    const weekends: WorkCalendar = { ...mondayToFriday, holidays: ["2024-11-30", "2024-12-01"] };
    expect(countWorkingDays("2024-11-25", "2024-12-06", weekends)).toBe(10);
    expect(countWorkingDays("2024-11-30", "2024-12-01", weekends)).toBe(0);
    expect(holidaysIn("2024-11-25", "2024-12-06", weekends)).toEqual([]);
    // The same days are holidays where the weekend is another.
    expect(holidaysIn("2024-11-25", "2024-12-06", { ...weekends, weekend: [5, 6] })).toEqual(["2024-12-01"]);
  });

  test("one day more on a calendar of the library", () => {
    const ours: WorkCalendar = {
      ...usFederal,
      name: "ours",
      holidays: [...usFederal.holidays, "2024-11-29"],
    };
    expect(holidaysIn("2024-11-25", "2024-11-29", ours)).toEqual(["2024-11-28", "2024-11-29"]);
    expect(countWorkingDays("2024-11-25", "2024-11-29", ours)).toBe(3);
  });

  test("outside 1881 to 2100 the calendars of the library have only their weekends", () => {
    expect(holidaysIn("1583-01-01", "1881-02-21", usFederal)).toEqual([]);
    expect(holidaysIn("1881-02-22", "1881-02-22", usFederal)).toEqual(["1881-02-22"]);
    // New Year's Day 2101, a Saturday, is observed on the last day that is listed.
    expect(holidaysIn("2100-12-26", "9999-12-31", usFederal)).toEqual(["2100-12-31"]);
    expect(countWorkingDays("1880-12-20", "1880-12-31", usFederal)).toBe(10);
    expect(countWorkingDays("2101-07-04", "2101-07-04", usFederal)).toBe(1);
    // A span that reaches over an end of the list has the holidays of its part within.
    expect(countWorkingDays("1870-01-01", "1881-12-31", usFederal)).toBe(
      countWorkingDays("1870-01-01", "1880-12-31", mondayToFriday) +
        countWorkingDays("1881-01-01", "1881-12-31", usFederal),
    );
    expect(countWorkingDays("1583-01-01", "9999-12-31", mondayToFriday)).toBe(2_195_890);
  });

  test("the clocks going forward or back change no count, nor does the day that Apia left out", () => {
    expect(countWorkingDays("2011-12-26", "2011-12-30", mondayToFriday)).toBe(5); // the 30th was a Friday
    expect(countWorkingDays("2024-03-29", "2024-04-01", mondayToFriday)).toBe(2); // London, night to 31 March
    expect(countWorkingDays("2024-11-01", "2024-11-04", mondayToFriday)).toBe(2); // Los Angeles, night to 3 November
  });

  const day = fc.integer({ min: dayNumberOf("1965-01-01"), max: dayNumberOf("2035-12-31") });
  const span = fc
    .tuple(day, fc.integer({ min: 0, max: 900 }))
    .map(([from, length]) => [from, from + length] as const);
  const calendar = fc.constantFrom(everyDay, mondayToFriday, usFederal, {
    ...usFederal,
    weekend: [5, 6] as const,
  });
  const count = (from: number, to: number, rule: WorkCalendar): number =>
    countWorkingDays(isoDateOf(from), isoDateOf(to), rule);

  test("law: the count is that of the days looked at one by one", () => {
    fc.assert(
      fc.property(span, calendar, ([from, to], rule) => {
        const holidays = new Set(holidaysIn(isoDateOf(from), isoDateOf(to), rule));
        let days = 0;
        for (let at = from; at <= to; at += 1) {
          if (!rule.weekend.some((off) => off === weekdayOf(at)) && !holidays.has(isoDateOf(at))) days += 1;
        }
        return count(from, to, rule) === days;
      }),
      { numRuns: 300 },
    );
  });

  test("law: the days on which one works are those that count one", () => {
    fc.assert(
      fc.property(day, calendar, (at, rule) => count(at, at, rule) === Number(isWorkingDay(at, rule))),
    );
  });

  test("law: the parts of a stretch sum to the whole", () => {
    fc.assert(
      fc.property(span, fc.nat(900), calendar, ([from, to], cut, rule) => {
        const middle = Math.min(from + cut, to);
        return count(from, middle, rule) + count(middle + 1, to, rule) === count(from, to, rule);
      }),
      { numRuns: 500 },
    );
  });

  test("law: a holiday list can only take days away, and never falls on a day off", () => {
    fc.assert(
      fc.property(span, ([from, to]) => {
        const holidays = holidaysIn(isoDateOf(from), isoDateOf(to), usFederal);
        expect(holidays.every((date) => weekdayOf(dayNumberOf(date)) <= 5)).toBe(true);
        expect(count(from, to, mondayToFriday) - count(from, to, usFederal)).toBe(holidays.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe("calendars that cannot be counted with", () => {
  test.each<[string, WorkCalendar]>([
    ["a weekday 0", { ...everyDay, weekend: [0 as 1] }],
    ["a weekday 8", { ...everyDay, weekend: [8 as 7] }],
    ["a weekday listed twice", { ...everyDay, weekend: [6, 6] }],
    ["half a weekday", { ...everyDay, weekend: [6.5 as 6] }],
    ["a month 13", { ...everyDay, holidays: ["2024-13-01"] }],
    ["30 February", { ...everyDay, holidays: ["2024-02-28", "2024-02-30"] }],
    ["no holidays", { name: "none", weekend: [] } as unknown as WorkCalendar],
    ["no calendar", "mondayToFriday" as unknown as WorkCalendar],
    ["nothing", undefined as unknown as WorkCalendar],
  ])("%s", (_, calendar) => {
    expect(thrownBy(() => assertWorkCalendar(calendar)).code).toBe("invalid-argument");
    expect(thrownBy(() => countWorkingDays("2024-10-21", "2024-10-25", calendar)).code).toBe(
      "invalid-argument",
    );
    expect(thrownBy(() => holidaysIn("2024-10-21", "2024-10-25", calendar)).code).toBe("invalid-argument");
  });

  test("the message shows the day that is none, and where it stands", () => {
    const rules = [{ name: "May Day", date: { kind: "fixed", month: 5, day: 1 } }] as unknown as IsoDate[];
    const message = (holidays: readonly IsoDate[]) =>
      thrownBy(() => assertWorkCalendar({ ...usFederal, name: "ours", holidays })).message;
    expect(message(["2024-11-28", "29 November"])).toBe(
      'The holidays of "ours" must be calendar days such as "2024-11-29"; at place 1 it has "29 November".',
    );
    expect(message(rules)).toContain("at place 0 it has an object");
  });

  test("a day that is none never counts in silence, not even where nobody has checked the calendar before", () => {
    const unchecked: WorkCalendar = { ...mondayToFriday, holidays: ["2024-02-30"] };
    expect(thrownBy(() => isWorkingDay(0, unchecked)).code).toBe("invalid-argument");
  });
});
