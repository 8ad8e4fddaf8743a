/** How do the charts look: on light and on dark pages, and to readers who do not tell all colours apart? */

import { figuresOf } from "../text/numbers.js";
import type { DayNumber } from "../time/iso-date.js";
import type { ChartOptions } from "./plot-library.js";

/**
 * The colours, after the palette of Okabe and Ito (https://jfly.uni-koeln.de/color/), which readers with any colour
 * vision tell apart. Votes are violet in place of the palette's pink, which those without green cones take for grey. Each
 * has a contrast of at least 3 to 1 on white and on near-black.
 */
export const chartColors = {
  out: "#d55e00",
  contract: "#0072b2",
  talks: "#009e73",
  votes: "#a878f8",
  other: "#666666",
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

/** The axis of time over all of these moments: whole days, as many ticks as the width has room for, in UTC. */
export function timeAxis(width: number, times: readonly Date[]): object {
  if (times.length === 0) return { axis: null };
  const [first, last] = spanOf(times);
  const axis = { type: "utc", label: null, domain: [new Date(first), new Date(last)], nice: false };
  const room = Math.max(2, Math.floor((width - 88) / 64));
  const days = Math.round((last - first) / 86_400_000);
  if (days > 60 && days / 30 <= room) return { ...axis, ticks: "month" };
  if (days > 2 * room) return { ...axis, ticks: room };
  // Over a few days an axis of its own making would have hours, which no record is about.
  const step = Math.ceil(days / room);
  const ticks = Array.from(
    { length: Math.ceil(days / step) },
    (_, index) => first + index * step * 86_400_000,
  );
  const tickFormat = (time: Date): string =>
    time.toLocaleDateString("en-GB", { day: "numeric", month: "short", timeZone: "UTC" });
  return { ...axis, ticks: ticks.map((time) => new Date(time)), tickFormat };
}

/** The first and the last of some moments, in milliseconds; at least a day apart. */
export function spanOf(times: readonly Date[]): readonly [first: number, last: number] {
  const sorted = times.map((time) => time.getTime()).sort((one, other) => one - other);
  const [first = 0, last = first] = [sorted[0], sorted.at(-1)];
  return [first, Math.max(last, first + 86_400_000)];
}

/** About how many pixels words take in the letters of the charts. */
export function widthOf(words: string): number {
  return words.length * 6.6;
}
