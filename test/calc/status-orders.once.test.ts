// Back-to-work orders and notices on each day: who obeys, who defies, and what puts an end to them. Days of March 2024.

import {
  describeReport,
  describeStatus,
  type IsoDate,
  reportOn,
  spanish,
  statusHistory,
  statusOn,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it, test } from "vitest";
import { strike as bakery, datasetOf } from "../text/small-dispute.js";
import { agreementVote, on, strike, wholeAgreement } from "./builders.js";

const march = (day: number): IsoDate => `2024-03-${String(day).padStart(2, "0")}`;
const began = on(4, "began");
const order = (more: object = {}) =>
  on(6, "backToWorkOrder", { byId: "board", returnBy: { date: march(9) }, ...more });
const over = (day: number, more: object = {}) => on(day, "ended", { reason: "order", ...more });
const employer = (...employerIds: string[]) => ({ scope: { employerIds } });
const two: Partial<WorkStoppage> = { employerIds: ["alpha", "beta"] };

/** What holds on a day, the gravest first, and what was before. */
function law(timeline: readonly TimelineEvent[], date: number | IsoDate, more: Partial<WorkStoppage> = {}) {
  const day = typeof date === "number" ? march(date) : date;
  const { inEffect, past } = statusOn(strike(timeline, more), day).legal;
  return [
    ...inEffect.map(({ state }) => state),
    ...past.map(({ eventId, over: why }) => `${eventId} ${why}`),
  ];
}

const spent = "backToWorkOrder-6 workResumed";

describe("an order that was defied", () => {
  it("is so only while somebody is surely out after its day, and past once all are back", () => {
    const timeline = [began, order(), over(12)];
    expect([8, 9, 12, 13, 31].map((day) => law(timeline, day))).toEqual([
      ["orderedBack"],
      ["orderDefied"],
      ["orderDefied"],
      [spent],
      [spent],
    ]);
  });

  it("does not come back with the agreement that ended the strike, when members reject it", () => {
    const timeline = [
      began,
      order(),
      wholeAgreement("ta", march(12)),
      over(12, { reason: "agreement" }),
      agreementVote("no", march(20), "rejected"),
    ];
    expect([11, 12, 19, 20, 31].map((day) => law(timeline, day))).toEqual([
      ["orderDefied"],
      ["backToWorkOrder-6 agreed"],
      ["backToWorkOrder-6 agreed"],
      [spent],
      [spent],
    ]);
  });

  it("comes back where they never went back: a rejected agreement ends nothing", () => {
    const timeline = [
      began,
      order(),
      wholeAgreement("ta", march(12)),
      agreementVote("no", march(20), "rejected"),
      on(31, "continued"),
    ];
    expect([12, 19, 20, 31].map((day) => law(timeline, day))).toEqual([
      ["backToWorkOrder-6 agreed"],
      ["backToWorkOrder-6 agreed"],
      ["orderDefied"],
      ["orderDefied"],
    ]);
  });

  it("where nobody knows whether they are back, does not say that they are out, nor that they are back", () => {
    const timeline = [began, order(), on(12, "continued")];
    expect([12, 13].map((day) => law(timeline, day))).toEqual([["orderDefied"], ["orderedBack"]]);
    // Of an end of some day from the 12th to the 15th, nobody knows either.
    const vague = [began, order(), over(12, { date: `${march(12)}/${march(15)}` })];
    expect([12, 13, 15, 16].map((day) => law(vague, day))).toEqual([
      ["orderDefied"],
      ["orderedBack"],
      ["orderedBack"],
      [spent],
    ]);
    const words = (day: number, more: object = {}) =>
      describeStatus(strike(timeline), march(day), more).legal[0];
    expect(words(13)).toBe(
      "A back-to-work order was issued on 6 March 2024; the record does not say whether they are back.",
    );
    expect(words(13, { wording: spanish })).toBe(
      "Se ordenó la vuelta al trabajo el 6 de marzo de 2024; no consta si han vuelto.",
    );
    expect(words(8)).toBe(
      "A back-to-work order was issued on 6 March 2024; the day that it sets has not passed.",
    );
  });
});

