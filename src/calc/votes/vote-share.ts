/** What share voted yes, and of what, and how many took part? */

import type { Bounds, OpenBounds } from "../../core/bounds.js";
import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Tally } from "../../model/contract-events.js";
import { quantityBounds } from "../quantity-bounds.js";
import { publishedPercentBounds } from "./published-percent.js";
import { percentBounds, roundedPercent } from "./rounded-percent.js";

/** What a share in favour can be a share of. */
export type VoteDenominator = "votesCast" | "members" | "eligible";

/** What a share means if its denominator is one of those that are possible. */
export interface ShareReading {
  /** What it would be a share of. */
  readonly of: VoteDenominator;
  /** The share in favour, in percent, as it was published. */
  readonly percent: number;
  /** How many votes in favour that can be, the percentage being rounded; `null` where the number that it is a share of is not told. */
  readonly yesVotes: OpenBounds | null;
}

/** A share in favour in percent with what it is a share of, or why it is not known. */
export type YesShare =
  | {
      /** The share is known, with its denominator. */
      readonly known: true;
      /** The share in favour, in percent: two decimals where it was counted, else as published. */
      readonly percent: number;
      /** What it is a share of. */
      readonly of: VoteDenominator;
      /** Whether it was worked out from votes for and against, or is the figure that was published. */
      readonly basis: "counted" | "published";
    }
  | {
      /** The share is not known. */
      readonly known: false;
      /** Why: a share of nobody says what, no votes, or no figure at all. */
      readonly reason: "denominatorUnknown" | "noVotes" | "noFigure";
      /** What a published share would mean under each denominator; empty where none was published. */
      readonly readings: readonly ShareReading[];
    };

/** The share of those eligible who voted, in percent, or why it is not known. */
export type Turnout =
  | {
      /** The turnout is known, if only between bounds. */
      readonly known: true;
      /** The share, in percent, from the least to the most that it can be. */
      readonly percent: Bounds;
      /** Whether it was worked out from votes for and against, or is the figure that was published. */
      readonly basis: "counted" | "published";
    }
  | {
      /** The turnout is not known. */
      readonly known: false;
      /** Why: votes or those eligible are not told, nobody was eligible, or fewer than voted. */
      readonly reason: "votesUnknown" | "eligibleUnknown" | "nobodyEligible" | "moreVotesThanEligible";
    };

/** The shares of a count of votes. */
export interface VoteShare {
  /** The share in favour, of what. */
  readonly yes: YesShare;
  /** Those who voted for or against, of those eligible; spoilt ballots are in no tally. */
  readonly turnout: Turnout;
  /** How the percentages are rounded: at the second decimal halves go up, bounds go outwards. */
  readonly rounding: "two decimals, half up; bounds outwards";
}

/**
 * The share in favour and the turnout of a count of votes, in percent, each with what it is a percentage of.
 *
 * Votes for and against give the share of the votes cast, whatever percentage was published beside them. A published
 * percentage counts only with its denominator: where that is not told, the answer is that it is not known, and what it
 * would be under each reading: published percentages are rounded, so that the votes have bounds that hold all shares which
 * are published as this one ("82 percent" is 81.5 to 82.5; "82.4 percent" is 82.35 to 82.45). Where the number of those eligible is vague the turnout has bounds. Counted figures are
 * exact to two decimals, worked out on whole numbers; halves go up, bounds outwards.
 *
 * @throws `LabourError` with code `invalid-argument` where votes are no whole numbers of 0 or more, or a published
 * percentage lies outside 0 to 100.
 *
 * @example
 * ```ts
 * import { voteShare } from "picketline";
 * // NUHW and Kaiser, May 2025: 1,937 to 31, of "about 2,400".
 * const share = voteShare({ yes: 1937, no: 31, eligible: { value: 2400, modifier: "about" } });
 * share.yes; // => { known: true, percent: 98.42, of: "votesCast", basis: "counted" }
 * share.turnout; // => { known: true, percent: { min: 80.32, max: 83.75 }, basis: "counted" }
 * voteShare({ yes: 1937, no: 31, eligible: { value: 2400 } }).turnout;
 * // => { known: true, percent: { min: 82, max: 82 }, basis: "counted" }
 * ```
 *
 * @example
 * ```ts
 * import { voteShare } from "picketline";
 * // "82% of our members": of the members, or of those who voted?
 * voteShare({ yesPercent: 82, denominator: "unknown", eligible: { value: 2400 } }).yes;
 * // => { known: false, reason: "denominatorUnknown", readings: [
 * //   { of: "votesCast", percent: 82, yesVotes: { min: 0, max: 1980 } },
 * //   { of: "members", percent: 82, yesVotes: null },
 * //   { of: "eligible", percent: 82, yesVotes: { min: 1956, max: 1980 } } ] }
 * ```
 */
