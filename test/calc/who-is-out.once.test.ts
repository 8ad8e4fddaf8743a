// Who goes out, joins, leaves and comes back, by units, places and employers, and what that makes of the state of work.
// Each table is worked out by hand: days of March 2024, both ends out.

import { spellsOf, statusOn, type TimelineEvent, type WorkStoppage } from "picketline";
import { describe, expect, it } from "vitest";
import { agreementVote, heads, on, strike, wholeAgreement } from "./builders.js";

const at = (...placeIds: string[]) => ({ scope: { placeIds } });
const of = (value: number) => ({ workers: heads(value) });

const began = on(4, "began", of(1000));
const over = on(10, "ended", { reason: "agreement" });

/** The spells in short: "4–6: 700 at north, south less south". */
function spells(timeline: readonly TimelineEvent[], rest: Partial<WorkStoppage> = {}): readonly string[] {
  return spellsOf(strike(timeline, rest), { asOf: "2024-03-31" }).map((spell) => {
    const { workers, scope, without, action } = spell;
    const places = (scopes: typeof without) => scopes.flatMap(({ placeIds = [] }) => placeIds).join(", ");
    const days = [spell.from.earliest, spell.to.latest].map((date) => Number(date?.slice(-2))).join("–");
    const count = workers === null ? "?" : [...new Set([workers.min, workers.max])].join("–");
    const where = scope === "whole" ? "" : ` at ${places(scope)}`;
    const less = without.length === 0 ? "" : ` less ${places(without)}`;
    return `${days}: ${count}${where}${less}${action === "lockout" ? ", locked out" : ""}`;
  });
}

describe("while everybody is out", () => {
  it.each<[string, readonly TimelineEvent[], readonly string[]]>([
    ["one who joins with no number changes nothing", [began, on(6, "joined"), over], ["4–10: 1000"]],
    [
      "those who join with a number are more",
      [began, on(6, "joined", { ...at("north"), ...of(50) }), over],
      ["4–5: 1000", "6–10: 1050"],
    ],
    ["those who are out already cannot resume", [began, on(6, "resumed", of(50)), over], ["4–10: 1000"]],
    [
      "a part that left is missing until everybody is out again",
      [began, on(6, "left", { ...at("north"), ...of(300) }), on(8, "resumed", of(300)), over],
      ["4–6: 1000", "7–7: 700 less north", "8–10: 1000"],
    ],
    [
      "or until that part is; the other stays away",
      [
        began,
        on(5, "left", { ...at("north"), ...of(300) }),
        on(6, "left", { ...at("south"), ...of(200) }),
        on(8, "resumed", { ...at("north"), ...of(300) }),
        over,
      ],
      ["4–5: 1000", "6–6: 700 less north", "7–7: 500 less north, south", "8–10: 800 less south"],
    ],
    [
      "a part that leaves twice is gone once",
      [
        began,
        on(5, "left", { ...at("north"), ...of(300) }),
        on(7, "left", { ...at("north", "south"), ...of(0) }),
        over,
      ],
      ["4–5: 1000", "6–7: 700 less north", "8–10: 700 less north, south"],
    ],
    [
      "the first who return take an unknown number along, from that day on",
      [began, on(7, "returnedToWork", { ...at("north"), extent: "begun" }), over],
      ["4–6: 1000", "7–10: 0–1000 less north"],
    ],
  ])("%s", (_, timeline, expected) => {
    expect(spells(timeline)).toEqual(expected);
  });
});

