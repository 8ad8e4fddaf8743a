// Each fact of a lede with who says so and all the ids that it rests on, on an invented dispute. Worked out by hand.

import type { Dataset, LedeFacts, WorkStoppage } from "picketline";
import { ledeFacts, spanish } from "picketline";
import { describe, expect, it, test } from "vitest";
import { datasetOf, statement, strike } from "./small-dispute.js";

const asOf = "2024-05-10";
const plain = { attribution: null, allegation: false, verbatim: null };

const tell = (more: Partial<WorkStoppage> = {}, of: Partial<Dataset> = {}, day = asOf): LedeFacts =>
  ledeFacts({ ...datasetOf({ ...strike, ...more }), ...of }, "bakery", day);

test("what, who, where and when rest on the ids of what they name", () => {
  const { what, unions, employers, occupations, where, began, since } = tell();
  expect(what).toEqual({ text: "a strike", ...plain, because: ["bakery"] });
  expect(unions).toEqual([{ text: "Bakers Local 0123", ...plain, because: ["bakers"] }]);
  expect(employers).toEqual([{ text: "Crumb Bakeries (Crumb)", ...plain, because: ["crumb"] }]);
  expect(occupations).toEqual({ text: "bakers", ...plain, because: ["ovens"] });
  expect(where).toEqual({ text: "Riverside", ...plain, because: ["riverside"] });
  expect(began).toEqual({ text: "on 1 May 2024", ...plain, because: ["began"] });
  expect(since).toEqual({ text: "since 1 May 2024", ...plain, because: ["began"] });
});

test("it is that stoppage's facts, whatever else is in the dataset", () => {
  const other: WorkStoppage = { ...strike, id: "mill", placeIds: [], bargainingUnitIds: [] };
  const dataset = datasetOf(strike);
  const facts = ledeFacts({ ...dataset, stoppages: [other, strike] }, "bakery", asOf);
  expect(facts.where?.text).toBe("Riverside");
  expect(facts.occupations?.text).toBe("bakers");
});

test("what the record does not say is no fact", () => {
  const { placeIds: _, bargainingUnitIds: __, ...silent } = strike;
  const facts = ledeFacts(datasetOf(silent), "bakery", asOf);
  expect([facts.where, facts.occupations, facts.why]).toEqual([null, null, []]);
  expect(tell({ placeIds: [] }).where).toBeNull();
});

test("occupations are told once each, and rest on the units that name one", () => {
  const unit = (id: string, ...labels: readonly string[]) => ({
    id,
    name: id,
    unionIds: ["bakers"],
    employerIds: ["crumb"],
    occupations: labels.map((label) => ({ label })),
  });
  const bargainingUnits = [unit("a", "bakers", "packers"), unit("b", "packers", "drivers"), unit("c")];
  const { occupations } = tell({ bargainingUnitIds: ["a", "b", "c"] }, { bargainingUnits });
  expect(occupations).toMatchObject({ text: "bakers, packers and drivers", because: ["a", "b"] });
});

