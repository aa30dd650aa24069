// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { components, operations } from './schemas.ts'

/** A customer of the support organisation. */
export type Account = components['schemas']['Account']

/** A new account. */
export type AccountCreate = components['schemas']['AccountCreate']

/** An account was created. */
export type AccountCreatedEvent = components['schemas']['AccountCreatedEvent']

/** Id of an account, a TypeID. */
export type AccountId = components['schemas']['AccountId']

/** A page of accounts. */
export type AccountList = components['schemas']['AccountList']

/** Changes to an account. */
export type AccountUpdate = components['schemas']['AccountUpdate']

/** An account was changed. */
export type AccountUpdatedEvent = components['schemas']['AccountUpdatedEvent']

/** Who did something. */
export type Actor = components['schemas']['Actor']

/** The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as. */
export type ActorNotAllowedProblem = components['schemas']['ActorNotAllowedProblem']

/** Who acts. `app` is an installation's key, `system` the platform itself. */
export type ActorType = components['schemas']['ActorType']

/** An expert of the support organisation. */
export type Agent = components['schemas']['Agent']

/** How much an agent carries at a time on each channel. A ticket takes one unit of the channel that it came in on. */
export type AgentCapacity = components['schemas']['AgentCapacity']

/** How much an agent carries at a time on each channel. A channel that is left out is not served, or stays as it is in an update. */
export type AgentCapacitySetting = components['schemas']['AgentCapacitySetting']

/** A certificate that an agent holds. */
export type AgentCertificate = components['schemas']['AgentCertificate']

/** A certificate that an agent holds. */
export type AgentCertificateSetting = components['schemas']['AgentCertificateSetting']

/** A new agent. */
export type AgentCreate = components['schemas']['AgentCreate']

/** An agent was created. */
export type AgentCreatedEvent = components['schemas']['AgentCreatedEvent']

/** Id of an agent, a TypeID. */
export type AgentId = components['schemas']['AgentId']

/** A language at a level. */
export type AgentLanguage = components['schemas']['AgentLanguage']

/** A language at a level. */
export type AgentLanguageSetting = components['schemas']['AgentLanguageSetting']

/** A page of agents. */
export type AgentList = components['schemas']['AgentList']

/** How much of a channel is taken. */
export type AgentLoad = components['schemas']['AgentLoad']

/** What an agent has told the floor. */
export type AgentPresence = components['schemas']['AgentPresence']

/** An agent told the floor something else. */
export type AgentPresenceChangedEvent = components['schemas']['AgentPresenceChangedEvent']

/** When an agent works: by a calendar, or by weekly hours of its own. */
export type AgentShift = components['schemas']['AgentShift']

/** When an agent works. Give either `calendarId`, or `timeZone` and `weekly`. */
export type AgentShiftSetting = components['schemas']['AgentShiftSetting']

/** Whether an agent belongs to the floor. */
export type AgentState = components['schemas']['AgentState']

/** Changes to an agent. A list is replaced whole. */
export type AgentUpdate = components['schemas']['AgentUpdate']

/** An agent was changed. */
export type AgentUpdatedEvent = components['schemas']['AgentUpdatedEvent']

/** The policy is the active one already. */
export type AlreadyActiveProblem = components['schemas']['AlreadyActiveProblem']

/** The question is no longer open. It was answered, or its fact became known otherwise or is no longer needed. */
export type AlreadyAnsweredProblem = components['schemas']['AlreadyAnsweredProblem']

/** The article is archived already. */
export type AlreadyArchivedProblem = components['schemas']['AlreadyArchivedProblem']

/** The two are linked in this way already. */
export type AlreadyLinkedProblem = components['schemas']['AlreadyLinkedProblem']

/** This resolution cycle has a rating already. */
export type AlreadyRatedProblem = components['schemas']['AlreadyRatedProblem']

/** The key is revoked already. */
export type AlreadyRevokedProblem = components['schemas']['AlreadyRevokedProblem']

/** A key with which an installation calls. */
export type ApiKey = components['schemas']['ApiKey']

/** A new key. */
export type ApiKeyCreate = components['schemas']['ApiKeyCreate']

/** An API key was made. */
export type ApiKeyCreatedEvent = components['schemas']['ApiKeyCreatedEvent']

/** Id of an API key, a TypeID. */
export type ApiKeyId = components['schemas']['ApiKeyId']

/** A page of keys. */
export type ApiKeyList = components['schemas']['ApiKeyList']

/** An API key was revoked. */
export type ApiKeyRevokedEvent = components['schemas']['ApiKeyRevokedEvent']

/** What a software vendor publishes: installed in tenants, it calls with the keys of its installations. */
export type App = components['schemas']['App']

/** A new app. */
export type AppCreate = components['schemas']['AppCreate']

/** An app was created. */
export type AppCreatedEvent = components['schemas']['AppCreatedEvent']

/** Id of an app, a TypeID. */
export type AppId = components['schemas']['AppId']

/** A page of apps. */
export type AppList = components['schemas']['AppList']

/** Changes to an app. */
export type AppUpdate = components['schemas']['AppUpdate']

/** An app was changed. */
export type AppUpdatedEvent = components['schemas']['AppUpdatedEvent']

/** A piece of knowledge. */
export type Article = components['schemas']['Article']

/** An article was archived. */
export type ArticleArchivedEvent = components['schemas']['ArticleArchivedEvent']

/** Whom an article is for: everybody (`public`), the contacts of accounts (`customers`), or agents alone (`internal`). Contacts see the first two. */
export type ArticleAudience = components['schemas']['ArticleAudience']

/** A new article. */
export type ArticleCreate = components['schemas']['ArticleCreate']

/** An article was created. */
export type ArticleCreatedEvent = components['schemas']['ArticleCreatedEvent']

/** What somebody thinks of an article. */
export type ArticleFeedbackCreate = components['schemas']['ArticleFeedbackCreate']

/** Feedback on an article was given. */
export type ArticleFeedbackCreatedEvent = components['schemas']['ArticleFeedbackCreatedEvent']

/** Id of an article, a TypeID. */
export type ArticleId = components['schemas']['ArticleId']

/** Articles to create or change. */
export type ArticleImport = components['schemas']['ArticleImport']

/** An article to create, or to change where its `externalId` is known. */
export type ArticleImportEntry = components['schemas']['ArticleImportEntry']

/** How an article belongs to another one, or to a product. */
export type ArticleLink = components['schemas']['ArticleLink']

/** A new link. Give either `toArticleId`, or `product` with the type `affectsProduct`. */
export type ArticleLinkCreate = components['schemas']['ArticleLinkCreate']

/** Id of a link from an article, a TypeID. */
export type ArticleLinkId = components['schemas']['ArticleLinkId']

/** A page of links. */
export type ArticleLinkList = components['schemas']['ArticleLinkList']

/** How an article belongs to what it is linked to: it says the same as the other (`duplicates`), asks for it to be done first (`requires`), puts right what it describes (`fixes`), takes its place (`supersedes`), has to do with it (`relatesTo`), or is about a product (`affectsProduct`). */
export type ArticleLinkType = components['schemas']['ArticleLinkType']

/** An article was linked. */
export type ArticleLinkedEvent = components['schemas']['ArticleLinkedEvent']

/** A page of articles. */
export type ArticleList = components['schemas']['ArticleList']

/** An article or a product near an article. */
export type ArticleNeighbour = components['schemas']['ArticleNeighbour']

/** What is near an article. */
export type ArticleNeighbours = components['schemas']['ArticleNeighbours']

/** Where an article stands. */
export type ArticleState = components['schemas']['ArticleState']

/** A link of an article was removed. */
export type ArticleUnlinkedEvent = components['schemas']['ArticleUnlinkedEvent']

