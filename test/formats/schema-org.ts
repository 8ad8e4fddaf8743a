// The vocabulary of schema.org as schema-dts has it: which class has which properties, its own or inherited ones.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export interface Vocabulary {
  /** Each class with its properties. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Declared {
  readonly parents: readonly string[];
  readonly properties: readonly string[];
  readonly type: string | undefined;
}

/** Reads the declarations of schema-dts: interfaces with their parents and properties; a leaf has an `@type`. */
export function readVocabulary(): Vocabulary {
  const entry = createRequire(import.meta.url).resolve("schema-dts");
  const text = readFileSync(entry.replace(/schema\.js$/, "schema.d.ts"), "utf8");
  const declared = new Map<string, Declared>();
  let current:
    | { name: string; parents: readonly string[]; properties: string[]; type: string | undefined }
    | undefined;
  for (const line of text.split("\n")) {
    const opened = /^(?:export )?interface (\w+)(?:<.*?>)? (?:extends (.+) )?\{$/.exec(line);
    if (opened?.[1] !== undefined) {
      current = {
        name: opened[1],
        parents: (opened[2] ?? "").split(/,\s*/),
        properties: [],
        type: undefined,
      };
    } else if (line === "}" && current !== undefined) {
      declared.set(current.name, {
        parents: current.parents,
        properties: current.properties,
        type: current.type,
      });
      current = undefined;
    } else if (current !== undefined) {
      const property = /^ {4}"(\w+)"\?:/.exec(line)?.[1];
      if (property !== undefined) current.properties.push(property);
      current.type = /^ {4}"@type": "(\w+)";$/.exec(line)?.[1] ?? current.type;
    }
  }
  const propertiesOf = (name: string): readonly string[] => {
    const found = declared.get(name);
    return found === undefined ? [] : [...found.properties, ...found.parents.flatMap(propertiesOf)];
  };
  const classes = new Map<string, ReadonlySet<string>>();
  for (const [name, { type }] of declared) {
    if (type !== undefined) classes.set(type, new Set(propertiesOf(name)));
  }
  return { classes };
}
