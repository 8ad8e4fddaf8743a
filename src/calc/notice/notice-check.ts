/** Was the notice of a stoppage in time, and when could it lawfully begin? */

import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { showValue } from "../../core/show-value.js";
import { unique } from "../../core/unique.js";
import { unreadable } from "../../core/unreadable.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { isTimeZone } from "../../time/clock-time.js";
import type { DatedEvent, DaySpan } from "../who-is-out/dated-events.js";
import { dateBoundsOf, datedEvents } from "../who-is-out/dated-events.js";
import { mandateOf } from "./mandate.js";
import type { NoticeCheck, NoticeLack, NoticeOptions } from "./notice-answer.js";
import { checkVersion } from "./notice-periods.js";
import type { NoticeRule, NoticeRuleVersion } from "./notice-rule.js";
import { versionsFor } from "./rule-versions.js";
import type { Walkout } from "./walkout.js";
import { noticesOf, walkoutOf } from "./walkout.js";

/**
 * Whether the notice of a stoppage was in time under a rule, and the earliest moment at which work could lawfully stop
 * on it. `unknown` is an answer: where the days or times that are recorded allow both, or a notice that the rule asks
 * for is not in the record, `missing` says what is needed to decide. It is worked out from what is recorded and is no
 * legal advice.
 *
 * Asked about is the first `began` event, or the start that the last notice names where nothing has begun. Days by the
 * clock run to the same local time, hours are hours that pass, whatever the clocks do; a notice that has a day and no
 * time may have been served from midnight to midnight. The version of the rule is that of the day on which notice was
 * served, that of the mandate the one of the day on which the ballot opened. Of several notices the one that serves
 * best is taken. A notice that does not say on whom it was served is taken to have reached everybody whom the rule
 * names; one that does not name its start, to have named the one that followed: `missing` then says so.
 *
 * @throws `LabourError` with code `not-in-record` where `startId` names no start, `invalid-argument` where `zone` is no
 * time zone.
 *
 * @example
 * ```ts
 * import { noticeCheck, noticeRules, type WorkStoppage } from "picketline";
 * const zone = "America/Los_Angeles";
 * const strike: WorkStoppage = {
 *   id: "unac", title: "UNAC/UHCP at Kaiser", kind: "strike", unionIds: ["unac"], employerIds: ["kaiser"],
 *   demands: [], statements: [],
 *   timeline: [
 *     { id: "notice", type: "noticeServed", date: "2026-01-15", announces: "strike", law: "us-nlra-8g",
 *       startsAt: { date: "2026-01-26", time: "07:00", zone } },
 *     { id: "start", type: "began", date: "2026-01-26", time: "07:00", zone },
 *   ],
 * };
 * const check = noticeCheck(strike, noticeRules.nlra8g);
 * check.inTime; // => true
 * check.served[0]?.given; // => { min: 11, max: 11 }
 * check.earliestLawfulStart?.latest; // => { date: "2026-01-26", time: "00:00", zone: "America/Los_Angeles" }
 * ```
 *
 * @example
 * ```ts
 * import { noticeCheck, noticeRules, stoppageFromSpan } from "picketline";
 * // No notice is recorded: that tells nothing of whether one was served.
 * const strike = stoppageFromSpan({ id: "cn", title: "CN", kind: "strike", from: "2024-08-26", to: ".." });
 * const check = noticeCheck(strike, noticeRules.canadaFederal, { zone: "America/Toronto" });
 * check.inTime; // => "unknown"
 * check.missing; // => ["noticeToOtherParty", "ballot"]
 * check.required[0]?.noticeBy?.earliest; // => { date: "2024-08-23", time: "00:00", zone: "America/Toronto" }
 * ```
 */
export function noticeCheck(
  stoppage: WorkStoppage,
  rule: NoticeRule,
  options: NoticeOptions = {},
): NoticeCheck {
  try {
    if (options.zone !== undefined && !isTimeZone(options.zone)) {
      throw new LabourError(
        "invalid-argument",
        `"zone" is ${showValue(options.zone)}, which is no time zone.`,
      );
    }
    const events = datedEvents(stoppage);
    const walkout = walkoutOf(stoppage, events, options.startId, options.zone);
    const mandate = checkMandate(rule, events, walkout, options);
    const versions = versionsAsked(rule, events, walkout);
    const checks = versions.map((version) => checkVersion(version, stoppage, rule, events, walkout, options));
    const [check = undecided, ...others] = checks;
    const sure = others.length === 0 && checks.length === 1 ? versions[0] : undefined;
    const isSame = others.every(({ inTime }) => inTime === check.inTime);
    return {
      ...check,
      inTime: isSame ? check.inTime : "unknown",
      faults: isSame ? check.faults : [],
      ...mandate.answer,
      missing: unique([
        ...checks.flatMap(({ missing }) => missing),
        ...(sure === undefined ? (["ruleVersion"] as const) : []),
        ...mandate.missing,
      ]),
      ruleVersion: sure ?? null,
      source: sure?.source ?? "",
      because: unique([...checks.flatMap(({ because }) => because), ...mandate.because]),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

const undecided = {
  inTime: "unknown",
  faults: [],
  required: [],
  served: [],
  earliestLawfulStart: null,
  missing: [],
  because: [],
} as const;

/** The versions that may have held when notice was served, or, where none was, when work stopped; else the last. */
function versionsAsked(
  rule: NoticeRule,
  events: readonly DatedEvent[],
  walkout: Walkout,
): readonly NoticeRuleVersion[] {
  const notices = noticesOf(events, rule, walkout);
  const days: DaySpan | undefined = notices.at(-1) ?? walkout.moment;
  return days === undefined ? rule.versions.slice(-1) : versionsFor(rule.versions, days);
}

function checkMandate(
  rule: NoticeRule,
  events: readonly DatedEvent[],
  { action, moment }: Walkout,
  { agreed }: NoticeOptions,
): {
  readonly answer: Pick<NoticeCheck, "mandateLastDay" | "withinMandate" | "mandateVersion">;
  readonly missing: readonly NoticeLack[];
  readonly because: readonly Id[];
} {
  const none = { mandateLastDay: null, withinMandate: null, mandateVersion: null };
  if (rule.mandates === undefined || action === "lockout") return { answer: none, missing: [], because: [] };
  const { lastDay, voteId, version } = mandateOf(rule, events, moment, agreed?.longerMandate === true);
  const withinMandate = isWithin(moment, lastDay);
  return {
    answer: {
      mandateLastDay: lastDay === undefined ? null : dateBoundsOf(lastDay),
      withinMandate,
      mandateVersion: version ?? null,
    },
    missing: withinMandate === "unknown" ? ["ballot"] : [],
    because: voteId === undefined ? [] : [voteId],
  };
}

function isWithin(moment: DaySpan | undefined, lastDay: DaySpan | undefined): true | false | "unknown" {
  if (moment === undefined || lastDay === undefined) return "unknown";
  if (moment.latest <= lastDay.earliest) return true;
  return moment.earliest > lastDay.latest ? false : "unknown";
}
