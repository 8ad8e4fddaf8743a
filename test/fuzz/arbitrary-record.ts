// What records can be written down at all? A grammar made of the zod schemas themselves, so that a new field or type of
// event is tried without anybody having to think of it. Dates, ids and texts are drawn so that the parts have to do with
// one another: events fall into the same months, and most references lead somewhere.

import fc from "fast-check";
import { addDays, type Dataset, type IsoDate, type PartialDate } from "picketline";
import { datasetSchema, workStoppageSchema } from "picketline/schema";
import type * as z from "zod";

type Definition = z.core.$ZodTypes["_zod"]["def"];

/** The days in which the records play, with those that calendars stumble over among them. */
export const someDay: fc.Arbitrary<IsoDate> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.oneof(fc.nat(12), fc.nat(120)).map((days) => addDays("2024-01-20", days)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "1583-01-01",
      "1900-02-28",
      "2000-02-29",
      "2011-12-29",
      "2011-12-30",
      "2011-12-31",
      "2024-02-29",
      "2024-03-10",
      "2024-11-03",
      "9999-12-31",
    ),
  },
);

/** Dates of which the first and the last day are known. */
export const someBoundedDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 10, arbitrary: someDay },
  {
    weight: 2,
    arbitrary: fc.tuple(someDay, fc.constantFrom("?", "~", "%")).map(([day, mark]) => `${day}${mark}`),
  },
  { weight: 1, arbitrary: someDay.map((day) => day.slice(0, 7)) },
  { weight: 1, arbitrary: someDay.map((day) => `${day.slice(0, 7)}-XX`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(someDay, fc.nat(30))
      .filter(([day]) => day < "9999")
      .map(([day, length]) => `${day}/${addDays(day, length)}`),
  },
  { weight: 1, arbitrary: fc.constantFrom("2024", "202X", "20XX", "2024-XX-XX", "2024-02~/2024-03?") },
);

/** Dates of any kind. */
export const someDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 8, arbitrary: someBoundedDate },
  {
    weight: 1,
    arbitrary: fc
      .tuple(someDay, fc.constantFrom("..", ""), fc.boolean())
      .map(([day, end, atStart]) => (atStart ? `${end}/${day}` : `${day}/${end}`)),
  },
);

const someText = fc.constantFrom(
  "Mill strike",
  "some 2,400",
  'a "quoted", listed; thing\twith | pipes',
  "lines\nof\r\nthree\rkinds",
  "مضربون 🪧 👩‍🔧",
  "=HYPERLINK(1)",
  "'=1+1",
  "<script>alert(1)</script> *a* _b_ [c](javascript:d)",
  "NUL \u0000 and half \uD83D",
  "\uFEFFmark\u2028line",
  "İstanbul ıI ß",
  "0123",
  "x ".repeat(60),
);

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  text: someText,
  calendarDay: someDay,
  partialDate: someDate,
  boundedDate: someBoundedDate,
  clockTime: fc.constantFrom("00:00", "00:01", "02:30", "07:00", "18:00", "23:59"),
  timeZone: fc.constantFrom("America/Los_Angeles", "Pacific/Apia", "Europe/London", "UTC", "Asia/Kathmandu"),
  amount: fc.constantFrom("0", "0.50", "2500", "999999999999.99", "1.005"),
  currency: fc.constantFrom("USD", "CAD", "GBP"),
  country: fc.constantFrom("US", "CA", "GB"),
  webAddress: fc.constantFrom("https://example.org/a", "http://example.org/?q=%22&x=<y>"),
  language: fc.constantFrom("en", "es-MX"),
  pointer: fc.constantFrom("", "/title", "/timeline/0/date", "/timeline/9", "/a~1b/~0", "/stoppages/0/title"),
};

/** The parts of a record that an id can name, by the words in the key that it stands under. */
const pools: readonly (readonly [RegExp, string])[] = [
  [/source/i, "source"],
  [/person|people|author/i, "person"],
  [/place/i, "place"],
  [/unit/i, "unit"],
  [/event|concludes|proposal|session|notice|agreement/i, "event"],
  [/claim|disputes/i, "claim"],
  [/statement|reply/i, "statement"],
  [/stoppage/i, "stoppage"],
];

function idsUnder(key: string): fc.Arbitrary<string> {
  const pool = pools.find(([word]) => word.test(key))?.[1] ?? "org";
  return fc.nat(5).map((index) => `${pool}-${index}`);
}

const someNumber = fc.oneof(
  { weight: 6, arbitrary: fc.nat(5_000) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 0.5, 3.3, 7.25, 24, 100) },
  { weight: 1, arbitrary: fc.constantFrom(1e15, 2 ** 53 - 1, 1e-7) },
);

