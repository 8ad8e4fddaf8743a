import { measure, measureProfiles, statusOn } from "picketline";
import { importFmcs, type TableRows } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { expectSound, rowIssues } from "./import-helpers.js";

const header =
  'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration';
const paper =
  'Interstate Paper,USA 13058,,1984AA00L294,,,Manufacturing,"Secaucus, NJ",27.0,1984-02-25,1984-03-15,';
const old = (...rows: readonly string[]) => importFmcs([header, ...rows].join("\r\n"));

describe("the CSV of 1984 to 1997", () => {
  test("a row", () => {
    const imported = old(paper);
    expectSound(imported);
    expect(imported.dataset.stoppages).toMatchObject([
      {
        id: "fmcs-1984aa00l294",
        title: "Interstate Paper (USA 13058), 1984",
        unionIds: ["usa-13058"],
        employerIds: ["interstate-paper"],
        placeIds: ["secaucus-nj"],
        identifiers: [{ scheme: "fmcs", id: "1984AA00L294" }],
        workers: [{ value: { value: 27, unit: "workers" } }],
        extensions: {
          import: { "# Idled": "27.0", Industry: "Manufacturing", "City, State": "Secaucus, NJ" },
        },
      },
    ]);
    expect(imported.dataset.places).toEqual([
      { id: "us-nj", name: "New Jersey", kind: "state", region: "US-NJ", country: "US" },
      {
        id: "secaucus-nj",
        name: "Secaucus",
        kind: "city",
        city: "Secaucus",
        region: "US-NJ",
        country: "US",
        partOfId: "us-nj",
      },
    ]);
    expect(imported.rows).toEqual([{ row: 2, stoppageId: "fmcs-1984aa00l294", outcome: "imported" }]);
    expect(imported.published).toEqual([]);
    expect(imported.countedTo).toBeNull();
  });

  test("a blank end is not known: the strike of 1984 does not go on", () => {
    const imported = old(paper.replace("1984-03-15", ""));
    const [stoppage] = imported.dataset.stoppages;
    if (stoppage === undefined) throw new Error("no stoppage");
    expect(rowIssues(imported)).toEqual(["end-not-given /rows/2/End Date"]);
    expect(statusOn(stoppage, "2024-01-01").work.state).toBe("unknown");
  });

  test("an end before the start: imported with its start, the end kept as text", () => {
    // Spang & Co, case 1984DB00J184, as the Service has it.
    const imported = old(
      'Spang & Co,USA 7543,,1984DB00J184,,,Manufacturing,"Butler, PA",30.0,1984-07-16,1984-03-11,',
    );
    expect(imported.issues.find(({ code }) => code === "end-before-start")).toEqual({
      code: "end-before-start",
      severity: "error",
      path: "/rows/2/End Date",
      message: '"End Date" is "1984-03-11": it should be a day that is not before the start, 1984-07-16.',
      received: "1984-03-11",
      expected: "a day that is not before the start, 1984-07-16",
    });
    expect(imported.dataset.stoppages[0]?.timeline.map(({ type }) => type)).toEqual(["began"]);
    expect(imported.dataset.stoppages[0]?.extensions).toMatchObject({ import: { "End Date": "1984-03-11" } });
    expect(imported.rows[0]?.outcome).toBe("importedWithIssues");
  });

  test("a case number that was there before: both are kept", () => {
    const imported = old(paper, paper);
    expectSound(imported);
    expect(imported.dataset.stoppages.map(({ id }) => id)).toEqual([
      "fmcs-1984aa00l294",
      "fmcs-1984aa00l294-2",
    ]);
    expect(rowIssues(imported)).toEqual(["repeated-case-number /rows/3/Case Number"]);
    expect(imported.issues.at(-1)?.message).toContain("row 2 has it too");
    expect(old(paper.replace("1984AA00L294", "")).dataset.stoppages[0]?.id).toBe("fmcs-row-2");
  });

  test.each<[string, string, string, readonly string[]]>([
    ["more idled than the unit has", "294,,,", "294,20,,", ["more-workers-than-unit /rows/2/# Idled"]],
    ["no workers", "27.0", "0.0", ["zero-workers /rows/2/# Idled"]],
    ["part of a worker", "27.0", "27.5", ["unreadable-number /rows/2/# Idled"]],
    ["a place without a state", "Secaucus, NJ", "Secaucus", ["unknown-state /rows/2/City, State"]],
    ["an end that is no date", "1984-03-15", "March", ["unreadable-date /rows/2/End Date"]],
    ["the zero of a spreadsheet", "1984-03-15", "1899-12-30", ["no-date /rows/2/End Date"]],
    ["several locals", "USA 13058", "USA 3060/6380", ["list-not-split /rows/2/Union"]],
    ["no employer", "Interstate Paper", "", ["missing-employer /rows/2/Employer"]],
    ["a duration that its dates do not have", "15,", "15,30", ["duration-differs /rows/2/Duration"]],
    ["a duration that is none", "15,", "15,310470", ["unreadable-number /rows/2/Duration"]],
  ])("%s", (_, from, to, expected) => {
    const imported = old(paper.replace(from, to));
    expectSound(imported);
    expect(imported.dataset.stoppages).toHaveLength(1);
    expect(rowIssues(imported)).toEqual(expected);
  });

  test.each([
    [
      "USA 13058",
      [
        ["USA", undefined],
        ["USA 13058", "13058"],
      ],
    ],
    [
      "OCAW 8-901",
      [
        ["OCAW", undefined],
        ["OCAW 8-901", "8-901"],
      ],
    ],
    [
      "IBT 0135",
      [
        ["IBT", undefined],
        ["IBT 0135", "0135"],
      ],
    ],
    ["IAM DISTRICT 9", [["IAM DISTRICT 9", undefined]]],
    ["MULTI 12", [["MULTI 12", undefined]]],
    ["UAW", [["UAW", undefined]]],
  ])("the union %s", (union, expected) => {
    const { dataset } = old(paper.replace("USA 13058", union));
    expect(
      dataset.organizations.flatMap((each) => (each.kind === "union" ? [[each.name, each.designation]] : [])),
    ).toEqual(expected);
  });
});

