/** Is a timeline just a start and an end, as a row of a table gives it? Then its one stretch is read off directly. */

import type { OpenBounds } from "../../core/bounds.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { type DayNumber, tryDayNumber } from "../../time/iso-date.js";
import type { DaySpan } from "../who-is-out/dated-events.js";
import { type DaySpell, daySpells } from "../who-is-out/day-spells.js";
import { workersOf } from "../who-is-out/spell-workers.js";
import { endOfDay, type WorkChange } from "../who-is-out/work-changes.js";
import { countsWorkers } from "../worker-bounds.js";
import { countedSpells } from "./counted-spells.js";

/** The spells of a stoppage that are counted, for a small part of the cost where most stoppages are the rows of a table. */
export function daySpellsOfMany(stoppage: WorkStoppage): readonly DaySpell[] {
  const plain = plainStretch(stoppage);
  return plain === undefined ? countedSpells(daySpells(stoppage)) : [plain];
}

const none: readonly [] = [];

/**
 * The one stretch of a stoppage whose timeline has a single walkout on a plain day, and at most its end on a plain day or
 * word that it goes on; `undefined` for all others.
 */
export function plainStretch(stoppage: WorkStoppage): DaySpell | undefined {
  const { timeline } = stoppage;
  const began = timeline[0];
  const then = timeline[1];
  if (timeline.length > 2 || began?.type !== "began" || !isPlain(began)) return undefined;
  const first = tryDayNumber(began.date);
  if (first === undefined) return undefined;
  const to = lastDayOf(began, then, first);
  if (to === undefined) return undefined;
  const from = { earliest: first, latest: first };
  const opened = changeOf("out", from, began, began.action);
  const membership = {
    whole: true,
    parts: none,
    without: none,
    areSomeBack: false,
    counts: [
      {
        scope: undefined,
        workers: began.workers,
        left: false,
        hours: began.hoursADay ?? null,
        partShift: began.firstDay === "partShift" ? from : null,
        overlaps: false,
      },
    ],
    action: began.action ?? stoppage.kind,
  };
  const isClosed = then?.type === "ended";
  const after = to.latest + 1;
  return {
    membership,
    opened,
    isFirst: true,
    because: isClosed ? [began.id, then.id] : [began.id],
    from,
    to,
    closed: isClosed ? changeOf("back", { earliest: after, latest: after }, then, undefined) : undefined,
    workers: onlyNumber(began, stoppage) ?? workersOf(membership, stoppage),
  };
}

/** Whether an event stands, is of the whole stoppage, and does not set its own end. */
function isPlain({ rank, scope, lastDay }: TimelineEvent): boolean {
  return rank !== "deprecated" && scope === undefined && lastDay === undefined;
}

function lastDayOf(
  began: TimelineEvent,
  then: TimelineEvent | undefined,
  first: DayNumber,
): DaySpan | undefined {
  const never = Number.POSITIVE_INFINITY;
  if (then === undefined) return { earliest: first, latest: never };
  const day = tryDayNumber(then.date);
  if (day === undefined || day < first || !isPlain(then)) return undefined;
  if (then.type === "continued" && then.openEnded === true) return { earliest: never, latest: never };
  // A midnight can move an end to the day before, and one id for both would be named once.
  if (then.type !== "ended" || then.time !== undefined || then.id === began.id) return undefined;
  return { earliest: day, latest: day };
}

function changeOf(
  kind: WorkChange["kind"],
  first: DaySpan,
  event: TimelineEvent,
  action: WorkChange["action"],
): WorkChange {
  // An end is at the end of the day before the first one on which nobody was out.
  const shift = kind === "back" ? endOfDay - 1 : 0;
  const at = { earliest: first.earliest + shift, latest: first.latest + shift };
  return { kind, first, at, scope: undefined, action, event, endOfRound: false };
}

/** The head-count of a stoppage that gives just one, and none at its start; `undefined` where there are more to weigh. */
function onlyNumber(
  began: TimelineEvent & { readonly type: "began" },
  { workers }: WorkStoppage,
): OpenBounds | undefined {
  const only = workers?.[0];
  if (began.workers !== undefined || only === undefined || workers?.length !== 1) return undefined;
  const { value } = only.value;
  if (!countsWorkers(only.value)) return undefined;
  if (only.rank === "deprecated" || value === undefined) return undefined;
  // A number that cannot be counted with is refused where all others are read.
  if (!(value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return undefined;
  return (only.value.modifier ?? "exactly") === "exactly" ? { min: value, max: value } : undefined;
}
