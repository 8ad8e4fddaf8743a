// Organisations by other names: read, found, merged, and parted again.

import fc from "fast-check";
import {
  canonicalOrganization,
  type Dataset,
  findOrganizations,
  mergeOrganizations,
  type Organization,
  readUnionName,
  readUnionNames,
  resolveReferences,
  restoreReferences,
  unmergeOrganization,
} from "picketline";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { readRecord } from "../records/read-records.js";
import { datasetOf, strike } from "../text/small-dispute.js";

describe("readUnionName", () => {
  test.each([
    ["SEIU Local 1199", "SEIU", "1199", "local"],
    ["UAW Local 2865", "UAW", "2865", "local"],
    ["Teamsters Local 0123", "Teamsters", "0123", "local"],
    ["Local 1199 SEIU", "SEIU", "1199", "local"],
    ["Local 1199, SEIU", "SEIU", "1199", "local"],
    ["Local 33 of the UNITE HERE", "UNITE HERE", "33", "local"],
    ["IBEW Local Union No. 3", "IBEW", "3", "local"],
    ["ibew local #3", "ibew", "3", "local"],
    ["United Steelworkers Local 7600", "United Steelworkers", "7600", "local"],
    ["United Auto Workers (UAW) Local 12", "United Auto Workers (UAW)", "12", "local"],
    ["Local 12 (UAW)", "UAW", "12", "local"],
    ["Painters and Allied Trades Local 5", "Painters and Allied Trades", "5", "local"],
    ["  IBEW  -  Local   3, AFL-CIO, CLC ", "IBEW", "3", "local"],
    ["SEIU Local 32BJ", "SEIU", "32BJ", "local"],
    ["Local 4-200, USW", "USW", "4-200", "local"],
    ["UFCW Lodge 7", "UFCW", "7", "lodge"],
    ["IAM District Lodge 751", "IAM", "751", "lodge"],
    ["NALC Branch 36", "NALC", "36", "branch"],
    ["APWU Chapter 2", "APWU", "2", "chapter"],
  ])("%s", (text, affiliation, designation, body) => {
    expect(readUnionName(text)).toEqual({ affiliation, designation, body, level: "local" });
  });

  test.each([
    ["AFSCME Council 57", "AFSCME", "57", "council"],
    ["AFSCME District Council 37", "AFSCME", "37", "council"],
    ["Teamsters Joint Council 16", "Teamsters", "16", "council"],
    ["UFCW District 1199", "UFCW", "1199", "district"],
    ["UAW Region 9A", "UAW", "9A", "region"],
  ])("%s, which lies between the local and the union", (text, affiliation, designation, body) => {
    expect(readUnionName(text)).toEqual({ affiliation, designation, body, level: null });
  });

  test.each([
    ["SEIU 1199NE", "SEIU", "1199NE"],
    ["SEIU-UHW", "SEIU", "UHW"],
    ["1199SEIU", "SEIU", "1199"],
    ["OCAW 8-901", "OCAW", "8-901"],
  ])("%s, with no word for it", (text, affiliation, designation) => {
    expect(readUnionName(text)).toEqual({ affiliation, designation, body: null, level: "local" });
  });

  test.each(["NUHW", "SAG-AFTRA", "United Farm Workers", "Brotherhood of Painters and Allied Trades"])(
    "%s is a union alone",
    (text) => {
      expect(readUnionName(text)).toEqual({ affiliation: text, designation: null, body: null, level: null });
    },
  );

  test("a local alone, and federations that are not its union", () => {
    expect(readUnionName("Local 0007")).toMatchObject({ affiliation: null, designation: "0007" });
    expect(readUnionName("AFL-CIO")).toMatchObject({ affiliation: "AFL-CIO", designation: null });
  });

  test.each([
    [
      "CWA Locals 9400 and 9410",
      [
        ["CWA", "9400"],
        ["CWA", "9410"],
      ],
    ],
    [
      "Teamsters Locals 63, 952/2010 & 0012",
      [
        ["Teamsters", "63"],
        ["Teamsters", "952"],
        ["Teamsters", "2010"],
        ["Teamsters", "0012"],
      ],
    ],
    [
      "Locals 1 and 2 of the IBEW",
      [
        ["IBEW", "1"],
        ["IBEW", "2"],
      ],
    ],
    [
      "UAW Local 2865; SEIU Local 721",
      [
        ["UAW", "2865"],
        ["SEIU", "721"],
      ],
    ],
  ])("several: %s", (text, expected) => {
    expect(readUnionNames(text).map((name) => [name.affiliation, name.designation])).toEqual(expected);
    expect(readUnionName(text)).toBeNull();
  });

  test.each([
    "",
    ";",
    "SEIU Locals 1-5",
    "SEIU Local 721 of Los Angeles",
    "UAW and UFCW Local 5",
    "SEIU Local 1 and UAW Local 2",
    "UAW Local 5 and",
    "Local One IATSE",
    "12 angry bakers",
    "NUHW; 12 angry bakers",
    `Local ${"9".repeat(30)}`,
    "Local 1 ".repeat(100),
  ])("not plainly read: %s", (text) => {
    expect(readUnionNames(text)).toEqual([]);
    expect(readUnionName(text)).toBeNull();
  });

  test("law: union and number come back from every way of writing them", () => {
    const acronym = fc.constantFrom("SEIU", "UAW", "CWA", "United Steelworkers", "Teamsters");
    const number = fc.stringMatching(/^[0-9]{1,5}[A-Z]{0,2}$/);
    const ways = [
      (union: string, local: string) => `${union} Local ${local}`,
      (union: string, local: string) => `Local ${local}, ${union}`,
      (union: string, local: string) => `LOCAL UNION NO. ${local} of the ${union}`,
    ];
    fc.assert(
      fc.property(acronym, number, fc.constantFrom(...ways), (union, local, write) => {
        expect(readUnionName(write(union, local))).toEqual({
          affiliation: union,
          designation: local,
          body: "local",
          level: "local",
        });
      }),
    );
  });

  test("law: no text throws, none takes long", () => {
    fc.assert(fc.property(fc.string({ maxLength: 250 }), (text) => Array.isArray(readUnionNames(text))));
  });
});

