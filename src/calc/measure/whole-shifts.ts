/** Where an agency counts whole shifts only, how many of those who were out struck one? */

import type { OpenBounds } from "../../core/bounds.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { type DaySpell, daySpells } from "../who-is-out/day-spells.js";
import type { MemberCount } from "../who-is-out/membership.js";
import { workersOf } from "../who-is-out/spell-workers.js";
import { countedSpells } from "./counted-spells.js";
import { areEnoughOut } from "./enough-workers.js";
import type { MeasureProfile } from "./measure-profile.js";
import { plainStretch } from "./plain-stretch.js";

/**
 * The spells of a stoppage that are counted, without those who struck part of a shift where others struck a whole one: of each
 * day, where they were out for some hours of it, or of their first.
 */
export function spellsCountedBy(profile: MeasureProfile, stoppage: WorkStoppage): readonly DaySpell[] {
  const plain = plainStretch(stoppage);
  if (plain !== undefined) return [plain];
  const spells = daySpells(stoppage);
  if (profile.firstPartShift === "counted") return countedSpells(spells);
  // What can be told of each spell is, before days that two can claim are counted once; and of those days, what is left.
  return wholeShifts(countedSpells(wholeShifts(spells, profile, stoppage)), profile, stoppage);
}

function wholeShifts(
  spells: readonly DaySpell[],
  profile: MeasureProfile,
  stoppage: WorkStoppage,
): readonly DaySpell[] {
  return spells.flatMap((spell) => {
    const whole =
      profile.hoursPerDay === null ? without(spell, ({ hours }) => hours !== null, stoppage) : spell;
    const partly = outOf(whole).filter((count) => canBeFirstDay(count, whole));
    if (partly.length === 0 || areOnPartShift(whole)) return whole;
    const onFirst = without(whole, (count) => partly.includes(count), stoppage);
    return cutAfterFirst(whole, onFirst, partly, profile);
  });
}

/** A spell of which the first day, or each that can be the first of some, has a number of its own. */
function cutAfterFirst(
  whole: DaySpell,
  onFirst: DaySpell,
  partly: readonly MemberCount[],
  profile: MeasureProfile,
): readonly DaySpell[] {
  const { from, to } = whole;
  const plain = withPartShift(whole, null);
  const last = Math.max(...partly.map(({ partShift }) => partShift?.latest ?? from.latest));
  const isTold = last === from.earliest && partly.every(({ partShift }) => partShift?.earliest === last);
  const least = onFirst === whole ? 0 : (onFirst.workers?.min ?? 0);
  let first = { ...plain, workers: whole.workers && { min: least, max: whole.workers.max } };
  // Where too few struck a whole shift, the stoppage has begun with all of them, and the day does not count.
  if (isTold)
    first =
      areEnoughOut(onFirst, profile) === false
        ? withPartShift(whole, { earliest: last, latest: last })
        : onFirst;
  if (to.latest <= last) return [first];
  const next = last + 1;
  const start = { earliest: from.earliest, latest: Math.min(from.latest, next) };
  const rest = { earliest: Math.max(from.earliest, next), latest: Math.max(from.latest, next) };
  return [
    { ...first, from: start, to: { earliest: Math.min(to.earliest, last), latest: last } },
    { ...plain, from: rest, isFirst: false },
  ];
}

/** Whether all who were out struck only a part of a shift on the first day of a spell. */
export function areOnPartShift(spell: DaySpell): boolean {
  const out = outOf(spell);
  return out.length > 0 && out.every((count) => isFirstDay(count, spell));
}

/** Whether some of those who were out struck whole shifts and others a part of one, on the first day or on each. */
export function areShiftsMixed(spell: DaySpell): boolean {
  const out = outOf(spell);
  const areSome = (isSo: (count: MemberCount) => boolean): boolean => out.some(isSo) && !out.every(isSo);
  const isFirst = (count: MemberCount): boolean => canBeFirstDay(count, spell);
  return areSome(({ hours }) => hours !== null) || (out.some(isFirst) && !areOnPartShift(spell));
}

function outOf({ membership }: DaySpell): readonly MemberCount[] {
  return membership.counts.filter(({ left }) => !left);
}

/** Whether the first day of a spell is that on which those of a count struck part of a shift. */
function isFirstDay({ partShift }: MemberCount, { from }: DaySpell): boolean {
  return partShift?.earliest === from.earliest && partShift.latest === from.latest;
}

function canBeFirstDay({ partShift }: MemberCount, { from }: DaySpell): boolean {
  return partShift !== null && partShift.earliest <= from.latest && from.earliest <= partShift.latest;
}

function withPartShift(spell: DaySpell, partShift: DaySpan | null): DaySpell {
  const counts = spell.membership.counts.map((count) => ({ ...count, partShift }));
  return { ...spell, membership: { ...spell.membership, counts } };
}

/** A spell without some of those who were out, unless they are all. */
function without(
  spell: DaySpell,
  isLeftOut: (count: MemberCount) => boolean,
  stoppage: WorkStoppage,
): DaySpell {
  const { counts } = spell.membership;
  const isAway = (count: MemberCount): boolean => !count.left && isLeftOut(count);
  const out = outOf(spell);
  const [away, stay] = [out.filter(isAway), out.filter((count) => !isAway(count))];
  if (away.length === 0 || stay.length === 0) return spell;
  const numberOf = (some: readonly MemberCount[]): OpenBounds | null =>
    workersOf({ ...spell.membership, counts: some }, stoppage);
  const workers = remaining(spell.workers, numberOf(out), numberOf(stay), numberOf(away));
  const membership = { ...spell.membership, counts: counts.filter((count) => !isAway(count)) };
  return { ...spell, workers, membership };
}

/**
 * How many of those who were out are left without some. Where as many were out as went out, they are as many as they
 * were; where some left, or another number was reported, it is not known of which.
 */
function remaining(
  out: OpenBounds | null,
  all: OpenBounds | null,
  stay: OpenBounds | null,
  away: OpenBounds | null,
): OpenBounds | null {
  if (out === null || (out.min === all?.min && out.max === all.max)) return stay;
  const min = Math.max(0, out.min - (away?.max ?? Number.POSITIVE_INFINITY));
  const most = Math.min(stay?.max ?? Number.POSITIVE_INFINITY, out.max ?? Number.POSITIVE_INFINITY);
  const max = most < min ? out.max : most;
  return { min, max: max === Number.POSITIVE_INFINITY ? null : max };
}
