/** What are the facts of a lede, each as words with who says so and what it rests on? */

import { forPrint } from "../calc/publishable/for-print.js";
import type { ReportedDemand } from "../calc/report/demands.js";
import type { ReportedEvent } from "../calc/report/events.js";
import type { ReportedHeadcount } from "../calc/report/headcounts.js";
import { surelyBy } from "../calc/report/known-by.js";
import { nameParty, namePlace, nameSpeaker } from "../calc/report/names.js";
import { reportOf } from "../calc/report.js";
import type { LegalStatus } from "../calc/status/status.js";
import type { Id } from "../core/id.js";
import { unreadable } from "../core/unreadable.js";
import type { Dataset } from "../model/dataset.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { toldDate } from "./dates.js";
import { durationWords, outOverWords } from "./duration.js";
import { firstDayIn } from "./first-day.js";
import type { LedeFact, LedeFacts, Told } from "./lede/fact.js";
import { accordingTo, fact } from "./lede/fact.js";
import { allegationFact } from "./lede/said.js";
import { listIn } from "./lists.js";
import { describeQuantity } from "./quantity.js";
import { weeksFromNights } from "./rounded-length.js";
import { speakerWords } from "./speaker.js";
import { describeStatus } from "./status-sentences.js";
import { describeUnion } from "./union-name.js";
import type { Wording } from "./wording.js";
import { english } from "./wording.js";

/**
 * The facts from which a lede is written, for the end of `asOf`: who, what, where, since when, how long, why, where it
 * stands and what came last. Every number of workers names who gives it, every allegation is told as alleged, with the
 * replies to it. Nothing off the record is in it, and who spoke on background is not named. Titles, names, claims and
 * quotes stay in the language of the record.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day, and `not-in-record` where the
 * dataset has no stoppage of that id.
 *
 * @example
 * ```ts
 * import { ledeFacts, stoppageFromSpan } from "picketline";
 * const strike = { ...stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: ".." }), unionIds: ["bakers"] };
 * const workers = [{ value: { value: 40, modifier: "about" as const, unit: "workers" }, saidBy: { organizationId: "bakers" }, sourceIds: [], rank: "normal" as const }];
 * const bakers = { id: "bakers", kind: "union" as const, level: "local" as const, name: "Bakers United" };
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [] };
 * const facts = ledeFacts({ ...none, organizations: [bakers], stoppages: [{ ...strike, workers }] }, "bakery", "2024-05-20");
 * facts.workers.map(({ text, attribution }) => `${text}, ${attribution}`); // => ["about 40 workers, according to Bakers United"]
 * facts.howLong?.text; // => "nearly three weeks"
 * facts.day?.text; // => "day 20"
 * facts.since; // => { text: "since 1 May 2024", attribution: null, allegation: false, verbatim: null, because: ["began"] }
 * ```
 */
