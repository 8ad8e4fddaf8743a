// The files that documents name without showing them: small ones, in the forms that agencies publish.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeWorkbook } from "../cli/make-workbook.js";

/** Writes the listing of one agency and the workbook of another into a folder. */
export function writeSampleFiles(folder: string): void {
  const header =
    "Organizations involved,States,Work stoppage beginning date,Work stoppage ending date,Number of workers,Days idle";
  writeFileSync(
    join(folder, "listing.csv"),
    // The strike at FairPoint and the days idle that the Bureau of Labor Statistics published of it.
    `${header}\nFairPoint,ME,2014-10-17,2015-02-19,"1,700","142,800"\n`,
  );
  const row = (number: number, cells: readonly string[]): string =>
    `<row r="${number}">${cells
      .map(
        (cell, at) =>
          `<c r="${String.fromCharCode(65 + at)}${number}" t="inlineStr"><is><t>${cell}</t></is></c>`,
      )
      .join("")}</row>`;
  writeFileSync(
    join(folder, "month-file.xlsx"),
    makeWorkbook({
      Stoppages:
        row(1, [
          "Employer",
          "Union",
          "Union Local",
          "Case Number",
          "BU",
          "# Idled",
          "Start Date",
          "End Date",
        ]) + row(2, ["The Mill", "USW", "0123", "20240001", "120", "100", "2024-05-01", "2024-05-03"]),
    }),
  );
}
