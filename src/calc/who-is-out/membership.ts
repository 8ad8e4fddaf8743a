/** Who is out after workers go out or come back: the whole stoppage, or which parts of it? */

import type { Id } from "../../core/id.js";
import type { Attributed } from "../../model/attributed.js";
import type { Scope } from "../../model/event-base.js";
import type { Quantity } from "../../model/quantity.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DaySpan } from "./dated-events.js";
import { cellsOf, cellsOfAll, isCellWithin, type ScopeCell, scopeOfCell, touches } from "./scope-cells.js";
import { leavesOthersOut, type WorkChange } from "./work-changes.js";

/** Who is out at a time: the whole stoppage or parts of it, less the parts that have left. */
export interface Membership {
  readonly whole: boolean;
  readonly parts: readonly Scope[];
  readonly without: readonly Scope[];
  /** Whether some are back who went out since somebody has been out. */
  readonly areSomeBack: boolean;
  /** The head-counts of those who went out and, with `left`, of those who came back. */
  readonly counts: readonly MemberCount[];
  /** Whether they are on strike or locked out. */
  readonly action: StoppageKind;
}

/** How many went out, or left, at one event. */
export interface MemberCount {
  readonly scope: Scope | undefined;
  readonly workers: readonly Attributed<Quantity>[] | undefined;
  readonly left: boolean;
  /** The hours out on each day; `null` for whole days. */
  readonly hours: number | null;
  /** The first day out, where only a part of a shift was struck on it; `null` where it was a whole one. */
  readonly partShift: DaySpan | null;
  /** Whether some of them are counted by another event already. */
  readonly overlaps: boolean;
}

/** Those who went out at one event, until they are back or the round that the event set is over. */
interface Walkout {
  readonly event: TimelineEvent;
  /** What it put out; the whole stoppage where `undefined`. */
  readonly cells: ReadonlySet<ScopeCell> | undefined;
  readonly action: StoppageKind;
  readonly count: MemberCount;
  /** Whether its number comes on top of that of the others. */
  readonly isMore: boolean;
  /** What has come back of it. */
  readonly gone: Set<ScopeCell>;
  /** The walkouts of which it is a part, or the same: while one of them is on, nothing is to be counted twice. */
  readonly coveredBy: Walkout[];
}

/** Who is out while the changes in it are gone through one by one. */
export class WhoIsOut {
  readonly #stoppage: WorkStoppage;
  /** Those of which somebody is out. */
  #walkouts: readonly Walkout[] = [];
  /** What is counted, in the order in which it was told. */
  #ledger: readonly (Walkout | MemberCount)[] = [];
  #scopesLeft: readonly Scope[] = [];
  /** What has come back since somebody has been out. */
  #back: readonly ScopeCell[] = [];

  constructor(stoppage: WorkStoppage) {
    this.#stoppage = stoppage;
  }