/** Changes to an article. */
export type ArticleUpdate = components['schemas']['ArticleUpdate']

/** An article was changed. */
export type ArticleUpdatedEvent = components['schemas']['ArticleUpdatedEvent']

/** A version of an article, as it was. */
export type ArticleVersion = components['schemas']['ArticleVersion']

/** A page of versions. */
export type ArticleVersionList = components['schemas']['ArticleVersionList']

/** A version of an article, without its text. */
export type ArticleVersionSummary = components['schemas']['ArticleVersionSummary']

/** A state that can be written. An article is archived by `articles.archive`. */
export type ArticleWritableState = components['schemas']['ArticleWritableState']

/** The request body is larger than the server takes. */
export type BodyTooLargeProblem = components['schemas']['BodyTooLargeProblem']

/** So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
export type BusinessDays = components['schemas']['BusinessDays']

/** So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
export type BusinessDaysSetting = components['schemas']['BusinessDaysSetting']

/** Opening hours in one time zone. `version` names them in clocks. */
export type Calendar = components['schemas']['Calendar']

/** New opening hours. They open at least once a week, otherwise 422. */
export type CalendarCreate = components['schemas']['CalendarCreate']

/** A calendar was created. */
export type CalendarCreatedEvent = components['schemas']['CalendarCreatedEvent']

/** What an edit does to clocks that run: nothing, they keep the version that they began with (`pinned`), or they are counted again from their start (`recalculateOpen`). */
export type CalendarEditMode = components['schemas']['CalendarEditMode']

/** Id of a calendar, a TypeID. */
export type CalendarId = components['schemas']['CalendarId']

/** A page of calendars. */
export type CalendarList = components['schemas']['CalendarList']

/** Changes to opening hours. What comes of it opens at least once a week, otherwise 422. */
export type CalendarUpdate = components['schemas']['CalendarUpdate']

/** A calendar has a next version. */
export type CalendarUpdatedEvent = components['schemas']['CalendarUpdatedEvent']

/** A calendar as it was at one version. */
export type CalendarVersion = components['schemas']['CalendarVersion']

/** The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand. The offer stays open until it expires. */
export type CapacityExceededProblem = components['schemas']['CapacityExceededProblem']

/** A kind of ticket. */
export type Category = components['schemas']['Category']

/** Id of a category, a TypeID. */
export type CategoryId = components['schemas']['CategoryId']

/** A page of categories. */
export type CategoryList = components['schemas']['CategoryList']

/** What led to an event. */
export type Cause = components['schemas']['Cause']

/** A place where agents work. Centres come with the tenant and are read only. */
export type Center = components['schemas']['Center']

/** Which centre the ticket goes to, and why not the others. */
export type CenterChoice = components['schemas']['CenterChoice']

/** Id of a support centre, a TypeID. */
export type CenterId = components['schemas']['CenterId']

/** What a centre is for: everything from its region, or one specialty from everywhere. */
export type CenterKind = components['schemas']['CenterKind']

/** A page of centres. */
export type CenterList = components['schemas']['CenterList']

/** Why a centre could not be chosen. */
export type CenterObstacle = components['schemas']['CenterObstacle']

/** The rule that chose a centre: the first that found an open one. */
export type CenterRule = components['schemas']['CenterRule']

/** What a specialist centre is for. */
export type CenterSpecialty = components['schemas']['CenterSpecialty']

/** A promise about a ticket, and the time that is left. Clocks follow from events; nobody writes them. */
export type Clock = components['schemas']['Clock']

/** The clock was advanced. */
export type ClockAdvancedEvent = components['schemas']['ClockAdvancedEvent']

/** The clock never goes back. Reset the sandbox to start again. */
export type ClockBackwardsProblem = components['schemas']['ClockBackwardsProblem']

/** A clock with how it came to where it stands. */
export type ClockDetail = components['schemas']['ClockDetail']

/** How a clock came to where it stands. */
export type ClockExplanation = components['schemas']['ClockExplanation']

/** Id of an SLA clock, a TypeID. */
export type ClockId = components['schemas']['ClockId']

/** A page of clocks. */
export type ClockList = components['schemas']['ClockList']

/** What a clock is held to and how it fared. */
export type ClockTerms = components['schemas']['ClockTerms']

/** A regime that whoever works on the ticket must be cleared for. */
export type Compliance = components['schemas']['Compliance']

/** A person of an account who asks for help. */
export type Contact = components['schemas']['Contact']

/** A new contact. */
export type ContactCreate = components['schemas']['ContactCreate']

/** A contact was created. */
export type ContactCreatedEvent = components['schemas']['ContactCreatedEvent']

/** Id of a contact, a TypeID. */
export type ContactId = components['schemas']['ContactId']

/** A page of contacts. */
export type ContactList = components['schemas']['ContactList']

/** Changes to a contact. */
export type ContactUpdate = components['schemas']['ContactUpdate']

/** A contact was changed. */
export type ContactUpdatedEvent = components['schemas']['ContactUpdatedEvent']

/** Id of a piece of content, a TypeID. */
export type ContentId = components['schemas']['ContentId']

/** A piece of free text or personal data that an event refers to. It stands beside the event, so it can be erased without touching it. */
export type ContentPart = components['schemas']['ContentPart']

/** What an account is entitled to. */
export type Contract = components['schemas']['Contract']

/** A new contract. */
export type ContractCreate = components['schemas']['ContractCreate']

/** A contract was created. */
export type ContractCreatedEvent = components['schemas']['ContractCreatedEvent']

/** Id of a contract, a TypeID. */
export type ContractId = components['schemas']['ContractId']

/** A page of contracts. */
export type ContractList = components['schemas']['ContractList']

/** How much an account is entitled to, from least to most. */
export type ContractTier = components['schemas']['ContractTier']

/** Changes to a contract. */
export type ContractUpdate = components['schemas']['ContractUpdate']

/** A contract was changed. */
export type ContractUpdatedEvent = components['schemas']['ContractUpdatedEvent']

/** What a dimension added to a score. All three numbers are integers, so that they sum exactly. */
export type Contribution = components['schemas']['Contribution']

/** Where points come from: `item`: the ticket alone, the same for every agent, `pair`: ticket and agent, `relaxation`: taken off for leaning on a demand that has softened. */
export type ContributionScope = components['schemas']['ContributionScope']

/** What to decide. Give either `ticketId` or `draft`. */
export type DecisionCreate = components['schemas']['DecisionCreate']

/** Id of a routing decision, a TypeID. */
export type DecisionId = components['schemas']['DecisionId']

/** A page of decisions in short. */
export type DecisionList = components['schemas']['DecisionList']

/** What a decision came to. */
export type DecisionOutcome = components['schemas']['DecisionOutcome']

/** How a routing decision came about. */
export type DecisionRecord = components['schemas']['DecisionRecord']

/** A routing decision in short. */
export type DecisionSummary = components['schemas']['DecisionSummary']

/** What a dimension is worth. */
export type DimensionWeight = components['schemas']['DimensionWeight']

/** What a dimension is worth. */
export type DimensionWeightSetting = components['schemas']['DimensionWeightSetting']

/** An ISO 8601 duration: `PT24H` is 24 hours, `P1D` one calendar day. */
export type Duration = components['schemas']['Duration']

/** Why a ticket is escalated: it takes too long, asks for more expertise, hurts the business, or is about security. */
export type EscalationReason = components['schemas']['EscalationReason']

/** Something that happened. Delivered by webhooks, listed by `events.list`, hashed by the audit log; never changed afterwards. */
export type Event = components['schemas']['Event']

/** Id of an event, a TypeID. */
export type EventId = components['schemas']['EventId']

/** A page of events. */
export type EventList = components['schemas']['EventList']

