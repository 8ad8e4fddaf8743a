/** Where do the values of a JSON text stand? For a text that is JSON: of what is none, see the issues of reading it. */

/** Where a value stands, in UTF-16 units from the start of the text. */
export interface Offset {
  /** Where its key begins; of what has none, where the value begins. */
  readonly key: number;
  /** Where the value itself begins. */
  readonly value: number;
}

/** A list or an object that is open. */
interface Frame {
  /** Its JSON Pointer, where something in it is looked for. */
  readonly pointer: string | undefined;
  readonly isList: boolean;
  /** The index of the value at hand. */
  index: number;
  /** The key of the value at hand, as it is written, and where; `undefined` while one must come first. */
  key: { readonly written: string; readonly at: number } | undefined;
}

/**
 * Where the values at some JSON Pointers stand, and those that they lie in. One pass over the text, whatever is looked
 * for; depth costs no recursion. Of a key that is written twice the last one counts, as in `JSON.parse`.
 */
export function jsonOffsets(text: string, pointers: Iterable<string>): ReadonlyMap<string, Offset> {
  const sought = withParents(pointers);
  const offsets = new Map<string, Offset>();
  const open: Frame[] = [];
  let at = 0;

  /** Notes a value that begins here, and gives its pointer where something in it is looked for. */
  const note = (): string | undefined => {
    const frame = open.at(-1);
    const pointer = frame === undefined ? "" : pointerWithin(frame);
    if (pointer === undefined || !sought.has(pointer)) return undefined;
    offsets.set(pointer, { key: frame?.key?.at ?? at, value: at });
    return pointer;
  };

  while (at < text.length) {
    const frame = open.at(-1);
    const character = text[at] ?? "";
    if (character === '"') {
      const end = endOfString(text, at);
      if (frame !== undefined && !frame.isList && frame.key === undefined) {
        frame.key = { written: frame.pointer === undefined ? "" : text.slice(at, end), at };
      } else note();
      at = end;
    } else if (character === "{" || character === "[") {
      open.push({ pointer: note(), isList: character === "[", index: 0, key: undefined });
      at += 1;
    } else if (character === "}" || character === "]") {
      open.pop();
      at += 1;
    } else if (character === ",") {
      if (frame?.isList === true) frame.index += 1;
      else if (frame !== undefined) frame.key = undefined;
      at += 1;
    } else if (isBetween(character)) at += 1;
    else {
      // Only the white space of JSON ends a word: what else there is belongs to it, so that each step goes on.
      note();
      while (at < text.length && !/[ \n\r\t,:[\]{}"]/.test(text[at] ?? "")) at += 1;
    }
  }
  return offsets;
}

function isBetween(character: string): boolean {
  return (
    character === " " || character === "\n" || character === "\r" || character === "\t" || character === ":"
  );
}

/** The pointers, and those of everything that lies around what they mean. */
function withParents(pointers: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>([""]);
  for (let pointer of pointers) {
    while (!all.has(pointer)) {
      all.add(pointer);
      pointer = parentOf(pointer);
    }
  }
  return all;
}

/** The pointer of what a value lies in. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

function pointerWithin({ pointer, isList, index, key }: Frame): string | undefined {
  if (pointer === undefined) return undefined;
  if (isList) return `${pointer}/${index}`;
  return key === undefined ? undefined : `${pointer}/${keyText(key.written)}`;
}

/** A key as it stands in a pointer. */
function keyText(written: string): string {
  let key: unknown = written;
  try {
    key = JSON.parse(written);
  } catch {
    // The text is no JSON: the key is looked for as it is written.
  }
  return String(key).replaceAll("~", "~0").replaceAll("/", "~1");
}

/** Where the string that begins at `start` is over. */
function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === "\\") slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return text.length;
}
