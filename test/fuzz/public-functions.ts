// What does each public function do when it is handed what is no argument of it, or a record that nobody validated? All
// functions of all entries are found by what the entries export, so that a new one is tried without being listed.

import fc from "fast-check";
import * as root from "picketline";
import * as chart from "picketline/chart";
import * as formats from "picketline/formats";
import * as schema from "picketline/schema";
import { someDate } from "./arbitrary-record.ts";
import { isLabourError } from "./doors.ts";
import { notANumberIn } from "./frozen.ts";
import { spoiltRecord } from "./spoilt-record.ts";

/** A function and the name by which it is imported. */
export interface PublicFunction {
  readonly name: string;
  readonly call: (...given: readonly unknown[]) => unknown;
}

/** The entries of package.json. */
export const entries = {
  picketline: root,
  "picketline/schema": schema,
  "picketline/formats": formats,
  "picketline/chart": chart,
};

/** What is exported and not tried, with the reason. */
const leftOut = new Map<unknown, string>([
  [root.LabourError, "the error itself, a class that is made with `new`"],
]);

/** Every function that is exported. What is left are constants, classes and the schemas, which are objects of zod. */
export const publicFunctions: readonly PublicFunction[] = Object.entries(entries).flatMap(
  ([entry, exported]) =>
    Object.entries(exported).flatMap(([name, value]: [string, unknown]) =>
      typeof value === "function" && !leftOut.has(value)
        ? [{ name: `${name} of ${entry}`, call: value as PublicFunction["call"] }]
        : [],
    ),
);

const trapped = new Error("trapped");
const throwing = (): never => {
  throw trapped;
};

const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** What is no argument of most functions. */
export const noArguments: readonly unknown[] = [
  undefined,
  null,
  5,
  Number.NaN,
  -0.5,
  10n,
  true,
  "",
  "x",
  "2024-10-21",
  Symbol("s"),
  () => undefined,
  {},
  [],
  [null],
  [undefined, 5],
  [{}],
  new Date(0),
  Object.create(null),
  new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getPrototypeOf: throwing }),
  revoked.proxy,
  { toString: throwing, toJSON: throwing, [Symbol.iterator]: throwing },
];

/**
 * What is wrong with what a call did: it threw something else than a LabourError, or gave a number that is none;
 * `undefined` where nothing is.
 */
export async function faultOfCall(
  { name, call }: PublicFunction,
  given: readonly unknown[],
): Promise<string | undefined> {
  try {
    const answer = call(...given);
    if (isStream(answer)) for await (const batch of answer as AsyncIterable<unknown>) void batch;
    const fault = holdsNoNumber(given) ? undefined : notANumberIn(answer);
    return fault === undefined ? undefined : `${name}: ${fault}`;
  } catch (error) {
    // What a stream throws itself passes through what reads it.
    if (name.includes("Stream") && error === trapped) return undefined;
    return isLabourError(error)
      ? undefined
      : `${name} throws ${error instanceof Error ? error.stack : String(error)}`;
  }
}

/** Whether an answer comes in batches; not where it is what was handed in and cannot be read. */
function isStream(answer: unknown): boolean {
  try {
    return Symbol.asyncIterator in Object(answer);
  } catch {
    return false;
  }
}

/** Whether there is a number among the arguments that is none, which may then be in the answer. */
function holdsNoNumber(given: readonly unknown[]): boolean {
  try {
    return notANumberIn(given) !== undefined;
  } catch {
    return true; // what cannot be read
  }
}

/** A value somewhere in another one, itself included. */
function partOf(value: unknown, steps: readonly number[]): unknown {
  let part = value;
  for (const step of steps) {
    const inner: readonly unknown[] = typeof part === "object" && part !== null ? Object.values(part) : [];
    if (inner.length === 0) break;
    part = inner[step % inner.length];
  }
  return part;
}

const given = (values: fc.Arbitrary<unknown>): fc.Arbitrary<() => unknown> => values.map(giving);

/** A function that gives a value, and shows it where fast-check tells of it. */
function giving(value: unknown): () => unknown {
  return Object.assign(() => value, {
    [fc.toStringMethod]: () => {
      try {
        return fc.stringify(value);
      } catch {
        return "something that cannot be read";
      }
    },
  });
}

const somePart = fc
  .tuple(
    spoiltRecord,
    fc.oneof(fc.constant([]), fc.constant("stoppage" as const), fc.array(fc.nat(), { maxLength: 6 })),
  )
  .map(([record, way]) => {
    if (way !== "stoppage") return partOf(record, way);
    const stoppages = Object(record).stoppages;
    return Array.isArray(stoppages) ? stoppages[0] : undefined;
  });

const someOptions = fc.record(
  {
    asOf: fc.constantFrom("2024-12-13", "2025-05-08"),
    by: fc.constantFrom("day", "week", "month", "year", "rank"),
    period: fc.constantFrom({ from: "2024-01-01", to: "2024-12-31" }, undefined),
    until: fc.constantFrom("ended", "tentativeAgreement"),
    dataset: spoiltRecord,
    base: fc.constantFrom({ amount: "40.00", currency: "USD" }, null),
    per: fc.constantFrom("hour", "year"),
    rounding: fc.constantFrom("halfUp", "halfEven"),
  },
  { requiredKeys: ["asOf"] },
);

const profiles = Object.values(root.measureProfiles);

/**
 * Arguments as a program without types may pass them: some as they should be, some broken, some none. Each is a function
 * that gives the argument, since fast-check reads what it draws, and some of these cannot be read.
 */
export const someArguments: fc.Arbitrary<readonly (() => unknown)[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: given(somePart) },
    { weight: 3, arbitrary: given(someOptions) },
    { weight: 3, arbitrary: given(fc.constantFrom("2024-12-13", "2025-05-08")) },
    { weight: 1, arbitrary: given(someDate) },
    { weight: 1, arbitrary: given(fc.constantFrom(...profiles, root.usFederal, root.mondayToFriday)) },
    {
      weight: 1,
      arbitrary: given(fc.constantFrom("nuhw-kaiser-2024", "nuhw", "day 54", "nearly two months")),
    },
    { weight: 2, arbitrary: fc.constantFrom(...noArguments.map(giving)) },
  ),
  { maxLength: 4 },
);
