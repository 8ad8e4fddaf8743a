// Is what a page shows in other languages than TypeScript true? Its blocks are run in order, in a folder of their own:
//
//   ```sh      each call of picketline is carried out, and has to end and print as the page says; of npm only the names
//              of scripts and packages are checked, of a file of the project (./.ci/run) only that it is there
//   ```sql     each statement is carried out by DuckDB, and has to give the rows that the page says
//   ```yaml    a record is validated and linted, and has no fault unless `faulty` stands after its name; in a workflow
//              for CI each `run` is carried out like a block of shell
//   ```json    a record is validated and linted; all else is read only
//   ```js      is written to its file, for `node FILE` to run; ```csv likewise, for what reads it
//   ```html    the files that its scripts and its import map name have to be there
//
// A name after the language (```yaml strike.yaml) is the file that the block is written to, for the blocks after it.
// ```sql spark and ```sql bigquery are not run, and the page has to say so. Any other language is an error.

import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parseHTML } from "linkedom";
import { lint } from "picketline";
import { safeParseDataset } from "picketline/schema";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import { picketline } from "../cli/call-command.js";
import { type Block, fencedBlocks } from "../tooling/documents.mjs";
import { runScript } from "./run-script.js";
import { writeSampleFiles } from "./sample-files.js";
import { callsIn } from "./shell-lines.js";
import { statementsIn } from "./sql-statements.js";

const repository = join(import.meta.dirname, "../..");

