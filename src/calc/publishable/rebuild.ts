/** What is left of a dataset when what is withheld has been taken out? */

import type { Id } from "../../core/id.js";
import { jsonPointer } from "../../core/json-pointer.js";
import type { Dataset } from "../../model/dataset.js";
import { isObject } from "../lint/readable.js";
import { referenceFields } from "../lint/reference-fields.js";
import { wordsWithheld } from "./cover.js";
import type { HeldBack, HeldBackReason } from "./held-back.js";
import type { Gone, Withheld, WithinStatement } from "./withheld.js";
import { nobodyNamed } from "./withheld.js";

/** What is left, and where things have gone. */
export interface Rebuilt {
  readonly dataset: Dataset;
  readonly heldBack: readonly HeldBack[];
  /** Why each part that is not there any more is gone, by JSON Pointers into the dataset as it was given. */
  readonly gonePaths: ReadonlyMap<string, HeldBackReason>;
  /** The entries that lists have lost, by index in the dataset as it was given. */
  readonly lost: ReadonlyMap<string, readonly number[]>;
}

/** Where a value stands. */
interface Place {
  readonly path: string;
  readonly key: string;
  /** What is hidden in it beside what is hidden everywhere. */
  readonly within: WithinStatement | undefined;
  /** Whether it lies in data of a user's own, or in a value that stood there before: then no key means anything. */
  readonly free: "extensions" | "was" | undefined;
}

/** Stands for a value that goes. */
const nothing = Symbol("nothing");

/** Keys whose texts are prose, however short: other words in lower case are terms of the format. */
const proseKeys: ReadonlySet<string> = new Set([
  "title",
  "name",
  "shortName",
  "aliases",
  "description",
  "quote",
  "paraphrase",
  "text",
  "verbatim",
  "note",
  "label",
  "publisher",
  "authors",
  "finding",
  "article",
  "jurisdiction",
  "designation",
]);
const formatKeys: ReadonlySet<string> = new Set(["zone", "language", "target", "currency", "country"]);
const addressKeys: ReadonlySet<string> = new Set(["url", "archivedUrl", "uri"]);

