/** `picketline/schema`: validators of the record format, for data from outside. */

export {
  annotationKindSchema,
  annotationSchema,
} from "./schemas/annotation.js";
export type { AttributedQuantitySchema } from "./schemas/attributed.js";
export {
  attributedQuantityListSchema,
  attributedQuantitySchema,
  attributedSchema,
  rankSchema,
} from "./schemas/attributed.js";
export type { BargainingDemandSchema } from "./schemas/bargaining-demand.js";
export {
  bargainingDemandSchema,
  guaranteedTimeDemandSchema,
  guaranteedTimePositionSchema,
  measuredPositionSchema,
  measuredTermsSchema,
  measureSchema,
  otherDemandSchema,
  otherDemandTopicSchema,
  payDemandSchema,
  payPositionSchema,
  pensionDemandSchema,
  pensionPositionSchema,
  positionSchema,
  positionStandingSchema,
} from "./schemas/bargaining-demand.js";
export {
  bargainingUnitSchema,
  occupationSchema,
} from "./schemas/bargaining-unit.js";
export { clockMomentSchema } from "./schemas/clock-moment.js";
export {
  expiredEventSchema,
  extendedEventSchema,
  extensionRefusedEventSchema,
  noticeServedEventSchema,
  ratificationVoteEventSchema,
  strikeVoteEventSchema,
  tallySchema,
  tookEffectEventSchema,
} from "./schemas/contract-events.js";
export { datasetSchema } from "./schemas/dataset.js";
export type { ScopeSchema } from "./schemas/event-base.js";
export { scopeSchema } from "./schemas/event-base.js";
export {
  hungerStrikeEventSchema,
  otherEventSchema,
  picketEventSchema,
  rallyEventSchema,
  replacementsHiredEventSchema,
} from "./schemas/ground-events.js";
export { guaranteedTimeTermsSchema } from "./schemas/guaranteed-time-terms.js";
export { migrate } from "./schemas/migrate.js";
export { moneySchema } from "./schemas/money.js";
export {
  hoursADaySchema,
  latitudeSchema,
  longitudeSchema,
  nonNegativeSchema,
  numberSchema,
  ordinalSchema,
  percentSchema,
  positiveSchema,
  wholeNumberSchema,
} from "./schemas/numbers.js";
export type { OrganizationSchema } from "./schemas/organization.js";
export {
  coalitionSchema,
  courtSchema,
  employerSchema,
  employerSectorSchema,
  employersAssociationSchema,
  governmentSchema,
  mediationServiceSchema,
  newsOutletSchema,
  organizationSchema,
  regulatorSchema,
  unionLevelSchema,
  unionSchema,
} from "./schemas/organization.js";
export { parseDataset, safeParseDataset } from "./schemas/parse-dataset.js";
export {
  contractTermSchema,
  costOfLivingStepSchema,
  flatStepSchema,
  lumpSumStepSchema,
  payRatePerSchema,
  payStepSchema,
  payTermsSchema,
  percentStepSchema,
  toMinimumStepSchema,
} from "./schemas/pay-terms.js";
export {
  cashBalanceCreditsSchema,
  pensionActionSchema,
  pensionContributionSchema,
  pensionFormulaSchema,
  pensionPlanSchema,
  pensionTermsSchema,
} from "./schemas/pension-terms.js";
export type { SpeakerSchema } from "./schemas/person.js";
export {
  personRoleSchema,
  personSchema,
  speakerSchema,
} from "./schemas/person.js";
export {
  placeKindSchema,
  placeSchema,
} from "./schemas/place.js";
export type { QuantitySchema } from "./schemas/quantity.js";
export {
  quantityModifierSchema,
  quantitySchema,
} from "./schemas/quantity.js";
export {
  extensionsSchema,
  identifierListSchema,
  identifierSchema,
  jsonValueSchema,
} from "./schemas/record-node.js";
export { type SchemaIssueCode, type SchemaIssueKind, schemaIssueCodes } from "./schemas/schema-issues.js";
export {
  sourceKindSchema,
  sourceSchema,
} from "./schemas/source.js";
export type { StatementSchema } from "./schemas/statement.js";
export {
  assessmentSchema,
  claimSchema,
  claimSubjectSchema,
  statementAttributionSchema,
  statementChannelSchema,
  statementSchema,
  verdictSchema,
} from "./schemas/statement.js";
export {
  beganEventSchema,
  continuedEventSchema,
  endedEventSchema,
  endReasonSchema,
  headcountReportedEventSchema,
  joinedEventSchema,
  leftEventSchema,
  resumedEventSchema,
  returnedToWorkEventSchema,
  stoppageKindSchema,
  suspendedEventSchema,
} from "./schemas/stoppage-events.js";
export {
  finalOfferEventSchema,
  impasseEventSchema,
  mediationAgreedEventSchema,
  mediationEndedEventSchema,
  mediationHeldEventSchema,
  noSessionsScheduledEventSchema,
  proposalMadeEventSchema,
  sessionCancelledEventSchema,
  sessionHeldEventSchema,
  sessionScheduledEventSchema,
  tentativeAgreementEventSchema,
} from "./schemas/talks-events.js";
export {
  amountSchema,
  clockTimeSchema,
  countrySchema,
  currencySchema,
  idListSchema,
  idSchema,
  isoDateSchema,
  languageSchema,
  partialDateSchema,
  pointerSchema,
  textListSchema,
  textSchema,
  timeZoneSchema,
  webAddressSchema,
} from "./schemas/text-formats.js";
export {
  arbitrationOrderedEventSchema,
  backToWorkOrderEventSchema,
  chargeFiledEventSchema,
  complaintFiledEventSchema,
  injunctionEventSchema,
  interventionEventSchema,
  investigationOpenedEventSchema,
  rulingEventSchema,
} from "./schemas/third-party-events.js";
export type { TimelineEventSchema } from "./schemas/timeline-event.js";
export { timelineEventSchema } from "./schemas/timeline-event.js";
export type { WorkStoppageSchema } from "./schemas/work-stoppage.js";
export {
  relatedStoppageSchema,
  stoppageAuthorizationSchema,
  stoppageCauseSchema,
  stoppagePatternSchema,
  workStoppageSchema,
} from "./schemas/work-stoppage.js";