/** Events that were asked for are no longer kept. Read the resources again, then go on from `oldestSequence`. */
export type EventsExpiredProblem = components['schemas']['EventsExpiredProblem']

/** The caller's own identifier of the resource, unique within one installation. */
export type ExternalId = components['schemas']['ExternalId']

/** Another resource of this kind and installation has this `externalId`. */
export type ExternalIdTakenProblem = components['schemas']['ExternalIdTakenProblem']

/** A value that a fact can take. */
export type FactChoice = components['schemas']['FactChoice']

/** What kind of value a fact has. */
export type FactKind = components['schemas']['FactKind']

/** A fact that a good report holds. */
export type FactTemplate = components['schemas']['FactTemplate']

/** What somebody thinks of an article. It is never changed. */
export type Feedback = components['schemas']['Feedback']

/** Id of feedback on an article, a TypeID. */
export type FeedbackId = components['schemas']['FeedbackId']

/** What is wrong with one part of the request. */
export type FieldError = components['schemas']['FieldError']

/** How many agents a filter turned away. */
export type FilterCount = components['schemas']['FilterCount']

/** A question about a missing fact. */
export type FollowUp = components['schemas']['FollowUp']

/** The answer to a question. */
export type FollowUpAnswer = components['schemas']['FollowUpAnswer']

/** An answer. Give either `choice` or `text`. */
export type FollowUpAnswerCreate = components['schemas']['FollowUpAnswerCreate']

/** A follow-up question was answered. */
export type FollowUpAnsweredEvent = components['schemas']['FollowUpAnsweredEvent']

/** A follow-up question was asked. */
export type FollowUpAskedEvent = components['schemas']['FollowUpAskedEvent']

/** An answer that is offered. */
export type FollowUpChoice = components['schemas']['FollowUpChoice']

/** Id of a follow-up question, a TypeID. */
export type FollowUpId = components['schemas']['FollowUpId']

/** A page of follow-up questions. */
export type FollowUpList = components['schemas']['FollowUpList']

/** Where a question stands. `obsolete` is one whose fact became known otherwise or is no longer needed. */
export type FollowUpState = components['schemas']['FollowUpState']

/** Id of a gap in the knowledge, a TypeID. */
export type GapId = components['schemas']['GapId']

/** A page of gaps. */
export type GapList = components['schemas']['GapList']

/** Send the same request again after the seconds in `Retry-After`. */
export type IdempotencyInFlightProblem = components['schemas']['IdempotencyInFlightProblem']

/** The same key was used within 24 hours with another body or path. Use a fresh key. */
export type IdempotencyKeyReusedProblem = components['schemas']['IdempotencyKeyReusedProblem']

/** The ticket cannot move from its status to the one asked for, or not by this actor. */
export type IllegalTransitionProblem = components['schemas']['IllegalTransitionProblem']

/** An app in a tenant. */
export type Installation = components['schemas']['Installation']

/** A new installation. */
export type InstallationCreate = components['schemas']['InstallationCreate']

/** An app was installed. */
export type InstallationCreatedEvent = components['schemas']['InstallationCreatedEvent']

/** An app was uninstalled. */
export type InstallationDeletedEvent = components['schemas']['InstallationDeletedEvent']

/** Id of an installation, a TypeID. */
export type InstallationId = components['schemas']['InstallationId']

/** A page of installations. */
export type InstallationList = components['schemas']['InstallationList']

/** Whether an installation is in use. `deleted` is final. */
export type InstallationState = components['schemas']['InstallationState']

/** An instant, RFC 3339 in UTC with milliseconds. */
export type Instant = components['schemas']['Instant']

/** The cursor was not made by this operation with this filter and sort. */
export type InvalidCursorProblem = components['schemas']['InvalidCursorProblem']

/** A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist. `errors` names each one. */
export type InvalidRequestProblem = components['schemas']['InvalidRequestProblem']

/** Work that takes longer than one request. It goes on after a crash where it stopped. */
export type Job = components['schemas']['Job']

/** A job was cancelled. */
export type JobCancelledEvent = components['schemas']['JobCancelledEvent']

/** A job was created. */
export type JobCreatedEvent = components['schemas']['JobCreatedEvent']

/** A job succeeded or failed. */
export type JobFinishedEvent = components['schemas']['JobFinishedEvent']

/** The job has come to an end and cannot be cancelled any more. */
export type JobFinishedProblem = components['schemas']['JobFinishedProblem']

/** Id of a job, a TypeID. */
export type JobId = components['schemas']['JobId']

/** What a job does, as the id of the operation that made it. */
export type JobKind = components['schemas']['JobKind']

/** A page of jobs. */
export type JobList = components['schemas']['JobList']

/** How far a job has got. */
export type JobProgress = components['schemas']['JobProgress']

/** Where a job stands. The last three are final. */
export type JobState = components['schemas']['JobState']

/** Why an article in another language is among the hits. */
export type KnowledgeFallback = components['schemas']['KnowledgeFallback']

/** Searches and tickets in one language that asked about the same thing and found nothing: an article that ought to be written. */
export type KnowledgeGap = components['schemas']['KnowledgeGap']

/** A part of an excerpt that matches the query. */
export type KnowledgeHighlight = components['schemas']['KnowledgeHighlight']

/** An article that matches. */
export type KnowledgeHit = components['schemas']['KnowledgeHit']

/** The best hits. */
export type KnowledgeHits = components['schemas']['KnowledgeHits']

/** What to look for. */
export type KnowledgeQuery = components['schemas']['KnowledgeQuery']

/** A language, as a BCP 47 tag. */
export type Language = components['schemas']['Language']

/** A calendar date on the wall of its time zone, without one of its own. */
export type LocalDate = components['schemas']['LocalDate']

/** A short statement of why, for a program to put into words. Fields that a code does not use are null. */
export type MainReason = components['schemas']['MainReason']

/** Why a decision came out as it did. */
export type MainReasonCode = components['schemas']['MainReasonCode']

/** The body is not JSON in UTF-8, or the URL cannot be parsed. */
export type MalformedRequestProblem = components['schemas']['MalformedRequestProblem']

/** The ticket cannot be merged into the one that was named. */
export type MergeRefusedProblem = components['schemas']['MergeRefusedProblem']

/** A part of the conversation. It is never changed. */
export type Message = components['schemas']['Message']

/** A new message. */
export type MessageCreate = components['schemas']['MessageCreate']

/** A message was written. Internal messages go to apps and agents only and are never delivered to a contact. */
export type MessageCreatedEvent = components['schemas']['MessageCreatedEvent']

/** Id of a message, a TypeID. */
export type MessageId = components['schemas']['MessageId']

/** A page of messages. */
export type MessageList = components['schemas']['MessageList']

/** Who may read a message. `public` is everyone who sees the ticket, `internal` only apps and agents. */
export type MessageVisibility = components['schemas']['MessageVisibility']

/** Up to 50 pairs of strings that the caller keeps on the resource. Deskwire never reads them. */
export type Metadata = components['schemas']['Metadata']

/** Pairs to set; a pair set to null is removed (RFC 7396). */
export type MetadataPatch = components['schemas']['MetadataPatch']

/** Id of a search that found nothing, a TypeID. */
export type MissId = components['schemas']['MissId']

/** The key is valid but lacks a scope that the operation needs. */
export type MissingScopeProblem = components['schemas']['MissingScopeProblem']

/** An agent who almost may take the ticket. */
export type NearMiss = components['schemas']['NearMiss']

/** Whether the link leads to the neighbour or comes from it. */
export type NeighbourDirection = components['schemas']['NeighbourDirection']

/** What a neighbour is. */
export type NeighbourKind = components['schemas']['NeighbourKind']

