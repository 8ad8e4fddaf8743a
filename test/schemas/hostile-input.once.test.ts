// Does anything that can be passed in crash validation, or reach further than its own record?

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrate, parseDataset, safeParseDataset } from "../../src/schema.ts";
import { changeableFixture } from "./fixture.ts";

function throwing(message: string): never {
  throw new Error(message);
}

function nested(levels: number): unknown {
  let value: unknown = "core";
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

function codes(input: unknown): string[] {
  return safeParseDataset(input).issues.map(({ code, path }) => `${code} ${path}`);
}

describe("a record that contains itself", () => {
  it("is told of under extensions, once for each place", () => {
    const data = changeableFixture();
    const loop: Record<string, unknown> = { name: "loop" };
    loop["self"] = loop;
    loop["list"] = [loop];
    data.extensions = { loop, again: { loop } };
    expect(codes(data)).toEqual([
      "circular-value /extensions/loop/self",
      "circular-value /extensions/loop/list/0",
    ]);
  });

  it("is told of as a value of the wrong kind or an unknown key elsewhere", () => {
    const data = changeableFixture();
    data.people = data;
    data.self = data;
    expect(codes(data)).toEqual(["wrong-type /people", "unknown-key /self"]);
  });

  it("may hold the same object twice", () => {
    const data = changeableFixture();
    const shared = { a: [1] };
    data.extensions = { first: shared, second: shared, both: [shared, shared] };
    expect(codes(data)).toEqual([]);
  });
});

describe("a record that is deep", () => {
  it("takes 400 levels and refuses 10,000", () => {
    const data = changeableFixture();
    data.extensions = { deep: nested(400) };
    expect(codes(data)).toEqual([]);
    data.extensions = { deep: nested(10_000) };
    expect(safeParseDataset(data).issues).toMatchObject([{ code: "too-deep", severity: "error" }]);
    expect(() => parseDataset(data)).toThrow(/levels deep/);
  });

  it("refuses depth elsewhere as what it is", () => {
    const data = changeableFixture();
    data.note = nested(100_000);
    data.people = [nested(100_001)];
    data.odd = nested(100_000);
    expect(codes(data)).toEqual(["wrong-type /people/0", "wrong-type /note", "unknown-key /odd"]);
  });

  it("takes long lists under extensions", () => {
    const data = changeableFixture();
    data.extensions = { rows: Array.from({ length: 300_000 }, (_, row) => row) };
    expect(codes(data)).toEqual([]);
  });

  it("does not walk an object again for each way that leads to it, and refuses what would be endless on paper", () => {
    const data = changeableFixture();
    const laughs = (levels: number): unknown => (levels === 0 ? "lol" : Array(2).fill(laughs(levels - 1)));
    data.extensions = { laughs: laughs(18) };
    expect(codes(data)).toEqual([]);
    data.extensions = { laughs: laughs(60) };
    expect(codes(data)).toEqual(["repeated-without-end /extensions"]);
  });
});

describe("a record that cannot be read", () => {
  it("is told of at the place where reading fails", () => {
    const data = changeableFixture();
    Object.defineProperty(data.stoppages[0], "title", {
      get: () => throwing("out of paper"),
      enumerable: true,
    });
    expect(safeParseDataset(data).issues).toEqual([
      {
        code: "unreadable-value",
        path: "/stoppages/0/title",
        message: '"title" cannot be read: the program that holds it failed with "out of paper".',
        severity: "error",
      },
    ]);
    expect(migrate(data).issues).toEqual(safeParseDataset(data).issues);
  });

  it("is told of under extensions as well", () => {
    const data = changeableFixture();
    data.extensions = {
      get bad(): unknown {
        return throwing("no");
      },
      good: 1,
    };
    expect(codes(data)).toEqual(["unreadable-value /extensions/bad"]);
  });

  it("is told of where not even its keys can be listed", () => {
    const trap = (): never => throwing("trapped");
    const proxy = new Proxy(
      {},
      { get: trap, has: trap, ownKeys: trap, getOwnPropertyDescriptor: trap, getPrototypeOf: trap },
    );
    expect(codes(proxy)).toEqual(["unreadable-value "]);
    const data = changeableFixture();
    data.people = [proxy];
    expect(codes(data)).toEqual(["unreadable-value /people/0"]);
    data.people = [];
    data.extensions = { proxy };
    expect(codes(data)).toEqual(["unreadable-value /extensions/proxy"]);
    const { proxy: revoked, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(codes(revoked)).toEqual(["unreadable-value "]);
  });

  it("does not matter where something other than an error is thrown", () => {
    const data = changeableFixture();
    Object.defineProperty(data, "note", {
      enumerable: true,
      get() {
        // biome-ignore lint/style/useThrowOnlyError: what a careless getter does.
        throw "a string";
      },
    });
    expect(codes(data)).toEqual(["unreadable-value /note"]);
  });
});

describe("a key named __proto__", () => {
  it("is refused at every level, and pollutes nothing", () => {
    const text = JSON.stringify(changeableFixture());
    const evil = '"__proto__":{"polluted":true},';
    for (const [place, path] of [
      ["{", "/__proto__"],
      ['"organizations":[{', "/organizations/0/__proto__"],
      ['"timeline":[{', "/stoppages/0/timeline/0/__proto__"],
      ['"extensions":{', "/organizations/0/extensions/__proto__"],
    ] as const) {
      const result = safeParseDataset(JSON.parse(text.replace(place, place + evil)));
      expect(result.issues.map((issue) => [issue.code, issue.path])).toContainEqual(["forbidden-key", path]);
      expect(result.ok).toBe(false);
      expect(Reflect.get({}, "polluted")).toBeUndefined();
    }
  });

  it("does not lend fields to a record", () => {
    const data = changeableFixture();
    delete data.stoppages[0].title;
    Object.setPrototypeOf(data.stoppages[0], { constructor: Object });
    expect(codes(data)).toContain("missing-value /stoppages/0/title");
  });
});

/** Every place in data where a key can be deleted. */
function keyPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...keyPaths(inner, [...path, key]),
  ]);
}

