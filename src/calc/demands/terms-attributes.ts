/** What do terms on whichever topic say, attribute by attribute, and which of two terms' attributes belong together? */

import { refuse } from "../../core/refuse-argument.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { AttributeReading, IncomparableReason } from "./attribute-reading.js";
import { measuredAttributes } from "./measured-attributes.js";
import { payAttributes } from "./pay-attributes.js";
import { pensionAttributes } from "./pension-attributes.js";
import { timeAttributes } from "./time-attributes.js";

type Terms = BargainingDemand["positions"][number]["terms"];

/** The attributes of several terms on one topic, those that belong together in one row, in the order of the terms. */
export function attributeRows(all: readonly Terms[]): readonly (readonly AttributeReading[])[] {
  const read = all.map((terms) => (terms === "unknown" ? null : attributesOf(terms)));
  const [first, ...others] = read.filter((one) => one !== null);
  const other = others.find(({ topic }) => topic !== first?.topic);
  if (first !== undefined && other !== undefined) {
    refuse("terms", `${first.topic} and ${other.topic}`, "of the same topic");
  }
  if (first === undefined) return [all.map(() => unread("terms", "notPublished"))];
  const rows: (AttributeReading | null)[][] = [];
  read.forEach((terms, at) => {
    for (const reading of terms?.attributes ?? []) {
      const row = rowFor(rows, reading, at) ?? addRow(rows, all.length);
      row[at] = reading;
    }
  });
  return rows
    .map((row) => filled(row, read))
    .filter((row) => row.some(({ value, said }) => value !== null || said));
}

interface ReadTerms {
  readonly topic: string;
  readonly attributes: readonly AttributeReading[];
}

function attributesOf(terms: Exclude<Terms, "unknown">): ReadTerms {
  if ("hours" in terms) return { topic: "guaranteedTime", attributes: timeAttributes(terms) };
  if ("steps" in terms) return { topic: "pay", attributes: payAttributes(terms) };
  if ("plan" in terms) return { topic: "pension", attributes: pensionAttributes(terms) };
  return { topic: "other topics", attributes: measuredAttributes(terms) };
}

/** The row that a reading belongs in: that of the same attribute and unit, else one of the same attribute. */
function rowFor(rows: readonly (AttributeReading | null)[][], reading: AttributeReading, at: number) {
  const open = rows.filter(
    (row) => row[at] === null && row.some((other) => other?.attribute === reading.attribute),
  );
  return open.find((row) => row.some((other) => other?.unit === reading.unit)) ?? open[0];
}

function addRow(rows: (AttributeReading | null)[][], length: number): (AttributeReading | null)[] {
  const row = Array.from({ length }, () => null);
  rows.push(row);
  return row;
}

function filled(
  row: readonly (AttributeReading | null)[],
  read: readonly (ReadTerms | null)[],
): readonly AttributeReading[] {
  const attribute = row.find((reading) => reading !== null)?.attribute ?? "terms";
  return row.map(
    (reading, at) => reading ?? unread(attribute, read[at] === null ? "notPublished" : "notStated"),
  );
}

function unread(attribute: string, absent: IncomparableReason): AttributeReading {
  return {
    attribute,
    unit: null,
    value: null,
    better: null,
    absent: attribute === "text" ? "inWordsOnly" : absent,
    said: attribute === "terms",
    bases: [],
  };
}
