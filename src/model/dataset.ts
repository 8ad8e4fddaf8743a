/** The container that a file holds. */

import type { Annotation } from "./annotation.js";
import type { BargainingUnit } from "./bargaining-unit.js";
import type { Organization } from "./organization.js";
import type { Person } from "./person.js";
import type { Place } from "./place.js";
import type { RecordNode } from "./record-node.js";
import type { Source } from "./source.js";
import type { WorkStoppage } from "./work-stoppage.js";

/** The version of the record format that this release of the library writes and knows in full. */
export const formatVersion = 1;

/** A collection of stoppages with everything that they refer to; a file about one strike holds one stoppage. */
export interface Dataset extends RecordNode {
  /** The version of the format that it is written in: 1 today. */
  readonly formatVersion: number;
  /** The organisations. */
  readonly organizations: readonly Organization[];
  /** The people. */
  readonly people: readonly Person[];
  /** The bargaining units. */
  readonly bargainingUnits: readonly BargainingUnit[];
  /** The places. */
  readonly places: readonly Place[];
  /** The sources. */
  readonly sources: readonly Source[];
  /** The strikes and lockouts. */
  readonly stoppages: readonly WorkStoppage[];
  /** What was changed in this collection after it was published. */
  readonly annotations?: readonly Annotation[];
}
