import { readdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../../..");

/** What stays of a module that is imported for nothing, when no mark that something can go is believed. */
async function leftOf(path: string): Promise<string> {
  const result = await build({
    stdin: { contents: `import "./${path}";`, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    ignoreAnnotations: true,
    write: false,
    logLevel: "error",
  });
  return result.outputFiles[0]?.text.trim() ?? "no output";
}

const calendars = readdirSync(join(root, "src/time/calendars"));

test.each([...calendars.map((name) => `src/time/calendars/${name}`), "src/time/work-calendar.ts"])(
  "loading %s works nothing out, so that a bundler can leave it out",
  async (path) => {
    expect(await leftOf(path)).toBe("");
  },
);
