// Words at their edges: dates without ends, units of one, sentences that begin with figures, and what is refused.

import {
  type AnyTerms,
  attribute,
  bargainingReportOn,
  capitalizeSentence,
  comparePositions,
  type Dataset,
  describeBargaining,
  describeDuration,
  describeGap,
  describeNumber,
  describeOrdinal,
  describeQuantity,
  describeStatus,
  describeTerms,
  describeUnion,
  english,
  type NamedSpeaker,
  type Quantity,
  quantityAsSaid,
  sentenceStart,
  spanish,
  stoppageFromSpan,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it, test } from "vitest";
import { describePeriod, sinceWords, whenWords } from "../../src/text/dates.js";
import { listIn } from "../../src/text/lists.js";
import { datasetOf, strike } from "./small-dispute.js";

const narrow = "\u202f";
const refused = (message: string) => expect.objectContaining({ code: "invalid-argument", message });

describe("dates", () => {
  it("a century is a range: it has no preposition", () => {
    expect(whenWords("20XX")).toBe("between 2000 and 2099");
    expect(sinceWords("20XX")).toBe("since a day between 2000 and 2099");
  });

  it("since when, where the first day is one of several or the end is open", () => {
    expect(sinceWords("2024-10")).toBe("since October 2024");
    expect(sinceWords("2024-10-21/2024-10-21")).toBe("since 21 October 2024");
    expect(sinceWords("2024-10-21/..")).toBe("since 21 October 2024");
    expect(sinceWords("2024-10~/..")).toBe("since about October 2024");
    expect(sinceWords("20XX/..")).toBe("since a day between 2000 and 2099");
    expect(sinceWords("2024-10-21/")).toBe("since a day from 21 October 2024, end not known");
    expect(sinceWords("../2024-10-21")).toBe("since a day until 21 October 2024");
  });

  it("a stretch of which the first day is not known", () => {
    expect(describePeriod({ earliest: null, latest: "2024-12-16" })).toBe(
      "until 16 December 2024, start not known",
    );
  });
});

describe("units", () => {
  test.each<[Quantity, inEnglish: string]>([
    [{ value: 1, unit: "hours of classes" }, "one hour of classes"],
    [{ value: 1, unit: "hours of studies" }, "one hour of studies"],
    [{ value: 1, unit: "day of strikes" }, "one day of strikes"],
    [{ value: 1, unit: "classes" }, "one class"],
    [{ value: 1, unit: "facilities" }, "one facility"],
    [{ min: 1, max: 1, unit: "workers" }, "one worker"],
    [{ min: 2, max: 2, unit: "workers" }, "two workers"],
    [{ min: 0, max: 1, unit: "workers" }, "between zero and one workers"],
    [{ min: 1, max: 2, unit: "workers" }, "between one and two workers"],
    [{ min: 1, unit: "workers" }, "at least one worker"],
    [{ max: 1, unit: "workers" }, "up to one worker"],
    [{ value: 3, unit: "points of a percent" }, "three points of a percent"],
    [{ value: 3, unit: "percentages" }, "three percentages"],
  ])("%j", (quantity, words) => {
    expect(describeQuantity(quantity)).toBe(words);
  });

  test.each<[Quantity, asSaid: string]>([
    [{ value: 2400, verbatim: "some 2,400" }, "some 2,400"],
    [{ value: 2400, unit: "workers", verbatim: "2,400 " }, "2,400 workers"],
    [{ value: 2400, unit: "workers", verbatim: "2,400 of them" }, "2,400 of them"],
    [{ value: 50, unit: "percent of the unit", verbatim: "some 50" }, "some 50 percent of the unit"],
    [{ value: 50, unit: "%", verbatim: "some 50" }, "some 50%"],
    [{ value: 50, unit: "% of the unit", verbatim: "some 50" }, "some 50% of the unit"],
    [{ value: 50, unit: "percent", verbatim: "half" }, "half"],
  ])("as said: %j", (quantity, words) => {
    expect(quantityAsSaid(quantity)).toBe(words);
  });

  test.each([
    "persona",
    "hora",
    "semana",
    "empresa",
    "trabajadora",
    "empleada",
    "enfermera",
    "sesión",
    "huelga",
    "propuesta",
    "plaza",
  ])("in Spanish one %s is feminine", (noun) => {
    expect(describeQuantity({ value: 1, unit: noun }, spanish)).toBe(`una ${noun}`);
  });

  it("in Spanish only the noun itself decides, and a word that begins like it does not", () => {
    expect(describeQuantity({ value: 1, unit: "grupo de personas" }, spanish)).toBe("un grupo de personas");
    expect(describeQuantity({ value: 1, unit: "horario" }, spanish)).toBe("un horario");
    expect(describeQuantity({ value: 1, modifier: "about" }, spanish)).toBe("alrededor de uno");
    expect(describeQuantity({ min: 1, unit: "workers" }, spanish)).toBe("al menos un trabajador");
  });
});

