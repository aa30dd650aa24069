import { WIDTH, type CommitItem } from '../store/commit-item.ts'

/** What the writer has to know of an item whose body rests on nothing that can have changed. */
export interface ItemHead {
  readonly seq: number
  readonly dependsOn: readonly number[]
  /** As of {@link CommitItem}; null where it has to be looked into all the same. */
  readonly heard: number | null
}

/** Whether an item claims a unique key, which nobody has looked for in the tables before. */
function claimsKey({ addedRows }: CommitItem): boolean {
  for (let i = 3; i < addedRows.length; i += WIDTH.addedRows) if (addedRows[i] !== 0) return true
  return false
}

export const headOf = (item: CommitItem): ItemHead => ({
  seq: item.seq,
  dependsOn: item.dependsOn,
  heard: item.heard === undefined || claimsKey(item) ? null : item.heard,
})
