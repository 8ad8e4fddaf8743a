/** By which rules do the agencies count that publish figures of strikes and lockouts? */

import { canadaFederal } from "../../time/calendars/canada-federal.js";
import { englandAndWales } from "../../time/calendars/england-and-wales.js";
import { quebec } from "../../time/calendars/quebec.js";
import { usFederal } from "../../time/calendars/us-federal.js";
import { everyDay, mondayToFriday } from "../../time/work-calendar.js";
import type { MeasureProfile } from "./measure-profile.js";

/**
 * The rules by which agencies count. Each is plain data: spread one and change what you need, and give it a name of
 * your own, which every result then carries.
 *
 * - `bls`: days idle of the US Bureau of Labor Statistics. Workers × working days, Monday to Friday less the federal
 *   holidays on the days on which they are observed, for stoppages of 1,000 workers or more and one full shift or longer.
 *   Days on which fewer than 1,000 are out do not count, nor do part-shifts; head-counts are rounded to 100 where they are
 *   multiplied; lockouts count as strikes do.
 * - `lat`: strike days of the Labor Action Tracker (Cornell ILR and the University of Illinois): participants × calendar days.
 * - `fmcs`: the duration of the US Federal Mediation and Conciliation Service: calendar days from the first day out to the
 *   last, pauses included, any size.
 * - `esdc`: person-days not worked of Employment and Social Development Canada: the most workers × working days, for
 *   stoppages of ten person-days or more.
 * - `quebec`: person-days of Quebec's labour ministry: workers × working days less Quebec's statutory holidays. For an
 *   operation of seven days a week spread it with `calendar: everyDay` and `dayFactor: { times: 5, over: 7 }`.
 * - `ons`: working days lost of the UK Office for National Statistics: stoppages of ten workers and half a day or more, or
 *   of 100 days lost; no political ones; a pause of five full months makes a new stoppage. Working days are those of
 *   England and Wales: spread it with `scotland` or `northernIreland` for those.
 * - `abs`: working days lost of the Australian Bureau of Statistics: hours out ÷ 8, for stoppages of ten working days lost
 *   in a month. Its working days are Monday to Friday here: public holidays differ by state.
 * - `ilo`: days not worked for each 1,000 employees, the ratio by which the International Labour Organization compares
 *   countries. Working days are Monday to Friday here: spread it with the calendar of the country.
 *
 * @example
 * ```ts
 * import { measure, measureProfiles, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-07-01", to: "2024-07-07", workers: 500 });
 * measure(strike, measureProfiles.bls, { asOf: "2024-12-31" }).counted; // => false
 * const everySize = { ...measureProfiles.bls, name: "BLS days, any size", minimumWorkersOut: 0, thresholds: [] };
 * measure(strike, everySize, { asOf: "2024-12-31" }).total; // => { min: 2000, max: 2000 }
 * ```
 */
export const measureProfiles: {
  readonly bls: MeasureProfile;
  readonly lat: MeasureProfile;
  readonly fmcs: MeasureProfile;
  readonly esdc: MeasureProfile;
  readonly quebec: MeasureProfile;
  readonly ons: MeasureProfile;
  readonly abs: MeasureProfile;
  readonly ilo: MeasureProfile;
} = {
  bls: {
    name: "BLS days idle",
    source:
      "US Bureau of Labor Statistics, Handbook of Methods, Work Stoppages; notes to the detailed listing",
    unit: "days idle",
    total: "personDays",
    calendar: usFederal,
    firstPartShift: "leftOut",
    hoursPerDay: null,
    headcount: "dated",
    minimumWorkersOut: 1000,
    thresholds: [{ workers: 1000, fullShift: true }],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 100,
  },
  lat: {
    name: "Labor Action Tracker strike days",
    source: "Labor Action Tracker, Cornell ILR and University of Illinois LER, methodology",
    unit: "strike days",
    total: "personDays",
    calendar: everyDay,
    firstPartShift: "counted",
    hoursPerDay: null,
    headcount: "dated",
    minimumWorkersOut: 0,
    thresholds: [],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
  fmcs: {
    name: "FMCS duration",
    source: "US Federal Mediation and Conciliation Service, work stoppage files, column Duration",
    unit: "days",
    total: "span",
    calendar: everyDay,
    firstPartShift: "counted",
    hoursPerDay: null,
    headcount: "dated",
    minimumWorkersOut: 0,
    thresholds: [],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
  esdc: {
    name: "ESDC person-days not worked",
    source: "Employment and Social Development Canada, Work stoppages by sector and year, definitions",
    unit: "person-days not worked",
    total: "personDays",
    calendar: canadaFederal,
    firstPartShift: "counted",
    hoursPerDay: null,
    headcount: "maximum",
    minimumWorkersOut: 0,
    thresholds: [{ personDays: 10 }],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
  quebec: {
    name: "Quebec person-days not worked",
    source: "Ministère du Travail du Québec, Les arrêts de travail au Québec, notes méthodologiques",
    unit: "person-days not worked",
    total: "personDays",
    calendar: quebec,
    firstPartShift: "counted",
    hoursPerDay: null,
    headcount: "average",
    minimumWorkersOut: 0,
    thresholds: [],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
  ons: {
    name: "ONS working days lost",
    source: "UK Office for National Statistics, Labour disputes in the UK, quality and methodology",
    unit: "working days lost",
    total: "personDays",
    calendar: englandAndWales,
    firstPartShift: "counted",
    hoursPerDay: null,
    headcount: "dated",
    minimumWorkersOut: 0,
    thresholds: [{ workers: 10, days: 0.5 }, { personDays: 100 }],
    excludedCauses: ["political"],
    newAfterMonths: 5,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
  abs: {
    name: "ABS working days lost",
    source: "Australian Bureau of Statistics, Industrial Disputes, Australia, methodology",
    unit: "working days lost",
    total: "personDays",
    calendar: mondayToFriday,
    firstPartShift: "counted",
    hoursPerDay: 8,
    headcount: "dated",
    minimumWorkersOut: 0,
    thresholds: [{ personDaysInMonth: 10 }],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
  ilo: {
    name: "ILO days not worked per 1,000 employees",
    source: "International Labour Organization, ILOSTAT, Work stoppages, indicator description",
    unit: "days not worked per 1,000 employees",
    total: "personDaysPer1000",
    calendar: mondayToFriday,
    firstPartShift: "counted",
    hoursPerDay: null,
    headcount: "dated",
    minimumWorkersOut: 0,
    thresholds: [],
    excludedCauses: [],
    newAfterMonths: null,
    dayFactor: { times: 1, over: 1 },
    roundWorkersTo: 1,
  },
};
