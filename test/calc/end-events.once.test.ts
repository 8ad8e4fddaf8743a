// Which day is called the end where nobody was out when it was declared over, and where each part has an agreement of its own.
// The expected days are of the record; the lengths are counted on a calendar.

import { durationOf, lengthsOf, type TimelineEvent, type WorkStoppage } from "picketline";
import { describe, expect, it } from "vitest";
import { agreementVote, exactly, on, strike, wholeAgreement } from "./builders.js";

const asOf = "2024-12-31";

/** The last day of each end of one kind, and the event that it is. */
function ends(stoppage: WorkStoppage, endEvent: string) {
  const lengths = lengthsOf(stoppage, { asOf }).filter(
    (length) =>
      length.endEvent === endEvent &&
      length.counted === "calendar days" &&
      length.ends === "inclusive" &&
      length.measure === "span",
  );
  return lengths.map(({ eventId, to, days }) => [eventId, to.earliest, to.latest, days.min, days.max]);
}

describe("a strike that is declared over after its last day out", () => {
  const rounds: readonly TimelineEvent[] = [
    { id: "first", type: "began", date: "2024-03-04", lastDay: "2024-03-06" },
    { id: "second", type: "resumed", date: "2024-06-27", lastDay: "2024-07-01" },
  ];
  const over = { id: "over", type: "ended", date: "2024-09-16", reason: "agreement" } as const;

  it("ended on the last day of its last round", () => {
    const declared = strike([...rounds, over], { pattern: "intermittent" });
    // 4 to 31 March: 28 days; April, May, June: 30 + 31 + 30; 1 July: 1.
    expect(ends(declared, "ended")).toEqual([["over", "2024-07-01", "2024-07-01", 120, 120]]);
    expect(durationOf(declared, { asOf, until: "ended" })).toMatchObject({
      until: "ended",
      to: { earliest: "2024-07-01", latest: "2024-07-01" },
      days: exactly(120),
      daysOut: exactly(3 + 5),
      because: ["first", "over"],
    });
    // By a day before it was declared over, there is no such end yet.
    expect(durationOf(declared, { asOf: "2024-09-15", until: "ended" }).until).toBeNull();
  });

  it("ended on its own day where somebody was out then", () => {
    const goesOn = strike([on(4, "began"), on(20, "ended", { reason: "agreement" })]);
    expect(ends(goesOn, "ended")).toEqual([["ended-20", "2024-03-20", "2024-03-20", 17, 17]]);
  });

  it("after a pause, ended on the last day before it", () => {
    const paused = strike([on(4, "began"), on(8, "suspended"), on(20, "ended", { reason: "agreement" })]);
    expect(ends(paused, "suspended")).toEqual([["suspended-8", "2024-03-08", "2024-03-08", 5, 5]]);
    expect(ends(paused, "ended")).toEqual([["ended-20", "2024-03-08", "2024-03-08", 5, 5]]);
  });

  it("on a vague day, ended on one of the days out that it can be", () => {
    const vague = strike([on(4, "began"), { ...over, date: "2024-03-10/2024-03-20" }]);
    expect(ends(vague, "ended")).toEqual([["over", "2024-03-10", "2024-03-20", 7, 17]]);
    const declared = strike([...rounds, { ...over, date: "2024-09" }]);
    expect(ends(declared, "ended").at(-1)?.slice(1, 3)).toEqual(["2024-07-01", "2024-07-01"]);
  });

  it("on the morning after its last full day, ended on that morning", () => {
    const [began, ended] = [on(4, "began", { lastDay: "2024-03-08" }), on(9, "ended", { time: "06:00" })];
    expect(ends(strike([began, ended]), "ended").map(([, to]) => to)).toEqual(["2024-03-09"]);
    const later = on(10, "ended", { time: "06:00" });
    expect(ends(strike([began, later]), "ended").map(([, to]) => to)).toEqual(["2024-03-08"]);
  });

  it("by a later account of the end, ended on the last day out all the same", () => {
    const accounts = strike([on(4, "began"), on(20, "ended"), on(25, "ended")]);
    expect(ends(accounts, "ended").map(([, to]) => to)).toEqual(["2024-03-20", "2024-03-20"]);
  });
});

describe("parts that have agreements and votes of their own", () => {
  const of = (...employerIds: readonly string[]) => ({ scope: { employerIds } });
  const at = (day: string) => `2024-03-${day}`;
  const out = on(1, "began");
  const over = on(24, "ended", { reason: "agreement" });
  const agreed = (id: string, day: string, ...parts: readonly string[]) => ({
    ...wholeAgreement(id, at(day)),
    ...of(...parts),
  });
  const voted = (id: string, day: string, ...parts: readonly string[]) => ({
    ...agreementVote(id, at(day), "ratified"),
    ...of(...parts),
  });
  const both = { employerIds: ["a", "b"] };

  it("end with the last of them", () => {
    const all = strike(
      [
        out,
        agreed("a1", "10", "a"),
        voted("a2", "15", "a"),
        agreed("b1", "20", "b"),
        over,
        voted("b2", "28", "b"),
      ],
      both,
    );
    expect(ends(all, "tentativeAgreement")).toEqual([["b1", at("20"), at("20"), 20, 20]]);
    expect(ends(all, "ratified")).toEqual([["b2", at("28"), at("28"), 28, 28]]);
    expect(durationOf(all, { asOf, until: "ratified" })).toMatchObject({
      until: "ratified",
      days: exactly(28),
    });
    // Before the last of them there is none.
    expect(durationOf(all, { asOf: at("27"), until: "ratified" }).until).toBeNull();
    expect(durationOf(all, { asOf: at("19"), until: "tentativeAgreement" }).until).toBeNull();
  });

  it("do not end while one has none, nor by what is of a part of a part", () => {
    const some = strike([out, agreed("a1", "10", "a"), voted("a2", "15", "a"), over], both);
    expect([ends(some, "tentativeAgreement"), ends(some, "ratified")]).toEqual([[], []]);
    expect(durationOf(some, { asOf, until: "ratified" })).toMatchObject({ until: null, days: exactly(24) });
    const inPlace = { ...voted("b2", "28", "b"), scope: { employerIds: ["b"], placeIds: ["north"] } };
    expect(ends(strike([out, voted("a2", "15", "a"), over, inPlace], both), "ratified")).toEqual([]);
  });

  it("are units as well as employers, and can agree together or with the whole", () => {
    const units = (...bargainingUnitIds: readonly string[]) => ({ scope: { bargainingUnitIds } });
    const ofUnits = strike(
      [
        out,
        { ...agreementVote("first", at("15"), "ratified"), ...units("x", "y") },
        { ...agreementVote("last", at("18"), "ratified"), ...units("z") },
        over,
      ],
      { bargainingUnitIds: ["x", "y", "z"] },
    );
    expect(ends(ofUnits, "ratified")).toEqual([["last", at("18"), at("18"), 18, 18]]);
    const again = strike([out, wholeAgreement("all", at("10")), agreed("b1", "20", "b"), over], both);
    expect(ends(again, "tentativeAgreement").map(([id]) => id)).toEqual(["all", "b1"]);
  });

  it("on vague days, end when the last of them can have", () => {
    const vague = strike(
      [
        out,
        { ...voted("a2", "15", "a"), date: "2024-03-15/2024-03-25" },
        { ...voted("b2", "18", "b"), date: "2024-03-18/2024-03-20" },
        over,
      ],
      both,
    );
    expect(ends(vague, "ratified")).toEqual([["a2", at("18"), at("25"), 18, 25]]);
  });
});
