/** Who is out after workers go out or come back: the whole stoppage, or which parts of it? */

import type { Id } from "../core/id.js";
import type { Attributed } from "../model/attributed.js";
import type { Scope } from "../model/event-base.js";
import type { Quantity } from "../model/quantity.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { WorkChange } from "./work-changes.js";
import { isWithin, scopeKeys } from "./work-changes.js";

/** Who is out at a time: the whole stoppage or parts of it, less the parts that have left. */
export interface Membership {
  readonly whole: boolean;
  readonly parts: readonly Scope[];
  readonly without: readonly Scope[];
  /** The head-counts of those who went out and, with `left`, of those who came back. */
  readonly counts: readonly MemberCount[];
}

/** How many went out, or left, at one event. */
interface MemberCount {
  readonly scope: Scope | undefined;
  readonly workers: readonly Attributed<Quantity>[] | undefined;
  readonly left: boolean;
}

/** Who is out after a change: the same object where it changes nothing, `undefined` where nobody is out. */
export function membershipAfter(
  before: Membership | undefined,
  change: WorkChange,
  stoppage: WorkStoppage,
): Membership | undefined {
  return change.kind === "out" ? afterGoingOut(before, change) : afterComingBack(before, change, stoppage);
}

function afterGoingOut(before: Membership | undefined, change: WorkChange): Membership {
  const { scope, event } = change;
  const count = countOf(change, false);
  if (before === undefined) {
    return {
      whole: scope === undefined,
      parts: scope === undefined ? [] : [scope],
      without: [],
      counts: [count],
    };
  }
  const counts = [...before.counts, count];
  const without = scope === undefined ? [] : before.without.filter((gone) => !isWithin(gone, scope));
  const cameBack = without.length < before.without.length;
  if (before.whole) {
    // Everybody is out already: only more workers, or a part that had left, make a difference.
    const more = event.type === "joined" && count.workers !== undefined;
    return cameBack || more ? { ...before, without, counts } : before;
  }
  if (scope === undefined) return { whole: true, parts: [], without: [], counts: [count] };
  const isNew = !before.parts.some((part) => isWithin(scope, part));
  if (!isNew && !cameBack) return before;
  return { ...before, parts: isNew ? [...before.parts, scope] : before.parts, without, counts };
}

function afterComingBack(
  before: Membership | undefined,
  change: WorkChange,
  stoppage: WorkStoppage,
): Membership | undefined {
  const { scope } = change;
  if (before === undefined) return undefined;
  const counts = [...before.counts, countOf(change, true)];
  // Those who left without it being told which part they are left the others out.
  if (scope === undefined) return change.event.type === "left" ? { ...before, counts } : undefined;
  const parts = before.parts.filter((part) => !isWithin(part, scope));
  const isPartOfWhatIsLeft = before.whole || parts.some((part) => isWithin(scope, part));
  if (!isPartOfWhatIsLeft) {
    if (parts.length === before.parts.length) return before;
    return parts.length === 0 ? undefined : { ...before, parts, counts };
  }
  const without = [...before.without.filter((gone) => !isWithin(gone, scope)), scope];
  const left = new Set(without.flatMap((gone) => [...scopeKeys(gone)]));
  const nobodyIsLeft = before.whole
    ? coversStoppage(left, stoppage)
    : parts.every((part) => [...scopeKeys(part)].every((key) => left.has(key)));
  return nobodyIsLeft ? undefined : { ...before, parts, without, counts };
}

function countOf(change: WorkChange, left: boolean): MemberCount {
  const { event } = change;
  return { scope: change.scope, workers: "workers" in event ? event.workers : undefined, left };
}

/** Whether parts are all the units, all the places or all the employers of a stoppage. */
function coversStoppage(keys: ReadonlySet<string>, stoppage: WorkStoppage): boolean {
  const all = (kind: string, ids: readonly Id[] | undefined): boolean =>
    ids !== undefined && ids.length > 0 && ids.every((id) => keys.has(`${kind}:${id}`));
  return (
    all("unit", stoppage.bargainingUnitIds) ||
    all("place", stoppage.placeIds) ||
    all("employer", stoppage.employerIds)
  );
}
