// picketline import: rows in, a record out, and every fault of a file told for what it is.

import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { picketline, temporaryFolder } from "./call-command.js";
import { makeWorkbook, sheetData } from "./make-workbook.js";

const { path: inFolder, write } = temporaryFolder();

const shared = join(import.meta.dirname, "../../../shared/data");

const fmcsHeader = "Employer,Union,Case Number,# Idled,Start Date,End Date";
const fmcs = `${fmcsHeader}\nSpang,USA 7543,84A1,30,1984-07-16,1984-08-11\nMill,,84A2,5,1984-07-16,1984-03-11\n`;
const bls =
  "Organizations involved,States,Union,Work stoppage beginning date,Work stoppage ending date,Number of workers[2]\nBoston Gas,MA,USW,33993,34109,1000\n";
const tracker =
  "ID,Employer,Labor Organization,Local,City,State,Approximate Number of Participants,Start Date,End Date,Strike or Protest\n7,Acme,UE,,Buffalo,New York,0,2022-11-17,2022-11-17,Strike\n8,Acme,,,Buffalo,New York,40,2022-11-18,2022-11-18,Protest\n";
const trackerJson =
  '{ "12": { "Employer": "Acme", "Labor_Organization": "UE", "Action_type": "Strike", "Start_date": "2023-05-01", "End_date": "2023-05-02" } }';
const series = "series_id\tyear\tperiod\tvalue\tfootnote_codes\nWSU002\t2023\tM06\t-\tP,2\n";

const importFile = (file: string, ...words: readonly string[]) =>
  picketline("import", file, "--to", "json", ...words);

describe.skipIf(!existsSync(shared))("the files of the agencies (needs ../shared)", () => {
  test.each([
    ["bls/listing-1993-2009.csv", "bls-listing", 429],
    ["bls/year-file-2021-march.xlsx", "bls-listing", 4],
    ["fmcs/work-stoppages-1984-1997.csv", "fmcs", 9548],
    ["fmcs/month-file-2020-january.xlsx", "fmcs", 8],
  ])(
    "%s is %s: %i stoppages",
    async (file, format, count) => {
      const { code, out, err } = await importFile(join(shared, file));
      expect(code).toBe(0);
      expect(err).toContain(`was read as ${format}, recognised by its header`);
      const { dataset, issues } = asDataset(out);
      expect(issues).toEqual([]);
      expect(dataset?.stoppages).toHaveLength(count);
      if (count === 9548) {
        expect(err).toContain("9,548 rows: 9,548 imported");
        expect(err).toContain("        8  error    end-before-start\n");
        expect(err).toContain("more: --all-issues tells them all.");
      }
    },
    60_000,
  );

  test("the time series: 3,448 values", async () => {
    const { code, out, err } = await importFile(join(shared, "bls/ws.data.1.AllData.txt"));
    expect(code).toBe(0);
    expect(err).toContain("3,448 values of 6 series");
    expect(JSON.parse(out).series).toHaveLength(3448);
  });
});

function asDataset(text: string) {
  const result = safeParseDataset(JSON.parse(text));
  return { dataset: result.ok ? result.value : undefined, issues: result.issues };
}

describe("which file it is", () => {
  test.each([
    ["fmcs.csv", fmcs, "fmcs", 2],
    ["fmcs.tsv", fmcs.replaceAll(",", "\t"), "fmcs", 2],
    ["titled.csv", `A title of its own,,\n\n${bls}`, "bls-listing", 1],
    ["tracker.csv", tracker, "labor-action-tracker", 1],
    ["tracker.json", trackerJson, "labor-action-tracker", 1],
    ["bom.csv", `\uFEFF${fmcs}`, "fmcs", 2],
  ])("%s is known by its header", async (name, content, format, count) => {
    const { code, out, err } = await importFile(write(name, content));
    expect(code).toBe(0);
    expect(err).toContain(`${name} was read as ${format}, recognised by its header.`);
    const { dataset, issues } = asDataset(out);
    expect(issues).toEqual([]);
    expect(dataset?.stoppages).toHaveLength(count);
  });

  test("what the caller says goes before the header", async () => {
    const { code, err } = await importFile(write("said.csv", fmcs), "--format", "fmcs");
    expect(code).toBe(0);
    expect(err).toContain("was read as fmcs.\n");
    const wrong = await importFile(inFolder("said.csv"), "--format", "bls-listing");
    expect(wrong).toMatchObject({ code: 1, out: "" });
    expect(wrong.err).toContain("error header-not-found");
    expect(wrong.err).toContain("nothing could be read, so nothing was written");
  });

  test("a column misspelt: the kind is known all the same, and the column is named", async () => {
    const { code, out, err } = await importFile(
      write("misspelt.csv", fmcs.replace("Start Date", "Strat Date")),
    );
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("was read as fmcs");
    expect(err).toContain('no column "start date"; is "Strat Date" meant');
  });

  test("series are written as they are", async () => {
    const { code, out } = await importFile(write("series.txt", series));
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      series: [{ seriesId: "WSU002", value: null, footnotes: ["P", "2"] }],
    });
  });
});

