// Laws of recordAsOf, on made-up records with sources, replies and corrections. Dates are text: no time zone has a say.

import fc from "fast-check";
import {
  type Annotation,
  addDays,
  bargainingOn,
  type Dataset,
  dayNumberOf,
  type IsoDate,
  lint,
  recordAsOf,
  type Source,
  type Statement,
  statusOn,
  type TimelineEvent,
} from "picketline";
import { expect, test } from "vitest";
import { someDay, someStoppage } from "./arbitrary-stoppage.js";
import { claim, dataset, demand, position, source, statement } from "./lint-fixtures.js";

const sourceIds = ["s-0", "s-1", "s-2", "s-3"];
const someSources: fc.Arbitrary<readonly string[]> = fc.subarray(sourceIds, { maxLength: 3 });
const published = fc.oneof(
  someDay,
  someDay.map((day) => day.slice(0, 7)),
  fc.constant(undefined),
);
const way = fc.constantFrom("published" as const, "happened" as const);
const ways = ["published", "happened"] as const;
const lastDay = "2030-01-01";

const allSources: fc.Arbitrary<readonly Source[]> = fc
  .tuple(...sourceIds.map(() => fc.tuple(published, someSources)))
  .map((all) =>
    all.map(([publishedOn, ids], index) =>
      source(`s-${index}`, { ...(publishedOn === undefined ? {} : { publishedOn }), sourceIds: ids }),
    ),
  );

const someStatements: fc.Arbitrary<readonly Statement[]> = fc
  .array(fc.tuple(someDay, someSources, someSources), { maxLength: 4 })
  .map((all) =>
    all.map(([date, ids, own], index) =>
      statement(`statement-${index}`, {
        date,
        sourceIds: ids,
        ...(index === 0 ? {} : { inReplyToIds: [`statement-${index - 1}`] }),
        claims: [
          claim(`claim-${index}`, {
            sourceIds: own,
            about: { eventIds: ["event-0"] },
            disputesIds: all.flatMap((_, other) => (other === index ? [] : [`claim-${other}`])),
          }),
        ],
      }),
    ),
  );

/** Annotations of places that are there, with a value that can have stood there. */
function annotationsOf(
  events: readonly TimelineEvent[],
  dates: readonly (string | undefined)[],
): readonly Annotation[] {
  const note = { kind: "correction", text: "It was otherwise." } as const;
  const last = events.length - 1;
  const changes: readonly Omit<Annotation, "id" | "date" | "text">[] = [
    { ...note, target: "/title", was: "Before" },
    { ...note, target: `/timeline/${last}/date`, was: "2024-02-02" },
    {
      kind: "retraction",
      target: `/timeline/${last}`,
      was: { id: "gone", type: "picket", date: "2024-01-05", sourceIds: ["s-1"] },
    },
    { kind: "editorsNote", target: "/timeline/0/type" },
    { ...note, target: `/timeline/${Math.floor(last / 2)}/title`, was: "Before" },
    {
      kind: "retraction",
      target: "/statements/0",
      was: JSON.parse(JSON.stringify(statement("old", { inReplyToIds: ["statement-1"] }))),
    },
  ];
  return changes.flatMap((change, index) => {
    const date = dates[index];
    return date === undefined
      ? []
      : [{ ...change, id: `annotation-${index}`, date, text: "It was otherwise." }];
  });
}

function someRecord(annotated: boolean): fc.Arbitrary<Dataset> {
  return fc
    .tuple(
      someStoppage,
      allSources,
      fc.array(someSources, { minLength: 13, maxLength: 13 }),
      someStatements,
      fc.array(someDay, { maxLength: 3 }),
      fc.array(fc.oneof(someDay, someDay, fc.constantFrom("2024-03", undefined)), {
        maxLength: annotated ? 6 : 0,
      }),
    )
    .map(([stoppage, sources, eventSources, statements, held, noted]) => {
      const timeline = stoppage.timeline.map((event, index) => ({
        ...event,
        sourceIds: eventSources[index] ?? [],
      }));
      const positions = held.map((date, index) =>
        position(`position-${index}`, { date, eventId: "event-1" }),
      );
      return freeze(
        dataset({
          sources,
          stoppages: [
            {
              ...stoppage,
              timeline,
              statements,
              demands: [demand("staffing", ...positions)],
              annotations: annotationsOf(timeline, noted),
            },
          ],
        }),
      );
    });
}

