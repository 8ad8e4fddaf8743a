/** Which values are in a list, each once, in the order in which they first come? */

/** The values of a list, each once. */
export function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
