/** How are two organisations of a dataset made one, so that it can be undone? */

import type { Id } from "../../core/id.js";
import { refuse } from "../../core/refuse-argument.js";
import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import type { Organization } from "../../model/organization.js";
import { canonicalOrganization, notThere } from "./redirects.js";

/** Which organisation is the same as which. */
export interface OrganizationMerge {
  /** The id of the one that gives way. */
  readonly from: Id;
  /** The id of the one that stays. */
  readonly into: Id;
}

/**
 * A dataset in which one organisation redirects to another (`mergedIntoId`). Both stay, and so does every reference:
 * {@link canonicalOrganization} follows the redirect, {@link resolveReferences} writes the references anew, and
 * {@link unmergeOrganization} takes the redirect away, which gives back the dataset as it was.
 *
 * @throws `LabourError` with code `not-in-record` where the dataset lacks one of them; with code `invalid-argument` where
 * the two are the same already, where `from` redirects elsewhere, or where they are of different kinds.
 *
 * @example
 * ```ts
 * import { mergeOrganizations, unmergeOrganization } from "picketline";
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const mill = { id: "mill", kind: "employer" as const, name: "The Mill" };
 * const dataset = { ...none, organizations: [mill, { ...mill, id: "mill-inc", name: "Mill Inc." }] };
 * const merged = mergeOrganizations(dataset, { from: "mill-inc", into: "mill" });
 * merged.organizations.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? null]); // => [["mill", null], ["mill-inc", "mill"]]
 * unmergeOrganization(merged, "mill-inc"); // => dataset
 * ```
 * @example
 * ```ts
 * import { mergeOrganizations } from "picketline";
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const dataset = { ...none, organizations: [{ id: "mill", kind: "employer" as const, name: "The Mill" }] };
 * mergeOrganizations(dataset, { from: "mill", into: "mill" }); // throws LabourError invalid-argument
 * ```
 */
export function mergeOrganizations(dataset: Dataset, merge: OrganizationMerge): Dataset {
  try {
    const { from, into } = merge;
    const loser = organizationOf(dataset, from);
    const winner = organizationOf(dataset, into);
    if (loser.mergedIntoId !== undefined)
      refuse("from", from, `an organisation that is not merged yet; it is, into "${loser.mergedIntoId}"`);
    if (canonicalOrganization(dataset, into).id === from)
      refuse("into", into, `another organisation than "${from}", which it stands for`);
    if (loser.kind !== winner.kind)
      refuse("into", into, `of the same kind as "${from}" (${loser.kind}); it is of kind ${winner.kind}`);
    return withOrganization(dataset, { ...loser, mergedIntoId: into });
  } catch (error) {
    throw unreadable(error);
  }
}

/**
 * A dataset in which an organisation redirects to no other: what {@link mergeOrganizations} did is undone. References
 * that were written anew stay as they are; see {@link restoreReferences}.
 *
 * @throws `LabourError` with code `not-in-record` where the dataset lacks it; with code `invalid-argument` where it is not
 * merged.
 *
 * @example
 * ```ts
 * import { unmergeOrganization } from "picketline";
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const mill = { id: "mill", kind: "employer" as const, name: "The Mill" };
 * const dataset = { ...none, organizations: [mill, { ...mill, id: "mill-inc", mergedIntoId: "mill" }] };
 * unmergeOrganization(dataset, "mill-inc").organizations[1]?.mergedIntoId; // => undefined
 * unmergeOrganization(dataset, "mill"); // throws LabourError invalid-argument
 * ```
 */
export function unmergeOrganization(dataset: Dataset, id: Id): Dataset {
  try {
    const organization = organizationOf(dataset, id);
    const { mergedIntoId, ...alone } = organization;
    if (mergedIntoId === undefined) refuse("id", id, "an organisation that is merged into another");
    return withOrganization(dataset, alone);
  } catch (error) {
    throw unreadable(error);
  }
}

function organizationOf(dataset: Dataset, id: Id): Organization {
  const found = dataset.organizations.find((organization) => organization.id === id);
  if (found === undefined) throw notThere(id);
  return found;
}

function withOrganization(dataset: Dataset, changed: Organization): Dataset {
  const place = dataset.organizations.findIndex(({ id }) => id === changed.id);
  const organizations = dataset.organizations.map((kept, at) => (at === place ? changed : kept));
  return { ...dataset, organizations };
}
