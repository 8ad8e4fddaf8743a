// What somebody says is never told as plain fact: each sentence of the status names who says that its event happened.

import {
  type Dataset,
  describeReport,
  describeStatus,
  english,
  ledeFacts,
  reportOn,
  spanish,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it, test } from "vitest";
import { datasetOf, strike } from "./small-dispute.js";

const byCrumb = { saidBy: { organizationId: "crumb" } };

function claimed(...events: readonly object[]): { stoppage: WorkStoppage; dataset: Dataset } {
  const stoppage = { ...strike, timeline: events as readonly TimelineEvent[] };
  return { stoppage, dataset: datasetOf(stoppage) };
}

const began = { id: "began", type: "began", date: "2024-05-01" };
const goesOn = { id: "goes-on", type: "continued", date: "2024-05-02", openEnded: true };
const over = { id: "over", type: "ended", date: "2024-05-20", reason: "agreement" };
const opened = { id: "opened", type: "investigationOpened", date: "2024-05-06", byId: "inspector" };

describe("describeReport", () => {
  const standing = (asOf: string, ...events: readonly object[]): readonly string[] => {
    const lines = describeReport(reportOn(claimed(...events).dataset, "bakery", asOf)).split("\n");
    return lines.slice(lines.indexOf("Where it stands") + 1, lines.indexOf("How many"));
  };

  it("tells whose account it is that a strike began or ended, and of each length that rests on it", () => {
    expect(standing("2024-05-02", { ...began, ...byCrumb, title: "Bakers walk out" }, goesOn)).toEqual([
      "  On strike since 1 May 2024: day 2, in its first week.",
      "  Bakers walk out, according to Crumb (1 May 2024).",
      "",
    ]);
    expect(standing("2024-05-21", began, { ...over, ...byCrumb })).toEqual([
      "  Ended.",
      "  It lasted 20 days, both ends counted; the last day out was 20 May 2024.",
      "  Ended, according to Crumb (20 May 2024).",
      "",
      "How long, by which end",
      "  - To the last day out (20 May 2024): 20 days, both ends counted (19 with the",
      "    first day left out), according to Crumb",
      "",
    ]);
  });

  it("tells a start that is about a day as the record has it", () => {
    expect(standing("2024-05-10", { ...began, date: "2024-05-01~" }, goesOn)[0]).toBe(
      "  On strike since about 1 May 2024: about 10 days.",
    );
  });
});

describe("describeStatus", () => {
  it("names who says when it began or ended, after the date that is claimed", () => {
    const { stoppage, dataset } = claimed({ ...began, ...byCrumb }, over);
    expect(describeStatus(stoppage, "2024-05-10", { dataset }).work).toBe(
      "On strike since 1 May 2024, according to Crumb: day 10.",
    );
    expect(describeStatus(stoppage, "2024-05-21", { dataset }).work).toBe(
      "The strike is over: 20 days, both ends counted; the last day out was 20 May 2024.",
    );
    const end = claimed(began, { ...over, ...byCrumb });
    expect(describeStatus(end.stoppage, "2024-05-10", { dataset }).work).toBe(
      "On strike since 1 May 2024: day 10.",
    );
    expect(describeStatus(end.stoppage, "2024-05-21", { dataset }).work).toBe(
      "The strike is over: 20 days, both ends counted; the last day out was 20 May 2024, according to Crumb.",
    );
  });

  it("names who says it in the middle of a sentence between commas, in both languages", () => {
    const { stoppage, dataset } = claimed({ ...began, ...byCrumb });
    const work = (wording: typeof english) =>
      describeStatus(stoppage, "2024-06-30", { dataset, wording }).work;
    expect(work(english)).toMatch(/^The strike began on 1 May 2024, according to Crumb, and lasted /);
    expect(work(spanish)).toMatch(/^La huelga comenzó el 1 de mayo de 2024, según Crumb, y duró /);
  });

  it.each([
    ["contract", { type: "expired", date: "2024-04-30" }, "The contract expired on 30 April 2024"],
    [
      "contract",
      { type: "tentativeAgreement", date: "2024-05-05", covers: "whole" },
      "The two sides reached a tentative agreement on 5 May 2024",
    ],
    [
      "bargaining",
      { type: "impasse", date: "2024-05-05", declaredById: "crumb" },
      "Crumb declared an impasse on 5 May 2024",
    ],
    [
      "bargaining",
      { type: "sessionHeld", date: "2024-05-05" },
      "Talks are on; the last session was on 5 May 2024",
    ],
  ] as const)("names who says so of the %s", (axis, event, words) => {
    const { stoppage, dataset } = claimed(began, {
      id: "claimed",
      saidBy: { organizationId: "bakers" },
      ...event,
    });
    const sentence = describeStatus(stoppage, "2024-05-10", { dataset })[axis];
    expect(sentence.startsWith(`${words}, according to Bakers Local 0123`), sentence).toBe(true);
  });

  it("names nobody without a dataset, and tells it as said", () => {
    const { stoppage } = claimed(began, { ...opened, ...byCrumb });
    expect(describeStatus(stoppage, "2024-05-10").legal).toEqual([
      "An investigation was opened on 6 May 2024, as was said; no ruling that concludes it is in the record.",
    ]);
  });
});

