// The sections of a report as they stand on the page, each line of them: what is told, and what is left out where the
// record is silent. Written by hand from the rules of each section.

import type { StoppageReport } from "picketline";
import { describeReport, reportOn } from "picketline";
import { describe, expect, it, test } from "vitest";
import { printable, wrap } from "../../src/text/report/layout.js";
import { datasetOf, statement, strike } from "./small-dispute.js";

const asOf = "2024-05-10";
const reported = (stoppage = strike) => reportOn(datasetOf(stoppage), "bakery", asOf);

/** The lines under a heading, up to the next one; `undefined` where there is no such section. */
function section(heading: string, changed: Partial<StoppageReport> = {}, report = reported()) {
  const paragraphs = describeReport({ ...report, ...changed }).split("\n\n");
  return paragraphs
    .find((text) => text.startsWith(`${heading}\n`))
    ?.trimEnd()
    .split("\n")
    .slice(1);
}

const nobody = { person: null, organization: null, description: null };
const named = (name: string, shortName = name) => ({
  ...nobody,
  organization: { id: "one", name, shortName },
});

test("the head has the title, the day, and who, what and where as far as they are told", () => {
  const head = (changed: Partial<StoppageReport>) =>
    describeReport({ ...reported(), ...changed }).split("\n\nWhere it stands\n")[0];
  expect(head({})).toBe(
    "Strike at the bakery\nAs of 10 May 2024\n\nUnion: Bakers Local 0123\nEmployer: Crumb Bakeries (Crumb)\nWorkers: bakers\nWhere: Riverside",
  );
  const two = [
    { id: "a", name: "A United", shortName: "A" },
    { id: "b", name: "B", shortName: "B" },
  ];
  expect(
    head({ unions: two, employers: two, bargainingUnits: [], places: [] } as unknown as StoppageReport),
  ).toBe(
    "Strike at the bakery\nAs of 10 May 2024\n\nUnions: A United (A) and B\nEmployers: A United (A) and B",
  );
  expect(
    head({ unions: [], employers: [], bargainingUnits: [], places: [] } as unknown as StoppageReport),
  ).toBe("Strike at the bakery\nAs of 10 May 2024");
  const many = [{ occupations: Array.from({ length: 12 }, (_, at) => `bakers ${at + 10}`) }];
  expect(head({ bargainingUnits: many, places: [] } as unknown as StoppageReport)).toMatch(
    /^Workers: bakers 10, [^\n]*\n {2}bakers \d/m,
  );
  const units = [{ occupations: ["bakers", "packers"] }, { occupations: ["bakers"] }, { occupations: [] }];
  expect(head({ bargainingUnits: units } as unknown as StoppageReport)).toContain(
    "\nWorkers: bakers and packers\n",
  );
});

describe("where it stands", () => {
  const began = { id: "began", type: "began" as const, date: "2024-05-01" };
  const standing = (day: string, timeline: readonly object[], kind: "strike" | "lockout" = "strike") => {
    const on = { id: "on", type: "continued", date: day };
    const stoppage = { ...strike, kind, timeline: [...timeline, on] } as unknown as typeof strike;
    return section("Where it stands", {}, reportOn(datasetOf(stoppage), "bakery", day));
  };

  it("a strike or a lockout that is on needs no label, and no length twice", () => {
    expect(standing("2024-05-11", [began])).toEqual([
      "  On strike since 1 May 2024: day 11, in its second week.",
    ]);
    expect(standing("2024-05-12", [began], "lockout")).toEqual([
      "  Locked out since 1 May 2024: day 12, in its second week, nearly two weeks.",
    ]);
  });

  it("who is out is told by the event, whatever the whole is called", () => {
    expect(standing("2024-05-11", [{ ...began, action: "strike" }], "lockout")).toEqual([
      "  On strike since 1 May 2024: day 11, in its second week.",
    ]);
  });

  it("a vote that is called has a label, and the strike has not begun", () => {
    const called = { id: "v", type: "strikeVote", date: "2024-05-09", result: "called" };
    const stoppage = { ...strike, timeline: [called] } as unknown as typeof strike;
    const report = reportOn(datasetOf(stoppage), "bakery", asOf);
    expect(section("Where it stands", {}, report)).toEqual([
      "  A strike vote is called.",
      "  The strike has not begun.",
    ]);
  });

  it("between the rounds of a list of days it tells how long so far", () => {
    const timeline = [{ ...began, lastDay: "2024-05-03" }];
    const stoppage = { ...strike, pattern: "intermittent" as const, timeline };
    expect(section("Where it stands", {}, reportOn(datasetOf(stoppage), "bakery", asOf))).toEqual([
      "  Not known whether it goes on.",
      "  So far three days; the last day out was 3 May 2024.",
    ]);
  });
});

