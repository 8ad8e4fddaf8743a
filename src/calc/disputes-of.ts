/** Which claims are disputed, contradicted or answered, by whom, and which are not? */

import { unreadable } from "../core/unreadable.js";
import type { Dataset } from "../model/dataset.js";
import type { Claim } from "../model/statement.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import type { ClaimInContext, ShownStatement } from "./disputes/claim-in-context.js";
import { claimInContext, shownStatement } from "./disputes/claim-in-context.js";
import { numberConflicts } from "./disputes/number-conflicts.js";
import type { RecordedReply } from "./disputes/replies.js";
import { replyFinder } from "./disputes/replies.js";
import { surelyBy } from "./report/known-by.js";

/** The claims of a stoppage, by whether anything stands against them. Both lists are in the order of the record. */
export interface StoppageDisputes {
  /** The claims to which there is a reply of any kind, or an account that cannot be true with them. */
  readonly disputes: readonly ClaimDispute[];
  /** The claims to which there is none. */
  readonly unanswered: readonly ClaimInContext[];
}

/** A claim with everything that is said in reply. */
export interface ClaimDispute extends ClaimInContext {
  /** The strongest of what stands against it. */
  readonly standing: DisputeStanding;
  /**
   * The replies, in the order of the record. A reply that is itself replied to is in `disputes` too, by its `claimId` (by
   * its `statementId` where that is `null`): so a chain is followed as far as it goes, and one that leads back to
   * itself has no end but that of the reader.
   */
  readonly replies: readonly ClaimReply[];
}

/**
 * What stands against a claim. `contradicted`: somebody disputes it, or gives an account that cannot be true with it.
 * `numbersApart`: only its number cannot be true with another one. `sidestepped`: it is answered, but nothing says that
 * it is wrong. `repliedTo`: its statement is replied to as a whole, and no more is known.
 */
export type DisputeStanding = "contradicted" | "numbersApart" | "sidestepped" | "repliedTo";

/** A reply to a claim, or an account that cannot be true with it. */
export interface ClaimReply extends ClaimInContext {
  /**
   * `disputes`: says that the claim is wrong. `contradicts`: cannot be true with it, whichever of the two came first.
   * `sidesteps`: answers it without either. `repliesTo`: replies to its statement as a whole.
   */
  readonly relation: "disputes" | "contradicts" | "sidesteps" | "repliesTo";
  /** Whether it speaks to the claim. Not so for two accounts that only cannot both be true. */
  readonly answers: boolean;
  /**
   * `recorded`: the record links the two. `numbers`: their numbers were found to exclude each other; a person should look
   * whether they measure the same thing.
   */
  readonly found: "recorded" | "numbers";
}

/** What {@link disputesOf} may be told. */
export interface DisputesOptions {
  /** The day for which it is asked: statements and assessments count that had surely been made by its end. All, where left out. */
  readonly asOf?: IsoDate;
  /** The dataset of the stoppage: with it the name of a person on background is taken out of the words, which are else left out. */
  readonly dataset?: Dataset;
}

/**
 * The claims of a stoppage: those that somebody disputes, contradicts, sidesteps or replies to, each with the replies,
 * and those that nobody answers.
 *
 * A reply may be to another reply. `contradictsIds` holds both ways; `answersIds` without `disputesIds` and
 * `contradictsIds` sidesteps. Beyond the record's links, numbers are compared: two claims by different speakers with the
 * same unit on the same subject contradict each other where no number lies within the bounds of both
 * ({@link quantityBounds}). Subjects are the same where they share an event, a demand, an organisation or the topic and
 * differ in none of these that both name. Without a shared event, and for lengths in days to years, both must have been
 * said on the same known day.
 *
 * What is off the record has no part in it: a claim to which only such words reply is unanswered. On background the
 * person is left out, on deep background the speaker, the words and the number. Ids are as the record has them.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is no calendar day.
 *
 * @example
 * ```ts
 * import { disputesOf, stoppageFromSpan } from "picketline";
 * const span = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-10-21", to: "2024-11-02" });
 * const said = { date: "2024-10-22", channel: "statement", attribution: "onRecord" } as const;
 * const statements = [
 *   { ...said, id: "union", speaker: { organizationId: "local-12" }, claims: [{ id: "unsafe", text: "the mill is unsafe", allegation: true }] },
 *   { ...said, id: "mill", speaker: { organizationId: "mill" }, claims: [{ id: "safe", text: "the mill is safe", disputesIds: ["unsafe"] }] },
 * ];
 * const { disputes, unanswered } = disputesOf({ ...span, statements });
 * disputes.map(({ claimId, standing }) => [claimId, standing]); // => [["unsafe", "contradicted"]]
 * disputes[0]?.replies.map(({ text, relation }) => [text, relation]); // => [["the mill is safe", "disputes"]]
 * unanswered.map(({ claimId }) => claimId); // => ["safe"]
 * ```
 * @example
 * ```ts
 * import { disputesOf, stoppageFromSpan } from "picketline";
 * const span = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-10-21", to: "2024-11-02" });
 * const said = { date: "2024-10-25", channel: "statement", attribution: "onRecord" } as const;
 * const count = (id: string, value: number) => ({ id, text: `${value} marched`, about: { eventIds: ["march"] }, quantity: { value, unit: "people" } });
 * const statements = [
 *   { ...said, id: "union", speaker: { organizationId: "local-12" }, claims: [count("union-count", 900)] },
 *   { ...said, id: "police", speaker: { organizationId: "police" }, claims: [count("police-count", 300)] },
 * ];
 * disputesOf({ ...span, statements }).disputes.map(({ claimId, standing }) => [claimId, standing]);
 * // => [["union-count", "numbersApart"], ["police-count", "numbersApart"]]
 * ```
 */
