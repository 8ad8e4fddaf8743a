/** Of the rules about published figures, stale records and records that look like one: the edges, and what they say. */

import { describe, expect, test } from "vitest";
import type { LintOptions } from "../../src/calc/lint/lint-options.js";
import { lint } from "../../src/calc/lint.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { TimelineEvent } from "../../src/model/timeline-event.js";
import type { WorkStoppage } from "../../src/model/work-stoppage.js";
import {
  began,
  counted,
  dataset,
  employer,
  ended,
  event,
  statement,
  strike,
  timeline,
  union,
} from "./lint-fixtures.js";

function told(record: Dataset, options?: LintOptions): readonly string[] {
  return lint(record, options).map(({ code, path }) => `${code} ${path}`);
}

const on = (type: string, date: string, parts: object = {}): TimelineEvent =>
  event(type as never, date, parts as never);
const at = "/stoppages/0/timeline";
const north = { scope: { employerIds: ["kaiser"] } };

describe("what is said", () => {
  const row = strike({
    timeline: [began("2024-10-21"), ended("2024-11-01", "unknown")],
    workers: [counted({ value: 1000 })],
  });

  test("days idle: both numbers, the ratio, our workdays and theirs", () => {
    const [issue] = lint(dataset({ stoppages: [row] }), {
      published: [{ stoppageId: "strike", daysIdle: 9500, workdays: 9 }],
    });
    expect(issue).toEqual({
      code: "published-days-idle-disagrees",
      severity: "warning",
      path: "/stoppages/0/workers/0/value",
      message:
        "9500 days idle are published, 9.5 for each of 1000 workers, but from 2024-10-21 to 2024-11-01 the workdays are 10 (published: 9): 10000 days idle.",
      received: { value: 1000 },
    });
  });

  test("days idle of vague dates and head-counts: bounds", () => {
    const vague = strike({
      timeline: [began("2024-10-21"), ended("2024-10-30/2024-11-01", "unknown")],
      workers: [counted({ min: 1000, max: 1200 })],
    });
    const told = lint(dataset({ stoppages: [vague] }), {
      published: [{ stoppageId: "strike", daysIdle: 6000 }],
    });
    expect(told.map(({ message }) => message)).toEqual([
      "6000 days idle are published, 5 to 6 for each of 1000 to 1200 workers, but from 2024-10-21 to 2024-10-30/2024-11-01 the workdays are 8 to 10: 8000 to 12000 days idle.",
    ]);
  });

  test("duration, and days idle of a weekend", () => {
    const weekend = strike({ timeline: [began("2024-10-19"), ended("2024-10-20", "unknown")] });
    const told = lint(dataset({ stoppages: [weekend] }), {
      published: [{ stoppageId: "strike", daysIdle: 1200, duration: 3 }],
    });
    expect(told.map(({ message }) => message)).toEqual([
      "The published duration is 3 days, but from 2024-10-19 to 2024-10-20, both counted, there are 2.",
      "1200 days idle are published, but from 2024-10-19 to 2024-10-20 there are 0 workdays.",
    ]);
  });

  test("open and stale: the last that is told, and both numbers of days", () => {
    const open = strike({ timeline: [began("2023-10-21", { id: "out" })] });
    expect(lint(dataset({ stoppages: [open] }), { asOf: "2024-10-21" })[0]?.message).toBe(
      'The stoppage has no end, and the last that is told of it is began "out" (2023-10-21), 366 days before 2024-10-21; more than 365 is stale.',
    );
  });

  test("both stoppages of one case number, and of one strike", () => {
    const identifiers = [{ scheme: "fmcs", id: "2024-1" }];
    const told = lint(
      dataset({
        stoppages: [
          { ...row, identifiers },
          { ...row, id: "again", identifiers },
        ],
      }),
    );
    expect(told.map(({ path, message }) => [path, message])).toEqual([
      [
        "/stoppages/1",
        '"again", which began on 2024-10-21, has the same employers and the same unions as "strike", at /stoppages/0, which began on 2024-10-21, out to 2024-11-01.',
      ],
      [
        "/stoppages/1/identifiers/0/id",
        'The fmcs identifier "2024-1" of "again" is also that of "strike", at /stoppages/0.',
      ],
    ]);
  });

  test("each of three records of one strike is told once", () => {
    const all = ["strike", "again", "and-again"].map((id) => ({ ...row, id }));
    expect(lint(dataset({ stoppages: all })).map(({ path }) => path)).toEqual([
      "/stoppages/1",
      "/stoppages/2",
    ]);
  });
});

