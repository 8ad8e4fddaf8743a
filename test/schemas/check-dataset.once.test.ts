// Is data that is told right at once what zod takes too, and are the faults of a part the faults of the whole?

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Issue } from "../../src/index.ts";
import * as entry from "../../src/schema.ts";
import { checkDataset } from "../../src/schemas/check-dataset.ts";
import type { CheckedValue } from "../../src/schemas/issues-from-zod.ts";
import { checkValue } from "../../src/schemas/issues-from-zod.ts";
import { quickTest } from "../../src/schemas/quick-test.ts";
import { changeableFixture, fixture } from "./fixture.ts";
import { changes, recordCount, spoil, thinRecord, validRecord } from "./mutations.ts";

// npm test tries some, npm run check:schemas a hundred thousand.
const mutatedRecords = Number(process.env["MUTATED_RECORDS"] ?? 300);

const { datasetSchema } = entry;
const schemas = Object.entries<unknown>(entry).flatMap(([name, schema]) =>
  schema instanceof z.ZodType ? [{ name, schema }] : [],
);

function issuesOf(checked: CheckedValue<unknown>): readonly Issue[] {
  return checked.ok ? [] : checked.issues;
}

/** An issue without what was received: that may contain itself, and has to be the very same. */
function told({ received: _, ...issue }: Issue): unknown {
  return issue;
}

function saved(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** What is checked in two ways must come out the same: the verdict, the issues in their order, the content. */
function expectAgreement(record: unknown): "certain" | "taken" | "refused" {
  const quick = checkDataset(record);
  const whole = checkValue(datasetSchema, record);
  expect(quick.ok).toBe(whole.ok);
  if (!quick.ok || !whole.ok) {
    const issues = issuesOf(quick);
    const expected = issuesOf(whole);
    // Told apart quickly, and in words only where there is something to tell.
    const isSame =
      isDeepStrictEqual(issues.map(told), expected.map(told)) &&
      issues.every(({ received }, index) => Object.is(received, expected[index]?.received));
    if (!isSame) expect(issues).toStrictEqual(expected);
    expect(isSame).toBe(true);
    return "refused";
  }
  if (quick.value === record) {
    // What zod would have made of it is the same when it is saved.
    expect(isDeepStrictEqual(saved(quick.value), saved(whole.value))).toBe(true);
    return "certain";
  }
  if (!isDeepStrictEqual(quick.value, whole.value)) expect(quick.value).toStrictEqual(whole.value);
  return "taken";
}

describe("data that keeps all rules", () => {
  it.each(Array.from({ length: recordCount }, (_, index) => index))("is certain: record %i", (index) => {
    expect(expectAgreement(validRecord(index))).toBe("certain");
  });

  it("is certain with some items of its lists", () => {
    for (let number = 0; number < 40; number += 1) {
      expect([number, expectAgreement(thinRecord(number % recordCount, number))]).toEqual([
        number,
        "certain",
      ]);
    }
  });

  it("is given back itself, frozen or not", () => {
    const data = Object.freeze(changeableFixture());
    expect(entry.parseDataset(data)).toBe(data);
  });

  it("is certain for each part of the record, so that no kind of schema is left out by the quick test", () => {
    for (const [key, list] of Object.entries(fixture)) {
      const field = datasetSchema.shape[key as keyof typeof datasetSchema.shape];
      const schema = field instanceof z.ZodExactOptional ? field.unwrap() : field;
      expect([key, quickTest(schema)(list)]).toEqual([key, true]);
    }
  });
});

describe("data that is changed", () => {
  it(`has the same verdict and the same issues as zod alone, in ${mutatedRecords} records`, () => {
    const seen = { certain: 0, taken: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat({ max: 49 }), fc.nat(), changes, (which, number, made) => {
        // One in fifty is whole.
        const record = which === 0 ? validRecord(0) : thinRecord(which % recordCount, number);
        seen[expectAgreement(spoil(record, made))] += 1;
      }),
      { numRuns: mutatedRecords, endOnFailure: true },
    );
    // Each of the three ways is taken often, so that none of them is compared with nothing.
    expect(seen.certain).toBeGreaterThan(mutatedRecords / 50);
    expect(seen.taken).toBeGreaterThan(mutatedRecords / 100);
    expect(seen.refused).toBeGreaterThan(mutatedRecords / 3);
  }, 3_600_000);

  it("has the same verdict in every schema for every part of a record, wherever it does not belong", () => {
    const parts = new Set<unknown>();
    const collect = (value: unknown): void => {
      parts.add(value);
      if (typeof value === "object" && value !== null) Object.values(value).forEach(collect);
    };
    collect(fixture);
    let agreed = 0;
    for (const { name, schema } of schemas) {
      const isRight = quickTest(schema);
      for (const part of parts) {
        const verdict = isRight(part);
        if (verdict !== schema.safeParse(part).success) throw new Error(`${name}: ${JSON.stringify(part)}`);
        if (verdict) agreed += 1;
      }
    }
    expect(agreed).toBeGreaterThan(schemas.length);
  });

  it("is read with the keys that are hidden from enumeration, where zod reads them", () => {
    const data = changeableFixture();
    const [strike] = data.stoppages;
    Object.defineProperty(strike, "title", { value: strike.title, enumerable: false });
    expect(expectAgreement(data)).toBe("taken");
    strike.timeline[0].date = "soon";
    expect(entry.safeParseDataset(data).issues.map(({ path }) => path)).toEqual([
      "/stoppages/0/timeline/0/date",
    ]);
    expect(expectAgreement(data)).toBe("refused");
  });

  it("is told of with the places in the whole, where other items of the lists are right", () => {
    const data = changeableFixture();
    const [strike] = data.stoppages;
    data.stoppages = [strike, strike, changeableFixture().stoppages[0], strike];
    data.stoppages[2].timeline[4].date = "soon";
    data.stoppages[2].timeline[7].kind = 1;
    delete data.stoppages[2].demands[0].positions.at(-1).date;
    const last = data.stoppages[2].demands[0].positions.length - 1;
    expect(entry.safeParseDataset(data).issues.map(({ path }) => path)).toEqual([
      `/stoppages/2/demands/0/positions/${last}/date`,
      "/stoppages/2/timeline/4/date",
      "/stoppages/2/timeline/7/kind",
    ]);
  });
});

