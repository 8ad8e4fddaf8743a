/** What do terms on whichever topic say, attribute by attribute, and which of two terms' attributes belong together? */

import { refuse } from "../../core/refuse-argument.js";
import type { BargainingDemand } from "../../model/bargaining-demand.js";
import type { AttributeGroup, AttributeReading, IncomparableReason } from "./attribute-reading.js";
import { conflictBetween, groupKey } from "./attribute-reading.js";
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
  const filledRows = rows
    .map((row) => filled(row, read))
    .filter((row) => row.some(({ value, said }) => value !== null || said));
  return filledRows.filter((row) => isNeeded(row, filledRows));
}

type Row = readonly AttributeReading[];

function toldWhere(row: Row): AttributeReading["toldWhere"] {
  return row.find((reading) => reading.toldWhere !== undefined)?.toldWhere;
}

function isNeeded(row: Row, rows: readonly Row[]): boolean {
  switch (toldWhere(row)) {
    case undefined:
      return true;
    case "notTheSame":
      return row.some(({ value }) => value === null) || differs(row);
    case "nothingElseDiffers":
      return (
        differs(row) && !rows.some((other) => goesInto(row, other) && differs(other) && isComparable(other))
      );
  }
}

/** Whether an attribute is one that the single steps go into: a number, for the same workers. */
function goesInto(row: Row, other: Row): boolean {
  return groupOf(other) === groupOf(row) && toldWhere(other) === undefined;
}

function isComparable(row: Row): boolean {
  return row.every((a, at) => row.slice(at + 1).every((b) => conflictBetween(a, b) === null));
}

/** Whether two readings of a row have other values: they may still mean the same. */
function differs(row: Row): boolean {
  const said = row.flatMap(({ value }) => (value === null ? [] : [JSON.stringify(value)]));
  return new Set(said).size > 1;
}

function groupOf(row: Row): string {
  return groupKey(row.find(({ group }) => group !== undefined)?.group);
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
    (row) =>
      row[at] === null &&
      row.some(
        (other) =>
          other?.attribute === reading.attribute && groupKey(other.group) === groupKey(reading.group),
      ),
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
  const said = row.find((reading) => reading !== null);
  return row.map(
    (reading, at) =>
      reading ??
      unread(said?.attribute ?? "terms", read[at] === null ? "notPublished" : "notStated", said?.group),
  );
}

function unread(attribute: string, absent: IncomparableReason, group?: AttributeGroup): AttributeReading {
  return {
    attribute,
    ...(group === undefined ? {} : { group }),
    unit: null,
    value: null,
    better: null,
    absent: attribute === "text" ? "inWordsOnly" : absent,
    said: attribute === "terms",
    bases: [],
  };
}