describe("how many", () => {
  const value = (number: number, more: object = {}) => ({
    value: { value: number, unit: "workers" },
    sourceIds: [],
    rank: "normal" as const,
    ...more,
  });

  it("rests on who said it and the sources of that number, not of another one", () => {
    const workers = [
      value(40, { saidBy: { organizationId: "bakers" }, sourceIds: ["may-story"] }),
      { ...value(30, { sourceIds: ["june-story"] }), value: { value: 30, verbatim: "some 30" } },
    ];
    const told = tell({ workers }, {}, "2024-06-30").workers;
    expect(told).toEqual([
      {
        text: "40 workers",
        attribution: "according to Bakers Local 0123",
        allegation: false,
        verbatim: null,
        because: ["bakers", "may-story"],
      },
      {
        text: "30",
        attribution: "according to The Crust",
        allegation: false,
        verbatim: "some 30",
        because: ["june-story"],
      },
    ]);
  });

  it("of a unit, on the unit that gives it", () => {
    const { bargainingUnits } = datasetOf(strike);
    const [ovens] = bargainingUnits;
    if (ovens === undefined) throw new Error("The small dispute has a unit.");
    const units = [
      { ...ovens, id: "mills", size: [value(7)] },
      { ...ovens, size: [value(9), value(50, { sourceIds: ["may-story"] })] },
    ];
    const told = tell({}, { bargainingUnits: units }).workers;
    expect(told.map(({ text, because }) => [text, because])).toEqual([
      ["nine workers in the bargaining unit", ["ovens"]],
      ["50 workers in the bargaining unit", ["ovens", "may-story"]],
    ]);
    const without = { ...ovens, id: "others" };
    expect(tell({ workers: [value(40)] }, { bargainingUnits: [without, ovens] }).workers[0]?.because).toEqual(
      [],
    );
  });

  it("of those who went out, on the event; said by a person without an organisation, on nobody else", () => {
    const timeline = [
      {
        id: "began",
        type: "began" as const,
        date: "2024-05-01",
        workers: [value(40, { saidBy: { personId: "jane-roe" } })],
      },
    ];
    expect(tell({ timeline }).workers).toMatchObject([
      { text: "40 workers went out", attribution: "according to Jane Roe", because: ["began"] },
    ]);
  });

  it("a number that the record calls outdated or wrong is not told", () => {
    const workers = [value(40, { rank: "deprecated" }), value(30)];
    expect(tell({ workers }).workers.map(({ text }) => text)).toEqual(["30 workers"]);
  });
});

describe("how long", () => {
  const span = (from: string, more: object = {}) => ({
    timeline: [{ id: "began", type: "began" as const, date: from, ...more }],
  });
  const on = { id: "on", type: "continued" as const, date: "2024-05-10" };
  const lasting = (from: string) => tell({ timeline: [...span(from).timeline, on] });

  it("in days in the first days, and then in the round number", () => {
    expect(lasting("2024-05-10").howLong?.text).toBe("day 1");
    expect(lasting("2024-05-01").howLong?.text).toBe("day 10");
    expect(lasting("2024-04-30").howLong?.text).toBe("day 11");
    expect(lasting("2024-04-29").howLong?.text).toBe("nearly two weeks");
    expect(lasting("2024-04-26").howLong?.text).toBe("two weeks");
  });

  it("rests on all that the length rests on", () => {
    const over = tell({}, {}, "2024-06-01");
    expect(over.howLong).toMatchObject({ text: "20 days", because: ["began", "over"] });
    expect(over.began?.because).toEqual(["began"]);
  });

  it("a strike that may not have begun has no day, and its beginning is not told", () => {
    const facts = tell({ timeline: [{ id: "began", type: "began", date: "2024-05" }] });
    expect([facts.began, facts.since, facts.day]).toEqual([null, null, null]);
  });
});

