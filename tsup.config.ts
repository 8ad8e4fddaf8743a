import type { Options } from "tsup";
import { defineConfig } from "tsup";

// Months, CSV, the guard of exporters and the dictionary of tables are files of their own: a bundle without them leaves
// out what they import and hold.
const entries = {
  index: "src/index.ts",
  schema: "src/schema.ts",
  formats: "src/formats.ts",
  chart: "src/chart.ts",
};
const files = {
  ...entries,
  months: "src/time/calendar-arithmetic.ts",
  csv: "src/formats/tables/csv-rows.ts",
  tables: "src/formats/export/to-tables.ts",
  guarded: "src/formats/export/guarded.ts",
};

const shared: Options = {
  outDir: "dist",
  target: ["node20", "es2022"],
  splitting: true, // the entries share one copy of each class and table
  treeshake: true,
  removeNodeProtocol: false,
  silent: true,
};

export default defineConfig([
  {
    ...shared,
    entry: files,
    format: ["esm", "cjs"],
    platform: "neutral",
    external: ["zod", "date-fns", "@date-fns/utc", "papaparse"],
    dts: {
      entry: entries,
      // tsup passes `baseUrl` to the compiler, which TypeScript 6 calls deprecated.
      compilerOptions: { ignoreDeprecations: "6.0" },
    },
  },
  {
    // The command is for Node, which loads ECMAScript modules, and uses the library's built entries beside it.
    ...shared,
    entry: { cli: "src/cli/main.ts" },
    format: "esm",
    platform: "node",
    external: ["yaml", "read-excel-file"],
    esbuildPlugins: [
      {
        name: "built-entries",
        setup(build) {
          build.onResolve({ filter: /^\.\.\/(index|schema|formats)\.js$/ }, ({ path }) => ({
            path: path.replace("../", "./"),
            external: true,
          }));
        },
      },
    ],
  },
]);
