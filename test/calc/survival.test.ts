// Kaplan–Meier curves: the textbook data, the edges, and the laws against a naive implementation.

import fc from "fast-check";
import { survivalOf, survivalQuantile } from "picketline";
import { describe, expect, it } from "vitest";
import { deviationsFor } from "../../src/calc/survival/survival-estimate.js";

// Remission times in weeks of the 6-MP arm of Freireich et al. (1963), as in Kalbfleisch & Prentice and elsewhere; a
// minus sign marks those that were censored ("6+").
const leukaemia = [
  6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35,
].map((time) => ({ days: Math.abs(time), ended: time > 0 }));

describe("the leukaemia data of the textbooks", () => {
  const survival = survivalOf(leukaemia);
  const steps = survival.steps.filter((step) => step.ended > 0);

  it("has the published curve", () => {
    // At risk and survival as in the textbooks. By hand: 18/21, × 16/17, × 14/15, × 11/12, × 10/11, × 6/7, × 5/6.
    expect(steps.map(({ days, atRisk, ended }) => [days, atRisk, ended])).toEqual([
      [6, 21, 3],
      [7, 17, 1],
      [10, 15, 1],
      [13, 12, 1],
      [16, 11, 1],
      [22, 7, 1],
      [23, 6, 1],
    ]);
    const byHand = [6 / 7, 96 / 119, 64 / 85, 176 / 255, 32 / 51, 64 / 119, 160 / 357];
    steps.forEach((step, index) => {
      expect(step.survival).toBeCloseTo(byHand[index] ?? Number.NaN, 14);
    });
    expect(steps.map((step) => step.survival.toFixed(3))).toEqual([
      "0.857",
      "0.807",
      "0.753",
      "0.690",
      "0.627",
      "0.538",
      "0.448",
    ]);
  });

  it("has Greenwood's standard errors", () => {
    // The sums by hand: 3/(21·18) = 1/126; + 1/(17·16) = 199/17136; + 1/(15·14) = 1403/85680; + 1/(12·11) =
    // 22573/942480; + 1/(11·10) = 2831/85680; + 1/(7·6) = 4871/85680; + 1/(6·5) = 7727/85680.
    const byHand = [
      (6 / 7) * Math.sqrt(1 / 126), // 0.0764
      (96 / 119) * Math.sqrt(199 / 17136), // 0.0869
      (64 / 85) * Math.sqrt(1403 / 85680), // 0.0963
      (176 / 255) * Math.sqrt(22573 / 942480), // 0.1068
      (32 / 51) * Math.sqrt(2831 / 85680), // 0.1141
      (64 / 119) * Math.sqrt(4871 / 85680), // 0.1282
      (160 / 357) * Math.sqrt(7727 / 85680), // 0.1346
    ];
    steps.forEach((step, index) => {
      expect(step.standardError).toBeCloseTo(byHand[index] ?? Number.NaN, 12);
    });
    expect(steps.map((step) => step.standardError?.toFixed(4))).toEqual([
      "0.0764",
      "0.0869",
      "0.0963",
      "0.1068",
      "0.1141",
      "0.1282",
      "0.1346",
    ]);
  });

  it("has the band that R gives for conf.type = log-log", () => {
    expect(steps.map((step) => [step.lower?.toFixed(3), step.upper?.toFixed(3)])).toEqual([
      ["0.620", "0.952"],
      ["0.563", "0.923"],
      ["0.503", "0.889"],
      ["0.432", "0.849"],
      ["0.368", "0.805"],
      ["0.268", "0.747"],
      ["0.188", "0.680"],
    ]);
    expect(survival.method).toEqual({ survival: "Kaplan-Meier", variance: "Greenwood", band: "log-log" });
  });

  it("has the published median, with an interval that is open above", () => {
    // The lower band first comes to one half or less at 13 (0.432), the upper one never (0.680 is the least).
    expect(survival.median).toEqual({ share: 0.5, days: 23, lower: 13, upper: null });
    // Three quarters of the way: 0.753 at 10 is not yet 0.75, 0.690 at 13 is; the band at 6 (0.620) and 22 (0.747).
    expect(survivalQuantile(survival, 0.25)).toEqual({ share: 0.25, days: 13, lower: 6, upper: 22 });
    expect(survivalQuantile(survival, 0.75).days).toBeNull();
  });

  it("counts whom it rests on", () => {
    expect(survival).toMatchObject({
      observations: 21,
      ended: 9,
      censored: 12,
      confidence: 0.95,
      rule: null,
      leftOut: [],
    });
  });
});

