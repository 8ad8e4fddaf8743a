/** What keeps a profile that somebody wrote from being measured by? */

import type { Issue } from "../../core/issue.js";
import { jsonPointer } from "../../core/json-pointer.js";
import { LabourError } from "../../core/labour-error.js";
import { refuse } from "../../core/refuse-argument.js";
import { showValue } from "../../core/show-value.js";
import type { StoppageCause } from "../../model/work-stoppage.js";
import { workCalendarFault } from "../../time/work-calendar-faults.js";
import type { MeasureProfile, MeasureThreshold } from "./measure-profile.js";

/** The profiles that have been looked at. Not seen from outside: a profile is read-only data. */
const checked = /* @__PURE__ */ new WeakSet<MeasureProfile>();

/**
 * Fails where a profile cannot be measured by: a word that is none of its field, a number out of range, a key that no
 * profile has, a calendar that cannot be counted with. All that is wrong is told at once, in the message and as issues.
 *
 * @throws `LabourError` with code `invalid-argument`.
 */
export function assertMeasureProfile(profile: MeasureProfile): void {
  if (checked.has(profile)) return;
  if (!isObject(profile)) refuse("profile", profile, "a profile, such as measureProfiles.bls");
  const faults: Issue[] = [];
  checkFields(profile, profileRules(), [], faults);
  const { calendar } = profile;
  const message = isObject(calendar) ? workCalendarFault(calendar) : undefined;
  if (message !== undefined) {
    faults.push({ code: "wrong-type", path: "/calendar", message, severity: "error", received: calendar });
  }
  if (faults.length > 0) {
    throw new LabourError("invalid-argument", faults.map(({ message }) => message).join(" "), faults);
  }
  checked.add(profile);
}

type Path = readonly (string | number)[];

/** What a field must be; the fields of what stands in it, where it must be an object or a list of them. */
interface Rule {
  readonly holds: (value: unknown) => boolean;
  readonly code: "wrong-type" | "unknown-word" | "invalid-number";
  readonly expected: string;
  readonly within?: Readonly<Record<string, Rule>>;
}

type Rules<T> = Readonly<Record<keyof T, Rule>>;

function checkFields(owner: object, rules: Readonly<Record<string, Rule>>, at: Path, faults: Issue[]): void {
  for (const key of Object.keys(owner)) {
    if (Object.hasOwn(rules, key)) continue;
    const expected = `one of ${Object.keys(rules).join(", ")}`;
    faults.push(faultAt([...at, key], "unknown-key", key, expected, "is a key that is not known"));
  }
  for (const [key, { holds, code, expected, within }] of Object.entries(rules)) {
    const value: unknown = (owner as Readonly<Record<string, unknown>>)[key];
    const path = [...at, key];
    if (!holds(value)) faults.push(faultAt(path, code, value, expected, `is ${showValue(value)}`));
    else if (within === undefined) continue;
    else if (!Array.isArray(value)) checkFields(value as object, within, path, faults);
    else for (const [place, item] of value.entries()) checkFields(item, within, [...path, place], faults);
  }
}

function faultAt(path: Path, code: string, received: unknown, expected: string, fault: string): Issue {
  const field = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  const message = `"profile${field}" ${fault}; it must be ${expected}.`;
  return { code, path: jsonPointer(path), message, severity: "error", received, expected };
}

/** What each field must be, made where it is asked for: a bundle without measures is without it. */
function profileRules(): Rules<MeasureProfile> {
  const text: Rule = { holds: (value) => typeof value === "string", code: "wrong-type", expected: "a text" };
  const positive = numberRule("a number above 0", (value) => value >= 1 / largest);
  const notNegative = numberRule("a number, 0 or more", (value) => value >= 0);
  const threshold: Rules<MeasureThreshold> = {
    workers: orElse(undefined, notNegative),
    fullShift: orElse(undefined, { holds: (value) => value === true, code: "wrong-type", expected: "true" }),
    days: orElse(undefined, notNegative),
    personDays: orElse(undefined, notNegative),
    personDaysInMonth: orElse(undefined, notNegative),
  };
  const factor: Rules<MeasureProfile["dayFactor"]> = { times: positive, over: positive };
  const causes: Words<StoppageCause> = {
    economic: 0,
    unfairLaborPractice: 0,
    recognition: 0,
    firstContract: 0,
    sympathy: 0,
    jurisdictional: 0,
    safety: 0,
    grievance: 0,
    political: 0,
  };
  return {
    name: text,
    source: text,
    unit: text,
    total: wordRule<MeasureProfile["total"]>({ personDays: 0, days: 0, span: 0, personDaysPer1000: 0 }),
    calendar: { holds: isObject, code: "wrong-type", expected: "a work calendar" },
    firstPartShift: wordRule<MeasureProfile["firstPartShift"]>({ counted: 0, leftOut: 0 }),
    hoursPerDay: orElse(null, positive),
    headcount: wordRule<MeasureProfile["headcount"]>({ dated: 0, maximum: 0, average: 0 }),
    minimumWorkersOut: notNegative,
    thresholds: {
      holds: (value) => Array.isArray(value) && value.every(isObject),
      code: "wrong-type",
      expected: "a list of thresholds",
      within: threshold,
    },
    excludedCauses: {
      holds: (value) => Array.isArray(value) && value.every((cause) => wordRule(causes).holds(cause)),
      code: "unknown-word",
      expected: `a list of causes, each ${wordRule(causes).expected}`,
    },
    newAfterMonths: orElse(null, notNegative),
    dayFactor: {
      holds: isObject,
      code: "wrong-type",
      expected: "two numbers, times and over",
      within: factor,
    },
    roundWorkersTo: positive,
  };
}

/** The largest number that is counted with; the least is one over it, so that a quotient of two is a number still. */
const largest = 1e15;

/** Each word of a type, so that none can be forgotten. */
type Words<T extends string> = Readonly<Record<T, 0>>;

function wordRule<T extends string>(words: Words<T>): Rule {
  return {
    holds: (value) => typeof value === "string" && Object.hasOwn(words, value),
    code: "unknown-word",
    expected: `one of ${Object.keys(words).join(", ")}`,
  };
}

function numberRule(expected: string, isInRange: (value: number) => boolean): Rule {
  return {
    holds: (value) => typeof value === "number" && value <= largest && isInRange(value),
    code: "invalid-number",
    expected: `${expected}, up to ${largest}`,
  };
}

function orElse(other: null | undefined, rule: Rule): Rule {
  const expected = `${rule.expected}, or ${other === null ? "null" : "left out"}`;
  return { ...rule, holds: (value) => value === other || rule.holds(value), expected };
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
