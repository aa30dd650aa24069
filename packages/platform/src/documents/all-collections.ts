import type { CollectionSpec } from '../ports/store.ts'
import * as documents from './index.ts'

const isCollection = (value: unknown): value is CollectionSpec<unknown> =>
  typeof value === 'object' && value !== null && 'name' in value && 'indexes' in value

/** Every collection of the platform, for a store that makes their indexes ready before it is used. */
export const allCollections: readonly CollectionSpec<unknown>[] =
  Object.values(documents).filter(isCollection)
