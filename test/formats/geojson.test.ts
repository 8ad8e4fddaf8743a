// The map of stoppages: checked against RFC 7946 by a checker from elsewhere, and by hand.

import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import type { Attributed, Dataset, Place, Quantity, TimelineEvent, WorkStoppage } from "picketline";
import { type ExportedMap, type StoppagePlaceProperties, toGeoJson } from "picketline/formats";
import { describe, expect, it, test } from "vitest";
import { readRecord, recordNames } from "../records/read-records.js";
import { datasetOf, strike } from "../text/small-dispute.js";

const riverside: Place = {
  id: "riverside",
  name: "Riverside",
  latitude: 33.95,
  longitude: -117.4,
  partOfId: "county",
};
const downtown: Place = {
  id: "downtown",
  name: "Downtown",
  latitude: 34.05,
  longitude: -118.25,
  partOfId: "city",
};
const county: Place = { id: "county", name: "Riverside County" };
const city: Place = { id: "city", name: "Los Angeles", latitude: 34.05, longitude: -118.24 };

const mapOf = (
  more: Partial<WorkStoppage> = {},
  asOf = "2024-05-10",
  dataset: Partial<Dataset> = {},
): ExportedMap => {
  const places = [riverside, downtown, county, city];
  return toGeoJson({ ...datasetOf({ ...strike, ...more }), places, ...dataset }, { asOf });
};

const propertiesAt = (map: ExportedMap, placeId: string): StoppagePlaceProperties | undefined =>
  map.value.features.find(({ properties }) => properties.placeId === placeId)?.properties;

const workers = (value: number, modifier?: Quantity["modifier"]): readonly Attributed<Quantity>[] => [
  {
    value: { value, unit: "workers", ...(modifier && { modifier }) },
    saidBy: { organizationId: "bakers" },
    sourceIds: ["may-story"],
    rank: "normal",
  },
];

