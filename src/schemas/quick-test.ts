/** Does data keep the rules of a schema for certain? Told from what the schema is made of, many times as fast as zod. */

import type * as z from "zod";

/**
 * Whether a value is plain and keeps the rules of a schema: lists, and objects as `JSON.parse` makes them. `false` says
 * nothing: zod decides, and says what is wrong. What `JSON.stringify` would not write, such as a key that is hidden from
 * enumeration, is not looked at.
 */
export type QuickTest = (value: unknown) => boolean;

type Schema = z.core.$ZodType;
type Definition<Type extends z.core.$ZodTypes["_zod"]["def"]["type"]> = Extract<
  z.core.$ZodTypes["_zod"]["def"],
  { type: Type }
>;
type PlainObject = Readonly<Record<string, unknown>>;

/** What a key of an object leads to. */
interface Field {
  readonly key: string;
  readonly test: QuickTest;
  /** 1 where the object has to have it, otherwise 0. */
  readonly needed: number;
  /** The field that came after this one in the object that was looked at last. */
  followedBy: Field | undefined;
}

// Each is made when it is first needed, and schemas that share a part share its test.
const tests = new WeakMap<Schema, QuickTest>();
const optionsOf = new WeakMap<object, ReadonlyMap<unknown, Schema>>();

const neverCertain: QuickTest = () => false;

/**
 * The test of a schema. It is made of functions and tables, not of text that has to be run as code, so that it works
 * wherever a content security policy forbids the latter. A kind of schema or rule that is not known here is left to zod.
 */
export function quickTest(schema: Schema): QuickTest {
  const known = tests.get(schema);
  if (known !== undefined) return known;
  const test = testOf(definitionOf(schema)) ?? neverCertain;
  tests.set(schema, test);
  return test;
}

/** What a schema is made of, told apart by `type`. */
export function definitionOf(schema: Schema): z.core.$ZodTypes["_zod"]["def"] {
  // As zod advises libraries to: each of its schemas is one of these.
  return (schema as z.core.$ZodTypes)._zod.def;
}

/** The schema of a field where it is there. */
export function presentField(field: Schema): Schema {
  const definition = definitionOf(field);
  return definition.type === "optional" ? definition.innerType : field;
}

