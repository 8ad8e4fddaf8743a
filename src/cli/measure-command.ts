/** `picketline measure`: how many stoppages, workers and days does an agency count? */

import type {
  Dataset,
  DatasetMeasurement,
  DatasetMeasureOptions,
  DateRange,
  MeasureProfile,
} from "../index.js";
import { measureDataset, measureProfiles } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import { givenDay, givenText } from "./given-day.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, jsonText, oneLine, plainText } from "./io.js";
import { countUnknownEnds, lastDayOf } from "./last-day.js";
import { describeMeasurement } from "./measure-table.js";
import { namedFiles } from "./named-files.js";
import { oneOf } from "./one-of.js";
import { plainNumber } from "./plain-number.js";
import { readStoppages } from "./read-stoppages.js";

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

/** Counts the stoppages of files, taken together, by the rules of an agency, and prints a table. */
export async function measureFile({ values, operands }: Call, io: Io): Promise<ExitCode> {
  if (operands.length === 0) {
    throw new CallFault("Which file? Write: picketline measure FILE... --profile bls --by year");
  }
  const profile = profileOf(givenText(values["profile"]));
  const by = oneOf("--by", givenText(values["by"]) ?? "year", lengths);
  const period = periodOf(givenDay("--from", values["from"]), givenDay("--to", values["to"]));
  const given = givenDay("--as-of", values["as-of"]);
  const employees = employeesOf(givenText(values["employees"]), profile);
  const { files, faults } = namedFiles(operands);
  // A sum without one of its files would be wrong.
  for (const { message } of faults) throw new CallFault(message);
  const tables = { format: givenText(values["format"]), sheet: givenText(values["sheet"]) };
  const dataset = await readStoppages(files, tables, io);
  if (dataset === undefined) return 1;
  const place = files.length === 1 ? (files[0] ?? "") : `those ${plainNumber(files.length)} files`;
  const { stoppages } = dataset;
  const { lastDay, withoutEnd } = lastDayOf(stoppages);
  if (given === undefined && withoutEnd.length > 0) {
    throw new CallFault(
      `Until which day? ${plainNumber(withoutEnd.length)} of the ${plainNumber(stoppages.length)} stoppages in ${place} have no end there (${withoutEnd[0]} is the first), and nothing here looks at a clock: write the day as --as-of 2024-12-13.`,
    );
  }
  const asOf = given ?? latest(lastDay, period?.to);
  if (asOf === undefined) {
    io.err(
      `picketline: ${oneLine(place)} ${files.length === 1 ? "holds" : "hold"} no stoppage that began.\n`,
    );
    return 1;
  }
  const options = { asOf, by, ...(period === undefined ? {} : { period }) };
  const measured = measureAll(dataset, profile, options, employees);
  if (values["json"] === true) io.out(jsonText(measured));
  else {
    const until = given === undefined ? `all of them over by ${lastDay ?? asOf}` : `at the end of ${asOf}`;
    const about = { stoppages: stoppages.length, unknownEnds: countUnknownEnds(stoppages, asOf), employees };
    io.out(plainText(describeMeasurement({ profile, measured, by, until, ...about })));
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
