// What comes of a hostile input behind each public door? It may be read or refused, with issues or with a LabourError; that
// a call throws anything else, or answers with a number that is none, is a fault.

import type { Dataset, IsoDate } from "picketline";
import type { FileChunks } from "picketline/formats";
import { safeParseDataset } from "picketline/schema";
import {
  datasetQuestions,
  exporters,
  importers,
  isLabourError,
  type RecordDoor,
  stoppageQuestions,
  streams,
  textQuestions,
  validators,
} from "./doors.ts";
import { unprintableIn } from "./frozen.ts";

/** What came of it. */
export interface Came {
  calls: number;
  /** Calls that refused it: a LabourError, or a result with an error among its issues. */
  refused: number;
  /** Processor time of each call, in milliseconds. */
  readonly took: Map<string, number>;
  readonly faults: string[];
}

const asOf: IsoDate = "2024-12-31";

const nothingYet = (): Came => ({ calls: 0, refused: 0, took: new Map(), faults: [] });

function isRefusal(answer: unknown): boolean {
  const { ok, issues } = Object(answer) as { readonly ok?: unknown; readonly issues?: unknown };
  if (ok === false) return true;
  return ok === undefined && Array.isArray(issues) && issues.some((issue) => issue.severity === "error");
}

/**
 * One call. Of a text and of a valid record no error may stand for another one that was thrown within, and what is
 * answered about a valid record can be printed; a text is repeated in answers.
 */
async function call(
  came: Came,
  name: string,
  ask: () => unknown,
  given: "text" | "valid" | "anything" = "anything",
): Promise<void> {
  came.calls += 1;
  const before = process.cpuUsage();
  try {
    const answer = await ask();
    if (isRefusal(answer)) came.refused += 1;
    const fault = given === "valid" ? unprintableIn(answer) : undefined;
    if (fault !== undefined) came.faults.push(`${name}: ${fault.slice(0, 200)}`);
  } catch (error) {
    if (isLabourError(error) && (given === "anything" || error.cause === undefined)) came.refused += 1;
    else came.faults.push(`${name} throws ${String(error).slice(0, 200)}`);
  }
  const { user, system } = process.cpuUsage(before);
  came.took.set(name, (user + system) / 1000);
}

/** A record through the validators, lint and the exporters, and if it is valid through every question. */
export async function recordThroughDoors(make: () => unknown): Promise<Came> {
  const came = nothingYet();
  const given = make() as Dataset;
  for (const { name, ask } of validators) await call(came, name, () => ask(given));
  const result = safeParseDataset(given);
  const isValid = result.ok;
  const record = result.ok ? result.value : given;
  const questions: readonly RecordDoor[] = isValid
    ? datasetQuestions
    : datasetQuestions.filter(({ name }) => name === "lint");
  for (const { name, ask } of [...questions, ...exporters]) {
    await call(came, name, () => ask(record, asOf), isValid ? "valid" : "anything");
  }
  const [stoppage] = isValid ? record.stoppages : [];
  if (stoppage !== undefined) {
    for (const { name, ask } of stoppageQuestions) await call(came, name, () => ask(stoppage, asOf), "valid");
  }
  return came;
}

async function* piecesOf(text: string): FileChunks & AsyncIterable<string> {
  for (let start = 0; start < text.length; start += 65_537) yield text.slice(start, start + 65_537);
}

/** A text through the importers, in pieces too, and through everything that reads a text. */
export async function textThroughDoors(make: () => unknown): Promise<Came> {
  const came = nothingYet();
  const text = String(make());
  for (const { name, ask } of importers) await call(came, name, () => ask(text), "text");
  for (const { name, ask } of streams) {
    await call(
      came,
      name,
      async () => {
        for await (const batch of ask(piecesOf(text))) void batch;
      },
      "text",
    );
  }
  for (const { name, ask } of textQuestions) await call(came, name, () => ask(text), "text");
  return came;
}

/** What can stand for a day in a call without types, and days that are none. */
const noDays: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  10n,
  true,
  Symbol("s"),
  [],
  ["2024-10-21"],
  {},
  new Date(0),
  () => "2024-10-21",
  {
    toString() {
      throw new Error("no");
    },
  },
  new Proxy(
    {},
    {
      get() {
        throw new Error("trapped");
      },
    },
  ),
  "0000-01-01",
  "-0001-01-01",
  "1582-10-10",
  "10000-01-01",
  "2023-02-29",
  "2024-10",
  "",
  "\0",
  "\uD83D",
];

/** Whatever is no day, in the place of the day that calculators and exporters take; a refusal by name is what they owe. */
export async function noDaysThroughDoors(record: Dataset): Promise<Came> {
  const came = nothingYet();
  const [stoppage] = record.stoppages;
  const takesNoDay = [
    "toJson",
    "toTables",
    "toTables for the desk",
    "toCsv",
    "lint",
    "correctionsOf",
    "publishable",
  ];
  const takesNone = ["resolveReferences", "canonicalOrganization", "findOrganizations", "mergeOrganizations"];
  const without = [
    ...takesNoDay,
    ...takesNone,
    "describeUnion",
    "describeSpeaker",
    "noticeCheck",
    "disputesOf",
  ];
  const others = ["the demands", "the pay", "the head-counts"];
  for (const day of noDays) {
    const doors: readonly { readonly name: string; readonly ask: () => unknown }[] = [
      ...[...datasetQuestions, ...exporters].map(({ name, ask }) => ({
        name,
        ask: () => ask(record, day as IsoDate),
      })),
      ...stoppageQuestions.flatMap(({ name, ask }) =>
        stoppage === undefined ? [] : [{ name, ask: () => ask(stoppage, day as IsoDate) }],
      ),
    ];
    for (const { name, ask } of doors) {
      const { refused } = came;
      await call(came, name, ask);
      if (came.refused === refused && !without.includes(name) && !others.includes(name)) {
        came.faults.push(`${name} takes ${typeof day === "string" ? day : typeof day} for a day`);
      }
    }
  }
  return came;
}
