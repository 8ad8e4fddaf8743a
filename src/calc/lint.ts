/** What in a record contradicts itself, refers to nothing or cannot have happened? The rules that no schema can hold. */

import type { Issue } from "../core/issue.js";
import type { Dataset } from "../model/dataset.js";
import { agreedByOneSide, agreedPositions } from "./lint/agreed-positions.js";
import { annotationOfNothing, annotationTargets, updateChangesFact } from "./lint/annotation-targets.js";
import { inDocumentOrder } from "./lint/document-order.js";
import { duplicateId, duplicateIds } from "./lint/duplicate-ids.js";
import {
  headCounts,
  headCountUnit,
  moreOutThanWorkers,
  moreWorkersThanUnit,
  noWorkers,
  percentOfWorkers,
} from "./lint/head-counts.js";
import type { LintOptions, ReadOptions } from "./lint/lint-options.js";
import { readOptions } from "./lint/lint-options.js";
import type { Finding, LintRule } from "./lint/lint-rule.js";
import { issueOf } from "./lint/lint-rule.js";
import { lookAlikes, looksLikeAnother } from "./lint/look-alikes.js";
import { circularReference, claimDisputesItself, loops } from "./lint/loops.js";
import { noticeOfAnotherStart, notices } from "./lint/notices.js";
import {
  longBeforeStart,
  outsideOfStoppages,
  outsideStoppage,
  picketOutsideStoppage,
} from "./lint/outside-stoppage.js";
import {
  daysIdleDisagree,
  durationDisagrees,
  publishedFigures,
  weekendOnly,
} from "./lint/published-figures.js";
import type { RecordIndex } from "./lint/record-index.js";
import { recordIndex } from "./lint/record-index.js";
import {
  danglingReference,
  references,
  referenceToWrongKind,
  unusedSource,
  wrongKindOfOrganization,
} from "./lint/references.js";
import { repeatedIdentifier, repeatedIdentifiers } from "./lint/repeated-identifiers.js";
import { settledStoppages, settledYetOpen } from "./lint/settled-yet-open.js";
import { endsBeforeItStarts, overBeforeItsDate, readBeforePublished, spans } from "./lint/spans.js";
import { staleAndOpen, staleStoppages } from "./lint/stale-and-open.js";
import {
  heldAndCancelled,
  ratifiedWithoutAgreement,
  sessionNumbersOutOfOrder,
  sessionNumberTwice,
  talks,
} from "./lint/talks.js";
import {
  moreHoursThanTime,
  protectedOverHours,
  raiseOutOfRange,
  stepBeforeContract,
  terms,
  timeInUnknownUnit,
} from "./lint/terms.js";
import {
  moreVotesThanEligible,
  percentDisagrees,
  percentOutOfRange,
  ratifiedWithoutMajority,
  rejectedWithTwoThirds,
  voteOnOtherKind,
  votes,
} from "./lint/votes.js";
import {
  beganTwice,
  calledOffYetBegan,
  endBeforeStart,
  endedTwice,
  joinedBeforeBegan,
  noBeginning,
  resumedWithoutPause,
  suspendedWhenNotOut,
  walkouts,
} from "./lint/walkouts.js";

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
  duplicateId,
  danglingReference,
  referenceToWrongKind,
  wrongKindOfOrganization,
  unusedSource,
  annotationOfNothing,
  updateChangesFact,
  circularReference,
  claimDisputesItself,
  endsBeforeItStarts,
  overBeforeItsDate,
  readBeforePublished,
  endBeforeStart,
  calledOffYetBegan,
  joinedBeforeBegan,
  noBeginning,
  beganTwice,
  endedTwice,
  suspendedWhenNotOut,
  resumedWithoutPause,
  outsideStoppage,
  picketOutsideStoppage,
  longBeforeStart,
  noticeOfAnotherStart,
  ratifiedWithoutAgreement,
  heldAndCancelled,
  sessionNumberTwice,
  sessionNumbersOutOfOrder,
  moreWorkersThanUnit,
  moreOutThanWorkers,
  percentOfWorkers,
  noWorkers,
  headCountUnit,
  percentOutOfRange,
  percentDisagrees,
  moreVotesThanEligible,
  voteOnOtherKind,
  ratifiedWithoutMajority,
  rejectedWithTwoThirds,
  agreedByOneSide,
  protectedOverHours,
  moreHoursThanTime,
  timeInUnknownUnit,
  raiseOutOfRange,
  stepBeforeContract,
  durationDisagrees,
  daysIdleDisagree,
  weekendOnly,
  settledYetOpen,
  staleAndOpen,
  repeatedIdentifier,
  looksLikeAnother,
];

const families: readonly ((record: RecordIndex, options: ReadOptions) => readonly Finding[])[] = [
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
  terms,
  publishedFigures,
  settledStoppages,
  staleStoppages,
  repeatedIdentifiers,
  lookAlikes,
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
 * Some rules need more than the dataset. `published` holds the figures that an agency gives, as importers return them:
 * days idle are held against workers × workdays (as the Bureau of Labor Statistics counts: Monday to Friday less US
 * federal holidays, head-counts as recorded or to the nearest hundred), durations in days against calendar days, both
 * ends counted. `asOf` is the day for which the dataset is read: an open stoppage of which nothing is told for more than
 * `staleAfterDays` days before it is stale. Without them those rules find nothing; nothing reads a clock.
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
 *
 * @example Figures that an agency published are no part of the dataset: they are passed beside it.
 * ```ts
 * import { lint, stoppageFromSpan } from "picketline";
 * const rest = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const strike = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2022-11-14", to: "2022-11-18", workers: 1000 });
 * const dataset = { ...rest, stoppages: [strike] };
 * lint(dataset, { published: [{ stoppageId: "s", daysIdle: 6000, duration: 5 }] }).map(({ path, message }) => [path, message]);
 * // => [["/stoppages/0/workers/0/value", "6000 days idle are published, 6 for each of 1000 workers, but from 2022-11-14 to 2022-11-18 the workdays are 5: 5000 days idle."]]
 * lint(dataset, { published: [{ stoppageId: "s", daysIdle: 5000 }] }); // => []
 * const goesOn = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: "2022-11-14" });
 * lint({ ...rest, stoppages: [goesOn] }, { asOf: "2024-11-14" }).map(({ code }) => code); // => ["stale-and-open"]
 * lint({ ...rest, stoppages: [goesOn] }); // => []
 * ```
 */
export function lint(dataset: Dataset, options: LintOptions = {}): readonly Issue[] {
  const record = recordIndex(dataset);
  const read = readOptions(options);
  const findings = families.flatMap((family) => family(record, read));
  return inDocumentOrder(findings, record.dataset.fields).map(issueOf);
}
