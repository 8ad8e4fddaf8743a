/** What notice, mandate and ballot does the law of Great Britain ask for? */

import type { NoticeRule } from "./notice-rule.js";

/** Notice to the employer, the term of a ballot, and what a ballot must reach (TULRCA 1992, ss. 226 to 234A). */
export const greatBritainRule: NoticeRule = {
  id: "uk-notice",
  jurisdiction: "Great Britain",
  versions: [
    {
      id: "uk-notice-1",
      effectiveFrom: null,
      effectiveTo: "2017-02-28",
      requires: "7 days' notice to the employer",
      periods: [{ from: "noticeToOtherParty", least: 7, unit: "calendarDays", of: "strike" }],
      namesStart: "day",
      source: "LRD 2002/2010; legislation.gov.uk 1999 c.26 notes",
      evidence: "stored",
    },
    {
      id: "uk-notice-2",
      effectiveFrom: "2017-03-01",
      effectiveTo: "2026-02-17",
      requires: "14 days' notice to the employer, or 7 if the employer agrees",
      periods: [
        { from: "noticeToOtherParty", least: 14, byAgreement: 7, unit: "calendarDays", of: "strike" },
      ],
      namesStart: "day",
      source: "XpertHR (in force 1 Mar 2017); Howes Percival",
      evidence: "stored; 7 by agreement background",
    },
    {
      id: "uk-notice-3",
      effectiveFrom: "2026-02-18",
      effectiveTo: null,
      requires: "10 days' notice to the employer, for notices given on or after 18 February 2026",
      periods: [{ from: "noticeToOtherParty", least: 10, unit: "calendarDays", of: "strike" }],
      namesStart: "day",
      source: "Howes Percival; DLA Piper; Thompsons",
      evidence: "stored",
    },
  ],
  mandates: [
    {
      id: "uk-mandate",
      effectiveFrom: "2017-03-01",
      effectiveTo: "2026-02-17",
      requires: "action within 6 months of the ballot, or 9 by agreement",
      length: 6,
      byAgreement: 9,
      unit: "months",
      beginsOn: "lastDayOfBallot",
      source: "DLA Piper; Crossland; Howes Percival; TULRCA 1992 s.234",
      evidence: "stored; that the term begins with the day of the ballot, and on 1 March 2017, background",
    },
    {
      id: "uk-mandate",
      effectiveFrom: "2026-02-18",
      effectiveTo: null,
      requires: "action within 12 months of the ballot, for ballots opening on or after 18 February 2026",
      length: 12,
      unit: "months",
      beginsOn: "lastDayOfBallot",
      source: "DLA Piper; Crossland; Howes Percival; TULRCA 1992 s.234",
      evidence: "stored; that the term begins with the day of the ballot background",
    },
  ],
  thresholds: [
    {
      id: "uk-turnout",
      effectiveFrom: "2017-03-01",
      effectiveTo: null,
      requires: "a turnout of at least 50%, and a majority in favour; still in force after 18 February 2026",
      of: "turnout",
      percent: 50,
      source: "Mills & Reeve; DLA Piper; Anthony Collins",
      evidence: "stored",
    },
    {
      id: "uk-40",
      effectiveFrom: "2017-03-01",
      effectiveTo: "2026-02-17",
      requires:
        "at least 40% of all entitled to vote in favour; abolished for ballots opening on or after 18 February 2026",
      of: "support",
      percent: 40,
      appliesTo: "important public services",
      source: "Thompsons; Crossland; Penningtons",
      evidence: "stored; its first day background",
    },
  ],
};
