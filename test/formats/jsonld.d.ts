/** The part of jsonld that the tests use; the package has no types of its own. */
declare module "jsonld" {
  interface Options {
    readonly documentLoader: (
      url: string,
    ) => Promise<{ documentUrl: string; document: unknown; contextUrl?: undefined }>;
    readonly safe?: boolean;
    readonly format?: "application/n-quads";
  }
  const jsonld: {
    expand(document: object, options: Options): Promise<readonly ExpandedNode[]>;
    toRDF(document: object, options: Options): Promise<string>;
  };
  /** A node in expanded form: full addresses for keys, lists for values. */
  interface ExpandedNode {
    readonly [key: string]: unknown;
  }
  export default jsonld;
}
