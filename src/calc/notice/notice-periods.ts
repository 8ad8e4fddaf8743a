/** Had each period that one version of a rule asks for run when work stopped? */

import type { Id } from "../../core/id.js";
import { unique } from "../../core/unique.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { eventsOfType } from "../who-is-out/dated-events.js";
import { announcedStart } from "./announced-start.js";
import { earliestAfter, expiryOf } from "./contract-expiry.js";
import type {
  NoticeCheck,
  NoticeFault,
  NoticeLack,
  NoticeOptions,
  RequiredNotice,
  ServedNotice,
} from "./notice-answer.js";
import type { NoticePeriod, NoticeRule, NoticeRuleVersion } from "./notice-rule.js";
import type { KnownMoment, MomentBounds } from "./notice-span.js";
import { countedSpan, isBy, lengthBetween, momentBounds, momentOfEvent, shifted } from "./notice-span.js";
import type { Walkout } from "./walkout.js";
import { noticesOf, startsPeriod } from "./walkout.js";

/** The part of the answer that one version of a rule gives. */
export type VersionCheck = Pick<
  NoticeCheck,
  "inTime" | "faults" | "required" | "served" | "earliestLawfulStart" | "missing" | "because"
>;

/** Checks all that one version of a rule asks for. */
export function checkVersion(
  version: NoticeRuleVersion,
  stoppage: WorkStoppage,
  rule: NoticeRule,
  events: readonly DatedEvent[],
  walkout: Walkout,
  options: NoticeOptions,
): VersionCheck {
  const first = options.firstContract ?? stoppage.causes?.includes("firstContract") ?? false;
  const steps = (period: NoticePeriod): readonly DatedEvent[] =>
    stepsFor(period, stoppage, rule, events, walkout);
  const periods = version.periods
    .filter((period) => isAskedFor(period, walkout, first) && !(period.ifTaken && steps(period).length === 0))
    .map((period) =>
      options.agreed?.shorterNotice ? { ...period, least: period.byAgreement ?? period.least } : period,
    );
  const checks = periods.map((period) => checkPeriod(period, steps(period), version, walkout, options));
  const expiry =
    version.notBeforeExpiry && !first && periods.length > 0 ? expiryOf(events, walkout.moment) : undefined;
  const answers = [...checks.map(({ inTime }) => inTime), ...(expiry === undefined ? [] : [expiry.isAfter])];
  const starts = checks.map(({ earliestStart }) => earliestStart);
  const because = [
    ...checks.flatMap(({ served }) => (served === undefined ? [] : [served.eventId])),
    ...(expiry?.eventId === undefined ? [] : [expiry.eventId]),
    ...(walkout.eventId === undefined ? [] : [walkout.eventId]),
  ];
  return {
    inTime: answers.includes(false) ? false : answers.includes("unknown") ? "unknown" : true,
    faults: unique([
      ...checks.flatMap(({ fault }) => fault ?? []),
      ...(expiry?.isAfter === false ? (["beforeExpiry"] as const) : []),
    ]),
    required: checks.map(({ required }) => required),
    served: checks.flatMap(({ served }) => served ?? []),
    earliestLawfulStart:
      expiry === undefined ? latestOf(starts) : earliestAfter(latestOf(starts), expiry.lastDay),
    missing: unique([
      ...checks.flatMap(({ missing }) => missing),
      ...(expiry?.isAfter === "unknown" ? (["expiry"] as const) : []),
    ]),
    because: unique<Id>(because),
  };
}

function isAskedFor({ of, when }: NoticePeriod, { action }: Walkout, first: boolean): boolean {
  return (of ?? action) === action && (when === undefined || (when === "firstContract") === first);
}

/** The events from which a period can run. */
function stepsFor(
  period: NoticePeriod,
  stoppage: WorkStoppage,
  rule: NoticeRule,
  events: readonly DatedEvent[],
  walkout: Walkout,
): readonly DatedEvent[] {
  const { from } = period;
  if (from === "release" || from === "emergencyBoard") {
    const means = from === "release" ? "coolingOff" : "emergencyBoard";
    return eventsOfType(events, "intervention").filter(({ event }) => event.means === means);
  }
  return noticesOf(events, rule, walkout).filter(({ event }) => startsPeriod(event, period, stoppage));
}

