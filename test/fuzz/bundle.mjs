// Bundles a script of TypeScript with the library's sources, so that Node runs both. A source can be changed on the way:
// so a bug is planted without touching a file.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

/**
 * @typedef {{ file: string, find: string, replace: string }} Planted A text in a source that is replaced by another.
 */

/**
 * The path of the bundle of a script.
 * @param {string} script from the root
 * @param {string} name of the bundle
 * @param {Planted} [planted]
 */
export async function bundled(script, name, planted) {
  const outfile = join(root, "test/.temp", `fuzz-${name}.mjs`);
  let isPlanted = false;
  await build({
    entryPoints: [join(root, script)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    sourcemap: "inline",
    logLevel: "warning",
    // No script that is part of the bundle is the one that was started.
    define: { "import.meta.filename": '""' },
    alias: {
      picketline: join(root, "src/index.ts"),
      "picketline/schema": join(root, "src/schema.ts"),
      "picketline/formats": join(root, "src/formats.ts"),
      "picketline/chart": join(root, "src/chart.ts"),
    },
    plugins: [
      {
        name: "planted",
        setup({ onLoad }) {
          if (planted === undefined) return;
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            if (path !== join(root, planted.file)) return undefined;
            const source = readFileSync(path, "utf8");
            if (!source.includes(planted.find)) throw new Error(`${planted.file} has no ${planted.find}`);
            isPlanted = true;
            return { contents: source.replace(planted.find, () => planted.replace), loader: "ts" };
          });
        },
      },
    ],
  });
  if (planted !== undefined && !isPlanted) throw new Error(`${planted.file} is no part of ${script}`);
  return outfile;
}
