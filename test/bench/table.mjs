// How are samples made into figures, and figures into the tables of docs/performance.md? Pure: numbers and text in,
// numbers and text out; the clock is read in run.mjs.

/**
 * The middle of some values, with the quartiles around it.
 * @typedef {{ median: number, low: number, high: number }} Spread
 */

/**
 * What one contender of a suite took.
 * @typedef {{ name: string, nanoseconds: Spread, ratio: Spread }} ContenderFigure
 */

/**
 * What was measured of a suite at one size. `gc` tells whether all garbage was collected before each sample.
 * @typedef {{
 *   suite: string, unit: string, note: string, size: number, gc: boolean, rounds: number, baseline: string,
 *   contenders: readonly ContenderFigure[], targets: readonly { name: string, ratio: number, text: string }[],
 * }} SuiteFigure
 */

/**
 * What a job cost at growing sizes, in nanoseconds.
 * @typedef {{ job: string, of: string, note: string, points: readonly { size: number, nanoseconds: number }[] }} GrowthFigure
 */

/** The largest exponent that passes for n log n at the sizes measured here. */
export const largestExponent = 1.15;

/**
 * The value below which a share of the values lies, with a straight line between two of them.
 * @param {readonly number[]} values at least one
 * @param {number} share from 0 to 1
 */
export function quantileOf(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * @param {readonly number[]} values at least one
 * @returns {Spread}
 */
export function spreadOf(values) {
  return { median: quantileOf(values, 0.5), low: quantileOf(values, 0.25), high: quantileOf(values, 0.75) };
}

/**
 * The figures of contenders that were timed in turns. The ratio is taken in each round, of the two times measured right
 * after each other, so that what slows the whole machine for a while slows both.
 * @param {Readonly<Record<string, readonly number[]>>} rounds nanoseconds of each contender, round by round
 * @param {string} baseline the contender that the others are compared with
 * @returns {ContenderFigure[]}
 */
export function figuresOf(rounds, baseline) {
  const base = rounds[baseline];
  if (base === undefined) throw new Error(`no contender is called ${baseline}`);
  return Object.entries(rounds).map(([name, times]) => ({
    name,
    nanoseconds: spreadOf(times),
    ratio: spreadOf(times.map((time, round) => time / (base[round] ?? Number.NaN))),
  }));
}

/**
 * The exponent e of the curve a × size^e that lies nearest to the points: least squares on logarithms.
 * @param {readonly { size: number, nanoseconds: number }[]} points at least two sizes
 */
export function exponentOf(points) {
  const logs = points.map(({ size, nanoseconds }) => ({ x: Math.log(size), y: Math.log(nanoseconds) }));
  const meanX = logs.reduce((sum, { x }) => sum + x, 0) / logs.length;
  const meanY = logs.reduce((sum, { y }) => sum + y, 0) / logs.length;
  const together = logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return together / logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}

/**
 * The contenders that have a target, with whether their figures keep it.
 * @param {SuiteFigure} figure
 * @returns {{ name: string, ratio: Spread, text: string, met: boolean }[]}
 */
export function verdictsOf({ contenders, targets }) {
  return targets.flatMap(({ name, ratio: limit, text }) =>
    contenders
      .filter((contender) => contender.name === name)
      .map(({ ratio }) => ({ name, ratio, text, met: ratio.median <= limit })),
  );
}

/**
 * The ratios on which two runs do not agree: the quartiles of the one lie wholly beside those of the other.
 * @param {readonly SuiteFigure[]} first
 * @param {readonly SuiteFigure[]} second
 * @returns {{ compared: number, apart: string[] }}
 */
export function agreementOf(first, second) {
  const keyOf = (/** @type {SuiteFigure} */ { suite, size, gc }) => JSON.stringify([suite, size, gc]);
  const before = new Map(first.map((figure) => [keyOf(figure), figure]));
  let compared = 0;
  /** @type {string[]} */
  const apart = [];
  for (const figure of second) {
    for (const { name, ratio } of figure.contenders) {
      const other = before.get(keyOf(figure))?.contenders.find((contender) => contender.name === name)?.ratio;
      if (other === undefined || name === figure.baseline) continue;
      compared += 1;
      if (ratio.low <= other.high && other.low <= ratio.high) continue;
      const where = `${figure.suite}, ${numberText(figure.size)}${figure.gc ? ", collected" : ""}, ${name}`;
      apart.push(`${where}: ${ratioText(other)} and then ${ratioText(ratio)}`);
    }
  }
  return { compared, apart };
}

/**
 * Every target beside its figure.
 * @param {readonly SuiteFigure[]} figures
 */
export function targetTable(figures) {
  const rows = figures.flatMap((figure) =>
    verdictsOf(figure).map(({ name, ratio, text, met }) => [
      jobText(figure),
      numberText(figure.size),
      name,
      figure.baseline,
      ratioText(ratio),
      text,
      met ? "met" : "**missed**",
    ]),
  );
  return markdownTable(
    ["job", "size", "measured", "beside", "ratio (quartiles)", "target", ""],
    rows,
    [1, 4],
  );
}

/**
 * Every contender at every size.
 * @param {readonly SuiteFigure[]} figures
 */
export function contenderTable(figures) {
  const rows = figures.flatMap((figure) =>
    figure.contenders.map(({ name, nanoseconds, ratio }) => [
      jobText(figure),
      numberText(figure.size),
      name,
      timeText(nanoseconds.median),
      name === figure.baseline ? "1" : ratioText(ratio),
    ]),
  );
  return markdownTable(["job", "size", "contender", "time", "ratio (quartiles)"], rows, [1, 3, 4]);
}

/**
 * Cost against size, with the exponent fitted to all sizes and that of the last step. Where the first is too large and
 * the last is not, small inputs had the processor's caches for themselves and large ones do not: the cost levels off.
 * @param {readonly GrowthFigure[]} figures
 */
export function growthTable(figures) {
  const rows = figures.map(({ job, of, note, points }) => {
    const fitted = exponentOf(points);
    const last = exponentOf(points.slice(-2));
    const plain =
      last > largestExponent ? "**worse than n log n**" : fitted > largestExponent ? "levels off" : "";
    return [
      job,
      of,
      points.map(({ size }) => numberText(size)).join(" · "),
      points.map(({ nanoseconds }) => timeText(nanoseconds)).join(" · "),
      fitted.toFixed(2),
      last.toFixed(2),
      note === "" ? plain : note,
    ];
  });
  const heads = ["job", "n counts", "n", "time", "exponent", "last step", ""];
  return markdownTable(heads, rows, [4, 5]);
}

/**
 * @param {readonly string[]} heads
 * @param {readonly (readonly string[])[]} rows
 * @param {readonly number[]} numbers the columns that are set to the right
 */
export function markdownTable(heads, rows, numbers) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const rule = heads.map((_, column) => (numbers.includes(column) ? "--:" : "---"));
  return [line(heads), line(rule), ...rows.map(line)].join("\n");
}

