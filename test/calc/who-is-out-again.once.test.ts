// Who goes out while others are out, who is out again, and in which order events of one day, or of vague days, are read. Each
// table is worked out by hand: days of March 2024, both ends out.

import { durationOf, spellsOf, type TimelineEvent, type WorkStoppage } from "picketline";
import { describe, expect, it } from "vitest";
import { heads, on, strike } from "./builders.js";

const units = (...bargainingUnitIds: string[]) => ({ scope: { bargainingUnitIds } });
const at = (...placeIds: string[]) => ({ scope: { placeIds } });
const of = (value: number) => ({ workers: heads(value) });
const dayOf = (day: number) => `2024-03-${String(day).padStart(2, "0")}` as const;
const until = (day: number) => ({ lastDay: dayOf(day) });
/** Some day from one to another. */
const some = (from: number, to: number) => ({ date: `${dayOf(from)}/${dayOf(to)}` });
const back = (day: number, more: object = {}) => on(day, "returnedToWork", { extent: "all", ...more });

const began = on(4, "began", of(1000));
const over = on(10, "ended", { reason: "agreement" });

/** The spells in short: "4–6/8: 700 at a less b, locked out"; "?" after the days where it may go on. */
function spells(timeline: readonly TimelineEvent[], rest: Partial<WorkStoppage> = {}): readonly string[] {
  return spellsOf(strike(timeline, rest), { asOf: "2024-03-31" }).map((spell) => {
    const names = (scopes: typeof spell.without) =>
      scopes.flatMap((scope) => Object.values(scope).flat()).join(", ");
    const days = [spell.from, spell.to].map(({ earliest, latest }) =>
      [...new Set([earliest, latest])].map((date) => Number(date?.slice(-2))).join("/"),
    );
    const count =
      spell.workers === null ? "?" : [...new Set([spell.workers.min, spell.workers.max])].join("–");
    const where = spell.scope === "whole" ? "" : ` at ${names(spell.scope)}`;
    const less = spell.without.length === 0 ? "" : ` less ${names(spell.without)}`;
    return `${days.join("–")}: ${count}${where}${less}${spell.action === "lockout" ? ", locked out" : ""}`;
  });
}

type Row = [
  name: string,
  timeline: readonly TimelineEvent[],
  expected: readonly string[],
  rest?: Partial<WorkStoppage>,
];

