/** Of the rules about ids, references, loops and annotations: the edges, and what they say. */

import { describe, expect, test } from "vitest";
import type { LintOptions } from "../../src/calc/lint/lint-options.js";
import { lint } from "../../src/calc/lint.js";
import type { Dataset } from "../../src/model/dataset.js";
import type { Organization } from "../../src/model/organization.js";
import {
  began,
  claim,
  dataset,
  demand,
  employer,
  ended,
  event,
  outlet,
  position,
  source,
  statement,
  strike,
  timeline,
  union,
  unit,
} from "./lint-fixtures.js";

function told(record: Dataset, options?: LintOptions): readonly string[] {
  return lint(record, options).map(({ code, path }) => `${code} ${path}`);
}

function messages(record: Dataset): readonly string[] {
  return lint(record).map(({ message }) => message);
}

const note = { id: "n", kind: "editorsNote", date: "2025-01-02", text: "Note.", target: "" } as const;
const person = { id: "p", name: "P" };
const place = { id: "p", name: "P" };

describe("an id that is there twice", () => {
  test.each<[kind: string, record: Dataset, first: string, second: string]>([
    ["person", dataset({ people: [person, person] }), "/people/0", "/people/1"],
    [
      "bargaining unit",
      dataset({ bargainingUnits: [unit("p"), unit("p")] }),
      "/bargainingUnits/0",
      "/bargainingUnits/1",
    ],
    ["place", dataset({ places: [place, place] }), "/places/0", "/places/1"],
    [
      "source",
      dataset({ sources: [source("p"), source("p")], sourceIds: ["p"] }),
      "/sources/0",
      "/sources/1",
    ],
    [
      "stoppage",
      dataset({ stoppages: [strike({ id: "p" }), strike({ id: "p" })] }),
      "/stoppages/0",
      "/stoppages/1",
    ],
    [
      "demand",
      dataset({ stoppages: [strike({ demands: [demand("p"), demand("p")] })] }),
      "/stoppages/0/demands/0",
      "/stoppages/0/demands/1",
    ],
    [
      "position",
      dataset({
        stoppages: [
          strike({ demands: [demand("a", position("p")), demand("b", position("q"), position("p"))] }),
        ],
      }),
      "/stoppages/0/demands/0/positions/0",
      "/stoppages/0/demands/1/positions/1",
    ],
    [
      "statement",
      dataset({ stoppages: [strike({ statements: [statement("p"), statement("p")] })] }),
      "/stoppages/0/statements/0",
      "/stoppages/0/statements/1",
    ],
    [
      "annotation",
      dataset({
        annotations: [{ ...note, id: "p" }],
        stoppages: [strike({ annotations: [{ ...note, id: "p" }] })],
      }),
      "/annotations/0",
      "/stoppages/0/annotations/0",
    ],
    [
      "event",
      dataset({
        stoppages: [
          strike({ id: "other" }),
          strike({
            timeline: [event("rally", "2024-11-01", { id: "p" }), event("rally", "2024-11-02", { id: "p" })],
          }),
        ],
      }),
      "/stoppages/1/timeline/0",
      "/stoppages/1/timeline/1",
    ],
  ])("%s", (kind, record, first, second) => {
    const found = lint(record).filter(({ code }) => code === "duplicate-id");
    expect(found).toEqual([
      {
        code: "duplicate-id",
        severity: "error",
        path: `${second}/id`,
        message: `The ${kind} at ${second} has the same id as the one at ${first}: "p".`,
        received: "p",
        expected: `an id that no other ${kind} has`,
      },
    ]);
    expect(lint(record)).toHaveLength(1);
  });

  test("each after the first is told", () => {
    expect(told(dataset({ people: [person, person, { ...person, id: "q" }, person] }))).toEqual([
      "duplicate-id /people/1/id",
      "duplicate-id /people/3/id",
    ]);
  });
});