describe("lists", () => {
  it("of nothing are nothing; in Spanish the conjunction turns before its own sound", () => {
    expect(listIn([], english)).toBe("");
    expect(listIn(["a", "b"], english, "or")).toBe("a or b");
    expect(listIn(["Chile", "India"], spanish)).toBe("Chile e India");
    expect(listIn(["agua", "hielo"], spanish)).toBe("agua y hielo");
    expect(listIn(["zapatos", "botas"], spanish, "or")).toBe("zapatos o botas");
    expect(listIn(["siete", "ocho"], spanish, "or")).toBe("siete u ocho");
  });
});

describe("numbers that cannot be written", () => {
  it("are named", () => {
    expect(() => describeOrdinal(0)).toThrow(refused("0 has no ordinal: it must be 1, 2, 3 …"));
    expect(() => describeNumber(Number.NaN)).toThrow(refused("NaN is not a number that can be written."));
  });

  it("are not spelt out: no decimals, and no more than six digits", () => {
    expect(sentenceStart(999_999)).toBe("Nine hundred ninety-nine thousand nine hundred ninety-nine");
    for (const value of [1_000_000, -1, 5.5]) {
      expect(() => sentenceStart(value)).toThrow(
        refused(`"value" is ${value}; it must be a whole number from 0 to 999,999.`),
      );
    }
    expect(sentenceStart(21, undefined, spanish)).toBe("Veintiuno");
  });
});

describe("a sentence that begins with figures", () => {
  test.each([
    ["12.25 hours were lost", "A total of 12.25 hours were lost"],
    ["$12.50 an hour is too little", "A total of $12.50 an hour is too little"],
    ["$12.00 an hour is too little", "A total of $12.00 an hour is too little"],
    ["$0.125 an hour is too little", "A total of $0.125 an hour is too little"],
    ["$12,345,678,901,234,567.89 is too much", "A total of $12,345,678,901,234,567.89 is too much"],
    ["-$2,500.00 is a cut", "A total of -$2,500.00 is a cut"],
    ["¥500 an hour is too little", "A total of ¥500 an hour is too little"],
    ["0.50 EUR an hour more is the offer", "A total of 0.50 EUR an hour more is the offer"],
    ["12 UAW locals voted", "Twelve UAW locals voted"],
    ["$4 an hour is too little", "A total of $4 an hour is too little"],
    ["2024 was a long year", "2024 was a long year"],
    ["1,234,567 hours were lost", "A total of 1,234,567 hours were lost"],
  ])("%s", (text, begun) => {
    expect(capitalizeSentence(text)).toBe(begun);
  });

  it("an amount of money keeps its decimal sign in Spanish, too", () => {
    expect(capitalizeSentence("$12.50 la hora", spanish)).toBe("Un total de $12.50 la hora");
    expect(capitalizeSentence("€12,50 la hora", spanish)).toBe("Un total de €12,50 la hora");
  });

  test.each([
    "12024 people",
    "12.50 hours",
    "12.50 HOURS",
    "5$ more",
    "$4x an hour",
    "$.50 an hour",
    "$4..5",
    "12th week",
    "3-2 was the vote",
  ])("%s is to be recast", (text) => {
    expect(() => capitalizeSentence(text)).toThrow(
      refused(
        `"text" is "${text}"; it must be recast: it begins with figures that are no number of something.`,
      ),
    );
  });

  it("only where it begins with them, and where it is nothing else", () => {
    expect(capitalizeSentence("a1 strike")).toBe("A1 strike");
    expect(capitalizeSentence("5")).toBe("Five");
    expect(() => capitalizeSentence("“5 are out”")).toThrow("it must be recast");
  });

  it("what is no text is named", () => {
    expect(() => capitalizeSentence(5 as never)).toThrow(/^"text" is 5;/);
    expect(() => attribute(5 as never, "NUHW")).toThrow(/^"clause" is 5;/);
  });

  it("a date is to be recast, too", () => {
    expect(() => capitalizeSentence("21 October 2024 was the day")).toThrow(
      refused('"text" is "21 October 2024 was the day"; it must be recast: it begins with a date.'),
    );
  });

  it("a percentage in Spanish counts nothing that its number could agree with", () => {
    expect(capitalizeSentence(`21${narrow}% de las empresas`, spanish)).toBe(
      "Veintiuno por ciento de las empresas",
    );
    expect(capitalizeSentence("21 empresas cerraron", spanish)).toBe("Veintiuna empresas cerraron");
  });
});

