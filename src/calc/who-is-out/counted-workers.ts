/** How many were out on each day of a stretch, by the reports of how many were, and by who joined or left after them? */

import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { spanBounds } from "../quantity-bounds.js";
import { workersBounds } from "../worker-bounds.js";
import { areSame, type MemberCount, type Membership } from "./membership.js";
import { type HeadcountReport, joinsWithNumber, restOf, workersAfter, workersOf } from "./spell-workers.js";
import type { WorkStretch } from "./work-stretches.js";

/** How many were out from a day on, by what is known of the days up to the next such part. */
export interface CountedPart {
  readonly first: DayNumber;
  readonly workers: OpenBounds | null;
  /** The reports that it rests on. */
  readonly because: readonly Id[];
}

/** One account of how many were out: by a report, or by who went out and came back alone. */
interface Account {
  readonly report: HeadcountReport | undefined;
  /** The day by which the report surely was made in this walkout. */
  readonly last: DayNumber;
  readonly workers: OpenBounds | null;
}

type Reported = Account & { readonly report: HeadcountReport };

/** The head-counts of a stoppage while its stretches are gone through in order. */
export class CountedWorkers {
  readonly #stoppage: WorkStoppage;
  /** The reports in order of the first day that each can be of. */
  readonly #reports: readonly HeadcountReport[];
  #next = 0;
  #near: HeadcountReport[] = [];
  #accounts: readonly Account[] = [];
  #before: Membership | undefined;
  /** The last day out, as far as is known, of the walkouts before, and of this one. */
  #lastBefore = Number.NEGATIVE_INFINITY;
  #last = Number.NEGATIVE_INFINITY;

  constructor(stoppage: WorkStoppage, reports: readonly HeadcountReport[]) {
    // Of its events, only those who joined are asked for, and again for each stretch.
    this.#stoppage = { ...stoppage, timeline: stoppage.timeline.filter(joinsWithNumber) };
    this.#reports = reports;
  }

