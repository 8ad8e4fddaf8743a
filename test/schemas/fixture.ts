// A small dataset, made up, that has every field of every entity and every type of event at least once.

import type { Attributed, Dataset, Position, Quantity, TimelineEvent } from "../../src/index.ts";

const node = {
  sourceIds: ["story"],
  note: "Seen.",
  extensions: { desk: { row: 4, tags: ["a", null, true] } },
};

const speaker = { personId: "ana", organizationId: "union", description: "the president" };

const quantity: Quantity = { value: 2400, modifier: "about", unit: "workers", verbatim: "some 2,400" };

const workers: readonly Attributed<Quantity>[] = [
  {
    value: quantity,
    saidBy: speaker,
    asOf: "2024-10",
    sourceIds: ["story"],
    rank: "preferred",
    note: "Rounded.",
    extensions: {},
  },
  { value: { min: 2000, max: 2500 }, sourceIds: [], rank: "normal" },
  { value: { verbatim: "hundreds" }, sourceIds: [], rank: "deprecated" },
];

const moment = { date: "2024-10-21", time: "06:00", zone: "America/Los_Angeles", note: "6 a.m." };

const tally = {
  asOf: moment,
  yes: 900,
  no: 100,
  yesPercent: 90,
  denominator: "votesCast",
  eligible: { value: 1200 },
  turnoutPercent: 83.3,
  final: true,
  verbatim: "nine in ten",
} as const;

const money = { amount: "2.50", currency: "USD" };

function position<Terms>(id: string, terms: Terms | "unknown"): Position<Terms> {
  return {
    id,
    date: "2024-07-31",
    heldByIds: ["union"],
    standing: "demand",
    terms,
    saidBy: speaker,
    verbatim: "seven hours",
    eventId: "proposal",
    rank: "normal",
    ...node,
  };
}

function event<Type extends string, Fields extends object>(type: Type, id: string, fields: Fields) {
  return { type, id, date: "2024-10-21", ...fields } as const;
}

const timeline: readonly TimelineEvent[] = [
  {
    type: "began",
    id: "began",
    date: "2024-10-21",
    lastDay: "2025-05-07",
    time: "06:00",
    zone: "America/Los_Angeles",
    title: "Workers walk out",
    scope: { bargainingUnitIds: ["unit"], placeIds: ["city"], employerIds: ["employer"] },
    saidBy: speaker,
    rank: "normal",
    action: "strike",
    workers,
    firstDay: "partShift",
    hoursADay: 7.5,
    ...node,
  },
  event("expired", "expired", {}),
  event("extended", "extended", { until: "2024-10-31" }),
  event("extensionRefused", "extension-refused", { byId: "employer" }),
  event("tookEffect", "took-effect", { expiresOn: "2027-09-30" }),
  event("noticeServed", "notice", {
    announces: "strike",
    byId: "union",
    toIds: ["employer"],
    law: "us-nlra-8g",
    startsAt: moment,
    days: ["2024-10-21", "2024-10-28"],
  } as const),
  event("strikeVote", "strike-vote", {
    voters: "delegates",
    result: "authorized",
    tallies: [tally],
  } as const),
  event("ratificationVote", "ratification", {
    voters: "executiveBoard",
    result: "ratified",
    on: "tentativeAgreement",
    onEventId: "agreement",
    tallies: [tally],
  } as const),
  event("joined", "joined", { action: "lockout", workers } as const),
  event("resumed", "resumed", { action: "strike", workers } as const),
  event("left", "left", { reason: "settled", workers } as const),
  event("headcountReported", "head-count", { counted: "out", count: quantity } as const),
  event("continued", "continued", { openEnded: true }),
  event("suspended", "suspended", { byId: "union" }),
  event("ended", "ended", { reason: "agreement" } as const),
  event("returnedToWork", "returned", { extent: "all", workers } as const),
  event("sessionScheduled", "scheduled", { sessionDates: ["2024-10-25"], sessions: 2, placeId: "city" }),
  event("sessionHeld", "held", { number: 3, placeId: "city", attendance: workers, articlesAgreed: 0 }),
  event("sessionCancelled", "cancelled", {
    sessionDate: "2024-11-01",
    placeId: "city",
    byId: "employer",
    reason: "No mediator",
  }),
  event("noSessionsScheduled", "none-scheduled", { period: "2024-10-26/.." }),
  event("proposalMade", "proposal", { byId: "union", demandIds: ["hours"] }),
  event("finalOffer", "final-offer", { byId: "employer", demandIds: ["pay"], expiresOn: "2024-12-31" }),
  event("impasse", "impasse", { declaredById: "employer" }),
  event("mediationAgreed", "mediation-agreed", { mediatorIds: ["ana"], serviceId: "mediators" }),
  event("mediationHeld", "mediation-held", { mediatorIds: ["ana"], serviceId: "mediators" }),
  event("mediationEnded", "mediation-ended", { outcome: "agreement", byId: "mediators" } as const),
  event("tentativeAgreement", "agreement", {
    covers: "article",
    article: "Holidays",
    articlesAgreed: 4,
  } as const),
  event("complaintFiled", "complaint", {
    byId: "union",
    withId: "regulator",
    againstId: "employer",
    claimIds: ["claim"],
  }),
  event("chargeFiled", "charge", {
    byId: "union",
    withId: "regulator",
    againstId: "employer",
    caseNumber: "0021-CA-1",
    claimIds: ["claim"],
  }),
  event("investigationOpened", "investigation", { byId: "regulator", intoId: "employer" }),
  event("ruling", "ruling", {
    byId: "court",
    finding: "The strike may go on.",
    declares: "lawful",
    concludesIds: ["charge"],
  } as const),
  event("injunction", "injunction", {
    byId: "court",
    againstId: "union",
    forbids: "picketing",
    until: "2024-12-01",
  } as const),
  event("arbitrationOrdered", "arbitration", { byId: "government", binding: false }),
  event("backToWorkOrder", "order", {
    byId: "government",
    law: "some-act",
    returnBy: moment,
    until: "2025-01-31",
  }),
  event("intervention", "intervention", {
    byIds: ["government"],
    means: "coolingOff",
    until: "2025-01-01",
  } as const),
  event("picket", "picket", { placeIds: ["city"], attendance: workers }),
  event("rally", "rally", { placeIds: ["city"], attendance: workers, arrests: workers }),
  event("hungerStrike", "hunger-strike", { placeIds: ["city"], participants: workers }),
  event("replacementsHired", "replacements", { count: workers, term: "temporary" } as const),
  event("other", "other", { title: "It rained" }),
];

