// Flat tables: what an analyst finds in them, what is held back, and the columns of two agencies.

import { readFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";
import {
  type BargainingDemand,
  type Dataset,
  durationOf,
  measure,
  measureProfiles,
  stoppageFromSpan,
} from "picketline";
import {
  type FlatTable,
  importFmcs,
  importLaborActionTracker,
  tableDictionary,
  toCsv,
  toFmcsTable,
  toTables,
  toTrackerTable,
} from "picketline/formats";
import { describe, expect, test } from "vitest";
import { readRecord } from "../records/read-records.js";
import { fixture } from "../schemas/fixture.js";
import { dictionaryText, issuesText } from "./tables-page.js";

const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };

function tableOf(tables: readonly FlatTable[], name: string): FlatTable {
  const table = tables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
}

describe("docs/tables.md", () => {
  const page = readFileSync(new URL("../../docs/tables.md", import.meta.url), "utf8");
  const between = (name: string) =>
    page.split(`<!-- ${name} -->\n`)[1]?.split(`<!-- end of ${name} -->`)[0]?.trim();
  test("has every table and column of the dictionary", () => {
    expect(between("dictionary")).toBe(dictionaryText().trim());
  });
  test("has every code of an issue", () => {
    expect(between("codes")).toBe(issuesText().trim());
  });
});

describe("toTables", () => {
  const { tables } = toTables(fixture, { audience: "desk", asOf: "2025-06-01" });

  test("gives the tables and columns of the dictionary, and cells of the types that it says", () => {
    expect(tables.map(({ name, columns }) => [name, columns])).toEqual(
      tableDictionary.map(({ name, columns }) => [name, columns]),
    );
    for (const { name, columns, rows } of tables) {
      expect(rows.length, name).toBeGreaterThan(0);
      for (const row of rows) {
        expect(Object.keys(row), name).toEqual(columns.map((column) => column.name));
        for (const column of columns) {
          const cell = row[column.name];
          if (cell === null) continue;
          const place = `${name}.${column.name}`;
          if (column.type === "number" || column.type === "boolean")
            expect(typeof cell, place).toBe(column.type);
          else expect(typeof cell, place).toBe("string");
          if (column.type === "date") expect(cell, place).toMatch(/^\d{4}-\d\d-\d\d$/);
          if (column.type === "json") expect(() => JSON.parse(String(cell)), place).not.toThrow();
        }
      }
    }
  });

  test("each column of the record is filled by the record that has every field", () => {
    // A column that nothing can fill is misspelt.
    const blank = tables.flatMap(({ name, columns, rows }) =>
      columns
        .filter((column) => rows.every((row) => row[column.name] === null))
        .map((column) => `${name}.${column.name}`),
    );
    expect(blank.filter((column) => !/^(?:spells|lengths)\./.test(column))).toEqual([
      // Only an annotation of the stoppage, a count, a position … has these.
      "events.countMin",
      "events.countMax",
      "claims.quantityMin",
      "claims.quantityMax",
    ]);
  });

  test("of the fields that the model has, only extensions and blank texts are in no column", () => {
    const keys = new Set(
      tables.flatMap(({ rows }) =>
        rows.flatMap(({ other }) => Object.keys(JSON.parse(String(other ?? "{}")))),
      ),
    );
    expect([...keys].sort()).toEqual(["extensions", "target"]);
  });

  test("says on which days a vague date can be, and what a rough number can be", () => {
    const annotation = tableOf(tables, "annotations").rows.find(({ id }) => id === "update");
    expect(annotation).toMatchObject({
      stoppageId: null,
      date: "2025-06",
      dateEarliest: "2025-06-01",
      dateLatest: "2025-06-30",
    });
    const [count] = tableOf(tables, "counts").rows;
    // About 2,400 is 2,350 to 2,450.
    expect(count).toMatchObject({
      bargainingUnitId: "unit",
      list: "size",
      value: 2400,
      modifier: "about",
      least: 2350,
      most: 2450,
    });
  });

  test("holds back what may not be published", () => {
    const { tables: published, heldBack } = toTables(fixture);
    expect(JSON.stringify(published)).not.toContain("Seen.");
    expect(new Set(heldBack.map(({ what }) => what))).toEqual(new Set(["note"]));
    expect(toTables(fixture, { audience: "desk" }).heldBack).toEqual([]);
    // @ts-expect-error: there is no such audience
    expect(() => toTables(fixture, { audience: "editors" })).toThrow('"public" or "desk"');
    expect(() => toTables(fixture, { asOf: "2025-6-1" })).toThrow("2025-6-1");
  });

  test("a thousand stoppages with one id lose nothing", () => {
    const strike = stoppageFromSpan({ id: "same", title: "Same", kind: "strike", from: "2024-05-01" });
    const dataset: Dataset = {
      formatVersion: 1,
      ...lists,
      stoppages: Array.from({ length: 1_000 }, () => strike),
    };
    expect(tableOf(toTables(dataset).tables, "events").rows).toEqual([]);
    expect(String(tableOf(toTables(dataset).tables, "stoppages").rows[999]?.["other"])).toContain('"began"');
  });
});

