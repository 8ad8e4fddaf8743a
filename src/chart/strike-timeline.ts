/** What happened in one stoppage, drawn over time: who was out, the contract, the talks, the votes and what was said? */

import { stalledAfterDays } from "../calc/status/status-bargaining.js";
import { statusHistory } from "../calc/status/status-history.js";
import type { DatedEvent, DaySpan } from "../calc/who-is-out/dated-events.js";
import { datedEvents, daySpanOf, lastDaysOf } from "../calc/who-is-out/dated-events.js";
import { spellsOf } from "../calc/who-is-out/spells.js";
import { unreadable } from "../core/unreadable.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import { describeDate } from "../text/dates.js";
import type { DayNumber, IsoDate } from "../time/iso-date.js";
import { dayNumberOf, isoDateOf } from "../time/iso-date.js";
import { chartColors, chartOptions, spanOf, timeAxis, timeOf, widthOf } from "./chart-style.js";
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
  /** The words above it, where it is long enough for them. */
  readonly label?: string;
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
 * stalled shaded, statements as ticks. Bars that are long enough have their words above them. What is sure is solid; days on which something may have been so only (a vague
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
  try {
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
      ...(drawn.length === 0 ? ["The record has nothing to draw up to that day."] : []),
    ];
    const settings = chartOptions(options, {
      title: stoppage.title,
      caption: notes.join(" "),
      description: `${work.solid.length + work.hollow.length} stretches out of work, ${sessions.marks.length} sessions, ${votes.marks.length} votes, ${said.marks.length} statements. ${notes.join(" ")}`,
      height: 44 + 46 * Math.max(1, drawn.length),
    });
    const times = [
      ...[...solid, ...hollow, ...quiet].flatMap(({ from, to }) => [from, to]),
      ...[...sessions.marks, ...votes.marks, ...said.marks].map(({ at }) => at),
    ];
    const [first, last] = spanOf(times);
    const room = settings.width - left - right;
    const labelled = [...solid, ...quiet].filter(
      ({ from, to, label = "" }) =>
        label !== "" && ((to.getTime() - from.getTime()) / (last - first)) * room > widthOf(label),
    );
    // The upper third of a row is for words.
    const low = { insetTop: 17, insetBottom: 3 };
    const bar = { y: "row", x1: "from", x2: "to", ...low, title: "title" };
    const tick = { x: "at", y: "row", stroke: "color", ...low, title: "title" };
    return plot.plot({
      ...settings,
      marginTop: 4,
      marginBottom: 40,
      marginLeft: left,
      marginRight: right,
      x: timeAxis(settings.width, times),
      y: { label: null, domain: drawn, tickSize: 0 },
      marks: [
        plot.barX(quiet, { ...bar, fill: "color", fillOpacity: 0.3 }),
        plot.barX(solid, { ...bar, fill: "color" }),
        plot.barX(hollow, {
          ...bar,
          fill: "color",
          fillOpacity: 0.15,
          stroke: "color",
          strokeDasharray: "3,2",
        }),
        plot.tickX(said.marks, { ...tick, strokeOpacity: 0.8 }),
        plot.tickX(sessions.marks, { ...tick, strokeWidth: 2 }),
        plot.dot(votes.marks, {
          x: "at",
          y: "row",
          dy: 7,
          fill: "color",
          symbol: "diamond",
          r: 6,
          title: "title",
        }),
        plot.text(labelled, {
          x: "from",
          y: "row",
          text: "label",
          textAnchor: "start",
          dy: -13,
          fontSize: 11,
          fill: "currentColor",
        }),
      ],
    });
  } catch (error) {
    throw unreadable(error);
  }
}

/** The margins in pixels: for the names of the rows, and for half of a label of the axis. */
const [left, right] = [64, 24];

/** Stretches out of work: what is sure, and the days on which somebody may have been out only. */
function workBars(
  stoppage: WorkStoppage,
  asOf: IsoDate,
): { readonly solid: readonly Bar[]; readonly hollow: readonly Bar[] } {
  const solid: Bar[] = [];
  const hollow: Bar[] = [];
  for (const stretch of workStretches(stoppage, asOf)) {
    const { name, from, sureFrom, sureTo, to, ongoing } = stretch;
    const dates = `${describeDate(isoDateOf(from))} to ${describeDate(isoDateOf(to))}`;
    const state =
      ongoing === true ? ", still on" : ongoing === "unknown" ? ", not known whether still on" : "";
    const title = `${name}: ${dates}${state}`;
    const add = (bars: Bar[], start: DayNumber, end: DayNumber, label = ""): void => {
      if (start > end) return;
      const [begin, until] = [timeOf(start), timeOf(end + 1)];
      bars.push({ row: "Work", from: begin, to: until, title, color: chartColors.out, label });
    };
    if (sureFrom > sureTo) {
      add(hollow, from, to);
      continue;
    }
    add(hollow, from, sureFrom - 1);
    add(solid, sureFrom, sureTo, name);
    add(hollow, sureTo + 1, to);
  }
  return { solid, hollow };
}

/** Days without a break on which somebody was out: for sure, or perhaps, before and after. */
interface WorkStretch {
  readonly name: string;
  readonly from: DayNumber;
  readonly sureFrom: DayNumber;
  readonly sureTo: DayNumber;
  readonly to: DayNumber;
  readonly ongoing: true | false | "unknown";
}

/** The spells, those in one that follow each other without a day between: only the number of workers is another there. */
function workStretches(stoppage: WorkStoppage, asOf: IsoDate): readonly WorkStretch[] {
  const stretches: WorkStretch[] = [];
  for (const { from, to, action, ongoing } of spellsOf(stoppage, { asOf })) {
    if (from.earliest === null || from.latest === null || to.earliest === null || to.latest === null)
      continue;
    const stretch = {
      name: action === "strike" ? "On strike" : "Locked out",
      from: dayNumberOf(from.earliest),
      sureFrom: dayNumberOf(from.latest),
      sureTo: dayNumberOf(to.earliest),
      to: dayNumberOf(to.latest),
      ongoing,
    };
    const before = stretches.at(-1);
    const isNext =
      before !== undefined &&
      before.name === stretch.name &&
      before.sureTo === before.to &&
      before.to + 1 === stretch.from &&
      stretch.from === stretch.sureFrom &&
      before.sureFrom <= before.sureTo;
    if (isNext)
      stretches[stretches.length - 1] = { ...stretch, from: before.from, sureFrom: before.sureFrom };
    else stretches.push(stretch);
  }
  return stretches;
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
        label: name,
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
  const label = title;
  return { row: "Talks", from: timeOf(from + 1), to: timeOf(to), title, color: chartColors.other, label };
}
