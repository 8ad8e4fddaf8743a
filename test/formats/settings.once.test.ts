// Are settings of exporters that are missing or misspelt refused in words about them?

import { type Dataset, stoppageFromSpan } from "picketline";
import { toCsv, toGeoJson, toICalendar, toJsonLd, toMarkdown, toNinjs, toTables } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../time/thrown-by.js";

const mill = stoppageFromSpan({
  id: "mill",
  title: "Mill",
  kind: "strike",
  from: "2024-07-01",
  to: "2024-07-05",
});
const none = {
  formatVersion: 1,
  organizations: [],
  people: [],
  bargainingUnits: [],
  places: [],
  sources: [],
};
const dataset: Dataset = { ...none, stoppages: [mill] };
const asOf = "2024-12-31";

/** Each exporter with whatever settings; what it has. */
const exporters: readonly [name: string, write: (options: never) => unknown, known: string][] = [
  ["toJsonLd", (options) => toJsonLd(dataset, "mill", options), "asOf, baseUrl"],
  ["toNinjs", (options) => toNinjs(dataset, "mill", options), "asOf, uri, topicLabels"],
  ["toICalendar", (options) => toICalendar(dataset, "mill", options), "asOf, vagueDates, uidDomain, stamp"],
  ["toGeoJson", (options) => toGeoJson(dataset, options), "asOf, stoppageIds"],
  ["toMarkdown", (options) => toMarkdown(dataset, "mill", options), "asOf, part, format"],
  ["toTables", (options) => toTables(dataset, options), "audience, asOf"],
];

describe.each(exporters)("%s", (_name, write, known) => {
  test.each([
    [null, "null"],
    ["2024-12-31", '"2024-12-31"'],
    [undefined, "undefined"],
  ])("refuses %j for settings", (options, shown) => {
    if (write === exporters[5]?.[1] && options === undefined)
      return void expect(write(options as never)).toBeDefined();
    const { code, message } = thrownBy(() => write(options as never));
    expect([code, message]).toEqual([
      "invalid-argument",
      `"options" is ${shown}; it must be an object of settings: ${known}.`,
    ]);
  });

  test("refuses settings that there are not, all at once, each with the nearest", () => {
    const { code, message } = thrownBy(() => write({ asOf, asof: asOf, colour: "red" } as never));
    expect([code, message]).toEqual([
      "invalid-argument",
      `There is no setting "asof"; asOf may be meant. There is no setting "colour"; there can be ${known}.`,
    ]);
  });

  test("takes its own", () => {
    expect(write({ asOf } as never)).toBeDefined();
  });
});

test("toCsv refuses a setting that there is not, and can be mapped over a list of tables", () => {
  const { tables } = toTables(dataset);
  const [table] = tables;
  if (table === undefined) expect.fail("There is no table.");
  expect(thrownBy(() => toCsv(table, { lineEnds: "\n" } as never)).message).toBe(
    'There is no setting "lineEnds"; lineEnd may be meant.',
  );
  expect(tables.map(toCsv as (of: typeof table) => string)).toEqual(tables.map((one) => toCsv(one)));
});
