// What a report says where the record says less, or something rarer, than most do.

import type { BargainedDemand, ContractTurn, StoppageReport, Tally } from "picketline";
import {
  bargainingReportOn,
  describeBargaining,
  describeReport,
  reportOn,
  stoppageFromSpan,
} from "picketline";
import { describe, expect, it } from "vitest";
import { datasetOf, strike } from "./small-dispute.js";

const report = reportOn(datasetOf(strike), "bakery", "2024-05-10");

/** The text of a report in which this is different, on one line. */
function text(changed: Partial<StoppageReport>): string {
  return describeReport({ ...report, ...changed }).replaceAll(/\s+/g, " ");
}

function withState(
  work: Partial<StoppageReport["status"]["work"]>,
  more: Partial<StoppageReport> = {},
): string {
  const { status } = report;
  return text({ ...more, status: { ...status, ...more.status, work: { ...status.work, ...work } } });
}

const notBegun = { ...report.duration, from: null, to: null };
const notice = (startsOn: string | null): StoppageReport["notice"] =>
  ({ ...report.notice, startsOn, days: startsOn === null ? [] : [startsOn] }) as StoppageReport["notice"];

describe("where it stands", () => {
  it("an announced strike has its day, where that is known", () => {
    expect(withState({ state: "announced" }, { notice: notice("2024-06-03") })).toContain(
      "The strike is announced for 3 June 2024 and has not begun.",
    );
    expect(withState({ state: "announced" }, { notice: notice(null) })).toContain(
      "The strike is announced and has not begun.",
    );
  });

  it("one of which nothing more was heard is not said to have begun", () => {
    const unknown = { duration: notBegun, status: { ...report.status, label: "unknown" as const } };
    expect(withState({ state: "unknown" }, { ...unknown, notice: notice("2024-06-03") })).toContain(
      "The strike was announced for 3 June 2024; the record does not say what became of it.",
    );
    expect(withState({ state: "unknown" }, { ...unknown, notice: notice(null) })).toContain(
      "Not known whether it began. The record does not say whether it began.",
    );
  });

  it("one that was called off has its day, where that is known", () => {
    expect(withState({ state: "averted", since: "2024-05-09" })).toContain(
      "The strike was averted on 9 May 2024 before it began.",
    );
    expect(withState({ state: "averted", since: null })).toContain("The strike was averted before it began.");
  });

  it("a lockout with an agreement in hand is still a lockout", () => {
    const status = { ...report.status, label: "tentativeAgreement" as const };
    expect(text({ kind: "lockout", status })).toContain("Locked out since 1 May 2024: day 10");
    expect(text({ status })).toContain("On strike since 1 May 2024: day 10");
  });

  it("after a pause the count runs from the first day out", () => {
    const duration = { ...report.duration, daysOut: { min: 6, max: 6 } };
    expect(withState({ since: "2024-05-08" }, { duration })).toContain(
      "On strike again since 8 May 2024; counted from the first day out, 1 May 2024: day 10",
    );
    // A lockout followed on a strike with no day between.
    expect(withState({ since: "2024-05-08" })).toContain(
      "On strike since 8 May 2024; counted from the first day out, 1 May 2024: day 10",
    );
  });

  it("a vague start is told as it is", () => {
    const from = { earliest: "2024-05-01", latest: "2024-05-03" };
    const duration = { ...report.duration, from };
    expect(withState({ since: null }, { duration })).toContain(
      "On strike since a day between 1 and 3 May 2024:",
    );
    expect(withState({ since: "2024-05-08" }, { duration })).toContain(
      "On strike since 8 May 2024; counted from the first day out, between 1 and 3 May 2024:",
    );
  });
});

