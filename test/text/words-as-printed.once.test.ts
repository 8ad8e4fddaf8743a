// Words that are easily wrong by a letter: the gender of a label, ordinals before their noun, millions, one person.

import type { WorkStoppage } from "picketline";
import {
  capitalizeSentence,
  describeDate,
  describeDuration,
  describeQuantity,
  describeReport,
  describeStatus,
  describeTerms,
  durationOf,
  lengthStyles,
  reportOn,
  spanish,
  stoppageFromSpan,
} from "picketline";
import { expect, test } from "vitest";
import { strike } from "../calc/builders.js";
import { datasetOf } from "./small-dispute.ts";

const since = (from: string): WorkStoppage =>
  stoppageFromSpan({ id: "case", title: "Case", kind: "strike", from, to: ".." });

test.each([
  ["2024-10-21~", "2024-12-13", "En huelga desde alrededor del 21 de octubre de 2024"],
  ["2024-10~", "2024-12-13", "En huelga desde alrededor de octubre de 2024"],
  ["2024-10-21", "2024-12-13", "En huelga desde el 21 de octubre de 2024"],
])("since %s in Spanish", (from, asOf, words) => {
  expect(describeStatus(since(from), asOf, { wording: spanish }).work).toContain(words);
});

test.each([
  ["2024-10-21~/..", "desde alrededor del 21 de octubre de 2024 en adelante"],
  ["2024-10-21~/", "desde alrededor del 21 de octubre de 2024, sin que se conozca el final"],
  ["../2024-10~", "hasta alrededor de octubre de 2024"],
  ["/2024-10~", "hasta alrededor de octubre de 2024, sin que se conozca el comienzo"],
  ["2024-10-21~", "hacia el 21 de octubre de 2024"],
])("%s in Spanish", (date, words) => {
  expect(describeDate(date, spanish)).toBe(words);
});

test("a day that is approximate is not counted from as if it were known", () => {
  const near = since("2024-10-21~");
  const words = (asOf: string) => lengthStyles.map((style) => describeDuration(near, asOf, { style }));
  // A month and 22 of 30 days; a month and four days; 14 nights.
  const about = (length: string) => [length, length, length, length];
  expect(words("2024-12-13")).toEqual(["about 54 days", ...about("about two months")]);
  expect(words("2024-11-25")).toEqual(["about 36 days", ...about("about one month")]);
  expect(words("2024-11-04")).toEqual(["about 15 days", ...about("about two weeks")]);
  expect(describeStatus(near, "2024-12-13").work).toBe(
    "On strike since about 21 October 2024: about 54 days.",
  );
  expect(describeStatus(near, "2024-12-13", { wording: spanish }).work).toBe(
    "En huelga desde alrededor del 21 de octubre de 2024: alrededor de 54 días.",
  );
  expect(durationOf(near, { asOf: "2024-12-13" })).toMatchObject({
    days: { min: 54, max: 54 },
    approximate: true,
  });
  // Six months and 14 of 30 days, 196 days in all.
  const over = (from: string, to: string) =>
    stoppageFromSpan({ id: "case", title: "Case", kind: "strike", from, to });
  for (const stoppage of [over("2024-10-21~", "2025-05-04"), over("2024-10-21", "2025-05-04~")]) {
    expect(describeDuration(stoppage, "2025-06-01")).toBe("about 196 days");
    expect(describeDuration(stoppage, "2025-06-01", { style: "month" })).toBe("about six months");
  }
  // An end to come has no say, nor has a date that is only uncertain.
  expect(describeDuration(over("2024-10-21", "2025-05-04~"), "2024-12-13")).toBe("day 54");
  expect(describeDuration(since("2024-10-21?"), "2024-12-13")).toBe("day 54");
  // Of a month, bounds are told.
  expect(describeDuration(since("2024-10~"), "2024-12-13")).toBe("between 44 and 74 days");
});

