// Laws of a stoppage in time: as days pass, as its dates get more precise, and as a period is cut into parts.

import fc from "fast-check";
import {
  addDays,
  type Bounds,
  bargainingOn,
  type Dataset,
  dayNumberOf,
  durationOf,
  type IsoDate,
  isoDateOf,
  measure,
  measureProfiles,
  type OpenBounds,
  recordAsOf,
  spellsOf,
  statusHistory,
  statusOn,
  usFederal,
  votesOf,
  type WorkStoppage,
} from "picketline";
import { someDay as anyDay } from "./arbitrary-record.ts";
import { toldOf } from "./date-laws.ts";
import type { Law } from "./laws.ts";

/** A day with room after it. */
const someDay = anyDay.filter((day) => day < "9999");
const profiles = Object.values(measureProfiles).filter(({ name }) => !/ILO|International Labour/i.test(name));

/** The laws, of such stoppages and records. */
export function timeLaws(
  someStoppage: fc.Arbitrary<WorkStoppage>,
  someRecord: fc.Arbitrary<Dataset>,
): readonly Law[] {
  return [
    {
      name: "a later day takes nothing back",
      on: "stoppages on two days",
      share: 4,
      property: () =>
        fc.property(someStoppage, someDay, fc.nat(90), (stoppage, earlier, days) =>
          assertNothingTakenBack(stoppage, earlier, addDays(earlier, days)),
        ),
    },
    {
      name: "a later day takes nothing back",
      on: "records as they stood on two days",
      share: 2,
      property: () =>
        fc.property(someRecord, someDay, fc.nat(90), (record, earlier, days) => {
          const plain = withoutAnnotations(record);
          const by = "happened";
          const [before, after] = [earlier, addDays(earlier, days)].map((day) =>
            eventsOf(recordAsOf(plain, day, { by })),
          );
          const lost = before?.find((event) => after?.includes(event) !== true);
          if (lost !== undefined)
            throw new Error(`${lost} had happened by ${earlier} and no more after ${days} days`);
        }),
    },
    {
      name: "bounds nest when a date gets more precise",
      on: "stoppages with a start, an agreement and an end that are told in two ways",
      share: 6,
      property: () =>
        fc.property(
          fc.tuple(
            someDay.filter((day) => day > "1600"),
            fc.nat(60),
            fc.nat(60),
          ),
          fc.array(fc.nat(), { minLength: 3, maxLength: 3 }),
          fc.nat(12),
          fc.nat(200),
          ([start, length, agreed], picks, width, later) => {
            const exact = [start, addDays(start, Math.min(agreed, length)), addDays(start, length)];
            const vague = exact.map((day, index) => {
              const told = toldOf(day, width, width).slice(0, 8);
              return told[(picks[index] ?? 0) % told.length] ?? day;
            });
            assertNested(threeDates(vague), threeDates(exact), addDays(start, later));
          },
        ),
    },
    {
      name: "shares of a period add up to the whole",
      on: "stoppages, eight profiles, a period in up to five parts",
      share: 4,
      property: () =>
        fc.property(
          someStoppage,
          fc.nat(profiles.length - 1),
          fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { maxLength: 4 }),
          (stoppage, profile, cuts) =>
            assertShares(stoppage, profiles[profile] as (typeof profiles)[number], cuts),
        ),
    },
    {
      name: "status history covers every day once",
      on: "stoppages, each day of their history",
      share: 3,
      property: () =>
        fc.property(someStoppage, someDay, fc.nat(), (stoppage, asOf, pick) =>
          assertCovered(stoppage, asOf, pick),
        ),
    },
  ];
}

function assertNothingTakenBack(stoppage: WorkStoppage, earlier: IsoDate, later: IsoDate): void {
  const [before, after] = [earlier, later].map((asOf) => ({
    held: bargainingOn(stoppage, asOf).held.map(({ eventId }) => eventId),
    cancelled: bargainingOn(stoppage, asOf).cancelled.length,
    spells: spellsOf(stoppage, { asOf }).length,
    days: durationOf(stoppage, { asOf }).days,
    votes: votesOf(stoppage, asOf).length,
  }));
  if (before === undefined || after === undefined) return;
  const lost = before.held.find((id) => !after.held.includes(id));
  if (lost !== undefined) throw new Error(`session ${lost} was held by ${earlier} and not by ${later}`);
  for (const key of ["cancelled", "spells", "votes"] as const) {
    if (after[key] < before[key])
      throw new Error(`${key}: ${before[key]} by ${earlier}, ${after[key]} by ${later}`);
  }
  if (after.days.min < before.days.min || after.days.max < before.days.max) {
    throw new Error(
      `days: ${JSON.stringify(before.days)} by ${earlier}, ${JSON.stringify(after.days)} by ${later}`,
    );
  }
  const [runs, all] = [statusHistory(stoppage, { asOf: earlier }), statusHistory(stoppage, { asOf: later })];
  for (const { from, to, status } of runs) {
    const same = all.find((run) => run.from === from);
    if (JSON.stringify(same?.status) !== JSON.stringify(status))
      throw new Error(`${from} to ${to} has another status by ${later}`);
  }
}

