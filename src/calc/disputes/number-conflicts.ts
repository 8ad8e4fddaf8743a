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
  /** Where it stands among the claims. */
  readonly place: number;
  /** What it shares with every claim that can be of the same thing; see {@link keysOf}. */
  readonly keys: readonly string[];
}

type Groups = ReadonlyMap<string, readonly NumberClaim[]>;

/**
 * The pairs of claims by different speakers whose numbers exclude each other: the same unit, the same subject, the same
 * moment, and bounds that have no number in common. Where somebody gives several such numbers for a subject in one
 * statement (a first raise and the whole raise), it has more than one number and no pair on it is given. Both claims and
 * pairs come in the order of the claims.
 */
export function numberConflicts(claims: readonly StatedClaim[]): readonly (readonly [Claim, Claim])[] {
  const numbered = claims.flatMap(numberClaim);
  const apart = pairsApart(numbered);
  const oneOfSeveral = apart.filter(([first, second]) => first.statement === second.statement).flat();
  const several = groupsOf(new Set(oneOfSeveral));
  const isOneOfSeveral = (claim: NumberClaim): boolean =>
    claim.keys.some((key) => several.get(key)?.some((other) => ofOneThing(claim, other)));
  return apart
    .filter(([first, second]) => !haveOneVoice(first.statement, second.statement))
    .filter((pair) => !pair.some(isOneOfSeveral))
    .map(([first, second]) => [first.claim, second.claim]);
}

function numberClaim(stated: StatedClaim, place: number): readonly NumberClaim[] {
  const { quantity } = stated.claim;
  const unit = unitOf(stated.claim);
  const bounds = quantity === undefined ? null : quantityBounds(quantity);
  return unit === "" || bounds === null
    ? []
    : [{ ...stated, bounds, unit, place, keys: keysOf(stated, unit) }];
}

/**
 * Two claims of one thing have a key in common: what both are about, and the day where it needs to be the same. So only
 * claims with a common key are compared.
 */
function keysOf({ statement, claim }: StatedClaim, unit: string): readonly string[] {
  const { eventIds = [], demandIds = [], organizationIds = [] } = claim.about ?? {};
  const topic = topicOf(claim.about ?? {});
  const events = eventIds.map((id) => `event ${id}`);
  const others = [
    ...demandIds.map((id) => `demand ${id}`),
    ...organizationIds.map((id) => `organization ${id}`),
    ...(topic === "" ? [] : [`topic ${topic}`]),
  ];
  const day = tryDayBounds(statement.date);
  const [always, onOneDay] = growing.includes(unit) ? [[], [...events, ...others]] : [events, others];
  const dated =
    day === undefined || day.earliest !== day.latest
      ? []
      : onOneDay.map((key) => `${key} on ${day.earliest}`);
  return [...new Set([...always, ...dated])].map((key) => `${key} in ${unit}`);
}

function groupsOf(claims: Iterable<NumberClaim>): Groups {
  const groups = new Map<string, NumberClaim[]>();
  for (const claim of claims) {
    for (const key of claim.keys) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [claim]);
      else group.push(claim);
    }
  }
  return groups;
}

/** The pairs of claims of one thing with bounds that have no number in common. No others of a group are looked at. */
function pairsApart(claims: readonly NumberClaim[]): readonly (readonly [NumberClaim, NumberClaim])[] {
  const apart = new Map<NumberClaim, Set<NumberClaim>>(claims.map((claim) => [claim, new Set()]));
  for (const group of groupsOf(claims).values()) {
    const highestFirst = [...group].sort((a, b) => b.bounds.min - a.bounds.min);
    for (const low of group) {
      const { max } = low.bounds;
      if (max === null) continue;
      for (const high of highestFirst) {
        if (high.bounds.min <= max) break;
        const [first, second] = low.place < high.place ? [low, high] : [high, low];
        if (high !== low && ofOneThing(first, second)) apart.get(first)?.add(second);
      }
    }
  }
  return [...apart].flatMap(([first, seconds]) =>
    [...seconds].sort((a, b) => a.place - b.place).map((second) => [first, second] as const),
  );
}

function ofOneThing(a: NumberClaim, b: NumberClaim): boolean {
  return a === b || (isSameSubject(a.claim.about ?? {}, b.claim.about ?? {}) && isSameMoment(a, b));
}

/**
 * Two subjects are the same where both name a topic only if it is the same topic, where both name events only if they
 * share one, and so on for demands and organisations; and where they have at least one of these in common.
 */
function isSameSubject(a: ClaimSubject, b: ClaimSubject): boolean {
  const [first, second] = [topicOf(a), topicOf(b)];
  const shared = [
    overlap(a.eventIds, b.eventIds),
    overlap(a.demandIds, b.demandIds),
    overlap(a.organizationIds, b.organizationIds),
    first === "" || second === "" ? undefined : first === second,
  ];
  return !shared.includes(false) && shared.includes(true);
}

function topicOf({ topic }: ClaimSubject): string {
  return (topic ?? "").trim().toLowerCase();
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
