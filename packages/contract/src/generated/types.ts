// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  AccountCreatedEvent,
  AccountUpdatedEvent,
  ActorNotAllowedProblem,
  AgentCreatedEvent,
  AgentPresenceChangedEvent,
  AgentUpdatedEvent,
  AlreadyActiveProblem,
  AlreadyAnsweredProblem,
  AlreadyArchivedProblem,
  AlreadyLinkedProblem,
  AlreadyRatedProblem,
  AlreadyRevokedProblem,
  ApiKeyCreatedEvent,
  ApiKeyRevokedEvent,
  AppCreatedEvent,
  AppUpdatedEvent,
  ArticleArchivedEvent,
  ArticleCreatedEvent,
  ArticleFeedbackCreatedEvent,
  ArticleLinkedEvent,
  ArticleUnlinkedEvent,
  ArticleUpdatedEvent,
  AttachmentCreatedEvent,
  AttachmentDeletedEvent,
  AttachmentPostedEvent,
  AttachmentUploadedEvent,
  BodyTooLargeProblem,
  CalendarCreatedEvent,
  CalendarUpdatedEvent,
  CapacityExceededProblem,
  ClockAdvancedEvent,
  ClockBackwardsProblem,
  ContactCreatedEvent,
  ContactUpdatedEvent,
  ContentFixedProblem,
  ContentUnavailableProblem,
  ContractCreatedEvent,
  ContractUpdatedEvent,
  Event,
  EventsExpiredProblem,
  ExportNotReadyProblem,
  ExternalIdTakenProblem,
  FollowUpAnsweredEvent,
  FollowUpAskedEvent,
  IdempotencyInFlightProblem,
  IdempotencyKeyReusedProblem,
  IllegalTransitionProblem,
  InstallationCreatedEvent,
  InstallationDeletedEvent,
  InvalidCursorProblem,
  InvalidRequestProblem,
  JobCancelledEvent,
  JobCreatedEvent,
  JobFinishedEvent,
  JobFinishedProblem,
  MalformedRequestProblem,
  MediaTypeMismatchProblem,
  MergeRefusedProblem,
  MessageCreatedEvent,
  MissingScopeProblem,
  NotFoundProblem,
  NotSolvedProblem,
  OutcomeRegressedProblem,
  PreconditionRequiredProblem,
  QueueCreatedEvent,
  QueueUpdatedEvent,
  RangeNotSatisfiableProblem,
  RateLimitedProblem,
  RatingCreatedEvent,
  ReservationAcceptedEvent,
  ReservationDeclinedEvent,
  ReservationEndedProblem,
  ReservationExpiredEvent,
  ReservationRescindedEvent,
  RoutingNoAgentEvent,
  RoutingPolicyActivatedEvent,
  RoutingPolicyCreatedEvent,
  SandboxRestartedEvent,
  SearchMissedEvent,
  SecretCreatedEvent,
  SecretDeletedEvent,
  SecretRevealedEvent,
  SessionCreatedEvent,
  SlaBreachedEvent,
  SlaClockCancelledEvent,
  SlaClockFulfilledEvent,
  SlaClockPausedEvent,
  SlaClockResumedEvent,
  SlaClockStartedEvent,
  SlaPolicyCreatedEvent,
  SlaPolicyUpdatedEvent,
  SlaWarningEvent,
  SuggestionOutcomeRecordedEvent,
  SuggestionShownEvent,
  TenantSuspendedProblem,
  TicketAssignedEvent,
  TicketCreatedEvent,
  TicketEscalatedEvent,
  TicketFinalProblem,
  TicketLinkedEvent,
  TicketMergedEvent,
  TicketOfferedEvent,
  TicketQueuedEvent,
  TicketTaggedEvent,
  TicketTierWidenedEvent,
  TicketTransitionedEvent,
  TicketUnlinkedEvent,
  TicketUpdatedEvent,
  TooManyKeysProblem,
  TooManySecretsProblem,
  TooManyStreamsProblem,
  TranslationUpdatedEvent,
  UnauthenticatedProblem,
  UnknownVersionProblem,
  UnsupportedCombinationProblem,
  UnsupportedMediaTypeProblem,
  VersionMismatchProblem,
} from './schemas.ts'

