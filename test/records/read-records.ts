/** The records that the package ships, as text and as data. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDataset } from "picketline/schema";
import type { Dataset } from "../../src/model/dataset.js";
import type { WorkStoppage } from "../../src/model/work-stoppage.js";

export const recordNames = ["nuhw-kaiser-2024", "mlb-lockout-2021", "rmt-rail-2022"] as const;

export type RecordName = (typeof recordNames)[number];

export function recordText(name: RecordName): string {
  return readFileSync(join(import.meta.dirname, "../../docs/records", `${name}.json`), "utf8");
}

export function readRecord(name: RecordName): Dataset {
  return parseDataset(JSON.parse(recordText(name)));
}

/** The one stoppage of a record. */
export function stoppageOf(name: RecordName): WorkStoppage {
  const [stoppage, ...others] = readRecord(name).stoppages;
  if (stoppage === undefined || others.length > 0) throw new Error(`${name} does not hold one stoppage.`);
  return stoppage;
}
