/** What does an importer take, and what does it give back? */

import type { Id } from "../core/id.js";
import type { Issue } from "../core/issue.js";
import { LabourError } from "../core/labour-error.js";
import { showValue } from "../core/show-value.js";
import type { Dataset } from "../model/dataset.js";
import type { Source } from "../model/source.js";
import { dayNumberOf, type IsoDate } from "../time/iso-date.js";

/** What an importer may be told about the file. */
export interface ImportOptions {
  /** The title of the source that the file becomes; the title in the file, or the importer's own, where left out. */
  readonly sourceTitle?: string;
  /** The web address that the file was taken from. */
  readonly url?: string;
  /** The day on which it was taken from there. */
  readonly retrievedOn?: IsoDate;
  /** The day up to which the file tells of stoppages that go on, where it does not say so itself. */
  readonly asOf?: IsoDate;
}

/** What became of one row of the file. */
export interface ImportedRow {
  /** The number of the row, counted from 1: the line of a text, the row of a sheet, the place in a list. */
  readonly row: number;
  /** The stoppage that it became; `null` where it is none. */
  readonly stoppageId: Id | null;
  /** Whether it is in the dataset, and whether there is an issue with it. */
  readonly outcome: "imported" | "importedWithIssues" | "leftOut";
  /** Why it is not in the dataset. */
  readonly reason?: string;
}

/** What was read from a file of stoppages. */
export interface ImportedTable {
  /** Everything that could be read. */
  readonly dataset: Dataset;
  /** Everything that could not be read or is doubtful. */
  readonly issues: readonly Issue[];
  /** What became of each row of data, in the order of the file: titles, headings and footnotes are not among them. */
  readonly rows: readonly ImportedRow[];
}

/** The source that a file becomes, with what the caller says of it. */
export function sourceOf(plain: Source, options: ImportOptions, titleInFile?: string): Source {
  const { sourceTitle, url, retrievedOn, asOf } = options;
  if (asOf !== undefined) dayNumberOf(asOf);
  if (retrievedOn !== undefined) dayNumberOf(retrievedOn);
  if (url !== undefined && !/^https?:\/\/[^\s/?#]\S*$/i.test(url)) {
    throw new LabourError(
      "invalid-argument",
      `url is ${showValue(url)}: it should start with http:// or https://.`,
    );
  }
  const title = [sourceTitle, titleInFile].find((text) => text !== undefined && text.trim() !== "");
  return {
    ...plain,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(retrievedOn === undefined ? {} : { retrievedOn }),
  };
}
