/** Did the stoppage begin on the day that the notice of it named? */

import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Path } from "./readable.js";
import { partIn, stringsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView, SureEvent } from "./stoppage-view.js";
import { eventsOf, nameOf } from "./stoppage-view.js";
import type { SureDays } from "./sure-days.js";
import { sureDays, surelyBefore } from "./sure-days.js";

export const noticeOfAnotherStart: LintRule = {
  code: "notice-of-another-start",
  severity: "info",
  meaning: "The stoppage began on another day than the one that notice of it named.",
};

/** Finds notices whose day is not the one on which the stoppage began. */
export function notices({ stoppages }: RecordIndex): Finding[] {
  return stoppages.flatMap(checkNotices);
}

function checkNotices(view: StoppageView): Finding[] {
  const { firstOut } = view;
  if (firstOut === undefined || isMadeAnew(view, firstOut)) return [];
  const action = firstOut.found.fields.action ?? view.found.fields.kind;
  const named = eventsOf(view, "noticeServed")
    .filter(
      ({ found, scope }) => found.fields.announces === action && (scope === "" || scope === firstOut.scope),
    )
    .filter(({ date }) => !surelyBefore(firstOut.date, date))
    .flatMap((notice) => daysNamedBy(notice));
  if (named.some(({ day }) => !surelyBefore(day, firstOut.date) && !surelyBefore(firstOut.date, day)))
    return [];
  const last = named.at(-1);
  if (last === undefined) return [];
  return [
    {
      rule: noticeOfAnotherStart,
      path: last.path,
      message: `${nameOf(last.notice)} names ${showValue(last.day.text)} as the first day, but the first is that of ${nameOf(firstOut)}.`,
      received: last.day.text,
    },
  ];
}

/** Whether an end may lie before the first day out: then the notice may be of a stoppage that was called off. */
function isMadeAnew(view: StoppageView, firstOut: SureEvent): boolean {
  return eventsOf(view, "ended").some(({ date }) => date.earliest < firstOut.date.latest);
}

interface NamedDay {
  readonly notice: SureEvent;
  readonly day: SureDays;
  readonly path: Path;
}

function daysNamedBy(notice: SureEvent): NamedDay[] {
  const { found } = notice;
  const start = partIn(found, "startsAt");
  return [
    ...stringsIn(start?.fields.date, [...(start?.path ?? []), "date"]),
    ...stringsIn(found.fields.days, [...found.path, "days"]),
  ].map(({ text, path }) => ({ notice, path, day: sureDays(text) }));
}
