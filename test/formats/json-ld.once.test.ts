// JSON-LD of a dispute: attribution, dates, corrections, and texts that could break out of a script element.

import { toJsonLd } from "picketline/formats";
import { describe, expect, test } from "vitest";
import type { JsonLdDocument } from "../../src/formats/json-ld/nodes.js";
import { type Node, objectsIn } from "./objects-in.js";
import { hostileTexts, loneSurrogates, smallDispute } from "./small-dispute.js";

const small = (asOf: string): JsonLdDocument =>
  toJsonLd(smallDispute(), "bakery-2024", { asOf, baseUrl: "https://news.example/strike" }).value;

function nodeOf(document: JsonLdDocument, id: string): Node | undefined {
  return objectsIn(document).find(
    (node) => String(node["@id"]).endsWith(`#${id}`) && Object.keys(node).length > 1,
  );
}

describe("events", () => {
  test("the dispute holds the strike, with its own dates, and what happened", () => {
    const { subEvent = [], ...dispute } = small("2024-06-30");
    expect(dispute).toMatchObject({ "@type": "Event", name: "Labour dispute of Bakers and The Mill" });
    expect(dispute.startDate).toBeUndefined();
    expect(subEvent[0]).toMatchObject({
      "@id": "https://news.example/strike#stoppage-bakery-2024",
      name: "Strike at the bakery",
      startDate: "2024-05-01T06:00:00-07:00", // Pacific daylight time
      endDate: "2024-05-20",
      organizer: [{ "@type": "WorkersUnion", name: "Bakers Local 0123" }],
      superEvent: { "@id": dispute["@id"] },
    });
    expect(subEvent.slice(1).map((event) => event["@id"].split("#event-")[1])).toEqual([
      "line",
      "walkout",
      "meeting",
      "doubted",
      "set",
      "complaint",
      "cancelled",
      "over",
    ]);
    expect(subEvent.every((event) => event.superEvent?.["@id"] === dispute["@id"])).toBe(true);
  });

  test("dates say what is known and no more", () => {
    const document = small("2024-06-30");
    expect(nodeOf(document, "event-line")).toMatchObject({ startDate: "2024-05-01", endDate: "2024-05-03" });
    expect(nodeOf(document, "event-meeting")).toMatchObject({
      startDate: "2024-05",
      description: "Between 4 and 6 May 2024.",
    });
    const doubted = nodeOf(document, "event-doubted");
    expect(doubted).toMatchObject({ description: "About 5 May 2024.", name: "A rally, according to Bakers" });
    expect(doubted).not.toHaveProperty("startDate");
    expect(nodeOf(document, "statement-answer")).toMatchObject({ temporal: "about 9 May 2024" });
    expect(nodeOf(document, "statement-answer")).not.toHaveProperty("datePublished");
  });

  test("while it goes on, or where its end is not known, there is no end and no status", () => {
    const document = small("2024-05-11");
    expect(document.subEvent?.[0]).not.toHaveProperty("endDate");
    const statuses = objectsIn(document).filter((node) => node["eventStatus"] !== undefined);
    expect(statuses.map((node) => node["@id"])).toEqual(["https://news.example/strike#event-cancelled"]);
    expect(statuses[0]).toMatchObject({
      startDate: "2024-05-12",
      eventStatus: "https://schema.org/EventCancelled",
    });
  });

  test("a picket that goes on has no last day yet", () => {
    expect(nodeOf(small("2024-05-02"), "event-line")).not.toHaveProperty("endDate");
  });

  test("sessions ahead are there as they were set, less those that were cancelled", () => {
    const ahead = (asOf: string) =>
      (small(asOf).subEvent ?? []).flatMap(({ name, startDate }) =>
        name.startsWith("Bargaining session, as") ? [startDate] : [],
      );
    expect(ahead("2024-05-05")).toEqual([]);
    expect(ahead("2024-05-06")).toEqual(["2024-05-12", "2024-05-14", "2024-06"]);
    expect(ahead("2024-05-10")).toEqual(["2024-05-14", "2024-06"]);
    expect(ahead("2024-05-14")).toEqual(["2024-06"]);
    expect(ahead("2024-06-01")).toEqual([]);
  });

  test("a lockout is the employers', a wildcat strike nobody's", () => {
    const [first, ...others] = smallDispute().stoppages;
    const organizers = (change: object) =>
      toJsonLd(
        { ...smallDispute(), stoppages: first === undefined ? [] : [{ ...first, ...change }, ...others] },
        "bakery-2024",
        { asOf: "2024-06-30" },
      ).value.subEvent?.[0]?.organizer?.map(({ name }) => name);
    expect(organizers({ kind: "lockout" })).toEqual(["The Mill"]);
    expect(organizers({ authorization: "wildcat" })).toBeUndefined();
  });
});

