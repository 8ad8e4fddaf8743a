/** Does the main record hold every fact of the research that it is written from, on the same day? */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRecord, stoppageOf } from "./read-records.js";

const path = join(import.meta.dirname, "../../../shared/facts/nuhw-kaiser-2024.json");

interface Fact {
  readonly id: string;
  readonly date: string;
  readonly endDate?: string;
  readonly time?: string;
  readonly session?: number;
  readonly articleTentativeAgreements?: number;
  readonly sources: readonly { readonly url: string }[];
}

/** Events whose date is not that of the research, each with the date that the record has and the reason. */
const differences: Readonly<Record<string, readonly [date: string, reason: string]>> = {
  "kaiser-offer-oct": [
    "2024-09-29/2024-10-05",
    "The statement of 5 October says that the offers were made in the past week.",
  ],
  notice: [
    "2024-10-09/2024-10-11",
    "After the statement of 9 October; not later than 11 October for a lawful notice, when the union said it had given it.",
  ],
  "dmhc-investigation": ["2024-11-12?", "That is the day of the report; when it was opened is not known."],
  "kaiser-contact": ["2024-12-16/2024-12-22", "The bulletin is undated: the week before 23 December."],
};

/** The last day of an item of several days: a last day of the event itself, or an event of its own. */
const lastDays: Readonly<Record<string, string | undefined>> = {
  "sessions-9-10": "session-10",
  "sessions-14-15": "session-15",
};

describe.skipIf(!existsSync(path))("the main record against its facts (needs ../shared)", () => {
  const facts: readonly Fact[] = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")).events : [];
  const { timeline } = stoppageOf("nuhw-kaiser-2024");
  const event = (id: string | undefined) => timeline.find((candidate) => candidate.id === id);

  it("there are 45 of them", () => {
    expect(facts).toHaveLength(45);
  });

  it("has an event for each, by the same id", () => {
    expect(facts.map(({ id }) => id).filter((id) => event(id) === undefined)).toEqual([]);
  });

  it("has each on the same day, but for the differences that are listed", () => {
    const expected = facts.map(({ id, date }) => [id, differences[id]?.[0] ?? date]);
    expect(facts.map(({ id }) => [id, event(id)?.date])).toEqual(expected);
  });

  it("lists no difference that is none", () => {
    const same = Object.entries(differences).filter(
      ([id, [date]]) => facts.find((fact) => fact.id === id)?.date === date,
    );
    expect(same).toEqual([]);
  });

  it("has the last day of each that went on for more than one", () => {
    const long = facts.filter(({ endDate }) => endDate !== undefined);
    expect(long.map(({ id }) => event(lastDays[id])?.date ?? event(id)?.lastDay)).toEqual(
      long.map(({ endDate }) => endDate),
    );
  });

  it("has the time of the start, the numbers of the sessions and the counts of articles", () => {
    for (const { id, time, session, articleTentativeAgreements } of facts) {
      if (time !== undefined) expect(event(id)).toMatchObject({ time });
      if (session !== undefined) expect(event(id)).toMatchObject({ type: "sessionHeld", number: session });
      if (articleTentativeAgreements !== undefined) {
        expect(event(id)).toMatchObject({ articlesAgreed: articleTentativeAgreements });
      }
    }
  });

  it("names every source of each, by its address", () => {
    const addresses = new Map(readRecord("nuhw-kaiser-2024").sources.map(({ id, url }) => [id, url]));
    const missing = facts.flatMap(({ id, sources }) => {
      const named = new Set(event(id)?.sourceIds?.map((sourceId) => addresses.get(sourceId)));
      return sources.filter(({ url }) => !named.has(url)).map(({ url }) => `${id}: ${url}`);
    });
    expect(missing).toEqual([]);
  });

  it("holds every address that the facts give anywhere", () => {
    const held = new Set(readRecord("nuhw-kaiser-2024").sources.map(({ url }) => url));
    const given = readFileSync(path, "utf8").matchAll(/"url": "([^"]+)"/g);
    expect([...new Set([...given].map(([, url]) => url))].filter((url) => !held.has(url))).toEqual([]);
  });
});
