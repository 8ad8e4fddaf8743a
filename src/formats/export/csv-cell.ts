/** How is a text written into a cell so that no spreadsheet takes it for a formula, and read again? */

/**
 * What a spreadsheet may run: a text that begins with `=`, `+`, `-`, `@` or their full-width forms, after any blanks and
 * characters that do not show, or with a tab or line break. (OWASP, "CSV Injection".)
 */
const runnable = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u;

/**
 * A text that no spreadsheet runs: an apostrophe stands before one that it might run, and before one that begins with an
 * apostrophe, so that {@link restoredText} takes away exactly what was put there.
 */
export function defusedText(text: string): string {
  return text.startsWith("'") || runnable.test(text) ? `'${text}` : text;
}

/** The text that {@link defusedText} was given: without the apostrophe that was put before it. */
export function restoredText(text: string): string {
  if (!text.startsWith("'")) return text;
  const rest = text.slice(1);
  return rest.startsWith("'") || runnable.test(rest) ? rest : text;
}
