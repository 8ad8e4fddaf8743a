// What hostile things can be handed to a program? Each class of input as a function of its size, so that the suite tries
// small ones and `npm run reliability` large ones, and twice the size can be compared with once.

/** A class of hostile input. */
export interface HostileClass {
  readonly name: string;
  /** What the size counts. */
  readonly of: string;
  /** The sizes in the suite, and in the script. */
  readonly sizes: { readonly small: number; readonly large: number };
  readonly make: (size: number) => unknown;
}

const lists = { people: [], bargainingUnits: [], places: [], sources: [], stoppages: [] };
const union = { id: "union", kind: "union", level: "local", name: "Union" };

const strike = (rest: object = {}) => ({
  id: "strike",
  title: "Strike",
  kind: "strike",
  unionIds: ["union"],
  employerIds: [],
  demands: [],
  statements: [],
  timeline: [{ id: "start", type: "began", date: "2024-10-21" }],
  ...rest,
});

/** A valid dataset, of which a part is exchanged. */
export const datasetWith = (rest: object = {}): Record<string, unknown> => ({
  formatVersion: 1,
  organizations: [union],
  ...lists,
  stoppages: [strike()],
  ...rest,
});

const withStrike = (rest: object) => datasetWith({ stoppages: [strike(rest)] });

const fill = (size: number, entry: (index: number) => unknown): unknown[] =>
  Array.from({ length: size }, (_, index) => entry(index));

const letters = (size: number): string => "x".repeat(size);

function nested(levels: number): unknown {
  let value: unknown = "core";
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { in: value };
  return value;
}

function withKeys(size: number, key: (index: number) => string): Record<string, unknown> {
  return Object.fromEntries(fill(size, (index) => [key(index), index]) as [string, unknown][]);
}

const throwing = (): never => {
  throw new Error("trapped");
};

/** A proxy of which nothing can be read. */
const trap = (): object =>
  new Proxy(
    {},
    {
      get: throwing,
      has: throwing,
      ownKeys: throwing,
      getOwnPropertyDescriptor: throwing,
      getPrototypeOf: throwing,
    },
  );

function withGetter(data: Record<string, unknown>, key: string): Record<string, unknown> {
  return Object.defineProperty({ ...data }, key, { enumerable: true, get: throwing });
}

const days = ["1583-01-01", "2000-02-29", "2011-12-30", "2011-12-31", "9999-12-31"];
const noDays = [
  "0000-01-01",
  "-0001-01-01",
  "1582-10-10",
  "1900-02-29",
  "2023-02-29",
  "10000-01-01",
  "2024-02-30",
];

const began = (date: unknown, id = "start") => ({ id, type: "began", date });
const ended = (date: unknown) => ({ id: "end", type: "ended", date, reason: "agreement" });

const heads = (value: number) => [{ value: { value }, sourceIds: [], rank: "normal" }];

