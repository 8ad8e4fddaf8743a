// The laws of docs/reliability.md on a few cases each; `npm run fuzz` tries as many as it is asked for. What a run found is
// kept in found.once.test.ts. LAW_SEED=12345 npm test tries others.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { laws } from "./laws.ts";

const seed = fc.readConfigureGlobal().seed ?? 0;

describe(`every law holds, seed ${seed}`, () => {
  test.each(laws)("$name: $on", async ({ property, share }) => {
    await fc.assert(property() as fc.IAsyncProperty<unknown>, { numRuns: 2 * share, seed });
  });
});

test("there is a law for each of the nine that the page lists", () => {
  expect(new Set(laws.map(({ name }) => name)).size).toBe(9);
});
