/** On whose behalf a request runs, as authentication found it. */
export interface Principal {
  readonly tenant: string
  readonly installationId: string
  readonly appId: string
  readonly actor: { readonly type: 'app' | 'agent' | 'contact'; readonly id: string }
  readonly scopes: ReadonlySet<string>
  readonly credential: 'key' | 'session'
  /** The account of a contact; null for an app or an agent, who see the whole tenant. */
  readonly accountId: string | null
  /** API version to which the credential is pinned. */
  readonly apiVersion: string
}

/** The account to which the caller's view is confined, or null where it is not. */
export const confinedTo = (principal: Principal): string | null =>
  principal.actor.type === 'contact' ? principal.accountId : null
