import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importBlsListing, importFmcs, importLaborActionTracker } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { lookAlikes } from "../../src/calc/lint/look-alikes.js";
import { recordIndex } from "../../src/calc/lint/record-index.js";
import { lint } from "../../src/calc/lint.js";
import type { Issue } from "../../src/core/issue.js";
import { sheetRows } from "../formats/import-helpers.js";
import { began, counted, dataset, ended, strike } from "./lint-fixtures.js";

const codesOf = (issues: readonly Issue[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
};

test("what every importer gives as published is taken as it is", () => {
  const tracker = importLaborActionTracker(
    "ID,Employer,Labor Organization,Start Date,End Date,Duration Amount,Duration Unit,Strike or Protest\n7,Acme,UE,2022-11-17,2022-11-18,3,Days,Strike",
  );
  expect(codesOf(lint(tracker.dataset, { published: tracker.published }))).toEqual({
    "published-duration-disagrees": 1,
  });
  const header =
    'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration';
  const fmcs = importFmcs(`${header}\nMill,USA 7543,,1,,,,"Butler, PA",30,1984-07-16,1984-07-18,4`);
  expect(codesOf(lint(fmcs.dataset, { published: fmcs.published }))).toEqual({
    "published-duration-disagrees": 1,
  });
});

test("what is under extensions is not read", () => {
  const extensions = { import: { "Days idle": "1", Duration: "1" } };
  const row = strike({
    timeline: [began("2024-10-21"), ended("2024-11-01", "unknown")],
    workers: [counted({ value: 1000 })],
    extensions,
  });
  expect(lint(dataset({ stoppages: [row] }), { published: [] })).toEqual([]);
});

test("thousands of strikes of one employer and one union on one day cost no look at each pair", () => {
  const count = 3000;
  const places = Array.from({ length: count }, (_, index) => ({
    id: `store-${index}`,
    name: `Store ${index}`,
  }));
  const timeline = [began("2022-11-17", { lastDay: "2022-11-17" })];
  const stoppages = places.map(({ id }) => strike({ id, placeIds: [id], timeline }));
  const record = recordIndex(dataset({ places, stoppages }));
  let looks = 0;
  const watched = record.stoppages.map((view) =>
    Object.defineProperty({ ...view }, "found", {
      get: () => {
        looks += 1;
        return view.found;
      },
    }),
  );
  expect(lookAlikes({ ...record, stoppages: watched })).toEqual([]);
  expect(looks).toBeLessThanOrEqual(10 * count); // a look at each pair would take 1,500 for each
});

const shared = join(import.meta.dirname, "../../../shared/data");

describe.skipIf(!existsSync(shared))("the agencies' own files (needs ../shared)", () => {
  const text = (path: string) => readFileSync(join(shared, path), "utf8");

  test("BLS listing 1993-2009: the days idle of 330 of its 429 rows agree", () => {
    const { dataset: listing, published } = importBlsListing(text("bls/listing-1993-2009.csv"));
    expect(codesOf(lint(listing, { published, asOf: "2012-12-31" }))).toEqual({
      "published-days-idle-disagrees": 97,
      "weekend-only-days-idle": 2,
      "looks-like-another": 1,
    });
    expect(codesOf(lint(listing))).toEqual({ "looks-like-another": 1 });
  });

  test("BLS year file of March 2021: those that go on agree on the day of the file, and on no other", async () => {
    const asOf = "2021-03-31";
    const { dataset: year, published } = importBlsListing(
      await sheetRows("bls/year-file-2021-march.xlsx", 1),
      { asOf },
    );
    expect(lint(year, { published, asOf })).toEqual([]);
    expect(lint(year, { published, asOf: "2021-04-30" })).toEqual([]);
    const more = published.map(({ stoppageId, daysIdle = 0 }) => ({ stoppageId, daysIdle: daysIdle + 1 }));
    expect(codesOf(lint(year, { published: more, asOf }))).toEqual({ "published-days-idle-disagrees": 4 });
  });

  test("FMCS month file: its own durations agree", async () => {
    const month = importFmcs(await sheetRows("fmcs/month-file-2020-january.xlsx", 0));
    const { published, countedTo } = month;
    expect(published).toHaveLength(8);
    expect(codesOf(lint(month.dataset, { published, asOf: countedTo ?? "" }))).toEqual({
      "more-workers-than-unit": 2,
    });
  });

  test("FMCS 1984-1997: 37 rows without an end, and no case number twice", () => {
    const { dataset: cases, published } = importFmcs(text("fmcs/work-stoppages-1984-1997.csv"));
    expect(published).toEqual([]);
    expect(codesOf(lint(cases, { published, asOf: "1999-12-31" }))).toEqual({
      "stale-and-open": 37,
      "looks-like-another": 68,
    });
  }, 60_000);
});
