/** Datasets for the rules about data of agencies and trackers, as importers give it. */

import type { LintOptions } from "../../src/calc/lint/lint-options.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Quantity } from "../../src/model/quantity.js";
import type { TimelineEvent } from "../../src/model/timeline-event.js";
import type { WorkStoppage } from "../../src/model/work-stoppage.js";
import type { LintCase } from "./lint-fixtures.js";
import {
  began,
  counted,
  dataset,
  employer,
  ended,
  event,
  statement,
  strike,
  timeline,
  union,
} from "./lint-fixtures.js";

const at = "/stoppages/0/timeline";

// Monday 21 October to Friday 1 November 2024: 12 calendar days, 10 workdays. 11 November was Veterans Day.
const [from, to] = ["2024-10-21", "2024-11-01"] as const;
const tenWorkdays = [began(from), ended(to, "unknown")] as const;

function row(
  workers: Quantity | readonly Quantity[],
  events: readonly TimelineEvent[] = tenWorkdays,
): Dataset {
  const all = [workers].flat().map((value) => counted(value));
  return dataset({ stoppages: [strike({ timeline: events, workers: all })] });
}

function idle(daysIdle: number): LintOptions {
  return { published: [{ stoppageId: "strike", daysIdle }] };
}

function lasted(duration: number): LintOptions {
  return { published: [{ stoppageId: "strike", duration }] };
}

const duration = {
  code: "published-duration-disagrees",
  path: `${at}/1/date`,
  options: lasted(11),
} as const;

const daysIdle = {
  code: "published-days-idle-disagrees",
  path: "/stoppages/0/workers/0/value",
  options: idle(9000),
} as const;

const stale = { code: "stale-and-open", path: `${at}/0/date`, options: { asOf: "2025-10-22" } } as const;

const repeated = { code: "repeated-identifier", path: "/stoppages/1/identifiers/0/id" } as const;

const alike = { code: "looks-like-another", path: "/stoppages/1" } as const;

