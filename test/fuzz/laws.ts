// What holds of everything that the library is given and of all that it answers? Each law with the cases that it is tried
// on; run.ts tries as many as it is asked for, and laws.once.test.ts a few in every run of the suite.

import fc from "fast-check";
import type { Dataset, WorkStoppage } from "picketline";
import { changedRecord } from "./arbitrary-mutation.ts";
import { anyRecord, anyStoppage, someDay } from "./arbitrary-record.ts";
import { someFile, someShortText } from "./arbitrary-text.ts";
import { dateLaws } from "./date-laws.ts";
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
import { frozen, unprintableIn } from "./frozen.ts";
import { faultOfCall, type PublicFunction, publicFunctions, someArguments } from "./public-functions.ts";
import { roundTripLaws } from "./round-trip-laws.ts";
import { spoiltRecord } from "./spoilt-record.ts";
import { timeLaws } from "./time-laws.ts";
import { askedElsewhere } from "./zones.ts";

/** One of the laws of docs/reliability.md. */
type LawName =
  | "throws nothing but LabourError"
  | "never NaN or Infinity"
  | "changes nothing that it is given"
  | "same in every time zone and locale"
  | "reading what was written gives the same"
  | "a later day takes nothing back"
  | "bounds nest when a date gets more precise"
  | "shares of a period add up to the whole"
  | "status history covers every day once";

/** A law and the cases that it is tried on. */
export interface Law {
  readonly name: LawName;
  /** What it is tried on, in words. */
  readonly on: string;
  /** How often it is tried, beside the others. */
  readonly share: number;
  readonly property: () => fc.IRawProperty<unknown>;
}

/** A record, made by the grammar or a real one that was changed. */
const someRecord: fc.Arbitrary<Dataset> = fc.oneof(
  { weight: 3, arbitrary: anyRecord },
  { weight: 1, arbitrary: changedRecord },
);

/** A stoppage of such a record. */
const someStoppage: fc.Arbitrary<WorkStoppage> = fc.oneof(
  { weight: 3, arbitrary: anyStoppage },
  {
    weight: 1,
    arbitrary: changedRecord
      .filter(({ stoppages }) => stoppages.length > 0)
      .map(({ stoppages }) => stoppages[0] as WorkStoppage),
  },
);

const recordDoors: readonly RecordDoor[] = [
  ...exporters,
  ...datasetQuestions,
  ...stoppageQuestions.map(
    ({ name, ask }): RecordDoor => ({
      name,
      ask: ({ stoppages }, asOf) => stoppages.map((stoppage) => ask(stoppage, asOf)),
    }),
  ),
];

const someDoor = fc.nat(recordDoors.length - 1);
const doorAt = (index: number): RecordDoor => recordDoors[index] as RecordDoor;

/**
 * What a call gives; a LabourError that it throws counts as an answer. One that stands for another error, which was
 * thrown within, does so only where the record is spoilt.
 */
function answerOf(ask: () => unknown, isSpoilt = false): unknown {
  try {
    return ask();
  } catch (error) {
    if (!isLabourError(error)) throw error;
    if (error.cause !== undefined && !isSpoilt) throw error.cause;
    return { refused: error.code, message: error.message };
  }
}

/** The same of a valid record, which no exporter may call none. */
function answerOfValid(ask: () => unknown): unknown {
  const answer = answerOf(ask);
  const { refused, message } = Object(answer) as { readonly refused?: unknown; readonly message?: unknown };
  if (refused === "invalid-dataset") throw new Error(`A valid record is refused: ${message}`);
  return answer;
}

function assertPrintable(answer: unknown, of: string): void {
  const fault = unprintableIn(answer);
  if (fault !== undefined) throw new Error(`${of}: ${fault}`);
}

