/** How is a file that is too large for memory imported, as it arrives? */

import { refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import { blsListingImporter, type ImportedBlsListing } from "./import-bls-listing.js";
import { fmcsImporter, type ImportedFmcs } from "./import-fmcs.js";
import { type ImportedLaborActionTracker, trackerImporter } from "./import-labor-action-tracker.js";
import type { ImportedTable, ImportOptions } from "./import-result.js";
import { spreadsheetImporter } from "./import-spreadsheet.js";
import type { SpreadsheetMapping } from "./import-spreadsheet-mapping.js";
import { findHeader, rowsSearched } from "./tables/find-header.js";
import { tableOf } from "./tables/read-table.js";
import type { RowsImport, TableImporter } from "./tables/table-importer.js";
import { headLength, type TableRow, TextReader } from "./tables/table-rows.js";
import { TextPieces } from "./tables/text-pieces.js";

/** The text of a file as it arrives: texts, or bytes in UTF-8, cut anywhere. A stream of Node or of the web is one. */
export type FileChunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>;

/** What an importer may be told about a file that it reads as it arrives. */
export interface StreamOptions extends ImportOptions {
  /**
   * How many characters of the file make a batch, no fewer than 65,536. Where left out: 65,536 where each row is read by
   * itself, as short batches cost the least; 131,072 for the files of the Service, so that a month, of which the rows
   * explain each other, is one batch; 1,000,000 for a listing of the Bureau, whose footnotes stand at its end.
   */
  readonly batchLength?: number;
}

/**
 * `importFmcs` for a CSV that is too large for memory: reads it as it arrives and gives what it holds in batches, each
 * like the result of `importFmcs` for its part of the file.
 *
 * The dataset of a batch is whole: it holds each organisation, place and source that its stoppages refer to. One that
 * comes again in a later batch has the same id there, and may have gained aliases, so the later one replaces the earlier.
 * No two stoppages of the file have one id, and rows are numbered through the whole file. All batches together are what
 * `importFmcs` gives, with one exception: what the file says later is not known yet. So an ongoing case without a
 * duration is taken to the day to which the ongoing cases of its own and earlier batches run, and `countedTo` is the day
 * known so far.
 *
 * Memory stays the same however long the file is, but for the names of organisations and places and the numbers of
 * cases, which are remembered so that ids are given once. What a batch is made of is not kept.
 *
 * @throws `LabourError` when the first batch is asked for, where an option is not what it should be (`invalid-date`,
 * `invalid-argument`) or a chunk is neither text nor bytes, or nothing comes in chunks (`invalid-argument`). What the stream itself throws passes.
 *
 * @example
 * ```ts
 * import { importFmcsStream } from "picketline/formats";
 * const chunks = ["Employer,Union,Case Number,Start Date,End Da", "te\r", "\nMill,USA 7,A1,1984-07-16,1984-08-11\r\n"];
 * const ids: string[] = [];
 * for await (const { dataset } of importFmcsStream(chunks)) ids.push(...dataset.stoppages.map(({ id }) => id));
 * ids; // => ["fmcs-a1"]
 * ```
 */
export function importFmcsStream(
  chunks: FileChunks,
  options: StreamOptions = {},
): AsyncIterable<ImportedFmcs> {
  return batchesOf(chunks, () => fmcsImporter(options), options, wholeMonth);
}

/**
 * `importBlsListing` for a CSV that is too large for memory, in batches as `importFmcsStream` gives them. Footnotes stand
 * at the end of a listing: an end that refers to one is read by it only in the batch that holds the footnotes, which is
 * the only batch of every listing that the Bureau has published.
 *
 * @throws `LabourError` as `importFmcsStream` does.
 *
 * @example
 * ```ts
 * import { importBlsListingStream } from "picketline/formats";
 * const text = "Organizations involved,States,Union,Work stoppage beginning date,Work stoppage ending date,Number of workers\nBoston Gas Company,MA,USW,33993,34109,1000";
 * const ids: string[] = [];
 * for await (const { dataset } of importBlsListingStream([text])) ids.push(...dataset.stoppages.map(({ id }) => id));
 * ids; // => ["bls-1993-0002"]
 * ```
 */
export function importBlsListingStream(
  chunks: FileChunks,
  options: StreamOptions = {},
): AsyncIterable<ImportedBlsListing> {
  return batchesOf(chunks, () => blsListingImporter(options), options, wholeListing);
}

/**
 * `importLaborActionTracker` for a CSV that is too large for memory, in batches as `importFmcsStream` gives them. The
 * Tracker's JSON is one value, which cannot be read in parts: it is an issue here (`invalid-json`). Pass it to
 * `importLaborActionTracker`.
 *
 * @throws `LabourError` as `importFmcsStream` does.
 *
 * @example
 * ```ts
 * import { importLaborActionTrackerStream } from "picketline/formats";
 * const bytes = new Uint8Array([..."ID,Employer,Start Date,Strike or Protest\n7,Acme,2022-11-17,Strike"].map((letter) => letter.charCodeAt(0)));
 * const ids: string[] = [];
 * for await (const { dataset } of importLaborActionTrackerStream([bytes])) ids.push(...dataset.stoppages.map(({ id }) => id));
 * ids; // => ["lat-7"]
 * ```
 */
export function importLaborActionTrackerStream(
  chunks: FileChunks,
  options: StreamOptions = {},
): AsyncIterable<ImportedLaborActionTracker> {
  return batchesOf(chunks, () => trackerImporter(options), options, headLength);
}

/**
 * `importSpreadsheet` for a CSV that is too large for memory, in batches as `importFmcsStream` gives them.
 *
 * @throws `LabourError` as `importFmcsStream` does, and where the mapping is none (`invalid-argument`).
 *
 * @example
 * ```ts
 * import { importSpreadsheetStream } from "picketline/formats";
 * const rows: number[] = [];
 * for await (const batch of importSpreadsheetStream(["From\n2024-04-03\n2024-", "05-01\n"], { start: "From" })) rows.push(...batch.rows.map(({ row }) => row));
 * rows; // => [2, 3]
 * ```
 */
export function importSpreadsheetStream(
  chunks: FileChunks,
  mapping: SpreadsheetMapping,
  options: StreamOptions = {},
): AsyncIterable<ImportedTable> {
  return batchesOf(chunks, () => spreadsheetImporter(mapping, options), options, headLength);
}

/** A month of the Service's cases is far shorter. */
const wholeMonth = 131_072;

/** A listing of the Bureau, all its years together, is shorter. */
const wholeListing = 1_000_000;

async function* batchesOf<Key extends string, Result extends ImportedTable>(
  chunks: FileChunks,
  importerOf: () => TableImporter<Key, Result>,
  options: StreamOptions,
  usualLength: number,
): AsyncGenerator<Result, void, undefined> {
  const { batches, pieces } = begun(chunks, importerOf, options, usualLength);
  for await (const chunk of chunks) {
    for (const piece of pieces.push(chunk)) {
      const batch = batches.read(piece);
      if (batch !== undefined) yield batch;
    }
    if (batches.isStopped) break;
  }
  yield batches.end(pieces.end());
}

/** What a file is read with, once its stream and the options are seen to be some. */
function begun<Key extends string, Result extends ImportedTable>(
  chunks: FileChunks,
  importerOf: () => TableImporter<Key, Result>,
  options: StreamOptions,
  usualLength: number,
): { readonly batches: Batches<Key, Result>; readonly pieces: TextPieces } {
  try {
    const { batchLength = usualLength } = options;
    if (!Number.isSafeInteger(batchLength) || batchLength < headLength) {
      refuse("batchLength", batchLength, `a whole number of characters, ${headLength} or more`);
    }
    const ways = Object(chunks) as Partial<AsyncIterable<unknown> & Iterable<unknown>>;
    if (typeof (ways[Symbol.asyncIterator] ?? ways[Symbol.iterator]) !== "function") {
      refuse("chunks", chunks, "a stream or list of texts or bytes");
    }
    return { batches: new Batches(importerOf()), pieces: new TextPieces(batchLength) };
  } catch (error) {
    throw unreadable(error);
  }
}

/** Imports a text piece by piece. */
class Batches<Key extends string, Result extends ImportedTable> {
  readonly #importer: TableImporter<Key, Result>;
  readonly #reader: TextReader;
  /** The rows so far, while the header may still come. */
  #first: readonly TableRow[] = [];
  #import: RowsImport<Result> | undefined;
  #hasTable = true;

  constructor(importer: TableImporter<Key, Result>) {
    this.#importer = importer;
    const { columns, least, refusalOf } = importer;
    this.#reader = new TextReader((rows) => findHeader(rows, columns, least) !== undefined, refusalOf);
  }

  /** Whether nothing that follows can be read. */
  get isStopped(): boolean {
    return this.#reader.isStopped || !this.#hasTable;
  }

  /** What the rows that end in this piece hold; undefined where the header may still come. */
  read(piece: string): Result | undefined {
    const rows = this.#reader.read(piece);
    if (this.#import !== undefined) return this.#take(this.#import, rows, false);
    this.#first = [...this.#first, ...rows];
    return this.#first.length < rowsSearched ? undefined : this.#begin(false);
  }

  /** What the last piece holds, and what is known only at the end. */
  end(piece: string): Result {
    const rows = this.isStopped ? [] : [...this.#reader.read(piece), ...this.#reader.end()];
    if (this.#import !== undefined) return this.#take(this.#import, rows, true);
    this.#first = [...this.#first, ...rows];
    return this.#begin(true);
  }

  #begin(isLast: boolean): Result {
    const { columns, least } = this.#importer;
    const issues = this.#reader.takeIssues();
    const begun =
      this.#first.length === 0
        ? { table: undefined, issues }
        : tableOf(this.#first, columns, least, issues, true);
    this.#first = [];
    this.#hasTable = begun.table !== undefined;
    // The rows are handed on, and not kept with the table.
    const table = begun.table === undefined ? undefined : { ...begun.table, rows: [] };
    this.#import = this.#importer.begin(table, begun.issues);
    return this.#take(this.#import, begun.table?.rows ?? [], isLast);
  }

  #take(rowsImport: RowsImport<Result>, rows: readonly TableRow[], isLast: boolean): Result {
    rowsImport.collector.addIssues(this.#reader.takeIssues());
    rowsImport.take(rows, isLast);
    return rowsImport.result();
  }
}
