/** From what is each sentence on the status told: its dates with who says so, and its names? */

import { speakerForPrint } from "../calc/publishable/for-print.js";
import { nameOrganization, nameScope, nameSpeaker } from "../calc/report/names.js";
import type { Status } from "../calc/status/status.js";
import type { Id } from "../core/id.js";
import type { Dataset } from "../model/dataset.js";
import type { Scope } from "../model/event-base.js";
import type { Speaker } from "../model/person.js";
import type { StoppageKind } from "../model/stoppage-events.js";
import type { TimelineEvent } from "../model/timeline-event.js";
import type { WorkStoppage } from "../model/work-stoppage.js";
import type { IsoDate } from "../time/iso-date.js";
import type { PartialDate } from "../time/partial-date.js";
import { toldDate } from "./dates.js";
import { listIn } from "./lists.js";
import { speakerWords } from "./speaker.js";
import type { ToldDate } from "./wording/dates.js";
import type { PlainWording } from "./wording/plain.js";
import type { SpeechWording } from "./wording/speech.js";
import type { StatusWording } from "./wording/status.js";

/** The part of a language that the status is told with. */
export interface StatusOfLanguage extends PlainWording {
  /** The words that tell who says something. */
  readonly speech: SpeechWording;
  /** The words that tell where a stoppage stands. */
  readonly status: StatusWording;
}

/** What every sentence is told from. */
export interface Told {
  readonly stoppage: WorkStoppage;
  readonly asOf: IsoDate;
  readonly status: Status;
  readonly wording: StatusOfLanguage;
  readonly dataset: Dataset | undefined;
}

/** Whether a strike or a lockout is told of. */
export function kindOf({ stoppage, status }: Told): StoppageKind {
  if (status.label === "lockedOut") return "lockout";
  return status.label === "onStrike" ? "strike" : stoppage.kind;
}

/** An event by its id. */
export function eventOf({ stoppage }: Told, id: Id | undefined): TimelineEvent | undefined {
  return stoppage.timeline.find((event) => event.id === id);
}

/** A date in words. */
export function tell(date: PartialDate | null | undefined, { wording }: Told): ToldDate | null {
  return date == null ? null : toldDate(date, wording);
}

/** A date of an event, with who says that it happened, where that is a claim: "on 4 May 2025, according to NUHW". */
export function tellOf(
  id: Id | undefined,
  date: PartialDate | null | undefined,
  told: Told,
): ToldDate | null {
  const plain = tell(date, told);
  const said = saidWords(id, told);
  return (
    plain && { date: `${plain.date}${said}`, when: `${plain.when}${said}`, since: `${plain.since}${said}` }
  );
}

/** Who says that an event happened, after a comma; empty where it is plainly known. */
export function saidWords(id: Id | undefined, told: Told): string {
  const speaker = eventOf(told, id)?.saidBy;
  if (speaker === undefined) return "";
  const { speech, status } = told.wording;
  const name = speakerName(told, speaker);
  return `, ${name === null ? status.asWasSaid : speech.accordingTo(name)}`;
}

/** The part that a scope is, by names; `null` where it is the whole, or nobody is named. */
export function partWords({ dataset, wording }: Told, scope: Scope | undefined): string | null {
  const names = dataset === undefined ? [] : nameScope(dataset, scope);
  return names.length === 0 ? null : listIn(names, wording);
}

/** Who speaks, where they may be named. */
export function speakerName({ dataset, wording }: Told, speaker: Speaker | null | undefined): string | null {
  if (dataset === undefined || speaker == null) return null;
  const shown = speakerForPrint(dataset, speaker);
  return Object.keys(shown).length === 0 ? null : speakerWords(nameSpeaker(dataset, shown), wording);
}

/** What an organisation is called; `null` where nobody is named. */
export function organizationName({ dataset }: Told, id: Id | undefined): string | null {
  return dataset === undefined || id === undefined ? null : nameOrganization(dataset, id).shortName;
}
