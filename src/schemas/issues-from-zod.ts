/** What do the issues that zod finds say in this library's own words? */

import * as z from "zod";
import type { Issue } from "../core/issue.js";
import { customIssue, isJsonFault } from "./custom-issues.js";
import { kindInWords } from "./fault-words.js";
import { foreignAt, hasKey, isObject, valueAt } from "./received-values.js";
import { textFormats } from "./text-formats.js";
import {
  missingIssue,
  misspeltIssue,
  notAsExpected,
  numberIssue,
  textFormatIssue,
  unknownKeyIssues,
  unknownWordIssue,
  wrongKindIssue,
} from "./value-issues.js";

type Path = readonly PropertyKey[];
type ZodIssue = z.core.$ZodIssue;

/** What {@link checkValue} found. */
export type CheckedValue<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What is known of a parse whose issues are put into words. */
interface Parse {
  /** The whole of what was passed in. */
  readonly root: unknown;
  /** The issues as they were raised, which still know their schemas: the message of each one is its index in here. */
  readonly raised: readonly z.core.$ZodRawIssue[];
}

/** What zod is given to check in the place of a value, and where each path in it leads to in the value. */
export interface Stand {
  /** What is checked. */
  readonly value: unknown;
  /** The path in the value for one in what is checked. */
  readonly pathOf: (path: Path) => Path;
}

/**
 * Checks what stands at a path in a value by a schema: all faults at once, in words. Throws where reading the value
 * does. Where something else is checked in its place, the issues are told of the value nevertheless.
 */
export function checkValue<Value>(
  schema: z.ZodType<Value>,
  root: unknown,
  at: Path = [],
  stand: Stand = { value: valueAt(root, at), pathOf: (path) => path },
): CheckedValue<Value> {
  const raised: z.core.$ZodRawIssue[] = [];
  const parsed = schema.safeParse(stand.value, { error: (issue) => String(raised.push(issue) - 1) });
  if (parsed.success) return { ok: true, value: parsed.data };
  const issues = parsed.error.issues.flatMap((issue) =>
    translate(issue, [...at, ...stand.pathOf(issue.path)], { root, raised }),
  );
  return { ok: false, issues: withoutRepeats(issues) };
}

/** A `Date` in the place of an object is told of once, not once for each field that it does not have. */
function withoutRepeats(issues: readonly Issue[]): readonly Issue[] {
  const told = new Set<string>();
  return issues.filter(({ code, path }) => {
    if (code !== "wrong-type" && code !== "unquoted-date") return true;
    const isNew = !told.has(path);
    told.add(path);
    return isNew;
  });
}

function translate(issue: ZodIssue, path: Path, parse: Parse): readonly Issue[] {
  const { root } = parse;
  if (issue.code === "custom" && isJsonFault(issue)) return [customIssue(issue, path, root)];
  const isOfObject = issue.code === "custom" || issue.code === "unrecognized_keys";
  const ownerPath = isOfObject ? path : path.slice(0, -1);
  const owner = foreignAt(root, ownerPath);
  if (owner !== undefined) return [wrongKindIssue("object", owner, ownerPath)];
  switch (issue.code) {
    case "invalid_type":
      return [invalidType(issue, path, parse)];
    case "invalid_value":
      return [unknownWordIssue(issue.values.map(String), path, root)];
    case "invalid_union":
      return issue.discriminator === undefined
        ? invalidTerms(issue, path, parse)
        : [unknownWordIssue(wordsOf(issue, parse), path, root), ...issuesOfSharedFields(issue, path, parse)];
    case "unrecognized_keys":
      return unknownKeyIssues(fieldsOf(issue, parse), issue.keys, path, root);
    case "invalid_format":
      return [textFormatIssue(issue.format, path, root)];
    case "too_small":
      return [
        numberIssue(issue.inclusive ? `${issue.minimum} or more` : `more than ${issue.minimum}`, path, root),
      ];
    case "too_big":
      return [
        numberIssue(issue.inclusive ? `${issue.maximum} or less` : `less than ${issue.maximum}`, path, root),
      ];
    case "custom":
      return [customIssue(issue, path, root)];
    default:
      return [notAsExpected("something else", valueAt(root, path), path)];
  }
}

