// What may be published: nothing that was said off the record, no name that is withheld, anywhere in the dataset.

import fc from "fast-check";
import {
  type Dataset,
  type HeldBack,
  lint,
  publishable,
  type Statement,
  type WorkStoppage,
} from "picketline";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { readRecord, recordNames } from "../records/read-records.js";
import { fixture } from "../schemas/fixture.js";

const secret = "They will close the Fresno clinic in March.";

function said(id: string, rest: Partial<Statement>): Statement {
  return {
    id,
    date: "2024-11-01",
    speaker: { organizationId: "hospital" },
    channel: "interview",
    attribution: "onRecord",
    quote: "We are ready to talk.",
    ...rest,
  };
}

function recordOf(
  statements: readonly Statement[],
  rest: Partial<WorkStoppage> = {},
  whole: Partial<Dataset> = {},
): Dataset {
  return {
    formatVersion: 1,
    organizations: [{ kind: "employer", id: "hospital", name: "Valley Hospital", shortName: "Valley" }],
    people: [
      { id: "maria-delgado", name: "María Delgado" },
      { id: "bob-stone", name: "Bob Stone", note: "Met twice." },
    ],
    bargainingUnits: [],
    places: [],
    sources: [
      { id: "call", kind: "interview", title: "A call" },
      { id: "story", kind: "newsStory", title: "A story" },
    ],
    stoppages: [
      {
        id: "strike",
        title: "A strike",
        kind: "strike",
        unionIds: [],
        employerIds: ["hospital"],
        demands: [],
        timeline: [{ type: "began", id: "began", date: "2024-10-21" }],
        statements,
        ...rest,
      },
    ],
    ...whole,
  };
}

const offRecord = said("secret", {
  attribution: "offRecord",
  speaker: { personId: "maria-delgado" },
  quote: secret,
  sourceIds: ["call"],
  claims: [{ id: "closing", text: "the Fresno clinic will close in March" }],
});
const background = said("told", {
  attribution: "background",
  speaker: { personId: "maria-delgado", organizationId: "hospital", description: "Delgado, a manager" },
  quote: "Delgado here: “María Delgado” is how I sign.",
  note: "She is afraid.",
  extensions: { phone: "555" },
  claims: [{ id: "signs", text: "DELGADO signs", extensions: { a: 1 }, note: "n" }],
});
const deep = said("deep", {
  attribution: "deepBackground",
  speaker: { personId: "maria-delgado", organizationId: "hospital", description: "a manager" },
  onBehalfOfId: "hospital",
  quote: "The board at Valley has decided to give in.",
  paraphrase: "A manager at Valley says that the board gives in.",
  language: "en",
});

function heldIn(heldBack: readonly HeldBack[]): string[] {
  return heldBack.map(({ what, path, why, statementId = "-" }) => `${what} ${path} ${why} ${statementId}`);
}

function statementsOf(dataset: Dataset): readonly Statement[] {
  return dataset.stoppages.flatMap(({ statements }) => statements);
}

