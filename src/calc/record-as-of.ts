/** What did a record say on an earlier day: what had happened, been published and not yet been corrected by then? */

import { jsonPointer, pointerParts, standingAt } from "../core/json-pointer.js";
import { refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import type { Annotation } from "../model/annotation.js";
import type { Dataset } from "../model/dataset.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import type { KeptItems } from "./record-as-of/kept-items.js";
import { followPath } from "./record-as-of/kept-items.js";
import { knowledgeOf } from "./record-as-of/known-by-day.js";
import { leaveOut } from "./record-as-of/leave-out.js";
import { trimReferences } from "./record-as-of/trim-references.js";
import type { UndoneCorrection } from "./record-as-of/undo-corrections.js";
import { undoCorrections } from "./record-as-of/undo-corrections.js";

/** What counts as known by a day. */
export interface RecordAsOfOptions {
  /**
   * `published`: a fact is known once it has happened and one of its sources has been published; one source without a
   * date of publication is enough for it to be known from its own day. `happened`: once it has happened, whenever it
   * came to be known. `published`, where left out.
   */
  readonly by?: "published" | "happened";
}

/**
 * A dataset as it stood at the end of a day: what was known then, and as it was written then.
 *
 * First, each annotation that was not surely made by then is taken back, the latest first: the value that it `was`
 * stands at its target again, and the annotation is left out. See `undoneCorrections` for what cannot be taken back.
 *
 * Then whatever lies surely after the day is left out: events, positions, statements and findings by their dates,
 * numbers and counts of votes by their `asOf`, roles by their period. A vague date that can lie before the day keeps its
 * thing in. An event that had started is kept whole, with the days ahead that it names. With `by: "published"` all that
 * has sources which were surely published after the day, every one of them, is left out too, claims within statements
 * included, though it had happened. Facts without sources are known from their own day. Stoppages and demands of which
 * nothing is left, but for what a source of their own tells, are left out; organisations, people, units and places stay.
 *
 * Where only later events show that a stoppage was still on that day, the record of that day does not tell whether it
 * was: `statusOn` then gives `unknown`, as it does for any record whose last sign of it is older.
 *
 * Last, references to what was left out go, and later sources: out of lists in which an earlier one stands, and out of
 * the dataset where nothing else refers to them. Annotations follow what they are about; those of what was left out go
 * with it. The dataset passed in is left as it was and shares whatever did not change: where nothing did, it is returned.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `invalid-argument` where `by` is
 * not one of its two words.
 *
 * @example
 * ```ts
 * import { recordAsOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "mill", title: "Strike", kind: "strike", from: "2024-10-21", to: "2024-11-08" });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [strike] };
 * recordAsOf(dataset, "2024-11-01").stoppages[0]?.timeline.map(({ type }) => type); // => ["began"]
 * recordAsOf(dataset, "2024-10-20").stoppages; // => []
 * recordAsOf(dataset, "2024-11-08") === dataset; // => true
 * ```
 *
 * @example A correction of 3 November is not made yet on the 2nd.
 * ```ts
 * import { recordAsOf, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "mill", title: "Strike", kind: "strike", from: "2024-10-21", to: "2024-11-08" });
 * const correction = { id: "title", kind: "correction", target: "/title", was: "Walkout", date: "2024-11-03" } as const;
 * const corrected = { ...strike, annotations: [{ ...correction, text: "The headline was wrong." }] };
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const titleOn = (day: string) => recordAsOf({ ...none, stoppages: [corrected] }, day).stoppages[0]?.title;
 * titleOn("2024-11-02"); // => "Walkout"
 * titleOn("2024-11-03"); // => "Strike"
 * ```
 */
export function recordAsOf(dataset: Dataset, asOf: IsoDate, options: RecordAsOfOptions = {}): Dataset {
  try {
    const day = dayNumberOf(asOf);
    const { by = "published" } = options;
    if (by !== "published" && by !== "happened") refuse("by", by, '"published" or "happened"');
    const then = undoCorrections(dataset, day).dataset;
    const known = knowledgeOf(then, day, by);
    const [left, trimmed]: [KeptItems, KeptItems] = [new Map(), new Map()];
    const standing = leaveOut(then, known, left);
    const fitting = trimReferences(standing, dataset, known, trimmed);
    return followAnnotations(fitting, [then, left], [standing, trimmed]);
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * What `recordAsOf` does with each annotation that was not surely made by the end of a day, the latest first: whether
 * the value before stands in the record again, or why it does not.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan, undoneCorrections } from "picketline";
 * const strike = stoppageFromSpan({ id: "mill", title: "Strike", kind: "strike", from: "2024-10-21", to: "2024-11-08" });
 * const corrected = {
 *   ...strike,
 *   annotations: [{ id: "a", kind: "correction", target: "/title", date: "2024-11-03", text: "Was wrong." } as const],
 * };
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const undone = undoneCorrections({ ...none, stoppages: [corrected] }, "2024-11-02");
 * undone.map(({ annotationId, outcome, why }) => [annotationId, outcome, why]); // => [["a", "notPutBack", "notRecorded"]]
 * undoneCorrections({ ...none, stoppages: [corrected] }, "2024-11-03"); // => []
 * ```
 */
export function undoneCorrections(dataset: Dataset, asOf: IsoDate): readonly UndoneCorrection[] {
  try {
    return undoCorrections(dataset, dayNumberOf(asOf)).undone;
  } catch (error) {
    throw unreadable(error);
  }
}

/** What carries annotations as it was before a pass over it, and which entries of its lists stayed. */
type Pass<Carrier> = readonly [before: Carrier | undefined, kept: KeptItems];

/** Lets annotations follow what they are about, and leaves out those of what has gone. */
function followAnnotations(dataset: Dataset, leaving: Pass<Dataset>, trimming: Pass<Dataset>): Dataset {
  const [[then, left], [standing, trimmed]] = [leaving, trimming];
  const stoppagesLeft = then && left.get(then.stoppages);
  const stoppages = dataset.stoppages.map((stoppage, index) => {
    const first = then?.stoppages[stoppagesLeft?.[index] ?? index];
    return followIn(stoppage, [first, left], [standing?.stoppages[index], trimmed]);
  });
  const isSame = stoppages.every((stoppage, index) => stoppage === dataset.stoppages[index]);
  return followIn(isSame ? dataset : { ...dataset, stoppages }, leaving, trimming);
}

function followIn<Carrier extends Dataset | WorkStoppage>(
  carrier: Carrier,
  leaving: Pass<Carrier>,
  trimming: Pass<Carrier>,
): Carrier {
  const { annotations } = carrier;
  if (annotations === undefined) return carrier;
  const followed = annotations.flatMap((annotation) => {
    const target = followTarget(annotation, carrier, leaving, trimming);
    if (target === undefined) return [];
    return [target === annotation.target ? annotation : { ...annotation, target }];
  });
  const isShorter = followed.length < annotations.length;
  // Annotations of annotations are too rare to be counted anew: they go where a list of them has lost any.
  const sure = isShorter ? followed.filter(({ target }) => !/^\/annotations\//.test(target)) : followed;
  if (!isShorter && sure.every((annotation, index) => annotation === annotations[index])) return carrier;
  if (sure.length > 0) return { ...carrier, annotations: sure };
  const { annotations: _, ...rest } = carrier;
  // The annotations may be left out of whatever carries them.
  return rest as unknown as Carrier;
}

/** Where the subject of an annotation is now; `undefined` where it is gone. */
function followTarget<Carrier>(
  { target, was }: Annotation,
  carrier: Carrier,
  [first, left]: Pass<Carrier>,
  [second, trimmed]: Pass<Carrier>,
): string | undefined {
  const takenOut = was !== undefined;
  const placeOf = (path: readonly string[]): readonly string[] => (takenOut ? path.slice(0, -1) : path);
  const parts = pointerParts(target);
  // What led nowhere before is for the linter to report.
  if (parts === undefined || standingAt(first, placeOf(parts)) === undefined) return target;
  const once = followPath(first, parts, left, takenOut);
  const twice = once && followPath(second, once, trimmed, takenOut);
  return twice && standingAt(carrier, placeOf(twice)) && jsonPointer(twice);
}