/** Takes what is withheld out of a dataset. */
export function rebuild(dataset: Dataset, withheld: Withheld, keepsNotes: boolean): Rebuilt {
  const heldBack: HeldBack[] = [];
  const gonePaths = new Map<string, HeldBackReason>();
  const lost = new Map<string, number[]>();
  const value = visit(dataset, { path: "", key: "", within: undefined, free: undefined });
  // Only parts that may be missing were taken out, and every field has kept its type.
  return { dataset: value as Dataset, heldBack, gonePaths, lost };

  function visit(original: unknown, place: Place): unknown {
    const { path } = place;
    const gone = withheld.gone.get(path);
    if (gone !== undefined) return goes(path, gone);
    const replaced = withheld.replaced.get(path);
    if (replaced !== undefined) {
      gonePaths.set(path, replaced.why);
      log(path, replaced);
    }
    const within = withheld.within.get(path) ?? place.within;
    const here = within === place.within ? place : { ...place, within };
    const given = replaced === undefined ? original : replaced.value;
    if (typeof given === "string") return visitText(given, here);
    if (Array.isArray(given)) return visitList(given, here);
    return isObject(given) ? visitObject(given, here) : given;
  }

  function visitList(given: readonly unknown[], place: Place): unknown {
    const left: unknown[] = [];
    for (const [index, item] of given.entries()) {
      const kept = visit(item, { ...place, path: `${place.path}/${index}` });
      if (kept === nothing) lost.set(place.path, [...(lost.get(place.path) ?? []), index]);
      else left.push(kept);
    }
    const why = gonePaths.get(`${place.path}/0`);
    const isEmptied = left.length === 0 && why !== undefined && isReferenceField(place.key);
    if (!isEmptied || place.free !== undefined) return left;
    gonePaths.set(place.path, why);
    return nothing;
  }

  function visitObject(given: { readonly [key: string]: unknown }, place: Place): unknown {
    const left: [string, unknown][] = [];
    for (const [key, inner] of Object.entries(given)) {
      const path = place.path + jsonPointer([key]);
      const free = place.free ?? (key === "extensions" || key === "was" ? key : undefined);
      if (key === "note" && place.free !== "extensions" && !keepsNotes) {
        goes(path, { what: "note", why: "note" }, place);
        continue;
      }
      const kept = isIdOfNode(given, key, place)
        ? newId(inner)
        : visit(inner, { path, key, within: place.within, free });
      if (kept !== nothing) left.push([place.free === undefined ? key : coverKey(key, place), kept]);
    }
    for (const addition of Object.entries(withheld.added.get(place.path) ?? {})) left.push(addition);
    const wasSpeaker = Object.hasOwn(given, "personId") && left.length === 0;
    return wasSpeaker ? nobodyNamed : Object.fromEntries(left);
  }

  function visitText(given: string, place: Place): unknown {
    const { key, path, free, within } = place;
    if (free === undefined && isReferenceField(key)) {
      const why = referenceFields[key].to
        .map((kind) => withheld.goneIds.get(kind)?.get(given))
        .find((terms) => terms !== undefined);
      if (why !== undefined) return goes(path, { what: key === "personId" ? "name" : "reference", why });
      return newId(given);
    }
    const isTerm = /^[a-z][A-Za-z0-9]*$/.test(given) && !proseKeys.has(key);
    const isOfFormat = isTerm || formatKeys.has(key) || (!proseKeys.has(key) && isDate(given));
    if (free === undefined && isOfFormat) return given;
    // Only identifiers of other schemes come here with an id.
    const way = free === undefined && !addressKeys.has(key) && key !== "id" ? "text" : "key";
    const shown = withheld.everywhere[way](given);
    const covered = within === undefined ? shown : within.cover[way](shown);
    if (covered === given) return given;
    const part = covered.includes(wordsWithheld) && !given.includes(wordsWithheld) ? "words" : "name";
    const terms =
      within === undefined || shown !== given
        ? { why: withheld.everywhereWhy }
        : { why: within.why, statementId: within.statementId };
    if (addressKeys.has(key) && free === undefined) return goes(path, { what: part, ...terms });
    log(path, { what: part, ...terms }, place);
    return covered;
  }

  function coverKey(key: string, { within }: Place): string {
    const shown = withheld.everywhere.key(key);
    return within === undefined ? shown : within.cover.key(shown);
  }

  function newId(id: unknown): unknown {
    return typeof id === "string" ? (withheld.newIds.get(id) ?? id) : id;
  }

  function goes(path: string, gone: Gone, place?: Place): typeof nothing {
    gonePaths.set(path, gone.why);
    log(path, gone, place);
    for (const claim of gone.claimPaths ?? []) log(claim, { ...gone, what: "claim" });
    return nothing;
  }

  function log(path: string, { what, why, statementId }: Gone, place?: Place): void {
    // The keys of data of a user's own may tell what is withheld: the list names the whole of it only.
    const shown = place?.free === undefined ? path : path.slice(0, endOfField(path, place.free));
    const covered = withheld.everywhere.key(shown);
    heldBack.push({ what, path: covered, why, ...statementOf(statementId) });
  }
}

function endOfField(path: string, field: string): number {
  return path.indexOf(`/${field}`) + field.length + 1;
}

function statementOf(statementId: Id | undefined): { readonly statementId?: Id } {
  return statementId === undefined ? {} : { statementId };
}

function isIdOfNode(holder: { readonly [key: string]: unknown }, key: string, place: Place): boolean {
  return key === "id" && place.free === undefined && !Object.hasOwn(holder, "scheme");
}

/** Whether a text has nothing but the signs of dates: a name such as "XX" can stand in one. */
function isDate(text: string): boolean {
  return /^[-0-9X./?~%]{4,23}$/.test(text);
}

function isReferenceField(key: string): key is keyof typeof referenceFields {
  return Object.hasOwn(referenceFields, key);
}
