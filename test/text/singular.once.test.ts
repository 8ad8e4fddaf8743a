// The unit of a single one: by the rules of English plurals, and as it is where a plural has two singulars.

import { describeQuantity } from "picketline";
import { describe, expect, test } from "vitest";

const one = (unit: string): string => describeQuantity({ value: 1, unit });

/** Units with the singular that English has for them. */
const plurals: Readonly<Record<string, readonly string[]>> = {
  "the last word": [
    "percentage points: percentage point",
    "strike days: strike day",
    "person-days: person-day",
    "patient visits: patient visit",
    "registered nurses: registered nurse",
    "nurses' aides: nurses' aide",
    "nurses’ aides: nurses’ aide",
    "full-time-equivalents: full-time-equivalent",
  ],
  "the word before what it is of": [
    "paid days off: paid day off",
    "hours of work: hour of work",
    "patients per nurse: patient per nurse",
    "hours a week: hour a week",
    "working days lost: working day lost",
    "days not worked: day not worked",
    "workers on strike: worker on strike",
    "members in good standing: member in good standing",
  ],
  regular: [
    "workers: worker",
    "employees: employee",
    "hours: hour",
    "weeks: week",
    "places: place",
    "wages: wage",
    "trades: trade",
    "attorneys: attorney",
    "RNs: RN",
    "CNAs: CNA",
    "teachers: teacher",
    "vehicles: vehicle",
    "baristas: baristas", // "-as" may be a singular
  ],
  "-ies": [
    "facilities: facility",
    "cities: city",
    "companies: company",
    "agencies: agency",
    "bakeries: bakery",
    "secretaries: secretary",
    "ferries: ferry",
    "counties: county",
    "parties: party",
    "duties: duty",
    "cookies: cookies",
    "movies: movies",
    "calories: calories",
    "series: series",
  ],
  "-es": [
    "buses: bus",
    "classes: class",
    "boxes: box",
    "taxes: tax",
    "churches: church",
    "lunches: lunch",
    "dishes: dish",
    "nurses: nurse",
    "cases: case",
    "houses: house",
    "raises: raise",
    "licenses: license",
    "doses: dose",
    "bonuses: bonus",
    "executives: executive",
    "prizes: prize",
    "lenses: lenses",
    "headaches: headaches",
    "shoes: shoes",
    "knives: knives",
    "bases: bases",
    "quizzes: quizzes",
  ],
  others: [
    "people: person",
    "women: woman",
    "firemen: fireman",
    "specimens: specimen",
    "children: child",
    "clinics: clinic",
    "photos: photo",
    "euros: euro",
  ],
  "no plural, or one of several things": [
    "gas: gas",
    "bus: bus",
    "news: news",
    "physics: physics",
    "glass: glass",
    "staff: staff",
    "chaos: chaos",
    "analysis: analysis",
    "specimen: specimen",
    "nurses and aides: nurses and aides",
    "people of the night: person of the night",
  ],
};

describe.each(Object.entries(plurals))("%s", (_, units) => {
  test.each(units.map((pair) => pair.split(": ") as [string, string]))("one of %s is %s", (unit, single) => {
    expect(one(unit)).toBe(`one ${single}`);
  });
});

test("a unit stays in the plural with any other number", () => {
  expect(describeQuantity({ value: 2, unit: "percentage points" })).toBe("two percentage points");
  expect(describeQuantity({ value: 0, unit: "paid days off" })).toBe("zero paid days off");
  expect(describeQuantity({ value: 1, modifier: "about", unit: "person-days" })).toBe("about one person-day");
});
