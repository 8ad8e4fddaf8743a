/** How is told what was held back from an export? */

import type { HeldBack, HeldBackPart, HeldBackReason } from "../index.js";
import { plainNumber } from "./plain-number.js";

/** One line with how many parts of each kind were held back, and why; empty where none was. It holds no names or words. */
export function heldBackLine(heldBack: readonly HeldBack[]): string {
  if (heldBack.length === 0) return "";
  const kinds = new Map<string, { readonly part: HeldBack; readonly count: number }>();
  for (const part of heldBack) {
    const kind = `${part.what} ${part.why}`;
    kinds.set(kind, { part, count: (kinds.get(kind)?.count ?? 0) + 1 });
  }
  const words = [...kinds.values()].map(({ part: { what, why }, count }) => {
    const name = count === 1 ? parts[what][0] : parts[what][1];
    return `${plainNumber(count)} ${name}${reasons[why]}`;
  });
  const total =
    heldBack.length === 1
      ? "1 part of the record was"
      : `${plainNumber(heldBack.length)} parts of the record were`;
  return `${total} held back: ${words.join(", ")}.`;
}

const parts: Readonly<Record<HeldBackPart, readonly [one: string, many: string]>> = {
  statement: ["statement", "statements"],
  claim: ["claim", "claims"],
  name: ["name", "names"],
  words: ["piece of words", "pieces of words"],
  note: ["note", "notes"],
  extensions: ["bag of extensions", "bags of extensions"],
  annotation: ["annotation", "annotations"],
  source: ["source", "sources"],
  person: ["person", "persons"],
  reference: ["reference", "references"],
};

const reasons: Readonly<Record<HeldBackReason, string>> = {
  offRecord: " (off the record)",
  background: " (on background)",
  deepBackground: " (on deep background)",
  // A note is not meant for print: its kind says so.
  note: "",
};