export function ledeFacts(
  dataset: Dataset,
  stoppageId: Id,
  asOf: IsoDate,
  options: { readonly wording?: Wording } = {},
): LedeFacts {
  try {
    const { wording = english } = options;
    const printed = forPrint(dataset, stoppageId);
    const report = reportOf(printed, asOf);
    const told: Told = { ...printed, report, wording };
    const named = ({ id }: { readonly id: Id }) => fact(describeUnion(printed.dataset, id, wording), [id]);
    return {
      stoppageId: report.stoppageId,
      asOf,
      what: fact(wording.lede.stoppages[report.kind], [report.stoppageId]),
      unions: report.unions.map(named),
      employers: report.employers.map(named),
      workers: report.headcounts.all
        .filter(({ rank }) => rank !== "deprecated")
        .map((one) => workersFact(one, told)),
      occupations: occupationsFact(told),
      where: whereFact(told),
      ...lengthFacts(told),
      why: report.demands.map((demand) => demandFact(demand, told)),
      ...statusFacts(told),
      latest: latestEvents(told).map((event) => eventFact(event, told)),
      allegations: report.allegations.map((allegation) => allegationFact(allegation, told)),
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function workersFact(headcount: ReportedHeadcount, told: Told): LedeFact {
  const { quantity, counts, saidBy, publishers, eventId, asOf } = headcount;
  const { wording, stoppage, dataset } = told;
  const source =
    saidBy !== null
      ? accordingTo(saidBy, told)
      : publishers.length > 0
        ? wording.speech.accordingTo(listIn(publishers, wording))
        : wording.speech.sourceNotGiven;
  const attribution = asOf === null ? source : `${source}, ${toldDate(asOf, wording).when}`;
  const units = dataset.bargainingUnits.filter(({ size }) => size?.some(({ value }) => value === quantity));
  const given = [...(stoppage.workers ?? []), ...units.flatMap(({ size = [] }) => size)].find(
    ({ value }) => value === quantity,
  );
  const because = [
    ...(eventId === null ? [] : [eventId]),
    ...units.map(({ id }) => id),
    ...(saidBy?.organization == null ? [] : [saidBy.organization.id]),
    ...(given?.sourceIds ?? []),
  ];
  const words = wording.lede.counted[counts](describeQuantity(quantity, wording));
  return fact(words, because, { attribution, verbatim: quantity.verbatim ?? null });
}

function occupationsFact({ report, wording }: Told): LedeFact | null {
  const units = report.bargainingUnits.filter(({ occupations }) => occupations.length > 0);
  const occupations = [...new Set(units.flatMap((unit) => unit.occupations))];
  if (occupations.length === 0) return null;
  return fact(
    listIn(occupations, wording),
    units.map(({ id }) => id),
  );
}

function whereFact({ dataset, stoppage, wording }: Told): LedeFact | null {
  const { placeIds = [] } = stoppage;
  const names = placeIds.map((id) => namePlace(dataset, id));
  return names.length === 0 ? null : fact(listIn(names, wording), placeIds);
}

function lengthFacts(told: Told): Pick<LedeFacts, "began" | "since" | "howLong" | "day"> {
  const { report, wording } = told;
  const { duration, asOf } = report;
  const first = firstDayIn(report);
  if (first === null) return { began: null, since: null, howLong: null, day: null };
  const { because, ongoing, days } = duration;
  const start = toldDate(first, wording);
  const isOn = ongoing === true && days.min > 0;
  const words = (style: "day" | "rounded") => fact(durationWords(duration, asOf, style, wording), because);
  const opened = because.slice(0, 1);
  const paused = outOverWords(duration, wording);
  const claimed = { attribution: claimOf(opened, told) };
  return {
    began: days.min === 0 ? null : fact(start.when, opened, claimed),
    since: isOn ? (sinceFact(told) ?? fact(start.since, opened, claimed)) : null,
    howLong:
      paused === undefined || !isOn
        ? words(isOn && days.max > weeksFromNights ? "rounded" : "day")
        : fact(paused, because),
    day: isOn ? words("day") : null,
  };
}

/** Since when it is on again after a pause; `undefined` where there was none. */
function sinceFact(told: Told): LedeFact | undefined {
  const { report, wording } = told;
  const { since, because } = report.status.work;
  if (since === null || since === firstDayIn(report)) return undefined;
  if (report.status.work.state !== "ongoing") return undefined;
  return fact(toldDate(since, wording).since, because, { attribution: claimOf(because, told) });
}

/** A demand, by the account of those who raise it where the record has theirs, or by whoever says that they do. */
function demandFact(demand: ReportedDemand, told: Told): LedeFact {
  const { dataset, report, stoppage, wording } = told;
  const day = dayNumberOf(report.asOf);
  const raised = (stoppage.demands.find(({ id }) => id === demand.demandId)?.positions ?? []).filter(
    ({ standing, date, rank }) =>
      (standing === "demand" || standing === "counter") && rank !== "deprecated" && surelyBy(date, day),
  );
  const own = raised.find(({ saidBy, heldByIds }) =>
    saidBy?.organizationId === undefined ? saidBy === undefined : heldByIds.includes(saidBy.organizationId),
  );
  const position = own ?? raised[0];
  if (position === undefined) return fact(demand.title, [demand.demandId]);
  const { id, saidBy, heldByIds } = position;
  const who =
    saidBy === undefined
      ? listIn(
          heldByIds.map((holder) => nameParty(dataset, holder)),
          wording,
        )
      : speakerWords(nameSpeaker(dataset, saidBy), wording);
  return fact(demand.title, [demand.demandId, id], { attribution: wording.speech.accordingTo(who) });
}

function statusFacts(told: Told): Pick<LedeFacts, "work" | "contract" | "talks" | "legal"> {
  const { dataset, report, stoppage, wording } = told;
  const { status, duration, bargaining } = report;
  const sentences = describeStatus(stoppage, report.asOf, { wording, dataset });
  const said = (sentence: string, because: readonly Id[]): LedeFact =>
    fact(sentence, because, { attribution: claimOf(because, told) });
  const speaker = status.bargaining.state === "noneScheduled" ? bargaining.noneScheduled?.saidBy : null;
  return {
    work: said(sentences.work, [...status.work.because, ...duration.because]),
    contract: said(sentences.contract, status.contract.because),
    talks: fact(sentences.bargaining, status.bargaining.because, {
      attribution: speaker == null ? claimOf(status.bargaining.because, told) : accordingTo(speaker, told),
    }),
    legal: sentences.legal.map((sentence, at) => said(sentence, lawOf(status.legal)[at] ?? [])),
  };
}

/** The events that each sentence on the law rests on: what is in effect, or that nothing is, and what was before. */
function lawOf({ inEffect, past }: LegalStatus): readonly (readonly Id[])[] {
  const now = inEffect.length === 0 ? [[]] : inEffect.map(({ because }) => because);
  return [...now, ...past.map(({ eventId }) => [eventId])];
}

/** Who says that what a fact rests on happened: of several events the first that is a claim. */
function claimOf(because: readonly Id[], told: Told): string | null {
  for (const id of because) {
    const saidBy = told.stoppage.timeline.find((event) => event.id === id)?.saidBy;
    if (saidBy !== undefined) return accordingTo(nameSpeaker(told.dataset, saidBy), told);
  }
  return null;
}

/** The last events, the newest first, less the sessions that were set for days that have passed: they are no news. */
function latestEvents({ report, stoppage }: Told): readonly ReportedEvent[] {
  const day = dayNumberOf(report.asOf);
  const past = stoppage.timeline.filter(
    (event) =>
      event.type === "sessionScheduled" &&
      event.sessionDates.length > 0 &&
      event.sessionDates.every((date) => surelyBy(date, day - 1)),
  );
  return report.recent.filter(({ eventId }) => !past.some(({ id }) => id === eventId)).reverse();
}

function eventFact(event: ReportedEvent, told: Told): LedeFact {
  const { wording } = told;
  const { type, title, by, against, places, saidBy, alleges, eventId } = event;
  const parties = {
    by: listIn(by, wording),
    with: event.with ?? "",
    against: against ?? "",
    places: listIn(places, wording),
    scope: listIn(event.scope, wording),
  };
  const words = title ?? wording.lede.event(wording.lede.events[type], parties);
  const allegation = alleges.length > 0;
  const text = allegation ? wording.lede.alleging(words, listIn(alleges, wording)) : words;
  const who = saidBy === null ? (allegation ? parties.by : "") : speakerWords(saidBy, wording);
  return fact(text, [eventId], {
    attribution: who === "" ? null : wording.speech.accordingTo(who),
    allegation,
  });
}
