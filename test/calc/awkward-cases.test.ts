import {
  type BeganEvent,
  durationOf,
  type IsoDate,
  lengthsOf,
  spellsOf,
  statusHistory,
  statusOn,
  type WorkStoppage,
} from "picketline";
import { describe, expect, test } from "vitest";
import { endCandidates } from "../../src/calc/length/end-events.js";
import { agreementVote, exactly, heads, strike, wholeAgreement } from "./builders.js";

// Each case is a strike or lockout that happened; the rows named are those of facts/published-lengths.json.

/** The days of spells, as texts. */
function stretches(stoppage: WorkStoppage, asOf: IsoDate) {
  return spellsOf(stoppage, { asOf }).map(({ from, to }) => [from.earliest, to.latest]);
}

function daysTo(stoppage: WorkStoppage, asOf: IsoDate, until?: Parameters<typeof durationOf>[1]["until"]) {
  return durationOf(stoppage, until === undefined ? { asOf } : { asOf, until }).days;
}

describe("agreement reached, but the pickets stay up", () => {
  // Postdocs and academic researchers agreed on 29 November, stayed out, ratified on 9 December and returned on the 12th.
  const postdocs = strike([
    { id: "start", type: "began", date: "2022-11-14" },
    wholeAgreement("ta", "2022-11-29"),
    agreementVote("vote", "2022-12-09", "ratified"),
    { id: "return", type: "returnedToWork", date: "2022-12-12", extent: "all" },
  ]);

  test("uc-academic-2022, postdocs: out with an agreement from 29 November to 11 December", () => {
    expect(statusOn(postdocs, "2022-12-05")).toMatchObject({
      work: { state: "ongoing", since: "2022-11-14" },
      contract: { state: "tentative", since: "2022-11-29", because: ["ta"] },
      bargaining: { state: "settled" },
      label: "tentativeAgreement",
    });
    expect(durationOf(postdocs, { asOf: "2022-12-05" }).dayNumber).toEqual(exactly(22)); // 17 of November, 5 of December
    // Ratified, and still out for the weekend.
    expect(statusOn(postdocs, "2022-12-10")).toMatchObject({
      work: { state: "ongoing" },
      contract: { state: "ratified" },
      label: "onStrike",
    });
    expect(statusOn(postdocs, "2022-12-12")).toMatchObject({ work: { state: "ended" }, label: "settled" });
  });

  test("uc-academic-2022, postdocs: each end has its own length", () => {
    expect(daysTo(postdocs, "2023-01-01", "tentativeAgreement")).toEqual(exactly(16)); // 14 to 29 November
    expect(daysTo(postdocs, "2023-01-01", "ratified")).toEqual(exactly(26)); // 17 + 9
    expect(daysTo(postdocs, "2023-01-01", "returnCompleted")).toEqual(exactly(28)); // 17 + 11
    expect(daysTo(postdocs, "2023-01-01")).toEqual(exactly(28));
  });
});

