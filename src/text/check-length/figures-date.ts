/** Which date do figures with hyphens or strokes between them write: "2024-10-25", "2024/10", "10/21/2024"? */

import type { IsoDate } from "../../time/iso-date.js";
import type { DateRead } from "./found-date.js";
import { found, lastBy, two } from "./found-date.js";
import type { Token } from "./tokens.js";

/** What can be read in two ways, or is no date. */
const unclear = { earliest: null, latest: null };

/**
 * A date in figures, the year first, or with strokes the month or the day first; the days are `null` where which of the
 * two is the month cannot be told. `undefined` where they are no date.
 */
export function readFiguresDate(tokens: readonly Token[], at: number, asOf: IsoDate): DateRead | undefined {
  const first = figuresAt(tokens, at);
  const second = first === undefined ? undefined : joined(tokens, at);
  if (first === undefined || second === undefined) return undefined;
  const third = joined(tokens, second.at);
  const next = (third ?? second).at + 1;
  if (first.length === 4) {
    const month = two(Number(second.figures));
    const day = third === undefined ? "" : `-${two(Number(third.figures))}`;
    return found(`${first}-${month}${day}`, next);
  }
  if (!second.isStroke || first.length > 2 || second.figures.length > 2) return undefined;
  const [one, other] = [Number(first), Number(second.figures)];
  if (one <= 12 && other <= 12 && one !== other) return { since: unclear, next };
  const date = one <= 12 ? `-${two(one)}-${two(other)}` : `-${two(other)}-${two(one)}`;
  if (third === undefined) return found(lastBy(date, asOf), next);
  return found(`${third.figures.length === 2 ? `20${third.figures}` : third.figures}${date}`, next);
}

/** Whether the figures at a token are joined to others by a hyphen or a stroke. */
export function areFiguresJoined(tokens: readonly Token[], at: number): boolean {
  return figuresAt(tokens, at) !== undefined && joined(tokens, at) !== undefined;
}

interface Joined {
  readonly at: number;
  readonly figures: string;
  readonly isStroke: boolean;
}

/** The figures that a hyphen or a stroke joins to those at a token, with no space between. */
function joined(tokens: readonly Token[], at: number): Joined | undefined {
  const isStroke = tokens[at + 1]?.word === "/";
  const place = isStroke ? at + 2 : at + 1;
  const figures = figuresAt(tokens, place);
  const isJoined =
    tokens[place]?.start === (tokens[at]?.end ?? 0) + 1 && (isStroke || tokens[place]?.isHyphened);
  return figures !== undefined && isJoined ? { at: place, figures, isStroke } : undefined;
}

function figuresAt(tokens: readonly Token[], at: number): string | undefined {
  const word = tokens[at]?.word ?? "";
  return /^(?:\d{1,2}|\d{4})$/.test(word) ? word : undefined;
}
