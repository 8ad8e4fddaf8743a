#!/usr/bin/env node
/** The `picketline` command: the one file that is run. */

import { run } from "./run.js";

// Whoever reads may stop reading: `picketline report … | head` ends quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

// The exit code is set and not forced, so that what was written to a pipe is delivered first.
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  environment: process.env,
});
