// What a notice announces and what a part of a stoppage has to meet, in the calendar: called off, and whose it is.

import ICAL from "ical.js";
import type { TimelineEvent, WorkStoppage } from "picketline";
import { toICalendar } from "picketline/formats";
import { expect, it, test } from "vitest";
import { datasetOf, strike } from "../text/small-dispute.js";

/** Status, summary and description of each entry by the end of a day. */
function entries(timeline: readonly TimelineEvent[], asOf: string, more: Partial<WorkStoppage> = {}) {
  const dataset = datasetOf({ ...strike, timeline, ...more });
  const calendar = new ICAL.Component(ICAL.parse(toICalendar(dataset, "bakery", { asOf }).value));
  return calendar.getAllSubcomponents("vevent").map((entry) => ({
    uid: entry.getFirstPropertyValue("uid"),
    status: entry.getFirstPropertyValue("status"),
    summary: entry.getFirstPropertyValue("summary"),
    description: String(entry.getFirstPropertyValue("description")),
  }));
}

const states = (...given: Parameters<typeof entries>) => entries(...given).map(({ status }) => status);

const notice: TimelineEvent = {
  id: "notice",
  type: "noticeServed",
  date: "2024-10-01",
  announces: "strike",
  startsAt: { date: "2024-10-14" },
};
const off: TimelineEvent = { id: "off", type: "ended", date: "2024-10-10", reason: "calledOff" };

it("a strike that was called off keeps its entry, cancelled, from the day on which it was", () => {
  const [before] = entries([notice, off], "2024-10-09");
  const [after] = entries([notice, off], "2024-10-10");
  expect(before).toMatchObject({ status: "CONFIRMED", summary: "Strike may begin, by the notice" });
  expect(after).toMatchObject({
    uid: before?.uid,
    status: "CANCELLED",
    summary: "Strike may begin, by the notice (cancelled)",
  });
  expect(after?.description).toContain("Cancelled on 10 October 2024: ");
  // On the very day for which it was announced; and one that had been announced for an earlier day had come.
  expect(states([notice, { ...off, date: "2024-10-14" }], "2024-10-20")).toEqual(["CANCELLED"]);
  expect(states([notice, { ...off, date: "2024-10-15" }], "2024-10-20")).toEqual(["CONFIRMED"]);
});

it("so does one that an agreement averted", () => {
  const agreed: TimelineEvent = {
    id: "ta",
    type: "tentativeAgreement",
    date: "2024-10-10",
    covers: "whole",
  };
  expect(states([notice, agreed], "2024-10-09")).toEqual(["CONFIRMED"]);
  expect(states([notice, agreed], "2024-10-10")).toEqual(["CANCELLED"]);
  const picket: TimelineEvent = { ...notice, announces: "picket" };
  expect(states([notice, { ...picket, id: "picket" }, agreed], "2024-10-10")).toEqual([
    "CANCELLED",
    "CONFIRMED",
  ]);
});

it("the days of a list that come after the end are off, those of the strike are not", () => {
  const timeline: readonly TimelineEvent[] = [
    { ...notice, days: ["2024-10-14", "2024-10-16", "2024-10-21"] },
    { id: "began", type: "began", date: "2024-10-14" },
    { ...off, date: "2024-10-16" },
  ];
  expect(states(timeline, "2024-10-15")).toEqual(["CONFIRMED", "CONFIRMED", "CONFIRMED"]);
  expect(states(timeline, "2024-10-16")).toEqual(["CONFIRMED", "CONFIRMED", "CANCELLED"]);
});

it("a notice of something else, of another part, or served since, is not off", () => {
  const contract: TimelineEvent = { ...notice, announces: "termination" };
  expect(states([contract, off], "2024-10-11")).toEqual(["CONFIRMED"]);
  const part = (id: string) => ({ scope: { employerIds: [id] } });
  const began: TimelineEvent = { id: "began", type: "began", date: "2024-10-02", ...part("crumb") };
  expect(states([{ ...notice, ...part("mill") }, began, { ...off, ...part("crumb") }], "2024-10-11")).toEqual(
    ["CONFIRMED"],
  );
  const again: TimelineEvent = {
    ...notice,
    id: "again",
    date: "2024-10-11",
    startsAt: { date: "2024-10-25" },
  };
  expect(states([notice, off, again], "2024-10-11")).toEqual(["CANCELLED", "CONFIRMED"]);
});

test("a deadline of a part says whose it is, once", () => {
  const part = { scope: { employerIds: ["crumb"] } };
  const timeline: readonly TimelineEvent[] = [
    { id: "one", type: "expired", date: "2024-09-14", ...part },
    { id: "other", type: "expired", date: "2024-10-31", scope: { employerIds: ["mill"] } },
    { id: "all", type: "expired", date: "2024-11-30" },
    { ...notice, ...part },
  ];
  expect(entries(timeline, "2024-10-02").map(({ summary }) => summary)).toEqual([
    "Contract expires (Crumb)",
    "Strike may begin, by the notice (Crumb)",
    "Contract expires (mill)",
    "Contract expires",
  ]);
  const titled: TimelineEvent = { ...timeline[0], title: "The contract of Crumb ends" } as TimelineEvent;
  expect(entries([titled], "2024-10-02").map(({ summary }) => summary)).toEqual([
    "The contract of Crumb ends",
  ]);
});

test("the last day on which an order binds is a deadline", () => {
  const order: TimelineEvent = {
    id: "order",
    type: "backToWorkOrder",
    date: "2024-10-02",
    byId: "inspector",
    until: "2025-03-31",
  };
  expect(entries([order], "2024-10-02")).toMatchObject([
    { uid: "bakery.order.until@picketline", summary: "Back-to-work order ends", status: "CONFIRMED" },
  ]);
});
