/** Which value does a YAML text hold? Dates without quotes stay text, as YAML 1.2 has it. */

import type { YAMLError } from "yaml";
import { LineCounter, parseAllDocuments } from "yaml";
import type { Issue } from "../index.js";

/** How many times aliases may be followed in all: enough for any record, too few for a text that grows without end. */
const mostAliases = 1000;

/** The value of a YAML text, and what is wrong with the text. */
export interface YamlText {
  readonly value: unknown;
  readonly issues: readonly Issue[];
}

/** Reads a YAML text of one document by the core schema of YAML 1.2. Never throws. */
export function readYaml(text: string): YamlText {
  const lineCounter = new LineCounter();
  const documents = parseAllDocuments(text, {
    schema: "core",
    version: "1.2",
    lineCounter,
    prettyErrors: false,
    logLevel: "silent",
  });
  // Of a text without documents there is a list with a property of its own: it is as empty as one with none.
  const [document, second] = [...documents];
  if (document === undefined) return { value: undefined, issues: [] };
  if (second !== undefined) {
    const { line } = lineCounter.linePos(second.range[0]);
    const message = `The file holds several YAML documents, the second from line ${line} on: a file is one record.`;
    return {
      value: undefined,
      issues: [{ code: "several-documents", severity: "error", path: "", message }],
    };
  }
  const issues = [
    ...document.errors.map((error) => issueOf(error, "error", lineCounter)),
    ...document.warnings.map((warning) => issueOf(warning, "warning", lineCounter)),
  ];
  if (document.errors.length > 0) return { value: undefined, issues };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), issues };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = /alias count/i.test(reason)
      ? "The YAML uses its aliases so often that it would grow without end."
      : `The YAML cannot be read: ${reason}.`;
    return { value: undefined, issues: [{ code: "invalid-yaml", severity: "error", path: "", message }] };
  }
}

function issueOf(error: YAMLError, severity: Issue["severity"], lineCounter: LineCounter): Issue {
  const { line, col } = lineCounter.linePos(error.pos[0]);
  const message = `This is not YAML as it is read here. Line ${line}, column ${col}: ${error.message}`;
  return { code: "invalid-yaml", severity, path: "", message };
}