describe("an agreement rejected, and the strike goes on", () => {
  const providence = strike([
    { id: "expiry", type: "expired", date: "2024-12-31" },
    { id: "start", type: "began", date: "2025-01-10", workers: heads(5000) },
    wholeAgreement("ta-1", "2025-02-04"),
    agreementVote("no", "2025-02-07", "rejected"),
    agreementVote("yes", "2025-02-24", "ratified"),
    { id: "return", type: "returnedToWork", date: "2025-02-26", extent: "all" },
  ]);

  test("providence-or-2025: the contract is expired again after the vote, and work is still stopped", () => {
    expect(statusOn(providence, "2025-02-04").label).toBe("tentativeAgreement");
    expect(statusOn(providence, "2025-02-06").contract).toMatchObject({
      state: "tentative",
      because: ["ta-1"],
    });
    expect(statusOn(providence, "2025-02-07")).toMatchObject({
      work: { state: "ongoing", since: "2025-01-10" },
      contract: { state: "expired", since: "2024-12-31", because: ["expiry"] },
      label: "onStrike",
    });
    expect(statusOn(providence, "2025-02-07").bargaining.state).not.toBe("settled");
    expect(spellsOf(providence, { asOf: "2025-03-01" })).toHaveLength(1);
  });

  test("providence-or-2025: 26 days to the rejected agreement; 46 or 45 to ratification, by the rule", () => {
    const published = lengthsOf(providence, { asOf: "2025-03-01" })
      .filter(({ counted }) => counted === "calendar days")
      .map(({ endEvent, ends, days }) => [endEvent, ends, days.max]);
    expect(published).toContainEqual(["tentativeAgreement", "inclusive", 26]);
    expect(published).toContainEqual(["ratified", "inclusive", 46]);
    expect(published).toContainEqual(["ratified", "elapsed", 45]);
  });

  test("nuhw-kaiser-norcal-2022: an offer put to members and rejected changes nothing", () => {
    const norcal = strike([
      { id: "expiry", type: "expired", date: "2021-09-30" },
      { id: "start", type: "began", date: "2022-08-15" },
      { id: "offer-vote", type: "ratificationVote", date: "2022-09-24", result: "rejected", on: "offer" },
      wholeAgreement("ta", "2022-10-18"),
      agreementVote("yes", "2022-10-20", "ratified"),
      { id: "end", type: "ended", date: "2022-10-20", reason: "agreement" },
    ]);
    expect(statusOn(norcal, "2022-09-25")).toMatchObject({
      work: { state: "ongoing" },
      contract: { state: "expired", because: ["expiry"] },
      label: "onStrike",
    });
    expect(statusHistory(norcal, { asOf: "2022-09-30" }).at(-1)?.from).toBe("2022-08-15");
  });
});

describe("back at work before ratification", () => {
  const writers = strike(
    [
      { id: "start", type: "began", date: "2023-05-02" },
      wholeAgreement("ta", "2023-09-24"),
      { id: "lifted", type: "suspended", date: "2023-09-27", time: "00:01" },
      agreementVote("vote", "2023-10-09", "ratified"),
    ],
    { id: "wga-2023" },
  );
  const actors = strike(
    [
      { id: "start", type: "began", date: "2023-07-14", time: "00:01" },
      wholeAgreement("ta", "2023-11-08"),
      { id: "lifted", type: "suspended", date: "2023-11-09", time: "00:01" },
      agreementVote("vote", "2023-12-05", "ratified"),
    ],
    { id: "sag-aftra-2023" },
  );

  test("wga-2023: suspended at 00:01 on 27 September, so that the 26th is the last day out and day 148", () => {
    expect(durationOf(writers, { asOf: "2023-09-26" })).toMatchObject({
      dayNumber: exactly(148),
      ongoing: true,
    });
    expect(durationOf(writers, { asOf: "2023-09-27" })).toMatchObject({
      days: exactly(148),
      dayNumber: null,
      ongoing: false,
      to: { earliest: "2023-09-26", latest: "2023-09-26" },
    });
    expect(daysTo(writers, "2023-12-31", "tentativeAgreement")).toEqual(exactly(146));
    expect(daysTo(writers, "2023-12-31", "suspended")).toEqual(exactly(148));
  });

  test("wga-2023: at work with an agreement to be voted on, then settled", () => {
    expect(statusOn(writers, "2023-09-26")).toMatchObject({
      work: { state: "ongoing" },
      label: "tentativeAgreement",
    });
    expect(statusOn(writers, "2023-09-27")).toMatchObject({
      work: { state: "suspended", because: ["lifted"] },
      contract: { state: "tentative" },
      label: "tentativeAgreement",
    });
    expect(statusOn(writers, "2023-10-09")).toMatchObject({ work: { state: "ended" }, label: "settled" });
  });

  test("sag-aftra-2023: a start at 00:01 is the first day out, an end at 00:01 is not one: 118 days", () => {
    expect(daysTo(actors, "2023-12-31")).toEqual(exactly(118)); // 18 + 31 + 30 + 31 + 8
    expect(durationOf(actors, { asOf: "2023-07-14" }).dayNumber).toEqual(exactly(1));
    expect(statusOn(actors, "2023-11-08").work.state).toBe("ongoing");
    expect(statusOn(actors, "2023-11-09").work.state).toBe("suspended");
  });
});

