// Generated from openapi/ by `pnpm generate`. Do not edit.

import type {
  Account,
  AccountCreate,
  AccountList,
  AccountUpdate,
  Agent,
  AgentCreate,
  AgentList,
  AgentPresence,
  AgentUpdate,
  ApiKey,
  ApiKeyCreate,
  ApiKeyList,
  App,
  AppCreate,
  AppList,
  AppUpdate,
  Article,
  ArticleCreate,
  ArticleFeedbackCreate,
  ArticleImport,
  ArticleLink,
  ArticleLinkCreate,
  ArticleLinkList,
  ArticleList,
  ArticleNeighbours,
  ArticleUpdate,
  ArticleVersion,
  ArticleVersionList,
  Attachment,
  AttachmentCreate,
  AttachmentList,
  Calendar,
  CalendarCreate,
  CalendarList,
  CalendarUpdate,
  Category,
  CategoryList,
  Center,
  CenterList,
  ClockDetail,
  ClockList,
  Contact,
  ContactCreate,
  ContactList,
  ContactUpdate,
  Contract,
  ContractCreate,
  ContractList,
  ContractUpdate,
  DecisionCreate,
  DecisionList,
  DecisionRecord,
  Event,
  EventList,
  Feedback,
  FollowUp,
  FollowUpAnswerCreate,
  FollowUpList,
  GapList,
  Installation,
  InstallationCreate,
  InstallationList,
  Job,
  JobList,
  KnowledgeHits,
  KnowledgeQuery,
  Message,
  MessageCreate,
  MessageList,
  PresenceSet,
  Projection,
  ProjectionCreate,
  Queue,
  QueueCreate,
  QueueList,
  QueueUpdate,
  Rating,
  RatingCreate,
  Reservation,
  ReservationDecline,
  ReservationList,
  RevealedSecret,
  RoutingDecision,
  RoutingPolicy,
  RoutingPolicyCreate,
  RoutingPolicyList,
  SandboxAdvance,
  SandboxAdvanced,
  SandboxClock,
  SandboxReset,
  SandboxStart,
  Session,
  SessionCreate,
  SkillList,
  SlaPolicy,
  SlaPolicyCreate,
  SlaPolicyList,
  SlaPolicyUpdate,
  Suggestion,
  SuggestionCreate,
  SuggestionList,
  SuggestionOutcomeRecord,
  Ticket,
  TicketAssign,
  TicketCreate,
  TicketEscalate,
  TicketExportCreate,
  TicketLink,
  TicketLinkCreate,
  TicketLinkList,
  TicketList,
  TicketMerge,
  TicketSearch,
  TicketSearchResult,
  TicketSecret,
  TicketSecretCreate,
  TicketSecretList,
  TicketTimeline,
  TicketTransition,
  TicketUpdate,
  Translation,
  TranslationList,
  TranslationPut,
} from './schemas.ts'

/** The result of `articles.list`: list articles. */
export type ArticlesListResult = ArticleList

/** The body of `articles.create`: create an article. */
export type ArticlesCreateBody = ArticleCreate

/** The result of `articles.create`: create an article. */
export type ArticlesCreateResult = Article

/** The body of `articles.import`: import articles. */
export type ArticlesImportBody = ArticleImport

/** The result of `articles.import`: import articles. */
export type ArticlesImportResult = Job

/** The result of `articles.get`: get an article. */
export type ArticlesGetResult = Article

/** The body of `articles.update`: update an article. */
export type ArticlesUpdateBody = ArticleUpdate

/** The result of `articles.update`: update an article. */
export type ArticlesUpdateResult = Article

/** The result of `articles.archive`: archive an article. */
export type ArticlesArchiveResult = Article

/** The body of `knowledge.search`: search the knowledge. */
export type KnowledgeSearchBody = KnowledgeQuery

/** The result of `knowledge.search`: search the knowledge. */
export type KnowledgeSearchResult = KnowledgeHits

/** The body of `suggestions.create`: suggest articles. */
export type SuggestionsCreateBody = SuggestionCreate

