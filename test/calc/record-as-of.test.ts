import {
  type Annotation,
  bargainingOn,
  type Dataset,
  durationOf,
  type JsonValue,
  lint,
  recordAsOf,
  type Source,
  spellsOf,
  statusOn,
  type TimelineEvent,
  undoneCorrections,
  type WorkStoppage,
} from "picketline";
import { parseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { readRecord, recordNames } from "../records/read-records.js";
import {
  began,
  claim,
  counted,
  dataset,
  demand,
  ended,
  event,
  position,
  source,
  statement,
  strike,
  unit,
} from "./lint-fixtures.js";

/** A dataset of one strike, which may lie in sources. */
function record(parts: Partial<WorkStoppage>, sources: readonly Source[] = []): Dataset {
  return dataset({ stoppages: [strike(parts)], sources });
}

function stoppageOn(day: string, from: Dataset, by?: "published" | "happened"): WorkStoppage {
  const [stoppage] = recordAsOf(from, day, by === undefined ? {} : { by }).stoppages;
  if (stoppage === undefined) throw new Error(`Nothing was known of the strike on ${day}.`);
  return stoppage;
}

function idsOn(day: string, from: Dataset, by?: "published" | "happened"): readonly string[] {
  return stoppageOn(day, from, by).timeline.map(({ id }) => id);
}

/** A part of a record as the JSON that it is. */
function json(part: object): JsonValue {
  return JSON.parse(JSON.stringify(part)) as JsonValue;
}

const out = began("2024-10-21", { id: "out" });

describe("when a fact is known", () => {
  const october = source("october", { publishedOn: "2024-10-22" });
  const may = source("may", { publishedOn: "2025-05-08" });
  const undated = source("undated");
  const rally = (sourceIds: readonly string[]) => event("rally", "2024-10-26", { id: "rally", sourceIds });

  test("once it has been published, for whom publication counts", () => {
    const told = record({ timeline: [out, rally(["may"])] }, [may]);
    expect(idsOn("2024-11-01", told)).toEqual(["out"]);
    expect(idsOn("2025-05-07", told)).toEqual(["out"]);
    expect(idsOn("2025-05-08", told)).toEqual(["out", "rally"]);
  });

  test("once it has happened, for whom that counts", () => {
    const told = record({ timeline: [out, rally(["may"])] }, [may]);
    expect(idsOn("2024-10-25", told, "happened")).toEqual(["out"]);
    expect(idsOn("2024-10-26", told, "happened")).toEqual(["out", "rally"]);
    expect(recordAsOf(told, "2024-10-26", { by: "happened" })).toBe(told);
  });

  test.each<[string, readonly string[], string]>([
    ["the earliest of its sources", ["may", "october"], "2024-10-26"],
    ["a source without a date of publication", ["may", "undated"], "2024-10-26"],
    ["no source", [], "2024-10-26"],
  ])("from its own day with %s", (_, sourceIds, day) => {
    const told = record({ timeline: [out, rally(sourceIds)] }, [october, may, undated]);
    expect(idsOn("2024-10-25", told)).toEqual(["out"]);
    expect(idsOn(day, told)).toEqual(["out", "rally"]);
  });

  test("a vague date stays where it can lie before the day", () => {
    const vague = source("vague", { publishedOn: "2024-11" });
    const told = record({ timeline: [out, rally(["vague"]), began("2024-12", { id: "south" })] }, [vague]);
    expect(idsOn("2024-10-31", told)).toEqual(["out"]);
    expect(idsOn("2024-11-01", told)).toEqual(["out", "rally"]);
    expect(idsOn("2024-12-01", told)).toEqual(["out", "rally", "south"]);
  });

  test("what is announced stays with the days that it names", () => {
    const announced: readonly TimelineEvent[] = [
      event("noticeServed", "2024-10-10", {
        id: "notice",
        announces: "strike",
        startsAt: { date: "2024-10-21" },
      }),
      event("sessionScheduled", "2024-10-11", { id: "set", sessionDates: ["2024-10-18", "2024-10-25"] }),
      event("extended", "2024-09-20", { id: "extended", until: "2024-10-20" }),
    ];
    const told = record({ timeline: [...announced, out] });
    expect(stoppageOn("2024-10-12", told).timeline).toEqual(announced);
    expect(
      bargainingOn(stoppageOn("2024-10-12", told), "2024-10-12").scheduled.map(({ date }) => date),
    ).toEqual(["2024-10-18", "2024-10-25"]);
  });
});

describe("what is left out", () => {
  const whole = record(
    {
      workers: [
        counted({ value: 2400 }, { asOf: "2024-10-21" }),
        counted({ value: 1900 }, { asOf: "2025-02-01" }),
      ],
      demands: [
        demand(
          "staffing",
          position("asked", { date: "2024-09-04", eventId: "offer" }),
          position("offered", { date: "2025-02-17", heldByIds: ["kaiser"], standing: "offer" }),
        ),
        demand("parity", position("late", { date: "2025-02-17" })),
      ],
      timeline: [
        event("finalOffer", "2025-02-17", { id: "offer", byId: "kaiser", demandIds: ["parity", "staffing"] }),
        out,
        event("strikeVote", "2024-10-04", {
          id: "vote",
          result: "authorized",
          tallies: [
            { yes: 90 },
            { asOf: { date: "2024-10-05" }, yes: 95 },
            { asOf: { date: "2025-01-02" }, yes: 99 },
          ],
        }),
        event("rally", "2024-11-21", {
          id: "rally",
          attendance: [counted({ value: 300 }, { asOf: "2025-01-01" })],
        }),
        event("complaintFiled", "2024-11-15", {
          id: "complaint",
          byId: "nuhw",
          withId: "laist",
          claimIds: ["delays", "worse"],
        }),
      ],
      statements: [
        statement("first", {
          date: "2024-11-15",
          claims: [
            claim("delays", {
              about: { eventIds: ["offer"] },
              disputesIds: ["no-delays"],
              assessments: [
                { verdict: "unproven", by: { organizationId: "laist" }, date: "2024-12-01" },
                { verdict: "upheld", by: { organizationId: "laist" }, date: "2025-03-01" },
              ],
            }),
            claim("worse", { sourceIds: ["late"], about: { eventIds: ["offer"], topic: "care" } }),
          ],
        }),
        statement("reply", {
          date: "2025-01-10",
          inReplyToIds: ["first"],
          claims: [claim("no-delays", { disputesIds: ["delays"] })],
        }),
      ],
    },
    [source("late", { publishedOn: "2025-04-01" })],
  );
  const then = stoppageOn("2024-12-13", whole);

  test("events, positions, statements, claims, findings and numbers that are later", () => {
    expect(then.timeline.map(({ id }) => id)).toEqual(["out", "vote", "rally", "complaint"]);
    expect(then.workers).toEqual([counted({ value: 2400 }, { asOf: "2024-10-21" })]);
    expect(then.statements.map(({ id }) => id)).toEqual(["first"]);
    expect(then.statements[0]?.claims).toHaveLength(1);
    expect(then.statements[0]?.claims?.[0]?.assessments?.map(({ verdict }) => verdict)).toEqual(["unproven"]);
    expect(then.timeline[1]).toMatchObject({ tallies: [{ yes: 90 }, { yes: 95 }] });
    expect(then.timeline[2]).not.toHaveProperty("attendance");
  });

  test("demands that nobody had raised", () => {
    expect(then.demands).toEqual([demand("staffing", position("asked", { date: "2024-09-04" }))]);
  });

  test("references to any of it, and the lists that they leave empty", () => {
    expect(then.timeline[3]).toMatchObject({ claimIds: ["delays"] });
    expect(then.statements[0]?.claims?.[0]).not.toHaveProperty("about");
    expect(then.statements[0]?.claims?.[0]).not.toHaveProperty("disputesIds");
    expect(lint(recordAsOf(whole, "2024-12-13"))).toEqual([]);
  });

  test("later sources, where there is an earlier one or nothing that refers to them", () => {
    const sources = [
      source("early", { publishedOn: "2024-10-22", sourceIds: ["late"] }),
      source("late", { publishedOn: "2025-04-01" }),
      source("later", { publishedOn: "2025-05-01", sourceIds: ["latest"] }),
      source("latest", { publishedOn: "2025-06-01" }),
    ];
    const told = dataset({
      sources,
      sourceIds: ["late", "early"],
      stoppages: [
        strike({
          timeline: [{ ...out, sourceIds: ["early", "later"] }],
          workers: [counted({ value: 5 }, { sourceIds: ["later", "early"] })],
        }),
      ],
    });
    const early = recordAsOf(told, "2024-12-13");
    expect(early.sourceIds).toEqual(["early"]);
    expect(early.stoppages[0]?.workers).toEqual([counted({ value: 5 }, { sourceIds: ["early"] })]);
    // The one source of a source that stays is still needed.
    expect(early.sources.map(({ id }) => id)).toEqual(["early", "late"]);
    expect(recordAsOf({ ...told, sourceIds: ["later"] }, "2024-12-13").sources).toEqual(sources);
    expect(recordAsOf(told, "2024-12-13", { by: "happened" })).toBe(told);
  });

  test("stoppages of which nothing was known, and what was said of them; the cast stays", () => {
    const first = strike({ timeline: [out], related: [{ stoppageId: "second", relation: "sameDispute" }] });
    const second = strike({ id: "second", timeline: [began("2025-06-01")] });
    const told = dataset({
      stoppages: [second, first],
      people: [
        {
          id: "sal-rosselli",
          name: "Sal Rosselli",
          roles: [{ title: "president" }, { title: "president emeritus", period: "2025-01/.." }],
        },
      ],
      bargainingUnits: [
        unit("south", counted({ value: 2000 }, { asOf: "2025-01" }), counted({ value: 2400 })),
      ],
    });
    const then = recordAsOf(told, "2024-12-13");
    expect(then.stoppages.map(({ id }) => id)).toEqual(["strike"]);
    expect(then.stoppages[0]).not.toHaveProperty("related");
    expect(then.people[0]?.roles).toEqual([{ title: "president" }]);
    expect(then.bargainingUnits).toEqual([unit("south", counted({ value: 2400 }))]);
    expect(then.organizations).toBe(told.organizations);
  });

  test("a stoppage or demand that a source of its own told of before is kept, empty", () => {
    const sources = [source("forecast", { publishedOn: "2024-10-01" })];
    const told = record(
      {
        sourceIds: ["forecast"],
        timeline: [out],
        demands: [
          { ...demand("staffing", position("asked", { date: "2024-11-01" })), sourceIds: ["forecast"] },
        ],
      },
      sources,
    );
    expect(stoppageOn("2024-10-02", told)).toMatchObject({ timeline: [], demands: [{ positions: [] }] });
    expect(recordAsOf(told, "2024-09-30").stoppages).toEqual([]);
  });
});

describe("between the rounds of a strike there is no hindsight", () => {
  const rounds = record({
    pattern: "intermittent",
    timeline: [
      began("2024-10-21", { id: "one", lastDay: "2024-10-25" }),
      event("resumed", "2024-11-11", { id: "two" }),
    ],
  });

  test("the second round is not known before its day", () => {
    const [stoppage = strike()] = rounds.stoppages;
    const before = stoppageOn("2024-11-01", rounds);
    expect(statusOn(stoppage, "2024-11-01").work).not.toEqual(statusOn(before, "2024-11-01").work);
    expect(statusOn(before, "2024-11-01").work.because).toEqual(["one"]);
    expect(spellsOf(before, { asOf: "2024-11-01" })).toHaveLength(1);
  });
});

describe("what was corrected later", () => {
  const note = (id: string, target: string, date: string, parts: Partial<Annotation> = {}): Annotation => ({
    id,
    kind: "correction",
    target,
    date,
    text: "It was otherwise.",
    ...parts,
  });

  test("stands there as it was before, the latest taken back first", () => {
    const told = record({
      title: "Third",
      timeline: [out],
      annotations: [
        note("one", "/title", "2024-11-01", { was: "First" }),
        note("two", "/title", "2024-12-01", { was: "Second" }),
      ],
    });
    expect(stoppageOn("2024-10-31", told)).toEqual(strike({ title: "First", timeline: [out] }));
    expect(stoppageOn("2024-11-01", told)).toMatchObject({ title: "Second", annotations: [{ id: "one" }] });
    expect(recordAsOf(told, "2024-12-01")).toBe(told);
  });

  test("of one day, the last in the record was the last", () => {
    const annotations = ["First", "Second"].map((was, index) =>
      note(`n${index}`, "/title", "2024-11-01", { was }),
    );
    expect(stoppageOn("2024-10-31", record({ timeline: [out], annotations })).title).toBe("First");
  });

  test("a change of a vague date counts once it was surely made", () => {
    const told = record({
      timeline: [out],
      annotations: [note("one", "/title", "2024-11", { was: "Before" })],
    });
    expect(stoppageOn("2024-11-29", told).title).toBe("Before");
    expect(recordAsOf(told, "2024-11-30")).toBe(told);
  });

  test("a date that was wrong decides by what it was", () => {
    const told = record({
      timeline: [out, event("rally", "2024-12-20", { id: "rally" })],
      annotations: [note("one", "/timeline/1/date", "2025-01-02", { was: "2024-12-02" })],
    });
    expect(idsOn("2024-12-13", told)).toEqual(["out", "rally"]);
    expect(idsOn("2025-01-02", told)).toEqual(["out", "rally"]);
    expect(stoppageOn("2024-12-13", told).timeline[1]?.date).toBe("2024-12-02");
  });

  test("the dataset and its stoppages tell of one record", () => {
    const told: Dataset = {
      ...record({
        title: "Third",
        timeline: [out],
        annotations: [note("two", "/title", "2024-12-01", { was: "Second" })],
      }),
      annotations: [note("one", "/stoppages/0/title", "2024-11-01", { was: "First" })],
    };
    expect(stoppageOn("2024-10-31", told).title).toBe("First");
    expect(stoppageOn("2024-11-15", told).title).toBe("Second");
  });

  const gone = event("rally", "2024-10-23", { id: "gone" });
  const alsoGone = event("rally", "2024-10-24", { id: "also-gone" });
  const over = ended("2024-11-30", "agreement", { id: "over" });

  test("what was taken out is put in again, in the order in which it stood, and notes follow what they are about", () => {
    const told = record({
      timeline: [out, over],
      annotations: [
        note("place", "/timeline/1/title", "2024-11-30", { kind: "editorsNote" }),
        note("one", "/timeline/1", "2024-12-01", { kind: "retraction", was: json(gone) }),
        note("two", "/timeline/1", "2024-12-02", { kind: "retraction", was: json(alsoGone) }),
      ],
    });
    const [first] = told.stoppages[0]?.annotations ?? [];
    const titled = {
      ...told,
      stoppages: [{ ...strike(told.stoppages[0]), timeline: [out, { ...over, title: "Over" }] }],
    };
    expect(first).toBeDefined();
    const then = stoppageOn("2024-11-30", titled);
    expect(then.timeline.map(({ id }) => id)).toEqual(["out", "gone", "also-gone", "over"]);
    expect(then.annotations?.map(({ target }) => target)).toEqual(["/timeline/3/title"]);
    expect(lint(recordAsOf(titled, "2024-11-30"))).toEqual([]);
    expect(idsOn("2024-12-01", titled)).toEqual(["out", "also-gone", "over"]);
  });

  test("a key that was taken out is there again, and so is what stood at the end of a list", () => {
    const told = record({
      timeline: [out],
      causes: ["economic"],
      annotations: [
        note("pattern", "/pattern", "2024-12-01", { was: "rolling" }),
        note("cause", "/causes/1", "2024-12-01", { kind: "retraction", was: "safety" }),
        note("event", "/timeline/7", "2024-12-01", { kind: "retraction", was: json(gone) }),
        note("same", "/timeline/9", "2024-12-01", { was: json({ ...out, date: "2024-10-20" }) }),
      ],
    });
    expect(stoppageOn("2024-11-30", told)).toEqual(
      strike({
        pattern: "rolling",
        causes: ["economic", "safety"],
        timeline: [{ ...out, date: "2024-10-20" }, gone],
      }),
    );
  });

  test("a whole stoppage is put in again, and those after it keep their notes", () => {
    const told = dataset({
      annotations: [
        note("whole", "/stoppages/0", "2024-12-01", {
          kind: "retraction",
          was: json(strike({ id: "other", timeline: [gone] })),
        }),
      ],
      stoppages: [
        strike({
          title: "New",
          timeline: [out],
          annotations: [note("title", "/title", "2024-11-15", { was: "Old" })],
        }),
      ],
    });
    const then = recordAsOf(told, "2024-11-01");
    expect(then.stoppages.map(({ id, title }) => [id, title])).toEqual([
      ["other", "Strike at Kaiser"],
      ["strike", "Old"],
    ]);
    expect(then).not.toHaveProperty("annotations");
  });

  test("what is put in again refers to nothing that is not there", () => {
    const told = record({
      timeline: [out],
      annotations: [
        note("one", "/timeline/1", "2024-12-01", {
          kind: "retraction",
          was: json({ ...gone, sourceIds: ["taken-out"] }),
        }),
      ],
    });
    expect(stoppageOn("2024-11-30", told).timeline).toEqual([out, gone]);
  });

  test("notes of what was left out go, and the others follow", () => {
    const early = event("rally", "2025-02-01", { id: "early" });
    const told = record({
      timeline: [early, { ...out, title: "Out" }],
      annotations: [
        note("early", "/timeline/0/date", "2024-11-01"),
        note("out", "/timeline/1/title", "2024-11-02", { was: "In" }),
        note("lost", "/nowhere", "2024-11-03"),
      ],
    });
    expect(stoppageOn("2024-12-13", told).annotations?.map(({ id, target }) => [id, target])).toEqual([
      ["out", "/timeline/0/title"],
      ["lost", "/nowhere"],
    ]);
  });

  test.each<[string, Partial<Annotation> & { readonly target: string }, unknown]>([
    ["nothing is said of what stood there", { target: "/title" }, "notRecorded"],
    ["nothing is said of what was taken out", { target: "/pattern", kind: "retraction" }, "notRecorded"],
    ["there is no such place", { target: "/industry/0", was: "x" }, "noSuchPlace"],
    ["the place is no pointer", { target: "title", was: "x" }, "noSuchPlace"],
    ["the index is none", { target: "/timeline/-", was: { id: "x" } }, "noSuchPlace"],
    ["a number stood where text stands", { target: "/title", was: 5 }, "otherKind"],
    ["an object stood where text stands", { target: "/causes/0", was: { id: "x" } }, "otherKind"],
    ["null stood there", { target: "/title", was: null }, "otherKind"],
    ["it is an id", { target: "/id", was: "another" }, "notAFact"],
    ["it is the type of an event", { target: "/timeline/0/type", was: "ended" }, "notAFact"],
    ["it is the whole", { target: "", was: {} }, "notAFact"],
    ["it is another note", { target: "/annotations/0/text", was: "x" }, "notAFact"],
    ["it is a prototype", { target: "/__proto__/title", was: "x" }, "noSuchPlace"],
    ["it is the prototype", { target: "/__proto__", was: { title: "x" } }, "noSuchPlace"],
    ["it is the prototype of a constructor", { target: "/constructor/prototype/x", was: "x" }, "noSuchPlace"],
  ])("is told where it cannot be put back: %s", (_, parts, why) => {
    const told = record({
      causes: ["economic"],
      timeline: [out],
      annotations: [note("one", parts.target, "2024-12-01", parts)],
    });
    expect(undoneCorrections(told, "2024-11-30")).toEqual([
      { annotationId: "one", stoppageId: "strike", target: parts.target, outcome: "notPutBack", why },
    ]);
    expect(stoppageOn("2024-11-30", told)).toEqual(strike({ causes: ["economic"], timeline: [out] }));
    expect(Object.prototype).not.toHaveProperty("title");
    expect(Object.prototype).not.toHaveProperty("x");
  });

  test("is told where it was put back, and where there was nothing to put back", () => {
    const told: Dataset = {
      ...record({
        timeline: [out],
        annotations: [
          note("title", "/title", "2024-12-01", { was: "Before" }),
          note("news", "/timeline/0", "2024-12-02", { kind: "update" }),
        ],
      }),
      annotations: [note("unknown", "/people/0/name", "2024-12-03", { kind: "clarification" })],
    };
    expect(
      undoneCorrections(told, "2024-11-30").map(({ annotationId, stoppageId, outcome }) => [
        annotationId,
        stoppageId,
        outcome,
      ]),
    ).toEqual([
      ["unknown", null, "nothingChanged"],
      ["news", "strike", "nothingChanged"],
      ["title", "strike", "putBack"],
    ]);
    expect(undoneCorrections(told, "2024-12-02").map(({ annotationId }) => annotationId)).toEqual([
      "unknown",
    ]);
  });

  test("terms that became known were unknown, and data of one's own may have been anything", () => {
    const told = record({
      timeline: [out],
      extensions: { desk: { row: 4 } },
      demands: [demand("staffing", position("asked", { terms: { text: "Seven hours" } }))],
      annotations: [
        note("terms", "/demands/0/positions/0/terms", "2024-12-01", { was: "unknown" }),
        note("desk", "/extensions/desk/row", "2024-12-01", { was: "four" }),
      ],
    });
    expect(stoppageOn("2024-11-30", told)).toMatchObject({
      extensions: { desk: { row: "four" } },
      demands: [{ positions: [{ terms: "unknown" }] }],
    });
  });
});

describe("arguments that cannot be used", () => {
  test("are refused", () => {
    expect(() => recordAsOf(dataset(), "2024-13-01")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    expect(() => undoneCorrections(dataset(), "yesterday")).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    // @ts-expect-error: neither of the two words
    expect(() => recordAsOf(dataset(), "2024-12-13", { by: "known" })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });
});

describe.each(recordNames)("the record %s", (name) => {
  const told = readRecord(name);
  const days = ["2021-12-02", "2022-08-01", "2023-01-01", "2024-10-21", "2024-12-13", "2025-03-11"];

  test.each(days)("is a sound record on %s, too", (day) => {
    for (const by of ["published", "happened"] as const) {
      const then = recordAsOf(told, day, { by });
      expect(parseDataset(then)).toEqual(then);
      expect(lint(then).filter(({ severity }) => severity === "error")).toEqual([]);
    }
  });

  test("is all there in the end", () => {
    expect(recordAsOf(told, "2099-01-01")).toBe(told);
  });
});

describe("the strike at Kaiser on 13 December 2024, by what had happened", () => {
  const told = readRecord("nuhw-kaiser-2024");
  const day = "2024-12-13";

  test("gives the answers that the whole record gives for that day, but for what only later events show", () => {
    const [whole = strike()] = told.stoppages;
    const then = stoppageOn(day, told, "happened");
    expect(then.timeline.length).toBeLessThan(whole.timeline.length);
    expect(statusOn(then, day).bargaining).toEqual(statusOn(whole, day).bargaining);
    expect(durationOf(whole, { asOf: day }).dayNumber).toEqual({ min: 54, max: 54 });
    // Nothing that is dated up to that day says that they were still out.
    expect(durationOf(then, { asOf: day })).toMatchObject({
      from: { earliest: "2024-10-21", latest: "2024-10-21" },
      dayNumber: null,
      ongoing: "unknown",
    });
    expect(bargainingOn(then, day)).toEqual(bargainingOn(whole, day));
  });

  test("by what had been published, the mediation of spring and the letter of that week are not in it", () => {
    const ids = new Set(idsOn(day, told));
    expect(ids.has("mediation")).toBe(false);
    // 12 December, first told of by articles of the 14th and 16th.
    expect(ids.has("legislators")).toBe(false);
    expect(new Set(idsOn("2024-12-14", told)).has("legislators")).toBe(true);
  });
});