describe("off the record", () => {
  test("the statement, its claims and its interview go, and all that refers to them", () => {
    const given = recordOf(
      [
        said("before", {}),
        offRecord,
        said("answer", {
          inReplyToIds: ["secret", "before"],
          sourceIds: ["story"],
          claims: [
            { id: "denies", text: "no clinic closes", disputesIds: ["closing"], answersIds: ["closing"] },
          ],
        }),
      ],
      {
        timeline: [
          {
            type: "complaintFiled",
            id: "complaint",
            date: "2024-11-02",
            byId: "hospital",
            withId: "hospital",
            claimIds: ["closing"],
            saidBy: { personId: "maria-delgado" },
          },
        ],
      },
    );
    const { dataset, heldBack } = publishable(given);
    expect(statementsOf(dataset)).toEqual([
      said("before", {}),
      said("answer", {
        inReplyToIds: ["before"],
        sourceIds: ["story"],
        claims: [{ id: "denies", text: "no clinic closes" }],
      }),
    ]);
    // What somebody unnamed says does not become a plain fact.
    expect(dataset.stoppages[0]?.timeline).toEqual([
      {
        type: "complaintFiled",
        id: "complaint",
        date: "2024-11-02",
        byId: "hospital",
        withId: "hospital",
        saidBy: { description: "somebody who is not named" },
      },
    ]);
    expect(dataset.sources.map(({ id }) => id)).toEqual(["story"]);
    expect(dataset.people).toEqual([{ id: "bob-stone", name: "Bob Stone" }]);
    expect(heldIn(heldBack)).toEqual([
      "person /people/0 offRecord -",
      "note /people/1/note note -",
      "source /sources/0 offRecord -",
      "reference /stoppages/0/timeline/0/claimIds/0 offRecord -",
      "name /stoppages/0/timeline/0/saidBy/personId offRecord -",
      "statement /stoppages/0/statements/1 offRecord -",
      "claim /stoppages/0/statements/1/claims/0 offRecord -",
      "reference /stoppages/0/statements/2/inReplyToIds/0 offRecord -",
      "reference /stoppages/0/statements/2/claims/0/disputesIds/0 offRecord -",
      "reference /stoppages/0/statements/2/claims/0/answersIds/0 offRecord -",
    ]);
  });

  test("an interview stays that something else cites, and so does the empty list of a claimed value", () => {
    const cited = recordOf([offRecord], {
      workers: [{ value: { value: 10 }, sourceIds: ["call"], rank: "normal" }],
    });
    expect(publishable(cited).dataset.sources.map(({ id }) => id)).toEqual(["call", "story"]);
    const own = recordOf([offRecord], { workers: [{ value: { value: 10 }, sourceIds: [], rank: "normal" }] });
    expect(publishable(own).dataset.stoppages[0]?.workers?.[0]?.sourceIds).toEqual([]);
  });

  test("the same words are taken out elsewhere, unless somebody said them for print", () => {
    const title = `A rumour: ${secret}`;
    const timeline = [{ type: "other" as const, id: "rumour", date: "2024-11-03", title }];
    const [stoppage] = publishable(recordOf([offRecord], { timeline })).dataset.stoppages;
    expect(stoppage?.timeline[0]?.title).toBe("A rumour: [words withheld]");
    const aloud = said("aloud", { quote: secret.toUpperCase() });
    expect(publishable(recordOf([offRecord, aloud], { timeline })).dataset.stoppages[0]?.timeline).toEqual(
      timeline,
    );
  });
});

