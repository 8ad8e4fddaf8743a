/** Which state of the US does a cell name? */

const codes: Readonly<Record<string, string>> = {
  AL: "Alabama",
  AK: "Alaska",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
  AS: "American Samoa",
  GU: "Guam",
  MP: "Northern Mariana Islands",
  PR: "Puerto Rico",
  VI: "Virgin Islands",
};

/** A state, district or territory of the US. */
export interface UsState {
  /** Its postal code of two letters, which ends its ISO 3166-2 code. */
  readonly code: string;
  readonly name: string;
}

/** The state that a text names, by its postal code or its name. */
export function usState(text: string): UsState | undefined {
  if (text.length > 100) return undefined;
  const plain = text.trim().toUpperCase();
  const code = Object.hasOwn(codes, plain) ? plain : codeOf().get(plain);
  const name = code === undefined ? undefined : codes[code];
  return code === undefined || name === undefined ? undefined : { code, name };
}

let byName: ReadonlyMap<string, string> | undefined;

/** The codes by the names in capitals, put in order when a name is first looked up. */
function codeOf(): ReadonlyMap<string, string> {
  byName ??= new Map(Object.entries(codes).map(([code, name]) => [name.toUpperCase(), code]));
  return byName;
}
