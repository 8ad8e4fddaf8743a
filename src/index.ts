/**
 * Strikes and lockouts as records, and the questions that reporters and analysts ask of them: how long, where it
 * stands, who says so. No schema library and no clock is loaded with this entry.
 *
 * @packageDocumentation
 */

export type { AgreedArticles } from "./calc/bargaining/agreed-articles.js";
export {
  type BargainingClock,
  type BargainingOptions,
  bargainingOn,
  type CancelledSession,
  type NoneScheduled,
  type ScheduledSession,
  type Session,
  type SessionGap,
} from "./calc/bargaining/bargaining-on.js";
export {
  type BargainedDemand,
  type BargainingReport,
  bargainingReportOn,
} from "./calc/bargaining/bargaining-report.js";
export {
  type CorrectedFact,
  type CorrectionMeaning,
  type CorrectionsOptions,
  correctionsOf,
} from "./calc/corrections-of.js";
export type { AttributeGroup, IncomparableReason } from "./calc/demands/attribute-reading.js";
export {
  type BetterPosition,
  type ComparedAttribute,
  type ComparedNumber,
  type ComparedWord,
  comparePositions,
  type DifferenceBounds,
  type IncomparableAttribute,
  type PositionComparison,
} from "./calc/demands/compare-positions.js";
export {
  type GapComparison,
  type GapMoment,
  type GapOptions,
  gapHistory,
} from "./calc/demands/gap-history.js";
export {
  type GuaranteedHours,
  type GuaranteedHoursAssumptions,
  type GuaranteedHoursOptions,
  guaranteedHours,
} from "./calc/demands/guaranteed-hours.js";
export type { FullTimeYear, UnitHours } from "./calc/demands/hours-for-unit.js";
export type { WorkerHours } from "./calc/demands/hours-for-worker.js";
export {
  type DemandOutcome,
  type OutcomeOptions,
  type OutcomeWay,
  outcomeOf,
} from "./calc/demands/outcome-of.js";
export { type HeldPosition, positionsOn } from "./calc/demands/positions-on.js";
export type { NoWayReason, SettledWay } from "./calc/demands/settled-way.js";
export type { AnyPosition } from "./calc/demands/sides.js";
export { standingDemandsOn } from "./calc/demands/standing-positions.js";
export type { ClaimInContext } from "./calc/disputes/claim-in-context.js";
export {
  type ClaimDispute,
  type ClaimReply,
  type DisputeStanding,
  type DisputesOptions,
  disputesOf,
  type StoppageDisputes,
} from "./calc/disputes-of.js";
export { findOrganizations, type OrganizationMatch } from "./calc/identity/find-organizations.js";
export type { UnionBody } from "./calc/identity/local-designation.js";
export {
  mergeOrganizations,
  type OrganizationMerge,
  unmergeOrganization,
} from "./calc/identity/merge-organizations.js";
export { canonicalOrganization } from "./calc/identity/redirects.js";
export {
  type ChangedReference,
  type ResolvedReferences,
  type RestoredReferences,
  resolveReferences,
  restoreReferences,
} from "./calc/identity/resolve-references.js";
export { readUnionName, readUnionNames, type UnionName } from "./calc/identity/union-name.js";
export type { CountedDays, CountedEnds } from "./calc/length/day-counts.js";
export { type Duration, type DurationOptions, durationOf } from "./calc/length/duration.js";
export { type EndEvent, endEvents } from "./calc/length/end-events.js";
export { type CandidateLength, lengthsOf } from "./calc/length/lengths.js";
export {
  type Incomparable,
  type LengthRank,
  type LongerStoppage,
  type PassingDay,
  type RankOptions,
  rankAmong,
} from "./calc/length/rank-among.js";
export { type LintOptions, type PublishedFigures, staleAfterDays } from "./calc/lint/lint-options.js";
export type { LintRule } from "./calc/lint/lint-rule.js";
export { lint, lintRules } from "./calc/lint.js";
export { type Measurement, type MeasureOptions, measure } from "./calc/measure/measure.js";
export {
  type DatasetMeasurement,
  type DatasetMeasureOptions,
  type MeasureDenominator,
  measureDataset,
  type PeriodMeasurement,
  type StoppageLeftOut,
} from "./calc/measure/measure-dataset.js";
export type { MeasureProfile, MeasureThreshold } from "./calc/measure/measure-profile.js";
export { measureProfiles } from "./calc/measure/measure-profiles.js";
export type { DaysLeftOut, MeasuredSpell } from "./calc/measure/measure-spells.js";
export type { PeriodLength } from "./calc/measure/period-length.js";
export type {
  NoticeCheck,
  NoticeFault,
  NoticeLack,
  NoticeOptions,
  RequiredNotice,
  ServedNotice,
} from "./calc/notice/notice-answer.js";
export { noticeCheck } from "./calc/notice/notice-check.js";
export type {
  BallotThreshold,
  DatedRule,
  MandateVersion,
  NoticePeriod,
  NoticeRule,
  NoticeRuleVersion,
} from "./calc/notice/notice-rule.js";
export { noticeRules } from "./calc/notice/notice-rules.js";
export type { MomentBounds } from "./calc/notice/notice-span.js";
export {
  type AnnualisedRaise,
  type AnnualisedRaiseOptions,
  annualisedRaise,
} from "./calc/pay/annualised-raise.js";
export { type BackPay, type BackPayCalendar, type BackPayOptions, backPay } from "./calc/pay/back-pay.js";
export type { PayStepHolder, PayStepLeftOut } from "./calc/pay/checked-pay-terms.js";
export { type CompoundOfPercents, type CompoundRaise, compoundRaise } from "./calc/pay/compound-raise.js";
export type { CostLoading } from "./calc/pay/cost-loading.js";
export {
  type CostOfLivingOptions,
  type CostOfLivingRaise,
  costOfLivingRaise,
} from "./calc/pay/cost-of-living-raise.js";
export type { LumpSumCost } from "./calc/pay/lump-sum-costs.js";
export {
  type PaidOnce,
  type PayPath,
  type PayPathOptions,
  type PayPathStep,
  payPath,
} from "./calc/pay/pay-path.js";
export {
  type PayrollCost,
  type PayrollCostOptions,
  type PayrollYear,
  payrollCost,
} from "./calc/pay/payroll-cost.js";
export type { PaidUnits } from "./calc/pay/payroll-raises.js";
export type { PayStepIndexes } from "./calc/pay/rate-after-step.js";
export { type RealPath, type RealPathOptions, type RealPathYear, realPath } from "./calc/pay/real-path.js";
export { type RealRaise, type RealRaiseOptions, realRaise } from "./calc/pay/real-raise.js";
export { type RollUp, type RollUpPart, rollUp } from "./calc/pay/roll-up.js";
export type { Rounding, RoundingRule } from "./calc/pay/rounding.js";
export type { AccountOptions } from "./calc/pensions/account-years.js";
export type { AveragedYears, AveragePayFacts } from "./calc/pensions/average-pay.js";
export {
  type CashBalance,
  type CashBalanceFacts,
  type CashBalanceYear,
  cashBalance,
} from "./calc/pensions/cash-balance.js";
export type {
  KnownVesting,
  PensionVesting,
  UnknownVesting,
  VestingFacts,
} from "./calc/pensions/cliff-vesting.js";
export {
  type ContributionBalance,
  type ContributionFacts,
  type ContributionYear,
  contributionBalance,
} from "./calc/pensions/contribution-balance.js";
export type { EarlyReduction } from "./calc/pensions/early-reduction.js";
export type { EmployerFacts } from "./calc/pensions/employer-percents.js";
export type {
  MissingPensionFact,
  PensionAssumption,
  UnknownPension,
} from "./calc/pensions/pension-basis.js";
export {
  type PensionBenefit,
  type PensionBenefitFacts,
  pensionBenefit,
} from "./calc/pensions/pension-benefit.js";
export {
  type PlanActionEffect,
  type PlanEffect,
  type PlanWorker,
  planActionOn,
} from "./calc/pensions/plan-action-on.js";
export type { MultiplierTier, MultiplierTiers } from "./calc/pensions/service-multiplier.js";
export type { HeldBack, HeldBackPart, HeldBackReason } from "./calc/publishable/held-back.js";
export { type PublishableDataset, type PublishableOptions, publishable } from "./calc/publishable.js";
export { attributedBounds, quantityBounds } from "./calc/quantity-bounds.js";
export type { NotPutBackReason, UndoneCorrection } from "./calc/record-as-of/undo-corrections.js";
export { type RecordAsOfOptions, recordAsOf, undoneCorrections } from "./calc/record-as-of.js";
export type {
  ReportedAllegation,
  ReportedAssessment,
  ReportedComplaint,
  ReportedReply,
  ReportedWords,
} from "./calc/report/allegations.js";
export type { PrintableStatement } from "./calc/report/attribution.js";
export type { ContractTurn, ReportedContract } from "./calc/report/contract.js";
export type { ReportedDemand, ReportedPosition } from "./calc/report/demands.js";
export type { ReportedEvent } from "./calc/report/events.js";
export type { ReportedHeadcount, ReportedHeadcounts } from "./calc/report/headcounts.js";
export type { ReportedLength } from "./calc/report/lengths.js";
export type { NamedOrganization, NamedSpeaker } from "./calc/report/names.js";
export {
  type ReportedBargaining,
  type ReportedLegal,
  type ReportedNoneScheduled,
  type ReportedNotice,
  type ReportedUnit,
  recentDays,
  reportOn,
  type StoppageReport,
} from "./calc/report.js";
export type {
  BoundsPolicy,
  LatestPolicy,
  LossReason,
  NarrowestPolicy,
  RankPolicy,
  ResolutionPolicy,
  SpeakerChoice,
  SpeakerPolicy,
  WidestPolicy,
} from "./calc/resolve/policies.js";
export { speaksForKind } from "./calc/resolve/speaks-for-kind.js";
export {
  type ChoiceReason,
  type LosingValue,
  type PolicyName,
  type Resolution,
  resolveAttributed,
} from "./calc/resolve-attributed.js";
export { columnsOf, type StoppageRow } from "./calc/series/columns-of.js";
export { columnsOfDataset } from "./calc/series/columns-of-dataset.js";
export type { BoundColumns, SeriesBounds } from "./calc/series/series-bounds.js";
export {
  type SeriesOptions,
  type SeriesRow,
  type StoppageSeries,
  seriesOf,
  seriesRows,
} from "./calc/series/series-of.js";
export type { StoppageColumns } from "./calc/series/stoppage-columns.js";
export type {
  AxisStatus,
  BargainingState,
  ContractState,
  LegalState,
  LegalStatus,
  PastOrder,
  Status,
  StatusLabel,
  WorkState,
} from "./calc/status/status.js";
export { stalledAfterDays } from "./calc/status/status-bargaining.js";
export { type StatusRun, statusHistory } from "./calc/status/status-history.js";
export { statusOn } from "./calc/status/status-on.js";
export { statusRunOn } from "./calc/status/status-run-on.js";
export { type StoppageSpan, stoppageFromSpan } from "./calc/stoppage-from-span.js";
export {
  type Survival,
  type SurvivalOptions,
  type SurvivalStep,
  survivalOf,
} from "./calc/survival/survival.js";
export {
  type ChanceOfLasting,
  chanceOfLasting,
  type LastingOptions,
} from "./calc/survival/survival-chance.js";
export {
  type LengthRule,
  type Observation,
  type ObservationColumns,
  type ObservationOptions,
  observationsOf,
  type StoppageObservation,
  type StoppageObservations,
  type UnusedStoppage,
} from "./calc/survival/survival-observations.js";
export {
  type CurvePoint,
  type SurvivalQuantile,
  survivalQuantile,
} from "./calc/survival/survival-quantile.js";
export { latestTally, type StandingTally } from "./calc/votes/latest-tally.js";
export {
  type ShareReading,
  type Turnout,
  type VoteDenominator,
  type VoteShare,
  voteShare,
  type YesShare,
} from "./calc/votes/vote-share.js";
export { type Vote, type VoteOutcome, votesOf } from "./calc/votes/votes-of.js";
export { type Spell, spellsOf } from "./calc/who-is-out/spells.js";
export type { Bounds, OpenBounds } from "./core/bounds.js";
export type { Id } from "./core/id.js";
export type { Issue, Severity } from "./core/issue.js";
export type { JsonValue } from "./core/json-value.js";
export { LabourError, type LabourErrorCode } from "./core/labour-error.js";
export { nearestWord } from "./core/nearest-word.js";
export type { Result } from "./core/result.js";
export type { Annotation, AnnotationKind } from "./model/annotation.js";
export type { Attributed, Rank } from "./model/attributed.js";
export type {
  BargainingDemand,
  BargainingDemandBase,
  DemandTopic,
  GuaranteedTimeDemand,
  Measure,
  MeasuredTerms,
  OtherDemand,
  OtherDemandTopic,
  PayDemand,
  PensionDemand,
  Position,
  PositionStanding,
} from "./model/bargaining-demand.js";
export type { BargainingUnit, Occupation } from "./model/bargaining-unit.js";
export type {
  ExpiredEvent,
  ExtendedEvent,
  ExtensionRefusedEvent,
  NoticeServedEvent,
  RatificationVoteEvent,
  StrikeVoteEvent,
  Tally,
  TookEffectEvent,
  Voters,
} from "./model/contract-events.js";
export { type Dataset, formatVersion } from "./model/dataset.js";
export type { EventBase, Scope } from "./model/event-base.js";
export type {
  HungerStrikeEvent,
  OtherEvent,
  PicketEvent,
  RallyEvent,
  ReplacementsHiredEvent,
} from "./model/ground-events.js";
export type { GuaranteedTimeTerms } from "./model/guaranteed-time-terms.js";
export type { Money } from "./model/money.js";
export type {
  Coalition,
  Court,
  Employer,
  EmployerSector,
  EmployersAssociation,
  Government,
  MediationService,
  NewsOutlet,
  Organization,
  OrganizationBase,
  OrganizationKind,
  Regulator,
  Union,
  UnionLevel,
} from "./model/organization.js";
export type {
  ContractTerm,
  CostOfLivingStep,
  FlatStep,
  LumpSumStep,
  PayRatePer,
  PayStep,
  PayStepBase,
  PayTerms,
  PercentStep,
  ToMinimumStep,
} from "./model/pay-terms.js";
export type {
  CashBalanceCredits,
  PensionAction,
  PensionContribution,
  PensionFormula,
  PensionPlan,
  PensionTerms,
} from "./model/pension-terms.js";
export type { Person, PersonRole, Speaker } from "./model/person.js";
export type { Place, PlaceKind } from "./model/place.js";
export type { Quantity, QuantityModifier } from "./model/quantity.js";
export type { Extensions, Identifier, RecordNode } from "./model/record-node.js";
export type { Source, SourceKind } from "./model/source.js";
export type {
  Assessment,
  Claim,
  ClaimSubject,
  Statement,
  StatementAttribution,
  StatementChannel,
  Verdict,
} from "./model/statement.js";
export type {
  BeganEvent,
  ContinuedEvent,
  EndedEvent,
  EndReason,
  HeadcountReportedEvent,
  JoinedEvent,
  LeftEvent,
  ResumedEvent,
  ReturnedToWorkEvent,
  StoppageKind,
  SuspendedEvent,
  WalkoutBase,
} from "./model/stoppage-events.js";
export type {
  FinalOfferEvent,
  ImpasseEvent,
  MediationAgreedEvent,
  MediationEndedEvent,
  MediationHeldEvent,
  NoSessionsScheduledEvent,
  ProposalMadeEvent,
  SessionCancelledEvent,
  SessionHeldEvent,
  SessionScheduledEvent,
  TentativeAgreementEvent,
} from "./model/talks-events.js";
export type {
  ArbitrationOrderedEvent,
  BackToWorkOrderEvent,
  ChargeFiledEvent,
  ComplaintFiledEvent,
  InjunctionEvent,
  InterventionEvent,
  InvestigationOpenedEvent,
  RulingEvent,
} from "./model/third-party-events.js";
export type { EventType, TimelineEvent } from "./model/timeline-event.js";
export type {
  RelatedStoppage,
  StoppageAuthorization,
  StoppageCause,
  StoppagePattern,
  WorkStoppage,
} from "./model/work-stoppage.js";
export { type AttributeOptions, type AttributionForm, attribute } from "./text/attribute.js";
export { describeBargaining } from "./text/bargaining.js";
export type { LengthVerdict, RightOn } from "./text/check-length/judge.js";
export type {
  AmountClaim,
  PositionClaim,
  ReadAmount,
  ReadLength,
  ReadPosition,
  ReadStart,
} from "./text/check-length/read-length.js";
export { type CheckedLength, checkLength, type LengthCheck } from "./text/check-length.js";
export { type DatesOfLanguage, describeDate } from "./text/dates.js";
export {
  type DurationWordsOptions,
  describeDuration,
  type LengthStyle,
  lengthStyles,
} from "./text/duration.js";
export { describeGap, type GapOfLanguage } from "./text/gap.js";
export type { LedeAllegation, LedeFact, LedeFacts } from "./text/lede/fact.js";
export { ledeFacts } from "./text/lede-facts.js";
export { describeNumber, describeOrdinal } from "./text/numbers.js";
export { describeQuantity, type QuantitiesOfLanguage, quantityAsSaid } from "./text/quantity.js";
export { describeReport } from "./text/report.js";
export { capitalizeSentence, type SpellingOfLanguage, sentenceStart } from "./text/sentence-start.js";
export { spanish } from "./text/spanish.js";
export { describeSpeaker, type SpeechOfLanguage } from "./text/speaker.js";
export {
  describeStatus,
  type StatusSentences,
  type StatusWordsOptions,
} from "./text/status-sentences.js";
export { type AnyTerms, describeTerms } from "./text/terms.js";
export type { StatusOfLanguage } from "./text/told-status.js";
export { describeUnion } from "./text/union-name.js";
export type { DateWording, ToldDate } from "./text/wording/dates.js";
export type { GapWording } from "./text/wording/gap.js";
export type { EventParties, LedeWording } from "./text/wording/lede.js";
export type { LengthUnit, LengthWording } from "./text/wording/lengths.js";
export type { ListWording, NumberWording, QuantityWording } from "./text/wording/numbers.js";
export type { PlainWording } from "./text/wording/plain.js";
export type {
  ChannelWording,
  SpeechTense,
  SpeechVerb,
  SpeechWording,
  VerbForms,
} from "./text/wording/speech.js";
export type { SpellingWording } from "./text/wording/spelling.js";
export type {
  BargainingFacts,
  ContractFacts,
  LegalFacts,
  PartContractFacts,
  PartContractState,
  PastOrderType,
  StatusWording,
  UnknownWork,
  WorkFacts,
} from "./text/wording/status.js";
export { english, type Wording } from "./text/wording.js";
export { canadaFederal } from "./time/calendars/canada-federal.js";
export { englandAndWales } from "./time/calendars/england-and-wales.js";
export { northernIreland } from "./time/calendars/northern-ireland.js";
export { quebec } from "./time/calendars/quebec.js";
export { scotland } from "./time/calendars/scotland.js";
export { usFederal } from "./time/calendars/us-federal.js";
export { type ClockMoment, type ClockTime, isTimeZone, type TimeZone } from "./time/clock-time.js";
export { type DateRange, daysInRange } from "./time/date-range.js";
export type { Holiday, HolidayDate, HolidayRules, Observance } from "./time/holiday-rules.js";
export {
  addDays,
  type DayNumber,
  dayNumberOf,
  type IsoDate,
  isIsoDate,
  isoDateOf,
  type Weekday,
} from "./time/iso-date.js";
export { type HourBounds, hoursBetween } from "./time/local-time.js";
export { observedHolidays } from "./time/observed-holidays.js";
export {
  boundsOfDate,
  comparePartialDates,
  type DateBounds,
  type DateOrder,
  type ParsedPartialDate,
  type PartialDate,
  type PartialDatePoint,
  parsePartialDate,
  printPartialDate,
  tryPartialDate,
} from "./time/partial-date.js";
export type { DatePrecision } from "./time/partial-date-text.js";
export { everyDay, mondayToFriday } from "./time/work-calendar.js";
export { countWorkingDays, holidaysIn } from "./time/work-calendar-days.js";
export type { WorkCalendar } from "./time/work-calendar-rules.js";
