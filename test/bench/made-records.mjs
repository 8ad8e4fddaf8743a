// What do the inputs of the benchmarks look like? Strikes made from a seed: about 6 kB of JSON each, with 24 types of
// event. Every sentence and name is made up. The same seed gives the same records on every machine.

const cities = ["Alba", "Bexley", "Corvo", "Dunmore", "Elgin", "Fairoaks"];
const trades = ["nurses", "therapists", "drivers", "machinists", "teachers", "stagehands"];
const zone = "America/Los_Angeles";

/** @typedef {(below: number) => number} Draw A whole number from 0 up to, and without, the limit. */

/**
 * Mulberry32: small, and good enough to vary records.
 * @param {number} seed
 * @returns {Draw}
 */
export function drawFrom(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/**
 * @param {number} count how many days after 1 January 2000
 */
function dayAfter(count) {
  return new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10);
}

/**
 * A strike. Optional fields come and go from record to record, as they do in files that people keep.
 * @param {Draw} draw
 * @param {number} index
 */
function stoppageOf(draw, index) {
  const start = draw(9_000);
  const trade = trades[draw(trades.length)];
  const city = cities[draw(cities.length)];
  /** @param {number} after */
  const day = (after) => dayAfter(start + after);
  const source = () => ({ sourceIds: [`story-${draw(40)}`] });
  const speaker = () =>
    draw(2) === 0
      ? { organizationId: `union-${draw(30)}` }
      : { personId: `person-${draw(50)}`, description: "a picket captain" };
  const workers = 200 + draw(5_000);
  /** @param {number} value */
  const quantity = (value) =>
    draw(3) === 0 ? { min: value - 50, max: value + 50, unit: "workers" } : { value, modifier: "about" };
  /** @param {number} value */
  const claimed = (value) => ({
    value: quantity(value),
    saidBy: speaker(),
    asOf: day(0),
    ...source(),
    rank: draw(3) === 0 ? "preferred" : "normal",
  });
  let number = 0;
  /**
   * @param {string} type
   * @param {number} after
   * @param {Record<string, unknown>} fields
   */
  const event = (type, after, fields = {}) => {
    number += 1;
    return {
      type,
      id: `event-${number}`,
      date: draw(8) === 0 ? day(after).slice(0, 7) : day(after),
      ...(draw(4) === 0 ? { time: "06:00", zone } : {}),
      ...(draw(3) === 0 ? { title: `${trade} in ${city}: ${type}` } : {}),
      ...(draw(4) === 0 ? { saidBy: speaker() } : {}),
      ...fields,
      ...source(),
      ...(draw(5) === 0 ? { note: "From the union's bulletin of that week." } : {}),
    };
  };
  const byId = `union-${index % 30}`;
  const withIds = { heldByIds: [byId], standing: "demand" };
  const statement = (/** @type {number} */ at) => ({
    id: `statement-${at}`,
    date: day(at),
    speaker: speaker(),
    channel: draw(2) === 0 ? "interview" : "pressRelease",
    attribution: "onRecord",
    ...(draw(2) === 0
      ? { quote: `We have waited ${draw(30)} months for a fair offer, and the ${trade} of ${city} are done.` }
      : { paraphrase: "The company says that its offer is among the best of the region." }),
    claims: [
      {
        id: `claim-${at}`,
        text: "Most shifts were worked.",
        quantity: quantity(workers >> 1),
        assessments: [{ verdict: "disputed", by: speaker(), date: day(at + 1) }],
      },
    ],
    ...source(),
  });
  return {
    id: `strike-${index}`,
    title: `${city} ${trade} strike of ${day(0).slice(0, 4)}`,
    kind: draw(12) === 0 ? "lockout" : "strike",
    causes: ["economic", ...(draw(3) === 0 ? ["safety"] : [])],
    ...(draw(2) === 0 ? { pattern: "openEnded" } : {}),
    authorization: "official",
    unionIds: [byId],
    employerIds: [`employer-${draw(80)}`],
    placeIds: [`place-${draw(60)}`],
    workers: [claimed(workers), claimed(workers + 100)],
    industries: [{ scheme: "naics", id: String(600_000 + draw(99_999)) }],
    demands: [
      {
        id: "pay",
        title: "A raise that keeps up with prices",
        topic: "pay",
        positions: [
          {
            id: "pay-1",
            date: day(-90),
            ...withIds,
            terms: {
              steps: [
                { kind: "percent", percent: 2 + draw(50) / 10, effective: day(100) },
                { kind: "percent", percent: 3, contractYear: 2 },
              ],
              statedTotalIs: "sum",
            },
            ...source(),
          },
          { id: "pay-2", date: day(-60), heldByIds: ["employer"], standing: "offer", terms: "unknown" },
        ],
      },
      {
        id: "staffing",
        title: "More people on each shift",
        topic: "staffing",
        positions: [
          {
            id: "staffing-1",
            date: day(-80),
            ...withIds,
            terms: {
              text: "One more on nights.",
              measures: [{ measure: "a shift", value: 5 + draw(4), unit: "people", better: "higher" }],
            },
          },
        ],
      },
    ],
    timeline: [
      event("expired", -60),
      event("extended", -58, { until: day(-30) }),
      event("noticeServed", -20, { announces: "strike", byId, law: "NLRA 8(g)", days: [day(0)] }),
      event("strikeVote", -15, {
        result: "authorized",
        tallies: [{ yes: 800 + draw(200), no: draw(90), denominator: "votesCast", final: true }],
      }),
      event("sessionScheduled", -12, { sessionDates: [day(-10), day(-9)] }),
      event("sessionHeld", -10),
      event("sessionCancelled", -8, { sessionDate: day(-8), byId }),
      event("proposalMade", -7, { byId }),
      event("began", 0, { workers: [claimed(workers)], firstDay: "fullShift" }),
      event("picket", 0),
      event("joined", 3, { workers: [claimed(60)], scope: { placeIds: [`place-${draw(60)}`] } }),
      event("headcountReported", 5, { counted: "out", count: quantity(workers) }),
      event("rally", 6),
      event("chargeFiled", 8, { byId, caseNumber: `31-CA-${draw(900_000)}` }),
      event("left", 9, { reason: "returned" }),
      event("mediationAgreed", 12),
      event("mediationHeld", 15),
      event("replacementsHired", 16),
      event("suspended", 20, { byId }),
      event("resumed", 24),
      event("tentativeAgreement", 30, { covers: "whole" }),
      event("ratificationVote", 33, { result: "ratified", on: "tentativeAgreement" }),
      event("ended", 34, { reason: "agreement" }),
      event("returnedToWork", 35, { extent: "all" }),
    ],
    statements: [statement(1), statement(2)],
    ...source(),
    ...(draw(3) === 0 ? { extensions: { desk: { row: index, checked: true } } } : {}),
  };
}

/**
 * A dataset with so many strikes.
 * @param {number} count
 * @param {number} [seed]
 */
export function madeDataset(count, seed = 20_241_213) {
  const draw = drawFrom(seed);
  /** @param {number} of @param {(index: number) => object} make */
  const list = (of, make) => Array.from({ length: of }, (_, index) => make(index));
  return {
    formatVersion: 1,
    organizations: [
      ...list(30, (at) => ({ id: `union-${at}`, kind: "union", name: `Union ${at}`, level: "local" })),
      ...list(80, (at) => ({ id: `employer-${at}`, kind: "employer", name: `Works ${at}` })),
    ],
    people: list(50, (at) => ({ id: `person-${at}`, name: `Person ${at}`, roles: [{ title: "Captain" }] })),
    bargainingUnits: [],
    places: list(60, (at) => ({ id: `place-${at}`, name: `Place ${at}`, kind: "city", country: "US" })),
    sources: list(40, (at) => ({ id: `story-${at}`, kind: "newsStory", title: `Story ${at}` })),
    stoppages: list(count, (at) => stoppageOf(draw, at)),
  };
}
