// The command where the machine lets it down: a disk that is full, a file that may not be read, a reader that leaves,
// somebody who presses Ctrl-C. Each is really done; where a machine cannot do it, the test says so and is skipped.

import { execFileSync, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { bundledCommand, type Ended, ended, root } from "./bundled-command.js";
import { picketline } from "./call-command.js";

const kaiser = "docs/records/nuhw-kaiser-2024.json";
const report = ["report", kaiser, "--as-of", "2025-05-08", "--json"];

const { path, command, start } = bundledCommand();
const call = (words: readonly string[], options?: SpawnOptions): Promise<Ended> =>
  ended(start(words, options));

/** The agency's file with so many rows. */
function agencyFile(name: string, rows: number): string {
  const row = '"Mill, Inc.",USW 7,,CASE,,,Manufacturing,"Lowell, MA",27.0,1984-02-25,1984-03-15,\n';
  const head =
    'Employer,Union,Union Local,Case Number,BU,NAICS,Industry,"City, State",# Idled,Start Date,End Date,Duration\n';
  const lines = Array.from({ length: rows }, (_, index) => row.replace("CASE", `1984AA${index}`));
  writeFileSync(path(name), head + lines.join(""));
  return path(name);
}

describe("a disk that is full", () => {
  const full = existsSync("/dev/full") ? "/dev/full" : undefined;

  test.skipIf(full === undefined)("standard output (needs /dev/full)", async () => {
    const descriptor = openSync("/dev/full", "w");
    const { code, err } = await call(report, { stdio: ["ignore", descriptor, "pipe"] });
    closeSync(descriptor);
    expect([code, err]).toEqual([2, "picketline: standard output cannot be written: the disk is full.\n"]);
  });

  test.skipIf(full === undefined)(
    "standard error: its words are lost, and it does not end well",
    async () => {
      const descriptor = openSync("/dev/full", "w");
      const words = ["export", kaiser, "--to", "csv", "--table", "events"];
      const { code, out } = await call(words, { stdio: ["ignore", "pipe", descriptor] });
      closeSync(descriptor);
      expect(code).toBe(2);
      expect(out).toContain("2024-10-21");
    },
  );

  // A limit on the size of a file acts as a disk that has room for a part: the system writes that and says how much.
  test.skipIf(process.platform === "win32")("standard output of which a part fits (needs sh)", async () => {
    const limited = 'ulimit -f 8; exec "$0" "$@" > "$OUT"';
    const child = spawn("sh", ["-c", limited, process.execPath, command(), ...report], {
      cwd: root,
      env: { ...process.env, OUT: path("part.json") },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const { code, err } = await ended(child);
    expect(statSync(path("part.json")).size).toBeLessThan(10_000);
    expect(code).toBe(2);
    expect(err).toMatch(/^picketline: standard output cannot be written: [a-z ]+\.\n$/);
  });

  test("a file on it (needs leave to mount a small disk)", async ({ skip }) => {
    const disk = path("disk");
    mkdirSync(disk);
    const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]).status === 0;
    skip(!mounted, "no small disk can be mounted here");
    try {
      writeFileSync(`${disk}/out.json`, "old");
      const table = agencyFile("for-disk.csv", 100);
      const imported = await call(["import", table, "--to", "json", "--output", `${disk}/out.json`]);
      expect(imported.code).toBe(2);
      expect(imported.err).toContain(`${disk}/out.json cannot be written: the disk is full.`);
      expect([readdirSync(disk), readFileSync(`${disk}/out.json`, "utf8")]).toEqual([["out.json"], "old"]);
    } finally {
      execFileSync("umount", [disk]);
    }
  });
});

describe("a file that may not be read or written", () => {
  // Nothing is forbidden to the one who may do all: then another one calls.
  const other = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

  test("is told by name, and the others are checked (needs a user who is not root)", async ({ skip }) => {
    const asOther = spawnSync(process.execPath, ["--check", command()], other);
    skip(asOther.status !== 0 || process.platform === "win32", "no other user can run the command here");
    const closed = path("closed.json");
    writeFileSync(closed, readFileSync(`${root}/${kaiser}`));
    chmodSync(closed, 0);
    const checked = await call(["check", kaiser, closed], other);
    expect(checked.code).toBe(2);
    expect(checked.err).toBe(`picketline: ${closed} cannot be read: it may not be read.\n`);
    expect(checked.out).toContain(`${kaiser}: no issues`);
    chmodSync(closed, 0o600);
    const closedFolder = path("closed");
    mkdirSync(closedFolder, { mode: 0o555 });
    const begun = await call(["init", `${closedFolder}/strike.yaml`], other);
    expect([begun.code, begun.err]).toEqual([
      2,
      `picketline: ${closedFolder}/strike.yaml cannot be written: that is not allowed.\n`,
    ]);
    expect(readdirSync(closedFolder)).toEqual([]);
  });

  test.each([
    ["a folder", "docs", "it is a folder: name the files in it"],
    ["no file", "docs/nothing.json", "there is no such file"],
    ["a path through a file", `${kaiser}/x.json`, "a part of its path is not a folder"],
  ])("%s", async (_what, file, reason) => {
    const { code, out, err } = await picketline("report", `${root}/${file}`, "--as-of", "2024-12-13");
    expect([code, out, err]).toEqual([2, "", `picketline: ${root}/${file} cannot be read: ${reason}.\n`]);
  });
});

describe("a reader that leaves", () => {
  test.each([
    [report, 0],
    [["check", "test/fixtures/formats/0/bakery.json", "no-such-file.json"], 2],
  ])("ends it quietly, and the exit code is that of the work: %j", async (words, expected) => {
    const child = start(words);
    let err = "";
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      err += text;
    });
    child.stdout?.destroy();
    const code = await new Promise((resolve) => child.on("close", resolve));
    expect(code).toBe(expected);
    expect(err).not.toMatch(/EPIPE| at /);
  });
});

// On Windows nobody can send a process Ctrl-C from outside.
describe.skipIf(process.platform === "win32")("Ctrl-C (not on Windows)", () => {
  test("while a long table is imported: no file, and nothing beside it", { timeout: 60_000 }, async () => {
    const table = agencyFile("long.csv", 60_000);
    const place = path("interrupted");
    mkdirSync(place);
    const child = start(["import", table, "--to", "json", "--output", `${place}/out.json`]);
    const end = ended(child);
    await wait(600);
    child.kill("SIGINT");
    // What a shell shows as 130.
    expect(await end).toMatchObject({ code: null, signal: "SIGINT" });
    expect(readdirSync(place)).toEqual([]);
  });
});
