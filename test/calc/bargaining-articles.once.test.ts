// How many articles had been agreed, where totals and single articles stand beside each other: counted by hand.

import { bargainingOn, type TimelineEvent } from "picketline";
import { expect, test } from "vitest";
import { strike } from "./builders.js";

const session = (date: string, articlesAgreed?: number): TimelineEvent => ({
  id: `session ${date} ${articlesAgreed}`,
  type: "sessionHeld",
  date,
  ...(articlesAgreed === undefined ? {} : { articlesAgreed }),
});
const article = (date: string): TimelineEvent => ({
  id: `article ${date}`,
  type: "tentativeAgreement",
  date,
  covers: "article",
});

test.each<[what: string, timeline: readonly TimelineEvent[], articles: number | null]>([
  [
    "a later total takes the place of an earlier one",
    [session("2025-01-02", 5), session("2025-01-09", 4)],
    4,
  ],
  [
    "of two totals of one day the greater one counts",
    [session("2025-01-02", 5), session("2025-01-02", 4)],
    5,
  ],
  [
    "whatever their ids are",
    [
      { ...session("2025-01-02", 5), id: "a" },
      { ...session("2025-01-02", 4), id: "b" },
    ],
    5,
  ],
  ["in either order", [session("2025-01-02", 4), session("2025-01-02", 5)], 5],
  [
    "single articles come on top of a total",
    [session("2025-01-02", 5), article("2025-01-03"), article("2025-01-04")],
    7,
  ],
  ["but not those of its own day", [session("2025-01-02", 5), article("2025-01-02")], 5],
  ["sessions without a number are no articles", [article("2025-01-02"), session("2025-01-03")], 1],
])("%s", (_what, timeline, articles) => {
  expect(bargainingOn(strike([...timeline]), "2025-02-01").agreed).toEqual({ articles, wholeId: null });
});
