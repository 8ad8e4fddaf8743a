/** What does a record hold, told by one that is made up? */

/** A record in YAML to start from, with a comment on each part. It has no issues, and its sums come out as it says. */
export const starterRecord = `# A strike as a record. Everything here is made up: put in what you know, and leave out what you do not know.
# A field that is not there means "not known"; never write 0 or a guess. Then, as often as you like:
#
#   picketline check FILE                           what is wrong with it, by line
#   picketline report FILE --as-of 2024-05-12       where the strike stood on a day
#   picketline export FILE --to markdown --as-of 2024-05-20
#
# Each thing has an "id" of your making (small letters, digits, hyphens), by which other parts refer to it.
formatVersion: 1

# Who is in it. kind: union, employer, employersAssociation, coalition, regulator, mediationService, court, government
# or newsOutlet. The number of a local is text, in quotes: "0123" keeps its zero.
organizations:
  - id: bakers-local
    kind: union
    level: local
    name: Bakers Local 0123
    designation: "0123"
    sourceIds: [gazette-may-1]
  - id: crumb-bakeries
    kind: employer
    name: Crumb Bakeries
    sourceIds: [gazette-may-1]

# People who are quoted, with the post that they hold.
people:
  - id: ana-baker
    name: Ana Baker
    roles:
      - title: President
        organizationId: bakers-local
    sourceIds: [gazette-may-1]

# The group of workers that bargains together, and how many they are. A count is never bare: who says so, as of when,
# in which words. Two counts that conflict stand side by side; "rank: preferred" marks the one you go by.
bargainingUnits:
  - id: crumb-bakers
    name: Bakers and drivers at Crumb Bakeries
    unionIds: [bakers-local]
    employerIds: [crumb-bakeries]
    occupations:
      - label: bakers
      - label: drivers
    size:
      - value: { value: 140, modifier: about, unit: workers, verbatim: about 140 workers }
        saidBy: { organizationId: bakers-local }
        asOf: 2024-05-01
        rank: normal
        sourceIds: [gazette-may-1]
    placeIds: [springfield]
    sourceIds: [gazette-may-1]

places:
  - id: springfield
    name: Springfield
    kind: city
    country: US
    zone: America/Chicago # for clock times
    sourceIds: [gazette-may-1]

# Where each fact comes from: write the source down first, and then name it in "sourceIds".
sources:
  - id: gazette-may-1
    kind: newsStory
    title: Bakers walk out at Crumb
    publisher: Springfield Gazette
    url: https://example.org/bakers-walk-out
    publishedOn: 2024-05-01
  - id: crumb-statement-may-3
    kind: pressRelease
    title: Our offer to our bakers
    publisher: Crumb Bakeries
    publisherId: crumb-bakeries
    publishedOn: 2024-05-03
  - id: gazette-may-20
    kind: newsStory
    title: Bakers back to work
    publisher: Springfield Gazette
    url: https://example.org/bakers-back
    publishedOn: 2024-05-20

stoppages:
  - id: crumb-2024
    title: Strike at Crumb Bakeries
    kind: strike # or lockout
    causes: [economic]
    pattern: openEnded # fixedTerm, intermittent, rolling
    unionIds: [bakers-local]
    employerIds: [crumb-bakeries]
    bargainingUnitIds: [crumb-bakers]
    placeIds: [springfield]

    # How many were out. Say who counted: the union's number is the union's, the employer's the employer's.
    workers:
      - value: { value: 140, modifier: about, unit: workers, verbatim: about 140 }
        saidBy: { organizationId: bakers-local }
        asOf: 2024-05-01
        rank: normal
        sourceIds: [gazette-may-1]
      - value: { value: 95, modifier: exactly, unit: workers, verbatim: 95 of our employees }
        saidBy: { organizationId: crumb-bakeries }
        asOf: 2024-05-03
        rank: normal
        sourceIds: [crumb-statement-may-3]

    # What happened, an event each, in order. How long the strike lasted and where it stood are counted from this, and
    # never written down. A date is a day, 2024-05-01, or as much as is known of it: 2024-05 is some day in May,
    # "2024-05-01~" about 1 May, 2024-05-01/2024-05-03 one of those days. Without an "ended" event it is not known
    # to be over.
    timeline:
      - id: contract-expired
        type: expired
        date: 2024-04-30
        sourceIds: [gazette-may-1]
      - id: strike-vote
        type: strikeVote
        date: 2024-04
        result: authorized
        tallies:
          # A percentage is of something: votesCast, members or eligible.
          - { yesPercent: 91, denominator: votesCast, verbatim: 91 percent of votes }
        sourceIds: [gazette-may-1]
      - id: walkout
        type: began
        date: 2024-05-01
        time: "06:00" # in quotes
        zone: America/Chicago
        sourceIds: [gazette-may-1]
      - id: session-1
        type: sessionHeld
        date: 2024-05-10
        sourceIds: [gazette-may-20]
      - id: agreement
        type: tentativeAgreement
        date: 2024-05-18
        covers: whole
        sourceIds: [gazette-may-20]
      # The end is not one day: when the pickets came down, when it was ratified, when the workers were back.
      - id: pickets-down
        type: ended
        date: 2024-05-18
        reason: agreement
        sourceIds: [gazette-may-20]
      - id: ratified
        type: ratificationVote
        date: 2024-05-19
        result: ratified
        "on": tentativeAgreement
        onEventId: agreement
        tallies:
          - { yes: 88, no: 12 }
        sourceIds: [gazette-may-20]
      - id: back-to-work
        type: returnedToWork
        date: 2024-05-20
        extent: all
        sourceIds: [gazette-may-20]

    # What is asked for, and who stood where when. standing: demand, offer, counter, finalOffer, agreed. Terms that
    # were not published are unknown, which is a value.
    demands:
      - id: pay
        title: A raise
        topic: pay
        raisedByIds: [bakers-local]
        positions:
          - id: pay-union
            date: 2024-05-01
            heldByIds: [bakers-local]
            standing: demand
            terms:
              steps:
                - { kind: percent, contractYear: 1, percent: 6 }
                - { kind: percent, contractYear: 2, percent: 5 }
            sourceIds: [gazette-may-1]
          - id: pay-crumb
            date: 2024-05-03
            heldByIds: [crumb-bakeries]
            standing: offer
            terms:
              steps:
                - { kind: percent, contractYear: 1, percent: 3 }
                - { kind: percent, contractYear: 2, percent: 3 }
            sourceIds: [crumb-statement-may-3]
          - id: pay-agreed
            date: 2024-05-18
            heldByIds: [bakers-local, crumb-bakeries]
            standing: agreed
            terms: unknown
            eventId: agreement
            sourceIds: [gazette-may-20]

    # Who says what. A claim stays a claim, with the reply beside it. attribution: onRecord; background (no name is
    # printed), deepBackground, offRecord (nothing of it leaves the record).
    statements:
      - id: baker-on-hours
        date: 2024-05-01
        speaker: { personId: ana-baker }
        onBehalfOfId: bakers-local
        channel: interview
        attribution: onRecord
        quote: They change our shifts overnight.
        claims:
          - id: claim-shifts
            text: Crumb Bakeries changes shifts overnight
            allegation: true
            about: { organizationIds: [crumb-bakeries] }
        sourceIds: [gazette-may-1]
      - id: crumb-reply
        date: 2024-05-03
        speaker: { organizationId: crumb-bakeries }
        channel: pressRelease
        attribution: onRecord
        paraphrase: Shifts are posted a week ahead.
        inReplyToIds: [baker-on-hours]
        claims:
          - id: claim-posted
            text: shifts are posted a week ahead
            disputesIds: [claim-shifts]
        sourceIds: [crumb-statement-may-3]
    sourceIds: [gazette-may-1]
`;
