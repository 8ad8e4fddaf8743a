/** How is an issue of a file told in one line? */

import type { Issue } from "../index.js";
import { oneLine } from "./io.js";

/** `FILE: SEVERITY PATH: MESSAGE [CODE]`; the path of an issue with the whole file is left out. */
export function issueLine(file: string, { severity, path, message, code }: Issue): string {
  const place = path === "" ? "" : ` ${path}`;
  return `${oneLine(`${file}: ${severity}${place}: ${message} [${code}]`)}\n`;
}
