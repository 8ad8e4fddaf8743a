import {
  durationOf,
  type IsoDate,
  spellsOf,
  statusOn,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { exactly, heads, strike } from "./builders.js";

const start: TimelineEvent = { id: "start", type: "began", date: "2024-03-04", workers: heads(1000) };

function table(stoppage: WorkStoppage, asOf: IsoDate) {
  return spellsOf(stoppage, { asOf }).map(({ from, to, ongoing, workers }) => [
    from.earliest,
    to.latest,
    ongoing,
    workers?.min,
    workers?.max,
  ]);
}

describe("who was out from which day to which", () => {
  test("head-counts cut a spell on the day for which they were reported; one of the first day opens none", () => {
    const counted = strike([
      start,
      { id: "first", type: "headcountReported", date: "2024-03-04", counted: "out", count: { value: 900 } },
      {
        id: "later",
        type: "headcountReported",
        date: "2024-03-08",
        counted: "out",
        count: { min: 600, max: 700 },
      },
      { id: "end", type: "ended", date: "2024-03-10", reason: "calledOff" },
    ]);
    expect(table(counted, "2024-04-01")).toEqual([
      ["2024-03-04", "2024-03-07", false, 900, 900],
      ["2024-03-08", "2024-03-10", false, 600, 700],
    ]);
    expect(spellsOf(counted, { asOf: "2024-04-01" }).map(({ because }) => because)).toEqual([
      ["start", "first"],
      ["start", "later", "end"],
    ]);
    expect(durationOf(counted, { asOf: "2024-04-01" }).daysOut).toEqual(exactly(7));
  });

  test("two reports of one day are spanned; an open upper end keeps the one before", () => {
    const counted = strike([
      start,
      { id: "union", type: "headcountReported", date: "2024-03-08", counted: "out", count: { value: 800 } },
      {
        id: "employer",
        type: "headcountReported",
        date: "2024-03-08",
        counted: "out",
        count: { value: 400 },
      },
      {
        id: "press",
        type: "headcountReported",
        date: "2024-03-09",
        counted: "out",
        count: { value: 500, modifier: "moreThan" },
      },
      { id: "end", type: "ended", date: "2024-03-10", reason: "calledOff" },
    ]);
    expect(table(counted, "2024-04-01").map((row) => row.slice(3))).toEqual([
      [1000, 1000],
      [400, 800],
      [500, 800],
    ]);
  });

  test("reports in percent, and of a part of all that are out, change no number", () => {
    const counted = strike([
      start,
      {
        id: "share",
        type: "headcountReported",
        date: "2024-03-06",
        counted: "out",
        count: { value: 50, unit: "percent" },
      },
      {
        id: "part",
        type: "headcountReported",
        date: "2024-03-06",
        counted: "out",
        count: { value: 10 },
        scope: { placeIds: ["here"] },
      },
      { id: "end", type: "ended", date: "2024-03-10", reason: "calledOff" },
    ]);
    expect(table(counted, "2024-04-01")).toEqual([["2024-03-04", "2024-03-10", false, 1000, 1000]]);
  });

  test("who leaves takes their number along; where it is not known, the least is 0", () => {
    const leave = (workers: object): WorkStoppage =>
      strike([
        start,
        { id: "left", type: "left", date: "2024-03-06", scope: { placeIds: ["north"] }, ...workers },
        { id: "end", type: "ended", date: "2024-03-10", reason: "agreement" },
      ]);
    expect(table(leave({ workers: heads(300) }), "2024-04-01")).toEqual([
      ["2024-03-04", "2024-03-06", false, 1000, 1000],
      ["2024-03-07", "2024-03-10", false, 700, 700],
    ]);
    expect(table(leave({}), "2024-04-01")[1]).toEqual(["2024-03-07", "2024-03-10", false, 0, 1000]);
  });

  test("some who leave, with no place or unit named, leave the others out", () => {
    const crossed = strike([
      start,
      { id: "left", type: "left", date: "2024-03-06", reason: "returned", workers: heads(200) },
      { id: "end", type: "ended", date: "2024-03-10", reason: "agreement" },
    ]);
    expect(table(crossed, "2024-04-01")).toEqual([
      ["2024-03-04", "2024-03-06", false, 1000, 1000],
      ["2024-03-07", "2024-03-10", false, 800, 800],
    ]);
    expect(statusOn(crossed, "2024-03-06").work.state).toBe("ongoing");
    expect(statusOn(crossed, "2024-03-08").work).toMatchObject({ state: "partlyOut", because: ["left"] });
    const uncounted = strike([
      start,
      { id: "left", type: "left", date: "2024-03-06" },
      { id: "end", type: "ended", date: "2024-03-10", reason: "agreement" },
    ]);
    expect(table(uncounted, "2024-04-01")[1]).toEqual(["2024-03-07", "2024-03-10", false, 0, 1000]);
    const counted: WorkStoppage = {
      ...uncounted,
      workers: heads(1000),
      timeline: uncounted.timeline.map((event) =>
        event.type === "began" ? { id: "start", type: "began", date: event.date } : event,
      ),
    };
    expect(table(counted, "2024-04-01")[1]).toEqual(["2024-03-07", "2024-03-10", false, 0, 1000]);
  });

  test("a part that comes back out is out again; a part that never went out cannot leave", () => {
    const again = strike([
      { id: "north", type: "began", date: "2024-03-04", scope: { placeIds: ["north"] }, workers: heads(10) },
      { id: "south", type: "joined", date: "2024-03-05", scope: { placeIds: ["south"] }, workers: heads(20) },
      { id: "nobody", type: "left", date: "2024-03-06", scope: { placeIds: ["west"] } },
      {
        id: "north-back",
        type: "left",
        date: "2024-03-07",
        scope: { placeIds: ["north"] },
        workers: heads(10),
      },
      {
        id: "north-again",
        type: "resumed",
        date: "2024-03-10",
        scope: { placeIds: ["north"] },
        workers: heads(10),
      },
      { id: "end", type: "ended", date: "2024-03-11", reason: "agreement" },
    ]);
    expect(table(again, "2024-04-01")).toEqual([
      ["2024-03-04", "2024-03-04", false, 10, 10],
      ["2024-03-05", "2024-03-07", false, 30, 30],
      ["2024-03-08", "2024-03-09", false, 20, 20],
      ["2024-03-10", "2024-03-11", false, 30, 30],
    ]);
  });

  test("no number is given where the record gives none; a number in words only is none", () => {
    const uncounted = strike([{ id: "start", type: "began", date: "2024-03-04", lastDay: "2024-03-04" }]);
    expect(spellsOf(uncounted, { asOf: "2024-03-04" })[0]?.workers).toBeNull();
    const worded = {
      ...uncounted,
      workers: [{ value: { verbatim: "dozens" }, sourceIds: [], rank: "normal" as const }],
    };
    expect(spellsOf(worded, { asOf: "2024-03-04" })[0]?.workers).toBeNull();
    expect(spellsOf({ ...uncounted, workers: heads(40) }, { asOf: "2024-03-04" })[0]?.workers).toEqual(
      exactly(40),
    );
  });
});

describe("ends that are vague or not told", () => {
  test("a strike that began on the 20th and ended some day of that month ended on the 20th at the earliest", () => {
    const vague = strike([
      { id: "start", type: "began", date: "2024-10-20" },
      { id: "end", type: "ended", date: "2024-10", reason: "unknown" },
    ]);
    expect(spellsOf(vague, { asOf: "2024-12-13" })).toMatchObject([
      {
        from: exactDay("2024-10-20"),
        to: { earliest: "2024-10-20", latest: "2024-10-31" },
        ongoing: false,
        because: ["start", "end"],
      },
    ]);
    expect(durationOf(vague, { asOf: "2024-12-13" })).toMatchObject({
      days: { min: 1, max: 12 },
      ongoing: false,
    });
    expect(statusOn(vague, "2024-10-20").work.state).toBe("ongoing");
    expect(statusOn(vague, "2024-10-25").work.state).toBe("unknown");
    expect(statusOn(vague, "2024-11-01").work).toMatchObject({ state: "ended", because: ["end"] });
  });

  test("the same of a strike of which only the year of the end is known, and of one day in a list", () => {
    const year = strike([
      { id: "start", type: "began", date: "2024-10-20" },
      { id: "end", type: "ended", date: "2024", reason: "unknown" },
    ]);
    expect(durationOf(year, { asOf: "2025-02-01" }).days).toEqual({ min: 1, max: 73 }); // 12 + 30 + 31
    const list = strike([
      { id: "day-1", type: "began", date: "2024-10-01", lastDay: "2024-10-01" },
      { id: "day-2", type: "began", date: "2024-10-20", lastDay: "2024-10" },
    ]);
    expect(durationOf(list, { asOf: "2025-02-01" })).toMatchObject({
      daysOut: { min: 2, max: 13 },
      ongoing: false,
    });
  });

  test("days that may belong to two stretches are counted once", () => {
    const overlapping = strike([
      { id: "start", type: "began", date: "2024-10-01" },
      { id: "pause", type: "suspended", date: "2024-10-02/2024-10-20" },
      { id: "again", type: "resumed", date: "2024-10-10" },
      { id: "end", type: "ended", date: "2024-10-30", reason: "calledOff" },
    ]);
    const { days, daysOut } = durationOf(overlapping, { asOf: "2024-12-01" });
    expect(days).toEqual(exactly(30));
    expect(daysOut.max).toBeLessThanOrEqual(30);
    expect(daysOut.min).toBe(23); // 1–2 and 10–30 October
  });

  test("what shows that it went on: a picket, a head-count, a note that it continued, to the last day of it", () => {
    const shown = (event: TimelineEvent): unknown =>
      spellsOf(strike([start, event]), { asOf: "2024-06-01" }).at(-1)?.to;
    expect(shown({ id: "e", type: "picket", date: "2024-03-20" })).toEqual({
      earliest: "2024-03-20",
      latest: "2024-06-01",
    });
    expect(shown({ id: "e", type: "picket", date: "2024-03-20", lastDay: "2024-03-22" })).toMatchObject({
      earliest: "2024-03-22",
    });
    expect(shown({ id: "e", type: "continued", date: "2024-03" })).toMatchObject({ earliest: "2024-03-04" });
    expect(
      shown({
        id: "e",
        type: "headcountReported",
        date: "2024-03-20",
        counted: "returned",
        count: { value: 5 },
      }),
    ).toMatchObject({ earliest: "2024-03-20" });
    expect(shown({ id: "e", type: "rally", date: "2024-03-20" })).toMatchObject({ earliest: "2024-03-04" });
    expect(shown({ id: "e", type: "sessionHeld", date: "2024-03-20" })).toMatchObject({
      earliest: "2024-03-04",
    });
    expect(shown({ id: "e", type: "continued", date: "2024-03-20", openEnded: true })).toEqual(
      exactDay("2024-06-01"),
    );
  });

  test("a day in the middle is known to be out, the day after the last sign of it is not", () => {
    const stoppage = strike([start, { id: "picket", type: "picket", date: "2024-03-20" }]);
    expect(
      ["2024-03-03", "2024-03-04", "2024-03-20", "2024-03-21"].map(
        (asOf) => durationOf(stoppage, { asOf }).ongoing,
      ),
    ).toEqual([false, true, true, "unknown"]);
    expect(spellsOf(stoppage, { asOf: "2024-03-21" })[0]?.ongoing).toBe("unknown");
  });

  test("events of rank deprecated, and those with no date to speak of, do not count", () => {
    const wrong = strike([
      start,
      { id: "wrong", type: "ended", date: "2024-03-05", reason: "agreement", rank: "deprecated" },
      { id: "undated", type: "ended", date: "2024-03-05/", reason: "agreement" },
      { id: "end", type: "ended", date: "2024-03-10", reason: "agreement" },
    ]);
    expect(table(wrong, "2024-04-01")).toEqual([["2024-03-04", "2024-03-10", false, 1000, 1000]]);
  });
});

function exactDay(day: IsoDate) {
  return { earliest: day, latest: day };
}

describe("half days and part-shifts", () => {
  test("are kept as such: a noon walkout, and two hours on each of two days", () => {
    const noon = strike([
      { id: "out", type: "began", date: "2024-05-06", time: "12:00", firstDay: "partShift" },
      { id: "fewer", type: "headcountReported", date: "2024-05-08", counted: "out", count: { value: 5 } },
      { id: "end", type: "ended", date: "2024-05-10", reason: "agreement" },
    ]);
    // Only the first spell has the day of the walkout in it.
    expect(spellsOf(noon, { asOf: "2024-05-31" }).map(({ firstDay }) => firstDay)).toEqual([
      "partShift",
      "fullShift",
    ]);
    const hours = strike([
      { id: "out", type: "began", date: "2024-05-06", lastDay: "2024-05-07", hoursADay: 2 },
    ]);
    expect(spellsOf(hours, { asOf: "2024-05-31" })[0]).toMatchObject({ firstDay: "fullShift", hoursADay: 2 });
    expect(spellsOf(noon, { asOf: "2024-05-31" })[0]?.hoursADay).toBeNull();
  });
});
