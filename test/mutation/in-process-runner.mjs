// Stryker's way to the tests: bundles those of the part once, with the mutated sources, and calls them in one process.
// Ten to fifty times as fast as starting a runner for each mutant, which is what makes it possible to try them all.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { leftOut, leftOutTests, parts } from "./parts.mjs";

const here = import.meta.dirname;

/** What Stryker and the mutated sources share. */
const shared = /** @type {any} */ (globalThis);
shared.__stryker__ ??= {};
const stryker = shared.__stryker__;

/** What the sources worked out and kept: one mutant must not see what it was under another. */
let kept = new Set();

/** A WeakMap, or a WeakSet, that can be emptied. */
class Forgetful {
  map = new WeakMap();
  constructor() {
    kept.add(this);
  }
  /** @param {object} key */
  get(key) {
    return this.map.get(key);
  }
  /** @param {object} key */
  has(key) {
    return this.map.has(key);
  }
  /**
   * @param {object} key
   * @param {unknown} value
   */
  set(key, value) {
    this.map.set(key, value);
    return this;
  }
  /** @param {object} key */
  add(key) {
    return this.set(key, true);
  }
}

/** Tests that are asked last, when no other has found the mutant. */
const slow = /law|date-holidays|never-throws|agencies/;

/** A file that keeps things in other ways: its mutants start with fresh modules. */
const keepsMore = /time\/local-time\.ts$/;

export class InProcessRunner {
  /** @type {{ id: string, name: string, fileName: string, body?: () => unknown }[]} */
  tests = [];
  loads = 0;
  bundle = "";

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const root = process.cwd();
    const part = parts[process.env["MUTATION_PART"] ?? ""];
    const files = testFiles(root, part?.tests ?? []);
    this.bundle = join(root, `test/mutation-bundle-${process.pid}.mjs`);
    await build({
      stdin: {
        contents: ["test/law-seed.ts", ...files].map((file) => `import "./${file}";`).join("\n"),
        resolveDir: root,
      },
      outfile: this.bundle,
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      banner: { js: "const WeakMap = globalThis.mutationRun.Forgetful; const WeakSet = WeakMap;" },
      ignoreAnnotations: true, // package.json says that no file has side effects; the tests do
      logLevel: "error",
      plugins: [asTheSuiteReads(root)],
    });
  }

  /** @param {string | undefined} mutant active while the modules are loaded */
  async load(mutant) {
    kept = new Set();
    const { cases } = parts[process.env["MUTATION_PART"] ?? ""] ?? {};
    shared.mutationRun = { tests: [], file: "", Forgetful, cases };
    stryker.activeMutant = mutant;
    this.loads += 1;
    await import(`${pathToFileURL(this.bundle)}?load=${this.loads}`);
    this.tests = shared.mutationRun.tests.filter(
      (/** @type {{ name: string }} */ { name }) => !leftOutTests.some((pattern) => pattern.test(name)),
    );
  }

  async dryRun() {
    await this.load(undefined);
    const tests = [];
    for (const { id, name, fileName, body } of this.tests) {
      stryker.currentTestId = id;
      const start = performance.now();
      const fault = await faultOf(body);
      const outcome = fault === undefined ? { status: 0 } : { status: 1, failureMessage: fault };
      tests.push({ id, name, fileName, timeSpentMs: performance.now() - start, ...outcome });
      stryker.currentTestId = undefined;
    }
    return { status: "complete", tests, mutantCoverage: stryker.mutantCoverage };
  }

  /** @param {MutantRun} options */
  async mutantRun(options) {
    const touchesLoading = options.mutantActivation === "static" || keepsMore.test(options.sandboxFileName);
    // What tests meet as they run is tried first, as loading everything anew takes far longer.
    if (!touchesLoading || options.testFilter !== undefined) {
      const verdict = await this.tryMutant(options, false);
      if (verdict.status !== "survived" || !touchesLoading) return verdict;
    }
    return this.tryMutant(options, true);
  }

  /**
   * @param {MutantRun} options
   * @param {boolean} afresh whether all modules are loaded once more, under the mutant
   */
  async tryMutant({ activeMutant, testFilter, hitLimit }, afresh) {
    Object.assign(stryker, { hitCount: 0, hitLimit, activeMutant: undefined });
    for (const map of kept) map.map = new WeakMap();
    try {
      if (afresh || this.tests.length === 0) await this.load(afresh ? activeMutant.id : undefined);
    } catch (error) {
      this.tests = [];
      return { status: "killed", killedBy: [], failureMessage: String(error), nrOfTests: 0 };
    }
    stryker.activeMutant = activeMutant.id;
    const wanted = testFilter === undefined ? undefined : new Set(testFilter);
    let nrOfTests = 0;
    /** @type {{ status: string } | undefined} */
    let verdict;
    for (const { id, body } of this.tests) {
      if (wanted !== undefined && !wanted.has(id)) continue;
      nrOfTests += 1;
      const failureMessage = await faultOf(body);
      if (hitLimit !== undefined && stryker.hitCount > hitLimit) {
        const reason = `hit more than ${hitLimit} times`;
        verdict = /** @type {{ status: string }} */ ({ status: "timeout", reason });
      } else if (failureMessage !== undefined) {
        const found = { status: "killed", killedBy: [id], failureMessage, nrOfTests };
        verdict = /** @type {{ status: string }} */ (found);
      }
      if (verdict !== undefined) break;
    }
    stryker.activeMutant = undefined;
    if (afresh) this.tests = []; // what was loaded is spoilt
    if (nrOfTests === 0) return { status: "error", errorMessage: "None of the tests asked for is here." };
    return verdict ?? { status: "survived", nrOfTests };
  }
}