const jurisdiction = "US-CA";

/** The dataset. Typed, so that the compiler sees what is missing from it when the model changes. */
export const fixture: Dataset = {
  formatVersion: 1,
  organizations: [
    {
      kind: "union",
      id: "union",
      name: "National Union of Some Workers",
      shortName: "NUSW",
      aliases: ["the union"],
      identifiers: [{ scheme: "olms", id: "000123", uri: "https://example.org/olms/000123" }],
      url: "https://example.org",
      placeIds: ["city"],
      level: "local",
      affiliationId: "coalition",
      designation: "0123",
      ...node,
    },
    {
      kind: "employer",
      id: "employer",
      name: "Some Hospitals",
      mergedIntoId: "association",
      parentId: "association",
      sector: "nonprofit",
      industries: [{ scheme: "naics", id: "622210" }],
    },
    { kind: "employersAssociation", id: "association", name: "Hospitals United", memberIds: ["employer"] },
    { kind: "coalition", id: "coalition", name: "Unions United", memberIds: ["union"], side: "unions" },
    { kind: "regulator", id: "regulator", name: "Department of Health Plans", jurisdiction },
    { kind: "mediationService", id: "mediators", name: "Mediation Service", jurisdiction },
    { kind: "court", id: "court", name: "Superior Court", jurisdiction },
    { kind: "government", id: "government", name: "State of California", jurisdiction },
    { kind: "newsOutlet", id: "paper", name: "The Paper" },
  ],
  people: [
    {
      id: "ana",
      name: "Ana Example",
      roles: [{ title: "president", organizationId: "union", period: "2020/.." }],
      ...node,
    },
  ],
  bargainingUnits: [
    {
      id: "unit",
      name: "Mental health workers",
      unionIds: ["union"],
      employerIds: ["employer"],
      occupations: [{ label: "psychiatric nurses", socCode: "29-1141" }],
      size: workers,
      placeIds: ["city"],
      ...node,
    },
  ],
  places: [
    {
      id: "city",
      name: "Los Angeles Medical Center",
      kind: "facility",
      address: "1 Some Street",
      city: "Los Angeles",
      region: "US-CA",
      postalCode: "02134",
      country: "US",
      latitude: 34.1,
      longitude: -118.29,
      partOfId: "state",
      zone: "America/Los_Angeles",
      ...node,
    },
  ],
  sources: [
    {
      id: "story",
      kind: "newsStory",
      title: "Workers walk out",
      publisher: "The Paper",
      publisherId: "paper",
      authors: ["B. Line"],
      url: "https://example.org/story",
      archivedUrl: "http://archive.example.org/story",
      publishedOn: "2024-10-21",
      retrievedOn: "2024-10-22",
      language: "en-US",
      ...node,
    },
  ],
  stoppages: [
    {
      id: "strike",
      title: "Hospital strike",
      kind: "strike",
      causes: ["economic", "unfairLaborPractice"],
      pattern: "openEnded",
      authorization: "official",
      unionIds: ["union"],
      employerIds: ["employer"],
      bargainingUnitIds: ["unit"],
      placeIds: ["city"],
      workers,
      industries: [{ scheme: "naics", id: "622210" }],
      identifiers: [{ scheme: "lat", id: "0042" }],
      related: [{ stoppageId: "lockout", relation: "answers" }],
      demands: [
        {
          topic: "guaranteedTime",
          id: "hours",
          title: "Seven hours",
          raisedByIds: ["union"],
          positions: [
            position("hours-1", {
              hours: { value: 7 },
              per: "week",
              payPeriodDays: 14,
              fullTimeWeekHours: 40,
              appliesTo: "fullTimeWorker",
              proRataForPartTime: true,
              protectedHours: { value: 5 },
              bookable: false,
              permittedUses: ["email"],
              excludedUses: ["training"],
              netOfMeetings: true,
              formula: "grows with appointments",
            } as const),
            position<never>("hours-2", "unknown"),
          ],
          ...node,
        },
        {
          topic: "pay",
          id: "pay",
          title: "Raises",
          positions: [
            position("pay-1", {
              steps: [
                {
                  kind: "percent",
                  percent: -1.5,
                  effective: "2024-10-01",
                  contractYear: 1,
                  appliesTo: "all",
                  afterYearsOfService: 0,
                },
                { kind: "flat", amount: money, per: "hour", contractYear: 2 },
                { kind: "toMinimum", amount: money, per: "year" },
                { kind: "lumpSum", amount: money, condition: "ratification" },
                {
                  kind: "costOfLiving",
                  index: "CPI-W",
                  indexPointsPerCent: 0.3,
                  thresholdPercent: 2,
                  minimumCents: 1,
                  floorPercent: 0,
                  capPercent: 4,
                  text: "Paid each quarter.",
                },
              ],
              statedTotalPercent: 20,
              statedTotalIs: "sum",
              retroactiveTo: "2024-10-01",
              contractTerm: { startsOn: "2024-10-01", expiresOn: "2027-09-30", years: 3 },
            } as const),
          ],
        },
        {
          topic: "pension",
          id: "pension",
          title: "Restore the pension",
          positions: [
            position("pension-1", {
              plan: "definedBenefit",
              action: "restore",
              formula: {
                multiplierPercent: 1.7,
                averagePay: "finalAverage",
                averagingYears: 5,
                maximumYears: 30,
              },
              contribution: { automaticPercent: 3, matchPercent: 50, matchUpToPercent: 6, maximumPercent: 6 },
              cashBalance: {
                payCreditPercent: 4,
                interestCreditPercent: 5,
                interestIndex: "one-year Treasury",
              },
              vestingYears: 5,
              hiredOnOrAfter: "2015",
              hiredBefore: "2025",
              text: "As in the north.",
            } as const),
          ],
        },
        {
          topic: "caseload",
          id: "caseload",
          title: "Fewer patients",
          positions: [
            position("caseload-1", {
              text: "Four an hour",
              measures: [{ measure: "patients per hour", value: 4, unit: "patients", better: "lower" }],
            } as const),
          ],
        },
      ],
      timeline,
      statements: [
        {
          id: "statement",
          date: "2024-10-21",
          speaker,
          onBehalfOfId: "union",
          channel: "interview",
          attribution: "onRecord",
          quote: "We are out.",
          paraphrase: "That they are out.",
          language: "en",
          inReplyToIds: ["earlier"],
          claims: [
            {
              id: "claim",
              text: "patients wait for weeks",
              allegation: true,
              about: {
                eventIds: ["began"],
                demandIds: ["hours"],
                organizationIds: ["employer"],
                topic: "care",
              },
              quantity,
              answersIds: ["other-claim"],
              disputesIds: ["third-claim"],
              contradictsIds: ["third-claim"],
              assessments: [{ verdict: "supported", by: speaker, date: "2025", ...node }],
              ...node,
            },
          ],
          ...node,
        },
      ],
      annotations: [
        {
          id: "correction",
          kind: "correction",
          target: "/timeline/0/date",
          date: "2024-10-22",
          text: "The day was wrong.",
          was: ["2024-10-20", { by: null }],
          ...node,
        },
      ],
      ...node,
    },
  ],
  annotations: [{ id: "update", kind: "update", target: "", date: "2025-06", text: "Now complete." }],
  ...node,
};

/** A value that can be changed, as `JSON.parse` would give it: each call a new copy of the fixture. */
// biome-ignore lint/suspicious/noExplicitAny: faults of every kind are written into it.
export function changeableFixture(): any {
  return JSON.parse(JSON.stringify(fixture));
}
