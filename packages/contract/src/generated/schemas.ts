// Generated from openapi/ by `pnpm generate`. Do not edit.

/** A customer of the support organisation. */
export type Account = {
    readonly id: AccountId;
    readonly version: Version;
    /** The caller's own identifier; null where none was given. */
    readonly externalId: ExternalId | null;
    /** Name of the customer. */
    readonly name: string;
    /** Where the customer sits; null where unknown. */
    readonly region: Region | null;
    /** The language that the customer prefers; null where unknown. */
    readonly language: Language | null;
    /** The time zone in which the customer works; null where unknown. */
    readonly timeZone: TimeZone | null;
    readonly metadata: Metadata;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new account. */
export type AccountCreate = {
    /** Name of the customer. */
    readonly name: string;
    readonly externalId?: ExternalId;
    /** Where the customer sits. */
    readonly region?: Region;
    /** The language that the customer prefers. */
    readonly language?: Language;
    /** The time zone in which the customer works. */
    readonly timeZone?: TimeZone;
    readonly metadata?: Metadata;
};
/** An account was created. */
export type AccountCreatedEvent = Event & {
    readonly type: "account.created";
    /** What happened. */
    readonly data: {
        /** The account. */
        readonly accountId: AccountId;
    };
};
/** Id of an account, a TypeID. */
export type AccountId = string;
/** A page of accounts. */
export type AccountList = {
    /** The items of this page. */
    readonly items: readonly Account[];
    readonly nextCursor: NextCursor;
};
/** Changes to an account. */
export type AccountUpdate = {
    /** Name of the customer. */
    readonly name?: string;
    /** The caller's own identifier; null clears it. */
    readonly externalId?: ExternalId | null;
    /** Where the customer sits; null clears it. */
    readonly region?: Region | null;
    /** The language that the customer prefers; null clears it. */
    readonly language?: Language | null;
    /** The time zone in which the customer works; null clears it. */
    readonly timeZone?: TimeZone | null;
    readonly metadata?: MetadataPatch;
};
/** An account was changed. */
export type AccountUpdatedEvent = Event & {
    readonly type: "account.updated";
    /** What happened. */
    readonly data: {
        /** The account. */
        readonly accountId: AccountId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
    };
};
/** Who did something. */
export type Actor = {
    /** The kind of actor. */
    readonly type: ActorType | OpenValue;
    /** Id of the app, agent or contact; `system` for the platform. */
    readonly id: string;
    /** The installation whose key or session was used. Absent where the system acts. */
    readonly onBehalfOf?: string;
};
/** The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as. */
export type ActorNotAllowedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/actor-not-allowed";
    readonly status: 403;
};
/** Who acts. `app` is an installation's key, `system` the platform itself. */
export type ActorType = "app" | "agent" | "contact" | "system";
/** An expert of the support organisation. */
export type Agent = {
    readonly id: AgentId;
    readonly version: Version;
    /** The caller's own identifier; null where none was given. */
    readonly externalId: ExternalId | null;
    /** Name of the person. */
    readonly name: string;
    /** Whether the agent belongs to the floor. An inactive one is offered nothing. */
    readonly state: AgentState | OpenValue;
    /** What the agent has told the floor. */
    readonly presence: PresenceState | OpenValue;
    /** The centre where the agent works. */
    readonly centerId: CenterId;
    /** The level of expertise. */
    readonly tier: SupportTier | OpenValue;
    /** The team, as account plans name it; null where there is none. */
    readonly team: string | null;
    /** Languages that the agent speaks. */
    readonly languages: readonly AgentLanguage[];
    /** Skills that the agent has. */
    readonly skills: readonly SkillLevel[];
    /** Certificates that the agent holds. */
    readonly certificates: readonly AgentCertificate[];
    /** Regimes that the agent is cleared for. */
    readonly compliance: readonly (Compliance | OpenValue)[];
    /** Regions that the agent serves; a country covers its subdivisions. */
    readonly regions: readonly Region[];
    /** Regions whose data the agent may handle. */
    readonly residency: readonly Region[];
    /** Contracts' hours that the agent is staffed for; empty means all. */
    readonly supportHours: readonly (SupportHours | OpenValue)[];
    /** The gravest kind of security report that the agent may handle. */
    readonly securityClearance: SecurityFlag | OpenValue;
    /** Names of products that the agent knows. */
    readonly products: readonly string[];
    /** Categories that the agent is at home in. */
    readonly categoryIds: readonly CategoryId[];
    /** When the agent works: the union of these; empty means always. */
    readonly shifts: readonly AgentShift[];
    readonly capacity: AgentCapacity;
    /** What is taken now, of the channels on which something is. */
    readonly load: readonly AgentLoad[];
    /** When work was last assigned to the agent; null where it never was. */
    readonly lastAssignedAt: Instant | null;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** How much an agent carries at a time on each channel. A ticket takes one unit of the channel that it came in on. */
export type AgentCapacity = {
    /** Units on `api`. 0 means that the channel is not served. */
    readonly api: number;
    /** Units on `portal`. 0 means that the channel is not served. */
    readonly portal: number;
    /** Units on `email`. 0 means that the channel is not served. */
    readonly email: number;
    /** Units on `chat`. 0 means that the channel is not served. */
    readonly chat: number;
    /** Units on `phone`; a call takes the whole agent. 0 means that the channel is not served. */
    readonly phone: number;
};
/** How much an agent carries at a time on each channel. A channel that is left out is not served, or stays as it is in an update. */
export type AgentCapacitySetting = {
    /** Units on `api`. 0 means that the channel is not served. */
    readonly api?: number;
    /** Units on `portal`. 0 means that the channel is not served. */
    readonly portal?: number;
    /** Units on `email`. 0 means that the channel is not served. */
    readonly email?: number;
    /** Units on `chat`. 0 means that the channel is not served. */
    readonly chat?: number;
    /** Units on `phone`; a call takes the whole agent. 0 means that the channel is not served. */
    readonly phone?: number;
};
/** A certificate that an agent holds. */
export type AgentCertificate = {
    /** Name of the certificate. */
    readonly name: string;
    /** First instant at which it is no longer valid; null where it never ends. */
    readonly expiresAt: Instant | null;
};
/** A certificate that an agent holds. */
export type AgentCertificateSetting = {
    /** Name of the certificate. */
    readonly name: string;
    /** First instant at which it is no longer valid; null, or left out, where it never ends. */
    readonly expiresAt?: Instant | null;
};
/** A new agent. */
export type AgentCreate = {
    /** Name of the person. */
    readonly name: string;
    /** The centre where the agent works. */
    readonly centerId: CenterId;
    /** The level of expertise. */
    readonly tier: SupportTier;
    /** The team, as account plans name it. */
    readonly team?: string;
    /** Languages, each once. */
    readonly languages: readonly AgentLanguageSetting[];
    /** Skills, each once. */
    readonly skills?: readonly SkillLevelSetting[];
    /** Certificates, each once. */
    readonly certificates?: readonly AgentCertificateSetting[];
    /** Regimes that the agent is cleared for. */
    readonly compliance?: readonly Compliance[];
    /** Regions that the agent serves; a country covers its subdivisions. */
    readonly regions?: readonly Region[];
    /** Regions whose data the agent may handle. */
    readonly residency?: readonly Region[];
    /** Contracts' hours that the agent is staffed for; empty means all. */
    readonly supportHours?: readonly SupportHours[];
    /** The gravest kind of security report that the agent may handle; `none` unless given. */
    readonly securityClearance?: SecurityFlag;
    /** Names of products that the agent knows. */
    readonly products?: readonly string[];
    /** Categories that the agent is at home in. */
    readonly categoryIds?: readonly CategoryId[];
    /** When the agent works: the union of these; empty means always. */
    readonly shifts?: readonly AgentShiftSetting[];
    readonly capacity: AgentCapacitySetting;
    readonly externalId?: ExternalId;
};
/** An agent was created. */
export type AgentCreatedEvent = Event & {
    readonly type: "agent.created";
    /** What happened. */
    readonly data: {
        /** The agent. */
        readonly agentId: AgentId;
        /** The centre. */
        readonly centerId: CenterId;
        /** The tier. */
        readonly tier: SupportTier | OpenValue;
    };
};
/** Id of an agent, a TypeID. */
export type AgentId = string;
/** A language at a level. */
export type AgentLanguage = {
    readonly language: Language;
    /** Level, from 1 to 10 (native). */
    readonly level: number;
};
/** A language at a level. */
export type AgentLanguageSetting = {
    readonly language: Language;
    /** Level, from 1 to 10 (native). */
    readonly level: number;
};
/** A page of agents. */
export type AgentList = {
    /** The items of this page. */
    readonly items: readonly Agent[];
    readonly nextCursor: NextCursor;
};
/** How much of a channel is taken. */
export type AgentLoad = {
    /** The channel. */
    readonly channel: TicketChannel | OpenValue;
    /** Units of accepted work. */
    readonly used: number;
    /** Units of open offers. */
    readonly reserved: number;
};
/** What an agent has told the floor. */
export type AgentPresence = {
    /** The agent. */
    readonly agentId: AgentId;
    /** What it is. */
    readonly state: PresenceState | OpenValue;
    /** Since when. */
    readonly since: Instant;
    /** When it ends by itself; null where it does not. */
    readonly until: Instant | null;
};
/** An agent told the floor something else. */
export type AgentPresenceChangedEvent = Event & {
    readonly type: "agent.presenceChanged";
    /** What happened. */
    readonly data: {
        /** The agent. */
        readonly agentId: AgentId;
        /** What it was. */
        readonly from: PresenceState | OpenValue;
        /** What it is. */
        readonly to: PresenceState | OpenValue;
        /** When that ends by itself; null where it does not. */
        readonly until: Instant | null;
    };
};
/** When an agent works: by a calendar, or by weekly hours of its own. */
export type AgentShift = {
    /** The calendar; null where the shift has hours of its own. */
    readonly calendarId: CalendarId | null;
    /** The time zone of its own hours; null where there is a calendar. */
    readonly timeZone: TimeZone | null;
    /** Its own hours; null where there is a calendar. */
    readonly weekly: WeeklyHours | null;
};
/** When an agent works. Give either `calendarId`, or `timeZone` and `weekly`. */
export type AgentShiftSetting = {
    /** A calendar. */
    readonly calendarId?: CalendarId;
    /** The time zone of the weekly hours. */
    readonly timeZone?: TimeZone;
    /** Weekly hours. */
    readonly weekly?: WeeklyHoursSetting;
} & (unknown | unknown);
/** Whether an agent belongs to the floor. */
export type AgentState = "active" | "inactive";
/** Changes to an agent. A list is replaced whole. */
export type AgentUpdate = {
    /** Name of the person. */
    readonly name?: string;
    /** Whether the agent belongs to the floor. An inactive one is offered nothing, and its open offers are taken back. */
    readonly state?: AgentState;
    /** The centre where the agent works. */
    readonly centerId?: CenterId;
    /** The level of expertise. */
    readonly tier?: SupportTier;
    /** The team, as account plans name it; null clears it. */
    readonly team?: string | null;
    /** Languages, each once. */
    readonly languages?: readonly AgentLanguageSetting[];
    /** Skills, each once. */
    readonly skills?: readonly SkillLevelSetting[];
    /** Certificates, each once. */
    readonly certificates?: readonly AgentCertificateSetting[];
    /** Regimes that the agent is cleared for. */
    readonly compliance?: readonly Compliance[];
    /** Regions that the agent serves; a country covers its subdivisions. */
    readonly regions?: readonly Region[];
    /** Regions whose data the agent may handle. */
    readonly residency?: readonly Region[];
    /** Contracts' hours that the agent is staffed for; empty means all. */
    readonly supportHours?: readonly SupportHours[];
    /** The gravest kind of security report that the agent may handle. */
    readonly securityClearance?: SecurityFlag;
    /** Names of products that the agent knows. */
    readonly products?: readonly string[];
    /** Categories that the agent is at home in. */
    readonly categoryIds?: readonly CategoryId[];
    /** When the agent works: the union of these; empty means always. */
    readonly shifts?: readonly AgentShiftSetting[];
    readonly capacity?: AgentCapacitySetting;
    /** The caller's own identifier; null clears it. */
    readonly externalId?: ExternalId | null;
};
/** An agent was changed. */
export type AgentUpdatedEvent = Event & {
    readonly type: "agent.updated";
    /** What happened. */
    readonly data: {
        /** The agent. */
        readonly agentId: AgentId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
        /** The state after the change. */
        readonly state: AgentState | OpenValue;
    };
};
/** The policy is the active one already. */
export type AlreadyActiveProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/already-active";
    readonly status: 409;
};
/** The question is no longer open. It was answered, or its fact became known otherwise or is no longer needed. */
export type AlreadyAnsweredProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/already-answered";
    readonly status: 409;
    /** The state that the question is in. */
    readonly state: FollowUpState | OpenValue;
};
/** The article is archived already. */
export type AlreadyArchivedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/already-archived";
    readonly status: 409;
};
/** The two are linked in this way already. */
export type AlreadyLinkedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/already-linked";
    readonly status: 409;
    /** Id of the link that exists. */
    readonly linkId: string;
};
/** This resolution cycle has a rating already. */
export type AlreadyRatedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/already-rated";
    readonly status: 409;
    /** The rating that exists. */
    readonly ratingId: RatingId;
};
/** The key is revoked already. */
export type AlreadyRevokedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/already-revoked";
    readonly status: 409;
    /** When it was revoked. */
    readonly revokedAt: Instant;
};
/** A key with which an installation calls. */
export type ApiKey = {
    readonly id: ApiKeyId;
    /** The installation that it belongs to. */
    readonly installationId: InstallationId;
    /** What the key is called. */
    readonly name: string;
    /** The key itself, to be sent as a bearer token. Present on the first answer, and on repeats with the same idempotency key within ten minutes. */
    readonly secret?: string;
    /** The last four characters of the secret, to tell keys apart. */
    readonly hint: string;
    /** What the key may do. */
    readonly scopes: readonly string[];
    /** The API version to which it is pinned. */
    readonly apiVersion: string;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it stops working by itself; null where it does not. */
    readonly expiresAt: Instant | null;
    /** When it was revoked; null where it was not. */
    readonly revokedAt: Instant | null;
    /** When it was last used, about to the minute; null where it never was. */
    readonly lastUsedAt: Instant | null;
};
/** A new key. */
export type ApiKeyCreate = {
    /** The installation that it is for. */
    readonly installationId: InstallationId;
    /** What to call the key. */
    readonly name: string;
    /** What the key may do, a part of what its installation may do; all of that unless given. */
    readonly scopes?: readonly string[];
    /** When it stops working by itself; never unless given. In the future. */
    readonly expiresAt?: Instant;
};
/** An API key was made. */
export type ApiKeyCreatedEvent = Event & {
    readonly type: "apiKey.created";
    /** What happened. */
    readonly data: {
        /** The key. */
        readonly apiKeyId: ApiKeyId;
        /** Its installation. */
        readonly installationId: InstallationId;
        /** What the key may do. */
        readonly scopes: readonly string[];
        /** When it stops working by itself; null where it does not. */
        readonly expiresAt: Instant | null;
    };
};
/** Id of an API key, a TypeID. */
export type ApiKeyId = string;
/** A page of keys. */
export type ApiKeyList = {
    /** The items of this page. */
    readonly items: readonly ApiKey[];
    readonly nextCursor: NextCursor;
};
/** An API key was revoked. */
export type ApiKeyRevokedEvent = Event & {
    readonly type: "apiKey.revoked";
    /** What happened. */
    readonly data: {
        /** The key. */
        readonly apiKeyId: ApiKeyId;
        /** Its installation. */
        readonly installationId: InstallationId;
    };
};
/** What a software vendor publishes: installed in tenants, it calls with the keys of its installations. */
export type App = {
    readonly id: AppId;
    readonly version: Version;
    /** What the app is called. */
    readonly name: string;
    /** What the app is for; null where nothing is said. */
    readonly description: string | null;
    /** Origins from which browsers may call with session tokens of this app; empty means none. */
    readonly allowedOrigins: readonly string[];
    /**
     * Format: uri
     * The app's page for people; null where it has none.
     */
    readonly homepage: string | null;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new app. */
export type AppCreate = {
    /** What the app is called. */
    readonly name: string;
    /** What the app is for. */
    readonly description?: string;
    /** Origins from which browsers may call with session tokens of this app; empty means none. */
    readonly allowedOrigins: readonly string[];
    /**
     * Format: uri
     * The app's page for people.
     */
    readonly homepage?: string;
};
/** An app was created. */
export type AppCreatedEvent = Event & {
    readonly type: "app.created";
    /** What happened. */
    readonly data: {
        /** The app. */
        readonly appId: AppId;
    };
};
/** Id of an app, a TypeID. */
export type AppId = string;
/** A page of apps. */
export type AppList = {
    /** The items of this page. */
    readonly items: readonly App[];
    readonly nextCursor: NextCursor;
};
/** Changes to an app. */
export type AppUpdate = {
    /** What the app is called. */
    readonly name?: string;
    /** What the app is for; null clears it. */
    readonly description?: string | null;
    /** Origins from which browsers may call with session tokens of this app; empty means none. */
    readonly allowedOrigins?: readonly string[];
    /**
     * Format: uri
     * The app's page for people; null clears it.
     */
    readonly homepage?: string | null;
};
/** An app was changed. */
export type AppUpdatedEvent = Event & {
    readonly type: "app.updated";
    /** What happened. */
    readonly data: {
        /** The app. */
        readonly appId: AppId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
    };
};
/** A piece of knowledge. */
export type Article = {
    readonly id: ArticleId;
    readonly version: Version;
    /** The caller's own identifier; null where none was given. */
    readonly externalId: ExternalId | null;
    /** What the article is called. */
    readonly title: string;
    /** The text, in Markdown (CommonMark). */
    readonly body: string;
    /** The language in which it is written. */
    readonly language: Language;
    /** Whom it is for. */
    readonly audience: ArticleAudience | OpenValue;
    /** Where it stands. */
    readonly state: ArticleState | OpenValue;
    /** The category that it belongs to; null where it has none. */
    readonly categoryId: CategoryId | null;
    /** Words to group articles by. */
    readonly tags: readonly string[];
    readonly metadata: Metadata;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
    /** When it was last published; null where it never was. */
    readonly publishedAt: Instant | null;
};
/** An article was archived. */
export type ArticleArchivedEvent = Event & {
    readonly type: "article.archived";
    /** What happened. */
    readonly data: {
        /** The article. */
        readonly articleId: ArticleId;
    };
};
/** Whom an article is for: everybody (`public`), the contacts of accounts (`customers`), or agents alone (`internal`). Contacts see the first two. */
export type ArticleAudience = "public" | "customers" | "internal";
/** A new article. */
export type ArticleCreate = {
    /** What the article is called. */
    readonly title: string;
    /** The text, in Markdown (CommonMark). */
    readonly body: string;
    /** The language in which it is written. */
    readonly language: Language;
    readonly audience: ArticleAudience;
    readonly state: ArticleWritableState;
    /** The category that it belongs to. */
    readonly categoryId?: CategoryId;
    readonly externalId?: ExternalId;
    /** Words to group articles by. */
    readonly tags?: readonly string[];
    readonly metadata?: Metadata;
};
/** An article was created. */
export type ArticleCreatedEvent = Event & {
    readonly type: "article.created";
    /** What happened. */
    readonly data: {
        /** The article. */
        readonly articleId: ArticleId;
        /** The language in which it is written. */
        readonly language: Language;
        /** Whom it is for. */
        readonly audience: ArticleAudience | OpenValue;
        /** Its state. */
        readonly state: ArticleState | OpenValue;
    };
};
/** What somebody thinks of an article. */
export type ArticleFeedbackCreate = {
    /** Whether it helped. */
    readonly helpful: boolean;
    /** What was missing or wrong. */
    readonly comment?: string;
    /** The language that was read, where it was a translation. */
    readonly language?: Language;
};
/** Feedback on an article was given. */
export type ArticleFeedbackCreatedEvent = Event & {
    readonly type: "articleFeedback.created";
    /** What happened. */
    readonly data: {
        /** The feedback. */
        readonly feedbackId: FeedbackId;
        /** The article. */
        readonly articleId: ArticleId;
        /** Whether it helped. */
        readonly helpful: boolean;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** What was missing or wrong. Absent where nothing was said. */
        readonly comment?: ContentPart;
    };
};
/** Id of an article, a TypeID. */
export type ArticleId = string;
/** Articles to create or change. */
export type ArticleImport = {
    /** The articles, in the order in which they are written. */
    readonly articles: readonly ArticleImportEntry[];
};
/** An article to create, or to change where its `externalId` is known. */
export type ArticleImportEntry = {
    readonly externalId: ExternalId;
    /** What the article is called. */
    readonly title: string;
    /** The text, in Markdown (CommonMark). */
    readonly body: string;
    /** The language in which it is written. */
    readonly language: Language;
    readonly audience: ArticleAudience;
    readonly state: ArticleWritableState;
    /** The category that it belongs to. */
    readonly categoryId?: CategoryId;
    /** Words to group articles by. */
    readonly tags?: readonly string[];
    readonly metadata?: Metadata;
};
/** How an article belongs to another one, or to a product. */
export type ArticleLink = {
    readonly id: ArticleLinkId;
    /** How they belong together. */
    readonly type: ArticleLinkType | OpenValue;
    /** The article on which the link was made. */
    readonly fromArticleId: ArticleId;
    /** The other article; null where it is a product. */
    readonly toArticleId: ArticleId | null;
    /** The product; null where it is an article. */
    readonly product: string | null;
    /** When it was made. */
    readonly createdAt: Instant;
};
/** A new link. Give either `toArticleId`, or `product` with the type `affectsProduct`. */
export type ArticleLinkCreate = {
    readonly type: ArticleLinkType;
    /** The other article; not the article itself (422). */
    readonly toArticleId?: ArticleId;
    /** A product name of the support organisation, such as `vpn-gateway`. */
    readonly product?: string;
} & (unknown | unknown);
/** Id of a link from an article, a TypeID. */
export type ArticleLinkId = string;
/** A page of links. */
export type ArticleLinkList = {
    /** The items of this page. */
    readonly items: readonly ArticleLink[];
    readonly nextCursor: NextCursor;
};
/** How an article belongs to what it is linked to: it says the same as the other (`duplicates`), asks for it to be done first (`requires`), puts right what it describes (`fixes`), takes its place (`supersedes`), has to do with it (`relatesTo`), or is about a product (`affectsProduct`). */
export type ArticleLinkType = "duplicates" | "requires" | "fixes" | "supersedes" | "relatesTo" | "affectsProduct";
/** An article was linked. */
export type ArticleLinkedEvent = Event & {
    readonly type: "article.linked";
    /** What happened. */
    readonly data: {
        /** The link. */
        readonly linkId: ArticleLinkId;
        /** The article. */
        readonly articleId: ArticleId;
        /** How they belong together. */
        readonly type: ArticleLinkType | OpenValue;
        /** The other article; null where it is a product. */
        readonly toArticleId: ArticleId | null;
        /** The product; null where it is an article. */
        readonly product: string | null;
    };
};
/** A page of articles. */
export type ArticleList = {
    /** The items of this page. */
    readonly items: readonly Article[];
    readonly nextCursor: NextCursor;
};
/** An article or a product near an article. */
export type ArticleNeighbour = {
    /** What it is. */
    readonly kind: NeighbourKind | OpenValue;
    /** The article; null where it is a product. */
    readonly articleId: ArticleId | null;
    /** The product; null where it is an article. */
    readonly product: string | null;
    /** What the article is called; null where it is a product. */
    readonly title: string | null;
    /** Links on the shortest way, from 1. */
    readonly distance: number;
    /** The last link of that way. */
    readonly type: ArticleLinkType | OpenValue;
    /** Whether that link leads here. */
    readonly direction: NeighbourDirection | OpenValue;
};
/** What is near an article. */
export type ArticleNeighbours = {
    /** The neighbours, nearest first. */
    readonly items: readonly ArticleNeighbour[];
};
/** Where an article stands. */
export type ArticleState = "draft" | "published" | "archived";
/** A link of an article was removed. */
export type ArticleUnlinkedEvent = Event & {
    readonly type: "article.unlinked";
    /** What happened. */
    readonly data: {
        /** The link. */
        readonly linkId: ArticleLinkId;
        /** The article. */
        readonly articleId: ArticleId;
        /** How they belong together. */
        readonly type: ArticleLinkType | OpenValue;
        /** The other article; null where it is a product. */
        readonly toArticleId: ArticleId | null;
        /** The product; null where it is an article. */
        readonly product: string | null;
    };
};
/** Changes to an article. */
export type ArticleUpdate = {
    /** What the article is called. */
    readonly title?: string;
    /** The text, in Markdown (CommonMark). */
    readonly body?: string;
    /** The language in which it is written. */
    readonly language?: Language;
    readonly audience?: ArticleAudience;
    readonly state?: ArticleWritableState;
    /** The category that it belongs to; null clears it. */
    readonly categoryId?: CategoryId | null;
    /** The caller's own identifier; null clears it. */
    readonly externalId?: ExternalId | null;
    /** Words to group articles by; the whole list is replaced. */
    readonly tags?: readonly string[];
    readonly metadata?: MetadataPatch;
};
/** An article was changed. */
export type ArticleUpdatedEvent = Event & {
    readonly type: "article.updated";
    /** What happened. */
    readonly data: {
        /** The article. */
        readonly articleId: ArticleId;
        /** The language in which it is written. */
        readonly language: Language;
        /** Whom it is for. */
        readonly audience: ArticleAudience | OpenValue;
        /** Its state. */
        readonly state: ArticleState | OpenValue;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
    };
};
/** A version of an article, as it was. */
export type ArticleVersion = ArticleVersionSummary & {
    /** The text, in Markdown (CommonMark). */
    readonly body: string;
};
/** A page of versions. */
export type ArticleVersionList = {
    /** The items of this page. */
    readonly items: readonly ArticleVersionSummary[];
    readonly nextCursor: NextCursor;
};
/** A version of an article, without its text. */
export type ArticleVersionSummary = {
    /** The article. */
    readonly articleId: ArticleId;
    readonly version: Version;
    /** Names of the fields that changed with it; empty for the first version. */
    readonly changed: readonly string[];
    /** What the article was called. */
    readonly title: string;
    /** The language in which it was written. */
    readonly language: Language;
    /** Whom it was for. */
    readonly audience: ArticleAudience | OpenValue;
    /** Where it stood. */
    readonly state: ArticleState | OpenValue;
    /** Who made this version. */
    readonly createdBy: Actor;
    /** When it was made. */
    readonly createdAt: Instant;
};
/** A state that can be written. An article is archived by `articles.archive`. */
export type ArticleWritableState = "draft" | "published";
/** A file on a ticket. */
export type Attachment = {
    readonly id: AttachmentId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** The message with which it was posted; null until it is. */
    readonly messageId: MessageId | null;
    /** Who may read it, as its message; null until it is posted. */
    readonly visibility: MessageVisibility | OpenValue | null;
    /** The name of the file. */
    readonly fileName: string;
    /** The media type as it was declared, and as which the content is given out. */
    readonly mediaType: string;
    /** How far it has got. */
    readonly state: AttachmentState | OpenValue;
    /** How long the content is, bytes; null while there is none. */
    readonly bytes: number | null;
    /** SHA-256 of the content; null while there is none. */
    readonly sha256: ContentDigest | null;
    /** What the server's scanner says of the content. */
    readonly scanState: ScanState | OpenValue;
    /** Who made it. */
    readonly createdBy: Actor;
    /** When it was made. */
    readonly createdAt: Instant;
    /** When its content was put; null while there is none. */
    readonly uploadedAt: Instant | null;
    /** When it is dropped if it is not posted before; null once it is posted. */
    readonly expiresAt: Instant | null;
};
/** A new attachment. */
export type AttachmentCreate = {
    /** The name of the file, without a path, control characters or marks that turn the direction of writing. */
    readonly fileName: string;
    /** The media type of the content in lower case, without parameters. `application/octet-stream` claims nothing and fits anything. */
    readonly mediaType: string;
};
/** A slot for an attachment was made. */
export type AttachmentCreatedEvent = Event & {
    readonly type: "attachment.created";
    /** What happened. */
    readonly data: {
        /** The attachment. */
        readonly attachmentId: AttachmentId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The media type as it was declared. */
        readonly mediaType: string;
    };
    /** The event's free text by field name. */
    readonly content: {
        /** The name of the file. */
        readonly fileName: ContentPart;
    };
};
/** An attachment was deleted with its content and its file name. */
export type AttachmentDeletedEvent = Event & {
    readonly type: "attachment.deleted";
    /** What happened. */
    readonly data: {
        /** The attachment. */
        readonly attachmentId: AttachmentId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Why: `deleted`: somebody did, `unposted`: it was not posted within 24 hours. */
        readonly reason: ("deleted" | "unposted") | OpenValue;
    };
};
/** Id of an attachment, a TypeID. */
export type AttachmentId = string;
/** A page of attachments. */
export type AttachmentList = {
    /** The items of this page. */
    readonly items: readonly Attachment[];
    readonly nextCursor: NextCursor;
};
/** An attachment was posted with a message, and is seen by whoever sees the message from now on. */
export type AttachmentPostedEvent = Event & {
    readonly type: "attachment.posted";
    /** What happened. */
    readonly data: {
        /** The attachment. */
        readonly attachmentId: AttachmentId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The message. */
        readonly messageId: MessageId;
        /** Who may read it. */
        readonly visibility: MessageVisibility | OpenValue;
    };
};
/** How far an attachment has got. `pending`: it has no content yet, `uploaded`: it has and is in no message yet, `posted`: it stands in a message. */
export type AttachmentState = "pending" | "uploaded" | "posted";
/** The content of an attachment was put. Put again, it is another event. */
export type AttachmentUploadedEvent = Event & {
    readonly type: "attachment.uploaded";
    /** What happened. */
    readonly data: {
        /** The attachment. */
        readonly attachmentId: AttachmentId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The media type as it was declared. */
        readonly mediaType: string;
        /** How long the content is, bytes. */
        readonly bytes: number;
        /** SHA-256 of the content. */
        readonly sha256: ContentDigest;
        /** What the scanner said. */
        readonly scanState: ScanState | OpenValue;
    };
};
/** The request body is larger than the server takes. */
export type BodyTooLargeProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/body-too-large";
    readonly status: 413;
    /** The largest body that is taken, bytes. */
    readonly maxBodyBytes: number;
};
/** So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
export type BusinessDays = {
    /** Number of days. */
    readonly businessDays: number;
};
/** So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
export type BusinessDaysSetting = {
    /** Number of days. */
    readonly businessDays: number;
};
/** Opening hours in one time zone. `version` names them in clocks. */
export type Calendar = {
    readonly id: CalendarId;
    readonly version: Version;
    /** What the calendar is called. */
    readonly name: string;
    /** The zone in which the hours are meant. A wall time that daylight saving skips moves forward by the gap; a repeated one is its first occurrence. */
    readonly timeZone: TimeZone;
    readonly weekly: WeeklyHours;
    /** Dates on which no window begins, rising; the night shift of the evening before ends as usual. */
    readonly holidays: readonly LocalDate[];
    /** Dates with hours of their own, rising, which replace the weekly ones and beat holidays. */
    readonly special: readonly SpecialHours[];
    /** The support hours for which these are the standard ones of their zone; null where they are for none. */
    readonly standardFor: StandardHours | OpenValue | null;
    /** What an edit does to clocks that run. */
    readonly editMode: CalendarEditMode | OpenValue;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** New opening hours. They open at least once a week, otherwise 422. */
export type CalendarCreate = {
    /** What the calendar is called. */
    readonly name: string;
    /** The zone in which the hours are meant; one that does not exist is 422. */
    readonly timeZone: TimeZone;
    readonly weekly: WeeklyHoursSetting;
    /** Dates on which no window begins. */
    readonly holidays?: readonly LocalDate[];
    /** Dates with hours of their own, each once. */
    readonly special?: readonly SpecialHoursSetting[];
    /**
     * The support hours for which these are the standard ones of their zone: contracts without calendars of their own count in those of
     * their account's zone. None unless given.
     */
    readonly standardFor?: StandardHours;
    /** What an edit does to clocks that run; `pinned` unless given. */
    readonly editMode?: CalendarEditMode;
};
/** A calendar was created. */
export type CalendarCreatedEvent = Event & {
    readonly type: "calendar.created";
    /** What happened. */
    readonly data: {
        /** The calendar. */
        readonly calendarId: CalendarId;
    };
};
/** What an edit does to clocks that run: nothing, they keep the version that they began with (`pinned`), or they are counted again from their start (`recalculateOpen`). */
export type CalendarEditMode = "pinned" | "recalculateOpen";
/** Id of a calendar, a TypeID. */
export type CalendarId = string;
/** A page of calendars. */
export type CalendarList = {
    /** The items of this page. */
    readonly items: readonly Calendar[];
    readonly nextCursor: NextCursor;
};
/** Changes to opening hours. What comes of it opens at least once a week, otherwise 422. */
export type CalendarUpdate = {
    /** What the calendar is called. */
    readonly name?: string;
    /** The zone in which the hours are meant; one that does not exist is 422. */
    readonly timeZone?: TimeZone;
    readonly weekly?: WeeklyHoursSetting;
    /** Dates on which no window begins; the whole list is replaced. */
    readonly holidays?: readonly LocalDate[];
    /** Dates with hours of their own, each once; the whole list is replaced. */
    readonly special?: readonly SpecialHoursSetting[];
    /** The support hours for which these are the standard ones of their zone; null where they are for none. */
    readonly standardFor?: StandardHours | null;
    /** What an edit does to clocks that run, this edit already. */
    readonly editMode?: CalendarEditMode;
};
/** A calendar has a next version. */
export type CalendarUpdatedEvent = Event & {
    readonly type: "calendar.updated";
    /** What happened. */
    readonly data: {
        /** The calendar. */
        readonly calendarId: CalendarId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
        readonly version: Version;
    };
};
/** A calendar as it was at one version. */
export type CalendarVersion = {
    /** The calendar. */
    readonly calendarId: CalendarId;
    readonly version: Version;
};
/** The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand. The offer stays open until it expires. */
export type CapacityExceededProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/capacity-exceeded";
    readonly status: 409;
    /** The channel that is full. */
    readonly channel: TicketChannel | OpenValue;
    /** Units that the agent carries on it. */
    readonly limit: number;
    /** Units of accepted work on it. */
    readonly used: number;
};
/** A kind of ticket. */
export type Category = {
    readonly id: CategoryId;
    /** Its place among the categories, such as `network/vpn`. */
    readonly path: string;
    /** The category above it; null at the top. */
    readonly parentId: CategoryId | null;
    /** What a person reads. */
    readonly label: string;
    /** The language of the labels. */
    readonly language: Language;
    /** The facts that a good report of this kind holds. */
    readonly facts: readonly FactTemplate[];
};
/** Id of a category, a TypeID. */
export type CategoryId = string;
/** A page of categories. */
export type CategoryList = {
    /** The items of this page. */
    readonly items: readonly Category[];
    readonly nextCursor: NextCursor;
};
/** What led to an event. */
export type Cause = {
    /** `request`: an API call, `timer`: a due instant, `event`: another event. */
    readonly type: ("request" | "timer" | "event") | OpenValue;
    /** Id of the request, timer or event. */
    readonly id: string;
};
/** A place where agents work. Centres come with the tenant and are read only. */
export type Center = {
    readonly id: CenterId;
    /** What the centre is called. */
    readonly name: string;
    /** What it is for. */
    readonly kind: CenterKind | OpenValue;
    /** True where it takes P0 tickets and confirmed security incidents. */
    readonly emergency: boolean;
    /** What it specialises in; null where it is regional. */
    readonly specialty: CenterSpecialty | OpenValue | null;
    /** The time zone in which it stands. */
    readonly timeZone: TimeZone;
    /** Its calendars; it is open while one of them is, always where there is none. */
    readonly calendarIds: readonly CalendarId[];
    /** Regions that it serves at home; empty for a specialist. */
    readonly regions: readonly Region[];
    /** Languages that somebody there speaks. */
    readonly languages: readonly Language[];
    /** Regimes that it is cleared for. */
    readonly compliance: readonly (Compliance | OpenValue)[];
    /** Regions whose data may be handled there. */
    readonly residency: readonly Region[];
    /** Whether it is open at the moment of the request. */
    readonly open: boolean;
    /** When it opens next; null while it is open, and where no opening is planned. */
    readonly opensAt: Instant | null;
    /** When it was created. */
    readonly createdAt: Instant;
};
/** Which centre the ticket goes to, and why not the others. */
export type CenterChoice = {
    /** The centre; null where none may ever take it. */
    readonly centerId: CenterId | null;
    /** The rule that chose it; null where none did. */
    readonly rule: CenterRule | OpenValue | null;
    /** When the ticket can go there: now, or at the next opening; null without a centre. */
    readonly from: Instant | null;
    /** Rules that applied and found no open centre. */
    readonly passedOver: readonly (CenterRule | OpenValue)[];
    /** Centres that had an obstacle, by id. */
    readonly rejected: readonly RejectedCenter[];
};
/** Id of a support centre, a TypeID. */
export type CenterId = string;
/** What a centre is for: everything from its region, or one specialty from everywhere. */
export type CenterKind = "regional" | "specialist";
/** A page of centres. */
export type CenterList = {
    /** The items of this page. */
    readonly items: readonly Center[];
    readonly nextCursor: NextCursor;
};
/** Why a centre could not be chosen. */
export type CenterObstacle = "compliance" | "residency" | "language" | "closed" | "otherSpecialty";
/** The rule that chose a centre: the first that found an open one. */
export type CenterRule = "emergency" | "specialist" | "homeRegion" | "followTheSun" | "nextToOpen";
/** What a specialist centre is for. */
export type CenterSpecialty = "securityEmergency" | "bigData" | "enterprise" | "developer";
/** A promise about a ticket, and the time that is left. Clocks follow from events; nobody writes them. */
export type Clock = {
    readonly id: ClockId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** What it measures. */
    readonly metric: SlaMetric | OpenValue;
    /** What it does. */
    readonly state: SlaClockState | OpenValue;
    /** When it is due if nothing more happens, or was; null while a pause without end is in the way. */
    readonly dueAt: Instant | null;
    /** Counted time left at the moment of the request, or at its end, negative once the target is passed, milliseconds. */
    readonly remainingMs: number;
    /** What it is held to and how it fared; null to a contact. */
    readonly terms: ClockTerms | null;
};
/** The clock was advanced. */
export type ClockAdvancedEvent = Event & {
    readonly type: "clock.advanced";
    /** What happened. */
    readonly data: {
        /** What the clock showed before. */
        readonly from: Instant;
        /** What it shows now. */
        readonly to: Instant;
        /** How many timers fired. */
        readonly timersFired: number;
    };
};
/** The clock never goes back. Reset the sandbox to start again. */
export type ClockBackwardsProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/clock-backwards";
    readonly status: 409;
    /** The instant that the clock shows. */
    readonly now: Instant;
};
/** A clock with how it came to where it stands. */
export type ClockDetail = Clock & {
    /** How it came to where it stands; null to a contact. */
    readonly explanation: ClockExplanation | null;
};
/** How a clock came to where it stands. */
export type ClockExplanation = {
    /** Its warnings, rising. */
    readonly warnings: readonly SlaWarning[];
    /** Its breaches in order, with those that were superseded. */
    readonly breaches: readonly SlaBreach[];
    /** Its life up to the moment of the request, or to its end; without gaps. */
    readonly segments: readonly SlaSegment[];
    /** Why it is due when it is: from the origin to the due instant, the future included; without gaps. */
    readonly trace: readonly SlaTraceStep[];
};
/** Id of an SLA clock, a TypeID. */
export type ClockId = string;
/** A page of clocks. */
export type ClockList = {
    /** The items of this page. */
    readonly items: readonly Clock[];
    readonly nextCursor: NextCursor;
};
/** What a clock is held to and how it fared. */
export type ClockTerms = {
    /** The policy. */
    readonly policyId: SlaPolicyId;
    /** Version of the policy. */
    readonly policyVersion: number;
    /** Versions of the calendars in whose hours it counts; empty where it always does. */
    readonly calendars: readonly CalendarVersion[];
    /** The resolution cycle in which it began, from 1. */
    readonly cycle: number;
    readonly target: SlaTarget;
    /** When it began. */
    readonly startedAt: Instant;
    /** From when it counts: its beginning, or the last change that counts from itself on. */
    readonly originAt: Instant;
    /** What may be counted, milliseconds; of a target in days, its length where nothing pauses. */
    readonly budgetMs: number;
    /** What has been counted, milliseconds. */
    readonly countedMs: number;
    /** When it was breached; null where it was not, or a change superseded that. */
    readonly breachedAt: Instant | null;
    /** Why; null where it was not breached. */
    readonly breachReason: SlaBreachReason | OpenValue | null;
    /** When it was fulfilled or cancelled; null while it was not. */
    readonly endedAt: Instant | null;
    /** Whether it was fulfilled in time; null before that, and where it was cancelled. */
    readonly met: boolean | null;
};
/** A regime that whoever works on the ticket must be cleared for. */
export type Compliance = "gdpr" | "hipaa" | "mlps" | "pci";
/** A person of an account who asks for help. */
export type Contact = {
    readonly id: ContactId;
    readonly version: Version;
    /** The caller's own identifier; null where none was given. */
    readonly externalId: ExternalId | null;
    /** The account that the contact belongs to. */
    readonly accountId: AccountId;
    /** Name of the person. */
    readonly name: string;
    /**
     * Format: email
     * E-mail address; null where none is known.
     */
    readonly email: string | null;
    /** The language that the person prefers; null where unknown. */
    readonly language: Language | null;
    /** The time zone in which the person works; null where unknown. */
    readonly timeZone: TimeZone | null;
    readonly metadata: Metadata;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new contact. */
export type ContactCreate = {
    /** The account that the contact belongs to. */
    readonly accountId: AccountId;
    /** Name of the person. */
    readonly name: string;
    /**
     * Format: email
     * E-mail address.
     */
    readonly email?: string;
    readonly externalId?: ExternalId;
    /** The language that the person prefers. */
    readonly language?: Language;
    /** The time zone in which the person works. */
    readonly timeZone?: TimeZone;
    readonly metadata?: Metadata;
};
/** A contact was created. */
export type ContactCreatedEvent = Event & {
    readonly type: "contact.created";
    /** What happened. */
    readonly data: {
        /** The contact. */
        readonly contactId: ContactId;
        /** Its account. */
        readonly accountId: AccountId;
    };
};
/** Id of a contact, a TypeID. */
export type ContactId = string;
/** A page of contacts. */
export type ContactList = {
    /** The items of this page. */
    readonly items: readonly Contact[];
    readonly nextCursor: NextCursor;
};
/** Changes to a contact. */
export type ContactUpdate = {
    /** Name of the person. */
    readonly name?: string;
    /**
     * Format: email
     * E-mail address; null where none is known.
     */
    readonly email?: string | null;
    /** The caller's own identifier; null clears it. */
    readonly externalId?: ExternalId | null;
    /** The language that the person prefers; null clears it. */
    readonly language?: Language | null;
    /** The time zone in which the person works; null clears it. */
    readonly timeZone?: TimeZone | null;
    readonly metadata?: MetadataPatch;
};
/** A contact was changed. */
export type ContactUpdatedEvent = Event & {
    readonly type: "contact.updated";
    /** What happened. */
    readonly data: {
        /** The contact. */
        readonly contactId: ContactId;
        /** Its account. */
        readonly accountId: AccountId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
    };
};
/** A SHA-256 digest, in lower-case hexadecimal. */
export type ContentDigest = string;
/** The attachment stands in a message, and its content can no longer be changed. Make another attachment. */
export type ContentFixedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/content-fixed";
    readonly status: 409;
};
/** Id of a piece of content, a TypeID. */
export type ContentId = string;
/** A piece of free text or personal data that an event refers to. It stands beside the event, so it can be erased without touching it. */
export type ContentPart = {
    readonly contentId: ContentId;
    /** The text. */
    readonly value: string;
} | {
    readonly contentId: ContentId;
    readonly erased: true;
};
/** There is no content yet, or the scanner found something in it. */
export type ContentUnavailableProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/content-unavailable";
    readonly status: 409;
    /** How far the attachment has got. */
    readonly state: AttachmentState | OpenValue;
    /** What the scanner said. */
    readonly scanState: ScanState | OpenValue;
};
/** What an account is entitled to. */
export type Contract = {
    readonly id: ContractId;
    readonly version: Version;
    /** The caller's own identifier; null where none was given. */
    readonly externalId: ExternalId | null;
    /** The account that the contract is with. */
    readonly accountId: AccountId;
    /** What the contract is called. */
    readonly name: string;
    /** How much the account is entitled to. */
    readonly tier: ContractTier | OpenValue;
    /** When help is given. */
    readonly supportHours: SupportHours | OpenValue;
    /** Calendars in whose hours, taken together, clocks count; empty where the standard ones of the account's zone do. */
    readonly calendarIds: readonly CalendarId[];
    /** The SLA policy of the contract's tickets; null where the first one that matches is. */
    readonly slaPolicyId: SlaPolicyId | null;
    /** Regimes that whoever works on a ticket must be cleared for. */
    readonly compliance: readonly (Compliance | OpenValue)[];
    /** Regions in which the data may be handled; empty means anywhere. */
    readonly residency: readonly Region[];
    /** When the contract comes into force. */
    readonly startsAt: Instant;
    /** When it ends; null where it has no end. */
    readonly endsAt: Instant | null;
    readonly metadata: Metadata;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new contract. */
export type ContractCreate = {
    /** The account that the contract is with. */
    readonly accountId: AccountId;
    /** What the contract is called. */
    readonly name: string;
    readonly tier: ContractTier;
    /** When help is given; `business` unless given. */
    readonly supportHours?: SupportHours;
    /** Calendars in whose hours, taken together, clocks count; the standard ones of the account's zone unless given. */
    readonly calendarIds?: readonly CalendarId[];
    /** The SLA policy of the contract's tickets; the first one that matches unless given. */
    readonly slaPolicyId?: SlaPolicyId;
    /** Regimes that whoever works on a ticket must be cleared for. */
    readonly compliance?: readonly Compliance[];
    /** Regions in which the data may be handled; empty means anywhere. */
    readonly residency?: readonly Region[];
    /** When the contract comes into force; now unless given. */
    readonly startsAt?: Instant;
    /** When it ends; no end unless given. Later than `startsAt`. */
    readonly endsAt?: Instant;
    readonly externalId?: ExternalId;
    readonly metadata?: Metadata;
};
/** A contract was created. */
export type ContractCreatedEvent = Event & {
    readonly type: "contract.created";
    /** What happened. */
    readonly data: {
        /** The contract. */
        readonly contractId: ContractId;
        /** Its account. */
        readonly accountId: AccountId;
    };
};
/** Id of a contract, a TypeID. */
export type ContractId = string;
/** A page of contracts. */
export type ContractList = {
    /** The items of this page. */
    readonly items: readonly Contract[];
    readonly nextCursor: NextCursor;
};
/** How much an account is entitled to, from least to most. */
export type ContractTier = "basic" | "standard" | "business" | "enterprise" | "strategic";
/** Changes to a contract. */
export type ContractUpdate = {
    /** What the contract is called. */
    readonly name?: string;
    readonly tier?: ContractTier;
    readonly supportHours?: SupportHours;
    /** Calendars in whose hours, taken together, clocks count; the whole list is replaced. It is for tickets filed from now on, and for those whose severity or contract changes. */
    readonly calendarIds?: readonly CalendarId[];
    /** The SLA policy of tickets that are filed from now on, or whose severity or contract changes; null means the first one that matches. */
    readonly slaPolicyId?: SlaPolicyId | null;
    /** Regimes that whoever works on a ticket must be cleared for. */
    readonly compliance?: readonly Compliance[];
    /** Regions in which the data may be handled; empty means anywhere. */
    readonly residency?: readonly Region[];
    /** When the contract comes into force. */
    readonly startsAt?: Instant;
    /** When it ends; null means no end. */
    readonly endsAt?: Instant | null;
    /** The caller's own identifier; null clears it. */
    readonly externalId?: ExternalId | null;
    readonly metadata?: MetadataPatch;
};
/** A contract was changed. */
export type ContractUpdatedEvent = Event & {
    readonly type: "contract.updated";
    /** What happened. */
    readonly data: {
        /** The contract. */
        readonly contractId: ContractId;
        /** Its account. */
        readonly accountId: AccountId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
    };
};
/** What a dimension added to a score. All three numbers are integers, so that they sum exactly. */
export type Contribution = {
    /** The dimension. */
    readonly dimension: RoutingDimension | OpenValue;
    /** Where the points come from. */
    readonly scope: ContributionScope | OpenValue;
    /** The dimension's value in thousandths: 0 to 1000; of a relaxation, minus 1000 for each level short or for the fallback language. */
    readonly value: number;
    /** Points at the full value, from the policy. */
    readonly weight: number;
    /** `value` times `weight`: thousandths of a point. */
    readonly points: number;
};
/** Where points come from: `item`: the ticket alone, the same for every agent, `pair`: ticket and agent, `relaxation`: taken off for leaning on a demand that has softened. */
export type ContributionScope = "item" | "pair" | "relaxation";
/** What to decide. Give either `ticketId` or `draft`. */
export type DecisionCreate = {
    /** Decide for this ticket as it is now. */
    readonly ticketId?: TicketId;
    /** Decide for a ticket that is not filed yet. */
    readonly draft?: RoutingDraft;
    /** Decide by this policy, in whatever state; by the active one unless given. */
    readonly policyId?: RoutingPolicyId;
} & (unknown | unknown);
/** Id of a routing decision, a TypeID. */
export type DecisionId = string;
/** A page of decisions in short. */
export type DecisionList = {
    /** The items of this page. */
    readonly items: readonly DecisionSummary[];
    readonly nextCursor: NextCursor;
};
/** What a decision came to. */
export type DecisionOutcome = "agentChosen" | "noEligibleAgent" | "holdForLastAgent";
/** How a routing decision came about. */
export type DecisionRecord = {
    /** The ticket; null where the decision is about a draft. */
    readonly ticketId: TicketId | null;
    /** The moment for which it holds. */
    readonly decidedAt: Instant;
    /** The policy that it was made by. */
    readonly policyId: RoutingPolicyId;
    /** The policy's number. */
    readonly policyVersion: number;
    /** What it came to. */
    readonly outcome: DecisionOutcome | OpenValue;
    /** The agent to whom the ticket is offered, with its score; null where there is none. */
    readonly chosen: RoutingCandidate | null;
    /** Why, the strongest first. */
    readonly mainReasons: readonly MainReason[];
    /** When time alone may change the outcome; null where an agent was chosen, or only the floor can. */
    readonly retryAt: Instant | null;
    readonly inputs: RoutingInputs;
    /** Tiers that were asked. */
    readonly tiers: readonly (SupportTier | OpenValue)[];
    /** The tier that is asked next as well; null where none is. */
    readonly nextTier: NextTier | null;
    /** How the centre was chosen; null where the queue names its centres. */
    readonly centerChoice: CenterChoice | null;
    /** Demands that have softened. */
    readonly relaxations: readonly Relaxation[];
    /** How many agents may take it. */
    readonly eligibleCount: number;
    /** The best of them, in the order of their rank. */
    readonly candidates: readonly RoutingCandidate[];
    /** How many agents may not take it. */
    readonly rejectedCount: number;
    /** How many each filter turned away, in the order of the filters. */
    readonly rejectedBy: readonly FilterCount[];
    /** The ten nearest misses, the nearest first; `rejectedBy` counts all. */
    readonly rejected: readonly RejectedAgent[];
    /** The nearest misses with the score that each would have. */
    readonly nearestMisses: readonly NearMiss[];
    /** Fingerprint of inputs, agents, centres and policy: decisions with equal ones came out alike. */
    readonly digest: string;
};
/** A routing decision in short. */
export type DecisionSummary = {
    readonly id: DecisionId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** The policy that it was made by. */
    readonly policyId: RoutingPolicyId;
    /** The policy's number. */
    readonly policyVersion: number;
    /** What it came to. */
    readonly outcome: DecisionOutcome | OpenValue;
    /** The agent to whom the ticket was offered; null where there was none. */
    readonly chosenAgentId: AgentId | null;
    /** The offer that came of it; null where none did. */
    readonly reservationId: ReservationId | null;
    /** Why, the strongest first. */
    readonly mainReasons: readonly MainReason[];
    /** How many agents may take it. */
    readonly eligibleCount: number;
    /** How many agents may not take it. */
    readonly rejectedCount: number;
    /** When it was written. */
    readonly createdAt: Instant;
};
/** What a dimension is worth. */
export type DimensionWeight = {
    /** The dimension. */
    readonly dimension: ScoredDimension | OpenValue;
    /** Points at its full value. */
    readonly weight: number;
};
/** What a dimension is worth. */
export type DimensionWeightSetting = {
    readonly dimension: ScoredDimension;
    /** Points at its full value. */
    readonly weight: number;
};
/** An ISO 8601 duration: `PT24H` is 24 hours, `P1D` one calendar day. */
export type Duration = string;
/** Why a ticket is escalated: it takes too long, asks for more expertise, hurts the business, or is about security. */
export type EscalationReason = "resolutionTime" | "technicalExpertise" | "businessImpact" | "security";
/** Something that happened. Delivered by webhooks, listed by `events.list`, hashed by the audit log; never changed afterwards. */
export type Event = {
    readonly id: EventId;
    /**
     * What happened, as `resource.pastTense`. New types may come.
     * @example ticket.created
     */
    readonly type: string;
    /**
     * The API version in which this event is written.
     * @example 2026-11-01
     */
    readonly apiVersion: string;
    /** Version of the shape of `data` for this event type, from 1. */
    readonly schemaVersion: number;
    readonly subject: Subject;
    /** Counts the subject's events, from 1 and without gaps. */
    readonly step: number;
    /** Position among all of the tenant's events, from 1 and without gaps. Order events by this, never by an instant. */
    readonly sequence: number;
    /** When it was true. For a breach, its due instant. */
    readonly occurredAt: Instant;
    /** When it was written. */
    readonly recordedAt: Instant;
    readonly actor: Actor;
    /** What led to it; null where nothing but time and the system did. */
    readonly causedBy: Cause | null;
    /** Ids, enum values, numbers, instants and names of changed fields. Never free text. */
    readonly data: {
        readonly [key: string]: unknown;
    };
    /** The event's free text by field name, or a mark that it was erased. */
    readonly content: {
        readonly [key: string]: ContentPart;
    };
};
/** Id of an event, a TypeID. */
export type EventId = string;
/** A page of events. */
export type EventList = {
    /** The items of this page. */
    readonly items: readonly Event[];
    readonly nextCursor: NextCursor;
};
/** Events that were asked for are no longer kept. Read the resources again, then go on from `oldestSequence`. */
export type EventsExpiredProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/events-expired";
    readonly status: 410;
    /** Sequence number of the oldest event that is kept; go on with `after` set to one less. */
    readonly oldestSequence: number;
};
/** The job has not written the whole file, or never will. */
export type ExportNotReadyProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/export-not-ready";
    readonly status: 409;
    /** Where the job stands. */
    readonly state: JobState | OpenValue;
};
/** The caller's own identifier of the resource, unique within one installation. */
export type ExternalId = string;
/** Another resource of this kind and installation has this `externalId`. */
export type ExternalIdTakenProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/external-id-taken";
    readonly status: 409;
    /** Id of the resource that has it. */
    readonly existingId: string;
};
/** A value that a fact can take. */
export type FactChoice = {
    /** The value. */
    readonly value: string;
    /** What a person reads. */
    readonly label: string;
};
/** What kind of value a fact has. */
export type FactKind = "instant" | "text" | "choice" | "resource" | "errorCode" | "logExcerpt" | "number" | "boolean";
/** A fact that a good report holds. */
export type FactTemplate = {
    /** The key of the fact, unique in its category. */
    readonly key: string;
    /** What a person reads. */
    readonly label: string;
    /** What kind of value it has. */
    readonly kind: FactKind | OpenValue;
    /** Whether it is asked for where it is missing. */
    readonly required: boolean;
    /** The values that it can take; empty where it can take any of its kind. */
    readonly choices: readonly FactChoice[];
};
/** What somebody thinks of an article. It is never changed. */
export type Feedback = {
    readonly id: FeedbackId;
    /** The article. */
    readonly articleId: ArticleId;
    /** The language that was read; null where nothing was said. */
    readonly language: Language | null;
    /** Whether it helped. */
    readonly helpful: boolean;
    /** What was missing or wrong; null where nothing was said. */
    readonly comment: string | null;
    /** Who says so. */
    readonly createdBy: Actor;
    /** When it was given. */
    readonly createdAt: Instant;
};
/** Id of feedback on an article, a TypeID. */
export type FeedbackId = string;
/** What is wrong with one part of the request. */
export type FieldError = {
    /**
     * JSON pointer into the request, beginning with `/body`, `/query`, `/path` or `/headers`.
     * @example /body/severity
     */
    readonly pointer: string;
    /**
     * What is wrong: `required`, `unknown`, `type`, `enum`, `format`, `range`, `length`, `not-found` and others.
     * @example enum
     */
    readonly code: string;
    /** One sentence for a person. Never repeats the value that was sent. */
    readonly detail: string;
};
/** How many agents a filter turned away. */
export type FilterCount = {
    /** The filter. */
    readonly code: RoutingFilter | OpenValue;
    /** How many agents fail it; one who fails several counts for each. */
    readonly agents: number;
};
/** A question about a missing fact. */
export type FollowUp = {
    readonly id: FollowUpId;
    /** The ticket that it is about. */
    readonly ticketId: TicketId;
    /** Key of the fact that it asks for. */
    readonly factKey: string;
    /** The question in the ticket's language. */
    readonly question: string;
    /** The answers that are offered. */
    readonly choices: readonly FollowUpChoice[];
    /** Where it stands. */
    readonly state: FollowUpState | OpenValue;
    /** The answer; null where there is none. */
    readonly answer: FollowUpAnswer | null;
    /** When it was asked. */
    readonly askedAt: Instant;
    /** When it was answered; null where it was not. */
    readonly answeredAt: Instant | null;
};
/** The answer to a question. */
export type FollowUpAnswer = {
    /** Value of the choice; null where the answer is free text. */
    readonly choice: string | null;
    /** The answer in free text; null where a choice was taken. */
    readonly text: string | null;
};
/** An answer. Give either `choice` or `text`. */
export type FollowUpAnswerCreate = {
    /** Value of one of the offered choices, not of one that asks for words. */
    readonly choice?: string;
    /** Free text, where one of the offered choices asks for words. */
    readonly text?: string;
} & (unknown | unknown);
/** A follow-up question was answered. */
export type FollowUpAnsweredEvent = Event & {
    readonly type: "followUp.answered";
    /** What happened. */
    readonly data: {
        /** The question. */
        readonly followUpId: FollowUpId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Key of the fact that is now known. */
        readonly factKey: string;
        /** Value of the choice; null where the answer is free text. */
        readonly choice: string | null;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** The answer in free text. Absent where a choice was taken. */
        readonly text?: ContentPart;
    };
};
/** A follow-up question was asked. */
export type FollowUpAskedEvent = Event & {
    readonly type: "followUp.asked";
    /** What happened. */
    readonly data: {
        /** The question. */
        readonly followUpId: FollowUpId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Key of the fact that it asks for. */
        readonly factKey: string;
    };
    /** The event's free text by field name. */
    readonly content: {
        /** The text of the question. */
        readonly question: ContentPart;
    };
};
/** An answer that is offered. */
export type FollowUpChoice = {
    /** The value to answer with. */
    readonly value: string;
    /** What a person reads, in the ticket's language. */
    readonly label: string;
    /** True where this choice asks for words: answer with `text` instead. */
    readonly freeText: boolean;
};
/** Id of a follow-up question, a TypeID. */
export type FollowUpId = string;
/** A page of follow-up questions. */
export type FollowUpList = {
    /** The items of this page. */
    readonly items: readonly FollowUp[];
    readonly nextCursor: NextCursor;
};
/** Where a question stands. `obsolete` is one whose fact became known otherwise or is no longer needed. */
export type FollowUpState = "open" | "answered" | "obsolete";
/** Id of a gap in the knowledge, a TypeID. */
export type GapId = string;
/** A page of gaps. */
export type GapList = {
    /** The items of this page. */
    readonly items: readonly KnowledgeGap[];
    readonly nextCursor: NextCursor;
};
/** Send the same request again after the seconds in `Retry-After`. */
export type IdempotencyInFlightProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/idempotency-in-flight";
    readonly status: 409;
};
/** The same key was used within 24 hours with another body or path. Use a fresh key. */
export type IdempotencyKeyReusedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/idempotency-key-reused";
    readonly status: 422;
};
/** The ticket cannot move from its status to the one asked for, or not by this actor. */
export type IllegalTransitionProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/illegal-transition";
    readonly status: 409;
    /** The status that the ticket is in. */
    readonly currentStatus: TicketStatus | OpenValue;
    /** Where this actor may move the ticket; empty where it may not move it at all. */
    readonly allowedTo: readonly (TransitionTarget | OpenValue)[];
};
/** An app in a tenant. */
export type Installation = {
    readonly id: InstallationId;
    readonly version: Version;
    /** The app. */
    readonly appId: AppId;
    /** What its keys may do at most. */
    readonly scopes: readonly string[];
    /** Whether it is in use. */
    readonly state: InstallationState | OpenValue;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new installation. */
export type InstallationCreate = {
    /** The app to install. */
    readonly appId: AppId;
    /** What its keys may do at most. */
    readonly scopes: readonly string[];
};
/** An app was installed. */
export type InstallationCreatedEvent = Event & {
    readonly type: "installation.created";
    /** What happened. */
    readonly data: {
        /** The installation. */
        readonly installationId: InstallationId;
        /** Its app. */
        readonly appId: AppId;
        /** What its keys may do at most. */
        readonly scopes: readonly string[];
    };
};
/** An app was uninstalled. */
export type InstallationDeletedEvent = Event & {
    readonly type: "installation.deleted";
    /** What happened. */
    readonly data: {
        /** The installation. */
        readonly installationId: InstallationId;
        /** Its app. */
        readonly appId: AppId;
    };
};
/** Id of an installation, a TypeID. */
export type InstallationId = string;
/** A page of installations. */
export type InstallationList = {
    /** The items of this page. */
    readonly items: readonly Installation[];
    readonly nextCursor: NextCursor;
};
/** Whether an installation is in use. `deleted` is final. */
export type InstallationState = "active" | "deleted";
/** An instant, RFC 3339 in UTC with milliseconds. */
export type Instant = string;
/** The cursor was not made by this operation with this filter and sort. */
export type InvalidCursorProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/invalid-cursor";
    readonly status: 422;
};
/** A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist. `errors` names each one. */
export type InvalidRequestProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/invalid-request";
    readonly status: 422;
};
/** Work that takes longer than one request. It goes on after a crash where it stopped. */
export type Job = {
    readonly id: JobId;
    /** What it does. */
    readonly kind: JobKind | OpenValue;
    /** Where it stands. */
    readonly state: JobState | OpenValue;
    readonly progress: JobProgress;
    /** What came of it, as the operation that made the job describes; null until it has succeeded. */
    readonly result: {
        readonly [key: string]: unknown;
    } | null;
    /** Why it failed; null unless it did. */
    readonly problem: Problem | null;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it last got further. */
    readonly updatedAt: Instant;
    /** When it came to an end; null while it has not. */
    readonly finishedAt: Instant | null;
    /** Who asked for it. */
    readonly createdBy: Actor;
};
/** A job was cancelled. */
export type JobCancelledEvent = Event & {
    readonly type: "job.cancelled";
    /** What happened. */
    readonly data: {
        /** The job. */
        readonly jobId: JobId;
        /** What it does. */
        readonly kind: JobKind | OpenValue;
    };
};
/** A job was created. */
export type JobCreatedEvent = Event & {
    readonly type: "job.created";
    /** What happened. */
    readonly data: {
        /** The job. */
        readonly jobId: JobId;
        /** What it does. */
        readonly kind: JobKind | OpenValue;
    };
};
/** A job succeeded or failed. */
export type JobFinishedEvent = Event & {
    readonly type: "job.finished";
    /** What happened. */
    readonly data: {
        /** The job. */
        readonly jobId: JobId;
        /** What it does. */
        readonly kind: JobKind | OpenValue;
        /** How it ended: `succeeded` or `failed`. */
        readonly state: JobState | OpenValue;
    };
};
/** The job has come to an end and cannot be cancelled any more. */
export type JobFinishedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/job-finished";
    readonly status: 409;
    /** How it ended. */
    readonly state: JobState | OpenValue;
};
/** Id of a job, a TypeID. */
export type JobId = string;
/** What a job does, as the id of the operation that made it. */
export type JobKind = "articles.import" | "slaPolicies.update" | "calendars.update" | "ticketExports.create";
/** A page of jobs. */
export type JobList = {
    /** The items of this page. */
    readonly items: readonly Job[];
    readonly nextCursor: NextCursor;
};
/** How far a job has got. */
export type JobProgress = {
    /** Steps that are done. */
    readonly done: number;
    /** Steps that there are. */
    readonly total: number;
};
/** Where a job stands. The last three are final. */
export type JobState = "queued" | "running" | "succeeded" | "failed" | "cancelled";
/** Why an article in another language is among the hits. */
export type KnowledgeFallback = {
    /** The language that was asked for and in which nothing as good was found. */
    readonly from: Language;
};
/** Searches and tickets in one language that asked about the same thing and found nothing: an article that ought to be written. */
export type KnowledgeGap = {
    readonly id: GapId;
    /** The wording that stands for all of them: the most frequent one. */
    readonly query: string;
    /** The language of the wording. */
    readonly language: Language;
    /** How many searches found nothing. */
    readonly searches: number;
    /** For how many tickets nothing was found. */
    readonly tickets: number;
    /** The first of them. */
    readonly firstAt: Instant;
    /** The last of them. */
    readonly lastAt: Instant;
    /** Other wordings, most frequent first. */
    readonly examples: readonly string[];
    /** Some of the tickets, newest first. */
    readonly ticketIds: readonly TicketId[];
};
/** A part of an excerpt that matches the query. */
export type KnowledgeHighlight = {
    /** Where it begins, in UTF-16 code units from the beginning of the excerpt. */
    readonly start: number;
    /** Where it ends, in UTF-16 code units; the first unit that is no longer part of it. */
    readonly end: number;
};
/** An article that matches. */
export type KnowledgeHit = {
    /** The article. */
    readonly articleId: ArticleId;
    /** What the article is called. */
    readonly title: string;
    /** The language of the article. */
    readonly language: Language;
    /** How well it matches, without unit; comparable within one answer only, higher is better. */
    readonly score: number;
    /** The passage of the article that matches best, plain text. */
    readonly excerpt: string;
    /** Where the excerpt matches, in order and without overlap. */
    readonly highlights: readonly KnowledgeHighlight[];
    /** Set where the article is not in the language that was asked for; null otherwise. */
    readonly fallback: KnowledgeFallback | null;
};
/** The best hits. */
export type KnowledgeHits = {
    /** The hits, best first. */
    readonly items: readonly KnowledgeHit[];
};
/** What to look for. */
export type KnowledgeQuery = {
    /** The words or the question, in any language. */
    readonly query: string;
    /** Search this language and its fallback languages; every language unless given. */
    readonly language?: Language;
    /** Only articles of this category. */
    readonly categoryId?: CategoryId;
    /** Only articles for this audience. It narrows what the caller may see, never widens it. */
    readonly audience?: ArticleAudience;
    /**
     * How many hits to give at most, 10 unless given.
     * @default 10
     */
    readonly limit?: number;
};
/** A language, as a BCP 47 tag. */
export type Language = string;
/** A calendar date on the wall of its time zone, without one of its own. */
export type LocalDate = string;
/** A short statement of why, for a program to put into words. Fields that a code does not use are null. */
export type MainReason = {
    /** What it says. */
    readonly code: MainReasonCode | OpenValue;
    /** The agent of whom it speaks: the second where it says `aheadOf` or `tieBreak`. */
    readonly agentId: AgentId | null;
    /** The dimension that made it so. */
    readonly dimension: RoutingDimension | OpenValue | null;
    /** What it was worth, thousandths of a point. */
    readonly points: number | null;
    /** The filter that turned agents away. */
    readonly filter: RoutingFilter | OpenValue | null;
    /** How many it turned away. */
    readonly agents: number | null;
    /** What decided between equal scores. */
    readonly rule: TieBreakRule | OpenValue | null;
    /** When the agent last worked on the ticket, or until when it is held for that agent. */
    readonly at: Instant | null;
};
/** Why a decision came out as it did. */
export type MainReasonCode = "lastAgentFirst" | "onlyCandidate" | "strongDimension" | "aheadOf" | "tieBreak" | "relaxed" | "tierWidened" | "filtered" | "noAgents" | "held";
/** The body is not JSON in UTF-8, or the URL cannot be parsed. */
export type MalformedRequestProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/malformed-request";
    readonly status: 400;
};
/** The bytes are not of the media type that the attachment declares. Nothing was kept. */
export type MediaTypeMismatchProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/media-type-mismatch";
    readonly status: 422;
    /** The media type that the bytes have by their signature; null where they have none that is known. */
    readonly detectedMediaType: string | null;
};
/** The ticket cannot be merged into the one that was named. */
export type MergeRefusedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/merge-refused";
    readonly status: 409;
    /** Why: `self`: it is the same ticket, `final`: the other one is closed, cancelled or merged, `otherAccount`: the other one belongs to another account. */
    readonly reason: ("self" | "final" | "otherAccount") | OpenValue;
};
/** A part of the conversation. It is never changed. */
export type Message = {
    readonly id: MessageId;
    /** The ticket in which it stands. */
    readonly ticketId: TicketId;
    /** Who may read it. */
    readonly visibility: MessageVisibility | OpenValue;
    /** True where a bot wrote it. */
    readonly automated: boolean;
    /** Who wrote it. */
    readonly author: Actor;
    /** The text. */
    readonly body: string;
    /** The attachments that were posted with it. One that was deleted since is still named. */
    readonly attachmentIds: readonly AttachmentId[];
    /** The ticket that this message opened because the one it was sent to was closed; null otherwise. The message stands there, so it equals `ticketId`. */
    readonly followUpTicketId: TicketId | null;
    /** When it was written. */
    readonly createdAt: Instant;
};
/** A new message. */
export type MessageCreate = {
    /** The text. */
    readonly body: string;
    /** Who may read it. */
    readonly visibility: MessageVisibility;
    /**
     * Whether a bot wrote it. Such a message counts as no human reply.
     * @default false
     */
    readonly automated?: boolean;
    /** Attachments of the ticket to post with it, each with its content and in no other message; a contact posts its own. */
    readonly attachmentIds?: readonly AttachmentId[];
};
/** A message was written. Internal messages go to apps and agents only and are never delivered to a contact. */
export type MessageCreatedEvent = Event & {
    readonly type: "message.created";
    /** What happened. */
    readonly data: {
        /** The message. */
        readonly messageId: MessageId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Who may read it. */
        readonly visibility: MessageVisibility | OpenValue;
        /** True where a bot wrote it. */
        readonly automated: boolean;
        /** What kind of actor wrote it. */
        readonly authorType: ActorType | OpenValue;
    };
    /** The event's free text by field name. */
    readonly content: {
        /** The text of the message. */
        readonly body: ContentPart;
    };
};
/** Id of a message, a TypeID. */
export type MessageId = string;
/** A page of messages. */
export type MessageList = {
    /** The items of this page. */
    readonly items: readonly Message[];
    readonly nextCursor: NextCursor;
};
/** Who may read a message. `public` is everyone who sees the ticket, `internal` only apps and agents. */
export type MessageVisibility = "public" | "internal";
/** Up to 50 pairs of strings that the caller keeps on the resource. Deskwire never reads them. */
export type Metadata = {
    readonly [key: string]: string;
};
/** Pairs to set; a pair set to null is removed (RFC 7396). */
export type MetadataPatch = {
    readonly [key: string]: string | null;
};
/** Id of a search that found nothing, a TypeID. */
export type MissId = string;
/** The key is valid but lacks a scope that the operation needs. */
export type MissingScopeProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/missing-scope";
    readonly status: 403;
    /** The scopes that the operation needs. */
    readonly requiredScopes: readonly string[];
};
/** An agent who almost may take the ticket. */
export type NearMiss = {
    /** The agent. */
    readonly agentId: AgentId;
    /** The filters that the agent fails. */
    readonly failing: readonly (RoutingFilter | OpenValue)[];
    /** The score that the agent would have, thousandths of a point. */
    readonly score: number;
};
/** Whether the link leads to the neighbour or comes from it. */
export type NeighbourDirection = "outgoing" | "incoming";
/** What a neighbour is. */
export type NeighbourKind = "article" | "product";
/** Pass as `cursor` to get the next page; null on the last page. */
export type NextCursor = string | null;
/** The tier that is asked next as well. */
export type NextTier = {
    /** The tier. */
    readonly tier: SupportTier | OpenValue;
    /** When. */
    readonly at: Instant;
};
/** No resource of this id is visible to the caller. Another tenant's id answers the same. */
export type NotFoundProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/not-found";
    readonly status: 404;
};
/** Only a solved or closed ticket can be rated. */
export type NotSolvedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/not-solved";
    readonly status: 409;
    /** The status that the ticket is in. */
    readonly currentStatus: TicketStatus | OpenValue;
};
/** Any value that a newer server may add. Treat an unknown one as "other", never as an error. */
export type OpenValue = string & {};
/** An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
export type OpenWindow = {
    /** When it opens; not `24:00`. */
    readonly opens: WallTime;
    /** When it closes. */
    readonly closes: WallTime;
};
/** An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
export type OpenWindowSetting = {
    /** When it opens; not `24:00`. */
    readonly opens: WallTime;
    /** When it closes. */
    readonly closes: WallTime;
};
/** A suggestion that got further cannot go back. */
export type OutcomeRegressedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/outcome-regressed";
    readonly status: 409;
    /** How far the suggestion got. */
    readonly currentOutcome: SuggestionOutcome | OpenValue;
};
/** The operation changes a versioned resource and must say which version it saw. */
export type PreconditionRequiredProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/precondition-required";
    readonly status: 428;
};
/** What an agent tells the floor. */
export type PresenceSet = {
    readonly state: PresenceState;
    /** When it ends by itself, later than now: `available` then becomes `offline`, and any other state `available`. Null, or left out, where it does not. */
    readonly until?: Instant | null;
};
/** What an agent has told the floor. Only `available` is offered work. */
export type PresenceState = "available" | "busy" | "away" | "offline";
/** An error, RFC 9457. */
export type Problem = {
    /**
     * Format: uri
     * Stable URI of the kind of problem; new kinds may come.
     * @example https://deskwire.dev/problems/not-found
     */
    readonly type: string;
    /** The kind in a few words. */
    readonly title: string;
    /** The HTTP status. */
    readonly status: number;
    /** What went wrong this time, and what to do. */
    readonly detail: string;
    /** Quote this when you ask for help. Same as the `Deskwire-Request-Id` header. */
    readonly requestId: string;
    /** Each part of the request that is wrong, where the request is to blame. */
    readonly errors?: readonly FieldError[];
};
/** A clock as it would be. */
export type ProjectedClock = {
    /** What it measures. */
    readonly metric: SlaMetric | OpenValue;
    /** What it does. */
    readonly state: SlaClockState | OpenValue;
    /** When it is due if nothing more happens, or was; null while a pause without end is in the way. */
    readonly dueAt: Instant | null;
    /** Counted time left at the moment of the request, or at its end, negative once the target is passed, milliseconds. */
    readonly remainingMs: number;
    readonly target: SlaTarget;
    /** When it began. */
    readonly startedAt: Instant;
    /** From when it counts: its beginning, or the last change that counts from itself on. */
    readonly originAt: Instant;
    /** What may be counted, milliseconds; of a target in days, its length where nothing pauses. */
    readonly budgetMs: number;
    /** What has been counted, milliseconds. */
    readonly countedMs: number;
    /** When it was breached; null where it was not, or a change superseded that. */
    readonly breachedAt: Instant | null;
    /** Why; null where it was not breached. */
    readonly breachReason: SlaBreachReason | OpenValue | null;
    /** When it was fulfilled or cancelled; null while it was not. */
    readonly endedAt: Instant | null;
    /** Whether it was fulfilled in time; null before that, and where it was cancelled. */
    readonly met: boolean | null;
    /** Its warnings, rising. */
    readonly warnings: readonly SlaWarning[];
    /** Its breaches in order, with those that were superseded. */
    readonly breaches: readonly SlaBreach[];
    /** Its life up to the moment of the request, or to its end; without gaps. */
    readonly segments: readonly SlaSegment[];
    /** Why it is due when it is: from the origin to the due instant, the future included; without gaps. */
    readonly trace: readonly SlaTraceStep[];
};
/** Clocks as they would be. */
export type Projection = {
    /** The moment for which it holds. */
    readonly asOf: Instant;
    /** The policy that was chosen; null where none was, or terms were given. */
    readonly policyId: SlaPolicyId | null;
    /** Its version; null with it. */
    readonly policyVersion: number | null;
    /** What became of every policy, in the order in which they are tried; empty where terms were given. */
    readonly policies: readonly SlaPolicyVerdict[];
    /** The clocks; none where no policy was chosen. */
    readonly clocks: readonly ProjectedClock[];
};
/** What to compute. Give either `draft` or `terms`. */
export type ProjectionCreate = {
    /** The clocks of a ticket that is not filed yet. */
    readonly draft?: SlaDraft;
    /** One clock by its terms. */
    readonly terms?: SlaTerms;
    /** The moment to look from; what the timeline says of later is not known yet. Unless given, the beginning or now, whichever is later. Not before the beginning (422). */
    readonly asOf?: Instant;
} & (unknown | unknown);
/** Where tickets of a kind wait, and what they ask of an agent. */
export type Queue = {
    readonly id: QueueId;
    readonly version: Version;
    /** What the queue is called. */
    readonly name: string;
    /** Whether it takes tickets in. */
    readonly state: QueueState | OpenValue;
    /** A ticket goes to the first active queue that takes it, by rising position and then by id. */
    readonly position: number;
    readonly when: QueueWhen;
    /** The tier whose agents are asked first. */
    readonly tier: SupportTier | OpenValue;
    /** Centres whose agents may be asked; empty where routing chooses the centre. */
    readonly centerIds: readonly CenterId[];
    /** The specialist centre that is asked where it is open; null where none is. */
    readonly specialty: CenterSpecialty | OpenValue | null;
    /** Skills that an agent must have, each at its level. */
    readonly requiredSkills: readonly SkillLevel[];
    /** Certificates that an agent must hold, valid at the time of the offer. */
    readonly requiredCertificates: readonly string[];
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new queue. */
export type QueueCreate = {
    /** What the queue is called. */
    readonly name: string;
    /** Whether it takes tickets in; `active` unless given. */
    readonly state?: QueueState;
    /** A ticket goes to the first active queue that takes it, by rising position and then by id. */
    readonly position: number;
    /** Which tickets it takes; every ticket unless given. */
    readonly when?: QueueWhenSetting;
    /** The tier whose agents are asked first; `L1` unless given. */
    readonly tier?: SupportTier;
    /** Centres whose agents may be asked; empty lets routing choose the centre. */
    readonly centerIds?: readonly CenterId[];
    /** The specialist centre that is asked where it is open. */
    readonly specialty?: CenterSpecialty;
    /** Skills that an agent must have, each once. */
    readonly requiredSkills?: readonly SkillLevelSetting[];
    /** Certificates that an agent must hold. */
    readonly requiredCertificates?: readonly string[];
};
/** A queue was created. */
export type QueueCreatedEvent = Event & {
    readonly type: "queue.created";
    /** What happened. */
    readonly data: {
        /** The queue. */
        readonly queueId: QueueId;
    };
};
/** Id of a queue, a TypeID. */
export type QueueId = string;
/** A page of queues. */
export type QueueList = {
    /** The items of this page. */
    readonly items: readonly Queue[];
    readonly nextCursor: NextCursor;
};
/** Whether a queue takes tickets in. */
export type QueueState = "active" | "inactive";
/** Changes to a queue. */
export type QueueUpdate = {
    /** What the queue is called. */
    readonly name?: string;
    /** Whether it takes tickets in. */
    readonly state?: QueueState;
    /** A ticket goes to the first active queue that takes it, by rising position and then by id. */
    readonly position?: number;
    /** Which tickets it takes. */
    readonly when?: QueueWhenSetting;
    /** The tier whose agents are asked first. */
    readonly tier?: SupportTier;
    /** Centres whose agents may be asked; empty lets routing choose the centre. */
    readonly centerIds?: readonly CenterId[];
    /** The specialist centre that is asked where it is open; null clears it. */
    readonly specialty?: CenterSpecialty | null;
    /** Skills that an agent must have, each once; the whole list is replaced. */
    readonly requiredSkills?: readonly SkillLevelSetting[];
    /** Certificates that an agent must hold. */
    readonly requiredCertificates?: readonly string[];
};
/** A queue was changed. */
export type QueueUpdatedEvent = Event & {
    readonly type: "queue.updated";
    /** What happened. */
    readonly data: {
        /** The queue. */
        readonly queueId: QueueId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
    };
};
/** Which tickets a queue takes: those for which every list holds; an empty list holds for all. */
export type QueueWhen = {
    /** Its category is one of these or stands under one. */
    readonly categoryIds: readonly CategoryId[];
    /** Its severity is one of these. */
    readonly severities: readonly (TicketSeverity | OpenValue)[];
    /** It came in on one of these ways. */
    readonly channels: readonly (TicketChannel | OpenValue)[];
    /** It is written in one of these languages. */
    readonly languages: readonly Language[];
};
/** Which tickets a queue takes: those for which every list holds; an empty list, or one that is left out, holds for all. */
export type QueueWhenSetting = {
    /** Its category is one of these or stands under one. */
    readonly categoryIds?: readonly CategoryId[];
    /** Its severity is one of these. */
    readonly severities?: readonly TicketSeverity[];
    /** It came in on one of these ways. */
    readonly channels?: readonly TicketChannel[];
    /** It is written in one of these languages. */
    readonly languages?: readonly Language[];
};
/** The range begins behind the end of the content. */
export type RangeNotSatisfiableProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/range-not-satisfiable";
    readonly status: 416;
    /** How long the content is, bytes. */
    readonly bytes: number;
};
/** The installation has spent its requests. Wait for the seconds in `Retry-After`. */
export type RateLimitedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/rate-limited";
    readonly status: 429;
};
/** What a contact thinks of a solution. It is never changed. */
export type Rating = {
    readonly id: RatingId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** The resolution cycle that is rated, from 1. */
    readonly cycle: number;
    /** Whose rating it is. */
    readonly contactId: ContactId;
    /** From 1 (worst) to 5 (best). */
    readonly score: number;
    /** What the contact wrote; null where it wrote nothing. */
    readonly comment: string | null;
    /** When it was given. */
    readonly createdAt: Instant;
};
/** A new rating. */
export type RatingCreate = {
    /** From 1 (worst) to 5 (best). */
    readonly score: number;
    /** What the contact has to say. */
    readonly comment?: string;
};
/** A solution was rated. */
export type RatingCreatedEvent = Event & {
    readonly type: "rating.created";
    /** What happened. */
    readonly data: {
        /** The rating. */
        readonly ratingId: RatingId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The resolution cycle that was rated, from 1. */
        readonly cycle: number;
        /** The score, from 1 (worst) to 5 (best). */
        readonly score: number;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** What the contact wrote. Absent where it wrote nothing. */
        readonly comment?: ContentPart;
    };
};
/** Id of a rating, a TypeID. */
export type RatingId = string;
/** A region, as an ISO 3166-1 country or ISO 3166-2 subdivision code. */
export type Region = string;
/** An agent who may not take the ticket. */
export type RejectedAgent = {
    /** The agent. */
    readonly agentId: AgentId;
    /** Every reason, not the first alone. */
    readonly reasons: readonly RejectionReason[];
};
/** A centre that could not be chosen. */
export type RejectedCenter = {
    /** The centre. */
    readonly centerId: CenterId;
    /** Why not. */
    readonly obstacles: readonly (CenterObstacle | OpenValue)[];
};
/** Why an agent may not take the ticket. */
export type RejectionReason = {
    /** The filter that the agent fails. */
    readonly code: RoutingFilter | OpenValue;
    /** The dimension that it acts for; null where it is about the agent's own state. */
    readonly dimension: RoutingDimension | OpenValue | null;
    /** The skill, certificate, regime or channel, where there can be several; null otherwise. */
    readonly subject: string | null;
    /** What was needed, as codes, ids, levels or instants; empty where nothing in particular was. */
    readonly needed: readonly string[];
    /** What the agent had, in the same form; empty where it had none. */
    readonly had: readonly string[];
};
/** A demand that has softened because the ticket has waited. */
export type Relaxation = {
    /** What kind of demand it is. */
    readonly kind: RelaxationKind | OpenValue;
    /** What was asked for at first: `vpn:7` of a skill, or a language. */
    readonly from: string;
    /** What will do now: `vpn:5`, or the languages; empty where a skill is no longer asked for. */
    readonly to: readonly string[];
    /** Since when. */
    readonly since: Instant;
    /** Points that leaning on it takes off: for each level short, or once for the fallback language. */
    readonly cost: number;
};
/** What was asked for less strictly. */
export type RelaxationKind = "skill" | "language";
/** Why an offer was taken back: the ticket ended, was assigned by hand or was escalated, or the agent is no longer available. */
export type RescindCause = "ticketEnded" | "assigned" | "escalated" | "presence";
/** A ticket offered to an agent, whose capacity it holds until it ends. */
export type Reservation = {
    readonly id: ReservationId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** The agent who is asked. */
    readonly agentId: AgentId;
    /** The decision that it came of. */
    readonly decisionId: DecisionId;
    /** The channel whose capacity it takes. */
    readonly channel: TicketChannel | OpenValue;
    /** How many units it takes. */
    readonly units: number;
    /** Where it stands. */
    readonly state: ReservationState | OpenValue;
    /** When it was offered. */
    readonly offeredAt: Instant;
    /** First instant at which it can no longer be accepted. */
    readonly expiresAt: Instant;
    /** When it was answered, expired or was taken back; null while it is open. */
    readonly endedAt: Instant | null;
    /** Why the agent declined; null where nothing was said. */
    readonly declineReason: string | null;
};
/** An offer was accepted. */
export type ReservationAcceptedEvent = Event & {
    readonly type: "reservation.accepted";
    /** What happened. */
    readonly data: {
        /** The offer. */
        readonly reservationId: ReservationId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The agent who was asked. */
        readonly agentId: AgentId;
    };
};
/** Why an offer is declined. */
export type ReservationDecline = {
    /** Why. Agents can read it, contacts cannot. */
    readonly reason?: string;
};
/** An offer was declined. */
export type ReservationDeclinedEvent = Event & {
    readonly type: "reservation.declined";
    /** What happened. */
    readonly data: {
        /** The offer. */
        readonly reservationId: ReservationId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The agent who was asked. */
        readonly agentId: AgentId;
        /** Until when the agent is not asked again for this ticket. */
        readonly excludedUntil: Instant;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** Why the agent declined. Absent where nothing was said. */
        readonly reason?: ContentPart;
    };
};
/** The offer is no longer open. */
export type ReservationEndedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/reservation-ended";
    readonly status: 409;
    /** The state that it is in; `expired` from `expiresAt` on. */
    readonly state: ReservationState | OpenValue;
};
/** An offer expired. */
export type ReservationExpiredEvent = Event & {
    readonly type: "reservation.expired";
    /** What happened. */
    readonly data: {
        /** The offer. */
        readonly reservationId: ReservationId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The agent who was asked. */
        readonly agentId: AgentId;
        /** Until when the agent is not asked again for this ticket. */
        readonly excludedUntil: Instant;
    };
};
/** Id of a reservation, a TypeID. */
export type ReservationId = string;
/** A page of reservations. */
export type ReservationList = {
    /** The items of this page. */
    readonly items: readonly Reservation[];
    readonly nextCursor: NextCursor;
};
/** An offer was taken back. */
export type ReservationRescindedEvent = Event & {
    readonly type: "reservation.rescinded";
    /** What happened. */
    readonly data: {
        /** The offer. */
        readonly reservationId: ReservationId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The agent who was asked. */
        readonly agentId: AgentId;
        /** Why. */
        readonly cause: RescindCause | OpenValue;
    };
};
/** Where an offer stands. All but `offered` are final. */
export type ReservationState = "offered" | "accepted" | "declined" | "expired" | "rescinded";
/** How a ticket was solved. */
export type ResolutionCode = "fixed" | "workaround" | "answered" | "duplicate" | "notReproducible" | "byDesign" | "thirdParty" | "noResponse";
/** A secret with its value. */
export type RevealedSecret = {
    readonly id: SecretId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** The secret. */
    readonly value: string;
};
/** An agent who may take the ticket. */
export type RoutingCandidate = {
    /** Place among all candidates, 1 the best. */
    readonly rank: number;
    /** The agent. */
    readonly agentId: AgentId;
    /** The exact sum of the contributions, thousandths of a point. */
    readonly score: number;
    /** What makes up the score, in the order of the dimensions, relaxations last; what is 0 is left out. */
    readonly contributions: readonly Contribution[];
    /** What the first tie-break compares; null where nothing was ever assigned to the agent. */
    readonly lastAssignedAt: Instant | null;
};
/** A routing decision as it was made. */
export type RoutingDecision = DecisionRecord & {
    readonly id: DecisionId;
    /** The offer that came of it; null where none did. */
    readonly reservationId: ReservationId | null;
    /** When it was written. */
    readonly createdAt: Instant;
};
/** A dimension that routing looks at, by its published name. */
export type RoutingDimension = "requester.region" | "requester.language" | "requester.local_time" | "contract.tier" | "contract.hours" | "contract.compliance" | "contract.residency" | "account.named_team" | "item.channel" | "item.category" | "item.product" | "item.priority" | "item.required_skills" | "item.complexity" | "item.sentiment" | "item.security" | "item.missing_facts" | "item.resource_region" | "item.business_impact" | "sla.remaining_response" | "sla.burn_ratio" | "queue.age" | "history.reopens_transfers" | "history.last_agent" | "history.resolver_affinity" | "history.repeat_contacts" | "context.incident" | "supply.expected_wait";
/** A ticket that is not filed yet, as far as routing looks at it. */
export type RoutingDraft = {
    /** How bad it is. */
    readonly severity: TicketSeverity;
    /** The way it comes in. */
    readonly channel: TicketChannel;
    /** The account, for its region. */
    readonly accountId?: AccountId;
    /** The contract, for tier, hours, compliance and residency. */
    readonly contractId?: ContractId;
    /** The category, for the queue. */
    readonly categoryId?: CategoryId;
    /** The language that it is written in. */
    readonly language?: Language;
    /** The product. */
    readonly product?: string;
    /** Region of the affected resource, as its provider names it. */
    readonly resourceRegion?: string;
    /** Whether it is about a security incident; `none` unless given. */
    readonly securityFlag?: SecurityFlag;
};
/** A hard filter, from the one that gives way soonest by itself to the one that never does. */
export type RoutingFilter = "capacity" | "presence" | "excluded" | "tier" | "shift" | "contractHours" | "center" | "region" | "language" | "skill" | "product" | "certificate" | "incident" | "channel" | "compliance" | "residency" | "security";
/** What a decision was made from: ids, codes and numbers, no text. Null and empty ask for nothing. */
export type RoutingInputs = {
    /** How bad it is. */
    readonly severity: TicketSeverity | OpenValue;
    /** The way it came in. */
    readonly channel: TicketChannel | OpenValue;
    /** The queue whose demands hold. */
    readonly queueId: QueueId | null;
    /** When it entered the queue; declines and escalations never move it. */
    readonly queuedAt: Instant;
    /** The tier at which the ladder starts. */
    readonly tier: SupportTier | OpenValue;
    /** Region of the account. */
    readonly requesterRegion: Region | null;
    /** Language of the ticket. */
    readonly language: Language | null;
    /** How sure that is, in thousandths. */
    readonly languageConfidence: number | null;
    /** Tier of the contract. */
    readonly contractTier: ContractTier | OpenValue | null;
    /** Hours of the contract. */
    readonly supportHours: SupportHours | OpenValue | null;
    /** Regimes of the contract. */
    readonly compliance: readonly (Compliance | OpenValue)[];
    /** Regions in which the data may be handled. */
    readonly residency: readonly Region[];
    /** The category. */
    readonly categoryId: CategoryId | null;
    /** The product. */
    readonly product: string | null;
    /** Region of the affected resource, as its provider names it. */
    readonly resourceRegion: string | null;
    /** Whether it is about a security incident. */
    readonly securityFlag: SecurityFlag | OpenValue;
    /** How hard it looks, in thousandths. */
    readonly complexity: number | null;
    /** How many required facts are missing. */
    readonly missingFacts: number;
    /** Skills asked for, as at first. */
    readonly requiredSkills: readonly SkillLevel[];
    /** Certificates asked for. */
    readonly requiredCertificates: readonly string[];
    /** Centres whose agents may be asked. */
    readonly centerIds: readonly CenterId[];
    /** Counted time left on the tightest clock, negative once breached, milliseconds; null where no clock runs. */
    readonly slaRemainingMs: number | null;
    /** Counted over target on that clock, in thousandths; null where no clock runs. */
    readonly slaBurn: number | null;
    /** How many times it was reopened or handed on. */
    readonly reopenCount: number;
    /** How many tickets the account filed in its category in seven days. */
    readonly repeatContacts: number;
    /** The agent who last worked on it. */
    readonly lastAgentId: AgentId | null;
    /** When. */
    readonly lastAgentAt: Instant | null;
    /** Agents who may not be asked for now. */
    readonly excludedAgentIds: readonly AgentId[];
    /** How many agents were looked at. */
    readonly agentCount: number;
    /** Fingerprint of the agents as they were. */
    readonly agentsDigest: string;
    /** Fingerprint of the policy. */
    readonly policyDigest: string;
};
/** Nobody could be asked for a ticket. */
export type RoutingNoAgentEvent = Event & {
    readonly type: "routing.noAgent";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The decision; gone once a later one finds nobody among the same tiers either. */
        readonly decisionId: DecisionId;
        /** The queue in which it waits; null where it is in none. */
        readonly queueId: QueueId | null;
        /** How many agents were turned away. */
        readonly rejectedCount: number;
        /** When time alone may change that; null where only the floor can. */
        readonly retryAt: Instant | null;
    };
};
/** Everything about routing that can be chosen. It is never changed; make another and activate it. */
export type RoutingPolicy = {
    readonly id: RoutingPolicyId;
    readonly version: Version;
    /** Counts the tenant's policies, from 1; decisions name it. */
    readonly policyVersion: number;
    /** What the policy is called. */
    readonly name: string;
    /** Where it stands. */
    readonly state: RoutingPolicyState | OpenValue;
    /** Fingerprint of everything chosen in it: equal policies have equal ones. */
    readonly digest: string;
    /** What each dimension is worth, in the order of their numbers. */
    readonly weights: readonly DimensionWeight[];
    /** The tiers in the order in which they are asked. They widen: those asked first stay asked. */
    readonly ladder: readonly TierRung[];
    /** How long an agent has to answer an offer. */
    readonly reservationTtl: Duration;
    /** How long one who declined an offer, or let it expire, is not asked again for that ticket. */
    readonly exclusionWindow: Duration;
    readonly sticky: StickyRule;
    /** When it last became active; null where it never did. */
    readonly activatedAt: Instant | null;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A routing policy was activated. */
export type RoutingPolicyActivatedEvent = Event & {
    readonly type: "routingPolicy.activated";
    /** What happened. */
    readonly data: {
        /** The policy. */
        readonly policyId: RoutingPolicyId;
        /** Its number. */
        readonly policyVersion: number;
        /** The policy that was active before; null where none was. */
        readonly retiredPolicyId: RoutingPolicyId | null;
    };
};
/** A new policy: what differs from the defaults. Durations are of fixed length; years and months are 422. */
export type RoutingPolicyCreate = {
    /** What the policy is called. */
    readonly name: string;
    /** What dimensions are worth, each once; the others keep their default. `account.named_team` and `item.sentiment` together stay under a quarter of `item.priority` and of `sla.remaining_response`, otherwise 422. */
    readonly weights?: readonly DimensionWeightSetting[];
    /** The tiers in the order in which they are asked, each once; L1 for 15 minutes, L2 for 30 and then L3 unless given. */
    readonly ladder?: readonly TierRungSetting[];
    /** How long an agent has to answer an offer, more than nothing; `PT1M` unless given. */
    readonly reservationTtl?: Duration;
    /** How long one who declined an offer, or let it expire, is not asked again for that ticket; `PT10M` unless given. */
    readonly exclusionWindow?: Duration;
    /** What having worked on the ticket last is worth; 72 hours of `score` unless given. */
    readonly sticky?: StickyRuleSetting;
};
/** A routing policy was created. */
export type RoutingPolicyCreatedEvent = Event & {
    readonly type: "routingPolicy.created";
    /** What happened. */
    readonly data: {
        /** The policy. */
        readonly policyId: RoutingPolicyId;
        /** Its number. */
        readonly policyVersion: number;
    };
};
/** Id of a routing policy, a TypeID. */
export type RoutingPolicyId = string;
/** A page of policies. */
export type RoutingPolicyList = {
    /** The items of this page. */
    readonly items: readonly RoutingPolicy[];
    readonly nextCursor: NextCursor;
};
/** Where a policy stands. One is `active`; `retired` is one that was. */
export type RoutingPolicyState = "draft" | "active" | "retired";
/** How far to move the clock. Give either `by` or `to`. */
export type SandboxAdvance = {
    /** Move it by this much; calendar units count in UTC. */
    readonly by?: Duration;
    /** Move it to this instant, which may not lie before now. */
    readonly to?: Instant;
} & (unknown | unknown);
/** What happened while the clock moved. */
export type SandboxAdvanced = {
    /** What the clock showed before. */
    readonly before: Instant;
    /** The instant that the clock shows. */
    readonly now: Instant;
    /** How many timers fired. */
    readonly timersFired: number;
    /** Ids of the events that the timers caused, in the order of their sequence; the first 1000 where there are more. */
    readonly events: readonly EventId[];
};
/** The tenant's virtual clock. */
export type SandboxClock = {
    /** The instant that the clock shows. */
    readonly now: Instant;
    /** Whether time passes by itself. */
    readonly flow: SandboxClockFlow | OpenValue;
    /** How many timers wait. */
    readonly pendingTimers: number;
    /** When the first of them is due; null where none waits. */
    readonly nextTimerAt: Instant | null;
};
/** Whether time stands still until the clock is advanced (`frozen`) or also passes by itself (`running`). */
export type SandboxClockFlow = "frozen" | "running";
/** How to start again. */
export type SandboxReset = {
    /** Seed of everything that is made at random; the current one unless given. */
    readonly seed?: number;
};
/** The sandbox was reset. */
export type SandboxRestartedEvent = Event & {
    readonly type: "sandbox.restarted";
    /** What happened. */
    readonly data: {
        /** Seed of everything that is made at random. */
        readonly seed: number;
        /** The instant that the clock shows. */
        readonly now: Instant;
    };
};
/** Where the sandbox starts from. */
export type SandboxStart = {
    /** The instant that the clock shows. */
    readonly now: Instant;
    /** Seed of everything that is made at random. */
    readonly seed: number;
};
/** What the server's scanner says of the content. `unscanned`: there is none, or no content yet, `failed`: it could not tell. `infected` content is not given out. */
export type ScanState = "unscanned" | "clean" | "infected" | "failed";
/** A dimension that carries a weight; the others only filter. */
export type ScoredDimension = "requester.region" | "requester.language" | "requester.local_time" | "contract.tier" | "account.named_team" | "item.category" | "item.product" | "item.priority" | "item.complexity" | "item.sentiment" | "item.missing_facts" | "item.resource_region" | "item.business_impact" | "sla.remaining_response" | "sla.burn_ratio" | "queue.age" | "history.reopens_transfers" | "history.last_agent" | "history.resolver_affinity" | "history.repeat_contacts" | "supply.expected_wait";
/** Nothing was found. */
export type SearchMissedEvent = Event & {
    readonly type: "search.missed";
    /** What happened. */
    readonly data: {
        /** What is counted in `gaps.list`. */
        readonly missId: MissId;
        /** The ticket for which nothing was found; null where it was a search. */
        readonly ticketId: TicketId | null;
        /** The language that was asked for, or that of the ticket; null where none was named. */
        readonly language: Language | null;
        /** How many terms were looked for. */
        readonly termCount: number;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** The words that were looked for. Absent where it was a ticket, whose own text they are. */
        readonly query?: ContentPart;
    };
};
/** A secret was given. */
export type SecretCreatedEvent = Event & {
    readonly type: "secret.created";
    /** What happened. */
    readonly data: {
        /** The secret. */
        readonly secretId: SecretId;
        /** The ticket. */
        readonly ticketId: TicketId;
    };
    /** The event's free text by field name. */
    readonly content: {
        /** What the secret is for. */
        readonly label: ContentPart;
    };
};
/** A secret and its label were erased. */
export type SecretDeletedEvent = Event & {
    readonly type: "secret.deleted";
    /** What happened. */
    readonly data: {
        /** The secret. */
        readonly secretId: SecretId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Why: `deleted`: somebody did, `ticketEnded`: the ticket was closed, cancelled or merged. */
        readonly reason: ("deleted" | "ticketEnded") | OpenValue;
    };
};
/** Id of a secret on a ticket, a TypeID. */
export type SecretId = string;
/** The value of a secret was shown to the actor of this event. */
export type SecretRevealedEvent = Event & {
    readonly type: "secret.revealed";
    /** What happened. */
    readonly data: {
        /** The secret. */
        readonly secretId: SecretId;
        /** The ticket. */
        readonly ticketId: TicketId;
    };
};
/** Whether the report is about a security incident. */
export type SecurityFlag = "none" | "suspected" | "confirmed";
/** A short-lived token for a browser. */
export type Session = {
    readonly id: SessionId;
    /** The token. Present on the first answer, and on repeats with the same idempotency key within ten minutes. */
    readonly token?: string;
    readonly subject: SessionSubject;
    /** What the token may do. */
    readonly scopes: readonly string[];
    /** When the token stops working. */
    readonly expiresAt: Instant;
    /** When it was made. */
    readonly createdAt: Instant;
};
/** Whom a session is for. Give either `contactId` or `agentId`. */
export type SessionCreate = {
    /** Act as this contact. */
    readonly contactId?: ContactId;
    /** Act as this agent. */
    readonly agentId?: AgentId;
    /** What the token may do, a part of what the key may do; all that suits the subject unless given. */
    readonly scopes?: readonly string[];
    /** How long the token is good for, at most `PT1H`, which is also the default. */
    readonly ttl?: Duration;
} & (unknown | unknown);
/** A session was made. */
export type SessionCreatedEvent = Event & {
    readonly type: "session.created";
    /** What happened. */
    readonly data: {
        /** The session. */
        readonly sessionId: SessionId;
        /** `contact` or `agent`. */
        readonly subjectType: string;
        /** Id of the contact or agent. */
        readonly subjectId: string;
        /** When the token stops working. */
        readonly expiresAt: Instant;
    };
};
/** Id of a session, a TypeID. */
export type SessionId = string;
/** Whom a session acts as. */
export type SessionSubject = {
    /** `contact` or `agent`. */
    readonly type: ("contact" | "agent") | OpenValue;
    /** Id of the contact or agent. */
    readonly id: string;
};
/** A skill that some active agent has. */
export type Skill = {
    /** Name of the skill. */
    readonly skill: string;
    /** How many active agents have it. */
    readonly agents: number;
    /** The highest level among them. */
    readonly maxLevel: number;
};
/** A skill at a level. */
export type SkillLevel = {
    /** Name of the skill, such as `vpn`. */
    readonly skill: string;
    /** Level, from 1 (knows of it) to 10 (authority). */
    readonly level: number;
};
/** A skill at a level. */
export type SkillLevelSetting = {
    /** Name of the skill, such as `vpn`. */
    readonly skill: string;
    /** Level, from 1 (knows of it) to 10 (authority). */
    readonly level: number;
};
/** A page of skills. */
export type SkillList = {
    /** The items of this page. */
    readonly items: readonly Skill[];
    readonly nextCursor: NextCursor;
};
/** A breach. */
export type SlaBreach = {
    /** The due instant; or that of the change which put it into the past. */
    readonly at: Instant;
    /** Why. */
    readonly reason: SlaBreachReason | OpenValue;
    /** When it was due. */
    readonly dueAt: Instant;
    /** True where a later change of target or calendar made other terms count. */
    readonly superseded: boolean;
};
/** Why a clock was breached: it was due, or a change put its due instant into the past. */
export type SlaBreachReason = "due" | "retroactive";
/** An SLA clock was breached. */
export type SlaBreachedEvent = Event & {
    readonly type: "sla.breached";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
        /** Why. */
        readonly reason: SlaBreachReason | OpenValue;
        /** When it was due. */
        readonly dueAt: Instant;
    };
};
/** When clocks count: in the hours of the contract's calendars, or always. */
export type SlaCalendarUse = "contract" | "always";
/** How a change of severity, contract or policy reaches clocks that run: counted from their start with all pauses kept (`retroactive`), or from the change on (`fromChange`). */
export type SlaChangeMode = "retroactive" | "fromChange";
/** An SLA clock was cancelled. */
export type SlaClockCancelledEvent = Event & {
    readonly type: "sla.clockCancelled";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
    };
};
/** An SLA clock was fulfilled. */
export type SlaClockFulfilledEvent = Event & {
    readonly type: "sla.clockFulfilled";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
        /** Counted time left, negative once the target is passed, milliseconds. */
        readonly remainingMs: number;
        /** When it is due if nothing more happens; null while a pause without end is in the way. */
        readonly dueAt: Instant | null;
        /** Whether it was in time. */
        readonly met: boolean;
    };
};
/** An SLA clock was paused. */
export type SlaClockPausedEvent = Event & {
    readonly type: "sla.clockPaused";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
        /** Counted time left, negative once the target is passed, milliseconds. */
        readonly remainingMs: number;
    };
};
/** An SLA clock counts again. */
export type SlaClockResumedEvent = Event & {
    readonly type: "sla.clockResumed";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
        /** Counted time left, negative once the target is passed, milliseconds. */
        readonly remainingMs: number;
        /** When it is due if nothing more happens; null while a pause without end is in the way. */
        readonly dueAt: Instant | null;
    };
};
/** An SLA clock started. */
export type SlaClockStartedEvent = Event & {
    readonly type: "sla.clockStarted";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
        /** The policy. */
        readonly policyId: SlaPolicyId;
        /** Version of the policy. */
        readonly policyVersion: number;
        /** Versions of the calendars in whose hours it counts; empty where it always does. */
        readonly calendars: readonly CalendarVersion[];
        /** What may be counted, milliseconds; of a target in days, its length where nothing pauses. */
        readonly budgetMs: number;
        /** When it is due if nothing more happens; null while a pause without end is in the way. */
        readonly dueAt: Instant | null;
    };
};
/** What a clock does. A `breached` one still runs; once ended it is `fulfilled` (in time or not) or `cancelled`. */
export type SlaClockState = "running" | "paused" | "fulfilled" | "breached" | "cancelled";
/** A condition of a policy. */
export type SlaCondition = "severities" | "tiers" | "contractIds";
/** A ticket that is not filed yet. Give either `contractId` or `tier`. */
export type SlaDraft = {
    readonly severity: TicketSeverity;
    /** Under this contract, with its policy and calendars. */
    readonly contractId?: ContractId;
    /** Under any contract of this tier; clocks then count always. */
    readonly tier?: ContractTier;
    /** When it would be filed; now unless given. */
    readonly startedAt?: Instant;
} & (unknown | unknown);
/** Opening hours, as in a calendar. */
export type SlaHours = {
    readonly timeZone: TimeZone;
    readonly weekly: WeeklyHoursSetting;
    /** Dates on which no window begins. */
    readonly holidays?: readonly LocalDate[];
    /** Dates with hours of their own, each once. */
    readonly special?: readonly SpecialHoursSetting[];
};
/** What a clock measures: until somebody takes the ticket (`timeToEngage`), the first public reply of a person, the reply to the oldest unanswered question, the next update, the solution of one cycle or of all (`totalResolution`), or until service is back (`recovery`). */
export type SlaMetric = "timeToEngage" | "firstResponse" | "nextResponse" | "periodicUpdate" | "resolution" | "totalResolution" | "recovery";
/** What stops the clocks of a metric. */
export type SlaPauseRule = {
    /** The metric. */
    readonly metric: SlaMetric | OpenValue;
    /** The statuses that stop them; empty where nothing does. */
    readonly statuses: readonly (SlaPauseStatus | OpenValue)[];
};
/** What stops the clocks of a metric. */
export type SlaPauseRuleSetting = {
    readonly metric: SlaMetric;
    /** The statuses that stop them; empty where nothing does. */
    readonly statuses: readonly SlaPauseStatus[];
};
/** A status of the ticket that can stop a clock. */
export type SlaPauseStatus = "pendingCustomer" | "pendingThirdParty" | "pendingInternal";
/** What tickets are promised. `version` names it in clocks. */
export type SlaPolicy = {
    readonly id: SlaPolicyId;
    readonly version: Version;
    /** What the policy is called. */
    readonly name: string;
    /** A ticket gets the policy that its contract names, otherwise the first one that matches, by rising position and then by id. */
    readonly position: number;
    readonly when: SlaWhen;
    /** The targets; a metric without one has no clock. */
    readonly targets: readonly SlaPolicyTarget[];
    /** What stops the clocks, for every metric that has a target. */
    readonly pauses: readonly SlaPauseRule[];
    /** Fractions of the target at which to warn, rising. */
    readonly warnings: readonly number[];
    /** How changes reach clocks that run. */
    readonly changeMode: SlaChangeMode | OpenValue;
    /** When clocks count. */
    readonly calendarUse: SlaCalendarUse | OpenValue;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A new policy. */
export type SlaPolicyCreate = {
    /** What the policy is called. */
    readonly name: string;
    /** A ticket gets the policy that its contract names, otherwise the first one that matches, by rising position and then by id. */
    readonly position: number;
    /** Which tickets it is for; every ticket unless given. */
    readonly when?: SlaWhenSetting;
    /** The targets, one for each metric and severity. */
    readonly targets: readonly SlaPolicyTargetSetting[];
    /** What stops the clocks, each metric once; one that is left out is stopped by every pending status if it is `periodicUpdate`, `resolution` or `totalResolution`, and by none otherwise. */
    readonly pauses?: readonly SlaPauseRuleSetting[];
    /** Fractions of the target at which to warn; 0.75 unless given. */
    readonly warnings?: readonly number[];
    /** How changes reach clocks that run; `retroactive` unless given. */
    readonly changeMode?: SlaChangeMode;
    /** When clocks count; `contract` unless given. */
    readonly calendarUse?: SlaCalendarUse;
};
/** An SLA policy was created. */
export type SlaPolicyCreatedEvent = Event & {
    readonly type: "slaPolicy.created";
    /** What happened. */
    readonly data: {
        /** The policy. */
        readonly policyId: SlaPolicyId;
    };
};
/** Id of an SLA policy, a TypeID. */
export type SlaPolicyId = string;
/** A page of policies. */
export type SlaPolicyList = {
    /** The items of this page. */
    readonly items: readonly SlaPolicy[];
    readonly nextCursor: NextCursor;
};
/** What became of a policy: it was chosen, it does not match, or an earlier one was chosen though it would match too. */
export type SlaPolicyOutcome = "chosen" | "noMatch" | "shadowed";
/** The target of a metric. */
export type SlaPolicyTarget = {
    /** The metric. */
    readonly metric: SlaMetric | OpenValue;
    /** The severity for which it is; null for every other one. */
    readonly severity: TicketSeverity | OpenValue | null;
    readonly target: SlaTarget;
};
/** The target of a metric. */
export type SlaPolicyTargetSetting = {
    readonly metric: SlaMetric;
    /** The severity for which it is; for every other one unless given. */
    readonly severity?: TicketSeverity;
    readonly target: SlaTargetSetting;
};
/** Changes to a policy. */
export type SlaPolicyUpdate = {
    /** What the policy is called. */
    readonly name?: string;
    /** A ticket gets the policy that its contract names, otherwise the first one that matches, by rising position and then by id. */
    readonly position?: number;
    /** Which tickets it is for. */
    readonly when?: SlaWhenSetting;
    /** The targets, one for each metric and severity; the whole list is replaced. */
    readonly targets?: readonly SlaPolicyTargetSetting[];
    /** What stops the clocks, each metric once; one that is left out is stopped by every pending status if it is `periodicUpdate`, `resolution` or `totalResolution`, and by none otherwise; the whole list is replaced. */
    readonly pauses?: readonly SlaPauseRuleSetting[];
    /** Fractions of the target at which to warn; the whole list is replaced. */
    readonly warnings?: readonly number[];
    /** How changes reach clocks that run. */
    readonly changeMode?: SlaChangeMode;
    /** When clocks count. */
    readonly calendarUse?: SlaCalendarUse;
};
/** An SLA policy has a next version. */
export type SlaPolicyUpdatedEvent = Event & {
    readonly type: "slaPolicy.updated";
    /** What happened. */
    readonly data: {
        /** The policy. */
        readonly policyId: SlaPolicyId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
        readonly version: Version;
    };
};
/** What became of a policy. */
export type SlaPolicyVerdict = {
    /** The policy. */
    readonly policyId: SlaPolicyId;
    /** What became of it. */
    readonly outcome: SlaPolicyOutcome | OpenValue;
    /** Conditions that did not hold; empty unless it does not match. */
    readonly mismatches: readonly (SlaCondition | OpenValue)[];
};
/** A stretch of a clock's life. */
export type SlaSegment = {
    /** When it begins. */
    readonly from: Instant;
    /** When it ends; this instant is no longer part of it. */
    readonly to: Instant;
    /** What the clock does. */
    readonly kind: SlaSegmentKind | OpenValue;
    /** Counted in it: its whole length while counting, otherwise 0, milliseconds. */
    readonly countedMs: number;
};
/** What a clock does in a stretch of time. A pause outweighs closing hours. */
export type SlaSegmentKind = "counting" | "paused" | "outOfHours";
/** How a ticket stands to its promises. `none`: none runs or ran, `running`: all in good time, `paused`: all that live are paused, `atRisk`: a warning is past, `breached`: one is or was missed, `met`: all have ended in time. */
export type SlaState = "none" | "running" | "paused" | "atRisk" | "breached" | "met";
/** How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days (`P1D`), or business days. */
export type SlaTarget = Duration | BusinessDays;
/** How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days or weeks (`P1D`), or business days. Not nothing, no years or months, and no mix of days and hours (422). */
export type SlaTargetSetting = Duration | BusinessDaysSetting;
/** A single clock by its terms. */
export type SlaTerms = {
    /** What it measures; `resolution` unless given. It says which pauses stop it. */
    readonly metric?: SlaMetric;
    readonly target: SlaTargetSetting;
    /** It counts while one of these is open, always where there is none. */
    readonly calendars: readonly SlaHours[];
    /** When it begins. */
    readonly startedAt: Instant;
    /** Fractions of the target at which to warn; none unless given. */
    readonly warnings?: readonly number[];
    /** What happens to it, in any order. */
    readonly timeline?: readonly SlaTimelineEntry[];
};
/** Something that happens to a clock. `target` and `mode` belong to the type `target`, `reason` to `pause`. */
export type SlaTimelineEntry = {
    readonly at: Instant;
    readonly type: SlaTimelineType;
    /** The status that pauses it; `pendingCustomer` unless given. */
    readonly reason?: SlaPauseStatus;
    /** The target from now on. Required with the type `target`. */
    readonly target?: SlaTargetSetting;
    /** How it reaches the clock; `retroactive` unless given. */
    readonly mode?: SlaChangeMode;
};
/** What happens to a clock. */
export type SlaTimelineType = "pause" | "resume" | "target" | "fulfill" | "cancel";
/** A stretch on the way to the due instant, with the running account. */
export type SlaTraceStep = {
    /** When it begins. */
    readonly from: Instant;
    /** When it ends; this instant is no longer part of it. */
    readonly to: Instant;
    /** What the clock does. */
    readonly kind: SlaSegmentKind | OpenValue;
    /** Counted in it: its whole length while counting, otherwise 0, milliseconds. */
    readonly countedMs: number;
    /** Counted up to its end, milliseconds. */
    readonly totalMs: number;
    /** What is left of the target after it, milliseconds; 0 at the due instant. */
    readonly remainingMs: number;
};
/** A warning. */
export type SlaWarning = {
    /** A fraction of the target, above 0 and below 1. */
    readonly fraction: number;
    /** When so much is counted; null while a pause without end is in the way. */
    readonly at: Instant | null;
    /** Where it stands. */
    readonly state: SlaWarningState | OpenValue;
};
/** An SLA clock is close to its target. */
export type SlaWarningEvent = Event & {
    readonly type: "sla.warning";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The clock. */
        readonly clockId: ClockId;
        /** What it measures. */
        readonly metric: SlaMetric | OpenValue;
        /** Counted time left, negative once the target is passed, milliseconds. */
        readonly remainingMs: number;
        /** A fraction of the target, above 0 and below 1. */
        readonly fraction: number;
        /** When it is due if nothing more happens; null while a pause without end is in the way. */
        readonly dueAt: Instant | null;
    };
};
/** Where a warning stands. `skipped`: its instant was past when a change came, or the clock ended first; it is never sent. */
export type SlaWarningState = "pending" | "sent" | "skipped";
/** Which tickets a policy is for: those for which every list holds; an empty list holds for all. */
export type SlaWhen = {
    /** Its severity is one of these. */
    readonly severities: readonly (TicketSeverity | OpenValue)[];
    /** Its contract's tier is one of these. */
    readonly tiers: readonly (ContractTier | OpenValue)[];
    /** Its contract is one of these. */
    readonly contractIds: readonly ContractId[];
};
/** Which tickets a policy is for: those for which every list holds; an empty list, or one that is left out, holds for all. */
export type SlaWhenSetting = {
    /** Its severity is one of these. */
    readonly severities?: readonly TicketSeverity[];
    /** Its contract's tier is one of these. */
    readonly tiers?: readonly ContractTier[];
    /** Its contract is one of these. */
    readonly contractIds?: readonly ContractId[];
};
/** A date with hours of its own. */
export type SpecialHours = {
    readonly date: LocalDate;
    /** Windows that begin on it; empty where it is closed. */
    readonly windows: readonly OpenWindow[];
};
/** A date with hours of its own. */
export type SpecialHoursSetting = {
    readonly date: LocalDate;
    /** Windows that begin on it; empty where it is closed. */
    readonly windows: readonly OpenWindowSetting[];
};
/** Support hours that a calendar can stand for. */
export type StandardHours = "business" | "extended";
/** What having worked on the ticket last is worth: points like any dimension (`score`), or the first offer (`first`). */
export type StickyMode = "score" | "first";
/** What having worked on the ticket last is worth. */
export type StickyRule = {
    /** How it counts. */
    readonly mode: StickyMode | OpenValue;
    /** When the claim is over. */
    readonly expiresAfter: Duration;
    /** With `first`: how long a ticket waits for an agent who is busy or away, and never for more than a quarter of its SLA time. */
    readonly maxHold: Duration;
};
/** What having worked on the ticket last is worth. */
export type StickyRuleSetting = {
    readonly mode: StickyMode;
    /** When the claim is over; `PT72H` unless given. */
    readonly expiresAfter?: Duration;
    /** With `first`: how long a ticket waits for an agent who is busy or away; `PT0S` unless given. */
    readonly maxHold?: Duration;
};
/** The resource that an event is about. */
export type Subject = {
    /**
     * The resource's kind in the singular, as in the event type.
     * @example ticket
     */
    readonly type: string;
    /** The resource's id. */
    readonly id: string;
};
/** An article that was suggested. */
export type Suggestion = {
    readonly id: SuggestionId;
    /** The article. */
    readonly articleId: ArticleId;
    /** What the article is called. */
    readonly title: string;
    /** The language of the article. */
    readonly language: Language;
    /** How well it fits, without unit; comparable within one answer only, higher is better. */
    readonly score: number;
    /** The passage of the article that fits best, plain text. */
    readonly excerpt: string;
    /** The ticket that it was suggested for; null for a draft. */
    readonly ticketId: TicketId | null;
    /** How far it got. */
    readonly outcome: SuggestionOutcome | OpenValue;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** What to find articles for. Give either `ticketId` or `draft`. */
export type SuggestionCreate = {
    /** Suggest for this ticket. */
    readonly ticketId?: TicketId;
    /** Suggest for a report that is not filed yet. */
    readonly draft?: SuggestionDraft;
    /**
     * How many articles to suggest at most, 5 unless given.
     * @default 5
     */
    readonly limit?: number;
} & (unknown | unknown);
/** A report that is not filed yet. */
export type SuggestionDraft = {
    /** What it is about, in one line. */
    readonly title: string;
    /** The report itself. */
    readonly description: string;
    /** The language in which it is written; detected unless given. */
    readonly language?: Language;
    /** The category, where it is known. */
    readonly categoryId?: CategoryId;
};
/** Id of a suggestion, a TypeID. */
export type SuggestionId = string;
/** What was suggested. */
export type SuggestionList = {
    /** The suggestions, best first. */
    readonly items: readonly Suggestion[];
};
/** How far a suggestion got, in this order. */
export type SuggestionOutcome = "shown" | "opened" | "attached" | "solved";
/** How far a suggestion got. */
export type SuggestionOutcomeRecord = {
    readonly outcome: SuggestionRecordableOutcome;
};
/** The outcome of a suggestion was recorded. */
export type SuggestionOutcomeRecordedEvent = Event & {
    readonly type: "suggestion.outcomeRecorded";
    /** What happened. */
    readonly data: {
        /** The suggestion. */
        readonly suggestionId: SuggestionId;
        /** Its article. */
        readonly articleId: ArticleId;
        /** Its ticket; null for a draft. */
        readonly ticketId: TicketId | null;
        /** How far it had got. */
        readonly from: SuggestionOutcome | OpenValue;
        /** How far it got. */
        readonly outcome: SuggestionOutcome | OpenValue;
    };
};
/** An outcome that can be recorded; `shown` is where every suggestion begins. */
export type SuggestionRecordableOutcome = "opened" | "attached" | "solved";
/** Articles were suggested. */
export type SuggestionShownEvent = Event & {
    readonly type: "suggestion.shown";
    /** What happened. */
    readonly data: {
        /** The suggestions, best first. */
        readonly suggestionIds: readonly SuggestionId[];
        /** Their articles, in the same order. */
        readonly articleIds: readonly ArticleId[];
        /** The ticket that they were suggested for; null for a draft. */
        readonly ticketId: TicketId | null;
    };
};
/** When help is given: in business hours, extended hours, or always. */
export type SupportHours = "business" | "extended" | "always";
/** A level of expertise: L1 first line, L2 specialists, L3 engineers of the product. */
export type SupportTier = "L1" | "L2" | "L3";
/** Id of a tenant, a TypeID. */
export type TenantId = string;
/** The key or session is valid, but its tenant is suspended: nothing is answered until the operator resumes it. */
export type TenantSuspendedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/tenant-suspended";
    readonly status: 403;
};
/** A request for help. */
export type Ticket = {
    readonly id: TicketId;
    readonly version: Version;
    /** The caller's own identifier; null where none was given. */
    readonly externalId: ExternalId | null;
    /** Where it stands. */
    readonly status: TicketStatus | OpenValue;
    /** How bad it is. */
    readonly severity: TicketSeverity | OpenValue;
    /** The case in one line. */
    readonly title: string;
    /** What happened, in the words of whoever reported it. */
    readonly description: string;
    /** The language that it is written in. */
    readonly language: Language;
    /** The way it came in. */
    readonly channel: TicketChannel | OpenValue;
    /** A product name of the support organisation, such as `vpn-gateway`; null where unknown. */
    readonly product: string | null;
    /** Region of the affected resource, as its provider names it; null where unknown. */
    readonly resourceRegion: string | null;
    /** What kind of ticket it is; null where none is known. */
    readonly categoryId: CategoryId | null;
    /** The account that it is filed for. */
    readonly accountId: AccountId;
    /** The contact who asks. */
    readonly contactId: ContactId;
    /** The contract under which it is handled; null where there is none. */
    readonly contractId: ContractId | null;
    /** The agent who has it; null where nobody has. */
    readonly assigneeId: AgentId | null;
    /** The queue in which it waits, or from which it was taken; null where no queue takes it, and to a contact. */
    readonly queueId: QueueId | null;
    /** The centre that takes it; null where any may, and to a contact. */
    readonly centerId: CenterId | null;
    /** The highest tier that may be asked for it; null where no queue takes it, and to a contact. */
    readonly tier: SupportTier | OpenValue | null;
    /** Labels that intake put on it. */
    readonly tags: readonly TicketTag[];
    /** What is known about the case. */
    readonly facts: readonly TicketFact[];
    /** Keys of the facts that its category requires and nobody has given. */
    readonly missingFacts: readonly string[];
    /** Whether it is about a security incident. */
    readonly securityFlag: SecurityFlag | OpenValue;
    /** How it was solved; null before that, and again once it is reopened. */
    readonly resolution: TicketResolution | null;
    /** The ticket into which it was merged; null where it was not. */
    readonly mergedIntoId: TicketId | null;
    /** The closed ticket that it follows up; null where it follows none. */
    readonly followUpOfId: TicketId | null;
    /** The resolution cycle, from 1. Each reopening begins the next one. */
    readonly cycle: number;
    /** How many times it was reopened. */
    readonly reopenCount: number;
    /** How many messages the caller may read in it. */
    readonly messageCount: number;
    /** When it was last solved; null before that, and again once it is reopened. */
    readonly solvedAt: Instant | null;
    /** When it was closed; null where it is not. */
    readonly closedAt: Instant | null;
    /** The earliest due instant of its clocks that run or are breached; null where there is none. */
    readonly nextDueAt: Instant | null;
    /** How it stands to its promises, as of the last change of one of its clocks. */
    readonly slaState: SlaState | OpenValue;
    /** Counted time left on the clock that is due at `nextDueAt`, as of the last change of it, negative once breached, milliseconds; null where there is none. `clocks.list` has it as of now. */
    readonly remainingMs: number | null;
    readonly metadata: Metadata;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** Who takes a ticket. */
export type TicketAssign = {
    /** The agent who takes it; null gives it to nobody. */
    readonly agentId: AgentId | null;
};
/** A ticket was assigned. */
export type TicketAssignedEvent = Event & {
    readonly type: "ticket.assigned";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Who had it before; null where nobody had. */
        readonly fromAgentId: AgentId | null;
        /** Who has it now; null where nobody has. */
        readonly toAgentId: AgentId | null;
    };
};
/** The way a ticket came in. */
export type TicketChannel = "api" | "portal" | "email" | "chat" | "phone";
/** A new ticket. */
export type TicketCreate = {
    /** The case in one line. */
    readonly title: string;
    /** What happened. Error codes, instants and log lines are found in the text. */
    readonly description: string;
    /** The account that it is filed for. Required from an app or an agent; from a contact it is its own, and another one is 422. */
    readonly accountId?: AccountId;
    /** The contact who asks, one of the account. Required from an app or an agent; from a contact it is itself, and another one is 422. */
    readonly contactId?: ContactId;
    /** The contract under which it is handled, one of the account. */
    readonly contractId?: ContractId;
    /** How bad it is. Proposed by intake unless given, `P3` where it finds no sign. */
    readonly severity?: TicketSeverity;
    /** What kind of ticket it is. Found by intake unless given. */
    readonly categoryId?: CategoryId;
    /** The language that it is written in. Detected unless given. */
    readonly language?: Language;
    /** The way it came in; unless given, `portal` from a contact and `api` from anyone else. */
    readonly channel?: TicketChannel;
    /** A product name of the support organisation, such as `vpn-gateway`. */
    readonly product?: string;
    /** Region of the affected resource, as its provider names it. */
    readonly resourceRegion?: string;
    /** Facts that are known, by key. */
    readonly facts?: {
        readonly [key: string]: string;
    };
    readonly externalId?: ExternalId;
    readonly metadata?: Metadata;
};
/** A ticket was created. */
export type TicketCreatedEvent = Event & {
    readonly type: "ticket.created";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The account that it is filed for. */
        readonly accountId: AccountId;
        /** The contact who asks. */
        readonly contactId: ContactId;
        /** The contract under which it is handled; null where there is none. */
        readonly contractId: ContractId | null;
        /** Its first status. */
        readonly status: TicketStatus | OpenValue;
        /** Its severity. */
        readonly severity: TicketSeverity | OpenValue;
        /** The way it came in. */
        readonly channel: TicketChannel | OpenValue;
        /** The language that it is written in. */
        readonly language: Language;
        /** Its category; null where none is known. */
        readonly categoryId: CategoryId | null;
        /** The closed ticket that it follows up; null where it follows none. */
        readonly followUpOfId: TicketId | null;
    };
    /** The event's free text by field name. */
    readonly content: {
        /** The title. */
        readonly title: ContentPart;
        /** The description. */
        readonly description: ContentPart;
    };
};
/** Why a ticket is escalated, and where to. */
export type TicketEscalate = {
    readonly reason: EscalationReason;
    /** The tier that is asked first from now on, not below that of the ticket (422); the next one up unless given, or the same where there is none. */
    readonly toTier?: SupportTier;
    /** The centre that takes it; chosen by routing unless given. */
    readonly toCenterId?: CenterId;
    /** What the next one should know. Agents can read it, contacts cannot. */
    readonly note?: string;
};
/** A ticket was escalated. */
export type TicketEscalatedEvent = Event & {
    readonly type: "ticket.escalated";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Why. */
        readonly reason: TicketEscalationReason | OpenValue;
        /** The tier before; null where it had none. */
        readonly fromTier: SupportTier | OpenValue | null;
        /** The tier after. */
        readonly toTier: SupportTier | OpenValue;
        /** The centre before; null where it had none. */
        readonly fromCenterId: CenterId | null;
        /** The centre after; null where any may take it. */
        readonly toCenterId: CenterId | null;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** What the next one should know. Absent where nobody wrote it. */
        readonly note?: ContentPart;
    };
};
/** Why a ticket was escalated: for a reason that somebody gave, or because a clock was breached or the severity became P0. */
export type TicketEscalationReason = "resolutionTime" | "technicalExpertise" | "businessImpact" | "security" | "slaBreached" | "severity";
/** Which tickets to export, and how. A ticket must answer every filter that is given. */
export type TicketExportCreate = {
    /** How to write them. */
    readonly format: TicketExportFormat;
    /** Only tickets in one of these statuses when they are written. */
    readonly statuses?: readonly TicketStatus[];
    /** Only tickets of one of these severities. */
    readonly severities?: readonly TicketSeverity[];
    /** Only tickets of this account. */
    readonly accountId?: AccountId;
    /** Only tickets of this category, those of its children not included. */
    readonly categoryId?: CategoryId;
    /** Only tickets that this agent has. */
    readonly assigneeId?: AgentId;
    /** Only tickets created at this instant or later. */
    readonly createdSince?: Instant;
    /** Only tickets created before this instant. */
    readonly createdBefore?: Instant;
};
/** `csv`: one row a ticket, `jsonLines`: one JSON object a ticket and line, each as `tickets.get` shows it in the newest API version. */
export type TicketExportFormat = "csv" | "jsonLines";
/** Something that is known about the case. */
export type TicketFact = {
    /** The fact's key in its category's template, or the caller's own. */
    readonly key: string;
    /** The value as text; an instant is RFC 3339. */
    readonly value: string;
    /** Where it comes from. */
    readonly source: TicketFactSource | OpenValue;
    /** How sure that is, from 0 to 1; 1 for what a person stated. */
    readonly confidence: number;
};
/** Where a fact comes from: `given` with the report, `extracted` from the text, or `answered` to a follow-up question. */
export type TicketFactSource = "given" | "extracted" | "answered";
/** The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`. */
export type TicketFinalProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/ticket-final";
    readonly status: 409;
    /** The status that the ticket is in. */
    readonly currentStatus: TicketStatus | OpenValue;
};
/** Id of a ticket, a TypeID. */
export type TicketId = string;
/** How two tickets belong together. */
export type TicketLink = {
    readonly id: TicketLinkId;
    /** How they belong together. */
    readonly type: TicketLinkType | OpenValue;
    /** The ticket on which the link was made. */
    readonly fromTicketId: TicketId;
    /** The other ticket. */
    readonly toTicketId: TicketId;
    /** When it was made. */
    readonly createdAt: Instant;
};
/** A new link. */
export type TicketLinkCreate = {
    /** The other ticket; not the ticket itself (422). */
    readonly toTicketId: TicketId;
    /** How they belong together. */
    readonly type: TicketLinkType;
};
/** Id of a link between tickets, a TypeID. */
export type TicketLinkId = string;
/** A page of links. */
export type TicketLinkList = {
    /** The items of this page. */
    readonly items: readonly TicketLink[];
    readonly nextCursor: NextCursor;
};
/** How a ticket belongs to another: `relatesTo`: in some way, `duplicates`: reports the same, `blocks`: must be solved first, `causedBy`: is a consequence. */
export type TicketLinkType = "relatesTo" | "duplicates" | "blocks" | "causedBy";
/** A ticket was linked to another. */
export type TicketLinkedEvent = Event & {
    readonly type: "ticket.linked";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The link. */
        readonly linkId: TicketLinkId;
        /** The other ticket. */
        readonly toTicketId: TicketId;
        /** How they belong together. */
        readonly linkType: TicketLinkType | OpenValue;
    };
};
/** A page of tickets. */
export type TicketList = {
    /** The items of this page. */
    readonly items: readonly Ticket[];
    readonly nextCursor: NextCursor;
};
/** A ticket that was found. */
export type TicketMatch = {
    readonly ticket: Ticket;
    /** How well it fits; higher is better. Comparable within one answer only. */
    readonly score: number;
    /** The text around the words that were found. */
    readonly excerpt: string;
    /** Where they were found. */
    readonly field: TicketSearchField | OpenValue;
};
/** Where a merged ticket points. */
export type TicketMerge = {
    /** The ticket where the work goes on. */
    readonly intoTicketId: TicketId;
};
/** A ticket was merged into another. */
export type TicketMergedEvent = Event & {
    readonly type: "ticket.merged";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The status before. */
        readonly from: TicketStatus | OpenValue;
        /** The ticket where the work goes on. */
        readonly intoTicketId: TicketId;
    };
};
/** A ticket was offered to an agent. */
export type TicketOfferedEvent = Event & {
    readonly type: "ticket.offered";
    /** What happened. */
    readonly data: {
        /** The offer. */
        readonly reservationId: ReservationId;
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The agent who is asked. */
        readonly agentId: AgentId;
        /** The decision that it came of. */
        readonly decisionId: DecisionId;
        /** First instant at which it can no longer be accepted. */
        readonly expiresAt: Instant;
    };
};
/** A ticket entered a queue. */
export type TicketQueuedEvent = Event & {
    readonly type: "ticket.queued";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The queue. */
        readonly queueId: QueueId;
        /** The tier whose agents are asked first. */
        readonly tier: SupportTier | OpenValue;
        /** The centre that takes it; null where any may. */
        readonly centerId: CenterId | null;
        /** What its age counts from. */
        readonly queuedAt: Instant;
    };
};
/** How a ticket was solved. */
export type TicketResolution = {
    /** How it was solved. */
    readonly code: ResolutionCode | OpenValue;
    /** What was done. Absent where nobody wrote it. */
    readonly note?: string;
};
/** What to look for. */
export type TicketSearch = {
    /** Words to look for. */
    readonly query: string;
    /** Only tickets in this status. */
    readonly status?: TicketStatus;
    /** Only tickets of this account. */
    readonly accountId?: AccountId;
    /** Only tickets in one of these languages; in any unless given. */
    readonly languages?: readonly Language[];
    /**
     * How many items a page holds at most.
     * @default 20
     */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The part of a ticket in which words were found. */
export type TicketSearchField = "title" | "description" | "message" | "fact";
/** A page of matches, the best first. */
export type TicketSearchResult = {
    /** The items of this page. */
    readonly items: readonly TicketMatch[];
    readonly nextCursor: NextCursor;
};
/** A password, key or token given for the work on a ticket, without its value. */
export type TicketSecret = {
    readonly id: SecretId;
    /** The ticket. */
    readonly ticketId: TicketId;
    /** What it is for. */
    readonly label: string;
    /** Who gave it. */
    readonly createdBy: Actor;
    /** When it was given. */
    readonly createdAt: Instant;
};
/** A new secret. */
export type TicketSecretCreate = {
    /** What it is for. Kept and shown like any text, so it must not hold the secret itself. */
    readonly label: string;
    /** The secret. */
    readonly value: string;
};
/** A page of secrets. */
export type TicketSecretList = {
    /** The items of this page. */
    readonly items: readonly TicketSecret[];
    readonly nextCursor: NextCursor;
};
/** How bad it is, from P0 (all work has stopped) to P4 (a question). */
export type TicketSeverity = "P0" | "P1" | "P2" | "P3" | "P4";
/** Where a ticket stands. `closed`, `cancelled` and `merged` are final. */
export type TicketStatus = "new" | "open" | "pendingCustomer" | "pendingThirdParty" | "pendingInternal" | "solved" | "closed" | "cancelled" | "merged";
/** A label that intake put on a ticket. */
export type TicketTag = {
    /** The label. */
    readonly value: string;
    /** Where it comes from. */
    readonly source: TicketTagSource | OpenValue;
    /** How sure that is, from 0 to 1. */
    readonly confidence: number;
};
/** Where a tag comes from: `rule`: a rule over fields and words, `text`: likeness of the text. */
export type TicketTagSource = "rule" | "text";
/** A ticket was tagged by intake. */
export type TicketTaggedEvent = Event & {
    readonly type: "ticket.tagged";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The tags that were added. */
        readonly added: readonly TicketTag[];
        /** The category that was found; null where none was. */
        readonly categoryId: CategoryId | null;
        /** The severity that intake proposes; null where it proposes none. */
        readonly proposedSeverity: TicketSeverity | OpenValue | null;
        /** True where a machine tagged it and no person. */
        readonly machine: boolean;
    };
};
/** One more tier is asked for a ticket. */
export type TicketTierWidenedEvent = Event & {
    readonly type: "ticket.tierWidened";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The highest tier that was asked. */
        readonly from: SupportTier | OpenValue;
        /** The tier that is asked as well. */
        readonly to: SupportTier | OpenValue;
    };
};
/** A ticket in four dimensions. */
export type TicketTimeline = {
    /** The ticket. */
    readonly ticketId: TicketId;
    /** Who had it, oldest first, without gaps. */
    readonly assignees: readonly TimelineAssignee[];
    /** Where it stood, oldest first, without gaps. */
    readonly progress: readonly TimelineStage[];
    readonly duration: TimelineDuration;
    /** How it was solved; null while it is not solved. */
    readonly resolution: TimelineResolution | null;
    /** The moment for which this holds. */
    readonly asOf: Instant;
};
/** Where to move a ticket. */
export type TicketTransition = {
    /** The status to move it to. */
    readonly to: TransitionTarget;
    /** How it was solved. Required where `to` is `solved`, refused otherwise (422). */
    readonly resolutionCode?: ResolutionCode;
    /** Why, or what was done. The contact can read it; write an internal message for what it should not. */
    readonly note?: string;
};
/** A ticket moved to another status. */
export type TicketTransitionedEvent = Event & {
    readonly type: "ticket.transitioned";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The status before. */
        readonly from: TicketStatus | OpenValue;
        /** The status now. */
        readonly to: TicketStatus | OpenValue;
        /** How it was solved; null where it was not. */
        readonly resolutionCode: ResolutionCode | OpenValue | null;
        /** The resolution cycle after the move, from 1. */
        readonly cycle: number;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** The note that was given. Absent where there was none. */
        readonly note?: ContentPart;
    };
};
/** A link between tickets was removed. */
export type TicketUnlinkedEvent = Event & {
    readonly type: "ticket.unlinked";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** The link. */
        readonly linkId: TicketLinkId;
        /** The other ticket. */
        readonly toTicketId: TicketId;
        /** How they belonged together. */
        readonly linkType: TicketLinkType | OpenValue;
    };
};
/** Changes to a ticket. */
export type TicketUpdate = {
    /** The case in one line. */
    readonly title?: string;
    /** How bad it is. */
    readonly severity?: TicketSeverity;
    /** What kind of ticket it is; null clears it. */
    readonly categoryId?: CategoryId | null;
    /** The language that it is written in. */
    readonly language?: Language;
    /** The caller's own identifier; null clears it. */
    readonly externalId?: ExternalId | null;
    readonly metadata?: MetadataPatch;
    /** A product name of the support organisation, such as `vpn-gateway`; null clears it. */
    readonly product?: string | null;
    /** Region of the affected resource, as its provider names it; null clears it. */
    readonly resourceRegion?: string | null;
    /** The contract under which it is handled, one of its account; null clears it. */
    readonly contractId?: ContractId | null;
};
/** A ticket was changed. */
export type TicketUpdatedEvent = Event & {
    readonly type: "ticket.updated";
    /** What happened. */
    readonly data: {
        /** The ticket. */
        readonly ticketId: TicketId;
        /** Names of the fields that changed. */
        readonly changed: readonly string[];
        /** The severity after the change. */
        readonly severity: TicketSeverity | OpenValue;
        /** The category after the change; null where it has none. */
        readonly categoryId: CategoryId | null;
        /** The contract after the change; null where it has none. */
        readonly contractId: ContractId | null;
    };
    /** The event's free text by field name. */
    readonly content?: {
        /** The new title. Absent where the title did not change. */
        readonly title?: ContentPart;
    };
};
/** What decided between equal scores. */
export type TieBreakRule = "leastRecentlyAssigned" | "id";
/** How long a tier is asked alone. */
export type TierRung = {
    /** The tier. */
    readonly tier: SupportTier | OpenValue;
    /** After so long on this rung the next rung is asked as well, at P2 and below; P1 waits half of it and P0 not at all. Null: it never is. */
    readonly widenAfter: Duration | null;
};
/** How long a tier is asked alone. */
export type TierRungSetting = {
    readonly tier: SupportTier;
    /** After so long on this rung the next rung is asked as well, at P2 and below; P1 waits half of it and P0 not at all. Null: it never is. */
    readonly widenAfter: Duration | null;
};
/** A time zone, by its IANA name. */
export type TimeZone = string;
/** A stretch of time in which one agent, or nobody, had the ticket. */
export type TimelineAssignee = {
    /** The agent; null while nobody had it. */
    readonly agentId: AgentId | null;
    /** When it began. */
    readonly from: Instant;
    /** When it ended; null where it lasts. */
    readonly to: Instant | null;
    /** How long it lasted, until `asOf` where it lasts, milliseconds. */
    readonly ms: number;
};
/** Where the time went, from creation until `asOf`; time as `solved` or in a final status counts nowhere. The five parts add up to the total. */
export type TimelineDuration = {
    /** While it was `new` or `open`, milliseconds. */
    readonly handlingMs: number;
    /** While it was `pendingCustomer`, milliseconds. */
    readonly waitingCustomerMs: number;
    /** While it was `pendingThirdParty`, milliseconds. */
    readonly waitingThirdPartyMs: number;
    /** While it was `pendingInternal`, milliseconds. */
    readonly waitingInternalMs: number;
    /** Outside the support hours, whatever the status; in no other part. Milliseconds. */
    readonly outOfHoursMs: number;
    /** The whole, milliseconds. */
    readonly totalMs: number;
};
/** How the ticket was last solved. */
export type TimelineResolution = {
    /** How it was solved. */
    readonly code: ResolutionCode | OpenValue;
    /** When it was last solved. */
    readonly solvedAt: Instant;
    /** How many times it was reopened. */
    readonly reopenCount: number;
    /** How many resolution cycles it took. */
    readonly cycles: number;
};
/** A stretch of time in one status. */
export type TimelineStage = {
    /** The status. */
    readonly status: TicketStatus | OpenValue;
    /** When it began. */
    readonly from: Instant;
    /** When it ended; null where it lasts. */
    readonly to: Instant | null;
    /** Who moved the ticket there. */
    readonly actor: Actor;
};
/** The installation has as many live keys as it may have. Revoke one first. */
export type TooManyKeysProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/too-many-keys";
    readonly status: 409;
    /** How many live keys an installation may have. */
    readonly maxKeys: number;
};
/** The ticket holds as many secrets as it may. Delete one that is no longer needed. */
export type TooManySecretsProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/too-many-secrets";
    readonly status: 409;
    /** How many a ticket may hold. */
    readonly maxSecrets: number;
};
/** The installation has as many event streams open on this server as it may have. Close one, or wait for the seconds in `Retry-After`. */
export type TooManyStreamsProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/too-many-streams";
    readonly status: 429;
    /** How many streams an installation may have open on one server. */
    readonly maxStreams: number;
};
/** A status that a ticket can be moved to. `new` is where it begins, and `merged` is reached by merging. */
export type TransitionTarget = "open" | "pendingCustomer" | "pendingThirdParty" | "pendingInternal" | "solved" | "closed" | "cancelled";
/** A translation of an article. */
export type Translation = TranslationSummary & {
    /** The text, in Markdown (CommonMark). */
    readonly body: string;
};
/** How far a translation is behind its article. */
export type TranslationLag = {
    /** Versions since the one that was translated that changed title or text; 0 where it is up to date. */
    readonly versions: number;
    /** Whole days since the first of them was made; 0 where it is up to date. */
    readonly days: number;
};
/** A page of translations. */
export type TranslationList = {
    /** The items of this page. */
    readonly items: readonly TranslationSummary[];
    readonly nextCursor: NextCursor;
};
/** Who translated. */
export type TranslationMethod = "human" | "machine";
/** A translation of an article. */
export type TranslationPut = {
    /** What the article is called. */
    readonly title: string;
    /** The text, in Markdown (CommonMark). */
    readonly body: string;
    /** The version of the article that was translated; one that the article does not have yet is 422. */
    readonly sourceVersion: number;
    /** Who translated. */
    readonly method: TranslationMethod;
};
/** A translation of an article, without its text. */
export type TranslationSummary = {
    /** The article. */
    readonly articleId: ArticleId;
    readonly language: Language;
    /** What the article is called. */
    readonly title: string;
    /** The version of the article that was translated. */
    readonly sourceVersion: number;
    /** Who translated. */
    readonly method: TranslationMethod | OpenValue;
    readonly lag: TranslationLag;
    /** When it was created. */
    readonly createdAt: Instant;
    /** When it was last changed. */
    readonly updatedAt: Instant;
};
/** A translation was written or replaced. */
export type TranslationUpdatedEvent = Event & {
    readonly type: "translation.updated";
    /** What happened. */
    readonly data: {
        /** The article. */
        readonly articleId: ArticleId;
        /** Its language. */
        readonly language: Language;
        /** The version of the article that was translated. */
        readonly sourceVersion: number;
        /** Who translated. */
        readonly method: TranslationMethod | OpenValue;
    };
};
/** The key or session token is missing, malformed, revoked or expired. */
export type UnauthenticatedProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/unauthenticated";
    readonly status: 401;
};
/** `Deskwire-Version` names a version that this server does not know. */
export type UnknownVersionProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/unknown-version";
    readonly status: 400;
    /** The versions that this server speaks. */
    readonly knownVersions: readonly string[];
};
/** No declared index serves these filters with this sort. */
export type UnsupportedCombinationProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/unsupported-combination";
    readonly status: 422;
    /** The sets of filters that are served, each with its sorts. */
    readonly supported: readonly {
        /** Filters that may be given together. */
        readonly filters: readonly string[];
        /** Sorts that may be given with them. */
        readonly sorts: readonly string[];
    }[];
};
/** The operation takes `application/json` (or `application/merge-patch+json` for an update). */
export type UnsupportedMediaTypeProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/unsupported-media-type";
    readonly status: 415;
};
/** Counts the changes of fields that clients can write, from 1. The ETag is this number in quotes. */
export type Version = number;
/** `If-Match` does not name the current version. Read the resource again, then decide. */
export type VersionMismatchProblem = Problem & {
    readonly type: "https://deskwire.dev/problems/version-mismatch";
    readonly status: 412;
    readonly currentVersion: Version;
};
/** A time of day on the wall of its time zone, 24 hours; `24:00` is the midnight at the end of the day. */
export type WallTime = string;
/** Open windows by the local weekday on which they begin; an empty day is closed. */
export type WeeklyHours = {
    /** Windows that begin on a Monday. */
    readonly mon: readonly OpenWindow[];
    /** Windows that begin on a Tuesday. */
    readonly tue: readonly OpenWindow[];
    /** Windows that begin on a Wednesday. */
    readonly wed: readonly OpenWindow[];
    /** Windows that begin on a Thursday. */
    readonly thu: readonly OpenWindow[];
    /** Windows that begin on a Friday. */
    readonly fri: readonly OpenWindow[];
    /** Windows that begin on a Saturday. */
    readonly sat: readonly OpenWindow[];
    /** Windows that begin on a Sunday. */
    readonly sun: readonly OpenWindow[];
};
/** Open windows by the local weekday on which they begin; a day that is left out is closed, or stays as it is in an update. */
export type WeeklyHoursSetting = {
    /** Windows that begin on a Monday; the whole list is replaced. */
    readonly mon?: readonly OpenWindowSetting[];
    /** Windows that begin on a Tuesday; the whole list is replaced. */
    readonly tue?: readonly OpenWindowSetting[];
    /** Windows that begin on a Wednesday; the whole list is replaced. */
    readonly wed?: readonly OpenWindowSetting[];
    /** Windows that begin on a Thursday; the whole list is replaced. */
    readonly thu?: readonly OpenWindowSetting[];
    /** Windows that begin on a Friday; the whole list is replaced. */
    readonly fri?: readonly OpenWindowSetting[];
    /** Windows that begin on a Saturday; the whole list is replaced. */
    readonly sat?: readonly OpenWindowSetting[];
    /** Windows that begin on a Sunday; the whole list is replaced. */
    readonly sun?: readonly OpenWindowSetting[];
};
/** The query of `articles.list`: list articles. */
export type ArticlesListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only articles in exactly this language. */
    readonly language?: Language;
    /** Only articles for this audience. */
    readonly audience?: ArticleAudience;
    /** Only articles in this state. */
    readonly state?: ArticleState;
    /** Only articles of this category. */
    readonly categoryId?: CategoryId;
    /** Only the article with this external id of the caller's installation. */
    readonly externalId?: ExternalId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
};
/** The query of `articles.listVersions`: list an article's versions. */
export type ArticlesListVersionsQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `translations.list`: list an article's translations. */
export type TranslationsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `articleLinks.list`: list an article's links. */
export type ArticleLinksListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `articles.neighbours`: get the neighbours of an article. */
export type ArticlesNeighboursQuery = {
    /** How many links to follow at most. */
    readonly depth?: number;
    /** Follow only links of this type. */
    readonly type?: ArticleLinkType;
};
/** The query of `gaps.list`: list gaps in the knowledge. */
export type GapsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only gaps in this language. */
    readonly language?: Language;
};
/** The query of `accounts.list`: list accounts. */
export type AccountsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only the account with this external id of the caller's installation. */
    readonly externalId?: ExternalId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `contacts.list`: list contacts. */
