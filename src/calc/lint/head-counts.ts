/** Do the numbers of workers fit one another? */

import { showValue } from "../../core/show-value.js";
import type { Attributed } from "../../model/attributed.js";
import type { BargainingUnit } from "../../model/bargaining-unit.js";
import type { Quantity } from "../../model/quantity.js";
import { countsWorkers, isPercent } from "../worker-bounds.js";
import type { Finding, LintRule } from "./lint-rule.js";
import type { Found, Path, Unsure } from "./readable.js";
import { isObject, itemsIn, partIn, stringsIn } from "./readable.js";
import type { RecordIndex } from "./record-index.js";
import type { StoppageView } from "./stoppage-view.js";
import { eventsOf } from "./stoppage-view.js";
import type { SureCount } from "./sure-counts.js";
import { standing, sureCount } from "./sure-counts.js";
import type { SureDays } from "./sure-days.js";
import { sureDays } from "./sure-days.js";

export const moreWorkersThanUnit: LintRule = {
  code: "more-workers-than-unit",
  severity: "warning",
  meaning: "More workers are out, or joined or left, than are in the bargaining units concerned.",
};

export const moreOutThanWorkers: LintRule = {
  code: "more-out-than-workers",
  severity: "warning",
  meaning: "A head-count of those out is greater than the number of workers in the stoppage.",
};

export const percentOfWorkers: LintRule = {
  code: "head-count-over-100-percent",
  severity: "error",
  meaning: "A head-count in percent is over 100.",
};

export const noWorkers: LintRule = {
  code: "no-workers",
  severity: "warning",
  meaning:
    "A unit or a stoppage is said to have no workers: a number that is not known is left out, never 0.",
};

export const headCountUnit: LintRule = {
  code: "head-count-unit",
  severity: "warning",
  meaning:
    "A number of workers is given in what is none, such as percent, patients or days: no count of workers takes it.",
};

type Counted = Found<Attributed<Quantity>>;

/** Checks the numbers of workers. */
export function headCounts({ dataset, stoppages }: RecordIndex): Finding[] {
  const units = itemsIn(dataset, "bargainingUnits");
  const byId = new Map(units.map((unit) => [unit.fields.id, unit]));
  return [
    ...units.flatMap((unit) => itemsIn(unit, "size")).flatMap(checkAlone),
    ...stoppages.flatMap((view) => checkStoppage(view, byId)),
  ];
}

type UnitsById = ReadonlyMap<unknown, Found<BargainingUnit>>;

function checkStoppage(view: StoppageView, units: UnitsById): Finding[] {
  const all = stringsIn(view.found.fields.bargainingUnitIds, []).map(({ text }) => text);
  const ofAll = capacityOf(all, units, view);
  const workers = itemsIn(view.found, "workers");
  const most = mostOf(standing(workers).map(countIn));
  return [
    ...workers.flatMap(checkAlone),
    ...workers.flatMap((count) => checkAgainstUnits(count, ofAll)),
    ...eventsOf(view, "began", "joined", "resumed", "left", "returnedToWork").flatMap(({ found }) => {
      const scope = partIn(found, "scope");
      const own = stringsIn(scope?.fields.bargainingUnitIds, []).map(({ text }) => text);
      const capacity = own.length === 0 ? ofAll : capacityOf(own, units, view);
      const counts = itemsIn(found, "workers");
      return [
        ...counts.flatMap(checkAlone),
        ...counts.flatMap((count) => checkAgainstUnits(count, capacity)),
      ];
    }),
    ...eventsOf(view, "headcountReported").flatMap(({ found }) => {
      const { count: received, counted } = found.fields;
      const count = sureCount(received);
      const at = { path: [...found.path, "count"], received };
      const faults = checkUnit(at.path, received, true);
      if (count === undefined || faults.length > 0) return faults;
      if (isPercent(count.unit)) {
        if (count.min <= 100) return [];
        return [
          {
            ...at,
            rule: percentOfWorkers,
            message: `${count.min} percent of the workers is more than all of them.`,
          },
        ];
      }
      if (counted !== "out" || !isMore(count, most)) return [];
      const message = `The head-count has ${count.min} ${count.unit} out, but the stoppage has no more than ${most?.max} workers.`;
      return [{ ...at, rule: moreOutThanWorkers, message }];
    }),
  ];
}

