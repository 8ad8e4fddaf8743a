/** What would be right to print, in the style of the phrase? */

import { sinceWords } from "../dates.js";
import type { LengthStyle } from "../duration.js";
import { durationWords, hasPauses } from "../duration.js";
import { plainEnglish } from "../english/plain.js";
import { describeNumber } from "../numbers.js";
import { unitWords } from "../rounded-length.js";
import type { LengthUnit } from "../wording/lengths.js";
import { daysTold, isAgo, isOfWorkdays, workdayLengths } from "./holds.js";
import type { ReadAmount, ReadLength } from "./read-length.js";
import { countedWords } from "./sentences.js";
import type { Standing } from "./standing.js";
import { wordsInUnit } from "./unit-words.js";

/** The right words on the day, in the unit and the kind of the phrase where the record supports one. */
export function rightWords(read: ReadLength | null, standing: Standing): string {
  const { duration, asOf, from, to, day, nearlyWithin } = standing;
  const plain = (style: LengthStyle) => durationWords(duration, asOf, style);
  const isOn = duration.ongoing === true;
  const fromStart = read?.kind === "amount" ? wordsFromStart(read, standing) : undefined;
  if (fromStart !== undefined) return fromStart;
  const isPlain =
    read === null ||
    from === undefined ||
    to === undefined ||
    duration.ongoing === "unknown" ||
    (!isOn && hasPauses(duration));
  if (isPlain) return plain("day");
  if (duration.approximate) return plain(read.kind === "start" ? "day" : positionStyle(read.unit));
  switch (read.kind) {
    case "position":
      return isOn ? plain(positionStyle(read.unit)) : plain("day");
    case "start":
      return isOn && from.earliest === from.latest && duration.from?.earliest != null
        ? sinceWords(duration.from.earliest)
        : plain("day");
    case "amount": {
      if (isOfWorkdays(read)) return workdayWords(read, standing) ?? plain("day");
      if (read.measure === "daysOut" && duration.daysOut.min === duration.daysOut.max) {
        return unitWords(duration.daysOut.min, "day", plainEnglish);
      }
      if (read.unit === "day") {
        const { min, max } = duration.days;
        return min === max ? unitWords(min, "day", plainEnglish) : plain("day");
      }
      const [last, lastEarly] = isOn ? [day, day] : [to.latest + 1, Math.max(to.earliest, from.latest) + 1];
      return wordsInUnit(
        // Years are told from two on.
        read.unit === "year" && duration.months.min < 24 ? "month" : read.unit,
        { from: from.latest, to: lastEarly, days: duration.days.min },
        { from: from.earliest, to: last, days: duration.days.max },
        nearlyWithin,
      );
    }
  }
}

/** "54 days ago", "53 days after the start": with the first day not counted, where it is known. */
function wordsFromStart(read: ReadAmount, standing: Standing): string | undefined {
  const { from, to, day, duration, nearlyWithin } = standing;
  const isTold = isAgo(read) || duration.ongoing !== "unknown";
  if (read.ends !== "elapsed" || duration.approximate || !isTold || from === undefined || to === undefined)
    return undefined;
  const last = isAgo(read) || duration.ongoing === true ? day : to.latest;
  const days = daysTold({ ...read, measure: "span" }, standing, from);
  if (from.earliest !== from.latest || days.min !== days.max || days.min === 0) return undefined;
  const stretch = { from: from.latest, to: last, days: days.min };
  const unit = read.unit === "year" && duration.months.min < 24 ? "month" : read.unit;
  return `${wordsInUnit(unit, stretch, stretch, nearlyWithin)} ${isAgo(read) ? "ago" : "after the start"}`;
}

/** "38 US federal working days", "40 weekdays": by the work calendar that leaves most days off. */
function workdayWords(read: ReadAmount, standing: Standing): string | undefined {
  const length = workdayLengths(read, standing).at(-1);
  if (length === undefined || length.days.min !== length.days.max) return undefined;
  const { days } = length;
  const counted = countedWords(length.counted);
  return `${describeNumber(days.min)} ${days.min === 1 ? counted.replace(/s$/, "") : counted}`;
}

function positionStyle(unit: LengthUnit): LengthStyle {
  return unit === "week" || unit === "month" ? unit : "day";
}
