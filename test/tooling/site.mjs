// How do the documents become pages of the site? A plugin of TypeDoc (npm run docs): each page is called by its first
// heading, and each entry as it is imported; pages that docs/typedoc.json does not list come last; the chart of each
// ```ts chart block is drawn by that very code and put below it.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { Application, Converter, MarkdownEvent, ReflectionKind } from "typedoc";
import ts from "typescript";
import site from "../../docs/typedoc.json" with { type: "json" };
import { chartHtml, inPage } from "./charts.mjs";
import { documents, filesUnder, textOf } from "./documents.mjs";
import { examplesInDocComments, examplesInMarkdown } from "./examples.mjs";
import { sourcesOfThePackage } from "./page-script.mjs";

const root = join(import.meta.dirname, "../..");

/** @param {import("typedoc").Application} app */
export async function load(app) {
  const charts = await drawnCharts();
  app.on(Application.EVENT_BOOTSTRAP_END, () => {
    const listed = site.projectDocuments;
    const others = documents.filter((path) => /^docs\/[^/]+$/.test(path)).map((path) => basename(path));
    const pages = [...listed, ...others.filter((name) => !listed.includes(name))];
    app.options.setValue("projectDocuments", pages, join(root, "docs"));
  });
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document) => {
    // A heading with code in it comes in parts.
    const heading = /^# (.+)\n/.exec(document.content.map(({ text }) => text).join(""))?.[1];
    if (heading === undefined) app.logger.error(`${document.name}: the page does not begin with a heading`);
    else document.name = heading.replaceAll("`", "");
  });
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const entry of project.getChildrenByKind(ReflectionKind.Module)) {
      entry.name = entry.name === "index" ? "picketline" : `picketline/${entry.name}`;
    }
  });
  // Before the Markdown is read, which happens with priority 0.
  app.renderer.on(
    MarkdownEvent.PARSE,
    (event) => {
      event.parsedText = event.parsedText.replaceAll(/^```ts chart\n([\s\S]*?)^```$/gm, (block, code) => {
        const chart = charts.get(code);
        if (chart === undefined) app.logger.error(`${event.page.url}: a chart is not drawn:\n${code}`);
        return `${block}\n\n<div class="drawn">${chart ?? ""}</div>\n`;
      });
    },
    100,
  );
}

/**
 * Each chart as HTML, by the code that draws it.
 * @returns {Promise<ReadonlyMap<string, string>>}
 */
async function drawnCharts() {
  const sources = filesUnder("src").filter((path) => path.endsWith(".ts"));
  const examples = [
    ...documents.flatMap((path) => examplesInMarkdown(path, textOf(path))),
    ...sources.flatMap((path) => examplesInDocComments(path, textOf(path))),
  ].filter(({ isChart }) => isChart);
  mkdirSync(join(root, "test/.temp"), { recursive: true });
  const folder = mkdtempSync(join(root, "test/.temp/site-"));
  try {
    const entryPoints = examples.map(({ code }, at) => {
      const path = join(folder, `${at}.ts`);
      writeFileSync(path, givingItsLast(code));
      return path;
    });
    await build({
      entryPoints,
      outdir: join(folder, "built"),
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      packages: "external",
      plugins: [sourcesOfThePackage],
      outExtension: { ".js": ".mjs" },
    });
    const charts = new Map();
    for (const [at, { origin, line, code }] of examples.entries()) {
      const path = pathToFileURL(join(folder, `built/${at}.mjs`)).href;
      const { default: drawn } = await inPage(() => import(path))();
      charts.set(code, chartHtml(drawn, `${origin}:${line}`));
    }
    return charts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The code with its last expression as the default export.
 * @param {string} code
 * @returns {string}
 */
function givingItsLast(code) {
  const last = ts.createSourceFile("chart.ts", code, ts.ScriptTarget.Latest, true).statements.at(-1);
  return `${code.slice(0, last?.getStart())}export default ${code.slice(last?.getStart())}`;
}
