import { addRow, emptyColumns, type Columns, type ColumnValue } from './batch-columns.ts'
import { WIDTH, type CommitItem } from './commit-item.ts'
import { keyText } from './key-text.ts'

/** What several commits come to together. */
export interface MergedWrites {
  /** Documents that were not there before the batch, and their rows in indexes. */
  readonly made: Columns
  readonly madeRows: Columns
  /** Documents that were there and are otherwise now. */
  readonly puts: Columns
  readonly removed: Columns
  readonly droppedRows: Columns
  /** Tenant, index, key, document's id, and the document's place among those that are put. */
  readonly addedRows: Columns
  readonly events: Columns
  readonly forgets: Columns
  readonly content: Columns
  readonly erased: Columns
  readonly timers: Columns
  readonly droppedTimers: Columns
  readonly published: Columns
  readonly unpublished: Columns
  readonly texts: readonly (CommitItem['texts'][number] & { readonly tenant: number })[]
}

/** A row of an index as a document's last writer leaves it. */
interface IndexWord {
  readonly owner: number
  readonly index: number
  readonly key: string
  readonly isThere: boolean
}

/** A document as its last writer leaves it. */
interface DocumentWord {
  owner: number
  revision: number
  body: string | null
  readonly tenant: number
  readonly collection: number
  readonly id: string
  /** The id as it ends the key of each of the document's rows. */
  readonly idText: string
  readonly rows: IndexWord[]
  /** Whether it was not there before the batch. */
  readonly isNew: boolean
  writers: number
}

/** The last word on each document and on its rows in indexes. */
class DocumentWords {
  readonly #words = new Map<string, DocumentWord>()

  /** Takes over what an item says of its documents. */
  say(owner: number, tenant: number, item: CommitItem): void {
    const { documents, droppedRows, addedRows } = item
    const said: DocumentWord[] = []
    for (let i = 0; i < documents.length; i += WIDTH.documents) {
      const collection = documents[i] as number
      const id = documents[i + 1] as string
      const name = `${tenant} ${collection} ${id}`
      let word = this.#words.get(name)
      if (word) word.owner = owner
      else {
        word = {
          owner,
          revision: 0,
          body: null,
          tenant,
          collection,
          id,
          idText: keyText([id]),
          rows: [],
          isNew: documents[i + 2] === 0,
          writers: 0,
        }
        this.#words.set(name, word)
      }
      word.revision = documents[i + 3] as number
      word.body = documents[i + 4] as string | null
      word.writers += 1
      said.push(word)
    }
    for (let i = 0; i < droppedRows.length; i += WIDTH.droppedRows) {
      const word = said[droppedRows[i + 1] as number] as DocumentWord
      const key = (droppedRows[i + 2] as string) + word.idText
      sayRow(word, { owner, index: droppedRows[i] as number, key, isThere: false })
    }
    for (let i = 0; i < addedRows.length; i += WIDTH.addedRows) {
      const word = said[addedRows[i + 1] as number] as DocumentWord
      const key = (addedRows[i + 2] as string) + word.idText
      sayRow(word, { owner, index: addedRows[i] as number, key, isThere: true })
    }
  }

  write(
    merged: Pick<MergedWrites, 'made' | 'madeRows' | 'puts' | 'removed' | 'addedRows' | 'droppedRows'>,
  ): void {
    for (const { owner, tenant, collection, id, revision, body, rows, isNew } of this.#words.values()) {
      const [puts, added] = isNew ? [merged.made, merged.madeRows] : [merged.puts, merged.addedRows]
      const place = puts.owners.length
      if (body === null) addRow(merged.removed, owner, tenant, collection, id)
      else addRow(puts, owner, tenant, collection, id, revision, body)
      for (const row of rows) {
        const { index, key } = row
        if (row.isThere) addRow(added, row.owner, tenant, index, key, id, place)
        else addRow(merged.droppedRows, row.owner, tenant, index, key)
      }
    }
  }
}

