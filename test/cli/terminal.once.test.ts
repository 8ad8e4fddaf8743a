// What reaches a terminal: colours where they are wanted, progress, and nothing in a record that steers it.

import { describe, expect, test } from "vitest";
import { progressOn } from "../../src/cli/progress.js";
import { run } from "../../src/cli/run.js";
import { type Outcome, picketline, temporaryFolder } from "./call-command.js";
import { jsonOf, yamlOf } from "./small-record.js";

const { write } = temporaryFolder();

/** Calls the command as on a terminal, or with variables of the environment. */
async function onTerminal(
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  isTerminal = { out: true, err: true },
): Promise<Outcome> {
  let [out, err] = ["", ""];
  const code = await run(words, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    isTerminal,
    environment,
  });
  return { code, out, err };
}

describe("on a terminal", () => {
  const path = (): string => write("colours.yaml", yamlOf("patern: openEnded"));

  test.each<[what: string, environment: Record<string, string>, out: boolean, isPainted: boolean]>([
    ["a terminal", {}, true, true],
    ["no terminal", {}, false, false],
    ["NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["NO_COLOR that is empty", { NO_COLOR: "" }, true, true],
    ["a dumb terminal", { TERM: "dumb" }, true, false],
    ["FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
    ["FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["both", { FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  ])("colours with %s", async (_what, environment, out, isPainted) => {
    const printed = await onTerminal(["check", path()], environment, { out, err: out });
    expect(printed.out.includes("\u001B[31merror\u001B[0m")).toBe(isPainted);
    expect(printed.out.includes("\u001B")).toBe(isPainted);
  });

  // Clears the screen, names the window, and the one-character form of the same; rings the bell.
  const steering = "\u001B[2J\u001B]0;owned\u0007 \u009B2J";
  const steered = (): string =>
    write(
      "steering.json",
      jsonOf().replace("Strike at the mill", JSON.stringify(`Mill ${steering}`).slice(1, -1)),
    );

  test.each([
    [["report", "--as-of", "2024-05-02"]],
    [["report", "--as-of", "2024-05-02", "--json"]],
    [["bargaining", "--as-of", "2024-05-02", "--json"]],
    [["check"]],
    [["check", "--json"]],
    [["export", "--to", "text", "--as-of", "2024-05-02"]],
    [["export", "--to", "csv", "--table", "stoppages"]],
    [["measure", "--profile", "lat"]],
  ])("%j lets no record steer it", async ([command = "", ...words]) => {
    const { out, err } = await onTerminal([command, steered(), ...words], { NO_COLOR: "1" });
    expect(out + err).not.toMatch(/[^\P{Cc}\t\n\r]/u);
  });

  test("JSON says the same nevertheless", async () => {
    const { out } = await onTerminal(["report", steered(), "--as-of", "2024-05-02", "--json"]);
    expect(JSON.stringify(JSON.parse(out))).toContain(JSON.stringify(steering).slice(1, -1));
  });

  test("an export into a pipe is the record's own text", async () => {
    const { out } = await picketline("export", steered(), "--to", "csv", "--table", "stoppages");
    expect(out).toContain("\u009B2J");
  });

  test("progress: there, for files that take long, and gone afterwards", () => {
    let err = "";
    const io = (isSeen: boolean) => ({
      out: () => expect.unreachable(),
      err: (text: string) => {
        err += text;
      },
      isTerminal: { out: true, err: isSeen },
    });
    for (const [isSeen, bytes] of [
      [false, 9_000_000],
      [true, 1000],
    ] as const) {
      const progress = progressOn(io(isSeen));
      progress.tell("reading x.csv", bytes);
      progress.done();
    }
    expect(err).toBe("");
    const progress = progressOn(io(true));
    progress.tell("reading x.csv", 9_000_000);
    expect(err).toContain("reading x.csv (9 MB) …");
    progress.done();
    expect(err.endsWith("\r\u001B[2K")).toBe(true);
  });
});
