import { statusHistory, statusOn, type TimelineEvent } from "picketline";
import { describe, expect, test } from "vitest";
import { agreementVote, heads, strike, wholeAgreement } from "./builders.js";

const start: TimelineEvent = { id: "start", type: "began", date: "2024-03-04" };
const end: TimelineEvent = { id: "end", type: "ended", date: "2024-03-20", reason: "calledOff" };

describe("the work axis", () => {
  test("a vote is called, counted and announced, each in its turn", () => {
    const before = strike([
      { id: "called", type: "strikeVote", date: "2024-02-01", result: "called" },
      { id: "counted", type: "strikeVote", date: "2024-02-10", result: "authorized" },
      {
        id: "notice",
        type: "noticeServed",
        date: "2024-02-20",
        announces: "strike",
        startsAt: { date: "2024-03-04" },
      },
      start,
      end,
    ]);
    const states = ["2024-01-31", "2024-02-01", "2024-02-10", "2024-02-20", "2024-03-04", "2024-03-21"];
    expect(states.map((day) => statusOn(before, day).work.state)).toEqual([
      "none",
      "threatened",
      "authorized",
      "announced",
      "ongoing",
      "ended",
    ]);
  });

  test("a strike vote that fails, and a notice to picket, threaten nothing", () => {
    const failed = strike([{ id: "no", type: "strikeVote", date: "2024-02-10", result: "rejected" }]);
    expect(statusOn(failed, "2024-02-11").work.state).toBe("none");
    const picket = strike([{ id: "picket", type: "noticeServed", date: "2024-02-10", announces: "picket" }]);
    expect(statusOn(picket, "2024-02-11").work.state).toBe("none");
  });

  test("an agreement before the start averts what was announced", () => {
    const averted = strike([
      {
        id: "notice",
        type: "noticeServed",
        date: "2024-02-20",
        announces: "strike",
        startsAt: { date: "2024-03-04" },
      },
      wholeAgreement("ta", "2024-03-01"),
    ]);
    expect(statusOn(averted, "2024-03-05")).toMatchObject({
      work: { state: "averted", because: ["ta"] },
      label: "averted",
    });
  });

  test("a start of which only the month is known is unknown within it", () => {
    const vague = strike([
      { id: "start", type: "began", date: "2024-03" },
      { ...end, date: "2024-05-05" },
    ]);
    expect(statusOn(vague, "2024-02-29").work.state).toBe("none");
    expect(statusOn(vague, "2024-03-15").work.state).toBe("unknown");
    expect(statusOn(vague, "2024-03-31").work.state).toBe("ongoing");
  });

  test("boeing-iam-2024: the first are back on 6 November, the last on the 12th: partly out between", () => {
    const boeing = strike([
      { id: "start", type: "began", date: "2024-09-13", workers: heads(33_000) },
      agreementVote("yes", "2024-11-04", "ratified"),
      { id: "first", type: "returnedToWork", date: "2024-11-06", extent: "first" },
      { id: "all", type: "returnedToWork", date: "2024-11-12", extent: "all" },
    ]);
    expect(
      ["2024-11-05", "2024-11-06", "2024-11-11", "2024-11-12"].map((day) => statusOn(boeing, day).work.state),
    ).toEqual(["ongoing", "partlyOut", "partlyOut", "ended"]);
    expect(statusOn(boeing, "2024-11-12").label).toBe("settled");
  });

  test("once some have gone back it stays partly out, though a head-count comes in later", () => {
    const partly = strike([
      { ...start, workers: heads(1000) },
      { id: "some", type: "returnedToWork", date: "2024-03-08", extent: "some" },
      { id: "count", type: "headcountReported", date: "2024-03-12", counted: "out", count: { value: 400 } },
      end,
    ]);
    expect(
      ["2024-03-07", "2024-03-08", "2024-03-12", "2024-03-15"].map((day) => statusOn(partly, day).work.state),
    ).toEqual(["ongoing", "partlyOut", "partlyOut", "partlyOut"]);
  });
});

