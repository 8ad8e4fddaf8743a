/** What is in the record: which things by which id, which references, which timelines? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import { formatVersion } from "../../model/dataset.js";
import type { Found } from "./readable.js";
import { itemsIn, readable } from "./readable.js";
import type { NodeKind, Reference } from "./reference-fields.js";
import { referencesIn } from "./reference-fields.js";
import type { StoppageView } from "./stoppage-view.js";
import { stoppageView } from "./stoppage-view.js";

/** Things of one kind by their id: more than one where an id is there twice. */
export type ById = ReadonlyMap<Id, readonly Found<{ readonly id: Id }>[]>;

/** A dataset as the rules read it. */
export interface RecordIndex {
  readonly dataset: Found<Dataset>;
  readonly stoppages: readonly StoppageView[];
  /** All but events, whose ids are unique within their stoppage only. */
  readonly things: ReadonlyMap<NodeKind, ById>;
  /** The events of each stoppage, by its index in the dataset. */
  readonly events: ReadonlyMap<number, ById>;
  readonly references: readonly Reference[];
  /** Whether the format is newer than the library: then what seems to be missing may be there under another name. */
  readonly newer: boolean;
}

/** Reads whatever was passed in. */
export function recordIndex(value: unknown): RecordIndex {
  const dataset = readable<Dataset>(value);
  const version = dataset.fields.formatVersion;
  const stoppages = itemsIn(dataset, "stoppages");
  const demands = stoppages.flatMap((stoppage) => itemsIn(stoppage, "demands"));
  const statements = stoppages.flatMap((stoppage) => itemsIn(stoppage, "statements"));
  return {
    dataset,
    stoppages: stoppages.map(stoppageView),
    things: new Map<NodeKind, ById>([
      ["organisation", byId(itemsIn(dataset, "organizations"))],
      ["person", byId(itemsIn(dataset, "people"))],
      ["bargaining unit", byId(itemsIn(dataset, "bargainingUnits"))],
      ["place", byId(itemsIn(dataset, "places"))],
      ["source", byId(itemsIn(dataset, "sources"))],
      ["stoppage", byId(stoppages)],
      ["demand", byId(demands)],
      ["position", byId(demands.flatMap((demand) => itemsIn(demand, "positions")))],
      ["statement", byId(statements)],
      ["claim", byId(statements.flatMap((statement) => itemsIn(statement, "claims")))],
      [
        "annotation",
        byId([
          ...itemsIn(dataset, "annotations"),
          ...stoppages.flatMap((stoppage) => itemsIn(stoppage, "annotations")),
        ]),
      ],
    ]),
    events: new Map(
      stoppages.map((stoppage) => [Number(stoppage.path[1]), byId(itemsIn(stoppage, "timeline"))]),
    ),
    references: referencesIn(dataset),
    newer: typeof version === "number" && version > formatVersion,
  };
}

function byId(things: readonly Found<{ readonly id: Id }>[]): ById {
  const index = new Map<Id, Found<{ readonly id: Id }>[]>();
  for (const thing of things) {
    const { id } = thing.fields;
    if (typeof id !== "string") continue;
    const same = index.get(id);
    if (same === undefined) index.set(id, [thing]);
    else same.push(thing);
  }
  return index;
}