/** Freezes all of it, so that changing any of it throws. */
function freeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** What lint finds of ids and pointers that lead to nothing, by what they are. */
function looseEnds(record: Dataset): ReadonlySet<unknown> {
  const codes = ["dangling-reference", "annotation-of-nothing", "reference-to-wrong-kind", "duplicate-id"];
  return new Set(
    lint(record)
      .filter(({ code }) => codes.includes(code))
      .map(({ received }) => received),
  );
}

function idsIn(record: Dataset): readonly string[] {
  return record.stoppages.flatMap(({ timeline }) => timeline.map(({ id }) => id));
}

test("law: what was known then was known then: asking twice changes nothing", () => {
  fc.assert(
    fc.property(someRecord(true), someDay, way, (record, day, by) => {
      const then = recordAsOf(record, day, { by });
      expect(recordAsOf(then, day, { by })).toBe(then);
    }),
  );
});

test("law: in the end the record is the record, the same object", () => {
  fc.assert(
    fc.property(someRecord(true), way, (record, by) => {
      expect(recordAsOf(record, lastDay, { by })).toBe(record);
    }),
  );
});

test("law: it refers to nothing that it does not hold", () => {
  fc.assert(
    fc.property(someRecord(true), someDay, way, (record, day, by) => {
      const before = looseEnds(record);
      for (const each of looseEnds(recordAsOf(record, day, { by }))) expect(before).toContain(each);
    }),
  );
});

test("law: a later day never knows fewer events, sources or statements", () => {
  fc.assert(
    fc.property(someRecord(false), someDay, fc.nat(60), way, (record, day, days, by) => {
      const [then, later] = [recordAsOf(record, day, { by }), recordAsOf(record, addDays(day, days), { by })];
      expect(idsIn(later)).toEqual(expect.arrayContaining([...idsIn(then)]));
    }),
  );
});

test("law: what had happened by a day is told by the record of any later day", () => {
  fc.assert(
    fc.property(someRecord(true), someDay, fc.nat(60), (record, day, days) => {
      const by = "happened";
      // A date that is put right can lie later than the one before: the event is then known earlier, and later not.
      fc.pre(
        record.stoppages.every(({ annotations = [] }) =>
          annotations.every(({ target }) => !target.endsWith("/date")),
        ),
      );
      const later = recordAsOf(record, addDays(day, days), { by });
      expect(recordAsOf(later, day, { by })).toEqual(recordAsOf(record, day, { by }));
    }),
  );
});

test("law: no state rests on what came after its day", () => {
  fc.assert(
    fc.property(someRecord(true), someDay, way, (record, day, by) => {
      for (const stoppage of recordAsOf(record, day, { by }).stoppages) {
        const { work, contract, bargaining, legal } = statusOn(stoppage, day);
        const because = [work, contract, bargaining, ...legal.inEffect].flatMap((state) => state.because);
        for (const id of because) {
          const event = stoppage.timeline.find((each) => each.id === id);
          expect(firstDay(event?.date ?? lastDay)).toBeLessThanOrEqual(dayNumberOf(day));
        }
      }
    }),
  );
});

/** The first day that a date can mean, by its letters: of the few forms that the made-up records have. */
function firstDay(date: string): number {
  const [start = ""] = date.split("/");
  const plain = start.replace(/[?~%]$/, "");
  return dayNumberOf(`${plain}${"-01-01".slice(plain.length - 4)}` as IsoDate);
}

test("law: the talks on a day are told in the same way by what had happened by then", () => {
  fc.assert(
    fc.property(someRecord(false), someDay, (record, day) => {
      const [stoppage] = record.stoppages;
      fc.pre(lint(record).every(({ code }) => code !== "ends-before-it-starts"));
      for (const then of recordAsOf(record, day, { by: "happened" }).stoppages) {
        if (stoppage !== undefined) expect(bargainingOn(then, day)).toEqual(bargainingOn(stoppage, day));
      }
    }),
  );
});

test("the made-up records are of use: something is left out, put back and trimmed in many of them", () => {
  const made = fc
    .sample(fc.tuple(someRecord(true), someDay), 200)
    .flatMap(([record, day]) => ways.map((by) => ({ record, early: recordAsOf(record, day, { by }) })));
  const share = (holds: (each: (typeof made)[number]) => boolean) => made.filter(holds).length / made.length;
  expect(share(({ record, early }) => record !== early)).toBeGreaterThan(0.8);
  expect(share(({ record, early }) => idsIn(early).length < idsIn(record).length)).toBeGreaterThan(0.4);
  expect(share(({ early }) => idsIn(early).includes("gone"))).toBeGreaterThan(0.05);
  expect(share(({ early }) => (early.stoppages[0]?.annotations ?? []).length > 0)).toBeGreaterThan(0.1);
});
