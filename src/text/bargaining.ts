/** How does a report on the talks read as plain text? */

import type { BargainedDemand, BargainingReport } from "../calc/bargaining/bargaining-report.js";
import type { OutcomeWay } from "../calc/demands/outcome-of.js";
import type { NoWayReason, SettledWay } from "../calc/demands/settled-way.js";
import { unreadable } from "../core/unreadable.js";
import { describeDate } from "./dates.js";
import { englishGap } from "./english/gap.js";
import { describeGap, nameOf } from "./gap.js";
import { listOf } from "./lists.js";
import { positionWords } from "./report/demands.js";
import type { Line } from "./report/layout.js";
import { item, plain, sectionText, under, wrap } from "./report/layout.js";
import { talksSection } from "./report/talks.js";

/**
 * The talks on a day as plain text: lines of at most 78 characters; the sessions, then for each demand a table of the
 * first positions, the latest, the gap and the outcome, in English. Shares of the way are rounded to whole percent. It ends with a
 * line break.
 *
 * @example
 * ```ts
 * import { bargainingReportOn, describeBargaining, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: ".." });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const text = describeBargaining(bargainingReportOn({ ...none, stoppages: [strike] }, "bakery", "2024-05-03"));
 * text.includes("No demands are in the record by this day."); // => true
 * ```
 */
export function describeBargaining(report: BargainingReport): string {
  try {
    const head = `${wrap(report.title)}\nBargaining as of ${describeDate(report.asOf)}\n`;
    const none = { heading: "Demands", lines: [plain("No demands are in the record by this day.")] };
    const demands = report.demands.map((demand) => ({ heading: demand.title, lines: demandLines(demand) }));
    const sections = [talksSection(report), ...(demands.length === 0 ? [none] : demands)];
    return [head, ...sections.map(sectionText)].join("\n");
  } catch (error) {
    throw unreadable(error);
  }
}

function demandLines(demand: BargainedDemand): readonly Line[] {
  const { first, positions, lastPublished, gap } = demand;
  return [
    ...row("First position", first.map(positionWords)),
    ...row("Latest", positions.map(positionWords)),
    ...row("Last published", lastPublished.map(positionWords)),
    ...row("Gap", [...new Set(gap.map((one) => describeGap(one)))]),
    ...row("Outcome", outcomeWords(demand)),
  ];
}

function row(label: string, cells: readonly string[]): readonly Line[] {
  return cells.length === 0 ? [] : [item(label), ...cells.map(under)];
}

function outcomeWords({ outcome, positions }: BargainedDemand): readonly string[] {
  if (!outcome.settled && outcome.agreed.length > 0) {
    const open = positions.filter(({ positionId }) => outcome.open.some(({ id }) => id === positionId));
    const names = [...new Set(open.flatMap(({ heldBy }) => heldBy))];
    return [`Settled in part: not with ${listOf(names)} by this day.`];
  }
  if (!outcome.settled) return ["Not settled by this day."];
  if (outcome.fromFirstOffer.length === 0)
    return ["Settled; a first demand or a first offer is not in the record."];
  return outcome.fromFirstOffer.map(wayWords);
}

/** How far of the way from the first offer to the first demand, attribute by attribute, and where there is no number. */
function wayWords({ attributes }: OutcomeWay): string {
  const shares = attributes.filter(({ wayPercent }) => wayPercent !== null).map(shareWords);
  const settled =
    shares.length === 0
      ? "Settled."
      : `Settled, of the way from the first offer to the first demand: ${listOf(shares)}.`;
  return [settled, ...groupedReasons(attributes)].join(" ");
}

function shareWords(one: SettledWay): string {
  const { wayPercent } = one;
  const [least, most] = [Math.round(wayPercent?.min ?? 0), Math.round(wayPercent?.max ?? 0)];
  return `${least === most ? `${least}%` : `${least}% to ${most}%`} on ${nameOf(one)}`;
}

function groupedReasons(attributes: readonly SettledWay[]): readonly string[] {
  const byReason = new Map<NoWayReason, string[]>();
  for (const one of attributes) {
    const { reason } = one;
    if (reason !== null) byReason.set(reason, [...(byReason.get(reason) ?? []), nameOf(one)]);
  }
  return [...byReason].map(([reason, names]) => `No share on ${listOf(names)}: ${reasonWords(reason)}.`);
}

function reasonWords(reason: NoWayReason): string {
  switch (reason) {
    case "demandEqualsOffer":
      return "demand and offer were the same";
    case "demandMayEqualOffer":
      return "demand and offer are too vague to tell apart";
    case "openEnded":
      return "a number has no upper end";
    case "notANumber":
      return "it is not a number";
    default:
      return englishGap.reasons[reason];
  }
}