/** Pass as `cursor` to get the next page; null on the last page. */
export type NextCursor = components['schemas']['NextCursor']

/** The tier that is asked next as well. */
export type NextTier = components['schemas']['NextTier']

/** No resource of this id is visible to the caller. Another tenant's id answers the same. */
export type NotFoundProblem = components['schemas']['NotFoundProblem']

/** Only a solved or closed ticket can be rated. */
export type NotSolvedProblem = components['schemas']['NotSolvedProblem']

/** Any value that a newer server may add. Treat an unknown one as "other", never as an error. */
export type OpenValue = components['schemas']['OpenValue']

/** An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
export type OpenWindow = components['schemas']['OpenWindow']

/** An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
export type OpenWindowSetting = components['schemas']['OpenWindowSetting']

/** A suggestion that got further cannot go back. */
export type OutcomeRegressedProblem = components['schemas']['OutcomeRegressedProblem']

/** The operation changes a versioned resource and must say which version it saw. */
export type PreconditionRequiredProblem = components['schemas']['PreconditionRequiredProblem']

/** What an agent tells the floor. */
export type PresenceSet = components['schemas']['PresenceSet']

/** What an agent has told the floor. Only `available` is offered work. */
export type PresenceState = components['schemas']['PresenceState']

/** An error, RFC 9457. */
export type Problem = components['schemas']['Problem']

/** A clock as it would be. */
export type ProjectedClock = components['schemas']['ProjectedClock']

/** Clocks as they would be. */
export type Projection = components['schemas']['Projection']

/** What to compute. Give either `draft` or `terms`. */
export type ProjectionCreate = components['schemas']['ProjectionCreate']

/** Where tickets of a kind wait, and what they ask of an agent. */
export type Queue = components['schemas']['Queue']

/** A new queue. */
export type QueueCreate = components['schemas']['QueueCreate']

/** A queue was created. */
export type QueueCreatedEvent = components['schemas']['QueueCreatedEvent']

/** Id of a queue, a TypeID. */
export type QueueId = components['schemas']['QueueId']

/** A page of queues. */
export type QueueList = components['schemas']['QueueList']

/** Whether a queue takes tickets in. */
export type QueueState = components['schemas']['QueueState']

/** Changes to a queue. */
export type QueueUpdate = components['schemas']['QueueUpdate']

/** A queue was changed. */
export type QueueUpdatedEvent = components['schemas']['QueueUpdatedEvent']

/** Which tickets a queue takes: those for which every list holds; an empty list holds for all. */
export type QueueWhen = components['schemas']['QueueWhen']

/** Which tickets a queue takes: those for which every list holds; an empty list, or one that is left out, holds for all. */
export type QueueWhenSetting = components['schemas']['QueueWhenSetting']

/** The installation has spent its requests. Wait for the seconds in `Retry-After`. */
export type RateLimitedProblem = components['schemas']['RateLimitedProblem']

/** What a contact thinks of a solution. It is never changed. */
export type Rating = components['schemas']['Rating']

/** A new rating. */
export type RatingCreate = components['schemas']['RatingCreate']

/** A solution was rated. */
export type RatingCreatedEvent = components['schemas']['RatingCreatedEvent']

/** Id of a rating, a TypeID. */
export type RatingId = components['schemas']['RatingId']

/** A region, as an ISO 3166-1 country or ISO 3166-2 subdivision code. */
export type Region = components['schemas']['Region']

/** An agent who may not take the ticket. */
export type RejectedAgent = components['schemas']['RejectedAgent']

/** A centre that could not be chosen. */
export type RejectedCenter = components['schemas']['RejectedCenter']

/** Why an agent may not take the ticket. */
export type RejectionReason = components['schemas']['RejectionReason']

/** A demand that has softened because the ticket has waited. */
export type Relaxation = components['schemas']['Relaxation']

/** What was asked for less strictly. */
export type RelaxationKind = components['schemas']['RelaxationKind']

/** Why an offer was taken back: the ticket ended, was assigned by hand or was escalated, or the agent is no longer available. */
export type RescindCause = components['schemas']['RescindCause']

/** A ticket offered to an agent, whose capacity it holds until it ends. */
export type Reservation = components['schemas']['Reservation']

/** An offer was accepted. */
export type ReservationAcceptedEvent = components['schemas']['ReservationAcceptedEvent']

/** Why an offer is declined. */
export type ReservationDecline = components['schemas']['ReservationDecline']

/** An offer was declined. */
export type ReservationDeclinedEvent = components['schemas']['ReservationDeclinedEvent']

/** The offer is no longer open. */
export type ReservationEndedProblem = components['schemas']['ReservationEndedProblem']

/** An offer expired. */
export type ReservationExpiredEvent = components['schemas']['ReservationExpiredEvent']

/** Id of a reservation, a TypeID. */
export type ReservationId = components['schemas']['ReservationId']

/** A page of reservations. */
export type ReservationList = components['schemas']['ReservationList']

/** An offer was taken back. */
export type ReservationRescindedEvent = components['schemas']['ReservationRescindedEvent']

/** Where an offer stands. All but `offered` are final. */
export type ReservationState = components['schemas']['ReservationState']

/** How a ticket was solved. */
export type ResolutionCode = components['schemas']['ResolutionCode']

/** An agent who may take the ticket. */
export type RoutingCandidate = components['schemas']['RoutingCandidate']

/** A routing decision as it was made. */
export type RoutingDecision = components['schemas']['RoutingDecision']

/** A dimension that routing looks at, by its published name. */
export type RoutingDimension = components['schemas']['RoutingDimension']

/** A ticket that is not filed yet, as far as routing looks at it. */
export type RoutingDraft = components['schemas']['RoutingDraft']

/** A hard filter, from the one that gives way soonest by itself to the one that never does. */
export type RoutingFilter = components['schemas']['RoutingFilter']

/** What a decision was made from: ids, codes and numbers, no text. Null and empty ask for nothing. */
export type RoutingInputs = components['schemas']['RoutingInputs']

/** Nobody could be asked for a ticket. */
export type RoutingNoAgentEvent = components['schemas']['RoutingNoAgentEvent']

/** Everything about routing that can be chosen. It is never changed; make another and activate it. */
export type RoutingPolicy = components['schemas']['RoutingPolicy']

/** A routing policy was activated. */
export type RoutingPolicyActivatedEvent = components['schemas']['RoutingPolicyActivatedEvent']

/** A new policy: what differs from the defaults. Durations are of fixed length; years and months are 422. */
export type RoutingPolicyCreate = components['schemas']['RoutingPolicyCreate']

/** A routing policy was created. */
export type RoutingPolicyCreatedEvent = components['schemas']['RoutingPolicyCreatedEvent']

/** Id of a routing policy, a TypeID. */
export type RoutingPolicyId = components['schemas']['RoutingPolicyId']

/** A page of policies. */
export type RoutingPolicyList = components['schemas']['RoutingPolicyList']

/** Where a policy stands. One is `active`; `retired` is one that was. */
export type RoutingPolicyState = components['schemas']['RoutingPolicyState']

/** How far to move the clock. Give either `by` or `to`. */
export type SandboxAdvance = components['schemas']['SandboxAdvance']

/** What happened while the clock moved. */
export type SandboxAdvanced = components['schemas']['SandboxAdvanced']

/** The tenant's virtual clock. */
export type SandboxClock = components['schemas']['SandboxClock']

/** Whether time stands still until the clock is advanced (`frozen`) or also passes by itself (`running`). */
export type SandboxClockFlow = components['schemas']['SandboxClockFlow']

/** How to start again. */
export type SandboxReset = components['schemas']['SandboxReset']

/** The sandbox was reset. */
export type SandboxRestartedEvent = components['schemas']['SandboxRestartedEvent']