describe("edges", () => {
  it("gives no steps and no median from nothing", () => {
    expect(survivalOf([])).toEqual({
      observations: 0,
      ended: 0,
      censored: 0,
      steps: [],
      median: { share: 0.5, days: null, lower: null, upper: null },
      confidence: 0.95,
      method: { survival: "Kaplan-Meier", variance: "Greenwood", band: "log-log" },
      rule: null,
      leftOut: [],
    });
  });

  it("stays at 1 where all are censored", () => {
    const survival = survivalOf([
      { days: 2, ended: false },
      { days: 4, ended: false },
    ]);
    const still = { ended: 0, censored: 1, survival: 1, standardError: 0, lower: 1, upper: 1 };
    expect(survival.steps).toEqual([
      { days: 2, atRisk: 2, ...still },
      { days: 4, atRisk: 1, ...still },
    ]);
    expect(survival.median.days).toBeNull();
  });

  it("takes ends before censorings of the same day", () => {
    // Two at risk on day 5, of whom one ended: 1/2. Were the other taken out first, it would be 0.
    expect(
      survivalOf([
        { days: 5, ended: false },
        { days: 5, ended: true },
      ]).steps.map(({ atRisk, survival }) => [atRisk, survival]),
    ).toEqual([[2, 0.5]]);
  });

  it("counts day 0", () => {
    const survival = survivalOf([
      { days: 0, ended: true },
      { days: 0, ended: false },
      { days: 3, ended: true },
      { days: 9, ended: true },
    ]);
    // 3/4 on day 0, then half of it, then nothing.
    expect(survival.steps.map((step) => [step.days, step.survival])).toEqual([
      [0, 0.75],
      [3, 0.375],
      [9, 0],
    ]);
  });

  it("has no standard error and no band at 0", () => {
    const [last] = survivalOf([{ days: 1, ended: true }]).steps;
    expect(last).toEqual({
      days: 1,
      atRisk: 1,
      ended: 1,
      censored: 0,
      survival: 0,
      standardError: null,
      lower: null,
      upper: null,
    });
  });

  it("takes the confidence that is asked for", () => {
    // One of two: S = 1/2, Greenwood's sum 1/(2·1). The band is S to the power of exp(±z √½ / ln 2), z(0.9) = 1.6449.
    const [step] = survivalOf(
      [
        { days: 1, ended: true },
        { days: 2, ended: false },
      ],
      { confidence: 0.9 },
    ).steps;
    const spread = (1.6448536269514722 * Math.sqrt(0.5)) / Math.LN2;
    expect(step?.lower).toBeCloseTo(0.5 ** Math.exp(spread), 12);
    expect(step?.upper).toBeCloseTo(0.5 ** Math.exp(-spread), 12);
  });

  it("has the deviations of the normal distribution as tables give them", () => {
    const table = [
      [0.5, 0.6744897501960817],
      [0.8, 1.2815515655446004],
      [0.95, 1.959963984540054],
      [0.99, 2.5758293035489004],
      [0.999, 3.290526731491926],
      [0.999999, 4.891638475699002],
    ] as const;
    for (const [share, deviations] of table) expect(deviationsFor(share)).toBeCloseTo(deviations, 9);
  });

  it("tells the rule with the answer", () => {
    const rule = { counted: "Monday to Friday", ends: "elapsed" } as const;
    expect(survivalOf([{ days: 1, ended: true }], { rule }).rule).toEqual(rule);
  });

  it("refuses what is not an observation", () => {
    const refused = { name: "LabourError", code: "invalid-argument" };
    const fails = (call: () => unknown): void => {
      expect(call).toThrowError(expect.objectContaining(refused));
    };
    for (const days of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 3_074_247]) {
      fails(() => survivalOf([{ days, ended: true }]));
    }
    fails(() => survivalOf([{ days: "3" as unknown as number, ended: "yes" as unknown as boolean }]));
    fails(() => survivalOf([{ days: 3, ended: 1 as unknown as boolean }]));
    fails(() => survivalOf({ days: [1, 2], ended: [1] }));
    fails(() => survivalOf({ days: [1], ended: [2] }));
    for (const confidence of [0, 1, 95, Number.NaN]) fails(() => survivalOf([], { confidence }));
    for (const share of [0, 1, 50, Number.NaN]) fails(() => survivalQuantile(survivalOf([]), share));
  });
});

