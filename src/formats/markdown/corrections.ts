/** What was corrected in the record of a stoppage by a day: what it says now, and what it said before? */

import { surelyBy } from "../../calc/report/known-by.js";
import type { Annotation, AnnotationKind } from "../../model/annotation.js";
import type { Dataset } from "../../model/dataset.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { describeDate } from "../../text/dates.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { Block, Item } from "./document.js";

/** The notes on the record of a stoppage that were made by a day, the dataset's notes on it included. */
export function correctionBlocks(dataset: Dataset, stoppage: WorkStoppage, day: DayNumber): readonly Block[] {
  const pointer = `/stoppages/${dataset.stoppages.indexOf(stoppage)}`;
  const onIt = (dataset.annotations ?? []).filter(
    ({ target }) => target === "" || target === pointer || target.startsWith(`${pointer}/`),
  );
  const items = [...(stoppage.annotations ?? []), ...onIt]
    .filter(({ date }) => surelyBy(date, day))
    .map(correctionItem);
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Corrections and notes" },
    { kind: "list", items },
  ];
}

function correctionItem({ kind, date, text, was }: Annotation): Item {
  const before = typeof was === "object" || was === undefined ? [] : [{ text: `(was: “${was}”)` }];
  return {
    pieces: [{ text: `${kinds[kind]}, ${describeDate(date)}:`, isBold: true }, { text }, ...before],
  };
}

const kinds: Readonly<Record<AnnotationKind, string>> = {
  correction: "Correction",
  clarification: "Clarification",
  update: "Update",
  retraction: "Retraction",
  editorsNote: "Editor’s note",
};
