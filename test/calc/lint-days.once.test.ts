/** Of the rules about dates and the order of events: the edges, day by day, and what they say. */

import { describe, expect, test } from "vitest";
import { lint } from "../../src/calc/lint.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { TimelineEvent } from "../../src/model/timeline-event.js";
import {
  began,
  counted,
  dataset,
  demand,
  ended,
  event,
  position,
  source,
  strike,
  timeline,
} from "./lint-fixtures.js";

function told(...events: readonly TimelineEvent[]): readonly string[] {
  return lint(timeline(...events)).map(
    ({ code, path }) => `${code} ${path.slice("/stoppages/0/timeline/".length)}`,
  );
}

function messages(record: Dataset): readonly string[] {
  return lint(record).map(({ message }) => message);
}

const on = (type: string, date: string, parts: object = {}): TimelineEvent =>
  event(type as never, date, parts as never);
const first = began("2024-10-21", { id: "out" });
const north = { scope: { employerIds: ["kaiser"] } };
const south = { scope: { employerIds: ["kaiser", "nuhw"] } };
const back = (date: string, parts: object = {}) => on("returnedToWork", date, { extent: "all", ...parts });
const agreed = (date: string, parts: object = {}) =>
  on("tentativeAgreement", date, { covers: "whole", ...parts });
const vote = (date: string, result: string, parts: object = {}) =>
  on("ratificationVote", date, { result, on: "tentativeAgreement", ...parts });
const notice = (date: string, startsOn: string, parts: object = {}) =>
  on("noticeServed", date, { announces: "strike", startsAt: { date: startsOn }, ...parts });

describe("whatever ends before it starts", () => {
  const pension = (hiredOnOrAfter: string, hiredBefore: string) =>
    dataset({
      stoppages: [
        strike({
          demands: [demand("d", { ...position("p"), terms: { hiredOnOrAfter, hiredBefore } } as never)],
        }),
      ],
    });
  const contract = (startsOn: string, expiresOn: string) =>
    dataset({
      stoppages: [
        strike({
          demands: [
            demand("d", { ...position("p"), terms: { contractTerm: { startsOn, expiresOn } } } as never),
          ],
        }),
      ],
    });

  test.each<[rule: string, ends: Dataset, stands: Dataset, path: string, start: string, end: string]>([
    [
      "ends-before-it-starts",
      pension("2024-01-02", "2024-01-01"),
      pension("2024-01-02", "2024-01-02"),
      "/stoppages/0/demands/0/positions/0/terms/hiredBefore",
      "hiredOnOrAfter",
      "hiredBefore",
    ],
    [
      "ends-before-it-starts",
      contract("2024-01-02", "2024-01-01"),
      contract("2024-01-02", "2024-01-02"),
      "/stoppages/0/demands/0/positions/0/terms/contractTerm/expiresOn",
      "startsOn",
      "expiresOn",
    ],
    [
      "ends-before-it-starts",
      timeline(on("sessionHeld", "2024-01-02", { lastDay: "2024-01-01" })),
      timeline(on("sessionHeld", "2024-01-02", { lastDay: "2024-01-02" })),
      "/stoppages/0/timeline/0/lastDay",
      "date",
      "lastDay",
    ],
    [
      "over-before-its-date",
      timeline(on("extended", "2024-01-02", { until: "2024-01-01" })),
      timeline(on("extended", "2024-01-02", { until: "2024-01-02" })),
      "/stoppages/0/timeline/0/until",
      "date",
      "until",
    ],
    [
      "over-before-its-date",
      timeline(on("tookEffect", "2024-01-02", { expiresOn: "2024-01-01" })),
      timeline(on("tookEffect", "2024-01-02", { expiresOn: "2024-01-02" })),
      "/stoppages/0/timeline/0/expiresOn",
      "date",
      "expiresOn",
    ],
    [
      "over-before-its-date",
      timeline(notice("2024-01-02", "2024-01-01")),
      timeline(notice("2024-01-02", "2024-01-02")),
      "/stoppages/0/timeline/0/startsAt/date",
      "date",
      "startsAt",
    ],
    [
      "over-before-its-date",
      timeline(on("backToWorkOrder", "2024-01-02", { byId: "kaiser", returnBy: { date: "2024-01-01" } })),
      timeline(on("backToWorkOrder", "2024-01-02", { byId: "kaiser", returnBy: { date: "2024-01-02" } })),
      "/stoppages/0/timeline/0/returnBy/date",
      "date",
      "returnBy",
    ],
    [
      "read-before-published",
      dataset({
        sourceIds: ["s"],
        sources: [source("s", { publishedOn: "2024-01-02", retrievedOn: "2024-01-01" })],
      }),
      dataset({
        sourceIds: ["s"],
        sources: [source("s", { publishedOn: "2024-01-02", retrievedOn: "2024-01-02" })],
      }),
      "/sources/0/retrievedOn",
      "publishedOn",
      "retrievedOn",
    ],
  ])("%s: the day before, and that day", (code, ends, stands, path, start, end) => {
    expect(lint(ends)).toEqual([
      expect.objectContaining({
        code,
        path,
        message: `${end} ("2024-01-01") lies before ${start} ("2024-01-02").`,
        received: "2024-01-01",
        expected: 'a date that is not before "2024-01-02"',
      }),
    ]);
    expect(lint(stands)).toEqual([]);
  });

  test.each<[start: string, lastDay: string, isBefore: boolean]>([
    ["2024-02", "2024-01", true],
    ["2024-02", "2024-02", false],
    ["2024-02", "2024-01-31", true],
    ["2024-02-01/2024-02-09", "2024-02-01", false],
    ["2024-02-02/2024-02-09", "2024-02-01", true],
    ["2024-02-02/2024-02-09", "2024-01-01/2024-02-01", true],
    ["2024-02-02/2024-02-09", "2024-01-01/2024-02-02", false],
    ["2024-02-02/..", "2024-02-01", true],
    ["../2024-02-02", "2024-02-01", false],
    ["2024-02-02", "2024-01/..", false],
    ["2024-02-02", "2024-01-01%", false],
    ["2024-02-02?", "2024-01-01", false],
    ["in May", "2024-01-01", false],
  ])("from %s to %s", (start, lastDay, isBefore) => {
    expect(told(on("rally", start, { lastDay }))).toEqual(
      isBefore ? ["ends-before-it-starts 0/lastDay"] : [],
    );
  });
});

