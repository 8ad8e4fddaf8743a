// What would the record be in zod alone? The shapes of our schemas as a program that has nothing but zod: no forms of
// text, no rules over several fields, no words. test/tooling/sizes.mjs weighs it.

import { datasetSchema } from "picketline/schema";

/** @typedef {{ _zod: { def: any } }} Schema */

/**
 * A module that exports a plain schema of a dataset. A part that several share is a constant, and so are the fields that
 * all options of a union have, as people write them.
 */
export function plainSchemas() {
  /** @type {Map<Schema, string>} */
  const names = new Map();
  /** @type {string[]} */
  const lines = ['import * as z from "zod";'];
  const add = (/** @type {string} */ text) => {
    const name = `part${lines.length}`;
    lines.push(`const ${name} = ${text};`);
    return name;
  };

  /** @param {Schema} schema @returns {string} */
  function nameOf(schema) {
    const name = names.get(schema) ?? add(textOf(schema._zod.def));
    names.set(schema, name);
    return name;
  }

  /** @param {Iterable<[string, Schema]>} fields */
  function fieldsOf(fields) {
    return Array.from(fields, ([key, field]) => `${key}: ${nameOf(field)}`).join(", ");
  }

  /** @param {any} def @returns {string} */
  function textOf(def) {
    switch (def.type) {
      case "string":
        return "z.string()";
      case "number":
        return `z.${def.format === "safeint" ? "int" : "number"}()${(def.checks ?? []).map(boundOf).join("")}`;
      case "boolean":
        return "z.boolean()";
      case "literal":
        return `z.literal(${JSON.stringify(def.values.length === 1 ? def.values[0] : def.values)})`;
      case "enum":
        return `z.enum(${JSON.stringify(Object.values(def.entries))})`;
      case "array":
        return `z.array(${nameOf(def.element)})`;
      case "optional":
        return `${nameOf(def.innerType)}.exactOptional()`;
      case "custom":
        return "z.looseObject({})";
      case "union":
        return def.discriminator === undefined
          ? `z.union([${def.options.map(nameOf).join(", ")}])`
          : variantsOf(def.discriminator, def.options);
      case "object":
        return `z.strictObject({ ${fieldsOf(Object.entries(def.shape))} })`;
      default:
        throw new Error(`no plain schema is known for one of type ${def.type}`);
    }
  }

  /** @param {string} key @param {readonly Schema[]} options */
  function variantsOf(key, options) {
    const [first = {}, ...others] = options.map(
      ({ _zod: { def } }) => /** @type {Record<string, Schema>} */ (def.shape),
    );
    const isShared = (/** @type {[string, Schema]} */ [name, field]) =>
      others.every((shape) => shape[name] === field);
    const shared = add(`{ ${fieldsOf(Object.entries(first).filter(isShared))} }`);
    const texts = [first, ...others].map((shape) => {
      const own = Object.entries(shape).filter((entry) => !isShared(entry));
      return `z.strictObject({ ...${shared}, ${fieldsOf(own)} })`;
    });
    return `z.discriminatedUnion("${key}", [${texts.join(", ")}])`;
  }

  lines.push(`export const datasetSchema = ${nameOf(datasetSchema)};`);
  return lines.join("\n");
}

/** @param {{ _zod: { def: any } }} check */
function boundOf({ _zod: { def } }) {
  return `.${def.check === "greater_than" ? "gt" : "lt"}${def.inclusive ? "e" : ""}(${def.value})`;
}
