// picketline measure: the agencies' own numbers out of the agencies' own files, and what is said where there are none.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stoppageFromSpan, type WorkStoppage } from "picketline";
import { importBlsSeries } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { blsSeriesDifferences } from "../golden/bls-series-differences.js";
import { picketline, temporaryFolder } from "./call-command.js";

const { path: inFolder, write } = temporaryFolder();

const shared = join(import.meta.dirname, "../../../shared/data");
const isThere = existsSync(shared);

/** Writes a record with these stoppages and returns its path. */
function recordOf(name: string, ...stoppages: readonly WorkStoppage[]): string {
  const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
  return write(name, JSON.stringify({ formatVersion: 1, ...lists, stoppages }));
}

const strike = (span: Partial<Parameters<typeof stoppageFromSpan>[0]>): WorkStoppage =>
  stoppageFromSpan({ id: "one", title: "One", kind: "strike", from: "2014-10-17", ...span });

/** FairPoint, 2014-15: the Bureau of Labor Statistics published 142,800 days idle. */
const fairPoint = strike({ id: "fairpoint", to: "2015-02-19", workers: 1700 });

/** The cells of the rows of a table, by the first cell. */
function cellsOf(table: string): Map<string, readonly string[]> {
  const rows = table.split("\n").map((line) => line.trim().split(/\s{2,}/));
  return new Map(rows.map(([label = "", ...cells]) => [label, cells]));
}

