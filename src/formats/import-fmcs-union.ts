/** Which union does a row of the Service's files name, and which local of it? */

import { readShortForm } from "../calc/identity/local-designation.js";
import type { Id } from "../core/id.js";
import type { FmcsColumn } from "./import-fmcs-columns.js";
import type { ImportCollector } from "./tables/import-collector.js";
import type { RowReader } from "./tables/read-table.js";

/** Several numbers in one cell: "AWPPW 730 & 155", "UPIU 395,766", "USA 3060/6380". */
const severalNumbers = /\d ?[,&/] ?\d/;

/**
 * The union of a row. "USA 13058" is local 13058 of USA; where the file has the local in a column of its own, the
 * union is what stands before it. All else is one union by the name that the file gives.
 */
export function fmcsUnion(reader: RowReader<FmcsColumn>, collector: ImportCollector): readonly Id[] {
  const text = reader.text("union");
  const local = reader.text("local");
  if (text === "" || local === "") return collector.read("union", text, reader, unionAlone);
  const both = `${local.length} ${local}${text}`;
  return collector.read("local", both, reader, () => unionOf(text, local, reader, collector));
}

function unionAlone(text: string, collector: ImportCollector, reader: RowReader<FmcsColumn>): readonly Id[] {
  return unionOf(text, "", reader, collector);
}

function unionOf(
  text: string,
  local: string,
  reader: RowReader<FmcsColumn>,
  collector: ImportCollector,
): readonly Id[] {
  const { name, designation } = partsOf(text, local);
  if (designation === undefined) {
    if (severalNumbers.test(text)) {
      reader.report(
        "list-not-split",
        "union",
        `${JSON.stringify(text)} seems to name several locals; it is kept as one union.`,
      );
    }
    return [collector.union(text, { level: /\d/.test(text) ? "local" : "international" })];
  }
  const affiliationId = collector.union(name, { level: "international" });
  return [collector.union(`${name} ${designation}`, { level: "local", designation, affiliationId })];
}

function partsOf(text: string, local: string): { readonly name: string; readonly designation?: string } {
  if (local !== "" && !severalNumbers.test(local)) {
    const before = text.endsWith(` ${local}`) ? text.slice(0, -local.length).trim() : text;
    return { name: before, designation: local };
  }
  const short = readShortForm(text);
  // MULTI stands for several unions, each with a local.
  if (local !== "" || short === undefined || short.affiliation === "MULTI") return { name: text };
  return { name: short.affiliation, designation: short.designation };
}