/** The result of `suggestions.create`: suggest articles. */
export type SuggestionsCreateResult = SuggestionList

/** The body of `suggestions.recordOutcome`: record the outcome of a suggestion. */
export type SuggestionsRecordOutcomeBody = SuggestionOutcomeRecord

/** The result of `suggestions.recordOutcome`: record the outcome of a suggestion. */
export type SuggestionsRecordOutcomeResult = Suggestion

/** The result of `articles.listVersions`: list an article's versions. */
export type ArticlesListVersionsResult = ArticleVersionList

/** The result of `articles.getVersion`: get a version of an article. */
export type ArticlesGetVersionResult = ArticleVersion

/** The result of `translations.list`: list an article's translations. */
export type TranslationsListResult = TranslationList

/** The result of `translations.get`: get a translation. */
export type TranslationsGetResult = Translation

/** The body of `translations.put`: write a translation. */
export type TranslationsPutBody = TranslationPut

/** The result of `translations.put`: write a translation. */
export type TranslationsPutResult = Translation

/** The body of `articleFeedback.create`: give feedback on an article. */
export type ArticleFeedbackCreateBody = ArticleFeedbackCreate

/** The result of `articleFeedback.create`: give feedback on an article. */
export type ArticleFeedbackCreateResult = Feedback

/** The result of `articleLinks.list`: list an article's links. */
export type ArticleLinksListResult = ArticleLinkList

/** The body of `articleLinks.create`: link an article. */
export type ArticleLinksCreateBody = ArticleLinkCreate

/** The result of `articleLinks.create`: link an article. */
export type ArticleLinksCreateResult = ArticleLink

/** The result of `articleLinks.delete`: remove a link. */
export type ArticleLinksDeleteResult = undefined

/** The result of `articles.neighbours`: get the neighbours of an article. */
export type ArticlesNeighboursResult = ArticleNeighbours

/** The result of `gaps.list`: list gaps in the knowledge. */
export type GapsListResult = GapList

/** The result of `accounts.list`: list accounts. */
export type AccountsListResult = AccountList

/** The body of `accounts.create`: create an account. */
export type AccountsCreateBody = AccountCreate

/** The result of `accounts.create`: create an account. */
export type AccountsCreateResult = Account

/** The result of `accounts.get`: get an account. */
export type AccountsGetResult = Account

/** The body of `accounts.update`: update an account. */
export type AccountsUpdateBody = AccountUpdate

/** The result of `accounts.update`: update an account. */
export type AccountsUpdateResult = Account

/** The result of `contacts.list`: list contacts. */
export type ContactsListResult = ContactList

/** The body of `contacts.create`: create a contact. */
export type ContactsCreateBody = ContactCreate

/** The result of `contacts.create`: create a contact. */
export type ContactsCreateResult = Contact

/** The result of `contacts.get`: get a contact. */
export type ContactsGetResult = Contact

/** The body of `contacts.update`: update a contact. */
export type ContactsUpdateBody = ContactUpdate

/** The result of `contacts.update`: update a contact. */
export type ContactsUpdateResult = Contact

/** The result of `contracts.list`: list contracts. */
export type ContractsListResult = ContractList

/** The body of `contracts.create`: create a contract. */
export type ContractsCreateBody = ContractCreate

/** The result of `contracts.create`: create a contract. */
export type ContractsCreateResult = Contract

/** The result of `contracts.get`: get a contract. */
export type ContractsGetResult = Contract

/** The body of `contracts.update`: update a contract. */
export type ContractsUpdateBody = ContractUpdate

/** The result of `contracts.update`: update a contract. */
export type ContractsUpdateResult = Contract

/** The body of `sessions.create`: create a session. */
export type SessionsCreateBody = SessionCreate

/** The result of `sessions.create`: create a session. */
export type SessionsCreateResult = Session

/** The result of `apps.list`: list apps. */
export type AppsListResult = AppList

/** The body of `apps.create`: create an app. */
export type AppsCreateBody = AppCreate

/** The result of `apps.create`: create an app. */
export type AppsCreateResult = App

