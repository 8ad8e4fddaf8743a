// Who answers whom, what cannot both be true, and what must not be told.

import fc from "fast-check";
import {
  type Claim,
  type ClaimDispute,
  disputesOf,
  type Quantity,
  type Speaker,
  type Statement,
  type StoppageDisputes,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { stoppageOf } from "../records/read-records.js";
import { datasetOf, statement, strike } from "../text/small-dispute.js";

const withStatements = (...statements: readonly Statement[]): WorkStoppage => ({ ...strike, statements });

const union: Speaker = { organizationId: "bakers" };
const employer: Speaker = { organizationId: "crumb" };

/** A statement with one claim, both of the same id. */
const claiming = (id: string, claim: Partial<Claim> = {}, more: Partial<Statement> = {}): Statement =>
  statement(id, "2024-05-06", { claims: [{ id, text: `that is ${id}`, ...claim }], ...more });

/** Each dispute in one line: the claim, what stands against it, and the replies. */
const lines = ({ disputes }: StoppageDisputes): readonly string[] =>
  disputes.map(
    ({ claimId, statementId, standing, replies }) =>
      `${claimId ?? `(${statementId})`} ${standing}: ${replies
        .map((reply) => `${reply.claimId ?? `(${reply.statementId})`} ${reply.relation}`)
        .join(", ")}`,
  );

const unanswered = (found: StoppageDisputes): readonly unknown[] =>
  found.unanswered.map(({ claimId }) => claimId);

const disputeOf = (found: StoppageDisputes, claimId: string): ClaimDispute => {
  const dispute = found.disputes.find((each) => each.claimId === claimId);
  if (dispute === undefined) throw new Error(`${claimId} is not disputed`);
  return dispute;
};

describe("relations that the record has", () => {
  test("disputes, contradicts, sidesteps, replies to the whole: the strongest is the standing", () => {
    const found = disputesOf(
      withStatements(
        claiming("a"),
        claiming("says-wrong", { disputesIds: ["a"], answersIds: ["a"] }, { speaker: employer }),
        claiming("other-account", { contradictsIds: ["b"] }, { speaker: employer }),
        claiming("b"),
        claiming("answer-and-other-account", { contradictsIds: ["b"], answersIds: ["b"] }),
        claiming("c"),
        claiming("besides", { answersIds: ["c"] }, { speaker: employer }),
        claiming("d"),
        claiming("letter", {}, { inReplyToIds: ["d", "d"], speaker: employer, paraphrase: "Well." }),
        claiming("nobody-minds"),
      ),
    );
    expect(lines(found)).toEqual([
      "a contradicted: says-wrong disputes",
      "other-account contradicted: b contradicts",
      "b contradicted: other-account contradicts, answer-and-other-account contradicts",
      "answer-and-other-account contradicted: b contradicts",
      "c sidestepped: besides sidesteps",
      "d repliedTo: (letter) repliesTo",
    ]);
    expect(disputeOf(found, "b").replies.map(({ answers }) => answers)).toEqual([false, true]);
    expect(disputeOf(found, "d").replies[0]).toMatchObject({ claimId: null, text: "Well.", answers: true });
    expect(unanswered(found)).toEqual(["says-wrong", "besides", "letter", "nobody-minds"]);
  });

  test("a claim with who makes it, for whom, when, and what was found of it", () => {
    const [claim] = disputesOf(
      withStatements(
        claiming(
          "a",
          {
            allegation: true,
            about: { topic: "ovens" },
            quantity: { value: 3, unit: "fires" },
            assessments: [{ verdict: "upheld", by: { organizationId: "inspector" }, date: "2024-06" }],
          },
          { speaker: { organizationId: "lawyers" }, onBehalfOfId: "bakers", sourceIds: ["may-story"] },
        ),
      ),
    ).unanswered;
    expect(claim).toEqual({
      claimId: "a",
      statementId: "a",
      text: "that is a",
      date: "2024-05-06",
      channel: "statement",
      attribution: "onRecord",
      speaker: { organizationId: "lawyers" },
      onBehalfOfId: "bakers",
      side: "unions",
      allegation: true,
      about: { topic: "ovens" },
      quantity: { value: 3, unit: "fires" },
      sourceIds: ["may-story"],
      assessments: [{ verdict: "upheld", by: { organizationId: "inspector" }, date: "2024-06" }],
    });
  });

  test("a chain: each reply is found again as what is replied to", () => {
    const found = disputesOf(
      withStatements(
        claiming("a"),
        claiming("b", { disputesIds: ["a"] }, { speaker: employer }),
        claiming("c", { answersIds: ["b"] }),
        statement("no-claims", "2024-05-06", { inReplyToIds: ["c"], speaker: employer }),
        claiming("d", {}, { inReplyToIds: ["no-claims"] }),
      ),
    );
    expect(lines(found)).toEqual([
      "a contradicted: b disputes",
      "b sidestepped: c sidesteps",
      "c repliedTo: (no-claims) repliesTo",
      "(no-claims) repliedTo: (d) repliesTo",
    ]);
    expect(unanswered(found)).toEqual(["d"]);
  });

  test("a statement linked to one claim replies to the others of that statement as a whole", () => {
    const two = statement("two", "2024-05-06", {
      claims: [
        { id: "first", text: "one" },
        { id: "second", text: "two" },
      ],
    });
    const reply = claiming("reply", { disputesIds: ["second"] }, { inReplyToIds: ["two"] });
    expect(lines(disputesOf(withStatements(two, reply)))).toEqual([
      "first repliedTo: (reply) repliesTo",
      "second contradicted: reply disputes",
    ]);
  });

  test("nothing disputes itself, circles end, and links to nothing are nothing", () => {
    const found = disputesOf(
      withStatements(
        claiming("self", { disputesIds: ["self"], contradictsIds: ["self"] }, { inReplyToIds: ["self"] }),
        claiming("a", { disputesIds: ["b", "gone"] }, { inReplyToIds: ["b", "gone"] }),
        claiming("b", { disputesIds: ["a"] }, { inReplyToIds: ["a"] }),
      ),
    );
    expect(lines(found)).toEqual(["a contradicted: b disputes", "b contradicted: a disputes"]);
    expect(unanswered(found)).toEqual(["self"]);
  });
});

describe("by a day", () => {
  const stoppage = withStatements(
    claiming("a", {
      assessments: [{ verdict: "upheld", by: { organizationId: "inspector" }, date: "2024-06-03" }],
    }),
    { ...claiming("b", { disputesIds: ["a"] }), date: "2024-05" },
    { ...claiming("c"), date: "2024-05-10/.." },
  );

  test("statements and assessments count once they have surely been made", () => {
    expect(disputesOf(stoppage, { asOf: "2024-05-05" })).toEqual({ disputes: [], unanswered: [] });
    expect(unanswered(disputesOf(stoppage, { asOf: "2024-05-30" }))).toEqual(["a"]);
    const may = disputesOf(stoppage, { asOf: "2024-05-31" });
    expect(lines(may)).toEqual(["a contradicted: b disputes"]);
    expect(disputeOf(may, "a").assessments).toEqual([]);
    expect(disputeOf(disputesOf(stoppage, { asOf: "2024-06-03" }), "a").assessments).toHaveLength(1);
  });

  test("without a day all count, even where the date has no end; a day that is none is refused", () => {
    expect(unanswered(disputesOf(stoppage))).toEqual(["b", "c"]);
    expect(() => disputesOf(stoppage, { asOf: "2024-05" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("numbers", () => {
  const count = (
    id: string,
    speaker: Speaker,
    quantity: Quantity,
    claim: Partial<Claim> = {},
    more: Partial<Statement> = {},
  ): Statement => claiming(id, { quantity, about: { eventIds: ["rally"] }, ...claim }, { speaker, ...more });
  const people = (value: number, modifier: Quantity["modifier"] = "exactly"): Quantity => ({
    value,
    modifier,
    unit: "people",
  });

  test("that exclude each other are found, both ways, though nothing links them", () => {
    const found = disputesOf(
      withStatements(
        count("union", union, people(900)),
        count("crumb", employer, people(300, "about"), {}, { date: "2024-05-09" }),
      ),
    );
    expect(lines(found)).toEqual([
      "union numbersApart: crumb contradicts",
      "crumb numbersApart: union contradicts",
    ]);
    expect(disputeOf(found, "union").replies[0]).toMatchObject({ found: "numbers", answers: false });
  });

  test.each<[string, Statement]>([
    ["bounds that meet", count("x", employer, people(900, "atLeast"))],
    ["another unit", count("x", employer, { value: 300, unit: "carts" })],
    ["no unit", count("x", employer, { value: 300 })],
    ["words only", count("x", employer, { verbatim: "dozens", unit: "people" })],
    ["the same voice", count("x", { personId: "jane-roe", organizationId: "bakers" }, people(300))],
    [
      "the same voice by another",
      count("x", { description: "counsel" }, people(300), {}, { onBehalfOfId: "bakers" }),
    ],
    ["another event", count("x", employer, people(300), { about: { eventIds: ["picket"] } })],
    ["nothing it is about", count("x", employer, people(300), { about: {} })],
    [
      "another topic of the event",
      count("x", employer, people(300), { about: { eventIds: ["rally"], topic: "arrests" } }),
    ],
    ["off the record", count("x", employer, people(300), {}, { attribution: "offRecord" })],
    ["on deep background", count("x", employer, people(300), {}, { attribution: "deepBackground" })],
  ])("%s: no conflict", (_, other) => {
    const about = { eventIds: ["rally"], topic: "turnout" };
    const first = count("union", union, people(900), other.id === "x" ? { about } : {});
    expect(lines(disputesOf(withStatements(first, other)))).toEqual([]);
  });

  test("the topic, a demand or an organisation is subject enough on the same known day, and only then", () => {
    for (const about of [{ topic: "Turnout " }, { demandIds: ["pay"] }, { organizationIds: ["crumb"] }]) {
      const at = (date: string) =>
        disputesOf(
          withStatements(
            count("union", union, people(900), {
              about: { ...about, ...("topic" in about ? { topic: "turnout" } : {}) },
            }),
            count("crumb", employer, people(300), { about }, { date }),
          ),
        );
      expect(lines(at("2024-05-06"))).toHaveLength(2);
      expect(lines(at("2024-05-07"))).toEqual([]);
      expect(lines(at("2024-05"))).toEqual([]);
      const bothVague = disputesOf(
        withStatements(
          count("union", union, people(900), { about }, { date: "2024-05" }),
          count("crumb", employer, people(300), { about }, { date: "2024-05" }),
        ),
      );
      expect(lines(bothVague)).toEqual([]);
    }
  });

  test("lengths grow: day 5 on one day and day 9 on another are both right", () => {
    const days = (value: number): Quantity => ({ value, unit: "days" });
    const at = (date: string) =>
      disputesOf(
        withStatements(count("union", union, days(5)), count("crumb", employer, days(9), {}, { date })),
      );
    expect(lines(at("2024-05-10"))).toEqual([]);
    expect(lines(at("2024-05-06"))).toHaveLength(2);
  });

  test("a subject of which one statement gives several numbers has no one number to be wrong about", () => {
    const both = statement("both", "2024-05-06", {
      speaker: union,
      claims: [
        { id: "first", text: "3 first", about: { demandIds: ["pay"] }, quantity: { value: 3, unit: "%" } },
        {
          id: "all",
          text: "20 in all",
          about: { demandIds: ["pay"] },
          quantity: { value: 20, unit: "percent" },
        },
      ],
    });
    const crumb = count("crumb", employer, { value: 4, unit: "percent" }, { about: { demandIds: ["pay"] } });
    const press = count(
      "press",
      { organizationId: "gazette" },
      { value: 9, unit: "percent" },
      { about: { demandIds: ["pay"] } },
    );
    expect(lines(disputesOf(withStatements(both, crumb, press)))).toEqual([]);
    expect(lines(disputesOf(withStatements(crumb, press)))).toHaveLength(2);
  });

  test("an answer whose number excludes the claim's contradicts it; a recorded link stays recorded", () => {
    const answer = disputesOf(
      withStatements(
        count("union", union, people(900)),
        count("crumb", employer, people(300), { answersIds: ["union"] }),
      ),
    );
    expect(disputeOf(answer, "union").replies).toMatchObject([
      { relation: "contradicts", answers: true, found: "numbers" },
    ]);
    const disputed = disputesOf(
      withStatements(
        count("union", union, people(900)),
        count("crumb", employer, people(300), { disputesIds: ["union"] }),
      ),
    );
    expect(disputeOf(disputed, "union")).toMatchObject({
      standing: "contradicted",
      replies: [{ relation: "disputes", found: "recorded" }],
    });
  });
});

describe("what must not be told", () => {
  const byJane = (attribution: Statement["attribution"], claim: Partial<Claim> = {}): Statement =>
    claiming(
      "tip",
      {
        text: "Jane Roe says that Roe saw smoke",
        about: { topic: "smoke" },
        quantity: { value: 3, unit: "fires", verbatim: "three, says Roe" },
        sourceIds: ["call-of-roe"],
        ...claim,
      },
      {
        speaker: { personId: "jane-roe", organizationId: "bakers", description: "a baker, J. Roe" },
        onBehalfOfId: "bakers",
        attribution,
      },
    );
  const told = (attribution: Statement["attribution"], dataset = false) => {
    const stoppage = withStatements(byJane(attribution));
    return disputesOf(stoppage, dataset ? { dataset: datasetOf(stoppage) } : {});
  };

  test("off the record, nothing: neither a claim nor a reply", () => {
    const stoppage = withStatements(claiming("a"), byJane("offRecord", { disputesIds: ["a"] }));
    const found = disputesOf(stoppage, { dataset: datasetOf(stoppage) });
    expect(JSON.stringify(found)).not.toMatch(/roe|smoke|tip/i);
    expect(unanswered(found)).toEqual(["a"]);
    const reply = claiming("b", { disputesIds: ["tip"] }, { inReplyToIds: ["tip"] });
    expect(JSON.stringify(disputesOf(withStatements(byJane("offRecord"), reply)))).not.toMatch(
      /tip|roe|smoke/i,
    );
  });

  test("on the record, everything", () => {
    expect(told("onRecord").unanswered).toMatchObject([
      {
        speaker: { personId: "jane-roe" },
        text: "Jane Roe says that Roe saw smoke",
        sourceIds: ["call-of-roe"],
      },
    ]);
  });

  test("on background, without the name; with the dataset it is taken out of the words, without it they are", () => {
    expect(told("background", true).unanswered).toMatchObject([
      {
        speaker: { organizationId: "bakers", description: "a baker, J. [name withheld]" },
        text: "[name withheld] says that [name withheld] saw smoke",
        quantity: { value: 3, unit: "fires", verbatim: "three, says [name withheld]" },
        side: "unions",
      },
    ]);
    expect(told("background").unanswered).toMatchObject([
      { speaker: { organizationId: "bakers" }, text: null, quantity: { value: 3, unit: "fires" } },
    ]);
    for (const dataset of [true, false])
      expect(JSON.stringify(told("background", dataset))).not.toMatch(/roe|jane/i);
    const described = claiming("tip", {}, { speaker: { description: "a baker" }, attribution: "background" });
    expect(disputesOf(withStatements(described)).unanswered).toMatchObject([
      { speaker: { description: "a baker" }, text: "that is tip" },
    ]);
  });

  test("on deep background, neither words nor speaker nor number nor what it is about", () => {
    const [claim] = told("deepBackground", true).unanswered;
    expect(claim).toMatchObject({
      speaker: null,
      onBehalfOfId: null,
      side: null,
      text: null,
      about: null,
      quantity: null,
      sourceIds: [],
    });
    expect(JSON.stringify(claim)).not.toMatch(/roe|jane|smoke|bakers/i);
  });
});

describe("the strike at Kaiser Permanente", () => {
  const kaiser = stoppageOf("nuhw-kaiser-2024");

  test("13 December: the cancelled groups are an allegation of the union, and Kaiser's two answers sidestep it", () => {
    const cancelled = disputeOf(disputesOf(kaiser, { asOf: "2024-12-13" }), "claim-groups-canceled");
    expect(cancelled).toMatchObject({
      allegation: true,
      side: "unions",
      speaker: { organizationId: "nuhw" },
      standing: "sidestepped",
    });
    expect(cancelled.replies).toMatchObject([
      { claimId: "claim-external-network", side: "employers", relation: "sidesteps" },
      { claimId: "claim-safe-timely-care", side: "employers", relation: "sidesteps" },
    ]);
    const before = disputesOf(kaiser, { asOf: "2024-12-12" });
    expect(unanswered(before)).toContain("claim-groups-canceled");
  });

  test("who walked out of mediation: three accounts, none of them taken for the truth", () => {
    const found = disputesOf(kaiser);
    expect(disputeOf(found, "claim-nuhw-walked-away").replies.map(({ claimId }) => claimId)).toEqual([
      "claim-not-ready",
      "claim-kaiser-walked-out",
    ]);
    expect(disputeOf(found, "claim-union-voted-to-suspend").replies.map(({ claimId }) => claimId)).toEqual([
      "claim-kaiser-walked-out",
    ]);
  });

  test("its raises of 1, 5.5, 19 and 20 percent measure different things: no number is held against another", () => {
    const found = disputesOf(kaiser).disputes.flatMap(({ replies }) => replies.map((reply) => reply.found));
    expect(found).not.toContain("numbers");
  });
});

test("law: every claim that may be told is in one list, once; replies are of the record; nothing is changed", () => {
  const ids = ["a", "b", "c", "d"];
  const some = fc.option(fc.subarray(ids), { nil: undefined });
  const claims = fc.record({ disputes: some, answers: some, contradicts: some, replies: some });
  fc.assert(
    fc.property(
      fc.tuple(claims, claims, claims, claims),
      fc.array(fc.constantFrom("onRecord" as const, "offRecord" as const), { minLength: 4, maxLength: 4 }),
      (links, attributions) => {
        const stoppage = withStatements(
          ...links.map(({ disputes = [], answers = [], contradicts = [], replies = [] }, place) =>
            claiming(
              ids[place] ?? "",
              { disputesIds: disputes, answersIds: answers, contradictsIds: contradicts },
              { inReplyToIds: replies, attribution: attributions[place] ?? "onRecord" },
            ),
          ),
        );
        const before = JSON.stringify(stoppage);
        const found = disputesOf(stoppage);
        const may = ids.filter((_, place) => attributions[place] === "onRecord");
        const told = [...found.disputes, ...found.unanswered].map(({ claimId }) => claimId);
        expect([...told].sort()).toEqual(may);
        // What replies to a claim, by a plain reading of the links.
        for (const { claimId, replies } of found.disputes) {
          const expected = may.filter((id) => {
            const by = links[ids.indexOf(id)];
            const own = links[ids.indexOf(claimId ?? "")];
            const linked = [by?.disputes, by?.answers, by?.contradicts, by?.replies].some((all) =>
              all?.includes(claimId ?? ""),
            );
            return id !== claimId && (linked || own?.contradicts?.includes(id) === true);
          });
          expect(replies.map(({ statementId }) => statementId)).toEqual(expected);
        }
        expect(JSON.stringify(stoppage)).toBe(before);
      },
    ),
  );
});
