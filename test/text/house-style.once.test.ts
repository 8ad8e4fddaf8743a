// House style in English: sentences that begin with numbers, who says it, where it stands, and the facts of a lede.

import fc from "fast-check";
import {
  addDays,
  attribute,
  capitalizeSentence,
  type Dataset,
  dayNumberOf,
  describeDuration,
  describeReport,
  describeStatus,
  describeUnion,
  isoDateOf,
  ledeFacts,
  quantityAsSaid,
  reportOn,
  type Statement,
  type StatementChannel,
  sentenceStart,
  spanish,
  stoppageFromSpan,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { sinceWords } from "../../src/text/dates.js";
import { englishStatus } from "../../src/text/english/status.js";
import { spanishStatus } from "../../src/text/spanish/status.js";
import { someStoppage } from "../calc/arbitrary-stoppage.js";
import { readRecord } from "../records/read-records.js";
import { datasetOf, statement, strike } from "./small-dispute.js";

describe("a sentence never begins with a figure", () => {
  test.each<[number, string]>([
    [0, "Zero"],
    [12, "Twelve"],
    [24, "Twenty-four"],
    [90, "Ninety"],
    [100, "One hundred"],
    [196, "One hundred ninety-six"],
    [2400, "Two thousand four hundred"],
    [16800, "Sixteen thousand eight hundred"],
    [999999, "Nine hundred ninety-nine thousand nine hundred ninety-nine"],
  ])("%d is %s", (value, words) => {
    expect(sentenceStart(value)).toBe(words);
  });

  test.each([
    ["some 2,400 workers", "Some 2,400 workers"],
    ["2,400 workers are out", "Two thousand four hundred workers are out"],
    ["196 days", "One hundred ninety-six days"],
    ["nine workers", "Nine workers"],
    ["50% of them", "Fifty percent of them"],
    ["10, or more", "Ten, or more"],
    ["5.5 hours", "A total of 5.5 hours"],
    ["1,234,567 hours", "A total of 1,234,567 hours"],
    ["$2,500 a worker", "A total of $2,500 a worker"],
    ["2024 was a year of strikes", "2024 was a year of strikes"],
    ["", ""],
  ])("%j becomes %j", (text, sentence) => {
    expect(capitalizeSentence(text)).toBe(sentence);
  });

  test.each(["12th week", "21 October 2024", "3-day strike", "10:30", "(5) workers"])(
    "%j is refused: it has to be recast",
    (text) => {
      expect(() => capitalizeSentence(text)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    },
  );

  test.each([-1, 1.5, 1_000_000, Number.NaN])("%d is not spelled", (value) => {
    expect(() => sentenceStart(value)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
  });

  test("law: no two numbers are spelled alike, in either language", () => {
    const numbers = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(sentenceStart(a) === sentenceStart(b)).toBe(a === b);
        expect(sentenceStart(a, "", spanish) === sentenceStart(b, "", spanish)).toBe(a === b);
        expect(sentenceStart(a)).toMatch(/^[A-Z][a-z -]*$/);
      }),
    );
  });
});

test("a number in the words of its source", () => {
  expect(quantityAsSaid({ value: 2400, unit: "workers", verbatim: "some 2,400" })).toBe("some 2,400 workers");
  expect(quantityAsSaid({ verbatim: "dozens" })).toBe("dozens");
  expect(quantityAsSaid({ value: 50, unit: "percent", verbatim: "half" })).toBe("half");
  expect(quantityAsSaid({ value: 50, modifier: "about", unit: "percent", verbatim: " " })).toBe("about 50%");
});

test("since when, of a date and of a range", () => {
  expect(sinceWords("2024-10-21")).toBe("since 21 October 2024");
  expect(sinceWords("2024-10")).toBe("since October 2024");
  expect(sinceWords("2024-10-21/2024-10-21")).toBe("since 21 October 2024");
  expect(sinceWords("2024-10-09/2024-10-11")).toBe("since a day between 9 and 11 October 2024");
});

