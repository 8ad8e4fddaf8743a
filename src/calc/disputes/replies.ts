/** Which claims and statements reply to a claim, as far as the record links them? The one reading of its links. */

import type { Id } from "../../core/id.js";
import type { Claim, Statement } from "../../model/statement.js";

/** How one claim is linked to another. At least one of the three holds. */
interface ClaimLink {
  /** It says that the other is wrong (`disputesIds`). */
  readonly disputes: boolean;
  /** It answers the other, whichever way (`answersIds`). */
  readonly answers: boolean;
  /** The two cannot both be true (`contradictsIds`). */
  readonly contradicts: boolean;
}

/** A reply as the record links it. */
export type RecordedReply<Said extends HasStatement> =
  | {
      /** The statement in which it is. */
      readonly said: Said;
      /** The claim that replies. */
      readonly claim: Claim;
      /** How it is linked. */
      readonly link: ClaimLink;
    }
  | {
      /** The statement that replies to the statement as a whole, none of its claims being linked to the claim. */
      readonly said: Said;
      readonly claim: null;
      readonly link: null;
    };

/** Whatever a caller keeps with a statement. */
export interface HasStatement {
  /** The statement. */
  readonly statement: Statement;
}

interface Placed<Said> {
  readonly said: Said;
  /** Where the statement stands in the record. */
  readonly place: number;
}

interface LinkedClaim<Said> extends Placed<Said> {
  readonly claim: Claim;
  link: ClaimLink;
}

const notLinked: ClaimLink = { disputes: false, answers: false, contradicts: false };

/**
 * Finds the replies to a claim among some statements, in the order of the record. Every claim that is linked to it is
 * one; a statement that replies to its statement (`inReplyToIds`) without any such claim is one as a whole. Nothing
 * replies to itself. With `bothWays`, two claims contradict each other whichever of them says so; without, only the one
 * that says so replies.
 */
export function replyFinder<Said extends HasStatement>(
  statements: readonly Said[],
  { bothWays }: { readonly bothWays: boolean },
): (about: Statement, claim: Claim | null) => readonly RecordedReply<Said>[] {
  const replying = new Map<Id, Placed<Said>[]>();
  const linked = new Map<Id, Map<Claim, LinkedClaim<Said>>>();
  const claimsById = new Map<Id, { said: Said; place: number; claim: Claim }[]>();
  for (const [place, said] of statements.entries()) {
    for (const id of new Set(said.statement.inReplyToIds)) addTo(replying, id, { said, place });
    for (const claim of said.statement.claims ?? []) addTo(claimsById, claim.id, { said, place, claim });
  }
  for (const all of claimsById.values()) {
    for (const from of all) {
      const { claim } = from;
      for (const id of claim.disputesIds ?? []) link(id, from, "disputes");
      for (const id of claim.answersIds ?? []) link(id, from, "answers");
      for (const id of claim.contradictsIds ?? []) {
        link(id, from, "contradicts");
        if (bothWays) for (const other of claimsById.get(id) ?? []) link(claim.id, other, "contradicts");
      }
    }
  }
  return (about, claim) => {
    const claims = claim === null ? [] : [...(linked.get(claim.id)?.values() ?? [])];
    const speakingOfIt = new Set(claims.map(({ place }) => place));
    const wholes = (replying.get(about.id) ?? []).filter(
      ({ said, place }) => said.statement.id !== about.id && !speakingOfIt.has(place),
    );
    return [
      ...claims.map(({ said, place, claim: reply, link: how }) => ({ said, place, claim: reply, link: how })),
      ...wholes.map(({ said, place }) => ({ said, place, claim: null, link: null })),
    ]
      .sort((a, b) => a.place - b.place || claimPlace(a) - claimPlace(b))
      .map(({ place: _, ...reply }) => reply);
  };

  function link(id: Id, from: Omit<LinkedClaim<Said>, "link">, how: keyof ClaimLink): void {
    if (from.claim.id === id) return;
    const known = linked.get(id) ?? new Map<Claim, LinkedClaim<Said>>();
    const entry = known.get(from.claim) ?? { ...from, link: notLinked };
    entry.link = { ...entry.link, [how]: true };
    known.set(from.claim, entry);
    linked.set(id, known);
  }
}

function claimPlace({ said, claim }: { readonly said: HasStatement; readonly claim: Claim | null }): number {
  return claim === null ? 0 : (said.statement.claims ?? []).indexOf(claim);
}

function addTo<Value>(map: Map<Id, Value[]>, id: Id, value: Value): void {
  const known = map.get(id);
  if (known === undefined) map.set(id, [value]);
  else known.push(value);
}
