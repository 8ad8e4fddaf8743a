// Writes the JSON Schema files of the package into dist/schema/v1, from the built zod schemas and the dictionary of the flat
// tables (npm run build). What they cannot say is listed in docs/json-schema.md.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const root = join(import.meta.dirname, "../..");

/** Each file by its name, with the schema that it is made of. */
export const entities = {
  dataset: "datasetSchema",
  "work-stoppage": "workStoppageSchema",
  organization: "organizationSchema",
  person: "personSchema",
  "bargaining-unit": "bargainingUnitSchema",
  place: "placeSchema",
  source: "sourceSchema",
  "timeline-event": "timelineEventSchema",
  "bargaining-demand": "bargainingDemandSchema",
  statement: "statementSchema",
  quantity: "quantitySchema",
  annotation: "annotationSchema",
};

const date = "[0-9]{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?";
const oneDate = `(?:${date}|[0-9]{2}(?:[0-9]X|XX))[?~%]?`;

/**
 * The forms of texts that zod checks by a function, as patterns: whether a day exists and whether an interval ends
 * before it starts a pattern cannot tell.
 */
const patterns = {
  calendarDay: "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
  partialDate: `^(?:${oneDate}|${oneDate}/(?:${oneDate}|\\.\\.)?|(?:\\.\\.)?/${oneDate})$`,
  boundedDate: `^${oneDate}(?:/${oneDate})?$`,
  timeZone: "^[A-Za-z0-9_+-]+(?:/[A-Za-z0-9_+-]+)*$",
  webAddress: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/?#]\\S*$",
};

/** @param {readonly string[]} keys */
const oneOf = (...keys) => ({ anyOf: keys.map((key) => ({ required: [key] })) });

/** The rules over several fields of an object that zod checks by a function, by the code of their issue. */
const rules = {
  "empty-object": { minProperties: 1 },
  "empty-statement": oneOf("quote", "paraphrase"),
  "no-speaker": oneOf("personId", "organizationId", "description"),
  "quantity-empty": oneOf("value", "min", "max", "verbatim"),
  "quantity-value-and-range": { not: { required: ["value"], ...oneOf("min", "max") } },
};

/**
 * What the rules of a schema that are written as functions say in JSON Schema, as far as it can.
 * @param {z.core.$ZodTypes} schema
 * @returns {object}
 */
function rulesOf({ _zod: { def } }) {
  const checks = /** @type {{ _zod: { def: { params?: { fault?: string } } } }[]} */ (def.checks ?? []);
  const faults = checks.map(({ _zod }) => /** @type {keyof typeof rules} */ (_zod.def.params?.fault ?? ""));
  return Object.assign({}, ...faults.map((fault) => rules[fault]));
}

/**
 * The files by name, made of what the entry picketline/schema exports.
 * @param {Record<string, unknown>} schemas
 * @returns {Map<string, object>}
 */
export function jsonSchemas(schemas) {
  /** @type {z.core.$ZodRegistry<{ id: string }>} */
  const names = z.registry();
  for (const [name, schema] of Object.entries(schemas)) {
    if (schema instanceof z.ZodType) names.add(schema, { id: name.replace(/Schema$/, "") });
  }
  return new Map(
    Object.entries(entities).map(([name, exported]) => {
      const schema = /** @type {z.ZodType} */ (schemas[exported]);
      const {
        $schema,
        id: _,
        ...rest
      } = z.toJSONSchema(schema, {
        io: "input",
        metadata: names,
        unrepresentable: "any",
        override({ zodSchema, jsonSchema }) {
          const { type, format } = /** @type {{ type: string, format?: string }} */ (zodSchema._zod.def);
          if (zodSchema === schemas["extensionsSchema"]) {
            Object.assign(jsonSchema, { type: "object", description: "Data of your own: any JSON." });
          } else if (type === "custom") jsonSchema.description ??= "Any value that JSON can hold.";
          Object.assign(jsonSchema, rulesOf(zodSchema));
          if (type !== "string" || format === undefined) return;
          const pattern = patterns[/** @type {keyof typeof patterns} */ (format)];
          if (pattern !== undefined) jsonSchema.pattern = pattern;
          delete jsonSchema.format;
        },
      });
      return [`${name}.json`, { $schema, $id: `urn:picketline:schema:v1:${name}`, title: name, ...rest }];
    }),
  );
}

const cells = {
  text: { type: ["string", "null"] },
  number: { type: ["number", "null"] },
  boolean: { type: ["boolean", "null"] },
  date: { type: ["string", "null"], pattern: patterns.calendarDay },
  json: { type: ["string", "null"], contentMediaType: "application/json" },
};

/**
 * The file of the flat tables: what `toTables` gives, and in its `$defs` a row of each table.
 * @param {readonly import("picketline/formats").TableDescription[]} dictionary
 * @returns {object}
 */
export function tablesSchema(dictionary) {
  const rows = dictionary.map(({ name, meaning, columns }) => [
    name,
    {
      type: "object",
      description: meaning,
      properties: Object.fromEntries(
        columns.map((column) => [column.name, { ...cells[column.type], description: descriptionOf(column) }]),
      ),
      required: columns.map((column) => column.name),
      additionalProperties: false,
    },
  ]);
  const tables = dictionary.map(({ name }) => ({
    properties: { name: { const: name }, rows: { type: "array", items: { $ref: `#/$defs/${name}` } } },
  }));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "urn:picketline:schema:v1:tables",
    title: "tables",
    type: "object",
    properties: {
      tables: {
        type: "array",
        items: { type: "object", required: ["name", "columns", "rows"], anyOf: tables },
      },
    },
    required: ["tables"],
    $defs: Object.fromEntries(rows),
  };
}

/** @param {import("picketline/formats").FlatColumn} column */
function descriptionOf({ meaning, unit }) {
  return unit === undefined ? meaning : `${meaning} Unit: ${unit}.`;
}

if (process.argv[1] === import.meta.filename) {
  const out = join(root, "dist/schema/v1");
  mkdirSync(out, { recursive: true });
  const files = jsonSchemas(await import(`${root}/dist/schema.js`));
  files.set("tables.json", tablesSchema((await import(`${root}/dist/formats.js`)).tableDictionary));
  for (const [name, schema] of files) writeFileSync(join(out, name), `${JSON.stringify(schema, null, 2)}\n`);
  console.log(`${files.size} JSON Schema files in dist/schema/v1`);
}
