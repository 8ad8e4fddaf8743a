import { holidaysIn, usFederal } from "picketline";
import { describe, expect, test } from "vitest";

const holidaysOfYear = (year: number): readonly string[] =>
  holidaysIn(`${year}-01-01`, `${year}-12-31`, usFederal).map((day) => day.slice(5));

describe("US federal holidays before the Monday holidays", () => {
  test("1970, the last year in which Washington's Birthday and Memorial Day had their dates", () => {
    // 22 February was a Sunday, 30 May and 4 July were Saturdays.
    expect(holidaysOfYear(1970)).toEqual([
      "01-01",
      "02-23",
      "05-29",
      "07-03",
      "09-07",
      "11-11",
      "11-26",
      "12-25",
    ]);
  });

  test("1959: a Saturday was lost in May and observed in July, by Executive Order 10825", () => {
    expect(holidaysOfYear(1959)).toEqual(["01-01", "02-23", "07-03", "09-07", "11-11", "11-26", "12-25"]);
  });

  test("New Year's Day 1966 was observed on 31 December 1965, New Year's Day 1955 was lost", () => {
    expect(holidaysIn("1965-12-27", "1966-01-07", usFederal)).toEqual(["1965-12-31"]);
    expect(holidaysIn("1954-12-27", "1955-01-07", usFederal)).toEqual([]);
  });

  test("Washington's Birthday of 1942, a Sunday, was observed on the Monday: Comptroller General B-24647", () => {
    expect(holidaysIn("1942-02-16", "1942-02-27", usFederal)).toEqual(["1942-02-23"]);
  });

  test("holidays that did not exist yet are working days", () => {
    expect(holidaysOfYear(1881)).toEqual(["02-22", "07-04", "11-24", "12-26"]); // 1 January was a Saturday
    expect(holidaysIn("1888-05-28", "1888-06-01", usFederal)).toEqual([]);
    expect(holidaysIn("1889-05-27", "1889-05-31", usFederal)).toEqual(["1889-05-30"]);
    expect(holidaysIn("1893-09-01", "1893-09-10", usFederal)).toEqual([]);
    expect(holidaysIn("1894-09-01", "1894-09-10", usFederal)).toEqual(["1894-09-03"]);
    expect(holidaysIn("1937-11-08", "1937-11-12", usFederal)).toEqual([]);
    expect(holidaysIn("1938-11-07", "1938-11-11", usFederal)).toEqual(["1938-11-11"]);
    expect(holidaysIn("1970-10-01", "1970-10-31", usFederal)).toEqual([]);
    expect(holidaysIn("1985-01-14", "1985-01-25", usFederal)).toEqual([]);
    expect(holidaysIn("1986-01-13", "1986-01-24", usFederal)).toEqual(["1986-01-20"]);
  });
});
