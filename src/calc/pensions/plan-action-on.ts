/** What does the action on a pension plan (freeze, close, restore …) mean for a worker hired on a given day? */

import { unreadable } from "../../core/unreadable.js";
import type { PensionAction, PensionTerms } from "../../model/pension-terms.js";
import type { PartialDate } from "../../time/partial-date.js";
import { dayBoundsOf } from "../../time/partial-date.js";
import { assertWord } from "./pension-basis.js";

/** The worker that {@link planActionOn} is asked about. */
export interface PlanWorker {
  /** The day on which the worker was hired, as precisely as it is known. */
  readonly hiredOn: PartialDate;
  /** The day on which the action takes effect; not known where left out. */
  readonly actionOn?: PartialDate;
}

/** What an action means for a worker; `keepsAccrued` is that nothing more is earned and what was is kept. */
export type PlanEffect = "accrues" | "keepsAccrued" | "notCovered" | "cannotTell";

/** What an action on a plan means for a worker, and why. */
export interface PlanActionEffect {
  /** What it means. */
  readonly effect: PlanEffect;
  /** All that it can mean by what is known: one effect, or more where `effect` is `cannotTell`. */
  readonly possible: readonly Exclude<PlanEffect, "cannotTell">[];
  /** Whether the worker is among those whom the terms are for, by the day of hire. */
  readonly amongThem: true | false | "maybe";
  /** Why, in words: one sentence for each effect that is possible. */
  readonly because: readonly string[];
}

/**
 * What the action of the terms means for a worker hired on a day: the worker earns benefits in the plan (`accrues`),
 * earns no more and keeps what was earned (`keepsAccrued`), or is not covered (`notCovered`); `cannotTell` where what
 * is known leaves more than one of them, which `possible` then lists.
 *
 * - restore, create, improve, maintain, convert: those whom the terms are for accrue, in the plan as it then is;
 *   the terms do not cover others.
 * - freeze: those whom the terms are for earn no more, those hired on or after `actionOn` are not covered, others accrue.
 * - close: it takes in none of those whom the terms are for by their day of hire; others accrue. Where the terms name
 *   no day of hire, those hired before `actionOn` stay in and later ones are not covered.
 *
 * A vague day that could fall on either side counts for both. That the worker holds a job to which the plan applies is
 * taken as given, and whether years before a restoration count is not told by terms. The meaning of the words is that
 * of US practice (Department of Labor, Employee Benefits Security Administration: what a freeze leaves earned stays
 * earned). Nothing here is advice: the plan's documents decide.
 *
 * @throws `LabourError` with code `invalid-partial-date` where a date is none, and `invalid-argument` where the action
 * is not one of those known.
 *
 * @example
 * ```ts
 * import { planActionOn } from "picketline";
 * const terms = { plan: "definedBenefit", action: "close", hiredOnOrAfter: "2015-01-01" } as const;
 * planActionOn(terms, { hiredOn: "2012-06" }).effect; // => "accrues"
 * planActionOn(terms, { hiredOn: "2015-01-01" }).effect; // => "notCovered"
 * ```
 *
 * @example
 * ```ts
 * import { planActionOn } from "picketline";
 * // Hired at some time in 2015, while the tier begins in its middle.
 * const terms = { plan: "definedBenefit", action: "freeze", hiredOnOrAfter: "2015-07-01" } as const;
 * const { effect, possible, amongThem } = planActionOn(terms, { hiredOn: "2015" });
 * effect; // => "cannotTell"
 * possible; // => ["keepsAccrued", "accrues"]
 * amongThem; // => "maybe"
 * ```
 */
