/** Which cells does a CSV text hold, to the last character? */

/** What was read: the rows up to the fault, where there is one. */
export interface ReadCsv {
  readonly rows: readonly (readonly string[])[];
  /** What is wrong, with the line on which the row begins; nothing after it was read. */
  readonly fault?: { readonly line: number; readonly problem: string };
}

/**
 * The rows of a CSV text (RFC 4180). Unlike the reader of agencies' files it takes any length of text and leaves blanks
 * and line breaks within cells as they are, so that what `toCsv` wrote comes back unchanged; in return it refuses quotes
 * that are out of place. The cells may be parted by commas, semicolons or tabs, as spreadsheets save them: by
 * whichever stands first after the first cell. Blank lines are passed over.
 */
export function readCsv(text: string): ReadCsv {
  const plain = text.replace(/^\uFEFF/, "");
  const delimiter = /^(?:"[^"]*"|[^",;\t\r\n]*)([,;\t])/.exec(plain)?.[1] ?? ",";
  const cellEnd = new RegExp(`[${delimiter}\r\n]`, "g");
  const rows: string[][] = [];
  let row: string[] = [];
  let isQuoted = false;
  let line = 1;
  let at = 0;
  while (at < plain.length || row.length > 0) {
    const cell = plain.startsWith('"', at) ? quotedCell() : bareCell();
    if (cell === undefined) {
      return { rows, fault: { line, problem: "a quote is opened and never closed" } };
    }
    row.push(cell.text);
    at = cell.end;
    const next = plain[at];
    if (next === delimiter) {
      at += 1;
      continue;
    }
    if (next !== undefined && next !== "\r" && next !== "\n") {
      return { rows, fault: { line, problem: "a quote stands within a cell" } };
    }
    if (row.length > 1 || row[0] !== "" || isQuoted) rows.push(row);
    line += row.reduce((breaks, one) => breaks + (one.match(/\r\n?|\n/g)?.length ?? 0), 1);
    at += plain.startsWith("\r\n", at) ? 2 : 1;
    row = [];
    isQuoted = false;
  }
  return { rows };

  function quotedCell(): { readonly text: string; readonly end: number } | undefined {
    isQuoted = true;
    const parts: string[] = [];
    for (let from = at + 1; ; ) {
      const quote = plain.indexOf('"', from);
      if (quote === -1) return undefined;
      parts.push(plain.slice(from, quote));
      if (plain[quote + 1] !== '"') return { text: parts.join('"'), end: quote + 1 };
      from = quote + 2;
    }
  }

  /** A cell without quotes around it; a quote in it is where the cell ends, and is told of there. */
  function bareCell(): { readonly text: string; readonly end: number } {
    cellEnd.lastIndex = at;
    const end = cellEnd.exec(plain)?.index ?? plain.length;
    const text = plain.slice(at, end);
    const quote = text.indexOf('"');
    return quote === -1 ? { text, end } : { text: text.slice(0, quote), end: at + quote };
  }
}