describe("before anybody was out", () => {
  const before = 'lies before began "out" (2024-10-21), the first day out.';
  test.each<[event: TimelineEvent, code: string]>([
    [on("left", "2024-10-20", { reason: "settled", ...north }), "end-before-start"],
    [on("suspended", "2024-10-20"), "end-before-start"],
    [back("2024-10-20"), "end-before-start"],
    [ended("2024-10-20", "agreement"), "end-before-start"],
    [ended("2024-10-20", "termOver"), "end-before-start"],
    [ended("2024-10-20", "calledOff"), "called-off-yet-began"],
    [on("joined", "2024-10-20"), "joined-before-began"],
  ])("%o", (early, code) => {
    const [issue] = lint(timeline(first, early));
    expect(issue).toMatchObject({ code, path: "/stoppages/0/timeline/1/date", received: "2024-10-20" });
    expect(issue?.message).toBe(`${early.type} "${early.id}" (2024-10-20) ${before}`);
    expect(told(first, { ...early, date: "2024-10-21" })).toEqual([]);
  });

  const threats = [
    notice("2024-10-01", "2024-10-21"),
    on("strikeVote", "2024-10-01", { result: "authorized" }),
  ];
  test.each<[reason: string, threat: TimelineEvent, code: string]>(
    threats.flatMap((threat) => [
      ["agreement", threat, "called-off-yet-began"],
      ["calledOff", threat, "called-off-yet-began"],
      ["termOver", threat, "end-before-start"],
      ["unconditionalReturn", threat, "end-before-start"],
      ["lockoutLifted", threat, "end-before-start"],
    ]),
  )("an end for the reason %s after %o", (reason, threat, code) => {
    expect(told(threat, ended("2024-10-10", reason as never), first)).toEqual([`${code} 1/date`]);
  });

  test("only an end averts, and only from the day of the threat on", () => {
    const [served] = threats as [TimelineEvent];
    expect(told(served, on("suspended", "2024-10-10"), first)).toEqual(["end-before-start 1/date"]);
    expect(told(served, ended("2024-10-01", "agreement"), first)).toEqual(["called-off-yet-began 1/date"]);
    expect(told(served, ended("2024-09-30", "agreement"), first)).toEqual(["end-before-start 1/date"]);
    expect(told({ ...served, date: "2024-10" }, ended("2024-10-01", "agreement"), first)).toEqual([
      "called-off-yet-began 1/date",
    ]);
  });
});

