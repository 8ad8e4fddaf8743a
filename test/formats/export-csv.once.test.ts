// CSV out and in: what a spreadsheet must not run, what must survive, and what another reader makes of it.

import fc from "fast-check";
import { type FlatTable, fromCsv, toCsv } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { defusedText, restoredText } from "../../src/formats/export/csv-cell.js";
import { readCsv } from "../../src/formats/export/read-csv.js";
import { rowsByPapaparse } from "./read-with-papaparse.js";

const columns = [
  { name: "text", type: "text", meaning: "" },
  { name: "number", type: "number", meaning: "" },
] as const;

function csvOf(text: string | null, number: number | null = null): string {
  return toCsv({ columns, rows: [{ text, number }] }, { lineEnd: "\n" });
}

describe("no spreadsheet runs a cell", () => {
  test.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "  =1+1",
    "\u00A0=1",
    "\u200B=1",
    "\u0000=1",
    "\u202E=1",
    "＝1+1",
    "＋1",
    "－1",
    "＠a",
    "\tplain",
    "\nplain",
    "'=1",
    "'plain",
    "''",
  ])("%j gets an apostrophe, which is taken away again", (text) => {
    expect(defusedText(text)).toBe(`'${text}`);
    expect(restoredText(defusedText(text))).toBe(text);
  });

  test.each(["plain", "a=b", "1-2", "Local 0123", "0123", "rock 'n' roll", "–dash", "💥", ""])(
    "%j stays as it is",
    (text) => {
      expect(defusedText(text)).toBe(text);
      expect(restoredText(text)).toBe(text);
    },
  );

  test("an apostrophe that somebody else put before a plain text stays", () => {
    expect(restoredText("'til Friday")).toBe("'til Friday");
  });

  test("a negative number is a number, and a text of one is not", () => {
    expect(csvOf("-2", -2)).toBe("text,number\n'-2,-2\n");
  });

  test("no cell of any text begins as a formula does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (text) => {
        const cell = rowsByPapaparse(csvOf(text), "\n")[1]?.[0] ?? "";
        // Written out once more: what OWASP names, after anything that does not show.
        expect(cell.replace(/^[\s\p{C}]+/u, "")).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
      }),
    );
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", "=", "a", " ", "\t", "＝"), maxLength: 5 }),
        (text) => {
          expect(restoredText(defusedText(text))).toBe(text);
        },
      ),
    );
  });
});

describe("toCsv", () => {
  test("quotes what has to be quoted", () => {
    expect(csvOf('a "b", c\nd')).toBe('text,number\n"a ""b"", c\nd",\n');
    expect(csvOf(" a ")).toBe('text,number\n" a ",\n');
    expect(csvOf(null, 0)).toBe("text,number\n,0\n");
  });

  test("ends lines as RFC 4180 does, and begins with a mark for Excel where asked", () => {
    expect(toCsv({ columns, rows: [] })).toBe("text,number\r\n");
    expect(toCsv({ columns, rows: [] }, { byteOrderMark: true, lineEnd: "\n" })).toBe("\uFEFFtext,number\n");
    // @ts-expect-error: no line of a CSV ends with a semicolon
    expect(() => toCsv({ columns, rows: [] }, { lineEnd: ";" })).toThrow("lineEnd");
  });

  test("a lone blank cell is a row", () => {
    const one = [columns[0]] as const;
    expect(toCsv({ columns: one, rows: [{ text: null }, { text: "a" }] }, { lineEnd: "\n" })).toBe(
      'text\n""\na\n',
    );
  });

  test("never writes what is not there, not a number, or half a character", () => {
    expect(csvOf(null)).toBe("text,number\n,\n");
    expect(csvOf("a\uD800b\0c", Number.NaN)).toBe("text,number\na\uFFFDb\uFFFDc,\n");
    expect(csvOf("a\r\nb\rc")).toBe('text,number\n"a\nb\nc",\n');
  });

  test("another reader finds the same cells", () => {
    const someText = fc.string({ unit: "grapheme", maxLength: 20 });
    const someCell = fc.oneof(
      someText,
      fc.constantFrom("a,b", 'say "no"', "\n", " ", "0123", "مضربون", "👩‍🔧🪧"),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(someCell, someCell), { maxLength: 6 }), (cells) => {
        const table: Pick<FlatTable, "columns" | "rows"> = {
          columns: ["a", "b"].map((name) => ({ name, type: "text", meaning: "" })),
          rows: cells.map(([a, b]) => ({ a, b })),
        };
        const text = toCsv(table);
        expect(rowsByPapaparse(text, "\r\n").slice(0, -1)).toEqual(readCsv(text).rows);
        expect(
          readCsv(text)
            .rows.slice(1)
            .map((row) => row.map(restoredText)),
        ).toEqual(
          cells.map((row) => row.map((cell) => cell.replaceAll("\0", "\uFFFD").replaceAll(/\r\n?/g, "\n"))),
        );
      }),
    );
  });
});

