// Generated from openapi/ by `pnpm generate`. Do not edit.

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
         * @description Lists articles, newest first unless `sort` says otherwise. A contact sees published articles for the audiences
         *     `public` and `customers` only; a filter that asks for others gives it an empty page.
         */
        readonly get: operations["articles.list"];
        readonly put?: never;
        /**
         * Create an article
         * @description Writes an article. A draft is seen by apps and agents only; a published one also by those of its audience, and
         *     search finds it. Give `externalId` to find it again by the identifier of your own system.
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
         * @description Writes up to 500 articles as a job, found again by `externalId`: a new one is created, a known one is changed
         *     where it differs (fields that are left out stay as they are, and an archived article takes the state that is
         *     given). Entries are taken in order, so the last one with the same `externalId` wins. A category that does not
         *     exist fails its own entry only, never the batch. The finished job has the `result` `{ created, updated,
         *     unchanged, failed }`, four counts of entries. The body may not be larger than the server takes; send a big
         *     collection in parts.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an article
         * @description Reads one article. For a contact, a draft, an archived or an internal article does not exist.
         */
        readonly get: operations["articles.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an article
         * @description Changes the fields that are given; a field set to null is cleared where that is allowed. Setting `state`
         *     publishes a draft, takes a published article back, or brings an archived one back.
         */
        readonly patch: operations["articles.update"];
        readonly trace?: never;
    };
    readonly "/v1/articles/{articleId}/archive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Archive an article
         * @description Takes an article out of use: contacts no longer see it and search no longer finds it. It stays readable for apps
         *     and agents, and `articles.update` can bring it back.
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
         * @description Finds published articles for a text, best first. What the caller may not see is left out before anything is
         *     ranked or counted; a contact finds the audiences `public` and `customers`. With `language`, articles in that
         *     language come first and those in its fallback languages are marked by `fallback`; an article that is translated
         *     is found once, in the first of these languages. Searching changes nothing; only that a search found nothing is
         *     noted, for `gaps.list`.
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
         * @description Finds the articles that are likely to answer a ticket, or a draft of one that is not filed yet, and records that
         *     they were shown. Only published articles that the caller may see are suggested. The draft itself is not kept.
         *     Where nothing fits, `items` is empty; of a ticket that is noted, for `gaps.list`.
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
                /** @description Id of the suggestion. */
                readonly suggestionId: components["parameters"]["SuggestionId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the outcome of a suggestion
         * @description Says how far a suggestion got: `opened`, then `attached` to the ticket or answer, then `solved` it. Steps may be
         *     left out but never taken back; the same outcome again changes nothing. A contact may record the outcome of
         *     suggestions that were shown to it or that belong to a ticket which it can see.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /**
         * List an article's versions
         * @description Lists the versions of an article without their text, newest first. Every change of a field makes one.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Version of the article. */
                readonly versionNumber: components["parameters"]["VersionNumber"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a version of an article
         * @description Reads an article as it was at one version.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /**
         * List an article's translations
         * @description Lists the translations of an article without their text, by language, each with how far it is behind.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Language of the translation. */
                readonly language: components["parameters"]["TranslationLanguage"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a translation
         * @description Reads the translation in exactly this language. Whoever may see the article may see its translations.
         */
        readonly get: operations["translations.get"];
        /**
         * Write a translation
         * @description Writes the translation in this language, or replaces it. It has the audience and the state of its article, and search
         *     finds it with them. The language of the article itself is 422. The same translation again changes nothing.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give feedback on an article
         * @description Records whether an article helped. It can be given more than once.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /**
         * List an article's links
         * @description Lists the links from this article and to it, oldest first.
         */
        readonly get: operations["articleLinks.list"];
        readonly put?: never;
        /**
         * Link an article
         * @description Records how an article belongs to another one, or to a product. `relatesTo` holds in both directions, the other types
         *     from this article on. A link is never changed; remove it and make another.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Id of the link. */
                readonly linkId: components["parameters"]["ArticleLinkId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a link
         * @description Removes a link, named from either of its two articles.
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
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get the neighbours of an article
         * @description Walks the links in both directions, nearest first: 200 neighbours at most, each once and at its least distance. What
         *     the caller may not see is left out before anything is walked, so no way leads through it.
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
         * @description Lists what was looked for in the last 90 days and not found, most frequent first: searches without a hit, and tickets
         *     for which nothing could be suggested or that closed without an article, in clusters of like wording. A gap leaves the
         *     list when an article answers it: one that its wording now finds, or for tickets alone, one that was written or
         *     published since. It keeps its id as long as its first search or ticket stays in it. A page may hold fewer items than
         *     `limit` and still have a next one.
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
         * @description Lists accounts, newest first unless `sort` says otherwise.
         */
        readonly get: operations["accounts.list"];
        readonly put?: never;
        /**
         * Create an account
         * @description Registers a customer. Give `externalId` to find it again by the identifier of your own system.
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
                /** @description Id of the account. */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an account
         * @description Reads one account.
         */
        readonly get: operations["accounts.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an account
         * @description Changes the fields that are given; a field set to null is cleared where that is allowed.
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
         * @description Lists contacts, newest first unless `sort` says otherwise.
         */
        readonly get: operations["contacts.list"];
        readonly put?: never;
        /**
         * Create a contact
         * @description Registers a person of an account. Name and address are personal data; they stay out of events.
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
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["ContactId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a contact
         * @description Reads one contact.
         */
        readonly get: operations["contacts.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a contact
         * @description Changes the fields that are given; a field set to null is cleared where that is allowed. A contact stays with its account.
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
         * @description Lists contracts, newest first unless `sort` says otherwise.
         */
        readonly get: operations["contracts.list"];
        readonly put?: never;
        /**
         * Create a contract
         * @description Registers what an account is entitled to. A ticket takes the contract that is in force when it is created, unless it names one.
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
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["ContractId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a contract
         * @description Reads one contract.
         */
        readonly get: operations["contracts.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a contract
         * @description Changes the fields that are given. Tickets that are already running keep their contract.
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
         * @description Makes a token with which a browser acts as one contact or one agent for at most an hour. The token is shown once;
         *     a repeat with the same idempotency key shows it again for ten minutes. A contact's token sees its own and its account's tickets,
         *     public messages and the articles of its audience, and nothing else.
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
         * @description Lists apps, newest first.
         */
        readonly get: operations["apps.list"];
        readonly put?: never;
        /**
         * Create an app
         * @description Registers an app, which is what a software vendor publishes. Install it to get keys for it. Browsers may call
         *     with session tokens from the origins that it lists, and from no others.
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
                /** @description Id of the app. */
                readonly appId: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an app
         * @description Reads one app.
         */
        readonly get: operations["apps.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an app
         * @description Changes the fields that are given; a field set to null is cleared where that is allowed. Changed origins hold
         *     from the next request on.
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
         * @description Lists installations, newest first unless `sort` says otherwise. Deleted ones are among them.
         */
        readonly get: operations["installations.list"];
        readonly put?: never;
        /**
         * Install an app
         * @description Installs an app in the caller's tenant with the scopes that it is granted. Scopes that the calling key itself
         *     lacks cannot be granted: such a request is invalid.
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
                /** @description Id of the installation. */
                readonly installationId: components["parameters"]["InstallationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an installation
         * @description Reads one installation, also a deleted one.
         */
        readonly get: operations["installations.get"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Uninstall an app
         * @description Ends an installation: its keys are revoked and its sessions end at once. What it made stays, and its record
         *     stays readable with the state `deleted`. Deleting it again changes nothing.
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
         * @description Lists keys, newest first unless `sort` says otherwise, revoked and expired ones among them. No secret is shown.
         */
        readonly get: operations["apiKeys.list"];
        readonly put?: never;
        /**
         * Create an API key
         * @description Makes a key for an installation, which may have at most 10 live ones (neither revoked nor expired). The secret
         *     is shown once; a repeat with the same idempotency key shows it again for ten minutes. The key is pinned to the
         *     API version that this request speaks. Scopes that the installation or the calling key lacks, an expiry in the
         *     past and a deleted installation make the request invalid.
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
                /** @description Id of the key. */
                readonly apiKeyId: components["parameters"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke an API key
         * @description Ends a key for good, from the next request on. A key never changes otherwise, so no `If-Match` is needed.
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
         * @description Lists what happened, in the order of `sequence`, oldest first unless `sort` says otherwise. Give the last
         *     `sequence` that you have seen as `after` to go on from there. The caller gets the events that it may read, by
         *     their scope and audience; so numbers may be missing to it though none is missing in the tenant. Events are kept
         *     for 90 days by default: an `after` or a `cursor` that points before the oldest event kept is answered with
         *     `events-expired`.
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
    readonly "/v1/events/{eventId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the event. */
                readonly eventId: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an event
         * @description Reads one event. One that is no longer kept, or that the caller may not read, does not exist.
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
         * @description Lists jobs, newest first unless `sort` says otherwise.
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
                /** @description Id of the job. */
                readonly jobId: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a job
         * @description Reads one job: ask again until `finishedAt` is set, or wait for the event `job.finished`.
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
                /** @description Id of the job. */
                readonly jobId: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a job
         * @description Stops a job before its next step. What it has done by then stays done.
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
         * @description Lists the support centres by name: regional ones, specialists and the emergency centre, each with whether it is open
         *     now.
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
                /** @description Id of the centre. */
                readonly centerId: components["parameters"]["CenterId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a centre
         * @description Reads one centre.
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
         * @description Lists queues, newest first unless `sort` says otherwise; `position` is the order in which they are tried.
         */
        readonly get: operations["queues.list"];
        readonly put?: never;
        /**
         * Create a queue
         * @description Makes a queue. It takes the tickets that are queued from now on; those that wait elsewhere stay there.
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
                /** @description Id of the queue. */
                readonly queueId: components["parameters"]["QueueId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a queue
         * @description Reads one queue.
         */
        readonly get: operations["queues.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a queue
         * @description Changes the fields that are given. What a queue asks of agents holds from now on for the tickets that wait in it; a
         *     queue that becomes inactive keeps them until they are taken.
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
         * @description Lists agents, newest first unless `sort` says otherwise.
         */
        readonly get: operations["agents.list"];
        readonly put?: never;
        /**
         * Create an agent
         * @description Registers an expert. A new agent is `offline` until presence says otherwise.
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
                /** @description Id of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an agent
         * @description Reads one agent, with its load and presence as of now.
         */
        readonly get: operations["agents.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an agent
         * @description Changes the fields that are given; a field set to null is cleared where that is allowed. Load and presence are not
         *     fields to write. Less capacity takes nothing away from the agent: it is full until enough is done.
         */
        readonly patch: operations["agents.update"];
        readonly trace?: never;
    };
    readonly "/v1/agents/{agentId}/presence": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an agent's presence
         * @description Reads what the agent has told the floor. One who never told it anything is `offline` since it was created.
         */
        readonly get: operations["presence.get"];
        /**
         * Set an agent's presence
         * @description Tells the floor whether the agent can be offered work. An agent speaks for itself alone, so for another one the answer
         *     is 403; an app speaks for any. `available` has waiting tickets looked at again; any other state takes back the open
         *     offers to the agent. Who lets an offer expire is set `away`. The same state and `until` again changes nothing.
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
         * @description Lists the skills of active agents by name, each with how many have it: what a queue can ask for.
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
         * @description Lists policies, newest first unless `sort` says otherwise.
         */
        readonly get: operations["routingPolicies.list"];
        readonly put?: never;
        /**
         * Create a routing policy
         * @description Writes a policy as a draft. Try it with `decisions.create`, then activate it.
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
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["RoutingPolicyId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a routing policy
         * @description Reads one policy.
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
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["RoutingPolicyId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Activate a routing policy
         * @description Makes a draft or a retired policy the active one; the one that was active is retired. Every decision from now on is
         *     made by it, also for tickets that wait; open offers stay as they are.
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
         * @description Lists decisions in short, newest first unless `sort` says otherwise.
         */
        readonly get: operations["decisions.list"];
        readonly put?: never;
        /**
         * Try a routing decision
         * @description Decides to whom a ticket or a draft would be offered now, and says why. It is a dry run: nothing is written, reserved
         *     or offered. With `policyId` it shows what another policy would do.
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
                /** @description Id of the decision. */
                readonly decisionId: components["parameters"]["DecisionId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a routing decision
         * @description Reads a decision in full: what went in, who was considered, who was turned away and why, and what each dimension
         *     added.
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
         * @description Lists offers, newest first unless `sort` says otherwise.
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
                /** @description Id of the reservation. */
                readonly reservationId: components["parameters"]["ReservationId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a reservation
         * @description Reads one offer.
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
                /** @description Id of the reservation. */
                readonly reservationId: components["parameters"]["ReservationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept an offer
         * @description Takes the ticket: it is assigned to the agent, and its time to engage ends. A new ticket is opened by it. An agent
         *     accepts its own offers alone, so for another one the answer is 403; an app accepts for any. Of two answers that race
         *     one wins. At `expiresAt` the offer is over, whether or not its timer has run.
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
                /** @description Id of the reservation. */
                readonly reservationId: components["parameters"]["ReservationId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline an offer
         * @description Turns the ticket down. It goes back to the place that its age gives it, and is offered to somebody else; this agent is
         *     not asked again for a while. An agent declines its own offers alone, so for another one the answer is 403; an app
         *     declines for any.
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
         * @description Reads the tenant's clock and what waits for it. Only a sandbox serves this; on a server the path does not exist.
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
         * @description Moves the tenant's clock forward. Timers that come due on the way fire in the order of their due instants, each
         *     seeing its own instant as now, and what they cause is delivered before the next one fires. The clock can be
         *     moved by at most ten years at once; more is invalid. Only a sandbox serves this; on a server the path does not
         *     exist.
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
         * @description Puts everything of the tenant back to the seeded start: resources, events, keys, timers and the clock. Without
         *     `seed`, the seed stays the same, and so do all ids. The record of this request's idempotency key outlives the
         *     reset. Only a sandbox serves this; on a server the path does not exist.
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
         * @description Lists policies, newest first unless `sort` says otherwise; `position` is the order in which they are tried.
         */
        readonly get: operations["slaPolicies.list"];
        readonly put?: never;
        /**
         * Create an SLA policy
         * @description Writes down what tickets are promised. It is for tickets that are created, or whose severity or contract changes, from
         *     now on.
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
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["SlaPolicyId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get an SLA policy
         * @description Reads one policy.
         */
        readonly get: operations["slaPolicies.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update an SLA policy
         * @description Makes the next version of the policy from the fields that are given. Clocks that run under it are counted again as its
         *     `changeMode` says, that of the new version; breaches that this makes untrue stay on the record as superseded. Which
         *     tickets have the policy does not change.
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
         * @description Lists calendars, newest first unless `sort` says otherwise.
         */
        readonly get: operations["calendars.list"];
        readonly put?: never;
        /**
         * Create a calendar
         * @description Writes down opening hours. Contracts, centres and shifts name them.
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
                /** @description Id of the calendar. */
                readonly calendarId: components["parameters"]["CalendarId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a calendar
         * @description Reads one calendar.
         */
        readonly get: operations["calendars.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a calendar
         * @description Makes the next version of the hours from the fields that are given; of `weekly`, only the days that are given. Clocks
         *     that run keep the version that they began with, or are counted again, as `editMode` says; breaches that this makes
         *     untrue stay on the record as superseded.
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
         * @description Lists the clocks of one ticket in the order of their beginning, those that have ended included. To somebody who cannot
         *     see the ticket the list is empty. A contact sees metric, state, due instant and time left.
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
                /** @description Id of the clock. */
                readonly clockId: components["parameters"]["ClockId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a clock
         * @description Reads one clock with its segments, warnings and breaches, and why it is due when it is. A contact sees metric, state,
         *     due instant and time left; to it, a clock of a ticket that it cannot see does not exist.
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
         * @description Computes when a ticket would be due, and why: for a draft by the policy that it would get, or for a clock by its
         *     terms. Nothing is written. A due instant that the hours never reach is 422.
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
         * @description Lists tickets, newest first unless `sort` says otherwise; `nextDueAt` puts the least time left first, and tickets without
         *     a due instant last. A contact sees its own tickets and those of its account; by queue or centre it finds none.
         */
        readonly get: operations["tickets.list"];
        readonly put?: never;
        /**
         * Create a ticket
         * @description Files a report. Intake reads it at once: it detects the language, tags the text, extracts facts, and proposes severity and category
         *     where none are given. What the category's template still misses is asked as multiple-choice questions (`followUps.list`).
         *     A contact files for itself and its account; an app or an agent names both `accountId` and `contactId`.
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
         * @description Finds tickets by the words of title, description, messages and facts, best match first. Chinese, English, Japanese and Korean are
         *     read natively. A contact searches its own and its account's tickets, public messages only.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a ticket
         * @description Reads one ticket.
         */
        readonly get: operations["tickets.get"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Update a ticket
         * @description Changes the fields that are given; a field set to null is cleared where that is allowed. Status, assignee and links have operations of their own.
         */
        readonly patch: operations["tickets.update"];
        readonly trace?: never;
    };
    readonly "/v1/tickets/{ticketId}/transition": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a ticket to another status
         * @description Moves the ticket along its machine: `new` to `open`; `open` to `pendingCustomer`, `pendingThirdParty` or `pendingInternal` and back;
         *     `open` or a pending one to `solved`; `solved` to `closed`, or back to `open`, which begins the next resolution cycle; `cancelled` from any status
         *     that is not final. `closed`, `cancelled` and `merged` are final. A contact may reopen, close or cancel its own tickets and nothing else.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign a ticket
         * @description Gives the ticket to an agent, or to nobody. The status stays as it is.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Escalate a ticket
         * @description Has a higher tier, or another centre, asked for the ticket: it is queued again, keeps its age, and an open offer is
         *     taken back. Whoever has it keeps it until another one accepts. Its clocks go on. A ticket that is final or `solved` is
         *     refused; reopen a solved one first. Without `toCenterId` routing chooses the centre: the emergency centre for P0 and
         *     confirmed security incidents, otherwise the specialist of its queue, its home region, or an open centre elsewhere.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Merge a ticket into another
         * @description Ends this ticket as `merged` and points it on to another ticket of the same account, where the work goes on. Its messages stay where they are. There is no way back.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's links
         * @description Lists the links from this ticket and to it, oldest first.
         */
        readonly get: operations["tickets.listLinks"];
        readonly put?: never;
        /**
         * Link a ticket to another
         * @description Records how two tickets belong together. `relatesTo` holds in both directions, the other types from this ticket to the other one. A link is never changed; remove it and make another.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the link. */
                readonly linkId: components["parameters"]["TicketLinkId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /**
         * Remove a link
         * @description Removes a link, named from either of its two tickets.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a ticket's timeline
         * @description The ticket in four dimensions, computed from its events: who had it (assignee), where it stood (progress), where the time went (duration)
         *     and how it ended (resolution), as of the moment of the request.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's messages
         * @description Lists the messages, oldest first. A contact sees public ones only.
         */
        readonly get: operations["messages.list"];
        readonly put?: never;
        /**
         * Write a message
         * @description Adds a message to the ticket. A contact's public message moves a ticket that is `pendingCustomer` or `solved` back to `open`.
         *     A closed ticket is final: a public message to it opens a linked follow-up ticket and stands there, and the answer names it in `followUpTicketId`;
         *     an internal one is kept on the closed ticket. A merged or cancelled ticket takes no message.
         *     A contact writes public messages of its own only; `internal` or `automated` from a contact is 422.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the message. */
                readonly messageId: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a message
         * @description Reads one message. To a contact, an internal one does not exist.
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
    readonly "/v1/categories": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List categories
         * @description Lists all categories in the order of their paths, each with the facts that a good report of its kind holds. Categories come with the tenant and are read only.
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
                /** @description Id of the category. */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a category
         * @description Reads one category with its fact template.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /**
         * List a ticket's follow-up questions
         * @description Lists the questions that intake asked about missing facts, oldest first.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the follow-up question. */
                readonly followUpId: components["parameters"]["FollowUpId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a follow-up question
         * @description Answers with one of the offered choices, or with free text where a choice allows it. The answer becomes a fact of the ticket.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rate a solution
         * @description Rates the current resolution cycle of a solved or closed ticket, once. A contact rates for itself; an app passes on what the ticket's contact said.
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
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the rating. */
                readonly ratingId: components["parameters"]["RatingId"];
            };
            readonly cookie?: never;
        };
        /**
         * Get a rating
         * @description Reads one rating.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. One event for all the suggestions of one answer; its subject is the first of them.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. Its subject is the article.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it: a search without a hit, or a ticket for which nothing could be suggested or that closed without an article. Its subject is the miss.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. A ticket that moves to another queue is queued again and keeps its age.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. Its subject is the ticket, as with every event of an offer.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. It occurred at the instant at which the offer could no longer be accepted; its agent is `away` from then on.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. Its subject is the ticket. It is not repeated while nothing but the time has changed.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. Its subject is the ticket, as with every event of a clock.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. It occurred at the instant at which that fraction of the target was counted.
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
         * @description Delivered to every endpoint that may read it. It occurred at the due instant, or at that of the change which put it into the past.
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
         * @description Delivered to every endpoint that may read it. Nobody waits for what it measured any more; it counts neither as met nor as missed.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it. Internal messages go to apps and agents only and are never delivered to a contact.
         */
        readonly post: operations["on.message.created"];
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
         * @description Delivered to every endpoint that may read it.
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
        /** @description A customer of the support organisation. */
        readonly Account: {
            readonly id: components["schemas"]["AccountId"];
            readonly version: components["schemas"]["Version"];
            /** @description The caller's own identifier; null where none was given. */
            readonly externalId: components["schemas"]["ExternalId"] | null;
            /** @description Name of the customer. */
            readonly name: string;
            /** @description Where the customer sits; null where unknown. */
            readonly region: components["schemas"]["Region"] | null;
            /** @description The language that the customer prefers; null where unknown. */
            readonly language: components["schemas"]["Language"] | null;
            /** @description The time zone in which the customer works; null where unknown. */
            readonly timeZone: components["schemas"]["TimeZone"] | null;
            readonly metadata: components["schemas"]["Metadata"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new account. */
        readonly AccountCreate: {
            /** @description Name of the customer. */
            readonly name: string;
            readonly externalId?: components["schemas"]["ExternalId"];
            /** @description Where the customer sits. */
            readonly region?: components["schemas"]["Region"];
            /** @description The language that the customer prefers. */
            readonly language?: components["schemas"]["Language"];
            /** @description The time zone in which the customer works. */
            readonly timeZone?: components["schemas"]["TimeZone"];
            readonly metadata?: components["schemas"]["Metadata"];
        };
        /** @description An account was created. */
        readonly AccountCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "account.created";
            /** @description What happened. */
            readonly data: {
                /** @description The account. */
                readonly accountId: components["schemas"]["AccountId"];
            };
        };
        /**
         * @description Id of an account, a TypeID.
         * @example acc_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AccountId: string;
        /** @description A page of accounts. */
        readonly AccountList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Account"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Changes to an account. */
        readonly AccountUpdate: {
            /** @description Name of the customer. */
            readonly name?: string;
            /** @description The caller's own identifier; null clears it. */
            readonly externalId?: components["schemas"]["ExternalId"] | null;
            /** @description Where the customer sits; null clears it. */
            readonly region?: components["schemas"]["Region"] | null;
            /** @description The language that the customer prefers; null clears it. */
            readonly language?: components["schemas"]["Language"] | null;
            /** @description The time zone in which the customer works; null clears it. */
            readonly timeZone?: components["schemas"]["TimeZone"] | null;
            readonly metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description An account was changed. */
        readonly AccountUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "account.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The account. */
                readonly accountId: components["schemas"]["AccountId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
            };
        };
        /** @description Who did something. */
        readonly Actor: {
            /** @description The kind of actor. */
            readonly type: components["schemas"]["ActorType"] | components["schemas"]["OpenValue"];
            /** @description Id of the app, agent or contact; `system` for the platform. */
            readonly id: string;
            /** @description The installation whose key or session was used. Absent where the system acts. */
            readonly onBehalfOf?: string;
        };
        /** @description The operation is not open to the kind of actor that the request acts as, or `Deskwire-Act-As` names nobody whom this key may act as. */
        readonly ActorNotAllowedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/actor-not-allowed";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 403;
        };
        /**
         * @description Who acts. `app` is an installation's key, `system` the platform itself.
         * @enum {string}
         */
        readonly ActorType: "app" | "agent" | "contact" | "system";
        /** @description An expert of the support organisation. */
        readonly Agent: {
            readonly id: components["schemas"]["AgentId"];
            readonly version: components["schemas"]["Version"];
            /** @description The caller's own identifier; null where none was given. */
            readonly externalId: components["schemas"]["ExternalId"] | null;
            /** @description Name of the person. */
            readonly name: string;
            /** @description Whether the agent belongs to the floor. An inactive one is offered nothing. */
            readonly state: components["schemas"]["AgentState"] | components["schemas"]["OpenValue"];
            /** @description What the agent has told the floor. */
            readonly presence: components["schemas"]["PresenceState"] | components["schemas"]["OpenValue"];
            /** @description The centre where the agent works. */
            readonly centerId: components["schemas"]["CenterId"];
            /** @description The level of expertise. */
            readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            /** @description The team, as account plans name it; null where there is none. */
            readonly team: string | null;
            /** @description Languages that the agent speaks. */
            readonly languages: readonly components["schemas"]["AgentLanguage"][];
            /** @description Skills that the agent has. */
            readonly skills: readonly components["schemas"]["SkillLevel"][];
            /** @description Certificates that the agent holds. */
            readonly certificates: readonly components["schemas"]["AgentCertificate"][];
            /** @description Regimes that the agent is cleared for. */
            readonly compliance: readonly (components["schemas"]["Compliance"] | components["schemas"]["OpenValue"])[];
            /** @description Regions that the agent serves; a country covers its subdivisions. */
            readonly regions: readonly components["schemas"]["Region"][];
            /** @description Regions whose data the agent may handle. */
            readonly residency: readonly components["schemas"]["Region"][];
            /** @description Contracts' hours that the agent is staffed for; empty means all. */
            readonly supportHours: readonly (components["schemas"]["SupportHours"] | components["schemas"]["OpenValue"])[];
            /** @description The gravest kind of security report that the agent may handle. */
            readonly securityClearance: components["schemas"]["SecurityFlag"] | components["schemas"]["OpenValue"];
            /** @description Names of products that the agent knows. */
            readonly products: readonly string[];
            /** @description Categories that the agent is at home in. */
            readonly categoryIds: readonly components["schemas"]["CategoryId"][];
            /** @description When the agent works: the union of these; empty means always. */
            readonly shifts: readonly components["schemas"]["AgentShift"][];
            readonly capacity: components["schemas"]["AgentCapacity"];
            /** @description What is taken now, of the channels on which something is. */
            readonly load: readonly components["schemas"]["AgentLoad"][];
            /** @description When work was last assigned to the agent; null where it never was. */
            readonly lastAssignedAt: components["schemas"]["Instant"] | null;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description How much an agent carries at a time on each channel. A ticket takes one unit of the channel that it came in on. */
        readonly AgentCapacity: {
            /** @description Units on `api`. 0 means that the channel is not served. */
            readonly api: number;
            /** @description Units on `portal`. 0 means that the channel is not served. */
            readonly portal: number;
            /** @description Units on `email`. 0 means that the channel is not served. */
            readonly email: number;
            /** @description Units on `chat`. 0 means that the channel is not served. */
            readonly chat: number;
            /** @description Units on `phone`; a call takes the whole agent. 0 means that the channel is not served. */
            readonly phone: number;
        };
        /** @description How much an agent carries at a time on each channel. A channel that is left out is not served, or stays as it is in an update. */
        readonly AgentCapacitySetting: {
            /** @description Units on `api`. 0 means that the channel is not served. */
            readonly api?: number;
            /** @description Units on `portal`. 0 means that the channel is not served. */
            readonly portal?: number;
            /** @description Units on `email`. 0 means that the channel is not served. */
            readonly email?: number;
            /** @description Units on `chat`. 0 means that the channel is not served. */
            readonly chat?: number;
            /** @description Units on `phone`; a call takes the whole agent. 0 means that the channel is not served. */
            readonly phone?: number;
        };
        /** @description A certificate that an agent holds. */
        readonly AgentCertificate: {
            /** @description Name of the certificate. */
            readonly name: string;
            /** @description First instant at which it is no longer valid; null where it never ends. */
            readonly expiresAt: components["schemas"]["Instant"] | null;
        };
        /** @description A certificate that an agent holds. */
        readonly AgentCertificateSetting: {
            /** @description Name of the certificate. */
            readonly name: string;
            /** @description First instant at which it is no longer valid; null, or left out, where it never ends. */
            readonly expiresAt?: components["schemas"]["Instant"] | null;
        };
        /** @description A new agent. */
        readonly AgentCreate: {
            /** @description Name of the person. */
            readonly name: string;
            /** @description The centre where the agent works. */
            readonly centerId: components["schemas"]["CenterId"];
            /** @description The level of expertise. */
            readonly tier: components["schemas"]["SupportTier"];
            /** @description The team, as account plans name it. */
            readonly team?: string;
            /** @description Languages, each once. */
            readonly languages: readonly components["schemas"]["AgentLanguageSetting"][];
            /** @description Skills, each once. */
            readonly skills?: readonly components["schemas"]["SkillLevelSetting"][];
            /** @description Certificates, each once. */
            readonly certificates?: readonly components["schemas"]["AgentCertificateSetting"][];
            /** @description Regimes that the agent is cleared for. */
            readonly compliance?: readonly components["schemas"]["Compliance"][];
            /** @description Regions that the agent serves; a country covers its subdivisions. */
            readonly regions?: readonly components["schemas"]["Region"][];
            /** @description Regions whose data the agent may handle. */
            readonly residency?: readonly components["schemas"]["Region"][];
            /** @description Contracts' hours that the agent is staffed for; empty means all. */
            readonly supportHours?: readonly components["schemas"]["SupportHours"][];
            /** @description The gravest kind of security report that the agent may handle; `none` unless given. */
            readonly securityClearance?: components["schemas"]["SecurityFlag"];
            /** @description Names of products that the agent knows. */
            readonly products?: readonly string[];
            /** @description Categories that the agent is at home in. */
            readonly categoryIds?: readonly components["schemas"]["CategoryId"][];
            /** @description When the agent works: the union of these; empty means always. */
            readonly shifts?: readonly components["schemas"]["AgentShiftSetting"][];
            readonly capacity: components["schemas"]["AgentCapacitySetting"];
            readonly externalId?: components["schemas"]["ExternalId"];
        };
        /** @description An agent was created. */
        readonly AgentCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "agent.created";
            /** @description What happened. */
            readonly data: {
                /** @description The agent. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description The centre. */
                readonly centerId: components["schemas"]["CenterId"];
                /** @description The tier. */
                readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            };
        };
        /**
         * @description Id of an agent, a TypeID.
         * @example agt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AgentId: string;
        /** @description A language at a level. */
        readonly AgentLanguage: {
            readonly language: components["schemas"]["Language"];
            /** @description Level, from 1 to 10 (native). */
            readonly level: number;
        };
        /** @description A language at a level. */
        readonly AgentLanguageSetting: {
            readonly language: components["schemas"]["Language"];
            /** @description Level, from 1 to 10 (native). */
            readonly level: number;
        };
        /** @description A page of agents. */
        readonly AgentList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Agent"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description How much of a channel is taken. */
        readonly AgentLoad: {
            /** @description The channel. */
            readonly channel: components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"];
            /** @description Units of accepted work. */
            readonly used: number;
            /** @description Units of open offers. */
            readonly reserved: number;
        };
        /** @description What an agent has told the floor. */
        readonly AgentPresence: {
            /** @description The agent. */
            readonly agentId: components["schemas"]["AgentId"];
            /** @description What it is. */
            readonly state: components["schemas"]["PresenceState"] | components["schemas"]["OpenValue"];
            /** @description Since when. */
            readonly since: components["schemas"]["Instant"];
            /** @description When it ends by itself; null where it does not. */
            readonly until: components["schemas"]["Instant"] | null;
        };
        /** @description An agent told the floor something else. */
        readonly AgentPresenceChangedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "agent.presenceChanged";
            /** @description What happened. */
            readonly data: {
                /** @description The agent. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description What it was. */
                readonly from: components["schemas"]["PresenceState"] | components["schemas"]["OpenValue"];
                /** @description What it is. */
                readonly to: components["schemas"]["PresenceState"] | components["schemas"]["OpenValue"];
                /** @description When that ends by itself; null where it does not. */
                readonly until: components["schemas"]["Instant"] | null;
            };
        };
        /** @description When an agent works: by a calendar, or by weekly hours of its own. */
        readonly AgentShift: {
            /** @description The calendar; null where the shift has hours of its own. */
            readonly calendarId: components["schemas"]["CalendarId"] | null;
            /** @description The time zone of its own hours; null where there is a calendar. */
            readonly timeZone: components["schemas"]["TimeZone"] | null;
            /** @description Its own hours; null where there is a calendar. */
            readonly weekly: components["schemas"]["WeeklyHours"] | null;
        };
        /** @description When an agent works. Give either `calendarId`, or `timeZone` and `weekly`. */
        readonly AgentShiftSetting: {
            /** @description A calendar. */
            readonly calendarId?: components["schemas"]["CalendarId"];
            /** @description The time zone of the weekly hours. */
            readonly timeZone?: components["schemas"]["TimeZone"];
            /** @description Weekly hours. */
            readonly weekly?: components["schemas"]["WeeklyHoursSetting"];
        } & (unknown | unknown);
        /**
         * @description Whether an agent belongs to the floor.
         * @enum {string}
         */
        readonly AgentState: "active" | "inactive";
        /** @description Changes to an agent. A list is replaced whole. */
        readonly AgentUpdate: {
            /** @description Name of the person. */
            readonly name?: string;
            /** @description Whether the agent belongs to the floor. An inactive one is offered nothing, and its open offers are taken back. */
            readonly state?: components["schemas"]["AgentState"];
            /** @description The centre where the agent works. */
            readonly centerId?: components["schemas"]["CenterId"];
            /** @description The level of expertise. */
            readonly tier?: components["schemas"]["SupportTier"];
            /** @description The team, as account plans name it; null clears it. */
            readonly team?: string | null;
            /** @description Languages, each once. */
            readonly languages?: readonly components["schemas"]["AgentLanguageSetting"][];
            /** @description Skills, each once. */
            readonly skills?: readonly components["schemas"]["SkillLevelSetting"][];
            /** @description Certificates, each once. */
            readonly certificates?: readonly components["schemas"]["AgentCertificateSetting"][];
            /** @description Regimes that the agent is cleared for. */
            readonly compliance?: readonly components["schemas"]["Compliance"][];
            /** @description Regions that the agent serves; a country covers its subdivisions. */
            readonly regions?: readonly components["schemas"]["Region"][];
            /** @description Regions whose data the agent may handle. */
            readonly residency?: readonly components["schemas"]["Region"][];
            /** @description Contracts' hours that the agent is staffed for; empty means all. */
            readonly supportHours?: readonly components["schemas"]["SupportHours"][];
            /** @description The gravest kind of security report that the agent may handle. */
            readonly securityClearance?: components["schemas"]["SecurityFlag"];
            /** @description Names of products that the agent knows. */
            readonly products?: readonly string[];
            /** @description Categories that the agent is at home in. */
            readonly categoryIds?: readonly components["schemas"]["CategoryId"][];
            /** @description When the agent works: the union of these; empty means always. */
            readonly shifts?: readonly components["schemas"]["AgentShiftSetting"][];
            readonly capacity?: components["schemas"]["AgentCapacitySetting"];
            /** @description The caller's own identifier; null clears it. */
            readonly externalId?: components["schemas"]["ExternalId"] | null;
        };
        /** @description An agent was changed. */
        readonly AgentUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "agent.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The agent. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
                /** @description The state after the change. */
                readonly state: components["schemas"]["AgentState"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description The policy is the active one already. */
        readonly AlreadyActiveProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/already-active";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
        };
        /** @description The question is no longer open. It was answered, or its fact became known otherwise or is no longer needed. */
        readonly AlreadyAnsweredProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/already-answered";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The state that the question is in. */
            readonly state: components["schemas"]["FollowUpState"] | components["schemas"]["OpenValue"];
        };
        /** @description The article is archived already. */
        readonly AlreadyArchivedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/already-archived";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
        };
        /** @description The two are linked in this way already. */
        readonly AlreadyLinkedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/already-linked";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description Id of the link that exists. */
            readonly linkId: string;
        };
        /** @description This resolution cycle has a rating already. */
        readonly AlreadyRatedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/already-rated";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The rating that exists. */
            readonly ratingId: components["schemas"]["RatingId"];
        };
        /** @description The key is revoked already. */
        readonly AlreadyRevokedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/already-revoked";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description When it was revoked. */
            readonly revokedAt: components["schemas"]["Instant"];
        };
        /** @description A key with which an installation calls. */
        readonly ApiKey: {
            readonly id: components["schemas"]["ApiKeyId"];
            /** @description The installation that it belongs to. */
            readonly installationId: components["schemas"]["InstallationId"];
            /** @description What the key is called. */
            readonly name: string;
            /** @description The key itself, to be sent as a bearer token. Present on the first answer, and on repeats with the same idempotency key within ten minutes. */
            readonly secret?: string;
            /** @description The last four characters of the secret, to tell keys apart. */
            readonly hint: string;
            /** @description What the key may do. */
            readonly scopes: readonly string[];
            /** @description The API version to which it is pinned. */
            readonly apiVersion: string;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it stops working by itself; null where it does not. */
            readonly expiresAt: components["schemas"]["Instant"] | null;
            /** @description When it was revoked; null where it was not. */
            readonly revokedAt: components["schemas"]["Instant"] | null;
            /** @description When it was last used, about to the minute; null where it never was. */
            readonly lastUsedAt: components["schemas"]["Instant"] | null;
        };
        /** @description A new key. */
        readonly ApiKeyCreate: {
            /** @description The installation that it is for. */
            readonly installationId: components["schemas"]["InstallationId"];
            /** @description What to call the key. */
            readonly name: string;
            /** @description What the key may do, a part of what its installation may do; all of that unless given. */
            readonly scopes?: readonly string[];
            /** @description When it stops working by itself; never unless given. In the future. */
            readonly expiresAt?: components["schemas"]["Instant"];
        };
        /** @description An API key was made. */
        readonly ApiKeyCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "apiKey.created";
            /** @description What happened. */
            readonly data: {
                /** @description The key. */
                readonly apiKeyId: components["schemas"]["ApiKeyId"];
                /** @description Its installation. */
                readonly installationId: components["schemas"]["InstallationId"];
                /** @description What the key may do. */
                readonly scopes: readonly string[];
                /** @description When it stops working by itself; null where it does not. */
                readonly expiresAt: components["schemas"]["Instant"] | null;
            };
        };
        /**
         * @description Id of an API key, a TypeID.
         * @example key_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ApiKeyId: string;
        /** @description A page of keys. */
        readonly ApiKeyList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["ApiKey"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An API key was revoked. */
        readonly ApiKeyRevokedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "apiKey.revoked";
            /** @description What happened. */
            readonly data: {
                /** @description The key. */
                readonly apiKeyId: components["schemas"]["ApiKeyId"];
                /** @description Its installation. */
                readonly installationId: components["schemas"]["InstallationId"];
            };
        };
        /** @description What a software vendor publishes: installed in tenants, it calls with the keys of its installations. */
        readonly App: {
            readonly id: components["schemas"]["AppId"];
            readonly version: components["schemas"]["Version"];
            /** @description What the app is called. */
            readonly name: string;
            /** @description What the app is for; null where nothing is said. */
            readonly description: string | null;
            /** @description Origins from which browsers may call with session tokens of this app; empty means none. */
            readonly allowedOrigins: readonly string[];
            /**
             * Format: uri
             * @description The app's page for people; null where it has none.
             */
            readonly homepage: string | null;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new app. */
        readonly AppCreate: {
            /** @description What the app is called. */
            readonly name: string;
            /** @description What the app is for. */
            readonly description?: string;
            /** @description Origins from which browsers may call with session tokens of this app; empty means none. */
            readonly allowedOrigins: readonly string[];
            /**
             * Format: uri
             * @description The app's page for people.
             */
            readonly homepage?: string;
        };
        /** @description An app was created. */
        readonly AppCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "app.created";
            /** @description What happened. */
            readonly data: {
                /** @description The app. */
                readonly appId: components["schemas"]["AppId"];
            };
        };
        /**
         * @description Id of an app, a TypeID.
         * @example app_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly AppId: string;
        /** @description A page of apps. */
        readonly AppList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["App"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Changes to an app. */
        readonly AppUpdate: {
            /** @description What the app is called. */
            readonly name?: string;
            /** @description What the app is for; null clears it. */
            readonly description?: string | null;
            /** @description Origins from which browsers may call with session tokens of this app; empty means none. */
            readonly allowedOrigins?: readonly string[];
            /**
             * Format: uri
             * @description The app's page for people; null clears it.
             */
            readonly homepage?: string | null;
        };
        /** @description An app was changed. */
        readonly AppUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "app.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The app. */
                readonly appId: components["schemas"]["AppId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
            };
        };
        /** @description A piece of knowledge. */
        readonly Article: {
            readonly id: components["schemas"]["ArticleId"];
            readonly version: components["schemas"]["Version"];
            /** @description The caller's own identifier; null where none was given. */
            readonly externalId: components["schemas"]["ExternalId"] | null;
            /** @description What the article is called. */
            readonly title: string;
            /** @description The text, in Markdown (CommonMark). */
            readonly body: string;
            /** @description The language in which it is written. */
            readonly language: components["schemas"]["Language"];
            /** @description Whom it is for. */
            readonly audience: components["schemas"]["ArticleAudience"] | components["schemas"]["OpenValue"];
            /** @description Where it stands. */
            readonly state: components["schemas"]["ArticleState"] | components["schemas"]["OpenValue"];
            /** @description The category that it belongs to; null where it has none. */
            readonly categoryId: components["schemas"]["CategoryId"] | null;
            /** @description Words to group articles by. */
            readonly tags: readonly string[];
            readonly metadata: components["schemas"]["Metadata"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
            /** @description When it was last published; null where it never was. */
            readonly publishedAt: components["schemas"]["Instant"] | null;
        };
        /** @description An article was archived. */
        readonly ArticleArchivedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "article.archived";
            /** @description What happened. */
            readonly data: {
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
            };
        };
        /**
         * @description Whom an article is for: everybody (`public`), the contacts of accounts (`customers`), or agents alone (`internal`). Contacts see the first two.
         * @enum {string}
         */
        readonly ArticleAudience: "public" | "customers" | "internal";
        /** @description A new article. */
        readonly ArticleCreate: {
            /** @description What the article is called. */
            readonly title: string;
            /** @description The text, in Markdown (CommonMark). */
            readonly body: string;
            /** @description The language in which it is written. */
            readonly language: components["schemas"]["Language"];
            readonly audience: components["schemas"]["ArticleAudience"];
            readonly state: components["schemas"]["ArticleWritableState"];
            /** @description The category that it belongs to. */
            readonly categoryId?: components["schemas"]["CategoryId"];
            readonly externalId?: components["schemas"]["ExternalId"];
            /** @description Words to group articles by. */
            readonly tags?: readonly string[];
            readonly metadata?: components["schemas"]["Metadata"];
        };
        /** @description An article was created. */
        readonly ArticleCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "article.created";
            /** @description What happened. */
            readonly data: {
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description The language in which it is written. */
                readonly language: components["schemas"]["Language"];
                /** @description Whom it is for. */
                readonly audience: components["schemas"]["ArticleAudience"] | components["schemas"]["OpenValue"];
                /** @description Its state. */
                readonly state: components["schemas"]["ArticleState"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description What somebody thinks of an article. */
        readonly ArticleFeedbackCreate: {
            /** @description Whether it helped. */
            readonly helpful: boolean;
            /** @description What was missing or wrong. */
            readonly comment?: string;
            /** @description The language that was read, where it was a translation. */
            readonly language?: components["schemas"]["Language"];
        };
        /** @description Feedback on an article was given. */
        readonly ArticleFeedbackCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "articleFeedback.created";
            /** @description What happened. */
            readonly data: {
                /** @description The feedback. */
                readonly feedbackId: components["schemas"]["FeedbackId"];
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description Whether it helped. */
                readonly helpful: boolean;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description What was missing or wrong. Absent where nothing was said. */
                readonly comment?: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description Id of an article, a TypeID.
         * @example art_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ArticleId: string;
        /** @description Articles to create or change. */
        readonly ArticleImport: {
            /** @description The articles, in the order in which they are written. */
            readonly articles: readonly components["schemas"]["ArticleImportEntry"][];
        };
        /** @description An article to create, or to change where its `externalId` is known. */
        readonly ArticleImportEntry: {
            readonly externalId: components["schemas"]["ExternalId"];
            /** @description What the article is called. */
            readonly title: string;
            /** @description The text, in Markdown (CommonMark). */
            readonly body: string;
            /** @description The language in which it is written. */
            readonly language: components["schemas"]["Language"];
            readonly audience: components["schemas"]["ArticleAudience"];
            readonly state: components["schemas"]["ArticleWritableState"];
            /** @description The category that it belongs to. */
            readonly categoryId?: components["schemas"]["CategoryId"];
            /** @description Words to group articles by. */
            readonly tags?: readonly string[];
            readonly metadata?: components["schemas"]["Metadata"];
        };
        /** @description How an article belongs to another one, or to a product. */
        readonly ArticleLink: {
            readonly id: components["schemas"]["ArticleLinkId"];
            /** @description How they belong together. */
            readonly type: components["schemas"]["ArticleLinkType"] | components["schemas"]["OpenValue"];
            /** @description The article on which the link was made. */
            readonly fromArticleId: components["schemas"]["ArticleId"];
            /** @description The other article; null where it is a product. */
            readonly toArticleId: components["schemas"]["ArticleId"] | null;
            /** @description The product; null where it is an article. */
            readonly product: string | null;
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description A new link. Give either `toArticleId`, or `product` with the type `affectsProduct`. */
        readonly ArticleLinkCreate: {
            readonly type: components["schemas"]["ArticleLinkType"];
            /** @description The other article; not the article itself (422). */
            readonly toArticleId?: components["schemas"]["ArticleId"];
            /** @description A product name of the support organisation, such as `vpn-gateway`. */
            readonly product?: string;
        } & (unknown | unknown);
        /**
         * @description Id of a link from an article, a TypeID.
         * @example aln_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ArticleLinkId: string;
        /** @description A page of links. */
        readonly ArticleLinkList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["ArticleLink"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description How an article belongs to what it is linked to: it says the same as the other (`duplicates`), asks for it to be done first (`requires`), puts right what it describes (`fixes`), takes its place (`supersedes`), has to do with it (`relatesTo`), or is about a product (`affectsProduct`).
         * @enum {string}
         */
        readonly ArticleLinkType: "duplicates" | "requires" | "fixes" | "supersedes" | "relatesTo" | "affectsProduct";
        /** @description An article was linked. */
        readonly ArticleLinkedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "article.linked";
            /** @description What happened. */
            readonly data: {
                /** @description The link. */
                readonly linkId: components["schemas"]["ArticleLinkId"];
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description How they belong together. */
                readonly type: components["schemas"]["ArticleLinkType"] | components["schemas"]["OpenValue"];
                /** @description The other article; null where it is a product. */
                readonly toArticleId: components["schemas"]["ArticleId"] | null;
                /** @description The product; null where it is an article. */
                readonly product: string | null;
            };
        };
        /** @description A page of articles. */
        readonly ArticleList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Article"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An article or a product near an article. */
        readonly ArticleNeighbour: {
            /** @description What it is. */
            readonly kind: components["schemas"]["NeighbourKind"] | components["schemas"]["OpenValue"];
            /** @description The article; null where it is a product. */
            readonly articleId: components["schemas"]["ArticleId"] | null;
            /** @description The product; null where it is an article. */
            readonly product: string | null;
            /** @description What the article is called; null where it is a product. */
            readonly title: string | null;
            /** @description Links on the shortest way, from 1. */
            readonly distance: number;
            /** @description The last link of that way. */
            readonly type: components["schemas"]["ArticleLinkType"] | components["schemas"]["OpenValue"];
            /** @description Whether that link leads here. */
            readonly direction: components["schemas"]["NeighbourDirection"] | components["schemas"]["OpenValue"];
        };
        /** @description What is near an article. */
        readonly ArticleNeighbours: {
            /** @description The neighbours, nearest first. */
            readonly items: readonly components["schemas"]["ArticleNeighbour"][];
        };
        /**
         * @description Where an article stands.
         * @enum {string}
         */
        readonly ArticleState: "draft" | "published" | "archived";
        /** @description A link of an article was removed. */
        readonly ArticleUnlinkedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "article.unlinked";
            /** @description What happened. */
            readonly data: {
                /** @description The link. */
                readonly linkId: components["schemas"]["ArticleLinkId"];
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description How they belong together. */
                readonly type: components["schemas"]["ArticleLinkType"] | components["schemas"]["OpenValue"];
                /** @description The other article; null where it is a product. */
                readonly toArticleId: components["schemas"]["ArticleId"] | null;
                /** @description The product; null where it is an article. */
                readonly product: string | null;
            };
        };
        /** @description Changes to an article. */
        readonly ArticleUpdate: {
            /** @description What the article is called. */
            readonly title?: string;
            /** @description The text, in Markdown (CommonMark). */
            readonly body?: string;
            /** @description The language in which it is written. */
            readonly language?: components["schemas"]["Language"];
            readonly audience?: components["schemas"]["ArticleAudience"];
            readonly state?: components["schemas"]["ArticleWritableState"];
            /** @description The category that it belongs to; null clears it. */
            readonly categoryId?: components["schemas"]["CategoryId"] | null;
            /** @description The caller's own identifier; null clears it. */
            readonly externalId?: components["schemas"]["ExternalId"] | null;
            /** @description Words to group articles by; the whole list is replaced. */
            readonly tags?: readonly string[];
            readonly metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description An article was changed. */
        readonly ArticleUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "article.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description The language in which it is written. */
                readonly language: components["schemas"]["Language"];
                /** @description Whom it is for. */
                readonly audience: components["schemas"]["ArticleAudience"] | components["schemas"]["OpenValue"];
                /** @description Its state. */
                readonly state: components["schemas"]["ArticleState"] | components["schemas"]["OpenValue"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
            };
        };
        /** @description A version of an article, as it was. */
        readonly ArticleVersion: components["schemas"]["ArticleVersionSummary"] & {
            /** @description The text, in Markdown (CommonMark). */
            readonly body: string;
        };
        /** @description A page of versions. */
        readonly ArticleVersionList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["ArticleVersionSummary"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A version of an article, without its text. */
        readonly ArticleVersionSummary: {
            /** @description The article. */
            readonly articleId: components["schemas"]["ArticleId"];
            readonly version: components["schemas"]["Version"];
            /** @description Names of the fields that changed with it; empty for the first version. */
            readonly changed: readonly string[];
            /** @description What the article was called. */
            readonly title: string;
            /** @description The language in which it was written. */
            readonly language: components["schemas"]["Language"];
            /** @description Whom it was for. */
            readonly audience: components["schemas"]["ArticleAudience"] | components["schemas"]["OpenValue"];
            /** @description Where it stood. */
            readonly state: components["schemas"]["ArticleState"] | components["schemas"]["OpenValue"];
            /** @description Who made this version. */
            readonly createdBy: components["schemas"]["Actor"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /**
         * @description A state that can be written. An article is archived by `articles.archive`.
         * @enum {string}
         */
        readonly ArticleWritableState: "draft" | "published";
        /** @description The request body is larger than the server takes. */
        readonly BodyTooLargeProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/body-too-large";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 413;
            /** @description The largest body that is taken, bytes. */
            readonly maxBodyBytes: number;
        };
        /** @description So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
        readonly BusinessDays: {
            /** @description Number of days. */
            readonly businessDays: number;
        };
        /** @description So many business days: the close of the n-th local day, after that of the start, on which anything is open. */
        readonly BusinessDaysSetting: {
            /** @description Number of days. */
            readonly businessDays: number;
        };
        /** @description Opening hours in one time zone. `version` names them in clocks. */
        readonly Calendar: {
            readonly id: components["schemas"]["CalendarId"];
            readonly version: components["schemas"]["Version"];
            /** @description What the calendar is called. */
            readonly name: string;
            /** @description The zone in which the hours are meant. A wall time that daylight saving skips moves forward by the gap; a repeated one is its first occurrence. */
            readonly timeZone: components["schemas"]["TimeZone"];
            readonly weekly: components["schemas"]["WeeklyHours"];
            /** @description Dates on which no window begins, rising; the night shift of the evening before ends as usual. */
            readonly holidays: readonly components["schemas"]["LocalDate"][];
            /** @description Dates with hours of their own, rising, which replace the weekly ones and beat holidays. */
            readonly special: readonly components["schemas"]["SpecialHours"][];
            /** @description The support hours for which these are the standard ones of their zone; null where they are for none. */
            readonly standardFor: components["schemas"]["StandardHours"] | components["schemas"]["OpenValue"] | null;
            /** @description What an edit does to clocks that run. */
            readonly editMode: components["schemas"]["CalendarEditMode"] | components["schemas"]["OpenValue"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description New opening hours. They open at least once a week, otherwise 422. */
        readonly CalendarCreate: {
            /** @description What the calendar is called. */
            readonly name: string;
            /** @description The zone in which the hours are meant; one that does not exist is 422. */
            readonly timeZone: components["schemas"]["TimeZone"];
            readonly weekly: components["schemas"]["WeeklyHoursSetting"];
            /** @description Dates on which no window begins. */
            readonly holidays?: readonly components["schemas"]["LocalDate"][];
            /** @description Dates with hours of their own, each once. */
            readonly special?: readonly components["schemas"]["SpecialHoursSetting"][];
            /**
             * @description The support hours for which these are the standard ones of their zone: contracts without calendars of their own count in those of
             *     their account's zone. None unless given.
             */
            readonly standardFor?: components["schemas"]["StandardHours"];
            /** @description What an edit does to clocks that run; `pinned` unless given. */
            readonly editMode?: components["schemas"]["CalendarEditMode"];
        };
        /** @description A calendar was created. */
        readonly CalendarCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "calendar.created";
            /** @description What happened. */
            readonly data: {
                /** @description The calendar. */
                readonly calendarId: components["schemas"]["CalendarId"];
            };
        };
        /**
         * @description What an edit does to clocks that run: nothing, they keep the version that they began with (`pinned`), or they are counted again from their start (`recalculateOpen`).
         * @enum {string}
         */
        readonly CalendarEditMode: "pinned" | "recalculateOpen";
        /**
         * @description Id of a calendar, a TypeID.
         * @example cal_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly CalendarId: string;
        /** @description A page of calendars. */
        readonly CalendarList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Calendar"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Changes to opening hours. What comes of it opens at least once a week, otherwise 422. */
        readonly CalendarUpdate: {
            /** @description What the calendar is called. */
            readonly name?: string;
            /** @description The zone in which the hours are meant; one that does not exist is 422. */
            readonly timeZone?: components["schemas"]["TimeZone"];
            readonly weekly?: components["schemas"]["WeeklyHoursSetting"];
            /** @description Dates on which no window begins; the whole list is replaced. */
            readonly holidays?: readonly components["schemas"]["LocalDate"][];
            /** @description Dates with hours of their own, each once; the whole list is replaced. */
            readonly special?: readonly components["schemas"]["SpecialHoursSetting"][];
            /** @description The support hours for which these are the standard ones of their zone; null where they are for none. */
            readonly standardFor?: components["schemas"]["StandardHours"] | null;
            /** @description What an edit does to clocks that run, this edit already. */
            readonly editMode?: components["schemas"]["CalendarEditMode"];
        };
        /** @description A calendar has a next version. */
        readonly CalendarUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "calendar.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The calendar. */
                readonly calendarId: components["schemas"]["CalendarId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
                readonly version: components["schemas"]["Version"];
            };
        };
        /** @description A calendar as it was at one version. */
        readonly CalendarVersion: {
            /** @description The calendar. */
            readonly calendarId: components["schemas"]["CalendarId"];
            readonly version: components["schemas"]["Version"];
        };
        /** @description The agent has less capacity than when the offer was made: it was lowered, or a ticket was assigned by hand. The offer stays open until it expires. */
        readonly CapacityExceededProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/capacity-exceeded";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The channel that is full. */
            readonly channel: components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"];
            /** @description Units that the agent carries on it. */
            readonly limit: number;
            /** @description Units of accepted work on it. */
            readonly used: number;
        };
        /** @description A kind of ticket. */
        readonly Category: {
            readonly id: components["schemas"]["CategoryId"];
            /** @description Its place among the categories, such as `network/vpn`. */
            readonly path: string;
            /** @description The category above it; null at the top. */
            readonly parentId: components["schemas"]["CategoryId"] | null;
            /** @description What a person reads. */
            readonly label: string;
            /** @description The language of the labels. */
            readonly language: components["schemas"]["Language"];
            /** @description The facts that a good report of this kind holds. */
            readonly facts: readonly components["schemas"]["FactTemplate"][];
        };
        /**
         * @description Id of a category, a TypeID.
         * @example cat_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly CategoryId: string;
        /** @description A page of categories. */
        readonly CategoryList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Category"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What led to an event. */
        readonly Cause: {
            /** @description `request`: an API call, `timer`: a due instant, `event`: another event. */
            readonly type: ("request" | "timer" | "event") | components["schemas"]["OpenValue"];
            /** @description Id of the request, timer or event. */
            readonly id: string;
        };
        /** @description A place where agents work. Centres come with the tenant and are read only. */
        readonly Center: {
            readonly id: components["schemas"]["CenterId"];
            /** @description What the centre is called. */
            readonly name: string;
            /** @description What it is for. */
            readonly kind: components["schemas"]["CenterKind"] | components["schemas"]["OpenValue"];
            /** @description True where it takes P0 tickets and confirmed security incidents. */
            readonly emergency: boolean;
            /** @description What it specialises in; null where it is regional. */
            readonly specialty: components["schemas"]["CenterSpecialty"] | components["schemas"]["OpenValue"] | null;
            /** @description The time zone in which it stands. */
            readonly timeZone: components["schemas"]["TimeZone"];
            /** @description Its calendars; it is open while one of them is, always where there is none. */
            readonly calendarIds: readonly components["schemas"]["CalendarId"][];
            /** @description Regions that it serves at home; empty for a specialist. */
            readonly regions: readonly components["schemas"]["Region"][];
            /** @description Languages that somebody there speaks. */
            readonly languages: readonly components["schemas"]["Language"][];
            /** @description Regimes that it is cleared for. */
            readonly compliance: readonly (components["schemas"]["Compliance"] | components["schemas"]["OpenValue"])[];
            /** @description Regions whose data may be handled there. */
            readonly residency: readonly components["schemas"]["Region"][];
            /** @description Whether it is open at the moment of the request. */
            readonly open: boolean;
            /** @description When it opens next; null while it is open, and where no opening is planned. */
            readonly opensAt: components["schemas"]["Instant"] | null;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description Which centre the ticket goes to, and why not the others. */
        readonly CenterChoice: {
            /** @description The centre; null where none may ever take it. */
            readonly centerId: components["schemas"]["CenterId"] | null;
            /** @description The rule that chose it; null where none did. */
            readonly rule: components["schemas"]["CenterRule"] | components["schemas"]["OpenValue"] | null;
            /** @description When the ticket can go there: now, or at the next opening; null without a centre. */
            readonly from: components["schemas"]["Instant"] | null;
            /** @description Rules that applied and found no open centre. */
            readonly passedOver: readonly (components["schemas"]["CenterRule"] | components["schemas"]["OpenValue"])[];
            /** @description Centres that had an obstacle, by id. */
            readonly rejected: readonly components["schemas"]["RejectedCenter"][];
        };
        /**
         * @description Id of a support centre, a TypeID.
         * @example ctn_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly CenterId: string;
        /**
         * @description What a centre is for: everything from its region, or one specialty from everywhere.
         * @enum {string}
         */
        readonly CenterKind: "regional" | "specialist";
        /** @description A page of centres. */
        readonly CenterList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Center"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Why a centre could not be chosen.
         * @enum {string}
         */
        readonly CenterObstacle: "compliance" | "residency" | "language" | "closed" | "otherSpecialty";
        /**
         * @description The rule that chose a centre: the first that found an open one.
         * @enum {string}
         */
        readonly CenterRule: "emergency" | "specialist" | "homeRegion" | "followTheSun" | "nextToOpen";
        /**
         * @description What a specialist centre is for.
         * @enum {string}
         */
        readonly CenterSpecialty: "securityEmergency" | "bigData" | "enterprise" | "developer";
        /** @description A promise about a ticket, and the time that is left. Clocks follow from events; nobody writes them. */
        readonly Clock: {
            readonly id: components["schemas"]["ClockId"];
            /** @description The ticket. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description What it measures. */
            readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
            /** @description What it does. */
            readonly state: components["schemas"]["SlaClockState"] | components["schemas"]["OpenValue"];
            /** @description When it is due if nothing more happens, or was; null while a pause without end is in the way. */
            readonly dueAt: components["schemas"]["Instant"] | null;
            /** @description Counted time left at the moment of the request, or at its end, negative once the target is passed, milliseconds. */
            readonly remainingMs: number;
            /** @description What it is held to and how it fared; null to a contact. */
            readonly terms: components["schemas"]["ClockTerms"] | null;
        };
        /** @description The clock was advanced. */
        readonly ClockAdvancedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "clock.advanced";
            /** @description What happened. */
            readonly data: {
                /** @description What the clock showed before. */
                readonly from: components["schemas"]["Instant"];
                /** @description What it shows now. */
                readonly to: components["schemas"]["Instant"];
                /** @description How many timers fired. */
                readonly timersFired: number;
            };
        };
        /** @description The clock never goes back. Reset the sandbox to start again. */
        readonly ClockBackwardsProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/clock-backwards";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The instant that the clock shows. */
            readonly now: components["schemas"]["Instant"];
        };
        /** @description A clock with how it came to where it stands. */
        readonly ClockDetail: components["schemas"]["Clock"] & {
            /** @description How it came to where it stands; null to a contact. */
            readonly explanation: components["schemas"]["ClockExplanation"] | null;
        };
        /** @description How a clock came to where it stands. */
        readonly ClockExplanation: {
            /** @description Its warnings, rising. */
            readonly warnings: readonly components["schemas"]["SlaWarning"][];
            /** @description Its breaches in order, with those that were superseded. */
            readonly breaches: readonly components["schemas"]["SlaBreach"][];
            /** @description Its life up to the moment of the request, or to its end; without gaps. */
            readonly segments: readonly components["schemas"]["SlaSegment"][];
            /** @description Why it is due when it is: from the origin to the due instant, the future included; without gaps. */
            readonly trace: readonly components["schemas"]["SlaTraceStep"][];
        };
        /**
         * @description Id of an SLA clock, a TypeID.
         * @example clk_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ClockId: string;
        /** @description A page of clocks. */
        readonly ClockList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Clock"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description What a clock is held to and how it fared. */
        readonly ClockTerms: {
            /** @description The policy. */
            readonly policyId: components["schemas"]["SlaPolicyId"];
            /** @description Version of the policy. */
            readonly policyVersion: number;
            /** @description Versions of the calendars in whose hours it counts; empty where it always does. */
            readonly calendars: readonly components["schemas"]["CalendarVersion"][];
            /** @description The resolution cycle in which it began, from 1. */
            readonly cycle: number;
            readonly target: components["schemas"]["SlaTarget"];
            /** @description When it began. */
            readonly startedAt: components["schemas"]["Instant"];
            /** @description From when it counts: its beginning, or the last change that counts from itself on. */
            readonly originAt: components["schemas"]["Instant"];
            /** @description What may be counted, milliseconds; of a target in days, its length where nothing pauses. */
            readonly budgetMs: number;
            /** @description What has been counted, milliseconds. */
            readonly countedMs: number;
            /** @description When it was breached; null where it was not, or a change superseded that. */
            readonly breachedAt: components["schemas"]["Instant"] | null;
            /** @description Why; null where it was not breached. */
            readonly breachReason: components["schemas"]["SlaBreachReason"] | components["schemas"]["OpenValue"] | null;
            /** @description When it was fulfilled or cancelled; null while it was not. */
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description Whether it was fulfilled in time; null before that, and where it was cancelled. */
            readonly met: boolean | null;
        };
        /**
         * @description A regime that whoever works on the ticket must be cleared for.
         * @enum {string}
         */
        readonly Compliance: "gdpr" | "hipaa" | "mlps" | "pci";
        /** @description A person of an account who asks for help. */
        readonly Contact: {
            readonly id: components["schemas"]["ContactId"];
            readonly version: components["schemas"]["Version"];
            /** @description The caller's own identifier; null where none was given. */
            readonly externalId: components["schemas"]["ExternalId"] | null;
            /** @description The account that the contact belongs to. */
            readonly accountId: components["schemas"]["AccountId"];
            /** @description Name of the person. */
            readonly name: string;
            /**
             * Format: email
             * @description E-mail address; null where none is known.
             */
            readonly email: string | null;
            /** @description The language that the person prefers; null where unknown. */
            readonly language: components["schemas"]["Language"] | null;
            /** @description The time zone in which the person works; null where unknown. */
            readonly timeZone: components["schemas"]["TimeZone"] | null;
            readonly metadata: components["schemas"]["Metadata"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new contact. */
        readonly ContactCreate: {
            /** @description The account that the contact belongs to. */
            readonly accountId: components["schemas"]["AccountId"];
            /** @description Name of the person. */
            readonly name: string;
            /**
             * Format: email
             * @description E-mail address.
             */
            readonly email?: string;
            readonly externalId?: components["schemas"]["ExternalId"];
            /** @description The language that the person prefers. */
            readonly language?: components["schemas"]["Language"];
            /** @description The time zone in which the person works. */
            readonly timeZone?: components["schemas"]["TimeZone"];
            readonly metadata?: components["schemas"]["Metadata"];
        };
        /** @description A contact was created. */
        readonly ContactCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "contact.created";
            /** @description What happened. */
            readonly data: {
                /** @description The contact. */
                readonly contactId: components["schemas"]["ContactId"];
                /** @description Its account. */
                readonly accountId: components["schemas"]["AccountId"];
            };
        };
        /**
         * @description Id of a contact, a TypeID.
         * @example con_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ContactId: string;
        /** @description A page of contacts. */
        readonly ContactList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Contact"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Changes to a contact. */
        readonly ContactUpdate: {
            /** @description Name of the person. */
            readonly name?: string;
            /**
             * Format: email
             * @description E-mail address; null where none is known.
             */
            readonly email?: string | null;
            /** @description The caller's own identifier; null clears it. */
            readonly externalId?: components["schemas"]["ExternalId"] | null;
            /** @description The language that the person prefers; null clears it. */
            readonly language?: components["schemas"]["Language"] | null;
            /** @description The time zone in which the person works; null clears it. */
            readonly timeZone?: components["schemas"]["TimeZone"] | null;
            readonly metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A contact was changed. */
        readonly ContactUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "contact.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The contact. */
                readonly contactId: components["schemas"]["ContactId"];
                /** @description Its account. */
                readonly accountId: components["schemas"]["AccountId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
            };
        };
        /**
         * @description Id of a piece of content, a TypeID.
         * @example cnt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ContentId: string;
        /** @description A piece of free text or personal data that an event refers to. It stands beside the event, so it can be erased without touching it. */
        readonly ContentPart: {
            readonly contentId: components["schemas"]["ContentId"];
            /** @description The text. */
            readonly value: string;
        } | {
            readonly contentId: components["schemas"]["ContentId"];
            /**
             * @description Always true.
             * @constant
             */
            readonly erased: true;
        };
        /** @description What an account is entitled to. */
        readonly Contract: {
            readonly id: components["schemas"]["ContractId"];
            readonly version: components["schemas"]["Version"];
            /** @description The caller's own identifier; null where none was given. */
            readonly externalId: components["schemas"]["ExternalId"] | null;
            /** @description The account that the contract is with. */
            readonly accountId: components["schemas"]["AccountId"];
            /** @description What the contract is called. */
            readonly name: string;
            /** @description How much the account is entitled to. */
            readonly tier: components["schemas"]["ContractTier"] | components["schemas"]["OpenValue"];
            /** @description When help is given. */
            readonly supportHours: components["schemas"]["SupportHours"] | components["schemas"]["OpenValue"];
            /** @description Calendars in whose hours, taken together, clocks count; empty where the standard ones of the account's zone do. */
            readonly calendarIds: readonly components["schemas"]["CalendarId"][];
            /** @description The SLA policy of the contract's tickets; null where the first one that matches is. */
            readonly slaPolicyId: components["schemas"]["SlaPolicyId"] | null;
            /** @description Regimes that whoever works on a ticket must be cleared for. */
            readonly compliance: readonly (components["schemas"]["Compliance"] | components["schemas"]["OpenValue"])[];
            /** @description Regions in which the data may be handled; empty means anywhere. */
            readonly residency: readonly components["schemas"]["Region"][];
            /** @description When the contract comes into force. */
            readonly startsAt: components["schemas"]["Instant"];
            /** @description When it ends; null where it has no end. */
            readonly endsAt: components["schemas"]["Instant"] | null;
            readonly metadata: components["schemas"]["Metadata"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new contract. */
        readonly ContractCreate: {
            /** @description The account that the contract is with. */
            readonly accountId: components["schemas"]["AccountId"];
            /** @description What the contract is called. */
            readonly name: string;
            readonly tier: components["schemas"]["ContractTier"];
            /** @description When help is given; `business` unless given. */
            readonly supportHours?: components["schemas"]["SupportHours"];
            /** @description Calendars in whose hours, taken together, clocks count; the standard ones of the account's zone unless given. */
            readonly calendarIds?: readonly components["schemas"]["CalendarId"][];
            /** @description The SLA policy of the contract's tickets; the first one that matches unless given. */
            readonly slaPolicyId?: components["schemas"]["SlaPolicyId"];
            /** @description Regimes that whoever works on a ticket must be cleared for. */
            readonly compliance?: readonly components["schemas"]["Compliance"][];
            /** @description Regions in which the data may be handled; empty means anywhere. */
            readonly residency?: readonly components["schemas"]["Region"][];
            /** @description When the contract comes into force; now unless given. */
            readonly startsAt?: components["schemas"]["Instant"];
            /** @description When it ends; no end unless given. Later than `startsAt`. */
            readonly endsAt?: components["schemas"]["Instant"];
            readonly externalId?: components["schemas"]["ExternalId"];
            readonly metadata?: components["schemas"]["Metadata"];
        };
        /** @description A contract was created. */
        readonly ContractCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "contract.created";
            /** @description What happened. */
            readonly data: {
                /** @description The contract. */
                readonly contractId: components["schemas"]["ContractId"];
                /** @description Its account. */
                readonly accountId: components["schemas"]["AccountId"];
            };
        };
        /**
         * @description Id of a contract, a TypeID.
         * @example ctr_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ContractId: string;
        /** @description A page of contracts. */
        readonly ContractList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Contract"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description How much an account is entitled to, from least to most.
         * @enum {string}
         */
        readonly ContractTier: "basic" | "standard" | "business" | "enterprise" | "strategic";
        /** @description Changes to a contract. */
        readonly ContractUpdate: {
            /** @description What the contract is called. */
            readonly name?: string;
            readonly tier?: components["schemas"]["ContractTier"];
            readonly supportHours?: components["schemas"]["SupportHours"];
            /** @description Calendars in whose hours, taken together, clocks count; the whole list is replaced. It is for tickets filed from now on, and for those whose severity or contract changes. */
            readonly calendarIds?: readonly components["schemas"]["CalendarId"][];
            /** @description The SLA policy of tickets that are filed from now on, or whose severity or contract changes; null means the first one that matches. */
            readonly slaPolicyId?: components["schemas"]["SlaPolicyId"] | null;
            /** @description Regimes that whoever works on a ticket must be cleared for. */
            readonly compliance?: readonly components["schemas"]["Compliance"][];
            /** @description Regions in which the data may be handled; empty means anywhere. */
            readonly residency?: readonly components["schemas"]["Region"][];
            /** @description When the contract comes into force. */
            readonly startsAt?: components["schemas"]["Instant"];
            /** @description When it ends; null means no end. */
            readonly endsAt?: components["schemas"]["Instant"] | null;
            /** @description The caller's own identifier; null clears it. */
            readonly externalId?: components["schemas"]["ExternalId"] | null;
            readonly metadata?: components["schemas"]["MetadataPatch"];
        };
        /** @description A contract was changed. */
        readonly ContractUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "contract.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The contract. */
                readonly contractId: components["schemas"]["ContractId"];
                /** @description Its account. */
                readonly accountId: components["schemas"]["AccountId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
            };
        };
        /** @description What a dimension added to a score. All three numbers are integers, so that they sum exactly. */
        readonly Contribution: {
            /** @description The dimension. */
            readonly dimension: components["schemas"]["RoutingDimension"] | components["schemas"]["OpenValue"];
            /** @description Where the points come from. */
            readonly scope: components["schemas"]["ContributionScope"] | components["schemas"]["OpenValue"];
            /** @description The dimension's value in thousandths: 0 to 1000; of a relaxation, minus 1000 for each level short or for the fallback language. */
            readonly value: number;
            /** @description Points at the full value, from the policy. */
            readonly weight: number;
            /** @description `value` times `weight`: thousandths of a point. */
            readonly points: number;
        };
        /**
         * @description Where points come from: `item`: the ticket alone, the same for every agent, `pair`: ticket and agent, `relaxation`: taken off for leaning on a demand that has softened.
         * @enum {string}
         */
        readonly ContributionScope: "item" | "pair" | "relaxation";
        /** @description What to decide. Give either `ticketId` or `draft`. */
        readonly DecisionCreate: {
            /** @description Decide for this ticket as it is now. */
            readonly ticketId?: components["schemas"]["TicketId"];
            /** @description Decide for a ticket that is not filed yet. */
            readonly draft?: components["schemas"]["RoutingDraft"];
            /** @description Decide by this policy, in whatever state; by the active one unless given. */
            readonly policyId?: components["schemas"]["RoutingPolicyId"];
        } & (unknown | unknown);
        /**
         * @description Id of a routing decision, a TypeID.
         * @example dec_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly DecisionId: string;
        /** @description A page of decisions in short. */
        readonly DecisionList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["DecisionSummary"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What a decision came to.
         * @enum {string}
         */
        readonly DecisionOutcome: "agentChosen" | "noEligibleAgent" | "holdForLastAgent";
        /** @description How a routing decision came about. */
        readonly DecisionRecord: {
            /** @description The ticket; null where the decision is about a draft. */
            readonly ticketId: components["schemas"]["TicketId"] | null;
            /** @description The moment for which it holds. */
            readonly decidedAt: components["schemas"]["Instant"];
            /** @description The policy that it was made by. */
            readonly policyId: components["schemas"]["RoutingPolicyId"];
            /** @description The policy's number. */
            readonly policyVersion: number;
            /** @description What it came to. */
            readonly outcome: components["schemas"]["DecisionOutcome"] | components["schemas"]["OpenValue"];
            /** @description The agent to whom the ticket is offered, with its score; null where there is none. */
            readonly chosen: components["schemas"]["RoutingCandidate"] | null;
            /** @description Why, the strongest first. */
            readonly mainReasons: readonly components["schemas"]["MainReason"][];
            /** @description When time alone may change the outcome; null where an agent was chosen, or only the floor can. */
            readonly retryAt: components["schemas"]["Instant"] | null;
            readonly inputs: components["schemas"]["RoutingInputs"];
            /** @description Tiers that were asked. */
            readonly tiers: readonly (components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"])[];
            /** @description The tier that is asked next as well; null where none is. */
            readonly nextTier: components["schemas"]["NextTier"] | null;
            /** @description How the centre was chosen; null where the queue names its centres. */
            readonly centerChoice: components["schemas"]["CenterChoice"] | null;
            /** @description Demands that have softened. */
            readonly relaxations: readonly components["schemas"]["Relaxation"][];
            /** @description How many agents may take it. */
            readonly eligibleCount: number;
            /** @description The best of them, in the order of their rank. */
            readonly candidates: readonly components["schemas"]["RoutingCandidate"][];
            /** @description How many agents may not take it. */
            readonly rejectedCount: number;
            /** @description How many each filter turned away, in the order of the filters. */
            readonly rejectedBy: readonly components["schemas"]["FilterCount"][];
            /** @description Some of them, the nearest misses first. */
            readonly rejected: readonly components["schemas"]["RejectedAgent"][];
            /** @description The nearest misses with the score that each would have. */
            readonly nearestMisses: readonly components["schemas"]["NearMiss"][];
            /** @description Fingerprint of inputs, agents, centres and policy: decisions with equal ones came out alike. */
            readonly digest: string;
        };
        /** @description A routing decision in short. */
        readonly DecisionSummary: {
            readonly id: components["schemas"]["DecisionId"];
            /** @description The ticket. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description The policy that it was made by. */
            readonly policyId: components["schemas"]["RoutingPolicyId"];
            /** @description The policy's number. */
            readonly policyVersion: number;
            /** @description What it came to. */
            readonly outcome: components["schemas"]["DecisionOutcome"] | components["schemas"]["OpenValue"];
            /** @description The agent to whom the ticket was offered; null where there was none. */
            readonly chosenAgentId: components["schemas"]["AgentId"] | null;
            /** @description The offer that came of it; null where none did. */
            readonly reservationId: components["schemas"]["ReservationId"] | null;
            /** @description Why, the strongest first. */
            readonly mainReasons: readonly components["schemas"]["MainReason"][];
            /** @description How many agents may take it. */
            readonly eligibleCount: number;
            /** @description How many agents may not take it. */
            readonly rejectedCount: number;
            /** @description When it was written. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description What a dimension is worth. */
        readonly DimensionWeight: {
            /** @description The dimension. */
            readonly dimension: components["schemas"]["ScoredDimension"] | components["schemas"]["OpenValue"];
            /** @description Points at its full value. */
            readonly weight: number;
        };
        /** @description What a dimension is worth. */
        readonly DimensionWeightSetting: {
            readonly dimension: components["schemas"]["ScoredDimension"];
            /** @description Points at its full value. */
            readonly weight: number;
        };
        /**
         * @description An ISO 8601 duration: `PT24H` is 24 hours, `P1D` one calendar day.
         * @example PT30M
         */
        readonly Duration: string;
        /**
         * @description Why a ticket is escalated: it takes too long, asks for more expertise, hurts the business, or is about security.
         * @enum {string}
         */
        readonly EscalationReason: "resolutionTime" | "technicalExpertise" | "businessImpact" | "security";
        /** @description Something that happened. Delivered by webhooks, listed by `events.list`, hashed by the audit log; never changed afterwards. */
        readonly Event: {
            readonly id: components["schemas"]["EventId"];
            /**
             * @description What happened, as `resource.pastTense`. New types may come.
             * @example ticket.created
             */
            readonly type: string;
            /**
             * @description The API version in which this event is written.
             * @example 2026-11-01
             */
            readonly apiVersion: string;
            /** @description Version of the shape of `data` for this event type, from 1. */
            readonly schemaVersion: number;
            readonly subject: components["schemas"]["Subject"];
            /** @description Counts the subject's events, from 1 and without gaps. */
            readonly step: number;
            /** @description Position among all of the tenant's events, from 1 and without gaps. Order events by this, never by an instant. */
            readonly sequence: number;
            /** @description When it was true. For a breach, its due instant. */
            readonly occurredAt: components["schemas"]["Instant"];
            /** @description When it was written. */
            readonly recordedAt: components["schemas"]["Instant"];
            readonly actor: components["schemas"]["Actor"];
            /** @description What led to it; null where nothing but time and the system did. */
            readonly causedBy: components["schemas"]["Cause"] | null;
            /** @description Ids, enum values, numbers, instants and names of changed fields. Never free text. */
            readonly data: {
                readonly [key: string]: unknown;
            };
            /** @description The event's free text by field name, or a mark that it was erased. */
            readonly content: {
                readonly [key: string]: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description Id of an event, a TypeID.
         * @example evt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly EventId: string;
        /** @description A page of events. */
        readonly EventList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Event"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Events that were asked for are no longer kept. Read the resources again, then go on from `oldestSequence`. */
        readonly EventsExpiredProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/events-expired";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 410;
            /** @description Sequence number of the oldest event that is kept; go on with `after` set to one less. */
            readonly oldestSequence: number;
        };
        /**
         * @description The caller's own identifier of the resource, unique within one installation.
         * @example crm-20931
         */
        readonly ExternalId: string;
        /** @description Another resource of this kind and installation has this `externalId`. */
        readonly ExternalIdTakenProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/external-id-taken";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description Id of the resource that has it. */
            readonly existingId: string;
        };
        /** @description A value that a fact can take. */
        readonly FactChoice: {
            /** @description The value. */
            readonly value: string;
            /** @description What a person reads. */
            readonly label: string;
        };
        /**
         * @description What kind of value a fact has.
         * @enum {string}
         */
        readonly FactKind: "instant" | "text" | "choice" | "resource" | "errorCode" | "logExcerpt" | "number" | "boolean";
        /** @description A fact that a good report holds. */
        readonly FactTemplate: {
            /** @description The key of the fact, unique in its category. */
            readonly key: string;
            /** @description What a person reads. */
            readonly label: string;
            /** @description What kind of value it has. */
            readonly kind: components["schemas"]["FactKind"] | components["schemas"]["OpenValue"];
            /** @description Whether it is asked for where it is missing. */
            readonly required: boolean;
            /** @description The values that it can take; empty where it can take any of its kind. */
            readonly choices: readonly components["schemas"]["FactChoice"][];
        };
        /** @description What somebody thinks of an article. It is never changed. */
        readonly Feedback: {
            readonly id: components["schemas"]["FeedbackId"];
            /** @description The article. */
            readonly articleId: components["schemas"]["ArticleId"];
            /** @description The language that was read; null where nothing was said. */
            readonly language: components["schemas"]["Language"] | null;
            /** @description Whether it helped. */
            readonly helpful: boolean;
            /** @description What was missing or wrong; null where nothing was said. */
            readonly comment: string | null;
            /** @description Who says so. */
            readonly createdBy: components["schemas"]["Actor"];
            /** @description When it was given. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /**
         * @description Id of feedback on an article, a TypeID.
         * @example fbk_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly FeedbackId: string;
        /** @description What is wrong with one part of the request. */
        readonly FieldError: {
            /**
             * @description JSON pointer into the request, beginning with `/body`, `/query`, `/path` or `/headers`.
             * @example /body/severity
             */
            readonly pointer: string;
            /**
             * @description What is wrong: `required`, `unknown`, `type`, `enum`, `format`, `range`, `length`, `not-found` and others.
             * @example enum
             */
            readonly code: string;
            /** @description One sentence for a person. Never repeats the value that was sent. */
            readonly detail: string;
        };
        /** @description How many agents a filter turned away. */
        readonly FilterCount: {
            /** @description The filter. */
            readonly code: components["schemas"]["RoutingFilter"] | components["schemas"]["OpenValue"];
            /** @description How many agents fail it; one who fails several counts for each. */
            readonly agents: number;
        };
        /** @description A question about a missing fact. */
        readonly FollowUp: {
            readonly id: components["schemas"]["FollowUpId"];
            /** @description The ticket that it is about. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description Key of the fact that it asks for. */
            readonly factKey: string;
            /** @description The question in the ticket's language. */
            readonly question: string;
            /** @description The answers that are offered. */
            readonly choices: readonly components["schemas"]["FollowUpChoice"][];
            /** @description Where it stands. */
            readonly state: components["schemas"]["FollowUpState"] | components["schemas"]["OpenValue"];
            /** @description The answer; null where there is none. */
            readonly answer: components["schemas"]["FollowUpAnswer"] | null;
            /** @description When it was asked. */
            readonly askedAt: components["schemas"]["Instant"];
            /** @description When it was answered; null where it was not. */
            readonly answeredAt: components["schemas"]["Instant"] | null;
        };
        /** @description The answer to a question. */
        readonly FollowUpAnswer: {
            /** @description Value of the choice; null where the answer is free text. */
            readonly choice: string | null;
            /** @description The answer in free text; null where a choice was taken. */
            readonly text: string | null;
        };
        /** @description An answer. Give either `choice` or `text`. */
        readonly FollowUpAnswerCreate: {
            /** @description Value of one of the offered choices, not of one that asks for words. */
            readonly choice?: string;
            /** @description Free text, where one of the offered choices asks for words. */
            readonly text?: string;
        } & (unknown | unknown);
        /** @description A follow-up question was answered. */
        readonly FollowUpAnsweredEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "followUp.answered";
            /** @description What happened. */
            readonly data: {
                /** @description The question. */
                readonly followUpId: components["schemas"]["FollowUpId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description Key of the fact that is now known. */
                readonly factKey: string;
                /** @description Value of the choice; null where the answer is free text. */
                readonly choice: string | null;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description The answer in free text. Absent where a choice was taken. */
                readonly text?: components["schemas"]["ContentPart"];
            };
        };
        /** @description A follow-up question was asked. */
        readonly FollowUpAskedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "followUp.asked";
            /** @description What happened. */
            readonly data: {
                /** @description The question. */
                readonly followUpId: components["schemas"]["FollowUpId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description Key of the fact that it asks for. */
                readonly factKey: string;
            };
            /** @description The event's free text by field name. */
            readonly content: {
                /** @description The text of the question. */
                readonly question: components["schemas"]["ContentPart"];
            };
        };
        /** @description An answer that is offered. */
        readonly FollowUpChoice: {
            /** @description The value to answer with. */
            readonly value: string;
            /** @description What a person reads, in the ticket's language. */
            readonly label: string;
            /** @description True where this choice asks for words: answer with `text` instead. */
            readonly freeText: boolean;
        };
        /**
         * @description Id of a follow-up question, a TypeID.
         * @example fup_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly FollowUpId: string;
        /** @description A page of follow-up questions. */
        readonly FollowUpList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["FollowUp"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Where a question stands. `obsolete` is one whose fact became known otherwise or is no longer needed.
         * @enum {string}
         */
        readonly FollowUpState: "open" | "answered" | "obsolete";
        /**
         * @description Id of a gap in the knowledge, a TypeID.
         * @example gap_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly GapId: string;
        /** @description A page of gaps. */
        readonly GapList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["KnowledgeGap"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description Send the same request again after the seconds in `Retry-After`. */
        readonly IdempotencyInFlightProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/idempotency-in-flight";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
        };
        /** @description The same key was used within 24 hours with another body or path. Use a fresh key. */
        readonly IdempotencyKeyReusedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/idempotency-key-reused";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 422;
        };
        /** @description The ticket cannot move from its status to the one asked for, or not by this actor. */
        readonly IllegalTransitionProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/illegal-transition";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The status that the ticket is in. */
            readonly currentStatus: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
            /** @description Where this actor may move the ticket; empty where it may not move it at all. */
            readonly allowedTo: readonly (components["schemas"]["TransitionTarget"] | components["schemas"]["OpenValue"])[];
        };
        /** @description An app in a tenant. */
        readonly Installation: {
            readonly id: components["schemas"]["InstallationId"];
            readonly version: components["schemas"]["Version"];
            /** @description The app. */
            readonly appId: components["schemas"]["AppId"];
            /** @description What its keys may do at most. */
            readonly scopes: readonly string[];
            /** @description Whether it is in use. */
            readonly state: components["schemas"]["InstallationState"] | components["schemas"]["OpenValue"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new installation. */
        readonly InstallationCreate: {
            /** @description The app to install. */
            readonly appId: components["schemas"]["AppId"];
            /** @description What its keys may do at most. */
            readonly scopes: readonly string[];
        };
        /** @description An app was installed. */
        readonly InstallationCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "installation.created";
            /** @description What happened. */
            readonly data: {
                /** @description The installation. */
                readonly installationId: components["schemas"]["InstallationId"];
                /** @description Its app. */
                readonly appId: components["schemas"]["AppId"];
                /** @description What its keys may do at most. */
                readonly scopes: readonly string[];
            };
        };
        /** @description An app was uninstalled. */
        readonly InstallationDeletedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "installation.deleted";
            /** @description What happened. */
            readonly data: {
                /** @description The installation. */
                readonly installationId: components["schemas"]["InstallationId"];
                /** @description Its app. */
                readonly appId: components["schemas"]["AppId"];
            };
        };
        /**
         * @description Id of an installation, a TypeID.
         * @example ins_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly InstallationId: string;
        /** @description A page of installations. */
        readonly InstallationList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Installation"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Whether an installation is in use. `deleted` is final.
         * @enum {string}
         */
        readonly InstallationState: "active" | "deleted";
        /**
         * Format: date-time
         * @description An instant, RFC 3339 in UTC with milliseconds.
         * @example 2026-11-20T09:30:00.000Z
         */
        readonly Instant: string;
        /** @description The cursor was not made by this operation with this filter and sort. */
        readonly InvalidCursorProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/invalid-cursor";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 422;
        };
        /** @description A parameter or a property is missing, unknown, of the wrong form, or refers to something that does not exist. `errors` names each one. */
        readonly InvalidRequestProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/invalid-request";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 422;
        };
        /** @description Work that takes longer than one request. It goes on after a crash where it stopped. */
        readonly Job: {
            readonly id: components["schemas"]["JobId"];
            /** @description What it does. */
            readonly kind: components["schemas"]["JobKind"] | components["schemas"]["OpenValue"];
            /** @description Where it stands. */
            readonly state: components["schemas"]["JobState"] | components["schemas"]["OpenValue"];
            readonly progress: components["schemas"]["JobProgress"];
            /** @description What came of it, as the operation that made the job describes; null until it has succeeded. */
            readonly result: {
                readonly [key: string]: unknown;
            } | null;
            /** @description Why it failed; null unless it did. */
            readonly problem: components["schemas"]["Problem"] | null;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it last got further. */
            readonly updatedAt: components["schemas"]["Instant"];
            /** @description When it came to an end; null while it has not. */
            readonly finishedAt: components["schemas"]["Instant"] | null;
            /** @description Who asked for it. */
            readonly createdBy: components["schemas"]["Actor"];
        };
        /** @description A job was cancelled. */
        readonly JobCancelledEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "job.cancelled";
            /** @description What happened. */
            readonly data: {
                /** @description The job. */
                readonly jobId: components["schemas"]["JobId"];
                /** @description What it does. */
                readonly kind: components["schemas"]["JobKind"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description A job was created. */
        readonly JobCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "job.created";
            /** @description What happened. */
            readonly data: {
                /** @description The job. */
                readonly jobId: components["schemas"]["JobId"];
                /** @description What it does. */
                readonly kind: components["schemas"]["JobKind"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description A job succeeded or failed. */
        readonly JobFinishedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "job.finished";
            /** @description What happened. */
            readonly data: {
                /** @description The job. */
                readonly jobId: components["schemas"]["JobId"];
                /** @description What it does. */
                readonly kind: components["schemas"]["JobKind"] | components["schemas"]["OpenValue"];
                /** @description How it ended: `succeeded` or `failed`. */
                readonly state: components["schemas"]["JobState"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description The job has come to an end and cannot be cancelled any more. */
        readonly JobFinishedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/job-finished";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description How it ended. */
            readonly state: components["schemas"]["JobState"] | components["schemas"]["OpenValue"];
        };
        /**
         * @description Id of a job, a TypeID.
         * @example job_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly JobId: string;
        /**
         * @description What a job does, as the id of the operation that made it.
         * @enum {string}
         */
        readonly JobKind: "articles.import" | "slaPolicies.update" | "calendars.update";
        /** @description A page of jobs. */
        readonly JobList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Job"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description How far a job has got. */
        readonly JobProgress: {
            /** @description Steps that are done. */
            readonly done: number;
            /** @description Steps that there are. */
            readonly total: number;
        };
        /**
         * @description Where a job stands. The last three are final.
         * @enum {string}
         */
        readonly JobState: "queued" | "running" | "succeeded" | "failed" | "cancelled";
        /** @description Why an article in another language is among the hits. */
        readonly KnowledgeFallback: {
            /** @description The language that was asked for and in which nothing as good was found. */
            readonly from: components["schemas"]["Language"];
        };
        /** @description Searches and tickets in one language that asked about the same thing and found nothing: an article that ought to be written. */
        readonly KnowledgeGap: {
            readonly id: components["schemas"]["GapId"];
            /** @description The wording that stands for all of them: the most frequent one. */
            readonly query: string;
            /** @description The language of the wording. */
            readonly language: components["schemas"]["Language"];
            /** @description How many searches found nothing. */
            readonly searches: number;
            /** @description For how many tickets nothing was found. */
            readonly tickets: number;
            /** @description The first of them. */
            readonly firstAt: components["schemas"]["Instant"];
            /** @description The last of them. */
            readonly lastAt: components["schemas"]["Instant"];
            /** @description Other wordings, most frequent first. */
            readonly examples: readonly string[];
            /** @description Some of the tickets, newest first. */
            readonly ticketIds: readonly components["schemas"]["TicketId"][];
        };
        /** @description A part of an excerpt that matches the query. */
        readonly KnowledgeHighlight: {
            /** @description Where it begins, in UTF-16 code units from the beginning of the excerpt. */
            readonly start: number;
            /** @description Where it ends, in UTF-16 code units; the first unit that is no longer part of it. */
            readonly end: number;
        };
        /** @description An article that matches. */
        readonly KnowledgeHit: {
            /** @description The article. */
            readonly articleId: components["schemas"]["ArticleId"];
            /** @description What the article is called. */
            readonly title: string;
            /** @description The language of the article. */
            readonly language: components["schemas"]["Language"];
            /** @description How well it matches, without unit; comparable within one answer only, higher is better. */
            readonly score: number;
            /** @description The passage of the article that matches best, plain text. */
            readonly excerpt: string;
            /** @description Where the excerpt matches, in order and without overlap. */
            readonly highlights: readonly components["schemas"]["KnowledgeHighlight"][];
            /** @description Set where the article is not in the language that was asked for; null otherwise. */
            readonly fallback: components["schemas"]["KnowledgeFallback"] | null;
        };
        /** @description The best hits. */
        readonly KnowledgeHits: {
            /** @description The hits, best first. */
            readonly items: readonly components["schemas"]["KnowledgeHit"][];
        };
        /** @description What to look for. */
        readonly KnowledgeQuery: {
            /** @description The words or the question, in any language. */
            readonly query: string;
            /** @description Search this language and its fallback languages; every language unless given. */
            readonly language?: components["schemas"]["Language"];
            /** @description Only articles of this category. */
            readonly categoryId?: components["schemas"]["CategoryId"];
            /** @description Only articles for this audience. It narrows what the caller may see, never widens it. */
            readonly audience?: components["schemas"]["ArticleAudience"];
            /**
             * @description How many hits to give at most, 10 unless given.
             * @default 10
             */
            readonly limit?: number;
        };
        /**
         * @description A language, as a BCP 47 tag.
         * @example zh
         */
        readonly Language: string;
        /**
         * @description A calendar date on the wall of its time zone, without one of its own.
         * @example 2026-12-25
         */
        readonly LocalDate: string;
        /** @description A short statement of why, for a program to put into words. Fields that a code does not use are null. */
        readonly MainReason: {
            /** @description What it says. */
            readonly code: components["schemas"]["MainReasonCode"] | components["schemas"]["OpenValue"];
            /** @description The agent of whom it speaks: the second where it says `aheadOf` or `tieBreak`. */
            readonly agentId: components["schemas"]["AgentId"] | null;
            /** @description The dimension that made it so. */
            readonly dimension: components["schemas"]["RoutingDimension"] | components["schemas"]["OpenValue"] | null;
            /** @description What it was worth, thousandths of a point. */
            readonly points: number | null;
            /** @description The filter that turned agents away. */
            readonly filter: components["schemas"]["RoutingFilter"] | components["schemas"]["OpenValue"] | null;
            /** @description How many it turned away. */
            readonly agents: number | null;
            /** @description What decided between equal scores. */
            readonly rule: components["schemas"]["TieBreakRule"] | components["schemas"]["OpenValue"] | null;
            /** @description When the agent last worked on the ticket, or until when it is held for that agent. */
            readonly at: components["schemas"]["Instant"] | null;
        };
        /**
         * @description Why a decision came out as it did.
         * @enum {string}
         */
        readonly MainReasonCode: "lastAgentFirst" | "onlyCandidate" | "strongDimension" | "aheadOf" | "tieBreak" | "relaxed" | "tierWidened" | "filtered" | "noAgents" | "held";
        /** @description The body is not JSON in UTF-8, or the URL cannot be parsed. */
        readonly MalformedRequestProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/malformed-request";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 400;
        };
        /** @description The ticket cannot be merged into the one that was named. */
        readonly MergeRefusedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/merge-refused";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description Why: `self`: it is the same ticket, `final`: the other one is closed, cancelled or merged, `otherAccount`: the other one belongs to another account. */
            readonly reason: ("self" | "final" | "otherAccount") | components["schemas"]["OpenValue"];
        };
        /** @description A part of the conversation. It is never changed. */
        readonly Message: {
            readonly id: components["schemas"]["MessageId"];
            /** @description The ticket in which it stands. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description Who may read it. */
            readonly visibility: components["schemas"]["MessageVisibility"] | components["schemas"]["OpenValue"];
            /** @description True where a bot wrote it. */
            readonly automated: boolean;
            /** @description Who wrote it. */
            readonly author: components["schemas"]["Actor"];
            /** @description The text. */
            readonly body: string;
            /** @description The ticket that this message opened because the one it was sent to was closed; null otherwise. The message stands there, so it equals `ticketId`. */
            readonly followUpTicketId: components["schemas"]["TicketId"] | null;
            /** @description When it was written. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description A new message. */
        readonly MessageCreate: {
            /** @description The text. */
            readonly body: string;
            /** @description Who may read it. */
            readonly visibility: components["schemas"]["MessageVisibility"];
            /**
             * @description Whether a bot wrote it. Such a message counts as no human reply.
             * @default false
             */
            readonly automated?: boolean;
        };
        /** @description A message was written. Internal messages go to apps and agents only and are never delivered to a contact. */
        readonly MessageCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "message.created";
            /** @description What happened. */
            readonly data: {
                /** @description The message. */
                readonly messageId: components["schemas"]["MessageId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description Who may read it. */
                readonly visibility: components["schemas"]["MessageVisibility"] | components["schemas"]["OpenValue"];
                /** @description True where a bot wrote it. */
                readonly automated: boolean;
                /** @description What kind of actor wrote it. */
                readonly authorType: components["schemas"]["ActorType"] | components["schemas"]["OpenValue"];
            };
            /** @description The event's free text by field name. */
            readonly content: {
                /** @description The text of the message. */
                readonly body: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description Id of a message, a TypeID.
         * @example msg_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly MessageId: string;
        /** @description A page of messages. */
        readonly MessageList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Message"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Who may read a message. `public` is everyone who sees the ticket, `internal` only apps and agents.
         * @enum {string}
         */
        readonly MessageVisibility: "public" | "internal";
        /**
         * @description Up to 50 pairs of strings that the caller keeps on the resource. Deskwire never reads them.
         * @example {
         *       "plan": "gold"
         *     }
         */
        readonly Metadata: {
            readonly [key: string]: string;
        };
        /**
         * @description Pairs to set; a pair set to null is removed (RFC 7396).
         * @example {
         *       "plan": "platinum",
         *       "legacy": null
         *     }
         */
        readonly MetadataPatch: {
            readonly [key: string]: string | null;
        };
        /**
         * @description Id of a search that found nothing, a TypeID.
         * @example mis_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly MissId: string;
        /** @description The key is valid but lacks a scope that the operation needs. */
        readonly MissingScopeProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/missing-scope";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 403;
            /** @description The scopes that the operation needs. */
            readonly requiredScopes: readonly string[];
        };
        /** @description An agent who almost may take the ticket. */
        readonly NearMiss: {
            /** @description The agent. */
            readonly agentId: components["schemas"]["AgentId"];
            /** @description The filters that the agent fails. */
            readonly failing: readonly (components["schemas"]["RoutingFilter"] | components["schemas"]["OpenValue"])[];
            /** @description The score that the agent would have, thousandths of a point. */
            readonly score: number;
        };
        /**
         * @description Whether the link leads to the neighbour or comes from it.
         * @enum {string}
         */
        readonly NeighbourDirection: "outgoing" | "incoming";
        /**
         * @description What a neighbour is.
         * @enum {string}
         */
        readonly NeighbourKind: "article" | "product";
        /** @description Pass as `cursor` to get the next page; null on the last page. */
        readonly NextCursor: string | null;
        /** @description The tier that is asked next as well. */
        readonly NextTier: {
            /** @description The tier. */
            readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            /** @description When. */
            readonly at: components["schemas"]["Instant"];
        };
        /** @description No resource of this id is visible to the caller. Another tenant's id answers the same. */
        readonly NotFoundProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/not-found";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 404;
        };
        /** @description Only a solved or closed ticket can be rated. */
        readonly NotSolvedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/not-solved";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The status that the ticket is in. */
            readonly currentStatus: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
        };
        /** @description Any value that a newer server may add. Treat an unknown one as "other", never as an error. */
        readonly OpenValue: string & {};
        /** @description An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
        readonly OpenWindow: {
            /** @description When it opens; not `24:00`. */
            readonly opens: components["schemas"]["WallTime"];
            /** @description When it closes. */
            readonly closes: components["schemas"]["WallTime"];
        };
        /** @description An open window in local wall-clock time, half-open. An end at or before the start is on the next day. */
        readonly OpenWindowSetting: {
            /** @description When it opens; not `24:00`. */
            readonly opens: components["schemas"]["WallTime"];
            /** @description When it closes. */
            readonly closes: components["schemas"]["WallTime"];
        };
        /** @description A suggestion that got further cannot go back. */
        readonly OutcomeRegressedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/outcome-regressed";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description How far the suggestion got. */
            readonly currentOutcome: components["schemas"]["SuggestionOutcome"] | components["schemas"]["OpenValue"];
        };
        /** @description The operation changes a versioned resource and must say which version it saw. */
        readonly PreconditionRequiredProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/precondition-required";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 428;
        };
        /** @description What an agent tells the floor. */
        readonly PresenceSet: {
            readonly state: components["schemas"]["PresenceState"];
            /** @description When it ends by itself, later than now: `available` then becomes `offline`, and any other state `available`. Null, or left out, where it does not. */
            readonly until?: components["schemas"]["Instant"] | null;
        };
        /**
         * @description What an agent has told the floor. Only `available` is offered work.
         * @enum {string}
         */
        readonly PresenceState: "available" | "busy" | "away" | "offline";
        /** @description An error, RFC 9457. */
        readonly Problem: {
            /**
             * Format: uri
             * @description Stable URI of the kind of problem; new kinds may come.
             * @example https://deskwire.dev/problems/not-found
             */
            readonly type: string;
            /** @description The kind in a few words. */
            readonly title: string;
            /** @description The HTTP status. */
            readonly status: number;
            /** @description What went wrong this time, and what to do. */
            readonly detail: string;
            /** @description Quote this when you ask for help. Same as the `Deskwire-Request-Id` header. */
            readonly requestId: string;
            /** @description Each part of the request that is wrong, where the request is to blame. */
            readonly errors?: readonly components["schemas"]["FieldError"][];
        };
        /** @description A clock as it would be. */
        readonly ProjectedClock: {
            /** @description What it measures. */
            readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
            /** @description What it does. */
            readonly state: components["schemas"]["SlaClockState"] | components["schemas"]["OpenValue"];
            /** @description When it is due if nothing more happens, or was; null while a pause without end is in the way. */
            readonly dueAt: components["schemas"]["Instant"] | null;
            /** @description Counted time left at the moment of the request, or at its end, negative once the target is passed, milliseconds. */
            readonly remainingMs: number;
            readonly target: components["schemas"]["SlaTarget"];
            /** @description When it began. */
            readonly startedAt: components["schemas"]["Instant"];
            /** @description From when it counts: its beginning, or the last change that counts from itself on. */
            readonly originAt: components["schemas"]["Instant"];
            /** @description What may be counted, milliseconds; of a target in days, its length where nothing pauses. */
            readonly budgetMs: number;
            /** @description What has been counted, milliseconds. */
            readonly countedMs: number;
            /** @description When it was breached; null where it was not, or a change superseded that. */
            readonly breachedAt: components["schemas"]["Instant"] | null;
            /** @description Why; null where it was not breached. */
            readonly breachReason: components["schemas"]["SlaBreachReason"] | components["schemas"]["OpenValue"] | null;
            /** @description When it was fulfilled or cancelled; null while it was not. */
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description Whether it was fulfilled in time; null before that, and where it was cancelled. */
            readonly met: boolean | null;
            /** @description Its warnings, rising. */
            readonly warnings: readonly components["schemas"]["SlaWarning"][];
            /** @description Its breaches in order, with those that were superseded. */
            readonly breaches: readonly components["schemas"]["SlaBreach"][];
            /** @description Its life up to the moment of the request, or to its end; without gaps. */
            readonly segments: readonly components["schemas"]["SlaSegment"][];
            /** @description Why it is due when it is: from the origin to the due instant, the future included; without gaps. */
            readonly trace: readonly components["schemas"]["SlaTraceStep"][];
        };
        /** @description Clocks as they would be. */
        readonly Projection: {
            /** @description The moment for which it holds. */
            readonly asOf: components["schemas"]["Instant"];
            /** @description The policy that was chosen; null where none was, or terms were given. */
            readonly policyId: components["schemas"]["SlaPolicyId"] | null;
            /** @description Its version; null with it. */
            readonly policyVersion: number | null;
            /** @description What became of every policy, in the order in which they are tried; empty where terms were given. */
            readonly policies: readonly components["schemas"]["SlaPolicyVerdict"][];
            /** @description The clocks; none where no policy was chosen. */
            readonly clocks: readonly components["schemas"]["ProjectedClock"][];
        };
        /** @description What to compute. Give either `draft` or `terms`. */
        readonly ProjectionCreate: {
            /** @description The clocks of a ticket that is not filed yet. */
            readonly draft?: components["schemas"]["SlaDraft"];
            /** @description One clock by its terms. */
            readonly terms?: components["schemas"]["SlaTerms"];
            /** @description The moment to look from; what the timeline says of later is not known yet. Unless given, the beginning or now, whichever is later. Not before the beginning (422). */
            readonly asOf?: components["schemas"]["Instant"];
        } & (unknown | unknown);
        /** @description Where tickets of a kind wait, and what they ask of an agent. */
        readonly Queue: {
            readonly id: components["schemas"]["QueueId"];
            readonly version: components["schemas"]["Version"];
            /** @description What the queue is called. */
            readonly name: string;
            /** @description Whether it takes tickets in. */
            readonly state: components["schemas"]["QueueState"] | components["schemas"]["OpenValue"];
            /** @description A ticket goes to the first active queue that takes it, by rising position and then by id. */
            readonly position: number;
            readonly when: components["schemas"]["QueueWhen"];
            /** @description The tier whose agents are asked first. */
            readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            /** @description Centres whose agents may be asked; empty where routing chooses the centre. */
            readonly centerIds: readonly components["schemas"]["CenterId"][];
            /** @description The specialist centre that is asked where it is open; null where none is. */
            readonly specialty: components["schemas"]["CenterSpecialty"] | components["schemas"]["OpenValue"] | null;
            /** @description Skills that an agent must have, each at its level. */
            readonly requiredSkills: readonly components["schemas"]["SkillLevel"][];
            /** @description Certificates that an agent must hold, valid at the time of the offer. */
            readonly requiredCertificates: readonly string[];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new queue. */
        readonly QueueCreate: {
            /** @description What the queue is called. */
            readonly name: string;
            /** @description Whether it takes tickets in; `active` unless given. */
            readonly state?: components["schemas"]["QueueState"];
            /** @description A ticket goes to the first active queue that takes it, by rising position and then by id. */
            readonly position: number;
            /** @description Which tickets it takes; every ticket unless given. */
            readonly when?: components["schemas"]["QueueWhenSetting"];
            /** @description The tier whose agents are asked first; `L1` unless given. */
            readonly tier?: components["schemas"]["SupportTier"];
            /** @description Centres whose agents may be asked; empty lets routing choose the centre. */
            readonly centerIds?: readonly components["schemas"]["CenterId"][];
            /** @description The specialist centre that is asked where it is open. */
            readonly specialty?: components["schemas"]["CenterSpecialty"];
            /** @description Skills that an agent must have, each once. */
            readonly requiredSkills?: readonly components["schemas"]["SkillLevelSetting"][];
            /** @description Certificates that an agent must hold. */
            readonly requiredCertificates?: readonly string[];
        };
        /** @description A queue was created. */
        readonly QueueCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "queue.created";
            /** @description What happened. */
            readonly data: {
                /** @description The queue. */
                readonly queueId: components["schemas"]["QueueId"];
            };
        };
        /**
         * @description Id of a queue, a TypeID.
         * @example que_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly QueueId: string;
        /** @description A page of queues. */
        readonly QueueList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Queue"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Whether a queue takes tickets in.
         * @enum {string}
         */
        readonly QueueState: "active" | "inactive";
        /** @description Changes to a queue. */
        readonly QueueUpdate: {
            /** @description What the queue is called. */
            readonly name?: string;
            /** @description Whether it takes tickets in. */
            readonly state?: components["schemas"]["QueueState"];
            /** @description A ticket goes to the first active queue that takes it, by rising position and then by id. */
            readonly position?: number;
            /** @description Which tickets it takes. */
            readonly when?: components["schemas"]["QueueWhenSetting"];
            /** @description The tier whose agents are asked first. */
            readonly tier?: components["schemas"]["SupportTier"];
            /** @description Centres whose agents may be asked; empty lets routing choose the centre. */
            readonly centerIds?: readonly components["schemas"]["CenterId"][];
            /** @description The specialist centre that is asked where it is open; null clears it. */
            readonly specialty?: components["schemas"]["CenterSpecialty"] | null;
            /** @description Skills that an agent must have, each once; the whole list is replaced. */
            readonly requiredSkills?: readonly components["schemas"]["SkillLevelSetting"][];
            /** @description Certificates that an agent must hold. */
            readonly requiredCertificates?: readonly string[];
        };
        /** @description A queue was changed. */
        readonly QueueUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "queue.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The queue. */
                readonly queueId: components["schemas"]["QueueId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
            };
        };
        /** @description Which tickets a queue takes: those for which every list holds; an empty list holds for all. */
        readonly QueueWhen: {
            /** @description Its category is one of these or stands under one. */
            readonly categoryIds: readonly components["schemas"]["CategoryId"][];
            /** @description Its severity is one of these. */
            readonly severities: readonly (components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"])[];
            /** @description It came in on one of these ways. */
            readonly channels: readonly (components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"])[];
            /** @description It is written in one of these languages. */
            readonly languages: readonly components["schemas"]["Language"][];
        };
        /** @description Which tickets a queue takes: those for which every list holds; an empty list, or one that is left out, holds for all. */
        readonly QueueWhenSetting: {
            /** @description Its category is one of these or stands under one. */
            readonly categoryIds?: readonly components["schemas"]["CategoryId"][];
            /** @description Its severity is one of these. */
            readonly severities?: readonly components["schemas"]["TicketSeverity"][];
            /** @description It came in on one of these ways. */
            readonly channels?: readonly components["schemas"]["TicketChannel"][];
            /** @description It is written in one of these languages. */
            readonly languages?: readonly components["schemas"]["Language"][];
        };
        /** @description The installation has spent its requests. Wait for the seconds in `Retry-After`. */
        readonly RateLimitedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/rate-limited";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 429;
        };
        /** @description What a contact thinks of a solution. It is never changed. */
        readonly Rating: {
            readonly id: components["schemas"]["RatingId"];
            /** @description The ticket. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description The resolution cycle that is rated, from 1. */
            readonly cycle: number;
            /** @description Whose rating it is. */
            readonly contactId: components["schemas"]["ContactId"];
            /** @description From 1 (worst) to 5 (best). */
            readonly score: number;
            /** @description What the contact wrote; null where it wrote nothing. */
            readonly comment: string | null;
            /** @description When it was given. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description A new rating. */
        readonly RatingCreate: {
            /** @description From 1 (worst) to 5 (best). */
            readonly score: number;
            /** @description What the contact has to say. */
            readonly comment?: string;
        };
        /** @description A solution was rated. */
        readonly RatingCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "rating.created";
            /** @description What happened. */
            readonly data: {
                /** @description The rating. */
                readonly ratingId: components["schemas"]["RatingId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The resolution cycle that was rated, from 1. */
                readonly cycle: number;
                /** @description The score, from 1 (worst) to 5 (best). */
                readonly score: number;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description What the contact wrote. Absent where it wrote nothing. */
                readonly comment?: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description Id of a rating, a TypeID.
         * @example rat_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly RatingId: string;
        /**
         * @description A region, as an ISO 3166-1 country or ISO 3166-2 subdivision code.
         * @example CN-ZJ
         */
        readonly Region: string;
        /** @description An agent who may not take the ticket. */
        readonly RejectedAgent: {
            /** @description The agent. */
            readonly agentId: components["schemas"]["AgentId"];
            /** @description Every reason, not the first alone. */
            readonly reasons: readonly components["schemas"]["RejectionReason"][];
        };
        /** @description A centre that could not be chosen. */
        readonly RejectedCenter: {
            /** @description The centre. */
            readonly centerId: components["schemas"]["CenterId"];
            /** @description Why not. */
            readonly obstacles: readonly (components["schemas"]["CenterObstacle"] | components["schemas"]["OpenValue"])[];
        };
        /** @description Why an agent may not take the ticket. */
        readonly RejectionReason: {
            /** @description The filter that the agent fails. */
            readonly code: components["schemas"]["RoutingFilter"] | components["schemas"]["OpenValue"];
            /** @description The dimension that it acts for; null where it is about the agent's own state. */
            readonly dimension: components["schemas"]["RoutingDimension"] | components["schemas"]["OpenValue"] | null;
            /** @description The skill, certificate, regime or channel, where there can be several; null otherwise. */
            readonly subject: string | null;
            /** @description What was needed, as codes, ids, levels or instants; empty where nothing in particular was. */
            readonly needed: readonly string[];
            /** @description What the agent had, in the same form; empty where it had none. */
            readonly had: readonly string[];
        };
        /** @description A demand that has softened because the ticket has waited. */
        readonly Relaxation: {
            /** @description What kind of demand it is. */
            readonly kind: components["schemas"]["RelaxationKind"] | components["schemas"]["OpenValue"];
            /** @description What was asked for at first: `vpn:7` of a skill, or a language. */
            readonly from: string;
            /** @description What will do now: `vpn:5`, or the languages; empty where a skill is no longer asked for. */
            readonly to: readonly string[];
            /** @description Since when. */
            readonly since: components["schemas"]["Instant"];
            /** @description Points that leaning on it takes off: for each level short, or once for the fallback language. */
            readonly cost: number;
        };
        /**
         * @description What was asked for less strictly.
         * @enum {string}
         */
        readonly RelaxationKind: "skill" | "language";
        /**
         * @description Why an offer was taken back: the ticket ended, was assigned by hand or was escalated, or the agent is no longer available.
         * @enum {string}
         */
        readonly RescindCause: "ticketEnded" | "assigned" | "escalated" | "presence";
        /** @description A ticket offered to an agent, whose capacity it holds until it ends. */
        readonly Reservation: {
            readonly id: components["schemas"]["ReservationId"];
            /** @description The ticket. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description The agent who is asked. */
            readonly agentId: components["schemas"]["AgentId"];
            /** @description The decision that it came of. */
            readonly decisionId: components["schemas"]["DecisionId"];
            /** @description The channel whose capacity it takes. */
            readonly channel: components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"];
            /** @description How many units it takes. */
            readonly units: number;
            /** @description Where it stands. */
            readonly state: components["schemas"]["ReservationState"] | components["schemas"]["OpenValue"];
            /** @description When it was offered. */
            readonly offeredAt: components["schemas"]["Instant"];
            /** @description First instant at which it can no longer be accepted. */
            readonly expiresAt: components["schemas"]["Instant"];
            /** @description When it was answered, expired or was taken back; null while it is open. */
            readonly endedAt: components["schemas"]["Instant"] | null;
            /** @description Why the agent declined; null where nothing was said. */
            readonly declineReason: string | null;
        };
        /** @description An offer was accepted. */
        readonly ReservationAcceptedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "reservation.accepted";
            /** @description What happened. */
            readonly data: {
                /** @description The offer. */
                readonly reservationId: components["schemas"]["ReservationId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The agent who was asked. */
                readonly agentId: components["schemas"]["AgentId"];
            };
        };
        /** @description Why an offer is declined. */
        readonly ReservationDecline: {
            /** @description Why. Agents can read it, contacts cannot. */
            readonly reason?: string;
        };
        /** @description An offer was declined. */
        readonly ReservationDeclinedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "reservation.declined";
            /** @description What happened. */
            readonly data: {
                /** @description The offer. */
                readonly reservationId: components["schemas"]["ReservationId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The agent who was asked. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description Until when the agent is not asked again for this ticket. */
                readonly excludedUntil: components["schemas"]["Instant"];
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description Why the agent declined. Absent where nothing was said. */
                readonly reason?: components["schemas"]["ContentPart"];
            };
        };
        /** @description The offer is no longer open. */
        readonly ReservationEndedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/reservation-ended";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The state that it is in; `expired` from `expiresAt` on. */
            readonly state: components["schemas"]["ReservationState"] | components["schemas"]["OpenValue"];
        };
        /** @description An offer expired. */
        readonly ReservationExpiredEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "reservation.expired";
            /** @description What happened. */
            readonly data: {
                /** @description The offer. */
                readonly reservationId: components["schemas"]["ReservationId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The agent who was asked. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description Until when the agent is not asked again for this ticket. */
                readonly excludedUntil: components["schemas"]["Instant"];
            };
        };
        /**
         * @description Id of a reservation, a TypeID.
         * @example rsv_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly ReservationId: string;
        /** @description A page of reservations. */
        readonly ReservationList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Reservation"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description An offer was taken back. */
        readonly ReservationRescindedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "reservation.rescinded";
            /** @description What happened. */
            readonly data: {
                /** @description The offer. */
                readonly reservationId: components["schemas"]["ReservationId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The agent who was asked. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description Why. */
                readonly cause: components["schemas"]["RescindCause"] | components["schemas"]["OpenValue"];
            };
        };
        /**
         * @description Where an offer stands. All but `offered` are final.
         * @enum {string}
         */
        readonly ReservationState: "offered" | "accepted" | "declined" | "expired" | "rescinded";
        /**
         * @description How a ticket was solved.
         * @enum {string}
         */
        readonly ResolutionCode: "fixed" | "workaround" | "answered" | "duplicate" | "notReproducible" | "byDesign" | "thirdParty" | "noResponse";
        /** @description An agent who may take the ticket. */
        readonly RoutingCandidate: {
            /** @description Place among all candidates, 1 the best. */
            readonly rank: number;
            /** @description The agent. */
            readonly agentId: components["schemas"]["AgentId"];
            /** @description The exact sum of the contributions, thousandths of a point. */
            readonly score: number;
            /** @description What makes up the score, in the order of the dimensions, relaxations last; what is 0 is left out. */
            readonly contributions: readonly components["schemas"]["Contribution"][];
            /** @description What the first tie-break compares; null where nothing was ever assigned to the agent. */
            readonly lastAssignedAt: components["schemas"]["Instant"] | null;
        };
        /** @description A routing decision as it was made. */
        readonly RoutingDecision: components["schemas"]["DecisionRecord"] & {
            readonly id: components["schemas"]["DecisionId"];
            /** @description The offer that came of it; null where none did. */
            readonly reservationId: components["schemas"]["ReservationId"] | null;
            /** @description When it was written. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /**
         * @description A dimension that routing looks at, by its published name.
         * @enum {string}
         */
        readonly RoutingDimension: "requester.region" | "requester.language" | "requester.local_time" | "contract.tier" | "contract.hours" | "contract.compliance" | "contract.residency" | "account.named_team" | "item.channel" | "item.category" | "item.product" | "item.priority" | "item.required_skills" | "item.complexity" | "item.sentiment" | "item.security" | "item.missing_facts" | "item.resource_region" | "item.business_impact" | "sla.remaining_response" | "sla.burn_ratio" | "queue.age" | "history.reopens_transfers" | "history.last_agent" | "history.resolver_affinity" | "history.repeat_contacts" | "context.incident" | "supply.expected_wait";
        /** @description A ticket that is not filed yet, as far as routing looks at it. */
        readonly RoutingDraft: {
            /** @description How bad it is. */
            readonly severity: components["schemas"]["TicketSeverity"];
            /** @description The way it comes in. */
            readonly channel: components["schemas"]["TicketChannel"];
            /** @description The account, for its region. */
            readonly accountId?: components["schemas"]["AccountId"];
            /** @description The contract, for tier, hours, compliance and residency. */
            readonly contractId?: components["schemas"]["ContractId"];
            /** @description The category, for the queue. */
            readonly categoryId?: components["schemas"]["CategoryId"];
            /** @description The language that it is written in. */
            readonly language?: components["schemas"]["Language"];
            /** @description The product. */
            readonly product?: string;
            /** @description Region of the affected resource, as its provider names it. */
            readonly resourceRegion?: string;
            /** @description Whether it is about a security incident; `none` unless given. */
            readonly securityFlag?: components["schemas"]["SecurityFlag"];
        };
        /**
         * @description A hard filter, from the one that gives way soonest by itself to the one that never does.
         * @enum {string}
         */
        readonly RoutingFilter: "capacity" | "presence" | "excluded" | "tier" | "shift" | "contractHours" | "center" | "region" | "language" | "skill" | "product" | "certificate" | "incident" | "channel" | "compliance" | "residency" | "security";
        /** @description What a decision was made from: ids, codes and numbers, no text. Null and empty ask for nothing. */
        readonly RoutingInputs: {
            /** @description How bad it is. */
            readonly severity: components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"];
            /** @description The way it came in. */
            readonly channel: components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"];
            /** @description The queue whose demands hold. */
            readonly queueId: components["schemas"]["QueueId"] | null;
            /** @description When it entered the queue; declines and escalations never move it. */
            readonly queuedAt: components["schemas"]["Instant"];
            /** @description The tier at which the ladder starts. */
            readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            /** @description Region of the account. */
            readonly requesterRegion: components["schemas"]["Region"] | null;
            /** @description Language of the ticket. */
            readonly language: components["schemas"]["Language"] | null;
            /** @description How sure that is, in thousandths. */
            readonly languageConfidence: number | null;
            /** @description Tier of the contract. */
            readonly contractTier: components["schemas"]["ContractTier"] | components["schemas"]["OpenValue"] | null;
            /** @description Hours of the contract. */
            readonly supportHours: components["schemas"]["SupportHours"] | components["schemas"]["OpenValue"] | null;
            /** @description Regimes of the contract. */
            readonly compliance: readonly (components["schemas"]["Compliance"] | components["schemas"]["OpenValue"])[];
            /** @description Regions in which the data may be handled. */
            readonly residency: readonly components["schemas"]["Region"][];
            /** @description The category. */
            readonly categoryId: components["schemas"]["CategoryId"] | null;
            /** @description The product. */
            readonly product: string | null;
            /** @description Region of the affected resource, as its provider names it. */
            readonly resourceRegion: string | null;
            /** @description Whether it is about a security incident. */
            readonly securityFlag: components["schemas"]["SecurityFlag"] | components["schemas"]["OpenValue"];
            /** @description How hard it looks, in thousandths. */
            readonly complexity: number | null;
            /** @description How many required facts are missing. */
            readonly missingFacts: number;
            /** @description Skills asked for, as at first. */
            readonly requiredSkills: readonly components["schemas"]["SkillLevel"][];
            /** @description Certificates asked for. */
            readonly requiredCertificates: readonly string[];
            /** @description Centres whose agents may be asked. */
            readonly centerIds: readonly components["schemas"]["CenterId"][];
            /** @description Counted time left on the tightest clock, negative once breached, milliseconds; null where no clock runs. */
            readonly slaRemainingMs: number | null;
            /** @description Counted over target on that clock, in thousandths; null where no clock runs. */
            readonly slaBurn: number | null;
            /** @description How many times it was reopened or handed on. */
            readonly reopenCount: number;
            /** @description How many tickets the account filed in its category in seven days. */
            readonly repeatContacts: number;
            /** @description The agent who last worked on it. */
            readonly lastAgentId: components["schemas"]["AgentId"] | null;
            /** @description When. */
            readonly lastAgentAt: components["schemas"]["Instant"] | null;
            /** @description Agents who may not be asked for now. */
            readonly excludedAgentIds: readonly components["schemas"]["AgentId"][];
            /** @description How many agents were looked at. */
            readonly agentCount: number;
            /** @description Fingerprint of the agents as they were. */
            readonly agentsDigest: string;
            /** @description Fingerprint of the policy. */
            readonly policyDigest: string;
        };
        /** @description Nobody could be asked for a ticket. */
        readonly RoutingNoAgentEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "routing.noAgent";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The decision. */
                readonly decisionId: components["schemas"]["DecisionId"];
                /** @description The queue in which it waits; null where it is in none. */
                readonly queueId: components["schemas"]["QueueId"] | null;
                /** @description How many agents were turned away. */
                readonly rejectedCount: number;
                /** @description When time alone may change that; null where only the floor can. */
                readonly retryAt: components["schemas"]["Instant"] | null;
            };
        };
        /** @description Everything about routing that can be chosen. It is never changed; make another and activate it. */
        readonly RoutingPolicy: {
            readonly id: components["schemas"]["RoutingPolicyId"];
            readonly version: components["schemas"]["Version"];
            /** @description Counts the tenant's policies, from 1; decisions name it. */
            readonly policyVersion: number;
            /** @description What the policy is called. */
            readonly name: string;
            /** @description Where it stands. */
            readonly state: components["schemas"]["RoutingPolicyState"] | components["schemas"]["OpenValue"];
            /** @description Fingerprint of everything chosen in it: equal policies have equal ones. */
            readonly digest: string;
            /** @description What each dimension is worth, in the order of their numbers. */
            readonly weights: readonly components["schemas"]["DimensionWeight"][];
            /** @description The tiers in the order in which they are asked. They widen: those asked first stay asked. */
            readonly ladder: readonly components["schemas"]["TierRung"][];
            /** @description How long an agent has to answer an offer. */
            readonly reservationTtl: components["schemas"]["Duration"];
            /** @description How long one who declined an offer, or let it expire, is not asked again for that ticket. */
            readonly exclusionWindow: components["schemas"]["Duration"];
            readonly sticky: components["schemas"]["StickyRule"];
            /** @description When it last became active; null where it never did. */
            readonly activatedAt: components["schemas"]["Instant"] | null;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A routing policy was activated. */
        readonly RoutingPolicyActivatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "routingPolicy.activated";
            /** @description What happened. */
            readonly data: {
                /** @description The policy. */
                readonly policyId: components["schemas"]["RoutingPolicyId"];
                /** @description Its number. */
                readonly policyVersion: number;
                /** @description The policy that was active before; null where none was. */
                readonly retiredPolicyId: components["schemas"]["RoutingPolicyId"] | null;
            };
        };
        /** @description A new policy: what differs from the defaults. Durations are of fixed length; years and months are 422. */
        readonly RoutingPolicyCreate: {
            /** @description What the policy is called. */
            readonly name: string;
            /** @description What dimensions are worth, each once; the others keep their default. `account.named_team` and `item.sentiment` together stay under a quarter of `item.priority` and of `sla.remaining_response`, otherwise 422. */
            readonly weights?: readonly components["schemas"]["DimensionWeightSetting"][];
            /** @description The tiers in the order in which they are asked, each once; L1 for 15 minutes, L2 for 30 and then L3 unless given. */
            readonly ladder?: readonly components["schemas"]["TierRungSetting"][];
            /** @description How long an agent has to answer an offer, more than nothing; `PT1M` unless given. */
            readonly reservationTtl?: components["schemas"]["Duration"];
            /** @description How long one who declined an offer, or let it expire, is not asked again for that ticket; `PT10M` unless given. */
            readonly exclusionWindow?: components["schemas"]["Duration"];
            /** @description What having worked on the ticket last is worth; 72 hours of `score` unless given. */
            readonly sticky?: components["schemas"]["StickyRuleSetting"];
        };
        /** @description A routing policy was created. */
        readonly RoutingPolicyCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "routingPolicy.created";
            /** @description What happened. */
            readonly data: {
                /** @description The policy. */
                readonly policyId: components["schemas"]["RoutingPolicyId"];
                /** @description Its number. */
                readonly policyVersion: number;
            };
        };
        /**
         * @description Id of a routing policy, a TypeID.
         * @example rpo_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly RoutingPolicyId: string;
        /** @description A page of policies. */
        readonly RoutingPolicyList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["RoutingPolicy"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Where a policy stands. One is `active`; `retired` is one that was.
         * @enum {string}
         */
        readonly RoutingPolicyState: "draft" | "active" | "retired";
        /** @description How far to move the clock. Give either `by` or `to`. */
        readonly SandboxAdvance: {
            /** @description Move it by this much; calendar units count in UTC. */
            readonly by?: components["schemas"]["Duration"];
            /** @description Move it to this instant, which may not lie before now. */
            readonly to?: components["schemas"]["Instant"];
        } & (unknown | unknown);
        /** @description What happened while the clock moved. */
        readonly SandboxAdvanced: {
            /** @description What the clock showed before. */
            readonly before: components["schemas"]["Instant"];
            /** @description The instant that the clock shows. */
            readonly now: components["schemas"]["Instant"];
            /** @description How many timers fired. */
            readonly timersFired: number;
            /** @description Ids of the events that the timers caused, in the order of their sequence; the first 1000 where there are more. */
            readonly events: readonly components["schemas"]["EventId"][];
        };
        /** @description The tenant's virtual clock. */
        readonly SandboxClock: {
            /** @description The instant that the clock shows. */
            readonly now: components["schemas"]["Instant"];
            /** @description Whether time passes by itself. */
            readonly flow: components["schemas"]["SandboxClockFlow"] | components["schemas"]["OpenValue"];
            /** @description How many timers wait. */
            readonly pendingTimers: number;
            /** @description When the first of them is due; null where none waits. */
            readonly nextTimerAt: components["schemas"]["Instant"] | null;
        };
        /**
         * @description Whether time stands still until the clock is advanced (`frozen`) or also passes by itself (`running`).
         * @enum {string}
         */
        readonly SandboxClockFlow: "frozen" | "running";
        /** @description How to start again. */
        readonly SandboxReset: {
            /** @description Seed of everything that is made at random; the current one unless given. */
            readonly seed?: number;
        };
        /** @description The sandbox was reset. */
        readonly SandboxRestartedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sandbox.restarted";
            /** @description What happened. */
            readonly data: {
                /** @description Seed of everything that is made at random. */
                readonly seed: number;
                /** @description The instant that the clock shows. */
                readonly now: components["schemas"]["Instant"];
            };
        };
        /** @description Where the sandbox starts from. */
        readonly SandboxStart: {
            /** @description The instant that the clock shows. */
            readonly now: components["schemas"]["Instant"];
            /** @description Seed of everything that is made at random. */
            readonly seed: number;
        };
        /**
         * @description A dimension that carries a weight; the others only filter.
         * @enum {string}
         */
        readonly ScoredDimension: "requester.region" | "requester.language" | "requester.local_time" | "contract.tier" | "account.named_team" | "item.category" | "item.product" | "item.priority" | "item.complexity" | "item.sentiment" | "item.missing_facts" | "item.resource_region" | "item.business_impact" | "sla.remaining_response" | "sla.burn_ratio" | "queue.age" | "history.reopens_transfers" | "history.last_agent" | "history.resolver_affinity" | "history.repeat_contacts" | "supply.expected_wait";
        /** @description Nothing was found. */
        readonly SearchMissedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "search.missed";
            /** @description What happened. */
            readonly data: {
                /** @description What is counted in `gaps.list`. */
                readonly missId: components["schemas"]["MissId"];
                /** @description The ticket for which nothing was found; null where it was a search. */
                readonly ticketId: components["schemas"]["TicketId"] | null;
                /** @description The language that was asked for, or that of the ticket; null where none was named. */
                readonly language: components["schemas"]["Language"] | null;
                /** @description How many terms were looked for. */
                readonly termCount: number;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description The words that were looked for. Absent where it was a ticket, whose own text they are. */
                readonly query?: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description Whether the report is about a security incident.
         * @enum {string}
         */
        readonly SecurityFlag: "none" | "suspected" | "confirmed";
        /** @description A short-lived token for a browser. */
        readonly Session: {
            readonly id: components["schemas"]["SessionId"];
            /** @description The token. Present on the first answer, and on repeats with the same idempotency key within ten minutes. */
            readonly token?: string;
            readonly subject: components["schemas"]["SessionSubject"];
            /** @description What the token may do. */
            readonly scopes: readonly string[];
            /** @description When the token stops working. */
            readonly expiresAt: components["schemas"]["Instant"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description Whom a session is for. Give either `contactId` or `agentId`. */
        readonly SessionCreate: {
            /** @description Act as this contact. */
            readonly contactId?: components["schemas"]["ContactId"];
            /** @description Act as this agent. */
            readonly agentId?: components["schemas"]["AgentId"];
            /** @description What the token may do, a part of what the key may do; all that suits the subject unless given. */
            readonly scopes?: readonly string[];
            /** @description How long the token is good for, at most `PT1H`, which is also the default. */
            readonly ttl?: components["schemas"]["Duration"];
        } & (unknown | unknown);
        /** @description A session was made. */
        readonly SessionCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "session.created";
            /** @description What happened. */
            readonly data: {
                /** @description The session. */
                readonly sessionId: components["schemas"]["SessionId"];
                /** @description `contact` or `agent`. */
                readonly subjectType: string;
                /** @description Id of the contact or agent. */
                readonly subjectId: string;
                /** @description When the token stops working. */
                readonly expiresAt: components["schemas"]["Instant"];
            };
        };
        /**
         * @description Id of a session, a TypeID.
         * @example ses_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SessionId: string;
        /** @description Whom a session acts as. */
        readonly SessionSubject: {
            /** @description `contact` or `agent`. */
            readonly type: ("contact" | "agent") | components["schemas"]["OpenValue"];
            /** @description Id of the contact or agent. */
            readonly id: string;
        };
        /** @description A skill that some active agent has. */
        readonly Skill: {
            /** @description Name of the skill. */
            readonly skill: string;
            /** @description How many active agents have it. */
            readonly agents: number;
            /** @description The highest level among them. */
            readonly maxLevel: number;
        };
        /** @description A skill at a level. */
        readonly SkillLevel: {
            /** @description Name of the skill, such as `vpn`. */
            readonly skill: string;
            /** @description Level, from 1 (knows of it) to 10 (authority). */
            readonly level: number;
        };
        /** @description A skill at a level. */
        readonly SkillLevelSetting: {
            /** @description Name of the skill, such as `vpn`. */
            readonly skill: string;
            /** @description Level, from 1 (knows of it) to 10 (authority). */
            readonly level: number;
        };
        /** @description A page of skills. */
        readonly SkillList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Skill"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A breach. */
        readonly SlaBreach: {
            /** @description The due instant; or that of the change which put it into the past. */
            readonly at: components["schemas"]["Instant"];
            /** @description Why. */
            readonly reason: components["schemas"]["SlaBreachReason"] | components["schemas"]["OpenValue"];
            /** @description When it was due. */
            readonly dueAt: components["schemas"]["Instant"];
            /** @description True where a later change of target or calendar made other terms count. */
            readonly superseded: boolean;
        };
        /**
         * @description Why a clock was breached: it was due, or a change put its due instant into the past.
         * @enum {string}
         */
        readonly SlaBreachReason: "due" | "retroactive";
        /** @description An SLA clock was breached. */
        readonly SlaBreachedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.breached";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
                /** @description Why. */
                readonly reason: components["schemas"]["SlaBreachReason"] | components["schemas"]["OpenValue"];
                /** @description When it was due. */
                readonly dueAt: components["schemas"]["Instant"];
            };
        };
        /**
         * @description When clocks count: in the hours of the contract's calendars, or always.
         * @enum {string}
         */
        readonly SlaCalendarUse: "contract" | "always";
        /**
         * @description How a change of severity, contract or policy reaches clocks that run: counted from their start with all pauses kept (`retroactive`), or from the change on (`fromChange`).
         * @enum {string}
         */
        readonly SlaChangeMode: "retroactive" | "fromChange";
        /** @description An SLA clock was cancelled. */
        readonly SlaClockCancelledEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.clockCancelled";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description An SLA clock was fulfilled. */
        readonly SlaClockFulfilledEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.clockFulfilled";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
                /** @description Counted time left, negative once the target is passed, milliseconds. */
                readonly remainingMs: number;
                /** @description When it is due if nothing more happens; null while a pause without end is in the way. */
                readonly dueAt: components["schemas"]["Instant"] | null;
                /** @description Whether it was in time. */
                readonly met: boolean;
            };
        };
        /** @description An SLA clock was paused. */
        readonly SlaClockPausedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.clockPaused";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
                /** @description Counted time left, negative once the target is passed, milliseconds. */
                readonly remainingMs: number;
            };
        };
        /** @description An SLA clock counts again. */
        readonly SlaClockResumedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.clockResumed";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
                /** @description Counted time left, negative once the target is passed, milliseconds. */
                readonly remainingMs: number;
                /** @description When it is due if nothing more happens; null while a pause without end is in the way. */
                readonly dueAt: components["schemas"]["Instant"] | null;
            };
        };
        /** @description An SLA clock started. */
        readonly SlaClockStartedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.clockStarted";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
                /** @description The policy. */
                readonly policyId: components["schemas"]["SlaPolicyId"];
                /** @description Version of the policy. */
                readonly policyVersion: number;
                /** @description Versions of the calendars in whose hours it counts; empty where it always does. */
                readonly calendars: readonly components["schemas"]["CalendarVersion"][];
                /** @description What may be counted, milliseconds; of a target in days, its length where nothing pauses. */
                readonly budgetMs: number;
                /** @description When it is due if nothing more happens; null while a pause without end is in the way. */
                readonly dueAt: components["schemas"]["Instant"] | null;
            };
        };
        /**
         * @description What a clock does. A `breached` one still runs; once ended it is `fulfilled` (in time or not) or `cancelled`.
         * @enum {string}
         */
        readonly SlaClockState: "running" | "paused" | "fulfilled" | "breached" | "cancelled";
        /**
         * @description A condition of a policy.
         * @enum {string}
         */
        readonly SlaCondition: "severities" | "tiers" | "contractIds";
        /** @description A ticket that is not filed yet. Give either `contractId` or `tier`. */
        readonly SlaDraft: {
            readonly severity: components["schemas"]["TicketSeverity"];
            /** @description Under this contract, with its policy and calendars. */
            readonly contractId?: components["schemas"]["ContractId"];
            /** @description Under any contract of this tier; clocks then count always. */
            readonly tier?: components["schemas"]["ContractTier"];
            /** @description When it would be filed; now unless given. */
            readonly startedAt?: components["schemas"]["Instant"];
        } & (unknown | unknown);
        /** @description Opening hours, as in a calendar. */
        readonly SlaHours: {
            readonly timeZone: components["schemas"]["TimeZone"];
            readonly weekly: components["schemas"]["WeeklyHoursSetting"];
            /** @description Dates on which no window begins. */
            readonly holidays?: readonly components["schemas"]["LocalDate"][];
            /** @description Dates with hours of their own, each once. */
            readonly special?: readonly components["schemas"]["SpecialHoursSetting"][];
        };
        /**
         * @description What a clock measures: until somebody takes the ticket (`timeToEngage`), the first public reply of a person, the reply to the oldest unanswered question, the next update, the solution of one cycle or of all (`totalResolution`), or until service is back (`recovery`).
         * @enum {string}
         */
        readonly SlaMetric: "timeToEngage" | "firstResponse" | "nextResponse" | "periodicUpdate" | "resolution" | "totalResolution" | "recovery";
        /** @description What stops the clocks of a metric. */
        readonly SlaPauseRule: {
            /** @description The metric. */
            readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
            /** @description The statuses that stop them; empty where nothing does. */
            readonly statuses: readonly (components["schemas"]["SlaPauseStatus"] | components["schemas"]["OpenValue"])[];
        };
        /** @description What stops the clocks of a metric. */
        readonly SlaPauseRuleSetting: {
            readonly metric: components["schemas"]["SlaMetric"];
            /** @description The statuses that stop them; empty where nothing does. */
            readonly statuses: readonly components["schemas"]["SlaPauseStatus"][];
        };
        /**
         * @description A status of the ticket that can stop a clock.
         * @enum {string}
         */
        readonly SlaPauseStatus: "pendingCustomer" | "pendingThirdParty" | "pendingInternal";
        /** @description What tickets are promised. `version` names it in clocks. */
        readonly SlaPolicy: {
            readonly id: components["schemas"]["SlaPolicyId"];
            readonly version: components["schemas"]["Version"];
            /** @description What the policy is called. */
            readonly name: string;
            /** @description A ticket gets the policy that its contract names, otherwise the first one that matches, by rising position and then by id. */
            readonly position: number;
            readonly when: components["schemas"]["SlaWhen"];
            /** @description The targets; a metric without one has no clock. */
            readonly targets: readonly components["schemas"]["SlaPolicyTarget"][];
            /** @description What stops the clocks, for every metric that has a target. */
            readonly pauses: readonly components["schemas"]["SlaPauseRule"][];
            /** @description Fractions of the target at which to warn, rising. */
            readonly warnings: readonly number[];
            /** @description How changes reach clocks that run. */
            readonly changeMode: components["schemas"]["SlaChangeMode"] | components["schemas"]["OpenValue"];
            /** @description When clocks count. */
            readonly calendarUse: components["schemas"]["SlaCalendarUse"] | components["schemas"]["OpenValue"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A new policy. */
        readonly SlaPolicyCreate: {
            /** @description What the policy is called. */
            readonly name: string;
            /** @description A ticket gets the policy that its contract names, otherwise the first one that matches, by rising position and then by id. */
            readonly position: number;
            /** @description Which tickets it is for; every ticket unless given. */
            readonly when?: components["schemas"]["SlaWhenSetting"];
            /** @description The targets, one for each metric and severity. */
            readonly targets: readonly components["schemas"]["SlaPolicyTargetSetting"][];
            /** @description What stops the clocks, each metric once; one that is left out is stopped by every pending status if it is `periodicUpdate`, `resolution` or `totalResolution`, and by none otherwise. */
            readonly pauses?: readonly components["schemas"]["SlaPauseRuleSetting"][];
            /** @description Fractions of the target at which to warn; 0.75 unless given. */
            readonly warnings?: readonly number[];
            /** @description How changes reach clocks that run; `retroactive` unless given. */
            readonly changeMode?: components["schemas"]["SlaChangeMode"];
            /** @description When clocks count; `contract` unless given. */
            readonly calendarUse?: components["schemas"]["SlaCalendarUse"];
        };
        /** @description An SLA policy was created. */
        readonly SlaPolicyCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "slaPolicy.created";
            /** @description What happened. */
            readonly data: {
                /** @description The policy. */
                readonly policyId: components["schemas"]["SlaPolicyId"];
            };
        };
        /**
         * @description Id of an SLA policy, a TypeID.
         * @example slp_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SlaPolicyId: string;
        /** @description A page of policies. */
        readonly SlaPolicyList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["SlaPolicy"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description What became of a policy: it was chosen, it does not match, or an earlier one was chosen though it would match too.
         * @enum {string}
         */
        readonly SlaPolicyOutcome: "chosen" | "noMatch" | "shadowed";
        /** @description The target of a metric. */
        readonly SlaPolicyTarget: {
            /** @description The metric. */
            readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
            /** @description The severity for which it is; null for every other one. */
            readonly severity: components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"] | null;
            readonly target: components["schemas"]["SlaTarget"];
        };
        /** @description The target of a metric. */
        readonly SlaPolicyTargetSetting: {
            readonly metric: components["schemas"]["SlaMetric"];
            /** @description The severity for which it is; for every other one unless given. */
            readonly severity?: components["schemas"]["TicketSeverity"];
            readonly target: components["schemas"]["SlaTargetSetting"];
        };
        /** @description Changes to a policy. */
        readonly SlaPolicyUpdate: {
            /** @description What the policy is called. */
            readonly name?: string;
            /** @description A ticket gets the policy that its contract names, otherwise the first one that matches, by rising position and then by id. */
            readonly position?: number;
            /** @description Which tickets it is for. */
            readonly when?: components["schemas"]["SlaWhenSetting"];
            /** @description The targets, one for each metric and severity; the whole list is replaced. */
            readonly targets?: readonly components["schemas"]["SlaPolicyTargetSetting"][];
            /** @description What stops the clocks, each metric once; one that is left out is stopped by every pending status if it is `periodicUpdate`, `resolution` or `totalResolution`, and by none otherwise; the whole list is replaced. */
            readonly pauses?: readonly components["schemas"]["SlaPauseRuleSetting"][];
            /** @description Fractions of the target at which to warn; the whole list is replaced. */
            readonly warnings?: readonly number[];
            /** @description How changes reach clocks that run. */
            readonly changeMode?: components["schemas"]["SlaChangeMode"];
            /** @description When clocks count. */
            readonly calendarUse?: components["schemas"]["SlaCalendarUse"];
        };
        /** @description An SLA policy has a next version. */
        readonly SlaPolicyUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "slaPolicy.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The policy. */
                readonly policyId: components["schemas"]["SlaPolicyId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
                readonly version: components["schemas"]["Version"];
            };
        };
        /** @description What became of a policy. */
        readonly SlaPolicyVerdict: {
            /** @description The policy. */
            readonly policyId: components["schemas"]["SlaPolicyId"];
            /** @description What became of it. */
            readonly outcome: components["schemas"]["SlaPolicyOutcome"] | components["schemas"]["OpenValue"];
            /** @description Conditions that did not hold; empty unless it does not match. */
            readonly mismatches: readonly (components["schemas"]["SlaCondition"] | components["schemas"]["OpenValue"])[];
        };
        /** @description A stretch of a clock's life. */
        readonly SlaSegment: {
            /** @description When it begins. */
            readonly from: components["schemas"]["Instant"];
            /** @description When it ends; this instant is no longer part of it. */
            readonly to: components["schemas"]["Instant"];
            /** @description What the clock does. */
            readonly kind: components["schemas"]["SlaSegmentKind"] | components["schemas"]["OpenValue"];
            /** @description Counted in it: its whole length while counting, otherwise 0, milliseconds. */
            readonly countedMs: number;
        };
        /**
         * @description What a clock does in a stretch of time. A pause outweighs closing hours.
         * @enum {string}
         */
        readonly SlaSegmentKind: "counting" | "paused" | "outOfHours";
        /**
         * @description How a ticket stands to its promises. `none`: none runs or ran, `running`: all in good time, `paused`: all that live are paused, `atRisk`: a warning is past, `breached`: one is or was missed, `met`: all have ended in time.
         * @enum {string}
         */
        readonly SlaState: "none" | "running" | "paused" | "atRisk" | "breached" | "met";
        /** @description How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days (`P1D`), or business days. */
        readonly SlaTarget: components["schemas"]["Duration"] | components["schemas"]["BusinessDays"];
        /** @description How long a clock may take: hours, minutes and seconds of open time (`PT4H`), calendar days or weeks (`P1D`), or business days. Not nothing, no years or months, and no mix of days and hours (422). */
        readonly SlaTargetSetting: components["schemas"]["Duration"] | components["schemas"]["BusinessDaysSetting"];
        /** @description A single clock by its terms. */
        readonly SlaTerms: {
            /** @description What it measures; `resolution` unless given. It says which pauses stop it. */
            readonly metric?: components["schemas"]["SlaMetric"];
            readonly target: components["schemas"]["SlaTargetSetting"];
            /** @description It counts while one of these is open, always where there is none. */
            readonly calendars: readonly components["schemas"]["SlaHours"][];
            /** @description When it begins. */
            readonly startedAt: components["schemas"]["Instant"];
            /** @description Fractions of the target at which to warn; none unless given. */
            readonly warnings?: readonly number[];
            /** @description What happens to it, in any order. */
            readonly timeline?: readonly components["schemas"]["SlaTimelineEntry"][];
        };
        /** @description Something that happens to a clock. `target` and `mode` belong to the type `target`, `reason` to `pause`. */
        readonly SlaTimelineEntry: {
            readonly at: components["schemas"]["Instant"];
            readonly type: components["schemas"]["SlaTimelineType"];
            /** @description The status that pauses it; `pendingCustomer` unless given. */
            readonly reason?: components["schemas"]["SlaPauseStatus"];
            /** @description The target from now on. Required with the type `target`. */
            readonly target?: components["schemas"]["SlaTargetSetting"];
            /** @description How it reaches the clock; `retroactive` unless given. */
            readonly mode?: components["schemas"]["SlaChangeMode"];
        };
        /**
         * @description What happens to a clock.
         * @enum {string}
         */
        readonly SlaTimelineType: "pause" | "resume" | "target" | "fulfill" | "cancel";
        /** @description A stretch on the way to the due instant, with the running account. */
        readonly SlaTraceStep: {
            /** @description When it begins. */
            readonly from: components["schemas"]["Instant"];
            /** @description When it ends; this instant is no longer part of it. */
            readonly to: components["schemas"]["Instant"];
            /** @description What the clock does. */
            readonly kind: components["schemas"]["SlaSegmentKind"] | components["schemas"]["OpenValue"];
            /** @description Counted in it: its whole length while counting, otherwise 0, milliseconds. */
            readonly countedMs: number;
            /** @description Counted up to its end, milliseconds. */
            readonly totalMs: number;
            /** @description What is left of the target after it, milliseconds; 0 at the due instant. */
            readonly remainingMs: number;
        };
        /** @description A warning. */
        readonly SlaWarning: {
            /** @description A fraction of the target, above 0 and below 1. */
            readonly fraction: number;
            /** @description When so much is counted; null while a pause without end is in the way. */
            readonly at: components["schemas"]["Instant"] | null;
            /** @description Where it stands. */
            readonly state: components["schemas"]["SlaWarningState"] | components["schemas"]["OpenValue"];
        };
        /** @description An SLA clock is close to its target. */
        readonly SlaWarningEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "sla.warning";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The clock. */
                readonly clockId: components["schemas"]["ClockId"];
                /** @description What it measures. */
                readonly metric: components["schemas"]["SlaMetric"] | components["schemas"]["OpenValue"];
                /** @description Counted time left, negative once the target is passed, milliseconds. */
                readonly remainingMs: number;
                /** @description A fraction of the target, above 0 and below 1. */
                readonly fraction: number;
                /** @description When it is due if nothing more happens; null while a pause without end is in the way. */
                readonly dueAt: components["schemas"]["Instant"] | null;
            };
        };
        /**
         * @description Where a warning stands. `skipped`: its instant was past when a change came, or the clock ended first; it is never sent.
         * @enum {string}
         */
        readonly SlaWarningState: "pending" | "sent" | "skipped";
        /** @description Which tickets a policy is for: those for which every list holds; an empty list holds for all. */
        readonly SlaWhen: {
            /** @description Its severity is one of these. */
            readonly severities: readonly (components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"])[];
            /** @description Its contract's tier is one of these. */
            readonly tiers: readonly (components["schemas"]["ContractTier"] | components["schemas"]["OpenValue"])[];
            /** @description Its contract is one of these. */
            readonly contractIds: readonly components["schemas"]["ContractId"][];
        };
        /** @description Which tickets a policy is for: those for which every list holds; an empty list, or one that is left out, holds for all. */
        readonly SlaWhenSetting: {
            /** @description Its severity is one of these. */
            readonly severities?: readonly components["schemas"]["TicketSeverity"][];
            /** @description Its contract's tier is one of these. */
            readonly tiers?: readonly components["schemas"]["ContractTier"][];
            /** @description Its contract is one of these. */
            readonly contractIds?: readonly components["schemas"]["ContractId"][];
        };
        /** @description A date with hours of its own. */
        readonly SpecialHours: {
            readonly date: components["schemas"]["LocalDate"];
            /** @description Windows that begin on it; empty where it is closed. */
            readonly windows: readonly components["schemas"]["OpenWindow"][];
        };
        /** @description A date with hours of its own. */
        readonly SpecialHoursSetting: {
            readonly date: components["schemas"]["LocalDate"];
            /** @description Windows that begin on it; empty where it is closed. */
            readonly windows: readonly components["schemas"]["OpenWindowSetting"][];
        };
        /**
         * @description Support hours that a calendar can stand for.
         * @enum {string}
         */
        readonly StandardHours: "business" | "extended";
        /**
         * @description What having worked on the ticket last is worth: points like any dimension (`score`), or the first offer (`first`).
         * @enum {string}
         */
        readonly StickyMode: "score" | "first";
        /** @description What having worked on the ticket last is worth. */
        readonly StickyRule: {
            /** @description How it counts. */
            readonly mode: components["schemas"]["StickyMode"] | components["schemas"]["OpenValue"];
            /** @description When the claim is over. */
            readonly expiresAfter: components["schemas"]["Duration"];
            /** @description With `first`: how long a ticket waits for an agent who is busy or away, and never for more than a quarter of its SLA time. */
            readonly maxHold: components["schemas"]["Duration"];
        };
        /** @description What having worked on the ticket last is worth. */
        readonly StickyRuleSetting: {
            readonly mode: components["schemas"]["StickyMode"];
            /** @description When the claim is over; `PT72H` unless given. */
            readonly expiresAfter?: components["schemas"]["Duration"];
            /** @description With `first`: how long a ticket waits for an agent who is busy or away; `PT0S` unless given. */
            readonly maxHold?: components["schemas"]["Duration"];
        };
        /** @description The resource that an event is about. */
        readonly Subject: {
            /**
             * @description The resource's kind in the singular, as in the event type.
             * @example ticket
             */
            readonly type: string;
            /** @description The resource's id. */
            readonly id: string;
        };
        /** @description An article that was suggested. */
        readonly Suggestion: {
            readonly id: components["schemas"]["SuggestionId"];
            /** @description The article. */
            readonly articleId: components["schemas"]["ArticleId"];
            /** @description What the article is called. */
            readonly title: string;
            /** @description The language of the article. */
            readonly language: components["schemas"]["Language"];
            /** @description How well it fits, without unit; comparable within one answer only, higher is better. */
            readonly score: number;
            /** @description The passage of the article that fits best, plain text. */
            readonly excerpt: string;
            /** @description The ticket that it was suggested for; null for a draft. */
            readonly ticketId: components["schemas"]["TicketId"] | null;
            /** @description How far it got. */
            readonly outcome: components["schemas"]["SuggestionOutcome"] | components["schemas"]["OpenValue"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description What to find articles for. Give either `ticketId` or `draft`. */
        readonly SuggestionCreate: {
            /** @description Suggest for this ticket. */
            readonly ticketId?: components["schemas"]["TicketId"];
            /** @description Suggest for a report that is not filed yet. */
            readonly draft?: components["schemas"]["SuggestionDraft"];
            /**
             * @description How many articles to suggest at most, 5 unless given.
             * @default 5
             */
            readonly limit?: number;
        } & (unknown | unknown);
        /** @description A report that is not filed yet. */
        readonly SuggestionDraft: {
            /** @description What it is about, in one line. */
            readonly title: string;
            /** @description The report itself. */
            readonly description: string;
            /** @description The language in which it is written; detected unless given. */
            readonly language?: components["schemas"]["Language"];
            /** @description The category, where it is known. */
            readonly categoryId?: components["schemas"]["CategoryId"];
        };
        /**
         * @description Id of a suggestion, a TypeID.
         * @example sug_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly SuggestionId: string;
        /** @description What was suggested. */
        readonly SuggestionList: {
            /** @description The suggestions, best first. */
            readonly items: readonly components["schemas"]["Suggestion"][];
        };
        /**
         * @description How far a suggestion got, in this order.
         * @enum {string}
         */
        readonly SuggestionOutcome: "shown" | "opened" | "attached" | "solved";
        /** @description How far a suggestion got. */
        readonly SuggestionOutcomeRecord: {
            readonly outcome: components["schemas"]["SuggestionRecordableOutcome"];
        };
        /** @description The outcome of a suggestion was recorded. */
        readonly SuggestionOutcomeRecordedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "suggestion.outcomeRecorded";
            /** @description What happened. */
            readonly data: {
                /** @description The suggestion. */
                readonly suggestionId: components["schemas"]["SuggestionId"];
                /** @description Its article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description Its ticket; null for a draft. */
                readonly ticketId: components["schemas"]["TicketId"] | null;
                /** @description How far it had got. */
                readonly from: components["schemas"]["SuggestionOutcome"] | components["schemas"]["OpenValue"];
                /** @description How far it got. */
                readonly outcome: components["schemas"]["SuggestionOutcome"] | components["schemas"]["OpenValue"];
            };
        };
        /**
         * @description An outcome that can be recorded; `shown` is where every suggestion begins.
         * @enum {string}
         */
        readonly SuggestionRecordableOutcome: "opened" | "attached" | "solved";
        /** @description Articles were suggested. */
        readonly SuggestionShownEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "suggestion.shown";
            /** @description What happened. */
            readonly data: {
                /** @description The suggestions, best first. */
                readonly suggestionIds: readonly components["schemas"]["SuggestionId"][];
                /** @description Their articles, in the same order. */
                readonly articleIds: readonly components["schemas"]["ArticleId"][];
                /** @description The ticket that they were suggested for; null for a draft. */
                readonly ticketId: components["schemas"]["TicketId"] | null;
            };
        };
        /**
         * @description When help is given: in business hours, extended hours, or always.
         * @enum {string}
         */
        readonly SupportHours: "business" | "extended" | "always";
        /**
         * @description A level of expertise: L1 first line, L2 specialists, L3 engineers of the product.
         * @enum {string}
         */
        readonly SupportTier: "L1" | "L2" | "L3";
        /**
         * @description Id of a tenant, a TypeID.
         * @example tnt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly TenantId: string;
        /** @description A request for help. */
        readonly Ticket: {
            readonly id: components["schemas"]["TicketId"];
            readonly version: components["schemas"]["Version"];
            /** @description The caller's own identifier; null where none was given. */
            readonly externalId: components["schemas"]["ExternalId"] | null;
            /** @description Where it stands. */
            readonly status: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
            /** @description How bad it is. */
            readonly severity: components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"];
            /** @description The case in one line. */
            readonly title: string;
            /** @description What happened, in the words of whoever reported it. */
            readonly description: string;
            /** @description The language that it is written in. */
            readonly language: components["schemas"]["Language"];
            /** @description The way it came in. */
            readonly channel: components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"];
            /** @description A product name of the support organisation, such as `vpn-gateway`; null where unknown. */
            readonly product: string | null;
            /** @description Region of the affected resource, as its provider names it; null where unknown. */
            readonly resourceRegion: string | null;
            /** @description What kind of ticket it is; null where none is known. */
            readonly categoryId: components["schemas"]["CategoryId"] | null;
            /** @description The account that it is filed for. */
            readonly accountId: components["schemas"]["AccountId"];
            /** @description The contact who asks. */
            readonly contactId: components["schemas"]["ContactId"];
            /** @description The contract under which it is handled; null where there is none. */
            readonly contractId: components["schemas"]["ContractId"] | null;
            /** @description The agent who has it; null where nobody has. */
            readonly assigneeId: components["schemas"]["AgentId"] | null;
            /** @description The queue in which it waits, or from which it was taken; null where no queue takes it, and to a contact. */
            readonly queueId: components["schemas"]["QueueId"] | null;
            /** @description The centre that takes it; null where any may, and to a contact. */
            readonly centerId: components["schemas"]["CenterId"] | null;
            /** @description The highest tier that may be asked for it; null where no queue takes it, and to a contact. */
            readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"] | null;
            /** @description Labels that intake put on it. */
            readonly tags: readonly components["schemas"]["TicketTag"][];
            /** @description What is known about the case. */
            readonly facts: readonly components["schemas"]["TicketFact"][];
            /** @description Keys of the facts that its category requires and nobody has given. */
            readonly missingFacts: readonly string[];
            /** @description Whether it is about a security incident. */
            readonly securityFlag: components["schemas"]["SecurityFlag"] | components["schemas"]["OpenValue"];
            /** @description How it was solved; null before that, and again once it is reopened. */
            readonly resolution: components["schemas"]["TicketResolution"] | null;
            /** @description The ticket into which it was merged; null where it was not. */
            readonly mergedIntoId: components["schemas"]["TicketId"] | null;
            /** @description The closed ticket that it follows up; null where it follows none. */
            readonly followUpOfId: components["schemas"]["TicketId"] | null;
            /** @description The resolution cycle, from 1. Each reopening begins the next one. */
            readonly cycle: number;
            /** @description How many times it was reopened. */
            readonly reopenCount: number;
            /** @description How many messages the caller may read in it. */
            readonly messageCount: number;
            /** @description When it was last solved; null before that, and again once it is reopened. */
            readonly solvedAt: components["schemas"]["Instant"] | null;
            /** @description When it was closed; null where it is not. */
            readonly closedAt: components["schemas"]["Instant"] | null;
            /** @description The earliest due instant of its clocks that run or are breached; null where there is none. */
            readonly nextDueAt: components["schemas"]["Instant"] | null;
            /** @description How it stands to its promises, as of the last change of one of its clocks. */
            readonly slaState: components["schemas"]["SlaState"] | components["schemas"]["OpenValue"];
            /** @description Counted time left on the clock that is due at `nextDueAt`, as of the last change of it, negative once breached, milliseconds; null where there is none. `clocks.list` has it as of now. */
            readonly remainingMs: number | null;
            readonly metadata: components["schemas"]["Metadata"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description Who takes a ticket. */
        readonly TicketAssign: {
            /** @description The agent who takes it; null gives it to nobody. */
            readonly agentId: components["schemas"]["AgentId"] | null;
        };
        /** @description A ticket was assigned. */
        readonly TicketAssignedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.assigned";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description Who had it before; null where nobody had. */
                readonly fromAgentId: components["schemas"]["AgentId"] | null;
                /** @description Who has it now; null where nobody has. */
                readonly toAgentId: components["schemas"]["AgentId"] | null;
            };
        };
        /**
         * @description The way a ticket came in.
         * @enum {string}
         */
        readonly TicketChannel: "api" | "portal" | "email" | "chat" | "phone";
        /** @description A new ticket. */
        readonly TicketCreate: {
            /** @description The case in one line. */
            readonly title: string;
            /** @description What happened. Error codes, instants and log lines are found in the text. */
            readonly description: string;
            /** @description The account that it is filed for. Required from an app or an agent; from a contact it is its own, and another one is 422. */
            readonly accountId?: components["schemas"]["AccountId"];
            /** @description The contact who asks, one of the account. Required from an app or an agent; from a contact it is itself, and another one is 422. */
            readonly contactId?: components["schemas"]["ContactId"];
            /** @description The contract under which it is handled, one of the account. */
            readonly contractId?: components["schemas"]["ContractId"];
            /** @description How bad it is. Proposed by intake unless given, `P3` where it finds no sign. */
            readonly severity?: components["schemas"]["TicketSeverity"];
            /** @description What kind of ticket it is. Found by intake unless given. */
            readonly categoryId?: components["schemas"]["CategoryId"];
            /** @description The language that it is written in. Detected unless given. */
            readonly language?: components["schemas"]["Language"];
            /** @description The way it came in; unless given, `portal` from a contact and `api` from anyone else. */
            readonly channel?: components["schemas"]["TicketChannel"];
            /** @description A product name of the support organisation, such as `vpn-gateway`. */
            readonly product?: string;
            /** @description Region of the affected resource, as its provider names it. */
            readonly resourceRegion?: string;
            /** @description Facts that are known, by key. */
            readonly facts?: {
                readonly [key: string]: string;
            };
            readonly externalId?: components["schemas"]["ExternalId"];
            readonly metadata?: components["schemas"]["Metadata"];
        };
        /** @description A ticket was created. */
        readonly TicketCreatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.created";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The account that it is filed for. */
                readonly accountId: components["schemas"]["AccountId"];
                /** @description The contact who asks. */
                readonly contactId: components["schemas"]["ContactId"];
                /** @description The contract under which it is handled; null where there is none. */
                readonly contractId: components["schemas"]["ContractId"] | null;
                /** @description Its first status. */
                readonly status: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
                /** @description Its severity. */
                readonly severity: components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"];
                /** @description The way it came in. */
                readonly channel: components["schemas"]["TicketChannel"] | components["schemas"]["OpenValue"];
                /** @description The language that it is written in. */
                readonly language: components["schemas"]["Language"];
                /** @description Its category; null where none is known. */
                readonly categoryId: components["schemas"]["CategoryId"] | null;
                /** @description The closed ticket that it follows up; null where it follows none. */
                readonly followUpOfId: components["schemas"]["TicketId"] | null;
            };
            /** @description The event's free text by field name. */
            readonly content: {
                /** @description The title. */
                readonly title: components["schemas"]["ContentPart"];
                /** @description The description. */
                readonly description: components["schemas"]["ContentPart"];
            };
        };
        /** @description Why a ticket is escalated, and where to. */
        readonly TicketEscalate: {
            readonly reason: components["schemas"]["EscalationReason"];
            /** @description The tier that is asked first from now on, not below that of the ticket (422); the next one up unless given, or the same where there is none. */
            readonly toTier?: components["schemas"]["SupportTier"];
            /** @description The centre that takes it; chosen by routing unless given. */
            readonly toCenterId?: components["schemas"]["CenterId"];
            /** @description What the next one should know. Agents can read it, contacts cannot. */
            readonly note?: string;
        };
        /** @description A ticket was escalated. */
        readonly TicketEscalatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.escalated";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description Why. */
                readonly reason: components["schemas"]["TicketEscalationReason"] | components["schemas"]["OpenValue"];
                /** @description The tier before; null where it had none. */
                readonly fromTier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"] | null;
                /** @description The tier after. */
                readonly toTier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
                /** @description The centre before; null where it had none. */
                readonly fromCenterId: components["schemas"]["CenterId"] | null;
                /** @description The centre after; null where any may take it. */
                readonly toCenterId: components["schemas"]["CenterId"] | null;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description What the next one should know. Absent where nobody wrote it. */
                readonly note?: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description Why a ticket was escalated: for a reason that somebody gave, or because a clock was breached or the severity became P0.
         * @enum {string}
         */
        readonly TicketEscalationReason: "resolutionTime" | "technicalExpertise" | "businessImpact" | "security" | "slaBreached" | "severity";
        /** @description Something that is known about the case. */
        readonly TicketFact: {
            /** @description The fact's key in its category's template, or the caller's own. */
            readonly key: string;
            /** @description The value as text; an instant is RFC 3339. */
            readonly value: string;
            /** @description Where it comes from. */
            readonly source: components["schemas"]["TicketFactSource"] | components["schemas"]["OpenValue"];
            /** @description How sure that is, from 0 to 1; 1 for what a person stated. */
            readonly confidence: number;
        };
        /**
         * @description Where a fact comes from: `given` with the report, `extracted` from the text, or `answered` to a follow-up question.
         * @enum {string}
         */
        readonly TicketFactSource: "given" | "extracted" | "answered";
        /** @description The ticket is in a status that takes no such change, a final one, or, for an escalation, `solved`. */
        readonly TicketFinalProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/ticket-final";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description The status that the ticket is in. */
            readonly currentStatus: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
        };
        /**
         * @description Id of a ticket, a TypeID.
         * @example tkt_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly TicketId: string;
        /** @description How two tickets belong together. */
        readonly TicketLink: {
            readonly id: components["schemas"]["TicketLinkId"];
            /** @description How they belong together. */
            readonly type: components["schemas"]["TicketLinkType"] | components["schemas"]["OpenValue"];
            /** @description The ticket on which the link was made. */
            readonly fromTicketId: components["schemas"]["TicketId"];
            /** @description The other ticket. */
            readonly toTicketId: components["schemas"]["TicketId"];
            /** @description When it was made. */
            readonly createdAt: components["schemas"]["Instant"];
        };
        /** @description A new link. */
        readonly TicketLinkCreate: {
            /** @description The other ticket; not the ticket itself (422). */
            readonly toTicketId: components["schemas"]["TicketId"];
            /** @description How they belong together. */
            readonly type: components["schemas"]["TicketLinkType"];
        };
        /**
         * @description Id of a link between tickets, a TypeID.
         * @example lnk_01k9z4q8w2e6rbt5n0c3d7f9hj
         */
        readonly TicketLinkId: string;
        /** @description A page of links. */
        readonly TicketLinkList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["TicketLink"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description How a ticket belongs to another: `relatesTo`: in some way, `duplicates`: reports the same, `blocks`: must be solved first, `causedBy`: is a consequence.
         * @enum {string}
         */
        readonly TicketLinkType: "relatesTo" | "duplicates" | "blocks" | "causedBy";
        /** @description A ticket was linked to another. */
        readonly TicketLinkedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.linked";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The link. */
                readonly linkId: components["schemas"]["TicketLinkId"];
                /** @description The other ticket. */
                readonly toTicketId: components["schemas"]["TicketId"];
                /** @description How they belong together. */
                readonly linkType: components["schemas"]["TicketLinkType"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description A page of tickets. */
        readonly TicketList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["Ticket"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description A ticket that was found. */
        readonly TicketMatch: {
            readonly ticket: components["schemas"]["Ticket"];
            /** @description How well it fits; higher is better. Comparable within one answer only. */
            readonly score: number;
            /** @description The text around the words that were found. */
            readonly excerpt: string;
            /** @description Where they were found. */
            readonly field: components["schemas"]["TicketSearchField"] | components["schemas"]["OpenValue"];
        };
        /** @description Where a merged ticket points. */
        readonly TicketMerge: {
            /** @description The ticket where the work goes on. */
            readonly intoTicketId: components["schemas"]["TicketId"];
        };
        /** @description A ticket was merged into another. */
        readonly TicketMergedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.merged";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The status before. */
                readonly from: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
                /** @description The ticket where the work goes on. */
                readonly intoTicketId: components["schemas"]["TicketId"];
            };
        };
        /** @description A ticket was offered to an agent. */
        readonly TicketOfferedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.offered";
            /** @description What happened. */
            readonly data: {
                /** @description The offer. */
                readonly reservationId: components["schemas"]["ReservationId"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The agent who is asked. */
                readonly agentId: components["schemas"]["AgentId"];
                /** @description The decision that it came of. */
                readonly decisionId: components["schemas"]["DecisionId"];
                /** @description First instant at which it can no longer be accepted. */
                readonly expiresAt: components["schemas"]["Instant"];
            };
        };
        /** @description A ticket entered a queue. */
        readonly TicketQueuedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.queued";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The queue. */
                readonly queueId: components["schemas"]["QueueId"];
                /** @description The tier whose agents are asked first. */
                readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
                /** @description The centre that takes it; null where any may. */
                readonly centerId: components["schemas"]["CenterId"] | null;
                /** @description What its age counts from. */
                readonly queuedAt: components["schemas"]["Instant"];
            };
        };
        /** @description How a ticket was solved. */
        readonly TicketResolution: {
            /** @description How it was solved. */
            readonly code: components["schemas"]["ResolutionCode"] | components["schemas"]["OpenValue"];
            /** @description What was done. Absent where nobody wrote it. */
            readonly note?: string;
        };
        /** @description What to look for. */
        readonly TicketSearch: {
            /** @description Words to look for. */
            readonly query: string;
            /** @description Only tickets in this status. */
            readonly status?: components["schemas"]["TicketStatus"];
            /** @description Only tickets of this account. */
            readonly accountId?: components["schemas"]["AccountId"];
            /** @description Only tickets in one of these languages; in any unless given. */
            readonly languages?: readonly components["schemas"]["Language"][];
            /**
             * @description How many items a page holds at most.
             * @default 20
             */
            readonly limit?: number;
            /** @description Where to go on, from `nextCursor` of the page before. */
            readonly cursor?: string;
        };
        /**
         * @description The part of a ticket in which words were found.
         * @enum {string}
         */
        readonly TicketSearchField: "title" | "description" | "message" | "fact";
        /** @description A page of matches, the best first. */
        readonly TicketSearchResult: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["TicketMatch"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description How bad it is, from P0 (all work has stopped) to P4 (a question).
         * @enum {string}
         */
        readonly TicketSeverity: "P0" | "P1" | "P2" | "P3" | "P4";
        /**
         * @description Where a ticket stands. `closed`, `cancelled` and `merged` are final.
         * @enum {string}
         */
        readonly TicketStatus: "new" | "open" | "pendingCustomer" | "pendingThirdParty" | "pendingInternal" | "solved" | "closed" | "cancelled" | "merged";
        /** @description A label that intake put on a ticket. */
        readonly TicketTag: {
            /** @description The label. */
            readonly value: string;
            /** @description Where it comes from. */
            readonly source: components["schemas"]["TicketTagSource"] | components["schemas"]["OpenValue"];
            /** @description How sure that is, from 0 to 1. */
            readonly confidence: number;
        };
        /**
         * @description Where a tag comes from: `rule`: a rule over fields and words, `text`: likeness of the text.
         * @enum {string}
         */
        readonly TicketTagSource: "rule" | "text";
        /** @description A ticket was tagged by intake. */
        readonly TicketTaggedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.tagged";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The tags that were added. */
                readonly added: readonly components["schemas"]["TicketTag"][];
                /** @description The category that was found; null where none was. */
                readonly categoryId: components["schemas"]["CategoryId"] | null;
                /** @description The severity that intake proposes; null where it proposes none. */
                readonly proposedSeverity: components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"] | null;
                /** @description True where a machine tagged it and no person. */
                readonly machine: boolean;
            };
        };
        /** @description One more tier is asked for a ticket. */
        readonly TicketTierWidenedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.tierWidened";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The highest tier that was asked. */
                readonly from: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
                /** @description The tier that is asked as well. */
                readonly to: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description A ticket in four dimensions. */
        readonly TicketTimeline: {
            /** @description The ticket. */
            readonly ticketId: components["schemas"]["TicketId"];
            /** @description Who had it, oldest first, without gaps. */
            readonly assignees: readonly components["schemas"]["TimelineAssignee"][];
            /** @description Where it stood, oldest first, without gaps. */
            readonly progress: readonly components["schemas"]["TimelineStage"][];
            readonly duration: components["schemas"]["TimelineDuration"];
            /** @description How it was solved; null while it is not solved. */
            readonly resolution: components["schemas"]["TimelineResolution"] | null;
            /** @description The moment for which this holds. */
            readonly asOf: components["schemas"]["Instant"];
        };
        /** @description Where to move a ticket. */
        readonly TicketTransition: {
            /** @description The status to move it to. */
            readonly to: components["schemas"]["TransitionTarget"];
            /** @description How it was solved. Required where `to` is `solved`, refused otherwise (422). */
            readonly resolutionCode?: components["schemas"]["ResolutionCode"];
            /** @description Why, or what was done. The contact can read it; write an internal message for what it should not. */
            readonly note?: string;
        };
        /** @description A ticket moved to another status. */
        readonly TicketTransitionedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.transitioned";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The status before. */
                readonly from: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
                /** @description The status now. */
                readonly to: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
                /** @description How it was solved; null where it was not. */
                readonly resolutionCode: components["schemas"]["ResolutionCode"] | components["schemas"]["OpenValue"] | null;
                /** @description The resolution cycle after the move, from 1. */
                readonly cycle: number;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description The note that was given. Absent where there was none. */
                readonly note?: components["schemas"]["ContentPart"];
            };
        };
        /** @description A link between tickets was removed. */
        readonly TicketUnlinkedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.unlinked";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description The link. */
                readonly linkId: components["schemas"]["TicketLinkId"];
                /** @description The other ticket. */
                readonly toTicketId: components["schemas"]["TicketId"];
                /** @description How they belonged together. */
                readonly linkType: components["schemas"]["TicketLinkType"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description Changes to a ticket. */
        readonly TicketUpdate: {
            /** @description The case in one line. */
            readonly title?: string;
            /** @description How bad it is. */
            readonly severity?: components["schemas"]["TicketSeverity"];
            /** @description What kind of ticket it is; null clears it. */
            readonly categoryId?: components["schemas"]["CategoryId"] | null;
            /** @description The language that it is written in. */
            readonly language?: components["schemas"]["Language"];
            /** @description The caller's own identifier; null clears it. */
            readonly externalId?: components["schemas"]["ExternalId"] | null;
            readonly metadata?: components["schemas"]["MetadataPatch"];
            /** @description A product name of the support organisation, such as `vpn-gateway`; null clears it. */
            readonly product?: string | null;
            /** @description Region of the affected resource, as its provider names it; null clears it. */
            readonly resourceRegion?: string | null;
            /** @description The contract under which it is handled, one of its account; null clears it. */
            readonly contractId?: components["schemas"]["ContractId"] | null;
        };
        /** @description A ticket was changed. */
        readonly TicketUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "ticket.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
                /** @description Names of the fields that changed. */
                readonly changed: readonly string[];
                /** @description The severity after the change. */
                readonly severity: components["schemas"]["TicketSeverity"] | components["schemas"]["OpenValue"];
                /** @description The category after the change; null where it has none. */
                readonly categoryId: components["schemas"]["CategoryId"] | null;
                /** @description The contract after the change; null where it has none. */
                readonly contractId: components["schemas"]["ContractId"] | null;
            };
            /** @description The event's free text by field name. */
            readonly content?: {
                /** @description The new title. Absent where the title did not change. */
                readonly title?: components["schemas"]["ContentPart"];
            };
        };
        /**
         * @description What decided between equal scores.
         * @enum {string}
         */
        readonly TieBreakRule: "leastRecentlyAssigned" | "id";
        /** @description How long a tier is asked alone. */
        readonly TierRung: {
            /** @description The tier. */
            readonly tier: components["schemas"]["SupportTier"] | components["schemas"]["OpenValue"];
            /** @description After so long on this rung the next rung is asked as well, at P2 and below; P1 waits half of it and P0 not at all. Null: it never is. */
            readonly widenAfter: components["schemas"]["Duration"] | null;
        };
        /** @description How long a tier is asked alone. */
        readonly TierRungSetting: {
            readonly tier: components["schemas"]["SupportTier"];
            /** @description After so long on this rung the next rung is asked as well, at P2 and below; P1 waits half of it and P0 not at all. Null: it never is. */
            readonly widenAfter: components["schemas"]["Duration"] | null;
        };
        /**
         * @description A time zone, by its IANA name.
         * @example Asia/Shanghai
         */
        readonly TimeZone: string;
        /** @description A stretch of time in which one agent, or nobody, had the ticket. */
        readonly TimelineAssignee: {
            /** @description The agent; null while nobody had it. */
            readonly agentId: components["schemas"]["AgentId"] | null;
            /** @description When it began. */
            readonly from: components["schemas"]["Instant"];
            /** @description When it ended; null where it lasts. */
            readonly to: components["schemas"]["Instant"] | null;
            /** @description How long it lasted, until `asOf` where it lasts, milliseconds. */
            readonly ms: number;
        };
        /** @description Where the time went, from creation until `asOf`; time as `solved` or in a final status counts nowhere. The five parts add up to the total. */
        readonly TimelineDuration: {
            /** @description While it was `new` or `open`, milliseconds. */
            readonly handlingMs: number;
            /** @description While it was `pendingCustomer`, milliseconds. */
            readonly waitingCustomerMs: number;
            /** @description While it was `pendingThirdParty`, milliseconds. */
            readonly waitingThirdPartyMs: number;
            /** @description While it was `pendingInternal`, milliseconds. */
            readonly waitingInternalMs: number;
            /** @description Outside the support hours, whatever the status; in no other part. Milliseconds. */
            readonly outOfHoursMs: number;
            /** @description The whole, milliseconds. */
            readonly totalMs: number;
        };
        /** @description How the ticket was last solved. */
        readonly TimelineResolution: {
            /** @description How it was solved. */
            readonly code: components["schemas"]["ResolutionCode"] | components["schemas"]["OpenValue"];
            /** @description When it was last solved. */
            readonly solvedAt: components["schemas"]["Instant"];
            /** @description How many times it was reopened. */
            readonly reopenCount: number;
            /** @description How many resolution cycles it took. */
            readonly cycles: number;
        };
        /** @description A stretch of time in one status. */
        readonly TimelineStage: {
            /** @description The status. */
            readonly status: components["schemas"]["TicketStatus"] | components["schemas"]["OpenValue"];
            /** @description When it began. */
            readonly from: components["schemas"]["Instant"];
            /** @description When it ended; null where it lasts. */
            readonly to: components["schemas"]["Instant"] | null;
            /** @description Who moved the ticket there. */
            readonly actor: components["schemas"]["Actor"];
        };
        /** @description The installation has as many live keys as it may have. Revoke one first. */
        readonly TooManyKeysProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/too-many-keys";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 409;
            /** @description How many live keys an installation may have. */
            readonly maxKeys: number;
        };
        /**
         * @description A status that a ticket can be moved to. `new` is where it begins, and `merged` is reached by merging.
         * @enum {string}
         */
        readonly TransitionTarget: "open" | "pendingCustomer" | "pendingThirdParty" | "pendingInternal" | "solved" | "closed" | "cancelled";
        /** @description A translation of an article. */
        readonly Translation: components["schemas"]["TranslationSummary"] & {
            /** @description The text, in Markdown (CommonMark). */
            readonly body: string;
        };
        /** @description How far a translation is behind its article. */
        readonly TranslationLag: {
            /** @description Versions since the one that was translated that changed title or text; 0 where it is up to date. */
            readonly versions: number;
            /** @description Whole days since the first of them was made; 0 where it is up to date. */
            readonly days: number;
        };
        /** @description A page of translations. */
        readonly TranslationList: {
            /** @description The items of this page. */
            readonly items: readonly components["schemas"]["TranslationSummary"][];
            readonly nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description Who translated.
         * @enum {string}
         */
        readonly TranslationMethod: "human" | "machine";
        /** @description A translation of an article. */
        readonly TranslationPut: {
            /** @description What the article is called. */
            readonly title: string;
            /** @description The text, in Markdown (CommonMark). */
            readonly body: string;
            /** @description The version of the article that was translated; one that the article does not have yet is 422. */
            readonly sourceVersion: number;
            /** @description Who translated. */
            readonly method: components["schemas"]["TranslationMethod"];
        };
        /** @description A translation of an article, without its text. */
        readonly TranslationSummary: {
            /** @description The article. */
            readonly articleId: components["schemas"]["ArticleId"];
            readonly language: components["schemas"]["Language"];
            /** @description What the article is called. */
            readonly title: string;
            /** @description The version of the article that was translated. */
            readonly sourceVersion: number;
            /** @description Who translated. */
            readonly method: components["schemas"]["TranslationMethod"] | components["schemas"]["OpenValue"];
            readonly lag: components["schemas"]["TranslationLag"];
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["Instant"];
            /** @description When it was last changed. */
            readonly updatedAt: components["schemas"]["Instant"];
        };
        /** @description A translation was written or replaced. */
        readonly TranslationUpdatedEvent: components["schemas"]["Event"] & {
            /**
             * @description The event type.
             * @constant
             */
            readonly type: "translation.updated";
            /** @description What happened. */
            readonly data: {
                /** @description The article. */
                readonly articleId: components["schemas"]["ArticleId"];
                /** @description Its language. */
                readonly language: components["schemas"]["Language"];
                /** @description The version of the article that was translated. */
                readonly sourceVersion: number;
                /** @description Who translated. */
                readonly method: components["schemas"]["TranslationMethod"] | components["schemas"]["OpenValue"];
            };
        };
        /** @description The key or session token is missing, malformed, revoked or expired. */
        readonly UnauthenticatedProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/unauthenticated";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 401;
        };
        /** @description `Deskwire-Version` names a version that this server does not know. */
        readonly UnknownVersionProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/unknown-version";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 400;
            /** @description The versions that this server speaks. */
            readonly knownVersions: readonly string[];
        };
        /** @description No declared index serves these filters with this sort. */
        readonly UnsupportedCombinationProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/unsupported-combination";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 422;
            /** @description The sets of filters that are served, each with its sorts. */
            readonly supported: readonly {
                /** @description Filters that may be given together. */
                readonly filters: readonly string[];
                /** @description Sorts that may be given with them. */
                readonly sorts: readonly string[];
            }[];
        };
        /** @description The operation takes `application/json` (or `application/merge-patch+json` for an update). */
        readonly UnsupportedMediaTypeProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/unsupported-media-type";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 415;
        };
        /**
         * @description Counts the changes of fields that clients can write, from 1. The ETag is this number in quotes.
         * @example 1
         */
        readonly Version: number;
        /** @description `If-Match` does not name the current version. Read the resource again, then decide. */
        readonly VersionMismatchProblem: components["schemas"]["Problem"] & {
            /**
             * @description The kind of problem.
             * @constant
             */
            readonly type: "https://deskwire.dev/problems/version-mismatch";
            /**
             * @description The HTTP status.
             * @constant
             */
            readonly status: 412;
            readonly currentVersion: components["schemas"]["Version"];
        };
        /**
         * @description A time of day on the wall of its time zone, 24 hours; `24:00` is the midnight at the end of the day.
         * @example 09:00
         */
        readonly WallTime: string;
        /** @description Open windows by the local weekday on which they begin; an empty day is closed. */
        readonly WeeklyHours: {
            /** @description Windows that begin on a Monday. */
            readonly mon: readonly components["schemas"]["OpenWindow"][];
            /** @description Windows that begin on a Tuesday. */
            readonly tue: readonly components["schemas"]["OpenWindow"][];
            /** @description Windows that begin on a Wednesday. */
            readonly wed: readonly components["schemas"]["OpenWindow"][];
            /** @description Windows that begin on a Thursday. */
            readonly thu: readonly components["schemas"]["OpenWindow"][];
            /** @description Windows that begin on a Friday. */
            readonly fri: readonly components["schemas"]["OpenWindow"][];
            /** @description Windows that begin on a Saturday. */
            readonly sat: readonly components["schemas"]["OpenWindow"][];
            /** @description Windows that begin on a Sunday. */
            readonly sun: readonly components["schemas"]["OpenWindow"][];
        };
        /** @description Open windows by the local weekday on which they begin; a day that is left out is closed, or stays as it is in an update. */
        readonly WeeklyHoursSetting: {
            /** @description Windows that begin on a Monday; the whole list is replaced. */
            readonly mon?: readonly components["schemas"]["OpenWindowSetting"][];
            /** @description Windows that begin on a Tuesday; the whole list is replaced. */
            readonly tue?: readonly components["schemas"]["OpenWindowSetting"][];
            /** @description Windows that begin on a Wednesday; the whole list is replaced. */
            readonly wed?: readonly components["schemas"]["OpenWindowSetting"][];
            /** @description Windows that begin on a Thursday; the whole list is replaced. */
            readonly thu?: readonly components["schemas"]["OpenWindowSetting"][];
            /** @description Windows that begin on a Friday; the whole list is replaced. */
            readonly fri?: readonly components["schemas"]["OpenWindowSetting"][];
            /** @description Windows that begin on a Saturday; the whole list is replaced. */
            readonly sat?: readonly components["schemas"]["OpenWindowSetting"][];
            /** @description Windows that begin on a Sunday; the whole list is replaced. */
            readonly sun?: readonly components["schemas"]["OpenWindowSetting"][];
        };
    };
    responses: {
        /** @description The offer has ended, the agent is full, or the first request with this key is still running. */
        readonly AcceptConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ReservationEndedProblem"] | components["schemas"]["CapacityExceededProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The policy is active already, or the first request with this key is still running. */
        readonly ActivateConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["AlreadyActiveProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The instant lies before now, or the first request with this key is still running. */
        readonly AdvanceConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ClockBackwardsProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The question is not open, or the first request with this key is still running. */
        readonly AnswerConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["AlreadyAnsweredProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The article is archived already, or the first request with this key is still running. */
        readonly ArchiveConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["AlreadyArchivedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The link exists, or the first request with this key is still running. */
        readonly ArticleLinkConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["AlreadyLinkedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The ticket is final, or the first request with this key is still running. */
        readonly AssignConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TicketFinalProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The request cannot be read, or names an unknown version. */
        readonly BadRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["MalformedRequestProblem"] | components["schemas"]["UnknownVersionProblem"];
            };
        };
        /** @description The request names an unknown version. */
        readonly BadRequestWithoutBody: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["UnknownVersionProblem"];
            };
        };
        /** @description The body is too large. */
        readonly BodyTooLarge: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["BodyTooLargeProblem"];
            };
        };
        /** @description The job has come to an end, or the first request with this key is still running. */
        readonly CancelConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["JobFinishedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The offer has ended, or the first request with this key is still running. */
        readonly DeclineConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ReservationEndedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The ticket is final or solved, or the first request with this key is still running. */
        readonly EscalateConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TicketFinalProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description Events that were asked for are no longer kept. */
        readonly EventsExpired: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["EventsExpiredProblem"];
            };
        };
        /** @description The external id is taken, or the first request with this key is still running. */
        readonly ExternalIdConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["ExternalIdTakenProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The key lacks a scope, or this kind of actor may not do this. */
        readonly Forbidden: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["MissingScopeProblem"] | components["schemas"]["ActorNotAllowedProblem"];
            };
        };
        /** @description The first request with this key is still running. */
        readonly IdempotencyInFlight: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The request breaks the contract, or its idempotency key was used for another request. */
        readonly InvalidKeyedRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["InvalidRequestProblem"] | components["schemas"]["IdempotencyKeyReusedProblem"];
            };
        };
        /** @description The request breaks the contract, its cursor does not fit, or no index serves its filters with its sort. */
        readonly InvalidListRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["InvalidRequestProblem"] | components["schemas"]["InvalidCursorProblem"] | components["schemas"]["UnsupportedCombinationProblem"];
            };
        };
        /** @description The request breaks the contract, or its cursor does not fit. */
        readonly InvalidPageRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["InvalidRequestProblem"] | components["schemas"]["InvalidCursorProblem"];
            };
        };
        /** @description The request breaks the contract. */
        readonly InvalidRequest: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["InvalidRequestProblem"];
            };
        };
        /** @description The installation has as many live keys as it may have, or the first request with this key is still running. */
        readonly KeyLimitConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TooManyKeysProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The link exists, or the first request with this key is still running. */
        readonly LinkConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["AlreadyLinkedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The ticket is final, or cannot be merged into the other one, or the first request with this key is still running. */
        readonly MergeConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TicketFinalProblem"] | components["schemas"]["MergeRefusedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The ticket is merged or cancelled, or the first request with this key is still running. */
        readonly MessageConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["TicketFinalProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description No such resource is visible to the caller. */
        readonly NotFound: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["NotFoundProblem"];
            };
        };
        /** @description The outcome would go back, or the first request with this key is still running. */
        readonly OutcomeConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["OutcomeRegressedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The header `If-Match` is required. */
        readonly PreconditionRequired: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["PreconditionRequiredProblem"];
            };
        };
        /** @description Too many requests. */
        readonly RateLimited: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["RateLimitedProblem"];
            };
        };
        /** @description The ticket is not solved, or its cycle is rated, or the first request with this key is still running. */
        readonly RatingConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["NotSolvedProblem"] | components["schemas"]["AlreadyRatedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The key is revoked already, or the first request with this key is still running. */
        readonly RevokeConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["AlreadyRevokedProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description The move is not allowed, or the first request with this key is still running. */
        readonly TransitionConflict: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["IllegalTransitionProblem"] | components["schemas"]["IdempotencyInFlightProblem"];
            };
        };
        /** @description No valid credentials. */
        readonly Unauthenticated: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["UnauthenticatedProblem"];
            };
        };
        /** @description The content type is not supported. */
        readonly UnsupportedMediaType: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["UnsupportedMediaTypeProblem"];
            };
        };
        /** @description The resource has changed. */
        readonly VersionMismatch: {
            headers: {
                readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["VersionMismatchProblem"];
            };
        };
    };
    parameters: {
        /** @description Id of the account. */
        readonly AccountId: components["schemas"]["AccountId"];
        /** @description Act as this agent or contact. Needs the scope `act-as`. */
        readonly ActAs: string;
        /** @description Id of the agent. */
        readonly AgentId: components["schemas"]["AgentId"];
        /** @description Id of the key. */
        readonly ApiKeyId: components["schemas"]["ApiKeyId"];
        /** @description Id of the app. */
        readonly AppId: components["schemas"]["AppId"];
        /** @description Id of the article. */
        readonly ArticleId: components["schemas"]["ArticleId"];
        /** @description Id of the link. */
        readonly ArticleLinkId: components["schemas"]["ArticleLinkId"];
        /** @description Id of the calendar. */
        readonly CalendarId: components["schemas"]["CalendarId"];
        /** @description Id of the category. */
        readonly CategoryId: components["schemas"]["CategoryId"];
        /** @description Id of the centre. */
        readonly CenterId: components["schemas"]["CenterId"];
        /** @description Id of the clock. */
        readonly ClockId: components["schemas"]["ClockId"];
        /** @description Id of the contact. */
        readonly ContactId: components["schemas"]["ContactId"];
        /** @description Id of the contract. */
        readonly ContractId: components["schemas"]["ContractId"];
        /** @description Where to go on, from `nextCursor` of the page before. */
        readonly Cursor: string;
        /** @description Id of the decision. */
        readonly DecisionId: components["schemas"]["DecisionId"];
        /** @description Id of the event. */
        readonly EventId: components["schemas"]["EventId"];
        /** @description Id of the follow-up question. */
        readonly FollowUpId: components["schemas"]["FollowUpId"];
        /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
        readonly IdempotencyKey: string;
        /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
        readonly IfMatch: string;
        /** @description Id of the installation. */
        readonly InstallationId: components["schemas"]["InstallationId"];
        /** @description Id of the job. */
        readonly JobId: components["schemas"]["JobId"];
        /** @description How many items a page holds at most. */
        readonly Limit: number;
        /** @description Id of the message. */
        readonly MessageId: components["schemas"]["MessageId"];
        /** @description Id of the queue. */
        readonly QueueId: components["schemas"]["QueueId"];
        /** @description Id of the rating. */
        readonly RatingId: components["schemas"]["RatingId"];
        /** @description Id of the reservation. */
        readonly ReservationId: components["schemas"]["ReservationId"];
        /** @description Id of the policy. */
        readonly RoutingPolicyId: components["schemas"]["RoutingPolicyId"];
        /** @description Id of the policy. */
        readonly SlaPolicyId: components["schemas"]["SlaPolicyId"];
        /** @description Id of the suggestion. */
        readonly SuggestionId: components["schemas"]["SuggestionId"];
        /** @description Id of the ticket. */
        readonly TicketId: components["schemas"]["TicketId"];
        /** @description Id of the link. */
        readonly TicketLinkId: components["schemas"]["TicketLinkId"];
        /** @description Language of the translation. */
        readonly TranslationLanguage: components["schemas"]["Language"];
        /** @description The API version to speak. Without it, the version to which the key is pinned. */
        readonly Version: string;
        /** @description Version of the article. */
        readonly VersionNumber: number;
    };
    requestBodies: never;
    headers: {
        /** @description Id of the first event that the request caused. Absent where nothing changed. */
        readonly "Deskwire-Event-Id": string;
        /** @description Id of this request. Quote it when you ask for help. */
        readonly "Deskwire-Request-Id": string;
        /** @description The API version in which the answer is written. */
        readonly "Deskwire-Version": string;
        /** @description The resource's version in quotes. Send it back as `If-Match`. */
        readonly ETag: string;
        /** @description `true` where the answer is that of an earlier request with the same idempotency key. */
        readonly "Idempotent-Replayed": "true";
        /** @description URL of the resource that was made. */
        readonly Location: string;
        /** @description What is left of the installation's requests, in the form of the IETF draft `RateLimit` header field. */
        readonly RateLimit: string;
        /** @description The installation's limit, in the form of the IETF draft `RateLimit-Policy` header field. */
        readonly "RateLimit-Policy": string;
        /** @description Seconds to wait before the next try. Absent where waiting does not help. */
        readonly "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "articles.list": {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only articles in exactly this language. */
                readonly language?: components["schemas"]["Language"];
                /** @description Only articles for this audience. */
                readonly audience?: components["schemas"]["ArticleAudience"];
                /** @description Only articles in this state. */
                readonly state?: components["schemas"]["ArticleState"];
                /** @description Only articles of this category. */
                readonly categoryId?: components["schemas"]["CategoryId"];
                /** @description Only the article with this external id of the caller's installation. */
                readonly externalId?: components["schemas"]["ExternalId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new article. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleCreate"];
            };
        };
        readonly responses: {
            /** @description The article. */
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
                    readonly "application/json": components["schemas"]["Article"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The articles. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleImport"];
            };
        };
        readonly responses: {
            /** @description The job that writes them. */
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
                    readonly "application/json": components["schemas"]["Job"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The article. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Article"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["ArticleUpdate"];
            };
        };
        readonly responses: {
            /** @description The article as it is now. */
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
                    readonly "application/json": components["schemas"]["Article"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The article as it is now. */
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
                    readonly "application/json": components["schemas"]["Article"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KnowledgeQuery"];
            };
        };
        readonly responses: {
            /** @description The best hits. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KnowledgeHits"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What to find articles for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuggestionCreate"];
            };
        };
        readonly responses: {
            /** @description The suggestions, best first. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SuggestionList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the suggestion. */
                readonly suggestionId: components["parameters"]["SuggestionId"];
            };
            readonly cookie?: never;
        };
        /** @description How far it got. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuggestionOutcomeRecord"];
            };
        };
        readonly responses: {
            /** @description The suggestion as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Suggestion"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleVersionList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Version of the article. */
                readonly versionNumber: components["parameters"]["VersionNumber"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The version. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleVersion"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TranslationList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Language of the translation. */
                readonly language: components["parameters"]["TranslationLanguage"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The translation. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Translation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Language of the translation. */
                readonly language: components["parameters"]["TranslationLanguage"];
            };
            readonly cookie?: never;
        };
        /** @description The translation. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TranslationPut"];
            };
        };
        readonly responses: {
            /** @description The translation as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Translation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /** @description The feedback. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleFeedbackCreate"];
            };
        };
        readonly responses: {
            /** @description The feedback. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Feedback"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleLinkList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        /** @description What it is linked to, and how. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleLinkCreate"];
            };
        };
        readonly responses: {
            /** @description The link. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleLink"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
                /** @description Id of the link. */
                readonly linkId: components["parameters"]["ArticleLinkId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link is gone. */
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
            readonly query?: {
                /** @description How many links to follow at most. */
                readonly depth?: number;
                /** @description Follow only links of this type. */
                readonly type?: components["schemas"]["ArticleLinkType"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the article. */
                readonly articleId: components["parameters"]["ArticleId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The neighbours. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ArticleNeighbours"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only gaps in this language. */
                readonly language?: components["schemas"]["Language"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GapList"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only the account with this external id of the caller's installation. */
                readonly externalId?: components["schemas"]["ExternalId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new account. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountCreate"];
            };
        };
        readonly responses: {
            /** @description The account. */
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
                    readonly "application/json": components["schemas"]["Account"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the account. */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Account"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the account. */
                readonly accountId: components["parameters"]["AccountId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["AccountUpdate"];
            };
        };
        readonly responses: {
            /** @description The account as it is now. */
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
                    readonly "application/json": components["schemas"]["Account"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only contacts of this account. */
                readonly accountId?: components["schemas"]["AccountId"];
                /** @description Only the contact with this external id of the caller's installation. */
                readonly externalId?: components["schemas"]["ExternalId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContactList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new contact. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactCreate"];
            };
        };
        readonly responses: {
            /** @description The contact. */
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
                    readonly "application/json": components["schemas"]["Contact"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["ContactId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contact. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Contact"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the contact. */
                readonly contactId: components["parameters"]["ContactId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["ContactUpdate"];
            };
        };
        readonly responses: {
            /** @description The contact as it is now. */
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
                    readonly "application/json": components["schemas"]["Contact"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only contracts of this account. */
                readonly accountId?: components["schemas"]["AccountId"];
                /** @description Only the contract with this external id of the caller's installation. */
                readonly externalId?: components["schemas"]["ExternalId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ContractList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new contract. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContractCreate"];
            };
        };
        readonly responses: {
            /** @description The contract. */
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
                    readonly "application/json": components["schemas"]["Contract"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["ContractId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The contract. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Contract"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the contract. */
                readonly contractId: components["parameters"]["ContractId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContractUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["ContractUpdate"];
            };
        };
        readonly responses: {
            /** @description The contract as it is now. */
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
                    readonly "application/json": components["schemas"]["Contract"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description Whom the session is for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionCreate"];
            };
        };
        readonly responses: {
            /** @description The session, with its token. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Session"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new app. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppCreate"];
            };
        };
        readonly responses: {
            /** @description The app. */
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
                    readonly "application/json": components["schemas"]["App"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the app. */
                readonly appId: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The app. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["App"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the app. */
                readonly appId: components["parameters"]["AppId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["AppUpdate"];
            };
        };
        readonly responses: {
            /** @description The app as it is now. */
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
                    readonly "application/json": components["schemas"]["App"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only installations of this app. */
                readonly appId?: components["schemas"]["AppId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["InstallationList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new installation. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstallationCreate"];
            };
        };
        readonly responses: {
            /** @description The installation. */
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
                    readonly "application/json": components["schemas"]["Installation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the installation. */
                readonly installationId: components["parameters"]["InstallationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The installation. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Installation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the installation. */
                readonly installationId: components["parameters"]["InstallationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is uninstalled. */
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only keys of this installation. */
                readonly installationId?: components["schemas"]["InstallationId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKeyList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new key. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyCreate"];
            };
        };
        readonly responses: {
            /** @description The key, with its secret. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the key. */
                readonly apiKeyId: components["parameters"]["ApiKeyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ApiKey"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only events of this type. */
                readonly type?: string;
                /** @description Only events about the resource with this id. */
                readonly subjectId?: string;
                /** @description Only events with a higher sequence number than this. */
                readonly after?: number;
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "sequence" | "-sequence";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EventList"];
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
    readonly "events.get": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the event. */
                readonly eventId: components["parameters"]["EventId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The event. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Event"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only jobs in this state. */
                readonly state?: components["schemas"]["JobState"];
                /** @description Only jobs of this kind. */
                readonly kind?: components["schemas"]["JobKind"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the job. */
                readonly jobId: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the job. */
                readonly jobId: components["parameters"]["JobId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Job"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only centres of this kind. */
                readonly kind?: components["schemas"]["CenterKind"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CenterList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the centre. */
                readonly centerId: components["parameters"]["CenterId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The centre. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Center"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only queues in this state. */
                readonly state?: components["schemas"]["QueueState"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "position" | "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["QueueList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new queue. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueueCreate"];
            };
        };
        readonly responses: {
            /** @description The queue. */
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
                    readonly "application/json": components["schemas"]["Queue"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the queue. */
                readonly queueId: components["parameters"]["QueueId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The queue. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Queue"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the queue. */
                readonly queueId: components["parameters"]["QueueId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueueUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["QueueUpdate"];
            };
        };
        readonly responses: {
            /** @description The queue as it is now. */
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
                    readonly "application/json": components["schemas"]["Queue"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only agents of this centre. */
                readonly centerId?: components["schemas"]["CenterId"];
                /** @description Only agents of this tier. */
                readonly tier?: components["schemas"]["SupportTier"];
                /** @description Only agents in this state. */
                readonly state?: components["schemas"]["AgentState"];
                /** @description Only the agent with this external id of the caller's installation. */
                readonly externalId?: components["schemas"]["ExternalId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new agent. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentCreate"];
            };
        };
        readonly responses: {
            /** @description The agent. */
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
                    readonly "application/json": components["schemas"]["Agent"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The agent. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Agent"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["AgentUpdate"];
            };
        };
        readonly responses: {
            /** @description The agent as it is now. */
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
                    readonly "application/json": components["schemas"]["Agent"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The presence. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentPresence"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the agent. */
                readonly agentId: components["parameters"]["AgentId"];
            };
            readonly cookie?: never;
        };
        /** @description The presence. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PresenceSet"];
            };
        };
        readonly responses: {
            /** @description The presence as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AgentPresence"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SkillList"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only policies in this state. */
                readonly state?: components["schemas"]["RoutingPolicyState"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoutingPolicyList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new policy. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoutingPolicyCreate"];
            };
        };
        readonly responses: {
            /** @description The policy. */
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
                    readonly "application/json": components["schemas"]["RoutingPolicy"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["RoutingPolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoutingPolicy"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["RoutingPolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy as it is now. */
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
                    readonly "application/json": components["schemas"]["RoutingPolicy"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only decisions about this ticket. */
                readonly ticketId?: components["schemas"]["TicketId"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What to decide. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionCreate"];
            };
        };
        readonly responses: {
            /** @description The decision. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecord"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the decision. */
                readonly decisionId: components["parameters"]["DecisionId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The decision. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RoutingDecision"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only offers of this ticket. */
                readonly ticketId?: components["schemas"]["TicketId"];
                /** @description Only offers to this agent. */
                readonly agentId?: components["schemas"]["AgentId"];
                /** @description Only offers in this state. */
                readonly state?: components["schemas"]["ReservationState"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "offeredAt" | "-offeredAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReservationList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the reservation. */
                readonly reservationId: components["parameters"]["ReservationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The offer. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reservation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the reservation. */
                readonly reservationId: components["parameters"]["ReservationId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The offer as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reservation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the reservation. */
                readonly reservationId: components["parameters"]["ReservationId"];
            };
            readonly cookie?: never;
        };
        /** @description Why, if anything; `{}` otherwise. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservationDecline"];
            };
        };
        readonly responses: {
            /** @description The offer as it is now. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Reservation"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxClock"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description How far to move it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxAdvance"];
            };
        };
        readonly responses: {
            /** @description What happened on the way. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxAdvanced"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description How to start again. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxReset"];
            };
        };
        readonly responses: {
            /** @description The start. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SandboxStart"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "position" | "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlaPolicyList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new policy. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaPolicyCreate"];
            };
        };
        readonly responses: {
            /** @description The policy. */
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
                    readonly "application/json": components["schemas"]["SlaPolicy"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["SlaPolicyId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SlaPolicy"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the policy. */
                readonly policyId: components["parameters"]["SlaPolicyId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaPolicyUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["SlaPolicyUpdate"];
            };
        };
        readonly responses: {
            /** @description The policy as it is now. */
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
                    readonly "application/json": components["schemas"]["SlaPolicy"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new calendar. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarCreate"];
            };
        };
        readonly responses: {
            /** @description The calendar. */
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
                    readonly "application/json": components["schemas"]["Calendar"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the calendar. */
                readonly calendarId: components["parameters"]["CalendarId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The calendar. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Calendar"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the calendar. */
                readonly calendarId: components["parameters"]["CalendarId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["CalendarUpdate"];
            };
        };
        readonly responses: {
            /** @description The calendar as it is now. */
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
                    readonly "application/json": components["schemas"]["Calendar"];
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
            readonly query: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The ticket. */
                readonly ticketId: components["schemas"]["TicketId"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the clock. */
                readonly clockId: components["parameters"]["ClockId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockDetail"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What to compute. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProjectionCreate"];
            };
        };
        readonly responses: {
            /** @description The clocks. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Projection"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only tickets in this status. */
                readonly status?: components["schemas"]["TicketStatus"];
                /** @description Only tickets of this severity. */
                readonly severity?: components["schemas"]["TicketSeverity"];
                /** @description Only tickets of this category, those of its children not included. */
                readonly categoryId?: components["schemas"]["CategoryId"];
                /** @description Only tickets that this agent has. */
                readonly assigneeId?: components["schemas"]["AgentId"];
                /** @description Only tickets of this queue. */
                readonly queueId?: components["schemas"]["QueueId"];
                /** @description Only tickets of this centre. */
                readonly centerId?: components["schemas"]["CenterId"];
                /** @description Only tickets of this account. */
                readonly accountId?: components["schemas"]["AccountId"];
                /** @description Only tickets of this contact. */
                readonly contactId?: components["schemas"]["ContactId"];
                /** @description Only the ticket with this external id of the caller's installation. */
                readonly externalId?: components["schemas"]["ExternalId"];
                /** @description Only tickets whose `updatedAt` is this instant or later. Goes with the sorts `updatedAt` and `-updatedAt` only, so give `sort` too. */
                readonly updatedSince?: components["schemas"]["Instant"];
                /** @description The order of the items; a minus sign means the latest first. */
                readonly sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt" | "nextDueAt";
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description The new ticket. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketCreate"];
            };
        };
        readonly responses: {
            /** @description The ticket, as intake left it. */
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
                    readonly "application/json": components["schemas"]["Ticket"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        /** @description What to look for. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketSearch"];
            };
        };
        readonly responses: {
            /** @description The best matches. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketSearchResult"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ticket. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ticket"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description The changes, as a merge patch (RFC 7396). */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketUpdate"];
                readonly "application/merge-patch+json": components["schemas"]["TicketUpdate"];
            };
        };
        readonly responses: {
            /** @description The ticket as it is now. */
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
                    readonly "application/json": components["schemas"]["Ticket"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description Where to move it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketTransition"];
            };
        };
        readonly responses: {
            /** @description The ticket as it is now. */
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
                    readonly "application/json": components["schemas"]["Ticket"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description Who takes it. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketAssign"];
            };
        };
        readonly responses: {
            /** @description The ticket as it is now. */
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
                    readonly "application/json": components["schemas"]["Ticket"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description Why, and where to. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketEscalate"];
            };
        };
        readonly responses: {
            /** @description The ticket as it is now. */
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
                    readonly "application/json": components["schemas"]["Ticket"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description The version that the caller saw, in quotes. Required; without it the answer is 428. */
                readonly "If-Match"?: components["parameters"]["IfMatch"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description The ticket that stays. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketMerge"];
            };
        };
        readonly responses: {
            /** @description The merged ticket. */
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
                    readonly "application/json": components["schemas"]["Ticket"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketLinkList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description The other ticket, and how they belong together. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketLinkCreate"];
            };
        };
        readonly responses: {
            /** @description The link. */
            readonly 201: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketLink"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the link. */
                readonly linkId: components["parameters"]["TicketLinkId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The link is gone. */
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The timeline. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketTimeline"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessageList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description The message. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageCreate"];
            };
        };
        readonly responses: {
            /** @description The message. */
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
                    readonly "application/json": components["schemas"]["Message"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the message. */
                readonly messageId: components["parameters"]["MessageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
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
    readonly "categories.list": {
        readonly parameters: {
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description The language of the labels; English unless given, or where there is no translation. It filters nothing. */
                readonly language?: components["schemas"]["Language"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CategoryList"];
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
            readonly query?: {
                /** @description The language of the labels; English unless given, or where there is no translation. It filters nothing. */
                readonly language?: components["schemas"]["Language"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the category. */
                readonly categoryId: components["parameters"]["CategoryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The category. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Category"];
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
            readonly query?: {
                /** @description How many items a page holds at most. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description Where to go on, from `nextCursor` of the page before. */
                readonly cursor?: components["parameters"]["Cursor"];
                /** @description Only questions in this state. */
                readonly state?: components["schemas"]["FollowUpState"];
            };
            readonly header?: {
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUpList"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the follow-up question. */
                readonly followUpId: components["parameters"]["FollowUpId"];
            };
            readonly cookie?: never;
        };
        /** @description Either a choice or a text. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FollowUpAnswerCreate"];
            };
        };
        readonly responses: {
            /** @description The question with its answer. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly "Deskwire-Event-Id": components["headers"]["Deskwire-Event-Id"];
                    readonly "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FollowUp"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
                /** @description Names this write. The same key within 24 hours gives the first answer again and does nothing twice. */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
            };
            readonly cookie?: never;
        };
        /** @description The rating. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RatingCreate"];
            };
        };
        readonly responses: {
            /** @description The rating. */
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
                    readonly "application/json": components["schemas"]["Rating"];
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
                /** @description The API version to speak. Without it, the version to which the key is pinned. */
                readonly "Deskwire-Version"?: components["parameters"]["Version"];
                /** @description Act as this agent or contact. Needs the scope `act-as`. */
                readonly "Deskwire-Act-As"?: components["parameters"]["ActAs"];
            };
            readonly path: {
                /** @description Id of the ticket. */
                readonly ticketId: components["parameters"]["TicketId"];
                /** @description Id of the rating. */
                readonly ratingId: components["parameters"]["RatingId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rating. */
            readonly 200: {
                headers: {
                    readonly "Deskwire-Request-Id": components["headers"]["Deskwire-Request-Id"];
                    readonly "Deskwire-Version": components["headers"]["Deskwire-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rating"];
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleArchivedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuggestionShownEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SuggestionOutcomeRecordedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TranslationUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleFeedbackCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleLinkedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ArticleUnlinkedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SearchMissedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContactUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContractCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ContractUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstallationCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InstallationDeletedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyRevokedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobFinishedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobCancelledEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AgentPresenceChangedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueueCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["QueueUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoutingPolicyCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoutingPolicyActivatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketQueuedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketOfferedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservationAcceptedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservationDeclinedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservationExpiredEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReservationRescindedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketTierWidenedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketEscalatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RoutingNoAgentEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockAdvancedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SandboxRestartedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaPolicyCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaPolicyUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaClockStartedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaClockPausedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaClockResumedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaClockFulfilledEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaWarningEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaBreachedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SlaClockCancelledEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketUpdatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketTaggedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketTransitionedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketAssignedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketLinkedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketUnlinkedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketMergedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MessageCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FollowUpAskedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FollowUpAnsweredEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
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
        /** @description The event. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RatingCreatedEvent"];
            };
        };
        readonly responses: {
            /** @description Taken. Any 2xx answer will do. */
            readonly "2XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The delivery is tried again later. */
            readonly "4XX": {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
