/** How does a report tell how many workers there are, and who says so? */

import type { ReportedHeadcount } from "../../calc/report/headcounts.js";
import type { StoppageReport } from "../../calc/report.js";
import { describeDate } from "../dates.js";
import { capitalized, listOf } from "../lists.js";
import { describeQuantity } from "../quantity.js";
import { speakerWords } from "../speaker.js";
import type { Line, Section } from "./layout.js";
import { item, plain } from "./layout.js";

/** Every number of workers, each by whom, the one that the record prefers first. */
export function countsSection({ headcounts }: Pick<StoppageReport, "headcounts">): Section {
  const lines = headcounts.all.map(countLine);
  return {
    heading: "How many",
    lines: lines.length > 0 ? lines : [plain("No number of workers is known by this day.")],
  };
}

const counted: Readonly<Record<ReportedHeadcount["counts"], string>> = {
  inStoppage: "",
  wentOut: " went out",
  inUnit: " in the bargaining unit",
  out: " still out",
  returned: " back at work",
  returnedOrNeverOut: " back at work or never out",
};

const ranks: Readonly<Record<ReportedHeadcount["rank"], string>> = {
  preferred: "; the count that the record prefers",
  normal: "",
  deprecated: "; outdated or wrong, as the record has it",
};

function countLine(headcount: ReportedHeadcount): Line {
  const { quantity, asOf, rank } = headcount;
  const words = describeQuantity(quantity);
  const { verbatim } = quantity;
  const isSaidAlready = verbatim === undefined || words.toLowerCase().startsWith(verbatim.toLowerCase());
  const quoted = isSaidAlready ? "" : ` (“${verbatim}”)`;
  const on = asOf === null ? "" : `, ${describeDate(asOf)}`;
  const text = `${capitalized(words)}${counted[headcount.counts]}${quoted}, ${whoWords(headcount)}${on}${ranks[rank]}`;
  return item(text);
}

function whoWords({ saidBy, publishers }: ReportedHeadcount): string {
  if (saidBy === null) {
    return publishers.length === 0 ? "source not given" : `according to ${listOf(publishers)}`;
  }
  const who = speakerWords(saidBy);
  const own = [saidBy.organization?.name, saidBy.organization?.shortName];
  const elsewhere = publishers.filter((publisher) => !own.includes(publisher));
  return `according to ${who}${elsewhere.length === 0 ? "" : `, in ${listOf(elsewhere)}`}`;
}