describe("ended with no contract", () => {
  test("patco-1981: broken by dismissal and decertification; the contract is not settled", () => {
    const patco = strike([
      { id: "expiry", type: "expired", date: "1981-03-15" },
      { id: "start", type: "began", date: "1981-08-03", time: "07:00" },
      { id: "fired", type: "ended", date: "1981-08-05", reason: "dismissal" },
    ]);
    expect(statusOn(patco, "1981-08-06")).toMatchObject({
      work: { state: "ended", because: ["fired"] },
      contract: { state: "expired" },
      label: "ended",
    });
    expect(daysTo(patco, "1981-10-22")).toEqual(exactly(3));
  });

  test("nuhw-kaiser-2018: a five-day strike set its own end and leaves no contract", () => {
    const fiveDays = strike([{ id: "start", type: "began", date: "2018-12-10", lastDay: "2018-12-14" }], {
      pattern: "fixedTerm",
    });
    expect(statusOn(fiveDays, "2018-12-14").label).toBe("onStrike");
    expect(statusOn(fiveDays, "2018-12-15")).toMatchObject({
      work: { state: "ended", since: "2018-12-14", because: ["start"] },
      contract: { state: "unknown" },
      label: "ended",
    });
    expect(daysTo(fiveDays, "2019-01-01", "lastDay")).toEqual(exactly(5));
  });
});

describe("ordered back, and the order defied", () => {
  const airCanada = strike(
    [
      { id: "start", type: "began", date: "2025-08-16" },
      {
        id: "order",
        type: "backToWorkOrder",
        date: "2025-08-16",
        byId: "minister",
        law: "ca-s107",
        returnBy: { date: "2025-08-17", time: "14:00", zone: "America/Toronto" },
      },
      {
        id: "unlawful",
        type: "ruling",
        date: "2025-08-18",
        byId: "cirb",
        finding: "unlawful",
        declares: "unlawful",
      },
      wholeAgreement("ta", "2025-08-19"),
      { id: "end", type: "ended", date: "2025-08-19", reason: "agreement" },
    ],
    { id: "air-canada-2025" },
  );

  test("air-canada-2025: on the 17th they may still obey, on the 18th they have not; the work axis says ongoing", () => {
    expect(statusOn(airCanada, "2025-08-17").legal.state).toBe("orderedBack");
    const defied = statusOn(airCanada, "2025-08-18");
    expect(defied).toMatchObject({
      work: { state: "ongoing", since: "2025-08-16" },
      legal: { state: "orderDefied", because: ["order"] },
      label: "onStrike",
    });
    expect(defied.legal.inEffect.map(({ state }) => state)).toEqual(["orderDefied", "declaredUnlawful"]);
  });

  test("air-canada-2025: an agreement puts an end to it, after 4 days by the calendar and 3 nights", () => {
    expect(statusOn(airCanada, "2025-08-20")).toMatchObject({
      work: { state: "ended" },
      legal: { state: "none" },
    });
    expect(daysTo(airCanada, "2025-08-20")).toEqual(exactly(4));
    expect(durationOf(airCanada, { asOf: "2025-08-20", ends: "elapsed" }).days).toEqual(exactly(3));
  });

  test("an order that is followed: out on the day on which it is due by midday, back on the next", () => {
    const obeyed = {
      ...airCanada,
      timeline: airCanada.timeline.filter(({ id }) => id === "start" || id === "order"),
    };
    const back = strike([
      ...obeyed.timeline,
      { id: "end", type: "ended", date: "2025-08-17", reason: "order" },
    ]);
    expect(statusOn(back, "2025-08-17").legal.state).toBe("orderedBack");
    expect(statusOn(back, "2025-08-18")).toMatchObject({ legal: { state: "orderObeyed" }, label: "ended" });
  });
});

