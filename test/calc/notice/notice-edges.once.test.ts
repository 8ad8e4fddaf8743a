// Which notice, start, vote and version count, and what is missing where it cannot be told: counted by hand.

import {
  type NoticeOptions,
  type NoticePeriod,
  type NoticeRule,
  type NoticeRuleVersion,
  type NoticeServedEvent,
  noticeCheck,
  noticeRules,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../builders.js";

const zone = "America/Toronto";
const served = (date: string, rest: Partial<NoticeServedEvent> = {}): TimelineEvent => ({
  id: "notice",
  type: "noticeServed",
  date,
  announces: "strike",
  ...rest,
});
const began = (date: string, rest: object = {}): TimelineEvent => ({
  id: "start",
  type: "began",
  date,
  ...rest,
});
const vote = (
  id: string,
  date: string,
  result: "authorized" | "rejected" = "authorized",
  lastDay?: string,
): TimelineEvent => ({
  id,
  type: "strikeVote",
  date,
  result,
  ...(lastDay === undefined ? {} : { lastDay }),
});

/** A rule that asks for one period and nothing else. */
const asking = (
  least: number,
  unit: NoticePeriod["unit"],
  rest: Partial<NoticeRuleVersion> = {},
): NoticeRule => ({
  id: "rule",
  jurisdiction: "Here",
  versions: [
    {
      id: "rule-1",
      effectiveFrom: null,
      effectiveTo: null,
      requires: "notice",
      periods: [{ from: "noticeToOtherParty", least, unit }],
      source: "the law",
      evidence: "stored",
      ...rest,
    },
  ],
});
const hours = asking(72, "hours");
const days = asking(14, "calendarDays");
const clockDays = asking(10, "daysByTheClock");

const check = (
  rule: NoticeRule,
  timeline: readonly TimelineEvent[],
  options: NoticeOptions = {},
  rest: Partial<WorkStoppage> = {},
) => noticeCheck(strike(timeline, rest), rule, options);

describe("what is missing to decide", () => {
  test.each<
    [
      what: string,
      rule: NoticeRule,
      notice: TimelineEvent | null,
      start: TimelineEvent | null,
      missing: string[],
    ]
  >([
    [
      "the hour of the notice",
      hours,
      served("2024-08-23", { zone }),
      began("2024-08-26", { time: "10:00", zone }),
      ["momentOfNotice"],
    ],
    [
      "the hour of the start",
      hours,
      served("2024-08-23", { time: "10:00", zone }),
      began("2024-08-26", { zone }),
      ["momentOfStart"],
    ],
    [
      "both hours",
      hours,
      served("2024-08-23", { zone }),
      began("2024-08-26", { zone }),
      ["momentOfNotice", "momentOfStart"],
    ],
    [
      "the clock",
      hours,
      served("2024-08-23", { time: "10:00" }),
      began("2024-08-26", { time: "10:00" }),
      ["zone"],
    ],
    [
      "the hour and the clock",
      hours,
      served("2024-08-23"),
      began("2024-08-26", { time: "10:00" }),
      ["momentOfNotice", "zone"],
    ],
    ["the day of the notice", days, served("2024-03"), began("2024-03-16"), ["momentOfNotice"]],
    ["the day of the start", days, served("2024-03-01"), began("2024-03-14/2024-03-16"), ["momentOfStart"]],
    [
      "the hour, where days run by the clock",
      clockDays,
      served("2024-08-31", { zone }),
      began("2024-09-10", { time: "08:00", zone }),
      ["momentOfNotice"],
    ],
    [
      "the days of both, of which the first and the last would do",
      days,
      served("2024-03-02/2024-03-04"),
      began("2024-03-14/2024-03-16"),
      ["momentOfNotice", "momentOfStart"],
    ],
    [
      "the start",
      hours,
      served("2024-08-23", { announces: "dispute", toIds: ["employer"] }),
      null,
      ["start"],
    ],
    ["the notice", hours, null, began("2024-08-26"), ["noticeToOtherParty"]],
    ["the notice and the start", hours, null, null, ["noticeToOtherParty", "start"]],
  ])("%s", (_what, rule, notice, start, missing) => {
    const timeline = [notice, start].filter((event) => event !== null);
    expect(check(rule, timeline)).toMatchObject({ inTime: "unknown", faults: [], missing });
  });

  test("nothing, where it is decided", () => {
    expect(check(hours, [served("2024-08-20"), began("2024-08-26")])).toMatchObject({
      inTime: true,
      faults: [],
      missing: [],
      because: ["notice", "start"],
      source: "the law",
    });
  });
});

test.each(["began", "joined", "resumed"])(
  "a notice that names the day on which others %s is not one of this start",
  (type) => {
    const other = { id: "other", type, date: "2024-09-10", action: "strike" } as unknown as TimelineEvent;
    const notice = served("2024-08-01", { startsAt: { date: "2024-09-10" } });
    expect(check(hours, [notice, began("2024-08-26"), other])).toMatchObject({
      served: [],
      missing: ["noticeToOtherParty"],
    });
    expect(check(hours, [notice, began("2024-08-26")]).served).toHaveLength(1);
  },
);

describe("what was served", () => {
  test("is told as far as it is known, with what lay between", () => {
    const exact = check(hours, [
      served("2024-08-20", { time: "10:00", zone }),
      began("2024-08-26", { time: "10:00", zone }),
    ]);
    expect(exact.served).toEqual([
      {
        eventId: "notice",
        from: "noticeToOtherParty",
        servedAt: { date: "2024-08-20", time: "10:00", zone },
        given: { min: 144, max: 144 },
        inTime: true,
      },
    ]);
    // The clock may have been put forward or back.
    const vague = check(hours, [
      served("2024-08-20", { time: "10:00" }),
      began("2024-08-26", { time: "10:00" }),
    ]);
    expect(vague.served[0]).toMatchObject({ given: { min: 143, max: 145 } });
    expect(vague.served[0]?.servedAt).toEqual({ date: "2024-08-20", time: "10:00" });
    expect(check(days, [served("2024-03-01"), began("2024-03-16")]).served[0]?.servedAt).toEqual({
      date: "2024-03-01",
    });
    const open = check(hours, [
      served("2024-08-23", { announces: "dispute", toIds: ["employer"], time: "10:00", zone }),
    ]);
    expect(open.served[0]).toMatchObject({ given: null, inTime: "unknown" });
    expect(open.required[0]?.noticeBy).toBeNull();
    expect(open.earliestLawfulStart?.latest).toEqual({ date: "2024-08-26", time: "10:00", zone });
  });

  const start = began("2024-08-26", { time: "10:00", zone });
  const [early, earlier, unsure, late] = [
    served("2024-08-21", { id: "early", zone }),
    served("2024-08-20", { id: "earlier", zone }),
    served("2024-08-23", { id: "unsure", zone }),
    served("2024-08-25", { id: "late", zone }),
  ];
  test.each<[what: string, notices: readonly TimelineEvent[], taken: string]>([
    ["the later of two in time", [earlier, early], "early"],
    ["one in time before one that may be", [early, unsure], "early"],
    ["one that may be in time before one that is not", [unsure, late], "unsure"],
    ["one in time before one that is not", [early, late], "early"],
    [
      "one in time, served after one that may be",
      [unsure, served("2024-08-24", { id: "agreed", zone, law: "other" }), early],
      "early",
    ],
  ])("of several, %s", (_what, notices, taken) => {
    expect(check(hours, [...notices, start]).served.map(({ eventId }) => eventId)).toEqual([taken]);
  });
});

describe("the start that a notice named", () => {
  const rule = asking(3, "calendarDays", { namesStart: "dayAndTime" });
  const named = (startsAt: NoticeServedEvent["startsAt"], start: TimelineEvent, only: NoticeRule = rule) =>
    check(only, [served("2024-09-01", startsAt === undefined ? {} : { startsAt }), start]);

  test("holds to the hour where the rule asks for it", () => {
    const at = (time: string) => began("2024-09-10", { time, zone });
    const noon = { date: "2024-09-10", time: "12:00", zone };
    expect(named(noon, at("12:00"))).toMatchObject({ inTime: true, faults: [], missing: [] });
    for (const time of ["11:59", "12:01"]) {
      expect(named(noon, at(time))).toMatchObject({
        inTime: false,
        faults: ["notAsAnnounced"],
        missing: [],
        served: [{ inTime: false }],
      });
    }
    expect(named(noon, began("2024-09-10", { zone }))).toMatchObject({
      inTime: true,
      missing: ["momentOfStart"],
    });
    expect(named({ date: "2024-09-10" }, at("12:00"))).toMatchObject({
      inTime: true,
      missing: ["timeNamed"],
    });
    expect(named(undefined, at("12:00"))).toMatchObject({ inTime: true, missing: ["startNamed"] });
    const two = [served("2024-09-01", { days: ["2024-09-10", "2024-09-12"] }), began("2024-09-12", { zone })];
    expect(check(rule, two)).toMatchObject({ inTime: true, missing: ["timeNamed"] });
  });

  test("holds to the day where the rule asks for no more", () => {
    const day = asking(3, "calendarDays", { namesStart: "day" });
    const noon = { date: "2024-09-10", time: "12:00", zone };
    expect(named(noon, began("2024-09-10", { time: "15:00", zone }), day)).toMatchObject({
      faults: [],
      missing: [],
    });
    expect(named(noon, began("2024-09-11", { zone }), day)).toMatchObject({
      inTime: false,
      faults: ["notAsAnnounced"],
      missing: [],
    });
  });
});

describe("the expiry of the contract", () => {
  const termination = served("2024-07-01", { id: "termination", announces: "termination" });
  const dispute = (date: string) => served(date, { id: "f7", announces: "dispute" });
  const expired = (date: string): TimelineEvent => ({ id: "expired", type: "expired", date });
  const extended = (until?: string): TimelineEvent => ({
    id: "extended",
    type: "extended",
    date: "2024-08-20",
    ...(until === undefined ? {} : { until }),
  });
  const on = (start: string, ...events: readonly TimelineEvent[]) =>
    check(noticeRules.nlra8d, [termination, dispute("2024-07-20"), ...events, began(start)]);

  test("an extension moves it", () => {
    expect(on("2024-09-15", extended("2024-09-30"))).toMatchObject({
      inTime: false,
      faults: ["beforeExpiry"],
    });
    expect(on("2024-10-01", extended("2024-09-30"))).toMatchObject({ inTime: true, faults: [] });
    expect(on("2024-09-15", extended("2024-09"))).toMatchObject({
      inTime: "unknown",
      missing: ["expiry"],
      // The first day after one of September.
      earliestLawfulStart: { earliest: { date: "2024-09-02" }, latest: { date: "2024-10-01" } },
    });
    expect(on("2024-09-15", extended())).toMatchObject({
      inTime: "unknown",
      missing: ["expiry"],
      earliestLawfulStart: null,
    });
  });

  test("the earliest start waits for the last of all", () => {
    const lawful = (expiry: string, f7 = "2024-07-20") =>
      check(noticeRules.nlra8d, [termination, dispute(f7), expired(expiry), began("2024-12-01")])
        .earliestLawfulStart;
    const at = (date: string) => ({ earliest: { date }, latest: { date } });
    // 60 days after 1 July are 30 August; 30 after 20 July are 19 August, after 15 August 14 September.
    expect(lawful("2024-08-01")).toEqual(at("2024-08-30"));
    expect(lawful("2024-08-29")).toEqual(at("2024-08-30"));
    expect(lawful("2024-08-30")).toEqual(at("2024-08-31"));
    expect(lawful("2024-08-01", "2024-08-15")).toEqual(at("2024-09-14"));
    // Vague notices: 60 days after 1 to 31 July.
    const vague = served("2024-07", { id: "termination", announces: "termination" });
    expect(
      check(noticeRules.nlra8d, [vague, dispute("2024-07-20"), expired("2024-08-01"), began("2024-12-01")])
        .earliestLawfulStart,
    ).toEqual({ earliest: { date: "2024-08-30" }, latest: { date: "2024-09-29" } });
    expect(
      check(noticeRules.nlra8d, [termination, expired("2024-08-01"), began("2024-12-01")]),
    ).toMatchObject({
      earliestLawfulStart: null,
      missing: ["noticeToMediationService"],
    });
    expect(
      check(noticeRules.nlra8d, [dispute("2024-07-20"), expired("2024-08-01"), began("2024-12-01")]),
    ).toMatchObject({
      earliestLawfulStart: null,
      missing: ["noticeToOtherParty"],
    });
  });

  test("is not asked for where no period is", () => {
    const rule = asking(60, "calendarDays", {
      notBeforeExpiry: true,
      periods: [{ from: "noticeToOtherParty", least: 60, unit: "calendarDays", of: "strike" }],
    });
    expect(check(rule, [began("2024-08-26")], {}, { kind: "lockout" })).toMatchObject({
      inTime: true,
      required: [],
      missing: [],
      earliestLawfulStart: null,
    });
  });
});

test("a first contract is asked other periods, and a board is no release", () => {
  const required = (firstContract: boolean) =>
    check(noticeRules.nlra8dHealth, [began("2024-08-26")], { firstContract }).required.map(
      ({ least }) => least,
    );
  expect([required(true), required(false)]).toEqual([[30], [90, 60]]);
  const board: TimelineEvent = {
    id: "board",
    type: "intervention",
    date: "2022-06-01",
    byIds: ["president"],
    means: "emergencyBoard",
  };
  expect(check(noticeRules.railwayLaborAct, [board, began("2022-09-16")])).toMatchObject({
    missing: ["release"],
    required: [{ from: "release" }, { from: "emergencyBoard" }],
  });
});

test("ten days from 25 December 9999 end on a day that is not read: it is refused by its date", () => {
  expect(() => check(noticeRules.nlra8g, [served("9999-12-25")])).toThrow(
    /^10000-01-04 is no day of the years 1583 to 9999/,
  );
});

describe("the mandate", () => {
  const notice = served("2024-08-01", { startsAt: { date: "2024-08-26" } });
  const mandate = (rule: NoticeRule, start: string | null, ...votes: readonly TimelineEvent[]) => {
    const found = check(rule, [notice, ...votes, ...(start === null ? [] : [began(start)])]);
    return [
      found.mandateLastDay?.earliest,
      found.mandateLastDay?.latest,
      found.withinMandate,
      found.mandateVersion?.length,
    ];
  };

  test("runs for 60 days, or three months, from the day after the vote", () => {
    const last = "2024-08-26";
    const june = vote("june", "2024-06-27");
    expect(mandate(noticeRules.canadaFederal, "2024-08-26", june)).toEqual([last, last, true, 60]);
    expect(mandate(noticeRules.canadaFederal, "2024-08-27", june)).toEqual([last, last, false, 60]);
    const may = vote("may", "2024-05-31");
    expect(mandate(noticeRules.britishColumbia, "2024-08-31", may)).toEqual([
      "2024-08-31",
      "2024-08-31",
      true,
      3,
    ]);
    expect(mandate(noticeRules.britishColumbia, "2024-09-01", may)).toEqual([
      "2024-08-31",
      "2024-08-31",
      false,
      3,
    ]);
  });

  // Six months that begin with the day end on the day before the corresponding date; where the month has none, with it.
  test.each([
    ["2024-03-29", "2024-09-28"],
    ["2024-03-30", "2024-09-29"],
    ["2024-03-31", "2024-09-30"], // no 31 September
    ["2024-08-28", "2025-02-27"],
    ["2024-08-29", "2025-02-28"], // no 29 to 31 February
    ["2024-08-31", "2025-02-28"],
    ["2023-08-29", "2024-02-28"], // a leap year: the corresponding date is 29 February
    ["2023-08-30", "2024-02-29"],
    ["2024-02-29", "2024-08-28"],
    ["2024-03-01", "2024-08-31"],
  ])("of Great Britain, of a ballot on %s, ends with %s", (ballot, last) => {
    const found = check(noticeRules.greatBritain, [vote("ballot", ballot)]);
    expect(found.mandateLastDay).toEqual({ earliest: last, latest: last });
  });

  test("of Great Britain for twelve months, of a leap day, ends with 28 February", () => {
    const own = noticeRules.greatBritain.mandates?.map((version) => ({ ...version, length: 12 }));
    const rule = { ...noticeRules.greatBritain, mandates: own ?? [] };
    expect(mandate(rule, null, vote("ballot", "2024-02-29")).slice(0, 2)).toEqual([
      "2025-02-28",
      "2025-02-28",
    ]);
  });

  test("of three months from the day after a vote on 30 November ends with February", () => {
    const found = check(noticeRules.britishColumbia, [vote("november", "2024-11-30")]);
    expect(found.mandateLastDay?.latest).toBe("2025-02-28");
  });

  test("is that of the last vote in favour that does not come after the start", () => {
    const june = vote("june", "2024-06-27");
    const federal = (...votes: readonly TimelineEvent[]) =>
      check(noticeRules.canadaFederal, [notice, ...votes, began("2024-08-26")]);
    expect(federal(june).missing).not.toContain("ballot");
    expect(federal(june, vote("july", "2024-07-10", "rejected")).because).toEqual([
      "notice",
      "start",
      "june",
    ]);
    expect(federal(june, vote("september", "2024-09-01")).because).toEqual(["notice", "start", "june"]);
    expect(federal(june, vote("july", "2024-07-10")).because).toEqual(["notice", "start", "july"]);
    // On the day itself: 5 days of August, 30 of September and 25 of October.
    expect(federal(june, vote("august", "2024-08-26")).mandateLastDay?.latest).toBe("2024-10-25");
    expect(federal(vote("july", "2024-07-10", "rejected"))).toMatchObject({
      mandateLastDay: null,
      withinMandate: "unknown",
      missing: ["ballot"],
      because: ["notice", "start"],
    });
  });

  test("of a vote that can be of two versions reaches from the shorter to the longer term", () => {
    const gb = noticeRules.greatBritain;
    const two = vote("ballot", "2026-02-10/2026-02-20", "authorized", "2026-03-10");
    const [short, long] = ["2026-09-09", "2027-03-09"];
    expect(mandate(gb, "2026-09-09", two)).toEqual([short, long, true, undefined]);
    expect(mandate(gb, "2026-09-10", two)).toEqual([short, long, "unknown", undefined]);
    expect(mandate(gb, "2027-03-09", two)).toEqual([short, long, "unknown", undefined]);
    expect(mandate(gb, "2027-03-10", two)).toEqual([short, long, false, undefined]);
    const old = vote("ballot", "2010-02-10");
    expect(mandate(gb, "2010-03-01", old)).toEqual([undefined, undefined, "unknown", undefined]);
  });

  test("is told before anything has begun, and is not asked for of a lockout", () => {
    const bare = served("2024-08-01", { announces: "dispute", toIds: ["employer"] });
    expect(check(noticeRules.canadaFederal, [bare, vote("june", "2024-06-27")])).toMatchObject({
      mandateLastDay: { latest: "2024-08-26" },
      withinMandate: "unknown",
    });
    expect(
      check(
        noticeRules.canadaFederal,
        [vote("june", "2024-06-27"), began("2024-08-26")],
        {},
        { kind: "lockout" },
      ),
    ).toMatchObject({ mandateLastDay: null, withinMandate: null, mandateVersion: null });
  });
});

describe("the version", () => {
  test("is the last one where nothing tells a day", () => {
    expect(check(noticeRules.greatBritain, []).ruleVersion?.id).toBe("uk-notice-3");
  });

  test("is none before the first", () => {
    const later = asking(72, "hours", { effectiveFrom: "2020-01-01" });
    expect(check(later, [served("2010-01-01"), began("2010-02-01")])).toMatchObject({
      inTime: "unknown",
      faults: [],
      missing: ["ruleVersion"],
      ruleVersion: null,
      source: "",
      because: [],
    });
  });

  test("is not sure where two may have held: faults are told where both agree on them only", () => {
    const gb = (start: string) =>
      check(noticeRules.greatBritain, [
        served("2026-02-17/2026-02-18", { startsAt: { date: start } }),
        began(start),
      ]);
    expect(gb("2026-02-28")).toMatchObject({ inTime: "unknown", faults: [], ruleVersion: null });
    expect(gb("2026-02-20")).toMatchObject({ inTime: false, faults: ["tooLate"], ruleVersion: null });
  });
});

describe("the start that is asked about", () => {
  const rounds: readonly TimelineEvent[] = [
    began("2024-05-01"),
    { id: "two", type: "resumed", date: "2024-06-01" },
    { id: "three", type: "joined", date: "2024-07-01" },
  ];
  const noticeBy = (
    timeline: readonly TimelineEvent[],
    options: NoticeOptions = {},
    rest: Partial<WorkStoppage> = {},
  ) => check(days, timeline, options, rest).required[0]?.noticeBy?.latest.date;

  test("is the first, or the one that is named", () => {
    expect(noticeBy(rounds)).toBe("2024-04-17");
    expect(noticeBy([...rounds].reverse())).toBe("2024-04-17");
    expect(noticeBy(rounds, { startId: "two" })).toBe("2024-05-18");
    expect(noticeBy(rounds, { startId: "three" })).toBe("2024-06-17");
    expect(check(days, rounds, { startId: "two" }).because).toEqual(["two"]);
    expect(() => check(days, rounds, { startId: "four" })).toThrow(
      'The record has no start with the id "four".',
    );
    expect(() => check(days, rounds, { zone: "Nowhere/City" })).toThrow(
      '"zone" is "Nowhere/City", which is no time zone.',
    );
    expect(noticeBy(rounds.slice(1))).toBeUndefined();
  });

  test("is the one announced last where nothing has begun", () => {
    const announced = served("2024-08-01", { startsAt: { date: "2024-08-26" } });
    expect(noticeBy([announced])).toBe("2024-08-12");
    expect(noticeBy([announced, served("2024-08-02", { id: "f7", announces: "dispute" })])).toBe(
      "2024-08-12",
    );
    expect(noticeBy([served("2024-08-01", { days: ["2024-08-26", "2024-08-28"] })])).toBe("2024-08-12");
    expect(noticeBy([served("2024-08-01")])).toBeUndefined();
    const nb = (announces: "strike" | "lockout" | "dispute", kind: "strike" | "lockout") =>
      check(noticeRules.newBrunswick, [served("2024-08-01", { announces })], {}, { kind }).required.map(
        ({ least }) => least,
      );
    expect([
      nb("lockout", "strike"),
      nb("strike", "lockout"),
      nb("dispute", "lockout"),
      nb("dispute", "strike"),
    ]).toEqual([[24], [72], [24], [72]]);
  });

  test("is told by its own clock, that of the question, or that of the notice", () => {
    const clock = (timeline: readonly TimelineEvent[], options: NoticeOptions = {}) =>
      check(hours, timeline, options).required[0]?.noticeBy?.latest.zone;
    const [london, paris] = ["Europe/London", "Europe/Paris"] as const;
    const time = "10:00";
    const date = "2024-08-26";
    expect(
      clock([served("2024-08-01", { zone, startsAt: { date, time, zone: london } })], { zone: paris }),
    ).toBe(london);
    expect(clock([served("2024-08-01", { zone, startsAt: { date, time } })], { zone: paris })).toBe(paris);
    expect(clock([served("2024-08-01", { zone, startsAt: { date, time } })])).toBe(zone);
    const before = served("2024-08-01", { zone, startsAt: { date, time, zone: london } });
    expect(clock([before, began(date, { time, zone: paris })], { zone })).toBe(paris);
    expect(clock([before, began(date, { time })], { zone: paris })).toBe(paris);
    expect(clock([before, began(date, { time })])).toBe(london);
    expect(clock([served("2024-08-01", { zone }), began(date, { time })])).toBe(zone);
    expect(clock([began(date, { time })])).toBeUndefined();
  });
});

describe("the notices that count", () => {
  const counted = (rule: NoticeRule, notice: TimelineEvent) =>
    check(rule, [notice, began("2024-08-26")]).served.map(({ from }) => from);
  const other = "noticeToOtherParty";
  const mediation = "noticeToMediationService";

  test.each<[law: string, rule: NoticeRule, isCounted: boolean]>([
    ["ca-federal", noticeRules.canadaFederal, true],
    ["ca-federal", noticeRules.britishColumbia, false],
    ["ca-provinces", noticeRules.britishColumbia, true],
    ["ca-prov", noticeRules.britishColumbia, false],
    ["bc", noticeRules.britishColumbia, false],
    ["uk-notice", noticeRules.greatBritain, true],
    ["uk-notice-2", noticeRules.greatBritain, true],
    ["uk-notice-9", noticeRules.greatBritain, false],
  ])("by the law %s, under a rule", (law, rule, isCounted) => {
    expect(counted(rule, served("2024-08-01", { law }))).toEqual(isCounted ? [other] : []);
  });

  test.each<[what: string, notice: Partial<NoticeServedEvent>, from: readonly string[]]>([
    ["of a strike", {}, [other, mediation]],
    ["of a lockout", { announces: "lockout" }, []],
    ["of the end of the contract", { announces: "termination" }, [other]],
    ["of a dispute", { announces: "dispute" }, [mediation]],
    ["to the employer", { toIds: ["employer"] }, [other]],
    ["to the union", { toIds: ["union"] }, [other]],
    ["to the mediation service", { toIds: ["fmcs"] }, [mediation]],
    ["to both", { toIds: ["fmcs", "employer"] }, [other, mediation]],
    ["of a dispute, to the employer", { announces: "dispute", toIds: ["employer"] }, [other]],
    ["to nobody", { toIds: [] }, []],
  ])("%s", (_what, notice, from) => {
    expect(counted(noticeRules.nlra8d, served("2024-05-01", notice))).toEqual(from);
  });

  test("are not those that name the day of another start", () => {
    const two: readonly TimelineEvent[] = [
      served("2024-04-01", { id: "first", startsAt: { date: "2024-05-01" } }),
      served("2024-04-02", { id: "second", startsAt: { date: "2024-06-01" } }),
      began("2024-05-01"),
      { id: "again", type: "resumed", date: "2024-06-01" },
    ];
    const taken = (timeline: readonly TimelineEvent[], startId = "start") =>
      check(days, timeline, { startId }).served.map(({ eventId }) => eventId);
    expect([taken(two), taken(two, "again")]).toEqual([["first"], ["second"]]);
    const joined = two.map((event) => (event.id === "again" ? { ...event, type: "joined" as const } : event));
    expect(taken(joined as readonly TimelineEvent[])).toEqual(["first"]);
    // One that names a day on which nothing began may be of either.
    const neither = [...two, served("2024-04-03", { id: "third", startsAt: { date: "2024-05-20" } })];
    expect([taken(neither), taken(neither, "again")]).toEqual([["third"], ["third"]]);
    // One that names both is of both.
    const both = [...two.slice(2), served("2024-04-03", { id: "both", days: ["2024-05-01", "2024-06-01"] })];
    expect([taken(both), taken(both, "again")]).toEqual([["both"], ["both"]]);
  });
});
