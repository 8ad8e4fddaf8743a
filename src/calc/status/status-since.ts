/** Which answer does an event give on an axis of a status? */

import type { DatedEvent } from "../who-is-out/dated-events.js";
import type { AxisStatus } from "./status.js";

/** The state that an event brought about. */
export function since<State extends string>(
  state: State,
  { event }: Pick<DatedEvent, "event">,
): AxisStatus<State> {
  return { state, since: event.date, because: [event.id] };
}

/** A state that no event brought about. */
export function without<State extends string>(state: State): AxisStatus<State> {
  return { state, since: null, because: [] };
}