describe("published durations", () => {
  const lasted = (duration: number, more: object = {}): LintOptions => ({
    published: [{ stoppageId: "strike", duration, ...more }],
  });
  /** How many days the record can give, by which published durations are no contradiction. */
  const daysOf = (events: readonly TimelineEvent[], options: LintOptions = {}): readonly number[] => {
    const all = Array.from({ length: 60 }, (_, index) => index);
    const agrees = all.filter(
      (days) =>
        !lint(timeline(...events), { ...options, ...lasted(days) }).some(
          ({ code }) => code === "published-duration-disagrees",
        ),
    );
    return agrees.length === all.length ? [] : agrees;
  };
  const out = began("2024-10-21");
  const over = ended("2024-10-25", "unknown");

  test.each<[what: string, events: readonly TimelineEvent[], days: readonly number[]]>([
    ["five days, both ends counted", [out, over], [5]],
    ["one day", [out, ended("2024-10-21", "unknown")], [1]],
    ["a last day set beforehand", [began("2024-10-21", { lastDay: "2024-10-23" })], [3]],
    ["a last day, and an end", [began("2024-10-21", { lastDay: "2024-10-23" }), over], []],
    ["an end at midnight", [out, ended("2024-10-25", "unknown", { time: "00:00" })], [4]],
    ["an end at noon", [out, ended("2024-10-25", "unknown", { time: "12:00" })], [5]],
    ["an end at no time", [out, ended("2024-10-25", "unknown", { time: 0 } as never)], [5]],
    ["an end on one of two days", [out, ended("2024-10-24/2024-10-25", "unknown")], [4, 5]],
    ["a start on one of two days", [began("2024-10-21/2024-10-22"), over], [4, 5]],
    ["both", [began("2024-10-21/2024-10-22"), ended("2024-10-24/2024-10-25", "unknown")], [3, 4, 5]],
    ["ends that may cross", [began("2024-10-21/2024-10-22"), ended("2024-10-21", "unknown")], [0, 1]],
    ["two ends", [out, over, ended("2024-10-26", "unknown")], []],
    ["two starts", [out, began("2024-10-23"), over], []],
    ["an end before the start", [began("2024-10-28"), over], []],
    ["an end of another part", [out, ended("2024-10-25", "unknown", north)], []],
    ["an end of the same part", [began("2024-10-21", north), ended("2024-10-25", "unknown", north)], [5]],
    ["a start about then", [began("2024-10-21~"), over], []],
    ["an open end", [out, ended("2024-10-25/..", "unknown")], []],
    ["an open start", [began("../2024-10-21"), over], []],
    ["no start", [over], []],
    ["some who left", [out, over, on("left", "2024-10-23", north)], []],
    ["a pause", [out, over, on("suspended", "2024-10-23")], []],
    ["a resumption", [out, over, on("resumed", "2024-10-23")], []],
    ["some who joined", [out, over, on("joined", "2024-10-23")], []],
    ["all back on the last day", [out, over, on("returnedToWork", "2024-10-25", { extent: "all" })], []],
    ["all back the day after", [out, over, on("returnedToWork", "2024-10-26", { extent: "all" })], [5]],
    [
      "all back on one of the two",
      [out, over, on("returnedToWork", "2024-10-25/2024-10-26", { extent: "all" })],
      [],
    ],
  ])("%s", (_, events, days) => {
    expect(daysOf(events)).toEqual(days);
  });

  test("of one that goes on: to the day of the figures, where an event shows that it was still on", () => {
    const sign = (date: string, parts: object = {}) => on("continued", date, parts);
    const asOf = "2024-10-25";
    expect(daysOf([out, sign("2024-10-25")], { asOf })).toEqual([5]);
    expect(daysOf([out, sign("2024-11-25")], { asOf })).toEqual([5]);
    expect(daysOf([out, sign("2024-10-24")], { asOf })).toEqual([]);
    expect(daysOf([out, sign("2024-10-24/2024-10-26")], { asOf })).toEqual([]);
    expect(daysOf([out, sign("2024-10-25", north)], { asOf })).toEqual([]);
    expect(daysOf([out, sign("2024-10-25")])).toEqual([]);
    expect(lint(timeline(out, sign("2024-10-26")), { asOf, ...lasted(9) })).toEqual([
      {
        code: "published-duration-disagrees",
        severity: "warning",
        path: `${at}/1/date`,
        message:
          "The published duration is 9 days, but from 2024-10-21 to 2024-10-25, both counted, there are 5.",
        received: "2024-10-26",
        expected: "a last day by which it lasted 9 days",
      },
    ]);
  });

  test("vague days are told as a range", () => {
    const [issue] = lint(timeline(out, ended("2024-10-24/2024-10-25", "unknown")), lasted(7));
    expect(issue?.message).toBe(
      "The published duration is 7 days, but from 2024-10-21 to 2024-10-24/2024-10-25, both counted, there are 4 to 5.",
    );
  });

  test.each<[figures: object, isCompared: boolean]>([
    [{ duration: 4.5 }, false],
    [{ duration: 5.5 }, true],
    [{ duration: 9, ongoing: false }, true],
    [{ duration: 9, ongoing: true }, false],
    [{ duration: "9" }, false],
    [{ duration: Number.POSITIVE_INFINITY }, false],
    [{ amount: 9, unit: "days" }, true],
    [{ amount: 9, unit: "hours" }, false],
    [{ amount: "9", unit: "days" }, false],
    [{ duration: 5, amount: 9, unit: "days" }, false],
    [{ duration: 9, stoppageId: "other" }, false],
    [{ duration: 9, stoppageId: 7 }, false],
  ])("%o", (figures, isCompared) => {
    const published = [{ stoppageId: "strike", ...figures }] as LintOptions["published"];
    expect(told(timeline(out, over), { published } as LintOptions)).toEqual(
      isCompared ? [`published-duration-disagrees ${at}/1/date`] : [],
    );
  });

  test("each of several figures of a stoppage is compared, in their order", () => {
    const published = [5, 9, 5, 8].map((duration) => ({ stoppageId: "strike", duration }));
    expect(lint(timeline(out, over), { published }).map(({ expected }) => expected)).toEqual([
      "a last day by which it lasted 9 days",
      "a last day by which it lasted 8 days",
    ]);
  });

  test("of two stoppages of one id nobody knows which is meant; one without an id is none", () => {
    const two = dataset({
      stoppages: [strike({ timeline: [out, over] }), strike({ timeline: [out, over] })],
    });
    expect(told(two, lasted(9))).toEqual(["duplicate-id /stoppages/1/id"]);
    const nameless = dataset({ stoppages: [strike({ id: 7 as never, timeline: [out, over] })] });
    expect(told(nameless, lasted(9, { stoppageId: 7 }))).toEqual([]);
  });
});

