// Spanish, by examples written by hand, and that no English is left in it.

import fc from "fast-check";
import {
  addDays,
  attribute,
  capitalizeSentence,
  comparePositions,
  describeDate,
  describeDuration,
  describeGap,
  describeNumber,
  describeOrdinal,
  describeQuantity,
  describeSpeaker,
  describeStatus,
  describeUnion,
  english,
  type LedeFacts,
  type LengthStyle,
  ledeFacts,
  lengthStyles,
  type Quantity,
  sentenceStart,
  spanish,
  stoppageFromSpan,
  type TimelineEvent,
  type Wording,
} from "picketline";
import { describe, expect, test } from "vitest";
import { describePeriod, sinceWords, whenWords } from "../../src/text/dates.js";
import { listIn } from "../../src/text/lists.js";
import { someStoppage } from "../calc/arbitrary-stoppage.js";
import { readRecord } from "../records/read-records.js";
import { datasetOf, strike } from "./small-dispute.js";

const narrow = "\u202f";

test.each<[number, string]>([
  [1, "uno"],
  [9, "nueve"],
  [10, "10"],
  [2400, "2400"],
  [16800, `16${narrow}800`],
  [1234567, `1${narrow}234${narrow}567`],
  [5.5, "5,5"],
])("the number %d", (value, words) => {
  expect(describeNumber(value, spanish)).toBe(words);
});

test("ordinals", () => {
  expect([1, 3, 8, 12].map((value) => describeOrdinal(value, spanish))).toEqual([
    "primero",
    "tercero",
    "octavo",
    "12.º",
  ]);
});

test.each<[Quantity, string]>([
  [{ value: 2400, modifier: "about", unit: "workers" }, "unos 2400 trabajadores"],
  [{ value: 2400, modifier: "about", unit: "people" }, "unas 2400 personas"],
  [{ value: 2400, modifier: "nearly", unit: "workers" }, "casi 2400 trabajadores"],
  [{ value: 16800, modifier: "moreThan", unit: "hours" }, `más de 16${narrow}800 horas`],
  [{ value: 10, modifier: "moreThan", unit: "patients per day" }, "más de 10 pacientes al día"],
  [{ value: 1, unit: "workers" }, "un trabajador"],
  [{ value: 1, unit: "people" }, "una persona"],
  [{ value: 1, modifier: "moreThan", unit: "hours" }, "más de una hora"],
  [{ value: 9, modifier: "upTo" }, "hasta nueve"],
  [{ value: 1000, modifier: "fewerThan", unit: "workers" }, "menos de 1000 trabajadores"],
  [{ min: 500, max: 600, unit: "workers" }, "entre 500 y 600 trabajadores"],
  [{ min: 500 }, "al menos 500"],
  [{ value: 50, modifier: "moreThan", unit: "percent" }, `más del 50${narrow}%`],
  [{ value: 50, modifier: "about", unit: "percent" }, `alrededor del 50${narrow}%`],
  [{ value: 50, modifier: "nearly", unit: "percent" }, `casi el 50${narrow}%`],
  [{ value: 5.5, unit: "percent of pay" }, `5,5${narrow}% del salario`],
  [{ value: 3, unit: "quilts" }, "tres quilts"],
  [{}, "un número que no se dio"],
])("the quantity %j", (quantity, words) => {
  expect(describeQuantity(quantity, spanish)).toBe(words);
});

