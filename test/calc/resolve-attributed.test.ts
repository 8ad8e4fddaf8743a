// Which of several claimed values is taken, and that none of the others gets lost.

import fc from "fast-check";
import {
  type Attributed,
  type Quantity,
  type Resolution,
  type ResolutionPolicy,
  resolveAttributed,
  speaksForKind,
} from "picketline";
import { describe, expect, expectTypeOf, test } from "vitest";
import { readRecord, stoppageOf } from "../records/read-records.js";

type Count = Attributed<Quantity>;

const count = (quantity: Quantity, more: Partial<Count> = {}): Count => ({
  value: quantity,
  sourceIds: [],
  rank: "normal",
  ...more,
});

/** Each value that lost, with why, in one line. */
const losses = <T>({ others }: Resolution<T>, name: (value: Attributed<T>) => string): readonly string[] =>
  others.map(({ value, policy, because }) => `${name(value)}: ${policy ?? "-"}, ${because}`);

// facts/laist-2024-12-13.md, row 3: some 2,400, beside "nearly 2,400", "more than 2,400", "more than 2,000".
describe("the four head-counts at Kaiser Permanente", () => {
  const workers = stoppageOf("nuhw-kaiser-2024").workers ?? [];
  const verbatim = ({ value }: Count): string => value.verbatim ?? "";
  const resolve = (policy: Parameters<typeof resolveAttributed<Quantity>>[1]) =>
    resolveAttributed(workers, policy);

  test("are these", () => {
    expect(workers.map(verbatim)).toEqual([
      "some 2,400",
      "nearly 2,400",
      "More than 2,400",
      "More than 2,000",
    ]);
  });

  test("by rank: the union's about 2,400, and the losers are shown", () => {
    const resolution = resolve({ by: "rank" });
    expect(resolution.chosen).toMatchObject({
      value: { value: 2400, modifier: "about" },
      saidBy: { organizationId: "nuhw" },
    });
    expect(losses(resolution, verbatim)).toEqual([
      "nearly 2,400: rank, lowerRank",
      "More than 2,400: rank, lowerRank",
      "More than 2,000: rank, lowerRank",
    ]);
    expect(resolution.reason).toEqual({ policy: "rank", because: "policy", tied: 0, isDeprecated: false });
  });

  test("by date: the one of December", () => {
    const resolution = resolve({ by: "latest" });
    expect(resolution.chosen?.value.verbatim).toBe("some 2,400");
    expect(losses(resolution, verbatim)).toEqual([
      "nearly 2,400: latest, earlier",
      "More than 2,400: latest, earlier",
      "More than 2,000: latest, earlier",
    ]);
  });

  test("by bounds: 2,350 to 2,400 is narrower than 2,350 to 2,450; from 2,000 up is wider than from 2,400 up", () => {
    const narrowest = resolve({ by: "narrowest" });
    expect(narrowest.chosen?.value.verbatim).toBe("nearly 2,400");
    expect(losses(narrowest, verbatim)).toEqual([
      "some 2,400: narrowest, wider",
      "More than 2,400: narrowest, wider",
      "More than 2,000: narrowest, wider",
    ]);
    expect(resolve({ by: "widest" }).chosen?.value.verbatim).toBe("More than 2,000");
  });

  test("by speaker: an organisation, or any of a kind; ties go to the next policy", () => {
    expect(resolve({ by: "speaker", order: ["cnn", "nuhw"] }).chosen?.value.verbatim).toBe("More than 2,000");
    const press = speaksForKind(readRecord("nuhw-kaiser-2024"), "newsOutlet");
    const resolution = resolve([{ by: "speaker", order: [press] }, { by: "narrowest" }]);
    expect(resolution.chosen?.value.verbatim).toBe("More than 2,400");
    expect(losses(resolution, verbatim)).toEqual([
      "some 2,400: speaker, speakerNotListed",
      "nearly 2,400: speaker, speakerNotListed",
      "More than 2,000: narrowest, wider",
    ]);
    expect(resolution.reason.policy).toBe("narrowest");
  });
});

