/** The groups of workers that bargain together. */

import type { Id } from "../core/id.js";
import type { Attributed } from "./attributed.js";
import type { Quantity } from "./quantity.js";
import type { RecordNode } from "./record-node.js";

/** The workers of an employer whom a union, or several, bargain for together. */
export interface BargainingUnit extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** What it is called. */
  readonly name: string;
  /** The unions that bargain for it. */
  readonly unionIds: readonly Id[];
  /** The employers that it bargains with. */
  readonly employerIds: readonly Id[];
  /** Who is in it, by occupation. */
  readonly occupations?: readonly Occupation[];
  /** How many workers are in it, by whom and when. */
  readonly size?: readonly Attributed<Quantity>[];
  /** Where they work. */
  readonly placeIds?: readonly Id[];
}

/** An occupation. */
export interface Occupation {
  /** What it is called: "psychiatric nurses". */
  readonly label: string;
  /** Its code in the Standard Occupational Classification, such as "29-1141". */
  readonly socCode?: string;
}
