// What becomes of records of older and newer versions of the format?

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";
import { migrate, parseDataset, safeParseDataset, timelineEventSchema } from "../../src/schema.ts";
import { migrateBy } from "../../src/schemas/migrate.ts";
import type { Migration, VersionedData } from "../../src/schemas/migrations/migration.ts";
import { readDataset } from "../../src/schemas/read-dataset.ts";
import { changeableFixture, fixture } from "./fixture.ts";

/** Made-up steps: version 1 called the places "sites", version 2 had no list of people. */
const steps: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  [
    1,
    step(
      ({ sites, ...rest }) => ({ ...rest, places: sites }),
      (path) => path.replace(/^\/places/, "/sites"),
    ),
  ],
  [2, step((data) => ({ ...data, people: [] }))],
]);

function step(
  change: (data: VersionedData) => VersionedData,
  pathBefore: Migration["pathBefore"] = (path) => path,
): Migration {
  return { apply: (data) => ({ data: change(data), issues: [] }), pathBefore };
}

function versionOne(): Record<string, unknown> {
  const { places, people, ...rest } = changeableFixture();
  return { ...rest, formatVersion: 1, sites: places };
}

describe("a record of an older version", () => {
  it("is brought to the present one step by step, and left as it was", () => {
    const old = versionOne();
    const before = JSON.stringify(old);
    const result = migrateBy(steps, Object.freeze(old), 3);
    expect(result).toEqual({ ok: true, value: { ...fixture, people: [], formatVersion: 3 }, issues: [] });
    expect(JSON.stringify(old)).toBe(before);
  });

  it("starts with the step of its own version", () => {
    const { people, ...rest } = changeableFixture();
    expect(migrateBy(steps, { ...rest, formatVersion: 2 }, 3).ok).toBe(true);
  });

  it("is validated once it has been brought there", () => {
    const result = migrateBy(steps, { ...versionOne(), note: 5 }, 3);
    expect(result.issues).toMatchObject([{ code: "wrong-type", path: "/note" }]);
  });

  it("has its faults told of where they are in the data that was passed in", () => {
    const old = versionOne();
    const result = migrateBy(steps, { ...old, sites: [{ id: "a", name: 5 }] }, 3);
    expect(result.issues).toMatchObject([{ code: "wrong-type", path: "/sites/0/name", received: 5 }]);
  });

  it("is refused where a step is missing", () => {
    const result = migrateBy(new Map([...steps].slice(0, 1)), versionOne(), 3);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ code: "unsupported-format-version", path: "/formatVersion" }],
    });
    expect(result.issues[0]?.message).toBe(
      '"formatVersion" is 1, and this release knows no way from version 2 to 3.',
    );
  });

  it("is refused where a step cannot make sense of it", () => {
    const failing = new Map<number, Migration>([
      [
        1,
        step(() => {
          throw new TypeError("no sites");
        }),
      ],
    ]);
    const result = migrateBy(failing, versionOne(), 2);
    expect(result.issues).toMatchObject([{ code: "migration-failed", received: 1 }]);
    expect(result.issues[0]?.message).toContain('from format version 1 to 2: "no sites"');
  });

  it("is refused by safeParseDataset, which names the way out", () => {
    const result = readDataset(changeableFixture(), 2);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([{ code: "older-format-version", received: 1, expected: "2" }]);
    expect(result.issues[0]?.message).toContain("migrate");
  });
});

describe("a record without a version", () => {
  it.each([
    [undefined, "missing-format-version"],
    [null, "invalid-format-version"],
    ["1", "invalid-format-version"],
    [-1, "invalid-format-version"],
    [0.5, "invalid-format-version"],
    [1.5, "invalid-format-version"],
    ["0", "invalid-format-version"],
    [Number.NaN, "invalid-format-version"],
  ])("%o gives one clear issue beside those of its other faults", (formatVersion, code) => {
    const data = { ...changeableFixture(), formatVersion, note: 5 };
    if (formatVersion === undefined) delete data.formatVersion;
    for (const { ok, issues } of [migrate(data), safeParseDataset(data)]) {
      expect(ok).toBe(false);
      expect(issues.map((issue) => issue.code)).toEqual([code, "wrong-type"]);
    }
  });
});

