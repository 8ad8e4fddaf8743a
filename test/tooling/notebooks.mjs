// Do the notebooks in docs/notebooks show what they should? Serves them on this machine only (--serve, with --port and
// --data as you like), or serves them and looks at each in Chromium, wide and narrow, light and dark (--check): the
// numbers on the page, the charts, words that overlap or are cut, errors, requests to elsewhere. Pictures for eyes are
// kept in test/.temp/notebooks. Where no Chromium is installed, the check says so and passes. The notebook for Jupyter is
// executed by Deno's kernel where jupyter-nbconvert is installed and Deno can be had from the registry.

import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize, sep } from "node:path";
import { parseArgs, promisify } from "node:util";
import { chromium } from "playwright-core";
import { chromiumPath } from "../notebooks/chromium-path.mjs";
import { faultsInPage } from "../notebooks/page-faults.mjs";
import { pages } from "../notebooks/pages.mjs";

const root = join(import.meta.dirname, "../..");
const { values: given } = parseArgs({
  options: {
    serve: { type: "boolean", default: false },
    check: { type: "boolean", default: false },
    port: { type: "string", default: "0" },
    data: { type: "string", default: join(root, "../shared/data") },
    dist: { type: "string", default: join(root, "dist") },
    only: { type: "string" },
  },
});

/** Whether every cell of a page is drawn: an expression for the page. */
const isDrawn = `document.documentElement.dataset.pending === "0" &&
  [...document.querySelectorAll(".cell > .output")].every((output) => output.hasChildNodes())`;

/** What the cells of the notebook for Jupyter have to give. */
const expectedInJupyter = [
  "day 54",
  "nearly two months",
  "20 sessions",
  "196 days",
  "200 days",
  "image/svg+xml",
  "No talks for 83 days",
];

/** The folders that are served; nothing else of the machine is. */
const folders = {
  "/docs/": join(root, "docs"),
  "/test/notebooks/": join(root, "test/notebooks"),
  "/dist/": given.dist,
  "/node_modules/": join(root, "node_modules"),
  "/data/": given.data,
};
const types = /** @type {Record<string, string>} */ ({
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".csv": "text/csv; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
});

