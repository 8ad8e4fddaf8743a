/** A record of a settled strike in which every kind of thing is there, refers to others, and nothing is amiss. */

import type { Dataset } from "../../src/model/dataset.js";
import {
  began,
  claim,
  counted,
  dataset,
  demand,
  employer,
  ended,
  event,
  outlet,
  position,
  source,
  statement,
  strike,
  union,
  unit,
} from "./lint-fixtures.js";

const south = { scope: { bargainingUnitIds: ["south"] } };
const north = { scope: { bargainingUnitIds: ["north"] } };

export const wholeRecord: Dataset = dataset({
  organizations: [
    { id: "federation", kind: "union", level: "federation", name: "Federation" },
    { ...union, affiliationId: "federation", placeIds: ["hospital"] },
    { ...employer, parentId: "foundation", sourceIds: ["story"] },
    { id: "foundation", kind: "employer", name: "Foundation", sector: "nonprofit" },
    { id: "employers", kind: "employersAssociation", name: "Employers", memberIds: ["kaiser"] },
    { id: "dmhc", kind: "regulator", name: "DMHC" },
    { id: "fmcs", kind: "mediationService", name: "FMCS" },
    outlet,
  ],
  people: [
    {
      id: "sal-rosselli",
      name: "Sal Rosselli",
      roles: [{ title: "president emeritus", organizationId: "nuhw" }],
    },
  ],
  places: [
    { id: "california", name: "California" },
    { id: "hospital", name: "Hospital", partOfId: "california" },
  ],
  bargainingUnits: [
    unit("south", counted({ value: 2400 })),
    unit("north", counted({ value: 2000, modifier: "about" })),
  ],
  sources: [source("story", { publisherId: "laist", publishedOn: "2024-12-13", retrievedOn: "2025-01-02" })],
  annotations: [
    {
      id: "note",
      kind: "correction",
      target: "/stoppages/0/title",
      date: "2025-01-02",
      text: "Title corrected.",
      was: "Old",
    },
  ],
  stoppages: [
    strike({
      bargainingUnitIds: ["south", "north"],
      placeIds: ["hospital"],
      pattern: "rolling",
      workers: [
        counted(
          { value: 2400, modifier: "about" },
          { saidBy: { organizationId: "nuhw" }, sourceIds: ["story"] },
        ),
        counted({ value: 1100, modifier: "moreThan" }, { saidBy: { organizationId: "kaiser" } }),
      ],
      related: [{ stoppageId: "earlier", relation: "follows" }],
      demands: [
        demand(
          "staffing",
          position("first-offer", { heldByIds: ["kaiser"], standing: "offer", eventId: "offer" }),
          position("settled", { date: "2025-05-04", heldByIds: ["nuhw", "kaiser"], standing: "agreed" }),
        ),
      ],
      timeline: [
        event("expired", "2024-09-30", {}),
        event("proposalMade", "2024-09-04", { id: "offer", byId: "kaiser", demandIds: ["staffing"] }),
        event("sessionHeld", "2024-07-31", { number: 1, placeId: "hospital" }),
        event("sessionHeld", "2024-10-25", { number: 12 }),
        event("sessionCancelled", "2024-12-01", { sessionDate: "2024-12-06", byId: "kaiser" }),
        event("strikeVote", "2024-09-28", {
          result: "authorized",
          tallies: [
            { yes: 1900, no: 100, yesPercent: 95, denominator: "votesCast", eligible: { value: 2400 } },
          ],
        }),
        event("noticeServed", "2024-10-08", {
          announces: "strike",
          byId: "nuhw",
          toIds: ["kaiser"],
          startsAt: { date: "2024-10-21", time: "06:00" },
        }),
        began("2024-10-21", { ...south, workers: [counted({ value: 2300, modifier: "nearly" })] }),
        event("joined", "2024-10-28", { ...north }),
        event("headcountReported", "2024-12-13", { counted: "out", count: { value: 62, unit: "percent" } }),
        event("continued", "2025-03-01", {}),
        event("complaintFiled", "2024-12-11", {
          byId: "nuhw",
          withId: "dmhc",
          againstId: "kaiser",
          claimIds: ["illegal-care"],
        }),
        event("investigationOpened", "2025-01", { id: "inquiry", byId: "dmhc", intoId: "kaiser" }),
        event("ruling", "2025-09", { byId: "dmhc", finding: "Upheld.", concludesIds: ["inquiry"] }),
        event("intervention", "2025-02", { byIds: ["sal-rosselli", "dmhc"], means: "letter" }),
        event("mediationHeld", "2025-04-01", { serviceId: "fmcs", mediatorIds: ["sal-rosselli"] }),
        event("left", "2025-04-15", { ...north, reason: "settled" }),
        event("suspended", "2025-04-20", {}),
        event("resumed", "2025-04-22", {}),
        event("tentativeAgreement", "2025-05-04", { id: "deal", covers: "whole" }),
        ended("2025-05-04", "agreement"),
        ended("2025-04-04", "agreement", { id: "rumour", rank: "deprecated" }),
        event("ratificationVote", "2025-05-08", {
          result: "ratified",
          on: "tentativeAgreement",
          onEventId: "deal",
          saidBy: { personId: "sal-rosselli", organizationId: "nuhw" },
        }),
        event("returnedToWork", "2025-05-12", { extent: "all" }),
        event("tookEffect", "2025-05-08", { expiresOn: "2027-09-30" }),
      ],
      statements: [
        statement("complaint", {
          claims: [claim("illegal-care", { allegation: true, about: { demandIds: ["staffing"] } })],
        }),
        statement("reply", {
          speaker: { organizationId: "kaiser" },
          inReplyToIds: ["complaint"],
          claims: [
            claim("care-is-fine", {
              disputesIds: ["illegal-care"],
              about: { eventIds: ["deal"], organizationIds: ["kaiser"] },
              assessments: [{ verdict: "unproven", by: { organizationId: "dmhc" }, date: "2025" }],
            }),
          ],
        }),
      ],
      annotations: [
        { id: "update", kind: "update", target: "/timeline/20", date: "2025-05-09", text: "Updated." },
      ],
    }),
    strike({
      id: "earlier",
      pattern: "intermittent",
      timeline: [
        began("2022-08-15", { lastDay: "2022-08-19" }),
        began("2022-09-15", { lastDay: "2022-09-16" }),
        event("sessionHeld", "2022-10-01", {}),
      ],
    }),
  ],
});
