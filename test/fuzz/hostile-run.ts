// One class of hostile input at one size, in a process of its own, so that its memory and its end are its own. Prints what
// came of it as JSON: `node … records|texts INDEX SIZE`.

import { recordThroughDoors, textThroughDoors } from "./hostile-calls.ts";
import { hostileRecords, hostileTexts } from "./hostile-values.ts";

const [kind, index, size] = process.argv.slice(2);
const isRecord = kind === "records";
const { make } = (isRecord ? hostileRecords : hostileTexts)[Number(index)] ?? {};
if (make === undefined) throw new Error(`there is no class ${kind} ${index}`);
const value = make(Number(size));
const start = performance.now();
const came = await (isRecord ? recordThroughDoors : textThroughDoors)(() => value);
const seconds = (performance.now() - start) / 1000;
const took = [...came.took].sort((a, b) => b[1] - a[1]);
process.stdout.write(
  JSON.stringify({
    calls: came.calls,
    refused: came.refused,
    faults: came.faults,
    seconds,
    cpu: took.reduce((sum, [, milliseconds]) => sum + milliseconds, 0) / 1000,
    slowest: took.slice(0, 4),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
