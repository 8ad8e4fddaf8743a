/** What notice do the laws of the United States ask for? */

import type { NoticeRule } from "./notice-rule.js";

/** Section 8(d) of the National Labor Relations Act. */
export const nlra8dRule: NoticeRule = {
  id: "us-nlra-8d",
  jurisdiction: "US private sector (not health care)",
  versions: [
    {
      id: "us-nlra-8d",
      effectiveFrom: null,
      effectiveTo: null,
      requires:
        "written notice to the other party 60 days before expiry or modification; FMCS and the state agency within 30 days after that notice, i.e. 30 days before expiry; no strike or lockout in the 60 days or to expiry, whichever is later",
      periods: [
        { from: "noticeToOtherParty", least: 60, unit: "calendarDays" },
        { from: "noticeToMediationService", least: 30, unit: "calendarDays" },
      ],
      notBeforeExpiry: true,
      source: "29 USC 158(d); FMCS FAQ; Lewis, 'Mediation by Mass Discharge' (2013)",
      evidence: "stored",
    },
  ],
};

/** Section 8(d) as it holds for health care institutions. */
export const nlra8dHealthRule: NoticeRule = {
  id: "us-nlra-8d-health",
  jurisdiction: "US health care institutions",
  versions: [
    {
      id: "us-nlra-8d-health",
      effectiveFrom: null,
      effectiveTo: null,
      requires:
        "90 days to the other party; 60 days to FMCS and the state agency; for a first contract 30 days to FMCS",
      periods: [
        { from: "noticeToOtherParty", least: 90, unit: "calendarDays", when: "contract" },
        { from: "noticeToMediationService", least: 60, unit: "calendarDays", when: "contract" },
        { from: "noticeToMediationService", least: 30, unit: "calendarDays", when: "firstContract" },
      ],
      notBeforeExpiry: true,
      source: "29 USC 158(d); FMCS FAQ 18778",
      evidence: "stored; the 30 days for a first contract background",
    },
  ],
};

/** Section 8(g): strikes and pickets at health care institutions. */
export const nlra8gRule: NoticeRule = {
  id: "us-nlra-8g",
  jurisdiction: "US health care institutions",
  versions: [
    {
      id: "us-nlra-8g",
      effectiveFrom: null,
      effectiveTo: null,
      requires:
        "not less than 10 days' written notice to the institution and FMCS before any strike, picketing or other concerted refusal to work; it must state date and time, and is extended only by written agreement of both parties: a unilateral delay voids it (Alexandria Clinic, 339 NLRB 1262 (2003))",
      periods: [
        { from: "noticeToOtherParty", least: 10, unit: "daysByTheClock", of: "strike" },
        { from: "noticeToMediationService", least: 10, unit: "daysByTheClock", of: "strike" },
      ],
      namesStart: "dayAndTime",
      source:
        "29 USC 158(g); Alexandria Clinic, 339 NLRB 1262 (2003), enforced as Minnesota LPN Ass'n v NLRB, 406 F.3d 1020 (8th Cir. 2005); Jackson Lewis 2009",
      evidence: "stored",
    },
  ],
};

/** The cooling-off periods of the Railway Labor Act. */
export const railwayLaborActRule: NoticeRule = {
  id: "us-rla",
  jurisdiction: "US rail and air",
  versions: [
    {
      id: "us-rla",
      effectiveFrom: null,
      effectiveTo: null,
      requires:
        "mediation by the NMB and proffer of arbitration; if that is refused, release and 30 days of cooling off; where the President sets up an emergency board, 30 days for its report and 30 more",
      periods: [
        { from: "release", least: 30, unit: "daysByTheClock" },
        { from: "emergencyBoard", least: 60, unit: "daysByTheClock", ifTaken: true },
      ],
      source: "railnegotiations.com; legal-dictionary; CRS RS20883; wsm.law",
      evidence: "stored",
    },
  ],
};