/** Classes of records. */
export const hostileRecords: readonly HostileClass[] = [
  {
    name: "lists and objects in one another, as data of a user's own",
    of: "levels",
    sizes: { small: 2_000, large: 100_000 },
    make: (size) => datasetWith({ extensions: { deep: nested(size) } }),
  },
  {
    name: "lists and objects in one another, where a text should be",
    of: "levels",
    sizes: { small: 2_000, large: 100_000 },
    make: (size) => withStrike({ title: nested(size) }),
  },
  {
    name: "a title that is very long",
    of: "characters",
    sizes: { small: 100_000, large: 20_000_000 },
    make: (size) => withStrike({ title: letters(size) }),
  },
  {
    name: "an id that is very long and none",
    of: "characters",
    sizes: { small: 100_000, large: 20_000_000 },
    make: (size) => withStrike({ id: letters(size).toUpperCase() }),
  },
  {
    name: "a word and a date that are very long",
    of: "characters",
    sizes: { small: 100_000, large: 20_000_000 },
    make: (size) => withStrike({ kind: letters(size), timeline: [began("2".repeat(size))] }),
  },
  {
    name: "a time zone and a web address that are very long",
    of: "characters",
    sizes: { small: 100_000, large: 20_000_000 },
    make: (size) =>
      datasetWith({
        sources: [{ id: "s", kind: "other", title: "S", url: `https://${letters(size)}` }],
        stoppages: [strike({ timeline: [{ ...began("2024-10-21"), zone: "A/".repeat(size / 2) }] })],
      }),
  },
  {
    name: "unknown keys",
    of: "keys",
    sizes: { small: 2_000, large: 1_000_000 },
    make: (size) => datasetWith(withKeys(size, (index) => `key${index}`)),
  },
  {
    name: "keys in data of a user's own",
    of: "keys",
    sizes: { small: 2_000, large: 1_000_000 },
    make: (size) => datasetWith({ extensions: withKeys(size, (index) => `key${index}`) }),
  },
  {
    name: "a key that is very long",
    of: "characters",
    sizes: { small: 100_000, large: 10_000_000 },
    make: (size) => datasetWith({ [letters(size)]: 1 }),
  },
  {
    name: "a key named __proto__, constructor or toString",
    of: "keys",
    sizes: { small: 3, large: 300_000 },
    make: (size) =>
      datasetWith({
        people: fill(size / 3, () =>
          JSON.parse('{"__proto__":{"x":1},"constructor":{"prototype":1},"toString":1}'),
        ),
      }),
  },
  {
    name: "a prototype that lends fields",
    of: "records",
    sizes: { small: 1, large: 1 },
    make: () => datasetWith({ stoppages: [Object.create(strike())] }),
  },
  {
    name: "getters that throw",
    of: "records",
    sizes: { small: 10, large: 100_000 },
    make: (size) => datasetWith({ people: fill(size, () => withGetter({ id: "a" }, "name")) }),
  },
  {
    name: "proxies of which nothing can be read",
    of: "proxies",
    sizes: { small: 10, large: 10_000 },
    make: (size) => datasetWith({ places: fill(size, trap) }),
  },
  {
    name: "a proxy in the place of the dataset",
    of: "proxies",
    sizes: { small: 1, large: 1 },
    make: trap,
  },
  {
    name: "data that contains itself",
    of: "places",
    sizes: { small: 10, large: 100_000 },
    make: (size) => {
      const record = datasetWith();
      record["extensions"] = { again: fill(size, () => record) };
      record["people"] = [record];
      return record;
    },
  },
  {
    name: "one list in itself, twice at each level",
    of: "levels",
    sizes: { small: 12, large: 60 },
    make: (size) => {
      let value: unknown = "lol";
      for (let level = 0; level < size; level += 1) value = [value, value];
      return datasetWith({ extensions: { laughs: value } });
    },
  },
  {
    name: "lists that are mostly holes",
    of: "holes",
    sizes: { small: 5_000, large: 2 ** 32 - 1 },
    make: (size) => {
      const holes: unknown[] = [];
      holes.length = size;
      return datasetWith({ people: holes, extensions: { holes } });
    },
  },
  {
    name: "halves of characters, NUL, marks of byte order and line ends of every kind in texts",
    of: "texts",
    sizes: { small: 10, large: 100_000 },
    make: (size) =>
      datasetWith({
        people: fill(size, (index) => ({
          id: `p-${index}`,
          name: "\uD83D \uDE00 \0 \uFEFF a\r\nb\rc\nd\u2028e\u0085",
        })),
      }),
  },
  {
    name: "days at the ends of the calendar, leap days, and the day that Apia skipped",
    of: "events",
    sizes: { small: 20, large: 5_000 },
    make: (size) =>
      withStrike({ timeline: fill(size, (index) => began(days[index % days.length], `event-${index}`)) }),
  },
  {
    name: "days that are none: years 0, -1 and 10000, before 1583, 29 February of no leap year",
    of: "events",
    sizes: { small: 20, large: 100_000 },
    make: (size) =>
      withStrike({ timeline: fill(size, (index) => began(noDays[index % noDays.length], `event-${index}`)) }),
  },
  {
    name: "an end before its start",
    of: "records",
    sizes: { small: 1, large: 1 },
    make: () => withStrike({ timeline: [ended("2024-10-01"), began("2024-10-21")] }),
  },
  {
    name: "head-counts of 1e308, -1, NaN and Infinity",
    of: "head-counts",
    sizes: { small: 4, large: 100_000 },
    make: (size) =>
      withStrike({
        workers: fill(
          size,
          (index) => heads([1e308, -1, Number.NaN, Number.POSITIVE_INFINITY][index % 4] ?? 0)[0],
        ),
      }),
  },
  {
    name: "the largest head-count that is taken",
    of: "stoppages",
    sizes: { small: 3, large: 10_000 },
    make: (size) =>
      datasetWith({
        stoppages: fill(size, (index) => strike({ id: `s-${index}`, workers: heads(2 ** 53 - 1) })),
      }),
  },
  {
    name: "one id for all",
    of: "events and organisations",
    sizes: { small: 50, large: 5_000 },
    make: (size) =>
      datasetWith({
        organizations: fill(size, () => union),
        stoppages: [strike({ timeline: fill(size, () => began("2024-10-21")) })],
      }),
  },
  {
    name: "organisations that are their own parent, or merged in a circle",
    of: "organisations",
    sizes: { small: 20, large: 20_000 },
    make: (size) =>
      datasetWith({
        organizations: fill(size, (index) => ({
          id: `o-${index}`,
          kind: "employer",
          name: `Works ${index}`,
          parentId: `o-${index % 2 === 0 ? index : (index + 1) % size}`,
          mergedIntoId: `o-${(index + 1) % size}`,
        })),
      }),
  },
  {
    name: "statements that reply to one another in a circle",
    of: "statements",
    sizes: { small: 20, large: 2_000 },
    make: (size) =>
      withStrike({
        statements: fill(size, (index) => ({
          id: `say-${index}`,
          date: "2024-10-21",
          speaker: { organizationId: "union" },
          channel: "interview",
          attribution: "onRecord",
          paraphrase: "So it is.",
          inReplyToIds: [`say-${(index + 1) % size}`],
          sourceIds: [],
          claims: [],
        })),
      }),
  },
];

