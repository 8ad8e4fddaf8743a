// Do the charts that the documents show get drawn? They are drawn in a page without a browser.

import { parseHTML } from "linkedom";

/**
 * Runs something as if in a page: Observable Plot finds the window there that it draws in.
 * @template Result
 * @param {() => Result | Promise<Result>} draw
 * @returns {() => Promise<Result>}
 */
export function inPage(draw) {
  return async () => {
    const page = /** @type {Record<string, unknown>} */ (globalThis);
    const before = page["window"];
    page["window"] = parseHTML("<!doctype html><body></body>");
    try {
      return await draw();
    } finally {
      if (before === undefined) delete page["window"];
      else page["window"] = before;
    }
  };
}

/**
 * The chart as HTML on one line, which Markdown takes as it is. One that is not labelled, or that shows what could not
 * be worked out, is an error.
 * @param {unknown} drawn what the code of the document gave
 * @param {string} where
 * @returns {string}
 */
export function chartHtml(drawn, where) {
  const html = /** @type {{ outerHTML?: string } | undefined} */ (drawn)?.outerHTML ?? "";
  if (!html.includes("<svg")) throw new Error(`${where}: no chart is drawn`);
  if (!/<svg[^>]* aria-label="[^"]+"/.test(html)) throw new Error(`${where}: the chart has no label`);
  if (/NaN|undefined|Invalid Date/.test(html)) throw new Error(`${where}: the chart shows NaN or undefined`);
  return html.replaceAll(/\s*\n\s*/g, " ");
}
