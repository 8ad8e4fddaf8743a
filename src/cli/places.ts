/** At which line and column of its file is an issue? */

import type { Issue } from "../index.js";
import { jsonOffsets, type Offset, parentOf } from "./json-offsets.js";

/** A place in a file: line and column, both counted from 1; the column in UTF-16 units, as editors count. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Finds the place of each issue, in their order. An issue with the file as a whole is at its first character. */
export type FindPlaces = (issues: readonly Issue[]) => readonly Place[];

/** Where a whole file is. */
const fileStart: Place = { line: 1, column: 1 };

/** The places in a file that is no text. */
export const noPlaces: FindPlaces = (issues) => issues.map(() => fileStart);

/**
 * The places in a JSON text: of a value where it begins, of an unknown key where that does, of what is missing where the
 * object begins in which it should be, of what is no JSON where that stops being so.
 */
export function placesInJson(text: string): FindPlaces {
  return (issues) => {
    const offsets = jsonOffsets(
      text,
      issues.map(({ path }) => path),
    );
    const placeAt = placeIn(text);
    return issues.map((issue) => {
      // The reader of JSON tells the place of a fault in words only.
      const [, line, column] =
        issue.code === "invalid-json" ? (/Line (\d+), column (\d+):/.exec(issue.message) ?? []) : [];
      if (line !== undefined && column !== undefined) return { line: Number(line), column: Number(column) };
      const found = offsets.get(issue.path);
      if (found !== undefined) return placeAt(pointOf(issue, found));
      let around = parentOf(issue.path);
      while (around !== "" && !offsets.has(around)) around = parentOf(around);
      return placeAt(offsets.get(around)?.value ?? 0);
    });
  };
}

/** The offset to point at: an unknown key is itself what is wrong, else it is the value. */
export function pointOf({ code }: Issue, { key, value }: Offset): number {
  return code === "unknown-key" ? key : value;
}

/** Makes lines and columns of the offsets in a text. */
export function placeIn(text: string): (offset: number) => Place {
  const starts = [
    0,
    ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: ending, index }) => index + ending.length),
  ];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
