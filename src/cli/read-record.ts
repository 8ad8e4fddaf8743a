/** What does a file hold: a dataset, or which issues stand in its way? */

import { extname } from "node:path";
import type { ImportedDataset } from "../formats.js";
import { importJson } from "../formats.js";
import { safeParseDataset } from "../schema.js";
import { CallFault } from "./io.js";
import { type FindPlaces, noPlaces, placesInJson } from "./places.js";
import { decode, readBytes } from "./read-file.js";
import { readYaml } from "./read-yaml.js";

/** What a file holds. */
export interface RecordFile extends ImportedDataset {
  /** Finds where in the file issues are, these or those that `lint` has with the dataset. */
  readonly placesOf: FindPlaces;
}

/**
 * The dataset of a file, `.json`, `.yaml` or `.yml`. What is wrong with its contents comes as issues; a
 * {@link CallFault} is thrown where there is no such file, or none of a kind that is read.
 */
export function readRecord(path: string): RecordFile {
  const kind = extname(path).toLowerCase();
  if (kind !== ".json" && kind !== ".yaml" && kind !== ".yml") {
    // A folder says so first, whatever its name ends in.
    readBytes(path);
    throw new CallFault(`${path} is neither .json nor .yaml nor .yml: only those are read.`);
  }
  const bytes = readBytes(path);
  const text = decode(bytes);
  if (typeof text !== "string") return { dataset: undefined, issues: [text], placesOf: noPlaces };
  if (kind === ".json") return { ...importJson(text), placesOf: placesInJson(text) };
  const { value, issues, placesOf } = readYaml(text);
  if (issues.some(({ severity }) => severity === "error")) return { dataset: undefined, issues, placesOf };
  const result = safeParseDataset(value);
  const all = [...issues, ...result.issues];
  return { dataset: result.ok ? result.value : undefined, issues: all, placesOf };
}
