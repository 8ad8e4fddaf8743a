// Each part of a report on a rich little dispute: whole values, on the days before and after something changes.

import {
  type BargainingDemand,
  bargainingReportOn,
  type Dataset,
  reportOn,
  type Statement,
  type StoppageReport,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { datasetOf, statement, strike } from "../text/small-dispute.js";

const bakers = { id: "bakers", name: "Bakers Local 0123", shortName: "Bakers Local 0123", kind: "union" };
const crumb = { id: "crumb", name: "Crumb Bakeries", shortName: "Crumb", kind: "employer" };

const withEvents = (...events: readonly object[]): WorkStoppage => ({
  ...strike,
  timeline: [{ id: "began", type: "began", date: "2024-05-01" }, ...(events as TimelineEvent[])],
});

const on = (stoppage: WorkStoppage, asOf: string, more: Partial<Dataset> = {}): StoppageReport =>
  reportOn({ ...datasetOf(stoppage), ...more }, "bakery", asOf);

test("a stoppage that is not there: those that are, or that there is none", () => {
  const two = { ...datasetOf(strike), stoppages: [strike, { ...strike, id: "mill" }] };
  expect(() => reportOn(two, "baker", "2024-05-06")).toThrow(
    'The dataset has no stoppage "baker"; it has bakery, mill.',
  );
  expect(() => reportOn({ ...two, stoppages: [] }, "baker", "2024-05-06")).toThrow(
    'The dataset has no stoppage "baker"; it has none.',
  );
  expect(reportOn(two, "mill", "2024-05-06").stoppageId).toBe("mill");
});

test("who, where, and who is in the units", () => {
  const dataset = datasetOf({
    ...strike,
    placeIds: ["riverside", "hill"],
    bargainingUnitIds: ["drivers", "ovens"],
  });
  const { unions, employers, places, bargainingUnits } = reportOn(
    { ...dataset, places: [{ id: "hill", name: "Hill" }, ...dataset.places] },
    "bakery",
    "2024-05-06",
  );
  expect(unions).toEqual([bakers]);
  expect(employers).toEqual([crumb]);
  expect(places).toEqual(["Riverside", "Hill"]);
  expect(bargainingUnits).toEqual([
    { id: "drivers", name: "drivers", occupations: [] },
    { id: "ovens", name: "Oven workers", occupations: ["bakers"] },
  ]);
  const { placeIds: _, bargainingUnitIds: __, ...bare } = strike;
  const none = on(bare, "2024-05-06");
  expect([none.places, none.bargainingUnits]).toEqual([[], []]);
});

describe("the last notice", () => {
  const notice = (id: string, date: string, announces: string, startsOn?: string) => ({
    id,
    type: "noticeServed",
    date,
    announces,
    ...(startsOn === undefined ? {} : { startsAt: { date: startsOn } }),
  });
  const stoppage = withEvents(
    notice("a", "2024-04-10", "strike", "2024-05-01"),
    notice("b", "2024-04-20", "lockout"),
    notice("c", "2024-04-25", "termination"),
  );
  test.each<[asOf: string, notice: StoppageReport["notice"]]>([
    ["2024-04-09", null],
    [
      "2024-04-10",
      { eventId: "a", date: "2024-04-10", announces: "strike", startsOn: "2024-05-01", days: ["2024-05-01"] },
    ],
    ["2024-04-20", { eventId: "b", date: "2024-04-20", announces: "lockout", startsOn: null, days: [] }],
    ["2024-04-30", { eventId: "b", date: "2024-04-20", announces: "lockout", startsOn: null, days: [] }],
  ])("on %s", (asOf, expected) => {
    expect(on(stoppage, asOf).notice).toEqual(expected);
  });
});

test("that no sessions are set, by whom", () => {
  const said = (saidBy?: object) =>
    withEvents({
      id: "none",
      type: "noSessionsScheduled",
      date: "2024-05-03",
      ...(saidBy === undefined ? {} : { saidBy }),
    });
  expect(on(said({ organizationId: "crumb" }), "2024-05-04").bargaining.noneScheduled).toMatchObject({
    saidBy: { person: null, organization: crumb, description: null },
  });
  expect(on(said(), "2024-05-04").bargaining.noneScheduled).toMatchObject({ saidBy: null });
  expect(on(said(), "2024-05-02").bargaining).toMatchObject({ noneScheduled: null, sessionsHeld: 0 });
});

describe("the events of the last seven days", () => {
  const ids = (stoppage: WorkStoppage, asOf: string) =>
    on(stoppage, asOf).recent.map(({ eventId }) => eventId);

  test("with the day itself", () => {
    const rally = withEvents({ id: "rally", type: "rally", date: "2024-05-10" });
    expect(ids(rally, "2024-05-09")).toEqual([]);
    expect(ids(rally, "2024-05-10")).toEqual(["rally"]);
    expect(ids(rally, "2024-05-16")).toEqual(["rally"]);
    expect(ids(rally, "2024-05-17")).toEqual([]);
  });

  test("one that goes on counts by its last day, as far as that has come", () => {
    const talks = withEvents({ id: "talks", type: "sessionHeld", date: "2024-05-10", lastDay: "2024-05-30" });
    expect(ids(talks, "2024-05-29")).toEqual(["talks"]);
    expect(ids(talks, "2024-06-05")).toEqual(["talks"]);
    expect(ids(talks, "2024-06-06")).toEqual([]);
  });

  const told = (event: object, asOf = "2024-05-10", more: Partial<WorkStoppage> = {}) =>
    on({ ...withEvents({ id: "e", date: "2024-05-08", ...event }), ...more }, asOf).recent.at(-1);

  test("each with all that is told of it", () => {
    expect(
      told({
        type: "intervention",
        title: "A letter",
        means: "letter",
        byIds: ["jane-roe", "inspector"],
        placeId: "riverside",
        saidBy: { organizationId: "bakers" },
        outcome: "ignored",
        lastDay: "2024-05-09",
      }),
    ).toEqual({
      eventId: "e",
      type: "intervention",
      date: "2024-05-08",
      lastDay: "2024-05-09",
      title: "A letter",
      outcome: "ignored",
      by: ["Jane Roe", "Inspector of Ovens"],
      with: null,
      against: null,
      places: ["Riverside"],
      scope: [],
      hoursADay: null,
      saidBy: { person: null, organization: bakers, description: null },
      alleges: [],
    });
    const scope = { bargainingUnitIds: ["ovens"], employerIds: ["crumb"], placeIds: ["riverside"] };
    expect(told({ type: "rally", scope })).toMatchObject({
      scope: ["Oven workers", "Crumb"],
      places: ["Riverside"],
    });
    expect(told({ type: "rally" })).toEqual({
      eventId: "e",
      type: "rally",
      date: "2024-05-08",
      lastDay: null,
      title: null,
      outcome: null,
      by: [],
      with: null,
      against: null,
      places: [],
      scope: [],
      hoursADay: null,
      saidBy: null,
      alleges: [],
    });
  });

  test("a last day that has not come is not told", () => {
    expect(told({ type: "sessionHeld", lastDay: "2024-05-11" })?.lastDay).toBeNull();
    expect(told({ type: "sessionHeld", lastDay: "2024-05-11" }, "2024-05-11")?.lastDay).toBe("2024-05-11");
  });

  test.each<[event: object, outcome: string | null]>([
    [{ type: "strikeVote", result: "authorized" }, "authorized"],
    [{ type: "returnedToWork", extent: "first" }, "first"],
    [{ type: "tentativeAgreement", covers: "article" }, "article"],
    [{ type: "mediationEnded", outcome: "settled" }, "settled"],
    [{ type: "picket" }, null],
  ])("what came of %o", (event, outcome) => {
    expect(told(event)?.outcome).toBe(outcome);
  });

  test("whom it concerns", () => {
    expect(
      told({ type: "complaintFiled", byId: "bakers", withId: "inspector", againstId: "crumb" }),
    ).toMatchObject({
      by: ["Bakers Local 0123"],
      with: "Inspector of Ovens",
      against: "Crumb",
    });
    expect(told({ type: "investigationOpened", byId: "inspector", intoId: "crumb" })).toMatchObject({
      by: ["Inspector of Ovens"],
      with: null,
      against: "Crumb",
    });
    expect(told({ type: "picket", placeIds: ["riverside", "gone"] })?.places).toEqual(["Riverside", "gone"]);
  });

  test.each(["complaintFiled", "chargeFiled"])("%s: what it alleges, not its title", (type) => {
    const event = { type, title: "They poison us", byId: "bakers", claimIds: ["a", "c", "gone"] };
    const statements: readonly Statement[] = [
      statement("s", "2024-05-06", {
        claims: [
          { id: "a", text: "the flour is old" },
          { id: "b", text: "the bread is stale" },
        ],
      }),
      statement("t", "2024-05-06"),
      statement("u", "2024-05-06", {
        speaker: { personId: "jane-roe" },
        attribution: "background",
        claims: [{ id: "c", text: "Roe saw mice" }],
      }),
    ];
    expect(told(event, "2024-05-10", { statements })).toMatchObject({
      title: null,
      alleges: ["the flour is old", "[name withheld] saw mice"],
    });
    const { claimIds: _, ...bare } = event;
    expect(told(bare, "2024-05-10", { statements })?.alleges).toEqual([]);
  });

  test("no other event alleges anything", () => {
    const event = {
      type: "ruling",
      title: "A ruling",
      byId: "inspector",
      finding: "Upheld.",
      claimIds: ["claim-unsafe"],
    };
    expect(told(event)).toMatchObject({ title: "A ruling", alleges: [] });
  });
});

test("what is in effect in law, with the events that it rests on", () => {
  const stoppage = withEvents(
    { id: "inquiry", type: "investigationOpened", date: "2024-05-02", byId: "inspector", intoId: "crumb" },
    { id: "rally", type: "rally", date: "2024-05-03" },
  );
  const [state, ...others] = on(stoppage, "2024-05-20").legal;
  expect(others).toEqual([]);
  expect(state?.because).toEqual(["inquiry"]);
  expect(state?.events.map(({ eventId, by, with: withWhom }) => [eventId, by, withWhom])).toEqual([
    ["inquiry", ["Inspector of Ovens"], null],
  ]);
});

describe("the contract", () => {
  const empty: Omit<StoppageReport["contract"], "course"> = {
    expiredOn: null,
    extendedOn: null,
    extendedUntil: null,
    extensionRefusedOn: null,
    tentativeAgreementOn: null,
    votedOn: null,
    vote: null,
    voteOn: null,
    tally: null,
    tookEffectOn: null,
    expiresOn: null,
  };
  const early = { yes: 60, no: 40, asOf: { date: "2024-05-21" } };
  const late = { yes: 120, no: 80, asOf: { date: "2024-05-23" } };
  const stoppage = withEvents(
    { id: "expired", type: "expired", date: "2024-04-30" },
    { id: "extended-1", type: "extended", date: "2024-04-01", until: "2024-04-15" },
    { id: "extended-2", type: "extended", date: "2024-04-15", until: "2024-04-30" },
    { id: "refused", type: "extensionRefused", date: "2024-04-29" },
    { id: "article", type: "tentativeAgreement", date: "2024-05-10", covers: "article" },
    { id: "agreed", type: "tentativeAgreement", date: "2024-05-18", covers: "whole" },
    {
      id: "part",
      type: "tentativeAgreement",
      date: "2024-05-19",
      covers: "whole",
      scope: { placeIds: ["riverside"] },
    },
    {
      id: "vote",
      type: "ratificationVote",
      date: "2024-05-20",
      result: "ratified",
      on: "tentativeAgreement",
      tallies: [early, late],
    },
    { id: "effect", type: "tookEffect", date: "2024-05-24", expiresOn: "2027-05-23" },
  );
  const first = { ...empty, extendedOn: "2024-04-01", extendedUntil: "2024-04-15" };
  const second = { ...empty, extendedOn: "2024-04-15", extendedUntil: "2024-04-30" };
  const refused = { ...second, extensionRefusedOn: "2024-04-29" };
  const expired = { ...refused, expiredOn: "2024-04-30" };
  const agreed = { ...expired, tentativeAgreementOn: "2024-05-18" };
  const voted = { ...agreed, votedOn: "2024-05-20", vote: "ratified", voteOn: "tentativeAgreement" } as const;
  test.each<[asOf: string, contract: typeof empty]>([
    ["2024-03-31", empty],
    ["2024-04-01", first],
    ["2024-04-14", first],
    ["2024-04-15", second],
    ["2024-04-29", refused],
    ["2024-04-30", refused],
    ["2024-05-01", expired],
    ["2024-05-17", expired],
    ["2024-05-19", agreed],
    ["2024-05-20", voted],
    ["2024-05-21", { ...voted, tally: early }],
    ["2024-05-23", { ...voted, tally: late }],
    ["2024-05-24", { ...voted, tally: late, tookEffectOn: "2024-05-24", expiresOn: "2027-05-23" }],
  ])("on %s", (asOf, expected) => {
    const { course: _, ...contract } = on(stoppage, asOf).contract;
    expect(contract).toEqual(expected);
  });

  test("its course has every agreement on a whole contract and every vote, of parts too", () => {
    const none = { vote: null, voteOn: null, onEventId: null, voters: null, tally: null, saidBy: null };
    const { course } = on(stoppage, "2024-05-22").contract;
    expect(course).toEqual([
      { ...none, eventId: "agreed", type: "tentativeAgreement", date: "2024-05-18", scope: [] },
      { ...none, eventId: "part", type: "tentativeAgreement", date: "2024-05-19", scope: ["Riverside"] },
      {
        eventId: "vote",
        type: "ratificationVote",
        date: "2024-05-20",
        scope: [],
        vote: "ratified",
        voteOn: "tentativeAgreement",
        onEventId: null,
        voters: "members",
        tally: early,
        saidBy: null,
      },
    ]);
    expect(on(stoppage, "2024-05-17").contract.course).toEqual([]);
  });

  test("the final tally goes before later ones", () => {
    const final = { ...early, final: true };
    const vote = {
      id: "vote",
      type: "ratificationVote",
      date: "2024-05-20",
      result: "ratified",
      on: "offer",
    };
    const tallyOf = (...tallies: readonly object[]) =>
      on(withEvents({ ...vote, tallies }), "2024-06-01").contract.tally;
    expect(tallyOf({ yes: 1 }, final, { ...late, final: false })).toEqual(final);
    expect(tallyOf({ yes: 1 }, { yes: 2 })).toEqual({ yes: 2 });
    expect(tallyOf()).toBeNull();
  });
});

describe("head-counts", () => {
  const said = { sourceIds: [], rank: "normal" } as const;
  const dataset = (parts: Partial<WorkStoppage> = {}): Dataset => {
    const base = datasetOf({
      ...withEvents(
        { id: "joined", type: "joined", date: "2024-05-05", workers: [{ ...said, value: { value: 20 } }] },
        { id: "paused", type: "suspended", date: "2024-05-06", workers: [{ ...said, value: { value: 1 } }] },
        { id: "resumed", type: "resumed", date: "2024-05-07", workers: [{ ...said, value: { value: 30 } }] },
        {
          id: "count",
          type: "headcountReported",
          date: "2024-05-08",
          counted: "out",
          count: { value: 45 },
          saidBy: { organizationId: "crumb" },
          sourceIds: ["may-story"],
        },
        {
          id: "worse",
          type: "headcountReported",
          date: "2024-05-09",
          counted: "returned",
          count: { value: 5 },
          rank: "preferred",
        },
      ),
      workers: [
        {
          ...said,
          value: { value: 50 },
          saidBy: { personId: "jane-roe", organizationId: "bakers" },
          asOf: "2024-05-02",
          sourceIds: ["may-story", "june-story"],
        },
        { ...said, value: { value: 40 }, rank: "deprecated" },
        { ...said, value: { value: 60 }, rank: "preferred" },
      ],
      ...parts,
    });
    const [ovens] = base.bargainingUnits;
    if (ovens === undefined) throw new Error("no unit");
    return {
      ...base,
      bargainingUnits: [
        { ...ovens, size: [{ ...said, value: { value: 80 } }] },
        { ...ovens, id: "drivers", size: [{ ...said, value: { value: 7 } }] },
      ],
    };
  };
  const lines = (record: Dataset, asOf: string) =>
    reportOn(record, "bakery", asOf).headcounts.all.map(({ counts, quantity, eventId }) => [
      counts,
      quantity.value,
      eventId,
    ]);

  test("all that were known, the preferred first and the deprecated last", () => {
    expect(lines(dataset(), "2024-05-10")).toEqual([
      ["inStoppage", 60, null],
      ["returned", 5, "worse"],
      ["inStoppage", 50, null],
      ["wentOut", 20, "joined"],
      ["wentOut", 30, "resumed"],
      ["inUnit", 80, null],
      ["out", 45, "count"],
      ["inStoppage", 40, null],
    ]);
    expect(lines(dataset(), "2024-05-04")).toEqual([
      ["inStoppage", 60, null],
      ["inStoppage", 50, null],
      ["inUnit", 80, null],
      ["inStoppage", 40, null],
    ]);
    expect(lines(dataset(), "2024-05-01")).toEqual([
      ["inStoppage", 60, null],
      ["inUnit", 80, null],
      ["inStoppage", 40, null],
    ]);
  });

  test("those of the walkout itself", () => {
    const timeline = [
      { id: "began", type: "began", date: "2024-05-01", workers: [{ ...said, value: { value: 12 } }] },
    ];
    const { workers: _, bargainingUnitIds: __, ...bare } = strike;
    const record = datasetOf({ ...bare, timeline: timeline as TimelineEvent[] });
    expect(lines(record, "2024-05-01")).toEqual([["wentOut", 12, "began"]]);
    expect(lines(record, "2024-04-30")).toEqual([]);
    expect(reportOn(record, "bakery", "2024-05-01").headcounts.bounds).toBeNull();
  });

  test("each with who gave it, who published it by then, and for which day", () => {
    const { all, bounds } = reportOn(dataset(), "bakery", "2024-05-10").headcounts;
    expect(bounds).toEqual({ min: 60, max: 60 });
    expect(all[2]).toEqual({
      quantity: { value: 50 },
      counts: "inStoppage",
      saidBy: { person: "Jane Roe", organization: bakers, description: null },
      publishers: ["The Crust"],
      asOf: "2024-05-02",
      rank: "normal",
      eventId: null,
    });
    expect(all[3]).toEqual({
      quantity: { value: 20 },
      counts: "wentOut",
      saidBy: null,
      publishers: [],
      asOf: null,
      rank: "normal",
      eventId: "joined",
    });
    expect(all[6]).toEqual({
      quantity: { value: 45 },
      counts: "out",
      saidBy: { person: null, organization: crumb, description: null },
      publishers: ["The Crust"],
      asOf: "2024-05-08",
      rank: "normal",
      eventId: "count",
    });
    expect(all[1]).toMatchObject({ saidBy: null, publishers: [], rank: "preferred" });
  });

  test("a number counts from the day on which its first source was out", () => {
    const later = { workers: [{ ...said, value: { value: 50 }, sourceIds: ["june-story"] }], timeline: [] };
    expect(lines(dataset(later), "2024-06-01")).toEqual([["inUnit", 80, null]]);
    expect(lines(dataset(later), "2024-06-02")).toEqual([
      ["inStoppage", 50, null],
      ["inUnit", 80, null],
    ]);
  });

  test("a source of which nobody knows when it was published, and somebody who is not there", () => {
    const open = { id: "open", kind: "newsStory", title: "Open", publishedOn: "2024-05/.." } as const;
    const workers = [
      { ...said, value: { value: 50 }, saidBy: { personId: "gone" } },
      { ...said, value: { value: 51 }, sourceIds: ["open"] },
    ];
    const { all } = reportOn(
      { ...dataset({ workers, timeline: [] }), sources: [open] },
      "bakery",
      "2024-06-10",
    ).headcounts;
    expect(all.map(({ quantity, saidBy }) => [quantity.value, saidBy?.person])).toEqual([
      [50, "gone"],
      [80, undefined],
    ]);
  });

  test("who published it: the publisher, an organisation, the title, the id", () => {
    const sourceIds = ["a", "b", "c", "gone", "a"];
    const record: Dataset = {
      ...dataset({ workers: [{ ...said, value: { value: 50 }, sourceIds }] }),
      sources: [
        { id: "a", kind: "newsStory", title: "A", publisher: "The Crust", publisherId: "crumb" },
        { id: "b", kind: "newsStory", title: "B", publisherId: "crumb" },
        { id: "c", kind: "newsStory", title: "C" },
      ],
    };
    expect(reportOn(record, "bakery", "2024-05-10").headcounts.all[1]?.publishers).toEqual([
      "The Crust",
      "Crumb",
      "C",
      "gone",
    ]);
  });
});

describe("demands", () => {
  const hours = (value: number) => ({ hours: { value }, per: "week" }) as const;
  const position = (
    id: string,
    date: string,
    heldById: string,
    terms: object | "unknown",
    standing = "offer",
  ) => ({
    id,
    date,
    heldByIds: [heldById],
    standing,
    terms,
  });
  const demand = (id: string, ...positions: readonly object[]) =>
    ({ id, title: `Demand ${id}`, topic: "guaranteedTime", positions }) as unknown as BargainingDemand;
  const time = demand(
    "time",
    position("d1", "2024-05-02", "bakers", hours(7), "demand"),
    {
      ...position("o1", "2024-05-03", "crumb", hours(5)),
      saidBy: { organizationId: "crumb" },
      sourceIds: ["may-story"],
    },
    position("o2", "2024-05-08", "crumb", "unknown"),
    position("d2", "2024-05-10", "bakers", hours(6), "demand"),
    { ...position("a", "2024-05-15", "bakers", hours(6), "agreed"), heldByIds: ["bakers", "crumb"] },
  );
  const report = (asOf: string) =>
    bargainingReportOn(
      datasetOf({
        ...strike,
        demands: [
          demand("later", position("l", "2024-06-01", "bakers", hours(1), "demand")),
          demand("bare"),
          time,
        ],
      }),
      "bakery",
      asOf,
    );
  const ids = (all: readonly { readonly positionId: string }[] | undefined) =>
    (all ?? []).map(({ positionId }) => positionId);

  test("those that had been raised; one without positions always", () => {
    expect(report("2024-05-01").demands.map(({ demandId }) => demandId)).toEqual(["bare"]);
    expect(report("2024-05-02").demands.map(({ demandId }) => demandId)).toEqual(["bare", "time"]);
    expect(report("2024-06-01").demands.map(({ demandId }) => demandId)).toEqual(["later", "bare", "time"]);
    expect(report("2024-05-02").demands[0]).toEqual({
      demandId: "bare",
      title: "Demand bare",
      topic: "guaranteedTime",
      positions: [],
      lastPublished: [],
      first: [],
      gap: [],
      outcome: expect.objectContaining({ settled: false }),
    });
  });

  test.each<[asOf: string, positions: string[], lastPublished: string[], first: string[], gap: string[]]>([
    ["2024-05-02", ["d1"], [], ["d1"], []],
    ["2024-05-07", ["d1", "o1"], [], ["d1", "o1"], ["d1-o1"]],
    ["2024-05-08", ["d1", "o2"], ["o1"], ["d1", "o1"], ["d1-o1"]],
    ["2024-05-09", ["d1", "o2"], ["o1"], ["d1", "o1"], ["d1-o1"]],
    ["2024-05-10", ["o2", "d2"], ["o1"], ["d1", "o1"], ["d2-o1"]],
    ["2024-05-15", ["a"], [], ["d1", "o1"], []],
  ])("on %s", (asOf, positions, lastPublished, first, gap) => {
    const reported = report(asOf).demands.at(-1);
    expect(ids(reported?.positions)).toEqual(positions);
    expect(ids(reported?.lastPublished)).toEqual(lastPublished);
    expect(ids(reported?.first)).toEqual(first);
    expect(reported?.gap.map(({ demandingId, offeringId }) => `${demandingId}-${offeringId}`)).toEqual(gap);
  });

  test("what two had offered is last known of the one who moved on in silence", () => {
    const joint = { ...position("o1", "2024-05-03", "crumb", hours(5)), heldByIds: ["crumb", "bakers"] };
    const silent = demand("time", joint, position("o2", "2024-05-08", "crumb", "unknown"));
    const [reported] = bargainingReportOn(
      datasetOf({ ...strike, demands: [silent] }),
      "bakery",
      "2024-05-09",
    ).demands;
    expect(reported?.positions.map(({ positionId, heldBy }) => [positionId, ...heldBy])).toEqual([
      ["o1", "Bakers Local 0123"],
      ["o2", "Crumb"],
    ]);
    expect(reported?.lastPublished.map(({ positionId, heldBy }) => [positionId, ...heldBy])).toEqual([
      ["o1", "Crumb"],
    ]);
  });

  test("each position with who holds it, who says so and who published it", () => {
    const [demanded, offered] = report("2024-05-07").demands.at(-1)?.positions ?? [];
    expect(demanded).toEqual({
      positionId: "d1",
      heldBy: ["Bakers Local 0123"],
      standing: "demand",
      date: "2024-05-02",
      terms: hours(7),
      saidBy: null,
      publishers: [],
    });
    expect(offered).toMatchObject({
      heldBy: ["Crumb"],
      saidBy: { person: null, organization: crumb, description: null },
      publishers: ["The Crust"],
    });
    expect(report("2024-05-07").demands.at(-1)?.first[1]).toEqual(offered);
  });

  test("what became of it by the day, and the rest as in the report", () => {
    expect(report("2024-05-14").demands.at(-1)?.outcome.settled).toBe(false);
    expect(report("2024-05-15").demands.at(-1)?.outcome.settled).toBe(true);
    const dataset = datasetOf({ ...strike, demands: [time] });
    const { title, status, contract, bargaining } = reportOn(dataset, "bakery", "2024-05-10");
    expect(bargainingReportOn(dataset, "bakery", "2024-05-10")).toMatchObject({
      asOf: "2024-05-10",
      stoppageId: "bakery",
      title,
      status,
      contract,
      bargaining,
    });
  });

  test("of two stoppages, the demands of the one that is asked for", () => {
    const other = {
      ...strike,
      id: "mill",
      demands: [demand("time", position("x", "2024-05-02", "bakers", hours(9), "demand"))],
    };
    const record = {
      ...datasetOf({ ...strike, demands: [time] }),
      stoppages: [other, { ...strike, demands: [time] }],
    };
    expect(ids(bargainingReportOn(record, "bakery", "2024-05-07").demands[0]?.first)).toEqual(["d1", "o1"]);
  });
});

describe("lengths", () => {
  test("to a last day that was set beforehand, to an end, and to the return", () => {
    const day = (stoppage: WorkStoppage, asOf: string) =>
      on(stoppage, asOf).lengths.map(({ endEvent, eventId, date, to, inclusive, elapsed }) => [
        endEvent,
        eventId,
        date,
        to.latest,
        inclusive.max,
        elapsed.max,
      ]);
    const round: WorkStoppage = {
      ...strike,
      timeline: [{ id: "began", type: "began", date: "2024-05-01", lastDay: "2024-05-03" }],
    };
    expect(day(round, "2024-05-02")).toEqual([]);
    expect(day(round, "2024-05-03")).toEqual([["lastDay", "began", "2024-05-03", "2024-05-03", 3, 2]]);
    const over = withEvents(
      { id: "agreed", type: "tentativeAgreement", date: "2024-05-08", covers: "whole" },
      { id: "over", type: "ended", date: "2024-05-10", reason: "agreement" },
      { id: "back", type: "returnedToWork", date: "2024-05-13", extent: "all" },
    );
    const ends = day(over, "2024-05-13");
    expect(ends).toContainEqual(["ended", "over", "2024-05-10", "2024-05-10", 10, 9]);
    for (const [, , , to, inclusive, elapsed] of ends) {
      const days = Number(String(to).slice(8));
      expect([inclusive, elapsed]).toEqual([days, days - 1]);
    }
    expect(day(over, "2024-05-12").map(([, id]) => id)).not.toContain("back");
  });
});

test("lengths of two ends on one day, and of one end of two names, are told apart", () => {
  const over = withEvents(
    { id: "agreed", type: "tentativeAgreement", date: "2024-05-10", covers: "whole" },
    {
      id: "vote",
      type: "ratificationVote",
      date: "2024-05-12",
      result: "ratified",
      on: "tentativeAgreement",
    },
    { id: "over", type: "ended", date: "2024-05-10", reason: "agreement" },
    { id: "back", type: "returnedToWork", date: "2024-05-14", extent: "all" },
  );
  const lengths = on(over, "2024-05-14").lengths;
  expect(new Set(lengths.map(({ endEvent, eventId }) => `${endEvent} ${eventId}`)).size).toBe(lengths.length);
  for (const { to, inclusive, elapsed } of lengths) {
    expect(inclusive.max).toBe(Number(to.latest?.slice(8)));
    expect(elapsed.max).toBe(inclusive.max - 1);
  }
  expect(on(over, "2024-04-30").lengths).toEqual([]);
  const goesOn = {
    id: "over",
    type: "ended",
    date: "2024-05-10",
    lastDay: "2024-05-12",
    reason: "agreement",
  };
  expect(on(withEvents(goesOn), "2024-05-20").lengths.map(({ date }) => date)).toEqual(["2024-05-10"]);
});

describe("allegations", () => {
  const accusing = (id: string, date: string, parts: Partial<Statement> = {}) =>
    statement(id, date, { claims: [{ id: `c-${id}`, text: `claim of ${id}`, allegation: true }], ...parts });
  const with_ = (statements: readonly Statement[], ...events: readonly object[]) => ({
    ...withEvents(...events),
    statements,
  });

  test("the latest first, each with all that is told of it", () => {
    const all = on(
      with_([
        accusing("old", "2024-05-02", {
          quote: "It is so.",
          onBehalfOfId: "crumb",
          claims: [
            { id: "c-old", text: "claim of old", allegation: true, quantity: { value: 3 } },
            { id: "plain", text: "it rains" },
          ],
        }),
        statement("bare", "2024-05-03"),
        accusing("new", "2024-05-04"),
      ]),
      "2024-05-05",
    ).allegations;
    expect(all.map(({ claimId }) => claimId)).toEqual(["c-new", "c-old"]);
    expect(all[1]).toEqual({
      claimId: "c-old",
      text: "claim of old",
      saidBy: { person: null, organization: bakers, description: null },
      onBehalfOf: "Crumb",
      date: "2024-05-02",
      channel: "statement",
      attribution: "onRecord",
      quote: "It is so.",
      quantity: { value: 3 },
      allegation: true,
      madeIn: [],
      replies: [],
      assessments: [],
    });
    expect(all[0]).toMatchObject({ onBehalfOf: null, quote: null, quantity: null });
  });

  test("made in complaints and charges that had been filed", () => {
    const filed = (id: string, type: string, date: string, parts: object = {}) => ({
      id,
      type,
      date,
      byId: "bakers",
      ...parts,
    });
    const stoppage = with_(
      [accusing("s", "2024-05-02")],
      filed("complaint", "complaintFiled", "2024-05-03", { withId: "inspector", claimIds: ["c-s"] }),
      filed("charge", "chargeFiled", "2024-05-04", { claimIds: ["other", "c-s"] }),
      filed("bare", "complaintFiled", "2024-05-04"),
      filed("another", "complaintFiled", "2024-05-04", { claimIds: ["other"] }),
      filed("later", "complaintFiled", "2024-05-06", { claimIds: ["c-s"] }),
    );
    expect(on(stoppage, "2024-05-05").allegations[0]?.madeIn).toEqual([
      { eventId: "complaint", date: "2024-05-03", by: "Bakers Local 0123", with: "Inspector of Ovens" },
      { eventId: "charge", date: "2024-05-04", by: "Bakers Local 0123", with: null },
    ]);
  });

  test("replies: what contradicts, only from the claim that says so; a whole statement by its words", () => {
    const reply = (id: string, parts: Partial<Statement>) =>
      statement(id, "2024-05-03", { speaker: { organizationId: "crumb" }, ...parts });
    const told = (...more: readonly Statement[]) =>
      on(
        with_([
          accusing("s", "2024-05-02", {
            claims: [{ id: "c-s", text: "claim", allegation: true, contradictsIds: ["first"] }],
          }),
          ...more,
        ]),
        "2024-05-05",
      ).allegations[0]?.replies.map(({ relation, claimId, text }) => [relation, claimId, text]);
    const { paraphrase: _, ...wordless } = reply("w", { inReplyToIds: ["s"] });
    expect(
      told(
        reply("r", {
          claims: [
            { id: "first", text: "one" },
            { id: "second", text: "two", contradictsIds: ["c-s"] },
          ],
        }),
      ),
    ).toEqual([["contradicts", "second", "two"]]);
    expect(told(reply("r", { inReplyToIds: ["s"] }))).toEqual([["repliesTo", null, "Something was said."]]);
    expect(told({ ...wordless, quote: "No." })).toEqual([["repliesTo", null, "No."]]);
    expect(told(wordless)).toEqual([]);
    expect(told({ ...wordless, quote: "No.", attribution: "deepBackground" })).toEqual([]);
    expect(told(reply("r", { inReplyToIds: ["s"], attribution: "deepBackground" }))).toEqual([]);
    expect(told(reply("r", { inReplyToIds: ["s"], attribution: "offRecord" }))).toEqual([]);
  });

  test("a name is withheld as a word of its own, whatever signs it has", () => {
    const people = [
      { id: "jane-roe", name: "Jane Roe" },
      { id: "odd", name: " Ana (Li+) " },
      { id: "three", name: "Ana Maria Wong" },
      { id: "blank", name: " " },
    ];
    const said = (personId: string, text: string) =>
      on(
        with_([
          accusing("s", "2024-05-02", {
            speaker: { personId, description: "Roe, a baker" },
            attribution: "background",
            claims: [{ id: "c", text, allegation: true }],
          }),
        ]),
        "2024-05-05",
        { people },
      ).allegations[0];
    expect(said("jane-roe", "JANE ROE and roe, not Monroe or Roeder")?.text).toBe(
      "[name withheld] and [name withheld], not Monroe or Roeder",
    );
    expect(said("jane-roe", "x")?.saidBy).toEqual({
      person: null,
      organization: null,
      description: "[name withheld], a baker",
    });
    expect(said("odd", "Ana (Li+) and (Li+), not Lii")?.text).toBe(
      "[name withheld]+) and ([name withheld]+), not Lii",
    );
    expect(said("three", "Wong, Maria, Ana, Ana Maria Wong")?.text).toBe(
      "[name withheld], [name withheld], Ana, [name withheld]",
    );
    expect(said("blank", "A, b")?.text).toBe("A, b");
    const nobody = on(
      with_([accusing("s", "2024-05-02", { attribution: "background", quote: "It is so." })]),
      "2024-05-05",
    ).allegations[0];
    expect(nobody).toMatchObject({
      text: "claim of s",
      quote: "It is so.",
      saidBy: { organization: bakers },
    });
  });
});
