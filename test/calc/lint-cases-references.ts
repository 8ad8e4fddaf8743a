/** Datasets for the rules about ids, references, loops and annotations. */

import type { LintCase } from "./lint-fixtures.js";
import {
  began,
  claim,
  dataset,
  demand,
  employer,
  event,
  outlet,
  position,
  source,
  statement,
  strike,
  timeline,
  union,
  unit,
} from "./lint-fixtures.js";

const local = { ...union, id: "local-1" };
const coalition = { id: "all", kind: "coalition", name: "All" } as const;
const hospital = { id: "hospital", name: "Hospital" };

export const referenceCases: readonly LintCase[] = [
  {
    code: "duplicate-id",
    path: "/organizations/3/id",
    fires: dataset({ organizations: [union, employer, outlet, { ...employer, name: "Another" }] }),
    rests: { "ids of two kinds": dataset({ places: [{ id: "kaiser", name: "Kaiser" }] }) },
  },
  {
    code: "duplicate-id",
    path: "/stoppages/0/timeline/1/id",
    fires: timeline(began("2024-10-21"), event("rally", "2024-11-01", { id: "began-2024-10-21" })),
    rests: {
      "two stoppages": dataset({
        stoppages: [
          strike({ id: "a", timeline: [began("2024-10-21", { id: "out" })] }),
          strike({ id: "b", timeline: [began("2024-11-21", { id: "out" })] }),
        ],
      }),
    },
  },
  {
    code: "duplicate-id",
    path: "/stoppages/1/statements/0/claims/0/id",
    fires: dataset({
      stoppages: ["a", "b"].map((id) =>
        strike({ id, statements: [statement(`s-${id}`, { claims: [claim("claim")] })] }),
      ),
    }),
    rests: {
      "two claims": dataset({
        stoppages: ["a", "b"].map((id) =>
          strike({ id, statements: [statement(`s-${id}`, { claims: [claim(`c-${id}`)] })] }),
        ),
      }),
    },
  },
  {
    code: "dangling-reference",
    path: "/organizations/0/sourceIds/1",
    fires: dataset({
      organizations: [{ ...union, sourceIds: ["story", "storry"] }],
      sources: [source("story")],
    }),
    rests: {
      "the source is there": dataset({
        organizations: [{ ...union, sourceIds: ["story"] }],
        sources: [source("story")],
      }),
      "an extension is the user's own": dataset({
        organizations: [{ ...union, extensions: { desk: { sourceIds: ["nowhere"] } } }],
      }),
    },
  },
  {
    code: "dangling-reference",
    path: "/stoppages/1/timeline/0/onEventId",
    fires: dataset({
      stoppages: [
        strike({
          id: "a",
          timeline: [event("tentativeAgreement", "2025-05-04", { id: "deal", covers: "whole" })],
        }),
        strike({
          id: "b",
          timeline: [
            event("ratificationVote", "2025-05-08", {
              result: "called",
              on: "tentativeAgreement",
              onEventId: "deal",
            }),
          ],
        }),
      ],
    }),
    rests: {
      "the event is one of the same stoppage": timeline(
        event("tentativeAgreement", "2025-05-04", { id: "deal", covers: "whole" }),
        event("ratificationVote", "2025-05-08", {
          result: "called",
          on: "tentativeAgreement",
          onEventId: "deal",
        }),
      ),
    },
  },
  {
    code: "dangling-reference",
    path: "/stoppages/0/timeline/0/scope/placeIds/0",
    fires: timeline(began("2024-10-21", { scope: { placeIds: ["hospital"] } })),
    rests: {
      "the place is there": dataset({
        places: [hospital],
        stoppages: [strike({ timeline: [began("2024-10-21", { scope: { placeIds: ["hospital"] } })] })],
      }),
    },
  },
  {
    code: "dangling-reference",
    path: "/stoppages/0/demands/0/positions/0/saidBy/personId",
    fires: dataset({
      stoppages: [strike({ demands: [demand("staff", position("p", { saidBy: { personId: "nobody" } }))] })],
    }),
    rests: {
      "the person is there": dataset({
        stoppages: [
          strike({ demands: [demand("staff", position("p", { saidBy: { personId: "sal-rosselli" } }))] }),
        ],
      }),
    },
  },
  {
    code: "reference-to-wrong-kind",
    path: "/stoppages/0/statements/0/speaker/personId",
    fires: dataset({
      stoppages: [strike({ statements: [statement("s", { speaker: { personId: "nuhw" } })] })],
    }),
    rests: {
      "a person": dataset({
        stoppages: [strike({ statements: [statement("s", { speaker: { personId: "sal-rosselli" } })] })],
      }),
      "organisations or people may intervene": timeline(
        event("intervention", "2025-01-10", { byIds: ["sal-rosselli", "kaiser"], means: "letter" }),
      ),
    },
  },
  {
    code: "wrong-kind-of-organization",
    path: "/stoppages/0/unionIds/0",
    fires: dataset({ stoppages: [strike({ unionIds: ["kaiser"] })] }),
    rests: { "a union": dataset({ stoppages: [strike()] }) },
  },
  {
    code: "wrong-kind-of-organization",
    path: "/bargainingUnits/0/employerIds/0",
    fires: dataset({ bargainingUnits: [{ ...unit("staff"), employerIds: ["laist"] }] }),
    rests: {
      "an employer": dataset({ bargainingUnits: [unit("staff")] }),
      "governments employ, too": dataset({
        organizations: [union, employer, { id: "state", kind: "government", name: "State" }],
        bargainingUnits: [{ ...unit("staff"), employerIds: ["state"] }],
      }),
    },
  },
  {
    code: "wrong-kind-of-organization",
    path: "/stoppages/0/unionIds/0",
    fires: dataset({
      organizations: [union, employer, { ...coalition, side: "employers" }],
      stoppages: [strike({ unionIds: ["all"] })],
    }),
    rests: {
      "a coalition of unions": dataset({
        organizations: [union, employer, { ...coalition, side: "unions" }],
        stoppages: [strike({ unionIds: ["all"] })],
      }),
      "a coalition that does not say whose it is": dataset({
        organizations: [union, employer, coalition],
        stoppages: [strike({ unionIds: ["all"] })],
      }),
    },
  },
  {
    code: "unused-source",
    path: "/sources/0",
    fires: dataset({ sources: [source("story")] }),
    rests: { "referred to": dataset({ sources: [source("story")], sourceIds: ["story"] }) },
  },
  {
    code: "annotation-of-nothing",
    path: "/stoppages/0/annotations/0/target",
    fires: dataset({
      stoppages: [strike({ annotations: [annotation("/timeline/1/date")], timeline: [began("2024-10-21")] })],
    }),
    rests: {
      "the date is there": dataset({
        stoppages: [
          strike({ annotations: [annotation("/timeline/0/date")], timeline: [began("2024-10-21")] }),
        ],
      }),
      "the whole of it": dataset({ annotations: [annotation("")] }),
      "a value that was taken out": dataset({
        stoppages: [strike({ annotations: [{ ...annotation("/pattern"), was: "rolling" }] })],
      }),
      "a key with a slash in it": dataset({
        extensions: { "a/b": 1 },
        annotations: [annotation("/extensions/a~1b")],
      }),
    },
  },
  {
    code: "update-changes-fact",
    path: "/stoppages/0/annotations/0/kind",
    fires: dataset({
      stoppages: [
        strike({
          annotations: [{ ...annotation("/timeline/0/date"), kind: "update", was: "2024-10-20" }],
          timeline: [began("2024-10-21")],
        }),
      ],
    }),
    rests: {
      "a correction": dataset({
        stoppages: [
          strike({
            annotations: [{ ...annotation("/timeline/0/date"), was: "2024-10-20" }],
            timeline: [began("2024-10-21")],
          }),
        ],
      }),
      "the fact stands as it was": dataset({
        stoppages: [
          strike({
            annotations: [
              {
                ...annotation("/timeline/0"),
                kind: "update",
                was: { date: "2024-10-21", id: "began-2024-10-21", type: "began" },
              },
            ],
            timeline: [began("2024-10-21")],
          }),
        ],
      }),
      "no value is told": dataset({
        stoppages: [
          strike({
            annotations: [{ ...annotation("/timeline/0/date"), kind: "update" }],
            timeline: [began("2024-10-21")],
          }),
        ],
      }),
      "a name, which has no day": dataset({
        annotations: [{ ...annotation("/organizations/0/name"), kind: "update", was: "NUHW-CNA" }],
      }),
      "a note for the desk": dataset({
        stoppages: [
          strike({
            annotations: [{ ...annotation("/timeline/0/note"), kind: "update", was: "To be checked." }],
            timeline: [began("2024-10-21", { note: "Checked." })],
          }),
        ],
      }),
    },
  },
  {
    code: "update-changes-fact",
    path: "/annotations/0/kind",
    fires: dataset({
      annotations: [
        { ...annotation("/stoppages/0/demands/0/positions/0/date"), kind: "update", was: "2024-09-03" },
      ],
      stoppages: [strike({ demands: [demand("staffing", position("asked"))] })],
    }),
    rests: {
      "what is demanded, in a few words": dataset({
        annotations: [{ ...annotation("/stoppages/0/demands/0/title"), kind: "update", was: "Staff" }],
        stoppages: [strike({ demands: [demand("staffing", position("asked"))] })],
      }),
    },
  },
  {
    code: "circular-reference",
    path: "/organizations/0/affiliationId",
    fires: dataset({
      organizations: [
        { ...union, affiliationId: "local-1" },
        { ...local, affiliationId: "nuhw" },
      ],
    }),
    rests: { "up the tree": dataset({ organizations: [union, { ...local, affiliationId: "nuhw" }] }) },
  },
  {
    code: "circular-reference",
    path: "/places/0/partOfId",
    fires: dataset({ places: [{ ...hospital, partOfId: "hospital" }] }),
    rests: {
      "two ways to one place": dataset({
        places: [
          hospital,
          { id: "a", name: "A", partOfId: "hospital" },
          { id: "b", name: "B", partOfId: "hospital" },
        ],
      }),
    },
  },
  {
    code: "circular-reference",
    path: "/organizations/3/memberIds/0",
    fires: dataset({
      organizations: [union, employer, outlet, { ...coalition, memberIds: ["all", "nuhw"] }],
    }),
    rests: { others: dataset({ organizations: [union, { ...coalition, memberIds: ["nuhw"] }] }) },
  },
  {
    code: "circular-reference",
    path: "/stoppages/0/statements/1/inReplyToIds/0",
    fires: dataset({
      stoppages: [
        strike({
          statements: [
            statement("first"),
            statement("a", { inReplyToIds: ["b", "first"] }),
            statement("b", { inReplyToIds: ["c"] }),
            statement("c", { inReplyToIds: ["a"] }),
          ],
        }),
      ],
    }),
    rests: {
      "a thread that splits and meets": dataset({
        stoppages: [
          strike({
            statements: [
              statement("first"),
              statement("a", { inReplyToIds: ["first"] }),
              statement("b", { inReplyToIds: ["first"] }),
              statement("c", { inReplyToIds: ["a", "b"] }),
            ],
          }),
        ],
      }),
    },
  },
  {
    code: "circular-reference",
    path: "/stoppages/0/related/0/stoppageId",
    fires: dataset({ stoppages: [strike({ related: [{ stoppageId: "strike", relation: "follows" }] })] }),
    rests: {
      "two of one dispute": dataset({
        stoppages: [
          strike({ related: [{ stoppageId: "other", relation: "sameDispute" }] }),
          strike({ id: "other", related: [{ stoppageId: "strike", relation: "sameDispute" }] }),
        ],
      }),
    },
  },
  {
    code: "claim-disputes-itself",
    path: "/stoppages/0/statements/0/claims/0/disputesIds/0",
    fires: dataset({
      stoppages: [strike({ statements: [statement("s", { claims: [claim("c", { disputesIds: ["c"] })] })] })],
    }),
    rests: {
      "claims that dispute each other": dataset({
        stoppages: [
          strike({
            statements: [
              statement("s", {
                claims: [claim("c", { disputesIds: ["d"] }), claim("d", { disputesIds: ["c"] })],
              }),
            ],
          }),
        ],
      }),
    },
  },
];

function annotation(target: string) {
  return { id: "note", kind: "correction", date: "2025-01-02", text: "Was wrong.", target } as const;
}