describe("a rule that is not known", () => {
  it.each<[string, z.ZodType, unknown]>([
    ["a plain text", z.string(), "x"],
    ["a longer text", z.string().min(3), "xyz"],
    ["a text that is changed", z.string().trim(), "x"],
    ["an address", z.email(), "a@b.example"],
    ["a list of some length", z.array(z.boolean()).min(1), [true]],
    ["a step", z.number().multipleOf(2), 4],
    ["a 32-bit number", z.int32(), 4],
    ["an object that keeps other keys", z.looseObject({ a: z.literal("x") }), { a: "x" }],
    ["an object that loses them", z.object({ a: z.literal("x") }), { a: "x" }],
    [
      "a field that may be undefined",
      z.strictObject({ a: z.boolean().optional().prefault(true) }),
      { a: true },
    ],
    ["a check of a whole object", z.strictObject({ a: z.boolean() }).check(() => undefined), { a: true }],
    [
      "a rule that has to be waited for",
      z.strictObject({ a: z.boolean() }).refine(async () => true),
      { a: true },
    ],
    ["a transform", z.boolean().transform(String), true],
    ["one of several and no more", z.xor([z.literal(1), z.number()]), 2],
    ["a date", z.date(), new Date(0)],
    ["a table", z.record(z.literal("a"), z.boolean()), { a: true }],
  ])("leaves it to zod: %s", (_, schema, value) => {
    expect(quickTest(schema)(value)).toBe(false);
  });
});

describe("a content security policy that forbids code from text", () => {
  it("does not stand in the way", async () => {
    const folder = join(import.meta.dirname, "../.temp");
    mkdirSync(folder, { recursive: true });
    const outfile = join(folder, "strict-policy.mjs");
    const root = join(import.meta.dirname, "../..");
    await build({
      stdin: {
        contents: `import { safeParseDataset } from "./src/schema.ts";
          import { readFileSync } from "node:fs";
          const text = readFileSync("docs/records/nuhw-kaiser-2024.json", "utf8");
          const right = safeParseDataset(JSON.parse(text));
          const wrong = safeParseDataset(JSON.parse(text.replace('"strike"', '"strik"')));
          console.log(right.ok, wrong.ok, wrong.issues.length > 0);`,
        resolveDir: root,
      },
      bundle: true,
      format: "esm",
      platform: "node",
      packages: "external",
      outfile,
    });
    const options = ["--disallow-code-generation-from-strings", outfile];
    expect(execFileSync(process.execPath, options, { cwd: root, encoding: "utf8" })).toBe(
      "true false true\n",
    );
  });
});
