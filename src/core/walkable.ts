/** Can a program that walks over a value reach its end? Not where it contains itself, or repeats its parts without end. */

import { holesIn } from "./list-holes.js";

/**
 * How many parts of a value may stand in more than one place, each counted for every place after its first. In a larger
 * value more of them may: {@link repeatsPerPart} for each part.
 */
export const mostRepeats = 1_000_000;

/** Rows of a table share the lists of their sources, some ten times each: on paper such a value is as large as in memory. */
const repeatsPerPart = 10;

/** Why a value cannot be walked over. */
export type WalkFault = "circular-value" | "repeated-without-end" | "sparse-list";

/** A list or object on the way down. */
interface Step {
  readonly value: object;
  readonly parts: readonly object[];
  next: number;
  /** How many lists and objects it has within, itself included, when all of it is written out. */
  size: number;
}

/**
 * The first thing in a value that keeps a walk over all of it from its end; `undefined` where there is none. A list of two
 * that are the same list of two, and so on, is small in memory and endless on paper. Each part is looked at once, and
 * without recursion. Throws where the value cannot be read.
 */
export function walkFault(root: unknown): WalkFault | undefined {
  if (typeof root !== "object" || root === null) return undefined;
  const sizes = new Map<object, number>();
  const first = stepOf(root);
  if (first === undefined) return "sparse-list";
  const way: Step[] = [first];
  const onWay = new Set<object>([root]);
  for (let step = way.at(-1); step !== undefined; step = way.at(-1)) {
    const part = step.parts[step.next];
    step.next += 1;
    if (part === undefined) {
      way.pop();
      onWay.delete(step.value);
      sizes.set(step.value, step.size);
      const most = Math.max(mostRepeats, repeatsPerPart * sizes.size);
      if (step.size - sizes.size > most) return "repeated-without-end";
      const above = way.at(-1);
      if (above !== undefined) above.size += step.size;
      continue;
    }
    if (onWay.has(part)) return "circular-value";
    const known = sizes.get(part);
    if (known !== undefined) {
      step.size += known;
      continue;
    }
    const down = stepOf(part);
    if (down === undefined) return "sparse-list";
    way.push(down);
    onWay.add(part);
  }
  return undefined;
}

function stepOf(value: object): Step | undefined {
  if (Array.isArray(value) && holesIn(value) !== undefined) return undefined;
  const parts: object[] = [];
  for (const part of Object.values(value) as unknown[]) {
    if (typeof part === "object" && part !== null) parts.push(part);
  }
  return { value, parts, next: 0, size: 1 };
}
