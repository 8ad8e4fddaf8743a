/** What has been read so far: the parts of a dataset, each organisation and place once, and what became of each row. */

import type { Id } from "../../core/id.js";
import type { Issue } from "../../core/issue.js";
import type { BargainingUnit } from "../../model/bargaining-unit.js";
import { type Dataset, formatVersion } from "../../model/dataset.js";
import type { Employer, EmployerSector, Organization, Union, UnionLevel } from "../../model/organization.js";
import type { Place } from "../../model/place.js";
import type { Source } from "../../model/source.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { type ImportIssueCode, importIssue } from "../import-issues.js";
import type { ImportedRow, ImportedTable } from "../import-result.js";
import { Imported } from "./row-objects.js";
import { slugOf } from "./slugs.js";
import { textAlone } from "./text-alone.js";
import { UniqueIds } from "./unique-ids.js";
import { type Known, UsedInResult } from "./used-in-result.js";

/** What is known of a union besides its name. */
export interface UnionFacts {
  readonly level: UnionLevel;
  readonly shortName?: string;
  readonly designation?: string;
  readonly affiliationId?: Id;
}

/** What a text named when it was read. */
interface Reading {
  /** The result in which all of it is already. */
  inResult: number;
  readonly ids: readonly Id[];
  readonly organizations: readonly Named[];
  readonly places: readonly Known<Place>[];
}

/** How many texts of a kind are remembered with what they name. */
const textsRemembered = 10_000;

interface Named extends Known<Organization> {
  readonly aliases: Set<string>;
}