describe("how long, by which end", () => {
  const length = (endEvent: string, to: object = { earliest: null, latest: null }) => {
    const days = { inclusive: { min: 19, max: 20 }, elapsed: { min: 18, max: 19 } };
    return section("How long, by which end", {
      lengths: [{ endEvent, date: "2024-05-20", to, ...days, saidBy: null }],
    } as unknown as StoppageReport)
      ?.join(" ")
      .replaceAll(/\s+/g, " ");
  };
  const lastDay = { earliest: "2024-05-19", latest: "2024-05-19" };

  test.each([
    ["tentativeAgreement", "To the tentative agreement (20 May 2024)"],
    ["suspended", "To the last day out before the pause (19 May 2024)"],
    ["ended", "To the last day out (19 May 2024)"],
    ["lastDay", "To the last day that was set (19 May 2024)"],
    ["returnBegun", "To the day before the first were back at work (19 May 2024)"],
    ["returnCompleted", "To the day before the last were back at work (19 May 2024)"],
    ["ratified", "To the ratification (20 May 2024)"],
  ])("%s", (endEvent, words) => {
    expect(length(endEvent, lastDay)).toBe(
      ` - ${words}: between 19 and 20 days, both ends counted (between 18 and 19 with the first day left out)`,
    );
  });

  it("takes the day of the event where the last day is not known", () => {
    expect(length("ended")).toContain("To the last day out (20 May 2024): ");
  });

  it("of one day it says one day", () => {
    const lengths = [
      {
        endEvent: "ended",
        date: "2024-05-01",
        to: { earliest: "2024-05-01", latest: "2024-05-01" },
        inclusive: { min: 1, max: 1 },
        elapsed: { min: 0, max: 0 },
        saidBy: null,
      },
    ];
    expect(section("How long, by which end", { lengths } as unknown as StoppageReport)).toEqual([
      "  - To the last day out (1 May 2024): one day, both ends counted (zero with",
      "    the first day left out)",
    ]);
  });
});

describe("how many", () => {
  const count = (more: object) =>
    section("How many", {
      headcounts: {
        all: [
          {
            quantity: { value: 40, unit: "workers" },
            counts: "inStoppage",
            rank: "normal",
            asOf: null,
            saidBy: null,
            publishers: [],
            eventId: null,
            ...more,
          },
        ],
      },
    } as unknown as StoppageReport);
  const said = (text: string) => [`  - ${text}`];

  it("is told by whom: by a speaker, by who published it, or by nobody", () => {
    expect(count({})).toEqual(said("40 workers, source not given"));
    expect(count({ publishers: ["The Crust", "The Crumb"] })).toEqual(
      said("40 workers, according to The Crust and The Crumb"),
    );
    expect(count({ saidBy: named("Bakers") })).toEqual(said("40 workers, according to Bakers"));
    expect(count({ saidBy: named("Bakers"), publishers: ["The Crust"] })).toEqual(
      said("40 workers, according to Bakers, in The Crust"),
    );
  });

  it("who published its own count is not named twice", () => {
    const saidBy = named("Bakers United", "Bakers");
    expect(count({ saidBy, publishers: ["Bakers United"] })).toEqual(said("40 workers, according to Bakers"));
    expect(count({ saidBy, publishers: ["Bakers", "The Crust"] })).toEqual(
      said("40 workers, according to Bakers, in The Crust"),
    );
    const person = { ...nobody, person: "Jane Roe" };
    expect(count({ saidBy: person, publishers: ["The Crust"] })).toEqual(
      said("40 workers, according to Jane Roe, in The Crust"),
    );
  });

  it("has the source's own words where ours are others", () => {
    const quantity = { value: 40, unit: "workers", modifier: "about" };
    expect(count({ quantity: { ...quantity, verbatim: "some 40" } })).toEqual(
      said("About 40 workers (“some 40”), source not given"),
    );
    expect(count({ quantity: { ...quantity, verbatim: "About 40" } })).toEqual(
      said("About 40 workers, source not given"),
    );
  });

  it("has what was counted, its day and its rank", () => {
    expect(count({ counts: "wentOut", asOf: "2024-05-02", rank: "preferred" })).toEqual(
      said("40 workers went out, source not given, 2 May 2024; the count that the").concat(
        "    record prefers",
      ),
    );
    expect(count({ counts: "returned", rank: "deprecated" })).toEqual(
      said("40 workers back at work, source not given; outdated or wrong, as the").concat(
        "    record has it",
      ),
    );
  });

  it("says so where no number is known", () => {
    expect(section("How many", { headcounts: { all: [] } } as unknown as StoppageReport)).toEqual([
      "  No number of workers is known by this day.",
    ]);
  });
});