describe("who says something", () => {
  const named = (more: Partial<NamedSpeaker>): NamedSpeaker => ({
    person: null,
    organization: null,
    description: null,
    ...more,
  });
  const says = (speaker: NamedSpeaker) => attribute("talks go on", speaker, { form: "says" });

  it("is one, unless the description itself is of several", () => {
    const kaiser = { id: "kaiser", name: "Kaiser", shortName: "Kaiser", kind: null };
    expect(says(named({ organization: kaiser }))).toBe("Kaiser says that talks go on");
    expect(says(named({ description: "several strikers" }))).toBe("several strikers say that talks go on");
    expect(says(named({ description: "a lawyer for several strikers" }))).toBe(
      "a lawyer for several strikers says that talks go on",
    );
    expect(says(named({ person: "Jane Roe", description: "members' lawyer" }))).toBe(
      "Jane Roe, members' lawyer says that talks go on",
    );
  });

  it("a union of another one without a designation is called by its own name", () => {
    const { stoppages: _, ...rest } = datasetOf(strike);
    const seiu = { id: "seiu", kind: "union", level: "international", name: "SEIU" } as const;
    const local = { id: "local", kind: "union", level: "local", name: "The local", affiliationId: "seiu" };
    const dataset = { ...rest, organizations: [seiu, local], stoppages: [] } as Dataset;
    expect(describeUnion(dataset, "local")).toBe("The local");
  });

  test.each([
    ["Teamsters", undefined, "0123", "Teamsters Local 0123"],
    ["International Brotherhood of Teamsters", "Teamsters", "0123", "Teamsters Local 0123"],
    ["Bakers", undefined, "District 9", "Bakers District 9"],
    // A name of its own that has the number says it already.
    ["Teamsters Local 0123", undefined, "0123", "Teamsters Local 0123"],
    ["Teamsters Local 123", undefined, "0123", "Teamsters Local 123"],
    ["Teamsters Local 0123", "Teamsters", "123", "Teamsters Local 0123 (Teamsters)"],
    [
      "1199SEIU United Healthcare Workers East",
      "1199SEIU",
      "1199",
      "1199SEIU United Healthcare Workers East (1199SEIU)",
    ],
    ["United Healthcare Workers West", "SEIU-UHW", "UHW", "United Healthcare Workers West (SEIU-UHW)"],
    // The number of something else.
    ["Teamsters of 1234 Main Street", undefined, "123", "Teamsters of 1234 Main Street Local 123"],
    ["Teamsters 4123", undefined, "123", "Teamsters 4123 Local 123"],
    ["Teamsters 40123", undefined, "123", "Teamsters 40123 Local 123"],
  ])("a local of nobody: %s (%s), %s", (name, shortName, designation, told) => {
    const { stoppages: _, ...rest } = datasetOf(strike);
    const local = { id: "local", kind: "union", level: "local", name, shortName, designation };
    const dataset = { ...rest, organizations: [local], stoppages: [] } as unknown as Dataset;
    expect(describeUnion(dataset, "local")).toBe(told);
  });
});

