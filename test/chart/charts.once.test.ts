import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { BargainingDemand, Dataset, WorkStoppage } from "picketline";
import {
  chanceOfLasting,
  measureDataset,
  measureProfiles,
  observationsOf,
  stoppageFromSpan,
  survivalOf,
} from "picketline";
import {
  chartColors,
  placeLayer,
  placePoints,
  positionsChart,
  stoppagesChart,
  strikeTimeline,
  survivalChart,
  workersOutChart,
} from "picketline/chart";
import record from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import { parseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";

const { document } = parseHTML("<p></p>");
const library = { ...Plot, plot: (options: object) => Plot.plot({ ...options, document }) };
const dataset: Dataset = parseDataset(record);
const kaiser = dataset.stoppages[0] as WorkStoppage;
const asOf = "2025-05-08";

type Drawn = ReturnType<typeof library.plot>;

const titlesOf = (drawn: Drawn): readonly string[] =>
  [...drawn.querySelectorAll("title")].map((title) => title.textContent ?? "");

describe("every chart", () => {
  const curve = survivalOf([
    { days: 3, ended: true },
    { days: 9, ended: false },
  ]);
  const demand = kaiser.demands[0] as BargainingDemand;
  const measured = measureDataset(dataset, measureProfiles.bls, { asOf, by: "month" });
  const charts: readonly (readonly [string, (options: object) => Drawn])[] = [
    ["strikeTimeline", (options) => strikeTimeline(library, kaiser, { asOf, ...options })],
    ["workersOutChart", (options) => workersOutChart(library, kaiser, { asOf, ...options })],
    ["positionsChart", (options) => positionsChart(library, demand, { asOf, ...options })],
    ["stoppagesChart", (options) => stoppagesChart(library, measured, options)],
    ["survivalChart", (options) => survivalChart(library, curve, options)],
  ];

  test.each(charts)("%s has a title, a caption, a label and a description", (_, draw) => {
    const drawn = draw({});
    const svg = drawn.matches("svg") ? drawn : drawn.querySelector("svg:last-of-type");
    const all = [...drawn.querySelectorAll("svg")];
    const labelled = all.find((one) => one.hasAttribute("aria-label")) ?? svg;
    expect(drawn.querySelector("h2")?.textContent).not.toBe("");
    expect(drawn.querySelector("figcaption")?.textContent).not.toBe("");
    expect(labelled?.getAttribute("aria-label")).toBe(drawn.querySelector("h2")?.textContent);
    expect(labelled?.getAttribute("aria-description")).toMatch(/\d/);
    expect(drawn.outerHTML).not.toMatch(/NaN|undefined|Invalid Date/);
  });

  test.each(charts)("%s takes a width, a title and a caption, and does without a heading", (_, draw) => {
    const drawn = draw({ width: 390, title: "<b>Ours</b>", caption: "By us" });
    expect(drawn.querySelector("h2")?.textContent).toBe("<b>Ours</b>");
    expect(drawn.querySelector("b")).toBeNull();
    expect(drawn.querySelector("figcaption")?.textContent).toBe("By us");
    expect([...drawn.querySelectorAll("svg")].some((svg) => svg.getAttribute("width") === "390")).toBe(true);
    expect(draw({ title: "", caption: "" }).querySelector("h2")).toBeNull();
  });
});

describe("strikeTimeline", () => {
  test("draws the strike, its contract, talks, votes and statements", () => {
    const drawn = strikeTimeline(library, kaiser, { asOf });
    const titles = titlesOf(drawn);
    // The first day out and the day of the tentative agreement, as every outlet has them.
    expect(titles.some((title) => title.startsWith("On strike: 21 October 2024 to"))).toBe(true);
    expect(titles.some((title) => title.startsWith("Contract expired from"))).toBe(true);
    // No session between 25 October 2024 and 16 January 2025: 83 days (facts/length-phrases.json).
    expect(titles).toContain("No talks for 83 days");
  });

  test("draws nothing that came later", () => {
    const titles = titlesOf(strikeTimeline(library, kaiser, { asOf: "2024-12-13" }));
    expect(titles.some((title) => title.includes("2025"))).toBe(false);
    expect(titles).toContain("No talks for 49 days");
  });

  test("draws a vague start hollow, and a sure day solid", () => {
    const vague = stoppageFromSpan({
      id: "v",
      title: "V",
      kind: "strike",
      from: "2024-05-01/2024-05-03",
      to: "2024-05-09",
    });
    const bars = [...strikeTimeline(library, vague, { asOf }).querySelectorAll("rect")];
    const dashed = bars.filter(
      (bar) =>
        (bar.getAttribute("stroke-dasharray") ?? bar.closest("g")?.getAttribute("stroke-dasharray")) !==
          null && bar.closest("g")?.getAttribute("stroke-dasharray") !== undefined,
    );
    expect(bars).toHaveLength(2);
    expect(dashed).toHaveLength(1);
  });

  test("never draws what is off the record, and not the words of those on background", () => {
    const [statement] = kaiser.statements;
    if (statement === undefined) throw new Error("the record has statements");
    const secret = (attribution: "offRecord" | "background") => ({
      ...kaiser,
      statements: [{ ...statement, attribution, quote: "the secret words", paraphrase: "the secret words" }],
    });
    const off = strikeTimeline(library, secret("offRecord"), { asOf });
    expect(off.outerHTML).not.toContain("secret");
    expect(off.outerHTML).not.toContain("Said");
    const background = strikeTimeline(library, secret("background"), { asOf });
    expect(background.outerHTML).not.toContain("secret");
    expect(background.outerHTML).toContain("Said");
  });
});

describe("workersOutChart", () => {
  test("tells of stretches without a number instead of drawing 0", () => {
    const unknown = stoppageFromSpan({
      id: "u",
      title: "U",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-03",
    });
    const drawn = workersOutChart(library, unknown, { asOf });
    expect(drawn.querySelector("figcaption")?.textContent).toContain(
      "Of 1 of 1 stretches no number is known",
    );
    expect(drawn.querySelectorAll("rect")).toHaveLength(0);
  });

  test("draws a range of head-counts as a band", () => {
    const strike = stoppageFromSpan({
      id: "u",
      title: "U",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-03",
      workers: { min: 100, max: 300 },
    });
    const drawn = workersOutChart(library, strike, { asOf });
    expect(drawn.querySelector("figcaption")?.textContent).toContain("from the lowest number to the highest");
  });
});

describe("positionsChart", () => {
  test("has a point where a side moved, and none where only the other did", () => {
    const hours = (value: number) => ({ hours: { value }, per: "week" as const });
    const offer = (id: string, date: string, value: number) => ({
      id,
      date,
      heldByIds: ["employer"],
      standing: "offer" as const,
      terms: hours(value),
    });
    const union = { heldByIds: ["union"], standing: "demand" as const, terms: hours(7) };
    const demand: BargainingDemand = {
      id: "time",
      title: "Time",
      topic: "guaranteedTime",
      positions: [
        { ...union, id: "demand", date: "2024-09-04" },
        offer("first", "2024-09-04", 5),
        offer("second", "2024-10-05", 6),
      ],
    };
    expect(positionsChart(library, demand, { asOf: "2024-12-13" }).querySelectorAll("circle")).toHaveLength(
      3,
    );
  });
});

describe("stoppagesChart", () => {
  test("has short numbers on its axis, and 0 as it is", () => {
    const strike = stoppageFromSpan({
      id: "u",
      title: "U",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-31",
      workers: 20_000,
    });
    const measured = measureDataset({ stoppages: [strike] }, measureProfiles.lat, { asOf, by: "year" });
    const ticks = [...stoppagesChart(library, measured).querySelectorAll("text")].map(
      (text) => text.textContent,
    );
    expect(ticks).toContain("0");
    expect(ticks).toContain("400k");
  });

  test("names the profile and marks open sums", () => {
    const unknown = stoppageFromSpan({
      id: "u",
      title: "U",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-03",
    });
    const measured = measureDataset({ stoppages: [unknown] }, measureProfiles.lat, { asOf, by: "year" });
    const drawn = stoppagesChart(library, measured);
    expect(drawn.querySelector("figcaption")?.textContent).toContain(
      "profile Labor Action Tracker strike days",
    );
    expect(drawn.textContent).toContain("▲ or more");
  });
});

describe("survivalChart", () => {
  /** On which side of its point a label stands. */
  const label = (drawn: Drawn, words: string) =>
    [...drawn.querySelectorAll("text")]
      .find((text) => text.textContent === words)
      ?.closest("g[text-anchor]")
      ?.getAttribute("text-anchor") ?? "start";

  test("marks one strike on the curve", () => {
    const strikes = [3, 40, 196].map((days) => ({ days, ended: true }));
    const curve = survivalOf(strikes);
    const drawn = survivalChart(library, curve, { marked: { days: 54, label: "day 54" } });
    expect(drawn.querySelectorAll("circle")).toHaveLength(1);
    expect(drawn.textContent).toContain("day 54");
    expect(label(drawn, "day 54")).toBe("start");
    expect(label(survivalChart(library, curve, { marked: { days: 190, label: "day 190" } }), "day 190")).toBe(
      "end",
    );
    expect(chanceOfLasting).toBeTypeOf("function");
    expect(observationsOf).toBeTypeOf("function");
  });
});

describe("placeLayer", () => {
  test("has a point for each place with coordinates of a stoppage that has begun", () => {
    const located = new Set(
      dataset.places.filter((place) => place.latitude !== undefined).map(({ id }) => id),
    );
    const expected = (kaiser.placeIds ?? []).filter((id) => located.has(id));
    expect(placePoints(dataset, { asOf: "2024-12-13" }).map(({ placeId }) => placeId)).toEqual(expected);
    expect(placePoints(dataset, { asOf: "2024-10-20" })).toEqual([]);
    expect(placeLayer(Plot, dataset, { asOf })).toBeInstanceOf(Plot.Dot);
  });
});

describe("the colours", () => {
  const channel = (hex: string): number => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  // Relative luminance and contrast as the Web Content Accessibility Guidelines 2.2 define them.
  const luminance = (color: string): number =>
    0.2126 * channel(color.slice(1, 3)) +
    0.7152 * channel(color.slice(3, 5)) +
    0.0722 * channel(color.slice(5, 7));
  const contrast = (a: string, b: string): number => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };

  test.each(Object.entries(chartColors))("%s stands out from white and from near-black", (_, color) => {
    expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(color, "#121212")).toBeGreaterThanOrEqual(3);
  });
});
