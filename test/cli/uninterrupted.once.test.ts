// What Ctrl-C leaves behind while a file is being written: everything as it was, or the whole file.

import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { bundledCommand, ended } from "./bundled-command.js";

const { path, start } = bundledCommand("test/cli/write-large-file.ts");

const size = 48_000_000;

describe.skipIf(process.platform === "win32")("a signal while a file is written (not on Windows)", () => {
  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s", { timeout: 60_000 }, async (signal) => {
    const place = path(signal);
    mkdirSync(place);
    writeFileSync(`${place}/out.json`, "old");
    const child = start([`${place}/out.json`, String(size)]);
    const end = ended(child);
    // As soon as the file beside it is there.
    while (readdirSync(place).length < 2 && child.exitCode === null) await wait(1);
    child.kill(signal);
    const { code, signal: endedBy, err } = await end;
    expect(err).toBe("");
    expect(readdirSync(place)).toEqual(["out.json"]);
    expect(statSync(`${place}/out.json`).size).toBe(size);
    // Nothing was to be done any more, or it ended as a signal ends a process.
    expect(code === 0 || endedBy === signal).toBe(true);
  });
});
