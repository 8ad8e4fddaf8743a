// @ts-nocheck It runs in a page; the types of a page are not loaded with the tests.

// What is wrong with a notebook as it stands on the screen: words in charts that overlap or are cut, letters too pale to
// read, a page wider than the window, a heading too many, a chart missing? Runs within the page; uses nothing outside itself.

/**
 * @param {{ charts: number }} expected
 * @returns {string[]}
 */
export function faultsInPage({ charts }) {
  /** @type {string[]} */
  const faults = [];
  const root = document.documentElement;
  if (root.lang === "") faults.push("the page does not say its language");
  const headings = document.querySelectorAll("h1").length;
  if (headings !== 1) faults.push(`the page has ${headings} h1`);
  if (root.scrollWidth > window.innerWidth) {
    const wide = [...document.querySelectorAll("body *")].find(
      (one) =>
        one.getBoundingClientRect().right > window.innerWidth + 1 && one.closest(".table, pre, svg") === null,
    );
    faults.push(`the page is ${root.scrollWidth} pixels wide (${wide?.tagName} ${wide?.className ?? ""})`);
  }
  for (const frame of document.querySelectorAll(".table")) {
    if (frame.scrollWidth > frame.clientWidth + 1) {
      faults.push(`the table “${frame.querySelector("caption")?.textContent}” is wider than its place`);
    }
  }
  const drawn = [...document.querySelectorAll(".output svg[aria-label]")];
  if (drawn.length !== charts) faults.push(`${drawn.length} charts, expected ${charts}`);
  for (const fault of document.querySelectorAll(".fault")) faults.push(`a cell failed: ${fault.textContent}`);
  const wrong = /NaN|undefined|Infinity|Invalid Date|\[object/.exec(
    document.querySelector("main")?.textContent ?? "",
  );
  const shown = [...document.querySelectorAll(".output")].map((one) => one.textContent ?? "").join("\n");
  if (wrong !== null && shown.includes(wrong[0])) faults.push(`“${wrong[0]}” is on the page`);

  for (const chart of drawn) {
    const name = chart.getAttribute("aria-label");
    const figure = chart.closest("figure") ?? chart;
    const room = figure.getBoundingClientRect();
    const words = [...figure.querySelectorAll("text, figcaption, h2")].flatMap((element) => {
      // Plot sets several lines of one text as tspan; the words of all are one box.
      const box = element.getBoundingClientRect();
      return box.width === 0 || (element.textContent ?? "").trim() === "" ? [] : [{ element, box }];
    });
    for (const [index, { element, box }] of words.entries()) {
      if (box.left < room.left - 2 || box.right > Math.min(window.innerWidth, room.right + 2)) {
        faults.push(`“${element.textContent}” is cut in the chart ${name}`);
      }
      for (const other of words.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // The boxes of letters have a little air around them.
        if (across > 1 && down > 3) {
          faults.push(`“${element.textContent}” lies on “${other.element.textContent}” in the chart ${name}`);
        }
      }
    }
  }

  /** @param {string} color */
  const luminance = (color) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = luminance(getComputedStyle(document.body).backgroundColor);
  /** @type {Set<string>} */
  const pale = new Set();
  for (const element of document.querySelectorAll(
    "h1, h2, p, li, td, th, caption, figcaption, summary, label, a, svg text",
  )) {
    const style = getComputedStyle(element);
    const ink = luminance(element instanceof SVGElement ? style.fill : style.color);
    const contrast = (Math.max(ground, ink) + 0.05) / (Math.min(ground, ink) + 0.05);
    const needed = element.textContent?.trim() === "▲" ? 3 : 4.5;
    if (contrast < needed)
      pale.add(
        `“${(element.textContent ?? "").trim().slice(0, 40)}” is too pale (${contrast.toFixed(1)} to 1)`,
      );
  }
  return [...faults, ...pale];
}
