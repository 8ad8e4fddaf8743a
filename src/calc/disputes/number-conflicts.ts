/** Which claims give numbers for the same thing that cannot both be true? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Claim, ClaimSubject, Statement } from "../../model/statement.js";
import { tryDayBounds } from "../../time/partial-date-text.js";
import { quantityBounds } from "../quantity-bounds.js";

/** A claim in its statement. */
export interface StatedClaim {
  /** The statement. */
  readonly statement: Statement;
  /** The claim. */
  readonly claim: Claim;
}

interface NumberClaim extends StatedClaim {
  readonly bounds: OpenBounds;
  readonly unit: string;
}

/**
 * The pairs of claims by different speakers whose numbers exclude each other: the same unit, the same subject, the same
 * moment, and bounds that have no number in common. Where somebody gives several such numbers for a subject in one
 * statement (a first raise and the whole raise), it has more than one number and no pair on it is given.
 */
export function numberConflicts(claims: readonly StatedClaim[]): readonly (readonly [Claim, Claim])[] {
  const byUnit = new Map<string, NumberClaim[]>();
  for (const stated of claims) {
    const unit = unitOf(stated.claim);
    const bounds = stated.claim.quantity === undefined ? null : quantityBounds(stated.claim.quantity);
    if (unit === "" || bounds === null) continue;
    const alike = byUnit.get(unit);
    const numbered = { ...stated, bounds, unit };
    if (alike === undefined) byUnit.set(unit, [numbered]);
    else alike.push(numbered);
  }
  return [...byUnit.values()].flatMap(conflictsAmong);
}

function conflictsAmong(claims: readonly NumberClaim[]): readonly (readonly [Claim, Claim])[] {
  const apart = claims.flatMap((first, place) =>
    claims
      .slice(place + 1)
      .filter((second) => excludeEachOther(first.bounds, second.bounds) && ofOneThing(first, second))
      .map((second) => [first, second] as const),
  );
  const oneOfSeveral = apart.filter(([first, second]) => first.statement === second.statement).flat();
  return apart
    .filter(([first, second]) => !haveOneVoice(first.statement, second.statement))
    .filter((pair) => !pair.some((claim) => oneOfSeveral.some((other) => ofOneThing(claim, other))))
    .map(([first, second]) => [first.claim, second.claim]);
}

function excludeEachOther(a: OpenBounds, b: OpenBounds): boolean {
  return (a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min);
}

function ofOneThing(a: NumberClaim, b: NumberClaim): boolean {
  return a === b || (isSameSubject(a.claim.about ?? {}, b.claim.about ?? {}) && isSameMoment(a, b));
}

/**
 * Two subjects are the same where both name a topic only if it is the same topic, where both name events only if they
 * share one, and so on for demands and organisations; and where they have at least one of these in common.
 */
function isSameSubject(a: ClaimSubject, b: ClaimSubject): boolean {
  const topics = [a.topic, b.topic].map((topic) => (topic ?? "").trim().toLowerCase());
  const [first = "", second = ""] = topics;
  const shared = [
    overlap(a.eventIds, b.eventIds),
    overlap(a.demandIds, b.demandIds),
    overlap(a.organizationIds, b.organizationIds),
    first === "" || second === "" ? undefined : first === second,
  ];
  return !shared.includes(false) && shared.includes(true);
}

/** Whether two lists share an id; `undefined` where one of them is empty. */
function overlap(a: readonly Id[] = [], b: readonly Id[] = []): boolean | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  return a.some((id) => b.includes(id));
}

/** Lengths that grow from day to day: what was right on Monday is not on Friday. */
const growing: readonly string[] = ["day", "week", "month", "year"];

/** An event that both speak of fixes the moment; without one, or of a length that grows, both must be of one known day. */
function isSameMoment(a: NumberClaim, b: NumberClaim): boolean {
  const { eventIds } = a.claim.about ?? {};
  if (overlap(eventIds, b.claim.about?.eventIds) === true && !growing.includes(a.unit)) return true;
  const first = tryDayBounds(a.statement.date);
  const second = tryDayBounds(b.statement.date);
  if (first === undefined || second === undefined || first.earliest !== first.latest) return false;
  return first.earliest === second.earliest && first.latest === second.latest;
}

function haveOneVoice(a: Statement, b: Statement): boolean {
  const voices = new Set(voicesOf(a));
  return voicesOf(b).some((voice) => voices.has(voice));
}

/** All that a statement can be told to come from; a bare description counts where nothing else is there. */
function voicesOf({ speaker, onBehalfOfId }: Statement): readonly string[] {
  const ids = [speaker.personId, speaker.organizationId, onBehalfOfId].filter((id) => id !== undefined);
  return ids.length > 0 ? ids : [`"${(speaker.description ?? "").trim().toLowerCase()}"`];
}

/** The unit of a claim's number, in one spelling: "%" is "percent", "workers" is "worker". */
function unitOf({ quantity }: Claim): string {
  const unit = (quantity?.unit ?? "").trim().toLowerCase().replace(/\s+/g, " ");
  return unit.replace(/^%/, "percent").replace(/(\w\w)s$/, "$1");
}