/** Runs the blocks of a page, and rejects with the line of the first that does not hold. */
export async function runBlocks(origin: string, text: string): Promise<void> {
  const blocks = fencedBlocks(origin, text).filter(({ language }) => language !== "ts");
  if (blocks.length === 0) return;
  const folder = mkdtempSync(join(tmpdir(), "picketline-page-"));
  cpSync(join(repository, "docs/records"), join(folder, "docs/records"), { recursive: true });
  writeSampleFiles(folder);
  const before = process.cwd();
  process.chdir(folder);
  const database = blocks.some(({ language }) => language === "sql")
    ? await (await DuckDBInstance.create(":memory:")).connect()
    : undefined;
  try {
    for (const block of blocks) {
      const where = `${origin}:${block.line}`;
      const [name] = block.words;
      if (name !== undefined && block.language !== "sql") write(join(folder, name), block.code);
      try {
        await runBlock(block, text, database);
      } catch (error) {
        throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    database?.closeSync();
    process.chdir(before);
    rmSync(folder, { recursive: true });
  }
}

type Database = Awaited<ReturnType<DuckDBInstance["connect"]>>;

async function runBlock(block: Block, page: string, database: Database | undefined): Promise<void> {
  const { language, words, code } = block;
  switch (language) {
    case "sh":
      return runShell(code);
    case "yaml": {
      const data: unknown = parse(code, { strict: true, uniqueKeys: true });
      if (isObject(data) && isObject(data["jobs"])) return runWorkflow(data["jobs"]);
      return checkRecord(data, words.includes("faulty"));
    }
    case "json": {
      const data: unknown = JSON.parse(code);
      if (isObject(data) && "formatVersion" in data) checkRecord(data, false);
      return;
    }
    case "csv":
    case "js":
      if (words[0] === undefined) throw new Error(`the ${language} names no file`);
      return;
    case "html":
      checkAddresses(code);
      return;
    case "sql":
      if (words[0] === "spark" || words[0] === "bigquery") {
        if (!page.includes("was not run"))
          throw new Error(`the page does not say that ${words[0]} was not run`);
        return;
      }
      if (database !== undefined) await runSql(code, database);
      return;
    default:
      throw new Error(`nothing checks a block of ${language}`);
  }
}

async function runShell(code: string): Promise<void> {
  const calls = callsIn(code);
  if (calls.length === 0) throw new Error("nothing is called");
  for (const { words, into, exitCode, printed } of calls) {
    const [command, ...rest] = words[0] === "npx" ? words.slice(1) : words;
    const call = words.join(" ");
    if (command === "npm") {
      checkNpm(rest);
      continue;
    }
    if (command === "node") {
      await runScript(rest[0] ?? "", rest.slice(1));
      continue;
    }
    if (command?.startsWith("./") === true) {
      if (!existsSync(join(repository, command))) throw new Error(`there is no file ${command}`);
      continue;
    }
    if (command !== "picketline") throw new Error(`nothing checks a call of ${command}`);
    const { code: ended, out, err } = await picketline(...rest);
    if (ended !== exitCode) throw new Error(`${call} ended with ${ended}, not ${exitCode}: ${err}${out}`);
    for (const said of printed) {
      if (!`${out}\n${err}`.includes(said))
        throw new Error(`${call} did not print ${said}, but: ${out}${err}`);
    }
    if (into !== undefined) write(into, out);
  }
}

/** A verb of npm that asks for nothing, a script of the package, or the package with what it needs beside it. */
function checkNpm([verb, ...rest]: readonly string[]): void {
  const [script] = verb === "run" ? rest : [verb];
  if (verb === "install") {
    const known = new Set([
      "npm",
      manifest.name,
      ...Object.keys({ ...manifest.peerDependencies, ...manifest.devDependencies }),
    ]);
    const names = rest.filter((word) => !word.startsWith("-")).map((word) => word.replace(/(?<=.)@.+$/, ""));
    const unknown = names.filter((name) => !known.has(name));
    if (unknown.length > 0) throw new Error(`not known: ${unknown.join(" ")}`);
    return;
  }
  if (verb !== "ci" && verb !== "publish" && !Object.hasOwn(manifest.scripts, script ?? ""))
    throw new Error(`no script ${script}`);
}

/** The steps of a workflow, each job in turn. */
async function runWorkflow(jobs: Record<string, unknown>): Promise<void> {
  for (const [name, job] of Object.entries(jobs)) {
    const steps = isObject(job) && Array.isArray(job["steps"]) ? (job["steps"] as unknown[]) : [];
    if (steps.length === 0) throw new Error(`the job ${name} has no steps`);
    for (const step of steps) {
      if (!isObject(step)) throw new Error(`a step of ${name} is no object`);
      if (typeof step["run"] === "string") await runShell(step["run"]);
      else if (typeof step["uses"] !== "string")
        throw new Error(`a step of ${name} neither runs nor uses anything`);
    }
  }
}

/** The addresses of scripts, and those in import maps: files of packages that are there, or entries of this one. */
function checkAddresses(html: string): void {
  const { document } = parseHTML(html);
  const scripts = [...document.querySelectorAll("script[src]")].map(
    (script) => script.getAttribute("src") ?? "",
  );
  const maps = [...document.querySelectorAll('script[type="importmap"]')].map(
    (script) => (JSON.parse(script.textContent ?? "") as { imports: Record<string, string> }).imports,
  );
  const addresses = [...scripts, ...maps.flatMap((imports) => Object.values(imports))];
  if (addresses.length === 0) throw new Error("there is no address to check");
  for (const address of addresses.filter((one) => !one.startsWith("data:"))) {
    const [, own] = /^\.\/node_modules\/picketline\/(.+)$/.exec(address) ?? [];
    const isThere =
      own === undefined
        ? existsSync(join(repository, address))
        : JSON.stringify(manifest.exports).includes(`"./${own}"`);
    if (!isThere) throw new Error(`there is no file ${address}`);
  }
}

function checkRecord(data: unknown, isFaulty: boolean): void {
  const result = safeParseDataset(data);
  const issues = result.ok ? [...result.issues, ...lint(result.value)] : result.issues;
  const wrong = issues.filter(({ severity }) => severity !== "info");
  if (isFaulty) {
    if (wrong.length === 0) throw new Error("nothing is wrong with the record");
    return;
  }
  if (wrong.length > 0) {
    throw new Error(wrong.map(({ path, message }) => `${path} ${message}`).join("; "));
  }
}

async function runSql(code: string, database: Database): Promise<void> {
  for (const { sql, rows } of statementsIn(code)) {
    const answer = (await database.runAndReadAll(sql)).getRows();
    if (rows === undefined) continue;
    const given = answer.map((row) => row.map((cell) => (cell === null ? "" : String(cell))).join(" | "));
    if (given.join("\n") !== rows.join("\n")) throw new Error(`these rows came out:\n${given.join("\n")}`);
  }
}

function write(path: string, text: string): void {
  if (dirname(path) !== ".") mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
