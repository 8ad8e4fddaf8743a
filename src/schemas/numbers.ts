/** Which numbers may stand where? All of them are finite; issue: `invalid-number`. */

import * as z from "zod";

// Larger numbers are not exact, and their sums run over. Nothing in a dispute comes near.
const largest = Number.MAX_SAFE_INTEGER;

/** Any number from minus to plus 9,007,199,254,740,991. */
export const numberSchema = z.number().min(-largest).max(largest);

/** A number that is 0 or more, and 9,007,199,254,740,991 at most. */
export const nonNegativeSchema = z.number().nonnegative().max(largest);

/** A number above 0, and 9,007,199,254,740,991 at most. */
export const positiveSchema = z.number().positive().max(largest);

/** A whole number that is 0 or more: a count of votes, of articles. */
export const wholeNumberSchema = z.int().nonnegative();

/** A whole number that is 1 or more: the number of a session, a format version. */
export const ordinalSchema = z.int().positive();

/** A share of a whole, in percent: 0 to 100. */
export const percentSchema = z.number().min(0).max(100);

/** Degrees north of the equator. */
export const latitudeSchema = z.number().min(-90).max(90);

/** Degrees east of Greenwich. */
export const longitudeSchema = z.number().min(-180).max(180);

/** Hours within a day: above 0, and 24 at most. */
export const hoursADaySchema = z.number().positive().max(24);
