import { durationOf, measure, measureProfiles, type WorkStoppage } from "picketline";
import { importLaborActionTracker } from "picketline/formats";
import { describe, expect, test } from "vitest";
import { countsByCode, expectSound, rowIssues } from "./import-helpers.js";

// No file of the Tracker is at hand: these follow its description (22 columns; the keys of its JSON).
const columns = [
  "ID",
  "Employer",
  "Labor Organization",
  "Local",
  "Industry",
  "Bargaining Unit Size",
  "Number of Locations",
  "Address",
  "City",
  "State",
  "Zip Code",
  "Latitude, Longitude",
  "Approximate Number of Participants",
  "Start Date",
  "End Date",
  "Duration Amount",
  "Duration Unit",
  "Strike or Protest",
  "Authorized",
  "Worker Demands",
  "Source",
  "Notes",
] as const;

const plain: Record<(typeof columns)[number], string> = {
  ID: "1041",
  Employer: "Acme Coffee, Inc.",
  "Labor Organization": "Workers United",
  Local: "",
  Industry: "Accommodation and Food Services",
  "Bargaining Unit Size": "30",
  "Number of Locations": "1",
  Address: "1 Main St, Suite 4",
  City: "Buffalo",
  State: "New York",
  "Zip Code": "14201",
  "Latitude, Longitude": "42.8864, -78.8784",
  "Approximate Number of Participants": "25",
  "Start Date": "2022-11-17",
  "End Date": "2022-11-19",
  "Duration Amount": "3",
  "Duration Unit": "Days",
  "Strike or Protest": "Strike",
  Authorized: "Y",
  "Worker Demands": "Pay; Health and safety; Healthcare; Racial justice",
  Source: "https://example.org/a; https://example.org/b",
  Notes: "One of many.",
};

type Change = Partial<Record<(typeof columns)[number], string>>;
const quoted = (cells: readonly string[]): string =>
  cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
const textOf = (...changes: readonly Change[]): string =>
  [
    quoted(columns),
    ...changes.map((change) => quoted(columns.map((column) => ({ ...plain, ...change })[column]))),
  ].join("\n");
const read = (...changes: readonly Change[]) => importLaborActionTracker(textOf(...changes));

function only(imported: ReturnType<typeof importLaborActionTracker>): WorkStoppage {
  const [stoppage] = imported.dataset.stoppages;
  if (stoppage === undefined) throw new Error("no stoppage");
  return stoppage;
}

