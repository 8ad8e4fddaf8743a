// A key that stands twice in one object of a JSON text: JSON.parse would keep the last value alone.

import fc from "fast-check";
import { importJson, toJson } from "picketline/formats";
import { describe, expect, it, test } from "vitest";
import { repeatedKeysIn } from "../../src/formats/repeated-keys.js";
import { readRecord } from "../records/read-records.js";

const lists = '"organizations": [], "people": [], "bargainingUnits": [], "places": [], "sources": []';

describe("importJson", () => {
  it("refuses a text with each such key at its line and column", () => {
    const text = `{\n  "formatVersion": 1, ${lists},\n  "stoppages": [],\r\n  "stoppages": [], "places": []\n}`;
    const { dataset, issues } = importJson(text);
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([
      {
        code: "invalid-json",
        severity: "error",
        received: "stoppages",
        message:
          'This is not JSON as it is read here. Line 4, column 3: the key "stoppages" is written twice in one object.',
      },
      { code: "invalid-json", received: "places", message: expect.stringContaining("Line 4, column 20:") },
    ]);
  });

  it("tells what else is wrong as well", () => {
    const { issues } = importJson(`{ "formatVersion": 1, ${lists}, "sources": [1], "stoppages": [] }`);
    expect(issues.map(({ code }) => code)).toEqual(["invalid-json", "wrong-type"]);
  });

  it("passes over no record for keys that are the same in different objects", () => {
    for (const name of ["nuhw-kaiser-2024"] as const) {
      expect(importJson(toJson(readRecord(name))).dataset).toBeDefined();
    }
  });
});

describe("repeatedKeysIn", () => {
  test.each<[text: string, keys: readonly string[]]>([
    ['{"a":1,"a":2}', ["a"]],
    ['{"a":1,"a":2,"a":3}', ["a", "a"]],
    ['{"a":{"b":1},"b":[{"b":1},{"b":1}]}', []],
    ['{"a":{"b":1,"b":2},"a":0}', ["b", "a"]],
    ['[{"a":1},{"a":1},["a","a"]]', []],
    // However it is written.
    ['{"\\u0061":1,"a":2}', ["a"]],
    ['{"a\\"":1,"a\\"":2}', ['a"']],
    ['{"a\\\\":1,"a\\\\":2}', ["a\\"]],
    ['{"":1,"":2}', [""]],
    ['{"__proto__":1,"__proto__":2}', ["__proto__"]],
    // Values are no keys.
    ['{"a":"a","b":"a","c":["{\\"a\\":1,\\"a\\":2}"]}', []],
    ['"a"', []],
    ["{}", []],
  ])("%s", (text, keys) => {
    expect(repeatedKeysIn(text).map(({ key }) => key)).toEqual(keys);
  });

  test.each(["\n", "\r", "\r\n"])("lines that end in %j", (ending) => {
    expect(repeatedKeysIn(["{", '"a": 1,', "", ' "a": 2}'].join(ending))).toEqual([
      { key: "a", line: 4, column: 2 },
    ]);
  });

  test("what JSON.stringify writes has none, whatever its indent", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, "\t"), (value, indent) => {
        expect(repeatedKeysIn(JSON.stringify(value, null, indent))).toEqual([]);
      }),
    );
  });

  test("depth and length cost neither recursion nor more than a pass", () => {
    const depth = 200_000;
    expect(repeatedKeysIn(`${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`)).toEqual([]);
    expect(repeatedKeysIn(`{${'"a":1,'.repeat(20_000)}"a":1}`)).toHaveLength(20_000);
  });
});