describe("who says it", () => {
  const channels: Readonly<Record<StatementChannel, string>> = {
    interview: "Ann said in an interview that x",
    statement: "Ann said in a statement that x",
    letter: "Ann wrote in a letter that x",
    filing: "Ann said in a filing that x",
    pressRelease: "Ann said in a news release that x",
    bulletin: "Ann wrote in a bulletin that x",
    socialPost: "Ann wrote in a social media post that x",
    newsConference: "Ann said at a news conference that x",
    webPage: "Ann wrote on a web page that x",
    broadcast: "Ann said in a broadcast that x",
    newsStory: "Ann said that x",
    other: "Ann said that x",
  };
  test.each(Object.entries(channels))("by %s", (channel, words) => {
    expect(attribute("x", "Ann", { channel: channel as StatementChannel })).toBe(words);
    const alleged = attribute("x", "Ann", { channel: channel as StatementChannel, allegation: true });
    expect(alleged).toBe(words.replace(/ (?:said|wrote)/, " alleged"));
  });

  test("several speakers have a verb of their own", () => {
    const strikers = { person: null, organization: null, description: "several strikers" };
    expect(attribute("x", strikers, { form: "says" })).toBe("several strikers say that x");
    expect(attribute("x", strikers, { form: "says", allegation: true })).toBe(
      "several strikers allege that x",
    );
    expect(attribute("x", strikers, { form: "says", plural: false })).toBe("several strikers says that x");
  });

  test("law: an allegation always says so, and no verb takes a side", () => {
    const forms = fc.constantFrom("said" as const, "says" as const, "accordingTo" as const);
    fc.assert(
      fc.property(
        forms,
        fc.boolean(),
        fc.constantFrom(...Object.keys(channels)),
        (form, allegation, channel) => {
          const text = attribute("x", "Ann", { form, allegation, channel: channel as StatementChannel });
          expect(/ alleg(?:es|ed) /.test(text)).toBe(allegation);
          expect(text).not.toMatch(/claim|admit|refute|deny|denie|insist|reveal/);
        },
      ),
    );
  });

  test("a local keeps its zero, and one without a parent its own name", () => {
    expect(describeUnion(datasetOf(strike), "bakers")).toBe("Bakers Local 0123");
    expect(describeUnion(datasetOf(strike), "nobody")).toBe("nobody");
    const district = {
      id: "district",
      kind: "union" as const,
      level: "local" as const,
      name: "x",
      affiliationId: "bakers",
      designation: "District 9",
    };
    const dataset = { ...datasetOf(strike), organizations: [...datasetOf(strike).organizations, district] };
    expect(describeUnion(dataset, "district")).toBe("Bakers Local 0123 District 9");
  });
});

/** The day so many months after another one, on the last day of a month that is too short. */
function monthsAfter(day: string, months: number): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(date, last)) / 86_400_000;
}

/** The morning on which so many units are complete, counted from a day, as days since 1970. */
function markAfter(day: string, count: number, unit: string): number {
  const start = Date.parse(`${day}T00:00:00Z`) / 86_400_000;
  if (unit === "day") return start + count - 1;
  if (unit === "week") return start + 7 * count;
  return monthsAfter(day, unit === "year" ? 12 * count : count);
}

const small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

