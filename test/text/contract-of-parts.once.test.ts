// Where units or employers settle one by one: what is told of those who have, while others have not.

import { describeStatus, spanish, type TimelineEvent, type WorkStoppage } from "picketline";
import { describe, expect, it } from "vitest";
import { datasetOf, strike } from "./small-dispute.js";

const ovens = { bargainingUnitIds: ["ovens"] };
const agreed = { id: "ta", type: "tentativeAgreement", date: "2024-05-10", covers: "whole", scope: ovens };
const voted = {
  id: "vote",
  type: "ratificationVote",
  on: "tentativeAgreement",
  date: "2024-05-15",
  result: "ratified",
};
const took = { id: "took", type: "tookEffect", date: "2024-05-17", scope: ovens };
const began = { id: "began", type: "began", date: "2024-05-01" };
const twoUnits = (...events: readonly object[]): WorkStoppage => ({
  ...strike,
  bargainingUnitIds: ["ovens", "vans"],
  timeline: [began, ...events] as readonly TimelineEvent[],
});

function contractOn(asOf: string, stoppage: WorkStoppage): string {
  return describeStatus(stoppage, asOf, { dataset: datasetOf(stoppage) }).contract;
}

describe("while one unit has settled and the other has not", () => {
  const stoppage = twoUnits(agreed, { ...voted, scope: ovens }, took);

  it("tells how far the one has come, by name", () => {
    expect(contractOn("2024-05-09", stoppage)).toBe("The record does not say where the contract stands.");
    expect(contractOn("2024-05-10", stoppage)).toBe(
      "A tentative agreement was reached for Oven workers on 10 May 2024.",
    );
    expect(contractOn("2024-05-16", stoppage)).toBe(
      "An agreement for Oven workers was ratified on 15 May 2024.",
    );
    expect(contractOn("2024-05-20", stoppage)).toBe(
      "A contract for Oven workers took effect on 17 May 2024.",
    );
  });

  it("beside what is known of the whole", () => {
    const expired = { id: "expired", type: "expired", date: "2024-04-30" };
    expect(contractOn("2024-05-16", twoUnits(expired, agreed, { ...voted, scope: ovens }))).toBe(
      "The contract expired on 30 April 2024. An agreement for Oven workers was ratified on 15 May 2024.",
    );
  });

  it("names nobody without a dataset, and says so in Spanish too", () => {
    expect(describeStatus(stoppage, "2024-05-16").contract).toBe(
      "An agreement for a part of the workforce was ratified on 15 May 2024.",
    );
    const inSpanish = (asOf: string): string => describeStatus(stoppage, asOf, { wording: spanish }).contract;
    expect(inSpanish("2024-05-10")).toBe(
      "Hay un acuerdo provisional para una parte de la plantilla, alcanzado el 10 de mayo de 2024.",
    );
    expect(inSpanish("2024-05-16")).toBe(
      "El acuerdo para una parte de la plantilla se ratificó el 15 de mayo de 2024.",
    );
    expect(inSpanish("2024-05-20")).toBe(
      "El convenio para una parte de la plantilla entró en vigor el 17 de mayo de 2024.",
    );
  });
});

it("where both have settled, one sentence tells it of all", () => {
  const vans = { bargainingUnitIds: ["vans"] };
  const second = { ...agreed, id: "ta-2", date: "2024-05-12", scope: vans };
  expect(contractOn("2024-05-13", twoUnits(agreed, second))).not.toContain("for Oven workers");
});
