// JSON-LD of the real record: no claim without its speaker, the reply beside the allegation, nothing from later days.

import { toJsonLd } from "picketline/formats";
import { describe, expect, test } from "vitest";
import type { JsonLdDocument } from "../../src/formats/json-ld/nodes.js";
import { readRecord } from "../records/read-records.js";
import { objectsIn } from "./objects-in.js";

describe("the strike of 2024 at Kaiser Permanente", () => {
  const dataset = readRecord("nuhw-kaiser-2024");
  const made = new Map<string, JsonLdDocument>();
  const on = (asOf: string): JsonLdDocument => {
    const document = made.get(asOf) ?? toJsonLd(dataset, "nuhw-kaiser-socal-2024", { asOf }).value;
    made.set(asOf, document);
    return document;
  };
  const days = [
    "2024-07-31",
    "2024-10-20",
    "2024-10-21",
    "2024-12-11",
    "2024-12-12",
    "2024-12-13",
    "2025-01-08",
    "2025-01-09",
    "2025-05-04",
    "2025-12-31",
  ];

  test.each(days)(
    "on %s every claim and quote names its speaker, and nothing lies ahead but sessions",
    (asOf) => {
      for (const node of objectsIn(on(asOf))) {
        if (node["@type"] === "Claim")
          expect(node).toMatchObject({ author: { name: expect.stringMatching(/./) } });
        if (node["@type"] === "Quotation")
          expect(node).toMatchObject({ spokenByCharacter: { name: expect.stringMatching(/./) } });
        const isSession =
          node["eventStatus"] !== undefined || node["name"] === "Bargaining session, as scheduled";
        for (const key of ["startDate", "endDate", "datePublished"]) {
          const date = String(node[key] ?? "").slice(0, 10);
          if (!isSession) expect(date <= asOf, `${key} ${date} of ${node["@id"]}`).toBe(true);
        }
      }
    },
  );

  test.each(days)(
    "on %s the allegation of cancelled therapy groups has its speaker, and the reply beside it",
    (asOf) => {
      const told = objectsIn(on(asOf)).filter((node) =>
        Object.entries(node).some(
          ([key, value]) =>
            key !== "@id" && typeof value === "string" && /psychotherapy|canceled/i.test(value),
        ),
      );
      expect(told.length > 0).toBe(asOf >= "2024-12-12");
      for (const node of told) {
        expect(node["author"] ?? node["spokenByCharacter"]).toMatchObject({
          name: "National Union of Healthcare Workers",
        });
      }
      // The claim and its words: those within it.
      const claims = told.filter((node) => node["@type"] === "Claim");
      expect(objectsIn(claims)).toEqual(expect.arrayContaining([...told]));
      for (const claim of claims) {
        expect(claim["name"]).toBe("Allegation by NUHW");
        const replies = objectsIn(claim["subjectOf"]).filter((node) => node["@type"] === "Claim");
        expect(replies.map((reply) => reply["text"])).toEqual(
          asOf < "2024-12-13"
            ? []
            : [
                'patients are getting the care that they need because of a "vast external network" of licensed mental health professionals',
                "its preparations have helped it to deliver safe, timely and high-quality mental health care",
              ],
        );
        for (const reply of replies) expect(reply["author"]).toMatchObject({ name: "Kaiser Permanente" });
      }
    },
  );

  test("it began at six in the morning, Pacific time, and was over on 4 May", () => {
    expect(on("2024-12-13").subEvent?.[0]).toMatchObject({ startDate: "2024-10-21T06:00:00-07:00" });
    expect(on("2024-12-13").subEvent?.[0]).not.toHaveProperty("endDate");
    expect(on("2025-05-05").subEvent?.[0]).toMatchObject({ endDate: "2025-05-04" });
    expect(on("2024-10-20").subEvent?.[0]).not.toHaveProperty("startDate");
  });

  test("the session of 9 January is ahead on the 8th and cancelled on the 9th", () => {
    expect(on("2025-01-08").subEvent).toContainEqual(
      expect.objectContaining({ name: "Bargaining session, as scheduled", startDate: "2025-01-09" }),
    );
    expect(on("2025-01-09").subEvent).toContainEqual(
      expect.objectContaining({ startDate: "2025-01-09", eventStatus: "https://schema.org/EventCancelled" }),
    );
  });
});
