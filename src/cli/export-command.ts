/** `picketline export`: how does a record leave for a spreadsheet, a page, a news system, a calendar or a map? */

import { resolve } from "node:path";
import { toCsv, toGeoJson, toICalendar, toJsonLd, toMarkdown, toNinjs, toTables } from "../formats.js";
import type { Dataset, HeldBack, IsoDate } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import { askedDataset, askedDay, askedFile, stoppageOf } from "./asked-stoppage.js";
import { givenDay, givenText } from "./given-day.js";
import { heldBackLine } from "./held-back-line.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, jsonText, oneLine } from "./io.js";
import { oneOf } from "./one-of.js";
import { plainNumber } from "./plain-number.js";
import { writeWhole } from "./write-file.js";

/** The options of the command. */
export const exportOptions: OptionKinds = {
  to: { takes: "value" },
  "as-of": { takes: "value" },
  stoppage: { takes: "value" },
  table: { takes: "value" },
  part: { takes: "value" },
  "vague-dates": { takes: "nothing" },
  json: { takes: "nothing" },
  output: { takes: "value", short: "o" },
};

/** What the command writes, and the options that only some of that has. */
const targets = {
  tables: [],
  csv: ["table"],
  "json-ld": ["stoppage"],
  ninjs: ["stoppage"],
  icalendar: ["stoppage", "vague-dates"],
  geojson: ["stoppage"],
  markdown: ["stoppage", "part"],
  text: ["stoppage", "part"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Target = keyof typeof targets;

/** What was made of a record: the text, what was held back, and what else is to be told. */
interface Made {
  readonly text: string;
  readonly heldBack: readonly HeldBack[];
  readonly told?: readonly string[];
}

/** Writes one record in the form of `--to`; what was held back or left out goes to standard error. */
export function exportRecord(call: Call, io: Io): ExitCode {
  const { values } = call;
  const file = askedFile("export", call);
  const given = givenText(values["to"]);
  if (given === undefined) throw new CallFault(`Into what? Write --to and one of ${targetNames.join(", ")}.`);
  const target = oneOf("--to", given, targetNames);
  checkOptions(target, call);
  const output = givenText(values["output"]);
  if (output !== undefined && resolve(output) === resolve(file)) {
    throw new CallFault(`--output ${output} is the file that is read: choose another.`);
  }
  // Of the tables only some are worked out for a day.
  const isTabular = target === "tables" || target === "csv";
  const asOf = isTabular ? givenDay("--as-of", values["as-of"]) : askedDay(call);
  const dataset = askedDataset(file, io);
  if (dataset === undefined) return 1;
  const made =
    isTabular || asOf === undefined
      ? tabular(dataset, target, asOf, call)
      : dated(dataset, target, asOf, file, call);
  if (made === undefined) {
    io.err(`picketline: ${oneLine(file)} holds no stoppage.\n`);
    return 1;
  }
  const told = (made.told ?? []).filter((line) => line !== "");
  for (const line of [heldBackLine(made.heldBack), ...told]) {
    if (line !== "") io.err(`picketline: ${oneLine(line)}\n`);
  }
  const { text, heldBack } = made;
  const written = values["json"] === true ? jsonText({ to: target, text, heldBack, told }) : text;
  if (output === undefined) io.out(written);
  else {
    writeWhole(output, written);
    io.err(`picketline: written to ${oneLine(output)}.\n`);
  }
  return 0;
}

const targetNames = Object.keys(targets) as Target[];

/** Refuses an option that what is written does not have. */
function checkOptions(target: Target, { values }: Call): void {
  for (const option of ["stoppage", "table", "part", "vague-dates"] as const) {
    const fitting = targetNames.filter((name) => (targets[name] as readonly string[]).includes(option));
    if (values[option] !== undefined && !fitting.includes(target)) {
      throw new CallFault(`--${option} is for ${fitting.join(", ")}, not for ${target}.`);
    }
  }
}

function tabular(dataset: Dataset, target: Target, asOf: IsoDate | undefined, { values }: Call): Made {
  const { tables, heldBack } = toTables(dataset, asOf === undefined ? {} : { asOf });
  if (target === "tables") return { text: jsonText({ tables }), heldBack };
  const names = tables.map(({ name }) => name);
  const given = givenText(values["table"]);
  if (given === undefined) throw new CallFault(`Which table? Write --table and one of ${names.join(", ")}.`);
  if (asOf === undefined && (given === "spells" || given === "lengths")) {
    throw new CallFault(`--table ${given} is worked out for a day: write it as --as-of 2024-12-13.`);
  }
  const name = oneOf("--table", given, names);
  const table = tables.find((candidate) => candidate.name === name);
  return { text: table === undefined ? "" : toCsv(table), heldBack };
}

/** What is made for a day; `undefined` where the record holds no stoppage to make it of. */
function dated(dataset: Dataset, target: Target, asOf: IsoDate, file: string, call: Call): Made | undefined {
  const { values } = call;
  if (target === "geojson") {
    const stoppageIds =
      values["stoppage"] === undefined ? [] : [stoppageOf(dataset, file, values["stoppage"])];
    return map(
      dataset,
      asOf,
      stoppageIds.filter((id) => id !== undefined),
    );
  }
  const id = stoppageOf(dataset, file, values["stoppage"]);
  if (id === undefined) return undefined;
  switch (target) {
    case "json-ld": {
      // Also safe where it is pasted into a page.
      const { script, heldBack } = toJsonLd(dataset, id, { asOf });
      return { text: `${script}\n`, heldBack };
    }
    case "ninjs": {
      const { value, heldBack } = toNinjs(dataset, id, { asOf });
      return { text: jsonText(value), heldBack };
    }
    case "icalendar":
      return calendar(dataset, id, asOf, values["vague-dates"] === true);
    case "markdown":
    case "text":
      return markdown(dataset, id, asOf, target, givenText(values["part"]));
    case "tables":
    case "csv":
      return tabular(dataset, target, asOf, call);
  }
}

function map(dataset: Dataset, asOf: IsoDate, stoppageIds: readonly string[]): Made {
  const { value, heldBack, notOnMap, withoutPlaces } = toGeoJson(dataset, {
    asOf,
    ...(stoppageIds.length > 0 && { stoppageIds }),
  });
  const out = notOnMap.filter(({ why }) => why === "outOfRange").map(({ placeId }) => placeId);
  const missing = notOnMap.length - out.length;
  return {
    text: jsonText(value),
    heldBack,
    told: [
      missing === 0
        ? ""
        : `${counted(missing, "place has", "places have")} no coordinates, so no point on the map.`,
      out.length === 0 ? "" : `no place can have the coordinates of ${out.join(", ")}: see picketline check.`,
      withoutPlaces.length === 0
        ? ""
        : `${counted(withoutPlaces.length, "stoppage names", "stoppages name")} no place: ${withoutPlaces.join(", ")}.`,
    ],
  };
}

function calendar(dataset: Dataset, id: string, asOf: IsoDate, withVague: boolean): Made {
  const { value, heldBack, leftOut } = toICalendar(dataset, id, {
    asOf,
    vagueDates: withVague ? "asSpans" : "leaveOut",
  });
  const vague = leftOut.filter(({ why }) => why === "vagueDate");
  const open = leftOut.length - vague.length;
  return {
    text: value,
    heldBack,
    told: [
      vague.length === 0
        ? ""
        : `${counted(vague.length, "entry is", "entries are")} left out, the day being vague (${vague.map(({ date }) => date).join(", ")}): --vague-dates puts them in.`,
      open === 0 ? "" : `${counted(open, "entry is", "entries are")} left out, the date having no end.`,
    ],
  };
}

function markdown(
  dataset: Dataset,
  id: string,
  asOf: IsoDate,
  format: "markdown" | "text",
  given: string | undefined,
): Made {
  const part = given === undefined ? "both" : oneOf("--part", given, ["timeline", "fact-box", "both"]);
  const { value, heldBack, undatedEventIds } = toMarkdown(dataset, id, {
    asOf,
    format,
    part: part === "fact-box" ? "factBox" : part,
  });
  const undated = part === "fact-box" ? 0 : undatedEventIds.length;
  const told = `${counted(undated, "event is", "events are")} left out, the date having no end.`;
  return { text: value, heldBack, told: undated === 0 ? [] : [told] };
}

function counted(count: number, one: string, many: string): string {
  return `${plainNumber(count)} ${count === 1 ? one : many}`;
}
