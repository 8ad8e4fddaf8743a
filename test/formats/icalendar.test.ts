// The calendar of a stoppage: read back with ical.js, which knows nothing of how it was written.

import fc from "fast-check";
import ICAL from "ical.js";
import type { Dataset, TimelineEvent, WorkStoppage } from "picketline";
import { type ExportedCalendar, type ICalendarOptions, toICalendar } from "picketline/formats";
import { describe, expect, it, test } from "vitest";
import { readRecord } from "../records/read-records.js";
import { datasetOf, strike } from "../text/small-dispute.js";

interface ReadEntry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string | null;
  readonly start: string;
  /** The day after the last one, for entries of whole days. */
  readonly end: string;
  readonly isAllDay: boolean;
  readonly status: unknown;
  readonly stamp: string;
  readonly url: unknown;
  readonly categories: unknown;
}

function read(text: string): readonly ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue("version")).toBe("2.0");
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      isAllDay: event.startDate.isDate,
      status: component.getFirstPropertyValue("status"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
      url: component.getFirstPropertyValue("url"),
      categories: component.getFirstPropertyValue("categories"),
    };
  });
}

const withEvents = (
  timeline: readonly TimelineEvent[],
  more: Partial<WorkStoppage> = {},
  dataset: Partial<Dataset> = {},
): Dataset => ({ ...datasetOf({ ...strike, timeline, ...more }), ...dataset });

const exported = (
  timeline: readonly TimelineEvent[],
  options: Partial<ICalendarOptions> = {},
  more: Partial<WorkStoppage> = {},
  dataset: Partial<Dataset> = {},
): ExportedCalendar =>
  toICalendar(withEvents(timeline, more, dataset), "bakery", { asOf: "2024-06-30", ...options });

const entriesOf = (...given: Parameters<typeof exported>): readonly ReadEntry[] =>
  read(exported(...given).value);

const kaiser = readRecord("nuhw-kaiser-2024");
const kaiserOn = (asOf: string, more: Partial<ICalendarOptions> = {}): ExportedCalendar =>
  toICalendar(kaiser, "nuhw-kaiser-socal-2024", { asOf, ...more });