export type ContactsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only contacts of this account. */
    readonly accountId?: AccountId;
    /** Only the contact with this external id of the caller's installation. */
    readonly externalId?: ExternalId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `contracts.list`: list contracts. */
export type ContractsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only contracts of this account. */
    readonly accountId?: AccountId;
    /** Only the contract with this external id of the caller's installation. */
    readonly externalId?: ExternalId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `apps.list`: list apps. */
export type AppsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `installations.list`: list installations. */
export type InstallationsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only installations of this app. */
    readonly appId?: AppId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `apiKeys.list`: list API keys. */
export type ApiKeysListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only keys of this installation. */
    readonly installationId?: InstallationId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `events.list`: list events. */
export type EventsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only events of this type. */
    readonly type?: string;
    /** Only events about the resource with this id. */
    readonly subjectId?: string;
    /** Only events with a higher sequence number than this. */
    readonly after?: number;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "sequence" | "-sequence";
};
/** The query of `events.stream`: stream events. */
export type EventsStreamQuery = {
    /** Only events of these types; repeat it for more than one. */
    readonly types?: readonly string[];
    /** Only events about the resource with this id. */
    readonly subjectId?: string;
    /** Only events with a higher sequence number than this. */
    readonly after?: number;
};
/** The query of `jobs.list`: list jobs. */
export type JobsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only jobs in this state. */
    readonly state?: JobState;
    /** Only jobs of this kind. */
    readonly kind?: JobKind;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `centers.list`: list centres. */
