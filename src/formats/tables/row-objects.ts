/** How are the objects made that a row becomes, of which a file has millions? */

import type { Id } from "../../core/id.js";
import type { Attributed } from "../../model/attributed.js";
import type { Quantity } from "../../model/quantity.js";
import type { Identifier } from "../../model/record-node.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { ImportedRow } from "../import-result.js";

/*
 * The first rows of a file live until their batch is handed out. From that V8 concludes that whatever the same literals
 * make lives long, and puts all of it where it looks for garbage least often: a stream then takes twice the time. What
 * `new` makes always begins among what is young. The prototype is that of a literal, so that nothing tells them apart.
 */

/** An object of our own that is not handed out yet. Each is filled in place: a row is too small for copies of it. */
type Writable<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** What makes plain objects of one kind, as `fill` fills them. */
export function makerOf<Facts extends readonly unknown[], Made>(
  fill: (this: Writable<Made>, ...facts: Facts) => void,
): new (
  ...facts: Facts
) => Made {
  fill.prototype = Object.prototype;
  return fill as unknown as new (
    ...facts: Facts
  ) => Made;
}

/** A list of one thing, made as the objects here are. */
export function listOf<Item>(item: Item): Item[] {
  const list: unknown[] = one.slice();
  list[0] = item;
  return list as Item[];
}

/** A list of two things. */
export function pairOf<Item>(first: Item, second: Item): Item[] {
  const list: unknown[] = two.slice();
  list[0] = first;
  list[1] = second;
  return list as Item[];
}

/** A list of nothing. */
export function emptyList(): never[] {
  return zero.slice();
}

const zero: never[] = [];
const one = [undefined];
const two = [undefined, undefined];

/** The event `began` of a row. */
export const Began = /* @__PURE__ */ makerOf<
  [date: string, sourceIds: readonly Id[]],
  Extract<TimelineEvent, { type: "began" }>
>(function (date, sourceIds) {
  this.id = "began";
  this.type = "began";
  this.date = date;
  this.sourceIds = sourceIds;
});

/** The event `ended` of a row, of which no file says why. */
export const Ended = /* @__PURE__ */ makerOf<
  [date: string, sourceIds: readonly Id[]],
  Extract<TimelineEvent, { type: "ended" }>
>(function (date, sourceIds) {
  this.id = "ended";
  this.type = "ended";
  this.date = date;
  this.reason = "unknown";
  this.sourceIds = sourceIds;
});

/** A plain number of workers, or of another unit. */
export const Amount = /* @__PURE__ */ makerOf<[value: number, unit: string], Quantity>(
  function (value, unit) {
    this.value = value;
    this.unit = unit;
  },
);

/** A head-count, with the source that gives it. */
export const HeadCount = /* @__PURE__ */ makerOf<
  [value: Quantity, sourceIds: readonly Id[]],
  Attributed<Quantity>
>(function (value, sourceIds) {
  this.value = value;
  this.sourceIds = sourceIds;
  this.rank = "normal";
});

/** The number that a row has in its file. */
export const RowNumber = /* @__PURE__ */ makerOf<[scheme: string, id: string], Identifier>(
  function (scheme, id) {
    this.scheme = scheme;
    this.id = id;
  },
);

/** The original texts of a row, where a record keeps them. */
export const Originals = /* @__PURE__ */ makerOf<
  [originals: Readonly<Record<string, string>>],
  { readonly import: Readonly<Record<string, string>> }
>(function (originals) {
  this.import = originals;
});

/** What became of a row that is in the dataset. */
export const Imported = /* @__PURE__ */ makerOf<
  [row: number, stoppageId: Id, hasIssues: boolean],
  ImportedRow
>(function (row, stoppageId, hasIssues) {
  this.row = row;
  this.stoppageId = stoppageId;
  this.outcome = hasIssues ? "importedWithIssues" : "imported";
});
