/** What does a position say in words of its own, which can be the same and are not compared otherwise? */

import type { AttributeReading } from "./attribute-reading.js";

/** Words of the record as an attribute: where those of two differ, nobody can tell whether they mean the same. */
export function inOwnWords(attribute: string, words: string | undefined): AttributeReading {
  return {
    attribute,
    unit: null,
    value: words ?? null,
    better: null,
    absent: words === undefined && attribute !== "text" ? "notStated" : "inWordsOnly",
    bases: [{ reason: "inWordsOnly", value: words }],
  };
}
