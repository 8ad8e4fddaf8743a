// What does an import cost, what does it bring along, and does loading the root entry do any work? Bundles the
// built package with esbuild and compares with test/sizes.jsonc (npm run sizes).

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");
const table = join(root, "test/sizes.jsonc");
const { config: sizes } = ts.parseConfigFileTextToJson(table, readFileSync(table, "utf8"));

/** @type {string[]} */
const faults = [];

for (const { code, budget, without } of sizes.imports) {
  const name = /import (?:\* as )?\{? ?(\w+)/.exec(code)?.[1];
  const { text, packages } = await bundle({ contents: `${code}; console.log(${name});` });
  const bytes = gzipSync(text, { level: 9 }).length;
  console.log(
    `${bytes} of ${budget} bytes gzip  ${code}  (with ${[...packages].join(", ") || "no package"})`,
  );
  if (bytes > budget) faults.push(`${code} costs ${bytes} bytes, budget ${budget}`);
  for (const unwanted of without.filter((/** @type {string} */ name) => packages.has(name))) {
    faults.push(`${code} brings ${unwanted} along`);
  }
}

const bare = await bundle({ contents: 'import "picketline";' });
if (bare.text.trim() !== "")
  faults.push(`a bare import of the root entry leaves code in a bundle:\n${bare.text}`);

const { entry, budget } = sizes.leftAtLoad;
const atLoad = await bundle(
  { contents: `import "./${entry}";` },
  { ignoreAnnotations: true, packages: "external" },
);
const left = atLoad.text.replaceAll(/import\s*(?:[^"';]+from)?\s*"[^"]+";\s*/g, "");
console.log(`${left.length} of ${budget} bytes run when ${entry} is loaded`);
if (left.length > budget) faults.push(`${entry} works when loaded:\n${left}`);

if (faults.length > 0) {
  console.error(faults.map((fault) => `\n✗ ${fault}`).join("\n"));
  process.exit(1);
}

/**
 * Bundles a module for no particular platform, so that a Node built-in is an error, and tells the packages in it.
 * @param {{ contents: string }} source
 * @param {import("esbuild").BuildOptions} [options]
 */
async function bundle(source, options) {
  const result = await build({
    stdin: { ...source, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["browser", "module", "main"],
    target: "es2022",
    write: false,
    metafile: true,
    logLevel: "error",
    ...options,
  });
  const inputs = Object.values(result.metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.keys(inputs));
  const packages = inputs.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]);
  return {
    text: result.outputFiles?.[0]?.text ?? "",
    packages: new Set(packages.filter((name) => name !== undefined)),
  };
}