export type {
  Account,
  AccountCreate,
  AccountCreatedEvent,
  AccountId,
  AccountList,
  AccountUpdate,
  AccountUpdatedEvent,
  AccountsListQuery,
  Actor,
  ActorNotAllowedProblem,
  ActorType,
  Agent,
  AgentCapacity,
  AgentCapacitySetting,
  AgentCertificate,
  AgentCertificateSetting,
  AgentCreate,
  AgentCreatedEvent,
  AgentId,
  AgentLanguage,
  AgentLanguageSetting,
  AgentList,
  AgentLoad,
  AgentPresence,
  AgentPresenceChangedEvent,
  AgentShift,
  AgentShiftSetting,
  AgentState,
  AgentUpdate,
  AgentUpdatedEvent,
  AgentsListQuery,
  AlreadyActiveProblem,
  AlreadyAnsweredProblem,
  AlreadyArchivedProblem,
  AlreadyLinkedProblem,
  AlreadyRatedProblem,
  AlreadyRevokedProblem,
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreatedEvent,
  ApiKeyId,
  ApiKeyList,
  ApiKeyRevokedEvent,
  ApiKeysListQuery,
  App,
  AppCreate,
  AppCreatedEvent,
  AppId,
  AppList,
  AppUpdate,
  AppUpdatedEvent,
  AppsListQuery,
  Article,
  ArticleArchivedEvent,
  ArticleAudience,
  ArticleCreate,
  ArticleCreatedEvent,
  ArticleFeedbackCreate,
  ArticleFeedbackCreatedEvent,
  ArticleId,
  ArticleImport,
  ArticleImportEntry,
  ArticleLink,
  ArticleLinkCreate,
  ArticleLinkId,
  ArticleLinkList,
  ArticleLinkType,
  ArticleLinkedEvent,
  ArticleLinksListQuery,
  ArticleList,
  ArticleNeighbour,
  ArticleNeighbours,
  ArticleState,
  ArticleUnlinkedEvent,
  ArticleUpdate,
  ArticleUpdatedEvent,
  ArticleVersion,
  ArticleVersionList,
  ArticleVersionSummary,
  ArticleWritableState,
  ArticlesListQuery,
  ArticlesListVersionsQuery,
  ArticlesNeighboursQuery,
  Attachment,
  AttachmentCreate,
  AttachmentCreatedEvent,
  AttachmentDeletedEvent,
  AttachmentId,
  AttachmentList,
  AttachmentPostedEvent,
  AttachmentState,
  AttachmentUploadedEvent,
  AttachmentsListQuery,
  BodyTooLargeProblem,
  BusinessDays,
  BusinessDaysSetting,
  Calendar,
  CalendarCreate,
  CalendarCreatedEvent,
  CalendarEditMode,
  CalendarId,
  CalendarList,
  CalendarUpdate,
  CalendarUpdatedEvent,
  CalendarVersion,
  CalendarsListQuery,
  CapacityExceededProblem,
  CategoriesGetQuery,
  CategoriesListQuery,
  Category,
  CategoryId,
  CategoryList,
  Cause,
  Center,
  CenterChoice,
  CenterId,
  CenterKind,
  CenterList,
  CenterObstacle,
  CenterRule,
  CenterSpecialty,
  CentersListQuery,
  Clock,
  ClockAdvancedEvent,
  ClockBackwardsProblem,
  ClockDetail,
  ClockExplanation,
  ClockId,
  ClockList,
  ClockTerms,
  ClocksListQuery,
  Compliance,
  Contact,
  ContactCreate,
  ContactCreatedEvent,
  ContactId,
  ContactList,
  ContactUpdate,
  ContactUpdatedEvent,
  ContactsListQuery,
  ContentDigest,
  ContentFixedProblem,
  ContentId,
  ContentPart,
  ContentUnavailableProblem,
  Contract,
  ContractCreate,
  ContractCreatedEvent,
  ContractId,
  ContractList,
  ContractTier,
  ContractUpdate,
  ContractUpdatedEvent,
  ContractsListQuery,
  Contribution,
  ContributionScope,
  DecisionCreate,
  DecisionId,
  DecisionList,
  DecisionOutcome,
  DecisionRecord,
  DecisionSummary,
  DecisionsListQuery,
  DimensionWeight,
  DimensionWeightSetting,
  Duration,
  EscalationReason,
  Event,
  EventId,
  EventList,
  EventsExpiredProblem,
  EventsListQuery,
  EventsStreamQuery,
  ExportNotReadyProblem,
  ExternalId,
  ExternalIdTakenProblem,
  FactChoice,
  FactKind,
  FactTemplate,
  Feedback,
  FeedbackId,
  FieldError,
  FilterCount,
  FollowUp,
  FollowUpAnswer,
  FollowUpAnswerCreate,
  FollowUpAnsweredEvent,
  FollowUpAskedEvent,
  FollowUpChoice,
  FollowUpId,
  FollowUpList,
  FollowUpState,
  FollowUpsListQuery,
  GapId,
  GapList,
  GapsListQuery,
  IdempotencyInFlightProblem,
  IdempotencyKeyReusedProblem,
  IllegalTransitionProblem,
  Installation,
  InstallationCreate,
  InstallationCreatedEvent,
  InstallationDeletedEvent,
  InstallationId,
  InstallationList,
  InstallationState,
  InstallationsListQuery,
  Instant,
  InvalidCursorProblem,
  InvalidRequestProblem,
  Job,
  JobCancelledEvent,
  JobCreatedEvent,
  JobFinishedEvent,
  JobFinishedProblem,
  JobId,
  JobKind,
  JobList,
  JobProgress,
  JobState,
  JobsListQuery,
  KnowledgeFallback,
  KnowledgeGap,
  KnowledgeHighlight,
  KnowledgeHit,
  KnowledgeHits,
  KnowledgeQuery,
  Language,
  LocalDate,
  MainReason,
  MainReasonCode,
  MalformedRequestProblem,
  MediaTypeMismatchProblem,
  MergeRefusedProblem,
  Message,
  MessageCreate,
  MessageCreatedEvent,
  MessageId,
  MessageList,
  MessageVisibility,
  MessagesListQuery,
  Metadata,
  MetadataPatch,
  MissId,
  MissingScopeProblem,
  NearMiss,
  NeighbourDirection,
  NeighbourKind,
  NextCursor,
  NextTier,
  NotFoundProblem,
  NotSolvedProblem,
  OpenValue,
  OpenWindow,
  OpenWindowSetting,
  OutcomeRegressedProblem,
  PreconditionRequiredProblem,
  PresenceSet,
  PresenceState,
  Problem,
  ProjectedClock,
  Projection,
  ProjectionCreate,
  Queue,
  QueueCreate,
  QueueCreatedEvent,
  QueueId,
  QueueList,
  QueueState,
  QueueUpdate,
  QueueUpdatedEvent,
  QueueWhen,
  QueueWhenSetting,
  QueuesListQuery,
  RangeNotSatisfiableProblem,
  RateLimitedProblem,
  Rating,
  RatingCreate,
  RatingCreatedEvent,
  RatingId,
  Region,
  RejectedAgent,
  RejectedCenter,
  RejectionReason,
  Relaxation,
  RelaxationKind,
  RescindCause,
  Reservation,
  ReservationAcceptedEvent,
  ReservationDecline,
  ReservationDeclinedEvent,
  ReservationEndedProblem,
  ReservationExpiredEvent,
  ReservationId,
  ReservationList,
  ReservationRescindedEvent,
  ReservationState,
  ReservationsListQuery,
  ResolutionCode,
  RevealedSecret,
  RoutingCandidate,
  RoutingDecision,
  RoutingDimension,
  RoutingDraft,
  RoutingFilter,
  RoutingInputs,
  RoutingNoAgentEvent,
  RoutingPoliciesListQuery,
  RoutingPolicy,
  RoutingPolicyActivatedEvent,
  RoutingPolicyCreate,
  RoutingPolicyCreatedEvent,
  RoutingPolicyId,
  RoutingPolicyList,
  RoutingPolicyState,
  SandboxAdvance,
  SandboxAdvanced,
  SandboxClock,
  SandboxClockFlow,
  SandboxReset,
  SandboxRestartedEvent,
  SandboxStart,
  ScanState,
  ScoredDimension,
  SearchMissedEvent,
  SecretCreatedEvent,
  SecretDeletedEvent,
  SecretId,
  SecretRevealedEvent,
  SecretsListQuery,
  SecurityFlag,
  Session,
  SessionCreate,
  SessionCreatedEvent,
  SessionId,
  SessionSubject,
  Skill,
  SkillLevel,
  SkillLevelSetting,
  SkillList,
  SkillsListQuery,
  SlaBreach,
  SlaBreachReason,
  SlaBreachedEvent,
  SlaCalendarUse,
  SlaChangeMode,
  SlaClockCancelledEvent,
  SlaClockFulfilledEvent,
  SlaClockPausedEvent,
  SlaClockResumedEvent,
  SlaClockStartedEvent,
  SlaClockState,
  SlaCondition,
  SlaDraft,
  SlaHours,
  SlaMetric,
  SlaPauseRule,
  SlaPauseRuleSetting,
  SlaPauseStatus,
  SlaPoliciesListQuery,
  SlaPolicy,
  SlaPolicyCreate,
  SlaPolicyCreatedEvent,
  SlaPolicyId,
  SlaPolicyList,
  SlaPolicyOutcome,
  SlaPolicyTarget,
  SlaPolicyTargetSetting,
  SlaPolicyUpdate,
  SlaPolicyUpdatedEvent,
  SlaPolicyVerdict,
  SlaSegment,
  SlaSegmentKind,
  SlaState,
  SlaTarget,
  SlaTargetSetting,
  SlaTerms,
  SlaTimelineEntry,
  SlaTimelineType,
  SlaTraceStep,
  SlaWarning,
  SlaWarningEvent,
  SlaWarningState,
  SlaWhen,
  SlaWhenSetting,
  SpecialHours,
  SpecialHoursSetting,
  StandardHours,
  StickyMode,
  StickyRule,
  StickyRuleSetting,
  Subject,
  Suggestion,
  SuggestionCreate,
  SuggestionDraft,
  SuggestionId,
  SuggestionList,
  SuggestionOutcome,
  SuggestionOutcomeRecord,
  SuggestionOutcomeRecordedEvent,
  SuggestionRecordableOutcome,
  SuggestionShownEvent,
  SupportHours,
  SupportTier,
  TenantId,
  TenantSuspendedProblem,
  Ticket,
  TicketAssign,
  TicketAssignedEvent,
  TicketChannel,
  TicketCreate,
  TicketCreatedEvent,
  TicketEscalate,
  TicketEscalatedEvent,
  TicketEscalationReason,
  TicketExportCreate,
  TicketExportFormat,
  TicketFact,
  TicketFactSource,
  TicketFinalProblem,
  TicketId,
  TicketLink,
  TicketLinkCreate,
  TicketLinkId,
  TicketLinkList,
  TicketLinkType,
  TicketLinkedEvent,
  TicketList,
  TicketMatch,
  TicketMerge,
  TicketMergedEvent,
  TicketOfferedEvent,
  TicketQueuedEvent,
  TicketResolution,
  TicketSearch,
  TicketSearchField,
  TicketSearchResult,
  TicketSecret,
  TicketSecretCreate,
  TicketSecretList,
  TicketSeverity,
  TicketStatus,
  TicketTag,
  TicketTagSource,
  TicketTaggedEvent,
  TicketTierWidenedEvent,
  TicketTimeline,
  TicketTransition,
  TicketTransitionedEvent,
  TicketUnlinkedEvent,
  TicketUpdate,
  TicketUpdatedEvent,
  TicketsListLinksQuery,
  TicketsListQuery,
  TieBreakRule,
  TierRung,
  TierRungSetting,
  TimeZone,
  TimelineAssignee,
  TimelineDuration,
  TimelineResolution,
  TimelineStage,
  TooManyKeysProblem,
  TooManySecretsProblem,
  TooManyStreamsProblem,
  TransitionTarget,
  Translation,
  TranslationLag,
  TranslationList,
  TranslationMethod,
  TranslationPut,
  TranslationSummary,
  TranslationUpdatedEvent,
  TranslationsListQuery,
  UnauthenticatedProblem,
  UnknownVersionProblem,
  UnsupportedCombinationProblem,
  UnsupportedMediaTypeProblem,
  Version,
  VersionMismatchProblem,
  WallTime,
  WeeklyHours,
  WeeklyHoursSetting,
} from './schemas.ts'

