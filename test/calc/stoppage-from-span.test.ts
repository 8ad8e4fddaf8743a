import {
  durationOf,
  formatVersion,
  type StoppageSpan,
  spellsOf,
  statusOn,
  stoppageFromSpan,
} from "picketline";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../time/thrown-by.js";
import { exactly } from "./builders.js";

const row: StoppageSpan = {
  id: "mlb-lockout-2021",
  title: "Baseball",
  kind: "lockout",
  from: "2021-12-02",
  to: "2022-03-10",
};

describe("a flat row", () => {
  test("mlb-lockout-2021: 99 days, 1,200 workers, locked out", () => {
    const lockout = stoppageFromSpan({ ...row, fromTime: "00:01", workers: 1200, endReason: "agreement" });
    expect(durationOf(lockout, { asOf: "2022-06-01" }).days).toEqual(exactly(99)); // 30 + 31 + 28 + 10
    expect(spellsOf(lockout, { asOf: "2022-06-01" })).toMatchObject([
      { workers: exactly(1200), action: "lockout" },
    ]);
    expect(statusOn(lockout, "2022-01-01").label).toBe("lockedOut");
    expect(lockout.timeline.map(({ id }) => id)).toEqual(["began", "ended"]);
  });

  test("a blank end is unknown, only two dots go on", () => {
    const { to: _, ...open } = row;
    expect(statusOn(stoppageFromSpan(open), "2022-06-01").label).toBe("unknown");
    expect(statusOn(stoppageFromSpan({ ...open, to: ".." }), "2022-06-01").label).toBe("lockedOut");
    expect(durationOf(stoppageFromSpan({ ...open, to: ".." }), { asOf: "2022-06-01" }).ongoing).toBe(true);
  });

  test("a count that is not known stays unknown, and one in words keeps them", () => {
    expect(spellsOf(stoppageFromSpan(row), { asOf: "2022-06-01" })[0]?.workers).toBeNull();
    expect(stoppageFromSpan(row)).not.toHaveProperty("workers");
    const worded = stoppageFromSpan({
      ...row,
      workers: { value: 1200, modifier: "about", verbatim: "some 1,200" },
    });
    expect(worded.workers?.[0]?.value.verbatim).toBe("some 1,200");
    expect(spellsOf(worded, { asOf: "2022-06-01" })[0]?.workers).toEqual({ min: 1150, max: 1250 });
  });

  test("all that a row gives is in the record, and nothing that it does not give", () => {
    const bare = {
      id: "mlb-lockout-2021",
      title: "Baseball",
      kind: "lockout",
      unionIds: [],
      employerIds: [],
      demands: [],
      statements: [],
    };
    expect(stoppageFromSpan(row)).toStrictEqual({
      ...bare,
      timeline: [
        { id: "began", type: "began", date: "2021-12-02" },
        { id: "ended", type: "ended", date: "2022-03-10", reason: "unknown" },
      ],
    });
    const sourceIds = ["bls"];
    const full = {
      ...row,
      sourceIds,
      pattern: "openEnded",
      workers: 1200,
      fromTime: "00:01",
      toTime: "18:00",
    } as const;
    expect(stoppageFromSpan({ ...full, unionIds: ["mlbpa"], employerIds: ["mlb"] })).toStrictEqual({
      ...bare,
      unionIds: ["mlbpa"],
      employerIds: ["mlb"],
      sourceIds,
      pattern: "openEnded",
      workers: [{ value: { value: 1200, unit: "workers" }, sourceIds, rank: "normal" }],
      timeline: [
        { id: "began", type: "began", date: "2021-12-02", time: "00:01", sourceIds },
        { id: "ended", type: "ended", date: "2022-03-10", reason: "unknown", time: "18:00", sourceIds },
      ],
    });
  });

  test("what it makes is a record that validates", () => {
    const source = { id: "bls", kind: "agencyData", title: "Detailed listing" };
    const stoppage = stoppageFromSpan({ ...row, workers: 1200, sourceIds: ["bls"], pattern: "openEnded" });
    const parsed = safeParseDataset({
      formatVersion,
      organizations: [],
      people: [],
      bargainingUnits: [],
      places: [],
      sources: [source],
      stoppages: [stoppage],
    });
    expect(parsed).toEqual({ ok: true, value: expect.anything(), issues: [] });
  });

  test.each<[string, Partial<StoppageSpan>]>([
    ["invalid-partial-date", { from: "2 December 2021" }],
    ["invalid-partial-date", { to: "10/03/2022" }],
    ["invalid-argument", { to: "2021-12-01" }],
    ["invalid-argument", { from: "2022", to: "2021" }],
    ["invalid-argument", { to: "2021-12-02", toTime: "00:01" }],
    ["invalid-argument", { from: "2021-12-05/2021-12-07", to: "2021-12-04" }],
  ])("%s: %j", (code, change) => {
    expect(thrownBy(() => stoppageFromSpan({ ...row, ...change })).code).toBe(code);
  });
});
