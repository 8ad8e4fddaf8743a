/** Which days are working days under the federal law of Canada? */

import type { HolidayRules } from "../holiday-rules.js";
import { holidaysByRules } from "../holidays-by-rules.js";
import type { WorkCalendar } from "../work-calendar-rules.js";
import {
  armisticeDay,
  birthdayOfVictoria,
  goodFriday,
  labourDay,
  thanksgiving,
  victoriaDayUntil1952,
} from "./canada-holidays.js";

/**
 * Monday to Friday less the general holidays of the Canada Labour Code (R.S.C. 1985, c. L-2, sections 166 and 193),
 * which hold where federal law rules the work: banks, telecommunications, transport between provinces. A holiday on a
 * Saturday or Sunday gives the working day before or after it, as the employer chooses (section 193(2)): here it is the
 * day after, as is usual. From 1965 this is the Code; before, it is the legal holidays of federal law that it took over,
 * without Easter Monday and the days of the church, and without Thanksgiving before 1921, which was proclaimed for
 * another day each year. The day of mourning of 19 September 2022 was a holiday for federal employees only and is a
 * working day.
 *
 * Its days are listed from 1881 to 2100; outside those years only the weekends are not worked.
 *
 * @example
 * ```ts
 * import { canadaFederal, holidaysIn } from "picketline";
 * // 30 September 2023 was a Saturday; in 2020 the day was not yet a holiday.
 * holidaysIn("2023-09-25", "2023-10-15", canadaFederal); // => ["2023-10-02", "2023-10-09"]
 * holidaysIn("2020-09-28", "2020-10-15", canadaFederal); // => ["2020-10-12"]
 * ```
 */
export const canadaFederal: WorkCalendar = {
  name: "Canadian federal working days",
  weekend: [6, 7],
  get holidays() {
    return holidaysByRules(canadaFederalRules);
  },
};

/** Its holidays, as rules. */
export const canadaFederalRules: HolidayRules = {
  weekend: [6, 7],
  observed: "nextWorkingDay",
  holidays: [
    // Before the Code: the day after where it falls on a Sunday (Bills of Exchange Act).
    {
      name: "New Year's Day",
      date: { kind: "fixed", month: 1, day: 1 },
      lastYear: 1965,
      observed: "sundayToMonday",
    },
    // Canada Labour (Standards) Code, in force on 1 July 1965.
    { name: "New Year's Day", date: { kind: "fixed", month: 1, day: 1 }, firstYear: 1966 },
    goodFriday,
    birthdayOfVictoria,
    victoriaDayUntil1952,
    // The Monday before 25 May: an amendment of 1952.
    {
      name: "Victoria Day",
      date: { kind: "weekdayOnOrBefore", weekday: 1, month: 5, day: 24 },
      firstYear: 1953,
    },
    // An Act of 1879: 2 July where the 1st is a Sunday.
    {
      name: "Dominion Day",
      date: { kind: "fixed", month: 7, day: 1 },
      firstYear: 1879,
      lastYear: 1964,
      observed: "sundayToMonday",
    },
    { name: "Dominion Day", date: { kind: "fixed", month: 7, day: 1 }, firstYear: 1965, lastYear: 1982 },
    // Renamed on 27 October 1982.
    { name: "Canada Day", date: { kind: "fixed", month: 7, day: 1 }, firstYear: 1983 },
    labourDay,
    // S.C. 2021, c. 11.
    {
      name: "National Day for Truth and Reconciliation",
      date: { kind: "fixed", month: 9, day: 30 },
      firstYear: 2021,
    },
    armisticeDay,
    thanksgiving,
    // Armistice Day Amendment Act 1931.
    {
      name: "Remembrance Day",
      date: { kind: "fixed", month: 11, day: 11 },
      firstYear: 1931,
      lastYear: 1964,
      observed: "none",
    },
    { name: "Remembrance Day", date: { kind: "fixed", month: 11, day: 11 }, firstYear: 1965 },
    {
      name: "Christmas Day",
      date: { kind: "fixed", month: 12, day: 25 },
      lastYear: 1964,
      observed: "sundayToMonday",
    },
    { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 }, firstYear: 1965 },
    // S.C. 1977-78, c. 27.
    { name: "Boxing Day", date: { kind: "fixed", month: 12, day: 26 }, firstYear: 1978 },
  ],
};
