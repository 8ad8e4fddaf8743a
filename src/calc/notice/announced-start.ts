/** Did work stop when the notice said that it would? */

import type { NoticeServedEvent } from "../../model/contract-events.js";
import type { TimeZone } from "../../time/clock-time.js";
import type { NoticeLack } from "./notice-answer.js";
import type { NoticeRuleVersion } from "./notice-rule.js";
import type { KnownMoment } from "./notice-span.js";
import { countedSpan, knownMoment } from "./notice-span.js";
import { daysNamed, overlaps } from "./walkout.js";

/** Whether a notice is void because work stopped at another time than it named, and what is not told of that. */
export interface AnnouncedStart {
  /** Whether the two surely differ, where the rule holds the parties to what the notice named. */
  readonly isVoid: boolean;
  /** What the record does not tell. */
  readonly missing: readonly NoticeLack[];
}

/** Compares the start with the one that the notice named, in as much of it as the rule asks to be named. */
export function announcedStart(
  notice: NoticeServedEvent,
  start: KnownMoment | undefined,
  namesStart: NoticeRuleVersion["namesStart"],
  zone: TimeZone | undefined,
): AnnouncedStart {
  if (namesStart === undefined || start === undefined) return { isVoid: false, missing: [] };
  const days = daysNamed(notice);
  if (days.length === 0) return { isVoid: false, missing: ["startNamed"] };
  if (!days.some((day) => overlaps(day, start))) return { isVoid: true, missing: [] };
  if (namesStart === "day") return { isVoid: false, missing: [] };
  const named = knownMoment(notice.startsAt, zone);
  if (named?.time === undefined) return { isVoid: false, missing: ["timeNamed"] };
  const [a, b] = [countedSpan(named, "hours"), countedSpan(start, "hours")];
  const isVoid = a.latest < b.earliest || b.latest < a.earliest;
  return { isVoid, missing: start.time === undefined && !isVoid ? ["momentOfStart"] : [] };
}