describe("no beginning", () => {
  test.each(["joined", "left", "headcountReported", "continued", "suspended", "returnedToWork", "resumed"])(
    "%s alone",
    (type) => {
      const pause = type === "resumed" ? [on("suspended", "2024-10-01")] : [];
      const name = pause.length > 0 ? "suspended-2024-10-01" : `${type.toLowerCase()}-2024-11-01`;
      const date = name.slice(-10);
      expect(lint(timeline(on(type, "2024-11-01"), ...pause))).toEqual([
        {
          code: "no-beginning",
          severity: "warning",
          path: "/stoppages/0/timeline",
          message: `The timeline has ${pause.length > 0 ? "suspended" : type} "${name}" (${date}) but no event of the type began.`,
          expected: "an event of the type began, however vague its date",
        },
      ]);
    },
  );

  test("resumed alone, of which no pause is told either", () => {
    expect(lint(timeline(on("resumed", "2024-11-01"))).map(({ code }) => code)).toEqual([
      "no-beginning",
      "resumed-without-pause",
    ]);
  });

  test("the first is named, one without an id or a date as well as it can be", () => {
    const { id: _, ...nameless } = on("continued", "2024-11-01");
    expect(messages(timeline(nameless as TimelineEvent))[0]).toContain("has continued (2024-11-01) but");
    expect(messages(timeline(on("continued", "in May", { id: "c" })))[0]).toContain('has continued "c" but');
    const later = [on("left", "2024-11-02"), on("continued", "2024-11-01"), on("continued", "2024-11-03")];
    expect(messages(timeline(...later))[0]).toContain(
      'has continued "continued-2024-11-01" (2024-11-01) but',
    );
    expect(told(on("rally", "2024-11-01"), on("picket", "2024-11-01"))).toEqual([]);
  });
});

