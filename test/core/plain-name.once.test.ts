// Which names are one, however they are written?

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainLetters, plainName } from "../../src/core/plain-name.js";

describe("a name by which it is the same as others", () => {
  test.each<[string, ...string[]]>([
    ["Straße", "STRASSE", "STRAẞE", "strasse"],
    [
      "José Núñez",
      "Jose Núñez",
      "José Nunez",
      "JOSÉ NÚÑEZ",
      "Jose\u0301 Nu\u0301n\u0303ez",
      " José\u00a0Núñez ",
    ],
    ["Łódź", "Lodz", "ŁÓDŹ"],
    ["Mærsk", "Maersk", "MÆRSK"],
    ["Bjørn Œuvre", "Bjorn Oeuvre"],
    ["Þór Đuro", "Thor Duro", "ÞÓR ĐURO"],
    ["O'Hara", "O’Hara", "OʼHara", "O‘Hara", "O`Hara", "O´Hara", "O＇Hara", "OHARA"],
    ["García-López", "Garcia López", "García‑López", "García – López"],
    ["Işık", "Isik", "IŞIK"],
    ["Σοφός", "ΣΟΦΟΣ", "σοφοσ"],
    ["Ｋａｉｓｅｒ ﬁrst", "Kaiser first", "Kai\u00adser\u200b first"],
    ["A & B", "A and B", "A&B"],
    ["שָׁלוֹם", "שלום"],
    ["★", "", " - "],
  ])("%s", (name, ...others) => {
    for (const other of others) expect(plainName(other)).toBe(plainName(name));
  });

  test.each([
    ["Kaiser", "Kayser"],
    ["कि", "का"],
    ["ガス", "カス"],
    ["Ana Li", "Anali"],
    ["Müller", "Mueller"],
  ])("%s and %s are two", (name, other) => {
    expect(plainName(other)).not.toBe(plainName(name));
  });

  test("case and form make no difference, and what is plain stays as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), (text) => {
        const plain = plainName(text);
        expect(plainName(text.normalize("NFD"))).toBe(plain);
        expect(plainName(plain)).toBe(plain);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."aZß éØł'`&-09") }), (text) => {
        expect(plainName(text.toUpperCase())).toBe(plainName(text));
        expect(plainLetters(plainLetters(text))).toBe(plainLetters(text));
      }),
    );
  });
});
