/** What stands in the fact box of a stoppage: who, where, how long, how many, what for, who alleges what? */

import type { NamedOrganization } from "../../calc/report/names.js";
import type { StoppageReport } from "../../calc/report.js";
import { listOf } from "../../text/lists.js";
import { allegationsSection } from "../../text/report/allegations.js";
import { countsSection } from "../../text/report/counts.js";
import { demandsSection } from "../../text/report/demands.js";
import { legalSection } from "../../text/report/events.js";
import { lengthsSection, standingSection } from "../../text/report/standing.js";
import { talksSection } from "../../text/report/talks.js";
import type { Block, Item } from "./document.js";
import { sectionBlocks } from "./document.js";

/** The fact box of a report. Each allegation stands in one line with who makes it and with the replies. */
export function factBoxBlocks(report: StoppageReport): readonly Block[] {
  const { unions, employers, bargainingUnits, places } = report;
  const occupations = [...new Set(bargainingUnits.flatMap((unit) => unit.occupations))];
  const facts = [
    ...labelled(unions.length === 1 ? "Union" : "Unions", unions.map(fullName)),
    ...labelled(employers.length === 1 ? "Employer" : "Employers", employers.map(fullName)),
    ...labelled("Workers", occupations),
    ...labelled("Where", places),
  ];
  return [
    { kind: "heading", level: 2, text: "Fact box" },
    ...(facts.length === 0 ? [] : [{ kind: "list", items: facts } as const]),
    ...[
      standingSection(report),
      lengthsSection(report),
      countsSection(report),
      talksSection(report),
      demandsSection(report),
    ].flatMap((section) => sectionBlocks(section, 3)),
    ...sectionBlocks(allegationsSection(report), 3, "inOneLine"),
    ...sectionBlocks(legalSection(report), 3),
  ];
}

function labelled(label: string, values: readonly string[]): readonly Item[] {
  return values.length === 0
    ? []
    : [{ pieces: [{ text: `${label}:`, isBold: true }, { text: listOf(values) }] }];
}

function fullName({ name, shortName }: NamedOrganization): string {
  return name === shortName ? name : `${name} (${shortName})`;
}