describe("those who left are out again", () => {
  const left = on(6, "left", { ...units("a"), ...of(300) });
  it.each<Row>([
    [
      "all resume: as many as at the start",
      [began, left, on(8, "resumed"), over],
      ["4–6: 1000", "7–7: 700 less a", "8–10: 1000"],
    ],
    [
      "that part does",
      [began, left, on(8, "resumed", units("a")), over],
      ["4–6: 1000", "7–7: 700 less a", "8–10: 1000"],
    ],
    [
      "of whom it is not told how many they were",
      [began, on(6, "left", units("a")), on(8, "resumed"), over],
      ["4–6: 1000", "7–7: 0–1000 less a", "8–10: 1000"],
    ],
    [
      "of whom a part stays away",
      [began, left, on(7, "left", { ...units("b"), ...of(50) }), on(9, "resumed", units("a")), over],
      ["4–6: 1000", "7–7: 700 less a", "8–8: 650 less a, b", "9–10: 950 less b"],
    ],
    [
      "of two that left as one, the number is not known",
      [began, on(6, "left", { ...units("a", "b"), ...of(300) }), on(8, "resumed", units("a")), over],
      ["4–6: 1000", "7–7: 700 less a, b", "8–10: ? less b"],
    ],
    [
      "of one that left by itself and one that left with another",
      [
        began,
        left,
        on(7, "left", { ...units("b", "d"), ...of(50) }),
        on(9, "resumed", units("a", "b")),
        over,
      ],
      ["4–6: 1000", "7–7: 700 less a", "8–8: 650 less a, b, d", "9–10: ? less d"],
    ],
    [
      "and leave in another order",
      [
        began,
        on(5, "left", { ...units("a", "b"), ...of(60) }),
        on(7, "resumed"),
        on(8, "left", { ...units("c"), ...of(10) }),
        on(9, "left", { ...units("b"), ...of(20) }),
        over,
      ],
      ["4–5: 1000", "6–6: 940 less a, b", "7–8: 1000", "9–9: 990 less c", "10–10: 970 less c, b"],
    ],
    [
      "for some days, of an unknown number: those who had left are away after them",
      [began, left, on(7, "resumed", { ...units("a"), ...until(8) }), over],
      ["4–6: 1000", "7–8: ?", "9–10: 700 less a"],
    ],
    [
      "of parts that had gone out together",
      [
        on(4, "began", { ...units("a", "b"), ...of(40) }),
        on(6, "left", { ...units("a"), ...of(30) }),
        on(8, "resumed", units("a", "b")),
        over,
      ],
      ["4–6: 40 at a, b", "7–7: 10 at a, b less a", "8–10: 40 at a, b"],
    ],
    [
      "and leave once more",
      [began, left, on(7, "resumed", units("a")), on(8, "left", { ...units("a"), ...of(200) }), over],
      ["4–6: 1000", "7–8: 1000", "9–10: 800 less a"],
    ],
    [
      "with a number: that is how many came back",
      [began, left, on(8, "resumed", { ...units("a"), ...of(120) }), over],
      ["4–6: 1000", "7–7: 700 less a", "8–10: 820"],
    ],
    [
      "others that are out already do not come on top",
      [began, left, on(8, "resumed", { ...units("b"), ...of(20) }), over],
      ["4–6: 1000", "7–10: 700 less a"],
    ],
    [
      "where one of two walkouts has had leavers",
      [
        on(4, "began", { ...units("c"), ...of(10) }),
        on(5, "resumed", of(1000)),
        back(7, units("b")),
        on(9, "joined"),
        over,
      ],
      ["4–4: 10 at c", "5–6: 1000", "7–8: 0–1000 less b", "9–10: 1000"],
    ],
  ])("%s", (_, timeline, expected, rest = { bargainingUnitIds: ["a", "b", "c"] }) => {
    expect(spells(timeline, rest)).toEqual(expected);
  });
});

describe("strike or lockout, where the event does not say", () => {
  const lockout = { kind: "lockout" } as const;
  it.each<Row>([
    [
      "another part that goes out is in what the stoppage is",
      [on(4, "began", { ...units("b"), action: "strike" }), on(6, "resumed", units("a")), over],
      ["4–5: ? at b", "6–10: ? at b, a, locked out"],
      lockout,
    ],
    [
      "of a strike and a lockout of one moment, the strike came first",
      [
        on(4, "began", { ...units("a"), id: "a" }),
        on(4, "began", { ...units("b"), id: "b", action: "strike" }),
        over,
      ],
      ["4–10: ? at b, a, locked out"],
      lockout,
    ],
    [
      "everybody, after a part of them, too",
      [on(4, "began", { ...units("b"), action: "strike" }), on(6, "resumed"), over],
      ["4–5: ? at b", "6–10: ?, locked out"],
      lockout,
    ],
    [
      "a part that was out already stays in what it was",
      [on(4, "began", { ...units("c"), action: "lockout" }), on(6, "resumed", units("c")), over],
      ["4–10: ? at c, locked out"],
    ],
    [
      "and so does everybody",
      [on(4, "began", { action: "lockout" }), on(6, "resumed"), over],
      ["4–10: ?, locked out"],
    ],
    [
      "everybody is in a strike, where only a part was locked out",
      [on(4, "began", { ...units("a"), action: "lockout" }), on(6, "began"), over],
      ["4–5: ? at a, locked out", "6–10: ?"],
    ],
    [
      "who joins is in what everybody is in, not in what a part is in",
      [
        on(4, "began", { action: "lockout" }),
        on(6, "joined", { ...units("a"), action: "strike" }),
        on(7, "joined"),
        over,
      ],
      ["4–10: ?, locked out"],
    ],
  ])("%s", (_, timeline, expected, rest) => {
    expect(spells(timeline, rest)).toEqual(expected);
  });
});