describe("ledeFacts", () => {
  it("gives who says so with each sentence, and with the start", () => {
    const { dataset } = claimed(
      { ...began, ...byCrumb },
      { id: "goes-on", type: "continued", date: "2024-05-10" },
      { ...opened, saidBy: { organizationId: "bakers" } },
    );
    const { work, began: start, since, legal, contract } = ledeFacts(dataset, "bakery", "2024-05-10");
    const said = [work, start, since, legal[0], contract].map((one) => one?.attribution);
    expect(said).toEqual([
      "according to Crumb",
      "according to Crumb",
      "according to Crumb",
      "according to Bakers Local 0123",
      null,
    ]);
    expect(start?.text).toBe("on 1 May 2024");
  });
});

describe("after a pause", () => {
  const { dataset } = claimed(
    began,
    { id: "pause", type: "suspended", date: "2024-05-03" },
    { id: "again", type: "resumed", date: "2024-05-20", ...byCrumb },
    { id: "goes-on", type: "continued", date: "2024-05-21" },
  );

  it("the facts tell since when it is on again, and how many days were out of how many", () => {
    const { began: first, since, howLong, day } = ledeFacts(dataset, "bakery", "2024-05-21");
    expect([first?.text, since?.text, since?.attribution]).toEqual([
      "on 1 May 2024",
      "since 20 May 2024",
      "according to Crumb",
    ]);
    // 1 to 3 and 20 to 21 May, of 1 to 21 May.
    expect([howLong?.text, day?.text]).toEqual(["five days out over 21 days", "day 21"]);
  });
});

test("a vague last day is told as vague where a report lists the lengths", () => {
  const { dataset } = claimed(began, { ...over, date: "2024-05-20/2024-05-22" });
  expect(describeReport(reportOn(dataset, "bakery", "2024-06-30")).replaceAll(/\s+/g, " ")).toContain(
    "To the last day out (between 20 and 22 May 2024): between 20 and 22 days, both ends counted",
  );
});

test("an order is told by its own event where another one has its id", () => {
  const until = {
    type: "injunction",
    date: "2024-05-02",
    byId: "inspector",
    forbids: "stoppage",
    until: "2024-05-04",
  };
  const { stoppage } = claimed(
    began,
    { id: "same", type: "mediationEnded", date: "2024-05-02" },
    { id: "same", ...until },
  );
  expect(describeStatus(stoppage, "2024-05-10").legal.join(" ")).toContain(
    "An injunction was issued on 2 May 2024",
  );
});