const base = datasetOf(strike);
const withOrganizations = (...more: readonly Organization[]): Dataset => ({
  ...base,
  organizations: [...base.organizations, ...more],
});
const crumbInc: Organization = {
  id: "crumb-inc",
  kind: "employer",
  name: "Crumb, Inc.",
  shortName: "CI",
  aliases: ["Krümel & Söhne"],
};
const two = withOrganizations(crumbInc);

describe("findOrganizations", () => {
  const found = (dataset: Dataset, name: string): readonly unknown[] =>
    findOrganizations(dataset, name).map(({ organization, via, by }) => [organization.id, via.id, by]);

  test("by name, short name and alias, whatever the case, accents and punctuation", () => {
    expect(found(two, "crumb INC")).toEqual([["crumb-inc", "crumb-inc", "name"]]);
    expect(found(two, "ci")).toEqual([["crumb-inc", "crumb-inc", "shortName"]]);
    expect(found(two, "Krumel and Sohne")).toEqual([["crumb-inc", "crumb-inc", "alias"]]);
    expect(found(two, "Crumb")).toEqual([["crumb", "crumb", "shortName"]]);
    const street = withOrganizations({ ...crumbInc, id: "street", name: "Straße & Ørsted" });
    for (const name of ["Straße & Ørsted", "STRASSE AND ORSTED", "STRAẞE & ØRSTED"]) {
      expect(found(street, name)).toEqual([["street", "street", "name"]]);
    }
    expect(found(two, "Crumble")).toEqual([]);
    expect(found(two, " ?! ")).toEqual([]);
    const signs = withOrganizations({ ...crumbInc, id: "hindi", name: "कि" });
    expect(found(signs, "कि")).toHaveLength(1);
    expect(found(signs, "का")).toEqual([]);
  });

  test("a merged one leads to the one that it stands for, given once", () => {
    const merged = mergeOrganizations(two, { from: "crumb-inc", into: "crumb" });
    expect(found(merged, "Crumb Inc.")).toEqual([["crumb", "crumb-inc", "name"]]);
    const sameName = mergeOrganizations(withOrganizations({ ...crumbInc, name: "Crumb Bakeries" }), {
      from: "crumb-inc",
      into: "crumb",
    });
    expect(found(sameName, "crumb bakeries")).toEqual([["crumb", "crumb", "name"]]);
  });

  test("a local by union and number in another order, zeros and all", () => {
    expect(found(base, "Local 0123, Bakers")).toEqual([["bakers", "bakers", "local"]]);
    expect(found(base, "Local 123, Bakers")).toEqual([]);
    expect(found(base, "Bakers Lodge 0123")).toEqual([]);
  });

  test("redirects in a circle or to nothing stand for themselves", () => {
    const lost = withOrganizations(
      { ...crumbInc, mergedIntoId: "gone" },
      { ...crumbInc, id: "a", name: "Aleph", mergedIntoId: "b" },
      { ...crumbInc, id: "b", name: "Beth", mergedIntoId: "a" },
    );
    expect(found(lost, "Crumb Inc")).toEqual([["crumb-inc", "crumb-inc", "name"]]);
    expect(found(lost, "aleph")).toEqual([["a", "a", "name"]]);
  });
});