describe("rank", () => {
  const named = (value: string, more: Partial<Attributed<string>> = {}): Attributed<string> => ({
    value,
    sourceIds: [],
    rank: "normal",
    ...more,
  });
  const name = ({ value }: Attributed<string>): string => value;

  test("level ranks go by date, once the other policies were asked", () => {
    const values = [
      named("old", { asOf: "2024-05-01", saidBy: { organizationId: "mill" } }),
      named("new", { asOf: "2024-05-02", saidBy: { personId: "jane-roe" } }),
    ];
    const byDate = resolveAttributed(values, { by: "rank" });
    expect(byDate.chosen?.value).toBe("new");
    expect(losses(byDate, name)).toEqual(["old: rank, earlier"]);
    const bySpeaker = resolveAttributed(values, [
      { by: "rank" },
      { by: "speaker", order: ["mill", "jane-roe"] },
    ]);
    expect(bySpeaker.chosen?.value).toBe("old");
    expect(losses(bySpeaker, name)).toEqual(["new: speaker, laterSpeaker"]);
  });

  test("deprecated values lose without being asked, and win only alone, which is said", () => {
    const wrong = named("wrong", { rank: "deprecated", asOf: "2030" });
    const resolution = resolveAttributed([wrong, named("right")], { by: "latest" });
    expect(resolution.chosen?.value).toBe("right");
    expect(losses(resolution, name)).toEqual(["wrong: -, deprecated"]);
    expect(resolution.reason).toEqual({ policy: null, because: "onlyValue", tied: 0, isDeprecated: false });
    expect(resolveAttributed([wrong], { by: "rank" })).toEqual({
      chosen: wrong,
      others: [],
      reason: { policy: null, because: "onlyValue", tied: 0, isDeprecated: true },
    });
  });

  test("what all policies hold level: the first of the record, and how many were level", () => {
    const resolution = resolveAttributed([named("a"), named("b"), named("c")], { by: "rank" });
    expect(resolution.chosen?.value).toBe("a");
    expect(losses(resolution, name)).toEqual(["b: -, laterInRecord", "c: -, laterInRecord"]);
    expect(resolution.reason).toEqual({
      policy: null,
      because: "firstInRecord",
      tied: 2,
      isDeprecated: false,
    });
  });

  test("dates: only what is surely earlier loses; undated values lose to dated ones", () => {
    const values = [
      named("october", { asOf: "2024-10" }),
      named("the 21st", { asOf: "2024-10-21" }),
      named("september", { asOf: "2024-09-30" }),
      named("goes on", { asOf: "2024-09-30/.." }),
      named("some day"),
    ];
    const resolution = resolveAttributed(values, { by: "latest" });
    expect(losses(resolution, name)).toEqual([
      "the 21st: -, laterInRecord",
      "september: latest, earlier",
      "goes on: -, laterInRecord",
      "some day: latest, undated",
    ]);
    expect(resolution.reason).toMatchObject({ policy: null, because: "firstInRecord", tied: 2 });
  });

  test("no values, no policy, none that is known, nobody in the order", () => {
    expect(resolveAttributed([], { by: "rank" })).toEqual({
      chosen: null,
      others: [],
      reason: { policy: null, because: "noValues", tied: 0, isDeprecated: false },
    });
    const refused = expect.objectContaining({ code: "invalid-argument" });
    expect(() => resolveAttributed([named("a")], [])).toThrow(refused);
    expect(() => resolveAttributed([named("a")], { by: "speaker", order: [] })).toThrow(refused);
    // @ts-expect-error There is no such policy.
    expect(() => resolveAttributed([named("a")], { by: "loudest" })).toThrow(
      expect.objectContaining({ code: "invalid-argument", message: expect.stringContaining("loudest") }),
    );
  });

  test("the source itself as speaker is null, which a test can choose", () => {
    const values = [named("said", { saidBy: { organizationId: "mill" } }), named("found")];
    const itself = resolveAttributed(values, {
      by: "speaker",
      order: [(speaker) => speaker === null, "mill"],
    });
    expect(itself.chosen?.value).toBe("found");
  });
});