test.each<[string, string]>([
  ["2024-10-21", "21 de octubre de 2024"],
  ["2024-10", "octubre de 2024"],
  ["202X", "década de 2020"],
  ["20XX", "entre 2000 y 2099"],
  ["2024-10-21?", "21 de octubre de 2024 (fecha incierta)"],
  ["2024-10~", "hacia octubre de 2024"],
  ["2024-10-09/2024-10-11", "entre el 9 y el 11 de octubre de 2024"],
  ["2024-10-09~/2024-10-11", "entre aproximadamente el 9 de octubre de 2024 y el 11 de octubre de 2024"],
  ["2024-10-09/2024-10-11~", "entre el 9 de octubre de 2024 y aproximadamente el 11 de octubre de 2024"],
  ["2024-10~/2024-11", "entre aproximadamente octubre de 2024 y noviembre de 2024"],
  ["2024-12-30/2025-01-02", "entre el 30 de diciembre de 2024 y el 2 de enero de 2025"],
  ["2024-10/2024-12", "entre octubre y diciembre de 2024"],
  ["2024-10-21/..", "desde el 21 de octubre de 2024 en adelante"],
  ["2024-10-21/", "desde el 21 de octubre de 2024, sin que se conozca el final"],
  ["../2024-10-21", "hasta el 21 de octubre de 2024"],
  ["/2024-10-21", "hasta el 21 de octubre de 2024, sin que se conozca el comienzo"],
])("the date %s", (date, words) => {
  expect(describeDate(date, spanish)).toBe(words);
});

test("dates in a sentence", () => {
  const period = { earliest: "2024-12-16", latest: "2024-12-22" };
  expect(describePeriod(period, spanish)).toBe("del 16 al 22 de diciembre de 2024");
  expect(whenWords("2024-09-30", spanish)).toBe("el 30 de septiembre de 2024");
  expect(whenWords("2024-09", spanish)).toBe("en septiembre de 2024");
  expect(whenWords("199X", spanish)).toBe("en la década de 1990");
  expect(sinceWords("2024-10-21", spanish)).toBe("desde el 21 de octubre de 2024");
  expect(sinceWords("2024-10-21/..", spanish)).toBe("desde el 21 de octubre de 2024");
  expect(sinceWords("2024-10-09/2024-10-11", spanish)).toBe(
    "desde algún día entre el 9 y el 11 de octubre de 2024",
  );
});

const kaiser = stoppageFromSpan({
  id: "kaiser",
  title: "Kaiser",
  kind: "strike",
  from: "2024-10-21",
  to: "2025-05-04",
});

test.each<[asOf: string, style: LengthStyle, words: string]>([
  ["2024-10-20", "day", "aún sin comenzar"],
  ["2024-10-21", "rounded", "un día"],
  ["2024-11-04", "rounded", "dos semanas"],
  ["2024-11-21", "rounded", "un mes"],
  ["2024-12-13", "day", "día 54"],
  ["2024-12-13", "week", "en su octava semana"],
  ["2024-12-13", "month", "en su segundo mes"],
  ["2024-10-30", "month", "en su primer mes"],
  ["2024-12-30", "month", "en su tercer mes"],
  ["2025-01-10", "week", "en su 12.ª semana"],
  ["2024-12-13", "rounded", "casi dos meses"],
  ["2024-12-13", "nears", "se acerca a los dos meses"],
  ["2024-11-01", "nears", "se acerca a las dos semanas"],
  ["2024-12-22", "nears", "más de dos meses"],
  ["2025-06-01", "day", "196 días"],
  ["2025-06-01", "week", "28 semanas"],
  ["2025-06-01", "rounded", "más de seis meses"],
])("the length on %s by %s: %s", (asOf, style, words) => {
  expect(describeDuration(kaiser, asOf, { style, wording: spanish })).toBe(words);
});

test("lengths that are not known", () => {
  const vague = stoppageFromSpan({ id: "vague", title: "Vague", kind: "strike", from: "2024-10", to: ".." });
  const say = (style: LengthStyle, asOf = "2024-12-13") =>
    describeDuration(vague, asOf, { style, wording: spanish });
  expect(say("day")).toBe("entre 44 y 74 días");
  expect(say("rounded")).toBe("más de un mes");
  expect(say("week")).toBe("entre su séptima y su 11.ª semana");
  expect(say("day", "2024-10-10")).toBe(
    "no se sabe: es posible que al 10 de octubre de 2024 aún no hubiera comenzado",
  );
  const blank = stoppageFromSpan({ id: "blank", title: "Blank", kind: "strike", from: "2024-10-21" });
  expect(describeDuration(blank, "2024-12-13", { wording: spanish })).toBe(
    "al menos un día: el registro no dice si continuó después del 21 de octubre de 2024",
  );
});

