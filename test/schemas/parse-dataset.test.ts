// What do parseDataset and safeParseDataset do with whatever is passed in?

import { describe, expect, it } from "vitest";
import { LabourError } from "../../src/core/labour-error.ts";
import type { Issue } from "../../src/index.ts";
import { migrate, parseDataset, safeParseDataset } from "../../src/schema.ts";
import { changeableFixture, fixture } from "./fixture.ts";

/** The one issue that an input gives. */
function onlyIssue(input: unknown): Issue {
  const { ok, issues } = safeParseDataset(input);
  expect(ok).toBe(false);
  expect(issues).toHaveLength(1);
  return issues[0] as Issue;
}

/** The message for one change of the fixture. */
function messageFor(change: (data: ReturnType<typeof changeableFixture>) => void): string {
  const data = changeableFixture();
  change(data);
  return onlyIssue(data).message;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  Object.freeze(value);
  Object.values(value).forEach(deepFreeze);
}

describe("a dataset that is right", () => {
  it("comes back with the same data and no issues", () => {
    expect(safeParseDataset(fixture)).toEqual({ ok: true, value: fixture, issues: [] });
    expect(parseDataset(fixture)).toStrictEqual(fixture);
    expect(migrate(fixture)).toEqual({ ok: true, value: fixture, issues: [] });
  });

  it("is not changed, and neither is one that is wrong", () => {
    const right = changeableFixture();
    const wrong = changeableFixture();
    wrong.stoppages[0].kind = "strik";
    wrong.extra = { deep: [1] };
    for (const data of [right, wrong]) {
      const before = JSON.stringify(data);
      deepFreeze(data);
      safeParseDataset(data);
      migrate(data);
      expect(JSON.stringify(data)).toBe(before);
    }
  });

  it("is read from objects without a prototype too, as some parsers make them", () => {
    const bare = Object.assign(Object.create(null), changeableFixture());
    expect(safeParseDataset(bare).ok).toBe(true);
  });

  it("keeps what is under extensions as it is", () => {
    const data = changeableFixture();
    data.extensions = { constructor: 1, toString: ["x"], "a/b": { "": null } };
    expect(parseDataset(data).extensions).toStrictEqual(data.extensions);
  });
});

describe("what is no dataset at all", () => {
  it.each([[undefined], [null], [""], [" \n\t"]])("%o is an empty document", (input) => {
    const issue = onlyIssue(input);
    expect(issue).toMatchObject({ code: "empty-document", path: "" });
    expect(issue.message).toMatch(/^The document is empty/);
  });

  it.each([
    ["{}", "the text"],
    [[{}], "a list of 1"],
    [5, "the number 5"],
    [true, "true"],
    [new Date(), "a Date object"],
    [new Map(), "a Map object"],
    [() => 1, "a function"],
    [Symbol("x"), "a symbol"],
    [1n, "the number 1"],
  ])("%o is of the wrong kind", (input, shown) => {
    const issue = onlyIssue(input);
    expect(issue).toMatchObject({ code: "wrong-type", path: "", received: input });
    expect(issue.message).toContain(shown);
  });

  it("an empty object lacks each of its keys", () => {
    expect(safeParseDataset({}).issues.map(({ path }) => path)).toEqual([
      "/formatVersion",
      "/organizations",
      "/people",
      "/bargainingUnits",
      "/places",
      "/sources",
      "/stoppages",
    ]);
  });
});

