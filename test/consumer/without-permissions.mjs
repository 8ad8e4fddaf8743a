// The library asks for nothing: run with --experimental-permission, reading allowed in this folder only, and without
// code made from strings, it reads no environment, no clock, no chance, no file and no network, when it is loaded and
// when it works (npm run packaging).

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const record = readFileSync(require.resolve("picketline/records/nuhw-kaiser-2024.json"), "utf8");

assert.equal(process.permission?.has("fs.write"), false, "the permission model is on");
assert.equal(
  process.permission?.has("fs.read", "/etc/passwd"),
  false,
  "nothing outside this folder may be read",
);
assert.throws(() => new Function("return 1")(), EvalError, "no code is made from strings");

/** What was asked for, and where from. */
const asked = [];

/** @param {string} what */
const tell = (what) => {
  const callers = new Error(what).stack?.split("\n").slice(3) ?? [];
  // Node's loader of modules looks at the environment; @date-fns/utc makes each date as today's and then sets it.
  const isMeant = /node:internal|new UTCDateMini/.test(callers[0] ?? "");
  if (!isMeant) asked.push([what, ...callers.slice(0, 3)].join("\n"));
};

const environment = process.env;
process.env = new Proxy(environment, {
  get: (target, key) => {
    tell(`process.env.${String(key)}`);
    return Reflect.get(target, key);
  },
  has: (target, key) => {
    tell(`${String(key)} in process.env`);
    return Reflect.has(target, key);
  },
  ownKeys: (target) => {
    tell("the keys of process.env");
    return Reflect.ownKeys(target);
  },
});
const Clock = Date;
globalThis.Date = new Proxy(Clock, {
  construct: (target, values, self) => {
    if (values.length === 0) tell("new Date()");
    return Reflect.construct(target, values.length === 0 ? [0] : values, self); // today is 1 January 1970
  },
  get: (target, key, self) => {
    if (key === "now") tell("Date.now");
    return Reflect.get(target, key, self);
  },
});
for (const [holder, name] of [
  [Math, "random"],
  [performance, "now"],
  [globalThis, "fetch"],
  [globalThis, "WebSocket"],
  [crypto, "getRandomValues"],
  [crypto, "randomUUID"],
]) {
  const real = holder[name];
  Object.defineProperty(holder, name, {
    configurable: true,
    get: () => {
      tell(name);
      return real;
    },
  });
}
/** Modules of Node's own, as it loads them when they are first needed. */
const builtIn = () =>
  process.moduleLoadList.filter((name) =>
    /NativeModule (net|dns|dgram|tls|http|https|http2|child_process|cluster)$/.test(name),
  );
const before = builtIn();

process.env.PATH;
Date.now();
assert.equal(asked.splice(0).length, 2, "what is asked for is noticed");

for (const load of [(name) => import(name), require]) {
  const { describeDuration, describeReport, durationOf, lint, measure, measureProfiles, reportOn, statusOn } =
    await load("picketline");
  const { parseDataset, safeParseDataset } = await load("picketline/schema");
  const formats = await load("picketline/formats");
  await load("picketline/chart");

  const dataset = parseDataset(JSON.parse(record));
  const [strike] = dataset.stoppages;
  const asOf = "2024-12-13";
  assert.deepEqual(durationOf(strike, { asOf }).dayNumber, { min: 54, max: 54 });
  assert.equal(statusOn(strike, asOf).contract.state, "expired");
  assert.equal(describeDuration(strike, asOf, { style: "rounded" }), "nearly two months");
  assert.match(describeReport(reportOn(dataset, strike.id, asOf)), /day 54/i);
  measure(strike, measureProfiles.bls, { asOf });
  lint(dataset);
  assert.equal(safeParseDataset({ formatVersion: 1, organisations: [] }).ok, false);

  assert.equal(formats.importJson(formats.toJson(dataset)).issues.length, 0);
  const mapping = { start: "From", end: "To" };
  const read = formats.importSpreadsheet("From,To\n1990-03-05,1990-03-07\n", mapping);
  assert.equal(read.dataset.stoppages.length, 1);
  for (const table of formats.toTables(dataset, { asOf }).tables) assert.ok(formats.toCsv(table).length > 0);
  for (const name of ["toMarkdown", "toJsonLd", "toICalendar", "toNinjs"]) {
    assert.ok(Object.keys(formats[name](dataset, strike.id, { asOf })).length > 0, name);
  }
  assert.ok(Object.keys(formats.toGeoJson(dataset, { asOf })).length > 0);
}

assert.deepEqual(asked, [], "what the library asked for");
assert.deepEqual(builtIn(), before, "no module that reaches the network or another program was loaded");
console.log("asks for no environment, clock, chance, file or network");