test.each<[value: number, unit: string, words: string]>([
  [0, "", "Cero"],
  [16, "", "Dieciséis"],
  [21, "", "Veintiuno"],
  [21, "trabajadores", "Veintiún"],
  [21, "personas", "Veintiuna"],
  [31, "workers", "Treinta y un"],
  [100, "", "Cien"],
  [101, "personas", "Ciento una"],
  [500, "personas", "Quinientas"],
  [1000, "", "Mil"],
  [1001, "", "Mil uno"],
  [2400, "trabajadores", "Dos mil cuatrocientos"],
  [2400, "personas", "Dos mil cuatrocientas"],
  [21000, "personas", "Veintiún mil"],
  [200000, "personas", "Doscientas mil"],
  [999999, "", "Novecientos noventa y nueve mil novecientos noventa y nueve"],
])("%d %s at the start of a sentence: %s", (value, unit, words) => {
  expect(sentenceStart(value, unit, spanish)).toBe(words);
});

test("sentences that would begin with figures", () => {
  const start = (text: string) => capitalizeSentence(text, spanish);
  expect(start("2400 trabajadores")).toBe("Dos mil cuatrocientos trabajadores");
  expect(start(`16${narrow}800 horas`)).toBe("Dieciséis mil ochocientas horas");
  expect(start(`50${narrow}% de la plantilla`)).toBe("Cincuenta por ciento de la plantilla");
  expect(start("5,5 puntos")).toBe("Un total de 5,5 puntos");
  expect(() => start("21 de octubre de 2024")).toThrow(expect.objectContaining({ code: "invalid-argument" }));
});

test("lists change their conjunction before the same sound", () => {
  expect(listIn(["sueldos", "pensiones"], spanish)).toBe("sueldos y pensiones");
  expect(listIn(["padres", "hijos"], spanish)).toBe("padres e hijos");
  expect(listIn(["agua", "hielo"], spanish)).toBe("agua y hielo");
  expect(listIn(["uno", "otro"], spanish, "or")).toBe("uno u otro");
  expect(listIn(["a", "b", "c"], spanish, "or")).toBe("a, b o c");
});

test("who says it", () => {
  expect(attribute("talks go on.", "NUHW", { wording: spanish })).toBe("NUHW dijo que talks go on");
  expect(attribute("x", "NUHW", { wording: spanish, channel: "letter" })).toBe(
    "NUHW escribió en una carta que x",
  );
  expect(attribute("x", "NUHW", { wording: spanish, form: "accordingTo" })).toBe("x, según NUHW");
  expect(attribute("x", "NUHW", { wording: spanish, form: "accordingTo", allegation: true })).toBe(
    "NUHW alega que x",
  );
  expect(attribute("x", "varios", { wording: spanish, plural: true, allegation: true })).toBe(
    "varios alegaron que x",
  );
  const record = readRecord("nuhw-kaiser-2024");
  expect(describeSpeaker(record, { personId: "sal-rosselli", organizationId: "nuhw" }, spanish)).toBe(
    "Sal Rosselli, de NUHW",
  );
  const local = {
    id: "local",
    kind: "union" as const,
    level: "local" as const,
    name: "Local",
    affiliationId: "nuhw",
    designation: "0123",
  };
  const dataset = { ...record, organizations: [...record.organizations, local] };
  expect(describeUnion(dataset, "local", spanish)).toBe("Local 0123 de NUHW");
});

