// Does the packed package run wherever JavaScript does? Packs what is built, installs the tarball in an empty folder
// and uses it there under several versions of Node, Bun, Deno, in Chromium through an import map, and bundled by
// esbuild, Vite and Rollup; then checks its types with the oldest TypeScript that is supported (npm run runtimes). A
// runtime that cannot be fetched here is named as not run; one that runs and answers wrongly is an error.

import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { promisify } from "node:util";
import { build as esbuild } from "esbuild";
import { chromium as chromiumBrowser } from "playwright-core";
import { rollup } from "rollup";
import { build as vite } from "vite";
import { chromiumPath } from "../notebooks/chromium-path.mjs";

const call = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The oldest compiler whose check of the packed types passes; zod's own types need it too. */
const oldestTypeScript = "5.5.4";

const folder = mkdtempSync(join(tmpdir(), "picketline-runtimes-"));
const project = join(folder, "project");

/** What each runtime runs, and the line that it has to print: day 54, 196 days, no issue, and a calendar. */
const use = (/** @type {string} */ load) => `${load}
const parsed = schema.safeParseDataset(record);
const strike = parsed.value.stoppages[0];
const day = picketline.durationOf(strike, { asOf: "2024-12-13" }).dayNumber.max;
const days = picketline.durationOf(strike, { asOf: "2025-06-01", until: "tentativeAgreement" }).days.max;
const rows = formats.importFmcs("Employer,Start Date,End Date").rows.length;
const line = ["answer", day, days, parsed.issues.length, rows, typeof chart.strikeTimeline].join(" ");
`;
const expected = "answer 54 196 0 0 function";

const imports = `import * as picketline from "picketline";
import * as schema from "picketline/schema";
import * as formats from "picketline/formats";
import * as chart from "picketline/chart";
`;
const text = readFileSync(join(root, "docs/records/nuhw-kaiser-2024.json"), "utf8");

/** @type {string[]} */
const faults = [];

