import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Days must not depend on where the reader sits: the suite runs once in each of these zones. They are UTC,
// one behind it, one that leaves it for summer time, and one that skipped a whole day (30 December 2011).
const zones = ["UTC", "America/Los_Angeles", "Europe/London", "Pacific/Apia"];

// What no zone can change runs once: the tests of the tools, the documented examples, and others that are named so.
const once = ["test/tooling/**/*.test.ts", "test/**/*.once.test.ts"];
const examples = "test/.generated/*.test.ts";

const root = join(import.meta.dirname, "..");
const alias = [
  { find: /^picketline$/, replacement: `${root}/src/index.ts` },
  { find: /^picketline\/(schema|formats|chart)$/, replacement: `${root}/src/$1.ts` },
  { find: /^picketline\/records\/(.*)$/, replacement: `${root}/docs/records/$1` },
];

const shared = { root, resolve: { alias } };

export default defineConfig({
  ...shared,
  test: {
    // Each zone is a project of its own: what one has transformed the others read.
    experimental: { fsModuleCache: true },
    maxWorkers: "100%", // by default one processor is kept for watching
    projects: [
      ...zones.map((zone) => ({
        ...shared,
        test: {
          name: zone,
          root,
          pool: "forks" as const, // a worker thread does not take its own TZ
          env: { TZ: zone },
          isolate: false, // no test changes a module; much faster
          setupFiles: ["test/law-seed.ts"],
          include: ["test/**/*.test.ts"],
          exclude: [...once, examples, "test/consumer/**", "test/.temp/**"],
        },
      })),
      {
        ...shared,
        test: { name: "examples", root, pool: "forks" as const, isolate: false, include: [examples] },
      },
      {
        ...shared,
        test: {
          name: "once",
          root,
          setupFiles: ["test/law-seed.ts"],
          pool: "forks" as const,
          isolate: false, // as above: loading was most of its time
          include: once,
          exclude: ["test/.temp/**"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