/** The body of `attachments.putContent`: put the content of an attachment. */
export type AttachmentsPutContentBody = ReadableStream<Uint8Array<ArrayBuffer>> | Blob | Uint8Array<ArrayBuffer>

/** The id of an operation, `resource.verb`. */
export type OperationId =
  | 'articles.list'
  | 'articles.create'
  | 'articles.import'
  | 'articles.get'
  | 'articles.update'
  | 'articles.archive'
  | 'knowledge.search'
  | 'suggestions.create'
  | 'suggestions.recordOutcome'
  | 'articles.listVersions'
  | 'articles.getVersion'
  | 'translations.list'
  | 'translations.get'
  | 'translations.put'
  | 'articleFeedback.create'
  | 'articleLinks.list'
  | 'articleLinks.create'
  | 'articleLinks.delete'
  | 'articles.neighbours'
  | 'gaps.list'
  | 'accounts.list'
  | 'accounts.create'
  | 'accounts.get'
  | 'accounts.update'
  | 'contacts.list'
  | 'contacts.create'
  | 'contacts.get'
  | 'contacts.update'
  | 'contracts.list'
  | 'contracts.create'
  | 'contracts.get'
  | 'contracts.update'
  | 'sessions.create'
  | 'apps.list'
  | 'apps.create'
  | 'apps.get'
  | 'apps.update'
  | 'installations.list'
  | 'installations.create'
  | 'installations.get'
  | 'installations.delete'
  | 'apiKeys.list'
  | 'apiKeys.create'
  | 'apiKeys.revoke'
  | 'events.list'
  | 'events.stream'
  | 'events.get'
  | 'jobs.list'
  | 'jobs.get'
  | 'jobs.cancel'
  | 'centers.list'
  | 'centers.get'
  | 'queues.list'
  | 'queues.create'
  | 'queues.get'
  | 'queues.update'
  | 'agents.list'
  | 'agents.create'
  | 'agents.get'
  | 'agents.update'
  | 'presence.get'
  | 'presence.set'
  | 'skills.list'
  | 'routingPolicies.list'
  | 'routingPolicies.create'
  | 'routingPolicies.get'
  | 'routingPolicies.activate'
  | 'decisions.list'
  | 'decisions.create'
  | 'decisions.get'
  | 'reservations.list'
  | 'reservations.get'
  | 'reservations.accept'
  | 'reservations.decline'
  | 'sandbox.getClock'
  | 'sandbox.advanceClock'
  | 'sandbox.reset'
  | 'slaPolicies.list'
  | 'slaPolicies.create'
  | 'slaPolicies.get'
  | 'slaPolicies.update'
  | 'calendars.list'
  | 'calendars.create'
  | 'calendars.get'
  | 'calendars.update'
  | 'clocks.list'
  | 'clocks.get'
  | 'projections.create'
  | 'tickets.list'
  | 'tickets.create'
  | 'tickets.search'
  | 'tickets.get'
  | 'tickets.update'
  | 'tickets.transition'
  | 'tickets.assign'
  | 'tickets.escalate'
  | 'tickets.merge'
  | 'tickets.listLinks'
  | 'tickets.link'
  | 'tickets.unlink'
  | 'tickets.timeline'
  | 'messages.list'
  | 'messages.create'
  | 'messages.get'
  | 'attachments.list'
  | 'attachments.create'
  | 'attachments.get'
  | 'attachments.delete'
  | 'attachments.getContent'
  | 'attachments.putContent'
  | 'secrets.list'
  | 'secrets.create'
  | 'secrets.delete'
  | 'secrets.reveal'
  | 'ticketExports.create'
  | 'ticketExports.download'
  | 'categories.list'
  | 'categories.get'
  | 'followUps.list'
  | 'followUps.answer'
  | 'ratings.create'
  | 'ratings.get'

