import fc from "fast-check";
import { addDays } from "picketline";
import { describe, expect, test } from "vitest";
import { cellCount, cellWorkers } from "../../src/formats/tables/cell-count.js";
import { cellDate, type DayMonthOrder } from "../../src/formats/tables/cell-date.js";
import { SeenRows } from "../../src/formats/tables/seen-rows.js";
import { slugOf } from "../../src/formats/tables/slugs.js";
import type { TableCell } from "../../src/formats/tables/table-rows.js";
import { UniqueIds } from "../../src/formats/tables/unique-ids.js";
import { usState } from "../../src/formats/tables/us-states.js";

const day = (cell: TableCell | undefined, order?: DayMonthOrder): string => {
  const read = cellDate(cell, order);
  return read.kind === "day" ? read.date : read.kind;
};

describe("the day in a cell", () => {
  test.each<[TableCell, DayMonthOrder | undefined, string]>([
    ["2024-04-03", undefined, "2024-04-03"],
    ["2024/4/3", undefined, "2024-04-03"],
    [" 2024-04-03 00:00:00 ", undefined, "2024-04-03"],
    ["2024-04-03T00:00:00.000Z", undefined, "2024-04-03"],
    ["2024-04-03 14:30", undefined, "2024-04-03"],
    ["2024-04-03T04:00:00Z", undefined, "ambiguous"], // the 2nd or the 3rd, by where one is
    ["2024-04-03T23:00:00-07:00", undefined, "ambiguous"],
    ["3/29/2017", "mdy", "2017-03-29"],
    ["29.3.2017", "dmy", "2017-03-29"],
    ["03/04/2024", "mdy", "2024-03-04"],
    ["03/04/2024", "dmy", "2024-04-03"],
    ["03/04/2024", undefined, "ambiguous"],
    ["03/03/2024", undefined, "2024-03-03"], // the same day in either order
    ["13/04/2024", undefined, "2024-04-13"], // there is no month 13
    ["13/04/2024", "mdy", "unreadable"],
    ["04/13/2024", "dmy", "unreadable"],
    ["03/04/2024", "iso", "unreadable"],
    ["3/4/24", "mdy", "ambiguous"], // 1924 or 2024
    ["3/4-2024", "mdy", "unreadable"],
    ["April 3, 2024", undefined, "2024-04-03"],
    ["Sept. 3 2024", undefined, "2024-09-03"],
    ["3 April 2024", undefined, "2024-04-03"],
    ["3-Apr-2024", undefined, "2024-04-03"],
    ["April 31, 2024", undefined, "unreadable"],
    ["Aprilis 3, 2024", undefined, "unreadable"],
    ["2023-02-29", undefined, "unreadable"],
    ["32189", undefined, "1988-02-16"],
    [44_213, undefined, "2021-01-17"],
    [44_213.75, undefined, "2021-01-17"],
    [2500, undefined, "unreadable"], // workers that have shifted here, not 4 November 1906
    ["2024", undefined, "unreadable"],
    [0, undefined, "none"],
    ["0", undefined, "none"],
    ["1899-12-30", undefined, "none"],
    ["12/30/1899", "mdy", "none"],
    ["1/0/1900", "mdy", "none"],
    ["", undefined, "blank"],
    [null, undefined, "blank"],
    [true, undefined, "unreadable"],
    ["x".repeat(1000), undefined, "unreadable"],
  ])("%j in the order %s: %s", (cell, order, expected) => {
    expect(day(cell, order)).toBe(expected);
  });

  test("each day number from 1930 to 2100 is the day that many days after 1899-12-30", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_959, max: 73_414 }), (serial) => {
        expect(day(serial)).toBe(addDays("1899-12-30", serial));
        expect(day(String(serial))).toBe(day(serial));
      }),
    );
  });

  test("no text makes it throw, and what it reads is a day or a reason", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme" }),
        fc.constantFrom<DayMonthOrder | undefined>(undefined, "iso", "mdy", "dmy"),
        (text, order) => {
          expect(day(text, order)).toMatch(/^(?:\d{4}-\d\d-\d\d|blank|none|ambiguous|unreadable)$/);
        },
      ),
    );
  });
});