describe("suspended and resumed", () => {
  const volvo = strike(
    [
      { id: "start", type: "began", date: "2021-04-17", workers: heads(2900) },
      wholeAgreement("ta-1", "2021-04-30"),
      { id: "suspended", type: "suspended", date: "2021-04-30" },
      agreementVote("no", "2021-06-06", "rejected"),
      { id: "resumed", type: "resumed", date: "2021-06-07" },
      agreementVote("yes", "2021-07-14", "ratified"),
      { id: "end", type: "ended", date: "2021-07-14", reason: "agreement" },
    ],
    { id: "volvo-trucks-2021" },
  );

  test("volvo-trucks-2021: the days out leave the gap out, the days from first to last do not", () => {
    expect(stretches(volvo, "2021-08-01")).toEqual([
      ["2021-04-17", "2021-04-30"],
      ["2021-06-07", "2021-07-14"],
    ]);
    // 14 days, and 24 of June with 14 of July; from first to last 14 + 31 + 30 + 14.
    expect(durationOf(volvo, { asOf: "2021-08-01" })).toMatchObject({
      daysOut: exactly(52),
      days: exactly(89),
    });
  });

  test("volvo-trucks-2021: suspended between, and not a day of the strike", () => {
    expect(statusOn(volvo, "2021-05-15")).toMatchObject({
      work: { state: "suspended", since: "2021-04-30", because: ["suspended"] },
      contract: { state: "tentative" },
      label: "tentativeAgreement",
    });
    expect(durationOf(volvo, { asOf: "2021-05-15" })).toMatchObject({
      days: exactly(14),
      daysOut: exactly(14),
      dayNumber: null,
      ongoing: false,
    });
    expect(statusOn(volvo, "2021-06-07")).toMatchObject({
      work: { state: "ongoing", since: "2021-06-07" },
      label: "onStrike",
    });
    expect(statusOn(volvo, "2021-07-15").label).toBe("settled");
  });

  test("ila-2024: suspended and never resumed, three days", () => {
    const ila = strike([
      { id: "start", type: "began", date: "2024-10-01", time: "00:01" },
      { id: "wages", type: "tentativeAgreement", date: "2024-10-03", covers: "article", article: "wages" },
      { id: "suspended", type: "suspended", date: "2024-10-03" },
      { id: "extended", type: "extended", date: "2024-10-03", until: "2025-01-15" },
    ]);
    expect(daysTo(ila, "2024-12-01")).toEqual(exactly(3));
    expect(statusOn(ila, "2024-12-01")).toMatchObject({
      work: { state: "suspended" },
      contract: { state: "extended" },
      label: "suspended",
    });
    expect(statusOn(ila, "2025-01-16").contract).toMatchObject({ state: "expired", since: "2025-01-15" });
  });
});

