/** Does the main record hold what one news story says, row by row of ../shared/facts/laist-2024-12-13.md? */

import {
  bargainingOn,
  boundsOfDate,
  checkLength,
  describeDate,
  describeDuration,
  disputesOf,
  durationOf,
  gapHistory,
  guaranteedHours,
  ledeFacts,
  measure,
  measureProfiles,
  resolveAttributed,
  statusOn,
} from "picketline";
import { toMarkdown } from "picketline/formats";
import { describe, expect, it } from "vitest";
import type { Claim, Statement } from "../../src/model/statement.js";
import { readRecord, stoppageOf } from "./read-records.js";

const dataset = readRecord("nuhw-kaiser-2024");
const strike = stoppageOf("nuhw-kaiser-2024");
const story = "laist-2024-12-13";

const event = (id: string) => strike.timeline.find((candidate) => candidate.id === id);
const demand = (id: string) => strike.demands.find((candidate) => candidate.id === id);

/** The claim of that id, with the statement that it stands in. */
function claim(id: string): { readonly claim: Claim; readonly statement: Statement } {
  for (const statement of strike.statements) {
    const found = statement.claims?.find((candidate) => candidate.id === id);
    if (found !== undefined) return { claim: found, statement };
  }
  throw new Error(`There is no claim ${id}.`);
}

