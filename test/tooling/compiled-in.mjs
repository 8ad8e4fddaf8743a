// What of other packages is compiled into dist/? tsup's list of what it bundled says so. Their licences ask that their
// notice goes along with every copy: it is written beside the code (npm run build).

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const notices = "dist/THIRD-PARTY-LICENSES.txt";

/**
 * The files of packages in each file of dist/ that has some, both by their paths: `date-fns/addMonths.js`.
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function compiledIn() {
  /** @type {import("esbuild").Metafile} */
  const { outputs } = JSON.parse(readFileSync(join(root, "dist/metafile-esm.json"), "utf8"));
  const files = Object.entries(outputs).map(([file, { inputs }]) => {
    const used = Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    return /** @type {const} */ ([
      file,
      used.flatMap(([path]) => /node_modules\/(.+)$/.exec(path)?.[1] ?? []),
    ]);
  });
  return new Map(files.filter(([, used]) => used.length > 0));
}

/**
 * The name of the package that a file is of.
 * @param {string} file
 */
export function packageOf(file) {
  return /^((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? file;
}

/**
 * What a package's own file says of its licence, which it must have.
 * @param {string} name
 */
export function licenceText(name) {
  const folder = join(root, "node_modules", name);
  const file = readdirSync(folder).find((it) => /^licen[cs]e(\.\w+)?$/i.test(it));
  if (file === undefined) throw new Error(`${name} is compiled in and has no file with its licence`);
  return readFileSync(join(folder, file), "utf8").trim();
}

if (process.argv[1] === import.meta.filename) {
  const names = [...new Set([...compiledIn().values()].flat().map(packageOf))].sort();
  const parts = names.map((name) => {
    const { version } = JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
    return `${name} ${version}\n\n${licenceText(name)}\n`;
  });
  const head = "Parts of these packages are compiled into the files of this folder.\n";
  writeFileSync(join(root, notices), [head, ...parts].join(`\n${"-".repeat(72)}\n\n`));
  console.log(`${names.join(", ")}: compiled in, with their licences in ${notices}`);
}
