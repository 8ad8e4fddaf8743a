/** Do the records fit the interfaces of the model, as the compiler sees them? No schema has a say here. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { recordNames, recordText } from "./read-records.js";

const root = join(import.meta.dirname, "../..");

// The compiler's answer does not depend on the zone, and takes seconds.
describe.skipIf(process.env["TZ"] !== "UTC")("records as the compiler sees them (once, under UTC)", () => {
  it("are datasets", { timeout: 60_000 }, () => {
    expect(complaints(recordNames.map((name) => sourceOf(name, recordText(name))))).toEqual([]);
  });

  it("would be told apart from what is no dataset", { timeout: 60_000 }, () => {
    const wrong = recordText("mlb-lockout-2021").replace('"lockout"', '"lock-out"');
    expect(complaints([sourceOf("wrong", wrong)]).join("\n")).toContain('"lock-out"');
  });
});

interface Source {
  readonly path: string;
  readonly text: string;
}

/** A module, held in memory only, that declares a record's text to be a dataset. */
function sourceOf(name: string, json: string): Source {
  const text = `import type { Dataset } from "../../src/model/dataset.js";\nexport const dataset: Dataset = ${json};\n`;
  return { path: join(import.meta.dirname, `${name}.in-memory.ts`), text };
}

function complaints(sources: readonly Source[]): readonly string[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
  const { options } = ts.convertCompilerOptionsFromJson(config.config.compilerOptions, root);
  const host = ts.createCompilerHost(options);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const program = ts.createProgram([...texts.keys()], options, {
    ...host,
    fileExists: (path) => texts.has(path) || host.fileExists(path),
    readFile: (path) => texts.get(path) ?? host.readFile(path),
    getSourceFile: (path, version, ...rest) => {
      const text = texts.get(path);
      return text === undefined
        ? host.getSourceFile(path, version, ...rest)
        : ts.createSourceFile(path, text, version, true);
    },
  });
  return sources
    .flatMap(({ path }) => [
      ...program.getSyntacticDiagnostics(program.getSourceFile(path)),
      ...program.getSemanticDiagnostics(program.getSourceFile(path)),
    ])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