describe("merging", () => {
  test("and parting give the same dataset, byte for byte; the input is left alone", () => {
    const before = JSON.stringify(two);
    const merged = mergeOrganizations(two, { from: "crumb-inc", into: "crumb" });
    expect(JSON.stringify(two)).toBe(before);
    expect(merged.organizations.at(-1)).toEqual({ ...crumbInc, mergedIntoId: "crumb" });
    expect(safeParseDataset(merged).ok).toBe(true);
    expect(JSON.stringify(unmergeOrganization(merged, "crumb-inc"))).toBe(before);
  });

  test("redirects are followed however far", () => {
    const third: Organization = { ...crumbInc, id: "crumb-old", name: "Old Crumb" };
    const chain = mergeOrganizations(
      mergeOrganizations(withOrganizations(crumbInc, third), { from: "crumb-old", into: "crumb-inc" }),
      { from: "crumb-inc", into: "crumb" },
    );
    expect(canonicalOrganization(chain, "crumb-old").id).toBe("crumb");
    expect(canonicalOrganization(chain, "crumb").id).toBe("crumb");
    expect(canonicalOrganization(unmergeOrganization(chain, "crumb-inc"), "crumb-old").id).toBe("crumb-inc");
  });

  test.each([
    ["itself", { from: "crumb", into: "crumb" }, "invalid-argument"],
    ["another kind", { from: "crumb", into: "bakers" }, "invalid-argument"],
    ["one that is merged already", { from: "crumb-inc", into: "crumb" }, "invalid-argument"],
    ["one that leads back", { from: "crumb", into: "crumb-inc" }, "invalid-argument"],
    ["nothing", { from: "crumb", into: "gone" }, "not-in-record"],
    ["from nothing", { from: "gone", into: "crumb" }, "not-in-record"],
  ])("refuses %s", (_, merge, code) => {
    const merged = mergeOrganizations(two, { from: "crumb-inc", into: "crumb" });
    expect(() => mergeOrganizations(merged, merge)).toThrow(expect.objectContaining({ code }));
  });

  test("refuses to follow a circle, and to part what is not merged", () => {
    const circle = withOrganizations(
      { ...crumbInc, mergedIntoId: "b" },
      { ...crumbInc, id: "b", mergedIntoId: "crumb-inc" },
    );
    const refused = expect.objectContaining({ code: "invalid-argument" });
    expect(() => canonicalOrganization(circle, "crumb-inc")).toThrow(refused);
    expect(() => unmergeOrganization(two, "crumb")).toThrow(refused);
    const lost = withOrganizations({ ...crumbInc, mergedIntoId: "gone" });
    expect(() => canonicalOrganization(lost, "crumb-inc")).toThrow(
      expect.objectContaining({ code: "not-in-record", message: expect.stringContaining("gone") }),
    );
  });
});

