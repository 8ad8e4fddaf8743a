/** How is a value written as JSON that is longer than a text can be? In pieces, one after the other. */

/** From how many characters on a piece is handed out. */
const longPiece = 1_000_000;

/**
 * The JSON of a value, two spaces a level and a line break at the end, in pieces: joined they are what `JSON.stringify`
 * gives. Objects are taken apart, and the lists in them into their entries, so that only an entry has to fit into a text.
 */
export function* jsonPieces(value: unknown, length: number = longPiece): Generator<string> {
  let piece = "";
  for (const part of partsOf(value, 0)) {
    piece += part;
    if (piece.length < length) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}\n`;
}

function* partsOf(value: unknown, level: number): Generator<string> {
  const inner = lineAt(level + 1);
  let before = inner;
  if (Array.isArray(value) && value.length > 0) {
    yield "[";
    for (const entry of value) {
      yield before + whole(entry, level + 1);
      before = `,${inner}`;
    }
    yield `${lineAt(level)}]`;
    return;
  }
  const entries = isPlain(value) ? Object.entries(value).filter(([, held]) => isWritten(held)) : [];
  if (entries.length === 0) {
    yield whole(value, level);
    return;
  }
  yield "{";
  for (const [key, held] of entries) {
    yield `${before}${JSON.stringify(key)}: `;
    yield* partsOf(held, level + 1);
    before = `,${inner}`;
  }
  yield `${lineAt(level)}}`;
}

/** Whether an object is written by its keys: one that says itself how it is written is not. */
function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("toJSON" in value);
}

/** Whether JSON has a key for it: functions and what is not there have none. */
function isWritten(value: unknown): boolean {
  return isPlain(value) || JSON.stringify(value) !== undefined;
}

function whole(value: unknown, level: number): string {
  const text = JSON.stringify(value, null, 2) ?? "null";
  return text.replaceAll("\n", lineAt(level));
}

function lineAt(level: number): string {
  return `\n${"  ".repeat(level)}`;
}
