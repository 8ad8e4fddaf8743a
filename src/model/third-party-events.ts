/** What regulators, courts, governments and other third parties do. */

import type { Id } from "../core/id.js";
import type { ClockMoment } from "../time/clock-time.js";
import type { PartialDate } from "../time/partial-date.js";
import type { EventBase } from "./event-base.js";

/** A complaint was filed with a regulator. What it says is an allegation: claims of a statement. */
export interface ComplaintFiledEvent extends EventBase {
  readonly type: "complaintFiled";
  /** Who filed it. */
  readonly byId: Id;
  /** With whom. */
  readonly withId: Id;
  /** Against whom. */
  readonly againstId?: Id;
  /** What it alleges: ids of claims. */
  readonly claimIds?: readonly Id[];
}

/** A charge was filed with a labour authority, such as one of an unfair labour practice. */
export interface ChargeFiledEvent extends EventBase {
  readonly type: "chargeFiled";
  /** Who filed it. */
  readonly byId: Id;
  /** With whom. */
  readonly withId?: Id;
  /** Against whom. */
  readonly againstId?: Id;
  /** The number of the case. */
  readonly caseNumber?: string;
  /** What it alleges: ids of claims. */
  readonly claimIds?: readonly Id[];
}

/** An authority opened an investigation; it is open until a `ruling` concludes it. */
export interface InvestigationOpenedEvent extends EventBase {
  readonly type: "investigationOpened";
  /** Who investigates. */
  readonly byId: Id;
  /** Whom. */
  readonly intoId?: Id;
}

/** An authority ruled. */
export interface RulingEvent extends EventBase {
  readonly type: "ruling";
  /** Who ruled. */
  readonly byId: Id;
  /** What was ruled, in words. */
  readonly finding: string;
  /** Whether the stoppage was held to be lawful, where that was the question. */
  readonly declares?: "lawful" | "unlawful";
  /** The complaints, charges, investigations, injunctions and orders that it concludes: ids of events. */
  readonly concludesIds?: readonly Id[];
}

/** A court forbade something by injunction. */
export interface InjunctionEvent extends EventBase {
  readonly type: "injunction";
  /** The court. */
  readonly byId: Id;
  /** Who is bound by it. */
  readonly againstId?: Id;
  /** What it forbids: the stoppage itself, the picketing, or something else. */
  readonly forbids: "stoppage" | "picketing" | "other";
  /** The last day on which it is in force, where one was set. */
  readonly until?: PartialDate;
}

/** The dispute was sent to arbitration. */
export interface ArbitrationOrderedEvent extends EventBase {
  readonly type: "arbitrationOrdered";
  /** Who ordered it. */
  readonly byId: Id;
  /** Whether its award binds the parties. */
  readonly binding?: boolean;
}

/** The workers were ordered back, or the employer to let them in. Whether that was obeyed is told by what follows. */
export interface BackToWorkOrderEvent extends EventBase {
  readonly type: "backToWorkOrder";
  /** Who ordered it. */
  readonly byId: Id;
  /** The law that it rests on. */
  readonly law?: string;
  /** By when they had to be back. */
  readonly returnBy?: ClockMoment;
  /** The last day on which it binds, where one was set: who goes out anew by then defies it. */
  readonly until?: PartialDate;
}

/** A government or another third party stepped in. */
export interface InterventionEvent extends EventBase {
  readonly type: "intervention";
  /** Who: ids of organisations or people. */
  readonly byIds: readonly Id[];
  /** How. */
  readonly means:
    | "letter"
    | "statement"
    | "coolingOff"
    | "emergencyBoard"
    | "legislation"
    | "mediator"
    | "other";
  /** The last day that it is in force, such as that of a cooling-off period. */
  readonly until?: PartialDate;
}
