// What the fuzzer and the hostile inputs found, each as the smallest case that showed it. Every one failed before it was mended.

import {
  attribute,
  capitalizeSentence,
  columnsOf,
  dayNumberOf,
  describeNumber,
  durationOf,
  findOrganizations,
  lint,
  measure,
  measureDataset,
  measureProfiles,
  nearestWord,
  quantityBounds,
  readUnionName,
  readUnionNames,
  statusOn,
  stoppageFromSpan,
} from "picketline";
import {
  fromCsv,
  fromTables,
  type ImportedLaborActionTracker,
  importFmcs,
  importFmcsStream,
  importJson,
  importLaborActionTracker,
  importLaborActionTrackerStream,
  importSpreadsheet,
  toCsv,
  toFmcsTable,
  toGeoJson,
  toICalendar,
  toJson,
  toJsonLd,
  toMarkdown,
  toNinjs,
  toTables,
  toTrackerTable,
} from "picketline/formats";
import { migrate, safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { validRecord } from "../schemas/mutations.ts";

const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
const asOf = "2024-12-31";

/** A list of so many holes and nothing else. */
function holes(length: number): unknown[] {
  const list: unknown[] = [];
  list.length = length;
  return list;
}

describe("head-counts so large that sums run over", () => {
  const strike = stoppageFromSpan({
    id: "s",
    title: "S",
    kind: "strike",
    from: "2024-10-21",
    to: "2024-10-25",
    workers: 1e308,
  });
  const dataset = { formatVersion: 1, ...lists, stoppages: [strike] };

  test("are refused by the schema, as a number out of range", () => {
    expect(safeParseDataset(dataset).issues).toMatchObject([
      { code: "invalid-number", path: "/stoppages/0/workers/0/value/value", received: 1e308 },
    ]);
  });

  test("are refused by what counts with them: the total was Infinity", () => {
    const refused = expect.objectContaining({ name: "LabourError", code: "invalid-argument" });
    expect(() => quantityBounds({ value: 1e308 })).toThrow(refused);
    expect(() => measure(strike, measureProfiles.lat, { asOf })).toThrow(refused);
    expect(() => measureDataset(dataset, measureProfiles.lat, { asOf, by: "year" })).toThrow(refused);
    const row = { from: "2024-10-21", to: "2024-10-25", workers: 1e308 };
    expect(() => columnsOf([row], { asOf })).toThrow(refused);
    expect(quantityBounds({ value: 2 ** 53 - 1 })).toEqual({ min: 2 ** 53 - 1, max: 2 ** 53 - 1 });
  });
});

describe("lists that are mostly holes: each was an issue, and the memory ran out", () => {
  const longest = 2 ** 32 - 1;

  test("are one issue each, wherever they stand", () => {
    for (const formatVersion of [0, 1, 2]) {
      const record = {
        formatVersion,
        ...lists,
        people: holes(longest),
        extensions: { rows: holes(longest) },
      };
      const found = (formatVersion === 0 ? migrate(record) : safeParseDataset(record)).issues;
      const told = found.filter(({ code }) => code === "sparse-list").map(({ path }) => path);
      expect(told).toEqual(["/people", "/extensions/rows"]);
      expect(found.length).toBeLessThan(5);
    }
  });

  test("with something in them as well, and a few holes are told of one by one", () => {
    const people = holes(longest);
    people[5_000_000] = { id: "a", name: "A" };
    expect(safeParseDataset({ formatVersion: 1, ...lists, people }).issues).toMatchObject([
      { code: "sparse-list", path: "/people" },
    ]);
    const few = safeParseDataset({ formatVersion: 1, ...lists, people: holes(3) }).issues;
    expect(few.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "missing-value /people/0",
      "missing-value /people/1",
      "missing-value /people/2",
    ]);
  });

  test("are passed over by lint, and refused by the exporters", () => {
    const record = { formatVersion: 1, ...lists, people: holes(longest) } as never;
    expect(lint(record)).toEqual([]);
    for (const [name, write] of writers) {
      expect(() => write(record), name).toThrow(expect.objectContaining({ code: "invalid-dataset" }));
    }
  });
});

const writers: readonly (readonly [string, (dataset: never) => unknown])[] = [
  ["toJson", toJson],
  ["toTables", toTables],
  ["toFmcsTable", (dataset) => toFmcsTable(dataset, asOf)],
  ["toTrackerTable", (dataset) => toTrackerTable(dataset, asOf)],
  ["toGeoJson", (dataset) => toGeoJson(dataset, { asOf })],
  ["toICalendar", (dataset) => toICalendar(dataset, "s", { asOf })],
  ["toJsonLd", (dataset) => toJsonLd(dataset, "s", { asOf })],
  ["toMarkdown", (dataset) => toMarkdown(dataset, "s", { asOf })],
  ["toNinjs", (dataset) => toNinjs(dataset, "s", { asOf })],
];

