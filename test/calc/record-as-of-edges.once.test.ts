// A record as it stood: where notes point once lists have changed, which references stay, what can be put back.

import {
  type Annotation,
  type Dataset,
  type JsonValue,
  recordAsOf,
  undoneCorrections,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import {
  began,
  claim,
  counted,
  dataset,
  demand,
  event,
  position,
  source,
  statement,
  strike,
} from "./lint-fixtures.js";

const day = "2024-11-15";
const out = began("2024-10-21", { id: "out" });
const rally = (id: string, date: string, parts: object = {}) => event("rally", date, { id, ...parts });
const later = rally("later", "2024-12-01");

/** A note of before the day, which is followed; a change of after the day is taken back. */
const note = (id: string, target: string, parts: object = {}): Annotation =>
  ({ id, kind: "correction", target, date: "2024-11-01", text: "It was otherwise.", ...parts }) as Annotation;
const change = (target: string, was: unknown, parts: object = {}): Annotation =>
  note("change", target, { date: "2024-12-01", was, ...parts });

const record = (parts: Partial<WorkStoppage>, whole: Partial<Dataset> = {}): Dataset =>
  dataset({ stoppages: [strike(parts)], ...whole });
const then = (from: Dataset): Dataset => recordAsOf(from, day);
const targets = (from: { readonly annotations?: readonly Annotation[] } | undefined) =>
  from?.annotations?.map(({ id, target }) => `${id} ${target}`);

test("a way to know that there is none of is refused, in words", () => {
  expect(() => recordAsOf(dataset(), day, { by: "told" as never })).toThrow(
    /by.*"told".*"published" or "happened"/,
  );
});

describe("notes follow what they are about", () => {
  const early = ["a", "b", "c"].map((id) => rally(id, "2024-10-22"));

  test("in lists that have lost entries, and where what they are about was taken out", () => {
    const told = record({
      timeline: [later, out, ...early],
      pattern: "rolling",
      annotations: [
        note("event", "/timeline/4/date"),
        note("last", "/timeline/4", { was: "x" }),
        note("end", "/timeline/5", { was: "x" }),
        note("past", "/timeline/9", { was: "x" }),
        note("field", "/timeline/4/gone", { was: "x" }),
        note("nothing", "/timeline/4/gone"),
        note("nowhere", "/timeline/9/x/y", { was: "x" }),
        note("word", "/timeline/x/date"),
        note("later", "/timeline/0"),
        note("later-field", "/timeline/0/gone", { was: "x" }),
        note("later-taken-out", "/timeline/0", { was: "x" }),
        note("root", "/missing", { was: "x" }),
        note("pattern", "/pattern"),
        note("no-pointer", "timeline/0"),
      ],
    });
    expect(targets(then(told).stoppages[0])).toEqual([
      "event /timeline/3/date",
      "last /timeline/3",
      "end /timeline/4",
      "past /timeline/4",
      "field /timeline/3/gone",
      "nothing /timeline/4/gone",
      "nowhere /timeline/9/x/y",
      "word /timeline/x/date",
      "later-taken-out /timeline/0",
      "root /missing",
      "pattern /pattern",
      "no-pointer timeline/0",
    ]);
  });

  test("in lists of references that have lost some", () => {
    const told = record({
      timeline: [out],
      statements: [
        statement("late", { date: "2024-12-01" }),
        statement("a", { date: "2024-11-01" }),
        statement("b", { date: "2024-11-02", inReplyToIds: ["late", "a"] }),
        statement("c", { date: "2024-11-02", inReplyToIds: ["late"] }),
      ],
      annotations: [
        note("kept", "/statements/2/inReplyToIds/1"),
        note("gone", "/statements/2/inReplyToIds/0"),
        note("out", "/statements/2/inReplyToIds/0", { was: "x" }),
        note("list", "/statements/3/inReplyToIds"),
      ],
    });
    const [stoppage] = then(told).stoppages;
    expect(stoppage?.statements.map(({ id, inReplyToIds }) => [id, inReplyToIds])).toEqual([
      ["a", undefined],
      ["b", ["a"]],
      ["c", undefined],
    ]);
    expect(targets(stoppage)).toEqual([
      "kept /statements/1/inReplyToIds/0",
      "out /statements/1/inReplyToIds/0",
    ]);
  });

  test("in the dataset, whose stoppages have lost one", () => {
    const told = dataset({
      stoppages: [
        strike({ id: "unknown", timeline: [later] }),
        strike({ timeline: [later, out], annotations: [note("own", "/timeline/1/date")] }),
        strike({ id: "third", timeline: [out], annotations: [note("same", "/timeline/0/date")] }),
      ],
      annotations: [
        note("known", "/stoppages/1/timeline/1/date"),
        note("unknown", "/stoppages/0/title"),
        note("noted", "/stoppages/1/annotations/0/text"),
      ],
    });
    const { stoppages, annotations } = then(told);
    expect(targets({ annotations: annotations ?? [] })).toEqual([
      "known /stoppages/0/timeline/0/date",
      "noted /stoppages/0/annotations/0/text",
    ]);
    expect(stoppages.map(targets)).toEqual([["own /timeline/0/date"], ["same /timeline/0/date"]]);
    expect(stoppages[1]).toBe(told.stoppages[2]);
  });

  test("notes of notes go where a list of them has lost any, and stay where it has not", () => {
    const some = [note("a", "/title"), note("b", "/annotations/0/text")];
    expect(targets(then(record({ timeline: [out], annotations: some })).stoppages[0])).toEqual([
      "a /title",
      "b /annotations/0/text",
    ]);
    const fewer = record({ timeline: [later, out], annotations: [note("gone", "/timeline/0"), ...some] });
    expect(targets(then(fewer).stoppages[0])).toEqual(["a /title"]);
  });

  test("where none is left, there is no list", () => {
    expect(
      then(record({ timeline: [later, out], annotations: [note("gone", "/timeline/0")] })).stoppages[0],
    ).not.toHaveProperty("annotations");
    const told = record({ timeline: [out], annotations: [note("a", "/title")] });
    expect(then(told)).toBe(told);
  });
});

describe("references", () => {
  const october = source("october", { publishedOn: "2024-10-22" });
  const may = source("may", { publishedOn: "2025-05-08" });

  test("to events are to those of the same stoppage", () => {
    const vote = (id: string) =>
      event("ratificationVote", "2024-11-02", { id, result: "called", on: "offer", onEventId: "deal" });
    const told = dataset({
      stoppages: [
        strike({
          timeline: [
            out,
            vote("v"),
            event("tentativeAgreement", "2024-11-01", { id: "deal", covers: "whole" }),
          ],
        }),
        strike({
          id: "b",
          timeline: [
            out,
            vote("w"),
            event("tentativeAgreement", "2024-12-01", { id: "deal", covers: "whole" }),
          ],
        }),
      ],
    });
    const [first, second] = then(told).stoppages;
    expect(first?.timeline[1]).toHaveProperty("onEventId", "deal");
    expect(second?.timeline[1]).not.toHaveProperty("onEventId");
  });

  test("to events stay though one has the id of a source that came later", () => {
    const ruling = event("ruling", "2024-11-01", {
      id: "ruling",
      byId: "board",
      finding: "None.",
      concludesIds: ["out", "may"],
    });
    const told = record({ timeline: [out, rally("may", "2024-10-22"), ruling] }, { sources: [may] });
    expect(then(told).stoppages[0]?.timeline[2]).toHaveProperty("concludesIds", ["out", "may"]);
  });

  test("to demands, claims, stoppages and statements that were not there go; those that led nowhere before stay", () => {
    const told = dataset({
      stoppages: [
        strike({
          related: [
            { stoppageId: "unknown", relation: "follows" },
            { stoppageId: "elsewhere", relation: "follows" },
          ],
          demands: [demand("new", position("p", { date: "2024-12-01" })), demand("old", position("q"))],
          timeline: [
            out,
            event("proposalMade", "2024-11-01", {
              id: "offer",
              byId: "kaiser",
              demandIds: ["new", "old", "elsewhere"],
            }),
            event("complaintFiled", "2024-11-01", {
              id: "filed",
              byId: "nuhw",
              withId: "kaiser",
              claimIds: ["late-claim"],
            }),
          ],
          statements: [
            statement("late", { date: "2024-12-01", claims: [claim("late-claim")] }),
            statement("early", {
              date: "2024-11-01",
              claims: [claim("c", { disputesIds: ["late-claim", "elsewhere"], answersIds: ["late-claim"] })],
            }),
            statement("bare", { date: "2024-11-01", inReplyToIds: ["late", "elsewhere"] }),
          ],
        }),
        strike({ id: "unknown", timeline: [later] }),
      ],
    });
    const [stoppage] = then(told).stoppages;
    expect(stoppage?.related).toEqual([{ stoppageId: "elsewhere", relation: "follows" }]);
    expect(stoppage?.timeline[1]).toHaveProperty("demandIds", ["old", "elsewhere"]);
    expect(stoppage?.timeline[2]).not.toHaveProperty("claimIds");
    expect(stoppage?.statements[0]?.claims?.[0]).toEqual({
      id: "c",
      text: "care is delayed",
      disputesIds: ["elsewhere"],
    });
    expect(stoppage?.statements[1]?.inReplyToIds).toEqual(["elsewhere"]);
  });

  test("to later sources go where an earlier one stands, and those sources with the last of them", () => {
    const told = record(
      {
        timeline: [out, rally("a", "2024-10-22", { sourceIds: ["may", "october", "elsewhere"] })],
        workers: [counted({ value: 5 }, { sourceIds: ["october", "may"] })],
        extensions: { sourceIds: ["may"], stoppageId: "unknown" },
        annotations: [note("n", "/timeline/1/sourceIds/1"), note("m", "/timeline/1/sourceIds/0")],
      },
      {
        sources: [may, october],
        annotations: [note("s", "/sources/1/title"), note("t", "/sources/0/title")],
      },
    );
    const known = then(told);
    expect(known.sources).toEqual([october]);
    expect(targets(known)).toEqual(["s /sources/0/title"]);
    const [stoppage] = known.stoppages;
    expect(stoppage?.timeline[1]?.sourceIds).toEqual(["october", "elsewhere"]);
    expect(stoppage?.workers?.[0]?.sourceIds).toEqual(["october"]);
    expect(stoppage?.extensions).toEqual({ sourceIds: ["may"], stoppageId: "unknown" });
    expect(targets(stoppage)).toEqual(["n /timeline/1/sourceIds/0"]);
  });

  test("to sources of which nobody knows when they were published stay", () => {
    const timeline = [out, rally("a", "2024-10-22", { sourceIds: ["may", "open"] })];
    const known = then(record({ timeline }, { sources: [may, source("open", { publishedOn: "someday" })] }));
    expect(known.stoppages[0]?.timeline[1]?.sourceIds).toEqual(["open"]);
    expect(known.sources.map(({ id }) => id)).toEqual(["open"]);
  });

  test("of a stoppage to a source without a day make nothing of it known", () => {
    const parts = { sourceIds: ["undated"], timeline: [later] };
    expect(then(record(parts, { sources: [source("undated")] })).stoppages).toEqual([]);
    expect(then(record({ ...parts, sourceIds: ["october"] }, { sources: [october] })).stoppages).toHaveLength(
      1,
    );
  });

  test("to a claim of another stoppage go with it", () => {
    const told = dataset({
      stoppages: [
        strike({
          timeline: [out],
          statements: [statement("s", { date: "2024-12-01", claims: [claim("late")] })],
        }),
        strike({
          id: "b",
          timeline: [out],
          statements: [
            statement("t", { date: "2024-11-01", claims: [claim("c", { disputesIds: ["late"] })] }),
          ],
        }),
      ],
    });
    expect(then(told).stoppages[1]?.statements[0]?.claims?.[0]).not.toHaveProperty("disputesIds");
  });

  test("to what has the id of a later source do not keep that source", () => {
    const told = record(
      {
        timeline: [
          out,
          event("ratificationVote", "2024-11-02", {
            id: "v",
            result: "called",
            on: "offer",
            onEventId: "may",
          }),
        ],
      },
      { sources: [may] },
    );
    expect(then(told).sources).toEqual([]);
  });

  test("to later sources stay where there are no others, and so do those", () => {
    const told = record({ title: "T", sourceIds: ["may"], timeline: [out] }, { sources: [may, october] });
    expect(then(told)).toBe(told);
    expect(recordAsOf(told, day, { by: "happened" })).toBe(told);
  });

  test("in data of one's own, and what is null, is left as it is", () => {
    const odd = {
      timeline: [later, out],
      extensions: { related: [{ stoppageId: "unknown" }] },
      placeIds: null,
      note: null,
    };
    expect(then(record(odd as never)).stoppages[0]).toMatchObject({
      extensions: odd.extensions,
      placeIds: null,
      note: null,
    });
    const was = { sourceIds: ["gone"], stoppageId: "gone" };
    const noted = record({ timeline: [later, out], annotations: [note("n", "/title", { was })] });
    expect(then(noted).stoppages[0]?.annotations?.[0]?.was).toEqual(was);
  });
});

describe("parts of what was said", () => {
  test("claims by their sources, and what was found of them by its day", () => {
    const may = source("may", { publishedOn: "2025-05-08" });
    const found = (date: string, parts: object = {}) =>
      ({ verdict: "upheld", by: { organizationId: "kaiser" }, date, ...parts }) as const;
    const told = record(
      {
        timeline: [out],
        statements: [
          statement("s", {
            date: "2024-11-01",
            claims: [
              claim("late", { sourceIds: ["may"] }),
              claim("a", {
                assessments: [
                  found("2024-11-02"),
                  found("2024-12-02"),
                  found("2024-11-03", { sourceIds: ["may"] }),
                ],
              }),
              claim("b", { assessments: [found("2024-12-02")] }),
            ],
          }),
          statement("bare", { date: "2024-11-01" }),
        ],
      },
      { sources: [may] },
    );
    const [first, bare] = then(told).stoppages[0]?.statements ?? [];
    expect(first?.claims).toEqual([
      { id: "a", text: "care is delayed", assessments: [found("2024-11-02")] },
      { id: "b", text: "care is delayed" },
    ]);
    expect(bare).toBe(told.stoppages[0]?.statements[1]);
  });

  test("the numbers of an event and its tallies", () => {
    const numbers = [
      counted({ value: 1 }, { asOf: "2024-11-01" }),
      counted({ value: 2 }, { asOf: "2024-12-01" }),
    ];
    const lists = { attendance: numbers, arrests: numbers, participants: numbers, workers: numbers };
    const tallies = [
      { yes: 1 },
      { yes: 2, asOf: { date: "2024-12-01" } },
      { yes: 3, asOf: { date: "2024-11-15" } },
    ];
    const timeline = [
      out,
      rally("r", "2024-11-01", { ...lists, count: numbers }),
      event("strikeVote", "2024-11-01", { id: "v", result: "authorized", tallies } as never),
      event("headcountReported", "2024-11-01", { id: "h", counted: "out", count: { value: 5 } }),
    ];
    const known = then(record({ timeline })).stoppages[0]?.timeline;
    expect(known?.[1]).toEqual({
      id: "r",
      type: "rally",
      date: "2024-11-01",
      attendance: [numbers[0]],
      arrests: [numbers[0]],
      participants: [numbers[0]],
      workers: [numbers[0]],
      count: [numbers[0]],
    });
    expect(known?.[2]).toHaveProperty("tallies", [tallies[0], tallies[2]]);
    expect(known?.[3]).toBe(timeline[3]);
  });
});

describe("what is put back", () => {
  const told = (annotation: Annotation, parts: object = {}) =>
    record({ timeline: [out], ...parts, annotations: [annotation] } as never);
  const result = (annotation: Annotation, parts: object = {}) => {
    const dataset = told(annotation, parts);
    const [undone] = undoneCorrections(dataset, day);
    return [undone?.why ?? undone?.outcome, then(dataset).stoppages[0]] as const;
  };

  test("can be changed and taken out again, as any other fact", () => {
    const [, stoppage] = result(change("/pattern", "rolling"), { pattern: "fixedTerm" });
    expect(Object.getOwnPropertyDescriptor(stoppage, "pattern")).toEqual({
      value: "rolling",
      writable: true,
      enumerable: true,
      configurable: true,
    });
  });

  test.each<[what: string, annotation: Annotation, parts: object, why: string, left: object]>([
    [
      "a field whose name begins as an id does",
      change("/identifiers", [{ scheme: "s", id: "1" }]),
      {},
      "putBack",
      { identifiers: [{ scheme: "s", id: "1" }] },
    ],
    ["one whose name begins as a type does", change("/typed", "a"), {}, "putBack", { typed: "a" }],
    ["one whose name ends as an id does", change("/grid", "a"), {}, "putBack", { grid: "a" }],
    [
      "an id in one's own data",
      change("/extensions/id", "a"),
      { extensions: { id: 7 } },
      "putBack",
      { extensions: { id: "a" } },
    ],
    [
      "notes in one's own data",
      change("/extensions/annotations/0", "a"),
      { extensions: { annotations: [7] } },
      "otherKind",
      { extensions: { annotations: [7] } },
    ],
    [
      "another kind in one's own data",
      change("/extensions/a", "a"),
      { extensions: { a: [7] } },
      "putBack",
      { extensions: { a: "a" } },
    ],
    ["a list for an object", change("/related", {}), { related: [] }, "otherKind", { related: [] }],
    ["an object for a list", change("/scope", []), { scope: {} }, "otherKind", { scope: {} }],
    ["a text for nothing at all", change("/note", "a"), { note: null }, "otherKind", { note: null }],
    ["an object for nothing at all", change("/note", {}), { note: null }, "otherKind", { note: null }],
    ["nothing at all for nothing at all", change("/note", null), { note: null }, "otherKind", { note: null }],
    [
      "beside nothing at all",
      change("/related/0", { id: "x" }),
      { related: [null] },
      "otherKind",
      { related: [null] },
    ],
    ["in what is null", change("/note/a", "a"), { note: null }, "noSuchPlace", { note: null }],
    [
      "into an empty list, whatever kind",
      change("/causes/5", "a"),
      { causes: [] },
      "putBack",
      { causes: ["a"] },
    ],
    [
      "an entry of another kind at the end",
      change("/causes/1", { a: 1 }),
      { causes: ["b"] },
      "otherKind",
      { causes: ["b"] },
    ],
    ["an entry at the end", change("/causes/1", "a"), { causes: ["b"] }, "putBack", { causes: ["b", "a"] }],
    [
      "an entry in the place of another",
      change("/causes/0", "a"),
      { causes: ["b", "c"] },
      "putBack",
      { causes: ["a", "c"] },
    ],
    [
      "an entry that was taken out",
      change("/causes/0", "a", { kind: "retraction" }),
      { causes: ["b", "c"] },
      "putBack",
      { causes: ["a", "b", "c"] },
    ],
    [
      "one that stands there again",
      change("/causes/0", "b", { kind: "retraction" }),
      { causes: ["b", "c"] },
      "putBack",
      { causes: ["b", "c"] },
    ],
    [
      "one of the same id",
      change("/related/1", { id: "x", a: 1 }, { kind: "retraction" }),
      { related: [{ id: "x" }, { id: "y" }] },
      "putBack",
      { related: [{ id: "x", a: 1 }, { id: "y" }] },
    ],
    [
      "one of another id",
      change("/related/1", { id: "z" }, { kind: "retraction" }),
      { related: [{ id: "x" }, { id: "y" }] },
      "putBack",
      { related: [{ id: "x" }, { id: "z" }, { id: "y" }] },
    ],
    [
      "a change of one of another id",
      change("/related/1", { id: "z" }),
      { related: [{ id: "x" }, { id: "y" }] },
      "putBack",
      { related: [{ id: "x" }, { id: "z" }] },
    ],
    [
      "one of no id among those that have none",
      change("/related/0", { a: 1 }, { kind: "retraction" }),
      { related: [{ b: 1 }] },
      "putBack",
      { related: [{ a: 1 }, { b: 1 }] },
    ],
    ["null in a list", change("/causes/0", null), { causes: ["b"] }, "otherKind", { causes: ["b"] }],
    [
      "in a list, at no number",
      change("/causes/first", "a"),
      { causes: ["b"] },
      "noSuchPlace",
      { causes: ["b"] },
    ],
  ])("%s", (_, annotation, parts, why, left) => {
    const [outcome, stoppage] = result(annotation, parts);
    expect(outcome).toBe(why);
    expect(stoppage).toMatchObject(left);
  });

  test("a change without a day that can be read is taken back first", () => {
    const annotations = [
      change("/title", "First", { id: "open", date: "2024-11/.." }),
      change("/title", "Second", { id: "dated" }),
    ];
    const both = record({ title: "Third", timeline: [out], annotations });
    expect(undoneCorrections(both, day).map(({ annotationId }) => annotationId)).toEqual(["open", "dated"]);
    expect(then(both).stoppages[0]?.title).toBe("Second");
  });

  test("where an entry is put in, what others are about moves up, in that list and no other", () => {
    const gone = JSON.parse(JSON.stringify(rally("gone", "2024-10-22"))) as JsonValue;
    const [a, b] = [rally("a", "2024-10-23", { title: "A" }), rally("b", "2024-10-24", { title: "B" })];
    const annotations = [
      change("/timeline/1", gone, { kind: "retraction" }),
      note("before", "/timeline/0/date"),
      note("at", "/timeline/1/title"),
      note("whole", "/timeline/1"),
      note("after", "/timeline/2/title"),
      note("taken-out", "/timeline/1", { kind: "retraction", was: gone }),
      note("taken-out-later", "/timeline/2", { kind: "retraction", was: gone }),
      note("taken-out-of-it", "/timeline/1/title", { kind: "retraction", was: "x" }),
      note("other-list", "/statements/1/quote"),
      note("no-index", "/timeline"),
      note("short", "/title"),
    ];
    const statements = [statement("s", { date: "2024-11-01" }), statement("t", { date: "2024-11-01" })];
    const known = then(record({ timeline: [out, a, b], statements, annotations })).stoppages[0];
    expect(known?.timeline.map(({ id }) => id)).toEqual(["out", "gone", "a", "b"]);
    expect(targets(known)).toEqual([
      "before /timeline/0/date",
      "at /timeline/2/title",
      "whole /timeline/2",
      "after /timeline/3/title",
      "taken-out /timeline/1",
      "taken-out-later /timeline/3",
      "taken-out-of-it /timeline/2/title",
      "other-list /statements/1/quote",
      "no-index /timeline",
      "short /title",
    ]);
  });
});
