/** Which days are working days under the federal holidays of the United States? */

import type { HolidayRules } from "../holiday-rules.js";
import { holidaysByRules } from "../holidays-by-rules.js";
import type { WorkCalendar } from "../work-calendar-rules.js";

/**
 * Monday to Friday less the federal holidays of the United States (5 U.S.C. 6103) on the days on which they are
 * observed. Holidays count from the first year in which federal law had them on that date: Martin Luther King's
 * Birthday from 1986, Juneteenth from 2021, Monday holidays from 1971 (Veterans Day was a Monday from 1971 to 1977).
 * Those that fall on a Saturday are observed on the Friday before since 1959 (Executive Order 10825 for 4 July 1959;
 * Public Law 86-362 of 22 September 1959) and were lost before; those on a Sunday are observed on the Monday after,
 * which is law in the District of Columbia since 1901 and in the whole service since 1952 (Executive Order 10358) and
 * is taken as the rule of earlier years too. The holidays of 1870 were those of the District; Congress began to give
 * them to federal employees elsewhere in 1885.
 *
 * Not holidays here: Inauguration Day, which is one of the capital only; days on which a President closed the offices
 * (24 December in some years, days of mourning); and Saturdays, though they were worked until the 1940s.
 *
 * Its days are listed from 1881 to 2100; outside those years only the weekends are not worked.
 *
 * @example
 * ```ts
 * import { countWorkingDays, holidaysIn, usFederal } from "picketline";
 * holidaysIn("2021-06-01", "2021-07-31", usFederal); // => ["2021-06-18", "2021-07-05"]
 * // Juneteenth was a working day in 2020.
 * countWorkingDays("2020-06-15", "2020-06-19", usFederal); // => 5
 * ```
 */
export const usFederal: WorkCalendar = {
  name: "US federal working days",
  weekend: [6, 7],
  get holidays() {
    return holidaysByRules(usFederalRules);
  },
};

/** Its holidays, as rules. */
export const usFederalRules: HolidayRules = {
  weekend: [6, 7],
  observed: "usFederal",
  holidays: [
    // 16 Stat. 168 of 28 June 1870: New Year's Day, Independence Day, Thanksgiving Day, Christmas Day.
    {
      name: "New Year's Day",
      date: { kind: "fixed", month: 1, day: 1 },
      firstYear: 1871,
      lastYear: 1959,
      observed: "sundayToMonday",
    },
    { name: "New Year's Day", date: { kind: "fixed", month: 1, day: 1 }, firstYear: 1960 },
    // Public Law 98-144 of 2 November 1983.
    {
      name: "Birthday of Martin Luther King, Jr.",
      date: { kind: "nthWeekday", nth: 3, weekday: 1, month: 1 },
      firstYear: 1986,
    },
    // 20 Stat. 277 of 31 January 1879.
    {
      name: "Washington's Birthday",
      date: { kind: "fixed", month: 2, day: 22 },
      firstYear: 1879,
      lastYear: 1959,
      observed: "sundayToMonday",
    },
    {
      name: "Washington's Birthday",
      date: { kind: "fixed", month: 2, day: 22 },
      firstYear: 1960,
      lastYear: 1970,
    },
    // Uniform Monday Holiday Act, Public Law 90-363 of 28 June 1968, in force from 1971.
    {
      name: "Washington's Birthday",
      date: { kind: "nthWeekday", nth: 3, weekday: 1, month: 2 },
      firstYear: 1971,
    },
    // 25 Stat. 353 of 1 August 1888: too late for the May of that year.
    {
      name: "Memorial Day",
      date: { kind: "fixed", month: 5, day: 30 },
      firstYear: 1889,
      lastYear: 1959,
      observed: "sundayToMonday",
    },
    {
      name: "Memorial Day",
      date: { kind: "fixed", month: 5, day: 30 },
      firstYear: 1960,
      lastYear: 1970,
    },
    {
      name: "Memorial Day",
      date: { kind: "nthWeekday", nth: -1, weekday: 1, month: 5 },
      firstYear: 1971,
    },
    // Public Law 117-17 of 17 June 2021.
    { name: "Juneteenth", date: { kind: "fixed", month: 6, day: 19 }, firstYear: 2021 },
    {
      name: "Independence Day",
      date: { kind: "fixed", month: 7, day: 4 },
      firstYear: 1870,
      lastYear: 1958,
      observed: "sundayToMonday",
    },
    { name: "Independence Day", date: { kind: "fixed", month: 7, day: 4 }, firstYear: 1959 },
    // 28 Stat. 96 of 28 June 1894.
    { name: "Labor Day", date: { kind: "nthWeekday", nth: 1, weekday: 1, month: 9 }, firstYear: 1894 },
    { name: "Columbus Day", date: { kind: "nthWeekday", nth: 2, weekday: 1, month: 10 }, firstYear: 1971 },
    // 52 Stat. 351 of 13 May 1938; renamed by Public Law 83-380 of 1 June 1954.
    {
      name: "Armistice Day",
      date: { kind: "fixed", month: 11, day: 11 },
      firstYear: 1938,
      lastYear: 1953,
      observed: "sundayToMonday",
    },
    {
      name: "Veterans Day",
      date: { kind: "fixed", month: 11, day: 11 },
      firstYear: 1954,
      lastYear: 1959,
      observed: "sundayToMonday",
    },
    {
      name: "Veterans Day",
      date: { kind: "fixed", month: 11, day: 11 },
      firstYear: 1960,
      lastYear: 1970,
    },
    {
      name: "Veterans Day",
      date: { kind: "nthWeekday", nth: 4, weekday: 1, month: 10 },
      firstYear: 1971,
      lastYear: 1977,
    },
    // Public Law 94-97 of 18 September 1975, in force from 1978.
    { name: "Veterans Day", date: { kind: "fixed", month: 11, day: 11 }, firstYear: 1978 },
    // By yearly proclamation; from 1942 by 55 Stat. 862 of 26 December 1941.
    {
      name: "Thanksgiving Day",
      date: { kind: "nthWeekday", nth: -1, weekday: 4, month: 11 },
      firstYear: 1870,
      lastYear: 1941,
      exceptions: { 1939: "1939-11-23", 1940: "1940-11-21", 1941: "1941-11-20" },
    },
    {
      name: "Thanksgiving Day",
      date: { kind: "nthWeekday", nth: 4, weekday: 4, month: 11 },
      firstYear: 1942,
    },
    {
      name: "Christmas Day",
      date: { kind: "fixed", month: 12, day: 25 },
      firstYear: 1870,
      lastYear: 1959,
      observed: "sundayToMonday",
    },
    { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 }, firstYear: 1960 },
  ],
};