describe("units that settle early", () => {
  const units = ["postdocs", "researchers", "students", "graduates"];
  const california = strike(
    [
      { id: "start", type: "began", date: "2022-11-14", workers: heads(48_000) },
      {
        id: "ta-1",
        type: "tentativeAgreement",
        date: "2022-11-29",
        covers: "whole",
        scope: { bargainingUnitIds: ["postdocs", "researchers"] },
      },
      {
        id: "back-1",
        type: "returnedToWork",
        date: "2022-12-12",
        extent: "all",
        scope: { bargainingUnitIds: ["postdocs", "researchers"] },
        workers: heads(12_000),
      },
      wholeAgreement("ta-2", "2022-12-16"),
      agreementVote("vote-2", "2022-12-23", "ratified"),
      { id: "end", type: "ended", date: "2022-12-23", reason: "agreement" },
    ],
    { id: "uc-academic-2022", bargainingUnitIds: units },
  );

  test("uc-academic-2022: 48,000 out until 11 December, 36,000 from the 12th to the 23rd", () => {
    const spells = spellsOf(california, { asOf: "2023-01-15" });
    expect(spells.map(({ from, to, workers }) => [from.earliest, to.latest, workers])).toEqual([
      ["2022-11-14", "2022-12-11", exactly(48_000)],
      ["2022-12-12", "2022-12-23", exactly(36_000)],
    ]);
    expect(spells[0]).toMatchObject({ scope: "whole", without: [] });
    expect(spells[1]?.without).toEqual([{ bargainingUnitIds: ["postdocs", "researchers"] }]);
  });

  test("uc-academic-2022: partly out from 12 December; the agreement of a part is not that of the whole", () => {
    expect(statusOn(california, "2022-12-11")).toMatchObject({
      work: { state: "ongoing" },
      contract: { state: "unknown" },
    });
    expect(statusOn(california, "2022-12-12").work).toMatchObject({
      state: "partlyOut",
      since: "2022-12-12",
    });
    expect(statusOn(california, "2022-12-12").label).toBe("partlyOut");
    expect(endCandidates(california).map(({ eventId }) => eventId)).toEqual(["ta-2", "vote-2", "end"]);
    expect(statusOn(california, "2022-12-24").label).toBe("settled");
    expect(durationOf(california, { asOf: "2023-01-15" })).toMatchObject({
      days: exactly(40),
      daysOut: exactly(40), // 17 of November, 23 of December
    });
  });

  test("uc-academic-2022: with all units back by parts, nobody is out", () => {
    const byParts = strike(
      [
        { id: "start", type: "began", date: "2022-11-14" },
        ...units.map((unit, index) => ({
          id: `back-${unit}`,
          type: "returnedToWork" as const,
          date: `2022-12-${12 + index}`,
          extent: "all" as const,
          scope: { bargainingUnitIds: [unit] },
        })),
      ],
      { bargainingUnitIds: units },
    );
    expect(statusOn(byParts, "2022-12-14").work.state).toBe("partlyOut");
    expect(statusOn(byParts, "2022-12-15").work.state).toBe("ended");
    expect(daysTo(byParts, "2023-01-01")).toEqual(exactly(31)); // 17 of November, 14 of December
  });

  test("psac-treasury-2023: Treasury Board units return on 1 May, 35,000 at the revenue agency stay out", () => {
    const psac = strike(
      [
        { id: "start", type: "began", date: "2023-04-19", time: "00:01", workers: heads(155_000) },
        {
          id: "back",
          type: "returnedToWork",
          date: "2023-05-01",
          time: "09:00",
          extent: "all",
          scope: { employerIds: ["treasury-board"] },
          workers: heads(120_000),
        },
        { id: "still", type: "continued", date: "2023-05-02" },
      ],
      { employerIds: ["treasury-board", "revenue-agency"] },
    );
    const spells = spellsOf(psac, { asOf: "2023-05-02" });
    expect(spells.map(({ from, to, workers }) => [from.earliest, to.latest, workers])).toEqual([
      ["2023-04-19", "2023-04-30", exactly(155_000)], // 12 days, as published
      ["2023-05-01", "2023-05-02", exactly(35_000)],
    ]);
    expect(statusOn(psac, "2023-05-01").work).toMatchObject({
      state: "partlyOut",
      because: ["start", "back"],
    });
  });
});