/** The result of `apps.get`: get an app. */
export type AppsGetResult = App

/** The body of `apps.update`: update an app. */
export type AppsUpdateBody = AppUpdate

/** The result of `apps.update`: update an app. */
export type AppsUpdateResult = App

/** The result of `installations.list`: list installations. */
export type InstallationsListResult = InstallationList

/** The body of `installations.create`: install an app. */
export type InstallationsCreateBody = InstallationCreate

/** The result of `installations.create`: install an app. */
export type InstallationsCreateResult = Installation

/** The result of `installations.get`: get an installation. */
export type InstallationsGetResult = Installation

/** The result of `installations.delete`: uninstall an app. */
export type InstallationsDeleteResult = undefined

/** The result of `apiKeys.list`: list API keys. */
export type ApiKeysListResult = ApiKeyList

/** The body of `apiKeys.create`: create an API key. */
export type ApiKeysCreateBody = ApiKeyCreate

/** The result of `apiKeys.create`: create an API key. */
export type ApiKeysCreateResult = ApiKey

/** The result of `apiKeys.revoke`: revoke an API key. */
export type ApiKeysRevokeResult = ApiKey

/** The result of `events.list`: list events. */
export type EventsListResult = EventList

/** The result of `events.stream`: stream events. */
export type EventsStreamResult = Response

/** The result of `events.get`: get an event. */
export type EventsGetResult = Event

/** The result of `jobs.list`: list jobs. */
export type JobsListResult = JobList

/** The result of `jobs.get`: get a job. */
export type JobsGetResult = Job

/** The result of `jobs.cancel`: cancel a job. */
export type JobsCancelResult = Job

/** The result of `centers.list`: list centres. */
export type CentersListResult = CenterList

/** The result of `centers.get`: get a centre. */
export type CentersGetResult = Center

/** The result of `queues.list`: list queues. */
export type QueuesListResult = QueueList

/** The body of `queues.create`: create a queue. */
export type QueuesCreateBody = QueueCreate

/** The result of `queues.create`: create a queue. */
export type QueuesCreateResult = Queue

/** The result of `queues.get`: get a queue. */
export type QueuesGetResult = Queue

/** The body of `queues.update`: update a queue. */
export type QueuesUpdateBody = QueueUpdate

/** The result of `queues.update`: update a queue. */
export type QueuesUpdateResult = Queue

/** The result of `agents.list`: list agents. */
export type AgentsListResult = AgentList

/** The body of `agents.create`: create an agent. */
export type AgentsCreateBody = AgentCreate

/** The result of `agents.create`: create an agent. */
export type AgentsCreateResult = Agent

/** The result of `agents.get`: get an agent. */
export type AgentsGetResult = Agent

/** The body of `agents.update`: update an agent. */
export type AgentsUpdateBody = AgentUpdate

/** The result of `agents.update`: update an agent. */
export type AgentsUpdateResult = Agent

/** The result of `presence.get`: get an agent's presence. */
export type PresenceGetResult = AgentPresence

/** The body of `presence.set`: set an agent's presence. */
export type PresenceSetBody = PresenceSet

/** The result of `presence.set`: set an agent's presence. */
export type PresenceSetResult = AgentPresence

/** The result of `skills.list`: list skills. */
export type SkillsListResult = SkillList

/** The result of `routingPolicies.list`: list routing policies. */
export type RoutingPoliciesListResult = RoutingPolicyList

/** The body of `routingPolicies.create`: create a routing policy. */
export type RoutingPoliciesCreateBody = RoutingPolicyCreate

/** The result of `routingPolicies.create`: create a routing policy. */
export type RoutingPoliciesCreateResult = RoutingPolicy

/** The result of `routingPolicies.get`: get a routing policy. */
export type RoutingPoliciesGetResult = RoutingPolicy

/** The result of `routingPolicies.activate`: activate a routing policy. */
export type RoutingPoliciesActivateResult = RoutingPolicy

/** The result of `decisions.list`: list routing decisions. */
export type DecisionsListResult = DecisionList

/** The body of `decisions.create`: try a routing decision. */
export type DecisionsCreateBody = DecisionCreate

