/** What notice do the laws of Canada ask for? */

import type { NoticeRule } from "./notice-rule.js";

/** The Canada Labour Code, for employers under federal law. */
export const canadaFederalRule: NoticeRule = {
  id: "ca-federal",
  jurisdiction: "Canada (Canada Labour Code)",
  versions: [
    {
      id: "ca-federal",
      effectiveFrom: null,
      effectiveTo: null,
      requires:
        "72 hours' notice by either side with the date; a new notice of 72 hours if it does not start on that date, unless agreed in writing",
      periods: [{ from: "noticeToOtherParty", least: 72, unit: "hours" }],
      namesStart: "day",
      source: "CIRB; Bill C-66 text of ss. 87.2-87.3",
      evidence: "stored (bill text; check the current Code)",
    },
  ],
  mandates: [
    {
      id: "ca-federal",
      effectiveFrom: null,
      effectiveTo: null,
      requires: "a secret ballot within the 60 days before",
      length: 60,
      unit: "days",
      beginsOn: "dayAfter",
      source: "CIRB; Bill C-66 text of ss. 87.2-87.3",
      evidence: "stored (bill text; check the current Code)",
    },
  ],
};

/** The Labour Relations Code of British Columbia. */
export const britishColumbiaRule: NoticeRule = {
  id: "ca-provinces-bc",
  jurisdiction: "Canada, British Columbia",
  versions: [
    {
      id: "ca-provinces-bc",
      effectiveFrom: null,
      effectiveTo: null,
      requires: "72 hours' notice",
      periods: [{ from: "noticeToOtherParty", least: 72, unit: "hours" }],
      source: "BCPSEA",
      evidence: "stored",
    },
  ],
  mandates: [
    {
      id: "ca-provinces-bc",
      effectiveFrom: null,
      effectiveTo: null,
      requires: "a vote is good for 3 months",
      length: 3,
      unit: "months",
      beginsOn: "dayAfter",
      source: "BCPSEA",
      evidence: "stored; that the day of the vote does not count background",
    },
  ],
};

/** The public service of New Brunswick. */
export const newBrunswickRule: NoticeRule = {
  id: "ca-provinces-nb",
  jurisdiction: "Canada, New Brunswick public service",
  versions: [
    {
      id: "ca-provinces-nb",
      effectiveFrom: null,
      effectiveTo: null,
      requires: "72 hours' notice of a strike, 24 of a lockout",
      periods: [
        { from: "noticeToOtherParty", least: 72, unit: "hours", of: "strike" },
        { from: "noticeToOtherParty", least: 24, unit: "hours", of: "lockout" },
      ],
      source: "laws.gnb.ca",
      evidence: "stored",
    },
  ],
};