/** Where the sandbox starts from. */
export type SandboxStart = components['schemas']['SandboxStart']

/** A dimension that carries a weight; the others only filter. */
export type ScoredDimension = components['schemas']['ScoredDimension']

/** Nothing was found. */
export type SearchMissedEvent = components['schemas']['SearchMissedEvent']

/** Whether the report is about a security incident. */
export type SecurityFlag = components['schemas']['SecurityFlag']

/** A short-lived token for a browser. */
export type Session = components['schemas']['Session']

/** Whom a session is for. Give either `contactId` or `agentId`. */
export type SessionCreate = components['schemas']['SessionCreate']

/** A session was made. */
export type SessionCreatedEvent = components['schemas']['SessionCreatedEvent']

/** Id of a session, a TypeID. */
export type SessionId = components['schemas']['SessionId']

/** Whom a session acts as. */
export type SessionSubject = components['schemas']['SessionSubject']

/** A skill that some active agent has. */
export type Skill = components['schemas']['Skill']

/** A skill at a level. */
export type SkillLevel = components['schemas']['SkillLevel']

/** A skill at a level. */
export type SkillLevelSetting = components['schemas']['SkillLevelSetting']

/** A page of skills. */
export type SkillList = components['schemas']['SkillList']

/** A breach. */
export type SlaBreach = components['schemas']['SlaBreach']

/** Why a clock was breached: it was due, or a change put its due instant into the past. */
export type SlaBreachReason = components['schemas']['SlaBreachReason']

/** An SLA clock was breached. */
export type SlaBreachedEvent = components['schemas']['SlaBreachedEvent']

/** When clocks count: in the hours of the contract's calendars, or always. */
export type SlaCalendarUse = components['schemas']['SlaCalendarUse']

/** How a change of severity, contract or policy reaches clocks that run: counted from their start with all pauses kept (`retroactive`), or from the change on (`fromChange`). */
export type SlaChangeMode = components['schemas']['SlaChangeMode']

/** An SLA clock was cancelled. */
export type SlaClockCancelledEvent = components['schemas']['SlaClockCancelledEvent']

/** An SLA clock was fulfilled. */
export type SlaClockFulfilledEvent = components['schemas']['SlaClockFulfilledEvent']

/** An SLA clock was paused. */
export type SlaClockPausedEvent = components['schemas']['SlaClockPausedEvent']

/** An SLA clock counts again. */
export type SlaClockResumedEvent = components['schemas']['SlaClockResumedEvent']

/** An SLA clock started. */
export type SlaClockStartedEvent = components['schemas']['SlaClockStartedEvent']

/** What a clock does. A `breached` one still runs; once ended it is `fulfilled` (in time or not) or `cancelled`. */
export type SlaClockState = components['schemas']['SlaClockState']

/** A condition of a policy. */
export type SlaCondition = components['schemas']['SlaCondition']

/** A ticket that is not filed yet. Give either `contractId` or `tier`. */
export type SlaDraft = components['schemas']['SlaDraft']

/** Opening hours, as in a calendar. */
export type SlaHours = components['schemas']['SlaHours']

/** What a clock measures: until somebody takes the ticket (`timeToEngage`), the first public reply of a person, the reply to the oldest unanswered question, the next update, the solution of one cycle or of all (`totalResolution`), or until service is back (`recovery`). */
export type SlaMetric = components['schemas']['SlaMetric']

/** What stops the clocks of a metric. */
export type SlaPauseRule = components['schemas']['SlaPauseRule']

/** What stops the clocks of a metric. */
export type SlaPauseRuleSetting = components['schemas']['SlaPauseRuleSetting']

/** A status of the ticket that can stop a clock. */
export type SlaPauseStatus = components['schemas']['SlaPauseStatus']

/** What tickets are promised. `version` names it in clocks. */
export type SlaPolicy = components['schemas']['SlaPolicy']

/** A new policy. */
export type SlaPolicyCreate = components['schemas']['SlaPolicyCreate']

/** An SLA policy was created. */
export type SlaPolicyCreatedEvent = components['schemas']['SlaPolicyCreatedEvent']

/** Id of an SLA policy, a TypeID. */
export type SlaPolicyId = components['schemas']['SlaPolicyId']

/** A page of policies. */
export type SlaPolicyList = components['schemas']['SlaPolicyList']

/** What became of a policy: it was chosen, it does not match, or an earlier one was chosen though it would match too. */
export type SlaPolicyOutcome = components['schemas']['SlaPolicyOutcome']

/** The target of a metric. */
export type SlaPolicyTarget = components['schemas']['SlaPolicyTarget']

/** The target of a metric. */
export type SlaPolicyTargetSetting = components['schemas']['SlaPolicyTargetSetting']

/** Changes to a policy. */
export type SlaPolicyUpdate = components['schemas']['SlaPolicyUpdate']

/** An SLA policy has a next version. */
export type SlaPolicyUpdatedEvent = components['schemas']['SlaPolicyUpdatedEvent']

/** What became of a policy. */
export type SlaPolicyVerdict = components['schemas']['SlaPolicyVerdict']

/** A stretch of a clock's life. */
export type SlaSegment = components['schemas']['SlaSegment']

/** What a clock does in a stretch of time. A pause outweighs closing hours. */
export type SlaSegmentKind = components['schemas']['SlaSegmentKind']

/** How a ticket stands to its promises. `none`: none runs or ran, `running`: all in good time, `paused`: all that live are paused, `atRisk`: a warning is past, `breached`: one is or was missed, `met`: all have ended in time. */
export type SlaState = components['schemas']['SlaState']

/** How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days (`P1D`), or business days. */
export type SlaTarget = components['schemas']['SlaTarget']

/** How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days or weeks (`P1D`), or business days. Not nothing, no years or months, and no mix of days and hours (422). */
export type SlaTargetSetting = components['schemas']['SlaTargetSetting']

/** A single clock by its terms. */
export type SlaTerms = components['schemas']['SlaTerms']

/** Something that happens to a clock. `target` and `mode` belong to the type `target`, `reason` to `pause`. */
export type SlaTimelineEntry = components['schemas']['SlaTimelineEntry']

/** What happens to a clock. */
export type SlaTimelineType = components['schemas']['SlaTimelineType']

/** A stretch on the way to the due instant, with the running account. */
export type SlaTraceStep = components['schemas']['SlaTraceStep']

/** A warning. */
export type SlaWarning = components['schemas']['SlaWarning']

/** An SLA clock is close to its target. */
export type SlaWarningEvent = components['schemas']['SlaWarningEvent']

/** Where a warning stands. `skipped`: its instant was past when a change came, or the clock ended first; it is never sent. */
export type SlaWarningState = components['schemas']['SlaWarningState']

/** Which tickets a policy is for: those for which every list holds; an empty list holds for all. */
export type SlaWhen = components['schemas']['SlaWhen']

/** Which tickets a policy is for: those for which every list holds; an empty list, or one that is left out, holds for all. */
export type SlaWhenSetting = components['schemas']['SlaWhenSetting']

/** A date with hours of its own. */
export type SpecialHours = components['schemas']['SpecialHours']

/** A date with hours of its own. */
export type SpecialHoursSetting = components['schemas']['SpecialHoursSetting']

/** Support hours that a calendar can stand for. */
export type StandardHours = components['schemas']['StandardHours']

/** What having worked on the ticket last is worth: points like any dimension (`score`), or the first offer (`first`). */
export type StickyMode = components['schemas']['StickyMode']

/** What having worked on the ticket last is worth. */
export type StickyRule = components['schemas']['StickyRule']

/** What having worked on the ticket last is worth. */
export type StickyRuleSetting = components['schemas']['StickyRuleSetting']