const withoutAnnotations = (record: Dataset): Dataset => ({
  ...record,
  annotations: [],
  stoppages: record.stoppages.map((stoppage) => ({ ...stoppage, annotations: [] })),
});

const eventsOf = (record: Dataset): readonly string[] =>
  record.stoppages.flatMap(({ id, timeline }) => timeline.map((event) => `${id} ${event.id} ${event.type}`));

function threeDates([start = "", agreed = "", end = ""]: readonly string[]): WorkStoppage {
  return {
    id: "s",
    title: "S",
    kind: "strike",
    unionIds: [],
    employerIds: [],
    demands: [],
    statements: [],
    timeline: [
      { id: "start", type: "began", date: start },
      { id: "agreed", type: "tentativeAgreement", date: agreed, covers: "whole" },
      { id: "end", type: "ended", date: end, reason: "agreement" },
    ],
  };
}

const contains = (outer: Bounds, inner: Bounds): boolean => outer.min <= inner.min && inner.max <= outer.max;

function assertNested(vague: WorkStoppage, exact: WorkStoppage, asOf: IsoDate): void {
  for (const options of [{ asOf }, { asOf, ends: "elapsed" as const }, { asOf, count: usFederal }]) {
    const [outer, inner] = [durationOf(vague, options), durationOf(exact, options)];
    for (const key of ["days", "daysOut", "weeks", "months"] as const) {
      if (contains(outer[key], inner[key])) continue;
      throw new Error(
        `${key} on ${asOf}: ${JSON.stringify(outer[key])} vaguely, ${JSON.stringify(inner[key])} exactly`,
      );
    }
    if (outer.ongoing !== "unknown" && outer.ongoing !== inner.ongoing) throw new Error(`ongoing on ${asOf}`);
  }
  const [outer, inner] = [vague, exact].map((stoppage) => statusOn(stoppage, asOf).work.state);
  if (outer !== "unknown" && outer !== inner)
    throw new Error(`work on ${asOf}: ${outer} vaguely, ${inner} exactly`);
  const [all, one] = [vague, exact].map((stoppage) => measure(stoppage, measureProfiles.lat, { asOf }).days);
  if (all && one && (all.min > one.min || (all.max !== null && one.max !== null && all.max < one.max))) {
    throw new Error(`strike days on ${asOf}: ${JSON.stringify(all)} vaguely, ${JSON.stringify(one)} exactly`);
  }
}

function assertShares(
  stoppage: WorkStoppage,
  profile: (typeof profiles)[number],
  cuts: readonly number[],
): void {
  const [from, asOf] = ["2023-12-01", "2025-03-31"];
  const starts = [0, ...[...cuts].sort((a, b) => a - b)].map((days) => addDays(from, days));
  const periods = starts.map((start, index) => ({
    from: start,
    to: addDays(starts[index + 1] ?? addDays(asOf, 1), -1),
  }));
  const whole = measure(stoppage, profile, { asOf, period: { from, to: asOf } });
  const shares = periods.map((period) => measure(stoppage, profile, { asOf, period }).total);
  const least = shares.reduce((sum, { min }) => sum + min, 0);
  // A vague end can lie on both sides of a cut: the shares then know no more than that.
  if (least > whole.total.min * (1 + 1e-9) + 1e-6) {
    throw new Error(`${profile.name}: the shares are ${least} at least, the whole ${whole.total.min}`);
  }
  const isExact = whole.spells.every(
    (spell) => spell.from.earliest === spell.from.latest && spell.to.earliest === spell.to.latest,
  );
  if (!isExact) return;
  const sum: OpenBounds = {
    min: least,
    max: shares.some(({ max }) => max === null)
      ? null
      : shares.reduce((total, { max }) => total + (max ?? 0), 0),
  };
  for (const end of ["min", "max"] as const) {
    const [part, all] = [sum[end], whole.total[end]];
    if (part === null && all === null) continue;
    if (part === null || all === null || Math.abs(part - all) > 1e-6 + all * 1e-9) {
      throw new Error(
        `${profile.name}: the shares have ${end} ${part}, the whole ${all}, cut at ${starts.join(", ")}`,
      );
    }
  }
}

function assertCovered(stoppage: WorkStoppage, asOf: IsoDate, pick: number): void {
  const history = statusHistory(stoppage, { asOf });
  const [start] = history;
  if (start === undefined) return;
  let next: IsoDate = start.from;
  for (const { from, to, status } of history) {
    if (from !== next || to < from) throw new Error(`a run from ${from} to ${to} where ${next} is next`);
    // One day of each run: the whole of a history from 1583 has too many.
    const length = dayNumberOf(to) - dayNumberOf(from) + 1;
    const day = isoDateOf(dayNumberOf(from) + (pick % length));
    const here = JSON.stringify({ ...statusOn(stoppage, day), asOf: from });
    if (here !== JSON.stringify(status))
      throw new Error(`${day} has another status than its run from ${from} to ${to}`);
    if (to < asOf) next = addDays(to, 1);
    else next = to;
  }
  if (next !== asOf || history.at(-1)?.to !== asOf) throw new Error(`the history of ${asOf} ends on ${next}`);
}
