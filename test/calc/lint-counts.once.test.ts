/** Of the rules about numbers of workers, votes and terms: the edges, and what they say. */

import { describe, expect, test } from "vitest";
import { lint } from "../../src/calc/lint.js";
import type { Attributed } from "../../src/model/attributed.js";
import type { BargainingUnit } from "../../src/model/bargaining-unit.js";
import type { Tally } from "../../src/model/contract-events.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Quantity } from "../../src/model/quantity.js";
import type { TimelineEvent } from "../../src/model/timeline-event.js";
import type { WorkStoppage } from "../../src/model/work-stoppage.js";
import { began, counted, dataset, demand, event, position, strike, timeline, unit } from "./lint-fixtures.js";

function told(record: Dataset): readonly string[] {
  return lint(record).map(({ code, path }) => `${code} ${path}`);
}

function messages(record: Dataset): readonly string[] {
  return lint(record).map(({ message }) => message);
}

type Count = Attributed<Quantity>;

/** A strike of some units with some accounts of the number of its workers. */
function ofUnits(
  bargainingUnits: readonly BargainingUnit[],
  workers: readonly Count[],
  parts: Partial<WorkStoppage> = {},
): Dataset {
  const bargainingUnitIds = bargainingUnits.map(({ id }) => id);
  return dataset({ bargainingUnits, stoppages: [strike({ bargainingUnitIds, workers, ...parts })] });
}

