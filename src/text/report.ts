/** How does a report on a stoppage read as plain text? */

import type { NamedOrganization } from "../calc/report/names.js";
import type { StoppageReport } from "../calc/report.js";
import { unreadable } from "../core/unreadable.js";
import { describeDate } from "./dates.js";
import { listOf } from "./lists.js";
import { allegationsSection } from "./report/allegations.js";
import { countsSection } from "./report/counts.js";
import { demandsSection } from "./report/demands.js";
import { legalSection, recentSection } from "./report/events.js";
import { printable, sectionText, wrap } from "./report/layout.js";
import { lengthsSection, standingSection } from "./report/standing.js";
import { talksSection } from "./report/talks.js";

/**
 * A report as plain text made to be read: lines of at most 78 characters under short headings, every number with who
 * gives it, every allegation marked as one with the reply beside it. Line breaks and control characters in the record's
 * texts become spaces. It ends with a line break. It is in English only; `ledeFacts` and `describeStatus` tell the heart
 * of it in another language.
 *
 * @example
 * ```ts
 * import { describeReport, reportOn, stoppageFromSpan } from "picketline";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bakery", kind: "strike", from: "2024-05-01", to: "2024-05-09" });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const text = describeReport(reportOn({ ...none, stoppages: [strike] }, "bakery", "2024-05-03"));
 * text.split("\n").slice(0, 2); // => ["Bakery", "As of 3 May 2024"]
 * text.includes("On strike since 1 May 2024: day 3, in its first week"); // => true
 * ```
 */
export function describeReport(report: StoppageReport): string {
  try {
    const sections = [
      standingSection(report),
      lengthsSection(report),
      countsSection(report),
      talksSection(report),
      demandsSection(report),
      allegationsSection(report),
      recentSection(report),
      legalSection(report),
    ];
    return [head(report), ...sections.map(sectionText).filter((text) => text !== "")].join("\n");
  } catch (error) {
    throw unreadable(error);
  }
}

function head({ title, asOf, unions, employers, bargainingUnits, places }: StoppageReport): string {
  const occupations = [...new Set(bargainingUnits.flatMap((unit) => unit.occupations))];
  const lines = [
    wrap(title),
    `As of ${describeDate(asOf)}`,
    "",
    ...labelled(unions.length === 1 ? "Union" : "Unions", unions.map(fullName)),
    ...labelled(employers.length === 1 ? "Employer" : "Employers", employers.map(fullName)),
    ...labelled("Workers", occupations),
    ...labelled("Where", places),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function labelled(label: string, values: readonly string[]): readonly string[] {
  return values.length === 0 ? [] : [wrap(`${label}: ${listOf(values.map(printable))}`, "", "  ")];
}

function fullName({ name, shortName }: NamedOrganization): string {
  return name === shortName ? name : `${name} (${shortName})`;
}
