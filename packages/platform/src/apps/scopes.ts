import { invalid, type FieldFault } from '../refusal.ts'

/**
 * Refuses scopes that are not there to be given.
 * @param pointer - where the request names its scopes, one by one
 * @param grantable - what may be given
 * @throws {Refusal} `invalid-request`, a fault for each scope too many
 */
export function checkScopes(
  scopes: readonly string[],
  pointer: string,
  grantable: ReadonlySet<string>,
  detail: string,
): void {
  const faults = scopes.flatMap((scope, at): FieldFault[] =>
    grantable.has(scope) ? [] : [{ pointer: `${pointer}/${at}`, code: 'scope', detail }],
  )
  if (faults.length > 0) throw invalid(faults)
}
