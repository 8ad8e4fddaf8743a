import { durationOf, stoppageFromSpan } from "picketline";
import { importSpreadsheet, type SpreadsheetMapping } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { countsByCode, expectSound, rowIssues } from "./import-helpers.js";

const mapping: SpreadsheetMapping = {
  start: "Start date",
  end: "End date",
  title: "Name",
  id: "No.",
  kind: "Kind",
  workers: "Workers",
  employer: "Employer",
  union: "Union",
  place: "Where",
  note: "Remark",
};
const header = "No.,Name,Kind,Start date,End date,Workers,Employer,Union,Where,Remark,Other";
const row = "S-1,The mill,lockout,2024-04-03,2024-04-05,500+,Mill,UE,Erie,slow,kept";
const read = (rows: readonly string[], options = {}) =>
  importSpreadsheet([header, ...rows].join("\n"), { ...mapping, ...options });

describe("a mapped spreadsheet", () => {
  test("a row, with a column that nothing is mapped to", () => {
    const imported = read([row]);
    expectSound(imported);
    expect(imported.dataset.stoppages).toMatchObject([
      {
        id: "s-1",
        title: "The mill",
        kind: "lockout",
        note: "slow",
        employerIds: ["mill"],
        unionIds: ["ue"],
        placeIds: ["erie"],
        workers: [{ value: { value: 500, modifier: "atLeast", verbatim: "500+" } }],
        identifiers: [{ scheme: "spreadsheet", id: "S-1" }],
        extensions: { import: { Other: "kept", "Start date": "2024-04-03" } },
      },
    ]);
    expect(countsByCode(imported.issues)).toEqual({ "union-level-not-given": 1 });
  });

  test("with nothing but starts", () => {
    const imported = importSpreadsheet("Day\n2024-04-03\n2024-04\n", { start: "day" });
    expectSound(imported);
    expect(imported.dataset.stoppages.map(({ id, title }) => [id, title])).toEqual([
      ["row-2", "Stoppage in row 2, 2024"],
      ["row-3", "Stoppage in row 3, 2024"],
    ]);
    expect(rowIssues(imported)).toEqual([]);
  });

  test.each<[string, string, string, readonly string[]]>([
    [
      "a start that can mean two days",
      "2024-04-03",
      "03/04/2024",
      ["ambiguous-date /rows/2/Start date", "missing-start /rows/2/Start date"],
    ],
    ["an end that can mean two days", "2024-04-05", "05/04/2024", ["ambiguous-date /rows/2/End date"]],
    ["a day after the twelfth", "2024-04-05", "15/04/2024", []],
    ["a month", "2024-04-05", "2024-05", []],
    ["a year about which one is not sure", "2024-04-05", "2024~", []],
    ["an end before the start", "2024-04-05", "2024-03", ["end-before-start /rows/2/End date"]],
    ["an end that goes on", "2024-04-05", "still ongoing", ["ongoing-when-published /rows/2/End date"]],
    ["a blank end", "2024-04-05", "", ["end-not-given /rows/2/End date"]],
    ["an interval", "2024-04-05", "2024-04-05/..", ["unreadable-date /rows/2/End date"]],
    ["another kind", "lockout", "picket", ["unknown-kind /rows/2/Kind"]],
    ["no kind", "lockout", "", ["unknown-kind /rows/2/Kind"]],
    ["no workers", "500+", "0", ["zero-workers /rows/2/Workers"]],
    ["workers in words", "500+", "dozens", ["unreadable-number /rows/2/Workers"]],
    ["workers that are 12 or 12,000", "500+", "12.000", ["unreadable-number /rows/2/Workers"]],
  ])("%s", (_, from, to, expected) => {
    const imported = read([row.replace(from, to)]);
    expectSound(imported);
    expect(rowIssues(imported)).toEqual(expected);
  });

  test("ambiguous dates name both the text and what would be clear", () => {
    expect(read([row.replace("2024-04-03", "03/04/2024")]).issues[0]).toMatchObject({
      code: "union-level-not-given",
    });
    expect(read([row.replace("2024-04-03", "03/04/2024")]).issues[1]).toMatchObject({
      received: "03/04/2024",
      expected: 'a date such as "2024-04-03", or the order of day and month',
    });
  });

  test.each([
    ["mdy", "2024-03-04"],
    ["dmy", "2024-04-03"],
  ])("03/04/2024 with the order %s", (dateOrder, expected) => {
    const { dataset } = read([row.replace("2024-04-03", "03/04/2024").replace("2024-04-05", "")], {
      dateOrder,
    });
    expect(dataset.stoppages[0]?.timeline[0]?.date).toBe(expected);
  });

  test("day numbers are read in the 1900 system, which is said once", () => {
    const imported = read([
      row.replace("2024-04-03", "45385").replace("2024-04-05", "45387"),
      row.replace("S-1", "S-2"),
    ]);
    expect(countsByCode(imported.issues)).toEqual({ "union-level-not-given": 1, "serial-dates": 1 });
    const [first, second] = imported.dataset.stoppages;
    expect(first?.timeline.map(({ date }) => date)).toEqual(second?.timeline.map(({ date }) => date));
  });

  test("one that goes on, on the day asOf", () => {
    const [stoppage] = importSpreadsheet([header, row.replace("2024-04-05", "ongoing")].join("\n"), mapping, {
      asOf: "2024-04-10",
    }).dataset.stoppages;
    if (stoppage === undefined) throw new Error("no stoppage");
    expect(durationOf(stoppage, { asOf: "2024-04-10" })).toMatchObject({
      days: { min: 8, max: 8 },
      ongoing: true,
    });
  });

  test("an id that was there before", () => {
    const imported = read([row, row]);
    expectSound(imported);
    expect(imported.dataset.stoppages.map(({ id }) => id)).toEqual(["s-1", "s-1-2"]);
    expect(rowIssues(imported)).toEqual(["repeated-case-number /rows/3/No."]);
  });

  test("two fields from one column", () => {
    const imported = read([row], { title: "Employer" });
    expect(imported.dataset.stoppages[0]).toMatchObject({ title: "Mill", employerIds: ["mill"] });
  });
});

