// JSON-LD against tools from elsewhere: the processor of jsonld, and the vocabulary and types of schema-dts.

import jsonld from "jsonld";
import { toJsonLd } from "picketline/formats";
import type { Event, WithContext } from "schema-dts";
import { describe, expect, test } from "vitest";
import type { JsonLdDocument } from "../../src/formats/json-ld/nodes.js";
import { readRecord, recordNames } from "../records/read-records.js";
import { objectsIn } from "./objects-in.js";
import { readVocabulary } from "./schema-org.js";
import { hostileTexts, smallDispute } from "./small-dispute.js";

// A document of ours is one of theirs: the compiler refuses a property or a class that the vocabulary does not have.
const asSchemaDts = (document: JsonLdDocument): WithContext<Event> => document;

const baseUrl = "https://news.example/strike";
const vocabulary = readVocabulary();

/** The part of the context of schema.org that the documents use: the vocabulary, and which properties hold addresses. */
const context = {
  "@context": {
    "@vocab": "https://schema.org/",
    ...Object.fromEntries(
      ["url", "sameAs", "archivedAt", "eventStatus"].map((name) => [name, { "@type": "@id" }]),
    ),
  },
};
const options = {
  documentLoader: async (url: string) => {
    if (url !== "https://schema.org") throw new Error(`No network in tests: ${url}`);
    return { documentUrl: url, document: context };
  },
  // Stops at anything that a processor would have to drop.
  safe: true,
};

const documents: [string, JsonLdDocument][] = [
  ...recordNames.flatMap((name): [string, JsonLdDocument][] => {
    const dataset = readRecord(name);
    const id = dataset.stoppages[0]?.id ?? "";
    return ["2021-12-05", "2024-12-13", "2026-01-01"].map((asOf) => [
      `${name} on ${asOf}`,
      toJsonLd(dataset, id, { asOf, baseUrl }).value,
    ]);
  }),
  ["a made-up dispute", toJsonLd(smallDispute(), "bakery-2024", { asOf: "2024-06-30" }).value],
  ...hostileTexts.map((hostile): [string, JsonLdDocument] => [
    `the same with ${JSON.stringify(hostile)}`,
    toJsonLd(
      smallDispute((plain) => plain + hostile),
      "bakery-2024",
      { asOf: "2024-05-12" },
    ).value,
  ]),
];

test("the vocabulary is read: what is inherited is there, and what is not is not", () => {
  expect(vocabulary.classes.size).toBeGreaterThan(700);
  expect([...(vocabulary.classes.get("Claim") ?? [])]).toEqual(
    expect.arrayContaining(["appearance", "author", "name"]),
  );
  expect(vocabulary.classes.get("Claim")).not.toContain("startDate");
  expect(vocabulary.classes.get("Event")).not.toContain("correction");
  expect(vocabulary.classes.get("WorkersUnion")).toContain("memberOf");
  // @ts-expect-error An organisation is no event.
  asSchemaDts({ "@context": "https://schema.org", "@type": "Organization", "@id": "_:x", name: "x" });
});

describe.each(documents)("%s", (_name, document) => {
  test("has only classes and properties of schema.org", () => {
    const nodes = objectsIn(asSchemaDts(document));
    const strange = nodes.flatMap((node) => {
      const keys = Object.keys(node).filter((key) => !key.startsWith("@"));
      if (node["@type"] === undefined) return keys.length === 0 ? [] : [`no class: ${keys}`];
      const known = vocabulary.classes.get(String(node["@type"]));
      return known === undefined
        ? [`no class ${node["@type"]}`]
        : keys.filter((key) => !known.has(key)).map((key) => `${node["@type"]}.${key}`);
    });
    expect(strange).toEqual([]);
    const classes = new Set(nodes.map((node) => node["@type"]));
    for (const commercial of ["Demand", "Offer", "ClaimReview"]) expect(classes).not.toContain(commercial);
  });

  test("expands without loss, and every link leads to a node of the document", async () => {
    const [expanded, ...more] = await jsonld.expand(document, options);
    expect(more).toEqual([]);
    const nodes = objectsIn(expanded);
    const keys = new Set(nodes.flatMap((node) => Object.keys(node)));
    for (const key of keys) expect(key).toMatch(/^(?:@(?:id|type|value)|https:\/\/schema\.org\/[a-zA-Z]+)$/);
    const own = nodes.filter((node) => node["@type"] !== undefined).map((node) => node["@id"]);
    const addresses = new Set(
      ["url", "sameAs", "archivedAt", "eventStatus"].flatMap((name) =>
        nodes.flatMap((node) => objectsIn(node[`https://schema.org/${name}`]).map((link) => link["@id"])),
      ),
    );
    const links = nodes.flatMap((node) => (Object.keys(node).length === 1 ? (node["@id"] ?? []) : []));
    expect(links.filter((link) => !own.includes(link) && !addresses.has(link))).toEqual([]);
    const strings = nodes.flatMap((node) => node["@value"] ?? []);
    const written = objectsIn(document).flatMap((node) => Object.entries(node));
    const texts = written.flatMap(([key, value]) => {
      if (key.startsWith("@") || ["url", "sameAs", "archivedAt", "eventStatus"].includes(key)) return [];
      return [value].flat().filter((part) => typeof part === "string" || typeof part === "number");
    });
    expect([...strings].sort()).toEqual([...texts].sort());
  });

  test("is a graph: the dispute, with all else below it", async () => {
    const quads = await jsonld.toRDF(document, { ...options, format: "application/n-quads" });
    const type = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Event>";
    expect(quads.split("\n").filter((line) => line.includes(type)).length).toBeGreaterThan(1);
  });
});