describe("an exporter that is handed what nobody validated threw a TypeError or a RangeError", () => {
  const loop: Record<string, unknown> = { formatVersion: 1, ...lists };
  loop["extensions"] = { loop };
  const record = validRecord(0) as { stoppages: Record<string, unknown>[] };
  const broken = { ...record, stoppages: [{ ...record.stoppages[0], id: "s", timeline: undefined }] };
  const unreadable = Object.defineProperty({ formatVersion: 1, ...lists }, "stoppages", {
    enumerable: true,
    get() {
      throw new Error("out of paper");
    },
  });

  test.each(writers)("%s says that it is no dataset", (name, write) => {
    const refused = expect.objectContaining({ name: "LabourError", code: "invalid-dataset" });
    expect(() => write(unreadable as never)).toThrow(refused);
    // What refers to itself stops the one, what lacks a part the other; tables are made of whatever is there.
    if (name === "toJson") expect(() => write(loop as never)).toThrow(refused);
    else if (name === "toTables") expect(() => write(null as never)).toThrow(refused);
    else {
      expect(() => write(null as never)).toThrow(refused);
      expect(() => write(broken as never)).toThrow(refused);
    }
  });

  test("toCsv says that it is no table", () => {
    expect(() => toCsv(null as never)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    expect(() => toCsv({ columns: [] } as never)).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

test("a run of stops and commas within a text is read once, not once for each of them", () => {
  // With the square of their number these three took minutes.
  const stops = ".,".repeat(150_000);
  expect(attribute(`They walked out ${stops}then`, "the union")).toContain("then");
  expect(() => capitalizeSentence(`50${stops}x of them`)).toThrow(/figures that are no number/);
  const tracker = `ID,Employer,Start Date,Strike or Protest,Source\n7,Acme,2022-11-17,Strike,"https://example.org/${stops}x"`;
  expect(importLaborActionTracker(tracker).dataset.stoppages).toHaveLength(1);
});

test("what is no text is refused by importers, and a message about what cannot be read is written all the same", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const nothing of [null, undefined, 5, proxy] as never[]) {
    expect(importJson(nothing).issues.map(({ code }) => code)).toEqual(["invalid-json"]);
    if (nothing !== proxy)
      expect(() => importFmcs(nothing)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    expect(() => dayNumberOf(nothing)).toThrow(expect.objectContaining({ code: "invalid-date" }));
  }
});

describe("what begins with a mark of a footnote is no JSON", () => {
  const csv = "[1]ID,Employer,Start Date,Strike or Protest\n7,Acme,2022-11-17,Strike\n";

  async function inPieces(text: string): Promise<ImportedLaborActionTracker> {
    const batches = [];
    for await (const batch of importLaborActionTrackerStream([text])) batches.push(batch);
    expect(batches).toHaveLength(1);
    return batches[0] as ImportedLaborActionTracker;
  }

  test("a table is read, whole and in pieces: whole it was refused as a JSON that is cut off", async () => {
    for (const text of [csv, csv.replace("[1]", "{"), "[1]"]) {
      const { rows, issues } = importLaborActionTracker(text);
      expect(rows).toHaveLength(text === "[1]" ? 0 : 1);
      expect((await inPieces(text)).rows).toEqual(rows);
      expect((await inPieces(text)).issues).toEqual(issues);
    }
  });

  test("a JSON is refused by name where it is read in pieces: it was a table without a header", async () => {
    for (const text of ['{"7": {}}', "\uFEFF [ {} ]", "[[]]", "{", '{"', "[]"]) {
      expect((await inPieces(text)).issues.map(({ code }) => code)).toEqual(["invalid-json"]);
    }
    expect(importLaborActionTracker('{"7": {').issues.map(({ code }) => code)).toEqual(["invalid-json"]);
  });
});

test("a sentence that begins with millions of signs threw a RangeError", () => {
  const text = "\uD83D".repeat(6_000_000);
  expect(capitalizeSentence(text)).toBe(text);
  expect(() => capitalizeSentence("(12th week")).toThrow(
    expect.objectContaining({ code: "invalid-argument" }),
  );
});

describe("what is no text, where one is read, threw a TypeError", () => {
  const nothings = [undefined, null, 5, {}, Symbol("s")] as never[];

  test.each([
    ["readUnionName", readUnionName, "text"],
    ["readUnionNames", readUnionNames, "text"],
    ["capitalizeSentence", capitalizeSentence, "text"],
    ["attribute", (text: never) => attribute(text, "the union"), "clause"],
    ["nearestWord", (text: never) => nearestWord(text, ["began"]), "word"],
    ["nearestWord, among known ones,", (text: never) => nearestWord("begna", [text]), "known"],
  ])("%s says which argument it is, and what was received", (_, read, field) => {
    for (const nothing of nothings) {
      expect(() => read(nothing)).toThrow(
        expect.objectContaining({
          name: "LabourError",
          code: "invalid-argument",
          message: expect.stringMatching(
            new RegExp(`^"${field}" is (?:undefined|null|5|an object|a symbol); it must be a text\\.$`),
          ),
        }),
      );
    }
  });

  test("fromCsv and fromTables give an issue with its place, as for all that is wrong with a table", () => {
    for (const nothing of [undefined, null, 5] as never[]) {
      expect(fromCsv(nothing).issues).toMatchObject([{ code: "missing-table", path: "", received: nothing }]);
      expect(fromTables(nothing).issues).toMatchObject([
        { code: "missing-table", path: "", received: nothing },
      ]);
      expect(fromCsv({ dataset: "formatVersion\n1", places: nothing }).issues).toMatchObject([
        { code: "broken-csv", path: "/places", received: nothing },
      ]);
    }
    const dataset = { name: "dataset", rows: [{ formatVersion: 1 }] };
    expect(fromTables([dataset, null, { name: "places" }] as never[]).issues).toMatchObject([
      { code: "unknown-table", path: "/1", received: null },
      { code: "unknown-table", path: "/2", received: { name: "places" } },
    ]);
  });

  test("what comes in pieces, and comes in none", async () => {
    for (const nothing of [undefined, null, 5, {}] as never[]) {
      const first = importFmcsStream(nothing)[Symbol.asyncIterator]().next();
      await expect(first).rejects.toMatchObject({ name: "LabourError", code: "invalid-argument" });
    }
    const options = importFmcsStream(["text"], null as never)
      [Symbol.asyncIterator]()
      .next();
    await expect(options).rejects.toMatchObject({ name: "LabourError", code: "invalid-argument" });
  });
});

describe("a record that nobody validated, handed to a calculator, threw a TypeError", () => {
  const strike = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2024-10-21" });
  const refused = expect.objectContaining({
    name: "LabourError",
    code: "invalid-argument",
    message: expect.stringContaining("safeParseDataset tells what is wrong"),
    cause: expect.any(TypeError),
  });

  test.each([
    undefined,
    null,
    5,
    {},
    { ...strike, timeline: null },
    { ...strike, timeline: [null] },
  ] as never[])("%j", (stoppage) => {
    expect(() => durationOf(stoppage, { asOf })).toThrow(refused);
    expect(() => statusOn(stoppage, asOf)).toThrow(refused);
    expect(() => measure(stoppage, measureProfiles.lat, { asOf })).toThrow(refused);
  });

  test("an event whose date is none was passed over, and the answer was that nothing had begun", () => {
    for (const date of [5, undefined, new Date(0), "Oct. 21", "2024-02-30"] as never[]) {
      const timeline = [...strike.timeline.slice(0, 1), { id: "end", type: "ended", date }] as never;
      expect(() => durationOf({ ...strike, timeline }, { asOf })).toThrow(
        expect.objectContaining({
          name: "LabourError",
          code: "invalid-argument",
          message: expect.stringMatching(/^"\/timeline\/1\/date" is .*; it must be a partial date\.$/),
        }),
      );
    }
    const open = [{ id: "start", type: "began", date: "../2024-10-21" }] as never;
    expect(durationOf({ ...strike, timeline: open }, { asOf }).from).toBeNull();
  });

  test("a head-count that is a text was put together with others like one", () => {
    expect(() => quantityBounds({ value: "12" as never })).toThrow(/"value" is "12"/);
  });

  test("and so did options that are missing", () => {
    expect(() => durationOf(strike, undefined as never)).toThrow(refused);
    expect(() => describeNumber(5, null as never)).toThrow(refused);
  });
});

test("a record of the Tracker that goes deep, or contains itself, is left out: a RangeError or TypeError was thrown", () => {
  const sound = { Employer: "Acme", Start_date: "2022-11-17", Action_type: "Strike" };
  const deep = `{"7": ${JSON.stringify(sound)}, "8": {"Employer": ${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
  const loop: Record<string, unknown> = { ...sound };
  loop["Employer"] = { again: loop };
  for (const input of [deep, { "7": sound, "8": loop }] as never[]) {
    const { dataset, rows, issues } = importLaborActionTracker(input);
    expect(dataset.stoppages.map(({ id }) => id)).toEqual(["lat-7"]);
    expect(rows[1]).toMatchObject({ outcome: "leftOut", reason: "a field of it cannot be read" });
    expect(issues).toContainEqual(expect.objectContaining({ code: "not-a-record", path: "/8" }));
  }
});

test("fewer than no workers, and more than can be counted, are no number: the dataset was not valid", () => {
  for (const workers of ["~-1", "-50+", "about -1,200", "1-99999999999999999", "~0"]) {
    const { dataset, issues } = importSpreadsheet(
      [
        ["Start", "Workers"],
        ["2024-02-29", workers],
      ],
      {
        start: "Start",
        workers: "Workers",
      },
    );
    expect(safeParseDataset(dataset).issues).toEqual([]);
    expect(dataset.stoppages[0]?.workers).toBeUndefined();
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "unreadable-number", path: "/rows/2/Workers", received: workers }),
    );
  }
});

test("twenty thousand organisations that are merged in a circle are looked through once: each went all the way round", () => {
  const organizations = Array.from({ length: 20_000 }, (_, index) => ({
    id: `o-${index}`,
    kind: "employer" as const,
    name: `Works ${index}`,
    mergedIntoId: `o-${(index + 1) % 20_000}`,
  }));
  const found = findOrganizations({ formatVersion: 1, ...lists, organizations }, "Works 7");
  expect(found.map(({ via }) => via.id)).toEqual(["o-7"]);
});