describe("the contract axis", () => {
  test("an extension keeps it in force to its last day", () => {
    const extended = strike([
      { id: "expiry", type: "expired", date: "2024-01-31" },
      { id: "extended", type: "extended", date: "2024-01-31", until: "2024-02-15" },
      start,
      end,
    ]);
    expect(statusOn(extended, "2024-02-15").contract).toMatchObject({ state: "extended" });
    expect(statusOn(extended, "2024-02-16").contract).toMatchObject({
      state: "expired",
      since: "2024-02-15",
    });
  });

  test("a first contract is none until it is agreed", () => {
    const first = strike([start, wholeAgreement("ta", "2024-03-10"), end], { causes: ["firstContract"] });
    expect(statusOn(first, "2024-03-05").contract.state).toBe("none");
    expect(statusOn(first, "2024-03-10").contract.state).toBe("tentative");
  });

  test("a new contract takes effect and runs out", () => {
    const effect = strike([
      start,
      agreementVote("yes", "2024-03-19", "ratified"),
      { id: "effect", type: "tookEffect", date: "2024-04-01", expiresOn: "2026-03-31" },
      end,
    ]);
    expect(statusOn(effect, "2024-03-31").contract.state).toBe("ratified");
    expect(statusOn(effect, "2024-04-01").contract.state).toBe("inForce");
    expect(statusOn(effect, "2026-04-01").contract).toMatchObject({ state: "expired", since: "2026-03-31" });
  });

  test("what was settled stays so once the new contract is in force, until there are talks on another one", () => {
    const session = { id: "last", type: "sessionHeld", date: "2024-02-20" } as const;
    const effect = { id: "effect", type: "tookEffect", date: "2024-04-01" } as const;
    const ratified = agreementVote("yes", "2024-03-19", "ratified");
    const settled = strike([session, start, wholeAgreement("ta", "2024-03-10"), ratified, effect, end]);
    for (const asOf of ["2024-03-31", "2024-04-01", "2025-01-01"]) {
      expect(statusOn(settled, asOf)).toMatchObject({
        bargaining: { state: "settled", since: "2024-03-19", because: ["yes"] },
        label: "settled",
      });
    }
    const again = strike([...settled.timeline, { id: "next", type: "sessionHeld", date: "2025-01-10" }]);
    expect(statusOn(again, "2025-01-09").bargaining.state).toBe("settled");
    expect(statusOn(again, "2025-01-10").bargaining).toMatchObject({ state: "talking", because: ["next"] });
    // A contract that was in force all along settles nothing.
    const before = strike([{ ...effect, date: "2023-01-01" }, session, start, end]);
    expect(statusOn(before, "2024-05-01")).toMatchObject({
      contract: { state: "inForce" },
      bargaining: { state: "stalled" },
      label: "ended",
    });
    // One that was agreed, and of which no vote is recorded, was not ratified by anybody.
    const unvoted = strike([session, start, wholeAgreement("ta", "2024-03-10"), effect, end]);
    expect(statusOn(unvoted, "2024-05-01")).toMatchObject({
      bargaining: { state: "settled", because: ["ta"] },
      label: "ended",
    });
  });

  test("an agreement that is still to be voted on is not undone when the old contract runs out", () => {
    const early = strike([
      {
        id: "notice",
        type: "noticeServed",
        date: "2024-02-01",
        announces: "strike",
        startsAt: { date: "2024-03-01" },
      },
      wholeAgreement("ta", "2024-02-25"),
      { id: "expiry", type: "expired", date: "2024-02-29" },
    ]);
    expect(statusOn(early, "2024-03-01").contract).toMatchObject({ state: "tentative", because: ["ta"] });
    const rejected = strike([...early.timeline, agreementVote("no", "2024-03-10", "rejected")]);
    expect(statusOn(rejected, "2024-03-10").contract).toMatchObject({
      state: "expired",
      because: ["expiry"],
    });
    const ratified = strike([
      wholeAgreement("ta", "2024-02-20"),
      agreementVote("yes", "2024-02-25", "ratified"),
      { id: "expiry", type: "expired", date: "2024-02-29" },
    ]);
    expect(statusOn(ratified, "2024-03-01").contract.state).toBe("ratified");
  });

  test("an agreement told twice and then rejected leaves the contract as it was before", () => {
    const twice = strike([
      { id: "expiry", type: "expired", date: "2024-02-29" },
      start,
      wholeAgreement("handshake", "2024-03-10"),
      wholeAgreement("signed", "2024-03-11"),
      agreementVote("no", "2024-03-15", "rejected"),
      end,
    ]);
    expect(statusOn(twice, "2024-03-15").contract).toMatchObject({ state: "expired", because: ["expiry"] });
  });

  test("agreed and ratified on one day, in whatever order the record lists them", () => {
    const [ta, vote] = [
      wholeAgreement("z-ta", "2024-03-15"),
      agreementVote("a-vote", "2024-03-15", "ratified"),
    ];
    for (const events of [
      [ta, vote],
      [vote, ta],
    ]) {
      expect(statusOn(strike([start, ...events, end]), "2024-03-16").contract.state).toBe("ratified");
    }
  });
});

