import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LintOptions } from "../../src/calc/lint/lint-options.js";
import { lint, lintRules } from "../../src/calc/lint.js";
import type { Issue } from "../../src/core/issue.js";
import type { Dataset } from "../../src/model/dataset.js";
import { began, counted, dataset, ended, strike } from "./lint-fixtures.js";
import { wholeRecord } from "./lint-whole-record.js";

type Container = Record<string | number, unknown>;

const nowhere = { holder: {} as Container, key: "" };

/** Every place in a value, as the object or list that holds it and the key. */
function placesIn(value: unknown): { holder: Container; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Container;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}

const placesInRecord = placesIn(wholeRecord).length;
const place = fc.nat({ max: placesInRecord - 1 });

/** What is done to one place of the record: it is taken out, replaced, or made a link to another place. */
const change = fc.oneof(
  fc.record({ place, kind: fc.constant("remove" as const) }),
  fc.record({ place, kind: fc.constant("replace" as const), value: fc.anything() }),
  fc.record({
    place,
    kind: fc.constant("date" as const),
    value: fc.constantFrom("", "/", "2024-10/..", "../2024", "20XX", "9999-12-31", "2024-02-30", "2024-10~"),
  }),
  fc.record({ place, kind: fc.constant("link" as const), to: place }),
);

/** The record after some changes, frozen through and through. */
const mutated = fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
  const record = structuredClone(wholeRecord);
  const places = placesIn(record);
  for (const made of changes) {
    const { holder, key } = places[made.place] ?? nowhere;
    if (made.kind === "remove") delete holder[key];
    else if (made.kind === "link") holder[key] = (places[made.to] ?? nowhere).holder;
    else holder[key] = made.value;
  }
  return deepFreeze(record);
});

/** A row of a table, of which every rule about agencies' data has something to compare. */
const flat = dataset({
  stoppages: [
    strike({
      timeline: [began("2020-05-04"), ended("2020-05-08", "unknown")],
      workers: [counted({ value: 1000 })],
    }),
    strike({ id: "open", timeline: [began("2020-05-04")] }),
  ],
});

function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value))
    return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

const plainOptions: LintOptions = {
  asOf: "2030-01-01",
  published: [
    { stoppageId: "strike", daysIdle: 7, workdays: 1, duration: 3 },
    { stoppageId: "earlier", daysIdle: 0, amount: 1.5, unit: "days" },
  ],
};

const codes = new Map(lintRules.map(({ code, severity }) => [code, severity]));

/** Plain comparisons but for one `expect`, which is slow when it is called for every issue of every run. */
function expectIssues(record: unknown, told: unknown = plainOptions): void {
  const options = told as LintOptions;
  const issues = lint(record as Dataset, options);
  const malformed = issues.filter(
    ({ code, severity, path, message }) =>
      codes.get(code) !== severity || !/^(?:\/[^/]*)*$/.test(path) || !/^\S.*[.?]$/.test(message),
  );
  const again = lint(record as Dataset, options);
  const lines = (all: readonly Issue[]) => all.map(({ code, path, message }) => `${code} ${path} ${message}`);
  expect({ malformed, again: lines(again) }).toEqual({ malformed: [], again: lines(issues) });
}

describe("lint never throws, gives the same twice, and changes nothing", () => {
  test("on a record with parts taken out, replaced and linked in loops", () => {
    fc.assert(
      fc.property(mutated, (record) => expectIssues(record)),
      { numRuns: 200 },
    );
  }, 60_000);

  test("on anything at all", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }), (record) =>
        expectIssues(record),
      ),
    );
  });

  test("with anything at all for what it is told besides", () => {
    const figure = fc.oneof(
      fc.anything(),
      fc.record({ stoppageId: fc.constant("strike"), daysIdle: fc.anything(), duration: fc.anything() }),
    );
    const options = fc.record({
      asOf: fc.anything(),
      staleAfterDays: fc.anything(),
      published: fc.oneof(fc.anything(), fc.array(figure)),
    });
    fc.assert(fc.property(fc.oneof(fc.anything(), options), (told) => expectIssues(wholeRecord, told)));
    expectIssues(wholeRecord, null);
    fc.assert(fc.property(options, (told) => expectIssues(flat, told)));
  });

  test("on getters and proxies that throw", () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const record = { ...wholeRecord, people: proxy };
    Object.defineProperty(record, "places", {
      enumerable: true,
      get() {
        throw new Error("not now");
      },
    });
    expectIssues(record);
    expectIssues({ ...wholeRecord, people: proxy });
    expectIssues(proxy);
  });

  test("on lists with holes, however long", () => {
    const holes: unknown[] = [];
    holes.length = 2 ** 32 - 1;
    expectIssues({ ...wholeRecord, stoppages: holes });
    // With more than a thousand holes it is no list: it is left out, with all that it repeats.
    const twice = [...wholeRecord.people, ...wholeRecord.people];
    twice.length += 1001;
    expect(lint({ ...wholeRecord, people: twice })).toEqual(lint({ ...wholeRecord, people: [] }));
    twice.length -= 1;
    expect(lint({ ...wholeRecord, people: twice })).not.toEqual(lint({ ...wholeRecord, people: [] }));
  });

  test("on a record that holds itself, and on one nested without end", () => {
    const record: Container = structuredClone(wholeRecord) as never;
    record["stoppages"] = [record, record];
    record["extensions"] = { record };
    expectIssues(record);
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { stoppages: [deep] };
    expectIssues(deep);
  });
});
