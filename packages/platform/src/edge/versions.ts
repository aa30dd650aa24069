import { Refusal } from '../refusal.ts'

/** How one API version differs from the one before it. Every transform is pure and leaves what it does not know alone. */
export interface VersionChange {
  /** The version that brought the change, by its date. */
  readonly version: string
  /** Raises a request body from the version before to this one. */
  readonly raiseRequest?: (operationId: string, body: unknown) => unknown
  /** Lowers an answer from this version to the one before. */
  readonly lowerAnswer?: (operationId: string, body: unknown) => unknown
  /** Lowers a rendered event from this version to the one before. */
  readonly lowerEvent?: (event: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
}

/** The versions that a platform speaks, oldest first; the code is written for the last. */
export interface VersionLine {
  readonly known: readonly string[]
  readonly latest: string
  /** @throws {Refusal} `unknown-version` */
  resolve(header: string | null, pinned: string): string
  raiseRequest(version: string, operationId: string, body: unknown): unknown
  lowerAnswer(version: string, operationId: string, body: unknown): unknown
  lowerEvent(version: string, event: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>
}

/**
 * Orders the changes from a first version on.
 * @param first - the oldest version spoken, by its date
 * @param changes - what changed since, oldest first
 */
export function createVersionLine(first: string, changes: readonly VersionChange[] = []): VersionLine {
  const known = [first, ...changes.map((change) => change.version)]
  const latest = known[known.length - 1] as string
  const since = (version: string) => changes.slice(known.indexOf(version))

  return {
    known,
    latest,
    resolve(header, pinned) {
      const wanted = header ?? pinned
      if (known.includes(wanted)) return wanted
      throw new Refusal(
        'unknown-version',
        'The header `Deskwire-Version` names a version that this server does not speak.',
        {
          members: { knownVersions: known },
        },
      )
    },
    raiseRequest: (version, operationId, body) =>
      version === latest
        ? body
        : since(version).reduce((value, change) => change.raiseRequest?.(operationId, value) ?? value, body),
    lowerAnswer: (version, operationId, body) =>
      version === latest
        ? body
        : since(version).reduceRight(
            (value, change) => change.lowerAnswer?.(operationId, value) ?? value,
            body,
          ),
    lowerEvent: (version, event) => {
      const lowered = since(version).reduceRight(
        (value, change) => change.lowerEvent?.(value) ?? value,
        event,
      )
      return { ...lowered, apiVersion: version }
    },
  }
}