/** The result of `decisions.create`: try a routing decision. */
export type DecisionsCreateResult = DecisionRecord

/** The result of `decisions.get`: get a routing decision. */
export type DecisionsGetResult = RoutingDecision

/** The result of `reservations.list`: list reservations. */
export type ReservationsListResult = ReservationList

/** The result of `reservations.get`: get a reservation. */
export type ReservationsGetResult = Reservation

/** The result of `reservations.accept`: accept an offer. */
export type ReservationsAcceptResult = Reservation

/** The body of `reservations.decline`: decline an offer. */
export type ReservationsDeclineBody = ReservationDecline

/** The result of `reservations.decline`: decline an offer. */
export type ReservationsDeclineResult = Reservation

/** The result of `sandbox.getClock`: get the clock. */
export type SandboxGetClockResult = SandboxClock

/** The body of `sandbox.advanceClock`: advance the clock. */
export type SandboxAdvanceClockBody = SandboxAdvance

/** The result of `sandbox.advanceClock`: advance the clock. */
export type SandboxAdvanceClockResult = SandboxAdvanced

/** The body of `sandbox.reset`: reset the sandbox. */
export type SandboxResetBody = SandboxReset

/** The result of `sandbox.reset`: reset the sandbox. */
export type SandboxResetResult = SandboxStart

/** The result of `slaPolicies.list`: list SLA policies. */
export type SlaPoliciesListResult = SlaPolicyList

/** The body of `slaPolicies.create`: create an SLA policy. */
export type SlaPoliciesCreateBody = SlaPolicyCreate

/** The result of `slaPolicies.create`: create an SLA policy. */
export type SlaPoliciesCreateResult = SlaPolicy

/** The result of `slaPolicies.get`: get an SLA policy. */
export type SlaPoliciesGetResult = SlaPolicy

/** The body of `slaPolicies.update`: update an SLA policy. */
export type SlaPoliciesUpdateBody = SlaPolicyUpdate

/** The result of `slaPolicies.update`: update an SLA policy. */
export type SlaPoliciesUpdateResult = SlaPolicy

/** The result of `calendars.list`: list calendars. */
export type CalendarsListResult = CalendarList

/** The body of `calendars.create`: create a calendar. */
export type CalendarsCreateBody = CalendarCreate

/** The result of `calendars.create`: create a calendar. */
export type CalendarsCreateResult = Calendar

/** The result of `calendars.get`: get a calendar. */
export type CalendarsGetResult = Calendar

/** The body of `calendars.update`: update a calendar. */
export type CalendarsUpdateBody = CalendarUpdate

/** The result of `calendars.update`: update a calendar. */
export type CalendarsUpdateResult = Calendar

/** The result of `clocks.list`: list the clocks of a ticket. */
export type ClocksListResult = ClockList

/** The result of `clocks.get`: get a clock. */
export type ClocksGetResult = ClockDetail

/** The body of `projections.create`: project SLA clocks. */
export type ProjectionsCreateBody = ProjectionCreate

/** The result of `projections.create`: project SLA clocks. */
export type ProjectionsCreateResult = Projection

/** The result of `tickets.list`: list tickets. */
export type TicketsListResult = TicketList

/** The body of `tickets.create`: create a ticket. */
export type TicketsCreateBody = TicketCreate

/** The result of `tickets.create`: create a ticket. */
export type TicketsCreateResult = Ticket

/** The body of `tickets.search`: search tickets. */
export type TicketsSearchBody = TicketSearch

/** The result of `tickets.search`: search tickets. */
export type TicketsSearchResult = TicketSearchResult

/** The result of `tickets.get`: get a ticket. */
export type TicketsGetResult = Ticket

/** The body of `tickets.update`: update a ticket. */
export type TicketsUpdateBody = TicketUpdate

/** The result of `tickets.update`: update a ticket. */
export type TicketsUpdateResult = Ticket

/** The body of `tickets.transition`: move a ticket to another status. */
export type TicketsTransitionBody = TicketTransition