describe("sites that come in by waves", () => {
  // facts: 12,700 on 15 September, 5,600 more on the 22nd, 7,000 more on the 29th.
  const standUp = strike(
    [
      {
        id: "wave-1",
        type: "began",
        date: "2023-09-15",
        scope: { placeIds: ["wayne", "toledo", "wentzville"] },
        workers: heads(12_700),
      },
      {
        id: "wave-2",
        type: "joined",
        date: "2023-09-22",
        scope: { placeIds: ["warehouses"] },
        workers: heads(5600),
      },
      {
        id: "wave-3",
        type: "joined",
        date: "2023-09-29",
        scope: { placeIds: ["chicago", "lansing"] },
        workers: heads(7000),
      },
      wholeAgreement("ta", "2023-10-30"),
      { id: "end", type: "ended", date: "2023-10-30", reason: "agreement" },
    ],
    { id: "uaw-detroit3-2023", pattern: "rolling" },
  );

  test("uaw-detroit3-2023: a spell for each head-count", () => {
    expect(
      spellsOf(standUp, { asOf: "2023-10-15" }).map(({ from, workers }) => [from.earliest, workers?.max]),
    ).toEqual([
      ["2023-09-15", 12_700],
      ["2023-09-22", 18_300], // the cumulative figure of the facts
      ["2023-09-29", 25_300],
    ]);
    expect(spellsOf(standUp, { asOf: "2023-10-15" })[1]?.scope).toHaveLength(2);
  });

  test("uaw-gm-2023: a strike that began at some places only has its ends and lengths like any other", () => {
    expect(daysTo(standUp, "2023-12-01", "tentativeAgreement")).toEqual(exactly(46));
    expect(lengthsOf(standUp, { asOf: "2023-12-01" })).toContainEqual(
      expect.objectContaining({
        endEvent: "tentativeAgreement",
        counted: "calendar days",
        ends: "inclusive",
        days: exactly(46),
      }),
    );
  });
});

describe("a lockout answered by a strike", () => {
  const lockout: WorkStoppage = strike(
    [
      { id: "lockout", type: "began", date: "2024-08-22", time: "00:01" },
      { id: "lifted", type: "ended", date: "2024-08-22", time: "18:00", reason: "lockoutLifted" },
      {
        id: "notice",
        type: "noticeServed",
        date: "2024-08-23",
        announces: "strike",
        startsAt: { date: "2024-08-26", time: "10:00", zone: "America/Toronto" },
      },
      {
        id: "order",
        type: "backToWorkOrder",
        date: "2024-08-24",
        byId: "cirb",
        returnBy: { date: "2024-08-26", time: "00:01", zone: "America/Toronto" },
      },
    ],
    { id: "cn-lockout-2024", kind: "lockout" },
  );

  test("cn-lockout-2024: one day, from midnight to 18:00, and over on the next", () => {
    expect(statusOn(lockout, "2024-08-22").label).toBe("lockedOut");
    expect(daysTo(lockout, "2024-08-30")).toEqual(exactly(1));
    expect(durationOf(lockout, { asOf: "2024-08-30", ends: "elapsed" }).days.max).toBe(0);
    expect(statusOn(lockout, "2024-08-23")).toMatchObject({
      work: { state: "ended", because: ["lifted"] },
      legal: { state: "noticeRunning" },
      label: "ended",
    });
    expect(statusOn(lockout, "2024-08-24").legal.inEffect.map(({ state }) => state)).toEqual([
      "orderedBack",
      "noticeRunning",
    ]);
    expect(statusOn(lockout, "2024-08-26").legal.state).toBe("orderObeyed");
  });

  test("cn-lockout-2024: the strike of the notice never began", () => {
    const answer = strike([
      ...lockout.timeline.filter(({ id }) => id === "notice" || id === "order"),
      { id: "voided", type: "ended", date: "2024-08-24", reason: "order" },
    ]);
    expect(statusOn(answer, "2024-08-23").label).toBe("announced");
    expect(statusOn(answer, "2024-08-24").work).toMatchObject({ state: "averted", because: ["voided"] });
    expect(statusOn(answer, "2024-08-27").label).toBe("averted");
    expect(lengthsOf(answer, { asOf: "2024-09-01" })).toEqual([]);
    expect(durationOf(answer, { asOf: "2024-09-01" })).toMatchObject({ days: exactly(0), ongoing: false });
  });

  test.each(["began", "resumed"] as const)(
    "had the strike %s on 26 August, the record would hold both",
    (type) => {
      const both: WorkStoppage = {
        ...lockout,
        timeline: [
          ...lockout.timeline,
          { id: "strike", type, date: "2024-08-26", lastDay: "2024-08-27", action: "strike" },
        ],
      };
      expect(
        spellsOf(both, { asOf: "2024-09-01" }).map(({ action, from }) => [action, from.earliest]),
      ).toEqual([
        ["lockout", "2024-08-22"],
        ["strike", "2024-08-26"],
      ]);
      expect(statusOn(both, "2024-08-22").label).toBe("lockedOut");
      expect(statusOn(both, "2024-08-26")).toMatchObject({
        legal: { state: "orderDefied" },
        label: "onStrike",
      });
      expect(durationOf(both, { asOf: "2024-09-01" })).toMatchObject({
        daysOut: exactly(3),
        days: exactly(6),
      });
    },
  );

  test("a strike called while the lockout is on turns it into a strike from that day", () => {
    const turned: WorkStoppage = {
      ...lockout,
      timeline: [
        { id: "lockout", type: "began", date: "2024-08-22" },
        { id: "strike", type: "began", date: "2024-08-24", action: "strike" },
        { id: "end", type: "ended", date: "2024-08-25", reason: "order" },
      ],
    };
    expect(
      spellsOf(turned, { asOf: "2024-09-01" }).map(({ action, from, to }) => [
        action,
        from.earliest,
        to.latest,
      ]),
    ).toEqual([
      ["lockout", "2024-08-22", "2024-08-23"],
      ["strike", "2024-08-24", "2024-08-25"],
    ]);
    expect(statusOn(turned, "2024-08-24").label).toBe("onStrike");
    expect(durationOf(turned, { asOf: "2024-09-01" }).daysOut).toEqual(exactly(4));
  });
});

