// Numbers apart among many claims, beside every pair looked at; and how often a claim is looked at.

import fc from "fast-check";
import { type Claim, disputesOf, type OpenBounds, quantityBounds, type Statement } from "picketline";
import { expect, test } from "vitest";
import { strike } from "./builders.js";

const said = { channel: "statement", attribution: "onRecord" } as const;

const ids = (names: readonly string[]) => fc.subarray([...names], { maxLength: 2 });
const someClaim = fc.record({
  unit: fc.constantFrom("workers", "worker", "Percent", "%", "days"),
  value: fc.nat(5),
  modifier: fc.constantFrom("exactly" as const, "moreThan" as const, "upTo" as const),
  topic: fc.constantFrom("", "pay", " Pay", "staffing"),
  eventIds: ids(["march", "vote"]),
  demandIds: ids(["raise", "pension"]),
  organizationIds: ids(["mill", "yard"]),
});
const someStatement = fc.record({
  date: fc.constantFrom("2024-03-01", "2024-03-02", "2024-03-02?", "2024-03"),
  speaker: fc.constantFrom("union", "employer", "police"),
  claims: fc.array(someClaim, { maxLength: 3 }),
});
const someStatements = fc.array(someStatement, { minLength: 2, maxLength: 40, size: "max" }).map((drawn) =>
  drawn.map(
    ({ date, speaker, claims }, place): Statement => ({
      ...said,
      id: `statement-${place}`,
      date,
      speaker: { organizationId: speaker },
      claims: claims.map(({ unit, value, modifier, ...about }, turn) => ({
        id: `claim-${place}-${turn}`,
        text: "It is so.",
        about,
        quantity: { value: value * 10, modifier, unit },
      })),
    }),
  ),
);

interface Numbered {
  readonly statement: Statement;
  readonly claim: Claim;
  readonly bounds: OpenBounds;
}

/** The unit, as it is compared; the made ones have no other spellings. */
const unitOf = ({ claim }: Numbered) =>
  (claim.quantity?.unit ?? "").toLowerCase().replace("%", "percent").replace("workers", "worker");

/** Whether two lists that both have something share something; nothing is said where one is empty. */
function shared(a: readonly string[] = [], b: readonly string[] = []): boolean | undefined {
  return a.length === 0 || b.length === 0 ? undefined : a.some((id) => b.includes(id));
}

function ofOneThing(a: Numbered, b: Numbered): boolean {
  const [first, second] = [a.claim.about ?? {}, b.claim.about ?? {}];
  const topic = (text: string | undefined) =>
    [(text ?? "").trim().toLowerCase()].filter((word) => word !== "");
  const events = shared(first.eventIds, second.eventIds);
  const all = [
    events,
    shared(first.demandIds, second.demandIds),
    shared(first.organizationIds, second.organizationIds),
    shared(topic(first.topic), topic(second.topic)),
  ];
  const exact = a.statement.date.length >= 10 && b.statement.date.length >= 10;
  const onOneDay = exact && a.statement.date.slice(0, 10) === b.statement.date.slice(0, 10);
  const isOneMoment = (events === true && unitOf(a) !== "days") || onOneDay;
  return unitOf(a) === unitOf(b) && all.includes(true) && !all.includes(false) && isOneMoment;
}

function areApart({ bounds: a }: Numbered, { bounds: b }: Numbered): boolean {
  return (a.max !== null && a.max < b.min) || (b.max !== null && b.max < a.min);
}

/** The claims whose numbers exclude that of each claim, found by looking at every pair. */
function byEveryPair(statements: readonly Statement[]): readonly (readonly [string, readonly string[]])[] {
  const all = statements.flatMap((statement) =>
    (statement.claims ?? []).flatMap((claim): Numbered[] => {
      const bounds = claim.quantity === undefined ? null : quantityBounds(claim.quantity);
      return bounds === null ? [] : [{ statement, claim, bounds }];
    }),
  );
  const disagree = (a: Numbered, b: Numbered) => a !== b && areApart(a, b) && ofOneThing(a, b);
  const several = all.filter((a) => all.some((b) => a.statement === b.statement && disagree(a, b)));
  const isClear = (a: Numbered) => !several.some((b) => a === b || ofOneThing(a, b));
  const clear = all.filter(isClear);
  return clear.flatMap((a) => {
    const against = clear.filter(
      (b) => disagree(a, b) && a.statement.speaker.organizationId !== b.statement.speaker.organizationId,
    );
    return against.length === 0 ? [] : [[a.claim.id, against.map(({ claim }) => claim.id)] as const];
  });
}

test("numbers apart are those of the pairs that are, in the order of the record", () => {
  let found = 0;
  fc.assert(
    fc.property(someStatements, (statements) => {
      const expected = byEveryPair(statements);
      const { disputes } = disputesOf(strike([], { statements }));
      expect(
        disputes.map(({ claimId, replies }) => [claimId, replies.map((reply) => reply.claimId)]),
      ).toEqual(expected);
      found += expected.length;
    }),
    { numRuns: 60 },
  );
  expect(found).toBeGreaterThan(20);
});

test("a claim is looked at a number of times that does not grow with the number of claims", () => {
  const looksAtEach = (count: number): number => {
    let looks = 0;
    const statements = Array.from({ length: count }, (_, at): Statement => {
      const claim = { id: `claim-${at}`, text: "It is so.", quantity: { value: at % 4, unit: "shifts" } };
      const about = {
        get topic() {
          looks += 1;
          return `matter ${at >> 3}`;
        },
      };
      return {
        ...said,
        id: `statement-${at}`,
        date: "2024-03-01",
        speaker: { organizationId: at % 2 === 0 ? "union" : "mill" },
        claims: [{ ...claim, about }],
      };
    });
    const { disputes } = disputesOf(strike([], { statements }));
    expect(disputes.length).toBe(count);
    return looks / count;
  };
  expect(looksAtEach(800)).toBeLessThan(1.5 * looksAtEach(200));
});