describe("while parts are out", () => {
  const both = on(4, "began", { ...at("north", "south"), ...of(30) });
  it.each<[string, readonly TimelineEvent[], readonly string[]]>([
    [
      "the rest may follow: then everybody is out",
      [on(4, "began", { ...at("north"), ...of(10) }), on(5, "joined", of(100)), over],
      ["4–4: 10 at north", "5–10: 100"],
    ],
    [
      "one that is out already cannot join",
      [both, on(5, "joined", { ...at("north"), ...of(5) }), over],
      ["4–10: 30 at north, south"],
    ],
    [
      "nor one that is out beside another",
      [
        on(4, "began", { ...at("north"), ...of(10) }),
        on(5, "joined", { ...at("south"), ...of(20) }),
        on(6, "joined", { ...at("north"), ...of(5) }),
        over,
      ],
      ["4–4: 10 at north", "5–10: 30 at north, south"],
    ],
    [
      "a part of which all have left piece by piece leaves the other out",
      [
        both,
        on(5, "joined", { ...at("west"), ...of(5) }),
        on(6, "left", { ...at("north"), ...of(10) }),
        on(8, "left", { ...at("south"), ...of(20) }),
        over,
      ],
      [
        "4–4: 30 at north, south",
        "5–6: 35 at north, south, west",
        "7–8: 25 at north, south, west less north",
        "9–10: 5 at west",
      ],
    ],
    [
      "a part of a part may leave, and with the other part all are gone",
      [both, on(6, "left", { ...at("north"), ...of(10) }), on(8, "left", { ...at("south"), ...of(20) })],
      ["4–6: 30 at north, south", "7–8: 20 at north, south less north"],
    ],
    [
      "it is looked for in each of them",
      [
        both,
        on(5, "joined", { ...at("west"), ...of(5) }),
        on(6, "left", { ...at("south"), ...of(20) }),
        over,
      ],
      [
        "4–4: 30 at north, south",
        "5–6: 35 at north, south, west",
        "7–10: 15 at north, south, west less south",
      ],
    ],
    [
      "and may come back, beside one that is new",
      [
        both,
        on(6, "left", { ...at("north"), ...of(10) }),
        on(8, "resumed", { ...at("north"), ...of(10) }),
        on(9, "joined", { ...at("west"), ...of(5) }),
        over,
      ],
      [
        "4–6: 30 at north, south",
        "7–7: 20 at north, south less north",
        "8–8: 30 at north, south",
        "9–10: 35 at north, south, west",
      ],
    ],
    [
      "two of them leave at once",
      [
        on(4, "began", { ...at("north"), ...of(10) }),
        on(5, "joined", { ...at("south"), ...of(20) }),
        on(7, "left", { ...at("north", "south"), ...of(30) }),
      ],
      ["4–4: 10 at north", "5–7: 30 at north, south"],
    ],
    [
      "one that was never out cannot leave",
      [both, on(6, "left", { ...at("west"), ...of(5) }), over],
      ["4–10: 30 at north, south"],
    ],
  ])("%s", (_, timeline, expected) => {
    expect(spells(timeline)).toEqual(expected);
  });
});

describe("the last part to leave ends it", () => {
  const [a, b] = ["a", "b"];
  it.each([
    ["bargainingUnitIds", { bargainingUnitIds: [a, b] }],
    ["placeIds", { placeIds: [a, b] }],
    ["employerIds", { employerIds: [a, b] }],
  ] as const)("by %s", (field, rest) => {
    const left = (day: number, id: string) => on(day, "left", { scope: { [field]: [id] } });
    const days = (timeline: readonly TimelineEvent[], all: Partial<WorkStoppage>) =>
      spells(timeline, all).map((spell) => spell.split(":")[0]);
    expect(days([began, left(5, a), left(7, b)], rest)).toEqual(["4–5", "6–7"]);
    expect(days([began, left(5, a), left(7, "c")], rest)).toEqual(["4–5", "6–7", "8–31"]);
    expect(days([began, left(5, a), left(7, b)], { [field]: [] })).toEqual(["4–5", "6–7", "8–31"]);
  });

  it("places are not units, though their ids are alike", () => {
    const left = on(5, "left", { scope: { placeIds: [a] } });
    expect(spells([began, left], { bargainingUnitIds: [a], employerIds: [a] })).toEqual([
      "4–5: 1000",
      "6–31: 0–1000 less a",
    ]);
  });
});