  /**
   * The parts of the next stretch, in order: cut on the days on which a report can be, and surely is, of. `run` is the last
   * day that its walkout can have gone on to, and `then` the first day of the walkout after it.
   */
  partsOf(stretch: WorkStretch, run: DayNumber, then: DayNumber): readonly CountedPart[] {
    const { from, to, membership, isFirst } = stretch;
    if (isFirst) {
      this.#lastBefore = this.#last;
      this.#accounts = [];
    }
    this.#last = Math.max(this.#last, run);
    const lasts = (report: HeadcountReport): DayNumber =>
      report.earliest > this.#lastBefore && report.latest < then
        ? Math.min(report.latest, run)
        : Number.POSITIVE_INFINITY;
    const made = this.#reportsOf(stretch);
    // What was reported before those joined or left holds from the day after the report.
    const carried = this.#carriedTo(stretch);
    const cuts = [
      ...made.flatMap((report) => [report.earliest, lasts(report)]),
      ...carried.map(({ report }) => report.earliest + 1),
    ].filter((day) => day > from.earliest && day <= Math.min(to.latest, Number.MAX_SAFE_INTEGER));
    const parts: CountedPart[] = [];
    // Those who went out need not be summed where a report surely was made since.
    const isReported = carried.some(({ last }) => last < from.earliest);
    let live: readonly Account[] = isReported ? [] : [this.#byMembers(membership)];
    let kept = new Set<Account>();
    let told: readonly Account[] = [];
    let [at, after] = [0, 0];
    for (const day of [from.earliest, ...new Set(cuts.sort((a, b) => a - b))]) {
      for (let one = carried[after]; one !== undefined && one.report.earliest < day; one = carried[after]) {
        after += 1;
        live = [...live, one];
      }
      for (let report = made[at]; report !== undefined && report.earliest <= day; report = made[at]) {
        at += 1;
        live = standing(live, day);
        const workers = report.narrow(spanOf(live), membership, this.#stoppage);
        if (workers !== undefined) live = [...live, { report, last: lasts(report), workers }];
      }
      live = standing(live, day);
      // Of the days on which the next stretch can begin, the accounts of each may hold on.
      kept = new Set(day <= to.earliest ? live : [...kept, ...live]);
      if (areSame(live, told)) continue;
      told = live;
      parts.push({
        first: day,
        workers: spanOf(live),
        because: live.flatMap(({ report }) => report?.because ?? []),
      });
    }
    this.#accounts = [...kept];
    this.#before = membership;
    return parts;
  }

  /** The reports that can be of a day of a stretch. One of the last day of those who left may be of those who were left. */
  #reportsOf({ from, to, opened }: WorkStretch): readonly HeadcountReport[] {
    const first = from.earliest - Number(opened.event.type === "left");
    this.#near = this.#near.filter(({ latest }) => latest >= from.earliest - 1);
    for (let next = this.#reports[this.#next]; next !== undefined && next.earliest <= to.latest; ) {
      this.#near.push(next);
      this.#next += 1;
      next = this.#reports[this.#next];
    }
    return this.#near.filter(({ earliest, latest }) => latest >= first && earliest <= to.latest);
  }

  #byMembers(membership: Membership): Account {
    const workers = workersOf(membership, this.#stoppage);
    return { report: undefined, last: Number.POSITIVE_INFINITY, workers };
  }

  /** The reports of the days before a stretch that can hold still, with whoever joined or left since, in their order. */
  #carriedTo({ from, membership }: WorkStretch): readonly Reported[] {
    const before = this.#before?.counts ?? [];
    const byReport = new Map<HeadcountReport, Reported>();
    for (const { report, last, workers } of this.#accounts) {
      if (report === undefined || report.earliest >= from.latest) continue;
      const same = byReport.get(report);
      byReport.set(report, {
        report,
        last,
        workers: same === undefined ? workers : spanOf([same, { workers }]),
      });
    }
    if (byReport.size === 0) return [];
    const [old, now] = [new Set(before), new Set(membership.counts)];
    const stayed = before.filter((count) => now.has(count));
    const gone = before.filter((count) => !now.has(count));
    const came = membership.counts.filter((count) => !old.has(count));
    return [...byReport.values()]
      .map((one) => ({ ...one, workers: this.#after(one.workers, stayed, gone, came, membership) }))
      .sort((a, b) => a.report.earliest - b.report.earliest);
  }

  /** How many were out after others went out and came back. */
  #after(
    workers: OpenBounds | null,
    stayed: readonly MemberCount[],
    gone: readonly MemberCount[],
    came: readonly MemberCount[],
    membership: Membership,
  ): OpenBounds | null {
    // Nobody is out who was counted, or how many there were was not known.
    if (workers === null || stayed.every(({ left }) => left)) return workersOf(membership, this.#stoppage);
    const known = (counts: readonly MemberCount[]): OpenBounds | null =>
      workersOf({ counts }, this.#stoppage);
    const rest = gone.length === 0 ? workers : restOf(workers, known(gone), known(stayed));
    const after = workersAfter(came, this.#stoppage, rest);
    const left = came.reduce(
      (sum, count) => sum + (count.left ? (workersBounds(count.workers)?.min ?? 0) : 0),
      0,
    );
    // More left than were counted: the report and their number cannot both be right.
    return after?.max === 0 && left > (rest.max ?? 0) ? { min: 0, max: rest.max } : after;
  }
}

/** The accounts that can be the last one on a day: a report that surely was made by then rules over all that came before it. */
function standing(accounts: readonly Account[], day: DayNumber): readonly Account[] {
  let made: HeadcountReport | undefined;
  for (const { report, last } of accounts) {
    if (report === undefined || last > day) continue;
    const { earliest, latest } = made ?? report;
    if (report.earliest > earliest || (report.earliest === earliest && report.latest >= latest))
      made = report;
  }
  if (made === undefined) return accounts;
  const { earliest, latest } = made;
  // Of two reports of the same days neither is known to be the later one.
  return accounts.filter(
    ({ report }) =>
      report !== undefined &&
      (report.latest > earliest || (report.earliest === earliest && report.latest === latest)),
  );
}

/** The bounds of all accounts together; `null` where one has no number. */
function spanOf(accounts: readonly Pick<Account, "workers">[]): OpenBounds | null {
  const all = accounts.map(({ workers }) => workers);
  return all.includes(null) ? null : spanBounds(all);
}