describe("terms", () => {
  const percent = (value: number, more: object = {}) => ({
    kind: "percent" as const,
    percent: value,
    ...more,
  });
  test.each<[AnyTerms, string]>([
    [
      { hours: { min: 5 }, per: "week", protectedHours: { min: 3 } },
      "at least 5 hours a week, at least 3 of them protected",
    ],
    [
      { hours: { value: 7, modifier: "about" }, per: "week", protectedHours: { value: 7 } },
      "about 7 hours a week, 7 of them protected",
    ],
    [{ plan: "multiemployer", action: "freeze" }, "freeze the multiemployer pension"],
    [
      {
        text: "caps",
        measures: [
          { measure: "beds", value: 4, unit: "patients", better: "lower" },
          { measure: "ward", value: 1, unit: "patients", better: "lower" },
        ],
      },
      "caps (beds: 4 patients; ward: 1 patient)",
    ],
    [{ steps: [percent(5), percent(2, { appliesTo: "cooks" })] }, "a raise of 5%; a raise of 2% for cooks"],
    [
      { steps: [percent(5), percent(5)], statedTotalPercent: 10, statedTotalIs: "compound" },
      "raises of 5% and 5% (10% in sum, 10.3% compounded); 10% compounded",
    ],
    [
      { steps: [percent(5), percent(5)], statedTotalPercent: 10 },
      "raises of 5% and 5% (10% in sum, 10.3% compounded); 10% in all, as published",
    ],
  ])("%j", (terms, words) => {
    expect(describeTerms(terms)).toBe(words);
  });
});

describe("the gap", () => {
  type Terms = Parameters<typeof comparePositions>[0];
  const gap = (a: Terms, b: Terms) => describeGap(comparePositions(a, b));
  const hours = (min: number, max: number | null = min): Terms => ({
    hours: max === null ? { min } : { min, max },
    per: "week",
  });
  const plan = (maximumPercent: number): Terms => ({
    plan: "definedContribution",
    action: "maintain",
    contribution: { maximumPercent },
  });

  test.each<[Terms, Terms, string]>([
    [
      plan(9),
      plan(12),
      "Maximum contribution: 9% against 12% of pay, 3 percentage points apart. The same on plan (defined contribution) and action (maintain).",
    ],
    [hours(5), hours(7, null), "Stated hours: 5 against at least 7 hours a week, at least 2 apart."],
    [
      hours(5),
      hours(5, null),
      "Stated hours: 5 against at least 5 hours a week, it is not known how far apart.",
    ],
    [
      hours(5, null),
      hours(5),
      "Stated hours: at least 5 against 5 hours a week, it is not known how far apart.",
    ],
    [hours(5), hours(5, 7), "Stated hours: 5 against between 5 and 7 hours a week, up to 2 apart."],
    [hours(1), hours(1), "The same on stated hours (1 hour a week)."],
    [
      { hours: { value: 5 }, per: "week", bookable: true },
      { hours: { value: 5 }, per: "week", bookable: true },
      "The same on stated hours (5 hours a week) and booking by management (bookable).",
    ],
    [
      { text: "More staff" },
      { text: "A cap", measures: [{ measure: "beds", value: 4, unit: "patients", better: "lower" }] },
      "Not comparable on text: one is in words only. Not comparable on beds (4 patients): stated by one only.",
    ],
  ])("case %#", (a, b, words) => {
    expect(gap(a, b)).toBe(words);
  });
});

