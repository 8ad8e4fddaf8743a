// Which numbers exclude each other, who is one voice, and what may be given of a claim: the edges.

import {
  type Claim,
  type ClaimSubject,
  type Dataset,
  disputesOf,
  type Quantity,
  type Statement,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { datasetOf, statement, strike } from "../text/small-dispute.js";

const withStatements = (...statements: readonly Statement[]): WorkStoppage => ({ ...strike, statements });
const march: ClaimSubject = { eventIds: ["march"] };
const people = (value: number, more: Partial<Quantity> = {}): Quantity => ({
  value,
  unit: "people",
  ...more,
});

/** A statement with some claims, by the union unless told otherwise. */
const saying = (id: string, claims: readonly Partial<Claim>[], more: Partial<Statement> = {}): Statement =>
  statement(id, "2024-05-06", {
    claims: claims.map((claim, index) => ({ id: `${id}-${index}`, text: "t", about: march, ...claim })),
    ...more,
  });
const crumb = { speaker: { organizationId: "crumb" } };

/** The pairs of claims whose numbers were found to exclude each other. */
function apart(...statements: readonly Statement[]): readonly string[] {
  return disputesOf(withStatements(...statements)).disputes.flatMap(({ claimId, replies }) =>
    replies.filter(({ found }) => found === "numbers").map((reply) => `${claimId} ${reply.claimId}`),
  );
}
const both = ["a-0 b-0", "b-0 a-0"];

describe("numbers that exclude each other", () => {
  test.each<[a: Quantity, b: Quantity, isApart: boolean]>([
    [people(900), people(300), true],
    [people(300), people(900), true],
    [people(300), people(300), false],
    [people(300), people(300, { modifier: "atLeast" }), false],
    [people(299), people(300, { modifier: "atLeast" }), true],
    [people(300, { modifier: "atLeast" }), people(299), true],
    [people(300, { modifier: "atLeast" }), people(900, { modifier: "atLeast" }), false],
    [people(900, { modifier: "atLeast" }), people(300, { modifier: "atLeast" }), false],
    [{ min: 100, max: 300, unit: "people" }, people(300), false],
    [people(300), { min: 300, max: 400, unit: "people" }, false],
    [{ min: 100, max: 299, unit: "people" }, people(300), true],
    [{ verbatim: "many", unit: "people" }, people(300), false],
    [people(900), people(300, { unit: "nurses" }), false],
    [people(900, { unit: "" }), people(300, { unit: " " }), false],
    [{ value: 900 }, { value: 300 }, false],
    [people(900, { unit: " Full  Time\tNurses " }), people(300, { unit: "full time nurse" }), true],
    [people(900, { unit: "full time nurse" }), people(300, { unit: "fulltime nurse" }), false],
    [people(9, { unit: "%" }), people(3, { unit: "Percent" }), true],
    [people(9, { unit: "a %" }), people(3, { unit: "a percent" }), false],
    [people(9, { unit: "buses of us" }), people(3, { unit: "bus of us" }), false],
    [people(9, { unit: "buses" }), people(3, { unit: "buse" }), true],
    [people(9, { unit: "ms" }), people(3, { unit: "m" }), false],
  ])("%o and %o", (a, b, isApart) => {
    expect(apart(saying("a", [{ quantity: a }]), saying("b", [{ quantity: b }], crumb))).toEqual(
      isApart ? both : [],
    );
  });

  test.each<[a: ClaimSubject | undefined, b: ClaimSubject | undefined, isOne: boolean]>([
    [march, march, true],
    [{ eventIds: ["march", "rally"] }, { eventIds: ["rally", "vote"] }, true],
    [march, { eventIds: ["rally"] }, false],
    [march, {}, false],
    [march, undefined, false],
    [undefined, undefined, false],
    [march, { eventIds: [], topic: "people" }, false],
    [{ topic: " People " }, { topic: "people" }, true],
    [{ topic: "people" }, { topic: "money" }, false],
    [{ topic: "people" }, { topic: "" }, false],
    [{ topic: "" }, { topic: "" }, false],
    [{ topic: "people", demandIds: ["d"] }, { topic: "people" }, true],
    [{ topic: "people", demandIds: ["d"] }, { topic: "people", demandIds: ["e"] }, false],
    [{ topic: "people", demandIds: ["d"] }, { topic: "money", demandIds: ["d"] }, false],
    [{ topic: "", demandIds: ["d"] }, { topic: "money", demandIds: ["d"] }, true],
    [{ topic: "money", demandIds: ["d"] }, { topic: "", demandIds: ["d"] }, true],
    [{ topic: "money", demandIds: ["d"] }, { demandIds: ["d"] }, true],
    [{ organizationIds: ["crumb"] }, { organizationIds: ["crumb", "bakers"] }, true],
    [{ ...march, organizationIds: ["crumb"] }, { ...march, organizationIds: ["bakers"] }, false],
  ])("about %o and about %o", (a, b, isOne) => {
    const found = apart(
      saying("a", [{ quantity: people(9), about: a } as Partial<Claim>]),
      saying("b", [{ quantity: people(3), about: b } as Partial<Claim>], crumb),
    );
    expect(found).toEqual(isOne ? both : []);
  });

  const topic = { topic: "people" };
  test.each<[a: string, b: string, about: ClaimSubject, unit: string, isOneMoment: boolean]>([
    ["2024-05-06", "2024-05-07", march, "people", true],
    ["2024-05-06", "2024-05-06", topic, "people", true],
    ["2024-05-06", "2024-05-07", topic, "people", false],
    ["2024-05", "2024-05", topic, "people", false],
    ["2024-05-06", "2024-05", topic, "people", false],
    ["2024-05", "2024-05-06", topic, "people", false],
    ["2024-05-06", "2024-05-06/2024-05-09", topic, "people", false],
    ["2024-05-09", "2024-05-06/2024-05-09", topic, "people", false],
    ["someday", "2024-05-06", topic, "people", false],
    ["2024-05-06", "someday", topic, "people", false],
    ["someday", "someday", topic, "people", false],
    ["2024-05-06", "2024-05-07", march, "days", false],
    ["2024-05-06", "2024-05-06", march, "weeks", true],
    ["2024-05-06", "2024-05-07", march, "hours", true],
  ])("said on %s and on %s", (first, second, about, unit, isOneMoment) => {
    const found = apart(
      saying("a", [{ quantity: people(9, { unit }), about }], { date: first }),
      saying("b", [{ quantity: people(3, { unit }), about }], { ...crumb, date: second }),
    );
    expect(found).toEqual(isOneMoment ? both : []);
  });

  const nurse = (description: string) => ({ speaker: { description } });
  test.each<[a: Partial<Statement>, b: Partial<Statement>, isOne: boolean]>([
    [{}, {}, true],
    [{}, crumb, false],
    [{ speaker: { personId: "jane-roe", organizationId: "bakers" } }, {}, true],
    [
      { speaker: { personId: "jane-roe" } },
      { speaker: { personId: "jane-roe", organizationId: "crumb" } },
      true,
    ],
    [{ speaker: { organizationId: "lawyers" }, onBehalfOfId: "bakers" }, {}, true],
    [{ speaker: { organizationId: "lawyers" }, onBehalfOfId: "bakers" }, crumb, false],
    [nurse(" A Nurse"), nurse("a nurse "), true],
    [nurse("a nurse"), nurse("a baker"), false],
    [nurse("bakers"), {}, false],
    [{ speaker: {} }, { speaker: {} }, true],
    [{ speaker: {} }, nurse("a nurse"), false],
  ])("by %o and by %o", (a, b, isOne) => {
    const found = apart(saying("a", [{ quantity: people(9) }], a), saying("b", [{ quantity: people(3) }], b));
    expect(found).toEqual(isOne ? [] : both);
  });

  test("where somebody gives several for one thing in one statement, it has more than one", () => {
    const raises = saying("a", [{ quantity: people(3) }, { quantity: people(9) }]);
    const other = (value: number) => saying("b", [{ quantity: people(value) }], crumb);
    expect(apart(raises, other(3))).toEqual([]);
    expect(apart(other(7), raises)).toEqual([]);
    const two = saying("a", [
      { quantity: people(3) },
      { quantity: people(9), about: { eventIds: ["vote"] } },
    ]);
    expect(apart(two, other(7))).toEqual(both);
    // One who speaks of both things at once has no pair either, though the other side of it is of one thing only.
    const rally = [{ quantity: people(3), about: { eventIds: ["rally"] } }];
    const wide = saying("b", [{ quantity: people(7), about: { eventIds: ["march", "rally"] } }], crumb);
    expect(apart(raises, saying("d", rally), wide)).toEqual([]);
    // A third who speaks of one of the several and of something else.
    const elsewhere = saying("c", [{ quantity: people(7), about: { eventIds: ["vote"] } }], crumb);
    expect(apart(raises, elsewhere)).toEqual([]);
  });

  test("each pair once, and each against each other voice", () => {
    const police = { speaker: { organizationId: "police" } };
    const found = apart(
      saying("a", [{ quantity: people(9) }]),
      saying("b", [{ quantity: people(3) }], crumb),
      saying("c", [{ quantity: people(5) }], police),
    );
    expect(found).toEqual(["a-0 b-0", "a-0 c-0", "b-0 a-0", "b-0 c-0", "c-0 a-0", "c-0 b-0"]);
  });
});

describe("replies", () => {
  const lines = (...statements: readonly Statement[]) =>
    disputesOf(withStatements(...statements)).disputes.map(
      ({ claimId, standing, replies }) =>
        `${claimId} ${standing}: ${replies.map(({ claimId: id, statementId, relation, answers, found }) => `${id ?? statementId} ${relation} ${answers} ${found}`).join(", ")}`,
    );

  test("each with how it is linked and by what that was found", () => {
    expect(
      lines(
        saying("a", [
          {},
          {},
          {},
          {},
          { quantity: people(9) },
          { quantity: people(9), about: { eventIds: ["vote"] } },
        ]),
        saying(
          "b",
          [
            { disputesIds: ["a-0"] },
            { contradictsIds: ["a-1"] },
            { answersIds: ["a-2"] },
            { answersIds: ["a-4"], quantity: people(3) },
            { quantity: people(3), about: { eventIds: ["vote"] } },
          ],
          crumb,
        ),
        statement("c", "2024-05-07", { inReplyToIds: ["a"], ...crumb }),
      ),
    ).toEqual([
      "a-0 contradicted: b-0 disputes true recorded, c repliesTo true recorded",
      "a-1 contradicted: b-1 contradicts false recorded, c repliesTo true recorded",
      "a-2 sidestepped: b-2 sidesteps true recorded, c repliesTo true recorded",
      "a-3 repliedTo: c repliesTo true recorded",
      "a-4 numbersApart: b-3 contradicts true numbers, c repliesTo true recorded",
      "a-5 numbersApart: c repliesTo true recorded, b-4 contradicts false numbers",
      "b-1 contradicted: a-1 contradicts false recorded",
      "b-3 numbersApart: a-4 contradicts false numbers",
      "b-4 numbersApart: a-5 contradicts false numbers",
    ]);
  });

  test("of one statement in the order of its claims, whatever the order of the links", () => {
    const statements = [
      saying("a", [{}]),
      saying("b", [{ answersIds: ["a-0"] }, {}, { disputesIds: ["a-0"] }], crumb),
      saying("c", [{ disputesIds: ["a-0"] }], crumb),
    ];
    expect(lines(...statements)[0]).toBe(
      "a-0 contradicted: b-0 sidesteps true recorded, b-2 disputes true recorded, c-0 disputes true recorded",
    );
    const backwards = saying("a", [{ contradictsIds: ["b-1"] }]);
    expect(lines(backwards, saying("b", [{ answersIds: ["a-0"] }, {}], crumb))[0]).toBe(
      "a-0 contradicted: b-0 sidesteps true recorded, b-1 contradicts false recorded",
    );
  });

  test("a statement without claims has none that go unanswered", () => {
    const found = disputesOf(withStatements(statement("bare", "2024-05-06"), saying("a", [{}])));
    expect(found.unanswered.map(({ claimId }) => claimId)).toEqual(["a-0"]);
    expect(found.disputes).toEqual([]);
  });
});

describe("what may be given of a claim", () => {
  const given = (claim: Partial<Claim>, more: Partial<Statement> = {}, dataset?: Dataset) =>
    disputesOf(withStatements(saying("a", [claim], more)), dataset === undefined ? {} : { dataset })
      .unanswered[0];
  const byJane = (speaker: object = {}): Partial<Statement> => ({
    attribution: "background",
    speaker: { personId: "jane-roe", ...speaker },
  });

  test("as little as the record says", () => {
    expect(given({ about: undefined } as never, { speaker: {} })).toEqual({
      claimId: "a-0",
      statementId: "a",
      text: "t",
      date: "2024-05-06",
      channel: "statement",
      attribution: "onRecord",
      speaker: {},
      onBehalfOfId: null,
      side: null,
      allegation: false,
      about: null,
      quantity: null,
      sourceIds: [],
      assessments: [],
    });
  });

  test("on background: without the person, and with the name taken out where it is known", () => {
    const claim = {
      text: "Roe saw it",
      quantity: people(3, { verbatim: "three, says Roe" }),
      sourceIds: ["may-story"],
    };
    const dataset = datasetOf(strike);
    const [first, ...others] = dataset.people;
    const more = {
      ...dataset,
      people: [{ id: "other", name: "Saw It" }, ...(first === undefined ? [] : [first]), ...others],
    };
    expect(
      given(claim, byJane({ organizationId: "bakers", description: "a baker, Jane Roe" }), more),
    ).toMatchObject({
      text: "[name withheld] saw it",
      speaker: { organizationId: "bakers", description: "a baker, [name withheld]" },
      quantity: { value: 3, unit: "people", verbatim: "three, says [name withheld]" },
      sourceIds: [],
      side: "unions",
    });
    const unnamed = given(claim, byJane({ description: "a baker, Jane Roe" }));
    expect(unnamed).toMatchObject({ text: null, speaker: null, side: null });
    expect(unnamed?.quantity).toEqual({ value: 3, unit: "people" });
    expect(given(claim, byJane(), more)?.speaker).toBeNull();
    expect(given(claim, byJane(), { ...more, people: [] })?.text).toBeNull();
    expect(given(claim, byJane({ organizationId: "crumb" }), more)?.speaker).toEqual({
      organizationId: "crumb",
    });
    expect(given(claim, { attribution: "background", speaker: { description: "a baker" } })).toMatchObject({
      text: "Roe saw it",
      speaker: { description: "a baker" },
    });
  });

  test("on deep background next to nothing", () => {
    const deep: Partial<Statement> = {
      attribution: "deepBackground",
      onBehalfOfId: "crumb",
      speaker: { organizationId: "bakers" },
    };
    expect(given({ quantity: people(3), allegation: true, sourceIds: ["may-story"] }, deep)).toMatchObject({
      text: null,
      speaker: null,
      onBehalfOfId: null,
      side: null,
      about: null,
      quantity: null,
      allegation: true,
      sourceIds: [],
    });
  });

  test("off the record nothing at all", () => {
    expect(given({}, { attribution: "offRecord" })).toBeUndefined();
  });

  test("sources of the claim, or else of its statement", () => {
    expect(given({ sourceIds: ["june-story"] }, { sourceIds: ["may-story"] })?.sourceIds).toEqual([
      "june-story",
    ]);
    expect(given({}, { sourceIds: ["may-story"] })?.sourceIds).toEqual(["may-story"]);
  });

  test("of a statement as a whole its paraphrase, or its quote", () => {
    const { paraphrase: _, ...bare } = statement("r", "2024-05-07", { inReplyToIds: ["a"] });
    const whole = (reply: Statement) =>
      disputesOf(withStatements(saying("a", [{}]), reply)).disputes[0]?.replies[0];
    expect(whole({ ...bare, quote: "No.", paraphrase: "They deny." })?.text).toBe("They deny.");
    expect(whole({ ...bare, quote: "No." })?.text).toBe("No.");
    expect(whole(bare)).toMatchObject({
      text: null,
      claimId: null,
      allegation: false,
      sourceIds: [],
      assessments: [],
    });
  });

  test("whose side it is on", () => {
    const sideOf = (more: Partial<Statement>) => given({}, more)?.side;
    expect(sideOf({})).toBe("unions");
    expect(sideOf(crumb)).toBe("employers");
    expect(sideOf({ ...crumb, onBehalfOfId: "bakers" })).toBe("unions");
    expect(sideOf({ speaker: { organizationId: "inspector" } })).toBeNull();
  });
});