describe("on background", () => {
  test("words and organisation stay, the name goes", () => {
    const { dataset, heldBack } = publishable(recordOf([background]));
    expect(statementsOf(dataset)).toEqual([
      said("told", {
        attribution: "background",
        speaker: { organizationId: "hospital", description: "[name withheld], a manager" },
        quote: "[name withheld] here: “[name withheld]” is how I sign.",
        claims: [{ id: "signs", text: "[name withheld] signs" }],
      }),
    ]);
    expect(dataset.people.map(({ id }) => id)).toEqual(["bob-stone"]);
    expect(heldIn(heldBack).filter((entry) => entry.includes("extensions"))).toEqual([
      "extensions /stoppages/0/statements/0/extensions background told",
      "extensions /stoppages/0/statements/0/claims/0/extensions background told",
    ]);
  });

  test("notes of such a statement go even where notes are asked for", () => {
    const { dataset } = publishable(recordOf([background]), { notes: "keep" });
    expect(dataset.people[0]?.note).toBe("Met twice.");
    expect(JSON.stringify(statementsOf(dataset))).not.toContain("note");
  });

  test("somebody who speaks on the record as well keeps the name there", () => {
    const openly = said("openly", { speaker: { personId: "maria-delgado" }, quote: "I am María Delgado." });
    const { dataset } = publishable(recordOf([background, openly]));
    expect(dataset.people.map(({ name }) => name)).toContain("María Delgado");
    expect(statementsOf(dataset)[1]).toEqual(openly);
    expect(JSON.stringify(statementsOf(dataset)[0])).not.toMatch(/delgado/i);
  });

  test("a name is found in other spellings, ids, addresses and data of one's own", () => {
    const { dataset, heldBack } = publishable(
      recordOf(
        [
          { ...background, id: "maria-delgado-1", claims: [{ id: "delgado-claim", text: "it rains" }] },
          said("other", {
            inReplyToIds: ["maria-delgado-1"],
            quote: "MARIA DELGADO, Delgado Maria, Mari\u0301a Delgado; DELGADO's",
          }),
        ],
        {
          timeline: [
            {
              type: "other",
              id: "delgado-letter",
              date: "2024-11-03",
              title: "Maria  Delgado’s letter; delgados stay",
            },
          ],
          extensions: { "maria.delgado": ["m.delgado", "delgado"], desk: 1 },
          annotations: [
            { id: "a", kind: "update", target: "/extensions/maria.delgado", date: "2024", text: "Mended." },
          ],
        },
        {
          sources: [
            {
              id: "page",
              kind: "webPage",
              title: "Delgado speaks",
              authors: ["B. Line"],
              url: "https://example.org/maria-delgado-speaks",
            },
          ],
        },
      ),
    );
    const text = JSON.stringify([dataset, heldBack]);
    expect(text.match(/.{12}(?:mar[ií]́?a|delgado\b).{3}/giu)).toBeNull();
    expect(dataset.stoppages[0]?.timeline[0]).toEqual({
      type: "other",
      id: "withheld-letter",
      date: "2024-11-03",
      title: "[name withheld]’s letter; delgados stay",
    });
    expect(statementsOf(dataset).map(({ id, inReplyToIds }) => [id, inReplyToIds])).toEqual([
      ["withheld-1", undefined],
      ["other", ["withheld-1"]],
    ]);
    expect(dataset.stoppages[0]?.annotations).toEqual([]);
    expect(dataset.sources[0]).toEqual({
      id: "page",
      kind: "webPage",
      title: "[name withheld] speaks",
      authors: ["B. Line"],
    });
  });

  test("a family name that another name has too is left where it tells nothing", () => {
    const whole = { places: [{ id: "delgado-park", name: "Delgado Park" }] };
    const title = "Rally at Delgado Park with Maria Delgado";
    const timeline = [{ type: "other" as const, id: "rally", date: "2024-11-03", title }];
    const { dataset } = publishable(recordOf([background], { timeline }, whole));
    expect(dataset.places).toEqual(whole.places);
    expect(dataset.stoppages[0]?.timeline[0]?.title).toBe("Rally at Delgado Park with [name withheld]");
    expect(JSON.stringify(statementsOf(dataset))).not.toMatch(/delgado/i);
  });

  test("a name that is a term of the format does not break the record", () => {
    const whole = { people: [{ id: "maria-delgado", name: "Union Strike" }] };
    const { dataset } = publishable(recordOf([background], {}, whole));
    expect(safeParseDataset(dataset).issues).toEqual([]);
  });
});

describe("on deep background", () => {
  test("words, organisation and person go", () => {
    const { dataset, heldBack } = publishable(recordOf([deep]));
    expect(statementsOf(dataset)).toEqual([
      {
        id: "deep",
        date: "2024-11-01",
        channel: "interview",
        attribution: "deepBackground",
        speaker: { description: "somebody who is not named" },
        paraphrase: "A manager at [name withheld] says that the board gives in.",
      },
    ]);
    expect(heldIn(heldBack).filter((entry) => entry.includes("deep"))).toContain(
      "words /stoppages/0/statements/0/quote deepBackground deep",
    );
  });

  test("where there is only a quote, a mark stands for it", () => {
    const { paraphrase: _, ...quoted } = deep;
    const { dataset } = publishable(recordOf([quoted]));
    expect(statementsOf(dataset)[0]).toMatchObject({ paraphrase: "[words withheld]" });
    expect(safeParseDataset(dataset).issues).toEqual([]);
  });
});

