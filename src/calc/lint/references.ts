/** Does each id that the record refers to name something in it, and something of the right kind? */

import { nearestWord } from "../../core/nearest-word.js";
import { showValue } from "../../core/show-value.js";
import type { Organization } from "../../model/organization.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Unsure } from "./readable.js";
import type { ById, RecordIndex } from "./record-index.js";
import type { NodeKind, Reference, ReferenceField } from "./reference-fields.js";
import { referenceFields } from "./reference-fields.js";

export const danglingReference: LintRule = {
  code: "dangling-reference",
  severity: "error",
  meaning: "An id is referred to that nothing in the dataset has; for events, nothing in the same stoppage.",
};

export const referenceToWrongKind: LintRule = {
  code: "reference-to-wrong-kind",
  severity: "error",
  meaning: "An id names something that cannot stand there, such as a person where an organisation belongs.",
};

export const wrongKindOfOrganization: LintRule = {
  code: "wrong-kind-of-organization",
  severity: "warning",
  meaning:
    "An organisation stands where one of its kind does not belong, such as an employer among the unions.",
};

export const unusedSource: LintRule = {
  code: "unused-source",
  severity: "info",
  meaning: "Nothing in the dataset refers to a source.",
};

/** A record full of dangling ids gets this many suggestions: each is looked for among all ids. */
const mostSuggestions = 100;

/** Checks every reference of the record, and that each source is referred to. */
export function references(record: RecordIndex): Finding[] {
  const suggest = suggester();
  const used = new Set(record.references.filter(({ field }) => field === "sourceIds").map(({ id }) => id));
  const unused = [...(record.things.get("source") ?? nothing)].filter(([id]) => !used.has(id));
  return [
    ...record.references.flatMap((reference) => checkReference(reference, record, suggest)),
    ...unused.map(([id, sources]) => ({
      rule: unusedSource,
      path: sources[0]?.path ?? [],
      message: `Nothing refers to the source ${showValue(id)}.`,
      received: id,
    })),
  ];
}

const nothing: ById = new Map();

type Suggest = (id: string, known: ById) => string | undefined;

function suggester(): Suggest {
  let left = mostSuggestions;
  return (id, known) => {
    left -= 1;
    return left < 0 ? undefined : nearestWord(id, [...known.keys()]);
  };
}

function checkReference(reference: Reference, record: RecordIndex, suggest: Suggest): Finding[] {
  const { id, path, field } = reference;
  const { to }: ReferenceField = referenceFields[field];
  const named = to.flatMap((kind) => thingsOf(kind, reference, record).get(id) ?? [])[0];
  if (named !== undefined) return checkOrganization(named.fields, reference);
  const wanted = to.join(" or ");
  const other = [...record.things].find(([, things]) => things.has(id))?.[0];
  if (other !== undefined) {
    const message = `${field} names ${showValue(id)}, which is the id of ${withArticle(other)}; ${withArticle(wanted)} belongs there.`;
    return [
      {
        rule: referenceToWrongKind,
        path,
        message,
        received: id,
        expected: `the id of ${withArticle(wanted)}`,
      },
    ];
  }
  const where = to.includes("event") ? "this stoppage" : "the dataset";
  const missing = `${field} names ${showValue(id)}, but no ${wanted} in ${where} has that id`;
  const suggestion = to.map((kind) => suggest(id, thingsOf(kind, reference, record))).find(Boolean);
  const found = {
    rule: danglingReference,
    path,
    received: id,
    expected: `the id of ${withArticle(wanted)} in ${where}`,
  };
  if (suggestion === undefined) return [{ ...found, message: `${missing}.` }];
  return [{ ...found, message: `${missing}; did you mean ${showValue(suggestion)}?`, suggestion }];
}

function withArticle(name: string): string {
  return `${/^[aeou]/.test(name) ? "an" : "a"} ${name}`;
}

function checkOrganization(
  organization: Unsure<Organization>,
  { id, path, field, holder }: Reference,
): Finding[] {
  const { wrongKinds, expected = "" }: ReferenceField = referenceFields[field];
  const wrong: readonly unknown[] = wrongKinds?.(holder) ?? [];
  const { kind, side } = organization;
  // A coalition belongs where its members would.
  const stands =
    kind !== "coalition" ? kind : side === "unions" ? "union" : side === "employers" ? "employer" : "";
  if (!wrong.includes(stands)) return [];
  const said = kind === "coalition" ? `a coalition of ${stands}s` : `of the kind ${showValue(kind)}`;
  const message = `${field} names ${showValue(id)}, which is ${said}; ${expected} belongs there.`;
  return [{ rule: wrongKindOfOrganization, path, message, received: id, expected }];
}

function thingsOf(kind: NodeKind, { path }: Reference, { things, events }: RecordIndex): ById {
  return (kind === "event" ? events.get(Number(path[1])) : things.get(kind)) ?? nothing;
}
