/** What may lint be told besides the dataset: figures that others published, and the day for which it is read? */

import type { Id } from "../../core/id.js";
import type { DayNumber, IsoDate } from "../../time/iso-date.js";
import { dayNumberOf, isIsoDate } from "../../time/iso-date.js";
import type { Found, Unsure } from "./readable.js";
import { itemsIn, readable } from "./readable.js";

/**
 * What an agency or a tracker itself published of a stoppage: to be compared with the record, never counted from. The
 * entries of the lists `published` that the importers give have this form.
 */
export interface PublishedFigures {
  /** The stoppage. */
  readonly stoppageId: Id;
  /** The days idle, in person-days: workers × workdays. */
  readonly daysIdle?: number;
  /** The workdays that the days idle were counted with: Monday to Friday less US federal holidays. */
  readonly workdays?: number;
  /** How long it lasted, in calendar days, both ends counted. */
  readonly duration?: number;
  /** Whether it went on when the figures were published: `duration` then runs to that day, and is not compared. */
  readonly ongoing?: boolean;
  /** How long it lasted in the unit that `unit` names. */
  readonly amount?: number;
  /** The unit of `amount`: only days, both ends counted, are compared. */
  readonly unit?: "days" | "hours" | "minutes" | null;
}

/** What `lint` may be told besides the dataset. What does not have this form is passed over. */
export interface LintOptions {
  /** What others published of the stoppages; figures of stoppages that are not in the dataset are passed over. */
  readonly published?: readonly PublishedFigures[];
  /**
   * The day for which the dataset is read. Without it no stoppage is stale, and no figure is compared that was published
   * of a stoppage that goes on.
   */
  readonly asOf?: IsoDate;
  /** After how many days without an event an open stoppage is stale; {@link staleAfterDays} where left out. */
  readonly staleAfterDays?: number;
}

/**
 * After how many days without an event a stoppage that its record leaves open is stale, for `lint`: 365. It is this
 * library's own setting, of no agency.
 */
export const staleAfterDays = 365;

/** The options as the rules read them. */
export interface ReadOptions {
  /** By the id of the stoppage. */
  readonly published: ReadonlyMap<unknown, readonly Unsure<PublishedFigures>[]>;
  readonly asOf: { readonly day: DayNumber; readonly text: string } | undefined;
  readonly staleAfterDays: number;
}

/** Reads whatever was passed in as options. */
export function readOptions(value: unknown): ReadOptions {
  const options: Found<LintOptions> = readable(value);
  const { asOf, staleAfterDays: days } = options.fields;
  const published = new Map<unknown, Unsure<PublishedFigures>[]>();
  for (const { fields } of itemsIn(options, "published")) {
    const same = published.get(fields.stoppageId);
    if (same === undefined) published.set(fields.stoppageId, [fields]);
    else same.push(fields);
  }
  return {
    published,
    asOf: isIsoDate(asOf) ? { day: dayNumberOf(asOf), text: asOf } : undefined,
    staleAfterDays: typeof days === "number" && days >= 0 ? days : staleAfterDays,
  };
}
