import edtf from "edtf";
import { boundsOfDate, type DateBounds, tryPartialDate } from "picketline";

// The oracle for partial dates is edtf.js, the reader of the same notation that archives use. Both must accept the
// same texts and give the same first and last day, but for what is listed here.

/** A way in which the two readers differ, on purpose or by a fault of edtf.js. */
interface KnownDifference {
  readonly reason: string;
  readonly example: string;
  readonly covers: (text: string) => boolean;
}

const yearOf = (text: string): number => Number(text.slice(0, 4).replaceAll("X", "0"));
const points = (text: string): readonly string[] =>
  text.split("/").filter((end) => end !== "" && end !== "..");
const plain = (point: string): string => point.replace(/[?~%]$/, "");

/** All of them. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    reason: "edtf.js reads seasons as months 21 to 41; DESIGN.md leaves seasons out.",
    example: "2024-21",
    covers: (text) => points(text).some((point) => /^\d{4}-(2[1-9]|3\d|4[01])[?~%]?$/.test(point)),
  },
  {
    reason:
      "Years before 1583 are not read: the Gregorian calendar had not begun, or only for part of the year.",
    example: "1582-12-31",
    covers: (text) => points(text).some((point) => yearOf(point) < 1583),
  },
  {
    reason:
      "Digits that are not known are read from the right and at whole years, months and days only: edtf.js also takes those of level 2 (2XXX, 2024-1X, 2024-10-2X, 202X-10, 2024-XX-21).",
    example: "2024-10-2X",
    covers: (text) =>
      points(text).some(
        (point) =>
          point.includes("X") && !/^\d\d(\d\d|\dX|XX)(-XX(-XX)?)?$|^\d{4}-\d\d-XX$/.test(plain(point)),
      ),
  },
  {
    reason:
      "A qualifier beside digits that are not known (202X?, 19XX/1969%) has no rule in the grammar of edtf.js, not even at the two ends of an interval.",
    example: "19XX/1969%",
    covers: (text) => text.includes("X") && /[?~%]/.test(text),
  },
  {
    reason: "edtf.js takes 29 February of every year and makes it 1 March.",
    example: "2023-02-29",
    covers: (text) => points(text).some((point) => /-02-29[?~%]?$/.test(point) && !isLeap(yearOf(point))),
  },
  {
    reason:
      "edtf.js refuses an interval whose end does not start after its start, and so the equal ends that DESIGN.md allows (an event that happened on one day, told as an interval) and 2024-10-15/2024-10.",
    example: "2024-10-21/2024-10-21",
    covers: (text) => {
      const [start, end] = text.split("/");
      return (
        start !== undefined &&
        end !== undefined &&
        points(text).length === 2 &&
        firstDay(start) >= firstDay(end)
      );
    },
  },
  {
    reason: "An interval of which neither end is a date says nothing and is refused here.",
    example: "../..",
    covers: (text) => text.includes("/") && points(text).length === 0,
  },
  {
    reason:
      "edtf.js reads two digits as a century and three as a decade; here they are written 20XX and 202X.",
    example: "202~",
    covers: (text) => points(text).some((point) => /^\d{2,3}[?~%]?$/.test(point)),
  },
  {
    reason: "edtf.js takes a bare number of five digits or more for milliseconds since 1970.",
    example: "20240",
    covers: (text) => /^-?\d{5,}$/.test(text),
  },
];

const years = ["2024", "2023", "1900", "1582", "202X", "20XX", "2XXX", "024", "20240"];
const months = ["", "-02", "-10", "-12", "-13", "-00", "-XX", "-1X", "-21", "-1"];
const days = ["", "-01", "-28", "-29", "-30", "-31", "-32", "-00", "-XX", "-2X", "-1"];
const qualifiers = ["", "?", "~", "%", "!"];
/** Texts that may be partial dates or not. */
export const candidates = years.flatMap((year) =>
  months.flatMap((month) => days.flatMap((day) => qualifiers.map((mark) => year + month + day + mark))),
);

/** How the two readers differ on a text: by what is known, by what is not, or `undefined` where they agree. */
export function differenceOn(text: string): "known" | string | undefined {
  const [here, there] = [readHere(text), readByEdtf(text)];
  if (here?.earliest === there?.earliest && here?.latest === there?.latest) return undefined;
  if (knownDifferences.some(({ covers }) => covers(text))) return "known";
  return `${text} is ${JSON.stringify(here)} here, ${JSON.stringify(there)} in edtf.js`;
}

/** The days that the library reads in a text. */
export function readHere(text: string): DateBounds | undefined {
  return tryPartialDate(text) === undefined ? undefined : boundsOfDate(text);
}

/** The days that edtf.js reads in it. */
export function readByEdtf(text: string): DateBounds | undefined {
  try {
    const { min, max } = edtf(text);
    return { earliest: dayOf(min), latest: dayOf(max) };
  } catch {
    return undefined;
  }
}

function dayOf(moment: number | null): string | null {
  return moment === null || !Number.isFinite(moment) ? null : new Date(moment).toISOString().slice(0, 10);
}

function isLeap(year: number): boolean {
  return new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
}

function firstDay(point: string): string {
  const [year = "", month = "XX", day = "XX"] = plain(point).split("-");
  return [year.replaceAll("X", "0"), month.replace("XX", "01"), day.replace("XX", "01")].join("-");
}
