// Dates after "since": in figures, with the year in words, and with an "of". The strike began on 21 October 2024, a Monday.

import type { LengthVerdict, ReadLength } from "picketline";
import { checkLength, stoppageFromSpan } from "picketline";
import { expect, test } from "vitest";
import { stoppageOf } from "../records/read-records.js";
import { inShort } from "./read-in-short.ts";

const kaiser = stoppageOf("nuhw-kaiser-2024");

const check = (phrase: string, asOf = "2024-12-13") => checkLength(phrase, kaiser, asOf);

const read = (phrase: string, asOf?: string): string =>
  check(phrase, asOf)
    .lengths.map(({ read: length }: { read: ReadLength }) => inShort(length))
    .join("; ");

test.each<[phrase: string, short: string, verdict: LengthVerdict]>([
  // The year first: no part of the date is dropped.
  ["since 2024-10-21", "since 2024-10-21 to 2024-10-21", "right"],
  ["since 2024-10-25", "since 2024-10-25 to 2024-10-25", "wrong"],
  ["since 2024/10/25", "since 2024-10-25 to 2024-10-25", "wrong"],
  ["since 2024-10", "since 2024-10-01 to 2024-10-31", "right"],
  ["since 2024-11", "since 2024-11-01 to 2024-11-30", "wrong"],
  ["since 2024/9", "since 2024-09-01 to 2024-09-30", "wrong"],
  ["since 2024", "since 2024-01-01 to 2024-12-31", "right"],
  ["since 2024 – 10 weeks", "since 2024-01-01 to 2024-12-31; exactly 10 week", "wrong"],
  // The month first, or the day where it is no month.
  ["since 10/21/2024", "since 2024-10-21 to 2024-10-21", "right"],
  ["since 10/21/24", "since 2024-10-21 to 2024-10-21", "right"],
  ["since 21/10/2024", "since 2024-10-21 to 2024-10-21", "right"],
  ["since 11/11/2024", "since 2024-11-11 to 2024-11-11", "wrong"],
  ["since 10/21", "since 2024-10-21 to 2024-10-21", "right"],
  ["since 12/25", "since 2023-12-25 to 2023-12-25", "wrong"],
  ["since Monday, 10/21/2024", "since 2024-10-21 to 2024-10-21", "right"],
  ["since 6 a.m. 10/21/2024", "since 2024-10-21 to 2024-10-21", "right"],
  // Which year it is can stand in words.
  ["since Oct. 21 of last year", "since 2023-10-21 to 2023-10-21", "wrong"],
  ["since October 21 last year", "since 2023-10-21 to 2023-10-21", "wrong"],
  ["since October a year ago", "since 2023-10-01 to 2023-10-31", "wrong"],
  ["since October of last year", "since 2023-10-01 to 2023-10-31", "wrong"],
  ["since October one year ago", "since 2023-10-01 to 2023-10-31", "wrong"],
  ["since Oct. 21 of this year", "since 2024-10-21 to 2024-10-21", "right"],
  ["since October this year", "since 2024-10-01 to 2024-10-31", "right"],
  ["since October of 2024", "since 2024-10-01 to 2024-10-31", "right"],
  ["since October, this year’s longest", "since 2024-10-01 to 2024-10-31", "right"],
  ["since last October", "since 2024-10-01 to 2024-10-31", "right"],
  ["since this past October", "since 2024-10-01 to 2024-10-31", "right"],
  ["since this October", "since 2024-10-01 to 2024-10-31", "right"],
  ["since last December", "since 2023-12-01 to 2023-12-31", "wrong"],
  ["since last Oct. 21", "since 2024-10-21 to 2024-10-21", "right"],
  // In full sentences.
  ["since the 21st of October", "since 2024-10-21 to 2024-10-21", "right"],
  ["since the 22nd of October, 2024", "since 2024-10-22 to 2024-10-22", "wrong"],
  ["since 21 of October", "since 2024-10-21 to 2024-10-21", "right"],
  ["since the end of October", "since 2024-10-21 to 2024-10-31", "right"],
  ["since the middle of October", "since 2024-10-11 to 2024-10-20", "wrong"],
  ["since the beginning of October", "since 2024-10-01 to 2024-10-10", "wrong"],
  ["since the start of October 2024", "since 2024-10-01 to 2024-10-10", "wrong"],
])("%s", (phrase, short, verdict) => {
  expect(read(phrase)).toBe(short);
  expect(check(phrase).verdict).toBe(verdict);
});

test("the words of a date take in the year", () => {
  for (const phrase of ["since 2024-10-25", "since Oct. 21 of last year", "since October a year ago"]) {
    expect(check(`on strike ${phrase}, they say`).read?.text).toBe(phrase);
  }
});

test("last year and last October are those before the day", () => {
  expect(check("since Oct. 21 of last year", "2025-04-16").verdict).toBe("right");
  expect(read("since last October", "2025-04-16")).toBe("since 2024-10-01 to 2024-10-31");
  // October 2024 is not over.
  expect(read("since last October", "2024-10-25")).toBe("since 2023-10-01 to 2023-10-31");
  expect(read("since last February", "2024-02-29")).toBe("since 2023-02-01 to 2023-02-28");
  expect(read("since last February", "2024-03-01")).toBe("since 2024-02-01 to 2024-02-29");
  expect(check("since this October", "2025-04-16").lengths).toEqual([]);
});

test("a date of which the day or the month can come first is set aside", () => {
  for (const phrase of ["since 10/11/2024", "since 9/11", "since Monday, 10/11/2024"]) {
    expect(check(phrase)).toMatchObject({ verdict: "unreadable", lengths: [], setAside: [phrase] });
  }
  expect(check("since 10/11/2024").message).toBe(
    'No length of a stoppage was found in the phrase: "since 10/11/2024" is not clear: the day or the month can come first.',
  );
});

test.each([
  "since 2023-24",
  "since 2024-13-01",
  "since 2023-2024",
  "since 31/31/2024",
  "since 21-22 October",
  "since the 25th",
  "since the end",
  "since the end of the talks",
  "since this month",
  "since last week",
])("no date in %s", (phrase) => {
  expect(check(phrase)).toMatchObject({ verdict: "unreadable", lengths: [], setAside: [] });
});

test("marks that are not seen part no words", () => {
  for (const phrase of ["nearly two mon\u00adths", "nearly\u200b two months", "\ufeffnearly two months"]) {
    expect(check(phrase)).toMatchObject({ verdict: "right", read: { text: "nearly two months" } });
  }
});

test("no date in figures is lost for a stoppage of any other day", () => {
  for (let day = 10; day <= 31; day += 1) {
    const strike = stoppageFromSpan({
      id: "s",
      title: "S",
      kind: "strike",
      from: `2024-10-${day}`,
      to: "..",
    });
    for (const phrase of ["since 2024-10-21", "since 2024/10/21", "since 10/21/2024"]) {
      expect(checkLength(phrase, strike, "2024-12-13").verdict).toBe(day === 21 ? "right" : "wrong");
    }
  }
});