describe("published days idle", () => {
  const idle = (daysIdle: unknown, more: object = {}) =>
    ({ published: [{ stoppageId: "strike", daysIdle, ...more }] }) as LintOptions;
  // Monday to Friday.
  const week = [began("2024-10-21"), ended("2024-10-25", "unknown")];
  const row = (value: object, events = week) =>
    dataset({ stoppages: [strike({ timeline: events, workers: [counted(value)] })] });
  const workers = ["published-days-idle-disagrees /stoppages/0/workers/0/value"];

  test.each<[daysIdle: unknown, value: object, told: readonly string[]]>([
    [5200, { value: 1040 }, []],
    [5000, { value: 1040 }, []],
    [5500, { value: 1050 }, []],
    [5100, { value: 1040 }, workers],
    [5201, { value: 1040 }, workers],
    [0, { value: 40 }, []],
    [0, { value: 50 }, workers],
    [4999, { min: 1000, max: 1200 }, workers],
    [5000, { min: 1000, max: 1200 }, []],
    [6000, { min: 1000, max: 1200 }, []],
    [6001, { min: 1000, max: 1200 }, workers],
    [1, { value: 1000, modifier: "atLeast" }, []],
    [1, { value: 0, modifier: "upTo" }, []],
    [1, { max: 1200 }, []],
    [1, { value: 1000, unit: "nurses" }, []],
    ["1", { value: 1000 }, []],
    [Number.NaN, { value: 1000 }, []],
  ])("%s of %o in a week", (daysIdle, value, said) => {
    expect(told(row(value), idle(daysIdle)).filter((line) => !line.startsWith("no-workers"))).toEqual(said);
  });

  test("on a weekend there are none", () => {
    const weekend = [began("2024-10-19"), ended("2024-10-20", "unknown")];
    expect(lint(row({ value: 10 }, weekend), idle(10))).toEqual([
      {
        code: "weekend-only-days-idle",
        severity: "warning",
        path: `${at}/1/date`,
        message: "10 days idle are published, but from 2024-10-19 to 2024-10-20 there are 0 workdays.",
        received: "2024-10-20",
        expected: "a last day by which it had a workday",
      },
    ]);
    expect(told(row({ value: 10 }, weekend), idle(0))).toEqual([]);
    expect(told(row({ value: 10 }, weekend), idle(-1))).toEqual([]);
    expect(
      told(row({ value: 10 }, [began("2024-10-19/2024-10-21"), ended("2024-10-21", "unknown")]), idle(10)),
    ).toEqual([]);
  });

  test("their workdays are told where they gave them", () => {
    const message = (more: object) => lint(row({ value: 1000 }), idle(4000, more))[0]?.message;
    expect(message({ workdays: 4 })).toContain("the workdays are 5 (published: 4): 5000 days idle.");
    expect(message({})).toContain("the workdays are 5: 5000 days idle.");
    expect(message({ workdays: "4" })).toContain("the workdays are 5: 5000 days idle.");
  });
});

