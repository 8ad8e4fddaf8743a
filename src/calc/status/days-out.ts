/** On which days can somebody have been out whom an order concerns, and on which was somebody surely? */

import type { Scope } from "../../model/event-base.js";
import type { Membership } from "../who-is-out/membership.js";
import { cellsOf, isCellWithin, type ScopeCell, touches } from "../who-is-out/scope-cells.js";
import type { WorkChange } from "../who-is-out/work-changes.js";
import type { WorkStretch } from "../who-is-out/work-stretches.js";
import type { Holding } from "./held-on-days.js";
import { joined } from "./joined-holdings.js";

/** The days on which some part of a stoppage was out, in order, in stretches between which there are days on which it was not. */
export interface DaysOut {
  /** On these somebody of it can have been out. */
  readonly maybe: readonly Holding[];
  /** On these somebody of it surely was. */
  readonly surely: readonly SurelyOut[];
}

/** Days on which somebody was surely out. */
export interface SurelyOut extends Holding {
  /** The change by which they went out. */
  readonly opened: WorkChange;
}

/** The days on which a part of a stoppage was out, or the stoppage where there is no scope. */
export function daysOut(spells: readonly WorkStretch[], scope: Scope | undefined): DaysOut {
  const cells = scope === undefined ? undefined : cellsOf(scope);
  const out = spells.filter(({ membership }) => cells === undefined || isAnyOut(membership, cells));
  return {
    maybe: joined(out.map(({ from, to }) => ({ from: from.earliest, until: to.latest }))),
    surely: joined(
      out
        .map(({ from, to, opened }) => ({ from: from.latest, until: to.earliest, opened }))
        .filter(({ from, until }) => from <= until),
    ),
  };
}

/** Whether any of some cells are among those who are out. */
function isAnyOut({ whole, parts, without }: Membership, cells: readonly ScopeCell[]): boolean {
  const [out, back] = [new Set(parts.flatMap(cellsOf)), new Set(without.flatMap(cellsOf))];
  return cells.some((cell) => (whole || touches(cell, out)) && !isCellWithin(cell, back));
}