describe("references", () => {
  const merged = mergeOrganizations(
    {
      ...two,
      stoppages: [
        {
          ...strike,
          employerIds: ["crumb-inc", "crumb"],
          extensions: { employerIds: ["crumb-inc"] },
          statements: [
            {
              id: "said",
              date: "2024-05-06",
              speaker: { organizationId: "crumb-inc" },
              channel: "statement",
              attribution: "onRecord",
              paraphrase: "Crumb, Inc. said so.",
            },
          ],
        },
      ],
    },
    { from: "crumb-inc", into: "crumb" },
  );

  test("are written anew, each once in a list; redirects and extensions stay", () => {
    const { dataset, changes } = resolveReferences(merged);
    expect(changes).toEqual([
      { path: "/stoppages/0/employerIds", before: ["crumb-inc", "crumb"], after: ["crumb"] },
      { path: "/stoppages/0/statements/0/speaker/organizationId", before: "crumb-inc", after: "crumb" },
    ]);
    expect(dataset.stoppages[0]).toMatchObject({
      employerIds: ["crumb"],
      extensions: { employerIds: ["crumb-inc"] },
    });
    expect(dataset.organizations).toBe(merged.organizations);
    expect(resolveReferences(dataset).changes).toEqual([]);
  });

  test("and put back, byte for byte", () => {
    const { dataset, changes } = resolveReferences(merged);
    const restored = restoreReferences(dataset, changes);
    expect(restored.notRestored).toEqual([]);
    expect(JSON.stringify(restored.dataset)).toBe(JSON.stringify(merged));
  });

  test("what was changed since is left alone and given back", () => {
    const { dataset, changes } = resolveReferences(merged);
    const edited = { ...dataset, stoppages: [{ ...strike, employerIds: ["inspector"], statements: [] }] };
    const restored = restoreReferences(edited, changes);
    expect(restored.dataset).toEqual(edited);
    expect(restored.notRestored).toEqual(changes);
  });

  test("an organisation never becomes a part of itself", () => {
    const parts = mergeOrganizations(
      {
        ...two,
        organizations: two.organizations.map((each) =>
          each.id === "crumb" && each.kind === "employer" ? { ...each, parentId: "crumb-inc" } : each,
        ),
      },
      { from: "crumb-inc", into: "crumb" },
    );
    expect(resolveReferences(parts).changes).toEqual([]);
  });

  test("where a field can name a person, and one has the id, it is left alone", () => {
    const [stoppage = strike] = merged.stoppages;
    const filedBy = (people: Dataset["people"]) =>
      resolveReferences({
        ...merged,
        people,
        stoppages: [
          {
            ...stoppage,
            timeline: [
              {
                id: "filed",
                type: "complaintFiled",
                date: "2024-05-06",
                title: "Filed",
                byId: "crumb-inc",
                withId: "inspector",
              },
            ],
          },
        ],
      }).changes.map(({ path }) => path);
    const others = ["/stoppages/0/employerIds", "/stoppages/0/statements/0/speaker/organizationId"];
    expect(filedBy([{ id: "crumb-inc", name: "C. R. Umb" }])).toEqual(others);
    expect(filedBy([])).toContain("/stoppages/0/timeline/0/byId");
    expect(filedBy([])).toHaveLength(3);
  });

  test("law: any merges in a whole record are undone to the byte", () => {
    const record = readRecord("nuhw-kaiser-2024");
    const outlets = record.organizations.filter(({ kind }) => kind === "newsOutlet").map(({ id }) => id);
    const text = JSON.stringify(record);
    const pairs = fc.uniqueArray(fc.constantFrom(...outlets), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(pairs, ([into = "", ...losers]) => {
        const all = losers.reduce((dataset, from) => mergeOrganizations(dataset, { from, into }), record);
        const { dataset, changes } = resolveReferences(all);
        const outside = JSON.stringify({ ...dataset, organizations: [] });
        for (const from of losers) expect(outside).not.toContain(`"organizationId":"${from}"`);
        const back = restoreReferences(dataset, changes).dataset;
        expect(JSON.stringify(losers.reduce(unmergeOrganization, back))).toBe(text);
      }),
      { numRuns: 15 },
    );
  });
});