describe("stale and open", () => {
  const stale = (record: Dataset, asOf: string, staleAfterDays?: number) =>
    lint(record, { asOf, ...(staleAfterDays === undefined ? {} : { staleAfterDays }) }).map(
      ({ path }) => path,
    );

  // 365 days from 21 October 2024 is 21 October 2025.
  test.each<[what: string, events: readonly TimelineEvent[], path: string]>([
    ["the walkout", [began("2024-10-21")], "/0/date"],
    ["a later event", [began("2024-01-21"), on("sessionHeld", "2024-10-21")], "/1/date"],
    [
      "an event that went on",
      [on("sessionHeld", "2024-01-22", { lastDay: "2024-10-21" }), began("2024-01-21")],
      "/0/date",
    ],
    [
      "one with a last day before its date",
      [began("2024-10-21"), on("rally", "2024-10-20", { lastDay: "2024" })],
      "/1/date",
    ],
    ["one of two on the day: the first", [began("2024-10-21"), on("rally", "2024-10-21")], "/0/date"],
  ])("by %s", (_, events, path) => {
    const last = events.some(({ lastDay }) => lastDay === "2024")
      ? ["2025-12-31", "2026-01-01"]
      : ["2025-10-21", "2025-10-22"];
    const record = timeline(...events);
    expect(stale(record, last[0] ?? "")).toEqual([]);
    expect(stale(record, last[1] ?? "")).toEqual([`${at}${path}`]);
  });

  test("by a statement, too", () => {
    const record = dataset({
      stoppages: [
        strike({
          timeline: [began("2024-10-21", { id: "out" })],
          statements: [statement("late", { date: "2024-12-01" }), statement("early", { date: "2024-11-01" })],
        }),
      ],
    });
    expect(stale(record, "2025-12-01")).toEqual([]);
    expect(lint(record, { asOf: "2025-12-02" })).toEqual([
      {
        code: "stale-and-open",
        severity: "warning",
        path: "/stoppages/0/statements/0/date",
        message:
          'The stoppage has no end, and the last that is told of it is the statement "late" ("2024-12-01"), 366 days before 2025-12-02; more than 365 is stale.',
        received: "2024-12-01",
        expected: "an end, or a sign that it went on",
      },
    ]);
  });

  test("after as many days as are told", () => {
    const record = timeline(began("2024-10-21"));
    expect(stale(record, "2024-10-21", 0)).toEqual([]);
    expect(stale(record, "2024-10-22", 0)).toEqual([`${at}/0/date`]);
    expect(stale(record, "2024-10-31", 10)).toEqual([]);
    expect(stale(record, "2024-11-01", 10)).toEqual([`${at}/0/date`]);
    for (const odd of [-1, Number.NaN, "10", null]) {
      expect(stale(record, "2025-10-21", odd as never)).toEqual([]);
      expect(stale(record, "2025-10-22", odd as never)).toEqual([`${at}/0/date`]);
    }
    expect(stale(timeline(began("2024-10-21"), on("rally", "in May")), "2030-10-22")).toEqual([]);
    const typeless = { ...on("rally", "2025-10-21"), type: 7 } as never;
    expect(stale(timeline(began("2024-10-21"), typeless), "2025-10-22")).toEqual([`${at}/0/date`]);
  });
});