describe("nothing is said that does not hold for every day that the start can be", () => {
  test("law: nearly, nears, more than, at least and the bare number", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 1200 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.constantFrom("rounded" as const, "nears" as const),
        (first, width, after, nearlyWithin, style) => {
          const from = addDays("2019-01-01", first);
          const last = addDays(from, width);
          const asOf = addDays(last, after);
          const vague = stoppageFromSpan({
            id: "strike",
            title: "Strike",
            kind: "strike",
            from: `${from}/${last}`,
            to: "..",
          });
          const phrase = describeDuration(vague, asOf, { style, nearlyWithin });
          const [, kind = "", number = "", unit = ""] =
            /^(nearly |nears |more than |at least |)(\S+) (day|week|month|year)s?$/.exec(phrase) ?? [];
          expect(unit, phrase).not.toBe("");
          seen.add(kind);
          const count = small.includes(number) ? small.indexOf(number) : Number(number);
          const today = Date.parse(`${asOf}T00:00:00Z`) / 86_400_000;
          for (let start = from; start <= last; start = addDays(start, 1)) {
            const mark = markAfter(start, count, unit);
            const where = `${phrase} from ${start} on ${asOf}, within ${nearlyWithin}`;
            if (kind === "nearly " || kind === "nears ") {
              expect(mark, where).toBeGreaterThan(today);
              const length = mark - markAfter(start, count - 1, unit);
              expect((mark - today) / length, where).toBeLessThanOrEqual(nearlyWithin);
            } else if (kind === "more than ") expect(today, where).toBeGreaterThan(mark);
            else if (kind === "at least ") expect(today, where).toBeGreaterThanOrEqual(mark);
            else expect(today, where).toBe(mark);
          }
          expect(phrase.startsWith("nears") && style !== "nears").toBe(false);
        },
      ),
      { numRuns: 400 },
    );
    expect([...seen].sort()).toEqual(["", "at least ", "more than ", "nearly ", "nears "]);
  });

  test("the setting is a share of a unit", () => {
    const kaiser = stoppageFromSpan({ id: "k", title: "K", kind: "strike", from: "2024-10-21", to: ".." });
    const say = (nearlyWithin: number) =>
      describeDuration(kaiser, "2024-12-13", { style: "rounded", nearlyWithin });
    // Eight of the 30 days from 21 November to 21 December are left: 0.2667 of a month.
    expect([1, 0.5, 0.27, 0.26].map(say)).toEqual([
      "nearly two months",
      "nearly two months",
      "nearly two months",
      "more than one month",
    ]);
    // On 12 December nine of 30 are left, which is 0.3 and not a little more.
    expect(describeDuration(kaiser, "2024-12-12", { style: "rounded", nearlyWithin: 0.3 })).toBe(
      "nearly two months",
    );
    for (const refused of [0, -0.5, 1.01, Number.NaN]) {
      expect(() => say(refused)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    }
  });

  test("the headline that is accepted on 13 December and not on 25 November", () => {
    const kaiser = stoppageFromSpan({
      id: "k",
      title: "K",
      kind: "strike",
      from: "2024-10-21",
      to: "2025-05-04",
    });
    expect(describeDuration(kaiser, "2024-12-13", { style: "nears" })).toBe("nears two months");
    expect(describeDuration(kaiser, "2024-11-25", { style: "nears" })).toBe("more than one month");
    // What is over nears nothing.
    expect(describeDuration(kaiser, "2025-06-01", { style: "nears" })).toBe("more than six months");
  });
});

