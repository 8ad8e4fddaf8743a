/** Which cells does a CSV text hold, and which text holds cells? The one file that calls papaparse. */

/// <reference path="./papaparse.d.ts" />
import papaparse from "papaparse";

/** The characters that can part the cells of a line. */
export type Delimiter = "," | ";" | "\t";

/** One row of a CSV text; a class for the reason that row-objects.ts gives. */
class CsvRow {
  /** The line that it begins on, counted from 1; a cell in quotes can go on over several lines. */
  readonly row: number;
  /** The texts of its cells. */
  readonly cells: readonly string[];
  /** What is wrong with its quotes, where something is. */
  readonly fault: "unclosed-quote" | "stray-quote" | undefined;

  constructor(row: number, cells: readonly string[], fault: CsvRow["fault"]) {
    this.row = row;
    this.cells = cells;
    this.fault = fault;
  }
}

/** How many characters a row may have: a longer one is no row of a table, but a quote left open or another kind of file. */
export const longestRow = 1_000_000;

/** How much white space may stand in a row: papaparse goes over it once for each stray quote before it. */
const longestGap = 1_000;

/**
 * Reads the rows of a CSV text (RFC 4180), blank ones included, piece by piece. Line ends must be `\n`. What is kept
 * between pieces is the row that has not ended, of bounded length: so memory is constant, and the cost grows with the
 * length of the text alone, whatever is in it.
 */
export class CsvReader {
  readonly #delimiter: Delimiter;
  #pending = "";
  #line = 1;
  #stoppedAt: number | undefined;

  constructor(delimiter: Delimiter) {
    this.#delimiter = delimiter;
  }

  /** The line of a row of over {@link longestRow} characters, at which reading stopped; undefined where it did not. */
  get stoppedAt(): number | undefined {
    return this.#stoppedAt;
  }

  /** The rows that end in the next piece of the text. */
  read(piece: string): readonly CsvRow[] {
    if (this.#stoppedAt !== undefined) return [];
    const text = this.#pending + piece;
    const gap = gapIn(text);
    const rows = this.#rowsOf(gap === -1 ? text : text.slice(0, gap), true);
    if (gap !== -1 || this.#pending.length > longestRow) {
      this.#stoppedAt = this.#line;
      this.#pending = "";
    }
    return rows;
  }

  /** The row that the end of the text ends. */
  end(): readonly CsvRow[] {
    return this.#pending === "" ? [] : this.#rowsOf(this.#pending, false);
  }

  #rowsOf(text: string, mayGoOn: boolean): CsvRow[] {
    const parser = new papaparse.Parser({ delimiter: this.#delimiter, newline: "\n" });
    const { data, errors, meta } = parser.parse(text, 0, mayGoOn);
    this.#pending = text.slice(meta.cursor);
    const faults = new Map(errors.map(({ row, code }) => [row, faultOf(code)]));
    // Where the text breaks its line no oftener than its rows end, no cell does. The end of the text may end a row too.
    const rowEnds = mayGoOn ? data.length : data.length - 1;
    const isOneLineEach = !text.includes('"') || countLines(text.slice(0, meta.cursor)) <= rowEnds;
    let line = this.#line;
    const rows = data.map((cells, index) => {
      const row = line;
      line += 1;
      if (!isOneLineEach) for (const cell of cells) line += countLines(cell);
      return new CsvRow(row, cells, faults.size === 0 ? undefined : faults.get(index));
    });
    this.#line = line;
    return rows;
  }
}

/** Rows of texts as the text of a CSV (RFC 4180), each row with a line end. */
export function csvTextOf(rows: readonly (readonly string[])[], lineEnd: "\n" | "\r\n"): string {
  const options = { delimiter: ",", newline: lineEnd } as const;
  const isNarrow = rows.some(({ length }) => length === 1);
  if (!isNarrow) return rows.length === 0 ? "" : papaparse.unparse(rows, options) + lineEnd;
  // papaparse writes a lone blank cell as a blank line, which is no row to many readers.
  const lines = rows.map((cells) => papaparse.unparse([cells], options) || '""');
  return lines.map((line) => line + lineEnd).join("");
}

function faultOf(code: string): CsvRow["fault"] {
  if (code === "MissingQuotes") return "unclosed-quote";
  return code === "InvalidQuotes" ? "stray-quote" : undefined;
}

/** Where more white space than {@link longestGap} begins within a line; -1 where it does nowhere. */
function gapIn(text: string): number {
  // So long a gap covers one of the places that lie so far apart, and no other place need be looked at.
  for (let place = longestGap; place < text.length; place += longestGap + 1) {
    if (!isBlankAt(text, place)) continue;
    let start = place;
    let end = place + 1;
    while (start > 0 && isBlankAt(text, start - 1)) start -= 1;
    while (end < text.length && end - start <= longestGap && isBlankAt(text, end)) end += 1;
    if (end - start > longestGap) return start;
  }
  return -1;
}

function isBlankAt(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (code > 32 && code < 128) return false;
  return code !== 10 && /\s/.test(text.charAt(place));
}

/** How often a text breaks its line. */
function countLines(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks += 1;
  return breaks;
}