  /** Makes a change. */
  apply(change: WorkChange): void {
    if (change.kind === "out") this.#goOut(change);
    else if (change.endOfRound) this.#endRound(change.event);
    else this.#comeBack(change);
    if (this.#walkouts.length > 0) return;
    this.#ledger = [];
    this.#scopesLeft = [];
    this.#back = [];
  }

  /** Who is out; the one given where that is still so, and `undefined` where nobody is. */
  membership(before: Membership | undefined): Membership | undefined {
    const last = this.#walkouts.at(-1);
    if (last === undefined) return undefined;
    const wholes = this.#walkouts.filter(({ cells }) => cells === undefined);
    const whole = wholes.length > 0;
    const parts = this.#walkouts.flatMap((walkout) =>
      whole || this.#isCovered(walkout) ? [] : (walkout.count.scope ?? []),
    );
    const action = (wholes.at(-1) ?? last).action;
    const without = this.#without();
    const areSomeBack = without.length > 0 || this.#back.some((cell) => !this.#isOut(cell));
    const now = { whole, parts, without, areSomeBack, counts: this.#counts(), action };
    return before !== undefined && isSame(before, now) ? before : now;
  }

  /** The events by which those who are out went out. */
  events(): readonly Id[] {
    return this.#walkouts.map(({ event }) => event.id);
  }

  #goOut({ event, scope, action, first }: WorkChange): void {
    const cells = scope === undefined ? undefined : new Set(cellsOf(scope));
    const whole = this.#walkouts.filter((walkout) => walkout.cells === undefined);
    const workers = "workers" in event ? event.workers : undefined;
    const areOut = [...(cells ?? [])].filter((cell) => this.#isOut(cell)).length;
    const isAllOut = cells === undefined ? whole.length > 0 : areOut === cells.size;
    const goesOut = (cell: ScopeCell): boolean => cells === undefined || isCellWithin(cell, cells);
    const isBackOut = this.#walkouts.some(({ gone }) =>
      [...gone].some((cell) => goesOut(cell) && !this.#isOut(cell)),
    );
    // Those who left and are out again for good, all of them, need no number: it is as if they had not left.
    const losses = this.#ledger.filter(
      (entry) => !("event" in entry) && cellsOf(entry.scope ?? {}).some(goesOut),
    ) as readonly MemberCount[];
    const areAsBefore =
      isBackOut &&
      workers === undefined &&
      event.lastDay === undefined &&
      losses.every((loss) => cellsOf(loss.scope ?? {}).every(goesOut));
    if (areAsBefore) {
      this.#ledger = this.#ledger.filter((entry) => !losses.includes(entry as MemberCount));
      for (const { gone } of this.#walkouts) {
        for (const cell of gone) if (goesOut(cell)) gone.delete(cell);
      }
    }
    const isMore =
      (isBackOut && !areAsBefore) || (event.type === "joined" && workers !== undefined && whole.length > 0);
    const others = this.#walkouts.filter((walkout) => !walkout.isMore && isPartOf(cells, walkout.cells));
    // Who is out already under a number keeps it where the event gives none.
    const same = isMore ? undefined : others.find((other) => isPartOf(other.cells, cells));
    const count = {
      scope,
      workers: workers ?? same?.count.workers,
      left: false,
      hours: ("hoursADay" in event ? event.hoursADay : undefined) ?? null,
      partShift: "firstDay" in event && event.firstDay === "partShift" ? first : null,
      overlaps: this.#walkouts.some(
        (other) => !isPartOf(other.cells, cells) && this.#sharesCells(other, cells),
      ),
    };
    const goesOn = event.type === "joined" || isAllOut;
    const walkout: Walkout = {
      event,
      cells,
      action: action ?? (goesOn ? this.#action() : undefined) ?? this.#stoppage.kind,
      count: same !== undefined && workers === undefined ? same.count : count,
      isMore,
      gone: new Set(),
      coveredBy: others,
    };
    for (const other of isMore ? [] : this.#walkouts) {
      if (!others.includes(other) && isPartOf(other.cells, cells)) other.coveredBy.push(walkout);
    }
    this.#walkouts = [...this.#walkouts, walkout];
    this.#ledger = [...this.#ledger, walkout];
  }

