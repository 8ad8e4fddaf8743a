// Fact box and timeline as Markdown and text: rendered with markdown-it at its most trusting, nothing of the record is
// more than text.

import fc from "fast-check";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import type { Dataset, WorkStoppage } from "picketline";
import { type MarkdownOptions, toGeoJson, toICalendar, toMarkdown } from "picketline/formats";
import { describe, expect, it, test } from "vitest";
import { markdownLink, markdownText, plainText } from "../../src/formats/markdown/escape.js";
import { readRecord } from "../records/read-records.js";
import { datasetOf, statement, strike } from "../text/small-dispute.js";

/** HTML let through, bare addresses linked, line breaks kept: whatever can be switched on. */
const trusting = new MarkdownIt({ html: true, linkify: true, breaks: true });
const commonMark = new MarkdownIt("commonmark", { html: true });

type Body = ReturnType<typeof parseHTML>["document"]["body"];
const bodyOf = (html: string): Body => parseHTML(`<html><body>${html}</body></html>`).document.body;
const elementsOf = (body: Body): readonly string[] =>
  [...body.querySelectorAll("*")].map(({ tagName }) => tagName.toLowerCase());

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<!-- <b> -->",
  "<?php ?> <![CDATA[x]]>",
  "</li></ul><h1>x",
  "&lt;b&gt; &amp; &copy; &#60;",
  "[click](javascript:alert(1))",
  "[click](https://example.org) ![x](https://example.org/x.png)",
  "[ref]: https://example.org",
  "[^1] [ ] [x]",
  "<https://example.org> <a@example.org>",
  "//localhost/x x//localhost:80",
  "https://example.org www.example.org example.org //example.org mailto:a@example.org a@example.org",
  "# heading #",
  "## ",
  "- item",
  "+ item",
  "* item",
  "1. item",
  "1) item",
  "> quote",
  "    code",
  "```js",
  "~~~",
  "`code` ``code``",
  "*a* **b** _c_ __d__ ~~e~~ ~f~ ^g^ ==h== ++i++ $x$ $$y$$",
  "a | b | c",
  "|---|---|",
  "---",
  "===",
  "***",
  "___",
  "a\nb\r\nc\u2028d  \ne\\\nf",
  "trailing \\",
  "\\*not\\* escaped",
  ":smile: ::: note",
  "{% include x %} {{ x }} {#id}",
  "\u0000\u001b[31m\u0007",
  "אחות: „די“ 👩🏽‍⚕️ 🏳️‍🌈",
  "=1+1",
  "Line\n- forged item\n\n## Forged heading",
];

const anyText = fc.oneof(
  fc.constantFrom(...hostile),
  fc.string({ unit: "binary", minLength: 1, maxLength: 60 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(..."\\`*_{}[]()<>#+-.!|~&=$^:@/'\"1a \n"), minLength: 1, maxLength: 40 }),
);

describe("a text in Markdown", () => {
  /** Where a text can stand, and the elements that are ours there. */
  const places: readonly (readonly [string, (text: string) => string, readonly string[]])[] = [
    ["paragraph", (text) => text, ["p"]],
    ["heading", (text) => `# ${text}`, ["h1"]],
    ["item", (text) => `- ${text}`, ["ul", "li"]],
    ["item of an item", (text) => `- x\n  - ${text}`, ["ul", "li", "ul", "li"]],
    ["after bold", (text) => `- **x:** ${text}`, ["ul", "li", "strong"]],
    ["bold", (text) => `- **x ${text}:** y`, ["ul", "li", "strong"]],
    ["link", (text) => `[x ${text} y](https://example.org)`, ["p", "a"]],
  ];

  const isText = (text: string, renderer: MarkdownIt): void => {
    for (const [, written, ours] of places) {
      const shown = plainText(text);
      if (shown === "") continue;
      const body = bodyOf(renderer.render(written(markdownText(text))));
      expect(elementsOf(body)).toEqual(ours);
      const seen = body.textContent?.trim().replaceAll("\n", "");
      expect(seen).toBe(plainWritten(written, shown));
    }
  };

  /** What a reader sees: the same with the marks of the place taken away. */
  const plainWritten = (written: (text: string) => string, shown: string): string =>
    written("\u0001")
      .replace(/^# |^- x\n {2}- /, (mark) => (mark.startsWith("- x") ? "x" : ""))
      .replace(/^- /, "")
      .replaceAll("**", "")
      .replace(/^\[(.*)\]\(.*\)$/, "$1")
      .replace("\u0001", () => shown);

  test.each(hostile)("%j is shown as it is", (text) => {
    isText(text, trusting);
    isText(text, commonMark);
  });

  test("so is any other", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        isText(text, trusting);
        isText(text, commonMark);
      }),
      { numRuns: 300 },
    );
  });

  test("ordinary words stay readable", () => {
    const words =
      'About 2,400 workers, at 6:00, on open-ended strike (20% over 5.5 years); Kaiser\'s "network".';
    expect(markdownText(words)).toBe(words);
  });
});

