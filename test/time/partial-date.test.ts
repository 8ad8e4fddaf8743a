import fc from "fast-check";
import {
  boundsOfDate,
  comparePartialDates,
  type DateOrder,
  dayNumberOf,
  isoDateOf,
  type PartialDate,
  parsePartialDate,
  printPartialDate,
  tryPartialDate,
} from "picketline";
import { describe, expect, test } from "vitest";
import { dayBoundsOf } from "../../src/time/partial-date.js";
import { anyPartialDate, somePoint } from "./arbitrary-partial-date.js";
import { thrownBy } from "./thrown-by.js";

describe("the forms that are read", () => {
  test.each<[PartialDate, string | null, string | null]>([
    ["2024-10-21", "2024-10-21", "2024-10-21"],
    ["2024-10", "2024-10-01", "2024-10-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-10-XX", "2024-10-01", "2024-10-31"],
    ["2024-XX-XX", "2024-01-01", "2024-12-31"],
    ["2024-XX", "2024-01-01", "2024-12-31"],
    ["202X", "2020-01-01", "2029-12-31"],
    ["20XX", "2000-01-01", "2099-12-31"],
    ["202X-XX-XX", "2020-01-01", "2029-12-31"],
    ["2024-10-21?", "2024-10-21", "2024-10-21"],
    ["2024-10~", "2024-10-01", "2024-10-31"],
    ["2024%", "2024-01-01", "2024-12-31"],
    ["2024-10-09/2024-10-11", "2024-10-09", "2024-10-11"],
    ["2024-10-21/2024-10-21", "2024-10-21", "2024-10-21"],
    ["2024-10/2024-10", "2024-10-01", "2024-10-31"],
    ["2024-10/2025", "2024-10-01", "2025-12-31"],
    ["2024-10-15/2024-10", "2024-10-15", "2024-10-31"],
    ["2024-10-21/..", "2024-10-21", null],
    ["2024-10-21/", "2024-10-21", null],
    ["../2025-05-04", null, "2025-05-04"],
    ["/2025-05-04", null, "2025-05-04"],
    ["2024-10-09~/2024-10-11?", "2024-10-09", "2024-10-11"],
    ["1583", "1583-01-01", "1583-12-31"],
    ["9999-12-31", "9999-12-31", "9999-12-31"],
    ["99XX", "9900-01-01", "9999-12-31"],
  ])("%s means %s to %s", (text, earliest, latest) => {
    expect(boundsOfDate(text)).toEqual({ earliest, latest });
  });

  test("an end says whether it is open, unknown, uncertain or approximate, and how precise it is", () => {
    expect(parsePartialDate("2024-10~/..")).toEqual({
      kind: "interval",
      start: {
        precision: "month",
        uncertain: false,
        approximate: true,
        earliest: "2024-10-01",
        latest: "2024-10-31",
        text: "2024-10~",
      },
      end: "open",
    });
    expect(parsePartialDate("2024-10-21/")).toMatchObject({ end: "unknown", start: { precision: "day" } });
    expect(parsePartialDate("2024?")).toMatchObject({
      date: { uncertain: true, approximate: false, precision: "year" },
    });
    expect(parsePartialDate("2024%")).toMatchObject({ date: { uncertain: true, approximate: true } });
    expect(parsePartialDate("202X")).toMatchObject({ kind: "date", date: { precision: "decade" } });
    expect(parsePartialDate("20XX")).toMatchObject({ kind: "date", date: { precision: "century" } });
    expect(parsePartialDate("2024-10-XX")).toMatchObject({ kind: "date", date: { precision: "month" } });
  });

  test("an open end is plus infinity as a day number", () => {
    expect(dayBoundsOf("2024-10-21/..")).toEqual({
      earliest: dayNumberOf("2024-10-21"),
      latest: Number.POSITIVE_INFINITY,
    });
    expect(dayBoundsOf("/2024-10-21").earliest).toBe(Number.NEGATIVE_INFINITY);
  });
});