describe("the spreadsheet", () => {
  test("a strike", () => {
    const imported = read({});
    expectSound(imported);
    expect(rowIssues(imported)).toEqual([]);
    expect(only(imported)).toMatchObject({
      id: "lat-1041",
      kind: "strike",
      authorization: "official",
      note: "One of many.",
      employerIds: ["acme-coffee-inc"],
      unionIds: ["workers-united"],
      identifiers: [{ scheme: "lat", id: "1041" }],
      workers: [{ value: { value: 25 } }],
      sourceIds: ["labor-action-tracker", "example-org-a", "example-org-b"],
    });
    expect(imported.dataset.places).toEqual([
      {
        id: "1-main-st-suite-4-buffalo-ny-14201",
        name: "1 Main St, Suite 4, Buffalo, NY",
        kind: "facility",
        address: "1 Main St, Suite 4",
        city: "Buffalo",
        region: "US-NY",
        postalCode: "14201",
        country: "US",
        latitude: 42.8864,
        longitude: -78.8784,
      },
    ]);
    expect(only(imported).demands).toMatchObject([
      {
        title: "Pay",
        topic: "pay",
        positions: [
          { date: "2022-11-17", standing: "demand", terms: "unknown", heldByIds: ["workers-united"] },
        ],
      },
      { title: "Health and safety", topic: "safety" },
      { title: "Healthcare", topic: "healthInsurance" },
      { title: "Racial justice", topic: "other" },
    ]);
    expect(imported.published).toEqual([{ stoppageId: "lat-1041", amount: 3, unit: "days" }]);
    expect(measure(only(imported), measureProfiles.lat, { asOf: "2023-01-01" }).total).toEqual({
      min: 75,
      max: 75,
    });
  });

  test("protests are kept apart, and are no stoppages", () => {
    const imported = read(
      { "Strike or Protest": "Protest", "Approximate Number of Participants": "0", "End Date": "" },
      { ID: "2" },
    );
    expectSound(imported);
    expect(imported.protests).toMatchObject([
      {
        row: 2,
        id: "1041",
        from: "2022-11-17",
        to: null,
        employers: ["Acme Coffee, Inc."],
        participants: null,
        originals: { ID: "1041" },
      },
    ]);
    expect(imported.rows.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ["leftOut", "it is a protest, not a stoppage: see protests"],
      ["imported", undefined],
    ]);
  });

  test("0 participants are not known, without further ado", () => {
    const imported = read({ "Approximate Number of Participants": "0" });
    expect(rowIssues(imported)).toEqual([]);
    expect(only(imported).workers).toBeUndefined();
    expect(measure(only(imported), measureProfiles.lat, { asOf: "2023-01-01" }).total).toEqual({
      min: 0,
      max: null,
    });
  });

  test.each<[string, Change, number | undefined, readonly string[]]>([
    ["hours", { "End Date": "2022-11-17", "Duration Amount": "4", "Duration Unit": "Hours" }, 4, []],
    ["minutes", { "End Date": "2022-11-17", "Duration Amount": "30", "Duration Unit": "Minutes" }, 0.5, []],
    [
      "hours without an end",
      { "End Date": "", "Duration Amount": "4", "Duration Unit": "hours" },
      4,
      ["end-from-duration /rows/2/End Date"],
    ],
    [
      "a whole day of hours",
      { "End Date": "2022-11-17", "Duration Amount": "24", "Duration Unit": "Hours" },
      undefined,
      ["hours-not-used /rows/2/Duration Amount"],
    ],
    [
      "hours over two days",
      { "End Date": "2022-11-18", "Duration Amount": "20", "Duration Unit": "Hours" },
      undefined,
      ["hours-not-used /rows/2/Duration Amount"],
    ],
    [
      "days that are not those of its dates",
      { "Duration Amount": "4" },
      undefined,
      ["duration-differs /rows/2/Duration Amount"],
    ],
    ["another unit", { "Duration Unit": "Shifts" }, undefined, ["unreadable-number /rows/2/Duration Unit"]],
    ["no number", { "Duration Amount": "some" }, undefined, ["unreadable-number /rows/2/Duration Amount"]],
    ["none", { "Duration Amount": "", "Duration Unit": "" }, undefined, []],
  ])("a duration in %s", (_, change, hours, expected) => {
    const imported = read(change);
    expectSound(imported);
    expect(rowIssues(imported)).toEqual(expected);
    const [began] = only(imported).timeline;
    expect(began?.type === "began" ? began.hoursADay : "none").toBe(hours);
  });

  test("hours without an end are one day", () => {
    const strike = only(read({ "End Date": "", "Duration Amount": "4", "Duration Unit": "Hours" }));
    expect(durationOf(strike, { asOf: "2023-01-01" }).days).toEqual({ min: 1, max: 1 });
  });

  test.each<[string, Change, readonly string[]]>([
    ["another action", { "Strike or Protest": "Boycott" }, ["unknown-action /rows/2/Strike or Protest"]],
    [
      "an authorization in other words",
      { Authorized: "maybe" },
      ["unknown-authorization /rows/2/Authorized"],
    ],
    ["a postal code that lost its zero", { "Zip Code": "2139" }, ["postal-code-cut /rows/2/Zip Code"]],
    [
      "coordinates off the globe",
      { "Latitude, Longitude": "-178.8, 42.9" },
      ["unreadable-coordinates /rows/2/Latitude, Longitude"],
    ],
    ["another state", { State: "Ontario" }, ["unknown-state /rows/2/State"]],
    [
      "more participants than the unit has",
      { "Approximate Number of Participants": "31" },
      ["more-workers-than-unit /rows/2/Approximate Number of Participants"],
    ],
    ["no end", { "End Date": "" }, ["end-not-given /rows/2/End Date"]],
    ["an end in words", { "End Date": "Ongoing" }, ["ongoing-when-published /rows/2/End Date"]],
    ["no employer", { Employer: "" }, ["missing-employer /rows/2/Employer"]],
    [
      "cities without addresses for each",
      { City: "Buffalo; Albany; Troy", "Number of Locations": "3" },
      ["list-lengths-differ /rows/2/City"],
    ],
    [
      "another number of locations",
      { "Number of Locations": "4" },
      ["list-lengths-differ /rows/2/Number of Locations"],
    ],
    [
      "locals of several unions",
      { "Labor Organization": "A; B", Local: "1; 2; 3" },
      ["list-lengths-differ /rows/2/Local"],
    ],
    [
      "unions parted by commas, and other locals",
      { "Labor Organization": "A, B", Local: "1; 2; 3" },
      ["list-not-split /rows/2/Labor Organization"],
    ],
  ])("%s", (_, change, expected) => {
    const imported = read(change);
    expectSound(imported);
    expect(rowIssues(imported)).toEqual(expected);
  });

  test("a lockout, and a strike that no union called", () => {
    const imported = read({ "Strike or Protest": "Lockout" }, { ID: "2", Authorized: "N" });
    expect(imported.dataset.stoppages.map(({ kind, authorization }) => [kind, authorization])).toEqual([
      ["lockout", "official"],
      ["strike", "wildcat"],
    ]);
  });

  test.each([
    ["semicolons", "A; B", "1; 2", "Buffalo; Albany", "NY; NY", "14201; 12201"],
    ["semicolons without blanks", "A;B", "1;2", "Buffalo;Albany", "NY;NY", "14201;12201"],
    ["commas", "A, B", "1, 2", "Buffalo, Albany", "New York, New York", "14201, 12201"],
    ["one state for all", "A; B", "1; 2", "Buffalo; Albany", "NY", "14201; 12201"],
  ])("parallel lists parted by %s", (_, union, local, city, state, zip) => {
    const imported = read({
      "Labor Organization": union,
      Local: local,
      City: city,
      State: state,
      "Zip Code": zip,
      Address: "",
      "Latitude, Longitude": "42.9, -78.9; 42.7, -73.8;",
      "Number of Locations": "2",
    });
    expectSound(imported);
    expect(rowIssues(imported)).toEqual([]);
    expect(only(imported).unionIds).toEqual(["a-local-1", "b-local-2"]);
    expect(
      imported.dataset.places.map((place) => [place.city, place.region, place.postalCode, place.latitude]),
    ).toEqual([
      ["Buffalo", "US-NY", "14201", 42.9],
      ["Albany", "US-NY", "12201", 42.7],
    ]);
  });

  test("rows of a sheet, with numbers as numbers", () => {
    const rows = [
      [...columns],
      columns.map((column) => (column === "ID" ? 1041 : column === "Zip Code" ? 14_201 : plain[column])),
    ];
    const imported = importLaborActionTracker(rows);
    expectSound(imported);
    expect(only(imported).id).toBe("lat-1041");
    expect(imported.dataset.places[0]?.postalCode).toBe("14201");
  });
});

