/** `picketline measure`: how many stoppages, workers and days does an agency count? */

import { extname } from "node:path";
import type {
  Dataset,
  DatasetMeasurement,
  DatasetMeasureOptions,
  DateRange,
  MeasureProfile,
} from "../index.js";
import { lint, measureDataset, measureProfiles } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import { givenDay, givenText } from "./given-day.js";
import { rowsLine } from "./import-summary.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, DataFault, oneLine } from "./io.js";
import { issueLine } from "./issue-lines.js";
import { countUnknownEnds, lastDayOf } from "./last-day.js";
import { describeMeasurement } from "./measure-table.js";
import { oneOf } from "./one-of.js";
import { plainNumber } from "./plain-number.js";
import { readAgencyFile, tableEndings } from "./read-agency-file.js";
import { readRecord } from "./read-record.js";

/** The options of the command. */
export const measureOptions: OptionKinds = {
  profile: { takes: "value" },
  by: { takes: "value" },
  "as-of": { takes: "value" },
  from: { takes: "value" },
  to: { takes: "value" },
  employees: { takes: "value" },
  format: { takes: "value" },
  sheet: { takes: "value" },
  json: { takes: "nothing" },
};

const lengths = ["year", "month", "day"] as const;
const profileNames = Object.keys(measureProfiles) as (keyof typeof measureProfiles)[];

/** Counts the stoppages of one file by the rules of an agency, and prints a table. */
export async function measureFile({ values, operands }: Call, io: Io): Promise<ExitCode> {
  const [file, ...more] = operands;
  if (file === undefined)
    throw new CallFault("Which file? Write: picketline measure FILE --profile bls --by year");
  if (more.length > 0) throw new CallFault(`One file at a time: ${more.join(" ")} is too many.`);
  const profile = profileOf(givenText(values["profile"]));
  const by = oneOf("--by", givenText(values["by"]) ?? "year", lengths);
  const period = periodOf(givenDay("--from", values["from"]), givenDay("--to", values["to"]));
  const given = givenDay("--as-of", values["as-of"]);
  const employees = employeesOf(givenText(values["employees"]), profile);
  const dataset = await stoppagesOf(file, values, io);
  if (dataset === undefined) return 1;
  const { stoppages } = dataset;
  const { lastDay, withoutEnd } = lastDayOf(stoppages);
  if (given === undefined && withoutEnd.length > 0) {
    throw new CallFault(
      `Until which day? ${plainNumber(withoutEnd.length)} of the ${plainNumber(stoppages.length)} stoppages in ${file} have no end there (${withoutEnd[0]} is the first), and nothing here looks at a clock: write the day as --as-of 2024-12-13.`,
    );
  }
  const asOf = given ?? latest(lastDay, period?.to);
  if (asOf === undefined) {
    io.err(`picketline: ${oneLine(file)} holds no stoppage that began.\n`);
    return 1;
  }
  const options = { asOf, by, ...(period === undefined ? {} : { period }) };
  const measured = measureAll(dataset, profile, options, employees);
  if (values["json"] === true) io.out(`${JSON.stringify(measured, null, 2)}\n`);
  else {
    const until = given === undefined ? `all of them over by ${lastDay ?? asOf}` : `at the end of ${asOf}`;
    const about = { stoppages: stoppages.length, unknownEnds: countUnknownEnds(stoppages, asOf), employees };
    io.out(describeMeasurement({ profile, measured, by, until, ...about }));
  }
  return 0;
}

function profileOf(name: string | undefined): MeasureProfile {
  if (name === undefined) {
    throw new CallFault(`By whose rules? Write --profile and one of ${profileNames.join(", ")}.`);
  }
  return measureProfiles[oneOf("--profile", name, profileNames)];
}

function periodOf(from: string | undefined, to: string | undefined): DateRange | undefined {
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined || to === undefined) {
    throw new CallFault(`--from and --to go together: ${from === undefined ? "--from" : "--to"} is missing.`);
  }
  if (from > to) throw new CallFault(`--from ${from} is after --to ${to}.`);
  return { from, to };
}

function employeesOf(given: string | undefined, profile: MeasureProfile): number | undefined {
  const isNeeded = profile.total === "personDaysPer1000";
  if (given === undefined) {
    if (!isNeeded) return undefined;
    throw new CallFault(
      "Of how many employees? This profile counts days for each 1,000: write --employees 150000000.",
    );
  }
  if (!isNeeded)
    throw new CallFault(`--employees is for --profile ilo: ${profile.name} are not set against employees.`);
  const employees = /^[\d,_ ]{1,20}$/.test(given) ? Number(given.replace(/[,_ ]/g, "")) : 0;
  if (!(employees > 0)) throw new CallFault(`--employees ${given} is not a number above 0.`);
  return employees;
}

/** The stoppages of a file, a record or an agency's; what is wrong with it is told on standard error. */
async function stoppagesOf(file: string, values: Call["values"], io: Io): Promise<Dataset | undefined> {
  const [format, sheet] = [givenText(values["format"]), givenText(values["sheet"])];
  const isTable = tableEndings.includes(extname(file).toLowerCase());
  if (format === undefined && !isTable) {
    if (sheet !== undefined) throw new CallFault(`--sheet is for workbooks: ${file} is none.`);
    return recordOf(file, io);
  }
  const { how, read } = await readAgencyFile(file, { format, sheet });
  io.err(`picketline: ${oneLine(`${file} was read ${how}`)}. ${rowsLine(read)}: see picketline import.\n`);
  if (read.kind === "series") {
    throw new DataFault(
      `${file} holds totals that an agency published, not stoppages: there is nothing to measure.`,
    );
  }
  if (read.dataset.stoppages.length > 0) return read.dataset;
  for (const issue of read.issues.filter(({ severity }) => severity === "error").slice(0, 20)) {
    io.err(issueLine(file, issue));
  }
  throw new DataFault(`${file} holds no stoppage that could be read.`);
}

function recordOf(file: string, io: Io): Dataset | undefined {
  const { dataset, issues } = readRecord(file);
  for (const issue of issues) io.err(issueLine(file, issue));
  const faults = dataset === undefined ? [] : lint(dataset).filter(({ severity }) => severity === "error");
  if (faults.length > 0) {
    const count = faults.length === 1 ? "one error" : `${plainNumber(faults.length)} errors`;
    io.err(`picketline: the record has ${count}, so the numbers may be wrong: see picketline check.\n`);
  }
  return dataset;
}

function latest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one;
  return one > other ? one : other;
}

/** What is counted; the number of employees is the same in every period. */
function measureAll(
  dataset: Dataset,
  profile: MeasureProfile,
  options: DatasetMeasureOptions,
  employees: number | undefined,
): DatasetMeasurement {
  const measured = measureDataset(dataset, profile, options);
  if (employees === undefined) return measured;
  const denominators = Object.fromEntries(measured.periods.map(({ label }) => [label, { employees }]));
  return measureDataset(dataset, profile, { ...options, denominators });
}
