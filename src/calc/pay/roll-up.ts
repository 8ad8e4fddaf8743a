/** What do the payments that rise with wages add to the cost of a raise? */

import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import { exactText, sumOf } from "./exact-decimal.js";
import { sharePercentOf } from "./pay-arguments.js";

/** A payment that is a percentage of wages, so that it rises with them. */
export interface RollUpPart {
  /** What it is: "social security", "pension". */
  readonly name: string;
  /** How many percent of wages it is. */
  readonly percent: number;
}

/** The roll-up: what a raise of one dollar costs beyond the dollar. */
export interface RollUp {
  /** The parts added up, in percent of wages. */
  readonly totalPercent: number;
  /** The same, exact, in decimal notation. */
  readonly exactTotal: string;
  /** The parts, as given. */
  readonly parts: readonly (number | RollUpPart)[];
  /** The rules of the answer, in words. */
  readonly rules: readonly string[];
}

/**
 * The roll-up percentage: the payments that are a percentage of wages, added up, in percent. A raise that costs 100 in
 * wages costs 100 and so many more. No parts give 0. Which payments rise with wages is the caller's to say. This is
 * arithmetic, not advice.
 *
 * Source: AFSCME, Costing 101 (6.2 and 1.45 for social security and Medicare, 6 for the pension, and so on: 17.15).
 *
 * @throws `LabourError` with code `invalid-argument` for a percentage that is not finite, below 0 or over 1,000.
 *
 * @example
 * ```ts
 * import { rollUp } from "picketline";
 * rollUp([6.2, 1.45, 6, 1.5, 1.5, 0.5]).totalPercent; // => 17.15
 * ```
 *
 * @example
 * ```ts
 * import { rollUp } from "picketline";
 * rollUp([{ name: "pension", percent: 6 }]).exactTotal; // => "6"
 * rollUp([]).totalPercent; // => 0
 * ```
 */
export function rollUp(parts: readonly (number | RollUpPart)[]): RollUp {
  try {
    if (!Array.isArray(parts)) refuse("parts", parts, "a list of percentages");
    const total = sumOf(
      parts.map((part, at) =>
        typeof part === "object"
          ? sharePercentOf(`parts[${at}].percent`, part.percent)
          : sharePercentOf(`parts[${at}]`, part),
      ),
    );
    const exactTotal = exactText(total) ?? "";
    return {
      totalPercent: Number(exactTotal),
      exactTotal,
      parts,
      rules: ["each part is a percentage of wages, without a ceiling; the parts are added up"],
    };
  } catch (error) {
    throw unreadable(error);
  }
}
