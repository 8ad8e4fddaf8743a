/** By which rules is one of several claimed values preferred, and which of them lose by each? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Attributed, Rank } from "../../model/attributed.js";
import type { Speaker } from "../../model/person.js";
import type { Quantity } from "../../model/quantity.js";
import { tryDayBounds } from "../../time/partial-date-text.js";
import { quantityBounds } from "../quantity-bounds.js";

/** Takes the values of the best rank. Where it stands last of the policies, the latest of these. */
export interface RankPolicy {
  /** Names the policy. */
  readonly by: "rank";
}

/** Takes the value whose `asOf` is surely the latest; all of those that none is surely later than. */
export interface LatestPolicy {
  /** Names the policy. */
  readonly by: "latest";
}

/** Takes the values of whoever stands first in an order of speakers. Those who are not in it come last, as equals. */
export interface SpeakerPolicy {
  /** Names the policy. */
  readonly by: "speaker";
  /** Who goes before whom: at least one. */
  readonly order: readonly SpeakerChoice[];
}

/**
 * Which speakers are meant: the id of an organisation or person; or a test of the speaker, which is `null` where the
 * source itself makes the claim. {@link speaksForKind} is such a test.
 */
export type SpeakerChoice = Id | ((speaker: Speaker | null) => boolean);

/** Takes the quantity whose bounds are the least apart. One without upper end is wider than any with one; words alone lose. */
export interface NarrowestPolicy {
  /** Names the policy. */
  readonly by: "narrowest";
}

/** Takes the quantity whose bounds are the furthest apart. One without upper end is the widest; words alone lose. */
export interface WidestPolicy {
  /** Names the policy. */
  readonly by: "widest";
}

/** The policies that compare numbers, which only quantities have. */
export type BoundsPolicy = NarrowestPolicy | WidestPolicy;

/** A rule by which one of several claimed values is chosen. Bounds are compared of quantities only. */
export type ResolutionPolicy<T = unknown> =
  | RankPolicy
  | LatestPolicy
  | SpeakerPolicy
  | (T extends Quantity ? BoundsPolicy : never);

/** Why a value lost. Each belongs to one policy, but for the first and the last. */
export type LossReason =
  /** Its rank is `deprecated` and there was another: no policy was asked. */
  | "deprecated"
  /** By rank: another is preferred. */
  | "lowerRank"
  /** By date: another is surely later. */
  | "earlier"
  /** By date: no day is known for it, and one is for another. */
  | "undated"
  /** By speaker: somebody else stands before its speaker. */
  | "laterSpeaker"
  /** By speaker: its speaker is not in the order, and somebody else is. */
  | "speakerNotListed"
  /** By narrowest bounds: its own are wider. */
  | "wider"
  /** By widest bounds: its own are narrower. */
  | "narrower"
  /** By bounds: only words were given. */
  | "noNumber"
  /** Every policy held it as good as the chosen one, which stands before it in the record. */
  | "laterInRecord";

/** A policy as it is applied: for each value that is still in the running, why it loses, or `undefined` where it does not. */
export type PolicyTest = (values: readonly Attributed<unknown>[]) => readonly (LossReason | undefined)[];

const ranks: readonly Rank[] = ["preferred", "normal", "deprecated"];

/** Loses by rank. */
export const byRank: PolicyTest = (values) => {
  const places = values.map(({ rank }) => ranks.indexOf(rank));
  const best = Math.min(...places);
  return places.map((place) => (place === best ? undefined : "lowerRank"));
};

/** Loses by date. A date that has an open or unknown end counts by the end that it has. */
export const byDate: PolicyTest = (values) => {
  const spans = values.map(({ asOf }) => tryDayBounds(asOf));
  const isDated = spans.some((span) => span !== undefined);
  return spans.map((span) => {
    if (span === undefined) return isDated ? "undated" : undefined;
    return spans.some((other) => other !== undefined && span.latest < other.earliest) ? "earlier" : undefined;
  });
};

/** Loses by the order of speakers. */
export function bySpeaker(order: readonly SpeakerChoice[]): PolicyTest {
  return (values) => {
    const places = values.map(({ saidBy = null }) => order.findIndex((choice) => isMeant(choice, saidBy)));
    const listed = places.filter((place) => place >= 0);
    if (listed.length === 0) return values.map(() => undefined);
    const first = Math.min(...listed);
    return places.map((place) => {
      if (place === first) return undefined;
      return place < 0 ? "speakerNotListed" : "laterSpeaker";
    });
  };
}

function isMeant(choice: SpeakerChoice, speaker: Speaker | null): boolean {
  if (typeof choice === "function") return choice(speaker);
  return speaker !== null && (speaker.organizationId === choice || speaker.personId === choice);
}

/** Loses by how far the bounds are apart: `sign` is 1 where the narrowest wins, -1 where the widest does. */
export function byWidth(sign: 1 | -1): PolicyTest {
  return (values) => {
    // Only quantities come here: the type of the policy sees to it.
    const bounds = values.map(({ value }) => quantityBounds(value as Quantity));
    const numbered = bounds.filter((each) => each !== null);
    if (numbered.length === 0) return values.map(() => undefined);
    return bounds.map((own) => {
      if (own === null) return "noNumber";
      const isBeaten = numbered.some((other) => sign * compareWidths(own, other) > 0);
      if (!isBeaten) return undefined;
      return sign === 1 ? "wider" : "narrower";
    });
  };
}

/** Differences that come of reckoning with fractions are none. */
const tolerance = 1e-9;

/** More than 0 where the first is wider. Of two without upper end, the one that begins lower is. */
function compareWidths(a: OpenBounds, b: OpenBounds): number {
  if (a.max === null && b.max === null) return b.min - a.min;
  if (a.max === null) return 1;
  if (b.max === null) return -1;
  const difference = a.max - a.min - (b.max - b.min);
  return Math.abs(difference) <= tolerance * Math.max(1, a.max, b.max) ? 0 : difference;
}