describe("a strike called off before it began", () => {
  test("royal-mail-2022: the day of 16 and 17 February 2023 was cancelled", () => {
    const cancelled = strike([
      {
        id: "notice",
        type: "noticeServed",
        date: "2023-01-31",
        announces: "strike",
        days: ["2023-02-16", "2023-02-17"],
        startsAt: { date: "2023-02-16", time: "12:30", zone: "Europe/London" },
      },
      { id: "called-off", type: "ended", date: "2023-02-06", reason: "calledOff" },
    ]);
    expect(statusOn(cancelled, "2023-02-05").label).toBe("announced");
    expect(statusOn(cancelled, "2023-02-06").work).toMatchObject({
      state: "averted",
      because: ["called-off"],
    });
    expect(statusOn(cancelled, "2023-02-17").label).toBe("averted");
    expect(statusHistory(cancelled, { asOf: "2023-02-17" }).map(({ status }) => status.label)).toContain(
      "averted",
    );
    expect(spellsOf(cancelled, { asOf: "2023-02-17" })).toEqual([]);
    expect(endCandidates(cancelled)).toEqual([]);
  });

  test("a strike that was announced, and of which nothing more is told, is unknown once its day has passed", () => {
    const silent = strike([
      {
        id: "notice",
        type: "noticeServed",
        date: "2023-01-31",
        announces: "strike",
        startsAt: { date: "2023-02-16" },
      },
    ]);
    expect(statusOn(silent, "2023-02-16").label).toBe("announced");
    expect(statusOn(silent, "2023-02-17").label).toBe("unknown");
  });
});

describe("a one-day strike", () => {
  test("royal-mail-2022, 26 August: it lasts one day, or none by the elapsed rule", () => {
    const oneDay = strike([{ id: "day", type: "began", date: "2022-08-26", lastDay: "2022-08-26" }]);
    expect(durationOf(oneDay, { asOf: "2022-08-26" })).toMatchObject({
      dayNumber: exactly(1),
      ongoing: true,
    });
    expect(durationOf(oneDay, { asOf: "2022-08-27" })).toMatchObject({
      days: exactly(1),
      daysOut: exactly(1),
      weeks: exactly(0),
      months: exactly(0),
      ongoing: false,
    });
    expect(durationOf(oneDay, { asOf: "2022-08-27", ends: "elapsed" }).days).toEqual(exactly(0));
    expect(stretches(oneDay, "2022-08-26")).toEqual([["2022-08-26", "2022-08-26"]]);
    expect(statusOn(oneDay, "2022-08-27").label).toBe("ended");
  });
});

