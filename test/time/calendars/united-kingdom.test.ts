import { englandAndWales, holidaysIn, northernIreland, scotland, type WorkCalendar } from "picketline";
import { describe, expect, test } from "vitest";

// The days that gov.uk/bank-holidays lists, substitute days in the place of the days that they stand for.
const listedInEnglandAndWales: Record<number, string> = {
  2018: "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
  2019: "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
  2020: "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
  2021: "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
  2022: "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
  2023: "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
  2024: "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
  2025: "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
  2026: "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
};

const listedInScotland: Record<number, string> = {
  2018: "01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26",
  2019: "01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26",
  2020: "01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28",
  2021: "01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28",
  2022: "01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27",
  2023: "01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26",
  2024: "01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26",
  2025: "01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
  2026: "01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28",
};

const listedInNorthernIreland: Record<number, string> = {
  2018: "01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26",
  2019: "01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26",
  2020: "01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28",
  2021: "01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28",
  2022: "01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27",
  2023: "01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26",
  2024: "01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26",
  2025: "01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
  2026: "01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
};

const holidaysOfYear = (year: number | string, calendar: WorkCalendar): readonly string[] =>
  holidaysIn(`${year}-01-01`, `${year}-12-31`, calendar).map((day) => day.slice(5));

describe.each([
  ["England and Wales", englandAndWales, listedInEnglandAndWales],
  ["Scotland", scotland, listedInScotland],
  ["Northern Ireland", northernIreland, listedInNorthernIreland],
] as const)("bank holidays of %s", (_, calendar, listed) => {
  test.each(Object.entries(listed))("%s has those that gov.uk lists", (year, days) => {
    expect(holidaysOfYear(year, calendar)).toEqual(days.split(" "));
  });
});

describe("bank holidays of earlier years", () => {
  test("Christmas Day 1976 and New Year's Day 1977 were Saturdays: House of Commons, 27 October 1976", () => {
    const announced = ["1976-12-27", "1976-12-28", "1977-01-03"];
    expect(holidaysIn("1976-12-20", "1977-01-07", englandAndWales)).toEqual(announced);
    expect(holidaysIn("1976-12-20", "1977-01-07", northernIreland)).toEqual(announced);
    expect(holidaysIn("1976-12-20", "1977-01-07", scotland)).toEqual([...announced, "1977-01-04"]);
  });

  test("Boxing Day 1970, a Saturday, had no substitute: House of Commons, 11 November 1970", () => {
    expect(holidaysIn("1970-12-21", "1970-12-31", englandAndWales)).toEqual(["1970-12-25"]);
  });

  test("Boxing Day on a Sunday gave the Monday since 1875", () => {
    expect(holidaysIn("1897-12-20", "1897-12-31", englandAndWales)).toEqual(["1897-12-27"]);
  });

  test("spring and August holidays on trial: House of Commons, 3 June 1965", () => {
    expect(holidaysIn("1967-05-01", "1967-09-30", englandAndWales)).toEqual(["1967-05-29", "1967-08-28"]);
    expect(holidaysIn("1968-05-01", "1968-09-30", englandAndWales)).toEqual(["1968-06-03", "1968-09-02"]);
    expect(holidaysIn("1967-05-01", "1967-06-30", scotland)).toEqual(["1967-05-29"]);
    expect(holidaysIn("1968-05-01", "1968-06-30", scotland)).toEqual(["1968-06-03"]);
  });

  test("Whit Monday and the first Monday in August before the trial", () => {
    // Easter Sunday was 29 March 1964 and 18 April 1965.
    expect(holidaysIn("1964-05-01", "1964-09-30", englandAndWales)).toEqual(["1964-05-18", "1964-08-03"]);
    expect(holidaysIn("1965-05-01", "1965-09-30", englandAndWales)).toEqual(["1965-06-07", "1965-08-30"]);
  });

  test("holidays that did not exist yet are working days", () => {
    expect(holidaysOfYear(1973, englandAndWales)).not.toContain("01-01");
    expect(holidaysOfYear(1974, englandAndWales)).toContain("01-01");
    expect(holidaysIn("1977-05-01", "1977-05-15", englandAndWales)).toEqual([]);
    expect(holidaysIn("1978-05-01", "1978-05-15", englandAndWales)).toEqual(["1978-05-01"]);
    expect(holidaysIn("1973-12-24", "1974-01-02", scotland)).toEqual([
      "1973-12-25",
      "1974-01-01",
      "1974-01-02",
    ]);
    expect(holidaysIn("1974-12-24", "1974-12-31", scotland)).toEqual(["1974-12-25", "1974-12-26"]);
    expect(holidaysIn("2006-11-27", "2006-12-01", scotland)).toEqual([]);
    expect(holidaysIn("2007-11-27", "2007-12-01", scotland)).toEqual(["2007-11-30"]);
    expect(holidaysIn("1904-03-14", "1904-03-20", northernIreland)).toEqual(["1904-03-17"]);
    expect(holidaysIn("1925-07-06", "1925-07-17", northernIreland)).toEqual([]);
    expect(holidaysIn("1926-07-06", "1926-07-17", northernIreland)).toEqual(["1926-07-12"]);
  });

  test("VE Day 1995: moved in England, Wales and Northern Ireland, added in Scotland", () => {
    expect(holidaysIn("1995-05-01", "1995-05-12", englandAndWales)).toEqual(["1995-05-08"]);
    expect(holidaysIn("1995-05-01", "1995-05-12", northernIreland)).toEqual(["1995-05-08"]);
    expect(holidaysIn("1995-05-01", "1995-05-12", scotland)).toEqual(["1995-05-01", "1995-05-08"]);
  });

  test.each([
    ["Silver Jubilee of 1935", "1935-05-06"],
    ["Coronation of 1953", "1953-06-02"],
    ["wedding of Princess Anne", "1973-11-14"],
    ["Silver Jubilee of 1977", "1977-06-07"],
    ["wedding of Prince Charles", "1981-07-29"],
    ["last day of the millennium", "1999-12-31"],
    ["Golden Jubilee", "2002-06-03"],
    ["spring bank holiday of the Golden Jubilee", "2002-06-04"],
    ["wedding of Prince William", "2011-04-29"],
    ["spring bank holiday of the Diamond Jubilee", "2012-06-04"],
    ["Diamond Jubilee", "2012-06-05"],
    ["state funeral of Queen Elizabeth", "2022-09-19"],
    ["Coronation of 2023", "2023-05-08"],
  ])("%s is a holiday in every part", (_, day) => {
    for (const calendar of [englandAndWales, scotland, northernIreland]) {
      expect(holidaysIn(day, day, calendar)).toEqual([day]);
    }
  });
});
