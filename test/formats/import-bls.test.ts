import { measure, measureProfiles, statusOn } from "picketline";
import { importBlsListing, importBlsSeries } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { countsByCode, expectSound, rowIssues } from "./import-helpers.js";

// The forms of the Bureau's files: titles, footnote marks, column names and order as it published them.
const header =
  'Organizations involved,States,Areas,Ownership,Industry code[1],Union,Union acronym,Union Local,Bargaining unit,Work stoppage beginning date,Work stoppage ending date,Number of workers[2],"Days idle, cumulative for this work stoppage[3]",Note';
const footnotes = `Footnotes:,,,,,,,,,,,,,
[1] Industry code is determined using NAICS.,,,,,,,,,,,,,
[4] Ongoing work stoppage.,,,,,,,,,,,,,
"Source: U.S. Bureau of Labor Statistics, Work Stoppages Program.",,,,,,,,,,,,,`;
const listing = (...rows: readonly string[]): string =>
  [
    '"Work stoppages involving 1,000 or more workers, 1993-Present",,,,,,,,,,,,,',
    header,
    ...rows,
    footnotes,
  ].join("\n");

const gas =
  'Boston Gas Company,MA,Boston,Private industry,22121,United Steelworkers,USW,12003,,33993,34109,"1,000",83000,Also does business as National Grid.';

