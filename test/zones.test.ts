import { expect, test } from "vitest";

/** Minutes to be added to local time to get UTC, in January and in July 2024, as `Date` counts them. */
const offsets: Record<string, readonly [january: number, july: number]> = {
  UTC: [0, 0],
  "America/Los_Angeles": [480, 420],
  "Europe/London": [0, -60],
  "Pacific/Apia": [-780, -780],
};

test("the time zone that this run is named for has taken effect in the worker", () => {
  const zone = process.env["TZ"] ?? "none";
  expect(Object.keys(offsets)).toContain(zone);
  const [january, july] = offsets[zone] ?? [];
  expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(january);
  expect(new Date(2024, 6, 1).getTimezoneOffset()).toBe(july);
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
});

test.runIf(process.env["TZ"] === "Pacific/Apia")("Apia never had a 30 December 2011", () => {
  expect(new Date(2011, 11, 30).getDate()).toBe(31);
});
