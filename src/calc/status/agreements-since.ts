/** On which days do the two sides have an agreement or a contract that puts an end to an order? */

import type { Id } from "../../core/id.js";
import type { Scope } from "../../model/event-base.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { DatedEvent } from "../who-is-out/dated-events.js";
import { cellsOf, isCellWithin, meet, type ScopeCell, touches } from "../who-is-out/scope-cells.js";
import { type Holding, never } from "./held-on-days.js";
import { common, joined } from "./joined-holdings.js";

/** Days on which an order is over. */
export interface OverOnDays extends Holding {
  readonly over: "agreed" | "tookEffect";
}

/** An agreement, its ratification, or the effect of a contract. */
interface Deal {
  readonly dated: DatedEvent;
  /** The votes against it, each for the whole of it or a part. */
  readonly rejections: { readonly scope: Scope | undefined; readonly from: DayNumber }[];
}

/**
 * For any order, the days on which an agreement that is not older, or a contract that took effect since, has put an end
 * to it. They do so for good, whatever becomes of a later contract or agreement; one that is rejected itself ends nothing.
 */
export function agreementsSince(
  { bargainingUnitIds = [], employerIds }: WorkStoppage,
  events: readonly DatedEvent[],
): (order: DatedEvent) => readonly OverOnDays[] {
  const deals = dealsOf(events);
  const whole = cellsOf({});
  const areOfParts = deals.some(({ dated }) => dated.event.scope !== undefined);
  const parts: readonly Scope[] = [
    ...(bargainingUnitIds.length > 0 ? [{ bargainingUnitIds }] : []),
    ...(employerIds.length > 0 ? [{ employerIds }] : []),
  ];
  return ({ event: { scope }, earliest }) => {
    const since = deals.filter(({ dated }) => dated.latest >= earliest);
    // It takes an agreement of all whom the order concerns: one of the whole, or one of each unit or each employer.
    const wholes =
      scope === undefined ? [whole, ...(areOfParts ? parts.map(cellsOf) : [])] : [cellsOf(scope)];
    const over = (name: OverOnDays["over"], some: readonly Deal[]): readonly OverOnDays[] =>
      wholes
        .flatMap((cells) => cells.map((cell) => daysAgreed(some, cell)).reduce(common))
        .map((held) => ({ ...held, over: name }));
    const inEffect = since.filter(({ dated }) => dated.event.type === "tookEffect");
    return [...over("tookEffect", inEffect), ...over("agreed", since)];
  };
}

/** The days on which some agreements stand for a part of a stoppage. */
function daysAgreed(deals: readonly Deal[], cell: ScopeCell): readonly Holding[] {
  return joined(
    deals.flatMap(({ dated: { event, latest }, rejections }) => {
      if (event.scope !== undefined && !isCellWithin(cell, new Set(cellsOf(event.scope)))) return [];
      let until = never;
      for (const { scope, from } of rejections) {
        const isOfCell = scope === undefined || cell === "" || touches(cell, new Set(cellsOf(scope)));
        if (isOfCell) until = Math.min(until, from - 1);
      }
      return latest <= until ? [{ from: latest, until }] : [];
    }),
  );
}

/** The agreements of a stoppage with the votes against them: a vote is on what it names, or on the last that was not ratified. */
function dealsOf(events: readonly DatedEvent[]): readonly Deal[] {
  const deals: Deal[] = [];
  const agreements: Deal[] = [];
  const byAgreement = new Map<Id, Deal[]>(events.map(({ event }) => [event.id, []]));
  for (const dated of events) {
    const { event } = dated;
    const deal: Deal = { dated, rejections: [] };
    if (event.type === "tookEffect") deals.push(deal);
    else if (event.type === "tentativeAgreement" && event.covers === "whole") {
      deals.push(deal);
      agreements.push(deal);
      byAgreement.set(event.id, [deal]);
    } else if (event.type === "ratificationVote") {
      const last = agreements.filter((one) => meet(one.dated.event.scope, event.scope)).at(-1);
      const named = byAgreement.get(event.onEventId ?? "");
      if (event.result === "ratified") {
        deals.push(deal);
        agreements.push(deal);
        (named ?? byAgreement.get(last?.dated.event.id ?? ""))?.push(deal);
      } else if (event.result === "rejected" && event.on === "tentativeAgreement") {
        // Members do not vote again on what they have ratified, unless the record says so.
        const on = last?.dated.event.type === "tentativeAgreement" ? [last] : [];
        for (const { rejections } of named ?? on) {
          rejections.push({ scope: event.scope, from: dated.latest });
        }
      }
    }
  }
  return deals;
}
