/** What does a rule of the linter say of itself, and what does it report? */

import type { Issue, Severity } from "../../core/issue.js";
import { jsonPointer } from "../../core/json-pointer.js";
import type { Path } from "./readable.js";

/** A rule of the linter: its stable code, how much its issues matter, and what they mean. */
export interface LintRule {
  /** The code of the issues that it gives: stable, in kebab-case. */
  readonly code: string;
  /** How much they matter. */
  readonly severity: Severity;
  /** What they mean, in one sentence. */
  readonly meaning: string;
}

/** What a rule found: an issue whose path is not written out yet. */
export interface Finding extends Pick<Issue, "message" | "received" | "expected" | "suggestion"> {
  readonly rule: LintRule;
  readonly path: Path;
}

/** The issue that a finding is. */
export function issueOf({ rule, path, ...said }: Finding): Issue {
  return { code: rule.code, severity: rule.severity, path: jsonPointer(path), ...said };
}
