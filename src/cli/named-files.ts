/** Which files does a call name? A shell writes out patterns, but not those in quotes, and on Windows none. */

import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { CallFault } from "./io.js";
import { fitsName } from "./match-name.js";

/** How many folders deep `**` looks. */
const deepest = 50;

/** How many folders are looked into for one pattern. */
const mostFolders = 50_000;

/** What a call names: files, and patterns that fit none. */
export interface NamedFiles {
  /** Each once: in the order of the call, those of a pattern by name. */
  readonly files: readonly string[];
  /** Names that lead to no file, each with the reason. */
  readonly faults: readonly { readonly file: string; readonly message: string }[];
}

/**
 * The files that names and patterns mean. `*` stands for any part of a name, `?` for one character, `**` for any folders;
 * hidden files and folders have to be named. A name is passed on as it is, whether or not there is such a file; a pattern
 * that fits none is a fault.
 */
export function namedFiles(named: readonly string[]): NamedFiles {
  const files = new Map<string, string>();
  const faults: { file: string; message: string }[] = [];
  for (const name of named) {
    try {
      for (const file of filesOf(name)) if (!files.has(resolve(file))) files.set(resolve(file), file);
    } catch (error) {
      if (!(error instanceof CallFault)) throw error;
      faults.push({ file: name, message: error.message });
    }
  }
  return { files: [...files.values()], faults };
}

/** The files that one name or pattern means; throws a {@link CallFault} for a pattern that fits none. */
function filesOf(name: string): readonly string[] {
  // A file can have a star in its name: then it is what is meant.
  if (!/[*?]/.test(name) || existsSync(name)) return [name];
  const pattern = process.platform === "win32" ? name.replaceAll("\\", "/") : name;
  const [root = ""] = /^(?:[A-Za-z]:)?\/*/.exec(pattern) ?? [];
  const parts = pattern
    .slice(root.length)
    .split("/")
    .filter((part) => part !== "");
  const search: Search = { pattern: name, parts, found: new Set(), seen: new Set(), folders: 0 };
  look(search, root, 0, 0);
  if (search.found.size === 0) throw new CallFault(`${name} fits no file.`);
  return [...search.found].sort(byCodeUnits);
}

/** A search for the files of one pattern. */
interface Search {
  readonly pattern: string;
  /** The pattern, part by part. */
  readonly parts: readonly string[];
  readonly found: Set<string>;
  /** Which folders have been looked into from which part on: no way is gone twice. */
  readonly seen: Set<string>;
  folders: number;
}

/** Finds what fits the pattern from one of its parts on, within a folder (`""` is the one at hand). */
function look(search: Search, folder: string, place: number, depth: number): void {
  const part = search.parts[place];
  const key = `${place} ${folder}`;
  if (part === undefined || search.seen.has(key)) return;
  search.seen.add(key);
  const isLast = place === search.parts.length - 1;
  if (part === "**") {
    // No folder at all, or one more. Links to folders are not followed, so that none leads in a circle.
    if (!isLast) look(search, folder, place + 1, depth);
    for (const entry of entriesOf(search, folder)) {
      if (entry.name.startsWith(".")) continue;
      const path = `${folder}${entry.name}`;
      if (entry.isDirectory() && depth < deepest) look(search, `${path}/`, place, depth + 1);
      else if (isLast && kindOf(path) === "file") search.found.add(path);
    }
    return;
  }
  if (!/[*?]/.test(part)) {
    step(search, `${folder}${part}`, place, depth);
    return;
  }
  for (const { name } of entriesOf(search, folder)) {
    if (fitsName(name, part)) step(search, `${folder}${name}`, place, depth);
  }
}

/** Takes a file at the last part of a pattern, and goes into a folder before that. */
function step(search: Search, path: string, place: number, depth: number): void {
  const kind = kindOf(path);
  if (place === search.parts.length - 1) {
    if (kind === "file") search.found.add(path);
  } else if (kind === "folder") look(search, `${path}/`, place + 1, depth + 1);
}

function entriesOf(search: Search, folder: string): readonly Dirent[] {
  search.folders += 1;
  if (search.folders > mostFolders) {
    throw new CallFault(
      `${search.pattern} leads into over ${mostFolders} folders: name a folder to begin with.`,
    );
  }
  try {
    const entries = readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.sort((one, other) => byCodeUnits(one.name, other.name));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT" || code === "ENOTDIR") return [];
    // Files that are passed over in silence would count as checked.
    throw new CallFault(`${search.pattern} leads into ${folder || "."}, which cannot be looked into.`);
  }
}

/** What stands at a path, behind a link too; `undefined` where nothing does. */
function kindOf(path: string): "file" | "folder" | undefined {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? "folder" : stats.isFile() ? "file" : undefined;
  } catch {
    return undefined;
  }
}

/** The same order on every machine. */
function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
