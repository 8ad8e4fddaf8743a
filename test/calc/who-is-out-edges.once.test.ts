// Records that are unusual and valid: rounds that overlap, scopes that overlap in part, events of one day, vague days between
// others. Each figure is worked out by hand.

import {
  columnsOfDataset,
  durationOf,
  measure,
  measureDataset,
  measureProfiles,
  type PartialDate,
  seriesOf,
  spellsOf,
  statusOn,
  type TimelineEvent,
} from "picketline";
import { describe, expect, it } from "vitest";
import { exactly, heads, on, strike } from "./builders.js";

const units = (...bargainingUnitIds: string[]) => ({ scope: { bargainingUnitIds } });
const of = (value: number) => ({ workers: heads(value) });
const until = (day: number) => ({ lastDay: `2024-03-${String(day).padStart(2, "0")}` });
const goesOn = (day: number) => on(day, "continued", { openEnded: true });
const abc = { bargainingUnitIds: ["a", "b", "c"] };

/** The spells in short: "4–6: 700 at a less b". */
function spells(timeline: readonly TimelineEvent[], rest: object = {}): readonly string[] {
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

describe("a walkout while somebody is out", () => {
  const from = { id: "began", type: "began", date: "2024-02-23" } as const;
  const pause = { id: "pause", type: "suspended", date: "2024-03-06" } as const;
  const still = { id: "on", type: "continued", date: "2024-04-01", openEnded: true } as const;

  it.each(["2024-03-20", "2024-03", "2024-03-07/2024-03-31"])("is resumed after the pause: %s", (date) => {
    const record = strike([from, pause, { id: "again", type: "resumed", date }, still]);
    // 7 days of February, 31 of March and 10 of April.
    expect(durationOf(record, { asOf: "2024-04-10" })).toMatchObject({ days: exactly(48), ongoing: true });
    expect(statusOn(record, "2024-04-10").work.state).toBe("ongoing");
  });

  it("is resumed on a day of the year that comes after the beginning", () => {
    const record = strike([from, pause, { id: "again", type: "resumed", date: "2024" }, still]);
    // To 6 March, 13 days, surely; whether it was resumed by the 20th is not known, but by 1 April it was.
    expect(durationOf(record, { asOf: "2024-03-20" })).toMatchObject({
      days: { min: 13, max: 27 },
      ongoing: "unknown",
    });
    expect(durationOf(record, { asOf: "2024-04-10" })).toMatchObject({ days: exactly(48), ongoing: true });
  });

  it("the clock orders what happened on one day", () => {
    const lockout = { action: "lockout", time: "12:00", ...of(400) };
    const ended = (time: object) => on(10, "ended", { reason: "unconditionalReturn", ...time });
    const over = on(20, "ended", { reason: "lockoutLifted" });
    const expected = ["3–9: 500", "10–20: 400, locked out"];
    expect(
      spells([on(3, "began", of(500)), ended({ time: "08:00" }), on(10, "began", lockout), over]),
    ).toEqual(expected);
    // Without a time, an end and a walkout of one day are read so that neither is lost.
    const { time, ...untimed } = lockout;
    expect(spells([on(3, "began", of(500)), ended({}), on(10, "began", untimed), over])).toEqual(expected);
    // A lockout of the morning that was over at night lasted for the day.
    expect(
      spells([
        on(3, "began", of(500)),
        on(10, "began", { ...lockout, time: "08:00" }),
        ended({ time: "18:00" }),
      ]),
    ).toEqual(["3–9: 500", "10–10: 500, locked out"]);
    const paused = [
      on(3, "began", of(5)),
      on(10, "suspended", { time: "08:00" }),
      on(10, "resumed", { time: "18:00" }),
    ];
    expect(durationOf(strike([...paused, over]), { asOf: "2024-03-31" }).daysOut).toEqual(exactly(18)); // 3 to 20 March
  });

  describe("a lockout on the day on which a strike began and ended", () => {
    const out = (id: string, more: object = {}) => ({ ...on(8, "began", { ...of(100), ...more }), id });
    const end = on(8, "ended", { reason: "calledOff" });
    const lifted = on(12, "ended", { reason: "lockoutLifted" });
    // 8 to 12 March: 5 days of 100.
    it.each<[string, readonly TimelineEvent[], object]>([
      ["of a strike", [out("a"), end, out("b", { action: "lockout" }), lifted], {}],
      ["told of first", [out("b"), end, out("a", { action: "lockout" }), lifted], {}],
      ["of a lockout", [out("b"), end, out("a", { action: "strike" }), lifted], { kind: "lockout" }],
    ])("%s", (_, timeline, rest) => {
      const record = strike(timeline, rest);
      expect(spells(timeline, rest)).toEqual(["8–12: 100, locked out"]);
      expect(measure(record, measureProfiles.lat, { asOf: "2024-03-31" }).total).toEqual(exactly(500));
      expect(durationOf(record, { asOf: "2024-03-31" }).days).toEqual(exactly(5));
      expect(statusOn(record, "2024-03-10").work.state).toBe("ongoing");
      expect(statusOn(record, "2024-03-13").work.state).toBe("ended");
    });

    it("goes on after a pause of the first day, and a second word of one walkout does not", () => {
      const resumed = on(8, "resumed", of(80));
      expect(spells([out("a"), on(8, "suspended"), resumed, lifted])).toEqual(["8–12: 80"]);
      expect(spells([out("a"), end, resumed])).toEqual(["8–8: 100"]);
      expect(spells([out("a"), end, out("b")])).toEqual(["8–8: 100"]);
      // By the clock it was resumed before it was paused.
      const timed = [on(8, "suspended", { time: "10:00" }), on(8, "resumed", { ...of(80), time: "08:00" })];
      expect(spells([out("a"), ...timed, lifted])).toEqual(["8–8: 100"]);
    });
  });

  it("told of twice, it is one", () => {
    expect(spells([on(3, "began", of(5)), on(3, "resumed"), on(3, "ended")])).toEqual(["3–3: 5"]);
    expect(spells([on(3, "began", of(5)), on(5, "joined"), on(5, "ended")])).toEqual(["3–5: 5"]);
  });

  it("rounds that overlap are on until the last of them is over", () => {
    const first = on(1, "began", { ...until(5), ...of(100) });
    expect(spells([first, on(4, "resumed"), goesOn(10)])).toEqual(["1–31: 100"]);
    expect(spells([first, on(5, "resumed", until(8))])).toEqual(["1–8: 100"]);
    expect(spells([first, on(5, "resumed", { ...until(8), ...of(80) })])).toEqual(["1–5: 100", "6–8: 80"]);
    expect(
      spells([
        { ...first, ...units("a") },
        on(3, "joined", { ...units("a", "b"), ...until(10), ...of(300) }),
      ]),
    ).toEqual(["1–2: 100 at a", "3–10: 300 at a, b"]);
    expect(spells([{ ...first, ...until(10) }, on(3, "resumed", { ...until(5), ...of(50) })])).toEqual([
      "1–10: 100",
    ]);
  });

  it("the last day of those who join is not that of the others", () => {
    const began = on(18, "began", of(1000));
    const expected = ["18–22: 1000", "23–23: 1090", "24–31: 1000"];
    const join = { ...of(90), ...until(23) };
    expect(spells([began, on(23, "joined", join), goesOn(24)])).toEqual(expected);
    expect(spells([began, on(23, "joined", { ...join, ...units("c") }), goesOn(24)], abc)).toEqual(expected);
    expect(spells([began, on(23, "joined", until(23)), goesOn(24)])).toEqual(["18–31: 1000"]);
  });

  it("after an end on one of some days, it begins after that end", () => {
    const record = strike([
      on(1, "began"),
      { ...on(9, "ended"), date: "2024-03-09/2024-03-11" },
      on(10, "began"),
      on(18, "returnedToWork", { extent: "all" }),
    ]);
    // Out again on the 10th, it was over on the 9th: 1 to 9 and 10 to 17 March.
    expect(durationOf(record, { asOf: "2024-03-31" })).toMatchObject({
      daysOut: exactly(17),
      ongoing: false,
    });
    expect(durationOf(record, { asOf: "2024-03-14" }).ongoing).toBe(true);
  });

  it("a vague pause and a vague restart do not surely touch", () => {
    const record = strike([
      on(1, "began"),
      { ...on(5, "ended"), date: "2024-03-05/2024-03-09" },
      { ...on(6, "resumed"), date: "2024-03-06/2024-03-10" },
      on(15, "suspended"),
    ]);
    // At the least 1 to 5 and 10 to 15 March; at the most all of 1 to 15, elapsed with one first day or with two.
    const asOf = "2024-03-31";
    expect(durationOf(record, { asOf }).daysOut).toEqual({ min: 11, max: 15 });
    expect(durationOf(record, { asOf, ends: "elapsed" }).daysOut).toEqual({ min: 9, max: 14 });
  });
});

describe("what shows that it was on", () => {
  const some = (type: "began" | "ended", date: PartialDate): TimelineEvent => ({
    ...on(1, type, of(100)),
    date,
  });
  const march = "2024-03" as const;
  const out = (day: number, value: number) =>
    on(day, "headcountReported", { counted: "out", count: { value } });
  const days = (...timeline: readonly TimelineEvent[]) => {
    const record = strike(timeline);
    const { total } = measure(record, measureProfiles.lat, { asOf: "2024-06-30" });
    return { total, days: durationOf(record, { asOf: "2024-06-30" }).days };
  };

  it("a vague end came no earlier", () => {
    // 19 days of 100, and 1 to 12 of 50.
    const counted = [on(1, "began", of(100)), out(20, 50), some("ended", march)];
    expect(days(...counted)).toEqual({ total: { min: 1950, max: 2500 }, days: { min: 20, max: 31 } });
    expect([19, 20, 21].map((day) => statusOn(strike(counted), `2024-03-${day}`).work.state)).toEqual([
      "ongoing",
      "ongoing",
      "unknown",
    ]);
    expect(days(on(1, "began", of(100)), on(20, "continued"), some("ended", march)).days).toEqual({
      min: 20,
      max: 31,
    });
  });

  it("a vague start came no later", () => {
    // To 5 April: 1 to 20 March at the latest; 17 days of 50 from the 20th on, and none to 19 of 100 before.
    expect(days(some("began", march), out(20, 50), some("ended", "2024-04-05"))).toEqual({
      total: { min: 850, max: 2750 },
      days: { min: 17, max: 36 },
    });
    expect(days(some("began", march), out(20, 50), { ...some("ended", march), id: "end" })).toEqual({
      total: { min: 50, max: 2500 },
      days: { min: 1, max: 31 },
    });
  });

  it("not that nobody was, nor a picket before a vague start, nor what can be of another walkout", () => {
    expect(days(on(1, "began", of(100)), out(20, 0), some("ended", march)).days).toEqual({ min: 1, max: 31 });
    expect(days(some("began", march), on(20, "picket"), some("ended", "2024-04-05")).days).toEqual({
      min: 6,
      max: 36,
    });
    const paused: TimelineEvent = { ...on(1, "suspended"), date: "2024-03-05/2024-03-20" };
    const again: TimelineEvent = { ...on(1, "resumed", of(100)), date: "2024-03-10/2024-03-25" };
    const record = strike([on(1, "began", of(100)), paused, out(15, 100), again, on(31, "ended")]);
    // At the least 1 to 5 and 25 to 31 March.
    expect(durationOf(record, { asOf: "2024-06-30" }).daysOut.min).toBe(12);
  });
});

describe("scopes that overlap in part", () => {
  const back = (day: number, ...ids: string[]) =>
    on(day, "returnedToWork", { extent: "all", ...units(...ids) });

  it("those are back who were out", () => {
    const began = on(11, "began", { ...units("b", "c"), ...of(200) });
    expect(spells([began, back(13, "a", "b"), goesOn(20)], abc)).toEqual([
      "11–12: 200 at b, c",
      "13–31: 0–200 at b, c less b",
    ]);
    expect(
      spells([on(11, "began", units("a", "b")), back(13, "b"), back(15, "a", "c"), goesOn(15)], abc),
    ).toEqual(["11–12: ? at a, b", "13–14: ? at a, b less b"]);
  });

  it("a part of those who left may come back", () => {
    const left = on(5, "left", { ...units("a", "b"), ...of(30) });
    expect(
      spells(
        [on(4, "began", of(90)), left, on(8, "resumed", { ...units("a"), ...of(10) }), on(9, "ended")],
        abc,
      ),
    ).toEqual(["4–5: 90", "6–7: 60 less a, b", "8–9: 70 less b"]);
  });

  it("those who are in two walkouts are counted once at the least", () => {
    const joined = on(6, "joined", { ...units("b", "c"), ...of(50) });
    expect(spells([on(4, "began", { ...units("a", "b"), ...of(200) }), joined, on(8, "ended")], abc)).toEqual(
      ["4–5: 200 at a, b", "6–8: 200–250 at a, b, b, c"],
    );
  });

  it("a unit at a place is what lies in both: the others of either stay out", () => {
    const scope = { bargainingUnitIds: ["a"], placeIds: ["north"] };
    const rest = { bargainingUnitIds: ["a", "b"], placeIds: ["north"] };
    const left = on(5, "left", { scope, ...of(10) });
    expect(spells([on(4, "began", of(90)), left, on(8, "ended")], rest)).toEqual([
      "4–5: 90",
      "6–8: 80 less a, north",
    ]);
    // The unit leaves, and that part of it with it.
    const began = on(4, "began", { scope, ...of(10) });
    expect(spells([began, on(5, "left", units("b")), on(6, "left", units("a"))], rest)).toEqual([
      "4–6: 10 at a, north",
    ]);
  });
});

it("the last part that is out may stay out after another part has walked out again", () => {
  const left = (day: number, id: string) => on(day, "left", units(id));
  const timeline = [
    on(3, "began"),
    left(4, "a"),
    left(5, "b"),
    { ...left(6, "c"), date: "2024-03-06/2024-03-12" },
    on(9, "resumed", units("a")),
    on(20, "ended"),
  ];
  expect(spells(timeline, abc)).toEqual(["3–4: ?", "5–5: ? less a", "6–6/12: ? less a, b", "9–20: ? at a"]);
});

describe("what is told of the first day, and of each", () => {
  const both = [
    on(4, "began", { ...units("a"), ...of(1000), firstDay: "partShift", time: "12:00" }),
    on(4, "joined", { ...units("b"), ...of(500) }),
  ];

  it("those who join on the first day make no spell of their own; too few for the day to count, it is a part-shift still", () => {
    expect(spells([...both, on(7, "ended")], abc)).toEqual(["4–7: 1500 at b, a"]);
    const { total, leftOut } = measure(strike([...both, on(7, "ended")], abc), measureProfiles.bls, {
      asOf: "2024-03-31",
    });
    expect(total).toEqual(exactly(4500)); // 1,500 on Tuesday to Thursday
    expect(leftOut).toEqual([{ reason: "partShift", days: 1 }]);
  });

  it("the part-shift of those who join later is theirs, and takes no day from the others", () => {
    const joined = on(6, "joined", { ...units("b"), ...of(500), firstDay: "partShift" });
    const record = strike([on(4, "began", of(1000)), joined, on(7, "ended")], abc);
    expect(measure(record, measureProfiles.bls, { asOf: "2024-03-31" }).total).toEqual(exactly(4500)); // 3 × 1,000 and 1,500
  });

  const daysLost = (timeline: readonly TimelineEvent[]) =>
    measure(strike(timeline, abc), measureProfiles.abs, { asOf: "2024-03-31" }).total;
  const hours = (day: number, hoursADay: number, workers: number, unit: string) =>
    on(day, "began", { hoursADay, ...of(workers), ...units(unit) });

  it("hours a day go on when a part leaves", () => {
    const left = on(5, "left", { ...units("b"), ...of(100) });
    const all = on(4, "began", { hoursADay: 2, ...of(1000) });
    // 1,000 for two days of two hours, and 900 for three: 500 and 675 days of eight hours.
    expect(daysLost([all, left, on(8, "ended")])).toEqual(exactly(1175));
  });

  it("hours that differ are those of each", () => {
    const end = on(4, "ended");
    const eight = { ...hours(4, 8, 100, "b"), id: "b" };
    expect(daysLost([hours(4, 2, 100, "a"), eight, end])).toEqual(exactly(125)); // 25 and 100
    const { hoursADay: _, ...whole } = eight;
    expect(daysLost([hours(4, 2, 100, "a"), whole, end])).toEqual(exactly(125));
    // How many were out for two hours and how many for eight is not known: 200 × 2/8 to 200 × 8/8.
    const counted = on(4, "headcountReported", { counted: "out", count: { value: 200 } });
    const { workers: __, ...uncounted } = eight;
    expect(daysLost([hours(4, 2, 100, "a"), uncounted, counted, end])).toEqual({ min: 50, max: 200 });
  });
});

describe("bounds hold what is so", () => {
  it("a walkout that may not have begun makes nothing longer, and no more workers, for sure", () => {
    const record = strike([
      on(4, "began", of(400)),
      on(11, "ended"),
      { ...on(17, "resumed", of(900)), date: "2024-03-17/2024-03-22" },
      on(25, "ended"),
    ]);
    // By the 18th: 4 to 11 March, and perhaps to the 18th.
    expect(durationOf(record, { asOf: "2024-03-18" })).toMatchObject({
      days: { min: 8, max: 15 },
      daysOut: { min: 8, max: 10 },
      ongoing: "unknown",
    });
    const workers = (asOf: `${number}-${number}-${number}`) =>
      measure(record, measureProfiles.lat, { asOf }).workers;
    expect(workers("2024-03-16")).toEqual(exactly(400));
    expect(workers("2024-03-18")).toEqual({ min: 400, max: 900 });
    expect(workers("2024-03-22")).toEqual(exactly(900));
  });

  const leaving = (date: PartialDate) =>
    strike(
      [
        { id: "began", type: "began", date: "2024-01-03", ...of(500) },
        { id: "left", type: "left", date, ...units("b"), ...of(100) },
        { id: "ended", type: "ended", date: "2024-02-10", reason: "unknown" },
      ],
      abc,
    );

  it("no day belongs to two spells: somebody left some day in January", () => {
    const record = leaving("2024-01");
    const asOf = "2024-06-01";
    const { days, total, spells: counted } = measure(record, measureProfiles.lat, { asOf });
    expect(days).toEqual(exactly(39)); // 29 of January and 10 of February
    // All on the 3rd, 400 or 500 on 28 days, 400 on 10 days.
    expect(total).toEqual({ min: 500 + 28 * 400 + 4000, max: 500 + 28 * 500 + 4000 });
    expect(
      counted.map(({ workers, days: some }) => [some.min, some.max, workers?.min, workers?.max]),
    ).toEqual([
      [1, 1, 500, 500],
      [28, 28, 400, 500],
      [10, 10, 400, 400],
    ]);
    const { periods } = measureDataset({ stoppages: [record] }, measureProfiles.lat, { asOf, by: "month" });
    expect(periods.map((month) => [month.total.min, month.total.max])).toEqual([
      [11_700, 14_500],
      [4000, 4000],
    ]);
    const columns = columnsOfDataset({ stoppages: [record] }, { asOf });
    const series = seriesOf(columns, { by: "month", period: { from: "2024-01-01", to: "2024-02-29" } });
    expect([...series.workersOut.max]).toEqual([500, 400]);
    expect([...series.daysIdle.min]).toEqual([11_700, 4000]);
  });

  it("a spell on an exact day is counted as it is", () => {
    expect(
      measure(leaving("2024-01-10"), measureProfiles.lat, { asOf: "2024-06-01" }).spells.map(
        ({ days }) => days,
      ),
    ).toEqual([exactly(8), exactly(31)]);
  });

  it("days between a vague end and a vague restart may be none", () => {
    const record = strike([
      on(1, "began", of(10)),
      { ...on(5, "ended"), date: "2024-03-05/2024-03-09" },
      { ...on(6, "resumed", of(20)), date: "2024-03-06/2024-03-10" },
      on(15, "suspended"),
    ]);
    const { days, total } = measure(record, measureProfiles.lat, { asOf: "2024-03-31" });
    expect(days).toEqual({ min: 11, max: 15 });
    // 5 days of 10 and 6 of 20; and up to four more, of 20 each.
    expect(total).toEqual({ min: 170, max: 250 });
  });
});
