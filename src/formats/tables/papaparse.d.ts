// The part of papaparse that csv-rows.ts uses. The types of DefinitelyTyped refer to those of Node, which would let
// the platform's names into the library's code (see tsconfig.json).
declare module "papaparse" {
  const papaparse: {
    Parser: new (options: {
      readonly delimiter: string;
      readonly newline: "\n";
    }) => {
      parse(
        text: string,
        offset: number,
        ignoreLastRow: boolean,
      ): {
        readonly data: readonly (readonly string[])[];
        readonly errors: readonly { readonly code: string; readonly row?: number }[];
        readonly meta: { readonly cursor: number };
      };
    };
    unparse(
      rows: readonly (readonly string[])[],
      options: { readonly delimiter: ","; readonly newline: "\n" | "\r\n" },
    ): string;
  };
  export default papaparse;
}