describe("what is told", () => {
  test("rows, issues by code, and the worst in full", async () => {
    const { err } = await importFile(write("issues.csv", fmcs));
    expect(err.split("\n")).toEqual([
      `picketline: ${inFolder("issues.csv")} was read as fmcs, recognised by its header.`,
      "2 rows: 2 imported, 1 of them with issues, 0 left out.",
      "3 issues:",
      "        1  error    end-before-start",
      "        1  info     kind-not-given",
      "        1  info     union-level-not-given",
      expect.stringMatching(/: error end-before-start \/rows\/3\/End Date: /),
      expect.stringMatching(/: info kind-not-given: /),
      expect.stringMatching(/: info union-level-not-given: /),
      "",
    ]);
  });

  test("20 in full, or all", async () => {
    const rows = Array.from({ length: 30 }, (_, place) => `Mill,,B${place},5,1984-07-16,1984-03-11`);
    const file = write("many.csv", `${fmcsHeader}\n${rows.join("\n")}\n`);
    const few = (await importFile(file)).err;
    expect(few.match(/: error [a-z-]+ \/rows/g)).toHaveLength(20);
    expect(few).toContain("… and 12 more: --all-issues tells them all.");
    const all = (await importFile(file, "--all-issues")).err;
    expect(all.match(/: (?:error|info)/g)).toHaveLength(32);
    expect(all).not.toContain("more: --all-issues");
  });

  test("protests are told of and are no stoppages; 1 row left out", async () => {
    const { err } = await importFile(write("protests.csv", tracker));
    expect(err).toContain("2 rows: 1 imported, 0 of them with issues, 1 left out (1 protest among them).");
  });

  test("a stoppage that the file calls ongoing went on until --as-of", async () => {
    const file = write("ongoing.csv", bls.replace("34109", "ongoing"));
    const { out } = await importFile(file, "--as-of", "1993-03-31");
    const { dataset } = asDataset(out);
    expect(dataset?.stoppages[0]?.timeline.at(-1)).toMatchObject({ type: "continued", date: "1993-03-31" });
    expect((await importFile(file)).err).toContain(" ongoing-when-published ");
  });
});

describe("what is written", () => {
  test("--json: the dataset, each issue and what became of each row", async () => {
    const { code, out } = await picketline("import", write("whole.csv", fmcs), "--json");
    expect(code).toBe(0);
    const whole = JSON.parse(out);
    expect(safeParseDataset(whole.dataset).ok).toBe(true);
    expect(whole.rows.map(({ row, outcome }: { row: number; outcome: string }) => [row, outcome])).toEqual([
      [2, "imported"],
      [3, "importedWithIssues"],
    ]);
    expect(whole.issues).toContainEqual(
      expect.objectContaining({ code: "end-before-start", path: "/rows/3/End Date" }),
    );
  });

  test("a whole file, over an old one, with nothing left beside it", async () => {
    const folder = inFolder("out");
    mkdirSync(folder);
    const output = write("out/out.json", "old");
    chmodSync(output, 0o640);
    const { code, out, err } = await importFile(write("to-file.csv", fmcs), "--output", output);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toContain(`written to ${output}.`);
    expect(asDataset(readFileSync(output, "utf8")).dataset?.stoppages).toHaveLength(2);
    expect(readFileSync(output, "utf8")).toBe((await importFile(inFolder("to-file.csv"))).out);
    expect(readdirSync(folder)).toEqual(["out.json"]);
    expect(statSync(output).mode & 0o777).toBe(0o640);
  });

  test("a link stays a link, and leads to what was written", async () => {
    const target = write("target.json", "old");
    const link = inFolder("link.json");
    symlinkSync(target, link);
    await importFile(write("linked.csv", fmcs), "-o", link);
    expect(readFileSync(target, "utf8")).toContain('"formatVersion": 1');
    expect(readFileSync(link, "utf8")).toBe(readFileSync(target, "utf8"));
  });

  test("nothing, where nothing could be read: the old file stays", async () => {
    const output = write("kept.json", "old");
    const { code } = await importFile(write("rowless.csv", `${fmcsHeader}\n`), "--output", output);
    expect(code).toBe(1);
    expect(readFileSync(output, "utf8")).toBe("old");
  });

  test.each([
    ["a folder", "a-folder", "is not a file"],
    ["a folder that is not there", "nowhere/out.json", "there is no such folder"],
    ["a path through a file", "in.csv/out.json", "a part of its path is not a folder"],
    ["the file that is read", "in.csv", "is the file that is read"],
  ])("not to %s", async (_what, output, says) => {
    mkdirSync(inFolder("a-folder"), { recursive: true });
    const before = readdirSync(inFolder());
    const { code, out, err } = await importFile(write("in.csv", fmcs), "--output", inFolder(output));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
    expect(readdirSync(inFolder()).filter((name) => !before.includes(name) && name !== "in.csv")).toEqual([]);
    expect(readFileSync(inFolder("in.csv"), "utf8")).toBe(fmcs);
  });
});

