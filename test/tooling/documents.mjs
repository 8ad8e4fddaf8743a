// Which documents does the project have, and which blocks of code do they show?

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/**
 * A block of code as it stands in a text: its language, the words that follow that, and the line that it begins on.
 * @typedef {{ language: string, words: readonly string[], line: number, code: string }} Block
 */

/** The paths of README.md and of every page under docs/ that is written by hand. */
export const documents = ["README.md", ...filesUnder("docs")].filter(
  (path) => path.endsWith(".md") && !/^docs\/(api|site)\//.test(path) && existsSync(join(root, path)),
);

/** @param {string} path */
export function textOf(path) {
  return readFileSync(join(root, path), "utf8");
}

/** @param {string} folder */
export function filesUnder(folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name}`)
    .sort();
}

/**
 * The fenced blocks of a Markdown text, in order. A block without a language, or one that is not closed, is an error:
 * nothing could check it.
 * @param {string} origin path of the text
 * @param {string} text
 * @returns {Block[]}
 */
export function fencedBlocks(origin, text) {
  const blocks = [...text.matchAll(/^([ \t]*)```([^\n`]*)\n([\s\S]*?)^\1```[ \t]*$/gm)].map((block) => {
    const [, indent = "", info = "", code = ""] = block;
    const line = text.slice(0, block.index).split("\n").length + 1;
    const [language = "", ...words] = info.trim().split(/\s+/);
    if (language === "") throw new Error(`${origin}:${line - 1}: a block of code names no language`);
    return { language, words, line, code: code.replaceAll(new RegExp(`^${indent}`, "gm"), "") };
  });
  const fences = text.match(/^[ \t]*(?:```|~~~)/gm)?.length ?? 0;
  if (fences !== blocks.length * 2)
    throw new Error(`${origin}: a block of code is not closed by its own fence`);
  return blocks;
}
