import type { Call, Prepared } from '../use-case.ts'

/**
 * The secret that the edge made before the transaction, for use cases that say they mint one.
 * @throws {TypeError} none was made
 */
export function mintedSecret({
  operationId,
  prepared,
}: Pick<Call, 'operationId' | 'prepared'>): NonNullable<Prepared['secret']> {
  if (!prepared.secret) throw new TypeError(`Could not run ${operationId}: no secret was minted for it.`)
  return prepared.secret
}