test("the gap between two positions", () => {
  const demanded = { hours: { value: 7 }, per: "week" as const, protectedHours: { value: 7 } };
  const tell = (...pair: Parameters<typeof comparePositions>) =>
    describeGap(comparePositions(...pair), { wording: spanish });
  expect(tell(demanded, { hours: { value: 6 }, per: "week" })).toBe(
    "Horas declaradas: 7 frente a 6 horas a la semana, con una diferencia de 1. No comparables en horas protegidas (7 horas a la semana): una da horas declaradas y la otra, horas protegidas.",
  );
  expect(
    tell({ plan: "definedBenefit", action: "restore" }, { plan: "cashBalance", action: "unknown" }),
  ).toBe(
    "No comparables en tipo de plan y destino del plan (restablecer): los planes son distintos: prestación definida frente a saldo en efectivo.",
  );
  const raise = (percent: number) => ({ steps: [{ kind: "percent" as const, percent }] });
  expect(tell(raise(5.5), raise(4))).toContain(
    `Aumentos sumados: 5,5${narrow}% frente a 4${narrow}%, con una diferencia de 1,5 puntos porcentuales.`,
  );
});

const record = readRecord("nuhw-kaiser-2024");
const stoppageId = "nuhw-kaiser-socal-2024";

test("the real record on 13 December 2024", () => {
  const facts = ledeFacts(record, stoppageId, "2024-12-13", { wording: spanish });
  expect(facts.workers[0]).toMatchObject({
    text: "unos 2400 trabajadores",
    attribution: "según NUHW, hacia el 13 de diciembre de 2024",
    verbatim: "some 2,400",
  });
  expect(facts.howLong?.text).toBe("casi dos meses");
  expect(facts.since?.text).toBe("desde el 21 de octubre de 2024");
  expect(facts.work.text).toBe("En huelga desde el 21 de octubre de 2024: día 54.");
  expect(facts.contract.text).toBe("El convenio venció el 30 de septiembre de 2024.");
  expect(facts.talks.text).toBe(
    "No hay sesiones fijadas para el periodo del 16 al 22 de diciembre de 2024, según a union spokesperson (NUHW) el 13 de diciembre de 2024; la última sesión fue el 25 de octubre de 2024, 49 días antes.",
  );
  expect(facts.allegations[0]?.text).toMatch(
    /^NUHW alegó en un escrito que Kaiser Permanente has systematically/,
  );
  expect(facts.allegations[0]?.replies[0]?.text).toMatch(/^en respuesta, Kaiser dijo en un comunicado que /);
});

