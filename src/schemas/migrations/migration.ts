/** What is a step from one version of the format to the next? */

import type { Issue } from "../../core/issue.js";

/** Data of some format version: an object, of which nothing else is known. */
export type VersionedData = Readonly<Record<string, unknown>>;

/** What a step makes of data. */
interface MigratedData {
  /** The data in the next version, as far as the step could bring it there. */
  readonly data: VersionedData;
  /** What it could not make sense of, with paths into the data that it was given. */
  readonly issues: readonly Issue[];
}

/** One step: from data of one format version to data of the next. */
export interface Migration {
  /** Brings data to the next version. It returns new data and leaves the old as it was. */
  readonly apply: (data: VersionedData) => MigratedData;
  /** Where a place in the new data was in the old: both are JSON Pointers. */
  readonly pathBefore: (path: string) => string;
}
