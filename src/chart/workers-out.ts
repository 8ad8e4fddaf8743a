/** How many workers were out on each day, drawn over time? */

import { spellsOf } from "../calc/spells.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { describeDate } from "../text/dates.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { chartColors, chartOptions, timeAxis, timeOf } from "./chart-style.js";
import type { ChartOptions, PlotLibrary } from "./plot-library.js";

/**
 * Workers out by day up to `asOf`, as the caller's Observable Plot draws it. Numbers that conflict or are vague are a
 * band from the least to the most, with both ends drawn; where there is no upper end, a dashed line at the least. Days
 * on which somebody may have been out only (a vague start or end) are paler. Spells without any number are told in the
 * caption, not drawn as 0.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { parseHTML } from "linkedom";
 * import { stoppageFromSpan } from "picketline";
 * import { workersOutChart } from "picketline/chart";
 * const { document } = parseHTML("<p></p>");
 * const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05-01", to: "2024-05-09", workers: 300 });
 * // In a browser the first argument is just Plot; on a server it also needs a document to draw in.
 * const drawn = workersOutChart({ ...Plot, plot: (options) => Plot.plot({ ...options, document }) }, strike, { asOf: "2024-06-01" });
 * drawn.querySelector("h2")?.textContent; // => "Workers out: Mill"
 * ```
 */
export function workersOutChart<Drawn>(
  plot: PlotLibrary<Drawn>,
  stoppage: WorkStoppage,
  options: ChartOptions & { readonly asOf: IsoDate },
): Drawn {
  const spells = spellsOf(stoppage, options);
  const known = spells.flatMap((spell) => {
    if (spell.workers === null || spell.from.earliest === null || spell.to.latest === null) return [];
    return [
      {
        from: timeOf(dayNumberOf(spell.from.earliest)),
        to: timeOf(dayNumberOf(spell.to.latest) + 1),
        min: spell.workers.min,
        max: spell.workers.max ?? spell.workers.min,
        isOpen: spell.workers.max === null,
        isSure: spell.from.earliest === spell.from.latest && spell.to.earliest === spell.to.latest,
      },
    ];
  });
  const unknown = spells.length - known.length;
  const notes = [
    `As of ${describeDate(options.asOf)}.`,
    ...(known.some(({ min, max }) => min !== max)
      ? ["The band runs from the lowest number to the highest."]
      : []),
    ...(known.some(({ isOpen }) => isOpen) ? ["Dashed: at least so many."] : []),
    ...(known.some(({ isSure }) => !isSure) ? ["Pale: the days are not known for sure."] : []),
    ...(unknown > 0 ? [`Of ${unknown} of ${spells.length} stretches no number is known: not drawn.`] : []),
  ];
  const settings = chartOptions(options, {
    title: `Workers out: ${stoppage.title}`,
    caption: notes.join(" "),
    description: `Workers out on each day. ${notes.join(" ")}`,
    height: 260,
  });
  return plot.plot({
    ...settings,
    marginLeft: 56,
    x: timeAxis(settings.width),
    y: { label: "Workers out", grid: true, zero: true, nice: true, tickFormat: ",d" },
    marks: [
      plot.rect(known, {
        x1: "from",
        x2: "to",
        y1: 0,
        y2: "min",
        fill: chartColors.out,
        fillOpacity: ({ isSure }: { isSure: boolean }) => (isSure ? 0.55 : 0.25),
      }),
      plot.rect(known, {
        x1: "from",
        x2: "to",
        y1: "min",
        y2: "max",
        fill: chartColors.out,
        fillOpacity: 0.25,
      }),
      plot.rect(
        known.filter(({ isOpen }) => isOpen),
        { x1: "from", x2: "to", y1: "min", y2: "min", stroke: chartColors.out, strokeDasharray: "4,3" },
      ),
      plot.ruleY([{ zero: 0 }], { y: "zero" }),
    ],
  });
}
