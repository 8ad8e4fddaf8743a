import Holidays from "date-holidays";
import {
  canadaFederal,
  dayNumberOf,
  englandAndWales,
  northernIreland,
  quebec,
  scotland,
  usFederal,
  type WorkCalendar,
} from "picketline";
import { weekdayOf } from "../../../src/time/iso-date.js";

// What does date-holidays say of the calendars? It is the oracle for the holidays that fall on Monday to Friday. Whatever differs from it is listed here
// with its reason. A difference that is not listed fails, and so does one that is listed and no longer there.

/** Days on which the two differ: holidays that only our calendar has, and holidays that only the oracle has. */
interface KnownDifference {
  readonly reason: string;
  readonly onlyOurs?: string;
  readonly onlyOracle?: string;
}

/** Some or all of the oracle's holidays of a place that are days off for the public or the banks. */
interface OracleList {
  readonly place: readonly [country: string, state?: string];
  readonly names?: readonly string[];
  readonly observances?: readonly string[];
}

/** A calendar and what the oracle has of its place, over some years. */
export interface Comparison {
  readonly name: string;
  readonly calendar: WorkCalendar;
  readonly oracle: readonly OracleList[];
  readonly from: number;
  readonly to: number;
  readonly differences: readonly KnownDifference[];
}

/** The days of a list. */
export const wordsOf = (list: string | undefined): readonly string[] =>
  list?.split(/\s+/).filter(Boolean) ?? [];

/** The holidays that the oracle has on Mondays to Fridays. */
export function oracleDays({ oracle, from, to }: Comparison): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { place, names, observances = [] } of oracle) {
    const [country, state = ""] = place;
    const holidays = new Holidays(country, state, { languages: ["en"] });
    // New Year's Day may be observed in the year before: the oracle lists that under the year that begins.
    for (let year = from; year <= to + 1; year += 1) {
      for (const { date, name, type } of holidays.getHolidays(year)) {
        const day = date.slice(0, 10);
        const isDayOff = type === "public" || type === "bank" || observances.includes(name);
        if (!isDayOff || (names !== undefined && !names.includes(name))) continue;
        if (day >= `${from}-01-01` && day <= `${to}-12-31` && weekdayOf(dayNumberOf(day)) <= 5) days.add(day);
      }
    }
  }
  return days;
}

/** The differences that the United Kingdom's lists share: the oracle has no day proclaimed before 2012. */
const unitedKingdom: readonly KnownDifference[] = [
  { reason: "The oracle lacks the wedding of Prince Charles.", onlyOurs: "1981-07-29" },
  { reason: "The oracle lacks the last day of the millennium.", onlyOurs: "1999-12-31" },
  {
    reason: "The oracle lacks the Golden Jubilee, for which the spring bank holiday moved to 4 June.",
    onlyOurs: "2002-06-03 2002-06-04",
    onlyOracle: "2002-05-27",
  },
  { reason: "The oracle lacks the wedding of Prince William.", onlyOurs: "2011-04-29" },
  {
    reason:
      "The oracle has the Diamond Jubilee, not the move of the spring bank holiday to the day before it.",
    onlyOurs: "2012-06-04",
    onlyOracle: "2012-05-28",
  },
];

const victoryInEurope: KnownDifference = {
  reason: "The oracle leaves the early May bank holiday of 1995 on the first Monday; it moved for VE Day.",
  onlyOurs: "1995-05-08",
  onlyOracle: "1995-05-01",
};

