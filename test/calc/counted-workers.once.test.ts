// How many were out after a head-count was reported, as others join, leave and come back, and where it is not known on which day
// it was. Each figure is worked out by hand: days of March 2024, both ends out.

import {
  columnsOfDataset,
  measure,
  measureDataset,
  measureProfiles,
  type PartialDate,
  type Quantity,
  seriesOf,
  seriesRows,
  spellsOf,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { exactly, heads, on, strike } from "./builders.js";

const asOf = "2024-12-31";
const of = (value: number) => ({ workers: heads(value) });
const at = (...bargainingUnitIds: string[]) => ({ scope: { bargainingUnitIds } });
const report = (date: number | PartialDate, count: number | Quantity, more: object = {}): TimelineEvent => {
  const value = typeof count === "number" ? { value: count } : count;
  const event = on(1, "headcountReported", { counted: "out", count: value, ...more });
  const day: PartialDate = typeof date === "number" ? `2024-03-${String(date).padStart(2, "0")}` : date;
  return { ...event, date: day, id: `report-${date}` };
};
const ended = (day: number) => on(day, "ended", { reason: "agreement" });

/** The spells in short: "4–6: 700", days that may be one of two as "4/5". */
function spells(timeline: readonly TimelineEvent[], rest: Partial<WorkStoppage> = {}): readonly string[] {
  return spellsOf(strike(timeline, rest), { asOf }).map(({ from, to, workers }) => {
    const days = [from, to].map(({ earliest, latest }) =>
      [...new Set([earliest, latest])].map((date) => Number(date?.slice(-2))).join("/"),
    );
    const count = workers === null ? "?" : [...new Set([workers.min, workers.max ?? "…"])].join("–");
    return `${days.join("–")}: ${count}`;
  });
}

/** The strike days, which the sums by month and the columns have to agree with. */
function strikeDays(record: WorkStoppage) {
  const { total } = measure(record, measureProfiles.lat, { asOf });
  const { periods } = measureDataset({ stoppages: [record] }, measureProfiles.lat, { asOf, by: "month" });
  const rows = seriesRows(seriesOf(columnsOfDataset({ stoppages: [record] }, { asOf }), { by: "month" }));
  expect(rows.map(({ daysIdle }) => daysIdle)).toEqual(periods.map((period) => period.total));
  const sum = (end: "min" | "max") =>
    periods.reduce<number | null>((all, { total: one }) => {
      const value = one[end];
      return all === null || value === null ? null : all + value;
    }, 0);
  expect({ min: sum("min"), max: sum("max") }).toEqual(total);
  return total;
}

describe("after a report", () => {
  const began = on(8, "began", of(1000));
  const left = (day: number, count: number, more: object = at("a")) =>
    on(day, "left", { ...of(count), ...more });

  it.each<[string, readonly TimelineEvent[], readonly string[]]>([
    [
      "who leaves is of those counted",
      [report(9, 100), left(10, 30)],
      ["8–8: 1000", "9–10: 100", "11–12: 70"],
    ],
    [
      "who leaves in an unknown number may be all of them",
      [report(9, 100), on(10, "left", at("a"))],
      ["8–8: 1000", "9–10: 100", "11–12: 0–100"],
    ],
    [
      "who joins comes on top",
      [report(9, 300), on(10, "joined", of(100))],
      ["8–8: 1000", "9–9: 300", "10–12: 400"],
    ],
    [
      "who joins and leaves does both",
      [report(9, 300), on(10, "joined", of(100)), left(10, 50), left(11, 20, {})],
      ["8–8: 1000", "9–9: 300", "10–10: 400", "11–11: 350", "12–12: 330"],
    ],
    [
      "who joined by then is counted",
      [on(9, "joined", of(100)), report(10, 300)],
      ["8–8: 1000", "9–9: 1100", "10–12: 300"],
    ],
    [
      "who joins that day is counted",
      [report(10, 300), on(10, "joined", of(100))],
      ["8–9: 1000", "10–12: 300"],
    ],
    [
      "who left by then is not counted",
      [left(8, 200), report(10, 300)],
      ["8–8: 1000", "9–9: 800", "10–12: 300"],
    ],
    [
      "who leaves that day may be counted or not",
      [report(10, 300), left(10, 200)],
      ["8–9: 1000", "10–10: 300", "11–12: 100–300"],
    ],
    [
      "more cannot have left than were counted: both may be wrong",
      [report(9, 100), left(10, 130)],
      ["8–8: 1000", "9–10: 100", "11–12: 0–100"],
    ],
    [
      "a later report counts those who left and joined",
      [report(9, 300), left(10, 50), report(12, 280)],
      ["8–8: 1000", "9–10: 300", "11–11: 250", "12–12: 280"],
    ],
    [
      "a pause ends it: who resumes is counted anew",
      [report(9, 300), on(10, "suspended"), on(12, "resumed", of(900))],
      ["8–8: 1000", "9–10: 300", "12–12: 900"],
    ],
  ])("%s", (_, between, expected) => {
    expect(spells([began, ...between, ended(12)])).toEqual(expected);
  });

  it("comes to as many strike days", () => {
    // 1,000, twice 100, twice 70; 1,000, 300, three times 400.
    expect(strikeDays(strike([began, report(9, 100), left(10, 30), ended(12)]))).toEqual(exactly(1340));
    expect(strikeDays(strike([began, report(9, 300), on(10, "joined", of(100)), ended(12)]))).toEqual(
      exactly(2500),
    );
  });

  const units = { bargainingUnitIds: ["a", "b", "c"] };
  const a = on(8, "began", { ...of(600), ...at("a") });
  const b = on(8, "joined", { ...of(300), ...at("b") });

  it("of several parts, one goes back of which it is not told how many of it were still out", () => {
    const back = (more: object) => on(10, "left", { ...at("b"), ...more });
    // Of 450 at most 300 are those of b, and at most all 600 those of a.
    expect(spells([a, b, report(9, 450), back({}), ended(12)], units)).toEqual([
      "8–8: 900",
      "9–10: 450",
      "11–12: 150–450",
    ]);
    expect(spells([a, b, report(9, 450), back(of(100)), ended(12)], units).at(-1)).toBe("11–12: 350");
    // More were out than went out: at least the 600 of a, and at most all but the 300 of b.
    expect(spells([a, b, report(9, 1000), back({}), ended(12)], units).at(-1)).toBe("11–12: 600–700");
    expect(spells([a, b, report(9, 900), back({}), ended(12)], units).at(-1)).toBe("11–12: 600");
  });

  it("a walkout of all with a number of its own is counted by that", () => {
    expect(spells([a, report(9, 450), on(11, "began", of(2000)), ended(12)], units)).toEqual([
      "8–8: 600",
      "9–10: 450",
      "11–12: 2000",
    ]);
  });

  it("the end of a round is of those who went out at it", () => {
    const day = on(9, "joined", { ...of(90), lastDay: "2024-03-10" });
    // 1,000 and 90 went out. Of the 800 counted on the 10th at most 90 are of the round.
    expect(spells([began, day, report(10, 800), ended(12)])).toEqual([
      "8–8: 1000",
      "9–9: 1090",
      "10–10: 800",
      "11–12: 710–800",
    ]);
  });
});

describe("a report of a part", () => {
  const units = { bargainingUnitIds: ["a", "b", "c"] };
  const a = on(8, "began", { ...of(600), ...at("a") });
  const b = on(8, "joined", { ...of(400), ...at("b") });

  it("is one of all where nobody else is out", () => {
    const record = strike([a, report(10, 300, at("a")), ended(12)], units);
    expect(spells(record.timeline, units)).toEqual(["8–9: 600", "10–12: 300"]);
    expect(strikeDays(record)).toEqual(exactly(2100));
    // All that the stoppage is of is out, or all that are left.
    const all = on(8, "began", of(600));
    expect(spells([all, report(10, 300, at("a")), ended(12)], { bargainingUnitIds: ["a"] })).toEqual([
      "8–9: 600",
      "10–12: 300",
    ]);
    const both = on(8, "began", { ...of(1000), ...at("a", "b") });
    expect(spells([both, on(8, "left", at("b")), report(10, 300, at("a")), ended(12)], units)).toEqual([
      "8–8: 1000",
      "9–9: 0–1000",
      "10–12: 300",
    ]);
  });

  it("leaves the number of the others", () => {
    expect(spells([a, b, report(10, 300, at("a")), ended(12)], units)).toEqual(["8–9: 1000", "10–12: 700"]);
    // 300 and 400, or fewer of the 400, of whom nothing was said.
    expect(spells([a, b, report(9, 900), report(10, 300, at("a")), ended(12)], units).at(-1)).toBe(
      "10–12: 600–700",
    );
  });

  it("says nothing where it is not told how many of the others are out", () => {
    const all = on(8, "began", of(1000));
    expect(spells([all, report(10, 300, at("a")), ended(12)], units)).toEqual(["8–12: 1000"]);
    const c = on(8, "joined", at("c"));
    expect(spells([a, c, report(10, 300, at("a")), ended(12)], units)).toEqual(["8–9: ?", "10–12: 300–…"]);
  });
});

describe("a report without an upper end", () => {
  const moreThan = (value: number): Quantity => ({ value, modifier: "moreThan" });
  const atLeast = (value: number): Quantity => ({ value, modifier: "atLeast" });
  it.each<[string, number, Quantity, Partial<WorkStoppage>, string]>([
    ["more than went out has none", 800, moreThan(1000), {}, "1000–…"],
    ["at least more has none", 300, atLeast(500), {}, "500–…"],
    ["more than all who went out is more", 1000, moreThan(1000), {}, "1000–…"],
    ["at least all who went out are all", 1000, atLeast(1000), {}, "1000"],
    ["of fewer has those who went out", 1000, moreThan(400), {}, "400–1000"],
    ["has those in the stoppage, where it can", 800, moreThan(1000), of(1200), "1000–1200"],
    ["has not, where it cannot", 800, moreThan(1000), of(900), "1000–…"],
    ["of a range as well", 300, { min: 500 }, {}, "500–…"],
  ])("%s", (_, out, count, rest, expected) => {
    const timeline = [on(8, "began", of(out)), report(10, count), ended(12)];
    expect(spells(timeline, rest)).toEqual([`8–9: ${out}`, `10–12: ${expected}`]);
  });

  it("has open strike days", () => {
    // Two days of 800, three of 1,000 and up.
    const record = strike([on(8, "began", of(800)), report(10, moreThan(1000)), ended(12)]);
    expect(strikeDays(record)).toEqual({ min: 4600, max: null });
  });
});

describe("a report of a vague day", () => {
  const from = (date: PartialDate, count: number): TimelineEvent => ({ ...on(1, "began", of(count)), date });
  const until = (date: PartialDate): TimelineEvent => ({ ...ended(1), date });

  it("may be of each day that it can mean", () => {
    const record = strike([from("2024-01-01", 300), report("2024-02", 100), until("2024-03-10")]);
    // 31 days of 300; 28 of 100 to 300; the 29th of February, on which it surely was made, and 10 days, of 100.
    expect(strikeDays(record)).toEqual({ min: 9300 + 2800 + 1100, max: 9300 + 8400 + 1100 });
    expect(spells(record.timeline)).toEqual(["1–31: 300", "1–28: 100–300", "29–10: 100"]);
  });

  it("was made while somebody was out", () => {
    expect(spells([on(4, "began", of(300)), report("2024-03", 100), ended(10)])).toEqual([
      "4–9: 100–300",
      "10–10: 100",
    ]);
    // In one of two walkouts; in the other, the number is that of those who went out.
    const again = [on(4, "began", of(300)), on(6, "suspended"), on(9, "resumed", of(200)), ended(10)];
    expect(spells([...again, report("2024-03", 100)])).toEqual(["4–6: 100–300", "9–10: 100–200"]);
    expect(spells([...again, report("2024-03-01/2024-03-07", 100)])).toEqual([
      "4–5: 100–300",
      "6–6: 100",
      "9–10: 200",
    ]);
    expect(spells([...again, report("2024-04", 100)])).toEqual(["4–6: 300", "9–10: 200"]);
  });

  it("may come before another or after it", () => {
    const two = [on(4, "began", of(300)), report("2024-03-06/2024-03-08", 200), ended(10)];
    expect(spells([...two, report(9, 100)])).toEqual(["4–5: 300", "6–7: 200–300", "8–8: 200", "9–10: 100"]);
    expect(spells([...two, report(7, 100)])).toEqual(["4–5: 300", "6–6: 200–300", "7–10: 100–200"]);
    expect(spells([...two, report("2024-03-06/2024-03-08", 100)])).toEqual([
      "4–5: 300",
      "6–7: 100–300",
      "8–10: 100–200",
    ]);
  });

  it("may come before others leave, or after", () => {
    const left = on(6, "left", { ...of(50), ...at("a") });
    // Made on the 5th, it counts those who left after it; made from the 7th on, it does not.
    expect(spells([on(4, "began", of(300)), left, report("2024-03-05/2024-03-08", 200), ended(10)])).toEqual([
      "4–4: 300",
      "5–6: 200–300",
      "7–7: 150–250",
      "8–10: 150–200",
    ]);
    // The day of the leaving is vague instead: of 300, 250 are left; of 200, 150, or 200 where they had left before.
    const vague: TimelineEvent = { ...left, date: "2024-03-05/2024-03-08" };
    const record = strike([on(4, "began", of(300)), vague, report(7, 200), ended(10)]);
    // The 4th and 5th 300, the 6th 250 or 300, the 7th 200; after it 150 where they left from the 7th on, else 200.
    expect(strikeDays(record)).toEqual({ min: 600 + 250 + 200 + 3 * 150, max: 600 + 300 + 4 * 200 });
  });

  it("does not reach back in a vague start", () => {
    const record = strike([from("2024-01", 1000), report("2024-01-31", 100), until("2024-02-09")]);
    // 10 days of 100, and none to 30 of 1,000.
    expect(strikeDays(record)).toEqual({ min: 1000, max: 31_000 });
    const known = strike([from("2024-01-02", 1000), report("2024-01-31", 100), until("2024-02-09")]);
    expect(strikeDays(known)).toEqual(exactly(29 * 1000 + 10 * 100));
  });
});

describe("the workers of a stoppage, where those who went out are not counted", () => {
  const began = on(8, "began");
  const joined = (day: number, count: number, more: object = {}) =>
    on(day, "joined", { ...of(count), ...at("b"), ...more });
  it.each<[string, readonly TimelineEvent[], readonly string[]]>([
    ["have those who join among them", [joined(10, 200)], ["8–9: 800–1000", "10–12: 1000"]],
    [
      "one after the other",
      [joined(9, 200), joined(11, 100, at("c"))],
      ["8–8: 700–1000", "9–10: 900–1000", "11–12: 1000"],
    ],
    [
      "who join for a day",
      [joined(10, 90, { lastDay: "2024-03-10" })],
      ["8–9: 910–1000", "10–10: 1000", "11–12: 910–1000"],
    ],
    [
      "and leave again",
      [joined(10, 200), on(11, "left", { ...of(200), ...at("b") })],
      ["8–9: 800–1000", "10–11: 1000", "12–12: 800"],
    ],
    [
      "who left and came back are no more",
      [on(8, "left", { ...of(300), ...at("a") }), on(10, "resumed", { ...of(300), ...at("a") })],
      ["8–8: 1000", "9–9: 700", "10–12: 1000"],
    ],
    [
      "of fewer than join it is not known whose number is wrong",
      [joined(10, 1500)],
      ["8–9: 0–1000", "10–12: 1500–2500"],
    ],
    [
      "an account that is known to be wrong does not count",
      [joined(10, 200, { rank: "deprecated" })],
      ["8–12: 1000"],
    ],
  ])("%s", (_, between, expected) => {
    expect(
      spells([began, ...between, ended(12)], { ...of(1000), bargainingUnitIds: ["a", "b", "c"] }),
    ).toEqual(expected);
  });

  it("are no part of the sum where those who went out are counted", () => {
    expect(spells([on(8, "began", of(800)), joined(10, 200), ended(12)], of(1000))).toEqual([
      "8–9: 800",
      "10–12: 1000",
    ]);
    // Two days of 800 to 1,000, and three of 1,000.
    expect(strikeDays(strike([began, joined(10, 200), ended(12)], of(1000)))).toEqual({
      min: 4600,
      max: 5000,
    });
  });
});