test("DuckDB reads the CSV of spells and counts the same days of work as measure does", async () => {
  const record = readRecord("mlb-lockout-2021");
  const asOf = "2022-06-01";
  const spells = tableOf(toTables(record, { asOf }).tables, "spells");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const columns = spells.columns.map(
    ({ name, type }) =>
      `"${name}" ${{ number: "DOUBLE", date: "DATE", boolean: "BOOLEAN", text: "VARCHAR", json: "VARCHAR" }[type]}`,
  );
  await connection.run(`CREATE TABLE spells (${columns.join(", ")})`);
  for (const row of spells.rows) {
    const cells = spells.columns.map(({ name }) => row[name] ?? null);
    const shown = cells.map((cell) =>
      typeof cell === "string" ? `'${cell.replaceAll("'", "''")}'` : String(cell ?? "NULL"),
    );
    await connection.run(`INSERT INTO spells VALUES (${shown.join(", ")})`);
  }
  const answer = await connection.runAndReadAll(
    `SELECT sum("workersMin" * ("toLatest" - "fromEarliest" + 1))::DOUBLE AS days FROM spells`,
  );
  connection.closeSync();
  const stoppage = record.stoppages[0];
  if (stoppage === undefined) throw new Error("There is no stoppage.");
  // The Tracker's rule: participants by calendar days, both ends counted.
  expect(answer.getRowObjects()[0]?.["days"]).toBe(
    measure(stoppage, measureProfiles.lat, { asOf }).total.min,
  );
});

