/** What goes into one row of an agency's table for a stoppage, as of a day? */

import { durationOf } from "../../calc/length/duration.js";
import { measure } from "../../calc/measure/measure.js";
import type { MeasureProfile } from "../../calc/measure/measure-profile.js";
import { quantityBounds } from "../../calc/quantity-bounds.js";
import { isWalkout } from "../../calc/who-is-out/work-changes.js";
import { countsWorkers, workersBounds } from "../../calc/worker-bounds.js";
import type { OpenBounds } from "../../core/bounds.js";
import type { Id } from "../../core/id.js";
import type { Attributed } from "../../model/attributed.js";
import type { Dataset } from "../../model/dataset.js";
import type { Place } from "../../model/place.js";
import type { Quantity } from "../../model/quantity.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { IsoDate } from "../../time/iso-date.js";
import { dayNumberOf } from "../../time/iso-date.js";
import type { PartialDate } from "../../time/partial-date.js";
import { tryDayBounds } from "../../time/partial-date-text.js";
import type { FlatColumn, FlatTable } from "./flat-table.js";
import type { Exported } from "./held-back.js";

/** A stoppage that has no row. */
export interface StoppageWithoutRow {
  /** Its id. */
  readonly stoppageId: Id;
  /** Why. `notBegun`: it has not begun by the day. `vagueStart`: its first day is not known to the day. */
  readonly reason: "notBegun" | "vagueStart";
}

/** A table in the columns of an agency's file. */
export interface AgencyTable extends Exported<FlatTable> {
  /** The stoppages that have no row in it. */
  readonly leftOut: readonly StoppageWithoutRow[];
}

/** A union as agencies write it: by itself, or a local of one. */
export interface UnionCells {
  readonly name: string;
  /** The number of the local; blank where it is none. */
  readonly local: string;
}

/** What goes into a row. */
export interface StoppageFacts {
  readonly employers: readonly string[];
  readonly unions: readonly UnionCells[];
  readonly places: readonly Place[];
  readonly from: IsoDate;
  /** The last day out, where it has come and is known to the day; `ongoing` where workers are out on the day asked about. */
  readonly to: IsoDate | "ongoing" | null;
  /** Calendar days from the first to the last, or to the day asked about, both counted; `null` where not known. */
  readonly days: number | null;
  /** The number of workers that the record prefers or, where it prefers none, that out at the peak; `null` where it is not one. */
  readonly workers: Quantity | null;
  /** The size of the one bargaining unit, where it is known exactly. */
  readonly unitSize: number | null;
}

/** The facts of a stoppage by a day, as an agency counts, or why it has no row. */
function stoppageFacts(
  dataset: Dataset,
  stoppage: WorkStoppage,
  profile: MeasureProfile,
  asOf: IsoDate,
): StoppageFacts | StoppageWithoutRow["reason"] {
  const { from, to, days, ongoing } = durationOf(stoppage, { asOf });
  if (from === null || to === null) return "notBegun";
  if (from.earliest === null || from.earliest !== from.latest) return "vagueStart";
  const last = to.earliest === to.latest ? to.latest : null;
  const [unitId, ...otherUnits] = stoppage.bargainingUnitIds ?? [];
  const unit = dataset.bargainingUnits.find(({ id }) => id === unitId && otherUnits.length === 0);
  const size = workersBounds(unit?.size);
  return {
    employers: stoppage.employerIds.map((id) => nameOf(dataset, id)),
    unions: stoppage.unionIds.map((id) => unionCells(dataset, id)),
    places: (stoppage.placeIds ?? []).flatMap((id) => dataset.places.filter((place) => place.id === id)),
    from: from.earliest,
    to: ongoing === true ? "ongoing" : ongoing === "unknown" ? null : last,
    days: ongoing !== "unknown" && days.min === days.max ? days.max : null,
    workers: workersIn(stoppage, measure(stoppage, profile, { asOf }).workers),
    unitSize: size !== null && size.min === size.max ? size.max : null,
  };
}

