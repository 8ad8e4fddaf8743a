// A small record in YAML and JSON, to be spoilt in one place.

import { parse } from "yaml";

/** A record without errors in YAML, with these lines at the end of its one stoppage. */
export const yamlOf = (...stoppage: readonly string[]): string => `formatVersion: 1
organizations: []
people: []
bargainingUnits: []
places: []
sources: []
stoppages:
  - id: mill
    title: Strike at the mill
    kind: strike
    unionIds: []
    employerIds: []
    demands: []
    statements: []
    timeline:
      - { id: began, type: began, date: 2024-05-01 }
      - { id: over, type: ended, date: 2024-05-20, reason: agreement }
${stoppage.map((line) => `    ${line}\n`).join("")}`;

/** The same as JSON, two spaces a level. */
export const jsonOf = (...stoppage: readonly string[]): string =>
  JSON.stringify(parse(yamlOf(...stoppage), { schema: "core" }), null, 2);
