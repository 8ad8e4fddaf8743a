// What a report holds, and what it must not: what came later, what is off the record, names that are withheld.

import {
  type Claim,
  type Dataset,
  reportOn,
  type Statement,
  type StoppageReport,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { readRecord } from "../records/read-records.js";
import { datasetOf, statement, strike } from "../text/small-dispute.js";

const report = (stoppage: WorkStoppage, asOf: string): StoppageReport =>
  reportOn(datasetOf(stoppage), "bakery", asOf);

describe("faults of the call", () => {
  test("an unknown stoppage, a day that is none", () => {
    expect(() => reportOn(datasetOf(strike), "baker", "2024-05-06")).toThrow(
      expect.objectContaining({ code: "not-in-record", message: expect.stringContaining("bakery") }),
    );
    expect(() => report(strike, "2024-05")).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });

  test("ids that refer to nothing stand for themselves", () => {
    const { unions, places, bargainingUnits } = report(
      { ...strike, unionIds: ["gone"], placeIds: ["nowhere"], bargainingUnitIds: ["none"] },
      "2024-05-06",
    );
    expect(unions).toEqual([{ id: "gone", name: "gone", shortName: "gone", kind: null }]);
    expect(places).toEqual(["nowhere"]);
    expect(bargainingUnits).toEqual([{ id: "none", name: "none", occupations: [] }]);
  });
});

describe("lengths", () => {
  test("each end that has surely come, both ends counted and with the first day left out", () => {
    expect(report(strike, "2024-05-19").lengths).toEqual([]);
    expect(report(strike, "2024-05-20").lengths).toMatchObject([
      { endEvent: "ended", eventId: "over", inclusive: { min: 20, max: 20 }, elapsed: { min: 19, max: 19 } },
    ]);
  });

  test("an end of which only the month is known has come when the month is over", () => {
    const vague: WorkStoppage = {
      ...strike,
      timeline: strike.timeline.map((event) => (event.id === "over" ? { ...event, date: "2024-05" } : event)),
    };
    expect(report(vague, "2024-05-30").lengths).toEqual([]);
    expect(report(vague, "2024-05-31").lengths).toMatchObject([{ inclusive: { min: 1, max: 31 } }]);
  });
});

describe("allegations", () => {
  const claims = (...all: readonly Claim[]): { claims: readonly Claim[] } => ({ claims: all });
  const withStatements = (...more: readonly Statement[]): WorkStoppage => ({
    ...strike,
    statements: [...strike.statements, ...more],
  });
  const unsafe = (stoppage: WorkStoppage, asOf = "2024-05-10") => {
    const [found] = report(stoppage, asOf).allegations;
    if (found === undefined) throw new Error("no allegation");
    return found;
  };

  test("are marked as such, with who alleges what in which complaint", () => {
    expect(report(strike, "2024-05-05").allegations).toEqual([]);
    expect(unsafe(strike)).toMatchObject({
      allegation: true,
      text: "the ovens are unsafe",
      saidBy: { organization: { name: "Bakers Local 0123" } },
      madeIn: [{ eventId: "complaint", by: "Bakers Local 0123", with: "Inspector of Ovens" }],
      replies: [],
    });
  });

  test("a claim that accuses nobody is none", () => {
    const stoppage = withStatements(statement("s", "2024-05-06", claims({ id: "c", text: "bread is good" })));
    expect(report(stoppage, "2024-05-10").allegations).toHaveLength(1);
  });

  test("stand beside what disputes them, answers them or replies to the statement, as far as it can have come", () => {
    const reply = (id: string, date: string, more: Partial<Statement>): Statement =>
      statement(id, date, { speaker: { organizationId: "crumb" }, ...more });
    const stoppage = withStatements(
      reply(
        "denial",
        "2024-05-07",
        claims({ id: "c1", text: "the ovens are safe", disputesIds: ["claim-unsafe"] }),
      ),
      reply(
        "answer",
        "2024-05-08/2024-05-12",
        claims({ id: "c2", text: "bread is good", answersIds: ["claim-unsafe"], allegation: true }),
      ),
      reply("letter", "2024-05-09", { paraphrase: "They are new.", inReplyToIds: ["filing"] }),
      reply("later", "2024-05-11", claims({ id: "c3", text: "still safe", disputesIds: ["claim-unsafe"] })),
    );
    expect(
      unsafe(stoppage).replies.map(({ relation, text, allegation }) => [relation, text, allegation]),
    ).toEqual([
      ["disputes", "the ovens are safe", false],
      ["answers", "bread is good", true],
      ["repliesTo", "They are new.", false],
    ]);
  });

  test("assessments count from the day of the assessment", () => {
    const stoppage: WorkStoppage = {
      ...strike,
      statements: [
        statement("filing", "2024-05-06", {
          ...claims({
            id: "claim-unsafe",
            text: "the ovens are unsafe",
            allegation: true,
            assessments: [{ verdict: "upheld", by: { organizationId: "inspector" }, date: "2024-05-15" }],
          }),
        }),
      ],
    };
    expect(unsafe(stoppage).assessments).toEqual([]);
    expect(unsafe(stoppage, "2024-05-15").assessments).toMatchObject([
      { verdict: "upheld", date: "2024-05-15" },
    ]);
  });

  const whispered: Claim = {
    id: "claim-whispered",
    text: "Jane Roe says that Roe saw smoke",
    allegation: true,
  };
  const byJane = (attribution: Statement["attribution"], more: Partial<Statement> = {}): WorkStoppage =>
    withStatements(
      statement("tip", "2024-05-07", {
        speaker: { personId: "jane-roe", organizationId: "bakers", description: "a baker, J. Roe" },
        attribution,
        quote: "I, Jane Roe, saw smoke",
        ...claims(whispered),
        ...more,
      }),
    );

  test("on the record, with the name", () => {
    expect(unsafe(byJane("onRecord"))).toMatchObject({
      saidBy: { person: "Jane Roe" },
      quote: "I, Jane Roe, saw smoke",
    });
  });

  test("on background, without the name wherever it stands", () => {
    const background = report(byJane("background"), "2024-05-10");
    expect(background.allegations[0]).toMatchObject({
      attribution: "background",
      saidBy: { person: null, organization: { name: "Bakers Local 0123" } },
      quote: "I, [name withheld], saw smoke",
      text: "[name withheld] says that [name withheld] saw smoke",
    });
    expect(JSON.stringify(background)).not.toMatch(/roe/i);
  });

  test("on deep background, without words, name and organisation", () => {
    const deep = report(byJane("deepBackground"), "2024-05-10");
    expect(deep.allegations[0]).toMatchObject({
      saidBy: { person: null, organization: null, description: null },
      quote: null,
    });
    expect(JSON.stringify(deep)).not.toMatch(/roe/i);
  });

  test("off the record, not at all: neither as allegation nor as reply nor in a complaint", () => {
    const offRecord = report(
      byJane("offRecord", claims({ ...whispered, disputesIds: ["claim-unsafe"] })),
      "2024-05-10",
    );
    expect(JSON.stringify(offRecord)).not.toMatch(/roe|smoke/i);
    expect(offRecord.allegations).toHaveLength(1);
    expect(offRecord.recent.find(({ eventId }) => eventId === "complaint")?.alleges).toEqual([
      "the ovens are unsafe",
    ]);
  });
});

describe("head-counts", () => {
  const counted: WorkStoppage = {
    ...strike,
    workers: [
      { value: { value: 90, unit: "workers" }, sourceIds: ["may-story"], rank: "normal" },
      { value: { value: 120, unit: "workers" }, sourceIds: [], rank: "deprecated" },
      {
        value: { value: 100, modifier: "about", unit: "workers" },
        saidBy: { organizationId: "bakers" },
        sourceIds: ["may-story", "june-story"],
        rank: "preferred",
      },
      { value: { value: 70, unit: "workers" }, asOf: "2024-05-09", sourceIds: [], rank: "normal" },
      { value: { value: 80, unit: "workers" }, sourceIds: ["june-story"], rank: "normal" },
    ],
  };

  test("the preferred one first, each with who gives it, none that was published or holds for a later day", () => {
    const { all, bounds } = report(counted, "2024-05-08").headcounts;
    expect(all.map(({ quantity, publishers, rank }) => [quantity.value, publishers, rank])).toEqual([
      [100, ["The Crust"], "preferred"],
      [90, ["The Crust"], "normal"],
      [120, [], "deprecated"],
    ]);
    // About 100: half of the place value of its last digit that is not 0 to either side.
    expect(bounds).toEqual({ min: 50, max: 150 });
  });

  test("reports of a day come with the day", () => {
    const reported: WorkStoppage = {
      ...strike,
      timeline: [
        ...strike.timeline,
        {
          id: "half-back",
          type: "headcountReported",
          date: "2024-05-08",
          counted: "returned",
          count: { value: 50, unit: "percent" },
        },
      ],
    };
    expect(report(reported, "2024-05-07").headcounts).toEqual({ all: [], bounds: null });
    expect(report(reported, "2024-05-08").headcounts.all).toMatchObject([
      { counts: "returned", asOf: "2024-05-08" },
    ]);
  });
});

describe("the real record: nothing later than its day", () => {
  const dataset: Dataset = readRecord("nuhw-kaiser-2024");
  const stoppageId = "nuhw-kaiser-socal-2024";
  const isoDates = /\b[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?\b/g;

  // Dates that were known ahead: what somebody set, announced or named for the time to come.
  const knownAhead = (data: StoppageReport): string =>
    JSON.stringify([data.notice?.startsOn, data.bargaining.noneScheduled?.period, data.bargaining.scheduled]);

  test.each(["2024-07-31", "2024-10-20", "2024-10-21", "2024-12-13", "2025-03-11", "2025-05-04"])(
    "on %s",
    (asOf) => {
      const data = reportOn(dataset, stoppageId, asOf);
      const ahead = knownAhead(data);
      const demands = data.demands.map(({ positions }) => positions.map(({ date }) => date));
      // Titles and terms are words of the record; every date that the report itself gives is looked at.
      const dates = JSON.stringify({ ...data, demands }).match(isoDates) ?? [];
      expect(dates.length).toBeGreaterThan(3);
      const later = dates.filter((date) => date.slice(0, asOf.length) > asOf && !ahead.includes(date));
      // A reply or a number that lies within an interval can have come by its first day; its last may lie ahead.
      const vagueEnds = JSON.stringify(data).match(/[0-9-]+\/[0-9-]+/g) ?? [];
      expect(
        later.filter(
          (date) => !vagueEnds.some((interval) => interval.endsWith(date) && interval.slice(0, 10) <= asOf),
        ),
      ).toEqual([]);
    },
  );

  test("by its events: deleting all that came later gives the same recent events, allegations, numbers and positions", () => {
    const asOf = "2024-12-13";
    const full = reportOn(dataset, stoppageId, asOf);
    const [stoppage] = dataset.stoppages;
    if (stoppage === undefined) throw new Error("no stoppage");
    const firstDay = (date: string): string => date.slice(0, 10);
    const cut: Dataset = {
      ...dataset,
      stoppages: [
        {
          ...stoppage,
          timeline: stoppage.timeline.filter(({ date }) => firstDay(date) <= asOf),
          statements: stoppage.statements.filter(({ date }) => firstDay(date) <= asOf),
        },
      ],
    };
    const { recent, allegations, headcounts, demands, contract, bargaining } = reportOn(
      cut,
      stoppageId,
      asOf,
    );
    expect({ recent, allegations, headcounts, demands, contract, bargaining }).toEqual({
      recent: full.recent,
      allegations: full.allegations,
      headcounts: full.headcounts,
      demands: full.demands,
      contract: full.contract,
      bargaining: full.bargaining,
    });
  });

  test("it is plain JSON", () => {
    const data = reportOn(dataset, stoppageId, "2024-12-13");
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
  });
});
