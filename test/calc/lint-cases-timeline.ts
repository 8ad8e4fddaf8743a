/** Datasets for the rules about dates and the order of events. */

import type { LintCase } from "./lint-fixtures.js";
import { began, dataset, demand, ended, event, position, source, strike, timeline } from "./lint-fixtures.js";

const start = "2024-10-21";
const at = "/stoppages/0/timeline";
const north = { scope: { employerIds: ["kaiser"] } };

export const timelineCases: readonly LintCase[] = [
  {
    code: "ends-before-it-starts",
    path: `${at}/0/lastDay`,
    fires: timeline(began(start, { lastDay: "2024-10-20" })),
    rests: {
      "one day": timeline(began(start, { lastDay: start })),
      "some day of the month": timeline(began(start, { lastDay: "2024-10" })),
      "about then": timeline(began(start, { lastDay: "2024-09~" })),
    },
  },
  {
    code: "ends-before-it-starts",
    path: "/stoppages/0/demands/0/positions/0/terms/contractTerm/expiresOn",
    fires: withTerm("2024-10-01", "2024-09-30"),
    rests: { "four years": withTerm("2024-10-01", "2028-09-30") },
  },
  {
    code: "over-before-its-date",
    path: `${at}/0/until`,
    fires: timeline(event("extended", "2024-09-30", { until: "2024-09-12" })),
    rests: { later: timeline(event("extended", "2024-09-30", { until: "2024-10" })) },
  },
  {
    code: "over-before-its-date",
    path: `${at}/0/startsAt/date`,
    fires: timeline(
      event("noticeServed", "2024-10-10", { announces: "strike", startsAt: { date: "2023-10-21" } }),
    ),
    rests: {
      ahead: timeline(
        event("noticeServed", "2024-10-10", { announces: "strike", startsAt: { date: start } }),
      ),
    },
  },
  {
    code: "read-before-published",
    path: "/sources/0/retrievedOn",
    fires: dataset({
      sourceIds: ["s"],
      sources: [source("s", { publishedOn: "2024-12-13", retrievedOn: "2024-12-12" })],
    }),
    rests: {
      "read in the month of publication": dataset({
        sourceIds: ["s"],
        sources: [source("s", { publishedOn: "2024-12", retrievedOn: "2024-12-12" })],
      }),
    },
  },
  {
    code: "end-before-start",
    path: `${at}/1/date`,
    fires: timeline(began(start), ended("2023-05-04", "agreement")),
    rests: {
      "after it": timeline(began(start), ended("2025-05-04", "agreement")),
      "on the same day": timeline(began(start), ended(start, "agreement")),
      "maybe before": timeline(began(start), ended("2024", "agreement")),
      uncertain: timeline(began(start), ended("2024-09?", "agreement")),
      deprecated: timeline(began(start), ended("2023-05-04", "agreement", { rank: "deprecated" })),
      "called off and never begun": timeline(ended("2024-10-20", "calledOff")),
    },
  },
  {
    code: "end-before-start",
    path: `${at}/1/date`,
    fires: timeline(
      began(start),
      event("left", "2024-10-18", { reason: "settled", ...north }),
      ended("2024-12-01", "agreement"),
    ),
    rests: {
      "a part that settles early": timeline(
        began(start),
        event("left", "2024-10-25", { reason: "settled", ...north }),
        ended("2024-12-01", "agreement"),
      ),
    },
  },
  {
    code: "end-before-start",
    path: `${at}/2/date`,
    fires: timeline(
      event("strikeVote", "2024-09-01", { result: "authorized" }),
      began(start),
      ended("2024-10-01", "unconditionalReturn"),
    ),
    rests: {
      "after it": timeline(
        event("strikeVote", "2024-09-01", { result: "authorized" }),
        began(start),
        ended("2024-11-01", "unconditionalReturn"),
      ),
    },
  },
  {
    code: "called-off-yet-began",
    path: `${at}/1/date`,
    fires: timeline(
      event("noticeServed", "2024-09-01", { announces: "strike" }),
      ended("2024-09-10", "agreement"),
      began(start),
    ),
    rests: {
      "never begun": timeline(
        event("noticeServed", "2024-09-01", { announces: "strike" }),
        ended("2024-09-10", "agreement"),
      ),
    },
  },
  {
    code: "joined-before-began",
    path: `${at}/1/date`,
    fires: timeline(began(start), event("joined", "2024-10-14", { ...north })),
    rests: { "a week later": timeline(began(start), event("joined", "2024-10-28", { ...north })) },
  },
  {
    code: "no-beginning",
    path: "/stoppages/0/timeline",
    fires: timeline(
      event("continued", "2024-11-01", {}),
      event("headcountReported", "2024-11-02", count(50)),
    ),
    rests: {
      "with one": timeline(began("2024-10"), event("continued", "2024-11-01", {})),
      "called off": timeline(ended("2024-10-20", "calledOff")),
      "a newer format may have another word for it": {
        ...timeline(event("continued", "2024-11-01", {})),
        formatVersion: 2,
      },
    },
  },
  {
    code: "began-twice",
    path: `${at}/1/date`,
    fires: timeline(began(start), began("2024-10-22")),
    rests: {
      "one-day strikes": timeline(began(start, { lastDay: start }), began("2024-10-22")),
      "an end between": timeline(began(start), ended("2024-10-21", "termOver"), began("2024-10-22")),
      "a vague end that may lie between": timeline(
        began(start),
        event("suspended", "2024-10", {}),
        began("2024-10-25"),
      ),
      "a rolling strike": timeline(
        began(start, { scope: { placeIds: [] } }),
        began("2024-10-22", { ...north }),
      ),
      "a lockout in answer": timeline(began(start), began("2024-10-22", { action: "lockout" })),
      "two accounts": timeline(began(start), began("2024-10-22", { saidBy: { organizationId: "kaiser" } })),
      "one that is known to be wrong": timeline(began(start, { rank: "deprecated" }), began("2024-10-22")),
    },
  },
  {
    code: "began-twice",
    path: `${at}/1/date`,
    fires: timeline(began(start, { id: "out", ...north }), began("2024-10-22", { ...north })),
    rests: {
      "the part had left": timeline(
        began(start, { ...north }),
        event("left", "2024-10-21", { ...north }),
        began("2024-10-22", { ...north }),
      ),
    },
  },
  {
    code: "ended-twice",
    path: `${at}/2/date`,
    fires: timeline(began(start), ended("2025-05-04", "agreement"), ended("2025-05-08", "agreement")),
    rests: {
      "resumed between": timeline(
        began(start),
        ended("2024-11-04", "order"),
        event("resumed", "2024-11-06", {}),
        ended("2025-05-08", "agreement"),
      ),
      "a part first": timeline(
        began(start),
        ended("2025-05-04", "agreement", north),
        ended("2025-05-08", "agreement"),
      ),
      "a strike and the lockout that answered it": timeline(
        began(start),
        began("2024-10-22", { action: "lockout" }),
        ended("2024-11-04", "lockoutLifted"),
        ended("2024-11-08", "agreement"),
      ),
      "two accounts": timeline(
        began(start),
        ended("2025-05-04", "agreement", { rank: "preferred" }),
        ended("2025-05-08", "agreement"),
      ),
      "called off twice": timeline(
        ended("2024-10-01", "calledOff"),
        event("noticeServed", "2024-10-05", { announces: "strike" }),
        ended("2024-10-10", "calledOff"),
      ),
    },
  },
  {
    code: "ended-twice",
    path: `${at}/2/date`,
    fires: timeline(
      began(start),
      ended("2025-05-04", "agreement", { scope: { bargainingUnitIds: [], employerIds: [] } }),
      ended("2025-05-08", "agreement"),
    ),
    rests: {
      "a scope with one list that is not empty": timeline(
        began(start),
        ended("2025-05-04", "agreement", { scope: { bargainingUnitIds: [], employerIds: ["kaiser"] } }),
        ended("2025-05-08", "agreement"),
      ),
    },
  },
  {
    code: "suspended-when-not-out",
    path: `${at}/2/date`,
    fires: timeline(began(start), event("suspended", "2024-11-04", {}), event("suspended", "2024-11-08", {})),
    rests: {
      "resumed between": timeline(
        began(start),
        event("suspended", "2024-11-04", {}),
        event("resumed", "2024-11-06", {}),
        event("suspended", "2024-11-08", {}),
      ),
      "ended while suspended": timeline(
        began(start),
        event("suspended", "2024-11-04", {}),
        ended("2024-11-08", "agreement"),
      ),
    },
  },
  {
    code: "settled-yet-open",
    path: `${at}/1/date`,
    fires: timeline(began(start), event("tentativeAgreement", "2025-05-04", { covers: "whole" })),
    rests: {
      ended: timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        ended("2025-05-04", "agreement"),
      ),
      "ended some day of the month": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        ended("2025-05", "agreement"),
      ),
      suspended: timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("suspended", "2025-05-04", {}),
      ),
      "back at work": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("returnedToWork", "2025-05-08", { extent: "all" }),
      ),
      "the first back at work": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("returnedToWork", "2025-05-08", { extent: "first" }),
      ),
      "on until the vote": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("continued", "2025-05-06", {}),
      ),
      "pickets that stay": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("picket", "2025-05-05", {}),
      ),
      "an article": timeline(began(start), event("tentativeAgreement", "2025-05-04", { covers: "article" })),
      "an agreement of a part": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole", ...north }),
      ),
      "an agreement that was rejected": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("ratificationVote", "2025-05-08", { result: "rejected", on: "tentativeAgreement" }),
      ),
      "an agreement before the walkout": timeline(
        event("tentativeAgreement", "2024-10-01", { covers: "whole" }),
        began(start),
      ),
      "out again after it": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("suspended", "2025-05-04", {}),
        event("resumed", "2025-05-10", {}),
      ),
      "a last day set beforehand": timeline(
        began(start, { lastDay: "2024-10-25" }),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
      ),
      averted: timeline(event("tentativeAgreement", "2025-05-04", { covers: "whole" })),
    },
  },
  {
    code: "settled-yet-open",
    path: `${at}/2/date`,
    fires: timeline(
      began(start),
      event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
      event("ratificationVote", "2025-05-08", { result: "ratified", on: "tentativeAgreement" }),
    ),
    rests: {
      "taken up again": timeline(
        began(start),
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("ratificationVote", "2025-05-08", { result: "ratified", on: "tentativeAgreement" }),
        event("returnedToWork", "2025-05-08", { extent: "all" }),
      ),
    },
  },
  {
    code: "resumed-without-pause",
    path: `${at}/1/date`,
    fires: timeline(began(start), event("resumed", "2024-11-06", {})),
    rests: {
      "after a suspension": timeline(
        began(start),
        event("suspended", "2024-11-01", {}),
        event("resumed", "2024-11-06", {}),
      ),
      "suspended that same day": timeline(
        began(start),
        event("suspended", "2024-11-06", {}),
        event("resumed", "2024-11-06", {}),
      ),
      "a round of rounds": timeline(
        began(start, { lastDay: "2024-10-25" }),
        event("resumed", "2024-11-06", { lastDay: "2024-11-08" }),
      ),
      "after a round": timeline(began(start, { lastDay: "2024-10-25" }), event("resumed", "2024-11-06", {})),
      "after an agreement that was rejected": timeline(
        began(start),
        ended("2024-11-01", "agreement"),
        event("resumed", "2024-11-06", {}),
      ),
    },
  },
  {
    code: "outside-stoppage",
    path: `${at}/1/date`,
    fires: timeline(began(start), event("headcountReported", "2024-10-20", count(50))),
    rests: { "on the first day": timeline(began(start), event("headcountReported", start, count(50))) },
  },
  {
    code: "outside-stoppage",
    path: `${at}/2/date`,
    fires: timeline(began(start), ended("2024-11-01", "agreement"), event("continued", "2024-11-02", {})),
    rests: {
      "on the last day": timeline(
        began(start),
        ended("2024-11-01", "agreement"),
        event("continued", "2024-11-01", {}),
      ),
      "only a part had ended": timeline(
        began(start),
        ended("2024-11-01", "agreement", north),
        event("continued", "2024-11-02", {}),
      ),
      "began again": timeline(
        began(start),
        ended("2024-11-01", "termOver"),
        began("2024-12-01"),
        event("continued", "2024-12-02", {}),
      ),
      "those who returned": timeline(
        began(start),
        ended("2024-11-01", "agreement"),
        event("headcountReported", "2024-11-02", { counted: "returned", count: { value: 50 } }),
      ),
      talks: timeline(began(start), ended("2024-11-01", "agreement"), event("sessionHeld", "2024-11-02", {})),
    },
  },
  {
    code: "outside-stoppage",
    path: `${at}/1/date`,
    fires: timeline(began(start, { lastDay: "2024-10-25" }), event("continued", "2024-10-26", {})),
    rests: {
      within: timeline(began(start, { lastDay: "2024-10-25" }), event("continued", "2024-10-24", {})),
    },
  },
  {
    code: "outside-stoppage",
    path: `${at}/2/date`,
    fires: timeline(
      began(start),
      event("returnedToWork", "2024-11-02", { extent: "all" }),
      event("continued", "2024-11-03", {}),
    ),
    rests: {
      "only the first were back": timeline(
        began(start),
        event("returnedToWork", "2024-11-02", { extent: "first" }),
        event("continued", "2024-11-03", {}),
      ),
      "all of one part": timeline(
        began(start),
        event("returnedToWork", "2024-11-02", { extent: "all", ...north }),
        event("continued", "2024-11-03", {}),
      ),
    },
  },
  {
    code: "outside-stoppage",
    path: `${at}/3/date`,
    fires: timeline(
      began(start, { lastDay: "2024-10-22" }),
      began("2024-10-14", { lastDay: "2024-10-15" }),
      began("2024-10-17", { lastDay: "2024-10-18" }),
      event("continued", "2024-10-13", {}),
    ),
    rests: {
      "after the first of rounds written in any order": timeline(
        began(start, { lastDay: "2024-10-22" }),
        began("2024-10-14", { lastDay: "2024-10-15" }),
        event("continued", "2024-10-15", {}),
      ),
      "perhaps the first": timeline(began(start), began("2024-09~"), event("continued", "2024-10-13", {})),
    },
  },
  {
    code: "picket-outside-stoppage",
    path: `${at}/0/date`,
    fires: timeline(event("picket", "2024-09-20", {}), began(start)),
    rests: {
      "on the line": timeline(event("picket", "2024-11-20", {}), began(start)),
      "no strike": timeline(event("picket", "2024-09-20", {})),
    },
  },
  {
    code: "long-before-start",
    path: `${at}/0/date`,
    fires: timeline(event("expired", "2004-09-30", {}), began(start)),
    rests: { "weeks before": timeline(event("expired", "2024-09-30", {}), began(start)) },
  },
  {
    code: "notice-of-another-start",
    path: `${at}/0/startsAt/date`,
    fires: timeline(notice("2024-10-18"), began(start)),
    rests: {
      "the same day": timeline(notice(start), began(start)),
      "maybe the same": timeline(notice("2024-10"), began(start)),
      "a second notice that holds": timeline(notice("2024-10-18"), notice(start, "second"), began(start)),
      "one of a list of days": timeline(
        event("noticeServed", "2024-10-08", { announces: "strike", days: ["2024-10-18", start] }),
        began(start),
      ),
    },
  },
  {
    code: "ratified-without-agreement",
    path: `${at}/1/date`,
    fires: timeline(
      event("tentativeAgreement", "2024-09-04", { covers: "article" }),
      event("ratificationVote", "2025-05-08", { result: "ratified", on: "tentativeAgreement" }),
    ),
    rests: {
      "an agreement on the whole": timeline(
        event("tentativeAgreement", "2025-05-04", { covers: "whole" }),
        event("ratificationVote", "2025-05-08", { result: "ratified", on: "tentativeAgreement" }),
      ),
      "an offer": timeline(event("ratificationVote", "2025-05-08", { result: "ratified", on: "offer" })),
      "a vote that was called": timeline(
        event("ratificationVote", "2025-05-08", { result: "called", on: "tentativeAgreement" }),
      ),
    },
  },
  {
    code: "ratified-without-agreement",
    path: `${at}/0/date`,
    fires: timeline(
      event("ratificationVote", "2025-05-08", { result: "ratified", on: "tentativeAgreement" }),
      event("tentativeAgreement", "2025-06-04", { covers: "whole" }),
    ),
    rests: {
      "some time that month": timeline(
        event("ratificationVote", "2025-05-08", { result: "ratified", on: "tentativeAgreement" }),
        event("tentativeAgreement", "2025-05", { covers: "whole" }),
      ),
    },
  },
  {
    code: "ratified-without-agreement",
    path: `${at}/2/date`,
    fires: timeline(
      event("tentativeAgreement", "2025-02-04", { covers: "whole" }),
      event("ratificationVote", "2025-02-07", { result: "rejected", on: "tentativeAgreement" }),
      event("ratificationVote", "2025-02-24", { result: "ratified", on: "tentativeAgreement" }),
    ),
    rests: {
      "a second agreement": timeline(
        event("tentativeAgreement", "2025-02-04", { covers: "whole" }),
        event("ratificationVote", "2025-02-07", { result: "rejected", on: "tentativeAgreement" }),
        event("tentativeAgreement", "2025-02-20", { covers: "whole" }),
        event("ratificationVote", "2025-02-24", { result: "ratified", on: "tentativeAgreement" }),
      ),
      "a second vote on the same agreement, which it names": timeline(
        event("tentativeAgreement", "2025-02-04", { covers: "whole" }),
        event("ratificationVote", "2025-02-07", { result: "rejected", on: "tentativeAgreement" }),
        event("ratificationVote", "2025-02-24", {
          result: "ratified",
          on: "tentativeAgreement",
          onEventId: "tentativeagreement-2025-02-04",
        }),
      ),
      "a second agreement on the day of the first vote": timeline(
        event("ratificationVote", "2025-02-07", { result: "rejected", on: "tentativeAgreement" }),
        event("tentativeAgreement", "2025-02-07", { covers: "whole" }),
        event("ratificationVote", "2025-02-24", { result: "ratified", on: "tentativeAgreement" }),
      ),
      "another unit's vote": timeline(
        event("tentativeAgreement", "2025-02-04", { covers: "whole" }),
        event("ratificationVote", "2025-02-07", {
          result: "rejected",
          on: "tentativeAgreement",
          scope: { employerIds: ["kaiser"] },
        }),
        event("ratificationVote", "2025-02-24", { result: "ratified", on: "tentativeAgreement" }),
      ),
    },
  },
  {
    code: "session-held-and-cancelled",
    path: `${at}/1/sessionDate`,
    fires: timeline(
      event("sessionHeld", "2024-10-25", {}),
      event("sessionCancelled", "2024-10-24", { sessionDate: "2024-10-25" }),
    ),
    rests: {
      "another day": timeline(
        event("sessionHeld", "2024-10-25", {}),
        event("sessionCancelled", "2024-10-24", { sessionDate: "2024-10-28" }),
      ),
      "some day of the month": timeline(
        event("sessionHeld", "2024-10", {}),
        event("sessionCancelled", "2024-10-24", { sessionDate: "2024-10" }),
      ),
      "another table": timeline(
        event("sessionHeld", "2024-10-25", north),
        event("sessionCancelled", "2024-10-24", { sessionDate: "2024-10-25" }),
      ),
    },
  },
  {
    code: "session-number-twice",
    path: `${at}/1/number`,
    fires: timeline(
      event("sessionHeld", "2024-08-29", { number: 5 }),
      event("sessionHeld", "2024-09-04", { number: 5 }),
    ),
    rests: {
      "counted on": timeline(
        event("sessionHeld", "2024-08-29", { number: 5 }),
        event("sessionHeld", "2024-09-04", { number: 6 }),
      ),
    },
  },
  {
    code: "session-numbers-out-of-order",
    path: `${at}/2/number`,
    fires: timeline(
      event("sessionHeld", "2024-07-31", { number: 1 }),
      event("sessionHeld", "2024-09-04", { number: 5 }),
      event("sessionHeld", "2024-08-29", { number: 6 }),
    ),
    rests: {
      "written down in another order": timeline(
        event("sessionHeld", "2024-09-04", { number: 6 }),
        event("sessionHeld", "2024-08-29", { number: 5 }),
      ),
    },
  },
];

function withTerm(startsOn: string, expiresOn: string) {
  const terms = { steps: [], contractTerm: { startsOn, expiresOn } };
  const { positions, ...staffing } = demand("pay", position("p"));
  const pay = { ...staffing, topic: "pay", positions: [{ ...position("p"), terms }] } as const;
  return dataset({ stoppages: [strike({ demands: [pay] })] });
}

function count(value: number) {
  return { counted: "out", count: { value } } as const;
}

function notice(startsOn: string, id = "notice") {
  return event("noticeServed", "2024-10-08", { id, announces: "strike", startsAt: { date: startsOn } });
}
