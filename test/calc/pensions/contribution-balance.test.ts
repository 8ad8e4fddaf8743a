// Accounts worked by hand, what is missing, bad input, and laws.

import fc from "fast-check";
import { type ContributionFacts, contributionBalance, type PensionTerms } from "picketline";
import { describe, expect, it, test } from "vitest";
import { thrownBy } from "../../time/thrown-by.js";
import { usd } from "../builders.js";

const terms = {
  plan: "definedContribution",
  action: "maintain",
  contribution: { automaticPercent: 5, matchPercent: 50, matchUpToPercent: 4 },
  vestingYears: 3,
} as const satisfies PensionTerms;

const facts = {
  pay: [usd("50000"), usd("60000")],
  workerPercent: 6,
  returnPercent: 10,
  paidIn: "endOfYear",
  yearsOfService: 2,
  rounding: "halfEven",
  roundWhen: "eachPosting",
} as const satisfies ContributionFacts;

/** The account; the test fails where it is not known. */
function accountOf(ofTerms: PensionTerms, ofFacts: ContributionFacts) {
  const answer = contributionBalance(ofTerms, ofFacts);
  return answer.known ? answer : expect.fail(JSON.stringify(answer.missing));
}

describe("contributionBalance", () => {
  it("carries contributions and returns from year to year", () => {
    // Year 1: worker 3,000; 5 % = 2,500; half of 4 % = 1,000; nothing earned yet: 6,500.
    // Year 2: 3,600 + 3,000 + 1,200 = 7,800, and 10 % of 6,500: 6,500 + 650 + 7,800 = 14,950.
    const account = accountOf(terms, facts);
    expect(account.years).toEqual([
      {
        year: 1,
        worker: usd("3000.00"),
        automatic: usd("2500.00"),
        match: usd("1000.00"),
        returns: usd("0.00"),
        balance: usd("6500.00"),
      },
      {
        year: 2,
        worker: usd("3600.00"),
        automatic: usd("3000.00"),
        match: usd("1200.00"),
        returns: usd("650.00"),
        balance: usd("14950.00"),
      },
    ]);
    expect(account).toMatchObject({
      paidByWorker: usd("6600.00"),
      paidByEmployer: usd("7700.00"),
      returns: usd("650.00"),
      balance: usd("14950.00"),
    });
    // Paid in at the start: 6,500 × 1.1 = 7,150; (7,150 + 7,800) × 1.1 = 16,445.
    expect(accountOf(terms, { ...facts, paidIn: "startOfYear" }).balance).toEqual(usd("16445.00"));
  });

  it("parts what is vested from what is not: the worker's own and its returns always are", () => {
    // Worker: 3,000 × 1.1 + 3,600 = 6,900. Employer: 3,500 × 1.1 + 4,200 = 8,050.
    expect(accountOf(terms, facts).vesting).toEqual({
      known: true,
      isVested: false,
      vested: usd("6900.00"),
      notVested: usd("8050.00"),
    });
    expect(accountOf(terms, { ...facts, yearsOfService: 3 }).vesting).toEqual({
      known: true,
      isVested: true,
      vested: usd("14950.00"),
      notVested: usd("0.00"),
    });
  });

  it("keeps the employer within the maximum, the match cut first", () => {
    const paid = (maximumPercent: number) => {
      const { automatic, match } = accountOf(terms, { ...facts, maximumPercent }).years[0] ?? expect.fail();
      return [automatic.amount, match.amount];
    };
    expect(paid(7)).toEqual(["2500.00", "1000.00"]);
    expect(paid(6)).toEqual(["2500.00", "500.00"]);
    expect(paid(4)).toEqual(["2000.00", "0.00"]);
  });

  it("takes a return for each year, losses among them, and opening balances", () => {
    // Worker: 1,000 × 0.8 + 3,000 = 3,800, then × 1.05 + 3,600 = 7,590. Employer: 0 + 3,500, × 1.05 + 4,200 = 7,875.
    const account = accountOf(terms, { ...facts, returnPercent: [-20, 5], openingWorker: usd("1000") });
    expect(account.years.map(({ returns }) => returns.amount)).toEqual(["-200.00", "365.00"]);
    expect(account.balance).toEqual(usd("15465.00"));
    expect(account.vesting).toMatchObject({ vested: usd("7590.00"), notVested: usd("7875.00") });
  });

  it("rounds as it is told, each posting or the answer only", () => {
    // 6 % and 7 % of 0.50 are 0.03 and 0.035; at 10 %, three years of 0.065 come to 0.21515.
    const small = {
      ...facts,
      pay: [usd("0.50"), usd("0.50"), usd("0.50")],
      rounding: "halfUp",
    } as const;
    expect(accountOf(terms, { ...small, roundWhen: "inTheAnswer" }).balance).toEqual(usd("0.22"));
    expect(accountOf(terms, { ...small, roundWhen: "inTheAnswer", places: 6 }).balance).toEqual(
      usd("0.215150"),
    );
    // Posted to the cent: 0.03 + 0.03 + 0.01 = 0.07 a year, and of 0.03 and 0.04 (0.06, 0.08) nothing, then 0.01 each.
    expect(accountOf(terms, small).balance).toEqual(usd("0.23"));
  });
});