describe("an agreement or a contract ends an order for good", () => {
  const settled = [
    began,
    order(),
    wholeAgreement("ta", march(12)),
    over(12, { reason: "agreement" }),
    agreementVote("yes", march(14), "ratified"),
    on(16, "tookEffect", { expiresOn: march(20) }),
  ];

  it("also when the contract has expired", () => {
    expect([12, 14, 16, 20, 21, 31].map((day) => law(settled, day))).toEqual([
      ["backToWorkOrder-6 agreed"],
      ["backToWorkOrder-6 agreed"],
      ["backToWorkOrder-6 tookEffect"],
      ["backToWorkOrder-6 tookEffect"],
      ["backToWorkOrder-6 tookEffect"],
      ["backToWorkOrder-6 tookEffect"],
    ]);
  });

  it("also when members reject a later agreement, by name or not, and for an order that was obeyed", () => {
    const later = [wholeAgreement("next", march(22)), agreementVote("no", march(24), "rejected")];
    for (const rejected of [
      later,
      [later[0], { ...later[1], onEventId: "next" }] as TimelineEvent[],
      // The record does not have the agreement: it is not the one that they had ratified.
      [agreementVote("no", march(24), "rejected")],
    ]) {
      const timeline = [...settled.slice(0, 5), ...rejected];
      expect(law(timeline, 25)).toEqual(["backToWorkOrder-6 agreed"]);
      const obeyed = [began, order(), over(8), ...settled.slice(4, 5), ...rejected];
      expect(law(obeyed, 13)).toEqual(["orderObeyed"]);
      expect(law(obeyed, 25)).toEqual(["backToWorkOrder-6 agreed"]);
    }
  });

  it("but for one that a later vote by name rejects after all", () => {
    const no = { ...agreementVote("no", march(24), "rejected"), onEventId: "ta" } as TimelineEvent;
    const stillOut = [began, order(), wholeAgreement("ta", march(12)), no, on(31, "continued")];
    expect(law(stillOut, 24)).toEqual(["orderDefied"]);
    // A vote on something that is no agreement in the record leaves it.
    const other = { ...no, onEventId: "began-4" } as TimelineEvent;
    expect(law([...stillOut.slice(0, 3), other, on(31, "continued")], 24)).toEqual([
      "backToWorkOrder-6 agreed",
    ]);
  });

  it("an older one does not", () => {
    const older = [wholeAgreement("ta", march(2)), agreementVote("yes", march(3), "ratified")];
    expect(law([...older, began, order()], 6)).toEqual(["orderedBack"]);
  });

  it("one of a part ends an order to that part, and one of each part an order to all", () => {
    const deal = (day: number, id: string) =>
      on(day, "tentativeAgreement", { covers: "whole", ...employer(id) });
    const timeline = [began, deal(10, "alpha"), deal(14, "beta"), on(31, "continued")];
    const toAll = [order(), ...timeline];
    expect([10, 13, 14].map((day) => law(toAll, day, two))).toEqual([
      ["orderDefied"],
      ["orderDefied"],
      ["backToWorkOrder-6 agreed"],
    ]);
    const toBeta = [order(employer("beta")), ...timeline];
    expect([10, 13, 14].map((day) => law(toBeta, day, two))).toEqual([
      ["orderDefied"],
      ["orderDefied"],
      ["backToWorkOrder-6 agreed"],
    ]);
    expect(law([order(employer("alpha")), ...timeline], 10, two)).toEqual(["backToWorkOrder-6 agreed"]);
    // One part votes down what was agreed for all.
    const down = { ...agreementVote("no", march(20), "rejected"), ...employer("beta") } as TimelineEvent;
    const forAll = [began, wholeAgreement("ta", march(12)), down, on(31, "continued")];
    expect(law([order(employer("alpha")), ...forAll], 21, two)).toEqual(["backToWorkOrder-6 agreed"]);
    expect(law([order(employer("beta")), ...forAll], 21, two)).toEqual(["orderDefied"]);
    expect(law([order(), ...forAll], 21, two)).toEqual(["orderDefied"]);
  });

  it("and so it does with an injunction", () => {
    const injunction = on(6, "injunction", { byId: "court", forbids: "picketing" });
    expect(law([injunction, ...settled.filter(({ type }) => type !== "backToWorkOrder")], 31)).toEqual([
      "injunction-6 tookEffect",
    ]);
  });
});

