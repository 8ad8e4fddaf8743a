/**
 * Strikes and lockouts as records, and the questions that reporters and analysts ask of them: how long, where it
 * stands, who says so. No schema library and no clock is loaded with this entry.
 *
 * @packageDocumentation
 */

export {
  type BargainingClock,
  bargainingOn,
  type CancelledSession,
  type NoneScheduled,
  type ScheduledSession,
  type Session,
  type SessionGap,
} from "./calc/bargaining-on.js";
export type { CountedDays, CountedEnds } from "./calc/day-counts.js";
export { type Duration, type DurationOptions, durationOf } from "./calc/duration.js";
export { type EndEvent, endEvents } from "./calc/end-events.js";
export { type CandidateLength, lengthsOf } from "./calc/lengths.js";
export { type LintOptions, type PublishedFigures, staleAfterDays } from "./calc/lint/lint-options.js";
export type { LintRule } from "./calc/lint/lint-rule.js";
export { lint, lintRules } from "./calc/lint.js";
export { type Measurement, type MeasureOptions, measure } from "./calc/measure.js";
export {
  type DatasetMeasurement,
  type DatasetMeasureOptions,
  type MeasureDenominator,
  measureDataset,
  type PeriodMeasurement,
  type StoppageLeftOut,
} from "./calc/measure-dataset.js";
export type { PeriodLength } from "./calc/measure-periods.js";
export type { MeasureProfile, MeasureThreshold } from "./calc/measure-profile.js";
export { measureProfiles } from "./calc/measure-profiles.js";
export type { DaysLeftOut, MeasuredSpell } from "./calc/measure-spells.js";
export { type HeldPosition, positionsOn } from "./calc/positions-on.js";
export { attributedBounds, quantityBounds } from "./calc/quantity-bounds.js";
export {
  type Incomparable,
  type LengthRank,
  type LongerStoppage,
  type PassingDay,
  type RankOptions,
  rankAmong,
} from "./calc/rank-among.js";
export type {
  ReportedAllegation,
  ReportedAssessment,
  ReportedComplaint,
  ReportedReply,
  ReportedWords,
} from "./calc/report/allegations.js";
export type { PrintableStatement } from "./calc/report/attribution.js";
export type { ReportedContract } from "./calc/report/contract.js";
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
export { type Spell, spellsOf } from "./calc/spells.js";
export type {
  AxisStatus,
  BargainingState,
  ContractState,
  LegalState,
  LegalStatus,
  Status,
  StatusLabel,
  WorkState,
} from "./calc/status.js";
export { stalledAfterDays } from "./calc/status-bargaining.js";
export { type StatusRun, statusHistory } from "./calc/status-history.js";
export { statusOn } from "./calc/status-on.js";
export { type StoppageSpan, stoppageFromSpan } from "./calc/stoppage-from-span.js";
export { type Survival, type SurvivalOptions, type SurvivalStep, survivalOf } from "./calc/survival.js";
export { type ChanceOfLasting, chanceOfLasting, type LastingOptions } from "./calc/survival-chance.js";
export {
  type LengthRule,
  type Observation,
  type ObservationColumns,
  type ObservationOptions,
  observationsOf,
  type StoppageObservation,
  type StoppageObservations,
  type UnusedStoppage,
} from "./calc/survival-observations.js";
export { type CurvePoint, type SurvivalQuantile, survivalQuantile } from "./calc/survival-quantile.js";
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
export { describeDate } from "./text/dates.js";
export { describeDuration, type LengthStyle, lengthStyles } from "./text/duration.js";
export { describeNumber, describeOrdinal } from "./text/numbers.js";
export { describeQuantity } from "./text/quantity.js";
export { describeReport } from "./text/report.js";
export { describeSpeaker } from "./text/speaker.js";
export { type AnyTerms, describeTerms } from "./text/terms.js";
export {
  type DateWording,
  english,
  type LengthUnit,
  type LengthWording,
  type Wording,
} from "./text/wording.js";
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
