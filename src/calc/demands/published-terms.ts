/** What is left of a demand when positions whose terms were not published are passed over? */

import type { BargainingDemand } from "../../model/bargaining-demand.js";

/** A demand with only those of its positions whose terms were published. */
export function withPublishedTerms(demand: BargainingDemand): BargainingDemand {
  const positions = demand.positions.filter(({ terms }) => terms !== "unknown");
  // The topic and the terms still belong together: positions were only left out.
  return { ...demand, positions } as BargainingDemand;
}
