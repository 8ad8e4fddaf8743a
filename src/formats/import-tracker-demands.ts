/** Which topic does a worker demand belong to, as the Labor Action Tracker words it? */

import type { Id } from "../core/id.js";
import type { BargainingDemand, DemandTopic } from "../model/bargaining-demand.js";
import type { PartialDate } from "../time/partial-date.js";
import { slugOf } from "./tables/slugs.js";
import { UniqueIds } from "./tables/unique-ids.js";

/** The Tracker's words whose topic is plain; every other one is "other". */
const topics: Readonly<Record<string, DemandTopic>> = {
  pay: "pay",
  wages: "pay",
  "15 minimum wage": "pay",
  "minimum wage": "pay",
  "hazard pay": "pay",
  "health and safety": "safety",
  safety: "safety",
  "covid 19 protocols": "safety",
  staffing: "staffing",
  healthcare: "healthInsurance",
  "health care": "healthInsurance",
  "health insurance": "healthInsurance",
  "job security": "jobSecurity",
  scheduling: "scheduling",
  "union recognition": "recognition",
  recognition: "recognition",
  pensions: "pension",
  pension: "pension",
};

/** Worker demands as demands of a record: each held by the unions from the first day on, its terms not known. */
export function trackerDemands(
  demands: readonly string[],
  from: PartialDate,
  unionIds: readonly Id[],
): readonly BargainingDemand[] {
  const ids = new UniqueIds();
  return demands.map((title) => {
    const id = ids.take(slugOf(title), "demand");
    const topic = topicOf(title);
    const position = {
      id: `${id}-demanded`,
      date: from,
      heldByIds: unionIds,
      standing: "demand",
      terms: "unknown",
    } as const;
    // Terms that are not known fit every topic, which the compiler cannot see of a topic that it does not know.
    return { id, title, topic, positions: [position] } as BargainingDemand;
  });
}

function topicOf(title: string): DemandTopic {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return Object.hasOwn(topics, plain) ? (topics[plain] ?? "other") : "other";
}
