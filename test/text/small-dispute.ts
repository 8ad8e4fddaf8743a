// A small dispute, invented, with everything that a report must be careful with.

import type { Dataset, Statement, WorkStoppage } from "picketline";

/** A statement by the union unless told otherwise. */
export const statement = (id: string, date: string, more: Partial<Statement> = {}): Statement => ({
  id,
  date,
  speaker: { organizationId: "bakers" },
  channel: "statement",
  attribution: "onRecord",
  paraphrase: "Something was said.",
  ...more,
});

/** A strike from 1 May 2024, with a complaint of 6 May. */
export const strike: WorkStoppage = {
  id: "bakery",
  title: "Strike at the bakery",
  kind: "strike",
  unionIds: ["bakers"],
  employerIds: ["crumb"],
  bargainingUnitIds: ["ovens"],
  placeIds: ["riverside"],
  demands: [],
  timeline: [
    { id: "began", type: "began", date: "2024-05-01" },
    {
      id: "complaint",
      type: "complaintFiled",
      date: "2024-05-06",
      title: "The bakers complain that the ovens are unsafe",
      byId: "bakers",
      withId: "inspector",
      againstId: "crumb",
      claimIds: ["claim-unsafe", "claim-whispered"],
    },
    { id: "over", type: "ended", date: "2024-05-20", reason: "agreement" },
  ],
  statements: [
    statement("filing", "2024-05-06", {
      channel: "filing",
      claims: [{ id: "claim-unsafe", text: "the ovens are unsafe", allegation: true }],
    }),
  ],
};

/** The dataset of a stoppage. */
export const datasetOf = (stoppage: WorkStoppage): Dataset => ({
  formatVersion: 1,
  organizations: [
    { id: "bakers", kind: "union", level: "local", name: "Bakers Local 0123", designation: "0123" },
    { id: "crumb", kind: "employer", name: "Crumb Bakeries", shortName: "Crumb" },
    { id: "inspector", kind: "regulator", name: "Inspector of Ovens" },
  ],
  people: [{ id: "jane-roe", name: "Jane Roe" }],
  bargainingUnits: [
    {
      id: "ovens",
      name: "Oven workers",
      unionIds: ["bakers"],
      employerIds: ["crumb"],
      occupations: [{ label: "bakers" }],
    },
  ],
  places: [{ id: "riverside", name: "Riverside" }],
  sources: [
    { id: "may-story", kind: "newsStory", title: "May", publisher: "The Crust", publishedOn: "2024-05-02" },
    { id: "june-story", kind: "newsStory", title: "June", publisher: "The Crust", publishedOn: "2024-06-02" },
  ],
  stoppages: [stoppage],
});