describe("an id that leads nowhere", () => {
  const acts = (byId: string) => timeline(event("complaintFiled", "2024-12-11", { byId, withId: "kaiser" }));

  test("of two kinds: the nearest of either", () => {
    expect(lint(acts("sal-roselli"))).toEqual([
      expect.objectContaining({
        message:
          'byId names "sal-roselli", but no organisation or person in the dataset has that id; did you mean "sal-rosselli"?',
        expected: "the id of an organisation or person in the dataset",
        suggestion: "sal-rosselli",
      }),
    ]);
    expect(lint(acts("nuwh"))[0]?.suggestion).toBe("nuhw");
  });

  test("an event is looked for in its own stoppage", () => {
    const vote = event("ratificationVote", "2025-05-08", {
      id: "vote",
      result: "called",
      on: "tentativeAgreement",
      onEventId: "deal",
    });
    const deal = event("tentativeAgreement", "2025-05-04", { id: "deal", covers: "whole" });
    const ended1 = strike({ id: "a", timeline: [deal] });
    expect(lint(dataset({ stoppages: [ended1, strike({ id: "b", timeline: [vote] })] }))).toEqual([
      expect.objectContaining({
        path: "/stoppages/1/timeline/0/onEventId",
        message: 'onEventId names "deal", but no event in this stoppage has that id.',
        expected: "the id of an event in this stoppage",
      }),
    ]);
  });

  test("the nearest is looked for of the first hundred", () => {
    const record = dataset({
      sources: [source("story")],
      sourceIds: ["story", ...Array(101).fill("storry")],
    });
    const suggestions = lint(record).map(({ suggestion }) => suggestion);
    expect(suggestions).toHaveLength(101);
    expect(suggestions.filter((suggestion) => suggestion === "story")).toHaveLength(100);
    expect(suggestions[100]).toBeUndefined();
  });

  test.each<[field: string, record: Dataset, path: string, wanted: string]>([
    [
      "placeId",
      timeline(event("sessionHeld", "2024-11-01", { placeId: "x" })),
      "/timeline/0/placeId",
      "place",
    ],
    [
      "demandIds",
      timeline(event("proposalMade", "2024-11-01", { byId: "nuhw", demandIds: ["x"] })),
      "/timeline/0/demandIds/0",
      "demand",
    ],
    [
      "claimIds",
      timeline(event("complaintFiled", "2024-11-01", { byId: "nuhw", withId: "kaiser", claimIds: ["x"] })),
      "/timeline/0/claimIds/0",
      "claim",
    ],
    [
      "inReplyToIds",
      dataset({ stoppages: [strike({ statements: [statement("reply", { inReplyToIds: ["x"] })] })] }),
      "/statements/0/inReplyToIds/0",
      "statement",
    ],
    [
      "stoppageId",
      dataset({ stoppages: [strike({ related: [{ stoppageId: "x", relation: "follows" }] })] }),
      "/related/0/stoppageId",
      "stoppage",
    ],
    [
      "bargainingUnitIds",
      dataset({ stoppages: [strike({ bargainingUnitIds: ["x"] })] }),
      "/bargainingUnitIds/0",
      "bargaining unit",
    ],
  ])("%s", (field, record, path, wanted) => {
    expect(lint(record)).toEqual([
      {
        code: "dangling-reference",
        severity: "error",
        path: `/stoppages/0${path}`,
        message: `${field} names "x", but no ${wanted} in the dataset has that id.`,
        received: "x",
        expected: `the id of a ${wanted} in the dataset`,
      },
    ]);
  });

  test("values that stood there before, and the user's own, are not looked into", () => {
    const was = { id: "x", sourceIds: ["nowhere"] };
    expect(
      told(
        dataset({
          extensions: { sourceIds: ["nowhere"] },
          annotations: [{ ...note, kind: "correction", target: "/organizations/0", was }],
        }),
      ),
    ).toEqual([]);
  });

  test("a number in a list of ids is passed over, the ids behind it are not", () => {
    expect(told(dataset({ sourceIds: [7, "nowhere"] as never }))).toEqual([
      "dangling-reference /sourceIds/1",
    ]);
  });
});

