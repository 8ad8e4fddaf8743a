/** Which days of spells are counted once, where vague dates let two spells claim them? */

import type { OpenBounds } from "../../core/bounds.js";
import type { DayNumber } from "../../time/iso-date.js";
import { spanBounds } from "../quantity-bounds.js";
import type { DaySpell } from "../who-is-out/day-spells.js";
import { meet } from "../who-is-out/scope-cells.js";

/**
 * Spells of which no day can belong to two. Where a part of the workers left some day in January, the days of that month
 * are a spell of their own, with as many workers out as there were before or after. Days on which it is not known
 * whether anybody was out are at least none.
 */
export function countedSpells(spells: readonly DaySpell[]): readonly DaySpell[] {
  const counted: DaySpell[] = [];
  let run: DaySpell[] = [];
  let last = Number.NEGATIVE_INFINITY;
  // A part of one spell can come after the start of the next: where it is not known when that began.
  const firsts = spells.map(({ from }) => from.earliest);
  for (let at = firsts.length - 2; at >= 0; at -= 1)
    firsts[at] = Math.min(firsts[at] ?? 0, firsts[at + 1] ?? 0);
  for (const [at, spell] of spells.entries()) {
    if ((firsts[at] ?? 0) > last) {
      counted.push(...apart(run));
      run = [];
    }
    run.push(spell);
    last = Math.max(last, spell.to.latest);
  }
  return [...counted, ...apart(run)];
}

/** Spells that share days, cut wherever one of them can begin or end. */
function apart(run: readonly DaySpell[]): readonly DaySpell[] {
  if (run.length < 2) return run;
  const walkouts = walkoutsOf(run);
  const cuts = [...new Set(run.flatMap(edges))].sort((a, b) => a - b);
  const pieces: DaySpell[] = [];
  for (const [at, day] of cuts.entries()) {
    const next = cuts[at + 1];
    const here = spellsOn(run, day);
    const [one] = here;
    // At the last cut all of it is over, or it is never over.
    if (one === undefined || next === undefined) continue;
    const { isSure, workers } = outOn(walkouts, day);
    const after = next < Number.POSITIVE_INFINITY ? next : day + 1;
    const from = { earliest: day, latest: isSure ? day : Math.max(one.from.latest, after) };
    const to = { earliest: isSure ? next - 1 : day, latest: next - 1 };
    const because = [...new Set(here.flatMap((spell) => spell.because))];
    const membership = here.length < 2 ? one.membership : { ...one.membership, counts: countsOf(here) };
    pieces.push({ ...one, from, to, workers, membership, because });
  }
  return pieces;
}

function edges({ from, to }: DaySpell): readonly number[] {
  return [from.earliest, from.latest, to.earliest + 1, to.latest + 1];
}

function spellsOn(spells: readonly DaySpell[], day: DayNumber): readonly DaySpell[] {
  return spells.filter(({ from, to }) => from.earliest <= day && day <= to.latest);
}

/** The counts of all spells that a day can belong to, none of which is surely that of those who were out. */
function countsOf(spells: readonly DaySpell[]): DaySpell["membership"]["counts"] {
  return spells.flatMap(({ membership }) => membership.counts).map((count) => ({ ...count, overlaps: true }));
}

/** Spells by walkout: those of one follow on each other. */
function walkoutsOf(run: readonly DaySpell[]): readonly (readonly DaySpell[])[] {
  const starts = run.flatMap(({ isFirst }, at) => (isFirst || at === 0 ? [at] : []));
  return starts.map((start, at) => run.slice(start, starts[at + 1]));
}

/**
 * How many can have been out on a day, and whether somebody surely was: at the least those of the walkout that surely
 * was on, at the most those of one, or of both where they are of different parts.
 */
function outOn(
  walkouts: readonly (readonly DaySpell[])[],
  day: DayNumber,
): { readonly isSure: boolean; readonly workers: OpenBounds | null } {
  let isSure = false;
  let workers: OpenBounds | null = null;
  let before: DaySpell | undefined;
  for (const walkout of walkouts) {
    const [first] = walkout;
    const last = walkout.at(-1);
    const here = spellsOn(walkout, day).map((spell) => spell.workers);
    if (first === undefined || last === undefined || here.length === 0) continue;
    const isOn = first.from.latest <= day && day <= last.to.earliest;
    const those = here.includes(null) ? null : spanBounds(here);
    if (before === undefined) workers = those;
    else if (workers === null || those === null) workers = null;
    else {
      const max: number | null =
        workers.max === null || those.max === null
          ? null
          : meet(before.closed?.scope, first.opened.scope)
            ? Math.max(workers.max, those.max)
            : workers.max + those.max;
      workers = { min: isOn ? those.min : Math.min(workers.min, those.min), max };
    }
    isSure ||= isOn;
    before = last;
  }
  return { isSure, workers };
}
