/** Which of the agencies' files are there, and what do they hold? */

import { isIsoDate } from "picketline";
import { importBlsListing, importBlsSeries, importFmcs } from "picketline/formats";
import mlb from "picketline/records/mlb-lockout-2021.json" with { type: "json" };
import kaiser from "picketline/records/nuhw-kaiser-2024.json" with { type: "json" };
import rail from "picketline/records/rmt-rail-2022.json" with { type: "json" };
import { parseDataset } from "picketline/schema";

/** The records that come with the package: enough to see how a rule counts, where no file is there. */
export const ownRecords = [kaiser, mlb, rail].flatMap((record) => parseDataset(record).stoppages);

/**
 * The stretch that a file tells of: from the first year in which a stoppage ended to the last in which one began, or to
 * the last day that it names, if that is earlier.
 */
export function stretchOf(stoppages) {
  const daysOf = (...types) =>
    stoppages
      .flatMap(({ timeline }) => timeline.filter(({ type }) => types.includes(type)))
      .flatMap(({ date }) => (isIsoDate(date) ? [date] : []))
      .sort();
  const lastYear = daysOf("began").at(-1).slice(0, 4);
  const to = [`${lastYear}-12-31`, daysOf("began", "ended", "continued").at(-1)].sort()[0];
  return { from: `${(daysOf("ended")[0] ?? to).slice(0, 4)}-01-01`, to };
}

/** Where the files lie in the folder that the address names with `?data=`. */
const paths = ["bls/listing-1993-2009.csv", "bls/ws.data.1.AllData.txt", "fmcs/work-stoppages-1984-1997.csv"];

/** The importers, with words that only the heads of their files have. */
const importers = [
  { kind: "series", head: /^\s*series_id\b/, read: importBlsSeries },
  { kind: "listing", head: /organizations? involved|employers involved/i, read: importBlsListing },
  { kind: "mediation", head: /# ?idled/i, read: importFmcs },
];

/**
 * A copy of the Mediation Service's list that anyone may fetch: it is kept, under the MIT licence, by the project labordata,
 * and is taken at one state of it, so that the page says the same tomorrow.
 */
const publicCopy =
  "https://raw.githubusercontent.com/labordata/fmcs-work-stoppage/f4719d7d1a9e2ee85c7c4e69217ebe0823b373ae/work_stoppages.csv";

/** What the public copy holds; only asked for when the reader wants it. */
export async function filePublished() {
  const name = publicCopy.split("/").at(-1);
  const answer = await fetch(publicCopy).catch(() => undefined);
  return answer?.ok ? importText(name, await answer.text()) : { name, kind: "unfetched" };
}

/** Everything in the folder that the address names; nothing where it names none. */
export async function filesInFolder() {
  const folder = new URLSearchParams(location.search).get("data");
  if (folder === null) return [];
  return Promise.all(
    paths.map(async (path) => {
      const name = `${folder.replace(/\/$/, "")}/${path}`;
      const answer = await fetch(name);
      return answer.ok ? importText(path, await answer.text()) : { name: path, kind: "missing" };
    }),
  );
}

/** What a file holds that the reader has chosen: a table as text, or a workbook. */
export async function importFile(file) {
  if (!/\.xlsx$/i.test(file.name)) return importText(file.name, await file.text());
  const sheets = await readXlsxFile(file);
  const read = sheets.map(({ data }) =>
    importRows(
      file.name,
      data.map((row) => row.map(cellOf)),
    ),
  );
  return read.find(({ kind }) => kind !== "unknown") ?? { name: file.name, kind: "unknown" };
}

function importText(name, text) {
  return imported(name, text.slice(0, 4000), text);
}

function importRows(name, rows) {
  return imported(name, rows.slice(0, 6).flat().join("\n"), rows);
}

function imported(name, head, input) {
  const importer = importers.find((one) => one.head.test(head));
  return importer === undefined
    ? { name, kind: "unknown" }
    : { name, kind: importer.kind, ...importer.read(input) };
}

/** A cell as the importers take it: the reader of workbooks makes of a date the midnight of that day in UTC. */
function cellOf(cell) {
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
}
