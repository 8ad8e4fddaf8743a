/** Which kinds of agency files does the command read, and by what is each known? */

import type { BlsSeriesPoint, ImportedRow, ImportOptions, TableRows } from "../formats.js";
import { importBlsListing, importBlsSeries, importFmcs, importLaborActionTracker } from "../formats.js";
import type { Dataset, Issue } from "../index.js";

/** What was read from a file: stoppages, or series of totals. */
export type ReadTable = { readonly issues: readonly Issue[] } & (
  | {
      readonly kind: "stoppages";
      readonly dataset: Dataset;
      readonly rows: readonly ImportedRow[];
      /** How many protests stand in the file, which are no stoppages. */
      readonly protests: number;
    }
  | { readonly kind: "series"; readonly series: readonly BlsSeriesPoint[] }
);

/** A kind of file. */
export interface TableFormat {
  /** What `--format` calls it. */
  readonly name: string;
  /** What its header says that no other kind of file does. */
  readonly sign: RegExp;
  readonly read: (input: string | TableRows, options?: ImportOptions) => ReadTable;
}

/** Every kind, those with the more telling columns first. */
export const tableFormats: readonly TableFormat[] = [
  {
    name: "bls-series",
    sign: /\bseries[_ ]id\b/i,
    read: (input) => ({ kind: "series", ...importBlsSeries(input) }),
  },
  {
    name: "bls-listing",
    sign: /\b(?:stoppage beginning date|(?:organizations?|employers) involved|days idle, cumulative)/i,
    read: (input, options) => ({ kind: "stoppages", protests: 0, ...importBlsListing(input, options) }),
  },
  {
    name: "labor-action-tracker",
    sign: /\b(?:strike or protest|action[_ ]type|labor[_ ]organization)\b/i,
    read: (input, options) => {
      const { protests, ...imported } = importLaborActionTracker(input, options);
      return { kind: "stoppages", protests: protests.length, ...imported };
    },
  },
  {
    name: "fmcs",
    sign: /\bcase (?:number|no\b|#)|# idled\b/i,
    read: (input, options) => ({ kind: "stoppages", protests: 0, ...importFmcs(input, options) }),
  },
];

/** The columns that a kind of file has, as its importer names them. */
export function columnsSought({ read }: TableFormat): string {
  return read([["?"]]).issues.find(({ code }) => code === "header-not-found")?.expected ?? "";
}
