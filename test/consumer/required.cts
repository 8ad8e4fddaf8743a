// A user's code, checked against the packed types as they are resolved here; never run.
import * as picketline from "picketline";
import * as formats from "picketline/formats";

import record = require("picketline/records/nuhw-kaiser-2024.json");

import * as schema from "picketline/schema";

const parsed = schema.safeParseDataset(record);
const dataset: picketline.Dataset | undefined = parsed.ok ? parsed.value : undefined;
const [strike] = dataset?.stoppages ?? [];
const days: picketline.Bounds | undefined =
  strike && picketline.durationOf(strike, { asOf: "2024-12-13" }).days;
const issues: readonly picketline.Issue[] = dataset === undefined ? parsed.issues : picketline.lint(dataset);
const imported = formats.importFmcs("Employer,Start Date,End Date");
// A schema keeps its shape, so that a user can build on it.
const title: string = schema.workStoppageSchema.shape.title.parse("A strike");
// An exhaustive switch over events compiles as long as the user knows every type.
const label = (kind: picketline.Organization["kind"]): string => (kind === "union" ? "a union" : `a ${kind}`);

export const used = [days, issues, imported.rows, title, label, schema.parseDataset, formats.toJson];