describe("why", () => {
  const demands = (...positions: readonly object[]): WorkStoppage["demands"] =>
    [
      {
        id: "pay",
        topic: "pay",
        title: "Better pay",
        positions: positions.map((position) => ({
          date: "2024-05-02",
          heldByIds: ["bakers"],
          standing: "demand",
          terms: "unknown",
          ...position,
        })),
      },
    ] as unknown as WorkStoppage["demands"];
  const why = (...positions: readonly object[]) => {
    const [fact] = tell({ demands: demands(...positions) }).why;
    return fact && [fact.attribution, fact.because];
  };
  const byBakers = "according to Bakers Local 0123";

  it("a demand without a position is told by its title alone", () => {
    expect(why()).toEqual([null, ["pay"]]);
    expect(tell({ demands: demands() }).why[0]?.text).toBe("Better pay");
  });

  it("is by those who hold it, where nobody else says that they do", () => {
    expect(why({ id: "a" })).toEqual([byBakers, ["pay", "a"]]);
    expect(why({ id: "a", heldByIds: ["bakers", "jane-roe"] })).toEqual([
      "according to Bakers Local 0123 and Jane Roe",
      ["pay", "a"],
    ]);
    expect(why({ id: "a", standing: "counter" })).toEqual([byBakers, ["pay", "a"]]);
  });

  it("is by their own account rather than by that of another one", () => {
    const others = { id: "others", saidBy: { organizationId: "crumb" } };
    const own = { id: "own", saidBy: { organizationId: "bakers", description: "a baker" } };
    const person = { id: "person", saidBy: { personId: "jane-roe" } };
    expect(why(others)).toEqual(["according to Crumb", ["pay", "others"]]);
    expect(why(others, own)).toEqual(["according to a baker (Bakers Local 0123)", ["pay", "own"]]);
    expect(why(others, { id: "plain" })).toEqual([byBakers, ["pay", "plain"]]);
    expect(why(person, own)).toEqual(["according to a baker (Bakers Local 0123)", ["pay", "own"]]);
  });

  it("an offer, a position called wrong and one of a later day are none of it", () => {
    const offer = { id: "offer", standing: "offer", heldByIds: ["crumb"] };
    const wrong = { id: "wrong", rank: "deprecated" };
    const later = { id: "later", date: "2024-05-11" };
    expect(why(offer, wrong, later)).toEqual([null, ["pay"]]);
    expect(why(offer, wrong, later, { id: "a" })).toEqual([byBakers, ["pay", "a"]]);
  });

  it("each demand has its own positions", () => {
    const [pay] = demands({ id: "a" });
    const [other] = demands({ id: "b", saidBy: { organizationId: "crumb" } });
    const both = [pay, { ...other, id: "ovens", title: "Ovens" }] as WorkStoppage["demands"];
    expect(tell({ demands: both }).why.map(({ because }) => because)).toEqual([
      ["pay", "a"],
      ["ovens", "b"],
    ]);
  });
});

describe("where it stands", () => {
  it("talks that are not scheduled are by who says so, other talks by nobody", () => {
    const none = {
      id: "none",
      type: "noSessionsScheduled" as const,
      date: "2024-05-08",
      saidBy: { organizationId: "bakers" },
    };
    expect(tell({ timeline: [...strike.timeline, none] }).talks).toMatchObject({
      attribution: "according to Bakers Local 0123",
      because: ["none"],
    });
    const held = { id: "held", type: "sessionHeld" as const, date: "2024-05-09" };
    expect(tell({ timeline: [...strike.timeline, none, held] }).talks).toMatchObject({ attribution: null });
    const { saidBy: _, ...unsaid } = none;
    expect(tell({ timeline: [...strike.timeline, unsaid] }).talks).toMatchObject({ attribution: null });
  });

  it("the state of work rests on its event and on what the length rests on", () => {
    const { work, legal } = tell();
    expect(work).toMatchObject({ text: "On strike since 1 May 2024: day 10." });
    expect(work.because).toContain("began");
    expect(legal).toMatchObject([{ because: [] }]);
  });

  it("what is in effect in law rests on what put it there", () => {
    const injunction = { id: "stop", type: "injunction" as const, date: "2024-05-07", byId: "inspector" };
    const { legal } = tell({ timeline: [...strike.timeline, injunction as never] });
    expect(legal.map(({ text, because }) => [text, because])).toEqual([
      ["An injunction was issued by Inspector of Ovens on 7 May 2024.", ["stop"]],
    ]);
  });
});

describe("what came last", () => {
  const event = (id: string, date: string, more: object = {}) => ({ id, type: "picket", date, ...more });
  const latest = (...events: readonly object[]) =>
    tell({ timeline: [...strike.timeline, ...events] as unknown as WorkStoppage["timeline"] }).latest;

  it("the latest comes first, each on its event", () => {
    expect(latest(event("a", "2024-05-08"), event("b", "2024-05-09")).map(({ because }) => because)).toEqual([
      ["b"],
      ["a"],
      ["complaint"],
    ]);
  });

  it("by its kind with who, against whom and where; or by its title", () => {
    const [kind, title] = latest(
      event("title", "2024-05-08", { title: "A picnic" }),
      event("kind", "2024-05-09", { byIds: ["bakers"], againstId: "crumb", placeIds: ["riverside"] }),
    );
    expect(kind).toEqual({
      text: "picket by Bakers Local 0123 against Crumb at Riverside",
      ...plain,
      because: ["kind"],
    });
    expect(title).toEqual({ text: "A picnic", ...plain, because: ["title"] });
  });

  it("by who says that it happened", () => {
    const [told] = latest(event("a", "2024-05-09", { saidBy: { organizationId: "crumb" } }));
    expect(told).toMatchObject({ attribution: "according to Crumb", allegation: false });
  });

  it("a complaint is an allegation, by who filed it where nobody else tells of it", () => {
    const filed = tell().latest[0];
    expect(filed).toEqual({
      text: "complaint filed by Bakers Local 0123 with Inspector of Ovens against Crumb, alleging that the ovens are unsafe",
      attribution: "according to Bakers Local 0123",
      allegation: true,
      verbatim: null,
      because: ["complaint"],
    });
    const timeline = strike.timeline.map((one) =>
      one.id === "complaint" ? { ...one, saidBy: { organizationId: "crumb" } } : one,
    );
    expect(tell({ timeline }).latest[0]).toMatchObject({ attribution: "according to Crumb" });
  });
});