describe.skipIf(!isThere)("the files of the agencies (needs ../shared)", () => {
  const listing = join(shared, "bls/listing-1993-2009.csv");

  test("the BLS listing by year, without a day: all of its stoppages have ended", async () => {
    const { code, out, err } = await picketline("measure", listing, "--profile", "bls", "--by", "year");
    expect(code).toBe(0);
    expect(err).toContain("as bls-listing, recognised by its header. 429 rows: 429 imported");
    const rows = cellsOf(out);
    expect(rows.get("year")).toEqual([
      "stoppages beginning",
      "in effect",
      "workers beginning",
      "in effect",
      "days idle",
    ]);
    expect(rows.get("1993")?.slice(0, 3)).toEqual(["35", "36", "181,900"]);
    expect(out).toContain("Stoppages counted: 429 of 429. Left out: none.");
    expect(out).toContain("Head-counts not known: none.");

    // The Bureau's own series, but in the years for which test/golden gives the reason.
    const { series } = importBlsSeries(readFileSync(join(shared, "bls/ws.data.1.AllData.txt"), "utf8"));
    const published = (seriesId: string, year: string): string => {
      const found = series.find(
        (point) => point.seriesId === seriesId && point.period === "annual" && String(point.year) === year,
      );
      return Math.round((found?.value ?? 0) * (found?.scale ?? 0)).toLocaleString("en-US");
    };
    const years = Array.from({ length: 17 }, (_, index) => String(1993 + index));
    const differing = (column: number, seriesId: string): readonly string[] =>
      years.filter((year) => rows.get(year)?.[column] !== published(seriesId, year));
    expect(differing(0, "WSU100")).toEqual(Object.keys(blsSeriesDifferences.stoppagesBeginning));
    expect(differing(2, "WSU010")).toEqual(Object.keys(blsSeriesDifferences.workersBeginning));
  });

  test("the BLS year file, imported as of its day, by month: Table 2 of that file", async () => {
    const json = inFolder("2021.json");
    const file = join(shared, "bls/year-file-2021-march.xlsx");
    const imported = await picketline("import", file, "--to", "json", "--as-of", "2021-03-31", "-o", json);
    expect(imported).toMatchObject({ code: 0, out: "" });
    expect(imported.err).toContain('from sheet "Table_1"');
    const months = ["--by", "month", "--from", "2021-01-01", "--to", "2021-03-31"];
    const { out } = await picketline("measure", json, "--profile", "bls", "--as-of", "2021-03-31", ...months);
    const rows = cellsOf(out);
    expect(rows.get("2021-01")).toEqual(["1", "2", "1,400", "3,200", "39,800"]);
    expect(rows.get("2021-02")).toEqual(["0", "1", "0", "1,800", "34,200"]);
    expect(rows.get("2021-03")).toEqual(["2", "3", "4,300", "6,100", "83,000"]);
  });

  test("FMCS: 37 of its rows have no end that can be, so the day is asked for", async () => {
    const file = join(shared, "fmcs/work-stoppages-1984-1997.csv");
    const without = await picketline("measure", file, "--profile", "fmcs");
    expect(without).toMatchObject({ code: 2, out: "" });
    expect(without.err).toContain("37 of the 9,548 stoppages");
    expect(without.err).toContain("nothing here looks at a clock");
    const { code, out } = await picketline("measure", file, "--profile", "fmcs", "--as-of", "1998-12-31");
    expect(code).toBe(0);
    expect(out).toContain("Ends not known: of 37,");
  }, 60_000);

  test("series are totals: there is nothing to measure", async () => {
    const { code, out, err } = await picketline(
      "measure",
      join(shared, "bls/ws.data.1.AllData.txt"),
      "--profile",
      "bls",
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("holds totals that an agency published, not stoppages");
  });
});

describe("the table", () => {
  test("is aligned, below a caption of one line that says by which rule", async () => {
    const { code, out, err } = await picketline(
      "measure",
      recordOf("fairpoint.json", fairPoint),
      "--profile",
      "bls",
    );
    expect([code, err]).toEqual([0, ""]);
    const [caption, blank, ...lines] = out.split("\n");
    expect(caption).toBe(
      "BLS days idle by year, all of them over by 2015-02-19. Source of the rule: US Bureau of Labor Statistics, Handbook of Methods, Work Stoppages; notes to the detailed listing. Rule: workers out each day × days, US federal working days, both ends in; no part-shifts; no day with fewer than 1,000 workers out; workers rounded to 100; stoppages of 1,000 workers or more and one full shift or longer.",
    );
    expect(blank).toBe("");
    expect(lines).toEqual([
      "year  stoppages beginning  in effect  workers beginning  in effect  days idle",
      "2014                    1          1              1,700      1,700     86,700",
      "2015                    0          1                  0      1,700     56,100",
      "",
      "Stoppages counted: 1 of 1. Left out: none.",
      "Head-counts not known: none.",
      "Ends not known: none.",
      "",
    ]);
  });

  test("shows bounds, open ones, and what was left out", async () => {
    const file = recordOf(
      "bounds.json",
      strike({
        id: "vague",
        from: "2024-05-01",
        to: "2024-05-01/2024-05-09",
        workers: { min: 1500, max: 2000 },
      }),
      strike({ id: "unknown", from: "2024-05-01", to: "2024-05-03" }),
      strike({ id: "small", from: "2024-05-01", to: "2024-05-03", workers: 50 }),
    );
    const { out } = await picketline("measure", file, "--profile", "bls", "--as-of", "2024-12-31");
    expect(cellsOf(out).get("2024")).toEqual([
      "1–2",
      "1–2",
      "1,500 or more",
      "1,500 or more",
      "1,500 or more",
    ]);
    expect(out).toContain("Stoppages counted: 2 of 3. Left out: 1 too small for this profile.");
    expect(out).toContain("Head-counts not known: of 1 of the stoppages counted");
    const lat = await picketline(
      "measure",
      file,
      "--profile",
      "lat",
      "--from",
      "2024-05-02",
      "--to",
      "2024-05-02",
      "--by",
      "day",
    );
    expect(cellsOf(lat.out).get("2024-05-02")?.[3]).toBe("50 or more");
  });

  test.each(["bls", "lat", "fmcs", "esdc", "quebec", "ons", "abs"])(
    "%s names itself, its source and its rule",
    async (profile) => {
      const { code, out } = await picketline(
        "measure",
        recordOf("any.json", fairPoint),
        "--profile",
        profile,
      );
      expect(code).toBe(0);
      expect(out).toMatch(
        /^\S.* by year, all of them over by 2015-02-19\. Source of the rule: .+\. Rule: .+ both ends in.*\.\n\n/,
      );
      expect(out).not.toMatch(/undefined|NaN|null/);
    },
  );

  test("ilo sets the days against employees", async () => {
    const file = recordOf("ilo.json", strike({ from: "2024-01-01", to: "2024-01-05", workers: 1000 }));
    const { code, out } = await picketline("measure", file, "--profile", "ilo", "--employees", "2,000,000");
    expect(code).toBe(0);
    // 1,000 workers × 5 days, Monday to Friday, × 1,000 ÷ 2,000,000.
    expect(cellsOf(out).get("2024")?.at(-1)).toBe("2.5");
    expect(out).toContain("for each 1,000 employees");
    expect(out).toContain("(2,000,000 in every period)");
  });

  test("as data it is the measurement itself", async () => {
    const { code, out } = await picketline(
      "measure",
      recordOf("data.json", fairPoint),
      "--profile",
      "bls",
      "--json",
      "--by",
      "month",
    );
    expect(code).toBe(0);
    const measured = JSON.parse(out);
    expect(measured).toMatchObject({
      profile: "BLS days idle",
      unit: "days idle",
      leftOut: [],
      unknownWorkers: [],
    });
    const days = measured.periods.map(({ total }: { total: { max: number } }) => total.max);
    expect(days.reduce((sum: number, one: number) => sum + one)).toBe(142_800);
  });

  test("a record in YAML, and one with a fault", async () => {
    const yaml = write(
      "record.yaml",
      "formatVersion: 1\norganizations: []\npeople: []\nbargainingUnits: []\nplaces: []\nsources: []\nstoppages: []\n",
    );
    const empty = await picketline("measure", yaml, "--profile", "bls");
    expect(empty).toMatchObject({ code: 1, out: "" });
    expect(empty.err).toContain("holds no stoppage that began");
    expect((await picketline("measure", yaml, "--profile", "bls", "--as-of", "2024-12-31")).out).toContain(
      "Nothing was counted.",
    );
    const bad = await picketline("measure", write("bad.json", "{"), "--profile", "bls");
    expect(bad).toMatchObject({ code: 1, out: "" });
    expect(bad.err).toContain("error invalid-json: ");
  });
});

describe("a call that is at fault ends with 2", () => {
  test("a stoppage without an end needs the day; --to does not stand for it", async () => {
    const file = recordOf("open.json", fairPoint, strike({ id: "open", from: "2024-05-01" }));
    const { code, out, err } = await picketline(
      "measure",
      file,
      "--profile",
      "lat",
      "--from",
      "2024-01-01",
      "--to",
      "2024-12-31",
    );
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("1 of the 2 stoppages");
    expect(err).toContain("(open is the first)");
    expect(err).toContain("--as-of 2024-12-13");
  });

  test.each<[what: string, words: readonly string[], says: string]>([
    ["no file", ["--profile", "bls"], "Which file?"],
    ["a pattern that fits nothing", ["none-*.json", "--profile", "bls"], "none-*.json fits no file."],
    ["no profile", ["x.json"], "Write --profile and one of bls, lat, fmcs, esdc, quebec, ons, abs, ilo."],
    ["a profile misspelt", ["x.json", "--profile", "bsl"], "--profile bsl is not known: did you mean bls?"],
    ["a profile that nobody knows", ["x.json", "--profile", "constructor"], "it can be bls, lat,"],
    ["a length misspelt", ["x.json", "--profile", "bls", "--by", "moth"], "did you mean month?"],
    ["a format misspelt", ["x.csv", "--profile", "bls", "--format", "fcms"], "did you mean fmcs?"],
    ["a day that is none", ["x.json", "--profile", "bls", "--as-of", "2024-02-30"], "is not a calendar day"],
    ["only one end", ["x.json", "--profile", "bls", "--from", "2024-01-01"], "--to is missing"],
    [
      "ends in the wrong order",
      ["x.json", "--profile", "bls", "--from", "2024-01-02", "--to", "2024-01-01"],
      "is after --to",
    ],
    ["ilo without employees", ["x.json", "--profile", "ilo"], "Of how many employees?"],
    [
      "employees that are none",
      ["x.json", "--profile", "ilo", "--employees", "0"],
      "is not a number above 0",
    ],
    ["employees for another", ["x.json", "--profile", "bls", "--employees", "5"], "is for --profile ilo"],
    ["a sheet of a text", ["x.csv", "--profile", "bls", "--sheet", "A"], "--sheet is for workbooks"],
    ["a sheet of a record", ["x.json", "--profile", "bls", "--sheet", "A"], "--sheet is for workbooks"],
    ["no such file", ["missing.csv", "--profile", "bls"], "there is no such file"],
  ])("%s", async (_what, words, says) => {
    const { code, out, err } = await picketline("measure", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
