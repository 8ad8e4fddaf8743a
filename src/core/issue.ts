/** What is wrong with data from outside, told as data: which fault, where, what was found, what was expected. */

/**
 * How much an issue matters. `error`: the record cannot be relied on as it stands. `warning`: it can be read, but
 * something in it is probably not meant. `info`: worth a look.
 */
export type Severity = "error" | "warning" | "info";

/**
 * One fault in data from outside. Issues are plain data: they can be stored, sent and compared.
 *
 * `code` is stable and meant for programs, `message` is one sentence meant for people and may be reworded in any
 * release. `path` is a JSON Pointer (RFC 6901) into what was passed in: `""` is the whole of it,
 * `/stoppages/0/timeline/3/date` is one value deep inside.
 */
export interface Issue {
  /** Which fault it is: stable, in kebab-case, listed in `docs/issues.md`. */
  readonly code: string;
  /** Where it is: a JSON Pointer into the data that was passed in. */
  readonly path: string;
  /** One sentence for a person, which shows the value that was received. */
  readonly message: string;
  /** How much it matters. */
  readonly severity: Severity;
  /** The value that was found there, where one was. */
  readonly received?: unknown;
  /** What would have been right, in words. */
  readonly expected?: string;
  /** The nearest known word, where what was received looks like a misspelling of one. */
  readonly suggestion?: string;
}
