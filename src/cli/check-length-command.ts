/** `picketline check-length`: is a length that is printed of a stoppage right on a day? */

import { checkLength } from "../index.js";
import type { Call } from "./arguments.js";
import { askedStoppage } from "./asked-stoppage.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, jsonText, oneLine } from "./io.js";

/** The longest phrase that the check reads, in characters. */
const longestPhrase = 10_000;

/** Prints the verdict on a phrase for one stoppage of one file. */
export function checkLengthOf(call: Call, io: Io): ExitCode {
  const [file, phrase, ...more] = call.operands;
  if (file === undefined || phrase === undefined) {
    throw new CallFault(
      'Which file and which phrase? Write: picketline check-length FILE "day 54" --as-of DATE',
    );
  }
  if (more.length > 0) {
    throw new CallFault(`One phrase at a time, in quotation marks: ${more.join(" ")} is too many.`);
  }
  if (phrase.length > longestPhrase) {
    throw new CallFault(`The phrase has ${phrase.length} characters; at most ${longestPhrase} are read.`);
  }
  const asked = askedStoppage("check-length", { ...call, operands: [file] }, io);
  const stoppage = asked?.dataset.stoppages.find(({ id }) => id === asked.stoppageId);
  if (asked === undefined || stoppage === undefined) return 1;
  const found = checkLength(phrase, stoppage, asked.asOf);
  const isRight = found.verdict === "right" || found.verdict === "rightByAnotherRule";
  io.out(
    call.values["json"] === true
      ? jsonText(found)
      : `${oneLine(found.message)}\n${isRight ? "" : `Right would be: ${oneLine(found.wouldBeRight)}\n`}`,
  );
  return isRight ? 0 : 1;
}
