// Cash balance accounts worked by hand, what is missing, bad input, and laws.

import fc from "fast-check";
import { type CashBalanceFacts, cashBalance, type PensionTerms } from "picketline";
import { describe, expect, it, test } from "vitest";
import { thrownBy } from "../../time/thrown-by.js";
import { usd } from "../builders.js";

const terms = {
  plan: "cashBalance",
  action: "create",
  cashBalance: { payCreditPercent: 5, interestCreditPercent: 4 },
  vestingYears: 3,
} as const satisfies PensionTerms;

const indexed = {
  ...terms,
  cashBalance: { payCreditPercent: 5, interestIndex: "one-year Treasury" },
} as const satisfies PensionTerms;

const facts = {
  pay: [usd("60000"), usd("60000"), usd("66000")],
  rounding: "halfEven",
  roundWhen: "eachPosting",
} as const satisfies CashBalanceFacts;

/** The account; the test fails where it is not known. */
function accountOf(ofTerms: PensionTerms, ofFacts: CashBalanceFacts) {
  const answer = cashBalance(ofTerms, ofFacts);
  return answer.known ? answer : expect.fail(JSON.stringify(answer.missing));
}

describe("cashBalance", () => {
  it("credits interest on what was there and a percent of pay", () => {
    // 3,000; 3,000 × 1.04 + 3,000 = 6,120; 6,120 × 1.04 + 3,300 = 9,664.80.
    const account = accountOf(terms, facts);
    expect(account.years.map(({ balance }) => balance.amount)).toEqual(["3000.00", "6120.00", "9664.80"]);
    expect(account).toMatchObject({
      payCredits: usd("9300.00"),
      interestCredits: usd("364.80"),
      balance: usd("9664.80"),
    });
  });

  it("takes the interest of each year from the caller where it follows an index", () => {
    // 1,000 × 1.05 + 3,000 = 4,050; × 1 + 3,000 = 7,050; × 1.02 + 3,300 = 10,491.
    const given = { ...facts, openingBalance: usd("1000"), interestCreditPercent: [5, 0, 2] };
    const account = accountOf(indexed, given);
    expect(account.years.map(({ balance }) => balance.amount)).toEqual(["4050.00", "7050.00", "10491.00"]);
    expect(account.assumptions).toContainEqual({
      name: "interestIndex",
      value: "one-year Treasury",
      from: "terms",
    });
    expect(account.assumptions).toContainEqual({
      name: "interestCreditPercent",
      value: "5, 0, 2",
      from: "caller",
    });
  });

  it("vests all at once", () => {
    expect(accountOf(terms, { ...facts, yearsOfService: 3 }).vesting).toMatchObject({
      isVested: true,
      vested: usd("9664.80"),
      notVested: usd("0.00"),
    });
    expect(accountOf(terms, { ...facts, yearsOfService: 2.9 }).vesting).toMatchObject({
      isVested: false,
      vested: usd("0.00"),
      notVested: usd("9664.80"),
    });
    expect(accountOf(terms, facts).vesting).toMatchObject({
      known: false,
      missing: [{ field: "facts.yearsOfService" }],
    });
  });

  it("lists what is missing", () => {
    const fieldsMissing = (ofTerms: PensionTerms | "unknown") => {
      const answer = cashBalance(ofTerms, facts);
      return answer.known ? "known" : answer.missing.map(({ field }) => field);
    };
    expect(fieldsMissing("unknown")).toEqual(["terms"]);
    expect(fieldsMissing({ plan: "definedContribution", action: "convert" })).toEqual(["terms.plan"]);
    expect(fieldsMissing({ plan: "cashBalance", action: "unknown" })).toEqual([
      "facts.payCreditPercent",
      "facts.interestCreditPercent",
    ]);
    expect(fieldsMissing(indexed)).toEqual(["facts.interestCreditPercent"]);
  });
});

describe("bad input", () => {
  test.each<[PensionTerms, object, string]>([
    [terms, { pay: [usd("-0.01")] }, '"facts.pay[0].amount" is "-0.01"'],
    [terms, { payCreditPercent: 6 }, '"facts.payCreditPercent" is 6'],
    [terms, { interestCreditPercent: [4, 4, 4] }, '"facts.interestCreditPercent" is "4, 4, 4"'],
    [indexed, { interestCreditPercent: [4] }, '"facts.interestCreditPercent" is a list of 1'],
    [
      indexed,
      { interestCreditPercent: Number.POSITIVE_INFINITY },
      '"facts.interestCreditPercent" is Infinity',
    ],
    [
      { ...terms, cashBalance: { ...terms.cashBalance, payCreditPercent: -5 } },
      {},
      '"terms.cashBalance.payCreditPercent" is -5',
    ],
    [terms, { openingBalance: usd("-1") }, '"facts.openingBalance.amount" is "-1"'],
  ])("case %#", (badTerms, bad, message) => {
    const error = thrownBy(() => cashBalance(badTerms, { ...facts, ...bad }));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(message);
  });
});

test("eighty years of long percentages stay exact and quick", () => {
  // Denominators that multiply instead of being shared double in length each year.
  const pay = Array.from({ length: 80 }, (_, at) => usd(`${50_000 + at}.01`));
  const given = { ...facts, pay, interestCreditPercent: 1.23456789012345, roundWhen: "inTheAnswer" } as const;
  const { balance } = accountOf(indexed, given);
  // In binary floats the same recurrence, which is near enough to the cent at this size.
  const float = pay.reduce((held, { amount }) => held * (1 + 0.0123456789012345) + Number(amount) * 0.05, 0);
  expect(Number(balance.amount)).toBeCloseTo(float, 1);
});

describe("laws", () => {
  const places = 6;
  const unit = 10n ** 6n;
  const ofAmount = (amount: string) => BigInt(amount.replace(".", ""));

  it("year by year, it is the closed form of constant pay and credits", () => {
    // After n years: credit × ((1 + i)^n − 1) / i, here in whole numbers: i = interest/100, credit = pay × percent/100.
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 300_000 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (years, pay, payCreditPercent, interestCreditPercent) => {
          const account = accountOf(
            { ...terms, cashBalance: { payCreditPercent, interestCreditPercent } },
            {
              pay: Array.from({ length: years }, () => usd(String(pay))),
              rounding: "down",
              places,
              roundWhen: "inTheAnswer",
            },
          );
          const grown = BigInt(100 + interestCreditPercent) ** BigInt(years);
          const full = 100n ** BigInt(years);
          const closed =
            (BigInt(pay * payCreditPercent) * (grown - full) * unit) / (full * BigInt(interestCreditPercent));
          expect(ofAmount(account.balance.amount)).toBe(closed);
        },
      ),
    );
  });

  it("no credits are nothing, and the parts add up where each posting is rounded", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 300_000 }), { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 0, max: 900 }),
        fc.integer({ min: -10_000, max: 2000 }),
        (pays, credit, interest) => {
          const given = { ...facts, pay: pays.map((pay) => usd(String(pay))) };
          const credits = (payCreditPercent: number) => ({
            ...terms,
            cashBalance: { payCreditPercent, interestCreditPercent: interest / 100 },
          });
          expect(accountOf(credits(0), given).balance).toEqual(usd("0.00"));
          const { payCredits, interestCredits, balance } = accountOf(credits(credit / 100), given);
          expect(ofAmount(payCredits.amount) + ofAmount(interestCredits.amount)).toBe(
            ofAmount(balance.amount),
          );
        },
      ),
    );
  });
});
