import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lint, lintRules } from "../../src/calc/lint.js";
import type { Dataset } from "../../src/model/dataset.js";
import { began, dataset, employer, ended, event, source, strike, timeline, union } from "./lint-fixtures.js";
import { wholeRecord } from "./lint-whole-record.js";

test("a record with nothing amiss gives nothing", () => {
  expect(lint(wholeRecord)).toEqual([]);
});

test("an empty dataset gives nothing", () => {
  expect(lint(dataset())).toEqual([]);
});

describe("what an issue says", () => {
  test("a dangling id comes with the nearest one", () => {
    const record = dataset({
      sources: [source("laist-stories")],
      sourceIds: ["laist-stories", "laist-story"],
    });
    expect(lint(record)[0]).toEqual({
      code: "dangling-reference",
      severity: "error",
      path: "/sourceIds/1",
      message:
        'sourceIds names "laist-story", but no source in the dataset has that id; did you mean "laist-stories"?',
      received: "laist-story",
      expected: "the id of a source in the dataset",
      suggestion: "laist-stories",
    });
  });

  test("a dangling id that is like no other comes without", () => {
    const [issue] = lint(dataset({ sourceIds: ["nowhere"] }));
    expect(issue).not.toHaveProperty("suggestion");
    expect(issue?.message).toBe('sourceIds names "nowhere", but no source in the dataset has that id.');
  });

  test("an id of the wrong kind says what it is the id of", () => {
    const [issue] = lint(
      timeline(event("complaintFiled", "2024-12-11", { byId: "nuhw", withId: "sal-rosselli" })),
    );
    expect(issue?.message).toBe(
      'withId names "sal-rosselli", which is the id of a person; an organisation belongs there.',
    );
  });

  test("two things with one id are both named", () => {
    const [issue] = lint(dataset({ organizations: [union, { ...union, name: "Another" }] }));
    expect(issue?.message).toBe(
      'The organisation at /organizations/1 has the same id as the one at /organizations/0: "nuhw".',
    );
  });

  test("an end before its start names both events with their dates", () => {
    const [issue] = lint(
      timeline(began("2024-10-21", { id: "out" }), ended("2023-05-04", "agreement", { id: "over" })),
    );
    expect(issue?.message).toBe(
      'ended "over" (2023-05-04) lies before began "out" (2024-10-21), the first day out.',
    );
    expect(issue?.received).toBe("2023-05-04");
  });

  test("a loop is told link by link", () => {
    const record = dataset({
      organizations: [
        { ...union, id: "a", affiliationId: "b" },
        { ...union, id: "b", affiliationId: "c" },
        { ...union, id: "c", affiliationId: "b" },
      ],
    });
    expect(lint(record)).toEqual([
      expect.objectContaining({
        path: "/organizations/1/affiliationId",
        message: 'By affiliationId, "b" leads back to itself: "b" → "c" → "b".',
      }),
    ]);
  });
});

test("issues come in document order, whichever rule gives them", () => {
  const record: Dataset = {
    ...dataset({ sources: [source("unused")] }),
    stoppages: [
      strike({
        unionIds: ["nobody"],
        timeline: [
          event("sessionHeld", "2024-10-25", { number: 1, sourceIds: ["nowhere"] }),
          event("sessionHeld", "2024-10-26", { number: 1 }),
          ended("2023-05-04", "agreement"),
          began("2024-10-21"),
        ],
      }),
      strike(),
    ],
  };
  expect(lint(record).map(({ path }) => path)).toEqual([
    "/sources/0",
    "/stoppages/0/unionIds/0",
    "/stoppages/0/timeline/0/sourceIds/0",
    "/stoppages/0/timeline/1/number",
    "/stoppages/0/timeline/2/date",
    "/stoppages/1/id",
  ]);
});

test("many dangling ids cost no search of all ids each, and are all told", () => {
  const sourceIds = Array.from({ length: 500 }, (_, index) => `missing-${index}`);
  const sources = Array.from({ length: 500 }, (_, index) => source(`known-${index}`));
  const issues = lint(dataset({ sourceIds, sources }));
  expect(issues.filter(({ code }) => code === "dangling-reference")).toHaveLength(500);
});

describe("a record of a newer format", () => {
  const newer = {
    ...timeline(
      {
        id: "new",
        type: "sympathyAction",
        date: "2024-11-01",
        ofId: "nobody",
        sourceIds: ["nowhere"],
      } as never,
      event("continued", "2024-11-02", {}),
    ),
    formatVersion: 2,
    courts: [{ id: "court" }],
  } as Dataset;

  test("events and lists that the library does not know are passed over, but for the ids that it does know", () => {
    expect(lint(newer).map(({ code, path }) => `${code} ${path}`)).toEqual([
      "dangling-reference /stoppages/0/timeline/0/sourceIds/0",
    ]);
  });

  test("what seems to be missing is told only of a format that is known in full", () => {
    const old = { ...newer, formatVersion: 1 };
    expect(lint(old).map(({ code }) => code)).toContain("no-beginning");
  });
});

test("parts that are not what they should be are passed over", () => {
  const broken = {
    formatVersion: "1",
    organizations: [null, 7, { id: 3, kind: [], sourceIds: { 0: "x" } }, union, employer],
    people: "nobody",
    stoppages: [
      strike({ timeline: [null, "began", { type: "began", date: 20241021 }, began("2024-10-21")] as never }),
    ],
  };
  expect(lint(broken as never)).toEqual([]);
  expect(lint(undefined as never)).toEqual([]);
  expect(lint("a dataset" as never)).toEqual([]);
});

test("each rule says what it means in a sentence of its own", () => {
  for (const { code, meaning } of lintRules) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(meaning).toMatch(/^[A-Z].*\.$/);
  }
  expect(new Set(lintRules.map(({ meaning }) => meaning)).size).toBe(lintRules.length);
});

const records = new URL("../../docs/records/", import.meta.url);
test.each(readdirSync(records).filter((name) => name.endsWith(".json")))(
  "no error in the record %s",
  (name) => {
    const record = JSON.parse(readFileSync(new URL(name, records), "utf8")) as Dataset;
    expect(lint(record).filter(({ severity }) => severity === "error")).toEqual([]);
  },
);
