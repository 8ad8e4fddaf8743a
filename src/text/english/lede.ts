/** Which words does English have for the facts of a lede? */

import type { EventType } from "../../model/timeline-event.js";
import type { LedeWording } from "../wording/lede.js";

/** What each kind of event is called. */
export const englishEvents: Readonly<Record<EventType, string>> = {
  expired: "contract expired",
  extended: "contract extended",
  extensionRefused: "contract extension refused",
  tookEffect: "contract took effect",
  noticeServed: "notice served",
  strikeVote: "strike vote",
  ratificationVote: "ratification vote",
  began: "work stopped",
  joined: "more workers joined",
  resumed: "work stopped again",
  left: "some workers left",
  headcountReported: "head-count reported",
  continued: "still on",
  suspended: "suspended",
  ended: "ended",
  returnedToWork: "return to work",
  sessionScheduled: "bargaining session scheduled",
  sessionHeld: "bargaining session held",
  sessionCancelled: "bargaining session cancelled",
  noSessionsScheduled: "no bargaining sessions scheduled",
  proposalMade: "proposal made",
  finalOffer: "final offer made",
  impasse: "impasse declared",
  mediationAgreed: "mediation agreed",
  mediationHeld: "mediation held",
  mediationEnded: "mediation ended",
  tentativeAgreement: "tentative agreement",
  complaintFiled: "complaint filed",
  chargeFiled: "charge filed",
  investigationOpened: "investigation opened",
  ruling: "ruling",
  injunction: "injunction",
  arbitrationOrdered: "arbitration ordered",
  backToWorkOrder: "back-to-work order",
  intervention: "intervention",
  picket: "picket",
  rally: "rally",
  hungerStrike: "hunger strike",
  replacementsHired: "replacements hired",
  other: "event",
};

/** The English words of ledes. */
export const englishLede: LedeWording = {
  stoppages: { strike: "a strike", lockout: "a lockout" },
  counted: {
    inStoppage: (quantity) => quantity,
    wentOut: (quantity) => `${quantity} went out`,
    inUnit: (quantity) => `${quantity} in the bargaining unit`,
    out: (quantity) => `${quantity} still out`,
    returned: (quantity) => `${quantity} back at work`,
    returnedOrNeverOut: (quantity) => `${quantity} back at work or never out`,
  },
  events: englishEvents,
  event: (kind, { by, with: to, against, places, scope }) =>
    [
      kind,
      ...(by === "" ? [] : [`by ${by}`]),
      ...(to === "" ? [] : [`with ${to}`]),
      ...(against === "" ? [] : [`against ${against}`]),
      ...(scope === "" ? [] : [`for ${scope}`]),
      ...(places === "" ? [] : [`at ${places}`]),
    ].join(" "),
  alleging: (event, clause) => `${event}, alleging that ${clause}`,
  replies: {
    disputes: (reply) => `disputing this, ${reply}`,
    answers: (reply) => `in reply, ${reply}`,
    contradicts: (reply) => `by another account, ${reply}`,
  },
  replied: (who, words) => `${who} replied: ${words}`,
  quoted: (quote) => `“${quote}”`,
};
