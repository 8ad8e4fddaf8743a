// How do other validators check a dataset by the same rules? Each is built from our zod schemas, whose functions for
// texts and rules it calls, so that only the machinery around them differs. One rule is left out for all, as JSON Schema
// has no words for it: that a range is in order.

import { Ajv2020 } from "ajv/dist/2020.js";
import { type } from "arktype";
import { datasetSchema } from "picketline/schema";
import Format from "typebox/format";
import { Compile } from "typebox/schema";
import * as v from "valibot";
import * as z from "zod";
import * as mini from "zod/mini";

/**
 * What a schema of ours is made of in the words of another library. @template Peer
 * @typedef {{
 *   text: (test: (text: string) => boolean) => Peer,
 *   number: (rules: { whole: boolean, bounds: readonly Bound[] }) => Peer,
 *   boolean: () => Peer, words: (words: readonly string[]) => Peer, list: (item: Peer) => Peer,
 *   object: (fields: ReadonlyMap<string, Field<Peer>>, rules: readonly Rule[]) => Peer,
 *   variant: (key: string, options: readonly Peer[]) => Peer, either: (options: readonly Peer[]) => Peer,
 *   custom: (test: (value: unknown) => boolean) => Peer,
 * }} Kit
 */
/** @typedef {{ above: boolean, inclusive: boolean, limit: number }} Bound */
/** @typedef {(value: any) => boolean} Rule */
/** @template Peer @typedef {{ schema: Peer, optional: boolean }} Field */
/** @typedef {{ _zod: { def: any } }} Schema */

/** Whether a value is a dataset, as each peer says. @returns {Record<string, (value: unknown) => boolean>} */
export function peers() {
  const miniSchema = translate(datasetSchema, zodMini);
  const valibotSchema = translate(datasetSchema, valibot);
  const arktypeSchema = translate(datasetSchema, arktype);
  const ajvCheck = ajvFor();
  const typebox = typeboxFor();
  // From a copy of the schema, so that what is compiled does not show in what is not.
  const compiled = z.compile(translate(datasetSchema, zodAgain));
  return {
    zod: (value) => datasetSchema.safeParse(value).success,
    "zod, compiled whole": (value) => compiled.safeParse(value).success,
    "zod mini": (value) => mini.safeParse(miniSchema, value).success,
    valibot: (value) => v.safeParse(valibotSchema, value).success,
    arktype: (value) => !(arktypeSchema(value) instanceof type.errors),
    typebox: (value) => typebox.Check(value),
    ajv: (value) => ajvCheck(value),
  };
}

/**
 * @template Peer
 * @param {Schema} schema
 * @param {Kit<Peer>} kit
 * @param {Map<Schema, Peer>} [made] a part that several schemas share is made once
 * @returns {Peer}
 */
function translate(schema, kit, made = new Map()) {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const peer = translated(schema._zod.def, kit, (part) => translate(part, kit, made));
  made.set(schema, peer);
  return peer;
}

/**
 * @template Peer
 * @param {any} def
 * @param {Kit<Peer>} kit
 * @param {(part: Schema) => Peer} part
 * @returns {Peer}
 */
function translated(def, kit, part) {
  switch (def.type) {
    case "string":
      return kit.text(def.fn);
    case "number":
      return kit.number({ whole: def.format === "safeint", bounds: (def.checks ?? []).map(boundOf) });
    case "boolean":
      return kit.boolean();
    case "literal":
      return kit.words(def.values);
    case "enum":
      return kit.words(Object.values(def.entries));
    case "array":
      return kit.list(part(def.element));
    case "custom":
      return kit.custom((value) => def.fn(value) === true && holds(def.checks ?? [], value));
    case "union":
      return def.discriminator === undefined
        ? kit.either(def.options.map(part))
        : kit.variant(def.discriminator, def.options.map(part));
    case "object": {
      const fields = Object.entries(/** @type {Record<string, Schema>} */ (def.shape)).map(([key, field]) => {
        const { type: kind, innerType } = field._zod.def;
        const optional = kind === "optional";
        return /** @type {const} */ ([key, { schema: part(optional ? innerType : field), optional }]);
      });
      const rules = (def.checks ?? []).map((/** @type {Schema} */ check) => check._zod.def.fn).filter(isTold);
      return kit.object(new Map(fields), rules);
    }
    default:
      throw new Error(`no peer is known for a schema of type ${def.type}`);
  }
}

