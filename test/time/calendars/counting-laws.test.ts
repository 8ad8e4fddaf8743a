import fc from "fast-check";
import {
  canadaFederal,
  countWorkingDays,
  dayNumberOf,
  englandAndWales,
  everyDay,
  holidaysIn,
  isoDateOf,
  mondayToFriday,
  northernIreland,
  observedHolidays,
  quebec,
  scotland,
  usFederal,
  type WorkCalendar,
} from "picketline";
import { describe, expect, test } from "vitest";
import { weekdayOf } from "../../../src/time/iso-date.js";

const calendars: readonly WorkCalendar[] = [
  everyDay,
  mondayToFriday,
  usFederal,
  englandAndWales,
  scotland,
  northernIreland,
  canadaFederal,
  quebec,
  { ...scotland, name: "Scotland, Saturday a working day", weekend: [7] },
  { ...usFederal, name: "US holidays, Friday and Saturday off", weekend: [5, 6] },
];

const first = dayNumberOf("1881-01-01");
const last = dayNumberOf("2100-12-31");
const calendar = fc.constantFrom(...calendars);
const day = fc.integer({ min: first, max: last });
const span = fc.tuple(day, day).map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
const count = (from: number, to: number, rule: WorkCalendar): number =>
  countWorkingDays(isoDateOf(from), isoDateOf(to), rule);

/** For each calendar how many days are worked before each day of 1881 to 2100: the days looked at one by one. */
const workedBefore = new Map(
  calendars.map((rule) => {
    const holidays = new Set(holidaysIn("1881-01-01", "2100-12-31", { ...rule }).map(dayNumberOf));
    const before = [0];
    let worked = 0;
    for (let at = first; at <= last; at += 1) {
      if (!rule.weekend.some((off) => off === weekdayOf(at)) && !holidays.has(at)) worked += 1;
      before.push(worked);
    }
    return [rule, before] as const;
  }),
);

describe("laws of counting working days", () => {
  test("the count is that of the days looked at one by one, from 1881 to 2100", () => {
    fc.assert(
      fc.property(span, calendar, ([from, to], rule) => {
        const before = workedBefore.get(rule) ?? [];
        const oneByOne = (before[to - first + 1] ?? Number.NaN) - (before[from - first] ?? Number.NaN);
        expect(count(from, to, rule)).toBe(oneByOne);
      }),
      { numRuns: 2_000 },
    );
  });

  test("the parts of a stretch sum to the whole", () => {
    fc.assert(
      fc.property(span, fc.nat(), calendar, ([from, to], cut, rule) => {
        const middle = from + (cut % (to - from + 1));
        expect(count(from, middle, rule) + count(middle + 1, to, rule)).toBe(count(from, to, rule));
      }),
      { numRuns: 500 },
    );
  });

  test("the answer does not depend on what was asked before", () => {
    const anyDay = fc.integer({ min: dayNumberOf("1583-01-01"), max: dayNumberOf("2400-12-31") });
    const questions = fc.array(fc.tuple(anyDay, fc.integer({ min: 0, max: 9_000 })), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(questions, calendar, (asked, rule) => {
        const askedOften = { ...rule };
        for (const [from, length] of asked) {
          expect(count(from, from + length, askedOften)).toBe(count(from, from + length, { ...rule }));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("every day that can be written can be counted", () => {
    for (const rule of calendars) {
      const whole = countWorkingDays("1583-01-01", "9999-12-31", rule);
      const parts = [
        countWorkingDays("1583-01-01", "1880-12-31", rule),
        countWorkingDays("1881-01-01", "2100-12-31", rule),
        countWorkingDays("2101-01-01", "9999-12-31", rule),
      ];
      expect(parts.reduce((sum, part) => sum + part)).toBe(whole);
    }
  });

  test("holidays are in order, each once, and never on a day off", () => {
    for (const rule of calendars) {
      const holidays = holidaysIn("1881-01-01", "2100-12-31", rule);
      expect(holidays).toEqual([...new Set(holidays)].sort());
      expect(
        holidays.filter((date) => rule.weekend.some((off) => off === weekdayOf(dayNumberOf(date)))),
      ).toEqual([]);
    }
  });

  test("a calendar is read once, however many days are listed, counted and asked for", () => {
    let reads = 0;
    const rule: WorkCalendar = {
      name: "watched",
      weekend: [6, 7],
      get holidays() {
        reads += 1;
        return usFederal.holidays;
      },
    };
    countWorkingDays("2024-10-21", "2024-10-21", rule);
    const atFirst = reads;
    for (const [from, to] of [
      ["1583-01-01", "9999-12-31"],
      ["1881-01-01", "2100-12-31"],
      ["1900-03-01", "1900-03-07"],
      ["2100-12-31", "1881-01-01"],
    ] as const) {
      countWorkingDays(from, to, rule);
      holidaysIn(from, to, rule);
    }
    expect(reads).toBe(atFirst);
  });
});

describe("a calendar of one's own", () => {
  test("made by spreading: a company that also shuts between Christmas and New Year", () => {
    const shut = observedHolidays({
      weekend: [6, 7],
      observed: "none",
      holidays: [27, 28, 29, 30, 31].map((day) => ({
        name: "Shut",
        date: { kind: "fixed", month: 12, day },
      })),
    });
    const company: WorkCalendar = {
      ...englandAndWales,
      name: "the company's working days",
      holidays: [...englandAndWales.holidays, ...shut],
    };
    // Monday 23 December 2024 to Friday 3 January 2025: 23, 24 December and 2, 3 January are worked.
    expect(countWorkingDays("2024-12-23", "2025-01-03", company)).toBe(4);
    expect(countWorkingDays("2024-12-23", "2025-01-03", englandAndWales)).toBe(7);
  });

  test("made by leaving out a holiday", () => {
    const columbusDays = observedHolidays({
      weekend: [6, 7],
      observed: "none",
      holidays: [{ name: "Columbus Day", date: { kind: "nthWeekday", nth: 2, weekday: 1, month: 10 } }],
    });
    const withoutColumbusDay: WorkCalendar = {
      ...usFederal,
      holidays: usFederal.holidays.filter((day) => !columbusDays.includes(day)),
    };
    expect(countWorkingDays("2024-10-14", "2024-10-14", usFederal)).toBe(0);
    expect(countWorkingDays("2024-10-14", "2024-10-14", withoutColumbusDay)).toBe(1);
  });

  test("survives JSON", () => {
    for (const rule of calendars) {
      const copy = JSON.parse(JSON.stringify(rule)) as WorkCalendar;
      expect(copy).toEqual(rule);
      expect(countWorkingDays("1990-01-01", "2030-12-31", copy)).toBe(
        countWorkingDays("1990-01-01", "2030-12-31", rule),
      );
    }
  });
});
