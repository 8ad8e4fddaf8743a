/** Which stoppages does the record leave open though nothing has been heard of them for long? */

import { showValue } from "../../core/show-value.js";
import type { ReadOptions } from "./lint-options.js";
import type { Finding, LintRule } from "./lint-rule.js";
import { openWalkout } from "./open-walkout.js";
import type { Path } from "./readable.js";
import { itemsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";
import { nameOf } from "./stoppage-view.js";
import { sureDays } from "./sure-days.js";

export const staleAndOpen: LintRule = {
  code: "stale-and-open",
  severity: "warning",
  meaning:
    "A stoppage has no end, and the last that the record tells of it lies long before the day for which it is read.",
};

/** Finds stoppages that are open and stale on the day `asOf`; none without one. */
export function staleStoppages(
  { stoppages, newer }: RecordIndex,
  { asOf, staleAfterDays }: ReadOptions,
): Finding[] {
  // In a newer format, the end may be there under a name that is not known.
  if (asOf === undefined || newer) return [];
  return stoppages
    .filter((view) => openWalkout(view) !== undefined)
    .flatMap((view) => {
      const last = lastSign(view);
      if (last === undefined || !(asOf.day - last.day > staleAfterDays)) return [];
      const message = `The stoppage has no end, and the last that is told of it is ${last.name}, ${asOf.day - last.day} days before ${asOf.text}; more than ${staleAfterDays} is stale.`;
      const expected = "an end, or a sign that it went on";
      return [{ rule: staleAndOpen, path: last.path, message, received: last.received, expected }];
    });
}

interface Sign {
  /** The latest day that it can mean; infinite where nothing is certain. */
  readonly day: number;
  readonly path: Path;
  readonly name: string;
  readonly received: unknown;
}

/** The latest of all that the record tells: events of any type, and what was said. */
function lastSign({ events, found }: StoppageView): Sign | undefined {
  const signs: Sign[] = [
    ...events.map((event) => ({
      day: Math.max(event.date.latest, event.lastDay?.latest ?? event.date.latest),
      path: [...event.found.path, "date"],
      name: nameOf(event),
      received: event.found.fields.date,
    })),
    ...itemsIn(found, "statements").map(({ path, fields }) => ({
      day: sureDays(fields.date).latest,
      path: [...path, "date"],
      name: `the statement ${showValue(fields.id)} (${showValue(fields.date)})`,
      received: fields.date,
    })),
  ];
  return signs.reduce<Sign | undefined>(
    (last, sign) => (last === undefined || sign.day > last.day ? sign : last),
    undefined,
  );
}
