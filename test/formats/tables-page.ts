import { flatTableIssueCodes, tableDictionary } from "picketline/formats";

/** The part of docs/tables.md that is the column dictionary, from the dictionary itself. */
export function dictionaryText(): string {
  const escaped = (text: string) => text.replaceAll("|", "\\|").replaceAll(/([_*])/g, "\\$1");
  const tables = tableDictionary.map(({ name, meaning, columns }) =>
    [
      `### \`${name}\``,
      "",
      escaped(meaning),
      "",
      "| column | holds | unit | meaning |",
      "| --- | --- | --- | --- |",
      ...columns.map(
        ({ name: column, type, unit = "", meaning: means, derived }) =>
          `| \`${column}\` | ${type} | ${unit} | ${escaped(means)}${derived === true ? " (derived)" : ""} |`,
      ),
      "",
    ].join("\n"),
  );
  return tables.join("\n");
}

/** The part of docs/tables.md that lists the codes of issues. */
export function issuesText(): string {
  return [
    "| code | severity | meaning |",
    "| --- | --- | --- |",
    ...flatTableIssueCodes.map(({ code, severity, meaning }) => `| \`${code}\` | ${severity} | ${meaning} |`),
    "",
  ].join("\n");
}
