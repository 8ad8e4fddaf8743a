import fc from "fast-check";
import { addDays, type PartialDate, type Scope, type TimelineEvent, type WorkStoppage } from "picketline";
import { heads, strike } from "./builders.js";

/**
 * Any stoppage that can be written down, likely or not: events of all types that the calculators read, on days of
 * half a year, with vague dates, midnights, parts of the stoppage and contradictions among them.
 */

/** The days in which the made-up stoppages play: many of them the same. */
export const someDay = fc.oneof(fc.nat(12), fc.nat(180)).map((days) => addDays("2024-01-01", days));

const someDate: fc.Arbitrary<PartialDate> = fc.oneof(
  { weight: 8, arbitrary: someDay },
  { weight: 1, arbitrary: someDay.map((day) => day.slice(0, 7)) },
  {
    weight: 1,
    arbitrary: fc.tuple(someDay, fc.nat(20)).map(([day, length]) => `${day}/${addDays(day, length)}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("2024", "2024-03-05~", "2024-02?", "2024-02-10/..", "2024-02-10/"),
  },
);

const units = ["unit-a", "unit-b", "unit-c"];
const someScope: fc.Arbitrary<Scope> = fc.oneof(
  fc.subarray(units, { minLength: 1 }).map((bargainingUnitIds) => ({ bargainingUnitIds })),
  fc.subarray(["place-a", "place-b"], { minLength: 1 }).map((placeIds) => ({ placeIds })),
);
const someWorkers = fc.integer({ min: 1, max: 5000 }).map(heads);
const action = fc.constantFrom("strike" as const, "lockout" as const);

/** What an event type has beside the fields that all have. */
const bodies = fc.oneof(
  fc.record(
    { type: fc.constant("began" as const), lastDay: someDate, workers: someWorkers, action },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constant("began" as const), workers: someWorkers }, { requiredKeys: ["type"] }),
  fc.record(
    { type: fc.constant("joined" as const), workers: someWorkers, lastDay: someDate },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constant("resumed" as const), action, lastDay: someDate }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("left" as const), workers: someWorkers }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("suspended" as const) }),
  fc.record({
    type: fc.constant("ended" as const),
    reason: fc.constantFrom("agreement" as const, "calledOff" as const),
  }),
  fc.record({
    type: fc.constant("returnedToWork" as const),
    extent: fc.constantFrom("first" as const, "some" as const, "all" as const),
  }),
  fc.record({ type: fc.constant("continued" as const), openEnded: fc.boolean() }, { requiredKeys: ["type"] }),
  fc.record({
    type: fc.constant("headcountReported" as const),
    counted: fc.constantFrom("out" as const, "returned" as const),
    count: fc.record({
      value: fc.nat(3000),
      modifier: fc.constantFrom("exactly" as const, "about" as const, "moreThan" as const),
    }),
  }),
  fc.record({ type: fc.constant("picket" as const), lastDay: someDate }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("expired" as const) }),
  fc.record({ type: fc.constant("extended" as const), until: someDate }, { requiredKeys: ["type"] }),
  fc.record({ type: fc.constant("tookEffect" as const), expiresOn: someDate }, { requiredKeys: ["type"] }),
  fc.record({
    type: fc.constant("noticeServed" as const),
    announces: fc.constantFrom("strike" as const, "lockout" as const, "picket" as const),
    startsAt: fc.record({ date: someDate }),
  }),
  fc.record({
    type: fc.constant("strikeVote" as const),
    result: fc.constantFrom("called" as const, "authorized" as const, "rejected" as const),
  }),
  fc.record({
    type: fc.constant("ratificationVote" as const),
    result: fc.constantFrom("called" as const, "ratified" as const, "rejected" as const),
    on: fc.constantFrom("tentativeAgreement" as const, "offer" as const),
  }),
  fc.record({
    type: fc.constant("tentativeAgreement" as const),
    covers: fc.constantFrom("whole" as const, "article" as const),
  }),
  fc.record(
    { type: fc.constant("sessionHeld" as const), number: fc.integer({ min: 1, max: 30 }), lastDay: someDate },
    { requiredKeys: ["type"] },
  ),
  fc.record({
    type: fc.constant("sessionScheduled" as const),
    sessionDates: fc.array(someDate, { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant("sessionCancelled" as const), sessionDate: someDate }),
  fc.record(
    { type: fc.constant("noSessionsScheduled" as const), period: someDate },
    { requiredKeys: ["type"] },
  ),
  fc.constantFrom(
    { type: "impasse" as const },
    { type: "mediationAgreed" as const },
    { type: "mediationHeld" as const },
  ),
  fc.constant({ type: "mediationEnded" as const, outcome: "noAgreement" as const }),
  fc.record(
    {
      type: fc.constant("injunction" as const),
      byId: fc.constant("court"),
      forbids: fc.constant("stoppage" as const),
      until: someDate,
    },
    { requiredKeys: ["type", "byId", "forbids"] },
  ),
  fc.record(
    {
      type: fc.constant("intervention" as const),
      byIds: fc.constant(["government"]),
      means: fc.constantFrom("coolingOff" as const, "letter" as const),
      until: someDate,
    },
    { requiredKeys: ["type", "byIds", "means"] },
  ),
  fc.record(
    {
      type: fc.constant("backToWorkOrder" as const),
      byId: fc.constant("board"),
      returnBy: fc.record(
        { date: someDate, time: fc.constantFrom("00:01", "14:00") },
        { requiredKeys: ["date"] },
      ),
      until: someDate,
    },
    { requiredKeys: ["type", "byId"] },
  ),
  fc.constant({ type: "investigationOpened" as const, byId: "regulator" }),
  fc.record(
    {
      type: fc.constant("ruling" as const),
      byId: fc.constant("board"),
      finding: fc.constant("so"),
      declares: fc.constantFrom("lawful" as const, "unlawful" as const),
      concludesIds: fc.constant(["event-1", "event-2"]),
    },
    { requiredKeys: ["type", "byId", "finding"] },
  ),
);

const someEvent: fc.Arbitrary<TimelineEvent> = fc
  .tuple(
    bodies,
    someDate,
    fc.record(
      {
        time: fc.constantFrom("00:00", "00:01", "07:00", "18:00"),
        scope: fc.oneof(fc.constant(undefined), fc.constant(undefined), someScope),
        rank: fc.constantFrom("normal" as const, "normal" as const, "normal" as const, "deprecated" as const),
      },
      { requiredKeys: [] },
    ),
  )
  .map(
    ([body, date, { scope, ...base }]): TimelineEvent => ({
      id: "",
      date,
      ...base,
      ...(scope === undefined ? {} : { scope }),
      ...body,
    }),
  );

/** Any stoppage with so many events at the least and at the most. About all of them have begun at some time. */
export function someStoppageOf(minLength: number, maxLength: number): fc.Arbitrary<WorkStoppage> {
  return fc
    .tuple(
      fc.array(someEvent, { minLength, maxLength, size: "max" }),
      someDate,
      fc.record(
        {
          pattern: fc.constantFrom("openEnded" as const, "intermittent" as const, "rolling" as const),
          causes: fc.constantFrom(["economic" as const], ["firstContract" as const]),
          workers: someWorkers,
          bargainingUnitIds: fc.constant(units),
          kind: action,
        },
        { requiredKeys: [] },
      ),
    )
    .map(([events, start, rest]) =>
      strike(
        [{ id: "", type: "began" as const, date: start }, ...events].map((event, index) => ({
          ...event,
          id: `event-${index}`,
        })),
        rest,
      ),
    );
}

/** Any stoppage of a few events. */
export const someStoppage = someStoppageOf(0, 12);
