// A name that is withheld is found however it is written, and nothing else goes with it.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverOf, familyNamesOf } from "../../src/calc/publishable/cover.js";
import { withhold } from "../../src/calc/report/attribution.js";

const hidden = "[name withheld]";

/** A text without a name, in prose, as the whole record is covered. */
function without(name: string, text: string): string {
  return coverOf({ names: [name], familyNames: familyNamesOf(name) }).text(text);
}

describe("a withheld name", () => {
  test.each<[name: string, ...written: string[]]>([
    ["José Núñez", "Jose Núñez", "José Nunez", "Jose Nuñez", "JOSE NÚÑEZ", "Núñez, Jose", "Nuñez", "NUÑEZ"],
    ["Jose Nunez", "José Núñez", "Jose Nuñez", "Núñez"],
    ["Hans Weiß", "Hans Weiss", "HANS WEISS", "HANS WEIẞ", "Weiss"],
    ["Hans Weiss", "Hans Weiß", "Weiß"],
    ["Søren Kjær", "Soren Kjaer", "SØREN KJÆR", "Soeren Kjär", "Sören Kjær", "Kjaer"],
    ["Håkon Lønning", "Haakon Loenning", "Hakon Lonning", "Håkon Lönning"],
    ["Jürgen Müller", "Juergen Mueller", "Jurgen Mueller", "JÜRGEN MUELLER", "Mu\u0308ller", "Mueller"],
    ["Haakon Mueller", "Håkon Müller", "Müller"],
    ["Ana Cœur", "Ana Coeur", "ANA CŒUR"],
    ["Łukasz Wróbel", "Lukasz Wrobel", "ŁUKASZ Wrobel"],
    ["Ayşe Yıldız", "Ayse Yildiz", "AYŞE YILDIZ"],
    ["Siobhán O'Hara", "Siobhan O’Hara", "Siobhán OʼHara", "Siobhan O‘Hara", "O´Hara", "O＇Hara", "OHara"],
    ["Siobhán OʼHara", "Siobhan O'Hara", "O’Hara"],
    ["Ana García-López", "Ana Garcia‑López", "Ana García–Lopez", "Garcia López", "GARCÍA − LÓPEZ"],
    [
      "José Núñez",
      "José\u00a0Núñez",
      "José\u202fNunez",
      "José\u2009\nNúñez",
      "Jose Nú\u00adñez",
      "José\u200bNúñez",
    ],
    [
      "José Núñez",
      "Jose\u0301 Nu\u0301n\u0303ez",
      "Jose\u0301 Nun\u0303ez",
      "Ｊｏｓｅ Ｎuñez",
      "𝗡𝘂𝗻̃𝗲𝘇",
      "NÚÑEZ",
    ],
    ["Ｊｏｓé Núñez", "Jose Nunez"],
    ["Νίκος Παπάς", "ΝΙΚΟΣ ΠΑΠΑΣ", "Νικος Παπάς", "Παπασ" /* a small sigma in the wrong place */],
    ["Семён Королёв", "Семен Королев", "СЕМЁН КОРОЛЕВ"],
    ["bell hooks", "Bell Hooks", "hooks", "Hooks", "HOOKS"],
    ["Ana McDonald", "Mcdonald", "MCDONALD"],
    ["Anna d'Ángelo", "D’Angelo", "d'Angelo", "d’Angelo", "D'ANGELO"],
    ["김민준", "김민준".normalize("NFD")],
    ["राम", "राम"],
  ])("%s", (name, ...written) => {
    for (const one of written) {
      expect(without(name, `“${one}”, she said; ${one}’s day. ${one}`)).toBe(
        `“${hidden}”, she said; ${hidden}’s day. ${hidden}`,
      );
      expect(withhold(`By ${one}ʼs word`, name)).toBe(`By ${hidden}ʼs word`);
    }
  });

  test.each([
    [
      "José Núñez",
      "Nuñezes said; a Núnéz-less day; nunez, xNúñez, Núñez2",
      "Nuñezes said; a [name withheld]-less day; nunez, xNúñez, Núñez2",
    ],
    ["Ana Müller", "Muler, Moeller and Mueler", "Muler, Moeller and Mueler"],
    ["Ana Stone", "a stone; “stone”", "a stone; “stone”"],
    ["Li Su", "Sue said, Zoë Sü said", "Sue said, Zoë [name withheld] said"],
    ["राम", "रमा, किराम", "रमा, किराम"],
    ["Ana Shell", "Œshell, Ｓhells", "Œshell, Ｓhells"],
  ])("%s is not all that looks like it: %s", (name, text, left) => {
    expect(without(name, text)).toBe(left);
  });

  const accents = ["\u0301", "\u0308", "\u030a", "\u0303", "\u0327"];
  const letters = fc
    .tuple(fc.constantFrom(..."aeiouncsåøæßłBNÜŒ"), fc.subarray(accents, { maxLength: 2 }))
    .map(([letter, marks]) => letter + marks.join(""));
  const word = fc.array(letters, { minLength: 3, maxLength: 8 });
  const around = fc.string({
    unit: fc.constantFrom(" ", "…", "“", "1", "é", "\u00ad", "\n", "ﬁ", "😀", "'", "़", "n\u0303", "-"),
    maxLength: 8,
  });

  test("is found with any mix of its accents lost, and what stands around it stays", () => {
    fc.assert(
      fc.property(
        word,
        word,
        fc.infiniteStream(fc.boolean()),
        around,
        around,
        (first, last, lost, before, after) => {
          const name = `${first.join("")} ${last.join("")}`.normalize("NFC");
          const written = [...name.normalize("NFD")].filter(
            (sign) => !/\p{M}/u.test(sign) || lost.next().value,
          );
          const forms = ["NFC", "NFD"].map((form) => written.join("").normalize(form));
          for (const form of [...forms, ...forms.map((one) => one.toUpperCase())]) {
            expect(without(name, `${before} (${form}) ${after}`)).toBe(`${before} (${hidden}) ${after}`);
          }
        },
      ),
    );
  });

  test("takes no time that grows with more than the text", () => {
    const marks = "\u0301".repeat(20_000);
    for (const name of ["å".repeat(60), "aå".repeat(30), "üe".repeat(40), "ae".repeat(40), `o${marks}`]) {
      for (const text of ["a".repeat(50_000), "ae".repeat(25_000), "ue".repeat(25_000), `a${marks}b`]) {
        expect(without(`Ana ${name}`, text)).toBe(text);
      }
    }
  });
});