/** The resource that an event is about. */
export type Subject = components['schemas']['Subject']

/** An article that was suggested. */
export type Suggestion = components['schemas']['Suggestion']

/** What to find articles for. Give either `ticketId` or `draft`. */
export type SuggestionCreate = components['schemas']['SuggestionCreate']

/** A report that is not filed yet. */
export type SuggestionDraft = components['schemas']['SuggestionDraft']

/** Id of a suggestion, a TypeID. */
export type SuggestionId = components['schemas']['SuggestionId']

/** What was suggested. */
export type SuggestionList = components['schemas']['SuggestionList']

/** How far a suggestion got, in this order. */
export type SuggestionOutcome = components['schemas']['SuggestionOutcome']

/** How far a suggestion got. */
export type SuggestionOutcomeRecord = components['schemas']['SuggestionOutcomeRecord']

/** The outcome of a suggestion was recorded. */
export type SuggestionOutcomeRecordedEvent = components['schemas']['SuggestionOutcomeRecordedEvent']

/** An outcome that can be recorded; `shown` is where every suggestion begins. */
export type SuggestionRecordableOutcome = components['schemas']['SuggestionRecordableOutcome']

/** Articles were suggested. */
export type SuggestionShownEvent = components['schemas']['SuggestionShownEvent']

/** When help is given: in business hours, extended hours, or always. */
export type SupportHours = components['schemas']['SupportHours']

/** A level of expertise: L1 first line, L2 specialists, L3 engineers of the product. */
export type SupportTier = components['schemas']['SupportTier']

/** Id of a tenant, a TypeID. */
export type TenantId = components['schemas']['TenantId']

/** A request for help. */
export type Ticket = components['schemas']['Ticket']

/** Who takes a ticket. */
export type TicketAssign = components['schemas']['TicketAssign']

/** A ticket was assigned. */
export type TicketAssignedEvent = components['schemas']['TicketAssignedEvent']

/** The way a ticket came in. */
export type TicketChannel = components['schemas']['TicketChannel']

/** A new ticket. */
export type TicketCreate = components['schemas']['TicketCreate']

/** A ticket was created. */
export type TicketCreatedEvent = components['schemas']['TicketCreatedEvent']

/** Why a ticket is escalated, and where to. */
export type TicketEscalate = components['schemas']['TicketEscalate']

/** A ticket was escalated. */
export type TicketEscalatedEvent = components['schemas']['TicketEscalatedEvent']

/** Why a ticket was escalated: for a reason that somebody gave, or because a clock was breached or the severity became P0. */
export type TicketEscalationReason = components['schemas']['TicketEscalationReason']

/** Something that is known about the case. */
export type TicketFact = components['schemas']['TicketFact']

/** Where a fact comes from: `given` with the report, `extracted` from the text, or `answered` to a follow-up question. */
export type TicketFactSource = components['schemas']['TicketFactSource']

/** The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`. */
export type TicketFinalProblem = components['schemas']['TicketFinalProblem']

/** Id of a ticket, a TypeID. */
export type TicketId = components['schemas']['TicketId']

/** How two tickets belong together. */
export type TicketLink = components['schemas']['TicketLink']

/** A new link. */
export type TicketLinkCreate = components['schemas']['TicketLinkCreate']

/** Id of a link between tickets, a TypeID. */
export type TicketLinkId = components['schemas']['TicketLinkId']

/** A page of links. */
export type TicketLinkList = components['schemas']['TicketLinkList']

/** How a ticket belongs to another: `relatesTo`: in some way, `duplicates`: reports the same, `blocks`: must be solved first, `causedBy`: is a consequence. */
export type TicketLinkType = components['schemas']['TicketLinkType']

/** A ticket was linked to another. */
export type TicketLinkedEvent = components['schemas']['TicketLinkedEvent']

/** A page of tickets. */
export type TicketList = components['schemas']['TicketList']

/** A ticket that was found. */
export type TicketMatch = components['schemas']['TicketMatch']

/** Where a merged ticket points. */
export type TicketMerge = components['schemas']['TicketMerge']

/** A ticket was merged into another. */
export type TicketMergedEvent = components['schemas']['TicketMergedEvent']

/** A ticket was offered to an agent. */
export type TicketOfferedEvent = components['schemas']['TicketOfferedEvent']

/** A ticket entered a queue. */
export type TicketQueuedEvent = components['schemas']['TicketQueuedEvent']

/** How a ticket was solved. */
export type TicketResolution = components['schemas']['TicketResolution']

/** What to look for. */
export type TicketSearch = components['schemas']['TicketSearch']

/** The part of a ticket in which words were found. */
export type TicketSearchField = components['schemas']['TicketSearchField']

/** A page of matches, the best first. */
export type TicketSearchResult = components['schemas']['TicketSearchResult']

/** How bad it is, from P0 (all work has stopped) to P4 (a question). */
export type TicketSeverity = components['schemas']['TicketSeverity']

/** Where a ticket stands. `closed`, `cancelled` and `merged` are final. */
export type TicketStatus = components['schemas']['TicketStatus']

/** A label that intake put on a ticket. */
export type TicketTag = components['schemas']['TicketTag']

/** Where a tag comes from: `rule`: a rule over fields and words, `text`: likeness of the text. */
export type TicketTagSource = components['schemas']['TicketTagSource']

/** A ticket was tagged by intake. */
export type TicketTaggedEvent = components['schemas']['TicketTaggedEvent']

/** One more tier is asked for a ticket. */
export type TicketTierWidenedEvent = components['schemas']['TicketTierWidenedEvent']

/** A ticket in four dimensions. */
export type TicketTimeline = components['schemas']['TicketTimeline']

/** Where to move a ticket. */
export type TicketTransition = components['schemas']['TicketTransition']

/** A ticket moved to another status. */
export type TicketTransitionedEvent = components['schemas']['TicketTransitionedEvent']

/** A link between tickets was removed. */
export type TicketUnlinkedEvent = components['schemas']['TicketUnlinkedEvent']

/** Changes to a ticket. */
export type TicketUpdate = components['schemas']['TicketUpdate']

/** A ticket was changed. */
export type TicketUpdatedEvent = components['schemas']['TicketUpdatedEvent']

/** What decided between equal scores. */
export type TieBreakRule = components['schemas']['TieBreakRule']

/** How long a tier is asked alone. */
export type TierRung = components['schemas']['TierRung']

/** How long a tier is asked alone. */
export type TierRungSetting = components['schemas']['TierRungSetting']

/** A time zone, by its IANA name. */
export type TimeZone = components['schemas']['TimeZone']

/** A stretch of time in which one agent, or nobody, had the ticket. */
export type TimelineAssignee = components['schemas']['TimelineAssignee']

/** Where the time went, from creation until `asOf`; time as `solved` or in a final status counts nowhere. The five parts add up to the total. */
export type TimelineDuration = components['schemas']['TimelineDuration']

/** How the ticket was last solved. */
export type TimelineResolution = components['schemas']['TimelineResolution']

/** A stretch of time in one status. */
export type TimelineStage = components['schemas']['TimelineStage']

/** The installation has as many live keys as it may have. Revoke one first. */
export type TooManyKeysProblem = components['schemas']['TooManyKeysProblem']

/** A status that a ticket can be moved to. `new` is where it begins, and `merged` is reached by merging. */
export type TransitionTarget = components['schemas']['TransitionTarget']

/** A translation of an article. */
export type Translation = components['schemas']['Translation']

/** How far a translation is behind its article. */
export type TranslationLag = components['schemas']['TranslationLag']

/** A page of translations. */
export type TranslationList = components['schemas']['TranslationList']

/** Who translated. */
export type TranslationMethod = components['schemas']['TranslationMethod']

