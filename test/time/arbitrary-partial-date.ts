import fc from "fast-check";
import { dayNumberOf, isoDateOf } from "picketline";

/** Partial dates in the notation that the library reads: for laws, and to compare with another reader. */

const someDay = fc
  .integer({ min: dayNumberOf("1583-01-01"), max: dayNumberOf("9999-12-31") })
  .map((day) => isoDateOf(day));

const plainPoint = someDay.chain((day) =>
  fc.constantFrom(
    day,
    day.slice(0, 7),
    day.slice(0, 4),
    `${day.slice(0, 7)}-XX`,
    `${day.slice(0, 4)}-XX`,
    `${day.slice(0, 4)}-XX-XX`,
    `${day.slice(0, 3)}X`,
    `${day.slice(0, 2)}XX`,
  ),
);

/** One date, of any precision, with or without a qualifier. A century or decade that starts before 1583 is no date. */
export const somePoint = fc
  .tuple(plainPoint, fc.constantFrom("", "", "?", "~", "%"))
  .filter(([plain]) => Number(plain.slice(0, 4).replaceAll("X", "0")) >= 1583)
  .map(([plain, qualifier]) => plain + qualifier);

const someInterval = fc
  .tuple(somePoint, somePoint)
  .map(([a, b]) => (firstDay(a) <= firstDay(b) ? `${a}/${b}` : `${b}/${a}`));

/** The first day of a point, worked out without the code under test. */
function firstDay(point: string): string {
  const [year = "", month = "XX", day = "XX"] = point.replace(/[?~%]$/, "").split("-");
  return [year.replaceAll("X", "0"), month === "XX" ? "01" : month, day === "XX" ? "01" : day].join("-");
}

const halfOpen = fc
  .tuple(somePoint, fc.constantFrom("..", ""), fc.boolean())
  .map(([point, end, atStart]) => (atStart ? `${end}/${point}` : `${point}/${end}`));

/** Any partial date that the library reads. */
export const anyPartialDate = fc.oneof(somePoint, someInterval, halfOpen);
