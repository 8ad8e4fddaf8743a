/** How does a report tell what is demanded and offered? */

import type { ReportedDemand, ReportedPosition } from "../../calc/report/demands.js";
import type { StoppageReport } from "../../calc/report.js";
import type { PositionStanding } from "../../model/bargaining-demand.js";
import { describeDate } from "../dates.js";
import { listOf } from "../lists.js";
import { speakerWords } from "../speaker.js";
import { describeTerms } from "../terms.js";
import type { Line, Section } from "./layout.js";
import { item, plain, under } from "./layout.js";

/** Each demand with where each side stands on it. */
export function demandsSection({ demands }: StoppageReport): Section {
  const lines = demands.flatMap(demandLines);
  return {
    heading: "What is demanded and offered",
    lines: lines.length > 0 ? lines : [plain("No demands are in the record by this day.")],
  };
}

function demandLines({ title, positions, lastPublished }: ReportedDemand): readonly Line[] {
  return [
    item(title),
    ...positions.map((position) => under(positionWords(position))),
    ...lastPublished.map((position) => under(`Last published: ${positionWords(position)}`)),
  ];
}

const standings: Readonly<Record<PositionStanding, string>> = {
  demand: "demand",
  offer: "offer",
  counter: "counterproposal",
  finalOffer: "final offer",
  agreed: "agreed",
};

/** A position in a sentence: whose, what kind, when, and what it says. */
export function positionWords({ heldBy, standing, date, terms, saidBy }: ReportedPosition): string {
  const by = saidBy === null ? "" : `, according to ${speakerWords(saidBy)}`;
  return `${listOf(heldBy)}, ${standings[standing]} (${describeDate(date)}): ${describeTerms(terms)}${by}`;
}
