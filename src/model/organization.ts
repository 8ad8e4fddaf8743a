/** The organisations that take part in a dispute, rule on it or report it. */

import type { Id } from "../core/id.js";
import type { Identifier, RecordNode } from "./record-node.js";

/** The fields that organisations of every kind have. */
export interface OrganizationBase extends RecordNode {
  /** The slug by which the record refers to it. */
  readonly id: Id;
  /** Its full name, as it writes it itself. */
  readonly name: string;
  /** What it is called on second mention: "NUHW". */
  readonly shortName?: string;
  /** Other names by which sources call it. */
  readonly aliases?: readonly string[];
  /** Identifiers in schemes outside this record. */
  readonly identifiers?: readonly Identifier[];
  /** Its own web site. */
  readonly url?: string;
  /** Where it sits or works: ids of places. */
  readonly placeIds?: readonly Id[];
  /** The id of the organisation that this one turned out to be the same as, or was merged into. */
  readonly mergedIntoId?: Id;
}

/** A union, at whichever level. */
export interface Union extends OrganizationBase {
  readonly kind: "union";
  /** Where it stands in its movement. */
  readonly level: UnionLevel;
  /** The union or federation that it belongs to. */
  readonly affiliationId?: Id;
  /** The number or name of a local, as a string: "Local 0123" keeps its zero. */
  readonly designation?: string;
}

/**
 * Where a union stands in its movement. `national` and `international` are the level above locals (American unions with
 * members in Canada call themselves international); `independent` is one that belongs to no other.
 */
export type UnionLevel = "local" | "national" | "international" | "federation" | "independent";

/** Whoever employs the workers. */
export interface Employer extends OrganizationBase {
  readonly kind: "employer";
  /** The organisation that owns or runs it. */
  readonly parentId?: Id;
  /** Who owns it. */
  readonly sector?: EmployerSector;
  /** Its industries, by scheme (`naics`, `sic`, `nace` …). */
  readonly industries?: readonly Identifier[];
}

/** Who owns an employer. */
export type EmployerSector = "private" | "public" | "nonprofit";

/** An association that bargains for employers. */
export interface EmployersAssociation extends OrganizationBase {
  readonly kind: "employersAssociation";
  /** The employers that it bargains for. */
  readonly memberIds?: readonly Id[];
}

/** Unions, or employers, that act together. */
export interface Coalition extends OrganizationBase {
  readonly kind: "coalition";
  /** Who is in it. */
  readonly memberIds?: readonly Id[];
  /** Whose coalition it is. */
  readonly side?: "unions" | "employers";
}

/** An authority that oversees an industry or labour relations. */
export interface Regulator extends OrganizationBase {
  readonly kind: "regulator";
  /** The country, state or field that it has a say in: "US-CA". */
  readonly jurisdiction?: string;
}

/** A service that mediates or conciliates, or a person's office that does. */
export interface MediationService extends OrganizationBase {
  readonly kind: "mediationService";
  /** The country, state or field that it has a say in. */
  readonly jurisdiction?: string;
}

/** A court or tribunal. */
export interface Court extends OrganizationBase {
  readonly kind: "court";
  /** The country, state or field that it has a say in. */
  readonly jurisdiction?: string;
}

/** A government, a ministry or a legislature. */
export interface Government extends OrganizationBase {
  readonly kind: "government";
  /** The country or state that it governs. */
  readonly jurisdiction?: string;
}

/** A newspaper, broadcaster, agency or site that reports. */
export interface NewsOutlet extends OrganizationBase {
  readonly kind: "newsOutlet";
}

/** Any organisation in a record, told apart by `kind`. */
export type Organization =
  | Union
  | Employer
  | EmployersAssociation
  | Coalition
  | Regulator
  | MediationService
  | Court
  | Government
  | NewsOutlet;

/** The kinds of organisation. */
export type OrganizationKind = Organization["kind"];
