/** Which record is the first notebook on, and between which days is it read? */

import { durationOf } from "picketline";
import record from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import { parseDataset } from "picketline/schema";

/** The whole record, checked. */
export const dataset = parseDataset(record);

/** The strike in it. */
export const [strike] = dataset.stoppages;

/** The day of the first news story; the best estimate, as the copy at hand carries no date. */
export const firstStory = "2024-12-13";

/** The day on which the members ratified the contract. */
export const ratification = strike.timeline.find(({ type }) => type === "ratificationVote").date;

/** The first day out. */
export const firstDay = durationOf(strike, { asOf: ratification }).from.earliest;
