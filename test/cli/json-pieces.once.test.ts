// JSON in pieces: joined they are what JSON.stringify gives, and only an entry of a list has to fit into a text.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DataFault } from "../../src/cli/io.js";
import { jsonPieces } from "../../src/cli/json-pieces.js";
import { writeWhole } from "../../src/cli/write-file.js";
import { temporaryFolder } from "./call-command.js";

const { path: inFolder } = temporaryFolder();

const whole = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe("the pieces of JSON", () => {
  test.each<[value: unknown]>([
    [{}],
    [[]],
    [null],
    ["a\nb"],
    [{ a: {}, b: [], c: [[]], d: [{}], e: { f: { g: [1, "\n  ", null] } } }],
    [{ a: undefined, b: () => 1, c: [undefined, () => 1, Symbol("s")], d: Number.NaN, e: -0, f: undefined }],
    [{ a: undefined }],
    [{ "": 1, '"\n': [{ '"\n': "\u2028\ud800" }], toString: 1 }],
    [
      {
        day: new Date(0),
        days: [new Date(0)],
        own: { toJSON: () => [1, { a: 1 }] },
        none: { toJSON: () => undefined },
      },
    ],
    [[[[1, 2], [3]], { a: [{ b: 1 }] }]],
  ])("%j", (value) => {
    expect([...jsonPieces(value)].join("")).toBe(whole(value));
    expect([...jsonPieces(value, 1)].join("")).toBe(whole(value));
  });

  test("are the same text for any value, whatever their length", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 40 }), (value, length) => {
        const pieces = [...jsonPieces(value, length)];
        expect(pieces.join("")).toBe(whole(value));
        expect(pieces.slice(0, -1).every((piece) => piece.length >= length)).toBe(true);
      }),
    );
  });

  test("are no longer than an entry beyond the length asked for", () => {
    const stoppages = Array.from({ length: 500 }, (_, index) => ({
      id: `s-${index}`,
      timeline: [{ type: "began" }],
    }));
    const value = { formatVersion: 1, dataset: { stoppages, sources: [] }, rows: stoppages };
    const pieces = [...jsonPieces(value, 1000)];
    expect(pieces.length).toBeGreaterThan(50);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(1200);
    expect(pieces.join("")).toBe(whole(value));
  });

  test("are written one after the other, or nothing is", () => {
    const path = inFolder("pieces.json");
    const value = { list: [1, { a: "é" }, [2]] };
    writeWhole(path, jsonPieces(value, 1));
    expect(readFileSync(path, "utf8")).toBe(whole(value));
    writeWhole(path, []);
    expect(readFileSync(path, "utf8")).toBe("");

    const folder = inFolder("kept");
    mkdirSync(folder);
    writeFileSync(`${folder}/out.json`, "old");
    const failing = function* (): Generator<string> {
      yield "half";
      throw new DataFault("too large");
    };
    expect(() => writeWhole(`${folder}/out.json`, failing())).toThrow(DataFault);
    expect(readdirSync(folder)).toEqual(["out.json"]);
    expect(readFileSync(`${folder}/out.json`, "utf8")).toBe("old");
  });
});