describe("contract and talks", () => {
  const { contract, bargaining, status } = reported();
  const talks = (
    of: Partial<StoppageReport["contract"]>,
    held: object = {},
    states: { readonly contract?: object; readonly bargaining?: object } = {},
  ) =>
    section("Contract and talks", {
      contract: { ...contract, ...of },
      bargaining: { ...bargaining, ...held },
      status: {
        ...status,
        contract: { ...status.contract, ...states.contract },
        bargaining: { ...status.bargaining, state: "unknown", since: null, ...states.bargaining },
      },
    } as unknown as StoppageReport)
      ?.join("\n")
      .replaceAll(/\n {2}/g, "\n")
      .trim();
  const none = "No bargaining session is in the record by this day.";

  it("a contract that expired, is in force, or would be the first", () => {
    expect(talks({ expiredOn: "2024-04-30" })).toBe(`The contract expired on 30 April 2024.\n${none}`);
    expect(talks({}, {}, { contract: { state: "inForce" } })).toBe(`The contract is in force.\n${none}`);
    expect(talks({}, {}, { contract: { state: "none" } })).toBe(
      `There is no contract yet: it would be the first.\n${none}`,
    );
    expect(talks({}, {}, { contract: { state: "unknown" } })).toBe(none);
  });

  it("one that took effect is not told twice, and runs until its end where that is known", () => {
    const force = { contract: { state: "inForce" } };
    expect(talks({ tookEffectOn: "2024-05-09" }, {}, force)).toBe(
      `The new contract took effect on 9 May 2024.\n${none}`,
    );
    expect(talks({ tookEffectOn: "2024-05-09", expiresOn: "2028-04-30" }, {}, force)).toBe(
      `The new contract took effect on 9 May 2024; it runs until 30 April 2028.\n${none}`,
    );
  });

  it("an extension, agreed or refused", () => {
    expect(talks({ extendedOn: "2024-04-29" })).toBe(`It was extended, as agreed on 29 April 2024.\n${none}`);
    expect(talks({ extendedOn: "2024-04-29", extendedUntil: "2024-05-31" })).toBe(
      `It was extended to 31 May 2024, as agreed on 29 April 2024.\n${none}`,
    );
    expect(talks({ extensionRefusedOn: "2024-04-29" })).toBe(
      `An extension was refused on 29 April 2024.\n${none}`,
    );
  });

  const turn = (type: string, date: string, more: object = {}) => ({
    eventId: date,
    type,
    date,
    scope: [],
    vote: null,
    voteOn: type === "ratificationVote" ? "tentativeAgreement" : null,
    onEventId: null,
    voters: type === "ratificationVote" ? "members" : null,
    tally: null,
    saidBy: null,
    ...more,
  });
  const course = (...turns: readonly object[]) => talks({ course: turns } as never);
  const agreed = (date: string, more: object = {}) => turn("tentativeAgreement", date, more);
  const voted = (date: string, vote: string, more: object = {}) =>
    turn("ratificationVote", date, { vote, ...more });

  it("an agreement before a vote, one that is voted down, and another one", () => {
    const first = "The two sides reached a tentative agreement on 4 May 2024.";
    expect(course(agreed("2024-05-04"))).toBe(`${first}\nMembers have yet to vote on it.\n${none}`);
    const down = [agreed("2024-05-04"), voted("2024-05-06", "rejected")];
    expect(course(...down)).toBe(`${first}\nMembers rejected the agreement on 6 May 2024.\n${none}`);
    expect(course(...down, agreed("2024-05-08"))).toBe(
      `${first}\nMembers rejected the agreement on 6 May 2024.\nThe two sides reached another tentative agreement on 8 May 2024.\nMembers have yet to vote on it.\n${none}`,
    );
    expect(course(...down, agreed("2024-05-08"), voted("2024-05-09", "ratified"))).toContain(
      "another tentative agreement on 8 May 2024.\nMembers ratified the agreement on 9 May 2024.",
    );
  });

  it("a rejected agreement is not the one that is ratified later, unless that vote names it", () => {
    const down = [agreed("2024-05-04", { eventId: "deal" }), voted("2024-05-06", "rejected")];
    expect(course(...down, voted("2024-05-09", "ratified"))).toContain(
      "Members rejected the agreement on 6 May 2024.\nMembers ratified an agreement on 9 May 2024.",
    );
    expect(course(...down, voted("2024-05-09", "ratified", { onEventId: "deal" }))).toContain(
      "Members ratified the agreement on 9 May 2024.",
    );
    expect(course(voted("2024-05-09", "ratified"))).toBe(
      `Members ratified an agreement on 9 May 2024.\n${none}`,
    );
    const second = [
      ...down.slice(0, 1),
      agreed("2024-05-05"),
      voted("2024-05-06", "rejected", { onEventId: "deal" }),
    ];
    expect(course(...second)).toContain(
      "another tentative agreement on 5 May 2024.\nMembers have yet to vote on it.\nMembers rejected the agreement of 4 May 2024 on 6 May 2024.",
    );
  });

  it("agreements and votes of parts, each with its part", () => {
    const one = { scope: ["Unit one"] };
    const two = { scope: ["Unit two"] };
    expect(
      course(
        agreed("2024-05-04", one),
        agreed("2024-05-05", two),
        voted("2024-05-06", "ratified", one),
        voted("2024-05-07", "called", two),
      ),
    ).toBe(
      `The two sides reached a tentative agreement for Unit one on 4 May 2024.\nThe two sides reached a tentative agreement for Unit two on 5 May 2024.\nMembers ratified the agreement for Unit one on 6 May 2024.\nA vote of the members was called for Unit two on 7 May 2024.\n${none}`
        .split("\n")
        .join("\n"),
    );
    // The vote that was called and then held is told once.
    expect(course(voted("2024-05-07", "called", two), voted("2024-05-08", "rejected", two))).toBe(
      `Members rejected an agreement for Unit two on 8 May 2024.\n${none}`,
    );
    // A vote of all is on the agreements of the parts too.
    expect(course(agreed("2024-05-04", one), voted("2024-05-06", "ratified"))).not.toContain("yet to vote");
  });

  it("who voted, where it was not the members", () => {
    expect(
      course(agreed("2024-05-04"), voted("2024-05-06", "ratified", { voters: "executiveBoard" })),
    ).toContain("The union's executive board ratified the agreement on 6 May 2024.");
    expect(course(voted("2024-05-06", "called", { voters: "delegates" }))).toContain(
      "A vote of the union's delegates was called on 6 May 2024.",
    );
  });

  it("sessions: how many, when the last was, and when the next will be", () => {
    const last = { date: "2024-05-08" };
    const held = (max: number, min = max) => ({ sessionsHeld: 3, last, daysSinceLast: { min, max } });
    const was = "Bargaining sessions held: three, the last on 8 May 2024";
    expect(talks({}, held(0))).toBe("Bargaining sessions held: three, the last on this day, 8 May 2024.");
    expect(talks({}, held(1))).toBe(`${was}, one day ago.`);
    expect(talks({}, held(1, 0))).toBe(`${was}, between zero and\none day ago.`);
    expect(talks({}, held(2))).toBe(`${was}, two days ago.`);
    expect(talks({}, held(3, 2))).toBe(`${was}, between two and\nthree days ago.`);
    const scheduled = [{ date: "2024-05-13" }, { date: "2024-05-15" }];
    expect(talks({}, { scheduled })).toBe(`${none}\nSessions set for 13 May 2024 and 15 May 2024.`);
  });

  it("that none are scheduled: for when, by whom, and on which day it was said", () => {
    const noneScheduled = (more: object) =>
      talks({}, { noneScheduled: { period: null, saidBy: null, date: asOf, ...more } });
    const period = { earliest: "2024-05-13", latest: "2024-05-17" };
    expect(noneScheduled({ period, saidBy: named("Bakers") })).toBe(
      `${none}\nNo sessions scheduled for 13 to 17 May 2024, according to Bakers.`,
    );
    expect(noneScheduled({ saidBy: named("Bakers"), date: "2024-05-09" })).toBe(
      `${none}\nNo sessions scheduled, according to Bakers on 9 May 2024.`,
    );
  });

  it("mediation and impasse", () => {
    const since = "2024-05-07";
    expect(talks({}, {}, { bargaining: { state: "mediation", since } })).toBe(
      `${none}\nThe talks are in mediation; the last of it was on 7 May 2024.`,
    );
    expect(talks({}, {}, { bargaining: { state: "stalled", since, because: ["mediated"] } })).toBe(
      `${none}\nTalks have stalled: the last of mediation was on 7 May 2024.`,
    );
    expect(talks({}, {}, { bargaining: { state: "impasse", since } })).toBe(
      `${none}\nAn impasse has been declared since 7 May 2024.`,
    );
    expect(talks({}, {}, { bargaining: { state: "impasse" } })).toBe(
      `${none}\nAn impasse has been declared.`,
    );
  });

  it("a vote is by its numbers, or by its percentage, or without either", () => {
    const counted = (tally: object) => course(voted("2024-05-09", "ratified", { voteOn: "offer", tally }));
    expect(counted({ yes: 2000, no: 30, yesPercent: 98.5, final: true })).toBe(
      `Members ratified an offer on 9 May 2024, 2,000 to 30.\n${none}`,
    );
    expect(counted({ yes: 2000, yesPercent: 98.5, final: true })).toBe(
      `Members ratified an offer on 9 May 2024, 98.5% in favour.\n${none}`,
    );
    expect(counted({ no: 30, final: true })).toBe(`Members ratified an offer on 9 May 2024.\n${none}`);
  });
});