describe("an id of another kind", () => {
  test.each<[record: Dataset, message: string, expected: string]>([
    [
      dataset({ annotations: [note], sourceIds: ["n"] }),
      'sourceIds names "n", which is the id of an annotation; a source belongs there.',
      "the id of a source",
    ],
    [
      dataset({ sourceIds: ["nuhw"] }),
      'sourceIds names "nuhw", which is the id of an organisation; a source belongs there.',
      "the id of a source",
    ],
    [
      dataset({ bargainingUnits: [unit("x")], places: [{ id: "home", name: "Home", partOfId: "x" }] }),
      'partOfId names "x", which is the id of a bargaining unit; a place belongs there.',
      "the id of a place",
    ],
    [
      dataset({
        stoppages: [
          strike({
            demands: [demand("pay")],
            timeline: [
              event("ratificationVote", "2025-05-08", {
                result: "called",
                on: "tentativeAgreement",
                onEventId: "pay",
              }),
            ],
          }),
        ],
      }),
      'onEventId names "pay", which is the id of a demand; an event belongs there.',
      "the id of an event",
    ],
  ])("%#", (record, message, expected) => {
    expect(lint(record)).toEqual([
      expect.objectContaining({ code: "reference-to-wrong-kind", severity: "error", message, expected }),
    ]);
  });
});

describe("organisations where they do not belong", () => {
  const coalition = (side?: "unions" | "employers"): Organization => ({
    id: "all",
    kind: "coalition",
    name: "All",
    ...(side === undefined ? {} : { side }),
  });
  const court: Organization = { id: "court", kind: "court", name: "Court" };
  const withMembers = (holder: Organization, ...memberIds: string[]) =>
    dataset({ organizations: [union, employer, { ...holder, memberIds } as Organization] });
  const association: Organization = { id: "association", kind: "employersAssociation", name: "Association" };

  test.each<[name: string, record: Dataset, messages: readonly string[]]>([
    [
      "a coalition of employers among the unions",
      dataset({
        organizations: [union, employer, coalition("employers")],
        stoppages: [strike({ unionIds: ["nuhw", "all"] })],
      }),
      [
        'unionIds names "all", which is a coalition of employers; a union or a coalition of unions belongs there.',
      ],
    ],
    [
      "a coalition of unions among the employers",
      dataset({
        organizations: [union, employer, coalition("unions")],
        stoppages: [strike({ employerIds: ["all"] })],
      }),
      [
        'employerIds names "all", which is a coalition of unions; an employer or an association of employers belongs there.',
      ],
    ],
    [
      "a coalition of employers among the employers",
      dataset({
        organizations: [union, employer, coalition("employers")],
        stoppages: [strike({ employerIds: ["all"] })],
      }),
      [],
    ],
    [
      "a court among the unions",
      dataset({ organizations: [union, employer, court], stoppages: [strike({ unionIds: ["court"] })] }),
      [
        'unionIds names "court", which is of the kind "court"; a union or a coalition of unions belongs there.',
      ],
    ],
    [
      "a union in an association of employers",
      withMembers(association, "kaiser", "nuhw"),
      ['memberIds names "nuhw", which is of the kind "union"; a member of the same side belongs there.'],
    ],
    [
      "a union in a coalition of employers",
      withMembers(coalition("employers"), "kaiser", "nuhw"),
      ['memberIds names "nuhw", which is of the kind "union"; a member of the same side belongs there.'],
    ],
    [
      "an employer in a coalition of unions",
      withMembers(coalition("unions"), "kaiser", "nuhw"),
      ['memberIds names "kaiser", which is of the kind "employer"; a member of the same side belongs there.'],
    ],
    ["anybody in a coalition of no side", withMembers(coalition(), "kaiser", "nuhw"), []],
    [
      "anybody may own anybody",
      dataset({ organizations: [union, { ...employer, parentId: "laist" }, outlet] }),
      [],
    ],
  ])("%s", (_, record, said) => {
    expect(messages(record)).toEqual(said);
  });
});

describe("a source that nothing refers to", () => {
  test("is told once, at the first of its id", () => {
    expect(told(dataset({ sources: [source("a"), source("b"), source("b")], sourceIds: ["a"] }))).toEqual([
      "unused-source /sources/1",
      "duplicate-id /sources/2/id",
    ]);
    expect(lint(dataset({ sources: [source("a")] }))).toEqual([
      {
        code: "unused-source",
        severity: "info",
        path: "/sources/0",
        message: 'Nothing refers to the source "a".',
        received: "a",
      },
    ]);
  });

  test("its id in another field is no reference to it", () => {
    expect(
      told(
        dataset({
          sources: [source("nuhw")],
          stoppages: [
            strike({ timeline: [event("complaintFiled", "2024-12-11", { byId: "nuhw", withId: "kaiser" })] }),
          ],
        }),
      ),
    ).toEqual(["unused-source /sources/0"]);
  });
});

