// Dates that are doubted or only near stand in words in JSON-LD and ninjs: ISO 8601 cannot say them.

import { type Dataset, stoppageFromSpan } from "picketline";
import { toJsonLd, toNinjs } from "picketline/formats";
import { expect, test } from "vitest";

function datasetOf(from: string, to: string): Dataset {
  const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from, to });
  const picket = { id: "picket", type: "picket" as const, date: "2024-10-22", lastDay: to };
  const none = {
    formatVersion: 1,
    organizations: [],
    people: [],
    bargainingUnits: [],
    places: [],
    sources: [],
  };
  return { ...none, stoppages: [{ ...strike, timeline: [...strike.timeline, picket] }] };
}

test.each([
  ["2024-10-21~", "2024-12-01~", "about 42 days", "about 21 October 2024", "about 1 December 2024"],
  ["2024-10-21?", "2024-12-01?", "42 days", "21 October 2024 (uncertain)", "1 December 2024 (uncertain)"],
  ["2024-10~", "2024-12~", "between 32 and 92 days", "about October 2024", "about December 2024"],
])("%s to %s", (from, to, length, first, last) => {
  const summary = `As of 13 February 2025: ${length}. First day out: ${first}. Last day out: ${last}.`;
  const options = { asOf: "2025-02-13" };
  const { subEvent = [] } = toJsonLd(datasetOf(from, to), "mill", options).value;
  expect(subEvent[0]).toMatchObject({ name: "Mill", description: summary });
  const words = `On 22 October 2024, last day ${last}.`;
  const picket = subEvent.find(({ name }) => name === "Picket");
  expect(picket).toMatchObject({ startDate: "2024-10-22", description: words });
  for (const node of [subEvent[0], picket]) expect(node).not.toHaveProperty("endDate");
  expect(subEvent[0]).not.toHaveProperty("startDate");

  const { value } = toNinjs(datasetOf(from, to), "mill", options);
  expect(value).not.toHaveProperty("eventDetails");
  expect(value.descriptions[0]?.value).toBe(summary);
  const association = value.associations?.find(({ name }) => name === "Picket");
  expect(association?.descriptions?.[0]?.value).toBe(words);
  expect(association?.eventDetails?.dates).toEqual({ expectedStartDate: "2024-10-22" });
});

test("an end between two days is the month that holds it, with the rest in words", () => {
  const { value } = toNinjs(datasetOf("2024-10-21", "2024-11-28/2024-11-30"), "mill", { asOf: "2025-02-13" });
  expect(value.eventDetails?.dates).toEqual({ expectedStartDate: "2024-10-21", expectedEndDate: "2024-11" });
  expect(value.descriptions[0]?.value).toBe(
    "As of 13 February 2025: between 39 and 41 days. Last day out: between 28 and 30 November 2024.",
  );
});
