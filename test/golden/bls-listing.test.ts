import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Measurement,
  measure,
  measureDataset,
  measureProfiles,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { importBlsListing, importBlsSeries } from "picketline/formats";
import { describe, expect, it } from "vitest";
import { blsKnownDifferences, type CauseOfDifference, type KnownDifference } from "./bls-known-differences.js";
import { blsSeriesDifferences } from "./bls-series-differences.js";
import { blsNoteSpells } from "./bls-note-spells.js";

const folder = join(import.meta.dirname, "../../../shared/data/bls");
const asOf = "2012-12-31"; // The last of the stoppages ended in 2010.
const isThere = existsSync(folder);
const listing = isThere ? importBlsListing(readFileSync(join(folder, "listing-1993-2009.csv"), "utf8")) : undefined;
const stoppages = listing?.dataset.stoppages ?? [];
const published = new Map(listing?.published.map(({ stoppageId, daysIdle }) => [stoppageId, daysIdle]));

const cell = (stoppage: WorkStoppage, header: string): string =>
  String((stoppage.extensions?.["import"] as Record<string, string> | undefined)?.[header] ?? "");
const startOf = (stoppage: WorkStoppage) => stoppage.timeline.find(({ type }) => type === "began")?.date;
const keyOf = (from: string | undefined, employer: string, workers: number) =>
  `${from} ${workers} ${employer.replace(/\s+/g, " ").trim()}`;
const rowKey = (stoppage: WorkStoppage) =>
  keyOf(startOf(stoppage), cell(stoppage, "Organizations involved"), stoppage.workers?.[0]?.value.value ?? Number.NaN);
const idle = (stoppage: WorkStoppage) => measure(stoppage, measureProfiles.bls, { asOf });
const isExact = (stoppage: WorkStoppage) => {
  const { min, max } = idle(stoppage).total;
  return min === max && max === published.get(stoppage.id);
};

describe.skipIf(!isThere)("days idle of the BLS listing of 1993–2009 (needs ../shared)", () => {
  it("reads all of its 429 rows", () => {
    expect(stoppages.length).toBe(429);
  });

  it("gives the published figure of 330 rows from their dates and head-count alone", () => {
    expect(stoppages.filter(isExact).length).toBe(330);
  });

  it.each(blsNoteSpells)("gives that of $employer, $from, with the spells that its Note spells out", (row) => {
    const stoppage = stoppages.find((candidate) => rowKey(candidate) === keyOf(row.from, row.employer, row.workers));
    if (stoppage === undefined) throw new Error("The row is not in the listing.");
    expect(isExact(stoppage)).toBe(false);
    expect(stoppage.note ?? cell(stoppage, "Note")).toContain(row.note);
    const timeline = row.spells(stoppage.timeline) as readonly TimelineEvent[];
    expect(idle({ ...stoppage, timeline }).total).toEqual({ min: row.daysIdle, max: row.daysIdle });
    expect(published.get(stoppage.id)).toBe(row.daysIdle);
  });

  it("leaves no other row unexplained, and lists none that agrees", () => {
    const explained = new Map(blsKnownDifferences.map((row) => [keyOf(row.from, row.employer, row.workers), row]));
    const spelled = new Set(blsNoteSpells.map((row) => keyOf(row.from, row.employer, row.workers)));
    const differing = stoppages.filter((stoppage) => !isExact(stoppage) && !spelled.has(rowKey(stoppage)));
    const listed = blsKnownDifferences.map((row) => keyOf(row.from, row.employer, row.workers));
    expect(differing.map(rowKey).sort()).toEqual(listed.sort());
    for (const stoppage of differing) {
      const row = explained.get(rowKey(stoppage));
      expect(row?.daysIdle).toBe(published.get(stoppage.id));
      expect({ row, cause: row && causeOf(row, stoppage, idle(stoppage)) }).toEqual({ row, cause: row?.cause });
    }
  });

  it("differs for these causes, so many rows each", () => {
    const counted: Partial<Record<CauseOfDifference, number>> = {};
    for (const { cause } of blsKnownDifferences) counted[cause] = (counted[cause] ?? 0) + 1;
    // 29 and 23 rows before the five that their Notes spell out: 4 of strikes of whole shifts, 1 of a head-count.
    expect(counted).toEqual({
      fewerWorkdays: 25,
      moreWorkdays: 13,
      daysOffWorked: 8,
      headcountNoted: 22,
      headcountVaried: 22,
      aboveHeadcount: 4,
    });
  });
});

