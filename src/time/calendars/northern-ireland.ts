/** Which days are working days under the bank holidays of Northern Ireland? */

import type { HolidayRules } from "../holiday-rules.js";
import { holidaysByRules } from "../holidays-by-rules.js";
import type { WorkCalendar } from "../work-calendar-rules.js";
import {
  augustBankHoliday,
  boxingDay,
  boxingDayUntil1971,
  christmasDay,
  christmasDayUntil1971,
  coronationOfCharlesIII,
  coronationOfElizabethII,
  diamondJubileeOfElizabethII,
  diamondJubileeOfVictoria,
  earlyMayBankHoliday,
  easterMonday,
  funeralOfElizabethII,
  goldenJubileeOfElizabethII,
  goodFriday,
  millennium,
  newYearsDay,
  platinumJubileeOfElizabethII,
  silverJubileeOfElizabethII,
  silverJubileeOfGeorgeV,
  springBankHoliday,
  summerBankHoliday,
  weddingOfPrinceCharles,
  weddingOfPrincessAnne,
  weddingOfPrinceWilliam,
  whitMonday,
} from "./united-kingdom-holidays.js";

/**
 * Monday to Friday less the bank and public holidays of Northern Ireland: those of England and Wales, St Patrick's Day
 * (Bank Holiday (Ireland) Act 1903, passed on 27 March) and 12 July (since 1926), with their substitute days, as gov.uk
 * lists them: complete from 1972 on. For what earlier years lack see `englandAndWales`.
 *
 * Its days are listed from 1881 to 2100; outside those years only the weekends are not worked.
 *
 * @example
 * ```ts
 * import { holidaysIn, northernIreland } from "picketline";
 * // 17 March 2018 was a Saturday.
 * holidaysIn("2018-03-01", "2018-03-31", northernIreland); // => ["2018-03-19", "2018-03-30"]
 * holidaysIn("1903-03-01", "1903-03-31", northernIreland); // => []
 * ```
 */
export const northernIreland: WorkCalendar = {
  name: "working days in Northern Ireland",
  weekend: [6, 7],
  get holidays() {
    return holidaysByRules(northernIrelandRules);
  },
};

/** Its holidays, as rules. */
export const northernIrelandRules: HolidayRules = {
  weekend: [6, 7],
  observed: "nextWorkingDay",
  holidays: [
    newYearsDay,
    // Bank Holiday (Ireland) Act 1903: the next day where the 17th is a Sunday.
    {
      name: "St Patrick's Day",
      date: { kind: "fixed", month: 3, day: 17 },
      firstYear: 1904,
      lastYear: 1971,
      observed: "sundayToMonday",
    },
    // Banking and Financial Dealings Act 1971, schedule 1; for a Saturday, by proclamation.
    { name: "St Patrick's Day", date: { kind: "fixed", month: 3, day: 17 }, firstYear: 1972 },
    goodFriday,
    easterMonday,
    earlyMayBankHoliday,
    whitMonday,
    springBankHoliday,
    {
      name: "Battle of the Boyne (Orangemen's Day)",
      date: { kind: "fixed", month: 7, day: 12 },
      firstYear: 1926,
      lastYear: 1971,
      observed: "sundayToMonday",
    },
    {
      name: "Battle of the Boyne (Orangemen's Day)",
      date: { kind: "fixed", month: 7, day: 12 },
      firstYear: 1972,
    },
    augustBankHoliday,
    summerBankHoliday,
    christmasDayUntil1971,
    christmasDay,
    boxingDayUntil1971,
    boxingDay,
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
  ],
};
