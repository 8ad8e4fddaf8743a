// The command, called within this process: what it prints where, and how it ends.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Issue } from "picketline";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import packageJson from "../../package.json" with { type: "json" };
import { picketline, temporaryFolder } from "./call-command.js";

const { path: inFolder, write: file } = temporaryFolder();

const records = "docs/records";
const kaiser = join(import.meta.dirname, "../..", records, "nuhw-kaiser-2024.json");

/** A record without a fault, as the caller changes it. */
function record() {
  return {
    formatVersion: 1,
    organizations: [
      { id: "bakers", kind: "union", level: "local", name: "Bakers Local 0123", designation: "0123" },
      { id: "crumb", kind: "employer", name: "Crumb Bakeries" },
    ],
    people: [],
    bargainingUnits: [],
    places: [],
    sources: [],
    stoppages: [
      {
        id: "bakery",
        title: "Strike at the bakery",
        kind: "strike",
        unionIds: ["bakers"],
        employerIds: ["crumb"],
        demands: [],
        timeline: [
          { id: "began", type: "began", date: "2024-05-01" },
          { id: "over", type: "ended", date: "2024-05-20", reason: "agreement" },
        ],
        statements: [],
      },
    ],
  };
}

const yamlRecord = (): string => stringify(record());

describe("picketline", () => {
  test("teaches, and ends with 0 where it was asked to", async () => {
    for (const words of [["--help"], ["-h"]]) {
      const { code, out, err } = await picketline(...words);
      expect([code, err]).toEqual([0, ""]);
      for (const phrase of ["picketline report FILE --as-of DATE", "picketline check FILE...", "Exit code"]) {
        expect(out).toContain(phrase);
      }
    }
    expect((await picketline("report", "--help")).out).toContain("--stoppage ID");
    expect((await picketline("--help", "check")).out).toContain(
      "FILE:LINE:COLUMN: SEVERITY CODE PATH: MESSAGE",
    );
    expect(await picketline("check", "-h")).toMatchObject({ code: 0, err: "" });
    expect((await picketline("check", "--help")).out.split("\n").every((line) => line.length <= 80)).toBe(
      true,
    );
  });

  test("tells its version", async () => {
    expect(await picketline("--version")).toEqual({ code: 0, out: `${packageJson.version}\n`, err: "" });
  });

  test.each<[what: string, words: readonly string[], says: string]>([
    ["no words", [], "picketline report FILE --as-of DATE"],
    ["no such command", ["reprot", "x.json"], "There is no command reprot: did you mean report?"],
    [
      "no such command, and none near",
      ["strike"],
      "There is no command strike: there are report, bargaining, check, check-length, measure, import, export and init.",
    ],
    ["a name that every object has", ["constructor"], "There is no command constructor"],
    ["only an option that is none", ["--versoin"], "did you mean --version?"],
    [
      "no such option",
      ["report", "x.json", "--as-off", "2024-12-13"],
      "There is no option --as-off: did you mean --as-of?",
    ],
    [
      "no such option, and none near",
      ["check", "x.json", "--colour"],
      "There is no option --colour: it knows --json, --format, --warnings-as-errors, --quiet, --help.",
    ],
    ["an option without its value", ["report", "x.json", "--as-of"], "--as-of needs a value."],
    ["an option with a value too many", ["check", "x.json", "--json=yes"], "--json takes no value."],
    [
      "an option given twice",
      ["report", "x.json", "--as-of=2024-01-01", "--as-of=2024-01-02"],
      "--as-of is given twice.",
    ],
    ["no file to report on", ["report", "--as-of", "2024-12-13"], "Which file?"],
    ["no file to check", ["check"], "Which file?"],
    [
      "two files to report on",
      ["report", "a.json", "b.json", "--as-of", "2024-12-13"],
      "One file at a time: b.json is too many.",
    ],
  ])("%s: ends with 2 and says so", async (_what, words, says) => {
    const { code, out, err } = await picketline(...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});

describe("picketline report", () => {
  test("prints the report of the day", async () => {
    const { code, out, err } = await picketline("report", kaiser, "--as-of", "2024-12-13");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("day 54, in its eighth week, nearly two");
  });

  test("prints it as data", async () => {
    const { code, out } = await picketline("report", kaiser, "--json", "--as-of=2025-05-04");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ asOf: "2025-05-04", status: { label: "tentativeAgreement" } });
  });

  test("asks for the day, and looks at no clock", async () => {
    const { code, out, err } = await picketline("report", kaiser);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("For which day? Nothing here looks at a clock: write it as --as-of 2024-12-13.");
  });

  test.each(["2024-12", "today", "13/12/2024", "2024-02-30"])("refuses %s for a day", async (day) => {
    const { code, err } = await picketline("report", kaiser, "--as-of", day);
    expect(code).toBe(2);
    expect(err).toContain(`--as-of ${day} is not a calendar day`);
  });

  test("asks which stoppage where there are several", async () => {
    const [first] = record().stoppages;
    const several = file(
      "several.json",
      JSON.stringify({ ...record(), stoppages: [first, { ...first, id: "mill" }] }),
    );
    const call = ["report", several, "--as-of", "2024-05-02"];
    expect(await picketline(...call)).toMatchObject({ code: 2, out: "" });
    expect((await picketline(...call)).err).toContain("--stoppage bakery | mill");
    expect(await picketline(...call, "--stoppage", "mill")).toMatchObject({ code: 0, err: "" });
    expect((await picketline(...call, "--stoppage", "bakerry")).err).toContain("did you mean bakery?");
  });

  test("of a record without stoppages there is nothing to report", async () => {
    const none = file("none.json", JSON.stringify({ ...record(), stoppages: [] }));
    expect(await picketline("report", none, "--as-of", "2024-05-02")).toMatchObject({ code: 1, out: "" });
  });

  test("a record at fault gives its issues on standard error and no report", async () => {
    const text = JSON.stringify({ ...record(), peple: [] });
    const wrong = file("wrong.json", text);
    const { code, out, err } = await picketline("report", wrong, "--as-of", "2024-05-02");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`${wrong}:1:${text.indexOf('"peple"') + 1}: error unknown-key /peple: `);
  });

  test("a record whose parts do not fit is reported on, with a word of warning", async () => {
    const [first] = record().stoppages;
    const dangling = file(
      "dangling.json",
      JSON.stringify({ ...record(), stoppages: [{ ...first, unionIds: ["nobody"] }] }),
    );
    const { code, out, err } = await picketline("report", dangling, "--as-of", "2024-05-02");
    expect(code).toBe(0);
    expect(out).toContain("Union: nobody");
    expect(err).toContain("the record has one error");
  });
});

