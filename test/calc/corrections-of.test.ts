import { type Annotation, correctionsOf, type Dataset, parsePartialDate } from "picketline";
import { describe, expect, test } from "vitest";
import { began, dataset, event, source, strike } from "./lint-fixtures.js";

const out = began("2024-10-21", { id: "out" });
const over = event("rally", "2024-10-26", { id: "rally" });

function note(
  id: string,
  kind: Annotation["kind"],
  target: string,
  date: string,
  was?: Annotation["was"],
): Annotation {
  return { id, kind, target, date, text: `${id} was changed.`, ...(was === undefined ? {} : { was }) };
}

const stoppage = strike({
  title: "Strike",
  timeline: [out, over],
  annotations: [
    note("title", "correction", "/title", "2024-11-03", "Lockout"),
    note("out", "update", "/timeline/0", "2024-11-02"),
    note("gone", "retraction", "/timeline/1", "2024-11-04", {
      id: "gone",
      type: "rally",
      date: "2024-10-25",
    }),
    note("pattern", "retraction", "/pattern", "2024-11-05", "rolling"),
    { ...note("meant", "clarification", "/timeline/1/date", "2024-11"), sourceIds: ["letter"] },
    note("desk", "editorsNote", "", "2024-11-06"),
  ],
});

const told: Dataset = dataset({
  sources: [source("letter")],
  stoppages: [strike({ id: "other" }), stoppage],
  annotations: [note("name", "correction", "/organizations/0/name", "2024-11-01", "NUHW-CNA")],
});

describe("what was changed in a stoppage", () => {
  const told = () => correctionsOf(stoppage);

  test("is listed by the day on which it surely was, with both sides", () => {
    const facts = told();
    expect(facts.map(({ annotationId, now, was }) => [annotationId, now, was])).toEqual([
      ["out", out, undefined],
      ["title", "Strike", "Lockout"],
      ["gone", undefined, { id: "gone", type: "rally", date: "2024-10-25" }],
      ["pattern", undefined, "rolling"],
      ["desk", stoppage, undefined],
      ["meant", "2024-10-26", undefined],
    ]);
    expect(facts[2]).not.toHaveProperty("now");
    expect(facts[0]).not.toHaveProperty("was");
  });

  test("says whether it was wrong, is no longer true, or is only explained", () => {
    expect(told().map(({ kind, means }) => [kind, means])).toEqual([
      ["update", "noLongerTrue"],
      ["correction", "wasWrong"],
      ["retraction", "wasWrong"],
      ["retraction", "wasWrong"],
      ["editorsNote", "explained"],
      ["clarification", "explained"],
    ]);
  });

  test("has its words and its sources", () => {
    const facts = told();
    expect(facts[5]).toMatchObject({ text: "meant was changed.", date: "2024-11", sourceIds: ["letter"] });
    expect(facts[0]?.sourceIds).toEqual([]);
  });

  test("has its place, from the stoppage on", () => {
    expect(told().map(({ path }) => path)).toEqual([
      "/timeline/0",
      "/title",
      "/timeline/1",
      "/pattern",
      "",
      "/timeline/1/date",
    ]);
  });

  test("of an entry that was taken out, what has moved to its place is not what stands there now", () => {
    const now = (kind: Annotation["kind"], was: Annotation["was"], target = "/timeline/0") =>
      correctionsOf(strike({ timeline: [out], annotations: [note("n", kind, target, "2024", was)] }))[0]?.now;
    const other = { id: "other" };
    expect(now("retraction", other)).toBeUndefined();
    expect(now("retraction", other, "/timeline/0/date")).toBeUndefined();
    expect(now("correction", other)).toEqual(out);
    expect(now("retraction", { id: "out" })).toEqual(out);
    expect(now("retraction", { type: "rally" })).toEqual(out);
    expect(now("retraction", "out")).toEqual(out);
    expect(now("retraction", null)).toEqual(out);
    expect(now("retraction", undefined)).toEqual(out);
    expect(now("retraction", ["out"], "/title")).toBe("Strike at Kaiser");
  });

  test("is nothing where nothing was", () => {
    expect(correctionsOf(strike())).toEqual([]);
  });
});

describe("what was changed in a dataset", () => {
  test("has that of its stoppages in it, each place from the dataset", () => {
    expect(correctionsOf(told).map(({ stoppageId, path }) => [stoppageId, path])).toEqual([
      [null, "/organizations/0/name"],
      ["strike", "/stoppages/1/timeline/0"],
      ["strike", "/stoppages/1/title"],
      ["strike", "/stoppages/1/timeline/1"],
      ["strike", "/stoppages/1/pattern"],
      ["strike", "/stoppages/1"],
      ["strike", "/stoppages/1/timeline/1/date"],
    ]);
    expect(correctionsOf(told)[0]).toMatchObject({ now: "NUHW", was: "NUHW-CNA", means: "wasWrong" });
  });
});

describe("on an earlier day", () => {
  const twice = strike({
    title: "Third",
    annotations: [
      note("one", "correction", "/title", "2024-11-01", "First"),
      note("two", "correction", "/title", "2024-12-01", "Second"),
    ],
  });

  test("what stood there then stands there, and later changes are not told", () => {
    expect(correctionsOf(twice, { asOf: "2024-11-30" })).toMatchObject([
      { annotationId: "one", was: "First", now: "Second" },
    ]);
    expect(correctionsOf(twice, { asOf: "2024-12-01" })).toMatchObject([{ now: "Third" }, { now: "Third" }]);
    expect(correctionsOf(twice, { asOf: "2024-10-31" })).toEqual([]);
    expect(correctionsOf(told, { asOf: "2024-11-02" }).map(({ annotationId }) => annotationId)).toEqual([
      "name",
      "out",
    ]);
  });

  test("a day that is none is refused", () => {
    expect(() => correctionsOf(twice, { asOf: "2024-11" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

test("a change without a date that can be read comes last", () => {
  const undated = strike({
    annotations: [
      note("open", "correction", "/title", "2024/.."),
      note("dated", "correction", "/title", "2025-01-01"),
    ],
  });
  expect(parsePartialDate("2024/..")).toBeDefined();
  expect(correctionsOf(undated).map(({ annotationId }) => annotationId)).toEqual(["dated", "open"]);
});

test("keys of the language are no places in a record", () => {
  const targets = [
    "/__proto__",
    "/constructor/name",
    "/timeline/length",
    "/title/length",
    "/timeline/01",
    "/~2",
    "title",
  ];
  const hostile = strike({
    annotations: targets.map((target, index) => note(`n${index}`, "correction", target, "2024-11-01")),
  });
  for (const fact of correctionsOf(hostile)) expect(fact).not.toHaveProperty("now");
});
