/** What happened in one stoppage, drawn over time: who was out, the contract, the talks, the votes and what was said? */

import type { DatedEvent, DaySpan } from "../calc/dated-events.js";
import { datedEvents, daySpanOf, lastDaysOf } from "../calc/dated-events.js";
import { spellsOf } from "../calc/spells.js";
import { stalledAfterDays } from "../calc/status-bargaining.js";
import { statusHistory } from "../calc/status-history.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { describeDate } from "../text/dates.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { chartColors, chartOptions, timeAxis, timeOf } from "./chart-style.js";
import type { ChartOptions, PlotLibrary } from "./plot-library.js";

/** The rows of the chart, from top to bottom. */
const rows = ["Work", "Contract", "Talks", "Votes", "Said"] as const;

type Row = (typeof rows)[number];

/** Something that lasts, or whose day is not known. */
interface Bar {
  readonly row: Row;
  readonly from: Date;
  readonly to: Date;
  readonly title: string;
  readonly color: string;
}

/** Something that happened on one day. */
interface Mark {
  readonly row: Row;
  readonly at: Date;
  readonly title: string;
  readonly color: string;
}

/**
 * The timeline of one stoppage up to `asOf`, as the caller's Observable Plot draws it: stretches out of work and states
 * of the contract as bars, sessions and votes as marks, stretches of more than the days after which talks count as
 * stalled shaded, statements as ticks. What is sure is solid; days on which something may have been so only (a vague
 * date) are hollow. Statements off the record are not drawn; of those on background and deep background only the day
 * is. Each mark has its words as a title, which readers of the page see as a tooltip and hear from a screen reader.
 *
 * @throws `LabourError` with code `invalid-date` where `asOf` is not a calendar day.
 *
 * @example
 * ```ts
 * import * as Plot from "@observablehq/plot";
 * import { parseHTML } from "linkedom";
 * import { stoppageFromSpan } from "picketline";
 * import { strikeTimeline } from "picketline/chart";
 * const { document } = parseHTML("<p></p>");
 * const strike = stoppageFromSpan({ id: "mill", title: "Mill", kind: "strike", from: "2024-05-01", to: "2024-05-09" });
 * const drawn = strikeTimeline({ ...Plot, plot: (options) => Plot.plot({ ...options, document }) }, strike, { asOf: "2024-06-01" });
 * drawn.querySelector("svg")?.getAttribute("aria-label"); // => "Mill"
 * ```
 */
export function strikeTimeline<Drawn>(
  plot: PlotLibrary<Drawn>,
  stoppage: WorkStoppage,
  options: ChartOptions & { readonly asOf: IsoDate },
): Drawn {
  const day = dayNumberOf(options.asOf);
  const events = datedEvents(stoppage).filter(({ earliest }) => earliest <= day);
  const work = workBars(stoppage, options.asOf);
  const sessions = marksOf(events, day, "Talks", chartColors.talks, isTalk);
  const votes = marksOf(events, day, "Votes", chartColors.votes, isVote);
  const said = statementMarks(stoppage, day);
  const solid = [...work.solid, ...contractBars(stoppage, options.asOf)];
  const hollow = [...work.hollow, ...sessions.hollow, ...votes.hollow, ...said.hollow];
  const quiet = quietBars(events, day);
  const drawn = rows.filter((row) =>
    [solid, hollow, quiet, sessions.marks, votes.marks, said.marks].some((all) =>
      all.some((one) => one.row === row),
    ),
  );
  const notes = [
    `As of ${describeDate(options.asOf)}.`,
    ...(hollow.length > 0 ? ["Hollow: the day is not known for sure."] : []),
    ...(quiet.length > 0 ? [`Shaded: more than ${stalledAfterDays} days without talks.`] : []),
  ];
  const settings = chartOptions(options, {
    title: stoppage.title,
    caption: notes.join(" "),
    description: `${work.solid.length + work.hollow.length} stretches out of work, ${sessions.marks.length} sessions, ${votes.marks.length} votes, ${said.marks.length} statements. ${notes.join(" ")}`,
    height: 60 + 44 * Math.max(1, drawn.length),
  });
  const bar = { y: "row", x1: "from", x2: "to", insetTop: 8, insetBottom: 8, title: "title" };
  return plot.plot({
    ...settings,
    marginLeft: 64,
    x: timeAxis(settings.width),
    y: { label: null, domain: drawn, tickSize: 0 },
    marks: [
      plot.barX(quiet, { ...bar, insetTop: 3, insetBottom: 3, fill: "color", fillOpacity: 0.18 }),
      plot.barX(solid, { ...bar, fill: "color" }),
      plot.barX(hollow, {
        ...bar,
        fill: "color",
        fillOpacity: 0.15,
        stroke: "color",
        strokeDasharray: "3,2",
      }),
      plot.tickX(said.marks, {
        x: "at",
        y: "row",
        stroke: "color",
        strokeOpacity: 0.7,
        insetTop: 10,
        insetBottom: 10,
        title: "title",
      }),
      plot.tickX(sessions.marks, {
        x: "at",
        y: "row",
        stroke: "color",
        strokeWidth: 2,
        insetTop: 8,
        insetBottom: 8,
        title: "title",
      }),
      plot.dot(votes.marks, { x: "at", y: "row", fill: "color", symbol: "diamond", r: 6, title: "title" }),
    ],
  });
}

