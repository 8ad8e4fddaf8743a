/** How many workers were out on each day, drawn over time? */

import { type Spell, spellsOf } from "../calc/who-is-out/spells.js";
import { unreadable } from "../core/unreadable.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { describeDate } from "../text/dates.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { chartColors, chartOptions, shortNumber, timeAxis, timeOf } from "./chart-style.js";
import type { ChartOptions, PlotLibrary } from "./plot-library.js";

/** Days without a break on which so many were out, or perhaps were. */
interface Piece {
  readonly from: Date;
  readonly to: Date;
  readonly min: number;
  readonly max: number;
  readonly isOpen: boolean;
  readonly isSure: boolean;
}

/**
 * Workers out by day up to `asOf`, as the caller's Observable Plot draws it. Numbers that conflict or are vague are a
 * band from the least to the most; where there is no upper end, a dashed line at the least with a mark that says "or
 * more". Days on which somebody may have been out only (a vague start or end) are hollow. Spells without any number are
 * told in the caption, not drawn as 0.
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
  try {
    const spells = spellsOf(stoppage, options);
    const pieces = spells.map(piecesOf);
    const unknown = spells.filter(({ workers }) => workers === null).length;
    const drawn = pieces.flat();
    const notes = [
      `As of ${describeDate(options.asOf)}.`,
      ...(drawn.some(({ isSure, min, max }) => isSure && min !== max)
        ? ["The band runs from the lowest number to the highest."]
        : []),
      ...(drawn.some(({ isOpen }) => isOpen) ? ["▲ or more: no highest number is known."] : []),
      ...(drawn.some(({ isSure }) => !isSure) ? ["Hollow: the days are not known for sure."] : []),
      ...(spells.length === 0 ? ["Nobody was out by then, as far as the record knows."] : []),
      ...(unknown > 0 ? [`Of ${unknown} of ${spells.length} stretches no number is known: not drawn.`] : []),
    ];
    const settings = chartOptions(options, {
      title: `Workers out: ${stoppage.title}`,
      caption: notes.join(" "),
      description: `Workers out on each day. ${notes.join(" ")}`,
      height: drawn.length === 0 ? 100 : 260,
    });
    const sure = drawn.filter(({ isSure }) => isSure);
    const open = drawn.filter(({ isOpen }) => isOpen);
    const most = Math.max(1, ...drawn.map(({ max, isOpen }) => (isOpen ? max * 1.15 : max)));
    const days = { x1: "from", x2: "to", fill: chartColors.out };
    return plot.plot({
      ...settings,
      marginLeft: 56,
      x: timeAxis(
        settings.width,
        drawn.flatMap(({ from, to }) => [from, to]),
      ),
      y: {
        label: "Workers out",
        grid: drawn.length > 0,
        domain: [0, most],
        nice: true,
        ticks: most < 8 ? Math.floor(most) : 6,
        tickFormat: shortNumber,
        ...(drawn.length === 0 ? { axis: null } : {}),
      },
      marks: [
        plot.rect(sure, { ...days, y1: 0, y2: "min", fillOpacity: 0.6 }),
        plot.rect(sure, { ...days, y1: "min", y2: "max", fillOpacity: 0.3 }),
        plot.rect(
          drawn.filter(({ isSure }) => !isSure),
          { ...days, y1: 0, y2: "max", fillOpacity: 0.1, stroke: chartColors.out, strokeDasharray: "3,2" },
        ),
        plot.ruleY(open, {
          x1: "from",
          x2: "to",
          y: "min",
          stroke: chartColors.out,
          strokeWidth: 2,
          strokeDasharray: "6,4",
        }),
        plot.text(open, { x: middleOf, y: "min", text: () => "▲", dy: -9, fill: chartColors.out }),
        ...(drawn.length === 0 ? [] : [plot.ruleY([{ zero: 0 }], { y: "zero" })]),
      ],
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/** The days of a spell that are sure, and those before and after that may be; none where there is no number. */
function piecesOf({ from, to, workers }: Spell): readonly Piece[] {
  if (workers === null || from.earliest === null || from.latest === null) return [];
  if (to.earliest === null || to.latest === null) return [];
  const days = [from.earliest, from.latest, to.earliest, to.latest].map(dayNumberOf);
  const [first, sureFrom, sureTo, last] = days as [number, number, number, number];
  const piece = (start: number, end: number, isSure: boolean): readonly Piece[] => {
    const { min, max } = workers;
    if (start > end) return [];
    return [{ from: timeOf(start), to: timeOf(end + 1), min, max: max ?? min, isOpen: max === null, isSure }];
  };
  if (sureFrom > sureTo) return piece(first, last, false);
  return [
    ...piece(first, sureFrom - 1, false),
    ...piece(sureFrom, sureTo, true),
    ...piece(sureTo + 1, last, false),
  ];
}

function middleOf({ from, to }: Piece): Date {
  return new Date((from.getTime() + to.getTime()) / 2);
}
