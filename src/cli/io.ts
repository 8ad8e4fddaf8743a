/** Where does the command write, and how does it end? */

/** What the command writes to: results to `out`, everything else to `err`. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Which of the two a person looks at; neither where left out. */
  readonly isTerminal?: { readonly out: boolean; readonly err: boolean };
  /** The variables of the environment: NO_COLOR, FORCE_COLOR and TERM are looked at. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** `0`: all is well; `1`: the data is at fault; `2`: the call is at fault. */
export type ExitCode = 0 | 1 | 2;

/** A call that cannot be carried out as it was made: a message for the person who made it. */
export class CallFault extends Error {
  override readonly name = "CallFault";
}

/** A file whose contents cannot be used: what is wrong with it, in lines for the person who called. */
export class DataFault extends Error {
  override readonly name = "DataFault";
  readonly lines: readonly string[];

  constructor(...lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

/** A text in one line that steers no terminal: control characters are shown as escapes. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}/gu, escaped);
}

/** A text of several lines that steers no terminal: control characters but tabs and line breaks are shown as escapes. */
export function plainText(text: string): string {
  return text.replace(/\r(?!\n)|[^\P{Cc}\t\r\n]/gu, escaped);
}

/** A value as JSON with two spaces a level. It steers no terminal: control characters are escapes, which mean the same. */
export function jsonText(value: unknown): string {
  return `${withoutControls(JSON.stringify(value, null, 2))}\n`;
}

/** JSON with the control characters that it may hold as escapes, which mean the same. */
export function withoutControls(json: string): string {
  return json.replace(/[\u007F-\u009F]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