function at(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    root,
  );
}

function ownerOf(root: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1, -1);
  return at(
    root,
    keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")),
  );
}

const allPaths = keyPaths(changeableFixture());

describe("laws", () => {
  it("with any keys deleted it never throws, and each issue lies in an object that is there", () => {
    fc.assert(
      fc.property(fc.subarray(allPaths, { maxLength: 40 }), (paths) => {
        const data = changeableFixture();
        for (const path of paths) {
          const owner = at(data, path.slice(0, -1));
          // A hole in a list is no deleted key: entries stay.
          if (typeof owner === "object" && owner !== null && !Array.isArray(owner)) {
            Reflect.deleteProperty(owner, path.at(-1) ?? "");
          }
        }
        for (const { path, severity, message } of safeParseDataset(data).issues) {
          expect(typeof ownerOf(data, path)).toBe("object");
          expect(severity).toBe("error");
          expect(message).not.toContain("undefined");
        }
      }),
      { numRuns: 80 },
    );
  });

  it("with any value put in any place it never throws, and what is accepted is given back as it came", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allPaths),
        fc.anything({ withDate: true, withMap: true, withBigInt: true }),
        (path, value) => {
          const data = changeableFixture();
          Reflect.set(at(data, path.slice(0, -1)) as object, path.at(-1) ?? "", value);
          const result = safeParseDataset(data);
          if (result.ok) expect(result.value).toStrictEqual(data);
          else expect(result.issues.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it("takes anything at all without throwing", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(safeParseDataset(value).ok).toBe(false);
        expect(migrate(value).ok).toBe(false);
      }),
    );
  });
});