/** The type of an event that this version knows. */
export type EventType =
  | 'article.created'
  | 'article.updated'
  | 'article.archived'
  | 'suggestion.shown'
  | 'suggestion.outcomeRecorded'
  | 'translation.updated'
  | 'articleFeedback.created'
  | 'article.linked'
  | 'article.unlinked'
  | 'search.missed'
  | 'account.created'
  | 'account.updated'
  | 'contact.created'
  | 'contact.updated'
  | 'contract.created'
  | 'contract.updated'
  | 'session.created'
  | 'app.created'
  | 'app.updated'
  | 'installation.created'
  | 'installation.deleted'
  | 'apiKey.created'
  | 'apiKey.revoked'
  | 'job.created'
  | 'job.finished'
  | 'job.cancelled'
  | 'agent.created'
  | 'agent.updated'
  | 'agent.presenceChanged'
  | 'queue.created'
  | 'queue.updated'
  | 'routingPolicy.created'
  | 'routingPolicy.activated'
  | 'ticket.queued'
  | 'ticket.offered'
  | 'reservation.accepted'
  | 'reservation.declined'
  | 'reservation.expired'
  | 'reservation.rescinded'
  | 'ticket.tierWidened'
  | 'ticket.escalated'
  | 'routing.noAgent'
  | 'clock.advanced'
  | 'sandbox.restarted'
  | 'slaPolicy.created'
  | 'slaPolicy.updated'
  | 'calendar.created'
  | 'calendar.updated'
  | 'sla.clockStarted'
  | 'sla.clockPaused'
  | 'sla.clockResumed'
  | 'sla.clockFulfilled'
  | 'sla.warning'
  | 'sla.breached'
  | 'sla.clockCancelled'
  | 'ticket.created'
  | 'ticket.updated'
  | 'ticket.tagged'
  | 'ticket.transitioned'
  | 'ticket.assigned'
  | 'ticket.linked'
  | 'ticket.unlinked'
  | 'ticket.merged'
  | 'message.created'
  | 'attachment.created'
  | 'attachment.uploaded'
  | 'attachment.posted'
  | 'attachment.deleted'
  | 'secret.created'
  | 'secret.revealed'
  | 'secret.deleted'
  | 'followUp.asked'
  | 'followUp.answered'
  | 'rating.created'