try {
  mkdirSync(project);
  const packed = await call("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], {
    cwd: root,
  });
  const [{ filename }] = JSON.parse(packed.stdout);
  writeFileSync(join(project, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }');
  const { zod } = manifest.devDependencies;
  await call("npm", ["install", "--prefer-offline", join(folder, filename), `zod@${zod}`], { cwd: project });
  writeFileSync(join(project, "record.js"), `export default ${text};`);
  writeFileSync(
    join(project, "use.mjs"),
    `${use(`${imports}import record from "./record.js";`)}console.log(line);\n`,
  );
  const required = ["picketline", "picketline/schema", "picketline/formats", "picketline/chart"]
    .map((name) => `const ${name.split("/")[1] ?? name} = require("${name}");`)
    .join("\n");
  const json = 'const record = require("picketline/records/nuhw-kaiser-2024.json");';
  writeFileSync(join(project, "use.cjs"), `${use(`${required}\n${json}`)}console.log(line);\n`);

  for (const version of ["20", "22", "24", "latest"]) {
    const from = ["-y", "-p", `node@${version}`, "--", "node"];
    if (!(await isThere(`Node ${version}`, "npx", [...from, "--version"]))) continue;
    await check(`Node ${version}, import`, "npx", [...from, "use.mjs"]);
    await check(`Node ${version}, require`, "npx", [...from, "use.cjs"]);
  }
  if (await isThere("Bun", "npx", ["-y", "-p", "bun", "--", "bun", "--version"])) {
    await check("Bun", "npx", ["-y", "-p", "bun", "--", "bun", "use.mjs"]);
  }
  if (await isThere("Deno", "npx", ["-y", "-p", "deno", "--", "deno", "--version"])) {
    await check("Deno, no permission given", "npx", [
      "-y",
      "-p",
      "deno",
      "--",
      "deno",
      "run",
      "--no-prompt",
      "--node-modules-dir=manual",
      "use.mjs",
    ]);
  }
  await bundlers();
  await chromium();
  await oldestCompiler();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (faults.length > 0) {
  console.error(faults.map((fault) => `✗ ${fault}`).join("\n"));
  process.exit(1);
}

/**
 * Whether a program runs at all here; its version is printed.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function isThere(name, command, args) {
  try {
    const { stdout } = await call(command, args, { cwd: project, timeout: 240_000 });
    console.log(`${name}: ${stdout.trim().split("\n")[0]}`);
    return true;
  } catch (error) {
    console.log(
      `${name}: not run, since it cannot be had here (${String(error).split("\n")[0]?.slice(0, 120)})`,
    );
    return false;
  }
}

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function check(name, command, args) {
  try {
    const { stdout } = await call(command, args, { cwd: project, timeout: 120_000 });
    judge(name, stdout.trim());
  } catch (error) {
    faults.push(`${name}: ${error}`);
  }
}

/**
 * @param {string} name
 * @param {string} answer
 */
function judge(name, answer) {
  if (answer === expected) console.log(`✓ ${name}`);
  else
    faults.push(
      `${name}: answers ${JSON.stringify(answer.slice(0, 500))}, expected ${JSON.stringify(expected)}`,
    );
}

async function bundlers() {
  const entry = join(project, "use.mjs");
  const done = join(project, "bundled");
  await esbuild({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    outfile: join(done, "esbuild.mjs"),
    logLevel: "error",
  });
  await vite({
    root: project,
    logLevel: "error",
    configFile: false,
    build: {
      lib: { entry, formats: ["es"], fileName: "vite" },
      outDir: done,
      emptyOutDir: false,
      minify: false,
    },
  });
  const bundle = await rollup({
    input: entry,
    onwarn: ({ code, message }) => {
      // What dependencies are written like is not ours to mend.
      const theirs = ["CIRCULAR_DEPENDENCY", "THIS_IS_UNDEFINED", "INVALID_ANNOTATION"];
      if (code === undefined || !theirs.includes(code)) console.log(message);
    },
    plugins: [
      {
        name: "installed-packages",
        async resolveId(source, importer) {
          if (/^[./]/.test(source) || importer === undefined) return null;
          // Node tells where a package's file for import lies; what is only for require is wrapped by Vite and esbuild.
          const { stdout } = await call(
            process.execPath,
            ["--input-type=module", "--eval", `console.log(import.meta.resolve(${JSON.stringify(source)}))`],
            { cwd: project },
          );
          return new URL(stdout.trim()).pathname;
        },
      },
      {
        name: "what-is-only-for-require",
        transform(code, id) {
          if (!id.includes("/papaparse/")) return null;
          return `const module = { exports: {} }; const exports = module.exports;\n${code}\nexport default module.exports;`;
        },
      },
    ],
  });
  await bundle.write({ file: join(done, "rollup.mjs"), format: "es" });
  for (const name of ["esbuild", "vite", "rollup"]) {
    const file = [`${name}.mjs`, `${name}.js`].map((one) => join(done, one)).find((one) => existsSync(one));
    if (file === undefined) faults.push(`${name}: no bundle`);
    else await check(`bundled by ${name}`, process.execPath, [file]);
  }
}

async function chromium() {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    console.log("Chromium: not run, since none is installed here");
    return;
  }
  const at = (/** @type {string} */ path) => `/node_modules/${path}`;
  // What is CommonJS a page takes from a script of its own: papaparse sets a name that all see.
  const map = {
    imports: {
      picketline: at("picketline/dist/index.js"),
      "picketline/schema": at("picketline/dist/schema.js"),
      "picketline/formats": at("picketline/dist/formats.js"),
      "picketline/chart": at("picketline/dist/chart.js"),
      zod: at("zod/index.js"),
      papaparse: "data:text/javascript,export default Papa",
    },
  };
  writeFileSync(
    join(project, "page.html"),
    `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><p id="answer"></p>
<script src="${at("papaparse/papaparse.min.js")}"></script>
<script type="importmap">${JSON.stringify(map)}</script>
<script type="module">${use(`${imports}import record from "./record.js";`)}document.querySelector("#answer").textContent = line;</script>`,
  );
  const types = /** @type {Record<string, string>} */ ({ ".js": "text/javascript", ".html": "text/html" });
  const server = createServer((request, response) => {
    const file = join(project, normalize(decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/")));
    if (!file.startsWith(project) || !existsSync(file)) return response.writeHead(404).end();
    return response
      .writeHead(200, { "content-type": types[extname(file)] ?? "text/plain" })
      .end(readFileSync(file));
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(undefined)));
  const browser = await chromiumBrowser.launch({ executablePath, args: ["--no-sandbox"] });
  try {
    console.log(`Chromium: ${browser.version()}`);
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    const page = await browser.newPage();
    /** @type {string[]} */
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(`http://127.0.0.1:${port}/page.html`);
    const answer = page.locator("#answer:not(:empty)");
    await answer.waitFor({ timeout: 60_000 }).catch(() => undefined);
    judge(
      "Chromium through an import map",
      [await page.locator("#answer").innerText(), ...errors].join("\n"),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

async function oldestCompiler() {
  const consumer = join(root, "test/consumer");
  for (const name of [
    "bundled.ts",
    "every-event.ts",
    "imported.mts",
    "required.cts",
    "tsconfig.bundler.json",
    "tsconfig.nodenext.json",
  ]) {
    writeFileSync(join(project, name), readFileSync(join(consumer, name)));
  }
  const from = ["-y", "-p", `typescript@${oldestTypeScript}`, "--", "tsc"];
  if (!(await isThere(`TypeScript ${oldestTypeScript}`, "npx", [...from, "--version"]))) return;
  for (const resolution of ["nodenext", "bundler"]) {
    try {
      await call("npx", [...from, "--project", `tsconfig.${resolution}.json`], {
        cwd: project,
        timeout: 240_000,
      });
      console.log(`✓ types under TypeScript ${oldestTypeScript}, ${resolution}`);
    } catch (error) {
      faults.push(
        `TypeScript ${oldestTypeScript}, ${resolution}: ${/** @type {{ stdout: string }} */ (error).stdout}`,
      );
    }
  }
}
