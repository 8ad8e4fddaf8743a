/** Which field of the record refers to what? The one table of it, and all references of a dataset. */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Organization, OrganizationKind } from "../../model/organization.js";
import type { Found, Path, Unsure } from "./readable.js";
import { isObject, stringsIn } from "./readable.js";

/** What an id can name. */
export type NodeKind =
  | "organisation"
  | "person"
  | "bargaining unit"
  | "place"
  | "source"
  | "stoppage"
  | "event"
  | "demand"
  | "position"
  | "statement"
  | "claim"
  | "annotation";

/** What a field refers to. */
export interface ReferenceField {
  /** What its ids may name. */
  readonly to: readonly NodeKind[];
  /** The organisations that have no place in it, where some have none; `holder` is the object that has the field. */
  readonly wrongKinds?: (holder: Unsure<Organization>) => readonly OrganizationKind[];
  /** What belongs there instead, in words. */
  readonly expected?: string;
}

const notUnions: readonly OrganizationKind[] = [
  "employer",
  "employersAssociation",
  "regulator",
  "mediationService",
  "court",
  "government",
  "newsOutlet",
];
// Courts, governments and regulators have staff who strike, too.
const notEmployers: readonly OrganizationKind[] = ["union", "newsOutlet"];

const organisation = { to: ["organisation"] } as const;
const organisationOrPerson = { to: ["organisation", "person"] } as const;
const unions = {
  to: ["organisation"],
  wrongKinds: () => notUnions,
  expected: "a union or a coalition of unions",
} as const;
const employers = {
  to: ["organisation"],
  wrongKinds: () => notEmployers,
  expected: "an employer or an association of employers",
} as const;
const members = {
  to: ["organisation"],
  wrongKinds: ({ kind, side }: Unsure<Organization>) => {
    if (kind === "employersAssociation" || side === "employers") return notEmployers;
    return side === "unions" ? notUnions : [];
  },
  expected: "a member of the same side",
} as const;
const place = { to: ["place"] } as const;
const person = { to: ["person"] } as const;
const event = { to: ["event"] } as const;
const demand = { to: ["demand"] } as const;
const claim = { to: ["claim"] } as const;

/** The names of all fields of T, however deep, that hold ids. */
type IdField<T> = T extends readonly (infer Item)[]
  ? IdField<Item>
  : T extends object
    ? {
        [Key in keyof T & string]: Key extends "extensions" | "was"
          ? never
          : Key extends `${string}Id` | `${string}Ids`
            ? Key
            : IdField<T[Key]>;
      }[keyof T & string]
    : never;

type IdFieldOfRecord = NonNullable<IdField<Dataset>>;

/** What each field refers to. A field of the model that is not in here does not compile. */
export const referenceFields: Readonly<Record<IdFieldOfRecord, ReferenceField>> = {
  sourceIds: { to: ["source"] },
  unionIds: unions,
  affiliationId: unions,
  employerIds: employers,
  memberIds: members,
  organizationId: organisation,
  organizationIds: organisation,
  publisherId: organisation,
  parentId: organisation,
  mergedIntoId: organisation,
  serviceId: organisation,
  withId: organisation,
  byId: organisationOrPerson,
  byIds: organisationOrPerson,
  declaredById: organisationOrPerson,
  toIds: organisationOrPerson,
  againstId: organisationOrPerson,
  intoId: organisationOrPerson,
  onBehalfOfId: organisationOrPerson,
  raisedByIds: organisationOrPerson,
  heldByIds: organisationOrPerson,
  personId: person,
  mediatorIds: person,
  bargainingUnitIds: { to: ["bargaining unit"] },
  placeId: place,
  placeIds: place,
  partOfId: place,
  stoppageId: { to: ["stoppage"] },
  eventId: event,
  eventIds: event,
  onEventId: event,
  concludesIds: event,
  demandIds: demand,
  claimIds: claim,
  answersIds: claim,
  disputesIds: claim,
  contradictsIds: claim,
  inReplyToIds: { to: ["statement"] },
};

/** One id that a field of the record holds. */
export interface Reference {
  readonly field: IdFieldOfRecord;
  readonly id: Id;
  readonly path: Path;
  /** The object that has the field. */
  readonly holder: { readonly [key: string]: unknown };
}

/** The deepest that a field of the record lies, with room to spare. */
const deepestField = 16;

/** Every id that a field of the record holds, in document order. */
export function referencesIn(dataset: Found<Dataset>): Reference[] {
  const references: Reference[] = [];
  const path: (string | number)[] = [];
  visit(dataset.fields);
  return references;

  function visit(value: unknown): void {
    if (path.length > deepestField) return;
    if (Array.isArray(value)) for (const [index, item] of value.entries()) step(index, item, undefined);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) step(key, inner, value);
  }

  function step(key: string | number, inner: unknown, holder: Reference["holder"] | undefined): void {
    if (key === "extensions" || key === "was" || (typeof inner !== "object" && typeof inner !== "string"))
      return;
    path.push(key);
    if (holder !== undefined && isReferenceField(key)) {
      for (const { text, path: place } of stringsIn(inner, [...path])) {
        references.push({ field: key, id: text, path: place, holder });
      }
    } else visit(inner);
    path.pop();
  }
}

function isReferenceField(key: string | number): key is IdFieldOfRecord {
  return Object.hasOwn(referenceFields, key);
}
