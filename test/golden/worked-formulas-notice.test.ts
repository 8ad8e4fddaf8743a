import { existsSync, readFileSync } from "node:fs";
import { hoursBetween, noticeCheck, noticeRules, type NoticeRule, voteShare } from "picketline";
import { describe, expect, test } from "vitest";
import { strike } from "../calc/builders.js";

const facts = `${import.meta.dirname}/../../../shared/facts`;

interface Worked {
  readonly id: string;
  readonly input: Record<string, never>;
  readonly expect: Record<string, never>;
}

/** `2024-08-26T10:00-04:00` is a day and a time; Toronto's summer time is four hours behind UTC. */
const dayAndTime = (text: string) => ({ date: text.slice(0, 10), time: text.slice(11, 16) });

describe.skipIf(!existsSync(facts))("worked formulas of notice and votes (needs ../shared)", () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`${facts}/${name}.json`, "utf8"));
  const worked = (id: string): { input: Record<string, unknown>; expect: Record<string, unknown> } =>
    (read("worked-formulas") as readonly Worked[]).find((row) => row.id === id) ?? expect.fail(id);

  test("notice-canada-cn: the last moment for notice of 72 hours", () => {
    const { input, expect: expected } = worked("notice-canada-cn");
    const zone = "America/Toronto";
    const start = { ...dayAndTime(String(input["start"])), zone };
    const check = noticeCheck(strike([{ id: "start", type: "began", ...start }]), noticeRules.canadaFederal);
    const latest = { ...dayAndTime(String(expected["latestNotice"])), zone };
    expect(check.required[0]?.noticeBy).toEqual({ earliest: latest, latest });
    expect(hoursBetween(latest, start)).toEqual({ min: 72, max: 72 });
  });

  test("notice-unac: eleven days, in time", () => {
    const { input, expect: expected } = worked("notice-unac");
    const start = { ...dayAndTime(String(input["start"])), zone: "America/Los_Angeles" };
    const check = noticeCheck(
      strike([
        { id: "notice", type: "noticeServed", date: String(input["served"]), announces: "strike", startsAt: start },
        { id: "start", type: "began", ...start },
      ]),
      noticeRules.nlra8g,
    );
    expect(check.inTime).toBe(expected["timely"]);
    expect(check.served[0]?.given).toEqual({ min: expected["days"], max: expected["days"] });
  });

  test("ratification-pct: the share of the votes cast, and the turnout", () => {
    const { input, expect: expected } = worked("ratification-pct");
    const { yes, turnout } = voteShare({
      yes: Number(input["yes"]),
      no: Number(input["no"]),
      eligible: { value: Number(input["unit"]) },
    });
    expect(yes).toMatchObject({ percent: expected["yesPct"], of: "votesCast" });
    expect(turnout).toMatchObject({ percent: { min: expected["turnoutPct"], max: expected["turnoutPct"] } });
  });

  test("each version of a rule is one of the researched ones, with its dates", () => {
    const { rules } = read("rules") as {
      readonly rules: readonly { readonly id: string; readonly effectiveFrom?: string; readonly effectiveTo?: string }[];
    };
    for (const rule of Object.values<NoticeRule>(noticeRules)) {
      for (const version of [...rule.versions, ...(rule.mandates ?? []), ...(rule.thresholds ?? [])]) {
        const fact = rules.find(({ id }) => id === version.id.replace(/-(bc|nb)$/, ""));
        expect(fact, version.id).toBeDefined();
        if (fact?.effectiveFrom !== undefined) expect(version.effectiveFrom).toBe(fact.effectiveFrom);
        if (fact?.effectiveTo !== undefined) expect(version.effectiveTo).toBe(fact.effectiveTo);
      }
    }
  });
});