// Nearly every document is written once in a batch: only where it is not may a row of it have been spoken of before.
function sayRow({ writers, rows }: DocumentWord, row: IndexWord): void {
  if (writers > 1) {
    const before = rows.findIndex(({ index, key }) => index === row.index && key === row.key)
    if (before !== -1) {
      rows[before] = row
      return
    }
  }
  rows.push(row)
}

/** The last word on each row of a table that is no document's. */
class LastWords {
  readonly #rows = new Map<
    string,
    { readonly owner: number; readonly values: readonly ColumnValue[]; readonly isThere: boolean }
  >()

  say(name: string, owner: number, isThere: boolean, values: readonly ColumnValue[]): void {
    this.#rows.set(name, { owner, values, isThere })
  }

  write(present: Columns, absent: Columns, keyWidth: number): void {
    for (const { owner, values, isThere } of this.#rows.values()) {
      if (isThere) addRow(present, owner, ...values)
      else addRow(absent, owner, ...values.slice(0, keyWidth))
    }
  }
}

/**
 * Merges what commits of one batch write, in their order: a row that several write is written once.
 * @param numberOf - number of a tenant
 */
export function mergeWrites(
  items: readonly CommitItem[],
  numberOf: (tenant: string) => number,
): MergedWrites {
  const merged = {
    made: emptyColumns(5),
    madeRows: emptyColumns(5),
    puts: emptyColumns(5),
    removed: emptyColumns(3),
    droppedRows: emptyColumns(3),
    addedRows: emptyColumns(5),
    events: emptyColumns(1 + WIDTH.events),
    forgets: emptyColumns(2),
    content: emptyColumns(4),
    erased: emptyColumns(2),
    timers: emptyColumns(4),
    droppedTimers: emptyColumns(2),
    published: emptyColumns(3),
    unpublished: emptyColumns(3),
  }
  const documents = new DocumentWords()
  const content = new LastWords()
  const timers = new LastWords()
  const directory = new LastWords()
  const texts = new Map<string, MergedWrites['texts'][number]>()
  for (const [owner, item] of items.entries()) {
    const tenant = numberOf(item.tenant)
    documents.say(owner, tenant, item)
    for (let i = 0; i < item.events.length; i += WIDTH.events)
      addRow(merged.events, owner, tenant, ...item.events.slice(i, i + WIDTH.events))
    if (item.forgetBefore !== null) addRow(merged.forgets, owner, tenant, item.forgetBefore)
    for (let i = 0; i < item.content.length; i += WIDTH.content) {
      const [id, value, salt] = item.content.slice(i, i + WIDTH.content) as [string, string, string]
      // As JSON, because text in PostgreSQL holds no U+0000.
      content.say(`${tenant} ${id}`, owner, true, [tenant, id, JSON.stringify(value), salt])
    }
    for (const id of item.erasedContent) content.say(`${tenant} ${id}`, owner, false, [tenant, id])
    for (const id of item.droppedTimers) timers.say(`${tenant} ${id}`, owner, false, [tenant, id])
    for (let i = 0; i < item.timers.length; i += WIDTH.timers) {
      const values = [tenant, ...item.timers.slice(i, i + WIDTH.timers)]
      timers.say(`${tenant} ${item.timers[i]}`, owner, true, values)
    }
    for (const { kind, key, present } of item.directory)
      directory.say(`${tenant} ${kind} ${key}`, owner, present, [tenant, kind, key])
    for (const text of item.texts) {
      const name = `${tenant} ${text.kind} ${text.id}`
      texts.delete(name)
      texts.set(name, { ...text, tenant })
    }
  }
  documents.write(merged)
  content.write(merged.content, merged.erased, 2)
  timers.write(merged.timers, merged.droppedTimers, 2)
  directory.write(merged.published, merged.unpublished, 3)
  return { ...merged, texts: [...texts.values()] }
}
