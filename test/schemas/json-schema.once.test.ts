import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { lintRules } from "picketline";
import { tableDictionary, toTables } from "picketline/formats";
import * as schemas from "picketline/schema";
import { describe, expect, test } from "vitest";
import { entities, jsonSchemas, tablesSchema } from "../tooling/json-schema.mjs";
import { changes, recordCount, spoil, validRecord } from "./mutations.ts";

// A third party's validator reads the files; it and zod are to give the same verdict, but for what the page
// docs/json-schema.md lists.

const files = jsonSchemas(schemas);
const ajv = new Ajv2020({ strictRequired: false });
const validate = ajv.compile(files.get("dataset.json") ?? {});
const records = ["nuhw-kaiser-2024", "mlb-lockout-2021", "rmt-rail-2022"];
const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../docs/records/${name}.json`), "utf8"));

type Fields = Record<string, unknown>;
type Path = readonly (string | number)[];

/** A copy of the record with something else at a path; `undefined` takes away what is there. */
function broken(path: Path, value: unknown): unknown {
  const copy = structuredClone(read("nuhw-kaiser-2024"));
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key];
  const last = path.at(-1) ?? "";
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

const stoppage = ["stoppages", 0] as const;
const event = (type: string): Path => {
  const { timeline } = read("nuhw-kaiser-2024").stoppages[0];
  return [...stoppage, "timeline", timeline.findIndex((one: Fields) => one["type"] === type)];
};
const began = event("began");
const vote = event("strikeVote");

const counted = (value: object) => [{ value, rank: "normal", sourceIds: [] }];

const faults: readonly (readonly [string, Path, unknown])[] = [
  ["no format version", ["formatVersion"], undefined],
  ["a format version in words", ["formatVersion"], "1"],
  ["format version 0", ["formatVersion"], 0],
  ["half a format version", ["formatVersion"], 1.5],
  ["no organisations", ["organizations"], undefined],
  ["organisations by id", ["organizations"], {}],
  ["an unknown key at the top", ["strikes"], []],
  ["stoppages that are null", ["stoppages"], null],
  ["a stoppage that is text", stoppage, "strike"],
  ["a stoppage without id", [...stoppage, "id"], undefined],
  ["an id with capitals", [...stoppage, "id"], "NUHW"],
  ["an id with a space", [...stoppage, "id"], "nuhw kaiser"],
  ["a blank title", [...stoppage, "title"], "  "],
  ["a title that is a number", [...stoppage, "title"], 7],
  ["an unknown kind", [...stoppage, "kind"], "boycott"],
  ["a stored status", [...stoppage, "status"], "ongoing"],
  ["a stored end", [...stoppage, "endDate"], "2025-05-08"],
  ["an unknown cause", [...stoppage, "causes"], ["money"]],
  ["an unknown pattern", [...stoppage, "pattern"], "forever"],
  ["unions as text", [...stoppage, "unionIds"], "nuhw"],
  ["a union that is null", [...stoppage, "unionIds"], [null]],
  ["no timeline", [...stoppage, "timeline"], undefined],
  ["an event of no type", [...began, "type"], undefined],
  ["an event of an unknown type", [...began, "type"], "begun"],
  ["an event without date", [...began, "date"], undefined],
  ["a date in American order", [...began, "date"], "10/21/2024"],
  ["a date in words", [...began, "date"], "October 21, 2024"],
  ["a thirteenth month", [...began, "date"], "2024-13-01"],
  ["a day 32", [...began, "date"], "2024-10-32"],
  ["a date with a time", [...began, "date"], "2024-10-21T06:00"],
  ["an event with an open end", [...began, "date"], "2024-10-21/.."],
  ["a date that is a number", [...began, "date"], 20241021],
  ["a time of 25 hours", [...began, "time"], "25:00"],
  ["a time on the 12-hour clock", [...began, "time"], "6:00 am"],
  ["part of a day in an unknown word", [...began, "firstDay"], "half"],
  ["negative hours a day", [...began, "hoursADay"], -2],
  ["25 hours a day", [...began, "hoursADay"], 25],
  ["a key of another event", [...began, "reason"], "agreement"],
  ["workers as a number", [...began, "workers"], 2400],
  ["an unknown result of a vote", [...vote, "result"], "won"],
  ["a rank of one's own", [...began, "rank"], "best"],
  ["an unknown channel", [...stoppage, "statements", 0, "channel"], "rumour"],
  ["an unknown attribution", [...stoppage, "statements", 0, "attribution"], "secret"],
  ["a statement without speaker", [...stoppage, "statements", 0, "speaker"], undefined],
  ["a claim that is text", [...stoppage, "statements", 0, "claims"], ["it is so"]],
  ["an unknown topic", [...stoppage, "demands", 0, "topic"], "snacks"],
  ["an unknown standing", [...stoppage, "demands", 0, "positions", 0, "standing"], "wish"],
  ["an organisation of an unknown kind", ["organizations", 0, "kind"], "club"],
  ["a source whose address is a script", ["sources", 0, "url"], "javascript:alert(1)"],
  ["a latitude beyond the pole", ["places", 0, "latitude"], 91],
  ["a country in small letters", ["places", 0, "country"], "us"],
  ["sources that are numbers", [...stoppage, "sourceIds"], [1]],
  ["a value beside a range", [...began, "workers"], counted({ value: 3, max: 4 })],
  ["a quantity of nothing", [...began, "workers"], counted({})],
  ["a speaker who is nobody", [...stoppage, "statements", 0, "speaker"], {}],
  ["a scope of nothing", [...began, "scope"], {}],
  ["data of one's own that is no object", ["extensions"], true],
];

describe("the JSON Schema files", () => {
  test.each(records)("accept %s", (name) => {
    expect(validate(read(name)), JSON.stringify(validate.errors)).toBe(true);
  });

  test("are at least fifty faults that they are tried on", () => {
    expect(faults.length).toBeGreaterThanOrEqual(50);
  });

  test.each(faults)("refuse %s, as zod does", (_, path, value) => {
    const input = broken(path, value);
    expect(schemas.datasetSchema.safeParse(input).success).toBe(false);
    expect(validate(input)).toBe(false);
  });

  test("have each an address that does not change, and stand alone", () => {
    expect([...files.keys()]).toEqual(Object.keys(entities).map((name) => `${name}.json`));
    for (const [name, file] of files) {
      expect(file).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
        $id: `urn:picketline:schema:v1:${name.replace(".json", "")}`,
      });
      expect(JSON.stringify(file)).not.toMatch(/__schema|"\$ref":"(?!#)/);
      expect(() => new Ajv2020({ strictRequired: false }).compile(file)).not.toThrow();
    }
  });

  /** The rows of a table of docs/json-schema.md: what is wrong, and the code that says so. */
  const page = readFileSync(join(import.meta.dirname, "../../docs/json-schema.md"), "utf8");
  const listed = [...page.matchAll(/^\| (.+) \| `([a-z-]+)` \|$/gm)].map(([, what, code]) => [what, code]);

  const beyond: readonly (readonly [what: string, code: string, path: Path, value: unknown])[] = [
    ["a day that does not exist, of an event", "invalid-partial-date", [...began, "date"], "2024-02-30"],
    [
      "an interval that ends before it starts",
      "invalid-partial-date",
      [...began, "date"],
      "2024-10-21/2024-10-01",
    ],
    [
      "a day that does not exist, on which a source was read",
      "invalid-date",
      ["sources", 0, "retrievedOn"],
      "2024-02-30",
    ],
    ["a time zone that no one keeps", "unknown-zone", [...began, "zone"], "Mars/Olympus"],
    [
      "a range the wrong way round",
      "quantity-range-reversed",
      [...began, "workers"],
      counted({ min: 3, max: 2 }),
    ],
    ["data of one's own nested more than 500 levels deep", "too-deep", ["extensions"], { deep: nested(600) }],
    [
      "the key `__proto__` within data of one's own",
      "forbidden-key",
      ["extensions"],
      JSON.parse('{ "deep": { "__proto__": 1 } }'),
    ],
  ];
  test.each(beyond)("cannot say: %s", (_what, code, path, value) => {
    const input = broken(path, value);
    expect(errorsOf(input)).toContain(code);
    expect(validate(input)).toBe(true);
  });

  test("cannot say what the page lists, and nothing else", () => {
    expect(listed).toEqual(beyond.map(([what, code]) => [what, code]));
  });

  test("say no less and no more than the schemas of records that are spoilt in other ways", () => {
    const unsaid = new Set(beyond.map(([, code]) => code));
    fc.assert(
      fc.property(fc.nat(recordCount - 1), changes, (index, made) => {
        const input = asJson(spoil(validRecord(index), made));
        const codes = errorsOf(input);
        if (validate(input)) expect(codes.filter((code) => !unsaid.has(code))).toEqual([]);
        else expect(codes).not.toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("leave to lint every code that the page names, which are all", () => {
    const [, rest = ""] = page.split("## What `lint` alone says");
    const named = [...rest.matchAll(/`([a-z]+(?:-[a-z0-9]+)+)`/g)].map(([, code]) => code);
    expect([...new Set(named)].sort()).toEqual(lintRules.map(({ code }) => code).sort());
  });
});

describe("the JSON Schema file of the flat tables", () => {
  const schema = tablesSchema(tableDictionary);
  const checked = new Ajv2020({ strictTypes: false }).compile(schema);
  const whole = toTables(read("nuhw-kaiser-2024"), { asOf: "2025-05-08" });
  const tables = () => structuredClone(whole) as unknown as Tables;
  type Tables = { tables: { name: string; rows: Fields[] }[] };

  test.each(records)("accepts the tables of %s", (name) => {
    expect(checked(toTables(read(name), { asOf: "2025-05-08" })), JSON.stringify(checked.errors)).toBe(true);
  });

  const row = (given: Tables, table: string): Fields =>
    given.tables.find(({ name }) => name === table)?.rows[0] ?? {};
  const spoilt: readonly (readonly [string, (given: Tables) => void])[] = [
    ["a table of another name", ({ tables: [first] }) => Object.assign(first ?? {}, { name: "strikes" })],
    ["a table without rows", ({ tables: [first] }) => Reflect.deleteProperty(first ?? {}, "rows")],
    ["a number in words", (given) => Object.assign(row(given, "spells"), { workersMin: "2400" })],
    [
      "a vague date where a day is worked out",
      (given) => Object.assign(row(given, "spells"), { fromEarliest: "2024-10" }),
    ],
    ["a column of one's own", (given) => Object.assign(row(given, "stoppages"), { status: "ended" })],
    ["a column left out", (given) => Reflect.deleteProperty(row(given, "events"), "date")],
    ["a list that is no text", (given) => Object.assign(row(given, "events"), { sourceIds: ["a"] })],
    ["a word for yes", (given) => Object.assign(row(given, "spells"), { whole: "yes" })],
  ];
  test.each(spoilt)("refuses %s", (_, spoilIt) => {
    const given = tables();
    spoilIt(given);
    expect(checked(given)).toBe(false);
  });
});

function errorsOf(input: unknown): readonly string[] {
  return schemas
    .safeParseDataset(input)
    .issues.filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
}

function nested(levels: number): unknown {
  return levels === 0 ? 1 : { in: nested(levels - 1) };
}

/** What is left of data that goes through a file; `null` where it cannot. */
function asJson(value: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(value) ?? "null");
  } catch {
    return null;
  }
}