/** Every calendar, with what is known to differ. */
export const comparisons: readonly Comparison[] = [
  {
    name: "United States, federal",
    calendar: usFederal,
    oracle: [{ place: ["US"] }],
    from: 1971,
    to: 2040,
    differences: [
      {
        reason: "The oracle has Martin Luther King Jr. Day at all times; it was first kept in 1986.",
        onlyOracle: `1971-01-18 1972-01-17 1973-01-15 1974-01-21 1975-01-20 1976-01-19 1977-01-17 1978-01-16
          1979-01-15 1980-01-21 1981-01-19 1982-01-18 1983-01-17 1984-01-16 1985-01-21`,
      },
      {
        reason:
          "The oracle has Veterans Day on 11 November at all times; from 1971 to 1977 it was a Monday in October.",
        onlyOurs: "1971-10-25 1972-10-23 1973-10-22 1974-10-28 1975-10-27 1976-10-25 1977-10-24",
        onlyOracle: "1971-11-11 1972-11-10 1973-11-12 1974-11-11 1975-11-11 1976-11-11 1977-11-11",
      },
    ],
  },
  ...(["ENG", "WLS"] as const).map((state) => ({
    name: state === "ENG" ? "England" : "Wales",
    calendar: englandAndWales,
    oracle: [{ place: ["GB", state] as const }],
    from: 1978,
    to: 2030,
    differences: [...unitedKingdom, victoryInEurope],
  })),
  {
    name: "Northern Ireland",
    calendar: northernIreland,
    oracle: [{ place: ["GB", "NIR"] }],
    from: 1978,
    to: 2030,
    differences: [...unitedKingdom, victoryInEurope],
  },
  {
    name: "Scotland",
    calendar: scotland,
    oracle: [{ place: ["GB", "SCT"] }],
    from: 1978,
    to: 2030,
    differences: [
      ...unitedKingdom,
      {
        reason: "The oracle lacks the holiday for VE Day, which Scotland had in 1995 besides that of 1 May.",
        onlyOurs: "1995-05-08",
      },
      {
        reason: "The oracle has St Andrew's Day at all times; the Act is of 2007.",
        onlyOracle: `1978-11-30 1979-11-30 1980-12-01 1981-11-30 1982-11-30 1983-11-30 1984-11-30 1985-12-02
          1986-12-01 1987-11-30 1988-11-30 1989-11-30 1990-11-30 1991-12-02 1992-11-30 1993-11-30 1994-11-30
          1995-11-30 1996-12-02 1997-12-01 1998-11-30 1999-11-30 2000-11-30 2001-11-30 2002-12-02 2003-12-01
          2004-11-30 2005-11-30 2006-11-30`,
      },
      { reason: "The oracle lacks the holiday for the football World Cup.", onlyOurs: "2026-06-15" },
    ],
  },
  {
    name: "Canada, federal",
    calendar: canadaFederal,
    // The oracle has no list for the Canada Labour Code: its list for the whole country lacks four of the Code's days,
    // which the Northwest Territories have too, and calls the National Day for Truth and Reconciliation an observance.
    oracle: [
      { place: ["CA"], observances: ["National Day for Truth and Reconciliation"] },
      { place: ["CA", "NT"], names: ["Victoria Day", "Thanksgiving", "Remembrance Day", "Boxing Day"] },
    ],
    from: 1978,
    to: 2040,
    differences: [
      {
        reason:
          "The oracle has no day in place of a New Year's Day on a Saturday or Sunday (section 193(2)).",
        onlyOurs: `1978-01-02 1983-01-03 1984-01-02 1989-01-02 1994-01-03 1995-01-02 2000-01-03 2005-01-03 2006-01-02
          2011-01-03 2012-01-02 2017-01-02 2022-01-03 2023-01-02 2028-01-03 2033-01-03 2034-01-02 2039-01-03
          2040-01-02`,
      },
      {
        reason: "The oracle has no day in place of a Canada Day on a Saturday or Sunday.",
        onlyOurs: `1978-07-03 1979-07-02 1984-07-02 1989-07-03 1990-07-02 1995-07-03 2000-07-03 2001-07-02 2006-07-03
          2007-07-02 2012-07-02 2017-07-03 2018-07-02 2023-07-03 2028-07-03 2029-07-02 2034-07-03 2035-07-02
          2040-07-02`,
      },
      {
        reason:
          "The oracle has no day in place of a National Day for Truth and Reconciliation on a Saturday or Sunday.",
        onlyOurs: "2023-10-02 2028-10-02 2029-10-01 2034-10-02 2035-10-01 2040-10-01",
      },
      {
        reason: "The oracle has no day in place of a Remembrance Day on a Saturday or Sunday.",
        onlyOurs: `1978-11-13 1979-11-12 1984-11-12 1989-11-13 1990-11-12 1995-11-13 2000-11-13 2001-11-12 2006-11-13
          2007-11-12 2012-11-12 2017-11-13 2018-11-12 2023-11-13 2028-11-13 2029-11-12 2034-11-13 2035-11-12
          2040-11-12`,
      },
      {
        reason: "The oracle has no days in place of a Christmas Day or Boxing Day on a Saturday or Sunday.",
        onlyOurs: `1981-12-28 1982-12-27 1982-12-28 1983-12-27 1987-12-28 1988-12-27 1992-12-28 1993-12-27 1993-12-28
          1994-12-27 1998-12-28 1999-12-27 1999-12-28 2004-12-27 2004-12-28 2005-12-27 2009-12-28 2010-12-27 2010-12-28
          2011-12-27 2015-12-28 2016-12-27 2020-12-28 2021-12-27 2021-12-28 2022-12-27 2026-12-28 2027-12-27 2027-12-28
          2032-12-27 2032-12-28 2033-12-27 2037-12-28 2038-12-27 2038-12-28 2039-12-27`,
      },
    ],
  },
  {
    name: "Quebec",
    calendar: quebec,
    // Easter Monday, at the employer's option instead of Good Friday, is "optional" in the oracle and left out.
    oracle: [{ place: ["CA", "QC"] }],
    from: 1978,
    to: 2040,
    differences: [
      {
        reason: "The oracle has no 25 June where 24 June is a Sunday (National Holiday Act, section 2).",
        onlyOurs: `1979-06-25 1984-06-25 1990-06-25 2001-06-25 2007-06-25 2012-06-25 2018-06-25 2029-06-25 2035-06-25
          2040-06-25`,
      },
      {
        reason:
          "The oracle has no 2 July where 1 July is a Sunday (Act respecting labour standards, section 60).",
        onlyOurs: `1979-07-02 1984-07-02 1990-07-02 2001-07-02 2007-07-02 2012-07-02 2018-07-02 2029-07-02 2035-07-02
          2040-07-02`,
      },
    ],
  },
];