describe("what is demanded and offered", () => {
  const position = (more: object = {}) => ({
    heldBy: ["Bakers"],
    standing: "demand",
    date: "2024-05-02",
    terms: { text: "safe ovens" },
    hoursADay: null,
    saidBy: null,
    ...more,
  });
  const demands = (...all: readonly object[]) =>
    section("What is demanded and offered", { demands: all } as unknown as StoppageReport);

  it("each demand with the positions under it", () => {
    const demand = {
      title: "Safety",
      positions: [
        position(),
        position({ heldBy: ["Crumb", "Loaf"], standing: "finalOffer", saidBy: named("Crumb") }),
      ],
      lastPublished: [position({ standing: "counter" })],
    };
    expect(demands(demand)).toEqual([
      "  - Safety",
      "      Bakers, demand (2 May 2024): safe ovens",
      "      Crumb and Loaf, final offer (2 May 2024): safe ovens, according to Crumb",
      "      Last published: Bakers, counterproposal (2 May 2024): safe ovens",
    ]);
  });

  it("says so where there are none", () => {
    expect(demands()).toEqual(["  No demands are in the record by this day."]);
  });
});

describe("allegations and replies", () => {
  const heading = "Allegations and replies (claims, not facts)";
  const words = (more: object = {}) => ({
    saidBy: named("Bakers"),
    onBehalfOf: null,
    attribution: "onRecord",
    channel: "letter",
    date: "2024-05-06",
    text: "the ovens are unsafe.",
    quote: null,
    claimId: null,
    ...more,
  });
  const allegation = (more: object = {}) => ({
    ...words(),
    madeIn: [],
    replies: [],
    assessments: [],
    ...more,
  });
  const told = (...all: readonly object[]) =>
    section(heading, { allegations: all } as unknown as StoppageReport);
  const noReply = "      No reply to it is in the record.";

  it("has who, how and when, and that nobody replied", () => {
    expect(told(allegation())).toEqual([
      "  - Bakers alleges that the ovens are unsafe (letter, 6 May 2024).",
      noReply,
    ]);
    expect(told(allegation({ channel: "pressRelease" }))?.[0]).toContain("(news release, 6 May 2024)");
  });

  it("names for whom somebody speaks, unless the name says it", () => {
    const first = (more: object) => told(allegation(more))?.[0];
    expect(first({ onBehalfOf: "Crumb" })).toBe(
      "  - Bakers for Crumb alleges that the ovens are unsafe (letter, 6 May 2024).",
    );
    expect(first({ onBehalfOf: "Bakers" })).toBe(
      "  - Bakers alleges that the ovens are unsafe (letter, 6 May 2024).",
    );
    expect(first({ saidBy: { ...nobody, description: "a baker" }, attribution: "background" })).toBe(
      "  - A baker, on background, alleges that the ovens are unsafe (letter, 6 May",
    );
    expect(first({ saidBy: { ...nobody, description: "some bakers" } })).toBe(
      "  - Some bakers allege that the ovens are unsafe (letter, 6 May 2024).",
    );
  });

  it("made in complaints, it is told by all of them", () => {
    const madeIn = [
      { eventId: "a", date: "2024-05-06", with: "OSHA" },
      { eventId: "b", date: "2024-05-07", with: null },
    ];
    expect(told(allegation({ madeIn }))).toEqual([
      "  - Bakers alleges that the ovens are unsafe (complaint to OSHA, 6 May 2024",
      "    and complaint, 7 May 2024).",
      noReply,
    ]);
  });

  it("a quote stands once, and not where it is the words themselves", () => {
    const quoted = allegation({ quote: "The ovens burn!" });
    expect(told(quoted, quoted)).toEqual([
      "  - Bakers alleges that the ovens are unsafe (letter, 6 May 2024).",
      "      Quote: “The ovens burn!”",
      noReply,
      "  - Bakers alleges that the ovens are unsafe (letter, 6 May 2024).",
      noReply,
    ]);
    expect(told(allegation({ quote: "the ovens are unsafe." }))).toHaveLength(2);
  });

  it("has the replies with their quotes in place of the word that there is none, and what was found", () => {
    const reply = words({
      saidBy: { ...nobody, description: "two managers" },
      relation: "answers",
      text: "they are new",
      quote: "New.",
    });
    const assessments = [{ verdict: "true", by: named("the inspector"), date: "2024-05-09" }];
    expect(told(allegation({ replies: [reply], assessments }))).toEqual([
      "  - Bakers alleges that the ovens are unsafe (letter, 6 May 2024).",
      "      In reply, two managers say that they are new (letter, 6 May 2024).",
      "      Quote: “New.”",
      "      The inspector found it true on 9 May 2024.",
    ]);
  });

  test.each([
    ["disputes", "The owner disputes this, alleging that", "The owner disputes this, saying that"],
    ["answers", "In reply, the owner alleges that", "In reply, the owner says that"],
    ["contradicts", "By another account, the owner alleges that", "By another account, the owner says that"],
  ])("a reply that %s it and accuses in turn is told as an allegation", (relation, accusing, saying) => {
    const saidBy = { ...nobody, description: "the owner" };
    const reply = (accuses: boolean) =>
      told(
        allegation({
          replies: [words({ saidBy, relation, text: "they broke them", allegation: accuses })],
        }),
      )?.[1];
    expect(reply(true)).toMatch(new RegExp(`^ +${accusing}`));
    expect(reply(false)).toMatch(new RegExp(`^ +${saying}`));
  });
});

