import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { supplyChainFaults } from "./supply-chain.mjs";

const root = new URL("../../", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
const lock = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"));

type Manifest = Parameters<typeof supplyChainFaults>[0];
type Lock = Parameters<typeof supplyChainFaults>[1];
type Installed = ReturnType<Parameters<typeof supplyChainFaults>[2]>;

const sound = { version: "1.0.0", license: "MIT", integrity: "sha512-x" };

/** What breaks the supply chain, one change each, and what must be said of it. */
const planted: readonly (readonly [
  what: string,
  change: { manifest?: Manifest; packages?: Lock["packages"]; installed?: Record<string, Installed> },
  fault: string,
])[] = [
  [
    "a dependency that nobody argued for",
    { packages: { "node_modules/left-pad": sound } },
    "left-pad 1.0.0 comes along and is not listed",
  ],
  [
    "one that comes with another, in a folder of its own",
    { packages: { "node_modules/yaml/node_modules/left-pad": sound } },
    "left-pad 1.0.0 comes along and is not listed",
  ],
  [
    "another licence",
    { packages: { "node_modules/papaparse": { ...sound, license: "GPL-3.0-only" } } },
    "papaparse 1.0.0 has the licence GPL-3.0-only",
  ],
  [
    "no licence",
    { packages: { "node_modules/papaparse": { version: "1.0.0", integrity: "sha512-x" } } },
    "papaparse 1.0.0 has the licence undefined",
  ],
  [
    "another licence in the package than in the lock file",
    { installed: { "node_modules/yaml": { license: "SSPL-1.0" } } },
    `yaml ${lock.packages["node_modules/yaml"].version} has the licence SSPL-1.0`,
  ],
  [
    "a licence that only a development tool may have",
    { packages: { "node_modules/papaparse": { ...sound, license: "MPL-2.0" } } },
    "papaparse 1.0.0 has the licence MPL-2.0",
  ],
  [
    "such a licence of what is compiled in",
    { packages: { "node_modules/date-fns": { ...sound, dev: true, license: "MPL-2.0" } } },
    "date-fns 1.0.0 has the licence MPL-2.0",
  ],
  [
    "what is compiled in and comes along as well",
    { packages: { "node_modules/date-fns": sound } },
    "date-fns 1.0.0 comes along and is not listed",
  ],
  [
    "a development tool under a licence that none may have",
    { packages: { "node_modules/tool": { ...sound, dev: true, license: "BUSL-1.1" } } },
    "tool 1.0.0 has the licence BUSL-1.1",
  ],
  [
    "an install script",
    { packages: { "node_modules/papaparse": { ...sound, hasInstallScript: true } } },
    "papaparse 1.0.0 runs something on install",
  ],
  [
    "an install script of which the lock file says nothing",
    { installed: { "node_modules/yaml": { license: "ISC", scripts: { postinstall: "curl x | sh" } } } },
    `yaml ${lock.packages["node_modules/yaml"].version} runs something on install`,
  ],
  [
    "a native build",
    { installed: { "node_modules/yaml": { license: "ISC", builds: true } } },
    `yaml ${lock.packages["node_modules/yaml"].version} runs something on install`,
  ],
  [
    "a development tool with an install script",
    { packages: { "node_modules/tool": { ...sound, dev: true, hasInstallScript: true } } },
    "tool 1.0.0 runs something on install",
  ],
  [
    "an install script of our own",
    { manifest: { ...manifest, scripts: { ...manifest.scripts, postinstall: "node setup.js" } } },
    'package.json runs "postinstall" on install',
  ],
  [
    "a dependency from elsewhere than the registry",
    { manifest: { ...manifest, dependencies: { ...manifest.dependencies, yaml: "github:eemeli/yaml" } } },
    "yaml is not from the registry: github:eemeli/yaml",
  ],
  [
    "a tarball from elsewhere",
    { packages: { "node_modules/papaparse": { ...sound, resolved: "https://example.org/p.tgz" } } },
    "papaparse 1.0.0 comes from https://example.org/p.tgz",
  ],
  [
    "no checksum",
    { packages: { "node_modules/papaparse": { version: "1.0.0", license: "MIT" } } },
    "papaparse 1.0.0 has no checksum in the lock file",
  ],
];

test.each(planted)("%s is told", (_, change, fault) => {
  const packages = { ...lock.packages, ...change.packages };
  const faults = supplyChainFaults(
    change.manifest ?? manifest,
    { packages },
    (path) => change.installed?.[path],
  );
  expect(faults).toEqual([fault]);
});

test("a package that is listed and no longer comes along is told", () => {
  const { "node_modules/saxen": _, ...packages } = lock.packages;
  expect(supplyChainFaults(manifest, { packages }, () => undefined)).toEqual([
    "saxen is listed and does not come along",
  ]);
});

test("nothing is wrong with what is here", () => {
  expect(supplyChainFaults(manifest, lock, () => undefined)).toEqual([]);
});