/** @param {{ _zod: any }} check @returns {Bound} */
function boundOf({ _zod: { def } }) {
  return { above: def.check === "greater_than", inclusive: def.inclusive, limit: def.value };
}

/** @param {readonly { _zod: any }[]} checks @param {unknown} value */
function holds(checks, value) {
  return checks.every(({ _zod }) => {
    /** @type {unknown[]} */
    const issues = [];
    _zod.check({ value, issues });
    return issues.length === 0;
  });
}

/** A rule that is broken by a range out of order is the one that JSON Schema cannot tell. @param {Rule} rule */
function isTold(rule) {
  return rule({ min: 2, max: 1 }) || !rule({ min: 1, max: 2 });
}

/** @param {unknown} value @param {readonly Bound[]} bounds */
function isWithin(value, bounds) {
  return (
    typeof value === "number" &&
    bounds.every(({ above, inclusive, limit }) =>
      above
        ? value > limit || (inclusive && value === limit)
        : value < limit || (inclusive && value === limit),
    )
  );
}

/** @template Peer @param {ReadonlyMap<string, Field<Peer>>} fields @param {(field: Field<Peer>, key: string) => [string, Peer]} entry */
function entriesOf(fields, entry) {
  return Object.fromEntries([...fields].map(([key, field]) => entry(field, key)));
}

/** @type {Kit<z.ZodType>} */
const zodAgain = {
  text: (test) => z.stringFormat("text", test),
  number: ({ whole, bounds }) =>
    bounds.reduce(
      (number, { above, inclusive, limit }) =>
        above
          ? inclusive
            ? number.gte(limit)
            : number.gt(limit)
          : inclusive
            ? number.lte(limit)
            : number.lt(limit),
      /** @type {z.ZodNumber} */ (whole ? z.int() : z.number()),
    ),
  boolean: () => z.boolean(),
  words: (words) => (words.length === 1 ? z.literal(words[0] ?? "") : z.enum([...words])),
  list: (item) => z.array(item),
  object: (fields, rules) =>
    rules.reduce(
      (object, rule) => object.refine(rule),
      z.strictObject(
        entriesOf(fields, ({ schema, optional }, key) => [key, optional ? schema.exactOptional() : schema]),
      ),
    ),
  variant: (key, options) => z.discriminatedUnion(key, /** @type {any} */ (options)),
  either: (options) => z.union([...options]),
  custom: (test) => z.custom(test),
};

/** @type {Kit<mini.ZodMiniType>} */
const zodMini = {
  text: (test) => mini.stringFormat("text", test),
  number: ({ whole, bounds }) =>
    /** @type {mini.ZodMiniNumber} */ (whole ? mini.int() : mini.number()).check(
      ...bounds.map(({ above, inclusive, limit }) =>
        above ? (inclusive ? mini.gte(limit) : mini.gt(limit)) : inclusive ? mini.lte(limit) : mini.lt(limit),
      ),
    ),
  boolean: () => mini.boolean(),
  words: (words) => (words.length === 1 ? mini.literal(words[0] ?? "") : mini.enum([...words])),
  list: (item) => mini.array(item),
  object: (fields, rules) =>
    mini
      .strictObject(
        entriesOf(fields, ({ schema, optional }, key) => [
          key,
          optional ? mini.exactOptional(schema) : schema,
        ]),
      )
      .check(...rules.map((rule) => mini.refine(rule))),
  variant: (key, options) => mini.discriminatedUnion(key, /** @type {any} */ (options)),
  either: (options) => mini.union([...options]),
  custom: (test) => mini.custom(test),
};

