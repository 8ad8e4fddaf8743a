/** `picketline report`: where does a stoppage stand on a day? */

import { describeReport, reportOn } from "../index.js";
import type { Call } from "./arguments.js";
import { askedStoppage } from "./asked-stoppage.js";
import { type ExitCode, type Io, jsonText, plainText } from "./io.js";

/** Prints the report of one stoppage of one file. */
export function report(call: Call, io: Io): ExitCode {
  const asked = askedStoppage("report", call, io);
  if (asked === undefined) return 1;
  const made = reportOn(asked.dataset, asked.stoppageId, asked.asOf);
  io.out(call.values["json"] === true ? jsonText(made) : plainText(describeReport(made)));
  return 0;
}