describe("twice", () => {
  test("what is said", () => {
    expect(messages(timeline(first, began("2024-10-23", { id: "again" })))).toEqual([
      'began "again" (2024-10-23) follows began "out" (2024-10-21) with no pause or end between.',
    ]);
    const over = [
      ended("2024-11-01", "agreement", { id: "a" }),
      ended("2024-11-05", "agreement", { id: "b" }),
    ];
    expect(messages(timeline(first, ...over))).toEqual([
      'ended "b" (2024-11-05) follows ended "a" (2024-11-01) with nothing between that set it going again.',
    ]);
    const paused = [on("suspended", "2024-11-01", { id: "a" }), on("suspended", "2024-11-05", { id: "b" })];
    expect(messages(timeline(first, ...paused))).toEqual([
      'suspended "b" (2024-11-05) follows suspended "a" (2024-11-01) with nobody out between.',
    ]);
    expect(messages(timeline(first, on("resumed", "2024-11-05", { id: "b" })))).toEqual([
      'resumed "b" (2024-11-05) has no suspension, end or last day of a round before it.',
    ]);
  });

  const twice = ["began-twice 1/date"];
  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    ["on one day", [first, began("2024-10-21")], twice],
    [
      "of a round and what followed it",
      [began("2024-10-21", { lastDay: "2024-10-22" }), began("2024-10-23")],
      [],
    ],
    ["of what went on and a round in it", [first, began("2024-10-23", { lastDay: "2024-10-24" })], twice],
    [
      "of a round that may have come first",
      [began("2024-10"), began("2024-10-23", { lastDay: "2024-10-24" })],
      [],
    ],
    ["a pause that is over", [first, on("suspended", "2024-10-20/2024-10-21"), began("2024-10-23")], []],
    ["a pause on the second day", [first, on("suspended", "2024-10-23"), began("2024-10-23")], []],
    ["a pause after it", [first, began("2024-10-23"), on("suspended", "2024-10-24")], twice],
    ["some back in between", [first, began("2024-10-25"), back("2024-10-22")], []],
    ["some who left in between", [first, began("2024-10-25"), on("left", "2024-10-22", { ...north })], []],
    [
      "a pause long before that lasted",
      [first, began("2024-10-25"), on("suspended", "2024-10-19", { lastDay: "2024-10-23" })],
      ["end-before-start 2/date"],
    ],
    ["of two parts", [began("2024-10-21", north), began("2024-10-23", south)], []],
    [
      "of one part, its lists in another order",
      [began("2024-10-21", south), began("2024-10-23", { scope: { employerIds: ["nuhw", "kaiser"] } })],
      twice,
    ],
    [
      "of two places",
      [
        began("2024-10-21", { scope: { placeIds: ["x"] } }),
        began("2024-10-23", { scope: { placeIds: ["y"] } }),
      ],
      [],
    ],
    [
      "of two units",
      [
        began("2024-10-21", { scope: { bargainingUnitIds: ["x"] } }),
        began("2024-10-23", { scope: { bargainingUnitIds: ["y"] } }),
      ],
      [],
    ],
    [
      "of a unit and the whole",
      [began("2024-10-21", { scope: { bargainingUnitIds: ["x"] } }), began("2024-10-23")],
      [],
    ],
    [
      "of a place and the whole",
      [began("2024-10-21", { scope: { placeIds: ["x"] } }), began("2024-10-23")],
      [],
    ],
    [
      "of one part named otherwise",
      [
        began("2024-10-21", { scope: { placeIds: ["x"] } }),
        began("2024-10-23", { scope: { bargainingUnitIds: ["x"] } }),
      ],
      [],
    ],
    [
      "of the kind of the stoppage, said and unsaid",
      [first, began("2024-10-23", { action: "strike" })],
      twice,
    ],
    ["of another kind", [first, began("2024-10-23", { action: "lockout" })], []],
    [
      "by two accounts, the first told by somebody",
      [began("2024-10-21", { saidBy: { organizationId: "nuhw" } }), began("2024-10-23")],
      [],
    ],
    ["by two accounts of two ranks", [began("2024-10-21", { rank: "preferred" }), began("2024-10-23")], []],
    [
      "by one account, its rank said and unsaid",
      [began("2024-10-21", { rank: "normal" }), began("2024-10-23")],
      twice,
    ],
    ["about then", [began("2024-10-21~"), began("2024-10-23")], []],
  ])("began %s", (_, events, said) => {
    const codes = told(...events).filter((line) => !/dangling|reference|wrong-kind/.test(line));
    expect(codes).toEqual(said);
  });

  const over = (date: string, parts: object = {}) => ended(date, "agreement", parts);
  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    [
      "and a notice between",
      [first, over("2024-11-01"), notice("2024-11-02", "2024-12-01"), over("2024-11-05")],
      [],
    ],
    [
      "and a vote between",
      [
        first,
        over("2024-11-01"),
        on("strikeVote", "2024-11-02", { result: "authorized" }),
        over("2024-11-05"),
      ],
      [],
    ],
    [
      "and some who joined between",
      [first, over("2024-11-01"), on("joined", "2024-11-01"), over("2024-11-05")],
      [],
    ],
    ["after a pause", [first, on("suspended", "2024-11-01"), over("2024-11-05")], []],
    ["with a last day", [first, over("2024-11-01", { lastDay: "2024-11-02" }), over("2024-11-05")], []],
    [
      "of strike and lockout",
      [first, began("2024-10-23", { action: "lockout" }), over("2024-11-01"), over("2024-11-05")],
      [],
    ],
    [
      "of a lockout that others joined",
      [
        { ...first, action: "lockout" } as TimelineEvent,
        on("joined", "2024-10-23"),
        over("2024-11-01"),
        over("2024-11-05"),
      ],
      ["ended-twice 3/date"],
    ],
    [
      "of a lockout while others struck",
      [
        { ...first, action: "lockout" } as TimelineEvent,
        on("joined", "2024-10-23", { action: "strike" }),
        over("2024-11-01"),
        over("2024-11-05"),
      ],
      [],
    ],
    [
      "by two accounts",
      [first, over("2024-11-01"), over("2024-11-05", { saidBy: { organizationId: "nuhw" } })],
      [],
    ],
    ["about then", [first, over("2024-11-01~"), over("2024-11-05")], []],
    [
      "on one day",
      [first, over("2024-11-01", { id: "a" }), over("2024-11-01", { id: "b" })],
      ["ended-twice 2/date"],
    ],
  ])("ended %s", (_, events, said) => {
    expect(told(...events)).toEqual(said);
  });

  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    [
      "on one day",
      [first, on("suspended", "2024-11-01", { id: "a" }), on("suspended", "2024-11-01", { id: "b" })],
      [],
    ],
    ["perhaps on one day", [first, on("suspended", "2024-11-01"), on("suspended", "2024-11")], []],
    [
      "after the end",
      [first, over("2024-11-01"), on("suspended", "2024-11-02")],
      ["suspended-when-not-out 2/date"],
    ],
    [
      "and some who joined between",
      [first, on("suspended", "2024-11-01"), on("joined", "2024-11-02"), on("suspended", "2024-11-03")],
      [],
    ],
    [
      "and a notice between",
      [
        first,
        on("suspended", "2024-11-01"),
        notice("2024-11-02", "2024-12-01"),
        on("suspended", "2024-11-03"),
      ],
      ["suspended-when-not-out 3/date"],
    ],
    ["of a part", [first, on("suspended", "2024-11-01", north), on("suspended", "2024-11-03")], []],
  ])("suspended %s", (_, events, said) => {
    expect(told(...events).filter((line) => !line.startsWith("notice"))).toEqual(said);
  });

  const unpaused = ["resumed-without-pause 1/date"];
  const resumed = on("resumed", "2024-11-05");
  test.each<[what: string, pause: TimelineEvent, told: readonly string[]]>([
    ["some who left", on("left", "2024-11-05", north), []],
    ["some who left later", on("left", "2024-11-06", north), unpaused],
    ["some who were back", back("2024-11-05", { extent: "first" }), []],
    ["some who were back later", back("2024-11-06", { extent: "first" }), unpaused],
    ["some who joined for a round", on("joined", "2024-11-04", { lastDay: "2024-11-04" }), []],
    ["some who joined", on("joined", "2024-11-04"), unpaused],
    ["a pause some time that month", on("suspended", "2024-11"), []],
    ["a pause some time the next month", on("suspended", "2024-12"), unpaused],
  ])("resumed, %s", (_, pause, said) => {
    expect(told(first, resumed, pause)).toEqual(said);
  });

  test("a round that is resumed is no pause of its own, but one for the next", () => {
    const round = (date: string) => on("resumed", date, { lastDay: date });
    expect(told(first, round("2024-11-05"))).toEqual(unpaused);
    expect(told(first, round("2024-11-05"), round("2024-11-07"))).toEqual(unpaused);
  });
});

