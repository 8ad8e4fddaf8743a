// A record of each version of the format that there has been is kept as it was, and read for ever.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatVersion } from "../../src/index.ts";
import { migrate } from "../../src/schema.ts";

const folder = new URL("../fixtures/formats/", import.meta.url);

/** Each file, and the beginning of its SHA-256. Lines are added here; none is changed or taken away. */
const kept = {
  "0/bakery.json": "884e2761f891e0b6",
  "1/bakery.json": "6e40839488f3a488",
  "1/every-event.json": "8e58bcf64e06a427",
};

it("none is missing, none is changed, and none is unlisted", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".json"),
  );
  const found = files.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8").replaceAll("\r\n", "\n"); // as Git may check it out
    return [name, createHash("sha256").update(text).digest("hex").slice(0, 16)];
  });
  expect(Object.fromEntries(found)).toEqual(kept);
});

it("there is one of every version up to that of this release", () => {
  const versions = new Set(Object.keys(kept).map((name) => Number(name.split("/")[0])));
  expect([...versions].sort()).toEqual(Array.from({ length: formatVersion + 1 }, (_, version) => version));
});

it.each(Object.keys(kept))("%s is read, without an issue and as a record of today", (name) => {
  const record = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
  const result = migrate(record);
  expect(result.issues).toEqual([]);
  expect(result.ok && result.value.formatVersion).toBe(formatVersion);
  expect(result.ok && result.value.stoppages.map(({ id, timeline }) => [id, timeline.length])).toEqual(
    record.stoppages.map((stoppage: { id: string; timeline?: unknown[]; events?: unknown[] }) => [
      stoppage.id,
      (stoppage.timeline ?? stoppage.events)?.length,
    ]),
  );
});
