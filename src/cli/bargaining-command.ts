/** `picketline bargaining`: what is demanded and offered, how far apart are the sides, and what became of it? */

import { bargainingReportOn, describeBargaining } from "../index.js";
import type { Call } from "./arguments.js";
import { askedStoppage } from "./asked-stoppage.js";
import { type ExitCode, type Io, jsonText, plainText } from "./io.js";

/** Prints the talks of one stoppage of one file. */
export function bargaining(call: Call, io: Io): ExitCode {
  const asked = askedStoppage("bargaining", call, io);
  if (asked === undefined) return 1;
  const made = bargainingReportOn(asked.dataset, asked.stoppageId, asked.asOf);
  io.out(call.values["json"] === true ? jsonText(made) : plainText(describeBargaining(made)));
  return 0;
}