describe("where a stoppage stands", () => {
  const began: TimelineEvent = { id: "began", type: "began", date: "2024-05-01" };
  const on = { id: "on", type: "continued", date: "2024-05-10" };
  const dispute = (timeline: readonly object[], kind: "strike" | "lockout" = "strike"): WorkStoppage => ({
    ...strike,
    kind,
    timeline: timeline as readonly TimelineEvent[],
  });
  const status = (timeline: readonly object[], kind?: "strike" | "lockout") =>
    describeStatus(dispute(timeline, kind), "2024-05-10");
  const inRecord = (timeline: readonly object[]) => {
    const stoppage = dispute(timeline);
    return describeStatus(stoppage, "2024-05-10", { dataset: datasetOf(stoppage) });
  };

  it("who is out is told by the event, whatever the whole is called", () => {
    expect(status([{ ...began, action: "lockout" }, on]).work).toBe("Locked out since 1 May 2024: day 10.");
    expect(status([{ ...began, action: "strike" }, on], "lockout").work).toBe(
      "On strike since 1 May 2024: day 10.",
    );
  });

  it("what is over keeps the name of the whole", () => {
    const over = { id: "over", type: "ended", date: "2024-05-07", reason: "agreement" };
    expect(status([began, over], "lockout").work).toBe(
      "The lockout is over: seven days, both ends counted; the last day out was 7 May 2024.",
    );
  });

  it("a notice is of what it announces, and for the day that it names", () => {
    const notice = { id: "n", type: "noticeServed", date: "2024-05-09", announces: "strike" };
    expect(status([notice], "lockout").work).toBe(
      "Notice of a strike was served on 9 May 2024; it has not begun.",
    );
    const voted = { id: "v", type: "strikeVote", date: "2024-05-01", result: "authorized" };
    expect(status([voted, { ...notice, startsAt: { date: "2024-05-20" } }]).work).toBe(
      "Notice of a strike was served on 9 May 2024, for 20 May 2024; it has not begun.",
    );
  });

  it("between the rounds of a list of days it is not said to be over", () => {
    const rounds = { ...dispute([{ ...began, lastDay: "2024-05-03" }]), pattern: "intermittent" as const };
    expect(describeStatus(rounds, "2024-05-10").work).toBe(
      "Whether the strike is over the record does not say: three days so far; the last day out was 3 May 2024.",
    );
  });

  it("a contract runs until its last day, where that is told", () => {
    const effect = { id: "e", type: "tookEffect", date: "2024-05-09" };
    expect(status([began, effect]).contract).toBe("The new contract took effect on 9 May 2024.");
    expect(status([began, { ...effect, expiresOn: "2028-04-30" }]).contract).toBe(
      "The new contract took effect on 9 May 2024; it runs until 30 April 2028.",
    );
    const extended = { id: "x", type: "extended", date: "2024-05-09", until: "2024-05-31" };
    expect(status([extended]).contract).toBe(
      "The contract was extended to 31 May 2024, as agreed on 9 May 2024.",
    );
  });

  it("talks that are set have their days", () => {
    const set = (id: string, date: string) => ({
      id,
      type: "sessionScheduled",
      date: "2024-05-09",
      sessionDates: [date],
    });
    const { bargaining } = status([began, set("a", "2024-05-13"), set("b", "2024-05-15")]);
    expect(bargaining).toMatch(/^Bargaining is set for 13 May 2024 and 15 May 2024/);
  });

  it("mediation is agreed to, or has met", () => {
    const agreed = { id: "m", type: "mediationAgreed", date: "2024-05-08" };
    expect(status([began, agreed]).bargaining).toMatch(/the two sides agreed to it/);
    const held = { id: "h", type: "mediationHeld", date: "2024-05-09" };
    expect(status([began, agreed, held]).bargaining).toMatch(/met with a mediator on 9 May 2024/);
  });

  it("each thing in effect in law has its sentence, by whom and until when", () => {
    const opened = { id: "i", type: "investigationOpened", date: "2024-05-07", byId: "inspector" };
    const stop = { id: "s", type: "injunction", date: "2024-05-08", byId: "crumb", until: "2024-05-20" };
    expect(inRecord([began, opened, stop]).legal).toEqual([
      "An injunction was issued by Crumb on 8 May 2024; it holds until 20 May 2024.",
      "An investigation was opened by Inspector of Ovens on 7 May 2024; no ruling that concludes it is in the record.",
    ]);
    const { byId: _, ...nobody } = stop;
    expect(inRecord([began, nobody]).legal).toEqual([
      "An injunction was issued on 8 May 2024; it holds until 20 May 2024.",
    ]);
    // Without a dataset there are no names.
    expect(status([began, opened, stop]).legal[0]).toBe(
      "An injunction was issued on 8 May 2024; it holds until 20 May 2024.",
    );
  });

  it("a cooling-off period has its last day, and several who ordered it are named in a row", () => {
    const order = {
      id: "order",
      type: "intervention",
      date: "2024-05-08",
      byIds: ["inspector", "crumb"],
      means: "coolingOff",
      until: "2024-05-20",
    };
    expect(inRecord([began, order]).legal).toEqual([
      "A cooling-off period was ordered by Inspector of Ovens and Crumb on 8 May 2024; it runs until 20 May 2024.",
    ]);
  });

  it("a vague first day is told as the record has it, and a vague last day by both ends", () => {
    const vague = { ...began, date: "2024-04" };
    expect(status([vague, on]).work).toBe("On strike since April 2024: between 11 and 40 days.");
    const voted = { id: "v", type: "strikeVote", date: "2024-03-15", result: "authorized" };
    expect(status([voted, vague, on]).work).toBe("On strike since April 2024: between 11 and 40 days.");
    const over = { id: "over", type: "ended", date: "2024-05-07/2024-05-09", reason: "agreement" };
    expect(status([began, over]).work).toBe(
      "The strike is over: between seven and nine days, both ends counted; the last day out was between 7 and 9 May 2024.",
    );
  });

  it("an impasse is declared by whom the record names", () => {
    const impasse = { id: "i", type: "impasse", date: "2024-05-08", declaredById: "crumb" };
    expect(inRecord([began, impasse]).bargaining).toBe("Crumb declared an impasse on 8 May 2024.");
    expect(status([began, impasse]).bargaining).toBe("An impasse was declared on 8 May 2024.");
  });
});

