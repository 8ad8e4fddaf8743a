import papaparse from "papaparse";

/** Another reader's view of a CSV text: rows of cells, or objects by the names in the first row. */
interface PapaparseResult<Row> {
  readonly data: readonly Row[];
  readonly errors: readonly unknown[];
}

// The library declares only the part of papaparse that it uses: the plain call is not in it.
const parse = (papaparse as unknown as { parse: (text: string, options: object) => PapaparseResult<never> })
  .parse;

/** The rows of a CSV text. */
export function rowsByPapaparse(text: string, newline: "\n" | "\r\n"): readonly (readonly string[])[] {
  return parse(text, { newline, delimiter: "," }).data;
}

/** The rows of a CSV text by the names of the columns; it must have no fault. */
export function objectsByPapaparse(text: string): readonly { readonly [column: string]: string }[] {
  const { data, errors } = parse(text, {
    header: true,
    newline: "\r\n",
    delimiter: ",",
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
}