function countIn({ fields }: Counted): SureCount | undefined {
  return sureCount(fields.value);
}

function checkAlone(counted: Counted): Finding[] {
  const { path, fields } = counted;
  const faults = fields.rank === "deprecated" ? [] : checkUnit([...path, "value"], fields.value, false);
  return faults.length > 0 ? faults : checkZero(counted);
}

/** Whether a number of workers counts something else; where shares of them are known, too, percent are no fault. */
function checkUnit(path: Path, received: unknown, isShareKnown: boolean): Finding[] {
  if (!isObject(received)) return [];
  const { unit }: Unsure<Quantity> = received;
  if (typeof unit !== "string" || countsWorkers({ unit }) || (isShareKnown && isPercent(unit))) return [];
  const message = `A number of ${showValue(unit)} is not one of workers: it is not counted as such.`;
  const expected = 'a number of workers, with a unit such as "workers", or none';
  return [{ rule: headCountUnit, path, message, received, expected }];
}

function checkZero({ path, fields }: Counted): Finding[] {
  const count = sureCount(fields.value);
  if (count?.max !== 0 || fields.rank === "deprecated") return [];
  const message = "The number of workers is 0; leave it out where it is not known.";
  return [{ rule: noWorkers, path: [...path, "value"], message, received: fields.value }];
}

function checkAgainstUnits(counted: Counted, capacity: SureCount | undefined): Finding[] {
  const count = countIn(counted);
  if (count === undefined || counted.fields.rank === "deprecated" || !isMore(count, capacity)) return [];
  const message = `There are ${count.min} ${count.unit} here, but no more than ${capacity?.max} in the bargaining units concerned.`;
  return [
    { rule: moreWorkersThanUnit, path: [...counted.path, "value"], message, received: counted.fields.value },
  ];
}

function isMore(count: SureCount, most: SureCount | undefined): boolean {
  return most?.max !== undefined && most.max !== null && most.unit === count.unit && count.min > most.max;
}

/** The greatest of several accounts of one number; `undefined` where one of them has no upper end. */
function mostOf(counts: readonly (SureCount | undefined)[]): SureCount | undefined {
  return counts.reduce((most, count) => {
    if (most === undefined || count === undefined || most.unit !== count.unit) return undefined;
    if (most.max === null || count.max === null) return undefined;
    return count.max > most.max ? count : most;
  }, counts[0]);
}

/** The most workers that some units have together; `undefined` where that is not known. */
function capacityOf(
  ids: readonly string[],
  units: UnitsById,
  { firstOut }: StoppageView,
): SureCount | undefined {
  let together: SureCount | undefined;
  for (const id of new Set(ids)) {
    const unit = units.get(id);
    const sizes = unit === undefined ? [] : standing(itemsIn(unit, "size"));
    const most = mostOf(
      sizes.map((size) => (isOfThatTime(size, firstOut?.date) ? countIn(size) : undefined)),
    );
    if (most === undefined || most.max === null) return undefined;
    if (together !== undefined && together.unit !== most.unit) return undefined;
    together = { unit: most.unit, min: 0, max: most.max + (together?.max ?? 0) };
  }
  return together;
}

const daysInYear = 366;

/** Whether the size of a unit can be held against a count of the stoppage: units grow and shrink over the years. */
function isOfThatTime({ fields }: Counted, firstOut: SureDays | undefined): boolean {
  if (fields.asOf === undefined) return true;
  const asOf = sureDays(fields.asOf);
  if (firstOut === undefined) return false;
  return asOf.earliest >= firstOut.latest - daysInYear && asOf.latest <= firstOut.latest + daysInYear;
}
