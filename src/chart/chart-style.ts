/** How do the charts look: on light and on dark pages, and to readers who do not tell all colours apart? */

import { figuresOf } from "../text/numbers.js";
import type { DayNumber } from "../time/iso-date.js";
import type { ChartOptions } from "./plot-library.js";

/**
 * The colours, after the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/), which readers with any colour
 * vision tell apart; two are darkened so that each has a contrast of at least 3 to 1 on white and on near-black.
 */
export const chartColors = {
  out: "#d55e00",
  contract: "#0072b2",
  talks: "#009e73",
  votes: "#b0588c",
  other: "#767676",
} as const;

/** The colours of the sides, in the order in which they come. */
export const sideColors = [
  chartColors.out,
  chartColors.contract,
  chartColors.talks,
  chartColors.votes,
] as const;

/** What the charts have in common: words in the colour of the page's text, on no ground of their own. */
export function chartOptions(
  options: ChartOptions,
  own: {
    readonly title: string;
    readonly caption: string;
    readonly description: string;
    readonly height: number;
  },
): {
  readonly [key: string]: unknown;
  readonly width: number;
} {
  const { width = 640, title = own.title, caption = own.caption } = options;
  return {
    width,
    height: own.height,
    ...(title === "" ? {} : { title }),
    ...(caption === "" ? {} : { caption }),
    ariaLabel: title === "" ? own.title : title,
    ariaDescription: own.description,
    marginTop: 30,
    marginRight: 24,
    marginBottom: 44,
    style: { background: "transparent", color: "currentColor", fontSize: "12px", overflow: "visible" },
  };
}

/** A day as the charts' axis of time has it: its first moment in UTC, whatever the zone of the reader. */
export function timeOf(day: DayNumber): Date {
  return new Date(day * 86_400_000);
}

/** A number on an axis, short enough for its margin: "1,200", "15k", "2.5M". */
export function shortNumber(value: number): string {
  const size = Math.abs(value);
  if (size < 10_000) return figuresOf(value);
  const [times, letter] = size < 1_000_000 ? [1000, "k"] : [1_000_000, "M"];
  return `${figuresOf(value / times)}${letter}`;
}

/** The axis of time: some ticks for each width, in UTC. */
export function timeAxis(width: number, label: string | null = null): object {
  return { type: "utc", label, ticks: Math.max(2, Math.floor(width / 110)), nice: false };
}