describe("what is missing is listed, not guessed", () => {
  const fieldsMissing = (ofTerms: PensionTerms | "unknown", more: object = {}) => {
    const answer = contributionBalance(ofTerms, { ...facts, ...more });
    return answer.known ? "known" : answer.missing.map(({ field }) => field);
  };
  const bare: PensionTerms = { plan: "definedContribution", action: "maintain" };

  it("names contributions that nobody states, and asks for a match only where it matters", () => {
    expect(fieldsMissing("unknown")).toEqual(["terms"]);
    expect(fieldsMissing({ ...bare, plan: "definedBenefit" })).toEqual(["terms.plan"]);
    expect(fieldsMissing({ ...bare, plan: "unknown" })).toEqual(["terms.plan"]);
    expect(fieldsMissing(bare)).toEqual(["facts.automaticPercent", "facts.matchPercent"]);
    expect(fieldsMissing(bare, { workerPercent: 0 })).toEqual(["facts.automaticPercent"]);
    expect(fieldsMissing(bare, { automaticPercent: 6, matchPercent: 50 })).toEqual([
      "facts.matchUpToPercent",
    ]);
    expect(fieldsMissing(bare, { automaticPercent: 6, matchPercent: 0 })).toBe("known");
    expect(fieldsMissing(terms, { returnPercent: undefined })).toEqual(["facts.returnPercent"]);
  });

  it("gives the balance and says what vesting lacks", () => {
    const { vestingYears: _, ...unvested } = terms;
    const { yearsOfService: __, ...unserved } = facts;
    expect(accountOf(unvested, unserved).vesting).toMatchObject({
      known: false,
      missing: [{ field: "facts.vestingYears" }, { field: "facts.yearsOfService" }],
    });
    expect(accountOf(unvested, { ...facts, vestingYears: 2 }).vesting).toMatchObject({ isVested: true });
  });
});

describe("bad input", () => {
  test.each<[object, string]>([
    [{ pay: [] }, '"facts.pay" is an empty list'],
    [{ pay: [usd("-1")] }, '"facts.pay[0].amount" is "-1"'],
    [{ pay: Array.from({ length: 81 }, () => usd("1")) }, '"facts.pay" is a list of 81'],
    [{ workerPercent: -1 }, '"facts.workerPercent" is -1'],
    [{ workerPercent: Number.NaN }, '"facts.workerPercent" is NaN'],
    [{ returnPercent: 1001 }, '"facts.returnPercent" is 1001'],
    [{ returnPercent: -101 }, '"facts.returnPercent" is -101'],
    [{ returnPercent: [5] }, '"facts.returnPercent" is a list of 1'],
    [{ returnPercent: [5, Number.NaN] }, '"facts.returnPercent[1]" is NaN'],
    [{ automaticPercent: 6 }, '"facts.automaticPercent" is 6'],
    [{ paidIn: "monthly" }, '"facts.paidIn" is "monthly"'],
    [{ roundWhen: "never" }, '"roundWhen" is "never"'],
    [{ openingWorker: { amount: "1", currency: "CAD" } }, '"facts.openingWorker.currency" is "CAD"'],
    [{ yearsOfService: 81 }, '"facts.yearsOfService" is 81'],
    [{ pay: [usd("999999999999999"), usd("999999999999999")], returnPercent: 1000 }, "larger than money"],
  ])("case %#", (bad, message) => {
    const error = thrownBy(() => contributionBalance(terms, { ...facts, ...bad }));
    expect(error.code).toBe("invalid-argument");
    expect(error.message).toContain(message);
  });
});

describe("laws", () => {
  const cents = (amount: string) => BigInt(amount.replace(".", ""));
  const percent = fc.integer({ min: 0, max: 2000 }).map((hundredths) => hundredths / 100);
  const someFacts = fc.record({
    pay: fc.array(
      fc.integer({ min: 0, max: 30_000_000 }).map((all) => usd((all / 100).toFixed(2))),
      { minLength: 1, maxLength: 12 },
    ),
    workerPercent: percent,
    returnPercent: fc.integer({ min: -10_000, max: 3000 }).map((hundredths) => hundredths / 100),
    paidIn: fc.constantFrom("startOfYear" as const, "endOfYear" as const),
    rounding: fc.constantFrom("halfEven" as const, "halfUp" as const, "down" as const, "up" as const),
    roundWhen: fc.constantFrom("eachPosting" as const, "inTheAnswer" as const),
    yearsOfService: fc.integer({ min: 0, max: 6 }),
  });

  it("vested and not vested add up to the balance", () => {
    fc.assert(
      fc.property(someFacts, (some) => {
        const { balance, vesting } = accountOf(terms, some);
        if (!vesting.known) return expect.fail("Vesting is known.");
        expect(cents(vesting.vested.amount) + cents(vesting.notVested.amount)).toBe(cents(balance.amount));
      }),
    );
  });

  it("what was paid in and what it earned add up to the balance, where each posting is rounded", () => {
    fc.assert(
      fc.property(someFacts, (some) => {
        const account = accountOf(terms, { ...some, roundWhen: "eachPosting" });
        const parts = [account.paidByWorker, account.paidByEmployer, account.returns];
        const sum = parts.reduce((all, { amount }) => all + cents(amount), 0n);
        expect(sum).toBe(cents(account.balance.amount));
      }),
    );
  });

  it("no contribution is nothing, whatever the return, and no return is what was paid in", () => {
    const none = { ...terms, contribution: { automaticPercent: 0, matchPercent: 0 } };
    fc.assert(
      fc.property(someFacts, (some) => {
        expect(accountOf(none, { ...some, workerPercent: 0 }).balance).toEqual(usd("0.00"));
        expect(accountOf(terms, { ...some, returnPercent: 0 }).returns).toEqual(usd("0.00"));
      }),
    );
  });

  it("a maximum never raises what the employer pays", () => {
    fc.assert(
      fc.property(someFacts, percent, (some, maximumPercent) => {
        const capped = accountOf(terms, { ...some, maximumPercent });
        const open = accountOf(terms, some);
        expect(cents(capped.paidByEmployer.amount) <= cents(open.paidByEmployer.amount)).toBe(true);
      }),
    );
  });
});
