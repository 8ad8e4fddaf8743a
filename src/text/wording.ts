/** Which words does a language have for all that is told? The table for English; another language is another table. */

import { englishGap } from "./english/gap.js";
import { englishLede } from "./english/lede.js";
import {
  englishLists,
  englishNumbers,
  englishOrdinalFigures,
  englishOrdinals,
  englishQuantity,
} from "./english/numbers.js";
import { englishDates, englishLengths } from "./english/plain.js";
import { englishSpeech } from "./english/speech.js";
import { englishSpelling } from "./english/spelling.js";
import { englishStatus } from "./english/status.js";
import type { GapWording } from "./wording/gap.js";
import type { LedeWording } from "./wording/lede.js";
import type { PlainWording } from "./wording/plain.js";
import type { SpeechWording } from "./wording/speech.js";
import type { SpellingWording } from "./wording/spelling.js";
import type { StatusWording } from "./wording/status.js";

/**
 * All words of a language. What every `describe…` function prints, but for the record's own words (names, titles,
 * claims, quotes and units that the language does not know), comes from here: a third language is one more of these.
 */
export interface Wording extends PlainWording {
  /** How numbers are spelled out at the start of a sentence. */
  readonly spelling: SpellingWording;
  /** The words that tell who says something. */
  readonly speech: SpeechWording;
  /** The words that tell where a stoppage stands. */
  readonly status: StatusWording;
  /** The words that the gap between two positions is told with. */
  readonly gap: GapWording;
  /** The words of the facts of a lede. */
  readonly lede: LedeWording;
}

/**
 * English, in the style of newsrooms: one to nine in words, figures from 10, the day before the month. The functions do
 * without this whole table where no language is passed: each takes the part of it that it needs, so that an import of
 * one brings only its own words.
 */
export const english: Wording = {
  numbers: englishNumbers,
  ordinals: englishOrdinals,
  ordinalFigures: englishOrdinalFigures,
  thousands: ",",
  thousandsFrom: 4,
  decimal: ".",
  quantity: englishQuantity,
  lists: englishLists,
  dates: englishDates,
  lengths: englishLengths,
  spelling: englishSpelling,
  speech: englishSpeech,
  status: englishStatus,
  gap: englishGap,
  lede: englishLede,
};
