/** What is said of a length in a phrase that is not judged? */

import { listOf } from "../lists.js";

/** Why a length is set aside: it is that of something else, or nothing that can be held against the record on the day. */
export type AsideReason = "other" | "hours" | "denied" | "toCome" | "order";

/** Words of a phrase that are not judged. */
export interface SetAside {
  readonly text: string;
  readonly reason: AsideReason;
}

const reasons: Readonly<Record<AsideReason, string>> = {
  other: "taken for that of something else",
  hours: "told in hours, and a record counts days",
  denied: "denied, and only what is claimed is judged",
  toCome: "told of a time to come",
  order: "not clear: the day or the month can come first",
};

/** The sentence for a phrase in which no length of the stoppage was found. */
export function noLength(setAside: readonly SetAside[]): string {
  const none = "No length of a stoppage was found in the phrase";
  const told = (Object.keys(reasons) as AsideReason[]).flatMap((reason) => {
    const texts = setAside.filter((aside) => aside.reason === reason).map(({ text }) => `"${text}"`);
    return texts.length === 0
      ? []
      : [`${listOf(texts)} ${texts.length === 1 ? "is" : "are"} ${reasons[reason]}`];
  });
  return told.length === 0 ? `${none}.` : `${none}: ${told.join("; ")}.`;
}
