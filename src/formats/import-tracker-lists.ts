/** Which items does a cell of the Labor Action Tracker list, given that its separators vary? */

import type { Id } from "../core/id.js";
import type { TrackerColumn } from "./import-tracker-columns.js";
import type { ImportCollector } from "./tables/import-collector.js";
import type { RowReader } from "./tables/read-table.js";

/** The items of a list whose items have no commas in them, such as states or demands: parted by `;` or `,`. */
export function itemsOf(text: string): readonly string[] {
  return partsOf(text, text.includes(";") ? ";" : ",");
}

/** The items of a list whose items can have commas in them, such as names ("Acme, Inc."): parted by `;` alone. */
export function namesOf(text: string): readonly string[] {
  return partsOf(text, ";");
}

function partsOf(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The items of a list that runs in parallel with others: empty ones keep their place, but for those at the end. */
export function parallelItems(text: string, mayHaveCommas: boolean): readonly string[] {
  const items = text.split(mayHaveCommas || text.includes(";") ? ";" : ",").map((item) => item.trim());
  while (items.at(-1) === "") items.pop();
  return items;
}

/** The unions of a row with their locals. Names parted by commas are split only where there are as many locals. */
export function trackerUnions(reader: RowReader<TrackerColumn>, collector: ImportCollector): readonly Id[] {
  const text = reader.text("union");
  const locals = parallelItems(reader.text("local"), false);
  let names = namesOf(text);
  if (names.length === 1 && text.includes(", ")) {
    const split = partsOf(text, ",");
    if (split.length === locals.length) names = split;
    else if (locals.length > 1)
      reader.report(
        "list-not-split",
        "union",
        `${JSON.stringify(text)} is kept as one name: there are ${locals.length} locals.`,
      );
  }
  if (names.length === 0) return [];
  const [name = ""] = names;
  if (names.length === 1) {
    if (locals.length === 0) return [union(name, collector)];
    return locals.map((local) => localUnion(name, local, collector));
  }
  if (locals.length !== 0 && locals.length !== names.length) {
    const message = `There are ${names.length} unions and ${locals.length} locals: it cannot be told which belongs to which.`;
    reader.report("list-lengths-differ", "local", message);
    return names.map((each) => union(each, collector));
  }
  return names.map((each, place) => {
    const local = locals[place];
    return local === undefined || local === "" ? union(each, collector) : localUnion(each, local, collector);
  });
}

function union(name: string, collector: ImportCollector): Id {
  return collector.union(name, { level: "international" });
}

function localUnion(name: string, local: string, collector: ImportCollector): Id {
  const designation = local.replace(/^local +/i, "");
  const full = /^\d/.test(designation) ? `${name} Local ${designation}` : `${name} ${designation}`;
  return collector.union(full, { level: "local", designation, affiliationId: union(name, collector) });
}