describe("a file at fault ends with 1 and says how", () => {
  test.each<[what: string, name: string, content: string | Uint8Array, says: string]>([
    ["empty", "empty.csv", "", "There is nothing in the file."],
    ["empty, a workbook", "empty.xlsx", "", "empty.xlsx is empty."],
    ["white space", "space.csv", " \n\n", "error empty-table"],
    ["another file", "page.csv", "<!DOCTYPE html>\n<p>Not found</p>", "has no header that is known"],
    [
      "another table",
      "prices.csv",
      "Name,Price\nApples,2\n",
      'looked for fmcs: a row with the columns "employer"',
    ],
    ["binary", "binary.csv", new Uint8Array([1, 2, 0, 3, 255, 254]), "not text but binary data"],
    ["Latin 1", "latin.csv", Buffer.from(fmcs.replace("Spang", "Café"), "latin1"), "not text in UTF-8"],
    ["UTF-16", "utf16.csv", Buffer.from(`\uFEFF${fmcs}`, "utf16le"), "is text in UTF-16"],
    [
      "a workbook by another name",
      "book.csv",
      makeWorkbook({ A: "" }),
      "is a workbook, whatever its name says",
    ],
    ["text by the name of a workbook", "text.xlsx", fmcs, "is no workbook, whatever its name says"],
    [
      "an old workbook",
      "old.xlsx",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      "(.xls): save it as .xlsx",
    ],
    ["JSON cut in half", "half.json", trackerJson.slice(0, 90), "may be cut off."],
    ["a record", "record.json", '{ "formatVersion": 1, "stoppages": [] }', "is a record already"],
    [
      "a shifted column",
      "shifted.csv",
      fmcs.replace("Spang,", "Spang,,").replace("Mill,", "Mill,,"),
      "error missing-start",
    ],
  ])("%s", async (_what, name, content, says) => {
    const file = write(name, content);
    for (const words of [
      ["import", file, "--to", "json"],
      ["measure", file, "--format", "fmcs", "--profile", "bls"],
    ]) {
      const { code, out, err } = await picketline(...words);
      expect([words[0], code, out]).toEqual([words[0], 1, ""]);
      if (words[0] === "import") expect(err).toContain(says);
      expect(err).not.toMatch(/\n\s+at /);
    }
  });

  test("a plain spreadsheet is not taken for an agency's, though some of its columns are", async () => {
    const plain = "Employer,Industry,Start Date,End Date\nMill,,2024-01-01,2024-01-02\n";
    const { code, out, err } = await importFile(write("plain.csv", plain));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("say which file it is with --format");
    expect((await importFile(inFolder("plain.csv"), "--format", "fmcs")).code).toBe(0);
  });

  test("cut in half, a table gives what is whole, and says that it may be cut off", async () => {
    const { code, out, err } = await importFile(write("half.csv", `${fmcs}Cut,,84A3,"5,`));
    expect(code).toBe(0);
    expect(asDataset(out).dataset?.stoppages).toHaveLength(2);
    expect(err).toContain("3 rows: 2 imported, 1 of them with issues, 1 left out.");
    expect(err).toContain("the file may be cut off there.");
  });

  test("a message is one line, whatever the file is called", async () => {
    const { err } = await importFile(write("a\u001b[31m.csv", ""));
    expect(err).not.toContain("\u001b");
  });
});

