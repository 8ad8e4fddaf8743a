/** Do the figures of a vote fit one another? */

import { showValue } from "../../core/show-value.js";
import type { Tally } from "../../model/contract-events.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import { decimalsOf } from "../votes/published-percent.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Found, Unsure } from "./readable.js";
import { itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";
import { eventsOf } from "./stoppage-view.js";
import { sureCount } from "./sure-counts.js";

export const percentOutOfRange: LintRule = {
  code: "vote-percent-out-of-range",
  severity: "error",
  meaning: "A share of votes or of voters is below 0 or over 100 percent.",
};

export const percentDisagrees: LintRule = {
  code: "vote-percent-disagrees",
  severity: "warning",
  meaning: "The share in favour of the votes cast is not what the votes for and against give.",
};

export const moreVotesThanEligible: LintRule = {
  code: "more-votes-than-eligible",
  severity: "warning",
  meaning: "More votes were counted than there were people who could vote.",
};

export const voteOnOtherKind: LintRule = {
  code: "vote-on-other-kind",
  severity: "warning",
  meaning: "A vote is said to be on an offer and names a tentative agreement, or the other way about.",
};

export const ratifiedWithoutMajority: LintRule = {
  code: "ratified-without-majority",
  severity: "warning",
  meaning:
    "Fewer than half of the votes were in favour, yet it was ratified: votes the wrong way round, or a union whose rules ask for more to reject.",
};

export const rejectedWithTwoThirds: LintRule = {
  code: "rejected-with-two-thirds",
  severity: "info",
  meaning:
    "More than two thirds of the votes were in favour, yet it was rejected: few unions ask for more than that to ratify.",
};

/** Checks votes and their tallies. */
export function votes({ stoppages }: RecordIndex): Finding[] {
  const all = stoppages.flatMap((view) =>
    eventsOf(view, "strikeVote", "ratificationVote")
      .flatMap(({ found }) => itemsIn(found, "tallies"))
      .flatMap((tally) => [...ranges(tally), ...share(tally), ...turnout(tally)]),
  );
  return [...all, ...stoppages.flatMap(ratifications)];
}

function ratifications(view: StoppageView): Finding[] {
  const types = new Map(view.events.map(({ found, type }) => [found.fields.id, type]));
  return eventsOf(view, "ratificationVote").flatMap(({ found }) => [
    ...whatItIsOn(found, types),
    ...resultAgainstTally(found),
  ]);
}

function whatItIsOn({ path, fields }: Found<TimelineEvent>, types: ReadonlyMap<unknown, string>): Finding[] {
  const { on, onEventId } = fields;
  const named = types.get(onEventId);
  const isOffer = named === "proposalMade" || named === "finalOffer";
  const isOther = on === "offer" ? named === "tentativeAgreement" : on === "tentativeAgreement" && isOffer;
  if (!isOther) return [];
  const message = `The vote is on ${showValue(on)}, but ${showValue(onEventId)}, which it names, is ${showValue(named)}.`;
  return [{ rule: voteOnOtherKind, path: [...path, "onEventId"], message, received: onEventId }];
}

/** Half of the votes are enough to ratify; a union's own rules can ask for more, or for two thirds to reject. */
function resultAgainstTally(found: Found<TimelineEvent>): Finding[] {
  const { result } = found.fields;
  const tallies = itemsIn(found, "tallies").filter(({ fields }) => fields.final !== false);
  const last = tallies.filter(({ fields }) => fields.final === true).at(-1) ?? tallies.at(-1);
  const percent = last === undefined ? undefined : percentInFavour(last.fields);
  if (last === undefined || percent === undefined) return [];
  const told = `${Number(percent.value.toFixed(2))} percent of the votes`;
  const at = { path: last.path, received: last.fields };
  if (result === "ratified" && percent.most < 50) {
    return [{ ...at, rule: ratifiedWithoutMajority, message: `It was ratified with ${told} in favour.` }];
  }
  return result === "rejected" && percent.least > 200 / 3
    ? [{ ...at, rule: rejectedWithTwoThirds, message: `It was rejected with ${told} in favour.` }]
    : [];
}

/** The share of the votes cast that was in favour, and between which numbers it surely lies. */
function percentInFavour({ yes, no, yesPercent, denominator }: Unsure<Tally>) {
  if (isNumber(yes) && isNumber(no)) {
    const value = (100 * yes) / (yes + no);
    return yes >= 0 && no >= 0 && yes + no > 0 ? { value, least: value, most: value } : undefined;
  }
  if (denominator !== "votesCast" || !isNumber(yesPercent) || yesPercent < 0 || yesPercent > 100)
    return undefined;
  // Published percentages are rounded, or cut.
  const unit = 10 ** -decimalsOf(yesPercent);
  return { value: yesPercent, least: yesPercent - unit / 2, most: yesPercent };
}

function ranges({ path, fields }: Found<Tally>): Finding[] {
  return (["yesPercent", "turnoutPercent"] as const).flatMap((key) => {
    const received = fields[key];
    if (typeof received !== "number" || !(received < 0 || received > 100)) return [];
    const message = `${key} is ${received}; no share of a vote lies below 0 or over 100 percent.`;
    return [
      {
        rule: percentOutOfRange,
        path: [...path, key],
        message,
        received,
        expected: "a number from 0 to 100",
      },
    ];
  });
}

/** Differences that come of reckoning with fractions are none: 91.96 less 91.95 is one unit of the last digit. */
const tolerance = 1e-9;

function share({ path, fields }: Found<Tally>): Finding[] {
  const { yes, no, yesPercent, denominator } = fields;
  if (denominator !== "votesCast" || !isNumber(yes) || !isNumber(no) || !isNumber(yesPercent)) return [];
  if (!(yes + no > 0) || yesPercent < 0 || yesPercent > 100) return [];
  const counted = (100 * yes) / (yes + no);
  // 91.96 is published as 92, but also cut to 91: anything under one unit of the last digit is rounding.
  if (Math.abs(counted - yesPercent) < 10 ** -decimalsOf(yesPercent) - tolerance) return [];
  const message = `yesPercent is ${yesPercent}, but ${yes} for and ${no} against is ${Number(counted.toFixed(2))} percent.`;
  return [{ rule: percentDisagrees, path: [...path, "yesPercent"], message, received: yesPercent }];
}

function turnout({ path, fields }: Found<Tally>): Finding[] {
  const { yes, no, eligible } = fields;
  const most = sureCount(eligible)?.max;
  const votes = (isNumber(yes) ? yes : 0) + (isNumber(no) ? no : 0);
  if (most === undefined || most === null || votes <= most) return [];
  const message = `${votes} votes were counted, but ${showValue(most)} people at most could vote.`;
  return [{ rule: moreVotesThanEligible, path: [...path, "eligible"], message, received: eligible }];
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
