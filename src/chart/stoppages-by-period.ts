/** How many stoppages, or how many days idle, were there by year or month, by whose rule? */

import type { DatasetMeasurement } from "../calc/measure/measure-dataset.js";
import { unreadable } from "../core/unreadable.js";
import { chartColors, chartOptions, shortNumber } from "./chart-style.js";
import type { ChartOptions, PlotLibrary } from "./plot-library.js";

/** What is drawn of each period. */
export type MeasuredSeries =
  | "total"
  | "stoppagesBeginning"
  | "stoppagesInEffect"
  | "workersBeginning"
  | "workersInEffect";

const headings: Readonly<Record<MeasuredSeries, string>> = {
  total: "",
  stoppagesBeginning: "Stoppages beginning",
  stoppagesInEffect: "Stoppages in effect",
  workersBeginning: "Workers in stoppages beginning",
  workersInEffect: "Workers in stoppages in effect",
};

/**
 * What `measureDataset` counted, a column for each period, as the caller's Observable Plot draws it; the profile is
 * named in the caption. A column reaches to the least that the number can be; a paler part above it reaches to the
 * most, and where there is no upper end a mark says "or more". Periods of which nothing is known are not drawn as 0:
 * they have an open mark at 0.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { parseHTML } from "linkedom";
 * import { measureDataset, measureProfiles, stoppageFromSpan } from "picketline";
 * import { stoppagesChart } from "picketline/chart";
 * const { document } = parseHTML("<p></p>");
 * const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05-01", to: "2024-05-09", workers: 3000 });
 * const measured = measureDataset({ stoppages: [strike] }, measureProfiles.bls, { asOf: "2024-12-31", by: "month" });
 * const drawn = stoppagesChart({ ...Plot, plot: (options) => Plot.plot({ ...options, document }) }, measured);
 * drawn.querySelector("figcaption")?.textContent; // => "Counted by the rules of the profile BLS days idle."
 * ```
 */
export function stoppagesChart<Drawn>(
  plot: PlotLibrary<Drawn>,
  measured: DatasetMeasurement,
  options: ChartOptions & { readonly series?: MeasuredSeries } = {},
): Drawn {
  try {
    const { series = "total" } = options;
    const columns = measured.periods.map((period) => {
      const { min, max } = period[series];
      return { label: period.label, min, max: max ?? min, isOpen: max === null };
    });
    const unit = headings[series] === "" ? capitalized(measured.unit) : headings[series];
    const notes = [
      `Counted by the rules of the profile ${measured.profile}.`,
      ...(columns.some(({ min, max }) => min !== max) ? ["Pale: what it can be at most."] : []),
      ...(columns.some(({ isOpen }) => isOpen) ? ["▲ or more: some numbers of workers are not known."] : []),
      ...(measured.unknownWorkers.length > 0 && !columns.some(({ isOpen }) => isOpen)
        ? [
            measured.unknownWorkers.length === 1
              ? "The workers of one stoppage are not known."
              : `The workers of ${measured.unknownWorkers.length} stoppages are not known.`,
          ]
        : []),
      ...(columns.length === 0 ? ["There is no period with a stoppage."] : []),
    ];
    const settings = chartOptions(options, {
      title: unit,
      caption: notes.join(" "),
      description: `${unit} by period, ${columns.length} periods. ${notes.join(" ")}`,
      height: columns.length === 0 ? 100 : 280,
    });
    const highest = Math.max(1, ...columns.map(({ max }) => max));
    const most = Math.max(2, Math.floor((settings.width - 72) / 64));
    const every = Math.max(1, Math.ceil(columns.length / most));
    return plot.plot({
      ...settings,
      x: {
        label: null,
        type: "band",
        domain: columns.map(({ label }) => label),
        ticks: columns.filter((_, index) => index % every === 0).map(({ label }) => label),
      },
      y: {
        label: unit,
        grid: columns.length > 0,
        domain: [0, highest],
        nice: true,
        // There is no half of a stoppage, nor of a worker.
        ticks: highest < 8 ? Math.ceil(highest) : 6,
        tickFormat: shortNumber,
        ...(columns.length === 0 ? { axis: null } : {}),
      },
      marginLeft: 48,
      marks: [
        plot.barY(columns, { x: "label", y1: 0, y2: "min", fill: chartColors.contract }),
        plot.barY(columns, {
          x: "label",
          y1: "min",
          y2: "max",
          fill: chartColors.contract,
          fillOpacity: 0.35,
        }),
        plot.text(
          columns.filter(({ isOpen }) => isOpen),
          { x: "label", y: "min", text: () => "▲", dy: -7, fill: chartColors.other },
        ),
        ...(columns.length === 0 ? [] : [plot.ruleY([{ zero: 0 }], { y: "zero" })]),
      ],
    });
  } catch (error) {
    throw unreadable(error);
  }
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
