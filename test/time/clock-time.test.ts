import { isTimeZone } from "picketline";
import { describe, expect, test } from "vitest";
import { clockTimePattern, isMidnight } from "../../src/time/clock-time.js";

describe("time zones", () => {
  test.each([
    "America/Los_Angeles",
    "America/Toronto",
    "Europe/London",
    "Pacific/Apia",
    "UTC",
    "Asia/Kathmandu",
  ])("%s is one", (zone) => expect(isTimeZone(zone)).toBe(true));
  test.each(["Pacific time", "+08:00", "-0800", "America/Fontana", "", "Los_Angeles", 8, null, undefined])(
    "%j is none",
    (value) => expect(isTimeZone(value)).toBe(false),
  );
});

describe("clock times", () => {
  test.each(["00:00", "00:01", "06:00", "12:00", "18:00", "23:59"])("%s is one", (time) => {
    expect(time).toMatch(clockTimePattern);
  });
  test.each(["24:00", "6:00", "06:60", "06:00:00", "6 a.m.", "0600", "", "06:00 ET"])(
    "%j is none",
    (time) => {
      expect(time).not.toMatch(clockTimePattern);
    },
  );
  test("00:00 and 00:01 are the midnight that ended the day before; nothing else is", () => {
    expect(["00:00", "00:01"].map(isMidnight)).toEqual([true, true]);
    expect(["00:02", "23:59", "12:00", "12:01", undefined].map(isMidnight)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
