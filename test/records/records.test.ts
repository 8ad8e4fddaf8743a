/** Do the shipped records hold together, and do they say what is known of two of the three? */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { safeParseDataset } from "picketline/schema";
import { describe, expect, it } from "vitest";
import { bargainingReportOn } from "../../src/calc/bargaining/bargaining-report.js";
import { outcomeOf } from "../../src/calc/demands/outcome-of.js";
import { lint } from "../../src/calc/lint.js";
import { describeBargaining } from "../../src/text/bargaining.js";
import { readRecord, recordNames, recordText, stoppageOf } from "./read-records.js";

describe.each(recordNames)("the record %s", (name) => {
  it("is valid, without a single issue", () => {
    expect(safeParseDataset(JSON.parse(recordText(name)))).toMatchObject({ ok: true, issues: [] });
  });

  it("has nothing that the lint finds", () => {
    expect(lint(readRecord(name))).toEqual([]);
  });

  it("is formatted with two spaces and a last line end", () => {
    const text = recordText(name);
    expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  });

  it("names a source for every event, position and statement", () => {
    const { demands, statements, timeline } = stoppageOf(name);
    const entries = [...timeline, ...statements, ...demands.flatMap(({ positions }) => [...positions])];
    expect(entries.filter(({ sourceIds = [] }) => sourceIds.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it("gives every source an address", () => {
    expect(
      readRecord(name)
        .sources.filter(({ url }) => url === undefined)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it("is listed in the README", () => {
    const readme = readFileSync(join(import.meta.dirname, "../../docs/records/README.md"), "utf8");
    expect(readme).toContain(`\`${name}.json\``);
  });
});

describe("the lockout of 2021", () => {
  const { kind, timeline, workers } = stoppageOf("mlb-lockout-2021");
  const event = (id: string) => timeline.find((candidate) => candidate.id === id);

  it("begins at 00:01 on 2 December 2021, Eastern Time", () => {
    expect(kind).toBe("lockout");
    expect(event("start")).toMatchObject({
      type: "began",
      date: "2021-12-02",
      time: "00:01",
      zone: "America/New_York",
    });
  });

  it("ends on 10 March 2022, agreed, voted on and lifted", () => {
    expect(event("agreement")).toMatchObject({
      type: "tentativeAgreement",
      date: "2022-03-10",
      covers: "whole",
    });
    expect(event("players-vote")).toMatchObject({
      type: "ratificationVote",
      date: "2022-03-10",
      result: "ratified",
    });
    expect(event("end")).toMatchObject({ type: "ended", date: "2022-03-10", reason: "lockoutLifted" });
  });

  it("gives the number of players, and says that no source of it is on file", () => {
    expect(workers).toMatchObject([{ value: { value: 1200, modifier: "about" }, sourceIds: [] }]);
  });
});

describe("the rail strikes of 2022", () => {
  const { pattern, timeline } = stoppageOf("rmt-rail-2022");

  it("are a list of days, each ended by its own last day", () => {
    const rounds = timeline.filter(({ type }) => type === "began" || type === "resumed");
    expect(pattern).toBe("intermittent");
    expect(rounds.map(({ date, lastDay }) => [date, lastDay])).toEqual([
      ["2022-06-21", "2022-06-21"],
      ["2022-06-23", "2022-06-23"],
      ["2022-06-25", "2022-06-25"],
      ["2022-12-13", "2022-12-14"],
      ["2022-12-16", "2022-12-17"],
      ["2022-12-24", "2022-12-27"],
    ]);
  });

  it("say that the accounts of the strike over Christmas differ, and that the list is not complete", () => {
    const christmas = timeline.find(({ id }) => id === "strike-christmas");
    expect(christmas).toMatchObject({ time: "18:00", scope: { bargainingUnitIds: ["rmt-network-rail"] } });
    expect(christmas?.note).toContain("Accounts differ");
    expect(stoppageOf("rmt-rail-2022").note).toContain("not complete");
  });

  it("are settled employer by employer", () => {
    const votes = timeline.filter(({ type }) => type === "ratificationVote");
    expect(votes.map(({ date, scope }) => [date, scope?.bargainingUnitIds])).toEqual([
      ["2023-03-20", ["rmt-network-rail"]],
      ["2023-11-30", ["rmt-train-operators"]],
    ]);
  });

  it("are not settled while the train companies stand by their offer", () => {
    const words = (asOf: string): string | undefined =>
      describeBargaining(bargainingReportOn(readRecord("rmt-rail-2022"), "rmt-rail-2022", asOf))
        .replaceAll(/\s+/g, " ")
        .match(/Outcome (.*)/)?.[1]
        ?.trim();
    const [pay] = stoppageOf("rmt-rail-2022").demands;
    expect(pay && outcomeOf(pay, { asOf: "2023-06-01" })).toMatchObject({
      settled: false,
      agreed: [{ id: "pay-network-rail-agreed" }],
      open: [{ id: "pay-network-rail-june" }],
    });
    expect(words("2023-03-19")).toBe("Not settled by this day.");
    expect(words("2023-06-01")).toBe("Settled in part: not with Train operating companies by this day.");
    expect(pay && outcomeOf(pay, { asOf: "2023-11-30" })).toMatchObject({
      settled: true,
      agreed: [{ id: "pay-network-rail-agreed" }, { id: "pay-train-operators-agreed" }],
      open: [],
    });
    expect(words("2023-11-30")).toMatch(/^Settled/);
  });
});
