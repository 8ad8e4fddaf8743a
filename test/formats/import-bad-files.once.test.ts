import fc from "fast-check";
import {
  type ImportedTable,
  importBlsListing,
  importBlsSeries,
  importFmcs,
  importIssueCodes,
  importLaborActionTracker,
  importSpreadsheet,
} from "picketline/formats";
import { describe, expect, test } from "vitest";
import { CsvReader, longestRow } from "../../src/formats/tables/csv-rows.js";
import { countsByCode, expectSound, rowIssues } from "./import-helpers.js";

const mapping = { start: "Start Date", end: "End Date", employer: "Employer", workers: "# Idled" };
const importers: readonly (readonly [string, (text: string) => Pick<ImportedTable, "issues">])[] = [
  ["importBlsListing", importBlsListing],
  ["importBlsSeries", importBlsSeries],
  ["importFmcs", importFmcs],
  ["importLaborActionTracker", importLaborActionTracker],
  ["importSpreadsheet", (text) => importSpreadsheet(text, mapping)],
];

const header =
  'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration';
const row = 'Mill,USA 7,,A1,,,Manufacturing,"Butler, PA",30.0,1984-07-16,1984-08-11,';

describe.each(importers)("%s", (_, read) => {
  const codes = (text: string) => countsByCode(read(text).issues);

  test("an empty file, and one of blanks", () => {
    expect(codes("")).toEqual({ "empty-table": 1 });
    expect(codes("\uFEFF \r\n\r\n\t")).toEqual({ "empty-table": 1 });
    expect(codes(",,,\n,,,\n")).toEqual({ "empty-table": 1 });
  });

  test("another file", () => {
    const { issues } = read("<!DOCTYPE html>\n<title>Not found</title>\n<p>Sorry, no table</p>\n");
    expect(countsByCode(issues)).toEqual({ "header-not-found": 1 });
    expect(issues[0]?.received).toContain("DOCTYPE");
    expect(issues[0]?.expected).toContain("a row with the columns");
  });

  test("UTF-16, a workbook, binary data", () => {
    const utf16 = [...`${header}\n${row}`].map((letter) => `${letter}\0`).join("");
    expect(read(utf16).issues.map(({ message }) => message)).toEqual([
      "The text is in UTF-16: save it as UTF-8.",
    ]);
    expect(read(`\uFFFD\uFFFD${utf16}`).issues[0]?.message).toContain("UTF-16");
    expect(read("PK\u0003\u0004\u0014\0\u0006").issues[0]?.message).toContain("workbook (.xlsx)");
    expect(read("abcdef\u0001\0\u0002").issues[0]?.message).toContain("binary");
  });
});

describe("a file cut in half", () => {
  test("within quotes: the last row is left out, with the line", () => {
    const imported = importFmcs(`${header}\n${row}\n${row.replace("A1", "A2").slice(0, 40)}`);
    expectSound(imported);
    expect(rowIssues(imported)).toEqual(["unclosed-quote /rows/3", "short-row /rows/3"]);
    expect(imported.rows).toEqual([
      { row: 2, stoppageId: "fmcs-a1", outcome: "imported" },
      { row: 3, stoppageId: null, outcome: "leftOut", reason: "a quote in it is never closed" },
    ]);
  });

  test("between cells: the row is short", () => {
    const imported = importFmcs(`${header}\n${row}\n${row.slice(0, -12)}`);
    expect(rowIssues(imported)).toEqual([
      "short-row /rows/3",
      "end-not-given /rows/3/End Date",
      "repeated-case-number /rows/3/Case Number",
    ]);
  });

  test("a quote that is left open in the middle of a large file stops the reading there", () => {
    const rows = Array.from({ length: 60_000 }, (_, place) => row.replace("A1", `A${place}`));
    rows[10] = rows[10]?.replace('PA"', "PA") ?? "";
    const imported = importFmcs(
      [header, ...rows].map((line, place) => (place > 11 ? line.replaceAll('"', "'") : line)).join("\n"),
    );
    expect(rowIssues(imported)).toEqual(["row-too-long /rows/12"]);
    expect(imported.dataset.stoppages.length).toBeLessThanOrEqual(10);
  });
});

