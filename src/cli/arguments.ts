/** What is the command asked to do? */

import { parseArgs } from "node:util";
import { nearestWord } from "../index.js";
import { CallFault } from "./io.js";

/** An option: whether it takes a value, and what the help says of it. */
interface OptionKind {
  readonly takes: "value" | "nothing";
  readonly short?: string;
}

/** The options of a command, by name. */
export type OptionKinds = Readonly<Record<string, OptionKind>>;

/** A call that has been read: its options by name and the rest of its words in order. */
export interface Call {
  readonly values: Readonly<Record<string, string | true | undefined>>;
  readonly operands: readonly string[];
}

/** Reads the words after a command; throws a {@link CallFault} that names the word that does not fit. */
export function readCall(words: readonly string[], kinds: OptionKinds): Call {
  const { tokens } = parseArgs({
    args: [...words],
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(kinds).map(([name, { takes, short }]) => [
        name,
        {
          type: takes === "value" ? "string" : "boolean",
          ...(short === undefined ? {} : { short }),
        } as const,
      ]),
    ),
  });
  const values: Record<string, string | true | undefined> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw unknownOption(rawName, kinds);
    if (Object.hasOwn(values, name)) throw new CallFault(`${rawName} is given twice.`);
    if (kind.takes === "value" && (value === undefined || value === "")) {
      throw new CallFault(`${rawName} needs a value.`);
    }
    if (kind.takes === "nothing" && value !== undefined) throw new CallFault(`${rawName} takes no value.`);
    values[name] = value ?? true;
  }
  return { values, operands };
}

function unknownOption(rawName: string, kinds: OptionKinds): CallFault {
  const known = Object.keys(kinds).map((name) => `--${name}`);
  const nearest = nearestWord(rawName, known);
  const hint = nearest === undefined ? `it knows ${known.join(", ")}` : `did you mean ${nearest}?`;
  return new CallFault(`There is no option ${rawName}: ${hint}${nearest === undefined ? "." : ""}`);
}
