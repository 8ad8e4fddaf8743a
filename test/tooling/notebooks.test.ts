// The notebooks as files, and whether the check of a notebook on the screen can fail.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath } from "../notebooks/chromium-path.mjs";
import { faultsInPage } from "../notebooks/page-faults.mjs";
import { pages } from "../notebooks/pages.mjs";

const folder = join(import.meta.dirname, "../../docs/notebooks");
const notebooks = readdirSync(folder).filter((name) => name.endsWith(".html"));

test("each notebook is looked at", () => {
  const names = pages
    .filter(({ folder: elsewhere }) => elsewhere === undefined)
    .map(({ name }) => `${name.split(" ")[0]}.html`);
  expect([...new Set(names)].sort()).toEqual([...notebooks].sort());
});

describe.each(notebooks)("%s", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  const { document } = parseHTML(text);
  const scripts = [...document.querySelectorAll("script")];
  const map: { readonly imports: Readonly<Record<string, string>> } = JSON.parse(
    document.querySelector("script[type=importmap]")?.textContent ?? "{}",
  );
  const code = [
    ...scripts
      .filter((script) => script.getAttribute("type") === "module")
      .map((script) => script.textContent ?? ""),
    ...readdirSync(folder)
      .filter((file) => file.endsWith(".js"))
      .filter((file) => text.includes(`./${file}`))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  ].join("\n");

  test("says its language, and has one heading of the first level", () => {
    expect(document.documentElement.getAttribute("lang")).toBe("en");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
  });

  test("has a place for each cell, and a cell for each place", () => {
    const ofScripts = scripts.flatMap((script) => script.getAttribute("data-cell") ?? []);
    const ofPlaces = [...document.querySelectorAll(".cell")].map(({ id }) => id);
    expect(ofScripts).toEqual(ofPlaces);
    for (const id of ofScripts) {
      const script = document.querySelector(`script[data-cell=${id}]`);
      expect(script?.textContent, id).toContain(`cell("${id}", `);
    }
  });

  test("asks for nothing from elsewhere", () => {
    const asked = [...document.querySelectorAll("[src], link[href]")].map(
      (element) => element.getAttribute("src") ?? element.getAttribute("href") ?? "",
    );
    for (const address of [...asked, ...Object.values(map.imports)])
      expect(address).not.toMatch(/^(https?:)?\/\//);
  });

  test("maps what it imports to files that are there", () => {
    const imported = [...code.matchAll(/from "([^"]+)"/g)].map(([, specifier = ""]) => specifier);
    const known = Object.keys(map.imports);
    for (const specifier of imported.filter((one) => !one.startsWith("./"))) {
      expect(
        known.some((key) => key === specifier || (key.endsWith("/") && specifier.startsWith(key))),
        specifier,
      ).toBe(true);
    }
    const local = [
      ...Object.values(map.imports).filter((address) => !address.startsWith("data:")),
      ...scripts.flatMap((script) => script.getAttribute("src") ?? []),
    ];
    // dist is there after a build only.
    for (const address of local.filter(
      (one) => !one.includes("/dist/index") && !one.startsWith("../../dist/"),
    )) {
      expect(existsSync(join(folder, address)), address).toBe(true);
    }
  });
});

const executablePath = chromiumPath();

describe.skipIf(executablePath === undefined)("the check of a page (needs Chromium)", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      args: ["--no-sandbox"],
      ...(executablePath === undefined ? {} : { executablePath }),
    });
  });
  afterAll(() => browser.close());

  const whole = (chart: string, more = "", lang = 'lang="en"') =>
    `<!doctype html><html ${lang}><style>body{color:#000;background:#fff}svg{display:block}</style><h1>Page</h1><main>${more}
     <div class="output"><figure style="width:300px"><svg aria-label="C" width="300" height="100">${chart}</svg></figure></div></main>`;
  const apart = '<text x="10" y="20">one</text><text x="200" y="20">two</text>';

  test.each([
    ["nothing", whole(apart), []],
    [
      "words on words",
      whole('<text x="10" y="20">one</text><text x="15" y="22">two</text>'),
      ["“one” lies on “two”"],
    ],
    ["words that are cut", whole('<text x="-40" y="20">a long word</text>'), ["“a long word” is cut"]],
    ["a wide page", whole(apart, '<p style="width:900px">wide</p>'), ["pixels wide"]],
    [
      "a wide table",
      whole(
        apart,
        '<div class="table" style="overflow:auto;width:90px"><table><caption>T</caption><tr><td><p style="width:200px">x</p></table></div>',
      ),
      ["the table “T”"],
    ],
    ["pale words", whole(apart, '<p style="color:#bbb">pale</p>'), ["“pale” is too pale"]],
    ["a chart missing", whole(apart).replace("aria-label", "data-label"), ["0 charts, expected 1"]],
    ["a second h1", whole(apart, "<h1>again</h1>"), ["2 h1"]],
    ["no language", whole(apart, "", ""), ["language"]],
    ["a cell that failed", whole(apart, '<p class="fault">no</p>'), ["a cell failed: no"]],
    ["a number that is none", whole(apart, '<div class="output">NaN days</div>'), ["“NaN” is on the page"]],
  ])("finds %s", async (_, html, expected) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 600 } });
    await page.setContent(html);
    const faults = await page.evaluate(faultsInPage, { charts: 1 });
    await page.close();
    expect(faults).toHaveLength(expected.length);
    expected.forEach((words, index) => {
      expect(faults[index]).toContain(words);
    });
  });
});
