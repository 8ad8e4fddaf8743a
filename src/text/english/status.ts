/** Which words does English have to tell where a stoppage stands? */

import type { Voters } from "../../model/contract-events.js";
import { capitalized } from "../lists.js";
import type { BargainingFacts, LegalFacts, StatusWording, WorkFacts } from "../wording/status.js";

const asWasSaid = "as was said";

/** Who votes for a union. */
export const englishVoters: Readonly<Record<Voters, string>> = {
  members: "members",
  delegates: "the union's delegates",
  executiveBoard: "the union's executive board",
  bargainingCommittee: "the union's bargaining committee",
};

/** What was ordered or declared, whether or not it is in effect. */
const pastLegal: StatusWording["pastLegal"] = {
  backToWorkOrder: (facts) => backToWork(facts),
  injunction: ({ since, by }) => `An injunction was issued${byWords(by)}${after(since?.when)}`,
  arbitrationOrdered: ({ since, by }) => `Arbitration was ordered${byWords(by)}${after(since?.when)}`,
  ruling: ({ kind, since, by }) => `The ${kind} was declared unlawful${byWords(by)}${after(since?.when)}`,
  intervention: ({ since, by }) => `A cooling-off period was ordered${byWords(by)}${after(since?.when)}`,
};

/** What came last of mediation. */
const mediationLast: Readonly<Record<NonNullable<BargainingFacts["mediation"]>, string>> = {
  agreed: "the two sides agreed to mediation",
  held: "the two sides last met with a mediator",
  ended: "mediation ended",
};

