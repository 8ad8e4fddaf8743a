/** `picketline/formats`: text in, text out: importers and exporters. They touch neither files nor the network. */

export { flatTableIssueCodes } from "./formats/export/flat-issues.js";
export type {
  FlatCell,
  FlatColumn,
  FlatColumnType,
  FlatRow,
  FlatTable,
} from "./formats/export/flat-table.js";
export { fromCsv } from "./formats/export/from-csv.js";
export { fromTables } from "./formats/export/from-tables.js";
export type { Exported } from "./formats/export/held-back.js";
export type { AgencyTable, StoppageWithoutRow } from "./formats/export/stoppage-facts.js";
export { type TableDescription, tableDictionary } from "./formats/export/table-dictionary.js";
export { type CsvOptions, toCsv } from "./formats/export/to-csv.js";
export { toFmcsTable } from "./formats/export/to-fmcs-table.js";
export {
  type ExportedTables,
  type TablesOptions,
  toTables,
} from "./formats/export/to-tables.js";
export { toTrackerTable } from "./formats/export/to-tracker-table.js";
export {
  type ExportedMap,
  type GeoJsonOptions,
  type PlaceGeometry,
  type PlaceNotOnMap,
  type StoppageMap,
  type StoppagePlace,
  type StoppagePlaceProperties,
  toGeoJson,
} from "./formats/export-geojson.js";
export {
  type CalendarOmission,
  type ExportedCalendar,
  type ICalendarOptions,
  toICalendar,
} from "./formats/export-icalendar.js";
export { type ExportedJsonLd, type JsonLdOptions, toJsonLd } from "./formats/export-json-ld.js";
export { type ExportedText, type MarkdownOptions, toMarkdown } from "./formats/export-markdown.js";
export { type NinjsOptions, toNinjs } from "./formats/export-ninjs.js";
export { type FileIssueKind, fileIssueCodes } from "./formats/file-issues.js";
export type { LongitudeLatitude } from "./formats/geojson/point.js";
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
export {
  type FileChunks,
  importBlsListingStream,
  importFmcsStream,
  importLaborActionTrackerStream,
  importSpreadsheetStream,
  type StreamOptions,
} from "./formats/import-stream.js";
export type { TrackerDuration } from "./formats/import-tracker-duration.js";
export type { ImportedProtest } from "./formats/import-tracker-protest.js";
export type { PublishedTrackerDuration } from "./formats/import-tracker-row.js";
export { type ImportedDataset, importJson, toJson } from "./formats/json.js";
export type {
  JsonLdClaim,
  JsonLdComment,
  JsonLdCreativeWork,
  JsonLdDocument,
  JsonLdEvent,
  JsonLdGeoCoordinates,
  JsonLdOrganization,
  JsonLdPerson,
  JsonLdPlace,
  JsonLdPostalAddress,
  JsonLdQuotation,
  JsonLdReference,
  JsonLdWork,
  JsonLdWorkBase,
} from "./formats/json-ld/nodes.js";
export type {
  NinjsAddress,
  NinjsAlternativeId,
  NinjsAssociation,
  NinjsContact,
  NinjsDates,
  NinjsEntity,
  NinjsEventDetails,
  NinjsEventName,
  NinjsInfoSource,
  NinjsItem,
  NinjsPlace,
  NinjsPoint,
  NinjsStandard,
  NinjsSubject,
  NinjsText,
} from "./formats/ninjs/item.js";
export { type MediaTopic, mediaTopics } from "./formats/ninjs/subjects.js";
export type { DayMonthOrder } from "./formats/tables/cell-date.js";
export type { TableCell, TableRows } from "./formats/tables/table-rows.js";