export function voteShare(tally: Tally): VoteShare {
  try {
    assertTally(tally);
    return {
      yes: yesShare(tally),
      turnout: turnoutOf(tally),
      rounding: "two decimals, half up; bounds outwards",
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function assertTally({ yes, no, yesPercent, turnoutPercent }: Tally): void {
  for (const [name, votes] of Object.entries({ yes, no })) {
    if (votes === undefined || (Number.isSafeInteger(votes) && votes >= 0)) continue;
    refuse(name, votes, "a whole number of 0 or more");
  }
  for (const [name, percent] of Object.entries({ yesPercent, turnoutPercent })) {
    if (percent === undefined || (percent >= 0 && percent <= 100)) continue;
    refuse(name, percent, "a number from 0 to 100");
  }
}

function yesShare(tally: Tally): YesShare {
  const { yes, no, yesPercent, denominator = "unknown" } = tally;
  if (yes !== undefined && no !== undefined) {
    if (yes + no === 0) return { known: false, reason: "noVotes", readings: [] };
    return { known: true, percent: roundedPercent(yes, yes + no), of: "votesCast", basis: "counted" };
  }
  if (yesPercent === undefined) return { known: false, reason: "noFigure", readings: [] };
  if (denominator !== "unknown") {
    return { known: true, percent: yesPercent, of: denominator, basis: "published" };
  }
  const all: readonly VoteDenominator[] = ["votesCast", "members", "eligible"];
  const readings = all.map((of) => ({
    of,
    percent: yesPercent,
    yesVotes: yesVotesIf(of, tally, yesPercent),
  }));
  return { known: false, reason: "denominatorUnknown", readings };
}

/** Whole votes in favour if a published share is a share of this: both it and a published turnout are rounded figures. */
function yesVotesIf(of: VoteDenominator, tally: Tally, percent: number): OpenBounds | null {
  if (tally.yes !== undefined) return { min: tally.yes, max: tally.yes };
  // How many members there are, no tally tells: not all of them need be eligible.
  const eligible = of === "members" || tally.eligible === undefined ? null : quantityBounds(tally.eligible);
  if (eligible === null) return null;
  const cast = of === "eligible" ? { min: 100, max: 100 } : shareCast(tally);
  const share = publishedPercentBounds(percent);
  const votes = (whole: number, inFavour: number, turnout: number) => (whole * inFavour * turnout) / 10_000;
  return {
    min: wholeVotes(Math.floor, votes(eligible.min, share.min, cast.min)),
    max: eligible.max === null ? null : wholeVotes(Math.ceil, votes(eligible.max, share.max, cast.max)),
  };
}

function shareCast({ turnoutPercent }: Tally): Bounds {
  return turnoutPercent === undefined ? { min: 0, max: 100 } : publishedPercentBounds(turnoutPercent);
}

/** Rounds to whole votes, the last digits of a binary product left out of account. */
function wholeVotes(round: (value: number) => number, votes: number): number {
  return round(Number(votes.toFixed(6)));
}

function turnoutOf({ yes, no, eligible, turnoutPercent }: Tally): Turnout {
  const bounds = eligible === undefined ? null : quantityBounds(eligible);
  if (yes !== undefined && no !== undefined && bounds !== null) {
    if (bounds.max === 0) return { known: false, reason: "nobodyEligible" };
    const cast = yes + no;
    if (bounds.max !== null && cast > bounds.max) return { known: false, reason: "moreVotesThanEligible" };
    return { known: true, percent: percentBounds(cast, bounds), basis: "counted" };
  }
  if (turnoutPercent !== undefined) {
    return { known: true, percent: { min: turnoutPercent, max: turnoutPercent }, basis: "published" };
  }
  return { known: false, reason: yes === undefined || no === undefined ? "votesUnknown" : "eligibleUnknown" };
}
