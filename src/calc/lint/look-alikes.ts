/** Do two records look like one stoppage? */

import { jsonPointer } from "../../core/json-pointer.js";
import { plainName } from "../../core/plain-name.js";
import { showValue } from "../../core/show-value.js";
import type { DayNumber } from "../../time/iso-date.js";
import { isoDateOf } from "../../time/iso-date.js";
import type { Finding, LintRule } from "./lint-rule.js";
import { lastDayOut } from "./plain-span.js";
import { itemsIn, stringsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";
import { eventsOf } from "./stoppage-view.js";
import { standing, sureCount } from "./sure-counts.js";
import { isOneDay } from "./sure-days.js";

export const looksLikeAnother: LintRule = {
  code: "looks-like-another",
  severity: "warning",
  meaning:
    "Two records have the same employers, days in common, the same unions or the same head-count, and no places that differ.",
};

/** A stoppage of which it is known since which day it was on. */
interface Candidate {
  readonly view: StoppageView;
  readonly from: DayNumber;
  /** The last day on which it was on for certain. */
  readonly to: DayNumber;
}

/** Stoppages of one kind with the same employers and something more. */
interface Group {
  /** What more they have in common, in words. */
  readonly shared: string;
  readonly candidates: Candidate[];
}

/**
 * Finds stoppages of one kind that share their employers and their unions or head-count with one that began no later and
 * was still on. Of those with places, one of the one has to be, to lie in, or to hold one of the other. Each is compared
 * only with the one that lasted longest among those that are alike: the cost grows with the records, not their pairs.
 */
export function lookAlikes({ dataset, stoppages }: RecordIndex): Finding[] {
  const places = placesOfRecord(dataset);
  const findings = new Map<StoppageView, Finding>();
  for (const { shared, candidates } of groupsIn(dataset, stoppages)) {
    if (candidates.length < 2) continue;
    const longest = new Map<string, Candidate>();
    for (const candidate of candidates.sort((a, b) => a.from - b.from)) {
      const { view, from, to } = candidate;
      const near = places(view);
      const other = near.lookIn
        .flatMap((place) => longest.get(place) ?? [])
        .find((earlier) => earlier.to >= from && !belongTogether(earlier, candidate));
      if (other !== undefined && !findings.has(view)) findings.set(view, findingOf(candidate, other, shared));
      for (const place of near.foundIn) {
        const before = longest.get(place);
        if (before === undefined || to > before.to) longest.set(place, candidate);
      }
    }
  }
  return [...findings.values()];
}

function findingOf({ view, from }: Candidate, other: Candidate, words: string): Finding {
  const [here, there] = [view, other.view].map(({ found }) => showValue(found.fields.id));
  const until = other.to === other.from ? "" : `, out to ${isoDateOf(other.to)}`;
  const message = `${here}, which began on ${isoDateOf(from)}, has the same employers and ${words} as ${there}, at ${jsonPointer(other.view.found.path)}, which began on ${isoDateOf(other.from)}${until}.`;
  return { rule: looksLikeAnother, path: view.found.path, message, expected: "one record of one stoppage" };
}

/** Whether the record itself says how two stoppages stand to each other, or gives them one id, which is told apart. */
function belongTogether({ view: a }: Candidate, { view: b }: Candidate): boolean {
  const isRelated = (one: StoppageView, other: StoppageView): boolean =>
    itemsIn(one.found, "related").some(({ fields }) => fields.stoppageId === other.found.fields.id);
  return a.found.fields.id === b.found.fields.id || isRelated(a, b) || isRelated(b, a);
}

/** The stoppages by what they share: each may be in one group for its unions and in one for its head-count. */
function groupsIn(dataset: RecordIndex["dataset"], stoppages: readonly StoppageView[]): Iterable<Group> {
  const organizations = itemsIn(dataset, "organizations");
  const names = new Map(organizations.map(({ fields }) => [fields.id, nameKey(fields.name, fields.id)]));
  const groups = new Map<string, Group>();
  for (const view of stoppages) {
    const { kind, employerIds, unionIds } = view.found.fields;
    const start = view.firstOut?.date;
    const employers = namesOf(employerIds, names);
    if (start === undefined || !isOneDay(start) || employers.length === 0) continue;
    const candidate = { view, from: start.earliest, to: lastSureDay(view, start.earliest) };
    const unions = namesOf(unionIds, names);
    const workers = headCountOf(view);
    const put = (value: unknown, shared: string): void => {
      const key = JSON.stringify([showValue(kind), employers, value]);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { shared, candidates: [candidate] });
      else group.candidates.push(candidate);
    };
    if (unions.length > 0) put(unions, "the same unions");
    if (workers !== undefined) put(workers, `the same head-count (${workers})`);
  }
  return groups.values();
}

