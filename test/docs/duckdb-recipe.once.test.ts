// Does the query of docs/cookbook/duckdb.md count what measureDataset counts?

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  type Dataset,
  measureDataset,
  measureProfiles,
  type PeriodLength,
  stoppageFromSpan,
  type TimelineEvent,
} from "picketline";
import { importBlsListing, toJson } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { readRecord } from "../records/read-records.js";
import { fencedBlocks, textOf } from "../tooling/documents.mjs";
import { runScript } from "./run-script.js";
import { statementsIn } from "./sql-statements.js";

const page = "docs/cookbook/duckdb.md";
const blocks = fencedBlocks(page, textOf(page));
const code = (language: string, name: string): string => {
  const block = blocks.find((one) => one.language === language && one.words[0] === name);
  if (block === undefined) throw new Error(`${page} has no block ${language} ${name}`);
  return block.code;
};

type Row = Readonly<Record<string, unknown>>;

/** What the page's script and SQL give of a dataset. */
async function countedInSql(dataset: Dataset, asOf: string, by: PeriodLength): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "picketline-duckdb-"));
  const before = process.cwd();
  process.chdir(folder);
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    writeFileSync("dataset.json", toJson(dataset));
    writeFileSync("tables.mjs", code("js", "tables.mjs"));
    await runScript("tables.mjs", ["dataset.json", asOf, "bls", by]);
    for (const { sql } of statementsIn(code("sql", "load"))) await connection.run(sql);
    const [query] = statementsIn(code("sql", "count"));
    if (query === undefined) throw new Error("There is no query.");
    const answer = await connection.runAndReadAll(query.sql);
    return answer
      .getRowObjects()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, cell]) => [
            name,
            name === "period" || cell === null ? cell : Number(cell),
          ]),
        ),
      );
  } finally {
    connection.closeSync();
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

/** The same of measureDataset, as rows of the same columns. */
function counted(dataset: Dataset, asOf: string, by: PeriodLength, first: string): readonly Row[] {
  const period = { from: first, to: asOf };
  return measureDataset(dataset, measureProfiles.bls, { asOf, by, period }).periods.map((row) => ({
    period: row.label,
    stoppagesBeginningMin: row.stoppagesBeginning.min,
    stoppagesBeginningMax: row.stoppagesBeginning.max,
    stoppagesInEffectMin: row.stoppagesInEffect.min,
    stoppagesInEffectMax: row.stoppagesInEffect.max,
    workersBeginningMin: row.workersBeginning.min,
    workersBeginningMax: row.workersBeginning.max,
    workersInEffectMin: row.workersInEffect.min,
    workersInEffectMax: row.workersInEffect.max,
    daysIdleMin: row.total.min,
    daysIdleMax: row.total.max,
  }));
}

test("the query asks for nothing but what DuckDB, Spark and BigQuery have in common", () => {
  const query = code("sql", "count").replaceAll(/--.*|'[^']*'/g, "");
  const functions = [...query.matchAll(/\b(\w+)\s*\(/g)].map(([, name = ""]) => name);
  const words = new Set(functions.filter((name) => !/^(?:AS|BY|FROM|NOT|AND|WHERE|OVER)$/.test(name)));
  expect([...words].sort()).toEqual(["coalesce", "count", "floor", "max", "min", "sum"]);
  // Typed literals, casts and operators of one engine alone.
  expect(query).not.toMatch(/::|["`[{]|\b(?:CAST|DATE|INTERVAL|FILTER|QUALIFY|USING|EXCLUDE|ILIKE)\b/i);
});

describe("the SQL of docs/cookbook/duckdb.md counts as measureDataset does", () => {
  test.each([
    ["nuhw-kaiser-2024", "2025-05-08", "2024-10-01"],
    ["mlb-lockout-2021", "2022-06-01", "2021-12-01"],
    ["rmt-rail-2022", "2022-12-31", "2022-06-01"],
  ] as const)("%s, by month", async (name, asOf, first) => {
    const dataset = readRecord(name);
    expect(await countedInSql(dataset, asOf, "month")).toEqual(counted(dataset, asOf, "month", first));
  });

  test("vague, unknown and small ones", async () => {
    const base = { kind: "strike" } as const;
    const partShift: TimelineEvent = {
      id: "start",
      type: "began",
      date: "2024-05-06",
      firstDay: "partShift",
    };
    const shift = stoppageFromSpan({
      ...base,
      id: "shift",
      title: "S",
      from: "2024-05-06",
      to: "2024-05-10",
      workers: 2_000,
    });
    const dataset: Dataset = {
      formatVersion: 1,
      ...{ organizations: [], people: [], bargainingUnits: [], places: [], sources: [] },
      stoppages: [
        stoppageFromSpan({
          ...base,
          id: "vague",
          title: "V",
          from: "2024-05",
          to: "2024-07-10",
          workers: 4_000,
        }),
        stoppageFromSpan({
          ...base,
          id: "end",
          title: "E",
          from: "2024-05-20",
          to: "2024-06",
          workers: 1_250,
        }),
        stoppageFromSpan({
          ...base,
          id: "two",
          title: "T",
          from: "2024-04-29/2024-05-02",
          to: "2024-05-30",
          workers: { min: 900, max: 1_449 },
        }),
        stoppageFromSpan({ ...base, id: "unknown", title: "U", from: "2024-06-03", to: "2024-06-05" }),
        stoppageFromSpan({
          ...base,
          id: "open",
          title: "O",
          from: "2024-06-20",
          to: "2024-07-02",
          workers: { min: 3_000 },
        }),
        stoppageFromSpan({
          ...base,
          id: "small",
          title: "S",
          from: "2024-06-03",
          to: "2024-06-05",
          workers: 949,
        }),
        stoppageFromSpan({
          ...base,
          id: "nearly",
          title: "N",
          from: "2024-06-03",
          to: "2024-06-05",
          workers: 950,
        }),
        stoppageFromSpan({ ...base, id: "on", title: "N", from: "2024-07-01", to: "..", workers: 5_000 }),
        { ...shift, timeline: [partShift, ...shift.timeline.slice(1)] },
      ],
    };
    const asOf = "2024-08-31";
    const rows = counted(dataset, asOf, "month", "2024-04-01");
    expect(rows.some(({ daysIdleMax }) => daysIdleMax === null)).toBe(true);
    expect(await countedInSql(dataset, asOf, "month")).toEqual(rows);
  });

  test("those who left or joined on a vague day, days on which too few are out, and hours", async () => {
    const some = (value: number) => [{ value: { value }, rank: "normal", sourceIds: [] }] as const;
    const reported = (id: string, date: string, value: number): TimelineEvent => ({
      ...{ id, date, type: "headcountReported", counted: "out" },
      count: { value },
    });
    const stoppage = (id: string, from: string, workers: number, ...events: readonly TimelineEvent[]) => {
      const { timeline, ...span } = stoppageFromSpan({
        id,
        title: id,
        kind: "strike",
        from,
        to: "2024-06-28",
      });
      const [start, ...end] = timeline;
      const walkout = { ...start, workers: some(workers) } as TimelineEvent;
      return { ...span, timeline: [walkout, ...events, ...end] };
    };
    const january = stoppageFromSpan({
      ...{ id: "january", title: "January", kind: "strike", from: "2024-01-01", to: "2024-02-29" },
      workers: 3000,
    });
    const [began, ended] = january.timeline;
    if (began === undefined || ended === undefined) throw new Error("It begins and ends.");
    const left: TimelineEvent = { id: "left", type: "left", date: "2024-01", workers: some(1000) };
    const hours: TimelineEvent = { ...began, type: "began", hoursADay: 3 };
    const part: TimelineEvent = { ...began, type: "began", firstDay: "partShift", lastDay: "2024-01-01" };
    const dataset: Dataset = {
      formatVersion: 1,
      ...{ organizations: [], people: [], bargainingUnits: [], places: [], sources: [] },
      stoppages: [
        { ...january, timeline: [began, left, ended] },
        { ...january, id: "hours", timeline: [hours, ended] },
        { ...january, id: "part", timeline: [part] },
        stoppage("joined", "2024-04-15", 1200, {
          ...{ id: "joined", type: "joined", date: "2024-05", workers: some(800) },
        }),
        stoppage(
          "fewer",
          "2024-03-04",
          2000,
          reported("r", "2024-04-01", 500),
          reported("q", "2024-05-20", 1800),
        ),
        stoppage("grows", "2024-02-05", 500, reported("r", "2024-04-08", 2000)),
        stoppage("small", "2024-02-05", 500, reported("r", "2024-04-08", 900)),
        stoppage("may-grow", "2024-02-05", 500, {
          ...reported("r", "2024-04-08", 0),
          count: { min: 900, max: 1200 },
        } as TimelineEvent),
      ],
    };
    const asOf = "2024-07-31";
    const rows = counted(dataset, asOf, "month", "2024-01-01");
    // January 2024 has 21 working days: 3,000 less 1,000 on some of them, or on none.
    expect(rows[0]).toMatchObject({ daysIdleMin: 42_000, daysIdleMax: 63_000, stoppagesBeginningMax: 1 });
    expect(rows.map(({ stoppagesInEffectMin }) => stoppagesInEffectMin)).toEqual([1, 1, 1, 2, 3, 3, 0]);
    expect(await countedInSql(dataset, asOf, "month")).toEqual(rows);
  });

  const listing = join(import.meta.dirname, "../../../shared/data/bls/listing-1993-2009.csv");
  test.skipIf(!existsSync(listing))(
    "the listing of 1993-2009 by year, to the unit (needs ../shared)",
    async () => {
      const { dataset } = importBlsListing(readFileSync(listing, "utf8"));
      const asOf = "2012-12-31";
      const rows = counted(dataset, asOf, "year", "1988-01-01");
      expect(dataset.stoppages).toHaveLength(429);
      expect(rows.reduce((sum, { daysIdleMax }) => sum + Number(daysIdleMax), 0)).toBeGreaterThan(10_000_000);
      expect(await countedInSql(dataset, asOf, "year")).toEqual(rows);
    },
  );
});
