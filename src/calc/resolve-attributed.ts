/** Which of several claimed values is taken, and why did the others lose? */

import { refuse } from "../core/refuse-argument.js";
import { unreadable } from "../core/unreadable.js";
import type { Attributed } from "../model/attributed.js";
import type { Quantity } from "../model/quantity.js";
import type { LossReason, PolicyTest, ResolutionPolicy } from "./resolve/policies.js";
import { byDate, byRank, bySpeaker, byWidth } from "./resolve/policies.js";

/** The name of a policy. */
export type PolicyName = ResolutionPolicy<Quantity>["by"];

/** One value out of several, with those that lost. Together `chosen` and `others` are all that was given. */
export interface Resolution<T> {
  /** The value that is taken, as it was given; `null` where the list is empty. */
  readonly chosen: Attributed<T> | null;
  /** All the others in the order of the record, each with why it lost. */
  readonly others: readonly LosingValue<T>[];
  /** Why it was taken. */
  readonly reason: ChoiceReason;
}

/** A value that was not taken. */
export interface LosingValue<T> {
  /** The value, as it was given. */
  readonly value: Attributed<T>;
  /** The policy by which it lost; `null` where none was asked, or where all of them held it as good. */
  readonly policy: PolicyName | null;
  /** Why it lost. */
  readonly because: LossReason;
}

/** Why a value was taken. */
export interface ChoiceReason {
  /** The policy that told it from the last of the others; `null` where none did. */
  readonly policy: PolicyName | null;
  /**
   * `policy`: by that policy. `onlyValue`: no other stands. `firstInRecord`: the policies hold others as good, and it
   * stands before them in the record. `noValues`: there was nothing to choose from.
   */
  readonly because: "policy" | "onlyValue" | "firstInRecord" | "noValues";
  /** How many others every policy held as good; more than 0 only with `firstInRecord`. */
  readonly tied: number;
  /** Whether it is deprecated, known to be wrong or outdated: there is nothing else. */
  readonly isDeprecated: boolean;
}

/**
 * Resolves values that conflict: the one that a policy takes, all the others with why they lost, and the reason. Nothing
 * is dropped. With a list of policies, what one leaves level goes to the next; what all leave level, to the first in the
 * record, and the reason says so. `{ by: "rank" }` settles level ranks by the latest `asOf`, once the policies after it
 * have been asked.
 *
 * A value of rank `deprecated` is taken only where there is no other, and the reason says that too. Dates are compared by
 * the days that they can mean: one is later only where it surely is.
 *
 * @throws `LabourError` with code `invalid-argument` where there is no policy, one that is not known, or an empty order
 * of speakers.
 *
 * @example
 * ```ts
 * import { type Attributed, type Quantity, resolveAttributed } from "picketline";
 * const workers: readonly Attributed<Quantity>[] = [
 *   { value: { value: 2400, modifier: "about" }, asOf: "2024-12-13", sourceIds: [], rank: "preferred" },
 *   { value: { value: 2400, modifier: "nearly" }, asOf: "2024-10-21", sourceIds: [], rank: "normal" },
 * ];
 * const { chosen, others, reason } = resolveAttributed(workers, { by: "rank" });
 * chosen?.value; // => { value: 2400, modifier: "about" }
 * others.map(({ value, because }) => [value.value.modifier, because]); // => [["nearly", "lowerRank"]]
 * reason; // => { policy: "rank", because: "policy", tied: 0, isDeprecated: false }
 * resolveAttributed(workers, { by: "narrowest" }).chosen?.value.modifier; // => "nearly"
 * ```
 * @example
 * ```ts
 * import { resolveAttributed } from "picketline";
 * const said = { sourceIds: [], rank: "normal" as const };
 * const places = [
 *   { ...said, value: "Pasadena", saidBy: { organizationId: "union" } },
 *   { ...said, value: "Panorama City", saidBy: { organizationId: "mill" } },
 * ];
 * resolveAttributed(places, { by: "speaker", order: ["mill", "union"] }).chosen?.value; // => "Panorama City"
 * resolveAttributed(places, { by: "latest" }).reason.because; // => "firstInRecord"
 * resolveAttributed([], { by: "latest" }).chosen; // => null
 * ```
 */
export function resolveAttributed<T>(
  values: readonly Attributed<T>[],
  policy: ResolutionPolicy<NoInfer<T>> | readonly ResolutionPolicy<NoInfer<T>>[],
): Resolution<T> {
  try {
    const tests = testsOf(policy);
    const notDeprecated = values.filter(({ rank }) => rank !== "deprecated");
    let standing = notDeprecated.length > 0 ? notDeprecated : values;
    const losses = new Map<Attributed<T>, Omit<LosingValue<T>, "value">>();
    for (const value of values) {
      if (!standing.includes(value)) losses.set(value, { policy: null, because: "deprecated" });
    }
    let decidedBy: PolicyName | null = null;
    for (const { name, test } of tests) {
      if (standing.length < 2) break;
      const reasons = test(standing);
      for (const [place, value] of standing.entries()) {
        const because = reasons[place];
        if (because === undefined) continue;
        losses.set(value, { policy: name, because });
        decidedBy = name;
      }
      standing = standing.filter((_, place) => reasons[place] === undefined);
    }
    const chosen = standing[0] ?? null;
    // One value may be given twice as the same object: what stands for the choice is its place, not itself.
    const chosenPlace = chosen === null ? -1 : values.indexOf(chosen);
    return {
      chosen,
      others: values.flatMap((value, place) =>
        place === chosenPlace
          ? []
          : [{ value, ...(losses.get(value) ?? { policy: null, because: "laterInRecord" }) }],
      ),
      reason: {
        policy: standing.length === 1 ? decidedBy : null,
        because: becauseOf(standing.length, decidedBy),
        tied: Math.max(0, standing.length - 1),
        isDeprecated: chosen?.rank === "deprecated",
      },
    };
  } catch (error) {
    throw unreadable(error);
  }
}

function becauseOf(standing: number, decidedBy: PolicyName | null): ChoiceReason["because"] {
  if (standing === 0) return "noValues";
  if (standing > 1) return "firstInRecord";
  return decidedBy === null ? "onlyValue" : "policy";
}

interface NamedTest {
  readonly name: PolicyName;
  readonly test: PolicyTest;
}

type AnyPolicy = ResolutionPolicy<Quantity>;

function testsOf(policy: AnyPolicy | readonly AnyPolicy[]): readonly NamedTest[] {
  const policies: readonly AnyPolicy[] = isList(policy) ? policy : [policy];
  if (policies.length === 0) refuse("policy", policies, "at least one policy");
  const tests = policies.map((each) => ({ name: each.by, test: testOf(each) }));
  const names = tests.map(({ name }) => name);
  return names.includes("rank") && !names.includes("latest")
    ? [...tests, { name: "rank", test: byDate }]
    : tests;
}

function isList(policy: AnyPolicy | readonly AnyPolicy[]): policy is readonly AnyPolicy[] {
  return Array.isArray(policy);
}

function testOf(policy: AnyPolicy): PolicyTest {
  switch (policy.by) {
    case "rank":
      return byRank;
    case "latest":
      return byDate;
    case "speaker":
      if (policy.order.length === 0) refuse("order", policy.order, "at least one speaker");
      return bySpeaker(policy.order);
    case "narrowest":
      return byWidth(1);
    case "widest":
      return byWidth(-1);
    default: {
      const { by } = policy as { readonly by: unknown }; // a caller without types
      return refuse("policy.by", by, '"rank", "latest", "speaker", "narrowest" or "widest"');
    }
  }
}