describe("allegations", () => {
  const claim = (id: string, text: string, more: object = {}) => ({ id, text, ...more });
  const said = (id: string, day: number, more: object) =>
    statement(id, `2024-05-${String(day).padStart(2, "0")}`, {
      speaker: { organizationId: "crumb" },
      ...more,
    } as never);
  const about = (...more: readonly ReturnType<typeof statement>[]) => {
    const { allegations } = tell({ statements: [...strike.statements, ...more] });
    return allegations.find(({ because }) => because.includes("claim-unsafe"));
  };

  it("rest on the claim, the complaint and the one who alleges", () => {
    expect(about()).toEqual({
      text: "Bakers Local 0123 alleged in a filing that the ovens are unsafe",
      attribution: "according to Bakers Local 0123",
      allegation: true,
      verbatim: null,
      because: ["claim-unsafe", "complaint", "bakers"],
      replies: [],
    });
  });

  it("a reply rests on its claim and its speaker, and is an allegation only where it accuses", () => {
    const reply = about(
      said("answer", 7, { claims: [claim("new", "they are new", { answersIds: ["claim-unsafe"] })] }),
    )?.replies;
    expect(reply).toEqual([
      {
        text: "in reply, Crumb said in a statement that they are new",
        attribution: "according to Crumb",
        allegation: false,
        verbatim: null,
        because: ["new", "crumb"],
      },
    ]);
  });

  it("a reply as a whole rests on its speaker alone, and accuses nobody", () => {
    const reply = about(
      said("whole", 8, { inReplyToIds: ["filing"], paraphrase: "The ovens\nwere looked at." }),
    )?.replies;
    expect(reply).toEqual([
      {
        text: "Crumb replied: The ovens were looked at.",
        attribution: "according to Crumb",
        allegation: false,
        verbatim: null,
        because: ["crumb"],
      },
    ]);
  });

  it("by somebody of no organisation rests on the claim only", () => {
    const { allegations } = tell({
      statements: [
        statement("other", "2024-05-07", {
          speaker: { description: "some bakers" },
          claims: [claim("late", "pay is late", { allegation: true })],
        }),
      ],
    });
    expect(allegations[0]).toMatchObject({
      text: "some bakers alleged in a statement that pay is late",
      because: ["late"],
    });
  });

  it("names for whom somebody speaks, unless the name says so", () => {
    const forWhom = (speaker: object) =>
      tell({
        statements: [
          statement("other", "2024-05-07", {
            speaker,
            onBehalfOfId: "crumb",
            claims: [claim("late", "pay is late", { allegation: true })],
          } as never),
        ],
      }).allegations[0]?.attribution;
    expect(forWhom({ description: "a lawyer" })).toBe("according to a lawyer for Crumb");
    expect(forWhom({ organizationId: "crumb" })).toBe("according to Crumb");
  });
});

test("in Spanish the same facts rest on the same ids", () => {
  const dataset = datasetOf(strike);
  const ids = (facts: LedeFacts) =>
    [...facts.latest, ...facts.allegations, facts.work, facts.what].map(({ because }) => because);
  expect(ids(ledeFacts(dataset, "bakery", asOf, { wording: spanish }))).toEqual(
    ids(ledeFacts(dataset, "bakery", asOf)),
  );
});
