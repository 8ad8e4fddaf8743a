/** Where does a text stop being JSON, and why? In words for somebody who wrote it by hand. */

/** The first place at which a text is not JSON. */
export interface TextFault {
  /** Where it is, in UTF-16 units from the start. */
  readonly offset: number;
  /** What is wrong there: a sentence without a full stop, that can stand after "Line 3, column 5:". */
  readonly problem: string;
}

/**
 * The first fault of a text that `JSON.parse` refused; `undefined` where none is found. Engines word their own messages
 * differently and not all of them tell the place, so the text is read once more. Depth costs no recursion.
 */
export function jsonFaultOf(text: string): TextFault | undefined {
  const scan: Scan = { text, at: 0, open: [], expects: "value" };
  while (scan.expects !== "end") {
    skipSpace(scan);
    const fault = steps[scan.expects](scan);
    if (fault !== undefined) return fault;
  }
  skipSpace(scan);
  return scan.at < text.length
    ? { offset: scan.at, problem: `the document ends before ${shown(scan)}, but more text follows` }
    : undefined;
}

type Expected = "value" | "firstValue" | "firstKey" | "key" | "next";

interface Scan {
  readonly text: string;
  at: number;
  /** The brackets that are open. */
  readonly open: ("{" | "[")[];
  /** What must come next. */
  expects: Expected | "end";
}

const steps: Readonly<Record<Expected, (scan: Scan) => TextFault | undefined>> = {
  value: readValue,
  firstValue: (scan) => (isAt(scan, "]") ? close(scan) : readValue(scan)),
  firstKey: (scan) => (isAt(scan, "}") ? close(scan) : readKey(scan)),
  key: readKey,
  next: readNext,
};

/** Reads a plain value, or the opening bracket of one. */
function readValue(scan: Scan): TextFault | undefined {
  const character = scan.text[scan.at];
  if (character === "{" || character === "[") {
    scan.open.push(character);
    scan.at += 1;
    scan.expects = character === "{" ? "firstKey" : "firstValue";
    return undefined;
  }
  scan.expects = scan.open.length === 0 ? "end" : "next";
  if (character === '"') return readString(scan);
  if (character !== undefined && /[-0-9.+]/.test(character)) return readNumber(scan);
  const word = ["true", "false", "null"].find((known) => scan.text.startsWith(known, scan.at));
  if (word === undefined) return valueMissing(scan);
  scan.at += word.length;
  return undefined;
}

/** After a value within a list or object: a comma, or the closing bracket. */
function readNext(scan: Scan): TextFault | undefined {
  const within = scan.open.at(-1) ?? "[";
  const closing = closingOf(within);
  const character = scan.text[scan.at];
  if (character === closing) return close(scan);
  if (character === undefined) return unfinished(scan);
  if (character === "}" || character === "]") {
    const problem = `"${character}" closes what "${within}" opened: it should be "${closing}"`;
    return { offset: scan.at, problem };
  }
  if (character !== ",") return { offset: scan.at, problem: `a comma is missing before ${shown(scan)}` };
  const comma = scan.at;
  scan.at += 1;
  skipSpace(scan);
  if (isAt(scan, closing)) {
    return { offset: comma, problem: `the comma before the closing "${closing}" has to go` };
  }
  scan.expects = within === "{" ? "key" : "value";
  return undefined;
}

function close(scan: Scan): undefined {
  scan.open.pop();
  scan.at += 1;
  scan.expects = scan.open.length === 0 ? "end" : "next";
}

function readKey(scan: Scan): TextFault | undefined {
  if (scan.at >= scan.text.length) return unfinished(scan);
  if (!isAt(scan, '"')) {
    return { offset: scan.at, problem: `a key in double quotes should stand here, not ${shown(scan)}` };
  }
  const fault = readString(scan);
  if (fault !== undefined) return fault;
  skipSpace(scan);
  if (scan.at >= scan.text.length) return unfinished(scan);
  if (!isAt(scan, ":")) return { offset: scan.at, problem: `a colon is missing before ${shown(scan)}` };
  scan.at += 1;
  scan.expects = "value";
  return undefined;
}

function isAt(scan: Scan, character: string): boolean {
  return scan.text[scan.at] === character;
}

function readString(scan: Scan): TextFault | undefined {
  const start = scan.at;
  for (scan.at += 1; scan.at < scan.text.length; scan.at += 1) {
    const character = scan.text[scan.at] ?? "";
    if (character === '"') {
      scan.at += 1;
      return undefined;
    }
    if (character === "\n" || character === "\r") {
      return { offset: start, problem: "the text that begins here has no closing double quote on its line" };
    }
    if (character < " ") {
      return {
        offset: scan.at,
        problem: `a control character (a tab, perhaps) must be written as an escape`,
      };
    }
    if (character === "\\") {
      const escaped = /^\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(scan.text.slice(scan.at, scan.at + 6))?.[0];
      if (escaped === undefined) {
        return {
          offset: scan.at,
          problem: `a backslash must be doubled, or begin an escape such as \\n or \\u00e9`,
        };
      }
      scan.at += escaped.length - 1;
    }
  }
  return { offset: start, problem: "the text that begins here has no closing double quote" };
}

function readNumber(scan: Scan): TextFault | undefined {
  const written = /^[-+.0-9eE]+/.exec(scan.text.slice(scan.at, scan.at + 400))?.[0] ?? "";
  if (!/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(written)) {
    const remedy = /^-?0[0-9]/.test(written)
      ? ": a number cannot begin with 0; put it in quotes to keep the 0"
      : "";
    return {
      offset: scan.at,
      problem: `${JSON.stringify(written.slice(0, 40))} is not a number in JSON${remedy}`,
    };
  }
  scan.at += written.length;
  return undefined;
}

function valueMissing(scan: Scan): TextFault {
  const { at, text } = scan;
  if (at >= text.length) return unfinished(scan);
  if (text[at] === "'" || text[at] === "‘" || text[at] === "“") {
    return { offset: at, problem: "text must stand in straight double quotes" };
  }
  if (text.startsWith("//", at) || text.startsWith("/*", at)) {
    return { offset: at, problem: 'JSON has no comments; a "note" can take its place' };
  }
  const word = /^[\p{L}_][\p{L}\p{N}_-]*/u.exec(text.slice(at, at + 60))?.[0];
  if (word !== undefined) {
    const plain = word.toLowerCase();
    if (plain === "true" || plain === "false" || plain === "null") {
      return { offset: at, problem: `${word} must be written in small letters: ${plain}` };
    }
    return { offset: at, problem: `${JSON.stringify(word)} is neither a number nor text in double quotes` };
  }
  return { offset: at, problem: `a value should stand here, not ${shown(scan)}` };
}

function unfinished(scan: Scan): TextFault {
  const within = scan.open.at(-1);
  const missing = within === undefined ? "a value is missing" : `a closing "${closingOf(within)}" is missing`;
  return { offset: scan.text.length, problem: `the text ends too early: ${missing}` };
}

function closingOf(opening: "{" | "["): "}" | "]" {
  return opening === "{" ? "}" : "]";
}

function skipSpace(scan: Scan): void {
  while (/[ \t\r\n]/.test(scan.text[scan.at] ?? "")) scan.at += 1;
}

/** The character at hand, as it can be shown in a message. */
function shown({ text, at }: Scan): string {
  return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0x20));
}

/** The line and the column of an offset, both counted from 1. */
export function lineAndColumn(
  text: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}
