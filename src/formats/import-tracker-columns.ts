/** Which fields does the Labor Action Tracker have, in its spreadsheet and in its JSON? */

import type { Columns } from "./tables/find-header.js";

/** The columns of the spreadsheet, with the names that the keys of the JSON have (underscores read as blanks). */
export const trackerColumns = {
  id: { names: ["id"] },
  employer: { names: ["employer"], required: true },
  union: { names: ["labor organization"] },
  local: { names: ["local", "union local"] },
  industry: { names: ["industry"] },
  unitSize: { names: ["bargaining unit size"] },
  locations: { names: ["number of locations"] },
  address: { names: ["address"] },
  city: { names: ["city"] },
  state: { names: ["state"] },
  zip: { names: ["zip code", "zip"] },
  coordinates: { names: ["latitude longitude"] },
  participants: { names: ["approximate number of participants", "approximate number of employees"] },
  start: { names: ["start date"], required: true },
  end: { names: ["end date"] },
  amount: { names: ["duration amount", "duration"] },
  durationUnit: { names: ["duration unit"] },
  action: { names: ["strike or protest", "action type"], required: true },
  authorized: { names: ["authorized"] },
  demands: { names: ["worker demands"] },
  source: { names: ["source", "sources"] },
  notes: { names: ["notes"] },
} as const satisfies Columns<string>;

/** A field of the Tracker. */
export type TrackerColumn = keyof typeof trackerColumns;
