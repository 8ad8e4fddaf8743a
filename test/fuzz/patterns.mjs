// Which regular expressions are there in the sources, and can any of them be made to backtrack without end? They are found
// in the syntax tree, and recheck decides. `node test/fuzz/patterns.mjs` writes the verdicts into
// checked-patterns.json, which the suite holds against the sources.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import ts from "typescript";

// Its build in JavaScript, which needs neither Java nor a binary of this platform.
process.env["RECHECK_BACKEND"] ??= "pure";

const root = join(import.meta.dirname, "../..");

/**
 * @typedef {{ file: string, line: number, source: string, flags: string }} Pattern A literal, or a `new RegExp` whose
 * source is a text; of any other the source is the code that makes it.
 */

/**
 * Every regular expression in the sources.
 * @returns {Pattern[]}
 */
export function patternsInSources() {
  /** @type {Pattern[]} */
  const found = [];
  for (const name of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).sort()) {
    if (!name.endsWith(".ts") || name.endsWith(".d.ts")) continue;
    const text = readFileSync(join(root, "src", name), "utf8");
    const tree = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
    /** @param {ts.Node} node */
    const visit = (node) => {
      const at = { file: `src/${name}`, line: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1 };
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        found.push({ ...at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
      }
      if (isRegExpCall(node)) {
        const [pattern, flags] = node.arguments ?? [];
        const isText = pattern !== undefined && ts.isStringLiteralLike(pattern);
        const source = isText ? pattern.text : `made of ${pattern?.getText() ?? "nothing"}`;
        found.push({
          ...at,
          source,
          flags: flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : "",
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/**
 * @param {ts.Node} node
 * @returns {node is ts.NewExpression | ts.CallExpression}
 */
function isRegExpCall(node) {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return ts.isIdentifier(node.expression) && node.expression.text === "RegExp";
}

/**
 * What recheck says of a pattern: safe, or vulnerable with how fast it grows, or that it cannot decide.
 * @param {Pattern} pattern
 * @returns {Promise<{ status: string, growth: string }>}
 */
export async function verdictOf({ source, flags }) {
  // Its checker in JavaScript does not know the newer flag v, whose sets of these sources are those of flag u.
  const known = flags.replace("v", "u").replace("d", "");
  const found = await check(source, known, { timeout: 20_000, attackTimeout: 2_000 });
  return { status: found.status, growth: found.status === "unknown" ? "unknown" : found.complexity.type };
}

/** Where the verdicts are kept that the suite goes by. */
export const verdictFile = join(import.meta.dirname, "checked-patterns.json");

/**
 * A pattern as it stands in the file of verdicts.
 * @param {Pattern} pattern
 */
export function nameOf({ source, flags }) {
  return `/${source}/${flags}`;
}

/**
 * The verdict on every pattern in the sources, by its name.
 * @returns {Promise<Record<string, string>>}
 */
export async function verdicts() {
  /** @type {Record<string, string>} */
  const found = {};
  for (const pattern of patternsInSources()) {
    const name = nameOf(pattern);
    if (found[name] !== undefined) continue;
    const { status, growth } = await verdictOf(pattern);
    found[name] = status === "safe" ? "safe" : `${status}, ${growth}`;
  }
  return found;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(verdictFile, `${JSON.stringify(await verdicts(), null, 2)}\n`);
}