describe("a new walkout after all were back", () => {
  const again = [over(8), on(16, "resumed"), on(20, "suspended"), on(24, "resumed"), on(26, "suspended")];

  it("is none of an order that names no last day: that is past", () => {
    const timeline = [began, order(), ...again];
    expect([15, 16, 20, 21, 24, 31].map((day) => law(timeline, day))).toEqual([
      ["orderObeyed"],
      [spent],
      [spent],
      [spent],
      [spent],
      [spent],
    ]);
  });

  it("defies one whose last day has not passed, each time, and no longer", () => {
    const timeline = [began, order({ until: march(25) }), ...again];
    expect([15, 16, 20, 21, 24, 25, 26].map((day) => law(timeline, day))).toEqual([
      ["orderObeyed"],
      ["orderDefied"],
      ["orderDefied"],
      [spent],
      ["orderDefied"],
      ["orderDefied"],
      ["backToWorkOrder-6 ranOut"],
    ]);
    expect(statusOn(strike(timeline), march(16)).legal.because).toEqual(["backToWorkOrder-6", "resumed-16"]);
    expect(statusOn(strike([began, order(), over(12)]), march(10)).legal.because).toEqual([
      "backToWorkOrder-6",
    ]);
  });

  it("also where the order named no day for the return", () => {
    const timeline = [began, order({ returnBy: undefined, until: march(25) }), ...again];
    expect([8, 9, 16, 21].map((day) => law(timeline, day))).toEqual([
      ["orderedBack"],
      ["orderObeyed"],
      ["orderDefied"],
      [spent],
    ]);
  });

  it("is none where they go out again without a day between, or were out on the day set", () => {
    const noBreak = [began, order(), on(12, "suspended"), on(13, "resumed"), over(14)];
    expect([12, 13, 14, 15].map((day) => law(noBreak, day))).toEqual([
      ["orderDefied"],
      ["orderDefied"],
      ["orderDefied"],
      [spent],
    ]);
    // Back on the 7th, and out again before the day by which they had to be back.
    const before = [began, order(), on(6, "suspended"), on(8, "resumed"), over(14)];
    expect([7, 8, 9].map((day) => law(before, day))).toEqual([
      ["orderedBack"],
      ["orderedBack"],
      ["orderDefied"],
    ]);
  });

  it("is told as one, in the status and in the report", () => {
    const timeline = [began, order({ byId: "inspector", until: march(25) }), ...again];
    const told = { ...bakery, timeline };
    const dataset = datasetOf(told);
    expect(describeStatus(told, march(16), { dataset }).legal).toEqual([
      "A back-to-work order was issued by Inspector of Ovens on 6 March 2024; the strike was taken up again while the order was in effect.",
    ]);
    expect(describeReport(reportOn(dataset, told.id, march(16)))).toContain(
      "Ordered back and out again (6 March 2024)",
    );
    expect(describeReport(reportOn(dataset, told.id, march(31)))).toContain("Earlier (6 March 2024)");
  });
});

describe("an order to a part", () => {
  const toAlpha = order(employer("alpha"));

  it("is obeyed where that part is back in time, whoever else is out", () => {
    const timeline = [began, toAlpha, on(8, "left", employer("alpha")), over(20)];
    expect([8, 9, 20, 21].map((day) => law(timeline, day, two))).toEqual([
      ["orderedBack"],
      ["orderObeyed"],
      ["orderObeyed"],
      ["orderObeyed"],
    ]);
  });

  it("is defied by that part, not by another that goes out or is out", () => {
    const timeline = [began, toAlpha, on(8, "left", employer("beta")), over(20)];
    expect([8, 9, 20, 21].map((day) => law(timeline, day, two))).toEqual([
      ["orderedBack"],
      ["orderDefied"],
      ["orderDefied"],
      [spent],
    ]);
    const joined = [on(4, "began", employer("alpha")), toAlpha, on(8, "left", employer("alpha"))];
    expect(law([...joined, on(10, "joined", employer("beta")), over(20)], 12, two)).toEqual(["orderObeyed"]);
  });

  it("with a declaration that its strike is unlawful", () => {
    const unlawful = on(5, "ruling", {
      byId: "board",
      finding: "Unlawful.",
      declares: "unlawful",
      ...employer("alpha"),
    });
    const timeline = [began, unlawful, on(8, "left", employer("alpha")), over(20)];
    expect([8, 9].map((day) => law(timeline, day, two))).toEqual([
      ["declaredUnlawful"],
      ["ruling-5 workResumed"],
    ]);
  });
});

describe.each(["dismissal", "closure"])("an end by %s", (reason) => {
  it("is no obedience: the order is past, and not all went back", () => {
    const timeline = [began, order({ byId: "inspector" }), over(8, { reason })];
    const past = "backToWorkOrder-6 notResumed";
    expect([8, 9, 31].map((day) => law(timeline, day))).toEqual([["orderedBack"], [past], [past]]);
    const told = { ...bakery, timeline };
    const dataset = datasetOf(told);
    expect(describeReport(reportOn(dataset, told.id, march(10)))).not.toContain("back at work");
    expect(describeStatus(told, march(10), { dataset }).legal[1]).toBe(
      "A back-to-work order was issued by Inspector of Ovens on 6 March 2024; not all who were out went back to work.",
    );
    expect(describeStatus(told, march(10), { wording: spanish }).legal[1]).toBe(
      "Se ordenó la vuelta al trabajo el 6 de marzo de 2024; no todos los que estaban fuera volvieron al trabajo.",
    );
  });

  it("before the day by which they had to be back, and after that day, too", () => {
    expect(law([began, order(), over(7, { reason })], 8)).toEqual(["backToWorkOrder-6 notResumed"]);
    expect(law([began, order(), over(12, { reason })], 12)).toEqual(["orderDefied"]);
    expect(law([began, order(), over(12, { reason })], 13)).toEqual(["backToWorkOrder-6 notResumed"]);
  });

  it("of another part, or before the order, has nothing to do with it", () => {
    const ofBeta = [began, over(7, { reason, ...employer("beta") }), order(employer("alpha"))];
    expect(law([...ofBeta, on(8, "left", employer("alpha"))], 9, two)).toEqual(["orderObeyed"]);
    const before = [on(1, "began"), over(2, { reason }), on(4, "resumed"), order(), on(8, "suspended")];
    expect(law(before, 9)).toEqual(["orderObeyed"]);
  });
});

