/** What does a cash balance plan hold after so many years of pay credits and interest credits? */

import { unreadable } from "../../core/unreadable.js";
import type { Money } from "../../model/money.js";
import type { PensionTerms } from "../../model/pension-terms.js";
import type { Exact } from "../pay/exact-decimal.js";
import { exactOf, whole } from "../pay/exact-decimal.js";
import { moneyFrom } from "../pay/pay-arguments.js";
import type { AccountOptions } from "./account-years.js";
import { openingAmount, percentsInWords, postingBy, yearlyPercents } from "./account-years.js";
import type { PensionVesting, VestingFacts } from "./cliff-vesting.js";
import { partBalance, vestingRule } from "./cliff-vesting.js";
import { added, allAdded } from "./exact-sum.js";
import type { PensionAssumption, PensionBasis, UnknownPension } from "./pension-basis.js";
import {
  assertNumber,
  assume,
  lacks,
  neededNumber,
  newBasis,
  partOf,
  paysInWords,
  shareOfPay,
  statedOnce,
  unknownPension,
  yearlyChange,
  yearlyPays,
} from "./pension-basis.js";
import { termsOfKind } from "./plan-kind.js";

/** What {@link cashBalance} is told of the worker, and of the plan where its terms are silent. */
export interface CashBalanceFacts extends VestingFacts, AccountOptions {
  /** The pay of each year, oldest first. */
  readonly pay: readonly Money[];
  /** What is credited a year in percent of pay, where the terms do not say. */
  readonly payCreditPercent?: number;
  /** What is credited a year in percent of the account, where the terms do not fix it: one, or one for each year. */
  readonly interestCreditPercent?: number | readonly number[];
  /** What the account holds at first; nothing where left out. */
  readonly openingBalance?: Money;
}

/** One year of a cash balance account. */
export interface CashBalanceYear {
  /** Which year it is, counted from 1. */
  readonly year: number;
  /** The interest credit in percent of what the account held before. */
  readonly interestCreditPercent: number;
  /** The interest credit; negative where the percent is. */
  readonly interestCredit: Money;
  /** The pay credit. */
  readonly payCredit: Money;
  /** What the account holds at the end of the year. */
  readonly balance: Money;
}

/** What a cash balance account holds, and all that the answer rests on. */
export interface CashBalance {
  /** Always `true`: there is an answer. */
  readonly known: true;
  /** The years, in order. */
  readonly years: readonly CashBalanceYear[];
  /** The pay credits of all years, the opening balance apart. */
  readonly payCredits: Money;
  /** The interest credits of all years. */
  readonly interestCredits: Money;
  /** What the account holds at the end of the last year. */
  readonly balance: Money;
  /** How the balance parts into the worker's own and what would be lost on leaving. */
  readonly vesting: PensionVesting;
  /** All that was used, by name. */
  readonly assumptions: readonly PensionAssumption[];
}

/**
 * The hypothetical account of a cash balance plan, year by year: what it held × (1 + interest credit), and pay credit ×
 * pay at the year's end. The interest is that which the terms fix; where they name an index or nothing, the caller
 * gives one percent for all years or one for each, and it is echoed. All of it vests on reaching `vestingYears`; where
 * those or the years of service are not given, `vesting` says what is missing.
 *
 * A credit that neither terms nor facts give is listed as missing, with `known: false`. A law that keeps the account
 * from falling below the sum of its pay credits is not applied, nor is the balance turned into an annuity.
 *
 * Source of the formula: US Department of Labor, Employee Benefits Security Administration, "Cash Balance Pension
 * Plans" (fact sheet, November 2011): a pay credit such as 5 % of pay, and an interest credit at a fixed rate or one
 * that follows an index such as the one-year Treasury bill. Nothing here is advice.
 *
 * @throws `LabourError` with code `invalid-argument` where a number, an amount or a word is outside what it can be, a
 * list of interest credits is not as long as that of pays, or the facts contradict the terms.
 *
 * @example
 * ```ts
 * import { cashBalance } from "picketline";
 * const credits = { payCreditPercent: 5, interestCreditPercent: 4 };
 * const terms = { plan: "cashBalance", action: "create", cashBalance: credits } as const;
 * const pay = { amount: "60000", currency: "USD" };
 * const account = cashBalance(terms, { pay: [pay, pay], rounding: "halfEven", roundWhen: "eachPosting" });
 * account.known && account.years.map(({ balance }) => balance.amount); // => ["3000.00", "6120.00"]
 * account.known && account.interestCredits; // => { amount: "120.00", currency: "USD" }
 * ```
 *
 * @example
 * ```ts
 * import { cashBalance } from "picketline";
 * const credits = { payCreditPercent: 5, interestIndex: "one-year Treasury" };
 * const terms = { plan: "cashBalance", action: "create", cashBalance: credits } as const;
 * const pay = { amount: "60000", currency: "USD" };
 * const facts = { pay: [pay, pay], rounding: "halfEven", roundWhen: "eachPosting" } as const;
 * const answer = cashBalance(terms, facts);
 * answer.known || answer.missing.map(({ field }) => field); // => ["facts.interestCreditPercent"]
 * const account = cashBalance(terms, { ...facts, interestCreditPercent: [4.5, 3.9] });
 * account.known && account.balance; // => { amount: "6117.00", currency: "USD" }
 * ```
 */