describe("more workers than are in the units", () => {
  const first = ["more-workers-than-unit /stoppages/0/workers/0/value"];
  const thousand = unit("a", counted({ value: 1000 }));

  test("what is said", () => {
    expect(lint(ofUnits([thousand], [counted({ value: 1001 })]))).toEqual([
      {
        code: "more-workers-than-unit",
        severity: "warning",
        path: "/stoppages/0/workers/0/value",
        message: "There are 1001 workers here, but no more than 1000 in the bargaining units concerned.",
        received: { value: 1001 },
      },
    ]);
  });

  test.each<[what: string, workers: readonly Count[], told: readonly string[]]>([
    ["as many", [counted({ value: 1000 })], []],
    ["at least one more", [counted({ value: 1001, modifier: "atLeast" })], first],
    [
      "more than as many, which may be told by the hundred",
      [counted({ value: 1000, modifier: "moreThan" })],
      [],
    ],
    ["fewer than more", [counted({ value: 1500, modifier: "fewerThan" })], []],
    ["a least that is too many", [counted({ min: 1001, max: 1500 })], first],
    ["a range that is about that", [counted({ min: 1001, max: 1500, modifier: "about" })], []],
    ["a range said to be nearly that", [counted({ min: 1001, max: 1500, modifier: "nearly" })], []],
    ["words", [counted({ verbatim: "a thousand" })], []],
    ["a least in words", [counted({ min: "1001", max: 1500 } as never)], []],
    ["no number", [counted({ value: Number.NaN, min: Number.NaN })], []],
    ["workers in capitals and blanks", [counted({ value: 1001, unit: " Workers " })], first],
    ["nurses among workers", [counted({ value: 1001, unit: "nurses" })], []],
    [
      "the second of two accounts",
      [counted({ value: 900 }), counted({ value: 1001 })],
      [first[0]?.replace("s/0/v", "s/1/v") ?? ""],
    ],
    ["one known to be wrong", [counted({ value: 1001 }, { rank: "deprecated" })], []],
  ])("%s", (_, workers, said) => {
    expect(told(ofUnits([thousand], workers))).toEqual(said);
  });

  test.each<[what: string, units: readonly BargainingUnit[], workers: number, isMore: boolean]>([
    [
      "a unit of two sizes: the greater",
      [unit("a", counted({ value: 1000 }), counted({ value: 900 }))],
      950,
      false,
    ],
    [
      "over the greater",
      [unit("a", counted({ value: 900 }), counted({ value: 1000 }), counted({ value: 950 }))],
      1001,
      true,
    ],
    [
      "one known to be wrong is no size",
      [unit("a", counted({ value: 900 }), counted({ value: 2000 }, { rank: "deprecated" }))],
      901,
      true,
    ],
    [
      "sizes of two measures",
      [unit("a", counted({ value: 900 }), counted({ value: 900, unit: "nurses" }))],
      2000,
      false,
    ],
    [
      "a second size without an end",
      [unit("a", counted({ value: 900 }), counted({ value: 900, modifier: "atLeast" }))],
      2000,
      false,
    ],
    [
      "a second size that is about that",
      [unit("a", counted({ value: 900 }), counted({ value: 900, modifier: "about" }))],
      2000,
      false,
    ],
    [
      "a first size that is about that",
      [unit("a", counted({ value: 900, modifier: "about" }), counted({ value: 900 }))],
      2000,
      false,
    ],
    ["two units: the sum", [thousand, unit("b", counted({ value: 500 }))], 1500, false],
    ["over the sum", [thousand, unit("b", counted({ value: 500 }))], 1501, true],
    [
      "over the sum of three",
      [thousand, unit("b", counted({ value: 500 })), unit("c", counted({ value: 50, modifier: "upTo" }))],
      1551,
      true,
    ],
    [
      "a unit that counts nurses",
      [thousand, unit("b", counted({ value: 500, unit: "nurses" }))],
      5000,
      false,
    ],
    [
      "a unit that counts nurses, the first",
      [unit("b", counted({ value: 500, unit: "nurses" })), thousand],
      5000,
      false,
    ],
    ["a unit without a size", [unit("b"), thousand], 5000, false],
  ])("%s", (_, units, workers, isMore) => {
    expect(told(ofUnits(units, [counted({ value: workers })]))).toEqual(isMore ? first : []);
  });

  test("a unit that is named twice counts once", () => {
    const record = ofUnits([thousand], [counted({ value: 1001 })], { bargainingUnitIds: ["a", "a"] });
    expect(told(record)).toEqual(first);
  });

  test("a unit that is not there may have any size", () => {
    const record = ofUnits([thousand], [counted({ value: 5000 })], { bargainingUnitIds: ["a", "elsewhere"] });
    expect(told(record)).toEqual(["dangling-reference /stoppages/0/bargainingUnitIds/1"]);
  });

  // 2024 has a 29 February: the 366 days from 21 October 2023 end on 21 October 2024; those from there on 22 October 2025.
  test.each<[asOf: string, isOfThatTime: boolean]>([
    ["2023-10-21", true],
    ["2023-10-20", false],
    ["2025-10-22", true],
    ["2025-10-23", false],
    ["2024", true],
    ["2023", false],
    ["2025", false],
    ["2024-10~", false],
  ])("a size of %s", (asOf, isOfThatTime) => {
    const size = unit("a", counted({ value: 1000 }, { asOf }));
    const record = (...events: TimelineEvent[]) =>
      ofUnits([size], [counted({ value: 1001 })], { timeline: events });
    expect(told(record(began("2024-10-21")))).toEqual(isOfThatTime ? first : []);
    expect(told(record())).toEqual([]);
  });

  test.each(["began", "joined", "resumed", "left", "returnedToWork"] as const)("at an event: %s", (type) => {
    const units = [unit("small", counted({ value: 100 })), unit("large", counted({ value: 200 }))];
    const isRound = type === "began" || type === "resumed";
    const walkout = began("2024-10-21", isRound ? { lastDay: "2024-10-21" } : {});
    const at = (count: number, ...bargainingUnitIds: string[]) => {
      const part = event(type, "2024-10-25", {
        scope: { bargainingUnitIds },
        workers: [counted({ value: count })],
        lastDay: "2024-10-25",
        extent: "first",
      } as never);
      return ofUnits(units, [], { timeline: [walkout, part] });
    };
    const here = ["more-workers-than-unit /stoppages/0/timeline/1/workers/0/value"];
    expect(told(at(101, "small"))).toEqual(here);
    expect(told(at(101, "large"))).toEqual([]);
    expect(told(at(300))).toEqual([]);
    expect(told(at(301))).toEqual(here);
    expect(told(at(0, "small"))).toEqual([here[0]?.replace("more-workers-than-unit", "no-workers")]);
  });

  test("no other event is looked at", () => {
    const picket = event("picket", "2024-10-25", { workers: [counted({ value: 5000 })] } as never);
    expect(told(ofUnits([thousand], [], { timeline: [began("2024-10-21"), picket] }))).toEqual([]);
  });
});