describe("annotations", () => {
  const annotation = { kind: "correction", date: "2024-11-05", text: "This was wrong." } as const;
  test("those of what has gone, or that would tell it, go; the others point to where their target is now", () => {
    const given = recordOf(
      [offRecord, background, said("kept", {})],
      {
        annotations: [
          { ...annotation, id: "of-secret", target: "/statements/0/quote" },
          { ...annotation, id: "of-kept", target: "/statements/2/quote" },
          { ...annotation, id: "of-speaker", target: "/statements/1/speaker/personId", was: "bob-stone" },
          { ...annotation, id: "of-quote", target: "/statements/1/quote", was: "I am Delgado." },
          { ...annotation, id: "of-date", target: "/statements/1/date", was: "2024-10-31" },
          { ...annotation, id: "tells", target: "/title", text: "The record named Maria Delgado." },
          { ...annotation, id: "was-all", target: "/statements", was: [] },
          { ...annotation, id: "was-one", target: "/title", was: JSON.parse(JSON.stringify(offRecord)) },
          { ...annotation, id: "of-secrets-note", target: "/annotations/0/text" },
          { ...annotation, id: "of-annotation", target: "/annotations/4/text" },
          { ...annotation, id: "of-whole", target: "", note: "not for print" },
        ],
      },
      {
        annotations: [
          { ...annotation, id: "of-person", target: "/people/1/name", was: "Bob Ston" },
          { ...annotation, id: "of-withheld-person", target: "/people/0/name", was: "M. D." },
          { ...annotation, id: "of-a-note", target: "/people/1/note", was: "Met once." },
          { ...annotation, id: "of-statement", target: "/stoppages/0/statements/2/date", was: "2024-10-30" },
        ],
      },
    );
    const { dataset, heldBack } = publishable(given);
    expect(dataset.stoppages[0]?.annotations?.map(({ id, target }) => [id, target])).toEqual([
      ["of-kept", "/statements/1/quote"],
      ["of-date", "/statements/0/date"],
      ["of-annotation", "/annotations/1/text"],
      ["of-whole", ""],
    ]);
    expect(dataset.annotations?.map(({ id, target }) => [id, target])).toEqual([
      ["of-person", "/people/0/name"],
      ["of-statement", "/stoppages/0/statements/1/date"],
    ]);
    expect(heldIn(heldBack).filter((entry) => entry.startsWith("annotation"))).toEqual([
      "annotation /annotations/1 offRecord -",
      "annotation /annotations/2 note -",
      "annotation /stoppages/0/annotations/0 offRecord -",
      "annotation /stoppages/0/annotations/2 background -",
      "annotation /stoppages/0/annotations/3 background -",
      "annotation /stoppages/0/annotations/5 offRecord -",
      "annotation /stoppages/0/annotations/6 offRecord -",
      "annotation /stoppages/0/annotations/7 offRecord -",
      "annotation /stoppages/0/annotations/8 offRecord -",
    ]);
  });
});

