/** What stands in the timeline of a stoppage by a day: what happened, who says so, and where it was published? */

import type { ReportedAllegation } from "../../calc/report/allegations.js";
import { reportEvent } from "../../calc/report/events.js";
import { sourcesKnownBy, surelyBy } from "../../calc/report/known-by.js";
import { nameSources } from "../../calc/report/names.js";
import { datedEvents, happenedBy } from "../../calc/who-is-out/dated-events.js";
import type { Id } from "../../core/id.js";
import type { Dataset } from "../../model/dataset.js";
import type { TimelineEvent } from "../../model/timeline-event.js";
import type { WorkStoppage } from "../../model/work-stoppage.js";
import { capitalized } from "../../text/lists.js";
import { allegationsSection } from "../../text/report/allegations.js";
import { dateWords, eventWords } from "../../text/report/events.js";
import type { DayNumber } from "../../time/iso-date.js";
import type { Block, Item, Piece } from "./document.js";
import { sentence } from "./document.js";

/** The events that had surely happened by a day, in order; what a complaint alleges stands with who says it and the replies. */
export function timelineBlocks(
  dataset: Dataset,
  stoppage: WorkStoppage,
  allegations: readonly ReportedAllegation[],
  day: DayNumber,
): readonly Block[] {
  const items = datedEvents(stoppage)
    .filter((dated) => happenedBy(dated, day))
    .map(({ event }) => eventItem(dataset, stoppage, event, allegations, day));
  const none: Block = { kind: "paragraph", pieces: [{ text: "Nothing is in the record by this day." }] };
  return [
    { kind: "heading", level: 2, text: "Timeline" },
    items.length === 0 ? none : { kind: "list", items },
  ];
}

function eventItem(
  dataset: Dataset,
  stoppage: WorkStoppage,
  event: TimelineEvent,
  allegations: readonly ReportedAllegation[],
  day: DayNumber,
): Item {
  const reported = reportEvent(dataset, stoppage, event, (date) => surelyBy(date, day));
  const made = allegations.filter(({ madeIn }) => madeIn.some(({ eventId }) => eventId === event.id));
  const told = made.map(({ text }) => text);
  const rest = { ...reported, alleges: reported.alleges.filter((text) => !told.includes(text)) };
  return {
    pieces: [
      { text: `${capitalized(dateWords(reported))}:`, isBold: true },
      { text: sentence(eventWords(rest)) },
      ...allegationsSection({ allegations: made }).lines.map(({ text }) => ({ text: sentence(text) })),
      ...sourcePieces(dataset, sourcesKnownBy(dataset, event.sourceIds, day)),
    ],
  };
}

/** Where it was published, each source by its publisher, with a link to it. */
function sourcePieces(dataset: Dataset, ids: readonly Id[]): readonly Piece[] {
  if (ids.length === 0) return [{ text: "Source not given." }];
  const links = ids.map((id, index) => ({
    text: nameSources(dataset, [id]).join(""),
    url: dataset.sources.find((source) => source.id === id)?.url,
    after: index === ids.length - 1 ? ("." as const) : ("," as const),
  }));
  return [{ text: links.length === 1 ? "Source:" : "Sources:" }, ...links];
}
