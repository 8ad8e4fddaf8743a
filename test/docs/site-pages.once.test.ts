import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import site from "../../docs/typedoc.json" with { type: "json" };
import { documents, textOf } from "../tooling/documents.mjs";

const repository = join(import.meta.dirname, "../..");

/** The pages below a page: the `children` of its front matter. */
function childrenOf(path: string): readonly string[] {
  const [, matter] = /^---\n([\s\S]*?)\n---\n/.exec(textOf(path)) ?? [];
  const { children = [] } = matter === undefined ? {} : (parse(matter) as { children?: readonly string[] });
  return children.map((child) => posix.join(posix.dirname(path), child));
}

describe("the site", () => {
  test("has every document as a page, once", () => {
    const listed = site.projectDocuments.map((path) => posix.join("docs", path));
    const top = [...new Set([...listed, ...documents.filter((path) => /^docs\/[^/]+$/.test(path))])];
    const pages = ["README.md", ...top.flatMap((path) => [path, ...childrenOf(path)])];
    expect(pages.filter((path) => path !== "CHANGELOG.md").sort()).toEqual([...documents].sort());
  });

  test.each(documents)("finds what %s links to", (path) => {
    const text = textOf(path).replaceAll(/^```[\s\S]*?^```/gm, "");
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link);
    const missing = links
      .filter((link) => !/^(?:https?:|#)/.test(link))
      .filter((link) => {
        const [file = "", anchor] = link.split("#");
        const target = join(repository, dirname(path), file);
        if (!existsSync(target)) return true;
        return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).includes(anchor);
      });
    expect(missing).toEqual([]);
  });
});

/** The anchors of the headings of a page, as GitHub and TypeDoc make them. */
function anchorsOf(text: string): readonly string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
}
