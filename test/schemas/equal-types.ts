// When are two types the same? Strictly: readonly, optional and `undefined` told apart.

import type * as z from "zod";
import type { JsonValue } from "../../src/index.ts";

/** `true` where the compiler holds two types to be identical, otherwise `false`. */
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** A type with every list and field of it readonly. What holds any JSON is readonly as it is. */
type DeepReadonly<T> = JsonValue extends T
  ? T
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? string extends keyof T
        ? T
        : { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T;

/** `true` where a schema takes and gives the type of the model, and nothing else. */
export type Mirrors<Schema extends z.ZodType, Model> = [
  Equal<DeepReadonly<z.output<Schema>>, Model>,
  Equal<DeepReadonly<z.input<Schema>>, Model>,
] extends [true, true]
  ? true
  : false;

/** Compiles only where a schema mirrors the type of the model: `mirrors<typeof schema, Type>(true)`. */
export function mirrors<Schema extends z.ZodType, Model>(holds: Mirrors<Schema, Model>): boolean {
  return holds;
}
