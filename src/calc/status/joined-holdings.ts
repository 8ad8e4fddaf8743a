/** Which stretches of days do some make together, and which have two such lists in common? */

import type { Holding } from "./held-on-days.js";

/** Stretches of days in order, those of them made one between which no day lies; one keeps what else the first of it has. */
export function joined<Held extends Holding>(holdings: readonly Held[]): readonly Held[] {
  const all: Held[] = [];
  for (const held of [...holdings].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last === undefined || held.from > last.until + 1) all.push(held);
    else if (held.until > last.until) all[all.length - 1] = { ...last, until: held.until };
  }
  return all;
}

/** The days that lie in both of two lists, of which each is in order and apart. */
export function common(some: readonly Holding[], others: readonly Holding[]): readonly Holding[] {
  const both: Holding[] = [];
  for (let [a, b] = [0, 0]; ; ) {
    const [one, other] = [some[a], others[b]];
    if (one === undefined || other === undefined) return both;
    const [from, until] = [Math.max(one.from, other.from), Math.min(one.until, other.until)];
    if (from <= until) both.push({ from, until });
    if (one.until < other.until) a += 1;
    else b += 1;
  }
}