/** A translation of an article. */
export type TranslationPut = components['schemas']['TranslationPut']

/** A translation of an article, without its text. */
export type TranslationSummary = components['schemas']['TranslationSummary']

/** A translation was written or replaced. */
export type TranslationUpdatedEvent = components['schemas']['TranslationUpdatedEvent']

/** The key or session token is missing, malformed, revoked or expired. */
export type UnauthenticatedProblem = components['schemas']['UnauthenticatedProblem']

/** `Deskwire-Version` names a version that this server does not know. */
export type UnknownVersionProblem = components['schemas']['UnknownVersionProblem']

/** No declared index serves these filters with this sort. */
export type UnsupportedCombinationProblem = components['schemas']['UnsupportedCombinationProblem']

/** The operation takes `application/json` (or `application/merge-patch+json` for an update). */
export type UnsupportedMediaTypeProblem = components['schemas']['UnsupportedMediaTypeProblem']

/** Counts the changes of fields that clients can write, from 1. The ETag is this number in quotes. */
export type Version = components['schemas']['Version']

/** `If-Match` does not name the current version. Read the resource again, then decide. */
export type VersionMismatchProblem = components['schemas']['VersionMismatchProblem']

/** A time of day on the wall of its time zone, 24 hours; `24:00` is the midnight at the end of the day. */
export type WallTime = components['schemas']['WallTime']

/** Open windows by the local weekday on which they begin; an empty day is closed. */
export type WeeklyHours = components['schemas']['WeeklyHours']

/** Open windows by the local weekday on which they begin; a day that is left out is closed, or stays as it is in an update. */
export type WeeklyHoursSetting = components['schemas']['WeeklyHoursSetting']

/** The query of `articles.list`: list articles. */
export type ArticlesListQuery = NonNullable<operations['articles.list']['parameters']['query']>

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

/** The query of `articles.listVersions`: list an article's versions. */
export type ArticlesListVersionsQuery = NonNullable<operations['articles.listVersions']['parameters']['query']>

/** The result of `articles.listVersions`: list an article's versions. */
export type ArticlesListVersionsResult = ArticleVersionList

/** The result of `articles.getVersion`: get a version of an article. */
export type ArticlesGetVersionResult = ArticleVersion

/** The query of `translations.list`: list an article's translations. */
export type TranslationsListQuery = NonNullable<operations['translations.list']['parameters']['query']>

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

/** The query of `articleLinks.list`: list an article's links. */
export type ArticleLinksListQuery = NonNullable<operations['articleLinks.list']['parameters']['query']>

/** The result of `articleLinks.list`: list an article's links. */
export type ArticleLinksListResult = ArticleLinkList

/** The body of `articleLinks.create`: link an article. */
export type ArticleLinksCreateBody = ArticleLinkCreate

/** The result of `articleLinks.create`: link an article. */
export type ArticleLinksCreateResult = ArticleLink

/** The result of `articleLinks.delete`: remove a link. */
export type ArticleLinksDeleteResult = undefined

/** The query of `articles.neighbours`: get the neighbours of an article. */
export type ArticlesNeighboursQuery = NonNullable<operations['articles.neighbours']['parameters']['query']>

/** The result of `articles.neighbours`: get the neighbours of an article. */
export type ArticlesNeighboursResult = ArticleNeighbours

/** The query of `gaps.list`: list gaps in the knowledge. */
export type GapsListQuery = NonNullable<operations['gaps.list']['parameters']['query']>

/** The result of `gaps.list`: list gaps in the knowledge. */
export type GapsListResult = GapList

/** The query of `accounts.list`: list accounts. */
export type AccountsListQuery = NonNullable<operations['accounts.list']['parameters']['query']>

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

/** The query of `contacts.list`: list contacts. */
export type ContactsListQuery = NonNullable<operations['contacts.list']['parameters']['query']>

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

/** The query of `contracts.list`: list contracts. */
export type ContractsListQuery = NonNullable<operations['contracts.list']['parameters']['query']>

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

/** The query of `apps.list`: list apps. */
export type AppsListQuery = NonNullable<operations['apps.list']['parameters']['query']>

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

/** The query of `installations.list`: list installations. */
export type InstallationsListQuery = NonNullable<operations['installations.list']['parameters']['query']>

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

/** The query of `apiKeys.list`: list API keys. */
export type ApiKeysListQuery = NonNullable<operations['apiKeys.list']['parameters']['query']>

/** The result of `apiKeys.list`: list API keys. */
export type ApiKeysListResult = ApiKeyList

/** The body of `apiKeys.create`: create an API key. */
export type ApiKeysCreateBody = ApiKeyCreate

/** The result of `apiKeys.create`: create an API key. */
export type ApiKeysCreateResult = ApiKey

/** The result of `apiKeys.revoke`: revoke an API key. */
export type ApiKeysRevokeResult = ApiKey

/** The query of `events.list`: list events. */
export type EventsListQuery = NonNullable<operations['events.list']['parameters']['query']>

/** The result of `events.list`: list events. */
export type EventsListResult = EventList

/** The result of `events.get`: get an event. */
export type EventsGetResult = Event

/** The query of `jobs.list`: list jobs. */
export type JobsListQuery = NonNullable<operations['jobs.list']['parameters']['query']>

/** The result of `jobs.list`: list jobs. */
export type JobsListResult = JobList

/** The result of `jobs.get`: get a job. */
export type JobsGetResult = Job

/** The result of `jobs.cancel`: cancel a job. */
export type JobsCancelResult = Job

/** The query of `centers.list`: list centres. */
export type CentersListQuery = NonNullable<operations['centers.list']['parameters']['query']>

/** The result of `centers.list`: list centres. */
export type CentersListResult = CenterList

/** The result of `centers.get`: get a centre. */
export type CentersGetResult = Center

/** The query of `queues.list`: list queues. */
export type QueuesListQuery = NonNullable<operations['queues.list']['parameters']['query']>

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

/** The query of `agents.list`: list agents. */
export type AgentsListQuery = NonNullable<operations['agents.list']['parameters']['query']>

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

/** The query of `skills.list`: list skills. */
export type SkillsListQuery = NonNullable<operations['skills.list']['parameters']['query']>

/** The result of `skills.list`: list skills. */
export type SkillsListResult = SkillList

/** The query of `routingPolicies.list`: list routing policies. */
export type RoutingPoliciesListQuery = NonNullable<operations['routingPolicies.list']['parameters']['query']>

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

/** The query of `decisions.list`: list routing decisions. */
export type DecisionsListQuery = NonNullable<operations['decisions.list']['parameters']['query']>

/** The result of `decisions.list`: list routing decisions. */
export type DecisionsListResult = DecisionList

/** The body of `decisions.create`: try a routing decision. */
export type DecisionsCreateBody = DecisionCreate

/** The result of `decisions.create`: try a routing decision. */
export type DecisionsCreateResult = DecisionRecord

/** The result of `decisions.get`: get a routing decision. */
export type DecisionsGetResult = RoutingDecision

/** The query of `reservations.list`: list reservations. */
export type ReservationsListQuery = NonNullable<operations['reservations.list']['parameters']['query']>

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

/** The query of `slaPolicies.list`: list SLA policies. */
export type SlaPoliciesListQuery = NonNullable<operations['slaPolicies.list']['parameters']['query']>

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

/** The query of `calendars.list`: list calendars. */
export type CalendarsListQuery = NonNullable<operations['calendars.list']['parameters']['query']>

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

/** The query of `clocks.list`: list the clocks of a ticket. */
export type ClocksListQuery = NonNullable<operations['clocks.list']['parameters']['query']>

/** The result of `clocks.list`: list the clocks of a ticket. */
export type ClocksListResult = ClockList

