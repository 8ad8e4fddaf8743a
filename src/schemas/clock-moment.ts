/** How is a day with a time of day checked? */

import * as z from "zod";
import type { ClockMoment } from "../time/clock-time.js";
import { clockTimeSchema, partialDateSchema, textSchema, timeZoneSchema } from "./text-formats.js";

/** A `ClockMoment`: a day, and the local time and zone where they are known. */
export const clockMomentSchema = z.strictObject({
  date: partialDateSchema,
  time: clockTimeSchema.exactOptional(),
  zone: timeZoneSchema.exactOptional(),
  note: textSchema.exactOptional(),
}) satisfies z.ZodType<ClockMoment>;
