/** Does a workbook unfold into more than can be read? A few kilobytes of .xlsx can hold gigabytes, or one cell in the far corner. */

import { inflateRawSync } from "node:zlib";

/** How many bytes the parts of a workbook may have, all together. */
const mostBytes = 300_000_000;

/** How many cells its sheets may span, each a rectangle down to its last row and out to its last column. */
const mostCells = 20_000_000;

/** The last row and column that a sheet of a spreadsheet program has. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Why a workbook cannot be read, in a sentence; `undefined` where nothing speaks against it. */
export function workbookFault(bytes: Uint8Array): string | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [left, cells] = [mostBytes, 0];
  try {
    for (const part of partsOf(file)) {
      if (!/\.(?:xml|rels)$/i.test(part.name)) continue;
      const content =
        part.method === 8
          ? inflateRawSync(part.data, { maxOutputLength: left })
          : part.data.subarray(0, left);
      left -= content.length;
      if (left <= 0) return tooLarge;
      if (!content.includes("sheetData")) continue;
      const spanned = cellsOf(content.toString("latin1"));
      if (typeof spanned === "string") return spanned;
      cells += spanned;
      if (cells > mostCells) return tooWide;
    }
  } catch (error) {
    const isTooLarge = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    return isTooLarge ? tooLarge : "its parts cannot be unpacked: it may be cut off or damaged";
  }
  return undefined;
}

const tooLarge = `its parts are over ${mostBytes / 1_000_000} MB when unpacked`;

const tooWide = `its sheets span over ${mostCells / 1_000_000} million cells: delete those that lie far out`;

interface Part {
  readonly name: string;
  /** How it is packed: 0 not at all, 8 by DEFLATE. */
  readonly method: number;
  /** From its first byte on: what is packed by DEFLATE knows its own end. */
  readonly data: Buffer;
}

/** The parts of a ZIP archive, by the directory at its end. Throws where that leads out of the file. */
function* partsOf(file: Buffer): Generator<Part> {
  const end = file.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end === -1) throw new RangeError("There is no directory.");
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      file.readUInt16LE(at + offset),
    ) as [number, number, number];
    const packed = file.readUInt32LE(at + 20);
    const extra = file.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const local = placeOf(file.readUInt32LE(at + 42), extra);
    const first = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const method = file.readUInt16LE(at + 10);
    yield {
      name: file.toString("latin1", at + 46, at + 46 + nameLength),
      method,
      data: method === 8 ? file.subarray(first) : file.subarray(first, first + packed),
    };
    at += 46 + nameLength + extraLength + commentLength;
  }
}

/** Where a part begins: as the directory says, or, where that has no room, at the end of its field for large archives. */
function placeOf(place: number, extra: Buffer): number {
  if (place !== 0xffffffff) return place;
  let at = 0;
  while (extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2);
  return Number(extra.readBigUInt64LE(at + 4 + extra.readUInt16LE(at + 2) - 8));
}

/** How many cells a sheet spans, by its XML, or what is wrong with their places. */
function cellsOf(xml: string): number | string {
  let [rows, columns] = [0, 0];
  for (const [, place = ""] of xml.matchAll(/\sr\s*=\s*["']([^"'<>]{0,20})["']/g)) {
    const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{1,7})$/.exec(place) ?? [];
    const [row, column] = [Number(digits), columnOf(letters)];
    if (digits === "" || row > lastRow || column > lastColumn) {
      return `it has a cell at ${JSON.stringify(place)}, which no sheet has`;
    }
    rows = Math.max(rows, row);
    columns = Math.max(columns, column);
  }
  return rows * columns;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