/** The result of `clocks.get`: get a clock. */
export type ClocksGetResult = ClockDetail

/** The body of `projections.create`: project SLA clocks. */
export type ProjectionsCreateBody = ProjectionCreate

/** The result of `projections.create`: project SLA clocks. */
export type ProjectionsCreateResult = Projection

/** The query of `tickets.list`: list tickets. */
export type TicketsListQuery = NonNullable<operations['tickets.list']['parameters']['query']>

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

/** The query of `tickets.listLinks`: list a ticket's links. */
export type TicketsListLinksQuery = NonNullable<operations['tickets.listLinks']['parameters']['query']>

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

/** The query of `messages.list`: list a ticket's messages. */
export type MessagesListQuery = NonNullable<operations['messages.list']['parameters']['query']>

/** The result of `messages.list`: list a ticket's messages. */
export type MessagesListResult = MessageList

/** The body of `messages.create`: write a message. */
export type MessagesCreateBody = MessageCreate

/** The result of `messages.create`: write a message. */
export type MessagesCreateResult = Message

/** The result of `messages.get`: get a message. */
export type MessagesGetResult = Message

/** The query of `categories.list`: list categories. */
export type CategoriesListQuery = NonNullable<operations['categories.list']['parameters']['query']>

/** The result of `categories.list`: list categories. */
export type CategoriesListResult = CategoryList

/** The query of `categories.get`: get a category. */
export type CategoriesGetQuery = NonNullable<operations['categories.get']['parameters']['query']>

/** The result of `categories.get`: get a category. */
export type CategoriesGetResult = Category

/** The query of `followUps.list`: list a ticket's follow-up questions. */
export type FollowUpsListQuery = NonNullable<operations['followUps.list']['parameters']['query']>

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
  | FollowUpAskedEvent
  | FollowUpAnsweredEvent
  | RatingCreatedEvent

/**
 * An event of a type that a newer server added. Its `type` is any other string; the literal stands for it, as Relay's
 * does, since TypeScript can only tell a union apart by literals. Match it with `default`, never by value.
 */
export type UnknownEvent = Omit<components['schemas']['Event'], 'type'> & {
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
  | 'events-expired'
  | 'external-id-taken'
  | 'idempotency-in-flight'
  | 'idempotency-key-reused'
  | 'illegal-transition'
  | 'invalid-cursor'
  | 'invalid-request'
  | 'job-finished'
  | 'malformed-request'
  | 'merge-refused'
  | 'missing-scope'
  | 'not-found'
  | 'not-solved'
  | 'outcome-regressed'
  | 'precondition-required'
  | 'rate-limited'
  | 'reservation-ended'
  | 'ticket-final'
  | 'too-many-keys'
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
  readonly 'events-expired': EventsExpiredProblem
  readonly 'external-id-taken': ExternalIdTakenProblem
  readonly 'idempotency-in-flight': IdempotencyInFlightProblem
  readonly 'idempotency-key-reused': IdempotencyKeyReusedProblem
  readonly 'illegal-transition': IllegalTransitionProblem
  readonly 'invalid-cursor': InvalidCursorProblem
  readonly 'invalid-request': InvalidRequestProblem
  readonly 'job-finished': JobFinishedProblem
  readonly 'malformed-request': MalformedRequestProblem
  readonly 'merge-refused': MergeRefusedProblem
  readonly 'missing-scope': MissingScopeProblem
  readonly 'not-found': NotFoundProblem
  readonly 'not-solved': NotSolvedProblem
  readonly 'outcome-regressed': OutcomeRegressedProblem
  readonly 'precondition-required': PreconditionRequiredProblem
  readonly 'rate-limited': RateLimitedProblem
  readonly 'reservation-ended': ReservationEndedProblem
  readonly 'ticket-final': TicketFinalProblem
  readonly 'too-many-keys': TooManyKeysProblem
  readonly unauthenticated: UnauthenticatedProblem
  readonly 'unknown-version': UnknownVersionProblem
  readonly 'unsupported-combination': UnsupportedCombinationProblem
  readonly 'unsupported-media-type': UnsupportedMediaTypeProblem
  readonly 'version-mismatch': VersionMismatchProblem
}

/** The problem documents that each operation may answer. */
export interface OperationProblems {
  readonly 'articles.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'articles.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'articles.import': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'articles.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'articles.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'articles.archive': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | AlreadyArchivedProblem | IdempotencyInFlightProblem | VersionMismatchProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'knowledge.search': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'suggestions.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'suggestions.recordOutcome': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | OutcomeRegressedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'articles.listVersions': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'articles.getVersion': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'translations.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'translations.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'translations.put': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'articleFeedback.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'articleLinks.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'articleLinks.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | AlreadyLinkedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'articleLinks.delete': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'articles.neighbours': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'gaps.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'accounts.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'accounts.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'accounts.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'accounts.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'contacts.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'contacts.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'contacts.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'contacts.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'contracts.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'contracts.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'contracts.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'contracts.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'sessions.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'apps.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'apps.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'apps.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'apps.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'installations.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'installations.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'installations.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'installations.delete': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | VersionMismatchProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'apiKeys.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'apiKeys.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | TooManyKeysProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'apiKeys.revoke': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | AlreadyRevokedProblem | IdempotencyInFlightProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'events.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | EventsExpiredProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'events.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'jobs.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'jobs.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'jobs.cancel': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | JobFinishedProblem | IdempotencyInFlightProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'centers.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'centers.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'queues.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'queues.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'queues.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'queues.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'agents.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'agents.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'agents.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'agents.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'presence.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'presence.set': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'skills.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'routingPolicies.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'routingPolicies.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'routingPolicies.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'routingPolicies.activate': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | AlreadyActiveProblem | IdempotencyInFlightProblem | VersionMismatchProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'decisions.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'decisions.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'decisions.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'reservations.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'reservations.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'reservations.accept': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ReservationEndedProblem | CapacityExceededProblem | IdempotencyInFlightProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'reservations.decline': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ReservationEndedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'sandbox.getClock': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'sandbox.advanceClock': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ClockBackwardsProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'sandbox.reset': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'slaPolicies.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'slaPolicies.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'slaPolicies.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'slaPolicies.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'calendars.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'calendars.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'calendars.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'calendars.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'clocks.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'clocks.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'projections.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'tickets.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem | RateLimitedProblem
  readonly 'tickets.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'tickets.search': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'tickets.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'tickets.update': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | ExternalIdTakenProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'tickets.transition': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IllegalTransitionProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'tickets.assign': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | TicketFinalProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'tickets.escalate': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | TicketFinalProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'tickets.merge': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | TicketFinalProblem | MergeRefusedProblem | IdempotencyInFlightProblem | VersionMismatchProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | PreconditionRequiredProblem | RateLimitedProblem
  readonly 'tickets.listLinks': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'tickets.link': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | AlreadyLinkedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'tickets.unlink': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | IdempotencyInFlightProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'tickets.timeline': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'messages.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'messages.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | TicketFinalProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'messages.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'categories.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'categories.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
  readonly 'followUps.list': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | InvalidCursorProblem | RateLimitedProblem
  readonly 'followUps.answer': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | AlreadyAnsweredProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'ratings.create': MalformedRequestProblem | UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | NotSolvedProblem | AlreadyRatedProblem | IdempotencyInFlightProblem | BodyTooLargeProblem | UnsupportedMediaTypeProblem | InvalidRequestProblem | IdempotencyKeyReusedProblem | RateLimitedProblem
  readonly 'ratings.get': UnknownVersionProblem | UnauthenticatedProblem | MissingScopeProblem | ActorNotAllowedProblem | NotFoundProblem | InvalidRequestProblem | RateLimitedProblem
}
