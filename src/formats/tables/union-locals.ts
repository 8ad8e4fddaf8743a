/** Which unions does a row name, given a union, its acronym and the numbers of locals? */

import { readWrittenLocal } from "../../calc/identity/local-designation.js";
import type { Id } from "../../core/id.js";
import type { ImportCollector } from "./import-collector.js";

/** What a row says of its unions. */
export interface UnionCells {
  readonly union: string;
  readonly acronym: string;
  readonly local: string;
}

/** The names in the trimmed text of a cell as a title has them, parted by semicolons. */
export function joinedNames(text: string): string {
  return isList(text) ? namesIn(text).join("; ") : text;
}

function isList(text: string): boolean {
  if (text.includes(";")) return true;
  const first = text.charAt(0);
  return (first === "a" || first === "A") && /^and /i.test(text);
}

/** The names in a cell, parted by semicolons; "A; B; and C" names three. */
export function namesIn(text: string): readonly string[] {
  const plain = text.trim();
  if (!isList(plain)) return plain === "" ? [] : [plain];
  return plain
    .split(";")
    .map((name) => name.trim().replace(/^and +/i, ""))
    .filter((name) => name !== "");
}

/**
 * The ids of the unions of a row: one for each local where the cell of locals can be split safely, else the union
 * itself. `unsure` is told what seems to be a list and cannot be split.
 */
export function unionsOfRow(
  cells: UnionCells,
  collector: ImportCollector,
  unsure: (column: "union" | "local", what: string) => void,
): readonly Id[] {
  const names = namesIn(cells.union);
  const acronyms = cells.acronym
    .split(/[;,]/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const isIndependent = /^independent$/i.test(cells.local);
  if (names.length !== 1) {
    if (cells.local !== "" && !isIndependent)
      unsure("local", "it cannot be told which local belongs to which union");
    return names.map((name, place) => {
      const shortName = acronyms.length === names.length ? acronyms[place] : undefined;
      return collector.union(name, {
        level: "international",
        ...(shortName === undefined ? {} : { shortName }),
      });
    });
  }
  const [name = ""] = names;
  if (acronyms.length > 1) unsure("union", "it has several acronyms and may name several unions");
  const shortName = acronyms.length === 1 ? { shortName: acronyms[0] ?? "" } : {};
  const level = isIndependent ? "independent" : "international";
  const union = (): Id => collector.union(name, { level, ...shortName });
  if (cells.local === "" || isIndependent) return [union()];
  const locals = localsIn(cells.local);
  if (locals === undefined || acronyms.length > 1) {
    unsure("local", "it is not plainly one local or a list of them");
    return [union()];
  }
  const affiliationId = union();
  return locals.map(({ word, number }) =>
    collector.union(`${name} ${word} ${number}`, { level: "local", designation: number, affiliationId }),
  );
}

/** The locals that a cell names, or `undefined` where one of them is not plain. */
function localsIn(text: string): readonly { readonly word: string; readonly number: string }[] | undefined {
  const locals: { word: string; number: string }[] = [];
  let word = "Local";
  for (const part of text.split(/[,;]/)) {
    const local = readWrittenLocal(part);
    if (local === undefined) return undefined;
    if (local.body !== null) word = local.body.charAt(0).toUpperCase() + local.body.slice(1);
    locals.push({ word, number: local.designation });
  }
  return locals;
}