describe("outside of the stoppage", () => {
  const out = (...events: readonly TimelineEvent[]) =>
    told(...events).filter((line) => line.includes("outside"));
  const count = (date: string, counted = "out") =>
    on("headcountReported", date, { counted, count: { value: 50 } });
  const over = ended("2024-11-01", "agreement", { id: "over" });

  test("what is said", () => {
    expect(messages(timeline(first, on("continued", "2024-10-20", { id: "c" })))).toEqual([
      'continued "c" (2024-10-20) lies before began "out" (2024-10-21), the first day out.',
    ]);
    expect(messages(timeline(first, over, on("continued", "2024-11-02", { id: "c" })))).toEqual([
      'continued "c" (2024-11-02) lies after ended "over" (2024-11-01), after which nobody was out.',
    ]);
    expect(messages(timeline(first, on("expired", "2004-10-20", { id: "e" })))).toEqual([
      'expired "e" (2004-10-20) lies more than ten years before began "out" (2024-10-21).',
    ]);
  });

  // Ten years with three leap days are 3,653 days: from 21 October 2014, with 29 February of 2016, 2020 and 2024.
  test("ten years before, and a day more", () => {
    expect(told(first, on("expired", "2014-10-21"))).toEqual([]);
    expect(told(first, on("expired", "2014-10-20"))).toEqual(["long-before-start 1/date"]);
    expect(told(first, on("expired", "2014-10"))).toEqual([]);
    expect(told(first, on("expired", "2014-09"))).toEqual(["long-before-start 1/date"]);
  });

  test.each<[event: TimelineEvent, before: string | undefined, after: string | undefined]>([
    [count("2024-01-01"), "outside-stoppage", "outside-stoppage"],
    [on("continued", "2024-01-01"), "outside-stoppage", "outside-stoppage"],
    [on("picket", "2024-01-01"), "picket-outside-stoppage", "picket-outside-stoppage"],
    [on("left", "2024-01-01", north), undefined, "outside-stoppage"],
    [on("joined", "2024-01-01"), undefined, "outside-stoppage"],
    [count("2024-01-01", "returned"), "outside-stoppage", undefined],
    [count("2024-01-01", "returnedOrNeverOut"), "outside-stoppage", undefined],
    [on("rally", "2024-01-01"), undefined, undefined],
  ])("%o", (other, before, after) => {
    const at = (date: string) => out(first, over, { ...other, date });
    expect(at("2024-10-20")).toEqual(before === undefined ? [] : [`${before} 2/date`]);
    expect(at("2024-10-21")).toEqual([]);
    expect(at("2024-11-01")).toEqual([]);
    expect(at("2024-11-02")).toEqual(after === undefined ? [] : [`${after} 2/date`]);
    expect(at("2024-11")).toEqual([]);
  });

  test("one that lasted into the stoppage is in it", () => {
    expect(out(first, on("picket", "2024-10-01", { lastDay: "2024-10-21" }))).toEqual([]);
    expect(out(first, on("picket", "2024-10-01", { lastDay: "2024-10-20" }))).toEqual([
      "picket-outside-stoppage 1/date",
    ]);
  });

  const sign = on("continued", "2024-12-02");
  const outsideAt = (index: number) => [`outside-stoppage ${index}/date`];
  const round = (type: string, date: string, lastDay: string) => on(type, date, { lastDay });
  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    ["an end", [first, over, sign], outsideAt(2)],
    ["an end of which the month is known", [first, ended("2024-12", "agreement"), sign], []],
    ["an end and a later return", [first, over, back("2024-12-02"), sign], []],
    ["an end and an earlier return", [first, over, back("2024-10-30"), sign], outsideAt(3)],
    ["a return and a later end", [first, back("2024-10-30"), ended("2024-12-02", "agreement"), sign], []],
    ["no first day", [over, sign], []],
    ["a resumption on the last day", [first, over, on("resumed", "2024-11-01"), sign], outsideAt(3)],
    ["a resumption after it", [first, over, on("resumed", "2024-11-02"), sign], []],
    ["a round that reached past it", [first, over, round("resumed", "2024-11-01", "2024-11-02"), sign], []],
    ["a round that did not", [first, over, round("resumed", "2024-10-30", "2024-11-01"), sign], outsideAt(3)],
    ["a strike and a lockout", [first, began("2024-10-22", { action: "lockout" }), over, sign], []],
    [
      "a strike, said and unsaid",
      [first, on("suspended", "2024-10-22"), began("2024-10-23", { action: "strike" }), over, sign],
      outsideAt(4),
    ],
    [
      "rounds that all have an end",
      [
        round("began", "2024-10-21", "2024-10-22"),
        round("joined", "2024-10-23", "2024-10-25"),
        round("resumed", "2024-11-01", "2024-11-02"),
        sign,
      ],
      outsideAt(3),
    ],
    [
      "rounds the last of which ends on that day",
      [round("began", "2024-10-21", "2024-12-02"), round("resumed", "2024-11-01", "2024-11-02"), sign],
      [],
    ],
    [
      "rounds one of which has none",
      [round("began", "2024-10-21", "2024-10-22"), on("joined", "2024-10-23"), sign],
      [],
    ],
    [
      "rounds one of which has none, the first",
      [first, round("resumed", "2024-11-01", "2024-11-02"), sign],
      [],
    ],
  ])("after %s", (_, events, said) => {
    expect(out(...events)).toEqual(said);
  });

  test("of two last days that are one, the first that is told", () => {
    const two = [back("2024-11-01", { id: "a" }), ended("2024-11-01", "agreement", { id: "b" })];
    expect(messages(timeline(first, ...two, sign))[0]).toContain('lies after ended "b"');
    const rounds = [round("began", "2024-10-21", "2024-10-22"), round("resumed", "2024-10-22", "2024-10-22")];
    expect(messages(timeline(...rounds, sign))[0]).toContain('lies after began "began-2024-10-21"');
  });
});

