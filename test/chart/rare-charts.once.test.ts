// Charts of little, of nothing, and of events that have no title of their own.

import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";
import {
  type BargainingDemand,
  type Dataset,
  measureDataset,
  measureProfiles,
  observationsOf,
  stoppageFromSpan,
  survivalOf,
  type WorkStoppage,
} from "picketline";
import {
  positionsChart,
  stoppagesChart,
  strikeTimeline,
  survivalChart,
  workersOutChart,
} from "picketline/chart";
import { toICalendar, toMarkdown, toNinjs } from "picketline/formats";
import { expect, it } from "vitest";
import { heads, on, strike } from "../calc/builders.js";

const { document } = parseHTML("<p></p>");
const library = { ...Plot, plot: (options: object) => Plot.plot({ ...options, document }) };
const asOf = "2024-03-20";

type Drawn = ReturnType<typeof library.plot>;
const caption = (drawn: Drawn) => drawn.querySelector("figcaption")?.textContent;
const titles = (drawn: Drawn) => [...drawn.querySelectorAll("title")].map((title) => title.textContent ?? "");

it("a demand on which nobody has taken a position is a low chart that says so", () => {
  const demand: BargainingDemand = { id: "pay", topic: "pay", title: "Pay", positions: [] };
  expect(caption(positionsChart(library, demand, { asOf }))).toBe(
    "As of 20 March 2024. Nobody had taken a position by then that the record knows of.",
  );
});

it("bounds of a position are told as such, on a vague day, and by the names that are given", () => {
  const demand = {
    id: "hours",
    topic: "guaranteedTime",
    title: "Hours",
    positions: [
      {
        id: "first",
        date: "2024-03-04/2024-03-06",
        standing: "demand",
        heldByIds: ["union"],
        terms: { hours: { min: 5, max: 7 }, per: "week" },
      },
      { id: "none", date: "2024-03-08", standing: "offer", heldByIds: ["mill"], terms: "unknown" },
    ],
  } as unknown as BargainingDemand;
  const drawn = positionsChart(library, demand, { asOf, names: { union: "The union" } });
  expect(titles(drawn).some((title) => title.includes("5 to 7"))).toBe(true);
  expect(titles(drawn).some((title) => title.includes("The union"))).toBe(true);
  expect(caption(drawn)).toContain("Hollow: the day is not known for sure.");
  expect(caption(drawn)).toContain("Not drawn: a position of which no such number was published.");
});

it("a table of nothing is a low chart that says so; unknown workers are counted", () => {
  const table = (stoppages: readonly WorkStoppage[]) =>
    measureDataset({ stoppages }, measureProfiles.fmcs, { asOf, by: "month" });
  expect(caption(stoppagesChart(library, table([])))).toBe(
    "Counted by the rules of the profile FMCS duration. There is no period with a stoppage.",
  );
  const unknown = (id: string) =>
    stoppageFromSpan({ id, title: id, kind: "strike", from: "2024-03-04", to: "2024-03-05" });
  expect(caption(stoppagesChart(library, table([unknown("a")])))).toContain(
    "The workers of one stoppage are not known.",
  );
  expect(caption(stoppagesChart(library, table([unknown("a"), unknown("b")])))).toContain(
    "The workers of 2 stoppages are not known.",
  );
});

it("nobody out, and a number that is not known", () => {
  expect(caption(workersOutChart(library, strike([]), { asOf }))).toBe(
    "As of 20 March 2024. Nobody was out by then, as far as the record knows.",
  );
  expect(caption(workersOutChart(library, strike([on(4, "began")]), { asOf }))).toContain(
    "Of 1 of 1 stretches no number is known: not drawn.",
  );
  const vague = strike([{ ...on(4, "began"), date: "2024-03-04/2024-03-08" }, on(6, "ended")], {
    workers: heads(50),
  });
  expect(caption(workersOutChart(library, vague, { asOf }))).toContain(
    "Hollow: the days are not known for sure.",
  );
});

it("sessions, mediation, votes and statements without a title have the name of what they are", () => {
  const said = (id: string, more: object) => ({
    id,
    date: "2024-03-12",
    channel: "letter",
    speaker: {},
    ...more,
  });
  const timeline = [
    on(2, "strikeVote", { result: "authorized" }),
    on(4, "began", { action: "lockout" }),
    on(5, "sessionHeld"),
    on(6, "sessionHeld", { number: 7 }),
    on(7, "sessionHeld", { title: "At the hotel" }),
    on(8, "mediationHeld"),
    on(9, "mediationHeld", { title: "With the state's mediator" }),
    on(14, "ratificationVote", { result: "rejected", on: "offer" }),
  ];
  const statements = [
    said("quoted", { attribution: "onRecord", quote: "We stay out." }),
    said("silent", { attribution: "onRecord" }),
    said("hidden", { attribution: "background", paraphrase: "They are tired." }),
    said("secret", { attribution: "offRecord", paraphrase: "They will give in." }),
  ];
  const told = titles(
    strikeTimeline(library, { ...strike(timeline), statements } as unknown as WorkStoppage, { asOf }),
  );
  for (const title of [
    "Strike vote, 2 March 2024",
    "Session, 5 March 2024",
    "Session 7, 6 March 2024",
    "At the hotel, 7 March 2024",
    "Mediation, 8 March 2024",
    "With the state's mediator, 9 March 2024",
    "Ratification vote, 14 March 2024",
    "“We stay out.”, 12 March 2024",
    "Statement (letter), 12 March 2024",
  ]) {
    expect(told).toContain(title);
  }
  expect(
    told.some((title) => title.startsWith("Locked out: ") && title.includes("not known whether still on")),
  ).toBe(true);
  expect(told.join(" ")).not.toMatch(/tired|give in/);
});

it("a curve says by which rule its days were counted, and what lies beyond it", () => {
  const stoppages = [
    stoppageFromSpan({ id: "a", title: "A", kind: "strike", from: "2024-03-01", to: "2024-03-05" }),
    stoppageFromSpan({ id: "b", title: "B", kind: "strike", from: "2024-03-01", to: ".." }),
  ];
  const counted = survivalOf(observationsOf(stoppages, { asOf }));
  const marked = { days: 100, label: "ours" };
  expect(caption(survivalChart(library, counted, { marked }))).toContain(
    "None of them reaches day 100: of that the curve says nothing.",
  );
  const bare = survivalOf([{ days: 3, ended: true }]);
  expect(caption(survivalChart(library, bare, { marked: { days: 1, label: "ours" } }))).not.toContain(
    "None of them",
  );
});

it.each([toMarkdown, toNinjs, toICalendar])(
  "a stoppage that an empty dataset cannot have is asked for in vain",
  (exported) => {
    const none: Dataset = {
      formatVersion: 1,
      organizations: [],
      people: [],
      bargainingUnits: [],
      places: [],
      sources: [],
      stoppages: [],
    };
    expect(() => exported(none, "mill", { asOf })).toThrow(
      'The dataset has no stoppage "mill"; it has none.',
    );
  },
);
