/**
 * Seals small secrets at rest. What it makes opens only for the tenant and the row that it was sealed for, so a row moved to
 * another place opens no more; it never changes what was sealed with an older key, so keys can be rotated.
 */
export interface Sealer {
  seal(tenant: string, rowId: string, plaintext: string): Promise<string>
  /** @throws {Error} it was not sealed by this keeper's keys for this tenant and row, or was changed since */
  open(tenant: string, rowId: string, sealed: string): Promise<string>
}

/** Seals nothing and says so: what a real server has until it is given its keys. */
export const noSealer: Sealer = {
  seal: () => refuse('seal'),
  open: () => refuse('open'),
}

async function refuse(verb: string): Promise<never> {
  throw new Error(
    `Could not ${verb} a secret: no sealer is configured. Give \`sealer\` to \`createPlatform\`.`,
  )
}