/** The result of `tickets.transition`: move a ticket to another status. */
export type TicketsTransitionResult = Ticket

/** The body of `tickets.assign`: assign a ticket. */
export type TicketsAssignBody = TicketAssign

/** The result of `tickets.assign`: assign a ticket. */
export type TicketsAssignResult = Ticket

/** The body of `tickets.escalate`: escalate a ticket. */
export type TicketsEscalateBody = TicketEscalate

/** The result of `tickets.escalate`: escalate a ticket. */
export type TicketsEscalateResult = Ticket

/** The body of `tickets.merge`: merge a ticket into another. */
export type TicketsMergeBody = TicketMerge

/** The result of `tickets.merge`: merge a ticket into another. */
export type TicketsMergeResult = Ticket

/** The result of `tickets.listLinks`: list a ticket's links. */
export type TicketsListLinksResult = TicketLinkList

/** The body of `tickets.link`: link a ticket to another. */
export type TicketsLinkBody = TicketLinkCreate

/** The result of `tickets.link`: link a ticket to another. */
export type TicketsLinkResult = TicketLink

/** The result of `tickets.unlink`: remove a link. */
export type TicketsUnlinkResult = undefined

/** The result of `tickets.timeline`: get a ticket's timeline. */
export type TicketsTimelineResult = TicketTimeline

/** The result of `messages.list`: list a ticket's messages. */
export type MessagesListResult = MessageList

/** The body of `messages.create`: write a message. */
export type MessagesCreateBody = MessageCreate

/** The result of `messages.create`: write a message. */
export type MessagesCreateResult = Message

/** The result of `messages.get`: get a message. */
export type MessagesGetResult = Message

/** The result of `attachments.list`: list a ticket's attachments. */
export type AttachmentsListResult = AttachmentList

/** The body of `attachments.create`: make a slot for an attachment. */
export type AttachmentsCreateBody = AttachmentCreate

/** The result of `attachments.create`: make a slot for an attachment. */
export type AttachmentsCreateResult = Attachment

/** The result of `attachments.get`: get an attachment. */
export type AttachmentsGetResult = Attachment

/** The result of `attachments.delete`: delete an attachment. */
export type AttachmentsDeleteResult = undefined

/** The result of `attachments.getContent`: download the content of an attachment. */
export type AttachmentsGetContentResult = Response

/** The result of `attachments.putContent`: put the content of an attachment. */
export type AttachmentsPutContentResult = Attachment

/** The result of `secrets.list`: list a ticket's secrets. */
export type SecretsListResult = TicketSecretList

/** The body of `secrets.create`: give a secret. */
export type SecretsCreateBody = TicketSecretCreate

/** The result of `secrets.create`: give a secret. */
export type SecretsCreateResult = TicketSecret

/** The result of `secrets.delete`: erase a secret. */
export type SecretsDeleteResult = undefined

/** The result of `secrets.reveal`: reveal a secret. */
export type SecretsRevealResult = RevealedSecret

/** The body of `ticketExports.create`: export tickets. */
export type TicketExportsCreateBody = TicketExportCreate

/** The result of `ticketExports.create`: export tickets. */
export type TicketExportsCreateResult = Job

/** The result of `ticketExports.download`: download an export. */
export type TicketExportsDownloadResult = Response

/** The result of `categories.list`: list categories. */
export type CategoriesListResult = CategoryList

/** The result of `categories.get`: get a category. */
export type CategoriesGetResult = Category

/** The result of `followUps.list`: list a ticket's follow-up questions. */
export type FollowUpsListResult = FollowUpList

/** The body of `followUps.answer`: answer a follow-up question. */
export type FollowUpsAnswerBody = FollowUpAnswerCreate

/** The result of `followUps.answer`: answer a follow-up question. */
export type FollowUpsAnswerResult = FollowUp

/** The body of `ratings.create`: rate a solution. */
export type RatingsCreateBody = RatingCreate

/** The result of `ratings.create`: rate a solution. */
export type RatingsCreateResult = Rating

/** The result of `ratings.get`: get a rating. */
export type RatingsGetResult = Rating