describe("identifiers", () => {
  const two = (first: readonly object[], second: readonly object[]) =>
    dataset({
      stoppages: [
        strike({ identifiers: first as never }),
        strike({ id: "another", identifiers: second as never }),
      ],
    });
  const repeated = (index: number) => `repeated-identifier /stoppages/1/identifiers/${index}/id`;

  test.each<[first: object, second: object, isOne: boolean]>([
    [{ scheme: "fmcs", id: "7" }, { scheme: " FMCS", id: " 7 " }, true],
    [{ scheme: "FMCS ", id: "7 " }, { scheme: "fmcs", id: "7" }, true],
    [{ scheme: "Straße", id: "7" }, { scheme: "STRASSE", id: "7" }, false],
    [{ scheme: "fmcs", id: "7a" }, { scheme: "fmcs", id: "7A" }, false],
    [{ scheme: "fmcs", id: " " }, { scheme: "fmcs", id: " " }, false],
    [{ scheme: "fmcs", id: "" }, { scheme: "fmcs", id: "" }, false],
    [{ scheme: 7, id: "7" }, { scheme: 7, id: "7" }, false],
    [{ scheme: "fmcs", id: 7 }, { scheme: "fmcs", id: 7 }, false],
    [{ id: "7" }, { id: "7" }, false],
    [{ scheme: "fmcs" }, { scheme: "fmcs" }, false],
  ])("%o and %o", (first, second, isOne) => {
    expect(told(two([first], [second]))).toEqual(isOne ? [repeated(0)] : []);
  });

  test("each once for a stoppage, against the first that has it", () => {
    const [a, b] = [
      { scheme: "fmcs", id: "1" },
      { scheme: "fmcs", id: "2" },
    ];
    expect(told(two([a, b], [a, a, b, { scheme: "fmcs", id: "3" }]))).toEqual([repeated(0), repeated(2)]);
    const three = dataset({ stoppages: ["x", "y", "z"].map((id) => strike({ id, identifiers: [a] })) });
    expect(lint(three).map(({ message, expected }) => [message, expected])).toEqual(
      ["y", "z"].map((id) => [
        `The fmcs identifier "1" of "${id}" is also that of "x", at /stoppages/0.`,
        "an identifier that no other stoppage has",
      ]),
    );
  });
});

