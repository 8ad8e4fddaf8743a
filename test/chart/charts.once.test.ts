import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import type { BargainingDemand, Dataset, WorkStoppage } from "picketline";
import { measureDataset, measureProfiles, spellsOf, stoppageFromSpan, survivalOf } from "picketline";
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
import { distance, linearOf, visions } from "./colour-vision.js";

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

  const wordsOf = (drawn: Drawn) => [...drawn.querySelectorAll("svg text")].map((text) => text.textContent);

  test("has words above what is long enough for them", () => {
    const words = wordsOf(strikeTimeline(library, kaiser, { asOf }));
    expect(words).toEqual(expect.arrayContaining(["On strike", "Contract expired", "No talks for 83 days"]));
    // It was in force again for a day.
    expect(words).not.toContain("Contract ratified");
  });

  test("has whole days on its axis, however short the strike", () => {
    const day = stoppageFromSpan({
      id: "d",
      title: "D",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-01",
    });
    const words = wordsOf(strikeTimeline(library, day, { asOf }));
    expect(words).toEqual(["Work", "1 May", "On strike"]);
  });

  test("draws as one what goes on with another number of workers", () => {
    const strike = stoppageFromSpan({
      id: "n",
      title: "N",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-31",
      workers: 300,
    });
    const count = { id: "more", type: "headcountReported", date: "2024-05-11", counted: "out" } as const;
    const more = {
      ...strike,
      timeline: [...strike.timeline, { ...count, count: { value: 900, unit: "workers" as const } }],
    };
    expect(spellsOf(more, { asOf })).toHaveLength(2);
    expect(titlesOf(strikeTimeline(library, more, { asOf }))).toEqual([
      "On strike: 1 May 2024 to 31 May 2024",
    ]);
  });

  test("says so where there is nothing to draw", () => {
    const early = strikeTimeline(library, kaiser, { asOf: "2020-01-01" });
    expect(early.querySelector("figcaption")?.textContent).toContain("The record has nothing to draw");
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

  test("draws days that are sure solid, and those that may be hollow, up to the highest number", () => {
    const vague = stoppageFromSpan({
      id: "v",
      title: "V",
      kind: "strike",
      from: "2024-05-01/2024-05-03",
      to: "2024-05-09",
      workers: 100,
    });
    const drawn = workersOutChart(library, vague, { asOf });
    const rects = [...drawn.querySelectorAll("rect")];
    const opacityOf = (rect: (typeof rects)[number]) =>
      rect.getAttribute("fill-opacity") ?? rect.closest("g")?.getAttribute("fill-opacity");
    const widths = (opacity: string) =>
      rects.filter((rect) => opacityOf(rect) === opacity).map((rect) => Number(rect.getAttribute("width")));
    // Two days that may be, and seven that are sure.
    const [[hollow = 0], [solid = 0]] = [widths("0.1"), widths("0.6")];
    expect(hollow / solid).toBeCloseTo(2 / 7, 1);
    expect(drawn.querySelector("figcaption")?.textContent).toContain("Hollow");
  });

  test("says “or more” where there is no highest number", () => {
    const strike = stoppageFromSpan({
      id: "m",
      title: "M",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-03",
      workers: { min: 100 },
    });
    const drawn = workersOutChart(library, strike, { asOf });
    expect(drawn.querySelector("svg")?.textContent).toContain("▲");
    expect(drawn.querySelector("figcaption")?.textContent).toContain("▲ or more");
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

describe("positionsChart, what is vague, not published or in another unit", () => {
  const at = (id: string, date: string, side: string, terms: object) => ({
    id,
    date,
    heldByIds: [side],
    standing: side === "union" ? ("demand" as const) : ("offer" as const),
    terms,
  });
  const demandOf = (...positions: readonly object[]) =>
    ({ id: "time", title: "Time", topic: "guaranteedTime", positions }) as unknown as BargainingDemand;
  const captionOf = (drawn: Drawn) => drawn.querySelector("figcaption")?.textContent;
  const sidesOf = (drawn: Drawn) =>
    [...drawn.querySelectorAll("span")].map((swatch) => swatch.textContent).filter((text) => text !== "");

  test("a vague day has a hollow point", () => {
    const vague = demandOf(at("d", "2024-09-04/2024-09-09", "union", { hours: { value: 7 }, per: "week" }));
    const drawn = positionsChart(library, vague, { asOf });
    expect(captionOf(drawn)).toContain("Hollow: the day is not known for sure.");
    const [circle] = drawn.querySelectorAll("circle");
    expect(circle?.closest("g")?.getAttribute("fill")).toBe("var(--plot-background)");
  });

  test("hours a day are not drawn on an axis of hours a week", () => {
    const mixed = demandOf(
      at("d", "2024-09-04", "union", { hours: { value: 7 }, per: "week" }),
      at("o", "2024-09-05", "mill", { hours: { value: 1 }, per: "day" }),
    );
    const drawn = positionsChart(library, mixed, { asOf });
    expect(drawn.querySelectorAll("circle")).toHaveLength(1);
    expect(captionOf(drawn)).toContain("Not drawn: a position of which no such number was published.");
  });

  test("those who demand come first, so that a side has one colour on every chart", () => {
    const offeredFirst = demandOf(
      at("o", "2024-09-04", "mill", { hours: { value: 5 }, per: "week" }),
      at("d", "2024-09-05", "union", { hours: { value: 7 }, per: "week" }),
    );
    expect(sidesOf(positionsChart(library, offeredFirst, { asOf }))).toEqual(["union", "mill"]);
  });
});

describe("stoppagesChart", () => {
  test("counts stoppages in whole numbers", () => {
    const strike = stoppageFromSpan({
      id: "u",
      title: "U",
      kind: "strike",
      from: "2024-05-01",
      to: "2024-05-31",
    });
    const measured = measureDataset({ stoppages: [strike] }, measureProfiles.lat, { asOf, by: "year" });
    const ticks = [
      ...stoppagesChart(library, measured, { series: "stoppagesBeginning" }).querySelectorAll("text"),
    ];
    expect(ticks.map((text) => text.textContent).filter((text) => text?.includes("."))).toEqual([]);
  });

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
  });

  test("marks no point where the curve says nothing any more", () => {
    const lengths = [3, 40, 196].map((days, index) => ({ days, ended: index < 2 }));
    const marked = { days: 300, label: "day 300" };
    const beyond = survivalChart(library, survivalOf(lengths), { marked });
    expect(beyond.querySelectorAll("circle")).toHaveLength(0);
    expect(beyond.querySelector("figcaption")?.textContent).toContain("None of them reaches day 300");
    // Where all have ended, the share is known: it is 0.
    const over = survivalChart(library, survivalOf(lengths.map((one) => ({ ...one, ended: true }))), {
      marked,
    });
    expect(over.querySelectorAll("circle")).toHaveLength(1);
  });
});

describe("placeLayer", () => {
  const places = [
    { id: "fresno", name: "Fresno", latitude: 36.7, longitude: -119.8 },
    { id: "los-angeles", name: "Los Angeles", latitude: 34, longitude: -118.2 },
    { id: "san-diego", name: "San Diego", latitude: 32.7, longitude: -117.2 },
    { id: "nowhere", name: "Nowhere" },
  ];
  const strikeIn = (placeId: string, to: string | undefined) => ({
    ...stoppageFromSpan({
      id: `in-${placeId}`,
      title: "S",
      kind: "strike" as const,
      from: "2024-05-01",
      ...(to === undefined ? {} : { to }),
    }),
    placeIds: [placeId, "nowhere"],
  });
  const stoppages = [
    strikeIn("fresno", ".."),
    strikeIn("los-angeles", undefined),
    strikeIn("san-diego", "2024-05-09"),
  ];

  test("has a point for each place with coordinates of a stoppage that has begun", () => {
    expect(placePoints({ places, stoppages }, { asOf }).map(({ placeId, out }) => [placeId, out])).toEqual([
      ["fresno", true],
      ["los-angeles", "unknown"],
      ["san-diego", false],
    ]);
    expect(placePoints({ places, stoppages }, { asOf: "2024-04-30" })).toEqual([]);
  });

  test("tells those that are not known from those that are over", () => {
    const layer = placeLayer(Plot, { places, stoppages }, { asOf });
    expect(layer).toBeInstanceOf(Plot.Dot);
    const drawn = library.plot({ projection: "mercator", marks: [layer] });
    const circles = [...drawn.querySelectorAll("circle")];
    expect(circles.map((circle) => circle.getAttribute("fill-opacity"))).toEqual(["1", "0.35", "0"]);
    expect(titlesOf(drawn)).toEqual([
      "Fresno: S (out)",
      "Los Angeles: S (not known whether out)",
      "San Diego: S (not out)",
    ]);
  });
});

describe("the colours", () => {
  const luminance = (color: string): number => {
    const [red = 0, green = 0, blue = 0] = linearOf(color);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  // Contrast as the Web Content Accessibility Guidelines 2.2 define it.
  const contrast = (a: string, b: string): number => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (high + 0.05) / (low + 0.05);
  };
  const colors = Object.values(chartColors);
  const nearest = (all: readonly string[], vision: string): number =>
    Math.min(
      ...all.flatMap((one, index) => all.slice(index + 1).map((other) => distance(one, other, vision))),
    );

  test.each(Object.entries(chartColors))("%s stands out from white and from near-black", (_, color) => {
    expect(contrast(color, "#ffffff")).toBeGreaterThanOrEqual(3);
    expect(contrast(color, "#121212")).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(visions))("are four times as far apart as can just be seen: %s", (vision) => {
    expect(nearest(colors, vision)).toBeGreaterThan(0.08);
  });

  test("are compared by what finds the red and green that many do not tell apart", () => {
    expect(nearest(["#d62728", "#2ca02c"], "all cones")).toBeGreaterThan(0.3);
    expect(nearest(["#d62728", "#2ca02c"], "deuteranopia")).toBeLessThan(0.05);
  });
});
