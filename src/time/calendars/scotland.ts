/** Which days are working days under the bank holidays of Scotland? */

import type { HolidayRules } from "../holiday-rules.js";
import { holidaysByRules } from "../holidays-by-rules.js";
import type { WorkCalendar } from "../work-calendar-rules.js";
import {
  coronationOfCharlesIII,
  coronationOfElizabethII,
  diamondJubileeOfElizabethII,
  diamondJubileeOfVictoria,
  funeralOfElizabethII,
  goldenJubileeOfElizabethII,
  millennium,
  platinumJubileeOfElizabethII,
  silverJubileeOfElizabethII,
  silverJubileeOfGeorgeV,
  weddingOfPrinceCharles,
  weddingOfPrincessAnne,
  weddingOfPrinceWilliam,
} from "./united-kingdom-holidays.js";

/**
 * Monday to Friday less the bank holidays of Scotland (Banking and Financial Dealings Act 1971; Bank Holidays Act 1871
 * before it), with the substitute days and the days that were proclaimed for one year, as gov.uk lists them: complete
 * from 1973 on; before, it is what the statutes say. Bank holidays have less weight in Scotland, where councils set
 * local holidays of their own: those, and Easter Monday, are working days here.
 *
 * Its days are listed from 1881 to 2100; outside those years only the weekends are not worked.
 *
 * @example
 * ```ts
 * import { holidaysIn, scotland } from "picketline";
 * // New Year's Day was a Sunday in 2023; 2 January keeps its Monday.
 * holidaysIn("2023-01-01", "2023-01-31", scotland); // => ["2023-01-02", "2023-01-03"]
 * // In 1995 the holiday for VE Day came on top of that of 1 May.
 * holidaysIn("1995-05-01", "1995-05-31", scotland); // => ["1995-05-01", "1995-05-08", "1995-05-29"]
 * ```
 */
export const scotland: WorkCalendar = {
  name: "working days in Scotland",
  weekend: [6, 7],
  get holidays() {
    return holidaysByRules(scotlandRules);
  },
};

/** Its holidays, as rules. */
export const scotlandRules: HolidayRules = {
  weekend: [6, 7],
  observed: "nextWorkingDay",
  holidays: [
    // The Act of 1871: the Monday after where New Year's Day or Christmas Day is a Sunday.
    {
      name: "New Year's Day",
      date: { kind: "fixed", month: 1, day: 1 },
      firstYear: 1872,
      lastYear: 1972,
      observed: "sundayToMonday",
    },
    // The Act of 1971, whose 2 January was first kept in 1973.
    { name: "New Year's Day", date: { kind: "fixed", month: 1, day: 1 }, firstYear: 1973 },
    { name: "2nd January", date: { kind: "fixed", month: 1, day: 2 }, firstYear: 1973 },
    { name: "Good Friday", date: { kind: "easter", daysAfter: -2 }, firstYear: 1872 },
    // Put in the place of the spring holiday on trial in 1967 and 1968: House of Commons, 3 June 1965, column 250W.
    // In 1995, unlike elsewhere, it stayed: House of Commons, 2 March 1995, column 709W.
    {
      name: "Early May bank holiday",
      date: { kind: "nthWeekday", nth: 1, weekday: 1, month: 5 },
      firstYear: 1872,
      exceptions: { 1967: "1967-05-29", 1968: "1968-06-03", 2020: "2020-05-08" },
    },
    { name: "50th anniversary of VE Day", date: { kind: "single", on: "1995-05-08" } },
    // By proclamation since 1978.
    {
      name: "Spring bank holiday",
      date: { kind: "nthWeekday", nth: -1, weekday: 1, month: 5 },
      firstYear: 1978,
      exceptions: { 2002: "2002-06-04", 2012: "2012-06-04", 2022: "2022-06-02" },
    },
    {
      name: "Summer bank holiday",
      date: { kind: "nthWeekday", nth: 1, weekday: 1, month: 8 },
      firstYear: 1871,
    },
    // St Andrew's Day Bank Holiday (Scotland) Act 2007.
    { name: "St Andrew's Day", date: { kind: "fixed", month: 11, day: 30 }, firstYear: 2007 },
    {
      name: "Christmas Day",
      date: { kind: "fixed", month: 12, day: 25 },
      firstYear: 1871,
      lastYear: 1971,
      observed: "sundayToMonday",
    },
    { name: "Christmas Day", date: { kind: "fixed", month: 12, day: 25 }, firstYear: 1972 },
    // By proclamation since 1974.
    { name: "Boxing Day", date: { kind: "fixed", month: 12, day: 26 }, firstYear: 1974 },
    diamondJubileeOfVictoria,
    silverJubileeOfGeorgeV,
    coronationOfElizabethII,
    weddingOfPrincessAnne,
    silverJubileeOfElizabethII,
    weddingOfPrinceCharles,
    millennium,
    goldenJubileeOfElizabethII,
    weddingOfPrinceWilliam,
    diamondJubileeOfElizabethII,
    platinumJubileeOfElizabethII,
    funeralOfElizabethII,
    coronationOfCharlesIII,
    // Proclaimed on 4 February 2026, for Scotland alone.
    { name: "Football World Cup", date: { kind: "single", on: "2026-06-15" } },
  ],
};
