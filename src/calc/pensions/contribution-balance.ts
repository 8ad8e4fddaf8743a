/** What does a defined contribution plan pay in, and what comes of it at a return that the caller assumes? */

import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { PensionTerms } from "../../model/pension-terms.js";
import type { Exact } from "../pay/exact-decimal.js";
import { exactOf } from "../pay/exact-decimal.js";
import { moneyFrom } from "../pay/pay-arguments.js";
import type { AccountOptions } from "./account-years.js";
import { openingAmount, percentsInWords, postingBy, yearlyPercents } from "./account-years.js";
import type { PensionVesting, VestingFacts } from "./cliff-vesting.js";
import { partBalance, vestingRule } from "./cliff-vesting.js";
import type { Holding } from "./contribution-years.js";
import { contributionYears } from "./contribution-years.js";
import type { EmployerFacts } from "./employer-percents.js";
import { employerPercents } from "./employer-percents.js";
import { added, allAdded } from "./exact-sum.js";
import type { PensionAssumption, UnknownPension } from "./pension-basis.js";
import {
  assertWord,
  assume,
  lacks,
  newBasis,
  paysInWords,
  unknownPension,
  yearlyChange,
  yearlyPays,
} from "./pension-basis.js";
import { termsOfKind } from "./plan-kind.js";

/** What {@link contributionBalance} is told of the worker, and of the plan where its terms are silent. */
export interface ContributionFacts extends EmployerFacts, VestingFacts, AccountOptions {
  /** The pay of each year, oldest first. */
  readonly pay: readonly Money[];
  /** What the account is assumed to earn a year, in percent: one for all years, or one for each. */
  readonly returnPercent: number | readonly number[];
  /** Whether a year's contributions earn that year's return (`startOfYear`) or none yet (`endOfYear`). */
  readonly paidIn: "startOfYear" | "endOfYear";
  /** What the worker's own part of the account holds at first; nothing where left out. */
  readonly openingWorker?: Money;
  /** What the employer's part of the account holds at first; nothing where left out. */
  readonly openingEmployer?: Money;
}

/** One year of an account that worker and employer pay into. */
export interface ContributionYear {
  /** Which year it is, counted from 1. */
  readonly year: number;
  /** What the worker paid in. */
  readonly worker: Money;
  /** What the employer paid whatever the worker paid. */
  readonly automatic: Money;
  /** What the employer paid to match. */
  readonly match: Money;
  /** What the account earned; negative for a loss. */
  readonly returns: Money;
  /** What it holds at the end of the year. */
  readonly balance: Money;
}

/** What is paid into an account, what comes of it, and all that the answer rests on. */
export interface ContributionBalance {
  /** Always `true`: there is an answer. */
  readonly known: true;
  /** The years, in order. */
  readonly years: readonly ContributionYear[];
  /** What the worker paid in over all years, the opening balance apart. */
  readonly paidByWorker: Money;
  /** What the employer paid in over all years, the opening balance apart. */
  readonly paidByEmployer: Money;
  /** What the account earned over all years. */
  readonly returns: Money;
  /** What it holds at the end of the last year. */
  readonly balance: Money;
  /** How the balance parts into the worker's own and what would be lost on leaving. */
  readonly vesting: PensionVesting;
  /** All that was used, by name. */
  readonly assumptions: readonly PensionAssumption[];
}