export type CentersListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only centres of this kind. */
    readonly kind?: CenterKind;
};
/** The query of `queues.list`: list queues. */
export type QueuesListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only queues in this state. */
    readonly state?: QueueState;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "position" | "createdAt" | "-createdAt";
};
/** The query of `agents.list`: list agents. */
export type AgentsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only agents of this centre. */
    readonly centerId?: CenterId;
    /** Only agents of this tier. */
    readonly tier?: SupportTier;
    /** Only agents in this state. */
    readonly state?: AgentState;
    /** Only the agent with this external id of the caller's installation. */
    readonly externalId?: ExternalId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `skills.list`: list skills. */
export type SkillsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `routingPolicies.list`: list routing policies. */
export type RoutingPoliciesListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only policies in this state. */
    readonly state?: RoutingPolicyState;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `decisions.list`: list routing decisions. */
export type DecisionsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only decisions about this ticket. */
    readonly ticketId?: TicketId;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `reservations.list`: list reservations. */
export type ReservationsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only offers of this ticket. */
    readonly ticketId?: TicketId;
    /** Only offers to this agent. */
    readonly agentId?: AgentId;
    /** Only offers in this state. */
    readonly state?: ReservationState;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "offeredAt" | "-offeredAt";
};
/** The query of `slaPolicies.list`: list SLA policies. */
export type SlaPoliciesListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "position" | "createdAt" | "-createdAt";
};
/** The query of `calendars.list`: list calendars. */
export type CalendarsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt";
};
/** The query of `clocks.list`: list the clocks of a ticket. */
export type ClocksListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** The ticket. */
    readonly ticketId: TicketId;
};
/** The query of `tickets.list`: list tickets. */
export type TicketsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only tickets in this status. */
    readonly status?: TicketStatus;
    /** Only tickets of this severity. */
    readonly severity?: TicketSeverity;
    /** Only tickets of this category, those of its children not included. */
    readonly categoryId?: CategoryId;
    /** Only tickets that this agent has. */
    readonly assigneeId?: AgentId;
    /** Only tickets of this queue. */
    readonly queueId?: QueueId;
    /** Only tickets of this centre. */
    readonly centerId?: CenterId;
    /** Only tickets of this account. */
    readonly accountId?: AccountId;
    /** Only tickets of this contact. */
    readonly contactId?: ContactId;
    /** Only the ticket with this external id of the caller's installation. */
    readonly externalId?: ExternalId;
    /** Only tickets whose `updatedAt` is this instant or later. Goes with the sorts `updatedAt` and `-updatedAt` only, so give `sort` too. */
    readonly updatedSince?: Instant;
    /** The order of the items; a minus sign means the latest first. */
    readonly sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "nextDueAt";
};
/** The query of `tickets.listLinks`: list a ticket's links. */
export type TicketsListLinksQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `messages.list`: list a ticket's messages. */
export type MessagesListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `attachments.list`: list a ticket's attachments. */
export type AttachmentsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `secrets.list`: list a ticket's secrets. */
export type SecretsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
};
/** The query of `categories.list`: list categories. */
export type CategoriesListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** The language of the labels; English unless given, or where there is no translation. It filters nothing. */
    readonly language?: Language;
};
/** The query of `categories.get`: get a category. */
export type CategoriesGetQuery = {
    /** The language of the labels; English unless given, or where there is no translation. It filters nothing. */
    readonly language?: Language;
};
/** The query of `followUps.list`: list a ticket's follow-up questions. */
export type FollowUpsListQuery = {
    /** How many items a page holds at most. */
    readonly limit?: number;
    /** Where to go on, from `nextCursor` of the page before. */
    readonly cursor?: string;
    /** Only questions in this state. */
    readonly state?: FollowUpState;
};
export interface paths {
    readonly "/v1/articles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List articles
         * Lists articles, newest first unless `sort` says otherwise. A contact sees published articles for the audiences
         * `public` and `customers` only; a filter that asks for others gives it an empty page.
         */
        readonly get: operations["articles.list"];
        readonly put?: never;
        /**
         * Create an article
         * Writes an article. A draft is seen by apps and agents only; a published one also by those of its audience, and
         * search finds it. Give `externalId` to find it again by the identifier of your own system.
         */
        readonly post: operations["articles.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Import articles
         * Writes up to 500 articles as a job, found again by `externalId`: a new one is created, a known one is changed
         * where it differs (fields that are left out stay as they are, and an archived article takes the state that is
         * given). Entries are taken in order, so the last one with the same `externalId` wins. A category that does not
         * exist fails its own entry only, never the batch. The finished job has the `result` `{ created, updated,
         * unchanged, failed }`, four counts of entries. The body may not be larger than the server takes; send a big
         * collection in parts.
         */
        readonly post: operations["articles.import"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an article
         * Reads one article. For a contact, a draft, an archived or an internal article does not exist.
         */
        readonly get: operations["articles.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an article
         * Changes the fields that are given; a field set to null is cleared where that is allowed. Setting `state`
         * publishes a draft, takes a published article back, or brings an archived one back.
         */
        readonly patch: operations["articles.update"];
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Archive an article
         * Takes an article out of use: contacts no longer see it and search no longer finds it. It stays readable for apps
         * and agents, and `articles.update` can bring it back.
         */
        readonly post: operations["articles.archive"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/knowledge/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search the knowledge
         * Finds published articles for a text, best first. What the caller may not see is left out before anything is
         * ranked or counted; a contact finds the audiences `public` and `customers`. With `language`, articles in that
         * language come first and those in its fallback languages are marked by `fallback`; an article that is translated
         * is found once, in the first of these languages. Searching changes nothing; only that a search found nothing is
         * noted, for `gaps.list`.
         */
        readonly post: operations["knowledge.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/suggestions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suggest articles
         * Finds the articles that are likely to answer a ticket, or a draft of one that is not filed yet, and records that
         * they were shown. Only published articles that the caller may see are suggested. The draft itself is not kept.
         * Where nothing fits, `items` is empty; of a ticket that is noted, for `gaps.list`.
         */
        readonly post: operations["suggestions.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/suggestions/{suggestionId}/outcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the suggestion. */
                readonly suggestionId: SuggestionId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the outcome of a suggestion
         * Says how far a suggestion got: `opened`, then `attached` to the ticket or answer, then `solved` it. Steps may be
         * left out but never taken back; the same outcome again changes nothing. A contact may record the outcome of
         * suggestions that were shown to it or that belong to a ticket which it can see.
         */
        readonly post: operations["suggestions.recordOutcome"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /**
         * List an article's versions
         * Lists the versions of an article without their text, newest first. Every change of a field makes one.
         */
        readonly get: operations["articles.listVersions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/versions/{versionNumber}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Version of the article. */
                readonly versionNumber: number;
            };
            readonly cookie?: never;
        };
        /**
         * Get a version of an article
         * Reads an article as it was at one version.
         */
        readonly get: operations["articles.getVersion"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/translations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /**
         * List an article's translations
         * Lists the translations of an article without their text, by language, each with how far it is behind.
         */
        readonly get: operations["translations.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/translations/{language}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Language of the translation. */
                readonly language: Language;
            };
            readonly cookie?: never;
        };
        /**
         * Get a translation
         * Reads the translation in exactly this language. Whoever may see the article may see its translations.
         */
        readonly get: operations["translations.get"];
        /**
         * Write a translation
         * Writes the translation in this language, or replaces it. It has the audience and the state of its article, and search
         * finds it with them. The language of the article itself is 422. The same translation again changes nothing.
         */
        readonly put: operations["translations.put"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/feedback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give feedback on an article
         * Records whether an article helped. It can be given more than once.
         */
        readonly post: operations["articleFeedback.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /**
         * List an article's links
         * Lists the links from this article and to it, oldest first.
         */
        readonly get: operations["articleLinks.list"];
        readonly put?: never;
        /**
         * Link an article
         * Records how an article belongs to another one, or to a product. `relatesTo` holds in both directions, the other types
         * from this article on. A link is never changed; remove it and make another.
         */
        readonly post: operations["articleLinks.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/links/{linkId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Id of the link. */
                readonly linkId: ArticleLinkId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a link
         * Removes a link, named from either of its two articles.
         */
        readonly delete: operations["articleLinks.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/neighbours": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /**
         * Get the neighbours of an article
         * Walks the links in both directions, nearest first: 200 neighbours at most, each once and at its least distance. What
         * the caller may not see is left out before anything is walked, so no way leads through it.
         */
        readonly get: operations["articles.neighbours"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/knowledge/gaps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List gaps in the knowledge
         * Lists what was looked for in the last 90 days and not found, most frequent first: searches without a hit, and tickets
         * for which nothing could be suggested or that closed without an article, in clusters of like wording. A gap leaves the
         * list when an article answers it: one that its wording now finds, or for tickets alone, one that was written or
         * published since. It keeps its id as long as its first search or ticket stays in it. A page may hold fewer items than
         * `limit` and still have a next one.
         */
        readonly get: operations["gaps.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List accounts
         * Lists accounts, newest first unless `sort` says otherwise.
         */
        readonly get: operations["accounts.list"];
        readonly put?: never;
        /**
         * Create an account
         * Registers a customer. Give `externalId` to find it again by the identifier of your own system.
         */
        readonly post: operations["accounts.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/{accountId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the account. */
                readonly accountId: AccountId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an account
         * Reads one account.
         */
        readonly get: operations["accounts.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an account
         * Changes the fields that are given; a field set to null is cleared where that is allowed.
         */
        readonly patch: operations["accounts.update"];
        readonly trace?: never;
    };
    readonly "/v1/contacts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List contacts
         * Lists contacts, newest first unless `sort` says otherwise.
         */
        readonly get: operations["contacts.list"];
        readonly put?: never;
        /**
         * Create a contact
         * Registers a person of an account. Name and address are personal data; they stay out of events.
         */
        readonly post: operations["contacts.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/contacts/{contactId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the contact. */
                readonly contactId: ContactId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a contact
         * Reads one contact.
         */
        readonly get: operations["contacts.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a contact
         * Changes the fields that are given; a field set to null is cleared where that is allowed. A contact stays with its account.
         */
        readonly patch: operations["contacts.update"];
        readonly trace?: never;
    };
    readonly "/v1/contracts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List contracts
         * Lists contracts, newest first unless `sort` says otherwise.
         */
        readonly get: operations["contracts.list"];
        readonly put?: never;
        /**
         * Create a contract
         * Registers what an account is entitled to. A ticket takes the contract that is in force when it is created, unless it names one.
         */
        readonly post: operations["contracts.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/contracts/{contractId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the contract. */
                readonly contractId: ContractId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a contract
         * Reads one contract.
         */
        readonly get: operations["contracts.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a contract
         * Changes the fields that are given. Tickets that are already running keep their contract.
         */
        readonly patch: operations["contracts.update"];
        readonly trace?: never;
    };
    readonly "/v1/sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a session
         * Makes a token with which a browser acts as one contact or one agent for at most an hour. The token is shown once;
         * a repeat with the same idempotency key shows it again for ten minutes. A contact's token sees its own and its account's tickets,
         * public messages and the articles of its audience, and nothing else.
         */
        readonly post: operations["sessions.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List apps
         * Lists apps, newest first.
         */
        readonly get: operations["apps.list"];
        readonly put?: never;
        /**
         * Create an app
         * Registers an app, which is what a software vendor publishes. Install it to get keys for it. Browsers may call
         * with session tokens from the origins that it lists, and from no others.
         */
        readonly post: operations["apps.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apps/{appId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the app. */
                readonly appId: AppId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an app
         * Reads one app.
         */
        readonly get: operations["apps.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an app
         * Changes the fields that are given; a field set to null is cleared where that is allowed. Changed origins hold
         * from the next request on.
         */
        readonly patch: operations["apps.update"];
        readonly trace?: never;
    };
    readonly "/v1/installations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List installations
         * Lists installations, newest first unless `sort` says otherwise. Deleted ones are among them.
         */
        readonly get: operations["installations.list"];
        readonly put?: never;
        /**
         * Install an app
         * Installs an app in the caller's tenant with the scopes that it is granted. Scopes that the calling key itself
         * lacks cannot be granted: such a request is invalid.
         */
        readonly post: operations["installations.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/installations/{installationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the installation. */
                readonly installationId: InstallationId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an installation
         * Reads one installation, also a deleted one.
         */
        readonly get: operations["installations.get"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Uninstall an app
         * Ends an installation: its keys are revoked and its sessions end at once. What it made stays, and its record
         * stays readable with the state `deleted`. Deleting it again changes nothing.
         */
        readonly delete: operations["installations.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apiKeys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List API keys
         * Lists keys, newest first unless `sort` says otherwise, revoked and expired ones among them. No secret is shown.
         */
        readonly get: operations["apiKeys.list"];
        readonly put?: never;
        /**
         * Create an API key
         * Makes a key for an installation, which may have at most 10 live ones (neither revoked nor expired). The secret
         * is shown once; a repeat with the same idempotency key shows it again for ten minutes. The key is pinned to the
         * API version that this request speaks. Scopes that the installation or the calling key lacks, an expiry in the
         * past and a deleted installation make the request invalid.
         */
        readonly post: operations["apiKeys.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/apiKeys/{apiKeyId}/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the key. */
                readonly apiKeyId: ApiKeyId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke an API key
         * Ends a key for good, from the next request on. A key never changes otherwise, so no `If-Match` is needed.
         */
        readonly post: operations["apiKeys.revoke"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List events
         * Lists what happened, in the order of `sequence`, oldest first unless `sort` says otherwise. Give the last
         * `sequence` that you have seen as `after` to go on from there. The caller gets the events that it may read, by
         * their scope and audience; so numbers may be missing to it though none is missing in the tenant. Events are kept
         * for 90 days by default: an `after` or a `cursor` that points before the oldest event kept is answered with
         * `events-expired`.
         */
        readonly get: operations["events.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Stream events
         * Sends what happens as it happens, as server-sent events: `event` is the type, `data` the event as one line of JSON, and `id`
         * where the stream stands. Sent back as `Last-Event-ID`, an `id` goes on behind that event: none is skipped and none is
         * repeated. It holds for this tenant and for any filter, and is no longer good once the events behind it are no longer kept
         * (`events-expired`). Without it the stream begins with what happens next, or behind `after`.
         *
         * The caller gets the events that it may read, by their scope and audience, looked at when they are sent. An `id` without
         * data now and then says how far the tenant has come where nothing was for the caller; a comment every 15 seconds keeps the
         * connection open. The server ends a stream within 5 seconds after its key or session has ended, whenever it stops, and
         * where the caller reads more slowly than events come: connect again, and nothing is lost. An installation may have 10
         * streams open on a server.
         */
        readonly get: operations["events.stream"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events/{eventId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the event. */
                readonly eventId: EventId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an event
         * Reads one event. One that is no longer kept, or that the caller may not read, does not exist.
         */
        readonly get: operations["events.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List jobs
         * Lists jobs, newest first unless `sort` says otherwise.
         */
        readonly get: operations["jobs.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs/{jobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the job. */
                readonly jobId: JobId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a job
         * Reads one job: ask again until `finishedAt` is set, or wait for the event `job.finished`.
         */
        readonly get: operations["jobs.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs/{jobId}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the job. */
                readonly jobId: JobId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a job
         * Stops a job before its next step. What it has done by then stays done.
         */
        readonly post: operations["jobs.cancel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/centers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List centres
         * Lists the support centres by name: regional ones, specialists and the emergency centre, each with whether it is open
         * now.
         */
        readonly get: operations["centers.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/centers/{centerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the centre. */
                readonly centerId: CenterId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a centre
         * Reads one centre.
         */
        readonly get: operations["centers.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List queues
         * Lists queues, newest first unless `sort` says otherwise; `position` is the order in which they are tried.
         */
        readonly get: operations["queues.list"];
        readonly put?: never;
        /**
         * Create a queue
         * Makes a queue. It takes the tickets that are queued from now on; those that wait elsewhere stay there.
         */
        readonly post: operations["queues.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/queues/{queueId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the queue. */
                readonly queueId: QueueId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a queue
         * Reads one queue.
         */
        readonly get: operations["queues.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a queue
         * Changes the fields that are given. What a queue asks of agents holds from now on for the tickets that wait in it; a
         * queue that becomes inactive keeps them until they are taken.
         */
        readonly patch: operations["queues.update"];
        readonly trace?: never;
    };
    readonly "/v1/agents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List agents
         * Lists agents, newest first unless `sort` says otherwise.
         */
        readonly get: operations["agents.list"];
        readonly put?: never;
        /**
         * Create an agent
         * Registers an expert. A new agent is `offline` until presence says otherwise.
         */
        readonly post: operations["agents.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/agents/{agentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the agent. */
                readonly agentId: AgentId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an agent
         * Reads one agent, with its load and presence as of now.
         */
        readonly get: operations["agents.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an agent
         * Changes the fields that are given; a field set to null is cleared where that is allowed. Load and presence are not
         * fields to write. Less capacity takes nothing away from the agent: it is full until enough is done.
         */
        readonly patch: operations["agents.update"];
        readonly trace?: never;
    };
    readonly "/v1/agents/{agentId}/presence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the agent. */
                readonly agentId: AgentId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an agent's presence
         * Reads what the agent has told the floor. One who never told it anything is `offline` since it was created.
         */
        readonly get: operations["presence.get"];
        /**
         * Set an agent's presence
         * Tells the floor whether the agent can be offered work. An agent speaks for itself alone, so for another one the answer
         * is 403; an app speaks for any. `available` has waiting tickets looked at again; any other state takes back the open
         * offers to the agent. Who lets an offer expire is set `away`. The same state and `until` again changes nothing.
         */
        readonly put: operations["presence.set"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/skills": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List skills
         * Lists the skills of active agents by name, each with how many have it: what a queue can ask for.
         */
        readonly get: operations["skills.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routingPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List routing policies
         * Lists policies, newest first unless `sort` says otherwise.
         */
        readonly get: operations["routingPolicies.list"];
        readonly put?: never;
        /**
         * Create a routing policy
         * Writes a policy as a draft. Try it with `decisions.create`, then activate it.
         */
        readonly post: operations["routingPolicies.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routingPolicies/{policyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the policy. */
                readonly policyId: RoutingPolicyId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a routing policy
         * Reads one policy.
         */
        readonly get: operations["routingPolicies.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routingPolicies/{policyId}/activate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the policy. */
                readonly policyId: RoutingPolicyId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Activate a routing policy
         * Makes a draft or a retired policy the active one; the one that was active is retired. Every decision from now on is
         * made by it, also for tickets that wait; open offers stay as they are.
         */
        readonly post: operations["routingPolicies.activate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routing/decisions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List routing decisions
         * Lists decisions in short, newest first unless `sort` says otherwise. A ticket that waits is looked at again and again: of
         * the decisions that found nobody among the same tiers only its last one is kept.
         */
        readonly get: operations["decisions.list"];
        readonly put?: never;
        /**
         * Try a routing decision
         * Decides to whom a ticket or a draft would be offered now, and says why. It is a dry run: nothing is written, reserved
         * or offered. With `policyId` it shows what another policy would do.
         */
        readonly post: operations["decisions.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/routing/decisions/{decisionId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the decision. */
                readonly decisionId: DecisionId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a routing decision
         * Reads a decision in full: what went in, who was considered, who was turned away and why, and what each dimension
         * added.
         */
        readonly get: operations["decisions.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reservations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List reservations
         * Lists offers, newest first unless `sort` says otherwise.
         */
        readonly get: operations["reservations.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reservations/{reservationId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the reservation. */
                readonly reservationId: ReservationId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a reservation
         * Reads one offer.
         */
        readonly get: operations["reservations.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reservations/{reservationId}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the reservation. */
                readonly reservationId: ReservationId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept an offer
         * Takes the ticket: it is assigned to the agent, and its time to engage ends. A new ticket is opened by it. An agent
         * accepts its own offers alone, so for another one the answer is 403; an app accepts for any. Of two answers that race
         * one wins. At `expiresAt` the offer is over, whether or not its timer has run.
         */
        readonly post: operations["reservations.accept"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reservations/{reservationId}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the reservation. */
                readonly reservationId: ReservationId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline an offer
         * Turns the ticket down. It goes back to the place that its age gives it, and is offered to somebody else; this agent is
         * not asked again for a while. An agent declines its own offers alone, so for another one the answer is 403; an app
         * declines for any.
         */
        readonly post: operations["reservations.decline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Get the clock
         * Reads the tenant's clock and what waits for it. Only a sandbox serves this; on a server the path does not exist.
         */
        readonly get: operations["sandbox.getClock"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Advance the clock
         * Moves the tenant's clock forward. Timers that come due on the way fire in the order of their due instants, each
         * seeing its own instant as now, and what they cause is delivered before the next one fires. The clock can be
         * moved by at most ten years at once; more is invalid. Only a sandbox serves this; on a server the path does not
         * exist.
         */
        readonly post: operations["sandbox.advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sandbox/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset the sandbox
         * Puts everything of the tenant back to the seeded start: resources, events, keys, timers and the clock. Without
         * `seed`, the seed stays the same, and so do all ids. The record of this request's idempotency key outlives the
         * reset. Only a sandbox serves this; on a server the path does not exist.
         */
        readonly post: operations["sandbox.reset"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/slaPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List SLA policies
         * Lists policies, newest first unless `sort` says otherwise; `position` is the order in which they are tried.
         */
        readonly get: operations["slaPolicies.list"];
        readonly put?: never;
        /**
         * Create an SLA policy
         * Writes down what tickets are promised. It is for tickets that are created, or whose severity or contract changes, from
         * now on.
         */
        readonly post: operations["slaPolicies.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/slaPolicies/{policyId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the policy. */
                readonly policyId: SlaPolicyId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an SLA policy
         * Reads one policy.
         */
        readonly get: operations["slaPolicies.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an SLA policy
         * Makes the next version of the policy from the fields that are given. Clocks that run under it are counted again as its
         * `changeMode` says, that of the new version; breaches that this makes untrue stay on the record as superseded. Which
         * tickets have the policy does not change.
         */
        readonly patch: operations["slaPolicies.update"];
        readonly trace?: never;
    };
    readonly "/v1/calendars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List calendars
         * Lists calendars, newest first unless `sort` says otherwise.
         */
        readonly get: operations["calendars.list"];
        readonly put?: never;
        /**
         * Create a calendar
         * Writes down opening hours. Contracts, centres and shifts name them.
         */
        readonly post: operations["calendars.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calendars/{calendarId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the calendar. */
                readonly calendarId: CalendarId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a calendar
         * Reads one calendar.
         */
        readonly get: operations["calendars.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a calendar
         * Makes the next version of the hours from the fields that are given; of `weekly`, only the days that are given. Clocks
         * that run keep the version that they began with, or are counted again, as `editMode` says; breaches that this makes
         * untrue stay on the record as superseded.
         */
        readonly patch: operations["calendars.update"];
        readonly trace?: never;
    };
    readonly "/v1/clocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the clocks of a ticket
         * Lists the clocks of one ticket in the order of their beginning, those that have ended included. To somebody who cannot
         * see the ticket the list is empty. A contact sees metric, state, due instant and time left.
         */
        readonly get: operations["clocks.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/clocks/{clockId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the clock. */
                readonly clockId: ClockId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a clock
         * Reads one clock with its segments, warnings and breaches, and why it is due when it is. A contact sees metric, state,
         * due instant and time left; to it, a clock of a ticket that it cannot see does not exist.
         */
        readonly get: operations["clocks.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sla/projections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Project SLA clocks
         * Computes when a ticket would be due, and why: for a draft by the policy that it would get, or for a clock by its
         * terms. Nothing is written. A due instant that the hours never reach is 422.
         */
        readonly post: operations["projections.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tickets
         * Lists tickets, newest first unless `sort` says otherwise; `nextDueAt` puts the least time left first, and tickets without
         * a due instant last. A contact sees its own tickets and those of its account; by queue or centre it finds none.
         */
        readonly get: operations["tickets.list"];
        readonly put?: never;
        /**
         * Create a ticket
         * Files a report. Intake reads it at once: it detects the language, tags the text, extracts facts, and proposes severity and category
         * where none are given. What the category's template still misses is asked as multiple-choice questions (`followUps.list`).
         * A contact files for itself and its account; an app or an agent names both `accountId` and `contactId`.
         */
        readonly post: operations["tickets.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Search tickets
         * Finds tickets by the words of title, description, messages and facts, best match first. Chinese, English, Japanese and Korean are
         * read natively. A contact searches its own and its account's tickets, public messages only.
         */
        readonly post: operations["tickets.search"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a ticket
         * Reads one ticket.
         */
        readonly get: operations["tickets.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a ticket
         * Changes the fields that are given; a field set to null is cleared where that is allowed. Status, assignee and links have operations of their own.
         */
        readonly patch: operations["tickets.update"];
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/transition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a ticket to another status
         * Moves the ticket along its machine: `new` to `open`; `open` to `pendingCustomer`, `pendingThirdParty` or `pendingInternal` and back;
         * `open` or a pending one to `solved`; `solved` to `closed`, or back to `open`, which begins the next resolution cycle; `cancelled` from any status
         * that is not final. `closed`, `cancelled` and `merged` are final. A contact may reopen, close or cancel its own tickets and nothing else.
         */
        readonly post: operations["tickets.transition"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign a ticket
         * Gives the ticket to an agent, or to nobody. The status stays as it is.
         */
        readonly post: operations["tickets.assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/escalate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Escalate a ticket
         * Has a higher tier, or another centre, asked for the ticket: it is queued again, keeps its age, and an open offer is
         * taken back. Whoever has it keeps it until another one accepts. Its clocks go on. A ticket that is final or `solved` is
         * refused; reopen a solved one first. Without `toCenterId` routing chooses the centre: the emergency centre for P0 and
         * confirmed security incidents, otherwise the specialist of its queue, its home region, or an open centre elsewhere.
         */
        readonly post: operations["tickets.escalate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Merge a ticket into another
         * Ends this ticket as `merged` and points it on to another ticket of the same account, where the work goes on. Its messages stay where they are. There is no way back.
         */
        readonly post: operations["tickets.merge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's links
         * Lists the links from this ticket and to it, oldest first.
         */
        readonly get: operations["tickets.listLinks"];
        readonly put?: never;
        /**
         * Link a ticket to another
         * Records how two tickets belong together. `relatesTo` holds in both directions, the other types from this ticket to the other one. A link is never changed; remove it and make another.
         */
        readonly post: operations["tickets.link"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/links/{linkId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the link. */
                readonly linkId: TicketLinkId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a link
         * Removes a link, named from either of its two tickets.
         */
        readonly delete: operations["tickets.unlink"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a ticket's timeline
         * The ticket in four dimensions, computed from its events: who had it (assignee), where it stood (progress), where the time went (duration)
         * and how it ended (resolution), as of the moment of the request.
         */
        readonly get: operations["tickets.timeline"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's messages
         * Lists the messages, oldest first. A contact sees public ones only.
         */
        readonly get: operations["messages.list"];
        readonly put?: never;
        /**
         * Write a message
         * Adds a message to the ticket. A contact's public message moves a ticket that is `pendingCustomer` or `solved` back to `open`.
         * A closed ticket is final: a public message to it opens a linked follow-up ticket and stands there, and the answer names it in `followUpTicketId`;
         * an internal one is kept on the closed ticket. A merged or cancelled ticket takes no message.
         * A contact writes public messages of its own only; `internal` or `automated` from a contact is 422.
         */
        readonly post: operations["messages.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/messages/{messageId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the message. */
                readonly messageId: MessageId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a message
         * Reads one message. To a contact, an internal one does not exist.
         */
        readonly get: operations["messages.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/attachments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's attachments
         * Lists the attachments, oldest first. A contact sees those of public messages and its own unposted ones.
         */
        readonly get: operations["attachments.list"];
        readonly put?: never;
        /**
         * Make a slot for an attachment
         * Makes room for one file on the ticket; `attachments.putContent` fills it and `messages.create` posts it with a message. Until then
         * only whoever made it and the staff know of it; afterwards it is seen by whoever sees the message. What is not posted within 24 hours
         * of domain time is dropped. A merged or cancelled ticket takes no attachment.
         */
        readonly post: operations["attachments.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/attachments/{attachmentId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the attachment. */
                readonly attachmentId: AttachmentId;
            };
            readonly cookie?: never;
        };
        /**
         * Get an attachment
         * Reads what is known of one attachment. To a contact, one of an internal message does not exist.
         */
        readonly get: operations["attachments.get"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete an attachment
         * Deletes an attachment, its content and its file name. Messages go on naming its id, which leads to nothing then. A contact deletes
         * what it has not posted yet; a posted one is the staff's to delete, and for a contact that is 403.
         */
        readonly delete: operations["attachments.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/attachments/{attachmentId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the attachment. */
                readonly attachmentId: AttachmentId;
            };
            readonly cookie?: never;
        };
        /**
         * Download the content of an attachment
         * Streams the bytes, always to be saved and never to be shown in place: `Content-Disposition: attachment`, `nosniff` and a sandboxing content policy.
         * One byte range may be asked for (RFC 9110 §14); several, or ones that cannot be read, are answered with the whole. What has no content
         * yet, or in which the scanner found something, is 409 `content-unavailable`.
         */
        readonly get: operations["attachments.getContent"];
        /**
         * Put the content of an attachment
         * Streams the file's bytes as they are, at most 25 MiB (413 `body-too-large`), and may be repeated, also with other bytes, until the attachment is
         * posted; after that the same bytes answer as before and others are 409 `content-fixed`. The beginning is held against the declared `mediaType`:
         * what has a signature of another type, or lacks the one that its type has, is 422 `media-type-mismatch`. Nothing of a refused body is kept.
         * A body that takes longer than the server waits, or breaks off, changes nothing.
         */
        readonly put: operations["attachments.putContent"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/secrets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's secrets
         * Lists which secrets there are, oldest first, never their values. A contact sees those that contacts gave.
         */
        readonly get: operations["secrets.list"];
        readonly put?: never;
        /**
         * Give a secret
         * Keeps a password, a key or a token that the work on the ticket needs, apart from its messages: sealed, in no event, search or export, and
         * shown by `secrets.reveal` alone. It is erased when the ticket is closed, cancelled or merged; such a ticket takes none.
         */
        readonly post: operations["secrets.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/secrets/{secretId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the secret. */
                readonly secretId: SecretId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Erase a secret
         * Erases a secret and its label before the ticket ends. A contact erases those that contacts gave.
         */
        readonly delete: operations["secrets.delete"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/secrets/{secretId}/reveal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the secret. */
                readonly secretId: SecretId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reveal a secret
         * Shows the value. It takes no idempotency key, so that no kept answer shows a value unrecorded: each time it is shown is a `secret.revealed` event,
         * a repeat after a lost answer included.
         */
        readonly post: operations["secrets.reveal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ticketExports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Export tickets
         * Writes tickets to a file as a job: CSV (RFC 4180, with a header row) or JSON Lines, oldest first, those that were there when it was asked for. While
         * `progress.total` still grows, the job counts; then `progress.done` follows. The finished job has the `result` `{ tickets, bytes }`, and
         * `ticketExports.download` gives the file for 24 hours of domain time. Cells of a CSV that a spreadsheet would take for a formula begin with an apostrophe.
         */
        readonly post: operations["ticketExports.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ticketExports/{jobId}/content": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the job that wrote the export. */
                readonly jobId: JobId;
            };
            readonly cookie?: never;
        };
        /**
         * Download an export
         * Streams the file of a finished export, always to be saved. One byte range may be asked for (RFC 9110 §14), to go on where a connection broke.
         * Before the job has succeeded it is 409 `export-not-ready`; 24 hours after it is 404.
         */
        readonly get: operations["ticketExports.download"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List categories
         * Lists all categories in the order of their paths, each with the facts that a good report of its kind holds. Categories come with the tenant and are read only.
         */
        readonly get: operations["categories.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/categories/{categoryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the category. */
                readonly categoryId: CategoryId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a category
         * Reads one category with its fact template.
         */
        readonly get: operations["categories.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/followUps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's follow-up questions
         * Lists the questions that intake asked about missing facts, oldest first.
         */
        readonly get: operations["followUps.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/followUps/{followUpId}/answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the follow-up question. */
                readonly followUpId: FollowUpId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a follow-up question
         * Answers with one of the offered choices, or with free text where a choice allows it. The answer becomes a fact of the ticket.
         */
        readonly post: operations["followUps.answer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/ratings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rate a solution
         * Rates the current resolution cycle of a solved or closed ticket, once. A contact rates for itself; an app passes on what the ticket's contact said.
         */
        readonly post: operations["ratings.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/ratings/{ratingId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the rating. */
                readonly ratingId: RatingId;
            };
            readonly cookie?: never;
        };
        /**
         * Get a rating
         * Reads one rating.
         */
        readonly get: operations["ratings.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly "article.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An article was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.article.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "article.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An article was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.article.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "article.archived": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An article was archived
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.article.archived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "suggestion.shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Articles were suggested
         * Delivered to every endpoint that may read it. One event for all the suggestions of one answer; its subject is the first of them.
         */
        readonly post: operations["on.suggestion.shown"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "suggestion.outcomeRecorded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The outcome of a suggestion was recorded
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.suggestion.outcomeRecorded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "translation.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A translation was written or replaced
         * Delivered to every endpoint that may read it. Its subject is the article.
         */
        readonly post: operations["on.translation.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "articleFeedback.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Feedback on an article was given
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.articleFeedback.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "article.linked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An article was linked
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.article.linked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "article.unlinked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A link of an article was removed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.article.unlinked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "search.missed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Nothing was found
         * Delivered to every endpoint that may read it: a search without a hit, or a ticket for which nothing could be suggested or that closed without an article. Its subject is the miss.
         */
        readonly post: operations["on.search.missed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "account.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An account was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.account.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "account.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An account was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.account.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contact.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A contact was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.contact.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contact.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A contact was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.contact.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contract.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A contract was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.contract.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "contract.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A contract was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.contract.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "session.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A session was made
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.session.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "app.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An app was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.app.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "app.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An app was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.app.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "installation.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An app was installed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.installation.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "installation.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An app was uninstalled
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.installation.deleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "apiKey.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An API key was made
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.apiKey.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "apiKey.revoked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An API key was revoked
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.apiKey.revoked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "job.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A job was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.job.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "job.finished": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A job succeeded or failed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.job.finished"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "job.cancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A job was cancelled
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.job.cancelled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "agent.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An agent was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.agent.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "agent.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An agent was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.agent.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "agent.presenceChanged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An agent told the floor something else
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.agent.presenceChanged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "queue.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A queue was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.queue.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "queue.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A queue was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.queue.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "routingPolicy.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A routing policy was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.routingPolicy.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "routingPolicy.activated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A routing policy was activated
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.routingPolicy.activated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.queued": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket entered a queue
         * Delivered to every endpoint that may read it. A ticket that moves to another queue is queued again and keeps its age.
         */
        readonly post: operations["on.ticket.queued"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.offered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was offered to an agent
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.offered"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "reservation.accepted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An offer was accepted
         * Delivered to every endpoint that may read it. Its subject is the ticket, as with every event of an offer.
         */
        readonly post: operations["on.reservation.accepted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "reservation.declined": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An offer was declined
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.reservation.declined"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "reservation.expired": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An offer expired
         * Delivered to every endpoint that may read it. It occurred at the instant at which the offer could no longer be accepted; its agent is `away` from then on.
         */
        readonly post: operations["on.reservation.expired"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "reservation.rescinded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An offer was taken back
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.reservation.rescinded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.tierWidened": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * One more tier is asked for a ticket
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.tierWidened"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.escalated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was escalated
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.escalated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "routing.noAgent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Nobody could be asked for a ticket
         * Delivered to every endpoint that may read it. Its subject is the ticket. It is not repeated while nothing but the time has changed.
         */
        readonly post: operations["on.routing.noAgent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "clock.advanced": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The clock was advanced
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.clock.advanced"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sandbox.restarted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The sandbox was reset
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.sandbox.restarted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "slaPolicy.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA policy was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.slaPolicy.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "slaPolicy.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA policy has a next version
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.slaPolicy.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "calendar.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A calendar was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.calendar.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "calendar.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A calendar has a next version
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.calendar.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.clockStarted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock started
         * Delivered to every endpoint that may read it. Its subject is the ticket, as with every event of a clock.
         */
        readonly post: operations["on.sla.clockStarted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.clockPaused": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock was paused
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.sla.clockPaused"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.clockResumed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock counts again
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.sla.clockResumed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.clockFulfilled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock was fulfilled
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.sla.clockFulfilled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.warning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock is close to its target
         * Delivered to every endpoint that may read it. It occurred at the instant at which that fraction of the target was counted.
         */
        readonly post: operations["on.sla.warning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.breached": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock was breached
         * Delivered to every endpoint that may read it. It occurred at the due instant, or at that of the change which put it into the past.
         */
        readonly post: operations["on.sla.breached"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "sla.clockCancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An SLA clock was cancelled
         * Delivered to every endpoint that may read it. Nobody waits for what it measured any more; it counts neither as met nor as missed.
         */
        readonly post: operations["on.sla.clockCancelled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was created
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was changed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.updated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.tagged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was tagged by intake
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.tagged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.transitioned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket moved to another status
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.transitioned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.assigned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was assigned
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.assigned"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.linked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was linked to another
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.linked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.unlinked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A link between tickets was removed
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.unlinked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "ticket.merged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A ticket was merged into another
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.ticket.merged"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "message.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A message was written
         * Delivered to every endpoint that may read it. Internal messages go to apps and agents only and are never delivered to a contact.
         */
        readonly post: operations["on.message.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "attachment.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A slot for an attachment was made
         * Delivered to every endpoint that may read it. Contacts are told when it is posted.
         */
        readonly post: operations["on.attachment.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "attachment.uploaded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The content of an attachment was put
         * Delivered to every endpoint that may read it. Contacts are told when it is posted.
         */
        readonly post: operations["on.attachment.uploaded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "attachment.posted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An attachment was posted with a message
         * Delivered to every endpoint that may read it; to contacts, where they see the attachment.
         */
        readonly post: operations["on.attachment.posted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "attachment.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An attachment was deleted
         * Delivered to every endpoint that may read it; to contacts, where they see the attachment.
         */
        readonly post: operations["on.attachment.deleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "secret.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A secret was given
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.secret.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "secret.revealed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A secret was shown
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.secret.revealed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "secret.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A secret was erased
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.secret.deleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "followUp.asked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A follow-up question was asked
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.followUp.asked"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "followUp.answered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A follow-up question was answered
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.followUp.answered"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "rating.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A solution was rated
         * Delivered to every endpoint that may read it.
         */
        readonly post: operations["on.rating.created"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** A customer of the support organisation. */
        readonly Account: Account;
        /** A new account. */
        readonly AccountCreate: AccountCreate;
        /** An account was created. */
        readonly AccountCreatedEvent: AccountCreatedEvent;
        /**
         * Id of an account, a TypeID.
         * @example acc_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AccountId: AccountId;
        /** A page of accounts. */
        readonly AccountList: AccountList;
        /** Changes to an account. */
        readonly AccountUpdate: AccountUpdate;
        /** An account was changed. */
        readonly AccountUpdatedEvent: AccountUpdatedEvent;
        /** Who did something. */
        readonly Actor: Actor;
        /** The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as. */
        readonly ActorNotAllowedProblem: ActorNotAllowedProblem;
        /** Who acts. `app` is an installation's key, `system` the platform itself. */
        readonly ActorType: ActorType;
        /** An expert of the support organisation. */
        readonly Agent: Agent;
        /** How much an agent carries at a time on each channel. A ticket takes one unit of the channel that it came in on. */
        readonly AgentCapacity: AgentCapacity;
        /** How much an agent carries at a time on each channel. A channel that is left out is not served, or stays as it is in an update. */
        readonly AgentCapacitySetting: AgentCapacitySetting;
        /** A certificate that an agent holds. */
        readonly AgentCertificate: AgentCertificate;
        /** A certificate that an agent holds. */
        readonly AgentCertificateSetting: AgentCertificateSetting;
        /** A new agent. */
        readonly AgentCreate: AgentCreate;
        /** An agent was created. */
        readonly AgentCreatedEvent: AgentCreatedEvent;
        /**
         * Id of an agent, a TypeID.
         * @example agt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AgentId: AgentId;
        /** A language at a level. */
        readonly AgentLanguage: AgentLanguage;
        /** A language at a level. */
        readonly AgentLanguageSetting: AgentLanguageSetting;
        /** A page of agents. */
        readonly AgentList: AgentList;
        /** How much of a channel is taken. */
        readonly AgentLoad: AgentLoad;
        /** What an agent has told the floor. */
        readonly AgentPresence: AgentPresence;
        /** An agent told the floor something else. */
        readonly AgentPresenceChangedEvent: AgentPresenceChangedEvent;
        /** When an agent works: by a calendar, or by weekly hours of its own. */
        readonly AgentShift: AgentShift;
        /** When an agent works. Give either `calendarId`, or `timeZone` and `weekly`. */
        readonly AgentShiftSetting: AgentShiftSetting;
        /** Whether an agent belongs to the floor. */
        readonly AgentState: AgentState;
        /** Changes to an agent. A list is replaced whole. */
        readonly AgentUpdate: AgentUpdate;
        /** An agent was changed. */
        readonly AgentUpdatedEvent: AgentUpdatedEvent;
        /** The policy is the active one already. */
        readonly AlreadyActiveProblem: AlreadyActiveProblem;
        /** The question is no longer open. It was answered, or its fact became known otherwise or is no longer needed. */
        readonly AlreadyAnsweredProblem: AlreadyAnsweredProblem;
        /** The article is archived already. */
        readonly AlreadyArchivedProblem: AlreadyArchivedProblem;
        /** The two are linked in this way already. */
        readonly AlreadyLinkedProblem: AlreadyLinkedProblem;
        /** This resolution cycle has a rating already. */
        readonly AlreadyRatedProblem: AlreadyRatedProblem;
        /** The key is revoked already. */
        readonly AlreadyRevokedProblem: AlreadyRevokedProblem;
        /** A key with which an installation calls. */
        readonly ApiKey: ApiKey;
        /** A new key. */
        readonly ApiKeyCreate: ApiKeyCreate;
        /** An API key was made. */
        readonly ApiKeyCreatedEvent: ApiKeyCreatedEvent;
        /**
         * Id of an API key, a TypeID.
         * @example key_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ApiKeyId: ApiKeyId;
        /** A page of keys. */
        readonly ApiKeyList: ApiKeyList;
        /** An API key was revoked. */
        readonly ApiKeyRevokedEvent: ApiKeyRevokedEvent;
        /** What a software vendor publishes: installed in tenants, it calls with the keys of its installations. */
        readonly App: App;
        /** A new app. */
        readonly AppCreate: AppCreate;
        /** An app was created. */
        readonly AppCreatedEvent: AppCreatedEvent;
        /**
         * Id of an app, a TypeID.
         * @example app_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AppId: AppId;
        /** A page of apps. */
        readonly AppList: AppList;
        /** Changes to an app. */
        readonly AppUpdate: AppUpdate;
        /** An app was changed. */
        readonly AppUpdatedEvent: AppUpdatedEvent;
        /** A piece of knowledge. */
        readonly Article: Article;
        /** An article was archived. */
        readonly ArticleArchivedEvent: ArticleArchivedEvent;
        /** Whom an article is for: everybody (`public`), the contacts of accounts (`customers`), or agents alone (`internal`). Contacts see the first two. */
        readonly ArticleAudience: ArticleAudience;
        /** A new article. */
        readonly ArticleCreate: ArticleCreate;
        /** An article was created. */
        readonly ArticleCreatedEvent: ArticleCreatedEvent;
        /** What somebody thinks of an article. */
        readonly ArticleFeedbackCreate: ArticleFeedbackCreate;
        /** Feedback on an article was given. */
        readonly ArticleFeedbackCreatedEvent: ArticleFeedbackCreatedEvent;
        /**
         * Id of an article, a TypeID.
         * @example art_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ArticleId: ArticleId;
        /** Articles to create or change. */
        readonly ArticleImport: ArticleImport;
        /** An article to create, or to change where its `externalId` is known. */
        readonly ArticleImportEntry: ArticleImportEntry;
        /** How an article belongs to another one, or to a product. */
        readonly ArticleLink: ArticleLink;
        /** A new link. Give either `toArticleId`, or `product` with the type `affectsProduct`. */
        readonly ArticleLinkCreate: ArticleLinkCreate;
        /**
         * Id of a link from an article, a TypeID.
         * @example aln_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ArticleLinkId: ArticleLinkId;
        /** A page of links. */
        readonly ArticleLinkList: ArticleLinkList;
        /** How an article belongs to what it is linked to: it says the same as the other (`duplicates`), asks for it to be done first (`requires`), puts right what it describes (`fixes`), takes its place (`supersedes`), has to do with it (`relatesTo`), or is about a product (`affectsProduct`). */
        readonly ArticleLinkType: ArticleLinkType;
        /** An article was linked. */
        readonly ArticleLinkedEvent: ArticleLinkedEvent;
        /** A page of articles. */
        readonly ArticleList: ArticleList;
        /** An article or a product near an article. */
        readonly ArticleNeighbour: ArticleNeighbour;
        /** What is near an article. */
        readonly ArticleNeighbours: ArticleNeighbours;
        /** Where an article stands. */
        readonly ArticleState: ArticleState;
        /** A link of an article was removed. */
        readonly ArticleUnlinkedEvent: ArticleUnlinkedEvent;
        /** Changes to an article. */
        readonly ArticleUpdate: ArticleUpdate;
        /** An article was changed. */
        readonly ArticleUpdatedEvent: ArticleUpdatedEvent;
        /** A version of an article, as it was. */
        readonly ArticleVersion: ArticleVersion;
        /** A page of versions. */
        readonly ArticleVersionList: ArticleVersionList;
        /** A version of an article, without its text. */
        readonly ArticleVersionSummary: ArticleVersionSummary;
        /** A state that can be written. An article is archived by `articles.archive`. */
        readonly ArticleWritableState: ArticleWritableState;
        /** A file on a ticket. */
        readonly Attachment: Attachment;
        /** A new attachment. */
        readonly AttachmentCreate: AttachmentCreate;
        /** A slot for an attachment was made. */
        readonly AttachmentCreatedEvent: AttachmentCreatedEvent;
        /** An attachment was deleted with its content and its file name. */
        readonly AttachmentDeletedEvent: AttachmentDeletedEvent;
        /**
         * Id of an attachment, a TypeID.
         * @example att_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AttachmentId: AttachmentId;
        /** A page of attachments. */
        readonly AttachmentList: AttachmentList;
        /** An attachment was posted with a message, and is seen by whoever sees the message from now on. */
        readonly AttachmentPostedEvent: AttachmentPostedEvent;
        /** How far an attachment has got. `pending`: it has no content yet, `uploaded`: it has and is in no message yet, `posted`: it stands in a message. */
        readonly AttachmentState: AttachmentState;
        /** The content of an attachment was put. Put again, it is another event. */
        readonly AttachmentUploadedEvent: AttachmentUploadedEvent;
        /** The request body is larger than the server takes. */
        readonly BodyTooLargeProblem: BodyTooLargeProblem;
        /** So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
        readonly BusinessDays: BusinessDays;
        /** So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
        readonly BusinessDaysSetting: BusinessDaysSetting;
        /** Opening hours in one time zone. `version` names them in clocks. */
        readonly Calendar: Calendar;
        /** New opening hours. They open at least once a week, otherwise 422. */
        readonly CalendarCreate: CalendarCreate;
        /** A calendar was created. */
        readonly CalendarCreatedEvent: CalendarCreatedEvent;
        /** What an edit does to clocks that run: nothing, they keep the version that they began with (`pinned`), or they are counted again from their start (`recalculateOpen`). */
        readonly CalendarEditMode: CalendarEditMode;
        /**
         * Id of a calendar, a TypeID.
         * @example cal_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly CalendarId: CalendarId;
        /** A page of calendars. */
        readonly CalendarList: CalendarList;
        /** Changes to opening hours. What comes of it opens at least once a week, otherwise 422. */
        readonly CalendarUpdate: CalendarUpdate;
        /** A calendar has a next version. */
        readonly CalendarUpdatedEvent: CalendarUpdatedEvent;
        /** A calendar as it was at one version. */
        readonly CalendarVersion: CalendarVersion;
        /** The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand. The offer stays open until it expires. */
        readonly CapacityExceededProblem: CapacityExceededProblem;
        /** A kind of ticket. */
        readonly Category: Category;
        /**
         * Id of a category, a TypeID.
         * @example cat_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly CategoryId: CategoryId;
        /** A page of categories. */
        readonly CategoryList: CategoryList;
        /** What led to an event. */
        readonly Cause: Cause;
        /** A place where agents work. Centres come with the tenant and are read only. */
        readonly Center: Center;
        /** Which centre the ticket goes to, and why not the others. */
        readonly CenterChoice: CenterChoice;
        /**
         * Id of a support centre, a TypeID.
         * @example ctn_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly CenterId: CenterId;
        /** What a centre is for: everything from its region, or one specialty from everywhere. */
        readonly CenterKind: CenterKind;
        /** A page of centres. */
        readonly CenterList: CenterList;
        /** Why a centre could not be chosen. */
        readonly CenterObstacle: CenterObstacle;
        /** The rule that chose a centre: the first that found an open one. */
        readonly CenterRule: CenterRule;
        /** What a specialist centre is for. */
        readonly CenterSpecialty: CenterSpecialty;
        /** A promise about a ticket, and the time that is left. Clocks follow from events; nobody writes them. */
        readonly Clock: Clock;
        /** The clock was advanced. */
        readonly ClockAdvancedEvent: ClockAdvancedEvent;
        /** The clock never goes back. Reset the sandbox to start again. */
        readonly ClockBackwardsProblem: ClockBackwardsProblem;
        /** A clock with how it came to where it stands. */
        readonly ClockDetail: ClockDetail;
        /** How a clock came to where it stands. */
        readonly ClockExplanation: ClockExplanation;
        /**
         * Id of an SLA clock, a TypeID.
         * @example clk_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ClockId: ClockId;
        /** A page of clocks. */
        readonly ClockList: ClockList;
        /** What a clock is held to and how it fared. */
        readonly ClockTerms: ClockTerms;
        /** A regime that whoever works on the ticket must be cleared for. */
        readonly Compliance: Compliance;
        /** A person of an account who asks for help. */
        readonly Contact: Contact;
        /** A new contact. */
        readonly ContactCreate: ContactCreate;
        /** A contact was created. */
        readonly ContactCreatedEvent: ContactCreatedEvent;
        /**
         * Id of a contact, a TypeID.
         * @example con_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ContactId: ContactId;
        /** A page of contacts. */
        readonly ContactList: ContactList;
        /** Changes to a contact. */
        readonly ContactUpdate: ContactUpdate;
        /** A contact was changed. */
        readonly ContactUpdatedEvent: ContactUpdatedEvent;
        /**
         * A SHA-256 digest, in lower-case hexadecimal.
         * @example c8d27f2a7c2fcd65cbe8ea3a5b4b42b26ca6f4e6b8bd8b8d8b0a0e7ac2f2b1e4
         */
        readonly ContentDigest: ContentDigest;
        /** The attachment stands in a message, and its content can no longer be changed. Make another attachment. */
        readonly ContentFixedProblem: ContentFixedProblem;
        /**
         * Id of a piece of content, a TypeID.
         * @example cnt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ContentId: ContentId;
        /** A piece of free text or personal data that an event refers to. It stands beside the event, so it can be erased without touching it. */
        readonly ContentPart: ContentPart;
        /** There is no content yet, or the scanner found something in it. */
        readonly ContentUnavailableProblem: ContentUnavailableProblem;
        /** What an account is entitled to. */
        readonly Contract: Contract;
        /** A new contract. */
        readonly ContractCreate: ContractCreate;
        /** A contract was created. */
        readonly ContractCreatedEvent: ContractCreatedEvent;
        /**
         * Id of a contract, a TypeID.
         * @example ctr_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ContractId: ContractId;
        /** A page of contracts. */
        readonly ContractList: ContractList;
        /** How much an account is entitled to, from least to most. */
        readonly ContractTier: ContractTier;
        /** Changes to a contract. */
        readonly ContractUpdate: ContractUpdate;
        /** A contract was changed. */
        readonly ContractUpdatedEvent: ContractUpdatedEvent;
        /** What a dimension added to a score. All three numbers are integers, so that they sum exactly. */
        readonly Contribution: Contribution;
        /** Where points come from: `item`: the ticket alone, the same for every agent, `pair`: ticket and agent, `relaxation`: taken off for leaning on a demand that has softened. */
        readonly ContributionScope: ContributionScope;
        /** What to decide. Give either `ticketId` or `draft`. */
        readonly DecisionCreate: DecisionCreate;
        /**
         * Id of a routing decision, a TypeID.
         * @example dec_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly DecisionId: DecisionId;
        /** A page of decisions in short. */
        readonly DecisionList: DecisionList;
        /** What a decision came to. */
        readonly DecisionOutcome: DecisionOutcome;
        /** How a routing decision came about. */
        readonly DecisionRecord: DecisionRecord;
        /** A routing decision in short. */
        readonly DecisionSummary: DecisionSummary;
        /** What a dimension is worth. */
        readonly DimensionWeight: DimensionWeight;
        /** What a dimension is worth. */
        readonly DimensionWeightSetting: DimensionWeightSetting;
        /**
         * An ISO 8601 duration: `PT24H` is 24 hours, `P1D` one calendar day.
         * @example PT30M
         */
        readonly Duration: Duration;
        /** Why a ticket is escalated: it takes too long, asks for more expertise, hurts the business, or is about security. */
        readonly EscalationReason: EscalationReason;
        /** Something that happened. Delivered by webhooks, listed by `events.list`, hashed by the audit log; never changed afterwards. */
        readonly Event: Event;
        /**
         * Id of an event, a TypeID.
         * @example evt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly EventId: EventId;
        /** A page of events. */
        readonly EventList: EventList;
        /** Events that were asked for are no longer kept. Read the resources again, then go on from `oldestSequence`. */
        readonly EventsExpiredProblem: EventsExpiredProblem;
        /** The job has not written the whole file, or never will. */
        readonly ExportNotReadyProblem: ExportNotReadyProblem;
        /**
         * The caller's own identifier of the resource, unique within one installation.
         * @example crm-20931
         */
        readonly ExternalId: ExternalId;
        /** Another resource of this kind and installation has this `externalId`. */
        readonly ExternalIdTakenProblem: ExternalIdTakenProblem;
        /** A value that a fact can take. */
        readonly FactChoice: FactChoice;
        /** What kind of value a fact has. */
        readonly FactKind: FactKind;
        /** A fact that a good report holds. */
        readonly FactTemplate: FactTemplate;
        /** What somebody thinks of an article. It is never changed. */
        readonly Feedback: Feedback;
        /**
         * Id of feedback on an article, a TypeID.
         * @example fbk_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly FeedbackId: FeedbackId;
        /** What is wrong with one part of the request. */
        readonly FieldError: FieldError;
        /** How many agents a filter turned away. */
        readonly FilterCount: FilterCount;
        /** A question about a missing fact. */
        readonly FollowUp: FollowUp;
        /** The answer to a question. */
        readonly FollowUpAnswer: FollowUpAnswer;
        /** An answer. Give either `choice` or `text`. */
        readonly FollowUpAnswerCreate: FollowUpAnswerCreate;
        /** A follow-up question was answered. */
        readonly FollowUpAnsweredEvent: FollowUpAnsweredEvent;
        /** A follow-up question was asked. */
        readonly FollowUpAskedEvent: FollowUpAskedEvent;
        /** An answer that is offered. */
        readonly FollowUpChoice: FollowUpChoice;
        /**
         * Id of a follow-up question, a TypeID.
         * @example fup_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly FollowUpId: FollowUpId;
        /** A page of follow-up questions. */
        readonly FollowUpList: FollowUpList;
        /** Where a question stands. `obsolete` is one whose fact became known otherwise or is no longer needed. */
        readonly FollowUpState: FollowUpState;
        /**
         * Id of a gap in the knowledge, a TypeID.
         * @example gap_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly GapId: GapId;
        /** A page of gaps. */
        readonly GapList: GapList;
        /** Send the same request again after the seconds in `Retry-After`. */
        readonly IdempotencyInFlightProblem: IdempotencyInFlightProblem;
        /** The same key was used within 24 hours with another body or path. Use a fresh key. */
        readonly IdempotencyKeyReusedProblem: IdempotencyKeyReusedProblem;
        /** The ticket cannot move from its status to the one asked for, or not by this actor. */
        readonly IllegalTransitionProblem: IllegalTransitionProblem;
        /** An app in a tenant. */
        readonly Installation: Installation;
        /** A new installation. */
        readonly InstallationCreate: InstallationCreate;
        /** An app was installed. */
        readonly InstallationCreatedEvent: InstallationCreatedEvent;
        /** An app was uninstalled. */
        readonly InstallationDeletedEvent: InstallationDeletedEvent;
        /**
         * Id of an installation, a TypeID.
         * @example ins_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly InstallationId: InstallationId;
        /** A page of installations. */
        readonly InstallationList: InstallationList;
        /** Whether an installation is in use. `deleted` is final. */
        readonly InstallationState: InstallationState;
        /**
         * Format: date-time
         * An instant, RFC 3339 in UTC with milliseconds.
         * @example 2026-11-20T09:30:00.000Z
         */
        readonly Instant: Instant;
        /** The cursor was not made by this operation with this filter and sort. */
        readonly InvalidCursorProblem: InvalidCursorProblem;
        /** A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist. `errors` names each one. */
        readonly InvalidRequestProblem: InvalidRequestProblem;
        /** Work that takes longer than one request. It goes on after a crash where it stopped. */
        readonly Job: Job;
        /** A job was cancelled. */
        readonly JobCancelledEvent: JobCancelledEvent;
        /** A job was created. */
        readonly JobCreatedEvent: JobCreatedEvent;
        /** A job succeeded or failed. */
        readonly JobFinishedEvent: JobFinishedEvent;
        /** The job has come to an end and cannot be cancelled any more. */
        readonly JobFinishedProblem: JobFinishedProblem;
        /**
         * Id of a job, a TypeID.
         * @example job_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly JobId: JobId;
        /** What a job does, as the id of the operation that made it. */
        readonly JobKind: JobKind;
        /** A page of jobs. */
        readonly JobList: JobList;
        /** How far a job has got. */
        readonly JobProgress: JobProgress;
        /** Where a job stands. The last three are final. */
        readonly JobState: JobState;
        /** Why an article in another language is among the hits. */
        readonly KnowledgeFallback: KnowledgeFallback;
        /** Searches and tickets in one language that asked about the same thing and found nothing: an article that ought to be written. */
        readonly KnowledgeGap: KnowledgeGap;
        /** A part of an excerpt that matches the query. */
        readonly KnowledgeHighlight: KnowledgeHighlight;
        /** An article that matches. */
        readonly KnowledgeHit: KnowledgeHit;
        /** The best hits. */
        readonly KnowledgeHits: KnowledgeHits;
        /** What to look for. */
        readonly KnowledgeQuery: KnowledgeQuery;
        /**
         * A language, as a BCP 47 tag.
         * @example zh
         */
        readonly Language: Language;
        /**
         * A calendar date on the wall of its time zone, without one of its own.
         * @example 2026-12-25
         */
        readonly LocalDate: LocalDate;
        /** A short statement of why, for a program to put into words. Fields that a code does not use are null. */
        readonly MainReason: MainReason;
        /** Why a decision came out as it did. */
        readonly MainReasonCode: MainReasonCode;
        /** The body is not JSON in UTF-8, or the URL cannot be parsed. */
        readonly MalformedRequestProblem: MalformedRequestProblem;
        /** The bytes are not of the media type that the attachment declares. Nothing was kept. */
        readonly MediaTypeMismatchProblem: MediaTypeMismatchProblem;
        /** The ticket cannot be merged into the one that was named. */
        readonly MergeRefusedProblem: MergeRefusedProblem;
        /** A part of the conversation. It is never changed. */
        readonly Message: Message;
        /** A new message. */
        readonly MessageCreate: MessageCreate;
        /** A message was written. Internal messages go to apps and agents only and are never delivered to a contact. */
        readonly MessageCreatedEvent: MessageCreatedEvent;
        /**
         * Id of a message, a TypeID.
         * @example msg_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly MessageId: MessageId;
        /** A page of messages. */
        readonly MessageList: MessageList;
        /** Who may read a message. `public` is everyone who sees the ticket, `internal` only apps and agents. */
        readonly MessageVisibility: MessageVisibility;
        /**
         * Up to 50 pairs of strings that the caller keeps on the resource. Deskwire never reads them.
         * @example {
         * "plan": "gold"
         * }
         */
        readonly Metadata: Metadata;
        /**
         * Pairs to set; a pair set to null is removed (RFC 7396).
         * @example {
         * "plan": "platinum",
         * "legacy": null
         * }
         */
        readonly MetadataPatch: MetadataPatch;
        /**
         * Id of a search that found nothing, a TypeID.
         * @example mis_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly MissId: MissId;
        /** The key is valid but lacks a scope that the operation needs. */
        readonly MissingScopeProblem: MissingScopeProblem;
        /** An agent who almost may take the ticket. */
        readonly NearMiss: NearMiss;
        /** Whether the link leads to the neighbour or comes from it. */
        readonly NeighbourDirection: NeighbourDirection;
        /** What a neighbour is. */
        readonly NeighbourKind: NeighbourKind;
        /** Pass as `cursor` to get the next page; null on the last page. */
        readonly NextCursor: NextCursor;
        /** The tier that is asked next as well. */
        readonly NextTier: NextTier;
        /** No resource of this id is visible to the caller. Another tenant's id answers the same. */
        readonly NotFoundProblem: NotFoundProblem;
        /** Only a solved or closed ticket can be rated. */
        readonly NotSolvedProblem: NotSolvedProblem;
        /** Any value that a newer server may add. Treat an unknown one as "other", never as an error. */
        readonly OpenValue: OpenValue;
        /** An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
        readonly OpenWindow: OpenWindow;
        /** An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
        readonly OpenWindowSetting: OpenWindowSetting;
        /** A suggestion that got further cannot go back. */
        readonly OutcomeRegressedProblem: OutcomeRegressedProblem;
        /** The operation changes a versioned resource and must say which version it saw. */
        readonly PreconditionRequiredProblem: PreconditionRequiredProblem;
        /** What an agent tells the floor. */
        readonly PresenceSet: PresenceSet;
        /** What an agent has told the floor. Only `available` is offered work. */
        readonly PresenceState: PresenceState;
        /** An error, RFC 9457. */
        readonly Problem: Problem;
        /** A clock as it would be. */
        readonly ProjectedClock: ProjectedClock;
        /** Clocks as they would be. */
        readonly Projection: Projection;
        /** What to compute. Give either `draft` or `terms`. */
        readonly ProjectionCreate: ProjectionCreate;
        /** Where tickets of a kind wait, and what they ask of an agent. */
        readonly Queue: Queue;
        /** A new queue. */
        readonly QueueCreate: QueueCreate;
        /** A queue was created. */
        readonly QueueCreatedEvent: QueueCreatedEvent;
        /**
         * Id of a queue, a TypeID.
         * @example que_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly QueueId: QueueId;
        /** A page of queues. */
        readonly QueueList: QueueList;
        /** Whether a queue takes tickets in. */
        readonly QueueState: QueueState;
        /** Changes to a queue. */
        readonly QueueUpdate: QueueUpdate;
        /** A queue was changed. */
        readonly QueueUpdatedEvent: QueueUpdatedEvent;
        /** Which tickets a queue takes: those for which every list holds; an empty list holds for all. */
        readonly QueueWhen: QueueWhen;
        /** Which tickets a queue takes: those for which every list holds; an empty list, or one that is left out, holds for all. */
        readonly QueueWhenSetting: QueueWhenSetting;
        /** The range begins behind the end of the content. */
        readonly RangeNotSatisfiableProblem: RangeNotSatisfiableProblem;
        /** The installation has spent its requests. Wait for the seconds in `Retry-After`. */
        readonly RateLimitedProblem: RateLimitedProblem;
        /** What a contact thinks of a solution. It is never changed. */
        readonly Rating: Rating;
        /** A new rating. */
        readonly RatingCreate: RatingCreate;
        /** A solution was rated. */
        readonly RatingCreatedEvent: RatingCreatedEvent;
        /**
         * Id of a rating, a TypeID.
         * @example rat_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly RatingId: RatingId;
        /**
         * A region, as an ISO 3166-1 country or ISO 3166-2 subdivision code.
         * @example CN-ZJ
         */
        readonly Region: Region;
        /** An agent who may not take the ticket. */
        readonly RejectedAgent: RejectedAgent;
        /** A centre that could not be chosen. */
        readonly RejectedCenter: RejectedCenter;
        /** Why an agent may not take the ticket. */
        readonly RejectionReason: RejectionReason;
        /** A demand that has softened because the ticket has waited. */
        readonly Relaxation: Relaxation;
        /** What was asked for less strictly. */
        readonly RelaxationKind: RelaxationKind;
        /** Why an offer was taken back: the ticket ended, was assigned by hand or was escalated, or the agent is no longer available. */
        readonly RescindCause: RescindCause;
        /** A ticket offered to an agent, whose capacity it holds until it ends. */
        readonly Reservation: Reservation;
        /** An offer was accepted. */
        readonly ReservationAcceptedEvent: ReservationAcceptedEvent;
        /** Why an offer is declined. */
        readonly ReservationDecline: ReservationDecline;
        /** An offer was declined. */
        readonly ReservationDeclinedEvent: ReservationDeclinedEvent;
        /** The offer is no longer open. */
        readonly ReservationEndedProblem: ReservationEndedProblem;
        /** An offer expired. */
        readonly ReservationExpiredEvent: ReservationExpiredEvent;
        /**
         * Id of a reservation, a TypeID.
         * @example rsv_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ReservationId: ReservationId;
        /** A page of reservations. */
        readonly ReservationList: ReservationList;
        /** An offer was taken back. */
        readonly ReservationRescindedEvent: ReservationRescindedEvent;
        /** Where an offer stands. All but `offered` are final. */
        readonly ReservationState: ReservationState;
        /** How a ticket was solved. */
        readonly ResolutionCode: ResolutionCode;
        /** A secret with its value. */
        readonly RevealedSecret: RevealedSecret;
        /** An agent who may take the ticket. */
        readonly RoutingCandidate: RoutingCandidate;
        /** A routing decision as it was made. */
        readonly RoutingDecision: RoutingDecision;
        /** A dimension that routing looks at, by its published name. */
        readonly RoutingDimension: RoutingDimension;
        /** A ticket that is not filed yet, as far as routing looks at it. */
        readonly RoutingDraft: RoutingDraft;
        /** A hard filter, from the one that gives way soonest by itself to the one that never does. */
        readonly RoutingFilter: RoutingFilter;
        /** What a decision was made from: ids, codes and numbers, no text. Null and empty ask for nothing. */
        readonly RoutingInputs: RoutingInputs;
        /** Nobody could be asked for a ticket. */
        readonly RoutingNoAgentEvent: RoutingNoAgentEvent;
        /** Everything about routing that can be chosen. It is never changed; make another and activate it. */
        readonly RoutingPolicy: RoutingPolicy;
        /** A routing policy was activated. */
        readonly RoutingPolicyActivatedEvent: RoutingPolicyActivatedEvent;
        /** A new policy: what differs from the defaults. Durations are of fixed length; years and months are 422. */
        readonly RoutingPolicyCreate: RoutingPolicyCreate;
        /** A routing policy was created. */
        readonly RoutingPolicyCreatedEvent: RoutingPolicyCreatedEvent;
        /**
         * Id of a routing policy, a TypeID.
         * @example rpo_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly RoutingPolicyId: RoutingPolicyId;
        /** A page of policies. */
        readonly RoutingPolicyList: RoutingPolicyList;
        /** Where a policy stands. One is `active`; `retired` is one that was. */
        readonly RoutingPolicyState: RoutingPolicyState;
        /** How far to move the clock. Give either `by` or `to`. */
        readonly SandboxAdvance: SandboxAdvance;
        /** What happened while the clock moved. */
        readonly SandboxAdvanced: SandboxAdvanced;
        /** The tenant's virtual clock. */
        readonly SandboxClock: SandboxClock;
        /** Whether time stands still until the clock is advanced (`frozen`) or also passes by itself (`running`). */
        readonly SandboxClockFlow: SandboxClockFlow;
        /** How to start again. */
        readonly SandboxReset: SandboxReset;
        /** The sandbox was reset. */
        readonly SandboxRestartedEvent: SandboxRestartedEvent;
        /** Where the sandbox starts from. */
        readonly SandboxStart: SandboxStart;
        /** What the server's scanner says of the content. `unscanned`: there is none, or no content yet, `failed`: it could not tell. `infected` content is not given out. */
        readonly ScanState: ScanState;
        /** A dimension that carries a weight; the others only filter. */
        readonly ScoredDimension: ScoredDimension;
        /** Nothing was found. */
        readonly SearchMissedEvent: SearchMissedEvent;
        /** A secret was given. */
        readonly SecretCreatedEvent: SecretCreatedEvent;
        /** A secret and its label were erased. */
        readonly SecretDeletedEvent: SecretDeletedEvent;
        /**
         * Id of a secret on a ticket, a TypeID.
         * @example sec_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SecretId: SecretId;
        /** The value of a secret was shown to the actor of this event. */
        readonly SecretRevealedEvent: SecretRevealedEvent;
        /** Whether the report is about a security incident. */
        readonly SecurityFlag: SecurityFlag;
        /** A short-lived token for a browser. */
        readonly Session: Session;
        /** Whom a session is for. Give either `contactId` or `agentId`. */
        readonly SessionCreate: SessionCreate;
        /** A session was made. */
        readonly SessionCreatedEvent: SessionCreatedEvent;
        /**
         * Id of a session, a TypeID.
         * @example ses_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SessionId: SessionId;
        /** Whom a session acts as. */
        readonly SessionSubject: SessionSubject;
        /** A skill that some active agent has. */
        readonly Skill: Skill;
        /** A skill at a level. */
        readonly SkillLevel: SkillLevel;
        /** A skill at a level. */
        readonly SkillLevelSetting: SkillLevelSetting;
        /** A page of skills. */
        readonly SkillList: SkillList;
        /** A breach. */
        readonly SlaBreach: SlaBreach;
        /** Why a clock was breached: it was due, or a change put its due instant into the past. */
        readonly SlaBreachReason: SlaBreachReason;
        /** An SLA clock was breached. */
        readonly SlaBreachedEvent: SlaBreachedEvent;
        /** When clocks count: in the hours of the contract's calendars, or always. */
        readonly SlaCalendarUse: SlaCalendarUse;
        /** How a change of severity, contract or policy reaches clocks that run: counted from their start with all pauses kept (`retroactive`), or from the change on (`fromChange`). */
        readonly SlaChangeMode: SlaChangeMode;
        /** An SLA clock was cancelled. */
        readonly SlaClockCancelledEvent: SlaClockCancelledEvent;
        /** An SLA clock was fulfilled. */
        readonly SlaClockFulfilledEvent: SlaClockFulfilledEvent;
        /** An SLA clock was paused. */
        readonly SlaClockPausedEvent: SlaClockPausedEvent;
        /** An SLA clock counts again. */
        readonly SlaClockResumedEvent: SlaClockResumedEvent;
        /** An SLA clock started. */
        readonly SlaClockStartedEvent: SlaClockStartedEvent;
        /** What a clock does. A `breached` one still runs; once ended it is `fulfilled` (in time or not) or `cancelled`. */
        readonly SlaClockState: SlaClockState;
        /** A condition of a policy. */
        readonly SlaCondition: SlaCondition;
        /** A ticket that is not filed yet. Give either `contractId` or `tier`. */
        readonly SlaDraft: SlaDraft;
        /** Opening hours, as in a calendar. */
        readonly SlaHours: SlaHours;
        /** What a clock measures: until somebody takes the ticket (`timeToEngage`), the first public reply of a person, the reply to the oldest unanswered question, the next update, the solution of one cycle or of all (`totalResolution`), or until service is back (`recovery`). */
        readonly SlaMetric: SlaMetric;
        /** What stops the clocks of a metric. */
        readonly SlaPauseRule: SlaPauseRule;
        /** What stops the clocks of a metric. */
        readonly SlaPauseRuleSetting: SlaPauseRuleSetting;
        /** A status of the ticket that can stop a clock. */
        readonly SlaPauseStatus: SlaPauseStatus;
        /** What tickets are promised. `version` names it in clocks. */
        readonly SlaPolicy: SlaPolicy;
        /** A new policy. */
        readonly SlaPolicyCreate: SlaPolicyCreate;
        /** An SLA policy was created. */
        readonly SlaPolicyCreatedEvent: SlaPolicyCreatedEvent;
        /**
         * Id of an SLA policy, a TypeID.
         * @example slp_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SlaPolicyId: SlaPolicyId;
        /** A page of policies. */
        readonly SlaPolicyList: SlaPolicyList;
        /** What became of a policy: it was chosen, it does not match, or an earlier one was chosen though it would match too. */
        readonly SlaPolicyOutcome: SlaPolicyOutcome;
        /** The target of a metric. */
        readonly SlaPolicyTarget: SlaPolicyTarget;
        /** The target of a metric. */
        readonly SlaPolicyTargetSetting: SlaPolicyTargetSetting;
        /** Changes to a policy. */
        readonly SlaPolicyUpdate: SlaPolicyUpdate;
        /** An SLA policy has a next version. */
        readonly SlaPolicyUpdatedEvent: SlaPolicyUpdatedEvent;
        /** What became of a policy. */
        readonly SlaPolicyVerdict: SlaPolicyVerdict;
        /** A stretch of a clock's life. */
        readonly SlaSegment: SlaSegment;
        /** What a clock does in a stretch of time. A pause outweighs closing hours. */
        readonly SlaSegmentKind: SlaSegmentKind;
        /** How a ticket stands to its promises. `none`: none runs or ran, `running`: all in good time, `paused`: all that live are paused, `atRisk`: a warning is past, `breached`: one is or was missed, `met`: all have ended in time. */
        readonly SlaState: SlaState;
        /** How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days (`P1D`), or business days. */
        readonly SlaTarget: SlaTarget;
        /** How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days or weeks (`P1D`), or business days. Not nothing, no years or months, and no mix of days and hours (422). */
        readonly SlaTargetSetting: SlaTargetSetting;
        /** A single clock by its terms. */
        readonly SlaTerms: SlaTerms;
        /** Something that happens to a clock. `target` and `mode` belong to the type `target`, `reason` to `pause`. */
        readonly SlaTimelineEntry: SlaTimelineEntry;
        /** What happens to a clock. */
        readonly SlaTimelineType: SlaTimelineType;
        /** A stretch on the way to the due instant, with the running account. */
        readonly SlaTraceStep: SlaTraceStep;
        /** A warning. */
        readonly SlaWarning: SlaWarning;
        /** An SLA clock is close to its target. */
        readonly SlaWarningEvent: SlaWarningEvent;
        /** Where a warning stands. `skipped`: its instant was past when a change came, or the clock ended first; it is never sent. */
        readonly SlaWarningState: SlaWarningState;
        /** Which tickets a policy is for: those for which every list holds; an empty list holds for all. */
        readonly SlaWhen: SlaWhen;
        /** Which tickets a policy is for: those for which every list holds; an empty list, or one that is left out, holds for all. */
        readonly SlaWhenSetting: SlaWhenSetting;
        /** A date with hours of its own. */
        readonly SpecialHours: SpecialHours;
        /** A date with hours of its own. */
        readonly SpecialHoursSetting: SpecialHoursSetting;
        /** Support hours that a calendar can stand for. */
        readonly StandardHours: StandardHours;
        /** What having worked on the ticket last is worth: points like any dimension (`score`), or the first offer (`first`). */
        readonly StickyMode: StickyMode;
        /** What having worked on the ticket last is worth. */
        readonly StickyRule: StickyRule;
        /** What having worked on the ticket last is worth. */
        readonly StickyRuleSetting: StickyRuleSetting;
        /** The resource that an event is about. */
        readonly Subject: Subject;
        /** An article that was suggested. */
        readonly Suggestion: Suggestion;
        /** What to find articles for. Give either `ticketId` or `draft`. */
        readonly SuggestionCreate: SuggestionCreate;
        /** A report that is not filed yet. */
        readonly SuggestionDraft: SuggestionDraft;
        /**
         * Id of a suggestion, a TypeID.
         * @example sug_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SuggestionId: SuggestionId;
        /** What was suggested. */
        readonly SuggestionList: SuggestionList;
        /** How far a suggestion got, in this order. */
        readonly SuggestionOutcome: SuggestionOutcome;
        /** How far a suggestion got. */
        readonly SuggestionOutcomeRecord: SuggestionOutcomeRecord;
        /** The outcome of a suggestion was recorded. */
        readonly SuggestionOutcomeRecordedEvent: SuggestionOutcomeRecordedEvent;
        /** An outcome that can be recorded; `shown` is where every suggestion begins. */
        readonly SuggestionRecordableOutcome: SuggestionRecordableOutcome;
        /** Articles were suggested. */
        readonly SuggestionShownEvent: SuggestionShownEvent;
        /** When help is given: in business hours, extended hours, or always. */
        readonly SupportHours: SupportHours;
        /** A level of expertise: L1 first line, L2 specialists, L3 engineers of the product. */
        readonly SupportTier: SupportTier;
        /**
         * Id of a tenant, a TypeID.
         * @example tnt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly TenantId: TenantId;
        /** The key or session is valid, but its tenant is suspended: nothing is answered until the operator resumes it. */
        readonly TenantSuspendedProblem: TenantSuspendedProblem;
        /** A request for help. */
        readonly Ticket: Ticket;
        /** Who takes a ticket. */
        readonly TicketAssign: TicketAssign;
        /** A ticket was assigned. */
        readonly TicketAssignedEvent: TicketAssignedEvent;
        /** The way a ticket came in. */
        readonly TicketChannel: TicketChannel;
        /** A new ticket. */
        readonly TicketCreate: TicketCreate;
        /** A ticket was created. */
        readonly TicketCreatedEvent: TicketCreatedEvent;
        /** Why a ticket is escalated, and where to. */
        readonly TicketEscalate: TicketEscalate;
        /** A ticket was escalated. */
        readonly TicketEscalatedEvent: TicketEscalatedEvent;
        /** Why a ticket was escalated: for a reason that somebody gave, or because a clock was breached or the severity became P0. */
        readonly TicketEscalationReason: TicketEscalationReason;
        /** Which tickets to export, and how. A ticket must answer every filter that is given. */
        readonly TicketExportCreate: TicketExportCreate;
        /** `csv`: one row a ticket, `jsonLines`: one JSON object a ticket and line, each as `tickets.get` shows it in the newest API version. */
        readonly TicketExportFormat: TicketExportFormat;
        /** Something that is known about the case. */
        readonly TicketFact: TicketFact;
        /** Where a fact comes from: `given` with the report, `extracted` from the text, or `answered` to a follow-up question. */
        readonly TicketFactSource: TicketFactSource;
        /** The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`. */
        readonly TicketFinalProblem: TicketFinalProblem;
        /**
         * Id of a ticket, a TypeID.
         * @example tkt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly TicketId: TicketId;
        /** How two tickets belong together. */
        readonly TicketLink: TicketLink;
        /** A new link. */
        readonly TicketLinkCreate: TicketLinkCreate;
        /**
         * Id of a link between tickets, a TypeID.
         * @example lnk_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly TicketLinkId: TicketLinkId;
        /** A page of links. */
        readonly TicketLinkList: TicketLinkList;
        /** How a ticket belongs to another: `relatesTo`: in some way, `duplicates`: reports the same, `blocks`: must be solved first, `causedBy`: is a consequence. */
        readonly TicketLinkType: TicketLinkType;
        /** A ticket was linked to another. */
        readonly TicketLinkedEvent: TicketLinkedEvent;
        /** A page of tickets. */
        readonly TicketList: TicketList;
        /** A ticket that was found. */
        readonly TicketMatch: TicketMatch;
        /** Where a merged ticket points. */
        readonly TicketMerge: TicketMerge;
        /** A ticket was merged into another. */
        readonly TicketMergedEvent: TicketMergedEvent;
        /** A ticket was offered to an agent. */
        readonly TicketOfferedEvent: TicketOfferedEvent;
        /** A ticket entered a queue. */
        readonly TicketQueuedEvent: TicketQueuedEvent;
        /** How a ticket was solved. */
        readonly TicketResolution: TicketResolution;
        /** What to look for. */
        readonly TicketSearch: TicketSearch;
        /** The part of a ticket in which words were found. */
        readonly TicketSearchField: TicketSearchField;
        /** A page of matches, the best first. */
        readonly TicketSearchResult: TicketSearchResult;
        /** A password, key or token given for the work on a ticket, without its value. */
        readonly TicketSecret: TicketSecret;
        /** A new secret. */
        readonly TicketSecretCreate: TicketSecretCreate;
        /** A page of secrets. */
        readonly TicketSecretList: TicketSecretList;
        /** How bad it is, from P0 (all work has stopped) to P4 (a question). */
        readonly TicketSeverity: TicketSeverity;
        /** Where a ticket stands. `closed`, `cancelled` and `merged` are final. */
        readonly TicketStatus: TicketStatus;
        /** A label that intake put on a ticket. */
        readonly TicketTag: TicketTag;
        /** Where a tag comes from: `rule`: a rule over fields and words, `text`: likeness of the text. */
        readonly TicketTagSource: TicketTagSource;
        /** A ticket was tagged by intake. */
        readonly TicketTaggedEvent: TicketTaggedEvent;
        /** One more tier is asked for a ticket. */
        readonly TicketTierWidenedEvent: TicketTierWidenedEvent;
        /** A ticket in four dimensions. */
        readonly TicketTimeline: TicketTimeline;
        /** Where to move a ticket. */
        readonly TicketTransition: TicketTransition;
        /** A ticket moved to another status. */
        readonly TicketTransitionedEvent: TicketTransitionedEvent;
        /** A link between tickets was removed. */
        readonly TicketUnlinkedEvent: TicketUnlinkedEvent;
        /** Changes to a ticket. */
        readonly TicketUpdate: TicketUpdate;
        /** A ticket was changed. */
        readonly TicketUpdatedEvent: TicketUpdatedEvent;
        /** What decided between equal scores. */
        readonly TieBreakRule: TieBreakRule;
        /** How long a tier is asked alone. */
        readonly TierRung: TierRung;
        /** How long a tier is asked alone. */
        readonly TierRungSetting: TierRungSetting;
        /**
         * A time zone, by its IANA name.
         * @example Asia/Shanghai
         */
        readonly TimeZone: TimeZone;
        /** A stretch of time in which one agent, or nobody, had the ticket. */
        readonly TimelineAssignee: TimelineAssignee;
        /** Where the time went, from creation until `asOf`; time as `solved` or in a final status counts nowhere. The five parts add up to the total. */
        readonly TimelineDuration: TimelineDuration;
        /** How the ticket was last solved. */
        readonly TimelineResolution: TimelineResolution;
        /** A stretch of time in one status. */
        readonly TimelineStage: TimelineStage;
        /** The installation has as many live keys as it may have. Revoke one first. */
        readonly TooManyKeysProblem: TooManyKeysProblem;
        /** The ticket holds as many secrets as it may. Delete one that is no longer needed. */
        readonly TooManySecretsProblem: TooManySecretsProblem;
        /** The installation has as many event streams open on this server as it may have. Close one, or wait for the seconds in `Retry-After`. */
        readonly TooManyStreamsProblem: TooManyStreamsProblem;
        /** A status that a ticket can be moved to. `new` is where it begins, and `merged` is reached by merging. */
        readonly TransitionTarget: TransitionTarget;
        /** A translation of an article. */
        readonly Translation: Translation;
        /** How far a translation is behind its article. */
        readonly TranslationLag: TranslationLag;
        /** A page of translations. */
        readonly TranslationList: TranslationList;
        /** Who translated. */
        readonly TranslationMethod: TranslationMethod;
        /** A translation of an article. */
        readonly TranslationPut: TranslationPut;
        /** A translation of an article, without its text. */
        readonly TranslationSummary: TranslationSummary;
        /** A translation was written or replaced. */
        readonly TranslationUpdatedEvent: TranslationUpdatedEvent;
        /** The key or session token is missing, malformed, revoked or expired. */
        readonly UnauthenticatedProblem: UnauthenticatedProblem;
        /** `Deskwire-Version` names a version that this server does not know. */
        readonly UnknownVersionProblem: UnknownVersionProblem;
        /** No declared index serves these filters with this sort. */
        readonly UnsupportedCombinationProblem: UnsupportedCombinationProblem;
        /** The operation takes `application/json` (or `application/merge-patch+json` for an update). */
        readonly UnsupportedMediaTypeProblem: UnsupportedMediaTypeProblem;
        /**
         * Counts the changes of fields that clients can write, from 1. The ETag is this number in quotes.
         * @example 1
         */
        readonly Version: Version;
        /** `If-Match` does not name the current version. Read the resource again, then decide. */
        readonly VersionMismatchProblem: VersionMismatchProblem;
        /**
         * A time of day on the wall of its time zone, 24 hours; `24:00` is the midnight at the end of the day.
         * @example 09:00
         */
        readonly WallTime: WallTime;
        /** Open windows by the local weekday on which they begin; an empty day is closed. */
        readonly WeeklyHours: WeeklyHours;
        /** Open windows by the local weekday on which they begin; a day that is left out is closed, or stays as it is in an update. */
        readonly WeeklyHoursSetting: WeeklyHoursSetting;
    };
    responses: {
        /** The offer has ended, the agent is full, or the first request with this key is still running. */
        readonly AcceptConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ReservationEndedProblem | CapacityExceededProblem | IdempotencyInFlightProblem;
            };
        };
        /** The policy is active already, or the first request with this key is still running. */
        readonly ActivateConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": AlreadyActiveProblem | IdempotencyInFlightProblem;
            };
        };
        /** The instant lies before now, or the first request with this key is still running. */
        readonly AdvanceConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ClockBackwardsProblem | IdempotencyInFlightProblem;
            };
        };
        /** The question is not open, or the first request with this key is still running. */
        readonly AnswerConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": AlreadyAnsweredProblem | IdempotencyInFlightProblem;
            };
        };
        /** The article is archived already, or the first request with this key is still running. */
        readonly ArchiveConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": AlreadyArchivedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The link exists, or the first request with this key is still running. */
        readonly ArticleLinkConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": AlreadyLinkedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The ticket is final, or the first request with this key is still running. */
        readonly AssignConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": TicketFinalProblem | IdempotencyInFlightProblem;
            };
        };
        /** The request cannot be read, or names an unknown version. */
        readonly BadRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": MalformedRequestProblem | UnknownVersionProblem;
            };
        };
        /** The request names an unknown version. */
        readonly BadRequestWithoutBody: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": UnknownVersionProblem;
            };
        };
        /** The body is too large. */
        readonly BodyTooLarge: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": BodyTooLargeProblem;
            };
        };
        /** The job has come to an end, or the first request with this key is still running. */
        readonly CancelConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": JobFinishedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The content can no longer be changed. */
        readonly ContentFixed: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ContentFixedProblem;
            };
        };
        /** The request breaks the contract, or the bytes are not of the declared type. */
        readonly ContentRefused: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": InvalidRequestProblem | MediaTypeMismatchProblem;
            };
        };
        /** The content cannot be given out. */
        readonly ContentUnavailable: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ContentUnavailableProblem;
            };
        };
        /** The offer has ended, or the first request with this key is still running. */
        readonly DeclineConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ReservationEndedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The ticket is final or solved, or the first request with this key is still running. */
        readonly EscalateConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": TicketFinalProblem | IdempotencyInFlightProblem;
            };
        };
        /** Events that were asked for are no longer kept. */
        readonly EventsExpired: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": EventsExpiredProblem;
            };
        };
        /** There is no file yet. */
        readonly ExportNotReady: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ExportNotReadyProblem;
            };
        };
        /** The external id is taken, or the first request with this key is still running. */
        readonly ExternalIdConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": ExternalIdTakenProblem | IdempotencyInFlightProblem;
            };
        };
        /** The key lacks a scope, this kind of actor may not do this, or the tenant is suspended. */
        readonly Forbidden: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": MissingScopeProblem | ActorNotAllowedProblem | TenantSuspendedProblem;
            };
        };
        /** The first request with this key is still running. */
        readonly IdempotencyInFlight: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": IdempotencyInFlightProblem;
            };
        };
        /** The request breaks the contract, or its idempotency key was used for another request. */
        readonly InvalidKeyedRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": InvalidRequestProblem | IdempotencyKeyReusedProblem;
            };
        };
        /** The request breaks the contract, its cursor does not fit, or no index serves its filters with its sort. */
        readonly InvalidListRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": InvalidRequestProblem | InvalidCursorProblem | UnsupportedCombinationProblem;
            };
        };
        /** The request breaks the contract, or its cursor does not fit. */
        readonly InvalidPageRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": InvalidRequestProblem | InvalidCursorProblem;
            };
        };
        /** The request breaks the contract. */
        readonly InvalidRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": InvalidRequestProblem;
            };
        };
        /** The installation has as many live keys as it may have, or the first request with this key is still running. */
        readonly KeyLimitConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": TooManyKeysProblem | IdempotencyInFlightProblem;
            };
        };
        /** The link exists, or the first request with this key is still running. */
        readonly LinkConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": AlreadyLinkedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The ticket is final, or cannot be merged into the other one, or the first request with this key is still running. */
        readonly MergeConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": TicketFinalProblem | MergeRefusedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The ticket is merged or cancelled, or the first request with this key is still running. */
        readonly MessageConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": TicketFinalProblem | IdempotencyInFlightProblem;
            };
        };
        /** No such resource is visible to the caller. */
        readonly NotFound: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": NotFoundProblem;
            };
        };
        /** The outcome would go back, or the first request with this key is still running. */
        readonly OutcomeConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": OutcomeRegressedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The header `If-Match` is required. */
        readonly PreconditionRequired: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": PreconditionRequiredProblem;
            };
        };
        /** The range begins behind the end. */
        readonly RangeNotSatisfiable: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Content-Range": components["headers"]["Content-Range"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": RangeNotSatisfiableProblem;
            };
        };
        /** Too many requests. */
        readonly RateLimited: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": RateLimitedProblem;
            };
        };
        /** The ticket is not solved, or its cycle is rated, or the first request with this key is still running. */
        readonly RatingConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": NotSolvedProblem | AlreadyRatedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The key is revoked already, or the first request with this key is still running. */
        readonly RevokeConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": AlreadyRevokedProblem | IdempotencyInFlightProblem;
            };
        };
        /** The ticket is final or holds too many secrets, or the first request with this key is still running. */
        readonly SecretConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": TicketFinalProblem | TooManySecretsProblem | IdempotencyInFlightProblem;
            };
        };
        /** The installation has spent its requests, or has as many streams open as it may have. */
        readonly TooManyStreams: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": RateLimitedProblem | TooManyStreamsProblem;
            };
        };
        /** The move is not allowed, or the first request with this key is still running. */
        readonly TransitionConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": IllegalTransitionProblem | IdempotencyInFlightProblem;
            };
        };
        /** No valid credentials. */
        readonly Unauthenticated: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": UnauthenticatedProblem;
            };
        };
        /** The content type is not supported. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": UnsupportedMediaTypeProblem;
            };
        };
        /** The resource has changed. */
        readonly VersionMismatch: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": VersionMismatchProblem;
            };
        };
    };
    parameters: {
        /** Id of the account. */
        readonly AccountId: AccountId;
        /** Act as this agent or contact. Needs the scope `act-as`. */
        readonly ActAs: string;
        /** Id of the agent. */
        readonly AgentId: AgentId;
        /** Id of the key. */
        readonly ApiKeyId: ApiKeyId;
        /** Id of the app. */
        readonly AppId: AppId;
        /** Id of the article. */
        readonly ArticleId: ArticleId;
        /** Id of the link. */
        readonly ArticleLinkId: ArticleLinkId;
        /** Id of the attachment. */
        readonly AttachmentId: AttachmentId;
        /** Id of the calendar. */
        readonly CalendarId: CalendarId;
        /** Id of the category. */
        readonly CategoryId: CategoryId;
        /** Id of the centre. */
        readonly CenterId: CenterId;
        /** Id of the clock. */
        readonly ClockId: ClockId;
        /** Id of the contact. */
        readonly ContactId: ContactId;
        /** Id of the contract. */
        readonly ContractId: ContractId;
        /** Where to go on, from `nextCursor` of the page before. */
        readonly Cursor: string;
        /** Id of the decision. */
        readonly DecisionId: DecisionId;
        /** Id of the event. */
        readonly EventId: EventId;
        /** Id of the job that wrote the export. */
        readonly ExportJobId: JobId;
        /** Id of the follow-up question. */
        readonly FollowUpId: FollowUpId;
        /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
        readonly IdempotencyKey: string;
        /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
        readonly IfMatch: string;
        /** The `ETag` of the content of which `Range` wants a part; the whole is answered where it is another (RFC 9110 §13.1.5). */
        readonly IfRange: string;
        /** Id of the installation. */
        readonly InstallationId: InstallationId;
        /** Id of the job. */
        readonly JobId: JobId;
        /** How many items a page holds at most. */
        readonly Limit: number;
        /** Id of the message. */
        readonly MessageId: MessageId;
        /** Id of the queue. */
        readonly QueueId: QueueId;
        /** The part of the content that is wanted, such as `bytes=1000-` (RFC 9110 §14.2). */
        readonly Range: string;
        /** Id of the rating. */
        readonly RatingId: RatingId;
        /** Id of the reservation. */
        readonly ReservationId: ReservationId;
        /** Id of the policy. */
        readonly RoutingPolicyId: RoutingPolicyId;
        /** Id of the secret. */
        readonly SecretId: SecretId;
        /** Id of the policy. */
        readonly SlaPolicyId: SlaPolicyId;
        /** Id of the suggestion. */
        readonly SuggestionId: SuggestionId;
        /** Id of the ticket. */
        readonly TicketId: TicketId;
        /** Id of the link. */
        readonly TicketLinkId: TicketLinkId;
        /** Language of the translation. */
        readonly TranslationLanguage: Language;
        /** The API version to speak. Without it, the version to which the key is pinned. */
        readonly Version: string;
        /** Version of the article. */
        readonly VersionNumber: number;
    };
    requestBodies: never;
    headers: {
        /** Says that a part of the content can be asked for. */
        readonly "Accept-Ranges": "bytes";
        /** Says that the content is to be saved, and under which name (RFC 6266). */
        readonly "Content-Disposition": string;
        /** Which part of the content the answer holds, and how long the whole is (RFC 9110 §14.4). */
        readonly "Content-Range": string;
        /** Names the content. Send it back as `If-Range` to go on where a download broke off. */
        readonly ContentTag: string;
        /** Id of the first event that the request caused. Absent where nothing changed. */
        readonly "Deskwire-Event-Id": string;
        /** Id of this request. Quote it when you ask for help. */
        readonly "Deskwire-Request-Id": string;
        /** The API version in which the answer is written. */
        readonly "Deskwire-Version": string;
        /** The resource's version in quotes. Send it back as `If-Match`. */
        readonly ETag: string;
        /** `true` where the answer is that of an earlier request with the same idempotency key. */
        readonly "Idempotent-Replayed": "true";
        /** URL of the resource that was made. */
        readonly Location: string;
        /** What is left of the installation's requests, in the form of the IETF draft `RateLimit` header field. */
        readonly RateLimit: string;
        /** The installation's limit, in the form of the IETF draft `RateLimit-Policy` header field. */
        readonly "RateLimit-Policy": string;
        /** Seconds to wait before the next try. Absent where waiting does not help. */
        readonly "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "articles.list": {
        readonly parameters: {
            readonly query?: ArticlesListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ArticleList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new article. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleCreate;
            };
        };
        readonly responses: {
            /** The article. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Article;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The articles. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleImport;
            };
        };
        readonly responses: {
            /** The job that writes them. */
            readonly 202: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Job;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The article. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Article;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleUpdate;
                readonly "application/merge-patch+json": ArticleUpdate;
            };
        };
        readonly responses: {
            /** The article as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Article;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The article as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Article;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ArchiveConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "knowledge.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to look for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": KnowledgeQuery;
            };
        };
        readonly responses: {
            /** The best hits. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": KnowledgeHits;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "suggestions.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to find articles for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SuggestionCreate;
            };
        };
        readonly responses: {
            /** The suggestions, best first. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SuggestionList;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "suggestions.recordOutcome": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the suggestion. */
                readonly suggestionId: SuggestionId;
            };
            readonly cookie?: never;
        };
        /** How far it got. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SuggestionOutcomeRecord;
            };
        };
        readonly responses: {
            /** The suggestion as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Suggestion;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["OutcomeConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.listVersions": {
        readonly parameters: {
            readonly query?: ArticlesListVersionsQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ArticleVersionList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.getVersion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Version of the article. */
                readonly versionNumber: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The version. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ArticleVersion;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "translations.list": {
        readonly parameters: {
            readonly query?: TranslationsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TranslationList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "translations.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Language of the translation. */
                readonly language: Language;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The translation. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Translation;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "translations.put": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Language of the translation. */
                readonly language: Language;
            };
            readonly cookie?: never;
        };
        /** The translation. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TranslationPut;
            };
        };
        readonly responses: {
            /** The translation as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Translation;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articleFeedback.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /** The feedback. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleFeedbackCreate;
            };
        };
        readonly responses: {
            /** The feedback. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Feedback;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articleLinks.list": {
        readonly parameters: {
            readonly query?: ArticleLinksListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ArticleLinkList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articleLinks.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        /** What it is linked to, and how. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleLinkCreate;
            };
        };
        readonly responses: {
            /** The link. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ArticleLink;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ArticleLinkConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articleLinks.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
                /** Id of the link. */
                readonly linkId: ArticleLinkId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The link is gone. */
            readonly 204: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "articles.neighbours": {
        readonly parameters: {
            readonly query?: ArticlesNeighboursQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the article. */
                readonly articleId: ArticleId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The neighbours. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ArticleNeighbours;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "gaps.list": {
        readonly parameters: {
            readonly query?: GapsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": GapList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "accounts.list": {
        readonly parameters: {
            readonly query?: AccountsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AccountList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "accounts.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new account. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AccountCreate;
            };
        };
        readonly responses: {
            /** The account. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Account;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "accounts.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the account. */
                readonly accountId: AccountId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The account. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Account;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "accounts.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the account. */
                readonly accountId: AccountId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AccountUpdate;
                readonly "application/merge-patch+json": AccountUpdate;
            };
        };
        readonly responses: {
            /** The account as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Account;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contacts.list": {
        readonly parameters: {
            readonly query?: ContactsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ContactList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contacts.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new contact. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContactCreate;
            };
        };
        readonly responses: {
            /** The contact. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Contact;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contacts.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the contact. */
                readonly contactId: ContactId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The contact. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Contact;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contacts.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the contact. */
                readonly contactId: ContactId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContactUpdate;
                readonly "application/merge-patch+json": ContactUpdate;
            };
        };
        readonly responses: {
            /** The contact as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Contact;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contracts.list": {
        readonly parameters: {
            readonly query?: ContractsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ContractList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contracts.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new contract. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContractCreate;
            };
        };
        readonly responses: {
            /** The contract. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Contract;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contracts.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the contract. */
                readonly contractId: ContractId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The contract. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Contract;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "contracts.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the contract. */
                readonly contractId: ContractId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContractUpdate;
                readonly "application/merge-patch+json": ContractUpdate;
            };
        };
        readonly responses: {
            /** The contract as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Contract;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "sessions.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom the session is for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SessionCreate;
            };
        };
        readonly responses: {
            /** The session, with its token. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Session;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apps.list": {
        readonly parameters: {
            readonly query?: AppsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AppList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apps.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new app. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AppCreate;
            };
        };
        readonly responses: {
            /** The app. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": App;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apps.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the app. */
                readonly appId: AppId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The app. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": App;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apps.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the app. */
                readonly appId: AppId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AppUpdate;
                readonly "application/merge-patch+json": AppUpdate;
            };
        };
        readonly responses: {
            /** The app as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": App;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "installations.list": {
        readonly parameters: {
            readonly query?: InstallationsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": InstallationList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "installations.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new installation. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": InstallationCreate;
            };
        };
        readonly responses: {
            /** The installation. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Installation;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "installations.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the installation. */
                readonly installationId: InstallationId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The installation. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Installation;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "installations.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the installation. */
                readonly installationId: InstallationId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** It is uninstalled. */
            readonly 204: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apiKeys.list": {
        readonly parameters: {
            readonly query?: ApiKeysListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApiKeyList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apiKeys.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new key. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ApiKeyCreate;
            };
        };
        readonly responses: {
            /** The key, with its secret. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApiKey;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["KeyLimitConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "apiKeys.revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the key. */
                readonly apiKeyId: ApiKeyId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The key as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ApiKey;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["RevokeConflict"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "events.list": {
        readonly parameters: {
            readonly query?: EventsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": EventList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 410: components["responses"]["EventsExpired"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "events.stream": {
        readonly parameters: {
            readonly query?: EventsStreamQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** The `id` after which the stream goes on; goes before `after`. */
                readonly "Last-Event-ID"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The stream, in the format of the HTML standard, §9.2. It ends where the server ends it. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 410: components["responses"]["EventsExpired"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["TooManyStreams"];
        };
    };
    readonly "events.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the event. */
                readonly eventId: EventId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The event. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Event;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "jobs.list": {
        readonly parameters: {
            readonly query?: JobsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": JobList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "jobs.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the job. */
                readonly jobId: JobId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The job. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Job;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "jobs.cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the job. */
                readonly jobId: JobId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The job as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Job;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["CancelConflict"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "centers.list": {
        readonly parameters: {
            readonly query?: CentersListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CenterList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "centers.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the centre. */
                readonly centerId: CenterId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The centre. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Center;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "queues.list": {
        readonly parameters: {
            readonly query?: QueuesListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": QueueList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "queues.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new queue. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": QueueCreate;
            };
        };
        readonly responses: {
            /** The queue. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Queue;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "queues.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the queue. */
                readonly queueId: QueueId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The queue. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Queue;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "queues.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the queue. */
                readonly queueId: QueueId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": QueueUpdate;
                readonly "application/merge-patch+json": QueueUpdate;
            };
        };
        readonly responses: {
            /** The queue as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Queue;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "agents.list": {
        readonly parameters: {
            readonly query?: AgentsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AgentList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "agents.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new agent. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AgentCreate;
            };
        };
        readonly responses: {
            /** The agent. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Agent;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "agents.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the agent. */
                readonly agentId: AgentId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The agent. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Agent;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "agents.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the agent. */
                readonly agentId: AgentId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AgentUpdate;
                readonly "application/merge-patch+json": AgentUpdate;
            };
        };
        readonly responses: {
            /** The agent as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Agent;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "presence.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the agent. */
                readonly agentId: AgentId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The presence. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AgentPresence;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "presence.set": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the agent. */
                readonly agentId: AgentId;
            };
            readonly cookie?: never;
        };
        /** The presence. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": PresenceSet;
            };
        };
        readonly responses: {
            /** The presence as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AgentPresence;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "skills.list": {
        readonly parameters: {
            readonly query?: SkillsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SkillList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "routingPolicies.list": {
        readonly parameters: {
            readonly query?: RoutingPoliciesListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RoutingPolicyList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "routingPolicies.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new policy. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RoutingPolicyCreate;
            };
        };
        readonly responses: {
            /** The policy. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RoutingPolicy;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "routingPolicies.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the policy. */
                readonly policyId: RoutingPolicyId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The policy. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RoutingPolicy;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "routingPolicies.activate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the policy. */
                readonly policyId: RoutingPolicyId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The policy as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RoutingPolicy;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ActivateConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "decisions.list": {
        readonly parameters: {
            readonly query?: DecisionsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": DecisionList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "decisions.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to decide. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": DecisionCreate;
            };
        };
        readonly responses: {
            /** The decision. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": DecisionRecord;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "decisions.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the decision. */
                readonly decisionId: DecisionId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The decision. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RoutingDecision;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "reservations.list": {
        readonly parameters: {
            readonly query?: ReservationsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ReservationList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "reservations.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the reservation. */
                readonly reservationId: ReservationId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The offer. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Reservation;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "reservations.accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the reservation. */
                readonly reservationId: ReservationId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The offer as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Reservation;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AcceptConflict"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "reservations.decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the reservation. */
                readonly reservationId: ReservationId;
            };
            readonly cookie?: never;
        };
        /** Why, if anything; `{}` otherwise. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ReservationDecline;
            };
        };
        readonly responses: {
            /** The offer as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Reservation;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["DeclineConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "sandbox.getClock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The clock. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SandboxClock;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "sandbox.advanceClock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far to move it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SandboxAdvance;
            };
        };
        readonly responses: {
            /** What happened on the way. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SandboxAdvanced;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["AdvanceConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "sandbox.reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How to start again. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SandboxReset;
            };
        };
        readonly responses: {
            /** The start. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SandboxStart;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "slaPolicies.list": {
        readonly parameters: {
            readonly query?: SlaPoliciesListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SlaPolicyList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "slaPolicies.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new policy. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaPolicyCreate;
            };
        };
        readonly responses: {
            /** The policy. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SlaPolicy;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "slaPolicies.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the policy. */
                readonly policyId: SlaPolicyId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The policy. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SlaPolicy;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "slaPolicies.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the policy. */
                readonly policyId: SlaPolicyId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaPolicyUpdate;
                readonly "application/merge-patch+json": SlaPolicyUpdate;
            };
        };
        readonly responses: {
            /** The policy as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": SlaPolicy;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "calendars.list": {
        readonly parameters: {
            readonly query?: CalendarsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CalendarList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "calendars.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new calendar. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CalendarCreate;
            };
        };
        readonly responses: {
            /** The calendar. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Calendar;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "calendars.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the calendar. */
                readonly calendarId: CalendarId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The calendar. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Calendar;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "calendars.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the calendar. */
                readonly calendarId: CalendarId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CalendarUpdate;
                readonly "application/merge-patch+json": CalendarUpdate;
            };
        };
        readonly responses: {
            /** The calendar as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Calendar;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "clocks.list": {
        readonly parameters: {
            readonly query: ClocksListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ClockList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "clocks.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the clock. */
                readonly clockId: ClockId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The clock. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": ClockDetail;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "projections.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to compute. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ProjectionCreate;
            };
        };
        readonly responses: {
            /** The clocks. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Projection;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.list": {
        readonly parameters: {
            readonly query?: TicketsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidListRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The new ticket. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketCreate;
            };
        };
        readonly responses: {
            /** The ticket, as intake left it. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What to look for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketSearch;
            };
        };
        readonly responses: {
            /** The best matches. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketSearchResult;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The ticket. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketUpdate;
                readonly "application/merge-patch+json": TicketUpdate;
            };
        };
        readonly responses: {
            /** The ticket as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExternalIdConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.transition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** Where to move it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketTransition;
            };
        };
        readonly responses: {
            /** The ticket as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["TransitionConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** Who takes it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketAssign;
            };
        };
        readonly responses: {
            /** The ticket as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AssignConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.escalate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** Why, and where to. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketEscalate;
            };
        };
        readonly responses: {
            /** The ticket as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["EscalateConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
                /** The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The ticket that stays. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketMerge;
            };
        };
        readonly responses: {
            /** The merged ticket. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Ticket;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["MergeConflict"];
            readonly 412: components["responses"]["VersionMismatch"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 428: components["responses"]["PreconditionRequired"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.listLinks": {
        readonly parameters: {
            readonly query?: TicketsListLinksQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketLinkList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The other ticket, and how they belong together. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketLinkCreate;
            };
        };
        readonly responses: {
            /** The link. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketLink;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["LinkConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.unlink": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the link. */
                readonly linkId: TicketLinkId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The link is gone. */
            readonly 204: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "tickets.timeline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The timeline. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketTimeline;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "messages.list": {
        readonly parameters: {
            readonly query?: MessagesListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": MessageList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "messages.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": MessageCreate;
            };
        };
        readonly responses: {
            /** The message. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Message;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["MessageConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "messages.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the message. */
                readonly messageId: MessageId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The message. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Message;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "attachments.list": {
        readonly parameters: {
            readonly query?: AttachmentsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": AttachmentList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "attachments.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The file that is to come. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AttachmentCreate;
            };
        };
        readonly responses: {
            /** The empty slot. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Attachment;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["MessageConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "attachments.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the attachment. */
                readonly attachmentId: AttachmentId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The attachment. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Attachment;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "attachments.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the attachment. */
                readonly attachmentId: AttachmentId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The attachment is gone. */
            readonly 204: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "attachments.getContent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** The part of the content that is wanted, such as `bytes=1000-` (RFC 9110 §14.2). */
                readonly Range?: string;
                /** The `ETag` of the content of which `Range` wants a part; the whole is answered where it is another (RFC 9110 §13.1.5). */
                readonly "If-Range"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the attachment. */
                readonly attachmentId: AttachmentId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The whole content, in its own media type. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ContentTag"];
                    readonly "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** The part that was asked for. */
            readonly 206: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ContentTag"];
                    readonly "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly "Content-Range": components["headers"]["Content-Range"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ContentUnavailable"];
            readonly 416: components["responses"]["RangeNotSatisfiable"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "attachments.putContent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the attachment. */
                readonly attachmentId: AttachmentId;
            };
            readonly cookie?: never;
        };
        /** The bytes of the file. */
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** The attachment with its content. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Attachment;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ContentFixed"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["ContentRefused"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "secrets.list": {
        readonly parameters: {
            readonly query?: SecretsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketSecretList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "secrets.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The secret. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketSecretCreate;
            };
        };
        readonly responses: {
            /** What is known of the secret, without its value. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": TicketSecret;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["SecretConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "secrets.delete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the secret. */
                readonly secretId: SecretId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The secret is gone. */
            readonly 204: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "secrets.reveal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the secret. */
                readonly secretId: SecretId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The value. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": RevealedSecret;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "ticketExports.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which tickets, and how. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketExportCreate;
            };
        };
        readonly responses: {
            /** The job that writes the file. */
            readonly 202: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Job;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["IdempotencyInFlight"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "ticketExports.download": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** The part of the content that is wanted, such as `bytes=1000-` (RFC 9110 §14.2). */
                readonly Range?: string;
                /** The `ETag` of the content of which `Range` wants a part; the whole is answered where it is another (RFC 9110 §13.1.5). */
                readonly "If-Range"?: string;
            };
            readonly path: {
                /** Id of the job that wrote the export. */
                readonly jobId: JobId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The whole file. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ContentTag"];
                    readonly "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/jsonl": string;
                };
            };
            /** The part that was asked for. */
            readonly 206: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ContentTag"];
                    readonly "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    readonly "Content-Disposition": components["headers"]["Content-Disposition"];
                    readonly "Content-Range": components["headers"]["Content-Range"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/csv": string;
                    readonly "application/jsonl": string;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["ExportNotReady"];
            readonly 416: components["responses"]["RangeNotSatisfiable"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "categories.list": {
        readonly parameters: {
            readonly query?: CategoriesListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": CategoryList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "categories.get": {
        readonly parameters: {
            readonly query?: CategoriesGetQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the category. */
                readonly categoryId: CategoryId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The category. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Category;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "followUps.list": {
        readonly parameters: {
            readonly query?: FollowUpsListQuery;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": FollowUpList;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidPageRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "followUps.answer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the follow-up question. */
                readonly followUpId: FollowUpId;
            };
            readonly cookie?: never;
        };
        /** Either a choice or a text. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": FollowUpAnswerCreate;
            };
        };
        readonly responses: {
            /** The question with its answer. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": FollowUp;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["AnswerConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "ratings.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
                /** Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
            };
            readonly cookie?: never;
        };
        /** The rating. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RatingCreate;
            };
        };
        readonly responses: {
            /** The rating. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly Location: components["headers"]["Location"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Rating;
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["RatingConflict"];
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["InvalidKeyedRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "ratings.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: string;
                /** Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: string;
            };
            readonly path: {
                /** Id of the ticket. */
                readonly ticketId: TicketId;
                /** Id of the rating. */
                readonly ratingId: RatingId;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** The rating. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Rating;
                };
            };
            readonly 400: components["responses"]["BadRequestWithoutBody"];
            readonly 401: components["responses"]["Unauthenticated"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 422: components["responses"]["InvalidRequest"];
            readonly 429: components["responses"]["RateLimited"];
        };
    };
    readonly "on.article.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.article.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.article.archived": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleArchivedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.suggestion.shown": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SuggestionShownEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.suggestion.outcomeRecorded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SuggestionOutcomeRecordedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.translation.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TranslationUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.articleFeedback.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleFeedbackCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.article.linked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleLinkedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.article.unlinked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ArticleUnlinkedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.search.missed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SearchMissedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.account.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AccountCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.account.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AccountUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.contact.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContactCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.contact.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContactUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.contract.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContractCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.contract.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ContractUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.session.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SessionCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.app.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AppCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.app.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AppUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.installation.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": InstallationCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.installation.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": InstallationDeletedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.apiKey.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ApiKeyCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.apiKey.revoked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ApiKeyRevokedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.job.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": JobCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.job.finished": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": JobFinishedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.job.cancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": JobCancelledEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.agent.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AgentCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.agent.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AgentUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.agent.presenceChanged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AgentPresenceChangedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.queue.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": QueueCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.queue.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": QueueUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.routingPolicy.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RoutingPolicyCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.routingPolicy.activated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RoutingPolicyActivatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.queued": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketQueuedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.offered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketOfferedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.reservation.accepted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ReservationAcceptedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.reservation.declined": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ReservationDeclinedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.reservation.expired": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ReservationExpiredEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.reservation.rescinded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ReservationRescindedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.tierWidened": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketTierWidenedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.escalated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketEscalatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.routing.noAgent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RoutingNoAgentEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.clock.advanced": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": ClockAdvancedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sandbox.restarted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SandboxRestartedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.slaPolicy.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaPolicyCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.slaPolicy.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaPolicyUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.calendar.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CalendarCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.calendar.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": CalendarUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.clockStarted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaClockStartedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.clockPaused": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaClockPausedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.clockResumed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaClockResumedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.clockFulfilled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaClockFulfilledEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.warning": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaWarningEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.breached": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaBreachedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.sla.clockCancelled": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SlaClockCancelledEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.updated": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketUpdatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.tagged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketTaggedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.transitioned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketTransitionedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.assigned": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketAssignedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.linked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketLinkedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.unlinked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketUnlinkedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.ticket.merged": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": TicketMergedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.message.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": MessageCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.attachment.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AttachmentCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.attachment.uploaded": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AttachmentUploadedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.attachment.posted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AttachmentPostedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.attachment.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": AttachmentDeletedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.secret.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SecretCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.secret.revealed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SecretRevealedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.secret.deleted": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": SecretDeletedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.followUp.asked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": FollowUpAskedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.followUp.answered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": FollowUpAnsweredEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readonly "on.rating.created": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": RatingCreatedEvent;
            };
        };
        readonly responses: {
            /** Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