describe("what leads back to itself", () => {
  const chain = (...links: readonly (readonly [id: string, affiliationId?: string])[]) =>
    dataset({
      organizations: links.map(([id, affiliationId]) => ({
        ...union,
        id,
        ...(affiliationId === undefined ? {} : { affiliationId }),
      })),
    });
  const ring = (length: number) =>
    Array.from({ length }, (_, index) => [`u${index}`, `u${(index + 1) % length}`] as const);

  test("five links are named, of more the first five", () => {
    expect(messages(chain(...ring(5)))).toEqual([
      'By affiliationId, "u0" leads back to itself: "u0" → "u1" → "u2" → "u3" → "u4" → "u0".',
    ]);
    expect(messages(chain(...ring(6)))).toEqual([
      'By affiliationId, "u0" leads back to itself: "u0" → "u1" → "u2" → "u3" → "u4" → "u5" → ….',
    ]);
  });

  test("what leads into a loop is not in it", () => {
    expect(lint(chain(["a", "b"], ["b", "a"], ["c", "a"], ["d", "c"], ["e"]))).toEqual([
      expect.objectContaining({ path: "/organizations/0/affiliationId", received: "b" }),
    ]);
    expect(lint(chain(["d", "c"], ["c", "a"], ["a", "b"], ["b", "a"]))).toEqual([
      expect.objectContaining({ path: "/organizations/2/affiliationId", received: "b" }),
    ]);
  });

  test("two loops through one thing are two", () => {
    const members = (id: string, ...memberIds: string[]): Organization => ({
      id,
      kind: "coalition",
      name: id,
      memberIds,
    });
    const record = dataset({
      organizations: [members("a", "b", "c"), members("b", "a"), members("c", "d", "a"), members("d")],
    });
    expect(messages(record)).toEqual([
      'By memberIds, "a" leads back to itself: "a" → "b" → "a".',
      'By memberIds, "a" leads back to itself: "a" → "c" → "a".',
    ]);
  });

  test("two ways to one thing are no loop, nor are two fields that lead there and back", () => {
    const coalition = (id: string, ...memberIds: string[]): Organization => ({
      id,
      kind: "coalition",
      name: id,
      memberIds,
    });
    expect(
      told(
        dataset({
          organizations: [coalition("a", "b", "c"), coalition("b", "d"), coalition("c", "d"), coalition("d")],
        }),
      ),
    ).toEqual([]);
    const own = dataset({
      organizations: [{ ...employer, parentId: "all" }, { ...coalition("all", "kaiser") }],
    });
    expect(told(own)).toEqual([]);
  });

  test.each<[field: string, code: string, path: string, record: Dataset]>([
    [
      "mergedIntoId",
      "circular-reference",
      "/organizations/0/mergedIntoId",
      dataset({ organizations: [{ ...union, mergedIntoId: "nuhw" }] }),
    ],
    [
      "parentId",
      "circular-reference",
      "/organizations/0/parentId",
      dataset({ organizations: [{ ...employer, parentId: "kaiser" }] }),
    ],
    [
      "onEventId",
      "circular-reference",
      "/stoppages/0/timeline/0/onEventId",
      timeline(
        event("ratificationVote", "2025-05-08", {
          id: "v",
          result: "called",
          on: "tentativeAgreement",
          onEventId: "v",
        }),
      ),
    ],
    [
      "concludesIds",
      "circular-reference",
      "/stoppages/0/timeline/0/concludesIds/0",
      timeline(
        event("ruling", "2025-09", { id: "r", byId: "kaiser", finding: "Upheld.", concludesIds: ["r"] }),
      ),
    ],
    [
      "contradictsIds",
      "claim-disputes-itself",
      "/stoppages/0/statements/0/claims/0/contradictsIds/0",
      withClaim({ contradictsIds: ["c"] }),
    ],
    [
      "answersIds",
      "claim-disputes-itself",
      "/stoppages/0/statements/0/claims/0/answersIds/0",
      withClaim({ answersIds: ["c"] }),
    ],
    [
      "disputesIds",
      "claim-disputes-itself",
      "/stoppages/0/statements/0/claims/0/disputesIds/0",
      withClaim({ disputesIds: ["c"] }),
    ],
    [
      "stoppageId",
      "circular-reference",
      "/stoppages/1/related/0/stoppageId",
      dataset({
        stoppages: [
          strike({ id: "first" }),
          strike({ related: [{ stoppageId: "strike", relation: "follows" }] }),
        ],
      }),
    ],
  ])("%s to itself", (field, code, path, record) => {
    const [issue, ...others] = lint(record);
    expect(others).toEqual([]);
    expect(issue).toMatchObject({ code, path, severity: "error" });
    const { received } = issue ?? {};
    expect(issue?.message).toBe(
      `By ${field}, "${received}" leads back to itself: "${received}" → "${received}".`,
    );
  });

  test("what has no id leads nowhere", () => {
    expect(
      told(
        dataset({
          places: [
            { name: "Home", partOfId: "p" },
            { ...place, partOfId: "q" },
            { ...place, id: "q" },
          ] as never,
        }),
      ),
    ).toEqual([]);
  });
});