describe("a record of a newer version", () => {
  function newer() {
    const data = changeableFixture();
    data.formatVersion = 2;
    return data;
  }

  it("is taken as it is where there is nothing new in it", () => {
    const data = newer();
    const result = migrate(data);
    expect(result).toMatchObject({ ok: true, issues: [{ code: "newer-format-version", severity: "info" }] });
    expect(result.ok && result.value).toBe(data);
  });

  it("keeps keys and event types that are not known, each with a warning", () => {
    const data = newer();
    data.mood = { of: "hope" };
    data["a/b"] = 1;
    data.stoppages[0].picketLines = 3;
    data.stoppages[0].timeline[0].type = "slowedDown";
    data.stoppages[0].timeline[1].weather = "rain";
    const before = JSON.stringify(data);
    for (const result of [migrate(data), safeParseDataset(data)]) {
      expect(result.ok && JSON.stringify(result.value)).toBe(before);
      expect(result.issues.map(({ code, path, severity }) => [code, path, severity])).toEqual([
        ["newer-format-version", "/formatVersion", "info"],
        ["newer-event-type", "/stoppages/0/timeline/0/type", "warning"],
        ["newer-key", "/stoppages/0/timeline/1/weather", "warning"],
        ["newer-key", "/stoppages/0/picketLines", "warning"],
        ["newer-key", "/mood", "warning"],
        ["newer-key", "/a~1b", "warning"],
      ]);
      expect(result.issues.at(-1)?.message).toBe(
        '"a/b" is not a key that this release knows here: it is kept as it is.',
      );
      expect(result.issues[1]).toMatchObject({ received: "slowedDown" });
    }
  });

  it("is refused for all else that is wrong in it, with the warnings beside", () => {
    const data = newer();
    data.mood = 1;
    data.stoppages[0].timeline[0] = { type: "slowedDown", id: "x", date: "2024-13-01", speed: 5, lastDay: 4 };
    data.organizations[0].kind = "guild";
    Object.defineProperty(data.places[0], "__proto__", { value: {}, enumerable: true });
    const result = migrate(data);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "info newer-format-version",
      "error unknown-word",
      "error forbidden-key",
      "warning newer-event-type",
      "error invalid-partial-date",
      "error wrong-type",
      "warning newer-key",
    ]);
  });
});

const formats = new URL("../fixtures/formats/", import.meta.url);

function readRecord(path: string): ReturnType<typeof changeableFixture> {
  return JSON.parse(readFileSync(new URL(path, formats), "utf8"));
}

