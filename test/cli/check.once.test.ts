// picketline check as a newsroom's CI calls it: the places of issues, the forms it writes, how strict it is.

import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonOffsets } from "../../src/cli/json-offsets.js";
import { picketline, temporaryFolder } from "./call-command.js";
import { jsonOf, yamlOf } from "./small-record.js";

const { path: inFolder, write } = temporaryFolder();

/** Where a piece of text stands, counted by hand: line and column from 1. */
function whereIs(text: string, piece: string): string {
  const lines = text.split("\n");
  const line = lines.findIndex((each) => each.includes(piece));
  return `${line + 1}:${(lines[line] ?? "").indexOf(piece) + 1}`;
}

describe("the place of an issue", () => {
  test.each([
    ["an unknown key: the key", "patern: openEnded", "unknown-key", "patern", '"patern"'],
    ["a wrong value: the value", "pattern: openEndd", "unknown-word", "openEndd", '"openEndd"'],
  ])("%s", async (_what, line, code, inYaml, inJson) => {
    for (const [name, text, piece] of [
      ["place.yaml", yamlOf(line), inYaml],
      ["place.json", jsonOf(line), inJson],
    ] as const) {
      const path = write(name, text);
      const { out } = await picketline("check", path);
      expect(out).toContain(`${path}:${whereIs(text, piece)}: error ${code} /stoppages/0/`);
    }
  });

  test("a key that stands twice in one object: each time but the first", async () => {
    const text = `{\n  "formatVersion": 1,\n  "stoppages": [],\n  "stoppages": [],\n  "stoppages": []\n}`;
    const { code, out } = await picketline("check", write("twice.json", text));
    expect(code).toBe(1);
    for (const place of ["4:3", "5:3"]) expect(out).toContain(`twice.json:${place}: error invalid-json: `);
    const yaml = await picketline("check", write("twice.yaml", yamlOf("title: Another")));
    expect(yaml.out).toMatch(/twice\.yaml:\d+:\d+: error invalid-yaml: /);
  });

  test("what is missing: the object in which it should be", async () => {
    const yaml = yamlOf().replace("    title: Strike at the mill\n", "");
    const path = write("missing.yaml", yaml);
    expect((await picketline("check", path)).out).toContain(
      `${path}:${whereIs(yaml, "id: mill")}: error missing-value /stoppages/0/title: `,
    );
    const json = write("missing.json", jsonOf().replace('    "title": "Strike at the mill",\n', ""));
    // The stoppage is the only thing that opens with four spaces.
    expect((await picketline("check", json)).out).toContain(
      `${json}:${whereIs(readFileSync(json, "utf8"), "    {").replace(/:.*/, "")}:5: error missing-value /stoppages/0/title: `,
    );
  });

  test("text that is none: where it stops being so", async () => {
    const json = write("fault.json", '{\n  "formatVersion": 1,\n}');
    expect((await picketline("check", json)).out).toContain(`${json}:2:21: error invalid-json: `);
    const yaml = write("fault.yaml", "formatVersion: 1\nstoppages: [\n");
    expect((await picketline("check", yaml)).out).toContain(`${yaml}:3:1: error invalid-yaml: `);
    const two = write("second.yaml", `${yamlOf()}---\na: 1\n`);
    const line = yamlOf().split("\n").length;
    expect((await picketline("check", two)).out).toContain(`${two}:${line}:`);
    const latin = write("latin.json", Buffer.from('{ "é": 1 }', "latin1"));
    expect((await picketline("check", latin)).out).toContain(`${latin}:1:1: error wrong-encoding: `);
  });

  test("lines may end in CR LF, and a byte order mark is no column", async () => {
    const text = jsonOf("patern: x");
    const path = write("crlf.json", `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    expect((await picketline("check", path)).out).toContain(`${path}:${whereIs(text, '"patern"')}: error`);
  });

  test("an alias leads to where the value is written", async () => {
    const text = yamlOf("extensions: { one: &far { size: .inf }, two: *far }");
    const path = write("alias.yaml", text);
    expect((await picketline("check", path)).out).toContain(`${path}:${whereIs(text, ".inf")}: error `);
  });

  test("law: each value of any JSON text is found where it is written", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(undefined, 1, "\t"), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const all = new Map<string, unknown>();
        const walk = (pointer: string, within: unknown): void => {
          all.set(pointer, within);
          if (typeof within !== "object" || within === null) return;
          for (const [key, inner] of Object.entries(within)) {
            walk(`${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, inner);
          }
        };
        walk("", JSON.parse(text));
        const offsets = jsonOffsets(text, all.keys());
        expect([...offsets.keys()].sort()).toEqual([...all.keys()].sort());
        for (const [pointer, { value: at, key }] of offsets) {
          const written = JSON.stringify(all.get(pointer), null, indent);
          // Deep inside, lines are indented more: the first one is the same.
          expect(text.slice(at).startsWith(written.split("\n")[0] ?? "")).toBe(true);
          expect(key).toBeLessThanOrEqual(at);
        }
      }),
    );
  });

  test.each(["\u00a0", "\f", "\v", "\ufeff", "\u2028"])(
    "%j is no white space of JSON, and no end of the walk",
    (blank) => {
      expect(jsonOffsets(`[${blank}, 2]`, ["/1"]).get("/1")).toEqual({ key: 4, value: 4 });
    },
  );

  test("depth costs no recursion", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    expect(jsonOffsets(deep, ["/0/0/0"]).get("/0/0/0")).toEqual({ key: 3, value: 3 });
  });
});