/** An event of a type that this version knows; `type` tells them apart. */
export type KnownEvent =
  | ArticleCreatedEvent
  | ArticleUpdatedEvent
  | ArticleArchivedEvent
  | SuggestionShownEvent
  | SuggestionOutcomeRecordedEvent
  | TranslationUpdatedEvent
  | ArticleFeedbackCreatedEvent
  | ArticleLinkedEvent
  | ArticleUnlinkedEvent
  | SearchMissedEvent
  | AccountCreatedEvent
  | AccountUpdatedEvent
  | ContactCreatedEvent
  | ContactUpdatedEvent
  | ContractCreatedEvent
  | ContractUpdatedEvent
  | SessionCreatedEvent
  | AppCreatedEvent
  | AppUpdatedEvent
  | InstallationCreatedEvent
  | InstallationDeletedEvent
  | ApiKeyCreatedEvent
  | ApiKeyRevokedEvent
  | JobCreatedEvent
  | JobFinishedEvent
  | JobCancelledEvent
  | AgentCreatedEvent
  | AgentUpdatedEvent
  | AgentPresenceChangedEvent
  | QueueCreatedEvent
  | QueueUpdatedEvent
  | RoutingPolicyCreatedEvent
  | RoutingPolicyActivatedEvent
  | TicketQueuedEvent
  | TicketOfferedEvent
  | ReservationAcceptedEvent
  | ReservationDeclinedEvent
  | ReservationExpiredEvent
  | ReservationRescindedEvent
  | TicketTierWidenedEvent
  | TicketEscalatedEvent
  | RoutingNoAgentEvent
  | ClockAdvancedEvent
  | SandboxRestartedEvent
  | SlaPolicyCreatedEvent
  | SlaPolicyUpdatedEvent
  | CalendarCreatedEvent
  | CalendarUpdatedEvent
  | SlaClockStartedEvent
  | SlaClockPausedEvent
  | SlaClockResumedEvent
  | SlaClockFulfilledEvent
  | SlaWarningEvent
  | SlaBreachedEvent
  | SlaClockCancelledEvent
  | TicketCreatedEvent
  | TicketUpdatedEvent
  | TicketTaggedEvent
  | TicketTransitionedEvent
  | TicketAssignedEvent
  | TicketLinkedEvent
  | TicketUnlinkedEvent
  | TicketMergedEvent
  | MessageCreatedEvent
  | AttachmentCreatedEvent
  | AttachmentUploadedEvent
  | AttachmentPostedEvent
  | AttachmentDeletedEvent
  | SecretCreatedEvent
  | SecretRevealedEvent
  | SecretDeletedEvent
  | FollowUpAskedEvent
  | FollowUpAnsweredEvent
  | RatingCreatedEvent

