// Names of unions and organisations: the edges of how they are read, found, merged and referred to.

import {
  canonicalOrganization,
  type Dataset,
  findOrganizations,
  mergeOrganizations,
  type Organization,
  readUnionName,
  readUnionNames,
  resolveAttributed,
  resolveReferences,
  restoreReferences,
  speaksForKind,
  unmergeOrganization,
} from "picketline";
import { describe, expect, test } from "vitest";
import { isDesignation, readWrittenLocal, unionBodyOf } from "../../src/calc/identity/local-designation.js";
import { datasetOf, strike } from "../text/small-dispute.js";

const union = (id: string, name: string, more: object = {}): Organization =>
  ({ id, kind: "union", level: "local", name, ...more }) as Organization;
const withOrganizations = (...organizations: readonly Organization[]): Dataset => ({
  ...datasetOf(strike),
  organizations,
});

describe("a local as it is written", () => {
  test.each<[text: string, local: object | undefined]>([
    ["3", { body: null, designation: "3" }],
    [" 0123 ", { body: null, designation: "0123" }],
    ["Local 3", { body: "local", designation: "3" }],
    ["local   32BJ", { body: "local", designation: "32BJ" }],
    ["Branches I-60", { body: "branch", designation: "I-60" }],
    ["Lodge A1199-200", { body: "lodge", designation: "A1199-200" }],
    ["Local", undefined],
    ["Three", undefined],
    ["Local Three", undefined],
    ["Team 3", undefined],
    ["Local 3 4", undefined],
    ["3 Local", undefined],
    ["", undefined],
  ])("%s", (text, local) => {
    expect(readWrittenLocal(text)).toEqual(local);
  });

  test("no longer than twenty characters", () => {
    expect(isDesignation("1".repeat(20))).toBe(true);
    expect(isDesignation("1".repeat(21))).toBe(false);
  });

  test.each<[word: string, body: string | undefined]>([
    ["BRANCHES", "branch"],
    ["branch", "branch"],
    ["branche", "branch"],
    ["branchesx", undefined],
    ["branchex", undefined],
    ["locals", "local"],
    ["localss", undefined],
    ["s", undefined],
  ])("the word %s", (word, body) => {
    expect(unionBodyOf(word)).toBe(body);
  });
});

