/** Who says what stands in a row of the flat tables, and what is replied to it? */

import type { RecordedReply } from "../../calc/disputes/replies.js";
import { replyFinder } from "../../calc/disputes/replies.js";
import type { Dataset } from "../../model/dataset.js";
import type { Claim, Statement } from "../../model/statement.js";
import { describeSpeaker } from "../../text/speaker.js";
import type { LooseNode } from "./flat-rows.js";
import { isNode, plainText } from "./flat-rows.js";
import type { FlatCell } from "./flat-table.js";

/** The cells of `saidBy` and `replies` for each claim, statement and complaint of a dataset. */
export type SaidCells = ReadonlyMap<unknown, Readonly<Record<string, FlatCell>>>;

/** Works out who says each claim and statement, and what is replied to them and to the claims that an event makes. */
export function saidCells(dataset: Dataset): SaidCells {
  const cells = new Map<unknown, Readonly<Record<string, FlatCell>>>();
  for (const { statements, timeline } of listOf(dataset.stoppages)) {
    const readable = listOf(statements).filter(isReadable);
    const repliesTo = replyFinder(
      readable.map((statement) => ({ statement })),
      { bothWays: false },
    );
    const allegations = new Set<unknown>();
    const claimReplies = new Map<unknown, readonly string[]>();
    const lines = (replies: readonly RecordedReply<{ readonly statement: Statement }>[]) =>
      replies.map(({ said, claim }) => lineOf(dataset, said.statement, claim));
    for (const statement of readable) {
      const saidBy = plainText(describeSpeaker(dataset, statement.speaker));
      const all = new Set(lines(repliesTo(statement, null)));
      for (const claim of statement.claims ?? []) {
        const replies = lines(repliesTo(statement, claim));
        for (const line of replies) all.add(line);
        if (claim.allegation === true) allegations.add(claim.id);
        claimReplies.set(claim.id, replies);
        cells.set(claim, { saidBy, replies: repliesCell(replies, claim.allegation === true) });
      }
      const alleges = (statement.claims ?? []).some(({ allegation }) => allegation === true);
      cells.set(statement, { saidBy, replies: repliesCell([...all], alleges) });
    }
    for (const event of listOf(timeline)) {
      const ids = "claimIds" in event ? listOf(event.claimIds) : [];
      const replies = new Set(ids.flatMap((id) => claimReplies.get(id) ?? []));
      if (ids.length > 0) {
        cells.set(event, {
          replies: repliesCell(
            [...replies],
            ids.some((id) => allegations.has(id)),
          ),
        });
      }
    }
  }
  return cells;
}

function repliesCell(lines: readonly string[], isAllegation: boolean): FlatCell {
  if (lines.length > 0) return plainText(lines.join("\n"));
  return isAllegation ? "No reply in the record." : null;
}

/** One reply in one line. */
function lineOf(dataset: Dataset, statement: Statement, claim: Claim | null): string {
  const words = claim?.text ?? statement.quote ?? statement.paraphrase ?? "";
  return `${describeSpeaker(dataset, statement.speaker)}: ${words}`.replaceAll(/\s+/g, " ");
}

/** A list of objects, whatever stands in its place in a newer record. */
function listOf<T>(list: readonly T[] | undefined): readonly T[] {
  return Array.isArray(list) ? list.filter((entry: T) => typeof entry === "string" || isNode(entry)) : [];
}

/** Whether the links of a statement can be read, as in a newer record they may not. */
function isReadable(statement: Statement): boolean {
  const { speaker, inReplyToIds, claims } = statement as unknown as LooseNode;
  return (
    isNode(speaker) &&
    isListOrNothing(inReplyToIds) &&
    isListOrNothing(claims) &&
    listOf(claims as readonly LooseNode[] | undefined).every(
      (claim) =>
        isNode(claim) &&
        isListOrNothing(claim["disputesIds"]) &&
        isListOrNothing(claim["answersIds"]) &&
        isListOrNothing(claim["contradictsIds"]),
    )
  );
}

function isListOrNothing(value: unknown): boolean {
  return value === undefined || Array.isArray(value);
}