test("a lockout has the labels of a masculine noun in Spanish", () => {
  const ended = { id: "ended", type: "ended", date: "2024-05-10", reason: "agreement" } as const;
  const paused = { id: "paused", type: "suspended", date: "2024-05-10" } as const;
  const notice = {
    id: "notice",
    type: "noticeServed",
    announces: "lockout",
    date: "2024-04-20",
    startsAt: { date: "2024-05-01" },
  } as const;
  const began = (action: "strike" | "lockout") =>
    ({ id: "began", type: "began", date: "2024-05-01", action }) as const;
  const label = (kind: "strike" | "lockout", ...more: WorkStoppage["timeline"]) =>
    describeStatus(strike(more, { kind }), "2024-05-20", { wording: spanish }).label;
  expect(label("lockout", began("lockout"), ended)).toBe("Terminado");
  expect(label("strike", began("strike"), ended)).toBe("Terminada");
  expect(label("lockout", began("lockout"), paused)).toBe("Suspendido");
  expect(label("strike", began("strike"), paused)).toBe("Suspendida");
  const vote = {
    id: "vote",
    type: "ratificationVote",
    date: "2024-05-10",
    result: "ratified",
    on: "offer",
  } as const;
  expect(label("lockout", began("lockout"), vote, ended)).toBe("Resuelto: ratificado y terminado");
  expect(label("strike", began("strike"), vote, ended)).toBe("Resuelta: ratificada y terminada");
  const early = strike([notice], { kind: "lockout" });
  expect(describeStatus(early, "2024-04-25", { wording: spanish }).label).toBe("Anunciado, sin comenzar");
  expect(describeStatus(early, "2024-04-25").label).toBe("Announced, not begun");
});

test.each([
  // Months since 1 January 2020: the 13th from 1 January 2021 on.
  ["2021-01-15", "en su 13.er mes"],
  ["2020-11-15", "en su 11.º mes"],
  ["2021-09-15", "en su 21.er mes"],
  ["2021-11-15", "en su 23.er mes"],
  ["2021-02-15", "en su 14.º mes"],
  ["2020-03-15", "en su tercer mes"],
  // January 2020 + 110 months is March 2029.
  ["2029-03-15", "en su 111.º mes"],
])("on %s %s", (asOf, words) => {
  expect(describeDuration(since("2020-01-01"), asOf, { style: "month", wording: spanish })).toBe(words);
});

test.each([
  [1_500_000, "1.5 million workers"],
  [1_000_000, "1 million workers"],
  [1_150_000, "1.15 million workers"],
  [1_155_000, "1,155,000 workers"],
  [999_990, "999,990 workers"],
  [2_500_000_000, "2.5 billion workers"],
])("%i workers", (value, words) => {
  expect(describeQuantity({ value, unit: "workers" })).toBe(words);
});

test("millions keep what is said of them, and their figures in Spanish", () => {
  expect(describeQuantity({ value: 1_500_000, modifier: "about", unit: "workers" })).toBe(
    "about 1.5 million workers",
  );
  expect(describeQuantity({ min: 1_500_000, max: 2_000_000 })).toBe("between 1.5 million and 2 million");
  expect(describeQuantity({ value: 1_500_000, unit: "workers" }, spanish)).toBe(
    "1\u202f500\u202f000 trabajadores",
  );
  expect(capitalizeSentence("about 1.5 million workers walked out")).toBe(
    "About 1.5 million workers walked out",
  );
  expect(capitalizeSentence("1.5 million workers walked out")).toBe(
    "A total of 1.5 million workers walked out",
  );
});

test("one of the people is a person", () => {
  expect(describeQuantity({ value: 1, unit: "people" })).toBe("one person");
  expect(describeQuantity({ value: 1, unit: "people a day" })).toBe("one person a day");
  expect(describeQuantity({ value: 1, unit: "women" })).toBe("one woman");
  expect(describeQuantity({ value: 1, unit: "men" })).toBe("one man");
  expect(describeQuantity({ value: 2, unit: "people" })).toBe("two people");
});

test("a session of the day itself is told as such", () => {
  const session = { id: "session", type: "sessionHeld", date: "2024-09-24" } as const;
  const report = (asOf: string) =>
    describeReport(reportOn(datasetOf(strike([session])), "case", asOf)).replaceAll(/\s+/g, " ");
  expect(report("2024-09-24")).toContain("the last on this day, 24 September 2024.");
  expect(report("2024-09-25")).toContain("the last on 24 September 2024, one day ago.");
});

test("a compound that stands beside the raises is not told again", () => {
  const step = (percent: number) => ({ kind: "percent", percent }) as const;
  const terms = (total: number) =>
    describeTerms({
      steps: [step(10), step(10)],
      statedTotalPercent: total,
      statedTotalIs: "compound",
    });
  // 1.1 × 1.1 is 1.21.
  expect(terms(21)).toBe("raises of 10% and 10% (20% in sum, 21% compounded)");
  expect(terms(22)).toBe("raises of 10% and 10% (20% in sum, 21% compounded); 22% compounded");
});
