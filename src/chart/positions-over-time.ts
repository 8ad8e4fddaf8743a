/** How did the positions of the sides on one demand move towards each other over time? */

import { gapHistory } from "../calc/demands/gap-history.js";
import { attributeRows } from "../calc/demands/terms-attributes.js";
import type { Id } from "../core/id.js";
import type { BargainingDemand } from "../model/bargaining-demand.js";
import { describeDate } from "../text/dates.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { chartOptions, sideColors, timeAxis, timeOf } from "./chart-style.js";
import type { ChartOptions, PlotLibrary } from "./plot-library.js";

/** What the chart of positions is asked. */
export interface PositionsChartOptions extends ChartOptions {
  /** The day up to which it is drawn. */
  readonly asOf: IsoDate;
  /** Which number of the terms ("statedHours", "sumPercent" …); the first that any side gives where left out. */
  readonly attribute?: string;
  /** The names of the sides by id; ids stand for themselves where left out. */
  readonly names?: Readonly<Record<Id, string>>;
}

/** One stretch on which a side stood by a number. */
interface Stand {
  readonly side: string;
  readonly from: Date;
  readonly to: Date;
  readonly min: number;
  readonly max: number;
}

/**
 * Where each side stood on one number of a demand, as steps over time up to `asOf`, drawn by the caller's Observable
 * Plot: lines that meet where they agreed. A position that gives a range is a band. A position whose terms were not
 * published is not drawn, and the caption says so: a gap is never drawn where none is known.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { parseHTML } from "linkedom";
 * import { positionsChart } from "picketline/chart";
 * const { document } = parseHTML("<p></p>");
 * const hours = (value: number) => ({ hours: { value }, per: "week" as const });
 * const demand = {
 *   id: "time",
 *   title: "Guaranteed time",
 *   topic: "guaranteedTime" as const,
 *   positions: [
 *     { id: "demand", date: "2024-09-04", heldByIds: ["union"], standing: "demand" as const, terms: hours(7) },
 *     { id: "offer", date: "2024-09-04", heldByIds: ["employer"], standing: "offer" as const, terms: hours(5) },
 *   ],
 * };
 * const library = { ...Plot, plot: (options: object) => Plot.plot({ ...options, document }) };
 * const drawn = positionsChart(library, demand, { asOf: "2024-12-13" });
 * drawn.querySelector("h2")?.textContent; // => "Guaranteed time"
 * ```
 */
export function positionsChart<Drawn>(
  plot: PlotLibrary<Drawn>,
  demand: BargainingDemand,
  options: PositionsChartOptions,
): Drawn {
  const asOf = dayNumberOf(options.asOf);
  const moments = gapHistory(demand).filter(({ date }) => dayNumberOf(date) <= asOf);
  const stands: Stand[] = [];
  let attribute = options.attribute;
  let unit = "";
  let unpublished = 0;
  moments.forEach(({ date, demanding, offering, agreed }, index) => {
    const next = moments[index + 1];
    const from = timeOf(dayNumberOf(date));
    const to = timeOf(next === undefined ? asOf + 1 : dayNumberOf(next.date));
    for (const { position, heldByIds } of [...demanding, ...offering, ...agreed]) {
      const readings = attributeRows([position.terms]).flatMap(([reading]) => reading ?? []);
      const reading = readings.find(
        (one) =>
          one.value !== null &&
          typeof one.value === "object" &&
          (attribute === undefined || one.attribute === attribute),
      );
      if (reading === undefined || reading.value === null || typeof reading.value !== "object") {
        if (index === moments.length - 1) unpublished += 1;
        continue;
      }
      attribute = reading.attribute;
      unit = reading.unit ?? unit;
      const { min, max } = reading.value;
      for (const id of heldByIds) {
        stands.push({ side: options.names?.[id] ?? id, from, to, min, max: max ?? min });
      }
    }
  });
  const sides = [...new Set(stands.map(({ side }) => side))];
  const lines = linesOf(stands);
  const notes = [
    `As of ${describeDate(options.asOf)}.`,
    ...(unpublished > 0
      ? [
          `${unpublished} of the latest positions ${unpublished === 1 ? "gives" : "give"} no such number: not drawn.`,
        ]
      : []),
  ];
  const settings = chartOptions(options, {
    title: demand.title,
    caption: notes.join(" "),
    description: `Positions of ${sides.length} sides over time${unit === "" ? "" : `, in ${unit}`}. ${notes.join(" ")}`,
    height: 260,
  });
  return plot.plot({
    ...settings,
    x: timeAxis(settings.width),
    y: { label: unit === "" ? null : unit, grid: true, zero: true, nice: true },
    color: {
      domain: sides,
      range: sides.map((_, index) => sideColors[index % sideColors.length]),
      legend: sides.length > 1,
    },
    marks: [
      plot.rect(
        stands.filter(({ min, max }) => min !== max),
        { x1: "from", x2: "to", y1: "min", y2: "max", fill: "side", fillOpacity: 0.2 },
      ),
      plot.line(lines, { x: "at", y: "value", stroke: "side", z: "line", strokeWidth: 2.5, title: "side" }),
      // A position of a few days only is a line too short to be seen.
      plot.dot(stands.filter(isMove), {
        x: "from",
        y: ({ min, max }: Stand) => (min + max) / 2,
        fill: "side",
        r: 3.5,
        title: "side",
      }),
    ],
  });
}

/** Whether the number of a side is another from here on, or known again. */
function isMove({ side, from, min, max }: Stand, index: number, stands: readonly Stand[]): boolean {
  const before = stands
    .slice(0, index)
    .filter((stand) => stand.side === side)
    .at(-1);
  return before?.to.getTime() !== from.getTime() || before.min !== min || before.max !== max;
}

/** The corners of each line: one line for as long as a number of a side is known without a break. */
function linesOf(stands: readonly Stand[]): readonly object[] {
  const ends = new Map<string, { readonly line: number; readonly at: number }>();
  return stands.flatMap(({ side, from, to, min, max }, index) => {
    const before = ends.get(side);
    const line = before?.at === from.getTime() ? before.line : index;
    ends.set(side, { line, at: to.getTime() });
    const value = (min + max) / 2;
    return [
      { side, line, at: from, value },
      { side, line, at: to, value },
    ];
  });
}