test("words without a number lose by bounds, and are level among themselves", () => {
  const dozens = count({ verbatim: "dozens" });
  const fractions = [count({ value: 5.5, modifier: "about" }), count({ min: 0.1, max: 0.2 }), dozens];
  const resolution = resolveAttributed(fractions, { by: "widest" });
  expect(resolution.others.map(({ because }) => because)).toEqual(["laterInRecord", "noNumber"]);
  expect(resolveAttributed([dozens, dozens], { by: "narrowest" })).toMatchObject({
    others: [{ value: dozens, because: "laterInRecord" }],
    reason: { tied: 1 },
  });
});

test("speaksForKind: the organisation, or those of the person's roles", () => {
  const base = readRecord("nuhw-kaiser-2024");
  const dataset = {
    ...base,
    people: [{ id: "sal", name: "Sal", roles: [{ title: "president", organizationId: "nuhw" }] }],
  };
  const isUnion = speaksForKind(dataset, "union", "coalition");
  const speakers = [
    { organizationId: "nuhw" },
    { personId: "sal" },
    { personId: "sal", organizationId: "cnn" },
    { organizationId: "gone" },
    { description: "a striker" },
    null,
  ];
  expect(speakers.map(isUnion)).toEqual([true, true, false, false, false, false]);
});

test("types: bounds are compared of quantities only", () => {
  type Names = ResolutionPolicy<string>["by"];
  expectTypeOf<Names>().toEqualTypeOf<"rank" | "latest" | "speaker">();
  expectTypeOf<ResolutionPolicy<number>["by"]>().toEqualTypeOf<"rank" | "latest" | "speaker">();
  expectTypeOf<ResolutionPolicy<{ place: string }>["by"]>().toEqualTypeOf<"rank" | "latest" | "speaker">();
  expectTypeOf<ResolutionPolicy<Quantity>["by"]>().toEqualTypeOf<
    "rank" | "latest" | "speaker" | "narrowest" | "widest"
  >();
});

test("law: the chosen and the others are all that was given; the choice is stable", () => {
  const quantity: fc.Arbitrary<Quantity> = fc.oneof(
    fc.record({
      value: fc.nat(50),
      modifier: fc.constantFrom("exactly" as const, "about" as const, "moreThan" as const, "upTo" as const),
    }),
    fc.constant({ verbatim: "some" }),
  );
  const value: fc.Arbitrary<Count> = fc
    .record({
      value: quantity,
      rank: fc.constantFrom("preferred" as const, "normal" as const, "deprecated" as const),
      asOf: fc.constantFrom(undefined, "2024-05", "2024-05-02", "2024-06-01"),
      by: fc.constantFrom(undefined, "union", "mill"),
    })
    .map(({ asOf, by, ...rest }) => ({
      ...rest,
      sourceIds: [],
      ...(asOf === undefined ? {} : { asOf }),
      ...(by === undefined ? {} : { saidBy: { organizationId: by } }),
    }));
  const policy = fc.constantFrom<ResolutionPolicy<Quantity>>(
    { by: "rank" },
    { by: "latest" },
    { by: "narrowest" },
    { by: "widest" },
    { by: "speaker", order: ["mill", "union"] },
  );
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 6 }),
      fc.array(policy, { minLength: 1, maxLength: 3 }),
      (values, policies) => {
        const { chosen, others, reason } = resolveAttributed(values, policies);
        const given = [...(chosen === null ? [] : [chosen]), ...others.map((other) => other.value)];
        expect(new Set(given)).toEqual(new Set(values));
        expect(given).toHaveLength(values.length);
        expect(chosen === null).toBe(values.length === 0);
        const tied = others.filter(({ because }) => because === "laterInRecord").length;
        expect(reason.tied).toBe(tied);
        if (chosen?.rank === "deprecated")
          expect(values.every(({ rank }) => rank === "deprecated")).toBe(true);
        // The chosen one alone against any other wins again, or is level with it.
        for (const other of others) {
          if (chosen === null || other.because === "laterInRecord") continue;
          expect(resolveAttributed([other.value, chosen], policies).chosen).toBe(
            other.because === "deprecated" || other.policy !== null ? chosen : other.value,
          );
        }
      },
    ),
  );
});
