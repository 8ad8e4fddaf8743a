// What may be published, case by case: how names are written, who may be named, what goes with it, and what the list says.

import {
  type Annotation,
  type Dataset,
  type HeldBack,
  type Person,
  type PublishableOptions,
  publishable,
  type Statement,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";

const maria: Person = { id: "p-1", name: "María Delgado" };

function said(id: string, rest: object = {}): Statement {
  return {
    id,
    date: "2024-11-01",
    speaker: { organizationId: "hospital" },
    channel: "interview",
    attribution: "onRecord",
    quote: "We are ready to talk.",
    ...rest,
  } as Statement;
}

/** Something that a person says, or that several do, on background. */
function told(...personIds: readonly string[]): readonly Statement[] {
  return personIds.map((personId, index) =>
    said(`told-${index}`, { attribution: "background", speaker: { personId }, quote: "It is so." }),
  );
}

function recordOf(
  statements: readonly Statement[],
  rest: object = {},
  whole: Partial<Dataset> = {},
): Dataset {
  return {
    formatVersion: 1,
    organizations: [{ kind: "employer", id: "hospital", name: "Valley Hospital", shortName: "Valley" }],
    people: [maria, { id: "bob-stone", name: "Bob Stone" }],
    bargainingUnits: [],
    places: [],
    sources: [],
    stoppages: [
      {
        id: "strike",
        title: "A strike",
        kind: "strike",
        unionIds: [],
        employerIds: ["hospital"],
        demands: [],
        timeline: [],
        statements,
        ...rest,
      } as WorkStoppage,
    ],
    ...whole,
  };
}

function stoppageOf(dataset: Dataset): WorkStoppage {
  const [stoppage] = publishable(dataset).dataset.stoppages;
  if (stoppage === undefined) throw new Error("no stoppage");
  return stoppage;
}

function listOf(dataset: Dataset, options?: PublishableOptions): string[] {
  return publishable(dataset, options).heldBack.map(
    ({ what, path, why, statementId = "-" }: HeldBack) => `${what} ${path} ${why} ${statementId}`,
  );
}

const [hidden, unsaid] = ["[name withheld]", "[words withheld]"];

describe("how a withheld name is written", () => {
  test.each<[name: string, text: string, left: string]>([
    ["María Delgado", "María Delgado, Maria Delgado, MARÍA DELGADO", `${hidden}, ${hidden}, ${hidden}`],
    ["María Delgado", "Delgado María and Delgado, Maria", `${hidden} and ${hidden}`],
    ["María Delgado", "María -- Delgado, María  –  Delgado", `${hidden}, María  –  ${hidden}`],
    ["María Delgado", "María (our) Delgado", `María (our) ${hidden}`],
    ["María Delgado", "María of Delgados", "María of Delgados"],
    ["María Delgado", "DELGADO said, a delgado said, xDelgado", `${hidden} said, a delgado said, xDelgado`],
    [
      "Ana María Li",
      "Li Ana María, Ana María Li, Li María Ana",
      `${hidden}, ${hidden}, ${hidden} ${hidden} Ana`,
    ],
    ["  Ana   Li  ", "Ana Li and Li, not Ana", `${hidden} and ${hidden}, not Ana`],
    [
      "Ana O'Hara Jr.",
      "O'Hara, O’Hara and O Hara; Jr. and Hara",
      `${hidden}, ${hidden} and ${hidden}; Jr. and Hara`,
    ],
    ["Ana Li Ph.D.", "Li has a Ph.D.", `${hidden} has a Ph.D.`],
    ["Ana Li RN", "Li is an RN", `${hidden} is an RN`],
    ["Ana Li –", "Li said – yes", `${hidden} said – yes`],
    ["Xi", "Xi, XI, Xian", `${hidden}, ${hidden}, Xian`],
    ["Jr.", "Jr. and Sr.", `${hidden}. and Sr.`],
    ["★ ★", "A ★ ★ said", "A [name withheld] said"],
    [" ☎ ", "A ☎ and a ★", "A [name withheld] and a ★"],
    [
      "Zoë Ångström",
      "Zoe Angstrom / A\u030Angstro\u0308m / Ångström / Angstrom",
      `${hidden} / ${hidden} / ${hidden} / ${hidden}`,
    ],
    ["José Núñez", "Jose Núñez, José Nunez, Nuñez", `${hidden}, ${hidden}, ${hidden}`],
    ["A.+ (B)", "A.+ (B), AxB and BB", `${hidden}), AxB and BB`],
    ["Xi", "X-i", "X-i"],
    ["Xi", "undefined – or not", "undefined – or not"],
    ["  Ana   Li  ", "Li Ana", hidden],
    ["", "Nobody, there", "Nobody, there"],
    [" ", "Nobody, there", "Nobody, there"],
  ])("%s: %s", (name, title, left) => {
    const record = recordOf(told("p-1"), { title }, { people: [{ id: "p-1", name }] });
    expect(stoppageOf(record).title).toBe(left);
  });

  test("a web address that has it percent-encoded goes, and any other stays as it is written", () => {
    const sources = [
      "https://x.org/?q=Mar%C3%ADa%20Delgado",
      "https://x.org/%64elgado",
      "https://x.org/a%20b%",
    ].map((url, index) => ({ id: `s-${index}`, kind: "webPage" as const, title: "A page", url }));
    const { dataset, heldBack } = publishable(recordOf(told("p-1"), {}, { sources }));
    expect(dataset.sources.map(({ url }) => url)).toEqual([undefined, undefined, "https://x.org/a%20b%"]);
    expect(heldBack.filter(({ path }) => path.endsWith("/url"))).toEqual([
      { what: "name", path: "/sources/0/url", why: "background" },
      { what: "name", path: "/sources/1/url", why: "background" },
    ]);
  });

  test("of two names the longer is one mark", () => {
    const people = [
      { id: "a", name: "Ana Li" },
      { id: "b", name: "Ana Li Wong" },
    ];
    expect(stoppageOf(recordOf(told("a", "b"), { title: "Ana Li Wong, Ana Li" }, { people })).title).toBe(
      `${hidden}, ${hidden}`,
    );
  });

  test("an id of several words is found in prose, one of one word in what is no prose only", () => {
    const people = [
      { id: "nurse", name: "Ana Li" },
      { id: "nurse-x9", name: "Zoe Wong" },
    ];
    const given = recordOf(
      told("nurse", "nurse-x9"),
      { title: "A nurse and Nurse-X9", extensions: { nurse: 1, list: ["nurse", "nurses"] } },
      {
        people,
        sources: [
          { id: "page", kind: "webPage", title: "A nurse", url: "https://a.example/nurse" },
          {
            id: "other",
            kind: "webPage",
            title: "B",
            url: "https://a.example/nurses",
            archivedUrl: "https://b.example/nurse",
          },
        ],
      },
    );
    const { dataset, heldBack } = publishable(given);
    expect(dataset.stoppages[0]?.title).toBe(`A nurse and ${hidden}`);
    expect(dataset.stoppages[0]?.extensions).toEqual({ [hidden]: 1, list: [hidden, "nurses"] });
    expect(dataset.sources).toEqual([
      { id: "page", kind: "webPage", title: "A nurse" },
      { id: "other", kind: "webPage", title: "B", url: "https://a.example/nurses" },
    ]);
    expect(heldBack).toContainEqual({ what: "name", path: "/sources/0/url", why: "background" });
    expect(heldBack).toContainEqual({ what: "name", path: "/sources/1/archivedUrl", why: "background" });
  });

  test.each<[where: string, whole: Partial<Dataset>]>([
    ["an organisation", { organizations: [{ kind: "employer", id: "hospital", name: "Delgado Inc." }] }],
    [
      "its short name",
      { organizations: [{ kind: "employer", id: "hospital", name: "Inc.", shortName: "The Delgado" }] },
    ],
    [
      "one of its other names",
      { organizations: [{ kind: "employer", id: "hospital", name: "Inc.", aliases: ["Old DELGADO"] }] },
    ],
    ["a place", { places: [{ id: "park", name: "Delgado Park" }] }],
    [
      "a unit",
      { bargainingUnits: [{ id: "unit", name: "Delgado nurses", unionIds: [], employerIds: [], size: [] }] },
    ],
    ["somebody else", { people: [maria, { id: "b", name: "Ben Delgado" }] }],
  ])("a family name that is in the name of %s tells nothing", (_, whole) => {
    const title = "María Delgado and Delgado";
    expect(stoppageOf(recordOf(told("p-1"), { title }, whole)).title).toBe(`${hidden} and Delgado`);
    expect(stoppageOf(recordOf(told("p-1"), { title })).title).toBe(`${hidden} and ${hidden}`);
  });

  test("a name that somebody has who may be named is no secret, but within the statement", () => {
    const people = [maria, { id: "p-2", name: "María Delgado" }];
    const statement = said("s", {
      attribution: "background",
      speaker: { personId: "p-1" },
      quote: "I, María Delgado.",
    });
    const record = recordOf([statement], { title: "María Delgado speaks" }, { people });
    expect(stoppageOf(record).title).toBe("María Delgado speaks");
    expect(stoppageOf(record).statements[0]?.quote).toBe(`I, ${hidden}.`);
  });

  test("the name of somebody who may be named stays as it is spelled, with other accents", () => {
    const people = [maria, { id: "p-2", name: "Maria Delgádo" }];
    const title = "María Delgado told Maria Delgádo and Delgádo";
    const given = recordOf(told("p-1"), { title }, { people });
    expect(stoppageOf(given).title).toBe(`${hidden} told Maria Delgádo and Delgádo`);
    expect(publishable(given).dataset.people).toEqual([people[1]]);
  });

  test("a name that is a field of the format does not change the fields", () => {
    const people = [{ id: "p-1", name: "Title" }];
    const stoppage = stoppageOf(
      recordOf(told("p-1"), { title: "Title", extensions: { title: "Title" } }, { people }),
    );
    expect(stoppage).toMatchObject({ title: hidden, extensions: { [hidden]: hidden } });
  });

  test("a name that is a word of the format is left where it is one", () => {
    const people = [{ id: "p-1", name: "Strike" }];
    const given = recordOf(
      told("p-1"),
      {
        title: "strike",
        identifiers: [{ scheme: "Strike", id: "7" }],
        timeline: [{ id: "e", type: "other", date: "2024-11-01", title: "Strike", language: "strike" }],
      },
      {
        people,
        places: [{ id: "a", name: "strike", region: "Strike", zone: "America/Strike", country: "strike" }],
      },
    );
    const stoppage = stoppageOf(given);
    expect(stoppage).toMatchObject({
      title: hidden,
      kind: "strike",
      identifiers: [{ scheme: hidden, id: "7" }],
    });
    expect(stoppage.timeline[0]).toMatchObject({ title: hidden, language: "strike" });
    expect(publishable(given).dataset.places).toEqual([
      { id: "a", name: hidden, region: hidden, zone: "America/Strike", country: "strike" },
    ]);
  });
});

describe("who may be named after all", () => {
  const acts = (event: object): object => ({ timeline: [{ id: "e", date: "2024-11-01", ...event }] });
  const finds = {
    claims: [
      {
        id: "c",
        text: "so it is",
        assessments: [{ verdict: "upheld", by: { personId: "p-1" }, date: "2024" }],
      },
    ],
  };
  test.each<[who: string, statements: readonly Statement[], rest: object, isNamed: boolean]>([
    ["who speaks nowhere else", [], {}, false],
    ["who acts", [], acts({ type: "intervention", byIds: ["p-1"], means: "letter" }), true],
    ["who is said to have told of it", [], acts({ type: "rally", saidBy: { personId: "p-1" } }), false],
    [
      "who raised a demand",
      [],
      { demands: [{ id: "d", title: "D", topic: "pay", raisedByIds: ["p-1"], positions: [] }] },
      true,
    ],
    ["who speaks on the record", [said("a", { speaker: { personId: "p-1" } })], {}, true],
    ["for whom is spoken on the record", [said("a", { onBehalfOfId: "p-1" })], {}, true],
    [
      "for whom is spoken on background",
      [said("a", { attribution: "background", onBehalfOfId: "p-1" })],
      {},
      false,
    ],
    ["who looked into a claim", [said("a", finds)], {}, true],
    [
      "who looked into one made on background",
      [said("a", { ...finds, attribution: "background" })],
      {},
      true,
    ],
    [
      "who looked into one made off the record",
      [said("a", { ...finds, attribution: "offRecord" })],
      {},
      false,
    ],
    [
      "whom a claim on background is about",
      [
        said("a", {
          attribution: "background",
          claims: [{ id: "c", text: "t", about: { personIds: ["p-1"] } }],
        }),
      ],
      {},
      false,
    ],
    ["who has a role", [], {}, false],
  ])("%s", (_, statements, rest, isNamed) => {
    const { dataset } = publishable(recordOf([...told("p-1"), ...statements], rest));
    expect(dataset.people.some(({ id }) => id === "p-1")).toBe(isNamed);
  });

  test("without such statements nothing is looked for", () => {
    const record = recordOf([said("a", { speaker: { personId: "p-1" } })]);
    expect(publishable(record)).toEqual({ dataset: record, heldBack: [] });
  });
});

describe("what was said and may not be printed", () => {
  const [sixteen, fifteen] = ["They close early", "They close soon"];
  const off = (rest: object) => said("off", { attribution: "offRecord", quote: undefined, ...rest });
  test("is found from sixteen characters on", () => {
    expect([sixteen.length, fifteen.length]).toEqual([16, 15]);
    const left = (quote: string) =>
      stoppageOf(recordOf([off({ quote })], { title: `${quote}, ${quote.toUpperCase()}.` })).title;
    expect(left(sixteen)).toBe(`${unsaid}, ${unsaid}.`);
    expect(left(fifteen)).toBe(`${fifteen}, ${fifteen.toUpperCase()}.`);
  });

  test("in quote, paraphrase and claims", () => {
    const title = "They close early; they leave town; nobody will stay";
    const all = {
      quote: "They close early",
      paraphrase: "they leave town;",
      claims: [{ id: "c", text: "nobody will stay" }],
    };
    expect(stoppageOf(recordOf([off(all)], { title })).title).toBe(`${unsaid}; ${unsaid} ${unsaid}`);
  });

  test.each<[attribution: string, isLeft: boolean]>([
    ["onRecord", true],
    ["background", true],
    ["deepBackground", false],
    ["offRecord", false],
  ])("unless somebody says it, %s", (attribution, isLeft) => {
    const aloud = said("aloud", { attribution, quote: `Yes: ${sixteen.toLowerCase()}!` });
    const { title } = stoppageOf(recordOf([off({ quote: sixteen }), aloud], { title: `Rumour: ${sixteen}` }));
    expect(title).toBe(isLeft ? `Rumour: ${sixteen}` : `Rumour: ${unsaid}`);
  });

  test("of deep background the quote only", () => {
    const deep = said("deep", {
      attribution: "deepBackground",
      quote: sixteen,
      paraphrase: "They close when it is early.",
    });
    const record = recordOf([deep], { title: `${sixteen}: they close when it is early.` });
    expect(stoppageOf(record).title).toBe(`${unsaid}: they close when it is early.`);
    expect(listOf(record)).toContain("words /stoppages/0/title deepBackground -");
    const { quote: _, ...wordless } = deep;
    expect(stoppageOf(recordOf([wordless as Statement], { title: sixteen })).title).toBe(sixteen);
  });

  test("where no name is hidden, no other word is", () => {
    const { title } = stoppageOf(recordOf([off({ quote: sixteen })], { title: `undefined: ${sixteen}` }));
    expect(title).toBe(`undefined: ${unsaid}`);
  });

  test("of background nothing", () => {
    const record = recordOf([said("s", { attribution: "background", quote: sixteen })], { title: sixteen });
    expect(stoppageOf(record).title).toBe(sixteen);
  });

  test("of words and a name the words are told of, unless they were out before", () => {
    const record = (title: string) =>
      recordOf([off({ quote: sixteen, speaker: { personId: "p-1" } })], { title });
    expect(listOf(record(`${sixteen}, says Delgado`))).toContain("words /stoppages/0/title offRecord -");
    expect(listOf(record(`${unsaid}, says Delgado`))).toContain("name /stoppages/0/title offRecord -");
  });
});

describe("on background", () => {
  const background = (rest: object) =>
    said("s", { attribution: "background", speaker: { personId: "p-1" }, ...rest });
  const at = "/stoppages/0/statements/0";

  test("what is left of who speaks", () => {
    const speakerOf = (speaker: object) =>
      stoppageOf(recordOf([background({ speaker })])).statements[0]?.speaker;
    expect(speakerOf({ personId: "p-1" })).toEqual({ description: "somebody who is not named" });
    expect(speakerOf({ personId: "p-1", description: "a nurse" })).toEqual({ description: "a nurse" });
    expect(speakerOf({ personId: "p-1", organizationId: "hospital" })).toEqual({
      organizationId: "hospital",
    });
    expect(speakerOf({ description: "a nurse", phone: "555" })).toEqual({ description: "a nurse" });
    expect(listOf(recordOf([background({ speaker: { description: "a nurse" } })]))).toEqual([]);
  });

  test("somebody on whose behalf, but no organisation", () => {
    const forWhom = (onBehalfOfId: string) => recordOf([background({ onBehalfOfId })]);
    expect(listOf(forWhom("bob-stone"))).toContain(`name ${at}/onBehalfOfId background s`);
    expect(stoppageOf(forWhom("bob-stone")).statements[0]).not.toHaveProperty("onBehalfOfId");
    expect(stoppageOf(forWhom("hospital")).statements[0]?.onBehalfOfId).toBe("hospital");
    expect(listOf(forWhom("hospital")).some((entry) => entry.includes("onBehalfOfId"))).toBe(false);
  });

  test("notes and own data of the statement, its claims and their assessments go", () => {
    const own = { note: "n", extensions: { a: 1 } };
    const statement = background({
      ...own,
      language: "en",
      claims: [
        {
          id: "c",
          text: "t",
          ...own,
          quantity: { value: 3, verbatim: "three" },
          assessments: [{ verdict: "upheld", by: { organizationId: "hospital" }, date: "2024", ...own }],
        },
      ],
    });
    const record = recordOf([statement]);
    const gone = (why: string, id: string) => [
      `name ${at}/speaker background s`,
      `note ${at}/note ${why} ${id}`,
      `extensions ${at}/extensions background s`,
      `note ${at}/claims/0/note ${why} ${id}`,
      `extensions ${at}/claims/0/extensions background s`,
      `note ${at}/claims/0/assessments/0/note ${why} ${id}`,
      `extensions ${at}/claims/0/assessments/0/extensions background s`,
    ];
    expect(listOf(record).slice(1)).toEqual(gone("note", "-"));
    expect(listOf(record, { notes: "keep" }).slice(1)).toEqual(gone("background", "s"));
    expect(stoppageOf(record).statements[0]).toEqual({
      ...said("s", { attribution: "background", speaker: { description: "somebody who is not named" } }),
      language: "en",
      claims: [
        {
          id: "c",
          text: "t",
          quantity: { value: 3, verbatim: "three" },
          assessments: [{ verdict: "upheld", by: { organizationId: "hospital" }, date: "2024" }],
        },
      ],
    });
  });

  test("a name that is hidden everywhere is not told of as that of the statement", () => {
    expect(listOf(recordOf([background({ quote: "I, Delgado." })]))).toContain(
      `name ${at}/quote background -`,
    );
  });

  test("a family name goes in lower case, too, within the statement, whoever else has it", () => {
    const whole = { places: [{ id: "park", name: "Delgado Park" }] };
    const record = recordOf([background({ quote: "i, delgado" })], { title: "Delgado" }, whole);
    expect(stoppageOf(record)).toMatchObject({ title: "Delgado", statements: [{ quote: `i, ${hidden}` }] });
    expect(listOf(record)).toContain(`name ${at}/quote background s`);
  });
});

describe("on deep background", () => {
  const deep = (rest: object) =>
    said("s", {
      attribution: "deepBackground",
      speaker: { personId: "p-1" },
      paraphrase: "Fine.",
      quote: undefined,
      ...rest,
    });
  const at = "/stoppages/0/statements/0";
  const nobody = { description: "somebody who is not named" };

  test.each<[speaker: object, isReplaced: boolean]>([
    [{ personId: "p-1" }, true],
    [{ organizationId: "hospital" }, true],
    [{ description: "a nurse" }, true],
    [nobody, false],
    [{ ...nobody, organizationId: "hospital" }, true],
    [{ ...nobody, personId: "p-1" }, true],
  ])("who speaks: %o", (speaker, isReplaced) => {
    const record = recordOf([deep({ speaker })]);
    expect(stoppageOf(record).statements[0]?.speaker).toEqual(nobody);
    expect(listOf(record).includes(`name ${at}/speaker deepBackground s`)).toBe(isReplaced);
  });

  test("on whose behalf, the quote, and the words of a number go", () => {
    const claims = [
      { id: "c", text: "t", quantity: { value: 3, verbatim: "three of us" } },
      { id: "d", text: "u", quantity: { value: 4 } },
    ];
    const record = recordOf([deep({ onBehalfOfId: "hospital", quote: "Yes.", claims })]);
    expect(listOf(record).slice(1)).toEqual(
      [
        `name ${at}/speaker deepBackground s`,
        `words ${at}/quote deepBackground s`,
        `name ${at}/onBehalfOfId deepBackground s`,
        `words ${at}/claims/0/quantity/verbatim deepBackground s`,
      ].sort((a, b) => order(record, a) - order(record, b)),
    );
    expect(stoppageOf(record).statements[0]).toEqual({
      id: "s",
      date: "2024-11-01",
      channel: "interview",
      attribution: "deepBackground",
      speaker: nobody,
      paraphrase: "Fine.",
      claims: [
        { id: "c", text: "t", quantity: { value: 3 } },
        { id: "d", text: "u", quantity: { value: 4 } },
      ],
    });
  });

  test("what the library does not know goes, whatever it is called", () => {
    const odd = { "a/b~c": 1, mood: "low" };
    const statement = deep({
      ...odd,
      claims: [
        {
          id: "c",
          text: "t",
          ...odd,
          assessments: [{ verdict: "upheld", by: nobody, date: "2024", ...odd }],
        },
      ],
    });
    const record = recordOf([statement]);
    const gone = listOf(record).filter((entry) => entry.startsWith("extensions"));
    expect(gone).toEqual(
      ["", "/claims/0", "/claims/0/assessments/0"].flatMap((part) => [
        `extensions ${at}${part}/a~1b~0c deepBackground s`,
        `extensions ${at}${part}/mood deepBackground s`,
      ]),
    );
    expect(JSON.stringify(stoppageOf(record))).not.toMatch(/mood|a\/b/);
  });

  test("the organisation is hidden by each of its names and by its id, that one and no other", () => {
    const organizations = [
      {
        kind: "employer" as const,
        id: "valley-h",
        name: "Valley Hospital",
        shortName: "The Valley",
        aliases: ["Old Mercy"],
      },
      { kind: "employer" as const, id: "crumb", name: "Crumb Bakeries" },
      { kind: "union" as const, level: "local" as const, id: "bakers", name: "Bakers" },
    ];
    const paraphrase = "Valley Hospital, The Valley, Old Mercy, valley-h, Crumb Bakeries, Bakers";
    const statement = deep({ speaker: { organizationId: "valley-h" }, onBehalfOfId: "bakers", paraphrase });
    expect(stoppageOf(recordOf([statement], {}, { organizations })).statements[0]?.paraphrase).toBe(
      `${hidden}, ${hidden}, ${hidden}, ${hidden}, Crumb Bakeries, ${hidden}`,
    );
    const background = { ...statement, attribution: "background" } as Statement;
    expect(stoppageOf(recordOf([background], {}, { organizations })).statements[0]?.paraphrase).toBe(
      paraphrase,
    );
  });

  test("where only a quote was, a mark stands for it; where no words were, none does", () => {
    const { paraphrase: _, ...wordless } = deep({ quote: "We give in." });
    expect(stoppageOf(recordOf([wordless as Statement])).statements[0]?.paraphrase).toBe(unsaid);
    const { quote: __, ...silent } = wordless;
    expect(stoppageOf(recordOf([silent as Statement])).statements[0]).not.toHaveProperty("paraphrase");
  });
});

describe("ids", () => {
  test("one that tells a name gets another, wherever it is referred to", () => {
    const statements = [
      ...told("p-1"),
      said("delgado-a", { claims: [{ id: "delgado-claim", text: "t" }] }),
      said("withheld-a", {
        inReplyToIds: ["delgado-a"],
        claims: [{ id: "c", text: "t", disputesIds: ["delgado-claim"] }],
      }),
      said("a-delgado"),
      said("withheld-a-2"),
    ];
    const record = recordOf(statements, {
      identifiers: [
        { scheme: "desk", id: "delgado-7" },
        { scheme: "desk", id: "a-withheld" },
      ],
      extensions: { id: "delgado-a", inner: { id: "withheld-claim" } },
      annotations: [
        { id: "n", kind: "update", date: "2024", text: "T.", target: "/title", was: { id: "a-withheld" } },
      ],
    });
    const stoppage = stoppageOf(record);
    expect(stoppage.statements.map(({ id }) => id)).toEqual([
      "told-0",
      "withheld-a-3",
      "withheld-a",
      "a-withheld",
      "withheld-a-2",
    ]);
    expect(stoppage.statements[2]?.inReplyToIds).toEqual(["withheld-a-3"]);
    expect(stoppage.statements[2]?.claims?.[0]?.disputesIds).toEqual(["withheld-claim"]);
    expect(stoppage.identifiers?.map(({ id }) => id)).toEqual([`${hidden}-7`, "a-withheld"]);
    expect(stoppage.extensions).toEqual({ id: `${hidden}-a`, inner: { id: "withheld-claim" } });
  });

  test("on deep background, also one that tells the organisation, there and nowhere else", () => {
    const deep = said("hospital-gives-in", {
      attribution: "deepBackground",
      paraphrase: "Fine.",
      claims: [{ id: "hospital-claim", text: "t" }],
    });
    const answer = said("hospital-answers", {
      inReplyToIds: ["hospital-gives-in"],
      claims: [{ id: "c", text: "t", answersIds: ["hospital-claim"] }],
    });
    const stoppage = stoppageOf(recordOf([deep, answer]));
    expect(stoppage.statements.map(({ id }) => id)).toEqual(["withheld-gives-in", "hospital-answers"]);
    expect(stoppage.statements[0]?.claims?.[0]?.id).toBe("withheld-claim");
    expect(stoppage.statements[1]).toMatchObject({
      inReplyToIds: ["withheld-gives-in"],
      claims: [{ answersIds: ["withheld-claim"] }],
    });
    expect(listOf(recordOf([deep]))).toContain(
      "words /stoppages/0/statements/0/quote deepBackground withheld-gives-in",
    );
  });

  test("an id of something that is gone may be that of something that stays", () => {
    const claims = [{ id: "c", text: "t" }];
    const record = recordOf(
      [
        said("same", { attribution: "offRecord", claims, sourceIds: ["call"] }),
        said("same", { claims }),
        said("answer", { inReplyToIds: ["same"], claims: [{ id: "d", text: "u", disputesIds: ["c"] }] }),
        said("deep", { attribution: "deepBackground", paraphrase: "Fine.", sourceIds: ["call"] }),
        said("gone", { attribution: "offRecord" }),
        said("late", { inReplyToIds: ["gone"] }),
      ],
      {},
      {
        sources: [
          { id: "call", kind: "interview", title: "A call" },
          { id: "call", kind: "newsStory", title: "A story" },
        ],
      },
    );
    const { statements } = stoppageOf(record);
    expect(statements.map(({ id }) => id)).toEqual(["same", "answer", "deep", "late"]);
    expect(statements[2]?.sourceIds).toEqual(["call"]);
    expect(statements[1]).toMatchObject({ inReplyToIds: ["same"], claims: [{ disputesIds: ["c"] }] });
    expect(statements[3]).not.toHaveProperty("inReplyToIds");
  });
});

test("what is null stays so, and what cannot be read is refused", () => {
  expect(stoppageOf(recordOf(told("p-1"), { scope: null }))).toHaveProperty("scope", null);
  expect(() => publishable(null as never)).toThrow(expect.objectContaining({ name: "LabourError" }));
});

describe("interviews", () => {
  const interview = { id: "call", kind: "interview", title: "A call" } as const;
  const cite = (id: string, attribution: string) =>
    said(id, { attribution, sourceIds: ["call"], paraphrase: "Fine." });
  const goneBecause = (statements: readonly Statement[], rest: object = {}) =>
    listOf(recordOf(statements, rest, { sources: [{ ...interview, id: "other" }, interview] })).find(
      (entry) => entry.startsWith("source"),
    );
  test.each<[cited: string, statements: readonly Statement[], why: string | undefined]>([
    ["nowhere", [said("a", { attribution: "offRecord" })], undefined],
    ["off the record", [cite("a", "offRecord")], "offRecord"],
    ["on deep background", [cite("a", "deepBackground")], "deepBackground"],
    ["on background", [cite("a", "background")], undefined],
    [
      "first off the record, then on deep background",
      [cite("a", "offRecord"), cite("b", "deepBackground")],
      "offRecord",
    ],
    ["first on deep background", [cite("a", "deepBackground"), cite("b", "offRecord")], "deepBackground"],
    ["off the record and on it", [cite("a", "offRecord"), cite("b", "onRecord")], undefined],
    ["on the record and off it", [cite("a", "onRecord"), cite("b", "offRecord")], undefined],
    ["on background and off the record", [cite("a", "background"), cite("b", "offRecord")], undefined],
    [
      "by a claim off the record",
      [said("a", { attribution: "offRecord", claims: [{ id: "c", text: "t", sourceIds: ["call"] }] })],
      "offRecord",
    ],
  ])("cited %s", (_, statements, why) => {
    expect(goneBecause(statements)).toBe(why === undefined ? undefined : `source /sources/1 ${why} -`);
  });

  test("the id of one in a field of another kind is no citation", () => {
    expect(goneBecause([cite("a", "offRecord")], { unionIds: ["call"] })).toBe(
      "source /sources/1 offRecord -",
    );
  });

  test("no other source goes", () => {
    const story = { id: "call", kind: "newsStory", title: "A story" } as const;
    const record = recordOf([cite("a", "offRecord")], {}, { sources: [story] });
    expect(publishable(record).dataset.sources).toEqual([story]);
  });
});

describe("notes and data of one's own", () => {
  test("a note in own data is the user's own, one in a value that stood there is not for print", () => {
    const annotations = [
      { id: "a", kind: "correction", date: "2024", text: "T.", target: "/title", was: { note: "n", a: 1 } },
    ];
    const record = recordOf([], { extensions: { note: "mine" }, annotations });
    expect(stoppageOf(record)).toMatchObject({
      extensions: { note: "mine" },
      annotations: [{ was: { a: 1 } }],
    });
    expect(stoppageOf(record).annotations?.[0]?.was).toEqual({ a: 1 });
    expect(listOf(record)).toEqual(["note /stoppages/0/annotations/0/was note -"]);
    const { heldBack } = publishable(record, { notes: "keep" });
    expect(heldBack).toEqual([]);
  });

  test("what is called as a field of the format there is no such field", () => {
    const extensions = { personId: "p-1", url: "https://a.example/delgado", sourceIds: ["p-1"] };
    expect(stoppageOf(recordOf(told("p-1"), { extensions })).extensions).toEqual({
      personId: hidden,
      url: `https://a.example/${hidden}`,
      sourceIds: [hidden],
    });
  });

  test("the list names own data as a whole only", () => {
    const record = recordOf(told("p-1"), {
      extensions: { desk: { "see delgado": ["delgado", { delgado: 1 }] } },
    });
    expect(stoppageOf(record).extensions).toEqual({ desk: { [`see ${hidden}`]: [hidden, { [hidden]: 1 }] } });
    expect(listOf(record).filter((entry) => entry.includes("extensions"))).toEqual([
      "name /stoppages/0/extensions background -",
    ]);
  });
});

describe("annotations", () => {
  const base = { kind: "correction", date: "2024-11-05", text: "This was wrong." } as const;
  const on = (target: string, rest: object = {}) => ({ ...base, id: "a", target, ...rest }) as Annotation;
  const at = "/stoppages/0/annotations/0";

  /** Why the one annotation of the stoppage is held back; `undefined` where it stays. */
  function why(
    annotation: Annotation,
    statements: readonly Statement[],
    rest: object = {},
  ): string | undefined {
    const held = listOf(recordOf(statements, { ...rest, annotations: [annotation] }));
    return held.find((entry) => entry.startsWith("annotation"))?.split(" ")[2];
  }

  const background = said("b", {
    attribution: "background",
    speaker: { description: "a nurse" },
    onBehalfOfId: "hospital",
    paraphrase: "Fine.",
  });
  test.each<[annotation: Annotation, why: string | undefined]>([
    [on("/statements/0/date", { was: "2024-10-31" }), undefined],
    [on("/statements/0/speaker/description", { was: "a clerk" }), "background"],
    [on("/statements/0/speaker"), "background"],
    [on("/statements/0/onBehalfOfId", { was: "crumb" }), "background"],
    [on("/statements/0", { was: { id: "x" } }), "background"],
    [on("/statements/0"), undefined],
    [on("/statements/0/paraphrase", { was: "Bad." }), undefined],
    [on("/statements/0/quote", { was: "Bad." }), undefined],
    [on("/statements"), undefined],
    [on("/title", { was: "Lockout" }), undefined],
  ])("of a statement on background: %o", (annotation, expected) => {
    expect(why(annotation, [background])).toBe(expected);
  });

  test("of the eleventh statement as of the first", () => {
    const eleven = [...Array.from({ length: 10 }, (_, index) => said(`s-${index}`)), background];
    expect(why(on("/statements/10/speaker/description", { was: "a clerk" }), eleven)).toBe("background");
    expect(why(on("/statements/10/paraphrase", { was: "Bad." }), eleven)).toBeUndefined();
    expect(why(on("/statements/9/speaker/description", { was: "a clerk" }), eleven)).toBeUndefined();
  });

  test.each(["/statements/0/date", "/statements/0", "/statements/0/channel"])(
    "of a statement on deep background: %s",
    (target) => {
      const deep = said("d", {
        attribution: "deepBackground",
        speaker: { description: "somebody who is not named" },
        paraphrase: "Fine.",
        quote: undefined,
      });
      expect(why(on(target), [deep])).toBe("deepBackground");
    },
  );

  const byMaria = said("m", { attribution: "background", speaker: { personId: "p-1" } });
  test.each<[annotation: Annotation, why: string | undefined]>([
    [on("/title", { text: "Delgado told us." }), "background"],
    [on("/title", { text: "A delgado told us." }), "background"],
    [on("/title", { was: ["a", ["Delgado"]] }), "background"],
    [on("/title", { was: { a: { b: "Delgado" } } }), "background"],
    [on("/title", { was: { delgado: 1 } }), "background"],
    [on("/extensions/delgado"), "background"],
    [on("/title", { was: { a: [1, null, "Stone"] } }), undefined],
    [on("/statements/0/speaker/personId", { was: "bob-stone" }), "background"],
    [on("/statements/0/quote", { text: "The quote of somebody." }), undefined],
  ])("that would tell a name: %o", (annotation, expected) => {
    expect(why(annotation, [byMaria], { extensions: { delgado: 1 } })).toBe(expected);
  });

  test.each(["offRecord", "background", "deepBackground"])(
    "whose value was a statement %s",
    (attribution) => {
      const was = { id: "x", attribution };
      expect(why(on("/title", { was }), [])).toBe(attribution);
      expect(why(on("/title", { was: [{ id: "y" }, was] }), [])).toBe(attribution);
      expect(why(on("/title", { was: { statements: [was] } }), [])).toBe(attribution);
      expect(why(on("/title", { was: { id: "x", attribution: "onRecord" } }), [])).toBeUndefined();
      expect(why(on("/title", { was: "background" }), [])).toBeUndefined();
    },
  );

  test("of what went: for the reason for which that went", () => {
    const statements = [
      said("off", { attribution: "offRecord", claims: [{ id: "c", text: "t" }] }),
      said("reply", {
        inReplyToIds: ["off"],
        claims: [{ id: "d", text: "u", disputesIds: ["c"], note: "n" }],
      }),
    ];
    expect(why(on("/statements/1/inReplyToIds/0"), statements)).toBe("offRecord");
    expect(why(on("/statements/1/inReplyToIds"), statements)).toBe("offRecord");
    expect(why(on("/statements/1/claims/0/disputesIds", { was: [] }), statements)).toBe("offRecord");
    expect(why(on("/statements/1/claims/0/note"), statements)).toBe("note");
    expect(why(on("/statements/0/claims/0/text"), statements)).toBe("offRecord");
    expect(why(on("/statements", { was: [] }), statements)).toBe("offRecord");
    expect(why(on("/statements/1/claims/0", { was: {} }), statements)).toBeUndefined();
  });

  test("a list that loses all its references goes, whatever rank its event has", () => {
    const off = said("off", { attribution: "offRecord", claims: [{ id: "c", text: "t" }] });
    const filed = (rest: object) => ({
      id: "e",
      type: "complaintFiled",
      date: "2024",
      byId: "hospital",
      withId: "hospital",
      claimIds: ["c"],
      ...rest,
    });
    const left = (rest: object) => stoppageOf(recordOf([off], { timeline: [filed(rest)] })).timeline[0];
    expect(left({})).not.toHaveProperty("claimIds");
    expect(left({ rank: "normal" })).not.toHaveProperty("claimIds");
  });

  test("what an annotation held that goes is not told of by itself", () => {
    const off = said("off", { attribution: "offRecord" });
    const annotations = [on("/statements/0", { note: "n" }), on("/title", { id: "b", note: "n" })];
    expect(listOf(recordOf([off], { annotations }))).toEqual([
      "statement /stoppages/0/statements/0 offRecord -",
      "note /stoppages/0/annotations/1/note note -",
      `annotation ${at} offRecord -`,
    ]);
  });

  test("the others point to where their target is now", () => {
    const statements = [
      said("off", { attribution: "offRecord" }),
      said("a"),
      said("off-2", { attribution: "offRecord" }),
      said("b"),
    ];
    const annotations = [
      "/statements/1/quote",
      "/statements/3",
      "/extensions/a~1b/0",
      "/extensions/c~0d",
      "/title",
    ].map((target, index) => on(target, { id: `a-${index}` }));
    const { annotations: left = [] } = stoppageOf(
      recordOf(statements, { annotations, extensions: { "a/b": [1], "c~d": 2 } }),
    );
    expect(left.map(({ target }) => target)).toEqual([
      "/statements/0/quote",
      "/statements/1",
      "/extensions/a~1b/0",
      "/extensions/c~0d",
      "/title",
    ]);
  });

  test("one that leads into a text, or into nothing, stays as it is", () => {
    const statements = [said("off", { attribution: "offRecord" }), said("a")];
    const annotations = ["/title/length/a", "/extensions/none/a/b", "/nowhere/a/0"].map((target, index) =>
      on(target, { id: `a-${index}` }),
    );
    const { annotations: left = [] } = stoppageOf(
      recordOf(statements, { annotations, extensions: { none: null } }),
    );
    expect(left.map(({ target }) => target)).toEqual(annotations.map(({ target }) => target));
  });

  test("a dataset without any keeps having none", () => {
    expect(publishable(recordOf(told("p-1"))).dataset).not.toHaveProperty("annotations");
  });
});

/** Where a line of the list stands in it: the list is in the order of the dataset. */
function order(dataset: Dataset, line: string): number {
  return listOf(dataset).indexOf(line);
}

describe("what is left is a valid record", () => {
  test("where the words of a quantity were all that it had, on deep background", () => {
    const claims = [{ id: "c", text: "Many left.", quantity: { verbatim: "dozens" } }];
    const counted = [{ id: "d", text: "Some left.", quantity: { value: 40, verbatim: "two score" } }];
    const terms = { attribution: "deepBackground", quote: undefined, paraphrase: "They left." };
    const dataset = recordOf([said("a", { ...terms, claims }), said("b", { ...terms, claims: counted })]);
    const [a, b] = stoppageOf(dataset).statements;
    expect(a?.claims).toEqual([{ id: "c", text: "Many left." }]);
    expect(b?.claims).toEqual([{ id: "d", text: "Some left.", quantity: { value: 40 } }]);
  });

  test("where somebody is called what a date has for a day that is not known", () => {
    const events = [{ id: "e", type: "other", date: "2024-05-XX", title: "XX left" }];
    const dataset = recordOf(told("xx"), { timeline: events }, { people: [{ id: "xx", name: "XX" }] });
    expect(stoppageOf(dataset).timeline).toMatchObject([
      { date: "2024-05-XX", title: "[name withheld] left" },
    ]);
  });
});

test.each<[name: string, text: string, left: string]>([
  ["Smith, John", "Smith said so, John Smith did", "[name withheld] said so, [name withheld] did"],
  ["John Smith, RN", "Smith and John", "[name withheld] and John"],
  ["José García López", "García, then López", "[name withheld], then [name withheld]"],
  ["J. R. van der Berg", "Berg of the R. van", "[name withheld] of the R. van"],
  ["毛泽东", "人说毛泽东在这里", "人说[name withheld]在这里"],
])("the words by which %s is called are looked for by themselves", (name, title, left) => {
  const events = [{ id: "e", type: "other", date: "2024-05-02", title }];
  const dataset = recordOf(told("called"), { timeline: events }, { people: [{ id: "called", name }] });
  expect(stoppageOf(dataset).timeline[0]?.title).toBe(left);
});

test("what was said off the record is found where a sentence goes on after it, and over the end of a line", () => {
  const events = ["“We'll close the mill for good,” she said", "We'll close\nthe mill for good: that was it"];
  const dataset = recordOf(
    [said("a", { attribution: "offRecord", quote: "We'll close the mill for good." })],
    {
      timeline: events.map((title, at) => ({ id: `e-${at}`, type: "other", date: "2024-05-02", title })),
    },
  );
  expect(stoppageOf(dataset).timeline.map(({ title }) => title)).toEqual([
    "“[words withheld],” she said",
    "[words withheld]: that was it",
  ]);
});

test("a name in the scheme of an identifier is taken out", () => {
  const identifiers = [{ scheme: "Delgado's list", id: "3" }];
  const hospital = { kind: "employer", id: "hospital", name: "Valley Hospital", identifiers } as const;
  const { dataset } = publishable(recordOf(told("p-1"), {}, { organizations: [hospital] }));
  expect(dataset.organizations[0]?.identifiers?.[0]?.scheme).toBe("[name withheld]'s list");
});
