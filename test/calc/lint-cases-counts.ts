/** Datasets for the rules about numbers of workers, votes and agreed positions. */

import type { Tally } from "../../src/model/contract-events.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Quantity } from "../../src/model/quantity.js";
import type { LintCase } from "./lint-fixtures.js";
import { began, counted, dataset, demand, event, position, strike, timeline, unit } from "./lint-fixtures.js";

const size = counted({ value: 2400 });

export const countCases: readonly LintCase[] = [
  {
    code: "more-workers-than-unit",
    path: "/stoppages/0/workers/0/value",
    fires: workersOfUnits({ value: 2401 }),
    rests: {
      "as many": workersOfUnits({ value: 2400 }),
      about: workersOfUnits({ value: 3000, modifier: "about" }),
      nearly: workersOfUnits({ value: 3000, modifier: "nearly" }),
      words: workersOfUnits({ verbatim: "thousands" }),
      "another unit": workersOfUnits({ value: 3000, unit: "full-time equivalents" }),
      "a unit of unknown size": dataset({
        bargainingUnits: [unit("a", size), unit("b")],
        stoppages: [strike({ bargainingUnitIds: ["a", "b"], workers: [counted({ value: 3000 })] })],
      }),
      "a unit of more than that": dataset({
        bargainingUnits: [unit("a", counted({ value: 2400, modifier: "moreThan" }))],
        stoppages: [strike({ bargainingUnitIds: ["a"], workers: [counted({ value: 3000 })] })],
      }),
      "another account of its size": dataset({
        bargainingUnits: [unit("a", size, counted({ value: 3000 }))],
        stoppages: [strike({ bargainingUnitIds: ["a"], workers: [counted({ value: 3000 })] })],
      }),
      "its size of long ago": dataset({
        bargainingUnits: [unit("a", counted({ value: 2400 }, { asOf: "2010" }))],
        stoppages: [
          strike({
            bargainingUnitIds: ["a"],
            workers: [counted({ value: 3000 })],
            timeline: [began("2024-10-21")],
          }),
        ],
      }),
      "known to be wrong": dataset({
        bargainingUnits: [unit("a", size)],
        stoppages: [
          strike({ bargainingUnitIds: ["a"], workers: [counted({ value: 3000 }, { rank: "deprecated" })] }),
        ],
      }),
    },
  },
  {
    code: "more-workers-than-unit",
    path: "/stoppages/0/timeline/0/workers/0/value",
    fires: outOfUnit("small"),
    rests: {
      "another unit": outOfUnit("large"),
      "the two together": outOfUnit("small", "large"),
    },
  },
  {
    code: "more-workers-than-unit",
    path: "/stoppages/0/workers/0/value",
    fires: workersOfUnits({ min: 2401 }),
    rests: {
      "a range that reaches down": workersOfUnits({ min: 2400, max: 3000 }),
      "no least": workersOfUnits({ max: 3000 }),
    },
  },
  {
    code: "more-out-than-workers",
    path: "/stoppages/0/timeline/1/count",
    fires: headCount({ value: 2500, modifier: "atLeast" }),
    rests: {
      "as many": headCount({ value: 2400 }),
      "up to": headCount({ value: 2500, modifier: "upTo" }),
      "in percent": headCount({ value: 96, unit: "percent" }),
    },
  },
  {
    code: "head-count-over-100-percent",
    path: "/stoppages/0/timeline/1/count",
    fires: headCount({ value: 104, unit: "percent" }),
    rests: {
      "all of them": headCount({ value: 100, unit: "percent" }),
      "up to more than that": headCount({ value: 104, unit: "percent", modifier: "upTo" }),
    },
  },
  {
    code: "no-workers",
    path: "/bargainingUnits/0/size/0/value",
    fires: dataset({ bargainingUnits: [unit("a", counted({ value: 0 }))] }),
    rests: { "left out": dataset({ bargainingUnits: [unit("a")] }) },
  },
  {
    code: "head-count-unit",
    path: "/bargainingUnits/0/size/0/value",
    fires: dataset({ bargainingUnits: [unit("a", counted({ value: 95, unit: "percent" }))] }),
    rests: Object.fromEntries(
      [
        "workers",
        "nurses",
        "hospital workers",
        "nurses for 400 patients",
        "workers at 12 hospitals",
        "workers per day",
        "store clerks",
        "full-time equivalents",
        "workers per center",
        "members (stores)",
      ].map((of) => [of, dataset({ bargainingUnits: [unit("a", counted({ value: 95, unit: of }))] })]),
    ),
  },
  {
    code: "head-count-unit",
    path: "/stoppages/0/timeline/1/count",
    fires: headCount({ value: 1200, modifier: "about", unit: "patients per day" }),
    rests: Object.fromEntries(
      ["percent", "%", "per cent of the nurses"].map((of) => [of, headCount({ value: 95, unit: of })]),
    ),
  },
  {
    code: "vote-percent-out-of-range",
    path: "/stoppages/0/timeline/0/tallies/0/turnoutPercent",
    fires: vote({ turnoutPercent: 101 }),
    rests: { "all of them": vote({ turnoutPercent: 100, yesPercent: 0 }) },
  },
  {
    code: "vote-percent-disagrees",
    path: "/stoppages/0/timeline/0/tallies/0/yesPercent",
    fires: vote({ yes: 600, no: 400, yesPercent: 61, denominator: "votesCast" }),
    rests: {
      rounded: vote({ yes: 2, no: 1, yesPercent: 67, denominator: "votesCast" }),
      "cut off": vote({ yes: 2, no: 1, yesPercent: 66, denominator: "votesCast" }),
      "of the members": vote({ yes: 600, no: 400, yesPercent: 31, denominator: "members" }),
      "nobody voted": vote({ yes: 0, no: 0, yesPercent: 0, denominator: "votesCast" }),
      "not said of what": vote({ yes: 600, no: 400, yesPercent: 31 }),
    },
  },
  {
    code: "more-votes-than-eligible",
    path: "/stoppages/0/timeline/0/tallies/0/eligible",
    fires: vote({ yes: 600, no: 400, eligible: { value: 999 } }),
    rests: {
      everybody: vote({ yes: 600, no: 400, eligible: { value: 1000 } }),
      about: vote({ yes: 600, no: 400, eligible: { value: 900, modifier: "about" } }),
    },
  },
  {
    code: "vote-on-other-kind",
    path: "/stoppages/0/timeline/1/onEventId",
    fires: votedOn("offer", "tentativeAgreement"),
    rests: {
      "an agreement": votedOn("tentativeAgreement", "tentativeAgreement"),
      "an offer": votedOn("offer", "finalOffer"),
      "the session at which it was agreed": votedOn("tentativeAgreement", "sessionHeld"),
      "an offer that was put at a session": votedOn("offer", "sessionHeld"),
    },
  },
  {
    code: "vote-on-other-kind",
    path: "/stoppages/0/timeline/1/onEventId",
    fires: votedOn("tentativeAgreement", "proposalMade"),
    rests: {},
  },
  {
    code: "vote-on-other-kind",
    path: "/stoppages/0/timeline/1/onEventId",
    fires: votedOn("tentativeAgreement", "finalOffer"),
    rests: {},
  },
  {
    code: "ratified-without-majority",
    path: "/stoppages/0/timeline/0/tallies/0",
    fires: ratification("ratified", { yes: 499, no: 501 }),
    rests: {
      "by half": ratification("ratified", { yes: 500, no: 500 }),
      "by most": ratification("ratified", { yes: 501, no: 499 }),
      "in part counted": ratification("ratified", { yes: 1, no: 9, final: false }),
      "counted on": ratification("ratified", { yes: 1, no: 9 }, { yes: 60, no: 40 }),
      "the final count is another": ratification(
        "ratified",
        { yes: 60, no: 40, final: true },
        { yes: 1, no: 9 },
      ),
      "of the members": ratification("ratified", { yesPercent: 49, denominator: "members" }),
      "of nobody says what": ratification("ratified", { yesPercent: 49 }),
      "not counted": ratification("called", { yes: 499, no: 501 }),
      "nobody voted": ratification("ratified", { yes: 0, no: 0 }),
    },
  },
  {
    code: "ratified-without-majority",
    path: "/stoppages/0/timeline/0/tallies/0",
    fires: ratification("ratified", { yesPercent: 49.9, denominator: "votesCast" }),
    rests: { "by half": ratification("ratified", { yesPercent: 50, denominator: "votesCast" }) },
  },
  {
    code: "rejected-with-two-thirds",
    path: "/stoppages/0/timeline/0/tallies/0",
    fires: ratification("rejected", { yes: 2001, no: 999 }),
    rests: {
      "by a union that asks for more than two thirds": ratification("rejected", { yes: 2000, no: 1000 }),
      "by most": ratification("rejected", { yes: 1, no: 9 }),
      // 67 percent can be 66.5 percent.
      rounded: ratification("rejected", { yesPercent: 67, denominator: "votesCast" }),
    },
  },
  {
    code: "rejected-with-two-thirds",
    path: "/stoppages/0/timeline/0/tallies/0",
    fires: ratification("rejected", { yesPercent: 68, denominator: "votesCast" }),
    rests: { "of the members": ratification("rejected", { yesPercent: 90, denominator: "members" }) },
  },
  {
    code: "agreed-by-one-side",
    path: "/stoppages/0/demands/0/positions/0/heldByIds",
    fires: agreed("nuhw"),
    rests: { "both sides": agreed("nuhw", "kaiser"), "somebody else": agreed("laist") },
  },
  {
    code: "protected-over-hours",
    path: "/stoppages/0/demands/0/positions/0/terms/protectedHours",
    fires: hoursAWeek({ value: 5 }, { value: 7 }),
    rests: {
      "as many": hoursAWeek({ value: 7 }, { value: 7 }),
      "about as many": hoursAWeek({ value: 5 }, { value: 7, modifier: "about" }),
      "more than as many": hoursAWeek({ value: 5, modifier: "moreThan" }, { value: 7 }),
    },
  },
  {
    code: "more-hours-than-time",
    path: "/stoppages/0/demands/0/positions/0/terms/hours",
    fires: hoursAWeek({ value: 169 }, { value: 7 }),
    rests: {
      "all of the week": hoursAWeek({ value: 168 }, { value: 7 }),
      "up to more": hoursAWeek({ value: 200, modifier: "upTo" }, { value: 7 }),
    },
  },
  {
    code: "time-in-unknown-unit",
    path: "/stoppages/0/demands/0/positions/0/terms/hours/unit",
    fires: hoursAWeek({ value: 5, unit: "sessions" }, { verbatim: "some" }),
    rests: {
      hours: hoursAWeek({ value: 5, unit: "hours" }, { value: 3, unit: "Hours per week" }),
      minutes: hoursAWeek({ value: 300, unit: "minutes" }, { value: 3 }),
      "a share": hoursAWeek({ value: 25, unit: "per cent" }, { value: 3 }),
    },
  },
  {
    code: "time-in-unknown-unit",
    path: "/stoppages/0/demands/0/positions/0/terms/protectedHours/unit",
    fires: hoursAWeek({ value: 5 }, { value: 1, unit: "hours a day" }),
    rests: {},
  },
  {
    code: "raise-out-of-range",
    path: "/stoppages/0/demands/0/positions/0/terms/steps/0/percent",
    fires: raise(1000.5),
    rests: { "a thousand percent": raise(1000), "a cut to nothing": raise(-100) },
  },
  {
    code: "raise-out-of-range",
    path: "/stoppages/0/demands/0/positions/0/terms/steps/0/percent",
    fires: raise(-101),
    rests: { none: raise(0) },
  },
  {
    code: "step-before-contract",
    path: "/stoppages/0/demands/0/positions/0/terms/steps/0/effective",
    fires: raise(5, "2024-09-30", "2024-10-01"),
    rests: {
      "on its first day": raise(5, "2024-10-01", "2024-10-01"),
      "perhaps on it": raise(5, "2024-10", "2024-10-15"),
      "of a contract without a start": raise(5, "2024-09-30"),
    },
  },
];