/** The English words of the status. */
export const englishStatus: StatusWording = {
  asWasSaid,
  labels: {
    none: "Not begun",
    threatened: "A strike vote is called",
    authorized: "A strike is authorized",
    announced: "Announced, not begun",
    onStrike: "On strike",
    lockedOut: "Locked out",
    partlyOut: "Partly out",
    suspended: "Suspended",
    ended: "Ended",
    averted: "Averted",
    unknown: "Not known whether it goes on",
    tentativeAgreement: "Tentative agreement",
    settled: "Settled: ratified and ended",
  },
  work: {
    none: ({ kind }) => `The ${kind} has not begun.`,
    threatened: ({ kind, since }) =>
      `A strike vote was called${after(since?.when)}; the ${kind} has not begun.`,
    authorized: ({ kind, since, voters }) =>
      `${capitalized(englishVoters[voters])} authorized a strike${after(since?.when)}; the ${kind} has not begun.`,
    announced: ({ kind, since, startsOn }) =>
      `Notice of a ${kind} was served${after(since?.when)}${
        startsOn === null ? "" : `, for ${startsOn.date}`
      }; it has not begun.`,
    ongoing: (facts) => `${outWords(facts)}.`,
    partlyOut: ({ kind, first, said, length }) =>
      `Some workers are back and others are out${said}; ${
        first === null ? `the ${kind} goes on` : `the ${kind} began ${first.when}`
      }: ${length}.`,
    suspended: ({ kind, isBoth, last, length, startsOn }) =>
      `The ${isBoth ? "strike and lockout are" : `${kind} is`} suspended and not over: ${length} so far${lastDay(last?.date)}${
        startsOn === null ? "" : `; the next day announced is ${startsOn.date}`
      }.`,
    ended: ({ kind, isBoth, last, length }) =>
      `The ${isBoth ? "strike and lockout are" : `${kind} is`} over: ${length}, both ends counted${lastDay(last?.date)}.`,
    averted: ({ kind, since }) => `The ${kind} was averted${after(since?.when)}, before it began.`,
  },
  unknownWork: {
    announced: ({ kind, startsOn }) =>
      `The ${kind} was announced for ${startsOn?.date ?? "a day that has passed"}; the record does not say what became of it.`,
    notTold: ({ kind }) => `The record does not say whether the ${kind} goes on.`,
    mayNotHaveBegun: ({ kind, first, asOf }) =>
      `The ${kind} may not have begun by ${asOf}${first === null ? "" : `: the record has its start as ${first.date}`}.`,
    betweenRounds: ({ kind, last, length }) =>
      `Whether the ${kind} is over the record does not say: ${length} so far${lastDay(last?.date)}.`,
    endNotTold: ({ kind, first, length }) =>
      `The ${kind}${first === null ? "" : ` began ${closed(first.when)} and`} lasted ${length}.`,
  },
  contract: {
    inForce: ({ since, until }) =>
      since === null
        ? `The contract is in force${until === null ? "" : `; it runs until ${until.date}`}.`
        : `The new contract took effect ${since.when}${until === null ? "" : `; it runs until ${until.date}`}.`,
    extended: ({ since, until }) =>
      `The contract was extended${until === null ? "" : ` to ${until.date}`}${
        since === null ? "" : `, as agreed ${since.when}`
      }.`,
    expired: ({ since }) => `The contract expired${after(since?.when)}.`,
    tentative: ({ since, isByParts, isLastOpen }) =>
      isByParts && !isLastOpen
        ? `Each part of the workforce has an agreement; members have yet to vote on several, the last reached${after(since?.when)}.`
        : isByParts
          ? `Each part of the workforce has an agreement; members have yet to vote on the one reached${after(since?.when)}.`
          : `The two sides reached a tentative agreement${after(since?.when)}; members have yet to vote on it.`,
    ratified: ({ since, voters, isByParts }) =>
      isByParts
        ? `The agreements of all parts of the workforce were ratified, the last${after(since?.when)}.`
        : `${capitalized(englishVoters[voters])} ratified the agreement${after(since?.when)}.`,
    none: () => "There is no contract yet: it would be the first.",
    unknown: () => "The record does not say where the contract stands.",
  },
  contractOfPart: {
    inForce: ({ parts, since, until }) =>
      `A contract for ${parts ?? aPart} took effect${after(since?.when)}${until === null ? "" : `; it runs until ${until.date}`}.`,
    extended: ({ parts, since, until }) =>
      `The contract of ${parts ?? aPart} was extended${until === null ? "" : ` to ${until.date}`}${
        since === null ? "" : `, as agreed ${since.when}`
      }.`,
    expired: ({ parts, since }) => `The contract of ${parts ?? aPart} expired${after(since?.when)}.`,
    tentative: ({ parts, since }) =>
      `A tentative agreement was reached for ${parts ?? aPart}${after(since?.when)}.`,
    ratified: ({ parts, since }) => `An agreement for ${parts ?? aPart} was ratified${after(since?.when)}.`,
  },
  bargaining: {
    talking: (facts) => `Talks are on${lastSession(facts)}.`,
    scheduled: (facts) =>
      `${facts.next === null ? "A bargaining session is set" : `Bargaining is set for ${facts.next}`}${lastSession(facts)}.`,
    noneScheduled: (facts) =>
      `No talks are scheduled${facts.period === null ? "" : ` for ${facts.period}`}, ${
        facts.by === null ? asWasSaid : `according to ${facts.by}`
      }${after(facts.since?.when)}${lastSession(facts)}.`,
    stalled: (facts) =>
      facts.mediation !== null
        ? `Talks have stalled: ${mediationLast[facts.mediation]}${after(facts.since?.when)}${
            facts.mediation === "ended" ? "" : ", and nothing of it is in the record since"
          }${lastSession(facts)}.`
        : `The record has no bargaining session${after(facts.last?.since)}${
            facts.ago === null ? "" : `, ${facts.ago} before`
          }.`,
    mediation: (facts) =>
      `The talks are in mediation: the two sides ${
        facts.mediation === "held" ? "met with a mediator" : "agreed to it"
      }${after(facts.since?.when)}${lastSession(facts)}.`,
    impasse: (facts) =>
      `${facts.by === null ? "An impasse was declared" : `${facts.by} declared an impasse`}${after(
        facts.since?.when,
      )}${lastSession(facts)}.`,
    settled: () => "The talks led to an agreement on the whole contract.",
    unknown: () => "No bargaining session is in the record by this day.",
  },
  legal: {
    orderDefied: (facts) =>
      `${backToWork(facts)}; ${
        facts.isAnew
          ? `the ${facts.kind} was taken up again while the order was in effect`
          : `the ${facts.kind} went on after the day that it set`
      }.`,
    declaredUnlawful: (facts) => `${pastLegal.ruling(facts)}.`,
    orderedBack: (facts) =>
      `${backToWork(facts)}; ${
        facts.until === null
          ? "the record does not say by when"
          : facts.isDue
            ? "the record does not say whether they are back"
            : "the day that it sets has not passed"
      }.`,
    injunction: (facts) =>
      `${pastLegal.injunction(facts)}${facts.until === null ? "" : `; it holds until ${facts.until.date}`}.`,
    orderObeyed: (facts) =>
      `${backToWork(facts)}; ${
        facts.until === null
          ? "nobody whom it concerns is out on this day"
          : "nobody whom it concerns was surely out after the day that it set"
      }.`,
    arbitrationOrdered: (facts) => `${pastLegal.arbitrationOrdered(facts)}.`,
    coolingOff: (facts) =>
      `${pastLegal.intervention(facts)}${facts.until === null ? "" : `; it runs until ${facts.until.date}`}.`,
    noticeRunning: ({ since, until, by }) =>
      `Notice was served${byWords(by)}${after(since?.when)}; the ${
        until === null ? "day that it names" : `last day that it names, ${until.date},`
      } has not come.`,
    investigationOpen: ({ since, by }) =>
      `An investigation was opened${byWords(by)}${after(since?.when)}; no ruling that concludes it is in the record.`,
    none: () => "By the record, no order, injunction, running notice or open investigation is in effect.",
  },
  pastLegal,
  pastLegalOver: {
    ranOut: "; it is no longer in effect",
    concluded: "; a later ruling concluded it",
    agreed: "; the two sides have reached an agreement since",
    tookEffect: "; a contract has taken effect since",
    notResumed: "; not all who were out went back to work",
    workResumed: "",
  },
};

function backToWork({ parts, by, since }: LegalFacts): string {
  const whose = parts === null ? "" : ` for ${parts}`;
  return `A back-to-work order${whose} was issued${byWords(by)}${after(since?.when)}`;
}

function outWords({ kind, since, first, follows, hours, length }: WorkFacts): string {
  const state = `${kind === "lockout" ? "Locked out" : "On strike"}${hours === null ? "" : ` for ${hours} a day`}`;
  if (follows === null || since === null) return `${state}${after(first?.since)}: ${length}`;
  const counted = first === null ? "" : `; counted from the first day out, ${first.date}`;
  return `${state}${follows === "pause" ? " again" : ""} ${since.since}${counted}: ${length}`;
}

/** What stands between commas where the sentence goes on after it. */
function closed(when: string): string {
  return when.includes(", ") ? `${when},` : when;
}

function lastDay(date: string | undefined): string {
  return date === undefined ? "" : `; the last day out was ${date}`;
}

function lastSession({ last, ago }: BargainingFacts): string {
  return last === null ? "" : `; the last session was ${last.when}${ago === null ? "" : `, ${ago} before`}`;
}

function after(phrase: string | undefined): string {
  return phrase === undefined ? "" : ` ${phrase}`;
}

function byWords(name: string | null): string {
  return name === null ? "" : ` by ${name}`;
}

/** The part of a stoppage that a contract is for, where nobody is named. */
const aPart = "a part of the workforce";
