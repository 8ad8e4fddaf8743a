/** Which of a strike and a lockout in one record does a phrase name? */

import { isWalkout } from "../../calc/who-is-out/work-changes.js";
import type { StoppageKind } from "../../model/stoppage-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";

/**
 * A stoppage as far as it is of the kind that a phrase names: where workers first struck and were then locked out, "day 26
 * of the lockout" counts from the first day of the lockout. The whole where the phrase names neither or both, and where
 * there was but one of the two.
 */
export function ofNamedKind(phrase: string, stoppage: WorkStoppage): WorkStoppage {
  const isLockout = /\block(?:ed)?[ -]?outs?\b/i.test(phrase);
  const isStrike = /\b(?:strik(?:e|es|ers?|ing)|struck|walk(?:ed|ing)?[ -]?(?:out|off)s?)\b/i.test(phrase);
  if (isLockout === isStrike) return stoppage;
  const kind: StoppageKind = isLockout ? "lockout" : "strike";
  const isOther = (event: TimelineEvent): boolean =>
    isWalkout(event) && (event.action ?? stoppage.kind) !== kind;
  const timeline = stoppage.timeline.filter((event) => !isOther(event));
  const areBoth = timeline.length < stoppage.timeline.length && timeline.some(isWalkout);
  return areBoth ? { ...stoppage, kind, timeline } : stoppage;
}