describe("the bargaining axis", () => {
  const talks = (...events: TimelineEvent[]) => strike([start, { ...end, date: "2024-12-01" }, ...events]);
  const held = (date: string): TimelineEvent => ({ id: `held-${date}`, type: "sessionHeld", date });

  test("talks go stale 28 days after the last session", () => {
    const stale = talks(held("2024-03-10"));
    expect(statusOn(stale, "2024-03-09").bargaining).toEqual({ state: "unknown", since: null, because: [] });
    expect(statusOn(stale, "2024-04-07").bargaining).toMatchObject({ state: "talking", since: "2024-03-10" });
    expect(statusOn(stale, "2024-04-08").bargaining).toMatchObject({ state: "stalled", since: "2024-03-10" });
  });

  test("mediation, its breakdown, an impasse, and a session that undoes it", () => {
    const turns = talks(
      { id: "agreed", type: "mediationAgreed", date: "2024-03-10" },
      { id: "held", type: "mediationHeld", date: "2024-03-12" },
      { id: "over", type: "mediationEnded", date: "2024-03-14", outcome: "noAgreement" },
      { id: "impasse", type: "impasse", date: "2024-03-20" },
      held("2024-03-25"),
    );
    expect(
      ["2024-03-10", "2024-03-12", "2024-03-14", "2024-03-20", "2024-03-25"].map(
        (day) => statusOn(turns, day).bargaining.state,
      ),
    ).toEqual(["mediation", "mediation", "stalled", "impasse", "talking"]);
  });

  test("a session is set, and somebody says that none is", () => {
    const set = talks({
      id: "set",
      type: "sessionScheduled",
      date: "2024-03-10",
      sessionDates: ["2024-03-20"],
    });
    expect(statusOn(set, "2024-03-10").bargaining).toMatchObject({ state: "scheduled", because: ["set"] });
    const none = talks({
      id: "none",
      type: "noSessionsScheduled",
      date: "2024-03-10",
      period: "2024-03-11/2024-03-17",
    });
    expect(statusOn(none, "2024-03-17").bargaining).toMatchObject({
      state: "noneScheduled",
      because: ["none"],
    });
    expect(statusOn(none, "2024-03-18").bargaining.state).toBe("unknown");
  });
});

describe("the legal axis", () => {
  test("an injunction and a cooling-off period hold to their last day; a ruling concludes what it names", () => {
    const legal = strike([
      start,
      { ...end, date: "2024-06-30" },
      {
        id: "cooling",
        type: "intervention",
        date: "2024-03-05",
        byIds: ["government"],
        means: "coolingOff",
        until: "2024-04-05",
      },
      {
        id: "injunction",
        type: "injunction",
        date: "2024-03-10",
        byId: "court",
        forbids: "picketing",
        until: "2024-03-15",
      },
      { id: "investigation", type: "investigationOpened", date: "2024-03-12", byId: "regulator" },
      {
        id: "ruling",
        type: "ruling",
        date: "2024-05-01",
        byId: "regulator",
        finding: "closed",
        concludesIds: ["investigation"],
      },
    ]);
    const states = (day: string) => statusOn(legal, day).legal.inEffect.map(({ state }) => state);
    expect(states("2024-03-04")).toEqual([]);
    expect(states("2024-03-12")).toEqual(["injunction", "coolingOff", "investigationOpen"]);
    expect(states("2024-03-16")).toEqual(["coolingOff", "investigationOpen"]);
    expect(states("2024-04-06")).toEqual(["investigationOpen"]);
    expect(states("2024-05-01")).toEqual([]);
    expect(statusOn(legal, "2024-05-01").legal).toMatchObject({ state: "none", since: null, because: [] });
  });

  test("a complaint by itself is no state: what it says is an allegation", () => {
    const complaint = strike([
      start,
      end,
      { id: "c", type: "complaintFiled", date: "2024-03-05", byId: "union", withId: "regulator" },
    ]);
    expect(statusOn(complaint, "2024-03-06").legal.state).toBe("none");
  });
});

describe("history", () => {
  test("talks go stale in a run of their own, though nothing happens on that day", () => {
    const stale = strike([
      { id: "held", type: "sessionHeld", date: "2024-03-10" },
      { id: "next", type: "sessionHeld", date: "2024-06-01" },
    ]);
    const runs = statusHistory(stale, { asOf: "2024-05-01" });
    expect(runs.map(({ from, to, status }) => [from, to, status.bargaining.state])).toEqual([
      ["2024-03-10", "2024-04-07", "talking"], // 28 days after the session it is still talking
      ["2024-04-08", "2024-05-01", "stalled"],
    ]);
  });

  test("a short strike in its runs", () => {
    const short = strike([
      {
        id: "notice",
        type: "noticeServed",
        date: "2024-03-01",
        announces: "strike",
        startsAt: { date: "2024-03-04" },
      },
      start,
      { ...end, date: "2024-03-06" },
    ]);
    expect(
      statusHistory(short, { asOf: "2024-03-10" }).map(({ from, to, status }) => [from, to, status.label]),
    ).toEqual([
      ["2024-03-01", "2024-03-03", "announced"],
      ["2024-03-04", "2024-03-06", "onStrike"],
      ["2024-03-07", "2024-03-10", "ended"],
    ]);
    expect(statusHistory(short, { asOf: "2024-03-05" }).at(-1)).toMatchObject({
      from: "2024-03-04",
      to: "2024-03-05",
    });
    expect(statusHistory(short, { asOf: "2024-02-29" })).toEqual([]);
    expect(statusHistory(strike([]), { asOf: "2024-02-29" })).toEqual([]);
  });
});