describe("the day that a notice named", () => {
  const code = (...events: readonly TimelineEvent[]) =>
    told(...events).filter((line) => line.startsWith("notice"));
  const named = ["notice-of-another-start 0/startsAt/date"];
  const served = (startsOn: string, parts: object = {}) =>
    notice("2024-10-10", startsOn, { id: "n", ...parts });

  test("what is said", () => {
    expect(lint(timeline(served("2024-10-20"), first))).toEqual([
      {
        code: "notice-of-another-start",
        severity: "info",
        path: "/stoppages/0/timeline/0/startsAt/date",
        message:
          'noticeServed "n" (2024-10-10) names "2024-10-20" as the first day, but the first is that of began "out" (2024-10-21).',
        received: "2024-10-20",
      },
    ]);
  });

  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    ["the day before", [served("2024-10-20"), first], named],
    ["the day after", [served("2024-10-22"), first], named],
    ["that day", [served("2024-10-21"), first], []],
    ["perhaps that day", [served("2024-10-20"), began("2024-10")], []],
    ["no day", [on("noticeServed", "2024-10-10", { announces: "strike" }), first], []],
    ["a day of another kind of stoppage", [served("2024-10-20", { announces: "lockout" }), first], []],
    [
      "a day of a lockout that began",
      [served("2024-10-20", { announces: "lockout" }), began("2024-10-21", { action: "lockout" })],
      named,
    ],
    ["a day of a part", [served("2024-10-20", north), first], []],
    ["a day of the part that was first", [served("2024-10-20", north), began("2024-10-21", north)], named],
    [
      "a day of the whole, of which a part was first",
      [served("2024-10-20"), began("2024-10-21", north)],
      named,
    ],
    ["a day when it was out already", [notice("2024-10-22", "2024-10-25"), first], []],
    ["a day, served on the first day", [notice("2024-10-21", "2024-10-25"), first], named],
    [
      "a day, after an end that may have come first",
      [served("2024-10-20"), ended("2024-10-20", "calledOff"), first],
      [],
    ],
    [
      "a day, with an end on the first day",
      [served("2024-10-20"), first, ended("2024-10-21", "agreement")],
      named,
    ],
    [
      "a day, with an end that can be the day before",
      [served("2024-10-20"), first, ended("2024-10-20/2024-10-22", "agreement")],
      [],
    ],
  ])("%s", (_, events, said) => {
    expect(code(...events)).toEqual(said);
  });

  test("of a list of days none, or one", () => {
    const days = (...all: readonly string[]) =>
      on("noticeServed", "2024-10-10", { announces: "strike", days: all });
    expect(code(days("2024-10-19", "2024-10-20"), first)).toEqual(["notice-of-another-start 0/days/1"]);
    expect(code(days("2024-10-19", "2024-10-21", "2024-10-22"), first)).toEqual([]);
    expect(code(days("2024-10-19"), served("2024-10-21"), first)).toEqual([]);
  });
});