describe("annotations", () => {
  const on = (target: unknown, parts: object = {}) =>
    dataset({
      stoppages: [
        strike({
          timeline: [began("2024-10-21", { extensions: { desk: 1 } }), ended("2024-11-01", "agreement")],
          statements: [statement("s", { claims: [claim("c")] })],
          demands: [demand("d", position("p"))],
          annotations: [{ ...note, kind: "correction", target, ...parts } as never],
        }),
      ],
    });
  const target = "annotation-of-nothing /stoppages/0/annotations/0/target";
  const kind = "update-changes-fact /stoppages/0/annotations/0/kind";

  test.each<[name: string, record: Dataset, told: readonly string[]]>([
    ["no pointer", on("timeline"), [target]],
    ["no pointer, of something that was taken out", on("timeline", { was: 1 }), [target]],
    ["an entry that was taken out", on("/timeline/2", { was: { id: "x" } }), []],
    ["an entry that is not there", on("/timeline/2"), [target]],
    ["a part of what was taken out", on("/timeline/2/date", { was: "2024" }), [target]],
    ["no text", on(7), []],
    ["a part that is there", on("/statements/0/claims/0/text"), []],
    ["an update of a statement", on("/statements/0/quote", { kind: "update", was: "No." }), [kind]],
    ["an update of a claim", on("/statements/0/claims/0/text", { kind: "update", was: "No." }), [kind]],
    [
      "an update of a position",
      on("/demands/0/positions/0/standing", { kind: "update", was: "offer" }),
      [kind],
    ],
    ["an update of a demand", on("/demands/0/title", { kind: "update", was: "Pay" }), []],
    ["an update of the title", on("/title", { kind: "update", was: "Strike" }), []],
    ["an update of own data", on("/timeline/0/extensions/desk", { kind: "update", was: 0 }), []],
    ["a retraction of an event's date", on("/timeline/0/date", { kind: "retraction", was: "2024" }), []],
  ])("%s", (_, record, said) => {
    expect(told(record)).toEqual(said);
  });

  test("what they say", () => {
    expect(lint(on("/timeline/2"))).toEqual([
      {
        code: "annotation-of-nothing",
        severity: "error",
        path: "/stoppages/0/annotations/0/target",
        message: 'The annotation is about "/timeline/2", which is not in the stoppage that carries it.',
        received: "/timeline/2",
        expected: 'a JSON Pointer from the stoppage, such as "/title"',
      },
    ]);
    const ofDataset = dataset({ annotations: [{ ...note, target: "/people/1" }] });
    expect(messages(ofDataset)).toEqual([
      'The annotation is about "/people/1", which is not in the dataset that carries it.',
    ]);
    expect(lint(on("/timeline/0/date", { kind: "update", was: "2024" }))).toEqual([
      {
        code: "update-changes-fact",
        severity: "warning",
        path: "/stoppages/0/annotations/0/kind",
        message:
          'The update of "/timeline/0/date" says that another value stood there. What was true in its day stays in the record; an update adds to it.',
        received: "update",
        expected: "correction",
      },
    ]);
  });

  test.each<[name: string, was: unknown, isSame: boolean]>([
    ["the same", ["nuhw", "kaiser"], true],
    ["one less", ["nuhw"], false],
    ["one more", ["nuhw", "kaiser", "laist"], false],
    ["another order", ["kaiser", "nuhw"], false],
    ["another one at the end", ["nuhw", "laist"], false],
    ["no list", { 0: "nuhw", 1: "kaiser" }, false],
    ["an object as long", { length: 2, 0: "nuhw", 1: "kaiser" }, false],
    ["a text", "nuhw", false],
  ])("a list is compared entry by entry: %s", (_, was, isSame) => {
    const record = dataset({
      stoppages: [
        strike({
          demands: [demand("d", position("p", { heldByIds: ["nuhw", "kaiser"] }))],
          annotations: [
            { ...note, kind: "update", target: "/demands/0/positions/0/heldByIds", was } as never,
          ],
        }),
      ],
    });
    expect(told(record)).toEqual(isSame ? [] : [kind]);
  });

  test.each<[name: string, was: unknown, isSame: boolean]>([
    ["the same in another order", { organizationId: "nuhw", personId: "sal-rosselli" }, true],
    ["one field less", { organizationId: "nuhw" }, false],
    ["one field more", { organizationId: "nuhw", personId: "sal-rosselli", description: "aide" }, false],
    ["another field", { organizationId: "nuhw", description: "sal-rosselli" }, false],
    ["another value", { organizationId: "kaiser", personId: "sal-rosselli" }, false],
    ["none", null, false],
    ["a list", ["nuhw", "sal-rosselli"], false],
  ])("an object is compared field by field: %s", (_, was, isSame) => {
    const speaker = { personId: "sal-rosselli", organizationId: "nuhw" };
    const record = dataset({
      stoppages: [
        strike({
          statements: [statement("s", { speaker })],
          annotations: [{ ...note, kind: "update", target: "/statements/0/speaker", was } as never],
        }),
      ],
    });
    expect(told(record)).toEqual(isSame ? [] : [kind]);
  });

  test("those of the dataset reach into its stoppages", () => {
    const record = (path: string, was: unknown) =>
      dataset({
        stoppages: [strike({ timeline: [began("2024-10-21")], demands: [demand("d", position("p"))] })],
        annotations: [{ ...note, kind: "update", target: path, was } as never],
      });
    const changed = ["update-changes-fact /annotations/0/kind"];
    expect(told(record("/stoppages/0/timeline/0/date", "2024"))).toEqual(changed);
    expect(told(record("/stoppages/0/demands/0/positions/0/date", "2024"))).toEqual(changed);
    expect(told(record("/stoppages/0/demands/0/title", "D"))).toEqual([]);
    expect(told(record("/stoppages/0/title", "Title"))).toEqual([]);
    expect(told(record("/title", "Title"))).toEqual([]);
    const elsewhere = dataset({
      organizations: [{ ...union, timeline: ["now"] } as never],
      annotations: [{ ...note, kind: "update", target: "/organizations/0/timeline/0", was: "then" }],
      stoppages: [
        strike({
          employerIds: [],
          offers: [{ positions: ["now"] }],
          annotations: [{ ...note, id: "m", kind: "update", target: "/offers/0/positions/0", was: "then" }],
        } as never),
      ],
    });
    expect(told(elsewhere)).toEqual([]);
  });
});