describe("no English is left in Spanish", () => {
  // Words that English sentences of this library cannot do without, and its unit and month names.
  const markers =
    /(?<!\p{L})(?:the|of|and|or|on|in|at|since|until|between|nearly|more|than|least|about|day|days|week|weeks|months|years|not|said|says|wrote|alleged|according|strike|lockout|contract|talks|session|begun|record|with|against|by|October|January)(?!\p{L})/iu;

  /** Every text of the record, as those that are printed word for word. */
  const recordTexts = (node: unknown): readonly string[] =>
    typeof node === "string"
      ? [node]
      : typeof node === "object" && node !== null
        ? Object.values(node).flatMap(recordTexts)
        : [];
  const verbatim = [...new Set(recordTexts(record))]
    .filter((text) => /[ A-Z]/.test(text))
    .sort((a, b) => b.length - a.length);
  const withoutVerbatim = (text: string): string =>
    verbatim.reduce((left, part) => {
      const bare = part.replace(/[.\s]+$/, "");
      return left.includes(bare) ? left.replaceAll(bare, "·") : left;
    }, text);
  const textsOf = (facts: LedeFacts): readonly string[] =>
    [facts.allegations.flatMap(({ replies }) => replies), ...Object.values(facts)]
      .flat()
      .flatMap((fact) =>
        typeof fact === "object" && fact !== null ? [fact.text, fact.attribution ?? ""] : [],
      );

  test("the markers find English", () => {
    for (const fact of [
      ledeFacts(record, stoppageId, "2024-12-13").work,
      ledeFacts(record, stoppageId, "2024-12-13").contract,
      ledeFacts(record, stoppageId, "2024-12-13").talks,
      ledeFacts(record, stoppageId, "2024-12-13").howLong,
    ]) {
      expect(withoutVerbatim(fact?.text ?? "")).toMatch(markers);
    }
  });

  test("on the real record, from a month before it begins to a month after it ends", () => {
    for (let day = "2024-09-20"; day < "2025-06-10"; day = addDays(day, 11)) {
      for (const text of textsOf(ledeFacts(record, stoppageId, day, { wording: spanish }))) {
        expect(withoutVerbatim(text), day).not.toMatch(markers);
      }
      for (const style of lengthStyles) {
        const stoppage = record.stoppages[0];
        if (stoppage === undefined) throw new Error("no stoppage");
        expect(describeDuration(stoppage, day, { style, wording: spanish }), day).not.toMatch(markers);
      }
    }
  });

  test("law: nor on any day of any stoppage", () => {
    fc.assert(
      fc.property(someStoppage, fc.integer({ min: -40, max: 400 }), (stoppage, after) => {
        const asOf = addDays("2024-01-01", after);
        const { label, work, contract, bargaining, legal } = describeStatus(stoppage, asOf, {
          wording: spanish,
        });
        for (const text of [label, work, contract, bargaining, ...legal]) {
          expect(text).not.toMatch(markers);
          expect(text).not.toMatch(/undefined|null|NaN/);
        }
      }),
    );
  });

  test("nor is any word of the English tables in the Spanish ones, but those that are in both languages", () => {
    const date = { date: "1", when: "1", since: "1" };
    const vocabulary = ({ status, lede, gap, speech, lengths }: Wording): ReadonlySet<string> => {
      const sentences = (["strike", "lockout"] as const).flatMap((kind) =>
        ([date, null] as const).flatMap((told) => {
          const by = told === null ? null : "1";
          const work = { kind, since: told, first: told, last: told, startsOn: told };
          const facts = {
            ...work,
            length: "1",
            follows: told === null ? null : ("pause" as const),
            isBoth: told === null,
            hours: by,
            said: "",
            isLastOpen: told !== null,
            asOf: "1",
            until: told,
            by,
            isByParts: told === null,
            parts: by,
            isDue: told === null,
            isAnew: told === null,
          };
          const talks = { since: told, last: told, ago: by, next: by, period: by, by };
          const turns = [null, "agreed", "held", "ended"] as const;
          return [
            ...Object.values(status.unknownWork).map((tell) => tell({ ...facts, voters: "members" })),
            ...(["members", "delegates", "executiveBoard", "bargainingCommittee"] as const).flatMap(
              (voters) => [
                ...Object.values(status.work).map((tell) => tell({ ...facts, voters })),
                ...Object.values(status.contract).map((tell) => tell({ ...facts, voters })),
              ],
            ),
            ...turns.flatMap((mediation) =>
              Object.values(status.bargaining).map((tell) => tell({ ...talks, mediation })),
            ),
            ...Object.values(status.legal).map((tell) => tell(facts)),
            ...Object.values(status.pastLegal).map((tell) => tell(facts)),
            ...Object.values(status.pastLegalOver),
          ];
        }),
      );
      const texts = [
        ...sentences,
        ...[status.labels, lede.events, lede.stoppages, gap.attributes, gap.values, gap.reasons].flatMap(
          (table) => Object.values(table),
        ),
        ...Object.values(lede.counted).map((tell) => tell("1")),
        ...Object.values(lede.replies).map((tell) => tell("1")),
        lede.event("1", { by: "1", with: "1", against: "1", places: "1", scope: "1" }),
        lede.alleging("1", "1"),
        lede.replied("1", "1"),
        ...Object.values(speech.channels).map(({ where }) => where),
        ...Object.values(speech.verbs).flatMap(({ present, past }) => [present.one, present.many, past.one]),
        ...Object.values(speech.terms).map((tell) => tell("1")),
        speech.unnamed,
        speech.sourceNotGiven,
        speech.personOf("1", "1"),
        speech.onBehalfOf("1", "1"),
        lengths.notBegun,
        lengths.outOver("1", "1"),
        lengths.maybeNotBegun("1"),
        lengths.unknownAfter("1", "1"),
        lengths.unknownLength("1"),
        gap.nothing,
        gap.distanceUnknown,
        gap.apart("1", gap.against("1", "1"), gap.distance("1")),
        gap.same("1"),
        gap.notComparable("1", "1", "1"),
      ];
      return new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []));
    };
    const englishWords = vocabulary(english);
    const inBoth = [...vocabulary(spanish)].filter((word) => englishWords.has(word));
    expect(englishWords.size).toBeGreaterThan(250);
    expect(inBoth.sort()).toEqual(["a", "final", "no", "plan", "social", "total", "vote", "web"]);
    expect(Object.keys(spanish.gap.attributes)).toEqual(
      expect.arrayContaining(Object.keys(english.gap.attributes)),
    );
    expect(Object.keys(spanish.gap.values)).toEqual(expect.arrayContaining(Object.keys(english.gap.values)));
  });
});

