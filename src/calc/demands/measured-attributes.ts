/** What do terms on any other topic say, attribute by attribute? */

import type { MeasuredTerms } from "../../model/bargaining-demand.js";
import type { AttributeReading } from "./attribute-reading.js";
import { checkedNumber, exactly } from "./checked-numbers.js";
import { inOwnWords } from "./own-words.js";

/** The measures, each by its name and unit; the text where there are none. */
export function measuredAttributes({ text, measures = [] }: MeasuredTerms): readonly AttributeReading[] {
  if (measures.length === 0) return [inOwnWords("text", text)];
  return measures.map(({ measure, value, unit, better }) => ({
    attribute: measure,
    unit,
    value: exactly(checkedNumber(measure, value, {})),
    better,
    absent: "notStated",
    bases: [
      { reason: "unitsDiffer", value: unit },
      { reason: "directionsDiffer", value: better },
    ],
  }));
}
