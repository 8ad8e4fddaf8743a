/** Which holidays do the federal and the Quebec calendar of Canada share, and since when? */

import type { Holiday } from "../holiday-rules.js";

/** Good Friday. */
export const goodFriday: Holiday = { name: "Good Friday", date: { kind: "easter", daysAfter: -2 } };

/** Queen Victoria's birthday while she lived: 24 May, proclaimed on the 25th where the 24th was a Sunday. */
export const birthdayOfVictoria: Holiday = {
  name: "Queen's Birthday",
  date: { kind: "fixed", month: 5, day: 24 },
  firstYear: 1868,
  lastYear: 1900,
  observed: "sundayToMonday",
};

/** Victoria Day on 24 May, or on the 25th where the 24th is a Sunday: the Act of 1901. */
export const victoriaDayUntil1952: Holiday = {
  name: "Victoria Day",
  date: { kind: "fixed", month: 5, day: 24 },
  firstYear: 1901,
  lastYear: 1952,
  observed: "sundayToMonday",
};

/** Labour Day: an Act of 1894. */
export const labourDay: Holiday = {
  name: "Labour Day",
  date: { kind: "nthWeekday", nth: 1, weekday: 1, month: 9 },
  firstYear: 1894,
};

/** The Monday of the week, from Sunday on, of 11 November, Thanksgiving at the same time: the Armistice Day Act 1921. */
export const armisticeDay: Holiday = {
  name: "Armistice Day and Thanksgiving",
  date: { kind: "weekdayOnOrBefore", weekday: 1, month: 11, day: 12 },
  firstYear: 1921,
  lastYear: 1930,
};

/**
 * Thanksgiving on the second Monday in October: proclaimed each year from 1931 (put off to a Thursday for the general
 * election of 1935), for good on 31 January 1957.
 */
export const thanksgiving: Holiday = {
  name: "Thanksgiving Day",
  date: { kind: "nthWeekday", nth: 2, weekday: 1, month: 10 },
  firstYear: 1931,
  exceptions: { 1935: "1935-10-24" },
};
