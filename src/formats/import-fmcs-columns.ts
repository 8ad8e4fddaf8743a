/** Which columns do the Service's files have, in either layout? */

import type { Columns } from "./tables/find-header.js";

/** The columns of both layouts. */
export const fmcsColumns = {
  employer: { names: ["employer"], required: true },
  union: { names: ["union"] },
  local: { names: ["union local"] },
  caseNumber: { names: ["case number", "case no", "case #"] },
  unit: { names: ["bu", "bargaining unit", "bu size"] },
  naics: { names: ["naics"] },
  industry: { names: ["industry"] },
  place: { names: ["city state"] },
  idled: { names: ["# idled", "number idled", "idled"] },
  start: { names: ["start date"], required: true },
  end: { names: ["end date"], required: true },
  duration: { names: ["duration"] },
} as const satisfies Columns<string>;

/** A column of the Service's files. */
export type FmcsColumn = keyof typeof fmcsColumns;
