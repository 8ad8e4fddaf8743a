/** Which keys does a JSON text have twice in one object? `JSON.parse` keeps the last and loses the others in silence. */

import { deepestLevel } from "../schemas/json-faults.js";

/** A key that stands in its object before. */
export interface RepeatedKey {
  readonly key: string;
  /** Where it stands for the second time or a later one; both counted from 1, the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

const quote = 0x22;
const comma = 0x2c;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The repeated keys of a text that is JSON, in order, as far as no level is too deep for a dataset. One pass. */
export function repeatedKeysIn(text: string): readonly RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  /** The keys of each object that is open; `undefined` for a list. */
  const open: (Set<string> | undefined)[] = [];
  let keys: Set<string> | undefined;
  let isKey = false;
  let [line, lineStart] = [1, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign === quote) {
      const start = at;
      at = text.indexOf('"', start + 1);
      while (isEscaped(text, at)) at = text.indexOf('"', at + 1);
      if (!isKey || keys === undefined) continue;
      isKey = false;
      const written = text.slice(start + 1, at);
      const key = written.includes("\\") ? String(JSON.parse(`"${written}"`)) : written;
      if (keys.has(key)) repeated.push({ key, line, column: start - lineStart + 1 });
      else keys.add(key);
    } else if (sign === comma) isKey = keys !== undefined;
    else if (sign === lineFeed || sign === carriageReturn) {
      // The two together end one line.
      if (sign === carriageReturn || text.charCodeAt(at - 1) !== carriageReturn) line += 1;
      lineStart = at + 1;
    } else if (sign === 0x7b || sign === 0x5b) {
      keys = sign === 0x7b ? new Set() : undefined;
      isKey = keys !== undefined;
      if (open.push(keys) > deepestLevel) return repeated;
    } else if (sign === 0x7d || sign === 0x5d) {
      open.pop();
      keys = open.at(-1);
      isKey = false;
    }
  }
  return repeated;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes += 1;
  return slashes % 2 === 1;
}
