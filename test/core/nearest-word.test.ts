import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestWord } from "../../src/core/nearest-word.js";

const eventTypes = ["began", "joined", "left", "suspended", "tentativeAgreement", "sessionHeld", "ended"];

describe("nearestWord", () => {
  test.each([
    ["tentativeAgrement", "tentativeAgreement"],
    ["tentative_agreement", "tentativeAgreement"],
    ["Tentative Agreement", "tentativeAgreement"],
    ["session-held", "sessionHeld"],
    ["suspendid", "suspended"],
    ["SUSPENDED", "suspended"],
    ["lef", "left"],
  ])("%s is near %s", (word, expected) => {
    expect(nearestWord(word, eventTypes)).toBe(expected);
  });

  test.each(["picket", "x", "settlement", "", "zzzzz"])("nothing is near %j", (word) => {
    expect(nearestWord(word, eventTypes)).toBeUndefined();
  });

  test("one edit in three letters is near, two are not", () => {
    expect(nearestWord("abc", ["abd"])).toBe("abd");
    expect(nearestWord("abc", ["ade"])).toBeUndefined();
    // Six letters may differ in two, not in three.
    expect(nearestWord("abcdef", ["abcdxy"])).toBe("abcdxy");
    expect(nearestWord("abcdef", ["abcxyz"])).toBeUndefined();
  });

  test.each([
    ["a", ["b", "ab"]],
    ["-x", ["y"]],
    ["e1", ["e2", "e", "1e", "f1"]],
    ["ab", ["c", "cde"]],
  ])("%s has too little in common with %j", (word, known) => {
    expect(nearestWord(word, known)).toBeUndefined();
  });

  test("two letters are enough where both are shared", () => {
    expect(nearestWord("id", ["is", "ids"])).toBe("ids");
    expect(nearestWord("A", ["b", "a"])).toBe("a");
    expect(nearestWord("e-1", ["e2", "e1"])).toBe("e1");
  });

  test("without known words, or for an overlong one, there is no answer", () => {
    expect(nearestWord("began", [])).toBeUndefined();
    expect(nearestWord("a".repeat(61), ["a".repeat(61)])).toBeUndefined();
    expect(nearestWord("a".repeat(60), ["a".repeat(60)])).toBe("a".repeat(60));
  });

  test("law: a known word is nearest to itself, whatever its case and separators", () => {
    fc.assert(
      fc.property(fc.constantFrom(...eventTypes), fc.constantFrom("-", "_", " "), (word, separator) => {
        const spelled = word.replace(/[A-Z]/g, (letter) => `${separator}${letter}`).toUpperCase();
        return nearestWord(spelled, eventTypes) === word;
      }),
    );
  });

  test("law: the answer is one of the known words, or none", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 70 }), fc.array(fc.string({ maxLength: 20 })), (word, known) => {
        const nearest = nearestWord(word, known);
        return nearest === undefined || known.includes(nearest);
      }),
    );
  });
});