export function cashBalance(
  terms: PensionTerms | "unknown",
  facts: CashBalanceFacts,
): CashBalance | UnknownPension {
  try {
    const basis = newBasis();
    const { rule, post } = postingBy(basis, facts);
    const pays = yearlyPays("facts.pay", facts.pay);
    const currency = facts.pay[0]?.currency ?? "";
    const plan = termsOfKind(basis, terms, "cashBalance");
    if (plan === undefined) return unknownPension(basis);
    assume(basis, "pay", paysInWords(facts.pay), "caller");
    const given = {
      terms: plan.cashBalance?.payCreditPercent,
      caller: facts.payCreditPercent,
      part: "cashBalance",
    } as const;
    const credit = neededNumber(
      basis,
      "payCreditPercent",
      given,
      shareOfPay,
      "the pay credit in percent of pay",
    );
    const rates = interestCredits(basis, plan, facts, pays.length);
    const opening = openingAmount(basis, "openingBalance", facts.openingBalance, currency);
    const vesting = vestingRule(plan, facts);
    if (credit === undefined || rates === undefined) return unknownPension(basis);

    let held = opening;
    const years = pays.map((pay, at) => {
      const percent = rates[at] ?? 0;
      const interest = post(partOf(exactOf(percent), held));
      const payCredit = post(partOf(exactOf(credit), pay));
      held = added(held, added(interest, payCredit));
      return { percent, interest, payCredit, held };
    });
    const asMoney = (amount: Exact) => moneyFrom(amount, currency, rule);
    return {
      known: true,
      years: years.map((year, at) => ({
        year: at + 1,
        interestCreditPercent: year.percent,
        interestCredit: asMoney(year.interest),
        payCredit: asMoney(year.payCredit),
        balance: asMoney(year.held),
      })),
      payCredits: asMoney(allAdded(years.map(({ payCredit }) => payCredit))),
      interestCredits: asMoney(allAdded(years.map(({ interest }) => interest))),
      balance: asMoney(held),
      vesting: partBalance(vesting, asMoney(held), asMoney(whole(0)), rule),
      assumptions: [...basis.assumptions, ...vesting.assumptions],
    };
  } catch (error) {
    throw unreadable(error);
  }
}

/** The interest credit of each year, in percent: that of the terms, or else of the caller. */
function interestCredits(
  basis: PensionBasis,
  plan: PensionTerms,
  facts: CashBalanceFacts,
  years: number,
): readonly number[] | undefined {
  const name = "interestCreditPercent";
  const fixed = plan.cashBalance?.interestCreditPercent;
  const index = plan.cashBalance?.interestIndex;
  const given = facts.interestCreditPercent;
  if (fixed !== undefined) assertNumber(`terms.cashBalance.${name}`, fixed, yearlyChange);
  const series =
    given === undefined ? undefined : yearlyPercents(`facts.${name}`, given, years, yearlyChange);
  if (index !== undefined) assume(basis, "interestIndex", index, "terms");
  if (fixed === undefined && given === undefined)
    return lacks(
      basis,
      `facts.${name}`,
      `the interest credit of each year${index ? ` by ${index}` : ""}, in percent`,
    );
  const stated = {
    terms: fixed,
    caller: given === undefined ? undefined : percentsInWords(given),
    part: "cashBalance",
  } as const;
  statedOnce<number | string>(basis, name, stated);
  return series ?? yearlyPercents(name, fixed ?? 0, years, yearlyChange);
}