describe("how many are out when one of two walkouts is over", () => {
  const both = [on(4, "began", of(500)), on(5, "joined", { ...at("south"), ...of(30) })];
  const rest = { bargainingUnitIds: ["a", "b"] };
  it("those of the other, where all units are back and a place is not", () => {
    expect(spells([...both, back(8, units("a", "b")), over], rest)).toEqual([
      "4–4: 500",
      "5–7: 530",
      "8–10: 30 at south",
    ]);
    const untold = [on(4, "began"), on(5, "joined", at("south")), back(8, units("a", "b")), over];
    expect(spells(untold, rest).at(-1)).toBe("8–10: ? at south");
  });

  it("those who left before a later walkout began are not taken from it", () => {
    const round = on(5, "joined", { ...until(11), ...of(300) });
    // 200 left the round that is over on the 11th; the 100 who went out on that day are others.
    expect(spells([round, on(8, "left", of(200)), on(11, "began", of(100)), on(20, "ended")])).toEqual([
      "5–8: 300",
      "9–11: 100",
      "12–20: 100",
    ]);
  });

  it("a part that joins at a place that is out already, with a number, has some who are counted there", () => {
    const scope = { bargainingUnitIds: ["b"], placeIds: ["north"] };
    const timeline = [
      on(4, "began", at("north")),
      on(6, "joined", of(1000)),
      on(8, "joined", { scope, ...of(10) }),
      over,
    ];
    expect(spells(timeline)).toEqual(["4–5: ? at north", "6–7: 1000", "8–10: 1000–1010"]);
  });
});

describe("parts that are named by more than one list", () => {
  const cell = (...[unit, place, employer]: (string | undefined)[]) => ({
    scope: {
      ...(unit === undefined ? {} : { bargainingUnitIds: [unit] }),
      ...(place === undefined ? {} : { placeIds: [place] }),
      ...(employer === undefined ? {} : { employerIds: [employer] }),
    },
  });
  const days = (timeline: readonly TimelineEvent[]) => spells(timeline).map((spell) => spell.split(":")[0]);

  it.each<Row>([
    ["of one", [on(4, "began", cell("a", "n", "e")), back(6, cell("a"))], ["4–5"]],
    ["of two", [on(4, "began", cell("a", "n", "e")), back(6, cell(undefined, "n", "e"))], ["4–5"]],
    ["but not of another", [on(4, "began", cell("a", "n", "e")), back(6, cell("b", "n")), over], ["4–10"]],
  ])("who is back %s of them is back with all that lies in it", (_, timeline, expected) => {
    expect(days(timeline)).toEqual(expected);
  });

  it("a unit's members at one place go back: the others at the place stay out", () => {
    expect(days([on(4, "began", cell(undefined, "n", "e")), back(6, cell("a", "n", "e")), over])).toEqual([
      "4–5",
      "6–10",
    ]);
    expect(
      days([
        on(4, "began", { scope: { bargainingUnitIds: ["a", "b"], placeIds: ["s"] } }),
        on(7, "suspended", units("b")),
        over,
      ]),
    ).toEqual(["4–7", "8–10"]);
  });

  it("one of two walkouts lies in what is back", () => {
    const timeline = [
      on(4, "began", { ...cell("a", "n"), ...of(10) }),
      on(5, "joined", { ...units("b"), ...of(20) }),
      back(7, { ...units("a"), ...of(10) }),
      over,
    ];
    expect(spells(timeline)).toEqual(["4–4: 10 at a, n", "5–6: 30 at a, n, b", "7–10: 20 at b"]);
  });

  it("what is gone already cannot leave again, and takes no one along", () => {
    const timeline = [
      began,
      on(6, "left", { ...units("c"), ...of(9) }),
      on(7, "left", { ...units("c"), ...of(9) }),
      over,
    ];
    expect(spells(timeline)).toEqual(["4–6: 1000", "7–10: 991 less c"]);
  });
});

