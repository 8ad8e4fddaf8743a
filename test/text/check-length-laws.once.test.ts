// What holds of every phrase, whatever the stoppage: the check and the words that the library itself gives agree.

import fc from "fast-check";
import {
  addDays,
  checkLength,
  dayNumberOf,
  describeDuration,
  durationOf,
  type LengthStyle,
  lengthStyles,
  stoppageFromSpan,
} from "picketline";
import { expect, test } from "vitest";
import { someDay, someStoppage } from "../calc/arbitrary-stoppage.js";

const style: fc.Arbitrary<LengthStyle> = fc.constantFrom(...lengthStyles);

/** Phrases such as outlets print, with a number. */
const somePhrase = fc
  .tuple(
    fc.constantFrom(
      "day N",
      "N days",
      "nearly N days",
      "about N days",
      "more than N days",
      "at least N days",
      "N-week strike",
      "nearly N weeks",
      "more than N weeks",
      "in week N",
      "heading into month N",
      "about N months",
      "N months",
      "nearly N months",
      "N years",
      "between N and 99 days",
      "began N days ago",
      "began nearly N months ago",
      "N days after it began",
      "N weeks after it began",
      "N¼ months",
      "N.3 weeks",
    ),
    fc.integer({ min: 1, max: 90 }),
  )
  .map(([phrase, number]) => phrase.replace("N", String(number)));

test("law: what describeDuration says of a stoppage that has begun is right", () => {
  fc.assert(
    fc.property(someStoppage, someDay, style, (stoppage, asOf, named) => {
      const words = describeDuration(stoppage, asOf, { style: named });
      if (durationOf(stoppage, { asOf }).days.min === 0) return;
      const found = checkLength(words, stoppage, asOf);
      if (found.verdict !== "right") expect.fail(`${words}: ${found.verdict}, ${found.message}`);
    }),
    { numRuns: 250 },
  );
});

test("law: so it is on every day of a strike of known days, while it is on and afterwards, however near is near", () => {
  const share = fc.constantFrom(0.1, 0.25, 1 / 3, 0.5, 0.75, 1);
  fc.assert(
    fc.property(
      someDay,
      fc.nat(1500),
      fc.nat(1600),
      style,
      share,
      (from, nights, day, named, nearlyWithin) => {
        const strike = stoppageFromSpan({
          id: "s",
          title: "S",
          kind: "strike",
          from,
          to: addDays(from, nights),
        });
        const asOf = addDays(from, day);
        const words = describeDuration(strike, asOf, { style: named, nearlyWithin });
        const found = checkLength(words, strike, asOf, { nearlyWithin });
        if (found.verdict !== "right") expect.fail(`${words}: ${found.verdict}, ${found.message}`);
      },
    ),
    { numRuns: 250 },
  );
});

test("law: what would be right is right", () => {
  fc.assert(
    fc.property(someStoppage, someDay, somePhrase, (stoppage, asOf, phrase) => {
      if (durationOf(stoppage, { asOf }).days.min === 0) return;
      const { wouldBeRight } = checkLength(phrase, stoppage, asOf);
      const again = checkLength(wouldBeRight, stoppage, asOf);
      if (again.verdict !== "right") expect.fail(`${phrase} → ${wouldBeRight}: ${again.message}`);
    }),
    { numRuns: 250 },
  );
});

test("law: a phrase is right on each day on which it is said to be, and on no other", () => {
  fc.assert(
    fc.property(someDay, fc.nat(800), fc.nat(800), somePhrase, (from, day, other, phrase) => {
      const strike = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from, to: ".." });
      const { rightOn } = checkLength(phrase, strike, addDays(from, day));
      const then = addDays(from, other);
      const isSaid = rightOn !== null && rightOn.first <= then && then <= (rightOn.last ?? "9999-12-31");
      const isRight = checkLength(phrase, strike, then).verdict === "right";
      // What is over is told up to the day before.
      if (then < addDays(from, day) || isRight)
        expect([phrase, then, isRight]).toEqual([phrase, then, isSaid]);
    }),
    { numRuns: 250 },
  );
});

test("law: day N is right on the Nth day and no other, by plain subtraction", () => {
  fc.assert(
    fc.property(someDay, fc.nat(2000), fc.integer({ min: 1, max: 2000 }), (from, nights, number) => {
      const strike = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from, to: ".." });
      const asOf = addDays(from, nights);
      const day = dayNumberOf(asOf) - dayNumberOf(from) + 1;
      const expected = number === day ? "right" : number < day ? "stale" : "wrong";
      expect(checkLength(`day ${number}`, strike, asOf).verdict).toBe(expected);
    }),
  );
});

test("law: any text at all is answered, in words that can be printed", () => {
  const words = fc.constantFrom(
    ..."day week months nearly 1,000 6-7 - ’ half a an and over out since May 31 2024 first hundred th twenty 0 ; \u0000 between to its strike of the".split(
      " ",
    ),
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 12 }).map((all) => all.join(" ")),
  );
  fc.assert(
    fc.property(someStoppage, someDay, text, (stoppage, asOf, phrase) => {
      const { message, wouldBeRight } = checkLength(phrase, stoppage, asOf);
      expect(`${message} ${wouldBeRight}`).not.toMatch(/undefined|NaN|Infinity|null|\p{Cc}| {2}/u);
      expect(message).not.toBe("");
    }),
    { numRuns: 400 },
  );
});