describe("settled and open", () => {
  const settled = (index: number) => [`settled-yet-open ${index}/date`];
  test("what is said", () => {
    expect(lint(timeline(first, agreed("2025-05-04", { id: "deal" })))).toEqual([
      {
        code: "settled-yet-open",
        severity: "info",
        path: "/stoppages/0/timeline/1/date",
        message:
          'tentativeAgreement "deal" (2025-05-04) settled the stoppage, but after began "out" (2024-10-21) nothing says that it ended or that work was taken up again.',
        received: "2025-05-04",
        expected: "an event of the type ended or returnedToWork, or a sign that it went on",
      },
    ]);
    const newer = { ...timeline(first, agreed("2025-05-04")), formatVersion: 2 } as Dataset;
    expect(lint(newer)).toEqual([]);
    expect(lint({ ...newer, formatVersion: "2" as never })).toHaveLength(1);
  });

  const deal = agreed("2025-05-04");
  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    ["on the day of the walkout", [first, agreed("2024-10-21")], settled(1)],
    ["perhaps before the walkout", [began("2024-10"), agreed("2024-10-21")], []],
    ["and voted down that day", [first, deal, vote("2025-05-04", "rejected")], []],
    ["and voted down some time that month", [first, deal, vote("2025-05", "rejected")], []],
    ["after a vote that rejected another", [first, vote("2025-05-03", "rejected"), deal], settled(2)],
    [
      "and voted down over days",
      [first, deal, vote("2025-05-03", "rejected", { lastDay: "2025-05-04" })],
      [],
    ],
    ["and voted down by a part", [first, deal, vote("2025-05-08", "rejected", north)], settled(1)],
    ["and put to a vote", [first, deal, vote("2025-05-08", "called")], settled(1)],
    ["and ratified by a part", [first, deal, vote("2025-05-08", "ratified", north)], settled(1)],
    ["and ratified", [first, deal, vote("2025-05-08", "ratified")], settled(2)],
    ["on an article", [first, agreed("2025-05-04", { covers: "article" })], []],
    ["by a part", [first, agreed("2025-05-04", north)], []],
    ["on who knows what", [first, on("tentativeAgreement", "2025-05-04")], settled(1)],
  ])("agreed %s", (_, events, said) => {
    expect(told(...events).filter((line) => line.startsWith("settled"))).toEqual(said);
  });

  test.each<[sign: TimelineEvent, isTold: boolean]>([
    [back("2025-05-04", { extent: "first" }), false],
    [back("2025-05-05", { extent: "first" }), true],
    [on("left", "2025-05-05"), true],
    [on("continued", "2025-05-05"), true],
    [on("continued", "2025-05-04"), false],
    [on("continued", "2025-05-04", { lastDay: "2025-05-05" }), true],
    [on("picket", "2025-05-05"), true],
    [on("headcountReported", "2025-05-05", { counted: "out", count: { value: 5 } }), true],
    [on("sessionHeld", "2025-05-05"), false],
  ])("and told of those who were out: %o", (sign, isTold) => {
    expect(told(first, deal, sign)).toEqual(isTold ? [] : settled(1));
  });

  test.each<[what: string, events: readonly TimelineEvent[], isOpen: boolean]>([
    ["an end long before the walkout", [ended("2024-10-01", "calledOff"), first], true],
    ["an end on the day of the walkout", [first, ended("2024-10-21", "agreement")], false],
    ["some who were back", [first, back("2024-10-22", { extent: "first" })], true],
    ["all who were back", [first, back("2024-10-22")], false],
    ["a part that left", [first, on("left", "2024-10-22", north)], false],
    ["some who left, of no part", [first, on("left", "2024-10-22")], true],
    ["a pause", [first, on("suspended", "2024-10-22")], false],
    [
      "a pause, and some who joined after it",
      [first, on("suspended", "2024-10-22"), on("joined", "2024-10-23")],
      true,
    ],
    ["a pause, and more after it", [first, on("suspended", "2024-10-22"), on("resumed", "2024-10-23")], true],
    ["a round", [began("2024-10-21", { lastDay: "2024-10-22" })], false],
  ])("with %s", (_, events, isOpen) => {
    const codes = told(...events, deal).filter((line) => line.startsWith("settled"));
    expect(codes).toEqual(isOpen ? settled(events.length) : []);
  });
});

