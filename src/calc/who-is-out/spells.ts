/** Who was out from which day to which? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import { unreadable } from "../../core/unreadable.js";
import type { Scope } from "../../model/event-base.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../../time/iso-date.js";
import type { DateBounds } from "../../time/partial-date.js";
import { type DaySpell, daySpells, hoursADayOf, isPartShift } from "./day-spells.js";
import { becauseBy, isOutOn } from "./work-stretches.js";

/** A stretch of days during which the same workers were out. Spells of one stoppage do not overlap. */
export interface Spell {
  /** The first day out, as bounds. */
  readonly from: DateBounds;
  /** The last day out by `asOf`, included, as bounds. */
  readonly to: DateBounds;
  /** Whether they were out on `asOf` itself; `unknown` where the record tells neither that it went on nor that it ended. */
  readonly ongoing: true | false | "unknown";
  /** How many workers were out; `null` where the record gives no number. */
  readonly workers: OpenBounds | null;
  /** Who was out: everybody in the stoppage, or only these parts of it. */
  readonly scope: "whole" | readonly Scope[];
  /** The parts that had left, where the rest of the stoppage was still out. */
  readonly without: readonly Scope[];
  /** Whether they were on strike or locked out. */
  readonly action: StoppageKind;
  /** Whether only a part of a shift was struck on the first day. */
  readonly firstDay: "fullShift" | "partShift";
  /**
   * The hours out on each day, on average where they differ; `null` where some were out for whole days, or where it is not
   * known how many were out for how long.
   */
  readonly hoursADay: number | null;
  /** The ids of the events that it rests on. */
  readonly because: readonly Id[];
}

/**
 * The spells of a stoppage that had begun by `asOf`, in order. A spell ends and another begins whenever somebody joins,
 * leaves, pauses or a new head-count is reported, so that within one the same number is out. First and last day are
 * both days out. An end that the record does not tell is never assumed: see `ongoing`. Whoever left or returned is taken
 * from those out, or, where only some are known to be back, the least is 0; a head-count of those out rules over what was
 * told before it. One of a vague day makes a spell of the days that it can be of, in which as many may be out as before or
 * after. Where a start, an end or a change is vague, a spell may have no day at all: its first day can then lie after its
 * last. A share of the workers is no number of them.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { spellsOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "one-day", title: "One day", kind: "strike", from: "2024-05-01", to: "2024-05-01" });
 * spellsOf(strike, { asOf: "2024-05-03" }).map((spell) => spell.to); // => [{ earliest: "2024-05-01", latest: "2024-05-01" }]
 * spellsOf(strike, { asOf: "2024-04-30" }); // => []
 * ```
 */
export function spellsOf(stoppage: WorkStoppage, options: { readonly asOf: IsoDate }): readonly Spell[] {
  try {
    const asOf = dayNumberOf(options.asOf);
    return daySpells(stoppage)
      .filter((spell) => spell.from.earliest <= asOf)
      .map((spell) => spellBy(spell, asOf));
  } catch (error) {
    throw unreadable(error);
  }
}

/** A spell as it stands at the end of a day. */
export function spellBy(spell: DaySpell, asOf: DayNumber): Spell {
  return {
    from: {
      earliest: isoDateOf(spell.from.earliest),
      latest: isoDateOf(Math.min(spell.from.latest, asOf)),
    },
    to: {
      earliest: isoDateOf(Math.min(spell.to.earliest, asOf)),
      latest: isoDateOf(Math.min(spell.to.latest, asOf)),
    },
    ongoing: isOutOn(spell, asOf),
    workers: spell.workers,
    scope: spell.membership.whole ? "whole" : spell.membership.parts,
    without: spell.membership.without,
    action: spell.membership.action,
    firstDay: isPartShift(spell) ? "partShift" : "fullShift",
    hoursADay: onlyNumber(hoursADayOf(spell, null)),
    because: becauseBy(spell, asOf),
  };
}

function onlyNumber(bounds: Bounds | null): number | null {
  return bounds !== null && bounds.min === bounds.max && bounds.max < Number.POSITIVE_INFINITY
    ? bounds.min
    : null;
}
