// Rows of the BLS listing of 1993–2009 whose Note spells out what the dates and the head-count do not hold, so that the
// published days idle come out exactly. Source: US Bureau of Labor Statistics, detailed listing, column Note.

import type { TimelineEvent } from "picketline";

export interface NoteSpells {
  readonly from: string;
  readonly employer: string;
  readonly workers: number;
  readonly daysIdle: number;
  /** The words of the Note that it rests on. */
  readonly note: string;
  /** The timeline of the row with what the Note says. */
  readonly spells: (timeline: readonly TimelineEvent[]) => readonly TimelineEvent[];
}

/** Three shifts are one day: the strike began and ended at the same hour, so its last day is not one of its own. */
const lasted =
  (lastDay: string) =>
  (timeline: readonly TimelineEvent[]): readonly TimelineEvent[] =>
    timeline.flatMap((event): readonly TimelineEvent[] => {
    if (event.type === "began") return [{ ...event, lastDay }];
    return event.type === "ended" ? [] : [event];
  });

export const blsNoteSpells: readonly NoteSpells[] = [
  {
    from: "1994-07-15",
    employer: "Pirelli Armstrong Tire Corp.",
    workers: 1700,
    // 1,700 on the 30 workdays to 25 August 1994, then 1,000 on the 133 to 12 March 1995: 51,000 + 133,000.
    daysIdle: 184000,
    note: "On 08/26/1994, the number of workers declined to 1,000",
    spells: (timeline) => [
      ...timeline,
      { id: "to-1000", type: "headcountReported", date: "1994-08-26", counted: "out", count: { value: 1000 } },
    ],
  },
  {
    from: "2001-01-31",
    employer: "Baltimore hospitals - 3",
    workers: 2000,
    daysIdle: 2000,
    note: "Work stoppage lasted 3 shifts (24 hours)",
    spells: lasted("2001-01-31"),
  },
  {
    from: "2001-03-15",
    employer: "Baltimore hospitals - 3",
    workers: 2000,
    daysIdle: 2000,
    note: "Work stoppage lasted 3 shifts",
    spells: lasted("2001-03-15"),
  },
  {
    from: "2001-03-20",
    employer: "Connecticut nursing homes",
    workers: 4500,
    daysIdle: 4500,
    note: "Work stoppage lasted 3 shifts",
    spells: lasted("2001-03-20"),
  },
  {
    from: "2001-04-16",
    employer: "Hospitals",
    workers: 3500,
    daysIdle: 10500,
    note: "Work stoppage lasted 9 shifts over 3 days",
    spells: lasted("2001-04-18"),
  },
];
