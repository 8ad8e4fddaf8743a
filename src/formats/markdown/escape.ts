/** How does a text of the record stand in Markdown so that it is read as that text and nothing else? */

import { printable } from "../../text/report/layout.js";
import { webAddress } from "../export/web-address.js";
import { wellFormedText } from "../export/well-formed.js";

/** A text in one line without what text files cannot hold: control characters, and halves of characters. */
export function plainText(text: string): string {
  return printable(wellFormedText(text));
}

/**
 * A text as Markdown: shown as it is, in one line, by CommonMark, GitHub's Markdown and their usual extensions.
 * It makes no markup, no HTML and no link, wherever in a line it stands. `<`, `>` and `&` become entities, so that a
 * renderer that knows no escapes shows them as text, too; other marks get a backslash.
 */
export function markdownText(text: string): string {
  return plainText(text)
    .replace(markup, (mark) => entities[mark] ?? `\\${mark}`)
    .replace(/^[-+=:]|^\d+(?=[.)])/, startOfBlock);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What can be markup wherever it stands, and what can only beside another character. */
const markup = new RegExp(
  [
    /[&<>\\`*_{}[\]~^$|#@]/u,
    // Doubled: a dash or a line under a heading, inserted and marked text, an address without a scheme.
    /(?<=-)-|-(?=-)|(?<=\+)\+|\+(?=\+)|(?<==)=|=(?==)|(?<=\/)\/|\/(?=\/)/u,
    // "www.", "example.com", but not "5.5".
    /(?<=[\p{L}\p{N}])\.(?=\p{L})|(?<=\p{L})\.(?=\p{N})/u,
    // "https:", ":smile:", but neither "said: " nor "6:00".
    /:(?=\S)(?<!\d:(?=\d))/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** What makes a list, a heading or a definition at the start of a line. */
function startOfBlock(start: string): string {
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}

/**
 * A link to a web address; the text alone where the address is not one of http or https that can be written safely. Brackets
 * in it are entities: marked takes the backslash from before one in the text of a link, and reads what is left once more.
 */
export function markdownLink(text: string, url: string | undefined): string {
  const shown = markdownText(text);
  const written = webAddress(url);
  if (written === undefined) return shown;
  const address = written
    .replace(/[()'*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("&", "&amp;");
  return `[${shown.replaceAll("\\[", "&#91;").replaceAll("\\]", "&#93;")}](${address})`;
}