describe("picketline check", () => {
  test.each(["nuhw-kaiser-2024", "mlb-lockout-2021", "rmt-rail-2022"])("%s has no errors", async (name) => {
    const { code, out, err } = await picketline(
      "check",
      join(import.meta.dirname, "../..", records, `${name}.json`),
    );
    expect([code, err]).toEqual([0, ""]);
    expect(out).not.toMatch(/: error /);
  });

  test("JSON and YAML, whatever the case of the ending", async () => {
    const good = [
      file("good.json", JSON.stringify(record())),
      file("good.yaml", yamlRecord()),
      file("good.YML", `\uFEFF${yamlRecord()}`),
    ];
    expect(await picketline("check", ...good)).toEqual({
      code: 0,
      out: `${good.map((path) => `${path}: no issues\n`).join("")}3 files checked: no issues.\n`,
      err: "",
    });
  });

  test("YAML dates without quotes stay text", async () => {
    const unquoted = yamlRecord().replaceAll(/"(\d{4}-\d{2}-\d{2})"/g, "$1");
    expect(unquoted).toContain("date: 2024-05-01\n");
    expect((await picketline("check", file("dates.yaml", unquoted))).code).toBe(0);
  });

  /** The record with other fields in its union, or in its stoppage. */
  const withUnion = (fields: Record<string, unknown>): string => {
    const { organizations, ...rest } = record();
    const [union, ...others] = organizations;
    return JSON.stringify({ ...rest, organizations: [{ ...union, ...fields }, ...others] });
  };
  const withStoppage = (fields: Record<string, unknown>): string =>
    JSON.stringify({ ...record(), stoppages: [{ ...record().stoppages[0], ...fields }] });

  test.each<[what: string, name: string, content: string | Uint8Array, issue: Partial<Issue>, word: string]>([
    [
      "a misspelt key",
      "key.json",
      withStoppage({ patern: "openEnded" }),
      { code: "unknown-key", path: "/stoppages/0/patern" },
      "pattern",
    ],
    [
      "a wrong word",
      "word.json",
      withStoppage({ kind: "strik" }),
      { code: "unknown-word", path: "/stoppages/0/kind" },
      "strike",
    ],
    [
      "a number for a designation",
      "local.json",
      withUnion({ designation: 123 }),
      { code: "wrong-type", path: "/organizations/0/designation" },
      "123",
    ],
    [
      "an unquoted designation in YAML",
      "local.yaml",
      yamlRecord().replace('"0123"', "0123"),
      { code: "wrong-type", path: "/organizations/0/designation" },
      "123",
    ],
    [
      "a dangling id",
      "dangling-id.json",
      withStoppage({ unionIds: ["bakres"] }),
      { code: "dangling-reference", path: "/stoppages/0/unionIds/0" },
      "bakers",
    ],
    [
      "a Date object, which YAML 1.1 makes of dates",
      "tagged.yaml",
      yamlRecord().replace("date: 2024-05-20", "date: !!timestamp 2024-05-20"),
      { code: "unquoted-date", path: "/stoppages/0/timeline/1/date" },
      "quotes",
    ],
    [
      "a date that is none",
      "date.yaml",
      yamlRecord().replace("2024-05-20", "2024-05-32"),
      { code: "invalid-partial-date", path: "/stoppages/0/timeline/1/date" },
      "2024-05-32",
    ],
    ["an empty file", "empty.json", "", { code: "empty-document", path: "" }, "empty"],
    ["an empty YAML file", "empty.yaml", "# nothing yet\n", { code: "empty-document", path: "" }, "empty"],
    ["white space", "space.json", " \n", { code: "empty-document", path: "" }, "empty"],
    [
      "not JSON",
      "not.json",
      '{\n  "formatVersion": 1,\n}',
      { code: "invalid-json", path: "" },
      "Line 2, column 21",
    ],
    [
      "not YAML",
      "not.yaml",
      "formatVersion: 1\nstoppages: [\n",
      { code: "invalid-yaml", path: "" },
      "Line 3, column 1",
    ],
    [
      "a YAML key twice",
      "twice.yaml",
      `${yamlRecord()}people: []\n`,
      { code: "invalid-yaml", path: "" },
      "unique",
    ],
    [
      "two YAML documents",
      "two.yaml",
      `${yamlRecord()}---\n${yamlRecord()}`,
      { code: "several-documents", path: "" },
      "second from line",
    ],
    ["a scalar", "scalar.yaml", "just words\n", { code: "wrong-type", path: "" }, "just words"],
    [
      "infinity",
      "infinity.yaml",
      `${yamlRecord()}extensions: { size: .inf }\n`,
      { path: "/extensions/size" },
      "Infinity",
    ],
    [
      "a binary file",
      "binary.json",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
      { code: "wrong-encoding", path: "" },
      "binary",
    ],
    [
      "UTF-16",
      "utf16.json",
      Buffer.from(`\uFEFF${JSON.stringify(record())}`, "utf16le"),
      { code: "wrong-encoding", path: "" },
      "UTF-16",
    ],
    [
      "Latin 1",
      "latin.yaml",
      Buffer.from("title: Grève\n", "latin1"),
      { code: "wrong-encoding", path: "" },
      "UTF-8",
    ],
  ])("%s: one clear issue with its path", async (_what, name, content, issue, word) => {
    const path = file(name, content);
    const { code, out, err } = await picketline("check", path, "--json");
    expect([code, err]).toEqual([1, ""]);
    const [checked] = JSON.parse(out).files;
    expect(checked.file).toBe(path);
    const errors = checked.issues.filter(({ severity }: Issue) => severity === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject(issue);
    expect(errors[0].message).toContain(word);
    const lines = (await picketline("check", path)).out.trimEnd().split("\n");
    expect(lines).toHaveLength(checked.issues.length + 1);
    const { line, column, code: found } = errors[0];
    expect(lines.some((text) => text.startsWith(`${path}:${line}:${column}: error ${found}`))).toBe(true);
  });

  test("YAML aliases that grow without end are an issue and no end of memory", async () => {
    const levels = Array.from(
      { length: 30 },
      (_, level) =>
        `a${level}: &a${level} [${level === 0 ? "x, x" : `*a${level - 1}, *a${level - 1}, *a${level - 1}`}]`,
    );
    const { code, out } = await picketline("check", file("bomb.yaml", `${levels.join("\n")}\n`));
    expect(code).toBe(1);
    expect(out).toContain("grow without end");
  });

  test("a deep YAML text does not crash the command", async () => {
    const { code, out } = await picketline("check", file("deep.yaml", "[".repeat(20_000)));
    expect(code).toBe(1);
    expect(out).toContain("error");
  });

  test("a file that cannot be read does not keep the others from being checked", async () => {
    const good = file("kept.json", JSON.stringify(record()));
    const bad = file("bad.json", "{");
    mkdirSync(inFolder("folder.json"), { recursive: true });
    const missing = inFolder("missing.json");
    const { code, out, err } = await picketline(
      "check",
      missing,
      inFolder("folder.json"),
      bad,
      inFolder(),
      good,
    );
    expect(code).toBe(2);
    expect(out).toContain(`${good}: no issues\n`);
    expect(out).toContain(`${bad}:1:2: error invalid-json: `);
    expect(err).toContain(`${missing} cannot be read: there is no such file.`);
    expect(err).toContain("folder.json cannot be read: it is a folder");
    expect(err).toContain(`${inFolder()} cannot be read: it is a folder`);
  });

  test("a file of another kind is not read", async () => {
    const { code, err } = await picketline("check", file("record.toml", "a = 1"));
    expect(code).toBe(2);
    expect(err).toContain("is neither .json nor .yaml nor .yml");
  });

  test("warnings alone end with 0", async () => {
    const source = { id: "story", kind: "newsStory", title: "Nobody refers to it" };
    const { code, out } = await picketline(
      "check",
      file("unused.json", JSON.stringify({ ...record(), sources: [source] })),
    );
    expect(code).toBe(0);
    expect(out).toMatch(/: (?:warning|info) [a-z-]+ \/sources\/0/);
  });

  test("an issue is one line, whatever the keys of the record hold", async () => {
    const steering = file("steering.json", JSON.stringify({ ...record(), "a\nb\u001b[31m": 1 }));
    const { out } = await picketline("check", steering);
    expect(out.trimEnd().split("\n")).toHaveLength(2);
    expect(out).not.toContain("\u001b");
  });
});
