/** On which terms was each statement made, and which people may not be named? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Statement } from "../../model/statement.js";
import type { Reference } from "../lint/reference-fields.js";
import { referenceFields, referencesIn } from "../lint/reference-fields.js";
import { personName } from "../report/names.js";
import { type Cover, coverOf, familyNamesOf } from "./cover.js";
import type { HeldBackReason } from "./held-back.js";
import { foldWords, saidWords, spellingOf } from "./written-name.js";

/** Why a statement may not be published as it is. */
export type Terms = Exclude<HeldBackReason, "note">;

/** A statement that may not be published as it is. */
export interface RestrictedStatement {
  readonly statement: Statement;
  readonly terms: Terms;
  /** Its place in the dataset: a JSON Pointer. */
  readonly path: string;
}

/** All statements of a dataset that may not be published as they are. */
export function restrictedStatements(dataset: Dataset): readonly RestrictedStatement[] {
  return dataset.stoppages.flatMap(({ statements }, stoppage) =>
    statements.flatMap((statement, index) =>
      statement.attribution === "onRecord"
        ? []
        : [{ statement, terms: statement.attribution, path: `/stoppages/${stoppage}/statements/${index}` }],
    ),
  );
}

/** The people who speak in the record only where they may not be named, with the terms of the first such statement. */
export function unnamedPeople(
  dataset: Dataset,
  restricted: readonly RestrictedStatement[],
): ReadonlyMap<Id, Terms> {
  const unnamed = new Map<Id, Terms>();
  for (const { statement, terms } of restricted) {
    const id = statement.speaker.personId;
    if (id !== undefined && !unnamed.has(id)) unnamed.set(id, terms);
  }
  if (unnamed.size === 0) return unnamed;
  for (const reference of referencesIn({ path: [], fields: dataset })) {
    if (unnamed.has(reference.id) && namesInPublic(dataset, reference)) unnamed.delete(reference.id);
  }
  return unnamed;
}

/**
 * Whether a reference makes a person known: as somebody who acts, or who speaks on the record. Being said to have given
 * a value (`saidBy`) does not: what was told on background may have gone into it.
 */
function namesInPublic(dataset: Dataset, { path, field }: Reference): boolean {
  if (!referenceFields[field].to.includes("person") || path.includes("saidBy")) return false;
  const [, stoppage, list, index, part] = path;
  if (list !== "statements") return true;
  const statement = dataset.stoppages[Number(stoppage)]?.statements[Number(index)];
  if (statement?.attribution === "onRecord") return true;
  // Within such a statement only somebody who looked into a claim is there in public.
  return statement?.attribution !== "offRecord" && part === "claims" && path.includes("assessments");
}

/** The shortest text, in characters, that is looked for elsewhere: a shorter one may be anybody's. */
const shortestWords = 16;

/** What hides the names of people who may not be named, and what was said off the record, anywhere in the dataset. */
export function coverEverywhere(
  dataset: Dataset,
  restricted: readonly RestrictedStatement[],
  unnamed: ReadonlyMap<Id, Terms>,
): Cover {
  const hidden = dataset.people.filter(({ id }) => unnamed.has(id));
  const kept = dataset.people.filter(({ id }) => !unnamed.has(id));
  const knownNames = [
    ...kept.map(({ name }) => name),
    ...dataset.organizations.flatMap(({ name, shortName, aliases }) => [
      name,
      ...(shortName === undefined ? [] : [shortName]),
      ...(aliases ?? []),
    ]),
    ...dataset.places.map(({ name }) => name),
    ...dataset.bargainingUnits.map(({ name }) => name),
  ];
  const keptSpellings = new Set(kept.map(({ name }) => spellingOf(name)));
  return coverOf({
    names: hidden.map(({ name }) => name).filter((name) => !keptSpellings.has(spellingOf(name))),
    familyNames: hidden.flatMap(({ name }) => familyNamesOf(name)),
    ids: hidden.map(({ id }) => id),
    words: wordsNotSaid(dataset, restricted),
    keptNames: kept.map(({ name }) => name),
    knownNames,
  });
}

/** The texts that may not be published, but for those that somebody said on the record or on background too. */
function wordsNotSaid(dataset: Dataset, restricted: readonly RestrictedStatement[]): readonly string[] {
  const unsaid = restricted.flatMap(({ statement, terms }) => {
    if (terms === "offRecord") return textsOf(statement);
    return terms === "deepBackground" && statement.quote !== undefined ? [statement.quote] : [];
  });
  if (unsaid.length === 0) return [];
  const said = dataset.stoppages
    .flatMap(({ statements }) => statements)
    .filter(({ attribution }) => attribution === "onRecord" || attribution === "background")
    .flatMap(textsOf)
    .map((text) => foldWords(text).folded);
  return unsaid.filter(
    (text) => text.length >= shortestWords && !said.some((other) => other.includes(saidWords(text))),
  );
}

function textsOf({ quote, paraphrase, claims = [] }: Statement): string[] {
  return [quote, paraphrase, ...claims.map(({ text }) => text)].filter((text) => text !== undefined);
}

/** What a statement may not hold, besides what is hidden everywhere. */
export interface StatementCovers {
  /** Hides the name of the speaker. */
  readonly person: Cover;
  /** Hides the organisation, too, on deep background. */
  readonly speaker: Cover;
}

/** What hides the speaker of a statement within it. */
export function coversWithin(dataset: Dataset, { statement, terms }: RestrictedStatement): StatementCovers {
  const { personId, organizationId } = statement.speaker;
  const name = personId === undefined ? undefined : personName(dataset, personId);
  const hidden = {
    names: name === undefined ? [] : [name],
    familyNamesInAnyCase: name === undefined ? [] : familyNamesOf(name),
  };
  const person = coverOf(hidden);
  if (terms !== "deepBackground") return { person, speaker: person };
  const organizations = [organizationId, statement.onBehalfOfId].flatMap((id) =>
    dataset.organizations.filter((organization) => organization.id === id),
  );
  const organizationNames = organizations.flatMap(({ id, name: full, shortName, aliases }) => [
    id,
    full,
    ...(shortName === undefined ? [] : [shortName]),
    ...(aliases ?? []),
  ]);
  return { person, speaker: coverOf({ ...hidden, names: [...hidden.names, ...organizationNames] }) };
}
