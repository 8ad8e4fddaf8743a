// A user who has a word for each type of event; checked against the packed types, never run. A type that is added to the
// format, or taken away, stops this from compiling, and so the user hears of it from the compiler.
import type { TimelineEvent } from "picketline";

/** Knows every type there is: a new one is not `never`, and the last line is an error. */
export function hasWordsForAll(event: TimelineEvent): string {
  switch (event.type) {
    case "proposalMade":
    case "extensionRefused":
    case "extended":
    case "expired":
    case "strikeVote":
    case "noticeServed":
    case "began":
    case "picket":
    case "rally":
    case "headcountReported":
    case "joined":
    case "left":
    case "replacementsHired":
    case "complaintFiled":
    case "chargeFiled":
    case "investigationOpened":
    case "injunction":
    case "ruling":
    case "sessionScheduled":
    case "sessionHeld":
    case "sessionCancelled":
    case "noSessionsScheduled":
    case "finalOffer":
    case "impasse":
    case "continued":
    case "hungerStrike":
    case "intervention":
    case "arbitrationOrdered":
    case "backToWorkOrder":
    case "suspended":
    case "resumed":
    case "mediationAgreed":
    case "mediationHeld":
    case "mediationEnded":
    case "tentativeAgreement":
    case "ended":
    case "returnedToWork":
    case "ratificationVote":
    case "tookEffect":
    case "other":
      return event.type;
    default: {
      const unknown: never = event;
      return unknown;
    }
  }
}

/** Does not know "rally": that this is an error proves that the one above would be. */
export function hasNoWordForOne(event: TimelineEvent): string {
  switch (event.type) {
    case "proposalMade":
    case "extensionRefused":
    case "extended":
    case "expired":
    case "strikeVote":
    case "noticeServed":
    case "began":
    case "picket":
    case "headcountReported":
    case "joined":
    case "left":
    case "replacementsHired":
    case "complaintFiled":
    case "chargeFiled":
    case "investigationOpened":
    case "injunction":
    case "ruling":
    case "sessionScheduled":
    case "sessionHeld":
    case "sessionCancelled":
    case "noSessionsScheduled":
    case "finalOffer":
    case "impasse":
    case "continued":
    case "hungerStrike":
    case "intervention":
    case "arbitrationOrdered":
    case "backToWorkOrder":
    case "suspended":
    case "resumed":
    case "mediationAgreed":
    case "mediationHeld":
    case "mediationEnded":
    case "tentativeAgreement":
    case "ended":
    case "returnedToWork":
    case "ratificationVote":
    case "tookEffect":
    case "other":
      return event.type;
    default: {
      // @ts-expect-error "rally" has no case
      const unknown: never = event;
      return unknown;
    }
  }
}
