// Does the cost of each job grow as its work does? Times it at growing sizes, of inputs made from a seed.
// `node test/bench/growth.mjs [WORD]…` prints the table of the jobs with such a word in their name.

import { measure } from "mitata";
import * as picketline from "picketline";
import * as formats from "picketline/formats";
import { safeParseDataset } from "picketline/schema";
import { drawFrom, madeDataset } from "./made-records.mjs";
import { madeColumns, rowsOf } from "./made-rows.mjs";
import { growthTable } from "./table.mjs";

/**
 * A job at growing sizes. `note` says why one that grows faster than n log n does so.
 * @typedef {{ job: string, of: string, note?: string, sizes: readonly number[], setup: (size: number) => () => unknown }} Job
 * @typedef {import("picketline").WorkStoppage} WorkStoppage
 * @typedef {import("./table.mjs").GrowthFigure} GrowthFigure
 */

const asOf = "2024-12-31";
const few = [100, 400, 1_600];
const more = [400, 1_600, 6_400];
const some = [4_000, 16_000, 64_000];
const crowded = [1_600, 6_400, 25_600];
const many = [1_000, 10_000, 100_000];

/** @type {readonly Job[]} */
export const jobs = [
  {
    job: "safeParseDataset",
    of: "strikes of 6 kB",
    sizes: more,
    setup: (size) => {
      const dataset = madeDataset(size);
      return () => safeParseDataset(dataset);
    },
  },
  {
    job: "importJson",
    of: "strikes of 6 kB",
    sizes: more,
    setup: (size) => {
      const text = JSON.stringify(madeDataset(size));
      return () => formats.importJson(text);
    },
  },
  {
    job: "lint",
    of: "strikes of 6 kB",
    sizes: few,
    setup: (size) => onRecords(size, (it) => picketline.lint(it)),
  },
  {
    job: "lint of one strike",
    of: "events",
    sizes: [6_400, 25_600, 102_400],
    setup: (size) => onStrikes([longStrike(size)], (it) => picketline.lint(it)),
  },
  {
    job: "recordAsOf",
    of: "strikes of 6 kB",
    sizes: few,
    setup: (size) => onRecords(size, (it) => picketline.recordAsOf(it, "2012-06-30")),
  },
  {
    job: "recordAsOf of one strike",
    of: "corrections",
    sizes: crowded,
    setup: (size) => onStrikes([correctedStrike(size)], (it) => picketline.recordAsOf(it, "2012-06-30")),
  },
  {
    job: "publishable",
    of: "strikes of 6 kB",
    sizes: few,
    setup: (size) => onRecords(size, (it) => picketline.publishable(it)),
  },
  {
    job: "measureDataset by year",
    of: "stoppages",
    sizes: many,
    setup: (size) => onStrikes(plainStrikes(size), (it) => measured(it, "year")),
  },
  {
    job: "measureDataset by day",
    of: "stoppages",
    sizes: many,
    setup: (size) => onStrikes(plainStrikes(size), (it) => measured(it, "day")),
  },
  {
    job: "seriesOf by day, from columns",
    of: "stoppages",
    sizes: [10_000, 100_000, 1_000_000],
    setup: (size) => {
      const columns = picketline.columnsOf(rowsOf(madeColumns(size)), { asOf });
      return () => picketline.seriesOf(columns, { by: "day" });
    },
  },
  {
    job: "columnsOf, from row objects",
    of: "stoppages",
    sizes: [10_000, 100_000, 1_000_000],
    setup: (size) => {
      const rows = rowsOf(madeColumns(size));
      return () => picketline.columnsOf(rows, { asOf });
    },
  },
  {
    job: "statusHistory of one strike",
    of: "events",
    sizes: [4_000, 16_000, 64_000],
    setup: (size) => {
      const strike = longStrike(size);
      return () => picketline.statusHistory(strike, { asOf });
    },
  },
  {
    job: "spellsOf of one strike",
    of: "events",
    sizes: [4_000, 16_000, 64_000],
    setup: (size) => {
      const strike = longStrike(size);
      return () => picketline.spellsOf(strike, { asOf });
    },
  },
  {
    job: "disputesOf of one strike",
    of: "statements",
    sizes: crowded,
    setup: (size) => {
      const strike = loudStrike(size);
      return () => picketline.disputesOf(strike);
    },
  },
  {
    job: "toTables",
    of: "strikes of 6 kB",
    sizes: few,
    setup: (size) => onRecords(size, (it) => formats.toTables(it, { asOf })),
  },
  {
    job: "toCsv of the events",
    of: "strikes of 6 kB",
    sizes: few,
    setup: (size) => {
      const { tables } = formats.toTables(dataset(madeDataset(size)));
      const events = tables.find(({ name }) => name === "events");
      if (events === undefined) throw new Error("there is no table of events");
      return () => formats.toCsv(events);
    },
  },
  {
    job: "toJson",
    of: "strikes of 6 kB",
    sizes: more,
    setup: (size) => onRecords(size, (it) => formats.toJson(it)),
  },
  { job: "importFmcs", of: "rows", sizes: some, setup: (size) => onText(fmcsText(size), formats.importFmcs) },
  {
    job: "importBlsListing",
    of: "rows",
    sizes: some,
    setup: (size) => onText(listingText(size), formats.importBlsListing),
  },
  {
    job: "importLaborActionTracker",
    of: "rows",
    sizes: some,
    setup: (size) => onText(trackerText(size), formats.importLaborActionTracker),
  },
  {
    job: "importSpreadsheet",
    of: "rows",
    sizes: some,
    setup: (size) => {
      const mapping = { employer: "Employer", start: "Start Date", end: "End Date", workers: "# Idled" };
      return onText(fmcsText(size), (text) => formats.importSpreadsheet(text, mapping));
    },
  },
];