describe("no workers", () => {
  const zero = (value: Quantity, parts: Partial<Count> = {}) => ofUnits([], [counted(value, parts)]);
  test.each<[what: string, record: Dataset, isZero: boolean]>([
    ["none", zero({ value: 0 }), true],
    ["up to none", zero({ value: 0, modifier: "upTo" }), true],
    ["no more than none", zero({ max: 0 }), true],
    ["at least none", zero({ value: 0, modifier: "atLeast" }), false],
    ["about none", zero({ value: 0, modifier: "about" }), false],
    ["one", zero({ value: 1 }), false],
    ["known to be wrong", zero({ value: 0 }, { rank: "deprecated" }), false],
  ])("%s", (_, record, isZero) => {
    expect(messages(record)).toEqual(
      isZero ? ["The number of workers is 0; leave it out where it is not known."] : [],
    );
  });

  test("what stands there is given back", () => {
    expect(lint(zero({ value: 0 }))).toEqual([
      expect.objectContaining({
        code: "no-workers",
        path: "/stoppages/0/workers/0/value",
        received: { value: 0 },
      }),
    ]);
  });
});

describe("head-counts", () => {
  const reported = (count: unknown, workers: readonly Count[], counted: string = "out") =>
    ofUnits([], workers, {
      timeline: [began("2024-10-21"), event("headcountReported", "2024-11-01", { counted, count } as never)],
    });
  const out = ["more-out-than-workers /stoppages/0/timeline/1/count"];

  test("what is said", () => {
    expect(lint(reported({ value: 2401 }, [counted({ value: 2400 })]))).toEqual([
      {
        code: "more-out-than-workers",
        severity: "warning",
        path: "/stoppages/0/timeline/1/count",
        message: "The head-count has 2401 workers out, but the stoppage has no more than 2400 workers.",
        received: { value: 2401 },
      },
    ]);
    expect(lint(reported({ value: 101, unit: "percent" }, []))).toEqual([
      {
        code: "head-count-over-100-percent",
        severity: "error",
        path: "/stoppages/0/timeline/1/count",
        message: "101 percent of the workers is more than all of them.",
        received: { value: 101, unit: "percent" },
      },
    ]);
  });

  test.each<[what: string, record: Dataset, told: readonly string[]]>([
    [
      "against the greatest account",
      reported({ value: 2500 }, [
        counted({ value: 2400 }),
        counted({ value: 2500 }),
        counted({ value: 2300 }),
      ]),
      [],
    ],
    [
      "over the greatest",
      reported({ value: 2501 }, [counted({ value: 2500 }), counted({ value: 2400 })]),
      out,
    ],
    [
      "one account is about that",
      reported({ value: 9000 }, [counted({ value: 2400, modifier: "about" }), counted({ value: 2400 })]),
      [],
    ],
    [
      "one account has no end",
      reported({ value: 9000 }, [counted({ value: 2400 }), counted({ value: 2000, modifier: "moreThan" })]),
      [],
    ],
    [
      "one account has no end, the first",
      reported({ value: 9000 }, [counted({ value: 2000, modifier: "moreThan" }), counted({ value: 2400 })]),
      [],
    ],
    [
      "one account counts nurses",
      reported({ value: 9000 }, [counted({ value: 2400 }), counted({ value: 2400, unit: "nurses" })]),
      [],
    ],
    [
      "one account is known to be wrong",
      reported({ value: 2401 }, [counted({ value: 9000 }, { rank: "deprecated" }), counted({ value: 2400 })]),
      out,
    ],
    ["no account", reported({ value: 9000 }, []), []],
    ["those who returned", reported({ value: 2401 }, [counted({ value: 2400 })], "returned"), []],
    ["nurses", reported({ value: 2401, unit: "nurses" }, [counted({ value: 2400 })]), []],
    ["no count", reported(undefined, [counted({ value: 2400 })]), []],
    ["a text", reported("2401", [counted({ value: 2400 })]), []],
    ["100 %", reported({ value: 100, unit: "%" }, []), []],
    [
      "100.5 %",
      reported({ value: 100.5, unit: "%" }, []),
      ["head-count-over-100-percent /stoppages/0/timeline/1/count"],
    ],
    [
      "101 per cent",
      reported({ value: 101, unit: "Per Cent" }, [], "returned"),
      ["head-count-over-100-percent /stoppages/0/timeline/1/count"],
    ],
    [
      "62 percent of 50",
      reported({ value: 62, unit: "percent" }, [counted({ value: 50, unit: "percent" })]),
      ["head-count-unit /stoppages/0/workers/0/value"],
    ],
  ])("%s", (_, record, said) => {
    expect(told(record)).toEqual(said);
  });
});

