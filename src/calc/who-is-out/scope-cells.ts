/** Which smallest parts of a stoppage does a scope name, so that scopes can be compared part by part? */

import type { Scope } from "../../model/event-base.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";

/** A unit, a place or an employer, or what lies in one of each, as text that can be compared. */
export type ScopeCell = string;

const fields = ["bargainingUnitIds", "placeIds", "employerIds"] as const;

/** The cells of a scope: one for each id that it lists or, where it has more than one list, for each that lies in all. */
export function cellsOf(scope: Scope): readonly ScopeCell[] {
  return fields.reduce<readonly ScopeCell[]>(
    (cells, field) => {
      const ids = scope[field] ?? [];
      if (ids.length === 0) return cells;
      return cells.flatMap((cell) => ids.map((id) => `${cell === "" ? "" : `${cell}\n`}${field} ${id}`));
    },
    [""],
  );
}

/** The cells of a whole stoppage: of all its units, of all its places and of all its employers, where it lists any. */
export function cellsOfAll(stoppage: WorkStoppage): readonly (readonly ScopeCell[])[] {
  return fields
    .map((field) => (stoppage[field] ?? []).map((id) => `${field} ${id}`))
    .filter((cells) => cells.length > 0);
}

/** The scope of a single cell. */
export function scopeOfCell(cell: ScopeCell): Scope {
  return Object.fromEntries(
    cell.split("\n").map((part) => {
      const at = part.indexOf(" ");
      return [part.slice(0, at), [part.slice(at + 1)]];
    }),
  );
}

/** Whether a cell is one of some cells, or lies within one: a unit at a place lies within the unit, and within the place. */
export function isCellWithin(cell: ScopeCell, cells: ReadonlySet<ScopeCell>): boolean {
  if (cells.has(cell)) return true;
  const parts = cell.split("\n");
  return (
    parts.length > 1 &&
    parts.some(
      (part, at) => cells.has(part) || cells.has(parts.filter((_, other) => other !== at).join("\n")),
    )
  );
}

/** Whether a cell lies within some others, or one of them within it. */
export function touches(cell: ScopeCell, others: ReadonlySet<ScopeCell>): boolean {
  const only = new Set([cell]);
  return isCellWithin(cell, others) || [...others].some((other) => isCellWithin(other, only));
}

/** Whether two scopes have a part in common. */
export function meet(one: Scope | undefined, other: Scope | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const others = new Set(cellsOf(other));
  return cellsOf(one).some((cell) => touches(cell, others));
}

/** Whether all of a scope lies within another; the whole stoppage is `undefined`. */
export function isScopeWithin(scope: Scope | undefined, other: Scope | undefined): boolean {
  if (other === undefined) return true;
  const others = new Set(cellsOf(other));
  return scope !== undefined && cellsOf(scope).every((cell) => isCellWithin(cell, others));
}
