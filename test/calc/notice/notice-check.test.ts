import fc from "fast-check";
import {
  addDays,
  type NoticeRule,
  type NoticeServedEvent,
  noticeCheck,
  noticeRules,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import kaiser from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import rmt from "picketline/records/rmt-rail-2022.json" with { type: "json" };
import { parseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../time/thrown-by.js";
import { strike } from "../builders.js";

const onRecord = (record: unknown): WorkStoppage => {
  const [stoppage] = parseDataset(record).stoppages;
  return stoppage ?? expect.fail("The record has no stoppage.");
};

const zone = "America/Chicago";
const notice = (date: string, rest: Partial<NoticeServedEvent> = {}): TimelineEvent => ({
  id: "notice",
  type: "noticeServed",
  date,
  announces: "strike",
  ...rest,
});
const began = (date: string, time?: string): TimelineEvent => ({
  id: "start",
  type: "began",
  date,
  zone,
  ...(time === undefined ? {} : { time }),
});

describe("the record of the strike at Kaiser, under 8(g)", () => {
  const check = noticeCheck(onRecord(kaiser), noticeRules.nlra8g);

  test("cannot tell: notice came between 9 and 11 October, and 06:00 on the 11th was the last moment", () => {
    expect(check.inTime).toBe("unknown");
    const clock = { zone: "America/Los_Angeles" };
    expect(check.required[0]?.noticeBy).toEqual({
      earliest: { date: "2024-10-11", time: "06:00", ...clock },
      latest: { date: "2024-10-11", time: "06:00", ...clock },
    });
    expect(check.served).toEqual([
      {
        eventId: "notice",
        from: "noticeToOtherParty",
        servedAt: { date: "2024-10-09/2024-10-11", ...clock },
        given: { min: 10, max: 12 },
        inTime: "unknown",
      },
    ]);
    expect(check.missing).toEqual(["momentOfNotice", "noticeToMediationService"]);
    expect(check.because).toEqual(["notice", "start"]);
    expect(check.ruleVersion?.id).toBe("us-nlra-8g");
    expect(check.source).toContain("29 USC 158(g)");
  });

  test("the earliest lawful start waits for the notice to the mediation service", () => {
    expect(check.earliestLawfulStart).toBeNull();
    const whole = onRecord(kaiser);
    const toAll = {
      ...whole,
      timeline: whole.timeline.map((event) =>
        event.type === "noticeServed" ? { ...event, toIds: ["kaiser-permanente", "fmcs"] } : event,
      ),
    };
    const clock = { zone: "America/Los_Angeles" };
    expect(noticeCheck(toAll, noticeRules.nlra8g).earliestLawfulStart).toEqual({
      earliest: { date: "2024-10-19", time: "00:00", ...clock },
      latest: { date: "2024-10-22", time: "00:00", ...clock },
    });
  });
});

describe("8(g): the notice names day and time", () => {
  const startsAt = { date: "2024-09-10", time: "08:00", zone };

  test("Alexandria Clinic: a start four hours late voids the notice, unless both sides agreed in writing", () => {
    const late = strike([notice("2024-08-30", { startsAt }), began("2024-09-10", "12:00")]);
    expect(noticeCheck(late, noticeRules.nlra8g)).toMatchObject({
      inTime: false,
      faults: ["notAsAnnounced"],
    });
    const agreed = { agreed: { otherStart: true } };
    expect(noticeCheck(late, noticeRules.nlra8g, agreed)).toMatchObject({ inTime: true, faults: [] });
    const onTime = strike([notice("2024-08-30", { startsAt }), began("2024-09-10", "08:00")]);
    expect(noticeCheck(onTime, noticeRules.nlra8g)).toMatchObject({ inTime: true, faults: [], missing: [] });
  });

  test("ten days run from a time to the same time by the clock, over a change of the clock too", () => {
    const served = (time: string) =>
      strike([
        notice("2024-10-30", { time, startsAt: { date: "2024-11-09", time: "08:00", zone } }),
        began("2024-11-09", "08:00"),
      ]);
    expect(noticeCheck(served("08:00"), noticeRules.nlra8g).inTime).toBe(true);
    expect(noticeCheck(served("08:01"), noticeRules.nlra8g)).toMatchObject({
      inTime: false,
      faults: ["tooLate"],
    });
  });

  test("what the notice named is taken for granted where it is not told, and said so", () => {
    const check = noticeCheck(strike([notice("2024-08-20"), began("2024-09-10")]), noticeRules.nlra8g);
    expect(check).toMatchObject({ inTime: true, missing: ["startNamed"] });
  });

  test("before anything has begun, the start that is announced is checked", () => {
    expect(noticeCheck(strike([notice("2024-09-05", { startsAt })]), noticeRules.nlra8g)).toMatchObject({
      inTime: false,
      faults: ["tooLate"],
      because: ["notice"],
    });
  });

  test("it asks nothing of a lockout", () => {
    const lockout = strike([began("2024-09-10")], { kind: "lockout" });
    expect(noticeCheck(lockout, noticeRules.nlra8g)).toMatchObject({
      inTime: true,
      required: [],
      served: [],
    });
  });
});

describe("8(d): 60 and 30 days, and the expiry", () => {
  const termination = notice("2024-07-01", { id: "termination", announces: "termination" });
  const dispute = notice("2024-07-20", { id: "f7", announces: "dispute" });
  const expired: TimelineEvent = { id: "expired", type: "expired", date: "2024-08-31" };

  test("in time after both periods and the expiry", () => {
    const check = noticeCheck(
      strike([termination, dispute, expired, began("2024-09-01")]),
      noticeRules.nlra8d,
    );
    expect(check).toMatchObject({
      inTime: true,
      earliestLawfulStart: { earliest: { date: "2024-09-01" }, latest: { date: "2024-09-01" } },
      because: ["termination", "f7", "expired", "start"],
    });
  });

  test("too early: on the last day of the contract, or within 60 days", () => {
    const early = strike([termination, dispute, expired, began("2024-08-31")]);
    expect(noticeCheck(early, noticeRules.nlra8d)).toMatchObject({ inTime: false, faults: ["beforeExpiry"] });
    const health = strike([termination, dispute, expired, began("2024-09-01")]);
    expect(noticeCheck(health, noticeRules.nlra8dHealth)).toMatchObject({
      inTime: false,
      faults: ["tooLate"],
    });
  });

  test("for a first contract in health care 30 days to the mediation service, and no expiry", () => {
    const first = strike([dispute, began("2024-08-19")], { causes: ["firstContract"] });
    expect(noticeCheck(first, noticeRules.nlra8dHealth)).toMatchObject({ inTime: true, missing: [] });
    expect(noticeCheck(first, noticeRules.nlra8dHealth, { firstContract: false }).missing).toEqual([
      "noticeToOtherParty",
      "expiry",
    ]);
  });
});

describe("the Railway Labor Act", () => {
  const released: TimelineEvent = {
    id: "release",
    type: "intervention",
    date: "2022-06-17",
    byIds: ["nmb"],
    means: "coolingOff",
  };
  const board: TimelineEvent = {
    id: "board",
    type: "intervention",
    date: "2022-07-18",
    time: "00:01",
    zone: "America/New_York",
    byIds: ["president"],
    means: "emergencyBoard",
  };
  const start: TimelineEvent = {
    id: "start",
    type: "began",
    date: "2022-09-16",
    time: "00:01",
    zone: "America/New_York",
  };

  test("a board adds 60 days to the 30: the rail unions were free from 00:01 on 16 September 2022", () => {
    const check = noticeCheck(strike([released, board, start]), noticeRules.railwayLaborAct);
    expect(check.inTime).toBe(true);
    const free = { date: "2022-09-16", time: "00:01", zone: "America/New_York" };
    expect(check.earliestLawfulStart).toEqual({ earliest: free, latest: free });
    expect(noticeCheck(strike([released, start]), noticeRules.railwayLaborAct).required).toHaveLength(1);
    expect(noticeCheck(strike([start]), noticeRules.railwayLaborAct).missing).toEqual(["release"]);
  });
});

describe("Great Britain", () => {
  const gb = noticeRules.greatBritain;
  const given = (served: string, start: string, rest: readonly TimelineEvent[] = []) =>
    noticeCheck(strike([notice(served), began(start), ...rest]), gb);

  test.each([
    ["2017-02-28", "2017-03-07", true, "uk-notice-1"],
    ["2017-03-01", "2017-03-08", false, "uk-notice-2"],
    ["2017-03-01", "2017-03-15", true, "uk-notice-2"],
    ["2026-02-17", "2026-03-02", false, "uk-notice-2"],
    ["2026-02-18", "2026-02-28", true, "uk-notice-3"],
    ["2026-02-18", "2026-02-27", false, "uk-notice-3"],
  ])("notice of %s for %s: %s, by %s", (served, start, inTime, version) => {
    const check = given(served, start);
    expect([check.inTime, check.ruleVersion?.id]).toEqual([inTime, version]);
  });

  test("seven days are enough where the employer agrees, from 2017 to 2026", () => {
    const week = strike([notice("2024-03-01"), began("2024-03-08")]);
    expect(noticeCheck(week, gb).inTime).toBe(false);
    expect(noticeCheck(week, gb, { agreed: { shorterNotice: true } }).inTime).toBe(true);
  });

  test("a notice that can be of two versions is decided where both agree", () => {
    expect(given("2026-02", "2026-04-01")).toMatchObject({ inTime: true, ruleVersion: null, source: "" });
    expect(given("2026-02", "2026-04-01").missing).toContain("ruleVersion");
    // Ten days before: enough from the 18th on, not before.
    expect(given("2026-02-17/2026-02-18", "2026-02-28").inTime).toBe("unknown");
  });

  const ballot = (date: string, lastDay: string): TimelineEvent => ({
    id: "ballot",
    type: "strikeVote",
    date,
    lastDay,
    result: "authorized",
  });

  test("the mandate: six months with the day of the ballot, nine by agreement, twelve for ballots from 18 February 2026", () => {
    const old = [notice("2025-01-01"), began("2025-03-01"), ballot("2024-08-01", "2024-08-28")];
    const check = noticeCheck(strike(old), gb);
    expect(check).toMatchObject({
      inTime: true,
      mandateLastDay: { earliest: "2025-02-27", latest: "2025-02-27" },
      withinMandate: false,
    });
    expect(noticeCheck(strike(old), gb, { agreed: { longerMandate: true } })).toMatchObject({
      mandateLastDay: { earliest: "2025-05-27", latest: "2025-05-27" },
      withinMandate: true,
    });
    const opened = (day: string) =>
      given("2026-04-01", "2026-04-20", [ballot(day, "2026-03-10")]).mandateLastDay?.latest;
    expect([opened("2026-02-17"), opened("2026-02-18")]).toEqual(["2026-09-09", "2027-03-09"]);
  });

  test("the RMT strikes of June 2022, on the record: 14 days, and a mandate to November", () => {
    const check = noticeCheck(onRecord(rmt), gb);
    expect(check).toMatchObject({
      inTime: true,
      withinMandate: true,
      served: [{ given: { min: 14, max: 14 } }],
    });
    expect(check.mandateLastDay).toEqual({ earliest: "2022-10-31", latest: "2022-11-30" });
  });
});

describe("72 hours", () => {
  const toronto = "America/Toronto";
  const cn = (served: string, time: string, start = "2024-08-26", startsAt = "2024-08-26") =>
    strike([
      notice(served, { time, zone: toronto, startsAt: { date: startsAt, time: "10:00", zone: toronto } }),
      { id: "start", type: "began", date: start, time: "10:00", zone: toronto },
    ]);

  test("CN, August 2024: by 10:00 on the 23rd for 10:00 on the 26th", () => {
    const check = noticeCheck(cn("2024-08-23", "10:00"), noticeRules.canadaFederal);
    expect(check).toMatchObject({ inTime: true, served: [{ given: { min: 72, max: 72 } }] });
    expect(check.required[0]?.noticeBy?.latest).toEqual({ date: "2024-08-23", time: "10:00", zone: toronto });
    expect(noticeCheck(cn("2024-08-23", "10:01"), noticeRules.canadaFederal).inTime).toBe(false);
  });

  test("a strike that does not begin on the day named needs a new notice", () => {
    const dayLate = cn("2024-08-20", "10:00", "2024-08-27");
    expect(noticeCheck(dayLate, noticeRules.canadaFederal).faults).toEqual(["notAsAnnounced"]);
    const again = strike([
      ...dayLate.timeline,
      notice("2024-08-24", { id: "again", time: "09:00", zone: toronto, startsAt: { date: "2024-08-27" } }),
    ]);
    expect(noticeCheck(again, noticeRules.canadaFederal)).toMatchObject({
      inTime: true,
      because: ["again", "start"],
    });
  });

  test("they are hours that pass: one more by the clock in the night that has 25", () => {
    const november = strike([
      notice("2024-11-01", { time: "10:30", zone: toronto }),
      { id: "start", type: "began", date: "2024-11-04", time: "10:00", zone: toronto },
    ]);
    expect(noticeCheck(november, noticeRules.canadaFederal).inTime).toBe(true); // 72 hours and a half
  });

  test("by a clock that nobody names, 72 hours to the minute cannot be told; New Brunswick asks 24 of a lockout", () => {
    const noZone = strike([
      notice("2024-08-23", { time: "10:00" }),
      { id: "start", type: "began", date: "2024-08-26", time: "10:00" },
    ]);
    expect(noticeCheck(noZone, noticeRules.britishColumbia)).toMatchObject({
      inTime: "unknown",
      missing: ["zone", "ballot"],
    });
    const lockout = strike([notice("2024-08-24", { announces: "lockout" }), began("2024-08-26")], {
      kind: "lockout",
    });
    expect(noticeCheck(lockout, noticeRules.newBrunswick)).toMatchObject({
      inTime: true,
      required: [{ least: 24 }],
    });
  });
});

test("a start that is not in the record and a zone that is none are refused; an empty record is not", () => {
  const empty = strike([]);
  expect(thrownBy(() => noticeCheck(empty, noticeRules.nlra8g, { startId: "nothing" })).code).toBe(
    "not-in-record",
  );
  expect(thrownBy(() => noticeCheck(empty, noticeRules.nlra8g, { zone: "PST" + "8PDT?" })).code).toBe(
    "invalid-argument",
  );
  expect(noticeCheck(empty, noticeRules.nlra8g)).toMatchObject({
    inTime: "unknown",
    earliestLawfulStart: null,
  });
});

describe("laws", () => {
  const rank = { false: 0, unknown: 1, true: 2 };
  const rule = fc.constantFrom<NoticeRule>(...Object.values(noticeRules));
  const time = fc.option(fc.constantFrom("00:00", "06:00", "12:30", "23:59"), { nil: undefined });

  test("a later notice never makes it more timely", () => {
    fc.assert(
      fc.property(rule, fc.nat(100), fc.nat(100), time, time, (law, before, later, noticeTime, startTime) => {
        // Away from the days on which a version of a rule gave way to another.
        const on = (date: string) => {
          const events = [
            notice(date, { zone, ...(noticeTime === undefined ? {} : { time: noticeTime }) }),
            { id: "out", type: "expired" as const, date: "2024-01-31" },
            began("2024-06-01", startTime),
          ];
          return rank[`${noticeCheck(strike(events), law).inTime}`];
        };
        const first = addDays("2024-06-10", -before);
        expect(on(addDays(first, later))).toBeLessThanOrEqual(on(first));
      }),
    );
  });

  test("each list of versions covers each day at most once", () => {
    for (const { versions, mandates = [], thresholds = [] } of Object.values<NoticeRule>(noticeRules)) {
      const lists = [
        versions,
        mandates,
        thresholds.filter(({ of }) => of === "turnout"),
        thresholds.filter(({ of }) => of === "support"),
      ];
      for (const list of lists) {
        for (const [index, version] of list.slice(1).entries()) {
          expect(version.effectiveFrom).toBe(addDays(list[index]?.effectiveTo ?? "", 1));
        }
      }
    }
  });
});