  /** Whether any of some cells are out by a walkout. */
  #sharesCells(walkout: Walkout, cells: ReadonlySet<ScopeCell> | undefined): boolean {
    return walkout.cells !== undefined && [...(cells ?? [])].some((cell) => holds(walkout, cell));
  }

  #action(): StoppageKind | undefined {
    return (this.#walkouts.filter(({ cells }) => cells === undefined).at(-1) ?? this.#walkouts.at(-1))
      ?.action;
  }

  /** The end that a walkout set for itself is of those who went out at it only. */
  #endRound(event: TimelineEvent): void {
    const stay = ({ event: other }: Walkout): boolean => other !== event;
    this.#walkouts = this.#walkouts.filter(stay);
    this.#ledger = this.#ledger.filter((entry) => !("event" in entry) || stay(entry));
  }

  #comeBack({ event, scope }: WorkChange): void {
    const workers = "workers" in event ? event.workers : undefined;
    const loss = { scope, workers, left: true, hours: null, partShift: null, overlaps: false };
    if (scope === undefined) {
      // Those who left without it being told which part they are left the others out.
      if (!leavesOthersOut(event)) this.#walkouts = [];
      this.#ledger = [...this.#ledger, loss];
      return;
    }
    const back = cellsOf(scope);
    const isAnyOut = back.some((cell) => this.#isOut(cell)) || this.#holdsWithin(new Set(back));
    if (!isAnyOut) return;
    this.#back = [...this.#back, ...back];
    const before = this.#walkouts;
    for (const { cells, gone } of before) {
      for (const cell of back) if (cells === undefined || touches(cell, cells)) gone.add(cell);
    }
    this.#walkouts = before.filter((walkout) => !this.#isOver(walkout));
    this.#scopesLeft = [...this.#scopesLeft, scope].filter((left) =>
      cellsOf(left).some((cell) => this.#isGone(cell)),
    );
    const over = before.filter((walkout) => !this.#walkouts.includes(walkout));
    const isPartly = back.some((cell) => this.#isGone(cell));
    // All of a walkout are back: they need not be counted to be taken out.
    if (workers === undefined && !isPartly)
      this.#ledger = this.#ledger.filter((entry) => !over.includes(entry as Walkout));
    else this.#ledger = [...this.#ledger, loss];
  }

  /** Whether a part of the stoppage that lies within some cells is out. */
  #holdsWithin(back: ReadonlySet<ScopeCell>): boolean {
    return this.#walkouts.some(({ cells, gone }) =>
      [...(cells ?? [])].some((cell) => isCellWithin(cell, back) && !isCellWithin(cell, gone)),
    );
  }

  #isGone(cell: ScopeCell): boolean {
    return this.#walkouts.some(({ gone }) => gone.has(cell));
  }

  #isOut(cell: ScopeCell): boolean {
    return this.#walkouts.some((walkout) => holds(walkout, cell));
  }

  /** Whether all are back: all cells of a walkout, or all the units, all the places or all the employers of the stoppage. */
  #isOver({ cells, gone }: Walkout): boolean {
    if (cells !== undefined) return [...cells].every((cell) => isCellWithin(cell, gone));
    return cellsOfAll(this.#stoppage).some((all) => all.every((cell) => gone.has(cell)));
  }

  #isCovered({ coveredBy }: Walkout): boolean {
    return coveredBy.some((walkout) => this.#walkouts.includes(walkout));
  }

  #without(): readonly Scope[] {
    const seen = new Set<ScopeCell>();
    return this.#scopesLeft.flatMap((scope) => {
      const all = cellsOf(scope);
      const away = all.filter((cell) => !seen.has(cell) && !this.#isOut(cell) && this.#isGone(cell));
      for (const cell of away) seen.add(cell);
      return away.length === all.length ? [scope] : away.map(scopeOfCell);
    });
  }

  #counts(): readonly MemberCount[] {
    const counts: MemberCount[] = [];
    for (const entry of this.#ledger) {
      if (!("event" in entry)) {
        // Those who left are of those who had gone out before, not of a round that began later.
        if (counts.length > 0) counts.push(entry);
      } else if (entry.isMore || !this.#isCovered(entry)) counts.push(entry.count);
    }
    return counts;
  }
}

/** Whether a cell is out by a walkout. */
function holds({ cells, gone }: Walkout, cell: ScopeCell): boolean {
  return (cells === undefined || isCellWithin(cell, cells)) && !isCellWithin(cell, gone);
}

/** Whether all of some cells lie within others; the whole stoppage is `undefined`. */
function isPartOf(
  cells: ReadonlySet<ScopeCell> | undefined,
  others: ReadonlySet<ScopeCell> | undefined,
): boolean {
  if (others === undefined) return true;
  return cells !== undefined && [...cells].every((cell) => isCellWithin(cell, others));
}

function isSame(a: Membership, b: Membership): boolean {
  return (
    a.action === b.action &&
    a.areSomeBack === b.areSomeBack &&
    areSame(a.parts, b.parts) &&
    areSame(a.counts, b.counts) &&
    areSame(a.without.flatMap(cellsOf), b.without.flatMap(cellsOf))
  );
}

/** Whether two lists have the same items. */
export function areSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}