describe("the number in a cell", () => {
  test.each<[TableCell, number | string]>([
    ["62.0", 62],
    [62, 62],
    ["1,800", 1800],
    [" 1 800 ", 1800],
    ["1\u00A0800", 1800],
    ["1.800", "unreadable"], // 1.8, or 1,800 as written elsewhere
    ["12.000", "unreadable"], // 12, or 12,000 as written elsewhere
    [" 983.000 ", "unreadable"],
    ["1983.000", 1983], // no thousands are written like that
    ["1,800.000", 1800],
    ["0.000", 0],
    ["12.00", 12],
    ["62.5", "unreadable"],
    ["1,80", "unreadable"],
    ["-5", "unreadable"],
    [Number.NaN, "unreadable"],
    ["1e5", "unreadable"],
    ["9".repeat(30), "unreadable"],
    ["", "blank"],
    [null, "blank"],
    [false, "unreadable"],
  ])("%j: %s", (cell, expected) => {
    const read = cellCount(cell);
    expect(read.kind === "number" ? read.value : read.kind).toBe(expected);
  });

  test.each<[string, object]>([
    ["500", { value: 500, unit: "workers" }],
    ["500+", { value: 500, modifier: "atLeast", unit: "workers", verbatim: "500+" }],
    ["~500", { value: 500, modifier: "about", unit: "workers", verbatim: "~500" }],
    ["about 1,500", { value: 1500, modifier: "about", unit: "workers", verbatim: "about 1,500" }],
    ["nearly 500", { value: 500, modifier: "nearly", unit: "workers", verbatim: "nearly 500" }],
    [">500", { value: 500, modifier: "moreThan", unit: "workers", verbatim: ">500" }],
    [">=500", { value: 500, modifier: "atLeast", unit: "workers", verbatim: ">=500" }],
    ["up to 500", { value: 500, modifier: "upTo", unit: "workers", verbatim: "up to 500" }],
    ["500-600", { min: 500, max: 600, unit: "workers", verbatim: "500-600" }],
    ["500 to 1,600", { min: 500, max: 1600, unit: "workers", verbatim: "500 to 1,600" }],
  ])("workers: %j", (cell, quantity) => {
    expect(cellWorkers(cell)).toEqual({ kind: "quantity", quantity });
  });

  test.each(["dozens", "600-500", "about", "+", "about 0", "5 or 6", "12.000", "1.000+", "about 1.000"])(
    "workers: %j cannot be read",
    (cell) => {
      expect(cellWorkers(cell).kind).toBe("unreadable");
    },
  );

  test("no workers is told apart", () => {
    expect(cellWorkers("0").kind).toBe("zero");
    expect(cellWorkers(0).kind).toBe("zero");
  });
});

describe("ids", () => {
  test.each([
    ["Société Générale & Co.", "societe-generale-and-co"],
    ["Int'l Union, UAW", "intl-union-uaw"],
    ["--", ""],
    ["港鐵", ""],
  ])("%j is %j", (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  test("one that is taken gets a number, and a long one is cut", () => {
    const ids = new UniqueIds();
    expect([ids.take("a", "x"), ids.take("a-2", "x"), ids.take("a", "x"), ids.take("", "x")]).toEqual([
      "a",
      "a-2",
      "a-3",
      "x",
    ]);
    const long = "b".repeat(200);
    expect([ids.take(long, "x"), ids.take(`${long}c`, "x")]).toEqual([
      long.slice(0, 80),
      `${long.slice(0, 80)}-2`,
    ]);
  });

  test("ids that end in numbers are told apart, and are as a list of all ids would give them", () => {
    const slug = fc
      .tuple(
        fc.constantFrom("", "a", "a-", "a-0", "a-00", "999999999999999"),
        fc.oneof(fc.nat({ max: 70 }), fc.maxSafeNat()),
      )
      .map(([stem, number]) => `${stem}${number}`);
    const some = fc.array(fc.oneof(slug, fc.constantFrom("a", "a-0", "0", "00", "30", "030", "a30", "a60")));
    fc.assert(
      fc.property(some, (slugs) => {
        const ids = new UniqueIds();
        const taken = new Set<string>();
        for (const wanted of slugs) {
          let expected = wanted;
          for (let next = 2; taken.has(expected); next += 1) expected = `${wanted}-${next}`;
          taken.add(expected);
          expect(ids.take(wanted, "x")).toBe(expected);
        }
      }),
    );
  });

  test("the row of a number is the first that had it, whatever numbers stand beside it", () => {
    const number = fc.oneof(
      fc.string(),
      fc.nat({ max: 70 }).map((end) => `A${end}`),
      fc.constantFrom("", "0", "00", "007", "7", "30", "A/1", "9007199254740993", "999999999999999"),
    );
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const seen = new SeenRows();
        numbers.forEach((text, row) => {
          const first = numbers.indexOf(text);
          expect(seen.first(text, row)).toBe(first === row ? undefined : first);
        });
      }),
    );
  });

  test("they are ids, each once, whatever they are made of", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (names) => {
        const ids = new UniqueIds();
        const taken = names.map((name) => ids.take(slugOf(name), "none"));
        expect(new Set(taken).size).toBe(names.length);
        for (const id of taken) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }),
    );
  });
});

test.each([
  ["NY", "New York"],
  [" new york ", "New York"],
  ["PR", "Puerto Rico"],
  ["XX", undefined],
  ["constructor", undefined],
])("%j names the state %s", (text, name) => {
  expect(usState(text)?.name).toBe(name);
});