export const agencyCases: readonly LintCase[] = [
  {
    ...duration,
    fires: timeline(...tenWorkdays),
    rests: {
      "eleven days": timeline(began(from), ended("2024-10-31", "unknown")),
      "a midnight that ends the day before": timeline(began(from), ended(to, "unknown", { time: "00:01" })),
      "a last day that can be the 31st": timeline(began(from), ended("2024-10-XX", "unknown")),
      "a last day that is about then": timeline(began(from), ended("2024-11-01~", "unknown")),
      "no end": timeline(began(from)),
      "a pause": timeline(
        ...tenWorkdays,
        event("suspended", "2024-10-25", {}),
        event("resumed", "2024-10-28", {}),
      ),
      "some who joined": timeline(...tenWorkdays, event("joined", "2024-10-23", {})),
      "some who were back before": timeline(
        ...tenWorkdays,
        event("returnedToWork", "2024-10-28", { extent: "first" }),
      ),
    },
    otherOptions: {
      "both ends counted": lasted(12),
      "of another stoppage": { published: [{ stoppageId: "other", duration: 11 }] },
      "ongoing when it was published": { published: [{ stoppageId: "strike", duration: 11, ongoing: true }] },
      "hours of the Labor Action Tracker": {
        published: [{ stoppageId: "strike", amount: 11, unit: "hours" }],
      },
      "a unit that is not given": { published: [{ stoppageId: "strike", amount: 11, unit: null }] },
      "no number": { published: [{ stoppageId: "strike", duration: Number.NaN }] },
      "eleven days and a half": { published: [{ stoppageId: "strike", amount: 11.5, unit: "days" }] },
    },
  },
  {
    ...duration,
    path: `${at}/0/lastDay`,
    options: { published: [{ stoppageId: "strike", amount: 2, unit: "days" }] },
    fires: timeline(began(from, { lastDay: from })),
    rests: { "two days": timeline(began(from, { lastDay: "2024-10-22" })) },
  },
  {
    ...daysIdle,
    fires: row({ value: 1000 }),
    rests: {
      "900 workers": row({ value: 900 }),
      "949, to the nearest hundred": row({ value: 949 }),
      "about 1,000": row({ value: 1000, modifier: "about" }),
      "more than 800": row({ value: 800, modifier: "moreThan" }),
      "800 to 1,000": row({ min: 800, max: 1000 }),
      "in another unit": row({ value: 100, unit: "full-time equivalents" }),
      "another account that agrees": row([{ value: 1000 }, { value: 900 }]),
      "another account that may": row([{ value: 1000 }, { value: 850, modifier: "about" }]),
      "no number": row([]),
      "a day less": row({ value: 1000 }, [began(from), ended("2024-10-31", "unknown")]),
      "a federal holiday": row({ value: 1000 }, [began("2024-11-04"), ended("2024-11-15", "unknown")]),
      "a first part-shift": row({ value: 1000 }, [began(from, { firstDay: "partShift" }), tenWorkdays[1]]),
      "some hours a day": row({ value: 1000 }, [began(from, { hoursADay: 2 }), tenWorkdays[1]]),
      "a head-count that changed": row({ value: 1000 }, [
        ...tenWorkdays,
        event("headcountReported", "2024-10-28", { counted: "out", count: { value: 800 } }),
      ]),
    },
    otherOptions: {
      "workers × workdays": idle(10_000),
      "workdays alone": { published: [{ stoppageId: "strike", workdays: 9 }] },
    },
  },
  {
    ...daysIdle,
    path: `${at}/0/workers/0/value`,
    fires: timeline(began(from, { workers: [counted({ min: 950, max: 1000 })] }), ended(to, "unknown")),
    rests: {
      "900 to 1,000": timeline(
        began(from, { workers: [counted({ min: 900, max: 1000 })] }),
        ended(to, "unknown"),
      ),
    },
  },
  {
    // One that goes on: the agency's figure runs to the day of its file, on which an event shows that it was still on.
    ...daysIdle,
    options: { ...idle(9000), asOf: to },
    fires: row({ value: 1000 }, [began(from), event("continued", to, {})]),
    rests: {
      "not known to have been on that day": row({ value: 1000 }, [
        began(from),
        event("continued", "2024-10-31", {}),
      ]),
    },
    otherOptions: { "the day before": { ...idle(9000), asOf: "2024-10-31" } },
  },
  {
    code: "weekend-only-days-idle",
    path: `${at}/1/date`,
    options: idle(1800),
    // Saturday to Monday, Washington's Birthday 1996: a row of the listing of the Bureau of Labor Statistics.
    fires: row({ value: 1800 }, [began("1996-02-17"), ended("1996-02-19", "unknown")]),
    rests: {
      "and Tuesday": row({ value: 1800 }, [began("1996-02-17"), ended("1996-02-20", "unknown")]),
      "an end that is not known": row({ value: 1800 }, [began("1996-02-17")]),
    },
    otherOptions: { "none idle": idle(0) },
  },
  {
    ...stale,
    fires: timeline(began(from)),
    rests: {
      "a year ago": timeline(began("2024-10-22")),
      "an end": timeline(...tenWorkdays),
      "a last day": timeline(began(from, { lastDay: from })),
      "a pause": timeline(began(from), event("suspended", "2024-10-25", {})),
      "all back": timeline(began(from), event("returnedToWork", "2024-10-25", { extent: "all" })),
      "all of a part left": timeline(
        began(from),
        event("left", "2024-10-25", { scope: { employerIds: ["kaiser"] } }),
      ),
      "a sign of life": timeline(began(from), event("continued", "2024-12-01", {})),
      "talks held since": timeline(began(from), event("sessionHeld", "2025-02-01", {})),
      "a statement since": dataset({
        stoppages: [
          strike({ timeline: [began(from)], statements: [statement("since", { date: "2025-02-01" })] }),
        ],
      }),
      "an end some time": timeline(began(from), ended("2024~", "unknown")),
      "only threatened": timeline(event("strikeVote", from, { result: "authorized" })),
      "of a newer format": { ...timeline(began(from)), formatVersion: 2 } as unknown as Dataset,
    },
    otherOptions: {
      "a day before": { asOf: "2025-10-21" },
      "a year and a day": { asOf: "2025-10-22", staleAfterDays: 366 },
      "no day": { asOf: "22/10/2025" },
    },
  },
  {
    ...stale,
    path: `${at}/1/date`,
    options: { asOf: "2024-12-31", staleAfterDays: 30 },
    fires: timeline(began(from), event("continued", "2024-11-30", { openEnded: true })),
    rests: { "the 30th day": timeline(began(from), event("continued", "2024-12-01", { openEnded: true })) },
  },
  {
    ...repeated,
    fires: twoCases("fmcs", "201708590001"),
    rests: {
      "another number": twoCases("fmcs", "201708590002"),
      "leading zeros": twoCases("fmcs", "0201708590001"),
      "another scheme": twoCases("lat", "201708590001"),
      "twice in one record": dataset({
        stoppages: [
          strike({
            identifiers: [
              { scheme: "fmcs", id: "1" },
              { scheme: "fmcs", id: "1" },
            ],
          }),
        ],
      }),
    },
  },
  { ...repeated, fires: twoCases("FMCS ", "201708590001"), rests: {} },
  {
    ...alike,
    fires: twoRecords({}),
    rests: {
      "another employer": twoRecords({ employerIds: ["foundation"] }),
      "one employer more": twoRecords({ employerIds: ["kaiser", "foundation"] }),
      "no employer": twoRecords({ employerIds: [] }, { employerIds: [] }),
      "another union, no head-count": twoRecords({ unionIds: ["seiu"] }),
      "another union, another head-count": twoRecords(
        { unionIds: ["seiu"], workers: [counted({ value: 2400 })] },
        { workers: [counted({ value: 2401 })] },
      ),
      "a lockout": twoRecords({ kind: "lockout" }),
      "the day after its end": twoRecords({
        timeline: [began("2024-11-02"), ended("2024-11-09", "unknown")],
      }),
      "later, with no end known of the first": twoRecords(
        { timeline: [began("2024-10-22")] },
        { timeline: [began(from)] },
      ),
      "some day of the month": twoRecords({ timeline: [began("2024-10")] }),
      "another place": twoRecords({ placeIds: ["oakland"] }, { placeIds: ["fresno"] }),
      "the record says how they belong together": twoRecords({
        related: [{ stoppageId: "strike", relation: "sameDispute" }],
      }),
    },
  },
  {
    ...alike,
    fires: twoRecords({ timeline: [began(to), ended("2024-12-01", "unknown")] }),
    rests: {
      "midnight ended the first": twoRecords(
        { timeline: [began(to)] },
        { timeline: [began(from), ended(to, "unknown", { time: "00:00" })] },
      ),
    },
  },
  {
    ...alike,
    fires: twoRecords({ employerIds: ["kaiser-again"] }),
    rests: {},
  },
  {
    ...alike,
    fires: twoRecords({ placeIds: ["oakland", "california"] }, { placeIds: ["california"] }),
    rests: {
      "two cities of one state": twoRecords(
        { placeIds: ["oakland", "california"] },
        { placeIds: ["fresno", "california"] },
      ),
    },
  },
  {
    ...alike,
    fires: twoRecords(
      { unionIds: ["seiu"], workers: [counted({ value: 2400 })] },
      { workers: [counted({ value: 2400 })] },
    ),
    rests: {
      about: twoRecords(
        { unionIds: ["seiu"], workers: [counted({ value: 2400, modifier: "about" })] },
        { workers: [counted({ value: 2400, modifier: "about" })] },
      ),
    },
  },
  {
    // The one that began first stands second in the dataset.
    ...alike,
    path: "/stoppages/0",
    fires: twoRecords({ timeline: [began("2024-10-20"), ended(to, "unknown")] }),
    rests: {},
  },
];

function twoCases(scheme: string, id: string): Dataset {
  return dataset({
    stoppages: [
      strike({ identifiers: [{ scheme: "fmcs", id: "201708590001" }] }),
      strike({ id: "another", identifiers: [{ scheme, id }] }),
    ],
  });
}

function twoRecords(second: Partial<WorkStoppage>, first: Partial<WorkStoppage> = {}): Dataset {
  return dataset({
    organizations: [
      union,
      { ...union, id: "seiu", name: "SEIU" },
      employer,
      { ...employer, id: "foundation", name: "Foundation" },
      { ...employer, id: "kaiser-again", name: "KAISER – Permanente." },
    ],
    places: [
      { id: "california", name: "California" },
      { id: "oakland", name: "Oakland", partOfId: "california" },
      { id: "fresno", name: "Fresno", partOfId: "california" },
    ],
    stoppages: [
      strike({ timeline: tenWorkdays, ...first }),
      strike({ id: "another", timeline: tenWorkdays, ...second }),
    ],
  });
}
