/** Which parts of a dataset go, what stands in their place, and what is hidden where? */

import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { Claim } from "../../model/statement.js";
import type { NodeKind } from "../lint/reference-fields.js";
import { referencesIn } from "../lint/reference-fields.js";
import type { Cover } from "./cover.js";
import { wordsWithheld } from "./cover.js";
import type { HeldBackPart, HeldBackReason } from "./held-back.js";
import { newIdsOf } from "./new-ids.js";
import type { RestrictedStatement, Terms } from "./terms.js";
import { coverEverywhere, coversWithin, restrictedStatements, unnamedPeople } from "./terms.js";

/** Who speaks where nobody may be named; the record asks for somebody. */
export const nobodyNamed = { description: "somebody who is not named" } as const;

/** A part that goes. */
export interface Gone {
  readonly what: HeldBackPart;
  readonly why: HeldBackReason;
  /** The id of the statement that asks for it, where that stays. */
  readonly statementId?: Id;
  /** The claims in it, which go with it. */
  readonly claimPaths?: readonly string[];
}

/** A part that something else stands for. */
interface Replaced extends Gone {
  readonly value: unknown;
}

/** What hides a speaker within a statement. */
export interface WithinStatement {
  readonly why: Terms;
  readonly statementId: Id;
  /** Hides what may not be in it. */
  readonly cover: Cover;
}

/** All that is withheld, by JSON Pointers into the dataset. */
export interface Withheld {
  readonly gone: ReadonlyMap<string, Gone>;
  readonly replaced: ReadonlyMap<string, Replaced>;
  /** Fields that a part has in addition. */
  readonly added: ReadonlyMap<string, { readonly [key: string]: string }>;
  /** What is hidden in a part and all that lies in it. */
  readonly within: ReadonlyMap<string, WithinStatement>;
  /** What is hidden everywhere. */
  readonly everywhere: Cover;
  /** The terms of a name or words that {@link Withheld.everywhere} hides. */
  readonly everywhereWhy: Terms;
  /** Ids that what is gone had, by kind. */
  readonly goneIds: ReadonlyMap<NodeKind, ReadonlyMap<Id, Terms>>;
  /** What stands for ids that tell a name. */
  readonly newIds: ReadonlyMap<Id, Id>;
}

