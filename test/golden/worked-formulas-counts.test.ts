// The worked formulas of hours and person-days in ../shared/facts/worked-formulas.json, read from that file, and proof
// that no row of it is left out by the golden tests beside this one.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import {
  guaranteedHours,
  measure,
  measureProfiles,
  stoppageFromSpan,
  type TimelineEvent,
} from "picketline";
import { describe, expect, it } from "vitest";

const facts = `${import.meta.dirname}/../../../shared/facts/worked-formulas.json`;

interface Row {
  readonly id: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

const exactly = (value: unknown) => ({ min: value, max: value });
const { bls } = measureProfiles;

describe.skipIf(!existsSync(facts))("worked formulas of hours and person-days (needs ../shared)", () => {
  const rows = existsSync(facts) ? (JSON.parse(readFileSync(facts, "utf8")) as readonly Row[]) : [];
  const row = (id: string): Row => rows.find((one) => one.id === id) ?? expect.fail(id);

  it("hours-fte-socal: guaranteed hours of 2,400 workers in full-time equivalents, at most", () => {
    const { input, expect: expected } = row("hours-fte-socal");
    const equivalents = (input["hours"] as readonly number[]).map((value) => {
      const terms = { hours: { value }, per: "week" as const, fullTimeWeekHours: Number(input["week"]) };
      return guaranteedHours(terms, { workers: { value: Number(input["workers"]) } }).unit?.fullTimeEquivalents;
    });
    expect(equivalents).toEqual((expected["fte"] as readonly number[]).map(exactly));
  });

  it("ipc-norcal-25: a quarter of a week of 40 hours", () => {
    const { input, expect: expected } = row("ipc-norcal-25");
    const terms = { hours: { value: Number(input["pct"]), unit: "percent" }, per: "week" as const };
    const given = guaranteedHours(terms, { fullTimeWeekHours: Number(input["week"]) });
    expect(given.hours).toEqual(exactly(expected["hours"]));
  });

  it("personDays-uc: a head-count that steps down", () => {
    const { input, expect: expected } = row("personDays-uc");
    const [[first, days], [second, more]] = input["segments"] as [[number, number], [number, number]];
    const span = stoppageFromSpan({ id: "uc", title: "UC", kind: "strike", from: "2022-11-14", to: "2022-12-23", workers: first });
    const fewer: TimelineEvent = {
      id: "fewer",
      type: "headcountReported",
      date: "2022-12-12",
      counted: "out",
      count: { value: second },
    };
    const measured = measure({ ...span, timeline: [...span.timeline, fewer] }, bls, { asOf: "2023-01-31" });
    expect(measured.spells.map((spell) => spell.days.max)).toEqual([days, more]);
    expect(measured.total).toEqual(exactly(expected["personDays"]));
  });

  it.each([
    ["personDays-norcal-nuhw", "2022-08-15", "2022-10-18"],
    ["personDays-socal-upper", "2024-10-21", "2025-05-04"],
  ])("%s: the same number on every workday", (id, from, to) => {
    const { input, expect: expected } = row(id);
    const span = { id: "flat", title: "Flat", kind: "strike", from, to, workers: Number(input["workers"]) } as const;
    const measured = measure(stoppageFromSpan(span), bls, { asOf: "2025-12-31" });
    expect(measured.days).toEqual(exactly(input["workdays"]));
    expect(measured.total).toEqual(exactly(expected["personDays"]));
  });

  it("every row is read by a golden test", () => {
    const tests = readdirSync(import.meta.dirname).filter((name) => name.startsWith("worked-formulas"));
    const read = tests.map((name) => readFileSync(`${import.meta.dirname}/${name}`, "utf8")).join("\n");
    expect(rows.map(({ id }) => id).filter((id) => !read.includes(id))).toEqual([]);
  });
});
