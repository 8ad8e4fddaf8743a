import fc from "fast-check";
import { addDays, type ClockMoment, hoursBetween } from "picketline";
import { describe, expect, test } from "vitest";
import { thrownBy } from "./thrown-by.js";

const exactly = (hours: number) => ({ min: hours, max: hours });
const at = (date: string, time?: string, zone?: string): ClockMoment => ({
  date,
  ...(time === undefined ? {} : { time }),
  ...(zone === undefined ? {} : { zone }),
});

describe("hours between two moments", () => {
  test("between zones: 18:00 in Toronto is 15:00 in Vancouver", () => {
    const toronto = at("2024-08-22", "18:00", "America/Toronto");
    expect(hoursBetween(toronto, at("2024-08-22", "15:00", "America/Vancouver"))).toEqual(exactly(0));
    expect(hoursBetween(toronto, at("2024-08-23", "10:00"))).toEqual(exactly(16));
  });

  test("a day on which the clock changes has 23 or 25 hours", () => {
    const zone = "America/Los_Angeles";
    expect(hoursBetween(at("2024-03-09", "12:00", zone), at("2024-03-10", "12:00", zone))).toEqual(
      exactly(23),
    );
    expect(hoursBetween(at("2024-11-02", "12:00", zone), at("2024-11-03", "12:00", zone))).toEqual(
      exactly(25),
    );
  });

  test("a time that the change skips is somewhere in the hour around it, one that it repeats is either", () => {
    const zone = "Europe/London";
    // 01:30 on 31 March 2024 was never shown: 00:30 or 01:30 UTC.
    expect(hoursBetween(at("2024-03-31", "00:00", zone), at("2024-03-31", "01:30", zone))).toEqual({
      min: 0.5,
      max: 1.5,
    });
    expect(hoursBetween(at("2024-10-27", "00:00", zone), at("2024-10-27", "01:30", zone))).toEqual({
      min: 1.5,
      max: 2.5,
    });
  });

  test("Samoa had no 30 December 2011", () => {
    const zone = "Pacific/Apia";
    expect(hoursBetween(at("2011-12-29", "12:00", zone), at("2011-12-31", "12:00", zone))).toEqual(
      exactly(24),
    );
  });

  test("no time is any time of the day, an open date has no end", () => {
    const zone = "UTC";
    expect(hoursBetween(at("2024-01-01", undefined, zone), at("2024-01-02"))).toEqual({ min: 0, max: 48 });
    expect(hoursBetween(at("2024-01-01", "06:00", zone), at("2024-01-02/.."))).toEqual({
      min: 18,
      max: null,
    });
    expect(hoursBetween(at("/2024-01-01", "06:00", zone), at("2024-01-02", "06:00"))).toEqual({
      min: 24,
      max: null,
    });
  });

  test("with no zone at all an hour more or less, unless both are on one day", () => {
    expect(hoursBetween(at("2024-01-01", "06:00"), at("2024-01-04", "06:00"))).toEqual({ min: 71, max: 73 });
    expect(hoursBetween(at("2024-01-01", "06:00"), at("2024-01-01", "10:00"))).toEqual(exactly(4));
  });

  test("what is no date, time or zone is refused by its code", () => {
    const good = at("2024-01-01", "06:00", "UTC");
    expect(thrownBy(() => hoursBetween(good, at("1 May"))).code).toBe("invalid-partial-date");
    expect(thrownBy(() => hoursBetween(good, at("2024-01-01", "24:00"))).code).toBe("invalid-argument");
    expect(thrownBy(() => hoursBetween(good, at("2024-01-01", "06:00", "Pacific"))).code).toBe(
      "invalid-argument",
    );
  });
});

describe("laws", () => {
  const zone = fc.constantFrom("UTC", "America/Los_Angeles", "Europe/London", "Pacific/Apia", "Asia/Kolkata");
  const moment = fc
    .tuple(fc.nat(9000), fc.nat(23), fc.nat(59), zone, fc.boolean())
    .map(([days, hour, minute, place, timed]) =>
      at(
        addDays("2000-01-01", days),
        timed ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : undefined,
        place,
      ),
    );

  test("turned round, the hours are the negative ones; a moment with a time is no hours from itself, or an hour", () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const [there, back] = [hoursBetween(a, b), hoursBetween(b, a)];
        expect(there.min).toBeCloseTo(-(back.max ?? Number.NaN), 9);
        expect((there.min ?? 1) <= (there.max ?? 0)).toBe(true);
        const self = hoursBetween(a, a);
        expect(-(self.min ?? 0)).toBeCloseTo(self.max ?? Number.NaN, 9);
      }),
    );
  });
});
