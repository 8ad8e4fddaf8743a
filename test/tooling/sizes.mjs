// What does an import cost, what does it bring along, and does loading the root entry do any work? Bundles the
// built package with esbuild and compares with test/sizes.jsonc (npm run sizes). Every export is weighed alone.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";
import { compiledIn, packageOf } from "./compiled-in.mjs";
import { plainSchemas } from "./plain-schemas.mjs";

/** What was bundled: its text, its bytes after gzip, the files of packages in it, date-fns' among them though they are compiled in. @typedef {{ text: string, bytes: number, files: readonly string[] }} Bundled */
/** @typedef {{ budget: number, without: readonly string[], classes: Record<string, { budget: number, without: readonly string[], names: readonly string[] }>, exact: Record<string, number> }} EntrySizes */

const root = join(import.meta.dirname, "../..");
const table = join(root, "test/sizes.jsonc");
const { config: sizes, error } = ts.parseConfigFileTextToJson(table, readFileSync(table, "utf8"));
if (error !== undefined) throw new Error(`test/sizes.jsonc: ${error.messageText}`);

/** @type {string[]} */
const faults = [];

const ofPackages = compiledIn();
if (![...ofPackages.values()].flat().includes("date-fns/addMonths.js"))
  faults.push("no file of dist/ has date-fns compiled in: whether a bundle brings it along cannot be told");

for (const [entry, entrySizes] of Object.entries(sizes.exports)) await weighExports(entry, entrySizes);
for (const { code, budget, without } of sizes.imports) {
  const names = /import (?:\* as (\w+)|\{ ?([^}]+?) ?\})/.exec(code);
  const bundled = await bundle(`${code}; console.log(${names?.[1] ?? names?.[2]});`);
  compare(code, bundled, budget, without);
}
await weighBesideZod(sizes.besideZod);

const bare = await bundle('import "picketline";');
if (bare.text.trim() !== "")
  faults.push(`a bare import of the root entry leaves code in a bundle:\n${bare.text}`);

