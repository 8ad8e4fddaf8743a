/** Where people work, picket and meet. */

import type { Id } from "../core/id.js";
import type { TimeZone } from "../time/clock-time.js";
import type { RecordNode } from "./record-node.js";

/** A place: a facility, a city, a region. */
export interface Place extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** What it is called. */
  readonly name: string;
  /** What kind of place it is. */
  readonly kind?: PlaceKind;
  /** Street and number. */
  readonly address?: string;
  /** The city or town. */
  readonly city?: string;
  /** The state, province or region, by its ISO 3166-2 code where it has one: "US-CA". */
  readonly region?: string;
  /** The postal code, as a string. */
  readonly postalCode?: string;
  /** The country by its ISO 3166-1 code of two letters: "US". */
  readonly country?: string;
  /** Degrees north of the equator, from -90 to 90. */
  readonly latitude?: number;
  /** Degrees east of Greenwich, from -180 to 180. */
  readonly longitude?: number;
  /** The place that this one lies in. */
  readonly partOfId?: Id;
  /** The time zone that its clocks keep. */
  readonly zone?: TimeZone;
}

/** What kind of place it is. */
export type PlaceKind = "facility" | "neighborhood" | "city" | "county" | "region" | "state" | "country";