describe("where it stands, axis by axis", () => {
  const base: WorkStoppage = { ...strike, statements: [], timeline: [] };
  const on = (asOf: string, timeline: readonly TimelineEvent[], more: Partial<WorkStoppage> = {}) =>
    describeStatus({ ...base, ...more, timeline }, asOf, { dataset: datasetOf(strike) });
  const began: TimelineEvent = { id: "began", type: "began", date: "2024-05-01" };

  test.each<[string, string, readonly TimelineEvent[], Partial<WorkStoppage>?]>([
    ["The strike has not begun.", "2024-04-30", [began]],
    [
      "A strike vote was called on 2 April 2024; the strike has not begun.",
      "2024-04-03",
      [{ id: "vote", type: "strikeVote", date: "2024-04-02", result: "called" }],
    ],
    [
      "Members authorized a strike in April 2024; the strike has not begun.",
      "2024-05-03",
      [{ id: "vote", type: "strikeVote", date: "2024-04", result: "authorized" }],
    ],
    [
      "Notice of a lockout was served on 2 April 2024, for 1 May 2024; it has not begun.",
      "2024-04-03",
      [
        {
          id: "notice",
          type: "noticeServed",
          date: "2024-04-02",
          announces: "lockout",
          startsAt: { date: "2024-05-01" },
        },
      ],
    ],
    [
      "The strike was announced for 1 May 2024; the record does not say what became of it.",
      "2024-06-03",
      [
        {
          id: "notice",
          type: "noticeServed",
          date: "2024-04-02",
          announces: "strike",
          startsAt: { date: "2024-05-01" },
        },
      ],
    ],
    [
      "On strike since 1 May 2024: day 3.",
      "2024-05-03",
      [began, { id: "still", type: "continued", date: "2024-05-03" }],
    ],
    [
      "Locked out since 1 May 2024: day 3.",
      "2024-05-03",
      [began, { id: "still", type: "continued", date: "2024-05-03" }],
      { kind: "lockout" },
    ],
    [
      "The strike is over: 19 days, both ends counted; the last day out was 19 May 2024.",
      "2024-06-01",
      [began, { id: "back", type: "returnedToWork", date: "2024-05-20", extent: "all" }],
    ],
    [
      "The strike began on 1 May 2024 and lasted at least one day: the record does not say whether it went on after 1 May 2024.",
      "2024-06-01",
      [began],
    ],
    [
      "The strike may not have begun by 10 May 2024: the record has its start as May 2024.",
      "2024-05-10",
      [{ id: "began", type: "began", date: "2024-05" }],
    ],
  ])("work: %s", (words, asOf, timeline, more) => {
    expect(on(asOf, timeline, more).work).toBe(words);
  });

  test("after a pause the count still runs from the first day out", () => {
    const twice: readonly TimelineEvent[] = [
      { id: "one", type: "began", date: "2024-05-01" },
      { id: "pause", type: "suspended", date: "2024-05-10" },
      { id: "two", type: "resumed", date: "2024-06-01" },
      { id: "still", type: "continued", date: "2024-06-05" },
    ];
    expect(on("2024-06-05", twice).work).toBe(
      "On strike again since 1 June 2024; counted from the first day out, 1 May 2024: day 36.",
    );
    expect(on("2024-05-20", twice).work).toMatch(
      /^The strike is suspended and not over: .* so far; the last day out was /,
    );
  });

  test.each<[string, string, readonly TimelineEvent[], Partial<WorkStoppage>?]>([
    ["The record does not say where the contract stands.", "2024-05-01", []],
    ["There is no contract yet: it would be the first.", "2024-05-01", [], { causes: ["firstContract"] }],
    [
      "The contract is in force; it runs until 30 April 2024.",
      "2024-04-30",
      [{ id: "expiry", type: "expired", date: "2024-04-30" }],
    ],
    [
      "The contract expired on 30 April 2024.",
      "2024-05-01",
      [{ id: "expiry", type: "expired", date: "2024-04-30" }],
    ],
    [
      "The contract was extended to 31 May 2024, as agreed on 29 April 2024.",
      "2024-05-01",
      [{ id: "more", type: "extended", date: "2024-04-29", until: "2024-05-31" }],
    ],
    [
      "The contract expired on 31 May 2024.",
      "2024-06-01",
      [{ id: "more", type: "extended", date: "2024-04-29", until: "2024-05-31" }],
    ],
    [
      "The two sides reached a tentative agreement on 19 May 2024; members have yet to vote on it.",
      "2024-05-20",
      [{ id: "ta", type: "tentativeAgreement", date: "2024-05-19", covers: "whole" }],
    ],
  ])("contract: %s", (words, asOf, timeline, more) => {
    expect(on(asOf, timeline, more).contract).toBe(words);
  });

  test.each<[string, string, readonly TimelineEvent[]]>([
    ["No bargaining session is in the record by this day.", "2024-05-01", []],
    [
      "Talks are on; the last session was on 1 May 2024.",
      "2024-05-01",
      [{ id: "s", type: "sessionHeld", date: "2024-05-01" }],
    ],
    [
      "Talks are on; the last session was on 1 May 2024, one day before.",
      "2024-05-02",
      [{ id: "s", type: "sessionHeld", date: "2024-05-01" }],
    ],
    [
      "The record has no bargaining session since 1 May 2024, 31 days before.",
      "2024-06-01",
      [{ id: "s", type: "sessionHeld", date: "2024-05-01" }],
    ],
    [
      "No talks are scheduled for 6 to 12 May 2024, according to Bakers Local 0123 on 3 May 2024.",
      "2024-05-04",
      [
        {
          id: "none",
          type: "noSessionsScheduled",
          date: "2024-05-03",
          period: "2024-05-06/2024-05-12",
          saidBy: { organizationId: "bakers" },
        },
      ],
    ],
    [
      "No talks are scheduled, as was said on 3 May 2024.",
      "2024-05-04",
      [{ id: "none", type: "noSessionsScheduled", date: "2024-05-03" }],
    ],
    [
      "Crumb declared an impasse on 3 May 2024.",
      "2024-05-04",
      [{ id: "end", type: "impasse", date: "2024-05-03", declaredById: "crumb" }],
    ],
    [
      "The talks are in mediation: the two sides agreed to it on 3 May 2024.",
      "2024-05-04",
      [{ id: "agreed", type: "mediationAgreed", date: "2024-05-03" }],
    ],
    [
      "Talks have stalled: mediation ended on 3 May 2024.",
      "2024-05-04",
      [{ id: "over", type: "mediationEnded", date: "2024-05-03", outcome: "noAgreement" }],
    ],
  ])("bargaining: %s", (words, asOf, timeline) => {
    expect(on(asOf, timeline).bargaining).toBe(words);
  });

  test("legal: who opened it is named with a dataset, and nobody without", () => {
    const opened: TimelineEvent = {
      id: "look",
      type: "investigationOpened",
      date: "2024-05-03",
      byId: "inspector",
    };
    expect(on("2024-05-04", [opened]).legal).toEqual([
      "An investigation was opened by Inspector of Ovens on 3 May 2024; no ruling that concludes it is in the record.",
    ]);
    expect(describeStatus({ ...base, timeline: [opened] }, "2024-05-04").legal[0]).toMatch(
      /^An investigation was opened on 3 May/,
    );
    expect(on("2024-05-02", [opened]).legal).toEqual([
      "By the record, no order, injunction, running notice or open investigation is in effect.",
    ]);
  });

  test("work and law: between the days of a list, the next one is told, and the notice runs", () => {
    const days = ["2024-05-14", "2024-05-28", "2024-05-21"];
    const timeline: TimelineEvent[] = [
      { id: "notice", type: "noticeServed", date: "2024-05-02", announces: "strike", days },
      { id: "out", type: "began", date: "2024-05-14", lastDay: "2024-05-14" },
    ];
    const { work, legal } = on("2024-05-20", timeline);
    expect(work).toBe(
      "The strike is suspended and not over: one day so far; the last day out was 14 May 2024; the next day announced is 21 May 2024.",
    );
    expect(legal).toEqual([
      "Notice was served on 2 May 2024; the last day that it names, 28 May 2024, has not come.",
    ]);
    const inSpanish = describeStatus({ ...base, timeline }, "2024-05-20", { wording: spanish });
    expect(inSpanish.work).toBe(
      "La huelga está suspendida y no ha terminado: un día hasta ahora; el último día de paro fue el 14 de mayo de 2024; el próximo día anunciado es el 21 de mayo de 2024.",
    );
    expect(inSpanish.legal).toEqual([
      "Se presentó un preaviso el 2 de mayo de 2024; el último día que fija, el 28 de mayo de 2024, no ha llegado.",
    ]);
    expect(on("2024-05-28", timeline).work).toBe(
      "Whether the strike is over the record does not say: one day so far; the last day out was 14 May 2024.",
    );
  });

  test("law: an order that was made is told after there is an agreement, in both languages", () => {
    const timeline: TimelineEvent[] = [
      { id: "out", type: "began", date: "2024-05-01" },
      { id: "order", type: "backToWorkOrder", date: "2024-05-03", byId: "inspector" },
      {
        id: "unlawful",
        type: "ruling",
        date: "2024-05-04",
        byId: "inspector",
        finding: "x",
        declares: "unlawful",
      },
      { id: "sent", type: "arbitrationOrdered", date: "2024-05-05", byId: "inspector" },
      { id: "deal", type: "tentativeAgreement", date: "2024-05-06", covers: "whole" },
    ];
    expect(on("2024-05-03", timeline).legal).toEqual([
      "A back-to-work order was issued by Inspector of Ovens on 3 May 2024; the record does not say by when.",
    ]);
    expect(on("2024-05-05", timeline).legal.at(-1)).toBe(
      "Arbitration was ordered by Inspector of Ovens on 5 May 2024.",
    );
    expect(on("2024-05-06", timeline).legal).toEqual([
      "By the record, no order, injunction, running notice or open investigation is in effect.",
      "A back-to-work order was issued by Inspector of Ovens on 3 May 2024; the two sides have reached an agreement since.",
      "The strike was declared unlawful by Inspector of Ovens on 4 May 2024; the two sides have reached an agreement since.",
      "Arbitration was ordered by Inspector of Ovens on 5 May 2024; the two sides have reached an agreement since.",
    ]);
    expect(describeStatus({ ...base, timeline }, "2024-05-06", { wording: spanish }).legal).toEqual([
      "No consta que esté vigente ninguna orden, medida cautelar, preaviso ni investigación.",
      "Se ordenó la vuelta al trabajo el 3 de mayo de 2024; después las dos partes llegaron a un acuerdo.",
      "Se declaró ilegal la huelga el 4 de mayo de 2024; después las dos partes llegaron a un acuerdo.",
      "Se ordenó un arbitraje el 5 de mayo de 2024; después las dos partes llegaron a un acuerdo.",
    ]);
    const report = describeReport(reportOn(datasetOf({ ...base, timeline }), base.id, "2024-05-06"));
    expect(report.split("In law")[1]?.replaceAll(/\s+/g, " ")).toBe(
      " - Earlier (3 May 2024): Back-to-work order by Inspector of Ovens - Earlier (4 May 2024): Ruling by Inspector of Ovens - Earlier (5 May 2024): Arbitration ordered by Inspector of Ovens ",
    );
  });

  test("every state of every axis is a sentence in both languages, whatever is known", () => {
    const date = { date: "1 May", when: "on 1 May", since: "since 1 May" };
    for (const words of [englishStatus, spanishStatus]) {
      for (const told of [date, null]) {
        for (const kind of ["strike", "lockout"] as const) {
          const text = told === null ? null : "x";
          const voters = told === null ? ("members" as const) : ("executiveBoard" as const);
          const work = {
            kind,
            since: told,
            first: told,
            last: told,
            startsOn: told,
            length: "day 3",
            voters,
            follows: "pause" as const,
            hours: text,
            said: "",
            isBoth: told === null,
            asOf: "2 May",
          };
          const bargaining = {
            since: told,
            last: told,
            ago: text,
            next: text,
            period: text,
            by: text,
          };
          const law = { kind, since: told, until: told, by: text, parts: text };
          const sentences = [
            ...Object.values(words.work).map((tell) => tell(work)),
            ...Object.values(words.unknownWork).map((tell) => tell(work)),
            ...[
              { isByParts: false, isLastOpen: true },
              { isByParts: true, isLastOpen: true },
              { isByParts: true, isLastOpen: false },
            ].flatMap((parts) =>
              Object.values(words.contract).map((tell) =>
                tell({ since: told, until: told, voters, ...parts }),
              ),
            ),
            ...([null, "agreed", "held", "ended"] as const).flatMap((mediation) =>
              Object.values(words.bargaining).map((tell) => tell({ ...bargaining, mediation })),
            ),
            ...[true, false].flatMap((isSo) =>
              Object.values(words.legal).map((tell) => tell({ ...law, isDue: isSo, isAnew: isSo })),
            ),
            ...Object.values(words.contractOfPart).map((tell) =>
              tell({ parts: text, since: told, until: told }),
            ),
            ...Object.values(words.pastLegal).flatMap((tell) => {
              const what = tell({ ...law, isDue: true, isAnew: false });
              return Object.values(words.pastLegalOver).map((over) => `${what}${over}.`);
            }),
          ];
          // 9 states of work and 5 ways not to know, 7 of the contract in three ways and 5 of that of a part, 8 of the talks with
          // each step of mediation or none, 10 of the law in two ways; 5 kinds of order, each with 6 ways to hold no longer.
          expect(sentences).toHaveLength(9 + 5 + 3 * 7 + 5 + 4 * 8 + 2 * 10 + 5 * 6);
          for (const sentence of sentences) {
            expect(sentence).toMatch(/^\p{L}.*[^.]\.$/u);
            expect(sentence).not.toMatch(/undefined|null| {2}| [,;:.]/);
          }
        }
      }
    }
  });

  test("law: no day of any stoppage is told with a value that is none, or begins with a figure", () => {
    fc.assert(
      fc.property(someStoppage, fc.integer({ min: -40, max: 400 }), (stoppage, after) => {
        const told = describeStatus(stoppage, addDays("2024-01-01", after));
        for (const text of [told.label, told.work, told.contract, told.bargaining, ...told.legal]) {
          expect(text).toMatch(/^[A-Z]/);
          expect(text).not.toMatch(/undefined|null|NaN|Infinity/);
        }
      }),
    );
  });
});

