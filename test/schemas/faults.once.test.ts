// Which issue does each fault in a record give: its code, its place and what was found there?

import { describe, expect, it } from "vitest";
import { safeParseDataset, schemaIssueCodes } from "../../src/schema.ts";
import { changeableFixture } from "./fixture.ts";

const stoppage = "/stoppages/0";
const event = (id: string): string => `${stoppage}/timeline/${idsOfEvents.indexOf(id)}`;
const idsOfEvents: readonly string[] = changeableFixture().stoppages[0].timeline.map(
  ({ id }: { id: string }) => id,
);

const gone = Symbol("the key is deleted");
const day = new Date("2024-10-21");

/** Place, what is put there, and the code of the one issue that it gives there. */
type Fault = readonly [path: string, value: unknown, code: string];

const faults: Readonly<Record<string, readonly Fault[]>> = {
  dataset: [
    ["/people", gone, "missing-value"],
    ["/people", { ana: {} }, "wrong-type"],
    ["/sources", null, "wrong-type"],
    ["/stopages", [], "unknown-key"],
    ["/__proto__", { polluted: true }, "forbidden-key"],
    ["/note", "", "invalid-text"],
    ["/sourceIds/0", "Not An Id", "invalid-id"],
    ["/formatVersion", gone, "missing-format-version"],
    ["/formatVersion", -1, "invalid-format-version"],
    ["/formatVersion", 1.5, "invalid-format-version"],
    ["/formatVersion", "1", "invalid-format-version"],
  ],
  organization: [
    ["/organizations/0/designation", 123, "wrong-type"],
    ["/organizations/0/designatoin", "0123", "unknown-key"],
    ["/organizations/0/level", "locale", "unknown-word"],
    ["/organizations/0/level", gone, "missing-value"],
    ["/organizations/0/identifiers/0/id", 123, "wrong-type"],
    ["/organizations/0/identifiers/0/uri", "urn:x", "invalid-address"],
    ["/organizations/0/url", "javascript:alert(1)", "invalid-address"],
    ["/organizations/1/kind", "employr", "unknown-word"],
    ["/organizations/1/kind", gone, "missing-value"],
    ["/organizations/1/kind", 7, "wrong-type"],
    ["/organizations/1/sector", "nonProfit", "unknown-word"],
    ["/organizations/1", "Some Hospitals", "wrong-type"],
    ["/organizations/1", day, "unquoted-date"],
    ["/organizations/8/jurisdiction", "US", "unknown-key"],
  ],
  person: [
    ["/people/0/name", gone, "missing-value"],
    ["/people/0/name", ["Ana"], "wrong-type"],
    ["/people/0/roles", "president", "wrong-type"],
    ["/people/0/roles/0/period", "2020-2024", "invalid-partial-date"],
  ],
  "bargaining unit": [
    ["/bargainingUnits/0/unionIds", "union", "wrong-type"],
    ["/bargainingUnits/0/unionIds/0", 5, "wrong-type"],
    ["/bargainingUnits/0/occupations/0/label", "  ", "invalid-text"],
    ["/bargainingUnits/0/size/0/rank", "prefered", "unknown-word"],
    ["/bargainingUnits/0/size/0/sourceIds", gone, "missing-value"],
    ["/bargainingUnits/0/size/0/value", 2400, "wrong-type"],
  ],
  place: [
    ["/places/0/latitude", 90.5, "invalid-number"],
    ["/places/0/longitude", -181, "invalid-number"],
    ["/places/0/latitude", "34.1", "wrong-type"],
    ["/places/0/latitude", Number.NaN, "invalid-number"],
    ["/places/0/country", "USA", "invalid-country"],
    ["/places/0/country", false, "wrong-type"],
    ["/places/0/zone", "Pacific time", "unknown-zone"],
    ["/places/0/zone", "+08:00", "unknown-zone"],
    ["/places/0/postalCode", 2134, "wrong-type"],
    ["/places/0/kind", "town", "unknown-word"],
  ],
  source: [
    ["/sources/0/kind", "newsstory", "unknown-word"],
    ["/sources/0/url", "example.org/story", "invalid-address"],
    ["/sources/0/retrievedOn", "2024-13-01", "invalid-date"],
    ["/sources/0/retrievedOn", "2024-10", "invalid-date"],
    ["/sources/0/publishedOn", "2024-02-30", "invalid-partial-date"],
    ["/sources/0/publishedOn", day, "unquoted-date"],
    ["/sources/0/language", "English language", "invalid-language"],
  ],
  stoppage: [
    [`${stoppage}/id`, "Strike 2024", "invalid-id"],
    [`${stoppage}/id`, "strike--2024", "invalid-id"],
    [`${stoppage}/kind`, "strik", "unknown-word"],
    [`${stoppage}/kind`, day, "unquoted-date"],
    [`${stoppage}/causes/0`, "econmic", "unknown-word"],
    [`${stoppage}/status`, "ongoing", "unknown-key"],
    [`${stoppage}/timeline`, gone, "missing-value"],
    [`${stoppage}/related/0/relation`, "answer", "unknown-word"],
    [`${stoppage}/industries/0/scheme`, "", "invalid-text"],
  ],
  quantity: [
    [`${stoppage}/workers/0/value`, { value: 1, min: 1 }, "quantity-value-and-range"],
    [`${stoppage}/workers/0/value`, { min: 2, max: 1 }, "quantity-range-reversed"],
    [`${stoppage}/workers/0/value`, { unit: "workers", modifier: "about" }, "quantity-empty"],
    [`${stoppage}/workers/0/value`, {}, "quantity-empty"],
    [`${stoppage}/workers/0/value/value`, -1, "invalid-number"],
    [`${stoppage}/workers/0/value/value`, "about 2,400", "wrong-type"],
    [`${stoppage}/workers/0/value/value`, Number.POSITIVE_INFINITY, "invalid-number"],
    [`${stoppage}/workers/0/value/modifier`, "circa", "unknown-word"],
    [`${stoppage}/workers/0/value`, new Map([["value", 1]]), "wrong-type"],
  ],
  "attributed value": [
    [`${stoppage}/workers/0/saidBy`, {}, "no-speaker"],
    [`${stoppage}/workers/0/saidBy`, "the union", "wrong-type"],
    [`${stoppage}/workers/0/asOf`, "October", "invalid-partial-date"],
  ],
  "event of any type": [
    [`${event("began")}/date`, day, "unquoted-date"],
    [`${event("began")}/date`, 2024, "wrong-type"],
    [`${event("began")}/date`, gone, "missing-value"],
    [`${event("began")}/date`, "2024-10-21T06:00", "invalid-partial-date"],
    [`${event("began")}/lastDay`, "2024-11-31", "invalid-partial-date"],
    [`${event("began")}/time`, "6:00", "invalid-time"],
    [`${event("began")}/time`, "24:00", "invalid-time"],
    [`${event("began")}/time`, 360, "wrong-type"],
    [`${event("began")}/zone`, "America/Los_Angles", "unknown-zone"],
    [`${event("began")}/scope`, {}, "empty-object"],
    [`${event("began")}/scope`, day, "unquoted-date"],
    [`${event("began")}/scope/placeIds`, "city", "wrong-type"],
    [`${event("began")}/type`, "begun", "unknown-event-type"],
    [`${event("began")}/type`, gone, "missing-value"],
    [`${event("began")}/type`, 3, "wrong-type"],
    [`${event("began")}/workers/0/value`, 5, "wrong-type"],
    [`${event("began")}/lastday`, "2024-10-21", "unknown-key"],
    [`${event("began")}/hoursADay`, 25, "invalid-number"],
    [event("began"), "2024-10-21", "wrong-type"],
    [event("began"), null, "wrong-type"],
  ],
  "contract event": [
    [`${event("extended")}/until`, "soon", "invalid-partial-date"],
    [`${event("extension-refused")}/byId`, "", "invalid-id"],
    [`${event("took-effect")}/expiresOn`, "2027-9-30", "invalid-partial-date"],
    [`${event("notice")}/announces`, "strikes", "unknown-word"],
    [`${event("notice")}/startsAt/time`, "noon", "invalid-time"],
    [`${event("notice")}/startsAt`, "2024-10-21", "wrong-type"],
    [`${event("notice")}/days/1`, day, "unquoted-date"],
    [`${event("strike-vote")}/result`, "approved", "unknown-word"],
    [`${event("strike-vote")}/tallies/0/yes`, 0.5, "invalid-number"],
    [`${event("strike-vote")}/tallies/0/no`, -1, "invalid-number"],
    [`${event("strike-vote")}/tallies/0/yesPercent`, 101, "invalid-number"],
    [`${event("strike-vote")}/tallies/0/final`, "yes", "wrong-type"],
    [`${event("strike-vote")}/tallies/0`, {}, "empty-object"],
    [`${event("ratification")}/on`, "agreement", "unknown-word"],
  ],
  "stoppage event": [
    [`${event("left")}/reason`, "settle", "unknown-word"],
    [`${event("head-count")}/count`, gone, "missing-value"],
    [`${event("continued")}/openEnded`, 1, "wrong-type"],
    [`${event("suspended")}/by`, "union", "unknown-key"],
    [`${event("ended")}/reason`, gone, "missing-value"],
    [`${event("returned")}/extent`, "everybody", "unknown-word"],
  ],
  "event of the talks": [
    [`${event("scheduled")}/sessionDates`, "2024-10-25", "wrong-type"],
    [`${event("held")}/number`, 1.5, "invalid-number"],
    [`${event("held")}/number`, 0, "invalid-number"],
    [`${event("cancelled")}/sessionDate`, gone, "missing-value"],
    [`${event("none-scheduled")}/period`, "for weeks", "invalid-partial-date"],
    [`${event("proposal")}/byId`, gone, "missing-value"],
    [`${event("mediation-ended")}/outcome`, "no agreement", "unknown-word"],
    [`${event("agreement")}/covers`, "all", "unknown-word"],
  ],
  "third-party event": [
    [`${event("complaint")}/withId`, gone, "missing-value"],
    [`${event("charge")}/caseNumber`, 21, "wrong-type"],
    [`${event("ruling")}/finding`, "", "invalid-text"],
    [`${event("injunction")}/forbids`, "strike", "unknown-word"],
    [`${event("arbitration")}/binding`, "no", "wrong-type"],
    [`${event("order")}/returnBy/date`, gone, "missing-value"],
    [`${event("intervention")}/means`, "coolingoff", "unknown-word"],
  ],
  "event on the ground": [
    [`${event("picket")}/attendance`, "dozens", "wrong-type"],
    [`${event("replacements")}/term`, "temp", "unknown-word"],
    [`${event("other")}/title`, gone, "missing-value"],
  ],
  demand: [
    [`${stoppage}/demands/0/topic`, "guaranteedTimes", "unknown-word"],
    [`${stoppage}/demands/0/positions/0/terms/per`, "weak", "unknown-word"],
    [`${stoppage}/demands/0/positions/0/terms/hour`, 7, "unknown-key"],
    [`${stoppage}/demands/0/positions/0/terms`, gone, "missing-value"],
    [`${stoppage}/demands/0/positions/0/terms`, "unknwon", "unknown-word"],
    [`${stoppage}/demands/0/positions/0/terms`, 7, "wrong-type"],
    [`${stoppage}/demands/0/positions/0/terms`, day, "unquoted-date"],
    [`${stoppage}/demands/0/positions/0/standing`, "final", "unknown-word"],
    [`${stoppage}/demands/1/positions/0/terms/steps/0/kind`, "percentage", "unknown-word"],
    [`${stoppage}/demands/1/positions/0/terms/steps/1/amount/amount`, 2.5, "wrong-type"],
    [`${stoppage}/demands/1/positions/0/terms/steps/1/amount/amount`, "2,50", "invalid-amount"],
    [`${stoppage}/demands/1/positions/0/terms/steps/1/amount/currency`, "usd", "invalid-currency"],
    [`${stoppage}/demands/1/positions/0/terms/steps/0/contractYear`, 0, "invalid-number"],
    [`${stoppage}/demands/1/positions/0/terms/contractTerm`, {}, "empty-object"],
    [`${stoppage}/demands/2/positions/0/terms/plan`, "definedBenefits", "unknown-word"],
    [`${stoppage}/demands/2/positions/0/terms/formula/multiplierPercent`, gone, "missing-value"],
    [`${stoppage}/demands/2/positions/0/terms/contribution`, {}, "empty-object"],
    [`${stoppage}/demands/2/positions/0/terms/cashBalance`, {}, "empty-object"],
    [`${stoppage}/demands/3/positions/0/terms/measures/0/better`, "less", "unknown-word"],
  ],
  statement: [
    [`${stoppage}/statements/0/speaker`, gone, "missing-value"],
    [`${stoppage}/statements/0/attribution`, "offTheRecord", "unknown-word"],
    [`${stoppage}/statements/0/quote`, undefined, "wrong-type"],
    [`${stoppage}/statements/0/claims/0/about`, {}, "empty-object"],
    [`${stoppage}/statements/0/claims/0/allegation`, "yes", "wrong-type"],
    [`${stoppage}/statements/0/claims/0/assessments/0/verdict`, "true", "unknown-word"],
  ],
  annotation: [
    [`${stoppage}/annotations/0/target`, "timeline/0", "invalid-pointer"],
    [`${stoppage}/annotations/0/target`, "/a~2b", "invalid-pointer"],
    [`${stoppage}/annotations/0/was`, undefined, "not-json"],
    [`${stoppage}/annotations/0/was/1/by`, day, "unquoted-date"],
    [`${stoppage}/annotations/0/text`, gone, "missing-value"],
  ],
  extensions: [
    ["/extensions", [], "wrong-type"],
    ["/extensions", "text", "wrong-type"],
    ["/extensions/desk/row", Number.NaN, "not-json"],
    ["/extensions/desk/row", undefined, "not-json"],
    ["/extensions/desk/row", 1n, "not-json"],
    ["/extensions/desk/row", new Map(), "not-json"],
    ["/extensions/desk/row", day, "unquoted-date"],
    ["/extensions/desk/tags/1", Symbol("x"), "not-json"],
    ["/extensions/desk/__proto__", { polluted: true }, "forbidden-key"],
  ],
};

