// The part of papaparse that csv-rows.ts uses. The types of DefinitelyTyped refer to those of Node, which would let
// the platform's names into the library's code (see tsconfig.json).
declare module "papaparse" {
  const papaparse: {
    parse(
      text: string,
      options: {
        readonly delimiter: string;
        readonly newline: "\n";
        readonly chunkSize: number;
        readonly chunk: (
          piece: {
            readonly data: readonly (readonly string[])[];
            readonly errors: readonly { readonly code: string; readonly row?: number }[];
          },
          parser: { abort(): void },
        ) => void;
      },
    ): unknown;
  };
  export default papaparse;
}