describe("strike or lockout", () => {
  it("a strike becomes a lockout on the day on which all are locked out", () => {
    expect(spells([began, on(8, "began", { action: "lockout", ...of(900) }), over])).toEqual([
      "4–7: 1000",
      "8–10: 1000, locked out",
    ]);
  });

  it("nothing changes where they were on strike anyway, or where a part is locked out besides", () => {
    expect(spells([began, on(8, "began", { action: "strike" }), over])).toEqual(["4–10: 1000"]);
    expect(spells([began, on(8, "began", { action: "lockout", ...at("north") }), over])).toEqual([
      "4–10: 1000",
    ]);
  });

  it("those who join, and are not said to be in anything else, are in what is going on", () => {
    const locked = on(4, "began", { action: "lockout", ...at("north") });
    const south = on(6, "joined", at("south"));
    const timeline = [locked, south, over];
    expect(spells(timeline)).toEqual(["4–5: ? at north, locked out", "6–10: ? at north, south, locked out"]);
    expect(spells([locked, { ...south, action: "strike" }, over])).toEqual([
      "4–5: ? at north, locked out",
      "6–10: ? at north, south",
    ]);
    expect(statusOn(strike(timeline), "2024-03-07").label).toBe("lockedOut");
    // Where nobody is out, there is nothing to join but the stoppage itself.
    expect(spells([south, over])).toEqual(["6–10: ? at south"]);
    expect(spells([south, over], { kind: "lockout" })).toEqual(["6–10: ? at south, locked out"]);
  });

  it("those who stay out when others leave are still locked out; a new walkout is what the stoppage is", () => {
    const locked = on(4, "began", { action: "lockout", ...of(1000) });
    const left = on(6, "left", { ...at("north"), ...of(300) });
    expect(spells([locked, left, on(8, "suspended"), on(12, "resumed", of(5)), on(13, "ended")])).toEqual([
      "4–6: 1000, locked out",
      "7–8: 700 less north, locked out",
      "12–13: 5",
    ]);
  });
});

it("those who return in the morning and walk out again have been back, however the record lists it", () => {
  const back = on(8, "returnedToWork", { extent: "all" });
  for (const timeline of [
    [began, back, on(8, "began", of(1000)), over],
    [began, on(8, "began", of(1000)), back, over],
  ]) {
    expect(spells(timeline)).toEqual(["4–7: 1000", "8–10: 1000"]);
  }
});

describe("an end of which the first possible day lies before a walkout", () => {
  const vague = (type: "ended" | "suspended" | "returnedToWork", from: number, to: number) =>
    on(from, type, {
      date: `2024-03-${String(from).padStart(2, "0")}/2024-03-${String(to).padStart(2, "0")}`,
      ...(type === "returnedToWork" ? { extent: "all" } : {}),
    });
  /** The days of each spell in bounds: "20–20/25", and "on" or "?" where it is, or may be, on at the end of March. */
  const bounds = (timeline: readonly TimelineEvent[]) =>
    spellsOf(strike(timeline), { asOf: "2024-03-31" }).map(({ from, to, ongoing }) => {
      const days = ({ earliest, latest }: typeof from) =>
        [...new Set([earliest, latest])].map((date) => Number(date?.slice(-2))).join("/");
      return `${days(from)}–${days(to)}${ongoing === false ? "" : " ?"}`;
    });

  it.each<[string, readonly TimelineEvent[], readonly string[]]>([
    ["ends the only one", [on(20, "began"), vague("ended", 1, 25)], ["20–20/25"]],
    ["pauses the only one", [on(20, "began"), vague("suspended", 1, 25)], ["20–20/25"]],
    ["not where the last possible day does, too", [on(20, "began"), vague("ended", 1, 19)], ["20–20/31 ?"]],
    [
      "before what comes after it",
      [on(20, "began"), vague("ended", 1, 25), on(28, "resumed")],
      ["20–20/25", "28–28/31 ?"],
    ],
    [
      "of a second one, where it is declared over",
      [on(4, "began", { lastDay: "2024-03-06" }), on(12, "resumed"), vague("ended", 8, 20)],
      ["4–6", "12–12/20"],
    ],
    [
      "but not where workers are back: that was after the first",
      [on(4, "began"), on(6, "ended"), vague("returnedToWork", 7, 20), on(12, "resumed"), on(25, "ended")],
      ["4–6", "12–25"],
    ],
    [
      "nor where it has ended one already: before the next began",
      [on(4, "began"), vague("ended", 6, 20), on(10, "resumed")],
      ["4–6/9", "10–10/31 ?"],
    ],
  ])("%s", (_, timeline, expected) => {
    expect(bounds(timeline)).toEqual(expected);
  });

  it("a vague start is one: nobody is counted twice", () => {
    expect(spells([{ ...on(4, "joined", of(50)), date: "2024-03-04/2024-03-08" }, over])).toEqual([
      "4–10: 50",
    ]);
  });
});