describe("votes", () => {
  const vote = (tally: object, type: "strikeVote" | "ratificationVote" = "strikeVote") =>
    timeline(
      event(type, "2024-10-01", {
        result: "authorized",
        on: "offer",
        tallies: [{}, tally as Tally],
      } as never),
    );
  const at = "/stoppages/0/timeline/0/tallies/1";

  test.each<[value: unknown, isOut: boolean]>([
    [0, false],
    [100, false],
    [-0.1, true],
    [100.1, true],
    [Number.NaN, false],
    ["101", false],
  ])("a share of %s", (value, isOut) => {
    for (const key of ["yesPercent", "turnoutPercent"]) {
      const expected = {
        code: "vote-percent-out-of-range",
        severity: "error",
        path: `${at}/${key}`,
        message: `${key} is ${value}; no share of a vote lies below 0 or over 100 percent.`,
        received: value,
        expected: "a number from 0 to 100",
      };
      expect(lint(vote({ [key]: value }))).toEqual(isOut ? [expected] : []);
    }
  });

  // 9,196 of 10,000 is 91.96 percent.
  test.each<[yesPercent: number, agrees: boolean]>([
    [91.96, true],
    [92, true],
    [91, true],
    [93, false],
    [90.9, false],
    [91.9, true],
    [92, true],
    [92.1, false],
    [91.95, false],
    [92.5, false],
  ])("%s percent of 9,196 to 804", (yesPercent, agrees) => {
    const share = { yes: 9196, no: 804, yesPercent, denominator: "votesCast" };
    for (const type of ["strikeVote", "ratificationVote"] as const) {
      expect(messages(vote(share, type))).toEqual(
        agrees ? [] : [`yesPercent is ${yesPercent}, but 9196 for and 804 against is 91.96 percent.`],
      );
    }
    expect(messages(vote({ ...share, denominator: "eligible" }))).toEqual([]);
  });

  test("what is said of a share", () => {
    expect(lint(vote({ yes: 2, no: 1, yesPercent: 65, denominator: "votesCast" }))).toEqual([
      {
        code: "vote-percent-disagrees",
        severity: "warning",
        path: `${at}/yesPercent`,
        message: "yesPercent is 65, but 2 for and 1 against is 66.67 percent.",
        received: 65,
      },
    ]);
  });

  test.each<[what: string, tally: object, told: readonly string[]]>([
    ["no number against", { yes: 600, yesPercent: 10, denominator: "votesCast" }, []],
    ["no number for", { no: 600, yesPercent: 10, denominator: "votesCast" }, []],
    ["no share", { yes: 600, no: 400, denominator: "votesCast" }, []],
    ["nobody", { yes: 0, no: 0, yesPercent: 50, denominator: "votesCast" }, []],
    ["all for it", { yes: 600, no: 0, yesPercent: 100, denominator: "votesCast" }, []],
    [
      "a share out of range is told once",
      { yes: 600, no: 400, yesPercent: 101, denominator: "votesCast" },
      [`vote-percent-out-of-range ${at}/yesPercent`],
    ],
    [
      "and one below 0",
      { yes: 600, no: 400, yesPercent: -1, denominator: "votesCast" },
      [`vote-percent-out-of-range ${at}/yesPercent`],
    ],
    [
      "none of all",
      { yes: 600, no: 400, yesPercent: 0, denominator: "votesCast" },
      [`vote-percent-disagrees ${at}/yesPercent`],
    ],
    [
      "all of some",
      { yes: 600, no: 400, yesPercent: 100, denominator: "votesCast" },
      [`vote-percent-disagrees ${at}/yesPercent`],
    ],
    ["no number at all", { yes: Number.NaN, no: 400, yesPercent: 10, denominator: "votesCast" }, []],
    ["votes for alone", { yes: 600, eligible: { value: 599 } }, [`more-votes-than-eligible ${at}/eligible`]],
    [
      "votes against alone",
      { no: 600, eligible: { value: 599 } },
      [`more-votes-than-eligible ${at}/eligible`],
    ],
    [
      "more against",
      { yes: 400, no: 600, yesPercent: 10, denominator: "votesCast" },
      [`vote-percent-disagrees ${at}/yesPercent`],
    ],
    ["no number of votes", { yes: Number.NaN, eligible: { value: 5 } }, []],
    ["as many as could vote", { yes: 500, no: 100, eligible: { value: 600 } }, []],
    [
      "up to fewer",
      { yes: 500, no: 100, eligible: { value: 599, modifier: "upTo" } },
      [`more-votes-than-eligible ${at}/eligible`],
    ],
    ["at least fewer", { yes: 500, no: 100, eligible: { value: 599, modifier: "atLeast" } }, []],
    ["nobody counted", { eligible: { value: 0 } }, []],
    ["nobody told who could", { yes: 500, no: 100 }, []],
  ])("%s", (_, tally, said) => {
    expect(told(vote(tally))).toEqual(said);
  });

  test("what is said of too many", () => {
    expect(lint(vote({ yes: 600, no: 401, eligible: { value: 1000 } }))).toEqual([
      {
        code: "more-votes-than-eligible",
        severity: "warning",
        path: `${at}/eligible`,
        message: "1001 votes were counted, but 1000 people at most could vote.",
        received: { value: 1000 },
      },
    ]);
  });
});

