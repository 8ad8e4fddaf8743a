import { existsSync } from "node:fs";
import { measure, measureProfiles } from "picketline";
import { importBlsListing, importBlsSeries, importFmcs } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { countsByCode, expectSound, shared, sharedText, sheetRows } from "./import-helpers.js";

// The counts were taken from the files by a script of its own in another language (Python's csv and zipfile), not from
// what the importers gave.
describe.skipIf(!existsSync(shared))("the agencies' own files (needs ../shared)", () => {
  test("listing 1993-2009: all 429 rows", () => {
    const imported = importBlsListing(sharedText("bls/listing-1993-2009.csv"));
    expectSound(imported);
    expect(imported.rows).toHaveLength(429);
    expect(imported.dataset.stoppages).toHaveLength(429);
    expect(imported.published).toHaveLength(429);
    const workers = imported.dataset.stoppages.map((stoppage) => stoppage.workers?.[0]?.value.value ?? 0);
    expect(workers.reduce((sum, value) => sum + value)).toBe(3_054_500);
    expect(imported.published.reduce((sum, { daysIdle = 0 }) => sum + daysIdle, 0)).toBe(71_236_600);
    expect(countsByCode(imported.issues.filter(({ severity }) => severity !== "info"))).toEqual({});
    expect(imported.dataset.sources[0]?.title).toBe(
      "Work stoppages involving 1,000 or more workers, 1993-Present",
    );
  });

  test("year file of March 2021: four rows, three of them ongoing", async () => {
    const rows = await sheetRows("bls/year-file-2021-march.xlsx", 1);
    const imported = importBlsListing(rows, { asOf: "2021-03-31" });
    expectSound(imported);
    expect(imported.published.map(({ daysIdle, workdays }) => [daysIdle, workdays])).toEqual([
      [1_812_600, 1007],
      [5600, 4],
      [39_000, 13],
      [2600, 2],
    ]);
    const lastEvents = imported.dataset.stoppages.map(({ timeline }) => [
      timeline.at(-1)?.type,
      timeline.at(-1)?.date,
    ]);
    expect(lastEvents).toEqual([
      ["continued", "2021-03-31"],
      ["ended", "2021-01-23"],
      ["continued", "2021-03-31"],
      ["continued", "2021-03-31"],
    ]);
    expect(
      imported.dataset.organizations.flatMap((each) =>
        each.kind === "union" ? (each.designation ?? []) : [],
      ),
    ).toEqual(["3", "202", "2110", "1196", "1138"]);
    expect(
      importBlsListing(rows).issues.filter(({ code }) => code === "ongoing-when-published"),
    ).toHaveLength(3);
  });

  test("FMCS 1984-1997: every row is a stoppage or explained", () => {
    const imported = importFmcs(sharedText("fmcs/work-stoppages-1984-1997.csv"));
    expectSound(imported);
    // 9,549 lines with the header. (data/README.md says 9,547 rows; there are 9,548, each with a case number of its own.)
    expect(imported.rows).toHaveLength(9548);
    expect(imported.dataset.stoppages).toHaveLength(9548);
    expect(countsByCode(imported.issues)).toEqual({
      "kind-not-given": 1,
      "union-level-not-given": 1,
      "end-before-start": 8,
      "end-not-given": 29,
      "list-not-split": 108,
    });
    const workers = imported.dataset.stoppages.map((stoppage) => stoppage.workers?.[0]?.value.value ?? 0);
    expect(workers.reduce((sum, value) => sum + value)).toBe(4_354_596);
    const types = imported.dataset.stoppages.flatMap(({ timeline }) =>
      timeline.map(({ type }) => ({ code: type })),
    );
    // 29 rows have no end and 8 one before their start: 9,548 less 37.
    expect(countsByCode(types)).toEqual({ began: 9548, ended: 9511 });
    expect(imported.countedTo).toBeNull();
  }, 60_000);

  test("FMCS month file: its own Duration is ours on every row", async () => {
    const imported = importFmcs(await sheetRows("fmcs/month-file-2020-january.xlsx", 0));
    expectSound(imported);
    // The title says 1/1/2020 - 1/31/2020; the durations run to the day on which the file was made.
    expect(imported.countedTo).toBe("2020-02-13");
    expect(imported.published.map(({ duration, ongoing }) => [duration, ongoing])).toEqual([
      [1052, true],
      [522, true],
      [198, true],
      [158, true],
      [123, true],
      [11, true],
      [71, true],
      [7, false],
    ]);
    for (const [place, { stoppageId, duration }] of imported.published.entries()) {
      const stoppage = imported.dataset.stoppages[place];
      expect(stoppage?.id).toBe(stoppageId);
      if (stoppage === undefined) continue;
      const { days } = measure(stoppage, measureProfiles.fmcs, { asOf: "2020-02-13" });
      expect(days).toEqual({ min: duration, max: duration });
    }
    expect(countsByCode(imported.issues)).toEqual({
      "kind-not-given": 1,
      "union-level-not-given": 1,
      "more-workers-than-unit": 2,
    });
    expect(imported.dataset.bargainingUnits.map(({ size }) => size?.[0]?.value.value)).toEqual([
      1800, 59, 160, 82, 2108, 32, 600, 180,
    ]);
  });

  test("WS series: 3,448 values", () => {
    const { series, issues } = importBlsSeries(sharedText("bls/ws.data.1.AllData.txt"));
    expect(issues).toEqual([]);
    expect(series).toHaveLength(3448);
    expect(countsByCode(series.map(({ seriesId }) => ({ code: seriesId })))).toEqual({
      WSU001: 586,
      WSU002: 586,
      WSU010: 586,
      WSU020: 552,
      WSU100: 586,
      WSU200: 552,
    });
    expect(series.filter(({ value }) => value === null)).toHaveLength(1);
    expect(series.filter(({ footnotes }) => footnotes.length === 2)).toHaveLength(1);
    const annual = series.filter(({ seriesId, period }) => seriesId === "WSU001" && period === "annual");
    expect(annual.reduce((sum, { value }) => sum + (value ?? 0), 0)).toBeCloseTo(1_027_467.5, 6);
  });
});
