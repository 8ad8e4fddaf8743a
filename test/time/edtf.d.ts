// What the tests use of edtf.js, which comes without types.
declare module "edtf" {
  export default function edtf(text: string): {
    readonly type: string;
    /** Milliseconds since 1970 of the first moment, -Infinity for an open start, null for an unknown one. */
    readonly min: number | null;
    /** The same of the last moment. */
    readonly max: number | null;
  };
}
