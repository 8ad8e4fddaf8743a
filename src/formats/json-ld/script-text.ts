/** How is JSON written so that no text in it ends or changes the script element that it stands in? */

const escapes: Readonly<Record<string, string>> = {
  "<": "\\u003c",
  ">": "\\u003e",
  "&": "\\u0026",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
};

/**
 * A value as JSON for a `<script type="application/ld+json">` element. `<`, `>`, `&`, U+2028 and U+2029 can stand only
 * within strings there, and are written as escapes: the JSON means the same, and HTML sees no tag, comment or entity.
 */
export function scriptText(value: object): string {
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? "");
}