/**
 * A text with another block between two markers, `<!-- name -->` and `<!-- /name -->`.
 * @param {string} text
 * @param {string} name
 * @param {string} block
 */
export function replaceBetween(text, name, block) {
  const open = `<!-- ${name} -->`;
  const close = `<!-- /${name} -->`;
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < from) throw new Error(`the text has no ${open} with ${close} after it`);
  return `${text.slice(0, from + open.length)}\n\n${block.trim()}\n\n${text.slice(to)}`;
}

/**
 * A time in the unit that gives it one to three digits before the point.
 * @param {number} nanoseconds
 */
export function timeText(nanoseconds) {
  for (const [unit, length] of /** @type {const} */ ([
    ["s", 1e9],
    ["ms", 1e6],
    ["µs", 1e3],
  ])) {
    if (nanoseconds >= length * 0.9995) return `${threeDigits(nanoseconds / length)} ${unit}`;
  }
  return `${threeDigits(nanoseconds)} ns`;
}

/**
 * A ratio with its quartiles: "0.38 (0.36–0.41)".
 * @param {Spread} ratio
 */
export function ratioText({ median, low, high }) {
  return `${twoDigits(median)} (${twoDigits(low)}–${twoDigits(high)})`;
}

/**
 * @param {number} value
 */
function threeDigits(value) {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}

/**
 * Two digits that count, never in powers of ten: 1.3, 12, 0.0017.
 * @param {number} value
 */
function twoDigits(value) {
  if (value >= 10) return numberText(Math.round(value));
  if (value === 0) return "0";
  const places = Math.min(7, Math.max(0, 1 - Math.floor(Math.log10(value))));
  return value.toFixed(places);
}

/**
 * A whole number in groups of three digits, as English has them.
 * @param {number} value
 */
function numberText(value) {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/**
 * @param {SuiteFigure} figure
 */
function jobText({ suite, gc }) {
  return gc ? `${suite}, all garbage collected before each sample` : suite;
}