function hoursAWeek(hours: Quantity, protectedHours: Quantity): Dataset {
  const terms = { hours, per: "week", protectedHours } as const;
  const positions = [{ ...position("p"), terms }];
  return dataset({
    stoppages: [strike({ demands: [{ id: "time", title: "Time", topic: "guaranteedTime", positions }] })],
  });
}

function raise(percent: number, effective = "2024-10-01", startsOn?: string): Dataset {
  const steps = [{ kind: "percent", percent, effective }] as const;
  const terms = { steps, ...(startsOn === undefined ? {} : { contractTerm: { startsOn } }) };
  const positions = [{ ...position("p"), terms }];
  return dataset({
    stoppages: [strike({ demands: [{ id: "pay", title: "Pay", topic: "pay", positions }] })],
  });
}

function workersOfUnits(value: Quantity): Dataset {
  const workers = [counted(value)];
  return dataset({
    bargainingUnits: [unit("a", counted({ value: 1000 })), unit("b", counted({ max: 1400 }))],
    stoppages: [strike({ bargainingUnitIds: ["a", "b"], workers })],
  });
}

function outOfUnit(...bargainingUnitIds: readonly string[]): Dataset {
  const walkout = began("2024-10-21", { scope: { bargainingUnitIds }, workers: [counted({ value: 150 })] });
  return dataset({
    bargainingUnits: [unit("small", counted({ value: 100 })), unit("large", counted({ value: 200 }))],
    stoppages: [strike({ bargainingUnitIds: ["small", "large"], timeline: [walkout] })],
  });
}