describe("the forms that check writes", () => {
  const unused = "sources: [{ id: story, kind: newsStory, title: Nobody refers to it }]";
  const withInfo = (): string => write("info.yaml", yamlOf().replace("sources: []", unused));
  const withError = (): string => write("error.yaml", yamlOf("patern: openEnded"));
  const good = (): string => write("good.yaml", yamlOf());

  test("the last line counts", async () => {
    const { code, out } = await picketline("check", withInfo(), withError(), good());
    expect(code).toBe(1);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^3 files checked: 1 error(?:, \d+ warnings?)?, \d+ infos?\.$/,
    );
  });

  test("JSON: the issues with their places, the counts, and what could not be read", async () => {
    const [bad, missing] = [withError(), inFolder("nowhere.json")];
    const { code, out } = await picketline("check", bad, missing, "--json");
    expect(code).toBe(2);
    const { files, unread, counts } = JSON.parse(out);
    const [line, column] = whereIs(yamlOf("patern: openEnded"), "patern").split(":").map(Number);
    expect(files[0].issues[0]).toMatchObject({ code: "unknown-key", line, column });
    expect(unread).toEqual([{ file: missing, message: `${missing} cannot be read: there is no such file.` }]);
    expect(counts).toMatchObject({ files: 1, unread: 1, errors: 1 });
    expect((await picketline("check", bad, missing, "--format", "json")).out).toBe(out);
  });

  test("github: a workflow command for each issue, escaped", async () => {
    const name = write("50%, a:b.yaml", yamlOf('"p%a,t:e\\nrn": x'));
    const { code, out } = await picketline("check", name, "--format", "github");
    expect(code).toBe(1);
    const place = whereIs(yamlOf('"p%a,t:e\\nrn": x'), '"p%a').split(":");
    const file = name.replace("50%, a:b", "50%25%2C a%3Ab");
    const [first = "", last = ""] = out.split("\n");
    expect(first).toContain(
      `::error file=${file},line=${place[0]},col=${place[1]},title=unknown-key::/stoppages/0/p%25a,t:e%0Arn: `,
    );
    expect(last).toBe("1 file checked: 1 error.");
    const missing = await picketline("check", inFolder("no:where.json"), "--format", "github");
    expect(missing.code).toBe(2);
    expect(missing.out).toContain(`::error file=${inFolder("no%3Awhere.json")}::`);
  });

  test("an info is a notice", async () => {
    expect((await picketline("check", withInfo(), "--format", "github")).out).toMatch(/^::notice file=/m);
  });

  test("--warnings-as-errors ends with 1, --quiet prints errors alone", async () => {
    // Ended twice, with nothing between that set it going again.
    const twice = "{ id: again, type: ended, date: 2024-05-21, reason: agreement }";
    const path = write("warns.yaml", yamlOf(`  - ${twice}`));
    const plain = await picketline("check", path);
    expect(plain.code).toBe(0);
    expect(plain.out).toContain(": warning ");
    const strict = await picketline("check", path, "--warnings-as-errors");
    expect(strict.code).toBe(1);
    expect(strict.out).toMatch(/1 warning taken as an error|\d+ warnings taken as errors/);
    expect(await picketline("check", path, "--quiet")).toEqual({ code: 0, out: "", err: "" });
    const both = await picketline("check", path, "-q", "--warnings-as-errors");
    expect(both.code).toBe(1);
    expect(both.out).toMatch(/: warning /);
    expect(both.out).not.toContain("checked");
  });

  test.each([
    [["--format", "gihub"], "--format gihub is not known: did you mean github?"],
    [["--json", "--format", "github"], "--json and --format github do not go together."],
  ])("%j: ends with 2", async (words, says) => {
    const { code, out, err } = await picketline("check", "x.json", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(says);
  });
});