if (!existsSync(join(given.dist, "index.js"))) {
  if (given.dist !== join(root, "dist")) {
    console.error(`${given.dist} holds no package: build it first.`);
    process.exit(1);
  }
  console.log("Building the package for the first time …");
  execFileSync(process.execPath, [join(root, "node_modules/tsup/dist/cli-default.js"), "--no-dts"], {
    cwd: root,
  });
}
const hasData = existsSync(given.data);
const server = createServer((request, response) => {
  const path = normalize(decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/"));
  const at = fileAt(path);
  if (at === undefined) return response.writeHead(404).end();
  return response
    .writeHead(200, {
      "content-type": types[extname(at)] ?? "application/octet-stream",
      "cache-control": "no-store",
    })
    .end(readFileSync(at));
});
await new Promise((listening) => server.listen(Number(given.port), "127.0.0.1", () => listening(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const address = (folder = "docs/notebooks") => `http://127.0.0.1:${port}/${folder}`;

if (given.check) {
  const faults = [...(await check()), ...(given.only === undefined ? await checkJupyter() : [])];
  server.close();
  if (faults.length > 0) {
    console.error(faults.map((fault) => `✗ ${fault}`).join("\n"));
    process.exit(1);
  }
} else {
  console.log(`One strike:             ${address()}/one-strike.html`);
  console.log(
    `Fifty years of strikes: ${address()}/fifty-years.html${hasData ? "?data=/data/" : " (choose the agencies' files on the page)"}`,
  );
}

/**
 * The file of a path that is served.
 * @param {string} path
 */
function fileAt(path) {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    const file = join(folder, path.slice(prefix.length));
    if (file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile()) return file;
  }
  return undefined;
}

/** What is wrong with the pages, in sentences. */
async function check() {
  const executablePath = chromiumPath();
  if (executablePath === undefined) {
    console.log("Notebooks: not looked at, since no Chromium is installed here");
    return [];
  }
  const pictures = join(root, "test/.temp/notebooks");
  mkdirSync(pictures, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  /** @type {string[]} */
  const faults = [];
  try {
    for (const { name, folder, query, mayAsk, needsData, visits } of pages) {
      if (given.only !== undefined && !name.startsWith(given.only)) continue;
      if (needsData && !hasData) {
        console.log(`- ${name}: not looked at, since ${given.data} is not there`);
        continue;
      }
      for (const width of [1280, 390]) {
        const before = faults.length;
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme: "light" });
        const page = await context.newPage();
        /** @param {string} fault */
        const tell = (fault) => faults.push(`${name}, ${width} pixels: ${fault}`);
        page.on("console", (message) => {
          if (message.type() === "error" || message.type() === "warning")
            tell(`the console says ${message.text()}`);
        });
        page.on("pageerror", (error) => tell(`error ${error.message}`));
        page.on("request", (request) => {
          const url = request.url();
          const allowed = [`http://127.0.0.1:${port}/`, "data:", ...(mayAsk === undefined ? [] : [mayAsk])];
          if (!allowed.some((start) => url.startsWith(start))) tell(`asks for ${url}`);
        });
        const file = query === "" ? name : (name.split(" ")[0] ?? name);
        await page.goto(`${address(folder)}/${file}.html${query}`);
        for (const [index, { choose, expected, charts }] of visits.entries()) {
          await choose?.(page, given.data);
          await page
            .waitForFunction(isDrawn, undefined, { timeout: 90_000 })
            .catch(() => tell("a cell was not drawn in time"));
          const text = await page.locator("main").innerText();
          for (const words of expected) {
            if (!text.includes(words)) tell(`“${words}” is not on the page`);
          }
          for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
            await page.emulateMedia({ colorScheme });
            for (const fault of await page.evaluate(faultsInPage, { charts }))
              tell(`${colorScheme}: ${fault}`);
            const picture = `${name.replaceAll(" ", "-")}-${index + 1}-${width}-${colorScheme}.png`;
            await page.screenshot({ path: join(pictures, picture), fullPage: true });
          }
          await page.emulateMedia({ colorScheme: "light" });
        }
        await context.close();
        if (faults.length === before) console.log(`✓ ${name}, ${width} pixels, light and dark`);
      }
    }
  } finally {
    await browser.close();
  }
  return faults;
}

/** What is wrong with the notebook for Jupyter, in sentences. */
async function checkJupyter() {
  const call = promisify(execFile);
  const folder = mkdtempSync(join(tmpdir(), "picketline-jupyter-"));
  const name = "one-strike.ipynb";
  /** @param {string} command @param {string[]} args */
  const answers = (command, args) =>
    call(command, args, { timeout: 240_000 }).then(
      ({ stdout }) => stdout.trim(),
      () => "",
    );
  try {
    if ((await answers("jupyter", ["nbconvert", "--version"])) === "") {
      console.log(`${name}: not executed, since no jupyter-nbconvert is installed here`);
      return [];
    }
    // Asked from an empty folder, npx does not look at this project.
    const deno = await answers("npx", ["--prefix", folder, "-y", "-p", "deno@2.9.6", "--", "which", "deno"]);
    if (deno === "") {
      console.log(`${name}: not executed, since Deno cannot be had here`);
      return [];
    }
    mkdirSync(join(folder, "kernels/deno"), { recursive: true });
    const kernel = {
      argv: [deno, "jupyter", "--kernel", "--conn", "{connection_file}"],
      display_name: "Deno",
      language: "typescript",
    };
    writeFileSync(join(folder, "kernels/deno/kernel.json"), JSON.stringify(kernel));
    const args = ["nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.kernel_name=deno"];
    /** @type {string[]} */
    let missing = [];
    // Deno's kernel, which calls itself unstable, now and then says that a cell is done before it has sent what the cell
    // gives, and nbconvert does not wait for more.
    for (let turn = 1; turn <= 3; turn += 1) {
      await call("jupyter", [...args, "--output-dir", folder, join(root, "docs/notebooks", name)], {
        env: { ...process.env, JUPYTER_PATH: folder },
        timeout: 240_000,
      });
      const { cells } = JSON.parse(readFileSync(join(folder, name), "utf8"));
      /** @type {(object[] | undefined)[]} */
      const outputs = cells.map((/** @type {{ outputs?: object[] }} */ cell) => cell.outputs);
      missing = expectedInJupyter.filter((words) => !JSON.stringify(outputs).includes(words));
      if (!outputs.some((given) => given?.length === 0)) break;
      console.log(`${name}: a cell gave nothing, in turn ${turn}`);
    }
    if (missing.length === 0) console.log(`✓ ${name}, executed by Deno's kernel`);
    return missing.map((words) => `${name}: “${words}” is not in what its cells give`);
  } catch (error) {
    return [`${name}: ${error}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
