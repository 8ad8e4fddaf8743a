/** On which day of a year does a holiday fall, before it is asked whether that day is a day off anyway? */

import type { Holiday, HolidayDate } from "./holiday-rules.js";
import type { DayNumber } from "./iso-date.js";
import { dayNumberFromParts, dayNumberOf, daysInMonth, weekdayOf } from "./iso-date.js";

/** The day on which a holiday falls by its rule, or `undefined` in a year that has none. */
export function dayOfHoliday(date: HolidayDate, year: number): DayNumber | undefined {
  switch (date.kind) {
    case "fixed":
      return dayIn(year, date.month, date.day);
    case "nthWeekday": {
      const length = daysInMonth(year, date.month);
      const first = dayNumberFromParts(year, date.month, 1);
      if (date.nth === -1) return backTo(date.weekday, first + length - 1);
      const day = onTo(date.weekday, first) + (date.nth - 1) * 7;
      return day < first + length ? day : undefined;
    }
    case "easter":
      return easterSunday(year) + date.daysAfter;
    case "weekdayOnOrBefore": {
      const day = dayIn(year, date.month, date.day);
      return day === undefined ? undefined : backTo(date.weekday, day);
    }
    case "weekdayOnOrAfter": {
      const day = dayIn(year, date.month, date.day);
      return day === undefined ? undefined : onTo(date.weekday, day);
    }
    case "single":
      return Number(date.on.slice(0, 4)) === year ? dayNumberOf(date.on) : undefined;
  }
}

/** Whether a year is one of those in which a holiday was kept. */
export function isKeptIn(holiday: Holiday, year: number): boolean {
  return year >= (holiday.firstYear ?? year) && year <= (holiday.lastYear ?? year);
}

/**
 * Easter Sunday in the Gregorian calendar: the Sunday after the full moon of the church's tables that falls on or next
 * after 21 March (the computus, as Meeus, Astronomical Algorithms, chapter 8, has it).
 */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const lateMoon = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  // Days after 22 March, the earliest Easter.
  return dayNumberFromParts(year, 3, 22) + epact + toSunday - 7 * lateMoon;
}

function dayIn(year: number, month: number, day: number): DayNumber | undefined {
  return day <= daysInMonth(year, month) ? dayNumberFromParts(year, month, day) : undefined;
}

function backTo(weekday: number, day: DayNumber): DayNumber {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

function onTo(weekday: number, day: DayNumber): DayNumber {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}
