/** Which value does a YAML text hold? Dates without quotes stay text, as YAML 1.2 has it. */

import type { Document, LineCounter, YAMLError } from "yaml";
import type { Issue } from "../index.js";
import { type FindPlaces, placeIn, pointOf } from "./places.js";
import { repeatedKeys, type YamlFault, yamlDocuments } from "./yaml-documents.js";
import { yamlOffset } from "./yaml-offset.js";

/** How many times aliases may be followed in all: enough for any record, too few for a text that grows without end. */
const mostAliases = 1000;

/** The value of a YAML text, and what is wrong with the text. */
export interface YamlText {
  readonly value: unknown;
  readonly issues: readonly Issue[];
  /** Finds the places of these issues, and of those with the value. */
  readonly placesOf: FindPlaces;
}

/** Reads a YAML text of one document by the core schema of YAML 1.2. Never throws. */
export function readYaml(text: string): YamlText {
  const { documents, lineCounter, fault } = yamlDocuments(text);
  if (fault !== undefined) return refused(text, issueOf(fault, "error", lineCounter), fault.offset);
  const [document, second] = documents;
  if (document === undefined) return { value: undefined, issues: [], placesOf: placesIn(text) };
  if (second !== undefined) {
    const start = second.range[0];
    const message = `The file holds several YAML documents, the second from line ${lineCounter.linePos(start).line} on: a file is one record.`;
    return refused(text, { code: "several-documents", severity: "error", path: "", message }, start);
  }
  const offsets = new Map<Issue, number>();
  const tell = (severity: Issue["severity"]) => (found: YamlFault) => {
    const issue = issueOf(found, severity, lineCounter);
    offsets.set(issue, found.offset);
    return issue;
  };
  const errors = [...document.errors.map(faultOf), ...repeatedKeys(document)];
  const issues = [...errors.map(tell("error")), ...document.warnings.map(faultOf).map(tell("warning"))];
  const placesOf = placesIn(text, document, offsets);
  if (errors.length > 0) return { value: undefined, issues, placesOf };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), issues, placesOf };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = /alias count/i.test(reason)
      ? "The YAML uses its aliases so often that it would grow without end."
      : `The YAML cannot be read: ${reason}.`;
    return refused(text, { code: "invalid-yaml", severity: "error", path: "", message }, 0);
  }
}

function refused(text: string, issue: Issue, offset: number): YamlText {
  return {
    value: undefined,
    issues: [issue],
    placesOf: placesIn(text, undefined, new Map([[issue, offset]])),
  };
}

/** Finds places: those that are known for an issue, else by its path. */
function placesIn(
  text: string,
  document?: Document,
  offsets: ReadonlyMap<Issue, number> = new Map(),
): FindPlaces {
  return (issues) => {
    const placeAt = placeIn(text);
    return issues.map((issue) => {
      const known = offsets.get(issue);
      if (known !== undefined || document === undefined) return placeAt(known ?? 0);
      const { found, ...offset } = yamlOffset(document, issue.path);
      return placeAt(found ? pointOf(issue, offset) : offset.value);
    });
  };
}

function faultOf({ message, pos }: YAMLError): YamlFault {
  return { message, offset: pos[0] };
}

function issueOf(fault: YamlFault, severity: Issue["severity"], lineCounter: LineCounter): Issue {
  const { line, col } = lineCounter.linePos(fault.offset);
  const message = `This is not YAML as it is read here. Line ${line}, column ${col}: ${fault.message}`;
  return { code: "invalid-yaml", severity, path: "", message };
}
