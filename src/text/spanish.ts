/** Which words does Spanish have for all that is told? */

import { spanishGap } from "./spanish/gap.js";
import { spanishLede } from "./spanish/lede.js";
import {
  spanishLists,
  spanishNumbers,
  spanishOrdinalFigures,
  spanishOrdinals,
  spanishQuantity,
  spanishThousands,
} from "./spanish/numbers.js";
import { spanishDates, spanishLengths } from "./spanish/plain.js";
import { spanishSpeech } from "./spanish/speech.js";
import { spanishSpelling } from "./spanish/spelling.js";
import { spanishStatus } from "./spanish/status.js";
import type { Wording } from "./wording.js";

/**
 * Spanish, by the rules of the Real Academia Española: one to nine in words, figures from 10; four figures stand
 * together ("2400"), from five on a narrow space sets thousands apart ("16 800"), as it does the percent sign; decimals
 * follow a comma. The record's own words (names, titles, claims, quotes) stay in the language of the record; its usual
 * units are put into Spanish.
 *
 * @example
 * ```ts
 * import { describeDate, describeNumber, describeQuantity, spanish } from "picketline";
 * describeQuantity({ value: 2400, modifier: "about", unit: "workers" }, spanish); // => "unos 2400 trabajadores"
 * describeNumber(16800, spanish); // => "16\u202f800"
 * describeDate("2024-10-21", spanish); // => "21 de octubre de 2024"
 * ```
 */
export const spanish: Wording = {
  numbers: spanishNumbers,
  ordinals: spanishOrdinals,
  ordinalFigures: spanishOrdinalFigures,
  thousands: spanishThousands,
  thousandsFrom: 5,
  decimal: ",",
  quantity: spanishQuantity,
  lists: spanishLists,
  dates: spanishDates,
  lengths: spanishLengths,
  spelling: spanishSpelling,
  speech: spanishSpeech,
  status: spanishStatus,
  gap: spanishGap,
  lede: spanishLede,
};