const someJson = fc.constantFrom<unknown>(null, 1, "2024-01-25", ["a"], {
  id: "event-0",
  deep: [{ a: -1.5 }],
});

const made = new Map<z.core.$ZodType, fc.Arbitrary<unknown>>();

function definitionOf(schema: z.core.$ZodType): Definition {
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** Any value of a schema. A value that a rule over several fields refuses is drawn again. */
function drawnFrom(schema: z.core.$ZodType, key: string): fc.Arbitrary<unknown> {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case "string": {
      const { format } = definition as Partial<z.core.$ZodStringFormatDef>;
      if (format === "id") return idsUnder(key);
      const known = texts[format ?? ""];
      if (known === undefined) throw new Error(`There is no text of the form ${format} to draw, at ${key}.`);
      return known;
    }
    case "number":
      return someNumber
        .map((value) => (definition.checks ?? []).reduce(within, value))
        .filter((value) => fits(schema, value));
    case "boolean":
      return fc.boolean();
    case "literal":
      return fc.constantFrom(...definition.values);
    case "enum":
      return fc.constantFrom(...Object.values(definition.entries));
    case "custom":
      return key === "extensions" ? someJson.map((json) => ({ desk: json })) : someJson;
    case "array":
      return fc.array(drawnFrom(definition.element, key), {
        maxLength: longest(key),
        minLength: key === "stoppages" ? 1 : 0,
      });
    case "optional":
      return drawnFrom(definition.innerType, key);
    case "union":
      return fc.oneof(...definition.options.map((option) => drawnFrom(option, key)));
    case "object":
      return objectOf(schema, definition);
    default:
      throw new Error(`There is nothing to draw for a schema of type ${definition.type}, at ${key}.`);
  }
}

/** A number brought into the bounds that a check sets, where it can be. */
function within(value: number, check: z.core.$ZodCheck<never>): number {
  const { def } = check._zod as unknown as {
    readonly def: { readonly check: string; readonly value: unknown };
  };
  if (def.check === "less_than" && typeof def.value === "number" && value > def.value)
    return value % def.value;
  return value;
}

function fits(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function longest(key: string): number {
  if (key === "timeline") return 12;
  return key === "statements" || key === "sources" || key === "organizations" ? 4 : 2;
}

function objectOf(schema: z.core.$ZodType, definition: z.core.$ZodObjectDef): fc.Arbitrary<unknown> {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const fields = Object.entries(definition.shape).map(([key, field]) => ({
    key,
    optional: definitionOf(field).type === "optional",
    value: drawnFrom(field, key),
  }));
  const model = Object.fromEntries(
    fields.map(({ key, optional, value }) => [
      key,
      // About one in three of what may be left out is there.
      optional
        ? fc.oneof({ weight: 2, arbitrary: fc.constant(absent) }, { weight: 1, arbitrary: value })
        : value,
    ]),
  );
  const any = fc.record(model, { noNullPrototype: true }).map(withoutAbsent);
  const arbitrary = (definition.checks ?? []).length > 0 ? any.filter((value) => fits(schema, value)) : any;
  made.set(schema, arbitrary);
  return arbitrary;
}

const absent = Symbol("absent");

function withoutAbsent(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== absent));
}

type Part = { readonly id?: string; readonly [key: string]: unknown };

/** Parts with ids of their own, but for one now and then that has the id of another. */
function numbered<T>(parts: readonly T[], prefix: string): T[] {
  return parts.map((part, index) => {
    const { id } = part as Part;
    return id?.endsWith("-5") === true ? part : { ...part, id: `${prefix}-${index}` };
  });
}

function renumbered<T extends Part>(stoppage: T, index: number): T {
  return {
    ...stoppage,
    id: `stoppage-${index}`,
    timeline: numbered(stoppage["timeline"] as Part[], "event"),
    statements: numbered(stoppage["statements"] as Part[], "statement"),
  };
}

/** Any stoppage that the schema takes. */
export const anyStoppage = drawnFrom(workStoppageSchema, "stoppages").map((stoppage) =>
  renumbered(stoppage as Part, 0),
) as unknown as fc.Arbitrary<Dataset["stoppages"][number]>;

/** Any dataset that the schema takes. */
export const anyRecord: fc.Arbitrary<Dataset> = drawnFrom(datasetSchema, "").map((value) => {
  const dataset = value as Dataset;
  return {
    ...dataset,
    formatVersion: 1,
    organizations: numbered(dataset.organizations, "org"),
    people: numbered(dataset.people, "person"),
    bargainingUnits: numbered(dataset.bargainingUnits, "unit"),
    places: numbered(dataset.places, "place"),
    sources: numbered(dataset.sources, "source"),
    stoppages: dataset.stoppages.map((stoppage, index) => renumbered(stoppage as never, index)),
  };
});
