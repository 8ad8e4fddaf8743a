// What does a block of shell in a document call, and with what result? Enough of the shell for documents: words in
// quotes, && between commands, > into a file, a backslash at the end of a line, and comments.
//
//   picketline check a.yaml   # exit code 1       the call ends with 1, not with 0
//   # => 1 file                                   what the call before prints has this in it

/** A call as a document shows it. */
export interface ShownCall {
  /** The words of the call, the name of the command first. */
  readonly words: readonly string[];
  /** The file that its output goes to. */
  readonly into: string | undefined;
  /** What the document says that it ends with. */
  readonly exitCode: number;
  /** What the document says that it prints. */
  readonly printed: readonly string[];
}

/** The calls of a block of shell, in order. */
export function callsIn(code: string): readonly ShownCall[] {
  const calls: { words: string[]; into: string | undefined; exitCode: number; printed: string[] }[] = [];
  for (const line of code.replaceAll("\\\n", " ").split("\n")) {
    const said = /^\s*# => (.+)$/.exec(line)?.[1];
    if (said !== undefined) {
      const last = calls.at(-1);
      if (last === undefined) throw new Error(`Nothing printed before: ${line}`);
      last.printed.push(said);
      continue;
    }
    const { command, comment } = withoutComment(line);
    const exitCode = Number(/exit code (\d)/.exec(comment)?.[1] ?? 0);
    for (const part of command.split("&&")) {
      const [call = "", into] = part.split(/\s>\s/);
      const words = [...call.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
        ([, double, single, plain]) => double ?? single ?? plain ?? "",
      );
      if (words.length > 0) calls.push({ words, into: into?.trim(), exitCode, printed: [] });
    }
  }
  return calls;
}

function withoutComment(line: string): { readonly command: string; readonly comment: string } {
  const [, command = "", comment = ""] = /^((?:"[^"]*"|'[^']*'|[^#"'])*)(#.*)?$/.exec(line) ?? [
    undefined,
    line,
  ];
  return { command, comment };
}
