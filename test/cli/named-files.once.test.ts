// Which files a call names: patterns, links, the order, and what fits nothing.

import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitsName } from "../../src/cli/match-name.js";
import { namedFiles } from "../../src/cli/named-files.js";
import { picketline, temporaryFolder } from "./call-command.js";
import { jsonOf } from "./small-record.js";

const { path: inFolder, write } = temporaryFolder();

describe("patterns", () => {
  test.each([
    ["a.json", "*.json", true],
    ["a.json", "?.json", true],
    ["ab.json", "?.json", false],
    ["a.json", "*", true],
    [".a.json", "*", false],
    [".a.json", ".*", true],
    ["a+b(1).json", "a+b(1).*", true],
    ["axb", "a.b", false],
    ["😀.json", "?.json", true],
    ["abcabc", "*abc", true],
    ["abcabd", "*abc", false],
    ["", "", true],
  ])("%s, %s: %s", (name, pattern, fits) => expect(fitsName(name, pattern)).toBe(fits));

  test("law: the same as a regular expression says, of short names", () => {
    const short = (letters: readonly string[]) =>
      fc.array(fc.constantFrom(...letters), { maxLength: 7 }).map((all) => all.join(""));
    fc.assert(
      fc.property(short(["a", "b"]), short(["a", "b", "*", "?"]), (name, pattern) => {
        const expected = new RegExp(`^${pattern.replaceAll("*", ".*").replaceAll("?", ".")}$`);
        expect(fitsName(name, pattern)).toBe(expected.test(name));
      }),
    );
  });

  test("many stars cost no more than their number", () => {
    // Backtracking would not come to an end.
    expect(fitsName("a".repeat(5000), `${"*a".repeat(500)}b`)).toBe(false);
  });

  /** A small tree, with a link that leads back to its top. */
  function tree(): string {
    const top = inFolder("tree");
    if (existsSync(top)) return top;
    for (const folder of ["b/c", ".hidden", "a"]) mkdirSync(join(top, folder), { recursive: true });
    for (const file of ["z.json", "a/1.json", "b/2.json", "b/c/3.json", "b/c/4.yaml", ".hidden/5.json"]) {
      write(`tree/${file}`, jsonOf());
    }
    symlinkSync(top, join(top, "b/loop"));
    symlinkSync("nowhere", join(top, "gone.json"));
    return top;
  }

  const found = (pattern: string): readonly string[] =>
    namedFiles([join(tree(), pattern)]).files.map((file) => file.slice(tree().length + 1));

  test.each([
    ["*.json", ["z.json"]],
    ["**/*.json", ["a/1.json", "b/2.json", "b/c/3.json", "z.json"]],
    ["**/c/*", ["b/c/3.json", "b/c/4.yaml"]],
    ["**", ["a/1.json", "b/2.json", "b/c/3.json", "b/c/4.yaml", "z.json"]],
    ["**/**/**/?.json", ["a/1.json", "b/2.json", "b/c/3.json", "z.json"]],
    ["?/*.json", ["a/1.json", "b/2.json"]],
    [".hidden/*.json", [".hidden/5.json"]],
    ["b/loop/*.json", ["b/loop/z.json"]],
  ])("%s", (pattern, files) => expect(found(pattern)).toEqual(files));

  test("each file once, in the order of the call", () => {
    const top = tree();
    const { files } = namedFiles([join(top, "z.json"), join(top, "*.json"), join(top, "a/*")]);
    expect(files).toEqual([join(top, "z.json"), join(top, "a/1.json")]);
  });

  test("a name with a star of its own is that file", () => {
    const star = write("odd*.json", jsonOf());
    write("odd1.json", jsonOf());
    expect(namedFiles([star]).files).toEqual([star]);
  });

  test("one that fits no file is an error that names it, and the others are checked", async () => {
    const none = join(tree(), "*.jsn");
    const { code, out, err } = await picketline("check", none, join(tree(), "*.json"));
    expect(code).toBe(2);
    expect(err).toBe(`picketline: ${none} fits no file.\n`);
    expect(out).toContain(`${join(tree(), "z.json")}: `);
  });

  test("measure counts files together, and no stoppage twice", async () => {
    const one = write("one.json", jsonOf());
    const other = write("two.json", jsonOf().replace('"mill"', '"forge"'));
    const { code, out } = await picketline("measure", one, other, "--profile", "fmcs", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).periods[0].stoppagesBeginning).toEqual({ min: 2, max: 2 });
    const twice = await picketline("measure", one, write("copy.json", jsonOf()), "--profile", "fmcs");
    expect(twice).toMatchObject({ code: 1, out: "" });
    expect(twice.err).toContain("both hold the stoppage mill: it would be counted twice.");
  });
});
