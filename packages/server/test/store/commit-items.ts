import type { CommitItem } from '../../src/store/commit-item.ts'

/** A commit that does nothing but what is asked. */
export const commitItem = (seq: number, fields: Partial<CommitItem> = {}): CommitItem => ({
  seq,
  tenant: 'tnt_a',
  dependsOn: [],
  guards: [],
  documents: [],
  addedRows: [],
  droppedRows: [],
  events: [],
  forgetBefore: null,
  content: [],
  erasedContent: [],
  timers: [],
  droppedTimers: [],
  takenTimers: [],
  texts: [],
  directory: [],
  ...fields,
})

/** A commit that appends one event, and what else is asked. */
export const eventItem = (seq: number, fields: Partial<CommitItem> = {}): CommitItem =>
  commitItem(seq, {
    events: [`evt_${seq}`, 'row.changed', 'row', 'one', null, '0', 1, '{}', '{}'],
    ...fields,
  })