describe("LAist's story of December 2024, in the record", () => {
  it("is a source without a date, with what is known of it", () => {
    const source = dataset.sources.find(({ id }) => id === story);
    expect(source?.publishedOn).toBeUndefined();
    expect(source?.note).toContain("between 12 and 15 December 2024");
  });

  it("1: the strike nears two months, as LAist says; it was day 54", () => {
    expect(claim("claim-nears-two-months")).toMatchObject({
      claim: { quantity: { value: 2, modifier: "nearly", unit: "months" } },
      statement: { speaker: { organizationId: "laist" }, sourceIds: [story] },
    });
    expect(durationOf(strike, { asOf: "2024-12-13" })).toMatchObject({
      dayNumber: { min: 54, max: 54 },
      weekNumber: { min: 8, max: 8 },
      months: { min: 1, max: 1 },
    });
    expect(checkLength("nearly two months", strike, "2024-12-13").verdict).toBe("right");
    expect(checkLength("two months", strike, "2024-12-13")).toMatchObject({
      verdict: "wrong",
      wouldBeRight: "nearly two months",
      rightOn: { first: "2024-12-21" },
    });
    expect(describeDuration(strike, "2024-12-13", { style: "nears" })).toBe("nears two months");
  });

  it("2: on strike since October; with nothing but the month for a start, 44 to 74 days", () => {
    expect(claim("claim-since-october").statement.speaker).toEqual({ organizationId: "laist" });
    expect(event("start")).toMatchObject({ type: "began", date: "2024-10-21", zone: "America/Los_Angeles" });
    const { time: _time, zone: _zone, ...start } = event("start") ?? {};
    const vague = [{ ...start, type: "began", id: "start", date: "2024-10" } as const];
    const timeline = strike.timeline.flatMap((entry) => (entry.id === "start" ? vague : [entry]));
    expect(durationOf({ ...strike, timeline }, { asOf: "2024-12-13" }).days).toEqual({ min: 44, max: 74 });
    expect(durationOf(strike, { asOf: "2024-12-13" }).days).toEqual({ min: 54, max: 54 });
    expect(checkLength("on strike since October", strike, "2024-12-13").verdict).toBe("right");
  });

  it("3: some 2,400 strikers, beside the three other head-counts", () => {
    expect(
      strike.workers?.map(({ value, saidBy, rank }) => [value.modifier, value.value, saidBy, rank]),
    ).toEqual([
      ["about", 2400, { organizationId: "nuhw" }, "preferred"],
      ["nearly", 2400, { organizationId: "nuhw" }, "normal"],
      ["moreThan", 2400, { organizationId: "calmatters" }, "normal"],
      ["moreThan", 2000, { organizationId: "cnn" }, "normal"],
    ]);
    expect(strike.workers?.[0]).toMatchObject({ value: { verbatim: "some 2,400" }, sourceIds: [story] });
    const { chosen, others, reason } = resolveAttributed(strike.workers ?? [], { by: "rank" });
    expect(chosen).toMatchObject({
      value: { value: 2400, modifier: "about" },
      saidBy: { organizationId: "nuhw" },
    });
    expect(others.map(({ value, because }) => [value.value.verbatim, because])).toEqual([
      ["nearly 2,400", "lowerRank"],
      ["More than 2,400", "lowerRank"],
      ["More than 2,000", "lowerRank"],
    ]);
    expect(reason).toMatchObject({ policy: "rank", because: "policy" });
  });

  it("4: the occupations of the unit", () => {
    const labels = dataset.bargainingUnits[0]?.occupations?.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(["therapists", "psychiatric nurses", "psychologists", "social workers"]),
    );
  });

  it("5: no progress at the table is the union's claim, not an event", () => {
    expect(claim("claim-no-progress").statement).toMatchObject({
      speaker: { organizationId: "nuhw" },
      date: "2024-12-13~",
    });
  });

  it("6: no sessions for next week, by a union spokesperson; the last one was 49 days ago", () => {
    expect(event("laist-article")).toMatchObject({
      type: "noSessionsScheduled",
      date: "2024-12-13",
      period: "2024-12-16/2024-12-22",
      saidBy: { organizationId: "nuhw", description: "a union spokesperson" },
      sourceIds: [story],
    });
    expect(event("session-oct25")).toMatchObject({ type: "sessionHeld", date: "2024-10-25", number: 20 });
    const later = strike.timeline.filter(
      ({ type, date }) => type === "sessionHeld" && date > "2024-10-25" && date < "2024-12-31",
    );
    expect(later).toEqual([]);
    expect(bargainingOn(strike, "2024-12-13")).toMatchObject({
      sessionsHeld: 20,
      daysSinceLast: { min: 49, max: 49 },
      last: { date: "2024-10-25" },
      scheduled: [],
      noneScheduled: {
        period: { earliest: "2024-12-16", latest: "2024-12-22" },
        saidBy: { organizationId: "nuhw", description: "a union spokesperson" },
      },
    });
  });

  it("7: a complaint of 12 December with the regulator of health plans", () => {
    expect(event("complaint-dec12")).toMatchObject({
      type: "complaintFiled",
      date: "2024-12-12",
      byId: "nuhw",
      withId: "dmhc",
      againstId: "kaiser-permanente",
      claimIds: ["claim-groups-canceled"],
    });
    expect(event("complaint-dec12")?.note).toContain("earlier this week");
    // With nothing but the story: some day of that week up to Friday the 13th, told as the days that it can be.
    const thisWeek = "2024-12-09/2024-12-13";
    expect(boundsOfDate(thisWeek)).toEqual({ earliest: "2024-12-09", latest: "2024-12-13" });
    expect(describeDate(thisWeek)).toBe("between 9 and 13 December 2024");
    const timeline = strike.timeline.map((one) =>
      one.id === "complaint-dec12" ? { ...one, date: thisWeek } : one,
    );
    const vague = { ...dataset, stoppages: [{ ...strike, timeline }] };
    const { value } = toMarkdown(vague, strike.id, { asOf: "2024-12-13", part: "timeline", format: "text" });
    expect(value).toContain("- Between 9 and 13 December 2024: Complaint filed by NUHW");
  });

  it("8: what it alleges is an allegation by the union", () => {
    expect(claim("claim-groups-canceled")).toMatchObject({
      claim: { allegation: true, quantity: { verbatim: "thousands of enrollees" } },
      statement: { speaker: { organizationId: "nuhw" }, channel: "filing" },
    });
    expect(claim("claim-groups-canceled").statement.quote).toMatch(
      /^systematically canceled psychotherapy groups/,
    );
    const told = ledeFacts(dataset, strike.id, "2024-12-13").allegations.find(({ because }) =>
      because.includes("claim-groups-canceled"),
    );
    expect(told?.text).toMatch(/^NUHW alleged /);
    expect(told?.attribution).toBe("according to NUHW");
  });

  it("9: the employer's reply answers that claim", () => {
    expect(claim("claim-external-network")).toMatchObject({
      claim: { answersIds: ["claim-groups-canceled"] },
      statement: {
        speaker: { organizationId: "kaiser-permanente" },
        inReplyToIds: ["nuhw-groups-complaint"],
      },
    });
    expect(claim("claim-external-network").claim.text).toContain('"vast external network"');
    const dispute = disputesOf(strike).disputes.find(({ claimId }) => claimId === "claim-groups-canceled");
    // That groups were canceled is neither denied nor granted: the reply is about care as a whole.
    expect(dispute).toMatchObject({ allegation: true, standing: "sidestepped" });
    expect(dispute?.replies[0]).toMatchObject({
      claimId: "claim-external-network",
      speaker: { organizationId: "kaiser-permanente" },
    });
  });

  it("10: it is a statement on the record, of no named person", () => {
    const { statement } = claim("claim-unnecessary");
    expect(statement).toMatchObject({ channel: "statement", attribution: "onRecord" });
    expect(statement.speaker.personId).toBeUndefined();
    expect(statement.quote).toContain("unnecessary work stoppage");
    expect(statement.quote).toContain("safe, timely and high-quality mental health care");
  });

  it("11: more than 10 patients a day, by several strikers", () => {
    expect(claim("claim-ten-patients")).toMatchObject({
      claim: { quantity: { value: 10, modifier: "moreThan", unit: "patients per day" } },
      statement: { speaker: { description: "several strikers" } },
    });
  });

  it("12: seven hours a week of guaranteed time for a full-time worker", () => {
    expect(demand("guaranteed-time")).toMatchObject({ topic: "guaranteedTime", raisedByIds: ["nuhw"] });
    expect(demand("guaranteed-time")?.positions[0]).toMatchObject({
      standing: "demand",
      terms: { hours: { value: 7 }, per: "week", appliesTo: "fullTimeWorker", fullTimeWeekHours: 40 },
    });
    const terms = demand("guaranteed-time")?.positions[0]?.terms;
    if (terms === undefined || terms === "unknown" || !("hours" in terms)) return expect.fail("No terms.");
    expect(guaranteedHours(terms, { workers: { value: 2400 } }).unit).toMatchObject({
      hours: { min: 16_800, max: 16_800 },
      fullTimeEquivalents: { min: 420, max: 420 },
      atMost: true,
    });
  });

  it("13: restored pensions", () => {
    expect(demand("pensions")?.positions[0]).toMatchObject({
      standing: "demand",
      terms: { plan: "definedBenefit", action: "restore" },
    });
  });

  it("14: better pay, on terms that are unknown", () => {
    expect(demand("pay")?.positions[0]).toMatchObject({ standing: "demand", terms: "unknown" });
    expect(strike.demands).toHaveLength(3);
    const pay = demand("pay");
    if (pay === undefined) return expect.fail("No demand for pay.");
    const [first] = gapHistory(pay);
    const attributes = first?.comparisons.flatMap((comparison) => comparison.attributes) ?? [];
    expect(attributes.length).toBeGreaterThan(0);
    for (const { kind } of attributes) expect(kind).toBe("notComparable");
  });

  it("15: pickets from Los Angeles to San Diego to Bakersfield, and in Panorama City on 1 November", () => {
    expect(claim("claim-picketing-goes-on").statement.speaker.description).toBe("a union spokesperson");
    expect(strike.placeIds).toEqual(expect.arrayContaining(["los-angeles", "san-diego", "bakersfield"]));
    expect(event("panorama")).toMatchObject({
      type: "picket",
      date: "2024-11-01",
      placeIds: ["panorama-city"],
    });
    expect(event("bakersfield")).toMatchObject({ type: "picket", date: "2024-10-24" });
    expect(strike.timeline.filter(({ type }) => type === "joined")).toEqual([]);
  });

  it("16: on 13 December 2024 out, without a contract, under investigation", () => {
    expect(statusOn(strike, "2024-12-13")).toMatchObject({
      work: { state: "ongoing", because: ["start"] },
      contract: { state: "expired", since: "2024-09-30" },
      bargaining: { state: "noneScheduled" },
      legal: { state: "investigationOpen" },
    });
  });

  it("17: announced before the start, an agreement on day 196, ratified and over on 8 May 2025", () => {
    expect(statusOn(strike, "2024-10-20").label).toBe("announced");
    expect(statusOn(strike, "2025-05-04").label).toBe("tentativeAgreement");
    expect(durationOf(strike, { asOf: "2025-05-04" }).dayNumber).toEqual({ min: 196, max: 196 });
    expect(statusOn(strike, "2025-05-08")).toMatchObject({
      work: { state: "ended" },
      contract: { state: "ratified" },
    });
    // It stays so once the new contract is in force.
    expect(statusOn(strike, "2025-06-01")).toMatchObject({
      contract: { state: "inForce" },
      bargaining: { state: "settled" },
      label: "settled",
    });
    expect(durationOf(strike, { asOf: "2025-05-08", until: "ratified" }).days).toEqual({
      min: 200,
      max: 200,
    });
  });

  it("18: person-days up to 13 December by the rule of the BLS and by that of the tracker", () => {
    expect(event("start")?.time).toBe("06:00");
    expect(strike.workers?.filter(({ rank }) => rank === "preferred")).toHaveLength(1);
    // Eight weeks of five workdays from Monday 21 October on, less Veterans Day (11th) and Thanksgiving (28th): 38.
    // About 2,400 are 2,350 to 2,450; the BLS rounds head-counts to the nearest hundred.
    const byBls = measure(strike, measureProfiles.bls, { asOf: "2024-12-13" });
    expect(byBls).toMatchObject({
      unit: "days idle",
      days: { min: 38, max: 38 },
      workers: { min: 2400, max: 2500 },
      total: { min: 38 * 2400, max: 38 * 2500 },
      leftOut: [
        { reason: "weekend", days: 14 },
        { reason: "holiday", days: 2 },
      ],
    });
    const byTracker = measure(strike, measureProfiles.lat, { asOf: "2024-12-13" });
    expect(byTracker).toMatchObject({
      unit: "strike days",
      days: { min: 54, max: 54 },
      total: { min: 54 * 2350, max: 54 * 2450 },
    });
  });

  it("19: the sentence that the strike hit day 174 on 16 April 2025 is a claim; it was day 178", () => {
    expect(claim("claim-day-174")).toMatchObject({
      claim: { quantity: { value: 174, unit: "days" } },
      statement: { date: "2025-04-16", speaker: { organizationId: "san-diego-post" } },
    });
    expect(durationOf(strike, { asOf: "2025-04-16" }).dayNumber).toEqual({ min: 178, max: 178 });
    const check = checkLength("the strike has hit day 174", strike, "2025-04-16");
    expect(check).toMatchObject({ verdict: "stale", wouldBeRight: "day 178" });
    expect(check.message).toBe("Wrong on 16 April 2025: it is day 178; day 174 was 12 April 2025.");
  });

  it("20: with its end left out, it is unknown whether it goes on", () => {
    const ends = ["ended", "returnedToWork", "tentativeAgreement", "ratificationVote", "tookEffect"];
    const timeline = strike.timeline.filter(({ type }) => !ends.includes(type));
    expect(durationOf({ ...strike, timeline }, { asOf: "2026-01-01" }).ongoing).toBe("unknown");
    expect(statusOn({ ...strike, timeline }, "2026-01-01").work.state).toBe("unknown");
    const goesOn = [
      ...timeline,
      { id: "on", type: "continued", date: "2025-05-01", openEnded: true, sourceIds: [] } as const,
    ];
    expect(statusOn({ ...strike, timeline: goesOn }, "2026-01-01").work.state).toBe("ongoing");
  });
});
