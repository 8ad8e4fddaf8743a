// Does the package work for those who install it? Packs it, looks into the tarball, installs that into an empty
// project and uses it there: by import, by require, as a command, without permissions, and by the compilers of
// TypeScript 6 and 7 on test/consumer; with the zod used here and with the oldest that package.json admits
// (npm run packaging).

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compiledIn, licenceText, packageOf } from "./compiled-in.mjs";
import { entities } from "./json-schema.mjs";
import { compiledInto } from "./supply-chain.mjs";

/** What may be in the tarball. */
const mayBePacked = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(index|schema|formats|chart)\.(js|cjs|d\.ts|d\.cts)$/,
  /^dist\/cli\.js$/,
  /^dist\/schema\/v1\/[\w-]+\.json$/,
  /^dist\/(months|csv|tables|walkable|quantity)\.c?js$/, // what most imports can do without
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^dist\/chunk-\w+\.c?js$/, // code that the entries share
  /^dist\/[\w-]+-[\w-]{8}\.d\.c?ts$/, // types that the entries share
  /^docs\/records\/[\w-]+\.(json|md)$/,
];

/** What must be in it, besides the files that package.json points to. */
const mustBePacked = [
  ...["README.md", "CHANGELOG.md", "LICENSE", "docs/records/nuhw-kaiser-2024.json"],
  "dist/THIRD-PARTY-LICENSES.txt",
  ...[...Object.keys(entities), "tables"].map((name) => `dist/schema/v1/${name}.json`),
];

const record = "node_modules/picketline/docs/records/nuhw-kaiser-2024.json";

const entries = ["picketline", "picketline/schema", "picketline/formats", "picketline/chart"];

const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "picketline-packaging-"));
try {
  const tarball = pack();
  node(root, join(root, "node_modules/publint/src/cli.js"), tarball, "--strict");
  node(root, join(root, "node_modules/@arethetypeswrong/cli/dist/index.js"), tarball, "--profile", "strict");
  console.log("publint and are-the-types-wrong: clean");
  const oldestZod = /\d+\.\d+\.\d+/.exec(manifest.peerDependencies.zod)?.[0];
  useAsConsumer(tarball, `zod@${oldestZod}`, ["typescript-7"]);
  useAsConsumer(tarball, `zod@${manifest.devDependencies.zod}`, ["typescript", "typescript-7"]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs what is built, checks the list of files, and returns the tarball's path. */
function pack() {
  const options = ["--ignore-scripts", "--json", "--pack-destination", folder];
  const [{ filename, files, size }] = JSON.parse(run(root, "npm", "pack", ...options));
  /** @type {string[]} */
  const paths = files.map((/** @type {{ path: string }} */ file) => file.path);
  const pointedTo = JSON.stringify([manifest.exports, manifest.bin]).matchAll(/:"\.\/([^"*]+)"/g);
  const missing = [...mustBePacked, ...[...pointedTo].map((match) => match[1] ?? "")].filter(
    (path) => !paths.includes(path),
  );
  const surplus = paths.filter((path) => !mayBePacked.some((pattern) => pattern.test(path)));
  assert.deepEqual({ missing, surplus }, { missing: [], surplus: [] }, "the files in the tarball");
  console.log(`${paths.length} files packed, ${size} bytes`);
  return join(folder, filename);
}

/**
 * Installs the tarball in an empty project and uses each entry, the command and the types there.
 * @param {string} tarball
 * @param {string} zod
 * @param {string[]} compilers
 */
function useAsConsumer(tarball, zod, compilers) {
  const project = join(folder, zod);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true }');
  run(project, "npm", "install", "--prefer-offline", tarball, zod);

  for (const entry of entries) {
    const imported = node(
      project,
      "--eval",
      `import("${entry}").then((m) => console.log(Object.keys(m).sort()))`,
    );
    const required = node(project, "--eval", `console.log(Object.keys(require("${entry}")).sort())`);
    assert.equal(imported, required, `${entry} exports the same names to import and to require`);
  }

  const notices = readFileSync(
    join(project, "node_modules/picketline/dist/THIRD-PARTY-LICENSES.txt"),
    "utf8",
  );
  const packages = new Set([...compiledIn().values()].flat().map(packageOf));
  assert.deepEqual([...packages].sort(), Object.keys(compiledInto).sort(), "what is compiled in");
  for (const name of packages) {
    assert.ok(!existsSync(join(project, "node_modules", name)), `${name} need not be installed`);
    assert.ok(
      notices.includes(`\n${name} `) && notices.includes(licenceText(name)),
      `the licence of ${name}`,
    );
  }

  for (const name of ["dataset", "tables"]) {
    const id = node(project, "--print", `require("picketline/schema/v1/${name}.json").$id`);
    assert.equal(id.trim(), `urn:picketline:schema:v1:${name}`);
  }

  const command = join(project, "node_modules/.bin/picketline");
  assert.match(run(project, command, "--version"), new RegExp(manifest.version.replaceAll(".", "\\.")));
  assert.match(run(project, command, "--help"), /picketline report/);

  cpSync(join(root, "test/consumer"), project, { recursive: true });
  for (const compiler of compilers) {
    for (const resolution of ["nodenext", "bundler"]) {
      const config = join(project, `tsconfig.${resolution}.json`);
      node(project, join(root, "node_modules", compiler, "bin/tsc"), "--project", config);
    }
  }

  const noMore = ["--experimental-permission", `--allow-fs-read=${project}`];
  const restricted = ["--no-warnings", ...noMore, "--disallow-code-generation-from-strings"];
  node(project, ...restricted, "without-permissions.mjs");
  const report = ["report", record, "--as-of", "2024-12-13"];
  node(project, ...restricted, "node_modules/picketline/dist/cli.js", ...report);
  console.log(
    `installed with ${zod}: import, require, the command and the types work, and nothing but reading is needed`,
  );
}

/**
 * Runs a program, which must succeed, and returns what it prints.
 * @param {string} cwd
 * @param {string} command
 * @param {string[]} args
 */
function run(cwd, command, ...args) {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    const { stdout, stderr } = /** @type {{ stdout: string, stderr: string }} */ (error);
    throw new Error(`${command} ${args.join(" ")}\n${stdout}${stderr}`);
  }
}

/**
 * @param {string} cwd
 * @param {string[]} args
 */
function node(cwd, ...args) {
  return run(cwd, process.execPath, ...args);
}
