/** How does a record of the draft format, version 0, become one of version 1: its `events` are the `timeline`? */

import type { Issue } from "../../core/issue.js";
import { jsonPointer } from "../../core/json-pointer.js";
import { isForeign, isObject } from "../received-values.js";
import { schemaIssue } from "../schema-issues.js";
import type { Migration } from "./migration.js";

/**
 * From version 0 to version 1. In the draft, what happened in a stoppage stood under `events`; it is the `timeline` now,
 * and the targets of annotations follow. Nothing else differs. A stoppage of version 0 has no `timeline`: one that is
 * there all the same is an unknown key, and never overwritten without a word.
 */
export const fromDraft: Migration = {
  apply: (data) => {
    const { stoppages, annotations } = data;
    const issues: Issue[] = [];
    return {
      data: {
        ...data,
        ...(Array.isArray(stoppages) ? { stoppages: Array.from(stoppages, moveEvents(issues)) } : {}),
        ...(annotations === undefined
          ? {}
          : { annotations: moveTargets(annotations, /^(\/stoppages\/[0-9]+)\/events(?=\/|$)/) }),
      },
      issues,
    };
  },
  pathBefore: (path) => path.replace(/^(\/stoppages\/[0-9]+)\/timeline(?=\/|$)/, "$1/events"),
};

type Fields = Readonly<Record<PropertyKey, unknown>>;

/** Whether a value has fields: whatever has none is left as it is, for validation to report. */
function hasFields(value: unknown): value is Fields {
  return isObject(value) && !isForeign(value);
}

function moveEvents(issues: Issue[]) {
  return (stoppage: unknown, index: number): unknown => {
    if (!hasFields(stoppage)) return stoppage;
    const pathOf = (key: string): string => jsonPointer(["stoppages", index, key]);
    if (Object.hasOwn(stoppage, "timeline")) {
      const message = `"timeline" is not a key of format version 0, where the events of a stoppage stand under "events".`;
      const details = { received: stoppage["timeline"], suggestion: "events" };
      issues.push(schemaIssue("unknown-key", pathOf("timeline"), message, details));
    }
    if (!Object.hasOwn(stoppage, "events")) {
      const message = `"events" is missing: in format version 0, what happened in a stoppage stands there.`;
      issues.push(schemaIssue("missing-value", pathOf("events"), message, { expected: "a list" }));
    }
    const { annotations, ...rest } = renameEvents(stoppage);
    return annotations === undefined
      ? rest
      : { ...rest, annotations: moveTargets(annotations, /^()\/events(?=\/|$)/) };
  };
}

/** A stoppage whose events stand where version 1 has them; a timeline that was there before is left out. */
function renameEvents(stoppage: Fields): Fields {
  const entries = Object.entries(stoppage).filter(([key]) => key !== "timeline");
  return Object.fromEntries(entries.map(([key, value]) => [key === "events" ? "timeline" : key, value]));
}

/** Annotations whose targets lead to where the events are now. The pattern keeps what stands before them. */
function moveTargets(annotations: unknown, events: RegExp): unknown {
  if (!Array.isArray(annotations)) return annotations;
  return Array.from(annotations, (annotation: unknown) => {
    if (!hasFields(annotation)) return annotation;
    const { target, was } = annotation;
    if (typeof target !== "string") return annotation;
    // The stoppage as a whole, as it was in the version of its day.
    const isStoppage =
      /^(?:\/stoppages\/[0-9]+)?$/.test(target) && hasFields(was) && Object.hasOwn(was, "events");
    const moved = { ...annotation, target: target.replace(events, "$1/timeline") };
    return isStoppage ? { ...moved, was: renameEvents(was) } : moved;
  });
}
