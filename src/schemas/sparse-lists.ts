/** Which lists in a value are mostly holes, so that nothing may walk over them one by one? */

import type { Issue } from "../core/issue.js";
import { jsonPointer } from "../core/json-pointer.js";
import { sparseWords } from "./custom-issues.js";
import { subjectOf } from "./fault-words.js";
import { jsonFaults } from "./json-faults.js";
import { schemaIssue } from "./schema-issues.js";

/** An issue for each list in a value that is mostly holes. */
export function sparseLists(input: unknown): readonly Issue[] {
  return jsonFaults(input)
    .filter(({ code }) => code === "sparse-list")
    .map(({ path, received }) =>
      schemaIssue("sparse-list", jsonPointer(path), `${subjectOf(path)} ${sparseWords}.`, { received }),
    );
}
