import type { Options } from "tsup";
import { defineConfig } from "tsup";

const entries = {
  index: "src/index.ts",
  schema: "src/schema.ts",
  formats: "src/formats.ts",
  chart: "src/chart.ts",
};
// Each of these is a file of its own, so that a bundle without it leaves it out: what works as it is loaded, and what
// calls zod or would lie in one file with its calls. They import next to nothing that the entries share, as that would be
// split off with them, and each file more costs half a millisecond when the root entry is loaded.
const files = {
  ...entries,
  months: "src/time/calendar-arithmetic.ts",
  csv: "src/formats/tables/csv-rows.ts",
  tables: "src/formats/export/table-dictionary.ts",
  walkable: "src/core/walkable.ts",
  quantity: "src/schemas/quantity.ts",
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
    external: ["zod", "papaparse"], // and date-fns is compiled in, as package.json has it for development only
    metafile: true, // says what is compiled in: see test/tooling/compiled-in.mjs
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