function headCount(count: Quantity): Dataset {
  const report = event("headcountReported", "2024-11-01", { counted: "out", count });
  return dataset({ stoppages: [strike({ workers: [size], timeline: [began("2024-10-21"), report] })] });
}

function vote(tally: Tally): Dataset {
  return timeline(event("strikeVote", "2024-10-01", { result: "authorized", tallies: [tally] }));
}

function ratification(result: "called" | "ratified" | "rejected", ...tallies: readonly Tally[]): Dataset {
  return timeline(event("ratificationVote", "2024-10-01", { on: "offer", result, tallies }));
}

function votedOn(
  on: "offer" | "tentativeAgreement",
  made: "tentativeAgreement" | "finalOffer" | "proposalMade" | "sessionHeld",
): Dataset {
  const parts = {
    tentativeAgreement: { covers: "whole" },
    finalOffer: { byId: "kaiser" },
    proposalMade: { byId: "kaiser" },
  };
  return timeline(
    event(made, "2024-10-01", { id: "made", ...(made === "sessionHeld" ? {} : parts[made]) } as never),
    event("ratificationVote", "2024-10-08", { on, onEventId: "made", result: "rejected" }),
  );
}

function agreed(...heldByIds: readonly string[]): Dataset {
  return dataset({
    stoppages: [strike({ demands: [demand("d", position("p", { heldByIds, standing: "agreed" }))] })],
  });
}