/** A size is left out where the one before it lets expect that a call takes longer than this, in nanoseconds. */
const longest = 20e9;

/** How long a job is repeated at all its sizes, in milliseconds, once each is timed. */
const repeated = 5_000;

/**
 * @param {(name: string) => boolean} isAskedFor
 * @param {boolean} quick without the largest size, and fewer rounds
 * @returns {Promise<GrowthFigure[]>}
 */
export async function growthFigures(isAskedFor, quick) {
  /** @type {GrowthFigure[]} */
  const figures = [];
  for (const { job, of, note = "", sizes, setup } of jobs.filter((asked) => isAskedFor(asked.job))) {
    process.stderr.write(`${job}\n`);
    /** @type {{ size: number, work: () => unknown, nanoseconds: number }[]} */
    const taken = [];
    for (const size of quick ? sizes.slice(0, -1) : sizes) {
      const before = taken.at(-1);
      if (before !== undefined && before.nanoseconds * (size / before.size) ** 1.5 > longest) break;
      const work = setup(size);
      taken.push({ size, work, nanoseconds: await leastNanoseconds(work) });
    }
    const end = performance.now() + (quick ? 0 : repeated);
    for (let round = 1; round < 10 && (round === 1 || performance.now() < end); round += 1) {
      for (const one of taken) one.nanoseconds = Math.min(one.nanoseconds, await leastNanoseconds(one.work));
    }
    figures.push({ job, of, note, points: taken.map(({ size, nanoseconds }) => ({ size, nanoseconds })) });
  }
  return figures;
}

/**
 * The least time of the processor that a few calls take, in nanoseconds: what other programs do meanwhile is not in it,
 * and what they do to the caches only adds to it.
 * @param {() => unknown} work
 * @returns {Promise<number>}
 */
async function leastNanoseconds(work) {
  const now = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) * 1e3;
  };
  return (await measure(work, { now, gc: false, warmup_threshold: -1, min_samples: 1, min_cpu_time: 30e6 }))
    .min;
}

/**
 * The made records are written as plain data; their types are proven by safeParseDataset, which reads them first.
 * @param {unknown} made
 * @returns {import("picketline").Dataset}
 */
function dataset(made) {
  const read = safeParseDataset(made);
  if (!read.ok) throw new Error(`made data is refused: ${JSON.stringify(read.issues[0])}`);
  return read.value;
}

/**
 * @param {number} size
 * @param {(dataset: import("picketline").Dataset) => unknown} job
 */
function onRecords(size, job) {
  const records = dataset(madeDataset(size));
  return () => job(records);
}

/**
 * @param {readonly WorkStoppage[]} stoppages
 * @param {(dataset: import("picketline").Dataset) => unknown} job
 */
function onStrikes(stoppages, job) {
  const none = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
  const records = { formatVersion: 1, ...none, stoppages };
  return () => job(records);
}

/**
 * @param {string} text
 * @param {(text: string) => unknown} job
 */
function onText(text, job) {
  return () => job(text);
}

/**
 * @param {import("picketline").Dataset} records
 * @param {"year" | "day"} by
 */
function measured(records, by) {
  return picketline.measureDataset(records, picketline.measureProfiles.bls, { asOf, by });
}

/**
 * @param {number} days after 1 January 1950
 */
function dayText(days) {
  return picketline.addDays("1950-01-01", days);
}

/**
 * Strikes as flat rows have them, over 74 years.
 * @param {number} count
 */
function plainStrikes(count) {
  const draw = drawFrom(7);
  return Array.from({ length: count }, (_, at) => {
    const from = draw(27_000);
    const span = { from: dayText(from), to: dayText(from + draw(90)), workers: 1_000 + draw(5_000) };
    return picketline.stoppageFromSpan({
      id: `strike-${at}`,
      title: `Strike ${at}`,
      kind: "strike",
      ...span,
    });
  });
}