describe("the order of issues", () => {
  test("what holds a place comes before what lies in it", () => {
    const events = [began("2024-10-21"), ended("2024-11-01", "agreement")];
    const record = dataset({
      stoppages: [
        strike({ timeline: events }),
        strike({ id: "another", timeline: events, sourceIds: ["nowhere"] } as never),
      ],
    });
    expect(told(record)).toEqual([
      "looks-like-another /stoppages/1",
      "dangling-reference /stoppages/1/sourceIds/0",
    ]);
  });

  test("fields come as the record has them, entries by their number", () => {
    const { people, organizations, ...rest } = dataset({ people: [person, person] });
    const sourceIds = Array.from({ length: 11 }, (_, index) => `s${index}`);
    const record = {
      sourceIds,
      people,
      organizations: [{ ...union, parentId: "x", sourceIds: ["y"] }],
      ...rest,
    };
    expect(lint(record).map(({ path }) => path)).toEqual([
      ...sourceIds.map((_, index) => `/sourceIds/${index}`),
      "/people/1/id",
      "/organizations/0/parentId",
      "/organizations/0/sourceIds/0",
    ]);
  });
});

function withClaim(parts: object): Dataset {
  return dataset({ stoppages: [strike({ statements: [statement("s", { claims: [claim("c", parts)] })] })] });
}