describe("geometry", () => {
  test.each(recordNames)("%s is valid GeoJSON on several days", (name) => {
    for (const asOf of ["2021-12-31", "2023-01-15", "2024-12-13", "2025-06-01"]) {
      const { value } = toGeoJson(readRecord(name), { asOf });
      expect(value.features.length).toBeGreaterThan(0);
      expect(check(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }
  });

  it("is longitude, then latitude, and nothing where a place has no coordinates", () => {
    const { value, notOnMap, withoutPlaces } = mapOf({ placeIds: ["riverside", "county"] });
    expect(value.features.map(({ id, geometry }) => [id, geometry])).toEqual([
      ["bakery/riverside", { type: "Point", coordinates: [-117.4, 33.95] }],
      ["bakery/county", null],
    ]);
    expect(notOnMap).toEqual([{ placeId: "county", why: "notGiven" }]);
    expect(withoutPlaces).toEqual([]);
    expect(value).not.toHaveProperty("bbox");
  });

  test.each([
    [90.1, 0],
    [-90.001, 0],
    [0, 180.5],
    [0, -200],
    [Number.NaN, 0],
    [0, Number.POSITIVE_INFINITY],
  ])("no place is at %d, %d", (latitude, longitude) => {
    const { value, notOnMap } = mapOf({}, "2024-05-10", { places: [{ ...riverside, latitude, longitude }] });
    expect(value.features[0]?.geometry).toBeNull();
    expect(notOnMap).toEqual([{ placeId: "riverside", why: "outOfRange" }]);
  });

  test("the poles and the date line are places; half a position is none", () => {
    const places = [
      { id: "riverside", name: "Pole", latitude: -90, longitude: 180 },
      { id: "downtown", name: "Half", latitude: 12 },
    ];
    const map = mapOf({ placeIds: ["riverside", "downtown"] }, "2024-05-10", { places });
    expect(map.value.features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
      [180, -90],
      null,
    ]);
    expect(map.notOnMap).toEqual([{ placeId: "downtown", why: "notGiven" }]);
  });

  it("lists a stoppage without places, and refuses an id or a day that is none", () => {
    expect(mapOf({ placeIds: ["gone"] }).withoutPlaces).toEqual(["bakery"]);
    expect(() => toGeoJson(datasetOf(strike), { asOf: "2024-05-10", stoppageIds: ["baker"] })).toThrow(
      expect.objectContaining({ code: "not-in-record" }),
    );
    expect(() => toGeoJson(datasetOf(strike), { asOf: "May" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    expect(toGeoJson(datasetOf(strike), { asOf: "2024-05-10", stoppageIds: [] }).value.features).toEqual([]);
  });
});

describe("dates and workers", () => {
  const rolling: readonly TimelineEvent[] = [
    { id: "a", type: "began", date: "2024-05-01", scope: { placeIds: ["riverside"] }, workers: workers(100) },
    {
      id: "b",
      type: "joined",
      date: "2024-05-04",
      scope: { placeIds: ["city"] },
      workers: workers(40, "moreThan"),
    },
    { id: "c", type: "left", date: "2024-05-06", scope: { placeIds: ["riverside"] } },
  ];

  it("are those of the place where the record tells when each went out and came back", () => {
    const map = mapOf({ placeIds: ["riverside", "downtown"], timeline: rolling });
    expect(propertiesAt(map, "riverside")).toMatchObject({
      datesOf: "place",
      fromEarliest: "2024-05-01",
      toLatest: "2024-05-06",
      daysMin: 6,
      daysMax: 6,
      ongoing: false,
      placeWorkersMin: 100,
      placeWorkersMax: 100,
    });
    // Downtown lies in the city, which went out on 4 May; how many of the city's workers are downtown is not told.
    expect(propertiesAt(map, "downtown")).toMatchObject({
      datesOf: "place",
      fromEarliest: "2024-05-04",
      placeWorkersMin: null,
      placeWorkersMax: null,
    });
    expect(propertiesAt(map, "city")).toMatchObject({ placeWorkersMin: 40, placeWorkersMax: null });
    expect(propertiesAt(mapOf({ timeline: rolling }, "2024-05-02"), "city")).toMatchObject({
      datesOf: "place",
      fromEarliest: null,
      daysMin: null,
      ongoing: false,
    });
  });

  it("are those of the stoppage where it does not, and its number of workers is not the place's", () => {
    const timeline: readonly TimelineEvent[] = [
      { id: "began", type: "began", date: "2024-05-01/2024-05-03" },
      { id: "on", type: "continued", date: "2024-05-03", openEnded: true },
    ];
    const map = mapOf({ placeIds: ["riverside", "city"], timeline, workers: workers(2400, "about") });
    for (const id of ["riverside", "city"]) {
      expect(propertiesAt(map, id)).toMatchObject({
        datesOf: "stoppage",
        fromEarliest: "2024-05-01",
        fromLatest: "2024-05-03",
        daysMin: 8,
        daysMax: 10,
        workState: "ongoing",
        status: "onStrike",
        placeWorkersMin: null,
        stoppageWorkersMin: 2350,
        stoppageWorkersMax: 2450,
        workersSaid: ["About 2,400 workers, according to Bakers Local 0123, in The Crust"],
        unions: ["Bakers Local 0123"],
        employers: ["Crumb Bakeries"],
      });
    }
  });

  it("are the stoppage's where it is told by units of which nobody knows where they work", () => {
    const timeline: readonly TimelineEvent[] = [
      { id: "a", type: "began", date: "2024-05-01", scope: { bargainingUnitIds: ["ovens"] } },
    ];
    expect(propertiesAt(mapOf({ timeline }), "riverside")).toMatchObject({ datesOf: "stoppage" });
    const [unit] = datasetOf(strike).bargainingUnits;
    if (unit === undefined) throw new Error("no unit");
    const bargainingUnits = [{ ...unit, placeIds: ["downtown"] }];
    const told = mapOf({ timeline, placeIds: ["riverside", "downtown"] }, "2024-05-10", {
      places: [riverside, downtown],
      bargainingUnits,
    });
    expect(propertiesAt(told, "riverside")).toMatchObject({ datesOf: "place", fromEarliest: null });
    expect(propertiesAt(told, "downtown")).toMatchObject({ datesOf: "place", fromEarliest: "2024-05-01" });
  });

  it("knows no later day, number or source than that of the export", () => {
    const june = workers(999).map((value) => ({ ...value, sourceIds: ["june-story"] }));
    const timeline: readonly TimelineEvent[] = [
      { id: "a", type: "began", date: "2024-05-01" },
      { id: "b", type: "ended", date: "2024-05-20", reason: "agreement" },
    ];
    const text = JSON.stringify(mapOf({ timeline, workers: june }, "2024-05-10").value);
    expect(text).not.toMatch(/999|2024-05-20|2024-06/);
    expect(JSON.stringify(mapOf({ timeline, workers: june }, "2024-06-10").value)).toContain("999");
  });

  test("places that lie in each other by mistake do no harm", () => {
    const places = [
      { ...riverside, partOfId: "county" },
      { ...county, partOfId: "riverside" },
    ];
    expect(mapOf({ timeline: rolling }, "2024-05-10", { places }).value.features.length).toBeGreaterThan(0);
  });
});

test("texts of any kind survive", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.constantFrom("👩🏽‍⚕️", 'שלום "x"', "a\nb</script>", "\u2028"),
      (a, b) => {
        const name = a + b;
        const map = mapOf({ title: name }, "2024-05-10", { places: [{ ...riverside, name }] });
        const again = JSON.parse(JSON.stringify(map.value)) as ExportedMap["value"];
        expect(again.features[0]?.properties).toMatchObject({ place: name, stoppage: name });
      },
    ),
    { numRuns: 50 },
  );
});

test("of a whole stoppage, a county that has left takes the places in it along", () => {
  const timeline: readonly TimelineEvent[] = [
    { id: "a", type: "began", date: "2024-05-01" },
    { id: "b", type: "left", date: "2024-05-06", scope: { placeIds: ["county"] } },
    { id: "c", type: "continued", date: "2024-05-08", openEnded: true },
  ];
  const map = mapOf({ placeIds: ["riverside", "city"], timeline });
  expect(propertiesAt(map, "riverside")).toMatchObject({
    datesOf: "place",
    toLatest: "2024-05-06",
    ongoing: false,
  });
  expect(propertiesAt(map, "city")).toMatchObject({
    datesOf: "place",
    toEarliest: "2024-05-10",
    ongoing: true,
  });
});