/**
 * One strike that stops and goes on again, with sessions and pickets between.
 * @param {number} count of its events
 * @returns {WorkStoppage}
 */
function longStrike(count) {
  const types = /** @type {const} */ (["picket", "suspended", "sessionHeld", "resumed"]);
  const [plain] = plainStrikes(1);
  if (plain === undefined) throw new Error("there is no strike");
  /** @type {readonly import("picketline").TimelineEvent[]} */
  const timeline = Array.from({ length: count }, (_, at) => ({
    id: `event-${at}`,
    date: dayText(at),
    type: at === 0 ? "began" : (types[at % types.length] ?? "picket"),
  }));
  return { ...plain, timeline };
}

/**
 * One strike of which much is said: each eighth claim speaks to the same matter, each fourth disputes the one before.
 * @param {number} count of its statements
 * @returns {WorkStoppage}
 */
function loudStrike(count) {
  const [plain] = plainStrikes(1);
  if (plain === undefined) throw new Error("there is no strike");
  const statements = Array.from({ length: count }, (_, at) => ({
    id: `statement-${at}`,
    date: dayText(Math.floor(at / 8)),
    speaker: { organizationId: at % 2 === 0 ? "union" : "employer" },
    channel: /** @type {const} */ ("statement"),
    attribution: /** @type {const} */ ("onRecord"),
    claims: [
      {
        id: `claim-${at}`,
        text: `Of the shifts, ${at} were worked.`,
        about: { topic: `matter ${Math.floor(at / 8)}` },
        quantity: { value: 100 + (at % 3), unit: "shifts" },
        ...(at % 4 === 3 ? { disputesIds: [`claim-${at - 1}`] } : {}),
      },
    ],
  }));
  return { ...plain, statements };
}

/**
 * One strike with corrections of its events, half of them made after the day for which the record is asked.
 * @param {number} count of its events and corrections
 * @returns {WorkStoppage}
 */
function correctedStrike(count) {
  const long = longStrike(count);
  const annotations = long.timeline.map((_, at) => ({
    id: `correction-${at}`,
    kind: /** @type {const} */ ("correction"),
    target: `/timeline/${at}/title`,
    was: `Event ${at}`,
    date: at % 2 === 0 ? "2012-01-01" : "2013-01-01",
    text: "The title was wrong.",
  }));
  return { ...long, timeline: long.timeline.map((event) => ({ ...event, title: "As it was" })), annotations };
}

/**
 * The Service's file.
 * @param {number} rows
 */
function fmcsText(rows) {
  const header =
    'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration';
  const lines = plainRows(rows).map(
    ({ at, from, to, workers }) =>
      `Works ${at % 997},USA ${at % 89},,CASE${at},,,Manufacturing,"Town ${at % 211}, PA",${workers},${from},${to},`,
  );
  return [header, ...lines].join("\n");
}

/**
 * The Bureau's listing.
 * @param {number} rows
 */
function listingText(rows) {
  const header =
    'Organizations involved,States,Union,Work stoppage beginning date,Work stoppage ending date,Number of workers[2],"Days idle, cumulative for this work stoppage[3]"';
  const lines = plainRows(rows).map(
    ({ at, from, to, workers }) =>
      `Works ${at % 997},MA,United Workers ${at % 89},${from},${to},${workers},83000`,
  );
  return [header, ...lines].join("\n");
}

/**
 * The Tracker's spreadsheet.
 * @param {number} rows
 */
function trackerText(rows) {
  const header =
    "ID,Employer,Labor Organization,Local,City,State,Approximate Number of Participants,Start Date,End Date,Duration Amount,Duration Unit,Strike or Protest,Authorized,Worker Demands";
  const lines = plainRows(rows).map(
    ({ at, from, to, workers }) =>
      `${at},Works ${at % 997},Workers United,${at % 89},Town ${at % 211},New York,${workers},${from},${to},,,Strike,Y,Pay; Staffing`,
  );
  return [header, ...lines].join("\n");
}

/**
 * @param {number} count
 */
function plainRows(count) {
  const draw = drawFrom(11);
  return Array.from({ length: count }, (_, at) => {
    const from = draw(27_000);
    return { at, from: dayText(from), to: dayText(from + draw(90)), workers: 1_000 + draw(5_000) };
  });
}

if (process.argv[1] === import.meta.filename) {
  const words = process.argv.slice(2);
  const isAskedFor = (/** @type {string} */ name) =>
    words.length === 0 || words.some((word) => name.includes(word));
  process.stdout.write(`${growthTable(await growthFigures(isAskedFor, false))}\n`);
}