describe("several faults at once", () => {
  it("are all told", () => {
    const data = changeableFixture();
    delete data.formatVersion;
    data.stopages = [];
    data.organizations[0].designation = 123;
    data.organizations[1] = { id: "Employer", kind: "employr", url: "x" };
    const [strike] = data.stoppages;
    delete strike.title;
    strike.timeline[0] = { type: "begun", id: "B", date: "2024-13-01", scope: {}, sourceIds: "story" };
    strike.timeline[1].date = new Date(0);
    strike.workers[0].value = { value: 1, min: 3, max: "2", units: "workers" };
    strike.statements[0] = { id: "s", date: "2024", speaker: {}, channel: "tv", attribution: "onRecord" };
    const found = safeParseDataset(data).issues.map(({ code, path }) => `${code} ${path}`);
    expect(found.sort()).toEqual(
      [
        "missing-format-version /formatVersion",
        "unknown-key /stopages",
        "wrong-type /organizations/0/designation",
        "unknown-word /organizations/1/kind",
        "invalid-id /organizations/1/id",
        "missing-value /organizations/1/name",
        "invalid-address /organizations/1/url",
        "missing-value /stoppages/0/title",
        "unknown-event-type /stoppages/0/timeline/0/type",
        "invalid-id /stoppages/0/timeline/0/id",
        "invalid-partial-date /stoppages/0/timeline/0/date",
        "empty-object /stoppages/0/timeline/0/scope",
        "wrong-type /stoppages/0/timeline/0/sourceIds",
        "unquoted-date /stoppages/0/timeline/1/date",
        "wrong-type /stoppages/0/workers/0/value/max",
        "unknown-key /stoppages/0/workers/0/value/units",
        "quantity-value-and-range /stoppages/0/workers/0/value",
        "no-speaker /stoppages/0/statements/0/speaker",
        "unknown-word /stoppages/0/statements/0/channel",
        "empty-statement /stoppages/0/statements/0",
      ].sort(),
    );
  });

  it("are each a plain object that can be stored", () => {
    const data = changeableFixture();
    data.stoppages[0].kind = "strik";
    expect(JSON.parse(JSON.stringify(onlyIssue(data)))).toEqual({
      code: "unknown-word",
      path: "/stoppages/0/kind",
      message: '"kind" should be "strike" or "lockout", but is "strik": did you mean "strike"?',
      severity: "error",
      received: "strik",
      expected: '"strike" or "lockout"',
      suggestion: "strike",
    });
  });
});