/**
 * The account of a defined contribution plan, year by year, from its first pay to its last: what worker and employer
 * pay in, what it earns at the return that the caller assumes (there is no default), and what it holds at each year's
 * end. The match is `matchPercent` of what the worker pays, up to `matchUpToPercent` of pay; what goes beyond
 * `maximumPercent` in all is cut, the match first. What the worker paid in is vested at once, the rest on reaching
 * `vestingYears`, all of it; where those or the years of service are not given, `vesting` says what is missing.
 *
 * An automatic or matching percentage that neither terms nor facts give is listed as missing, with `known: false`: give
 * 0 where there is none. A limit that nobody states is not applied. Fees and the limits of tax law are left out.
 *
 * Nothing here is advice, and an assumed return is no forecast. Sources: US Department of Labor, Employee Benefits
 * Security Administration, "Cash Balance Pension Plans" (fact sheet, November 2011), for what sets an account with
 * investment returns apart; the rest is arithmetic on the terms.
 *
 * @throws `LabourError` with code `invalid-argument` where a number, an amount or a word is outside what it can be, a
 * list of returns is not as long as that of pays, or the facts contradict the terms.
 *
 * @example
 * ```ts
 * import { contributionBalance } from "picketline";
 * // 6 % of pay, and half of what the worker pays up to 6 %: 4,800 + 2,400 + 4,800 a year.
 * const contribution = { automaticPercent: 6, matchPercent: 50, matchUpToPercent: 6 };
 * const terms = { plan: "definedContribution", action: "maintain", contribution } as const;
 * const pay = { amount: "80000", currency: "USD" };
 * const account = contributionBalance(terms, {
 *   pay: [pay, pay],
 *   workerPercent: 6,
 *   returnPercent: 5,
 *   paidIn: "endOfYear",
 *   rounding: "halfEven",
 *   roundWhen: "eachPosting",
 * });
 * account.known && account.paidByEmployer; // => { amount: "14400.00", currency: "USD" }
 * account.known && account.balance; // => { amount: "24600.00", currency: "USD" }
 * ```
 *
 * @example
 * ```ts
 * import { contributionBalance } from "picketline";
 * // "Up to 9 %", of which 6 % is automatic: how the rest is earned was not published.
 * const contribution = { automaticPercent: 6, maximumPercent: 9 };
 * const terms = { plan: "definedContribution", action: "maintain", contribution } as const;
 * const account = contributionBalance(terms, {
 *   pay: [{ amount: "80000", currency: "USD" }],
 *   workerPercent: 6,
 *   returnPercent: 0,
 *   paidIn: "endOfYear",
 *   rounding: "halfEven",
 *   roundWhen: "eachPosting",
 * });
 * account.known || account.missing.map(({ field }) => field); // => ["facts.matchPercent"]
 * ```
 */
export function contributionBalance(
  terms: PensionTerms | "unknown",
  facts: ContributionFacts,
): ContributionBalance | UnknownPension {
  try {
    const basis = newBasis();
    const { rule, post } = postingBy(basis, facts);
    assertWord("facts.paidIn", facts.paidIn, ["startOfYear", "endOfYear"]);
    const pays = yearlyPays("facts.pay", facts.pay);
    const currency = facts.pay[0]?.currency ?? "";
    const plan = termsOfKind(basis, terms, "definedContribution");
    if (plan === undefined) return unknownPension(basis);
    const percents = employerPercents(basis, plan.contribution, facts);
    const vesting = vestingRule(plan, facts);
    const rates =
      facts.returnPercent === undefined
        ? lacks(basis, "facts.returnPercent", "the return that is assumed, in percent a year")
        : yearlyPercents("facts.returnPercent", facts.returnPercent, pays.length, yearlyChange);
    assume(basis, "pay", paysInWords(facts.pay), "caller");
    if (rates !== undefined) assume(basis, "returnPercent", percentsInWords(facts.returnPercent), "caller");
    assume(basis, "paidIn", facts.paidIn, "caller");
    const opening: Holding = {
      worker: openingAmount(basis, "openingWorker", facts.openingWorker, currency),
      employer: openingAmount(basis, "openingEmployer", facts.openingEmployer, currency),
    };
    if (percents === undefined || rates === undefined) return unknownPension(basis);

    const years = contributionYears(pays, rates.map(exactOf), percents, opening, facts.paidIn, post);
    const asMoney = (amount: Exact) => moneyFrom(amount, currency, rule);
    const last = years.at(-1)?.held ?? opening;
    const balance = asMoney(added(last.worker, last.employer));
    return {
      known: true,
      years: years.map(({ worker, automatic, match, returns, held }, at) => ({
        year: at + 1,
        worker: asMoney(worker),
        automatic: asMoney(automatic),
        match: asMoney(match),
        returns: asMoney(returns),
        balance: asMoney(added(held.worker, held.employer)),
      })),
      paidByWorker: asMoney(allAdded(years.map(({ worker }) => worker))),
      paidByEmployer: asMoney(allAdded(years.map(({ automatic, match }) => added(automatic, match)))),
      returns: asMoney(allAdded(years.map(({ returns }) => returns))),
      balance,
      vesting: partBalance(vesting, balance, asMoney(last.worker), rule),
      assumptions: [...basis.assumptions, ...vesting.assumptions],
    };
  } catch (error) {
    throw unreadable(error);
  }
}