describe("the order in which events are read", () => {
  it("a round and an end that is told of it, with no beginning", () => {
    expect(spells([on(5, "resumed", until(12)), on(8, "ended")])).toEqual(["5–8: ?"]);
  });

  it("who joined on a vague day did so after the beginning, unless that cannot be", () => {
    const joined = (from: number, to: number) => ({ ...on(from, "joined", units("a")), ...some(from, to) });
    expect(spells([joined(2, 5), on(8, "began"), over])).toEqual(["2/5–7: ? at a", "8–10: ?"]);
    expect(spells([joined(1, 8), on(8, "began"), over])).toEqual(["8–10: ?"]);
    expect(spells([joined(1, 7), on(7, "began", units("b")), over])).toEqual(["7–10: ? at a, b"]);
  });

  it("of two beginnings, the one of an exact day is the first, whatever its time", () => {
    const vague = { ...on(3, "began", { ...units("a"), id: "vague" }), ...some(3, 11) };
    expect(spells([vague, on(3, "began", { ...units("b"), time: "06:00" }), over])).toEqual([
      "3–2/10: ? at b",
      "3/11–10: ? at b, a",
    ]);
  });

  it("a walkout of everybody while everybody is out, and nothing after it", () => {
    expect(spells([on(4, "began"), on(6, "resumed")])).toEqual(["4–6/31: ?"]);
    expect(spells([on(4, "began"), on(6, "resumed"), on(8, "resumed")])).toEqual(["4–8/31: ?"]);
  });

  it("on one moment, who returns is back before others go out", () => {
    // Those at the north are back on the 6th; everybody resumes on that day.
    expect(spells([on(6, "resumed"), back(6, at("north")), over])).toEqual(["6–10: ?"]);
  });

  it("by the clock, to the minute", () => {
    const timed = (type: "ended" | "resumed", time: string, more: object = {}) =>
      on(8, type, { time, ...more });
    // Over at 10:45 and out again at 11:15, or the other way round.
    expect(spells([began, timed("ended", "10:45"), timed("resumed", "11:15", of(5)), over])).toEqual([
      "4–7: 1000",
      "8–10: 5",
    ]);
    expect(spells([began, timed("ended", "11:15"), timed("resumed", "10:45", of(5))])).toEqual(["4–8: 1000"]);
    expect(spells([began, timed("ended", "10:15"), timed("resumed", "10:45", of(5)), over])).toEqual([
      "4–7: 1000",
      "8–10: 5",
    ]);
    expect(spells([began, timed("ended", "10:45"), timed("resumed", "10:15", of(5))])).toEqual(["4–8: 1000"]);
    // A minute after midnight is the midnight that ended the day before: nothing was out on the day of its start.
    expect(spells([on(4, "began"), on(4, "suspended", { time: "00:01" })])).toEqual([]);
  });

  it.each(["99:00", "24:00", "-99:00", "noon"])(
    "a time that is none, %s, moves nothing to another day",
    (time) => {
      const [a, b] = [units("a"), units("b")];
      expect(spells([on(4, "began", { ...a, time }), on(5, "joined", b), over])).toEqual([
        "4–4: ? at a",
        "5–10: ? at a, b",
      ]);
      expect(spells([on(4, "began", a), on(5, "joined", { ...b, time }), over])).toEqual([
        "4–4: ? at a",
        "5–10: ? at a, b",
      ]);
    },
  );
});

describe("a walkout on a vague day, while all are out, and the end of that time", () => {
  const again = (more: object) => ({ ...on(6, "resumed", { ...of(5), ...more }), ...some(6, 10) });
  const ended = (time?: string) => on(10, "ended", time === undefined ? {} : { time });
  const after = ["4–9: 1000", "10–10/31: 5"];
  it.each<Row>([
    [
      "the end has no time: they went out again on that day",
      [began, again({ time: "08:00" }), ended()],
      after,
    ],
    ["nor has the walkout", [began, again({}), ended("18:00")], after],
    ["it was later by the clock", [began, again({ time: "20:00" }), ended("18:00")], after],
    ["or at the same minute", [began, again({ time: "18:00" }), ended("18:00")], after],
    ["not where it was earlier", [began, again({ time: "08:00" }), ended("18:00")], ["4–10: 1000"]],
    [
      "nor where it set itself an end by then",
      [began, again({ lastDay: "2024-03-10" }), ended()],
      ["4–10: 1000"],
    ],
  ])("%s", (_, timeline, expected) => {
    expect(spells(timeline)).toEqual(expected);
  });
});

