/** Does anything with a start and an end, within one object, end before it starts? */

import { showValue } from "../../core/show-value.js";
import type { ContractTerm, PayTerms } from "../../model/pay-terms.js";
import type { PensionTerms } from "../../model/pension-terms.js";
import type { Source } from "../../model/source.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Found, Path, Unsure } from "./readable.js";
import { itemsIn, partIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import { sureDays, surelyBefore } from "./sure-days.js";

export const endsBeforeItStarts: LintRule = {
  code: "ends-before-it-starts",
  severity: "error",
  meaning: "The last day of an event, or of a contract's term, lies before the first.",
};

export const overBeforeItsDate: LintRule = {
  code: "over-before-its-date",
  severity: "warning",
  meaning:
    "An event names a day to come that lies before its own date: a contract over before it took effect, notice of a day gone by.",
};

export const readBeforePublished: LintRule = {
  code: "read-before-published",
  severity: "warning",
  meaning: "A source was read before the day on which it was published.",
};

/** The fields of events that name a day which cannot well lie before the event's own. */
const daysToCome = ["until", "expiresOn"] as const satisfies readonly (keyof Unsure<TimelineEvent>)[];

/** The fields of events that name a moment which cannot well lie before the event's own day. */
const momentsToCome = ["startsAt", "returnBy"] as const satisfies readonly (keyof Unsure<TimelineEvent>)[];

/** Finds whatever ends before it starts. */
export function spans({ dataset, stoppages }: RecordIndex): Finding[] {
  return [
    ...itemsIn(dataset, "sources").flatMap(checkSource),
    ...stoppages.flatMap(({ found }) => [
      ...itemsIn(found, "timeline").flatMap(checkEvent),
      ...itemsIn(found, "demands")
        .flatMap((demand) => itemsIn(demand, "positions"))
        .flatMap((position) => partIn(position, "terms") ?? [])
        .flatMap(checkTerms),
    ]),
  ];
}

function checkSource({ path, fields }: Found<Source>): Finding[] {
  const { publishedOn, retrievedOn } = fields;
  return check(readBeforePublished, ["publishedOn", publishedOn], ["retrievedOn", retrievedOn], path);
}

function checkEvent(event: Found<TimelineEvent>): Finding[] {
  const { path, fields } = event;
  const start = ["date", fields.date] as const;
  return [
    ...check(endsBeforeItStarts, start, ["lastDay", fields.lastDay], path),
    ...daysToCome.flatMap((key) => check(overBeforeItsDate, start, [key, fields[key]], path)),
    ...momentsToCome.flatMap((key) => {
      const moment = partIn(event, key);
      return check(overBeforeItsDate, start, [key, moment?.fields.date], path, [key, "date"]);
    }),
  ];
}

function checkTerms(terms: Found<PayTerms | PensionTerms | object>): Finding[] {
  const { path, fields } = terms as Found<PayTerms | PensionTerms>;
  const term: Found<ContractTerm> | undefined = partIn(terms as Found<PayTerms>, "contractTerm");
  return [
    ...check(
      endsBeforeItStarts,
      ["startsOn", term?.fields.startsOn],
      ["expiresOn", term?.fields.expiresOn],
      term?.path ?? [],
    ),
    ...check(
      endsBeforeItStarts,
      ["hiredOnOrAfter", fields.hiredOnOrAfter],
      ["hiredBefore", fields.hiredBefore],
      path,
    ),
  ];
}

type Field = readonly [key: string, value: unknown];

function check(
  rule: LintRule,
  [startKey, start]: Field,
  [endKey, end]: Field,
  path: Path,
  at: Path = [endKey],
): Finding[] {
  if (!surelyBefore(sureDays(end), sureDays(start))) return [];
  const message = `${endKey} (${showValue(end)}) lies before ${startKey} (${showValue(start)}).`;
  const expected = `a date that is not before ${showValue(start)}`;
  return [{ rule, path: [...path, ...at], message, received: end, expected }];
}
