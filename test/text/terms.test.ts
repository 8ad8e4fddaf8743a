// Terms of positions and names of speakers, in words.

import { type AnyTerms, type Dataset, describeSpeaker, describeTerms } from "picketline";
import { expect, test } from "vitest";

const percent = (value: number) => ({ kind: "percent" as const, percent: value });

const cases: readonly (readonly [AnyTerms, string])[] = [
  ["unknown", "terms not published"],
  [{ hours: { value: 7 }, per: "week", protectedHours: { value: 7 } }, "7 hours a week, protected"],
  [{ hours: { value: 6 }, per: "week", protectedHours: { value: 4 } }, "6 hours a week, 4 of them protected"],
  [
    { hours: { value: 5 }, per: "week", protectedHours: { value: 0 }, bookable: true },
    "5 hours a week, none of them protected, bookable by management",
  ],
  [{ hours: { value: 7, modifier: "about" }, per: "week" }, "about 7 hours a week"],
  [{ hours: { value: 1 }, per: "day" }, "1 hour a day"],
  [{ hours: { value: 14 }, per: "payPeriod", payPeriodDays: 14 }, "14 hours a pay period of 14 days"],
  [
    {
      hours: { value: 7 },
      per: "week",
      fullTimeWeekHours: 40,
      appliesTo: "fullTimeWorker",
      excludedUses: ["training", "administration"],
    },
    "7 hours a week for a full-time worker (40 hours), not for training or administration",
  ],
  [
    { steps: [5.5, 5.5, 5, 4].map(percent) },
    "raises of 5.5%, 5.5%, 5% and 4% (20% in sum, 21.5% compounded)",
  ],
  [
    {
      hours: { value: 6 },
      per: "week",
      permittedUses: ["charting", "email", "planning"],
      excludedUses: ["training"],
      proRataForPartTime: false,
      netOfMeetings: false,
    },
    "6 hours a week, not pro rata for part-time workers, for charting, email and planning, not for training, meetings counted in",
  ],
  [{ hours: { value: 1 }, per: "payPeriod", payPeriodDays: 1 }, "1 hour a pay period of 1 day"],
  [
    { hours: { value: 5 }, per: "week", fullTimeWeekHours: 36, appliesTo: "everyWorker" },
    "5 hours a week for every worker (of a full-time week of 36 hours)",
  ],
  [{ steps: [percent(5)] }, "a raise of 5%"],
  [{ steps: [{ ...percent(3), afterYearsOfService: 1 }] }, "a raise of 3% after 1 year of service"],
  ...(
    [
      ["12.5", "$12.50 an hour more"],
      ["20.50", "$20.50 an hour more"],
      ["20.00", "$20 an hour more"],
      ["1500.0", "$1,500 an hour more"],
      ["0.125", "$0.125 an hour more"],
      ["-0.050", "-$0.05 an hour more"],
    ] as const
  ).map(
    ([amount, words]) =>
      [{ steps: [{ kind: "flat", amount: { amount, currency: "USD" }, per: "hour" }] }, words] as const,
  ),
  [{ steps: [{ kind: "lumpSum", amount: { amount: "2500.00", currency: "USD" } }] }, "$2,500 once"],
  [
    {
      steps: [
        {
          kind: "costOfLiving",
          index: "CPI-W",
          indexPointsPerCent: 0.3,
          thresholdPercent: 2,
          minimumCents: 1,
          floorPercent: 1,
          capPercent: 3,
        },
      ],
    },
    "a raise by CPI-W, 1 cent an hour for each 0.3 points of the index, paid where it rises by more than 2%, nothing under 1 cent an hour, at least 1%, at most 3%",
  ],
  [
    { steps: [{ kind: "costOfLiving", indexPointsPerCent: 1, minimumCents: 5 }] },
    "a raise by the cost of living, 1 cent an hour for each point of the index, nothing under 5 cents an hour",
  ],
  [{ steps: [], statedTotalPercent: 19 }, "19% in all, as published"],
  [{ steps: [], statedTotalPercent: 20, statedTotalIs: "compound" }, "20% compounded"],
  [
    { steps: [percent(5), percent(5)], statedTotalPercent: 10, statedTotalIs: "sum" },
    "raises of 5% and 5% (10% in sum, 10.3% compounded)",
  ],
  // The record keeps what was published, even where it does not add up.
  [
    { steps: [percent(5), percent(5)], statedTotalPercent: 12, statedTotalIs: "sum" },
    "raises of 5% and 5% (10% in sum, 10.3% compounded); 12% in sum",
  ],
  [{ steps: [] }, "no terms stated"],
  [
    {
      steps: [
        percent(5),
        percent(4),
        { ...percent(2), afterYearsOfService: 25 },
        { kind: "lumpSum", amount: { amount: "2500", currency: "USD" }, condition: "ratification" },
        {
          kind: "flat",
          amount: { amount: "0.50", currency: "USD" },
          per: "hour",
          appliesTo: "bilingual workers",
        },
        { kind: "toMinimum", amount: { amount: "25", currency: "CAD" }, per: "hour" },
        { kind: "costOfLiving", index: "CPI-W", floorPercent: 1, capPercent: 3 },
      ],
      contractTerm: { years: 4, expiresOn: "2028-09-30" },
      retroactiveTo: "2024-10-01",
    },
    "raises of 5% and 4% (9% in sum, 9.2% compounded); a raise of 2% after 25 years of service; $2,500 once (ratification); $0.50 an hour more for bilingual workers; at least 25 CAD an hour; a raise by CPI-W, at least 1%, at most 3%; retroactive to 1 October 2024; over 4 years; contract until 30 September 2028",
  ],
  // A number in the words of a group is not the years of service.
  [
    { steps: [{ ...percent(3), appliesTo: "those hired before 2010", afterYearsOfService: 10 }] },
    "a raise of 3% for those hired before 2010 after 10 years of service",
  ],
  [
    { steps: [{ ...percent(3), appliesTo: "nurses with 12.5 years of service", afterYearsOfService: 5 }] },
    "a raise of 3% for nurses with 12.5 years of service after 5 years of service",
  ],
  [{ hours: { value: 20, unit: "minutes" }, per: "day" }, "20 minutes a day"],
  [{ hours: { value: 25, unit: "per cent" }, per: "week" }, "25% of the full-time week"],
  [
    {
      hours: { value: 25, unit: "%" },
      per: "week",
      fullTimeWeekHours: 40,
      protectedHours: { value: 10, unit: "percent" },
    },
    "25% of the full-time week of 40 hours, 10% of the full-time week protected",
  ],
  [{ hours: { value: 2, unit: "sessions" }, per: "day" }, "2 sessions a day"],
  [
    { hours: { value: 2 }, per: "day", protectedHours: { value: 30, unit: "minutes" } },
    "2 hours a day, 30 minutes of them protected",
  ],
  [
    { hours: { value: 5 }, per: "week", protectedHours: { value: 5, unit: "minutes" } },
    "5 hours a week, 5 minutes of them protected",
  ],
  [{ plan: "definedBenefit", action: "restore" }, "restore the defined benefit pension"],
  [{ plan: "cashBalance", action: "convert" }, "convert the plan to a cash balance pension"],
  [{ plan: "cashBalance", action: "unknown" }, "a cash balance pension"],
  [
    {
      plan: "definedContribution",
      action: "maintain",
      contribution: { automaticPercent: 6, maximumPercent: 9 },
    },
    "maintain the defined contribution plan, the employer paying in up to 9% of pay, 6% of pay automatically",
  ],
  [
    {
      plan: "definedBenefit",
      action: "create",
      formula: { multiplierPercent: 1.45, averagePay: "finalAverage" },
      vestingYears: 5,
    },
    "create a defined benefit pension, 1.45% of final average pay for each year of service, vested after 5 years",
  ],
  [
    {
      plan: "definedBenefit",
      action: "improve",
      formula: { multiplierPercent: 2, averagePay: "finalAverage", averagingYears: 3, maximumYears: 30 },
    },
    "improve the defined benefit pension, 2% of final average pay (over 3 years) for each year of service, at most 30 years counted",
  ],
  [
    {
      plan: "definedBenefit",
      action: "maintain",
      formula: { multiplierPercent: 1, averagePay: "careerAverage", averagingYears: 1, maximumYears: 1 },
    },
    "maintain the defined benefit pension, 1% of career average pay (over 1 year) for each year of service, at most 1 year counted",
  ],
  [
    {
      plan: "cashBalance",
      action: "create",
      cashBalance: {
        payCreditPercent: 5,
        interestCreditPercent: 4,
        interestIndex: "the 10-year Treasury rate",
      },
    },
    "create a cash balance pension, 5% of pay credited a year, 4% interest a year, interest by the 10-year Treasury rate",
  ],
  [
    { plan: "definedContribution", action: "create", contribution: { matchUpToPercent: 6 } },
    "create a defined contribution plan, what workers pay matched up to 6% of pay",
  ],
  [{ hours: { value: 10 }, per: "payPeriod" }, "10 hours a pay period"],
  [
    { hours: { value: 5 }, per: "week", appliesTo: "fullTimeWorker" },
    "5 hours a week for a full-time worker",
  ],
  [
    {
      hours: { value: 3 },
      per: "week",
      appliesTo: "everyWorker",
      proRataForPartTime: true,
      bookable: false,
      netOfMeetings: true,
      formula: "one hour for each eight that are scheduled",
    },
    "3 hours a week for every worker, pro rata for part-time workers, not bookable, meetings not counted in, one hour for each eight that are scheduled",
  ],
  [
    {
      steps: [
        { ...percent(3), appliesTo: "nurses with 10 years of service", afterYearsOfService: 10 },
        { kind: "lumpSum", amount: { amount: "1000000.50", currency: "USD" } },
        { kind: "flat", amount: { amount: "-40", currency: "USD" }, per: "week" },
        { kind: "costOfLiving" },
        { kind: "costOfLiving", index: "CPI-W", text: "what prices rise, after October" },
      ],
      contractTerm: { years: 1 },
    },
    "a raise of 3% for nurses with 10 years of service; $1,000,000.50 once; -$40 a week more; a raise by the cost of living; what prices rise, after October; over 1 year",
  ],
  [
    {
      plan: "definedContribution",
      action: "improve",
      contribution: { matchPercent: 50, matchUpToPercent: 6 },
      hiredBefore: "2025-01-01",
    },
    "improve the defined contribution plan, 50% for each percent that workers pay, up to 6% of pay, for those hired before 1 January 2025",
  ],
  [
    {
      plan: "cashBalance",
      action: "close",
      contribution: { matchPercent: 100 },
      cashBalance: { payCreditPercent: 5 },
      hiredOnOrAfter: "2025-01-01",
    },
    "close the cash balance pension, 100% for each percent that workers pay, 5% of pay credited a year, for those hired on or after 1 January 2025",
  ],
  [{ text: "one nurse for four patients" }, "one nurse for four patients"],
  [
    {
      text: "smaller caseloads",
      measures: [{ measure: "patients per day", value: 8, unit: "patients", better: "lower" }],
    },
    "smaller caseloads (patients per day: 8 patients)",
  ],
];

