/** How is a document of headings, paragraphs and lists written: as Markdown, or as plain text? */

import type { Line, Section } from "../../text/report/layout.js";
import { markdownLink, markdownText, plainText } from "./escape.js";

/** A piece of a line: a text, set in bold or linked where that can be, and the mark that follows it. */
export interface Piece {
  readonly text: string;
  readonly isBold?: boolean;
  readonly url?: string | undefined;
  readonly after?: "," | ".";
}

/** A paragraph or an item of a list: the pieces of one line, and what hangs under it. */
export interface Item {
  readonly pieces: readonly Piece[];
  readonly under?: readonly (readonly Piece[])[];
}

/** A part of a document. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly pieces: readonly Piece[] }
  | { readonly kind: "list"; readonly items: readonly Item[] };

/** A document as Markdown, with a line break at its end. */
export function markdownOf(blocks: readonly Block[]): string {
  return written(blocks, markdownPieces, (level, text) => `${"#".repeat(level)} ${markdownText(text)}`);
}

/** A document as plain text, each paragraph and item in one line, with a line break at its end. */
export function textOf(blocks: readonly Block[]): string {
  return written(blocks, plainPieces, (_, text) => plainText(text));
}

function written(
  blocks: readonly Block[],
  line: (pieces: readonly Piece[]) => string,
  heading: (level: number, text: string) => string,
): string {
  return `${blocks.map((block) => blockText(block, line, heading)).join("\n\n")}\n`;
}

function blockText(
  block: Block,
  line: (pieces: readonly Piece[]) => string,
  heading: (level: number, text: string) => string,
): string {
  switch (block.kind) {
    case "heading":
      return heading(block.level, block.text);
    case "paragraph":
      return line(block.pieces);
    case "list":
      return block.items
        .flatMap(({ pieces, under = [] }) => [`- ${line(pieces)}`, ...under.map((one) => `  - ${line(one)}`)])
        .join("\n");
  }
}

function markdownPieces(pieces: readonly Piece[]): string {
  return joined(
    pieces.map(({ text, isBold = false, url, after = "" }) => {
      const shown = url === undefined ? markdownText(text) : markdownLink(text, url);
      return `${isBold ? `**${shown}**` : shown}${after}`;
    }),
  );
}

function plainPieces(pieces: readonly Piece[]): string {
  return joined(pieces.map(({ text, after = "" }) => `${plainText(text)}${after}`));
}

function joined(pieces: readonly string[]): string {
  return pieces.filter((piece) => piece !== "").join(" ");
}

/** A section of a report as blocks. What stands under an item stays there, or with `inOneLine`, goes into its line. */
export function sectionBlocks(
  { heading, lines }: Section,
  level: 2 | 3,
  hanging: "under" | "inOneLine" = "under",
): readonly Block[] {
  if (lines.length === 0) return [];
  const blocks: Block[] = [{ kind: "heading", level, text: heading }];
  let items: Item[] = [];
  const endList = (): void => {
    if (items.length > 0) blocks.push({ kind: "list", items });
    items = [];
  };
  for (const line of lines) {
    const last = items.at(-1);
    if (line.level === "plain") {
      endList();
      blocks.push({ kind: "paragraph", pieces: [{ text: line.text }] });
    } else if (line.level === "item" || last === undefined) items.push({ pieces: [{ text: line.text }] });
    else items[items.length - 1] = withLine(last, line, hanging);
  }
  endList();
  return blocks;
}

function withLine({ pieces, under = [] }: Item, { text }: Line, hanging: "under" | "inOneLine"): Item {
  return hanging === "inOneLine"
    ? { pieces: [...pieces, { text: sentence(text) }], under }
    : { pieces, under: [...under, [{ text }]] };
}

/** A text with a full stop at its end, unless it has an end mark of its own. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]["”’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
