// Do other people's libraries say the same? Each compared on many cases; prints a row a peer as JSON. What is known to differ
// is listed with its reason where each is compared: test/time/edtf-oracle.ts, test/time/calendars/date-holidays-oracle.ts, and
// below what a JSON Schema cannot say (docs/json-schema.md).

import { UTCDate } from "@date-fns/utc";
import { Ajv2020 } from "ajv/dist/2020.js";
import { addDays as addDaysByPeer, differenceInCalendarDays, getISODay, isValid, parseISO } from "date-fns";
import fc from "fast-check";
import {
  addDays,
  dayNumberOf,
  holidaysIn,
  isIsoDate,
  isoDateOf,
  parsePartialDate,
  tryPartialDate,
} from "picketline";
import * as schemas from "picketline/schema";
import { weekdayOf } from "../../src/time/iso-date.ts";
import { changes, spoil, validRecord } from "../schemas/mutations.ts";
import { anyPartialDate } from "../time/arbitrary-partial-date.ts";
import { comparisons, oracleDays, wordsOf } from "../time/calendars/date-holidays-oracle.ts";
import { candidates, differenceOn } from "../time/edtf-oracle.ts";
import { jsonSchemas } from "../tooling/json-schema.mjs";
import { isLabourError } from "./doors.ts";

/** What came of a comparison. */
export interface Compared {
  readonly against: string;
  readonly cases: number;
  /** Cases in which the two differ as is known. */
  readonly known: number;
  /** Those in which they differ otherwise. */
  readonly unknown: readonly string[];
}

/** Partial dates against edtf.js: as many texts that are some and texts that may be. */
export function againstEdtf(cases: number): Compared {
  const end = fc.constantFrom("", "..", ...candidates);
  const texts = fc.sample(
    fc.oneof(
      anyPartialDate,
      fc.constantFrom(...candidates),
      fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
    ),
    { numRuns: cases, seed: 7 },
  );
  const found = texts.map(differenceOn).filter((difference) => difference !== undefined);
  return {
    against: "edtf: partial dates",
    cases,
    known: found.filter((difference) => difference === "known").length,
    unknown: found.filter((difference) => difference !== "known"),
  };
}

/** Every day of the years against date-fns: its number, its weekday, the day a number of days later. */
export function againstDateFns(from: number, to: number): Compared {
  const unknown: string[] = [];
  const zero = new UTCDate(1970, 0, 1);
  let [day, cases] = [new UTCDate(from, 0, 1), 0];
  const last = new UTCDate(to, 11, 31).getTime();
  while (day.getTime() <= last) {
    const text = day.toISOString().slice(0, 10);
    const step = ((cases * 7_919) % 4_001) - 2_000;
    const number = dayNumberOf(text);
    const far = addDaysByPeer(day, step);
    const agrees =
      number === differenceInCalendarDays(day, zero) &&
      isoDateOf(number) === text &&
      weekdayOf(number) === getISODay(day) &&
      (far.getUTCFullYear() < 1583 || addDays(text, step) === far.toISOString().slice(0, 10));
    if (!agrees) unknown.push(text);
    cases += 1;
    day = addDaysByPeer(day, 1);
  }
  // Days that may be none: the last three of each month, and the one after.
  for (let year = from; year <= to; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (const date of [28, 29, 30, 31, 32]) {
        const text = `${year}-${String(month).padStart(2, "0")}-${date}`;
        if (isIsoDate(text) !== isValid(parseISO(text))) unknown.push(text);
        cases += 1;
      }
    }
  }
  return { against: `date-fns: every day of ${from} to ${to}`, cases, known: 0, unknown };
}

/** Holidays against date-holidays. */
export function againstDateHolidays(): Compared {
  let [cases, known] = [0, 0];
  const unknown: string[] = [];
  for (const comparison of comparisons) {
    const { name, calendar, from, to, differences } = comparison;
    const oracle = oracleDays(comparison);
    const ours = new Set(holidaysIn(`${from}-01-01`, `${to}-12-31`, calendar));
    const listed = new Set(
      differences.flatMap(({ onlyOurs, onlyOracle }) => [...wordsOf(onlyOurs), ...wordsOf(onlyOracle)]),
    );
    const all = new Set([...ours, ...oracle]);
    cases += all.size;
    for (const day of all) {
      if (ours.has(day) === oracle.has(day)) continue;
      if (listed.has(day)) known += 1;
      else unknown.push(`${name} ${day}`);
    }
  }
  return { against: `date-holidays: ${comparisons.length} calendars`, cases, known, unknown };
}

/** Every day before the calendar of 1583 began, in the manner of a Julian or of a stretched Gregorian one, is refused. */
export function beforeTheCalendar(): Compared {
  const unknown: string[] = [];
  let cases = 0;
  for (let year = 0; year < 1583; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (const date of [1, 4, 5, 10, 14, 15, 28, 29, 31]) {
        const text = [year, month, date]
          .map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"))
          .join("-");
        cases += 1;
        if (tryPartialDate(text) !== undefined || isIsoDate(text)) unknown.push(`${text} is read`);
        for (const read of [dayNumberOf, parsePartialDate]) {
          try {
            read(text);
          } catch (error) {
            if (isLabourError(error) && error.message.includes("1583")) continue;
          }
          unknown.push(`${text} is not refused in clear words`);
        }
      }
    }
  }
  return {
    against: "the Julian calendar: days before 1583 are refused, and told why",
    cases,
    known: 0,
    unknown,
  };
}

/** The codes of what a JSON Schema cannot say: docs/json-schema.md lists the same. */
const beyondJsonSchema: ReadonlySet<string> = new Set([
  "invalid-date",
  "invalid-partial-date",
  "open-ended-date",
  "unknown-zone",
  "quantity-range-reversed",
  "quantity-value-and-range",
  "quantity-empty",
  "no-speaker",
  "empty-object",
  "forbidden-key", // within data of a user's own, at any depth
]);

/** The verdict on mutated records, as JSON, of ajv on the JSON Schema files and of zod. */
export function againstAjv(cases: number): Compared {
  const ajv = new Ajv2020({ strictRequired: false });
  const validate = ajv.compile(jsonSchemas(schemas).get("dataset.json") ?? {});
  const unknown: string[] = [];
  let [known, tried] = [0, 0];
  // Nine times out of ten the small record that has every field, which is much the quicker.
  const records = fc
    .tuple(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 1), changes)
    .map(([index, made]) => spoil(validRecord(index), made));
  for (const spoilt of fc.sample(records, { numRuns: cases, seed: 11 })) {
    let record: unknown;
    try {
      record = JSON.parse(JSON.stringify(spoilt) ?? "null");
    } catch {
      continue; // what contains itself is no JSON
    }
    tried += 1;
    const byAjv = validate(record);
    const { ok: byZod, issues } = schemas.safeParseDataset(record);
    if (byAjv === byZod) continue;
    const errors = issues.filter(({ severity }) => severity === "error");
    if (byAjv && errors.length > 0 && errors.every(({ code }) => beyondJsonSchema.has(code))) known += 1;
    else {
      const [fault] = validate.errors ?? [];
      unknown.push(
        `ajv says ${byAjv}, zod ${byZod}: ${errors.map(({ code, path }) => `${code} ${path}`).join(", ")} ${fault?.instancePath ?? ""} ${fault?.message ?? ""}`,
      );
    }
  }
  return { against: "ajv: JSON Schema and zod on mutated records", cases: tried, known, unknown };
}