test("a third language is one more table", () => {
  // Whatever is a Wording is enough: here every text stands in brackets, and all that is printed does.
  const bracketed = (value: unknown): unknown => {
    if (typeof value === "string") return /\p{L}/u.test(value) ? `⟨${value}⟩` : value;
    if (typeof value === "function") return (...given: unknown[]) => bracketed(value(...given));
    if (Array.isArray(value)) return value.map(bracketed);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, bracketed(one)]));
  };
  const third = bracketed(english) as Wording;
  const dataset = datasetOf(strike);
  const facts = ledeFacts(dataset, "bakery", "2024-05-10", { wording: third });
  for (const { text } of [facts.work, facts.contract, facts.talks, ...facts.legal]) {
    expect(text).toMatch(/^⟨.*⟩$/u);
  }
  expect(facts.howLong?.text).toMatch(/^⟨.*⟩$/u);
  expect(describeGap(comparePositions("unknown", "unknown"), { wording: third })).toMatch(/^⟨.*⟩$/u);
});

describe("a vague date in a sentence", () => {
  const work = (from: string): string =>
    describeStatus(stoppageFromSpan({ id: "s", title: "S", kind: "strike", from, to: ".." }), "2024-12-13", {
      wording: spanish,
    }).work;

  test("between two days of which one is only near", () => {
    expect(work("2024-10~/2024-11")).toContain(
      "desde algún día entre aproximadamente octubre de 2024 y noviembre de 2024",
    );
  });

  test("of a start that may not have come", () => {
    expect(work("202X")).toContain(": el registro da como comienzo la década de 2020.");
    expect(work("2024~")).toContain(": el registro da como comienzo hacia 2024.");
  });

  test("after a preposition, which hacia cannot follow", () => {
    const told = (...timeline: readonly object[]) =>
      describeStatus({ ...strike, timeline: timeline as readonly TimelineEvent[] }, "2024-11-01", {
        wording: spanish,
      });
    const notice = { id: "n", type: "noticeServed", announces: "strike", date: "2024-10-01" };
    expect(told({ ...notice, startsAt: { date: "2024-11-20~" } }).work).toContain(
      ", para alrededor del 20 de noviembre de 2024",
    );
    expect(told({ id: "x", type: "extended", date: "2024-09-30", until: "2024-12-15~" }).contract).toContain(
      "hasta alrededor del 15 de diciembre de 2024",
    );
    const set = { id: "s", type: "sessionScheduled", date: "2024-10-30", sessionDates: ["2024-11-20~"] };
    expect(told(set).bargaining).toContain("fijada para alrededor del 20 de noviembre de 2024");
  });
});