describe("messages", () => {
  it.each<[string, (data: ReturnType<typeof changeableFixture>) => void]>([
    [
      '"designation" should be text, but is the number 123: put it in quotes, so that "0123" keeps its zero.',
      (data) => {
        data.organizations[0].designation = 123;
      },
    ],
    [
      '"country" should be text, but is false: put it in quotes.',
      (data) => {
        data.places[0].country = false;
      },
    ],
    [
      '"date" should be text, but is a Date object, as some YAML parsers make of dates: dates are text, so put it in quotes, as in "2024-10-21".',
      (data) => {
        data.stoppages[0].timeline[0].date = new Date("2024-10-21");
      },
    ],
    [
      '"retrievedOn" should be a calendar day, such as "2024-10-21", but is "2024-13-01": there is no such day in the calendar.',
      (data) => {
        data.sources[0].retrievedOn = "2024-13-01";
      },
    ],
    [
      '"note" should be text, but is null: what is not known is left out, not written as null.',
      (data) => {
        data.note = null;
      },
    ],
    [
      '"title" is missing: it should be text.',
      (data) => {
        delete data.stoppages[0].title;
      },
    ],
    [
      'Entry 2 of "unionIds" should be text, but is the number 5: put it in quotes.',
      (data) => {
        data.stoppages[0].unionIds.push(5);
      },
    ],
    [
      '"unionIds" should be a list, but is the text "union": put it in square brackets, even where there is only one.',
      (data) => {
        data.stoppages[0].unionIds = "union";
      },
    ],
    [
      '"titl" is not a key that is known here: did you mean "title"?',
      (data) => {
        data.stoppages[0].titl = "x";
      },
    ],
    [
      '"colour" is not a key that is known here: data of your own goes under "extensions".',
      (data) => {
        data.stoppages[0].colour = "red";
      },
    ],
    [
      '"symbol" is not a key that is known here: known are "amount" or "currency".',
      (data) => {
        data.stoppages[0].demands[1].positions[0].terms.steps[1].amount.symbol = "$";
      },
    ],
    [
      '"type" should be one of 40 known words, but is "begun": did you mean "began"?',
      (data) => {
        data.stoppages[0].timeline[0].type = "begun";
        for (const key of ["action", "workers", "firstDay", "hoursADay"])
          delete data.stoppages[0].timeline[0][key];
      },
    ],
    [
      '"zone" should be a time zone of the IANA database, such as "America/Los_Angeles", but is "America/Los_Angles": did you mean "America/Los_Angeles"?',
      (data) => {
        data.places[0].zone = "America/Los_Angles";
      },
    ],
    [
      '"count" should be an object, but is the number 2400: write it as {"value": 2400}.',
      (data) => {
        data.stoppages[0].timeline.find(({ type }: { type: string }) => type === "headcountReported").count =
          2400;
      },
    ],
    [
      '"size" should be a list, but is an object: put it in square brackets, even where there is only one.',
      (data) => {
        [data.bargainingUnits[0].size] = data.bargainingUnits[0].size;
      },
    ],
    [
      '"saidBy" should name a personId, an organizationId or a description, but is empty.',
      (data) => {
        data.stoppages[0].timeline[0].saidBy = {};
      },
    ],
    [
      '"value" should have either one value or a range, not both, but is { "value": 5, "max": 9 }.',
      (data) => {
        data.stoppages[0].workers[0].value = { value: 5, max: 9 };
      },
    ],
    [
      '"terms" should be an object of terms, or "unknown", but is "unknwon": did you mean "unknown"?',
      (data) => {
        data.stoppages[0].demands[0].positions[0].terms = "unknwon";
      },
    ],
    [
      '"formatVersion" should be a whole number, such as 1, but is the text "1": write it without quotes.',
      (data) => {
        data.formatVersion = "1";
      },
    ],
    [
      '"publishedOn" should be a calendar day such as "2024-10-21", or a date as vague as "2024-10", "2024-10~" or "2024-10-09/2024-10-11", but is "10/21/2024": the year comes first, then the month, then the day.',
      (data) => {
        data.sources[0].publishedOn = "10/21/2024";
      },
    ],
  ])("%s", (message, change) => {
    expect(messageFor(change)).toBe(message);
  });

  it("list all the words where none of many is near", () => {
    const message = messageFor((data) => {
      data.stoppages[0].timeline[1].type = "zzzzzzzz";
    });
    expect(message).toContain('"expired", "extended"');
    expect(message).toContain('"replacementsHired" or "other", but is "zzzzzzzz".');
  });

  it("cut what is long", () => {
    const message = messageFor((data) => {
      data.stoppages[0].id = "x y".repeat(10_000);
    });
    expect(message.length).toBeLessThan(300);
  });
});

describe("parseDataset", () => {
  it("throws one LabourError that names the first faults and has them all", () => {
    const data = changeableFixture();
    data.stoppages[0].kind = "strik";
    data.places[0].latitude = 91;
    data.note = 5;
    data.people = {};
    let thrown: unknown;
    try {
      parseDataset(data);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LabourError);
    const error = thrown as LabourError;
    expect(error.code).toBe("invalid-dataset");
    expect(error.issues).toEqual(safeParseDataset(data).issues);
    expect(error.issues).toHaveLength(4);
    expect(error.message).toMatch(/^The dataset has 4 faults\. \/people: "people" should be a list/);
    expect(error.message).toMatch(/ … and 1 more, all of them in "issues"\.$/);
  });

  it("says it where there is one fault", () => {
    expect(() => parseDataset("")).toThrow(/^The dataset has one fault\. The document is empty/);
    const data = changeableFixture();
    data.note = 5;
    expect(() => parseDataset(data)).toThrow('The dataset has one fault. /note: "note" should be text');
  });
});