describe("the listing", () => {
  test("a row, with what the Bureau published and the original text of each cell", () => {
    const imported = importBlsListing(listing(gas), {
      url: "https://www.bls.gov/wsp/",
      retrievedOn: "2024-01-02",
    });
    expectSound(imported);
    const { dataset, published } = imported;
    expect(dataset.stoppages[0]).toMatchObject({
      id: "bls-1993-0003",
      title: "Boston Gas Company (USW), 1993",
      kind: "strike",
      note: "Also does business as National Grid.",
      unionIds: ["united-steelworkers-local-12003"],
      employerIds: ["boston-gas-company"],
      placeIds: ["us-ma", "boston-ma"],
      industries: [{ scheme: "naics", id: "22121" }],
      workers: [
        { value: { value: 1000, unit: "workers" }, sourceIds: ["bls-work-stoppages"], rank: "normal" },
      ],
      timeline: [
        { type: "began", date: "1993-01-24" },
        { type: "ended", date: "1993-05-20", reason: "unknown" },
      ],
      extensions: {
        import: {
          "Work stoppage beginning date": "33993",
          "Number of workers[2]": "1,000",
          "Union Local": "12003",
        },
      },
    });
    expect(published).toEqual([{ stoppageId: "bls-1993-0003", daysIdle: 83_000 }]);
    const [stoppage] = dataset.stoppages;
    if (stoppage !== undefined)
      expect(measure(stoppage, measureProfiles.bls, { asOf: "1993-12-31" }).total).toEqual({
        min: 83_000,
        max: 83_000,
      });
    expect(dataset.sources).toMatchObject([
      {
        title: "Work stoppages involving 1,000 or more workers, 1993-Present",
        url: "https://www.bls.gov/wsp/",
        retrievedOn: "2024-01-02",
      },
    ]);
    expect(dataset.organizations).toMatchObject([
      { kind: "union", name: "United Steelworkers", shortName: "USW", level: "international" },
      {
        kind: "union",
        name: "United Steelworkers Local 12003",
        designation: "12003",
        affiliationId: "united-steelworkers",
      },
      { kind: "employer", name: "Boston Gas Company", sector: "private" },
    ]);
    expect(imported.rows).toEqual([{ row: 3, stoppageId: "bls-1993-0003", outcome: "imported" }]);
  });

  test("columns in the order and by the names of the year file, rows of a sheet", () => {
    const rows = [
      ["Table 1. Work stoppages in 2021"],
      [
        "Work stoppage ending date",
        "Employers involved",
        "Number of workers [2]",
        "Work stoppage beginning date",
        "Number of workdays [3]",
        "Notes",
      ],
      [44_219, "Hunts Point Produce Market", 1400, 44_213, 4, null],
      ["[4]", "Charter Communications", 1800, "2017-03-28", 1007, null],
      ["Footnotes:", null],
      ["[4] Ongoing work stoppage."],
    ];
    const imported = importBlsListing(rows, { asOf: "2021-03-31" });
    expectSound(imported);
    expect(imported.published).toEqual([
      { stoppageId: "bls-2021-0003", workdays: 4 },
      { stoppageId: "bls-2017-0004", workdays: 1007 },
    ]);
    const [, charter] = imported.dataset.stoppages;
    if (charter === undefined) throw new Error("no stoppage");
    expect(measure(charter, measureProfiles.bls, { asOf: "2021-03-31" }).days).toEqual({
      min: 1007,
      max: 1007,
    });
  });

  test("ongoing: on the day asOf, and not known after it; without one, an issue", () => {
    const ongoing = gas.replace("34109", "[4]");
    const [stoppage] = importBlsListing(listing(ongoing), { asOf: "1993-03-31" }).dataset.stoppages;
    if (stoppage === undefined) throw new Error("no stoppage");
    expect(statusOn(stoppage, "1993-03-31").work.state).toBe("ongoing");
    expect(statusOn(stoppage, "1994-01-01").work.state).toBe("unknown");
    const plain = importBlsListing(listing(ongoing));
    expect(rowIssues(plain)).toEqual(["ongoing-when-published /rows/3/Work stoppage ending date"]);
    expect(plain.dataset.stoppages[0]?.timeline.map(({ type }) => type)).toEqual(["began"]);
    expect(rowIssues(importBlsListing(listing(ongoing), { asOf: "1992-12-31" }))).toEqual([
      "as-of-before-start /rows/3/Work stoppage ending date",
    ]);
  });

  test("a footnote with another meaning is not taken for ongoing", () => {
    const text = listing(gas.replace("34109", "[5]")).replace(
      "[4] Ongoing",
      "[5] Less than 0.005 percent.,,,,,,,,,,,,,\n[4] Ongoing",
    );
    expect(rowIssues(importBlsListing(text, { asOf: "1993-12-31" }))).toEqual([
      "footnote-not-explained /rows/3/Work stoppage ending date",
    ]);
    const renumbered = listing(gas.replace("34109", "[4]")).replace(
      "[4] Ongoing work stoppage.",
      "[4] Estimated.",
    );
    expect(rowIssues(importBlsListing(renumbered, { asOf: "1993-12-31" }))).toEqual([
      "footnote-not-explained /rows/3/Work stoppage ending date",
    ]);
  });

  test.each<[string, string, string, readonly string[]]>([
    ["the zero of a spreadsheet for an end", "34109", "0", ["no-date /rows/3/Work stoppage ending date"]],
    ["1899-12-30 for an end", "34109", "1899-12-30", ["no-date /rows/3/Work stoppage ending date"]],
    ["m/d/yyyy", "34109", "5/20/1993", []],
    ["a blank end", "34109", "", ["end-not-given /rows/3/Work stoppage ending date"]],
    ["an end before the start", "34109", "33992", ["end-before-start /rows/3/Work stoppage ending date"]],
    ["no workers", '"1,000"', "0", ["zero-workers /rows/3/Number of workers[2]"]],
    ["workers in words", '"1,000"', "many", ["unreadable-number /rows/3/Number of workers[2]"]],
    [
      "workers that are 83 or 83,000",
      '"1,000"',
      "83.000",
      ["unreadable-number /rows/3/Number of workers[2]"],
    ],
    ["another owner", "Private industry", "MA", ["unknown-ownership /rows/3/Ownership"]],
    ["another state", ",MA,", ',"MA, ZZ",', ["unknown-state /rows/3/States"]],
    ["another industry", "22121", "gas", ["unreadable-industry /rows/3/Industry code[1]"]],
    ["no employer", "Boston Gas Company", "", ["missing-employer /rows/3/Organizations involved"]],
    [
      "days idle in words",
      "83000",
      "n/a",
      ["unreadable-number /rows/3/Days idle, cumulative for this work stoppage[3]"],
    ],
    ["locals that are no list", "12003", "7 locals", ["list-not-split /rows/3/Union Local"]],
    ["several acronyms", ",USW,12003", ',"USW, UAW",', ["list-not-split /rows/3/Union"]],
  ])("%s", (_, from, to, expected) => {
    const imported = importBlsListing(listing(gas.replace(from, to)));
    expectSound(imported);
    expect(rowIssues(imported)).toEqual(expected);
    expect(imported.dataset.stoppages).toHaveLength(1);
  });

  test("no start: left out, with the reason", () => {
    const imported = importBlsListing(listing(gas.replace("33993", ""), gas));
    expect(rowIssues(imported)).toEqual(["missing-start /rows/3/Work stoppage beginning date"]);
    expect(imported.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["leftOut", "it has no start that can be read"],
      ["imported", undefined],
    ]);
  });

  test("lists: employers and unions by semicolon, locals by comma, states", () => {
    const row = gas
      .replace("Boston Gas Company,MA,Boston", '"Boston Gas; and Essex Gas","MA, RI",Multiple states')
      .replace("12003", '"Local 3, 0042"');
    const { dataset } = importBlsListing(
      listing(row, gas.replace("United Steelworkers,USW,12003", "A Union; B Union,A; B,")),
    );
    expect(dataset.organizations.filter(({ kind }) => kind === "employer").map(({ name }) => name)).toEqual([
      "Boston Gas",
      "Essex Gas",
      "Boston Gas Company",
    ]);
    expect(
      dataset.organizations.flatMap((each) =>
        each.kind === "union" ? [[each.shortName, each.designation]] : [],
      ),
    ).toEqual([
      ["USW", undefined],
      [undefined, "3"],
      [undefined, "0042"],
      ["A", undefined],
      ["B", undefined],
    ]);
    expect(dataset.stoppages[0]?.placeIds).toEqual(["us-ma", "us-ri"]);
  });

  test("names that differ only in case and accents are one organisation, with the other as an alias", () => {
    const { dataset } = importBlsListing(
      listing(gas, gas.replace("Boston Gas Company", "BOSTON GAS COMPANY")),
    );
    const employers = dataset.organizations.filter(({ kind }) => kind === "employer");
    expect(employers).toMatchObject([{ name: "Boston Gas Company", aliases: ["BOSTON GAS COMPANY"] }]);
  });

  test("no footnotes after a header that refers to some: it may be cut off", () => {
    expect(countsByCode(importBlsListing(`${header}\n${gas}`).issues)).toEqual({
      "kind-not-given": 1,
      "union-level-not-given": 1,
      "footnotes-missing": 1,
    });
  });

  test("options that are not what they should be are the caller's fault, and throw", () => {
    expect(() => importBlsListing("", { asOf: "yesterday" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    expect(() => importBlsListing("", { url: "bls.gov" })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe("the series", () => {
  const series = (...rows: readonly string[]) =>
    importBlsSeries(["series_id        \tyear\tperiod\t       value\tfootnote_codes", ...rows].join("\r\n"));

  test("years and months, in thousands or not, values that are not there, footnotes that combine", () => {
    const read = series(
      "WSU001           \t1947\tM13\t       25720\t",
      "WSU002           \t1947\tM13\t           -\t1",
      "WSU002           \t2023\tM06\t        0.01\tP,2",
      "",
    );
    expect(read.issues).toEqual([]);
    expect(read.series).toEqual([
      {
        seriesId: "WSU001",
        meaning: "days idle",
        year: 1947,
        period: "annual",
        value: 25_720,
        scale: 1000,
        footnotes: [],
      },
      {
        seriesId: "WSU002",
        meaning: "days idle in percent of working time",
        year: 1947,
        period: "annual",
        value: null,
        scale: 1,
        footnotes: ["1"],
      },
      {
        seriesId: "WSU002",
        meaning: "days idle in percent of working time",
        year: 2023,
        period: 6,
        value: 0.01,
        scale: 1,
        footnotes: ["P", "2"],
      },
    ]);
  });

  test.each<[string, string, readonly string[], number]>([
    ["a series that is not known", "WSU300\t2020\tM01\t5\t", ["unknown-series /rows/2/series_id"], 1],
    ["no value", "WSU100\t2020\tM01\t\t", ["unreadable-number /rows/2/value"], 1],
    ["a period that is none", "WSU100\t2020\tQ01\t5\t", ["unreadable-period /rows/2/period"], 0],
    ["a year that is none", "WSU100\t20\tM01\t5\t", ["unreadable-period /rows/2/year"], 0],
    ["a row cut off", "WSU100\t2020\tM", ["short-row /rows/2", "unreadable-period /rows/2/period"], 0],
  ])("%s", (_, row, expected, points) => {
    const read = series(row);
    expect(rowIssues(read)).toEqual(expected);
    expect(read.series).toHaveLength(points);
  });

  test("a period that is given twice", () => {
    const read = series("WSU100\t2020\tM01\t5\t", "WSU100\t2020\tM01\t6\t");
    expect(read.series).toHaveLength(2);
    expect(countsByCode(read.issues)).toEqual({ "repeated-point": 1 });
  });
});