describe("a record of the draft, version 0", () => {
  it("becomes the record of version 1 that was written out by hand, and stays as it was", () => {
    const draft = readRecord("0/bakery.json");
    const before = JSON.stringify(draft);
    const result = migrate(draft);
    expect(result).toEqual({ ok: true, value: readRecord("1/bakery.json"), issues: [] });
    expect(JSON.stringify(draft)).toBe(before);
    expect(result.ok && lint(result.value)).toEqual([]);
  });

  it("is not read without that step", () => {
    const [first] = safeParseDataset(readRecord("0/bakery.json")).issues;
    expect(first).toMatchObject({ code: "older-format-version", received: 0 });
  });

  it("has its faults told of by where they are in the draft", () => {
    const draft = readRecord("0/bakery.json");
    draft.stoppages[0].events[1].reason = "agreed";
    draft.stoppages[0].events[0].daet = "2024-05-01";
    draft.mood = "hopeful";
    const result = migrate(draft);
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      "unknown-key /stoppages/0/events/0/daet",
      "unknown-word /stoppages/0/events/1/reason",
      "unknown-key /mood",
    ]);
    expect(result.issues[0]).toMatchObject({ suggestion: "date" });
  });

  it("may not have a timeline besides: neither list is dropped without a word", () => {
    const draft = readRecord("0/bakery.json");
    draft.stoppages[0].timeline = [];
    const result = migrate(draft);
    expect(result.ok).toBe(false);
    expect(result.issues).toMatchObject([
      { code: "unknown-key", path: "/stoppages/0/timeline", received: [], suggestion: "events" },
    ]);
  });

  it("may not have a timeline instead, and misses its events", () => {
    const draft = readRecord("1/bakery.json");
    draft.formatVersion = 0;
    const issues = migrate(draft).issues.map(({ code, path }) => `${code} ${path}`);
    expect(issues).toEqual(["unknown-key /stoppages/0/timeline", "missing-value /stoppages/0/events"]);
  });

  it("takes a whole stoppage that stood there before along, too", () => {
    const draft = readRecord("0/bakery.json");
    const [stoppage] = draft.stoppages;
    draft.annotations = [
      { ...draft.annotations[0], target: "/stoppages/1", was: { id: "gone", events: [] } },
    ];
    stoppage.annotations[0].target = "/eventsOfOld";
    const result = migrate(draft);
    expect(result.ok && result.value.annotations?.[0]?.was).toEqual({ id: "gone", timeline: [] });
    expect(result.ok && result.value.stoppages[0]?.annotations?.[0]?.target).toBe("/eventsOfOld");
  });

  it.each<[string, (draft: ReturnType<typeof changeableFixture>) => void, string[]]>([
    [
      "a getter that throws",
      ({ stoppages }) =>
        Object.defineProperty(stoppages[0], "events", {
          enumerable: true,
          get() {
            throw new Error("no");
          },
        }),
      ["unreadable-value /stoppages/0/events"],
    ],
    [
      "a stoppage within itself",
      ({ stoppages }) => {
        stoppages[0].extensions.self = stoppages[0];
      },
      ["circular-value"],
    ],
    [
      "the key __proto__",
      ({ stoppages }) =>
        Object.defineProperty(stoppages[0], "__proto__", { value: { title: "x" }, enumerable: true }),
      ["forbidden-key /stoppages/0/__proto__"],
    ],
    [
      "stoppages that are none",
      (draft) => {
        draft.stoppages = [null, 5, new Date(0), new Map()];
        draft.annotations = "none";
      },
      [
        "wrong-type /annotations",
        "wrong-type /stoppages/0",
        "wrong-type /stoppages/1",
        "unquoted-date /stoppages/2",
        "wrong-type /stoppages/3",
      ],
    ],
    [
      "no stoppages",
      (draft) => {
        delete draft.stoppages;
        draft.annotations = [null, { target: 5 }];
      },
      ["missing-value /stoppages", "wrong-type /annotations/0", "wrong-type /annotations/1/target"],
    ],
  ])("with %s gives issues and never throws", (_, spoil, expected) => {
    const draft = readRecord("0/bakery.json");
    spoil(draft);
    const result = migrate(draft);
    expect(result.ok).toBe(false);
    const found = result.issues.map(({ code, path }) => `${code} ${path}`).join("\n");
    for (const each of expected) expect(found).toContain(each);
  });
});

describe("records of released versions are read for ever", () => {
  it.each(readdirSync(new URL("1/", formats)))("1/%s", (name) => {
    const record = readRecord(`1/${name}`);
    expect(parseDataset(record)).toEqual(record);
    expect(migrate(record)).toEqual({ ok: true, value: record, issues: [] });
  });

  it("has every type of event once", () => {
    const [stoppage] = readRecord("1/every-event.json").stoppages;
    const types: string[] = stoppage.timeline.map(({ type }: { type: string }) => type);
    expect(types.sort()).toEqual(timelineEventSchema.options.map(({ shape }) => shape.type.value).sort());
  });
});