/** @type {Kit<any>} */
const valibot = {
  text: (test) => v.pipe(v.string(), v.check(test)),
  number: ({ whole, bounds }) =>
    v.pipe(
      v.number(),
      whole ? v.safeInteger() : v.finite(),
      v.check((value) => isWithin(value, bounds)),
    ),
  boolean: () => v.boolean(),
  words: (words) => (words.length === 1 ? v.literal(words[0] ?? "") : v.picklist(words)),
  list: (item) => v.array(item),
  object: (fields, rules) => {
    const object = v.strictObject(
      entriesOf(fields, ({ schema, optional }, key) => [key, optional ? v.exactOptional(schema) : schema]),
    );
    return rules.reduce((/** @type {any} */ checked, rule) => v.pipe(checked, v.check(rule)), object);
  },
  variant: (key, options) => v.variant(key, /** @type {any} */ (options)),
  either: (options) => v.union([...options]),
  custom: (test) => v.custom(test),
};

/** @type {Kit<any>} */
const arktype = {
  text: (test) => type("string").narrow(test),
  number: ({ whole, bounds }) =>
    type("number").narrow(
      (value) => (whole ? Number.isSafeInteger(value) : Number.isFinite(value)) && isWithin(value, bounds),
    ),
  boolean: () => type("boolean"),
  words: (words) => type.enumerated(...words),
  list: (item) => item.array(),
  object: (fields, rules) => {
    const entries = entriesOf(fields, ({ schema, optional }, key) => [optional ? `${key}?` : key, schema]);
    const object = type(/** @type {any} */ ({ "+": "reject", ...entries }));
    return rules.reduce((/** @type {any} */ checked, rule) => checked.narrow(rule), object);
  },
  variant: (_key, options) => options.reduce((one, other) => one.or(other)),
  either: (options) => options.reduce((one, other) => one.or(other)),
  custom: (test) => type("unknown").narrow(test),
};

/** The functions of the forms of texts, by the names that JSON Schema has for them. @type {Map<string, (text: string) => boolean>} */
const formats = new Map();

/** Our schema as JSON Schema, with the rules over several fields added as far as it has words for them. */
function jsonSchema() {
  return z.toJSONSchema(datasetSchema, {
    io: "input",
    reused: "ref",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema: printed }) => {
      const def = /** @type {any} */ (zodSchema)._zod.def;
      if (def.type === "string") {
        formats.set(def.format, def.fn);
        printed.format = def.format;
        delete printed.pattern; // the form is told by the function
      }
      if (def.type === "custom" && !def.fn([])) printed.type = "object";
      if (def.discriminator !== undefined) {
        printed.type = "object";
        printed["discriminator"] = { propertyName: def.discriminator };
      }
      for (const { _zod } of def.type === "object" ? (def.checks ?? []) : []) {
        Object.assign(printed, {
          allOf: [...(printed.allOf ?? []), ...inWords(_zod.def.fn, Object.keys(def.shape))],
        });
      }
    },
  });
}

/**
 * A rule over several fields, found out by asking it: which fields suffice alone, or that two exclude each other.
 * @param {Rule} rule
 * @param {readonly string[]} keys
 */
function inWords(rule, keys) {
  if (!isTold(rule)) return [];
  if (!rule({}))
    return [{ anyOf: keys.filter((key) => rule({ [key]: 1 })).map((key) => ({ required: [key] })) }];
  const pairs = keys.flatMap((one) => keys.map((other) => /** @type {const} */ ([one, other])));
  return pairs
    .filter(([one, other]) => one < other && !rule({ [one]: 1, [other]: 1 }))
    .map((pair) => ({ not: { required: [...pair] } }));
}

function ajvFor() {
  const schema = jsonSchema();
  const ajv = new Ajv2020({ discriminator: true, strict: false, formats: Object.fromEntries(formats) });
  return ajv.compile(schema);
}

function typeboxFor() {
  // Its unions are told by the first option that fits, where ajv is told which field to look at.
  const schema = JSON.parse(JSON.stringify(jsonSchema()).replaceAll('"oneOf":', '"anyOf":'));
  for (const [name, test] of formats) Format.Set(name, test);
  return Compile(schema);
}
