// What comes along with the package, and may it? Reads package.json, the lock file and what is installed, and fails
// where a package comes along that was not argued for, where its licence is not one of those below, or where anything
// runs when it is installed (npm run supply-chain). Proven by planted breaks in supply-chain.test.ts.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Every package that a user of this one installs besides zod, their own: what it is for. */
const production = {
  papaparse: "reads CSV, in the formats",
  yaml: "reads YAML, in the command",
  "read-excel-file": "reads .xlsx, in the command; what follows comes with it",
  fflate: "unzips",
  "graceful-fs": "of unzipper-esm",
  "node-int64": "of unzipper-esm",
  saxen: "reads XML",
  "unzipper-esm": "unzips",
  "worker-f": "of read-excel-file",
};

/** Every package of which something is compiled into ours, though nobody installs it: what it is for. */
export const compiledInto = {
  "@date-fns/utc": "calendar arithmetic that knows no time zone",
  "date-fns": "calendar arithmetic",
};

/** Licences that ask of a user no more than to keep the notice. */
const allowed = new Set([
  "MIT",
  "ISC",
  "0BSD",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
]);

/** Of what is used to make the package and is not in it, these as well. */
const allowedForDevelopment = new Set([
  ...allowed,
  "MIT OR Apache-2.0",
  "MPL-2.0", // lightningcss, in vite
  "PSF-2.0", // argparse
  "Python-2.0", // argparse
  "CC0-1.0",
  "CC-BY-4.0", // caniuse-lite: data
  "(ISC AND CC-BY-3.0)", // date-holidays: data
  "Unlicense",
]);

/** Development tools that may run something when they are installed: esbuild fetches its program where npm did not. */
const mayRunOnInstall = new Set(["esbuild"]);

const onInstall = ["preinstall", "install", "postinstall", "prepare", "preprepare", "postprepare"];

/**
 * What is wrong, a line each.
 * @param {{ dependencies?: Record<string, string>, devDependencies?: Record<string, string>, scripts?: Record<string, string> }} manifest package.json
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, peer?: boolean, link?: boolean,
 *   integrity?: string, resolved?: string, hasInstallScript?: boolean }> }} lock package-lock.json
 * @param {(path: string) => { license?: string, scripts?: Record<string, string>, builds?: boolean } | undefined} installed
 *   what lies at a path of the lock file, or undefined where that is not installed
 */
export function supplyChainFaults(manifest, lock, installed) {
  /** @type {string[]} */
  const faults = [];
  for (const script of onInstall) {
    if (manifest.scripts?.[script] !== undefined) faults.push(`package.json runs "${script}" on install`);
  }
  for (const [name, range] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    if (!/^(?:npm:[\w@/-]+@)?[\^~]?\d[\w.-]*$/.test(range))
      faults.push(`${name} is not from the registry: ${range}`);
  }
  const seen = new Set();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (path === "") continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    const label = `${name} ${entry.version}`;
    const isInstalled = entry.dev !== true && entry.peer !== true;
    const comesAlong = isInstalled || Object.hasOwn(compiledInto, name);
    const there = installed(path);
    if (entry.integrity === undefined) faults.push(`${label} has no checksum in the lock file`);
    if (entry.resolved !== undefined && !entry.resolved.startsWith("https://registry.npmjs.org/")) {
      faults.push(`${label} comes from ${entry.resolved}`);
    }
    const licences = comesAlong ? allowed : allowedForDevelopment;
    for (const licence of new Set([entry.license, there?.license ?? entry.license])) {
      if (licence === undefined || !licences.has(licence)) faults.push(`${label} has the licence ${licence}`);
    }
    const runs =
      entry.hasInstallScript === true ||
      there?.builds === true ||
      onInstall.slice(0, 3).some((script) => there?.scripts?.[script] !== undefined);
    if (runs && (comesAlong || !mayRunOnInstall.has(name))) faults.push(`${label} runs something on install`);
    if (comesAlong) {
      seen.add(name);
      if (isInstalled && !Object.hasOwn(production, name))
        faults.push(`${label} comes along and is not listed`);
    }
  }
  for (const name of Object.keys({ ...production, ...compiledInto })) {
    if (!seen.has(name)) faults.push(`${name} is listed and does not come along`);
  }
  return faults;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = join(import.meta.dirname, "../..");
  const read = (/** @type {string} */ path) => JSON.parse(readFileSync(join(root, path), "utf8"));
  const faults = supplyChainFaults(read("package.json"), read("package-lock.json"), (path) => {
    const manifest = join(root, path, "package.json");
    if (!existsSync(manifest)) return undefined;
    const { license, scripts } = JSON.parse(readFileSync(manifest, "utf8"));
    return { license, scripts, builds: existsSync(join(root, path, "binding.gyp")) };
  });
  console.log(
    `${Object.keys(production).length} packages come along and ${Object.keys(compiledInto).length} are compiled in, each listed in test/tooling/supply-chain.mjs`,
  );
  if (faults.length > 0) {
    console.error(faults.map((fault) => `✗ ${fault}`).join("\n"));
    process.exit(1);
  }
}
