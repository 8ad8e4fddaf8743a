/** What is a union called that is a local of a larger one? */

import { nameOrganization } from "../calc/report/names.js";
import type { Id } from "../core/id.js";
import { unreadable } from "../core/unreadable.js";
import type { Dataset } from "../model/dataset.js";
import type { SpeechOfLanguage } from "./speaker.js";
import { speechEnglish } from "./speaker.js";

/**
 * What a union is called on first mention. One with a designation is named by the union that it belongs to and the
 * designation, which stays as it is, zeros included; "Local" is added to a designation that begins with a digit. Where the
 * record does not say to which union it belongs, its own short name stands in that place, unless a name of its own has the
 * designation already. Others are called by their full name, with the short one in brackets. Any other organisation is
 * named in the same way, and an id that the dataset does not have stands for itself.
 *
 * @example
 * ```ts
 * import { describeUnion } from "picketline";
 * const seiu = { id: "seiu", kind: "union" as const, level: "international" as const, name: "Service Employees International Union", shortName: "SEIU" };
 * const local = (designation: string) => ({ id: "local", kind: "union" as const, level: "local" as const, name: "The local", affiliationId: "seiu", designation });
 * const none = { formatVersion: 1, people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
 * describeUnion({ ...none, organizations: [seiu, local("1199")] }, "local"); // => "SEIU Local 1199"
 * describeUnion({ ...none, organizations: [seiu, local("0123")] }, "local"); // => "SEIU Local 0123"
 * const teamsters = { id: "local", kind: "union" as const, level: "local" as const, name: "Teamsters", designation: "0123" };
 * describeUnion({ ...none, organizations: [teamsters] }, "local"); // => "Teamsters Local 0123"
 * describeUnion({ ...none, organizations: [seiu] }, "seiu"); // => "Service Employees International Union (SEIU)"
 * ```
 */
export function describeUnion(
  dataset: Dataset,
  unionId: Id,
  wording: SpeechOfLanguage = speechEnglish,
): string {
  try {
    const found = dataset.organizations.find(({ id }) => id === unionId);
    const { name, shortName } = nameOrganization(dataset, unionId);
    if (found?.kind === "union" && found.designation !== undefined) {
      const { affiliationId, designation } = found;
      if (affiliationId !== undefined) {
        return wording.speech.local(nameOrganization(dataset, affiliationId).shortName, designation);
      }
      if (![name, shortName].some((one) => tells(one, designation))) {
        return wording.speech.local(shortName, designation);
      }
    }
    return name === shortName ? name : `${name} (${shortName})`;
  } catch (error) {
    throw unreadable(error);
  }
}

/** Whether a name has the number or name of a local in it, with or without zeros before it: "1199SEIU", "Local 123". */
function tells(name: string, designation: string): boolean {
  const parts = name.toLowerCase().split(designation.replace(/^0+(?=.)/, "").toLowerCase());
  return parts.some((after, place) => {
    const before = parts[place - 1];
    return before !== undefined && !/[1-9]0*$/.test(before) && !/^\d/.test(after);
  });
}
