/** Which days are working days under the bank holidays of England and Wales? */

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
 * Monday to Friday less the bank and public holidays of England and Wales (Banking and Financial Dealings Act 1971;
 * Bank Holidays Act 1871 before it), with the substitute days and the days that were proclaimed for one year, as
 * gov.uk lists them: complete from 1972 on. Before, it is what the statutes say and the trial of new dates from 1965;
 * of the days proclaimed for one year before 1973 it has those of 1897, 1935 and 1953 only, and the bank holiday of 15
 * March 1968, on which the banks alone were shut, is a working day.
 *
 * Its days are listed from 1881 to 2100; outside those years only the weekends are not worked.
 *
 * @example
 * ```ts
 * import { englandAndWales, holidaysIn } from "picketline";
 * // The holiday of early May moved to the 75th anniversary of VE Day.
 * holidaysIn("2020-05-01", "2020-05-31", englandAndWales); // => ["2020-05-08", "2020-05-25"]
 * // New Year's Day was a working day.
 * holidaysIn("1973-01-01", "1973-01-31", englandAndWales); // => []
 * ```
 */
export const englandAndWales: WorkCalendar = {
  name: "working days in England and Wales",
  weekend: [6, 7],
  get holidays() {
    return holidaysByRules(englandAndWalesRules);
  },
};

/** Its holidays, as rules. */
export const englandAndWalesRules: HolidayRules = {
  weekend: [6, 7],
  observed: "nextWorkingDay",
  holidays: [
    newYearsDay,
    goodFriday,
    easterMonday,
    earlyMayBankHoliday,
    whitMonday,
    springBankHoliday,
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
