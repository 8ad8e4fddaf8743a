/** Is what is agreed held by both sides? */

import { showValue } from "../../core/show-value.js";
import type { Finding, LintRule } from "./lint-rule.js";
import { itemsIn, stringsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";

export const agreedByOneSide: LintRule = {
  code: "agreed-by-one-side",
  severity: "info",
  meaning: "A position that is agreed is held by one side only.",
};

/** Finds agreed positions that only unions, or only employers, of the stoppage hold. */
export function agreedPositions({ stoppages }: RecordIndex): Finding[] {
  return stoppages.flatMap(checkPositions);
}

function checkPositions({ found }: StoppageView): Finding[] {
  const sides = {
    unions: new Set(stringsIn(found.fields.unionIds, []).map(({ text }) => text)),
    employers: new Set(stringsIn(found.fields.employerIds, []).map(({ text }) => text)),
  };
  return itemsIn(found, "demands")
    .flatMap((demand) => itemsIn(demand, "positions"))
    .filter(({ fields }) => fields.standing === "agreed" && fields.rank !== "deprecated")
    .flatMap(({ path, fields }) => {
      const holders = stringsIn(fields.heldByIds, []).map(({ text }) => text);
      const side = (["unions", "employers"] as const).find((name) =>
        holders.every((id) => sides[name].has(id)),
      );
      const [holder] = holders;
      if (side === undefined || holder === undefined) return [];
      const message = `The agreed position ${showValue(fields.id)} is held by ${showValue(holder)} and no other side than the ${side}.`;
      const received = fields.heldByIds;
      return [
        {
          rule: agreedByOneSide,
          path: [...path, "heldByIds"],
          message,
          received,
          expected: "ids of both sides",
        },
      ];
    });
}
