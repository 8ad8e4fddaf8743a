// What the record doubts of a date is told with the date, and no number that is counted from a near date is told as sure.

import {
  bargainingReportOn,
  describeBargaining,
  describeReport,
  describeStatus,
  durationOf,
  reportOn,
  spanish,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { datasetOf, strike } from "./small-dispute.js";

const began = { id: "began", type: "began", date: "2024-10-21" };

function stoppageWith(...events: readonly object[]): WorkStoppage {
  return { ...strike, timeline: events as readonly TimelineEvent[] };
}

const over = (date: string, more: object = {}): WorkStoppage =>
  stoppageWith(began, { id: "over", type: "ended", date, reason: "unknown", ...more });

const work = (stoppage: WorkStoppage, asOf = "2025-02-13"): string => describeStatus(stoppage, asOf).work;

/** The lines from one heading to the next, each paragraph or item in one line. */
function section(text: string, heading: string): string {
  const after = text.slice(text.indexOf(`\n${heading}\n`) + heading.length + 2);
  return after
    .slice(0, after.indexOf("\n\n"))
    .replaceAll(/\n +(?![ -])/g, " ")
    .trim();
}

describe("the last day out", () => {
  it("is about a day where the record has its end so", () => {
    expect(work(over("2024-12-01~"))).toBe(
      "The strike is over: about 42 days, both ends counted; the last day out was about 1 December 2024.",
    );
    const { work: inSpanish } = describeStatus(over("2024-12-01~"), "2025-02-13", { wording: spanish });
    expect(inSpanish).toBe(
      "La huelga ha terminado: alrededor de 42 días, contados el primero y el último; el último día de paro fue hacia el 1 de diciembre de 2024.",
    );
  });

  it("is uncertain where the record has its end so", () => {
    expect(work(over("2024-12-01?"))).toContain("; the last day out was 1 December 2024 (uncertain).");
    expect(work(over("2024-12-01%"))).toContain("; the last day out was about 1 December 2024 (uncertain).");
    expect(work(over("2024-12~"))).toContain("; the last day out was about December 2024.");
    expect(work(over("2024-11-30/2024-12-02~"))).toContain(
      "; the last day out was between 30 November 2024 and about 2 December 2024.",
    );
  });

  it("stays as plain as it is written", () => {
    expect(work(over("2024-12-01"))).toContain("; the last day out was 1 December 2024.");
    expect(work(over("2024-11-30/2024-12-02"))).toContain(
      "; the last day out was between 30 November and 2 December 2024.",
    );
  });

  it("is as doubtful the day before a return, at a pause, and where it was set beforehand", () => {
    const returned = { id: "back", type: "returnedToWork", extent: "all", date: "2024-12-02~" };
    expect(work(stoppageWith(began, returned))).toContain("; the last day out was about 1 December 2024.");
    expect(work(stoppageWith(began, { id: "pause", type: "suspended", date: "2024-11-05?" }))).toBe(
      "The strike is suspended and not over: 16 days so far; the last day out was 5 November 2024 (uncertain).",
    );
    const set = stoppageWith({ ...began, lastDay: "2024-12-01~" });
    expect(work(set)).toContain("about 42 days");
    expect(work(set)).toContain("; the last day out was about 1 December 2024.");
    // While it is on, its number of the day rests on the start alone.
    expect(durationOf(set, { asOf: "2024-10-31" })).toMatchObject({ approximate: false });
    expect(durationOf(set, { asOf: "2025-02-13" })).toMatchObject({ approximate: true });
  });

  it("is told so in a report, and so are the lengths to it", () => {
    const text = describeReport(reportOn(datasetOf(over("2024-12-01~")), "bakery", "2025-02-13"));
    expect(section(text, "Where it stands")).toContain(
      "It lasted about 42 days, both ends counted; the last day out was about 1 December 2024.",
    );
    expect(section(text, "How long, by which end")).toBe(
      "- To the last day out (about 1 December 2024): about 42 days, both ends counted (about 41 with the first day left out)",
    );
    const doubted = describeReport(reportOn(datasetOf(over("2024-12-01?")), "bakery", "2025-02-13"));
    expect(section(doubted, "How long, by which end")).toBe(
      "- To the last day out (1 December 2024 (uncertain)): 42 days, both ends counted (41 with the first day left out)",
    );
  });

  it("counts from a start that is about a day no number that is sure", () => {
    const vague = stoppageWith(
      { ...began, date: "2024-10-21~" },
      { id: "over", type: "ended", date: "2024-12-01" },
    );
    const text = describeReport(reportOn(datasetOf(vague), "bakery", "2025-02-13"));
    expect(section(text, "How long, by which end")).toContain(
      "(1 December 2024): about 42 days, both ends counted",
    );
  });
});

describe("the last session", () => {
  const met = (date: string): WorkStoppage =>
    stoppageWith(
      began,
      { id: "on", type: "continued", date: "2024-10-22", openEnded: true },
      { id: "met", type: "sessionHeld", date },
    );

  it("lies about a number of days back where its day is only near", () => {
    expect(describeStatus(met("2024-11-10~"), "2024-11-20").bargaining).toContain(
      "about 10 November 2024, about 10 days before",
    );
    expect(describeStatus(met("2024-11-10?"), "2024-11-20").bargaining).toContain(
      "10 November 2024 (uncertain), 10 days before",
    );
    expect(describeStatus(met("2024-11-10"), "2024-11-20").bargaining).toContain(
      "on 10 November 2024, 10 days before",
    );
    const report = bargainingReportOn(datasetOf(met("2024-11-10~")), "bakery", "2024-11-20");
    expect(section(describeBargaining(report), "Contract and talks")).toContain(
      "the last about 10 November 2024, about 10 days ago.",
    );
  });
});