describe("parties, places and sources", () => {
  test("organisations have the class of their kind, and links only to the web", () => {
    const { about = [] } = small("2024-06-30");
    expect(about).toEqual([
      {
        "@type": "WorkersUnion",
        "@id": "https://news.example/strike#organization-bakers",
        name: "Bakers Local 0123",
        alternateName: ["Bakers"],
        sameAs: ["https://www.wikidata.example/Q1"],
        memberOf: {
          "@type": "WorkersUnion",
          "@id": "https://news.example/strike#organization-food-federation",
          name: "Food Federation",
        },
      },
      {
        "@type": "Organization",
        "@id": "https://news.example/strike#organization-mill",
        name: "The Mill",
        url: "https://mill.example/%C3%BCber",
        parentOrganization: {
          "@type": "Organization",
          "@id": "https://news.example/strike#organization-mill-group",
          name: "Mill Group",
        },
      },
    ]);
    const document = small("2024-06-30");
    expect(nodeOf(document, "organization-labour-board")?.["@type"]).toBe("GovernmentOrganization");
    expect(nodeOf(document, "organization-gazette")?.["@type"]).toBe("NewsMediaOrganization");
  });

  test("a place has its address and coordinates", () => {
    expect(nodeOf(small("2024-06-30"), "place-gate")).toMatchObject({
      address: { "@type": "PostalAddress", streetAddress: "1 Mill Road", postalCode: "01234" },
      geo: { "@type": "GeoCoordinates", latitude: 34.5, longitude: -118.25 },
      containedInPlace: { name: "Town" },
    });
  });

  test("sources are those that can have been published by then", () => {
    const cited = (asOf: string) =>
      objectsIn(small(asOf).subjectOf).flatMap((node) => (node["@id"] && node["archivedAt"] ? [node] : []));
    expect(nodeOf(small("2024-06-30"), "source-gazette-may")).toEqual({
      "@type": "NewsArticle",
      "@id": "https://news.example/strike#source-gazette-may",
      name: "Bakers walk out",
      author: [{ "@type": "Person", name: "Rita Writer" }],
      publisher: {
        "@type": "NewsMediaOrganization",
        "@id": "https://news.example/strike#organization-gazette",
        name: "The Gazette",
      },
      url: "https://gazette.example/walkout?a=1&b=%C3%BC",
      archivedAt: "https://archive.example/https://gazette.example/walkout",
      inLanguage: "en",
      datePublished: "2024-05-02",
    });
    expect(cited("2024-05-01")).toEqual([]);
    expect(JSON.stringify(small("2024-06-30"))).not.toContain("A look back");
    expect(JSON.stringify(small("2025-01-01"))).toContain("A look back");
  });
});