function nameOf(dataset: Dataset, id: Id): string {
  return dataset.organizations.find((organization) => organization.id === id)?.name ?? id;
}

function unionCells(dataset: Dataset, id: Id): UnionCells {
  const union = dataset.organizations.find((organization) => organization.id === id);
  const isLocal =
    union?.kind === "union" && union.affiliationId !== undefined && union.designation !== undefined;
  if (!isLocal) return { name: nameOf(dataset, id), local: "" };
  return { name: nameOf(dataset, union.affiliationId ?? id), local: union.designation ?? "" };
}

/**
 * The one number that the record prefers for the whole stoppage; where it prefers none, the one that was out at the peak. Where
 * that lies between bounds, it is what somebody said ("about 500") if nobody said anything else.
 */
function workersIn({ workers = [], timeline }: WorkStoppage, peak: OpenBounds | null): Quantity | null {
  const standing = (values: readonly Attributed<Quantity>[]): readonly Quantity[] =>
    values
      .filter(({ rank, value }) => rank !== "deprecated" && countsWorkers(value))
      .map(({ value }) => value);
  const preferred = standing(workers.filter(({ rank }) => rank === "preferred"));
  if (preferred.length > 0) return theOnly(preferred);
  if (peak === null) return null;
  if (peak.min === peak.max) return { value: peak.min };
  const wentOut = timeline.filter(isWalkout).flatMap(({ workers = [] }) => workers);
  const said = theOnly(standing([...workers, ...wentOut]));
  const bounds = said === null ? null : quantityBounds(said);
  return bounds?.min === peak.min && bounds.max === peak.max ? said : null;
}

/** The one quantity that all of some are, but for the words of their sources; `null` where they differ, or none has bounds. */
function theOnly(quantities: readonly Quantity[]): Quantity | null {
  const [only, ...others] = quantities.filter((quantity) => quantityBounds(quantity) !== null);
  const isSame = ({ value, min, max, modifier = "exactly" }: Quantity): boolean =>
    value === only?.value &&
    min === only?.min &&
    max === only?.max &&
    modifier === (only?.modifier ?? "exactly");
  return only !== undefined && others.every(isSame) ? only : null;
}

/** The city of a place; a city is its own. */
export function cityOf({ kind, name, city }: Place): string | undefined {
  return city ?? (kind === "city" ? name : undefined);
}

/** Whether a date can lie on a day or before it; a date that is not given can. */
export function canBeBy(date: PartialDate | undefined, asOf: IsoDate): boolean {
  const days = date === undefined ? undefined : tryDayBounds(date);
  return days === undefined || days.earliest <= dayNumberOf(asOf);
}

/** The rows of all stoppages that have one, as an agency counts, and those that have none. */
export function agencyRows<Cells>(
  dataset: Dataset,
  profile: MeasureProfile,
  asOf: IsoDate,
  cellsOf: (facts: StoppageFacts, stoppage: WorkStoppage) => Cells,
): { readonly rows: readonly Cells[]; readonly leftOut: readonly StoppageWithoutRow[] } {
  const rows: Cells[] = [];
  const leftOut: StoppageWithoutRow[] = [];
  for (const stoppage of dataset.stoppages) {
    const facts = stoppageFacts(dataset, stoppage, profile, asOf);
    if (typeof facts === "string") leftOut.push({ stoppageId: stoppage.id, reason: facts });
    else rows.push(cellsOf(facts, stoppage));
  }
  return { rows, leftOut };
}

/** The columns of an agency's table: their names, in order, and those that hold numbers. */
export function agencyColumns(
  meanings: { readonly [name: string]: string },
  numbers: readonly string[],
): readonly FlatColumn[] {
  return Object.entries(meanings).map(([name, meaning]) => ({
    name,
    type: numbers.includes(name) ? "number" : "text",
    meaning,
  }));
}
