// Does each schema take what its entity may hold, all of it, and give it back unchanged?

import { describe, expect, it } from "vitest";
import * as z from "zod";
import * as schemaEntry from "../../src/schema.ts";
import { datasetSchema, timelineEventSchema } from "../../src/schema.ts";
import { fixture } from "./fixture.ts";

/** Notes each field of each object schema within a schema: a schema shared by many places has to be used in one. */
function noteFields(schema: unknown, values: readonly unknown[], place: string, notes: Notes): void {
  const fits = (option: unknown): unknown[] =>
    values.filter((value) => (option as z.ZodType).safeParse(value).success);
  if (schema instanceof z.ZodExactOptional) noteFields(schema.unwrap(), values, place, notes);
  else if (schema instanceof z.ZodArray) noteFields(schema.element, values.flat(), `${place}[]`, notes);
  else if (schema instanceof z.ZodUnion) {
    schema.options.forEach((option, index) => {
      noteFields(option, fits(option), `${place}(${index})`, notes);
    });
  } else if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) {
      const inner = values
        .map((value) => (value as Record<string, unknown>)[key])
        .filter((value) => value !== undefined);
      const note = notes.get(field) ?? { place: `${place}.${key}`, used: false };
      notes.set(field, { ...note, used: note.used || inner.length > 0 });
      noteFields(field, inner, `${place}.${key}`, notes);
    }
  }
}

type Notes = Map<unknown, { readonly place: string; readonly used: boolean }>;

describe("the schemas", () => {
  it("take the complete fixture and give back the same data", () => {
    expect(datasetSchema.parse(fixture)).toStrictEqual(fixture);
  });

  it("have no field that the fixture does not try", () => {
    const notes: Notes = new Map();
    noteFields(datasetSchema, [fixture], "", notes);
    expect(notes.size).toBeGreaterThan(150);
    expect([...notes.values()].filter(({ used }) => !used)).toEqual([]);
  });

  it("know as many types of event as the fixture has", () => {
    const types = fixture.stoppages.flatMap(({ timeline }) => timeline.map(({ type }) => type));
    expect(new Set(types).size).toBe(timelineEventSchema.options.length);
    expect(types.length).toBe(40);
  });

  it("take each event by the schema of its own type only", () => {
    const events = fixture.stoppages.flatMap(({ timeline }) => timeline);
    for (const option of timelineEventSchema.options as readonly z.ZodType[]) {
      expect(events.filter((event) => option.safeParse(event).success)).toHaveLength(1);
    }
  });

  it("are extended as zod objects are, those with rules of their own too", () => {
    const own = schemaEntry.statementSchema.safeExtend({ mood: z.string() });
    const statement = fixture.stoppages[0]?.statements[0];
    expect(own.safeParse({ ...statement, mood: "calm" }).success).toBe(true);
    expect(own.safeParse({ ...statement, mood: "calm", quote: undefined }).success).toBe(false);
    expect(schemaEntry.workStoppageSchema.shape.timeline).toBeInstanceOf(z.ZodArray);
    expect(
      schemaEntry.workStoppageSchema.pick({ id: true, title: true }).safeParse({ id: "a", title: "A" })
        .success,
    ).toBe(true);
    expect(
      schemaEntry.attributedSchema(z.string()).safeParse({ value: "x", sourceIds: [], rank: "normal" })
        .success,
    ).toBe(true);
  });

  it("say in plain words what should be there where they are used without parseDataset", () => {
    expect(schemaEntry.idSchema.safeParse("Not an id").error?.issues[0]?.message).toMatch(
      /^should be an id of lower-case/,
    );
    expect(schemaEntry.speakerSchema.safeParse({}).error?.issues[0]?.message).toBe(
      "should name a personId, an organizationId or a description",
    );
  });

  it("are all exported under a name that ends in Schema", () => {
    const others = Object.keys(schemaEntry).filter((name) => !name.endsWith("Schema"));
    expect(others.sort()).toEqual(["migrate", "parseDataset", "safeParseDataset", "schemaIssueCodes"]);
  });
});
