import fc from "fast-check";
import {
  type ImportedTable,
  importBlsListing,
  importBlsListingStream,
  importFmcs,
  importFmcsStream,
  importLaborActionTracker,
  importLaborActionTrackerStream,
  importSpreadsheet,
  importSpreadsheetStream,
} from "picketline/formats";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { objectsIn } from "./objects-in.js";

const shortestBatch = 65_536;

async function batchesOf<Batch>(stream: AsyncIterable<Batch>): Promise<readonly Batch[]> {
  const batches: Batch[] = [];
  for await (const batch of stream) batches.push(batch);
  return batches;
}

/** All batches as one import: of what has one id, the later one stands where the first stood. */
function joined(batches: readonly ImportedTable[]): ImportedTable {
  const [first] = batches;
  if (first === undefined) throw new Error("there is at least one batch");
  const all = <Item extends { readonly id: string }>(of: (batch: ImportedTable) => readonly Item[]) => [
    ...new Map(batches.flatMap((batch) => of(batch).map((item) => [item.id, item]))).values(),
  ];
  return {
    dataset: {
      ...first.dataset,
      organizations: all(({ dataset }) => dataset.organizations),
      bargainingUnits: all(({ dataset }) => dataset.bargainingUnits),
      places: all(({ dataset }) => dataset.places),
      sources: all(({ dataset }) => dataset.sources),
      stoppages: batches.flatMap(({ dataset }) => dataset.stoppages),
    },
    issues: batches.flatMap(({ issues }) => issues),
    rows: batches.flatMap(({ rows }) => rows),
  };
}

const plain = ({ dataset, issues, rows }: ImportedTable): ImportedTable => ({ dataset, issues, rows });

/** An order of issues that does not depend on batches: those with a text come before those with its rows. */
const sorted = (imported: ImportedTable) => ({
  ...imported,
  issues: imported.issues.map((issue) => JSON.stringify(issue)).sort(),
});

/** A text cut at places, as bytes or as text. */
function cut(text: string, places: readonly number[], asBytes: boolean): readonly (string | Uint8Array)[] {
  const whole = asBytes ? new TextEncoder().encode(text) : text;
  const at = [...places].map((place) => place % (whole.length + 1)).sort((a, b) => a - b);
  return [0, ...at].map((start, index) => whole.slice(start, at[index] ?? whole.length));
}