/** The cause that the arithmetic of a row shows; see the head of bls-known-differences.ts. */
function causeOf(row: KnownDifference, stoppage: WorkStoppage, measured: Measurement): CauseOfDifference {
  const ours = measured.days.max;
  const daysOff = measured.leftOut.reduce((sum, { days }) => sum + days, 0);
  const workdays = row.daysIdle / row.workers;
  if (Number.isInteger(workdays)) {
    expect(row.workdays).toBe(workdays - ours);
    if (workdays < ours) return "fewerWorkdays";
    return workdays - ours <= daysOff && ours + daysOff <= 14 ? "daysOffWorked" : "moreWorkdays";
  }
  expect(row.workdays).toBeUndefined();
  const note = stoppage.note ?? cell(stoppage, "Note");
  if (row.cause === "headcountNoted") {
    expect(note).toMatch(/number of workers|workers (?:involved|had returned)|initial|rolling|idled|idling|returned to work|involve less/i);
    return "headcountNoted";
  }
  return workdays > ours ? "aboveHeadcount" : "headcountVaried";
}

describe.skipIf(!isThere)("the WS series against the BLS listing (needs ../shared)", () => {
  const years = Array.from({ length: 17 }, (_, index) => String(1993 + index));
  const { series } = importBlsSeries(isThere ? readFileSync(join(folder, "ws.data.1.AllData.txt"), "utf8") : "");
  const annual = (seriesId: string, year: string) => {
    const point = series.find((one) => one.seriesId === seriesId && one.period === "annual" && String(one.year) === year);
    return Math.round((point?.value ?? Number.NaN) * (point?.scale ?? Number.NaN));
  };
  const { periods } = measureDataset({ stoppages }, measureProfiles.bls, { asOf, by: "year" });
  const of = (year: string) => periods.find(({ label }) => label === year);

  it("has the same stoppages beginning in each year, but in those listed with a reason", () => {
    const differing = years.filter((year) => of(year)?.stoppagesBeginning.max !== annual("WSU100", year));
    expect(differing).toEqual(Object.keys(blsSeriesDifferences.stoppagesBeginning));
  });

  it("has the same workers beginning in 12 of 17 years, and differs in those listed with a reason", () => {
    const differing = years.filter((year) => of(year)?.workersBeginning.max !== annual("WSU010", year));
    expect(differing).toEqual(Object.keys(blsSeriesDifferences.workersBeginning));
    expect(17 - differing.length).toBe(12);
    for (const [year, { listing: ours, series: theirs }] of Object.entries(blsSeriesDifferences.workersBeginning)) {
      expect([of(year)?.workersBeginning.max, annual("WSU010", year)]).toEqual([ours, theirs]);
    }
  });

  it("has the same days idle in 1 of 17 years, and rows with known differences lie in all of the others", () => {
    const differing = years.filter((year) => of(year)?.total.max !== annual("WSU001", year));
    expect(17 - differing.length).toBe(1);
    const explained = new Set(blsKnownDifferences.map((row) => keyOf(row.from, row.employer, row.workers)));
    const rows = stoppages.filter((stoppage) => explained.has(rowKey(stoppage)));
    for (const year of differing) {
      const period = { from: `${year}-01-01`, to: `${year}-12-31` };
      const within = rows.filter((row) => measure(row, measureProfiles.bls, { asOf, period }).days.max > 0);
      expect([year, within.length > 0]).toEqual([year, true]);
    }
  });
});
