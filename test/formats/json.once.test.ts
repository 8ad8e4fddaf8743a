// JSON in and out: what is wrong with a text, in plain words with its place, and round trips.

import fc from "fast-check";
import { importJson, toJson } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { jsonFaultOf, lineAndColumn } from "../../src/formats/json-fault.js";
import { readRecord, recordNames, recordText } from "../records/read-records.js";

const lists = { organizations: [], people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
const smallest = JSON.stringify({ formatVersion: 1, ...lists });

describe("importJson", () => {
  test("reads a dataset, with a byte order mark or without", () => {
    expect(importJson(smallest)).toEqual({ dataset: { formatVersion: 1, ...lists }, issues: [] });
    expect(importJson(`\uFEFF${smallest}\r\n`).issues).toEqual([]);
  });

  test.each(["", " \n\t ", "\uFEFF", "\uFEFF\n"])("says of an empty text %j that it is empty", (text) => {
    expect(importJson(text)).toMatchObject({
      dataset: undefined,
      issues: [{ code: "empty-document", path: "" }],
    });
  });

  test.each([
    ["UTF-16, little end first", Buffer.from(`\uFEFF${smallest}`, "utf16le").toString("utf8"), "UTF-16"],
    ["UTF-16 without a mark", Buffer.from(smallest, "utf16le").toString("utf8"), "UTF-16"],
    ["UTF-16, big end first", Buffer.from(smallest, "utf16le").swap16().toString("utf8"), "UTF-16"],
    ["UTF-16 taken for Latin 1", Buffer.from(`\uFEFF${smallest}`, "utf16le").toString("latin1"), "UTF-16"],
    [
      "a picture",
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]).toString("utf8"),
      "binary",
    ],
    ["other bytes", Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString("utf8"), "UTF-8"],
  ])("says of %s what it is", (_what, text, word) => {
    const { dataset, issues } = importJson(text);
    expect(dataset).toBeUndefined();
    expect(issues).toMatchObject([{ code: "wrong-encoding", path: "", severity: "error" }]);
    expect(issues[0]?.message).toContain(word);
  });

  test("leaves what is wrong within the value to the schema", () => {
    const { dataset, issues } = importJson(smallest.replace('"people"', '"peple"'));
    expect(dataset).toBeUndefined();
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toContain("unknown-key /peple");
    expect(importJson("[]").dataset).toBeUndefined();
    expect(importJson("null").dataset).toBeUndefined();
  });

  test("a million brackets cost no stack", () => {
    expect(importJson("[".repeat(1_000_000)).issues).toMatchObject([{ code: "invalid-json" }]);
    expect(importJson('{"a":'.repeat(200_000)).issues).toMatchObject([{ code: "invalid-json" }]);
  });
});

describe("the first fault of a text, with its place", () => {
  test.each([
    ['{ "a": 1, }', 1, 9, 'the comma before the closing "}" has to go'],
    ["[1, 2,\n]", 1, 6, 'the comma before the closing "]" has to go'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, "a comma is missing"],
    ['{ "a" 1 }', 1, 7, "a colon is missing"],
    ["{ a: 1 }", 1, 3, "a key in double quotes should stand here"],
    ["{ 'a': 1 }", 1, 3, "a key in double quotes should stand here"],
    ["{ \"a\": 'b' }", 1, 8, "straight double quotes"],
    ['{ "a": “b” }', 1, 8, "straight double quotes"],
    ['{ "a": True }', 1, 8, "small letters: true"],
    ['{ "a": undefined }', 1, 8, "neither a number nor text"],
    ['{ "a": NaN }', 1, 8, "neither a number nor text"],
    ['{ "a": 1 // one\n}', 1, 10, "a comma is missing"],
    ['{ "a": // one\n1 }', 1, 8, "no comments"],
    ['{ "designation": 0123 }', 1, 18, "in quotes to keep the 0"],
    ['{ "a": +1 }', 1, 8, "not a number in JSON"],
    ['{ "a": 1. }', 1, 8, "not a number in JSON"],
    ['{ "a": "b\n" }', 1, 8, "no closing double quote on its line"],
    ['{ "a": "b', 1, 8, "no closing double quote"],
    ['{ "a": "C:\\docs" }', 1, 11, "a backslash must be doubled"],
    ['{ "a": "b\tc" }', 1, 10, "control character"],
    ['{ "a": [1, 2 }', 1, 14, '"}" closes what "[" opened'],
    ['{ "a": [1, 2]', 1, 14, 'a closing "}" is missing'],
    ['{ "a":', 1, 7, 'a closing "}" is missing'],
    ['{ "a"', 1, 6, 'a closing "}" is missing'],
    ["{", 1, 2, 'a closing "}" is missing'],
    ["{} {}", 1, 4, "more text follows"],
    ["formatVersion: 1", 1, 1, '"formatVersion" is neither a number nor text'],
    ["<html>", 1, 1, "a value should stand here"],
    ["[,1]", 1, 2, "a value should stand here"],
    ['{\r\n"a": 1,\r\n}', 2, 7, "has to go"],
  ])("%j: line %i, column %i: %s", (text, line, column, problem) => {
    const { issues } = importJson(text);
    expect(issues).toMatchObject([{ code: "invalid-json", path: "" }]);
    expect(issues[0]?.message).toContain(`Line ${line}, column ${column}: `);
    expect(issues[0]?.message).toContain(problem);
  });

  test("law: it finds a fault in just the texts that JSON.parse refuses", () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    const cut = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "[", "0", "\\", " ", "x", ":", "-", "e"))
      .map(([text, at, put]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), cut, fc.string()), (text) => {
        const fault = jsonFaultOf(text);
        expect(fault === undefined).toBe(isJson(text));
        if (fault !== undefined) expect(fault.offset).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test("lines end as on any system", () => {
    expect(lineAndColumn("a\nb\r\nc\rd", 7)).toEqual({ line: 4, column: 1 });
    expect(lineAndColumn("", 0)).toEqual({ line: 1, column: 1 });
  });
});

describe("toJson", () => {
  test.each(recordNames)("%s: what is printed is read again as the same, and printed as the same", (name) => {
    const dataset = readRecord(name);
    const text = toJson(dataset);
    const { dataset: again, issues } = importJson(text);
    expect(issues).toEqual([]);
    expect(again).toEqual(JSON.parse(recordText(name)));
    expect(again === undefined ? "" : toJson(again)).toBe(text);
    expect(text).toMatch(/^\{\n {2}"[\s\S]*\n\}\n$/);
  });

  test("extensions and unusual texts are kept", () => {
    const extensions = {
      desk: { tags: ["labor", "🪧"], rtl: "שביתה", quote: '"\\\u2028', none: null, number: 1e21 },
    };
    const dataset = { formatVersion: 1, ...lists, extensions };
    expect(importJson(toJson(dataset)).dataset).toEqual(dataset);
  });

  test("keys of a newer format version are kept", () => {
    const newer = { formatVersion: 2, ...lists, mood: "sunny" };
    const { dataset, issues } = importJson(JSON.stringify(newer));
    expect(issues.map(({ severity }) => severity)).not.toContain("error");
    expect(dataset === undefined ? "" : toJson(dataset)).toContain('"mood": "sunny"');
  });
});
