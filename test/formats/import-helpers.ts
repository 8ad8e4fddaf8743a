import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lint } from "picketline";
import type { ImportedTable, TableRows } from "picketline/formats";
import { safeParseDataset } from "picketline/schema";
import readWorkbook from "read-excel-file/node";
import { expect } from "vitest";

/** The reference data beside the project; tests that need it are skipped where it is not there. */
export const shared = join(import.meta.dirname, "../../../shared/data");

/** @param path of a text file in the reference data */
export function sharedText(path: string): string {
  return readFileSync(join(shared, path), "utf8");
}

/** The rows of a sheet of a workbook, its dates as text: what the command hands to an importer. */
export async function sheetRows(path: string, sheet: number): Promise<TableRows> {
  const sheets = await readWorkbook(join(shared, path));
  return (sheets[sheet]?.data ?? []).map((row) =>
    row.map((cell) =>
      cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell as string | number | boolean | null),
    ),
  );
}

/** How often each code is among the issues. */
export function countsByCode(issues: readonly { readonly code: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** Code and path of each issue that is not about the file as a whole. */
export function rowIssues({ issues }: Pick<ImportedTable, "issues">): readonly string[] {
  return issues.filter(({ path }) => path !== "").map(({ code, path }) => `${code} ${path}`);
}

/** What holds of every import: the dataset is valid, lint finds no error, and each row is accounted for once. */
export function expectSound({ dataset, rows }: ImportedTable): void {
  const parsed = safeParseDataset(JSON.parse(JSON.stringify(dataset)));
  expect(parsed.issues).toEqual([]);
  expect(lint(dataset).filter(({ severity }) => severity === "error")).toEqual([]);
  const imported = rows.filter(({ stoppageId }) => stoppageId !== null);
  expect(imported.map(({ stoppageId }) => stoppageId)).toEqual(dataset.stoppages.map(({ id }) => id));
  for (const row of rows) {
    if (row.outcome === "leftOut")
      expect(row).toMatchObject({ stoppageId: null, reason: expect.any(String) });
    else expect(row.stoppageId).not.toBeNull();
  }
}
