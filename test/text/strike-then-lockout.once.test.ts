// A lockout that follows on a strike without a day between, sessions of several days, and waves of which one is back.

import {
  bargainingOn,
  describeDuration,
  describeReport,
  describeStatus,
  reportOn,
  spanish,
  statusOn,
  type TimelineEvent,
  type WorkStoppage,
} from "picketline";
import { describe, expect, it } from "vitest";
import { datasetOf, strike } from "./small-dispute.js";

function dispute(...events: readonly object[]): WorkStoppage {
  return { ...strike, timeline: events as readonly TimelineEvent[] };
}

function reportLines(stoppage: WorkStoppage, asOf: string): readonly string[] {
  return describeReport(reportOn(datasetOf(stoppage), "bakery", asOf)).split("\n");
}

describe("a strike of 1 to 20 May, and a lockout from the day after", () => {
  const stoppage = dispute(
    { id: "out", type: "began", date: "2024-05-01" },
    { id: "back", type: "ended", date: "2024-05-20", reason: "unconditionalReturn" },
    { id: "locked", type: "began", date: "2024-05-21", action: "lockout" },
    { id: "lifted", type: "ended", date: "2024-06-15", reason: "lockoutLifted" },
  );

  it("is a lockout since its own first day; the count goes on from that of the strike", () => {
    expect(statusOn(stoppage, "2024-06-15").work).toEqual({
      state: "ongoing",
      since: "2024-05-21",
      because: ["locked"],
    });
    // 11 days of May from the 21st, 15 of June, and 20 before.
    expect(describeStatus(stoppage, "2024-06-15").work).toBe(
      "Locked out since 21 May 2024; counted from the first day out, 1 May 2024: day 46.",
    );
    expect(describeStatus(stoppage, "2024-06-15", { wording: spanish }).work).toBe(
      "Cierre patronal desde el 21 de mayo de 2024; contado desde el primer día, 1 de mayo de 2024: día 46.",
    );
    expect(reportLines(stoppage, "2024-06-15").join(" ")).toMatch(
      /Locked out since 21 May 2024; counted from the first day out, 1 May 2024:\s+day 46/,
    );
  });

  it("is over as both", () => {
    expect(describeStatus(stoppage, "2024-07-01").work).toBe(
      "The strike and lockout are over: 46 days, both ends counted; the last day out was 15 June 2024.",
    );
    expect(describeStatus(stoppage, "2024-07-01", { wording: spanish }).work).toBe(
      "La huelga y el cierre patronal han terminado: 46 días, contados el primero y el último; el último día de paro fue el 15 de junio de 2024.",
    );
    expect(describeStatus(stoppage, "2024-05-20").work).toBe("On strike since 1 May 2024: day 20.");
  });
});

describe("a session of several days", () => {
  const stoppage = dispute(
    { id: "began", type: "began", date: "2024-05-01" },
    { id: "session", type: "sessionHeld", date: "2024-05-07", lastDay: "2024-05-12" },
    { id: "goes-on", type: "continued", date: "2024-05-08", openEnded: true },
  );

  it("is told by its last day, from which the days are counted", () => {
    expect(bargainingOn(stoppage, "2024-05-20").last).toEqual({
      eventId: "session",
      date: "2024-05-07",
      lastDay: "2024-05-12",
      number: null,
    });
    expect(describeStatus(stoppage, "2024-05-20").bargaining).toBe(
      "Talks are on; the last session was on 12 May 2024, eight days before.",
    );
    expect(reportLines(stoppage, "2024-05-20")).toContain(
      "  Bargaining sessions held: one, the last on 12 May 2024, eight days ago.",
    );
  });
});