describe("talks", () => {
  const ratified = (date: string, parts: object = {}) => vote(date, "ratified", { id: "v", ...parts });

  test("what is said", () => {
    expect(messages(timeline(ratified("2025-05-08")))).toEqual([
      'ratificationVote "v" (2025-05-08) ratified a tentative agreement, but the timeline has none on the whole contract.',
    ]);
    expect(messages(timeline(ratified("2025-05-08"), agreed("2025-05-09", { id: "deal" })))).toEqual([
      'ratificationVote "v" (2025-05-08) ratified a tentative agreement, but the first on the whole contract is tentativeAgreement "deal" (2025-05-09).',
    ]);
    const session = (id: string, date: string, number: number) => on("sessionHeld", date, { id, number });
    expect(messages(timeline(session("a", "2024-10-01", 3), session("b", "2024-10-02", 3)))).toEqual([
      'sessionHeld "b" (2024-10-02) and sessionHeld "a" (2024-10-01) are both session 3.',
    ]);
    expect(messages(timeline(session("a", "2024-10-02", 3), session("b", "2024-10-01", 4)))).toEqual([
      'sessionHeld "b" (2024-10-01) is session 4, but sessionHeld "a" (2024-10-02), with a lower number, came later.',
    ]);
    const two = [session("a", "2024-10-05", 1), session("b", "2024-10-05", 2)];
    expect(messages(timeline(...two, session("c", "2024-10-03", 3)))[0]).toContain('but sessionHeld "a"');
    const cancelled = on("sessionCancelled", "2024-09-30", { id: "c", sessionDate: "2024-10-01" });
    expect(messages(timeline(session("a", "2024-10-01", 3), cancelled))).toEqual([
      'The session of "2024-10-01" was cancelled by sessionCancelled "c" (2024-09-30) and held by sessionHeld "a" (2024-10-01).',
    ]);
  });

  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    ["the same day", [ratified("2025-05-08"), agreed("2025-05-08")], []],
    ["the day after", [ratified("2025-05-08"), agreed("2025-05-09")], ["ratified-without-agreement 0/date"]],
    [
      "on the last day of the vote",
      [ratified("2025-05-08", { lastDay: "2025-05-09" }), agreed("2025-05-09")],
      [],
    ],
    ["after an earlier one", [ratified("2025-05-08"), agreed("2025-06-09"), agreed("2025-05-01")], []],
    ["about then", [ratified("2025-05-08"), agreed("2025-06~")], []],
    [
      "on an article",
      [ratified("2025-05-08"), agreed("2025-05-01", { covers: "article" })],
      ["ratified-without-agreement 0/date"],
    ],
    ["on who knows what", [ratified("2025-05-08"), on("tentativeAgreement", "2025-05-01")], []],
  ])("a ratification and an agreement %s", (_, events, said) => {
    expect(told(...events)).toEqual(said);
  });

  const held = (date: string, number?: number, parts: object = {}) =>
    on("sessionHeld", date, {
      id: `${date}-${number}`,
      ...(number === undefined ? {} : { number }),
      ...parts,
    });
  test.each<[what: string, events: readonly TimelineEvent[], told: readonly string[]]>([
    ["in order", [held("2024-10-01", 1), held("2024-10-02", 2)], []],
    ["on one day", [held("2024-10-01", 2), held("2024-10-01", 1)], []],
    ["some time that month", [held("2024-10", 2), held("2024-10-31", 1)], []],
    [
      "in the month before",
      [held("2024-09", 2), held("2024-10-01", 1)],
      ["session-numbers-out-of-order 0/number"],
    ],
    [
      "after the latest of the lower ones",
      [held("2024-10-05", 1), held("2024-10-02", 2), held("2024-10-03", 3)],
      ["session-numbers-out-of-order 1/number", "session-numbers-out-of-order 2/number"],
    ],
    [
      "after an unknown one",
      [held("in May", 1), held("2024-10-02", 2), held("2024-10-01", 3)],
      ["session-numbers-out-of-order 2/number"],
    ],
    ["at two tables", [held("2024-10-02", 1), held("2024-10-01", 2, north)], []],
    ["with no numbers", [held("2024-10-02"), held("2024-10-01")], []],
    ["with numbers that are none", [held("2024-10-02", Number.NaN), held("2024-10-01", "1" as never)], []],
    [
      "three of one number",
      [held("2024-10-01", 1), held("2024-10-02", 1, { id: "b" }), held("2024-10-03", 1, { id: "c" })],
      ["session-number-twice 1/number", "session-number-twice 2/number"],
    ],
  ])("sessions %s", (_, events, said) => {
    expect(told(...events)).toEqual(said);
  });

  test("a session that was held on a day that is not known was not the one that was cancelled", () => {
    const cancelled = on("sessionCancelled", "2024-09-30", { sessionDate: "2024-10-01" });
    expect(told(held("2024-10"), cancelled)).toEqual([]);
    expect(told(held("2024-10-01/2024-10-02"), cancelled)).toEqual([]);
    expect(told(held("2024-10-01", 1, north), { ...cancelled, ...north } as TimelineEvent)).toEqual([
      "session-held-and-cancelled 1/sessionDate",
    ]);
  });
});

test("head-counts of events before the first day out are told once for each rule", () => {
  const early = on("headcountReported", "2014-10-20", { counted: "out", count: { value: 9 } });
  const record = dataset({
    stoppages: [strike({ workers: [counted({ value: 5 })], timeline: [first, early] })],
  });
  expect(lint(record).map(({ code }) => code)).toEqual([
    "long-before-start",
    "outside-stoppage",
    "more-out-than-workers",
  ]);
});
