/** In which colours is a line printed, if in any? */

import type { Io } from "./io.js";

/** What a piece of text is, for which it has a look of its own. */
type Look = "error" | "warning" | "info" | "quiet" | "good";

/** Gives a text the colours of its look, or leaves it as it is. */
export type Paint = (text: string, look: Look) => string;

/** The numbers of the colours, as terminals have them (ECMA-48, Select Graphic Rendition). */
const colours: Readonly<Record<Look, number>> = { error: 31, warning: 33, info: 36, quiet: 2, good: 32 };

/** Leaves every text as it is. */
export const unpainted: Paint = (text) => text;

/**
 * How a stream is painted: in colours on a terminal only, and not where NO_COLOR is set or the terminal is a dumb one.
 * FORCE_COLOR comes before both, as in Node.js: `0` or `false` for none, anything else for colours wherever it goes.
 */
export function paintFor({ isTerminal, environment = {} }: Io, stream: "out" | "err"): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: kind } = environment;
  const isWanted =
    forced === undefined
      ? isTerminal?.[stream] === true && (refused ?? "") === "" && kind !== "dumb"
      : forced !== "0" && forced !== "false";
  return isWanted ? (text, look) => `\u001B[${colours[look]}m${text}\u001B[0m` : unpainted;
}
