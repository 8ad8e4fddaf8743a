// What is said of a stoppage that was announced, before its day and after it, where the record has no more.

import type { NoticeServedEvent, WorkStoppage } from "picketline";
import {
  checkLength,
  describeDuration,
  describeReport,
  describeStatus,
  durationOf,
  lengthStyles,
  observationsOf,
  rankAmong,
  reportOn,
  spanish,
  statusHistory,
  statusOn,
} from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../calc/builders.js";
import { datasetOf } from "./small-dispute.ts";

const notice = (named: Partial<NoticeServedEvent>): WorkStoppage =>
  strike([{ id: "notice", type: "noticeServed", announces: "strike", date: "2024-05-06", ...named }]);

const forDay = notice({ startsAt: { date: "2024-05-20" } });
const forDays = notice({ days: ["2024-05-23", "2024-05-21", "2024-06-04"] });

describe("before its day, and on it", () => {
  test.each([
    [forDay, "2024-05-06"],
    [forDay, "2024-05-20"],
    [forDays, "2024-05-21"],
    // A notice that names no day never runs out.
    [notice({}), "2030-01-01"],
    // Nothing was announced.
    [strike([]), "2024-05-25"],
  ])("it has not begun", (stoppage, asOf) => {
    expect(describeDuration(stoppage, asOf)).toBe("not begun");
    expect(durationOf(stoppage, { asOf })).toMatchObject({ from: null, ongoing: false });
    expect(checkLength("day 3", stoppage, asOf)).toMatchObject({
      verdict: "wrong",
      message: expect.stringContaining("it had not begun"),
    });
  });
});

describe("once its day has passed without a word", () => {
  test.each([
    [forDay, "2024-05-21"],
    [forDay, "2024-05-25"],
    [forDays, "2024-05-22"],
    // The day can be any of May.
    [notice({ startsAt: { date: "2024-05" } }), "2024-06-01"],
  ])("it is not known whether it began", (stoppage, asOf) => {
    expect(statusOn(stoppage, asOf).work).toMatchObject({ state: "unknown", because: ["notice"] });
    expect(durationOf(stoppage, { asOf })).toMatchObject({
      days: { min: 0, max: 0 },
      from: null,
      ongoing: "unknown",
    });
    for (const phrase of ["day 3", "a five-day strike", "since May 20", "nearly two months"]) {
      expect(checkLength(phrase, stoppage, asOf)).toMatchObject({
        verdict: "notSure",
        rightOn: null,
        explainedBy: [],
      });
    }
    expect(rankAmong(stoppage, [], { asOf }).unranked).toBe("maybeNotBegun");
    expect(observationsOf([stoppage], { asOf }).leftOut).toEqual([
      { id: "case", reason: "maybeNotBegun", days: { min: 0, max: 0 } },
    ]);
  });

  test("and the words say so", () => {
    for (const style of lengthStyles) {
      expect(describeDuration(forDay, "2024-05-25", { style })).toBe(
        "not known: it may not have begun by 25 May 2024",
      );
    }
    expect(describeDuration(forDay, "2024-05-25", { wording: spanish })).toBe(
      "no se sabe: es posible que al 25 de mayo de 2024 aún no hubiera comenzado",
    );
    expect(checkLength("day 3", forDay, "2024-05-25").message).toBe(
      "Not sure on 25 May 2024: a day for which it was announced has passed, and the record does not say whether it began.",
    );
  });

  test("but not where it began later, or was called off", () => {
    const began = { id: "began", type: "began", date: "2024-06-01" } as const;
    const ended = { id: "off", type: "ended", date: "2024-05-19", reason: "calledOff" } as const;
    for (const more of [began, ended]) {
      const stoppage = strike([...forDay.timeline, more]);
      expect(describeDuration(stoppage, "2024-05-25")).toBe("not begun");
    }
  });
});

describe("a list of days", () => {
  test("is told in full, the first one first", () => {
    expect(describeStatus(forDays, "2024-05-10").work).toBe(
      "Notice of a strike was served on 6 May 2024, for 21 May, 23 May and 4 June 2024; it has not begun.",
    );
    expect(describeStatus(forDays, "2024-06-10", { wording: spanish }).work).toBe(
      "La huelga se anunció para el 21 de mayo, 23 de mayo y 4 de junio de 2024; el registro no dice qué pasó después.",
    );
    const days = notice({ days: ["2024-05-21", "2024-05-23", "2024-05-25"] });
    expect(describeStatus(days, "2024-05-10").work).toContain(", for 21, 23 and 25 May 2024;");
    expect(describeStatus(notice({ days: ["2024-05-21"] }), "2024-05-10").work).toContain(
      ", for 21 May 2024;",
    );
    expect(
      describeStatus(notice({ days: ["2024-05-21/2024-05-22", "2024-05-23"] }), "2024-05-10").work,
    ).toContain(", for between 21 and 22 May 2024 and 23 May 2024;");
    const report = describeReport(reportOn(datasetOf(forDays), "case", "2024-05-10"));
    expect(report.replaceAll(/\s+/g, " ")).toContain(
      "The strike is announced for 21 May, 23 May and 4 June 2024 and has not begun.",
    );
  });

  test("is running until its last day, and what became of the first is not known once that has passed", () => {
    const legal = (asOf: string) => statusOn(forDays, asOf).legal.state;
    expect([legal("2024-05-20"), legal("2024-05-21"), legal("2024-06-10")]).toEqual([
      "noticeRunning",
      "noticeRunning",
      "none",
    ]);
    const changes = statusHistory(forDays, { asOf: "2024-06-10" }).map(({ from, status }) => [
      from,
      status.work.state,
    ]);
    expect(changes).toContainEqual(["2024-05-22", "unknown"]);
  });

  test("is reported with its first day", () => {
    expect(reportOn(datasetOf(forDays), "case", "2024-05-10").notice).toMatchObject({
      startsOn: "2024-05-21",
      days: ["2024-05-21", "2024-05-23", "2024-06-04"],
    });
  });
});
