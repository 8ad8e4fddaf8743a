/** Which records does the Labor Action Tracker's JSON hold? */

import type { Issue } from "../core/issue.js";
import { importIssue } from "./import-issues.js";
import { type TrackerColumn, trackerColumns } from "./import-tracker-columns.js";
import type { TrackerLocation } from "./import-tracker-places.js";
import { columnName, findHeader } from "./tables/find-header.js";
import { cellText, RowReader } from "./tables/read-table.js";
import type { TableCell } from "./tables/table-rows.js";

/** One record, read like a row whose columns are its fields. */
export interface TrackerRecord {
  readonly reader: RowReader<TrackerColumn>;
  /** Its locations, where it has a list of them. */
  readonly locations: readonly TrackerLocation[] | undefined;
  /** Why it cannot be read, where it cannot. */
  readonly unusable?: string;
}

/** A text that can be no table: it begins as a JSON of records does. "[1]Employer" is a column with a mark of a footnote. */
const jsonStart = /^[\s\uFEFF]*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{\]]|$))/;

/** What is wrong with a text that begins as JSON does, for a reader that takes tables alone; `undefined` for a table. */
export function jsonForTable(text: string): Issue | undefined {
  if (!jsonStart.test(text)) return undefined;
  const message =
    "The text begins as JSON does, which cannot be read in parts: see importLaborActionTracker.";
  return importIssue("invalid-json", "", message, { received: text.slice(0, 60) });
}

/** The records of a JSON; `undefined` where the input is a table. */
export function trackerRecords(
  input: unknown,
): { readonly records: readonly TrackerRecord[]; readonly issues: readonly Issue[] } | undefined {
  let value = input;
  if (typeof input === "string") {
    if (!jsonStart.test(input)) return undefined;
    try {
      value = JSON.parse(input.replace(/^\uFEFF/, ""));
    } catch {
      const message = "The text begins as JSON does and is none: it may be cut off.";
      return {
        records: [],
        issues: [importIssue("invalid-json", "", message, { received: input.slice(0, 60) })],
      };
    }
  }
  if (Array.isArray(value) && typeof input !== "string" && value.every((row) => Array.isArray(row)))
    return undefined;
  if (typeof value !== "object" || value === null) {
    return {
      records: [],
      issues: [
        importIssue("not-a-record", "", "The input is neither a table nor records keyed by their ids."),
      ],
    };
  }
  // A list of records has no ids as keys: each has its own in a field.
  const isList = Array.isArray(value);
  const records = Object.entries(value).map(([id, record], index) => recordOf(id, record, index + 1, isList));
  return {
    records,
    issues: records.length === 0 ? [importIssue("empty-table", "", "There are no records in the JSON.")] : [],
  };
}

function recordOf(id: string, record: unknown, row: number, isList: boolean): TrackerRecord {
  const isRecord = typeof record === "object" && record !== null && !Array.isArray(record);
  const fields: [string, unknown][] = isRecord ? Object.entries(record) : [];
  if (isRecord && !isList && fields.every(([key]) => columnName(key.replaceAll("_", " ")) !== "id"))
    fields.push(["id", id]);
  const names = fields.map(([key]) => key.replaceAll("_", " "));
  const header = findHeader([{ row, cells: names }], trackerColumns, 1);
  const texts = fields.map(([key]) => key);
  const table = {
    titles: [],
    header: { index: 0, texts, places: header?.places ?? new Map<TrackerColumn, number>(), isPlain: false },
    rows: [],
    isComplete: true,
    isText: false,
  };
  const cells = cellsOf(fields);
  const reader = new RowReader<TrackerColumn>(table, { row, cells: cells ?? [] }, [id]);
  if (cells === undefined) {
    reader.report(
      "not-a-record",
      null,
      "A field of this record contains itself, or goes too deep to be read.",
    );
    return { reader, locations: undefined, unusable: "a field of it cannot be read" };
  }
  if (!isRecord) {
    reader.report("not-a-record", null, "This is not a record with fields such as Employer and Start_date.");
    return { reader, locations: undefined, unusable: "it is not a record with fields" };
  }
  const locations = fields.find(([key]) => key.toLowerCase() === "locations")?.[1];
  return { reader, locations: Array.isArray(locations) ? locations.map(locationOf) : undefined };
}

/** The fields as cells; `undefined` where one of them cannot be written as JSON. */
function cellsOf(fields: readonly (readonly [string, unknown])[]): readonly TableCell[] | undefined {
  try {
    return fields.map(([, field]) => cellOf(field));
  } catch {
    return undefined;
  }
}

/** A field as a cell: lists of texts are joined, lists of addresses on the web by line breaks, all else is its JSON. */
function cellOf(field: unknown): TableCell {
  if (field === null || field === undefined) return null;
  if (typeof field === "string" || typeof field === "number" || typeof field === "boolean") return field;
  if (Array.isArray(field) && field.every((item) => typeof item === "string")) {
    return field.join(field.some((item) => /^https?:/i.test(item)) ? "\n" : "; ");
  }
  return JSON.stringify(field);
}

function locationOf(location: unknown): TrackerLocation {
  const fields = typeof location === "object" && location !== null ? Object.entries(location) : [];
  const text = (...names: readonly string[]): string => {
    const [, value] =
      fields.find(([key]) => names.includes(key.toLowerCase().replaceAll(/[^a-z]/g, ""))) ?? [];
    return typeof value === "string" || typeof value === "number" ? cellText(value) : "";
  };
  const [north, east] = [text("latitude", "lat"), text("longitude", "lng", "lon", "long")];
  return {
    address: text("address"),
    city: text("city"),
    state: text("state"),
    zip: text("zip", "zipcode"),
    coordinates: north === "" && east === "" ? text("latitudelongitude", "latlng") : `${north}, ${east}`,
  };
}
