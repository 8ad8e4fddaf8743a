/** Which texts may stand where: ids, dates, times, zones, amounts, addresses. The leaves that all schemas share. */

import * as z from "zod";
import { idPattern } from "../core/id.js";
import { moneyAmountPattern } from "../model/money.js";
import { clockTimePattern, isTimeZone } from "../time/clock-time.js";
import { tryDayNumber } from "../time/iso-date.js";
import { tryPartialDate } from "../time/partial-date.js";
import { tryDayBounds } from "../time/partial-date-text.js";
import type { SchemaIssueCode } from "./schema-issues.js";

/** A form that a text has to have: the code of the issue where it has not, and the form in words. */
export interface TextFormat {
  /** The code of the issue for a text that does not have it. */
  readonly code: SchemaIssueCode;
  /** The form, in words that go on from "should be". */
  readonly expected: string;
}

/** Each form that texts are checked for, by the name that zod's issues carry. */
export const textFormats = {
  text: { code: "invalid-text", expected: "text that is not blank" },
  id: {
    code: "invalid-id",
    expected: 'an id of lower-case letters, digits and single hyphens, such as "nuhw-kaiser-2024"',
  },
  calendarDay: { code: "invalid-date", expected: 'a calendar day, such as "2024-10-21"' },
  partialDate: {
    code: "invalid-partial-date",
    expected:
      'a calendar day such as "2024-10-21", or a date as vague as "2024-10", "2024-10~" or "2024-10-09/2024-10-11"',
  },
  boundedDate: {
    code: "open-ended-date",
    expected:
      'a date with a first and a last day that it can mean, such as "2024-10-21", "2024-10" or "2024-10-09/2024-10-11"',
  },
  clockTime: {
    code: "invalid-time",
    expected: 'a time on the 24-hour clock from "00:00" to "23:59", such as "06:00"',
  },
  timeZone: {
    code: "unknown-zone",
    expected: 'a time zone of the IANA database, such as "America/Los_Angeles"',
  },
  amount: {
    code: "invalid-amount",
    expected: 'an amount in digits with a decimal point, such as "2500" or "0.50"',
  },
  currency: { code: "invalid-currency", expected: 'the three capital letters of a currency, such as "USD"' },
  country: { code: "invalid-country", expected: 'the two capital letters of a country, such as "US"' },
  webAddress: { code: "invalid-address", expected: "a web address that starts with http:// or https://" },
  language: { code: "invalid-language", expected: 'a language tag, such as "en" or "es-MX"' },
  pointer: {
    code: "invalid-pointer",
    expected: 'a JSON Pointer, such as "/timeline/3/date", or "" for the whole',
  },
} as const satisfies Record<string, TextFormat>;

function textFormat<Name extends keyof typeof textFormats>(
  name: Name,
  test: RegExp | ((text: string) => boolean),
): z.ZodStringFormat {
  return z.stringFormat(name, test, { error: `should be ${textFormats[name].expected}` });
}

/** Text with at least one character that is no space: what is not known is left out, not written as "". */
export const textSchema = textFormat("text", /\S/) satisfies z.ZodType<string>;

/** An `Id`: a slug. Issue: `invalid-id`. */
export const idSchema = textFormat("id", idPattern) satisfies z.ZodType<string>;

/** An `IsoDate`: a calendar day that exists. Issue: `invalid-date`. */
export const isoDateSchema = textFormat(
  "calendarDay",
  (text) => tryDayNumber(text) !== undefined,
) satisfies z.ZodType<string>;

// Nearly all dates are days or months, and those are much the quickest to tell.
function isDayOrMonth(text: string): boolean {
  return tryDayNumber(text.length === 7 ? `${text}-01` : text) !== undefined;
}

/** A `PartialDate`: a date as precisely as it is known. Issue: `invalid-partial-date`. */
export const partialDateSchema = textFormat(
  "partialDate",
  (text) => isDayOrMonth(text) || tryPartialDate(text) !== undefined,
) satisfies z.ZodType<string>;

/**
 * A `PartialDate` whose first and last day are known: something happened on some day of it. Issue: `open-ended-date`,
 * also for a text that is no date at all.
 */
export const boundedDateSchema = textFormat("boundedDate", (text) => {
  if (isDayOrMonth(text)) return true;
  const bounds = tryDayBounds(text);
  return bounds !== undefined && Number.isFinite(bounds.latest - bounds.earliest);
}) satisfies z.ZodType<string>;

/** A `ClockTime`: hours and minutes on the 24-hour clock. Issue: `invalid-time`. */
export const clockTimeSchema = textFormat("clockTime", clockTimePattern) satisfies z.ZodType<string>;

// Asking the engine for a zone costs more than checking the whole event that names it, and records name few.
const zonesSeen = new Set<string>();
const mostZonesKept = 1_000;

function isKnownZone(text: string): boolean {
  if (zonesSeen.has(text)) return true;
  if (!isTimeZone(text)) return false;
  if (zonesSeen.size < mostZonesKept) zonesSeen.add(text);
  return true;
}

/** A `TimeZone` by its name in the IANA database. Issue: `unknown-zone`. */
export const timeZoneSchema = textFormat("timeZone", isKnownZone) satisfies z.ZodType<string>;

/** An amount of money as a decimal text. Issue: `invalid-amount`. */
export const amountSchema = textFormat("amount", moneyAmountPattern) satisfies z.ZodType<string>;

/** An ISO 4217 currency code. Issue: `invalid-currency`. */
export const currencySchema = textFormat("currency", /^[A-Z]{3}$/) satisfies z.ZodType<string>;

/** An ISO 3166-1 country code of two letters. Issue: `invalid-country`. */
export const countrySchema = textFormat("country", /^[A-Z]{2}$/) satisfies z.ZodType<string>;

/** An address on the web. Issue: `invalid-address`. */
export const webAddressSchema = textFormat(
  "webAddress",
  /^https?:\/\/[^\s/?#]\S*$/i,
) satisfies z.ZodType<string>;

/** A BCP 47 language tag. Issue: `invalid-language`. */
export const languageSchema = textFormat(
  "language",
  /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/,
) satisfies z.ZodType<string>;

/** A JSON Pointer (RFC 6901). Issue: `invalid-pointer`. */
export const pointerSchema = textFormat("pointer", /^(?:\/(?:[^~/]|~[01])*)*$/) satisfies z.ZodType<string>;

/** A list of ids. */
export const idListSchema = z.array(idSchema) satisfies z.ZodType<readonly string[]>;

/** A list of texts. */
export const textListSchema = z.array(textSchema) satisfies z.ZodType<readonly string[]>;