describe("the last days, and the law", () => {
  const event = (more: object = {}) => ({
    eventId: "e",
    type: "complaintFiled",
    date: "2024-05-06",
    lastDay: null,
    title: null,
    outcome: null,
    by: [],
    with: null,
    against: null,
    places: [],
    scope: [],
    hoursADay: null,
    saidBy: null,
    alleges: [],
    ...more,
  });
  const recent = (...all: readonly object[]) =>
    section("The last seven days", { recent: all } as unknown as StoppageReport);

  it("an event by its kind and all who are in it, or by its title", () => {
    expect(recent(event())).toEqual(["  - 6 May 2024: Complaint filed"]);
    const full = event({ by: ["A", "B"], with: "C", against: "D", places: ["E", "F"], outcome: "open" });
    expect(recent(full)).toEqual([
      "  - 6 May 2024: Complaint filed (open) by A and B with C against D at E and F",
    ]);
    expect(recent(event({ type: "tentativeAgreement", outcome: "whole", scope: ["Unit one"] }))).toEqual([
      "  - 6 May 2024: Tentative agreement (whole) for Unit one",
    ]);
    expect(recent(event({ title: "ovens looked at", by: ["A"] }))).toEqual([
      "  - 6 May 2024: Ovens looked at",
    ]);
  });

  it("with what it alleges and who says so", () => {
    expect(recent(event({ alleges: ["ovens burn", "doors jam"], saidBy: named("A") }))).toEqual([
      "  - 6 May 2024: Complaint filed, alleging that ovens burn and doors jam,",
      "    according to A",
    ]);
  });

  it("what went on has its last day", () => {
    expect(recent(event({ type: "picket", lastDay: "2024-05-08" }))).toEqual([
      "  - 6 May 2024, last day 8 May 2024: Picket",
    ]);
  });

  it("a state in law has its day and its reasons, and without any there is no section", () => {
    const legal = (since: string | null, ...events: readonly object[]) =>
      section("In law", {
        legal: [{ state: "injunction", since, events }],
        pastLegal: [],
      } as unknown as StoppageReport);
    expect(legal("2024-05-06", event({ type: "injunction", by: ["A court"] }), event())).toEqual([
      "  - Injunction in force (6 May 2024): Injunction by A court; Complaint filed",
    ]);
    expect(legal(null)).toEqual(["  - Injunction in force"]);
    expect(section("In law", { legal: [], pastLegal: [] } as unknown as StoppageReport)).toBeUndefined();
  });
});