describe("links", () => {
  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>",
    "vbscript:x",
    "//example.org",
    "/etc/passwd",
    "https://example.org/a b",
    "https://exa\\mple.org",
    "ftp://example.org",
    "",
  ])("%j is none", (url) => {
    expect(markdownLink("text", url)).toBe("text");
  });

  test.each([
    ["https://example.org/a_(b)_c?x=1&copy=2#d", "https://example.org/a_%28b%29_c?x=1&copy=2#d"],
    ["HTTP://example.org/*a*\"b\"'c'", "HTTP://example.org/%2Aa%2A%22b%22%27c%27"],
    ["https://example.org/<x>`|{}^[]", "https://example.org/%3Cx%3E%60%7C%7B%7D%5E%5B%5D"],
    ["https://example.org/\u202e", "https://example.org/%E2%80%AE"],
  ])("%s leads to its address and nowhere else", (url, address) => {
    for (const renderer of [trusting, commonMark]) {
      const body = bodyOf(renderer.render(`- ${markdownLink("te]xt", url)} end`));
      expect(elementsOf(body)).toEqual(["ul", "li", "a"]);
      expect(body.querySelector("a")?.getAttribute("href")).toBe(address);
      expect(body.textContent?.trim()).toBe("te]xt end");
    }
  });
});

