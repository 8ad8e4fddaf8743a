/** How did the positions of the sides on one demand move towards each other over time? */

import { gapHistory } from "../calc/demands/gap-history.js";
import { attributeRows } from "../calc/demands/terms-attributes.js";
import { daySpanOf } from "../calc/who-is-out/dated-events.js";
import type { Id } from "../core/id.js";
import { unreadable } from "../core/unreadable.js";
import type { BargainingDemand } from "../model/bargaining-demand.js";
import { describeDate } from "../text/dates.js";
import { figuresOf } from "../text/numbers.js";
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
  /** Whether the day on which the position was taken is not known for sure. */
  readonly isVague: boolean;
}

/**
 * Where each side stood on one number of a demand, as steps over time up to `asOf`, drawn by the caller's Observable
 * Plot: lines that meet where they agreed. A position that gives a range is a band; one of which the day is vague counts
 * from the last day that it can be, and its point is hollow. A position whose terms were not published, or are in another
 * unit, is not drawn, and the caption says so: a gap is never drawn where none is known.
 *
 * It draws the demand that it is handed: of a stoppage with votes pass one of `standingDemandsOn`, which leaves out what was
 * agreed and then voted down by the day.
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
  try {
    const asOf = dayNumberOf(options.asOf);
    const moments = gapHistory(demand).filter(({ date }) => dayNumberOf(date) <= asOf);
    const stands: Stand[] = [];
    let attribute = options.attribute;
    let unit: string | undefined;
    const undrawn = new Set<Id>();
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
            (attribute === undefined || one.attribute === attribute) &&
            (unit === undefined || (one.unit ?? "") === unit),
        );
        if (reading === undefined || reading.value === null || typeof reading.value !== "object") {
          undrawn.add(position.id);
          continue;
        }
        attribute = reading.attribute;
        unit = reading.unit ?? "";
        const { min, max } = reading.value;
        const span = daySpanOf(position.date);
        const isVague = span !== undefined && span.earliest !== span.latest;
        for (const id of heldByIds) {
          stands.push({ side: options.names?.[id] ?? id, from, to, min, max: max ?? min, isVague });
        }
      }
    });
    // Those who demand come first, on whichever demand, so that a side has one colour on all charts of a dispute.
    const inOrder = (["demanding", "offering", "agreed"] as const)
      .flatMap((key) => moments.flatMap((moment) => moment[key].flatMap(({ heldByIds }) => heldByIds)))
      .map((id) => options.names?.[id] ?? id);
    const sides = [...new Set(inOrder)].filter((side) => stands.some((stand) => stand.side === side));
    const lines = linesOf(stands);
    const moves = stands.filter(isMove);
    const notes = [
      `As of ${describeDate(options.asOf)}.`,
      ...(moves.some(({ isVague }) => isVague) ? ["Hollow: the day is not known for sure."] : []),
      ...(undrawn.size > 0
        ? [
            `Not drawn: ${undrawn.size === 1 ? "a position" : `${undrawn.size} positions`} of which no such number was published.`,
          ]
        : []),
      ...(moments.length === 0 ? ["Nobody had taken a position by then that the record knows of."] : []),
    ];
    const settings = chartOptions(options, {
      title: demand.title,
      caption: notes.join(" "),
      description: `Positions of ${sides.length} sides over time${unit ? `, in ${unit}` : ""}. ${notes.join(" ")}`,
      height: stands.length === 0 ? 100 : 260,
    });
    const point = { x: "from", y: middleOf, stroke: "side", r: 4, strokeWidth: 2, title: titleOf };
    return plot.plot({
      ...settings,
      x: timeAxis(
        settings.width,
        stands.flatMap(({ from, to }) => [from, to]),
      ),
      y: {
        label: unit || null,
        grid: stands.length > 0,
        zero: true,
        nice: true,
        ...(stands.length === 0 ? { axis: null } : {}),
      },
      color: {
        domain: sides,
        range: sides.map((_, index) => sideColors[index % sideColors.length]),
        legend: sides.length > 0,
      },
      marks: [
        plot.rect(
          stands.filter(({ min, max }) => min !== max),
          { x1: "from", x2: "to", y1: "min", y2: "max", fill: "side", fillOpacity: 0.25 },
        ),
        // Each side has dashes of its own, so that two lines that meet are both seen.
        ...sides.map((side, index) =>
          plot.line(
            lines.filter((one) => one.side === side),
            {
              x: "at",
              y: "value",
              stroke: "side",
              z: "line",
              strokeWidth: 2.5,
              ...(index === 0 ? {} : { strokeDasharray: dashes[(index - 1) % dashes.length] }),
              title: "side",
            },
          ),
        ),
        // A position of a few days only is a line too short to be seen.
        plot.dot(
          moves.filter(({ isVague }) => !isVague),
          { ...point, fill: "side" },
        ),
        plot.dot(
          moves.filter(({ isVague }) => isVague),
          { ...point, fill: "var(--plot-background)" },
        ),
      ],
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/** The dashes of all sides but the first, whose line is solid. */
const dashes = ["8,4", "2,4", "10,3,2,3"] as const;

function middleOf({ min, max }: Stand): number {
  return (min + max) / 2;
}

function titleOf({ side, min, max }: Stand): string {
  return `${side}: ${min === max ? figuresOf(min) : `${figuresOf(min)} to ${figuresOf(max)}`}`;
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
function linesOf(stands: readonly Stand[]): readonly { readonly side: string }[] {
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