const throwing: readonly Law[] = [
  {
    name: "throws nothing but LabourError",
    on: "valid records, frozen, through every question and exporter",
    share: 12,
    property: () =>
      fc.property(someRecord, someDay, someDoor, (record, asOf, door) => {
        answerOfValid(() => doorAt(door).ask(frozen(record), asOf));
      }),
  },
  {
    name: "throws nothing but LabourError",
    on: "spoilt records through validators, lint and exporters",
    share: 8,
    property: () =>
      fc.property(spoiltRecord, someDay, fc.nat(), (record, asOf, door) => {
        for (const { ask } of validators) answerOf(() => ask(record), true);
        for (const { ask } of datasetQuestions.filter(({ name }) => name === "lint"))
          ask(record as Dataset, asOf);
        const exporter = exporters[door % exporters.length] as RecordDoor;
        answerOf(() => exporter.ask(record as Dataset, asOf), true);
      }),
  },
  {
    name: "throws nothing but LabourError",
    on: "agencies' files, changed, through every importer, whole and in pieces",
    share: 14,
    property: () =>
      fc.asyncProperty(someFile, fc.nat(), fc.nat(40), async (text, door, cut) => {
        const importer = importers[door % importers.length];
        assertPrintable(removeText(importer?.ask(text)), importer?.name ?? "");
        if (door % 3 !== 0) return;
        const { name, ask, whole } = streams[door % streams.length] as (typeof streams)[number];
        let rows = 0;
        for await (const batch of ask([text.slice(0, cut), text.slice(cut)])) {
          rows += batch.rows.length;
          const [validate] = validators;
          const result = validate?.ask(batch.dataset) as { ok: boolean; issues: unknown };
          if (!result.ok) throw new Error(`${name} gives no dataset: ${JSON.stringify(result.issues)}`);
        }
        const all = whole(text).rows.length;
        if (rows !== all) throw new Error(`${name} gives ${rows} rows, read whole there are ${all}`);
      }),
  },
  {
    name: "throws nothing but LabourError",
    on: "short texts through partial dates, checkLength and their like",
    share: 30,
    property: () =>
      fc.property(someShortText, fc.nat(textQuestions.length - 1), (text, door) => {
        answerOf(() => textQuestions[door]?.ask(text));
      }),
  },
  {
    name: "throws nothing but LabourError",
    on: "parts of spoilt records, and what is no argument, through every public function",
    share: 20,
    property: () =>
      fc.asyncProperty(someArguments, fc.nat(publicFunctions.length - 1), async (given, index) => {
        const fault = await faultOfCall(
          publicFunctions[index] as PublicFunction,
          given.map((value) => value()),
        );
        if (fault !== undefined) throw new Error(fault);
      }),
  },
];

/** What an importer gives, without the texts of the file that it keeps: those may say anything. */
function removeText(imported: unknown): unknown {
  if (typeof imported !== "object" || imported === null) return imported;
  const { dataset, published, points } = imported as Record<string, unknown>;
  const stoppages = (dataset as Dataset | undefined)?.stoppages ?? [];
  const workers = stoppages.map((stoppage) => stoppage.workers?.map(({ value }) => [value.value, value.min]));
  const numbers = [published, points].map((list) =>
    Array.isArray(list) ? list.map((each: object) => Object.values(each).filter(isNumber)) : [],
  );
  return [workers, numbers];
}

const isNumber = (value: unknown): boolean => typeof value === "number";

const finite: readonly Law[] = [
  {
    name: "never NaN or Infinity",
    on: "every answer about valid records",
    share: 8,
    property: () =>
      fc.property(someRecord, someDay, someDoor, (record, asOf, door) => {
        assertPrintable(
          answerOf(() => doorAt(door).ask(record, asOf)),
          doorAt(door).name,
        );
      }),
  },
];

const pure: readonly Law[] = [
  {
    name: "changes nothing that it is given",
    on: "valid records, frozen and not",
    share: 5,
    property: () =>
      fc.property(someRecord, someDay, someDoor, (record, asOf, door) => {
        const { ask, name } = doorAt(door);
        const before = JSON.stringify(record);
        const loose = JSON.stringify(answerOf(() => ask(record, asOf)));
        if (JSON.stringify(record) !== before) throw new Error(`${name} changes the record`);
        const fixed = JSON.stringify(answerOf(() => ask(frozen(record), asOf)));
        if (fixed !== loose)
          throw new Error(`${name} answers otherwise of a frozen record, or at a second call`);
      }),
  },
];

const everywhere: readonly Law[] = [
  {
    name: "same in every time zone and locale",
    on: "every answer about valid records, in four zones and three locales",
    share: 5,
    property: () =>
      fc.property(someRecord, someDay, someDoor, fc.nat(11), (record, asOf, door, place) => {
        const { ask, name } = doorAt(door);
        const here = JSON.stringify(answerOf(() => ask(record, asOf)));
        const there = askedElsewhere(place, () => JSON.stringify(answerOf(() => ask(record, asOf))));
        if (here !== there)
          throw new Error(`${name} answers otherwise elsewhere: ${differenceOf(here, there)}`);
      }),
  },
  {
    name: "same in every time zone and locale",
    on: "agencies' files, changed, through every importer",
    share: 3,
    property: () =>
      fc.property(someFile, fc.nat(importers.length - 1), fc.nat(11), (text, door, place) => {
        const importer = importers[door] as (typeof importers)[number];
        const here = JSON.stringify(importer.ask(text));
        const there = askedElsewhere(place, () => JSON.stringify(importer.ask(text)));
        if (here !== there) throw new Error(`${importer.name}: ${differenceOf(here, there)}`);
      }),
  },
];

function differenceOf(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at] && at < one.length) at += 1;
  return `${one.slice(Math.max(0, at - 60), at + 60)} and ${other.slice(Math.max(0, at - 60), at + 60)}`;
}

/** All laws. */
export const laws: readonly Law[] = [
  ...throwing,
  ...finite,
  ...pure,
  ...everywhere,
  ...roundTripLaws(someRecord),
  ...dateLaws,
  ...timeLaws(someStoppage, someRecord),
];