describe("the monthly file", () => {
  const rows: TableRows = [
    [],
    ["Ongoing and Ended Work Stoppages\r\n1/1/2020 - 1/31/2020", null],
    [],
    [
      "Employer",
      "Union",
      "Union Local",
      "Case Number",
      "BU",
      "NAICS",
      "Industry",
      "City, State",
      "# Idled",
      "Start Date",
      "End Date",
      "Duration",
    ],
    ["2 Ongoing Cases", null, null, 1832],
    // The figures of two cases in the Service's file of January 2020; the second began after the month in its title.
    [
      "Charter/Spectrum",
      "IBEW 3",
      "3 ",
      "201708590001",
      "1,800",
      "54",
      "Professional",
      "New York, NY",
      "1,800",
      "3/29/2017",
      null,
      "1,052",
    ],
    [
      "Strippit Inc.",
      "IAMAW District 65 1180",
      "1180",
      "2020N0400637",
      "32",
      "31",
      "Manufacturing",
      "Akron, NY",
      "33",
      "2/3/2020",
      null,
      "11",
    ],
    ["1 Ended Cases", null, null, 180],
    [
      "IKEA",
      "IAMAW I-60",
      "I-60",
      "2020N1200710",
      "180",
      "48",
      "Transportation",
      "Westampton, NJ",
      "187",
      "1/20/2020",
      "1/26/2020",
      "7",
    ],
  ];

  test("ongoing cases run to the day on which the file was made, and nothing is said of later ones", () => {
    const imported = importFmcs(rows);
    expectSound(imported);
    expect(imported.countedTo).toBe("2020-02-13");
    expect(imported.published.map(({ duration, ongoing }) => [duration, ongoing])).toEqual([
      [1052, true],
      [11, true],
      [7, false],
    ]);
    const [charter] = imported.dataset.stoppages;
    if (charter === undefined) throw new Error("no stoppage");
    expect(charter.timeline.at(-1)).toMatchObject({ type: "continued", date: "2020-02-13" });
    expect(measure(charter, measureProfiles.fmcs, { asOf: "2020-02-13" }).days).toEqual({
      min: 1052,
      max: 1052,
    });
    expect(measure(charter, measureProfiles.fmcs, { asOf: "2020-02-14" }).days).toEqual({
      min: 1052,
      max: 1053,
    });
    expect(rowIssues(imported)).toEqual([
      "more-workers-than-unit /rows/7/# Idled",
      "more-workers-than-unit /rows/9/# Idled",
    ]);
    expect(imported.dataset.sources[0]?.title).toBe("Ongoing and Ended Work Stoppages 1/1/2020 - 1/31/2020");
    expect(imported.rows.map(({ row }) => row)).toEqual([6, 7, 9]);
  });

  test("a local in a column of its own is taken off the union", () => {
    const { dataset } = importFmcs(rows);
    expect(
      dataset.organizations.flatMap((each) => (each.kind === "union" ? [[each.name, each.designation]] : [])),
    ).toEqual([
      ["IBEW", undefined],
      ["IBEW 3", "3"],
      ["IAMAW District 65", undefined],
      ["IAMAW District 65 1180", "1180"],
      ["IAMAW", undefined],
      ["IAMAW I-60", "I-60"],
    ]);
  });

  test("a bargaining unit for each size", () => {
    const { dataset } = importFmcs(rows);
    expect(dataset.bargainingUnits[0]).toEqual({
      id: "fmcs-201708590001-unit",
      name: "Charter/Spectrum, IBEW 3",
      unionIds: ["ibew-3"],
      employerIds: ["charter-spectrum"],
      size: [{ value: { value: 1800, unit: "workers" }, sourceIds: ["fmcs-work-stoppages"], rank: "normal" }],
    });
    expect(dataset.stoppages[0]?.bargainingUnitIds).toEqual(["fmcs-201708590001-unit"]);
  });

  test("durations that run to different days, and a heading that counts other cases", () => {
    const other = rows.map((row) =>
      row.map((cell) => (cell === "11" ? "12" : cell === "2 Ongoing Cases" ? "3 Ongoing Cases" : cell)),
    );
    const imported = importFmcs(other);
    expect(
      imported.issues
        .filter(({ severity, path }) => severity === "warning" && path === "")
        .map(({ code }) => code),
    ).toEqual(["group-count-differs", "as-of-days-differ"]);
    expect(imported.dataset.stoppages.slice(0, 2).map(({ timeline }) => timeline.at(-1)?.date)).toEqual([
      "2020-02-13",
      "2020-02-14",
    ]);
  });

  test("an ongoing case without a duration goes on to the day of the others, or asOf", () => {
    const blank = (text: string) => rows.map((row) => row.map((cell) => (cell === text ? null : cell)));
    expect(importFmcs(blank("1,052")).dataset.stoppages[0]?.timeline.at(-1)?.date).toBe("2020-02-13");
    const none = blank("1,052").map((row) => row.map((cell) => (cell === "11" ? null : cell)));
    expect(importFmcs(none, { asOf: "2020-02-05" }).dataset.stoppages[0]?.timeline.at(-1)?.date).toBe(
      "2020-02-05",
    );
    expect(rowIssues(importFmcs(none))).toContain("ongoing-when-published /rows/6/End Date");
  });
});

test("a duration that leads past the last day that is read gives no last day, and nothing is thrown", () => {
  const header = "Employer,Union,Case Number,Start Date,End Date,Duration";
  const imported = importFmcs(
    `${header}\nMill,USA 7,A1,9999-12-31,9999-12-31,3\nMill,USA 7,A2,9999-12-31,,1`,
  );
  expect(imported.rows.map(({ outcome }) => outcome)).toEqual(["importedWithIssues", "importedWithIssues"]);
  expect(imported.issues.map(({ code }) => code)).toContain("duration-differs");
  expect(imported.published.map(({ duration }) => duration)).toEqual([3, 1]);
});