it("that it goes on is believed of what comes after, not of what was said before it began", () => {
  const state = (event: TimelineEvent) =>
    spellsOf(strike([began, event]), { asOf: "2024-03-31" }).map(({ to, ongoing }) => [to.earliest, ongoing]);
  expect(state(on(1, "continued", { openEnded: true }))).toEqual([["2024-03-04", "unknown"]]);
  expect(state(on(4, "continued", { openEnded: true }))).toEqual([["2024-03-31", true]]);
  expect(state(on(20, "continued"))).toEqual([["2024-03-20", "unknown"]]);
});

/** The state of work on a day of March 2024, and since when, in short. */
function work(timeline: readonly TimelineEvent[], day: number, rest: Partial<WorkStoppage> = {}): string {
  const asOf = `2024-03-${String(day).padStart(2, "0")}`;
  const { state, since, because } = statusOn(strike(timeline, rest), asOf).work;
  return `${state} since ${since === null ? "?" : Number(since.slice(-2))} (${because.join(", ")})`;
}

describe("the state of work before a start", () => {
  const announces = (action: string, start?: number) =>
    on(2, "noticeServed", {
      announces: action,
      ...(start === undefined ? {} : { startsAt: { date: `2024-03-0${start}` } }),
    });

  it("a lockout is announced as a strike is; other notices announce none", () => {
    expect(work([announces("lockout", 8)], 3)).toBe("announced since 2 (noticeServed-2)");
    expect(work([announces("termination", 8)], 3)).toBe("none since ? ()");
  });

  it("once the day of the notice has passed, it is not known what became of it", () => {
    expect(work([announces("strike", 8)], 8)).toBe("announced since 2 (noticeServed-2)");
    expect(work([announces("strike", 8)], 9)).toBe("unknown since 2 (noticeServed-2)");
    expect(work([announces("strike")], 31)).toBe("announced since 2 (noticeServed-2)");
    expect(work([announces("strike", 8), on(20, "began")], 9)).toBe("announced since 2 (noticeServed-2)");
  });

  it.each<[string, TimelineEvent, string]>([
    ["being called off", on(5, "ended", { reason: "calledOff" }), "averted since 5 (ended-5)"],
    ["an agreement on the whole", wholeAgreement("ta", "2024-03-05"), "averted since 5 (ta)"],
    ["a vote for it", agreementVote("yes", "2024-03-05", "ratified"), "averted since 5 (yes)"],
  ])("%s averts it", (_, event, expected) => {
    expect(work([announces("strike", 8), event], 6)).toBe(expected);
    expect(work([announces("strike", 8), event], 4)).toBe("announced since 2 (noticeServed-2)");
  });

  it.each<[string, TimelineEvent]>([
    ["an agreement on one article", on(5, "tentativeAgreement", { covers: "article" })],
    ["an agreement for a part", on(5, "tentativeAgreement", { covers: "whole", ...at("north") })],
    ["a vote against it", agreementVote("no", "2024-03-05", "rejected")],
    ["a session", on(5, "sessionHeld")],
  ])("%s does not", (_, event) => {
    expect(work([announces("strike", 8), event], 6)).toBe("announced since 2 (noticeServed-2)");
  });

  it("an agreement averts nothing where nothing was threatened; one after which it began all the same did until then", () => {
    const agreed = wholeAgreement("ta", "2024-03-02");
    expect(work([agreed], 6)).toBe("none since ? ()");
    expect(work([announces("strike", 4), { ...agreed, date: "2024-03-03" }, began], 3)).toBe(
      "averted since 3 (ta)",
    );
  });

  it("members who reject the agreement undo that it was averted; those who ratify it do not avert it again", () => {
    const authorized = on(1, "strikeVote", { result: "authorized" });
    const agreed = wholeAgreement("ta", "2024-03-03");
    const rejected = agreementVote("no", "2024-03-05", "rejected");
    const ratified = agreementVote("yes", "2024-03-05", "ratified");
    expect([2, 3, 4, 5].map((day) => work([authorized, agreed, rejected], day))).toEqual([
      "authorized since 1 (strikeVote-1)",
      "averted since 3 (ta)",
      "averted since 3 (ta)",
      "authorized since 1 (strikeVote-1)",
    ]);
    expect(work([authorized, agreed, ratified], 5)).toBe("averted since 3 (ta)");
  });

  it("where parts have steps of their own, it is as far as the part that has come furthest", () => {
    const vote = (day: number, result: string, place: string) =>
      on(day, "strikeVote", { result, ...at(place) });
    expect(work([vote(1, "authorized", "north"), vote(2, "rejected", "south")], 3)).toBe(
      "authorized since 1 (strikeVote-1)",
    );
    expect(work([vote(1, "rejected", "north"), vote(2, "authorized", "south")], 3)).toBe(
      "authorized since 2 (strikeVote-2)",
    );
    // Called off for the north, and the notice stands for the rest; called off for all, for the north, too.
    const notice = announces("strike", 9);
    const offForNorth = on(3, "ended", { reason: "calledOff", ...at("north") });
    expect(work([notice, offForNorth], 4)).toBe("announced since 2 (noticeServed-2)");
    expect(work([vote(1, "authorized", "north"), on(3, "ended", { reason: "calledOff" })], 4)).toBe(
      "averted since 3 (ended-3)",
    );
  });

  it("within the days that a vague start can mean, it is not known", () => {
    const vague = [{ ...began, date: "2024-03-04/2024-03-08" }];
    expect([3, 4, 6].map((day) => work(vague, day))).toEqual([
      "none since ? ()",
      "unknown since ? (began-4)",
      "unknown since ? (began-4)",
    ]);
  });
});