describe("positions", () => {
  const held = (heldByIds: readonly string[], parts: object = {}) =>
    dataset({
      stoppages: [
        strike({
          demands: [demand("d", position("p"), position("q", { heldByIds, standing: "agreed", ...parts }))],
        }),
      ],
    });

  test("what is agreed by one side", () => {
    expect(lint(held(["kaiser"]))).toEqual([
      {
        code: "agreed-by-one-side",
        severity: "info",
        path: "/stoppages/0/demands/0/positions/1/heldByIds",
        message: 'The agreed position "q" is held by "kaiser" and no other side than the employers.',
        received: ["kaiser"],
        expected: "ids of both sides",
      },
    ]);
    expect(messages(held(["nuhw"]))).toEqual([
      'The agreed position "q" is held by "nuhw" and no other side than the unions.',
    ]);
    expect(told(held(["nuhw", "laist"]))).toEqual([]);
    expect(told(held([]))).toEqual([]);
    expect(told(held(["nuhw"], { rank: "deprecated" }))).toEqual([]);
    expect(told(held(["nuhw"], { standing: "offer" }))).toEqual([]);
  });

  const withTerms = (terms: unknown) =>
    dataset({
      stoppages: [strike({ demands: [demand("d", position("p"), { ...position("q"), terms } as never)] })],
    });
  const at = "/stoppages/0/demands/0/positions/1/terms";
  const guaranteed = (hours: object, per: unknown, parts: object = {}) => withTerms({ hours, per, ...parts });
  const moreHours = [`more-hours-than-time ${at}/hours`];

  test.each<[what: string, record: Dataset, told: readonly string[]]>([
    ["24 hours a day", guaranteed({ value: 24 }, "day"), []],
    ["25 hours a day", guaranteed({ value: 25 }, "day"), moreHours],
    ["168 hours a week", guaranteed({ value: 168 }, "week"), []],
    ["168.5 hours a week", guaranteed({ value: 168.5 }, "week"), moreHours],
    ["336 hours in 14 days", guaranteed({ value: 336 }, "payPeriod", { payPeriodDays: 14 }), []],
    ["337 hours in 14 days", guaranteed({ value: 337 }, "payPeriod", { payPeriodDays: 14 }), moreHours],
    ["in a pay period of some days", guaranteed({ value: 9000 }, "payPeriod", { payPeriodDays: "14" }), []],
    ["in some time", guaranteed({ value: 9000 }, "month"), []],
    ["in no time", guaranteed({ value: 9000 }, undefined), []],
    ["25 hours a day, as hours", guaranteed({ value: 25, unit: "hours" }, "day"), moreHours],
    ["no terms", withTerms(null), []],
    ["at least too many", guaranteed({ value: 25, modifier: "atLeast" }, "day"), moreHours],
    ["about too many", guaranteed({ value: 25, modifier: "about" }, "day"), []],
    ["a share of it", guaranteed({ value: 25, unit: "percent of hours" }, "day"), []],
    [
      "hours of which a share is protected",
      guaranteed({ value: 24 }, "day", { protectedHours: { value: 30, unit: "percent" } }),
      [],
    ],
    [
      "as many as there are are protected",
      guaranteed({ value: 5 }, "day", { protectedHours: { value: 5 } }),
      [],
    ],
    [
      "more are protected",
      guaranteed({ value: 5 }, "day", { protectedHours: { value: 6 } }),
      [`protected-over-hours ${at}/protectedHours`],
    ],
    [
      "up to more are protected",
      guaranteed({ value: 5 }, "day", { protectedHours: { value: 6, modifier: "upTo" } }),
      [],
    ],
    [
      "more are protected of a share",
      guaranteed({ value: 5, unit: "percent" }, "day", { protectedHours: { value: 6 } }),
      [],
    ],
    [
      "25 hours a day, a share of them protected",
      guaranteed({ value: 25 }, "day", { protectedHours: { value: 30, unit: "per cent" } }),
      moreHours,
    ],
    ["24 hours of minutes a day", guaranteed({ value: 1440, unit: "minutes" }, "day"), []],
    ["more minutes than a day has", guaranteed({ value: 1441, unit: "minutes" }, "day"), moreHours],
    [
      "as many minutes as hours are protected",
      guaranteed({ value: 1 }, "day", { protectedHours: { value: 60, unit: "minutes" } }),
      [],
    ],
    [
      "more minutes than hours are protected",
      guaranteed({ value: 1 }, "day", { protectedHours: { value: 61, unit: "minutes" } }),
      [`protected-over-hours ${at}/protectedHours`],
    ],
    [
      "sessions, of which there may be as many as one likes",
      guaranteed({ value: 30, unit: "sessions" }, "day", { protectedHours: { max: 31, unit: "breaks" } }),
      [`time-in-unknown-unit ${at}/hours/unit`, `time-in-unknown-unit ${at}/protectedHours/unit`],
    ],
    ["words, with a unit", guaranteed({ verbatim: "ample", unit: "sessions" }, "day"), []],
    ["a unit that is no text", guaranteed({ value: 5, unit: 7 }, "day"), []],
    ["of no hours", withTerms({ protectedHours: { value: 6 }, per: "day" }), []],
    [
      "both",
      guaranteed({ value: 25 }, "day", { protectedHours: { value: 26 } }),
      [`protected-over-hours ${at}/protectedHours`, ...moreHours],
    ],
  ])("%s", (_, record, said) => {
    expect([...told(record)].sort()).toEqual([...said].sort());
  });

  test("what is said of hours", () => {
    expect(lint(guaranteed({ value: 337 }, "payPeriod", { payPeriodDays: 14 }))).toEqual([
      {
        code: "more-hours-than-time",
        severity: "error",
        path: `${at}/hours`,
        message: '337 hours are guaranteed per "payPeriod", which has 336.',
        received: { value: 337 },
        expected: "336 hours at most",
      },
    ]);
    expect(lint(guaranteed({ value: 5 }, "day", { protectedHours: { value: 6 } }))).toEqual([
      {
        code: "protected-over-hours",
        severity: "error",
        path: `${at}/protectedHours`,
        message: "6 hours are protected, but only 5 are guaranteed in all.",
        received: { value: 6 },
        expected: "no more than the hours in all",
      },
    ]);
  });

  const steps = (step: unknown, contractTerm?: unknown) =>
    withTerms({ steps: [{ kind: "percent", percent: 3, effective: "2025-01-01" }, step], contractTerm });
  test.each<[what: string, record: Dataset, told: readonly string[]]>([
    ["a thousand percent", steps({ percent: 1000 }), []],
    ["more", steps({ percent: 1000.1 }), [`raise-out-of-range ${at}/steps/1/percent`]],
    ["a cut of all", steps({ percent: -100 }), []],
    ["of more than that", steps({ percent: -100.1 }), [`raise-out-of-range ${at}/steps/1/percent`]],
    ["a text", steps({ percent: "2000" }), []],
    ["no step", steps(null), []],
    ["no steps", withTerms({ steps: { 0: { percent: 2000 } } }), []],
    ["no terms", withTerms([{ steps: [{ percent: 2000 }] }]), []],
    [
      "the day before",
      steps({ effective: "2024-12-31" }, { startsOn: "2025-01-01" }),
      [`step-before-contract ${at}/steps/1/effective`],
    ],
    ["that day", steps({ effective: "2025-01-01" }, { startsOn: "2025-01-01" }), []],
    ["no day", steps({ effective: 2024 }, { startsOn: "2025-01-01" }), []],
    ["no start", steps({ effective: "2024-12-31" }, { startsOn: 2025 }), []],
    ["no contract", steps({ effective: "2024-12-31" }, "2025-01-01"), []],
  ])("a step of pay: %s", (_, record, said) => {
    expect(told(record)).toEqual(said);
  });

  test("what is said of steps", () => {
    expect(lint(steps({ percent: 1500, effective: "2024-12-31" }, { startsOn: "2025-01-01" }))).toEqual([
      {
        code: "raise-out-of-range",
        severity: "error",
        path: `${at}/steps/1/percent`,
        message: "A raise of 1500 percent is out of range.",
        received: 1500,
        expected: "-100 to 1,000 percent",
      },
      {
        code: "step-before-contract",
        severity: "warning",
        path: `${at}/steps/1/effective`,
        message: 'A step takes effect on "2024-12-31", before the contract starts on "2025-01-01".',
        received: "2024-12-31",
        expected: "a day from 2025-01-01 on",
      },
    ]);
  });
});