describe("an end on a vague day, and a walkout after it", () => {
  const end = (type: "left" | "suspended", from: number, to: number, more: object = {}) => ({
    ...on(from, type, more),
    ...some(from, to),
  });
  it.each<Row>([
    [
      "of a part of those who were back: the end came first",
      [on(6, "resumed", units("c")), end("suspended", 7, 13, units("b", "c")), on(10, "resumed", units("b"))],
      ["6–7/9: ? at c", "10–10/31: ? at b"],
    ],
    [
      "of some who join those who may still be out",
      [on(7, "resumed"), end("suspended", 10, 18), on(14, "joined")],
      ["7–10/18: ?", "14–14/31: ?"],
    ],
    [
      "which was not on the day before the other was over",
      [end("left", 4, 10, units("a")), on(9, "joined", units("a")), { ...on(9, "resumed"), ...some(9, 14) }],
      ["9–9/10: ? at a", "10/14–10/31: ?"],
    ],
    [
      "on the day of an end: it is of the walkout",
      [on(5, "began", of(100)), on(5, "left", of(30)), on(6, "ended"), on(6, "began", of(80)), over],
      ["5–5: 100", "6–10: 80"],
    ],
    [
      "who are back some day of the month are so after they went out",
      [{ ...back(1), ...some(1, 25) }, on(20, "began")],
      ["20–20/24: ?"],
    ],
  ])("%s", (_, timeline, expected) => {
    expect(spells(timeline)).toEqual(expected);
  });

  it("who is told to be back later does not make it surely last until then", () => {
    const [first] = spellsOf(strike([began, end("suspended", 9, 16), back(15)]), { asOf: "2024-03-31" });
    expect(first?.to.earliest).toBe("2024-03-09");
  });

  it("the first day is no later than that on which somebody was back, or the last one out", () => {
    const from = (event: TimelineEvent) => {
      const joined = { ...on(4, "joined"), ...some(4, 8) };
      return durationOf(strike([joined, event]), { asOf: "2024-03-31" }).from;
    };
    expect(from(on(6, "ended", { time: "00:00" }))).toEqual({ earliest: "2024-03-04", latest: "2024-03-05" });
    expect(from(on(6, "ended"))).toEqual({ earliest: "2024-03-04", latest: "2024-03-06" });
    expect(from(back(6))).toEqual({ earliest: "2024-03-04", latest: "2024-03-05" });
  });

  it("on the first and on the last day that it can mean, whether they were out is not known", () => {
    const ongoing = (event: TimelineEvent, ...rest: TimelineEvent[]) =>
      spellsOf(strike([event, ...rest]), { asOf: "2024-03-12" }).map((spell) => spell.ongoing);
    expect(ongoing({ ...on(12, "resumed"), ...some(12, 19) })).toEqual(["unknown"]);
    expect(ongoing(began, end("suspended", 4, 12))).toEqual(["unknown"]);
    expect(ongoing(began, end("suspended", 4, 11))).toEqual([false]);
  });
});

describe("what a spell rests on, and which event is its start", () => {
  const because = (timeline: readonly TimelineEvent[]) =>
    spellsOf(strike(timeline), { asOf: "2024-03-31" }).map((spell) => spell.because.join(", "));

  it("after a round is over, on the walkouts that go on", () => {
    const round = on(4, "began", until(6));
    expect(because([round, on(5, "resumed")])).toEqual(["began-4, resumed-5"]);
    expect(because([round, on(5, "resumed", units("a"))])).toEqual(["began-4", "began-4, resumed-5"]);
  });

  const half = { firstDay: "partShift" };
  it.each<[string, readonly TimelineEvent[], "partShift" | "fullShift"]>([
    [
      "the beginning, among those who join on that day",
      [on(4, "joined", units("a")), on(4, "began", { ...units("b"), ...half, time: "12:00" })],
      "partShift",
    ],
    [
      "the first of two beginnings",
      [on(4, "began", units("a")), on(4, "began", { ...units("b"), ...half, id: "later", time: "12:00" })],
      "fullShift",
    ],
    [
      "the beginning, whoever joins after it",
      [on(4, "began", { ...units("a"), ...half }), on(4, "joined", { ...units("b"), time: "12:00" })],
      "partShift",
    ],
    [
      "the first where none is one",
      [on(4, "joined", units("a")), on(4, "resumed", { ...units("b"), ...half, time: "12:00" })],
      "fullShift",
    ],
  ])("the start is %s", (_, timeline, expected) => {
    expect(spellsOf(strike(timeline), { asOf: "2024-03-31" }).map(({ firstDay }) => firstDay)).toEqual([
      expected,
    ]);
  });
});
