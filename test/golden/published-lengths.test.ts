import { existsSync, readFileSync } from "node:fs";
import {
  addDays,
  type CandidateLength,
  checkLength,
  type EndEvent,
  lengthsOf,
  stoppageFromSpan,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { agreementVote, strike, wholeAgreement } from "../calc/builders.js";
import { knownLengthDifferences } from "./known-differences.js";
import type { PublishedFigure, PublishedRow } from "./published-lengths.js";
import { publishedRows } from "./published-lengths.js";

const facts = `${import.meta.dirname}/../../../shared/facts/published-lengths.json`;

/**
 * The days of the Royal Mail strikes, from the notes of their row: 19 were announced, and that of 9 September was
 * called off when the Queen died.
 */
const royalMailDays = [
  ...["08-26", "08-31", "09-08", "09-30", "10-01", "10-13", "10-20", "10-25", "11-24", "11-25"],
  ...["11-30", "12-01", "12-09", "12-11", "12-14", "12-15", "12-23", "12-24"],
].map((day) => `2022-${day}`);

/** The events of the record that an event of a row stands for. */
function eventsOf({ event, date, time }: PublishedRow["ends"][number], index: number): readonly TimelineEvent[] {
  const id = `end-${index}`;
  const at = { id, date, ...(time === undefined ? {} : { time: time.slice(0, 5) }) };
  switch (event) {
    case "tentative_agreement":
    case "tentative_agreement_1":
    case "ASE_GSR_TA":
      return [wholeAgreement(id, date)];
    case "ratified":
    case "agreement_ratified":
    case "deal_accepted":
    case "offer_accepted":
      return [agreementVote(id, date, "ratified")];
    case "ta_rejected":
      return [agreementVote(id, date, "rejected")];
    case "offer_rejected":
    case "offer_rejected_by_members":
      return [{ ...at, type: "ratificationVote", result: "rejected", on: "offer" }];
    case "return_to_work_begins":
    case "return_to_work_first":
      return [{ ...at, type: "returnedToWork", extent: "first" }];
    case "return_to_work":
    case "return_to_work_latest":
    case "last_return_to_work":
      return [{ ...at, type: "returnedToWork", extent: "all" }];
    case "suspended":
    case "suspended_by_union_vote":
    case "suspended_on_TA":
      return [{ ...at, type: "suspended" }];
    case "resumed_after_rejection":
      return [{ ...at, type: "resumed" }];
    case "ended":
      return [{ ...at, type: "ended", reason: "agreement" }];
    case "planned_end":
      return [{ ...at, type: "ended", reason: "termOver" }];
    case "contract_extended_to":
      return [{ ...at, date: "2024-10-03", type: "extended", until: date }];
    case "postdocs_AR_TA":
    case "postdocs_AR_ratified":
    case "postdocs_AR_return": // of a part only: not an end of the whole
    case "picketing_suspended": // the nurses stayed out
    case "last_strike_day":
    case "last_strike_ends": // told by the list of days
      return [];
    default:
      return expect.fail(`No event stands for ${event} yet.`);
  }
}

/** The walkouts of a row: one, or each of a list of days or rounds. */
function walkoutsOf(row: PublishedRow): readonly TimelineEvent[] {
  if (row.id === "royal-mail-2022") {
    return royalMailDays.map((date) => ({ id: `day-${date}`, type: "began", date, lastDay: date }));
  }
  if (row.segments?.every(({ days }) => days !== undefined) === true) {
    return row.segments.map(({ from, days = 1 }) => {
      const date = from.slice(0, 10);
      return { id: `round-${date}`, type: "began", date, lastDay: addDays(date, days - 1) };
    });
  }
  // A strike that ends in the morning has the day before for its last full day.
  const lastFullDay = row.published.find(({ toEvent }) => toEvent === "last_full_day")?.to ?? null;
  const began: TimelineEvent = {
    id: "began",
    type: "began",
    date: row.start,
    ...(row.startTime === null ? {} : { time: row.startTime }),
    ...(lastFullDay === null ? {} : { lastDay: lastFullDay }),
  };
  const lastDay = row.segments?.at(-1)?.to;
  return lastDay === undefined ? [began] : [began, { id: "ended", type: "ended", date: lastDay, reason: "agreement" }];
}

function recordOf(row: PublishedRow): WorkStoppage {
  return strike([...walkoutsOf(row), ...row.ends.flatMap(eventsOf)], {
    id: row.id,
    kind: row.kind,
    ...(row.pattern === "intermittent" ? { pattern: "intermittent" } : {}),
  });
}

/** The ends of the record that can be meant by the event to which a figure was counted. */
const endsMeant: Record<string, readonly EndEvent[]> = {
  tentative_agreement: ["tentativeAgreement"],
  ratified: ["ratified"],
  agreement: ["ratified"],
  ballot_result: ["ratified"],
  suspended: ["suspended"],
  planned_end: ["ended"],
  last_full_day: ["lastDay"],
  last_strike_day: ["suspended", "returnCompleted"],
};

/** The lengths of a record under the rule of a figure. */
function underItsRule(stoppage: WorkStoppage, { unit, reproducedBy }: PublishedFigure): readonly CandidateLength[] {
  const all = lengthsOf(stoppage, { asOf: "2026-11-24" });
  const counted = unit === "bls_workdays" ? "US federal working days" : "calendar days";
  const ends = reproducedBy ?? "inclusive";
  return all
    .filter((length) => length.counted === counted && length.ends === ends)
    // The days of a list leave the days between out.
    .filter(({ measure }) => unit !== "strike_days" || measure === "daysOut");
}

/** The lengths under the rule of a figure, to the end that it was counted to. */
function candidates(row: PublishedRow, figure: PublishedFigure): readonly CandidateLength[] {
  const byRule = underItsRule(recordOf(row), figure);
  const { to, toEvent } = figure;
  if (toEvent !== null) {
    const meant = endsMeant[toEvent] ?? expect.fail(`No end stands for ${toEvent} yet.`);
    return byRule.filter(({ endEvent, to: last }) => endEvent !== null && meant.includes(endEvent) && last.latest === to);
  }
  if (to === null) return byRule;
  // No event was named: the last end by that day is meant.
  const lastDay = byRule.map(({ to: last }) => last.latest ?? "").filter((day) => day <= to).sort().at(-1);
  return byRule.filter(({ to: last }) => last.latest === lastDay);
}

function isHeld(row: PublishedRow, figure: PublishedFigure): boolean {
  return candidates(row, figure).some(({ days }) => days.min === figure.value && days.max === figure.value);
}

const figures = publishedRows.flatMap((row) => row.published.map((figure) => ({ row, figure })));
const isKnown = (row: PublishedRow, figure: PublishedFigure): boolean =>
  knownLengthDifferences.some((known) => known.id === row.id && known.figure === figure.figure);

describe("lengths that were published", () => {
  const explained = figures.filter(({ row, figure }) => !isKnown(row, figure));

  test.each(explained.map(({ row, figure }) => [row.id, figure.figure, row, figure] as const))("%s: %s", (_, __, row, figure) => {
    const found = candidates(row, figure).map(({ endEvent, days }) => [endEvent, days.min, days.max]);
    if (!isHeld(row, figure)) expect.fail(`${figure.value} is not among ${JSON.stringify(found)}`);
  });

  const spans = explained.filter(({ figure }) => figure.unit === "days" && figure.to !== null);

  test.each(spans.map(({ row, figure }) => [row.id, figure.figure, row, figure] as const))("%s as a flat row: %s", (_, __, row, figure) => {
    const span = stoppageFromSpan({ id: row.id, title: row.id, kind: row.kind, from: row.start, to: figure.to ?? ".." });
    expect(underItsRule(span, figure).map(({ endEvent, days }) => [endEvent, days.min, days.max])).toEqual([
      ["ended", figure.value, figure.value],
    ]);
  });

  test("301 days of St. Vincent are counted without the first day, 285 with it: two rules in one dispute", () => {
    const rules = figures.filter(({ row }) => row.id === "st-vincent-2021").map(({ figure }) => [figure.value, figure.reproducedBy]);
    expect(rules).toEqual([
      [301, "elapsed"],
      [285, "inclusive"],
    ]);
  });
});

describe("known differences", () => {
  test.each(knownLengthDifferences)("$id: $figure, here $ours", ({ id, figure: name, ours, cause }) => {
    const known = figures.find(({ row, figure }) => row.id === id && figure.figure === name);
    if (known === undefined) return expect.fail("There is no such figure any more: strike it from the list.");
    const { row, figure } = known;
    expect(isHeld(row, figure)).toBe(false);
    const values = underItsRule(recordOf(row), figure).map(({ days }) => days.max);
    expect(values).not.toContain(figure.value);
    expect(values).toContain(ours);
    expect(cause.length).toBeGreaterThan(40);
  });

  test("Volvo's 35 workdays fit a last day out on 13 July, the 60 with the gap one on the 14th", () => {
    const row = publishedRows.find(({ id }) => id === "volvo-trucks-2021");
    if (row === undefined) return expect.fail("The row is gone.");
    const workdaysTo = (lastDay: string) => {
      const record = recordOf(row);
      const timeline = record.timeline.map((event) => (event.type === "ended" ? { ...event, date: lastDay } : event));
      return lengthsOf({ ...record, timeline }, { asOf: "2022-01-01" })
        .filter(({ counted, ends }) => counted === "US federal working days" && ends === "inclusive")
        .filter(({ endEvent }) => endEvent === "ended")
        .map(({ measure, days }) => [measure, days.max]);
    };
    expect(workdaysTo("2021-07-13")).toContainEqual(["daysOut", 35]);
    expect(workdaysTo("2021-07-14")).toEqual([
      ["span", 60],
      ["daysOut", 36],
    ]);
  });
});

/** A length in weeks or months, with the length of the record that explains it, if there is one. */
interface RoundFigure {
  readonly id: string;
  readonly figure: string;
  /** The length that it fits; by hand from the dates of the row. `null`: it fits none. */
  readonly fits: {
    /** `null`: it was still on, and is counted to the day on which it was printed. */
    readonly endEvent: EndEvent | null;
    readonly ends: "inclusive" | "elapsed";
    readonly days: number;
  } | null;
  /** The day on which it was printed, where it was printed before the end. */
  readonly printed?: string;
  readonly because: string;
}

const roundFigures: readonly RoundFigure[] = [
  {
    id: "nuhw-kaiser-socal-2024",
    figure: "nearly seven months",
    fits: { endEvent: null, ends: "inclusive", days: 197 },
    printed: "2025-05-05",
    because:
      "With both ends counted six months and 15 of 30 days, just the half; by the usual rule, to the morning of 5 May, 14.",
  },
  {
    id: "nuhw-kaiser-norcal-2022",
    figure: "10-week strike",
    fits: null,
    because: "9 weeks and 4 days to the ratification, both ends counted: in its 10th week, rounded up.",
  },
  {
    id: "uaw-gm-2023",
    figure: "six-week-old strike",
    fits: { endEvent: "tentativeAgreement", ends: "elapsed", days: 45 },
    because: "Six weeks and three days from the first day to the agreement.",
  },
  {
    id: "uaw-gm-2023",
    figure: "nearly seven-week-long",
    fits: { endEvent: "tentativeAgreement", ends: "inclusive", days: 46 },
    because: "With both ends counted six weeks and four days, three short of seven.",
  },
  {
    id: "boeing-iam-2024",
    figure: "more than seven weeks",
    fits: { endEvent: "ratified", ends: "inclusive", days: 53 },
    because: "Seven weeks and four days.",
  },
  {
    id: "ups-1997",
    figure: "nearly three weeks",
    fits: null,
    because: "Two weeks and two days at the most, to the 19th with both ends counted: overstated.",
  },
  {
    id: "uc-academic-2022",
    figure: "six-week strike",
    fits: null,
    because: "Five weeks and five days to the ratification, both ends counted: rounded up.",
  },
];

/** Figures that are no length in days, weeks or months. */
const noLengths: Readonly<Record<string, string>> = {
  "48-hour ultimatum": "the term of an ultimatum, in hours",
  "about 18 hours": "hours",
  "24-hour walkouts on named days": "no number of days",
  "11th strike (June 2024)": "a number of rounds",
  "began Saturday, ended early Tuesday": "two days of the week",
  "925,900 days idle": "days times workers",
  "1,272,000 days idle": "days times workers",
};

describe("lengths that were published in weeks and months", () => {
  const rowOf = (id: string): PublishedRow =>
    publishedRows.find((row) => row.id === id) ?? expect.fail(`There is no row ${id}.`);

  test.each(roundFigures)("$id: $figure", ({ id, figure, fits, printed }) => {
    const record = recordOf(rowOf(id));
    // Who prints it before the end takes the strike to be on.
    const on: TimelineEvent[] = printed === undefined ? [] : [{ id: "on", type: "picket", date: printed }];
    const stoppage = { ...record, timeline: [...record.timeline, ...on] };
    const { verdict, explainedBy } = checkLength(figure, stoppage, printed ?? "2026-11-24");
    const named = explainedBy.map(({ endEvent, ends, days }) => ({ endEvent, ends, days: days.max }));
    if (fits === null) {
      expect(named).toEqual([]);
      // Where the row tells of no return to work, a longer strike cannot be ruled out.
      expect(["wrong", "stale", "notSure"]).toContain(verdict);
    } else expect(named).toContainEqual(fits);
  });

  test("what was published in days is right, or right by the rule that is named", () => {
    for (const { row, figure } of figures.filter(({ figure: { unit } }) => unit === "days")) {
      const phrase = `${figure.value}-day strike`;
      const found = checkLength(phrase, recordOf(row), "2026-11-24");
      expect(["right", "rightByAnotherRule"]).toContain(found.verdict);
      const named = found.explainedBy.map(({ ends, counted }) => [ends, counted]);
      expect(named).toContainEqual([figure.reproducedBy, "calendar days"]);
    }
  });
});

describe.skipIf(!existsSync(facts))("the rows carried here are those of the facts (needs ../shared)", () => {
  interface Fact extends Omit<PublishedRow, "sources" | "published" | "segments"> {
    readonly published: readonly (Omit<PublishedFigure, "unit" | "value" | "reproducedBy"> & {
      readonly unit: string;
      readonly value: number | null;
      readonly reproducedBy?: string;
    })[];
    readonly sources: readonly { readonly url: string }[];
    readonly segments?: readonly { readonly from?: string; readonly to?: string; readonly days?: number }[];
  }
  const inDays = ["days", "bls_workdays", "strike_days"];

  test("every other figure is one in weeks or months, or no length", () => {
    const { rows } = JSON.parse(readFileSync(facts, "utf8")) as { rows: readonly Fact[] };
    const others = rows.flatMap(({ id, published }) =>
      published
        .filter(({ unit, value }) => !inDays.includes(unit) || value === null)
        .map(({ figure }) => ({ id, figure })),
    );
    const isRound = ({ figure }: { readonly figure: string }): boolean => !Object.hasOwn(noLengths, figure);
    expect(others.filter(isRound)).toEqual(roundFigures.map(({ id, figure }) => ({ id, figure })));
    expect(others.filter((other) => !isRound(other)).map(({ figure }) => figure).sort()).toEqual(
      Object.keys(noLengths).sort(),
    );
  });

  test("every figure in days, as it stands there", () => {
    const { rows } = JSON.parse(readFileSync(facts, "utf8")) as { rows: readonly Fact[] };
    const expected = rows
      .map((fact) => ({
        ...fact,
        published: fact.published.filter(({ unit, value }) => inDays.includes(unit) && value !== null),
      }))
      .filter(({ published }) => published.length > 0)
      .map(({ id, kind, pattern, start, startTime, ends, published, sources }) => ({
        id,
        kind,
        pattern,
        start,
        startTime,
        ends,
        published: published.map(({ figure, value, unit, to, toEvent, reproducedBy, outlet }) => {
          return { figure, value, unit, to, toEvent, reproducedBy: reproducedBy ?? null, outlet };
        }),
        sources: sources.map(({ url }) => url),
      }));
    expect(publishedRows.map(({ segments: _, ...row }) => row)).toEqual(expected);
    for (const { id, segments = [] } of publishedRows) {
      const fact = rows.find((row) => row.id === id)?.segments ?? [];
      for (const [index, segment] of segments.entries()) expect(fact[index]).toMatchObject(segment);
    }
  });
});
