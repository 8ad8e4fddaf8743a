// What each action means for a worker, by the day of hire.

import fc from "fast-check";
import { addDays, type PensionAction, type PensionTerms, type PlanWorker, planActionOn } from "picketline";
import { describe, expect, it, test } from "vitest";
import { thrownBy } from "../../time/thrown-by.js";

const plan = "definedBenefit";

describe("planActionOn", () => {
  test.each<[Omit<PensionTerms, "plan">, PlanWorker, string, boolean | "maybe"]>([
    // Without a tier, the terms are for all.
    [{ action: "restore" }, { hiredOn: "2020" }, "accrues", true],
    [{ action: "create" }, { hiredOn: "2020" }, "accrues", true],
    [{ action: "improve" }, { hiredOn: "2020" }, "accrues", true],
    [{ action: "maintain" }, { hiredOn: "2020" }, "accrues", true],
    [{ action: "convert" }, { hiredOn: "2020" }, "accrues", true],
    [{ action: "unknown" }, { hiredOn: "2020" }, "cannotTell", true],
    // A tier by day of hire: the day itself is in it.
    [{ action: "restore", hiredOnOrAfter: "2015-01-01" }, { hiredOn: "2015-01-01" }, "accrues", true],
    [{ action: "restore", hiredOnOrAfter: "2015-01-01" }, { hiredOn: "2014-12-31" }, "notCovered", false],
    [{ action: "restore", hiredOnOrAfter: "2015-01-01" }, { hiredOn: "2015" }, "accrues", true],
    [{ action: "restore", hiredOnOrAfter: "2015-02-01" }, { hiredOn: "2015" }, "cannotTell", "maybe"],
    [{ action: "maintain", hiredBefore: "2015-01-01" }, { hiredOn: "2014-12-31" }, "accrues", true],
    [{ action: "maintain", hiredBefore: "2015-01-01" }, { hiredOn: "2015-01-01" }, "notCovered", false],
    [
      { action: "maintain", hiredOnOrAfter: "2010-01-01", hiredBefore: "2015-01-01" },
      { hiredOn: "2012" },
      "accrues",
      true,
    ],
    [
      { action: "maintain", hiredOnOrAfter: "2010-01-01", hiredBefore: "2015-01-01" },
      { hiredOn: "2016" },
      "notCovered",
      false,
    ],
    [{ action: "restore", hiredOnOrAfter: "2015-01-01" }, { hiredOn: "2010/" }, "cannotTell", "maybe"],
    // A freeze.
    [{ action: "freeze" }, { hiredOn: "2010" }, "keepsAccrued", true],
    [{ action: "freeze" }, { hiredOn: "2010", actionOn: "2015-06-01" }, "keepsAccrued", true],
    [{ action: "freeze" }, { hiredOn: "2015-06-01", actionOn: "2015-06-01" }, "notCovered", true],
    [{ action: "freeze" }, { hiredOn: "2015", actionOn: "2015-06-01" }, "cannotTell", true],
    [{ action: "freeze", hiredBefore: "2015-01-01" }, { hiredOn: "2016" }, "accrues", false],
    // A closing, with a day of hire, with a day on which it takes effect, with neither.
    [{ action: "close", hiredOnOrAfter: "2015-01-01" }, { hiredOn: "2015-01" }, "notCovered", true],
    [{ action: "close", hiredOnOrAfter: "2015-01-01" }, { hiredOn: "2014-12" }, "accrues", false],
    [{ action: "close" }, { hiredOn: "2014", actionOn: "2015" }, "accrues", true],
    [{ action: "close" }, { hiredOn: "2016", actionOn: "2015" }, "notCovered", true],
    [{ action: "close" }, { hiredOn: "2015-06", actionOn: "2015" }, "cannotTell", true],
    [{ action: "close" }, { hiredOn: "2014" }, "cannotTell", true],
  ])("%j, %j: %s", (terms, worker, effect, amongThem) => {
    const answer = planActionOn({ plan, ...terms }, worker);
    expect(answer).toMatchObject({ effect, amongThem });
    expect(answer.because.length).toBeGreaterThan(0);
    if (effect !== "cannotTell") expect(answer.possible).toEqual([effect]);
    else expect(answer.possible.length).toBeGreaterThan(1);
  });

  it("leaves all open where nothing is known of the terms", () => {
    expect(planActionOn("unknown", { hiredOn: "2020" })).toEqual({
      effect: "cannotTell",
      possible: ["accrues", "keepsAccrued", "notCovered"],
      amongThem: "maybe",
      because: ["Nothing is known of the terms."],
    });
  });

  it("refuses what is no date or no action", () => {
    const terms: PensionTerms = { plan, action: "close", hiredOnOrAfter: "2015" };
    expect(thrownBy(() => planActionOn(terms, { hiredOn: "last year" })).code).toBe("invalid-partial-date");
    const badDay = { hiredOn: "2010", actionOn: "1/1/2015" };
    expect(thrownBy(() => planActionOn(terms, badDay)).code).toBe("invalid-partial-date");
    const badTerms = { ...terms, hiredOnOrAfter: "then" };
    expect(thrownBy(() => planActionOn(badTerms, { hiredOn: "2010" })).code).toBe("invalid-partial-date");
    const ended = { ...terms, action: "end" as PensionAction };
    const error = thrownBy(() => planActionOn(ended, { hiredOn: "2010" }));
    expect(error).toMatchObject({
      code: "invalid-argument",
      message: expect.stringContaining('"terms.action" is "end"'),
    });
  });

  it("for a vague day allows exactly what the days within it give (law)", () => {
    const day = fc.integer({ min: 0, max: 1200 }).map((days) => addDays("2013-06-01", days));
    const action = fc.constantFrom<PensionAction>("restore", "freeze", "close", "maintain", "convert");
    const tiers = fc.record({ hiredOnOrAfter: day, hiredBefore: day }, { requiredKeys: [] });
    fc.assert(
      fc.property(
        action,
        tiers,
        day,
        fc.constantFrom("2014-01", "2015-02", "2016-03"),
        (act, tier, actionOn, month) => {
          const terms = { plan, action: act, ...tier } as const;
          const vague = planActionOn(terms, { hiredOn: month, actionOn });
          const days = Array.from({ length: 28 }, (_, at) => `${month}-${String(at + 1).padStart(2, "0")}`);
          for (const hiredOn of days) {
            const { effect } = planActionOn(terms, { hiredOn, actionOn });
            expect(vague.possible).toContain(effect);
          }
        },
      ),
    );
  });
});