/** Classes of texts: of files, or of what stands in one field. */
export const hostileTexts: readonly HostileClass[] = [
  {
    name: "one line without an end",
    of: "characters",
    sizes: { small: 200_000, large: 100_000_000 },
    make: letters,
  },
  {
    name: "nothing but opening brackets",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => "[".repeat(size),
  },
  {
    name: "nothing but quotes",
    of: "characters",
    sizes: { small: 20_001, large: 10_000_001 },
    make: (size) => '"'.repeat(size),
  },
  {
    name: "nothing but commas",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => ",".repeat(size),
  },
  {
    name: "nothing but line ends of every kind",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => "\r\n\n\r\u2028".repeat(size / 5),
  },
  {
    name: "nothing but spaces",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => " ".repeat(size),
  },
  {
    name: "nothing but digits",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => "1".repeat(size),
  },
  {
    name: "words without end",
    of: "characters",
    sizes: { small: 20_000, large: 4_000_000 },
    make: (size) => "one hundred and forty-eight days since October 21, ".repeat(size / 50),
  },
  {
    name: "names of unions without end",
    of: "characters",
    sizes: { small: 20_000, large: 4_000_000 },
    make: (size) => "UFCW Local 3000; SEIU 721 & ".repeat(size / 28),
  },
  {
    name: "halves of characters",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => "\uD83D".repeat(size),
  },
  {
    name: "NUL",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => "\0".repeat(size),
  },
  {
    name: "UTF-16 read as if each byte were a character",
    of: "characters",
    sizes: { small: 20_000, large: 10_000_000 },
    make: (size) => `\u00FF\u00FE${"E\0m\0p\0l\0o\0y\0e\0r\0,\0".repeat(size / 18)}`,
  },
  {
    name: "a table of a thousand columns, with a mark of byte order and line ends of three kinds",
    of: "rows",
    sizes: { small: 20, large: 5_000 },
    make: (size) =>
      `\uFEFF${[",".repeat(1_000), "Employer,Union,Case Number,Start Date,End Date"].join("\r")}\r\n${fill(size, (index) => `Mill,USA 7,A${index},2011-12-30,2012-02-29${",".repeat(1_000)}`).join("\n")}`,
  },
  {
    name: "JSON with lists in one another",
    of: "levels",
    sizes: { small: 2_000, large: 100_000 },
    make: (size) =>
      JSON.stringify(datasetWith()).replace(
        "{",
        `{"extensions":{"deep":${"[".repeat(size)}${"]".repeat(size)}},`,
      ),
  },
  {
    name: "JSON with one key many times",
    of: "keys",
    sizes: { small: 2_000, large: 2_000_000 },
    make: (size) => JSON.stringify(datasetWith()).replace("{", `{${'"note":"again",'.repeat(size)}`),
  },
];
