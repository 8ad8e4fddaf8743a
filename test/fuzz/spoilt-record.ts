// What does a record look like that a person or a program got wrong? The changes of test/schemas/mutations.ts, made in
// valid records and in real ones.

import fc from "fast-check";
import { changes, recordCount, spoil, validRecord } from "../schemas/mutations.ts";

/** A record with a few faults, or now and then with none. */
export const spoiltRecord: fc.Arbitrary<unknown> = fc
  .tuple(fc.nat(recordCount - 1), changes)
  .map(([index, made]) => spoil(validRecord(index), made));
