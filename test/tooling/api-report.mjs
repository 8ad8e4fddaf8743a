// Has the public interface changed? Compares what each entry of the built package declares with docs/api/*.api.md
// and fails where they differ, where a type is named that no entry exports, or where a field has no doc comment
// (npm run api). --write takes the new state over (npm run api:write).

import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";

const root = join(import.meta.dirname, "../..");
const write = process.argv.includes("--write");
const reports = join(root, "docs/api");
const current = join(root, "test/.temp/api");
mkdirSync(reports, { recursive: true });

/** What the root entry exports: the other entries may name it without exporting it once more. */
let rootExports = new Set();

let changed = false;
for (const entry of ["index", "schema", "formats", "chart"]) {
  const config = ExtractorConfig.prepare({
    packageJsonFullPath: join(root, "package.json"),
    configObjectFullPath: undefined,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, `dist/${entry}.d.ts`),
      compiler: { tsconfigFilePath: join(root, "tsconfig.json") },
      apiReport: {
        enabled: true,
        reportFileName: `${entry}.api.md`,
        reportFolder: reports,
        reportTempFolder: current,
      },
      messages: {
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Error },
          "ae-missing-release-tag": { logLevel: ExtractorLogLevel.None },
        },
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
  });
  const result = Extractor.invoke(config, {
    localBuild: write,
    typescriptCompilerFolder: join(root, "node_modules/typescript"),
    messageCallback: (message) => {
      const forgotten = /^The symbol "(\w+)" needs to be exported/.exec(message.text)?.[1];
      const selfEvident = /^Missing documentation for "(kind|type|topic)"/.test(message.text); // the discriminants
      const inferredByZod = /SchemaRules$/.test(forgotten ?? ""); // the long type behind a schema that has a short one
      if (rootExports.has(forgotten) || selfEvident || inferredByZod)
        message.logLevel = ExtractorLogLevel.None;
    },
  });
  if (entry === "index") {
    const report = readFileSync(join(current, "index.api.md"), "utf8");
    rootExports = new Set([...report.matchAll(/^export (?:declare )?\w+ (\w+)/gm)].map((match) => match[1]));
  }
  if (result.apiReportChanged && !write) {
    const files = [join(reports, `${entry}.api.md`), join(current, `${entry}.api.md`)];
    spawnSync("git", ["--no-pager", "diff", "--no-index", "--", ...files], { stdio: "inherit" });
  }
  changed ||= write ? result.errorCount > 0 : !result.succeeded;
}
if (changed) {
  console.error(
    "The public interface differs from docs/api (if that is meant: npm run api:write) or has the faults above.",
  );
  process.exit(1);
}