describe("records that look like one", () => {
  const base: Partial<WorkStoppage> = { timeline: [began("2024-10-21"), ended("2024-11-01", "unknown")] };
  const places = [
    { id: "state", name: "State" },
    { id: "county", name: "County", partOfId: "state" },
    { id: "city", name: "City", partOfId: "county" },
    { id: "town", name: "Town", partOfId: "county" },
    { id: "city-again", name: "CITY!", partOfId: "county" },
    { id: "city-elsewhere", name: "City", region: "US-NY" },
    { id: "loop-a", name: "A", partOfId: "loop-b" },
    { id: "loop-b", name: "B", partOfId: "loop-a" },
  ];
  const organizations = [
    union,
    { ...union, id: "seiu", name: "S.E.I.U." },
    { ...union, id: "seiu-2", name: "s e i u" },
    { ...union, id: "seiu-3", name: "SEIU" },
    employer,
    { ...employer, id: "kaiser-2", name: "Káiser (Permanente)" },
    { ...employer, id: "signs", name: "!!!" },
    { ...employer, id: "signs-2", name: "???" },
    { ...employer, id: "street", name: "Straße & Söhne" },
    { ...employer, id: "street-2", name: "STRASSE AND SOHNE" },
    { ...employer, id: "other", name: "Other" },
    { ...employer, id: "nameless", name: 7 as never },
    { ...employer, id: "nameless-2", name: 7 as never },
  ];
  const record = (...stoppages: readonly Partial<WorkStoppage>[]) =>
    dataset({
      organizations,
      places,
      stoppages: stoppages.map((parts, index) => strike({ id: `s-${index}`, ...base, ...parts })),
    });
  const alike = (...stoppages: readonly Partial<WorkStoppage>[]) =>
    lint(record(...stoppages))
      .filter(({ code }) => code === "looks-like-another")
      .map(({ path }) => path.slice("/stoppages/".length));

  test("what is said", () => {
    const message = (...stoppages: readonly Partial<WorkStoppage>[]) =>
      lint(record(...stoppages)).find(({ code }) => code === "looks-like-another");
    expect(message({}, { timeline: [began("2024-10-23")] })).toEqual({
      code: "looks-like-another",
      severity: "warning",
      path: "/stoppages/1",
      message:
        '"s-1", which began on 2024-10-23, has the same employers and the same unions as "s-0", at /stoppages/0, which began on 2024-10-21, out to 2024-11-01.',
      expected: "one record of one stoppage",
    });
    const day = { timeline: [began("2024-10-21", { lastDay: "2024-10-21" })] };
    expect(message(day, day)?.message).toContain("which began on 2024-10-21.");
    const heads = { workers: [counted({ value: 40 })] };
    expect(message({ ...heads, unionIds: [] }, { ...heads, unionIds: ["seiu"] })?.message).toContain(
      "the same employers and the same head-count (40) as",
    );
  });

  test.each<[what: string, first: Partial<WorkStoppage>, second: Partial<WorkStoppage>, isAlike: boolean]>([
    ["no unions", { unionIds: [] }, { unionIds: [] }, false],
    ["unions in another order", { unionIds: ["nuhw", "seiu"] }, { unionIds: ["seiu", "nuhw"] }, true],
    ["one union more", {}, { unionIds: ["nuhw", "seiu"] }, false],
    ["names that differ in points and case", { unionIds: ["seiu"] }, { unionIds: ["seiu-2"] }, true],
    ["names that differ in blanks", { unionIds: ["seiu"] }, { unionIds: ["seiu-3"] }, false],
    ["names that differ in accents", {}, { employerIds: ["kaiser-2"] }, true],
    [
      "names that findOrganizations takes for one",
      { employerIds: ["street"] },
      { employerIds: ["street-2"] },
      true,
    ],
    ["names of signs only", { employerIds: ["signs"] }, { employerIds: ["signs-2"] }, false],
    ["no names", { employerIds: ["nameless"] }, { employerIds: ["nameless-2"] }, false],
    ["another kind", {}, { kind: "lockout" }, false],
    [
      "head-counts of 0",
      { unionIds: [], workers: [counted({ value: 0 })] },
      { unionIds: [], workers: [counted({ value: 0 })] },
      false,
    ],
    [
      "head-counts of two units",
      { unionIds: [], workers: [counted({ value: 9, unit: "nurses" })] },
      { unionIds: [], workers: [counted({ value: 9, unit: "nurses" })] },
      false,
    ],
    [
      "head-counts in a range",
      { unionIds: [], workers: [counted({ min: 9, max: 10 })] },
      { unionIds: [], workers: [counted({ min: 9, max: 10 })] },
      false,
    ],
    [
      "two head-counts",
      { unionIds: [], workers: [counted({ value: 9 }), counted({ value: 8 })] },
      { unionIds: [], workers: [counted({ value: 9 })] },
      false,
    ],
    [
      "one that is known to be wrong",
      { unionIds: [], workers: [counted({ value: 8 }, { rank: "deprecated" }), counted({ value: 9 })] },
      { unionIds: [], workers: [counted({ value: 9 })] },
      true,
    ],
    ["one that the other names", { related: [{ stoppageId: "s-1", relation: "sameDispute" }] }, {}, false],
    ["one that names the other", {}, { related: [{ stoppageId: "s-0", relation: "sameDispute" }] }, false],
    ["one that names a third", {}, { related: [{ stoppageId: "s-9", relation: "sameDispute" }] }, true],
    ["one id", {}, { id: "s-0" }, false],
  ])("%s", (_, first, second, isAlike) => {
    expect(alike(first, second)).toEqual(isAlike ? ["1"] : []);
  });

  test.each<[what: string, first: readonly string[], second: readonly string[], isAlike: boolean]>([
    ["none, and one", [], ["city"], true],
    ["one, and none", ["city"], [], true],
    ["none", [], [], true],
    ["the same", ["city"], ["city"], true],
    ["another", ["city"], ["town"], false],
    ["what holds it", ["city"], ["state"], true],
    ["what lies in it", ["state"], ["city"], true],
    ["another in the same county", ["county", "city"], ["county", "town"], false],
    ["one of several", ["city", "town"], ["town"], true],
    ["of one name in one region", ["city"], ["city-again"], true],
    ["of one name in another", ["city"], ["city-elsewhere"], false],
    ["in a loop", ["loop-a"], ["loop-b"], false],
    ["that are not there", ["nowhere"], ["nowhere"], true],
    ["that are not there, two", ["nowhere"], ["elsewhere"], false],
  ])("places: %s", (_, first, second, isAlike) => {
    expect(alike({ placeIds: first }, { placeIds: second })).toEqual(isAlike ? ["1"] : []);
  });

  const from = (date: string, ...events: readonly TimelineEvent[]) => ({
    timeline: [began(date), ...events],
  });
  test.each<[what: string, first: Partial<WorkStoppage>, lastDay: string | undefined]>([
    ["to its end", from("2024-10-21", ended("2024-11-01", "unknown")), "2024-11-01"],
    [
      "to the first of the days that its end can be",
      from("2024-10-21", ended("2024-10-30/2024-11-01", "unknown")),
      "2024-10-30",
    ],
    [
      "to the day before a midnight",
      from("2024-10-21", ended("2024-11-01", "unknown", { time: "00:00" })),
      "2024-10-31",
    ],
    ["to its last day", { timeline: [began("2024-10-21", { lastDay: "2024-10-25" })] }, "2024-10-25"],
    [
      "to the last sign of it",
      from("2024-10-21", on("continued", "2024-10-30"), on("continued", "2024-10-28")),
      "2024-10-30",
    ],
    ["to no sign that can be any day", from("2024-10-21", on("continued", "2024-10~")), "2024-10-21"],
    ["with no end known", from("2024-10-21"), "2024-10-21"],
    [
      "with a pause",
      from("2024-10-21", on("suspended", "2024-10-23"), ended("2024-11-01", "unknown")),
      "2024-10-21",
    ],
    [
      "with a resumption",
      from("2024-10-21", on("resumed", "2024-10-23"), ended("2024-11-01", "unknown")),
      "2024-10-21",
    ],
    ["begun twice", from("2024-10-21", began("2024-10-23"), ended("2024-11-01", "unknown")), "2024-10-21"],
    ["some day of the month", from("2024-10", ended("2024-11-01", "unknown")), undefined],
    ["never begun", { timeline: [] }, undefined],
  ])("one that was on %s", (_, first, lastDay) => {
    const days = Array.from({ length: 14 }, (_, index) =>
      new Date(Date.UTC(2024, 9, 21 + index)).toISOString().slice(0, 10),
    );
    const found = days.filter((date) => alike(first, from(date)).length > 0);
    expect(found).toEqual(lastDay === undefined ? [] : days.slice(0, days.indexOf(lastDay) + 1));
  });

  test("of those that lasted as long, against the first", () => {
    const others = lint(record({}, {}, {})).flatMap(({ code, message }) =>
      code === "looks-like-another" ? [message] : [],
    );
    expect(others).toEqual([
      expect.stringContaining(
        '"s-1", which began on 2024-10-21, has the same employers and the same unions as "s-0"',
      ),
      expect.stringContaining(
        '"s-2", which began on 2024-10-21, has the same employers and the same unions as "s-0"',
      ),
    ]);
  });

  test("against the one that lasted longest, each once", () => {
    const long = from("2024-10-21", ended("2024-12-01", "unknown"));
    const short = from("2024-10-22", ended("2024-10-23", "unknown"));
    const late = from("2024-11-15");
    expect(alike(long, short, late)).toEqual(["1", "2"]);
    const other = lint(record(long, short, late)).filter(({ path }) => path === "/stoppages/2");
    expect(other.map(({ message }) => message)).toEqual([
      expect.stringContaining('as "s-0", at /stoppages/0'),
    ]);
    expect(alike(short, from("2024-10-22", ended("2024-11-20", "unknown")), late)).toEqual(["1", "2"]);
  });
});