describe("the calendar of the real record", () => {
  it("says on 8 January that a session is set, and on 10 January, under the same identifier, that it is cancelled", () => {
    const on9th = (asOf: string): ReadEntry | undefined =>
      read(kaiserOn(asOf).value).find(({ start }) => start === "2025-01-09");
    const [before, after] = [on9th("2025-01-08"), on9th("2025-01-10")];
    expect(before).toMatchObject({ status: "CONFIRMED", summary: "Bargaining session set" });
    expect(after).toMatchObject({ status: "CANCELLED", uid: before?.uid, end: "2025-01-10" });
    expect(after?.description).toContain("Cancelled by Kaiser on 9 January 2025.");
    expect(after?.description).toContain("Reason given: the wildfires");
  });

  it("has the start that the notice names in UTC: 6 a.m. in Los Angeles in summer time is 13:00", () => {
    const start = read(kaiserOn("2024-10-12").value).find(({ summary }) => summary.includes("may begin"));
    expect(start).toMatchObject({ start: "2024-10-21T13:00:00Z", categories: "deadline" });
  });

  it("has the last day of the contract, known ahead, and the session of each day once", () => {
    const august = read(kaiserOn("2024-08-30").value);
    expect(august.find(({ categories }) => categories === "deadline")).toMatchObject({
      start: "2024-09-30",
      summary: "The contract expires at midnight",
    });
    const later = read(kaiserOn("2025-05-31").value).filter(({ categories }) => categories === "session");
    const perDay = new Map<string, number>();
    for (const { start } of later) perDay.set(start, (perDay.get(start) ?? 0) + 1);
    expect([...perDay].filter(([, count]) => count > 1)).toEqual([]);
    const uids = later.map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  it("leaves out the session of some day in April and the contract's end of some day in 2028, and spans them on request", () => {
    const { leftOut } = kaiserOn("2025-05-31");
    expect(leftOut.map(({ date, why }) => [date, why])).toEqual([
      ["2025-04-14/2025-04-17", "vagueDate"],
      ["2028", "vagueDate"],
    ]);
    const spanned = read(kaiserOn("2025-05-31", { vagueDates: "asSpans" }).value);
    expect(
      spanned.filter(({ status }) => status === "TENTATIVE").map(({ start, end }) => [start, end]),
    ).toEqual([
      ["2025-04-14", "2025-04-18"],
      ["2028-01-01", "2029-01-01"],
    ]);
  });

  it("holds nothing that came later", () => {
    const early = kaiserOn("2024-12-13").value;
    expect(early).not.toContain("2025051");
    expect(read(early).every(({ start }) => start <= "2024-12-31")).toBe(true);
  });
});

describe("days and times", () => {
  const picket = (more: Partial<TimelineEvent>): TimelineEvent =>
    ({ id: "picket", type: "picket", date: "2024-05-02", ...more }) as TimelineEvent;

  it("ends whole days on the day after the last one", () => {
    expect(entriesOf([picket({})])[0]).toMatchObject({
      start: "2024-05-02",
      end: "2024-05-03",
      isAllDay: true,
    });
    expect(entriesOf([picket({ lastDay: "2024-05-31" })])[0]).toMatchObject({ end: "2024-06-01" });
    // 29 February, and a new year.
    expect(entriesOf([picket({ date: "2024-02-28", lastDay: "2024-02-29" })])[0]?.end).toBe("2024-03-01");
    expect(entriesOf([picket({ date: "2023-12-31" })])[0]?.end).toBe("2024-01-01");
  });

  it("ends what goes on with the day of the export", () => {
    const open = entriesOf([picket({ lastDay: "2024-05-31" })], { asOf: "2024-05-10" })[0];
    expect(open).toMatchObject({ start: "2024-05-02", end: "2024-05-11" });
  });

  it("writes a time in UTC by the zone of the event, or of its place, and never by the reader's", () => {
    const zone = "America/Los_Angeles";
    // Winter: eight hours behind UTC, so 18:30 is the next day there.
    expect(entriesOf([picket({ date: "2024-01-15", time: "18:30", zone })])[0]).toMatchObject({
      start: "2024-01-16T02:30:00Z",
      isAllDay: false,
    });
    const places = [
      { id: "riverside", name: "Riverside", partOfId: "california" },
      { id: "california", name: "California", zone },
    ];
    expect(
      entriesOf(
        [picket({ time: "06:00", placeIds: ["riverside"] } as Partial<TimelineEvent>)],
        {},
        {},
        { places },
      )[0],
    ).toMatchObject({ start: "2024-05-02T13:00:00Z", location: "Riverside" });
  });

  it("takes the first of two equal times, and the clock before the change for one that is skipped", () => {
    const zone = "America/Los_Angeles";
    // 3 November 2024, 01:30 comes in summer time (08:30 UTC) and again in winter time.
    expect(
      entriesOf([picket({ date: "2024-11-03", time: "01:30", zone })], { asOf: "2024-12-01" })[0]?.start,
    ).toBe("2024-11-03T08:30:00Z");
    // 10 March 2024, 02:30 does not come: by the clock before the change it is 10:30 UTC.
    expect(entriesOf([picket({ date: "2024-03-10", time: "02:30", zone })])[0]?.start).toBe(
      "2024-03-10T10:30:00Z",
    );
  });

  it("tells a time without a zone in words", () => {
    const places = [
      { id: "riverside", name: "Riverside", zone: "America/Los_Angeles" },
      { id: "leeds", name: "Leeds", zone: "Europe/London" },
    ];
    const [entry] = entriesOf(
      [picket({ time: "06:00" })],
      {},
      { placeIds: ["riverside", "leeds"] },
      { places },
    );
    expect(entry).toMatchObject({ start: "2024-05-02", isAllDay: true });
    expect(entry?.description).toContain("At 06:00 local time.");
  });

  it("leaves out what is vague, uncertain or open, each told with its reason", () => {
    const events = [
      picket({ id: "some-day", date: "2024-05" }),
      picket({ id: "perhaps", date: "2024-05-02?" }),
      picket({ id: "sure", date: "2024-05-02/2024-05-02" }),
    ];
    const offer: TimelineEvent = {
      id: "offer",
      type: "finalOffer",
      byId: "crumb",
      date: "2024-05-03",
      expiresOn: "2024-05-10/..",
    };
    const { value, leftOut } = exported([...events, offer]);
    expect(read(value).map(({ uid }) => uid)).toEqual(["bakery.sure@picketline"]);
    expect(leftOut).toEqual([
      { eventId: "some-day", date: "2024-05", why: "vagueDate" },
      { eventId: "perhaps", date: "2024-05-02?", why: "vagueDate" },
      { eventId: "offer", date: "2024-05-10/..", why: "openDate" },
    ]);
    const spans = entriesOf(events, { vagueDates: "asSpans" });
    expect(spans.map(({ start, end, status }) => [start, end, status])).toEqual([
      ["2024-05-01", "2024-06-01", "TENTATIVE"],
      ["2024-05-02", "2024-05-03", "CONFIRMED"],
      ["2024-05-02", "2024-05-03", "TENTATIVE"],
    ]);
    expect(spans[0]?.description).toContain("Date: May 2024. The entry spans every day that it can be.");
  });

  it("can write the last day that there is", () => {
    const last = picket({ date: "9999-12-31", time: "23:00", zone: "America/Los_Angeles" });
    expect(entriesOf([last], { asOf: "9999-12-31" })[0]?.start).toBe("9999-12-31");
  });
});

describe("what stands in it", () => {
  it("has deadlines as they were known, votes, rallies and hunger strikes", () => {
    const timeline: readonly TimelineEvent[] = [
      {
        id: "notice",
        type: "noticeServed",
        date: "2024-05-01",
        announces: "strike",
        days: ["2024-05-08", "2024-05-09"],
      },
      { id: "vote", type: "strikeVote", date: "2024-04-20", result: "authorized" },
      {
        id: "cool",
        type: "intervention",
        date: "2024-05-02",
        byIds: ["inspector"],
        means: "coolingOff",
        until: "2024-07-31",
      },
      {
        id: "order",
        type: "backToWorkOrder",
        date: "2024-05-03",
        byId: "inspector",
        returnBy: { date: "2024-05-05", time: "07:00", zone: "Europe/London" },
      },
      {
        id: "barred",
        type: "injunction",
        date: "2024-05-03",
        byId: "inspector",
        forbids: "picketing",
        until: "2024-05-20",
      },
      { id: "longer", type: "extended", date: "2024-03-01", until: "2024-04-30" },
      { id: "new", type: "tookEffect", date: "2024-06-01", expiresOn: "2028-05-31" },
      { id: "fast", type: "hungerStrike", date: "2024-05-12", lastDay: "2024-05-14" },
      { id: "march", type: "rally", date: "2024-05-11" },
      { id: "began", type: "began", date: "2024-05-08" },
    ];
    expect(
      entriesOf(timeline).map(({ start, end, summary, categories }) => [start, end, summary, categories]),
    ).toEqual([
      ["2024-04-20", "2024-04-21", "Strike vote (authorized)", "vote"],
      ["2024-04-30", "2024-05-01", "Extended contract expires", "deadline"],
      ["2024-05-05T06:00:00Z", "2024-05-05T06:00:00Z", "Ordered to be back at work", "deadline"],
      ["2024-05-08", "2024-05-09", "Strike announced for this day", "deadline"],
      ["2024-05-09", "2024-05-10", "Strike announced for this day", "deadline"],
      ["2024-05-11", "2024-05-12", "Rally", "picket"],
      ["2024-05-12", "2024-05-15", "Hunger strike", "picket"],
      ["2024-05-20", "2024-05-21", "Injunction ends", "deadline"],
      ["2024-07-31", "2024-08-01", "Cooling-off period ends", "deadline"],
      ["2028-05-31", "2028-06-01", "New contract expires", "deadline"],
    ]);
    expect(entriesOf(timeline, { asOf: "2024-03-31" }).map(({ summary }) => summary)).toEqual([
      "Extended contract expires",
    ]);
  });

  it("does not know ahead of an extension the day to which the contract then ran", () => {
    const timeline: readonly TimelineEvent[] = [
      { id: "longer", type: "extended", date: "2024-05-01", until: "2024-05-15" },
      { id: "over", type: "expired", date: "2024-05-15" },
    ];
    expect(entriesOf(timeline, { asOf: "2024-04-30" })).toEqual([]);
    expect(entriesOf(timeline, { asOf: "2024-05-01" }).map(({ start }) => start)).toEqual([
      "2024-05-15",
      "2024-05-15",
    ]);
  });

  it("tells of a day that was set twice once, and of one of which nothing more is known", () => {
    const timeline: readonly TimelineEvent[] = [
      { id: "set", type: "sessionScheduled", date: "2024-05-01", sessionDates: ["2024-05-07", "2024-05-08"] },
      { id: "again", type: "sessionScheduled", date: "2024-05-03", sessionDates: ["2024-05-07"] },
      { id: "mediated", type: "mediationHeld", date: "2024-05-08", lastDay: "2024-05-09" },
      { id: "off", type: "sessionCancelled", date: "2024-05-10", sessionDate: "2024-05-14" },
    ];
    const entries = entriesOf(timeline);
    expect(entries.map(({ uid, start, status }) => [uid, start, status])).toEqual([
      ["bakery.set.2024-05-07@picketline", "2024-05-07", "CONFIRMED"],
      ["bakery.set.2024-05-08@picketline", "2024-05-08", "CONFIRMED"],
      ["bakery.off@picketline", "2024-05-14", "CANCELLED"],
    ]);
    expect(entries[0]?.description).toContain("The record does not say whether it was held.");
  });

  it("names who says so, where it is, and the source, with its address", () => {
    const rally: TimelineEvent = {
      id: "march",
      type: "rally",
      date: "2024-05-11",
      title: "300 march",
      saidBy: { organizationId: "bakers" },
      placeIds: ["riverside"],
      sourceIds: ["may-story", "june-story"],
    };
    const places = [
      { id: "riverside", name: "Riverside", address: "1 Main Street", latitude: 33.95, longitude: -117.4 },
    ];
    const sources = datasetOf(strike).sources.map((source) => ({
      ...source,
      url: `https://example.org/${source.id}?a=1;b=2,3`,
    }));
    const { value } = exported([rally], { asOf: "2024-05-31" }, {}, { places, sources });
    expect(read(value)[0]).toMatchObject({
      summary: "300 march, according to Bakers Local 0123",
      location: "Riverside, 1 Main Street",
      url: "https://example.org/may-story?a=1;b=2,3",
    });
    // The June story came later.
    expect(value).not.toContain("june-story");
    expect(value).toContain("\r\nGEO:33.95;-117.4\r\n");
  });

  it("stamps each entry with the first moment of the day, or with the moment given, and reads no clock", () => {
    const talks: TimelineEvent = { id: "talks", type: "sessionHeld", date: "2024-05-02" };
    expect(entriesOf([talks])[0]?.stamp).toBe("2024-06-30T00:00:00Z");
    expect(entriesOf([talks], { stamp: "2024-06-30T18:05:09Z" })[0]?.stamp).toBe("2024-06-30T18:05:09Z");
    expect(exported([talks]).value).toBe(exported([talks]).value);
  });

  test.each([
    ["uidDomain", "example.org\r\nX:1"],
    ["uidDomain", ""],
    ["stamp", "2024-06-31T00:00:00Z"],
    ["stamp", "2024-06-30"],
    ["vagueDates", "sometimes"],
  ])("refuses %s %j", (option, value) => {
    expect(() => exported([], { [option]: value })).toThrow(
      expect.objectContaining({ code: "invalid-argument" }),
    );
  });

  it("refuses a day or a stoppage that is none", () => {
    expect(() => exported([], { asOf: "2024-06" })).toThrow(
      expect.objectContaining({ code: "invalid-date" }),
    );
    expect(() => toICalendar(datasetOf(strike), "baker", { asOf: "2024-06-30" })).toThrow(
      expect.objectContaining({ code: "not-in-record" }),
    );
  });
});

describe("the text of the file", () => {
  const octets = (line: string): number => new TextEncoder().encode(line).length;

  /** What a reader must see: no control characters but line breaks, which are all one. */
  const asRead = (text: string): string =>
    text
      .replace(/\r\n|[\r\u0085\u2028\u2029]/g, "\n")
      .replaceAll("\t", " ")
      .replace(/[^\P{Cc}\n]/gu, "")
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

  const nasty = fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 200 }),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      "👩🏽‍⚕️ 🏳️‍🌈".repeat(20),
      "נציגת האיגוד אמרה: „די“",
      "line\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged",
      'back\\slash; semi, comma: "quotes" \\n \\N',
      "\u0000\u0007\u001b[31mred\ttab",
      "a".repeat(500),
    ),
  );

  test("any text comes out as it went in, and every line is short and whole", () => {
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, place, source) => {
        const rally: TimelineEvent = {
          id: "march",
          type: "rally",
          date: "2024-05-11",
          title,
          placeIds: ["riverside"],
          sourceIds: ["s"],
        };
        const { value } = exported(
          [rally],
          {},
          { title: "T" },
          {
            places: [{ id: "riverside", name: place }],
            sources: [{ id: "s", kind: "other", title: source }],
          },
        );
        const [entry, ...more] = read(value);
        expect(more).toEqual([]);
        // An event's words begin with a capital letter.
        expect(entry?.summary.slice(1)).toBe(
          asRead(title.replace(/^./su, (first) => first.toUpperCase())).slice(1),
        );
        expect(entry?.location).toBe(asRead(place));
        expect(entry?.description).toBe(`T\nSource: ${asRead(source)}`);
        const lines = value.split("\r\n");
        expect(lines.at(-1)).toBe("");
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}/u);
        }
        expect(value).not.toContain("\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd");
      }),
      { numRuns: 150 },
    );
  });
});
