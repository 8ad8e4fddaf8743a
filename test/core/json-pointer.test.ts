import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonPointer } from "../../src/core/json-pointer.js";

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