export function planActionOn(terms: PensionTerms | "unknown", worker: PlanWorker): PlanActionEffect {
  try {
    dayBoundsOf(worker.hiredOn);
    if (worker.actionOn !== undefined) dayBoundsOf(worker.actionOn);
    if (terms === "unknown") return cannotTell("maybe", "Nothing is known of the terms.");
    assertWord("terms.action", terms.action, actions);
    const among = isAmong(terms, worker.hiredOn);
    const { action } = terms;
    if (action === "unknown") return cannotTell(among, "What is to become of the plan is not known.");
    const meanings = [
      ...(among === false ? [] : meaningsForThem(action, terms, worker)),
      ...(among === true ? [] : [meaningForOthers(terms)]),
    ];
    const possible = [...new Set(meanings.map(([effect]) => effect))];
    const [only] = possible;
    return {
      effect: possible.length === 1 && only !== undefined ? only : "cannotTell",
      possible,
      amongThem: among,
      because: meanings.map(([, why]) => why),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

const actions: readonly PensionAction[] = [
  "restore",
  "create",
  "improve",
  "maintain",
  "convert",
  "freeze",
  "close",
  "unknown",
];

type Meaning = readonly [effect: Exclude<PlanEffect, "cannotTell">, why: string];

function cannotTell(amongThem: PlanActionEffect["amongThem"], why: string): PlanActionEffect {
  const possible = ["accrues", "keepsAccrued", "notCovered"] as const;
  return { effect: "cannotTell", possible, amongThem, because: [why] };
}

/** Whether a worker is among those whom the terms are for: all, or those hired on or after a day, or before one. */
function isAmong(
  { hiredOnOrAfter, hiredBefore }: PensionTerms,
  hiredOn: PartialDate,
): true | false | "maybe" {
  const before = hiredOnOrAfter === undefined ? false : isBefore(hiredOn, hiredOnOrAfter);
  const inTime = hiredBefore === undefined ? true : isBefore(hiredOn, hiredBefore);
  if (before === true || inTime === false) return false;
  return before === false && inTime === true ? true : "maybe";
}

function isBefore(day: PartialDate, other: PartialDate): true | false | "maybe" {
  const [a, b] = [dayBoundsOf(day), dayBoundsOf(other)];
  if (a.latest < b.earliest) return true;
  return a.earliest >= b.latest ? false : "maybe";
}

function meaningsForThem(
  action: Exclude<PensionAction, "unknown">,
  terms: PensionTerms,
  { hiredOn, actionOn }: PlanWorker,
): readonly Meaning[] {
  const { hiredOnOrAfter, hiredBefore } = terms;
  const inTime = actionOn === undefined ? "maybe" : isBefore(hiredOn, actionOn);
  switch (action) {
    case "restore":
      return [
        ["accrues", "The plan is restored to those whom the terms are for; earlier years are not told of."],
      ];
    case "create":
      return [["accrues", "The plan is created for those whom the terms are for."]];
    case "improve":
      return [["accrues", "The plan is improved for those whom the terms are for."]];
    case "maintain":
      return [["accrues", "The plan goes on for those whom the terms are for."]];
    case "convert":
      return [
        ["accrues", "It goes on as the plan converted to; what was earned in the plan before it is apart."],
      ];
    case "freeze": {
      const kept: Meaning = [
        "keepsAccrued",
        "The freeze ends what is earned; what was earned before it is kept.",
      ];
      const late: Meaning = [
        "notCovered",
        "Hired on or after the freeze, so that nothing was earned before it.",
      ];
      if (actionOn === undefined || inTime === true) return [kept];
      return inTime === false ? [late] : [kept, late];
    }
    case "close": {
      if (hiredOnOrAfter !== undefined || hiredBefore !== undefined)
        return [["notCovered", "The plan is closed to those hired then."]];
      const inside: Meaning = ["accrues", "Hired before the plan closed, so that it goes on."];
      const outside: Meaning = ["notCovered", "Hired on or after the day on which the plan closed."];
      if (inTime === "maybe") return [inside, outside];
      return [inTime ? inside : outside];
    }
  }
}

function meaningForOthers({ action }: PensionTerms): Meaning {
  if (action === "freeze" || action === "close")
    return [
      "accrues",
      `The ${action === "freeze" ? "freeze" : "closing"} is for others by their day of hire.`,
    ];
  return ["notCovered", "The terms are for others by their day of hire."];
}