describe("the columns of agencies", () => {
  const dataset: Dataset = {
    formatVersion: 1,
    ...lists,
    organizations: [
      { kind: "union", id: "seiu", name: "SEIU", level: "international" },
      {
        kind: "union",
        id: "seiu-0123",
        name: "SEIU Local 0123",
        level: "local",
        affiliationId: "seiu",
        designation: "0123",
      },
      { kind: "union", id: "nurses", name: "Nurses' Union, United", level: "independent" },
      { kind: "employer", id: "acme", name: "Acme, Inc." },
      { kind: "employer", id: "evil", name: '=HYPERLINK("http://evil.example")' },
    ],
    places: [
      { id: "la", name: "Los Angeles", city: "Los Angeles", region: "US-CA" },
      {
        id: "dc",
        name: "Office",
        address: "1 Main St; Suite 4",
        city: "Washington",
        region: "US-DC",
        postalCode: "02134",
        latitude: 38.9,
        longitude: -77,
      },
    ],
    stoppages: [
      {
        ...stoppageFromSpan({
          id: "one",
          title: "One",
          kind: "strike",
          from: "2024-05-01",
          to: "2024-05-03",
          workers: { value: 500, modifier: "about" },
          unionIds: ["nurses", "seiu-0123"],
          employerIds: ["acme", "evil"],
        }),
        placeIds: ["la", "dc"],
        authorization: "official",
      },
      stoppageFromSpan({
        id: "two",
        title: "Two",
        kind: "lockout",
        from: "2024-05-06",
        to: "..",
        unionIds: ["seiu-0123"],
        employerIds: ["acme"],
        workers: 40,
      }),
      stoppageFromSpan({
        id: "three",
        title: "Three",
        kind: "strike",
        from: "2024-05-07",
        unionIds: ["nurses"],
        employerIds: ["acme"],
        workers: { min: 10, max: 20 },
      }),
      stoppageFromSpan({
        id: "vague",
        title: "Vague",
        kind: "strike",
        from: "2024-03",
        unionIds: [],
        employerIds: ["acme"],
      }),
      stoppageFromSpan({
        id: "later",
        title: "Later",
        kind: "strike",
        from: "2024-07-01",
        unionIds: [],
        employerIds: ["acme"],
      }),
    ],
  };
  const asOf = "2024-05-10";
  const leftOut = [
    { stoppageId: "vague", reason: "vagueStart" },
    { stoppageId: "later", reason: "notBegun" },
  ];

  /** What has to come back: kind, days as of the day, workers, parties. */
  function factsOf(read: Dataset) {
    const name = (id: string) => read.organizations.find((one) => one.id === id)?.name ?? id;
    return read.stoppages.map((stoppage) => {
      const { from, to, days, ongoing } = durationOf(stoppage, { asOf });
      const [workers] = stoppage.workers ?? [];
      const { value, min, max, modifier } = workers?.value ?? {};
      return {
        kind: stoppage.kind,
        span: { from, to, days, ongoing },
        workers: { value, min, max, modifier },
        employers: stoppage.employerIds.map(name),
        unions: stoppage.unionIds.map(name).sort(),
      };
    });
  }

  test("the Tracker reads the same spans, workers and parties", () => {
    const table = toTrackerTable(dataset, asOf);
    expect(table.leftOut).toEqual(leftOut);
    expect(table.value.columns.map(({ name }) => name)).toEqual([
      "ID",
      "Employer",
      "Labor Organization",
      "Local",
      "Industry",
      "Bargaining Unit Size",
      "Number of Locations",
      "Address",
      "City",
      "State",
      "Zip Code",
      "Latitude, Longitude",
      "Approximate Number of Participants",
      "Start Date",
      "End Date",
      "Duration Amount",
      "Duration Unit",
      "Strike or Protest",
      "Authorized",
      "Worker Demands",
      "Source",
      "Notes",
    ]);
    expect(table.value.rows[0]).toMatchObject({
      City: "Los Angeles; Washington",
      State: "CA; DC",
      "Approximate Number of Participants": "about 500",
      Authorized: "Y",
    });
    // The reader of agencies' files takes away no apostrophe: rows are read as they are.
    const { columns, rows } = table.value;
    const read = importLaborActionTracker(
      [columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ name }) => row[name] ?? null))],
      { asOf },
    );
    expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(factsOf(read.dataset)).toEqual(factsOf({ ...dataset, stoppages: dataset.stoppages.slice(0, 3) }));
    expect(read.dataset.places.map(({ city, postalCode }) => [city, postalCode])).toEqual([
      ["Los Angeles", undefined],
      ["Washington", "02134"],
    ]);
  });

  test("on a day of the real record nothing that came later is in a row, and a city is named by itself", () => {
    const kaiser = readRecord("nuhw-kaiser-2024");
    const [row] = toTrackerTable(kaiser, "2024-12-13").value.rows;
    expect(JSON.stringify(row)).not.toContain("2025");
    expect(row?.["Source"]).toMatch(/^https:\/\/home\.nuhw\.org\/2024\/10\/21\/[^;]*;?$/);
    for (const city of ["Los Angeles", "San Diego", "Bakersfield"]) expect(row?.["City"]).toContain(city);
    expect(toTrackerTable(kaiser, "2025-05-31").value.rows[0]?.["Source"]).toContain("2025/05/08");
    // The demands were put on the table on 4 September 2024; one that was raised later is none yet.
    const [strike] = kaiser.stoppages;
    if (strike === undefined) return expect.fail("The record holds a stoppage.");
    const later: BargainingDemand = {
      id: "later",
      title: "Later",
      topic: "other",
      raisedByIds: ["nuhw"],
      positions: [],
    };
    const raised = {
      ...later,
      positions: [{ id: "p", date: "2025-01", heldByIds: ["nuhw"], standing: "demand", terms: "unknown" }],
    } as const;
    const withLater = { ...kaiser, stoppages: [{ ...strike, demands: [...strike.demands, raised] }] };
    const demandsOn = (asOf: string) => toTrackerTable(withLater, asOf).value.rows[0]?.["Worker Demands"];
    expect(demandsOn("2024-12-31")).not.toContain("Later");
    expect(demandsOn("2025-01-01")).toContain("Later");
    expect(toFmcsTable(kaiser, "2024-12-13").value.rows[0]).toMatchObject({
      "City, State": "Los Angeles, CA",
    });
  });

  test("the Service reads the same, as far as its columns go", () => {
    const table = toFmcsTable(dataset, asOf);
    expect(table.leftOut).toEqual(leftOut);
    expect(table.value.columns.map(({ name }) => name).join()).toBe(
      "Employer,Union,Union Local,Case Number,BU,NAICS,Industry,City, State,# Idled,Start Date,End Date,Duration",
    );
    // A range is no number of the column.
    expect(table.value.rows.map((row) => row["# Idled"])).toEqual([500, 40, null]);
    const read = importFmcs(toCsv(table.value));
    expect(read.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const [, two, three] = factsOf(read.dataset);
    const [, given, last] = factsOf(dataset);
    expect(two).toEqual({ ...given, kind: "strike", unions: ["SEIU 0123"] });
    expect(three).toEqual({
      ...last,
      workers: { value: undefined, min: undefined, max: undefined, modifier: undefined },
    });
  });

  test("what is not known is blank, never 0", () => {
    const unknown: Dataset = {
      formatVersion: 1,
      ...lists,
      stoppages: [stoppageFromSpan({ id: "a", title: "A", kind: "strike", from: "2024-05-01" })],
    };
    const tracker = toTrackerTable(unknown, asOf).value.rows[0] ?? {};
    const fmcs = toFmcsTable(unknown, asOf).value.rows[0] ?? {};
    const known = (row: object) =>
      Object.entries(row).flatMap(([name, cell]) => (cell === null ? [] : [name]));
    expect(known(tracker)).toEqual(["ID", "Start Date", "Strike or Protest"]);
    expect(known(fmcs)).toEqual(["Start Date"]);
  });
});

