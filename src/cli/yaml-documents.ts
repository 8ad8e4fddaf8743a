/** Which documents does a YAML text hold, however deep and however wide it is? */

import { Composer, type Document, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, Parser } from "yaml";

/** A fault in a text, and where it is. */
export interface YamlFault {
  readonly message: string;
  /** Counted in characters from the start of the text. */
  readonly offset: number;
}

/** What a text holds. */
export interface YamlDocuments {
  readonly documents: readonly Document.Parsed[];
  readonly lineCounter: LineCounter;
  /** Why it was not read to its end, where it was not. */
  readonly fault?: YamlFault;
}

/** How deep a text may go: deeper than any record, and not so deep that its reader runs out of stack or memory. */
const deepest = 600;

/** The documents of a text, by the core schema of YAML 1.2. That keys are there once is for {@link repeatedKeys} to say. */
export function yamlDocuments(text: string): YamlDocuments {
  const lineCounter = new LineCounter();
  lineCounter.addNewLine(0);
  const parser = new Parser(lineCounter.addNewLine);
  const composer = new Composer({
    schema: "core",
    version: "1.2",
    prettyErrors: false,
    logLevel: "silent",
    // It would compare each key of a map with each one before it.
    uniqueKeys: false,
  });
  const documents: Document.Parsed[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) documents.push(...composer.next(token));
    if (parser.stack.length > deepest) {
      const message = `Its lists and maps lie more than ${deepest} deep in one another.`;
      return { documents, lineCounter, fault: { message, offset: parser.offset } };
    }
  }
  for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end());
  return { documents, lineCounter };
}

/** The keys that a map has more than once: the last of them alone would be read. */
export function repeatedKeys(document: Document): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  const pending: unknown[] = [document.contents];
  while (pending.length > 0) {
    const node = pending.pop();
    if (isPair(node)) pending.push(node.key, node.value);
    if (isSeq(node)) for (const item of node.items) pending.push(item);
    if (!isMap(node)) continue;
    const names = new Set<string>();
    for (const pair of node.items) {
      pending.push(pair);
      if (!isScalar(pair.key)) continue;
      const name = nameOfKey(pair.key);
      if (names.has(name))
        faults.push({ message: "Map keys must be unique", offset: pair.key.range?.[0] ?? 0 });
      names.add(name);
    }
  }
  return faults.sort((one, other) => one.offset - other.offset);
}

/** The name that a key of a map has in what is read. */
export function nameOfKey(key: unknown): string {
  return isScalar(key) ? String(key.value ?? "") : String(key);
}