/**
 * @typedef {{ activeMutant: { id: string }, sandboxFileName: string, testFilter?: string[], hitLimit?: number,
 *   mutantActivation: string }} MutantRun
 */

/**
 * The files of tests whose path starts in one of these ways, those that take long last.
 * @param {string} root
 * @param {readonly string[]} beginnings
 */
function testFiles(root, beginnings) {
  return ["test/.generated", "test"]
    .flatMap((folder) => {
      const names = readdirSync(join(root, folder), { recursive: folder === "test", encoding: "utf8" });
      return names.map((name) => join(folder, name));
    })
    .filter(
      (path) => /\.(test|example)\.ts$/.test(path) && !path.includes("/part-") && !leftOut.includes(path),
    )
    .filter((path, index, all) => all.indexOf(path) === index)
    .filter((path) => beginnings.some((beginning) => path.startsWith(beginning)))
    .sort((a, b) => Number(slow.test(a)) - Number(slow.test(b)) || (a < b ? -1 : 1));
}

/** @param {(() => unknown) | undefined} body */
async function faultOf(body) {
  try {
    await body?.();
    return undefined;
  } catch (error) {
    return String(error).slice(0, 500);
  }
}

/**
 * Reads files as test/vitest.config.ts does, with each one's own place in `import.meta`.
 * @param {string} root
 * @returns {import("esbuild").Plugin}
 */
function asTheSuiteReads(root) {
  return {
    name: "as-the-suite-reads",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^vitest$/ }, ({ path, importer }) =>
        importer.endsWith("test-functions.mjs")
          ? { path, external: true }
          : { path: join(here, "test-functions.mjs") },
      );
      onResolve({ filter: /^fast-check$/ }, () => ({ path: join(here, "fewer-cases.mjs") }));
      onResolve({ filter: /^picketline$/ }, () => ({ path: join(root, "src/index.ts") }));
      onResolve({ filter: /^picketline\/(schema|formats|chart)$/ }, ({ path }) => ({
        path: join(root, `src/${path.slice("picketline/".length)}.ts`),
      }));
      onResolve({ filter: /^picketline\/records\// }, ({ path }) => ({
        path: join(root, "docs", path.slice("picketline/".length)),
      }));
      onLoad({ filter: /\/test\/.*\.ts$/ }, ({ path }) => {
        const place = join(here, "../..", relative(root, path)); // what they read is not mutated, and lies there
        const contents = readFileSync(path, "utf8")
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(place).href))
          .replaceAll("import.meta.dirname", JSON.stringify(dirname(place)));
        const file = JSON.stringify(relative(root, path));
        const noted = path.endsWith(".test.ts") ? `globalThis.mutationRun.file = ${file};` : "";
        return { contents: `${noted}${contents}`, loader: "ts" };
      });
    },
  };
}

const runner = Object.assign(() => new InProcessRunner(), { inject: [] });

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: runner }];
