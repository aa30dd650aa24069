import type { Store, Stored } from '@deskwire/platform'
import { createPipelinedStore } from '../../src/store/pipelined-store.ts'
import { HeldBackend } from './held-backend.ts'
import { insert, row, rows, TENANT, type Row } from './rows.ts'

/** Lets everything go on that waits for nothing from outside. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 5; i += 1) await new Promise((resolve) => setImmediate(resolve))
}

/** What became of a promise so far. */
export async function stateOf(promise: Promise<unknown>): Promise<string> {
  let state = 'waiting'
  promise.then(
    () => (state = 'done'),
    () => (state = 'failed'),
  )
  await settle()
  return state
}

/** Removes a document that is there, in a transaction of its own. */
export const remove = (store: Store, id: string) =>
  store.transaction(TENANT, async (tx) => tx.remove(rows, (await tx.get(rows, id)) as Stored<Row>))

/** A store over a database that writes when it is told to, with documents in it. */
export async function begin(...ids: readonly string[]) {
  const backend = HeldBackend.open()
  const store = createPipelinedStore(backend)
  for (const id of ids) {
    const inserted = insert(store, id, row(1))
    await settle()
    backend.end()
    await inserted
  }
  return { backend, store }
}