describe("a list of days over two years", () => {
  const days = [
    "2022-06-21",
    "2022-06-23",
    "2022-06-25",
    "2022-12-13",
    "2022-12-14",
    "2022-12-16",
    "2022-12-17",
    "2023-01-03",
    "2023-01-04",
    "2023-01-06",
    "2023-01-07",
  ];
  const rail = strike(
    days.map(
      (date): BeganEvent => ({
        id: `day-${date}`,
        type: "began",
        date,
        lastDay: date,
        workers: heads(40_000),
      }),
    ),
    { id: "rmt-rail-2022", pattern: "intermittent" },
  );

  test("rmt-rail-2022: suspended between the days, and unknown after the last one that is listed", () => {
    expect(statusOn(rail, "2022-06-21").label).toBe("onStrike");
    expect(statusOn(rail, "2022-06-22")).toMatchObject({ work: { state: "suspended", since: "2022-06-21" } });
    expect(statusOn(rail, "2022-09-01").label).toBe("suspended");
    expect(statusOn(rail, "2022-12-14").work).toMatchObject({ state: "ongoing", since: "2022-12-13" });
    expect(statusOn(rail, "2023-01-08").label).toBe("unknown");
    expect(statusOn(rail, "2024-01-01").label).toBe("unknown");
  });

  test("rmt-rail-2022: on a day between and after them nobody is out, which does not tell that it is over", () => {
    for (const asOf of ["2022-06-22", "2023-01-08", "2024-01-01"]) {
      expect(durationOf(rail, { asOf })).toMatchObject({ ongoing: false, dayNumber: null });
    }
  });

  test("rmt-rail-2022: the days out are those of the list; two in a row are one stretch", () => {
    expect(durationOf(rail, { asOf: "2023-06-01" }).daysOut).toEqual(exactly(11));
    expect(durationOf(rail, { asOf: "2022-12-15" }).daysOut).toEqual(exactly(5));
    // 13–14 December and 3–4 January are stretches of one night each.
    expect(durationOf(rail, { asOf: "2023-06-01", ends: "elapsed" }).daysOut).toEqual(exactly(4));
    expect(durationOf(rail, { asOf: "2023-06-01" }).days).toEqual(exactly(201)); // 10 + 31 + 31 + 30 + 31 + 30 + 31 + 7
  });

  test("rmt-rail-2022: once an end is recorded it has ended", () => {
    const ended: WorkStoppage = {
      ...rail,
      timeline: [...rail.timeline, { id: "deal", type: "ended", date: "2023-11-30", reason: "agreement" }],
    };
    expect(statusOn(ended, "2023-11-29").label).toBe("unknown");
    expect(statusOn(ended, "2023-12-01").work).toMatchObject({ state: "ended", because: ["deal"] });
    expect(durationOf(ended, { asOf: "2023-12-31" }).daysOut).toEqual(exactly(11));
  });
});

describe("an article agreement that is not the agreement", () => {
  test("nuhw-kaiser-socal-2024: 13 articles agreed by 25 October, and the contract stays expired", () => {
    const articles = strike([
      { id: "expiry", type: "expired", date: "2024-09-30" },
      { id: "start", type: "began", date: "2024-10-21" },
      { id: "session-20", type: "sessionHeld", date: "2024-10-25", number: 20, articlesAgreed: 13 },
      {
        id: "article",
        type: "tentativeAgreement",
        date: "2024-10-25",
        covers: "article",
        articlesAgreed: 13,
      },
      { id: "on", type: "continued", date: "2024-12-13" },
    ]);
    const status = statusOn(articles, "2024-10-26");
    expect(status).toMatchObject({
      work: { state: "ongoing" },
      contract: { state: "expired", because: ["expiry"] },
      bargaining: { state: "talking" },
      label: "onStrike",
    });
    expect(endCandidates(articles)).toEqual([]);
    expect(new Set(lengthsOf(articles, { asOf: "2024-12-13" }).map(({ endEvent }) => endEvent))).toEqual(
      new Set([null]),
    );
    expect(daysTo(articles, "2024-12-13", "tentativeAgreement")).toEqual(exactly(54)); // to the day that is asked about
  });
});
