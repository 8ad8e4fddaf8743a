/** How do the fact box and the timeline of a stoppage read as Markdown, and as plain text? */

import { askedStoppage } from "../calc/publishable/asked-stoppage.js";
import { publishable } from "../calc/publishable.js";
import { reportOn } from "../calc/report.js";
import { daySpanOf } from "../calc/who-is-out/dated-events.js";
import type { Id } from "../core/id.js";
import { refuse } from "../core/refuse-argument.js";
import type { Dataset } from "../model/dataset.js";
import { describeDate } from "../text/dates.js";
import type { IsoDate } from "../time/iso-date.js";
import { dayNumberOf } from "../time/iso-date.js";
import { checkSettings } from "./export/check-settings.js";
import { guarded } from "./export/guarded.js";
import type { Exported } from "./export/held-back.js";
import { correctionBlocks } from "./markdown/corrections.js";
import type { Block } from "./markdown/document.js";
import { markdownOf, textOf } from "./markdown/document.js";
import { factBoxBlocks } from "./markdown/fact-box.js";
import { timelineBlocks } from "./markdown/timeline.js";

/** Settings of {@link toMarkdown}. */
export interface MarkdownOptions {
  /** The day by whose end everything in the text was known. */
  readonly asOf: IsoDate;
  /** What to write: the fact box, the timeline, or both, which it is if left out. */
  readonly part?: "timeline" | "factBox" | "both";
  /** Whether to write Markdown, which it is if left out, or plain text without marks and links. */
  readonly format?: "markdown" | "text";
}

/** A text, with what is not in it. */
export interface ExportedText extends Exported<string> {
  /** The events that are not in the timeline as their dates have no end: when they happened is not known. */
  readonly undatedEventIds: readonly Id[];
}

/**
 * The fact box and the timeline of a stoppage as of the end of a day, as Markdown or as plain text. Nothing that came
 * later is in it. Each number has who gives it, each event who published it, with links; each allegation is marked as
 * one and stands in one line with who makes it and with the replies. What was corrected is listed with what stood there
 * before. Each paragraph and each item is one line.
 *
 * Texts of the record are shown as they are, whatever is in them: they make no markup, no HTML and no link, in
 * CommonMark and in GitHub's Markdown. Line breaks and control characters become spaces. Only addresses of http and
 * https are linked.
 *
 * @throws `LabourError` with code `invalid-dataset` for what is no dataset,
 * `invalid-date` where `asOf` is not a calendar day, `not-in-record` where the dataset
 * has no stoppage of that id, and `invalid-argument` where `part` or `format` is not one of those that are known,
 * or for an option that there is not.
 *
 * @example
 * ```ts
 * import { stoppageFromSpan } from "picketline";
 * import { toMarkdown } from "picketline/formats";
 * const strike = stoppageFromSpan({ id: "bakery", title: "Bread & *roses*", kind: "strike", from: "2024-05-01", to: "2024-05-02" });
 * const none = { formatVersion: 1, organizations: [], people: [], bargainingUnits: [], places: [], sources: [] };
 * const dataset = { ...none, stoppages: [strike] };
 * const { value } = toMarkdown(dataset, "bakery", { asOf: "2024-05-03", part: "timeline" });
 * value.split("\n").filter((line) => line !== "").slice(0, 4);
 * // => ["# Bread &amp; \\*roses\\*", "As of 3 May 2024", "## Timeline", "- **1 May 2024:** Work stopped. Source not given."]
 * toMarkdown(dataset, "bakery", { asOf: "2024-05-03", format: "text" }).value.split("\n")[0]; // => "Bread & *roses*"
 * ```
 */
export function toMarkdown(dataset: Dataset, stoppageId: Id, options: MarkdownOptions): ExportedText {
  return guarded(dataset, () => {
    checkSettings(options, { asOf: true, part: true, format: true });
    const { asOf, part = "both", format = "markdown" } = options;
    if (part !== "timeline" && part !== "factBox" && part !== "both") {
      refuse("part", part, '"timeline", "factBox" or "both"');
    }
    if (format !== "markdown" && format !== "text") refuse("format", format, '"markdown" or "text"');
    const { dataset: shown, heldBack } = publishable(dataset);
    const stoppage = askedStoppage(dataset, stoppageId, shown);
    const report = reportOn(shown, stoppage.id, asOf);
    const day = dayNumberOf(asOf);
    const blocks: readonly Block[] = [
      { kind: "heading", level: 1, text: report.title },
      { kind: "paragraph", pieces: [{ text: `As of ${describeDate(asOf)}` }] },
      ...(part === "timeline" ? [] : factBoxBlocks(report)),
      ...(part === "factBox" ? [] : timelineBlocks(shown, stoppage, report.allegations, day)),
      ...correctionBlocks(shown, stoppage, day),
    ];
    return {
      value: format === "markdown" ? markdownOf(blocks) : textOf(blocks),
      heldBack,
      undatedEventIds: stoppage.timeline
        .filter(({ date, rank }) => rank !== "deprecated" && daySpanOf(date) === undefined)
        .map(({ id }) => id),
    };
  });
}
