/** Which Media Topics of the IPTC is a dispute about? */

import { maybeBy } from "../../calc/report/known-by.js";
import { datedEvents, happenedBy } from "../../calc/who-is-out/dated-events.js";
import type { EventType, TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import type { DayNumber } from "../../time/iso-date.js";
import { knownFields } from "../export/known-fields.js";
import { wellFormedText } from "../export/well-formed.js";
import type { NinjsSubject } from "./item.js";

/**
 * The ids of Media Topics (IPTC NewsCodes, scheme `medtop`) that a dispute can be about. Ids stay as they are; their
 * labels are changed and translated by the IPTC, so those are the caller's to give. Source:
 * http://cv.iptc.org/newscodes/mediatopic/.
 */
export const mediaTopics = {
  labourDispute: "20000529",
  strike: "20000530",
  unions: "20000536",
  collectiveContract: "20000525",
  wages: "20000527",
} as const;

/** A Media Topic that a dispute can be about. */
export type MediaTopic = keyof typeof mediaTopics;

/**
 * The subjects by the end of a day. A labour dispute always; a strike where it is one, or where strikers were out in a
 * lockout; unions where the record has any; collective contract where something happened to one; wages where a demand on
 * pay can have been raised.
 */
export function subjectsOf(
  stoppage: WorkStoppage,
  day: DayNumber,
  labels: Readonly<Partial<Record<MediaTopic, string>>>,
): readonly NinjsSubject[] {
  const events = datedEvents(stoppage)
    .filter((dated) => happenedBy(dated, day))
    .map(({ event }) => event);
  const holds: Readonly<Record<MediaTopic, boolean>> = {
    labourDispute: true,
    strike: stoppage.kind === "strike" || events.some(isStrike),
    unions: stoppage.unionIds.length > 0,
    collectiveContract: events.some(({ type }) => contractEvents.includes(type)),
    wages: stoppage.demands.some(
      ({ topic, positions }) =>
        topic === "pay" && (positions.length === 0 || positions.some(({ date }) => maybeBy(date, day))),
    ),
  };
  // The keys of the table are the topics, and nothing else is in it.
  return (Object.keys(mediaTopics) as MediaTopic[])
    .filter((topic) => holds[topic])
    .map((topic) => {
      const label = labels[topic];
      return {
        ...knownFields({ name: label === undefined ? undefined : wellFormedText(label) }),
        rel: "about",
        uri: `http://cv.iptc.org/newscodes/mediatopic/${mediaTopics[topic]}`,
        literal: `medtop:${mediaTopics[topic]}`,
      };
    });
}

function isStrike(event: TimelineEvent): boolean {
  return "action" in event && event.action === "strike";
}

/** The events that tell of a contract between union and employer. */
const contractEvents: readonly EventType[] = [
  "expired",
  "extended",
  "extensionRefused",
  "tentativeAgreement",
  "ratificationVote",
  "tookEffect",
];
