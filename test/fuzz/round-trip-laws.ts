// Laws of what is written and read again: JSON, flat tables and CSV give an equal dataset.

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import type { Dataset } from "picketline";
import { fromCsv, fromTables, importJson, toCsv, toJson, toTables } from "picketline/formats";
import { parseDataset } from "picketline/schema";
import type { Law } from "./laws.ts";

function assertSame(
  record: Dataset,
  read: { readonly dataset: Dataset | undefined; readonly issues: readonly unknown[] },
  by: string,
): void {
  if (read.dataset === undefined)
    throw new Error(`${by} cannot read it again: ${JSON.stringify(read.issues[0])}`);
  if (!isDeepStrictEqual(read.dataset, record)) throw new Error(`${by} gives another dataset`);
}

/** The laws, of such records. */
export function roundTripLaws(someRecord: fc.Arbitrary<Dataset>): readonly Law[] {
  return [
    {
      name: "reading what was written gives the same",
      on: "records as JSON",
      share: 4,
      property: () =>
        fc.property(someRecord, (record) => {
          if (parseDataset(record) !== record) throw new Error("parseDataset gives a copy of plain data");
          const text = toJson(record);
          const read = importJson(text);
          assertSame(record, read, "importJson");
          if (read.dataset !== undefined && toJson(read.dataset) !== text) throw new Error("toJson differs");
        }),
    },
    {
      name: "reading what was written gives the same",
      on: "records as flat tables and as CSV",
      share: 2,
      property: () =>
        fc.property(someRecord, (record) => {
          const { tables } = toTables(record, { audience: "desk" });
          assertSame(record, fromTables(tables), "fromTables");
          const files = Object.fromEntries(tables.map((table) => [table.name, toCsv(table)]));
          assertSame(record, fromCsv(files), "fromCsv");
        }),
    },
  ];
}
