/** Which of the words that an option can have was given? */

import { nearestWord } from "../index.js";
import { CallFault } from "./io.js";

/** The value of an option, which is one of `known`; throws a {@link CallFault} that names the nearest one where it is not. */
export function oneOf<Word extends string>(option: string, given: string, known: readonly Word[]): Word {
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const nearest = nearestWord(given, known);
  const hint = nearest === undefined ? `it can be ${known.join(", ")}.` : `did you mean ${nearest}?`;
  throw new CallFault(`${option} ${given} is not known: ${hint}`);
}
