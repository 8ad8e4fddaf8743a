/** What does every exporter return? */

import type { HeldBack } from "../../calc/publishable/held-back.js";

/**
 * What an exporter made of a dataset, with what it held back: off-the-record statements, the names of people who spoke
 * on background, notes. The value is made from the publishable part only.
 */
export interface Exported<Value> {
  /** What was made, ready to be published. */
  readonly value: Value;
  /** What of the dataset is not in it, and why; it holds neither names nor words. */
  readonly heldBack: readonly HeldBack[];
}