/** Whether a value is an object as `JSON.parse` or an object literal makes them, or one without a prototype. */
export function isPlainObject(value: unknown): value is PlainObject {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** The schema that a value is checked by where a field tells several apart. */
export function optionFor(union: Definition<"union">, value: PlainObject): Schema | undefined {
  const { discriminator } = union as Partial<z.core.$ZodDiscriminatedUnionDef>;
  return discriminator === undefined
    ? undefined
    : optionsByWord(union, discriminator)?.get(value[discriminator]);
}

function testOf(definition: z.core.$ZodTypes["_zod"]["def"]): QuickTest | undefined {
  switch (definition.type) {
    case "string":
      return textTest(definition);
    case "number":
      return numberTest(definition);
    case "boolean":
      return hasOnly(definition, []) ? (value) => typeof value === "boolean" : undefined;
    case "literal":
      return hasOnly(definition, ["values"]) ? wordTest(definition.values) : undefined;
    case "enum":
      return hasOnly(definition, ["entries"]) ? wordTest(Object.values(definition.entries)) : undefined;
    case "custom":
      return customTest(definition);
    case "array":
      return hasOnly(definition, ["element"]) ? listTest(quickTest(definition.element)) : undefined;
    case "union":
      return unionTest(definition);
    case "object":
      return objectTest(definition);
    default:
      return undefined;
  }
}

/** Whether a definition has none but these keys: any other could be a rule. */
function hasOnly(definition: object, known: readonly string[]): boolean {
  return Object.entries(definition).every(
    ([key, value]) => value === undefined || key === "type" || key === "error" || known.includes(key),
  );
}

/** Texts of a form that has a function. A plain text has none, and those that zod brings along are left to it. */
function textTest(definition: Definition<"string">): QuickTest | undefined {
  const { fn, pattern } = definition as Partial<z.core.$ZodCustomStringFormatDef>;
  if (fn === undefined || !hasOnly(definition, ["check", "format", "fn", "pattern"])) return undefined;
  if (pattern?.source === "\\S")
    return (value) => typeof value === "string" && (isBegun(value) || fn(value) === true);
  return (value) => typeof value === "string" && fn(value) === true;
}

/** Whether a text begins with a letter, a digit or the like: many times as quick to see as to look for one by a pattern. */
function isBegun(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

function numberTest(definition: Definition<"number">): QuickTest | undefined {
  if (!hasOnly(definition, ["check", "format", "abort", "checks"])) return undefined;
  const { format } = definition as Partial<z.core.$ZodNumberFormatDef>;
  if (format !== undefined && format !== "safeint") return undefined;
  const isKind = format === undefined ? Number.isFinite : Number.isSafeInteger;
  let [above, atLeast, below, atMost] = [-Infinity, -Infinity, Infinity, Infinity];
  for (const check of definition.checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (!hasOnly(def, ["check", "value", "inclusive"])) return undefined;
    if (def.check === "greater_than" && typeof def.value === "number") {
      if (def.inclusive) atLeast = Math.max(atLeast, def.value);
      else above = Math.max(above, def.value);
    } else if (def.check === "less_than" && typeof def.value === "number") {
      if (def.inclusive) atMost = Math.min(atMost, def.value);
      else below = Math.min(below, def.value);
    } else return undefined;
  }
  return (value) =>
    typeof value === "number" &&
    isKind(value) &&
    value > above &&
    value >= atLeast &&
    value < below &&
    value <= atMost;
}

function wordTest(words: readonly unknown[]): QuickTest {
  const [only] = words;
  if (words.length === 1) return (value) => value === only;
  const all = new Set(words);
  return (value) => all.has(value);
}

function customTest(definition: Definition<"custom">): QuickTest | undefined {
  if (!hasOnly(definition, ["check", "fn", "abort", "params", "checks"])) return undefined;
  const rules = (definition.checks ?? []).map(checkOf);
  return (value) => definition.fn(value) === true && rules.every((rule) => rule(value));
}

/** A check that raises issues of its own. One that puts another value in the place of the one at hand is left to zod. */
function checkOf(check: z.core.$ZodCheck<never>): QuickTest {
  const { def, check: raise } = check._zod;
  if (def.check !== "custom") return neverCertain;
  return (value) => {
    const payload = { value, issues: [] };
    // The type of what a check takes is known to its schema only, which has let the value through.
    const waited = (raise as z.core.$ZodCheckInternals<unknown>["check"])(payload);
    return waited === undefined && payload.issues.length === 0 && payload.value === value;
  };
}

function listTest(isItem: QuickTest): QuickTest {
  return (value) => {
    if (!Array.isArray(value) || Object.getPrototypeOf(value) !== Array.prototype) return false;
    // By its index, as a hole in a list is an item that is missing.
    for (let index = 0; index < value.length; index += 1) {
      if (!isItem(value[index])) return false;
    }
    return true;
  };
}

function unionTest(definition: Definition<"union">): QuickTest | undefined {
  if (!hasOnly(definition, ["options", "discriminator", "inclusive"])) return undefined;
  const { discriminator } = definition as Partial<z.core.$ZodDiscriminatedUnionDef>;
  if (discriminator === undefined) {
    const options = definition.options.map(quickTest);
    return definition.inclusive === false ? undefined : (value) => options.some((test) => test(value));
  }
  const options = optionsByWord(definition, discriminator);
  if (options === undefined) return undefined;
  const byWord = new Map([...options].map(([word, option]) => [word, quickTest(option)]));
  return (value) => {
    if (!isPlainObject(value)) return false;
    const test = byWord.get(value[discriminator]);
    return test?.(value) === true;
  };
}

function optionsByWord(
  definition: Definition<"union">,
  discriminator: string,
): ReadonlyMap<unknown, Schema> | undefined {
  const known = optionsOf.get(definition);
  if (known !== undefined) return known;
  const options = new Map<unknown, Schema>();
  for (const option of definition.options) {
    const object = definitionOf(option);
    const field = object.type === "object" ? object.shape[discriminator] : undefined;
    const words = field && wordsOf(definitionOf(field));
    if (words === undefined) return undefined;
    for (const word of words) options.set(word, option);
  }
  optionsOf.set(definition, options);
  return options;
}

function wordsOf(definition: z.core.$ZodTypes["_zod"]["def"]): readonly unknown[] | undefined {
  if (definition.type === "literal") return definition.values;
  return definition.type === "enum" ? Object.values(definition.entries) : undefined;
}

function objectTest(definition: Definition<"object">): QuickTest | undefined {
  const { shape, catchall, checks = [] } = definition;
  if (!hasOnly(definition, ["shape", "catchall", "checks"])) return undefined;
  if (catchall === undefined || definitionOf(catchall).type !== "never") return undefined;
  const rules = checks.map(ruleOf);
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, fieldOf(key, field)]));
  let needed = 0;
  for (const field of fields.values()) needed += field.needed;
  const start: Field = { key: "", test: neverCertain, needed: 0, followedBy: undefined };
  return (value) => {
    if (!isPlainObject(value)) return false;
    let found = 0;
    let before = start;
    // Only the keys that are there are looked at, in the order that they have: reading each field by its name would cost
    // more, as records differ in the fields that they leave out. Most objects have their keys in the order of others.
    for (const key in value) {
      let field = before.followedBy;
      if (field?.key !== key) {
        field = fields.get(key);
        if (field === undefined) return false;
        before.followedBy = field;
      }
      if (!field.test(value[key])) return false;
      found += field.needed;
      before = field;
    }
    if (found !== needed) return false;
    for (const rule of rules) if (!rule(value)) return false;
    return true;
  };
}

function fieldOf(key: string, schema: Schema): Field {
  const definition = definitionOf(schema);
  if (definition.type !== "optional")
    return { key, test: quickTest(schema), needed: 1, followedBy: undefined };
  return { key, test: quickTest(definition.innerType), needed: 0, followedBy: undefined };
}

/** A rule over several fields of an object, as `refine` adds them. */
function ruleOf(check: z.core.$ZodCheck<never>): QuickTest {
  const { def } = (check as z.core.$ZodChecks | z.core.$ZodCustom)._zod;
  if (def.check !== "custom" || !hasOnly(def, ["check", "fn", "params", "when"])) return neverCertain;
  const { fn } = def;
  return typeof fn === "function" ? (value) => fn(value) === true : neverCertain;
}