/**
 * An event of a type that a newer server added. Its `type` is any other string; the literal stands for it, as Relay's
 * does, since TypeScript can only tell a union apart by literals. Match it with `default`, never by value.
 */
export type UnknownEvent = Omit<Event, 'type'> & {
  readonly type: '%future added value'
}

/** Whatever a webhook or the event list may bring. Match on `type`; what is left over is an {@link UnknownEvent}. */
export type DeskwireEvent = KnownEvent | UnknownEvent

/** The last segment of a problem type, such as `not-found`. */
export type ProblemKind =
  | 'actor-not-allowed'
  | 'already-active'
  | 'already-answered'
  | 'already-archived'
  | 'already-linked'
  | 'already-rated'
  | 'already-revoked'
  | 'body-too-large'
  | 'capacity-exceeded'
  | 'clock-backwards'
  | 'content-fixed'
  | 'content-unavailable'
  | 'events-expired'
  | 'export-not-ready'
  | 'external-id-taken'
  | 'idempotency-in-flight'
  | 'idempotency-key-reused'
  | 'illegal-transition'
  | 'invalid-cursor'
  | 'invalid-request'
  | 'job-finished'
  | 'malformed-request'
  | 'media-type-mismatch'
  | 'merge-refused'
  | 'missing-scope'
  | 'not-found'
  | 'not-solved'
  | 'outcome-regressed'
  | 'precondition-required'
  | 'range-not-satisfiable'
  | 'rate-limited'
  | 'reservation-ended'
  | 'tenant-suspended'
  | 'ticket-final'
  | 'too-many-keys'
  | 'too-many-secrets'
  | 'too-many-streams'
  | 'unauthenticated'
  | 'unknown-version'
  | 'unsupported-combination'
  | 'unsupported-media-type'
  | 'version-mismatch'

/** The problem document of each kind. */
export interface ProblemByKind {
  readonly 'actor-not-allowed': ActorNotAllowedProblem
  readonly 'already-active': AlreadyActiveProblem
  readonly 'already-answered': AlreadyAnsweredProblem
  readonly 'already-archived': AlreadyArchivedProblem
  readonly 'already-linked': AlreadyLinkedProblem
  readonly 'already-rated': AlreadyRatedProblem
  readonly 'already-revoked': AlreadyRevokedProblem
  readonly 'body-too-large': BodyTooLargeProblem
  readonly 'capacity-exceeded': CapacityExceededProblem
  readonly 'clock-backwards': ClockBackwardsProblem
  readonly 'content-fixed': ContentFixedProblem
  readonly 'content-unavailable': ContentUnavailableProblem
  readonly 'events-expired': EventsExpiredProblem
  readonly 'export-not-ready': ExportNotReadyProblem
  readonly 'external-id-taken': ExternalIdTakenProblem
  readonly 'idempotency-in-flight': IdempotencyInFlightProblem
  readonly 'idempotency-key-reused': IdempotencyKeyReusedProblem
  readonly 'illegal-transition': IllegalTransitionProblem
  readonly 'invalid-cursor': InvalidCursorProblem
  readonly 'invalid-request': InvalidRequestProblem
  readonly 'job-finished': JobFinishedProblem
  readonly 'malformed-request': MalformedRequestProblem
  readonly 'media-type-mismatch': MediaTypeMismatchProblem
  readonly 'merge-refused': MergeRefusedProblem
  readonly 'missing-scope': MissingScopeProblem
  readonly 'not-found': NotFoundProblem
  readonly 'not-solved': NotSolvedProblem
  readonly 'outcome-regressed': OutcomeRegressedProblem
  readonly 'precondition-required': PreconditionRequiredProblem
  readonly 'range-not-satisfiable': RangeNotSatisfiableProblem
  readonly 'rate-limited': RateLimitedProblem
  readonly 'reservation-ended': ReservationEndedProblem
  readonly 'tenant-suspended': TenantSuspendedProblem
  readonly 'ticket-final': TicketFinalProblem
  readonly 'too-many-keys': TooManyKeysProblem
  readonly 'too-many-secrets': TooManySecretsProblem
  readonly 'too-many-streams': TooManyStreamsProblem
  readonly unauthenticated: UnauthenticatedProblem
  readonly 'unknown-version': UnknownVersionProblem
  readonly 'unsupported-combination': UnsupportedCombinationProblem
  readonly 'unsupported-media-type': UnsupportedMediaTypeProblem
  readonly 'version-mismatch': VersionMismatchProblem
}

