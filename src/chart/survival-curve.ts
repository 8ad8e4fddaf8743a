/** What share of stoppages lasts how long, and where does one of them stand on that curve? */

import type { Survival } from "../calc/survival/survival.js";
import { unreadable } from "../core/unreadable.js";
import { figuresOf } from "../text/numbers.js";
import { chartColors, chartOptions } from "./chart-style.js";
import type { ChartOptions, PlotLibrary } from "./plot-library.js";

/**
 * A survival curve as steps with its confidence band, as the caller's Observable Plot draws it, and one stoppage marked
 * on it by its length in days (by the rule by which the lengths of the curve were counted). Where it has lasted longer
 * than any that the curve knows, there is a line but no point, and the caption says so.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { parseHTML } from "linkedom";
 * import { survivalOf } from "picketline";
 * import { survivalChart } from "picketline/chart";
 * const { document } = parseHTML("<p></p>");
 * const curve = survivalOf([{ days: 3, ended: true }, { days: 8, ended: true }]);
 * const library = { ...Plot, plot: (options: object) => Plot.plot({ ...options, document }) };
 * survivalChart(library, curve, { marked: { days: 5, label: "this strike" } }).textContent?.includes("this strike"); // => true
 * ```
 */
export function survivalChart<Drawn>(
  plot: PlotLibrary<Drawn>,
  survival: Survival,
  options: ChartOptions & { readonly marked?: { readonly days: number; readonly label: string } } = {},
): Drawn {
  try {
    const { marked } = options;
    const steps = [
      { days: 0, survival: 1, lower: 1, upper: 1 },
      ...survival.steps.map(({ days, survival: share, lower, upper }) => ({
        days,
        survival: share,
        lower: lower ?? share,
        upper: upper ?? share,
      })),
    ];
    const marks = marked === undefined ? [] : [{ ...marked, share: shareAt(survival, marked.days) }];
    // Beyond the last length that was seen the curve says nothing, unless none lasts so long.
    const isBeyond = marks.some(({ days, share }) => days > (steps.at(-1)?.days ?? 0) && share > 0);
    const rule = survival.rule === null ? "" : " The days are counted by the rule of the curve.";
    const caption = `Share that lasts longer than so many days: Kaplan–Meier estimate of ${figuresOf(survival.observations)} lengths, ${figuresOf(survival.censored)} of them not over; band: ${survival.confidence * 100}% confidence.${rule}${isBeyond ? ` None of them reaches day ${figuresOf(marked?.days ?? 0)}: of that the curve says nothing.` : ""}`;
    const settings = chartOptions(options, {
      title: "Share of stoppages that last longer",
      caption,
      description: caption,
      height: 300,
    });
    const longest = Math.max(1, steps.at(-1)?.days ?? 0, marked?.days ?? 0);
    // The label stands above the frame, on the side on which there is room for it.
    const roomAt = (days: number): number => (1 - days / longest) * (settings.width - 72) + 16;
    const sideOf = ({ days, label }: { readonly days: number; readonly label: string }): "start" | "end" =>
      roomAt(days) > label.length * 7.5 ? "start" : "end";
    return plot.plot({
      ...settings,
      x: {
        label: "Days",
        labelAnchor: "center",
        labelArrow: "none",
        labelOffset: 36,
        grid: false,
        domain: [0, longest],
        ticks: Math.min(longest, Math.max(3, Math.floor(settings.width / 90))),
      },
      y: { label: null, domain: [0, 1], grid: true, tickFormat: ".0%" },
      marginLeft: 48,
      marginBottom: 52,
      marks: [
        plot.areaY(steps, {
          x: "days",
          y1: "lower",
          y2: "upper",
          curve: "step-after",
          fill: chartColors.contract,
          fillOpacity: 0.2,
        }),
        plot.line(steps, {
          x: "days",
          y: "survival",
          curve: "step-after",
          stroke: chartColors.contract,
          strokeWidth: 2,
        }),
        plot.ruleX(marks, { x: "days", stroke: chartColors.out, strokeDasharray: "4,3" }),
        plot.dot(isBeyond ? [] : marks, { x: "days", y: "share", fill: chartColors.out, r: 5 }),
        ...(["start", "end"] as const).map((textAnchor) =>
          plot.text(
            marks.filter((mark) => sideOf(mark) === textAnchor),
            {
              x: "days",
              frameAnchor: "top",
              text: "label",
              textAnchor,
              dx: textAnchor === "start" ? -4 : 4,
              dy: -18,
              fill: "currentColor",
              fontWeight: "bold",
            },
          ),
        ),
      ],
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/** The share that lasts longer than a number of days. */
function shareAt({ steps }: Survival, days: number): number {
  return steps.filter((step) => step.days <= days).at(-1)?.survival ?? 1;
}
