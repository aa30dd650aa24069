import { groupsOf, heaviestOf } from './field-profile.ts'
import type { FieldProfile } from './field-profile.ts'
import { groupKey, heaviestKey } from './posting-keys.ts'
import type { FacetFilter } from './search-index.ts'
import { termHash } from './term-hash.ts'

/** Where candidates are looked for. */
export interface CandidateScope {
  readonly partition: string
  /** BCP 47 tag in which a report is read. */
  readonly language: string
  readonly filter?: FacetFilter
  /** All fields of the index. */
  readonly profile: readonly FieldProfile[]
  /** Those of them that may match. */
  readonly fields: readonly FieldProfile[]
}

/** Places of the groups that the fields in scope belong to. */
export function searchedGroups({ profile, fields }: CandidateScope): number[] {
  return groupsOf(profile).flatMap((group, place) =>
    fields.some((field) => (field.group ?? '') === group) ? [place] : [],
  )
}

/** Keys of the documents that hold a term in a group in scope. */
export function keysAnywhere(scope: CandidateScope, term: string): string[] {
  const hash = termHash(term)
  return searchedGroups(scope).map((group) => groupKey(group, hash))
}

/** Keys of the documents that hold a term in the heaviest fields; none where those are not all in scope. */
export function keysInHeaviest({ profile, fields }: CandidateScope, term: string): string[] {
  return heaviestOf(profile).every((field) => fields.includes(field)) ? [heaviestKey(termHash(term))] : []
}