test("the text of a link has no brackets that a renderer could take for those of another link", () => {
  // What marked renders: the text of a link with each `\\[` and `\\]` made plain, read as Markdown again.
  const readAgain = (link: string): string =>
    link.slice(1, link.lastIndexOf("](")).replaceAll(/\\([[\]])/g, "$1");
  fc.assert(
    fc.property(anyText, (text) => {
      const link = markdownLink(text, "https://example.org/a");
      const body = bodyOf(trusting.render(`x ${readAgain(link)} x`));
      expect(elementsOf(body)).toEqual(["p"]);
      const whole = bodyOf(trusting.render(`x ${link} x`));
      expect(elementsOf(whole)).toEqual(["p", "a"]);
      expect(whole.textContent).toBe(bodyOf(trusting.render(`x ${markdownText(text)} x`)).textContent);
    }),
  );
  expect(markdownLink("[l](javascript:alert(1))", "https://x.org/a")).toBe(
    "[&#91;l&#93;(javascript\\:alert(1))](https://x.org/a)",
  );
  expect(markdownLink("![i](http://e.x/i)", "https://x.org/a")).toMatch(/^\[!&#91;i&#93;\(/);
  expect(markdownLink("\\[a\\]", "https://x.org/a")).toBe("[\\\\&#91;a\\\\&#93;](https://x.org/a)");
});

const kaiser = readRecord("nuhw-kaiser-2024");
const kaiserOn = (asOf: string, more: Partial<MarkdownOptions> = {}): string =>
  toMarkdown(kaiser, "nuhw-kaiser-socal-2024", { asOf, ...more }).value;

describe("the real record", () => {
  const days = ["2024-12-12", "2024-12-13", "2024-12-20", "2025-02-07", "2025-05-04", "2025-06-30"];

  describe.each(days)("on %s", (asOf) => {
    it.each(["markdown", "text"] as const)(
      "as %s tells of cancelled therapy groups only with who says so, and with the reply",
      (format) => {
        const lines = kaiserOn(asOf, { format })
          .split("\n")
          .filter((line) => /psychotherapy|therapy group/i.test(line));
        // The fact box and the timeline, each once.
        expect(lines).toHaveLength(2);
        for (const line of lines) {
          expect(line).toMatch(/NUHW alleges that .*psychotherapy groups/);
          if (asOf === "2024-12-12") expect(line).toContain("No reply to it is in the record.");
          else expect(line).toMatch(/alleges that .* In reply, Kaiser says that .*external network/);
        }
      },
    );

    it("as a calendar and as a map does not speak of them", () => {
      const calendar = toICalendar(kaiser, "nuhw-kaiser-socal-2024", { asOf, vagueDates: "asSpans" });
      const text = calendar.value.replaceAll("\r\n ", "") + JSON.stringify(toGeoJson(kaiser, { asOf }).value);
      expect(text).not.toMatch(/psychotherapy|therapy group|systematically/i);
    });
  });

  it("does not speak of them before they were alleged", () => {
    expect(kaiserOn("2024-12-11")).not.toMatch(/psychotherapy/i);
  });

  it("renders as headings, lists and links to http and https, with nothing of a later day", () => {
    const text = kaiserOn("2024-12-13");
    const body = bodyOf(trusting.render(text));
    expect([...new Set(elementsOf(body))].sort()).toEqual(["a", "h1", "h2", "h3", "li", "p", "strong", "ul"]);
    for (const link of body.querySelectorAll("a")) expect(link.getAttribute("href")).toMatch(/^https?:\/\//);
    expect(body.textContent).not.toContain("2025");
    expect(body.textContent).toContain("day 54, in its eighth week, nearly two months");
  });

  it("gives each number of workers with who gives it, and each event with who published it", () => {
    const lines = kaiserOn("2024-12-13").split("\n");
    const counts = lines.slice(
      lines.indexOf("### How many") + 2,
      lines.indexOf("### Contract and talks") - 1,
    );
    expect(counts).toHaveLength(4);
    for (const line of counts) expect(line).toContain("according to");
    const events = lines.slice(lines.indexOf("## Timeline") + 2).filter((line) => line !== "");
    expect(events.length).toBeGreaterThan(40);
    for (const line of events)
      expect(line).toMatch(/^- \*\*.*:\*\* .*(?:Sources?: \[.*\]\(https?:.*\)\.|Source not given\.)$/);
  });

  it("says the same as text", () => {
    const shown = bodyOf(trusting.render(kaiserOn("2025-06-30"))).textContent ?? "";
    const plain = kaiserOn("2025-06-30", { format: "text" }).replace(/^ *- /gm, "");
    expect(plain.split(/\n+/).filter((line) => line !== "")).toEqual(
      shown.split(/\n+/).filter((line: string) => line !== ""),
    );
  });

  it("can be the fact box or the timeline alone", () => {
    const heads = (part: MarkdownOptions["part"]): readonly string[] =>
      kaiserOn("2024-12-13", { ...(part && { part }) })
        .split("\n")
        .filter((line) => line.startsWith("## "));
    expect(heads("factBox")).toEqual(["## Fact box"]);
    expect(heads("timeline")).toEqual(["## Timeline"]);
    expect(heads(undefined)).toEqual(["## Fact box", "## Timeline"]);
  });
});

const bakery = (
  more: Partial<WorkStoppage> = {},
  options: Partial<MarkdownOptions> = {},
  dataset: Partial<Dataset> = {},
) =>
  toMarkdown({ ...datasetOf({ ...strike, ...more }), ...dataset }, "bakery", {
    asOf: "2024-05-31",
    ...options,
  });

describe("corrections", () => {
  const correction = {
    id: "fix",
    kind: "correction" as const,
    target: "/timeline/0/date",
    date: "2024-05-10",
    text: "The strike began on 1 May.",
    was: "2024-05-02",
  };

  it("show what was wrong beside what is right, once they were made", () => {
    const { value } = bakery({ annotations: [correction] });
    expect(value).toContain(
      "## Corrections and notes\n\n- **Correction, 10 May 2024:** The strike began on 1 May. (was: “2024-05-02”)\n",
    );
    expect(bakery({ annotations: [correction] }, { asOf: "2024-05-09" }).value).not.toContain("Correction");
  });

  it("of the dataset stand in it where they are about this stoppage", () => {
    const about = (target: string) => ({ ...correction, target });
    const { value } = bakery(
      {},
      {},
      {
        annotations: [about("/stoppages/0/timeline/0/date"), about("/stoppages/01"), about("/places/0/name")],
      },
    );
    expect(value.match(/\*\*Correction/g)).toHaveLength(1);
  });
});

describe("what is hostile or vague", () => {
  /** The bakery with one text in all of its fields. */
  const bakeryOf = (text: string): string => {
    const base = datasetOf(strike);
    const more: Partial<WorkStoppage> = {
      title: text,
      timeline: [
        ...strike.timeline,
        {
          id: "o",
          type: "other",
          date: "2024-05-07",
          title: text,
          sourceIds: ["s"],
          saidBy: { description: text },
        },
      ],
      statements: [
        statement("filing", "2024-05-06", {
          quote: `${text} quoted`,
          speaker: { description: text },
          claims: [{ id: "claim-unsafe", text, allegation: true }],
        }),
        statement("reply", "2024-05-07", {
          speaker: { organizationId: "crumb" },
          claims: [{ id: "answer", text, disputesIds: ["claim-unsafe"] }],
        }),
      ],
      annotations: [{ id: "n", kind: "update", target: "", date: "2024-05-08", text, was: text }],
    };
    const dataset: Partial<Dataset> = {
      organizations: base.organizations.map((one) => ({ ...one, name: `${text} ${one.id}` })),
      places: [{ id: "riverside", name: text }],
      sources: [{ id: "s", kind: "other", title: text, publisher: text, url: "https://example.org/?a=(b)" }],
    };
    return bakery(more, {}, dataset).value;
  };

  test("in every field at once, it makes no element that is not ours and steals no line", () => {
    fc.assert(
      fc.property(anyText, (given) => {
        const text = `x${given}`;
        const value = bakeryOf(text);
        const body = bodyOf(trusting.render(value));
        const allowed = ["a", "h1", "h2", "h3", "li", "p", "strong", "ul"];
        expect(elementsOf(body).filter((name) => !allowed.includes(name))).toEqual([]);
        for (const link of body.querySelectorAll("a")) {
          expect(link.getAttribute("href")).toBe("https://example.org/?a=%28b%29");
        }
        expect(elementsOf(body)).toEqual(elementsOf(bodyOf(trusting.render(bakeryOf("harmless")))));
        expect(value.split("\n")).toHaveLength(bakeryOf("harmless").split("\n").length);
        expect(body.querySelector("h1")?.textContent).toBe(plainText(text));
      }),
      { numRuns: 60 },
    );
  });

  test("an event of which nobody knows when is listed, not told", () => {
    const { value, undatedEventIds } = bakery({
      timeline: [
        ...strike.timeline,
        { id: "some-time", type: "rally", date: "2024-05-01/..", title: "A march" },
      ],
    });
    expect(undatedEventIds).toEqual(["some-time"]);
    expect(value).not.toContain("A march");
  });

  test("off the record stays off, and background has no name", () => {
    const { value, heldBack } = bakery({
      statements: [
        statement("whisper", "2024-05-06", {
          attribution: "offRecord",
          claims: [{ id: "claim-unsafe", text: "the flour is old", allegation: true }],
        }),
        statement("hint", "2024-05-07", {
          attribution: "background",
          speaker: { personId: "jane-roe", organizationId: "crumb" },
          claims: [{ id: "hinted", text: "the union is split, says Jane Roe", allegation: true }],
        }),
      ],
    });
    expect(value).toContain("the union is split");
    expect(value).not.toMatch(/flour|Roe/);
    expect(heldBack.length).toBeGreaterThan(0);
  });

  test("an empty day has no events, and settings that are none are refused", () => {
    expect(bakery({}, { asOf: "2024-01-01" }).value).toContain(
      "## Timeline\n\nNothing is in the record by this day.\n",
    );
    const wrong = { part: "all" } as unknown as Partial<MarkdownOptions>;
    expect(() => bakery({}, wrong)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    const format = { format: "html" } as unknown as Partial<MarkdownOptions>;
    expect(() => bakery({}, format)).toThrow(expect.objectContaining({ code: "invalid-argument" }));
    expect(() => bakery({}, { asOf: "x" })).toThrow(expect.objectContaining({ code: "invalid-date" }));
  });
});
