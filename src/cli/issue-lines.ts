/** How is an issue of a file told in one line? */

import type { Issue } from "../index.js";
import { oneLine } from "./io.js";
import { type Paint, unpainted } from "./paint.js";
import type { Place } from "./places.js";

/**
 * `FILE:LINE:COLUMN: SEVERITY CODE PATH: MESSAGE`. The place is left out where none is given, the path of an issue with
 * the whole file always.
 */
export function issueLine(
  file: string,
  { severity, path, message, code }: Issue,
  place?: Place,
  paint: Paint = unpainted,
): string {
  const where = place === undefined ? oneLine(file) : `${oneLine(file)}:${place.line}:${place.column}`;
  const what = path === "" ? code : `${code} ${path}`;
  return `${where}: ${paint(severity, severity)} ${oneLine(what)}: ${oneLine(message)}\n`;
}
