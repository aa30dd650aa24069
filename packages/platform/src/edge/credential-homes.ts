import type { Store } from '../ports/store.ts'

/** Knows to which tenant a credential belongs. */
export interface CredentialHomes {
  /** The tenant that says that it has the credential; undefined where none does. */
  find(credentialId: string): Promise<string | undefined>
  /** The same where it was asked before, so that nobody waits for it. */
  known(credentialId: string): string | undefined
}

const MOST = 10_000

/**
 * Asks the directory once for each credential: it never moves to another tenant. Whether the tenant still has it, and whether it
 * is still good, its documents tell with every request.
 */
export function createCredentialHomes({ system }: Store): CredentialHomes {
  const homes = new Map<string, string>()
  return {
    known: (credentialId) => homes.get(credentialId),
    async find(credentialId) {
      const [tenant] = await system.find('credential', credentialId)
      if (tenant === undefined) return undefined
      if (homes.size >= MOST) homes.clear()
      homes.set(credentialId, tenant)
      return tenant
    },
  }
}
