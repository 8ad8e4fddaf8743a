// How much of src/ do the tests reach? The suite in one zone (npm run coverage). What it does not reach is named, with
// the reason, in uncovered.md.

import { join } from "node:path";
import { defineConfig } from "vitest/config";
import suite from "../vitest.config.ts";

const { root, resolve, test } = suite as { root: string; resolve: object; test: { projects: object[] } };
const inOneZone = ["UTC", "once", "examples"];

export default defineConfig({
  root,
  resolve,
  test: {
    experimental: { fsModuleCache: true },
    projects: (test.projects as { test: { name: string } }[])
      .filter(({ test: { name } }) => inOneZone.includes(name))
      .map((project) => ({ ...project, test: { ...project.test, testTimeout: 120_000 } })),
    coverage: {
      enabled: true,
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/cli/**", "src/cli.ts"], // its tests run it as a process of its own, where nothing is counted
      reporter: ["json", "json-summary", "text-summary"],
      reportOnFailure: true,
      reportsDirectory: join(root, "test/.temp/coverage"),
      thresholds: { branches: 95 },
    },
  },
});