describe("a call that is at fault ends with 2", () => {
  test.each<[what: string, words: readonly string[], says: string]>([
    ["no file", ["--to", "json"], "Which file?"],
    ["two files", ["a.csv", "b.csv", "--to", "json"], "b.csv is too many"],
    ["no --to", ["a.csv"], "Write: --to json"],
    ["another --to", ["a.csv", "--to", "jsno"], "--to jsno is not known: did you mean json?"],
    ["a format misspelt", ["a.csv", "--to", "json", "--format", "bls-listin"], "did you mean bls-listing?"],
    [
      "a format that nobody knows",
      ["a.csv", "--to", "json", "--format", "ilostat"],
      "it can be bls-series, bls-listing, labor-action-tracker, fmcs.",
    ],
    ["a file of no kind that is read", ["a.pdf", "--to", "json"], "is of no kind that is read"],
    ["a day that is none", ["a.csv", "--to", "json", "--as-of", "2024"], "is not a calendar day"],
    ["no such file", ["missing.xlsx", "--to", "json"], "there is no such file"],
  ])("%s", async (_what, words, says) => {
    const { code, out, err } = await picketline("import", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });

  test.each(["import", "measure"])("%s teaches, in lines of 80 at most", async (command) => {
    const { code, out, err } = await picketline(command, "--help");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("Example");
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });
});

describe("workbooks", () => {
  const header = fmcsHeader.split(",");
  const date = (serial: number) => ({ xml: `<c s="1"><v>${serial}</v></c>` });
  // 45387 is 5 April 2024, 45389.99 the 7th at a quarter to midnight; the third date is text without a zone.
  const rows = [
    header,
    ["Mill", "USW", "A1", 30, date(45387), date(45389.99)],
    [
      "Dock",
      "ILA",
      "A2",
      40,
      { xml: '<c t="d"><v>2024-04-05T00:00:00</v></c>' },
      { xml: '<c t="d"><v>2024-04-06T23:30:00</v></c>' },
    ],
    ["Apia", "PSA", "A3", 50, date(40907), "12/31/2011"],
  ];
  const other = sheetData([
    ["Name", "Price"],
    ["Apples", 2],
  ]);

  test("days are those of the sheet, wherever the reader sits; the first sheet that fits is read", async () => {
    const zone = process.env["TZ"];
    const { code, out, err } = await importFile(
      write("book.xlsx", makeWorkbook({ Notes: other, Cases: sheetData(rows) })),
    );
    expect(code).toBe(0);
    expect(err).toContain('as fmcs, recognised by its header, from sheet "Cases".');
    const spans = asDataset(out).dataset?.stoppages.map(({ timeline }) => timeline.map(({ date }) => date));
    // 30 December 2011, which Apia did not have, is a day of a sheet all the same. An end is the day after the last one out.
    expect(spans?.map(([from]) => from)).toEqual(["2024-04-05", "2024-04-05", "2011-12-30"]);
    const lines = await picketline("measure", inFolder("book.xlsx"), "--profile", "fmcs");
    expect(lines.out).toMatch(/\n2011 .* {2}2\n(?:.*\n)*2024 .* {2}5\n/);
    expect(process.env["TZ"]).toBe(zone);
  });

  test("--sheet chooses, and a name misspelt is told", async () => {
    const first = sheetData(rows.slice(0, 2));
    const file = write("two.xlsx", makeWorkbook({ January: first, February: sheetData(rows) }));
    expect(asDataset((await importFile(file)).out).dataset?.stoppages).toHaveLength(1);
    expect(asDataset((await importFile(file, "--sheet", "February")).out).dataset?.stoppages).toHaveLength(3);
    const misspelt = await importFile(file, "--sheet", "Febuary");
    expect(misspelt).toMatchObject({ code: 2, out: "" });
    expect(misspelt.err).toContain("has no sheet Febuary: did you mean February?");
    expect((await importFile(write("plain2.csv", fmcs), "--sheet", "A")).err).toContain(
      "--sheet is for workbooks",
    );
  });

  test("none of the sheets fits: they are named, and what was looked for", async () => {
    const { code, err } = await importFile(write("none.xlsx", makeWorkbook({ Notes: other })));
    expect(code).toBe(1);
    expect(err).toContain('Its sheets: "Notes".');
    expect(err).toContain("looked for fmcs:");
    const said = await importFile(inFolder("none.xlsx"), "--format", "fmcs");
    expect(said.code).toBe(1);
    expect(said.err).not.toContain("looked for bls-series");
  });

  test.each<[what: string, content: () => Uint8Array, says: string]>([
    [
      "cut in half",
      () => makeWorkbook({ A: sheetData(rows) }).subarray(0, 900),
      "it may be cut off or damaged",
    ],
    [
      "with XML that is none",
      () => makeWorkbook({ A: '<row r="1"><c r="A1"><v>1</v' }),
      "it may be cut off or damaged",
    ],
    [
      "with a row far out",
      () => makeWorkbook({ A: '<row r="9999999999"><c r="A1"><v>1</v></c></row>' }),
      'a cell at "9999999999", which no sheet has',
    ],
    [
      "with a cell in the far corner",
      () => makeWorkbook({ A: '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' }),
      "span over 20 million cells",
    ],
    [
      "with one beyond it",
      () => makeWorkbook({ A: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }),
      'a cell at "XFE1", which no sheet has',
    ],
    [
      "that is another archive",
      () => Buffer.from("PK\u0005\u0006".padEnd(22, "\0"), "latin1"),
      "cannot be read as a workbook",
    ],
  ])("%s: a clear error", async (_what, content, says) => {
    const { code, out, err } = await importFile(write("bad.xlsx", content()));
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(says);
  });
});
