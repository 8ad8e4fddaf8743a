#!/usr/bin/env node
/** The `picketline` command: the one file that is run. */

import { run } from "./run.js";
import { standardStreams } from "./standard-streams.js";

const { out, err, exitWith } = standardStreams();
const io = {
  out,
  err,
  isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  environment: process.env,
};
exitWith(await run(process.argv.slice(2), io));
