// Which code do the documents show, and what do they say that it gives? Turns each ```ts block of a Markdown file
// or of a doc comment into a test file of its own:
//
//   expression // => value            the value, a JavaScript literal, is what the expression gives
//   const name = expression // => …   likewise; the comment may go on in lines of two or more spaces: //   …
//   expression // throws Name code    the expression throws an error of that name and code
//
// A `…` before a closing bracket stands for further properties. In a block ```ts chart the last expression is a chart:
// it is drawn in a page of its own, and has to be labelled; the site shows it below the code.

import ts from "typescript";
import { fencedBlocks } from "./documents.mjs";

/**
 * A block of code as it stands in a document.
 * @typedef {{ origin: string, line: number, code: string, inComment: boolean, isChart: boolean }} Example
 */

/**
 * The ```ts blocks of a Markdown text, in order.
 * @param {string} origin path of the document
 * @param {string} text
 * @returns {Example[]}
 */
export function examplesInMarkdown(origin, text) {
  return fencedBlocks(origin, text)
    .filter(({ language }) => language === "ts")
    .map(({ words, line, code }) => ({
      origin,
      line,
      code,
      inComment: false,
      isChart: isChart(origin, line, words),
    }));
}

/**
 * @param {string} origin
 * @param {number} line
 * @param {readonly string[]} words what stands after the language
 * @returns {boolean}
 */
function isChart(origin, line, words) {
  if (words.some((word) => word !== "chart"))
    throw new Error(`${origin}:${line}: not known: ${words.join(" ")}`);
  return words.length > 0;
}

/**
 * The ```ts blocks of the doc comments of a source text, in order. An @example without one is an error.
 * @param {string} origin path of the source
 * @param {string} text
 * @returns {Example[]}
 */
export function examplesInDocComments(origin, text) {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const before = text.slice(0, comment.index).split("\n").length - 1;
    const plain = comment[0].replace(/^[ \t]*\* ?/gm, "").replace(/^\/\*\*/, "");
    const tags = plain.match(/^@example\b/gm)?.length ?? 0;
    const blocks = examplesInMarkdown(origin, plain);
    if (blocks.length < tags) throw new Error(`${origin}:${before + 1}: an @example has no \`\`\`ts block`);
    return blocks.map((block) => ({ ...block, line: before + block.line, inComment: true }));
  });
}

/**
 * The test file that runs an example and checks what it says.
 * @param {Example} example
 * @returns {string}
 */
export function testOf(example) {
  const { code, origin, line } = example;
  const parsed = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  const imports = parsed.statements.filter(ts.isImportDeclaration);
  if (imports.length === 0) throw new Error(`${origin}:${line}: the example imports nothing`);

  let checks = 0;
  const statements = parsed.statements.filter((statement) => !ts.isImportDeclaration(statement));
  const chart = example.isChart ? statements.at(-1) : undefined;
  if (chart !== undefined && !ts.isExpressionStatement(chart)) {
    throw new Error(`${origin}:${line}: the last statement of a chart is the expression that draws it`);
  }
  const body = statements.map((statement) => {
    const lineInDocument = line + parsed.getLineAndCharacterOfPosition(statement.getStart()).line;
    const said = commentAfter(code, statement.end);
    const wholly = statement.getText();
    if (statement === chart) {
      checks += 1;
      return `expect(chartHtml(${chart.expression.getText()}, "${origin}:${lineInDocument}")).toContain("<svg");`;
    }
    const expected = /^=>\s*([\s\S]+)$/.exec(said)?.[1];
    const [, name, errorCode] = /^throws\s+(\w+)(?:\s+([\w-]+))?$/.exec(said) ?? [];
    if (expected === undefined && name === undefined) return wholly;
    checks += 1;
    const where = `${origin}:${lineInDocument}`;
    if (name !== undefined) {
      const error = JSON.stringify(errorCode === undefined ? { name } : { name, code: errorCode });
      return `await expect(async () => { ${wholly} }, "${where}").rejects.toMatchObject(${error});`;
    }
    const literal = expected ?? "";
    const open = /,?\s*…(?=\s*[}\]])/g;
    const matcher = open.test(literal) ? "toMatchObject" : "toStrictEqual";
    const value = literalOrError(literal.replace(open, ""), where);
    const { before, subject } = subjectOf(statement, where);
    return `${before}expect(${subject}, "${where}").${matcher}(${value});`;
  });
  if (example.inComment && checks === 0) throw new Error(`${origin}:${line}: the example says no result`);

  return [
    `// Made from ${origin}, line ${line}.`,
    'import { expect, test } from "vitest";',
    ...(chart === undefined ? [] : ['import { chartHtml, inPage } from "../tooling/charts.mjs";']),
    ...imports.map((declaration) => declaration.getText()),
    "",
    `test("${origin}:${line}", ${chart === undefined ? "" : "inPage("}async () => {`,
    ...body,
    checks === 0 ? "expect(true).toBe(true);" : `expect.assertions(${checks});`,
    chart === undefined ? "});" : "}));",
    "",
  ].join("\n");
}

/**
 * What the comment after a statement says: on the same line or, where it is a result, from the next line on,
 * together with the lines by which it goes on.
 * @param {string} code
 * @param {number} end where the statement ends
 * @returns {string}
 */
function commentAfter(code, end) {
  const [, first, rest = ""] =
    /^[ \t]*(?:\n[ \t]*(?=\/\/ (?:=>|throws )))?\/\/ ?(.*)((?:\n[ \t]*\/\/ {2,}.*)*)/.exec(code.slice(end)) ??
    [];
  return `${first ?? ""}${rest.replaceAll(/\n[ \t]*\/\/ */g, "\n")}`.trim();
}

/**
 * The expression whose value a comment tells, and what must run before it.
 * @param {ts.Statement} statement
 * @param {string} where
 * @returns {{ before: string, subject: string }}
 */
function subjectOf(statement, where) {
  if (ts.isExpressionStatement(statement)) return { before: "", subject: statement.expression.getText() };
  const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0] : undefined;
  if (declared !== undefined && ts.isIdentifier(declared.name)) {
    return { before: `${statement.getText()}\n`, subject: declared.name.text };
  }
  throw new Error(`${where}: a result can be told of an expression or of a const with one name`);
}

/**
 * @param {string} literal
 * @param {string} where
 * @returns {string}
 */
function literalOrError(literal, where) {
  const { diagnostics = [] } = ts.transpileModule(`(${literal}\n);`, { reportDiagnostics: true });
  if (diagnostics.length > 0) throw new Error(`${where}: not a value: ${literal}`);
  return literal;
}
