// picketline init: the record to start from. And what the help of every command has.

import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { picketline, temporaryFolder } from "./call-command.js";

const { path: inFolder, write } = temporaryFolder();

describe("picketline init", () => {
  test("writes a record that has no issues, and on which a report can be made", async () => {
    const path = inFolder("start.yaml");
    const { code, out, err } = await picketline("init", path);
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe(`picketline: written to ${path}. Next: picketline check ${path}\n`);
    expect(await picketline("check", path, "--warnings-as-errors")).toEqual({
      code: 0,
      out: `${path}: no issues\n1 file checked: no issues.\n`,
      err: "",
    });
    // Eight days in, both ends: 1 to 8 May; pickets came down on the 18th.
    expect((await picketline("check-length", path, "day 8", "--as-of", "2024-05-08")).code).toBe(0);
    expect((await picketline("check-length", path, "18 days", "--as-of", "2024-05-20")).code).toBe(0);
    expect((await picketline("report", path, "--as-of", "2024-05-12")).out).toContain("Crumb Bakeries");
  });

  test("teaches: a comment on each part, in lines that fit a window", () => {
    const lines = readFileSync(inFolder("start.yaml"), "utf8").split("\n");
    for (const part of [
      "organizations:",
      "people:",
      "bargainingUnits:",
      "sources:",
      "    workers:",
      "    timeline:",
      "    demands:",
      "    statements:",
    ]) {
      const place = lines.indexOf(part);
      expect([part, lines[place - 1]?.trim().startsWith("#")]).toEqual([part, true]);
    }
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
  });

  test("writes over nothing unless it is forced, and leaves nothing beside it", async () => {
    mkdirSync(inFolder("init"));
    const path = write("init/mine.yaml", "mine\n");
    const { code, out, err } = await picketline("init", path);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(`${path} is there already: nothing was written.`);
    expect(err).toContain("--force");
    expect(readFileSync(path, "utf8")).toBe("mine\n");
    expect((await picketline("init", path, "--force")).code).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("formatVersion: 1");
    expect(readdirSync(inFolder("init"))).toEqual(["mine.yaml"]);
  });

  test.each([
    [["strike.json"], "does not end in .yaml"],
    [["a.yaml", "b.yaml"], "b.yaml is too many"],
    [["no/such/folder/x.yaml"], "there is no such folder"],
  ])("%j: ends with 2", async (words, says) => {
    const { code, err } = await picketline("init", ...words);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });
});

test("the help of every command has an example and the exit codes, in lines of 80 characters", async () => {
  const commands = ["report", "bargaining", "check", "check-length", "measure", "import", "export", "init"];
  for (const command of commands) {
    const { code, out } = await picketline(command, "--help");
    expect([command, code]).toEqual([command, 0]);
    expect(out).toMatch(/Examples?:\n {2}picketline /);
    expect(out).toMatch(/Exit\s+code: 0/);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect((await picketline("--help")).out).toContain(`picketline ${command} `);
  }
});
