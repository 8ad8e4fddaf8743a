// Who speaks on background is named by no report, wherever else the record has that name; nor is what was said off the
// record told, be it the title of an event.

import {
  bargainingReportOn,
  type Dataset,
  describeReport,
  describeStatus,
  ledeFacts,
  reportOn,
  spanish,
  type TimelineEvent,
} from "picketline";
import { describe, expect, it } from "vitest";
import { datasetOf, statement, strike } from "./small-dispute.js";

const byJane = { saidBy: { personId: "jane-roe" } };
const secret = "We will settle before the weekend.";

/** Jane Roe is named wherever a record can have a speaker. */
function recorded(attribution: "background" | "onRecord"): Dataset {
  const events: readonly object[] = [
    { id: "began", type: "began", date: "2024-05-01", title: "Jane Roe leads the walkout", ...byJane },
    { id: "opened", type: "investigationOpened", date: "2024-05-02", byId: "inspector", ...byJane },
    { id: "none", type: "noSessionsScheduled", date: "2024-05-03", ...byJane },
    {
      id: "count",
      type: "headcountReported",
      date: "2024-05-03",
      counted: "out",
      count: { value: 30 },
      ...byJane,
    },
    { id: "other", type: "other", date: "2024-05-04", title: secret },
  ];
  const terms = { topic: "other" as const, text: "Cooler ovens" };
  const position = {
    id: "asked",
    date: "2024-05-01",
    standing: "demand" as const,
    heldByIds: ["bakers"],
    terms,
  };
  return datasetOf({
    ...strike,
    workers: [{ value: { value: 40, unit: "workers" }, ...byJane, sourceIds: [], rank: "normal" }],
    demands: [
      {
        id: "ovens",
        topic: "other",
        title: "Ovens, as Jane Roe asks",
        positions: [{ ...position, ...byJane }],
      },
    ],
    timeline: events as readonly TimelineEvent[],
    statements: [
      statement("tired", "2024-05-02", {
        speaker: { personId: "jane-roe", organizationId: "bakers" },
        attribution,
        quote: "I, Roe, am tired.",
        claims: [{ id: "tired-claim", text: "Jane Roe says that Crumb tires them", allegation: true }],
      }),
      statement("weekend", "2024-05-03", {
        speaker: { description: "a manager" },
        attribution: "offRecord",
        quote: secret,
      }),
    ],
  } as typeof strike);
}

function everyText(dataset: Dataset): string {
  const report = reportOn(dataset, "bakery", "2024-05-05");
  const [stoppage = strike] = dataset.stoppages;
  return JSON.stringify([
    report,
    describeReport(report),
    bargainingReportOn(dataset, "bakery", "2024-05-05"),
    ledeFacts(dataset, "bakery", "2024-05-05"),
    ledeFacts(dataset, "bakery", "2024-05-05", { wording: spanish }),
    describeStatus(stoppage, "2024-05-05", { dataset }),
  ]);
}

describe("no report", () => {
  const told = everyText(recorded("background"));

  it("names who speaks on background only", () => {
    expect(told).not.toMatch(/Roe|jane-roe/i);
    expect(told).toContain("[name withheld] leads the walkout");
    expect(told).toContain("according to somebody who is not named");
  });

  it("tells what was said off the record", () => {
    expect(told).not.toContain("weekend.");
    expect(told).toContain("[words withheld]");
  });

  it("withholds the name of somebody who speaks on the record", () => {
    const named = everyText(recorded("onRecord"));
    expect(named).toContain("Jane Roe leads the walkout");
    expect(named).toContain("2024, according to Jane Roe");
  });
});
