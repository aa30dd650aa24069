import type { RawDocument } from '../store/backend.ts'
import type { Ask } from './database-pool.ts'

interface Wanted {
  readonly tenant: number
  readonly collection: number
  readonly id: string
  /** Revision whose body need not be sent; -1 where any is wanted. */
  readonly known: number
  readonly resolve: (found: { readonly revision: number; readonly body: string | null } | undefined) => void
  readonly reject: (error: Error) => void
}

/** Revision that no document has, so that a body comes with every answer. */
const NONE = -1
/** Asks for the revision alone: no body is sent of it. */
const ANY = 2_147_483_647

/** Reads documents by id, all those asked for in one turn of the event loop as one statement. */
export class DocumentReads {
  readonly #ask: Ask
  #wanted: Wanted[] = []

  constructor(ask: Ask) {
    this.#ask = ask
  }

  async document(tenant: number, collection: number, id: string): Promise<RawDocument | undefined> {
    const found = await this.#want(tenant, collection, id, NONE)
    return found && { id, revision: found.revision, body: found.body ?? 'null' }
  }

  async revision(tenant: number, collection: number, id: string): Promise<number> {
    return (await this.#want(tenant, collection, id, ANY))?.revision ?? 0
  }

  #want(tenant: number, collection: number, id: string, known: number) {
    return new Promise<{ readonly revision: number; readonly body: string | null } | undefined>(
      (resolve, reject) => {
        this.#wanted.push({ tenant, collection, id, known, resolve, reject })
        if (this.#wanted.length === 1) setImmediate(() => void this.#send())
      },
    )
  }

  async #send(): Promise<void> {
    const wanted = this.#wanted
    this.#wanted = []
    try {
      const rows = await this.#ask<{ place: number; revision: number; body: string | null }>(
        'documents',
        'SELECT * FROM read_documents($1, $2, $3, $4, $5)',
        [
          [...new Set(wanted.map(({ tenant }) => tenant))],
          wanted.map(({ tenant }) => tenant),
          wanted.map(({ collection }) => collection),
          wanted.map(({ id }) => id),
          wanted.map(({ known }) => known),
        ],
      )
      const found = new Map(rows.map((row) => [row.place, row]))
      for (const [i, { resolve }] of wanted.entries()) resolve(found.get(i + 1))
    } catch (error) {
      for (const { reject } of wanted) reject(error as Error)
    }
  }
}
