/** Terms on guaranteed time: hours in which workers see no patients, teach no class, take no call. */

import type { Quantity } from "./quantity.js";

/**
 * Guaranteed hours: time set aside for email, charts, planning and other duties. Whatever is not stated is left out,
 * and is then not known: it is neither yes nor no.
 */
export interface GuaranteedTimeTerms {
  /** How many hours. */
  readonly hours: Quantity;
  /** Per which stretch of time. */
  readonly per: "week" | "day" | "payPeriod";
  /** How many days a pay period has, where hours are per pay period. */
  readonly payPeriodDays?: number;
  /** The hours of the full-time week that it is meant for: 40. */
  readonly fullTimeWeekHours?: number;
  /** Whom it is for. */
  readonly appliesTo?: "fullTimeWorker" | "everyWorker";
  /** Whether part-time workers get their share of it. */
  readonly proRataForPartTime?: boolean;
  /** How many of the hours are protected: not to be used for anything else, such as training or administration. */
  readonly protectedHours?: Quantity;
  /** Whether management may book other work into them. */
  readonly bookable?: boolean;
  /** What they may be used for. */
  readonly permittedUses?: readonly string[];
  /** What they may not be used for. */
  readonly excludedUses?: readonly string[];
  /** Whether meetings have already been taken off. */
  readonly netOfMeetings?: boolean;
  /** How the hours are worked out, where they depend on something: "grows with the number of appointments". */
  readonly formula?: string;
}