describe("the JSON", () => {
  const record = {
    Employer: "Acme; Bolt",
    Labor_Organization: "United Electrical",
    Local: "506",
    Industry: ["Manufacturing"],
    Bargaining_Unit_Size: null,
    Approximate_Number_of_Participants: 1400,
    Start_date: "2023-06-22",
    End_date: "2023-08-31",
    Duration: 71,
    Authorized: "Y",
    Action_type: "Strike",
    Worker_demands: ["Pay", "Job Security"],
    locations: [
      {
        id: 1,
        Latitude: 42.1,
        Longitude: -80,
        Address: "2901 E Lake Rd",
        City: "Erie",
        State: "Pennsylvania",
        Zip: "16531",
      },
      { id: 2, Lat: 41.2, Lng: "-80.1", City: "Grove City", State: "PA" },
    ],
    sources: ["https://example.org/erie?x=1;2", "a newspaper"],
    Notes: "",
  };

  test("records keyed by id, as text or as objects", () => {
    const imported = importLaborActionTracker({ "3001": record });
    expectSound(imported);
    expect(rowIssues(imported)).toEqual([]);
    expect(only(imported)).toMatchObject({
      id: "lat-3001",
      employerIds: ["acme", "bolt"],
      unionIds: ["united-electrical-local-506"],
      workers: [{ value: { value: 1400 } }],
      demands: [{ topic: "pay" }, { topic: "jobSecurity" }],
      extensions: {
        import: {
          Start_date: "2023-06-22",
          Approximate_Number_of_Participants: "1400",
          Worker_demands: "Pay; Job Security",
        },
      },
    });
    expect(
      imported.dataset.places.map(({ city, latitude, longitude }) => [city, latitude, longitude]),
    ).toEqual([
      ["Erie", 42.1, -80],
      ["Grove City", 41.2, -80.1],
    ]);
    expect(imported.published).toEqual([{ stoppageId: "lat-3001", amount: 71, unit: null }]);
    expect(importLaborActionTracker(JSON.stringify({ "3001": record }))).toEqual(imported);
  });

  test("a list of records, each with its id", () => {
    const imported = importLaborActionTracker(JSON.stringify([{ ...record, id: 7 }]));
    expect(only(imported).id).toBe("lat-7");
  });

  test("issues point into the JSON, and no record is lost", () => {
    const imported = importLaborActionTracker({
      "1": { ...record, Start_date: "soon" },
      "2": "gone",
      "3": { ...record, Action_type: "Protest" },
    });
    expect(rowIssues(imported)).toEqual([
      "unreadable-date /1/Start_date",
      "missing-start /1/Start_date",
      "not-a-record /2",
    ]);
    expect(imported.rows.map(({ row, outcome }) => [row, outcome])).toEqual([
      [1, "leftOut"],
      [2, "leftOut"],
      [3, "leftOut"],
    ]);
    expect(imported.protests).toMatchObject([{ row: 3, id: "3", participants: { value: 1400 } }]);
  });

  test("a text that begins as JSON and is none, and one without records", () => {
    expect(countsByCode(importLaborActionTracker('{"1": {').issues)).toEqual({ "invalid-json": 1 });
    expect(countsByCode(importLaborActionTracker("{}").issues)).toEqual({ "empty-table": 1 });
    expect(countsByCode(importLaborActionTracker([]).issues)).toEqual({ "empty-table": 1 });
  });
});
