// Out and in again: each dataset comes back the same, by tables in memory and by the texts of their CSVs.

import fc from "fast-check";
import { type Dataset, publishable } from "picketline";
import { type FlatTable, fromCsv, fromTables, importJson, toCsv, toJson, toTables } from "picketline/formats";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { readRecord, recordNames } from "../records/read-records.js";
import { fixture } from "../schemas/fixture.js";
import { awkwardTexts, someDataset } from "./arbitrary-dataset.js";
import { objectsByPapaparse } from "./read-with-papaparse.js";

function csvTexts(tables: readonly FlatTable[]): { readonly [table: string]: string } {
  return Object.fromEntries(tables.map((table) => [table.name, toCsv(table)]));
}

function deskTables(dataset: Dataset): readonly FlatTable[] {
  return toTables(dataset, { audience: "desk" }).tables;
}

const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };

describe("each dataset comes back the same", () => {
  test.each(recordNames)("%s", (name) => {
    const record = readRecord(name);
    const tables = deskTables(record);
    expect(fromTables(tables)).toEqual({ dataset: record, issues: [] });
    expect(fromCsv(csvTexts(tables))).toEqual({ dataset: record, issues: [] });
  });

  test("the one that has every field, and the empty one", () => {
    expect(fromCsv(csvTexts(deskTables(fixture))).dataset).toEqual(fixture);
    const empty = { formatVersion: 1, ...lists };
    expect(fromCsv(csvTexts(deskTables(empty))).dataset).toEqual(empty);
  });

  test("a field that is not known yet, an empty list and an odd value come back", () => {
    const newer = {
      formatVersion: 7,
      ...lists,
      colour: "red",
      annotations: [],
      stoppages: [
        {
          id: "strike",
          title: "A strike",
          kind: "strike",
          unionIds: [],
          employerIds: [],
          demands: [],
          timeline: [
            {
              type: "walkedOut",
              id: "a",
              date: "2024-10-21",
              how: { deep: [1, null] },
              scope: { placeIds: ["x"], shift: "night" },
            },
            { type: "began", id: "b", date: "2024-10-21", workers: [] },
          ],
          statements: [
            {
              id: "s",
              date: "2024-10-21",
              speaker: { description: "a nurse", mood: "grim" },
              channel: "interview",
              attribution: "onRecord",
              quote: "We\r\nare\rout.",
              claims: [],
            },
          ],
          workers: [{ value: { value: 3, spread: 1 }, sourceIds: [], rank: "normal" }],
        },
      ],
    };
    const { value } = safeParseDataset(newer) as { readonly value: Dataset };
    const read = fromCsv(csvTexts(deskTables(value)));
    expect(read.dataset).toEqual(newer);
    expect(read.issues.map(({ severity }) => severity)).not.toContain("error");
    // What a reader of the table sees of such a text has line feeds.
    const statements = deskTables(value).find(({ name }) => name === "statements");
    expect(statements?.rows[0]).toMatchObject({ quote: "We\nare\nout.", speakerDescription: "a nurse" });
  });

  test("a key that is a trap is refused, and sets nothing", () => {
    const trapped = JSON.parse(
      JSON.stringify({ formatVersion: 1, ...lists, extensions: { a: 1 } }).replace('"a"', '"__proto__"'),
    ) as Dataset;
    const read = fromTables(deskTables(trapped));
    expect(read.dataset).toBeUndefined();
    expect(read.issues.map(({ code, path }) => [code, path])).toEqual([
      ["forbidden-key", "/extensions/__proto__"],
    ]);
  });

  test("rows may come in any order", () => {
    const shuffled = [...deskTables(fixture)]
      .reverse()
      .map((table) => ({ ...table, rows: [...table.rows].reverse() }));
    expect(fromTables(shuffled).dataset).toEqual(fixture);
  });

  test("all datasets, by tables, CSV and JSON", () => {
    fc.assert(
      fc.property(someDataset, (dataset) => {
        const before = JSON.stringify(dataset);
        // The generator is no use where it makes what is no record.
        expect(safeParseDataset(dataset).issues).toEqual([]);
        const tables = deskTables(dataset);
        expect(fromTables(tables)).toEqual({ dataset, issues: [] });
        expect(fromCsv(csvTexts(tables))).toEqual({ dataset, issues: [] });
        expect(importJson(toJson(dataset))).toEqual({ dataset, issues: [] });
        expect(JSON.stringify(dataset)).toBe(before);
      }),
      { numRuns: 25 },
    );
  });

  test("what is published comes back as it was published", () => {
    fc.assert(
      fc.property(someDataset, (dataset) => {
        const { tables, heldBack } = toTables(dataset);
        const published = publishable(dataset);
        expect(heldBack).toEqual(published.heldBack);
        expect(fromTables(tables)).toEqual({ dataset: published.dataset, issues: [] });
      }),
      { numRuns: 10 },
    );
  });
});

describe("a CSV of awkward texts", () => {
  const places = awkwardTexts.map((name, index) => ({
    id: `place-${index}`,
    name,
    address: name,
    postalCode: name,
  }));
  const dataset: Dataset = { formatVersion: 1, ...lists, places, note: awkwardTexts.join("\n") };

  test("comes back, and another reader finds the same", () => {
    const tables = deskTables(dataset);
    expect(fromCsv(csvTexts(tables)).dataset).toEqual(dataset);
    const table = tables.find(({ name }) => name === "places");
    if (table === undefined) throw new Error("There is no table of places.");
    const rows = objectsByPapaparse(toCsv(table));
    expect(rows.map((row) => row["name"]?.replace(/^'(?=['=＝\-@])/, ""))).toEqual(
      table.rows.map(({ name }) => name),
    );
    expect(rows.find(({ id }) => id === `place-${awkwardTexts.indexOf("0123")}`)?.["postalCode"]).toBe(
      "0123",
    );
  });
});
