// The rules of ninjs 3.1 in our own words, as far as an item of type `event` can meet them: which properties each object
// may have, which it must have, and the form of their values. From the JSON Schema of the IPTC, read on 2026-11-24:
// https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json (in the repository iptc/newsinjson, specification/).
// Left out: planned coverage, renditions, recurrence, rights, and financial symbols, which a dispute does not fill.

const form = {
  text: { type: "string" },
  uri: { type: "string", format: "uri" },
  moment: { type: "string", format: "date-time" },
  urgency: { type: "integer", minimum: 1, maximum: 9 },
  percent: { type: "integer", minimum: 0, maximum: 100 },
  count: { type: "integer" },
  // A year, a month, a day, or a moment to the second, whose zone may be left out.
  reducedDate: {
    type: "string",
    pattern:
      "^-?([1-9]\\d*)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01])(T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d+)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)?)?)?)?$",
  },
} as const;

type Rule = object;

/** Properties of one form, by name. */
function each(names: string, rule: Rule): Record<string, Rule> {
  return Object.fromEntries(names.split(" ").map((name) => [name, rule]));
}

/** An object that may have these properties and no others. */
function closed(properties: Record<string, Rule>, more: Rule = {}): Rule {
  return { type: "object", properties, additionalProperties: false, ...more };
}

function list(items: Rule): Rule {
  return { type: "array", items };
}

/** Just one of two properties is there. */
function oneOfTwo(first: string, second: string): Rule {
  return { oneOf: [{ required: [first] }, { required: [second] }] };
}

const contact = closed(
  {
    ...each("type role lang name value", form.text),
    address: closed({ lines: list(form.text), ...each("locality area postalCode country", form.text) }),
  },
  oneOfTwo("value", "address"),
);

const named = { ...each("name rel literal", form.text), uri: form.uri };
const reachable = { ...named, contactInfo: list(contact) };
const organisation = closed(reachable);

const dates = closed(
  {
    ...each("startDate endDate", form.moment),
    ...each("expectedStartDate expectedEndDate", form.reducedDate),
    expectedDuration: form.text,
  },
  { anyOf: [oneOfTwo("startDate", "expectedStartDate"), oneOfTwo("endDate", "expectedEndDate")] },
);

/** Texts with a role and a media type. */
const texts = list(closed(each("role contentType value", form.text), { required: ["value"] }));

const newsTypes = "text audio video picture graphic composite component event planning".split(" ");

const itemProperties: Record<string, Rule> = {
  uri: form.uri,
  type: { enum: newsTypes },
  representationType: { enum: ["full", "partial"] },
  pubStatus: { enum: ["usable", "withheld", "canceled"] },
  ...each("firstCreated versionCreated contentCreated embargoedUntil expires", form.moment),
  urgency: form.urgency,
  ...each("profile version copyrightHolder copyrightNotice usageTerms edNote language", form.text),
  ...each("title by slugline located", form.text),
  ...each("headlines descriptions", texts),
  bodies: list(
    closed(
      { ...each("role contentType value", form.text), ...each("charCount wordCount", form.count) },
      { required: ["value"] },
    ),
  ),
  people: list(closed(reachable)),
  organisations: list(organisation),
  // A point is all that is written of GeoJSON here: east before north.
  places: list(
    closed({
      ...reachable,
      geoJSON: closed(
        {
          type: { const: "Point" },
          coordinates: {
            prefixItems: [
              { type: "number", minimum: -180, maximum: 180 },
              { type: "number", minimum: -90, maximum: 90 },
            ],
            items: false,
            minItems: 2,
          },
        },
        { required: ["type", "coordinates"] },
      ),
    }),
  ),
  subjects: list(closed({ ...named, creator: form.text, ...each("relevance confidence", form.percent) })),
  events: list(closed({ id: form.text, ...named })),
  objects: list(closed(named)),
  eventDetails: closed({
    ...each("eventStatus plannedCoverageStatus", form.uri),
    dates,
    organiser: organisation,
  }),
  infoSources: list(
    closed({ ...each("name role literal", form.text), uri: form.uri, contactInfo: list(contact) }),
  ),
  altIds: list(closed(each("role value", form.text))),
  standard: closed({ ...each("name version", form.text), schema: form.uri }),
  genres: list(closed(each("name uri literal", form.text))),
};

/** The rules as a JSON Schema. An associated item is an item that has a name, and may have a relation. */
export const ninjsRules = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  ...closed(
    {
      ...itemProperties,
      associations: list(
        closed({ ...itemProperties, ...each("name rel", form.text) }, { required: ["name", "uri"] }),
      ),
    },
    { required: ["uri"] },
  ),
};
