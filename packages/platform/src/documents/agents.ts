import type { CollectionSpec } from '../ports/store.ts'

/** An expert of the support organisation. */
export interface AgentDoc {
  readonly id: string
  readonly name: string
  readonly createdAt: string
}

export const agents: CollectionSpec<AgentDoc> = {
  name: 'agents',
  indexes: { created: { key: (doc) => [doc.createdAt] } },
}
