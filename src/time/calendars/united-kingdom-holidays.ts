/** Which bank holidays do the parts of the United Kingdom share, since when, and in which years were they moved? */

import type { Holiday } from "../holiday-rules.js";

/**
 * New Year's Day in England, Wales and Northern Ireland: by proclamation under section 1(3) of the Banking and Financial
 * Dealings Act 1971 since 1974.
 */
export const newYearsDay: Holiday = {
  name: "New Year's Day",
  date: { kind: "fixed", month: 1, day: 1 },
  firstYear: 1974,
};

/** Good Friday in England, Wales and Northern Ireland: a day of rest at common law, before any statute. */
export const goodFriday: Holiday = { name: "Good Friday", date: { kind: "easter", daysAfter: -2 } };

/** Easter Monday, not in Scotland: the Bank Holidays Act 1871, passed in May. */
export const easterMonday: Holiday = {
  name: "Easter Monday",
  date: { kind: "easter", daysAfter: 1 },
  firstYear: 1872,
};

/** The first Monday in May, not in Scotland: by proclamation since 1978, twice moved to 8 May for VE Day. */
export const earlyMayBankHoliday: Holiday = {
  name: "Early May bank holiday",
  date: { kind: "nthWeekday", nth: 1, weekday: 1, month: 5 },
  firstYear: 1978,
  exceptions: { 1995: "1995-05-08", 2020: "2020-05-08" },
};

/** Whit Monday, not in Scotland: the Bank Holidays Act 1871, until the trial of the spring holiday that replaced it. */
export const whitMonday: Holiday = {
  name: "Whit Monday",
  date: { kind: "easter", daysAfter: 50 },
  firstYear: 1871,
  lastYear: 1966,
};

/**
 * The last Monday in May, not in Scotland: on trial from 1967 (on Whit Monday in 1968: House of Commons, 3 June 1965,
 * column 250W), by the Act of 1971 since then; moved for the jubilees of 2002, 2012 and 2022.
 */
export const springBankHoliday: Holiday = {
  name: "Spring bank holiday",
  date: { kind: "nthWeekday", nth: -1, weekday: 1, month: 5 },
  firstYear: 1967,
  exceptions: { 1968: "1968-06-03", 2002: "2002-06-04", 2012: "2012-06-04", 2022: "2022-06-02" },
};

/** The first Monday in August, in all parts until 1964: the Bank Holidays Act 1871. */
export const augustBankHoliday: Holiday = {
  name: "August bank holiday",
  date: { kind: "nthWeekday", nth: 1, weekday: 1, month: 8 },
  firstYear: 1871,
  lastYear: 1964,
};

/**
 * The last Monday in August, not in Scotland: on trial from 1965, on the Monday after the last Saturday in August (in
 * September in 1968 and 1969), by the Act of 1971 since then.
 */
export const summerBankHoliday: Holiday = {
  name: "Summer bank holiday",
  date: { kind: "nthWeekday", nth: -1, weekday: 1, month: 8 },
  firstYear: 1965,
  exceptions: { 1968: "1968-09-02", 1969: "1969-09-01" },
};

/** Christmas Day in England, Wales and Northern Ireland, at common law, without a substitute. */
export const christmasDayUntil1971: Holiday = {
  name: "Christmas Day",
  date: { kind: "fixed", month: 12, day: 25 },
  lastYear: 1971,
  observed: "none",
};

/** Christmas Day with a substitute: section 1(2) and schedule 1 of the Act of 1971. */
export const christmasDay: Holiday = {
  name: "Christmas Day",
  date: { kind: "fixed", month: 12, day: 25 },
  firstYear: 1972,
};

/**
 * Boxing Day in England, Wales and Northern Ireland: the Bank Holidays Act 1871; Monday the 27th where the 26th is a
 * Sunday: the Holidays Extension Act 1875. On a Saturday it was lost (1970: House of Commons, 11 November 1970, column
 * 212W).
 */
export const boxingDayUntil1971: Holiday = {
  name: "Boxing Day",
  date: { kind: "fixed", month: 12, day: 26 },
  firstYear: 1871,
  lastYear: 1971,
  observed: "sundayToMonday",
};

/** Boxing Day with a substitute: schedule 1 and section 1(2) of the Act of 1971. */
export const boxingDay: Holiday = {
  name: "Boxing Day",
  date: { kind: "fixed", month: 12, day: 26 },
  firstYear: 1972,
};

/** 22 June 1897: House of Commons, 13 May 1897, column 374. */
export const diamondJubileeOfVictoria: Holiday = {
  name: "Diamond Jubilee of Queen Victoria",
  date: { kind: "single", on: "1897-06-22" },
};

/** 6 May 1935, "a Bank Holiday and a public holiday throughout the United Kingdom": House of Commons, 30 July 1934. */
export const silverJubileeOfGeorgeV: Holiday = {
  name: "Silver Jubilee of King George V",
  date: { kind: "single", on: "1935-05-06" },
};

/** 2 June 1953. */
export const coronationOfElizabethII: Holiday = {
  name: "Coronation of Queen Elizabeth II",
  date: { kind: "single", on: "1953-06-02" },
};

/** 14 November 1973. */
export const weddingOfPrincessAnne: Holiday = {
  name: "Wedding of Princess Anne",
  date: { kind: "single", on: "1973-11-14" },
};

/** 7 June 1977. */
export const silverJubileeOfElizabethII: Holiday = {
  name: "Silver Jubilee of Queen Elizabeth II",
  date: { kind: "single", on: "1977-06-07" },
};

/** 29 July 1981. */
export const weddingOfPrinceCharles: Holiday = {
  name: "Wedding of Prince Charles",
  date: { kind: "single", on: "1981-07-29" },
};

/** 31 December 1999. */
export const millennium: Holiday = { name: "Millennium", date: { kind: "single", on: "1999-12-31" } };

/** 3 June 2002, the day before the spring bank holiday of that year. */
export const goldenJubileeOfElizabethII: Holiday = {
  name: "Golden Jubilee of Queen Elizabeth II",
  date: { kind: "single", on: "2002-06-03" },
};

/** 29 April 2011. */
export const weddingOfPrinceWilliam: Holiday = {
  name: "Wedding of Prince William",
  date: { kind: "single", on: "2011-04-29" },
};

/** 5 June 2012, the day after the spring bank holiday of that year. */
export const diamondJubileeOfElizabethII: Holiday = {
  name: "Diamond Jubilee of Queen Elizabeth II",
  date: { kind: "single", on: "2012-06-05" },
};

/** 3 June 2022, the day after the spring bank holiday of that year. */
export const platinumJubileeOfElizabethII: Holiday = {
  name: "Platinum Jubilee of Queen Elizabeth II",
  date: { kind: "single", on: "2022-06-03" },
};

/** 19 September 2022. */
export const funeralOfElizabethII: Holiday = {
  name: "State funeral of Queen Elizabeth II",
  date: { kind: "single", on: "2022-09-19" },
};

/** 8 May 2023. */
export const coronationOfCharlesIII: Holiday = {
  name: "Coronation of King Charles III",
  date: { kind: "single", on: "2023-05-08" },
};
