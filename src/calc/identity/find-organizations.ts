/** Which organisations of a dataset go by a name? */

import { plainName } from "../../core/plain-name.js";
import { unreadable } from "../../core/unreadable.js";
import type { Dataset } from "../../model/dataset.js";
import type { Organization } from "../../model/organization.js";
import { redirectsIn } from "./redirects.js";
import type { UnionName } from "./union-name.js";
import { readUnionName } from "./union-name.js";

/** An organisation that goes by a name. */
export interface OrganizationMatch {
  /** The organisation; the one that it was merged into, where it was. */
  readonly organization: Organization;
  /** The one that has the name: the same, or one that was merged into it. */
  readonly via: Organization;
  /** Which of its names it is: `local` where a union and a number say the same in other words. */
  readonly by: "name" | "shortName" | "alias" | "local";
  /** The name as the record has it. */
  readonly text: string;
}

/**
 * The organisations that go by a name: by their full name, short name or an alias, or, for locals, by union and number in
 * any order of words ("Local 1199, SEIU"). Case, accents, punctuation and spaces make no difference, `&` is "and", and
 * "ß" is "ss", "æ" is "ae", "ø" is "o". Each is given once, by its first name that fits, and for one that was merged the
 * one that stands for it. In the order of the record; empty where nothing fits.
 *
 * @example
 * ```ts
 * import { findOrganizations } from "picketline";
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * const calo = { id: "calo", kind: "newsOutlet" as const, name: "CALÓ News", aliases: ["Caló"] };
 * const nurses = { id: "nurses", kind: "union" as const, level: "local" as const, name: "SEIU Local 1199" };
 * const dataset = { ...none, organizations: [calo, nurses] };
 * findOrganizations(dataset, "calo news").map(({ organization, by }) => [organization.id, by]); // => [["calo", "name"]]
 * findOrganizations(dataset, "Local 1199, SEIU").map(({ organization, by }) => [organization.id, by]);
 * // => [["nurses", "local"]]
 * findOrganizations(dataset, "SEIU Local 0123"); // => []
 * ```
 */
export function findOrganizations(dataset: Dataset, name: string): readonly OrganizationMatch[] {
  try {
    const wanted = plainName(name);
    if (wanted === "") return [];
    const wantedLocal = localNamed(readUnionName(name));
    const endOf = redirectsIn(dataset);
    const found = new Map<Organization, OrganizationMatch>();
    for (const via of dataset.organizations) {
      const end = endOf(via.id);
      // What redirects to nothing, or in a circle, can only stand for itself.
      const organization = end.kind === "organization" ? end.organization : via;
      if (found.has(organization)) continue;
      const names = namesOf(via);
      const match =
        names.find(({ text }) => plainName(text) === wanted) ??
        (wantedLocal === undefined ? undefined : asLocal(names, via, wantedLocal));
      if (match !== undefined) found.set(organization, { organization, via, ...match });
    }
    return [...found.values()];
  } catch (error) {
    throw unreadable(error);
  }
}

type Name = Pick<OrganizationMatch, "by" | "text">;

function namesOf({ name, shortName, aliases = [] }: Organization): readonly Name[] {
  return [
    { by: "name", text: name },
    ...(shortName === undefined ? [] : [{ by: "shortName", text: shortName } as const]),
    ...aliases.map((text) => ({ by: "alias", text }) as const),
  ];
}

function asLocal(names: readonly Name[], { kind }: Organization, wanted: string): Name | undefined {
  if (kind !== "union") return undefined;
  const same = names.find(({ text }) => localNamed(readUnionName(text)) === wanted);
  return same === undefined ? undefined : { by: "local", text: same.text };
}

/** A local in one spelling; `undefined` where a name says no union or no local. No word for it is "local". */
function localNamed(name: UnionName | null): string | undefined {
  if (name?.designation == null || name.affiliation === null) return undefined;
  return [plainName(name.affiliation), name.body ?? "local", name.designation.toUpperCase()].join(" ");
}