describe("the shape of rows", () => {
  test("a shifted column: cells that do not fit are issues, and the row says so", () => {
    const shifted = importFmcs(`${header}\n${row.replace("Mill,", "Mill,,").replace(/,$/, "")}`);
    expect(rowIssues(shifted)).toEqual([
      "unreadable-number /rows/2/Duration",
      "unreadable-date /rows/2/Start Date",
      "missing-start /rows/2/Start Date",
    ]);
    expect(shifted.rows[0]?.outcome).toBe("leftOut");
    const wide = importFmcs(`${header}\n${row.replace("Mill,", "Mill,,,")}`);
    expect(rowIssues(wide)[0]).toBe("long-row /rows/2");
  });

  test("rows keep the numbers of their lines, across cells of several lines and blank lines", () => {
    const imported = importFmcs(
      `Title\r\n\r\n${header}\r\n"Mill\r\nof Butler",U,,A1,,,M,"Butler, PA",1,1984-07-16,1984-07-17,\r\n\r\n${row}`,
    );
    expect(imported.rows.map((each) => each.row)).toEqual([4, 7]);
    expect(imported.dataset.organizations.map(({ name }) => name)).toContain("Mill\nof Butler");
  });

  test.each([
    [";", "semicolons"],
    ["\t", "tabs"],
  ])("cells parted by %j", (delimiter) => {
    const text = [
      ["Employer", "Start Date", "End Date", "# Idled"],
      ["Mill, Inc.", "2024-04-03", "2024-04-05", "1,800"],
    ]
      .map((cells) => cells.join(delimiter))
      .join("\n");
    const { dataset } = importSpreadsheet(text, mapping);
    expect(dataset.stoppages[0]?.workers?.[0]?.value.value).toBe(1800);
  });

  test("a missing column is an error that names the nearest one, and every row is accounted for", () => {
    const imported = importFmcs(`${header.replace("Start Date", "Strat Date")}\n${row}`);
    expect(imported.issues[0]).toMatchObject({
      code: "missing-column",
      path: "/rows/1",
      suggestion: "Strat Date",
    });
    expect(imported.rows).toEqual([
      { row: 2, stoppageId: null, outcome: "leftOut", reason: "the file lacks a column that is needed" },
    ]);
  });

  test("a repeated column, letters lost, a stray quote", () => {
    const text = `${header},Employer\n${row.replace("Mill", "Caf\uFFFD")},x\n"Mi"ll",${row.slice(5)},y`;
    const imported = importFmcs(text);
    expect(countsByCode(imported.issues)).toMatchObject({
      "repeated-column": 1,
      "undecodable-characters": 1,
      "stray-quote": 1,
    });
  });

  test("a column named __proto__ is kept under another name", () => {
    const { dataset } = importSpreadsheet("Start Date,__proto__,,Start Date\n2024-04-03,a,b,c\n", {
      start: "Start Date",
    });
    expect(dataset.stoppages[0]?.extensions).toEqual({
      import: { "Start Date": "2024-04-03", "column 2": "a", "column 3": "b", "column 4": "c" },
    });
  });

  test("rows from a workbook that hold what they should not", () => {
    const rows = [["Employer", "Start Date"], ["Mill", new Date(0)], null, [undefined, undefined]] as never;
    const imported = importSpreadsheet(rows, { start: "Start Date", employer: "Employer" });
    expect(rowIssues(imported)).toEqual([
      "unreadable-date /rows/2/Start Date",
      "missing-start /rows/2/Start Date",
    ]);
    expect(imported.rows).toHaveLength(1);
  });
});

describe("nothing is lost and nothing throws", () => {
  test("whatever the cells are", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        "",
        "2024-04-03",
        "1/2/2024",
        "45413",
        "0",
        "62.0",
        "1,800",
        "NY",
        '"',
        "a\nb",
        "[4]",
        "ongoing",
        "IBT 7",
        "A1",
        "7 Ongoing Cases",
      ),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    );
    const line = fc.array(cell, { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const quoted = lines.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
        const imported = importFmcs([header, ...quoted].join("\n"), { asOf: "2024-12-31" });
        expectSound(imported);
        // Each line that holds anything is a row, but for the headings of groups.
        const filled = lines.filter((cells) => cells.some((text) => text.trim() !== ""));
        expect(imported.rows.length).toBeLessThanOrEqual(filled.length);
        expect(imported.rows.length).toBeGreaterThanOrEqual(
          filled.filter(([first]) => first !== "7 Ongoing Cases").length,
        );
        expectSound(importLaborActionTracker(lines));
      }),
      { numRuns: 60 },
    );
  });

  test("whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        for (const [, read] of importers) {
          expect(read(text).issues.length).toBeGreaterThan(0);
          expect(read(`${header}\n${text}`).issues).toBeInstanceOf(Array);
        }
      }),
    );
  });

  test("codes are listed once each, in kebab-case", () => {
    const codes = importIssueCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});

describe("reading CSV", () => {
  /** The rows of a text that is read in pieces of a length. */
  const readIn = (text: string, length: number) => {
    const csv = new CsvReader(",");
    const rows = [];
    for (let start = 0; start < text.length; start += length)
      rows.push(...csv.read(text.slice(start, start + length)));
    return { rows: [...rows, ...csv.end()], stoppedAt: csv.stoppedAt };
  };

  test("what RFC 4180 writes is what is read, in pieces of any size", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", " ", ";", "é"), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 200 }),
        (rows, length) => {
          const text = rows
            .map((cells) => cells.map((each) => `"${each.replaceAll('"', '""')}"`).join(","))
            .join("\n");
          const { rows: read } = readIn(text, length);
          expect(read.map(({ cells }) => cells)).toEqual(rows);
          // A row begins one line after as many breaks as the text before it has.
          const before = rows.map(
            (_, index) => rows.slice(0, index).flat().join("").split("\n").length + index,
          );
          expect(read.map(({ row }) => row)).toEqual(before);
        },
      ),
    );
  });

  test("a row that ends where a piece does", () => {
    const cells = ["x".repeat(longestRow - 10), "y"];
    const rows = Array.from({ length: 4 }, () => cells);
    const { rows: read, stoppedAt } = readIn(rows.map((each) => each.join(",")).join("\n"), longestRow);
    expect(stoppedAt).toBeUndefined();
    expect(read.map((each) => each.row)).toEqual([1, 2, 3, 4]);
    expect(
      read.every(({ cells: [first, second] }) => first?.length === longestRow - 10 && second === "y"),
    ).toBe(true);
  });
});
