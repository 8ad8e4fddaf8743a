/** How is a line of a calendar file written: texts escaped, long lines folded (RFC 5545, 3.1 and 3.3.11)? */

import { wellFormedText } from "../export/well-formed.js";

/** The most octets that a line may have, its line break not counted. */
const mostOctets = 75;

/** A property with a value that is written as it stands: a date, a moment, a number, an address. */
export function plainLine(name: string, value: string): string {
  return folded(`${name}:${value}`);
}

/** A property with a text for its value. */
export function textLine(name: string, text: string): string {
  return folded(`${name}:${escapedText(text)}`);
}

/** A property with a list of texts for its value. */
export function textListLine(name: string, texts: readonly string[]): string {
  return folded(`${name}:${texts.map(escapedText).join(",")}`);
}

/** Line breaks become `\n`; other control characters, which no calendar may hold, are left out. */
function escapedText(text: string): string {
  return wellFormedText(text)
    .replace(/\r\n|[\n\r\u0085\u2028\u2029]/gu, "\n")
    .replaceAll("\t", " ")
    .replace(/[^\P{Cc}\n]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** A line in pieces of at most 75 octets of UTF-8, none of which splits a character; each ends with a line break. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      pieces.push(piece);
      piece = " ";
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].map((part) => `${part}\r\n`).join("");
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
