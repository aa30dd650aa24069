/** How far a translation is behind its source. */
export interface TranslationLag {
  /** Versions of the source that the translation has not seen. */
  readonly versions: number
  readonly outdated: boolean
}

/**
 * Compares the source's current version with the one a translation was made from.
 * @param sourceVersion - current version of the source, integer >= 1
 * @param madeFromVersion - version that was translated, integer from 1 to `sourceVersion`
 * @throws {RangeError} a version is not a positive integer, or the translation was made from a version to come
 * @example translationLag(5, 3) // { versions: 2, outdated: true }
 */
export function translationLag(sourceVersion: number, madeFromVersion: number): TranslationLag {
  for (const [name, version] of Object.entries({ sourceVersion, madeFromVersion })) {
    if (!Number.isInteger(version) || version < 1) {
      throw new RangeError(`${name} is expected to be an integer >= 1, got ${version}`)
    }
  }
  if (madeFromVersion > sourceVersion) {
    throw new RangeError(`madeFromVersion is expected to be at most ${sourceVersion}, got ${madeFromVersion}`)
  }
  const versions = sourceVersion - madeFromVersion
  return { versions, outdated: versions > 0 }
}
