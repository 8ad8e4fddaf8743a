/** What in a record contradicts itself, refers to nothing or cannot have happened? The rules that no schema can hold. */

import type { Issue } from "../core/issue.js";
import type { Dataset } from "../model/dataset.js";
import { agreedPositionRules, agreedPositions } from "./lint/agreed-positions.js";
import { annotationRules, annotationTargets } from "./lint/annotation-targets.js";
import { inDocumentOrder } from "./lint/document-order.js";
import { duplicateIdRules, duplicateIds } from "./lint/duplicate-ids.js";
import { headCountRules, headCounts } from "./lint/head-counts.js";
import type { Finding, LintRule } from "./lint/lint-rule.js";
import { issueOf } from "./lint/lint-rule.js";
import { loopRules, loops } from "./lint/loops.js";
import { noticeRules, notices } from "./lint/notices.js";
import { outsideOfStoppages, outsideStoppageRules } from "./lint/outside-stoppage.js";
import type { RecordIndex } from "./lint/record-index.js";
import { recordIndex } from "./lint/record-index.js";
import { referenceRules, references } from "./lint/references.js";
import { spanRules, spans } from "./lint/spans.js";
import { talks, talksRules } from "./lint/talks.js";
import { voteRules, votes } from "./lint/votes.js";
import { walkoutRules, walkouts } from "./lint/walkouts.js";

/**
 * Every code that {@link lint} can give, with its severity and what it means. Errors are what the record cannot be
 * relied on with, warnings what is probably not meant, the rest is worth a look.
 *
 * @example
 * ```ts
 * import { lintRules } from "picketline";
 * lintRules.find(({ code }) => code === "dangling-reference")?.severity; // => "error"
 * lintRules.find(({ code }) => code === "unused-source")?.meaning; // => "Nothing in the dataset refers to a source."
 * ```
 */
export const lintRules: readonly LintRule[] = [
  ...duplicateIdRules,
  ...referenceRules,
  ...annotationRules,
  ...loopRules,
  ...spanRules,
  ...walkoutRules,
  ...outsideStoppageRules,
  ...noticeRules,
  ...talksRules,
  ...headCountRules,
  ...voteRules,
  ...agreedPositionRules,
];

const families: readonly ((record: RecordIndex) => readonly Finding[])[] = [
  duplicateIds,
  references,
  annotationTargets,
  loops,
  spans,
  walkouts,
  outsideOfStoppages,
  notices,
  talks,
  headCounts,
  votes,
  agreedPositions,
];

/**
 * Everything in a dataset that contradicts itself, refers to nothing or cannot have happened, in document order.
 *
 * It looks at what a schema cannot see: from one part of the record to another. Each rule reports only what is certain:
 * a vague date counts as before another one only where that holds for every day that the two can mean; dates marked
 * `?`, `~` or `%`, dates that cannot be read, and numbers that are "about" something are compared with nothing. Events
 * and values whose rank is `deprecated` are left out of account. What does not have the form of the record is passed
 * over: it is for the schema to report. Never throws, whatever it is given, and does not change it.
 *
 * @example
 * ```ts
 * import { lint } from "picketline";
 * const nuhw = { id: "nuhw", kind: "union", level: "independent", name: "NUHW", sourceIds: ["laist"] } as const;
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * lint({ ...none, organizations: [nuhw] }).map(({ code, path }) => `${code} ${path}`);
 * // => ["dangling-reference /organizations/0/sourceIds/0"]
 * lint({ ...none, organizations: [] }); // => []
 * ```
 *
 * @example An end before its start is certain only where no day of the one can be a day of the other.
 * ```ts
 * import { lint } from "picketline";
 * const rest = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const ended = (date: string) => [
 *   { id: "out", type: "began", date: "2024-10-21" } as const,
 *   { id: "over", type: "ended", date, reason: "unconditionalReturn" } as const,
 * ];
 * const strike = { id: "s", title: "S", kind: "strike", unionIds: [], employerIds: [], demands: [], statements: [] } as const;
 * const codes = (date: string) =>
 *   lint({ ...rest, stoppages: [{ ...strike, timeline: ended(date) }] }).map(({ code }) => code);
 * codes("2024-09"); // => ["end-before-start"]
 * codes("2024-10"); // => []
 * ```
 */
export function lint(dataset: Dataset): readonly Issue[] {
  const record = recordIndex(dataset);
  const findings = families.flatMap((family) => family(record));
  return inDocumentOrder(findings, record.dataset.fields).map(issueOf);
}