/** What is withheld of a dataset. */
export function withheldOf(dataset: Dataset): Withheld {
  const restricted = restrictedStatements(dataset);
  const unnamed = unnamedPeople(dataset, restricted);
  const everywhere = coverEverywhere(dataset, restricted, unnamed);
  const gone = new Map<string, Gone>();
  const replaced = new Map<string, Replaced>();
  const added = new Map<string, { readonly [key: string]: string }>();
  const within = new Map<string, WithinStatement>();
  const goneIds = new Map<NodeKind, Map<Id, Terms>>();
  const covers = new Map(restricted.map((one) => [one.path, coversWithin(dataset, one)]));
  const newIds = newIdsOf(
    dataset,
    everywhere,
    (path) => covers.get(path.split("/").slice(0, 5).join("/"))?.speaker,
  );

  for (const one of restricted) {
    if (one.terms === "background" || one.terms === "deepBackground") restrict(one);
    else remove(one);
  }
  for (const [index, { id }] of dataset.people.entries()) {
    const why = unnamed.get(id);
    if (why !== undefined) drop(`/people/${index}`, { what: "person", why }, "person", id);
  }
  for (const [index, why] of interviewsOf(dataset, restricted)) {
    drop(`/sources/${index}`, { what: "source", why }, "source", dataset.sources[index]?.id);
  }
  keepKnownIds();
  const everywhereWhy = [...unnamed.values(), ...restricted.map(({ terms }) => terms)][0] ?? "offRecord";
  return { gone, replaced, added, within, everywhere, everywhereWhy, goneIds, newIds };

  function drop(
    path: string,
    part: Gone & { readonly why: Terms },
    kind: NodeKind,
    id: Id | undefined,
  ): void {
    gone.set(path, part);
    if (id !== undefined) goneIds.set(kind, (goneIds.get(kind) ?? new Map<Id, Terms>()).set(id, part.why));
  }

  function remove({ statement, path, terms: why }: RestrictedStatement): void {
    const claims = (statement.claims ?? []).map(({ id }, index) => ({ id, path: `${path}/claims/${index}` }));
    const claimPaths = claims.map((claim) => claim.path);
    drop(path, { what: "statement", why, claimPaths }, "statement", statement.id);
    for (const claim of claims) drop(claim.path, { what: "claim", why }, "claim", claim.id);
  }

  function restrict(one: RestrictedStatement): void {
    const { statement, path, terms: why } = one;
    const cover = covers.get(path);
    if (cover === undefined) return;
    const statementId = newIds.get(statement.id) ?? statement.id;
    within.set(path, { why, statementId, cover: cover.person });
    for (const field of ["speaker", "paraphrase"]) {
      within.set(`${path}/${field}`, { why, statementId, cover: cover.speaker });
    }
    const held = (what: HeldBackPart): Gone => ({ what, why, statementId });
    dropKeys(path, statement, keptOnBackground.statement, held("extensions"), why);
    for (const [index, claim] of (statement.claims ?? []).entries()) {
      restrictClaim(`${path}/claims/${index}`, claim, held("extensions"), why);
    }
    const { personId, organizationId, description, ...others } = statement.speaker;
    if (why === "deepBackground") {
      const known = description === nobodyNamed.description && organizationId === undefined;
      if (personId !== undefined || !known) {
        replaced.set(`${path}/speaker`, { ...held("name"), value: nobodyNamed });
      }
      if (statement.onBehalfOfId !== undefined) gone.set(`${path}/onBehalfOfId`, held("name"));
      if (statement.quote !== undefined) {
        gone.set(`${path}/quote`, held("words"));
        if (statement.paraphrase === undefined) added.set(path, { paraphrase: wordsWithheld });
      }
      return;
    }
    if (personId !== undefined || Object.keys(others).length > 0) {
      const left = {
        ...(organizationId === undefined ? {} : { organizationId }),
        ...(description === undefined ? {} : { description: cover.speaker.text(description) }),
      };
      replaced.set(`${path}/speaker`, {
        ...held("name"),
        value: Object.keys(left).length === 0 ? nobodyNamed : left,
      });
    }
    const { onBehalfOfId } = statement;
    if (dataset.people.some(({ id }) => id === onBehalfOfId)) gone.set(`${path}/onBehalfOfId`, held("name"));
  }

  function restrictClaim(path: string, claim: Claim, extensions: Gone, why: Terms): void {
    dropKeys(path, claim, keptOnBackground.claim, extensions, why);
    const { verbatim, value, min, max } = claim.quantity ?? {};
    if (why === "deepBackground" && verbatim !== undefined) {
      // A quantity of which nothing but the words is there goes with them.
      const isOnlyWords = value === undefined && min === undefined && max === undefined;
      gone.set(`${path}/quantity${isOnlyWords ? "" : "/verbatim"}`, { ...extensions, what: "words" });
    }
    for (const [index, assessment] of (claim.assessments ?? []).entries()) {
      dropKeys(`${path}/assessments/${index}`, assessment, keptOnBackground.assessment, extensions, why);
    }
  }

  /** What the library does not know the meaning of may tell who speaks: on deep background all of it goes. */
  function dropKeys(path: string, part: object, kept: ReadonlySet<string>, held: Gone, why: Terms): void {
    for (const key of Object.keys(part)) {
      const foreign = why === "deepBackground" && !kept.has(key);
      const what = key === "note" ? "note" : held.what;
      if (key === "extensions" || key === "note" || foreign) {
        gone.set(`${path}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`, { ...held, what });
      }
    }
  }

  /** An id of something that is gone may be that of something else that stays. */
  function keepKnownIds(): void {
    const kept = (path: string, id: Id, kind: NodeKind) => {
      if (!gone.has(path)) goneIds.get(kind)?.delete(id);
    };
    for (const [index, { id }] of dataset.people.entries()) kept(`/people/${index}`, id, "person");
    for (const [index, { id }] of dataset.sources.entries()) kept(`/sources/${index}`, id, "source");
    for (const [stoppage, { statements }] of dataset.stoppages.entries()) {
      for (const [index, { id, claims = [] }] of statements.entries()) {
        const path = `/stoppages/${stoppage}/statements/${index}`;
        kept(path, id, "statement");
        for (const [claim, { id: claimId }] of claims.entries()) {
          kept(`${path}/claims/${claim}`, claimId, "claim");
        }
      }
    }
  }
}

/** The fields that stay on deep background, `quote` being dealt with by itself. */
const keptOnBackground = {
  statement: new Set([
    "id",
    "date",
    "speaker",
    "onBehalfOfId",
    "channel",
    "attribution",
    "quote",
    "paraphrase",
    "inReplyToIds",
    "claims",
    "sourceIds",
  ]),
  claim: new Set([
    "id",
    "text",
    "allegation",
    "about",
    "quantity",
    "answersIds",
    "disputesIds",
    "contradictsIds",
    "assessments",
    "sourceIds",
  ]),
  assessment: new Set(["verdict", "by", "date", "sourceIds"]),
} as const;

/** The interviews that nothing cites but statements off the record or on deep background, with the terms. */
function interviewsOf(
  dataset: Dataset,
  restricted: readonly RestrictedStatement[],
): ReadonlyMap<number, Terms> {
  const found = new Map<number, Terms>();
  const indexes = new Map(
    dataset.sources.flatMap(({ id, kind }, index) => (kind === "interview" ? [[id, index] as const] : [])),
  );
  if (indexes.size === 0 || restricted.length === 0) return found;
  const terms = new Map(restricted.map((one) => [one.path, one.terms]));
  const cited = new Set<number>();
  for (const { field, id, path } of referencesIn({ path: [], fields: dataset })) {
    const index = indexes.get(id);
    if (field !== "sourceIds" || index === undefined) continue;
    const why = terms.get(`/${path.slice(0, 4).join("/")}`);
    if (why === undefined || why === "background") cited.add(index);
    else if (!found.has(index)) found.set(index, why);
  }
  for (const index of cited) found.delete(index);
  return found;
}