describe("who says what, and what is replied, in the row itself", () => {
  const speaker = { organizationId: "mill" };
  const base = { date: "2024-05-02", channel: "statement", attribution: "onRecord" } as const;
  const strike = {
    id: "mill",
    title: "Mill",
    kind: "strike",
    unionIds: [],
    employerIds: ["mill"],
    demands: [],
    timeline: [
      {
        id: "filed",
        type: "complaintFiled",
        date: "2024-05-01",
        byId: "mill",
        withId: "mill",
        claimIds: ["locked"],
      },
      { id: "rally", type: "rally", date: "2024-05-01" },
    ],
    statements: [
      {
        ...base,
        id: "union-letter",
        speaker: { description: "=union\r\nofficers" },
        claims: [
          { id: "locked", text: "doors were locked", allegation: true },
          { id: "dark", text: "lamps were out", allegation: true },
          { id: "paid", text: "wages were paid" },
        ],
      },
      {
        ...base,
        id: "mill-reply",
        speaker,
        claims: [{ id: "open", text: "doors\nare open", answersIds: ["locked"] }],
      },
      { ...base, id: "mill-letter", speaker, quote: "We disagree.", inReplyToIds: ["union-letter"] },
      {
        ...base,
        id: "secret",
        speaker,
        attribution: "offRecord",
        quote: "True.",
        inReplyToIds: ["union-letter"],
      },
    ],
  } as const;
  const mill = { id: "mill", kind: "employer", name: "The Mill", shortName: "Mill" } as const;
  const dataset = { formatVersion: 1, ...lists, organizations: [mill], stoppages: [strike] };
  const cells = (name: string) =>
    tableOf(toTables(dataset).tables, name).rows.map(({ id, saidBy, replies }) => [id, saidBy, replies]);

  test("claims, statements and complaints", () => {
    const who = "=union\nofficers";
    expect(cells("claims")).toEqual([
      ["locked", who, "Mill: doors are open\nMill: We disagree."],
      ["dark", who, "Mill: We disagree."],
      ["paid", who, "Mill: We disagree."],
      ["open", "Mill", null],
    ]);
    expect(cells("statements")).toEqual([
      ["union-letter", who, "Mill: We disagree.\nMill: doors are open"],
      ["mill-reply", "Mill", null],
      ["mill-letter", "Mill", null],
    ]);
    expect(cells("events")).toEqual([
      ["filed", undefined, "Mill: doors are open\nMill: We disagree."],
      ["rally", undefined, null],
    ]);
    expect(toCsv(tableOf(toTables(dataset).tables, "claims"))).toContain(",\"'=union");
  });

  test("an allegation that nobody answers says so", () => {
    const alone = { ...dataset, stoppages: [{ ...strike, statements: strike.statements.slice(0, 1) }] };
    const { tables } = toTables(alone);
    expect(tableOf(tables, "claims").rows.map(({ replies }) => replies)).toEqual([
      "No reply in the record.",
      "No reply in the record.",
      null,
    ]);
    expect(tableOf(tables, "events").rows[0]?.["replies"]).toBe("No reply in the record.");
  });

  test("for the desk, whatever the links of a newer record hold, nothing is thrown", () => {
    for (const odd of [7, "locked", null, [7], {}]) {
      const [first] = strike.statements;
      const statements = [{ ...first, inReplyToIds: odd, claims: [{ id: "x", text: "t", answersIds: odd }] }];
      const newer = { ...dataset, stoppages: [{ ...strike, statements }] } as unknown as Dataset;
      expect(() => toTables(newer, { audience: "desk" })).not.toThrow();
    }
  });
});
