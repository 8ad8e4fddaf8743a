// How long is a newcomer's way from nothing to the first chart in a browser? Takes the steps of the README one by one in
// an empty folder (clone, npm ci, npm run notebooks, the page in Chromium) and prints what each takes (npm run newcomer).
// What is committed is cloned; packages come from the cache of npm where they are in it. Fails where no chart appears.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumPath } from "../notebooks/chromium-path.mjs";

const executablePath = chromiumPath();
if (executablePath === undefined) {
  console.log("Newcomer: not tried, since no Chromium is installed here");
  process.exit();
}
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "picketline-newcomer-"));
const clone = join(folder, "picketline");
/** @type {import("node:child_process").ChildProcess | undefined} */
let server;
let total = 0;
try {
  await step("git clone", () => execFileSync("git", ["clone", "--quiet", root, clone]));
  await step("npm ci", () =>
    execFileSync("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: clone, stdio: "pipe" }),
  );
  const address = await step("npm run notebooks", serve);
  await step("first chart in Chromium", () => firstChart(address));
  // What else the machine does counts for much.
  const load = loadavg()[0]?.toFixed(1);
  console.log(
    `${seconds(total)}  from clone to first chart, on ${availableParallelism()} processors (load ${load})`,
  );
} finally {
  // npm and the shell that it starts do not pass a signal on: all of them are one group.
  if (server?.pid !== undefined) process.kill(-server.pid, "SIGKILL");
  server?.stdout?.destroy();
  server?.unref();
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Does one step and prints how long it takes.
 * @template T
 * @param {string} name
 * @param {() => T | Promise<T>} work
 */
async function step(name, work) {
  const from = performance.now();
  const done = await work();
  const taken = performance.now() - from;
  total += taken;
  console.log(`${seconds(taken)}  ${name}`);
  return done;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1).padStart(6)} s`;
}

/**
 * Serves the notebooks and gives the address that is printed for the first one.
 * @returns {Promise<string>}
 */
function serve() {
  const child = spawn("npm", ["run", "--silent", "notebooks"], {
    cwd: clone,
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  server = child;
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      printed += text;
      const address = /http:\S+one-strike\.html/.exec(printed)?.[0];
      if (address !== undefined) resolve(address);
    });
    child.on("exit", (code) => reject(new Error(`npm run notebooks ended with ${code}: ${printed}`)));
  });
}

/** @param {string} address */
async function firstChart(address) {
  const browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.locator("svg[aria-label] rect").first().waitFor({ timeout: 60_000 });
  } finally {
    await browser.close();
  }
}