/** The kinds of problem that every operation may answer. */
export type CommonProblemKind =
  | 'actor-not-allowed'
  | 'invalid-request'
  | 'missing-scope'
  | 'rate-limited'
  | 'tenant-suspended'
  | 'unauthenticated'
  | 'unknown-version'

/** The kinds of problem that each operation may answer. Looked up by a literal, it costs a compiler nothing to read them. */
export interface OperationProblemKinds {
  readonly 'articles.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'articles.create': CommonProblemKind | 'malformed-request' | 'external-id-taken' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'articles.import': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'articles.get': CommonProblemKind | 'not-found'
  readonly 'articles.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'external-id-taken' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'articles.archive': CommonProblemKind | 'not-found' | 'already-archived' | 'idempotency-in-flight' | 'version-mismatch' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'knowledge.search': CommonProblemKind | 'malformed-request' | 'body-too-large' | 'unsupported-media-type'
  readonly 'suggestions.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'suggestions.recordOutcome': CommonProblemKind | 'malformed-request' | 'not-found' | 'outcome-regressed' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'articles.listVersions': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'articles.getVersion': CommonProblemKind | 'not-found'
  readonly 'translations.list': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'translations.get': CommonProblemKind | 'not-found'
  readonly 'translations.put': CommonProblemKind | 'malformed-request' | 'not-found' | 'body-too-large' | 'unsupported-media-type'
  readonly 'articleFeedback.create': CommonProblemKind | 'malformed-request' | 'not-found' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'articleLinks.list': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'articleLinks.create': CommonProblemKind | 'malformed-request' | 'not-found' | 'already-linked' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'articleLinks.delete': CommonProblemKind | 'not-found' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'articles.neighbours': CommonProblemKind | 'not-found'
  readonly 'gaps.list': CommonProblemKind | 'invalid-cursor'
  readonly 'accounts.list': CommonProblemKind | 'invalid-cursor'
  readonly 'accounts.create': CommonProblemKind | 'malformed-request' | 'external-id-taken' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'accounts.get': CommonProblemKind | 'not-found'
  readonly 'accounts.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'external-id-taken' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'contacts.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'contacts.create': CommonProblemKind | 'malformed-request' | 'external-id-taken' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'contacts.get': CommonProblemKind | 'not-found'
  readonly 'contacts.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'external-id-taken' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'contracts.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'contracts.create': CommonProblemKind | 'malformed-request' | 'external-id-taken' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'contracts.get': CommonProblemKind | 'not-found'
  readonly 'contracts.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'external-id-taken' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'sessions.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'apps.list': CommonProblemKind | 'invalid-cursor'
  readonly 'apps.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'apps.get': CommonProblemKind | 'not-found'
  readonly 'apps.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'installations.list': CommonProblemKind | 'invalid-cursor'
  readonly 'installations.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'installations.get': CommonProblemKind | 'not-found'
  readonly 'installations.delete': CommonProblemKind | 'not-found' | 'idempotency-in-flight' | 'version-mismatch' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'apiKeys.list': CommonProblemKind | 'invalid-cursor'
  readonly 'apiKeys.create': CommonProblemKind | 'malformed-request' | 'too-many-keys' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'apiKeys.revoke': CommonProblemKind | 'not-found' | 'already-revoked' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'events.list': CommonProblemKind | 'events-expired' | 'invalid-cursor' | 'unsupported-combination'
  readonly 'events.stream': CommonProblemKind | 'events-expired' | 'invalid-cursor' | 'too-many-streams'
  readonly 'events.get': CommonProblemKind | 'not-found'
  readonly 'jobs.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'jobs.get': CommonProblemKind | 'not-found'
  readonly 'jobs.cancel': CommonProblemKind | 'not-found' | 'job-finished' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'centers.list': CommonProblemKind | 'invalid-cursor'
  readonly 'centers.get': CommonProblemKind | 'not-found'
  readonly 'queues.list': CommonProblemKind | 'invalid-cursor'
  readonly 'queues.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'queues.get': CommonProblemKind | 'not-found'
  readonly 'queues.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'agents.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'agents.create': CommonProblemKind | 'malformed-request' | 'external-id-taken' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'agents.get': CommonProblemKind | 'not-found'
  readonly 'agents.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'external-id-taken' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'presence.get': CommonProblemKind | 'not-found'
  readonly 'presence.set': CommonProblemKind | 'malformed-request' | 'not-found' | 'body-too-large' | 'unsupported-media-type'
  readonly 'skills.list': CommonProblemKind | 'invalid-cursor'
  readonly 'routingPolicies.list': CommonProblemKind | 'invalid-cursor'
  readonly 'routingPolicies.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'routingPolicies.get': CommonProblemKind | 'not-found'
  readonly 'routingPolicies.activate': CommonProblemKind | 'not-found' | 'already-active' | 'idempotency-in-flight' | 'version-mismatch' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'decisions.list': CommonProblemKind | 'invalid-cursor'
  readonly 'decisions.create': CommonProblemKind | 'malformed-request' | 'body-too-large' | 'unsupported-media-type'
  readonly 'decisions.get': CommonProblemKind | 'not-found'
  readonly 'reservations.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'reservations.get': CommonProblemKind | 'not-found'
  readonly 'reservations.accept': CommonProblemKind | 'not-found' | 'reservation-ended' | 'capacity-exceeded' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'reservations.decline': CommonProblemKind | 'malformed-request' | 'not-found' | 'reservation-ended' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'sandbox.getClock': CommonProblemKind
  readonly 'sandbox.advanceClock': CommonProblemKind | 'malformed-request' | 'clock-backwards' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'sandbox.reset': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'slaPolicies.list': CommonProblemKind | 'invalid-cursor'
  readonly 'slaPolicies.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'slaPolicies.get': CommonProblemKind | 'not-found'
  readonly 'slaPolicies.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'calendars.list': CommonProblemKind | 'invalid-cursor'
  readonly 'calendars.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'calendars.get': CommonProblemKind | 'not-found'
  readonly 'calendars.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'clocks.list': CommonProblemKind | 'invalid-cursor'
  readonly 'clocks.get': CommonProblemKind | 'not-found'
  readonly 'projections.create': CommonProblemKind | 'malformed-request' | 'body-too-large' | 'unsupported-media-type'
  readonly 'tickets.list': CommonProblemKind | 'invalid-cursor' | 'unsupported-combination'
  readonly 'tickets.create': CommonProblemKind | 'malformed-request' | 'external-id-taken' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'tickets.search': CommonProblemKind | 'malformed-request' | 'body-too-large' | 'unsupported-media-type' | 'invalid-cursor'
  readonly 'tickets.get': CommonProblemKind | 'not-found'
  readonly 'tickets.update': CommonProblemKind | 'malformed-request' | 'not-found' | 'external-id-taken' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'tickets.transition': CommonProblemKind | 'malformed-request' | 'not-found' | 'illegal-transition' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'tickets.assign': CommonProblemKind | 'malformed-request' | 'not-found' | 'ticket-final' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'tickets.escalate': CommonProblemKind | 'malformed-request' | 'not-found' | 'ticket-final' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'tickets.merge': CommonProblemKind | 'malformed-request' | 'not-found' | 'ticket-final' | 'merge-refused' | 'idempotency-in-flight' | 'version-mismatch' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused' | 'precondition-required'
  readonly 'tickets.listLinks': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'tickets.link': CommonProblemKind | 'malformed-request' | 'not-found' | 'already-linked' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'tickets.unlink': CommonProblemKind | 'not-found' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'tickets.timeline': CommonProblemKind | 'not-found'
  readonly 'messages.list': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'messages.create': CommonProblemKind | 'malformed-request' | 'not-found' | 'ticket-final' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'messages.get': CommonProblemKind | 'not-found'
  readonly 'attachments.list': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'attachments.create': CommonProblemKind | 'malformed-request' | 'not-found' | 'ticket-final' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'attachments.get': CommonProblemKind | 'not-found'
  readonly 'attachments.delete': CommonProblemKind | 'not-found' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'attachments.getContent': CommonProblemKind | 'not-found' | 'content-unavailable' | 'range-not-satisfiable'
  readonly 'attachments.putContent': CommonProblemKind | 'not-found' | 'content-fixed' | 'body-too-large' | 'unsupported-media-type' | 'media-type-mismatch'
  readonly 'secrets.list': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'secrets.create': CommonProblemKind | 'malformed-request' | 'not-found' | 'ticket-final' | 'too-many-secrets' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'secrets.delete': CommonProblemKind | 'not-found' | 'idempotency-in-flight' | 'idempotency-key-reused'
  readonly 'secrets.reveal': CommonProblemKind | 'not-found'
  readonly 'ticketExports.create': CommonProblemKind | 'malformed-request' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'ticketExports.download': CommonProblemKind | 'not-found' | 'export-not-ready' | 'range-not-satisfiable'
  readonly 'categories.list': CommonProblemKind | 'invalid-cursor'
  readonly 'categories.get': CommonProblemKind | 'not-found'
  readonly 'followUps.list': CommonProblemKind | 'not-found' | 'invalid-cursor'
  readonly 'followUps.answer': CommonProblemKind | 'malformed-request' | 'not-found' | 'already-answered' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'ratings.create': CommonProblemKind | 'malformed-request' | 'not-found' | 'not-solved' | 'already-rated' | 'idempotency-in-flight' | 'body-too-large' | 'unsupported-media-type' | 'idempotency-key-reused'
  readonly 'ratings.get': CommonProblemKind | 'not-found'
}

/** The problem documents that each operation may answer. */
export type OperationProblems = {
  readonly [Id in OperationId]: ProblemByKind[OperationProblemKinds[Id]]
}
