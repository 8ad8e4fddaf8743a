import type { WorkStoppage } from "picketline";
import { agreementVote, heads, strike, wholeAgreement } from "./builders.js";

/**
 * The strike that this project starts from, in the events that its length and status rest on, with the dates of
 * facts/nuhw-kaiser-2024.json. The full record is docs/records/nuhw-kaiser-2024.json.
 */
export const kaiser2024: WorkStoppage = strike(
  [
    { id: "session-1", type: "sessionHeld", date: "2024-07-31", number: 1 },
    { id: "strike-vote", type: "strikeVote", date: "2024-09-30", result: "authorized" },
    { id: "extension-refused", type: "extensionRefused", date: "2024-09-30" },
    { id: "expiry", type: "expired", date: "2024-09-30" },
    {
      id: "notice",
      type: "noticeServed",
      date: "2024-10-09/2024-10-11",
      announces: "strike",
      startsAt: { date: "2024-10-21", time: "06:00", zone: "America/Los_Angeles" },
    },
    {
      id: "start",
      type: "began",
      date: "2024-10-21",
      time: "06:00",
      zone: "America/Los_Angeles",
      workers: heads(2400),
    },
    { id: "session-19", type: "sessionHeld", date: "2024-10-23", number: 19 },
    { id: "session-20", type: "sessionHeld", date: "2024-10-25", number: 20 },
    { id: "panorama", type: "picket", date: "2024-11-01" },
    { id: "investigation", type: "investigationOpened", date: "2024-11-12", byId: "dmhc" },
    { id: "complaint", type: "complaintFiled", date: "2024-12-12", byId: "union", withId: "dmhc" },
    {
      id: "none-scheduled",
      type: "noSessionsScheduled",
      date: "2024-12-13",
      period: "2024-12-16/2024-12-22",
    },
    { id: "session-21", type: "sessionHeld", date: "2025-01-16" },
    {
      id: "still-out",
      type: "headcountReported",
      date: "2025-02-07",
      counted: "out",
      count: { value: 1000, modifier: "moreThan" },
    },
    { id: "mediation-agreed", type: "mediationAgreed", date: "2025-03-03" },
    { id: "mediation", type: "mediationHeld", date: "2025-03-10", lastDay: "2025-03-11" },
    { id: "mediation-ended", type: "mediationEnded", date: "2025-03-11", outcome: "noAgreement" },
    wholeAgreement("ta", "2025-05-04"),
    { id: "pickets-down", type: "ended", date: "2025-05-04", reason: "agreement" },
    agreementVote("ratified", "2025-05-08", "ratified"),
    { id: "return", type: "returnedToWork", date: "2025-05-08", extent: "first" },
  ],
  { id: "nuhw-kaiser-socal-2024", title: "Mental health workers at Kaiser Permanente, Southern California" },
);

/** The same record with no event that ends it. */
export const kaiserWithoutEnd: WorkStoppage = {
  ...kaiser2024,
  timeline: kaiser2024.timeline.filter(
    ({ id }) => !["ta", "pickets-down", "ratified", "return"].includes(id),
  ),
};

/** A record with another date for its first day out. */
export function startingOn(stoppage: WorkStoppage, date: string): WorkStoppage {
  return {
    ...stoppage,
    timeline: stoppage.timeline.map((event) => (event.type === "began" ? { ...event, date } : event)),
  };
}
