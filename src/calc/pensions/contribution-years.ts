/** What do yearly contributions and returns make of an account, the worker's part and the employer's apart? */

import type { Exact } from "../pay/exact-decimal.js";
import { whole } from "../pay/exact-decimal.js";
import type { PaidPercents } from "./employer-percents.js";
import { added } from "./exact-sum.js";
import { partOf } from "./pension-basis.js";

/** What an account holds, by who paid it in. */
export interface Holding {
  /** What the worker paid in, and its returns. */
  readonly worker: Exact;
  /** What the employer paid in, and its returns. */
  readonly employer: Exact;
}

/** One year of an account, exact but for what is rounded as it is credited. */
export interface ExactYear {
  /** What the worker paid in. */
  readonly worker: Exact;
  /** What the employer paid whatever the worker paid. */
  readonly automatic: Exact;
  /** What the employer paid to match. */
  readonly match: Exact;
  /** What the account earned. */
  readonly returns: Exact;
  /** What it holds at the end of the year. */
  readonly held: Holding;
}

/** The years of an account, one for each pay; `post` is done to each amount as it is credited. */
export function contributionYears(
  pays: readonly Exact[],
  rates: readonly Exact[],
  percents: PaidPercents,
  opening: Holding,
  paidIn: "startOfYear" | "endOfYear",
  post: (amount: Exact) => Exact,
): readonly ExactYear[] {
  const years: ExactYear[] = [];
  let held = opening;
  for (const [at, pay] of pays.entries()) {
    const rate = rates[at] ?? whole(0);
    const worker = post(partOf(percents.worker, pay));
    const automatic = post(partOf(percents.automatic, pay));
    const match = post(partOf(percents.match, pay));
    const paid = {
      worker: added(held.worker, worker),
      employer: added(held.employer, added(automatic, match)),
    };
    const earning = paidIn === "startOfYear" ? paid : held;
    const ofWorker = post(partOf(rate, earning.worker));
    const ofEmployer = post(partOf(rate, earning.employer));
    held = { worker: added(paid.worker, ofWorker), employer: added(paid.employer, ofEmployer) };
    years.push({ worker, automatic, match, returns: added(ofWorker, ofEmployer), held });
  }
  return years;
}