describe("a wave that is back while another is out", () => {
  const [vans, ovens] = [{ bargainingUnitIds: ["vans"] }, { bargainingUnitIds: ["ovens"] }];
  const waves = [
    { id: "one", type: "began", date: "2024-05-01", scope: vans },
    { id: "two", type: "joined", date: "2024-05-05", scope: ovens },
    { id: "left", type: "left", date: "2024-05-10", scope: vans },
  ];

  it("is partly out, whichever events put them out", () => {
    const stoppage = dispute(...waves, { id: "over", type: "ended", date: "2024-05-20" });
    expect(statusOn(stoppage, "2024-05-10").work.state).toBe("ongoing");
    expect(statusOn(stoppage, "2024-05-11").work).toEqual({
      state: "partlyOut",
      since: "2024-05-10",
      because: ["one", "two", "left"],
    });
    expect(reportLines(stoppage, "2024-05-11")).toContain("  - 10 May 2024: Some workers left (vans)");
  });

  it("is not, once they are out again", () => {
    const again = { id: "again", type: "joined", date: "2024-05-13", scope: vans };
    const stoppage = dispute(...waves, again, { id: "over", type: "ended", date: "2024-05-20" });
    expect(statusOn(stoppage, "2024-05-12").work.state).toBe("partlyOut");
    expect(statusOn(stoppage, "2024-05-13").work.state).toBe("ongoing");
  });
});

it("while a later round is on, a length in weeks or months would count the pauses: it tells the days out", () => {
  const rounds = dispute(
    { id: "one", type: "began", date: "2024-05-01", lastDay: "2024-05-03" },
    { id: "two", type: "resumed", date: "2024-08-05", lastDay: "2024-08-07" },
  );
  // Three days of May and two of August, over 31 + 30 + 31 + 5.
  for (const style of ["week", "month", "rounded", "nears"] as const) {
    expect(describeDuration(rounds, "2024-08-06", { style })).toBe("five days out over 98 days");
  }
  expect(describeDuration(rounds, "2024-08-06")).toBe("day 98");
});

it("who goes back in a pause may go out again; else it is the end", () => {
  const paused = [
    { id: "began", type: "began", date: "2024-05-01" },
    { id: "paused", type: "suspended", date: "2024-05-10" },
    { id: "back", type: "returnedToWork", date: "2024-05-11", extent: "all" },
  ];
  expect(statusOn(dispute(...paused), "2024-05-12").work.state).toBe("ended");
  const again = { id: "again", type: "resumed", date: "2024-06-01" };
  expect(statusOn(dispute(...paused, again), "2024-05-12").work.state).toBe("suspended");
});

describe("what is not of whole days, or of somebody's account", () => {
  const partDays = dispute({
    id: "began",
    type: "began",
    date: "2024-05-01",
    lastDay: "2024-05-12",
    hoursADay: 2,
  });

  it("hours a day are told", () => {
    expect(describeStatus(partDays, "2024-05-07").work).toBe(
      "On strike for two hours a day since 1 May 2024: day 7.",
    );
    expect(describeStatus(partDays, "2024-05-07", { wording: spanish }).work).toBe(
      "En huelga dos horas al día desde el 1 de mayo de 2024: día 7.",
    );
    const lines = reportLines(partDays, "2024-05-07");
    expect(lines).toContain("  On strike for two hours a day since 1 May 2024: day 7, in its first week.");
    expect(lines).toContain("  - 1 May 2024: Work stopped for two hours a day");
  });

  it("so is who says that some are back", () => {
    const stoppage = dispute(
      { id: "began", type: "began", date: "2024-05-01" },
      {
        id: "some",
        type: "returnedToWork",
        date: "2024-05-08",
        extent: "some",
        saidBy: { organizationId: "crumb" },
      },
      { id: "goes-on", type: "continued", date: "2024-05-09", openEnded: true },
    );
    expect(describeStatus(stoppage, "2024-05-09", { dataset: datasetOf(stoppage) }).work).toBe(
      "Some workers are back and others are out, according to Crumb; the strike began on 1 May 2024: day 9.",
    );
  });
});