describe("names of unions", () => {
  const read = (text: string) =>
    readUnionNames(text).map(({ affiliation, designation, body }) => [affiliation, designation, body]);

  test.each<[text: string, names: readonly (readonly unknown[])[]]>([
    ["SEIU,  Local\t1199 ,", [["SEIU", "1199", "local"]]],
    [", SEIU Local 3", [["SEIU", "3", "local"]]],
    ["AFL-CIO", [["AFL-CIO", null, null]]],
    ["NUHW (AFL-CIO), CLC", [["NUHW", null, null]]],
    ["Local 3, IBEW,", [["IBEW", "3", "local"]]],
    ["Local 3, IBEW ,", [["IBEW", "3", "local"]]],
    ["Local and 3", []],
    ["Local & 3 IBEW", []],
    [
      "CWA Locals 1 and 2, and 3",
      [
        ["CWA", "1", "local"],
        ["CWA", "2", "local"],
        ["CWA", "3", "local"],
      ],
    ],
    [
      "CWA Locals 1/2",
      [
        ["CWA", "1", "local"],
        ["CWA", "2", "local"],
      ],
    ],
    [
      "CWA Locals #1,#2",
      [
        ["CWA", "1", "local"],
        ["CWA", "2", "local"],
      ],
    ],
    ["CWA Locals 1,2,x", []],
    ["CWA Local 1/x", []],
    ["CWA Local 1.5", []],
    ["CWA Local 1#2", []],
    ["CWA Locals 1 and", []],
    ["CWA Local 1 and more", []],
    ["CWA Local 1 Andover", []],
    ["Local 1 Sandia", [["Sandia", "1", "local"]]],
    ["Local 1 Band", [["Band", "1", "local"]]],
    ["Local 1 of the CWA", [["CWA", "1", "local"]]],
    ["Local 1 - CWA", [["CWA", "1", "local"]]],
    ["Local 1 x CWA", [["x CWA", "1", "local"]]],
    ["CWA of the Local 1", [["CWA of the", "1", "local"]]],
    ["Workers of the World Local 1", [["Workers of the World", "1", "local"]]],
    ["CWA - West Local 1", [["CWA - West", "1", "local"]]],
    ["CWA - Local 1", [["CWA", "1", "local"]]],
    ["Local 1 (CWA) West", [["(CWA) West", "1", "local"]]],
    ["The Lodge Brothers Local 1", []],
    ["Lodges Local 1", []],
    ["Local 1 Lodge", []],
    ["Local 1 Locals", []],
    ["CWA and SEIU Local 1", []],
    ["Arts and Crafts Local 1", [["Arts and Crafts", "1", "local"]]],
    ["CWA Local", []],
    ["SEIU-", [["SEIU-", null, null]]],
    ["SEIU-721", []],
    ["1199", []],
    ["1199 SEIU", []],
    ["1199SEIU", [["SEIU", "1199", null]]],
    ["SEIU-UHW", [["SEIU", "UHW", null]]],
    ["USA 13058", [["USA", "13058", null]]],
    ["CWA; ", []],
    ["", []],
    ["IAM Joint Lodge 3", [["IAM", "3", "lodge"]]],
  ])("%s", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  test("no longer than 200 characters", () => {
    const long = (length: number) => `${"A".repeat(length - " Local 3".length)} Local 3`;
    expect(read(long(200))).toHaveLength(1);
    expect(read(long(201))).toEqual([]);
  });

  test("one name only", () => {
    expect(readUnionName("CWA Locals 1 and 2")).toBeNull();
    expect(readUnionName("CWA Local 1; UAW Local 2")).toBeNull();
    expect(readUnionName("")).toBeNull();
  });
});

describe("who goes by a name", () => {
  const found = (name: string, ...organizations: readonly Organization[]) =>
    findOrganizations(withOrganizations(...organizations), name).map(({ organization, via, by, text }) => [
      organization.id,
      via.id,
      by,
      text,
    ]);
  const seiu = union("seiu", "SEIU Local 32bj", { shortName: "32BJ", aliases: ["Building Workers"] });

  test.each<[name: string, found: readonly (readonly string[])[]]>([
    ["seiu local 32BJ", [["seiu", "seiu", "name", "SEIU Local 32bj"]]],
    ["32 bj", []],
    ["32-BJ", []],
    ["32bj", [["seiu", "seiu", "shortName", "32BJ"]]],
    [" building  WORKERS! ", [["seiu", "seiu", "alias", "Building Workers"]]],
    ["S.E.I.U. Local 32BJ", []],
    ["Local 32BJ, Seiu", [["seiu", "seiu", "local", "SEIU Local 32bj"]]],
    ["SEIU 32BJ", [["seiu", "seiu", "local", "SEIU Local 32bj"]]],
    ["SEIU Lodge 32BJ", []],
    ["SEIU Local 32", []],
    ["Local 32BJ", []],
    ["SEIU", []],
    ["!!!", []],
    ["", []],
  ])("%s", (name, expected) => {
    expect(found(name, seiu, union("signs", "???"))).toEqual(expected);
  });

  test("no employer is a local; a name without a union is none", () => {
    const employer = { id: "e", kind: "employer", name: "SEIU Local 3" } as Organization;
    expect(found("Local 3, SEIU", employer)).toEqual([]);
    expect(found("SEIU Local 3", employer)).toEqual([["e", "e", "name", "SEIU Local 3"]]);
    expect(found("Local 3", union("a", "Lodge 3"), union("b", "Locals"))).toEqual([]);
  });

  test.each([
    ["Straßenbahner", "STRASSENBAHNER"],
    ["Café Workers", "CAFE WORKERS"],
    ["Bakers & Co", "bakers and co"],
    ["Nurses' Union", "nurses union"],
    ["Nurses’ Union", "nurses union"],
    ["The  Bakers", "the-bakers"],
  ])("%s is %s", (name, other) => {
    expect(found(other, union("a", name))).toHaveLength(1);
    expect(found(name, union("a", other))).toHaveLength(1);
  });

  test("words that run together are another name", () => {
    expect(found("bakersunion", union("a", "Bakers Union"))).toEqual([]);
  });

  test("one that was merged leads to the one that stays, once", () => {
    const old = union("old", "Old Bakers", { mergedIntoId: "new" });
    const stays = union("new", "New Bakers", { aliases: ["Old Bakers"] });
    expect(found("old bakers", old, stays)).toEqual([["new", "old", "name", "Old Bakers"]]);
    expect(found("old bakers", union("old", "Old Bakers", { mergedIntoId: "gone" }))).toEqual([
      ["old", "old", "name", "Old Bakers"],
    ]);
  });
});

describe("merging", () => {
  const [a, b] = [union("a", "A"), union("b", "B", { mergedIntoId: "a" })];
  const dataset = withOrganizations(a, b, { id: "e", kind: "employer", name: "E" });
  test.each<[call: () => unknown, message: RegExp]>([
    [
      () => mergeOrganizations(dataset, { from: "b", into: "e" }),
      /from.*"b".*an organisation that is not merged yet; it is, into "a"/,
    ],
    [
      () => mergeOrganizations(dataset, { from: "a", into: "b" }),
      /into.*"b".*another organisation than "a", which it stands for/,
    ],
    [() => mergeOrganizations(dataset, { from: "a", into: "a" }), /into.*"a".*another organisation than "a"/],
    [
      () => mergeOrganizations(dataset, { from: "a", into: "e" }),
      /into.*"e".*of the same kind as "a" \(union\); it is of kind employer/,
    ],
    [() => unmergeOrganization(dataset, "a"), /id.*"a".*an organisation that is merged into another/],
    [
      () => canonicalOrganization(withOrganizations(union("x", "X", { mergedIntoId: "x" })), "x"),
      /id.*"x".*do not lead back to themselves/,
    ],
  ])("what is refused, in words: %#", (call, message) => {
    expect(call).toThrow(message);
  });

  test("of two organisations of one id the first is meant", () => {
    expect(canonicalOrganization(withOrganizations(a, union("a", "Another")), "a").name).toBe("A");
  });
});

describe("references written anew", () => {
  const organizations = [
    union("a", "A", { affiliationId: "old" }),
    union("old", "Old", { mergedIntoId: "older" }),
    union("older", "Older", { mergedIntoId: "new" }),
    union("new", "New", { affiliationId: "old" }),
    union("lost", "Lost", { mergedIntoId: "gone" }),
  ];
  const dataset: Dataset = {
    ...withOrganizations(...organizations),
    people: [{ id: "jane-roe", name: "Jane Roe", roles: [{ title: "steward", organizationId: "old" }] }],
    stoppages: [
      {
        ...strike,
        unionIds: ["old", "new", "lost", "older"],
        employerIds: ["x"],
        bargainingUnitIds: ["old"],
      },
    ],
    bargainingUnits: [{ id: "new", name: "Unit", unionIds: ["old"], employerIds: [], size: [] }],
    places: [{ id: "p", name: "P", partOfId: "old" }],
  };

  test("each that leads on, and no other; in a list each id once", () => {
    const { dataset: resolved, changes } = resolveReferences(dataset);
    expect(changes).toEqual([
      { path: "/organizations/0/affiliationId", before: "old", after: "new" },
      { path: "/people/0/roles/0/organizationId", before: "old", after: "new" },
      { path: "/bargainingUnits/0/unionIds", before: ["old"], after: ["new"] },
      { path: "/stoppages/0/unionIds", before: ["old", "new", "lost", "older"], after: ["new", "lost"] },
    ]);
    expect(resolved.organizations.map(({ mergedIntoId }) => mergedIntoId)).toEqual([
      undefined,
      "older",
      "new",
      undefined,
      "gone",
    ]);
    expect(resolved.stoppages[0]?.bargainingUnitIds).toEqual(["old"]);
    expect(restoreReferences(resolved, changes)).toEqual({ dataset, notRestored: [] });
  });

  test("an entry of own data under a key with signs is put back; what is something else by now is not", () => {
    const change = (path: string, before: unknown, after: unknown) => ({ path, before, after }) as never;
    const record = {
      ...dataset,
      extensions: { "a/b": { "c~d": ["new"] }, mixed: ["new", 7], number: 7 },
    } as Dataset;
    const restored = restoreReferences(record, [
      change("/extensions/a~1b/c~0d", ["old"], ["new"]),
      change("/extensions/mixed", ["old"], ["new", 7]),
      change("/extensions/number", "old", 7),
      change("/extensions/number/toString", "old", "x"),
      change("/extensions/nothing/here", "old", "new"),
      change("/organizations/3/name", "Old", "New"),
      change("/organizations/3/name/length", "old", "new"),
      change("/organizations/3/id", "old", "other"),
    ]);
    expect(restored.dataset.extensions).toEqual({ "a/b": { "c~d": ["old"] }, mixed: ["new", 7], number: 7 });
    expect(restored.dataset.organizations[3]?.name).toBe("Old");
    expect(restored.notRestored.map(({ path }) => path)).toEqual([
      "/extensions/mixed",
      "/extensions/number",
      "/extensions/number/toString",
      "/extensions/nothing/here",
      "/organizations/3/name/length",
      "/organizations/3/id",
    ]);
  });
});

test("what cannot be read is refused", () => {
  const refused = expect.objectContaining({ name: "LabourError" });
  expect(() => findOrganizations({ organizations: [null] } as never, "a")).toThrow(refused);
  expect(() => resolveReferences(null as never)).toThrow(refused);
  expect(() => restoreReferences(withOrganizations(), null as never)).toThrow(refused);
  expect(() => readUnionNames(7 as never)).toThrow(/text/);
});

describe("which value is taken", () => {
  const said = { sourceIds: [], rank: "normal" as const };
  const value = (text: string, more: object = {}) => ({ ...said, value: text, ...more });

  test.each<[policy: unknown, message: RegExp]>([
    [[], /policy.*at least one policy/],
    [{ by: "speaker", order: [] }, /order.*at least one speaker/],
    [{ by: "newest" }, /policy\.by.*"newest".*"rank", "latest", "speaker", "narrowest" or "widest"/],
  ])("what is refused, in words: %o", (policy, message) => {
    expect(() => resolveAttributed([value("a")], policy as never)).toThrow(message);
  });

  test("rank settles what it left level by the latest, where that was not asked before", () => {
    const values = [value("a", { asOf: "2024-05-01" }), value("b", { asOf: "2024-05-02" })];
    expect(resolveAttributed(values, { by: "rank" })).toMatchObject({
      chosen: { value: "b" },
      reason: { policy: "rank", because: "policy", tied: 0 },
    });
    expect(resolveAttributed(values, [{ by: "latest" }, { by: "rank" }]).reason.policy).toBe("latest");
    const speakers = { by: "speaker", order: ["x"] } as const;
    expect(resolveAttributed(values, speakers).reason).toMatchObject({
      policy: null,
      because: "firstInRecord",
      tied: 1,
    });
    const level = [value("a"), value("b")];
    expect(resolveAttributed(level, [{ by: "rank" }, speakers]).others).toEqual([
      { value: level[1], policy: null, because: "laterInRecord" },
    ]);
  });

  test("by speaker: those listed later, and those not listed", () => {
    const values = ["none", "second", "first"].map((organizationId) =>
      value(organizationId, { saidBy: { organizationId } }),
    );
    const { chosen, others } = resolveAttributed(values, { by: "speaker", order: ["first", "second"] });
    expect(chosen?.value).toBe("first");
    expect(others.map(({ because }) => because)).toEqual(["speakerNotListed", "laterSpeaker"]);
  });

  test("by width: what loses, and differences of fractions that are none", () => {
    const range = (min: number, max: number) => ({ ...said, value: { min, max } });
    const losses = (by: "narrowest" | "widest", ...values: readonly ReturnType<typeof range>[]) =>
      resolveAttributed(values, { by }).others.map(({ because }) => because);
    expect(losses("narrowest", range(1, 2), range(1, 3))).toEqual(["wider"]);
    expect(losses("widest", range(1, 2), range(1, 3))).toEqual(["narrower"]);
    expect(losses("narrowest", range(0.1, 0.3), range(0.2, 0.4))).toEqual(["laterInRecord"]);
    expect(losses("narrowest", range(0.2, 0.4), range(0.1, 0.3))).toEqual(["laterInRecord"]);
    expect(losses("narrowest", range(1e9 + 0.1, 1e9 + 0.3), range(0, 0.2))).toEqual(["laterInRecord"]);
    expect(losses("narrowest", range(0, 1), range(0, 1.001))).toEqual(["wider"]);
  });

  test("who speaks for a kind: a person without roles for none", () => {
    const dataset = {
      ...withOrganizations(union("a", "A")),
      people: [
        { id: "p", name: "P" },
        { id: "q", name: "Q", roles: [{ title: "t", organizationId: "a" }] },
      ],
    };
    const isUnion = speaksForKind(dataset, "union", "court");
    expect(
      [{ personId: "p" }, { personId: "q" }, { personId: "q", organizationId: "b" }, {}].map(isUnion),
    ).toEqual([false, true, false, false]);
  });
});
