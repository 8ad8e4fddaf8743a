/** How does a report tell what happened, and what is in effect in law? */

import type { ReportedEvent } from "../../calc/report/events.js";
import type { StoppageReport } from "../../calc/report.js";
import { recentDays } from "../../calc/report.js";
import type { LegalState } from "../../calc/status/status.js";
import { describeDate } from "../dates.js";
import { englishEvents } from "../english/lede.js";
import { capitalized, listOf } from "../lists.js";
import { describeNumber } from "../numbers.js";
import { describeQuantity } from "../quantity.js";
import { speakerWords } from "../speaker.js";
import type { Section } from "./layout.js";
import { item } from "./layout.js";

/** What happened in the last days. */
export function recentSection({ recent }: StoppageReport): Section {
  return {
    heading: `The last ${describeNumber(recentDays)} days`,
    lines: recent.map((event) => item(`${capitalized(dateWords(event))}: ${eventWords(event)}`)),
  };
}

/** What is in effect in law, and what was ordered or declared before. */
export function legalSection({ legal, pastLegal }: StoppageReport): Section {
  return {
    heading: "In law",
    lines: [
      ...legal.map(({ state, since, events }) => {
        const when = since === null ? "" : ` (${describeDate(since)})`;
        const why = events.map(eventWords).join("; ");
        const told = state === "orderDefied" && events.length > 1 ? defiedAnew : legalStates[state];
        return item(`${told}${when}${why === "" ? "" : `: ${why}`}`);
      }),
      ...pastLegal.map((event) => item(`Earlier (${describeDate(event.date)}): ${eventWords(event)}`)),
    ],
  };
}

/** An order that is defied by a walkout after they had been back. */
const defiedAnew = "Ordered back and out again";

const legalStates: Readonly<Record<LegalState, string>> = {
  orderDefied: "Ordered back and still out",
  declaredUnlawful: "Declared unlawful",
  orderedBack: "Ordered back to work",
  injunction: "Injunction in force",
  orderObeyed: "Ordered back and back at work",
  arbitrationOrdered: "Arbitration ordered",
  coolingOff: "Cooling-off period",
  noticeRunning: "Notice running",
  investigationOpen: "Investigation open",
  none: "Nothing",
};

/** Events that units and employers do not have done for them: they are those who go out, or back. */
const ofWork: readonly ReportedEvent["type"][] = [
  "began",
  "joined",
  "left",
  "suspended",
  "resumed",
  "ended",
  "returnedToWork",
  "headcountReported",
];

/** A number of hours: "two hours". */
export function hoursWords(hours: number): string {
  return describeQuantity({ value: hours, unit: hours === 1 ? "hour" : "hours" });
}

/** When an event happened: its day, and the last day of what went on. */
export function dateWords({ date, lastDay }: ReportedEvent): string {
  return lastDay === null ? describeDate(date) : `${describeDate(date)}, last day ${describeDate(lastDay)}`;
}

/** An event in words: the record's own, or, for an accusation, who accuses whom of what. */
export function eventWords(event: ReportedEvent): string {
  const { type, title, outcome, by, against, places, scope, hoursADay, saidBy, alleges } = event;
  const parties = [
    ...(by.length === 0 ? [] : [`by ${listOf(by)}`]),
    ...(event.with === null ? [] : [`with ${event.with}`]),
    ...(against === null ? [] : [`against ${against}`]),
    ...(scope.length === 0 ? [] : [ofWork.includes(type) ? `(${listOf(scope)})` : `for ${listOf(scope)}`]),
    ...(places.length === 0 ? [] : [`at ${listOf(places)}`]),
  ];
  const hours = hoursADay === null ? [] : [`for ${hoursWords(hoursADay)} a day`];
  const plain = [
    englishEvents[type],
    ...hours,
    ...(outcome === null ? [] : [`(${outcome})`]),
    ...parties,
  ].join(" ");
  const allegation = alleges.length === 0 ? "" : `, alleging that ${listOf(alleges)}`;
  const source = saidBy === null ? "" : `, according to ${speakerWords(saidBy)}`;
  return `${capitalized(title ?? plain)}${allegation}${source}`;
}