function invalidType(issue: z.core.$ZodIssueInvalidType, path: Path, parse: Parse): Issue {
  if (!hasKey(parse.root, path)) {
    // The forms of text say in their own words what they should be.
    const words = /^should be (.+)$/.exec(issue.message)?.[1];
    const isPlain = words === undefined || words === textFormats.text.expected;
    return missingIssue(isPlain ? kindInWords(issue.expected) : words, path);
  }
  const received = valueAt(parse.root, path);
  if (typeof received === "number" && issue.expected === "int") {
    return numberIssue("a whole number", path, parse.root);
  }
  if (typeof received === "number" && issue.expected === "number") {
    return numberIssue("a finite number", path, parse.root);
  }
  return wrongKindIssue(issue.expected, received, path, fieldsOf(issue, parse));
}

/** Terms are an object or the word "unknown": where an object is given, its own faults are told. */
function invalidTerms(issue: z.core.$ZodIssueInvalidUnion, path: Path, parse: Parse): readonly Issue[] {
  const received = valueAt(parse.root, path);
  if (isObject(received) && foreignAt(parse.root, path) === undefined) {
    return (issue.errors[0] ?? []).flatMap((inner) => translate(inner, [...path, ...inner.path], parse));
  }
  const expected = 'an object of terms, or "unknown"';
  if (!hasKey(parse.root, path)) return [missingIssue(expected, path)];
  return [
    typeof received === "string"
      ? misspeltIssue("unknown-word", ["unknown"], expected, path, received)
      : notAsExpected(expected, received, path),
  ];
}

/** Where it is not known of which kind something is, the fields that all kinds share are checked nevertheless. */
function issuesOfSharedFields(issue: ZodIssue, path: Path, parse: Parse): readonly Issue[] {
  const union = schemaOf(issue, parse);
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  const schema = sharedFields.get(union) ?? sharedFieldsOf(union);
  sharedFields.set(union, schema);
  const checked = checkValue(schema, parse.root, path.slice(0, -1));
  return checked.ok ? [] : checked.issues;
}

// zod writes code of its own for each schema: a list with many faults should not make it do so for each of them.
const sharedFields = new WeakMap<z.ZodDiscriminatedUnion, z.ZodType>();

function sharedFieldsOf(union: z.ZodDiscriminatedUnion): z.ZodType {
  const [first = {}, ...others] = union.options.map(shapeOf);
  const shared = Object.entries(first).filter(([key, field]) =>
    others.every((shape) => shape[key] === field),
  );
  return z.looseObject(Object.fromEntries(shared));
}

function wordsOf(issue: z.core.$ZodIssueInvalidUnion, parse: Parse): readonly string[] {
  const union = schemaOf(issue, parse);
  const { discriminator } = issue;
  if (!(union instanceof z.ZodDiscriminatedUnion) || discriminator === undefined) return [];
  return union.options.flatMap((option) => {
    const field = shapeOf(option)[discriminator];
    if (field instanceof z.ZodLiteral) return [...field.values].map(String);
    return field instanceof z.ZodEnum ? field.options.map(String) : [];
  });
}

function fieldsOf(issue: ZodIssue, parse: Parse): readonly string[] {
  return Object.keys(shapeOf(schemaOf(issue, parse)));
}

function shapeOf(schema: unknown): Readonly<Record<string, z.core.$ZodType>> {
  return schema instanceof z.ZodObject ? schema.shape : {};
}

function schemaOf(issue: ZodIssue, parse: Parse): unknown {
  return parse.raised[Number(issue.message)]?.inst;
}
