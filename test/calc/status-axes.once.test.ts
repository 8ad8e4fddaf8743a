// Contract, talks and law, a step at a time; and the history beside a look at each day. Days of March 2024, by hand.

import {
  bargainingOn,
  type IsoDate,
  type Status,
  statusHistory,
  statusOn,
  stoppageFromSpan,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { agreementVote, heads, on, strike, wholeAgreement } from "./builders.js";

const march = (day: number): IsoDate => `2024-03-${String(day).padStart(2, "0")}`;
const began = on(4, "began");

type Axis = "contract" | "bargaining" | "legal";

/** One axis on a day of March: "state since day (events)". */
function axis(name: Axis, timeline: readonly TimelineEvent[], day: number): string {
  const { state, since, because } = statusOn(strike(timeline), march(day))[name];
  return `${state} since ${since === null ? "?" : since.replace(/^2024-03-0?/, "")} (${because.join(", ")})`;
}

const none = "none since ? ()";

describe("law: notice", () => {
  const notice = (more: object) => on(2, "noticeServed", { announces: "strike", ...more });
  const running = "noticeRunning since 2 (noticeServed-2)";

  it("runs to the day before the one that it names", () => {
    const timeline = [notice({ startsAt: { date: march(8) } })];
    expect([1, 2, 7, 8].map((day) => axis("legal", timeline, day))).toEqual([none, running, running, none]);
  });

  it("runs until a walkout that comes after it, on the day of the notice itself too, and not for one before", () => {
    const late = notice({ startsAt: { date: march(20) } });
    expect(axis("legal", [late, began], 3)).toBe(running);
    expect(axis("legal", [late, began], 4)).toBe(none);
    expect(axis("legal", [late, on(2, "began")], 2)).toBe(none);
    const earlier = [on(1, "began", { lastDay: march(1) }), late];
    expect(axis("legal", earlier, 3)).toBe(running);
    expect(axis("legal", [...earlier, began], 4)).toBe(none);
    expect(axis("legal", [notice({})], 31)).toBe(running);
  });

  it.each(["termination", "dispute"])("of %s is none of a walkout", (announces) => {
    expect(axis("legal", [notice({ announces })], 3)).toBe(none);
  });

  it("of a picket runs as well", () => {
    expect(axis("legal", [notice({ announces: "picket" })], 3)).toBe(running);
  });
});

describe("law: orders and rulings", () => {
  it.each([
    ["coolingOff", "coolingOff since 5 (intervention-5)"],
    ["emergencyBoard", "coolingOff since 5 (intervention-5)"],
    ["statement", none],
  ])("an intervention by %s", (means, expected) => {
    const timeline = [began, on(5, "intervention", { byIds: ["state"], means, until: march(9) })];
    expect(axis("legal", timeline, 9)).toBe(expected);
    expect(axis("legal", timeline, 10)).toBe(none);
  });

  it("an injunction with no last day holds until there is an agreement, and a ratified one counts too", () => {
    const injunction = on(5, "injunction", { byId: "court", forbids: "picketing" });
    const holds = "injunction since 5 (injunction-5)";
    expect(axis("legal", [began, injunction], 31)).toBe(holds);
    expect(axis("legal", [began, injunction, wholeAgreement("ta", march(9))], 9)).toBe(none);
    const ratified = [
      began,
      injunction,
      wholeAgreement("ta", march(9)),
      agreementVote("yes", march(12), "ratified"),
    ];
    expect(axis("legal", ratified, 8)).toBe(holds);
    expect(axis("legal", ratified, 12)).toBe(none);
    expect(axis("bargaining", ratified, 12)).toBe("settled since 12 (yes)");
  });

  it("a strike that is declared unlawful is so while it lasts", () => {
    const ruling = on(6, "ruling", { byId: "board", finding: "Unlawful.", declares: "unlawful" });
    const timeline = [began, ruling, on(8, "ended", { reason: "ordered" })];
    expect([5, 6, 8, 9].map((day) => axis("legal", timeline, day).split(" ")[0])).toEqual([
      "none",
      "declaredUnlawful",
      "declaredUnlawful",
      "none",
    ]);
    // There is nothing to be unlawful before anybody is out, or once nobody is.
    const beforehand = { ...ruling, id: "ruling", date: march(2) };
    expect([2, 3, 4].map((day) => axis("legal", [beforehand, began], day).split(" ")[0])).toEqual([
      "none",
      "none",
      "declaredUnlawful",
    ]);
    const lawful = on(6, "ruling", { byId: "board", finding: "Lawful.", declares: "lawful" });
    expect(axis("legal", [began, lawful], 7)).toBe(none);
  });

  it("a ruling that concludes nothing leaves what is open open", () => {
    const opened = on(3, "investigationOpened", { byId: "board" });
    const ruling = on(6, "ruling", { byId: "board", finding: "Not yet." });
    expect(axis("legal", [opened, ruling], 7)).toBe("investigationOpen since 3 (investigationOpened-3)");
    expect(axis("legal", [opened, { ...ruling, concludesIds: [opened.id] }], 7)).toBe(none);
    expect(axis("legal", [opened, { ...ruling, concludesIds: [opened.id] }], 5)).toBe(
      "investigationOpen since 3 (investigationOpened-3)",
    );
  });

  const order = (returnBy?: object) =>
    on(6, "backToWorkOrder", { byId: "court", ...(returnBy === undefined ? {} : { returnBy }) });
  const over = (day: number) => on(day, "ended", { reason: "ordered" });
  const states = (timeline: readonly TimelineEvent[], ...days: number[]) =>
    days.map((day) => axis("legal", timeline, day).split(" ")[0]);

  it("who is out on the day by which to be back defies the order", () => {
    const timeline = [began, order({ date: march(9) })];
    expect(states([...timeline, over(8)], 6, 8, 9)).toEqual(["orderedBack", "orderedBack", "orderObeyed"]);
    expect(states([...timeline, over(9)], 8, 9, 10)).toEqual(["orderedBack", "orderDefied", "none"]);
  });

  it("a time within the day leaves that day, midnight does not", () => {
    const noon = [began, order({ date: march(9), time: "12:00" }), over(9)];
    expect(states(noon, 9, 10)).toEqual(["orderedBack", "orderObeyed"]);
    const midnight = [began, order({ date: march(9), time: "00:00" }), over(9)];
    expect(states(midnight, 8, 9)).toEqual(["orderedBack", "orderDefied"]);
  });

  it("an order that names no day is not defied, however long they stay out; a new walkout is past it", () => {
    expect(states([began, order(), over(6)], 6, 7)).toEqual(["orderedBack", "orderObeyed"]);
    expect(states([began, order(), over(20)], 6, 7, 20, 21)).toEqual([
      "orderedBack",
      "orderedBack",
      "orderedBack",
      "orderObeyed",
    ]);
    const again = [on(6, "suspended"), on(12, "resumed"), over(13)];
    expect(states([began, order(), ...again], 11, 12)).toEqual(["orderObeyed", "none"]);
    expect(states([began, order({ date: march(8) }), ...again], 11, 12)).toEqual(["orderObeyed", "none"]);
  });

  const past = (timeline: readonly TimelineEvent[], day: number) =>
    statusOn(strike(timeline), march(day)).legal.past.map(({ eventId, over: why }) => `${eventId} ${why}`);

  it("what was ordered stays told once it holds no longer, with why", () => {
    const injunction = on(4, "injunction", { byId: "court", forbids: "picketing", until: march(8) });
    expect(past([began, injunction], 8)).toEqual([]);
    expect(past([began, injunction], 9)).toEqual(["injunction-4 ranOut"]);
    const lifted = on(7, "ruling", { byId: "court", finding: "Lifted.", concludesIds: ["injunction-4"] });
    expect(past([began, injunction, lifted], 7)).toEqual(["injunction-4 concluded"]);
    const deal = on(10, "tentativeAgreement", { covers: "whole" });
    const unlawful = on(8, "ruling", { byId: "board", finding: "Unlawful.", declares: "unlawful" });
    expect(past([began, order(), unlawful, deal], 9)).toEqual([]);
    expect(past([began, order(), unlawful, deal], 10)).toEqual([
      "backToWorkOrder-6 agreed",
      "ruling-8 agreed",
    ]);
    expect(past([began, order(), unlawful, over(9)], 10)).toEqual(["ruling-8 workResumed"]);
  });

  it("a contract that took effect ends an order for good, one that is older does not", () => {
    const deal = [on(10, "tentativeAgreement", { covers: "whole" }), on(12, "tookEffect")];
    expect(states([began, order(), ...deal], 9, 11, 13)).toEqual(["orderedBack", "none", "none"]);
    expect(past([began, order(), on(12, "tookEffect")], 13)).toEqual(["backToWorkOrder-6 tookEffect"]);
    expect(states([on(3, "tookEffect"), began, order()], 7)).toEqual(["orderedBack"]);
  });

  it("arbitration is ordered until there is an agreement", () => {
    const sent = on(6, "arbitrationOrdered", { byId: "minister", binding: true });
    const deal = on(10, "tentativeAgreement", { covers: "whole" });
    expect(states([began, sent, deal], 5, 6, 9, 10)).toEqual([
      "none",
      "arbitrationOrdered",
      "arbitrationOrdered",
      "none",
    ]);
  });
});

describe("the contract of a stoppage of several parts", () => {
  const unit = (...bargainingUnitIds: string[]) => ({ scope: { bargainingUnitIds } });
  const deal = (day: number, scope: object) => on(day, "tentativeAgreement", { covers: "whole", ...scope });
  const vote = (day: number, scope: object, result = "ratified") =>
    on(day, "ratificationVote", { result, on: "tentativeAgreement", ...scope });
  const contract = (timeline: readonly TimelineEvent[], day: number, rest: Partial<WorkStoppage> = {}) => {
    const units = strike(timeline, { bargainingUnitIds: ["one", "two"], ...rest });
    const { state, since, because } = statusOn(units, march(day)).contract;
    return `${state} since ${since?.slice(-2) ?? "?"} (${because.join(", ")})`;
  };
  const timeline = [
    on(1, "expired"),
    deal(3, unit("one")),
    vote(5, unit("one")),
    deal(8, unit("two")),
    vote(12, unit("two")),
  ];

  it("is as far as the last of them has come, once each has an agreement", () => {
    expect(contract(timeline, 4)).toBe("expired since 01 (expired-1)");
    expect(contract(timeline, 7)).toBe("expired since 01 (expired-1)");
    expect(contract(timeline, 8)).toBe("tentative since 08 (tentativeAgreement-8, ratificationVote-5)");
    expect(contract(timeline, 12)).toBe("ratified since 12 (ratificationVote-12, ratificationVote-5)");
    expect(
      statusOn(strike(timeline, { bargainingUnitIds: ["one", "two"] }), march(12)).bargaining.state,
    ).toBe("settled");
  });

  it("is what the record has of the whole while one part has none, or has voted it down", () => {
    const down = [...timeline.slice(0, 4), vote(12, unit("two"), "rejected")];
    expect(contract(down, 12)).toBe("expired since 01 (expired-1)");
    expect(contract(timeline, 12, { bargainingUnitIds: ["one", "two", "three"] })).toBe(
      "expired since 01 (expired-1)",
    );
    // An agreement for some places of a unit is not the unit's.
    const places = { scope: { bargainingUnitIds: ["two"], placeIds: ["north"] } };
    expect(contract([...timeline.slice(0, 3), vote(12, places)], 13)).toBe("expired since 01 (expired-1)");
  });

  it("may be settled employer by employer, by one event for several parts, and with one of the whole for the rest", () => {
    const firm = (id: string) => ({ scope: { employerIds: [id] } });
    expect(
      contract([vote(5, firm("mill")), vote(7, firm("shop"))], 7, { employerIds: ["mill", "shop"] }),
    ).toBe("ratified since 07 (ratificationVote-7, ratificationVote-5)");
    expect(contract([vote(5, unit("one", "two"))], 6)).toBe("ratified since 05 (ratificationVote-5)");
    expect(contract([vote(5, unit("one")), on(9, "tentativeAgreement", { covers: "whole" })], 9)).toBe(
      "tentative since 09 (tentativeAgreement-9)",
    );
  });

  it("a vote against an agreement that it names leaves a later one", () => {
    const first = deal(3, {});
    const later = deal(5, {});
    const named = { ...vote(6, {}, "rejected"), onEventId: first.id } as TimelineEvent;
    expect(contract([first, later, named], 6)).toBe("tentative since 05 (tentativeAgreement-5)");
    expect(contract([first, later, vote(6, {}, "rejected")], 6)).toBe("unknown since ? ()");
  });
});

describe("the talks", () => {
  const held = (day: number, more: object = {}) => on(day, "sessionHeld", more);
  const set = (day: number, ...days: number[]) =>
    on(day, "sessionScheduled", { sessionDates: days.map(march) });

  it("a session, a breakdown, and what was set", () => {
    const broken = [held(2), on(5, "mediationEnded", { outcome: "noAgreement" })];
    expect(axis("bargaining", broken, 4)).toBe("talking since 2 (sessionHeld-2)");
    expect(axis("bargaining", broken, 6)).toBe("stalled since 5 (mediationEnded-5)");
    expect(axis("bargaining", [...broken, set(7, 20)], 8)).toBe("scheduled since 7 (sessionScheduled-7)");
    expect(axis("bargaining", [set(7, 20)], 8)).toBe("scheduled since 7 (sessionScheduled-7)");
    expect(axis("bargaining", [set(7, 20)], 21)).toBe("unknown since ? ()");
    expect(axis("bargaining", [set(5, 12), set(7, 20)], 13)).toBe("scheduled since 7 (sessionScheduled-7)");
  });

  it("mediation stands until it ends; a final offer after it is a turn of its own", () => {
    const mediated = [held(2), on(5, "mediationHeld")];
    expect(axis("bargaining", mediated, 6)).toBe("mediation since 5 (mediationHeld-5)");
    expect(axis("bargaining", [on(3, "mediationAgreed"), held(2)], 6)).toBe(
      "mediation since 3 (mediationAgreed-3)",
    );
    expect(axis("bargaining", [...mediated, on(8, "finalOffer", { byId: "employer" })], 9)).toBe(
      "talking since 2 (sessionHeld-2)",
    );
    expect(axis("bargaining", [on(3, "impasse"), on(5, "mediationHeld")], 6)).toBe(
      "mediation since 5 (mediationHeld-5)",
    );
    expect(axis("bargaining", [held(2), on(3, "impasse")], 6)).toBe("impasse since 3 (impasse-3)");
  });

  it("none scheduled rests on who said so, and on the last session where there was one", () => {
    const said = on(6, "noSessionsScheduled", { saidBy: { organizationId: "union" } });
    expect(axis("bargaining", [said], 7)).toBe("noneScheduled since 6 (noSessionsScheduled-6)");
    expect(axis("bargaining", [held(2), said], 7)).toBe(
      "noneScheduled since 6 (noSessionsScheduled-6, sessionHeld-2)",
    );
    expect(bargainingOn(strike([said]), march(7)).noneScheduled).toMatchObject({
      saidBy: { organizationId: "union" },
    });
    expect(bargainingOn(strike([on(6, "noSessionsScheduled")]), march(7)).noneScheduled?.saidBy).toBeNull();
  });

  it.each<[string, (day: number) => TimelineEvent]>([
    ["sessionHeld", (day) => held(day)],
    ["sessionScheduled", (day) => set(day, 25)],
    ["mediationAgreed", (day) => on(day, "mediationAgreed")],
    ["mediationHeld", (day) => on(day, "mediationHeld")],
  ])("%s on a later day overtakes that none is scheduled; on the same day it does not", (_, event) => {
    const said = on(6, "noSessionsScheduled");
    const none = (day: number) => bargainingOn(strike([said, event(day)]), march(20)).noneScheduled;
    expect(none(5)).not.toBeNull();
    expect(none(6)).not.toBeNull();
    expect(none(7)).toBeNull();
  });

  it("a gap is told between sessions that follow one another by number, or that have none; the first of equals", () => {
    const gap = (...sessions: TimelineEvent[]) => {
      const { longestGap } = bargainingOn(strike(sessions), march(31));
      return longestGap && [longestGap.from.eventId, longestGap.to.eventId, longestGap.days.max];
    };
    expect(gap(held(2))).toBeNull();
    expect(gap(held(2), held(9), held(12))).toEqual(["sessionHeld-2", "sessionHeld-9", 7]);
    expect(gap(held(2), held(9), held(16))).toEqual(["sessionHeld-2", "sessionHeld-9", 7]);
    // Session 2 is not in the record: from 1 to 3 is no gap that anybody knows.
    expect(gap(held(2, { number: 1 }), held(20, { number: 3 }), held(22, { number: 4 }))).toEqual([
      "sessionHeld-20",
      "sessionHeld-22",
      2,
    ]);
    expect(gap(held(2), held(20, { number: 3 }))).toEqual(["sessionHeld-2", "sessionHeld-20", 18]);
    expect(gap(held(2, { number: 3 }), held(20))).toEqual(["sessionHeld-2", "sessionHeld-20", 18]);
  });

  describe("about a contract that is in force are over", () => {
    const effect = on(12, "tookEffect", { expiresOn: march(25) });
    const agreed = wholeAgreement("ta", march(2));
    const settled = "settled since 2 (ta)";

    it("with what was said by the day of its effect; what comes after is about another one", () => {
      expect(axis("bargaining", [agreed, effect, held(12)], 13)).toBe(settled);
      expect(axis("bargaining", [agreed, effect, held(13)], 13)).toBe("talking since 13 (sessionHeld-13)");
      expect(axis("bargaining", [wholeAgreement("ta", march(12)), effect], 13)).toBe("settled since 12 (ta)");
    });

    it("until it runs out", () => {
      expect(axis("bargaining", [agreed, effect], 25)).toBe(settled);
      expect(axis("bargaining", [agreed, effect], 26)).toBe("unknown since ? ()");
    });

    it.each<[string, readonly TimelineEvent[]]>([
      ["an agreement on an article", [on(8, "tentativeAgreement", { covers: "article", article: "Pay" })]],
      [
        "an agreement for a part",
        [on(8, "tentativeAgreement", { covers: "whole", scope: { placeIds: ["north"] } })],
      ],
      ["a vote against an offer", [on(8, "ratificationVote", { result: "rejected", on: "offer" })]],
      [
        "an agreement that came later and was rejected",
        [wholeAgreement("next", march(14)), agreementVote("no", march(16), "rejected")],
      ],
    ])("and %s is not that from which it came", (_, events) => {
      expect(axis("bargaining", [agreed, ...events, effect], 20)).toBe(settled);
    });
  });

  it("sessions ahead are in order of their days, wherever they were set", () => {
    const { scheduled } = bargainingOn(strike([set(3, 25, 12), set(4, 18)]), march(5));
    expect(scheduled.map(({ date }) => date)).toEqual([march(12), march(18), march(25)]);
  });
});

it("an agreement while a part is out is the label of the day", () => {
  const left = on(6, "left", { scope: { placeIds: ["north"] } });
  const timeline = [began, left, wholeAgreement("ta", march(9)), on(20, "ended")];
  expect([8, 9].map((day) => statusOn(strike(timeline), march(day)).label)).toEqual([
    "partlyOut",
    "tentativeAgreement",
  ]);
});

describe("the contract", () => {
  const agreed = wholeAgreement("ta", march(8));
  const vote = (result: "ratified" | "rejected" | "called", votedOn = "tentativeAgreement") =>
    on(12, "ratificationVote", { result, on: votedOn });

  it("is expired, tentative, and expired again once the agreement is rejected", () => {
    const expired = on(1, "expired");
    const timeline = [expired, agreed, vote("rejected")];
    expect([2, 8, 12].map((day) => axis("contract", timeline, day))).toEqual([
      "expired since 1 (expired-1)",
      "tentative since 8 (ta)",
      "expired since 1 (expired-1)",
    ]);
    // A vote that is only called, and one on an offer, leave the agreement where it is.
    expect(axis("contract", [expired, agreed, vote("called")], 13)).toBe("tentative since 8 (ta)");
    expect(axis("contract", [expired, agreed, vote("rejected", "offer")], 13)).toBe("tentative since 8 (ta)");
    expect(axis("contract", [expired, agreed, vote("ratified")], 13)).toBe(
      "ratified since 12 (ratificationVote-12)",
    );
    const article = on(8, "tentativeAgreement", { covers: "article", article: "Pay" });
    expect(axis("contract", [expired, article], 13)).toBe("expired since 1 (expired-1)");
  });

  it.each(["expired", "extended", "extensionRefused"] as const)(
    "is in force before it is first %s",
    (type) => {
      expect(axis("contract", [on(9, type, { until: march(20) })], 8)).toBe(`inForce since ? (${type}-9)`);
    },
  );

  it("an extension with no last day has none", () => {
    expect(axis("contract", [on(5, "extended")], 31)).toBe("extended since 5 (extended-5)");
  });
});

/** The runs of a history, as a look at each day gives them. */
function runsByDay(stoppage: WorkStoppage, first: IsoDate, asOf: IsoDate): readonly unknown[] {
  const runs: { from: IsoDate; to: IsoDate; status: Status }[] = [];
  const same = (a: Status, b: Status) =>
    JSON.stringify({ ...a, asOf: 0 }) === JSON.stringify({ ...b, asOf: 0 });
  for (let time = Date.parse(first); time <= Date.parse(asOf); time += 86_400_000) {
    const day = new Date(time).toISOString().slice(0, 10);
    const status = statusOn(stoppage, day);
    const last = runs.at(-1);
    if (last !== undefined && same(last.status, status)) last.to = day;
    else runs.push({ from: day, to: day, status });
  }
  return runs;
}

describe("the history is what a look at each day gives", () => {
  const date = (day: number) => ({ date: march(day) });
  it.each<[string, readonly TimelineEvent[]]>([
    [
      "a strike with vague ends",
      [{ ...began, date: "2024-03-04/2024-03-08" }, on(12, "ended", { date: "2024-03-12/2024-03-15" })],
    ],
    ["an extension that runs out", [on(2, "extended", { until: march(11) })]],
    [
      "an injunction that runs out",
      [began, on(5, "injunction", { byId: "c", forbids: "p", until: march(11) })],
    ],
    [
      "a cooling-off period",
      [began, on(5, "intervention", { byIds: ["g"], means: "coolingOff", until: march(11) })],
    ],
    ["a contract that runs out", [on(2, "tookEffect", { expiresOn: march(11) })]],
    ["a notice whose day passes", [on(2, "noticeServed", { announces: "strike", startsAt: date(11) })]],
    ["sessions that were set", [on(2, "sessionScheduled", { sessionDates: [march(11), march(15)] })]],
    ["none scheduled for a time", [on(2, "noSessionsScheduled", { period: "2024-03-02/2024-03-11" })]],
    ["an order with its day", [began, on(5, "backToWorkOrder", { byId: "c", returnBy: date(11) })]],
    ["an order without one", [began, on(5, "backToWorkOrder", { byId: "c" })]],
    ["rounds", [on(4, "began", { lastDay: march(6) }), on(11, "began", { lastDay: march(11) })]],
    ["talks that go stale", [on(1, "sessionHeld", { lastDay: march(2) })]],
    ["a picket that goes on", [began, on(6, "picket", { lastDay: march(9) })]],
    ["a date that says nothing", [began, on(6, "picket", { date: "../2024-03-09" })]],
  ])("%s", (_, timeline) => {
    const stoppage = strike(timeline);
    for (const asOf of [march(11), march(31)]) {
      const history = statusHistory(stoppage, { asOf });
      const first = history[0]?.from;
      if (first === undefined) throw new Error("Something had happened by then.");
      expect(history).toEqual(runsByDay(stoppage, first, asOf));
    }
  });

  it("begins on the first day that an event can mean, and there is none before", () => {
    const short = stoppageFromSpan({ id: "s", title: "S", kind: "strike", from: march(4), to: march(6) });
    expect(statusHistory(short, { asOf: march(4) }).map(({ from, to }) => [from, to])).toEqual([
      [march(4), march(4)],
    ]);
    expect(statusHistory(short, { asOf: march(3) })).toEqual([]);
    expect(statusHistory(strike([]), { asOf: march(3) })).toEqual([]);
    expect(
      statusHistory({ ...short, workers: heads(5) }, { asOf: march(9) }).map(({ from }) => from),
    ).toEqual([march(4), march(7)]);
  });
});