test.each(cases)("%j", (terms, words) => {
  expect(describeTerms(terms)).toBe(words);
});

const dataset: Dataset = {
  formatVersion: 1,
  organizations: [
    {
      id: "nuhw",
      kind: "union",
      level: "independent",
      name: "National Union of Healthcare Workers",
      shortName: "NUHW",
    },
    { id: "laist", kind: "newsOutlet", name: "LAist" },
  ],
  people: [{ id: "sal-rosselli", name: "Sal Rosselli" }],
  bargainingUnits: [],
  places: [],
  sources: [],
  stoppages: [],
};

test.each([
  [{ personId: "sal-rosselli", organizationId: "nuhw" }, "Sal Rosselli of NUHW"],
  [{ personId: "sal-rosselli" }, "Sal Rosselli"],
  [{ personId: "sal-rosselli", description: "a retired president" }, "Sal Rosselli, a retired president"],
  [{ organizationId: "nuhw" }, "NUHW"],
  [{ organizationId: "laist" }, "LAist"],
  [{ organizationId: "nuhw", description: "a union spokesperson" }, "a union spokesperson (NUHW)"],
  [{ organizationId: "nuhw", description: "a spokesperson for NUHW" }, "a spokesperson for NUHW"],
  [{ description: "several strikers" }, "several strikers"],
  [{ organizationId: "gone" }, "gone"],
  [{ personId: "gone" }, "gone"],
  [{}, "somebody who is not named"],
])("the speaker %j", (speaker, words) => {
  expect(describeSpeaker(dataset, speaker)).toBe(words);
});