const cell = fc.oneof(
  fc.constantFrom("2024-04-03", "Mill", "about 500", "", "ongoing", '"', "🪧"),
  fc.string({ unit: fc.constantFrom("a", "é", "🪧", '"', ",", "\n", "\r\n", "\r", " ", "7"), maxLength: 6 }),
);
const rowsOfCells = fc.array(fc.tuple(fc.constantFrom("2024-04-03", "x"), cell, cell), { maxLength: 12 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const places = fc.array(fc.nat(), { maxLength: 12 });
const lineEnds = fc.constantFrom("\n", "\r\n", "\r");

describe("a stream in any chunks is imported as the whole text is", () => {
  test("texts of one batch, with quotes, line ends and letters cut through", async () => {
    const mapping = { start: "From", end: "To", employer: "Who" };
    await fc.assert(
      fc.asyncProperty(
        rowsOfCells,
        lineEnds,
        fc.boolean(),
        fc.boolean(),
        fc.constantFrom("", "\uFEFF"),
        places,
        async (rows, lineEnd, isQuoted, asBytes, mark, at) => {
          const lines = rows.map((cells) => cells.map(isQuoted ? quoted : String).join(","));
          const text = mark + ["From,To,Who", ...lines].join(lineEnd);
          const batches = await batchesOf(importSpreadsheetStream(cut(text, at, asBytes), mapping));
          expect(batches).toEqual([importSpreadsheet(text, mapping)]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test("texts of many batches: ids are given once, and each batch is a whole dataset", async () => {
    const employers = fc.constantFrom(
      "Mill",
      "mill",
      "USA",
      "Café Zoë",
      "Café Zoe",
      "A mill, of long name & Sons",
      "",
    );
    const row = fc.tuple(
      employers,
      fc.constantFrom("USA 7", "USA", "Mill", "UFCW 4-P", "730 & 155", ""),
      fc.nat(400),
      fc.constantFrom("Butler, PA", "Butler,\nPA", "Nowhere", "Newark, NJ"),
      fc.constantFrom("1984-07-16", "1985-01-02", "1984-99-01"),
      fc.constantFrom("1984-08-11", "", "1984-07-10", "ongoing"),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 20, maxLength: 60, size: "max" }),
        places,
        fc.boolean(),
        async (made, at, asBytes) => {
          const lines = Array.from({ length: 2_400 }, (_, index) => {
            const [employer, union, number, place, from, to] = made[index % made.length] ?? [];
            const caseNumber = `C${Number(number) + (index >> 1)}`;
            return [employer, union, caseNumber, place, from, to]
              .map((text) => quoted(String(text)))
              .join(",");
          });
          const text = ['Employer,Union,Case Number,"City, State",Start Date,End Date', ...lines].join(
            "\r\n",
          );
          expect(text.length).toBeGreaterThan(2 * shortestBatch);
          const options = { asOf: "1999-01-01", batchLength: shortestBatch };
          const batches = await batchesOf(importFmcsStream(cut(text, at, asBytes), options));
          expect(batches.length).toBeGreaterThan(2);
          const whole = importFmcs(text, options);
          expect(sorted(joined(batches))).toEqual(sorted(plain(whole)));
          expect(batches.flatMap(({ published }) => published)).toEqual(whole.published);
          const ids = batches.flatMap(({ dataset }) => dataset.stoppages.map(({ id }) => id));
          expect(new Set(ids).size).toBe(ids.length);
          for (const { dataset } of batches) expect(safeParseDataset(dataset).issues).toEqual([]);
        },
      ),
      { numRuns: 4 },
    );
  });

  test("the listing of the Bureau, with its footnotes, and the Tracker's spreadsheet", async () => {
    const listing =
      "Organizations involved,States,Union,Work stoppage beginning date,Work stoppage ending date,Number of workers[2]\r\nBoston Gas,MA,USW,33993,[9],1000\r\n[9] Ongoing work stoppage.\r\n[2] Rounded.";
    expect(await batchesOf(importBlsListingStream(cut(listing, [60, 113, 114], true)))).toEqual([
      importBlsListing(listing),
    ]);
    const tracker =
      "ID,Employer,Labor Organization,Start Date,End Date,Duration Amount,Duration Unit,Strike or Protest\n7,Café,UE,2022-11-17,,4,Hours,Strike\n8,Café,,2022-11-18,,,,Protest";
    expect(await batchesOf(importLaborActionTrackerStream(cut(tracker, [101, 102], true)))).toEqual([
      importLaborActionTracker(tracker),
    ]);
  });
});

describe("what is no table", () => {
  test.each([
    ["no chunks", [], "empty-table"],
    ["blank chunks", [" \n", "\uFEFF"], "empty-table"],
    ["a workbook", ["PK\u0003\u0004rest"], "wrong-encoding"],
    ["another table", ["Name,Price\n", "Apples,2\n".repeat(20_000)], "header-not-found"],
    ["bytes that are not UTF-8", [new Uint8Array([0xe9, 0x2c])], "undecodable-characters"],
  ])("%s", async (_, chunks, code) => {
    const batches = await batchesOf(importFmcsStream(chunks, { batchLength: shortestBatch }));
    expect(batches.flatMap(({ issues }) => issues.map((issue) => issue.code))).toContain(code);
    expect(batches.flatMap(({ dataset }) => dataset.stoppages)).toEqual([]);
  });

  test("a quote left open ends the reading after a million characters, and the stream is let go", async () => {
    let given = 0;
    let isLetGo = false;
    async function* endless() {
      try {
        yield 'Employer,Union,Start Date,End Date\nMill,,2024-04-03,2024-04-05\n"';
        for (;;) {
          given += 1;
          yield "2024-04-03,\n".repeat(10_000);
        }
      } finally {
        isLetGo = true;
      }
    }
    const batches = await batchesOf(
      importSpreadsheetStream(
        endless(),
        { start: "Start Date", end: "End Date" },
        { batchLength: shortestBatch },
      ),
    );
    expect(batches.flatMap(({ issues }) => issues.map(({ code, path }) => `${code} ${path}`))).toContain(
      "row-too-long /rows/3",
    );
    expect(batches.flatMap(({ dataset }) => dataset.stoppages.map(({ id }) => id))).toEqual(["row-2"]);
    expect(given).toBeLessThan(20);
    expect(isLetGo).toBe(true);
  });
});

test("what the caller did wrong is thrown when the first batch is asked for, and so is what the stream throws", async () => {
  const first = (stream: AsyncIterable<unknown>) => batchesOf(stream).catch((error: unknown) => error);
  expect(await first(importFmcsStream([], { batchLength: 100 }))).toMatchObject({ code: "invalid-argument" });
  expect(await first(importFmcsStream([], { asOf: "2024-13-01" }))).toMatchObject({ code: "invalid-date" });
  expect(await first(importSpreadsheetStream([], { start: "" }))).toMatchObject({ code: "invalid-argument" });
  // @ts-expect-error a chunk is text or bytes
  expect(await first(importFmcsStream([7]))).toMatchObject({ code: "invalid-argument" });
  async function* broken() {
    yield "Employer,";
    throw new Error("the disk is gone");
  }
  expect(await first(importFmcsStream(broken()))).toEqual(new Error("the disk is gone"));
});

test("all that is given is plain objects and lists, and no two rows share one that is theirs", () => {
  const text = "Who,From,To,Out,Number\nMill,2024-04-03,2024-04-05,500,1\nMill,2024-04-03,,500,2";
  const mapping = { employer: "Who", start: "From", end: "To", workers: "Out", id: "Number" };
  const imported = importSpreadsheet(text, mapping);
  const objects = objectsIn(imported);
  expect(objects.length).toBeGreaterThan(20);
  expect(objects.every((each) => Object.getPrototypeOf(each) === Object.prototype)).toBe(true);
  const [first, second] = imported.dataset.stoppages;
  expect(first?.demands).not.toBe(second?.demands);
  expect(first?.timeline).not.toBe(second?.timeline);
  expect(first?.workers).not.toBe(second?.workers);
});