const observation = fc.record({ days: fc.integer({ min: 0, max: 40 }), ended: fc.boolean() });
const observations = fc.array(observation, { maxLength: 60 });

describe("laws", () => {
  it("falls from 1 and stays within 0 and 1, the band around it", () => {
    fc.assert(
      fc.property(observations, (given) => {
        let before = 1;
        for (const { survival, lower, upper } of survivalOf(given).steps) {
          expect(survival).toBeLessThanOrEqual(before);
          expect(survival).toBeGreaterThanOrEqual(0);
          expect(lower ?? 0).toBeGreaterThanOrEqual(0);
          expect(lower ?? survival).toBeLessThanOrEqual(survival);
          expect(upper ?? survival).toBeGreaterThanOrEqual(survival);
          expect(upper ?? 1).toBeLessThanOrEqual(1);
          before = survival;
        }
      }),
    );
  });

  it("is the share that lasted longer where nothing is censored", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1 }), (lengths) => {
        const { steps } = survivalOf(lengths.map((days) => ({ days, ended: true })));
        for (const { days, survival } of steps) {
          expect(survival).toBe(lengths.filter((length) => length > days).length / lengths.length);
        }
      }),
    );
  });

  it("is what a naive product gives", () => {
    fc.assert(
      fc.property(observations, (given) => {
        for (const step of survivalOf(given).steps) {
          let survival = 1;
          let sum = 0;
          for (let day = 0; day <= step.days; day += 1) {
            const atRisk = given.filter((one) => one.days >= day).length;
            const ended = given.filter((one) => one.days === day && one.ended).length;
            if (ended === 0) continue;
            survival *= 1 - ended / atRisk;
            sum += ended / (atRisk * (atRisk - ended));
          }
          expect(step.atRisk).toBe(given.filter((one) => one.days >= step.days).length);
          expect(step.survival).toBeCloseTo(survival, 12);
          if (step.standardError !== null) {
            expect(step.standardError).toBeCloseTo(survival * Math.sqrt(sum), 12);
          }
        }
      }),
    );
  });

  it("does not depend on the order, nor on rows or columns", () => {
    fc.assert(
      fc.property(observations, (given) => {
        const survival = survivalOf(given);
        expect(survivalOf([...given].reverse())).toEqual(survival);
        const columns = {
          days: Int32Array.from(given, (one) => one.days),
          ended: Uint8Array.from(given, (one) => Number(one.ended)),
        };
        expect(survivalOf(columns)).toEqual(survival);
      }),
    );
  });

  it("counts everybody once", () => {
    fc.assert(
      fc.property(observations, (given) => {
        const { steps, ended, censored } = survivalOf(given);
        expect(ended + censored).toBe(given.length);
        expect(steps.reduce((sum, step) => sum + step.ended, 0)).toBe(ended);
        expect(steps.reduce((sum, step) => sum + step.censored, 0)).toBe(censored);
      }),
    );
  });

  it("has quantiles that grow with the share", () => {
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(observations, share, share, (given, one, other) => {
        const survival = survivalOf(given);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const first = survivalQuantile(survival, less).days ?? Number.POSITIVE_INFINITY;
        const second = survivalQuantile(survival, more).days ?? Number.POSITIVE_INFINITY;
        expect(first).toBeLessThanOrEqual(second);
      }),
    );
  });
});