describe("contract and talks", () => {
  const voted = (tally: Tally | null, more: Partial<ContractTurn> = {}): string => {
    const whole = {
      scope: [],
      vote: null,
      voteOn: null,
      onEventId: null,
      voters: null,
      tally: null,
      saidBy: null,
    };
    const agreed = { ...whole, eventId: "ta", type: "tentativeAgreement", date: "2024-05-08" } as const;
    const vote: ContractTurn = {
      ...whole,
      eventId: "vote",
      type: "ratificationVote",
      date: "2024-05-09",
      vote: "ratified",
      voteOn: "tentativeAgreement",
      voters: "members",
      tally,
      ...more,
    };
    return text({ contract: { ...report.contract, course: [agreed, vote] } });
  };

  it.each<[Tally | null, string]>([
    [{ yes: 70, no: 30, final: true }, "ratified the agreement on 9 May 2024, 70 to 30."],
    [{ yes: 70, no: 30 }, "on 9 May 2024, 70 to 30 at the last count published."],
    [{ yesPercent: 71.5 }, "on 9 May 2024, 71.5% in favour at the last count published."],
    [
      { yes: 7, no: 3, asOf: { date: "2024-05-09", time: "21:30" } },
      "7 to 3 at the last count published (9 May 2024 at 21:30).",
    ],
    [{ yes: 7, no: 3, asOf: { date: "2024-05-09" } }, "at the last count published (9 May 2024)."],
    [
      { turnout: { percent: 80, of: "members" } } as unknown as Tally,
      "ratified the agreement on 9 May 2024.",
    ],
    [null, "ratified the agreement on 9 May 2024."],
  ])("a vote with the tally %j", (tally, words) => {
    expect(voted(tally)).toContain(words);
  });

  it("a vote on an offer, one that was rejected, and one that was only called", () => {
    expect(voted(null, { voteOn: "offer", vote: "rejected" })).toContain(
      "Members rejected an offer on 9 May 2024.",
    );
    expect(voted(null, { vote: "called" })).toContain("A vote of the members was called on 9 May 2024.");
  });

  it("says who said that no sessions are scheduled, where somebody did", () => {
    const { bargaining } = report;
    const none = { period: null, saidBy: null, date: "2024-05-10" };
    const noneScheduled = none as unknown as NonNullable<typeof bargaining.noneScheduled>;
    expect(text({ bargaining: { ...bargaining, noneScheduled } })).toContain(
      "No sessions scheduled, as was reported.",
    );
    expect(
      text({ bargaining: { ...bargaining, noneScheduled: { ...noneScheduled, date: "2024-05-09" } } }),
    ).toContain("No sessions scheduled, as was reported on 9 May 2024.");
  });
});

describe("in law", () => {
  it("a state whose start or reason is not known is told without", () => {
    const legal = [{ state: "injunction" as const, since: null, events: [] }];
    expect(text({ legal: legal as unknown as StoppageReport["legal"] })).toContain("- Injunction in force ");
  });
});

describe("allegations and replies", () => {
  it("each kind of reply is told as what it is", () => {
    const [allegation] = report.allegations;
    if (allegation === undefined) throw new Error("The small dispute has an allegation.");
    const saidBy = {
      person: null,
      organization: { name: "Crumb Bakeries", shortName: "Crumb" },
      description: null,
    };
    const reply = { ...allegation, saidBy, text: "the ovens are new.", quote: null, allegation: false };
    const relations = ["disputes", "answers", "contradicts", "repliesTo"];
    const replies = relations.map((relation) => ({ ...reply, relation }));
    const told = text({ allegations: [{ ...allegation, replies } as never] });
    expect(told).toContain("Crumb disputes this, saying that the ovens are new (filing, 6 May 2024).");
    expect(told).toContain("In reply, Crumb says that the ovens are new (filing, 6 May 2024).");
    expect(told).toContain("By another account, Crumb says that the ovens are new (filing, 6 May 2024).");
    expect(told).toContain("Crumb replied (filing, 6 May 2024): the ovens are new.");
  });

  it("a complaint that names nobody it went to", () => {
    const [allegation] = report.allegations;
    const madeIn = [{ eventId: "complaint", date: "2024-05-06", with: null }];
    expect(text({ allegations: [{ ...allegation, madeIn } as never] })).toContain(
      "that the ovens are unsafe (complaint, 6 May 2024).",
    );
  });
});

describe("the outcome of the talks", () => {
  const dispute = {
    ...stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05-01", to: ".." }),
    demands: [{ id: "hours", topic: "guaranteedTime" as const, title: "Hours", positions: [] }],
  };
  const { demands, ...talks } = bargainingReportOn(datasetOf(dispute), "mill", "2024-05-03");

  function outcome(settled: boolean, fromFirstOffer: readonly unknown[]): string {
    const [demand] = demands;
    const changed = {
      ...demand,
      outcome: { settled, agreed: [], fromFirstOffer },
    } as unknown as BargainedDemand;
    return describeBargaining({ ...talks, demands: [changed] }).replaceAll(/\s+/g, " ");
  }
  const way = (reason: string | null, min = 0, max = min, attribute = "hoursPerWeek") => ({
    attribute,
    reason,
    wayPercent: reason === null ? { min, max } : null,
  });

  it("has no share where a first demand or offer is missing", () => {
    expect(outcome(false, [])).toContain("Not settled by this day.");
    expect(outcome(true, [])).toContain("Settled; a first demand or a first offer is not in the record.");
  });

  it("gives the share of the way, in whole percent, from the least to the most", () => {
    expect(outcome(true, [{ attributes: [way(null, 71.43)] }])).toContain("71% on ");
    expect(outcome(true, [{ attributes: [way(null, 50, 66.6)] }])).toContain("50% to 67% on ");
  });

  it.each([
    ["demandEqualsOffer", "demand and offer were the same"],
    ["demandMayEqualOffer", "demand and offer are too vague to tell apart"],
    ["openEnded", "a number has no upper end"],
    ["notANumber", "it is not a number"],
  ])("says why there is none: %s", (reason, words) => {
    expect(outcome(true, [{ attributes: [way(reason)] }])).toMatch(
      new RegExp(`Settled\\. No share on [^:]+: ${words}\\.`),
    );
  });
});