describe("the state of work once it has begun", () => {
  it("some who went back leave the others out: from that day, or from the day after their last day out", () => {
    const back = [began, on(7, "returnedToWork", { extent: "begun" }), over];
    expect([6, 7].map((day) => work(back, day))).toEqual([
      "ongoing since 4 (began-4)",
      "partlyOut since 7 (returnedToWork-7)",
    ]);
    const left = [began, on(7, "left"), over];
    expect([7, 8].map((day) => work(left, day))).toEqual([
      "ongoing since 4 (began-4)",
      "partlyOut since 7 (left-7)",
    ]);
    const atMidnight = [began, on(7, "left", { time: "00:00" }), over];
    expect([6, 7].map((day) => work(atMidnight, day))).toEqual([
      "ongoing since 4 (began-4)",
      "partlyOut since 7 (left-7)",
    ]);
  });

  it("some who are back on the first day leave the others out; all who are back and walk out again do not", () => {
    expect(work([began, on(4, "left"), over], 5)).toBe("partlyOut since 4 (left-4)");
    const again = [began, on(8, "returnedToWork", { extent: "all" }), on(8, "began"), over];
    expect(work(again, 9)).toBe("ongoing since 4 (began-4, began-8)");
  });

  it("within the days that a vague end can mean, it is not known; after them it is over", () => {
    const vague = [began, { ...over, date: "2024-03-10/2024-03-12" }];
    expect([10, 11, 12, 13].map((day) => work(vague, day))).toEqual([
      "ongoing since 4 (began-4)",
      "unknown since ? (began-4)",
      "unknown since ? (began-4)",
      "ended since 12 (ended-10)",
    ]);
  });

  it("what is not known rests on the first walkout and the last", () => {
    const round = (day: number) => on(day, "began", { lastDay: `2024-03-0${day + 1}` });
    expect(work([round(4), round(8), on(12, "resumed")], 20)).toBe("unknown since ? (began-4, resumed-12)");
  });

  it("a part that left leaves the others out since then", () => {
    const timeline = [began, on(7, "left", at("north")), over];
    expect(work(timeline, 8)).toBe("partlyOut since 7 (began-4, left-7)");
  });

  it("after a pause all are out, though some had gone back before it", () => {
    const timeline = [
      began,
      on(5, "returnedToWork", { extent: "begun" }),
      on(8, "suspended"),
      on(12, "resumed"),
      on(14, "ended"),
    ];
    expect([6, 9, 12, 15].map((day) => work(timeline, day).split(" (")[0])).toEqual([
      "partlyOut since 5",
      "suspended since 8",
      "ongoing since 12",
      "ended since 14",
    ]);
  });

  it("more who join do not make it younger", () => {
    expect(work([began, on(6, "joined", of(50)), on(7, "joined", of(5)), over], 8)).toBe(
      "ongoing since 4 (began-4, joined-7)",
    );
  });
});