/** Stretches out of work: what is sure, and the days on which somebody may have been out only. */
function workBars(
  stoppage: WorkStoppage,
  asOf: IsoDate,
): { readonly solid: readonly Bar[]; readonly hollow: readonly Bar[] } {
  const solid: Bar[] = [];
  const hollow: Bar[] = [];
  for (const { from, to, action, ongoing } of spellsOf(stoppage, { asOf })) {
    if (from.earliest === null || from.latest === null || to.earliest === null || to.latest === null)
      continue;
    const [first, sureFrom, sureTo, last] = [from.earliest, from.latest, to.earliest, to.latest].map(
      dayNumberOf,
    ) as [DayNumber, DayNumber, DayNumber, DayNumber];
    const name = action === "strike" ? "On strike" : "Locked out";
    const dates = `${describeDate(from.earliest)} to ${describeDate(to.latest)}`;
    const state =
      ongoing === true ? ", still on" : ongoing === "unknown" ? ", not known whether still on" : "";
    const title = `${name}: ${dates}${state}`;
    const add = (bars: Bar[], start: DayNumber, end: DayNumber): void => {
      if (start > end) return;
      bars.push({ row: "Work", from: timeOf(start), to: timeOf(end + 1), title, color: chartColors.out });
    };
    if (sureFrom > sureTo) {
      add(hollow, first, last);
      continue;
    }
    add(hollow, first, sureFrom - 1);
    add(solid, sureFrom, sureTo);
    add(hollow, sureTo + 1, last);
  }
  return { solid, hollow };
}

const contractNames: Readonly<Record<string, readonly [name: string, color: string]>> = {
  inForce: ["Contract in force", chartColors.contract],
  extended: ["Contract extended", chartColors.contract],
  expired: ["Contract expired", chartColors.other],
  tentative: ["Tentative agreement", chartColors.talks],
  ratified: ["Contract ratified", chartColors.contract],
};

function contractBars(stoppage: WorkStoppage, asOf: IsoDate): readonly Bar[] {
  const bars: Bar[] = [];
  let state = "";
  for (const run of statusHistory(stoppage, { asOf })) {
    const [name, color] = contractNames[run.status.contract.state] ?? [];
    const before = bars.at(-1);
    if (name === undefined || color === undefined) state = "";
    else if (run.status.contract.state === state && before !== undefined) {
      bars[bars.length - 1] = { ...before, to: timeOf(dayNumberOf(run.to) + 1) };
    } else {
      state = run.status.contract.state;
      const title = `${name} from ${describeDate(run.from)}`;
      bars.push({
        row: "Contract",
        from: timeOf(dayNumberOf(run.from)),
        to: timeOf(dayNumberOf(run.to) + 1),
        title,
        color,
      });
    }
  }
  return bars;
}

function isTalk({ event }: DatedEvent): string | undefined {
  if (event.type === "sessionHeld")
    return event.title ?? (event.number === undefined ? "Session" : `Session ${event.number}`);
  if (event.type === "mediationHeld") return event.title ?? "Mediation";
  return undefined;
}

function isVote({ event }: DatedEvent): string | undefined {
  if (event.type === "strikeVote") return event.title ?? "Strike vote";
  if (event.type === "ratificationVote") return event.title ?? "Ratification vote";
  return undefined;
}

interface Marks {
  readonly marks: readonly Mark[];
  readonly hollow: readonly Bar[];
}

function marksOf(
  events: readonly DatedEvent[],
  day: DayNumber,
  row: Row,
  color: string,
  nameOf: (dated: DatedEvent) => string | undefined,
): Marks {
  const marks: Mark[] = [];
  const hollow: Bar[] = [];
  for (const dated of events) {
    const name = nameOf(dated);
    if (name === undefined) continue;
    place({ marks, hollow }, dated, day, { row, color, title: `${name}, ${describeDate(dated.event.date)}` });
  }
  return { marks, hollow };
}

function statementMarks({ statements }: WorkStoppage, day: DayNumber): Marks {
  const marks: Mark[] = [];
  const hollow: Bar[] = [];
  for (const { date, attribution, channel, paraphrase, quote } of statements) {
    const span = daySpanOf(date);
    if (span === undefined || attribution === "offRecord") continue;
    const words =
      attribution === "onRecord"
        ? (paraphrase ?? (quote === undefined ? undefined : `“${quote}”`))
        : undefined;
    const title = `${words ?? `Statement (${channel})`}, ${describeDate(date)}`;
    place({ marks, hollow }, span, day, { row: "Said", color: chartColors.other, title });
  }
  return { marks, hollow };
}

function place(
  into: { readonly marks: Mark[]; readonly hollow: Bar[] },
  { earliest, latest }: DaySpan,
  day: DayNumber,
  mark: { readonly row: Row; readonly color: string; readonly title: string },
): void {
  if (earliest > day || !Number.isFinite(earliest)) return;
  if (earliest === latest) into.marks.push({ ...mark, at: timeOf(earliest + 0.5) });
  else into.hollow.push({ ...mark, from: timeOf(earliest), to: timeOf(Math.min(latest, day) + 1) });
}

/** Stretches between sessions, and from the last one on, that are long enough for talks to count as stalled. */
function quietBars(events: readonly DatedEvent[], day: DayNumber): readonly Bar[] {
  const bars: Bar[] = [];
  let last: DayNumber | undefined;
  for (const dated of events.filter((one) => isTalk(one) !== undefined)) {
    const { earliest } = dated;
    if (last !== undefined && earliest - last > stalledAfterDays) bars.push(quiet(last, earliest));
    last = Math.max(last ?? Number.NEGATIVE_INFINITY, Math.min(lastDaysOf(dated).latest, day));
  }
  const isSettled = events.some(
    ({ event }) => event.type === "ratificationVote" && event.result === "ratified",
  );
  if (last !== undefined && !isSettled && day - last > stalledAfterDays) bars.push(quiet(last, day));
  return bars;
}

function quiet(from: DayNumber, to: DayNumber): Bar {
  const title = `No talks for ${to - from} days`;
  return { row: "Talks", from: timeOf(from + 1), to: timeOf(to), title, color: chartColors.other };
}