function namesOf(ids: unknown, names: ReadonlyMap<unknown, string>): readonly string[] {
  return [...new Set(stringsIn(ids, []).map(({ text }) => names.get(text) ?? text))].sort();
}

/** The names under which a stoppage is looked for, and looks for others, so that only those meet that can be in one place. */
interface Places {
  readonly foundIn: readonly string[];
  readonly lookIn: readonly string[];
}

function placesOfRecord(dataset: RecordIndex["dataset"]): (view: StoppageView) => Places {
  const all = itemsIn(dataset, "places").map(({ fields }) => fields);
  const partOf = new Map(all.map(({ id, partOfId }) => [id, partOfId]));
  const names = new Map(all.map(({ id, name, region }) => [id, `${nameKey(name, id)} ${showValue(region)}`]));
  return ({ found }) => {
    const ids = stringsIn(found.fields.placeIds, []).map(({ text }) => text);
    if (ids.length === 0) return { foundIn: ["anywhere", "nowhere"], lookIn: ["anywhere"] };
    const around = new Set<unknown>();
    for (const place of ids)
      for (let id = partOf.get(place); id !== undefined && !around.has(id); id = partOf.get(id))
        around.add(id);
    // A row that names a state and a city in it is of the city.
    const own = namesOf(
      ids.filter((id) => !around.has(id)),
      names,
    );
    const within = namesOf([...ids, ...around], names);
    return {
      foundIn: ["anywhere", ...own.map((name) => `is ${name}`), ...within.map((name) => `in ${name}`)],
      lookIn: ["nowhere", ...within.map((name) => `is ${name}`), ...own.map((name) => `in ${name}`)],
    };
  };
}

/** The one exact number of workers that the record gives; `undefined` where there is none, or several. */
function headCountOf(view: StoppageView): number | undefined {
  const [count, ...others] = standing(itemsIn(view.found, "workers")).map(({ fields }) =>
    sureCount(fields.value),
  );
  const isExact = count !== undefined && count.unit === "workers" && count.min === count.max;
  return isExact && count.min > 0 && others.length === 0 ? count.min : undefined;
}

/** The last day on which a stoppage was on for certain: where it went on without a pause, as far as is told. */
function lastSureDay(view: StoppageView, start: DayNumber): DayNumber {
  const [, ...more] = eventsOf(view, "began");
  if (more.length > 0 || eventsOf(view, "suspended", "resumed").length > 0) return start;
  const [ended] = eventsOf(view, "ended");
  const last = view.firstOut?.lastDay ?? (ended === undefined ? undefined : lastDayOut(ended));
  const days =
    last === undefined ? eventsOf(view, "continued").map(({ date }) => date.earliest) : [last.earliest];
  return days.filter(Number.isFinite).reduce((latest, day) => Math.max(latest, day), start);
}

/** A name as it is compared; the id where nothing is left of it. */
function nameKey(name: unknown, id: unknown): string {
  return (typeof name === "string" && plainName(name)) || showValue(id);
}
