/**
 * Lengths that were published of work stoppages, with the events that they are counted between: all rows of
 * facts/published-lengths.json whose figure is in days, as they stand there (`sources` are the addresses only). Data
 * of the researchers, not of this library: a figure is changed here only where it changed there.
 */

/** A stoppage with what was published of its length. */
export interface PublishedRow {
  readonly id: string;
  readonly kind: "strike" | "lockout";
  readonly pattern: string;
  readonly start: string;
  readonly startTime: string | null;
  readonly ends: readonly { readonly event: string; readonly date: string; readonly time?: string }[];
  readonly published: readonly PublishedFigure[];
  readonly sources: readonly string[];
  /** The stretches out; `days` where they run from a morning to a morning and are told by their number of days. */
  readonly segments?: readonly { readonly from: string; readonly to: string; readonly days?: number }[];
}

/** A figure that was published. */
export interface PublishedFigure {
  readonly figure: string;
  readonly value: number;
  readonly unit: "days" | "bls_workdays" | "strike_days";
  /** The last day that it was counted to, where the outlet or the researcher says. */
  readonly to: string | null;
  readonly toEvent: string | null;
  /** The rule that gives it; `null` for counts of working days and of strike days, whose unit is the rule. */
  readonly reproducedBy: "inclusive" | "elapsed" | null;
  readonly outlet: string;
}