const { entry: loaded, budget: leftAtMost } = sizes.leftAtLoad;
const atLoad = await bundle(`import "./${loaded}";`, {
  ignoreAnnotations: true,
  packages: "external",
  external: [...ofPackages.keys()].map((file) => join(root, file)),
});
const left = atLoad.text.replaceAll(/import\s*(?:[^"';]+from)?\s*"[^"]+";\s*/g, "");
console.log(`${left.length} of ${leftAtMost} bytes run when ${loaded} is loaded`);
if (left.length > leftAtMost) faults.push(`${loaded} works when loaded:\n${left}`);

if (faults.length > 0) {
  console.error(faults.map((fault) => `\n✗ ${fault}`).join("\n"));
  process.exit(1);
}

/**
 * Weighs each export of an entry alone, against its own budget, that of its class, or that of the entry.
 * @param {string} entry
 * @param {any} entrySizes
 */
async function weighExports(entry, entrySizes) {
  /** @type {EntrySizes} */
  const { budget, without, classes, exact } = { classes: {}, exact: {}, ...entrySizes };
  const names = Object.keys(await import(entry));
  const classOf = new Map(Object.values(classes).flatMap((it) => it.names.map((name) => [name, it])));
  for (const name of [...classOf.keys(), ...Object.keys(exact)].filter((name) => !names.includes(name)))
    faults.push(`test/sizes.jsonc has a budget for ${name}, which ${entry} does not export`);
  const bundles = await bundleEach(entry, names);
  console.log(`\n${entry}: ${names.length} exports, each alone, in bytes after gzip\n`);
  const weighed = names.map((name, at) => ({ name, bundled: bundles[at] ?? missing(name) }));
  for (const { name, bundled } of weighed.sort((a, b) => b.bundled.bytes - a.bundled.bytes)) {
    const group = classOf.get(name) ?? { budget, without };
    compare(name, bundled, exact[name] ?? group.budget, group.without);
    if (exact[name] !== undefined && bundled.bytes <= group.budget)
      faults.push(`${name} needs no budget of its own: it costs ${bundled.bytes} bytes`);
  }
  console.log("");
}

/**
 * Weighs what reading a record costs over the same shapes in zod alone.
 * @param {{ code: string, over: number }} besideZod
 */
async function weighBesideZod({ code, over }) {
  const name = /\{ (\w+) \}/.exec(code)?.[1];
  const ours = await bundle(`${code}; console.log(${name});`);
  const plain = await bundle(`${plainSchemas()}\nconsole.log((it) => datasetSchema.safeParse(it));`);
  const difference = ours.bytes - plain.bytes;
  console.log(
    `${difference} of ${over} bytes gzip  ${code}, over ${plain.bytes} for the same shapes in zod alone`,
  );
  if (difference > over) faults.push(`${code} costs ${difference} bytes over plain zod, budget ${over}`);
}

/**
 * Tells what was weighed, and keeps what is over its budget or brings along what it must not.
 * @param {string} what
 * @param {Bundled} bundled
 * @param {number} budget
 * @param {readonly string[]} without
 */
function compare(what, { bytes, files }, budget, without) {
  const packages = new Set(files.map(packageOf));
  const withThem = packages.size === 0 ? "" : `  (with ${[...packages].join(", ")})`;
  console.log(`${String(bytes).padStart(6)} of ${budget}  ${what}${withThem}`);
  if (bytes > budget) faults.push(`${what} costs ${bytes} bytes, budget ${budget}`);
  for (const unwanted of without.filter((name) => packages.has(name)))
    faults.push(`${what} brings ${unwanted} along`);
  const ofDateFns = files.filter((path) => /^(?:@date-fns|date-fns)\//.test(path));
  for (const path of ofDateFns.filter((it) => !sizes.dateFns.includes(it)))
    faults.push(`${what} brings ${path} along, which is no part of what is used of date-fns`);
}

/**
 * Bundles each name of an entry alone.
 * @param {string} entry
 * @param {readonly string[]} names
 * @returns {Promise<readonly Bundled[]>}
 */
function bundleEach(entry, names) {
  return bundleAll(names.map((name) => `import { ${name} } from "${entry}"; console.log(${name});`));
}

/**
 * @param {string} code
 * @param {import("esbuild").BuildOptions} [options]
 */
async function bundle(code, options) {
  const [bundled] = await bundleAll([code], options);
  return bundled ?? missing(code);
}

/**
 * Bundles modules for no particular platform, each on its own, so that a Node built-in is an error.
 * @param {readonly string[]} codes
 * @param {import("esbuild").BuildOptions} [options]
 * @returns {Promise<readonly Bundled[]>}
 */
async function bundleAll(codes, options) {
  const result = await build({
    entryPoints: codes.map((_, at) => ({ in: `weighed:${at}`, out: String(at) })),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
    target: "es2022",
    outdir: "weighed",
    write: false,
    metafile: true,
    logLevel: "error",
    plugins: [
      {
        name: "weighed",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^weighed:/ }, ({ path }) => ({ path: path.slice(8), namespace: "weighed" }));
          onLoad({ filter: /.*/, namespace: "weighed" }, ({ path }) => ({
            contents: codes[Number(path)] ?? "",
            resolveDir: root,
          }));
        },
      },
    ],
    ...options,
  });
  const outputs = Object.values(result.metafile?.outputs ?? {});
  return codes.map((code, at) => {
    const text = result.outputFiles?.[at]?.text ?? missing(code);
    const inputs = outputs[at]?.inputs ?? missing(code);
    // Only files of which something is left, and of our own what is compiled into them.
    const files = Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const file = /node_modules\/(.+)$/.exec(path)?.[1];
      if (bytesInOutput === 0) return [];
      return file === undefined ? (ofPackages.get(path) ?? []) : [file];
    });
    return { text, bytes: gzipSync(text, { level: 9 }).length, files };
  });
}

/** @param {string} what @returns {never} */
function missing(what) {
  throw new Error(`esbuild made nothing of ${what}`);
}
