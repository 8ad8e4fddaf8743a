/** What can be wrong with the cells of a row? */

import type { FileIssueKind } from "./file-issues.js";

/** The codes of issues with dates, numbers and words in cells. */
export const cellIssueCodes = [
  // Dates.
  {
    code: "missing-start",
    severity: "error",
    meaning: "A row has no start that can be read: it is not in the dataset.",
  },
  { code: "unreadable-date", severity: "error", meaning: "A cell that should hold a date does not." },
  {
    code: "ambiguous-date",
    severity: "error",
    meaning:
      "A date can mean more than one day (03/04/2024, 1/2/24, a time in another zone): say which order is meant.",
  },
  {
    code: "no-date",
    severity: "info",
    meaning: "The date is the zero of a spreadsheet (1899-12-30): it stands for none, and is not known.",
  },
  {
    code: "end-before-start",
    severity: "error",
    meaning: "A stoppage ends before it starts. It is imported with its start; its end is not known.",
  },
  {
    code: "end-not-given",
    severity: "info",
    meaning: "A row has no end. It is not known, which is not the same as going on.",
  },
  {
    code: "ongoing-when-published",
    severity: "info",
    meaning: "The file says that a stoppage went on when it was published, but not on which day: pass asOf.",
  },
  {
    code: "as-of-before-start",
    severity: "warning",
    meaning: "A stoppage that is said to go on starts after the day for which the file is taken.",
  },
  {
    code: "footnote-not-explained",
    severity: "warning",
    meaning: "A cell refers to a footnote whose meaning is not known here.",
  },
  {
    code: "end-from-duration",
    severity: "info",
    meaning:
      "A row has no end and lasted some hours: it is taken to have ended on the day on which it began.",
  },
  {
    code: "duration-differs",
    severity: "warning",
    meaning: "The duration in the row is not that of its dates, both ends counted. It is kept as published.",
  },
  {
    code: "hours-not-used",
    severity: "info",
    meaning:
      "A duration in hours belongs to a stoppage of more than one day, or is none within a day; it is kept as published.",
  },
  // Numbers.
  { code: "unreadable-number", severity: "error", meaning: "A cell that should hold a number does not." },
  {
    code: "zero-workers",
    severity: "warning",
    meaning: "No workers is no stoppage: the number is taken as not known.",
  },
  {
    code: "more-workers-than-unit",
    severity: "warning",
    meaning: "More workers were out than the bargaining unit has.",
  },
  // Words.
  { code: "missing-employer", severity: "warning", meaning: "A row names no employer." },
  {
    code: "unknown-state",
    severity: "warning",
    meaning: "A cell that should name a state of the US does not.",
  },
  {
    code: "unknown-ownership",
    severity: "warning",
    meaning: "A cell that should say who owns the employer does not.",
  },
  {
    code: "unreadable-industry",
    severity: "warning",
    meaning: "A cell that should hold a code of an industry does not.",
  },
  {
    code: "repeated-case-number",
    severity: "warning",
    meaning: "Two rows have the same number; both are imported, the later one under an id with a suffix.",
  },
  {
    code: "list-not-split",
    severity: "info",
    meaning:
      "A cell seems to name several unions or locals in a way that cannot be split safely; it is kept as one.",
  },
  {
    code: "list-lengths-differ",
    severity: "warning",
    meaning:
      "Lists that belong together, such as cities and states, have different lengths; they were not paired.",
  },
  {
    code: "unknown-action",
    severity: "error",
    meaning: "The row is neither a strike, a lockout nor a protest: it is not in the dataset.",
  },
  {
    code: "unknown-kind",
    severity: "warning",
    meaning: "A cell that should say strike or lockout does not; the stoppage is recorded as a strike.",
  },
  { code: "unknown-authorization", severity: "warning", meaning: "Authorized is neither Y nor N." },
  {
    code: "unreadable-coordinates",
    severity: "warning",
    meaning: "A cell that should hold latitude and longitude does not, or they lie outside the globe.",
  },
  {
    code: "postal-code-cut",
    severity: "warning",
    meaning:
      "A US postal code does not have five digits: a spreadsheet may have dropped its zero. It is left out.",
  },
  // The Tracker's JSON, and time series.
  {
    code: "invalid-json",
    severity: "error",
    meaning: "The text begins as JSON and is none, or is read in parts, as JSON cannot be.",
  },
  { code: "not-a-record", severity: "error", meaning: "An entry is not a record with fields." },
  {
    code: "unknown-series",
    severity: "info",
    meaning: "A series that this library does not know; its values are kept as they are.",
  },
  { code: "unreadable-period", severity: "error", meaning: "A year or a period of a series cannot be read." },
  {
    code: "repeated-point",
    severity: "warning",
    meaning: "A series gives two values for one period; both are kept.",
  },
] as const satisfies readonly FileIssueKind[];
