// What the tests of a mutation run call for "vitest": it notes each test, and the runner calls it as often as it needs.

export { expect, expectTypeOf } from "vitest";

/** @type {string[]} */
const suites = [];

/**
 * @param {unknown} title
 * @param {...unknown} rest
 */
export function describe(title, ...rest) {
  suites.push(String(title));
  bodyOf(rest)?.();
  suites.pop();
}

/**
 * @param {unknown} title
 * @param {...unknown} rest
 */
export function test(title, ...rest) {
  const { tests, file } = /** @type {any} */ (globalThis).mutationRun;
  const name = [...suites, String(title)].join(" > ");
  tests.push({ id: `${file}#${tests.length} ${name}`, name, fileName: file, body: bodyOf(rest) });
}

/**
 * @param {unknown} title
 * @param {...unknown} rest
 */
export function it(title, ...rest) {
  test(title, ...rest);
}

/** @param {unknown[]} rest */
function bodyOf(rest) {
  return /** @type {((...values: unknown[]) => unknown) | undefined} */ (
    rest.find((part) => typeof part === "function")
  );
}

for (const register of [describe, it, test]) {
  /** @type {any} */ (register).each =
    (/** @type {readonly unknown[]} */ cases) =>
    (/** @type {string} */ title, /** @type {unknown[]} */ ...rest) => {
      const body = bodyOf(rest);
      const spread = cases.every((values) => Array.isArray(values));
      for (const values of cases) {
        register(title, () => body?.(...(spread ? /** @type {unknown[]} */ (values) : [values])));
      }
    };
  /** @type {any} */ (register).skip = () => undefined;
  /** @type {any} */ (register).skipIf = (/** @type {unknown} */ skipped) =>
    skipped ? () => undefined : register;
}
