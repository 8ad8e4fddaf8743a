/** Which organisation does an id mean, once it is told which ones are the same? */

import type { Id } from "../../core/id.js";
import { LabourError } from "../../core/labour-error.js";
import { refuse } from "../../core/refuse-argument.js";
import { showValue } from "../../core/show-value.js";
import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import type { Organization } from "../../model/organization.js";

/** Where the redirects of an organisation lead: to one, to an id that is not there, or back to where they came from. */
export type RedirectEnd =
  | { readonly kind: "organization"; readonly organization: Organization }
  | { readonly kind: "missing" | "loop"; readonly id: Id };

/** A way to follow redirects in a dataset; it looks at the list of organisations once. */
export function redirectsIn(dataset: Dataset): (id: Id) => RedirectEnd {
  const byId = new Map<Id, Organization>();
  for (const organization of dataset.organizations) {
    if (!byId.has(organization.id)) byId.set(organization.id, organization);
  }
  // Where each that was passed leads to, so that a long way, or one in a circle, is gone once.
  const known = new Map<Id, RedirectEnd>();
  return (start) => {
    const passed = new Set<Id>();
    let id = start;
    let end = known.get(id);
    while (end === undefined) {
      const organization = byId.get(id);
      if (organization === undefined) end = { kind: "missing", id };
      else if (organization.mergedIntoId === undefined) end = { kind: "organization", organization };
      else {
        passed.add(id);
        id = organization.mergedIntoId;
        end = passed.has(id) ? { kind: "loop", id } : known.get(id);
      }
    }
    let isInLoop = false;
    for (const each of passed) {
      isInLoop ||= end.kind === "loop" && end.id === each;
      // From within a circle the way leads back to where it began.
      known.set(each, isInLoop ? { kind: "loop", id: each } : end);
    }
    return end;
  };
}

/**
 * The organisation that an id stands for: itself, or the one that it was merged into, however many steps away.
 *
 * @throws `LabourError` with code `not-in-record` where the dataset lacks the id or one that it leads to; with code
 * `invalid-argument` where the redirects lead back to themselves.
 *
 * @example
 * ```ts
 * import { canonicalOrganization, mergeOrganizations } from "picketline";
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const mill = { id: "mill", kind: "employer" as const, name: "The Mill" };
 * const dataset = { ...none, organizations: [mill, { ...mill, id: "mill-inc", name: "Mill Inc." }] };
 * const merged = mergeOrganizations(dataset, { from: "mill-inc", into: "mill" });
 * canonicalOrganization(merged, "mill-inc").name; // => "The Mill"
 * canonicalOrganization(merged, "bakery"); // throws LabourError not-in-record
 * ```
 */
export function canonicalOrganization(dataset: Dataset, id: Id): Organization {
  try {
    const end = redirectsIn(dataset)(id);
    switch (end.kind) {
      case "organization":
        return end.organization;
      case "missing":
        throw notThere(end.id);
      case "loop":
        return refuse(
          "id",
          id,
          "an organisation whose redirects (mergedIntoId) do not lead back to themselves",
        );
    }
  } catch (error) {
    throw unreadable(error);
  }
}

/** The error of an organisation that the dataset does not have. */
export function notThere(id: Id): LabourError {
  return new LabourError("not-in-record", `The dataset has no organisation ${showValue(id)}.`);
}
