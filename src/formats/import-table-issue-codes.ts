/** What can be wrong with a table as a whole, or with the shape of its rows? */

import type { FileIssueKind } from "./file-issues.js";

/** The codes of issues with a file and with whole rows of it. */
export const tableIssueCodes = [
  { code: "empty-table", severity: "error", meaning: "There is nothing in the file." },
  {
    code: "wrong-encoding",
    severity: "error",
    meaning:
      "The file is not text in UTF-8: it is in another encoding, or it is a workbook whose rows must be read first.",
  },
  {
    code: "undecodable-characters",
    severity: "warning",
    meaning: "Some letters were lost when the file was read as UTF-8: it was saved in another encoding.",
  },
  {
    code: "header-not-found",
    severity: "error",
    meaning:
      "No row names the columns that this kind of file has: it is another file, or its first rows are missing.",
  },
  {
    code: "missing-column",
    severity: "error",
    meaning: "The file has no column of this name, and its rows cannot be read without it.",
  },
  {
    code: "unknown-column",
    severity: "error",
    meaning: "The mapping names a column that the file does not have; the nearest one is suggested.",
  },
  {
    code: "repeated-column",
    severity: "warning",
    meaning: "Two columns have this name; the first one was read.",
  },
  {
    code: "row-too-long",
    severity: "error",
    meaning:
      "A row has over a million characters, or a thousand blanks in a row. It and all that follows were not read.",
  },
  {
    code: "unclosed-quote",
    severity: "error",
    meaning:
      "A quote is opened and never closed: the file may be cut off. What follows the quote was not read.",
  },
  {
    code: "stray-quote",
    severity: "warning",
    meaning: "A cell in quotes has a single quote within it; the cell may hold what belongs to other cells.",
  },
  {
    code: "short-row",
    severity: "warning",
    meaning:
      "A row has fewer cells than there are columns; where it is the last one, the file may be cut off.",
  },
  {
    code: "long-row",
    severity: "warning",
    meaning: "A row has more cells than there are columns: its cells may have shifted.",
  },
  {
    code: "footnotes-missing",
    severity: "warning",
    meaning: "The header refers to footnotes that the file does not have: it may be cut off.",
  },
  {
    code: "group-count-differs",
    severity: "warning",
    meaning:
      "A heading within the table says how many rows follow, and another number does: the file may be cut off.",
  },
  {
    code: "kind-not-given",
    severity: "info",
    meaning: "The file does not tell strikes from lockouts; all its stoppages are recorded as strikes.",
  },
  {
    code: "union-level-not-given",
    severity: "info",
    meaning:
      "The file does not say where a union stands: with a local's number it is recorded as a local, else as an international.",
  },
  {
    code: "serial-dates",
    severity: "info",
    meaning: "Dates are written as day numbers of a spreadsheet; they were read in the 1900 system.",
  },
  {
    code: "as-of-days-differ",
    severity: "warning",
    meaning: "The durations of ongoing cases run to different days, though a file is made on one day.",
  },
] as const satisfies readonly FileIssueKind[];
