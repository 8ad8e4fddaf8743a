/** Which days of spells are counted once, where a vague date lets two spells claim them? */

import { spanBounds } from "../quantity-bounds.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import type { DaySpell } from "../who-is-out/day-spells.js";

/**
 * Spells of which no day can belong to two. Where a part of the workers left some day in January, the days of that month
 * are a spell of their own, with as many workers out as there were before or after. Days on which it is not known
 * whether anybody was out are at least none.
 */
export function countedSpells(spells: readonly DaySpell[]): readonly DaySpell[] {
  const counted: DaySpell[] = [];
  let run: DaySpell[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const spell of spells) {
    if (spell.from.earliest > last) {
      counted.push(...apart(run));
      run = [];
    }
    run.push(spell);
    last = Math.max(last, spell.to.latest);
  }
  return run.length === spells.length && run.length < 2 ? spells : [...counted, ...apart(run)];
}

/** Spells that share days, cut wherever one of them can begin or end. */
function apart(run: readonly DaySpell[]): readonly DaySpell[] {
  const [first] = run;
  if (first === undefined || run.length === 1) return run;
  const sure = sureDays(run);
  const last = Math.max(...run.map(({ to }) => to.latest));
  const starts = sure.flatMap(({ earliest, latest }) => [earliest, latest + 1]);
  const cuts = [...new Set([...run.flatMap(edges), ...starts])]
    .filter((day) => day <= last && day < Number.POSITIVE_INFINITY)
    .sort((a, b) => a - b);
  const pieces: DaySpell[] = [];
  for (const [at, day] of cuts.entries()) {
    const next = cuts[at + 1] ?? last + 1;
    const here = run.filter(({ from, to }) => from.earliest <= day && day <= to.latest);
    const [one, ...others] = here;
    if (one === undefined) continue;
    const isSure = sure.some(({ earliest, latest }) => earliest <= day && day <= latest);
    const spanned = spanBounds(here.map(({ workers }) => workers));
    const workers = here.some((spell) => spell.workers === null) ? null : spanned;
    const start = pieces.length === 0 ? first.from.latest : day + 1;
    const from = {
      earliest: day,
      latest: isSure ? day : Math.max(start, next < Number.POSITIVE_INFINITY ? next : day + 1),
    };
    const to = { earliest: isSure ? next - 1 : day, latest: next - 1 };
    const because = [...new Set([one, ...others].flatMap((spell) => spell.because))];
    pieces.push({ ...one, isFirst: one.isFirst && others.length === 0, from, to, workers, because });
  }
  return pieces;
}

function edges({ from, to }: DaySpell): readonly number[] {
  return [from.earliest, from.latest, to.earliest + 1, to.latest + 1];
}

/** The days on which somebody was surely out: between spells of which one begins as the other ends, nobody is back. */
function sureDays(run: readonly DaySpell[]): readonly DaySpan[] {
  const sure: DaySpan[] = [];
  for (const { from, to, isFirst } of run) {
    const before = sure.at(-1);
    const isNext = before !== undefined && (!isFirst || from.latest <= before.latest + 1);
    const earliest = isNext ? before.earliest : from.latest;
    if (isNext) sure.pop();
    sure.push({ earliest, latest: to.earliest });
  }
  return sure.filter(({ earliest, latest }) => earliest <= latest);
}