describe("the forms that are refused", () => {
  test.each([
    ["", "nothing"],
    ["October 2024", "words"],
    ["21/10/2024", "day first"],
    ["10/21/2024", "month first"],
    ["2024-13", "no such month"],
    ["2024-00", "no such month"],
    ["2023-02-29", "no such day"],
    ["2024-10-00", "no such day"],
    ["2024-21", "a season"],
    ["2024-W43", "a week"],
    ["2024-295", "a day of the year"],
    ["20241021", "no separators"],
    ["2024-10-21T06:00:00", "a clock time"],
    ["2024-1", "one digit"],
    ["24", "two digits"],
    ["1582", "before the Gregorian calendar"],
    ["15XX", "partly before the Gregorian calendar"],
    ["0000", "before the Gregorian calendar"],
    ["-2024", "a negative year"],
    ["Y12024", "a year over 9999"],
    ["2XXX", "a millennium"],
    ["XXXX", "any year"],
    ["2024-XX-21", "a day of no month"],
    ["202X-10", "a month of no year"],
    ["202X-10-21", "a day of no year"],
    ["2024-1X", "tens of months"],
    ["2024-10-2X", "tens of days"],
    ["2X24", "digits unknown from the left"],
    ["?2024", "a qualifier at the left"],
    ["2024?-10", "a qualifier within"],
    ["2024-10??", "two qualifiers"],
    ["2024-10-~", "a qualifier for a day"],
    ["~", "only a qualifier"],
    ["..", "only an open end"],
    ["/", "two unknown ends"],
    ["../..", "two open ends"],
    ["../", "an open and an unknown end"],
    ["/..", "an unknown and an open end"],
    ["2024-10/2024-09", "an interval that ends before it starts"],
    ["2024-10-21/2024-10-20", "an interval that ends before it starts"],
    ["2024/2025/2026", "three dates"],
    ["2024-10-21/...", "three dots"],
    ["2024-10-21/now", "a word for an end"],
    ["[2024,2025]", "a set"],
    ["2024-10-21 ", "a blank"],
    ["2024-10-21/ ..", "a blank"],
    ["2024-10-xx", "small letters"],
    [`2024-10-21/${"2".repeat(50)}`, "a long text"],
  ])("%j: %s", (text) => {
    expect(tryPartialDate(text)).toBeUndefined();
    const error = thrownBy(() => parsePartialDate(text));
    expect(error.code).toBe("invalid-partial-date");
    expect(error.message).toContain("2024-10-21/..");
  });

  test.each([2024, null, undefined, new Date(0), {}])("%j: no text", (value) => {
    expect(tryPartialDate(value)).toBeUndefined();
  });
});

describe("comparison", () => {
  test.each<[PartialDate, PartialDate, DateOrder]>([
    ["2024-10-20", "2024-10-21", "before"],
    ["2024-10-21", "2024-10-21", "same"],
    ["2024-10-22", "2024-10-21", "after"],
    ["2024-09-30", "2024-10", "before"],
    ["2024-11-01", "2024-10", "after"],
    ["2024-10-21", "2024-10", "maybe"],
    ["2024-10", "2024-10", "maybe"],
    ["2024-10-01/2024-10-01", "2024-10-01", "same"],
    ["2024-10-09/2024-10-11", "2024-10-11", "maybe"],
    ["2024-10-09/2024-10-11", "2024-10-12", "before"],
    ["2024-10-21/..", "2024-10-20", "after"],
    ["2024-10-21/..", "2030", "maybe"],
    ["../2024-10-21", "2024-10-22", "before"],
    ["../2024-10-21", "2024-10-21/..", "maybe"],
    ["../2024-10-20", "2024-10-21/..", "before"],
    ["2024-10-21?", "2024-10-21", "same"],
  ])("%s lies %s: %s", (a, b, order) => {
    expect(comparePartialDates(a, b)).toBe(order);
  });

  test("law: turned round, before is after", () => {
    const turned = { before: "after", after: "before", same: "same", maybe: "maybe" } as const;
    fc.assert(
      fc.property(anyPartialDate, anyPartialDate, (a, b) => {
        return comparePartialDates(b, a) === turned[comparePartialDates(a, b)];
      }),
    );
  });

  test("law: what is sure of two vague dates holds for all days that they can mean", () => {
    const within = (text: PartialDate) => {
      const { earliest, latest } = dayBoundsOf(text);
      return fc.integer({ min: earliest, max: latest }).map(isoDateOf);
    };
    fc.assert(
      fc.property(
        fc
          .tuple(somePoint, somePoint)
          .chain(([a, b]) => fc.tuple(fc.constant([a, b] as const), within(a), within(b))),
        ([[a, b], dayOfA, dayOfB]) => {
          const order = comparePartialDates(a, b);
          return order === "maybe" || comparePartialDates(dayOfA, dayOfB) === order;
        },
      ),
    );
  });

  test("a text that is no date is refused, on either side", () => {
    expect(thrownBy(() => comparePartialDates("soon", "2024")).code).toBe("invalid-partial-date");
    expect(thrownBy(() => comparePartialDates("2024", "soon")).code).toBe("invalid-partial-date");
  });
});

describe("laws", () => {
  test("what was read is what is printed", () => {
    fc.assert(
      fc.property(anyPartialDate, (text) => printPartialDate(parsePartialDate(text)) === text),
      { numRuns: 2000 },
    );
  });

  test("the first day that a date can mean is not after the last, and both exist", () => {
    fc.assert(
      fc.property(anyPartialDate, (text) => {
        const { earliest, latest } = boundsOfDate(text);
        if (earliest !== null) dayNumberOf(earliest);
        if (latest !== null) dayNumberOf(latest);
        return earliest === null || latest === null || earliest <= latest;
      }),
    );
  });

  test("no text at all makes the reader fail", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789-/.X?~%"), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        const parsed = tryPartialDate(text);
        return parsed === undefined || printPartialDate(parsed) === text;
      }),
      { numRuns: 2000 },
    );
  });
});