describe("a mapping that does not fit", () => {
  test("a column that the file does not have: the nearest is named", () => {
    const imported = read([row], { workers: "Wokers", place: "Latitude" });
    expect(imported.issues.slice(0, 2)).toMatchObject([
      { code: "unknown-column", received: "Wokers", suggestion: "Workers" },
      { code: "unknown-column", received: "Latitude" },
    ]);
    expect(imported.issues[1]?.message).toContain('It has "No.", "Name"');
    expect(imported.dataset.stoppages).toHaveLength(1);
  });

  test("without a column of starts every row is left out, and accounted for", () => {
    const imported = read([row, row], { start: "Begin" });
    expect(imported.issues[0]).toMatchObject({ code: "unknown-column", severity: "error" });
    expect(imported.rows.map(({ outcome }) => outcome)).toEqual(["leftOut", "leftOut"]);
  });

  test("one that is none throws", () => {
    expect(() => importSpreadsheet("", { start: "" })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
    expect(() => read([row], { dateOrder: "ymd" })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

test("makes of a plain row what stoppageFromSpan makes of the same facts", () => {
  const text = "Employer,Start,End,Workers\nMill,2024-05-01,2024-05-03,40\nYard,2024-06,,\n";
  const mapping = { employer: "Employer", start: "Start", end: "End", workers: "Workers" };
  const rows = importSpreadsheet(text, mapping).dataset.stoppages.map(({ extensions: _, ...made }) => made);
  const given = { kind: "strike", sourceIds: ["spreadsheet"] } as const;
  const mill = { ...given, id: "row-2", title: "Mill, 2024", employerIds: ["mill"], workers: 40 };
  const yard = { ...given, id: "row-3", title: "Yard, 2024", employerIds: ["yard"] };
  expect(rows).toStrictEqual([
    stoppageFromSpan({ ...mill, from: "2024-05-01", to: "2024-05-03" }),
    stoppageFromSpan({ ...yard, from: "2024-06" }),
  ]);
});