describe("what is kept", () => {
  const cover = coverOf({
    names: ["María Núñez"],
    familyNames: ["Núñez"],
    keptNames: ["Maria Nuñez"],
    knownNames: ["Maria Nuñez", "Nunez Farms"],
  });
  test.each([
    ["María Núñez, Maria Núñez and Nunez, Maria", `${hidden}, ${hidden} and ${hidden}`],
    ["Maria Nuñez, MARIA NUÑEZ of NUNEZ Farms", "Maria Nuñez, MARIA NUÑEZ of NUNEZ Farms"],
    ["Nuñez, Nunez and Núñez", `Nuñez, Nunez and ${hidden}`],
  ])("stays as it is spelled: %s", (text, left) => {
    expect(cover.text(text)).toBe(left);
    expect(cover.key(text)).toBe(left);
  });
});

describe("words", () => {
  const cover = coverOf({ words: ["They’ll close – “for good” – the Núñez clinic", "   "] });
  test.each([
    "They’ll close – “for good” – the Núñez clinic",
    'they\'ll close - "for good" - the Nunez clinic',
    "THEY´LL CLOSE — „FOR\u00a0GOOD“ —\n the  NUÑEZ CLINIC",
  ])("are found in other quotation marks, dashes, spaces and accents: %s", (text) => {
    expect(cover.text(`So: ${text}!`)).toBe("So: [words withheld]!");
  });
  test("others are not", () => {
    expect(cover.text("They’ll close it –  for good – the clinic")).toBe(
      "They’ll close it –  for good – the clinic",
    );
  });
});