test("lengths in Spanish of which the end is not told", () => {
  const { lengths } = spanish;
  expect(lengths.atLeast("dos días")).toBe("al menos dos días");
  expect(lengths.unknownLength("dos días")).toBe("al menos dos días: el registro no dice cuánto duró");
  expect(lengths.outOver("dos días", "un mes")).toBe("dos días de paro a lo largo de un mes");
  expect(lengths.betweenIts("segundo", "tercero", "week")).toBe("entre su segunda y su tercera semana");
  expect(lengths.betweenIts("primero", "tercero", "month")).toBe("entre su primer y su tercer mes");
  const vague = stoppageFromSpan({
    id: "v",
    title: "V",
    kind: "strike",
    from: "2024-05-01/2024-05-08",
    to: "..",
  });
  expect(describeDuration(vague, "2024-05-16", { style: "week", wording: spanish })).toBe(
    "entre su segunda y su tercera semana",
  );
});

test("shares of the way are in whole percent, and what has none is told with the reason", () => {
  const dispute = datasetOf(strike);
  const none = bargainingReportOn(dispute, "bakery", "2024-05-10");
  const way = (attribute: string, wayPercent: object | null, reason: string | null) => ({
    attribute,
    wayPercent,
    reason,
  });
  const demand = {
    title: "Time",
    first: [],
    positions: [],
    lastPublished: [
      {
        heldBy: ["Crumb"],
        standing: "offer",
        date: "2024-05-03",
        terms: { hours: { value: 5 }, per: "week" },
        saidBy: null,
      },
    ],
    gap: [],
    outcome: {
      settled: true,
      fromFirstOffer: [
        {
          attributes: [
            way("statedHours", { min: 50, max: 50 }, null),
            way("protectedHours", { min: 24.6, max: 33.2 }, null),
            way("bookable", null, "notANumber"),
            way("termYears", null, "notPublished"),
          ],
        },
      ],
    },
  };
  const text = describeBargaining({ ...none, demands: [demand] } as unknown as typeof none);
  expect(text.split("\n\n").at(-1)?.replaceAll(/\s+/g, " ").trim()).toBe(
    "Time - Last published Crumb, offer (3 May 2024): 5 hours a week - Outcome Settled, of the way from the first offer to the first demand: 50% on stated hours and 25% to 33% on protected hours. No share on booking by management: it is not a number. No share on term of the contract: not published.",
  );
});

test("a report on the talks, line by line", () => {
  const position = (id: string, holder: string, hours: number, date: string, standing: string) => ({
    id,
    date,
    heldByIds: [holder],
    standing,
    terms: { hours: { value: hours }, per: "week" },
  });
  const demands = [
    {
      id: "time",
      topic: "guaranteedTime",
      title: "Guaranteed time",
      raisedByIds: ["bakers"],
      positions: [
        position("d", "bakers", 7, "2024-05-02", "demand"),
        position("o", "crumb", 5, "2024-05-03", "offer"),
        position("o2", "crumb", 6, "2024-05-06", "offer"),
      ],
    },
  ] as unknown as WorkStoppage["demands"];
  const report = bargainingReportOn(datasetOf({ ...strike, demands }), "bakery", "2024-05-10");
  expect(describeBargaining(report)).toBe(
    [
      "Strike at the bakery",
      "Bargaining as of 10 May 2024",
      "",
      "Contract and talks",
      "  No bargaining session is in the record by this day.",
      "",
      "Guaranteed time",
      "  - First position",
      "      Bakers Local 0123, demand (2 May 2024): 7 hours a week",
      "      Crumb, offer (3 May 2024): 5 hours a week",
      "  - Latest",
      "      Bakers Local 0123, demand (2 May 2024): 7 hours a week",
      "      Crumb, offer (6 May 2024): 6 hours a week",
      "  - Gap",
      "      Stated hours: 7 against 6 hours a week, 1 apart.",
      "  - Outcome",
      "      Not settled by this day.",
      "",
    ].join("\n"),
  );
  const none = bargainingReportOn(datasetOf(strike), "bakery", "2024-05-10");
  expect(describeBargaining(none)).toMatch(/\n\nDemands\n {2}No demands are in the record by this day\.\n$/);
});