/** Collects what an importer reads. */
export class ImportCollector {
  /** The id of the source that the file is. */
  readonly sourceId: Id;
  readonly #source: Source;
  #issues: Issue[] = [];
  #rows: ImportedRow[] = [];
  readonly #sources = new Map<string, Source>();
  readonly #organizations = new Map<string, Named>();
  readonly #places = new Map<string, Known<Place>>();
  #units: BargainingUnit[] = [];
  #stoppages: WorkStoppage[] = [];
  // What the stoppages since the last result refer to, in the order in which they first do.
  readonly #usedSources = new Set<Source>();
  readonly #usedOrganizations = new UsedInResult<Named>();
  readonly #usedPlaces = new UsedInResult<Known<Place>>();
  readonly #readings = {
    employer: new Map(),
    union: new Map(),
    local: new Map(),
    place: new Map(),
  } as Readonly<Record<"employer" | "union" | "local" | "place", Map<string, Reading>>>;
  #resultNumber = 0;
  /** What the text that is being read named so far. */
  #naming: { readonly organizations: Named[]; readonly places: Known<Place>[] } | undefined;
  readonly #organizationIds = new UniqueIds();
  readonly #placeIds = new UniqueIds();
  readonly #unitIds = new UniqueIds();
  readonly #sourceIds = new UniqueIds();
  readonly #stoppageIds = new UniqueIds();

  /** A list of that id alone, the same for all rows. */
  readonly ownSourceIds: readonly Id[];

  constructor(source: Source, issues: readonly Issue[]) {
    this.sourceId = this.#sourceIds.take(source.id, "source");
    this.ownSourceIds = [this.sourceId];
    this.#source = { ...source, id: this.sourceId };
    this.addIssues(issues);
  }

  /** Takes issues that were found elsewhere. */
  addIssues(issues: readonly Issue[]): void {
    for (const issue of issues) this.#issues.push(issue);
  }

  /**
   * The ids of what a text names; none where it is empty. `read` finds them, and is not asked again for the same text
   * soon after: not unless it notes an issue, which belongs to one row.
   */
  read<Reader extends { readonly issues: readonly Issue[] }>(
    kind: "employer" | "union" | "local" | "place",
    text: string,
    reader: Reader,
    read: (text: string, collector: ImportCollector, reader: Reader) => readonly Id[],
  ): readonly Id[] {
    if (text === "") return [];
    const readings = this.#readings[kind];
    const known = readings.get(text);
    if (known !== undefined) {
      if (known.inResult === this.#resultNumber) return known.ids;
      known.inResult = this.#resultNumber;
      for (const named of known.organizations) this.#usedOrganizations.use(named);
      for (const place of known.places) this.#usedPlaces.use(place);
      return known.ids;
    }
    const before = reader.issues.length;
    const naming = { organizations: [], places: [] };
    this.#naming = naming;
    const ids = read(text, this, reader);
    this.#naming = undefined;
    if (reader.issues.length > before) return ids;
    if (readings.size >= textsRemembered) readings.clear();
    readings.set(textAlone(text), { ids, ...naming, inResult: this.#resultNumber });
    return ids;
  }

  /** The employer of a name; one whose name differs only in case, accents or punctuation is the same. */
  employer(name: string, sector?: EmployerSector): Id {
    return this.#organization(
      "employer",
      name,
      (id) =>
        ({
          kind: "employer",
          id,
          name: textAlone(name),
          ...(sector === undefined ? {} : { sector }),
        }) satisfies Employer,
    );
  }

  /** The union of a name. */
  union(name: string, facts: UnionFacts): Id {
    return this.#organization(
      "union",
      name,
      (id) => ({ kind: "union", id, name: textAlone(name), ...facts }) satisfies Union,
    );
  }

  #organization(kind: "employer" | "union", name: string, make: (id: Id) => Organization): Id {
    const slug = slugOf(name);
    const key = `${kind} ${slug === "" ? name : slug}`;
    const known = this.#organizations.get(key);
    if (known !== undefined) {
      if (known.thing.name !== name) known.aliases.add(textAlone(name));
      this.#useOrganization(known);
      return known.thing.id;
    }
    const thing = make(this.#organizationIds.take(slug, kind));
    const named = { thing, aliases: new Set<string>(), inResult: -1 };
    this.#organizations.set(textAlone(key), named);
    this.#useOrganization(named);
    return thing.id;
  }

  #useOrganization(named: Named): void {
    this.#usedOrganizations.use(named);
    this.#naming?.organizations.push(named);
  }

  /** The place of these facts; the same facts are the same place. `words` are what its id is made of. */
  place(words: string, facts: Omit<Place, "id">): Id {
    const key = JSON.stringify([words, facts]);
    const known = this.#places.get(key);
    const place = known ?? { thing: this.#newPlace(words, facts), inResult: -1 };
    if (known === undefined) this.#places.set(key, place);
    this.#usedPlaces.use(place);
    this.#naming?.places.push(place);
    return place.thing.id;
  }

  #newPlace(words: string, facts: Omit<Place, "id">): Place {
    const id = this.#placeIds.take(slugOf(words), "place");
    const { name, city } = facts;
    return { id, ...facts, name: textAlone(name), ...(city === undefined ? {} : { city: textAlone(city) }) };
  }

  /** The source of a web address that a row gives. */
  webSource(url: string): Id {
    const known = this.#sources.get(url);
    const source = known ?? {
      id: this.#sourceIds.take(slugOf(url.replace(/^https?:\/\/(?:www\.)?/i, "")), "source"),
      kind: "webPage",
      title: url,
      url,
    };
    if (known === undefined) this.#sources.set(url, source);
    this.#usedSources.add(source);
    return source.id;
  }

  /** A bargaining unit of its own for a row, with the number of workers that the file gives. */
  unit(words: string, unit: Omit<BargainingUnit, "id" | "size">, size: number): Id {
    const id = this.#unitIds.take(slugOf(words), "unit");
    const value = { value: size, unit: "workers" };
    this.#units.push({ id, ...unit, size: [{ value, sourceIds: this.ownSourceIds, rank: "normal" }] });
    return id;
  }

  /** An id for a stoppage that no other one has. */
  stoppageId(words: string): Id {
    return this.#stoppageIds.take(slugOf(words), "stoppage");
  }

  /** An id for the stoppage of a row that has no number of its own; `prefix` is part of a slug. */
  rowStoppageId(prefix: string, row: number): Id {
    return this.#stoppageIds.takeNumbered(`${prefix}row-`, row);
  }

  /** Notes an issue with the whole of the file. */
  report(code: ImportIssueCode, message: string): void {
    this.#issues.push(importIssue(code, "", message));
  }

  /** Takes the stoppage of a row, with the issues that were found in it. */
  add(reader: { readonly row: number; readonly issues: readonly Issue[] }, stoppage: WorkStoppage): void {
    const { row, issues } = reader;
    if (issues.length > 0) this.addIssues(issues);
    this.#stoppages.push(stoppage);
    this.#rows.push(new Imported(row, stoppage.id, issues.length > 0));
  }

  /** Notes that a row is not in the dataset, and why. */
  leaveOut(reader: { readonly row: number; readonly issues?: readonly Issue[] }, reason: string): void {
    this.addIssues(reader.issues ?? []);
    this.#rows.push({ row: reader.row, stoppageId: null, outcome: "leftOut", reason });
  }

  /**
   * What was collected since this was last called: a dataset that holds whatever its stoppages refer to. An organisation
   * or place keeps its id from one dataset to the next.
   */
  result(): ImportedTable {
    const dataset: Dataset = {
      formatVersion,
      organizations: this.#usedOrganizations
        .take()
        .map(({ thing, aliases }) => (aliases.size === 0 ? thing : { ...thing, aliases: [...aliases] })),
      people: [],
      bargainingUnits: this.#units,
      places: this.#usedPlaces.take().map(({ thing }) => thing),
      sources: [this.#source, ...this.#usedSources],
      stoppages: this.#stoppages,
    };
    const imported = { dataset, issues: this.#issues, rows: this.#rows };
    this.#issues = [];
    this.#rows = [];
    this.#units = [];
    this.#stoppages = [];
    this.#resultNumber += 1;
    this.#usedSources.clear();
    return imported;
  }
}
