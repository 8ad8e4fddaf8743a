/** What was changed in a record after it was published: what stands there now, what stood there, and was it wrong? */

import type { Id } from "../core/id.js";
import { jsonPointer, pointerParts, standingAt } from "../core/json-pointer.js";
import type { JsonValue } from "../core/json-value.js";
import { unreadable } from "../core/unreadable.js";
import type { Annotation, AnnotationKind } from "../model/annotation.js";
import type { Dataset } from "../model/dataset.js";
import { formatVersion } from "../model/dataset.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import { undoCorrections } from "./record-as-of/undo-corrections.js";
import { surelyBy } from "./report/known-by.js";
import { daySpanOf } from "./who-is-out/dated-events.js";

/**
 * What an annotation says of what stood there. `wasWrong`: it was not true when it was published (a correction, a
 * retraction). `noLongerTrue`: it was true and has been overtaken (an update). `explained`: it stands (a clarification, an
 * editor's note).
 */
export type CorrectionMeaning = "wasWrong" | "noLongerTrue" | "explained";

/** A change to a record, with both sides of it. */
export interface CorrectedFact {
  /** The id of the annotation that tells of it. */
  readonly annotationId: Id;
  /** The stoppage that carries the annotation; `null` where the dataset does. */
  readonly stoppageId: Id | null;
  /** What kind of annotation it is. */
  readonly kind: AnnotationKind;
  /** What it says of what stood there. */
  readonly means: CorrectionMeaning;
  /** When it was made. */
  readonly date: PartialDate;
  /** What it says, ready to be printed. */
  readonly text: string;
  /** Where the fact is: a JSON Pointer from the dataset or stoppage that was passed in. */
  readonly path: string;
  /** What stands there; left out where nothing does, as after a retraction. */
  readonly now?: JsonValue;
  /** What stood there before; left out where the annotation does not tell. */
  readonly was?: JsonValue;
  /** Where the change is taken from: ids of sources. */
  readonly sourceIds: readonly Id[];
}

/** For which day a record's corrections are listed. */
export interface CorrectionsOptions {
  /** The day at whose end the record is read; the record as it is, where left out. */
  readonly asOf?: IsoDate;
}

/**
 * Each change that was made to a dataset or a stoppage and is told of by an annotation, the earliest first, with what
 * stands there now and what stood there. A dataset gives those of its stoppages too. What was wrong and what is no longer
 * true are told apart by `means`, and never mixed. With `asOf`, only what was surely changed by the end of that day is
 * listed, and `now` is what stood there then, as far as the annotations tell.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { correctionsOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "mill", title: "Strike", kind: "strike", from: "2024-10-21", to: "2024-11-08" });
 * const note = { id: "a", kind: "correction", target: "/title", was: "Lockout", date: "2024-11-03" } as const;
 * const corrected = { ...strike, annotations: [{ ...note, text: "It is a strike, not a lockout." }] };
 * correctionsOf(corrected).map(({ means, was, now }) => [means, was, now]); // => [["wasWrong", "Lockout", "Strike"]]
 * correctionsOf(corrected, { asOf: "2024-11-02" }); // => []
 * ```
 *
 * @example What is no longer true was not wrong.
 * ```ts
 * import { correctionsOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "mill", title: "Strike ends", kind: "strike", from: "2024-10-21", to: "2024-11-08" });
 * const note = { id: "a", kind: "update", target: "/title", was: "Strike begins", date: "2024-11-08" } as const;
 * const updated = { ...strike, annotations: [{ ...note, text: "The strike has ended." }] };
 * correctionsOf(updated).map(({ means }) => means); // => ["noLongerTrue"]
 * ```
 */
export function correctionsOf(
  record: Dataset | WorkStoppage,
  options: CorrectionsOptions = {},
): readonly CorrectedFact[] {
  try {
    const day = options.asOf === undefined ? Number.POSITIVE_INFINITY : dayNumberOf(options.asOf);
    if ("stoppages" in record) {
      const dataset = then(record, day);
      const ofStoppages = dataset.stoppages.flatMap((stoppage, index) =>
        factsIn(stoppage, stoppage.annotations, stoppage.id, ["stoppages", String(index)]),
      );
      return upTo(day, [...factsIn(dataset, dataset.annotations, null, []), ...ofStoppages]);
    }
    const [stoppage = record] = then({ ...noDataset, stoppages: [record] }, day).stoppages;
    return upTo(day, factsIn(stoppage, stoppage.annotations, stoppage.id, []));
  } catch (error) {
    throw unreadable(error);
  }
}

const noDataset = {
  formatVersion,
  organizations: [],
  people: [],
  bargainingUnits: [],
  places: [],
  sources: [],
} as const;

function then(dataset: Dataset, day: DayNumber): Dataset {
  return Number.isFinite(day) ? undoCorrections(dataset, day).dataset : dataset;
}

function upTo(day: DayNumber, facts: readonly CorrectedFact[]): readonly CorrectedFact[] {
  const made = Number.isFinite(day) ? facts.filter(({ date }) => surelyBy(date, day)) : [...facts];
  return made.sort((a, b) => lastDayOf(a) - lastDayOf(b));
}

function lastDayOf({ date }: CorrectedFact): DayNumber {
  return daySpanOf(date)?.latest ?? Number.MAX_SAFE_INTEGER;
}

function factsIn(
  carrier: object,
  annotations: readonly Annotation[] | undefined,
  stoppageId: Id | null,
  way: readonly string[],
): readonly CorrectedFact[] {
  return (annotations ?? []).map((annotation) => {
    const { id, kind, date, text, target, was, sourceIds = [] } = annotation;
    const parts = pointerParts(target);
    const standing = parts && standingAt(carrier, parts);
    return {
      annotationId: id,
      stoppageId,
      kind,
      means: meaningOf(kind),
      date,
      text,
      path: `${jsonPointer(way)}${target}`,
      // Whatever stands in a record is JSON.
      ...(standing === undefined || isOfAnother(annotation, standing.value)
        ? {}
        : { now: standing.value as JsonValue }),
      ...(was === undefined ? {} : { was }),
      sourceIds,
    };
  });
}

/** Whether something else has moved to the place of an entry that a retraction took out of a list. */
function isOfAnother({ kind, was }: Annotation, standing: unknown): boolean {
  if (kind !== "retraction") return false;
  const [before, after] = [idOf(was), idOf(standing)];
  return before !== undefined && before !== after;
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "id")
    ? Reflect.get(value, "id")
    : undefined;
}

function meaningOf(kind: AnnotationKind): CorrectionMeaning {
  switch (kind) {
    case "correction":
    case "retraction":
      return "wasWrong";
    case "update":
      return "noLongerTrue";
    case "clarification":
    case "editorsNote":
      return "explained";
  }
}
