// @ts-nocheck It runs in a page; the types of a page are not loaded with the tests.

// Every chart, on the real records and on what is hard to draw: vague dates, numbers that conflict or have no upper end,
// names that are long, points that lie close together. Looked at as a notebook is, by `npm run notebooks -- --check`.

import { measureDataset, measureProfiles, stoppageFromSpan, survivalOf } from "picketline";
import {
  placeLayer,
  positionsChart,
  stoppagesChart,
  strikeTimeline,
  survivalChart,
  workersOutChart,
} from "picketline/chart";
import mlbRecord from "picketline/records/mlb-lockout-2021.json" with { type: "json" };
import kaiserRecord from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import railRecord from "picketline/records/rmt-rail-2022.json" with { type: "json" };
import { parseDataset } from "picketline/schema";

const width = Math.min(720, Math.max(320, document.body.clientWidth - 32));
const [kaiser, mlb, rail] = [kaiserRecord, mlbRecord, railRecord].map((record) => parseDataset(record));
const span = (title, from, to, workers) =>
  stoppageFromSpan({ id: "s", title, kind: "strike", from, ...(to && { to }), ...(workers && { workers }) });
const vague = span("Mill, of which both ends are vague", "2024-03", "2024-05-20/2024-06-10", {
  min: 800,
  max: 1400,
});
const open = span("Dock, of which no end is known", "2024-04-02", "..", { min: 200 });

const unended = span("Quarry, of which nobody wrote down the end", "2024-04-02", undefined, 300);
const count = (id, date, count) => ({
  id,
  type: "headcountReported",
  date,
  counted: "out",
  count: { ...count, unit: "workers" },
});
const first = span("Mill, with head-counts that change", "2024-04-01", "2024-06-15", 500);
const changing = {
  ...first,
  timeline: [
    ...first.timeline,
    count("more", "2024-04-20", { value: 1800 }),
    count("fewer", "2024-05-15", { min: 900, max: 1500 }),
  ],
};

const hours = (value) => ({ hours: value, per: "week" });
const position = (id, date, side, standing, value) => ({
  id,
  date,
  heldByIds: [side],
  standing,
  terms: hours(typeof value === "number" ? { value } : value),
});
const crowded = {
  id: "time",
  title: "Guaranteed time, with a union, two employers and a mediator who move often",
  topic: "guaranteedTime",
  positions: [
    position("a", "2024-01-10", "union", "demand", 10),
    position("b", "2024-01-12", "mill", "offer", 2),
    position("c", "2024-01-12", "dock", "offer", 2),
    position("d", "2024-02-20", "union", "demand", { min: 7, max: 9 }),
    position("e", "2024-03-01", "mill", "offer", 4),
    position("f", "2024-03-04", "union", "counter", 7),
    position("g", "2024-03-08", "mill", "finalOffer", 5),
    position("h", "2024-04-01", "union", "agreed", 6),
  ],
};

const years = Array.from({ length: 45 }, (_, index) =>
  stoppageFromSpan({
    id: `s-${index}`,
    title: "S",
    kind: "strike",
    from: `${1980 + index}-03-01`,
    to: `${1980 + index}-03-${10 + (index % 19)}`,
    ...(index % 9 === 4 ? {} : { workers: { min: 1000 + 90 * index, max: 1000 + 130 * index } }),
  }),
);
const few = years.slice(40);
const lat = (stoppages, by) => measureDataset({ stoppages }, measureProfiles.lat, { asOf: "2024-12-31", by });
const lengths = [1, 1, 2, 3, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233].map((days, index) => ({
  days,
  ended: index % 5 !== 3,
}));
const curve = survivalOf(lengths);
const names = Object.fromEntries(
  kaiser.organizations.map(({ id, shortName, name }) => [id, shortName ?? name]),
);
const [strike] = kaiser.stoppages;
const place = (id, latitude, longitude) => ({ id, name: id, latitude, longitude });
const places = [
  place("san-diego", 32.7, -117.2),
  place("fresno", 36.7, -119.8),
  place("los-angeles", 34, -118.2),
];
const map = () =>
  Plot.plot({
    title: "Places of three strikes",
    caption: "Filled: somebody is out. Pale: not known. Hollow: over.",
    ariaLabel: "Places of three strikes",
    width,
    height: 300,
    projection: {
      type: "mercator",
      domain: {
        type: "MultiPoint",
        coordinates: [
          [-122, 32],
          [-115, 38],
        ],
      },
    },
    style: { background: "transparent", color: "currentColor" },
    marks: [
      Plot.graticule({ stroke: "currentColor" }),
      Plot.frame(),
      placeLayer(
        Plot,
        {
          places,
          stoppages: [open, unended, vague].map((one, index) => ({ ...one, placeIds: [places[index].id] })),
        },
        { asOf: "2024-12-13" },
      ),
    ],
  });

