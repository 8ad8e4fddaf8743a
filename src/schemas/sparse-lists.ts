/** Which lists in a value are mostly holes, so that nothing may walk over them one by one? */

import type { Issue } from "../core/issue.js";
import { jsonPointer } from "../core/json-pointer.js";
import { sparseWords } from "./custom-issues.js";
import { subjectOf } from "./fault-words.js";
import { jsonFaults } from "./json-faults.js";
import { schemaIssue } from "./schema-issues.js";

type Path = readonly PropertyKey[];

/**
 * An issue for each list in a value that is mostly holes. Where a part is looked at in the place of the whole, `pathOf`
 * tells where in the whole a path leads.
 */
export function sparseLists(value: unknown, pathOf: (path: Path) => Path = (path) => path): readonly Issue[] {
  return jsonFaults(value)
    .filter(({ code }) => code === "sparse-list")
    .map(({ path: found, received }) => {
      const path = pathOf(found);
      return schemaIssue("sparse-list", jsonPointer(path), `${subjectOf(path)} ${sparseWords}.`, {
        received,
      });
    });
}