export const publishedRows: readonly PublishedRow[] = [
  {
    id: "nuhw-kaiser-socal-2024",
    kind: "strike",
    pattern: "continuous",
    start: "2024-10-21",
    startTime: "06:00",
    ends: [
      { event: "tentative_agreement", date: "2025-05-04" },
      { event: "ratified", date: "2025-05-08" },
      { event: "return_to_work_begins", date: "2025-05-08" },
    ],
    published: [
      {
        figure: "196 days",
        value: 196,
        unit: "days",
        to: "2025-05-04",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "NUHW; San Diego Union-Tribune; KGTV; KERO",
      },
    ],
    sources: [
      "https://home.nuhw.org/2025/05/08/kaiser-mental-health-workers-ratify-contract-after-196-day-strike",
    ],
  },
  {
    id: "nuhw-kaiser-norcal-2022",
    kind: "strike",
    pattern: "continuous",
    start: "2022-08-15",
    startTime: null,
    ends: [
      { event: "offer_rejected_by_members", date: "2022-09-24" },
      { event: "tentative_agreement", date: "2022-10-18" },
      { event: "ratified", date: "2022-10-20" },
    ],
    published: [
      {
        figure: "BLS 45 workdays",
        value: 45,
        unit: "bls_workdays",
        to: "2022-10-18",
        toEvent: "tentative_agreement",
        reproducedBy: null,
        outlet: "BLS detailed listing (copy: github jeremiak/us-work-stoppages)",
      },
    ],
    sources: [
      "https://www.counterpunch.org/2022/10/24/longest-strike-ends-california-mental-health-care-workers-win-big/",
      "https://www.beckershospitalreview.com/hr/kaiser-union-reach-deal-to-end-10-week-mental-health-strike.html",
    ],
  },
  {
    id: "nuhw-kaiser-2018",
    kind: "strike",
    pattern: "fixed_term",
    start: "2018-12-10",
    startTime: "06:00",
    ends: [
      { event: "planned_end", date: "2018-12-15", time: "06:00" },
    ],
    published: [
      {
        figure: "five-day strike",
        value: 5,
        unit: "days",
        to: "2018-12-14",
        toEvent: "last_full_day",
        reproducedBy: "inclusive",
        outlet: "NUHW; Kaiser",
      },
      {
        figure: "FMCS duration 5 (NorCal) and 6 (SoCal) for the same strike",
        value: 6,
        unit: "days",
        to: "2018-12-15",
        toEvent: "planned_end",
        reproducedBy: "inclusive",
        outlet: "FMCS (copy: github labordata/fmcs-work-stoppage)",
      },
    ],
    sources: [
      "https://fortherecord.kaiserpermanente.org/a-message-for-employees/",
      "https://nuhw.org/nuhw-members-put-pressure-on-kaiser-with-statewide-strike/",
    ],
  },
  {
    id: "kaiser-alliance-2025",
    kind: "strike",
    pattern: "fixed_term",
    start: "2025-10-14",
    startTime: "07:00",
    ends: [
      { event: "planned_end", date: "2025-10-19", time: "07:00" },
    ],
    published: [
      {
        figure: "five-day strike",
        value: 5,
        unit: "days",
        to: "2025-10-18",
        toEvent: "last_full_day",
        reproducedBy: "inclusive",
        outlet: "KALW; Becker's; CNS",
      },
    ],
    sources: [
      "https://www.kalw.org/bay-area-news/2025-10-19/kaiser-strike-over-union-and-management-return-to-contract-talks",
    ],
  },
  {
    id: "wga-2023",
    kind: "strike",
    pattern: "continuous",
    start: "2023-05-02",
    startTime: null,
    ends: [
      { event: "tentative_agreement", date: "2023-09-24" },
      { event: "suspended_by_union_vote", date: "2023-09-27", time: "00:01" },
      { event: "ratified", date: "2023-10-09" },
    ],
    published: [
      {
        figure: "148 days",
        value: 148,
        unit: "days",
        to: "2023-09-26",
        toEvent: "last_strike_day",
        reproducedBy: "inclusive",
        outlet: "ABC; Salon; WION",
      },
      {
        figure: "146 days",
        value: 146,
        unit: "days",
        to: "2023-09-24",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "ABC (same article)",
      },
      {
        figure: "BLS 102 workdays (ending date listed 24 Sept, workdays to 26 Sept)",
        value: 102,
        unit: "bls_workdays",
        to: "2023-09-26",
        toEvent: null,
        reproducedBy: null,
        outlet: "BLS detailed listing (copy: github jeremiak/us-work-stoppages)",
      },
    ],
    sources: [
      "https://abcnews.go.com/Entertainment/wga-strike-end-wednesday-members-authorized-return-work/story?id=103513655",
      "https://salon.com/2023/09/27/writers-strike-end-wga",
    ],
  },
  {
    id: "sag-aftra-2023",
    kind: "strike",
    pattern: "continuous",
    start: "2023-07-14",
    startTime: "00:01",
    ends: [
      { event: "tentative_agreement", date: "2023-11-08" },
      { event: "suspended", date: "2023-11-09", time: "00:01" },
      { event: "ratified", date: "2023-12-05" },
    ],
    published: [
      {
        figure: "118 days",
        value: 118,
        unit: "days",
        to: "2023-11-08",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "SAG-AFTRA; Fox Business",
      },
      {
        figure: "BLS 82 workdays",
        value: 82,
        unit: "bls_workdays",
        to: "2023-11-08",
        toEvent: null,
        reproducedBy: null,
        outlet: "BLS detailed listing (copy: github jeremiak/us-work-stoppages)",
      },
    ],
    sources: [
      "https://www.foxbusiness.com/entertainment/sag-aftra-strike-ends-after-tentative-agreement-approved",
    ],
  },
  {
    id: "uaw-ford-2023",
    kind: "strike",
    pattern: "rolling",
    start: "2023-09-15",
    startTime: null,
    ends: [
      { event: "tentative_agreement", date: "2023-10-25" },
      { event: "return_to_work", date: "2023-10-26" },
      { event: "ratified", date: "2023-11-17" },
    ],
    published: [
      {
        figure: "41 days",
        value: 41,
        unit: "days",
        to: "2023-10-25",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "my background",
      },
    ],
    sources: [],
  },
  {
    id: "uaw-gm-2023",
    kind: "strike",
    pattern: "rolling",
    start: "2023-09-15",
    startTime: null,
    ends: [
      { event: "tentative_agreement", date: "2023-10-30" },
      { event: "return_to_work", date: "2023-10-31" },
      { event: "ratified", date: "2023-11-16" },
    ],
    published: [
      {
        figure: "46 days",
        value: 46,
        unit: "days",
        to: "2023-10-30",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "my background",
      },
    ],
    sources: [
      "https://www.prweek.com/article/1845921/ford-stellantis-gm-responded-reaching-tentative-deals-uaw",
      "https://www.iolaregister.com/news/national-news/new-deal-could-end-6-week-auto-strike",
    ],
  },
  {
    id: "uaw-detroit3-2023",
    kind: "strike",
    pattern: "rolling",
    start: "2023-09-15",
    startTime: null,
    ends: [
      { event: "last_return_to_work", date: "2023-11-20" },
    ],
    published: [
      {
        figure: "BLS 43 workdays",
        value: 43,
        unit: "bls_workdays",
        to: "2023-11-17",
        toEvent: null,
        reproducedBy: null,
        outlet: "BLS detailed listing (copy: github jeremiak/us-work-stoppages)",
      },
    ],
    sources: [
      "https://www.bls.gov/wsp/",
    ],
  },
  {
    id: "boeing-iam-2024",
    kind: "strike",
    pattern: "continuous",
    start: "2024-09-13",
    startTime: null,
    ends: [
      { event: "offer_rejected", date: "2024-10-23" },
      { event: "ratified", date: "2024-11-04" },
      { event: "return_to_work_first", date: "2024-11-06" },
      { event: "return_to_work_latest", date: "2024-11-12" },
    ],
    published: [
      {
        figure: "53 days",
        value: 53,
        unit: "days",
        to: "2024-11-04",
        toEvent: "ratified",
        reproducedBy: "inclusive",
        outlet: "AP; Newser; Shropshire Star",
      },
    ],
    sources: [
      "https://www.newser.com/story/358971/boeing-strike-ending-after-7-weeks.html",
    ],
  },
  {
    id: "st-vincent-2021",
    kind: "strike",
    pattern: "continuous",
    start: "2021-03-08",
    startTime: null,
    ends: [
      { event: "tentative_agreement", date: "2021-12-17" },
      { event: "picketing_suspended", date: "2021-12-20" },
      { event: "ratified", date: "2022-01-03" },
    ],
    published: [
      {
        figure: "301-day strike",
        value: 301,
        unit: "days",
        to: "2022-01-03",
        toEvent: "ratified",
        reproducedBy: "elapsed",
        outlet: "Fox News / MNA",
      },
      {
        figure: "285 days of picketing",
        value: 285,
        unit: "days",
        to: "2021-12-17",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "Boston Herald",
      },
    ],
    sources: [
      "https://www.foxnews.com/us/massachusetts-longest-nurses-strike-ends-10-months",
      "https://www.bostonherald.com/2021/12/21/st-vincent-hospital-nurses-to-vote-on-tentative-agreement-next-month-to-end-historic-strike/",
    ],
  },
  {
    id: "ups-1997",
    kind: "strike",
    pattern: "continuous",
    start: "1997-08-04",
    startTime: null,
    ends: [
      { event: "tentative_agreement", date: "1997-08-18" },
      { event: "ended", date: "1997-08-19" },
    ],
    published: [
      {
        figure: "15 days",
        value: 15,
        unit: "days",
        to: "1997-08-18",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "New York Times (1997-08-19) cited in Wikipedia; Dayton Daily News",
      },
    ],
    sources: [
      "https://en.wikipedia.org/wiki/1997_United_Parcel_Service_strike",
    ],
  },
  {
    id: "mlb-lockout-2021",
    kind: "lockout",
    pattern: "continuous",
    start: "2021-12-02",
    startTime: "00:01",
    ends: [
      { event: "agreement_ratified", date: "2022-03-10" },
    ],
    published: [
      {
        figure: "99 days",
        value: 99,
        unit: "days",
        to: "2022-03-10",
        toEvent: "agreement",
        reproducedBy: "inclusive",
        outlet: "Cleveland.com; FHS Voice",
      },
    ],
    sources: [
      "https://www.cleveland.com/darcy/2022/03/mlb-fans-needed-guardians-darcy-cartoon.html",
    ],
  },
  {
    id: "royal-mail-2022",
    kind: "strike",
    pattern: "intermittent",
    start: "2022-08-26",
    startTime: null,
    ends: [
      { event: "last_strike_day", date: "2022-12-24" },
      { event: "deal_accepted", date: "2023-07-11" },
    ],
    published: [
      {
        figure: "18 days of strikes",
        value: 18,
        unit: "strike_days",
        to: "2023-07-11",
        toEvent: "ballot_result",
        reproducedBy: null,
        outlet: "BBC; Times; Personnel Today",
      },
    ],
    sources: [
      "https://www.bbc.com/news/technology-66170432",
      "https://www.personneltoday.com/hr/royal-mail-workers-deliver-biggest-strike-vote-in-history/",
    ],
  },
  {
    id: "bma-junior-2023",
    kind: "strike",
    pattern: "intermittent",
    start: "2023-03-13",
    startTime: "06:59",
    ends: [
      { event: "last_strike_ends", date: "2024-07-02", time: "07:00" },
      { event: "offer_accepted", date: "2024-09-16" },
    ],
    published: [
      {
        figure: "28 strike days in 2023",
        value: 28,
        unit: "strike_days",
        to: "2023-12-23",
        toEvent: null,
        reproducedBy: null,
        outlet: "iNews",
      },
      {
        figure: "44 days in total",
        value: 44,
        unit: "strike_days",
        to: "2024-07-02",
        toEvent: null,
        reproducedBy: null,
        outlet: "my background",
      },
    ],
    sources: [
      "https://inews.co.uk/news/junior-doctors-strike-dates-full-list-january-2024-2835133",
      "https://inews.co.uk/news/junior-doctors-5-day-strike-nhs-plan-3080006",
    ],
    segments: [
      { from: "2023-03-13", to: "2023-03-16T07:00", days: 3 },
      { from: "2023-04-11", to: "2023-04-15", days: 4 },
      { from: "2023-06-14", to: "2023-06-17", days: 3 },
      { from: "2023-07-13", to: "2023-07-18", days: 5 },
      { from: "2023-08-11", to: "2023-08-15", days: 4 },
      { from: "2023-09-20", to: "2023-09-23", days: 3 },
      { from: "2023-10-02", to: "2023-10-05", days: 3 },
      { from: "2023-12-20T07:00", to: "2023-12-23T07:00", days: 3 },
      { from: "2024-01-03T07:00", to: "2024-01-09T07:00", days: 6 },
      { from: "2024-02-24", to: "2024-02-28", days: 5 },
      { from: "2024-06-27T07:00", to: "2024-07-02T07:00", days: 5 },
    ],
  },
  {
    id: "psac-treasury-2023",
    kind: "strike",
    pattern: "continuous",
    start: "2023-04-19",
    startTime: "00:01",
    ends: [
      { event: "tentative_agreement", date: "2023-05-01" },
      { event: "return_to_work", date: "2023-05-01", time: "09:00 ET" },
    ],
    published: [
      {
        figure: "12 days",
        value: 12,
        unit: "days",
        to: "2023-04-30",
        toEvent: "last_strike_day",
        reproducedBy: "inclusive",
        outlet: "Wikipedia mirror",
      },
    ],
    sources: [
      "https://encyclopedia.datana.cloud/content/wikipedia_en_all_mini_2024-04/A/2023_Canadian_federal_worker_strike",
      "https://www.keremeosreview.com/news/psac-says-tentative-agreement-reached-with-treasury-board-for-120000-workers/",
    ],
  },
  {
    id: "ila-2024",
    kind: "strike",
    pattern: "suspended",
    start: "2024-10-01",
    startTime: "00:01",
    ends: [
      { event: "suspended", date: "2024-10-03" },
      { event: "contract_extended_to", date: "2025-01-15" },
    ],
    published: [
      {
        figure: "three-day strike",
        value: 3,
        unit: "days",
        to: "2024-10-03",
        toEvent: "suspended",
        reproducedBy: "inclusive",
        outlet: "AP",
      },
    ],
    sources: [
      "https://www.capecod.com/newscenter/port-strike-has-been-suspended/",
      "https://nationwidegroup.org/port-strike-suspended-with-tentative-agreement-in-place",
    ],
  },
  {
    id: "uc-academic-2022",
    kind: "strike",
    pattern: "partial_settlement",
    start: "2022-11-14",
    startTime: null,
    ends: [
      { event: "postdocs_AR_TA", date: "2022-11-29" },
      { event: "postdocs_AR_ratified", date: "2022-12-09" },
      { event: "postdocs_AR_return", date: "2022-12-12" },
      { event: "ASE_GSR_TA", date: "2022-12-16" },
      { event: "ratified", date: "2022-12-23" },
    ],
    published: [
      {
        figure: "BLS 29 workdays",
        value: 29,
        unit: "bls_workdays",
        to: "2022-12-23",
        toEvent: null,
        reproducedBy: null,
        outlet: "BLS detailed listing (copy: github jeremiak/us-work-stoppages)",
      },
    ],
    sources: [
      "https://en.wikipedia.org/wiki/2022_University_of_California_academic_workers%27_strike",
      "https://ktvz.com/news/ap-national-news/2022/12/12/some-university-of-california-graduate-students-end-strike/",
    ],
  },
  {
    id: "providence-or-2025",
    kind: "strike",
    pattern: "continuous",
    start: "2025-01-10",
    startTime: null,
    ends: [
      { event: "tentative_agreement_1", date: "2025-02-04" },
      { event: "ta_rejected", date: "2025-02-07" },
      { event: "ratified", date: "2025-02-24" },
      { event: "return_to_work", date: "2025-02-26" },
    ],
    published: [
      {
        figure: "46-day strike",
        value: 46,
        unit: "days",
        to: "2025-02-24",
        toEvent: "ratified",
        reproducedBy: "inclusive",
        outlet: "Medford Report; Labor Notes",
      },
      {
        figure: "45-day strike",
        value: 45,
        unit: "days",
        to: "2025-02-24",
        toEvent: "ratified",
        reproducedBy: "elapsed",
        outlet: "Columbia Community Connection",
      },
      {
        figure: "26-day strike (4 Feb)",
        value: 26,
        unit: "days",
        to: "2025-02-04",
        toEvent: "tentative_agreement",
        reproducedBy: "inclusive",
        outlet: "IJPR",
      },
    ],
    sources: [
      "https://labornotes.org/2025/03/oregon-nurses-end-46-day-strike-pay-and-staffing-agreements",
      "https://www.ijpr.org/labor-employment/2025-02-05/oregon-nurses-providence-reach-tentative-deal-to-end-26-day-strike",
    ],
  },
  {
    id: "volvo-trucks-2021",
    kind: "strike",
    pattern: "suspended",
    start: "2021-04-17",
    startTime: null,
    ends: [
      { event: "suspended_on_TA", date: "2021-04-30" },
      { event: "resumed_after_rejection", date: "2021-06-07" },
      { event: "ratified", date: "2021-07-14" },
    ],
    published: [
      {
        figure: "BLS 35 workdays over both segments (60 if the gap is not removed)",
        value: 35,
        unit: "bls_workdays",
        to: null,
        toEvent: null,
        reproducedBy: null,
        outlet: "BLS detailed listing (copy: github jeremiak/us-work-stoppages)",
      },
    ],
    sources: [],
    segments: [
      { from: "2021-04-17", to: "2021-04-30" },
      { from: "2021-06-07", to: "2021-07-14" },
    ],
  },
];