describe("a notice", () => {
  const notice = (more: object = {}) =>
    on(5, "noticeServed", { announces: "strike", startsAt: { date: march(20) }, ...more });
  const running = (timeline: readonly TimelineEvent[], ...days: number[]) =>
    days.map((day) => law(timeline, day, two).includes("noticeRunning"));

  it("runs to its day whoever leaves, and whoever else walks out", () => {
    const leaves = [began, notice(), on(7, "left", { reason: "settled", ...employer("alpha") })];
    expect(running([...leaves, on(31, "continued")], 5, 7, 8, 19, 20)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
    const other = [
      notice(employer("beta")),
      on(10, "began", employer("alpha")),
      on(20, "joined", employer("beta")),
    ];
    expect(running(other, 9, 10, 19, 20)).toEqual([true, true, true, false]);
    // A part that goes out earlier is not all of those whom it concerns.
    expect(running([notice(), on(10, "began", employer("alpha"))], 10, 19, 20)).toEqual([true, true, false]);
  });

  it("runs until the part that it concerns walks out before its day, or, where it names none, any of it", () => {
    const own = [notice(employer("beta")), on(10, "began", employer("beta"))];
    expect(running(own, 9, 10)).toEqual([true, false]);
    expect(running([notice(employer("beta")), on(10, "began")], 9, 10)).toEqual([true, false]);
    const noDay = notice({ startsAt: undefined });
    expect(running([noDay, on(10, "began", employer("alpha"))], 9, 10)).toEqual([true, false]);
    const ofBeta = notice({ startsAt: undefined, ...employer("beta") });
    expect(running([ofBeta, on(10, "began", employer("alpha"))], 9, 10)).toEqual([true, true]);
  });

  it("runs no longer once it is called off, by an end of the stoppage or of its part after it", () => {
    const off = on(12, "ended", { reason: "calledOff" });
    expect(running([notice(), off], 11, 12, 19)).toEqual([true, false, false]);
    expect(running([notice(employer("alpha")), { ...off, ...employer("alpha") }], 11, 12)).toEqual([
      true,
      false,
    ]);
    expect(
      running(
        [on(4, "began", employer("beta")), notice(employer("alpha")), { ...off, ...employer("beta") }],
        11,
        12,
      ),
    ).toEqual([true, true]);
    // The date of the end of a strike is its last day out.
    expect(running([began, notice(), off], 12, 13)).toEqual([true, false]);
    // One that was served after an end is of another walkout.
    expect(running([on(1, "began"), on(4, "ended", { reason: "calledOff" }), notice()], 5, 19)).toEqual([
      true,
      true,
    ]);
    const next = on(13, "noticeServed", { announces: "strike", startsAt: { date: march(25) } });
    expect(law([notice(), off, next], 14)).toEqual(["noticeRunning"]);
    expect(statusOn(strike([notice(), off, next]), march(14)).legal.because).toEqual(["noticeServed-13"]);
  });

  it("nor once an agreement has averted the strike", () => {
    const timeline = [notice(), wholeAgreement("ta", march(8))];
    expect(statusOn(strike(timeline), march(8)).work.state).toBe("averted");
    expect(running(timeline, 7, 8, 19)).toEqual([true, false, false]);
    // A picket that is announced is no strike.
    const picket = on(6, "noticeServed", { announces: "picket", startsAt: { date: march(20) } });
    expect(law([picket, ...timeline], 8)).toEqual(["noticeRunning"]);
  });
});

test("the history is what a look at each day gives, with orders that bind to a day", () => {
  const timeline = [
    began,
    order({ until: march(25), returnBy: { date: march(9), time: "14:00" } }),
    over(8, employer("alpha")),
    on(11, "suspended"),
    on(16, "resumed", { date: `${march(16)}/${march(18)}` }),
    on(27, "continued"),
    on(2, "mediationHeld", { lastDay: march(3) }),
  ];
  const runs = statusHistory(strike(timeline, two), { asOf: "2024-05-31" });
  expect(runs.length).toBeGreaterThan(8);
  for (const { from, to, status } of runs) {
    for (const day of [from, to]) {
      expect({ ...statusOn(strike(timeline, two), day), asOf: from }).toEqual(status);
    }
  }
});
