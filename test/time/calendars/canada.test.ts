import { canadaFederal, countWorkingDays, holidaysIn, quebec, type WorkCalendar } from "picketline";
import { describe, expect, test } from "vitest";

const holidaysOfYear = (year: number | string, calendar: WorkCalendar): readonly string[] =>
  holidaysIn(`${year}-01-01`, `${year}-12-31`, calendar).map((day) => day.slice(5));

describe("general holidays of the Canada Labour Code", () => {
  // The public holidays that the Canada Revenue Agency lists for federal offices, less Easter Monday, which the Code
  // does not have.
  test.each([
    ["2021", "01-01 04-02 05-24 07-01 09-06 09-30 10-11 11-11 12-27 12-28"],
    ["2022", "01-03 04-15 05-23 07-01 09-05 09-30 10-10 11-11 12-26 12-27"],
    ["2023", "01-02 04-07 05-22 07-03 09-04 10-02 10-09 11-13 12-25 12-26"],
    ["2024", "01-01 03-29 05-20 07-01 09-02 09-30 10-14 11-11 12-25 12-26"],
    ["2025", "01-01 04-18 05-19 07-01 09-01 09-30 10-13 11-11 12-25 12-26"],
  ])("%s", (year, days) => {
    expect(holidaysOfYear(year, canadaFederal)).toEqual(days.split(" "));
  });

  test("the National Day for Truth and Reconciliation is a holiday from 2021 on", () => {
    expect(countWorkingDays("2020-09-30", "2020-09-30", canadaFederal)).toBe(1);
    expect(countWorkingDays("2021-09-30", "2021-09-30", canadaFederal)).toBe(0);
  });

  test("the day of mourning of 19 September 2022 was for federal employees only", () => {
    expect(countWorkingDays("2022-09-19", "2022-09-19", canadaFederal)).toBe(1);
  });

  test("Boxing Day is a holiday from 1978 on", () => {
    expect(holidaysIn("1977-12-20", "1977-12-31", canadaFederal)).toEqual(["1977-12-26"]); // for Christmas, a Sunday
    expect(holidaysIn("1978-12-20", "1978-12-31", canadaFederal)).toEqual(["1978-12-25", "1978-12-26"]);
  });

  test("Victoria Day is the Monday before 25 May", () => {
    const days = [2015, 2020, 2021, 2026].map((year) =>
      holidaysIn(`${year}-05-01`, `${year}-05-31`, canadaFederal),
    );
    expect(days.flat()).toEqual(["2015-05-18", "2020-05-18", "2021-05-24", "2026-05-18"]);
  });

  test("Thanksgiving shared a Monday with Armistice Day from 1921 and gave way to the election of 1935", () => {
    expect(holidaysIn("1921-10-01", "1921-11-30", canadaFederal)).toEqual(["1921-11-07"]);
    expect(holidaysIn("1929-10-01", "1929-11-30", canadaFederal)).toEqual(["1929-11-11"]);
    expect(holidaysIn("1931-10-01", "1931-11-30", canadaFederal)).toEqual(["1931-10-12", "1931-11-11"]);
    expect(holidaysIn("1935-10-01", "1935-10-31", canadaFederal)).toEqual(["1935-10-24"]);
  });
});

describe("statutory holidays of Quebec", () => {
  // By section 60 of the Act respecting labour standards and section 2 of the National Holiday Act.
  test.each([
    ["2018", "01-01 03-30 05-21 06-25 07-02 09-03 10-08 12-25"],
    ["2022", "04-15 05-23 06-24 07-01 09-05 10-10"], // 1 January a Saturday, 25 December a Sunday
    ["2023", "04-07 05-22 09-04 10-09 12-25"], // 1 January a Sunday, 24 June and 1 July Saturdays
    ["2024", "01-01 03-29 05-20 06-24 07-01 09-02 10-14 12-25"],
    ["2025", "01-01 04-18 05-19 06-24 07-01 09-01 10-13 12-25"],
  ])("%s", (year, days) => {
    expect(holidaysOfYear(year, quebec)).toEqual(days.split(" "));
  });

  test("federal holidays are working days: 30 September, 11 November, 26 December", () => {
    expect(countWorkingDays("2024-09-30", "2024-09-30", quebec)).toBe(1);
    expect(countWorkingDays("2024-11-11", "2024-11-11", quebec)).toBe(1);
    expect(countWorkingDays("2024-12-26", "2024-12-26", quebec)).toBe(1);
  });

  test("24 June is a holiday from 1925 on", () => {
    expect(holidaysIn("1924-06-23", "1924-06-27", quebec)).toEqual([]);
    expect(holidaysIn("1925-06-22", "1925-06-26", quebec)).toEqual(["1925-06-24"]);
  });
});