function put(root: object, path: string, value: unknown): void {
  const keys = path.slice(1).split("/");
  const last = keys.pop() ?? "";
  const owner = keys.reduce<object>((inner, key) => Reflect.get(inner, key), root);
  if (value === gone) Reflect.deleteProperty(owner, last);
  else Object.defineProperty(owner, last, { value, enumerable: true, writable: true, configurable: true });
}

describe.each(Object.entries(faults))("a fault in the %s", (_entity, rows) => {
  it.each(rows)("at %s, which is %o: %s", (path, value, code) => {
    const data = changeableFixture();
    put(data, path, value);
    const result = safeParseDataset(data);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    const issue = result.issues[0];
    expect(issue?.received).toBe(value === gone ? undefined : value);
    expect(issue?.severity).toBe("error");
    expect(issue?.message).toMatch(/^("|Entry \d).*[.?]$/);
    expect(issue?.message).not.toMatch(/invalid|expected|received|zod|\[object/i);
  });
});

describe("the catalogue", () => {
  it("lists each code once, with a sentence", () => {
    const codes = schemaIssueCodes.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { code, meaning } of schemaIssueCodes) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
    }
  });

  it("has every code that a fault gives", () => {
    const codes = schemaIssueCodes.map(({ code }): string => code);
    for (const [, , code] of Object.values(faults).flat()) expect(codes).toContain(code);
  });
});