describe("a family name in an address, a handle, a hashtag or a slug", () => {
  test.each([
    ["quigley@nuhw.org", `${hidden}@nuhw.org`],
    ["Write to <nurse.quigley85@nuhw.org>.", `Write to <nurse.${hidden}85@nuhw.org>.`],
    ["(@quigley)", `(@${hidden})`],
    ["by quigley_rn", `by ${hidden}_rn`],
    ["nurse-quigley-tells-all", `nurse-${hidden}-tells-all`],
    ["See https://x.org/quigley?a=1.", `See https://x.org/${hidden}?a=1.`],
    ["x.org/u/quigley.html", `x.org/u/${hidden}.html`],
    ["quigley.mp3", `${hidden}.mp3`],
    ["#quigley", `#${hidden}`],
    ["#FreeQuigley now", `#Free${hidden} now`],
    ["#QuigleyStrong", `#${hidden}Strong`],
    ["https://x.org/freeQuigleyNow", `https://x.org/free${hidden}Now`],
  ])("counts in lower case, and as a word in capitals: %s", (text, left) => {
    expect(without("Zelda Quigley", text)).toBe(left);
    expect(withhold(text, "Zelda Quigley")).toBe(left);
  });

  test.each([
    "the baker",
    "a baker-led walkout, baker-to-baker",
    "The baker… the baker.",
    "baker and/or cook; baker/cook",
    "“baker” (baker), baker’s",
    "At 5 a.m. baker No. 3 left – baker—and cook",
    "#BakersStrike @bakersunion https://x.org/bakery",
    "Write to hr@x.org, baker",
    "half-baker",
  ])("is no word of prose: %s", (text) => {
    expect(without("Zelda Baker", text)).toBe(text);
  });

  test("stays where another name has it", () => {
    const cover = coverOf({
      names: ["Zelda Quigley"],
      familyNames: ["Quigley"],
      knownNames: ["Quigley Foods"],
    });
    const text = "jobs@quigley.com, #QuigleyStrike, https://x.org/%51uigley";
    expect(cover.text(text)).toBe(text);
    expect(cover.key("https://quigley.com/jobs")).toBe("https://quigley.com/jobs");
  });
});

describe("a name in percent-encoded text", () => {
  test.each([
    ["Zelda Quigley", "https://x.org/?q=Zelda%20Quigley", `https://x.org/?q=${hidden}`],
    ["Zelda Quigley", "https://x.org/?q=zelda+quigley", `https://x.org/?q=${hidden}`],
    ["Zelda Quigley", "https://x.org/zelda%20quigley.html", `https://x.org/${hidden}.html`],
    ["Zelda Quigley", "https://x.org/zelda%2Fquigley", `https://x.org/${hidden}`],
    ["Zelda Quigley", "https://x.org/%71uigley%zz%", `https://x.org/${hidden}%zz%`],
    ["Zelda Quigley", "https://x.org/?u=Zelda%2520Quigley", `https://x.org/?u=${hidden}`],
    ["José García", "https://x.org/jos%C3%A9-garc%C3%ADa", `https://x.org/${hidden}`],
    ["José García", "https://x.org/jos%c3%a9_garc%c3%ada", `https://x.org/${hidden}`],
    // As it was written before UTF-8.
    ["José García", "https://x.org/garc%EDa", `https://x.org/${hidden}`],
  ])("is found: %s in %s", (name, address, left) => {
    const cover = coverOf({ names: [name], familyNames: familyNamesOf(name) });
    expect(cover.key(address)).toBe(left);
    expect(cover.text(`See ${address} today`)).toBe(`See ${left} today`);
  });

  test.each(["https://x.org/a%20b?c=100%", "https://x.org/%E0%A4%A", "%", "%%%41", "up 5%, 100%ad"])(
    "leaves what hides nothing as it is written: %s",
    (text) => {
      const cover = coverOf({ names: ["Zelda Quigley"], familyNames: ["Quigley"] });
      expect(cover.key(text)).toBe(text);
      expect(cover.text(text)).toBe(text);
    },
  );
});
