/** How does a notebook draw its cells, again for each choice of the reader, and show the code of each beside it? */

/** What the reader has chosen; each cell is drawn with it. */
let chosen = {};

/** @type {Map<string, () => Promise<void>>} */
const cells = new Map();
let pending = 0;

/**
 * Draws a cell into the element with this id: now, whenever {@link change} is called, and when its width changes.
 * `draw` gives text, an element, or a list of them.
 */
export function cell(id, draw) {
  const output = document.querySelector(`#${id} > .output`);
  let latest = 0;
  let width = 0;
  const drawNow = async () => {
    latest += 1;
    const turn = latest;
    width = roomOf(output);
    count(1);
    try {
      const drawn = await draw({ ...chosen, width });
      if (turn === latest) output.replaceChildren(...[drawn].flat().map(asElement));
    } catch (error) {
      output.replaceChildren(Object.assign(asElement(String(error)), { className: "fault" }));
      reportError(error);
    } finally {
      count(-1);
    }
  };
  cells.set(id, drawNow);
  new ResizeObserver(() => {
    if (output.clientWidth > 0 && roomOf(output) !== width) drawNow();
  }).observe(output);
  drawNow();
}

/** Takes over what the reader has chosen, and draws every cell again. */
export function change(values) {
  chosen = { ...chosen, ...values };
  for (const drawNow of cells.values()) drawNow();
}

/** A number as text, with commas. */
export function figure(number) {
  return number.toLocaleString("en-US");
}

/** A number that may lie between two, as text: "54", "1,000 to 2,450", "at least 3". */
export function bounds({ min, max }) {
  if (max === null) return `at least ${figure(min)}`;
  return min === max ? figure(min) : `${figure(min)} to ${figure(max)}`;
}

/** A list of lines; a line that is a list itself stands below the line before it. */
export function list(lines) {
  const items = document.createElement("ul");
  for (const line of lines) {
    if (Array.isArray(line)) items.lastElementChild.append(list(line));
    else items.append(Object.assign(document.createElement("li"), { textContent: line }));
  }
  return items;
}

/** A table; cells that are numbers are set to the right. */
export function table(caption, columns, rows) {
  const element = document.createElement("table");
  element.createCaption().textContent = caption;
  const head = element.createTHead().insertRow();
  for (const name of columns) {
    head.append(Object.assign(document.createElement("th"), { textContent: name, scope: "col" }));
    const index = head.cells.length - 1;
    if (index > 0 && rows.length > 0 && rows.every((row) => isNumber(row[index])))
      head.lastChild.className = "number";
  }
  const body = element.createTBody();
  for (const row of rows) {
    const line = body.insertRow();
    for (const [index, value] of row.entries()) {
      const place = line.insertCell();
      place.dataset.column = columns[index];
      place.textContent = typeof value === "number" ? figure(value) : value;
      if (index > 0 && isNumber(value)) place.className = "number";
    }
  }
  const frame = document.createElement("div");
  const isWordy = rows.flat().some((value) => String(value).length > 32) || columns.length > 4;
  frame.className = isWordy ? "table wordy" : "table";
  frame.append(element);
  return frame;
}

/** The width in pixels that a chart gets; from 320 on nothing in it overlaps. */
function roomOf(output) {
  return Math.min(720, Math.max(320, Math.floor(output.clientWidth)));
}

/** Whether a cell holds a number, or what {@link bounds} makes of two. */
function isNumber(value) {
  return typeof value === "number" || /^(at least )?[\d,]+( to [\d,]+)?$/.test(value);
}

function asElement(part) {
  if (part instanceof Node) return part;
  return Object.assign(document.createElement("p"), { textContent: part });
}

/** How many cells are being drawn stands on the root element, where a check of the page can read it. */
function count(change) {
  pending += change;
  document.documentElement.dataset.pending = String(pending);
}

/** The text of a script without the indent that all of its lines have. */
function withoutIndent(code) {
  const lines = code.replace(/^\n|\s+$/g, "").split("\n");
  const filled = lines.filter((line) => line.trim() !== "");
  const indent = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines.map((line) => line.slice(indent)).join("\n");
}

// What is shown as the code of a cell is the text of the script that runs.
const isWide = matchMedia("(min-width: 1100px)").matches;
for (const script of document.querySelectorAll("script[data-cell]")) {
  const code = Object.assign(document.createElement("code"), { textContent: withoutIndent(script.text) });
  const shown = document.createElement("pre");
  shown.tabIndex = 0;
  shown.append(code);
  const details = document.createElement("details");
  details.open = isWide;
  details.append(Object.assign(document.createElement("summary"), { textContent: "The code" }), shown);
  const output = Object.assign(document.createElement("div"), { className: "output" });
  document.getElementById(script.dataset.cell).append(output, details);
}
document.querySelector("#not-served")?.remove();