describe("laws", () => {
  test.each(recordNames)("of %s only notes are held back", (name) => {
    const record = readRecord(name);
    expect(publishable(record, { notes: "keep" })).toEqual({ dataset: record, heldBack: [] });
    const { dataset, heldBack } = publishable(record);
    expect(heldBack.every(({ what, why }) => what === "note" && why === "note")).toBe(true);
    expect(heldBack.length).toBe(JSON.stringify(record).split('"note":').length - 1);
    expect(JSON.stringify(dataset)).not.toContain('"note":');
  });

  test("the record with every field stays as it is but for its notes", () => {
    expect(publishable(fixture, { notes: "keep" }).dataset).toEqual(fixture);
    expect(JSON.stringify(publishable(fixture).dataset)).not.toContain('"note":');
  });

  const names = ["Zoë Quixote", "Ib Ångström", "Ana Q. O'Hara Jr.", "Xi", "Wu-Tan Zyx"];
  const someName = fc.constantFrom(...names);
  const someSecret = fc.constantFrom(
    secret,
    "ℵ 🤫 nobody (may) know.* this$",
    'Wages \\ frozen "until" June\nor July',
  );
  // Everything that could give a name or a secret away, put into all kinds of places.
  const someRecord = fc
    .record({
      name: someName,
      secretWords: someSecret,
      attribution: fc.constantFrom("offRecord" as const, "background" as const, "deepBackground" as const),
      place: fc.constantFrom(
        "title",
        "note",
        "quote",
        "was",
        "annotation",
        "extension",
        "key",
        "claim",
        "source",
        "id",
      ),
      around: fc.constantFrom("", "…", " and 💥 ", "\n", "“"),
      others: fc.nat(2),
    })
    .map(({ name, secretWords, attribution, place, around, others }) => {
      const slug = name
        .normalize("NFD")
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-")
        .replaceAll(/^-|-$/g, "");
      const unsaid = attribution === "background" ? name : `${secretWords} ${name}`;
      const leak = `${around}${name}${around}`;
      const put = (where: string, plain: string): string => (place === where ? leak : plain);
      const dataset = recordOf(
        [
          ...Array.from({ length: others }, (_, index) =>
            said(`other-${index}`, { inReplyToIds: [place === "id" ? `${slug}-x` : "told"] }),
          ),
          said(place === "id" ? `${slug}-x` : "told", {
            attribution,
            speaker: { personId: slug },
            quote: unsaid,
            claims: [{ id: "claimed", text: `says ${name}` }],
            sourceIds: ["call"],
          }),
          said("public", {
            quote: put("quote", "Fine."),
            claims: [{ id: "c", text: put("claim", "all is well"), disputesIds: ["claimed"] }],
          }),
        ],
        {
          title: put("title", "A strike"),
          ...(place === "extension" ? { extensions: { a: [leak] } } : {}),
          ...(place === "key" ? { extensions: { [slug]: 1 } } : {}),
          ...(place === "note" ? { note: leak } : {}),
          annotations: [
            {
              id: "a",
              kind: "correction",
              target: "/title",
              date: "2024-12",
              text: put("annotation", "Wrong."),
              ...(place === "was" ? { was: { deep: [leak] } } : {}),
            },
            {
              id: "b",
              kind: "update",
              target: `/statements/${others + 1}/quote`,
              date: "2024-12",
              text: "New.",
            },
            { id: "c", kind: "update", target: `/statements/${others}/quote`, date: "2024-12", text: "New." },
          ],
        },
        { people: [{ id: slug, name, roles: [{ title: "nurse" }] }] },
      );
      const titled =
        place === "source"
          ? { ...dataset, sources: dataset.sources.map((source) => ({ ...source, title: leak })) }
          : dataset;
      return { dataset: titled, name, slug, attribution, secretWords };
    });

  test("no withheld name and no word off the record is left, in the dataset or in the list", () => {
    fc.assert(
      fc.property(someRecord, fc.constantFrom("keep" as const, "drop" as const), (made, notes) => {
        const before = JSON.stringify(made.dataset);
        const published = publishable(made.dataset, { notes });
        const text = textsIn(published).join("\0").toLowerCase();
        expect(text).not.toContain(made.name.toLowerCase());
        expect(text).not.toMatch(new RegExp(`\\b${made.slug}\\b`));
        if (made.attribution !== "background") expect(text).not.toContain(made.secretWords.toLowerCase());
        // It is whole in itself, and nothing is left to be taken out.
        expect(safeParseDataset(published.dataset).issues).toEqual([]);
        const broken = lint(published.dataset).filter(({ severity }) => severity === "error");
        expect(broken).toEqual([]);
        expect(publishable(published.dataset, { notes })).toEqual({
          dataset: published.dataset,
          heldBack: [],
        });
        expect(JSON.stringify(made.dataset)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });
});

/** Every text in a value, keys included. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}