describe("the state of work while nobody is out", () => {
  const paused = [began, on(8, "suspended")];

  it.each<[string, TimelineEvent, string]>([
    ["it is declared over", on(12, "ended"), "ended since 12 (ended-12)"],
    ["members ratify", agreementVote("yes", "2024-03-12", "ratified"), "ended since 12 (yes)"],
    ["all are back", on(12, "returnedToWork", { extent: "all" }), "ended since 12 (returnedToWork-12)"],
  ])("a pause lasts until %s", (_, event, expected) => {
    expect(work([...paused, event], 11)).toBe("suspended since 8 (suspended-8)");
    expect(work([...paused, event], 12)).toBe(expected);
  });

  it.each<[string, TimelineEvent]>([
    ["members reject", agreementVote("no", "2024-03-12", "rejected")],
    ["an agreement is signed", wholeAgreement("ta", "2024-03-12")],
    ["it is over for a part", on(12, "ended", at("north"))],
    ["some are back", on(12, "returnedToWork", { extent: "begun" })],
    ["members ratified before the pause", agreementVote("early", "2024-03-06", "ratified")],
  ])("and not because %s", (_, event) => {
    expect(work([...paused, event], 13)).toBe("suspended since 8 (suspended-8)");
  });

  it("a vote on the last day before a pause ends it; where it is declared over on the day of the vote, that does", () => {
    const vote = (day: number) => agreementVote("yes", `2024-03-${String(day).padStart(2, "0")}`, "ratified");
    expect(work([...paused, vote(8)], 9)).toBe("ended since 8 (yes)");
    expect(work([began, vote(10), over], 11)).toBe("ended since 10 (ended-10)");
  });

  it("a round that is over is a pause while more are set, and an end only where no more can follow", () => {
    const round = (day: number, last: number) =>
      on(day, "began", { lastDay: `2024-03-${String(last).padStart(2, "0")}` });
    const rounds = [round(4, 5), round(11, 12)];
    expect(work(rounds, 6)).toBe("suspended since 5 (began-4, began-11)");
    expect(work(rounds, 13)).toBe("ended since 12 (began-11)");
    for (const pattern of ["intermittent", "rolling"] as const) {
      expect(work(rounds, 13, { pattern })).toBe("unknown since 12 (began-11)");
    }
    expect(work(rounds, 13, { pattern: "fixedTerm" })).toBe("ended since 12 (began-11)");
  });

  it("a round that is over is no end while a notice names another day", () => {
    const round = on(14, "began", { lastDay: "2024-03-14" });
    const days = ["2024-03-14", "2024-03-21"];
    const notice = on(2, "noticeServed", { announces: "strike", days });
    for (const pattern of [undefined, "intermittent"] as const) {
      const rest = pattern === undefined ? {} : { pattern };
      expect(work([notice, round], 13, rest)).toBe("announced since 2 (noticeServed-2)");
      expect(work([notice, round], 15, rest)).toBe("suspended since 14 (began-14, noticeServed-2)");
      expect(work([notice, round], 20, rest)).toBe("suspended since 14 (began-14, noticeServed-2)");
    }
    // The day has come: whether they went out on it is not told.
    expect(work([notice, round], 21)).toBe("unknown since 14 (began-14, noticeServed-2)");
    expect(work([notice, round], 30)).toBe("unknown since 14 (began-14, noticeServed-2)");
    const later = on(18, "noticeServed", { announces: "strike", startsAt: { date: "2024-03-28" } });
    expect(work([notice, round, later], 21)).toBe("suspended since 14 (began-14, noticeServed-18)");
    expect(work([notice, round, on(16, "ended", { reason: "agreement" })], 17)).toBe(
      "ended since 16 (ended-16)",
    );
    expect(work([on(2, "noticeServed", { announces: "picket", days }), round], 15)).toBe(
      "ended since 14 (began-14)",
    );
  });

  it("the last part to leave is its end", () => {
    const timeline = [began, on(6, "left", at("north"))];
    expect(work(timeline, 7, { placeIds: ["north"] })).toBe("ended since 6 (left-6)");
  });

  it.each(["left", "ended"] as const)(
    "the last part that %s for now is none, where the strike has rounds and one follows",
    (type) => {
      const wave = [on(4, "began", at("north")), on(6, type, at("north"))];
      const next = on(11, "joined", at("south"));
      for (const pattern of ["intermittent", "rolling"] as const) {
        expect(work([...wave, next], 7, { pattern })).toBe(`suspended since 6 (${type}-6, joined-11)`);
        expect(work([...wave, next], 11, { pattern })).toBe("ongoing since 11 (joined-11)");
        expect(work(wave, 7, { pattern })).toBe(`ended since 6 (${type}-6)`);
      }
      expect(work([...wave, next], 7)).toBe(`ended since 6 (${type}-6)`);
    },
  );
});

it("a spell rests on no event that is still to come, and on its start in any case", () => {
  const round = on(4, "began", { lastDay: "2024-03-10" });
  expect(spellsOf(strike([round]), { asOf: "2024-03-08" }).map(({ because }) => because)).toEqual([
    ["began-4"],
  ]);
  expect(spellsOf(strike([round]), { asOf: "2024-03-10" }).map(({ because }) => because)).toEqual([
    ["began-4"],
  ]);
  expect(spellsOf(strike([began]), { asOf: "2024-03-08" })[0]?.because).toEqual(["began-4"]);
  expect(spellsOf(strike([began, over]), { asOf: "2024-03-08" })[0]?.because).toEqual(["began-4"]);
  expect(spellsOf(strike([began, over]), { asOf: "2024-03-10" })[0]?.because).toEqual([
    "began-4",
    "ended-10",
  ]);
});
