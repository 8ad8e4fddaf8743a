// What becomes of records of older and newer versions of the format?

import { describe, expect, it } from "vitest";
import { migrate, safeParseDataset } from "../../src/schema.ts";
import { type Migration, migrateBy } from "../../src/schemas/migrate.ts";
import { readDataset } from "../../src/schemas/read-dataset.ts";
import { changeableFixture, fixture } from "./fixture.ts";

/** Made-up steps: version 1 called the places "sites", version 2 had no list of people. */
const steps: ReadonlyMap<number, Migration> = new Map<number, Migration>([
  [1, ({ sites, ...rest }) => ({ ...rest, places: sites })],
  [2, (data) => ({ ...data, people: [] })],
]);

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
        () => {
          throw new TypeError("no sites");
        },
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
    [0, "invalid-format-version"],
    [-1, "invalid-format-version"],
    [1.5, "invalid-format-version"],
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
