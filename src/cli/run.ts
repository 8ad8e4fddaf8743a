/** What does a call of the command do? */

import { nearestWord } from "../index.js";
import type { Call, OptionKinds } from "./arguments.js";
import { readCall } from "./arguments.js";
import { askedOptions } from "./asked-stoppage.js";
import { bargaining } from "./bargaining-command.js";
import { check, checkOptions } from "./check-command.js";
import { checkLengthOf } from "./check-length-command.js";
import { exportOptions, exportRecord } from "./export-command.js";
import {
  bargainingHelp,
  checkHelp,
  checkLengthHelp,
  exportHelp,
  help,
  importHelp,
  initHelp,
  measureHelp,
  reportHelp,
} from "./help.js";
import { importFile, importOptions } from "./import-command.js";
import { init, initOptions } from "./init-command.js";
import type { ExitCode, Io } from "./io.js";
import { CallFault, DataFault, oneLine, plainText } from "./io.js";
import { measureFile, measureOptions } from "./measure-command.js";
import { report } from "./report-command.js";
import { packageVersion } from "./version.js";

interface Command {
  readonly options: OptionKinds;
  readonly help: string;
  readonly run: (call: Call, io: Io) => ExitCode | Promise<ExitCode>;
  /** Prints colours, and sees to it itself that nothing else steers a terminal. */
  readonly paints?: true;
}

const commands: Readonly<Record<string, Command>> = {
  report: { options: askedOptions, help: reportHelp, run: report },
  bargaining: { options: askedOptions, help: bargainingHelp, run: bargaining },
  check: { options: checkOptions, help: checkHelp, run: check, paints: true },
  "check-length": { options: askedOptions, help: checkLengthHelp, run: checkLengthOf },
  measure: { options: measureOptions, help: measureHelp, run: measureFile },
  import: { options: importOptions, help: importHelp, run: importFile },
  export: { options: exportOptions, help: exportHelp, run: exportRecord },
  init: { options: initOptions, help: initHelp, run: init },
};

const helpOption: OptionKinds = { help: { takes: "nothing", short: "h" } };

/** Carries out a call (the words after `picketline`) and gives its exit code. Rejects only on faults of its own. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await dispatch(words, io);
  } catch (error) {
    if (error instanceof DataFault) {
      for (const line of error.lines) io.err(`picketline: ${oneLine(line)}\n`);
      return 1;
    }
    // A record can pass the schema and still hold what cannot be counted with; picketline check tells where.
    if (error instanceof Error && error.name === "LabourError") {
      io.err(`picketline: ${oneLine(error.message)} See picketline check.\n`);
      return 1;
    }
    if (!(error instanceof CallFault)) throw error;
    io.err(`picketline: ${oneLine(error.message)}\n`);
    return 2;
  }
}

function dispatch(words: readonly string[], io: Io): ExitCode | Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    io.err(help);
    return 2;
  }
  if (name.startsWith("-")) return withoutCommand(words, io);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw unknownCommand(name);
  const call = readCall(rest, { ...command.options, ...helpOption });
  if (call.values["help"] === true) {
    io.out(command.help);
    return 0;
  }
  return command.run(call, command.paints === true ? io : shielded(io));
}

/** Where a person looks on, nothing in a record steers the terminal; into a file or a pipe it goes as it is. */
function shielded(io: Io): Io {
  return io.isTerminal?.out === true ? { ...io, out: (text) => io.out(plainText(text)) } : io;
}

function withoutCommand(words: readonly string[], io: Io): ExitCode {
  const { values, operands } = readCall(words, { ...helpOption, version: { takes: "nothing" } });
  if (values["help"] !== true && values["version"] === true && operands.length === 0) {
    io.out(`${packageVersion()}\n`);
    return 0;
  }
  if (values["help"] === true) {
    const [topic] = operands;
    io.out(
      (topic !== undefined && Object.hasOwn(commands, topic) ? commands[topic]?.help : undefined) ?? help,
    );
    return 0;
  }
  throw new CallFault("Which command? See picketline --help.");
}

function unknownCommand(name: string): CallFault {
  const known = Object.keys(commands);
  const nearest = nearestWord(name, known);
  return new CallFault(
    `There is no command ${name}: ${nearest === undefined ? `there are ${known.slice(0, -1).join(", ")} and ${known.at(-1)}.` : `did you mean ${nearest}?`}`,
  );
}