describe("lines", () => {
  it("are full at 78 characters, counted as people count them", () => {
    expect(wrap(`${"a".repeat(38)} ${"b".repeat(39)}`)).toBe(`${"a".repeat(38)} ${"b".repeat(39)}`);
    expect(wrap(`${"a".repeat(38)} ${"b".repeat(40)}`)).toBe(`${"a".repeat(38)}\n${"b".repeat(40)}`);
    expect(wrap(`${"🥖".repeat(38)} ${"b".repeat(39)}`).split("\n")).toHaveLength(1);
    expect(wrap("a b", "- ", "  ")).toBe("- a b");
  });

  it("have one space for any white space or control characters, and none at their ends", () => {
    expect(printable(" \t a\u0000\u001b\n\nb \u0085 ")).toBe("a b");
  });
});

test("words that are said in a record do not break a section apart", () => {
  const stoppage = {
    ...strike,
    statements: [
      statement("filing", "2024-05-06", {
        channel: "filing",
        claims: [{ id: "claim-unsafe", text: "the ovens\n\nare unsafe", allegation: true }],
      }),
    ],
  };
  const lines = section("Allegations and replies (claims, not facts)", {}, reported(stoppage));
  expect(lines?.[0]).toContain("alleges that the ovens are unsafe");
});
