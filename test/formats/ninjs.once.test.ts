// ninjs of a dispute: valid by the rules of the IPTC, with no invented time, and no allegation without its speaker.

import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { toNinjs } from "picketline/formats";
import { describe, expect, test } from "vitest";
import type { NinjsItem } from "../../src/formats/ninjs/item.js";
import { type RecordName, readRecord, recordNames } from "../records/read-records.js";
import { ninjsRules } from "./ninjs-rules.js";
import { objectsIn } from "./objects-in.js";
import { hostileTexts, loneSurrogates, smallDispute } from "./small-dispute.js";

const ajv = new Ajv.default({ strict: false, allErrors: true });
addFormats.default(ajv);
const isValid = ajv.compile(ninjsRules);

function faultsOf(item: unknown): readonly string[] {
  return isValid(item)
    ? []
    : (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const small = (asOf: string): NinjsItem => toNinjs(smallDispute(), "bakery-2024", { asOf }).value;

const idOf = (name: RecordName): string => readRecord(name).stoppages[0]?.id ?? "";

describe("the rules", () => {
  const item = small("2024-06-30");

  test.each<[string, object]>([
    ["no uri", { uri: undefined }],
    ["a property that is not in the standard", { startDate: "2024-05-01" }],
    ["a day where a moment is asked for", { eventDetails: { dates: { startDate: "2024-05-01" } } }],
    [
      "two starts and no end",
      { eventDetails: { dates: { startDate: "2024-05-01T06:00:00Z", expectedStartDate: "2024" } } },
    ],
    ["a date that is none", { eventDetails: { dates: { expectedStartDate: "2024-13" } } }],
    ["dates without a date", { eventDetails: { dates: {} } }],
    ["an association without a name", { associations: [{ uri: "urn:x:y" }] }],
    ["a subject without a proper address", { subjects: [{ uri: "medtop 20000530" }] }],
    ["a kind of item that is not known", { type: "strike" }],
    ["a place reached by nothing", { places: [{ contactInfo: [{ type: "physical" }] }] }],
    ["north before east", { places: [{ geoJSON: { type: "Point", coordinates: [34.5, -118.25] } }] }],
  ])("refuse %s", (_name, change) => {
    expect(faultsOf({ ...item, ...change })).not.toEqual([]);
  });
});

describe("an item", () => {
  test.each(recordNames)("of %s is valid on any day", (name) => {
    const dataset = readRecord(name);
    for (const asOf of [
      "2021-12-02",
      "2022-06-21",
      "2024-08-01",
      "2024-10-21",
      "2024-12-13",
      "2025-05-04",
      "2026-01-01",
    ]) {
      const { value } = toNinjs(dataset, idOf(name), { asOf });
      expect(faultsOf(value)).toEqual([]);
      // And it is plain data: what is written is what is read.
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }
  });

  test("says what the dispute is, whose, where and when", () => {
    expect(small("2024-06-30")).toMatchObject({
      standard: {
        name: "ninjs",
        version: "3.1",
        schema: "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json",
      },
      uri: "urn:picketline:bakery-2024",
      type: "event",
      title: "Strike at the bakery",
      headlines: [{ value: "Strike at the bakery" }],
      organisations: [
        {
          name: "Bakers Local 0123",
          rel: "union",
          uri: "https://www.wikidata.example/Q1",
          literal: "bakers",
        },
        { name: "The Mill", rel: "employer", uri: "https://mill.example/%C3%BCber", literal: "mill" },
        { name: "Labour Board", rel: "regulator", literal: "labour-board" },
      ],
      people: [{ name: "Ana Li", rel: "shop steward", literal: "ana-li" }],
      places: [
        {
          name: "The gate",
          rel: "facility",
          contactInfo: [
            { type: "physical", address: { lines: ["1 Mill Road"], locality: "Town", postalCode: "01234" } },
          ],
          geoJSON: { type: "Point", coordinates: [-118.25, 34.5] },
        },
      ],
      eventDetails: {
        // Six in the morning, Pacific daylight time; of the end only the day is known.
        dates: { startDate: "2024-05-01T06:00:00-07:00", expectedEndDate: "2024-05-20" },
        organiser: { name: "Bakers Local 0123" },
      },
      infoSources: [
        { name: "The Gazette", role: "newsStory", uri: "https://gazette.example/walkout?a=1&b=%C3%BC" },
      ],
      altIds: [{ role: "fmcs", value: "00012" }],
    });
  });

  test("tells what happened in order, each with the date that is known", () => {
    const { associations = [], events = [] } = small("2024-05-12");
    expect(associations.map(({ rel, eventDetails }) => [rel, eventDetails?.dates])).toEqual([
      ["picket", { expectedStartDate: "2024-05-01", expectedEndDate: "2024-05-03" }],
      ["began", { startDate: "2024-05-01T06:00:00-07:00" }],
      ["sessionHeld", { expectedStartDate: "2024-05" }],
      ["rally", undefined],
      ["sessionScheduled", { expectedStartDate: "2024-05-06" }],
      ["complaintFiled", { expectedStartDate: "2024-05-07" }],
      ["sessionCancelled", { expectedStartDate: "2024-05-12" }],
    ]);
    expect(associations[2]?.descriptions).toEqual([
      { contentType: "text/plain", value: "Between 4 and 6 May 2024." },
    ]);
    expect(associations[3]?.name).toBe("A rally, according to Bakers");
    expect(events.map(({ uri }) => uri)).toEqual(associations.map(({ uri }) => uri));
    expect(events[0]).toEqual({
      id: "line",
      name: "A line at the gate",
      rel: "picket",
      uri: "urn:picketline:bakery-2024#event-line",
    });
  });

  test("has a clock time only where the record has one", () => {
    for (const name of recordNames) {
      const dataset = readRecord(name);
      const { value } = toNinjs(dataset, idOf(name), { asOf: "2026-01-01" });
      const timeline = dataset.stoppages.flatMap((stoppage) => stoppage.timeline);
      for (const { uri, eventDetails } of value.associations ?? []) {
        const event = timeline.find(({ id }) => uri.endsWith(`#event-${id}`));
        const local = eventDetails?.dates?.startDate?.slice(0, 19);
        expect(local ?? "").toBe(
          event?.time !== undefined && event.zone !== undefined ? `${event.date}T${event.time}:00` : "",
        );
      }
      for (const key of ["firstCreated", "versionCreated", "contentCreated"])
        expect(value).not.toHaveProperty(key);
    }
    expect(
      toNinjs(readRecord("nuhw-kaiser-2024"), idOf("nuhw-kaiser-2024"), { asOf: "2025-06-01" }).value
        .eventDetails?.dates,
    ).toEqual({
      startDate: "2024-10-21T06:00:00-07:00",
      expectedEndDate: "2025-05-04",
    });
  });

  test("is named by the uri that is given, and what happened by its fragments", () => {
    const { value } = toNinjs(smallDispute(), "bakery-2024", {
      asOf: "2024-05-02",
      uri: "https://news.example/bakery",
    });
    expect(value.uri).toBe("https://news.example/bakery");
    expect(value.associations?.map(({ uri }) => uri)).toEqual([
      "https://news.example/bakery#event-line",
      "https://news.example/bakery#event-walkout",
    ]);
    expect(value.associations?.[0]?.eventDetails?.dates).toEqual({ expectedStartDate: "2024-05-01" });
  });

  test.each(["bakery", "https://news.example/#top", "urn:a b", "urn:x:%zz", "1:2", "ürn:x", ""])(
    "refuses the uri %j",
    (uri) => {
      expect(() => toNinjs(smallDispute(), "bakery-2024", { asOf: "2024-06-30", uri })).toThrow(
        expect.objectContaining({ code: "invalid-argument" }),
      );
    },
  );

  test("refuses a stoppage that is not there and a day that is none", () => {
    expect(() => toNinjs(smallDispute(), "x", { asOf: "2024-06-30" })).toThrow(
      expect.objectContaining({ code: "not-in-record" }),
    );
    expect(() => toNinjs(smallDispute(), "bakery-2024", { asOf: "30 June" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
  });
});

describe("subjects", () => {
  const topics = (item: NinjsItem) => item.subjects.map(({ literal }) => literal.replace("medtop:", ""));

  test("come with what is in the record by the day", () => {
    const record = readRecord("nuhw-kaiser-2024");
    const on = (asOf: string) => topics(toNinjs(record, idOf("nuhw-kaiser-2024"), { asOf }).value);
    // Pay was demanded from the first; the first thing that happened to the contract was an article agreed on 4 September.
    expect(on("2024-08-01")).toEqual(["20000529", "20000530", "20000536"]);
    expect(on("2025-06-01")).toEqual(["20000529", "20000530", "20000536", "20000525", "20000527"]);
    expect(topics(small("2024-05-05"))).toEqual(["20000529", "20000530", "20000536"]);
    expect(topics(small("2024-05-06"))).toEqual(["20000529", "20000530", "20000536", "20000527"]);
    expect(topics(toNinjs(smallDispute(), "other-2024", { asOf: "2024-06-30" }).value)).toEqual([
      "20000529",
      "20000530",
    ]);
    const lockout = topics(
      toNinjs(readRecord("mlb-lockout-2021"), idOf("mlb-lockout-2021"), { asOf: "2022-06-01" }).value,
    );
    expect(lockout).toContain("20000529");
    expect(lockout).not.toContain("20000530");
  });

  test("have the ids of the IPTC and the labels of the caller", () => {
    const { value } = toNinjs(smallDispute(), "bakery-2024", {
      asOf: "2024-06-30",
      topicLabels: { strike: "huelga", unions: loneSurrogates.given },
    });
    expect(value.subjects).toEqual([
      { rel: "about", uri: "http://cv.iptc.org/newscodes/mediatopic/20000529", literal: "medtop:20000529" },
      {
        name: "huelga",
        rel: "about",
        uri: "http://cv.iptc.org/newscodes/mediatopic/20000530",
        literal: "medtop:20000530",
      },
      {
        name: loneSurrogates.written,
        rel: "about",
        uri: "http://cv.iptc.org/newscodes/mediatopic/20000536",
        literal: "medtop:20000536",
      },
      { rel: "about", uri: "http://cv.iptc.org/newscodes/mediatopic/20000527", literal: "medtop:20000527" },
    ]);
  });
});

describe("who says what", () => {
  test.each(["2024-08-01", "2024-12-11", "2024-12-12", "2024-12-13", "2025-02-01", "2025-12-31"])(
    "on %s the allegation of cancelled therapy groups has its speaker, and the reply beside it",
    (asOf) => {
      const { value } = toNinjs(readRecord("nuhw-kaiser-2024"), idOf("nuhw-kaiser-2024"), { asOf });
      const told = objectsIn(value)
        .flatMap((node) => Object.values(node))
        .filter((text): text is string => typeof text === "string" && /psychotherapy|groups for/i.test(text));
      expect(told.length).toBe(asOf < "2024-12-12" ? 0 : 1);
      for (const text of told) {
        expect(text).toMatch(
          /^NUHW alleges that Kaiser Permanente has systematically canceled psychotherapy groups/,
        );
        const reply = "In reply, Kaiser says that patients are getting the care that they need";
        const none = "No reply to it is in the record.";
        expect([text.includes(reply), text.includes(none)]).toEqual([
          asOf >= "2024-12-13",
          asOf < "2024-12-13",
        ]);
      }
      // Nothing from later days, but the day for which a session had been set that was cancelled.
      const dated = (value.associations ?? []).filter(({ rel }) => rel !== "sessionCancelled");
      for (const node of objectsIn([dated, value.eventDetails])) {
        for (const key of ["startDate", "expectedStartDate", "expectedEndDate"]) {
          expect(String(node[key] ?? "").slice(0, 10) <= asOf).toBe(true);
        }
      }
    },
  );

  test("what may not be printed is not there, and what was held back is listed", () => {
    const { value, heldBack } = toNinjs(smallDispute(), "bakery-2024", { asOf: "2024-06-30" });
    const text = JSON.stringify(value);
    for (const secret of [
      "Quietfellow",
      "joe-quiet",
      "any price",
      "settle on Monday",
      "You did not hear",
      "says that the mill sold",
    ]) {
      expect(text).not.toContain(secret);
    }
    expect(heldBack.length).toBeGreaterThan(0);
    expect(value.descriptions.filter(({ role }) => role === "allegation")).toMatchObject([
      {
        value: expect.stringMatching(
          /^Bakers alleges that the mill sold spoiled flour.*\n.*\nA spokesperson \(The Mill\) disputes this/,
        ),
      },
    ]);
  });
});

describe("text", () => {
  test.each(hostileTexts)("%j survives in a valid item", (hostile) => {
    const { value } = toNinjs(
      smallDispute((plain) => plain + hostile),
      "bakery-2024",
      { asOf: "2024-06-30" },
    );
    expect(faultsOf(value)).toEqual([]);
    expect(value.title).toBe(`Strike at the bakery${hostile}`);
    expect(JSON.parse(JSON.stringify(value))).toEqual(value);
  });

  test("halves of surrogate pairs become replacement characters", () => {
    const { value } = toNinjs(
      smallDispute(() => loneSurrogates.given),
      "bakery-2024",
      { asOf: "2024-06-30" },
    );
    expect(value.title).toBe(loneSurrogates.written);
    expect(JSON.stringify(value)).not.toMatch(/\\ud[89a-f]/i);
  });

  test("any text, address and id gives a valid item", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.webUrl({ withFragments: true, withQueryParameters: true }),
        (text, url) => {
          const dataset = smallDispute(() => text);
          const sources = dataset.sources.map((source) => ({ ...source, url: `${url}${text}` }));
          const stoppages = dataset.stoppages.map((stoppage) => ({
            ...stoppage,
            id: `${stoppage.id}${text}`,
          }));
          const { value } = toNinjs({ ...dataset, sources, stoppages }, `bakery-2024${text}`, {
            asOf: "2024-06-30",
          });
          expect(faultsOf(value)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
  });
});