const charts = [
  strikeTimeline(Plot, strike, { asOf: "2024-12-13", width }),
  strikeTimeline(Plot, strike, { asOf: "2025-05-08", width }),
  strikeTimeline(Plot, mlb.stoppages[0], { asOf: "2022-04-01", width }),
  strikeTimeline(Plot, rail.stoppages[0], { asOf: "2023-12-31", width }),
  strikeTimeline(Plot, vague, { asOf: "2024-07-01", width }),
  strikeTimeline(Plot, open, { asOf: "2024-07-01", width }),
  strikeTimeline(Plot, unended, { asOf: "2024-07-01", width }),
  strikeTimeline(Plot, span("A strike of a week", "2024-05-01", "2024-05-07", 30), {
    asOf: "2024-05-07",
    width,
  }),
  strikeTimeline(Plot, span("A strike of one day", "2024-05-01", "2024-05-01", 30), {
    asOf: "2024-05-01",
    width,
  }),
  strikeTimeline(Plot, open, { asOf: "2024-01-01", width, title: "Before anything happened" }),
  workersOutChart(Plot, strike, { asOf: "2025-05-08", width }),
  workersOutChart(Plot, rail.stoppages[0], { asOf: "2023-12-31", width }),
  workersOutChart(Plot, vague, { asOf: "2024-07-01", width }),
  workersOutChart(Plot, open, { asOf: "2024-07-01", width }),
  workersOutChart(Plot, unended, { asOf: "2024-07-01", width }),
  workersOutChart(Plot, span("Nobody counted", "2024-05-01", "2024-05-07"), { asOf: "2024-07-01", width }),
  workersOutChart(Plot, changing, { asOf: "2024-07-01", width }),
  ...["guaranteed-time", "pay"].flatMap((part) =>
    strike.demands
      .filter(({ id }) => id.includes(part))
      .map((one) => positionsChart(Plot, one, { asOf: "2025-05-08", width, names })),
  ),
  positionsChart(Plot, crowded, {
    asOf: "2024-05-01",
    width,
    names: { union: "Union of Mill and Dock Workers", mill: "The Mill Company", dock: "Dock Holdings" },
  }),
  positionsChart(Plot, crowded, { asOf: "2024-01-01", width }),
  stoppagesChart(Plot, lat(years, "year"), { width }),
  stoppagesChart(Plot, lat(few, "month"), { width }),
  stoppagesChart(Plot, lat(few, "year"), { width, series: "stoppagesBeginning" }),
  stoppagesChart(Plot, lat([], "year"), { width, title: "Nothing counted" }),
  survivalChart(Plot, curve, { width }),
  survivalChart(Plot, curve, { width, marked: { days: 54, label: "this strike, day 54" } }),
  survivalChart(Plot, curve, { width, marked: { days: 1, label: "this strike, on its first day" } }),
  survivalChart(Plot, curve, { width, marked: { days: 230, label: "this strike, day 230" } }),
  survivalChart(Plot, curve, { width, marked: { days: 400, label: "beyond the last of them" } }),
  map(),
];
document.querySelector("#charts").append(
  ...charts.map((chart) => {
    const cell = Object.assign(document.createElement("div"), { className: "cell" });
    const output = Object.assign(document.createElement("div"), { className: "output" });
    output.append(chart);
    cell.append(output);
    return cell;
  }),
);
document.documentElement.dataset.pending = "0";
