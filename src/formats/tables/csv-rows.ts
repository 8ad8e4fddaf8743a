/** Which cells does a CSV text hold? The one file that calls papaparse. */

/// <reference path="./papaparse.d.ts" />
import papaparse from "papaparse";

/** The characters that can part the cells of a line. */
export type Delimiter = "," | ";" | "\t";

/** One row of a CSV text. */
interface CsvRow {
  /** The line that it begins on, counted from 1; a cell in quotes can go on over several lines. */
  readonly line: number;
  /** The texts of its cells. */
  readonly cells: readonly string[];
  /** What is wrong with its quotes, where something is. */
  readonly fault?: "unclosed-quote" | "stray-quote";
}

/** What was read of a CSV text. */
export interface CsvText {
  readonly rows: readonly CsvRow[];
  /** The line of a row of over {@link longestRow} characters, at which reading stopped; undefined where all was read. */
  readonly stoppedAt: number | undefined;
}

/** How many characters a row may have: a longer one is no row of a table, but a quote left open or another kind of file. */
export const longestRow = 1_000_000;

/** How much white space may stand in a row: papaparse goes over it once for each stray quote before it. */
const longestGap = /[^\S\n]{1001}/;

/**
 * The rows of a CSV text (RFC 4180), blank ones included. Line ends are read as `\n` everywhere. The text is read in
 * pieces of bounded length, so that the cost grows with the length of the text alone, whatever is in it.
 */
export function csvRows(text: string, delimiter: Delimiter): CsvText {
  const plain = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const gap = longestGap.exec(plain);
  if (gap !== null) return { rows: [], stoppedAt: countLines(plain.slice(0, gap.index)) + 1 };
  const rows: CsvRow[] = [];
  let line = 1;
  let stoppedAt: number | undefined;
  papaparse.parse(plain, {
    delimiter,
    newline: "\n",
    chunkSize: longestRow,
    chunk: ({ data, errors }, parser) => {
      // A piece without the end of a row is all one row. (The last piece ends its row in any case.)
      if (data.length === 0) {
        stoppedAt = line;
        parser.abort();
        return;
      }
      const faults = new Map(errors.map(({ row, code }) => [row, code]));
      for (const [index, cells] of data.entries()) {
        const fault = faultOf(faults.get(index));
        rows.push({ line, cells, ...(fault === undefined ? {} : { fault }) });
        line += 1;
        for (const cell of cells) line += countLines(cell);
      }
    },
  });
  return { rows, stoppedAt: plain === "" ? undefined : stoppedAt };
}

function faultOf(code: string | undefined): CsvRow["fault"] {
  if (code === "MissingQuotes") return "unclosed-quote";
  return code === "InvalidQuotes" ? "stray-quote" : undefined;
}

/** How often a text breaks its line. */
function countLines(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks += 1;
  return breaks;
}