const record = readRecord("nuhw-kaiser-2024");
const stoppageId = "nuhw-kaiser-socal-2024";

describe("the facts of a lede", () => {
  test("of 13 December 2024", () => {
    const facts = ledeFacts(record, stoppageId, "2024-12-13");
    expect(facts.what.text).toBe("a strike");
    expect(facts.unions.map(({ text }) => text)).toEqual(["National Union of Healthcare Workers (NUHW)"]);
    expect(facts.workers.map(({ text, attribution }) => `${text}, ${attribution}`)).toEqual([
      "about 2,400 workers, according to NUHW, about 13 December 2024",
      "nearly 2,400 workers, according to NUHW, on 21 October 2024",
      "more than 2,400 workers, according to CalMatters, on 21 October 2024",
      "more than 2,000 workers, according to CNN, on 21 October 2024",
    ]);
    expect(facts.workers[0]).toMatchObject({ verbatim: "some 2,400", because: ["nuhw", "laist-2024-12-13"] });
    expect(facts.occupations?.text).toContain("psychiatric nurses");
    expect(facts.where?.text).toContain("Los Angeles");
    expect(facts.since?.text).toBe("since 21 October 2024");
    expect(facts.howLong?.text).toBe("nearly two months");
    expect(facts.day?.text).toBe("day 54");
    expect(facts.why.map(({ text, attribution }) => `${text}, ${attribution}`)).toEqual([
      "Guaranteed time for email, charts and other duties away from patients, according to NUHW",
      "Restored pensions, according to NUHW",
      "Better pay, according to NUHW",
    ]);
    expect(facts.work.text).toBe("On strike since 21 October 2024: day 54.");
    expect(facts.contract.text).toBe("The contract expired on 30 September 2024.");
    expect(facts.talks).toMatchObject({
      text: "No talks are scheduled for 16 to 22 December 2024, according to a union spokesperson (NUHW) on 13 December 2024; the last session was on 25 October 2024, 49 days before.",
      attribution: "according to a union spokesperson (NUHW)",
    });
    expect(facts.latest.find(({ because }) => because.includes("complaint-dec12"))).toMatchObject({
      text: expect.stringMatching(/^complaint filed by NUHW with DMHC against Kaiser, alleging that /),
      attribution: "according to NUHW",
      allegation: true,
    });
  });

  test("the allegation on therapy groups has its speaker, its verb and the reply beside it", () => {
    const { allegations } = ledeFacts(record, stoppageId, "2024-12-13");
    const told = allegations.find(({ because }) => because.includes("claim-groups-canceled"));
    expect(told?.text).toMatch(
      /^NUHW alleged in a filing that .*systematically canceled psychotherapy groups/,
    );
    expect(told?.attribution).toBe("according to NUHW");
    expect(told?.replies[0]?.text).toMatch(
      /^in reply, Kaiser said in a statement that patients are getting the care/,
    );
    expect(told?.replies[0]?.attribution).toBe("according to Kaiser");
  });

  test("before it has begun there is no length, and afterwards no day", () => {
    const before = ledeFacts(record, stoppageId, "2024-10-01");
    expect([before.began, before.since, before.howLong, before.day]).toEqual([null, null, null, null]);
    const after = ledeFacts(record, stoppageId, "2025-06-01");
    expect([after.began?.text, after.since, after.howLong?.text, after.day]).toEqual([
      "on 21 October 2024",
      null,
      "196 days",
      null,
    ]);
  });

  test("it is plain data, and every number of workers and every allegation says whose it is", () => {
    for (let day = "2024-09-01"; day < "2025-06-01"; day = addDays(day, 13)) {
      const told = ledeFacts(record, stoppageId, day);
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
      for (const one of [...told.workers, ...told.allegations])
        expect(one.attribution, day).toMatch(/^according to ./);
      for (const one of told.allegations) {
        expect(one.allegation).toBe(true);
        expect(one.text).toMatch(/ alleg(?:e|es|ed) /);
      }
    }
  });

  test("an id that the dataset does not have is refused", () => {
    expect(() => ledeFacts(record, "no-strike", "2024-12-13")).toThrow(
      expect.objectContaining({ code: "not-in-record" }),
    );
  });
});

