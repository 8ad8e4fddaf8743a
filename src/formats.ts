/** `picketline/formats`: text in, text out: importers and exporters. They touch neither files nor the network. */

export { type FileIssueKind, fileIssueCodes } from "./formats/file-issues.js";
export {
  type ImportedBlsListing,
  importBlsListing,
  type PublishedDaysIdle,
} from "./formats/import-bls-listing.js";
export { type BlsSeriesPoint, type ImportedBlsSeries, importBlsSeries } from "./formats/import-bls-series.js";
export { type ImportedFmcs, importFmcs } from "./formats/import-fmcs.js";
export type { PublishedDuration } from "./formats/import-fmcs-duration.js";
export { type ImportIssueCode, importIssueCodes } from "./formats/import-issues.js";
export {
  type ImportedLaborActionTracker,
  importLaborActionTracker,
  type TrackerJson,
} from "./formats/import-labor-action-tracker.js";
export type { ImportedRow, ImportedTable, ImportOptions } from "./formats/import-result.js";
export { importSpreadsheet } from "./formats/import-spreadsheet.js";
export type { SpreadsheetMapping } from "./formats/import-spreadsheet-mapping.js";
export type { TrackerDuration } from "./formats/import-tracker-duration.js";
export type { ImportedProtest } from "./formats/import-tracker-protest.js";
export type { PublishedTrackerDuration } from "./formats/import-tracker-row.js";
export { type ImportedDataset, importJson, toJson } from "./formats/json.js";
export type { DayMonthOrder } from "./formats/tables/cell-date.js";
export type { TableCell, TableRows } from "./formats/tables/table-rows.js";