export function disputesOf(stoppage: WorkStoppage, options: DisputesOptions = {}): StoppageDisputes {
  try {
    const { asOf, dataset } = options;
    const day = asOf === undefined ? undefined : dayNumberOf(asOf);
    const isKnown = (date: PartialDate): boolean => day === undefined || surelyBy(date, day);
    const shown = stoppage.statements.flatMap((statement) =>
      isKnown(statement.date) ? (shownStatement(statement, dataset) ?? []) : [],
    );
    const inContext = (said: ShownStatement, claim: Claim | null): ClaimInContext =>
      claimInContext(said, claim, stoppage, isKnown);
    const recordedReplies = replyFinder(shown, { bothWays: true });
    const numbersAgainst = claimsByNumber(shown);

    const disputes: ClaimDispute[] = [];
    const unanswered: ClaimInContext[] = [];
    for (const said of shown) {
      const claims = said.statement.claims ?? [];
      // A statement without claims can be replied to as a whole, but claims nothing that could go unanswered.
      for (const claim of claims.length === 0 ? [null] : claims) {
        const against = claim === null ? new Map<Claim, ShownStatement>() : numbersAgainst(claim);
        const recorded = recordedReplies(said.statement, claim);
        const linked = new Set(recorded.map((reply) => reply.claim));
        const replies = [
          ...recorded.map((reply) => ({
            ...inContext(reply.said, reply.claim),
            ...relationOf(reply, reply.claim !== null && against.has(reply.claim)),
          })),
          ...[...against]
            .filter(([other]) => !linked.has(other))
            .map(([other, by]) => ({ ...inContext(by, other), ...byNumbers })),
        ];
        if (replies.length > 0)
          disputes.push({ ...inContext(said, claim), standing: standingOf(replies), replies });
        else if (claim !== null) unanswered.push(inContext(said, claim));
      }
    }
    return { disputes, unanswered };
  } catch (error) {
    throw unreadable(error);
  }
}

type Relation = Pick<ClaimReply, "relation" | "answers" | "found">;

const byNumbers: Relation = { relation: "contradicts", answers: false, found: "numbers" };

function relationOf({ link }: RecordedReply<ShownStatement>, numbersExclude: boolean): Relation {
  if (link === null) return { relation: "repliesTo", answers: true, found: "recorded" };
  if (link.disputes) return { relation: "disputes", answers: true, found: "recorded" };
  if (link.contradicts) return { relation: "contradicts", answers: link.answers, found: "recorded" };
  return numbersExclude
    ? { ...byNumbers, answers: true }
    : { relation: "sidesteps", answers: true, found: "recorded" };
}

function standingOf(replies: readonly Relation[]): DisputeStanding {
  const against = replies.filter(({ relation }) => relation === "disputes" || relation === "contradicts");
  if (against.some(({ found }) => found === "recorded")) return "contradicted";
  if (against.length > 0) return "numbersApart";
  return replies.some(({ relation }) => relation === "sidesteps") ? "sidestepped" : "repliedTo";
}

/** For a claim, the claims whose numbers exclude its own. Numbers given on deep background are not compared: it would tell them. */
function claimsByNumber(
  shown: readonly ShownStatement[],
): (claim: Claim) => ReadonlyMap<Claim, ShownStatement> {
  const stated = shown
    .filter(({ attribution }) => attribution !== "deepBackground")
    .flatMap((said) =>
      (said.statement.claims ?? []).map((claim) => ({ statement: said.statement, claim, said })),
    );
  const saidIn = new Map(stated.map(({ claim, said }) => [claim, said]));
  const against = new Map<Claim, Map<Claim, ShownStatement>>();
  const add = (claim: Claim, other: Claim): void => {
    const said = saidIn.get(other);
    const known = against.get(claim) ?? new Map<Claim, ShownStatement>();
    if (said !== undefined) against.set(claim, known.set(other, said));
  };
  for (const [first, second] of numberConflicts(stated)) {
    add(first, second);
    add(second, first);
  }
  return (claim) => against.get(claim) ?? new Map();
}