describe("what may not be printed is not", () => {
  const claim = (id: string, text: string) => ({ id, text, allegation: true });
  const dataset = (...statements: readonly Statement[]): Dataset =>
    datasetOf({ ...strike, statements: [...strike.statements, ...statements] });
  const tell = (...statements: readonly Statement[]) =>
    ledeFacts(dataset(...statements), "bakery", "2024-05-10");

  test("off the record is in no part of it", () => {
    const told = tell(
      statement("whisper", "2024-05-07", {
        attribution: "offRecord",
        speaker: { personId: "jane-roe" },
        claims: [claim("claim-whispered", "the books are cooked")],
      }),
    );
    expect(JSON.stringify(told)).not.toMatch(/cooked|whisper|Roe/);
  });

  test("on background the name is withheld, and the terms stand with the speaker", () => {
    const told = tell(
      statement("hint", "2024-05-07", {
        attribution: "background",
        speaker: { personId: "jane-roe", organizationId: "crumb", description: "a manager" },
        claims: [claim("claim-hint", "Roe saw the ovens fail")],
      }),
    );
    expect(JSON.stringify(told)).not.toContain("Jane");
    const hint = told.allegations.find(({ because }) => because.includes("claim-hint"));
    expect(hint?.text).toBe(
      "a manager (Crumb), on background, alleged in a statement that [name withheld] saw the ovens fail",
    );
    expect(hint?.attribution).toBe("according to a manager (Crumb), on background");
  });

  test("a reply that accuses in turn is alleged, and one in sentences of its own stands after a colon", () => {
    const told = tell(
      statement("answer", "2024-05-07", {
        speaker: { organizationId: "crumb" },
        claims: [{ ...claim("claim-back", "the bakers broke the ovens"), disputesIds: ["claim-unsafe"] }],
      }),
      statement("quote", "2024-05-08", {
        speaker: { organizationId: "crumb" },
        inReplyToIds: ["filing"],
        quote: "Our ovens\nare fine.",
        paraphrase: undefined as never,
      }),
      statement("word", "2024-05-09", {
        speaker: { organizationId: "crumb" },
        inReplyToIds: ["filing"],
        quote: "Nothing is wrong.",
        paraphrase: "The ovens were looked at.",
      }),
    );
    expect(
      told.allegations
        .find(({ because }) => because.includes("claim-unsafe"))
        ?.replies.map(({ text }) => text),
    ).toEqual([
      "disputing this, Crumb alleged in a statement that the bakers broke the ovens",
      "Crumb replied: “Our ovens are fine.”",
      "Crumb replied: The ovens were looked at.",
    ]);
  });

  test("a number without a speaker and a source says so", () => {
    const workers = [{ value: { value: 40, unit: "workers" }, sourceIds: [], rank: "normal" as const }];
    const told = ledeFacts(datasetOf({ ...strike, workers }), "bakery", "2024-05-10");
    expect(told.workers[0]).toMatchObject({ text: "40 workers", attribution: "source not given" });
  });
});

test("day arithmetic of this file agrees with the library", () => {
  expect(isoDateOf(dayNumberOf("2024-01-31"))).toBe("2024-01-31");
  expect(monthsAfter("2024-01-31", 1)).toBe(Date.UTC(2024, 1, 29) / 86_400_000);
});
