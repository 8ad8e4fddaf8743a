import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonPointer, listIndex, pointerParts, standingAt } from "../../src/core/json-pointer.js";

/** The value that a JSON Pointer leads to, as RFC 6901, section 4 has it: written for the test, not shared with the code. */
function valueAt(document: unknown, pointer: string): unknown {
  if (pointer === "") return document;
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, token) => (value as Record<string, unknown>)[token], document);
}

describe("jsonPointer", () => {
  // The examples of RFC 6901, section 5.
  test.each<[PropertyKey[], string]>([
    [[], ""],
    [["foo"], "/foo"],
    [["foo", 0], "/foo/0"],
    [[""], "/"],
    [["a/b"], "/a~1b"],
    [["c%d"], "/c%d"],
    [["e^f"], "/e^f"],
    [["g|h"], "/g|h"],
    [["i\\j"], "/i\\j"],
    [['k"l'], '/k"l'],
    [[" "], "/ "],
    [["m~n"], "/m~0n"],
    [["~1"], "/~01"],
    [["stoppages", 0, "title"], "/stoppages/0/title"],
  ])("%j is written %s", (path, pointer) => {
    expect(jsonPointer(path)).toBe(pointer);
  });

  test("law: the pointer of a path leads to what the path leads to", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 5 }), fc.integer(), (keys, leaf) => {
        const document = keys.reduceRight<unknown>((inner, key) => Object.fromEntries([[key, inner]]), leaf);
        return valueAt(document, jsonPointer(keys)) === leaf;
      }),
    );
  });
});

describe("pointerParts", () => {
  test.each<[string, string[] | undefined]>([
    ["", []],
    ["/", [""]],
    ["/a~1b/~01/0", ["a/b", "~1", "0"]],
    ["a", undefined],
    ["/~", undefined],
    ["/~2", undefined],
    ["/a~", undefined],
  ])("%j leads through %j", (pointer, parts) => {
    expect(pointerParts(pointer)).toEqual(parts);
  });

  test("law: it reads what jsonPointer writes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 5 }), (keys) => {
        expect(pointerParts(jsonPointer(keys))).toEqual(keys);
      }),
    );
  });
});

describe("standingAt", () => {
  const document: unknown = JSON.parse('{ "list": [1, { "none": null }], "__proto__": { "own": 2 } }');

  test.each<[string, unknown]>([
    ["", { value: document }],
    ["/list/0", { value: 1 }],
    ["/list/1/none", { value: null }],
    ["/__proto__/own", { value: 2 }],
    ["/list/2", undefined],
    ["/list/-", undefined],
    ["/list/00", undefined],
    ["/list/length", undefined],
    ["/list/0/toFixed", undefined],
    ["/list/1/none/x", undefined],
    ["/constructor", undefined],
    ["/list/1/__proto__", undefined],
  ])("at %j of the document is %j", (pointer, standing) => {
    expect(standingAt(document, pointerParts(pointer) ?? ["?"])).toEqual(standing);
  });
});

test.each<[string, number | undefined]>([
  ["0", 0],
  ["10", 10],
  ["01", undefined],
  ["-1", undefined],
  ["1e3", undefined],
  ["", undefined],
])("%j names the index %j", (part, index) => {
  expect(listIndex(part)).toBe(index);
});
