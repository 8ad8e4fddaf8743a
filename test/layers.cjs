// Who may import whom: the rings of src/, checked by dependency-cruiser (npm run layers). Type-only imports count.
// Each rule is shown to fire in test/tooling/layers.test.ts.

/** Each ring and the rings that it may import besides itself. */
const rings = {
  core: [],
  time: ["core"],
  model: ["core", "time"],
  calc: ["core", "time", "model"],
  text: ["core", "time", "model", "calc"],
  schemas: ["core", "time", "model", "calc"],
  formats: ["core", "time", "model", "calc", "text", "schemas"],
  chart: ["core", "time", "model", "calc", "text"],
};

/** Each package that src/ may import, and the one place that may import it. */
const packages = {
  "date-fns": "src/time/calendar-arithmetic.ts",
  "@date-fns/utc": "src/time/calendar-arithmetic.ts",
  papaparse: "src/formats/tables/csv-rows.ts",
  zod: "src/schemas/",
  yaml: "src/cli/",
  "read-excel-file": "src/cli/read-workbook.ts",
};

/** @param {string} text */
const escaped = (text) => text.replace(/[.]/g, "\\.");
/** @param {string} name */
const installed = (name) => `(^|/)node_modules/${name}/`;

const ringRules = Object.entries(rings).map(([ring, allowed]) => ({
  name: `ring-${ring}`,
  comment: `src/${ring} may import ${allowed.length === 0 ? "no other ring" : `only ${allowed.join(", ")}`}`,
  severity: "error",
  from: { path: `^src/${ring}/` },
  to: { path: "^src/[^/]+/", pathNot: `^src/(${[ring, ...allowed].join("|")})/` },
}));

const packageRules = Object.entries(packages).map(([name, place]) => ({
  name: `package-${name}`,
  comment: `only ${place} may import ${name}`,
  severity: "error",
  from: { path: "^src/", pathNot: `^${escaped(place)}` },
  to: { path: installed(name) },
}));

const indexFile = "^src/.+/index\\.ts$";

module.exports = {
  forbidden: [
    ...ringRules,
    ...packageRules,
    {
      name: "package-not-listed",
      comment: "a new package is argued for and entered in test/layers.cjs with the place that may import it",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "(^|/)node_modules/", pathNot: Object.keys(packages).map(installed) },
    },
    {
      name: "node-in-the-command-only",
      comment: "only src/cli touches files, the process and whatever else is Node's own",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "command-uses-the-entries",
      comment: "src/cli is a user of the library like any other: it imports the entry files only",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/[^/]+/", pathNot: "^src/cli/" },
    },
    {
      name: "entries-are-for-users",
      comment: "the library imports the file that defines the thing, never an entry",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "^src/[^/]+\\.ts$" },
    },
    {
      name: "entries-leave-out-the-command",
      severity: "error",
      from: { path: "^src/[^/]+\\.ts$" },
      to: { path: "^src/cli/" },
    },
    {
      name: "root-entry-without-zod",
      comment: "the root entry must not reach zod by any way, so that one calculator costs one calculator",
      severity: "error",
      from: { path: "^src/index\\.ts$" },
      to: { path: installed("zod"), reachable: true },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    // A file has imports, is imported, or is an orphan; so these three find every index.ts inside a folder.
    { name: "no-index-in-folders", severity: "error", from: { path: indexFile }, to: {} },
    { name: "no-index-in-folders", severity: "error", from: {}, to: { path: indexFile } },
    { name: "no-index-in-folders", severity: "error", from: { path: indexFile, orphan: true }, to: {} },
    {
      name: "not-found",
      comment: "what is imported exists",
      severity: "error",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true, // type-only imports count
    doNotFollow: { path: "node_modules" },
    builtInModules: { add: [] },
  },
};
