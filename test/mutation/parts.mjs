// What is mutated in one go, and the tests that judge it (npm run mutation -- PART).

/** @param {string[]} names of files in src/calc, without their ending */
const calc = (...names) => names.map((name) => `src/calc/${name}.ts`);

/**
 * `tests`: how the paths of the tests begin; `cases`: how many cases of a law are tried, where not 20.
 * @type {Record<string, { mutate: string[], tests: string[], cases?: number }>}
 */
export const parts = {
  time: {
    mutate: ["src/time/**/*.ts"],
    tests: ["test/time", "test/calc/notice", "test/.generated/src.time"],
  },
  // Length, status, talks: what is out when.
  "calc-spans": {
    mutate: calc(
      "bargaining/*",
      "length/!(rank-among)",
      "measure/plain-stretch",
      "quantity-bounds",
      "status/*",
      "stoppage-from-span",
      "who-is-out/*",
    ),
    tests: [
      "test/calc/awkward",
      "test/calc/bargaining",
      "test/calc/counted",
      "test/calc/duration",
      "test/calc/first-story",
      "test/calc/laws",
      "test/calc/length",
      "test/calc/measure",
      "test/calc/plain-stretch",
      "test/calc/quantity",
      "test/calc/record-as-of.test",
      "test/calc/report",
      "test/calc/series",
      "test/calc/spells",
      "test/calc/status",
      "test/calc/stoppage",
      "test/calc/who",
      "test/golden/published-lengths",
      "test/text/house-style",
      "test/text/report.once.test",
      "test/.generated/src.calc",
    ],
  },
  "calc-measures": {
    mutate: calc("length/rank-among", "measure/!(plain-stretch)", "survival/*"),
    tests: [
      "test/calc/counted",
      "test/calc/length",
      "test/calc/measure",
      "test/calc/rank",
      "test/calc/series",
      "test/calc/survival",
      "test/golden/worked-formulas-counts",
      "test/.generated/src.calc",
    ],
  },
  // Many rows at a time, by column: ways round for speed, told by that they give what the plain way gives.
  "calc-series": {
    mutate: calc("series/*"),
    tests: ["test/calc/series", "test/calc/measure", "test/.generated/src.calc.series"],
    cases: 100,
  },
  "calc-table": {
    mutate: calc("demands/*", "votes/*"),
    tests: [
      "test/calc/bargaining",
      "test/calc/demands",
      "test/calc/positions",
      "test/calc/report",
      "test/calc/votes",
      "test/golden/worked-formulas",
      "test/text/gap",
      "test/text/report",
      "test/.generated/src.calc",
    ],
  },
  "calc-pay": {
    mutate: calc("pay/*", "pensions/*"),
    tests: [
      "test/calc/pay",
      "test/calc/pensions",
      "test/golden/worked-formulas-p",
      "test/.generated/src.calc.p",
    ],
  },
  "calc-notice": {
    mutate: calc("notice/*"),
    tests: [
      "test/calc/notice",
      "test/time/local",
      "test/golden/worked-formulas-notice",
      "test/.generated/src.calc.notice",
    ],
  },
  "calc-lint": {
    mutate: calc("lint", "lint/*"),
    tests: ["test/calc/lint", "test/.generated/src.calc.lint"],
  },
  "calc-record": {
    mutate: calc(
      "corrections-of",
      "disputes-of",
      "disputes/*",
      "identity/*",
      "publishable",
      "publishable/*",
      "record-as-of",
      "record-as-of/*",
      "report",
      "report/*",
      "resolve-attributed",
      "resolve/*",
    ),
    tests: [
      "test/calc/bargaining",
      "test/calc/corrections",
      "test/calc/disputes",
      "test/calc/identity",
      "test/calc/record-as-of",
      "test/calc/report",
      "test/calc/resolve",
      "test/formats/publishable",
      "test/text/report",
      "test/.generated/src.calc",
    ],
  },
  // What a length in copy says, and whether it holds.
  "text-lengths": {
    mutate: [
      "src/text/check-length.ts",
      "src/text/check-length/*.ts",
      "src/text/duration.ts",
      "src/text/rounded-length.ts",
    ],
    tests: [
      "test/text/check-length",
      "test/text/duration",
      "test/text/house-style",
      "test/text/report-words",
      "test/golden/length-phrases",
      "test/golden/published-lengths",
      "test/.generated/src.text",
    ],
    cases: 100,
  },
  "text-words": {
    mutate: [
      "src/text/**/*.ts",
      "!src/text/check-length.ts",
      "!src/text/check-length/*.ts",
      "!src/text/duration.ts",
      "!src/text/rounded-length.ts",
    ],
    tests: ["test/text", "test/.generated/src.text"],
  },
};

/** What would cost too much at each mutant: a bundler, a peer or a file that is asked thousands of times. */
export const leftOut = [
  "test/time/calendars/loading.once.test.ts",
  "test/time/partial-date-edtf.once.test.ts",
  "test/calc/lint-agencies.once.test.ts",
];

/** Laws that must see more cases than they are given here to say anything. */
export const leftOutTests = [/law: nearly, nears, more than/];