describe("who says what", () => {
  test("an allegation has its author, the reply and what was found of it", () => {
    const claim = nodeOf(small("2024-05-20"), "claim-spoiled");
    expect(claim).toMatchObject({
      "@type": "Claim",
      name: "Allegation by Bakers",
      text: "the mill sold spoiled flour",
      author: { "@type": "WorkersUnion", name: "Bakers Local 0123" },
      about: [
        { name: "The Mill" },
        { "@id": "https://news.example/strike#event-complaint" },
        { "@id": "https://news.example/strike#event-over" },
      ],
      appearance: {
        "@type": "Quotation",
        text: "They sold spoiled flour.",
        spokenByCharacter: { name: "Bakers Local 0123" },
      },
      subjectOf: [
        {
          "@type": "Claim",
          text: "no flour was spoiled",
          author: { "@type": "Person", name: "a spokesperson (The Mill)" },
        },
        {
          "@type": "CreativeWork",
          name: "Found by Labour Board: dismissed",
          author: { name: "Labour Board" },
        },
      ],
    });
    expect(nodeOf(small("2024-05-07"), "claim-spoiled")).not.toHaveProperty("subjectOf");
  });

  test("a complaint links to what it alleges and does not say it", () => {
    expect(nodeOf(small("2024-05-20"), "event-complaint")).toMatchObject({
      name: "Complaint filed by Bakers with Labour Board against The Mill",
      about: [{ "@id": "https://news.example/strike#claim-spoiled" }],
    });
  });

  test("what may not be printed is not there, and what was held back is listed", () => {
    const { value, script, heldBack } = toJsonLd(smallDispute(), "bakery-2024", { asOf: "2024-06-30" });
    for (const secret of [
      "Quietfellow",
      "joe-quiet",
      "any price",
      "settle on Monday",
      "You did not hear",
      "behind closed doors",
    ]) {
      expect(script).not.toContain(secret);
    }
    const background = objectsIn(value).find((node) => node["text"] === "the books are bad");
    expect(background).toMatchObject({
      name: "Claim by a person at The Mill who is not named",
      author: { "@type": "Person", name: "a person who is not named", affiliation: { name: "The Mill" } },
    });
    expect(new Set(heldBack.map(({ why }) => why))).toEqual(
      new Set(["offRecord", "background", "deepBackground"]),
    );
  });

  test("a correction says what was wrong; an update does not", () => {
    const record = nodeOf(small("2024-05-20"), "record-bakery-2024");
    expect(record?.["correction"]).toEqual([
      {
        "@type": "CorrectionComment",
        "@id": "https://news.example/strike#annotation-fixed",
        name: "Correction",
        text: "We had the wrong flour.",
        datePublished: "2024-05-10",
        about: { "@id": "https://news.example/strike#claim-spoiled" },
      },
    ]);
    expect(record?.["comment"]).toMatchObject([
      { "@type": "Comment", name: "Update", about: { "@id": "https://news.example/strike#event-line" } },
      {
        "@type": "Comment",
        name: "Clarification",
        about: { "@id": "https://news.example/strike#organization-bakers" },
      },
    ]);
    expect(nodeOf(small("2024-05-30"), "record-bakery-2024")?.["correction"]).toMatchObject([
      { name: "Correction" },
      { name: "Retraction", about: { "@id": "https://news.example/strike#stoppage-bakery-2024" } },
    ]);
  });
});

describe("text", () => {
  test.each(hostileTexts)("%j is harmless in a script element and survives", (hostile) => {
    const { value, script } = toJsonLd(
      smallDispute((plain) => plain + hostile),
      "bakery-2024",
      {
        asOf: "2024-06-30",
        baseUrl: "https://news.example/strike",
      },
    );
    expect(script).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(script)).toEqual(value);
    expect(value.subEvent?.[0]?.name).toBe(`Strike at the bakery${hostile}`);
    const quotes = objectsIn(value).filter((node) => node["@type"] === "Quotation");
    expect(quotes.map((node) => node["text"])).toContain(`They sold spoiled flour.${hostile}`);
  });

  test("halves of surrogate pairs become replacement characters", () => {
    const { value, script } = toJsonLd(
      smallDispute(() => loneSurrogates.given),
      "bakery-2024",
      { asOf: "2024-06-30" },
    );
    expect(value.subEvent?.[0]?.name).toBe(loneSurrogates.written);
    expect(script).not.toMatch(/\p{Surrogate}|\\ud[89a-f]/iu);
  });

  test("ids that are no slugs make labels that a blank node and a fragment can hold, each its own", () => {
    const [first] = smallDispute().stoppages;
    const ids = ["a b", "a_b", "a_20_b", "</x>", "ü", "a#b"];
    const dataset = {
      ...smallDispute(),
      stoppages: ids.flatMap((id) => (first === undefined ? [] : [{ ...first, id }])),
    };
    const names = ids.map((id) => toJsonLd(dataset, id, { asOf: "2024-06-30" }).value["@id"]);
    for (const name of names) expect(name).toMatch(/^_:dispute-[A-Za-z0-9_-]+$/);
    expect(new Set(names).size).toBe(ids.length);
  });
});

describe("arguments", () => {
  test.each([
    "news.example",
    "ftp://news.example",
    "https://news.example/#top",
    "https://",
    "https://a b",
    "",
  ])("the address %j is refused", (baseUrl) => {
    expect(() => toJsonLd(smallDispute(), "bakery-2024", { asOf: "2024-06-30", baseUrl })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  test("a stoppage that is not there and a day that is none are refused", () => {
    expect(() => toJsonLd(smallDispute(), "bakery", { asOf: "2024-06-30" })).toThrow(
      expect.objectContaining({
        code: "not-in-record",
        message: 'The dataset has no stoppage "bakery"; it has bakery-2024, other-2024.',
      }),
    );
    expect(() => toJsonLd(smallDispute(), "bakery-2024", { asOf: "2024-06" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });

  test("what is passed in stays as it is", () => {
    const dataset = smallDispute();
    toJsonLd(dataset, "bakery-2024", { asOf: "2024-06-30" });
    expect(dataset).toEqual(smallDispute());
  });
});
