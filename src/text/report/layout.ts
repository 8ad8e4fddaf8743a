/** How is plain text laid out: lines of at most 78 characters, items hung, nothing in them that steers a terminal? */

const width = 78;

/** One section of a report: a heading and its paragraphs. An item is set off by a dash, a sub-item by more space. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** A paragraph of a section, by its level. */
export interface Line {
  readonly level: "plain" | "item" | "under";
  readonly text: string;
}

/** A paragraph of its own. */
export function plain(text: string): Line {
  return { level: "plain", text };
}

/** An item of a list. */
export function item(text: string): Line {
  return { level: "item", text };
}

/** What belongs under an item. */
export function under(text: string): Line {
  return { level: "under", text };
}

const indents = {
  plain: ["  ", "  "],
  item: ["  - ", "    "],
  under: ["      ", "      "],
} as const;

/** A section as text: without a section of its own where it has no lines. */
export function sectionText({ heading, lines }: Section): string {
  if (lines.length === 0) return "";
  const body = lines.map(({ level, text }) => wrap(text, ...indents[level]));
  return `${printable(heading)}\n${body.join("\n")}\n`;
}

/** A text in lines of at most 78 characters; a word that is longer stands alone. */
export function wrap(text: string, first = "", rest = ""): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of printable(text).split(" ")) {
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = rest + word;
    } else {
      line += isEmpty ? word : ` ${word}`;
    }
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

function lengthOf(text: string): number {
  return [...text].length;
}

/** A text in one line: line breaks, tabs and control characters become spaces. */
export function printable(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
