/** Which web address may be published as a link? */

import { wellFormedText } from "./well-formed.js";

/**
 * A web address as an ASCII URI, with characters beyond ASCII percent-encoded; `undefined` for what is not an address of
 * the web: a link of another scheme, such as `javascript:`, never leaves.
 */
export function webAddress(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const trimmed = text.trim();
  if (!/^https?:\/\/[^\s/?#\\][^\s#\\]*(?:#[^\s#\\]*)?$/i.test(trimmed)) return undefined;
  // What was percent-encoded already stays as it was.
  return encodeURI(wellFormedText(trimmed)).replaceAll(/%25([0-9a-f]{2})/gi, "%$1");
}