describe("readCsv", () => {
  test.each([
    [
      "a,b\n1,2",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      "a;b\r\n1;\r\n",
      [
        ["a", "b"],
        ["1", ""],
      ],
    ],
    [
      "a\tb\r1\t2\r",
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    [
      '"a","b"\n"1 ""x""\r\ny",',
      [
        ["a", "b"],
        ['1 "x"\r\ny', ""],
      ],
    ],
    ['\uFEFFa\n\n""\n', [["a"], [""]]],
    ["", []],
  ])("reads %j", (text, rows) => {
    expect(readCsv(text)).toEqual({ rows });
  });

  test.each([
    ['a\n"b', 2, "never closed"],
    ['a\nb"c', 2, "within a cell"],
    ['a\n"b\nc"\n"d"e', 4, "within a cell"],
  ])("says what is wrong with %j", (text, line, problem) => {
    expect(readCsv(text).fault).toEqual({ line, problem: expect.stringContaining(problem) });
  });

  test("takes texts of any length", () => {
    const long = `${'say "no", '.repeat(100_000)}${" ".repeat(5_000)}end`;
    expect(readCsv(csvOf(long)).rows[1]).toEqual([long, ""]);
    expect(readCsv('"'.repeat(500_001)).fault).toBeDefined();
  });
});

describe("fromCsv", () => {
  const dataset = "formatVersion\n1\n";

  test("reads what a spreadsheet has saved again: sorted, with semicolons, with capitals", () => {
    const places = "\uFEFFname;rowNumber;latitude;id\r\nSecond;2;-18.5;b\r\nFirst;1;;a\r\n";
    const read = fromCsv({ dataset, places });
    expect(read.issues).toEqual([]);
    expect(read.dataset?.places).toEqual([
      { id: "a", name: "First" },
      { id: "b", name: "Second", latitude: -18.5 },
    ]);
  });

  test.each([
    [
      "a cell that is no number",
      { places: "id,name,latitude\na,A,north\n" },
      "unfit-cell",
      "/places/0/latitude",
    ],
    ["JSON that is none", { places: "id,name,sourceIds\na,A,[\n" }, "unfit-cell", "/places/0/sourceIds"],
    ["a list in place of an object", { places: "id,name,other\na,A,[]\n" }, "unfit-cell", "/places/0/other"],
    [
      "a column that is not known",
      { places: "id,name,lattitude\na,A,1\n" },
      "unknown-column",
      "/places/0/lattitude",
    ],
    ["a column twice", { places: "id,name,name\na,A,B\n" }, "unknown-column", "/places/0/name"],
    ["a table that is not known", { place: "id\na\n" }, "unknown-table", "/place"],
    ["an open quote", { places: 'id\n"a' }, "broken-csv", "/places/0"],
    ["too many cells", { places: "id,name\na,A,B\n" }, "broken-csv", "/places/0"],
    ["a row of nothing", { events: "stoppageId,id\nnone,a\n" }, "orphan-row", "/events/0"],
    [
      "a key that no record may have",
      { places: 'id,name,other\na,A,"{""extensions"":{""__proto__"":1}}"\n' },
      "forbidden-key",
      "/places/0/extensions/__proto__",
    ],
  ])("tells of %s", (_what, texts, code, path) => {
    const read = fromCsv({ dataset, ...texts });
    expect(read.dataset).toBeUndefined();
    expect(read.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  test("without the row of the dataset there is nothing to read", () => {
    expect(fromCsv({}).issues).toMatchObject([{ code: "missing-table" }]);
    expect(fromCsv({ dataset: "formatVersion\n1\n1\n" }).issues).toMatchObject([{ code: "missing-table" }]);
  });

  test("names the nearest word", () => {
    const { issues } = fromCsv({ dataset, place: "id\n", events: "stopageId\nx\n" });
    expect(issues.map(({ suggestion }) => suggestion)).toContain("places");
    expect(issues.map(({ suggestion }) => suggestion)).toContain("stoppageId");
  });
});