interface PeriodCheck {
  readonly inTime: true | false | "unknown";
  readonly required: RequiredNotice;
  readonly served: ServedNotice | undefined;
  readonly fault: NoticeFault | undefined;
  readonly missing: readonly NoticeLack[];
  readonly earliestStart: EarliestStart | undefined;
}

interface EarliestStart {
  readonly at: MomentBounds;
  /** For comparing: seconds, or days from midnight to midnight where the rule counts those. */
  readonly earliest: number;
  readonly latest: number;
}

function checkPeriod(
  period: NoticePeriod,
  steps: readonly DatedEvent[],
  version: NoticeRuleVersion,
  walkout: Walkout,
  options: NoticeOptions,
): PeriodCheck {
  const start = walkout.moment;
  const { unit, least } = period;
  const noticeBy = start === undefined ? null : momentBounds(shifted(start, -least, unit), unit, start.zone);
  const required = { ...period, noticeBy };
  const [best, ...others] = steps.map((step) => checkStep(step, period, version, walkout, options));
  if (best === undefined) {
    const missing: readonly NoticeLack[] = start === undefined ? [period.from, "start"] : [period.from];
    return {
      inTime: "unknown",
      required,
      served: undefined,
      fault: undefined,
      missing,
      earliestStart: undefined,
    };
  }
  // Of two that serve as well, the later one: an earlier one may have been of something else.
  const taken = others.reduce((a, b) => (order(b.inTime) >= order(a.inTime) ? b : a), best);
  return { ...taken, required };
}

function order(inTime: true | false | "unknown"): number {
  return inTime === "unknown" ? 1 : inTime ? 2 : 0;
}

function checkStep(
  step: DatedEvent<TimelineEvent>,
  { from, least, unit }: NoticePeriod,
  { namesStart }: NoticeRuleVersion,
  walkout: Walkout,
  { agreed }: NoticeOptions,
): Omit<PeriodCheck, "required"> {
  const start = walkout.moment;
  const { event } = step;
  const notice = momentOfEvent(step, walkout.zone);
  const end = shifted(notice, least, unit);
  const inTime =
    start === undefined ? "unknown" : isBy(countedSpan(notice, unit), shifted(start, -least, unit));
  const named =
    event.type === "noticeServed" && agreed?.otherStart !== true
      ? announcedStart(event, start, namesStart, walkout.zone)
      : { isVoid: false, missing: [] };
  const { date, time } = event;
  const zone = notice.zone;
  return {
    inTime: named.isVoid ? false : inTime,
    served: {
      eventId: event.id,
      from,
      servedAt: { date, ...(time === undefined ? {} : { time }), ...(zone === undefined ? {} : { zone }) },
      given: start === undefined ? null : lengthBetween(notice, start, unit),
      inTime: named.isVoid ? false : inTime,
    },
    fault: named.isVoid ? "notAsAnnounced" : inTime === false ? "tooLate" : undefined,
    missing: [...(inTime === "unknown" ? vagueParts(notice, start, unit) : []), ...named.missing],
    earliestStart: { at: momentBounds(end, unit, zone), ...end },
  };
}

/** What would have to be known better. */
function vagueParts(
  notice: KnownMoment,
  start: KnownMoment | undefined,
  unit: NoticePeriod["unit"],
): NoticeLack[] {
  if (start === undefined) return ["start"];
  const isVague = ({ earliest, latest, time }: KnownMoment): boolean =>
    earliest !== latest || (unit !== "calendarDays" && time === undefined);
  const lacks: NoticeLack[] = [];
  if (isVague(notice)) lacks.push("momentOfNotice");
  if (isVague(start)) lacks.push("momentOfStart");
  if (lacks.length === 0 || (unit === "hours" && start.zone === undefined)) lacks.push("zone");
  return lacks;
}

/** The latest of the ends of all periods; `null` where one of them is not known. */
function latestOf(starts: readonly (EarliestStart | undefined)[]): MomentBounds | null {
  let [latest] = starts;
  let earliest = latest;
  for (const start of starts) {
    if (start === undefined || latest === undefined || earliest === undefined) return null;
    if (start.latest > latest.latest) latest = start;
    if (start.earliest > earliest.earliest) earliest = start;
  }
  return latest === undefined || earliest === undefined
    ? null
    : { earliest: earliest.at.earliest, latest: latest.at.latest };
}
